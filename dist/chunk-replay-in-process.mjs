import { t as play } from "./chunk-play.mjs";
// src/replay/in-process.ts
async function replayInProcess(job) {
	return play(job, () => {});
}
export { replayInProcess };
