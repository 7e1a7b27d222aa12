import { t as play } from "./chunk-choose.mjs";
import { Et as Trouble, tt as starter } from "./chunk-not-reached.mjs";
// src/main/worker.ts
const scope = globalThis;
const startEngine = starter(async ({ file }) => {
	const response = await fetch(new URL(`../${file}`, import.meta.url));
	if (!response.ok) throw new Error(`cannot load ${file}: ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
});
scope.onmessage = async ({ data }) => scope.postMessage(await answer(data));
async function answer({ job, wasm }) {
	let last = "";
	const engines = wasm ? starter(({ file }) => wasm[file] ?? missing(file)) : startEngine;
	try {
		return { replayed: await play(job, engines, (path, line) => {
			if (last === `${path}:${line}`) return;
			last = `${path}:${line}`;
			scope.postMessage({
				path,
				line
			});
		}) };
	} catch (error) {
		if (error instanceof Trouble) return { trouble: error.message };
		return { bug: error instanceof Error ? error.stack ?? error.message : String(error) };
	}
}
function missing(file) {
	throw new Error(`no content was handed in for ${file}`);
}
