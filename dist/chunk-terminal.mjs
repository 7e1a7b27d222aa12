import { r as nearest, t as Trouble } from "./chunk-trouble.mjs";
import { m as blobId } from "./chunk-table.mjs";
import { M as isOtherDatabase, O as mergedJournal, T as toolNamed, k as readJournal, w as TOOLS } from "./chunk-create-table.mjs";
import { c as folderOf$1, d as isBelow, f as isRegular, i as SYMLINK, l as folderPath, p as isSql, r as SUBMODULE, s as fileName, t as NO_OID } from "./chunk-paths.mjs";
import { v as isRead } from "./chunk-table2.mjs";
import { p as customRunner } from "./chunk-options.mjs";
import { closeSync, constants, existsSync, fstatSync, lstatSync, openSync, readFileSync, readSync, readdirSync, readlinkSync, realpathSync } from "node:fs";
import { delimiter, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { isUtf8 } from "node:buffer";
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
// src/folder/moved.ts
async function whereabouts(folder, base, head) {
	const [before, after] = await Promise.all([base, head].map((tree) => sqlIn(tree, folder)));
	const same = {
		base: folder,
		head: folder
	};
	if (!before || !after || [...after.keys()].some((name) => before.has(name))) return same;
	const from = after.size > 0 ? await counterpart(after, base, head) : null;
	if (from !== null) return {
		base: from,
		head: folder
	};
	const to = before.size > 0 ? await counterpart(before, head, base) : null;
	return to === null ? same : {
		base: folder,
		head: to
	};
}
async function sqlIn(tree, folder) {
	const entries = (await tree.paths(folder)).filter(({ path }) => isSql(path));
	return new Map(entries.map(({ path, oid }) => [inside(folder, path), oid]));
}
function inside(folder, path) {
	return folder === "." ? path : path.slice(folder.length + 1);
}
async function counterpart(files, there, here) {
	const [entries, own] = await Promise.all([there.paths(), here.paths()]);
	const kept = new Set(own.map(({ path }) => path));
	const sql = entries.filter(({ path }) => isSql(path));
	return [...candidates(files, sql)].filter(([folder, found]) => isMoved(files, found, sql, folder) && !found.some(({ path }) => kept.has(path))).sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null;
}
function candidates(files, entries) {
	const byLast = new Map();
	for (const name of files.keys()) push(byLast, lastOf(name), name);
	const found = new Map();
	for (const entry of entries) for (const name of byLast.get(lastOf(entry.path)) ?? []) {
		const folder = folderAround(name, entry.path);
		if (folder !== null) push(found, folder, entry);
	}
	return found;
}
function folderAround(name, path) {
	if (path === name) return ".";
	return path.endsWith(`/${name}`) ? path.slice(0, -name.length - 1) : null;
}
function push(lists, key, item) {
	const list = lists.get(key);
	if (list) list.push(item);
	else lists.set(key, [item]);
}
function lastOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function isMoved(files, found, entries, folder) {
	const unchanged = found.filter(({ path, oid }) => files.get(inside(folder, path)) === oid);
	const all = entries.filter(({ path }) => isBelow(path, folder));
	return unchanged.length > 0 && unchanged.length * 2 >= found.length && found.length * 2 >= all.length;
}
// src/folder/shapes.ts
const SKIPPED$1 = new Set([...[
	"node_modules",
	"vendor",
	"dist",
	"target",
	"test",
	"tests",
	"__tests__",
	"e2e"
], ...[
	"fixture",
	"fixtures",
	"__fixtures__",
	"testdata",
	"test-data",
	"example",
	"examples"
]]);
const SHAPES = [
	/^(.*\/|)\d+[_-][^/]+\.sql$/is,
	/^(.*\/|)\d{8,}(?:\.(?:up|down))?\.sql$/is,
	/^(.*?(?:^|\/)[^/]*migrat[^/]*\/|migrat[^/]*\/)\d+(?:\.(?:up|down))?\.sql$/is,
	/^(.*\/|)\d[\d-]*(?:[_-][^/]*)?\/(?:migration|up)\.sql$/is,
	/^(.*\/|)(?:[VU]\d[\d._]*|R)__[^/]+\.sql$/s,
	/^(.*\/|)\d+\.sqm$/s
];
function homeOf(path) {
	for (const shape of SHAPES) {
		const home = shape.exec(path)?.[1];
		if (home !== void 0) return home === "" ? "." : home.slice(0, -1);
	}
	return null;
}
function homesIn(paths) {
	const found = [...new Set(paths.flatMap((path) => homeOf(path) ?? []))].sort();
	const likely = found.filter((folder) => !folder.split("/").some((segment) => SKIPPED$1.has(segment.toLowerCase())));
	return likely.length > 0 ? likely : found;
}
function outermost(folders) {
	return folders.filter((folder) => !folders.some((other) => other !== folder && isBelow(folder, other)));
}
// src/folder/find.ts
async function namedFolders(head, named, base = null) {
	const trees = base === null ? [head] : [head, base];
	const folders = [...new Set(named.map(normalise))];
	for (const folder of folders) await needFolder(trees, folder);
	return folders;
}
function normalise(named) {
	const path = folderPath(named);
	if (named.trim() === "") throw new Trouble("The name of a folder is empty.");
	if (named.startsWith("/") || path === ".." || path.startsWith("../")) throw new Trouble(`The folder ${JSON.stringify(named)} is outside the repository: name it from the repository's root.`);
	return path;
}
async function needFolder(trees, folder) {
	for (const tree of trees) if ((await tree.paths(folder)).length > 0) return;
	const entries = await allPaths(trees);
	if (entries.find(({ path }) => path === folder)) throw new Trouble(`${folder} is not a folder${instead(folderOf$1(folder))}`);
	const candidates = foldersOf(entries.filter(({ path }) => /\.sql$/i.test(path)));
	const namesakes = candidates.filter((one) => fileName(one) === fileName(folder));
	const near = namesakes.length > 0 ? namesakes : [nearest(folder, candidates)].filter((one) => one !== null);
	throw new Trouble(`There is no folder ${folder} with files that git tracks or would add${listed(near, candidates)}`);
}
function instead(folder) {
	return folder === "." ? "." : `: name the folder ${folder} instead.`;
}
function listed(near, candidates) {
	if (near.length > 0) return `. Did you mean ${near.slice(0, MOST$4).join(", ")}?`;
	return candidates.length === 0 ? "." : `. Folders with SQL files: ${shorten(candidates)}.`;
}
const MOST$4 = 10;
function shorten(names) {
	const more = names.length - MOST$4;
	return names.slice(0, MOST$4).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
async function candidateFolders(head, base = null) {
	return outermost(await withoutOldPlaces(homesIn((await allPaths(base === null ? [head] : [head, base])).map(({ path }) => path)), head, base));
}
async function withoutOldPlaces(folders, head, base) {
	if (base === null || folders.length < 2) return [...folders];
	const now = await Promise.all(folders.map(async (folder) => (await whereabouts(folder, base, head)).head));
	return [...new Set(now)];
}
async function allPaths(trees) {
	return (await Promise.all(trees.map((tree) => tree.paths()))).flat();
}
function foldersOf(entries) {
	return [...new Set(entries.map(({ path }) => folderOf$1(path)))].sort();
}
// src/tools/settings/text.ts
const LONGEST = 120;
const LONGEST_READ = 4e3;
function linesOf(text) {
	return text.split(/\r?\n/).map((line) => line.slice(0, LONGEST_READ));
}
function at(path, text, line) {
	const full = (linesOf(text)[line - 1] ?? "").trim();
	return {
		path,
		line,
		text: full.length > LONGEST ? `${full.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, "")}…` : full
	};
}
function lineAt(text, offset) {
	return text.slice(0, offset).split("\n").length;
}
const STRINGS_AND_COMMENTS = {
	script: /("(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|`(?:[^`\\]|\\[\s\S])*`?)|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g,
	toml: /("(?!"")(?:[^"\\\n]|\\.)*"?|'(?!'')[^'\n]*'?)|"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|#[^\n]*/g,
	hash: /("(?:[^"\\\n]|\\.)*"?|'[^'\n]*'?)|(?<=^|\s)#[^\n]*/gm
};
function withoutComments(text, language) {
	return text.replace(STRINGS_AND_COMMENTS[language], (match, string) => string === void 0 ? match.replace(/[^\n]/g, " ") : string);
}
function folderOf(path) {
	return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
}
function nameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function resolved(folder, path) {
	if (path === "" || path.startsWith("/") || /^[a-z]:/i.test(path)) return null;
	const segments = folder === "." ? [] : folder.split("/");
	for (const segment of path.split("/")) {
		if (segment === "" || segment === ".") continue;
		if (segment !== "..") segments.push(segment);
		else if (segments.pop() === void 0) return null;
	}
	return segments.length === 0 ? "." : segments.join("/");
}
function shared(left, right) {
	const [a, b] = [left, right].map((path) => path === "." ? [] : path.split("/"));
	const parted = a.findIndex((segment, index) => segment !== b[index]);
	return parted === -1 ? a.length : parted;
}
function field(plain, name) {
	const match = new RegExp(`(?:^|[\\s,{])(["']?)${name}\\1[ \\t]*:\\s*(?:"([^"\\n]*)"|'([^'\\n]*)'|\`([^\`$\\n]*)\`)?`).exec(plain);
	if (match === null) return null;
	const start = match.index + match[0].indexOf(name);
	return {
		value: match[2] ?? match[3] ?? match[4] ?? null,
		line: lineAt(plain, start)
	};
}
function assigned(plain, name) {
	const match = new RegExp(`^[ \\t]*(?:export[ \\t]+)?["']?${name}["']?[ \\t]*[=:][ \\t]*(?:"([^"\\n]*)"|'([^'\\n]*)'|([^\\n#;]*))`, "m").exec(plain);
	if (match === null) return null;
	return {
		value: match[1] ?? match[2] ?? (match[3] ?? "").trim(),
		line: lineAt(plain, match.index + match[0].search(/\S/))
	};
}
// src/tools/settings/manifests.ts
const MOST_LINES$1 = 40;
function dependencyLines(path, text) {
	const lines = linesOf(text);
	if (!/(?:^|\/)Cargo\.toml$/.test(path)) return lines.map((line, index) => [line, index + 1]);
	return lines.map((line, index) => {
		const table = /^\s*\[(?:[\w.'"()= ]*\.)?(?:dev-|build-)?dependencies\.([\w-]+)\]/.exec(line);
		if (table) return [`${table[1]} = { ${section(lines, index + 1)} }`, index + 1];
		return [open(line) > 0 ? value(lines, index) : line, index + 1];
	});
}
function section(lines, from) {
	const rest = lines.slice(from, from + MOST_LINES$1);
	const end = rest.findIndex((line) => /^\s*\[/.test(line));
	return rest.slice(0, end === -1 ? rest.length : end).join(" ");
}
function value(lines, from) {
	let whole = "";
	for (const line of lines.slice(from, from + MOST_LINES$1)) {
		whole += ` ${line}`;
		if (open(whole) <= 0) break;
	}
	return whole;
}
function open(text) {
	return (text.match(/[[{]/g)?.length ?? 0) - (text.match(/[\]}]/g)?.length ?? 0);
}
// src/tools/settings/shell.ts
const MOST_LINES = 40;
function commandsOf(text) {
	const lines = linesOf(text);
	const commands = [];
	for (let index = 0; index < lines.length;) {
		const end = lastLine$1(lines, index);
		const whole = lines.slice(index, end + 1).map((line) => line.replace(/\\\s*$/, " ")).join(" ");
		const document = /\bsqlite3?\b/i.test(whole) ? hereDocument(lines, end, whole) : null;
		if (!/^\s*(?:#|\/\/)/.test(whole) && whole.trim() !== "") commands.push({
			line: index + 1,
			text: grouped(lines, index, whole),
			fed: document?.text ?? ""
		});
		index = (document?.end ?? end) + 1;
	}
	return commands;
}
function lastLine$1(lines, start) {
	let end = start;
	const most = Math.min(start + MOST_LINES, lines.length - 1);
	while (end < most && /(?:\\|\||&&)\s*$/.test(lines[end] ?? "") && !/^\s*#/.test(lines[end] ?? "")) end++;
	return end;
}
function hereDocument(lines, from, command) {
	const word = /<<-?\s*(["'\\]?)([A-Za-z_]\w*)\1/.exec(command)?.[2];
	if (word === void 0 || /<<</.test(command)) return null;
	const end = lines.findIndex((line, index) => index > from && line.trim() === word);
	return end === -1 ? null : {
		text: lines.slice(from + 1, end).join("\n"),
		end
	};
}
function grouped(lines, index, whole) {
	const close = /^\s*([)}]|done\b)[^|]*\|.*sqlite/i.exec(whole)?.[1];
	if (close === void 0) return whole;
	const opens = close === "done" ? /^\s*(?:for|while)\b/ : close === ")" ? /\(\s*$|^\s*\(/ : /\{\s*$|^\s*\{\s/;
	for (let start = index - 1; start >= Math.max(index - MOST_LINES, 0); start--) if (opens.test(lines[start] ?? "")) return [...lines.slice(start, index), whole].join("\n");
	return whole;
}
function plainWords(command) {
	return (/\[\s*["']/.test(command) ? command.replace(/["']\s*,\s*["']/g, " ").replace(/["'[\]]/g, " ") : command).replace(/(?<![\w$/-])["']?\$(?:\{([A-Z][A-Z\d_]*)\}|\(([A-Z][A-Z\d_]*)\)|([A-Z][A-Z\d_]*))["']?(?=\s)/g, (_, braced, made, plain) => (braced ?? made ?? plain ?? "").replace(/_(?:BIN|CMD|EXE)$/, "").toLowerCase().replaceAll("_", "-"));
}
const OTHER_FILES = /schema|dump|backup|restore|fixture|snapshot/i;
const A_FILE = /\$\(\s*(?:cat\b|<)|\.read\b|\bcat\b/;
const DEEPEST = 3;
function shellUses(command, depth = 0) {
	const all = tokens(command.text);
	const nested = depth === DEEPEST ? [] : all.flatMap((token) => inner(token, command, depth));
	return [...all.flatMap((token, index) => isShell(token) ? uses(all, index, command) : []), ...nested];
}
function inner({ text, isOperator }, command, depth) {
	if (isOperator || !/sqlite3?\S*\s/i.test(text) || !/^["'`]|^\S*\$\(/.test(text)) return [];
	const script = text.replace(/^[^"'`(]*["'`(]/, "").replace(/["'`)]$/, "");
	return shellUses({
		...command,
		text: text.startsWith("\"") ? script.replace(/\\(["\\$`])/g, "$1") : script
	}, depth + 1);
}
function isShell({ text, isOperator }) {
	if (isOperator) return false;
	const word = unquoted(text).replace(/^@/, "");
	return /(?:^|\/)sqlite3(?:\.exe)?$/.test(word) || /^\$[{(]?SQLITE3?(?:_?(?:BIN|CMD|EXE))?(?::-sqlite3)?[)}]?$/i.test(word);
}
function uses(all, index, command) {
	const rest = all.slice(index + 1);
	const end = rest.findIndex(({ text, isOperator }) => isOperator && /^(?:\||\|\||&&|;|&|\))$/.test(text));
	const own = end === -1 ? rest : rest.slice(0, end);
	const bails = own.some(({ text }) => /^--?bail$/.test(unquoted(text)));
	return [
		...inputs(own, command),
		...redirected(all, index),
		...piped(all, index)
	].flatMap((feed) => judged(feed, bails));
}
function inputs(own, command) {
	return own.flatMap(({ text, isOperator }, index) => {
		const next = own[index + 1];
		if (isOperator && text === "<" && next) return [{
			way: "input",
			file: unquoted(next.text),
			around: ""
		}];
		if (isOperator && text === "<<<" && next) return [{
			way: "input",
			file: null,
			around: next.text
		}];
		if (isOperator && text.startsWith("<<")) return [{
			way: "input",
			file: null,
			around: command.fed
		}];
		if (isOperator || own[index - 1]?.isOperator) return [];
		const read = /^\.read\s+(.+)$/.exec(unquoted(text));
		if (read) return [{
			way: "input",
			file: unquoted(read[1] ?? ""),
			around: ""
		}];
		const only = /^"\$\(\s*(?:cat\s|<)\s*([^)]*)\)"$/.exec(text);
		if (only) return [{
			way: "argument",
			file: unquoted((only[1] ?? "").trim()),
			around: ""
		}];
		return A_FILE.test(text) ? [{
			way: "argument",
			file: null,
			around: text
		}] : [];
	});
}
function redirected(all, index) {
	const [sign, file] = all.slice(Math.max(index - 2, 0), index);
	return sign?.isOperator && sign.text === "<" && file ? [{
		way: "input",
		file: unquoted(file.text),
		around: ""
	}] : [];
}
function piped(all, index) {
	const before = all.slice(0, index);
	const pipe = before.findLastIndex(({ text, isOperator }) => isOperator && /^(?:\||\|\||&&|;|&)$/.test(text));
	if (pipe === -1 || before[pipe]?.text !== "|") return [];
	const source = before.slice(0, pipe);
	const around = source.map(({ text }) => text).join(" ");
	const last = source.findLastIndex(({ text, isOperator }) => isOperator && /^(?:\|\||&&|;|&|\()$/.test(text));
	const [program, file, ...more] = source.slice(last + 1);
	if (program?.text === "cat" && file && more.length === 0 && !wraps(around)) return [{
		way: "input",
		file: unquoted(file.text),
		around: ""
	}];
	return A_FILE.test(around) ? [{
		way: "input",
		file: null,
		around
	}] : [];
}
function judged({ way, file, around }, bails) {
	if (file !== null) {
		if (/seed/i.test(file)) return [{
			kind: "seed",
			file
		}];
		const isVariable = /[$*{`%]/.test(file);
		if (OTHER_FILES.test(file) || !isVariable && !/^\d+[_-].*\.sql$/i.test(nameOf(file))) return [];
		return [runnerOf$1(bails, way)];
	}
	if (!A_FILE.test(around)) return [];
	const stops = bails || /^\s*\.bail\s+on\b/m.test(around);
	return [wraps(around) ? wrapped(around, stops || way === "argument") : runnerOf$1(stops, way)];
}
function wraps(text) {
	return /\bBEGIN\b/i.test(text) && /\bCOMMIT\b|\bEND\s+TRANSACTION\b/i.test(text);
}
function runnerOf$1(bails, way) {
	if (way === "argument") return {
		kind: "runner",
		runner: "sqlite3-bail",
		says: "SQL that is an argument of sqlite3 stops at the first error."
	};
	return bails ? {
		kind: "runner",
		runner: "sqlite3-bail",
		says: "sqlite3 -bail stops at the first error; each statement commits."
	} : {
		kind: "runner",
		runner: "sqlite3",
		says: "sqlite3 goes on after an error; each statement commits."
	};
}
function wrapped(around, stops) {
	if (!stops) return {
		kind: "runner",
		runner: "sqlite3",
		says: "There is a transaction, but without -bail sqlite3 goes on after an error, and COMMIT keeps what worked."
	};
	if (/\bINSERT\s+(?:OR\s+\w+\s+)?INTO\b/i.test(around)) return {
		kind: "runner",
		runner: "transactional",
		says: "Each file and its history row are one transaction."
	};
	return {
		kind: "runner",
		runner: "{ like: transactional, history: apart }",
		says: "Each file is one transaction, and its history row is written apart from it."
	};
}
const PIECE = /(\s+)|("(?:[^"\\]|\\[\s\S])*"?|'[^']*'?|`[^`]*`?|\$\([^()]*\)|\$\{[^{}]*\}|\\[\s\S])|(&&|\|\||<<<|<<-?|>>|[<>]&|[<>|;&()\n])|([^\s<>|;&()"'`$\\]+|[\s\S])/g;
function tokens(command) {
	const found = [];
	let isOpen = false;
	for (const [text, space, quoted, operator] of command.matchAll(PIECE)) {
		const last = found.at(-1);
		if (space !== void 0) {
			if (space.includes("\n")) found.push({
				text: ";",
				isOperator: true
			});
			isOpen = false;
		} else if (operator !== void 0) {
			found.push({
				text: operator,
				isOperator: true
			});
			isOpen = false;
		} else if (isOpen && last) last.text += quoted ?? text;
		else {
			found.push({
				text: quoted ?? text,
				isOperator: false
			});
			isOpen = true;
		}
	}
	return found;
}
function unquoted(word) {
	return /^(["'])[\s\S]*\1$/.test(word) && word.length > 1 ? word.slice(1, -1) : word.replace(/["']/g, "");
}
// src/tools/settings/drizzle.ts
const DEFAULT$1 = "drizzle";
const MIGRATOR = "drizzle-kit writes these files, and drizzle's migrator applies all that are new in one transaction.";
const DATABASES = {
	"d1-http": ["drizzle-d1-http", "drizzle-kit migrate sends these files to D1, each statement as a request of its own."],
	d1: ["d1", "drizzle-kit writes these files for D1, where foreign keys are on and BEGIN is refused."],
	expo: ["drizzle-expo", MIGRATOR],
	"op-sqlite": ["drizzle-expo", MIGRATOR],
	"durable-sqlite": ["drizzle-durable", MIGRATOR],
	turso: ["drizzle-libsql", MIGRATOR],
	libsql: ["drizzle-libsql", MIGRATOR],
	"better-sqlite": ["drizzle", MIGRATOR],
	"better-sqlite3": ["drizzle", MIGRATOR],
	sqlite: ["drizzle", MIGRATOR]
};
const drizzleFile = {
	file: /^drizzle(?:[.-][\w-]+)*[.-]config(?:[.-][\w-]+)*\.(?:[cm]?[jt]s|json)$/,
	read: read$1
};
function read$1(path, text) {
	const plain = withoutComments(text, "script");
	const [dialect, driver, out] = [
		"dialect",
		"driver",
		"out"
	].map((name) => field(plain, name));
	const database = [driver, dialect].flatMap((one) => one?.value ?? []);
	const decides = driver?.value && DATABASES[driver.value] ? driver : dialect;
	const where = out ?? decides ?? driver;
	if (!where || database.length === 0) return [];
	const named = out ? out.value : DEFAULT$1;
	const folder = named === null ? null : resolved(folderOf(path), named);
	const [tool, says] = database.map((word) => DATABASES[word]).find((it) => it !== void 0) ?? [null, "drizzle-kit writes here for another database than SQLite."];
	return [{
		line: where.line,
		folder,
		tool,
		says
	}];
}
// src/tools/settings/others.ts
const OTHER_DATABASE$1 = /\b(?:postgres(?:ql)?|pg|mysql|mariadb|mssql|sqlserver|cockroach(?:db)?|oracle|mongodb)\b/i;
const SQLITE$1 = /sqlite|libsql|turso|\bfile:/i;
function isSqlite(text) {
	if (SQLITE$1.test(text)) return true;
	return OTHER_DATABASE$1.test(text) ? false : null;
}
function declared(o) {
	const folder = resolved(folderOf(o.path), o.folder);
	const line = o.where?.line ?? 1;
	if (isSqlite(o.database) === false) return [{
		line,
		folder,
		tool: null,
		says: "It is for another database than SQLite."
	}];
	return [{
		line,
		folder,
		tool: o.tool,
		says: o.says
	}];
}
const PRISMA = "prisma migrate deploy runs these files, each without a transaction, and notes it before and after.";
const prismaSchema = {
	file: /^[\w-]+\.prisma$/,
	read: (path, text) => {
		const plain = withoutComments(text, "script");
		const source = /\bdatasource\s+\w+\s*\{([^}]*)\}/.exec(plain);
		const provider = source && assigned(source[1] ?? "", "provider");
		if (!source || !provider) return [];
		const where = {
			value: provider.value,
			line: lineAt(plain, source.index) + provider.line - 1
		};
		const database = provider.value ?? "";
		return declared({
			path,
			where,
			folder: "migrations",
			tool: "prisma",
			says: PRISMA,
			database
		});
	}
};
const prismaConfig = {
	file: /^prisma\.config\.[cm]?[jt]s$/,
	read: (path, text) => {
		const plain = withoutComments(text, "script");
		const within = /\bmigrations\s*:\s*\{[^}]*/.exec(plain);
		const named = within && field(within[0], "path");
		if (!within || !named?.value) return [];
		return declared({
			path,
			where: {
				value: named.value,
				line: lineAt(plain, within.index) + named.line - 1
			},
			folder: named.value,
			tool: "prisma",
			says: PRISMA,
			database: ""
		});
	}
};
const prismaLock = {
	file: /^migration_lock\.toml$/,
	read: (path, text) => {
		const where = assigned(withoutComments(text, "toml"), "provider");
		if (!where) return [];
		return declared({
			path,
			where,
			folder: ".",
			tool: "prisma",
			says: PRISMA,
			database: where.value ?? ""
		});
	}
};
const dieselFile = {
	file: /^diesel\.toml$/,
	read: (path, text) => {
		const plain = withoutComments(text, "toml");
		const section = /^[ \t]*\[migrations_directory\][ \t]*$/m.exec(plain);
		const dir = section && assigned(plain.slice(section.index), "dir");
		const where = dir && section ? {
			value: dir.value,
			line: lineAt(plain, section.index) + dir.line - 1
		} : null;
		return declared({
			path,
			where,
			folder: where?.value ?? "migrations",
			tool: "diesel",
			says: "diesel runs each up.sql and its history row in one transaction.",
			database: ""
		});
	}
};
const sqlxFile = {
	file: /^sqlx\.toml$/,
	read: (path, text) => {
		const where = assigned(withoutComments(text, "toml"), "migrations-dir");
		return declared({
			path,
			where,
			folder: where?.value ?? "migrations",
			tool: "sqlx",
			says: "sqlx runs each file and its history row in one transaction, with foreign keys on.",
			database: ""
		});
	}
};
const refineryFile = {
	file: /^refinery\.toml$/,
	read: (path, text) => {
		const where = assigned(withoutComments(text, "toml"), "db_type");
		return declared({
			path,
			where,
			folder: "migrations",
			tool: "refinery",
			says: "refinery runs each file in a transaction and records it in another one.",
			database: where?.value ?? ""
		});
	}
};
const environmentFile = {
	file: /^\.env(?:\.[\w.-]+)?$/,
	read: (path, text) => {
		const plain = withoutComments(text, "hash");
		const [dir, url] = [assigned(plain, "DBMATE_MIGRATIONS_DIR"), assigned(plain, "DATABASE_URL")];
		const [goose, driver] = [assigned(plain, "GOOSE_MIGRATION_DIR"), assigned(plain, "GOOSE_DRIVER")];
		const says = {
			dbmate: "dbmate runs what stands above \"-- migrate:down\", each file and its history row in one transaction.",
			goose: "goose runs what stands below \"-- +goose Up\", each file and its history row in one transaction."
		};
		return [...dir?.value ? declared({
			path,
			where: dir,
			folder: dir.value,
			tool: "dbmate",
			says: says.dbmate,
			database: url?.value ?? ""
		}) : [], ...goose?.value ? declared({
			path,
			where: goose,
			folder: goose.value,
			tool: "goose",
			says: says.goose,
			database: driver?.value ?? ""
		}) : []];
	}
};
const atlasFile = {
	file: /^atlas\.hcl$/,
	read: (path, text) => {
		const plain = withoutComments(withoutComments(text, "hash"), "script");
		const says = "atlas runs each file and its history row in one transaction, if atlas.sum fits the folder.";
		return [...plain.matchAll(/\bdir\s*=\s*"(?:file:\/\/)?([^"?\n]+)/g)].flatMap((match) => {
			const where = {
				value: match[1] ?? "",
				line: lineAt(plain, match.index)
			};
			return declared({
				path,
				where,
				folder: where.value,
				tool: "atlas",
				says,
				database: addresses(plain)
			});
		});
	}
};
function addresses(plain) {
	return [...plain.matchAll(/\b(?:url|dev|driver|jdbc)\b[^\n]*/gi)].map(([text]) => text).join(" ");
}
const flywayFile = {
	file: /^flyway\.(?:conf|toml)$/,
	read: (path, text) => {
		const plain = withoutComments(text, "hash");
		const where = assigned(plain, "flyway\\.locations") ?? assigned(plain, "locations");
		return declared({
			path,
			where,
			folder: /filesystem:([^"',\]\s]+)/.exec(where?.value ?? plain)?.[1] ?? "sql",
			tool: "flyway",
			says: "flyway runs each file and its history row in one transaction.",
			database: addresses(plain)
		});
	}
};
const yoyoFile = {
	file: /^yoyo\.ini$/,
	read: (path, text) => {
		const plain = withoutComments(text, "hash");
		const [where, database] = [assigned(plain, "sources"), assigned(plain, "database")];
		return declared({
			path,
			where,
			folder: (where?.value ?? "migrations").split(/\s+/)[0] ?? "migrations",
			tool: "yoyo",
			says: "yoyo runs each file and its history row in one transaction.",
			database: database?.value ?? ""
		});
	}
};
const sqlMigrateFile = {
	file: /^dbconfig\.ya?ml$/,
	read: (path, text) => {
		const plain = withoutComments(text, "hash");
		const [where, dialect] = [assigned(plain, "dir"), assigned(plain, "dialect")];
		return declared({
			path,
			where,
			folder: where?.value ?? "migrations",
			tool: "sql-migrate",
			says: "sql-migrate runs what stands below \"-- +migrate Up\", each file and its history row in one transaction.",
			database: dialect?.value ?? ""
		});
	}
};
const liquibaseFile = {
	file: /^liquibase\.properties$/,
	read: (path, text) => {
		const plain = withoutComments(text, "hash");
		const where = assigned(plain, "changeLogFile") ?? assigned(plain, "changelog-file");
		if (!where?.value) return [];
		return declared({
			path,
			where,
			folder: folderOf(where.value),
			tool: "liquibase",
			says: "liquibase runs each changeset in a transaction and keeps its checksum.",
			database: addresses(plain)
		});
	}
};
// src/tools/settings/wrangler.ts
const DEFAULT = "migrations";
const SAYS = "`wrangler d1 migrations apply` runs these files on D1.";
const wranglerFile = {
	file: /^wrangler(?:[.-][\w-]+)*\.(?:toml|jsonc?)$/,
	read
};
function read(path, text) {
	const named = path.endsWith(".toml") ? fromToml(text) : fromJson(text);
	if (named === null) return [{
		line: 1,
		folder: null,
		tool: null,
		says: "It cannot be read as JSON with comments, so it was left out."
	}];
	return unique$1(named).map(({ folder, line }) => {
		return {
			line,
			folder: resolved(folderOf(path), folder),
			tool: "d1",
			says: SAYS
		};
	});
}
function unique$1(named) {
	return named.filter(({ folder }, index) => named.findIndex((other) => other.folder === folder) === index);
}
const HEADER = /^\s*\[{1,2}([^[\]]+)\]{1,2}\s*$/;
const FOLDER = /\bmigrations_dir["']?\s*[=:]\s*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)')/;
function fromToml(text) {
	const plain = withoutComments(text, "toml");
	const found = [];
	let database = null;
	for (const [index, line] of linesOf(plain).entries()) {
		const header = HEADER.exec(line);
		if (header) {
			database = /(?:^|\.)\s*["']?d1_databases["']?\s*$/.test(header[1] ?? "") ? {
				folder: DEFAULT,
				line: index + 1
			} : null;
			if (database) found.push(database);
		} else if (database) {
			const folder = FOLDER.exec(line);
			if (folder) Object.assign(database, {
				folder: spelled(folder),
				line: index + 1
			});
		}
	}
	return [...found, ...inlineTables(plain)];
}
function inlineTables(plain) {
	return [...plain.matchAll(/^[ \t]*["']?(?:[\w-]+\.)*d1_databases["']?\s*=\s*\[/gm)].flatMap((match) => {
		const start = match.index + match[0].length;
		return [...plain.slice(start, closing(plain, start)).matchAll(/\{[^{}]*\}?/g)].map((table) => {
			const folder = FOLDER.exec(table[0]);
			const offset = start + table.index + (folder?.index ?? 0);
			return {
				folder: folder ? spelled(folder) : DEFAULT,
				line: lineAt(plain, offset)
			};
		});
	});
}
function closing(plain, start) {
	let depth = 1;
	const signs = /"(?:[^"\\\n]|\\.)*"?|'[^'\n]*'?|[[\]]/g;
	signs.lastIndex = start;
	for (let sign = signs.exec(plain); sign; sign = signs.exec(plain)) {
		depth += sign[0] === "[" ? 1 : sign[0] === "]" ? -1 : 0;
		if (depth === 0) return sign.index;
	}
	return plain.length;
}
function spelled([, quoted, literal]) {
	if (quoted === void 0) return literal ?? "";
	const value = parsed(`"${quoted}"`);
	return typeof value === "string" ? value : quoted;
}
function parsed(json) {
	try {
		return JSON.parse(json);
	} catch {
		return;
	}
}
function fromJson(text) {
	const plain = withoutComments(text.replace(/^\uFEFF/, ""), "script");
	const root = parsed(plain.replace(/("(?:[^"\\\n]|\\.)*"?)|,(?=\s*[}\]])/g, (_, string) => string ?? " "));
	if (!isRecord(root)) return null;
	return [root, ...isRecord(root.env) ? Object.values(root.env) : []].flatMap((one) => isRecord(one) && Array.isArray(one.d1_databases) ? one.d1_databases : []).filter(isRecord).map(({ migrations_dir: folder }) => {
		const isSet = typeof folder === "string";
		return {
			folder: isSet ? folder : DEFAULT,
			line: lineOf(plain, isSet ? folder : null)
		};
	});
}
function lineOf(plain, folder) {
	const lines = linesOf(plain);
	const spells = lines.findIndex((line) => {
		const match = FOLDER.exec(line);
		return folder !== null && match !== null && spelled(match) === folder;
	});
	return (spells === -1 ? Math.max(lines.findIndex((line) => line.includes("\"d1_databases\"")), 0) : spells) + 1;
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/tools/settings/table.ts
const SETTINGS_FILES = [...[
	wranglerFile,
	drizzleFile,
	prismaConfig,
	prismaSchema,
	prismaLock,
	dieselFile,
	sqlxFile,
	refineryFile
], ...[
	environmentFile,
	atlasFile,
	flywayFile,
	yoyoFile,
	sqlMigrateFile,
	liquibaseFile
]];
// src/tools/signs.ts
const PROGRAMS = [{
	name: "knex",
	command: /\bknex\s(?:.*\s)?migrate:(?:latest|up)\b/,
	dependency: null,
	mark: null,
	file: null,
	runner: null,
	says: "knex's migrations are programs, which cannot be rehearsed here."
}];
const EXECUTED = {
	name: "d1-execute",
	variantOf: "d1",
	command: /\bwrangler(?:@\S+)?["']?\s+d1\s+execute\b.*--file[=\s]["']?(?:\S*\$|\S*\/\d+_)/,
	dependency: null,
	mark: null,
	file: null,
	runner: "{ like: d1, history: apart }",
	says: "wrangler d1 execute runs each file on D1; what was run is noted elsewhere, if at all."
};
const SIGNS = [
	...TOOLS.map(({ name, signs, variantOf }) => ({
		...signs,
		name,
		runner: name,
		...variantOf ? { variantOf } : {}
	})),
	EXECUTED,
	...PROGRAMS
];
// src/found/programs.ts
const LIBRARIES = [
	{
		pattern: /(?:from|require\(|import\()\s*["']better-sqlite3["']/,
		name: "better-sqlite3",
		foreignKeys: true
	},
	{
		pattern: /(?:from|require\(|import\()\s*["']node:sqlite["']/,
		name: "node:sqlite",
		foreignKeys: true
	},
	{
		pattern: /(?:from|require\(|import\()\s*["']bun:sqlite["']/,
		name: "bun:sqlite",
		foreignKeys: false
	},
	{
		pattern: /^\s*(?:import\s+sqlite3\b|from\s+sqlite3\s+import\b)/,
		name: "Python's sqlite3",
		foreignKeys: false
	}
];
function programClues(path, text) {
	const lines = linesOf(text);
	const first = LIBRARIES.map((library) => ({
		library,
		line: lines.findIndex((line) => library.pattern.test(line))
	})).find(({ line }) => line !== -1);
	if (first === void 0 || !/\.sql\b/.test(text)) return [];
	const { runner, says } = readAs(first.library, text);
	return [{
		kind: "runner",
		at: at(path, text, first.line + 1),
		runner,
		says,
		names: null,
		weight: "command"
	}];
}
function readAs({ name, foreignKeys }, text) {
	const pragma = /\bforeign_keys\s*=\s*(?:(ON|1|true)|OFF|0|false)\b/i.exec(text);
	const isOn = pragma === null ? foreignKeys : pragma[1] !== void 0;
	const inTransaction = /\.transaction\s*\(|\bBEGIN\b[\s\S]*\bCOMMIT\b/i.test(text);
	const like = inTransaction ? "transactional" : "sqlite3-bail";
	const keys = `foreign keys ${isOn ? "on" : "off"}`;
	const says = inTransaction ? `${name} runs the files, it seems each in a transaction with its history row, with ${keys}.` : `${name} runs the files, each until its first error; each statement commits, with ${keys}.`;
	return {
		runner: isOn ? `{ like: ${like}, foreign-keys: on }` : like,
		says
	};
}
// src/found/clues.ts
const LARGEST = 262144;
const OTHER_DATABASE = /\b(?:postgres(?:ql)?|mysql|mariadb|mssql|sqlserver|cockroach)\b/i;
const SQLITE = /sqlite|libsql|turso/i;
function cluesIn(path, text, folders) {
	if (text.length > LARGEST) return [];
	switch (kindOf(path)) {
		case "settings": return settingsClues(path, text);
		case "program": return [...callClues(path, text, folders), ...programClues(path, text)];
		case "package": return [...packageScripts(path, text, folders), ...dependencies(path, text)];
		case "manifest": return dependencies(path, text);
		case "script": return scriptClues(path, text, folders, "command");
		case "workflow": return scriptClues(path, text, folders, "hint");
		case null: return [];
	}
}
function cluesInMigration(folder, { path, sql }) {
	return SIGNS.flatMap((tool) => {
		const match = tool.mark?.exec(sql) ?? null;
		if (match === null || tool.runner === null) return [];
		const place = at(path, sql, sql.slice(0, match.index).split("\n").length);
		const refines = tool.variantOf === void 0 ? {} : { refines: tool.variantOf };
		return [{
			kind: "runner",
			at: place,
			runner: tool.runner,
			says: tool.says,
			names: folder,
			weight: "command",
			...refines
		}];
	});
}
function settingsClues(path, text) {
	return (SETTINGS_FILES.find((one) => one.file.test(nameOf(path)))?.read(path, text) ?? []).map(({ line, folder, tool, says }) => {
		const place = at(path, text, line);
		if (tool === null) return {
			kind: "sight",
			at: place,
			says,
			rejects: folder
		};
		return {
			kind: "runner",
			at: place,
			runner: tool,
			says,
			names: folder,
			weight: "command",
			...refined(tool)
		};
	});
}
function refined(name) {
	const general = SIGNS.find((sign) => sign.name === name)?.variantOf;
	return general === void 0 ? {} : { refines: general };
}
function callClues(path, text, folders) {
	const plain = withoutComments(text, path.endsWith(".py") ? "hash" : "script");
	return linesOf(plain).flatMap((line, index) => SIGNS.filter((tool) => tool.call?.test(line)).flatMap((tool) => clueOf(asCalled(tool, plain), line, at(path, text, index + 1), namedIn(line, path, folders), "command")).map(applying));
}
function applying(clue) {
	return clue.kind === "runner" ? {
		...clue,
		applies: true
	} : clue;
}
function asCalled(tool, program) {
	const fields = (tool.differs ?? []).filter(({ where }) => where.test(program)).map((one) => one.fields);
	return fields.length === 0 ? tool : {
		...tool,
		runner: `{ like: ${tool.name}, ${fields.join(", ")} }`
	};
}
function scriptClues(path, text, folders, weight) {
	return commandsOf(text).flatMap((command) => {
		const named = namedIn(command.text, path, folders);
		return [...shellUses(command).map((use) => {
			const place = at(path, text, command.line);
			return use.kind === "seed" ? {
				...use,
				at: place
			} : {
				...use,
				at: place,
				names: named,
				weight,
				applies: true
			};
		}), ...toolClues(command.text, text, at(path, text, command.line), named, weight).map(applying)];
	});
}
function packageScripts(path, text, folders) {
	return scriptsOf(text).flatMap(([key, script]) => {
		const line = linesOf(text).findIndex((one) => one.trimStart().startsWith(`${JSON.stringify(key)}:`)) + 1;
		const place = at(path, text, Math.max(line, 1));
		return scriptClues(path, script, folders, "command").map((clue) => ({
			...clue,
			at: place
		}));
	});
}
function scriptsOf(text) {
	try {
		const { scripts } = JSON.parse(text);
		return (typeof scripts === "object" && scripts !== null ? Object.entries(scripts) : []).filter((entry) => typeof entry[1] === "string");
	} catch {
		return [];
	}
}
function dependencies(path, text) {
	return dependencyLines(path, text).flatMap(([line, number]) => SIGNS.filter((tool) => tool.dependency?.test(line)).flatMap((tool) => clueOf(tool, text, at(path, text, number), null, "hint")));
}
function toolClues(command, text, place, names, weight) {
	const plain = plainWords(command);
	return SIGNS.filter((tool) => tool.command?.test(plain)).flatMap((tool) => clueOf(tool, SQLITE.test(command) ? command : text, place, names, weight));
}
function clueOf(tool, around, place, names, weight) {
	if (OTHER_DATABASE.test(around) && !SQLITE.test(around)) return [];
	if (tool.runner === null) return [{
		kind: "sight",
		at: place,
		says: tool.says,
		rejects: null
	}];
	const general = tool.variantOf ?? (tool.runner === tool.name ? void 0 : tool.name);
	const refines = general === void 0 ? {} : { refines: general };
	return [{
		kind: "runner",
		at: place,
		runner: tool.runner,
		says: tool.says,
		names,
		weight,
		...refines
	}];
}
function namedIn(command, path, folders) {
	const spelled = (command.match(/[^\s"'`=:;|&()<>$*{}]+/g) ?? []).flatMap((word) => [resolved(".", word), resolved(folderOf(path), word)]);
	const isNamed = (folder) => spelled.some((it) => it === folder || it?.startsWith(`${folder}/`));
	const named = folders.filter((folder) => folder !== "." && isNamed(folder));
	return named.length === 1 ? named[0] ?? null : null;
}
const MOST$3 = 500;
const UNREAD = new Set([...[
	"node_modules",
	"vendor",
	"dist",
	"build",
	"target",
	".venv"
], ...[
	"test",
	"tests",
	"__tests__",
	"fixture",
	"fixtures",
	"__fixtures__",
	"testdata",
	"example",
	"examples"
]]);
const TEST = /[._-](?:test|spec)s?\.\w+$|(?:^|\/)test_[^/]+\.py$|_test\.go$/i;
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const NAMES$1 = [
	["package", /^package\.json$/],
	["manifest", /^(?:go\.mod|Cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|pyproject\.toml|requirements[\w.-]*\.txt|composer\.json|Gemfile)$/],
	["program", /^.*migrat.*(?<!\.d)\.(?:[cm]?[jt]s|py|go|rs|dart|kt)$/i],
	["program", /^(?:db|database|sqlite|store|storage|client|connection)\.(?:[cm]?[jt]s|py|go|rs)$/i],
	["program", /^(?:main|lib|build)\.(?:rs|go)$/],
	["script", /\.(?:sh|bash|zsh|mk)$/i],
	["script", /^(?:(?:Docker|Container)file.*|.*\.dockerfile|(?:GNU)?makefile|\.?justfile|procfile|fly\.toml)$/i],
	["script", /^[^.]*(?:migrat|entrypoint|deploy|release|start)[^.]*$/i],
	["script", /^(?!.*\block\b).*\.ya?ml$/i]
];
const ORDER = [
	"settings",
	"workflow",
	"package",
	"manifest",
	"script",
	"program"
];
function isUnread$1(path) {
	return folderOf(path).split("/").some((segment) => UNREAD.has(segment.toLowerCase()) || /^\.(?!\.?$)/.test(segment));
}
function kindOf(path) {
	if (WORKFLOW.test(path)) return "workflow";
	if (isUnread$1(path) || TEST.test(path)) return null;
	if (SETTINGS_FILES.some(({ file }) => file.test(nameOf(path)))) return "settings";
	return NAMES$1.find(([, pattern]) => pattern.test(nameOf(path)))?.[0] ?? null;
}
function worthReading(paths, most = MOST$3) {
	return paths.flatMap((path) => {
		const kind = kindOf(path);
		return kind === null ? [] : [{
			path,
			rank: ORDER.indexOf(kind) * 1e3 + Math.min(path.split("/").length, 999)
		}];
	}).sort((a, b) => a.rank - b.rank).slice(0, most).map(({ path }) => path);
}
const SEED = /(?:^|\/)seeds?\/[^/]+\.sql$|(?:^|\/)seeds?(?:[._-][^/]*)?\.sql$/i;
const MOST_SEEDS = 5;
function seedsIn(paths, folders, clues) {
	const run = clues.filter((clue) => clue.kind === "seed");
	const found = paths.filter((path) => SEED.test(path) && !isInside$1(path, folders) && !isUnread$1(path)).map((path) => ({
		path,
		at: run.find(({ file }) => nameOf(file) === nameOf(path))?.at ?? null
	}));
	return [...found.filter(({ at }) => at !== null), ...found.filter(({ at }) => at === null)].slice(0, MOST_SEEDS);
}
function isInside$1(path, folders) {
	return folders.some((folder) => folder === "." || path.startsWith(`${folder}/`));
}
// src/found/found.ts
const DEFAULT_RUNNER = "sqlite3";
// src/found/runner.ts
function runnerOf(words) {
	if (!words.startsWith("{")) return toolNamed(words).runner;
	const fields = [...words.matchAll(/([\w-]+): ([\w-]+)/g)].map(([, field, value]) => [field, value]);
	return customRunner(new Map(fields));
}
// src/found/fit.ts
function fitted(chosen, names) {
	if (chosen.runner !== null) return {
		...chosen,
		runner: byFolder(chosen.runner, names)
	};
	const own = TOOLS.find(({ signs }) => names.some((name) => signs.makes?.test(name)));
	if (own !== void 0) return {
		...chosen,
		runner: own.name,
		byNames: true
	};
	const usual = toolNamed(DEFAULT_RUNNER);
	const most = Math.max(0, ...TOOLS.map((tool) => countOf(tool, names)));
	if (countOf(usual, names) === most) return chosen;
	const reads = TOOLS.find((tool) => countOf(tool, names) === most);
	return reads ? {
		...chosen,
		runner: reads.name,
		byNames: true
	} : chosen;
}
function byFolder(words, names) {
	const tool = toolNamed(runnerOf(words).tool);
	const other = tool.byFolder === void 0 ? null : toolNamed(tool.byFolder);
	if (other === null || countOf(other, names) <= countOf(tool, names)) return words;
	return words === tool.name ? other.name : words.replace(`like: ${tool.name}`, `like: ${other.name}`);
}
function countOf({ layouts }, names) {
	return Math.max(0, ...layouts.map(({ count }) => count(names)));
}
function namesIn(folder, paths) {
	if (folder === ".") return [...paths];
	return paths.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
}
// src/found/choose.ts
const FIRST = [
	"d1",
	"sqlite3",
	"sqlite3-bail"
];
function choose(folder, folders, clues) {
	const about = clues.filter((clue) => clue.kind === "runner").filter((clue) => clue.names === null ? isNearest(clue.at.path, folder, folders) : clue.names === folder);
	const isLeftOut = onlyWriting(about);
	const near = about.map((clue, index) => ({
		clue,
		index,
		loud: isLeftOut(clue) ? 0 : loudness(clue)
	})).sort((a, b) => b.loud - a.loud || precedence(a.clue) - precedence(b.clue) || a.index - b.index);
	const general = near.filter(({ clue }) => clue.refines === void 0);
	const speaking = general.length > 0 ? general : near.filter(({ clue }) => clue.weight === "command");
	const [loudest] = speaking;
	const kinds = near.filter(({ clue }) => clue.refines === loudest?.clue.runner);
	const chosen = kinds[0] ?? loudest;
	if (loudest === void 0 || chosen === void 0) return {
		runner: null,
		because: [],
		against: [],
		tied: false
	};
	const agree = new Set([loudest.clue.runner, chosen.clue.runner]);
	const against = [...speaking, ...kinds].filter(({ clue }) => !agree.has(clue.runner));
	return {
		runner: chosen.clue.runner,
		because: [...kinds, ...speaking].filter(({ clue }) => agree.has(clue.runner)).map(({ clue }) => clue),
		against: against.map(({ clue }) => clue),
		tied: against.some(({ loud }) => loud === loudest.loud)
	};
}
function loudness({ names, weight }) {
	const isCommand = weight === "command";
	return names === null ? isCommand ? 3 : 1 : isCommand ? 4 : 2;
}
function onlyWriting(about) {
	const takers = about.filter((clue) => TAKES.has(clue.runner));
	const taken = new Set(takers.map((clue) => TAKES.get(clue.runner)));
	const writes = ({ runner, refines }) => taken.has(runner) || taken.has(refines);
	return about.some((clue) => writes(clue) && clue.applies) && !takers.some(({ applies }) => applies) ? (clue) => takers.includes(clue) : (clue) => writes(clue) && !clue.applies;
}
const TAKES = new Map(TOOLS.flatMap(({ name, takes }) => takes === void 0 ? [] : [[name, takes]]));
function precedence({ runner }) {
	const at = FIRST.indexOf(runner);
	return at === -1 ? FIRST.length : at;
}
function isNearest(path, folder, folders) {
	const from = folderOf(path);
	return folders.every((other) => shared(from, other) <= shared(from, folder));
}
// src/found/other-databases.ts
const NAMES = new Set([...[
	"postgres",
	"postgresql",
	"pg",
	"pgsql",
	"mysql",
	"mariadb",
	"mssql",
	"sqlserver",
	"oracle",
	"cockroach"
], ...[
	"cockroachdb",
	"clickhouse",
	"snowflake",
	"bigquery",
	"duckdb",
	"redshift",
	"cassandra",
	"supabase"
]]);
function otherByName(folder) {
	const words = folder.toLowerCase().split(/[/_.-]+/);
	return words.includes("sqlite") ? null : words.find((word) => NAMES.has(word)) ?? null;
}
const FOREIGN = [
	[/^\s*CREATE\s+EXTENSION\b/im, "PostgreSQL"],
	[/\bLANGUAGE\s+'?plpgsql\b/i, "PostgreSQL"],
	[/^\s*CREATE\s+TYPE\s+\S+\s+AS\s+ENUM\b/im, "PostgreSQL"],
	[/^\s*DO\s+\$\w*\$/im, "PostgreSQL"],
	[/::\s*(?:jsonb?|text|uuid|integer|timestamptz|regclass)\b/i, "PostgreSQL"],
	[/\bgen_random_uuid\s*\(\s*\)/i, "PostgreSQL"],
	[/\bTIMESTAMPTZ\b[^,;]*\bDEFAULT\s+now\(\)/i, "PostgreSQL"],
	[/\)\s*ENGINE\s*=\s*\w+/i, "MySQL"],
	[/\bAUTO_INCREMENT\b/i, "MySQL"],
	[/\bIDENTITY\s*\(\s*1\s*,\s*1\s*\)/i, "SQL Server"],
	[/^\s*GO\s*$/m, "SQL Server"]
];
function otherBySql(sql) {
	const plain = sql.replace(/'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\//g, (text) => text.replace(/[^\n]/g, " "));
	for (const [pattern, database] of FOREIGN) {
		const match = pattern.exec(plain);
		if (match) return {
			database,
			line: plain.slice(0, match.index + match[0].search(/\S/)).split("\n").length
		};
	}
	return null;
}
function forSqlite(folders) {
	const named = folders.filter((folder) => /(?:^|[/_.-])sqlite3?(?:$|[/_.-])/i.test(folder));
	const isBeside = (folder) => named.some((one) => parentOf(one) === parentOf(folder) && one !== folder);
	return folders.filter((folder) => named.includes(folder) || !isBeside(folder) || otherByName(folder) === null);
}
function parentOf(folder) {
	const parent = folder.slice(0, Math.max(folder.lastIndexOf("/"), 0));
	return isBelow(parent, ".") ? parent : ".";
}
// src/found/look.ts
async function look(head, base, named = [], most) {
	const paths = (await head.paths()).filter(isRegular).map(({ path }) => path);
	const { files, unread } = await readAll(head, worthReading(paths, most));
	const cluesOf = (folders) => files.flatMap(({ path, text }) => cluesIn(path, text, folders));
	const found = named.length > 0 ? [...named] : meant(await candidateFolders(head, base), cluesOf([]), paths);
	const samples = new Map();
	for (const folder of found) samples.set(folder, await samplesOf(head, folder, paths));
	const known = await pathsOf(base);
	const foreign = named.length > 0 ? [] : foreignFolders(found, applied(samples, known), cluesOf(found));
	const folders = found.filter((folder) => !foreign.some(({ rejects }) => rejects === folder));
	const marks = folders.flatMap((folder) => (samples.get(folder) ?? []).flatMap((sample) => cluesInMigration(folder, sample)));
	const told = cluesOf(folders);
	const isSet = ({ at }) => kindOf(at.path) === "settings";
	const clues = [
		...told.filter(isSet),
		...marks,
		...told.filter((clue) => !isSet(clue))
	];
	return {
		paths,
		files,
		clues,
		unread,
		passedOver: foreign,
		folders: folders.map((path) => ({
			path,
			...fitted(choose(path, folders, clues), namesIn(path, paths))
		}))
	};
}
async function pathsOf(tree) {
	return new Set((await tree?.paths())?.map(({ path }) => path));
}
function applied(samples, known) {
	const ofBase = (all) => all.filter(({ path }) => known.has(path));
	return new Map([...samples].map(([folder, all]) => [folder, ofBase(all).length > 0 ? ofBase(all) : all]));
}
async function readAll(head, paths) {
	const files = [];
	const unread = [];
	const texts = await Promise.all(paths.map((path) => head.text(path).catch(troubled)));
	for (const [index, path] of paths.entries()) {
		const text = texts[index];
		if (typeof text === "string") files.push({
			path,
			text
		});
		else if (text) unread.push({
			kind: "sight",
			at: {
				path,
				line: 1,
				text: ""
			},
			says: text.message,
			rejects: null
		});
	}
	return {
		files,
		unread
	};
}
function troubled(error) {
	if (error instanceof Trouble) return error;
	throw error;
}
function meant(candidates, clues, paths) {
	const named = [...new Set(clues.flatMap((clue) => clue.kind === "runner" && clue.names !== null ? [clue.names] : []))];
	const homes = new Set(paths.flatMap((path) => homeOf(path) ?? []));
	const filled = named.filter((folder) => homes.has(folder));
	const others = candidates.filter((folder) => !filled.includes(folder) && !filled.some((inner) => isBelow(inner, folder)));
	const folders = [...filled, ...others].sort();
	return folders.length > 0 ? folders : named.sort();
}
const SAMPLES = 2;
async function samplesOf(head, folder, paths) {
	const all = new Set(paths);
	const own = paths.filter((path) => homeOf(path) === folder && /\.sql$/i.test(path) && !isOtherDatabase(path, all)).sort();
	const chosen = [...new Set([...own.slice(0, SAMPLES), ...own.slice(-2)])];
	return (await Promise.all(chosen.map((path) => head.text(path).catch(troubled)))).flatMap((sql, index) => typeof sql === "string" ? [{
		path: chosen[index] ?? "",
		sql
	}] : []);
}
function foreignFolders(folders, samples, clues) {
	const sqlite = forSqlite(folders);
	return folders.flatMap((folder) => {
		const said = clues.find((clue) => clue.kind === "sight" && clue.rejects === folder);
		if (said?.kind === "sight") return [said];
		const name = clues.some((clue) => clue.kind === "runner" && clue.names === folder) ? null : otherByName(folder);
		const at = {
			path: folder,
			line: 1,
			text: ""
		};
		if (name !== null || !sqlite.includes(folder)) return [sight(folder, at, "It is named after another database.")];
		for (const { path, sql } of samples.get(folder) ?? []) {
			const other = otherBySql(sql);
			if (other) return [sight(folder, {
				path,
				line: other.line,
				text: ""
			}, `Only ${other.database} takes this SQL.`)];
		}
		return [];
	});
}
function sight(rejects, at, says) {
	return {
		kind: "sight",
		at,
		says,
		rejects
	};
}
// src/revisions/git.ts
const PASSED = [
	...[
		"PATH",
		"HOME",
		"XDG_CONFIG_HOME",
		"GIT_CONFIG_GLOBAL",
		"GIT_CONFIG_SYSTEM",
		"GIT_CONFIG_NOSYSTEM"
	],
	...[
		"USERPROFILE",
		"HOMEDRIVE",
		"HOMEPATH",
		"APPDATA",
		"PROGRAMDATA",
		"SYSTEMROOT",
		"PATHEXT",
		"TMPDIR",
		"TEMP",
		"TMP"
	],
	...[
		"http_proxy",
		"https_proxy",
		"HTTPS_PROXY",
		"no_proxy",
		"NO_PROXY",
		"all_proxy",
		"ALL_PROXY"
	],
	...[
		"SSL_CERT_FILE",
		"SSL_CERT_DIR",
		"GIT_SSL_CAINFO",
		"SSH_AUTH_SOCK"
	]
];
const FIXED = {
	LC_ALL: "C",
	GIT_TERMINAL_PROMPT: "0",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_REPLACE_OBJECTS: "1"
};
const SAFE = [...[
	"-c",
	"core.hooksPath=/dev/null",
	"-c",
	"core.fsmonitor=false",
	"-c",
	"core.quotePath=false"
], ...["-c", "safe.bareRepository=explicit"]];
const OFFLINE = { GIT_ALLOW_PROTOCOL: "" };
const MOST$2 = 134217728;
function openGit(folder, o = {}) {
	const trust = o.trusted ? ["-c", `safe.directory=${folder}`] : [];
	const before = [
		...SAFE,
		...trust,
		...o.bare ? ["--git-dir=."] : []
	];
	const own = o.trusted ? OFFLINE : {};
	const ask = (args, more = {}) => start(folder, [...before, ...args], {
		...more,
		env: {
			...own,
			...more.env
		}
	});
	async function run(args, more = {}) {
		const answer = await ask(args, more);
		if (answer.code !== 0) throw new Trouble(`git ${args[0]} failed: ${lastLine(answer.error)}`);
		return answer.out;
	}
	return {
		folder,
		ask,
		run
	};
}
function isOid(text) {
	return typeof text === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function fields(out) {
	const text = textOf(out);
	return text === "" ? [] : text.replace(/\0$/, "").split("\0");
}
const UTF8 = new RegExp([
	"[\\0-\\x7f]+|[\\xc2-\\xdf][\\x80-\\xbf]",
	"\\xe0[\\xa0-\\xbf][\\x80-\\xbf]|\\xed[\\x80-\\x9f][\\x80-\\xbf]|[\\xe1-\\xec\\xee\\xef][\\x80-\\xbf]{2}",
	"\\xf0[\\x90-\\xbf][\\x80-\\xbf]{2}|[\\xf1-\\xf3][\\x80-\\xbf]{3}|\\xf4[\\x80-\\x8f][\\x80-\\xbf]{2}",
	"[\\x80-\\xff]"
].join("|"), "g");
function textOf(bytes) {
	if (isUtf8(bytes)) return bytes.toString("utf8");
	return bytes.toString("latin1").replace(UTF8, (part) => {
		return part.length === 1 && part >= "" ? String.fromCharCode(56320 + part.charCodeAt(0)) : Buffer.from(part, "latin1").toString("utf8");
	});
}
function lastLine(error) {
	const lines = error.split(/[\r\n]+/).filter((line) => line.trim() !== "");
	return (lines.findLast((one) => /^(?:fatal|error):/.test(one)) ?? lines.at(-1) ?? "no message").replace(/\p{Cc}/gu, " ").slice(0, 500);
}
function environment(more) {
	const passed = {};
	for (const name of PASSED) {
		const value = process.env[name];
		if (value !== void 0) passed[name] = value;
	}
	return {
		...passed,
		...FIXED,
		...more.env
	};
}
async function start(folder, args, more) {
	const { deadline } = more;
	const detached = deadline !== void 0 && process.platform !== "win32";
	const child = spawn(program(), args, {
		cwd: folder,
		env: environment(more),
		windowsHide: true,
		detached
	});
	let isLate = false;
	const timer = deadline === void 0 ? void 0 : setTimeout(() => end(child, detached), deadline);
	child.on("exit", (_, signal) => {
		isLate = deadline !== void 0 && signal === "SIGKILL";
	});
	child.stdin.on("error", () => {});
	child.stdin.end(more.input ?? "");
	try {
		const answer = await collect(child, folder);
		return isLate ? {
			...answer,
			error: `fatal: it was ended after ${(deadline ?? 0) / 1e3} seconds`
		} : answer;
	} finally {
		clearTimeout(timer);
	}
}
function program() {
	if (process.platform !== "win32") return "git";
	const found = (process.env.PATH ?? "").split(delimiter).filter(isAbsolute).map((place) => join(place, "git.exe"));
	return found.find((path) => existsSync(path)) ?? found[0] ?? join(process.execPath, "../git.exe");
}
function end(child, isGroup) {
	if (isGroup && child.pid !== void 0) process.kill(-child.pid, "SIGKILL");
	else child.kill("SIGKILL");
}
function collect(child, folder) {
	const out = [];
	const error = [];
	return new Promise((resolve, reject) => {
		const into = (pieces) => {
			let size = 0;
			return (chunk) => {
				size += chunk.length;
				if (size <= MOST$2) return void pieces.push(chunk);
				child.kill("SIGKILL");
				reject(new Trouble(`git's answer has more than 128 MiB, as for a repository of a million files.`));
			};
		};
		child.stdout?.on("data", into(out));
		child.stderr?.on("data", into(error));
		child.on("error", (problem) => reject(cannotStart(problem, folder)));
		child.on("close", (code) => {
			const said = Buffer.concat(error).toString("utf8");
			if (said.includes("dubious ownership")) reject(foreign(folder));
			else resolve({
				code: code ?? 1,
				out: Buffer.concat(out),
				error: said
			});
		});
	});
}
function cannotStart(problem, folder) {
	if (!existsSync(folder)) return new Trouble(`The folder ${folder} does not exist.`);
	return new Trouble(`git could not be started (${problem.message}). Install git, or put it on the PATH.`);
}
function foreign(folder) {
	return new Trouble(`git does not read ${folder} because it belongs to another user. If you trust it, run: git config --global --add safe.directory '${folder}'`);
}
// src/revisions/tree.ts
function makeTree(revision, entries, contents) {
	async function paths(folder = ".") {
		return (await entries(folder)).filter((entry) => isBelow(entry.path, folder)).sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
	}
	return {
		revision,
		paths,
		listing: async (folder) => ({
			revision,
			folder,
			files: await readFiles(await paths(folder), contents)
		}),
		async text(path) {
			const entry = (await paths(parent(path))).find((one) => one.path === path);
			return entry === void 0 ? null : readText(entry, contents);
		}
	};
}
function parent(path) {
	return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
}
async function readFiles(entries, contents) {
	const known = entries.filter((entry) => entry.mode !== "160000" && !isUnhashed(entry));
	const read = (entry) => isRegular(entry) && isRead(entry.path);
	const found = await contents.look(known.map((entry) => ({
		oid: entry.oid,
		read: read(entry)
	})));
	return entries.map((entry) => {
		const content = found.get(entry.oid);
		return {
			...entry,
			size: content?.size ?? 0,
			bytes: read(entry) ? content?.bytes ?? null : null
		};
	});
}
function isUnhashed(entry) {
	return /^0+$/.test(entry.oid);
}
async function readText(entry, contents) {
	if (!isRegular(entry)) throw new Trouble(`${entry.path} is a link or a submodule, which is not followed: make it a file.`);
	const bytes = isUnhashed(entry) ? null : (await contents.look([{
		oid: entry.oid,
		read: true
	}])).get(entry.oid)?.bytes;
	if (!bytes) throw new Trouble(`${entry.path} is too large to be read.`);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw new Trouble(`${entry.path} is not UTF-8: save it as UTF-8.`);
	}
}
// src/revisions/commit.ts
function commitTree(git, contents, { ref, commit }) {
	let listed = null;
	const entries = () => {
		listed ??= needEntries(git, commit);
		return listed;
	};
	return makeTree({
		ref,
		commit
	}, entries, contents);
}
async function needEntries(git, commit) {
	const entries = await listCommit(git, commit);
	if (entries === null) throw new Trouble(`This clone does not hold all of the commit ${commit}: clone it again.`);
	return entries;
}
async function listCommit(git, commit) {
	const answer = await git.ask([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	]);
	return answer.code === 0 ? fields(answer.out).map(parse) : null;
}
function listerOf(entries) {
	return entries && {
		list: async () => entries,
		isCheap: true
	};
}
function parse(line) {
	const tab = line.indexOf("	");
	const [mode = "", , oid = ""] = line.slice(0, tab).split(" ");
	return {
		path: line.slice(tab + 1),
		mode,
		oid
	};
}
// src/revisions/contents.ts
function makeContents(places, missing = notInClone) {
	const known = new Map();
	const read = new Set();
	const fill = together(async (wanted) => {
		for (const one of wanted) if (one.read) read.add(one.oid);
		await bring(known, places, wanted, read);
	});
	return {
		put(oid, content) {
			if (known.get(oid)?.bytes == null) known.set(oid, content);
		},
		async look(wanted) {
			await fill(wanted);
			const [lost] = unread(known, wanted);
			if (lost !== void 0) throw missing(lost);
			return known;
		}
	};
}
const MOST$1 = 67108864;
function afford(sizes) {
	let sum = 0;
	for (const size of sizes) sum += size > 5242880 ? 0 : size;
	if (sum <= MOST$1) return;
	const [all, most] = [sum, MOST$1].map((bytes) => Math.round(bytes / 1048576));
	throw new Trouble(`The SQL files have ${all} MiB together, and ${most} MiB is the most that can be checked: load data by a step of its own, not by migrations.`);
}
async function bring(known, places, wanted, read) {
	for (const place of places) {
		const unsized = unique(wanted.filter(({ oid }) => !known.has(oid)));
		if (unsized.length === 0) break;
		for (const [oid, size] of await place.sizes(unsized)) known.set(oid, {
			size,
			bytes: null
		});
	}
	for (const place of places) {
		afford([...read].map((oid) => known.get(oid)?.size ?? 0));
		const oids = unread(known, wanted);
		if (oids.length === 0) break;
		for (const [oid, content] of await place.read(oids)) known.set(oid, content);
	}
}
function unread(known, wanted) {
	return unique(wanted.filter(({ oid, read }) => read && isUnread(known.get(oid))));
}
function isUnread(content) {
	return content === void 0 || content.bytes === null && content.size <= 5242880;
}
function unique(wanted) {
	return [...new Set(wanted.map(({ oid }) => oid))];
}
function together(fill) {
	let collecting = null;
	let last = Promise.resolve();
	const start = async (wanted, before) => {
		await before;
		await new Promise(setImmediate);
		collecting = null;
		await fill(wanted);
	};
	return (more) => {
		if (collecting === null) {
			const wanted = [];
			const done = start(wanted, last);
			last = done.catch(() => {});
			collecting = {
				wanted,
				done
			};
		}
		collecting.wanted.push(...more);
		return collecting.done;
	};
}
function notInClone(oid) {
	return new Trouble(`This clone does not hold the object ${oid}. Fetch it, or clone the repository again.`);
}
// src/folder/journal.ts
function isJournal(path) {
	return path === "meta/_journal.json" || path.endsWith(`/meta/_journal.json`);
}
function lastOfJournal(text) {
	return Math.max(0, ...(readJournal(text) ?? []).map(({ when }) => when));
}
// src/revisions/merge.ts
function mergeEntries(base, tip, branch) {
	const [inBase, inTip, inBranch] = [
		byPath$1(base),
		byPath$1(tip),
		byPath$1(branch)
	];
	const merged = [];
	for (const path of new Set([...inTip.keys(), ...inBranch.keys()])) {
		const ours = inBranch.get(path);
		const entry = isSame(ours, inBase.get(path)) ? inTip.get(path) : ours;
		if (entry !== void 0) merged.push(entry);
	}
	return merged;
}
function mergeTree(base, tip, branch, contents) {
	const joined = new Map();
	const entries = async (folder) => {
		const [inBase, inTip, inBranch] = await Promise.all([
			base,
			tip,
			branch
		].map((tree) => tree.paths(folder)));
		const sides = [
			inBase,
			inTip,
			inBranch
		].map((all) => byPath$1(all ?? []));
		const merged = mergeEntries(inBase ?? [], inTip ?? [], inBranch ?? []);
		return Promise.all(merged.map((entry) => {
			if (!isJournal(entry.path) || !isChangedByBoth(entry.path, sides)) return entry;
			const known = joined.get(entry.path) ?? join$1(entry, [
				base,
				tip,
				branch
			], contents);
			joined.set(entry.path, known);
			return known;
		}));
	};
	return makeTree(branch.revision, entries, contents);
}
function isChangedByBoth(path, sides) {
	const [base, tip, branch] = sides.map((side) => side.get(path));
	return tip !== void 0 && branch !== void 0 && !isSame(base, tip) && !isSame(base, branch) && !isSame(tip, branch);
}
async function join$1(entry, trees, contents) {
	const [base = null, tip = null, branch = null] = await Promise.all(trees.map((tree) => tree.text(entry.path)));
	const text = tip === null || branch === null ? null : mergedJournal(base, tip, branch);
	if (text === null) return entry;
	const bytes = new TextEncoder().encode(text);
	const oid = blobId(bytes);
	contents.put(oid, {
		size: bytes.length,
		bytes
	});
	return {
		...entry,
		oid
	};
}
function byPath$1(entries) {
	return new Map(entries.map((entry) => [entry.path, entry]));
}
function isSame(a, b) {
	return a?.oid === b?.oid && a?.mode === b?.mode;
}
// src/revisions/objects.ts
async function readCommits(git, oids) {
	const objects = await readObjects(git, oids, "^{commit}");
	return new Map([...objects].map(([asked, { oid, bytes }]) => [asked, {
		oid,
		parents: parentsIn(bytes)
	}]));
}
function parentsIn(commit) {
	return [...(commit.toString("latin1").split("\n\n")[0] ?? "").matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]).filter(isOid);
}
function gitBlobs(git) {
	return {
		sizes: (oids) => readSizes(git, oids),
		read: async (oids) => {
			const blobs = [...await readObjects(git, oids)].filter(([, { type }]) => type === "blob");
			return new Map(blobs.map(([oid, { bytes }]) => [oid, {
				size: bytes.length,
				bytes
			}]));
		}
	};
}
async function readSizes(git, oids) {
	const sizes = new Map();
	if (oids.length === 0) return sizes;
	const out = await git.run([
		"cat-file",
		"--batch-check",
		"--buffer"
	], { input: [...oids, ""].join("\n") });
	for (const line of out.toString("latin1").trimEnd().split("\n")) {
		const [oid = "", type, size] = line.split(" ");
		if (type === "blob") sizes.set(oid, Number(size));
	}
	return sizes;
}
async function readObjects(git, oids, suffix = "") {
	const found = new Map();
	if (oids.length === 0) return found;
	const input = oids.map((oid) => `${oid}${suffix}\n`).join("");
	const out = await git.run([
		"cat-file",
		"--batch",
		"--buffer"
	], { input });
	let at = 0;
	for (const asked of oids) {
		const start = out.indexOf("\n", at) + 1;
		const [oid = "", type = "", size] = out.toString("latin1", at, start - 1).split(" ");
		at = start;
		if (size === void 0) continue;
		at += Number(size) + 1;
		found.set(asked, {
			oid,
			type,
			bytes: out.subarray(start, at - 1)
		});
	}
	return found;
}
// src/revisions/disk.ts
function blobOid(bytes, format) {
	return createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function readDisk(root, path, format) {
	const place = join(root, path);
	const stats = lstatSync(place, { throwIfNoEntry: false });
	if (stats === void 0) {
		if (/[\uFFFD\p{Cs}]/u.test(path)) throw new Trouble(`The name of ${path} is not UTF-8: rename the file.`);
		return null;
	}
	if (stats.isSymbolicLink()) return readLink(place, format);
	if (stats.isDirectory()) return {
		mode: SUBMODULE,
		oid: NO_OID,
		size: 0,
		bytes: null
	};
	return stats.isFile() ? readRegular(place, stats, format) : null;
}
function readLink(place, format) {
	const target = readlinkSync(place, "buffer");
	return {
		mode: SYMLINK,
		oid: blobOid(target, format),
		size: target.length,
		bytes: null
	};
}
function readRegular(place, stats, format) {
	const mode = (stats.mode & 73) === 0 ? "100644" : "100755";
	if (stats.size > 5242880) return {
		mode,
		oid: isRead(place) ? hashLarge(place, format) : NO_OID,
		size: stats.size,
		bytes: null
	};
	const bytes = withOpen(place, (file) => readFileSync(file));
	return {
		mode,
		oid: blobOid(bytes, format),
		size: bytes.length,
		bytes
	};
}
function hashLarge(place, format) {
	return withOpen(place, (file) => {
		const hash = createHash(format).update(`blob ${fstatSync(file).size}\0`);
		const chunk = Buffer.alloc(1 << 20);
		for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) hash.update(chunk.subarray(0, read));
		return hash.digest("hex");
	});
}
function withOpen(place, use) {
	const file = openSync(place, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
	try {
		return use(file);
	} finally {
		closeSync(file);
	}
}
// src/revisions/plain.ts
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
	if (!isInside(root, top)) throw new Trouble(`The folder ${top} is a link, which is not followed: name where it leads.`);
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
function isInside(root, folder) {
	try {
		return realpathSync(join(root, folder)) === join(realpathSync(root), folder);
	} catch {
		return true;
	}
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
// src/revisions/refs.ts
async function findCommit(git, ref) {
	if (ref === "" || ref.includes("\0")) return null;
	const answer = await git.ask([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${ref}^{commit}`
	]);
	const oid = answer.out.toString("utf8").trim();
	return answer.code === 0 && isOid(oid) ? oid : null;
}
async function needCommit(git, ref) {
	const commit = await findCommit(git, ref);
	if (commit !== null) return {
		ref,
		commit
	};
	const near = (await git.run([
		"for-each-ref",
		"--format=%(refname:short)",
		"refs/heads",
		"refs/remotes",
		"refs/tags"
	])).toString("utf8").split("\n").filter((name) => isNear(name, ref));
	const advice = near.length > 0 ? `Did you mean ${near.slice(0, 5).join(", ")}?` : "If it is on the remote, run git fetch origin first.";
	throw new Trouble(`There is no commit named ${JSON.stringify(ref)} in this repository. ${advice}`);
}
function isNear(known, asked) {
	const [a, b] = [known.toLowerCase(), asked.toLowerCase()].map((name) => name.split("/").at(-1) ?? "");
	if (!a || !b) return false;
	return a === b || Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a));
}
const DEFAULT_BRANCHES = ["main", "master"];
async function defaultBranch(git) {
	const local = DEFAULT_BRANCHES.map((name) => `refs/heads/${name}`);
	const order = ["HEAD", ...DEFAULT_BRANCHES].map((name) => `refs/remotes/origin/${name}`).concat(local);
	const lines = (await git.run([
		"for-each-ref",
		"--format=%(refname) %(objectname) %(HEAD) %(symref)",
		...order
	])).toString("utf8").split("\n");
	const found = new Map(lines.map((line) => [line.split(" ")[0], line]));
	const line = order.map((name) => found.get(name)).find((one) => one !== void 0);
	if (line === void 0) return null;
	const [name = "", commit = ""] = line.split(" ");
	return {
		ref: (line.split(" ").at(-1) || name).replace(/^refs\/(?:remotes|heads)\//, ""),
		commit,
		current: line.split(" ")[2] === "*"
	};
}
async function findMergeBase(git, a, b) {
	const answer = await git.ask([
		"merge-base",
		a,
		b
	]);
	return answer.code === 0 ? answer.out.toString("utf8").trim() : null;
}
async function needMergeBase({ git, shallow }, base, head) {
	const found = await findMergeBase(git, base.commit, head);
	if (found !== null) return found;
	if (shallow) throw new Trouble(`This clone is shallow: the commit where the branch left ${base.ref} is not in it. Run git fetch --unshallow.`);
	throw new Trouble(`The branch and ${base.ref} have no commit in common, so they cannot be compared. Name another --base.`);
}
// src/revisions/repository.ts
async function findBare(folder) {
	const git = openGit(folder, { bare: true });
	const answer = await git.ask([
		"rev-parse",
		"--show-object-format",
		"--is-shallow-repository"
	]);
	if (answer.code !== 0) return null;
	const [format, shallow] = answer.out.toString("utf8").trim().split("\n");
	return {
		git,
		root: resolve(folder),
		format: format === "sha256" ? "sha256" : "sha1",
		shallow: shallow === "true"
	};
}
async function findRepository(folder, o) {
	const answer = await openGit(folder, o).ask([...[
		"rev-parse",
		"--show-object-format",
		"--is-shallow-repository",
		"--show-toplevel"
	]]);
	if (answer.code !== 0) {
		if (answer.error.includes("not a git repository")) return null;
		throw new Trouble(`git cannot read ${folder}: ${lastLine(answer.error)}`);
	}
	const [format, shallow, ...path] = answer.out.toString("utf8").replace(/\n$/, "").split("\n");
	const root = resolve(path.join("\n"));
	return {
		git: openGit(root, o),
		root,
		format: format === "sha256" ? "sha256" : "sha1",
		shallow: shallow === "true"
	};
}
async function isOwnRepository(folder, gitDir) {
	const { code, out } = await openGit(folder).ask(["rev-parse", "--absolute-git-dir"]);
	if (code !== 0) return false;
	const own = out.toString("utf8").replace(/\n$/, "");
	return realpathSync(own) === realpathOf(resolve(folder, gitDir));
}
function realpathOf(path) {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
}
// src/revisions/line-endings.ts
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
// src/revisions/worktree.ts
function indexTree(repository, contents) {
	return makeTree({
		ref: "index",
		commit: null
	}, once(() => staged(repository)), contents);
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
// src/revisions/terminal.ts
async function readTerminal(o) {
	if (o.staged && o.head !== null) throw new Trouble("--staged and --head name two different heads: use one of them.");
	const bare = await withoutWorkingTree(o);
	if (bare !== null) return bare;
	const repository = await findRepository(o.cwd);
	if (repository === null) return outside(o);
	const contents = makeContents([gitBlobs(repository.git)]);
	const named = o.head === null ? null : await needCommit(repository.git, o.head);
	const commit = named?.commit ?? await findCommit(repository.git, "HEAD");
	const { base, guessed = false, remarks } = await chooseBase(repository, o, commit);
	const branch = readBranch(repository, contents, o, named);
	return {
		root: repository.root,
		here: from(repository.root, o.cwd),
		base: base && commitTree(repository.git, contents, base),
		head: base && commit ? await merge(repository, contents, base, branch, commit) : branch,
		guessed,
		remarks
	};
}
async function withoutWorkingTree(o) {
	const isOther = o.gitDir !== void 0 && !await isOwnRepository(o.cwd, o.gitDir);
	if (!isOther && (o.base === null || o.head === null || await isTracked(o.cwd))) return null;
	const repository = await findBare(resolve(o.cwd, o.gitDir ?? "."));
	if (repository === null) {
		if (isOther) throw new Trouble(`GIT_DIR names ${o.gitDir}, which is no git repository.`);
		return null;
	}
	if (o.base === null || o.head === null) throw new Trouble("GIT_DIR is set, so there is no working tree to check: name both commits, with --base and --head.");
	const contents = makeContents([gitBlobs(repository.git)]);
	const [base, head] = [await needCommit(repository.git, o.base), await needCommit(repository.git, o.head)];
	const branch = commitTree(repository.git, contents, head);
	return {
		root: repository.root,
		here: ".",
		guessed: false,
		remarks: [],
		base: commitTree(repository.git, contents, base),
		head: await merge(repository, contents, base, branch, head.commit)
	};
}
async function isTracked(cwd) {
	const found = (folder) => findRepository(folder).catch(() => null);
	return await found(cwd) !== null || await found(dirname(cwd)) !== null;
}
async function readWorkingTree(cwd) {
	const repository = await findRepository(cwd);
	if (repository === null) return {
		root: cwd,
		here: ".",
		head: plainTree(cwd, makeContents([]))
	};
	const head = worktreeTree(repository, makeContents([gitBlobs(repository.git)]));
	return {
		root: repository.root,
		here: from(repository.root, cwd),
		head
	};
}
function outside(o) {
	const flag = o.staged ? "--staged" : o.head !== null ? "--head" : o.base !== null ? "--base" : null;
	if (flag !== null) throw new Trouble(`${o.cwd} is not in a git repository, so there is nothing that ${flag} could name.`);
	const remark = "This folder is not in a git repository, so there is no base: the newest migration is rehearsed on top of the others.";
	const head = plainTree(o.cwd, makeContents([]));
	return {
		root: o.cwd,
		here: ".",
		base: null,
		head,
		guessed: false,
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
		guessed: true,
		remarks: [remark]
	};
}
function withoutBase(commit) {
	return `${commit === null ? "There is no commit yet" : "No branch main or master was found, here or on the remote origin"}, so there is no base: the newest migration is rehearsed on top of the others. --base names a commit to compare with.`;
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
export { nameOf as A, runnerOf as C, seedsIn as D, kindOf as E, namedFolders as M, homeOf as N, at as O, whereabouts as P, namesIn as S, isUnread$1 as T, fields as _, blobOid as a, openGit as b, readCommits as c, lastOfJournal as d, afford as f, makeTree as g, listerOf as h, findMergeBase as i, candidateFolders as j, linesOf as k, mergeTree as l, listCommit as m, readWorkingTree as n, readDisk as o, makeContents as p, findRepository as r, gitBlobs as s, readTerminal as t, isJournal as u, isOid as v, DEFAULT_RUNNER as w, look as x, lastLine as y };
