#!/usr/bin/env node
import { a as withoutCommands, f as check, n as formatted, p as VERSION, s as renderVerdict, t as openStage } from "./chunk-stage.mjs";
import { C as OPTIONS, D as didYouMean, E as problemWith, T as COMMANDS, g as defusedLines, k as otherLevels, m as defuse, w as SETTINGS_PATH } from "./chunk-find.mjs";
import { n as Trouble } from "./chunk-runners.mjs";
import { t as folderArgument } from "./chunk-folder-argument.mjs";
import { t as folderInputs } from "./chunk-inputs.mjs";
import { t as readTerminal } from "./chunk-terminal.mjs";
import { n as mergeSettings } from "./chunk-settings.mjs";
import { r as terminalSettings, t as changedSettings } from "./chunk-settings-read.mjs";
import process from "node:process";
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
// src/flags.ts
const WITH_FLAG = OPTIONS.filter((option) => option.flag !== null);
const FLAGS = {
	...Object.fromEntries(WITH_FLAG.map((option) => [option.flag, { type: option.kind === "switch" ? "boolean" : "string" }])),
	help: {
		type: "boolean",
		short: "h"
	},
	version: {
		type: "boolean",
		short: "v"
	}
};
const SHORT = Object.values(FLAGS).flatMap((flag) => flag.short ?? []);
function parseFlags(argv) {
	refuseUnknown(argv);
	const { values, positionals } = parseStrictly(argv);
	if (values.help === true) return { command: "help" };
	if (values.version === true) return { command: "version" };
	const [word, ...rest] = positionals;
	if (word === "rules") return rulesCommand(rest);
	if (word === "explain") return explainCommand(rest);
	const command = COMMANDS.find((name) => name === word);
	const given = givenTo(command ?? "check", values);
	if (given.has("head") && given.has("staged")) throw new Trouble("Use --head or --staged, not both.");
	const folders = command === void 0 ? positionals : rest;
	if (folders.length > 0 && (command === "init" || command === "folders")) throw new Trouble(`"${command}" takes no folder: it looks at the whole repository.`);
	return {
		command: command ?? "check",
		given: folders.length > 0 ? given.set("folders", folders) : given
	};
}
function givenTo(command, values) {
	const given = new Map();
	for (const [flag, value] of Object.entries(values)) {
		if (value === void 0) continue;
		const option = WITH_FLAG.find((one) => one.flag === flag && one.commands.includes(command));
		if (option === void 0) throw new Trouble(`"${command}" has no flag --${flag}. See sqlite-rehearsal --help.`);
		const problem = problemWith(option, String(value));
		if (problem !== null) throw new Trouble(`--${flag}: ${problem}.`);
		given.set(option.name, [String(value)]);
	}
	return given;
}
function parseStrictly(argv) {
	try {
		return parseArgs({
			args: [...argv],
			options: FLAGS,
			allowPositionals: true,
			strict: true
		});
	} catch (error) {
		if (!(error.code ?? "").startsWith("ERR_PARSE_ARGS")) throw error;
		throw new Trouble(`${error.message} See sqlite-rehearsal --help.`);
	}
}
function refuseUnknown(argv) {
	const { tokens } = parseArgs({
		args: [...argv],
		options: FLAGS,
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	for (const token of tokens) {
		if (token.kind !== "option" || token.name in FLAGS) continue;
		if (token.rawName.startsWith("--") || !SHORT.includes(token.name)) throw unknown(token.name, token.rawName);
	}
}
function unknown(name, raw) {
	const hint = /^(no-)?colou?r$/.test(name) ? " (set NO_COLOR=1 or FORCE_COLOR=1)" : didYouMean(name, Object.keys(FLAGS)).replace("\"", "\"--");
	return new Trouble(`There is no flag ${raw}${hint}. See sqlite-rehearsal --help.`);
}
function rulesCommand(rest) {
	if (rest.length > 0) throw new Trouble("\"rules\" takes no argument; sqlite-rehearsal explain RULE tells about one.");
	return { command: "rules" };
}
function explainCommand([rule, ...more]) {
	if (rule === void 0 || more.length > 0) throw new Trouble("\"explain\" takes the id of one rule; sqlite-rehearsal rules lists them.");
	return {
		command: "explain",
		rule
	};
}
const HEAD = `Rehearse every SQLite migration before production plays it.

Usage: sqlite-rehearsal [check] [FOLDER...] [options]   rehearse what is new
       sqlite-rehearsal init                            write the workflow and the settings
       sqlite-rehearsal renumber [FOLDER...]            give new files the next free versions
       sqlite-rehearsal folders                         list the folders that are checked
       sqlite-rehearsal rules                           list the rules
       sqlite-rehearsal explain RULE                    tell about one

A folder that is not named is found: the settings file's, else the only one in the repository.
Settings are read from ${SETTINGS_PATH}; a flag wins over the file.
`;
const TAIL = `Examples:
  sqlite-rehearsal                                      this branch and what is not committed yet
  sqlite-rehearsal --staged                             in a pre-commit hook
  sqlite-rehearsal db/migrations --runner transactional --base origin/main

Exit codes:
  0  nothing found at or above --fail-on
  1  something found
  2  could not check: usage, settings, files, or a bug

Colour follows the terminal; NO_COLOR=1 switches it off, FORCE_COLOR=1 on.
`;
const WIDTH = 100;
function help() {
	const rows = WITH_FLAG.map((option) => [`--${option.flag}${option.placeholder ? ` ${option.placeholder}` : ""}`, about(option)]);
	rows.push(["-h, --help", ["Show this."]], ["-v, --version", ["Show the version."]]);
	const margin = Math.max(...rows.map(([flag]) => flag.length)) + 4;
	const lines = rows.flatMap(([flag, sentences]) => {
		const [first = "", ...more] = sentences.flatMap((sentence) => wrap(sentence, WIDTH - margin));
		return [`  ${flag}`.padEnd(margin) + first, ...more.map((line) => " ".repeat(margin) + line)];
	});
	return `${HEAD}\nOptions:\n${lines.join("\n")}\n\n${TAIL}`;
}
function about({ description, commands, kind, values, default: fallback }) {
	const only = commands.includes("check") ? [] : [`Only for ${commands.join(" and ")}.`];
	if (kind === "choice") return [
		description,
		`One of ${values.join(", ")}; default ${fallback}.`,
		...only
	];
	return [
		description,
		...fallback === "" ? [] : [`Default: ${fallback}.`],
		...only
	];
}
function wrap(sentence, width) {
	const lines = [];
	for (const word of sentence.split(" ")) {
		const last = lines.at(-1);
		if (last !== void 0 && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
// src/render/rules.ts
function rulesText(rules) {
	const width = Math.max(0, ...rules.map(({ id }) => id.length));
	return rules.map(({ id, level, title }) => `${id.padEnd(width)}  ${level.padEnd(7)}  ${title}\n`).join("");
}
function explainText(rule, link, presets = []) {
	const { bad, good } = rule.examples;
	const others = presets.map(([name, level]) => `${level} with "extends: ${name}"`).join(", ");
	return `${[
		`${rule.id} (${rule.level}${others && `; ${others}`}): ${rule.title}`,
		paragraph("Why", rule.why),
		paragraph("What to do", rule.fix),
		"In the examples \"=\" marks a file on both sides, \"<\" one of the base, \">\" one of the pull request.",
		...bad.map((example) => story("This is reported", example)),
		...good.map((example) => story("This is fine", example)),
		link
	].join("\n\n")}\n`;
}
function paragraph(title, text) {
	return `${title}\n${indented(text)}`;
}
function story(title, example) {
	const lines = example.story.replace(/^\s*\n|\s+$/g, "").split("\n");
	const margins = lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/));
	const margin = Math.min(...margins);
	return paragraph(title, lines.map((l) => l.slice(margin)).join("\n"));
}
function indented(text) {
	return text.split("\n").map((line) => line.trim() === "" ? "" : `  ${line}`).join("\n");
}
// src/trace.ts
async function timed(trace, phase, action) {
	if (!trace) return action();
	const start = performance.now();
	const result = await action();
	trace(`${phase.padEnd(24)} ${(performance.now() - start).toFixed(0).padStart(6)} ms\n`);
	return result;
}
// src/cli.ts
const ISSUES = "https://github.com/sqlite-rehearsal/sqlite-rehearsal/issues";
async function main(world) {
	try {
		return await run(world);
	} catch (error) {
		await write(world.stderr, inLog(complaint(error), world));
		return 2;
	}
}
async function run(world) {
	const asked = parseFlags(world.argv);
	if (asked.command === "check") return checkCommand(asked.given, world);
	await write(world.stdout, inLog(await printed(asked, world), world));
	return 0;
}
async function printed(asked, world) {
	switch (asked.command) {
		case "help": return help();
		case "version": return `${VERSION}\n`;
		case "rules":
		case "explain": return aboutRules(asked.command === "explain" ? asked.rule : null);
		case "init": return (await import("./chunk-init.mjs")).init({
			cwd: world.cwd,
			dryRun: asked.given.has("dryRun")
		});
		case "folders": return (await import("./chunk-folders.mjs")).listFolders(asked.given, world);
		case "renumber": return (await import("./chunk-renumber.mjs")).renumber(asked.given, {
			cwd: world.cwd,
			now: world.now()
		});
		case "check": throw new Error("a check is no text");
	}
}
async function aboutRules(id) {
	const { RULES, ruleLink } = await import("./chunk-rules-table.mjs");
	if (id === null) return rulesText(RULES);
	const rule = RULES.find((one) => one.id === id);
	if (rule !== void 0) return explainText(rule, ruleLink(rule.id), otherLevels(rule));
	const ids = RULES.map((one) => one.id);
	throw new Trouble(`There is no rule "${id}"${didYouMean(id, ids)}. "sqlite-rehearsal rules" lists them.`);
}
async function checkCommand(given, world) {
	const stage = openStage();
	try {
		const { checked, settings } = await rehearse(given, world, stage);
		await deliver(checked, settings, world);
		return checked.report.verdict === "pass" ? 0 : 1;
	} finally {
		stage.close();
	}
}
async function rehearse(given, world, stage) {
	const { config, base: baseRef, head: headRef, staged } = mergeSettings(given);
	const trace = world.env.REHEARSAL_TRACE ? (line) => void world.stderr.write(line) : null;
	const where = {
		cwd: world.cwd,
		base: baseRef,
		head: headRef,
		staged
	};
	const read = await timed(trace, "which revisions", () => readTerminal(where));
	const { base, head, remarks } = read;
	const folders = given.get("folders")?.map((folder) => folderArgument(folder, read.root, read.here));
	const file = await terminalSettings(config, head, world.cwd);
	const settings = mergeSettings(folders ? new Map(given).set("folders", folders) : given, file);
	const settingsChange = await changedSettings({
		path: config ?? ".github/rehearsal.yml",
		base,
		head,
		used: "head"
	});
	const inputs = await timed(trace, "their files", () => folderInputs({
		root: read.root,
		base,
		head,
		settings,
		remarks
	}));
	const options = {
		...settings,
		version: VERSION,
		now: world.now(),
		stage: (job) => timed(trace, "the rehearsal", () => stage.run(job, settings.limits)),
		rehearseKept: true,
		settingsChange
	};
	return {
		checked: await timed(trace, "the check in all", () => check(inputs, options)),
		settings
	};
}
async function deliver(checked, settings, world) {
	const color = wantsColor(world);
	const { output, format } = settings;
	const text = formatted(checked, settings, color && output === null);
	if (output === null) return write(world.stdout, format === "github" ? text : inLog(text, world));
	await writeFile(resolve(world.cwd, output), text).catch((error) => {
		throw new Trouble(`--output: cannot write ${output} (${error.code ?? error.message}).`);
	});
	await write(world.stdout, inLog(renderVerdict(checked.report, { color }), world));
}
function inLog(text, { env }) {
	return env.GITHUB_ACTIONS === "true" ? withoutCommands(text) : text;
}
function wantsColor({ env, stdout }) {
	if (env.NO_COLOR) return false;
	if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
	return stdout.isTTY === true && env.TERM !== "dumb";
}
function complaint(error) {
	if (error instanceof Trouble) return `sqlite-rehearsal: ${defusedLines(error.message).join("\n")}\n`;
	const lines = (error instanceof Error ? error.stack ?? error.message : String(error)).split("\n").map(defuse);
	return `This is a bug in sqlite-rehearsal ${VERSION}. Nothing was checked.\n${lines.join("\n")}\nPlease report it: ${ISSUES}\n`;
}
async function write(stream, text) {
	await new Promise((done, fail) => {
		const settle = (error) => error && error.code !== "EPIPE" ? fail(error) : done();
		stream.once("error", settle);
		stream.write(text, settle);
	});
}
// src/cli-main.ts
const { env, stdout, stderr } = process;
process.exitCode = await main({
	argv: process.argv.slice(2),
	env,
	cwd: process.cwd(),
	stdout,
	stderr,
	now: () => new Date()
});
export {};
