export { t as parseSettingsFile } from "./chunk-settings-file.mjs";
