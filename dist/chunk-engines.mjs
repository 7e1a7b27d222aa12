import { An as starter } from "./chunk-not-reached.mjs";
import { createRequire } from "node:module";
import { existsSync, readFileSync } from "node:fs";
// src/stage/engines.ts
const startEngine = starter(readWasm);
function readWasm({ file, from }) {
	const beside = new URL(`./${file}`, import.meta.url);
	return readFileSync(existsSync(beside) ? beside : createRequire(import.meta.url).resolve(from));
}
export { startEngine as t };
