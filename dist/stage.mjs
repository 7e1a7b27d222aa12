import { n as Trouble } from "./chunk-runners.mjs";
import { o as NEWEST } from "./chunk-blank.mjs";
import { t as play } from "./chunk-play.mjs";
import { Worker } from "node:worker_threads";
// src/replay/watchdog.ts
const WATCHDOG = `
const { workerData } = require('node:worker_threads')
const { writeSync } = require('node:fs')
const { progress, paths, limits, fd, parent } = workerData
const say = (words) => { try { writeSync(fd, JSON.stringify(words) + '\\n') } catch {} }
const end = (why) => {
  say({ why, path: paths[progress[0]] ?? null, line: progress[1] })
  process.kill(process.pid, 'SIGKILL')
}
const spent = new Map()
let looked = performance.now()
let spoke = looked
setInterval(() => {
  const now = performance.now()
  const file = progress[0]
  spent.set(file, (spent.get(file) ?? 0) + now - looked)
  looked = now
  if (now - spoke > 1000) { spoke = now; say({ alive: true }) }
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
  if (spent.get(file) > limits.seconds * 1000) end('it took more than ' + limits.seconds + ' seconds')
  if (process.memoryUsage.rss() > limits.megabytes * 1048576) end('it needed more than ' + limits.megabytes + ' MB of memory')
}, 50)
`;
// src/replay/stage-main.ts
NEWEST.start().catch(() => {});
process.on("message", async (words) => {
	say(await answer(words));
});
async function answer({ job, limits }) {
	const progress = new Int32Array(new SharedArrayBuffer(8));
	const paths = pathsOf(job);
	const workerData = {
		progress,
		paths,
		limits,
		fd: 4,
		parent: process.ppid
	};
	const watchdog = new Worker(WATCHDOG, {
		eval: true,
		workerData
	});
	try {
		const index = new Map(paths.map((path, at) => [path, at]));
		return { replayed: await play(job, (path, line) => {
			progress[0] = index.get(path) ?? -1;
			progress[1] = line;
		}) };
	} catch (error) {
		if (error instanceof Trouble) return { trouble: error.message };
		return { bug: error instanceof Error ? error.stack ?? error.message : String(error) };
	} finally {
		await watchdog.terminate();
	}
}
function pathsOf(job) {
	const orders = job.questions.flatMap((question) => question.about === "edited" ? [question.instead] : question.order);
	return [...new Set([
		...job.base,
		...job.incoming,
		...job.seeds,
		...Object.values(job.downs),
		...orders
	].map((script) => script.path))];
}
function say(words) {
	process.send?.(words);
}
export {};
