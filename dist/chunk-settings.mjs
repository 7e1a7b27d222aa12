import { t as FORMATS } from "./chunk-table.mjs";
import { _ as PRESETS } from "./chunk-log-line.mjs";
import { N as Trouble, o as RUNNERS } from "./chunk-pieces.mjs";
import { c as LISTS, d as problemWith, i as OPTIONS, l as RULES_AS, n as LAYOUTS, o as STATUS_FORMATS, s as COMMENT, t as FAIL_ON } from "./chunk-options.mjs";
// src/settings/settings.ts
const PRESET_NAMES = Object.keys(PRESETS);
const NO_FILE = {
	given: new Map(),
	runner: null,
	folders: [],
	levels: {},
	allow: []
};
function parseInputs(env) {
	const given = new Map();
	for (const option of OPTIONS) {
		if (option.input === null) continue;
		const text = env[`INPUT_${option.input.toUpperCase()}`] ?? "";
		const texts = (option.kind === "list" ? text.split("\n") : [text]).map((t) => t.trim()).filter((t) => t !== "");
		const problem = texts.map((t) => problemWith(option, t)).find((p) => p !== null);
		if (problem) throw new Trouble(`The input "${option.input}": ${problem}.`);
		if (texts.length > 0) given.set(option.name, texts);
	}
	return given;
}
function mergeSettings(given, file = NO_FILE) {
	const text = (name) => (given.get(name) ?? file.given.get(name))?.[0] ?? null;
	const number = (name) => Number(text(name) ?? defaultOf(name));
	const preset = PRESETS[pick(PRESET_NAMES, "extends", text("extends"))];
	return {
		...folderSettings(given, [file]),
		folders: given.get("folders") ?? file.folders.map(({ path }) => path),
		own: new Map(file.folders.map((entry) => [entry.path, folderSettings(given, [entry, file])])),
		base: text("base"),
		head: text("head"),
		staged: text("staged") === "true",
		all: text("all") === "true",
		on: text("on"),
		limits: {
			seconds: number("deadline"),
			megabytes: number("memory"),
			total: text("deadlineTotal") === null ? null : number("deadlineTotal")
		},
		failOn: pick(FAIL_ON, "failOn", text("failOn")),
		format: pick(FORMATS, "format", text("format")),
		list: pick(LISTS, "list", text("list")),
		statusFormat: pick(STATUS_FORMATS, "statusFormat", text("statusFormat")),
		rulesAs: pick(RULES_AS, "rulesAs", text("rulesAs")),
		notes: text("notes") === "true",
		output: text("output"),
		config: text("config"),
		comment: pick(COMMENT, "comment", text("comment")),
		overrideLabel: text("overrideLabel"),
		dryRun: text("dryRun") === "true",
		token: text("token") ?? "",
		levels: {
			...preset.levels,
			...file.levels
		},
		raises: preset.raises,
		allow: file.allow
	};
}
function folderSettings(given, parts) {
	const texts = (name) => given.get(name) ?? parts.map((part) => part.given.get(name)).find((said) => said !== void 0) ?? [];
	const spelled = parts.find((part) => part.runner !== null || part.given.has("runner"))?.runner ?? null;
	return {
		layout: pick(LAYOUTS, "layout", texts("layout")[0] ?? null),
		runner: spelled === null || given.has("runner") ? runnerNamed(texts("runner")[0] ?? null) : spelled,
		sqlite: texts("sqlite")[0] ?? null,
		rows: texts("rows")[0] ?? null,
		baseline: texts("baseline")[0] ?? null,
		seeds: texts("seeds"),
		queries: texts("queries")
	};
}
function defaultOf(name) {
	return OPTIONS.find((option) => option.name === name)?.default;
}
function pick(values, name, text) {
	const wanted = text ?? defaultOf(name);
	const found = values.find((value) => value === wanted);
	if (found === void 0) throw new Error(`option ${name} holds ${wanted}`);
	return found;
}
function runnerNamed(name) {
	if (name === null || name === "auto") return null;
	const runner = RUNNERS[name];
	if (runner === void 0) throw new Error(`no runner ${name}`);
	return runner;
}
export { mergeSettings as n, parseInputs as r, NO_FILE as t };
