import { Pn as chooseEngine, Rn as starter, di as Trouble, t as notReached } from "./chunk-not-reached.mjs";
// src/stage/stopped.ts
function stoppedAt(job, why, path, line) {
	const file = path ?? job.incoming[0]?.path ?? job.base[0]?.path ?? "";
	const migrations = job.incoming.map(({ path: own }) => notReached(own, {
		path: file,
		why
	}));
	const at = {
		path: file,
		line: Math.max(1, line),
		column: 1
	};
	const nothing = {
		baseRefusals: [],
		comparisons: [],
		losses: [],
		heirs: [],
		lossesLeft: false,
		deployed: null,
		withoutRows: [],
		remarks: []
	};
	const target = job.engine?.target ?? null;
	const { engine } = chooseEngine({
		target,
		needs: new Set()
	});
	return {
		engine: {
			package: engine.package,
			sqlite: engine.sqlite
		},
		target,
		olderRefusals: [],
		missing: [],
		...nothing,
		migrations,
		stopped: {
			at,
			why
		}
	};
}
// src/browser.ts
const SECONDS = 30;
const engines = starter(async ({ file }) => {
	const response = await fetch(new URL(`../${file}`, import.meta.url));
	if (!response.ok) throw new Error(`cannot load ${file}: ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
});
function workerStage(options = {}) {
	const { start = startWorker, seconds = SECONDS, wasm = null } = options;
	const [given, ask] = typeof wasm === "function" ? ["asks", wasm] : [wasm, async () => null];
	return (job) => new Promise((resolve, reject) => {
		const worker = start();
		let at = {
			path: null,
			line: 1
		};
		const late = () => over(() => resolve(stoppedAt(job, `it took more than ${seconds} seconds`, at.path, at.line)));
		let timer = setTimeout(late, seconds * 1e3);
		const over = (action) => {
			clearTimeout(timer);
			worker.terminate();
			action();
		};
		const handIn = async (file) => {
			clearTimeout(timer);
			const bytes = await ask(file).catch(() => null);
			timer = setTimeout(late, seconds * 1e3);
			worker.postMessage({
				file,
				bytes
			});
		};
		worker.onerror = ({ message }) => over(() => reject(new Error(message ?? "the Worker cannot be started")));
		worker.onmessage = ({ data }) => {
			if ("wants" in data) handIn(data.wants);
			else if ("line" in data) at = data;
			else over(() => "replayed" in data ? resolve(data.replayed) : reject(failure(data)));
		};
		worker.postMessage({
			job,
			wasm: given
		});
	});
}
function failure(words) {
	return "trouble" in words ? new Trouble(words.trouble) : new Error(words.bug);
}
function startWorker() {
	const { Worker } = globalThis;
	return new Worker(new URL("./worker.mjs", import.meta.url), { type: "module" });
}
export { engines, workerStage };
