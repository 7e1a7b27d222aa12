import { R as OutOfTime, U as NEWEST } from "./chunk-not-reached.mjs";
import { t as play } from "./chunk-choose.mjs";
import { a as watchWithin, r as progressWriter, t as startEngine } from "./chunk-engines.mjs";
import { t as Trouble } from "./chunk-trouble.mjs";
import { setFlagsFromString } from "node:v8";
// src/main/stage.ts
setFlagsFromString("--wasm-tiering-budget=300000000");
startEngine(NEWEST).catch(() => {});
process.on("message", async (words) => {
	process.send?.(await answer(words));
});
async function answer({ job, limits }) {
	const writer = progressWriter(job);
	const watch = Object.assign(watchWithin(limits, writer), { enters: writer.enters });
	try {
		return { replayed: await play(job, startEngine, watch) };
	} catch (error) {
		if (error instanceof Trouble) return { trouble: error.message };
		if (error instanceof OutOfTime) return { ended: {
			why: error.message,
			path: error.path,
			line: error.line
		} };
		return { bug: error instanceof Error ? error.stack ?? error.message : String(error) };
	}
}
export {};
