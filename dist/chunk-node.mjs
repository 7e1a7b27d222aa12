import { t as VERSION } from "./chunk-about.mjs";
import { t as check } from "./chunk-check.mjs";
import { t as folderArgument } from "./chunk-folder-argument.mjs";
import { t as folderInputs } from "./chunk-inputs.mjs";
import { N as Trouble } from "./chunk-pieces.mjs";
import { n as openTiming, r as openProgress, t as openStage } from "./chunk-stage.mjs";
import { t as readTerminal } from "./chunk-terminal.mjs";
import { d as problemWith, i as OPTIONS } from "./chunk-options.mjs";
import { n as mergeSettings } from "./chunk-settings.mjs";
import { r as terminalSettings, t as changedSettings } from "./chunk-which.mjs";
import { resolve } from "node:path";
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
		timing: openTiming(),
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
	const { cwd, now, timing, env, revisions = readTerminal } = around;
	const { config, base: baseRef, head: headRef, staged } = mergeSettings(given);
	const read = await timing.of("reading", () => revisions({
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
	const files = await timing.of("reading", () => folderInputs({
		root: read.root,
		base: settings.on === null ? base : null,
		head,
		settings,
		remarks: settings.on === null ? remarks : []
	}));
	const run = within(stage, settings.limits, around);
	if ((base === null || guessed) && !settings.all && settings.on === null) needBase(env, remarks);
	const inputs = await onIts(settings, files.map((one) => ({
		...one,
		guessed
	})), {
		cwd,
		stage
	});
	const options = {
		...settings,
		version: VERSION,
		now,
		rehearseKept: settings.on === null,
		settingsChange,
		async stage(job, left) {
			const replayed = await timing.of("rehearsal", () => run(job, left));
			for (const [phase, took] of replayed.took ?? []) timing.part(phase, "rehearsal", took);
			return replayed;
		}
	};
	return {
		checked: await timing.of("rules", () => check(inputs, options)),
		settings
	};
}
async function onIts({ on, limits, all, base }, inputs, { cwd, stage }) {
	if (on === null) return inputs;
	if (all) throw new Trouble("--all takes every file for new, and --on asks the database which are: use one of them.");
	if (base !== null) throw new Trouble("--base names a revision as the base, and --on a database: use one of them.");
	const { onDatabase } = await import("./chunk-commands-status-on.mjs");
	return onDatabase(inputs, {
		typed: on,
		cwd,
		limits,
		look: (job) => stage.look(job, limits)
	});
}
export { noBaseOfEvent as i, checkGuarded as n, checkRepository as r, checkGiven as t };
