export { t as RULES, r as ruleLink } from "./chunk-table2.mjs";
