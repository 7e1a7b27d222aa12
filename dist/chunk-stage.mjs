import { N as Trouble } from "./chunk-pieces.mjs";
import { B as defuse, N as cut } from "./chunk-log-line.mjs";
import { En as chooseEngine, t as notReached } from "./chunk-not-reached.mjs";
import { t as LIMITS } from "./chunk-job.mjs";
import { a as REASONS, c as openWarden, i as toldOfStatus, r as toldOf, s as openRowWarden, t as progressReader } from "./chunk-progress.mjs";
import { closeSync, mkdtempSync, openSync, realpathSync, rmSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fork, spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
// src/commands/progress.ts
const SOON = 1e3;
const LATER = 5e3;
const OFTEN = 200;
const WIDTH = 78;
const CLEAR = "\r\x1B[2K";
function openProgress(write, { isTerminal, now = () => performance.now() }) {
	const begun = now();
	let spoke = Number.NEGATIVE_INFINITY;
	let last = "";
	return {
		tell(stands) {
			const at = now();
			if (at - begun < (isTerminal ? SOON : LATER) || at - spoke < OFTEN) return;
			const words = isTerminal ? line$1(stands) : fileLine(stands);
			if (words === null || words === last) return;
			spoke = at;
			last = words;
			write(isTerminal ? CLEAR + words : `${words}\n`);
		},
		end() {
			if (isTerminal && last !== "") write(CLEAR);
			last = "";
		}
	};
}
function line$1({ path, scenario, left }) {
	const after = left === 0 ? "" : `, ${left} more`;
	const tail = `${scenario === null ? "" : `: ${scenario}`}${after} …`;
	const name = path === null ? "the rehearsal begins" : defuse(path);
	return `${cut(name, WIDTH - tail.length)}${tail}`;
}
function fileLine({ path, scenario, left }) {
	if (path === null || scenario === null) return null;
	return `rehearsing ${cut(defuse(path), 300)}${left === 0 ? "" : `, ${left} more`}`;
}
// src/commands/timing.ts
function openTiming(now = () => performance.now()) {
	const begun = now();
	const phases = new Map();
	const phaseOf = (name) => {
		const known = phases.get(name) ?? {
			own: 0,
			parts: new Map()
		};
		phases.set(name, known);
		return known;
	};
	let nested = 0;
	return {
		async of(phase, action) {
			const outer = nested;
			nested = 0;
			const start = now();
			try {
				return await action();
			} finally {
				const took = now() - start;
				phaseOf(phase).own += took - nested;
				nested = outer + took;
			}
		},
		part(phase, inside, milliseconds) {
			const { parts } = phaseOf(inside);
			parts.set(phase, (parts.get(phase) ?? 0) + milliseconds);
		},
		table() {
			return [...[...phases].flatMap(([name, { own, parts }]) => [line(name, own), ...[...parts].map(([part, took]) => line(`  ${part}`, took))]), line("in all", now() - begun)].join("");
		}
	};
}
function line(name, milliseconds) {
	return `${name.padEnd(20)} ${milliseconds.toFixed(0).padStart(7)} ms\n`;
}
// src/stage/guard.ts
const WAIT = `process.stdin.resume().on('end', () => {
  try { process.kill(Number(process.argv[1]), 'SIGKILL') } catch {}
})`;
function openGuard(pid) {
	const guard = spawn(process.execPath, [
		"-e",
		WAIT,
		String(pid)
	], {
		env: {},
		stdio: [
			"pipe",
			"ignore",
			"ignore"
		]
	});
	quiet(guard);
	return { dismiss: () => void guard.kill("SIGKILL") };
}
function quiet(guard) {
	guard.on("error", () => {});
	guard.stdin?.on("error", () => {});
	guard.unref();
	guard.stdin?.unref?.();
}
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
// src/stage/stage.ts
function openStage(entry = new URL("./stage.mjs", import.meta.url)) {
	const register = openRegister();
	let child = start(entry, register);
	let underWay = Promise.resolve();
	let isClosed = false;
	const ask = (words, told, tell) => {
		if (child.killed || child.exitCode !== null || child.signalCode !== null) child = start(entry, register);
		const said = answered(child, {
			words,
			told,
			tell,
			register
		});
		underWay = said.catch(() => {});
		return said;
	};
	return {
		async run(job, limits = LIMITS, tell = () => {}) {
			const begun = performance.now();
			const endless = [];
			for (;;) {
				const left = limits.total === null ? null : limits.total - (performance.now() - begun) / 1e3;
				const own = {
					...limits,
					total: left && Math.max(0, left)
				};
				const said = await ask({
					job,
					limits: own,
					endless
				}, toldOf(job), tell);
				if ("replayed" in said) return said.replayed;
				if (!("ended" in said)) throw failure(said);
				const { why, path, line, row } = said.ended;
				if (!row || isClosed || endless.length === MOST_ENDLESS) return stoppedAt(job, why, path, line);
				endless.push(row);
			}
		},
		async look(status, limits = LIMITS, tell = () => {}) {
			const said = await ask({
				status,
				limits
			}, toldOfStatus(status), tell);
			if ("status" in said) return said.status;
			if ("ended" in said) throw new Trouble(notSeen(said.ended));
			throw failure(said);
		},
		close() {
			child.kill("SIGKILL");
			child.ref();
			setTimeout(() => child.unref(), GONE).unref();
			if (!isClosed && register !== null) underWay.then(() => closeSync(register));
			isClosed = true;
		}
	};
}
function openRegister() {
	try {
		const folder = mkdtempSync(join(tmpdir(), "sqlite-rehearsal-"));
		const file = openSync(join(folder, "progress"), "w+");
		rmSync(folder, {
			recursive: true,
			force: true
		});
		return file;
	} catch {
		return null;
	}
}
const HEAP = "--max-old-space-size=8192";
function start(entry, register) {
	const file = realpathSync(fileURLToPath(entry.href));
	const child = fork(file, [], {
		env: {},
		execArgv: [HEAP, ...walls(dirname(file))],
		serialization: "advanced",
		stdio: [
			"ignore",
			"ignore",
			"ignore",
			"ipc",
			register ?? "ignore"
		]
	});
	child.unref();
	child.channel?.unref();
	return child;
}
function walls(bundle) {
	const known = process.allowedNodeEnvironmentFlags;
	if (!known.has("--permission")) return [];
	const sqlite = known.has("--experimental-sqlite") ? ["--no-experimental-sqlite"] : [];
	return [
		"--permission",
		`--allow-fs-read=${bundle}${sep}*`,
		...sqlite
	];
}
const MOST_ENDLESS = 3;
const LOOK = 50;
const LONG = 1e3;
const GONE = 5e3;
function answered(child, { words, told, tell, register }) {
	const standing = progressReader(told, register);
	const endedBy = openWarden(words.limits);
	const isStuck = openRowWarden(words.limits);
	const begun = performance.now();
	let guard = null;
	return new Promise((resolve, reject) => {
		let ended = null;
		const timer = setInterval(look, LOOK);
		function look() {
			const now = performance.now();
			if (ended !== null) {
				const last = ended;
				if (now - last.at > GONE) over(() => resolve({ ended: last }));
				return;
			}
			const stands = standing();
			tell(stands);
			if (guard === null && now - begun > LONG && child.pid !== void 0) guard = openGuard(child.pid);
			const row = isStuck(stands, child.pid) ? stands.row : null;
			const why = row ? REASONS.rows : endedBy(stands, child.pid);
			if (why === null) return;
			ended = {
				why,
				path: stands.path,
				line: stands.line,
				at: now,
				...row ? { row } : {}
			};
			child.kill("SIGKILL");
		}
		function over(action) {
			clearInterval(timer);
			guard?.dismiss();
			child.removeAllListeners();
			action();
		}
		child.on("message", (said) => over(() => resolve(said)));
		child.on("error", (error) => over(() => reject(error)));
		child.on("close", () => over(() => resolve({ ended: ended ?? died(standing()) })));
		child.send(words, () => {});
	});
}
function notSeen({ why, path, line }) {
	return `Looking at the database was stopped${path === null ? "" : ` at ${path}${line > 0 ? `, line ${line}` : ""}`}: ${why}. --deadline gives more time, --memory more memory.`;
}
function died({ path, line }) {
	return {
		why: "the process that runs it came to an end",
		path,
		line
	};
}
function failure(words) {
	if ("trouble" in words) return new Trouble(words.trouble);
	return new Error("bug" in words ? words.bug : "the stage has answered another question");
}
export { openTiming as n, openProgress as r, openStage as t };
