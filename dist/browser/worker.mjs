import { t as play } from "./chunk-choose.mjs";
import { Rn as starter, di as Trouble } from "./chunk-not-reached.mjs";
// src/main/worker.ts
const scope = globalThis;
const startEngine = starter(async ({ file }) => {
	const response = await fetch(new URL(`../${file}`, import.meta.url));
	if (!response.ok) throw new Error(`cannot load ${file}: ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
});
const waiting = new Map();
scope.onmessage = async ({ data }) => {
	if ("job" in data) scope.postMessage(await answer(data));
	else waiting.get(data.file)?.(data.bytes);
};
async function answer({ job, wasm }) {
	let last = "";
	try {
		return { replayed: await play(job, enginesOf(wasm), (path, line) => {
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
function enginesOf(wasm) {
	if (wasm === null) return startEngine;
	return starter(({ file }) => wasm === "asks" ? asked(file) : wasm[file] ?? missing(file));
}
function asked(file) {
	return new Promise((resolve, reject) => {
		waiting.set(file, (bytes) => bytes === null ? reject(new Trouble(unreachable(file))) : resolve(bytes));
		scope.postMessage({ wants: file });
	});
}
function unreachable(file) {
	return `This check needs another SQLite (${file}), which could not be loaded. Connect to the network and check again.`;
}
function missing(file) {
	throw new Error(`no content was handed in for ${file}`);
}
