#!/usr/bin/env node
import { n as VERSION } from "./chunk-check.mjs";
import { n as didYouMean, t as Trouble } from "./chunk-trouble.mjs";
import { a as openProgress, t as checkGiven } from "./chunk-node.mjs";
import { c as renderVerdict, d as showsLinks, o as withoutCommands, r as render, v as defuse, y as defusedLines } from "./chunk-table.mjs";
import { o as otherLevels } from "./chunk-table2.mjs";
import { a as OPTIONS, l as COMMANDS, o as SETTINGS_PATH, u as problemWith } from "./chunk-options.mjs";
import process from "node:process";
import { existsSync } from "node:fs";
import { lstat, realpath, writeFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
// src/commands/output.ts
async function writeOutput(cwd, output, text) {
	const path = resolve(cwd, output);
	const root = rootAround(cwd);
	try {
		if (isInside(root, path) && !isInside(await realpath(root), await whereItLeads(path))) throw new Trouble(`--output: ${output} leads out of the repository by a link, and is not written.`);
		await writeFile(path, text);
	} catch (error) {
		if (error instanceof Trouble) throw error;
		const { code, message } = error;
		throw new Trouble(`--output: cannot write ${output} (${code ?? message}).`);
	}
}
function rootAround(cwd) {
	for (let folder = cwd;; folder = dirname(folder)) {
		if (existsSync(join(folder, ".git"))) return folder;
		if (dirname(folder) === folder) return cwd;
	}
}
async function whereItLeads(path) {
	return await lstat(path).then(() => true, () => false) ? realpath(path) : join(await realpath(dirname(path)), basename(path));
}
function isInside(root, path) {
	const inside = relative(root, path);
	return inside.split(sep)[0] !== ".." && !isAbsolute(inside);
}
// src/render/rules.ts
function rulesText(rules) {
	const width = Math.max(0, ...rules.map(({ id }) => id.length));
	return rules.map(({ id, level, title }) => `${id.padEnd(width)}  ${level.padEnd(7)}  ${title}\n`).join("");
}
function explainText(rule, link, presets = []) {
	const others = presets.map(([name, level]) => `${level} with "extends: ${name}"`).join(", ");
	return `${[
		`${rule.id} (${rule.level}${others && `; ${others}`}): ${rule.title}`,
		paragraph("Why", rule.why),
		paragraph("What to do", rule.fix),
		paragraph("Examples", link)
	].join("\n\n")}\n`;
}
function paragraph(title, text) {
	return `${title}\n${indented(text)}`;
}
function indented(text) {
	return text.split("\n").map((line) => line.trim() === "" ? "" : `  ${line}`).join("\n");
}
// src/settings/flags.ts
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
const HEAD = `Rehearse every SQLite migration before production runs it.

Usage: sqlite-rehearsal [check] [FOLDER...] [options]   rehearse what is new
       sqlite-rehearsal init                            write the workflow and the settings
       sqlite-rehearsal renumber [FOLDER...]            give new files the next free versions
       sqlite-rehearsal folders                         list the folders that are checked
       sqlite-rehearsal rules                           list the rules
       sqlite-rehearsal explain RULE                    tell about one

A folder that is not named is found: the settings file's, else every one in the repository.
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
// src/cli.ts
const ISSUES = "https://github.com/sqlite-rehearsal/sqlite-rehearsal/issues";
async function main(world) {
	try {
		return await run(world);
	} catch (error) {
		await write(world.stderr, withoutCommands(complaint(error)));
		return 2;
	}
}
async function run(world) {
	const asked = parseFlags(world.argv);
	if (asked.command === "check") return checkCommand(asked.given, world);
	await write(world.stdout, withoutCommands(await printed(asked, world)));
	return 0;
}
async function printed(asked, world) {
	switch (asked.command) {
		case "help": return help();
		case "version": return `${VERSION}\n`;
		case "rules":
		case "explain": return aboutRules(asked.command === "explain" ? asked.rule : null);
		case "init": return (await import("./chunk-commands-init-init.mjs")).init({
			cwd: world.cwd,
			dryRun: asked.given.has("dryRun")
		});
		case "folders": return (await import("./chunk-commands-folders.mjs")).listFolders(asked.given, world);
		case "renumber": return (await import("./chunk-commands-renumber-renumber.mjs")).renumber(asked.given, {
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
	const say = (text) => void world.stderr.write(text);
	const around = {
		cwd: world.cwd,
		now: world.now(),
		trace: world.env.REHEARSAL_TRACE ? say : null,
		begun: performance.now(),
		env: world.env,
		openStage: world.openStage,
		progress: openProgress((text) => say(withoutCommands(text)), { isTerminal: world.stderr.isTTY === true })
	};
	const { checked, settings } = await checkGiven(given, around);
	await deliver(checked, settings, world);
	return checked.report.verdict === "pass" ? 0 : 1;
}
async function deliver(checked, settings, world) {
	const color = wantsColor(world);
	const { output, format } = settings;
	const { failOn, notes } = settings;
	const look = output === null ? {
		color,
		...terminalOf(world)
	} : {};
	const text = render(checked, format, {
		failOn,
		notes,
		...look
	});
	if (output === null) return write(world.stdout, format === "github" ? text : withoutCommands(text));
	await writeOutput(world.cwd, output, text);
	await write(world.stdout, withoutCommands(renderVerdict(checked.report, { color })));
}
const [NARROWEST, WIDEST] = [60, 110];
function terminalOf({ env, stdout }) {
	if (stdout.isTTY !== true) return {};
	return {
		width: Math.min(WIDEST, Math.max(NARROWEST, stdout.columns ?? 80)),
		links: showsLinks(env)
	};
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
// src/main/cli.ts
const { env, stdout, stderr } = process;
process.exitCode = 2;
process.exitCode = await main({
	argv: process.argv.slice(2),
	env,
	cwd: process.cwd(),
	stdout,
	stderr,
	now: () => new Date()
});
export {};
