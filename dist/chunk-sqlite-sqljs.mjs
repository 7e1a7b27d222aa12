export { n as startSqlJs } from "./chunk-sqljs.mjs";
