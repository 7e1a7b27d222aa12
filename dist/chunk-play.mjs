import { a as Refused, i as later, o as refusal$2, r as atNoon, s as fileNameIn, t as filesBeside } from "./chunk-disk.mjs";
import { n as Trouble, t as RUNNERS } from "./chunk-runners.mjs";
import { _ as verbOf, c as actionOf, d as targetName, f as targetOf, g as skipLeading, h as namesIn, i as tidy, l as cutAt, m as changesRows, n as normalSql, o as historyKey, p as verbAt, r as tableParts, s as historyRow, t as insertShape, u as outerWord, v as placer } from "./chunk-like.mjs";
import { t as readGoose } from "./chunk-goose-file.mjs";
import { a as unquote, i as tokens, n as quoted, r as significant, t as identifier } from "./chunk-tokens.mjs";
import { a as LADDER, c as isMath, i as EXTENDED, l as notNewerThan, n as blank, o as NEWEST, r as outcome, s as chooseEngine, t as allOf } from "./chunk-blank.mjs";
// src/replay/complete.ts
const START = "start";
const NEXT = {
	start: {
		semicolon: "start",
		EXPLAIN: "explain",
		CREATE: "create",
		other: "normal"
	},
	normal: {
		semicolon: "start",
		other: "normal"
	},
	explain: {
		semicolon: "start",
		CREATE: "create",
		TEMP: "normal",
		TRIGGER: "normal",
		END: "normal",
		other: "explain"
	},
	create: {
		semicolon: "start",
		TEMP: "create",
		TRIGGER: "trigger",
		other: "normal"
	},
	trigger: {
		semicolon: "semicolon",
		other: "trigger"
	},
	semicolon: {
		semicolon: "semicolon",
		END: "end",
		other: "trigger"
	},
	end: {
		semicolon: "start",
		other: "trigger"
	}
};
function statementEnds(sql) {
	const found = [];
	let progress = START;
	for (const token of tokens(sql)) {
		progress = step(progress, token);
		if (progress === "start" && token.kind === "semicolon") found.push(token.end);
	}
	return found;
}
function readOn(progress, more) {
	return tokens(more).reduce(step, progress);
}
function step(progress, token) {
	if (token.kind === "space" || token.kind === "comment") return progress;
	const steps = NEXT[progress];
	return steps[kindOf$1(token)] ?? steps.other;
}
function kindOf$1({ kind, text }) {
	if (kind === "semicolon") return "semicolon";
	const word = kind === "word" ? text.toUpperCase() : "";
	if (word === "TEMPORARY") return "TEMP";
	return WORDS.has(word) ? word : "other";
}
const WORDS = new Set([
	"EXPLAIN",
	"CREATE",
	"TEMP",
	"TRIGGER",
	"END"
]);
// src/replay/shell-lines.ts
const BLANK = {
	dark: false,
	ended: false,
	open: ""
};
const NONE = {
	start: null,
	scan: BLANK,
	progress: START,
	read: 0
};
function withoutReturns(sql) {
	return sql.replaceAll("\r\n", "\n");
}
function shellUnits(sql) {
	const found = [];
	let waiting = NONE;
	for (let start = 0, end = 0; start < sql.length; start = end) {
		end = sql.indexOf("\n", start) + 1 || sql.length;
		if (isOwn(sql, waiting, start, end)) {
			if (waiting.start !== null) found.push(piece(sql, waiting.start, start));
			found.push({
				start,
				end,
				command: true
			});
			waiting = NONE;
			continue;
		}
		waiting = withLine(sql, waiting, start, end);
		const complete = endsHere(waiting.scan) && waiting.progress === "start";
		if (complete) found.push(piece(sql, waiting.start ?? start, end));
		if (complete || isWhite(waiting.scan)) waiting = NONE;
	}
	if (waiting.start !== null) found.push(piece(sql, waiting.start, sql.length));
	return found;
}
function piece(sql, start, end) {
	return {
		start,
		end: sql[end - 1] === "\n" ? end - 1 : end,
		command: false
	};
}
function isOwn(sql, waiting, start, end) {
	if (waiting.start === null && (sql[start] === "." || sql[start] === "#")) return true;
	if (waiting.scan.open !== "") return false;
	const word = /^[ \t\v\f\r]*(?:\/|go)/i.exec(sql.slice(start, Math.min(end, start + 80)));
	if (!word) return false;
	const rest = scanLine(BLANK, sql.slice(start + word[0].length, end));
	if (!isWhite(rest) || rest.ended) return false;
	return waiting.start === null || readOn(waiting.progress, `${sql.slice(waiting.read, start - 1)};`) === "start";
}
function withLine(sql, before, start, end) {
	const waiting = before.start === null ? {
		...NONE,
		start,
		read: start
	} : before;
	const scan = scanLine(waiting.scan, sql.slice(start, end));
	if (!endsHere(scan)) return {
		...waiting,
		scan
	};
	return {
		...waiting,
		scan,
		progress: readOn(waiting.progress, sql.slice(waiting.read, end)),
		read: end
	};
}
function endsHere({ dark, ended, open }) {
	return dark && ended && open === "";
}
function isWhite({ dark, open }) {
	return !dark && open === "";
}
function scanLine(before, line) {
	let scan = before;
	for (let at = 0; at < line.length;) [scan, at] = scan.open === "" ? scanPlain(scan, line, at) : scanOpen(scan, line, at);
	return scan;
}
const SPACE = /[ \t\n\v\f\r]+/y;
const DARK = /(?:[^ \t\n\v\f\r;/\-['"`]|-(?!-)|\/(?!\*))+/y;
function scanPlain(scan, line, at) {
	for (const [pattern, next] of [[SPACE, scan], [DARK, {
		dark: true,
		ended: false,
		open: ""
	}]]) {
		pattern.lastIndex = at;
		if (pattern.test(line)) return [next, pattern.lastIndex];
	}
	const char = line[at];
	if (char === "-") return [scan, line.length];
	if (char === ";") return [{
		...scan,
		ended: true
	}, at + 1];
	if (char === "/") return [{
		...scan,
		open: "*"
	}, at + 2];
	return [{
		dark: true,
		ended: false,
		open: char === "[" ? "]" : char
	}, at + 1];
}
function scanOpen(scan, line, at) {
	const { open } = scan;
	const close = line.indexOf(open === "*" ? "*/" : open, at);
	if (close < 0) return [scan, line.length];
	return open !== "*" && open !== "]" && line[close + 1] === open ? [scan, close + 2] : [{
		...scan,
		open: ""
	}, close + (open === "*" ? 2 : 1)];
}
// src/replay/units.ts
function units(sql, reads) {
	if (reads === "shell") return shellUnits(sql);
	if (reads === "goose") return readGoose(sql).pieces.map((piece) => ({
		...piece,
		command: false
	}));
	const found = [];
	let start = 0;
	for (const end of [...statementEnds(sql), sql.length]) {
		if (end > start) found.push({
			start,
			end,
			command: false
		});
		start = Math.max(start, end);
	}
	return found;
}
// src/replay/cut.ts
let last$1 = null;
function cut(sql, reads) {
	if (last$1?.sql !== sql || last$1.reads !== reads) last$1 = {
		sql,
		reads,
		pieces: units(sql, reads)
	};
	return last$1.pieces;
}
// src/replay/hints.ts
const HINTS = [
	{
		statement: /^CREATE ((TEMP|TEMPORARY) )?TRIGGER\b/,
		message: /^incomplete input/,
		says: "The trigger is cut off before its END. goose ends a statement at every line that ends with a semicolon: put the trigger between \"-- +goose StatementBegin\" and \"-- +goose StatementEnd\"."
	},
	{
		statement: /^ALTER TABLE .*\bADD (COLUMN )?IF NOT EXISTS\b/,
		says: "No version of SQLite has ADD COLUMN IF NOT EXISTS. Write ADD COLUMN alone, and let the runner make sure that the file runs once."
	},
	{
		statement: /^ALTER TABLE .*\bDROP (COLUMN )?IF EXISTS\b/,
		says: "No version of SQLite has DROP COLUMN IF EXISTS. Write DROP COLUMN alone (SQLite 3.35 or newer)."
	},
	{
		statement: /^ALTER TABLE IF EXISTS\b/,
		says: "SQLite has no ALTER TABLE IF EXISTS. Write ALTER TABLE alone."
	},
	{
		statement: /^DROP (TABLE|VIEW|INDEX|TRIGGER) .*\b(CASCADE|RESTRICT)$/,
		says: "SQLite has no DROP … CASCADE. Drop what depends on it first, each by its own statement."
	},
	{
		statement: /^ALTER TABLE .*\bALTER (COLUMN )?\S+ (SET|DROP) DEFAULT\b/,
		message: /syntax error/,
		says: "SQLite cannot change a column's default. Make a new table, copy the rows, drop the old table and rename the new one (https://sqlite.org/lang_altertable.html#otheralter)."
	},
	{
		statement: /^ALTER TABLE .*\bALTER (COLUMN )?\S+ (SET|DROP) NOT NULL$/,
		message: /syntax error/,
		says: "Before 3.53 SQLite can neither set nor drop NOT NULL. Make a new table, copy the rows, drop the old table and rename the new one (https://sqlite.org/lang_altertable.html#otheralter)."
	},
	{
		statement: /^ALTER TABLE .*\b(ALTER|MODIFY|CHANGE) (COLUMN )?\S+ (SET DATA )?(TYPE )?/,
		message: /syntax error/,
		says: "SQLite cannot change a column's type. Make a new table, copy the rows, drop the old table and rename the new one (https://sqlite.org/lang_altertable.html#otheralter)."
	},
	{
		statement: /^ALTER TABLE .*\bADD (COLUMN )?.* , ADD\b/,
		says: "SQLite adds one column per ALTER TABLE. Write one statement for each column."
	},
	{
		statement: /\b(SERIAL|BIGSERIAL|AUTO_INCREMENT)\b/,
		says: "SQLite spells it INTEGER PRIMARY KEY (ids come by themselves) or INTEGER PRIMARY KEY AUTOINCREMENT (ids are never used again)."
	},
	{
		statement: /\bNOW \( \)/,
		says: "SQLite has no NOW(). Write CURRENT_TIMESTAMP, or datetime('now') in brackets as a default."
	},
	{
		statement: /\b(ENGINE =|DEFAULT CHARSET|UNSIGNED)\b/,
		says: "This is MySQL’s syntax; SQLite has no storage engines, character sets or unsigned types. Leave it out."
	},
	{
		statement: /\bDEFAULT (GEN_RANDOM_UUID|UUID_GENERATE_V4|UUID|UNIXEPOCH|DATETIME|STRFTIME|DATE|TIME|JULIANDAY) \(/,
		message: /^near "\("/,
		says: "A default that is an expression must stand in brackets: DEFAULT (datetime('now'))."
	},
	{
		statement: /^CREATE (OR REPLACE|TABLE .* LIKE )/,
		says: "SQLite has no CREATE OR REPLACE. Write DROP … IF EXISTS and then CREATE."
	},
	{
		statement: /^TRUNCATE\b/,
		says: "SQLite has no TRUNCATE. Write DELETE FROM table."
	},
	{
		statement: /^(COMMENT ON|GRANT|REVOKE|SET|USE|CREATE DATABASE|CREATE SCHEMA|CREATE EXTENSION|CREATE TYPE|CREATE SEQUENCE)\b/,
		says: "SQLite has no such statement: it belongs to another database. Leave it out."
	},
	{
		message: /^no such function: (now|getdate|getutcdate|sysdate|newid|gen_random_uuid|uuid_generate_v[14]|nvl|isnull|len|to_char|to_date|to_timestamp|date_trunc|date_part|date_add|date_format|str_to_date|curdate|curtime|unix_timestamp|from_unixtime|nextval|setval|dateadd|datediff|greatest|least)$/i,
		says: "That function belongs to another database; https://sqlite.org/lang_corefunc.html and lang_datefunc.html list SQLite’s."
	},
	{
		message: /^no such collation sequence: (utf8|utf8mb4|utf8mb3|latin1|ascii|ucs2)(_\w+)?$/i,
		says: "This is MySQL’s collation. SQLite has BINARY, NOCASE and RTRIM."
	},
	{
		message: /^Cannot add a NOT NULL column with default value NULL/,
		says: "Give the column a constant default (NOT NULL DEFAULT 0), or add it without NOT NULL and fill it in a later migration."
	},
	{
		message: /^Cannot add a column with non-constant default/,
		says: "On a table with rows the default must be a constant. Add the column without default, fill it by UPDATE, and let the application set it."
	},
	{
		message: /^cannot add a STORED column/i,
		says: "ALTER TABLE can only add VIRTUAL generated columns; a STORED one needs the table made anew."
	},
	{
		message: /^Cannot add a (UNIQUE|PRIMARY KEY) column/,
		says: "Add the column without UNIQUE, then CREATE UNIQUE INDEX on it."
	},
	{
		message: /^Cannot add a REFERENCES column with non-NULL default value/,
		says: "With foreign keys on, an added REFERENCES column must default to NULL. Add it so and fill it by UPDATE."
	},
	{
		message: /^error in (view|trigger) /,
		says: "The change would break that view or trigger: drop it first, make the change, and create it again."
	},
	{
		message: /^incomplete input$/,
		says: "The text ends in the middle of a statement: a bracket, a quote or END is missing."
	},
	{
		message: /^not authorized\b/,
		says: "D1 has no temporary tables and no attached databases, and only some pragmas, modules and functions (https://developers.cloudflare.com/d1/sql-api/sql-statements/)."
	},
	{
		message: /^Wrong number of parameter bindings/,
		says: "D1 wants a value for each parameter, and nobody gives one to a migration."
	}
];
const STARTS = /^(CREATE|ALTER|DROP|INSERT|UPDATE|DELETE|BEGIN|COMMIT|PRAGMA)$/;
function hintFor(statement, message) {
	const text = significant(statement).map((token) => token.text.toUpperCase()).join(" ");
	const hint = HINTS.find((one) => (one.statement?.test(text) ?? true) && (one.message?.test(message) ?? true));
	if (hint) return hint.says;
	const near = /^near "(.*)": syntax error$/.exec(message)?.[1];
	if (near && STARTS.test(near.toUpperCase()) && !text.startsWith(near.toUpperCase())) return `A semicolon is probably missing before ${near.toUpperCase()}.`;
	return null;
}
// src/replay/locate.ts
const MOST_TOKENS$1 = 2e4;
function locate(connection, statement, message) {
	const all = significant(statement);
	const whole = {
		start: 0,
		end: all[0]?.end ?? 0
	};
	if (all.length === 0 || all.length > MOST_TOKENS$1) return whole;
	const near = /^near "([\s\S]*)": /.exec(message);
	if (near) return nearToken(connection, statement, all, near[1], message) ?? whole;
	if (message === "incomplete input") return last(all);
	const unrecognized = /^unrecognized token: "([\s\S]*)"/.exec(message);
	if (unrecognized) return at(statement, unrecognized[1]) ?? whole;
	const name = NAMED.map((pattern) => pattern.exec(message)?.[1]).find((found) => found !== void 0);
	return (name === void 0 ? null : named$1(all, name)) ?? whole;
}
const NAMED = [
	/^no such (?:table|column|index|view|trigger|function|module|collation sequence): "?([^"]*?)"?(?: - .*)?$/,
	/^duplicate column name: (.*)$/,
	/^(?:table|view|index|trigger|there is already (?:a table|an index)) (?:named )?"?(.*?)"? already exists$/,
	/^there is already (?:a table|an index|another table or index) (?:with this name|named): (.*)$/,
	/has no column named (.*)$/,
	/^unknown column "(.*)" in foreign key definition$/,
	/^wrong number of arguments to function (.*)\(\)$/,
	/^misuse of (?:aggregate|window)(?: function)?:? (.*)\(\)$/,
	/^ambiguous column name: (.*)$/
];
function nearToken(c, statement, all, text, message) {
	for (const token of all) {
		if (token.text !== text) continue;
		try {
			c.prepare(statement.slice(0, token.end));
		} catch (error) {
			if (!(error instanceof Refused)) throw error;
			if (error.message === message) return token;
		}
	}
	return at(statement, text);
}
function named$1(all, name) {
	const lower = name.toLowerCase();
	const short = lower.slice(lower.lastIndexOf(".") + 1);
	const matches = (wanted) => all.find((token) => unquote(token).toLowerCase() === wanted);
	return matches(lower) ?? matches(short) ?? null;
}
function at(statement, text) {
	const start = statement.indexOf(text);
	return start < 0 ? null : {
		start,
		end: start + text.length
	};
}
function last(all) {
	return all[all.length - 1];
}
// src/replay/own-way.ts
function wayOf(runner, script) {
	if (script.transaction !== "none" || runner.sections === "none" || runner.transaction !== "file") return runner;
	return {
		...runner,
		transaction: "none",
		onError: "stop",
		history: "apart",
		rerun: true
	};
}
// src/replay/pragma.ts
const SETTING = /^PRAGMA\s+(?:\w+\.)?(\w+)\s*(?:=\s*|\(\s*)['"]?([\w-]+)['"]?\s*\)?$/i;
const READABLE = new Set([
	"foreign_keys",
	"defer_foreign_keys",
	"encoding",
	"auto_vacuum",
	"legacy_alter_table"
]);
const ON = new Set([
	"on",
	"yes",
	"true",
	"1"
]);
const OFF = new Set([
	"off",
	"no",
	"false",
	"0",
	"none"
]);
function deadPragma(connection, sql) {
	const [, raw, value] = SETTING.exec(sql) ?? [];
	const name = raw?.toLowerCase();
	if (!name || value === void 0 || !READABLE.has(name)) return null;
	const is = String(connection.rows(`PRAGMA ${name}`)[0]?.[0]);
	return truth(is) === truth(value) ? null : {
		name,
		wanted: value,
		is: shown$1(name, is)
	};
}
function truth(value) {
	const lower = value.toLowerCase();
	return ON.has(lower) ? "1" : OFF.has(lower) ? "0" : lower.replaceAll("-", "");
}
function shown$1(name, is) {
	return name === "encoding" ? is : is === "1" ? "ON" : is === "0" ? "OFF" : is;
}
// src/replay/prohibited.ts
function prohibition({ refuses }, statement) {
	if (refuses.length === 0) return null;
	const text = significant(statement).map(shape$1).join(" ");
	return refuses.find(({ pattern }) => new RegExp(pattern, "i").test(text))?.message ?? null;
}
function shape$1({ kind, text }) {
	if (kind === "quoted") return text.slice(1, -1);
	return kind === "string" || kind === "blob" ? "''" : text;
}
function clashes({ transaction }, message) {
	return transaction !== "none" && /^cannot start a transaction within|^To execute a transaction/.test(message);
}
// src/replay/shell-command.ts
const HARMLESS = /^(#|\/|[Gg][Oo]\b|\.$|\.(bail|changes|crlf|databases|echo|eqp|exit|explain|fullschema|headers?|help|indexes|indices|log|mode|nullvalue|output|print|prompt|quit|scanstats|schema|separator|show|stats|tables|timeout|timer|trace|version|width)\b)/;
function shellCommand(line) {
	const [name, argument = ""] = line.split(/\s+/);
	const bail = name === ".bail" ? /^(on|yes|1|true)$/i.test(argument) : null;
	const ends = name === ".quit" || name === ".exit";
	if (!HARMLESS.test(line)) return {
		bail,
		ends,
		failure: `a rehearsal cannot run the shell's own command ${name}`
	};
	return {
		bail,
		ends,
		failure: name === ".exit" && !/^0*$/.test(argument) ? `the shell exits with status ${argument}` : null
	};
}
// src/replay/perform.ts
function perform(connection, script, usual, watch, playing = {}) {
	const runner = wayOf(usual, script);
	const read = runner.reads === "shell" ? {
		...script,
		sql: withoutReturns(script.sql)
	} : script;
	const stage = {
		connection,
		script: read,
		runner,
		watch,
		place: placer(read),
		statements: [],
		refusals: [],
		deadPragmas: [],
		playing,
		begin: null,
		broken: null,
		bail: runner.onError !== "continue",
		died: playing.dieAfter === 0,
		ended: false
	};
	const wraps = runner.transaction !== "none";
	watch(script.path, 0);
	if (playing.inTransaction !== true) {
		if (playing.prepared !== true) connection.run(foreignKeys(runner));
		if (wraps) connection.run("BEGIN");
	}
	for (const unit of cut(read.sql, runner.reads)) {
		if (stage.died || stage.ended) break;
		if (!(unit.command ? command(stage, unit) : play$1(stage, unit.start, unit.end)) && stage.bail) break;
	}
	const open = finish(stage, wraps);
	return {
		statements: stage.statements,
		refusals: stage.refusals,
		openTransaction: open,
		brokenTransaction: stage.broken,
		deadPragmas: stage.deadPragmas,
		died: stage.died
	};
}
function foreignKeys(runner) {
	return `PRAGMA foreign_keys = ${runner.foreignKeys ? "ON" : "OFF"}`;
}
function finish(stage, wraps) {
	const { connection, playing } = stage;
	if (playing.inTransaction === true) return null;
	if (!wraps && stage.begin === null || connection.autocommit()) return null;
	if (wraps && stage.refusals.length === 0 && !stage.died) try {
		playing.beforeCommit?.();
		connection.run("COMMIT");
		return null;
	} catch (error) {
		stage.refusals.push(refusal$1(stage, stage.script.sql.length, stage.script.sql.length, asRefused$1(error).message));
	}
	connection.run("ROLLBACK");
	return wraps || stage.died ? null : stage.begin;
}
function play$1(stage, start, end) {
	const text = stage.script.sql.slice(start, end);
	let at = 0;
	try {
		for (const prepared of stage.connection.statements(text)) {
			at = prepared.end;
			one(stage, text, start, prepared);
			stage.died = stage.statements.length === stage.playing.dieAfter;
			if (stage.died) return true;
		}
		return true;
	} catch (error) {
		const failed = error instanceof RefusedAt ? error : new RefusedAt(at, text.length, asRefused$1(error).message);
		const from = skipLeading(text, failed.from);
		const until = failed.until === text.length ? endOfStatement(text, from) : failed.until;
		const what = refusal$1(stage, start + from, start + until, failed.message);
		stage.refusals.push(what);
		if (clashes(stage.runner, what.message)) stage.broken ??= what;
		if (stage.begin && stage.connection.autocommit()) stage.begin = null;
		stage.died = !stage.bail && stage.statements.length === stage.playing.dieAfter;
		return false;
	}
}
var RefusedAt = class extends Error {
	from;
	until;
	constructor(from, until, message) {
		super(message);
		this.from = from;
		this.until = until;
	}
};
function one(stage, text, base, prepared) {
	const from = skipLeading(text, prepared.start);
	const sql = withoutSemicolon(text.slice(from, prepared.end));
	if (sql === "") return;
	const at = stage.place(base + from);
	const verb = verbOf(sql);
	stage.watch(at.path, at.line);
	stage.statements.push({
		at,
		sql,
		verb,
		committed: false
	});
	const prohibited = prohibition(stage.runner, sql);
	if (prohibited !== null) throw new RefusedAt(prepared.start, prepared.end, prohibited);
	try {
		prepared.run();
	} catch (error) {
		throw new RefusedAt(prepared.start, prepared.end, asRefused$1(error).message);
	}
	if (verb === "BEGIN" || verb === "SAVEPOINT") stage.begin ??= at;
	if (TRANSACTION_ENDS.has(verb) && stage.connection.autocommit()) endOfTransaction(stage, text, base, prepared);
	if (verb === "PRAGMA") notePragma(stage, sql, at);
	const committed = stage.runner.transaction === "none" && stage.begin === null;
	stage.statements[stage.statements.length - 1] = {
		at,
		sql,
		verb,
		committed
	};
}
function notePragma(stage, sql, at) {
	const dead = deadPragma(stage.connection, sql);
	if (dead) stage.deadPragmas.push({
		at,
		...dead
	});
}
function endOfTransaction(stage, text, base, prepared) {
	if (stage.runner.transaction === "none") {
		stage.begin = null;
		return;
	}
	const from = skipLeading(text, prepared.start);
	const message = "cannot commit - no transaction is active";
	stage.broken ??= refusal$1(stage, base + from, base + prepared.end, message);
	throw new RefusedAt(prepared.start, prepared.end, message);
}
const TRANSACTION_ENDS = new Set([
	"COMMIT",
	"ROLLBACK",
	"RELEASE"
]);
function asRefused$1(error) {
	if (error instanceof Refused) return error;
	throw error;
}
function withoutSemicolon(sql) {
	return sql.replace(/(?<![\s;])[\s;]+$/, "");
}
function endOfStatement(text, from) {
	return from + (units(text.slice(from), "statements")[0]?.end ?? 0);
}
function refusal$1(stage, from, until, message) {
	const statement = withoutSemicolon(stage.script.sql.slice(from, until));
	const spot = locate(stage.connection, statement, message);
	return {
		at: stage.place(from + spot.start, from + spot.end),
		message,
		statement,
		hint: hintFor(statement, message)
	};
}
function command(stage, unit) {
	const text = stage.script.sql.slice(unit.start, unit.end).trim();
	const { bail, ends, failure } = shellCommand(text);
	stage.bail = bail ?? stage.bail;
	stage.ended = ends || stage.bail && stage.refusals.length > 0;
	if (failure === null) return true;
	stage.refusals.push({
		at: stage.place(unit.start),
		message: failure,
		statement: text,
		hint: null
	});
	return false;
}
// src/replay/processes.ts
var Processes = class {
	#engine;
	#setUp;
	now;
	constructor(engine, runner, bytes) {
		this.#engine = engine;
		this.#setUp = foreignKeys(runner);
		this.now = this.#open(bytes);
	}
	#open(bytes) {
		const connection = this.#engine.open(bytes);
		connection.run(this.#setUp);
		return connection;
	}
	next(played) {
		if (/\b(pragma|temp|temporary|attach|vacuum)\b/i.test(played.sql)) this.#renew();
	}
	starts(script) {
		if (/\b(last_insert_rowid|changes|total_changes)\b/i.test(script.sql)) this.#renew();
	}
	#renew() {
		const last = this.now;
		this.now = this.#open(last.bytes());
		last.close();
	}
};
// src/replay/schema.ts
function readSchema(connection, schema) {
	const tables = new Map();
	const objects = new Map();
	const columns = readColumns(connection, schema);
	const rows = connection.rows(`SELECT type, name, tbl_name, sql FROM ${schema}.sqlite_master ORDER BY type, name`);
	for (const [type, name, table, sql] of rows) {
		if (name.startsWith("sqlite_") || sql === null) continue;
		const key = lower(name);
		if (type === "table") tables.set(key, {
			key,
			name,
			sql,
			virtual: /^\s*create\s+virtual/i.test(sql),
			columns: columns.get(key) ?? []
		});
		else objects.set(`${type} ${key}`, {
			type,
			name,
			table,
			sql
		});
	}
	return {
		tables,
		objects
	};
}
function readColumns(connection, schema) {
	const found = new Map();
	const rows = connection.rows(`SELECT m.name, c.name, c.type, c."notnull", c.dflt_value, c.pk, c.hidden
     FROM ${schema}.sqlite_master m CROSS JOIN pragma_table_xinfo(m.name, '${schema}') c
     WHERE m.type = 'table' AND m.sql NOT LIKE 'create virtual%' ORDER BY m.name, c.cid`);
	for (const [table, name, type, notNull, value, primaryKey, hidden] of rows) {
		const key = lower(String(table));
		const column = {
			key: lower(String(name)),
			name: String(name),
			type: String(type),
			notNull: notNull === 1,
			default: value === null ? null : String(value),
			primaryKey: Number(primaryKey),
			hidden: Number(hidden)
		};
		found.set(key, [...found.get(key) ?? [], column]);
	}
	return found;
}
function countRows(connection, schema, table) {
	return Number(connection.rows(`SELECT count(*) FROM ${schema}.${quoted(table)}`)[0]?.[0]);
}
function lower(name) {
	return name.toLowerCase();
}
// src/replay/start-up.ts
function startUp(engine, runner, bytes, scripts, watch, death) {
	const connection = new Processes(engine, runner, bytes);
	try {
		connection.now.run(runner.ledger.create);
		const start = {
			connection,
			runner,
			watch,
			death,
			known: null
		};
		return {
			...runner.transaction === "all" ? together$1(start, pending(start, scripts)) : oneByOne(start, scripts),
			bytes: connection.now.bytes()
		};
	} finally {
		connection.now.close();
	}
}
function oneByOne(start, scripts) {
	const applied = [];
	const listed = pending(start, scripts);
	for (const script of start.runner.history === "apart" ? scripts : listed) {
		if (start.runner.history === "apart" && !isPending(start, script)) continue;
		start.connection.starts(script);
		const seen = applyOne(start, script);
		start.known = null;
		if (seen.died) return {
			applied,
			failed: null,
			died: true
		};
		if (seen.refusals.length > 0) return {
			applied,
			failed: {
				path: script.path,
				refusals: seen.refusals
			},
			died: false
		};
		applied.push(fileNameOf(script));
	}
	return {
		applied,
		failed: null,
		died: false
	};
}
const LOST = {
	statements: [],
	refusals: [],
	openTransaction: null,
	brokenTransaction: null,
	deadPragmas: [],
	died: true
};
function applyOne(start, script) {
	const { connection, runner, watch, death } = start;
	const own = death?.path === script.path ? death : void 0;
	if (wayOf(runner, script).history !== "apart") return own ? LOST : applyWithRow(start, script);
	const playing = typeof own?.after === "number" ? {
		dieAfter: own.after,
		prepared: true
	} : { prepared: true };
	const seen = perform(connection.now, script, runner, watch, playing);
	if (seen.refusals.length > 0 || seen.died) return seen;
	if (own?.after === "file") return {
		...seen,
		died: true
	};
	connection.next(script);
	record(connection.now, runner, script);
	return seen;
}
function applyWithRow({ connection, runner, watch }, script) {
	const row = historyRow(runner.ledger, fileNameOf(script));
	const seen = runner.history === "appended" ? perform(connection.now, {
		...script,
		sql: `${script.sql}\n${row};`
	}, runner, watch) : perform(connection.now, script, runner, watch, { beforeCommit: () => connection.now.run(row) });
	connection.next(script);
	return seen;
}
function together$1({ connection, runner, watch, death }, pending) {
	if (pending.some((script) => script.path === death?.path)) return {
		applied: [],
		failed: null,
		died: true
	};
	const { now } = connection;
	now.run("BEGIN");
	for (const script of pending) {
		const seen = perform(now, script, runner, watch, { inTransaction: true });
		if (seen.refusals.length > 0) {
			if (!now.autocommit()) now.run("ROLLBACK");
			return {
				applied: [],
				failed: {
					path: script.path,
					refusals: seen.refusals
				},
				died: false
			};
		}
		now.run(historyRow(runner.ledger, fileNameOf(script)));
	}
	now.run("COMMIT");
	return {
		applied: pending.map(fileNameOf),
		failed: null,
		died: false
	};
}
function pending(start, scripts) {
	const known = recorded(start);
	return scripts.filter((script) => !known.has(historyKey(start.runner.ledger, fileNameOf(script))));
}
function recorded({ connection, runner }) {
	const { column, table } = runner.ledger;
	return new Set(connection.now.rows(`SELECT ${column} FROM ${table}`).map(([name]) => String(name)));
}
function isPending(start, script) {
	try {
		start.known ??= recorded(start);
		return !start.known.has(historyKey(start.runner.ledger, fileNameOf(script)));
	} catch (error) {
		if (error instanceof Refused) return false;
		throw error;
	}
}
function record(connection, runner, ...scripts) {
	if (scripts.length === 0) return;
	try {
		const row = historyRow(runner.ledger, ...scripts.map(fileNameOf));
		connection.run(scripts.length === 1 ? row : row.replace("INSERT", "INSERT OR IGNORE"));
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
	}
}
function withoutLedger(facts, { ledger }) {
	return facts.filter((fact) => !("table" in fact) || lower(fact.table) !== lower(ledger.table));
}
function fileNameOf(script) {
	return script.path.slice(script.path.lastIndexOf("/") + 1);
}
// src/replay/build.ts
function build(engine, runner, scripts, watch) {
	try {
		return inOneGo(engine, runner, scripts, watch) ?? slowly(engine, runner, scripts, watch);
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		throw new Trouble(`The applied migrations leave no database that SQLite could open: ${error.message}. Look for PRAGMA writable_schema in them.`);
	}
}
function inOneGo(engine, runner, scripts, watch) {
	let open = false;
	const within = (processes, wanted) => {
		if (wanted !== open) processes.now.run(wanted ? "BEGIN" : "COMMIT");
		open = wanted;
	};
	try {
		return played$2(engine, runner, scripts, {
			play(processes, script) {
				const careful = runner.foreignKeys || NEEDS_CARE.test(script.sql);
				within(processes, !careful);
				watch(script.path, 0);
				if (!careful) processes.now.run(script.sql);
				else refuse(perform(processes.now, script, runner, watch, { prepared: true }).refusals);
				return [];
			},
			end: (processes) => within(processes, false)
		});
	} catch (error) {
		if (error instanceof Refused) return null;
		throw error;
	}
}
function refuse([first]) {
	if (first) throw new Refused(first.message);
}
const NEEDS_CARE = /\b(begin|savepoint|commit|rollback|pragma|temp|temporary|attach|vacuum|last_insert_rowid|changes|total_changes)\b|^[ \t]*(?:[.#/]|go\b)|\/\*|\r/im;
function slowly(engine, runner, scripts, watch) {
	return played$2(engine, runner, scripts, {
		play: (processes, script) => perform(processes.now, script, runner, watch, { prepared: true }).refusals,
		end: () => {}
	});
}
function played$2(engine, runner, scripts, { play, end }) {
	const processes = new Processes(engine, runner);
	const refusals = [];
	let unrecorded = [];
	const flush = () => {
		record(processes.now, runner, ...unrecorded);
		unrecorded = [];
	};
	try {
		processes.now.run(runner.ledger.create);
		for (const script of scripts) {
			if (script.sql.includes(runner.ledger.table)) flush();
			processes.starts(script);
			refusals.push(...play(processes, script));
			processes.next(script);
			unrecorded.push(script);
		}
		flush();
		end(processes);
		return {
			bytes: processes.now.bytes(),
			refusals
		};
	} finally {
		processes.now.close();
	}
}
// src/replay/missing.ts
const MESSAGES = [
	["module", /^no such module: (.+)$/s],
	["function", /^no such function: (.+)$/s],
	["collation", /^no such collation sequence: (.+)$/s],
	["file", /^no such file: (.+)$/s],
	["tokenizer", /^(?:no such|unknown) tokenizer: (.+)$/s],
	["module", /^no such table: (generate_series|fsdir|zipfile|sqlite_dbdata|sqlite_dbptr|dbstat|sqlite_stmt|bytecode|tables_used|sqlite_dbpage)$/i]
];
function lackedBy(refusal) {
	if (refusal.hint !== null) return null;
	for (const [kind, message] of MESSAGES) {
		const name = message.exec(refusal.message)?.[1];
		if (name !== void 0) return {
			kind,
			name,
			at: refusal.at
		};
	}
	return null;
}
function lackedByBase(refusal) {
	const lacked = lackedBy(refusal);
	return lacked?.kind === "file" ? null : lacked;
}
function missingIn(seen) {
	const found = new Map();
	const lacking = [...seen.baseRefusals.map(lackedByBase), ...refusalsIn(seen).map(lackedBy)];
	for (const lacked of lacking) {
		const key = lacked && `${lacked.kind} ${lacked.name.toLowerCase()}`;
		if (lacked && key && !found.has(key)) found.set(key, lacked);
	}
	return [...found.values()];
}
function refusalsIn({ migrations, comparisons, deployed }) {
	const own = migrations.flatMap(({ rehearsals, down }) => [...rehearsals.flatMap((it) => it.refusals), down?.refusal]);
	const asked = comparisons.flatMap((it) => [it.beforeRefusal, it.afterRefusal]);
	return [
		...own,
		...asked,
		deployed?.refusal,
		deployed?.freshRefusal
	].filter((it) => it !== null && it !== void 0);
}
function withoutVerdicts(seen, missing) {
	const first = missing[0];
	if (!first) return seen;
	const at = seen.migrations.findIndex((it) => missing.some((lacked) => lacked.at.path === it.path));
	const from = seen.baseRefusals.some(lackedByBase) ? 0 : at < 0 ? seen.migrations.length : at;
	const whose = first.kind === "file" ? "the rehearsal" : `SQLite ${seen.engine.sqlite} (${seen.engine.package})`;
	const why = `needs the ${first.kind} ${first.name}, which ${whose} does not have`;
	return {
		...seen,
		baseRefusals: ownFaults(seen.baseRefusals),
		migrations: seen.migrations.map((it, index) => index < from ? it : unverified(it, `${first.at.path} ${why}`)),
		comparisons: seen.comparisons.map((it) => ({
			...it,
			beforeRefusal: it.beforeRefusal && lackedBy(it.beforeRefusal) ? null : it.beforeRefusal,
			afterRefusal: it.afterRefusal && lackedBy(it.afterRefusal) ? null : it.afterRefusal
		})),
		deployed: null
	};
}
function ownFaults(refusals) {
	const first = refusals.findIndex((it) => lackedByBase(it) !== null);
	return refusals.filter((it, index) => lackedByBase(it) === null && (first < 0 || index < first || !follows(it)));
}
function follows(refusal) {
	return /^no such (?:table|column|index|view|trigger)\b|has no column named|^error in (?:view|trigger)\b/.test(refusal.message);
}
function unverified(seen, detail) {
	const refused = seen.rehearsals.some((it) => it.refusals.length > 0);
	const rehearsals = seen.rehearsals.map((it) => {
		const is = "unverified";
		return {
			...it,
			outcome: is,
			detail,
			refusals: [],
			facts: refused ? [] : it.facts
		};
	});
	if (refused) return {
		...blank(seen.path),
		statements: seen.statements,
		rehearsals
	};
	return {
		...seen,
		crash: null,
		down: null,
		rehearsals
	};
}
// src/replay/older.ts
function refusedOn(engine, bare) {
	return atNoon(() => {
		if (!canRead(engine, bare.bytes)) return null;
		const processes = new Processes(engine, bare.runner, bare.bytes);
		try {
			return bare.scripts.flatMap((script) => {
				processes.starts(script);
				const { refusals } = perform(processes.now, script, bare.runner, bare.watch);
				refusal$2(() => processes.next(script));
				return refusals;
			}).filter((it, index) => index === 0 || !follows(it));
		} finally {
			processes.now.close();
		}
	});
}
function canRead(engine, bytes) {
	try {
		engine.open(bytes).close();
		return true;
	} catch (error) {
		if (error instanceof Refused) return false;
		throw error;
	}
}
async function takenLater(refused, older, bare) {
	const found = [];
	let open = refused.filter((it) => !lacksMath(it, older));
	let refusedBy = older.sqlite;
	for (const newer of LADDER.slice(LADDER.indexOf(older) + 1)) {
		if (open.length === 0) break;
		const still = refusedOn(await newer.start(), bare) ?? open;
		const taken = open.filter((it) => !still.some((twin) => same$1(it, twin)));
		found.push(...taken.map((refusal) => ({
			refusal,
			refusedBy,
			takenBy: newer.sqlite
		})));
		open = open.filter((it) => !taken.includes(it));
		refusedBy = newer.sqlite;
	}
	return found;
}
function lacksMath(refusal, { has }) {
	const lacked = lackedBy(refusal);
	return lacked?.kind === "function" && isMath(lacked.name.toLowerCase()) && !has.includes(lacked.name.toLowerCase());
}
function same$1(a, b) {
	return a.at.path === b.at.path && a.statement === b.statement;
}
// src/replay/needs.ts
const USING = /\bcreate\s+virtual\s+table\b[^;]*?\busing\s+["'`[]?(\w+)/gi;
function needsOf(scripts) {
	return new Set(scripts.flatMap(({ sql }) => Array.from(sql.matchAll(USING), ([, name]) => `${name}`.toLowerCase())));
}
const SINCE_3_39 = [
	/\b(?:concat|concat_ws|if|iif|json_array_insert|json_error_position|json_pretty|jsonb\w*|octet_length|string_agg|timediff|unhex|unistr\w*)\s*\(/i,
	/\balter\s+table\b[^;]*\b(?:alter|(?:add|drop)\s+(?:constraint|check))\b/i,
	/\braise\s*\(\s*\w+\s*,(?!\s*'[^']*'\s*\))/i,
	/\border\s+by\b[^;()]*\)|\bwithin\s+group\b/i,
	/(?<!\w)\d+_\d/
];
function mayNeedNewer(scripts) {
	return scripts.some(({ sql }) => SINCE_3_39.some((pattern) => pattern.test(sql)));
}
// src/replay/stand-ins.ts
function withStandIns(lacking, base, incoming) {
	const tables = new Map();
	const standIn = (sql) => {
		const module = virtualModule(sql);
		if (module === null || !lacking.modules.has(module)) return null;
		const text = plainTable(lacking.has, sql);
		if (text !== null) tables.set(targetOf(sql), module);
		return text;
	};
	const past = (sql) => standIn(sql) ?? (aboutRows(sql) && namedIn(tables, sql) !== null ? "" : null);
	const noted = (sql) => {
		const name = newNameIn(sql);
		const module = name && namedIn(tables, sql);
		if (name && module) tables.set(name, module);
		return null;
	};
	const changed = (script, change) => replaced$1(script, tables, change);
	return {
		base: base.map((script) => changed(script, (sql) => past(sql) ?? noted(sql))),
		incoming: incoming.map((script) => changed(script, (sql) => standIn(sql) ?? noted(sql))),
		tables
	};
}
function namedIn(tables, sql) {
	const text = sql.toLowerCase();
	if (![...tables.keys()].some((name) => text.includes(name))) return null;
	for (const token of significant(sql)) {
		const module = token.kind === "string" ? void 0 : tables.get(unquote(token).toLowerCase());
		if (module !== void 0) return module;
	}
	return null;
}
function newNameIn(sql) {
	const all = significant(sql).filter(({ kind }) => kind !== "semicolon");
	const verb = verbOf(sql);
	if (verb === "ALTER TABLE") return all.at(-1) ? unquote(all.at(-1)).toLowerCase() : null;
	if (verb !== "CREATE VIEW") return null;
	const [first, , named] = all.slice(all.findIndex((it) => /^view$/i.test(it.text)) + 1).filter((it) => !NOISE.test(it.text));
	const at = sql.slice(first?.end).trimStart().startsWith(".") ? named : first;
	return at ? unquote(at).toLowerCase() : null;
}
const NOISE = /^(if|not|exists)$/i;
function virtualModule(sql) {
	if (!/^create\s+virtual\b/i.test(sql)) return null;
	const [module] = needsOf([{
		path: "",
		line: 1,
		sql
	}]);
	return module ?? null;
}
function aboutRows(sql) {
	return !/^(CREATE|DROP|ALTER)\b/.test(verbOf(sql));
}
function plainTable(engine, sql) {
	const name = targetName(sql);
	if (name === null) return null;
	const connection = engine.open();
	try {
		if (refusal$2(() => connection.run(sql)) !== null) return null;
		const columns = connection.rows(`PRAGMA table_xinfo(${identifier(name)})`).map((row) => String(row[1]));
		const all = new Map(["rowid", ...columns].map((column) => [column.toLowerCase(), identifier(column)]));
		return `CREATE TABLE IF NOT EXISTS ${identifier(name)} (${[...all.values()].join(", ")});`;
	} finally {
		connection.close();
	}
}
function replaced$1(script, tables, change) {
	const { sql } = script;
	if (!/\bvirtual\b/i.test(sql) && namedIn(tables, sql) === null) return script;
	let start = 0;
	let text = "";
	for (const end of [...statementEnds(sql), sql.length]) {
		const from = Math.min(end, skipLeading(sql, start));
		const statement = sql.slice(from, end);
		const instead = change(statement);
		text += sql.slice(start, from) + (instead === null ? statement : instead + statement.replace(/[^\n]+/g, ""));
		start = end;
	}
	return {
		...script,
		sql: text
	};
}
// src/replay/asked-too.ts
async function askedToo(job, seen, wanted, watch) {
	const modules = new Set(EXTENDED.has.filter((name) => !wanted.has.includes(name)));
	const reached = job.incoming.filter(({ path }) => seen.migrations.some((it) => it.path === path && wasPlayed(it)));
	const stood = withStandIns({
		has: await EXTENDED.start(),
		modules
	}, job.base, reached);
	const engine = await wanted.start();
	const past = builtOn(engine, job.runner, stood, watch);
	const bare = {
		bytes: past.bytes,
		scripts: stood.incoming,
		runner: eachAlone(job.runner),
		watch
	};
	const known = seen.migrations.flatMap((it) => it.rehearsals[0]?.refusals ?? []);
	const refused = (refusedOn(engine, bare) ?? []).filter((it) => !known.some((own) => same$1(own, it)));
	const older = await takenLater(refused, wanted, bare);
	const open = refused.filter((it) => !older.some(({ refusal }) => same$1(refusal, it)));
	return {
		older,
		inBase: await takenLater(past.refusals.filter((it) => !seen.baseRefusals.some((own) => same$1(own, it))), wanted, {
			...bare,
			bytes: void 0,
			scripts: stood.base
		}),
		untold: untoldIn(seen, stood, open, older, wanted)
	};
}
function wasPlayed({ rehearsals }) {
	return rehearsals[0]?.outcome === "pass" || rehearsals[0]?.outcome === "fail";
}
function eachAlone(runner) {
	return {
		...runner,
		transaction: "none",
		onError: "continue"
	};
}
function builtOn(engine, runner, { base }, watch) {
	return atNoon(() => build(engine, eachAlone(runner), base, watch));
}
function untoldIn(seen, { tables }, open, older, { sqlite }) {
	return seen.migrations.flatMap(({ path, statements }) => {
		const own = open.filter(({ at }) => at.path === path);
		const isOlder = (sql) => older.some(({ refusal }) => refusal.at.path === path && refusal.statement.endsWith(sql));
		return [...wanting(statements, tables).filter(({ sql }) => !isOlder(sql)).map(({ at, needs }) => ({
			at,
			asked: sqlite,
			needs,
			message: null
		})), ...own.map((it) => ({
			at: it.at,
			asked: sqlite,
			needs: lackedBy(it)?.name ?? null,
			message: it.message
		}))].sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
	});
}
function wanting(statements, tables) {
	return statements.flatMap(({ at, sql, verb }) => {
		const needs = verb.startsWith("DROP") ? null : namedIn(tables, sql);
		return needs === null ? [] : [{
			at,
			sql,
			needs
		}];
	});
}
function asRefused(seen, older, behind) {
	const own = older.find(({ refusal }) => refusal.at.path === seen.path);
	if (!own && behind === null) return seen;
	const skipped = "skipped";
	const why = own ? "it fails on an empty database" : `${behind} fails before it`;
	const rehearsals = seen.rehearsals.map((it) => {
		if (own && it.scenario === "bare") {
			const failed = "fail";
			return {
				...it,
				outcome: failed,
				detail: own.refusal.message
			};
		}
		return {
			...it,
			outcome: skipped,
			detail: why
		};
	});
	return {
		...seen,
		rehearsals
	};
}
// src/replay/orphans.ts
function* orphanFacts(pair, is) {
	const violations = orphans(pair, "after");
	if (violations.size === 0) return;
	const before = orphans(pair, "main");
	const known = keysIn$1(pair, "main");
	for (const [key, { table, parent, rows }] of violations) {
		const more = rows - (before.get(key)?.rows ?? 0);
		if (more <= 0 || !is.tables.has(lower(parent))) continue;
		yield {
			kind: "orphans-added",
			table,
			parent,
			rows: more,
			newKey: ![...known.values()].includes(key)
		};
	}
}
function orphans(pair, schema) {
	const found = new Map();
	let violations;
	try {
		violations = pair.rows(`PRAGMA ${schema}.foreign_key_check`);
	} catch (error) {
		if (error instanceof Refused) return found;
		throw error;
	}
	if (violations.length === 0) return found;
	const keys = keysIn$1(pair, schema);
	for (const [table, , parent, id] of violations) {
		const key = keys.get(`${table} ${id}`) ?? `${table} ${id}`;
		const rows = (found.get(key)?.rows ?? 0) + 1;
		found.set(key, {
			table: String(table),
			parent: String(parent),
			rows
		});
	}
	return found;
}
function keysIn$1(pair, schema) {
	const rows = pair.rows(`SELECT m.name, f.id, m.name || ' ' || f."table" || ' ' || group_concat(f."from")
     FROM ${schema}.sqlite_master m CROSS JOIN pragma_foreign_key_list(m.name, '${schema}') f
     WHERE m.type = 'table' AND m.sql LIKE '%references%' GROUP BY m.name, f.id`);
	return new Map(rows.map(([table, id, key]) => [`${table} ${id}`, lower(String(key))]));
}
// src/replay/renumbered.ts
function isRowid({ columns, sql }, column) {
	const type = columns.find(({ key }) => key === column)?.type ?? "";
	return /^INTEGER$/i.test(type) && !/\bwithout\s+rowid\b/i.test(sql);
}
function idsDiffer(pair, was, is, id) {
	const [then, now] = [`main.${quoted(was.name)}`, `after.${quoted(is.name)}`];
	const missing = (one, other) => `SELECT 1 FROM ${one} b WHERE NOT EXISTS (SELECT 1 FROM ${other} a WHERE a.${quoted(id)} = b.${quoted(id)})`;
	return pair.rows(`${missing(then, now)} UNION ALL ${missing(now, then)} LIMIT 1`).length > 0;
}
function contentDiffers(pair, was, is, id) {
	const names = new Set(is.columns.map((column) => column.key));
	const differs = was.columns.filter((column) => names.has(column.key)).map(({ name }) => `max(a.${quoted(name)} IS NOT b.${quoted(name)})`);
	const from = `main.${quoted(was.name)} b JOIN after.${quoted(is.name)} a ON a.${quoted(id)} = b.${quoted(id)}`;
	return pair.rows(`SELECT ${differs.join(", ")} FROM ${from}`)[0]?.includes(1) ?? false;
}
function areSameRows(pair, was, is, columns) {
	const [then, now] = [`main.${quoted(was.name)}`, `after.${quoted(is.name)}`];
	const list = columns.map(quoted).join(", ");
	const twice = (from) => `SELECT 1 FROM ${from} GROUP BY ${list} HAVING count(*) > 1`;
	const finds = (sql) => pair.rows(`${sql} LIMIT 1`).length > 0;
	return countRows(pair, "main", was.name) === countRows(pair, "after", is.name) && !finds(twice(then)) && !finds(twice(now)) && !finds(`SELECT ${list} FROM ${then} EXCEPT SELECT ${list} FROM ${now}`);
}
// src/replay/value-change.ts
function valueChange(joined, column) {
	if (isWiped(joined, column)) return {
		how: "wiped",
		source: null
	};
	const source = swappedWith(joined, column);
	if (source !== null) return {
		how: "swapped",
		source
	};
	return {
		how: column.primaryKey > 0 ? "renumbered" : converted(joined, column),
		source: null
	};
}
function isWiped({ pair, from }, column) {
	const [now, then] = [sql("a", column), sql("b", column)];
	const [row] = pair.rows(`SELECT count(DISTINCT quote(${now})), count(DISTINCT quote(${then})) ${from}`);
	return Number(row?.[0]) === 1 && Number(row?.[1]) > 1;
}
function swappedWith({ pair, from, was }, column) {
	const others = was.filter((other) => other.key !== column.key);
	if (others.length === 0) return null;
	const now = sql("a", column);
	const [told] = pair.rows(`SELECT count(DISTINCT quote(${now})) > 1 AND NOT min(${now} IN (0, 1)) ${from}`);
	if (told?.[0] !== 1) return null;
	const same = others.map((other) => `min(CAST(${now} AS TEXT) IS CAST(${sql("b", other)} AS TEXT))`);
	const [row = []] = pair.rows(`SELECT ${same.join(", ")} ${from}`);
	return others[row.indexOf(1)]?.name ?? null;
}
const EXACT = 2 ** 53;
function converted({ pair, from }, column) {
	const [now, then] = [sql("a", column), sql("b", column)];
	const readsTheSame = `CAST(${now} AS TEXT) = CAST(${then} AS TEXT)`;
	const isNumber = (value) => `typeof(${value}) IN ('integer', 'real')`;
	const sameNumber = `${isNumber(now)} AND ${isNumber(then)} AND (${now} = ${then} OR abs(${then} + 0.0) > ${EXACT})`;
	const becameNumber = `typeof(${then}) = 'text' AND ${isNumber(now)} AND ${now} = CAST(${then} AS NUMERIC)`;
	const becameText = `${isNumber(then)} AND typeof(${now}) = 'text'`;
	const plain = `${readsTheSame} OR (${sameNumber})`;
	const [row] = pair.rows(`SELECT min(coalesce(${plain}, 0)), min(coalesce(${plain} OR (${becameNumber}) OR (${becameText}), 0))
     ${from} WHERE quote(${then}) <> quote(${now})`);
	if (row?.[0] === 1) return "retyped";
	return row?.[1] === 1 ? "converted" : "other";
}
function sql(side, column) {
	return `${side}.${quoted(column.name)}`;
}
// src/replay/row-difference.ts
const SAMPLE = 3;
function rowFacts(pair, was, is) {
	if (was.virtual || is.virtual) return [];
	const names = new Set(is.columns.map((column) => column.key));
	const shared = was.columns.filter((column) => names.has(column.key));
	if (shared.length === 0) return [];
	const compared = {
		pair,
		was,
		is,
		shared,
		key: keyOf$2(pair, was, is)
	};
	return compared.key === null ? contentFacts(compared) : [...keyFacts(compared)];
}
function keyOf$2(pair, was, is) {
	const [keyThen, keyNow] = [primaryKey(was), primaryKey(is)];
	if (keyThen.length > 0 && keyThen.join() === keyNow.join()) return (renumbered(pair, was, is, keyThen) ?? keyThen).map(quoted);
	const other = [keyThen, keyNow].find((key) => key.length > 0 && isKeyOf(pair, "main", was, key) && isKeyOf(pair, "after", is, key));
	if (other) return other.map(quoted);
	const taken = new Set([...was.columns, ...is.columns].map((column) => column.key));
	const rowid = [
		"_rowid_",
		"rowid",
		"oid"
	].find((name) => !taken.has(name));
	if (rowid === void 0 || isWithoutRowid(was) || isWithoutRowid(is)) return tellApart(pair, was, is, stableColumns(pair, was, is));
	if (pair.rows(`SELECT 1 FROM (SELECT ${rowid} FROM main.${quoted(was.name)} EXCEPT SELECT ${rowid} FROM after.${quoted(is.name)})
     UNION ALL SELECT 1 FROM (SELECT ${rowid} FROM after.${quoted(is.name)} EXCEPT SELECT ${rowid} FROM main.${quoted(was.name)}) LIMIT 1`).length === 0 && isSame(pair, was, is)) return [rowid];
	return tellApart(pair, was, is, stableColumns(pair, was, is));
}
function renumbered(pair, was, is, key) {
	const [id = ""] = key;
	if (key.length !== 1 || !isRowid(was, id) || !isRowid(is, id) || isSame(pair, was, is) && was.sql === is.sql) return null;
	if (!idsDiffer(pair, was, is, id) && (isSame(pair, was, is) || !contentDiffers(pair, was, is, id))) return null;
	const stable = stableColumns(pair, was, is);
	const others = (stable === "all" ? sharedColumns(was, is) : stable).filter((name) => name !== id);
	return others.length > 0 && areSameRows(pair, was, is, others) ? others : null;
}
function isSame(pair, was, is) {
	const entry = (schema) => `SELECT rowid, rootpage FROM ${schema}.sqlite_master WHERE type = 'table' AND name = ?`;
	return pair.rows(`${entry("main")} EXCEPT ${entry("after")}`, [was.name, is.name]).length === 0;
}
function stableColumns(pair, was, is) {
	const shared = sharedColumns(was, is);
	const values = (schema, table, name) => `SELECT quote(${quoted(name)}), count(*) FROM ${schema}.${quoted(table.name)} GROUP BY 1`;
	const stable = shared.filter((name) => {
		const [then, now] = [values("main", was, name), values("after", is, name)];
		const differing = `SELECT * FROM (${then} EXCEPT ${now}) UNION ALL SELECT * FROM (${now} EXCEPT ${then}) LIMIT 1`;
		return pair.rows(differing).length === 0;
	});
	return stable.length === shared.length ? "all" : stable;
}
function sharedColumns(was, is) {
	const names = new Set(is.columns.map((column) => column.key));
	return was.columns.flatMap((column) => names.has(column.key) ? [column.key] : []);
}
function tellApart(pair, was, is, stable) {
	if (stable === "all" || stable.length === 0) return null;
	return isKeyOf(pair, "main", was, stable) && isKeyOf(pair, "after", is, stable) ? stable.map(quoted) : null;
}
function isKeyOf(pair, schema, table, key) {
	if (!key.every((name) => table.columns.some((column) => column.key === name))) return false;
	const from = `${schema}.${quoted(table.name)}`;
	const bad = `SELECT 1 FROM ${from} WHERE ${key.map((name) => `${quoted(name)} IS NULL`).join(" OR ")} UNION ALL SELECT 1 FROM ${from} GROUP BY ${key.map(quoted).join(", ")} HAVING count(*) > 1 LIMIT 1`;
	return pair.rows(bad).length === 0;
}
function isWithoutRowid({ sql }) {
	return /\bwithout\s+rowid\b/i.test(sql);
}
function primaryKey(table) {
	return table.columns.filter((column) => column.primaryKey > 0).sort((a, b) => a.primaryKey - b.primaryKey).map((column) => column.key);
}
function* keyFacts({ pair, was, is, shared, key }) {
	const then = `main.${quoted(was.name)}`;
	const now = `after.${quoted(is.name)}`;
	const columns = key;
	const same = columns.map((column) => `a.${column} IS b.${column}`).join(" AND ");
	const totals = {
		before: countRows(pair, "main", was.name),
		after: countRows(pair, "after", is.name)
	};
	const label = columns.map((column) => `quote(b.${column})`).join(` || ', ' || `);
	const gone = `FROM ${then} b WHERE NOT EXISTS (SELECT 1 FROM ${now} a WHERE ${same})`;
	yield* counted(pair, "rows-deleted", is.name, gone, label, totals);
	const fresh = `FROM ${now} b WHERE NOT EXISTS (SELECT 1 FROM ${then} a WHERE ${same})`;
	yield* counted(pair, "rows-added", is.name, fresh, label, totals);
	yield* valueFacts({
		pair,
		from: `FROM ${then} b JOIN ${now} a ON ${same}`,
		was: was.columns
	}, is.name, shared, label, totals.after);
}
function* valueFacts(joined, table, shared, label, of) {
	const { pair, from } = joined;
	const differs = (column) => `quote(b.${quoted(column.name)}) <> quote(a.${quoted(column.name)})`;
	const sums = pair.rows(`SELECT ${shared.map((column) => `sum(${differs(column)})`).join(", ")} ${from}`)[0] ?? [];
	for (const [index, column] of shared.entries()) {
		const rows = Number(sums[index] ?? 0);
		if (rows === 0) continue;
		const name = quoted(column.name);
		const sample = pair.rows(`SELECT ${label}, quote(b.${name}), quote(a.${name}) ${from} WHERE ${differs(column)} ORDER BY 1 LIMIT ${SAMPLE}`).map(([key, before, after]) => ({
			key: String(key),
			before: String(before),
			after: String(after)
		}));
		yield {
			kind: "values-changed",
			table,
			column: column.name,
			rows,
			of,
			sample,
			...valueChange(joined, column)
		};
	}
}
function contentFacts({ pair, was, is, shared }) {
	const content = shared.map((column) => `quote(${quoted(column.name)})`).join(` || ', ' || `);
	const grouped = (schema, table) => `(SELECT ${content} AS content, count(*) AS times FROM ${schema}.${quoted(table)} GROUP BY 1)`;
	const [then, now] = [grouped("main", was.name), grouped("after", is.name)];
	const totals = {
		before: countRows(pair, "main", was.name),
		after: countRows(pair, "after", is.name)
	};
	const more = (one, other) => `FROM ${one} b LEFT JOIN ${other} a ON a.content = b.content WHERE b.times > coalesce(a.times, 0)`;
	const times = "b.times - coalesce(a.times, 0)";
	return [...counted(pair, "rows-deleted", is.name, more(then, now), "b.content", totals, times), ...counted(pair, "rows-added", is.name, more(now, then), "b.content", totals, times)];
}
function* counted(pair, kind, table, from, label, totals, each = "1") {
	const rows = Number(pair.rows(`SELECT coalesce(sum(${each}), 0) ${from}`)[0]?.[0]);
	if (rows === 0) return;
	const sample = pair.rows(`SELECT ${label} ${from} ORDER BY 1 LIMIT ${SAMPLE}`).map(([text]) => String(text));
	yield {
		kind,
		table,
		rows,
		...totals,
		sample
	};
}
// src/replay/difference.ts
function difference(engine, before, after, tables = null) {
	if (Buffer.compare(before, after) === 0) return [];
	const pair = engine.openPair(before, after);
	try {
		const was = readSchema(pair, "main");
		const is = readSchema(pair, "after");
		const inScope = (table) => tables === null || tables.has(table);
		return [
			...schemaFacts(pair, was, is),
			...[...was.tables.values()].filter((table) => is.tables.has(table.key) && inScope(table.key)).flatMap((table) => rowFacts(pair, table, is.tables.get(table.key))),
			...newRows(pair, was, is),
			...numberFacts(pair, is),
			...orphanFacts(pair, is)
		];
	} finally {
		pair.close();
	}
}
function* schemaFacts(pair, was, is) {
	for (const [key, table] of was.tables) {
		const now = is.tables.get(key);
		if (now) yield* tableFacts(table, now);
		else if (!isShadow$1(was, table)) yield {
			kind: "table-dropped",
			table: table.name,
			before: table.sql,
			rows: rowsOf(pair, table)
		};
	}
	for (const [key, table] of is.tables) if (!was.tables.has(key) && !isShadow$1(is, table)) yield {
		kind: "table-added",
		table: table.name,
		after: table.sql
	};
	for (const [key, object] of was.objects) {
		const { type, name, table, sql } = object;
		const now = is.objects.get(key);
		if (!now) yield {
			kind: "object-dropped",
			type,
			name,
			table,
			before: sql
		};
		else if (normalSql(now.sql) !== normalSql(sql)) yield {
			kind: "object-changed",
			type,
			name,
			table: now.table,
			before: sql,
			after: now.sql
		};
	}
	for (const [key, { type, name, table, sql }] of is.objects) if (!was.objects.has(key)) yield {
		kind: "object-added",
		type,
		name,
		table,
		after: sql
	};
}
function rowsOf(pair, { name, virtual }) {
	let rows = 0;
	const count = () => {
		rows = countRows(pair, "main", name);
	};
	if (virtual) refusal$2(count);
	else count();
	return rows;
}
function isShadow$1(schema, { key }) {
	return schema.tables.get(key.slice(0, key.lastIndexOf("_")))?.virtual === true;
}
function* tableFacts(was, is) {
	const table = is.name;
	if (normalSql(was.sql) === normalSql(is.sql)) return;
	let columnsSpoke = false;
	const columnsNow = new Map(is.columns.map((column) => [column.key, column]));
	const columnsThen = new Map(was.columns.map((column) => [column.key, column]));
	for (const column of was.columns) {
		const now = columnsNow.get(column.key);
		if (now && describe(now) === describe(column)) continue;
		columnsSpoke = true;
		if (!now) yield {
			kind: "column-dropped",
			table,
			column: column.name,
			before: describe(column)
		};
		else yield {
			kind: "column-changed",
			table,
			column: now.name,
			before: describe(column),
			after: describe(now)
		};
	}
	for (const column of is.columns) {
		if (columnsThen.has(column.key)) continue;
		columnsSpoke = true;
		yield {
			kind: "column-added",
			table,
			column: column.name,
			after: describe(column)
		};
	}
	if (!columnsSpoke) yield {
		kind: "table-changed",
		table,
		before: was.sql,
		after: is.sql
	};
}
function describe(column) {
	return [
		column.type,
		column.primaryKey > 0 ? "PRIMARY KEY" : "",
		column.notNull ? "NOT NULL" : "",
		column.default === null ? "" : `DEFAULT ${column.default}`,
		column.hidden === 2 ? "GENERATED VIRTUAL" : column.hidden === 3 ? "GENERATED STORED" : ""
	].filter(Boolean).join(" ");
}
function* newRows(pair, was, is) {
	for (const [key, table] of is.tables) {
		if (was.tables.has(key) || table.virtual) continue;
		const after = countRows(pair, "after", table.name);
		if (after > 0) yield {
			kind: "rows-added",
			table: table.name,
			rows: after,
			before: 0,
			after,
			sample: []
		};
	}
}
function* numberFacts(pair, is) {
	const before = Number(pair.rows("PRAGMA main.user_version")[0]?.[0]);
	const after = Number(pair.rows("PRAGMA after.user_version")[0]?.[0]);
	if (before !== after) yield {
		kind: "user-version-changed",
		before,
		after
	};
	if (!hasSequence(pair, "main") || !hasSequence(pair, "after")) return;
	const changed = pair.rows(`SELECT b.name, b.seq, coalesce(a.seq, 0) FROM main.sqlite_sequence b
     LEFT JOIN after.sqlite_sequence a ON a.name = b.name COLLATE NOCASE WHERE coalesce(a.seq, 0) IS NOT b.seq ORDER BY b.name`);
	for (const [table, before, after] of changed) {
		const now = is.tables.get(lower(String(table)));
		if (!now || !/\bautoincrement\b/i.test(now.sql)) continue;
		yield {
			kind: "sequence-changed",
			table: now.name,
			before: Number(before),
			after: Number(after)
		};
	}
}
function hasSequence(pair, schema) {
	return pair.rows(`SELECT 1 FROM ${schema}.sqlite_master WHERE name = 'sqlite_sequence'`).length > 0;
}
// src/replay/moved-rows.ts
function movedRows(pair, table, gone, places) {
	if (pair.rows(`SELECT 1 FROM ${gone} LIMIT 1`).length === 0) return [];
	const tells = telling$1(pair, table, gone);
	for (const place of places) {
		const pairs = table.columns.flatMap((column) => partner(pair, gone, column, place) ?? []);
		if (!isEnough(table, tells, pairs.map(([from]) => from))) continue;
		if (isWithin(pair, gone, pairs, [place])) return [place];
	}
	return together(pair, table, gone, places, tells);
}
function telling$1(pair, table, gone) {
	const own = table.columns.filter((column) => column.primaryKey === 0);
	if (own.length === 0) return table.columns;
	const [row = []] = pair.rows(`SELECT ${own.map((column) => `count(${quoted(column.name)})`).join(", ")} FROM ${gone}`);
	const held = own.filter((_, at) => Number(row[at]) > 0);
	return held.length > 0 ? held : table.columns;
}
function isEnough(table, tells, found) {
	const there = tells.filter((column) => found.includes(column)).length;
	if (tells.length === table.columns.length) return there === tells.length;
	const key = table.columns.filter((column) => column.primaryKey > 0);
	const keyed = key.length > 0 && key.every((column) => found.includes(column));
	return there * 2 > tells.length || keyed && there * 2 === tells.length;
}
function partner(pair, gone, from, place) {
	const namesake = place.table.columns.find((column) => column.key === from.key);
	const [row] = pair.rows(`SELECT count(${quoted(from.name)}) FROM ${gone}`);
	if (Number(row?.[0]) === 0) return null;
	const others = place.table.columns.filter((column) => column !== namesake);
	const to = [...namesake ? [namesake] : [], ...others].find((column) => isWithin(pair, `${gone} WHERE ${quoted(from.name)} IS NOT NULL`, [[from, column]], [place]));
	return to ? [[from, to]] : null;
}
function together(pair, table, gone, places, tells) {
	const named = (place) => table.columns.flatMap((from) => {
		const to = place.table.columns.find((column) => column.key === from.key);
		return to ? [[from, to]] : [];
	});
	const able = places.filter((place) => isEnough(table, tells, named(place).map(([from]) => from)));
	if (able.length < 2) return [];
	const shared = named(able[0]).filter(([from]) => able.every((place) => named(place).some(([it]) => it === from)));
	return isEnough(table, tells, shared.map(([from]) => from)) && isWithin(pair, gone, shared, able) ? able : [];
}
function isWithin(pair, gone, pairs, places) {
	if (pairs.length === 0) return false;
	const wanted = pairs.map(([from]) => text$1(from)).join(", ");
	const there = places.map((place) => {
		return `SELECT ${pairs.map(([, to]) => place.table.columns.find((it) => it.key === to.key) ?? to).map(text$1).join(", ")} FROM ${freshRows(place)}`;
	});
	return pair.rows(`SELECT ${wanted} FROM ${gone} EXCEPT SELECT * FROM (${there.join(" UNION ALL ")}) LIMIT 1`).length === 0;
}
function text$1(column) {
	return `CAST(${quoted(column.name)} AS TEXT)`;
}
function freshRows({ table, was }) {
	const all = `SELECT * FROM after.${quoted(table.name)}`;
	if (!was) return `(${all})`;
	const known = new Set(was.columns.map((column) => column.key));
	return `(${all} EXCEPT SELECT ${table.columns.map((column) => known.has(column.key) ? quoted(column.name) : "NULL").join(", ")} FROM main.${quoted(was.name)})`;
}
// src/replay/beside.ts
const NO_BYTES$1 = new Uint8Array(0);
function besideDiffers(engine, before, after) {
	const [was, is] = [filesBeside(before), filesBeside(after)];
	return [...new Set([...was.keys(), ...is.keys()])].flatMap((file) => {
		return difference(engine, was.get(file) ?? NO_BYTES$1, is.get(file) ?? NO_BYTES$1).map((fact) => "table" in fact ? {
			...fact,
			table: inFile(fact.table, file)
		} : fact);
	});
}
function movedBeside(engine, before, after, table) {
	for (const [file, bytes] of filesBeside(after)) {
		const pair = engine.openPair(before, bytes);
		try {
			const places = [...readSchema(pair, "after").tables.values()].filter((it) => !it.virtual).map((it) => ({
				table: it,
				was: void 0
			}));
			const [place] = movedRows(pair, table, `(SELECT * FROM main.${quoted(table.name)})`, places);
			if (place) return inFile(place.table.name, file);
		} finally {
			pair.close();
		}
	}
	return null;
}
function inFile(table, file) {
	return `${table} (in ${file})`;
}
// src/replay/people/literals.ts
const NULL = "NULL";
function text(value) {
	return `'${value.replaceAll("'", "''")}'`;
}
function blob(bytes) {
	return `X'${bytes.map((byte) => (byte & 255).toString(16).padStart(2, "0")).join("")}'`;
}
function stringIn(literal) {
	return literal.startsWith("'") ? literal.slice(1, -1).replaceAll("''", "'") : null;
}
function numberIn(literal) {
	const plain = literal.replaceAll("_", "");
	if (!/^-?[\d.]/.test(plain)) return null;
	const value = Number(plain);
	return Number.isNaN(value) ? null : value;
}
function shift(literal, by) {
	if (Number.isInteger(by) && /^-?\d{1,40}$/.test(literal)) return String(BigInt(literal) + BigInt(by));
	const value = numberIn(literal);
	return value === null ? literal : String(value + by);
}
function fold(name) {
	if (!/[A-Z]/.test(name)) return name;
	return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
function distinct(values) {
	return [...new Set(values)];
}
function rotate(values, start) {
	const at = values.length === 0 ? 0 : start % values.length;
	return [...values.slice(at), ...values.slice(0, at)];
}
function gather(lists, key, value) {
	const list = lists.get(key);
	if (list === void 0) lists.set(key, [value]);
	else list.push(value);
}
// src/replay/people/parents-first.ts
function parentsFirst(names, parents) {
	const known = new Set(names);
	const up = new Map(names.map((name) => [name, parents(name).filter((parent) => known.has(parent))]));
	const down = new Map(names.map((name) => [name, []]));
	for (const [name, above] of up) for (const parent of above) down.get(parent)?.push(name);
	const finished = walk(names, up, new Set());
	const seen = new Set();
	const groups = finished.toReversed().map((name) => walk([name], down, seen));
	const position = new Map(names.map((name, index) => [name, index]));
	return groups.filter((group) => group.length > 0).reverse().map((group) => group.sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0)));
}
function walk(starts, edges, seen) {
	const finished = [];
	for (const start of starts) {
		if (seen.has(start)) continue;
		seen.add(start);
		const path = [{
			name: start,
			next: 0
		}];
		for (let step = path.at(-1); step !== void 0; step = path.at(-1)) {
			const target = edges.get(step.name)?.[step.next];
			step.next += 1;
			if (target === void 0) finished.push(path.pop().name);
			else if (!seen.has(target)) {
				seen.add(target);
				path.push({
					name: target,
					next: 0
				});
			}
		}
	}
	return finished;
}
// src/replay/people/table-text.ts
function readTable(sql) {
	const all = significant(sql);
	const open = all.findIndex((token) => token.text === "(");
	const close = closing(all, open);
	const body = open < 0 ? [] : all.slice(open + 1, close);
	const options = all.slice(close + 1).map((token) => token.text.toUpperCase());
	return {
		checks: checksIn(sql, body),
		generated: new Map(definitions(body).flatMap(generatedIn)),
		strict: options.includes("STRICT"),
		withoutRowid: options.includes("WITHOUT") && options.includes("ROWID"),
		autoincrement: body.some((token) => isWord$1(token, "AUTOINCREMENT"))
	};
}
function conditionsIn(trigger) {
	const all = significant(trigger);
	return all.flatMap((token, index) => isWord$1(token, "WHEN") || isWord$1(token, "WHERE") ? [all.slice(index + 1, conditionEnd(all, index + 1))] : []);
}
function newColumnsIn(trigger) {
	const all = significant(trigger);
	return all.flatMap((token, index) => {
		const name = all[index + 2];
		return isWord$1(token, "NEW") && all[index + 1]?.text === "." && name !== void 0 ? [fold(unquote(name))] : [];
	});
}
function closing(tokens, open) {
	let depth = 0;
	for (let at = Math.max(open, 0); at < tokens.length; at += 1) {
		if (tokens[at]?.text === "(") depth += 1;
		if (tokens[at]?.text === ")") depth -= 1;
		if (depth === 0) return at;
	}
	return tokens.length;
}
function isWord$1(token, word) {
	return token?.kind === "word" && token.text.toUpperCase() === word;
}
function conditionEnd(tokens, start) {
	let depth = 0;
	for (let at = start; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (token.text === "(") depth += 1;
		if (token.text === ")") depth -= 1;
		const ends = token.kind === "semicolon" || isWord$1(token, "THEN") || isWord$1(token, "BEGIN");
		if (depth < 0 || depth === 0 && ends) return at;
	}
	return tokens.length;
}
function checksIn(sql, body) {
	return body.flatMap((token, at) => {
		if (!isWord$1(token, "CHECK") || body[at + 1]?.text !== "(") return [];
		const inner = body.slice(at + 2, closing(body, at + 1));
		const name = isWord$1(body[at - 2], "CONSTRAINT") ? body[at - 1] : void 0;
		return [{
			label: name === void 0 ? shown(sql, inner) : unquote(name),
			tokens: inner
		}];
	});
}
function shown(sql, inner) {
	const [first, last] = [inner[0], inner.at(-1)];
	if (first === void 0 || last === void 0) return "";
	return first.kind === "quoted" || first.kind === "string" ? unquote(first) : sql.slice(first.start, last.end);
}
function definitions(body) {
	const found = [[]];
	let depth = 0;
	for (const token of body) {
		if (token.text === "(") depth += 1;
		if (token.text === ")") depth -= 1;
		if (token.text === "," && depth === 0) found.push([]);
		else found.at(-1)?.push(token);
	}
	return found;
}
function generatedIn(definition) {
	const at = definition.findIndex((token, index) => isWord$1(token, "AS") && definition[index + 1]?.text === "(");
	const name = definition[0];
	if (at < 1 || name === void 0) return [];
	return [[fold(unquote(name)), definition.slice(at + 2, closing(definition, at + 1))]];
}
// src/replay/people/objections.ts
const HOPELESS = /^(no such (table|column|function|module|collation|view)|foreign key mismatch|near "|unsafe use|malformed database|too many|ambiguous|cannot modify|wrong number|out of memory|string or blob too big|parser stack)/i;
function objectionTo(message, shape) {
	if (HOPELESS.test(message)) return {
		message,
		columns: null
	};
	const columns = blamed$1(message, shape);
	return {
		message,
		columns: columns.length === 0 ? null : insertable(columns, shape)
	};
}
function blamed$1(message, shape) {
	const [, kind, what = ""] = /^(NOT NULL|UNIQUE|CHECK) constraint failed: (.*)$/s.exec(message) ?? [];
	if (kind === "NOT NULL") return ownColumn(what, shape) ?? byTriggers(shape);
	if (kind === "UNIQUE") return uniqueColumns(what, shape);
	if (kind === "CHECK") return checkColumns(what, shape);
	if (message === "FOREIGN KEY constraint failed") return [...shape.foreignKeys.flatMap((key) => key.from), ...byTriggers(shape)];
	const stored = /^cannot store \w+ value in \w+ column (.+)$/s.exec(message)?.[1];
	if (stored !== void 0) return ownColumn(stored, shape) ?? byTriggers(shape);
	if (message === "datatype mismatch" || message === "database or disk is full") return shape.columns.filter((column) => column.rowidAlias).map(({ name }) => name);
	return distinct([...byTriggers(shape), ...expressionColumns(shape)]);
}
function ownColumn(what, shape) {
	const prefix = `${shape.name}.`;
	return what.startsWith(prefix) ? [what.slice(prefix.length)] : null;
}
function uniqueColumns(what, shape) {
	const matching = shape.keys.filter((key) => keyLabels(key, shape).includes(what));
	return matching.length === 0 ? byTriggers(shape) : distinct(matching.flatMap((key) => keyColumns(key)));
}
function keyLabels(key, shape) {
	return [key.columns.map((column) => `${shape.name}.${column}`).join(", "), `index '${key.index}'`];
}
function keyColumns(key) {
	const plain = key.columns.filter((column) => column !== null);
	if (!key.partial && plain.length === key.columns.length) return plain;
	return [...plain, ...significant(key.sql ?? "").map(unquote)];
}
function checkColumns(label, shape) {
	const exact = shape.text.checks.filter((check) => check.label === label);
	const checks = exact.length > 0 || label !== shape.name ? exact : shape.text.checks;
	if (checks.length === 0) return [...byTriggers(shape), ...expressionColumns(shape)];
	return checks.flatMap((check) => check.tokens.map(unquote));
}
function expressionColumns(shape) {
	const expressions = [...shape.text.checks.map((check) => check.tokens), ...shape.text.generated.values()];
	const indexes = shape.keys.flatMap((key) => key.columns.includes(null) ? significant(key.sql ?? "") : []);
	return [...expressions.flat(), ...indexes].map(unquote);
}
function byTriggers(shape) {
	return shape.triggers.flatMap((trigger) => [...newColumnsIn(trigger)]);
}
function insertable(names, shape) {
	const wanted = new Set(names.map(fold));
	for (let before = 0; before !== wanted.size;) {
		before = wanted.size;
		for (const [name, tokens] of shape.text.generated) if (wanted.has(name)) for (const token of tokens) wanted.add(fold(unquote(token)));
	}
	return shape.columns.filter((column) => wanted.has(fold(column.name))).map((column) => column.name);
}
// src/replay/people/search.ts
function lazySlot(columns, choices) {
	const drawn = choices.next();
	let all = null;
	return {
		columns,
		first: drawn.done ? void 0 : drawn.value,
		all: () => {
			if (all !== null) return all;
			all = drawn.done ? [] : [drawn.value];
			for (let next = choices.next(); !next.done; next = choices.next()) all.push(next.value);
			return all;
		}
	};
}
const MOST_VISITS = 5e4;
function search(slots, attempt, budget, start = []) {
	const barred = [];
	const chosen = slots.map((slot, index) => start[index] && start[index] < slot.all().length ? start[index] : 0);
	const visits = { left: MOST_VISITS };
	let refused = "no value fits";
	if (slots.some((slot) => slot.first === void 0)) return { refused };
	for (let tries = 0; tries < budget; tries += 1) {
		const values = valuesAt(slots, chosen);
		const objection = attempt(values);
		if (objection === null) return {
			accepted: values,
			positions: chosen
		};
		refused = objection.message;
		const blamed = slotsWith(slots, objection.columns ?? []);
		if (blamed.length === 0) return { refused };
		bar(barred, blamed, chosen);
		const group = tiedTo(blamed, barred);
		const next = nextFor(group, slots, barred, visits);
		if (next === null) return { refused };
		for (const [at, slot] of group.entries()) chosen[slot] = next[at];
	}
	return { refused };
}
function valuesAt(slots, chosen) {
	return new Map(slots.flatMap((slot, index) => {
		const choice = chosen[index] === 0 ? slot.first : slot.all()[chosen[index]];
		return slot.columns.map((column, at) => [column, choice?.[at]]);
	}));
}
function slotsWith(slots, columns) {
	const wanted = new Set(columns);
	return slots.flatMap((slot, index) => slot.columns.some((column) => wanted.has(column)) ? [index] : []);
}
function bar(barred, slots, chosen) {
	const tuple = slots.map((slot) => chosen[slot]).join();
	const known = barred.find((entry) => entry.slots.join() === slots.join());
	if (known === void 0) barred.push({
		slots,
		tuples: new Set([tuple])
	});
	else known.tuples.add(tuple);
}
function tiedTo(slots, barred) {
	const group = new Set(slots);
	for (let before = 0; before !== group.size;) {
		before = group.size;
		for (const entry of barred) if (entry.slots.some((slot) => group.has(slot))) for (const slot of entry.slots) group.add(slot);
	}
	return [...group].sort((a, b) => a - b);
}
function nextFor(group, slots, barred, visits) {
	const open = group.map((slot) => openChoices(slot, slots, barred));
	const concerned = barred.filter((entry) => entry.slots.length > 1 && entry.slots.every((slot) => group.includes(slot))).map((entry) => ({
		at: entry.slots.map((slot) => group.indexOf(slot)),
		tuples: entry.tuples
	}));
	const most = open.reduce((sum, choices) => sum + choices.length - 1, 0);
	if (open.some((choices) => choices.length === 0)) return null;
	for (let sum = 0; sum <= most; sum += 1) for (const positions of withSum(open, sum, 0)) {
		visits.left -= 1;
		if (visits.left < 0) return null;
		if (!concerned.some(({ at, tuples }) => tuples.has(at.map((index) => positions[index]).join()))) return positions;
	}
	return null;
}
function openChoices(slot, slots, barred) {
	const closed = barred.find((entry) => entry.slots.length === 1 && entry.slots[0] === slot)?.tuples;
	return slots[slot].all().flatMap((_, index) => closed?.has(String(index)) ? [] : [index]);
}
function* withSum(lists, sum, from) {
	const list = lists[from];
	if (list === void 0) {
		if (sum === 0) yield [];
		return;
	}
	const last = from === lists.length - 1;
	for (let place = last ? sum : 0; place <= sum && place < list.length; place += 1) for (const rest of withSum(lists, sum - place, from + 1)) yield [list[place], ...rest];
}
// src/replay/people/clues.ts
function cluesFor(all, column) {
	const found = all.get(column);
	if (found !== void 0) return found;
	const fresh = {
		first: [],
		later: [],
		lengths: [],
		alphabets: [],
		jsonPaths: []
	};
	all.set(column, fresh);
	return fresh;
}
const TRANSPARENT = new Set("lower upper trim ltrim rtrim coalesce ifnull nullif cast abs round likely unlikely likelihood max min replace".split(" "));
function subjectOf(expression) {
	if (expression.kind === "column") return {
		column: expression.name,
		through: "",
		of: []
	};
	if (expression.kind === "operation" && /^(%|->|->>|\+|-|\|\|)$/.test(expression.operator)) {
		const inner = subjectOf(expression.left);
		const seen = /^(\+|-|\|\|)$/.test(expression.operator) ? "?" : expression.operator;
		return inner && {
			column: inner.column,
			through: seen,
			of: [expression.left, expression.right]
		};
	}
	if (expression.kind !== "call") return null;
	for (const argument of expression.of) {
		const inner = subjectOf(argument);
		if (inner === null) continue;
		return TRANSPARENT.has(expression.name) ? inner : {
			column: inner.column,
			through: expression.name,
			of: expression.of
		};
	}
	return null;
}
// src/replay/people/expression.ts
const NOTHING$2 = {
	kind: "parts",
	of: []
};
const POWERS = {
	OR: 1,
	AND: 2,
	...Object.fromEntries([
		"=",
		"==",
		"!=",
		"<>",
		"LIKE",
		"GLOB",
		"REGEXP",
		"MATCH"
	].map((operator) => [operator, 4])),
	...Object.fromEntries([
		"<",
		"<=",
		">",
		">="
	].map((operator) => [operator, 5])),
	...Object.fromEntries([
		"&",
		"|",
		"<<",
		">>"
	].map((operator) => [operator, 6])),
	"+": 7,
	"-": 7,
	"*": 8,
	"/": 8,
	"%": 8,
	"||": 9,
	"->": 9,
	"->>": 9
};
const NOT = 3;
const EQUALITY = 4;
const MOST_TOKENS = 1500;
function readExpression(tokens, isColumn) {
	if (tokens.length > MOST_TOKENS) return NOTHING$2;
	return read({
		tokens,
		isColumn,
		at: 0
	}, 0);
}
function peek(reader, ahead = 0) {
	const token = reader.tokens[reader.at + ahead];
	return token?.kind === "word" ? token.text.toUpperCase() : token?.text ?? "";
}
function take(reader, ...words) {
	if (!words.every((word, index) => peek(reader, index) === word)) return false;
	reader.at += words.length;
	return true;
}
function read(reader, power) {
	let left = primary(reader);
	for (;;) {
		const next = extend(reader, left, power);
		if (next === null) return left;
		left = next;
	}
}
function extend(reader, left, power) {
	const word = peek(reader);
	if (word === "COLLATE") {
		reader.at += 2;
		return left;
	}
	const binding = POWERS[word];
	if (binding !== void 0) {
		if (binding <= power) return null;
		reader.at += 1;
		const right = read(reader, binding);
		if (take(reader, "ESCAPE")) read(reader, EQUALITY);
		return {
			kind: "operation",
			operator: word === "==" ? "=" : word === "<>" ? "!=" : word,
			left,
			right
		};
	}
	return EQUALITY <= power ? null : extendWithWords(reader, left);
}
function extendWithWords(reader, left) {
	if (take(reader, "ISNULL")) return {
		kind: "null",
		inner: left
	};
	if (take(reader, "NOTNULL") || take(reader, "NOT", "NULL")) return negate({
		kind: "null",
		inner: left
	});
	if (take(reader, "IS")) return is(reader, left);
	if (peek(reader) === "NOT") {
		reader.at += 1;
		const positive = extend(reader, left, NOT);
		return positive === null ? null : negate(positive);
	}
	if (take(reader, "IN")) return {
		kind: "in",
		left,
		items: peek(reader) === "(" ? list(reader) : []
	};
	if (!take(reader, "BETWEEN")) return null;
	const low = read(reader, EQUALITY);
	if (!take(reader, "AND")) return {
		kind: "parts",
		of: [left, low]
	};
	return {
		kind: "between",
		left,
		low,
		high: read(reader, EQUALITY)
	};
}
function is(reader, left) {
	const not = take(reader, "NOT");
	const distinctFrom = take(reader, "DISTINCT", "FROM");
	const right = read(reader, EQUALITY);
	const positive = right.kind === "literal" && right.literal === "NULL" ? {
		kind: "null",
		inner: left
	} : {
		kind: "operation",
		operator: "=",
		left,
		right
	};
	return not === distinctFrom ? positive : negate(positive);
}
function negate(inner) {
	return {
		kind: "not",
		inner
	};
}
function primary(reader) {
	const token = reader.tokens[reader.at];
	if (token === void 0) return NOTHING$2;
	if (token.text === "(") return group(list(reader));
	reader.at += 1;
	if (token.kind === "number" || token.kind === "blob") return {
		kind: "literal",
		literal: token.text
	};
	if (token.kind === "string") return {
		kind: "literal",
		literal: token.text
	};
	if (token.text === "-" || token.text === "+" || token.text === "~") return signed(reader, token.text);
	if (token.kind === "word") return word(reader, token);
	return token.kind === "quoted" ? named(reader, token) : NOTHING$2;
}
function group(items) {
	return items.length === 1 ? items[0] : {
		kind: "parts",
		of: items
	};
}
function signed(reader, sign) {
	const inner = read(reader, 10);
	if (sign === "+") return inner;
	if (sign === "-" && inner.kind === "literal" && /^[\d.]/.test(inner.literal)) return {
		kind: "literal",
		literal: `-${inner.literal}`
	};
	return {
		kind: "parts",
		of: [inner]
	};
}
function word(reader, token) {
	const upper = token.text.toUpperCase();
	if (upper === "NOT") return negate(read(reader, NOT));
	if (upper === "NULL") return {
		kind: "literal",
		literal: "NULL"
	};
	if (upper === "CASE") return {
		kind: "parts",
		of: cases(reader)
	};
	if (peek(reader) === "(") return {
		kind: "call",
		name: fold(token.text),
		of: list(reader)
	};
	if ((upper === "TRUE" || upper === "FALSE") && !reader.isColumn(fold(token.text))) return {
		kind: "literal",
		literal: upper === "TRUE" ? "1" : "0"
	};
	return named(reader, token);
}
function named(reader, token) {
	if (take(reader, ".")) {
		const column = reader.tokens[reader.at];
		if (column !== void 0) reader.at += 1;
		return column === void 0 || fold(token.text) === "old" ? NOTHING$2 : asColumn(reader, unquote(column));
	}
	const name = unquote(token);
	if (token.text[0] === "\"" && !reader.isColumn(fold(name))) return {
		kind: "literal",
		literal: text(name)
	};
	return asColumn(reader, name);
}
function asColumn(reader, name) {
	return reader.isColumn(fold(name)) ? {
		kind: "column",
		name: fold(name)
	} : NOTHING$2;
}
function list(reader) {
	const items = [];
	reader.at += 1;
	if ([
		"SELECT",
		"WITH",
		"VALUES"
	].includes(peek(reader))) skipToClose(reader);
	while (reader.at < reader.tokens.length && peek(reader) !== ")") {
		items.push(read(reader, 0));
		if (take(reader, ",")) continue;
		if (peek(reader) !== ")") skipToClose(reader);
	}
	reader.at += 1;
	return items;
}
function skipToClose(reader) {
	let depth = 0;
	for (; reader.at < reader.tokens.length; reader.at += 1) {
		if (peek(reader) === ")" && depth === 0) return;
		if (peek(reader) === "(") depth += 1;
		if (peek(reader) === ")") depth -= 1;
	}
}
function cases(reader) {
	const parts = [];
	while (reader.at < reader.tokens.length && !take(reader, "END")) if (![
		"WHEN",
		"THEN",
		"ELSE"
	].some((keyword) => take(reader, keyword))) {
		const before = reader.at;
		parts.push(read(reader, 0));
		if (reader.at === before) reader.at += 1;
	} else parts.push(read(reader, 0));
	return parts;
}
// src/replay/people/patterns.ts
const DIGITS = [..."0123456789"];
const LOWER = [..."abcdefghijklmnopqrstuvwxyz"];
const UPPER = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const COMMON = [
	...LOWER,
	...DIGITS,
	...UPPER,
	" ",
	"-",
	"_",
	".",
	"@",
	"/"
];
const ALPHABETS = [
	UPPER,
	LOWER,
	DIGITS,
	[...DIGITS, ..."abcdef"]
];
function likeTexts(pattern, serial) {
	return [...[
		`name${serial}@example.com`,
		`https://example.com/${serial}`,
		`+1555${serial}`
	].filter((text) => likes(pattern, text)), ...shapedLike(pattern, serial)];
}
function likes(pattern, text) {
	const parts = [...pattern].map((char) => char === "%" ? ".*" : char === "_" ? "." : char.replace(/[^\w\s]/, "\\$&"));
	return parts.filter((part) => part === ".*").length <= 4 && new RegExp(`^${parts.join("")}$`, "is").test(text);
}
function shapedLike(pattern, serial) {
	return fillings([...pattern].map((char) => char === "%" ? null : char === "_" ? [...LOWER, ...DIGITS] : [char]), serial);
}
function globTexts(pattern, serial) {
	return fillings(globPositions(pattern), serial);
}
function alphabetLeftBy(pattern) {
	const inner = /^\*\[\^(.+)\]\*$/s.exec(pattern)?.[1];
	return inner === void 0 ? null : expand(inner);
}
function textOfLength(alphabet, length, serial) {
	return write(Array.from({ length }, () => alphabet), serial);
}
const RUNS = [
	(serial) => `a${serial}`,
	(serial) => String(serial),
	() => "",
	(serial) => `A${serial}`,
	() => "a"
];
function fillings(positions, serial) {
	if (!positions.includes(null)) return [write(positions, serial)];
	return RUNS.map((run) => {
		const text = run(serial);
		return positions.map((position) => position === null ? text : position[0] ?? "").join("");
	});
}
function write(positions, serial) {
	let rest = serial;
	const chars = [];
	for (const choices of positions.toReversed()) {
		chars.push(choices[rest % Math.max(choices.length, 1)] ?? "");
		rest = Math.floor(rest / Math.max(choices.length, 1));
	}
	return chars.reverse().join("");
}
function globPositions(pattern) {
	const positions = [];
	const chars = [...pattern];
	for (let at = 0; at < chars.length; at += 1) {
		const char = chars[at];
		const first = chars[at + 1] === "^" ? at + 3 : at + 2;
		const close = char === "[" ? chars.indexOf("]", first) : -1;
		if (close > 0) {
			positions.push(classMembers(chars.slice(at + 1, close).join("")));
			at = close;
		} else positions.push(char === "*" ? null : char === "?" ? [...LOWER, ...DIGITS] : [char]);
	}
	return positions;
}
function classMembers(inner) {
	if (!inner.startsWith("^")) return expand(inner);
	const barred = new Set(expand(inner.slice(1)));
	return COMMON.filter((char) => !barred.has(char));
}
function expand(inner) {
	const chars = [...inner];
	const members = [];
	for (let at = 0; at < chars.length; at += 1) {
		const from = chars[at];
		const to = chars[at + 1] === "-" ? chars[at + 2] : void 0;
		if (to === void 0) members.push(from);
		else {
			const last = Math.min(to.codePointAt(0) ?? 0, (from.codePointAt(0) ?? 0) + 127);
			for (let code = from.codePointAt(0) ?? 0; code <= last; code += 1) members.push(String.fromCodePoint(code));
			at += 2;
		}
	}
	return members;
}
// src/replay/people/plain-values.ts
function plainValue(column, serial) {
	return PLAIN[column.kind](column, serial);
}
const PLAIN = {
	integer: ({ position }, serial) => String(position * 10 + serial),
	real: ({ position }, serial) => String(position * 10 + serial + .5),
	numeric: ({ position }, serial) => String(position * 10 + serial + .25),
	text: ({ name }, serial) => text(`${name} ${serial}`),
	blob: ({ position }, serial) => blob([
		position,
		serial >> 16,
		serial >> 8,
		serial
	]),
	boolean: (_, serial) => String(serial % 2),
	date: ({ position }, serial) => text(date(serial, position)),
	datetime: ({ position }, serial) => text(`${date(serial, position)} ${time(serial)}`),
	time: (_, serial) => text(time(serial)),
	json: ({ name }, serial) => text(JSON.stringify({ [name]: serial }))
};
function dates(serial) {
	const [day, clock] = [date(serial, 1), time(serial)];
	return [
		day,
		`${day} ${clock}`,
		`${day}T${clock}Z`,
		`${day}T${clock}.000Z`,
		`${day} ${clock}.000`,
		clock,
		day.slice(0, 7)
	].map(text).concat(text(day.slice(0, 4)), text(clock.slice(0, 5)), String(1e9 + serial), "2451545");
}
function ofType(type, column, serial) {
	const { name, position } = column;
	if (type === "text") return [text(`${name} ${serial}`)];
	if (type === "integer") return [String(position * 10 + serial)];
	if (type === "real") return [String(position * 10 + serial + .5)];
	if (type === "null") return [NULL];
	return type === "blob" ? [blob([
		position,
		serial >> 16,
		serial >> 8,
		serial
	])] : [];
}
function ordinaryValues(column, serial) {
	const numbers = [
		"1",
		"0",
		"2",
		"10",
		"100",
		"0.5",
		String(serial),
		String(-serial),
		"1000",
		"10000",
		"-1",
		"-10",
		"2000000000"
	];
	const numeric = [
		"integer",
		"real",
		"numeric",
		"boolean"
	].includes(column.kind);
	const blobs = [
		1,
		8,
		16,
		32
	].map((length) => blob([...Array(length - 1).fill(0), serial]));
	if (numeric) return [
		...numbers,
		NULL,
		...texts(serial)
	];
	return column.kind === "blob" ? [...blobs, ...texts(serial)] : [
		...texts(serial),
		...numbers,
		...blobs
	];
}
function texts(serial) {
	const hex = serial.toString(16);
	return [
		`name${serial}`,
		`NAME${serial}`,
		`name${serial}@example.com`,
		`https://example.com/${serial}`,
		`00000000-0000-4000-8000-${hex.padStart(12, "0")}`,
		hex.padStart(32, "0"),
		hex.padStart(40, "0"),
		hex.padStart(64, "0"),
		`+1555${String(serial).padStart(7, "0")}`,
		`#${hex.padStart(6, "0").slice(-6)}`,
		"{}",
		"[]",
		`/name/${serial}`,
		"a",
		"A",
		"en",
		"USD",
		""
	].map(text).concat(dates(serial).slice(0, 3));
}
function date(serial, position) {
	return [
		2001 + Math.floor(serial / 28) % 7e3,
		two(position % 12 + 1),
		two(serial % 28 + 1)
	].join("-");
}
function time(serial) {
	return [
		Math.floor(serial / 3600) % 24,
		Math.floor(serial / 60) % 60,
		serial % 60
	].map(two).join(":");
}
function two(value) {
	return String(value).padStart(2, "0");
}
// src/replay/people/comparison-clues.ts
function note$1(clues, certain, source) {
	if (certain) clues.first.push(source);
	else clues.later.push(source);
}
function readComparison(subject, operator, other, wanted, into) {
	if (other.kind !== "literal") return;
	const clues = cluesFor(into, subject.column);
	const { literal } = other;
	const number = numberIn(literal);
	if (subject.through === "length" || subject.through === "octet_length") {
		if (number !== null) clues.lengths.push(...lengthsFor(Math.trunc(number), operator));
		return;
	}
	const sample = SEEN_THROUGH.get(subject.through)?.(literal, subject);
	if (sample !== void 0) note$1(clues, wanted !== null && operator === "=", sample);
	else note$1(clues, subject.through === "" && wanted !== null && operator === "=", (serial) => near(literal, operator, serial));
}
const SEEN_THROUGH = new Map([
	["typeof", (literal) => (serial, column) => ofType(stringIn(literal) ?? "", column, serial)],
	["json_type", (literal) => (serial) => JSON_SAMPLES.get(stringIn(literal) ?? "")?.(serial) ?? []],
	["substr", (literal) => (serial) => beginningWith(stringIn(literal) ?? "", serial)],
	["substring", (literal) => (serial) => beginningWith(stringIn(literal) ?? "", serial)],
	["%", remainder]
]);
function remainder(literal, subject) {
	const [rest, divisor] = [numberIn(literal) ?? 0, subject.of[1]];
	const step = divisor?.kind === "literal" ? numberIn(divisor.literal) ?? 1 : 1;
	return (serial) => [
		step * serial + rest,
		rest,
		step + rest + 1
	].map(String);
}
function beginningWith(prefix, serial) {
	return [
		`${prefix}${serial}`,
		prefix,
		`aaaa${prefix}`
	].map(text);
}
const JSON_SAMPLES = new Map([
	["object", (serial) => [text(`{"n":${serial}}`)]],
	["array", (serial) => [text(`[${serial}]`)]],
	["integer", (serial) => [text(String(serial))]],
	["real", (serial) => [text(`${serial}.5`)]],
	["text", (serial) => [text(`"${serial}"`)]],
	["true", () => [text("true")]],
	["false", () => [text("false")]],
	["null", () => [text("null")]]
]);
function near(literal, operator, serial) {
	if (numberIn(literal) === null) return nearText(literal, operator);
	const inside = [literal];
	const below = [
		shift(literal, -serial),
		shift(literal, -1),
		shift(literal, -.5),
		shift(literal, -1 / (serial + 1))
	];
	const above = [
		shift(literal, serial),
		shift(literal, 1),
		shift(literal, .5),
		shift(literal, 1 / (serial + 1))
	];
	if (operator === "<") return [...below, literal];
	if (operator === "<=") return [...inside, ...below];
	if (operator === ">") return [...above, literal];
	if (operator === ">=") return [
		...above.slice(0, 1),
		...inside,
		...above.slice(1)
	];
	return operator === "=" ? inside : [
		shift(literal, 1),
		shift(literal, -1),
		literal
	];
}
function nearText(literal, operator) {
	const string = stringIn(literal);
	if (string === null || operator === "=" || operator === "!=") return [literal];
	const beyond = text(`${string}1`);
	if (operator === "<" || operator === "<=") return [
		literal,
		text(string.slice(0, -1)),
		text("!")
	];
	return operator === ">=" ? [literal, beyond] : [beyond, text(`~${string}`)];
}
const LONGEST$1 = 5e3;
function lengthsFor(length, operator) {
	return ({
		"<": [length - 1, 1],
		"<=": [length, 1],
		">": [length + 1, length + 8],
		">=": [length, length + 8],
		"!=": [length + 1, length - 1]
	}[operator] ?? [length]).filter((candidate) => candidate >= 0 && candidate <= LONGEST$1).map((candidate) => ({
		length: candidate,
		exact: operator === "="
	}));
}
function jsonSamples(paths, serial) {
	const root = {};
	for (const path of paths) {
		const steps = path.split(".").slice(1);
		let at = root;
		for (const [index, step] of steps.entries()) {
			const last = index === steps.length - 1;
			const next = Object.hasOwn(at, step) ? at[step] : void 0;
			const below = typeof next === "object" && next !== null ? next : {};
			Object.defineProperty(at, step, {
				value: last ? serial : below,
				enumerable: true,
				writable: true,
				configurable: true
			});
			at = below;
		}
	}
	if (Object.keys(root).length === 0) root.n = serial;
	return [
		JSON.stringify(root),
		"[]",
		"{}"
	].map(text);
}
// src/replay/people/read-clues.ts
function readClues(condition, wanted, into) {
	const opposite = wanted === null ? null : !wanted;
	if (condition.kind === "not") readClues(condition.inner, opposite, into);
	else if (condition.kind === "operation") readOperation(condition, wanted, into);
	else if (condition.kind === "in") readIn(condition, wanted, into);
	else if (condition.kind === "between") readBetween(condition, wanted, into);
	else if (condition.kind === "null") readNull(condition.inner, opposite, into);
	else if (condition.kind === "column") cluesFor(into, condition.name).later.push(() => [wanted === false ? "0" : "1"]);
	else if (condition.kind === "call") {
		readCall(condition, into);
		for (const part of condition.of) if (part.kind !== "column") readClues(part, null, into);
	} else if (condition.kind === "parts") for (const part of condition.of) readClues(part, null, into);
}
function readOperation(operation, wanted, into) {
	const { operator, left, right } = operation;
	if (operator === "AND" || operator === "OR") {
		readClues(left, wanted, into);
		readClues(right, wanted, into);
		return;
	}
	for (const side of [left, right]) if (side.kind !== "column") readClues(side, null, into);
	if (operator === "->" || operator === "->>") readArrow(left, right, into);
	else if (operator === "LIKE" || operator === "GLOB") readPattern(subjectOf(left), right, operator, wanted, into);
	else if (COMPARISONS.has(operator)) readSides(left, wanted === false ? inverse(operator) : operator, right, wanted, into);
}
function readSides(left, operator, right, wanted, into) {
	const [here, there] = [subjectOf(left), subjectOf(right)];
	if (here !== null && there !== null) readPair(here, there, operator, into);
	else if (here !== null) readComparison(here, operator, right, wanted, into);
	else if (there !== null) readComparison(there, TURNED[operator] ?? operator, left, wanted, into);
}
const COMPARISONS = new Set([
	"=",
	"!=",
	"<",
	"<=",
	">",
	">="
]);
const TURNED = {
	"<": ">",
	">": "<",
	"<=": ">=",
	">=": "<="
};
const INVERSES = {
	"<": ">=",
	">": "<=",
	"<=": ">",
	">=": "<",
	"=": "!=",
	"!=": "="
};
function inverse(operator) {
	return INVERSES[operator] ?? operator;
}
function readIn(condition, wanted, into) {
	const subject = subjectOf(condition.left);
	if (condition.left.kind !== "column") readClues(condition.left, null, into);
	if (subject === null || wanted === false) return;
	const items = condition.items.flatMap((item) => item.kind === "literal" ? [item] : []);
	if (subject.through !== "") {
		for (const item of items) readComparison(subject, "=", item, wanted, into);
		return;
	}
	note$1(cluesFor(into, subject.column), wanted === true, (serial) => {
		return rotate(items.map((item) => item.literal), serial - 1);
	});
}
function readBetween(condition, wanted, into) {
	const { left, low, high } = condition;
	readOperation({
		kind: "operation",
		operator: ">=",
		left,
		right: low
	}, wanted, into);
	readOperation({
		kind: "operation",
		operator: "<=",
		left,
		right: high
	}, wanted, into);
	const subject = subjectOf(left);
	if (subject?.through !== "" || low.kind !== "literal" || high.kind !== "literal") return;
	const [from, to] = [numberIn(low.literal), numberIn(high.literal)];
	if (from === null || to === null || !(to >= from)) return;
	const width = Math.floor(Math.min(to - from, 24)) + 1;
	const steps = Array.from({ length: width }, (_, step) => step);
	cluesFor(into, subject.column).later.unshift((serial) => rotate(steps, serial - 1).map((step) => shift(low.literal, step)));
}
function readNull(inner, opposite, into) {
	if (inner.kind !== "column") readClues(inner, opposite, into);
	else cluesFor(into, inner.name).later.unshift(() => [NULL]);
}
function readPattern(subject, right, operator, wanted, into) {
	const pattern = right.kind === "literal" ? stringIn(right.literal) : null;
	if (subject === null || pattern === null) return;
	const clues = cluesFor(into, subject.column);
	if (wanted === false) {
		const alphabet = operator === "GLOB" ? alphabetLeftBy(pattern) : null;
		if (alphabet !== null) clues.alphabets.push(alphabet);
		return;
	}
	const fill = operator === "GLOB" ? globTexts : likeTexts;
	note$1(clues, wanted === true, (serial) => fill(pattern, serial).map(text));
}
function readPair(here, there, operator, into) {
	if (here.column === there.column) return;
	const [small, large] = [(serial) => [
		"0",
		String(serial),
		text("2001-01-01"),
		text("A")
	], (serial) => [
		String(1e5 + serial),
		text("2999-12-31"),
		text("zz")
	]];
	const same = () => ["1", text("Same")];
	const [left, right] = {
		"<": [small, large],
		"<=": [small, large],
		">": [large, small],
		">=": [large, small]
	}[operator] ?? [same, same];
	cluesFor(into, here.column).later.push(left);
	cluesFor(into, there.column).later.push(right);
}
function readArrow(left, right, into) {
	const subject = subjectOf(left);
	const step = right.kind === "literal" ? stringIn(right.literal) : null;
	if (subject !== null && step !== null) readPaths(cluesFor(into, subject.column), [step.startsWith("$") ? step : `$.${step}`]);
}
function readPaths(clues, paths) {
	clues.jsonPaths.push(...paths);
	clues.first.push((serial) => jsonSamples(clues.jsonPaths, serial));
}
function readCall(call, into) {
	const subject = subjectOf(call);
	const argument = call.of.find((part) => subjectOf(part) !== null);
	if (subject === null || argument === void 0) return;
	const clues = cluesFor(into, subject.column);
	const strings = call.of.flatMap((part) => part.kind === "literal" ? [stringIn(part.literal)] : []).filter(isString);
	if (/^jsonb?(_|$)/.test(call.name)) readPaths(clues, strings.filter((string) => string.startsWith("$")));
	if (DATE_FUNCTIONS.has(call.name)) clues.first.push((serial) => dates(serial));
	if (call.name === "lower") clues.later.push((serial, column) => [text(`${column.name} ${serial}`.toLowerCase())]);
	if (call.name === "upper") clues.later.push((serial, column) => [text(`${column.name} ${serial}`.toUpperCase())]);
	if (call.name === "instr") clues.first.push((serial) => strings.map((part) => text(`a${serial}${part}b${serial}`)));
}
const DATE_FUNCTIONS = new Set([
	"date",
	"time",
	"datetime",
	"julianday",
	"unixepoch",
	"strftime",
	"timediff"
]);
function isString(value) {
	return value !== null;
}
// src/replay/people/candidates.ts
const MOST_CANDIDATES = 80;
function cluesOf(shape) {
	const names = new Set([...shape.columns.map((column) => fold(column.name)), ...shape.text.generated.keys()]);
	const parse = (tokens) => readExpression(tokens, (name) => names.has(name));
	const clues = new Map();
	for (const check of shape.text.checks) readClues(parse(check.tokens), true, clues);
	for (const trigger of shape.triggers) for (const condition of conditionsIn(trigger)) readClues(parse(condition), false, clues);
	for (const tokens of shape.text.generated.values()) readClues(parse(tokens), null, clues);
	for (const key of shape.keys) if (key.sql !== null && key.columns.includes(null)) readClues(parse(indexed(key.sql)), null, clues);
	return clues;
}
function indexed(sql) {
	const tokens = significant(sql);
	return tokens.slice(tokens.findIndex((token) => token.text === "("));
}
function* candidatesFor(column, wishes) {
	const seen = new Set();
	for (const literal of inOrder(column, wishes)) {
		if (seen.has(literal) || !fits(literal, column, wishes.strict)) continue;
		yield literal;
		seen.add(literal);
		if (seen.size === MOST_CANDIDATES) return;
	}
}
function* inOrder(column, wishes) {
	const { serial } = wishes;
	const clues = cluesFor(wishes.clues, fold(column.name));
	yield* demanded(clues, column, serial);
	yield* wishes.demands;
	yield column.rowidAlias ? wishes.id() : plainValue(column, serial);
	if (column.rowidAlias) yield NULL;
	for (const source of clues.later) yield* source(serial, column);
	yield* shapedTexts(clues, column, serial);
	yield* literalDefault(column);
	for (const ahead of wishes.unique ? [
		1e3,
		2e3,
		3e3
	] : []) {
		yield* demanded(clues, column, serial + ahead);
		if (!column.rowidAlias) yield plainValue(column, serial + ahead);
	}
	yield* ordinaryValues(column, serial);
	yield NULL;
}
function* demanded(clues, column, serial) {
	for (const source of clues.first) yield* source(serial, column);
	if (clues.lengths.some((length) => length.exact) || clues.alphabets.length > 0) yield* shapedTexts(clues, column, serial);
}
function literalDefault(column) {
	const written = column.default ?? "";
	return /^(?:-?\d+(?:\.\d+)?|'(?:[^']|'')*')$/.test(written) ? [written] : [];
}
const USUAL_LENGTHS = [
	2,
	3,
	4,
	6,
	8,
	10,
	1,
	5,
	7,
	32,
	36,
	40,
	64
];
function* shapedTexts(clues, column, serial) {
	const lengths = distinct(clues.lengths.map((entry) => entry.length));
	if (clues.alphabets.length === 0 && lengths.length === 0) return;
	if (column.kind === "blob") yield* lengths.map((length) => blobOfLength(length, serial));
	const alphabets = clues.alphabets.length > 0 ? clues.alphabets : ALPHABETS;
	for (const length of lengths.length > 0 ? lengths : USUAL_LENGTHS) for (const alphabet of alphabets) yield text(textOfLength(alphabet, length, serial));
	yield* lengths.map((length) => blobOfLength(length, serial));
}
function blobOfLength(length, serial) {
	return blob(Array.from({ length }, (_, at) => at === length - 1 ? serial : 0));
}
function fits(literal, column, strict) {
	if (literal === "NULL") return column.nullable || column.rowidAlias;
	const number = numberIn(literal);
	if (column.rowidAlias) return number !== null && Number.isInteger(number);
	if (!strict || column.type === "ANY") return true;
	if (column.kind === "integer") return number !== null && Number.isInteger(number);
	if (column.kind === "real") return number !== null;
	return column.kind === "text" ? stringIn(literal) !== null : literal.startsWith("X");
}
// src/replay/people/ids.ts
const STEP = 3;
const MOST = 2 ** 52;
function nextId({ connection }, shape, column) {
	const id = identifier(column.name);
	const table = `main.${identifier(shape.name)}`;
	const top = Math.max(Number(connection.rows(`SELECT coalesce(max(${id}), 0) FROM ${table}`)[0]?.[0]), 0);
	if (!(top < MOST)) return NULL;
	const below = top - STEP + 1;
	const taken = `SELECT 1 FROM ${table} WHERE ${id} BETWEEN ${below} AND ${top - 1} LIMIT 1`;
	return String(below > 0 && connection.rows(taken).length === 0 ? below : top + STEP);
}
// src/replay/people/catalog.ts
function readCatalog(connection) {
	const all = connection.rows("SELECT type, name, tbl_name, coalesce(sql, '') FROM main.sqlite_master ORDER BY rowid").map((row) => row.map(String));
	const texts = (type) => new Map(all.filter((row) => row[0] === type).map((row) => [fold(row[1]), row[3]]));
	const triggers = new Map();
	for (const [type, , table, sql] of all) if (type === "trigger") gather(triggers, fold(table), sql);
	const tables = all.filter((row) => row[0] === "table" && !fold(row[1]).startsWith("sqlite_"));
	const virtual = tables.flatMap(([, name, , sql]) => virtualTable(name, sql));
	const shadows = virtual.length === 0 ? new Set() : shadowTables(connection, virtual);
	const virtualNames = new Set(virtual.map((table) => fold(table.name)));
	const ordinary = tables.map((row) => row[1]).filter((name) => !shadows.has(fold(name)) && !virtualNames.has(fold(name)));
	return {
		texts: {
			tables: texts("table"),
			indexes: texts("index"),
			triggers
		},
		ordinary: new Map(ordinary.map((name) => [fold(name), name])),
		virtual: new Map(virtual.map((table) => [fold(table.name), table]))
	};
}
function virtualTable(name, sql) {
	const tokens = significant(sql);
	if (!isWord(tokens[0], "CREATE") || !isWord(tokens[1], "VIRTUAL")) return [];
	const module = tokens[tokens.findIndex((token) => isWord(token, "USING")) + 1];
	return module === void 0 ? [] : [{
		name,
		module: fold(unquote(module)),
		sql
	}];
}
function isWord(token, word) {
	return token?.kind === "word" && token.text.toUpperCase() === word;
}
const SUFFIXES = [
	[/^fts[34]/, [
		"content",
		"segments",
		"segdir",
		"docsize",
		"stat"
	]],
	[/^fts5$/, [
		"data",
		"idx",
		"content",
		"docsize",
		"config"
	]],
	[/^(rtree|geopoly)/, [
		"node",
		"parent",
		"rowid"
	]]
];
function shadowTables(connection, virtual) {
	const byName = virtual.flatMap(({ name, module }) => {
		return (SUFFIXES.find(([pattern]) => pattern.test(module))?.[1] ?? []).map((suffix) => fold(`${name}_${suffix}`));
	});
	const byType = connection.rows("PRAGMA main.table_list").filter((row) => row[2] === "shadow");
	return new Set([...byName, ...byType.map((row) => fold(String(row[1])))]);
}
// src/replay/people/table-shape.ts
function readShape(connection, name, texts) {
	const pragma = (which, of) => connection.rows(`PRAGMA main.${which}(${identifier(of)})`);
	const text = readTable(texts.tables.get(fold(name)) ?? "");
	const rows = pragma("table_xinfo", name);
	const primaryKey = rows.filter((row) => Number(row[5]) > 0).sort((a, b) => Number(a[5]) - Number(b[5]));
	const indexes = pragma("index_list", name);
	const indexed = indexes.some((row) => row[3] === "pk");
	const alias = !text.withoutRowid && !indexed && primaryKey.length === 1 ? String(primaryKey[0]?.[1]) : null;
	const keys = indexes.filter((row) => row[2] === 1).map((row) => readKey(String(row[1]), row[4] === 1, pragma("index_xinfo", String(row[1])), texts));
	const names = new Set(rows.map((row) => fold(String(row[1]))));
	return {
		name,
		columns: rows.map((row, index) => readColumn$1(row, index + 1, alias)).filter((_, index) => rows[index]?.[6] === 0),
		primaryKey: primaryKey.map((row) => String(row[1])),
		keys: alias === null ? keys : [...keys, {
			index: null,
			columns: [alias],
			partial: false,
			sql: null
		}],
		foreignKeys: readForeignKeys(pragma("foreign_key_list", name)),
		text,
		triggers: texts.triggers.get(fold(name)) ?? [],
		rowid: text.withoutRowid ? null : [
			"rowid",
			"_rowid_",
			"oid"
		].find((candidate) => !names.has(candidate)) ?? null
	};
}
function readColumn$1(row, position, alias) {
	const type = String(row[2] ?? "").toUpperCase();
	const name = String(row[1]);
	return {
		name,
		position,
		type,
		kind: kindOf(type),
		nullable: row[3] === 0,
		rowidAlias: name === alias,
		default: row[4] === null ? null : String(row[4])
	};
}
function kindOf(type) {
	if (type.includes("INT")) return "integer";
	if (/CHAR|CLOB|TEXT/.test(type)) return "text";
	if (type.includes("BLOB")) return "blob";
	if (type === "" || type === "ANY") return "text";
	if (/REAL|FLOA|DOUB/.test(type)) return "real";
	if (type.includes("BOOL")) return "boolean";
	if (/DATETIME|TIMESTAMP/.test(type)) return "datetime";
	if (type.includes("DATE")) return "date";
	if (type.includes("TIME")) return "time";
	return type.includes("JSON") ? "json" : "numeric";
}
function readKey(name, partial, columns, texts) {
	return {
		index: name,
		columns: columns.filter((row) => row[5] === 1).map((row) => row[2] === null ? null : String(row[2])),
		partial,
		sql: texts.indexes.get(fold(name)) ?? null
	};
}
function readForeignKeys(rows) {
	const byId = new Map();
	for (const row of rows) gather(byId, Number(row[0]), row);
	return [...byId].sort(([a], [b]) => b - a).map(([, columns]) => {
		const parts = columns.toSorted((a, b) => Number(a[1]) - Number(b[1]));
		const to = parts.map((row) => row[4]);
		return {
			parent: String(parts[0]?.[2]),
			from: parts.map((row) => String(row[3])),
			to: to.includes(null) ? null : to.map(String)
		};
	});
}
// src/replay/people/world.ts
function openWorld(connection) {
	return {
		connection,
		catalog: readCatalog(connection),
		shapes: new Map(),
		clues: new Map(),
		habits: new Map(),
		children: new Map(),
		ours: new Map(),
		serials: new Map()
	};
}
function shapeOf(world, table) {
	const key = fold(table);
	const known = world.shapes.get(key);
	if (known !== void 0) return known;
	const spelt = world.catalog.ordinary.get(key);
	const shape = spelt === void 0 ? `there is no table ${table}` : tryShape(world, spelt);
	world.shapes.set(key, shape);
	if (typeof shape === "string") return shape;
	for (const foreign of shape.foreignKeys) gather(world.children, fold(foreign.parent), {
		child: shape,
		key: foreign
	});
	return shape;
}
function tryShape(world, name) {
	try {
		return readShape(world.connection, name, world.catalog.texts);
	} catch (error) {
		return refusal(error);
	}
}
function refusal(error) {
	if (error instanceof Refused) return error.message;
	throw error;
}
function cluesIn(world, shape) {
	const known = world.clues.get(shape);
	if (known !== void 0) return known;
	const clues = cluesOf(shape);
	world.clues.set(shape, clues);
	return clues;
}
function nextSerial(world, shape) {
	const key = fold(shape.name);
	const serial = (world.serials.get(key) ?? countRows(world.connection, "main", shape.name)) + 1;
	world.serials.set(key, serial);
	return serial;
}
function hasRows$1(connection, table) {
	return connection.rows(`SELECT 1 FROM main.${identifier(table)} LIMIT 1`).length > 0;
}
function referred(world, key) {
	const parent = shapeOf(world, key.parent);
	if (typeof parent === "string") return null;
	const columns = key.to ?? parent.primaryKey;
	const known = new Set([...parent.columns.map(({ name }) => name), ...parent.keys.flatMap((it) => it.columns)].map(folded));
	return columns.length === key.from.length && columns.every((it) => known.has(fold(it))) ? {
		parent,
		columns
	} : null;
}
function folded(name) {
	return fold(name ?? "");
}
const MOST_PARENTS$1 = 12;
function keysIn(world, parent, columns) {
	const own = (world.ours.get(fold(parent.name)) ?? []).map((row) => columns.map((column) => valueIn(row, column)));
	const wanted = columns.map(identifier);
	const order = parent.rowid === null ? "" : `ORDER BY ${parent.rowid} DESC`;
	const others = selectLiterals(world.connection, columns, `main.${identifier(parent.name)} WHERE ${wanted.map((column) => `${column} IS NOT NULL`).join(" AND ")} ${order} LIMIT ${MOST_PARENTS$1}`);
	const complete = own.filter((key) => key.every((value) => value !== void 0 && value !== "NULL"));
	return [...new Map([...complete, ...others].map((key) => [key.join(), key])).values()];
}
function valueIn(row, column) {
	const exact = row.values.get(column);
	if (exact !== void 0) return exact;
	return [...row.values].find(([name]) => fold(name) === fold(column))?.[1];
}
function selectLiterals(connection, columns, from) {
	if (columns.length === 0) return [];
	const quoted = columns.map((column) => `quote(${identifier(column)})`).join(", ");
	return connection.rows(`SELECT ${quoted} FROM ${from}`).map((row) => row.map(String));
}
// src/replay/people/slots.ts
const MOST_COMBINATIONS = 64;
function slotsOf(world, shape, wish) {
	const groups = sharing(shape.foreignKeys);
	const taken = new Set(groups.flatMap((group) => group.flatMap((key) => key.from.map(fold))));
	return [...shape.columns.filter((column) => !taken.has(fold(column.name))).map((column) => lazySlot([column.name], ownChoices(world, shape, column, wish))), ...groups.map((group) => foreignSlot(world, shape, group, wish))];
}
function* ownChoices(world, shape, column, wish) {
	const fixed = wish.fixed.get(column.name);
	if (fixed !== void 0) {
		yield [fixed];
		return;
	}
	const wishes = {
		serial: wish.serial,
		clues: cluesIn(world, shape),
		demands: demandsOn(world, shape, column, wish.serial),
		unique: shape.keys.some((key) => key.columns.some((name) => name === null || fold(name) === fold(column.name))),
		strict: shape.text.strict,
		id: () => nextId(world, shape, column)
	};
	for (const literal of candidatesFor(column, wishes)) yield [literal];
}
function demandsOn(world, shape, column, serial) {
	return (world.children.get(fold(shape.name)) ?? []).flatMap(({ child, key }) => {
		const at = (key.to ?? shape.primaryKey).findIndex((name) => fold(name) === fold(column.name));
		return ((at < 0 || child === shape ? void 0 : cluesIn(world, child).get(fold(key.from[at] ?? "")))?.first ?? []).flatMap((source) => [...source(serial, column)]);
	});
}
function sharing(keys) {
	const groups = [];
	for (const key of keys) {
		const names = new Set(key.from.map(fold));
		const touching = groups.filter((group) => group.some((other) => other.from.some((name) => names.has(fold(name)))));
		const merged = [...touching.flat(), key];
		for (const group of touching) groups.splice(groups.indexOf(group), 1);
		groups.push(merged);
	}
	return groups;
}
function foreignSlot(world, shape, group, wish) {
	const columns = shape.columns.filter((column) => group.some((key) => key.from.some((name) => sameName(name, column))));
	let choices = [new Map(columns.flatMap((column) => {
		const value = wish.fixed.get(column.name);
		return value === void 0 ? [] : [[column.name, value]];
	}))];
	for (const key of group) choices = joined(choices, optionsFor(world, key, columns, wish)).slice(0, MOST_COMBINATIONS);
	const all = choices.map((choice) => columns.map((column) => choice.get(column.name) ?? plainValue(column, wish.serial)));
	return {
		columns: columns.map((column) => column.name),
		first: all[0],
		all: () => all
	};
}
function sameName(name, column) {
	return fold(name) === fold(column.name);
}
function optionsFor(world, key, columns, wish) {
	const own = key.from.flatMap((name) => columns.filter((column) => sameName(name, column)));
	const target = referred(world, key);
	const options = [...target === null ? [] : rotate(keysIn(world, target.parent, target.columns), wish.turn), ...wish.promised(key)].map((values) => new Map(own.map((column, at) => [column.name, values[at]])));
	const nullable = own.filter((column) => column.nullable && !column.rowidAlias);
	if (nullable.length > 0) options.push(new Map(nullable.map((column) => [column.name, NULL])));
	return target === null && options.length === 0 ? [new Map()] : options;
}
function joined(left, right) {
	return left.flatMap((a) => right.map((b) => [a, b])).filter(([a, b]) => agree(a, b)).map(([a, b]) => new Map([...a, ...b]));
}
function agree(a, b) {
	return [...b].every(([column, value]) => (a.get(column) ?? value) === value);
}
// src/replay/people/place.ts
const MOST_TRIES$2 = 400;
function place(world, shape, wish = {}, tries = MOST_TRIES$2) {
	const serial = nextSerial(world, shape);
	const slots = slotsOf(world, shape, {
		turn: 0,
		fixed: new Map(),
		promised: () => [],
		serial,
		...wish
	});
	const parentless = shape.foreignKeys.find((key) => slots.some((slot) => slot.first === void 0 && holds(slot, key)));
	if (parentless !== void 0) return { reason: `it must refer to a row of ${parentless.parent}, which has none that fits` };
	const rows = [];
	const insert = (values) => {
		const tried = attempt(world, shape, values);
		if ("message" in tried) return tried;
		rows.push(tried);
		return null;
	};
	const habits = world.habits.get(shape);
	const found = search(slots, insert, tries, slots.map((slot) => slot.columns.length === 1 ? habits?.get(slot.columns[0] ?? "") ?? 0 : 0));
	const row = rows[0];
	if ("refused" in found || row === void 0) return { reason: "refused" in found ? inWords(found.refused, world, shape) : "" };
	if (wish.fixed === void 0) world.habits.set(shape, habitsOf(slots, found.positions, shape));
	gather(world.ours, fold(shape.name), row);
	return {
		row,
		values: found.accepted
	};
}
function holds(slot, key) {
	return key.from.some((name) => slot.columns.some((column) => fold(column) === fold(name)));
}
function habitsOf(slots, positions, shape) {
	const own = slots.flatMap((slot, index) => {
		const [column = ""] = slot.columns;
		return shape.foreignKeys.some((key) => holds(slot, key)) ? [] : [[column, positions[index] ?? 0]];
	});
	return new Map(own);
}
function inWords(message, world, shape) {
	const missing = shape.foreignKeys.find((key) => message === `no such table: main.${key.parent}`);
	if (missing === void 0 || world.catalog.ordinary.has(fold(missing.parent))) return message;
	return `its foreign key refers to the table ${missing.parent}, which does not exist`;
}
const SAVEPOINT$2 = "rehearsal_row";
function attempt(world, shape, values) {
	const { connection } = world;
	const guarded = shape.triggers.length > 0;
	if (guarded) connection.run(`SAVEPOINT ${SAVEPOINT$2}`);
	try {
		connection.run(insertion(shape, values));
		const row = guarded && connection.rows("SELECT changes()")[0]?.[0] === 0 ? null : readBack(world, shape, values);
		if (row !== null) {
			if (guarded) connection.run(`RELEASE ${SAVEPOINT$2}`);
			return row;
		}
	} catch (error) {
		if (guarded) undo$1(world);
		return objectionTo(refusal(error), shape);
	}
	if (guarded) undo$1(world);
	return objectionTo("a trigger took the row away again", shape);
}
function undo$1(world) {
	try {
		world.connection.run(`ROLLBACK TO ${SAVEPOINT$2}`);
		world.connection.run(`RELEASE ${SAVEPOINT$2}`);
	} catch (error) {
		if (!refusal(error).startsWith("no such savepoint")) throw error;
	}
}
function insertion(shape, values) {
	const columns = [...values.keys()].map(identifier).join(", ");
	return `INSERT OR ABORT INTO main.${identifier(shape.name)} (${columns}) VALUES (${[...values.values()].join(", ")})`;
}
function readBack(world, shape, values) {
	const columns = shape.columns.map((column) => column.name);
	const given = keyCondition(shape, values);
	const where = shape.rowid === null ? given : `${shape.rowid} = last_insert_rowid()`;
	const wanted = shape.rowid === null ? columns : [...columns, shape.rowid];
	const found = selectLiterals(world.connection, wanted, `main.${identifier(shape.name)} WHERE ${where}`)[0];
	if (found === void 0) return null;
	return {
		values: new Map(columns.map((column, at) => [column, found[at]])),
		where: shape.rowid === null ? given : `${shape.rowid} = ${found.at(-1)}`
	};
}
function keyCondition(shape, values) {
	return (shape.primaryKey.length > 0 ? shape.primaryKey : [...values.keys()]).map((column) => `${identifier(column)} IS ${values.get(column) ?? "NULL"}`).join(" AND ");
}
// src/replay/people/promises.ts
const SAVEPOINT$1 = "rehearsal_circle";
function placeTogether(world, shapes, turn) {
	const { connection } = world;
	const before = new Map([...world.ours].map(([table, rows]) => [table, rows.length]));
	connection.run(`SAVEPOINT ${SAVEPOINT$1}`);
	connection.run("PRAGMA defer_foreign_keys = ON");
	let failed;
	try {
		const broken = violations(world, shapes);
		failed = placeAll(world, shapes, turn);
		if (failed === null && violations(world, shapes) > broken) failed = "FOREIGN KEY constraint failed";
		if (failed === null) connection.run(`RELEASE ${SAVEPOINT$1}`);
	} catch (error) {
		failed = refusal(error);
	}
	if (failed !== null) {
		takeBack$1(world);
		for (const [table, rows] of world.ours) rows.length = before.get(table) ?? 0;
	}
	connection.run("PRAGMA defer_foreign_keys = OFF");
	return failed;
}
function takeBack$1({ connection }) {
	try {
		connection.run(`ROLLBACK TO ${SAVEPOINT$1}`);
		connection.run(`RELEASE ${SAVEPOINT$1}`);
	} catch (error) {
		if (!refusal(error).startsWith("no such savepoint")) throw error;
	}
}
function violations(world, shapes) {
	return shapes.reduce((sum, shape) => sum + world.connection.rows(`PRAGMA main.foreign_key_check(${identifier(shape.name)})`).length, 0);
}
function placeAll(world, shapes, turn) {
	const offered = new Map();
	const owed = new Map();
	const waiting = [...shapes];
	for (let rounds = 0; rounds < 4 * shapes.length + 4; rounds += 1) {
		const shape = waiting.shift() ?? debtor(world, owed);
		if (shape === null) return null;
		const placed = placeOne$1(world, shape, turn, offered, owed);
		if ("reason" in placed) return placed.reason;
	}
	return "its rows would need more and more rows of each other";
}
function debtor(world, owed) {
	for (const [table, promises] of owed) {
		const shape = promises.length > 0 ? world.shapes.get(table) : void 0;
		if (shape !== void 0 && typeof shape !== "string") return shape;
	}
	return null;
}
function placeOne$1(world, shape, turn, offered, owed) {
	const self = shape.foreignKeys.find((key) => fold(key.parent) === fold(shape.name));
	const due = owed.get(fold(shape.name))?.[0] ?? (self === void 0 ? void 0 : offer(world, self, offered)?.promised);
	const promised = (key) => {
		const made = offer(world, key, offered);
		return made === null ? [] : [made.columns.map((column) => made.promised.get(column) ?? "NULL")];
	};
	const placed = place(world, shape, {
		turn,
		fixed: due ?? new Map(),
		promised
	});
	if ("reason" in placed) return placed;
	if (due !== void 0) {
		settle(owed, shape, due);
		offered.delete(fold(shape.name));
	}
	for (const key of shape.foreignKeys) {
		const made = fold(key.parent) === fold(shape.name) ? null : offer(world, key, offered);
		if (made !== null && taken(key, made, placed.values) && !exists(world, key, made)) gather(owed, fold(key.parent), made.promised);
	}
	return placed;
}
function settle(owed, shape, due) {
	const rest = (owed.get(fold(shape.name)) ?? []).filter((promise) => !sameKey(promise, due));
	owed.set(fold(shape.name), rest);
}
function sameKey(a, b) {
	return [...a].join() === [...b].join();
}
function offer(world, key, offered) {
	const target = referred(world, key);
	if (target === null) return null;
	const names = target.columns.map((name) => spelling(target.parent, name));
	const known = offered.get(fold(key.parent)) ?? new Map();
	const missing = names.filter((name) => !known.has(name));
	if (missing.length === 0) return {
		columns: names,
		promised: known
	};
	const serial = nextSerial(world, target.parent);
	const promised = new Map([...known, ...missing.map((name) => [name, invent(world, target.parent, name, serial)])]);
	offered.set(fold(key.parent), promised);
	return {
		columns: names,
		promised
	};
}
function spelling(shape, name) {
	return shape.columns.find((column) => fold(column.name) === fold(name))?.name ?? name;
}
function invent(world, shape, name, serial) {
	const column = shape.columns.find((candidate) => candidate.name === name);
	if (column === void 0) return NULL;
	return inherited(world, shape, column) ?? ownKey(world, shape, column, serial);
}
function inherited(world, shape, column) {
	for (const key of shape.foreignKeys) {
		const at = key.from.findIndex((name) => fold(name) === fold(column.name));
		const target = at < 0 || fold(key.parent) === fold(shape.name) ? null : referred(world, key);
		const found = target === null ? void 0 : keysIn(world, target.parent, target.columns)[0]?.[at];
		if (found !== void 0) return found;
	}
	return null;
}
function ownKey(world, shape, column, serial) {
	const id = () => nextId(world, shape, column);
	const candidate = [...candidatesFor(column, {
		serial,
		clues: cluesIn(world, shape),
		demands: [],
		unique: true,
		strict: shape.text.strict,
		id
	})].find((literal) => literal !== "NULL") ?? "NULL";
	if (column.kind !== "integer" || column.rowidAlias) return candidate;
	const name = identifier(column.name);
	const [next] = world.connection.rows(`SELECT quote(max(${name}) + 1) FROM main.${identifier(shape.name)}`);
	return next?.[0] === "NULL" || next === void 0 ? candidate : String(next[0]);
}
function taken(key, made, values) {
	const byName = new Map([...values].map(([name, value]) => [fold(name), value]));
	return key.from.every((name, at) => byName.get(fold(name)) === made.promised.get(made.columns[at]));
}
function exists(world, key, made) {
	const where = made.columns.map((name) => `${identifier(name)} IS ${made.promised.get(name)}`).join(" AND ");
	return world.connection.rows(`SELECT 1 FROM main.${identifier(key.parent)} WHERE ${where}`).length > 0;
}
// src/replay/people/fill.ts
function peopleTables(world, wanted, rows) {
	const reasons = new Map();
	const groups = parentsFirst(withParents(world, wanted), (name) => parentsOf(world, name));
	for (const group of groups) peopleGroup(world, group, rows, reasons);
	return reasons;
}
function parentsOf(world, name) {
	const shape = shapeOf(world, name);
	return typeof shape === "string" ? [] : distinct(shape.foreignKeys.map((key) => fold(key.parent)));
}
function withParents(world, wanted) {
	const all = new Set(wanted);
	for (const name of all) for (const parent of parentsOf(world, name)) {
		const spelt = world.catalog.ordinary.get(parent);
		if (spelt !== void 0 && !all.has(parent) && !hasRows$1(world.connection, spelt)) all.add(parent);
	}
	return [...world.catalog.ordinary.keys()].filter((name) => all.has(name));
}
function peopleGroup(world, group, rows, reasons) {
	const shapes = group.flatMap((name) => {
		const shape = shapeOf(world, name);
		if (typeof shape === "string") reasons.set(name, shape);
		return typeof shape === "string" ? [] : [shape];
	});
	const circular = shapes.some((shape) => shape.foreignKeys.some((key) => group.includes(fold(key.parent))));
	for (let turn = 0; turn < rows; turn += 1) {
		let waiting = placeSingly(world, shapes, turn, reasons);
		if (waiting.length > 0 && circular) {
			const failed = placeTogether(world, waiting, turn);
			if (failed === null) waiting = [];
			else for (const shape of waiting) reasons.set(fold(shape.name), failed);
		}
		if (waiting.length === shapes.length) break;
	}
	if (group.length > 1) for (const shape of shapes) closeCircles(world, shape);
}
function placeSingly(world, shapes, turn, reasons) {
	let waiting = [...shapes];
	for (let before = -1; before !== waiting.length && waiting.length > 0;) {
		before = waiting.length;
		waiting = waiting.filter((shape) => {
			const refused = placeOne(world, shape, turn);
			if (refused !== null) reasons.set(fold(shape.name), refused);
			return refused !== null;
		});
		if (shapes.length === 1) break;
	}
	return waiting;
}
function placeOne(world, shape, turn) {
	const placed = place(world, shape, { turn });
	if ("row" in placed) return null;
	const fewer = parentsOf(world, fold(shape.name)).filter((parent) => (world.ours.get(parent)?.length ?? 0) <= turn);
	if (!placed.reason.startsWith("UNIQUE") || fewer.length === 0) return placed.reason;
	for (const parent of fewer) {
		const above = shapeOf(world, parent);
		if (typeof above !== "string" && above !== shape) place(world, above);
	}
	const again = place(world, shape, { turn });
	return "row" in again ? null : again.reason;
}
function closeCircles(world, shape) {
	for (const row of world.ours.get(fold(shape.name)) ?? []) for (const key of shape.foreignKeys) {
		const target = referred(world, key);
		const held = key.from.map((name) => [...row.values].find(([column]) => fold(column) === fold(name))?.[1]);
		if (target === null || target.parent === shape || !held.includes("NULL")) continue;
		const first = keysIn(world, target.parent, target.columns)[0];
		if (first === void 0) continue;
		const assignments = key.from.map((name, at) => `${identifier(name)} = ${first[at]}`).join(", ");
		try {
			world.connection.run(`UPDATE OR ABORT main.${identifier(shape.name)} SET ${assignments} WHERE ${row.where}`);
		} catch (error) {
			refusal(error);
		}
	}
}
// src/replay/people/virtual-row.ts
function placeVirtual(connection, table, rows) {
	const fullText = /^fts[345]$/.test(table.module) && !hasContentOption(table.sql);
	const boxes = /^rtree(_i32)?$/.test(table.module);
	if (!fullText && !boxes) return `it is a virtual table (${table.module}) whose rows come from elsewhere`;
	try {
		const columns = connection.rows(`PRAGMA main.table_xinfo(${identifier(table.name)})`).filter((row) => row[6] === 0).map((row) => String(row[1]));
		const name = `main.${identifier(table.name)}`;
		const last = boxes ? `max(${identifier(columns[0] ?? "id")})` : "count(*)";
		const start = Number(connection.rows(`SELECT coalesce(${last}, 0) FROM ${name}`)[0]?.[0]);
		for (let serial = start + 1; serial <= start + rows; serial += 1) {
			const values = columns.map((column) => boxes ? String(serial) : text(`${column} ${serial}`));
			connection.run(`INSERT INTO ${name} (${columns.map(identifier).join(", ")}) VALUES (${values.join(", ")})`);
		}
		return null;
	} catch (error) {
		return refusal(error);
	}
}
function hasContentOption(sql) {
	const words = significant(sql);
	return words.some((token, at) => /^content$/i.test(token.text) && words[at + 1]?.text === "=");
}
// src/replay/people/with-constraints.ts
const STRICTEST = [["foreign_keys", 1], ["ignore_check_constraints", 0]];
function withConstraints(connection, action) {
	const read = (pragma) => Number(connection.rows(`PRAGMA ${pragma}`)[0]?.[0]);
	const before = STRICTEST.map(([pragma]) => [pragma, read(pragma)]);
	try {
		for (const [pragma, value] of STRICTEST) {
			connection.run(`PRAGMA ${pragma} = ${value}`);
			if (read(pragma) !== value) throw new Error(`rows are only added outside a transaction (PRAGMA ${pragma})`);
		}
		return action();
	} finally {
		for (const [pragma, value] of before) connection.run(`PRAGMA ${pragma} = ${value}`);
	}
}
// src/replay/people/awkward-values.ts
const NUMBERS = [
	"integer",
	"real",
	"numeric",
	"boolean"
];
const DATES = [
	"date",
	"datetime",
	"time"
];
const TEXTS = ["text"];
const LONG = 1e4;
const UNICODE = "Zé İß 👩‍🚀 漢";
const ENTRIES = [
	{
		kinds: DATES,
		strict: false,
		literal: text("abc"),
		says: (where) => `text that is no date in ${where}`
	},
	{
		kinds: ["json"],
		strict: false,
		literal: text("abc"),
		says: (where) => `text that is no JSON in ${where}`
	},
	{
		kinds: TEXTS,
		strict: true,
		literal: text("0012"),
		says: (where) => `digits with leading zeros in ${where}`
	},
	{
		kinds: NUMBERS,
		strict: true,
		literal: "-1",
		says: (where) => `a negative number in ${where}`
	},
	{
		kinds: ["integer", "numeric"],
		strict: true,
		literal: "9223372036854775807",
		says: (where) => `the largest integer in ${where}`
	},
	{
		kinds: [
			"integer",
			"real",
			"numeric"
		],
		strict: true,
		literal: "1e300",
		says: (where) => `a huge number (1e300) in ${where}`
	},
	{
		kinds: [...TEXTS, ...DATES],
		strict: true,
		literal: text(""),
		says: (where) => `an empty string in ${where}`
	},
	{
		kinds: TEXTS,
		strict: true,
		literal: text("x".repeat(LONG)),
		says: (where) => `a very long text in ${where}`
	},
	{
		kinds: TEXTS,
		strict: true,
		literal: text(UNICODE),
		says: (where) => `Unicode text in ${where}`
	}
];
function awkwardValues(column, strict) {
	const fitting = ENTRIES.filter((entry) => entry.kinds.includes(column.kind) && (entry.strict || !strict));
	const harmless = column.rowidAlias ? fitting.filter((entry) => entry.literal === "-1") : fitting;
	return [...column.rowidAlias ? [] : wrongTypes(column, strict), ...harmless];
}
function wrongTypes(column, strict) {
	if (strict) return [];
	const named = column.type === "" ? "column" : `${column.type} column`;
	if (NUMBERS.includes(column.kind)) return [{
		literal: text("abc"),
		says: (where) => `text in the ${named} ${where}`
	}];
	return column.kind === "text" && column.type !== "" ? [{
		literal: "X'00ff'",
		says: (where) => `a blob in the ${named} ${where}`
	}] : [];
}
// src/replay/people/awkward-kinds.ts
function kindsFor(shapes) {
	const parents = new Set(shapes.flatMap((shape) => shape.foreignKeys.map((key) => fold(key.parent))));
	return [
		...shapes.flatMap(columnKinds),
		...shapes.toReversed().flatMap((shape) => parents.has(fold(shape.name)) ? [lonelyKind(shape)] : []),
		...shapes.flatMap((shape) => shape.foreignKeys.map((key) => siblings(shape, key))),
		...shapes.filter((shape) => shape.text.autoincrement).map(gap)
	];
}
function columnKinds(shape) {
	const free = shape.columns.filter((column) => !isAlone(column, shape)).map((column) => column.name);
	const kinds = shape.columns.flatMap((column) => [
		...nulls(shape, column),
		...repeats(shape, column),
		...values(shape, column)
	]);
	const keyed = new Set(shape.keys.flatMap((key) => key.columns.map((name) => fold(name ?? ""))));
	const loose = free.filter((name) => !keyed.has(fold(name)));
	if (loose.length < 2) return kinds;
	const says = `two rows of ${shape.name} that are equal in every column that is not unique`;
	return [...kinds, {
		awkward: {
			table: shape.name,
			column: null,
			says
		},
		deed: {
			do: "repeat",
			columns: loose
		}
	}];
}
function nulls(shape, column) {
	if (!column.nullable || column.rowidAlias) return [];
	const what = isForeign(column, shape) ? "a NULL in the foreign key" : "a NULL in";
	return [{
		awkward: {
			table: shape.name,
			column: column.name,
			says: `${what} ${shape.name}.${column.name}`
		},
		deed: {
			do: "value",
			column: column.name,
			literal: NULL
		}
	}];
}
function repeats(shape, column) {
	if (shape.foreignKeys.some(({ from }) => from.length === 1 && fold(from[0] ?? "") === fold(column.name)) || isAlone(column, shape)) return [];
	return [{
		awkward: {
			table: shape.name,
			column: column.name,
			says: `two rows with equal ${shape.name}.${column.name}`
		},
		deed: {
			do: "repeat",
			columns: [column.name]
		}
	}];
}
function values(shape, column) {
	if (isForeign(column, shape)) return [];
	return awkwardValues(column, shape.text.strict).map((value) => ({
		awkward: {
			table: shape.name,
			column: column.name,
			says: value.says(`${shape.name}.${column.name}`)
		},
		deed: {
			do: "value",
			column: column.name,
			literal: value.literal
		}
	}));
}
function lonelyKind(shape) {
	const says = `a row of ${shape.name} that no other row refers to`;
	return {
		awkward: {
			table: shape.name,
			column: null,
			says
		},
		deed: { do: "lonely" }
	};
}
function siblings(shape, key) {
	const by = key.from.map((column) => `${shape.name}.${column}`).join(", ");
	const says = `several rows of ${shape.name} for one row of ${key.parent} (equal ${by})`;
	return {
		awkward: {
			table: shape.name,
			column: key.from[0] ?? null,
			says
		},
		deed: {
			do: "repeat",
			columns: key.from
		}
	};
}
function gap(shape) {
	const says = `a gap at the top of ${shape.name}'s AUTOINCREMENT ids`;
	return {
		awkward: {
			table: shape.name,
			column: null,
			says
		},
		deed: { do: "gap" }
	};
}
function isAlone(column, shape) {
	return shape.keys.some((key) => !key.partial && key.columns.length === 1 && fold(key.columns[0] ?? "") === fold(column.name));
}
function isForeign(column, shape) {
	return shape.foreignKeys.some((key) => key.from.some((name) => fold(name) === fold(column.name)));
}
// src/replay/people/awkward.ts
const MOST_TRIES$1 = 60;
function makeAwkward(connection, tables) {
	return withConstraints(connection, () => {
		const world = openWorld(connection);
		return kindsIn(world, tables).flatMap((kind) => make(world, kind) ? [kind.awkward] : []);
	});
}
function addAwkward(connection, one) {
	return withConstraints(connection, () => {
		const world = openWorld(connection);
		const shape = shapeOf(world, one.table);
		if (typeof shape === "string") return false;
		const kind = [...kindsFor([shape]), lonelyKind(shape)].find(({ awkward }) => awkward.says === one.says);
		return kind !== void 0 && make(world, kind);
	});
}
function kindsIn(world, tables) {
	const asked = tables === null ? null : new Set([...tables].map(fold));
	return kindsFor([...world.catalog.ordinary.keys()].filter((name) => asked?.has(name) ?? true).flatMap((name) => {
		const shape = shapeOf(world, name);
		return typeof shape === "string" ? [] : [shape];
	}));
}
function make(world, { awkward, deed }) {
	const shape = shapeOf(world, awkward.table);
	if (typeof shape === "string") return false;
	const empty = distinct(shape.foreignKeys.map((key) => fold(key.parent))).filter((parent) => {
		const spelt = world.catalog.ordinary.get(parent);
		return spelt !== void 0 && spelt !== shape.name && !hasRows$1(world.connection, spelt);
	});
	if (empty.length > 0) peopleTables(world, empty, 1);
	return doDeed(world, shape, deed);
}
function doDeed(world, shape, deed) {
	if (deed.do === "value") return "row" in put(world, shape, new Map([[deed.column, deed.literal]]));
	if (deed.do === "repeat") return repeat(world, shape, deed.columns);
	return deed.do === "gap" ? leaveGap(world, shape) : "row" in put(world, shape, new Map());
}
function put(world, shape, fixed) {
	return place(world, shape, {
		fixed,
		turn: world.ours.get(fold(shape.name))?.length ?? 0
	}, MOST_TRIES$1);
}
function repeat(world, shape, columns) {
	if (!hasRows$1(world.connection, shape.name)) put(world, shape, new Map());
	const values = someValues(world, shape, columns);
	if (values === null) return false;
	return "row" in put(world, shape, new Map(columns.map((column, at) => [column, values[at]])));
}
function someValues(world, shape, columns) {
	const from = `main.${identifier(shape.name)}`;
	const full = columns.map((column) => `${identifier(column)} IS NOT NULL`).join(" AND ");
	const found = selectLiterals(world.connection, columns, `${from} WHERE ${full} LIMIT 1`)[0];
	if (found !== void 0 || columns.length === 1) return found ?? null;
	return selectLiterals(world.connection, columns, `${from} LIMIT 1`)[0] ?? null;
}
function leaveGap(world, shape) {
	const highest = shape.columns.flatMap(({ name, rowidAlias }) => rowidAlias ? [[name, NULL]] : []);
	const placed = put(world, shape, new Map(highest));
	if ("reason" in placed) return false;
	try {
		world.connection.run(`DELETE FROM main.${identifier(shape.name)} WHERE ${placed.row.where}`);
	} catch (error) {
		refusal(error);
		return false;
	}
	world.ours.get(fold(shape.name))?.pop();
	return true;
}
// src/replay/people/people.ts
function people(connection, tables, rows = 2) {
	return withConstraints(connection, () => {
		const world = openWorld(connection);
		const asked = tables === null ? null : new Set([...tables].map(fold));
		const wanted = [...world.catalog.ordinary.keys()].filter((name) => asked?.has(name) ?? true);
		const reasons = peopleTables(world, wanted, rows);
		const virtual = [...world.catalog.virtual.values()].filter((table) => asked?.has(fold(table.name)) ?? true);
		for (const table of virtual) {
			const refused = placeVirtual(connection, table, rows);
			if (refused !== null) reasons.set(fold(table.name), refused);
		}
		const names = [...wanted.map((name) => world.catalog.ordinary.get(name) ?? name), ...virtual.map(({ name }) => name)];
		return {
			added: addedRows(world),
			unpeopled: names.flatMap((name) => unpeopled(connection, name, reasons))
		};
	});
}
function addOne(connection, table) {
	return withConstraints(connection, () => {
		const world = openWorld(connection);
		const shape = shapeOf(world, table);
		if (typeof shape === "string") return null;
		peopleTables(world, [fold(table)], 1);
		const row = world.ours.get(fold(table))?.[0];
		return row === void 0 ? null : lastingCondition(connection, shape, row);
	});
}
function lastingCondition(connection, shape, row) {
	const condition = keyCondition(shape, row.values);
	if (!finds(connection, shape, condition)) return row.where;
	if (!shape.columns.some(({ rowidAlias }) => rowidAlias)) return condition;
	const same = shape.columns.filter(({ rowidAlias }) => !rowidAlias).map(({ name }) => `${identifier(name)} IS ${row.values.get(name) ?? "NULL"}`).join(" AND ");
	return same !== "" && finds(connection, shape, same) ? `((${condition}) OR (${same}))` : condition;
}
function finds(connection, shape, condition) {
	return connection.rows(`SELECT 1 FROM main.${identifier(shape.name)} WHERE ${condition} LIMIT 2`).length === 1;
}
function addedRows(world) {
	const counts = [...world.ours].map(([name, rows]) => [world.catalog.ordinary.get(name) ?? name, rows.length]);
	return new Map(counts.filter(([, count]) => count > 0));
}
function unpeopled(connection, table, reasons) {
	let reason = reasons.get(fold(table));
	try {
		if (countRows(connection, "main", table) > 0) return [];
	} catch (error) {
		reason ??= refusal(error);
	}
	return [{
		table,
		reason: reason ?? "its rows were deleted again by a trigger"
	}];
}
// src/replay/scene.ts
function played$1(scene, before, playing) {
	return on(scene.engine, before, (connection) => {
		const performance = perform(connection, scene.script, scene.runner, scene.watch, playing);
		return {
			before,
			after: connection.bytes(),
			performance
		};
	});
}
function on(engine, bytes, action) {
	const connection = engine.open(bytes);
	try {
		return action(connection);
	} finally {
		connection.close();
	}
}
function seenAs(scene, scenario, is, performance, facts = []) {
	const detail = performance.refusals[0]?.message ?? "";
	return {
		...outcome(scene.script.path, scenario, is, detail),
		refusals: performance.refusals,
		facts
	};
}
// src/replay/again.ts
function again(scene, first) {
	const second = played$1(scene, first.bytes);
	const refused = second.performance.refusals.length > 0;
	const facts = refused ? [] : changes(scene, first, second.after).filter(matters);
	if (!refused && facts.length === 0) return seenAs(scene, "again", "pass", second.performance);
	const { name, rerun } = wayOf(scene.runner, scene.script);
	const seen = seenAs(scene, "again", rerun ? "fail" : "skipped", second.performance, facts);
	if (!rerun) return {
		...seen,
		detail: `the ${name} runner never runs a file twice`
	};
	return refused ? seen : {
		...seen,
		detail: "a second run changes the database again"
	};
}
function changes({ engine }, { bytes, scope }, after) {
	return [...difference(engine, bytes, after, scope), ...besideDiffers(engine, bytes, after)];
}
function matters(fact) {
	return fact.kind !== "sequence-changed" || fact.after < fact.before;
}
function lostOnRerun(scene, first, facts) {
	const byDesign = new Set(facts.flatMap((fact) => fact.kind === "rows-deleted" ? [lower(fact.table)] : []));
	return on(scene.engine, first.bytes, (connection) => {
		const named = namesIn(scene.script.sql);
		const marks = [...first.scope ?? []].filter((table) => named.has(table) && !byDesign.has(table)).map((table) => ({
			table,
			where: addOne(connection, table)
		}));
		if (perform(connection, scene.script, scene.runner, scene.watch).refusals.length > 0) return [];
		return marks.flatMap(({ table, where }) => {
			const name = where === null ? null : nameOf$1(connection, table);
			return name !== null && isGone(connection, name, where) ? [{
				table: name,
				rows: 1
			}] : [];
		});
	});
}
function nameOf$1(connection, table) {
	const found = connection.rows(`SELECT name FROM sqlite_master WHERE type = 'table' AND lower(name) = ?`, [table])[0];
	return found ? String(found[0]) : null;
}
function isGone(connection, name, where) {
	return connection.rows(`SELECT 1 FROM ${quoted(name)} WHERE ${where}`).length === 0;
}
// src/replay/deploy.ts
function deploy(stage, base) {
	const { engine, job } = stage;
	const files = job.fresh ?? [...job.base, ...job.incoming];
	const first = start$1(stage, base, files);
	const end = {
		...NOTHING$1,
		appliedAgain: [],
		refusal: first.refusal,
		seed: first.seed
	};
	if (first.refusal) return {
		...end,
		outcome: "fail",
		detail: first.refusal.message
	};
	const second = start$1(stage, first.bytes, files);
	const beside = besideDiffers(engine, first.bytes, second.bytes);
	const changed = [...facts(stage, first.bytes, second.bytes), ...beside].filter(matters);
	const fresh = job.fresh ? start$1(stage, void 0, files) : null;
	const freshDiffers = fresh && !fresh.refusal ? facts(stage, first.bytes, fresh.bytes) : [];
	const bad = changed.length + freshDiffers.length + second.applied.length > 0 || second.refusal || fresh?.refusal;
	return {
		outcome: bad ? "fail" : "pass",
		detail: bad ? "a second start or a fresh install ends differently" : "",
		refusal: second.refusal,
		freshDiffers,
		freshRefusal: fresh?.refusal ?? null,
		appliedAgain: second.applied,
		secondStart: changed,
		seed: second.seed ?? (changed.length > 0 ? culprit$1(stage, first.bytes) : null)
	};
}
const NOTHING$1 = {
	freshDiffers: [],
	freshRefusal: null,
	secondStart: []
};
function start$1({ engine, job, watch }, bytes, files) {
	const up = startUp(engine, job.runner, bytes, files, watch);
	let end = {
		bytes: up.bytes,
		applied: up.applied,
		refusal: up.failed?.refusals[0] ?? null,
		seed: null
	};
	for (const seed of end.refusal ? [] : job.seeds) {
		const [after, refusals] = on(engine, end.bytes, (connection) => {
			const seen = perform(connection, seed, SHELL, watch);
			return [connection.bytes(), seen.refusals];
		});
		end = {
			...end,
			bytes: after
		};
		if (refusals[0]) return {
			...end,
			refusal: refusals[0],
			seed: seed.path
		};
	}
	return end;
}
const SHELL = RUNNERS.sqlite3;
function facts({ engine, job }, before, after) {
	return withoutLedger(difference(engine, before, after), job.runner);
}
function culprit$1(stage, bytes) {
	for (const seed of stage.job.seeds) if (facts(stage, bytes, on(stage.engine, bytes, (connection) => {
		perform(connection, seed, SHELL, stage.watch);
		return connection.bytes();
	})).filter(matters).length > 0) return fileNameOf(seed);
	return null;
}
// src/replay/own-rows.ts
function ownRows(engine, job, base, watch) {
	const { rows } = job;
	if (!rows) return {
		bytes: base,
		tables: new Set()
	};
	const before = counts(engine, base);
	const bytes = rows.database ? upToBase(engine, job, rows.database, rows, watch) : played(engine, base, rows, watch);
	const tables = [...counts(engine, bytes)].filter(([table, count]) => count > (before.get(table) ?? 0));
	return {
		bytes,
		tables: new Set(tables.map(([table]) => table))
	};
}
function played(engine, base, rows, watch) {
	const script = {
		path: rows.path,
		sql: rows.sql ?? "",
		line: 1
	};
	const runner = {
		...RUNNERS.sqlite3,
		onError: "stop",
		foreignKeys: true
	};
	return on(engine, base, (connection) => {
		const [refusal] = perform(connection, script, runner, watch).refusals;
		if (refusal) throw new Trouble(`rows: ${rows.path}, line ${refusal.at.line}: ${refusal.message}.`);
		return connection.bytes();
	});
}
function upToBase(engine, job, database, rows, watch) {
	const { runner } = job;
	if (!knowsItsHistory(engine, database, job, rows)) return on(engine, database, (connection) => {
		connection.run(runner.ledger.create);
		record(connection, runner, ...job.base);
		return connection.bytes();
	});
	const { bytes, failed } = startUp(engine, runner, database, job.base, watch);
	const refusal = failed?.refusals[0];
	if (refusal) throw new Trouble(`rows: on ${rows.path}, ${refusal.at.path} fails at line ${refusal.at.line}: ${refusal.message}.`);
	return bytes;
}
function knowsItsHistory(engine, database, { runner }, rows) {
	try {
		return on(engine, database, (connection) => {
			return connection.rows("SELECT 1 FROM sqlite_master WHERE name = ? COLLATE NOCASE", [runner.ledger.table]).length > 0;
		});
	} catch (error) {
		if (error instanceof Refused) throw new Trouble(`rows: ${rows.path} cannot be read: ${error.message}.`);
		throw error;
	}
}
function counts(engine, bytes) {
	return on(engine, bytes, (connection) => {
		const names = connection.rows(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`);
		return new Map(names.map(([name]) => [lower(String(name)), countRows(connection, "main", String(name))]));
	});
}
// src/replay/reach.ts
function reach(connection, scripts) {
	const written = new Set(scripts.flatMap((script) => [...namesIn(script.sql)]));
	if (written.has("writable_schema")) return null;
	const graph = readGraph(connection);
	const withParents = spread$1(spread$1(written, (name) => [...graph.mentions.get(name) ?? [], ...graph.children.get(name) ?? []]), (name) => graph.parents.get(name) ?? []);
	return new Set([...withParents].filter((name) => graph.tables.has(name)));
}
function readGraph(connection) {
	const tables = new Set();
	const [mentions, children, parents] = [
		new Map(),
		new Map(),
		new Map()
	];
	const objects = connection.rows(`SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL`);
	for (const [type, name, table, sql] of objects) {
		if (type === "table") tables.add(lower(name));
		if (type === "view") push(mentions, lower(name), ...namesIn(sql));
		if (type === "trigger") for (const key of [lower(name), lower(table)]) push(mentions, key, ...namesIn(sql));
		if (type === "index") push(mentions, lower(name), lower(table));
	}
	const links = connection.rows(`SELECT DISTINCT m.name, f."table" FROM sqlite_master m CROSS JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'`);
	for (const [child, parent] of links) {
		push(children, lower(String(parent)), lower(String(child)));
		push(parents, lower(String(child)), lower(String(parent)));
	}
	return {
		tables,
		mentions,
		children,
		parents
	};
}
function push(map, key, ...values) {
	const list = map.get(key);
	if (list) list.push(...values);
	else map.set(key, values);
}
function spread$1(from, next) {
	const found = new Set(from);
	for (const name of found) for (const other of next(name)) found.add(other);
	return found;
}
// src/sql/literal-key.ts
function literalConditions(sql) {
	const all = significant(sql);
	const verb = verbAt(all);
	const where = outerWord(all, verb, /^WHERE$/i);
	if (verb < 0 || where < 0) return [];
	const rest = all.slice(where + 1);
	if (rest.some((token) => /^(EXISTS|OR)$/i.test(token.text) && token.kind === "word")) return [];
	const end = outerWord(rest, 0, /^(RETURNING|ORDER|LIMIT)$/i);
	const conditions = (end < 0 ? rest : rest.slice(0, end)).filter((token) => token.kind !== "semicolon");
	return cutAt(conditions, isAnd).flatMap((tokens) => literalCondition(tokens, sql));
}
function literalCondition(tokens, sql) {
	const [first, dot, second] = tokens;
	const qualified = dot?.text === ".";
	const name = qualified ? second : first;
	const [operator, ...values] = tokens.slice(qualified ? 3 : 1);
	if (!name || !operator || name.kind !== "word" && name.kind !== "quoted") return [];
	const isEqual = /^(=|==|IS)$/i.test(operator.text) && values.length > 0 && values.every(isLiteral);
	const isIn = /^IN$/i.test(operator.text) && values[0]?.text === "(" && values.slice(1, -1).every(isListed);
	if (!(isEqual || isIn) || isIn && values.length < 3) return [];
	const [from, to] = [name.start, values.at(-1).end];
	return [{
		column: unquote(name),
		sql: sql.slice(from, to)
	}];
}
function isLiteral(token) {
	return [
		"string",
		"number",
		"blob"
	].includes(token.kind) || token.text === "-" || token.text === "+";
}
function isListed(token) {
	return isLiteral(token) || token.text === ",";
}
function isAnd(token) {
	return token.kind === "word" && /^AND$/i.test(token.text);
}
// src/replay/assumed-rows.ts
function assumedRows(scene, bare, statements, seeds) {
	const asking = new Map(statements.flatMap((statement, index) => asks(statement) ? [[index, statement]] : []));
	if (asking.size === 0) return [];
	return on(scene.engine, bare, (connection) => {
		for (const seed of seeds) perform(connection, seed, scene.runner, () => {});
		const assumed = [];
		let index = 0;
		perform(connection, scene.script, scene.runner, (path, line) => {
			scene.watch(path, line);
			if (line === 0) return;
			const statement = asking.get(index);
			index += 1;
			const key = statement && missingKey(connection, statement);
			if (statement && key) assumed.push(key);
		});
		return assumed;
	});
}
function asks({ verb, sql }) {
	return (verb === "UPDATE" || verb === "DELETE") && literalConditions(sql).length > 0;
}
function missingKey(connection, { at, sql, verb }) {
	const table = nameOf(connection, targetOf(sql));
	if (table === null) return null;
	const conditions = literalConditions(sql);
	const asked = new Set(conditions.map(({ column }) => lower(column)));
	const key = keysOf(connection, table).find((columns) => columns.every((column) => asked.has(column)));
	if (!key) return null;
	const text = conditions.filter(({ column }) => key.includes(lower(column))).map((it) => it.sql).join(" AND ");
	try {
		if (connection.rows(`SELECT 1 FROM main.${identifier(table)} WHERE ${text} LIMIT 1`).length > 0) return null;
	} catch (error) {
		if (error instanceof Refused) return null;
		throw error;
	}
	return {
		at,
		verb: verb === "UPDATE" ? "UPDATE" : "DELETE",
		table,
		key: text
	};
}
function nameOf(connection, table) {
	const found = connection.rows(`SELECT name FROM main.sqlite_master WHERE type = 'table' AND lower(name) = ?`, [table])[0];
	return found ? String(found[0]) : null;
}
function keysOf(connection, table) {
	return [connection.rows(`SELECT name FROM pragma_table_xinfo(?, 'main') WHERE pk > 0`, [table]).map(([name]) => lower(String(name))), ...connection.rows(`SELECT group_concat(coalesce(c.name, ''), char(10)) FROM pragma_index_list(?, 'main') i CROSS JOIN pragma_index_info(i.name, 'main') c
       WHERE i."unique" AND NOT i.partial GROUP BY i.name`, [table]).map(([names]) => lower(String(names)).split("\n"))].filter((key) => key.length > 0 && !key.includes(""));
}
// src/replay/sound.ts
const PAST_SQLITE = /\b(writable_schema|ignore_check_constraints|sqlite_dbpage)\b/i;
function sounded(scene, run) {
	const complaint = run.performance.refusals.length > 0 ? null : unsound(scene, run);
	return complaint ? {
		...run,
		performance: {
			...run.performance,
			refusals: [complaint]
		}
	} : run;
}
function soundedByForce(scene, run) {
	return forces(scene) ? sounded(scene, run) : run;
}
function forces({ script }) {
	return PAST_SQLITE.test(script.sql);
}
function unsound(scene, { before, after }) {
	const complaint = complaintAbout(scene.engine, after);
	if (complaint === null || complaintAbout(scene.engine, before) !== null) return null;
	const { at, sql } = culprit(scene, before);
	return {
		at,
		message: complaint,
		statement: sql,
		hint: explain(complaint, sql)
	};
}
function complaintAbout(engine, bytes) {
	try {
		return on(engine, bytes, (connection) => checked(engine, connection));
	} catch (error) {
		if (error instanceof Refused) return error.message;
		throw error;
	}
}
function checked({ sqlite }, connection) {
	const said = connection.rows("PRAGMA main.integrity_check").map(([line]) => String(line));
	const [first] = sqlite === "3.45.0" ? said.filter((line) => !line.startsWith("NULL value in")) : said;
	return first === void 0 || first === "ok" ? null : `integrity_check: ${first.replace(/\s+/g, " ")}`;
}
function culprit(scene, before) {
	const { script, engine, runner } = scene;
	return on(engine, before, (connection) => {
		let behind = 0;
		let broken = false;
		const look = () => {
			broken ||= complains(engine, connection);
			if (!broken) behind += 1;
		};
		const watch = (path, line) => {
			scene.watch(path, line);
			if (line > 0) look();
		};
		const { statements } = perform(connection, script, runner, watch);
		look();
		const writer = statements.findLast(({ sql }) => [...namesIn(sql)].some((it) => SCHEMA_TABLE.test(it)));
		return (broken ? statements[behind - 1] : writer ?? statements.at(-1)) ?? {
			at: placer(script)(0),
			sql: ""
		};
	});
}
const SCHEMA_TABLE = /^sqlite_(master|schema|dbpage)$/;
function complains(engine, connection) {
	let complaint = null;
	return refusal$2(() => {
		complaint = checked(engine, connection);
	}) !== null || complaint !== null;
}
function explain(complaint, statement) {
	const index = /(?:missing from|entry in|entries in) index (.+)$/.exec(complaint)?.[1];
	if (index !== void 0) return `The file is applied without an error, but the index ${index} no longer fits its table: queries miss rows, and changes of them stop with "database disk image is malformed".${verbOf(statement) === "ALTER TABLE" ? " SQLite takes a name in double quotes that is no column yet for a text, and indexes that (https://sqlite.org/quirks.html#dblquote)." : ""}`;
	if (/NULL value|CHECK constraint|value in/.test(complaint)) return "The file is applied without an error, but the table holds rows that its own definition forbids.";
	if (/malformed database schema/.test(complaint)) return "The file is applied without an error, and from then on no process can use the database.";
	return "The file is applied without an error, and leaves a damaged database.";
}
// src/replay/awkward-rows.ts
const MOST_TRIED$1 = 120;
const MOST_NAMED = 5;
const NO_BYTES = new Uint8Array(0);
function failsOn(scene, before) {
	const { kinds, refusal } = playedOn$1(scene, before, (connection) => makeAwkward(connection, before.scope));
	if (!refusal) return [];
	const named = [];
	for (const kind of kinds.slice(0, MOST_TRIED$1)) {
		const alone = playedOn$1(scene, before, (connection) => addAwkward(connection, kind) ? [kind] : []);
		if (alone.refusal && alone.kinds.length > 0) named.push({
			says: kind.says,
			refusal: alone.refusal
		});
		if (named.length === MOST_NAMED) break;
	}
	return named.length > 0 ? named : [{
		says: "several unusual rows together",
		refusal
	}];
}
function playedOn$1(scene, before, add) {
	return on(scene.engine, before.bytes, (connection) => {
		const kinds = add(connection);
		const before = forces(scene) ? connection.bytes() : NO_BYTES;
		const performance = perform(connection, scene.script, scene.runner, scene.watch);
		const [refusal = null] = soundedByForce(scene, {
			before,
			after: forces(scene) ? connection.bytes() : NO_BYTES,
			performance
		}).performance.refusals;
		return {
			kinds,
			refusal
		};
	});
}
// src/replay/chance.ts
function chance(scene, before, first) {
	const second = later(() => played$1(scene, before.bytes));
	return difference(scene.engine, first.after, second.after, null);
}
// src/replay/crash-points.ts
const MOST_POINTS = 60;
const MOST_PLAYED = 6e4;
const FEWEST_POINTS = 8;
const LONGEST_RUN = 8;
function crashPoints(statements, triggers) {
	const committed = statements.map((statement, index) => ({
		...statement,
		number: index + 1
	})).slice(0, -1).filter((statement) => statement.committed);
	if (committed.length <= LONGEST_RUN) return numbers(committed);
	const telling = triggers ? committed : withoutRuns(committed);
	const room = Math.max(FEWEST_POINTS, Math.floor(MOST_PLAYED / statements.length));
	if (telling.length <= Math.min(MOST_POINTS, room)) return numbers(telling);
	return numbers([...spread(telling.filter((statement) => /^(CREATE|ALTER|DROP)\b/.test(statement.verb)), room), ...spread(telling, Math.min(MOST_POINTS, room))]);
}
function withoutRuns(committed) {
	const runs = [];
	let last = null;
	for (const statement of committed) {
		const shape = insertShape(statement.sql);
		const before = runs.at(-1);
		if (before && shape !== null && shape === last && before.at(-1)?.number === statement.number - 1) before.push(statement);
		else runs.push([statement]);
		last = shape;
	}
	return runs.flatMap((run) => run.length <= LONGEST_RUN ? run : run.filter((_, at) => at === 0 || at === run.length >> 1 || at === run.length - 1));
}
function spread(statements, most) {
	const step = Math.ceil(statements.length / most);
	return statements.filter((_, index) => index % step === 0);
}
function numbers(statements) {
	return [...new Set(statements.map((statement) => statement.number))].sort((a, b) => a - b);
}
// src/replay/crash.ts
function crash(scene, before, uncrashed) {
	const { path } = scene.script;
	const { transaction, history } = wayOf(scene.runner, scene.script);
	if (transaction !== "none") return {
		rehearsal: outcome(path, "crash", "pass", `${history === "apart" ? "the file is" : "the file and its history row are"} committed at once: a crash inside it leaves nothing behind`),
		stuck: null
	};
	const points = crashPoints(uncrashed.performance.statements, hasTriggers(scene, uncrashed));
	let first = null;
	let stuck = 0;
	for (const point of points) {
		const found = dieAfter(scene, before, uncrashed, point);
		if (!found) continue;
		first ??= found;
		stuck += 1;
	}
	const swept = `${points.length} of ${Math.max(0, uncrashed.performance.statements.length - 1)} crash points tried`;
	if (!first) return {
		rehearsal: outcome(path, "crash", "pass", swept),
		stuck: null
	};
	const detail = `${swept}, ${stuck} get stuck`;
	return {
		rehearsal: outcome(path, "crash", "fail", detail),
		stuck: {
			...first,
			tried: points.length,
			stuck
		}
	};
}
function hasTriggers({ engine }, { before, performance }) {
	if (performance.statements.some(({ verb }) => verb === "CREATE TRIGGER")) return true;
	return on(engine, before, (connection) => connection.rows(`SELECT 1 FROM sqlite_master WHERE type = 'trigger' LIMIT 1`)).length > 0;
}
function dieAfter(scene, before, uncrashed, number) {
	const restarted = played$1(scene, played$1(scene, before.bytes, { dieAfter: number }).after);
	const refusal = restarted.performance.refusals[0] ?? null;
	const ends = [uncrashed.after, restarted.after];
	const facts = refusal ? [] : [...difference(scene.engine, ...ends), ...besideDiffers(scene.engine, ...ends)].filter(matters);
	if (!refusal && facts.length === 0) return null;
	const { statements } = uncrashed.performance;
	const after = statements[number - 1];
	if (!after) throw new Error(`No statement ${number} in ${scene.script.path}`);
	return {
		after,
		number,
		of: statements.length,
		refusal,
		facts
	};
}
// src/replay/damage.ts
function damage(scene, before, went) {
	const refusal = went.performance.refusals[0];
	if (!refusal || scene.runner.onError !== "continue") return null;
	const stopped = played$1({
		...scene,
		runner: {
			...scene.runner,
			onError: "stop"
		}
	}, before.bytes);
	const facts = difference(scene.engine, stopped.after, went.after, before.scope).filter(harms$1);
	const halfCommitted = commitBehind(went, refusal.at);
	return facts.length > 0 || halfCommitted ? {
		refusal,
		facts,
		halfCommitted
	} : null;
}
function harms$1(fact) {
	return HARM.has(fact.kind);
}
const HARM = new Set([
	"table-dropped",
	"column-dropped",
	"rows-deleted",
	"values-changed",
	"orphans-added"
]);
function commitBehind({ performance }, error) {
	const { statements } = performance;
	const at = statements.findIndex((statement) => isBehind(statement.at, error));
	return at > 0 && statements[at - 1]?.committed === false ? statements.slice(at).find((statement) => statement.verb === "COMMIT")?.at ?? null : null;
}
function isBehind(a, b) {
	return a.line > b.line || a.line === b.line && a.column > b.column;
}
// src/replay/fates-count.ts
function tablesIn(connection) {
	const all = connection.rows(`SELECT name, sql LIKE 'create virtual%' FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`);
	const virtual = all.filter((row) => row[1] === 1).map(([name]) => `${lower(String(name))}_`);
	const links = linksIn(connection);
	return new Map(all.flatMap(([text, isVirtual]) => {
		const name = String(text);
		const key = lower(name);
		if (isVirtual === 1 || virtual.some((start) => key.startsWith(start))) return [];
		return [[key, {
			name,
			links: links.get(key) ?? []
		}]];
	}));
}
function linksIn(connection) {
	const found = new Map();
	const rows = connection.rows(`SELECT m.name, f."from", f.on_delete || f.on_update, c.dflt_value
     FROM main.sqlite_master m CROSS JOIN pragma_foreign_key_list(m.name, 'main') f CROSS JOIN pragma_table_xinfo(m.name, 'main') c
     WHERE m.type = 'table' AND m.sql LIKE '%references%' AND c.name = f."from" COLLATE NOCASE
       AND (f.on_delete LIKE 'SET %' OR f.on_update LIKE 'SET %')`);
	for (const [table, from, actions, value] of rows) {
		const column = String(from);
		const other = String(actions).includes("DEFAULT") && value !== null ? ` AND ${identifier(column)} IS NOT (${value})` : "";
		const link = {
			column,
			points: `${identifier(column)} IS NOT NULL${other}`
		};
		const key = lower(String(table));
		found.set(key, [...found.get(key) ?? [], link]);
	}
	return found;
}
const AT_ONCE = 50;
function counting(connection, tables, wanted) {
	const asked = [...tables].filter(([key]) => wanted === null || wanted.has(key));
	const counts = new Map();
	for (let at = 0; at < asked.length; at += AT_ONCE) for (const [key, count] of countSome(connection, asked.slice(at, at + AT_ONCE))) counts.set(key, count);
	return counts;
}
function countSome(connection, asked) {
	try {
		const questions = asked.map(([, { name, links }]) => {
			return `SELECT ${["count(*)", ...links.map(({ points }) => `total(${points})`)].join(` || ',' || `)} FROM main.${identifier(name)}`;
		});
		const [answers = []] = connection.rows(`SELECT ${questions.map((question) => `(${question})`).join(", ")}`);
		return asked.map(([key, { name, links }], at) => {
			const [rows = 0, ...sums] = String(answers[at]).split(",").map(Number);
			return [key, {
				name,
				rows,
				linked: links.map(({ column }, index) => ({
					column,
					rows: sums[index] ?? 0
				}))
			}];
		});
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		return asked.length === 1 ? [] : asked.flatMap((one) => countSome(connection, [one]));
	}
}
// src/replay/fates.ts
const MOST_LOOKS = 400;
function fates(scene, before, statements) {
	return on(scene.engine, before.bytes, (connection) => {
		const path = start(connection, before.scope);
		const all = statements.length <= MOST_LOOKS;
		let next = 0;
		const look = () => {
			const last = statements[next - 1];
			if (last && (all || last.verb !== "INSERT")) behind(path, last, next - 1);
			next += 1;
		};
		const watch = (file, line) => {
			scene.watch(file, line);
			if (line > 0) look();
		};
		const { openTransaction } = perform(connection, scene.script, scene.runner, watch);
		if (openTransaction) return [];
		look();
		return path.lives.flatMap((life) => life.origin === null ? [] : [fateOf(life, path.lives)]);
	});
}
const LOOKED_BEHIND = new Set([
	"DROP TABLE",
	"ALTER TABLE",
	"CREATE TABLE",
	"INSERT",
	"UPDATE",
	"DELETE",
	"WITH"
]);
function start(connection, scope) {
	const tables = tablesIn(connection);
	const lives = [...counting(connection, tables, scope).values()].map((now) => born(now, now.name));
	return {
		connection,
		untouched: new Set([...tables.keys()].filter((key) => scope !== null && !scope.has(key))),
		tables,
		lives,
		atBegin: null
	};
}
function behind(path, statement, index) {
	const { sql, verb } = statement;
	if (verb === "BEGIN") path.atBegin = structuredClone(path.lives);
	if (verb === "ROLLBACK") {
		path.lives = structuredClone(path.atBegin ?? path.lives);
		path.tables = tablesIn(path.connection);
	}
	if (!LOOKED_BEHIND.has(verb)) return;
	if (verb.endsWith("TABLE")) {
		path.tables = tablesIn(path.connection);
		comeAndGo(path, verb, {
			statement: index,
			target: targetOf(sql)
		});
	}
	count(path, statement, index);
}
function living({ lives }) {
	return lives.filter((life) => life.dropped === null);
}
function comeAndGo(path, verb, by) {
	const { tables } = path;
	const gone = living(path).filter((life) => !tables.has(lower(life.name)));
	const known = new Set([...path.untouched, ...living(path).map((life) => lower(life.name))]);
	const fresh = [...tables].flatMap(([key, { name }]) => known.has(key) ? [] : [name]);
	const [left] = gone;
	const [came] = fresh;
	if (verb === "ALTER TABLE" && left && came !== void 0) {
		left.name = came;
		return;
	}
	for (const life of gone) life.dropped = {
		statement: by.statement,
		rows: life.now.rows,
		aimed: by.target === lower(life.name)
	};
	for (const name of fresh) path.lives.push(born({
		name,
		rows: 0,
		linked: []
	}, null));
}
function count(path, { sql }, index) {
	const target = targetOf(sql);
	const action = actionOf(sql);
	const met = action === "UPDATE" ? Number(path.connection.rows("SELECT changes()")[0]?.[0]) : 0;
	const names = new Set(living(path).map((life) => lower(life.name)));
	const counts = counting(path.connection, path.tables, names);
	for (const life of living(path)) {
		const now = counts.get(lower(life.name));
		if (!now) continue;
		note(life, now, {
			statement: index,
			aimed: target === lower(life.name)
		}, action, met);
		life.now = now;
	}
}
function born(now, origin) {
	return {
		origin,
		first: now,
		name: now.name,
		now,
		dropped: null,
		copied: null,
		losses: [],
		unlinked: [],
		sweeps: []
	};
}
function note(life, now, by, action, met) {
	const lost = life.now.rows - now.rows;
	if (lost > 0) life.losses.push({
		...by,
		rows: lost
	});
	if (lost < 0) life.copied ??= by.statement;
	for (const { column, rows } of life.now.linked) {
		const after = now.linked.find((one) => one.column === column);
		const fewer = after ? rows - after.rows - Math.max(0, lost) : 0;
		if (fewer > 0) life.unlinked.push({
			...by,
			rows: fewer,
			column
		});
	}
	const every = by.aimed && life.now.rows > 0;
	if (every && action === "DELETE" && now.rows === 0) life.sweeps.push({
		...by,
		rows: life.now.rows,
		did: "deleted"
	});
	if (every && action === "UPDATE" && met >= now.rows) life.sweeps.push({
		...by,
		rows: now.rows,
		did: "updated"
	});
}
function fateOf(life, lives) {
	const table = life.origin;
	const heir = lives.find((it) => it !== life && it.dropped === null && lower(it.name) === lower(table));
	const rebuilt = life.dropped !== null && heir !== void 0;
	const end = life.dropped === null ? life : rebuilt ? heir : null;
	return {
		table,
		now: end?.name ?? null,
		rebuilt,
		before: life.first.rows,
		after: end?.now.rows ?? null,
		dropped: life.dropped,
		copied: rebuilt ? heir.copied : null,
		losses: rebuilt ? [...life.losses, ...heir.losses] : life.losses,
		unlinked: rebuilt ? [...life.unlinked, ...heir.unlinked] : life.unlinked,
		sweeps: life.sweeps
	};
}
// src/replay/lost-in-common.ts
const MOST_VALUES = 3;
const ROWS_EACH = 2;
const LONGEST = 60;
function withReasons(engine, told, plain, all) {
	const others = new Map();
	for (const fate of plain.filter(({ rebuilt }) => rebuilt)) {
		const asked = askedFor(all.statements[fate.copied ?? -1]?.sql ?? "");
		const strange = told.filter((it) => loses(it, fate.table)).some(({ kind: { column } }) => column === null || !asked.has(lower(column)));
		const reason = asked.size > 0 && strange ? reasonFor(engine, fate.table, asked, all) : null;
		if (reason !== null) others.set(lower(fate.table), reason);
	}
	const seen = new Set();
	return told.flatMap((it) => {
		const table = lower(it.kind.table);
		const says = others.get(table);
		if (says === void 0 || !loses(it, table)) return [it.seen];
		const isTold = seen.has(table);
		seen.add(table);
		return isTold ? [] : [{
			...it.seen,
			says
		}];
	});
}
function loses({ seen }, table) {
	return seen.facts.some((fact) => fact.kind === "rows-deleted" && lower(fact.table) === lower(table));
}
function askedFor(sql) {
	const words = significant(sql);
	const where = outerWord(words, 0, /^WHERE$/i);
	return new Set(where < 0 ? [] : words.slice(where + 1).map((token) => lower(unquote(token))));
}
function reasonFor(engine, table, asked, all) {
	const fact = all.facts?.find((it) => it.kind === "rows-deleted" && lower(it.table) === lower(table));
	if (fact?.kind !== "rows-deleted") return null;
	return inCommon(engine, table, asked, all) ?? `${fact.rows} of the ${fact.before} rows of the rehearsal`;
}
function inCommon(engine, table, asked, { bytes, after }) {
	const pair = engine.openPair(bytes, after);
	try {
		const was = readSchema(pair, "main").tables.get(lower(table));
		const is = readSchema(pair, "after").tables.get(lower(table));
		const key = was && is ? keyOf$2(pair, was, is) : null;
		if (!was || !is || key === null) return null;
		const columns = was.columns.filter((column) => asked.has(column.key));
		for (const { name } of columns) {
			const values = tellingValues(pair, [was, is], key, name);
			const column = `${was.name}.${identifier(name)}`;
			if (values?.length === 1) return `all rows with ${column} ${values[0] === "NULL" ? "IS" : "="} ${values[0]}`;
			if (values) return `all rows with ${column} ${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
		}
		return null;
	} finally {
		pair.close();
	}
}
function tellingValues(pair, [was, is], key, name) {
	const same = key.map((column) => `a.${column} IS b.${column}`).join(" AND ");
	const kept = `EXISTS (SELECT 1 FROM after.${identifier(is.name)} a WHERE ${same})`;
	const rows = pair.rows(`SELECT quote(b.${identifier(name)}) AS value, sum(${kept}) AS kept, count(*) FROM main.${identifier(was.name)} b
     GROUP BY value HAVING kept < count(*) ORDER BY value LIMIT 4`);
	const lost = rows.reduce((sum, [, , count]) => sum + Number(count), 0);
	return rows.length > 0 && rows.length <= MOST_VALUES && rows.every(([value, count]) => Number(count) === 0 && String(value).length <= LONGEST) && lost >= ROWS_EACH * rows.length ? rows.map(([value]) => String(value)) : null;
}
// src/replay/awkward-facts.ts
const MOST_TRIED = 60;
const MOST_TOLD = 6;
function awkwardFacts(scene, before, plain, all) {
	const rebuilt = new Set(plain.flatMap((fate) => fate.rebuilt ? [lower(fate.table)] : []));
	const harm = all.facts?.filter((fact) => harms(fact, rebuilt)) ?? null;
	if (rebuilt.size === 0 || harm?.length === 0) return [];
	const told = [];
	const suspects = all.kinds.filter((kind) => rebuilt.has(lower(kind.table)) && (harm === null || harm.some((it) => couldBe(kind, it))));
	for (const kind of suspects.slice(0, MOST_TRIED)) {
		const alone = playedWith(scene, before, (connection) => addAwkward(connection, kind) ? [kind] : []);
		const facts = alone.facts?.filter((fact) => harms(fact, rebuilt)) ?? [];
		if (alone.kinds.length === 0 || facts.length === 0) continue;
		const losing = facts.some((fact) => fact.kind === "rows-deleted");
		const start = {
			bytes: alone.bytes,
			scope: before.scope
		};
		const seen = {
			says: kind.says,
			facts,
			fates: losing ? fates(scene, start, all.statements) : []
		};
		told.push({
			kind,
			seen
		});
		if (told.length === MOST_TOLD) break;
	}
	return withReasons(scene.engine, told, plain, all);
}
function couldBe({ table, column, says }, fact) {
	if (!("table" in fact) || lower(fact.table) !== lower(table)) return false;
	if (fact.kind === "sequence-changed") return column === null && says.includes("AUTOINCREMENT");
	return fact.kind !== "values-changed" || column === null || lower(column) === lower(fact.column);
}
function onAllKinds(scene, before, statements) {
	const { kinds, facts, bytes, after } = playedWith(scene, before, (connection) => makeAwkward(connection, before.scope));
	const start = {
		bytes,
		scope: before.scope
	};
	return {
		bytes,
		after,
		kinds,
		facts,
		fates: facts ? fates(scene, start, statements) : [],
		statements
	};
}
function playedWith(scene, before, add) {
	const made = on(scene.engine, before.bytes, (connection) => ({
		kinds: add(connection),
		bytes: connection.bytes()
	}));
	const { after, performance } = played$1(scene, made.bytes);
	const failed = performance.refusals.length > 0;
	return {
		...made,
		after,
		facts: failed ? null : difference(scene.engine, made.bytes, after, before.scope)
	};
}
function harms(fact, rebuilt) {
	if (!("table" in fact) || !rebuilt.has(lower(fact.table))) return false;
	if (fact.kind === "values-changed") return fact.how === "converted" || fact.how === "wiped" || fact.how === "swapped";
	return fact.kind === "rows-deleted" || fact.kind === "sequence-changed" && fact.after < fact.before;
}
// src/replay/lived.ts
function withHistory(scene, base, facts) {
	return facts.map((fact) => {
		return (fact.kind === "column-dropped" && (fact.values ?? 0) > 0 || fact.kind === "table-dropped" && fact.rows > 0) && fact.movedTo === null ? {
			...fact,
			movedTo: movedBefore(scene, base, fact)
		} : fact;
	});
}
function movedBefore(scene, base, fact) {
	const column = fact.kind === "column-dropped" ? lower(fact.column) : null;
	const lived = liveThrough(scene, base, lower(fact.table), column);
	if (!lived) return null;
	const after = played$1(scene, lived.bytes);
	if (after.performance.refusals.length > 0) return null;
	const pair = scene.engine.openPair(lived.bytes, after.after);
	try {
		const [was, is] = [readSchema(pair, "main"), readSchema(pair, "after")];
		const table = was.tables.get(lower(fact.table));
		if (!table) return null;
		const places = placesIn(is, lived.filled);
		if (column === null) return movedRows(pair, table, `(SELECT * FROM main.${quoted(table.name)})`, places)[0]?.table.name ?? null;
		const gone = table.columns.find((it) => it.key === column);
		return gone ? columnIn$1(pair, {
			table,
			now: is.tables.get(table.key),
			gone
		}, places) : null;
	} finally {
		pair.close();
	}
}
function liveThrough({ engine, runner }, base, table, column) {
	return on(engine, engine.open().bytes(), (connection) => {
		connection.run(runner.ledger.create);
		let filled = null;
		for (const script of base) {
			perform(connection, script, runner, () => {});
			if (filled === null && has$1(connection, table, column)) filled = new Set([...people(connection, new Set([table])).added.keys()].map(lower));
		}
		return filled?.has(table) ? {
			bytes: connection.bytes(),
			filled
		} : null;
	});
}
function has$1(connection, table, column) {
	const columns = connection.rows(`SELECT lower(name) FROM pragma_table_xinfo(?, 'main')`, [table]).map(([name]) => name);
	return column === null ? columns.length > 0 : columns.includes(column);
}
function placesIn(is, filled) {
	return [...is.tables.values()].filter((it) => !it.virtual && !filled.has(it.key)).map((table) => ({
		table,
		was: void 0
	}));
}
function columnIn$1(pair, { table, now, gone }, places) {
	const value = `CAST(b.${quoted(gone.name)} AS TEXT)`;
	const key = now && keyOf$2(pair, table, now);
	for (const column of key ? now.columns : []) {
		const same = `CAST(a.${quoted(column.name)} AS TEXT)`;
		const rows = `FROM main.${quoted(table.name)} b JOIN after.${quoted(now?.name ?? "")} a ON ${key?.map((it) => `a.${it} IS b.${it}`).join(" AND ")}`;
		const [row] = pair.rows(`SELECT min(${same} IS ${value}) AND count(${value}) ${rows}`);
		if (row?.[0] === 1) return `${now?.name}.${column.name}`;
	}
	for (const { table: place } of places) for (const column of place.columns) {
		const there = `SELECT CAST(${quoted(column.name)} AS TEXT) FROM after.${quoted(place.name)}`;
		if (pair.rows(`SELECT ${value} FROM main.${quoted(table.name)} b WHERE ${value} IS NOT NULL EXCEPT ${there} LIMIT 1`).length === 0) return `${place.name}.${column.name}`;
	}
	return null;
}
// src/replay/flow.ts
function flowsInto(way, table, places) {
	const facts = elsewhere(way, (connection) => alter(connection, table, table.columns, suffixed));
	if (facts === null) return true;
	const names = new Set(places.map((place) => place.table.key));
	return facts.some((fact) => "table" in fact && names.has(lower(fact.table)));
}
function flowOf(way, { table, now, column }, places) {
	const names = new Set([now.key, ...places.map((place) => place.table.key)]);
	const others = [
		swapped,
		suffixed,
		...telling(way, column).map((literal) => () => literal)
	];
	for (const other of others) {
		const facts = elsewhere(way, (connection) => alter(connection, table, [column], other)) ?? [];
		for (const fact of facts) {
			if (fact.kind === "values-changed" && names.has(lower(fact.table))) return `${fact.table}.${fact.column}`;
			if (fact.kind === "rows-added" && fact.before === fact.after && names.has(lower(fact.table))) return fact.table;
		}
	}
	return null;
}
const UNDERSTOOD = [
	"'2024-02-03 04:05:06'",
	"'42'",
	"1",
	"0"
];
const MOST_LITERALS = 16;
function telling({ first }, column) {
	const readers = first.performance.statements.filter(({ sql, verb }) => (changesRows(sql) || verb === "CREATE TABLE") && namesIn(sql).has(column.key));
	if (readers.length === 0) return [];
	const words = readers.flatMap(({ sql }) => significant(sql));
	const texts = [...new Set(words.filter(({ kind }) => kind === "string").map(({ text }) => text))];
	const set = texts.map((text) => text.slice(1, -1)).filter((text) => /^\$?[.\w"[\]]+$/.test(text)).map((path) => `, ${literal(path.startsWith("$") ? path : `$.${path}`)}, 'other'`);
	const object = set.length > 0 ? [`json_set('{}'${set.join("")})`] : [];
	return [
		...texts.slice(0, MOST_LITERALS),
		...object,
		...UNDERSTOOD
	];
}
function literal(text) {
	return `'${text.replaceAll("'", "''")}'`;
}
function elsewhere({ scene, before, first }, change) {
	const changed = on(scene.engine, before.bytes, (connection) => change(connection) ? connection.bytes() : null);
	if (!changed) return null;
	const second = played$1(scene, changed);
	if (second.performance.refusals.length > 0) return null;
	const facts = difference(scene.engine, first.after, second.after);
	if (facts.length === 0) return [];
	const chance = new Set(difference(scene.engine, first.after, played$1(scene, before.bytes).after).map(where));
	return facts.filter((fact) => !chance.has(where(fact)));
}
function where(fact) {
	return [
		fact.kind,
		"table" in fact ? fact.table : "",
		"column" in fact ? fact.column : ""
	].join("\n");
}
function alter(connection, table, columns, other) {
	const name = `main.${quoted(table.name)}`;
	const values = columns.filter((it) => it.hidden === 0 && it.primaryKey === 0).map((it) => it.name);
	connection.run("PRAGMA foreign_keys = OFF");
	connection.run("PRAGMA ignore_check_constraints = ON");
	try {
		const sets = values.flatMap((it) => {
			const value = other(connection, name, quoted(it));
			return value === null ? [] : [`${quoted(it)} = ${value}`];
		});
		if (values.length > 0 && sets.length === 0) return false;
		connection.run(values.length === 0 ? `DELETE FROM ${name}` : `UPDATE ${name} SET ${sets.join(", ")}`);
		return true;
	} catch (error) {
		if (error instanceof Refused) return false;
		throw error;
	} finally {
		connection.run("PRAGMA ignore_check_constraints = OFF");
	}
}
function swapped(connection, table, column) {
	const [one, two] = connection.rows(`SELECT DISTINCT quote(${column}) FROM ${table} WHERE ${column} IS NOT NULL LIMIT 2`).map(([value]) => String(value));
	return one && two ? `CASE ${column} WHEN ${one} THEN ${two} WHEN ${two} THEN ${one} ELSE ${column} END` : null;
}
function suffixed(_connection, _table, column) {
	return `CASE typeof(${column}) WHEN 'integer' THEN ${column} + 1000 WHEN 'real' THEN ${column} + 1000.5
    WHEN 'text' THEN ${column} || '7' WHEN 'blob' THEN CAST(${column} || x'37' AS BLOB) ELSE ${column} END`;
}
// src/replay/moved-column.ts
function movedColumn(way, pair, gone, places) {
	if (gone.values === 0) return renamedColumn(gone);
	const twin = sameRows(pair, gone);
	if (twin !== null) return `${gone.now.name}.${twin}`;
	return flowOf(way, gone, places);
}
function renamedColumn({ table, now, column }) {
	if (table.columns.length !== now.columns.length) return null;
	const known = new Set(table.columns.map((it) => it.key));
	const there = now.columns[table.columns.indexOf(column)];
	return there && !known.has(there.key) && there.type === column.type ? `${now.name}.${there.name}` : null;
}
function sameRows(pair, { table, now, column }) {
	const key = keyOf$2(pair, table, now);
	if (!key) return null;
	const on = key.map((name) => `a.${name} IS b.${name}`).join(" AND ");
	const from = `FROM main.${quoted(table.name)} b JOIN after.${quoted(now.name)} a ON ${on}`;
	const then = `b.${quoted(column.name)}`;
	const [told] = pair.rows(`SELECT count(DISTINCT ${then}) > 1 AND NOT min(${then} IN (0, 1)) ${from}`);
	const known = new Set(table.columns.map((it) => it.key));
	const candidates = now.columns.filter((it) => it.key !== column.key && (told?.[0] === 1 || !known.has(it.key)));
	if (candidates.length === 0) return null;
	const same = candidates.map((it) => `min(CAST(a.${quoted(it.name)} AS TEXT) IS CAST(${then} AS TEXT))`);
	const [row = []] = pair.rows(`SELECT ${same.join(", ")} ${from}`);
	const equal = candidates.filter((_, at) => row[at] === 1);
	return (equal.find((it) => !known.has(it.key)) ?? equal[0])?.name ?? null;
}
// src/replay/moves.ts
function withMoves(way) {
	if (!way.facts.some(isLoss)) return [...way.facts];
	const pair = way.scene.engine.openPair(way.before.bytes, way.first.after);
	try {
		const states = {
			pair,
			was: readSchema(pair, "main"),
			is: readSchema(pair, "after")
		};
		return way.facts.flatMap((fact) => moved(way, states, fact));
	} finally {
		pair.close();
	}
}
function isLoss({ kind }) {
	return kind === "table-dropped" || kind === "column-dropped" || kind === "rows-deleted";
}
function moved(way, states, fact) {
	const table = "table" in fact ? states.was.tables.get(lower(fact.table)) : void 0;
	if (!table || table.virtual) return [fact];
	if (fact.kind === "table-dropped") return movedTable(way, states, fact, table);
	if (fact.kind === "rows-deleted") {
		const movedTo = rowsTo(way, states, table) ?? (fact.after === 0 ? archivedTo(way, table) : null);
		return [{
			...fact,
			movedTo
		}];
	}
	if (fact.kind !== "column-dropped") return [fact];
	const now = states.is.tables.get(table.key);
	return now ? [columnFact(way, states, table, now, fact)] : [fact];
}
function movedTable(way, states, fact, table) {
	const fate = way.fates.find((it) => lower(it.table) === table.key);
	const renamed = fate && !fate.rebuilt ? fate.now : null;
	const copied = renamed === null ? copiedTo(way, states, table) ?? archivedTo(way, table) : null;
	const movedTo = renamed ?? copied;
	const now = movedTo === null ? void 0 : states.is.tables.get(lower(movedTo));
	if (!now) return [{
		...fact,
		movedTo
	}];
	const there = new Set(now.columns.map((column) => column.key));
	const columns = table.columns.filter((column) => column.hidden === 0 && column.primaryKey === 0 && !there.has(column.key)).map((column) => columnFact(way, states, table, now, {
		kind: "column-dropped",
		table: table.name,
		column: column.name,
		before: column.type
	}));
	return [{
		...fact,
		movedTo
	}, ...columns.filter((it) => it.movedTo === null)];
}
function copiedTo(way, { pair, was, is }, table) {
	const places = movedRows(pair, table, `(SELECT * FROM main.${quoted(table.name)})`, changedTables(way, was, is, table));
	return places.length > 0 && flowsInto(way, table, places) ? places[0]?.table.name ?? null : null;
}
function archivedTo({ scene, before, first }, table) {
	return first.performance.statements.some(({ verb }) => verb === "ATTACH") ? movedBeside(scene.engine, before.bytes, first.after, table) : null;
}
function rowsTo(way, { pair, was, is }, table) {
	const now = is.tables.get(table.key);
	const key = now && keyOf$2(pair, table, now);
	if (!now || !key) return null;
	const columns = key.map((column) => `${column} `).join(", ");
	const left = `SELECT ${columns} FROM after.${quoted(now.name)}`;
	const places = movedRows(pair, table, `(SELECT * FROM main.${quoted(table.name)} WHERE (${columns}) NOT IN (${left}))`, changedTables(way, was, is, table));
	return places.length > 0 && flowsInto(way, table, places) ? places[0]?.table.name ?? null : null;
}
function columnFact(way, { pair, was, is }, table, now, fact) {
	const column = table.columns.find((it) => it.key === lower(fact.column));
	if (!column) return fact;
	const [row] = pair.rows(`SELECT count(${quoted(column.name)}) FROM main.${quoted(table.name)}`);
	const values = Number(row?.[0]);
	const places = changedTables(way, was, is, table);
	return {
		...fact,
		values,
		movedTo: movedColumn(way, pair, {
			table,
			now,
			column,
			values
		}, places)
	};
}
function changedTables({ facts }, was, is, but) {
	const names = facts.flatMap((fact) => CHANGES.has(fact.kind) && "table" in fact ? [lower(fact.table)] : []);
	return [...new Set(names)].flatMap((name) => {
		const table = is.tables.get(name);
		return table && !table.virtual && name !== but.key ? [{
			table,
			was: was.tables.get(name)
		}] : [];
	});
}
const CHANGES = new Set([
	"table-added",
	"rows-added",
	"values-changed",
	"column-added"
]);
// src/replay/names-as-text.ts
function namesAsText(scene, first) {
	const suspects = first.performance.statements.flatMap(suspect);
	if (suspects.length === 0) return [];
	const pair = scene.engine.openPair(first.before, first.after);
	try {
		const [was, is] = [readSchema(pair, "main"), readSchema(pair, "after")];
		return [...is.tables.values()].flatMap((table) => held(pair, was, table).flatMap((one) => blamed(one, suspects, was, is)));
	} finally {
		pair.close();
	}
}
function suspect(statement) {
	const { sql, verb } = statement;
	if (!sql.includes("\"") || !(changesRows(sql) || verb === "CREATE TABLE")) return [];
	const quoted = significant(sql).filter((token) => token.text.startsWith("\"")).map(unquote);
	return quoted.length > 0 ? [{
		statement,
		quoted: new Set(quoted),
		names: namesIn(sql)
	}] : [];
}
function held(pair, was, table) {
	if (table.virtual || table.columns.length === 0) return [];
	const then = was.tables.get(table.key);
	const now = single(pair, "after", table);
	const before = then ? single(pair, "main", then) : new Map();
	return table.columns.flatMap(({ key, name: column }) => {
		const found = now.get(key);
		if (!found || before.get(key) !== void 0) return [];
		return [{
			table,
			column,
			name: found.text,
			rows: found.rows
		}];
	});
}
function single(pair, schema, { name, columns }) {
	const some = columns.slice(0, 400);
	const sums = some.flatMap(({ name: column }) => [
		`min(${quoted(column)})`,
		`max(${quoted(column)})`,
		`count(${quoted(column)})`
	]);
	const [row = []] = pair.rows(`SELECT count(*), ${sums.join(", ")} FROM ${schema}.${quoted(name)}`);
	const [rows, ...values] = row;
	return new Map(some.flatMap(({ key }, at) => {
		const [low, high, count] = values.slice(at * 3, at * 3 + 3);
		return typeof low === "string" && low === high && count === rows ? [[key, {
			text: low,
			rows: Number(rows)
		}]] : [];
	}));
}
function blamed(one, suspects, was, is) {
	const found = suspects.find(({ statement, quoted, names }) => quoted.has(one.name) && (names.has(one.table.key) || targetOf(statement.sql) !== null) && isColumn(one, names, was, is));
	const { table, column, name, rows } = one;
	return found ? [{
		at: found.statement.at,
		table: table.name,
		column,
		name,
		rows
	}] : [];
}
function isColumn({ table, name }, names, was, is) {
	const key = lower(name);
	return [table, ...[...was.tables.values(), ...is.tables.values()].filter((it) => names.has(it.key))].some((it) => it.columns.some((column) => column.key === key));
}
// src/replay/survival.ts
const TAKES_ROWS = /^(DROP|DELETE|REPLACE|UPDATE|RENAME)$/i;
const PRESETS = Object.fromEntries(Object.entries(RUNNERS).filter(([, { sections }]) => sections === "none" || sections === "any"));
function takesRows(statements) {
	return statements.some(({ verb, sql }) => {
		if (verb === "DROP TABLE" || verb === "DELETE" || verb === "UPDATE") return true;
		if (verb !== "INSERT" && verb !== "WITH" && verb !== "ALTER TABLE") return false;
		return significant(sql).some((token) => token.kind === "word" && TAKES_ROWS.test(token.text));
	});
}
function survival(scene, before, first, fates) {
	if (!takesRows(first.performance.statements)) return [];
	const known = new Map([[behaviour(scene.runner), countsOf(scene.engine, first.after)]]);
	const runners = {
		...PRESETS,
		[scene.runner.name]: scene.runner
	};
	const counts = Object.values(runners).map((runner) => {
		const way = behaviour(runner);
		const found = known.get(way) ?? playedUnder(scene, before, runner);
		known.set(way, found);
		return [runner.name, found];
	});
	const was = countsOf(scene.engine, before.bytes);
	return fates.flatMap(({ table, now }) => {
		const key = lower(table);
		const rows = was.get(key) ?? 0;
		const names = [key, now === null ? key : lower(now)];
		const after = counts.map(([name, found]) => [name, names.map((it) => found.get(it)).find((it) => it !== void 0) ?? null]);
		return after.some(([, left]) => typeof left === "number" && left < rows) ? [{
			table,
			before: rows,
			after: Object.fromEntries(after)
		}] : [];
	});
}
function behaviour({ transaction, foreignKeys, onError, reads, sections }) {
	return `${transaction !== "none"} ${foreignKeys} ${onError} ${reads} ${sections !== "none"}`;
}
function playedUnder(scene, before, runner) {
	const { after, performance } = played$1({
		...scene,
		runner
	}, before.bytes);
	return performance.refusals.length > 0 ? new Map() : countsOf(scene.engine, after);
}
function countsOf(engine, bytes) {
	return on(engine, bytes, (connection) => {
		const counts = counting(connection, tablesIn(connection), null);
		return new Map([...counts].map(([key, { rows }]) => [key, rows]));
	});
}
// src/replay/data-seen.ts
function dataSeen(scene, run, bare, base) {
	const { before, first } = run;
	const { statements } = first.performance;
	const facts = withProvenOrphans(scene, run.facts, bare);
	const names = namesAsText(scene, first);
	if (!takesRows(statements)) return {
		facts,
		seen: {
			survival: [],
			fates: [],
			awkward: [],
			namesAsText: names
		}
	};
	const plain = fates(scene, before, statements);
	const moved = withMoves({
		scene,
		before,
		first,
		facts,
		fates: plain
	});
	const all = plain.some((it) => it.rebuilt || it.sweeps.length > 0) ? onAllKinds(scene, before, statements) : null;
	return {
		facts: withHistory(scene, base, moved),
		seen: {
			survival: survival(scene, before, first, plain),
			fates: all ? plain.map((fate) => sweepingAll(fate, all)) : plain,
			awkward: all ? awkwardFacts(scene, before, plain, all) : [],
			namesAsText: names
		}
	};
}
function sweepingAll(fate, all) {
	const twin = all.fates.find((it) => lower(it.table) === lower(fate.table));
	if (!twin) return fate;
	const sweeps = fate.sweeps.filter((one) => twin.sweeps.some((it) => it.statement === one.statement && it.did === one.did));
	return {
		...fate,
		sweeps
	};
}
function withProvenOrphans(scene, facts, bare) {
	if (!facts.some((fact) => fact.kind === "orphans-added" && fact.newKey)) return facts;
	const proven = difference(scene.engine, bare.before, bare.after);
	return facts.filter((fact) => fact.kind !== "orphans-added" || !fact.newKey || proven.some((it) => it.kind === "orphans-added" && it.table === fact.table && it.parent === fact.parent));
}
// src/replay/down.ts
function undo(scene, before, up, script) {
	const down = played$1({
		...scene,
		script
	}, up.after);
	const refusal = down.performance.refusals[0] ?? null;
	const facts = refusal ? [] : difference(scene.engine, before.bytes, down.after, before.scope).filter(matters);
	return refusal || facts.length > 0 ? {
		refusal,
		facts
	} : null;
}
// src/replay/masked.ts
function masked(engine, before, statements) {
	return statements.flatMap(({ at, sql, verb }, index) => {
		const name = guarded(sql);
		if (name === null || statements.slice(0, index).some((earlier) => takesAway(earlier, name))) return [];
		const differences = verb === "CREATE TABLE" ? tableDiffers(engine, before, name, sql) : objectDiffers(before, verb, name, sql);
		return differences.length > 0 ? [{
			at,
			name,
			differences
		}] : [];
	});
}
function takesAway({ verb, sql }, name) {
	return (verb.startsWith("DROP ") || verb === "ALTER TABLE" && /\brename\s+to\b/i.test(sql)) && namesIn(sql).has(lower(name));
}
function guarded(sql) {
	const head = significant(sql.slice(0, 2e3)).slice(0, 12);
	const at = head.findIndex((token, i) => /^IF$/i.test(token.text) && /^NOT$/i.test(head[i + 1]?.text ?? ""));
	const [name, dot, behind] = [
		head[at + 3],
		head[at + 4],
		head[at + 5]
	];
	if (at < 0 || at > 4 || !name) return null;
	return unquote(dot?.text === "." && behind ? behind : name);
}
function tableDiffers(engine, before, name, sql) {
	const existing = before.tables.get(lower(name));
	if (!existing) return before.objects.has(`view ${lower(name)}`) ? ["a view has this name"] : [];
	const scratch = engine.open();
	try {
		const declared = made(scratch, sql)?.tables.get(lower(name));
		return declared ? columnsDiffer(declared, existing) : [];
	} finally {
		scratch.close();
	}
}
function made(scratch, sql) {
	try {
		scratch.run(sql);
	} catch (error) {
		if (error instanceof Refused) return null;
		throw error;
	}
	return readSchema(scratch, "main");
}
function columnsDiffer(declared, existing) {
	const there = new Map(existing.columns.map((column) => [column.key, column]));
	return declared.columns.flatMap((column) => {
		const twin = there.get(column.key);
		if (!twin) return [`column ${column.name} is not in the existing table`];
		return shape(twin) === shape(column) ? [] : [`column ${column.name} is ${shape(twin)} instead of ${shape(column)}`];
	});
}
function shape(column) {
	const key = column.primaryKey > 0 ? " PRIMARY KEY" : "";
	return `${column.type.toUpperCase()}${key}${column.notNull ? " NOT NULL" : ""}${column.default === null ? "" : ` DEFAULT ${column.default}`}`.trim();
}
function objectDiffers(before, verb, name, sql) {
	const type = verb.replace("CREATE ", "").toLowerCase();
	const existing = before.objects.get(`${type} ${lower(name)}`);
	if (!existing) return [];
	return body(existing.sql) === body(sql) ? [] : [`the existing ${type} is another one`];
}
function body(sql) {
	return normalSql(sql).replace(/^create (temp |temporary )?/, "").replace(/ if not exists /, " ").replace(/^((?:unique )?\w+) \S+ \. /, "$1 ");
}
// src/replay/attempt.ts
const SAVEPOINT = "old_code";
const DROPPED = "the row is dropped without an error";
function refusalOf(connection, attempt) {
	if (!attempt.run) return unprepared(connection, attempt.sql);
	connection.run(`PRAGMA foreign_keys = ${attempt.foreignKeys ? "ON" : "OFF"}`);
	connection.run(`SAVEPOINT ${SAVEPOINT}`);
	try {
		const changes = changed(connection);
		const refused = refusal$2(() => connection.run(attempt.sql));
		return refused === null && attempt.sql.startsWith("INSERT") && changed(connection) === changes ? DROPPED : refused;
	} finally {
		takeBack(connection);
	}
}
function unprepared(connection, sql) {
	return refusal$2(() => connection.prepare(sql));
}
function changed(connection) {
	return connection.rows("SELECT total_changes()")[0]?.[0];
}
function takeBack(connection) {
	refusal$2(() => connection.run(`ROLLBACK TO ${SAVEPOINT}`));
	refusal$2(() => connection.run(`RELEASE ${SAVEPOINT}`));
}
// src/replay/old-message.ts
const COLUMN = [
	/^no such column: (?:.+\.)?([^.]+)$/,
	/has no column named (.+)$/,
	/^ambiguous column name: (?:.+\.)?([^.]+)$/,
	/^(?:NOT NULL|UNIQUE) constraint failed: [^,]+\.([^.,]+)$/,
	/^cannot (?:INSERT into|UPDATE) generated column "(.+)"$/
];
function columnIn(message) {
	for (const pattern of COLUMN) {
		const column = pattern.exec(message)?.[1];
		if (column !== void 0) return column;
	}
	return null;
}
function isCoincidence(message, spare) {
	const failed = /^UNIQUE constraint failed: (.+)$/.exec(message)?.[1];
	if (failed === void 0) return false;
	const index = /^index '(.+)'$/.exec(failed)?.[1];
	if (index !== void 0) return spare.indexes.some((name) => lower(name) === lower(index));
	const columns = failed.split(", ").map((name) => name.slice(spare.table.length + 1));
	return [spare.primaryKey, ...spare.uniques].some((unique) => sameNames(unique, columns));
}
function sameNames(a, b) {
	return a.map(lower).sort().join("\n") === b.map(lower).sort().join("\n");
}
// src/replay/old-queries.ts
function brokenQueries(was, is, scripts) {
	const seen = new Set();
	return scripts.flatMap((script) => {
		const place = placer(script);
		return units(script.sql, "statements").flatMap((unit) => {
			const start = skipLeading(script.sql, unit.start);
			const sql = script.sql.slice(start, unit.end).replace(/(?<![\s;])[\s;]+$/, "");
			const asked = [strict(sql), sql].find((text) => unprepared(was, text) === null);
			const message = asked === void 0 ? null : unprepared(is, asked);
			const id = `${script.path}\n${sql}`;
			if (message === null || seen.has(id)) return [];
			seen.add(id);
			const from = place(start);
			return [{
				kind: changesRows(sql) ? "write" : "read",
				sql,
				table: "",
				column: columnIn(message),
				message,
				from
			}];
		});
	});
}
function strict(sql) {
	return tokens(sql).map((token) => token.kind === "quoted" && token.text.startsWith("\"") ? `\`${unquote(token).replaceAll("`", "``")}\`` : token.text).join("");
}
// src/replay/old-statements.ts
function select(table, columns) {
	return `SELECT ${columns.map((column) => reference(table, column)).join(", ")} FROM ${identifier(table)}`;
}
function reference(table, column) {
	const name = identifier(column);
	return name === column ? name : `${identifier(table)}.${name}`;
}
function writes(spare, knows) {
	const columns = spare.columns.filter((column) => knows(column.name));
	const repeated = repeating(spare);
	const named = columns.filter((column) => !column.serial);
	const required = named.filter((column) => column.required);
	return [
		[...[repeated, spare.fresh].flatMap((values) => values ? [insert(spare, named, values)] : []), prepared(spare.table, columns.map(({ name }) => name))],
		repeated && required.length < named.length ? [insert(spare, required, repeated)] : [],
		spare.rows.flatMap((row) => update(spare, columns, row) ?? []),
		[...spare.rows.map((row) => ({
			...remove(spare, row),
			foreignKeys: true
		})), ...spare.rows.map((row) => remove(spare, row))]
	];
}
function prepared(table, columns) {
	const names = columns.map(identifier);
	return {
		sql: `INSERT INTO ${identifier(table)} (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`,
		run: false,
		foreignKeys: false
	};
}
function repeating({ rows, fresh, columns }) {
	const [row] = rows;
	if (!row || !fresh) return null;
	const from = (column) => column.unique ? fresh : row;
	return new Map(columns.map((column) => [column.name, from(column).get(column.name) ?? "NULL"]));
}
function insert({ table }, columns, values) {
	const into = `INSERT INTO ${identifier(table)}`;
	const names = columns.map(({ name }) => identifier(name)).join(", ");
	const literals = columns.map(({ name }) => values.get(name) ?? "NULL").join(", ");
	return {
		sql: columns.length === 0 ? `${into} DEFAULT VALUES` : `${into} (${names}) VALUES (${literals})`,
		run: true,
		foreignKeys: false
	};
}
function update(spare, columns, row) {
	const set = columns.filter(({ name, serial }) => !serial && !spare.primaryKey.includes(name));
	if (set.length === 0) return null;
	const assignments = set.map(({ name }) => `${identifier(name)} = ${row.get(name) ?? "NULL"}`).join(", ");
	return {
		sql: `UPDATE ${identifier(spare.table)} SET ${assignments} WHERE ${byKey(spare, row)}`,
		run: true,
		foreignKeys: false
	};
}
function remove(spare, row) {
	return {
		sql: `DELETE FROM ${identifier(spare.table)} WHERE ${byKey(spare, row)}`,
		run: true,
		foreignKeys: false
	};
}
function byKey({ table, primaryKey, columns }, row) {
	return (primaryKey.length > 0 ? primaryKey : columns.map(({ name }) => name)).map((name) => `${reference(table, name)} ${compared$1(row.get(name) ?? "NULL")}`).join(" AND ");
}
function compared$1(literal) {
	return literal === "NULL" ? "IS NULL" : `= ${literal}`;
}
// src/replay/people/spare.ts
const SOME = 3;
function spares(connection, tables) {
	return withConstraints(connection, () => {
		const world = openWorld(connection);
		const found = [...tables].flatMap((table) => spare(world, table) ?? []);
		return new Map(found.map((one) => [one.table, one]));
	});
}
function spare(world, table) {
	const shape = shapeOf(world, table);
	if (typeof shape === "string") return null;
	const rows = existing(world, shape);
	const had = world.ours.get(fold(table))?.length ?? 0;
	peopleTables(world, [fold(table)], 1);
	const unique = new Set([...shape.primaryKey, ...shape.keys.flatMap((key) => key.columns)].map((it) => fold(it ?? "")));
	return {
		table: shape.name,
		columns: shape.columns.map((column) => ({
			name: column.name,
			unique: unique.has(fold(column.name)),
			required: !column.rowidAlias && (isKey(shape, column.name) || !column.nullable && column.default === null),
			serial: column.rowidAlias
		})),
		primaryKey: shape.primaryKey,
		uniques: shape.keys.map((key) => key.columns.flatMap((column) => column ?? [])),
		indexes: shape.keys.flatMap((key) => key.index ?? []),
		rows,
		fresh: world.ours.get(fold(table))?.[had]?.values ?? null
	};
}
function isKey(shape, column) {
	return shape.primaryKey.includes(column);
}
function existing({ connection }, shape) {
	const columns = distinct(shape.columns.map(({ name }) => name));
	try {
		return selectLiterals(connection, columns, `main.${identifier(shape.name)} LIMIT ${SOME}`).map((row) => new Map(columns.map((column, at) => [column, row[at]])));
	} catch (error) {
		refusal(error);
		return [];
	}
}
// src/replay/release.ts
function releaseOf(engine, bytes) {
	let known;
	return () => {
		known ??= on(engine, bytes, readNames);
		return known;
	};
}
function readNames(connection) {
	const names = connection.rows(`SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`);
	return new Map(names.map(([name]) => [lower(String(name)), new Set(columnsOf(connection, String(name)).map((it) => lower(it)))]));
}
function columnsOf(connection, name) {
	try {
		return connection.rows(`PRAGMA main.table_xinfo(${identifier(name)})`).filter((row) => row[6] !== 1).map((row) => String(row[1]));
	} catch (error) {
		if (error instanceof Refused) return [];
		throw error;
	}
}
// src/replay/old-code.ts
function oldCode(scene, first, facts, { release, queries }) {
	const changed = changedNames$1(facts);
	if (changed.size === 0) return [];
	if (![...changed].some((name) => release().has(name)) && queries.length === 0) return [];
	return on(scene.engine, first.before, (was) => on(scene.engine, first.after, (is) => {
		const ledger = lower(scene.runner.ledger.table);
		const targets = targetsIn(was, changed, release()).filter(({ name }) => lower(name) !== ledger);
		const ordinary = targets.filter(({ type }) => type === "table").map(({ name }) => name);
		const rows = on(scene.engine, first.before, (scratch) => spares(scratch, ordinary));
		return [...targets.flatMap((target) => brokenStatements({
			was,
			is
		}, target, rows.get(target.name) ?? null)), ...brokenQueries(was, is, queries)];
	}));
}
function changedNames$1(facts) {
	const names = new Set();
	for (const fact of facts) switch (fact.kind) {
		case "table-added":
			for (const name of namesIn(fact.after)) names.add(name);
			break;
		case "table-dropped":
		case "table-changed":
		case "column-added":
		case "column-dropped":
		case "column-changed":
			names.add(lower(fact.table));
			break;
		case "object-added":
		case "object-dropped":
		case "object-changed": names.add(lower(fact.type === "view" ? fact.name : fact.table));
	}
	return names;
}
function targetsIn(was, changed, release) {
	const entries = was.rows(`SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`);
	const reached = new Set(changed);
	const links = entries.filter(([type]) => type === "view" || type === "trigger").map(([, , table, sql]) => ({
		owner: lower(table),
		names: namesIn(sql)
	}));
	for (let before = -1; before !== reached.size;) {
		before = reached.size;
		for (const { owner, names } of links) if ([...names].some((name) => reached.has(name))) reached.add(owner);
	}
	return entries.flatMap(([type, name, , sql]) => {
		const columns = release.get(lower(name));
		if (type !== "table" && type !== "view" || !columns || !reached.has(lower(name))) return [];
		const own = columnsOf(was, name).filter((column) => columns.has(lower(column)));
		return [{
			name,
			type: /^\s*create\s+virtual/i.test(sql) ? "virtual" : type,
			columns: own
		}];
	});
}
function brokenStatements(both, target, spare) {
	return [...brokenReads(both, target), ...target.type === "view" ? [] : brokenWrites(both, target, spare)];
}
function brokenReads({ was, is }, { name, columns }) {
	const worked = columns.filter((column) => unprepared(was, select(name, [column])) === null);
	if (worked.length === 0) return [];
	const read = (of, column) => {
		const sql = select(name, of);
		const message = unprepared(is, sql);
		return message === null ? [] : [{
			kind: "read",
			sql,
			table: name,
			column,
			message,
			from: null
		}];
	};
	const [whole] = read(worked, null);
	if (!whole) return [];
	if (/^no such table/.test(whole.message)) return [whole];
	const each = worked.flatMap((column) => read([column], column));
	return worked.length > 1 && each.length === worked.length && each.every((it) => it.message === whole.message) || each.length === 0 ? [whole] : each;
}
function brokenWrites({ was, is }, { name, columns }, spare) {
	const known = new Set(columns.map(lower));
	const unfilled = columns.length > 0 ? [[prepared(name, columns)]] : [];
	const failing = (spare ? writes(spare, (column) => known.has(lower(column))) : unfilled).flatMap((alternatives) => {
		const attempt = alternatives.find((one) => refusalOf(was, one) === null);
		const message = attempt ? refusedNow(is, attempt, spare) : null;
		if (!attempt || message === null) return [];
		return [{
			kind: "write",
			sql: attempt.sql,
			table: name,
			column: columnIn(message),
			message,
			from: null
		}];
	});
	return failing.filter((it, at) => failing.findIndex((other) => cause(other) === cause(it)) === at);
}
function cause({ column, message }) {
	return /^no such column|has no column named/.test(message) ? `column ${column}` : message;
}
function refusedNow(is, attempt, spare) {
	const message = refusalOf(is, attempt);
	if (message === null || spare && isCoincidence(message, spare)) return null;
	if (!attempt.foreignKeys || message === "FOREIGN KEY constraint failed") return message;
	return refusalOf(is, {
		...attempt,
		foreignKeys: false
	});
}
// src/replay/people/refer.ts
const MOST_PARENTS = 20;
const MOST_TRIES = 40;
function referToAll(connection, tables) {
	withConstraints(connection, () => {
		const world = openWorld(connection);
		for (const name of tables) {
			const shape = shapeOf(world, name);
			if (typeof shape === "string") continue;
			for (const key of shape.foreignKeys) if (fold(key.parent) !== fold(shape.name)) refer(world, shape, key);
		}
	});
}
function refer(world, shape, key) {
	const target = referred(world, key);
	if (target === null) return;
	const same = key.from.map((from, at) => `c.${identifier(from)} IS p.${identifier(target.columns[at])}`);
	const [parent, child] = [target.parent.name, shape.name].map((name) => `main.${identifier(name)}`);
	const alone = `NOT EXISTS (SELECT 1 FROM ${child} AS c WHERE ${same.join(" AND ")})`;
	const from = `${parent} AS p WHERE ${[...target.columns.map((column) => `${identifier(column)} IS NOT NULL`), alone].join(" AND ")} LIMIT ${MOST_PARENTS}`;
	for (const [turn, values] of selectLiterals(world.connection, target.columns, from).entries()) place(world, shape, {
		turn,
		fixed: fixed(shape, key, values)
	}, MOST_TRIES);
}
function fixed(shape, key, values) {
	const spelt = (name) => shape.columns.find((column) => fold(column.name) === fold(name))?.name ?? name;
	return new Map(key.from.map((name, at) => [spelt(name), values[at]]));
}
// src/replay/peopled.ts
function peopled(scene, rows) {
	return on(scene.engine, rows.bytes, (connection) => {
		const scope = reach(connection, rows.scripts);
		rows.atFirst ??= new Set(everyTable(connection));
		const { atFirst } = rows;
		const wanted = new Set([...scope ?? everyTable(connection)].filter((table) => !rows.done.has(table) && (atFirst.has(table) || !hasRows(connection, table))));
		for (const table of wanted) rows.done.add(table);
		if (wanted.size > 0) {
			for (const { table, reason } of people(connection, wanted).unpeopled) rows.unpeopled.set(table, reason);
			referToAll(connection, wanted);
			rows.bytes = connection.bytes();
		}
		return {
			bytes: rows.bytes,
			scope
		};
	});
}
function hasRows(connection, table) {
	let found = false;
	refusal$2(() => {
		found = connection.rows(`SELECT 1 FROM main.${identifier(table)} LIMIT 1`).length > 0;
	});
	return found;
}
function everyTable(connection) {
	return connection.rows(`SELECT name FROM sqlite_master WHERE type = 'table'`).map(([name]) => lower(String(name)));
}
// src/replay/leftovers.ts
const ADDED = /^_*(?:(?:new|old|tmp|temp|sqlitestudio_temp_table)_+)?|(?:(?<!_)_+|(?<=[a-z]))(?:new|old|tmp|temp)_*\d*_*$|(?<!_)_+$/g;
function leftovers({ engine }, { before, after }, was, is) {
	const then = new Set(was.filter(({ type }) => type === "table").map(({ name }) => lower(name)));
	const pairs = is.filter((it) => isTable$1(it) && !then.has(lower(it.name))).flatMap((it) => paired(it.name, was, is));
	if (pairs.length === 0) return [];
	const pair = engine.openPair(before, after);
	try {
		return pairs.flatMap(({ table, of }) => {
			const [rows, had] = [countRows(pair, "after", table), countRows(pair, "main", of)];
			return (rows > 0 || had === 0) && haveSameColumns(pair, table, of) ? [{
				table,
				of,
				rows
			}] : [];
		});
	} finally {
		pair.close();
	}
}
function paired(table, was, is) {
	const stem = lower(table).replace(ADDED, "");
	if (stem === lower(table)) return [];
	const of = was.find((it) => isTable$1(it) && lower(it.name).replace(/^_+|(?<!_)_+$/g, "") === stem && has(is, it.name));
	return of ? [{
		table,
		of: of.name
	}] : [];
}
function isTable$1({ type, sql }) {
	return type === "table" && !/^\s*create\s+virtual/i.test(sql);
}
function has(entries, name) {
	return entries.some((it) => it.type === "table" && lower(it.name) === lower(name));
}
function haveSameColumns(pair, table, of) {
	const names = (schema, name) => pair.rows(`PRAGMA ${schema}.table_xinfo(${identifier(name)})`).map((row) => lower(String(row[1])));
	const [own, there] = [names("after", table), new Set(names("main", of))];
	return own.filter((name) => there.has(name)).length * 2 > own.length;
}
// src/replay/works.ts
function worked(was, is, changed) {
	const then = new Map(readers(was, changed).map((it) => [keyOf$1(it), {
		...it,
		failing: complaints$1(was, it)
	}]));
	const now = new Map(readers(is, changed).map((it) => [keyOf$1(it), {
		...it,
		failing: complaints$1(is, it)
	}]));
	const broken = [...now].flatMap(([key, it]) => {
		const had = then.get(key)?.failing;
		const fresh = [...it.failing].filter(([kind]) => !had?.has(kind)).map(([, message]) => message);
		return fresh[0] === void 0 ? [] : [{
			it,
			message: fresh[0]
		}];
	});
	const mended = [...then].flatMap(([key, { type, name, failing }]) => failing.size > 0 && (now.get(key)?.failing.size ?? 0) === 0 ? [{
		type,
		name
	}] : []);
	return {
		broken: roots(broken),
		mended
	};
}
function roots(broken) {
	const views = new Set(broken.flatMap(({ it }) => it.type === "view" ? [lower(it.name)] : []));
	const isRoot = ({ it }) => ![...namesIn(it.sql)].some((name) => views.has(name) && name !== lower(it.name));
	return broken.filter(isRoot).map(({ it: { type, name, table }, message }) => ({
		type,
		name,
		table,
		message
	}));
}
function keyOf$1({ type, name }) {
	return `${type} ${lower(name)}`;
}
function readers({ entries }, changed) {
	const all = entries.filter((it) => it.type === "view" || it.type === "trigger");
	const affected = new Set(changed);
	const found = new Set();
	for (let before = -1; before !== found.size;) {
		before = found.size;
		for (const reader of all) {
			if (found.has(reader) || !(affected.has(lower(reader.table)) || mentions(reader.sql, affected))) continue;
			found.add(reader);
			if (reader.type === "view") affected.add(lower(reader.name));
		}
	}
	return [...found];
}
function mentions(sql, names) {
	const text = lower(sql);
	return [...names].some((name) => text.includes(name)) && [...namesIn(sql)].some((name) => names.has(name));
}
function complaints$1(side, entry) {
	const found = tried$1(side, entry);
	if (entry.type !== "trigger" || found.size === 0) return found;
	return aside(side.connection, () => {
		for (const { type, name } of side.entries) if (type === "trigger" && lower(name) !== lower(entry.name)) side.connection.run(`DROP TRIGGER IF EXISTS main.${identifier(name)}`);
		return tried$1(side, entry);
	});
}
const BESIDE_THE_POINT = /^cannot modify .* because it is a view|^no such (function|module|collation)|^unknown tokenizer/;
function tried$1({ connection }, { type, name, table }) {
	const found = new Map();
	const statements = type === "view" ? [["SELECT", `SELECT * FROM main.${identifier(name)}`]] : firing(connection, table);
	for (const [kind, sql] of statements) {
		const message = refusal$2(() => connection.prepare(sql));
		if (message !== null && !BESIDE_THE_POINT.test(message)) found.set(kind, message);
	}
	return found;
}
function firing(connection, table) {
	const name = `main.${identifier(table)}`;
	let columns = [];
	const unread = refusal$2(() => {
		columns = connection.rows(`PRAGMA main.table_xinfo(${identifier(table)})`).filter((row) => row[6] === 0).map((row) => identifier(String(row[1])));
	});
	const all = columns.map((column) => `${column} = ${column}`).join(", ");
	return [
		["INSERT", `INSERT INTO ${name} DEFAULT VALUES`],
		["DELETE", `DELETE FROM ${name}`],
		...unread === null && all !== "" ? [["UPDATE", `UPDATE ${name} SET ${all}`]] : []
	];
}
function aside(connection, action) {
	connection.run("SAVEPOINT aside");
	try {
		return action();
	} finally {
		connection.run("ROLLBACK TO aside; RELEASE aside");
	}
}
// src/replay/lost.ts
function lost(was, is) {
	const there = new Set(is.entries.filter(isRelation$1).map(({ name }) => lower(name)));
	const kept = new Set(is.entries.map(keyOf));
	return was.entries.filter((it) => isObject(it) && !kept.has(keyOf(it))).flatMap((it) => {
		const { type, name, table, sql } = it;
		if (type !== "view" && !there.has(lower(table))) return [];
		const columns = type === "index" ? indexColumns(was, name) : [];
		if (isReplaced(was, is, it) || !wouldWork(was, is, it)) return [];
		const movedTo = is.entries.find((other) => other.type === type && lower(other.name) === lower(name))?.table ?? null;
		return [{
			type,
			name,
			table,
			sql,
			columns: columns ?? [],
			movedTo
		}];
	});
}
function isRelation$1({ type }) {
	return type === "table" || type === "view";
}
function isObject({ type }) {
	return type !== "table";
}
function keyOf({ type, name, table }) {
	return lower(`${type}\n${name}\n${table}`);
}
function isReplaced(was, is, it) {
	const then = new Set(was.entries.map(keyOf));
	const fresh = is.entries.filter((other) => other.type === it.type && lower(other.table) === lower(it.table) && !then.has(keyOf(other)));
	if (it.type === "trigger") return fresh.some((other) => moment(other.sql) === moment(it.sql));
	if (it.type === "view") return false;
	if (fresh.some((other) => behindOn(other.sql) === behindOn(it.sql))) return true;
	const columns = indexColumns(was, it.name);
	if (columns === null || / where /.test(` ${normalSql(it.sql)} `)) return false;
	return isServed(is, it, columns.map(lower));
}
function moment(sql) {
	const words = significant(sql).map((token) => token.kind === "word" ? token.text.toUpperCase() : "");
	const at = words.findIndex((word, index) => index > 1 && /^(BEFORE|AFTER|INSTEAD|INSERT|UPDATE|DELETE)$/.test(word));
	return `${/^(BEFORE|INSTEAD)$/.test(words[at] ?? "") ? words[at] : "AFTER"} ${words.slice(at).find((word) => /^(INSERT|UPDATE|DELETE)$/.test(word))}`;
}
function behindOn(sql) {
	const all = significant(sql);
	const on = all.findIndex((token, index) => index > 2 && token.kind === "word" && /^ON$/i.test(token.text));
	return `${/^UNIQUE$/i.test(all[1]?.text ?? "")} ${normalSql(sql.slice(all[on]?.start ?? 0))}`;
}
function indexColumns({ connection }, name) {
	const keys = connection.rows(`PRAGMA main.index_xinfo(${identifier(name)})`).filter((row) => row[5] === 1);
	return keys.some((row) => row[2] === null) ? null : keys.map((row) => String(row[2]));
}
function isServed({ connection }, { table, sql }, columns) {
	const rows = connection.rows(`PRAGMA main.index_list(${identifier(table)})`);
	const isUnique = /^\s*create\s+unique\b/i.test(sql);
	const keys = connection.rows(`PRAGMA main.table_xinfo(${identifier(table)})`).filter((row) => Number(row[5]) > 0).map((row) => lower(String(row[1])));
	if (keys.length === 1 && columns.length === 1 && keys[0] === columns[0]) return true;
	return rows.some(([, name, unique, , partial]) => {
		const own = connection.rows(`PRAGMA main.index_xinfo(${identifier(String(name))})`).filter((row) => row[5] === 1).map((row) => lower(String(row[2] ?? "")));
		if (partial !== 0) return false;
		return isUnique ? unique === 1 && own.every((it) => columns.includes(it)) : columns.every((it, at) => own[at] === it);
	});
}
function wouldWork(was, is, it) {
	return aside(is.connection, () => {
		const message = refusal$2(() => {
			is.connection.run(`DROP ${it.type} IF EXISTS main.${identifier(it.name)}`);
			is.connection.run(it.sql);
		});
		if (message !== null) return /UNIQUE constraint failed/.test(message);
		if (it.type === "index") return `${indexColumns(is, it.name)}` === `${indexColumns(was, it.name)}`;
		const side = {
			...is,
			entries: [...is.entries.filter((other) => lower(other.name) !== lower(it.name)), it]
		};
		const before = complaints$1(was, it);
		return [...complaints$1(side, it).keys()].every((kind) => before.has(kind));
	});
}
// src/replay/needless.ts
function needless(scene, { before, after }, rebuilt) {
	return rebuilt.flatMap(([was, is]) => {
		const instead = alterations(was, is).find((statements) => {
			const altered = without(scene, before, statements);
			return altered !== null && endsTheSame(scene, altered, after, lower(is.name));
		});
		return instead ? [{
			table: is.name,
			instead
		}] : [];
	});
}
function endsTheSame({ engine }, altered, after, table) {
	return !difference(engine, altered, after, new Set([table])).some((fact) => "table" in fact && lower(fact.table) === table && !fact.kind.startsWith("object"));
}
function without({ engine }, before, statements) {
	return on(engine, before, (connection) => {
		return refusal$2(() => connection.run(statements.join(";"))) === null ? connection.bytes() : null;
	});
}
function alterations(was, is) {
	return [renamed(was, is), addedAndDropped(was, is)].filter((statements) => statements !== null);
}
function renamed(was, is) {
	const [then, now] = [namesOf(was), namesOf(is)];
	const fits = then.every((name, at) => name === now[at] || !now.includes(name) && !then.includes(now[at] ?? ""));
	if (then.length !== now.length || !fits) return null;
	return was.columns.flatMap(({ name }, at) => {
		const other = is.columns[at]?.name ?? name;
		return then[at] === now[at] ? [] : [`${altered(is)} RENAME COLUMN ${identifier(name)} TO ${identifier(other)}`];
	});
}
function addedAndDropped(was, is) {
	const [then, now] = [namesOf(was), namesOf(is)];
	const kept = then.filter((name) => now.includes(name));
	if (then.join("\n") === now.join("\n") || kept.join("\n") !== now.slice(0, kept.length).join("\n")) return null;
	const written = new Map((tableParts(is.sql)?.parts ?? []).map((part) => [lower(part.column ?? ""), part.text]));
	return [...was.columns.filter(({ name }) => !now.includes(lower(name))).map(({ name }) => `${altered(is)} DROP COLUMN ${identifier(name)}`), ...is.columns.filter(({ name }) => !then.includes(lower(name))).map(({ name }) => `${altered(is)} ADD COLUMN ${written.get(lower(name)) ?? identifier(name)}`)];
}
function namesOf(table) {
	return table.columns.map(({ name }) => lower(name));
}
function altered({ name }) {
	return `ALTER TABLE ${identifier(name)}`;
}
// src/replay/foreign-keys-seen.ts
function foreignKeysSeen(rows, tables) {
	return [...new Set(rows.map((row) => Number(row[0])))].sort((a, b) => b - a).map((id) => {
		const parts = rows.filter((row) => row[0] === id).sort((a, b) => Number(a[1]) - Number(b[1]));
		const parent = String(parts[0]?.[2]);
		const to = parts.map((row) => row[4]);
		const named = to.some((it) => it === null || it === void 0) ? null : to.map(String);
		return {
			columns: parts.map((row) => String(row[3])),
			parent,
			parentColumns: named ?? tables.find(parent)?.seen.primaryKey ?? [],
			onUpdate: String(parts[0]?.[5]),
			onDelete: String(parts[0]?.[6]),
			dangling: dangling(tables, parent, named, parts.length)
		};
	});
}
function dangling(tables, parent, named, count) {
	const known = tables.find(parent);
	if (!known) return tables.typeOf(parent) === "view" ? `${parent} is a view` : `there is no table ${parent}`;
	const { seen, parentKeys } = known;
	if (named === null) {
		if (seen.primaryKey.length === 0) return `${parent} has no primary key`;
		if (seen.primaryKey.length !== count) return `the primary key of ${parent} has ${seen.primaryKey.length} columns`;
		return null;
	}
	const there = new Set(seen.columns.map((column) => lower(column.name)));
	const missing = named.find((name) => !there.has(lower(name)));
	if (missing !== void 0) return `${parent} has no column ${missing}`;
	const wanted = named.map(lower).sort().join();
	if (parentKeys.some((key) => key.toSorted().join() === wanted)) return null;
	return `${parent} (${named.join(", ")}) is neither the primary key nor unique`;
}
// src/replay/table-seen.ts
function tablesOf(connection, entries) {
	const byName = new Map(entries.filter(isRelation).map((entry) => [lower(entry.name), entry]));
	const known = new Map();
	const typeOf = (name) => byName.get(lower(name))?.type ?? null;
	const find = (name) => {
		const entry = byName.get(lower(name));
		if (entry?.type !== "table") return null;
		const had = known.get(lower(name));
		if (had) return had;
		const read = readKnown(connection, entry);
		known.set(lower(name), read);
		const foreignKeys = foreignKeysSeen(pragma(connection, "foreign_key_list", entry.name), {
			find,
			typeOf
		});
		const whole = {
			...read,
			seen: {
				...read.seen,
				foreignKeys
			}
		};
		known.set(lower(name), whole);
		return whole;
	};
	return {
		find,
		typeOf
	};
}
function entriesOf(connection) {
	return connection.rows(`SELECT rowid, type, name, tbl_name, sql FROM main.sqlite_master ORDER BY type, name`).map(([number, type, name, table, sql]) => ({
		number: Number(number),
		type: String(type),
		name: String(name),
		table: String(table),
		sql: String(sql ?? "")
	})).filter(({ name, sql }) => sql !== "" && !name.startsWith("sqlite_"));
}
function isRelation({ type }) {
	return type === "table" || type === "view";
}
function pragma(connection, which, of) {
	return connection.rows(`PRAGMA main.${which}(${identifier(of)})`);
}
function readKnown(connection, { name, sql }) {
	const parts = tableParts(sql);
	const text = readTable(sql);
	const collations = new Map((parts?.parts ?? []).map((it) => [lower(it.column ?? ""), it.collation]));
	const virtual = parts === null;
	const info = virtual ? [] : pragma(connection, "table_xinfo", name);
	const columns = info.map((row) => readColumn(row, collations.get(lower(String(row[1]))) ?? "BINARY"));
	const indexes = virtual ? [] : indexesOf(connection, name);
	const primaryKey = info.filter((row) => Number(row[5]) > 0).sort((a, b) => Number(a[5]) - Number(b[5])).map((row) => String(row[1]));
	const isRowid = primaryKey.length > 0 && !indexes.some(({ origin }) => origin === "pk");
	const compared = new Map(columns.map((column) => [lower(column.name), lower(column.collation)]));
	const keys = indexes.filter((index) => index.unique && index.whole);
	const plain = keys.filter(({ parts: of }) => of.every((it) => lower(it.collation) === compared.get(lower(it.name))));
	return {
		seen: {
			name,
			sql,
			virtual,
			columns,
			primaryKey,
			foreignKeys: [],
			strict: text.strict && !virtual,
			withoutRowid: text.withoutRowid && !virtual,
			autoincrement: text.autoincrement && !virtual,
			uniques: keys.filter(({ origin }) => origin !== "pk").map(({ parts: of }) => of.map((it) => it.name)),
			indexed: [...isRowid ? [primaryKey] : [], ...indexes.map(({ parts: of }) => of.map((it) => it.name))],
			checks: virtual ? [] : text.checks.map(({ tokens }) => between(sql, tokens))
		},
		parentKeys: [...isRowid ? [primaryKey.map(lower)] : [], ...plain.map(({ parts: of }) => of.map((it) => lower(it.name)))]
	};
}
function readColumn(row, collation) {
	return {
		name: String(row[1]),
		type: String(row[2] ?? ""),
		notNull: row[3] === 1,
		default: row[4] === null ? null : String(row[4]),
		collation,
		generated: row[6] === 2 || row[6] === 3
	};
}
function indexesOf(connection, table) {
	return pragma(connection, "index_list", table).map(([, name, unique, origin, partial]) => {
		const keys = pragma(connection, "index_xinfo", String(name)).filter((row) => row[5] === 1);
		const expression = keys.findIndex((row) => row[2] === null);
		const parts = expression < 0 ? keys : keys.slice(0, expression);
		return {
			origin: String(origin),
			unique: unique === 1,
			whole: partial === 0 && expression < 0,
			parts: parts.map((row) => ({
				name: String(row[2]),
				collation: String(row[4])
			}))
		};
	});
}
function between(sql, tokens) {
	return tidy(sql.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0));
}
// src/replay/touched.ts
function changedNames(was, is) {
	const print = ({ number, type, name, table, sql }) => JSON.stringify([
		number,
		type,
		name,
		table,
		sql
	]);
	const then = new Set(was.map(print));
	const now = new Set(is.map(print));
	const differing = [...was.filter((it) => !now.has(print(it))), ...is.filter((it) => !then.has(print(it)))];
	return new Set(differing.map(({ table }) => lower(table)));
}
function rowsTouched(statements) {
	const reaching = statements.filter(({ sql }) => changesRows(sql) && !/^\s*insert\s+into\b/i.test(sql));
	return new Set(reaching.flatMap(({ sql }) => [...namesIn(sql)]));
}
function neighbours(names, links) {
	const children = new Set(names);
	for (const name of children) for (const { child, parent } of links) if (parent === name) children.add(child);
	const parents = links.filter(({ child }) => names.has(child)).map(({ parent }) => parent);
	return new Set([...children, ...parents]);
}
function linksOf(connection) {
	return connection.rows(`SELECT DISTINCT m.name, f."table" FROM main.sqlite_master m CROSS JOIN pragma_foreign_key_list(m.name, 'main') f
     WHERE m.type = 'table' AND m.sql LIKE '%references%'`).map(([child, parent]) => ({
		child: lower(String(child)),
		parent: lower(String(parent))
	}));
}
// src/replay/virtual-tables.ts
const TERMS = 8;
function virtualTables(was, is) {
	const now = new Map(is.entries.filter(isVirtual$1).map((it) => [lower(it.name), it]));
	const broken = [];
	const mended = [];
	for (const old of was.entries.filter(isVirtual$1)) {
		const it = now.get(lower(old.name));
		const terms = it ? termsOf(was.connection, old) : [];
		const then = complaints(was.connection, old, terms);
		const still = it ? complaints(is.connection, it, terms) : new Map();
		if (then.size > 0 && still.size === 0) mended.push({
			type: "virtual table",
			name: old.name
		});
		const message = [...still].find(([sought]) => !then.has(sought) && !then.has(WHOLE))?.[1];
		if (message !== void 0) broken.push({
			type: "virtual table",
			name: old.name,
			table: contentOf(old) ?? old.name,
			message
		});
	}
	return {
		broken,
		mended
	};
}
function isVirtual$1({ type, sql }) {
	return type === "table" && /^\s*create\s+virtual/i.test(sql);
}
const WHOLE = "";
function complaints(connection, { name }, terms) {
	const table = identifier(name);
	const found = new Map();
	for (const term of [WHOLE, ...terms]) {
		const search = term === WHOLE ? "" : `WHERE ${table} MATCH '"${term.replaceAll("\"", "\"\"").replaceAll("'", "''")}"'`;
		const message = refusal$2(() => void connection.rows(`SELECT * FROM main.${table} ${search} LIMIT 5`));
		if (message !== null) found.set(term, message);
		if (found.has(WHOLE)) break;
	}
	return found;
}
function termsOf(connection, { name, sql }) {
	if (!/\busing\s+["'`[]?fts5\b/i.test(sql)) return [];
	let terms = [];
	aside(connection, () => {
		refusal$2(() => {
			connection.run(`CREATE VIRTUAL TABLE temp.rehearsal_terms USING fts5vocab(main, ${identifier(name)}, 'row')`);
			terms = connection.rows(`SELECT term FROM temp.rehearsal_terms LIMIT ${TERMS}`).map(([term]) => String(term));
		});
	});
	return terms;
}
function contentOf({ sql }) {
	const all = significant(sql);
	const at = all.findIndex((token, index) => /^content$/i.test(token.text) && all[index + 1]?.text === "=");
	const name = at < 0 ? "" : unquote(all[at + 2]);
	return name === "" ? null : name;
}
// src/replay/schema-seen.ts
const NOTHING = {
	broken: [],
	mended: [],
	rebuilt: [],
	lost: [],
	needless: [],
	leftovers: []
};
function schemaSeen(scene, first) {
	return on(scene.engine, first.before, (then) => on(scene.engine, first.after, (now) => compared(scene, first, sideOf(then), sideOf(now))));
}
function sideOf(connection) {
	connection.run("PRAGMA foreign_keys = OFF");
	return {
		connection,
		entries: entriesOf(connection)
	};
}
function compared(scene, first, was, is) {
	const { statements } = first.performance;
	const changed = changedNames(was.entries, is.entries);
	const touched = new Set([...changed, ...rowsTouched(statements)]);
	const around = neighbours(touched, touched.size > 0 ? [...linksOf(was.connection), ...linksOf(is.connection)] : []);
	const before = schemaOf(was, around, changed);
	const after = changed.size > 0 ? schemaOf(is, around, changed) : before;
	const virtual = virtualTables(was, is);
	if (changed.size === 0) return {
		...NOTHING,
		...virtual,
		schema: {
			before,
			after
		}
	};
	const rebuilt = rebuilds(was.entries, is.entries, statements);
	const { broken, mended } = worked(was, is, changed);
	return {
		schema: {
			before,
			after
		},
		broken: [...broken, ...virtual.broken],
		mended: [...mended, ...virtual.mended],
		rebuilt,
		lost: lost(was, is),
		needless: needless(scene, first, bothSides(rebuilt, before, after)),
		leftovers: leftovers(scene, first, was.entries, is.entries)
	};
}
function schemaOf({ connection, entries }, names, changed) {
	const tables = tablesOf(connection, entries);
	const own = entries.filter(({ type, name }) => type === "table" && names.has(lower(name)) && !isShadow(name, entries));
	const shown = entries.filter((it) => it.type !== "table" && (names.has(lower(it.table)) || reads(it, changed)));
	return {
		tables: own.map(({ name }) => tables.find(name)?.seen).filter((it) => it !== void 0),
		objects: shown.map(({ type, name, table, sql }) => ({
			type,
			name,
			table,
			sql
		}))
	};
}
function reads({ type, sql }, names) {
	const text = lower(sql);
	return type === "view" && [...names].some((name) => text.includes(name)) && [...namesIn(sql)].some((it) => names.has(it));
}
const SHADOW = /_(content|segments|segdir|docsize|stat|data|idx|config|node|rowid|parent)$/i;
function isShadow(name, entries) {
	if (!SHADOW.test(name)) return false;
	const owner = lower(name.replace(SHADOW, ""));
	return entries.some((it) => lower(it.name) === owner && /^\s*create\s+virtual/i.test(it.sql));
}
function rebuilds(was, is, statements) {
	const then = new Map(was.filter(isTable).map((it) => [lower(it.name), it]));
	const dropped = new Set(statements.filter(({ verb }) => verb === "DROP TABLE").flatMap(({ sql }) => [...namesIn(sql)]));
	const renumbered = statements.some(({ verb }) => verb === "VACUUM");
	return is.filter(isTable).flatMap(({ name, number }) => {
		const old = then.get(lower(name));
		if (!old) return [];
		return dropped.has(lower(name)) || old.number !== number && !renumbered ? [name] : [];
	});
}
function isTable({ type }) {
	return type === "table";
}
function bothSides(names, before, after) {
	return names.flatMap((name) => {
		const [was, is] = [before, after].map((it) => it.tables.find((table) => lower(table.name) === lower(name)));
		return was && is && !was.virtual && !is.virtual ? [[was, is]] : [];
	});
}
// src/replay/rehearse.ts
function rehearse(scene, reality, down) {
	const bare = soundedByForce(scene, played$1(scene, reality.bare));
	const seen = {
		...blank(scene.script.path),
		...noted(scene, bare)
	};
	if (bare.performance.refusals.length > 0) return refused(scene, reality, seen, bare);
	reality.bare = bare.after;
	const { path } = scene.script;
	const passed = outcome(path, "bare", "pass", "");
	const before = peopled(scene, reality.rows);
	const first = sounded(scene, played$1(scene, before.bytes));
	const facts = difference(scene.engine, before.bytes, first.after, before.scope);
	if (first.performance.refusals.length > 0) {
		const failed = seenAs(scene, "peopled", "fail", first.performance, facts);
		const rest = allOf(path, "skipped", "it fails on rows", "again");
		return {
			...seen,
			damage: damage(scene, before, first),
			oldCode: onEmptyTables(scene, bare, reality),
			rehearsals: [
				passed,
				failed,
				...rest
			]
		};
	}
	reality.rows.bytes = first.after;
	const data = dataSeen(scene, {
		before,
		first,
		facts
	}, bare, reality.applied);
	const more = onRows(scene, reality, {
		before,
		first,
		facts: data.facts
	}, down, [passed]);
	const assumed = assumedRows(scene, bare.before, bare.performance.statements, reality.seeds);
	reality.applied.push(scene.script);
	return {
		...seen,
		...more,
		...data.seen,
		assumedRows: assumed
	};
}
function onRows(scene, reality, { before, first, facts }, down, passed) {
	const crashed = crash(scene, before, first);
	const undone = down && undo(scene, before, first, down);
	const after = peopled(scene, reality.rows);
	return {
		rehearsals: [
			...passed,
			seenAs(scene, "peopled", "pass", first.performance, facts),
			again(scene, after),
			crashed.rehearsal
		],
		didNothing: facts.length === 0 && !first.performance.openTransaction && hasNoEffect(first),
		lostOnRerun: lostOnRerun(scene, after, facts),
		failsOn: failsOn(scene, before),
		chance: chance(scene, before, first),
		crash: crashed.stuck,
		down: undone,
		...schemaSeen(scene, first),
		oldCode: oldCode(scene, first, facts, reality.deployment)
	};
}
function onEmptyTables(scene, bare, { deployment }) {
	return oldCode(scene, bare, difference(scene.engine, bare.before, bare.after, new Set()), deployment);
}
function refused(scene, reality, seen, bare) {
	const { path } = scene.script;
	if (reality.shaky && bare.performance.refusals.every(misses)) return {
		...seen,
		rehearsals: allOf(path, "unverified", "the applied migrations before it do not replay")
	};
	const failed = seenAs(scene, "bare", "fail", bare.performance);
	const before = peopled(scene, reality.rows);
	const harm = damage(scene, before, played$1(scene, before.bytes));
	return {
		...seen,
		damage: harm,
		rehearsals: [failed, ...allOf(path, "skipped", "it fails on an empty database", "peopled")]
	};
}
function skipped(script, why) {
	return {
		...blank(script.path),
		rehearsals: allOf(script.path, "skipped", why)
	};
}
function misses(refusal) {
	return /^no such|has no column named/.test(refusal.message);
}
function noted(scene, { before, performance }) {
	const { statements, openTransaction, brokenTransaction, deadPragmas } = performance;
	const runner = wayOf(scene.runner, scene.script);
	const had = statements.some(({ verb, sql }) => verb.startsWith("CREATE") && /\bif\s+not\s+exists\b/i.test(sql)) ? on(scene.engine, before, (connection) => readSchema(connection, "main")) : null;
	return {
		...runner === scene.runner ? {} : { runner },
		statements,
		openTransaction,
		brokenTransaction,
		deadPragmas,
		masked: had ? masked(scene.engine, had, statements) : []
	};
}
const PASSING_PRAGMA = /^PRAGMA\s+(?:\w+\.)?(?:foreign_keys|defer_foreign_keys|legacy_alter_table|recursive_triggers|ignore_check_constraints|busy_timeout|cache_size|synchronous|temp_store)\b/i;
const PASSING = new Set([
	"SELECT",
	"BEGIN",
	"COMMIT",
	"ROLLBACK",
	"SAVEPOINT",
	"RELEASE",
	"VALUES",
	"EXPLAIN"
]);
function hasNoEffect({ performance }) {
	return performance.statements.every(({ sql, verb }) => {
		if (verb === "PRAGMA") return PASSING_PRAGMA.test(sql) || !/[=(]/.test(sql);
		return PASSING.has(verb) || /^(CREATE|DROP)\b/.test(verb) || verb === "WITH" && !changesRows(sql);
	});
}
// src/replay/slim.ts
const WORTH_IT = 60;
function slim(engine, bytes, scope) {
	if (scope === null) return bytes;
	return on(engine, bytes, (connection) => {
		const objects = connection.rows(`SELECT type, name, tbl_name, sql FROM sqlite_master`);
		if (objects.filter(([type]) => type === "table").length < WORTH_IT) return bytes;
		const keep = withReaders(objects, scope);
		leaveOut(connection, objects.filter(([, name, table]) => !keep.has(lower(table)) && !name.startsWith("sqlite_s")));
		return connection.bytes();
	});
}
function withReaders(objects, scope) {
	const keep = new Set(scope);
	const readers = objects.filter(([type, , , sql]) => sql !== null && (type === "view" || type === "trigger" || isVirtual(sql))).map(([, name, table, sql]) => ({
		owns: [
			lower(name),
			lower(table),
			...isVirtual(sql) ? shadows(objects, name) : []
		],
		names: namesIn(sql)
	}));
	for (let before = -1; before !== keep.size;) {
		before = keep.size;
		for (const { owns, names } of readers) {
			if (![...names].some((name) => keep.has(name))) continue;
			for (const name of [...owns, ...names]) keep.add(name);
		}
	}
	return keep;
}
function isVirtual(sql) {
	return /^\s*create\s+virtual/i.test(sql ?? "");
}
function shadows(objects, virtual) {
	return objects.flatMap(([, name]) => lower(name).startsWith(`${lower(virtual)}_`) ? [lower(name)] : []);
}
function leaveOut(connection, gone) {
	connection.run("PRAGMA writable_schema = ON");
	connection.run("CREATE TEMP TABLE leave_out (name TEXT PRIMARY KEY)");
	for (const [, name] of gone) connection.run("INSERT OR IGNORE INTO leave_out VALUES (?)", [name]);
	connection.run("DELETE FROM main.sqlite_master WHERE name IN (SELECT name FROM leave_out)");
	connection.run("DROP TABLE leave_out");
	connection.run("PRAGMA writable_schema = RESET");
	connection.run("VACUUM");
}
// src/replay/replay.ts
function replay(engine, job, watch, onBase = () => {}) {
	return atNoon(() => {
		const base = build(engine, job.runner, job.base, watch);
		onBase(base.bytes);
		const own = ownRows(engine, job, base.bytes, watch);
		const small = slim(engine, own.bytes, scopeOf(engine, job, own.bytes));
		const rows = {
			bytes: small,
			scripts: job.incoming,
			done: new Set(own.tables),
			atFirst: null,
			unpeopled: new Map()
		};
		const deployment = {
			release: releaseOf(engine, small),
			queries: job.queries
		};
		const told = {
			applied: [...job.base],
			seeds: job.seeds,
			shaky: base.refusals.length > 0
		};
		const reality = {
			bare: base.bytes,
			rows,
			deployment,
			...told
		};
		const migrations = rehearseAll(engine, job, reality, watch);
		const deploys = migrations.every(passes$1) && !reality.shaky;
		return {
			engine: {
				package: engine.package,
				sqlite: engine.sqlite
			},
			baseRefusals: base.refusals,
			migrations,
			comparisons: job.questions.map((question) => answer(engine, job, question, base, watch)),
			deployed: deploys ? deploy({
				engine,
				job,
				watch
			}, job.fresh ? base.bytes : small) : null,
			unpeopled: [...rows.unpeopled].map(([table, reason]) => ({
				table,
				reason
			})),
			stopped: null
		};
	});
}
function scopeOf(engine, job, bytes) {
	const scope = on(engine, bytes, (connection) => reach(connection, [
		...job.incoming,
		...job.seeds,
		...job.queries
	]));
	return scope && new Set([...scope, lower(job.runner.ledger.table)]);
}
function rehearseAll(engine, job, reality, watch) {
	let failed = null;
	return job.incoming.map((script) => {
		if (failed) return skipped(script, `${failed.path} fails before it`);
		const seen = rehearse({
			engine,
			runner: job.runner,
			script,
			watch
		}, reality, job.downs[script.path] ?? null);
		if (!passes$1(seen)) failed = script;
		return seen;
	});
}
function passes$1(seen) {
	return seen.rehearsals.every(({ scenario, outcome }) => outcome === "pass" || scenario === "again" || scenario === "crash");
}
function answer(engine, job, question, base, watch) {
	const { about, path } = question;
	const expected = about === "edited" ? base : build(engine, job.runner, [...job.base, ...job.incoming], watch);
	const actual = build(engine, job.runner, about === "edited" ? replaced(job.base, question.instead) : question.order, watch);
	const only = (one, other) => one.refusals.find((refusal) => !other.refusals.some((twin) => same(refusal, twin))) ?? null;
	return {
		about,
		path,
		facts: withoutLedger(difference(engine, expected.bytes, actual.bytes), job.runner),
		beforeRefusal: only(expected, actual),
		afterRefusal: only(actual, expected)
	};
}
function replaced(scripts, instead) {
	return scripts.map((script) => script.path === instead.path ? instead : script);
}
function same(a, b) {
	return a.at.path === b.at.path && a.message === b.message && a.statement === b.statement;
}
// src/replay/guard.ts
const MOST_ROWS = 8;
const MOST_STATEMENTS = 200;
const PATIENCE = 1e4;
async function withGuards(engine, job, seen, took, watch) {
	const doubling = seen.migrations.filter((it) => doubles(it) && it.statements.length <= MOST_STATEMENTS);
	if (doubling.length === 0 || took > PATIENCE) return seen;
	const { readInsertion } = await import("./chunk-sql-witness.mjs");
	const proposals = new Map(doubling.map((it) => [it.path, rewritten(it, readInsertion)]));
	const passing = tried(engine, job, seen, proposals, watch);
	const migrations = seen.migrations.map((it) => passing.has(it.path) ? {
		...it,
		guarded: proposals.get(it.path) ?? []
	} : it);
	return {
		...seen,
		migrations
	};
}
function doubles({ rehearsals }) {
	const again = rehearsals.find(({ scenario }) => scenario === "again");
	if (!again) return false;
	if (again.refusals.some(({ message }) => /^UNIQUE constraint failed/.test(message))) return true;
	return again.facts.length > 0 && again.facts.every(({ kind }) => kind === "rows-added" || kind === "sequence-changed");
}
function rewritten({ statements }, read) {
	return statements.flatMap(({ at, sql, verb }) => {
		const insertion = verb === "INSERT" ? read(sql) : null;
		if (!insertion || insertion.rows.length > MOST_ROWS) return [];
		return [{
			at,
			sql: insertion.rows.map((row) => guardedRow(insertion, row)).join("\n")
		}];
	});
}
function guardedRow({ table, columns }, row) {
	const same = columns.map((column, index) => `${column} IS ${row[index]}`).join(" AND ");
	return [
		`INSERT INTO ${table} (${columns.join(", ")})`,
		`SELECT ${row.join(", ")}`,
		`WHERE NOT EXISTS (SELECT 1 FROM ${table} WHERE ${same});`
	].join("\n");
}
var OutOfPatience = class extends Error {};
function tried(engine, job, { migrations }, proposals, watch) {
	const asked = migrations.filter(({ path }) => (proposals.get(path) ?? []).length > 0);
	const last = job.incoming.findLastIndex(({ path }) => asked.some((it) => it.path === path));
	if (last < 0) return new Set();
	const incoming = job.incoming.slice(0, last + 1).map((script) => {
		const seen = asked.find(({ path }) => path === script.path);
		const sql = seen?.statements.map((it) => `${wording(it, proposals.get(seen.path) ?? [])}\n`).join("");
		return sql === void 0 ? script : {
			...script,
			sql
		};
	});
	try {
		const again = replay(engine, {
			...job,
			incoming,
			questions: [],
			downs: {}
		}, patiently(watch));
		return new Set(again.migrations.filter(passes).map(({ path }) => path));
	} catch (error) {
		if (error instanceof OutOfPatience) return new Set();
		throw error;
	}
}
function patiently(watch) {
	const start = performance.now();
	return () => {
		watch("", 0);
		if (performance.now() - start > PATIENCE) throw new OutOfPatience();
	};
}
function passes({ rehearsals }) {
	return rehearsals.every(({ outcome }) => outcome === "pass");
}
function wording(statement, guarded) {
	const { line, column } = statement.at;
	const found = guarded.find(({ at }) => at.line === line && at.column === column);
	return found ? found.sql : `${statement.sql};`;
}
// src/replay/play.ts
const FLOOR = LADDER.find(({ sqlite }) => sqlite.startsWith("3.39.")) ?? NEWEST;
async function play(job, watch) {
	const target = job.engine?.target ?? null;
	const older = target === null && job.engine?.older === true && mayNeedNewer(job.incoming) ? FLOOR.start() : null;
	older?.catch(() => {});
	const played = await onRightEngine(job, target, watch);
	const { engine } = played.choice;
	const bare = {
		bytes: played.base,
		scripts: job.incoming,
		runner: job.runner,
		watch
	};
	const { seen, olderRefusals, untold } = target === null ? told(played.seen, older && engine === NEWEST ? await refusedByFloor(bare, await older) : []) : engine === EXTENDED ? await besideTarget(job, played.seen, notNewerThan(target), watch) : told(...await onTarget(job, played, bare));
	const missing = missingIn(seen);
	const remarks = [played.choice.remark, diskRemark(seen)].filter((it) => it !== null);
	return {
		...withoutVerdicts(seen, missing),
		target,
		remarks,
		olderRefusals,
		missing,
		untold
	};
}
function diskRemark({ migrations }) {
	return migrations.some(({ statements }) => statements.some(({ sql }) => namesFile(sql))) ? "The disk of the rehearsal holds no file but those that the migrations make, and has every folder that they name." : null;
}
function namesFile(sql) {
	const name = fileNameIn(sql);
	return name !== null && !/^'(:memory:)?'$/.test(sql.slice(name.start, name.end));
}
async function onRightEngine(job, target, watch) {
	const needs = needsOf(scriptsOf(job));
	const first = await playedOn(chooseEngine({
		target,
		needs
	}), job, watch);
	for (const { kind, name } of missingIn(first.seen)) if (kind !== "file") needs.add(name.toLowerCase());
	const choice = chooseEngine({
		target,
		needs
	});
	return choice.engine === first.choice.engine ? first : playedOn(choice, job, watch);
}
async function playedOn(choice, job, watch) {
	let base;
	const engine = await choice.engine.start();
	const start = performance.now();
	return {
		choice,
		seen: await withGuards(engine, job, replay(engine, job, watch, (bytes) => {
			base = bytes;
		}), performance.now() - start, watch),
		base
	};
}
function scriptsOf(job) {
	const asked = job.questions.flatMap((question) => question.about === "edited" ? [question.instead] : question.order);
	return [
		...job.base,
		...job.incoming,
		...asked,
		...job.seeds,
		...Object.values(job.downs)
	];
}
async function refusedByFloor(bare, older) {
	return takenLater(refusedOn(older, bare) ?? [], FLOOR, bare);
}
async function onTarget(job, { choice, seen }, bare) {
	const older = await takenLater(seen.migrations.flatMap((it) => it.rehearsals.filter(isBare).flatMap((one) => one.refusals)), choice.engine, bare);
	const base = await takenLater(seen.baseRefusals, choice.engine, {
		...bare,
		bytes: void 0,
		scripts: job.base
	});
	const without = (one) => ({
		...one,
		refusals: one.refusals.filter((it) => !older.some(({ refusal }) => same$1(refusal, it)))
	});
	const migrations = seen.migrations.map((it) => ({
		...it,
		rehearsals: it.rehearsals.map((one) => isBare(one) ? without(one) : one)
	}));
	return [{
		...seen,
		migrations,
		baseRefusals: seen.baseRefusals.map((it) => explained(it, base))
	}, older];
}
async function besideTarget(job, seen, wanted, watch) {
	if (wanted.sqlite === EXTENDED.sqlite) return told(seen, []);
	const { older, inBase, untold } = await askedToo(job, seen, wanted, watch);
	const baseRefusals = [...seen.baseRefusals, ...inBase.map(({ refusal }) => explained(refusal, inBase))];
	const first = seen.migrations.findIndex(({ path }) => older.some(({ refusal }) => refusal.at.path === path));
	const migrations = seen.migrations.map((it, index) => first < 0 || index < first ? it : asRefused(it, older, index > first ? seen.migrations[first]?.path ?? null : null));
	return told({
		...seen,
		baseRefusals,
		migrations,
		deployed: first < 0 ? seen.deployed : null
	}, older, untold);
}
function told(seen, olderRefusals, untold = []) {
	return {
		seen,
		olderRefusals,
		untold
	};
}
function isBare({ scenario }) {
	return scenario === "bare";
}
function explained(refusal, later) {
	const found = later.find((it) => same$1(it.refusal, refusal));
	const hint = found && `SQLite ${found.takenBy} takes it: production's SQLite is newer than the settings say, it seems.`;
	return hint === void 0 ? refusal : {
		...refusal,
		hint
	};
}
export { play as t };
