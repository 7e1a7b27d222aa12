import { n as checkGuarded, r as checkRepository, t as checkGiven } from "./chunk-node.mjs";
import { t as startEngine } from "./chunk-engines.mjs";
export { checkGiven, checkGuarded, checkRepository, startEngine as engines };
