export { t as parseSettingsFile } from "./chunk-file.mjs";
