export { t as RULES, n as ruleLink } from "./chunk-table.mjs";
