import { bn as OutOfTime } from "./chunk-not-reached.mjs";
import { readFileSync, readSync, writeSync } from "node:fs";
// src/stage/limits.ts
const REASONS = {
	file: ({ seconds }) => `it took more than ${seconds} seconds`,
	memory: ({ megabytes }) => `it needed more than ${megabytes} MB of memory`,
	total: "the time for the whole run was over",
	rows: "triggers of the schema do not come to an end on several rows that were made up, before the file ran"
};
const LONGEST_STEP = 1e3;
const MOST_WAITING = 10;
const LOOK = 100;
const GRACE = 250;
const GRACE_AT_THE_END = 5e3;
function watchWithin(limits, writer) {
	const begun = performance.now();
	const spent = new Map();
	const worked = new Map();
	let last = {
		at: begun,
		path: ""
	};
	let [looked, had] = [begun, processorTime()];
	const count = (path) => {
		const now = processorTime();
		worked.set(path, (worked.get(path) ?? 0) + now - had);
		had = now;
	};
	const isOver = (path) => {
		if ((spent.get(path) ?? 0) <= limits.seconds * 1e3) return false;
		count(path);
		return isLate(spent.get(path) ?? 0, worked.get(path) ?? 0, limits.seconds * 1e3);
	};
	return (path, line) => {
		const now = performance.now();
		spent.set(last.path, (spent.get(last.path) ?? 0) + Math.min(now - last.at, LONGEST_STEP * limits.seconds));
		if (path !== last.path) count(last.path);
		last = {
			at: now,
			path
		};
		if (now - looked > LOOK) {
			looked = now;
			writer.needs(Math.round(process.memoryUsage.rss() / 1048576));
		}
		writer.at(path, line);
		if (path === "") return;
		const late = isOver(path);
		if (!late && (limits.total === null || now - begun <= limits.total * 1e3)) return;
		writer.at("", 0);
		throw new OutOfTime(late ? REASONS.file(limits) : REASONS.total, path, line);
	};
}
function openWarden(limits) {
	const spent = new Map();
	const worked = new Map();
	let looked = performance.now();
	let had = null;
	let total = 0;
	return ({ path, megabytes }, pid) => {
		const now = performance.now();
		const step = Math.min(now - looked, LONGEST_STEP);
		looked = now;
		total += step;
		spent.set(path, (spent.get(path) ?? 0) + step);
		const has = processorTimeOf(pid);
		worked.set(path, (worked.get(path) ?? 0) + (has === null ? step : has - (had ?? has)));
		had = has;
		if (isLate(spent.get(path) ?? 0, worked.get(path) ?? 0, limits.seconds * 1e3 + GRACE)) return REASONS.file(limits);
		if (limits.total !== null && total > limits.total * 1e3 + GRACE_AT_THE_END) return REASONS.total;
		return Math.max(megabytes, memoryOf(pid)) > limits.megabytes ? REASONS.memory(limits) : null;
	};
}
const ROWS_IN_A_FILE = 10;
const LONGEST_ROW = 2e3;
function openRowWarden({ seconds }) {
	const most = Math.min(LONGEST_ROW, seconds * 1e3 / ROWS_IN_A_FILE);
	let [last, clock, looked] = [
		0,
		0,
		performance.now()
	];
	let had = null;
	return ({ row }, pid) => {
		const now = performance.now();
		clock = row?.count === last ? clock + Math.min(now - looked, LONGEST_STEP) : 0;
		looked = now;
		if (row === null) return false;
		if (row.count !== last) had = processorTimeOf(pid);
		last = row.count;
		if (clock <= most) return false;
		const has = processorTimeOf(pid);
		return isLate(clock, has === null || had === null ? clock : has - had, most);
	};
}
function isLate(clock, processor, most) {
	return clock > most && (processor > most || clock > most * MOST_WAITING);
}
function processorTime() {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e3;
}
function processorTimeOf(pid) {
	if (process.platform !== "linux" || pid === void 0) return null;
	try {
		const fields = readFileSync(`/proc/${pid}/stat`, "latin1").replace(/^.*\) /s, "").split(" ");
		return (Number(fields[11]) + Number(fields[12])) * 10;
	} catch {
		return null;
	}
}
function memoryOf(pid) {
	if (process.platform !== "linux" || pid === void 0) return 0;
	try {
		return Number(/^VmRSS:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1] ?? 0) / 1024;
	} catch {
		return 0;
	}
}
const SCENARIOS = [
	"empty",
	"rows",
	"rerun",
	"crash",
	"together",
	"deploy"
];
const NONE = [
	-1,
	0,
	-1,
	0,
	0,
	0,
	0
];
function toldOf(job) {
	const orders = job.questions.flatMap((question) => [...question.about === "edited" ? [question.instead] : [], ...question.order ?? []]);
	const all = [
		...job.base,
		...job.incoming,
		...job.seeds,
		...job.queries,
		...Object.values(job.downs),
		...orders
	];
	return {
		paths: [...new Set(all.map((script) => script.path))],
		incoming: job.incoming.map(({ path }) => path)
	};
}
function toldOfStatus({ plan }) {
	return {
		paths: plan?.files.map(({ script }) => script.path) ?? [],
		incoming: []
	};
}
function progressWriter(told, fd = 4) {
	const index = new Map(told.paths.map((path, at) => [path, at]));
	const said = new Int32Array(NONE);
	const bytes = new Uint8Array(said.buffer);
	const write = () => {
		try {
			writeSync(fd, bytes, 0, bytes.length, 0);
		} catch {}
	};
	write();
	return {
		at(path, line) {
			said[0] = index.get(path) ?? -1;
			said[1] = line;
			write();
		},
		enters(phase) {
			said[2] = SCENARIOS.indexOf(phase);
		},
		needs(megabytes) {
			said[3] = megabytes;
		},
		makes(row) {
			said[4] = row?.kind ?? 0;
			said[5] = row?.nth ?? 0;
			said[6] = (said[6] ?? 0) + 1;
			write();
		}
	};
}
function progressReader(told, fd) {
	const { paths, incoming } = told;
	const order = new Map(incoming.map((path, at) => [path, at]));
	const said = new Int32Array(NONE.length);
	const bytes = new Uint8Array(said.buffer);
	return () => {
		said.fill(0);
		const path = fd !== null && readSync(fd, bytes, 0, bytes.length, 0) === bytes.length ? paths[said[0] ?? -1] ?? null : null;
		const at = order.get(path ?? "");
		return {
			path,
			line: said[1] ?? 0,
			scenario: at === void 0 ? null : SCENARIOS[said[2] ?? -1] ?? null,
			megabytes: said[3] ?? 0,
			row: said[5] ? {
				kind: said[4] ?? 0,
				nth: said[5],
				count: said[6] ?? 0
			} : null,
			left: incoming.length - (at === void 0 ? 0 : at + 1)
		};
	};
}
export { REASONS as a, openWarden as c, toldOfStatus as i, processorTime as l, progressWriter as n, isLate as o, toldOf as r, openRowWarden as s, progressReader as t, watchWithin as u };
