#!/usr/bin/env node
import { B as defuse, E as isBelow, H as check, M as withoutCommands, O as makeTree, P as renderVerdict, T as SYMLINK, U as VERSION, V as defusedLines, _ as fields, c as blobOid, f as mergeTree, i as findCommit, k as formatted, l as readDisk, m as commitTree, n as findRepository, o as needCommit, p as makeContents, r as defaultBranch, s as needMergeBase, t as openStage, u as gitBlobs, x as folderInputs } from "./chunk-stage.mjs";
import { a as OPTIONS, c as didYouMean, n as mergeSettings, o as SETTINGS_PATH, s as problemWith, t as NO_FILE, u as otherLevels } from "./chunk-settings.mjs";
import { n as Trouble } from "./chunk-runners.mjs";
import process$1 from "node:process";
import { readFile, writeFile } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { readdirSync, realpathSync } from "node:fs";
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
	const given = new Map(WITH_FLAG.flatMap((option) => entry(option, values[option.flag ?? ""])));
	if (given.has("head") && given.has("staged")) throw new Trouble("Use --head or --staged, not both.");
	const folders = word === "check" ? rest : positionals;
	return {
		command: "check",
		given: folders.length > 0 ? given.set("folders", folders) : given
	};
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
function entry(option, value) {
	if (value === void 0) return [];
	const problem = problemWith(option, String(value));
	if (problem !== null) throw new Trouble(`--${option.flag}: ${problem}.`);
	return [[option.name, [String(value)]]];
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

Usage: sqlite-rehearsal [check] [FOLDER...] [options]
       sqlite-rehearsal rules
       sqlite-rehearsal explain RULE

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
function about({ description, kind, values, default: fallback }) {
	if (kind === "choice") return [description, `One of ${values.join(", ")}; default ${fallback}.`];
	return fallback === "" ? [description] : [description, `Default: ${fallback}.`];
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
// src/folder-argument.ts
function folderArgument(typed, root, here) {
	const path = isAbsolute(typed) ? typed : resolve(root, here, typed);
	const direct = relative(root, path);
	const inside = isOutside(direct) ? relative(root, real(path)) : direct;
	if (isOutside(inside)) throw new Trouble(`The folder ${typed} is outside the repository at ${root}.`);
	return inside === "" ? "." : inside.split(sep).join("/");
}
function isOutside(path) {
	return path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
}
function real(path) {
	try {
		return realpathSync(path);
	} catch (error) {
		if (error.code === "ENOENT") return path;
		throw error;
	}
}
// src/read/plain.ts
const MOST = 1e5;
const SKIPPED = new Set([".git", "node_modules"]);
function plainTree(root, contents) {
	const read = async (folder) => walk(root, folder).flatMap((path) => entryAt(root, path, contents));
	return makeTree({
		ref: "working tree",
		commit: null
	}, read, contents);
}
function entryAt(root, path, contents) {
	const file = readDisk(root, path, "sha1");
	if (file === null || file.mode === "160000") return [];
	contents.put(file.oid, file);
	return [{
		path,
		mode: file.mode,
		oid: file.oid
	}];
}
function walk(root, top) {
	const files = [];
	const folders = [top];
	for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
		for (const item of list(join(root, folder))) {
			const path = folder === "." ? item.name : `${folder}/${item.name}`;
			if (!item.isDirectory()) files.push(path);
			else if (!SKIPPED.has(item.name)) folders.push(path);
		}
		if (files.length > MOST) throw new Trouble(`${root} holds more than ${MOST} files: name the folder of migrations.`);
	}
	return files;
}
function list(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch (problem) {
		const { code } = problem;
		if (code === "ENOENT" || code === "ENOTDIR") return [];
		throw new Trouble(`The folder ${folder} cannot be read (${code}): name the folder of migrations.`);
	}
}
// src/read/line-endings.ts
async function asStored(repository, contents, files) {
	const kept = files.map((one) => isCheckedOut(one, repository) ? {
		...one,
		file: converted(one, repository)
	} : one);
	const converting = await whichConvert(repository, contents, kept.filter(({ file, index }) => file !== null && file.oid !== index?.oid && hasCrlf(file.bytes)));
	return kept.map((one) => converting.has(one.path) ? {
		...one,
		file: converted(one, repository)
	} : one);
}
function isCheckedOut(one, repository) {
	if (one.index === null || one.file === null || one.file.oid === one.index.oid || !hasCrlf(one.file.bytes)) return false;
	return converted(one, repository)?.oid === one.index.oid;
}
function converted({ file }, { format }) {
	if (file === null || file.bytes === null) return file;
	const text = Buffer.from(file.bytes).toString("latin1").replaceAll("\r\n", "\n");
	const bytes = Buffer.from(text, "latin1");
	return {
		...file,
		bytes,
		size: bytes.length,
		oid: blobOid(bytes, format)
	};
}
function hasCrlf(bytes) {
	return bytes !== null && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes("\r\n");
}
async function whichConvert({ git }, contents, files) {
	if (files.length === 0) return new Set();
	const input = files.map(({ path }) => `${path}\0`).join("");
	const [attributes, setting] = await Promise.all([git.run([
		"check-attr",
		"--stdin",
		"-z",
		"text",
		"eol"
	], { input }), git.ask([
		"config",
		"--get",
		"core.autocrlf"
	])]);
	const values = byPath(fields(attributes));
	const autocrlf = /^(?:true|input|yes|on|1)$/i.test(setting.out.toString("utf8").trim());
	const converting = new Set();
	for (const one of files) {
		const rule = ruleOf(values.get(one.path) ?? {}, autocrlf);
		if (rule === "always" || rule === "guess" && await isGuessedText(one, contents)) converting.add(one.path);
	}
	return converting;
}
function byPath(parts) {
	const values = new Map();
	for (let i = 0; i + 2 < parts.length; i += 3) {
		const [path = "", name = "", value = ""] = parts.slice(i, i + 3);
		values.set(path, {
			...values.get(path),
			[name]: value
		});
	}
	return values;
}
function ruleOf(attributes, autocrlf) {
	const { text = "unspecified", eol = "unspecified" } = attributes;
	if (text === "unset") return "never";
	if (text === "auto") return "guess";
	if (text === "set" || text === "input" || eol === "lf" || eol === "crlf") return "always";
	return autocrlf ? "guess" : "never";
}
async function isGuessedText({ file, index }, contents) {
	const text = Buffer.from(file?.bytes ?? []).toString("latin1");
	if (text.includes("\0") || /\r(?!\n)/.test(text)) return false;
	if (index === null) return true;
	return !hasCrlf((await contents.look([{
		oid: index.oid,
		read: true
	}])).get(index.oid)?.bytes ?? null);
}
// src/read/worktree.ts
function indexTree(repository, contents) {
	const listed = once(() => staged(repository));
	return makeTree({
		ref: "index",
		commit: null
	}, listed, contents);
}
function worktreeTree(repository, contents) {
	const listed = once(() => compare(repository));
	const seen = new Map();
	async function entries(folder) {
		const { kept, open } = await listed();
		const unread = [...open.values()].filter(({ path }) => isBelow(path, folder) && !seen.has(path));
		for (const [path, entry] of await readOpen(repository, contents, unread)) seen.set(path, entry);
		return [...kept, ...[...seen.values()].filter((entry) => entry !== null)];
	}
	return makeTree({
		ref: "working tree",
		commit: null
	}, entries, contents);
}
function once(make) {
	let made = null;
	return () => {
		made ??= make();
		return made;
	};
}
async function readIndex({ git }, env = {}) {
	return fields(await git.run([
		"ls-files",
		"--stage",
		"-z"
	], { env })).map((line) => {
		const tab = line.indexOf("	");
		const [mode = "", oid = "", stage = ""] = line.slice(0, tab).split(" ");
		return {
			path: line.slice(tab + 1),
			mode,
			oid,
			stage
		};
	});
}
async function readTouched({ git }, env = {}) {
	const out = await git.run([
		"diff-files",
		"--raw",
		"-z",
		"--no-renames",
		"--ignore-submodules=all"
	], { env });
	const touched = new Map();
	const parts = fields(out);
	for (let i = 0; i + 1 < parts.length; i += 2) {
		const [path = "", letter = ""] = [parts[i + 1], parts[i]?.at(-1)];
		if (touched.get(path) !== "D") touched.set(path, letter);
	}
	return touched;
}
async function staged(repository) {
	const env = await hookIndex(repository);
	const index = await readIndex(repository, env);
	const conflict = index.find(({ stage }) => stage !== "0");
	if (conflict) throw new Trouble(`The index holds an unresolved merge of ${conflict.path}: resolve it, then git add it.`);
	const empty = blobOid(new Uint8Array(), repository.format);
	if (!index.some(({ oid }) => oid === empty)) return index.map(plain);
	const touched = await readTouched(repository, env);
	return index.filter(({ path, oid }) => oid !== empty || touched.get(path) !== "A").map(plain);
}
async function hookIndex({ git, root }) {
	const named = process.env.GIT_INDEX_FILE;
	if (named === void 0) return {};
	const own = (await git.run(["rev-parse", "--absolute-git-dir"])).toString("utf8").replace(/\n$/, "");
	const path = resolve(root, named);
	const inside = relative(own, path);
	return inside.startsWith("..") || isAbsolute(inside) ? {} : { GIT_INDEX_FILE: path };
}
function plain({ path, mode, oid }) {
	return {
		path,
		mode,
		oid
	};
}
async function compare(repository) {
	const [index, touched, untracked] = await Promise.all([
		readIndex(repository),
		readTouched(repository),
		repository.git.run([
			"ls-files",
			"--others",
			"--exclude-standard",
			"-z"
		])
	]);
	const kept = index.filter(({ path, stage }) => stage === "0" && !touched.has(path)).map(plain);
	const open = new Map();
	for (const entry of index) {
		const letter = touched.get(entry.path);
		if (letter === void 0 || letter === "D") continue;
		open.set(entry.path, {
			path: entry.path,
			index: entry.stage === "0" ? plain(entry) : null
		});
	}
	for (const path of fields(untracked).map((name) => name.replace(/\/$/, ""))) open.set(path, {
		path,
		index: null
	});
	return {
		kept,
		open
	};
}
async function readOpen(repository, contents, open) {
	return (await asStored(repository, contents, open.map((one) => ({
		...one,
		file: readDisk(repository.root, one.path, repository.format)
	})))).map(({ path, index, file }) => {
		if (file !== null && file.mode !== "160000") contents.put(file.oid, file);
		return [path, file === null ? null : entryOf(path, index, file)];
	});
}
function entryOf(path, index, file) {
	return {
		path,
		mode: index === null ? file.mode : modeOf(index, file),
		oid: file.oid
	};
}
function modeOf(index, file) {
	if (file.mode === "120000" || file.mode === "160000") return file.mode;
	if (index.mode === "120000") return file.oid === index.oid ? SYMLINK : file.mode;
	return index.mode === "160000" ? file.mode : index.mode;
}
// src/read/terminal.ts
async function readTerminal(o) {
	if (o.staged && o.head !== null) throw new Trouble("--staged and --head name two different heads: use one of them.");
	const repository = await findRepository(o.cwd);
	if (repository === null) return outside(o);
	const contents = makeContents([gitBlobs(repository.git)]);
	const named = o.head === null ? null : await needCommit(repository.git, o.head);
	const commit = named?.commit ?? await findCommit(repository.git, "HEAD");
	const { base, remarks } = await chooseBase(repository, o, commit);
	const branch = readBranch(repository, contents, o, named);
	return {
		root: repository.root,
		here: from(repository.root, o.cwd),
		base: base && commitTree(repository.git, contents, base),
		head: base && commit ? await merge(repository, contents, base, branch, commit) : branch,
		remarks
	};
}
function outside(o) {
	const flag = o.staged ? "--staged" : o.head !== null ? "--head" : o.base !== null ? "--base" : null;
	if (flag !== null) throw new Trouble(`${o.cwd} is not in a git repository, so there is nothing that ${flag} could name.`);
	const remark = "This folder is not in a git repository, so there is nothing to compare with: every migration is rehearsed as new.";
	const head = plainTree(o.cwd, makeContents([]));
	return {
		root: o.cwd,
		here: ".",
		base: null,
		head,
		remarks: [remark]
	};
}
async function chooseBase({ git }, o, commit) {
	if (o.base !== null) return {
		base: await needCommit(git, o.base),
		remarks: []
	};
	const found = await defaultBranch(git);
	if (found === null || commit === null) return {
		base: null,
		remarks: [withoutBase(commit)]
	};
	if (!found.current || o.head !== null) return {
		base: found,
		remarks: []
	};
	const remark = `There is no remote branch to compare with, so ${found.ref} is compared with its own last commit: only what is not committed is new. --base names another commit.`;
	return {
		base: {
			ref: "HEAD",
			commit
		},
		remarks: [remark]
	};
}
function withoutBase(commit) {
	return `${commit === null ? "There is no commit yet" : "No branch main or master was found, here or on the remote origin"}, so there is nothing to compare with: every migration is rehearsed as new. --base names a commit to compare with.`;
}
function readBranch(repository, contents, o, named) {
	if (named !== null) return commitTree(repository.git, contents, named);
	return o.staged ? indexTree(repository, contents) : worktreeTree(repository, contents);
}
async function merge(repository, contents, base, branch, commit) {
	if (base.commit === commit) return branch;
	const parted = await needMergeBase(repository, base, commit);
	if (parted === base.commit) return branch;
	const [old, tip] = [{
		ref: "merge base",
		commit: parted
	}, base];
	const [before, now] = [old, tip].map((revision) => commitTree(repository.git, contents, revision));
	return mergeTree(before, now, branch, contents);
}
function from(root, cwd) {
	const path = relative(root, realpathSync(cwd)).split(sep).join("/");
	return path === "" ? "." : path;
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
	await write(world.stdout, await printed(asked));
	return 0;
}
async function printed(asked) {
	if (asked.command === "help") return help();
	if (asked.command === "version") return `${VERSION}\n`;
	const { RULES, ruleLink } = await import("./chunk-rules-table.mjs");
	if (asked.command === "rules") return rulesText(RULES);
	const rule = RULES.find(({ id }) => id === asked.rule);
	if (rule !== void 0) return explainText(rule, ruleLink(rule.id), otherLevels(rule));
	const ids = RULES.map(({ id }) => id);
	throw new Trouble(`There is no rule "${asked.rule}"${didYouMean(asked.rule, ids)}. "sqlite-rehearsal rules" lists them.`);
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
	const file = await settingsFile(config, head, world.cwd);
	const settings = mergeSettings(folders ? new Map(given).set("folders", folders) : given, file);
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
		rehearseKept: true
	};
	return {
		checked: await timed(trace, "the check in all", () => check(inputs, options)),
		settings
	};
}
async function settingsFile(config, head, cwd) {
	const text = config === null ? await head.text(SETTINGS_PATH) : await named(resolve(cwd, config), config);
	if (text === null) return NO_FILE;
	const { parseSettingsFile } = await import("./chunk-settings-file2.mjs");
	return parseSettingsFile(text, config ?? ".github/rehearsal.yml");
}
async function named(path, asTyped) {
	return readFile(path, "utf8").catch((error) => {
		throw new Trouble(`--config: cannot read ${asTyped} (${error.code ?? error.message}).`);
	});
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
const { env, stdout, stderr } = process$1;
process$1.exitCode = await main({
	argv: process$1.argv.slice(2),
	env,
	cwd: process$1.cwd(),
	stdout,
	stderr,
	now: () => new Date()
});
export {};
