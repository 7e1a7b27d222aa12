export { t as listRules, r as tellRule } from "./chunk-rules.mjs";
