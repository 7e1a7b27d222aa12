import { d as isRegular, i as looksNumbered, m as defuse, t as candidateFolders, u as isBelow, w as SETTINGS_PATH } from "./chunk-find.mjs";
import { r as detect, t as fold } from "./chunk-layout.mjs";
import { n as Trouble } from "./chunk-runners.mjs";
import { t as findRepository } from "./chunk-repository.mjs";
import { t as readTerminal } from "./chunk-terminal.mjs";
import { lstat, mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
// src/setup/paths.ts
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
// src/setup/choose.ts
const FIRST = [
	"d1",
	"sqlite3",
	"sqlite3-bail"
];
function choose(folder, folders, clues) {
	const speaking = clues.filter((clue) => clue.kind === "runner").filter((clue) => clue.names === null ? isNearest(clue.at.path, folder.path, folders) : clue.names === folder.path).map((clue, index) => ({
		clue,
		index,
		loud: loudness(clue)
	})).sort((a, b) => b.loud - a.loud || precedence(a.clue) - precedence(b.clue) || a.index - b.index);
	const chosen = speaking[0];
	if (chosen === void 0) return {
		folder,
		runner: null,
		because: [],
		against: [],
		tied: false
	};
	const { runner } = chosen.clue;
	const against = speaking.filter(({ clue }) => clue.runner !== runner);
	return {
		folder,
		runner,
		because: speaking.filter(({ clue }) => clue.runner === runner).map(({ clue }) => clue),
		against: against.map(({ clue }) => clue),
		tied: against.some(({ loud }) => loud === chosen.loud)
	};
}
function loudness({ names, weight }) {
	const isCommand = weight === "command";
	return names === null ? isCommand ? 3 : 1 : isCommand ? 4 : 2;
}
function precedence({ runner }) {
	const at = FIRST.indexOf(runner);
	return at === -1 ? FIRST.length : at;
}
function isNearest(path, folder, folders) {
	const from = folderOf(path);
	return folders.every((other) => shared(from, other) <= shared(from, folder));
}
// src/setup/text.ts
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
	toml: /("(?!"")(?:[^"\\\n]|\\.)*"?|'(?!'')[^'\n]*'?)|"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|#[^\n]*/g
};
function withoutComments(text, language) {
	return text.replace(STRINGS_AND_COMMENTS[language], (match, string) => string === void 0 ? match.replace(/[^\n]/g, " ") : string);
}
// src/setup/commands.ts
const MOST_LINES = 40;
function commandsOf(text) {
	const lines = linesOf(text);
	const commands = [];
	for (let index = 0; index < lines.length;) {
		const end = lastLine(lines, index);
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
function lastLine(lines, start) {
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
// src/setup/drizzle.ts
const DEFAULT$1 = "drizzle";
const SQLITE$1 = new Set([...[
	"sqlite",
	"turso",
	"libsql",
	"better-sqlite",
	"better-sqlite3"
], ...[
	"d1",
	"d1-http",
	"expo",
	"durable-sqlite",
	"op-sqlite"
]]);
function drizzleClues(path, text) {
	const plain = withoutComments(text, "script");
	const [dialect, driver, out] = [
		"dialect",
		"driver",
		"out"
	].map((name) => field(plain, name));
	const database = [driver, dialect].flatMap((one) => one?.value ?? []);
	const where = out ?? dialect ?? driver;
	if (where === null || where === void 0 || database.length === 0) return [];
	const folder = out === null || out === void 0 ? DEFAULT$1 : out.value;
	const names = folder === null ? null : resolved(folderOf(path), folder);
	const place = at(path, text, where.line);
	if (!database.some((word) => SQLITE$1.has(word))) return [{
		kind: "sight",
		at: place,
		says: "drizzle-kit writes here for another database than SQLite.",
		rejects: names
	}];
	const isD1 = database.includes("d1-http") || database.includes("d1");
	return [{
		kind: "runner",
		at: place,
		runner: isD1 ? "d1" : "drizzle",
		says: isD1 ? "drizzle-kit writes these files for D1, where foreign keys are on and BEGIN is refused." : "drizzle-kit writes these files, and drizzle's migrator applies all that are new in one transaction.",
		names,
		weight: "command"
	}];
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
// src/setup/files.ts
const MOST$2 = 500;
const UNREAD = new Set([...[
	"node_modules",
	"vendor",
	"dist",
	"build",
	"target",
	".wrangler",
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
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const NAMES = [
	["wrangler", /^wrangler(?:[.-][\w-]+)*\.(?:toml|jsonc?)$/],
	["drizzle", /^drizzle(?:[.-][\w-]+)*[.-]config(?:[.-][\w-]+)*\.(?:[cm]?[jt]s|json)$/],
	["package", /^package\.json$/],
	["manifest", /^(?:go\.mod|Cargo\.toml)$/],
	["program", /^.*migrat.*(?<!\.d)\.(?:[cm]?[jt]s|py)$/i],
	["script", /\.(?:sh|bash|zsh|mk)$/i],
	["script", /^(?:(?:Docker|Container)file.*|.*\.dockerfile|(?:GNU)?makefile|\.?justfile|procfile|fly\.toml)$/i],
	["script", /^[^.]*(?:migrat|entrypoint|deploy|release|start)[^.]*$/i],
	["script", /^(?!.*\block\b).*\.ya?ml$/i]
];
const ORDER = [
	"wrangler",
	"drizzle",
	"workflow",
	"package",
	"program",
	"manifest",
	"script"
];
function isUnread(path) {
	return folderOf(path).split("/").some((segment) => UNREAD.has(segment.toLowerCase()));
}
function kindOf(path) {
	if (WORKFLOW.test(path)) return "workflow";
	if (isUnread(path)) return null;
	return NAMES.find(([, pattern]) => pattern.test(nameOf(path)))?.[0] ?? null;
}
function worthReading(paths) {
	return paths.flatMap((path) => {
		const kind = kindOf(path);
		return kind === null ? [] : [{
			path,
			rank: ORDER.indexOf(kind) * 1e3 + Math.min(path.split("/").length, 999)
		}];
	}).sort((a, b) => a.rank - b.rank).slice(0, MOST$2).map(({ path }) => path);
}
// src/setup/programs.ts
const MIGRATOR = /\bdrizzle-orm\/[\w-]+\/migrator\b/;
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
	const migrator = lines.findIndex((line) => MIGRATOR.test(line));
	if (migrator !== -1) return [{
		kind: "runner",
		at: at(path, text, migrator + 1),
		runner: "drizzle",
		says: "drizzle's migrator applies all new files in one transaction.",
		names: null,
		weight: "command"
	}];
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
// src/setup/words.ts
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
// src/setup/sqlite-shell.ts
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
		return [runnerOf(bails, way)];
	}
	if (!A_FILE.test(around)) return [];
	const stops = bails || /^\s*\.bail\s+on\b/m.test(around);
	return [wraps(around) ? wrapped(around, stops || way === "argument") : runnerOf(stops, way)];
}
function wraps(text) {
	return /\bBEGIN\b/i.test(text) && /\bCOMMIT\b|\bEND\s+TRANSACTION\b/i.test(text);
}
function runnerOf(bails, way) {
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
// src/setup/tools.ts
const MARKERS = [{
	tool: "dbmate",
	up: /^--\s*migrate:up\b/m
}, {
	tool: "goose",
	up: /^--\s*\+goose\s+Up\b/im
}];
const TOOLS = [
	{
		name: "wrangler",
		command: /\bwrangler(?:@\S+)?\s+d1\s+migrations\s+apply\b/,
		dependency: null,
		runner: "d1",
		says: "wrangler runs the files on D1."
	},
	{
		name: "drizzle-kit",
		command: /\bdrizzle-kit(?:@\S+)?\s+migrate\b/,
		dependency: null,
		runner: "drizzle",
		says: "drizzle applies all new files in one transaction."
	},
	{
		name: "dbmate",
		command: /\bdbmate\s(?:.*\s)?(?:up|migrate)\b|\bamacneil\/dbmate\b/,
		dependency: /^\s*"dbmate"\s*:|\bgithub\.com\/amacneil\/dbmate\b/,
		runner: "dbmate",
		says: "dbmate runs what stands above \"-- migrate:down\", each file and its history row in one transaction."
	},
	{
		name: "goose",
		command: /\bgoose\s(?:.*\s)?up\b/,
		dependency: /\bgithub\.com\/pressly\/goose\b/,
		runner: "goose",
		says: "goose runs what stands above \"-- +goose Down\", each file and its history row in one transaction."
	},
	{
		name: "golang-migrate",
		command: /\bmigrate\s(?=.*-database[\s=]).*\bup\b|(?:\bimage:|\bFROM)\s.*\bmigrate\/migrate\b(?![./])/,
		dependency: /\bgithub\.com\/golang-migrate\/migrate\b/,
		runner: "{ like: transactional, history: apart, rerun: no }",
		says: "golang-migrate runs each file in a transaction and records it apart; a file that died is not run again by itself."
	},
	{
		name: "sqlx",
		command: /\bsqlx\s+(?:migrate|mig)\s+run\b|\bsqlx\s+(?:database|db)\s+(?:setup|reset)\b/,
		dependency: /^\s*sqlx\s*=.*\bsqlite\b/,
		runner: "{ like: transactional, foreign-keys: on }",
		says: "sqlx runs each file and its history row in one transaction, with foreign keys on."
	},
	{
		name: "prisma",
		command: /\bprisma\s+migrate\s+deploy\b/,
		dependency: null,
		runner: null,
		says: "prisma keeps each migration in a folder of its own (…/migration.sql), which this version does not read."
	},
	{
		name: "diesel",
		command: /\bdiesel\s+migration\s+run\b/,
		dependency: /^\s*diesel_migrations\s*=/,
		runner: null,
		says: "diesel keeps each migration in a folder of its own (…/up.sql), which this version does not read."
	},
	{
		name: "flyway",
		command: /\bflyway\s(?:.*\s)?migrate\b/,
		dependency: null,
		runner: null,
		says: "flyway names its files V1__name.sql, which this version does not read."
	},
	{
		name: "knex",
		command: /\bknex\s(?:.*\s)?migrate:(?:latest|up)\b/,
		dependency: null,
		runner: null,
		says: "knex's migrations are programs, which cannot be rehearsed here."
	}
];
// src/setup/wrangler.ts
const DEFAULT = "migrations";
const SAYS = "`wrangler d1 migrations apply` runs these files on D1.";
function wranglerClues(path, text) {
	const named = path.endsWith(".toml") ? fromToml(text) : fromJson(text);
	if (named === null) return [{
		kind: "sight",
		at: at(path, text, 1),
		says: "It cannot be read as JSON with comments, so it was left out.",
		rejects: null
	}];
	return unique(named).map(({ folder, line }) => {
		const names = resolved(folderOf(path), folder);
		return {
			kind: "runner",
			at: at(path, text, line),
			runner: "d1",
			says: SAYS,
			names,
			weight: "command"
		};
	});
}
function unique(named) {
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
// src/setup/clues.ts
const LARGEST = 262144;
const OTHER_DATABASE = /\b(?:postgres(?:ql)?|mysql|mariadb|mssql|sqlserver|cockroach)\b/i;
const SQLITE = /sqlite|libsql|turso/i;
function cluesIn(path, text, folders) {
	if (text.length > LARGEST) return [];
	switch (kindOf(path)) {
		case "wrangler": return wranglerClues(path, text);
		case "drizzle": return drizzleClues(path, text);
		case "program": return programClues(path, text);
		case "package": return [...packageScripts(path, text, folders), ...dependencies(path, text)];
		case "manifest": return dependencies(path, text);
		case "script": return scriptClues(path, text, folders, "command");
		case "workflow": return scriptClues(path, text, folders, "hint");
		case null: return [];
	}
}
function cluesInMigrations({ path: names, newest }) {
	if (newest === null) return [];
	return MARKERS.flatMap(({ tool: name, up }) => {
		const tool = TOOLS.find((one) => one.name === name);
		const match = up.exec(newest.sql);
		if (match === null || tool === void 0 || tool.runner === null) return [];
		return [{
			kind: "runner",
			at: at(newest.path, newest.sql, newest.sql.slice(0, match.index).split("\n").length),
			runner: tool.runner,
			says: tool.says,
			names,
			weight: "command"
		}];
	});
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
				weight
			};
		}), ...toolClues(command.text, text, at(path, text, command.line), named, weight)];
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
	return linesOf(text).flatMap((line, index) => TOOLS.filter((tool) => tool.dependency?.test(line)).flatMap((tool) => clueOf(tool, text, at(path, text, index + 1), null, "hint")));
}
function toolClues(command, text, place, names, weight) {
	return TOOLS.filter((tool) => tool.command.test(command)).flatMap((tool) => clueOf(tool, SQLITE.test(command) ? command : text, place, names, weight));
}
function clueOf(tool, around, place, names, weight) {
	if (OTHER_DATABASE.test(around) && !SQLITE.test(around)) return [];
	if (tool.runner === null) return [{
		kind: "sight",
		at: place,
		says: tool.says,
		rejects: null
	}];
	return [{
		kind: "runner",
		at: place,
		runner: tool.runner,
		says: tool.says,
		names,
		weight
	}];
}
function namedIn(command, path, folders) {
	const spelled = (command.match(/[^\s"'`=:;|&()<>$*{}]+/g) ?? []).flatMap((word) => [resolved(".", word), resolved(folderOf(path), word)]);
	const named = folders.filter((folder) => folder !== "." && spelled.includes(folder));
	return named.length === 1 ? named[0] ?? null : null;
}
// src/setup/seeds.ts
const SEED = /(?:^|\/)seeds?\/[^/]+\.sql$|(?:^|\/)seeds?(?:[._-][^/]*)?\.sql$/i;
const MOST$1 = 5;
function seedsIn(paths, folders, clues) {
	const run = clues.filter((clue) => clue.kind === "seed");
	const found = paths.filter((path) => SEED.test(path) && !isInside(path, folders) && !isUnread(path)).map((path) => ({
		path,
		at: run.find(({ file }) => nameOf(file) === nameOf(path))?.at ?? null
	}));
	return [...found.filter(({ at }) => at !== null), ...found.filter(({ at }) => at === null)].slice(0, MOST$1);
}
function isInside(path, folders) {
	return folders.some((folder) => folder === "." || path.startsWith(`${folder}/`));
}
// src/setup/unread-layouts.ts
const SHAPES = [
	[/(?:^|\/)\d{8,}_[^/]+\/migration\.sql$/, "Each migration is a folder with a migration.sql (prisma, newer drizzle-kit), which this version does not read."],
	[/(?:^|\/)\d[\d-]{7,}_[^/]+\/up\.sql$/, "Each migration is a folder with an up.sql (diesel), which this version does not read."],
	[/(?:^|\/)V\d[\w.]*__[^/]+\.sql$/, "Names like V1__name.sql (flyway) are not read by this version."]
];
function unreadLayouts(paths) {
	return SHAPES.flatMap(([shape, says]) => {
		const path = paths.find((one) => shape.test(one));
		return path === void 0 ? [] : [{
			kind: "sight",
			at: {
				path,
				line: 1,
				text: ""
			},
			says,
			rejects: null
		}];
	});
}
// src/init-find.ts
async function look(head, base) {
	const paths = (await head.paths()).filter(isRegular).map(({ path }) => path);
	const { files, unread } = await readAll(head, worthReading(paths));
	const cluesOf = (folders) => files.flatMap(({ path, text }) => cluesIn(path, text, folders));
	const folders = meant(await candidateFolders(head), cluesOf([]), paths);
	const found = await Promise.all(folders.map((folder) => describe(head, folder)));
	const clues = [...found.flatMap(cluesInMigrations), ...cluesOf(folders)];
	const alone = await candidateFolders(head, base);
	return {
		files,
		choices: found.map((folder) => choose(folder, folders, clues)),
		obvious: folders.length === 1 && (alone.length === 0 || alone.length === 1 && alone[0] === folders[0]),
		seeds: seedsIn(paths, folders, clues),
		sights: [
			...clues.filter((clue) => clue.kind === "sight"),
			...unreadLayouts(paths),
			...unread
		]
	};
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
	const rejected = clues.flatMap((clue) => clue.kind === "sight" && clue.rejects !== null ? [clue.rejects] : []);
	const filled = named.filter((folder) => paths.some((path) => folderOf(path) === folder && looksNumbered(path)));
	const others = candidates.filter((folder) => !filled.includes(folder) && !rejected.includes(folder) && !filled.some((inner) => isBelow(inner, folder)));
	const folders = [...filled, ...others].sort();
	return folders.length > 0 ? folders : named.sort();
}
async function describe(head, path) {
	const listing = await head.listing(path);
	const auto = fold(listing, "auto");
	const dated = fold(listing, "timestamp");
	const layoutReason = reasonForDates(auto, dated);
	const folder = layoutReason === null ? auto : dated;
	const newest = folder.migrations.at(-1);
	return {
		path,
		layout: folder.layout,
		layoutReason,
		files: folder.migrations.map((migration) => nameOf(migration.path)),
		strays: folder.strays.flatMap((stray) => stray.reason === "other" ? [] : [nameOf(stray.path)]),
		newest: newest?.up ? {
			path: newest.path,
			sql: newest.up.sql
		} : null
	};
}
function reasonForDates(auto, dated) {
	if (auto.layout === "timestamp") return null;
	if (auto.migrations.length === 0 && dated.migrations.length > 0) return "a number with a hyphen behind it is read in no other";
	const newest = dated.migrations.at(-1);
	return newest && detect([nameOf(newest.path)]) === "timestamp" ? "the newest files are dated" : null;
}
// src/new-files.ts
async function isTaken(root, path) {
	await refuseLinks(root, path);
	return await kindAt(root, path) !== "nothing";
}
async function writeNew(root, files) {
	const written = [];
	for (const file of files) {
		try {
			await refuseLinks(root, file.path);
			await mkdir(join(root, file.path, ".."), { recursive: true });
			await writeOne(join(root, file.path), file.text);
		} catch (error) {
			throw new Trouble(`${file.path} cannot be written (${reason(error)}). ${soFar(written)}`);
		}
		written.push(file.path);
	}
}
async function writeOne(place, text) {
	const file = await open(place, "wx");
	try {
		await file.writeFile(text);
	} catch (error) {
		await rm(place, { force: true });
		throw error;
	} finally {
		await file.close();
	}
}
async function refuseLinks(root, path) {
	const segments = path.split("/").slice(0, -1);
	for (const [index] of segments.entries()) {
		const folder = segments.slice(0, index + 1).join("/");
		const kind = await kindAt(root, folder);
		if (kind === "link") throw new Trouble(`${folder} is a link, and git does not look behind it: make it a folder.`);
		if (kind === "file") throw new Trouble(`${folder} is there and no folder: make room for one.`);
	}
}
async function kindAt(root, path) {
	try {
		const stats = await lstat(join(root, path));
		return stats.isSymbolicLink() ? "link" : stats.isDirectory() ? "folder" : "file";
	} catch (error) {
		const { code } = error;
		if (code === "ENOENT") return "nothing";
		throw new Trouble(`${path} cannot be looked at (${code}).`);
	}
}
function reason(error) {
	if (error instanceof Trouble) return error.message.replace(/\.$/, "");
	const { code, message } = error;
	return code === "EEXIST" ? "something of that name came into being meanwhile" : code ?? message;
}
function soFar(written) {
	return written.length === 0 ? "Nothing was written." : `Written was only: ${written.join(", ")}.`;
}
// src/setup/reasons.ts
const MOST = 3;
function shownAt({ path, line, text }, show) {
	return text === "" ? show(path) : `${show(path)}:${line}: ${show(text)}`;
}
function layoutWords({ files, layout, layoutReason, strays }, show) {
	const [first, last] = [files[0], files.at(-1)];
	if (first === void 0 || last === void 0) return strays.length === 0 ? "not known before the first file is there; until then the check ends with \"could not check\"" : `none: no file is named like 001_initial_schema.sql, but there is ${show(strays[0] ?? "")}`;
	const span = files.length === 1 ? show(first) : `${files.length} files, ${show(first)} … ${show(last)}`;
	const others = strays.length === 0 ? "" : `; not ${strays.length} with other names, such as ${show(strays[0] ?? "")}`;
	const why = layoutReason === null ? "" : ` (${layoutReason})`;
	return `${layout}, ${layout === "plain" ? "counting up" : "dated"}: ${span}${others}${why}`;
}
function runnerReasons(choice, show) {
	const { because } = choice;
	const first = because[0];
	if (first === void 0) return ["Nothing was found that applies these files, so the default holds: each is fed to sqlite3 by a script.", "If production does it otherwise, say so: sqlite3, sqlite3-bail, transactional, d1, drizzle, dbmate or goose."];
	return [
		...because.slice(0, MOST).map((clue) => shownAt(clue.at, show)),
		first.says,
		...conflict(choice, show)
	];
}
function conflict(choice, show) {
	const seen = choice.against.slice(0, MOST).map((clue) => `${shownAt(clue.at, show)} (${clue.runner})`);
	return seen.length === 0 ? [] : [verdict(choice), ...seen];
}
function verdict({ against, tied, runner }) {
	if (!tied) return "These speak for another runner, but not as clearly:";
	if (runner === "d1" && against.every((clue) => clue.runner === "drizzle")) return "drizzle-kit writes the files, but what applies them to D1 counts:";
	return `These speak for another runner, and no less than that for ${runner}; set the one that production uses:`;
}
function isDefault({ runner }) {
	return runner === null || runner === "sqlite3";
}
// src/setup/yaml.ts
const PLAIN = /^[A-Za-z_][\w./-]*$/;
const WORDS = /^(?:y|yes|n|no|true|false|on|off|null)$/i;
const ESCAPED = /["\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
function scalar(text) {
	if (PLAIN.test(text) && !WORDS.test(text)) return text;
	return `"${text.replace(ESCAPED, escaped)}"`;
}
function escaped(character) {
	if (character === "\"" || character === "\\") return `\\${character}`;
	const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
	return hex.length > 4 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
}
function comments(lines) {
	return lines.map((line) => `# ${line.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu, "?")}`);
}
// src/setup/settings-text.ts
const REPOSITORY = "https://github.com/sqlite-rehearsal/sqlite-rehearsal";
const SCHEMA = "https://raw.githubusercontent.com/sqlite-rehearsal/sqlite-rehearsal/v0/schema/settings.schema.json";
function settingsText(found, show) {
	const [only] = found.choices;
	const body = found.obvious && only ? folderLines(only, show) : folderList(found.choices, show);
	return `${[
		[`# yaml-language-server: $schema=${SCHEMA}`, ...comments([`Every key: ${REPOSITORY}#options`])],
		body,
		sqliteHint(found.choices),
		seedsHint(found, show)
	].filter((part) => part.length > 0).map((part) => part.join("\n")).join("\n\n")}\n`;
}
function folderList(choices, show) {
	return ["folders:", ...choices.flatMap((choice) => {
		const lines = folderLines(choice, show);
		const path = scalar(choice.folder.path);
		const isPlain = lines.every((line) => line.startsWith("#"));
		const reasons = lines.filter((line) => line.startsWith("#"));
		const keys = lines.filter((line) => !line.startsWith("#")).map((line) => `  ${line}`);
		return [
			...reasons,
			isPlain ? `- ${path}` : `- path: ${path}`,
			...keys
		];
	}).map((line) => `  ${line}`)];
}
function folderLines(choice, show) {
	const { layout, layoutReason } = choice.folder;
	const runner = choice.runner ?? "sqlite3";
	return [
		...comments(runnerReasons(choice, show)),
		...isDefault(choice) ? comments([`runner: ${runner}`]) : [`runner: ${runner}`],
		...layoutReason === null ? [] : [...comments([`The layout, because ${layoutReason}.`]), `layout: ${layout}`]
	];
}
function sqliteHint(choices) {
	if (choices.every(({ runner }) => runner === "d1")) return [];
	return comments([
		"The version of production's SQLite, so that what only a newer one understands is an error: `sqlite3 --version` in the",
		"image that migrates, or SELECT sqlite_version() in the program.",
		"sqlite: X.Y"
	]);
}
function seedsHint({ seeds }, show) {
	if (seeds.length === 0) return [];
	return comments([
		"Scripts that run behind the migrations at every start, if these do:",
		...seeds.flatMap(({ at }) => at === null ? [] : [shownAt(at, show)]),
		`seeds: [${seeds.map(({ path }) => scalar(path)).join(", ")}]`
	]);
}
// src/setup/summary.ts
function foundText(found, show) {
	const folders = found.choices.map((choice) => folderText(choice, show));
	if (folders.length === 0) folders.push("No folder of migrations was found by the names of its files.");
	const seeds = found.seeds.map(({ path, at }) => at === null ? `  ${show(path)}, by its name` : `  ${show(path)}, by ${shownAt(at, show)}`);
	const sights = found.sights.flatMap(({ at, says }) => [`  ${shownAt(at, show)}`, `    ${says}`]);
	const others = [seeds.length > 0 ? ["Perhaps seeds that run at every start", ...seeds] : [], sights.length > 0 ? ["Also seen", ...sights] : []];
	return [...folders, ...others.filter((part) => part.length > 0).map((part) => part.join("\n"))].join("\n\n");
}
function folderText(choice, show) {
	const { folder, runner } = choice;
	return [
		folder.path === "." ? "The root of the repository" : `${show(folder.path)}/`,
		`  layout  ${layoutWords(folder, show)}`,
		`  runner  ${runner ?? "sqlite3"}${isDefault(choice) ? ", the default" : ""}`,
		...runnerReasons(choice, show).map((line) => `          ${line}`)
	].join("\n");
}
function outcomeText(outcomes, dryRun, show) {
	const written = outcomes.filter(({ text }) => text !== null);
	const lines = outcomes.map(({ path, text, why }) => text === null ? `${show(path)} ${why}` : `${show(path)} ${dryRun ? "would be written:" : "is written."}`);
	if (!dryRun) return [...lines, ...written.length === 0 ? ["Nothing was written."] : []].join("\n");
	return [...outcomes.map(({ text }, index) => {
		const body = (text ?? "").trimEnd().split("\n").map(show);
		return [lines[index] ?? "", ...body.map((line) => `  ${line}`.trimEnd())].join("\n").trimEnd();
	}), "This was a dry run: nothing was written."].join("\n\n");
}
function nextText(paths, show) {
	return [
		"Next:",
		"  1. npx sqlite-rehearsal, which rehearses what is new here",
		`  2. git add ${paths.map(show).join(" ")}, commit, and merge them:`,
		"     on GitHub, the settings that count are those of the branch that is merged into",
		"  3. make \"rehearse\" a required check: Settings, Rules, Rulesets, Require status checks to pass"
	].join("\n");
}
// src/setup/workflow.ts
const WORKFLOW_TEXT = `name: rehearse
on: [pull_request, merge_group]
permissions:
  contents: read         # the two revisions
  pull-requests: write   # the comment; leave it out and the report is in the job summary only
jobs:
  rehearse:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: sqlite-rehearsal/sqlite-rehearsal@v0
`;
const ACTION = /\buses["']?\s*:\s*["']?sqlite-rehearsal\/sqlite-rehearsal[@/]/i;
const COMMAND = /\b(?:npx|bunx|dlx|exec|yarn)\b.*\bsqlite-rehearsal\b/;
function rehearsalIn(text) {
	const line = linesOf(text).findIndex((one) => !/^\s*#/.test(one) && (ACTION.test(one) || COMMAND.test(one)));
	return line === -1 ? null : line + 1;
}
// src/init.ts
const WORKFLOW_PATH = ".github/workflows/rehearse.yml";
const UNREAD_SETTINGS = ".github/rehearsal.yaml";
const LEFT = "is there already: left as it is.";
async function init(o) {
	if (await findRepository(o.cwd) === null) throw new Trouble(`${o.cwd} is not in a git repository: run init inside the one that holds the migrations.`);
	const { root, here, base, head } = await readTerminal({
		cwd: o.cwd,
		base: null,
		head: null,
		staged: false
	});
	const found = await look(head, base);
	const outcomes = [await settings(root, found), await workflow(root, found)];
	const written = outcomes.flatMap(({ path, text }) => text === null ? [] : [{
		path,
		text
	}]);
	if (!o.dryRun) await writeNew(root, written);
	const paths = written.map(({ path }) => path);
	const next = o.dryRun || paths.length === 0 ? "" : nextText(paths, defuse);
	return `${[
		here === "." ? "" : `In ${defuse(root)}`,
		foundText(found, defuse),
		outcomeText(outcomes, o.dryRun, defuse),
		next
	].filter((part) => part !== "").join("\n\n")}\n`;
}
async function settings(root, found) {
	const path = SETTINGS_PATH;
	if (await isTaken(root, path)) return {
		path,
		text: null,
		why: LEFT
	};
	if (await isTaken(root, UNREAD_SETTINGS)) return {
		path,
		text: null,
		why: `is not written: there is ${UNREAD_SETTINGS}, which is not read. Rename it: git mv ${UNREAD_SETTINGS} ${path}`
	};
	if (found.choices.length === 0) throw nothingFound(found);
	return {
		path,
		text: settingsText(found, defuse),
		why: ""
	};
}
async function workflow(root, { files }) {
	const path = WORKFLOW_PATH;
	const running = files.filter((file) => kindOf(file.path) === "workflow").map((file) => ({
		...file,
		line: rehearsalIn(file.text)
	})).find(({ line }) => line !== null);
	if (await isTaken(root, path)) return {
		path,
		text: null,
		why: running ? LEFT : `${LEFT} It does not run sqlite-rehearsal; the step to add is "- uses: sqlite-rehearsal/sqlite-rehearsal@v0".`
	};
	if (!running) return {
		path,
		text: WORKFLOW_TEXT,
		why: ""
	};
	return {
		path,
		text: null,
		why: `is not needed, as there is ${shownAt(at(running.path, running.text, running.line ?? 1), defuse)}`
	};
}
function nothingFound({ sights }) {
	const seen = sights.map(({ at: place, says }) => `\n${shownAt(place, defuse)}: ${says}`);
	return new Trouble(`No folder of migrations was found, so nothing was written: no file is named like 001_initial_schema.sql (digits, then _ or -, then a name). Make the first one, such as migrations/001_initial_schema.sql, and run init again.${seen.join("")}`);
}
export { init };
