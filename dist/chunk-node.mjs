import { n as VERSION, t as check } from "./chunk-check.mjs";
import { n as folderArgument, t as folderInputs } from "./chunk-inputs.mjs";
import { t as Trouble } from "./chunk-trouble.mjs";
import { g as cut, v as defuse } from "./chunk-table.mjs";
import { t as readTerminal } from "./chunk-terminal.mjs";
import { a as OPTIONS, c as LIMITS, u as problemWith } from "./chunk-options.mjs";
import { n as mergeSettings } from "./chunk-settings.mjs";
import { r as terminalSettings, t as changedSettings } from "./chunk-which.mjs";
import { i as openWarden, n as progressReader } from "./chunk-engines.mjs";
import { t as notReached } from "./chunk-not-reached.mjs";
import { closeSync, mkdtempSync, openSync, realpathSync, rmSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
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
			const words = isTerminal ? line(stands) : fileLine(stands);
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
function line({ path, scenario, left }) {
	const after = left === 0 ? "" : `, ${left} more`;
	const tail = `${scenario === null ? "" : `: ${scenario}`}${after} …`;
	const name = path === null ? "the rehearsal begins" : defuse(path);
	return `${cut(name, WIDTH - tail.length)}${tail}`;
}
function fileLine({ path, scenario, left }) {
	if (path === null || scenario === null) return null;
	return `rehearsing ${cut(defuse(path), 300)}${left === 0 ? "" : `, ${left} more`}`;
}
// src/commands/need-base.ts
function isCi(env) {
	return !/^(?:|0|false|no)$/i.test(env.CI ?? "");
}
function needBase(env, remarks) {
	if (!isCi(env)) return;
	throw withoutBase(remarks, env.GITHUB_ACTIONS === "true" ? ADD.github : env.GITLAB_CI === "true" ? ADD.gitlab : ADD.other);
}
function noBaseOfEvent(remarks) {
	return withoutBase(remarks, ADD.action);
}
function withoutBase(remarks, add) {
	const [why = "There is no base"] = remarks.map((remark) => remark.slice(0, remark.indexOf(", so ")));
	return new Trouble(`${why}, so it is not known which migrations are new, and nothing was checked. ${add}`);
}
const ADD = {
	action: "Add \"base: main\" below \"with:\" of the step that uses sqlite-rehearsal: the branch, tag or commit that production has.",
	github: "Add \"with: { fetch-depth: 0 }\" to the step that uses actions/checkout, or use the Action, which needs nothing.",
	gitlab: "Add \"GIT_DEPTH: 0\" to the job's variables, and run with --base origin/$CI_MERGE_REQUEST_TARGET_BRANCH_NAME.",
	other: "Fetch the target branch with its history, and name it: --base origin/main."
};
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
	return {
		engine: {
			package: "sql.js",
			sqlite: ""
		},
		target: job.engine?.target ?? null,
		olderRefusals: [],
		missing: [],
		baseRefusals: [],
		comparisons: [],
		losses: [],
		heirs: [],
		lossesLeft: false,
		deployed: null,
		withoutRows: [],
		remarks: [],
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
	return {
		async run(job, limits = LIMITS, tell = () => {}) {
			if (child.exitCode !== null || child.signalCode !== null) child = start(entry, register);
			return played(child, {
				job,
				limits,
				tell,
				register
			});
		},
		close() {
			child.kill("SIGKILL");
			if (register !== null) closeSync(register);
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
const LOOK = 50;
const LONG = 1e3;
const GONE = 5e3;
async function played(child, { job, limits, tell, register }) {
	const standing = progressReader(job, register);
	const endedBy = openWarden(limits);
	const begun = performance.now();
	let guard = null;
	const said = await new Promise((resolve, reject) => {
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
			const why = endedBy(stands, child.pid);
			if (why === null) return;
			ended = {
				why,
				path: stands.path,
				line: stands.line,
				at: now
			};
			child.kill("SIGKILL");
		}
		function over(action) {
			clearInterval(timer);
			guard?.dismiss();
			child.removeAllListeners();
			action();
		}
		child.on("message", (words) => over(() => "replayed" in words || "ended" in words ? resolve(words) : reject(failure(words))));
		child.on("error", (error) => over(() => reject(error)));
		child.on("close", () => over(() => resolve({ ended: ended ?? died(standing()) })));
		child.send({
			job,
			limits
		}, () => {});
	});
	return "replayed" in said ? said.replayed : stoppedAt(job, said.ended.why, said.ended.path, said.ended.line);
}
function died({ path, line }) {
	return {
		why: "the process that runs it came to an end",
		path,
		line
	};
}
function failure(words) {
	return "trouble" in words ? new Trouble(words.trouble) : new Error(words.bug);
}
// src/node.ts
async function checkRepository(options = {}) {
	const { cwd = ".", now = new Date(), ...given } = options;
	const around = {
		begun: performance.now(),
		env: {},
		progress: SILENT
	};
	const { checked } = await checkGiven(givenBy(given), {
		cwd: resolve(cwd),
		now,
		trace: null,
		...around
	});
	return checked;
}
function givenBy(options) {
	const given = new Map();
	for (const [name, value] of Object.entries(options)) {
		if (value === void 0 || value === false) continue;
		const option = OPTIONS.find((one) => one.name === name);
		if (option === void 0) throw new Trouble(`There is no option "${name}".`);
		given.set(option.name, textsOf(option, value));
	}
	return given;
}
function textsOf(option, value) {
	const texts = (Array.isArray(value) ? value : [value]).map(String);
	const problem = texts.map((text) => problemWith(option, text)).find((it) => it !== null);
	if (problem) throw new Trouble(`The option "${option.name}": ${problem}.`);
	return texts;
}
const SILENT = openProgress(() => {}, { isTerminal: false });
async function checkGiven(given, around) {
	return onStage(around.openStage, (stage) => readAndCheck(given, around, stage));
}
function checkGuarded(folders, options, open) {
	return onStage(open, (stage) => check(folders, {
		...options,
		stage: within(stage, options.limits, options)
	}));
}
function within(stage, limits, { begun, env, progress }) {
	const all = limits.total ?? (isCi(env) ? 600 : null);
	return async (job, left) => {
		const total = all === null ? null : Math.max(0, begun + all * 1e3 - performance.now()) / 1e3 / left;
		try {
			return await stage.run(job, {
				...limits,
				total
			}, progress.tell);
		} finally {
			progress.end();
		}
	};
}
async function onStage(open = openStage, action) {
	const stage = open();
	try {
		return await action(stage);
	} finally {
		stage.close();
	}
}
async function readAndCheck(given, around, stage) {
	const { cwd, now, trace, env } = around;
	const { config, base: baseRef, head: headRef, staged } = mergeSettings(given);
	const read = await timed(trace, "which revisions", () => readTerminal({
		cwd,
		base: baseRef,
		head: headRef,
		staged,
		gitDir: env.GIT_DIR || void 0
	}));
	const { base, head, guessed, remarks } = read;
	const folders = given.get("folders")?.map((folder) => folderArgument(folder, read.root, read.here));
	const file = await terminalSettings(config, read, cwd);
	const settings = mergeSettings(folders ? new Map(given).set("folders", folders) : given, file);
	const settingsChange = await changedSettings({
		path: config ?? ".github/rehearsal.yml",
		base,
		head,
		used: "head"
	});
	const files = await timed(trace, "their files", () => folderInputs({
		root: read.root,
		base,
		head,
		settings,
		remarks
	}));
	const run = within(stage, settings.limits, around);
	if ((base === null || guessed) && !settings.all) needBase(env, remarks);
	const inputs = files.map((one) => ({
		...one,
		guessed
	}));
	const options = {
		...settings,
		version: VERSION,
		now,
		rehearseKept: true,
		settingsChange,
		stage: (job, left) => timed(trace, "the rehearsal", () => run(job, left))
	};
	return {
		checked: await timed(trace, "the check in all", () => check(inputs, options)),
		settings
	};
}
async function timed(trace, phase, action) {
	if (!trace) return action();
	const start = performance.now();
	const result = await action();
	trace(`${phase.padEnd(24)} ${(performance.now() - start).toFixed(0).padStart(6)} ms\n`);
	return result;
}
export { openProgress as a, noBaseOfEvent as i, checkGuarded as n, checkRepository as r, checkGiven as t };
