import { F as nearest, N as Trouble, P as didYouMean } from "./chunk-pieces.mjs";
import { d as problemWith, i as OPTIONS, u as COMMANDS } from "./chunk-options.mjs";
import { parseArgs } from "node:util";
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
	},
	lsp: { type: "boolean" },
	mcp: { type: "boolean" },
	stdio: { type: "boolean" },
	clientProcessId: { type: "string" }
};
const SHORT = Object.values(FLAGS).flatMap((flag) => flag.short ?? []);
const SERVED = [...[
	"base",
	"layout",
	"runner",
	"sqlite",
	"deadline",
	"deadlineTotal",
	"memory",
	"config"
]];
const WORDS = [
	...COMMANDS,
	"help",
	"version"
];
function parseFlags(argv) {
	refuseUnknown(argv);
	const { values, positionals } = parseStrictly(argv);
	if (values.lsp === true || values.mcp === true) return serverAsked(values, positionals);
	const [word, ...rest] = positionals;
	if (values.help === true || word === "help") return { command: "help" };
	if (values.version === true || word === "version") return { command: "version" };
	const command = COMMANDS.find((name) => name === word);
	const given = givenTo(command ?? "check", values);
	if (given.has("head") && given.has("staged")) throw new Trouble("Use --head or --staged, not both.");
	if (command === "explain") return {
		command,
		given,
		what: onlyOne(rest)
	};
	if (command === "status") return statusAsked(given, rest);
	const folders = command === void 0 ? positionals : rest;
	if (folders.length > 0 && command !== void 0 && !given.has("deploy")) refuseFolders(command);
	const all = folders.length > 0 ? given.set("folders", folders) : given;
	if (command !== void 0) return {
		command,
		given: all
	};
	const meant = word === void 0 ? null : nearest(word, WORDS);
	return {
		command: "check",
		given: all,
		...meant === null ? {} : { meant }
	};
}
function serverAsked(values, positionals) {
	const { lsp, mcp, stdio: _, clientProcessId: __, ...others } = values;
	const command = lsp === true ? "lsp" : "mcp";
	if (lsp === true && mcp === true) throw new Trouble("Use --lsp or --mcp, not both.");
	if (positionals.length > 0) throw new Trouble(`--${command} takes no folder: the settings file names them.`);
	const given = givenTo("check", others);
	if ([...given.keys()].find((name) => !SERVED.includes(name)) === void 0) return {
		command,
		given
	};
	throw new Trouble(`--${command} knows none of --head, --staged, --all, --format, --output, --notes and --fail-on.`);
}
function refuseFolders(command) {
	if (command === "init" || command === "folders") throw new Trouble(`"${command}" takes no folder: it looks at the whole repository.`);
	if (command === "rules") throw new Trouble("\"rules\" takes no argument; sqlite-rehearsal explain RULE tells about one.");
}
function statusAsked(given, [database, ...folders]) {
	if (database === void 0 || folders.length > 1) throw new Trouble("\"status\" takes a database and, if there are several, its folder: sqlite-rehearsal status DATABASE [FOLDER].");
	given.set("on", [database]);
	return {
		command: "status",
		given: folders.length > 0 ? given.set("folders", folders) : given
	};
}
function onlyOne([what, ...more]) {
	if (what !== void 0 && more.length === 0) return what;
	throw new Trouble("\"explain\" takes the id of one rule, which sqlite-rehearsal rules lists, or the path of one migration.");
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
		const says = error.message.replace(/\w$/, "$&.");
		throw new Trouble(`${says} See sqlite-rehearsal --help.`);
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
export { parseFlags as n, WITH_FLAG as t };
