import { createRequire } from "node:module";
import { existsSync, readFileSync } from "node:fs";
// src/replay/rollback-mode.ts
const VERSIONS = [18, 19];
function inRollbackMode(bytes) {
	if (bytes.length > 0) for (const at of VERSIONS) bytes[at] = 1;
	return bytes;
}
// src/replay/wasm-file.ts
function readWasm({ file, from }) {
	const beside = new URL(`./${file}`, import.meta.url);
	return readFileSync(existsSync(beside) ? beside : createRequire(import.meta.url).resolve(from));
}
export { inRollbackMode as n, readWasm as t };
