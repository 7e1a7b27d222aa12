import { D as versionOrder, E as unpadded, M as statementsOf, S as isOfDay, T as compareVersions, c as SHELL_WORDS, d as wordsOf$1, i as LIST_WORDS, j as statementEnds, k as throughShell, m as readJournal, n as units, u as toolNamed, w as byCodeUnit } from "./chunk-pieces.mjs";
import { a as nameIn, c as tokens, i as isWord, l as unquote, o as quoted, r as identifier, s as significant, t as eachToken } from "./chunk-tokens.mjs";
import { A as isCalledNumber, D as verbOf, E as verbAt, F as sameList, M as keyOf$1, N as listed$5, O as gather, P as same$1, S as outerWord, T as targetOf, _ as changesRows, a as beside, b as namesIn, g as actionOf, h as within$1, j as isNamedAfter, k as isCalledId, o as calledOf, s as fileName, u as inside, v as cutAt, w as targetName, x as objectOf$1 } from "./chunk-paths.mjs";
import { A as followed, At as kindOf$1, Bt as normalPart, F as whereIn, Ft as withoutAlias, G as filledByQuery, H as isUnitOf, I as whereTokens, It as demands, Jt as renameOf, Lt as wholeOf, M as isForUse, Mt as readCopy, N as takesKey, Nt as resultName, O as historyRow, Ot as copyIn, P as takesMost, Pt as sourcesOf, Qt as closing, R as equalitiesIn, Rt as conflictClauses, St as namesColumn, U as assignedIn, Ut as isName, V as convertedIn, Vt as readTrigger, Wt as namesOf$2, Yt as assignmentsIn, an as tidy, dn as insertion, dt as readUniqueIndex, en as generatedBy, et as momentOf$1, f as comparedIn, fn as placer, ft as insertShape, gt as unfoldedCopy, i as changesDocument, in as tableParts, it as writtenColumns, j as followedAll, kt as isStar, l as quotedTokens, ln as behind$1, mt as writtenFor, n as setInPlace, nt as namedIn, on as wordsOf$2, pn as oncePer, pt as resultFor, q as rowsOfGroupsIn, qt as alterationIn, r as windowsIn, rn as readTable, rt as replacesRows, sn as aboveEach, t as lookupsIn, tt as columnsBefore, u as withJsonQuote, x as comparisonsIn, y as scopesIn, zt as sameConstraint } from "./chunk-lookups.mjs";
import { D as layoutOf, S as ownPrograms, a as firstKinds, b as newPrograms, c as madeAgain, d as orWith, f as pasted, h as rows, i as describeFacts, l as move, m as restore, n as asRead, o as inFront, p as quote, r as describeFact, s as indented, t as asItWas, u as numberKept, x as numberedIn } from "./chunk-words.mjs";
// src/render/words/defuse.ts
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function defuse(text) {
	return text.replace(UNSAFE, escaped$1);
}
function defuseSource(line) {
	return line.replace(UNSAFE, (character) => character === "	" ? character : escaped$1(character));
}
function defusedLines$1(text) {
	return text.split(/\r?\n/).map(defuse);
}
function escaped$1(character) {
	const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
	return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
}
// src/render/words/escape.ts
function cut(text, limit) {
	return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
function longestRun(text) {
	let longest = 0;
	for (const run of text.matchAll(/`+/g)) longest = Math.max(longest, run[0].length);
	return longest;
}
function codeSpan(text) {
	const shown = defuse(text).replaceAll("|", "¦");
	if (shown.trim() === "") return `\`${shown.replaceAll(" ", "\\u0020") || "(empty)"}\``;
	const fence = "`".repeat(longestRun(shown) + 1);
	const pad = /^[ `]|[ `]$/.test(shown) ? " " : "";
	return fence + pad + shown + pad + fence;
}
function fenced(lines, info) {
	const shown = lines.map(defuseSource);
	const fence = "`".repeat(Math.max(3, longestRun(shown.join("\n")) + 1));
	return `${fence}${info}\n${shown.join("\n")}\n${fence}`;
}
const WORD = /^["'“‘(]*[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*[)"'”’.,;:!?…%]*$/u;
const NUMBER = /^\(?\d+(?:\.\d+)+[).,;:]*$/;
const SIGN = /^(?:[–—→✓✗%…]|["'(),;:!?]+)$/u;
const REFERENCE$1 = /-\d|www\.|\b[0-9a-f]{7,}\b/i;
const LIST_ITEM = /^\d+[.)]$/;
function prose(text) {
	return proseWith(text, codeSpan);
}
function proseInHtml(text) {
	return proseWith(text, (word) => `<code>${defuse(word).replace(/[&<>"`]/g, entity)}</code>`);
}
function entity(character) {
	return `&#${character.charCodeAt(0)};`;
}
function proseWith(text, code) {
	const words = text.split(/\s+/).filter((word) => word !== "");
	const plain = (word, index) => isHarmless(word) && !(index === 0 && LIST_ITEM.test(word));
	return words.map((word, index) => plain(word, index) ? word : around$1(word, code)).join(" ");
}
function isHarmless(word) {
	if (defuse(word) !== word || REFERENCE$1.test(word)) return false;
	return WORD.test(word) || NUMBER.test(word) || SIGN.test(word);
}
const STOPS = /(?<!["'.,;:!?])["'.,;:!?]*$/;
const STOPS_AND_BRACKET = /(?<!["'.,;:!?)])["'.,;:!?)]*$/;
function around$1(word, code) {
	const before = /^["'(]*/.exec(word)?.[0] ?? "";
	const after = (before.includes("(") || !word.includes("(") ? STOPS_AND_BRACKET : STOPS).exec(word.slice(before.length))?.[0] ?? "";
	const inside = word.slice(before.length, word.length - after.length);
	return inside === "" ? code(word) : before + code(inside) + after;
}
function urlPath(path) {
	return path.split(/([\udc80-\udcff])(?<![\ud800-\udbff].)/).map((part, at) => at % 2 === 0 ? encoded(part) : percent(part.charCodeAt(0) - 56320)).join("");
}
const UTF8 = new TextEncoder();
function encoded(text) {
	return Array.from(UTF8.encode(text), (byte) => {
		const character = String.fromCharCode(byte);
		return /[\w.~/-]/.test(character) ? character : percent(byte);
	}).join("");
}
function percent(byte) {
	return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}
function bytes(text) {
	return UTF8.encode(text).length;
}
function fitting(pieces, budget, separator) {
	let room = budget;
	const first = pieces.findIndex((piece) => {
		room -= bytes(piece) + bytes(separator);
		return room < 0;
	});
	return first < 0 ? pieces.length : first;
}
function keepWithin(pieces, budget, separator, rest) {
	const cost = (text) => bytes(text) + bytes(separator);
	if (fitting(pieces, budget, separator) === pieces.length) return pieces;
	const kept = fitting(pieces, budget - cost(rest(pieces.length)), separator);
	return [...pieces.slice(0, kept), rest(pieces.length - kept)];
}
// src/folder/changes.ts
function diff(base, head) {
	const before = new Map(base?.migrations.map((it) => [inside(base, it.path), it]));
	const after = new Set(head.migrations.map((it) => inside(head, it.path)));
	const gone = [...before].filter(([name]) => !after.has(name)).map(([, it]) => it);
	const origins = renames$2(gone, head.migrations.filter((it) => !before.has(inside(head, it.path))));
	const moved = new Set(origins.values());
	const changes = head.migrations.flatMap((it) => {
		const known = before.get(inside(head, it.path)) ?? null;
		return grown(head, known, it) ?? [change(known, origins.get(it) ?? null, it)];
	});
	const removed = gone.filter((it) => !moved.has(it)).map((it) => ({
		kind: "removed",
		before: it,
		after: null
	}));
	return [...changes, ...removed].sort((a, b) => versionOrder(placed(a), placed(b)));
}
function change(before, origin, after) {
	if (before) return {
		kind: same(before, after) ? "kept" : "edited",
		before,
		after
	};
	return origin ? {
		kind: "renamed",
		before: origin,
		after
	} : {
		kind: "added",
		before: null,
		after
	};
}
function grown({ tool }, before, after) {
	if (!before?.up || !after.up || same(before, after)) return null;
	const growth = toolNamed(tool).grows?.(before.up.sql, after.up.sql);
	if (!growth) return null;
	const { applied, old, added, key } = growth;
	const is = {
		...after,
		up: {
			...after.up,
			sql: old
		}
	};
	const remembered = `${after.key} ${key}`;
	const fresh = {
		...after,
		key: remembered,
		up: {
			...after.up,
			sql: added ?? "",
			key: remembered
		}
	};
	return [{
		kind: applied === "same" ? "kept" : "edited",
		before,
		after: is,
		parts: applied
	}, ...added === null ? [] : [{
		kind: "added",
		before: null,
		after: fresh
	}]];
}
function same(before, after) {
	return before.oid === after.oid && before.unreadable === after.unreadable;
}
function placed(change) {
	const migration = change.after ?? change.before;
	if (!migration) throw new Error("A change has a before or an after");
	return migration;
}
function renames$2(gone, fresh) {
	const found = new Map();
	const left = new Set(gone);
	const pair = (old, candidates) => {
		const [match] = candidates;
		if (!match) return;
		found.set(match, old);
		left.delete(old);
	};
	for (const close of [
		sameVersion,
		sameName$1,
		() => true
	]) for (const old of left) pair(old, open(found, fresh).filter((it) => it.oid === old.oid && close(it, old)));
	for (const old of left) {
		const candidates = open(found, fresh).filter((it) => sameVersion(it, old));
		const rivals = [...left].filter((it) => sameVersion(it, old));
		if (candidates.length === 1 && rivals.length === 1) pair(old, candidates);
	}
	return found;
}
function open(found, fresh) {
	return fresh.filter((it) => !found.has(it));
}
function sameVersion(a, b) {
	if (a.snapshot || b.snapshot) return a.snapshot === b.snapshot;
	return unpadded(a.version) === unpadded(b.version);
}
function sameName$1(a, b) {
	return a.name === b.name;
}
function standing(changes) {
	const fresh = new Set(changes.map(({ kind, after }) => kind === "added" ? after?.path : void 0));
	return new Set(changes.flatMap(({ kind, after }) => kind === "kept" && after && !fresh.has(after.path) ? [after.path] : []));
}
const added = oncePer(({ changes }) => changes.flatMap((it) => it.kind === "added" && it.after ? [it.after] : []));
const newPaths = oncePer(({ base, head }) => {
	const known = new Set(base?.paths.map((it) => inside(base, it)));
	return new Set(head.paths.filter((it) => !known.has(inside(head, it))));
});
// src/rules/evidence/evidence.ts
function later({ replayed }, seen) {
	const all = replayed?.migrations ?? [];
	return all.slice(all.indexOf(seen) + 1);
}
function inTheEnd(evidence, seen, table) {
	return later(evidence, seen).reduce((last, { schema }) => {
		if (!last || !schema || !named$1(schema.before.tables, last.name)) return last;
		return named$1(schema.after.tables, last.name);
	}, table);
}
function named$1(tables, name) {
	return tables.find((table) => same$1(table.name, name)) ?? null;
}
function within(some, all) {
	return some.every((name) => all.some((other) => same$1(name, other)));
}
function top(path) {
	return {
		path,
		line: 1,
		column: 1
	};
}
function rowsChangedAt(seen, table) {
	return likeliest(seen, table, [changesRows]);
}
function factAt(seen, fact) {
	if (fact.kind === "user-version-changed") return madeAt(seen, "user_version", ["PRAGMA"]);
	if ("name" in fact) return madeAt(seen, fact.name, []);
	const does = (action) => (sql) => actionOf(sql) === action;
	if (fact.kind === "rows-added") return likeliest(seen, fact.table, [
		does("INSERT"),
		does("REPLACE"),
		changesRows
	]);
	if (fact.kind === "rows-deleted") return likeliest(seen, fact.table, [does("DELETE"), changesRows]);
	if (fact.kind !== "values-changed") return rowsChangedAt(seen, fact.table);
	const writes = (sql) => changesRows(sql) && namesIn(sql).has(keyOf$1(fact.column));
	const sets = (sql) => same$1(targetName(sql) ?? "", fact.table) && assignmentsIn(sql).some(({ column }) => column === keyOf$1(fact.column));
	return likeliest(seen, fact.table, [
		sets,
		writes,
		changesRows
	]);
}
function likeliest(seen, table, has) {
	const naming = seen.statements.filter((it) => namesIn(it.sql).has(keyOf$1(table)));
	return [...has, () => true].flatMap((fits) => naming.find(({ sql }) => fits(sql)) ?? [])[0]?.at ?? top(seen.path);
}
function madeAt(seen, name, verbs) {
	const naming = seen.statements.filter((it) => namesIn(it.sql).has(keyOf$1(name)));
	return (naming.find((it) => verbs.includes(it.verb)) ?? naming[0])?.at ?? top(seen.path);
}
function* under(evidence, scenario) {
	for (const seen of evidence.replayed?.migrations ?? []) {
		const rehearsal = seen.rehearsals.find((one) => one.scenario === scenario);
		if (rehearsal) yield {
			seen,
			rehearsal
		};
	}
}
function runnerOf({ runner }, seen) {
	return seen.runner ?? runner;
}
function inWords$1(refusal) {
	return refusal.hint ? `SQLite: ${refusal.message}. ${refusal.hint}` : `SQLite: ${refusal.message}.`;
}
function statementAt({ statements }, { line, column }) {
	return statements.findLastIndex(({ at }) => at.line === line && at.column === column);
}
function statementsBefore({ replayed }, seen, at) {
	const all = replayed?.migrations ?? [];
	return [...all.slice(0, all.indexOf(seen)).flatMap(({ statements }) => statements), ...seen.statements.slice(0, Math.max(0, statementAt(seen, at)))];
}
function samePlace(a, b) {
	return b !== void 0 && a.path === b.path && a.line === b.line && a.column === b.column;
}
// src/rules/advice/suggest.ts
function suggested(edits) {
	return edits ? { suggestion: edits } : {};
}
function guard(seen, { at, message }) {
	const statement = seen.statements.findLast((it) => before$1(it.at, at));
	if (!statement) return void 0;
	if (statement.verb.startsWith("CREATE ")) return /already exists$/.test(message) ? objectGuard(statement) : void 0;
	if (statement.verb.startsWith("DROP ")) {
		const kind = statement.verb.slice(5).toLowerCase();
		return message.startsWith(`no such ${kind}: `) ? objectGuard(statement) : void 0;
	}
	const [first] = significant(statement.sql);
	return first && /^INSERT$/i.test(first.text) && meetsItself(seen, statement, message) ? behindToken(statement, first, " OR IGNORE") : void 0;
}
function objectGuard(statement) {
	const words = significant(statement.sql);
	const object = words.slice(1, 4).find((token) => /^(TABLE|INDEX|VIEW|TRIGGER)$/i.test(token.text));
	const first = words[0]?.text.toUpperCase();
	if (!object || first !== "CREATE" && first !== "DROP") return void 0;
	return behindToken(statement, object, first === "CREATE" ? " IF NOT EXISTS" : " IF EXISTS");
}
const MOST_EDITS = 8;
function rehearsedGuards(seen, table) {
	const edits = seen.guarded.flatMap(({ at, sql }) => {
		const statement = seen.statements.find((it) => it.at.line === at.line && it.at.column === at.column);
		if (!statement || targetOf(statement.sql) !== keyOf$1(table)) return [];
		const { line: endLine, column: endColumn } = behind$1(statement.sql, at);
		return [{
			line: at.line,
			column: at.column,
			endLine,
			endColumn,
			text: sql.replace(/;\s*$/, "")
		}];
	});
	return edits.length > 0 && edits.length <= MOST_EDITS ? edits : void 0;
}
function before$1(a, b) {
	return a.line < b.line || a.line === b.line && a.column <= b.column;
}
function behindToken({ sql, at }, token, text) {
	return [insertion(sql, token.end, at, text)];
}
function meetsItself(seen, { sql }, message) {
	const key = /^UNIQUE constraint failed: (.+)$/.exec(message)?.[1]?.split(", ");
	const insert = plainInsert(sql);
	const table = targetOf(sql);
	if (!key || !insert || !table || key.some((column) => !keyOf$1(column).startsWith(`${table}.`))) return false;
	if (seen.statements.filter((it) => changesRows(it.sql) && targetOf(it.sql) === table).some(({ verb }) => verb !== "INSERT")) return false;
	if (insert.rows.length === 1) return true;
	const columns = key.map((column) => insert.columns.indexOf(keyOf$1(column.slice(table.length + 1))));
	return insert.rows.every((row) => columns.every((column) => isLiteral(row[column])));
}
function plainInsert(sql) {
	const all = significant(sql);
	const values = all.findIndex((token) => token.kind === "word" && /^VALUES$/i.test(token.text));
	if (values < 0 || !/^INTO$/i.test(all[1]?.text ?? "")) return null;
	const open = all.slice(0, values).findIndex((token) => token.text === "(");
	const names = open < 0 ? [] : cutAt(all.slice(open + 1, values - 1), isComma);
	const rows = cutAt(all.slice(values + 1), isComma);
	const isRow = (row) => row[0]?.text === "(" && row.at(-1)?.text === ")" && closes(row);
	if (!rows.every(isRow) || names.some((name) => name.length !== 1)) return null;
	return {
		columns: names.map(([name]) => name ? keyOf$1(unquote(name)) : ""),
		rows: rows.map((row) => cutAt(row.slice(1, -1), isComma))
	};
}
function closes(row) {
	let depth = 0;
	return row.every(({ text }, index) => {
		if (text === "(") depth += 1;
		if (text === ")") depth -= 1;
		return depth > 0 || index === row.length - 1;
	});
}
function isComma(token) {
	return token.text === ",";
}
function isLiteral(value) {
	const [first, ...rest] = value ?? [];
	if (!first) return false;
	if (first.text === "-" && rest.length === 1) return rest[0]?.kind === "number";
	return rest.length === 0 && (first.kind === "string" || first.kind === "number" || first.kind === "blob");
}
function* unguarded$1(evidence, verb) {
	for (const seen of evidence.replayed?.migrations ?? []) {
		if (!seen.rehearsals.some(({ scenario, outcome }) => scenario === "rows" && outcome === "pass")) continue;
		for (const [index, statement] of seen.statements.entries()) {
			const named = statement.verb.startsWith(`${verb} `) ? objectOf(statement.sql) : null;
			if (!named || isToldOf(evidence, seen, statement)) continue;
			yield {
				statement,
				rerun: runnerOf(evidence, seen).rerun,
				...named,
				earlier: seen.statements.slice(0, index),
				later: seen.statements.slice(index + 1)
			};
		}
	}
}
function mentions({ sql }, name) {
	return namesIn(sql).has(keyOf$1(name));
}
function sameTransaction({ earlier, later, statement }) {
	const begins = earlier.findLastIndex(({ committed }) => committed) + 1;
	if (statement.committed) return {
		earlier: earlier.slice(begins),
		later: []
	};
	const ends = later.findIndex(({ committed }) => committed);
	return {
		earlier: earlier.slice(begins),
		later: later.slice(0, ends < 0 ? later.length : ends)
	};
}
const OBJECT = /^(UNIQUE|VIRTUAL|TABLE|INDEX|VIEW|TRIGGER)$/i;
function objectOf(sql) {
	const [, ...rest] = significant(sql);
	const words = until(rest, ({ kind, text }) => kind !== "word" || !OBJECT.test(text));
	const [first, dot, second] = rest.slice(words.length);
	if (words.length === 0 || first === void 0 || first.kind === "word" && /^if$/i.test(first.text)) return null;
	const qualified = dot?.text === "." && second !== void 0;
	if (qualified && /^temp$/i.test(unquote(first))) return null;
	return {
		object: words.map(({ text }) => text.toUpperCase()).join(" "),
		name: unquote(qualified ? second : first)
	};
}
function until(tokens, stop) {
	const at = tokens.findIndex(stop);
	return tokens.slice(0, at < 0 ? tokens.length : at);
}
function isToldOf(evidence, seen, { sql }) {
	const again = seen.rehearsals.find(({ scenario }) => scenario === "rerun");
	return runnerOf(evidence, seen).rerun && (again?.refusals.some(({ statement }) => statement === sql) ?? false);
}
// src/rules/evidence/tool.ts
function toolOf({ runner }) {
	const words = wordsOf$1(runner);
	return {
		title: words.program ? "the program that applies the files" : toolNamed(runner.tool).title,
		after: runner.after,
		words,
		loose: runner.ledger.loose === true
	};
}
function levelBy({ loose }, does, levels) {
	return loose ? "error" : levels[does];
}
function rerunLevel({ runner }, seen) {
	const asks = seen.runner !== void 0 && !toolNamed(runner.tool).unasked;
	return runner.ledger.loose || asks ? "error" : "warning";
}
function sentence$4(clause) {
	return clause === null || clause === "" ? "" : `${clause[0]?.toUpperCase()}${clause.slice(1)}`;
}
// src/rules/advice/noted.ts
function notedFix({ transaction }, seen, fact, all) {
	if (fact.kind !== "values-changed") return null;
	const [own] = growing(seen, fact);
	if (own === void 0) return null;
	const { table, column } = fact;
	if (isMadeText(seen, table, column, own.sql)) return `hex() makes a text of the bytes. Change only what is none yet: UPDATE ${identifier(table)} SET … WHERE typeof(${identifier(column)}) = 'blob'.`;
	const found = new Set(all.flatMap((it) => growing(seen, it)));
	const name = `'${seen.path.slice(seen.path.indexOf("/") + 1).replaceAll("'", "''")}'`;
	const once = `NOT EXISTS (SELECT 1 FROM done WHERE what = ${name})`;
	const lines = [
		"CREATE TABLE IF NOT EXISTS done (what TEXT PRIMARY KEY NOT NULL);",
		...seen.statements.filter((it) => found.has(it)).map(({ sql }) => guardedBy(once, sql)),
		`INSERT OR IGNORE INTO done VALUES (${name});`
	];
	const whole = transaction === "none" ? [
		"BEGIN;",
		...lines,
		"COMMIT;"
	] : lines;
	const made = all.flatMap((it) => it.kind === "values-changed" && growing(seen, it).length > 0 ? [it.column] : []);
	const columns = [...new Set(made)];
	const [is, one, it] = columns.length > 1 ? [
		"are",
		"ones",
		"them"
	] : [
		"is",
		"one",
		"it"
	];
	const why = `The new ${atMost(columns)} ${is} made out of the old ${one}, so that no condition on ${it} tells what is done already.`;
	const [what, behind] = found.size > 1 ? ["changes", ", and only once, behind the last of them"] : ["change", ""];
	return `${why} Let the file note that, in one transaction with the ${what}${behind}:\n${indented(whole.join("\n"))}\nA runner that records a file in the transaction in which it runs it needs no such note.`;
}
function atMost(columns, most = 4) {
	const more = columns.length - most;
	return listed$5(more > 0 ? [...columns.slice(0, most), `${more} more`] : columns);
}
function growing({ statements }, fact) {
	if (fact.kind !== "values-changed") return [];
	const key = keyOf$1(fact.column);
	return statements.filter(({ sql }) => same$1(targetName(sql) ?? "", fact.table) && assignmentsIn(sql).some((it) => it.column === key && namesIn(it.text).has(key)));
}
function guardedBy(once, sql) {
	const table = identifier(targetName(sql) ?? "");
	const own = ownCondition(sql);
	const where = own === null ? once : `(${own}) AND ${once}`;
	return actionOf(sql) === "UPDATE" ? `UPDATE ${table} SET … WHERE ${where};` : `INSERT INTO ${table} … SELECT … WHERE ${where} ON CONFLICT …;`;
}
function ownCondition(sql) {
	const all = significant(sql).filter(({ kind }) => kind !== "semicolon");
	const verb = verbAt(all);
	const conflict = all.findIndex(({ text }, at) => /^ON$/i.test(text) && /^CONFLICT$/i.test(all[at + 1]?.text ?? ""));
	const where = outerWord(conflict < 0 ? all : all.slice(0, conflict), verb, /^WHERE$/i);
	if (where < 0) return null;
	const rest = all.slice(where + 1, conflict < 0 ? all.length : conflict);
	const end = outerWord(rest, 0, /^(RETURNING|GROUP|ORDER|LIMIT|WINDOW|UNION|EXCEPT|INTERSECT)$/i);
	const condition = end < 0 ? rest : rest.slice(0, end);
	return sql.slice(condition[0]?.start, condition.at(-1)?.end);
}
function isMadeText({ schema }, table, column, sql) {
	const type = named$1(schema?.before.tables ?? [], table)?.columns.find(({ name }) => same$1(name, column))?.type;
	const given = assignmentsIn(sql).find((it) => it.column === keyOf$1(column));
	return actionOf(sql) === "UPDATE" && /^BLOB$/i.test(type ?? "") && namesIn(given?.text ?? "").has("hex");
}
// src/rules/rerun-changes-state.ts
const rerunChangesState = {
	id: "rerun-changes-state",
	group: "replay",
	level: "error",
	scenario: "rerun",
	title: "A second run changes the database again",
	why: "The runner records a file after it has run. When the process dies in between, the next start runs the file again without an error, and rows are doubled or values counted up a second time. So they are when two processes start at once.",
	fix: "Write statements whose second run finds nothing to do: INSERT OR IGNORE with an explicit key, INSERT … WHERE NOT EXISTS (…), UPDATE … WHERE the new value is not there yet.",
	*check(evidence) {
		for (const { seen, rehearsal } of under(evidence, "rerun")) {
			if (rehearsal.refusals.length > 0 || !runnerOf(evidence, seen).rerun) continue;
			const alike = new Map();
			for (const fact of rehearsal.facts) {
				const told = advice$11(evidence, seen, fact, rehearsal.facts);
				gather(alike, `${told.level} ${told.fix}`, {
					...told,
					at: factAt(seen, fact),
					says: twice(fact)
				});
			}
			for (const changes of alike.values()) yield* together(changes);
		}
	}
};
function* together(changes) {
	const inOrder = changes.toSorted((one, other) => one.at.line - other.at.line || one.at.column - other.at.column);
	const [first] = inOrder;
	if (first === void 0) return;
	const { says: _, ...alone } = first;
	const also = onceEach(inOrder.map(({ at }) => at)).slice(1);
	const edits = onceEach(inOrder.flatMap(({ suggestion = [] }) => suggestion));
	const more = inOrder.length - MOST_CHANGES;
	const shown = inOrder.slice(0, MOST_CHANGES).map(({ says }) => says);
	yield {
		...alone,
		message: `After a second run ${shown.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`,
		...also.length > 0 ? { also } : {},
		...suggested(edits.length > 0 ? edits : void 0)
	};
}
const MOST_CHANGES = 3;
function onceEach(all) {
	return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
function guardAdvice(seen) {
	const wording = seen.guarded.length === 0 ? null : firstOf(seen.guarded);
	return wording && `Guard each row, so that a second run finds it there (this wording was rehearsed and passes):\n${wording}`;
}
function advice$11(evidence, seen, fact, all) {
	const fix = guardAdvice(seen);
	if (fix === null) {
		const noted = notedFix(runnerOf(evidence, seen), seen, fact, all);
		return {
			level: "error",
			...noted === null ? {} : { fix: noted }
		};
	}
	return {
		level: "error",
		fix,
		...suggested(fact.kind === "rows-added" ? rehearsedGuards(seen, fact.table) : void 0)
	};
}
const MOST_LINES = 26;
function firstOf(guarded) {
	const all = guarded.map(({ at, sql }) => `-- line ${at.line}\n${sql}`);
	let lines = 0;
	const first = all.findIndex((text) => {
		lines += text.split("\n").length;
		return lines > MOST_LINES;
	});
	if (first === 0) return null;
	if (first < 0) return all.join("\n");
	return [...all.slice(0, first), `-- and ${all.length - first} more of the same kind`].join("\n");
}
function twice(fact) {
	if (fact.kind === "rows-added" || fact.kind === "rows-deleted") {
		if (fact.before !== fact.after) return `${fact.table} has ${fact.after} rows where the first run left ${fact.before}`;
	}
	return describeFact(fact);
}
// src/rules/applied-twice.ts
const ONE = "Let only one process migrate: a job that ends before the application starts, or the initContainer of a single replica.";
const appliedTwice = {
	id: "applied-twice",
	group: "replay",
	level: "error",
	scenario: "together",
	title: "Two starts at once apply it twice",
	why: "The tool reads which files are pending before it locks the database. Where two processes start at once (two replicas, a rolling deployment, the workers of a cluster), both find the file pending, and both apply it: one after the other, or one in the middle of the other.",
	fix: `${ONE} Write statements that may find their work done.`,
	*check(evidence) {
		let isHeldUp = false;
		for (const seen of evidence.replayed?.migrations ?? []) {
			const { together } = seen;
			if (!together || isTold$3(seen)) continue;
			if (together.ends !== "held-up") yield harmed(evidence, seen, together);
			else if (!isHeldUp) {
				isHeldUp = true;
				yield heldUp(evidence, seen, together);
			}
		}
	}
};
function isTold$3({ rehearsals, crash }) {
	return crash !== null || rehearsals.some(({ scenario, outcome }) => scenario === "rerun" && outcome === "fail");
}
function harmed(evidence, seen, together) {
	const { facts } = together;
	const [first] = facts;
	const guard = guardAdvice(seen);
	return {
		at: together.after?.at ?? (first ? factAt(seen, first) : top(seen.path)),
		level: levelOf$2(evidence),
		message: `${meets$2(together)} ${first ? describeFacts(facts) : stuck(together)}.`,
		fix: [...guard ? [guard] : [], ...inTurn(evidence)].join("\n"),
		...suggested(first && "table" in first ? rehearsedGuards(seen, first.table) : void 0)
	};
}
function levelOf$2(evidence) {
	return toolOf(evidence).loose || isOwn$1(evidence.runner) ? "error" : "note";
}
function isOwn$1({ tool, transaction, history }) {
	const usual = toolNamed(tool).runner;
	return transaction !== usual.transaction || history !== usual.history;
}
function meets$2({ after }) {
	return after === null ? "Two processes that start at once both apply this file:" : `A second process that starts when the first one is past line ${after.at.line} applies the whole file, and then the first one goes on:`;
}
function stuck({ refusal }) {
	return `both stop, and so does every start after them. ${refusal ? inWords$1(refusal).replace(/\.$/, "") : ""}`;
}
function inTurn(evidence) {
	const own = toolOf(evidence).words.inTurn;
	const { name, tool } = evidence.runner;
	const known = `Where no two processes ever start at once, say so in the settings: ${name === "custom" ? "add two-starts: one-waits to its runner" : `runner: { like: ${tool}, two-starts: one-waits }`}.`;
	return [
		ONE,
		...own === void 0 ? [] : [own],
		known
	];
}
function heldUp(evidence, seen, { refusal }) {
	const { kill } = toolOf(evidence).words;
	const stops = refusal ? ` one of them stops (${refusal.message}).` : "";
	return {
		at: refusal?.at ?? top(seen.path),
		level: "note",
		title: "Two starts at once end in a stop that a person has to lift",
		message: `Two processes that start at once both apply this file:${stops} Then ${kill ?? "every start stops until a person acts."}`,
		fix: inTurn(evidence).join("\n")
	};
}
// src/rules/assumes-row.ts
const assumesRow = {
	id: "assumes-row",
	group: "data",
	level: "warning",
	scenario: "rows",
	title: "Relies on a row that may not be there",
	why: "No migration makes the row, so whether the statement does anything is up to each database: in production it may change the row of somebody else, and in a fresh install it does nothing, without an error.",
	fix: "Make the row first (INSERT OR IGNORE), or say that it may be missing: AND EXISTS (SELECT 1 FROM … WHERE …).",
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) for (const [first, ...others] of byTable(seen.assumedRows)) {
			const { at, verb, table, key } = first;
			yield {
				at,
				message: `No migration makes a row of ${table} with ${key}: where it is missing, this ${verb} does nothing, without an error.${others.length > 0 ? ` ${others.length} more of the same: ${keys(others)}.` : ""}`,
				fix: `Make the row first (INSERT OR IGNORE INTO ${identifier(table)} …), or say that it may be missing: AND EXISTS (SELECT 1 FROM ${identifier(table)} WHERE ${key}).`
			};
		}
	}
};
function byTable(assumed) {
	const groups = new Map();
	for (const one of assumed) {
		const name = `${one.verb} ${one.table}`;
		const group = groups.get(name);
		if (group) group.push(one);
		else groups.set(name, [one]);
	}
	return [...groups.values()];
}
const MOST_SHOWN$1 = 3;
function keys(assumed) {
	const shown = assumed.slice(0, MOST_SHOWN$1).map(({ at, key }) => `${key} (line ${at.line})`);
	return assumed.length > MOST_SHOWN$1 ? `${shown.join(", ")}, …` : shown.join(", ");
}
// src/rules/bad-allowance.ts
const badAllowance = {
	id: "bad-allowance",
	group: "checklist",
	level: "error",
	title: "An allowance without a known rule or a reason",
	why: "An allowance is a decision that the next reader has to understand. Without a reason it cannot be judged, and with a misspelt rule it silently allows nothing.",
	fix: "Write `-- rehearsal: allow RULE because REASON` above the statement of a new migration.",
	check: () => []
};
// src/rules/base-does-not-replay.ts
const baseDoesNotReplay = {
	id: "base-does-not-replay",
	group: "replay",
	level: "warning",
	title: "The applied migrations do not replay",
	why: "A file that is applied already fails on an empty database. A fresh install fails in the same place, and what the new migrations do on top of it can only be checked in part.",
	fix: "Mend the file so that it replays; production does not run it again. The finding about the edit can be allowed with a reason.",
	*check(evidence) {
		const first = evidence.replayed?.baseRefusals[0];
		if (!first) return;
		const unproved = evidence.replayed?.migrations.filter((seen) => seen.rehearsals.some((rehearsal) => rehearsal.outcome === "unchecked"));
		const lost = unproved?.length ? ` Because of it nothing is proved about ${unproved.map((seen) => seen.path).join(", ")}.` : "";
		yield {
			at: first.at,
			message: `This applied file fails on an empty database. ${inWords$1(first)}${lost}`,
			...unproved?.length ? { level: "error" } : {}
		};
	}
};
// src/sql/deferred.ts
function isDeferred(sql, columns) {
	if (!/\bdeferred\b/i.test(sql)) return false;
	return (tableParts(sql)?.parts ?? []).some(({ text, column }) => {
		const all = significant(text);
		const own = column === null ? listed$4(all) : [column];
		return sameList(own, columns) && /(?<!\bNOT )\bDEFERRABLE INITIALLY DEFERRED\b/.test(wordsOf(all));
	});
}
function listed$4(all) {
	const at = all.findIndex(({ kind, text }) => kind === "word" && /^FOREIGN$/i.test(text));
	if (at < 0) return [];
	return all.slice(at + 3, closing(all, at + 2)).filter(({ text }) => text !== ",").map(unquote);
}
function wordsOf(all) {
	return all.map(({ kind, text }) => kind === "word" ? text.toUpperCase() : "·").join(" ");
}
// src/rules/evidence/rows.ts
function copiedAs(seen, fate, column) {
	const copy = fate.copied === null ? void 0 : seen.statements[fate.copied];
	if (!copy) return "unknown";
	const names = (named$1(seen.schema?.after.tables ?? [], fate.table)?.columns.filter(({ generated }) => !generated) ?? []).map(({ name }) => name);
	const written = writtenFor(copy.sql, column, names);
	return written === "bare" && isOfAnother(seen, fate, column, resultFor(copy.sql, column, names)) ? "expression" : written;
}
function givenTo$1(seen, fate, column) {
	const copy = fate.copied === null ? void 0 : seen.statements[fate.copied];
	const names = (named$1(seen.schema?.after.tables ?? [], fate.table)?.columns ?? []).filter(({ generated }) => !generated).map(({ name }) => name);
	return (copy && resultFor(copy.sql, column, names)?.result) ?? [];
}
function isUsedBeside(seen, fate, column) {
	return ((fate.copied === null ? null : unfoldedCopy(seen.statements[fate.copied]?.sql ?? ""))?.results ?? []).some((it) => kindOf$1(it) === "expression" && namesColumn(it, keyOf$1(column)));
}
function isOfAnother({ schema }, { table }, column, found) {
	const [first, dot, name] = found?.result ?? [];
	if (!found || !first || !name || dot?.text !== ".") return false;
	const source = sourcesOf(found.copy).find(({ called }) => same$1(unquote(called), unquote(first)));
	if (source === void 0 || same$1(source.table, table)) return false;
	return named$1(schema?.before.tables ?? [], source.table) !== null || !same$1(unquote(name), column);
}
function isUpdated$1(seen, { table }, column) {
	const heirs = new Set([keyOf$1(table)]);
	for (const { verb, sql } of seen.statements) if (verb === "ALTER TABLE") for (const name of namesIn(sql)) heirs.add(name);
	return seen.statements.some(({ verb, sql }) => verb === "UPDATE" && heirs.has(targetOf(sql) ?? "") && namesIn(sql).has(keyOf$1(column)));
}
function renumbered$1(seen, fate) {
	const column = idOf(seen, fate);
	if (column === null || !fate.rebuilt || lostInCopy(fate) > 0 || isUpdated$1(seen, fate, column)) return null;
	const written = copiedAs(seen, fate, column);
	const leftToSqlite = written === "left-out" || written === "literal";
	const facts = factsOf(seen);
	const [changed] = factsAbout(facts, "values-changed", fate.now).filter((it) => same$1(it.column, column));
	if (changed) {
		const [first] = changed.sample;
		const unseen = fate.copied === null && changed.how === "renumbered";
		return first && (leftToSqlite || unseen) ? {
			column,
			from: first.before,
			to: first.after
		} : null;
	}
	const [gone] = factsAbout(facts, "rows-deleted", fate.now);
	return gone && gone.before === gone.after && factsAbout(facts, "rows-added", fate.now).length > 0 && leftToSqlite ? {
		column,
		from: gone.sample[0] ?? "",
		to: null
	} : null;
}
function isMapped(seen, fate) {
	const id = idOf(seen, fate);
	const last = id === null ? void 0 : givenTo$1(seen, fate, id).at(-1);
	return id !== null && last !== void 0 && isName(last) && !same$1(unquote(last), id);
}
function idOf({ schema }, { table }) {
	const [was, is] = [schema?.before, schema?.after].map((side) => rowidOf(named$1(side?.tables ?? [], table)));
	return was && is && same$1(was, is) ? is : null;
}
function rowidOf(table) {
	const [id, ...more] = table?.primaryKey ?? [];
	if (!table || table.withoutRowid || id === void 0 || more.length > 0) return null;
	return /^INTEGER$/i.test(table.columns.find(({ name }) => same$1(name, id))?.type ?? "") ? id : null;
}
function factsOf(seen) {
	return seen.rehearsals.find(({ scenario }) => scenario === "rows")?.facts ?? [];
}
function factsAbout(facts, kind, table) {
	return facts.filter((fact) => fact.kind === kind && (table === void 0 || "table" in fact && table !== null && same$1(fact.table, table)));
}
function isNews(evidence, seen, table, column) {
	const heirs = evidence.replayed?.heirs.find(({ path }) => path === seen.path)?.tables ?? [];
	if (column === void 0 && heirs.includes(table.toLowerCase())) return false;
	const all = evidence.replayed?.migrations ?? [];
	return all.slice(0, all.indexOf(seen)).some((earlier) => {
		const facts = factsOf(earlier);
		if (factsAbout(facts, "table-added", table).length > 0) return true;
		return column !== void 0 && factsAbout(facts, "column-added", table).some((fact) => same$1(fact.column, column));
	});
}
function placeOf$2(seen, statement) {
	return (statement === null || statement === void 0 ? void 0 : seen.statements[statement]?.at) ?? {
		path: seen.path,
		line: 1,
		column: 1
	};
}
function losesRows$1(seen, fate) {
	if (fate.after === null || fate.now === null) return false;
	if (!same$1(fate.now, fate.table)) return fate.after < fate.before;
	return factsAbout(factsOf(seen), "rows-deleted", fate.table).length > 0;
}
function lostInCopy({ rebuilt, dropped, after, losses }) {
	if (!rebuilt || !dropped || after === null) return 0;
	const behind = losses.filter((deed) => deed.statement > dropped.statement).reduce((sum, deed) => sum + deed.rows, 0);
	return Math.max(0, dropped.rows - after - behind);
}
function byStatement(found) {
	const groups = new Map();
	for (const [fate, deed] of found) groups.set(deed.statement, [...groups.get(deed.statement) ?? [], [fate, deed]]);
	return [...groups].sort(([a], [b]) => a - b);
}
// src/rules/evidence/constraints.ts
function losesPrimaryKey({ was, is }) {
	const key = was.primaryKey;
	if (key.length === 0 || is.primaryKey.length > 0) return false;
	return within(key, namesOf$1(is)) && !is.uniques.some((unique) => within(unique, key));
}
function losesPrimaryKeyTo({ was, is }) {
	const key = was.primaryKey;
	if (key.length === 0 || rowidOf(was) !== null || is.primaryKey.length === 0 || !within(key, namesOf$1(is))) return false;
	if (is.primaryKey.some((own) => within([own], key))) return false;
	return !is.uniques.some((unique) => within(unique, key) || within(key, unique));
}
function goneFrom(rebuild, tables) {
	const { was } = rebuild;
	return [
		...gonePrimaryKey(rebuild),
		...was.columns.flatMap((column) => goneFromColumn(rebuild, column)),
		...goneUniques(rebuild),
		...goneConflicts(rebuild),
		...goneChecks(rebuild),
		...was.foreignKeys.flatMap((key) => goneForeignKey(rebuild, key, tables))
	];
}
function gonePrimaryKey(rebuild) {
	const { was, is } = rebuild;
	const { primaryKey, autoincrement } = was;
	const [column, ...more] = primaryKey;
	if (column !== void 0 && same$1(rowidOf(was) ?? "", column) && !is.withoutRowid && rowidOf(is) === null) {
		const type = is.columns.find(({ name }) => same$1(name, column))?.type ?? "";
		if (is.primaryKey.length === 1 && same$1(is.primaryKey[0] ?? "", column) && /INT/i.test(type)) return [{
			says: `INTEGER PRIMARY KEY (${type} PRIMARY KEY gives no row an id)`,
			sql: "PRIMARY KEY",
			column,
			numbers: true
		}];
	}
	if (column === void 0) return [];
	if (losesPrimaryKeyTo(rebuild)) return [clause(`UNIQUE (${list(primaryKey)})`, `UNIQUE (${list(primaryKey)})`)];
	if (!losesPrimaryKey(rebuild)) return [];
	return more.length === 0 ? [{
		says: "PRIMARY KEY",
		sql: `PRIMARY KEY${autoincrement ? " AUTOINCREMENT" : ""}`,
		column
	}] : [clause("PRIMARY KEY", `PRIMARY KEY (${list(primaryKey)})`)];
}
function goneFromColumn({ was: table, is }, was) {
	const now = is.columns.find((column) => same$1(column.name, was.name));
	if (!now) return [];
	const { name } = was;
	const own = (what, sql) => ({
		says: `${what} of ${name}`,
		sql,
		column: name
	});
	const isKey = (keepsOutNull(is) || keepsOutNull(table)) && is.primaryKey.some((key) => same$1(key, name));
	const keepsDefault = isNothing(was.default) || !isNothing(now.default) || now.generated;
	return [
		...was.notNull && !now.notNull && !isKey && !now.generated ? [own("NOT NULL", "NOT NULL")] : [],
		...keepsDefault ? [] : [own("DEFAULT", `DEFAULT ${asDefault(`${was.default}`)}`)],
		...!same$1(was.collation, "BINARY") && same$1(now.collation, "BINARY") ? [own(`COLLATE ${was.collation}`, `COLLATE ${was.collation}`)] : [],
		...was.generated && !now.generated ? [own("the expression", "GENERATED")] : []
	];
}
function keepsOutNull(table) {
	return table.strict || table.withoutRowid || rowidOf(table) !== null;
}
function isNothing(value) {
	return value === null || /^[(\s]*null[)\s]*$/i.test(value);
}
function asDefault(text) {
	return /^([+-]?[\w.]+|'.*'|x'.*'|".*"|\(.*\))$/is.test(text) ? text : `(${text})`;
}
function goneUniques({ was, is }) {
	const keys = [...is.uniques, is.primaryKey].filter((key) => key.length > 0);
	return was.uniques.filter((unique) => within(unique, namesOf$1(is)) && !keys.some((key) => within(key, unique))).map((unique) => clause(`UNIQUE (${list(unique)})`, `UNIQUE (${list(unique)})`));
}
function goneConflicts({ was, is }) {
	const kept = conflictClauses(is.sql);
	return conflictClauses(was.sql).filter((own) => stands(is, own) && !kept.some((it) => it.does === own.does && sameConstraint(it, own))).map(({ on, columns, does }) => {
		const [column = ""] = columns;
		const says = `ON CONFLICT ${does} of ${columns.join(", ")}`;
		return on === "NOT NULL" || isInline(is, on, columns) ? {
			says,
			sql: `${on} ON CONFLICT ${does}`,
			column
		} : {
			says,
			sql: `${on} (${list(columns)}) ON CONFLICT ${does}`,
			instead: true
		};
	});
}
function isInline(is, on, [column, ...more]) {
	const text = tableParts(is.sql)?.parts.find((it) => it.column !== null && same$1(it.column, column ?? ""))?.text ?? "";
	return more.length === 0 && new RegExp(`\\b${on.replace(" ", "\\s+")}\\b`, "i").test(text);
}
function stands(is, { on, columns }) {
	if (on === "NOT NULL") return is.columns.some((it) => it.notNull && same$1(it.name, columns[0] ?? ""));
	return [is.primaryKey, ...is.uniques].some((key) => key.length === columns.length && within(key, columns));
}
function goneChecks({ was, is }) {
	const [had, has] = [was, is].map(({ checks }) => checks.flatMap(demands));
	const kept = new Set(has.map(normalPart));
	const known = new Set(had.map(normalPart));
	const fresh = has.filter((it) => !known.has(normalPart(it))).map((it) => [...wordsOf$2(it)]);
	return had.filter((it) => !kept.has(normalPart(it))).filter((it) => {
		const words = wordsOf$2(it);
		const columns = namesOf$1(was).filter((name) => words.has(keyOf$1(name)));
		return within(columns, namesOf$1(is)) && !fresh.some((other) => columns.some((name) => other.includes(keyOf$1(name))));
	}).map((it) => clause(`CHECK (${it})`, `CHECK (${it})`));
}
function goneForeignKey(rebuild, was, tables) {
	const { is } = rebuild;
	if (!within(was.columns, namesOf$1(is)) || named$1(tables, was.parent) === null) return [];
	const now = is.foreignKeys.find((key) => sameList(key.columns, was.columns));
	const to = was.parentColumns.length > 0 ? ` (${list(was.parentColumns)})` : "";
	const action = was.onDelete === "NO ACTION" ? "" : ` ON DELETE ${was.onDelete}`;
	const renames = was.onUpdate === "NO ACTION" ? "" : ` ON UPDATE ${was.onUpdate}`;
	const waits = isDeferred(rebuild.was.sql, was.columns) ? " DEFERRABLE INITIALLY DEFERRED" : "";
	const sql = `FOREIGN KEY (${list(was.columns)}) REFERENCES ${identifier(was.parent)}${to}${action}${renames}${waits}`;
	if (!now) return [clause(`the foreign key of ${was.columns.join(", ")} to ${was.parent}`, sql)];
	if (!same$1(now.parent, was.parent)) return [];
	return [
		...now.onDelete === "NO ACTION" ? [action] : [],
		...now.onUpdate === "NO ACTION" ? [renames] : [],
		...isDeferred(is.sql, now.columns) ? [] : [waits]
	].filter((words) => words !== "").map((words) => ({
		says: `${words.trim()} of ${was.columns.join(", ")}`,
		sql,
		instead: true
	}));
}
function clause(says, sql) {
	return {
		says,
		sql
	};
}
function namesOf$1(table) {
	return table.columns.map(({ name }) => name);
}
function list(names) {
	return names.map(identifier).join(", ");
}
// src/rules/evidence/generated.ts
function generatedFix({ schema, statements }, table, column) {
	const is = named$1(schema?.after.tables ?? [], table)?.columns.find(({ name }) => same$1(name, column));
	const names = [table, ...statements.flatMap(({ sql }) => renamedTo$1(sql, table))].map(keyOf$1);
	const isMade = statements.some(({ sql }) => names.includes(targetOf(sql) ?? "") && generatedBy(sql).has(keyOf$1(column)));
	if (!is?.generated && !isMade) return null;
	return `Let the expression of ${table}.${column} never be NULL, as by coalesce(…), or declare it without NOT NULL: a generated column takes no DEFAULT.`;
}
function generatedFixFor(seen, { message }) {
	const [, table, column] = /^NOT NULL constraint failed: (.+)\.([^.]+)$/.exec(message) ?? [];
	return table === void 0 || column === void 0 ? null : generatedFix(seen, table, column);
}
function isComputedNow({ schema }, table, column) {
	const [was, is] = [schema?.before, schema?.after].map((side) => named$1(side?.tables ?? [], table)?.columns.find(({ name }) => same$1(name, column)));
	return is?.generated === true && was?.generated !== true;
}
function expressionNow(seen, table, column) {
	const sql = named$1(seen.schema?.after.tables ?? [], table)?.sql ?? "";
	const tokens = isComputedNow(seen, table, column) ? generatedBy(sql).get(keyOf$1(column)) : void 0;
	return tokens ? sql.slice(tokens[0]?.start, tokens.at(-1)?.end) : null;
}
function renamedTo$1(sql, table) {
	const rename = renameOf(sql);
	return rename && same$1(rename.to, table) ? [rename.from] : [];
}
// src/rules/evidence/stored-otherwise.ts
const NO_ID = /its id is NULL$/;
function getsNoId({ schema }, { message, table, column }) {
	if (!/^NOT NULL constraint/.test(message)) return NO_ID.test(message);
	const [was, is] = [schema?.before, schema?.after].map((side) => named$1(side?.tables ?? [], table));
	const id = rowidOf(was ?? null);
	const now = is?.columns.find(({ name }) => same$1(name, column ?? ""));
	if (!is || !now || id === null || !same$1(id, now.name)) return false;
	return /INT/i.test(now.type) && is.primaryKey.every((name) => same$1(name, id));
}
const NO_DEFAULT = /NULL instead of the default of /;
function otherwise(seen, statement) {
	const { message, table, column, by } = statement;
	const [, read] = /: a trigger reads the new column (.+)$/.exec(message) ?? [];
	if (read !== void 0) return `Let ${by ?? "the trigger"} act only on rows that have a value in ${read}, for example with WHEN new.${read} IS NOT NULL: the running release writes ${table}.${column} itself and leaves ${read} out.`;
	if (/^a row of .+ is replaced without/.test(message)) return `Write INSERT … ON CONFLICT … DO UPDATE SET … in ${by ?? "the trigger"}, with the columns that it means: INSERT OR REPLACE deletes the old row first.`;
	return /\bthe second such row\b/.test(message) ? alike$1(seen, statement) : null;
}
const CONSTRAINED = "Deploy a release first that writes only what the constraint allows; add the constraint in a later migration.";
function alike$1({ schema }, { table, message, sql }) {
	const [was, is] = [schema?.before, schema?.after].map((side) => named$1(side?.tables ?? [], table));
	const written = namesIn(sql);
	const keyed = keysOf$2(message, schema?.after, is);
	const free = (is?.columns ?? []).filter(({ name }) => keyed.some((key) => same$1(key, name)) && !written.has(keyOf$1(name)) && !is?.primaryKey.some((key) => same$1(key, name)));
	const isNew = (name) => !was?.columns.some((column) => same$1(column.name, name));
	const column = free.find(({ name }) => isNew(name)) ?? free[0];
	const asked = namesIn(indexOf(message, schema?.after)?.sql ?? "");
	const inside = is?.columns.find(({ name }) => isNew(name) && asked.has(keyOf$1(name)) && !written.has(keyOf$1(name)));
	if (column === void 0 && inside !== void 0) return `Create the index in a later migration, when no release is running that leaves ${table}.${inside.name} out.`;
	if (column === void 0) return CONSTRAINED;
	return `Let ${table}.${column.name} be NULL, without a DEFAULT, until no release is running that leaves it out: a UNIQUE column takes any number of NULLs. Require it in a later migration.`;
}
function keysOf$2(message, after, is) {
	const [, failed] = /^UNIQUE constraint failed: (.+), by the second such row$/.exec(message) ?? [];
	if (failed === void 0) return (is?.uniques ?? []).flat();
	if (!failed.startsWith("index ")) return failed.split(", ").map((name) => name.slice(name.lastIndexOf(".") + 1));
	return (readUniqueIndex(indexOf(message, after)?.sql ?? "")?.keys ?? []).map((key) => significant(key)).flatMap(([only, ...more]) => only && more.length === 0 ? [unquote(only)] : []);
}
function indexOf(message, schema) {
	const [, index = ""] = /^UNIQUE constraint failed: index '(.+)', by the second such row$/.exec(message) ?? [];
	return schema?.objects.find(({ type, name }) => type === "index" && same$1(name, index));
}
// src/rules/advice/by-trigger.ts
function byTriggerFix(evidence, seen, statement) {
	const { table, message, by } = statement;
	const [, kind, other = "", column = ""] = /^(NOT NULL|UNIQUE) constraint failed: (.+?)\.([^.,]+)/.exec(message) ?? [];
	const isElsewhere = kind !== void 0 && !other.startsWith("index ") && !same$1(other, table);
	const named = triggersOf$1(seen).filter(({ name }) => by !== void 0 && same$1(name, by));
	if (!isElsewhere) return named.length > 0 && /^(CHECK|FOREIGN KEY|UNIQUE) constraint failed/.test(message) ? `Let trigger ${by} write only what that constraint allows: without the trigger the statement is taken.` : null;
	const writing = named.length > 0 ? named : triggersOf$1(seen).filter((it) => fires(it, table, other));
	const trigger = writing.length > 0 ? `trigger ${listed$5(writing.map(({ name }) => name))}` : "what the statement fires";
	if (kind === "UNIQUE") return `Let ${trigger} write a row of ${other} that none is equal to, or INSERT … ON CONFLICT … with what is to become of the one that is there.`;
	const older = unknownIn(evidence, seen, [other, ...writing.map(({ name }) => name)]);
	if (older !== void 0) return `Write line ${older.refusal.at.line} so that production’s SQLite understands it (see needs-newer-sqlite): there ${other}.${column} is NULL in the row that ${trigger} writes for each one of ${table}.`;
	return `Let ${trigger} give ${other}.${column} a value, or declare a DEFAULT for it that is not NULL, or let it be NULL.`;
}
function triggersOf$1({ schema }) {
	return (schema?.after.objects ?? []).filter(({ type }) => type === "trigger");
}
function fires({ table: on, sql }, table, other) {
	return same$1(on, table) && namesIn(sql).has(keyOf$1(other));
}
function unknownIn({ replayed }, { path }, names) {
	return replayed?.olderRefusals.find(({ refusal, brought }) => brought?.silent && refusal.at.path === path && names.some((name) => keyOf$1(name) === objectOf$1(refusal.statement)));
}
// src/rules/advice/both-releases.ts
function adviceFor(evidence, seen, statement, gone) {
	const { table, column, message, sql } = statement;
	const byTrigger = byTriggerFix(evidence, seen, statement);
	if (byTrigger !== null) return byTrigger;
	if (NO_ID.test(message) || /^NOT NULL constraint/.test(message) && wasNumbered(seen, table, column)) return numbered$2(seen, table);
	const what = column === null ? table : `${table}.${column}`;
	const unlike = otherwise(seen, statement);
	if (unlike !== null) return unlike;
	if (NO_DEFAULT.test(message)) return `Give ${what} its DEFAULT again: what leaves it out counts on it.`;
	if (/^NOT NULL constraint/.test(message)) return unfilled(seen, statement, what);
	if (/^CHECK constraint/.test(message) && isInsteadOfAnother(seen, table)) return BOTH_FIRST;
	if (/^(UNIQUE|CHECK) constraint/.test(message)) return CONSTRAINED;
	if (/^FOREIGN KEY/.test(message)) return unlinked$1(seen, statement);
	if (/^ambiguous column/.test(message)) return "Deploy a release first whose queries name the table in front of the column, or give the new column another name.";
	if (/is a view$/.test(message)) return `Write INSTEAD OF triggers for INSERT, UPDATE and DELETE on ${table}, so that the running release can write it until it is replaced.`;
	if (/^no such (table|column)|has no column/.test(message) || sql.startsWith("SELECT")) return isAView(seen, table) ? inTheView(seen, statement) : inSteps(statement, gone);
	return "Let the new schema take what the running release writes, beside what the new one does. Deploy the new release, and ask for more in a later migration, when the old one is gone.";
}
const BOTH_FIRST = "Let the CHECK take what both releases write, that of the running one too. Deploy the new release, and narrow the CHECK in a later migration, when the old one is gone.";
function isInsteadOfAnother({ schema }, table) {
	const [was, is] = [schema?.before, schema?.after].map((side) => (named$1(side?.tables ?? [], table)?.checks ?? []).map(normalPart));
	return was?.some((check) => !is?.includes(check)) ?? false;
}
function numbered$2({ schema }, table) {
	const is = named$1(schema?.after.tables ?? [], table);
	const [key, ...more] = is?.primaryKey ?? [];
	const column = is?.columns.find(({ name }) => same$1(name, key ?? ""));
	const was = named$1(schema?.before.tables ?? [], table)?.columns.find(({ name }) => same$1(name, key ?? ""));
	if (column && !isNothing(was?.default ?? null) && isNothing(column.default)) return `Give ${table}.${column.name} its DEFAULT again: it made the id of each row that is written without one.`;
	if (column && more.length === 0 && !/INT/i.test(column.type)) return `Let the table make the id of a row that is written without one: ${identifier(column.name)} ${column.type || "TEXT"} PRIMARY KEY NOT NULL DEFAULT (lower(hex(randomblob(16)))). Or deploy a release first that writes it itself.`;
	const isInteger = column !== void 0 && /^INTEGER$/i.test(column.type);
	const declared = `the id of ${table} as INTEGER PRIMARY KEY, in exactly these words`;
	if (is?.withoutRowid && isInteger && more.length === 0) return `Leave WITHOUT ROWID out of the CREATE TABLE: without a rowid SQLite numbers no row of ${table} (https://sqlite.org/withoutrowid.html).`;
	return `Declare ${declared}${is?.withoutRowid ? ", and leave WITHOUT ROWID out" : ""}: SQLite numbers rows by no other column (https://sqlite.org/lang_createtable.html#rowid).`;
}
function unfilled(seen, { table, column }, what) {
	const { schema } = seen;
	const generated = generatedFix(seen, table, column ?? "");
	if (generated !== null) return generated;
	const [was, is] = [schema?.before, schema?.after].map((side) => named$1(side?.tables ?? [], table));
	if ((was?.columns.find(({ name }) => same$1(name, column ?? "")))?.generated) return `Keep ${what} generated until no release is running that leaves it to SQLite: any DEFAULT would be a wrong value in its rows.`;
	const isOne = (names) => names.length === 1 && same$1(names[0] ?? "", column ?? "");
	const points = is?.foreignKeys.some(({ columns }) => columns.some((it) => same$1(it, column ?? ""))) ?? false;
	const isUnique = [is?.primaryKey ?? [], ...is?.uniques ?? []].some(isOne);
	return `${points || isUnique ? "Let" : `Give ${what} a constant DEFAULT, or let`} ${points || isUnique ? what : "it"} be NULL until no release is running that leaves it out; require it in a later migration.`;
}
function unlinked$1({ schema }, { table, sql }) {
	if (!/^DELETE\b/i.test(sql)) return "Deploy a release first that writes only rows whose parent is there; add the foreign key in a later migration.";
	return `Say what becomes of the new rows when their parent goes: ON DELETE CASCADE${(schema?.after.tables ?? []).some((child) => child.foreignKeys.some(({ parent, columns }) => same$1(parent, table) && child.columns.some(({ name, notNull }) => notNull && columns.some((it) => same$1(it, name))))) ? "" : " or ON DELETE SET NULL"}.`;
}
function wasNumbered({ schema }, table, column) {
	const id = rowidOf(named$1(schema?.before.tables ?? [], table));
	return id !== null && column !== null && same$1(id, column);
}
function isAView({ schema }, table) {
	const isNamed = ({ type, name }) => type === "view" && same$1(name, table);
	return (schema?.before.objects.some(isNamed) ?? false) && named$1(schema?.after.tables ?? [], table) === null;
}
function inTheView(seen, { table, column, message }) {
	if (column !== null && !/^no such table/.test(message)) return `Keep ${column} in the SELECT of the view ${table} until no release that reads it there is running: name the new columns beside it, and leave it out in a later migration.`;
	const lost = seen.lost.find(({ type, name }) => type === "view" && same$1(name, table));
	if (lost && seen.rebuilt.some((name) => namesIn(lost.sql).has(keyOf$1(name)))) return `Create the view ${table} again as the last step, and drop it for good in a later migration, when no release that reads it is running.`;
	return `Keep the view ${table} until no release that reads it is running, and drop it in a later migration.`;
}
function inSteps({ kind, table, column, message }, gone) {
	if (column !== null && gone.length > 1 && !/^no such table/.test(message)) return `Keep ${listed$5(gone.map((name) => `${table}.${name}`))} until no release that uses them is running: add the new columns beside them, deploy a release that uses those, and drop the old ones in a later migration.`;
	if (column !== null && !/^no such table/.test(message)) {
		const name = table === "" ? column : `${table}.${column}`;
		return `Keep ${name} until no release that uses it is running: add the new column beside it, deploy a release that uses that one, and drop ${name} in a later migration.`;
	}
	return `Keep ${table || "it"} until no release that uses it is running, and drop it in a later migration.${kind === "read" ? " A table that gets another name can be left a view under its old name." : ""}`;
}
// src/rules/evidence/release.ts
function* broken(evidence, kind) {
	for (const seen of evidence.replayed?.migrations ?? []) for (const group of groups$1(seen, kind)) {
		const level = getsNoId(seen, group.first) ? { level: "error" } : {};
		const at = where$1(seen, group.first);
		yield {
			at,
			message: sentence$3(group, ifKeysAct(evidence, seen)),
			fix: adviceFor(evidence, seen, group.first, goneIn(seen, group)),
			also: elsewhere$1(seen, group, at),
			...level
		};
	}
}
function groups$1(seen, kind) {
	const mine = seen.oldCode.filter((it) => it.kind === kind && !isTold$2(seen, it) && !isLostDefault(seen, it));
	const queries = mine.filter(({ from }) => from !== null);
	const found = [...new Set(mine.flatMap(({ from, table }) => from === null ? [table] : []))].map((table) => {
		const [first, ...others] = mine.filter((it) => it.from === null && it.table === table);
		return {
			first,
			others,
			queries: queries.filter((query) => meets$1(query, [first, ...others]))
		};
	});
	const alone = queries.filter((query) => !found.some((group) => group.queries.includes(query)));
	return [...found, ...alone.map((first) => ({
		first,
		others: [],
		queries: []
	}))];
}
function isTold$2({ broken, schema }, { kind, table, message, sql, from }) {
	const names = from === null ? new Set([keyOf$1(table)]) : namesIn(sql);
	const views = schema?.before.objects.filter(({ type }) => type === "view") ?? [];
	const isView = from === null && views.some(({ name }) => keyOf$1(name) === keyOf$1(table));
	return broken.some((it) => {
		if (it.type === "view") return names.has(keyOf$1(it.name)) || isView && it.message === message;
		return kind === "write" && (names.has(keyOf$1(it.table)) || it.message === message);
	});
}
function isLostDefault({ rebuilt, schema }, { table, column, message }) {
	if (!NO_DEFAULT.test(message) || !rebuilt.some((name) => same$1(name, table))) return false;
	const now = named$1(schema?.after.tables ?? [], table)?.columns.find(({ name }) => same$1(name, column ?? ""));
	return now !== void 0 && isNothing(now.default);
}
function meets$1({ sql, column, message }, statements) {
	const names = namesIn(sql);
	return statements.some((it) => {
		if (!names.has(keyOf$1(it.table))) return false;
		return it.message === message || it.column !== null && same$1(it.column, column ?? "");
	});
}
function ifKeysAct(evidence, seen) {
	const { foreignKeys, foreignKeysStay, around } = runnerOf(evidence, seen);
	const isOn = foreignKeys || foreignKeysStay === true || around !== void 0;
	const statements = (evidence.replayed?.migrations ?? []).flatMap((it) => it.statements);
	return isOn || statements.some(({ sql }) => KEYS_ON$1.test(sql)) ? "" : ", if the application switches foreign keys on";
}
const KEYS_ON$1 = /^\s*PRAGMA\s+foreign_keys\s*(?:=|\()\s*(?:ON|1|TRUE|YES)\b/i;
function sentence$3({ first, others, queries }, keys) {
	const what = [...new Set([first, ...others].map(target$1))].join(", ");
	return [
		first.from === null ? `The deployed release can no longer ${first.kind} ${what}: ${tried(first, keys)}.` : `The application's query at ${inWords(first.from)} works before this file and fails after it (${first.message}).`,
		...(first.kind === "write" ? others : []).map((it) => `Also ${tried(it, keys)}.`),
		queries.length > 0 ? `${listed$3(queries)} ${queries.length === 1 ? "fails" : "fail"} too.` : ""
	].filter(Boolean).join(" ");
}
function tried({ sql, message }, keys) {
	const then = / without an error/.test(message) ? `after it ${message}` : `fails after it (${message})`;
	return `"${short$1(sql)}" works before this file and ${then}${message.startsWith("FOREIGN KEY") ? keys : ""}`;
}
function target$1({ kind, table, column }) {
	return kind === "write" || column === null ? table : `${table}.${column}`;
}
const MOST_NAMED$1 = 3;
function listed$3(queries) {
	const places = queries.slice(0, MOST_NAMED$1).map(({ from }) => inWords(from));
	const more = queries.length - places.length;
	const names = more > 0 ? [...places, `${more} more`] : places;
	const all = names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : names.join("");
	return `The ${queries.length === 1 ? "query" : "queries"} at ${all}`;
}
function inWords({ path, line }) {
	return `${path}:${line}`;
}
const MOST_SHOWN = 90;
function short$1(sql) {
	const line = sql.replace(/\s+/g, " ").trim();
	const letters = Array.from(line);
	return letters.length > MOST_SHOWN ? `${letters.slice(0, 89).join("")}…` : line;
}
const DEFINING = "ALTER TABLE,DROP TABLE,DROP VIEW,CREATE TRIGGER,CREATE INDEX,CREATE VIEW,CREATE TABLE".split(",");
function where$1(seen, { table, column, sql, from, by }) {
	if (by !== void 0) return madeAt(seen, by, ["CREATE INDEX", "CREATE TRIGGER"]);
	const statements = column === null ? seen.statements : aboutColumn(seen, table, column);
	const defining = statements.filter(({ verb }) => DEFINING.includes(verb));
	const names = (name) => defining.some((it) => namesIn(it.sql).has(keyOf$1(name)));
	const tables = from === null ? [table] : [...namesIn(sql)];
	const name = [...column === null ? [] : [column], ...tables].find(names);
	return madeAt(name === void 0 ? seen : {
		...seen,
		statements
	}, name ?? table, DEFINING);
}
function aboutColumn({ statements, schema }, table, column) {
	const old = schema?.before.tables ?? [];
	if (!named$1(old, table)?.columns.some(({ name }) => same$1(name, column))) return statements;
	const renames = statements.flatMap(({ sql }) => renameOf(sql) ?? []);
	const homeOf = (name) => renames.find(({ from }) => keyOf$1(from) === name && !named$1(old, from))?.to ?? name;
	const own = statements.filter(({ sql }) => {
		const home = homeOf(objectOf$1(sql) ?? "");
		return same$1(home, table) || !named$1(old, home);
	});
	const taken = own.filter(({ sql }) => {
		const { dropped, from } = alterationIn(sql) ?? {};
		return same$1(dropped ?? from ?? "", column);
	});
	return taken.length > 0 ? taken : own;
}
function without({ by, ...statement }) {
	return statement;
}
function elsewhere$1(seen, group, at) {
	const places = goneIn(seen, group).map((column) => where$1(seen, {
		...without(group.first),
		column
	}));
	return places.filter(({ line, column }, index) => (line !== at.line || column !== at.column) && places.findIndex((it) => it.line === line && it.column === column) === index);
}
function goneIn({ schema }, { first, others }) {
	const [was, is] = [schema?.before, schema?.after].map((side) => named$1(side?.tables ?? [], first.table));
	const asked = [first, ...others].map(({ sql }) => namesIn(sql));
	return (was?.columns ?? []).map(({ name }) => name).filter((name) => asked.some((names) => names.has(keyOf$1(name))) && !is?.columns.some((it) => same$1(it.name, name)));
}
// src/rules/breaks-old-reads.ts
const breaksOldReads = {
	id: "breaks-old-reads",
	group: "schema",
	level: "warning",
	scenario: "deploy",
	title: "The running release can no longer read",
	why: "Migrations run before the new release has replaced the old one, and the old one may come back in a rollback. From this file on its queries fail that name the table, view or column which is gone or has another name.",
	fix: "Add what is new beside what is old, deploy a release that uses the new, and drop the old in a later migration.",
	check: (evidence) => broken(evidence, "read")
};
// src/rules/breaks-old-writes.ts
const breaksOldWrites = {
	id: "breaks-old-writes",
	group: "schema",
	level: "warning",
	scenario: "deploy",
	title: "The running release can no longer write",
	why: "Migrations run before the new release has replaced the old one, and the old one may come back in a rollback. From this file on SQLite refuses what it writes: a column is required or gone, or a new constraint or trigger says no.",
	fix: "Let the schema accept what both releases write; tighten it in a later migration, when the old one is gone.",
	check: (evidence) => broken(evidence, "write")
};
// src/rules/advice/one-transaction.ts
function oneTransaction(evidence, seen) {
	const pragmas = switchesBetween(seen, runnerOf(evidence, seen));
	const { whole, create } = wordsOf$1(evidence.runner);
	const asked = evidence.runner.transaction !== "none" && seen.runner !== void 0;
	if (pragmas.length > 0 && (asked || whole !== void 0 || create === null)) return betweenPragmas(seen, pragmas);
	if (asked) return NOT_ASKED;
	return whole ?? (create === null ? IN_RUNNER : GUARDS);
}
function oneTransactionHere(evidence, seen) {
	const advice = oneTransaction(evidence, seen);
	return (toolOf(evidence).words.program || advice === IN_RUNNER) && switchesBetween(seen, runnerOf(evidence, seen)).length === 0 ? `${advice}\n${IN_FILE}` : advice;
}
const GUARDS = "Guard the statements that have a guard (IF NOT EXISTS, IF EXISTS, INSERT OR IGNORE), and make a file of its own of each that has none.";
const NOT_ASKED = "Take the words out of the file that ask for no transaction: then the runner puts it and its history row into one. A statement that SQLite refuses there (VACUUM, a change of journal_mode) belongs into a file of its own, with nothing else in it.";
const IN_RUNNER = SHELL_WORDS.whole ?? "";
const IN_FILE = "Only where the runner has to stay as it is, put BEGIN; and COMMIT; around the file instead: a crash inside it then leaves nothing, but one between the file and its history row still runs it a second time.";
const KEYS = /^PRAGMA\s+(?:\w+\.)?foreign_keys\s*[=(]\s*['"]?(\w+)/i;
function switches({ statements, deadPragmas }, runner) {
	if (runner.foreignKeysStay) return [];
	const live = statements.filter(({ at, sql }) => KEYS.test(sql) && !deadPragmas.some((dead) => dead.at.line === at.line));
	const last = statements.findLastIndex(isWork);
	const acts = (it) => isOn(it.sql) !== runner.foreignKeys && statements.indexOf(it) < last;
	return live.some(acts) ? live : [];
}
function switchesBetween(seen, runner) {
	return runner.transaction === "none" ? switches(seen, runner) : [];
}
function isWork({ verb }) {
	return !/^(?:PRAGMA|BEGIN|COMMIT|END)/.test(verb);
}
function isOn(sql) {
	return /^(?:on|yes|true|1)$/i.test(KEYS.exec(sql)?.[1] ?? "");
}
function betweenPragmas({ statements }, pragmas) {
	const [first, last] = [pragmas[0], pragmas.at(-1)];
	const works = statements.filter(isWork);
	const above = works.filter((it) => statements.indexOf(it) < statements.indexOf(first));
	const below = first === last ? [] : works.filter((it) => statements.indexOf(it) > statements.indexOf(last));
	const begin = `Write BEGIN; right below ${named(first)}`;
	const commit = first === last ? "COMMIT; at the end of the file" : `COMMIT; right above ${named(last)}`;
	const stray = [...above, ...below].map(({ at }) => at.line);
	return `${begin}, and ${commit}${stray.length > 0 ? `, and move what stands outside of them (line ${stray.join(", ")}) between the two` : ""}: a crash between them then leaves nothing. Do not put the pragma into a transaction, the runner's or the file's own: there it does nothing, and DROP TABLE deletes the rows that refer to the table, or is refused.`;
}
function named({ at, sql }) {
	return `${sql} (line ${at.line})`;
}
// src/rules/breaks-transaction.ts
const REFUSED_BY_D1 = {
	message: "D1 runs the file and its history row in a transaction of its own, and refuses this statement.",
	fix: "Leave BEGIN, COMMIT, ROLLBACK and SAVEPOINT out."
};
const IN_PARTS$1 = "This commits what came before it, and the file begins another transaction. It works as the runner runs it; but when something after it fails, the first part stays, and the history does not know of it.";
const breaksTransaction = {
	id: "breaks-transaction",
	group: "replay",
	level: "error",
	scenario: "empty",
	title: "The file breaks the runner's transaction",
	why: "The runner opens a transaction around the file and its history row. A BEGIN inside it is refused; a COMMIT ends it early, so that an error later in the file leaves half of it applied.",
	fix: "Leave BEGIN, COMMIT and ROLLBACK to the runner. SAVEPOINT and RELEASE may be used.",
	*check(evidence) {
		const runner = evidence.runner.name;
		for (const seen of evidence.replayed?.migrations ?? []) {
			const { brokenTransaction: broken, rehearsals } = seen;
			if (!broken) continue;
			const fix = aroundKeys(evidence, seen);
			const instead = fix === null ? {} : { fix };
			if (!rehearsals.some(({ outcome }) => outcome === "fail" || outcome === "unchecked")) {
				yield {
					at: broken.at,
					message: IN_PARTS$1,
					level: "warning",
					...instead
				};
				continue;
			}
			const message = /^cannot start/.test(broken.message) ? `The ${runner} runner has begun a transaction already, so SQLite refuses this one.` : `This ends the transaction that the ${runner} runner has begun around the file.`;
			if (/^To execute/.test(broken.message)) yield {
				at: broken.at,
				...REFUSED_BY_D1
			};
			else yield {
				at: broken.at,
				message,
				...instead
			};
		}
	}
};
function aroundKeys(evidence, seen) {
	const { statements } = seen;
	const [first] = switches(seen, runnerOf(evidence, seen));
	const at = first ? statements.indexOf(first) : -1;
	const leaves = statements.slice(0, Math.max(at, 0)).find(({ verb }) => verb === "COMMIT");
	if (!leaves) return null;
	const { alone } = wordsOf$1(evidence.runner);
	if (alone === void 0) return STAYS$1;
	const returns = statements.findLast(({ verb }) => verb === "BEGIN");
	const isLast = returns !== void 0 && !statements.slice(statements.indexOf(returns) + 1).some(({ verb }) => verb === "COMMIT");
	const out = [`the COMMIT in line ${leaves.at.line}`, ...isLast ? [`the BEGIN in line ${returns.at.line}`] : []];
	return `${alone}: then the runner opens none, and PRAGMA foreign_keys takes effect. Take ${listed$5(out)} out. The BEGIN behind the first PRAGMA and its COMMIT stay: between them a crash leaves nothing.`;
}
const STAYS$1 = "Inside of the transaction PRAGMA foreign_keys has no effect, and a DROP TABLE takes along the rows that refer to the table: where the file drops one, leave COMMIT, PRAGMA and BEGIN as they are, and let everything that changes the database stand between that BEGIN and its COMMIT.";
// src/rules/advice/unfit.ts
function unfitSays({ name, table, message }, { search, content }) {
	return `Trigger ${name} leaves old words in ${search}: that index reads its text from ${content} (content=), where the old text is gone when the trigger fires, so it takes out the wrong words. Searches then find rows of ${table} that no longer fit, and SQLite's integrity check says "${message}".`;
}
function unfitFix(seen, { name, table }, unfit) {
	const made = seen.schema?.after.objects.find((it) => it.type === "trigger" && same$1(it.name, name));
	if (unfit.module === "fts4") return `Take the old row out of ${unfit.search} in a BEFORE trigger, while ${unfit.content} still has it, and put the new one in by an AFTER trigger.`;
	if (!made || !same$1(table, unfit.content)) return `Take the old words out by the command 'delete' with all old values, and put the new ones in:\n${indented(commands(unfit, "UPDATE").join("\n"))}`;
	const { moment, statements } = readTrigger(made.sql);
	const event = moment.endsWith("DELETE") ? "DELETE" : "UPDATE";
	const own = commands(unfit, event);
	const andIn = event === "DELETE" ? "" : ", and puts the new ones in";
	const others = statements.filter((one) => targetOf(one) !== keyOf$1(unfit.search)).map((one) => `${one};`);
	const all = significant(made.sql);
	const head = made.sql.slice(0, all[outerWord(all, 0, /^BEGIN$/i)]?.start).trim();
	return `Write ${name} so that it takes the old words out by the command 'delete' with all old values${andIn}, in the statement that makes it:\n${indented([
		`${head} BEGIN`,
		...[...own, ...others].map((one) => `  ${one}`),
		"END;"
	].join("\n"))}`;
}
function commands({ search, rowid, columns }, event) {
	const table = identifier(search);
	const names = columns.map(identifier).join(", ");
	const values = (row) => [rowid, ...columns].map((column) => `${row}.${identifier(column)}`).join(", ");
	const out = `INSERT INTO ${table} (${table}, rowid, ${names}) VALUES ('delete', ${values("old")});`;
	const into = `INSERT INTO ${table} (rowid, ${names}) VALUES (${values("new")});`;
	return event === "DELETE" ? [out] : [out, into];
}
// src/rules/evidence/gone-words.ts
function* goneWordsIn(evidence, type) {
	for (const seen of evidence.replayed?.migrations ?? []) {
		const isToldLater = (one) => later(evidence, seen).some(({ goneWords }) => goneWords.some((it) => it.type === type && it.name === one.name));
		for (const one of seen.goneWords) {
			if (one.type !== type || isToldLater(one)) continue;
			const { at, name, table, column, words } = one;
			const old = listed$5([...new Set(words.map(({ word }) => word))]);
			const now = listed$5([...new Set(words.map((it) => it.now))]);
			if (words.some(({ word }) => word === "NULL")) {
				yield nullGone(one);
				continue;
			}
			yield {
				at,
				level: "warning",
				message: `${CALLED[type]} ${name} still asks for ${old} in ${table}.${column}, and no row has ${words.length > 1 ? "one of those" : "that"} any more: it is ${now} now.`,
				fix: type === "index" ? `Make ${name} anew in the same file, for ${now} in the place of ${old}.` : `Make the ${type} anew in the same file, with what the rows have now:\n${indented(`DROP ${type.toUpperCase()} IF EXISTS ${identifier(name)};`)}\n${pasted(inNewWords(one))}`
			};
		}
	}
}
function nullGone({ at, type, name, table, column, words }) {
	const now = listed$5([...new Set(words.flatMap((it) => it.word === "NULL" ? [it.now] : []))]);
	return {
		at,
		level: "warning",
		message: `${CALLED[type]} ${name} still asks whether ${table}.${column} is NULL, and no row has NULL any more: it is ${now} now, which is a value.`,
		fix: `Leave ${column} as it is where it is NULL; or, if ${now} is meant, make the ${type} anew in the same file, with ${identifier(column)} = ${now} in the place of ${identifier(column)} IS NULL.`
	};
}
const CALLED = {
	view: "View",
	trigger: "Trigger",
	index: "Index"
};
function inNewWords({ sql, words }) {
	let [text, done] = ["", 0];
	for (const token of significant(sql)) {
		const now = words.find(({ word }) => word === token.text)?.now ?? token.text;
		text += sql.slice(done, token.start) + now;
		done = token.end;
	}
	return text + sql.slice(done);
}
// src/rules/evidence/said.ts
function saidBy({ head }, path) {
	const text = head.migrations.find((it) => it.path === path)?.up?.sql ?? "";
	return {
		file: path.slice(path.lastIndexOf("/") + 1),
		comments: text.match(/--[^\n]*|\/\*[\s\S]*?\*\//g)?.join("\n") ?? ""
	};
}
// src/rules/evidence/losses.ts
function* lossesOf({ replayed }, ...kinds) {
	for (const loss of replayed?.losses ?? []) {
		const seen = replayed?.migrations.find(({ path }) => path === loss.path);
		if (seen && kinds.includes(loss.what)) yield {
			loss,
			seen
		};
	}
}
function isDeleted({ replayed }, table, how = "deleted") {
	const named = (name) => name?.toLowerCase() === table.toLowerCase();
	return replayed?.losses.some((it) => (it.what === how || it.what === "emptied") && (named(it.table) || named(it.now))) ?? false;
}
function copyOf(seen, { statement, table, now }) {
	const sqlAt = (at) => seen.statements[at]?.sql ?? "";
	const isCopy = (at) => readCopy(sqlAt(at)) !== null;
	if (isCopy(statement)) return statement;
	const names = [
		table,
		now ?? table,
		targetOf(sqlAt(statement)) ?? table
	].map(keyOf$1);
	const fates = seen.fates.filter((fate) => names.includes(keyOf$1(fate.table)));
	const reads = (at) => isCopy(at) && names.some((name) => namesIn(sqlAt(at)).has(name));
	return fates.flatMap(({ copied }) => copied ?? []).find(isCopy) ?? [...seen.statements.keys()].slice(0, statement).findLast(reads) ?? null;
}
const DESTROYS = /drop|remove|delete|cleanup|clean_up|purge|clear|retire|get_rid|no_longer|recreate|obsolete|legacy/i;
function isDeliberate(evidence, { path }, names) {
	const { file, comments } = saidBy(evidence, path);
	const says = namesIn(`${comments.replace(/--|\/\*|\*\//g, " ")} ${file.replaceAll(/[_.-]/g, " ")}`);
	const told = names.some((name) => says.has(name.toLowerCase()) || file.toLowerCase().includes(name.toLowerCase()));
	return DESTROYS.test(file) && (told || DESTROYS.test(comments));
}
function ifMeant(rule) {
	return `If it is meant, say so above the statement: -- rehearsal: allow ${rule} because <reason>.`;
}
function calledBefore({ replayed }, { table, called, path, statement }) {
	if (same$1(table, called)) return "";
	return (replayed?.migrations.find((it) => it.path === path)?.statements ?? []).slice(0, statement).some(({ sql }) => same$1(renameOf(sql)?.to ?? "", called)) ? "" : ` Before the new files ${called} is called ${table}.`;
}
// src/rules/evidence/misread.ts
const TITLE$1 = "A bare name means another table's column";
const BY_NUMBERS = "Rows of two tables are matched by the wrong column";
function misreadIn(seen, rule) {
	return inStatements(seen.misread.filter((one) => one.made === null && spokenOf(one) === rule)).map(([one, ...more]) => {
		const all = new Set([one, ...more].map(says$8));
		const title = one.kind === "numbers" ? BY_NUMBERS : TITLE$1;
		return {
			at: one.at,
			title,
			message: `${[...all].join(". ")}.`,
			fix: fixOf$3(one, rule)
		};
	});
}
function inStatements(all) {
	const found = [];
	for (const one of all) {
		const same = found.find(([it]) => one.fixed !== null && it.fixed === one.fixed && samePlace(it.at, one.at));
		if (same) same.push(one);
		else found.push([one]);
	}
	return found;
}
function spokenOf({ action, filters }) {
	return action === "DELETE" || action === "INSERT" && filters ? "loses-rows" : "updates-all-rows";
}
function isMisread(seen, place) {
	return seen.misread.some(({ at, made }) => made === null && samePlace(at, place));
}
function isByMisread({ replayed }, { table, called, now }) {
	const own = [
		table,
		called,
		now ?? table
	];
	const all = replayed?.migrations.flatMap(({ misread }) => misread) ?? [];
	const takes = ({ action, made, target }) => action === "DELETE" && made === null && own.some((name) => same$1(name, target));
	return now !== null && all.some(takes);
}
function* misreadMade(evidence, kind) {
	for (const seen of evidence.replayed?.migrations ?? []) for (const one of seen.misread) {
		const { made, action } = one;
		if (made === null || action === "CREATE VIEW" !== (kind === "view")) continue;
		if (seen.sweeping.some(({ trigger, itself }) => same$1(trigger, made) && itself !== void 0)) continue;
		if (later(evidence, seen).some(({ statements }) => statements.some(({ verb, sql }) => verb === `DROP ${kind.toUpperCase()}` && sql.toLowerCase().includes(made.toLowerCase())))) continue;
		const all = inStatements(seen.misread.filter((it) => it.made === made)).find((them) => them.includes(one));
		if (all && all[0] !== one) continue;
		yield {
			at: madeAt(seen, made, [`CREATE ${kind.toUpperCase()}`]),
			title: TITLE$1,
			message: `${kind === "view" ? "View" : "Trigger"} ${made}: ${[...new Set((all ?? [one]).map(says$8))].join(". ")}.`,
			fix: fixOf$3(one, `broken-${kind}`)
		};
	}
}
function says$8({ kind, sql, name, is, meant, asked, row, columns }) {
	const lacks = `as ${asked} has no such column`;
	switch (kind) {
		case "inner": return `${oneLine(sql)} compares two columns of ${asked}: ${name} is ${is} there, and not ${meant === is ? "that of the row outside" : meant}`;
		case "itself": return `${oneLine(sql)} compares a column with itself: ${name} is ${is} on both sides, ${meant === null ? lacks : `and never ${meant === is ? "that of the row outside" : meant}`}`;
		case "outer": return `${oneLine(sql)} compares two columns of ${row}: ${name} is ${is}, ${lacks}, and nothing is asked of ${asked}`;
		case "result": return `The query over ${asked} gives ${is}, ${lacks}: what it finds has nothing to do with what is in ${asked}`;
		case "numbers": return `${oneLine(sql)} compares numbers that have nothing to do with each other: a row of ${asked} belongs to the row of ${row} that its ${columns.join(" or ")} names`;
		case "order": return `The query over ${asked} is sorted by ${is}, ${lacks}: which of its rows comes first is left to SQLite`;
	}
}
function oneLine(sql) {
	return sql.replaceAll(/\s+/g, " ");
}
function fixOf$3({ kind, fixed, made, asked, columns, name, meant: column }, rule) {
	const meant = ifMeant(rule);
	if (fixed === null) return `Name a column of ${asked}${columns.length > 0 ? ` (${columns.join(", ")})` : ""} in the place of ${name}, with its table in front of it. ${meant}`;
	if (made !== null) return `Say whose column it is: ${oneLine(fixed)}. ${meant}`;
	return `${kind === "numbers" ? `Compare ${column} instead` : "Say whose column it is"}. ${meant}\n${`${fixed};`.split("\n").map((line) => `  ${line}`).join("\n")}`;
}
// src/rules/advice/unmet-upsert.ts
function unmetUpsertFix({ schema }, message) {
	if (!message.startsWith("ON CONFLICT clause does not match")) return null;
	const [before, after] = [schema?.before.objects ?? [], schema?.after.objects ?? []];
	const now = after.flatMap(({ sql }) => readUniqueIndex(sql) ?? []);
	const [only, ...more] = before.flatMap((it) => {
		const index = readUniqueIndex(it.sql);
		return index && !now.some((other) => sameKey$1(other, index)) ? [{
			...it,
			index
		}] : [];
	});
	if (!only || more.length > 0) return null;
	const { index, name, sql } = only;
	const isTaken = after.some((it) => same$1(it.name, name));
	const named = `CREATE UNIQUE INDEX ${identifier(`${name}_unique`)} ON ${identifier(index.table)} (${index.keys.join(", ")})`;
	const where = index.condition === null ? "" : ` WHERE ${index.condition}`;
	return `The ON CONFLICT of the trigger needs the key ${listed$5(index.keys)} of ${index.table}. Make its unique index again, also beside others:\n${pasted(isTaken ? `${named}${where}` : sql)}`;
}
function sameKey$1(one, other) {
	const keys = ({ keys: all, table, condition }) => [
		keyOf$1(table),
		condition ?? "",
		...all.map((key) => significant(key).map(unquote).join(" ").toLowerCase()).sort()
	].join("\n");
	return keys(one) === keys(other);
}
// src/rules/evidence/emptied.ts
function isEmptied$1(seen, table) {
	return (seen.rehearsals.find(({ scenario }) => scenario === "rows")?.facts ?? []).some((fact) => fact.kind === "rows-deleted" && same$1(fact.table, table) && fact.after === 0) && !mayBeFilled(seen, table);
}
function mayBeFilled({ statements }, table) {
	let name = keyOf$1(table);
	for (const { verb, sql } of [...statements].reverse()) {
		const renamed = renameOf(sql);
		if (renamed && keyOf$1(renamed.to) === name) name = keyOf$1(renamed.from);
		else if (targetOf(sql) !== name) continue;
		else if (isFilling(sql)) return true;
		else if (isEmptying(sql) || verb === "CREATE TABLE" || verb === "DROP TABLE") return false;
	}
	return false;
}
function isFilling(sql) {
	const copy = readCopy(sql);
	if (copy === null || copy.from.length === 0) return false;
	const all = significant(sql).filter(({ kind }) => kind !== "semicolon");
	const [condition, limit] = [behind(all, /^WHERE$/i), behind(all, /^LIMIT$/i)];
	const operands = condition.filter(({ text }) => !/^(AND|OR|NOT|IS)$/i.test(text));
	return !(operands.length > 0 && kindOf$1(operands) === "literal" && copy.isPlain) && limit.map(({ text }) => text).join("") !== "0";
}
function behind(all, word) {
	const at = outerWord(all, 0, word);
	if (at < 0) return [];
	const end = outerWord(all, at + 1, /^(GROUP|HAVING|WINDOW|ORDER|LIMIT|OFFSET|ON|RETURNING|UNION|EXCEPT|INTERSECT)$/i);
	return all.slice(at + 1, end < 0 ? all.length : end);
}
function isEmptying(sql) {
	return actionOf(sql) === "DELETE" && outerWord(significant(sql), 0, /^(WHERE|LIMIT)$/i) < 0;
}
// src/rules/evidence/schema.ts
function* stillBroken(evidence, type) {
	for (const seen of evidence.replayed?.migrations ?? []) for (const broken of seen.broken) {
		const isMended = later(evidence, seen).some(({ mended }) => mended.some((it) => it.type === broken.type && same$1(it.name, broken.name)));
		if (broken.type === type && !isMended) yield {
			seen,
			broken,
			at: brokenAt(seen, broken)
		};
	}
}
function isMade$1(seen, { type, name }) {
	return seen.statements.some((it) => it.verb === `CREATE ${type.toUpperCase()}` && namesIn(it.sql).has(keyOf$1(name)));
}
function mended$1(seen, broken) {
	const { type, name, message } = broken;
	const ungiven = /^NOT NULL constraint failed: (.+)$/.exec(message)?.[1];
	if (type === "trigger" && ungiven !== void 0) return `Give ${ungiven} a value in the INSERT of the trigger, or the column a DEFAULT.`;
	if (/^too many columns in result set/.test(message)) return type === "view" ? "Name the columns that are read in the CREATE VIEW, instead of *, or make two views of some of the columns each." : "Name the columns that are read in the CREATE TRIGGER, instead of *.";
	if (/^LIKE or GLOB pattern/.test(message)) return `Write a shorter pattern in the CREATE ${type.toUpperCase()}, or compare with substr() or instr().`;
	if (/^Expression tree/.test(message)) return "Make the expressions less deep: parentheses around parts of a long chain of OR, AND or ||, or a column that holds what a subquery asks.";
	const upsert = type === "trigger" ? unmetUpsertFix(seen, message) : null;
	if (upsert !== null) return upsert;
	const drop = `DROP ${type.toUpperCase()} IF EXISTS ${identifier(name)};`;
	const old = seen.schema?.before.objects.find((it) => it.type === type && same$1(it.name, name));
	const missed = /no such table: (?:main\.)?(.+)$/.exec(message)?.[1] ?? "";
	const view = seen.schema?.before.objects.find((it) => it.type === "view" && same$1(it.name, missed));
	if (view) return `The ${type} reads ${view.name}. Make that anew on what is there:\n${pasted(view.sql)}\nOr drop the ${type} too:\n${drop}`;
	const wasThere = missed === "" || seen.schema?.before.tables.some((it) => same$1(it.name, missed)) === true;
	if (!old && isMade$1(seen, broken)) return `Write what is there, and what SQLite understands, in the CREATE ${type.toUpperCase()}, or leave it out of the file.`;
	const home = missed === "" ? null : movedTo$1(seen, missed);
	if (type === "trigger" && home !== null && !isMade$1(seen, broken)) return `The rows of ${missed} are in ${home} now. Without the trigger nothing is written there any more: drop it, and make it again with ${home} and the columns that this has${old ? `:\n${indented(drop)}\n${pasted(calledOtherwise(old.sql, missed, home))}` : `:\n${indented(drop)}\n  -- and behind the rest of the file its CREATE TRIGGER, with ${home} in the place of ${missed}`}`;
	if (!old || wasThere) return `Make the ${type} anew on what is there, or drop it:\n${drop}`;
	return `A RENAME makes the ${type} follow the old table. Drop it first, and make it again as the last step:\n${indented(drop)}\n${pasted(old.sql)}`;
}
function movedTo$1({ statements, schema }, table) {
	const found = statements.flatMap(({ sql }) => {
		const copy = readCopy(sql);
		const [source, ...more] = copy ? sourcesOf(copy) : [];
		const target = targetName(sql);
		return source && more.length === 0 && same$1(source.table, table) && target !== null ? [target] : [];
	});
	const [home, ...more] = new Set(found);
	return home !== void 0 && more.length === 0 && named$1(schema?.after.tables ?? [], home) ? home : null;
}
function calledOtherwise(sql, table, name) {
	return significant(sql).filter((token) => ["word", "quoted"].includes(token.kind) && same$1(unquote(token), table)).reduceRight((text, { start, end }) => text.slice(0, start) + identifier(name) + text.slice(end), sql);
}
function brokenAt(seen, broken) {
	const made = seen.statements.find(({ sql }) => /^create\s+virtual\b/i.test(sql) && namesIn(sql).has(keyOf$1(broken.name)));
	if (broken.stale && made) return made.at;
	if (broken.type === "virtual table") return contentChangedAt(seen, broken);
	if (isMade$1(seen, broken)) return madeAt(seen, broken.name, [`CREATE ${broken.type.toUpperCase()}`]);
	const missed = namesIn(broken.message.split(":").at(-1) ?? "");
	return seen.statements.find(({ verb, sql }) => (verb === "DROP TABLE" || verb === "ALTER TABLE" || verb === "DROP VIEW") && shares(missed, sql))?.at ?? madeAt(seen, broken.table, [
		"DROP TABLE",
		"ALTER TABLE",
		"DROP VIEW"
	]);
}
function contentChangedAt(seen, { table, message }) {
	const missed = keyOf$1(/^no such (?:column|table): (?:\w+\.)?(.+)$/.exec(message)?.[1] ?? "");
	const changes = seen.statements.filter(({ verb }) => /^(DROP|ALTER) (TABLE|VIEW)$/.test(verb));
	const aimed = changes.filter(({ sql }) => targetOf(sql) === keyOf$1(table));
	return (aimed.find(({ verb, sql }) => verb === "DROP TABLE" || namesIn(sql).has(missed)) ?? aimed[0] ?? changes.find(({ sql }) => namesIn(sql).has(missed)) ?? seen.statements.find(({ sql }) => changesRows(sql) && targetOf(sql) === keyOf$1(table)))?.at ?? madeAt(seen, table, [...changes.map(({ verb }) => verb), "CREATE TABLE"]);
}
function shares(names, sql) {
	return [...namesIn(sql)].some((name) => name !== "main" && names.has(name));
}
function rebuilds(seen) {
	return seen.rebuilt.flatMap((name) => {
		const was = named$1(seen.schema?.before.tables ?? [], name);
		const is = named$1(seen.schema?.after.tables ?? [], name);
		return was && is && !isEmptied$1(seen, name) ? [{
			was,
			is
		}] : [];
	});
}
function lostFor(evidence, seen, type) {
	return seen.lost.filter((it) => it.type === type && !(type !== "view" && isEmptied$1(seen, it.table)) && !comesBack$1(evidence, seen, it));
}
function isDropped$1(seen, { type, name }) {
	const verb = `DROP ${type.toUpperCase()}`;
	return seen.statements.some((it) => it.verb === verb && namesIn(it.sql).has(keyOf$1(name)));
}
function rebuiltAt(seen, table) {
	return madeAt(seen, table, ["DROP TABLE", "DROP VIEW"]);
}
function comesBack$1(evidence, seen, lost) {
	return later(evidence, seen).some(({ schema }) => {
		if (!schema) return false;
		const isBack = (sql) => lost.became === void 0 || sql !== lost.became;
		if (schema.after.objects.some((it) => it.type === lost.type && same$1(it.name, lost.name) && isBack(it.sql))) return true;
		if (lost.type === "view") return false;
		const then = named$1(schema.before.tables, lost.table);
		const now = named$1(schema.after.tables, lost.table);
		if (then && !now) return true;
		return lost.columns.length > 0 && (now?.indexed ?? []).some((index) => begins(index, lost.columns));
	});
}
function begins(index, columns) {
	return columns.every((column, at) => same$1(column, index[at] ?? ""));
}
function related(seen, changes) {
	const links = linksOf(seen);
	const together = (a, b) => areLinked(links, keyOf$1(a), keyOf$1(b)) || areAlike(changes.get(a) ?? [], changes.get(b) ?? []);
	const groups = [];
	for (const table of changes.keys()) {
		const joined = groups.filter((group) => group.some((other) => together(table, other)));
		for (const group of joined) groups.splice(groups.indexOf(group), 1);
		groups.push([...joined.flat(), table]);
	}
	return groups;
}
function linksOf({ schema, statements }) {
	const sides = schema ? [schema.before, schema.after] : [];
	const keys = new Map();
	const link = (a, b) => keys.set(a, (keys.get(a) ?? new Set()).add(b));
	for (const table of sides.flatMap(({ tables }) => tables)) for (const { parent } of table.foreignKeys) {
		link(keyOf$1(table.name), keyOf$1(parent));
		link(keyOf$1(parent), keyOf$1(table.name));
	}
	return {
		keys,
		texts: [...sides.flatMap((side) => side.objects.map(({ sql }) => sql)), ...statements.map(({ sql }) => sql)].map(namesIn)
	};
}
function areLinked({ keys, texts }, a, b) {
	const near = keys.get(a);
	if (near?.has(b) || [...near ?? []].some((between) => keys.get(between)?.has(b))) return true;
	return texts.some((names) => names.has(a) && names.has(b));
}
function areAlike(a, b) {
	const columns = new Set(a.flatMap(columnOf$1));
	if (b.flatMap(columnOf$1).some((column) => columns.has(column))) return true;
	return kinds(a) === kinds(b);
}
function columnOf$1(fact) {
	return "column" in fact && fact.kind !== "values-changed" ? [`${fact.kind} ${keyOf$1(fact.column)}`] : [];
}
function kinds(facts) {
	const marks = facts.map((fact) => {
		if ("column" in fact) return `${fact.kind} ${keyOf$1(fact.column)}`;
		return "type" in fact ? `${fact.kind} ${fact.type}` : fact.kind;
	});
	const telling = marks.includes("table-added") ? marks.filter((mark) => mark !== "rows-added") : marks;
	return [...new Set(telling)].sort().join("\n");
}
// src/rules/broken-trigger.ts
const brokenTrigger = {
	id: "broken-trigger",
	group: "schema",
	level: "error",
	scenario: "rows",
	title: "A trigger cannot do its work",
	why: "SQLite looks into a trigger only when it fires, so the migration succeeds, and then every INSERT, UPDATE or DELETE that fires it is refused. So it is with an INSERT in it that does not give what a table requires. A name behind UPDATE OF is not looked at even then: for a column that is not there the trigger never fires. And a bare name is never a column of the row that fires it: that one is called NEW or OLD.",
	fix: "Drop the trigger, or make it anew on what is there.",
	*check(evidence) {
		yield* goneWordsIn(evidence, "trigger");
		yield* misreadMade(evidence, "trigger");
		for (const { seen, broken, at } of stillBroken(evidence, "trigger")) {
			const { name, table, message, waitsFor, unfit } = broken;
			if (unfit) {
				yield {
					at,
					message: unfitSays(broken, unfit),
					fix: unfitFix(seen, broken, unfit)
				};
				continue;
			}
			if (waitsFor !== void 0) {
				if (!isMade$1(seen, broken)) continue;
				yield {
					at,
					message: `Trigger ${name} fires on UPDATE OF ${waitsFor}, and ${table} has no column of that name: SQLite takes it without a word, and no change of ${waitsFor} fires the trigger.`,
					fix: `Name the column as ${table} has it in CREATE TRIGGER ${identifier(name)} … UPDATE OF, or leave OF and the columns out.`
				};
				continue;
			}
			yield {
				at,
				message: `Trigger ${name} ${isMade$1(seen, broken) ? "cannot fire" : "can no longer fire"}, so that statements on ${table} fail. SQLite: ${message}.`,
				fix: mended$1(seen, broken)
			};
		}
	}
};
// src/rules/broken-view.ts
const brokenView = {
	id: "broken-view",
	group: "schema",
	level: "error",
	scenario: "rows",
	title: "A view or virtual table reads what is not there",
	why: "SQLite looks into a view only when it is read, so CREATE VIEW and DROP TABLE succeed and the application fails. The next ALTER TABLE … RENAME of any table stops at it too. A full-text table that keeps its text in another table (content=…) does not follow when that one is renamed or loses a column, and its index is empty or wrong until it is filled again.",
	fix: "Drop the view or virtual table, or make it anew on what is there.",
	*check(evidence) {
		yield* goneWordsIn(evidence, "view");
		yield* misreadMade(evidence, "view");
		for (const { seen, broken, at } of stillBroken(evidence, "view")) {
			const { name, message } = broken;
			yield {
				at,
				message: `View ${name} cannot be read${isMade$1(seen, broken) ? "" : " any more"}. SQLite: ${message}.`,
				fix: mended$1(seen, broken)
			};
		}
		for (const { broken, at } of stillBroken(evidence, "virtual table")) {
			if (broken.stale) {
				yield {
					at,
					message: staleSays(broken),
					fix: refill(broken)
				};
				continue;
			}
			const message = `Virtual table ${broken.name} cannot be read any more. SQLite: ${broken.message}.`;
			const isRenumbered = /missing row \d+ from content table/.test(broken.message);
			const isRowidGone = /^no such column: T\.rowid$/.test(broken.message);
			yield {
				at,
				message,
				fix: isRenumbered ? refill(broken) : isRowidGone ? withRowid(broken) : anew(broken)
			};
		}
	}
};
function anew({ name }) {
	const table = identifier(name);
	return `Drop ${table} and the triggers that write to it, and make all of them anew on what is there; FTS5 then fills it with INSERT INTO ${table}(${table}) VALUES ('rebuild').`;
}
function withRowid({ name, table }) {
	return `${name} finds the rows of ${table} by their rowid: leave WITHOUT ROWID out, where ${table} is made anew.`;
}
function staleSays({ name, table, message, emptied, renumbered }) {
	if (renumbered) return `The rows of ${table} have other rowids now, and ${name} still has the old ones, which triggers of ${table} had written there: it finds other rows, or none.`;
	if (emptied) return `${name} is left without the rows that triggers of ${table} had put there: searches find nothing of what ${table} holds.`;
	return `The index of ${name} does not have the rows of ${table}: searches miss rows or find wrong ones, and a later change of ${table} can stop with "${message}", though no file is damaged.`;
}
function refill({ name, table: source, emptied, renumbered }) {
	const table = identifier(name);
	if (renumbered) return `Copy the rowid too, where the rows of ${source} are put in anew: INSERT INTO … (rowid, …) SELECT rowid, … FROM ${identifier(source)}. Or empty ${table} in the same file, and fill it with what the triggers write for each row.`;
	if (emptied) return `Fill ${table} in the same file by INSERT … SELECT from ${source}, with what the triggers write for each row.`;
	return `Fill it from its content behind the last change:\n  INSERT INTO ${table}(${table}) VALUES ('rebuild');`;
}
// src/rules/advice/of-shell.ts
const NAMES = new Set([
	...[
		"readfile",
		"writefile",
		"lsmode",
		"edit",
		"usleep",
		"fsdir",
		"zipfile",
		"sqlar_compress",
		"sqlar_uncompress"
	],
	...[
		"sha1",
		"sha1b",
		"sha1_query",
		"sha3",
		"sha3_query",
		"sha3_agg",
		"base64",
		"base85",
		"is_base85"
	],
	...[
		"decimal",
		"decimal_add",
		"decimal_sub",
		"decimal_mul",
		"decimal_sum",
		"decimal_cmp",
		"decimal_exp"
	],
	...[
		"ieee754",
		"ieee754_mantissa",
		"ieee754_exponent",
		"ieee754_to_blob",
		"ieee754_from_blob"
	],
	...[
		"regexp",
		"regexpi",
		"generate_series",
		"sqlite_dbdata",
		"sqlite_dbptr"
	]
]);
function ofShell(evidence, { kind, name, at }) {
	if (kind !== "function" && kind !== "module" || !NAMES.has(name.toLowerCase())) return null;
	const what = kind === "function" ? "function" : "table";
	const seen = evidence.replayed?.migrations.find(({ path }) => path === at.path);
	if (throughShell(seen ? runnerOf(evidence, seen) : evidence.runner)) return {
		says: `The sqlite3 shell has the ${what} ${name}, and the library that this rehearsal runs on does not.`,
		fix: "Try the file with the same shell on a copy of production’s database."
	};
	return {
		says: `${name} is a ${what} of the sqlite3 shell: the SQLite library that an application loads does not have it, and refuses the statement (no such ${what}: ${name}), unless the application brings its own.`,
		fix: `${INSTEAD$1[name.toLowerCase()] ?? BY_PROGRAM} If production’s application brings its own ${name}, try the file there, on a copy of production’s database.`
	};
}
const BY_PROGRAM = "Write the values themselves into the file, or leave the rows as they are and let the application fill them in.";
const INSTEAD$1 = {
	readfile: "Write the bytes themselves into the file (X'89504E47…'), or let the application store them.",
	generate_series: "Write WITH RECURSIVE series(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM series WHERE value < 5) SELECT value FROM series, with your own start and end.",
	regexp: "Write GLOB or LIKE where they can say it, or let the application look for these rows."
};
// src/rules/cannot-verify.ts
const cannotVerify = {
	id: "cannot-verify",
	group: "replay",
	level: "error",
	unchecked: true,
	title: "Needs what no bundled SQLite has",
	why: "Production may load an extension or register a function of its own. The rehearsal has neither, so it can neither pass nor fail the file that needs it; nor one with places that a program fills in, as in a template. What comes after it is checked as if that statement did nothing. No comment in the file allows this, as a file must not switch off its own check: only an entry below \"allow\" in the settings of the base does. FTS5 and R-Tree are bundled with the newest SQLite only, which cannot tell what an older one in production makes of a statement that needs them; that is a warning, and so is a new migration in code.",
	fix: "Try the file on a copy of production’s database, with the extension loaded; or do without it in migrations.",
	*check(evidence) {
		const { replayed } = evidence;
		for (const { path } of newPrograms(evidence)) yield {
			at: top(path),
			message: inCode(path),
			fix: CODE_FIX,
			level: "warning"
		};
		for (const missing of replayed?.missing ?? []) {
			const shell = missing.through === void 0 ? ofShell(evidence, missing) : null;
			if (shell) {
				yield {
					at: missing.at,
					message: `${shell.says} ${WITHOUT}`,
					fix: shell.fix
				};
				continue;
			}
			const fix = FIXES$1[missing.kind];
			yield {
				at: missing.at,
				message: lacking(missing, replayed),
				...fix ? { fix } : {}
			};
		}
		for (const untold of firstOfEachFile$1(replayed?.untold ?? [])) {
			const { at } = untold;
			if (isTold$1(at.path, replayed)) continue;
			yield {
				at,
				message: elsewhere(untold, replayed),
				fix: VERSION_FIX,
				level: "warning"
			};
		}
	}
};
const FIXES$1 = {
	template: "Try the statement, as the program fills it in, on a copy of production’s database; or write in the file what stands there in production.",
	file: "Try the file on a copy of production’s database, with a copy of that file beside it.",
	statement: "Try the file on a branch of production’s database on Turso (turso db create <name> --from-db <production>), or with libSQL (turso dev, sqld); or write what SQLite understands too (https://sqlite.org/lang_altertable.html#otheralter)."
};
function inCode(path) {
	return `${fileName(path)} is code and was not checked. It is numbered like a migration, and only SQL is rehearsed: what it does to production, and to what the SQL files behind it need, is not known.`;
}
const CODE_FIX = "Review it by hand, and try it on a copy of production’s database; or write the migration as SQL.";
const VERSION_FIX = "Try the file on a copy of production’s database, with the SQLite that production has.";
function firstOfEachFile$1(untold) {
	return untold.filter((it, index) => untold.findIndex((other) => other.at.path === it.at.path) === index);
}
function isTold$1(path, { missing }) {
	return missing.some(({ at }) => at.path === path);
}
function elsewhere({ asked, needs, message, takenBy }, { engine, target }) {
	if (takenBy !== void 0) return `Production has SQLite ${target}, which is not bundled. SQLite ${asked} refuses this (${message}) and SQLite ${takenBy} takes it, so whether production takes it cannot be told.`;
	return `Production has SQLite ${target}. ${message === null ? `This has to do with ${needs}, which SQLite ${asked} (sql.js) was built without` : `SQLite ${asked} (sql.js) refuses this (${message}), as far as it could be asked without ${needs ?? "the virtual tables"}`}; it ran on SQLite ${engine.sqlite} (${engine.package}) instead, so whether production takes it is not known.`;
}
function lacking({ kind, name, through }, { engine }) {
	if (through !== void 0) return `This may need what ${through} makes with the ${kind} ${name}, which could not be run here: whether it works is not known.`;
	if (kind === "file") return `Only production knows what is in the file ${name}, and whether it is there. No applied migration has written to it. ${WITHOUT}`;
	if (kind === "template") return `A program fills in ${name} before it runs this statement, and only that program knows with what. ${WITHOUT}`;
	if (kind === "statement") return `${name} is libSQL's own, and no SQLite takes it. On Turso only Turso knows what it does; anywhere else it fails. ${name === "RANDOM ROWID" ? PLAIN : WITHOUT}`;
	return `This needs the ${kind} ${name}, which SQLite ${engine.sqlite} (${engine.package}) was built without, and no other bundled SQLite could take its place. ${WITHOUT}`;
}
const PLAIN = "The rest was checked with rowids as SQLite gives them.";
const WITHOUT = "The rest was checked as if this statement did nothing.";
// src/rules/advice/fired-deletes.ts
function firedDelete(seen, statement, tables) {
	const sql = seen.statements[statement]?.sql ?? "";
	const [target, action] = [targetName(sql), actionOf(sql)];
	if (target === null || action === null || replacesRows(sql)) return null;
	const refers = (table) => named$1(seen.schema?.before.tables ?? [], table)?.foreignKeys.some(({ parent }) => same$1(parent, target)) ?? false;
	if (action === "DELETE" && tables.some(refers)) return null;
	const triggers = triggersAt(seen, statement).filter((it) => {
		const { table, moment } = readTrigger(it);
		return same$1(table, target) && moment.endsWith(` ${action}`) && tables.some((one) => deletesFrom(it, one));
	});
	if (triggers.length === 0 || !tables.every((one) => triggers.some((it) => deletesFrom(it, one)))) return null;
	const names = triggers.map((it) => objectOf$1(it) ?? "");
	const again = named$1(seen.schema?.after.tables ?? [], target) !== null ? `, and write ${names.length > 1 ? "their" : "its"} CREATE TRIGGER again behind it` : "";
	const [head, plural] = [action === "DELETE" ? "DELETE FROM" : action === "INSERT" ? "INSERT INTO" : action, names.length > 1];
	return {
		does: `${head} ${target} fires the ${plural ? "triggers" : "trigger"} ${listed$5(names)}, which ${plural ? "delete" : "deletes"}`,
		fix: `${names.map((name) => `DROP TRIGGER ${identifier(name)}`).join(" and ")} before this statement${again}. ${ifMeant("cascades-delete")}`
	};
}
function triggersAt({ schema, statements }, statement) {
	const old = (schema?.before.objects ?? []).flatMap(({ type, sql }) => type === "trigger" ? [sql] : []);
	return statements.slice(0, statement).reduce((all, { verb, sql }) => {
		if (verb === "CREATE TRIGGER") return all.concat(sql);
		return verb === "DROP TRIGGER" ? all.filter((it) => objectOf$1(it) !== objectOf$1(sql)) : all;
	}, old);
}
function deletesFrom(trigger, table) {
	const all = significant(trigger);
	return all.some((token, at) => isWord(token, "DELETE") && isWord(all[at + 1], "FROM") && keyOf$1(unquote(all[at + 2] ?? token)) === keyOf$1(table));
}
// src/rules/advice/own-children.ts
function ownChildren({ statements }, parent, texts = statements.map(({ sql }) => sql)) {
	const renamed = texts.map(renameOf).find((it) => it && same$1(it.to, parent));
	const made = statements.find(({ sql }) => renamed && verbOf(sql) === "CREATE TABLE" && targetOf(sql) === keyOf$1(renamed.from));
	if (!renamed || !made || !refersTo(made.sql, parent)) return null;
	const [own, old] = [renamed.from, parent].map(identifier);
	return `Let the new table refer to itself: in the CREATE TABLE of line ${made.at.line} write REFERENCES ${own} in the place of REFERENCES ${old}. The rename takes the reference along.`;
}
function refersTo(sql, table) {
	const tokens = significant(sql);
	return tokens.some(({ text }, at) => {
		const next = tokens[at + 1];
		return /^references$/i.test(text) && next !== void 0 && same$1(unquote(next), table);
	});
}
// src/rules/evidence/names.ts
function namesTaken({ head, replayed }) {
	const taken = new Set(head.migrations.flatMap(({ up }) => [...namesIn(up?.sql ?? "")]));
	for (const { schema, held, fates } of replayed?.migrations ?? []) {
		for (const { table } of fates) taken.add(keyOf$1(table));
		for (const side of [
			schema?.before,
			schema?.after,
			held
		].filter((it) => it !== null && it !== void 0)) for (const { name } of [...side.tables, ...side.objects]) taken.add(keyOf$1(name));
	}
	return taken;
}
function freeName(wanted, taken) {
	let name = wanted;
	for (let n = 2; taken.has(keyOf$1(name)); n += 1) name = `${wanted}_${n}`;
	taken.add(keyOf$1(name));
	return name;
}
// src/rules/advice/put-back.ts
function putBack(evidence, seen, statement, bereft) {
	const { rerun, transaction } = runnerOf(evidence, seen);
	const taken = namesTaken(evidence);
	const { sorted, isCircle } = parentsFirst(bereft, known(seen));
	const steps = sorted.map((one) => stepsFor({
		seen,
		statement,
		taken,
		rerun
	}, one));
	const triggers = sorted.flatMap((one) => triggersOf(seen, one));
	const ifExists = rerun ? "IF EXISTS " : "";
	const isDropped = ({ name }) => writes(seen, "DROP TRIGGER", name, 0, statement);
	const isMadeAnew = ({ name }) => writes(seen, "CREATE TRIGGER", name, statement);
	return {
		before: [
			...isCircle && transaction !== "none" ? ["PRAGMA defer_foreign_keys = ON;"] : [],
			...steps.map(({ keep }) => keep),
			...triggers.filter((it) => !isDropped(it)).map(({ name }) => `DROP TRIGGER ${ifExists}${identifier(name)};`),
			...sorted.flatMap(({ table, holds }) => holds ? [`DELETE FROM ${identifier(table)};`] : []).reverse()
		],
		behind: [
			...triggers.filter(isMadeAnew).map(({ name }) => `DROP TRIGGER IF EXISTS ${identifier(name)};`),
			...steps.map(({ put }) => put),
			...triggers.flatMap((it) => triggerBack(seen, it, rerun)),
			...steps.map(({ last }) => last).reverse()
		]
	};
}
function known({ schema }) {
	return [...schema?.before.tables ?? [], ...schema?.after.tables ?? []];
}
function triggerBack(seen, { name, sql }, rerun) {
	const now = seen.schema?.after.objects.find((it) => it.type === "trigger" && same$1(it.name, name));
	if (now === void 0 && writes(seen, "DROP TRIGGER", name, 0)) return [];
	const head = `CREATE TRIGGER ${rerun ? "IF NOT EXISTS " : ""}`;
	return [`${(now?.sql ?? sql).trim().replace(/^create\s+trigger\s+(?:if\s+not\s+exists\s+)?/i, head)};`];
}
function writes({ statements }, verb, name, from, until) {
	return statements.slice(from, until).some((it) => it.verb === verb && namesIn(it.sql).has(keyOf$1(name)));
}
function triggersOf({ schema }, { table, columns }) {
	const answers = columns.length > 0 ? ["UPDATE"] : ["DELETE", "INSERT"];
	return (schema?.before.objects ?? []).filter((it) => it.type === "trigger" && same$1(it.table, table) && answers.includes(eventOf(it.sql)));
}
function eventOf(trigger) {
	return significant(trigger).map(({ kind, text }) => kind === "word" ? text.toUpperCase() : "").find((word, at) => at > 1 && /^(INSERT|UPDATE|DELETE)$/.test(word)) ?? "";
}
function stepsFor({ seen, statement, taken, rerun }, { table, columns }) {
	const was = named$1(known(seen), table);
	const own = columnsBefore(seen, statement, table) ?? writable(was);
	const name = identifier(table);
	const kept = identifier(freeName(`${table}_kept`, taken));
	const key = keyFor(was, own);
	const links = columns.map(identifier).filter((it) => !key.some(({ there }) => there === it));
	const carried = key.map(({ here, there }) => here === there ? here : `${here} AS ${there}`);
	const all = columns.length > 0 ? links : own.map(identifier).filter((it) => !key.some(({ there }) => there === it));
	const [ifNot, ifExists] = rerun ? ["IF NOT EXISTS ", "IF EXISTS "] : ["", ""];
	return {
		keep: `CREATE TABLE ${ifNot}${kept} AS SELECT ${[...carried, ...all].join(", ")} FROM ${name};`,
		put: columns.length > 0 ? linksBack(name, kept, links, key) : rowsBack(name, kept, all, key),
		last: `DROP TABLE ${ifExists}${kept};`
	};
}
function writable(table) {
	return table?.columns.filter(({ generated }) => !generated).map(({ name }) => name) ?? [];
}
function keyFor(was, own) {
	if (was?.withoutRowid) return was.primaryKey.map((name) => ({
		here: identifier(name),
		there: identifier(name)
	}));
	const id = rowidOf(was);
	if (id !== null) return [{
		here: identifier(id),
		there: identifier(id)
	}];
	const isOwn = (name) => own.some((it) => same$1(it, name));
	return [{
		here: [
			"rowid",
			"_rowid_",
			"oid"
		].find((name) => !isOwn(name)) ?? "rowid",
		there: freeName("kept_rowid", new Set(own.map(keyOf$1)))
	}];
}
function rowsBack(name, kept, all, key) {
	const into = [...key.map(({ here }) => here), ...all].join(", ");
	const from = [...key.map(({ there }) => there), ...all].join(", ");
	const [one, ...more] = key;
	return `INSERT INTO ${name} (${into}) SELECT ${from} FROM ${kept} WHERE ${one && more.length === 0 ? `${one.there} NOT IN (SELECT ${one.here} FROM ${name})` : `NOT EXISTS (SELECT 1 FROM ${name} WHERE ${meets(name, kept, key)})`};`;
}
function linksBack(name, kept, links, key) {
	return `UPDATE ${name} SET ${links.map((column) => `${column} = (SELECT ${kept}.${column} FROM ${kept} WHERE ${meets(name, kept, key)})`).join(", ")};`;
}
function meets(name, kept, key) {
	return key.map(({ here, there }) => `${kept}.${there} = ${name}.${here}`).join(" AND ");
}
function parentsFirst(bereft, tables) {
	const left = [...bereft];
	const sorted = [];
	let isCircle = false;
	const waits = ({ table }) => named$1(tables, table)?.foreignKeys.some(({ parent }) => !same$1(parent, table) && left.some((it) => same$1(it.table, parent)));
	while (left.length > 0) {
		const at = left.findIndex((one) => !waits(one));
		isCircle ||= at < 0;
		sorted.push(...left.splice(Math.max(0, at), 1));
	}
	return {
		sorted,
		isCircle
	};
}
// src/rules/advice/upsert.ts
function keysMet(seen, statement) {
	const { sql } = seen.statements[statement] ?? { sql: "" };
	const all = significant(sql);
	const table = named$1(seen.schema?.before.tables ?? [], targetName(sql) ?? "");
	const into = outerWord(all, 0, /^INTO$/i);
	if (!table || into < 0) return [];
	const written = listed$2(all, into) ?? columnsBefore(seen, statement, table.name) ?? [];
	const keys = [table.primaryKey, ...table.uniques].filter((key) => key.length > 0 && within(key, written));
	return keys.filter((one, at) => keys.findIndex((it) => sameList(it, one)) === at);
}
function upsert(seen, statement) {
	const { sql } = seen.statements[statement] ?? { sql: "" };
	const all = significant(sql).filter(({ kind }) => kind !== "semicolon");
	const into = outerWord(all, 0, /^INTO$/i);
	const table = named$1(seen.schema?.before.tables ?? [], targetName(sql) ?? "");
	if (!table || into < 0 || !/^(INSERT|REPLACE)$/i.test(all[0]?.text ?? "")) return null;
	if (outerWord(all, 0, /^(CONFLICT|RETURNING|UNION|EXCEPT|INTERSECT)$/i) >= 0) return null;
	const written = listed$2(all, into) ?? columnsBefore(seen, statement, table.name) ?? [];
	const [key, ...others] = keysMet(seen, statement);
	if (!key || others.length > 0) return null;
	const sets = written.filter((column) => !key.some((it) => same$1(it, column))).map((column) => `${identifier(column)} = excluded.${identifier(column)}`);
	const does = sets.length > 0 ? `DO UPDATE SET ${sets.join(", ")}` : "DO NOTHING";
	const conflict = `${needsWhere(all, sql) ? " WHERE true" : ""} ON CONFLICT (${key.map(identifier).join(", ")}) ${does}`;
	return `INSERT ${sql.slice(all[into]?.start, all.at(-1)?.end)}${conflict}`;
}
function listed$2(all, into) {
	const end = outerWord(all, into, /^(VALUES|SELECT|DEFAULT)$/i);
	const head = all.slice(into, end < 0 ? all.length : end);
	const open = head.findIndex(({ text }) => text === "(");
	if (open < 0) return null;
	return cutAt(head.slice(open + 1, -1), ({ text }) => text === ",").flatMap(([name]) => name ? unquote(name) : []);
}
function needsWhere(all, sql) {
	return readCopy(sql) !== null && outerWord(all, 0, /^(WHERE|GROUP|ORDER|LIMIT)$/i) < 0;
}
// src/rules/advice/keep-aside.ts
function advice$10(evidence, seen, statement, bereft) {
	const { verb, sql } = seen.statements[statement] ?? {
		verb: "",
		sql: ""
	};
	const names = listed$5(bereft.map(({ table }) => table));
	const action = actionOf(sql);
	if (action === "INSERT" || action === "REPLACE") {
		const instead = upsert(seen, statement);
		return instead === null || instead.split("\n").length > 30 ? `${REPLACES} ${inPlace$2(names, keysMet(seen, statement))}` : `${REPLACES} So the row stays, and what refers to it too:\n${indented(`${instead};`)}`;
	}
	if (verb !== "DROP TABLE" && comesBack(evidence, seen, statement)) {
		if (!seen.fates.some(({ table, now }) => now !== null && same$1(table, targetName(sql) ?? ""))) return `The rows of ${targetName(sql)} are kept in another table, those of ${names} are not. Drop the trigger or the foreign key that takes them before this statement, or keep them aside and put them back at the end.`;
		return `The rows of ${targetName(sql)} come back, and those of ${names} stay as they are then. Change the rows in place instead (UPDATE, or INSERT … ON CONFLICT (key) DO UPDATE SET …), or keep those of ${names} aside before this statement and put them back at the end.`;
	}
	if (verb !== "DROP TABLE" && takesDoubles(seen, statement)) return toTheOneThatStays(seen, targetName(sql) ?? "", bereft);
	if (verb !== "DROP TABLE" && bereft.every(({ table }) => same$1(table, targetName(sql) ?? ""))) return `If these rows of ${names} are to go, too, delete them by a statement of their own before this one. If not, point them at another parent first.`;
	if (verb !== "DROP TABLE") return `If that is meant for ${names} too, say so in a statement of its own before this one. If not, point those rows at another parent first.`;
	const fate = seen.fates.find(({ dropped }) => dropped?.statement === statement);
	const parent = fate?.table ?? /(?<!\S)\S+$/.exec(sql)?.[0] ?? "";
	if (fate && !fate.rebuilt) return `Decide first what becomes of ${names}: delete rows by a statement of their own, or make the table anew without its foreign key to ${parent}.`;
	return throughDrop(evidence, seen, statement, parent, bereft);
}
function throughDrop(evidence, seen, statement, parent, bereft) {
	const { transaction, foreignKeysStay } = runnerOf(evidence, seen);
	if (transaction === "none" && !foreignKeysStay) return switchedOff(evidence, seen);
	const { keysOff } = wordsOf$1(evidence.runner);
	if (keysOff !== void 0) return `${keysOff}: ${LEAVES_ALONE}`;
	return keptAside(evidence, seen, statement, parent, bereft);
}
function inPlace$2(names, [key = ["key"], ...others]) {
	const [first = "", ...more] = [key, ...others].map((it) => it.map(identifier).join(", "));
	const write = `INSERT … ${[first, ...more].map((it) => `ON CONFLICT (${it}) DO UPDATE SET …`).join(" ")}`;
	if (more.length === 0) return `Write ${write} instead: the row stays, and what refers to it too.`;
	return `A row can meet one that is there by (${first}), and another one by (${more.join("), or by (")}). Where two rows become one like that, give the rows of ${names} to the one that stays and delete the other one first. Then write a clause for each key, which leaves alone what other rows refer to: ${write}. The row stays, and what refers to it too.`;
}
const REPLACES = "OR REPLACE deletes the old row before it writes the new one.";
const KEYS_ON = /^PRAGMA\s+foreign_keys\s*[=(]\s*['"]?(on|1|true|yes)/i;
function switchedOff({ runner }, seen) {
	const on = seen.statements.find(({ sql }) => KEYS_ON.test(sql));
	return `${!runner.foreignKeys && on ? `Take the PRAGMA foreign_keys = ON in line ${on.at.line} out, or move it to the end of the file` : `Write PRAGMA foreign_keys = OFF; as the first statement of the file, before any BEGIN${runner.foreignKeys ? ", and PRAGMA foreign_keys = ON; as the last" : ""}`}: ${LEAVES_ALONE}`;
}
const LEAVES_ALONE = "with foreign keys off, DROP TABLE leaves the rows of other tables alone. Check with PRAGMA foreign_key_check after the rebuild.";
function keptAside(evidence, seen, statement, parent, bereft) {
	const runner = runnerOf(evidence, seen);
	const own = bereft.some(({ table }) => same$1(table, parent)) ? ownChildren(seen, parent) : null;
	const others = own === null ? bereft : bereft.filter(({ table }) => !same$1(table, parent));
	if (own !== null && others.length === 0) return own;
	const { before, behind } = putBack(evidence, seen, statement, others);
	const last = `Make the new ${parent} under a name of its own, drop ${parent}, and rename the new table last: foreign keys follow a table that is renamed. `;
	const silent = [...before, ...behind].some((sql) => /^DROP TRIGGER/.test(sql)) ? ", with the triggers away that would answer" : "";
	const instead = seen.statements[statement]?.verb === "DROP TABLE" ? "Use ALTER TABLE ADD, RENAME or DROP COLUMN where that is enough. Where it is not, k" : "K";
	return [`${own === null ? "" : `${own} `}${isRenamedFirst(seen, parent) ? last : ""}Foreign keys cannot be switched off ${runner.foreignKeysStay ? "by a file" : "inside a transaction"} (defer_foreign_keys does not help either)${withoutPragmas(seen)}. ${instead}eep a copy and put it back${silent}:`, indented([
		...before,
		`-- here the rebuild of ${parent.replaceAll(/\s/g, " ")}`,
		...behind
	].join("\n"))].join("\n");
}
function withoutPragmas({ deadPragmas, statements }) {
	if (!deadPragmas.some(({ name }) => name === "foreign_keys")) return "";
	const lines = statements.filter(({ sql }) => /^PRAGMA\s+foreign_keys\b/i.test(sql)).map(({ at }) => `${at.line}`);
	return lines.length === 0 ? "" : `: take PRAGMA foreign_keys out of line${lines.length > 1 ? "s" : ""} ${listed$5(lines)}`;
}
function isRenamedFirst({ statements, fates }, parent) {
	const fate = fates.find(({ table }) => same$1(table, parent));
	const dropped = targetName(statements[fate?.dropped?.statement ?? -1]?.sql ?? "");
	return dropped !== null && !same$1(dropped, parent);
}
function isMeant(evidence, seen, statement, table) {
	const sql = seen.statements[statement]?.sql ?? "";
	if (actionOf(sql) !== "DELETE") return "no";
	const own = seen.fates.find((fate) => same$1(fate.table, table));
	const isOwn = keyOf$1(own?.now ?? table) === targetOf(sql);
	if (own?.losses.some((deed) => deed.aimed && (deed.statement !== statement || !isOwn))) return "yes";
	return comesBack(evidence, seen, statement) || takesDoubles(seen, statement) ? "no" : "perhaps";
}
function takesDoubles({ statements }, statement) {
	const { sql } = statements[statement] ?? { sql: "" };
	const [target, read] = [targetOf(sql), namesIn(sql)];
	const isList = (it) => read.has(targetOf(it.sql) ?? "") && targetOf(it.sql) !== target;
	const names = [sql, ...statements.slice(0, statement).filter(isList).map((it) => it.sql)].flatMap((text) => significant(text).map((token) => token.kind === "word" || token.kind === "quoted" ? keyOf$1(unquote(token)) : token.text));
	return names.filter((name, at) => name === target && /^(from|join|,)$/.test(names[at - 1] ?? "")).length > 1 && AMONG_ALIKE.test(names.join(" "));
}
const AMONG_ALIKE = /\b(?:group by|partition by|min|max|row_number)\b|(\S+) \. (\S+) (?:\) )*(?:==?|is) (?:\S+ \( )*(?!\1 )\S+ \. \2(?: |$)|\busing \(/;
function toTheOneThatStays({ schema }, parent, bereft) {
	const updates = (schema?.before.tables ?? []).filter(({ name }) => bereft.some(({ table }) => same$1(table, name))).flatMap(({ name, foreignKeys, primaryKey, uniques }) => foreignKeys.flatMap(({ columns, parent: to }) => {
		const [column, ...more] = columns;
		if (column === void 0 || more.length > 0 || !same$1(to, parent)) return [];
		return [`UPDATE ${[primaryKey, ...uniques].some((key) => key.some((it) => same$1(it, column))) ? "OR IGNORE " : ""}${name} SET ${column} = (SELECT min(…) of the rows of ${parent} that are alike)`];
	}));
	return `Give the rows of ${listed$5(bereft.map(({ table }) => table))} to the row that stays before this statement: ${updates.length > 0 ? listed$5(updates) : "UPDATE … SET their key = (SELECT min(…) of the rows that are alike)"}. If they are to go, too, delete them by a statement of their own first.`;
}
function comesBack(evidence, seen, statement) {
	return seen.fates.some(({ table, now, losses }) => {
		const deed = losses.find((it) => it.statement === statement && it.aimed);
		if (deed === void 0) return false;
		if (now === null) return deed.rows > 0 && !isLost$1(evidence, table);
		return factsAbout(factsOf(seen), "rows-deleted", now).reduce((sum, { rows }) => sum + rows, 0) < deed.rows || comesLater(evidence, seen, now, deed.rows);
	});
}
function comesLater(evidence, seen, table, count) {
	return later(evidence, seen).flatMap((file) => factsAbout(factsOf(file), "rows-added", table)).reduce((sum, { rows }) => sum + rows, 0) >= count;
}
function isLost$1({ replayed }, table) {
	return replayed?.losses.some((loss) => same$1(loss.table, table)) ?? true;
}
function headOf$1(seen, statement) {
	const { verb, sql } = seen.statements[statement] ?? {
		verb: "This statement",
		sql: ""
	};
	const [target, action] = [targetName(sql), actionOf(sql)];
	if (target === null) return verb;
	if (action === "INSERT" || action === "REPLACE") return `INSERT OR REPLACE INTO ${target}`;
	return `${action === "DELETE" ? "DELETE FROM" : action ?? verb} ${target}`;
}
// src/rules/advice/held.ts
function heldFix(evidence, seen, refusal) {
	if (!refusal.message.startsWith("FOREIGN KEY constraint failed")) return null;
	const statement = statementOf$1(seen, refusal);
	const { verb, sql } = seen.statements[statement] ?? {
		verb: "",
		sql: ""
	};
	const target = targetName(sql);
	if (seen.held === null || target === null) return null;
	const parent = nameBefore(seen, statement, target);
	const { tables } = seen.held;
	if (verb === "DROP TABLE") return droppedFix(evidence, seen, statement, parent);
	const mayHold = ({ name }) => !same$1(name, parent) || /\bwhere\b/i.test(sql);
	const holding = tables.filter((child) => mayHold(child) && keysTo$1(child, parent).some(refuses$1("onDelete")));
	const names = listed$5(holding.map(({ name }) => name));
	const action = actionOf(sql);
	if (action === "DELETE" && names !== "") return `Rows of ${names} refer to rows that this statement deletes. Decide first what becomes of them, in a statement before this one: point them at another parent, or delete them too.`;
	if (action === "UPDATE" && tables.some((child) => keysTo$1(child, parent).some(refuses$1("onUpdate")))) return updatedFix(tables, parent);
	return null;
}
function statementOf$1(seen, refusal) {
	return droppedBeforeCommit(seen, refusal)?.statement ?? statementAt(seen, refusal.at);
}
function droppedBeforeCommit(seen, { at, message, statement }) {
	if (!(statement === "" || /^(?:COMMIT|END)\b/i.test(statement)) || !message.startsWith("FOREIGN KEY constraint failed")) return null;
	const { held, statements } = seen;
	const last = statement === "" ? statements.length : statementAt(seen, at);
	for (let one = 0; one < last; one += 1) {
		const { verb = "", sql = "" } = statements[one] ?? {};
		const target = verb === "DROP TABLE" ? targetName(sql) : null;
		if (held === null || target === null) continue;
		const parent = nameBefore(seen, one, target);
		const isTouched = (name) => statements.slice(0, one).some((it) => /^(?:DELETE|UPDATE|DROP TABLE)$/.test(it.verb) && same$1(targetName(it.sql) ?? "", name));
		const holding = held.tables.filter(({ name }) => !same$1(name, parent)).filter((it) => !isTouched(it.name) && keysTo$1(it, parent).some(refuses$1("onDelete")));
		if (holding.length === 0) continue;
		const isWritten = (name) => statements.some((it) => changesRows(it.sql) && same$1(targetName(it.sql) ?? "", name));
		const bereft = bereftOf(held.tables, parent, false).filter(({ table }) => !isWritten(table));
		return {
			statement: one,
			parent,
			holding: holding.map(({ name }) => name),
			taken: bereft.filter(({ columns }) => columns.length === 0).map(({ table }) => table),
			unlinked: bereft.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`))
		};
	}
	return null;
}
function updatedFix(tables, parent) {
	if ((named$1(tables, parent)?.foreignKeys.length ?? 0) > 0) return null;
	const children = tables.filter((child) => keysTo$1(child, parent).some(refuses$1("onUpdate")));
	const names = listed$5(children.map(({ name }) => name));
	return children.some((child) => keysTo$1(child, parent).some(({ onUpdate }) => onUpdate === "RESTRICT")) ? `Rows of ${names} refer to the old keys, and ON UPDATE RESTRICT lets none of them go. Insert the rows with the new keys beside the old ones, UPDATE ${names} to point at those, and delete the old rows last.` : `Rows of ${names} refer to the old keys. UPDATE ${names} to the new ones right after this statement, in one transaction that begins with PRAGMA defer_foreign_keys = ON: then SQLite looks only when it is committed.`;
}
function droppedFix(evidence, seen, statement, parent) {
	const held = seen.held ?? {
		tables: [],
		objects: []
	};
	const bereft = bereftOf(held.tables, parent);
	const names = listed$5(bereft.filter(({ holds }) => holds).map(({ table }) => table));
	const why = `No row is wrong: DROP TABLE deletes the rows of ${parent} first, and those of ${names || parent} refer to them.`;
	const texts = textsOf(evidence, seen);
	const isRebuilt = texts.some((sql) => makes(sql, parent) || same$1(renameOf(sql)?.to ?? "", parent));
	const keys = keysTo$1(named$1(held.tables, parent) ?? NO_KEYS, parent);
	const own = keys.length > 0 && !keys.some(({ onDelete }) => same$1(onDelete, "RESTRICT")) ? ownChildren(seen, parent, texts) : null;
	if (own !== null && bereft.length === 0) return `${why} ${own}`;
	if (names === "" && own === null || isTied(held.tables, bereft, parent)) return `${why} Write ON DELETE CASCADE or SET NULL for that foreign key in a migration before this one, or alter ${parent} in place.`;
	const fate = {
		table: parent,
		now: isRebuilt ? parent : null,
		rebuilt: isRebuilt,
		before: 0,
		after: null,
		dropped: {
			statement,
			rows: 0,
			aimed: true
		},
		copied: null,
		losses: [],
		unlinked: [],
		sweeps: []
	};
	const scene = {
		...seen,
		fates: [fate],
		schema: {
			before: held,
			after: held
		}
	};
	return `${why} ${own === null ? "" : `${own} `}${advice$10(evidence, scene, statement, bereft)}`;
}
function textsOf({ head }, { path }) {
	const sql = head.migrations.find((it) => it.path === path)?.up?.sql ?? "";
	const ends = statementEnds(sql);
	return ends.map((end, at) => sql.slice(ends[at - 1] ?? 0, end));
}
function makes(sql, table) {
	return /^CREATE$/i.test(significant(sql)[0]?.text ?? "") && same$1(targetName(sql) ?? "", table);
}
function nameBefore(seen, statement, name) {
	return seen.statements.slice(0, statement).reduceRight((now, it) => {
		const renamed = renameOf(it.sql);
		return renamed && same$1(renamed.to, now) ? renamed.from : now;
	}, name);
}
const NO_KEYS = { foreignKeys: [] };
function keysTo$1(child, parent) {
	return child.foreignKeys.filter((key) => same$1(key.parent, parent));
}
function refuses$1(when) {
	return (key) => /^(RESTRICT|NO ACTION)$/i.test(key[when]);
}
function bereftOf(tables, parent, holding = true) {
	const gone = new Set([parent]);
	const goes = (key) => same$1(key.onDelete, "CASCADE") || holding && refuses$1("onDelete")(key);
	for (const name of gone) for (const child of tables) if (keysTo$1(child, name).some(goes)) {
		if (![...gone].some((it) => same$1(it, child.name))) gone.add(child.name);
	}
	const isGone = (name) => [...gone].some((it) => same$1(it, name));
	return tables.flatMap((child) => {
		if (same$1(child.name, parent)) return [];
		const keys = child.foreignKeys.filter((key) => isGone(key.parent));
		if (isGone(child.name)) return [{
			table: child.name,
			columns: [],
			holds: keys.some(refuses$1("onDelete"))
		}];
		const columns = keys.filter((key) => holding || !refuses$1("onDelete")(key)).flatMap((key) => key.columns);
		return columns.length > 0 ? [{
			table: child.name,
			columns: [...new Set(columns)]
		}] : [];
	});
}
function isTied(tables, bereft, parent) {
	const all = [parent, ...bereft.filter(({ columns }) => columns.length === 0).map(({ table }) => table)];
	const reaches = (from, to, seen = new Set()) => {
		if (seen.has(from)) return false;
		seen.add(from);
		return (named$1(tables, from)?.foreignKeys ?? []).map((key) => key.parent).some((it) => same$1(it, to) || reaches(it, to, seen));
	};
	return all.some((name) => (named$1(tables, name)?.foreignKeys ?? []).some((key) => same$1(key.onDelete, "RESTRICT") && all.some((it) => same$1(it, key.parent)) && reaches(key.parent, name)));
}
// src/rules/evidence/keys-on.ts
function whyKeysAct(evidence, seen, statement) {
	if (seen.statements[statement]?.verb !== "DROP TABLE") return "";
	const { transaction, foreignKeysStay } = runnerOf(evidence, seen);
	const dead = seen.deadPragmas.find(({ name, wanted }) => name === "foreign_keys" && wanted === "OFF");
	if (transaction === "none" && !foreignKeysStay && !dead) return " Foreign keys are on.";
	return ` Foreign keys are on, and ${foreignKeysStay ? "the database does not let a file switch them off" : "inside the transaction they cannot be switched off"}${dead ? `: the PRAGMA in line ${dead.at.line} has no effect` : ""}.`;
}
// src/rules/cascades-delete.ts
const cascadesDelete = {
	id: "cascades-delete",
	group: "data",
	level: "error",
	scenario: "rows",
	title: "Rows of another table are deleted along",
	why: "With foreign keys on, DROP TABLE first deletes every row, and ON DELETE CASCADE deletes the rows of other tables with them, and those of the same table that a DELETE does not name. INSERT OR REPLACE deletes the old row too. There is no error and no warning, and inside a transaction PRAGMA foreign_keys=OFF does nothing.",
	fix: "Keep the rows of the other table aside and put them back after the rebuild, or alter the table in place.",
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) {
			for (const [statement, taken] of byStatement(takenAlong(evidence, seen))) {
				const tables = taken.map(([{ table }]) => table);
				const others = tables.filter((table) => !isOwn(seen, statement, table));
				const told = [...tables.filter((table) => !others.includes(table)).map((table) => `other rows of ${table}`), ...others.length > 0 ? [`rows of ${listed$5(others)}`] : []];
				const isKept = taken.every(([, deed]) => deed.kept === "parents" && isDelete(seen, statement));
				const isMeantFor = (table) => isMeant(evidence, seen, statement, table) !== "no";
				const bereft = tables.map((table) => ({
					table,
					columns: []
				}));
				const fired = firedDelete(seen, statement, tables);
				const does = fired ? `${fired.does} ${listed$5(told)}` : `${headOf$1(seen, statement)} deletes ${listed$5(told)} too`;
				const why = fired ? "" : whyKeysAct(evidence, seen, statement);
				yield {
					at: placeOf$2(seen, statement),
					message: `${does}. In the rehearsal ${listed$5(taken.map(([fate, deed]) => gone$1(seen, fate, deed)))} were gone.${why}`,
					fix: fired ? fired.fix : isKept ? `${keepToo(seen, statement, tables)} ${ifMeant("cascades-delete")}` : advice$10(evidence, seen, statement, bereft),
					level: isKept || !tables.some(isMeantFor) ? "error" : "warning"
				};
			}
			yield* takenAgain$1(evidence, seen);
			yield* takenWhereItPasses(evidence, seen);
		}
	}
};
function* takenAgain$1(evidence, seen) {
	for (const statement of new Set(seen.takenAgain.map((one) => one.statement))) {
		const taken = seen.takenAgain.filter((one) => one.statement === statement);
		const told = taken.map(({ table, filled, before, after }) => `rows of ${table} that line ${placeOf$2(seen, filled).line} has put there (${before - after} of ${before} in the rehearsal)`);
		const help = advice$10(evidence, seen, statement, taken.map(({ table }) => ({
			table,
			columns: []
		})));
		const lines = listed$5([...new Set(taken.map(({ filled }) => `${placeOf$2(seen, filled).line}`))]);
		yield {
			at: placeOf$2(seen, statement),
			message: `${headOf$1(seen, statement)} also deletes ${listed$5(told)}.${whyKeysAct(evidence, seen, statement)}`,
			fix: help.includes("\n") ? `${help}\nThe first of these lines stands behind line ${lines}, which fills the table.` : help
		};
	}
}
function* takenWhereItPasses(evidence, seen) {
	const failed = seen.rehearsals.find(({ scenario, outcome }) => scenario === "rows" && outcome === "fail");
	for (const refusal of failed?.refusals ?? []) {
		const dropped = droppedBeforeCommit(seen, refusal);
		if (dropped === null || dropped.taken.length === 0) continue;
		const { statement, holding, taken } = dropped;
		const fix = heldFix(evidence, seen, refusal);
		yield {
			at: placeOf$2(seen, statement),
			message: `${headOf$1(seen, statement)} deletes rows of ${listed$5(taken)} too, where it is not rows of ${listed$5(holding)} that stop the file.${whyKeysAct(evidence, seen, statement)}`,
			...fix === null ? {} : { fix }
		};
	}
}
function isDelete({ statements }, statement) {
	return actionOf(statements[statement]?.sql ?? "") === "DELETE";
}
function keepToo({ statements }, statement, tables) {
	const parent = targetName(statements[statement]?.sql ?? "") ?? "this table";
	const names = listed$5(tables);
	return `Another table has a copy of the rows of ${parent} that this deletes, but no table holds all that their rows of ${names} say. Copy those of ${names} whole, too, before this statement, or point them at rows of ${parent} that stay.`;
}
function takenAlong(evidence, seen) {
	const isOld = (fate) => !isNews(evidence, seen, fate.table) && !isPutBack(evidence, seen, fate);
	const taken = (fate) => fate.losses.flatMap((deed) => deed.aimed || deed.kept === "whole" || isMeant(evidence, seen, deed.statement, fate.table) === "yes" ? [] : [[fate, deed]]);
	const plain = seen.fates.filter((fate) => losesRows$1(seen, fate) && isOld(fate)).flatMap(taken);
	const isKnown = ({ table }) => plain.some(([fate]) => same$1(fate.table, table));
	const others = seen.fatesOn.filter((fate) => (fate.after ?? 0) < fate.before && isOld(fate) && !isKnown(fate));
	return [...plain, ...others.flatMap(taken)];
}
function isPutBack(evidence, seen, { table, now }) {
	const plain = seen.fates.find((fate) => same$1(fate.table, table));
	const gone = plain ? plain.before - (plain.after ?? 0) : 0;
	return gone > 0 && now !== null && comesLater(evidence, seen, now, gone);
}
function isOwn({ statements }, statement, table) {
	const sql = statements[statement]?.sql ?? "";
	return actionOf(sql) === "DELETE" && same$1(targetName(sql) ?? "", table);
}
function gone$1(seen, { table, before, after }, { statement, rows: count }) {
	if (isOwn(seen, statement, table)) return `${count} of ${rows(before)} of ${table}`;
	const [fact] = factsAbout(factsOf(seen), "rows-deleted", table);
	return fact ? `${fact.rows} of ${rows(fact.before)} of ${table}` : `${before - (after ?? 0)} of ${rows(before)} of ${table}`;
}
// src/rules/cascades-null.ts
const cascadesNull = {
	id: "cascades-null",
	group: "data",
	level: "error",
	scenario: "rows",
	title: "Rows of another table lose what they point at",
	why: "With foreign keys on, DROP TABLE first deletes every row, and ON DELETE SET NULL (or SET DEFAULT) empties the columns of other tables that pointed at them. The rebuilt table has the same rows again; the links are gone for good, without an error.",
	fix: "Keep the links aside and put them back after the rebuild, or alter the table in place.",
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) for (const [statement, taken] of byStatement(unlinked(evidence, seen))) {
			const tables = [...new Set(taken.map(([{ table }]) => table))];
			const columnsOf = (name) => taken.flatMap(([{ table }, { column }]) => table === name ? [column] : []);
			const bereft = tables.map((table) => ({
				table,
				columns: columnsOf(table)
			}));
			const links = taken.map(([{ table }, deed]) => `${table}.${deed.column} (${rows(deed.rows)})`);
			yield {
				at: placeOf$2(seen, statement),
				message: `${headOf$1(seen, statement)} sets ${listed$5(links)} to NULL or its default too.${whyKeysAct(evidence, seen, statement)}`,
				fix: advice$10(evidence, seen, statement, bereft),
				level: tables.every((table) => isMeant(evidence, seen, statement, table) === "no") ? "error" : "warning"
			};
		}
	}
};
function unlinked(evidence, seen) {
	const isOld = ({ table }) => !isNews(evidence, seen, table);
	const taken = (fate) => fate.unlinked.flatMap((deed) => deed.aimed ? [] : [[fate, deed]]);
	const plain = seen.fates.filter(isOld).flatMap(taken).filter(([{ now }, { column }]) => factsAbout(factsOf(seen), "values-changed", now).some((fact) => fact.column === column));
	const isKnown = ({ table }) => plain.some(([fate]) => same$1(fate.table, table));
	return [...plain, ...seen.fatesOn.filter((fate) => isOld(fate) && !isKnown(fate)).flatMap(taken)];
}
const SECONDS$1 = 10;
const MILLISECONDS = 13;
function clock(now, digits) {
	if (digits === SECONDS$1) return `${Math.floor(now.getTime() / 1e3)}`;
	if (digits === MILLISECONDS) return `${now.getTime()}`;
	const calendar = now.toISOString().replace(/\D/g, "");
	if (digits === 18) return calendar.slice(0, 14).padEnd(18, "0");
	return calendar.slice(0, digits === 8 || digits === 12 ? digits : 14);
}
function momentOf(version) {
	if (version.length === SECONDS$1) return new Date(Number(version) * 1e3);
	if (version.length === MILLISECONDS) return new Date(Number(version));
	const parts = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?$/.exec(version);
	if (!parts) return null;
	const [year, month, day, hour, minute, second] = parts.slice(1).map((it) => it ?? "00");
	const moment = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
	return Number.isNaN(moment.getTime()) || clock(moment, version.length) !== version ? null : moment;
}
const GRACE = 864e5;
function inFuture(now, version) {
	const moment = momentOf(version);
	return moment !== null && moment.getTime() > now.getTime() + GRACE;
}
// src/folder/strays.ts
const SILENT = new Set(["other", "unlisted"]);
const newStrays = oncePer((evidence) => {
	const moved = new Set(whereabouts(evidence).values());
	const known = {
		gone: goneStrays(evidence),
		names: new Set(evidence.head.strays.map((it) => it.path.toLowerCase()))
	};
	return freshStrays(evidence).filter((it) => !SILENT.has(it.reason) && !moved.has(it) && !innocent(evidence, it, known));
});
function whereabouts(evidence) {
	const fresh = freshStrays(evidence).filter((it) => it.reason !== "lonely-down");
	const byContent = new Map(fresh.map((it) => [it.oid, it]));
	const sql = fresh.filter((it) => it.reason !== "other");
	const byNumber = new Map(sql.map((it) => [unpadded(digits(it.path)), it]));
	const found = new Map();
	for (const { kind, before } of evidence.changes) {
		const stray = kind === "removed" && before && (byContent.get(before.oid) ?? byNumber.get(unpadded(before.version)));
		if (before && stray) found.set(before, stray);
	}
	return found;
}
function freshStrays(evidence) {
	const fresh = newPaths(evidence);
	return evidence.head.strays.filter((it) => fresh.has(it.path));
}
function digits(path) {
	return /^\d*/.exec(fileName(path))?.[0] ?? "";
}
function innocent(evidence, stray, known) {
	if (stray.reason !== "lonely-down" && known.gone.has(stray.oid)) return true;
	if (stray.reason === "nested") return innocentNested(evidence, stray);
	return stray.reason === "lonely-down" && hasMisnamedTwin(known.names, stray);
}
function goneStrays({ base, head }) {
	const names = new Set(head.paths.map((it) => inside(head, it)));
	return new Set(base?.strays.flatMap((it) => names.has(inside(base, it.path)) ? [] : [it.oid]));
}
function innocentNested(evidence, stray) {
	const { base, head } = evidence;
	if (base === null) return true;
	if (!/^\d+[_-].+\.sql$/i.test(fileName(stray.path))) return true;
	const folder = inside(head, stray.path).slice(0, -fileName(stray.path).length);
	if (base.strays.some((it) => it.reason === "nested" && inside(base, it.path).startsWith(folder))) return true;
	return head.migrations.some((it) => fileName(it.path) === fileName(stray.path));
}
function hasMisnamedTwin(names, stray) {
	const stem = stray.path.toLowerCase().replace(/\.down\.sql$/, "");
	return [`${stem}.sql`, `${stem}.up.sql`].some((it) => names.has(it));
}
// src/folder/stride.ts
const ROUND = [
	5n,
	10n,
	20n,
	50n,
	100n,
	1000n
];
const ENOUGH = 3;
function strideOf(versions) {
	const [first = 0n, second = 0n] = versions;
	const by = second - first;
	const isEven = versions.every((version, at) => at === 0 || version - (versions[at - 1] ?? 0n) === by);
	const isRound = ROUND.includes(by) && first % by === 0n;
	const isStride = by > 1n && isEven && versions.length >= (isRound ? 2 : ENOUGH);
	return { behind: (version) => isStride ? version + by - (version - first) % by : version + 1n };
}
// src/folder/numbering.ts
function numbering(evidence, pinned) {
	return pinned === void 0 ? unpinned(evidence) : numbered$1(evidence, pinned);
}
const unpinned = oncePer((evidence) => numbered$1(evidence, new Set()));
function numbered$1(evidence, pinned) {
	const highest = evidence.base?.migrations.at(-1) ?? null;
	const judged = judge(evidence, highest);
	const kept = judged.filter((it) => pinned.has(it.path));
	const counter = counting(evidence, highest, judged, new Set([...kept, ...numberedIn(evidence.head)].map((it) => unpadded(it.version))));
	const placed = judged.map((it) => pinned.has(it.path) ? it : renumbered(it, counter.give(it)));
	return {
		standings: new Map(placed.map((it) => [it.path, it])),
		highest,
		next: counter.next()
	};
}
function renumbered(standing, wanted) {
	if (standing.kind !== "fits") return {
		...standing,
		wanted
	};
	const way = compareVersions(wanted, standing.version);
	return {
		...standing,
		wanted,
		kind: way === 0 ? "fits" : way < 0 ? "gap" : "pushed"
	};
}
const UNNUMBERED = new Set(["lonely-down", "callback"]);
function newcomers(evidence) {
	const strays = newStrays(evidence).filter((it) => !UNNUMBERED.has(it.reason));
	return [...added(evidence).filter((it) => !it.snapshot), ...strays.map((it) => ({
		path: it.path,
		version: digits(it.path)
	}))].sort(asApplied);
}
function asApplied(a, b) {
	return Number(a.version === "") - Number(b.version === "") || compareVersions(a.version, b.version) || byCodeUnit(a.path, b.path);
}
function judge(evidence, highest) {
	const taken = new Map(ownPrograms(evidence.head).map(({ version, path }) => [unpadded(version), [path]]));
	for (const { before, after, kind } of evidence.changes) {
		const known = kind === "renamed" ? before : after ?? before;
		if (before && known) gather(taken, unpadded(before.version), known.path);
	}
	const future = evidence.head.counts === "time" && !(highest && inFuture(evidence.now, highest.version));
	return newcomers(evidence).map(({ path, version }) => {
		const standing = {
			path,
			version,
			wanted: version,
			other: null
		};
		if (version === "") return {
			...standing,
			kind: "unnumbered"
		};
		const others = taken.get(unpadded(version)) ?? [];
		const other = others.findLast((it) => !isOneDay(path, it) && !areSteps(evidence, path, it));
		if (other !== void 0) return {
			...standing,
			kind: "duplicate",
			other
		};
		const isStep = others.some((it) => areSteps(evidence, path, it));
		gather(taken, unpadded(version), path);
		if (highest && isLower(version, highest) && !isBehind$1(evidence, path, highest)) return {
			...standing,
			kind: "below"
		};
		const kind = future && inFuture(evidence.now, version) ? "future" : "fits";
		return {
			...standing,
			kind,
			...isStep ? { step: true } : {}
		};
	});
}
function isOneDay(...paths) {
	return paths.every((path) => isOfDay(calledOf(path)));
}
const STEP = /^\d+(_?)([a-z])[_-]/i;
function areSteps({ runner }, ...paths) {
	const [one, other] = paths.map((path) => {
		const [, sign = "", letter = ""] = STEP.exec(fileName(path)) ?? [];
		return {
			letter: letter.toLowerCase(),
			isBehind: sign === ""
		};
	});
	if (!one || !other || runner.after.duplicate !== "applied" || one.letter === other.letter) return false;
	return one.isBehind && other.isBehind || one.letter !== "" && other.letter !== "";
}
function isLower(version, highest) {
	return compareVersions(alike(version, highest), alike(highest.version, { version })) < 0;
}
function isBehind$1({ head }, path, highest) {
	const paths = head.migrations.map((it) => it.path);
	return paths.includes(highest.path) && paths.indexOf(path) > paths.indexOf(highest.path);
}
function alike(version, other) {
	return version.length === 14 && other.version.length === 18 ? version.padEnd(18, "0") : version;
}
function counting(evidence, highest, judged, held) {
	const keepers = judged.filter((it) => it.kind === "fits");
	const { counts } = evidence.head;
	const isTime = counts === "time" || counts === "up" && judged.length > 0 && judged.every((it) => momentOf(it.version) !== null);
	const isSequence = !isTime && counts !== "parts" && evidence.base !== null;
	const shape = (highest ?? (isTime ? keepers.at(-1) : keepers[0]) ?? evidence.head.migrations.at(-1))?.version ?? "001";
	let last = highest ? BigInt(highest.version) : keepers[0] && BigInt(keepers[0].version) === 0n ? -1n : 0n;
	const written = () => `${last}`.padStart(isTime ? 0 : shape.length, "0");
	const taking = (wanted) => {
		last = wanted > last ? wanted : last + 1n;
		while (held.has(`${last}`)) last += 1n;
		return written();
	};
	const stride = strideOf((evidence.base?.migrations ?? []).map(({ version }) => BigInt(version)));
	const next = () => taking(isTime ? BigInt(clock(evidence.now, shape.length)) : stride.behind(last));
	const keep = ({ version }) => {
		const own = isTime ? alike(version, { version: shape }) : version;
		const wanted = taking(BigInt(own));
		return isTime && compareVersions(wanted, own) === 0 ? version : wanted;
	};
	const isBetween = ({ version }) => BigInt(version) > last && BigInt(version) < stride.behind(last);
	const fresh = (it) => it.kind === "fits" && (!isSequence || isBetween(it)) ? keep(it) : next();
	return {
		give: (it) => it.step ? written() : fresh(it),
		next
	};
}
function renamedTo(folder, path, version) {
	return within$1(folder, layoutOf(folder).renamed(inside(folder, path), version));
}
function writtenAs(folder, path, version) {
	if (folder.counts !== "parts") return version;
	return /\d+(?:\.\d+)+(?:\/\d+)?/.exec(calledOf(renamedTo(folder, path, version)))?.[0] ?? version;
}
const DESCRIPTION = "describe_it";
function freshPath(folder, version) {
	const like = folder.migrations.at(-1);
	if (like === void 0) return within$1(folder, `${version}_${DESCRIPTION}.sql`);
	const renamed = renamedTo(folder, like.path, version);
	const at = like.name === "" ? -1 : renamed.lastIndexOf(like.name);
	return at === -1 ? renamed : `${renamed.slice(0, at)}${DESCRIPTION}${renamed.slice(at + like.name.length)}`;
}
function endingOf(folder) {
	return folder.migrations.at(-1)?.path.endsWith(".up.sql") ? ".up.sql" : ".sql";
}
function isShort(standing, highest) {
	return standing.kind === "fits" && highest.version.startsWith("0") && standing.version.length < highest.version.length;
}
// src/folder/fitting.ts
function fittingPath(folder, path, version) {
	const like = folder.migrations.findLast((it) => LETTERED.test(fileName(it.path)));
	const rest = fileName(path).replace(/(?:\.up)?\.sql$/i, "").replace(like ? /^V?\d+(?:[._]\d+)*(?!\d)/i : /^\d+/, "").replace(/^[\s_.-]+/, "");
	const description = rest === "" ? DESCRIPTION : rest;
	if (!like) return within$1(folder, `${version}_${description}${endingOf(folder)}`);
	const [, number = ""] = LETTERED.exec(fileName(renamedTo(folder, like.path, version))) ?? [];
	return within$1(folder, `V${number}__${description}.sql`);
}
const LETTERED = /^V(\d+(?:[._]\d+)*)__/;
// src/folder/journal.ts
function isJournal(path) {
	return path === "meta/_journal.json" || path.endsWith(`/meta/_journal.json`);
}
function lastOfJournal(text) {
	return Math.max(0, ...(readJournal(text) ?? []).map(({ when }) => when));
}
// src/rules/evidence/files.ts
const collisions = oncePer((evidence) => {
	const groups = new Map();
	for (const path of evidence.head.paths) groups.set(folded(path), [...groups.get(folded(path)) ?? [], path]);
	const unknown = newPaths(evidence);
	const found = new Map();
	for (const group of groups.values()) {
		const fresh = group.filter((path) => unknown.has(path));
		const [first] = group.filter((path) => !fresh.includes(path)).concat(fresh);
		for (const path of fresh) if (first !== void 0 && path !== first) found.set(path, first);
	}
	return found;
});
function folded(path) {
	return path.normalize("NFC").toLowerCase().normalize("NFC");
}
function grade(before, after) {
	const old = written$1(before);
	const now = written$1(after);
	if (old.length !== now.length || old.some((token, index) => token.text !== now[index]?.text)) return "sql";
	return ended$1(before.sql) === ended$1(after.sql) ? "bytes" : "comments";
}
function written$1({ sql }) {
	const all = significant(sql);
	return all.filter(({ kind }, at) => kind !== "semicolon" || (all[at + 1]?.kind ?? "semicolon") !== "semicolon");
}
function ended$1(sql) {
	return sql.replace(/\r\n?/g, "\n");
}
function firstDifference(before, after) {
	if (before.sql === after.sql) return 1;
	const old = before.sql.split("\n");
	const now = after.sql.split("\n");
	const index = now.findIndex((line, at) => line !== old[at]);
	const last = now.at(-1) === "" ? now.length - 1 : now.length;
	return Math.max(1, index < 0 ? last : Math.min(index + 1, last));
}
function difference(evidence, after) {
	const seen = evidence.replayed?.comparisons.find((it) => it.about === "edited" && it.path === after.path);
	return seen ? differenceIn(seen) : null;
}
function differenceIn({ path, facts, beforeRefusal, afterRefusal, onRows, reordered }) {
	const placed = ({ at }) => at.path === path ? `line ${at.line}` : `${at.path}, line ${at.line}`;
	if (afterRefusal) return {
		sentence: `The new text stops at ${placed(afterRefusal)}: ${afterRefusal.message}.`,
		is: "other"
	};
	if (beforeRefusal) return {
		sentence: `The old text stops at ${placed(beforeRefusal)} (${beforeRefusal.message}); the new one does not.`,
		is: "repair"
	};
	if (facts.length > 0) return {
		sentence: `A database built from the new text differs from production: ${describeFacts(facts)}.`,
		is: "other"
	};
	if (onRows?.afterRefusal) {
		const { message } = onRows.afterRefusal;
		return {
			sentence: `On rows, the new text stops at ${placed(onRows.afterRefusal)}: ${message}.`,
			is: "other"
		};
	}
	if (onRows?.beforeRefusal) {
		const { message } = onRows.beforeRefusal;
		return {
			sentence: `On rows, the old text stops at ${placed(onRows.beforeRefusal)} (${message}); the new one does not.`,
			is: "repair-of-rows"
		};
	}
	if (onRows && onRows.facts.length > 0) return {
		sentence: `On rows, the two texts end different: ${describeFacts(onRows.facts)}.`,
		is: "other"
	};
	return {
		sentence: `Replayed on rows, both texts end in the same database${columnOrder(reordered)}.`,
		is: "same"
	};
}
function columnOrder(tables = []) {
	return tables.length === 0 ? "" : ` but for the order of the columns of ${tables.join(", ")}`;
}
function* misreadSections(evidence) {
	for (const migration of added(evidence)) {
		const found = migration.up && (migration.sections ? unread(evidence, migration) : unmarked(evidence, migration));
		if (found) yield found;
	}
}
function unread({ runner, base }, { path, down, sections }) {
	if (down?.path !== path || !sections) return null;
	const others = base?.migrations.filter(({ up }) => up !== null) ?? [];
	const isFirst = runner.sections === "any" && others.length > 0 && others.every((it) => !it.sections);
	if (runner.sections !== "none" && !isFirst) return null;
	const { tool } = sections;
	return {
		at: {
			...top(path),
			line: down.line
		},
		message: isFirst ? "No file before this one has a line like this, so that your runner may run the whole file. Only what stands above the line was rehearsed." : `The ${runner.name} runner runs the whole file, also what stands below this line. Only what stands above it was rehearsed.`,
		fix: `If ${tool} applies these files, write runner: ${tool} into the settings. If not, move what undoes this file out of it.`
	};
}
function unmarked({ runner }, { path }) {
	if (runner.sections === "none" || runner.sections === "any") return null;
	const { markers, title } = toolNamed(runner.sections);
	if (!markers) return null;
	const { up, down } = markers;
	const message = `There is no line "${up}" in this file, and ${title} stops at it.`;
	return {
		at: top(path),
		message,
		fix: `Write "${up}" above the statements, and "${down}" below them.`
	};
}
function renames$1(evidence, { standings }, path) {
	const all = [...standings.values()];
	const at = all.findIndex((it) => it.path === path);
	const rest = all.slice(at + 1);
	const end = rest.findIndex((it) => it.kind !== "pushed");
	return byHand(evidence, [...all.slice(at, at + 1), ...end < 0 ? rest : rest.slice(0, end)].reverse().map((it) => renameOne(evidence, it)));
}
function byHand({ head, runner }, commands) {
	const { renamed } = head.paths.some(isJournal) ? LIST_WORDS : toolNamed(runner.tool).words;
	const more = renamed?.(quote(head.path)) ?? "";
	return [
		...commands,
		...more === "" ? [] : [more],
		"For a file that is not in git yet, write mv instead of git mv. Or let this do it:",
		RENUMBER$1
	].join("\n");
}
const RENUMBER$1 = "npx sqlite-rehearsal renumber";
function renameOne(evidence, { path, wanted }) {
	const migration = added(evidence).find((it) => it.path === path);
	if (migration) return move(migration, renamedTo(evidence.head, path, wanted));
	return `git mv ${quote(path)} ${quote(fittingPath(evidence.head, path, wanted))}`;
}
// src/rules/case-collision.ts
const caseCollision = {
	id: "case-collision",
	group: "history",
	level: "error",
	title: "Two file names differ only in case or Unicode form",
	why: "On macOS and Windows both names are the same file: a checkout keeps only one of them, and which one is chance. Whoever develops there tests other migrations than production runs.",
	fix: "Give the new file a name of its own.",
	*check(evidence) {
		const numbers = numbering(evidence);
		for (const [path, other] of collisions(evidence)) {
			const at = top(path);
			const message = `${fileName(path)} and ${fileName(other)} are the same file on macOS and Windows.`;
			const migration = added(evidence).find((it) => it.path === path);
			const standing = numbers.standings.get(path);
			if (!migration || standing?.kind !== "duplicate") yield {
				at,
				message
			};
			else yield {
				at,
				message,
				fix: `Rename the file:\n${renames$1(evidence, numbers, path)}`
			};
		}
	}
};
// src/rules/changed-settings.ts
const changedSettings = {
	id: "changed-settings",
	group: "history",
	level: "warning",
	title: "The settings of this check are changed",
	why: "Whoever reviews a migration relies on the check beside it. A change of its settings has to be seen, most of all beside the file that would not pass without it.",
	fix: "Have it reviewed as what it is, at best in a pull request of its own.",
	*check({ settingsChange }) {
		if (settingsChange === null) return;
		const { path, changes, problem } = settingsChange;
		if (problem === null) {
			yield {
				at: top(path),
				message: `${listed$1(changes)} ${meaning(settingsChange)}`
			};
			return;
		}
		yield {
			at: top(path),
			level: "error",
			message: `The new settings cannot be used: once they are merged, every check ends with exit code 2. ${problem}`,
			fix: "Correct the file; sqlite-rehearsal in a terminal reads it as it is here."
		};
	}
};
const MOST$2 = 8;
function listed$1(changes) {
	const more = changes.length - MOST$2;
	return `This changes ${changes.slice(0, MOST$2).join("; ")}${more > 0 ? `; and ${more} more` : ""}.`;
}
function meaning({ used }) {
	return used === "base" ? "This check was made with the settings of the base; the new ones count once they are merged." : "This check was made with the new settings; the GitHub Action takes those of the base until they are merged.";
}
// src/rules/advice/added-up-again.ts
function addedUpAgain({ at, sum, how, of, beside }) {
	const again = `once for each row of ${beside} that the join puts beside it`;
	const query = `Ask for it in a query of its own, without ${beside}`;
	const column = sum.slice(how.length + 1, -1);
	return {
		at,
		title: how === "count" ? "A count takes rows more than once" : "A sum takes rows more than once",
		message: `${sum} takes each row of ${of} ${again}: with two of those it counts twice.`,
		fix: how === "count" ? `Count each row once: ${how}(DISTINCT ${column}), of a column that is the key of ${of}. Or: ${query}.` : `${query}.`
	};
}
// src/rules/advice/long-numbers.ts
const FITS = 18;
const PRECISE = 15;
const NO_ROOM = `an INTEGER has room for ${FITS} digits, and of longer numbers CAST makes 9223372036854775807 too.`;
function isOfLongNumbers(pair) {
	return pair?.every((value) => new RegExp(`^'\\d{19,}'$`).test(value)) ?? false;
}
const NO_NUMBERS = " First look for texts that are none: CAST makes 0 of 'n/a', and 12 of '12,50'.";
function castTo(column, type) {
	if (/STRING/i.test(type) && !/INT|CHAR|CLOB|TEXT|REAL|FLOA|DOUB/i.test(type)) return `SQLite takes ${type} for a type of numbers: of the types of texts, each has TEXT, CHAR or CLOB in its name.`;
	const isWhole = /INT/i.test(type);
	if (/REAL|FLOA|DOUB/i.test(type) && isCalledNumber(column)) return `${type} keeps ${PRECISE} digits of an id, and rounds the others.`;
	const wanted = isWhole ? `numbers of at most ${FITS} digits` : "the numbers";
	const long = isWhole ? "" : ` A number that is too long for an INTEGER keeps its first ${PRECISE} digits there.`;
	return `If ${wanted} are what is wanted, say so in the copy: CAST(${identifier(column)} AS ${type}).${long}${NO_NUMBERS}`;
}
function longPair(evidence, table, column) {
	return [...lossesOf(evidence, "narrowed")].filter(({ loss }) => same$1(loss.table, table)).flatMap(({ loss }) => loss.columns.filter(({ name }) => same$1(name, column)).map(({ pair }) => pair)).find(isOfLongNumbers) ?? null;
}
// src/rules/advice/moments.ts
function fillsWithMoments({ default: value }) {
	return momentOf$1(value) !== null;
}
function asNumber(is, column) {
	return [is.columns.find(({ name }) => same$1(name, column)), ...is.columns].flatMap((it) => it?.default ? madeOf(it.default, column) ?? [] : [])[0] ?? `CAST(strftime('%s', ${identifier(column)}) AS INTEGER)`;
}
function madeOf(value, column) {
	if (!/\b(?:unixepoch|julianday)\s*\(|'%s'/i.test(value)) return null;
	const name = identifier(column);
	const made = value.replaceAll(/'now'/gi, name).replaceAll(/\b(unixepoch|julianday)\s*\(\s*\)/gi, `$1(${name})`);
	if (made === value) return null;
	return /^\s*strftime\s*\(/i.test(made) ? `CAST(${made} AS INTEGER)` : made;
}
function ifMoments(was, is, column) {
	const other = was?.columns.find((it) => fillsWithMoments(it) && is?.columns.some(({ name, type }) => same$1(name, it.name) && /INT|REAL|NUM/i.test(type)));
	if (!other || !is || same$1(other.name, column)) return "";
	return ` If moments are in it, as in ${other.name}, write them as numbers: ${asNumber(is, column)}.`;
}
// src/rules/advice/short.ts
function shortValue(value) {
	const told = withoutFiller(value);
	return told.length > 40 ? `${told.slice(0, 9)}…${told.slice(-16)}` : told;
}
function withoutFiller(value) {
	const letters = value.replaceAll(/[a-z]{12,}/g, (run) => ALPHABET.includes(run) ? "…" : run);
	if (/(.)\1{11}/.test(letters)) return letters.replaceAll(/(.)\1{11,}/g, "…");
	return letters.startsWith("X'") ? letters.replaceAll(/([0-9A-F]{2})\1{5,}/g, "…") : letters;
}
const ALPHABET = "abcdefghijklmnopqrstuvwxyz".repeat(3);
function shortPair(both) {
	const told = both.map(withoutFiller);
	const [one = "", other = ""] = told[0] === told[1] ? both : told;
	if (Math.max(one.length, other.length) <= 40) return [one, other];
	const least = Math.min(one.length, other.length);
	let ahead = 0;
	while (ahead < least && one[ahead] === other[ahead]) ahead += 1;
	let behind = 0;
	while (behind < least - ahead && one.at(-1 - behind) === other.at(-1 - behind)) behind += 1;
	return [around(one, ahead, one.length - behind), around(other, ahead, other.length - behind)];
}
const BESIDE = 16;
const ENDS = 9;
function around(value, from, until) {
	const [start, end] = [from - BESIDE, until + BESIDE];
	const head = start > ENDS ? `${value.slice(0, ENDS)}…` : value.slice(0, Math.max(0, start));
	const tail = end < value.length - ENDS ? `…${value.slice(-9)}` : value.slice(end);
	const middle = value.slice(Math.max(0, start), end);
	return `${head}${middle.length > 64 ? `${middle.slice(0, 48)}…` : middle}${tail}`;
}
// src/rules/advice/changed-column.ts
function typeOf(schema, table, column) {
	return named$1(schema?.tables ?? [], table)?.columns.find(({ name }) => same$1(name, column))?.type ?? "";
}
function holds$1({ column, source, sample }) {
	return `${column} holds what was in ${source}${example(sample)}`;
}
function example([first]) {
	return first ? ` (${short(first.before)} became ${short(first.after)})` : "";
}
function sentence$2(fact, long) {
	const { table, column, how, sample } = fact;
	const [first] = sample;
	if (how === "wiped") return `After the rebuild of ${table}, ${column} is ${short(first?.after ?? "NULL")} in every row${first ? `; it was ${short(first.before)}` : ""}.`;
	if (how === "swapped") return `After the rebuild of ${table}, ${holds$1(fact)}.`;
	return `The rebuild of ${table} changes ${column} to another type and its values with it${long === null ? example(sample) : ` (${shortPair(long).join(" and ")} end the same)`}.`;
}
function short(value) {
	const letters = Array.from(value.replaceAll(/\s+/g, " "));
	return letters.length > 40 ? `${letters.slice(0, 39).join("")}…` : value;
}
function asText({ schema }, { table, column }, long) {
	const [was, is] = [schema?.before, schema?.after].map((side) => typeOf(side, table, column));
	const keep = `Keep the type of ${column}, ${/^\w+$/.test(was ?? "") ? was : "TEXT"}${long === null ? "." : `: ${NO_ROOM}`}`;
	if (long !== null) return keep;
	const [then = null, now = null] = [schema?.before, schema?.after].map((side) => named$1(side?.tables ?? [], table));
	return `${keep} ${castTo(column, /^\w+$/.test(is ?? "") ? is ?? "" : "NUMERIC")}${ifMoments(then, now, column)}`;
}
// src/rules/advice/counted-again.ts
function firedAgain({ called: table }, { name, trigger = "", fired }) {
	return {
		title: "A trigger counts rows that it has counted before",
		message: `The statement fires the trigger ${trigger} for rows of ${fired} that are all there afterwards, as they were before: it changes ${table}.${name} for each of them, which is wrong from then on.`,
		fix: `DROP TRIGGER ${identifier(trigger)} before the statement, and write its CREATE TRIGGER again behind it. ${ifMeant("changes-values")}`
	};
}
function* countedAgain(evidence, seen) {
	for (const statement of seen.statements) {
		if (actionOf(statement.sql) !== "UPDATE") continue;
		for (const filled of filledByQuery(statement.sql, rowsOfGroupsIn)) {
			const column = keyOf$1(String(filled.column));
			const counted = countedIn(filled);
			const trigger = counted && raisedBy(evidence, seen, statement, {
				table: keyOf$1(filled.into),
				column,
				counted
			});
			if (!counted || !trigger) continue;
			const [table, own] = [filled.into, identifier(String(filled.column))];
			yield {
				at: statement.at,
				title: "What a trigger has counted is counted again",
				message: `The trigger ${trigger} has counted the rows of ${counted} in ${table}.${filled.column} all along, and this UPDATE adds all of them to that once more.`,
				fix: `Write the number in the place of the old one, without adding that: SET ${own} = ${filled.name ?? textOf$5(statement.sql, filled.query)}. ${ifMeant("changes-values")}`
			};
		}
	}
}
function countedIn({ column, value, query }) {
	const isOwn = (token) => token !== void 0 && keyOf$1(unquote(token)) === keyOf$1(String(column));
	const outer = value.filter((token) => !query.includes(token));
	const from = outerWord(query, 0, /^FROM$/i);
	const [table, ...rest] = query.slice(from + 1);
	const isSum = query.slice(0, from).some(({ text }) => /^(?:count|sum|total)$/i.test(text));
	const isAll = rest.every(({ kind, text }) => kind !== "string" && kind !== "number" && !/^(?:[<>(]|OR|IN|LIKE|JOIN|IS|,)$/i.test(text));
	const isAdded = outer.some(isOwn) && outer.some(({ text }) => text === "+") && !outer.some(({ text }) => /^[-*/]$/.test(text));
	return isWord(query[0], "SELECT") && isSum && isAdded && isAll && from > 0 && table ? keyOf$1(unquote(table)) : null;
}
function raisedBy(evidence, seen, { at }, { table, column, counted }) {
	const before = statementsBefore(evidence, seen, at);
	const sets = ({ sql }) => targetOf(sql) === table && assignmentsIn(sql).some((it) => it.column === column);
	const columns = named$1(evidence.replayed?.migrations[0]?.schema?.before.tables ?? [], table)?.columns ?? [];
	if (before.some(sets) || columns.length > 0 && !columns.some(({ name }) => keyOf$1(name) === column)) return null;
	const raises = (text) => {
		const { table: on, moment, statements } = readTrigger(text);
		const isSum = (sql) => actionOf(sql) === "UPDATE" && targetOf(sql) === table && assignmentsIn(sql).some((it) => it.column === column && it.text.includes("+"));
		return on === counted && moment.endsWith("INSERT") && statements.some(isSum);
	};
	return (seen.schema?.before.objects.find(({ type, name, sql }) => type === "trigger" && raises(sql) && !before.some((it) => it.verb === "CREATE TRIGGER" && objectOf$1(it.sql) === keyOf$1(name))))?.name ?? null;
}
function textOf$5(sql, query) {
	return `(${sql.slice(query[0]?.start ?? 0, query.at(-1)?.end ?? 0)})`;
}
// src/rules/advice/named-copy.ts
const BY_NAME = "Name the columns on both sides of the copy, in the same order, so that each takes its own values, and leave its expressions as they are.";
function namedCopy(seen, { table, statement }, astray, what) {
	const sql = corrected(seen, table, statement, astray);
	return sql === null || sql.split("\n").length > 30 ? BY_NAME : `${what}\n${indented(`${sql};`)}`;
}
function corrected(seen, table, statement, astray) {
	const { sql } = seen.statements[statement] ?? { sql: "" };
	const copy = readCopy(sql);
	if (!copy?.isPlain || spansLines(copy)) return null;
	const sources = sourcesOf(copy);
	const source = sources.find((one) => {
		const own = columnsBefore(seen, statement, one.table);
		return astray.every(({ column }) => own?.some((name) => same$1(name, column)));
	});
	if (source === void 0) return null;
	const scene = {
		seen,
		table,
		statement,
		sql,
		copy,
		source,
		isAlone: sources.length === 1
	};
	const edits = copy.makes ? madeWith(scene, astray) : filledWith(scene, astray);
	return edits === null ? null : edited$1(sql, edits);
}
function spansLines({ results, from }) {
	return [...results.flat(), ...from].some(({ kind, text }) => kind !== "word" && text.includes("\n"));
}
function madeWith(scene, astray) {
	const { results } = scene.copy;
	if (results.some(isStar)) return null;
	return whole(astray.map((one) => {
		const result = results.find((it) => same$1(resultName(it), one.column));
		return result ? mended(scene, result, one) : behindLast(results, ownValue(scene, one.column));
	}));
}
function filledWith(scene, astray) {
	const { copy, seen, statement, sql } = scene;
	const into = copy.into?.map(unquote) ?? columnsBefore(seen, statement, targetName(sql) ?? "");
	if (!into) return null;
	if (copy.results.some(isStar)) return withoutStar(scene, into);
	if (into.length !== copy.results.length || isTaken(into, copy, astray)) return null;
	const left = astray.filter(({ column }) => !into.some((name) => same$1(name, column)));
	return whole([
		...astray.map((one) => {
			const result = copy.results[into.findIndex((name) => same$1(name, one.column))];
			return result ? mended(scene, result, one) : behindLast(copy.results, ownValue(scene, one.column));
		}),
		trueAliases(copy, into),
		[names(copy, [...into, ...left.map(({ column }) => column)])]
	]);
}
function trueAliases({ results }, into) {
	return results.flatMap((result, at) => {
		const [alias, own = ""] = [result.length > withoutAlias(result).length ? result.at(-1) : void 0, into[at]];
		return alias && !same$1(unquote(alias), own) && into.some((name) => same$1(name, unquote(alias))) ? [{
			start: alias.start,
			end: alias.end,
			text: identifier(own)
		}] : [];
	});
}
function isTaken(into, { results }, astray) {
	const isAstray = (name) => astray.some(({ column }) => same$1(column, name));
	return results.some((result, at) => {
		const last = withoutAlias(result).at(-1);
		return kindOf$1(result) === "bare" && last !== void 0 && !isAstray(into[at] ?? "") && isAstray(unquote(last));
	});
}
function names({ head, into }, wanted) {
	const text = wanted.map(identifier).join(", ");
	const [first, last] = [into?.[0], into?.at(-1)];
	if (!into || !first || !last) return {
		start: head.end,
		end: head.end,
		text: ` (${text})`
	};
	if (into.length === wanted.length) return {
		start: last.end,
		end: last.end,
		text: ""
	};
	const more = wanted.slice(into.length).map(identifier);
	return {
		start: last.end,
		end: last.end,
		text: more.map((name) => `, ${name}`).join("")
	};
}
function withoutStar(scene, into) {
	const { copy, seen, statement, source, sql, isAlone } = scene;
	const old = columnsBefore(seen, statement, source.table);
	if (!old || !isAlone) return null;
	const slots = copy.results.flatMap((result) => isStar(result) ? [...old] : [textOf$4(sql, result)]);
	const beside = copy.results.filter((result) => !isStar(result)).map((result) => textOf$4(sql, result));
	if (slots.length !== into.length) return null;
	const isOld = (name) => old.some((it) => same$1(it, name));
	const open = into.filter((name) => !isOld(name));
	if (beside.length > 0 && beside.length !== open.length) return null;
	const pairs = into.flatMap((name, at) => {
		if (isOld(name)) return [[name, ownValue(scene, name)]];
		if (beside.length > 0) return [[name, beside[open.indexOf(name)] ?? ""]];
		const slot = slots[at] ?? "";
		return into.some((it) => same$1(it, slot)) ? [] : [[name, identifier(slot)]];
	});
	const [first, last] = [copy.results[0]?.[0], copy.results.at(-1)?.at(-1)];
	if (!first || !last) return null;
	const wanted = pairs.map(([name]) => identifier(name)).join(", ");
	const [from, until] = [copy.into?.[0]?.start, copy.into?.at(-1)?.end];
	return [from !== void 0 && until !== void 0 ? {
		start: from,
		end: until,
		text: wanted
	} : {
		start: copy.head.end,
		end: copy.head.end,
		text: ` (${wanted})`
	}, {
		start: first.start,
		end: last.end,
		text: pairs.map(([, value]) => value).join(", ")
	}];
}
function behindLast(results, value) {
	const end = results.at(-1)?.at(-1)?.end;
	return end === void 0 ? null : [{
		start: end,
		end,
		text: `, ${value}`
	}];
}
function textOf$4(sql, result) {
	return sql.slice(result[0]?.start, result.at(-1)?.end);
}
function mended(scene, result, { column, from }) {
	const value = withoutAlias(result);
	const [first, last] = [value[0], value.at(-1)];
	if (!first || !last) return null;
	const place = {
		start: first.start,
		end: last.end
	};
	const kind = kindOf$1(value);
	if (kind === "literal") return [{
		...place,
		text: ownValue(scene, column, textOf$4(scene.sql, value))
	}];
	if (kind === "bare") return [{
		...place,
		text: ownValue(scene, column)
	}];
	if (from === void 0) return null;
	const isAsked = value.some(({ kind, text }) => kind === "word" && /^(CASE|IIF)$/i.test(text));
	const swaps = value.flatMap((token, at) => {
		const name = isColumn$1(token, value[at + 1]) ? unquote(token) : "";
		const instead = same$1(name, from) ? column : same$1(name, column) && !isAsked ? from : null;
		return instead === null ? [] : [{
			start: token.start,
			end: token.end,
			text: identifier(instead)
		}];
	});
	return swaps.some(({ text }) => text === identifier(column)) ? swaps : null;
}
function isColumn$1({ kind }, next) {
	return (kind === "word" || kind === "quoted") && next?.text !== "." && next?.text !== "(";
}
function ownValue({ seen, table, source, isAlone }, column, literal = "NULL") {
	const name = isAlone ? identifier(column) : `${source.called.text}.${identifier(column)}`;
	const [was, is] = [seen.schema?.before, seen.schema?.after].map((side) => named$1(side?.tables ?? [], table)?.columns.find((it) => same$1(it.name, column)));
	const instead = (/^NULL$/i.test(literal) ? is?.default : literal) ?? "NULL";
	return is?.notNull && was?.notNull === false && !/^NULL$/i.test(instead) ? `coalesce(${name}, ${instead})` : name;
}
function whole(edits) {
	return edits.every((edit) => edit !== null) ? edits.flat() : null;
}
function edited$1(sql, edits) {
	const sorted = edits.toSorted((a, b) => a.start - b.start);
	let at = 0;
	return sorted.map(({ start, end, text }) => {
		const part = sql.slice(at, start) + text;
		at = end;
		return part;
	}).join("") + sql.slice(at);
}
// src/rules/evidence/keys-to.ts
function referring(schema, table, column) {
	return keysTo(schema, table).filter(({ key }) => key.parentColumns.some((name) => same$1(name, column)));
}
function isKnownByAnother(evidence, { schema }, { table }, id) {
	return [schema?.before, schema?.after].every((side) => keysTo(side, table).length > 0 && referring(side, table, id).length === 0) && !isNamed(evidence, table);
}
function keysTo(schema, table) {
	return (schema?.tables ?? []).flatMap((child) => child.foreignKeys.map((key) => ({
		child,
		key
	}))).filter(({ key }) => same$1(key.parent, table));
}
function isNamed({ head, base }, table) {
	return [...head.migrations, ...base?.migrations ?? []].flatMap(({ up }) => up ? [...namesIn(up.sql)] : []).some((name) => isNamedAfter(name, table));
}
function keysOf$1({ schema }, table, parent) {
	const keys = named$1(schema?.after.tables ?? [], table)?.foreignKeys.filter((key) => same$1(key.parent, parent)) ?? [];
	const primary = named$1(schema?.after.tables ?? [], parent)?.primaryKey ?? [];
	return keys.flatMap(({ parentColumns }) => parentColumns.length > 0 ? parentColumns : primary);
}
function turnedKey({ schema }, { table, parent }) {
	const [was, is] = [schema?.before, schema?.after].map((it) => named$1(it?.tables ?? [], parent)?.primaryKey ?? []);
	const [then, now] = [schema?.before, schema?.after].map((it) => named$1(it?.tables ?? [], table)?.foreignKeys ?? []);
	if (!was || !is || was.length !== is.length || !within(was, is) || sameList(was, is)) return null;
	const followed = now?.find((key) => same$1(key.parent, parent) && sameList(key.parentColumns, is));
	const isSame = then?.some(({ columns, parentColumns }) => sameList(columns, followed?.columns ?? []) && sameList(parentColumns, was));
	return followed && isSame ? was : null;
}
// src/rules/advice/other-rows.ts
function exchanged({ table, columns, with: home }, filled) {
	if (home) return misplaced(table, home.into, filled ?? home.into, columns);
	const pairs = columns.map(({ name, from = "" }) => `${name} and ${from}`);
	const places = columns.map(({ name, from = "" }) => `${name} where ${from} is written, and ${from} where ${name} is`);
	return {
		message: `On their way out of ${table} ${pairs.join(", ")} change places: the values of each stand under the other's name.`,
		fix: `Write ${places.join("; ")}.`
	};
}
function misplaced(table, into, filled, [column]) {
	const { name = "", from = "" } = column ?? {};
	return {
		message: `${same$1(table, into) ? `In the rebuild of ${table}` : `Where rows of ${table} come to ${into}`}, ${name} gets texts, and is a column of numbers, and ${from} gets numbers, and is a column of texts: the two have changed places.`,
		fix: `Write the values in the order of the columns, and name those: INSERT INTO ${identifier(filled)} (…, ${identifier(name)}, ${identifier(from)}, …).`
	};
}
function doubled(loss) {
	const { table, with: home, columns, kinds } = loss;
	if (columns.length === 0) return {
		message: `Each row of ${table} comes with each row of ${home?.other ?? ""} in the new ${home?.into ?? ""}: the copy does not ask ${listed$5(kinds)}, and afterwards ${same$1(table, home?.into ?? "") ? `each of them is there once for every row of ${home?.other ?? ""}` : "nothing says which row belonged to which"}.`,
		fix: `Join them by the key: ON ${listed$5(kinds.map((name) => `${identifier(table)}.${identifier(name)}`))} = the key of ${identifier(home?.other ?? "")}.`
	};
	return {
		message: `One row of ${table} can become several rows of the new ${home?.into ?? ""}: it is joined with ${home?.other ?? ""} by ${comparison(loss)}, which is a key of neither table. Where several rows have the same, each of them comes with each of the others.`,
		fix: wholeKey(loss)
	};
}
function tied(loss) {
	const { table, with: home } = loss;
	return {
		message: `Rows of ${table} are filled from any one of several rows of ${home?.other ?? ""}: ${comparison(loss)} is only a part of a key, and rows with another ${listed$5(loss.kinds)} fit as well.`,
		fix: wholeKey(loss)
	};
}
function comparison({ table, columns, with: home }) {
	return listed$5(columns.map(({ name, from = name }) => `${table}.${name} = ${home?.other}.${from}`));
}
function wholeKey({ table, kinds: rest, with: home }) {
	const other = home?.other ?? "";
	if (rest.length === 0) return `Choose one row of ${other} for each row of ${table}, as by a subquery with GROUP BY, or make sure by a UNIQUE index that there is only one.`;
	return `Compare the rest of the key too: … AND ${rest.map((name) => `${table}.${name} = ${other}.${name}`).join(" AND ")}.`;
}
function strayed(seen, loss) {
	const { table, columns, now, kinds: besides, with: home } = loss;
	const [parent, into] = [home?.other ?? "", home?.into ?? ""];
	const name = columns[0]?.name ?? "";
	const rival = home?.rival;
	if (rival !== void 0) return {
		message: `The rows of ${parent} and those of ${rival} are put into ${into}, and ${table}.${name} is looked up there by the old id alone: where both have the same id, its rows point at those of ${rival} now.`,
		fix: `Ask in the lookup too from which of the two tables a row of ${into} comes, as by a column that says so, which the copy of ${parent} fills.`
	};
	const offset = home?.offset;
	if (offset) return {
		message: `${table}.${name} is moved by ${offset.own} and the ids of ${parent}, which are in ${into} now, ${offset.its === null ? "are given out anew" : `by ${offset.its}`}: its rows point at other rows of ${into} now, or at none.`,
		fix: offset.its === null ? `K${keptFor(into, parent)}, and find the new ids by it.` : `Move ${table}.${name} by as much as those ids.`
	};
	const parents = listed$5([parent, ...besides]);
	const message = `The rows of ${parents} get new ids in ${into}, and ${table}.${name} ${now ? "keeps the old ones" : "goes along with the old ones"}: its rows point at other rows of ${into} now, or at none.`;
	if (besides.length > 0) return {
		message,
		fix: `Keep the old id in a column of ${into}, and in another one of which table it is, as rows of ${parents} have the same ids. Then write the new ids, found by both, into ${table}.`
	};
	const kept = `${keptFor(into, parent)}, and ${newIds$1(seen, loss)}`;
	return {
		message,
		fix: home?.shared ? `K${kept}.` : `Copy the ids of ${parent} too. Or k${kept}.`
	};
}
function keptFor(into, parent) {
	return `eep the old id in a column of ${into} that the copy of ${parent} fills (old_id)`;
}
function newIds$1({ schema }, { table, columns, now, with: home }) {
	const [into, name] = [identifier(home?.into ?? ""), identifier(columns[0]?.name ?? "")];
	const own = identifier(table);
	const found = `(SELECT id FROM ${into} WHERE old_id = ${own}.${name})`;
	const left = named$1(schema?.after.tables ?? [], now ?? "");
	if (!now) return `join by it while ${table} is copied: SELECT …, new.id FROM ${own} LEFT JOIN ${into} AS new ON new.old_id = ${own}.${name}`;
	if (left?.columns.every((column) => !same$1(column.name, name))) return `take the new ids by it where ${name} is read behind that copy: UPDATE ${own} SET … = ${found}`;
	return `set the new ones behind that copy: UPDATE ${own} SET ${name} = ${found} WHERE ${name} IN (SELECT old_id FROM ${into})`;
}
function numberedAnew(seen, loss) {
	const { table, columns, kinds, with: home } = loss;
	const astray = columns.map(({ name }) => ({ column: name }));
	const [by] = kinds;
	const aside = keptIn(seen, loss);
	const gaps = `The rows of ${table} get new ids in ${home?.into ?? ""}, counted from 1: where rows have been deleted, all behind them get other ones`;
	if (by !== void 0) return {
		message: `${gaps}, and ${by}, which finds rows by their rowid, meets others then, or none.`,
		fix: aside === null ? `Copy the rowid too: INSERT INTO … (rowid, …) SELECT rowid, … FROM ${table}.` : `Copy the rowid too, out of ${table} (SELECT rowid, …) and back: INSERT INTO … (rowid, …) SELECT rowid, … FROM ${aside}.`
	};
	return {
		message: `${gaps}. Who knows a row by its id, as a link or another system does, finds another one, or none.`,
		fix: `${namedCopy(seen, loss, astray, "Copy the ids too:")}\n${ifMeant("changes-values")}`
	};
}
function keptIn({ statements }, { statement }) {
	const aside = targetName(statements[statement]?.sql ?? "");
	const isRead = ({ sql }) => {
		const copy = readCopy(sql);
		return copy !== null && sourcesOf(copy).some(({ table }) => aside !== null && same$1(table, aside));
	};
	return statements.slice(statement + 1).some(isRead) ? aside : null;
}
function late({ called, also, kinds, with: home }) {
	const line = also[0]?.line ?? 0;
	if (kinds.length > 0) return {
		message: `This DELETE takes just those rows of ${called} that line ${line} does not copy into ${home?.into ?? ""}: they are nowhere afterwards, and the others are there twice.`,
		fix: `Write the condition of line ${line} into the DELETE too. ${ifMeant("loses-rows")}`
	};
	return {
		message: `This DELETE takes the rows of ${called} that line ${line} copies into ${home?.into ?? ""}: they are gone by then, and nothing is copied.`,
		fix: `Copy first: put the statement in line ${line} above the DELETE.`
	};
}
function numbered({ called, at, also: [copy = at], with: home }) {
	const into = home?.into ?? "";
	const line = `line ${copy.line}${copy.path === at.path ? "" : ` of ${copy.path}`}`;
	return {
		message: `This DELETE finds rows of ${called} by the numbers that ${into} has given to its own in ${line}: rows go that were not copied, and are nowhere afterwards, and rows stay that were.`,
		fix: `Compare with the column of ${into} that has the id of ${called}, or copy the id itself in ${line}.`
	};
}
function unlisted({ called, columns, kinds, with: home }) {
	const [name, other] = [columns[0]?.name, home?.other ?? ""];
	if (name === void 0) return {
		message: `The WHERE of this copy asks ${other} and nothing of the row: where ${other} has no such row, nothing is copied into ${home?.into ?? ""}, and all rows of ${called} are nowhere afterwards.`,
		fix: `Copy the rows whatever stands in ${other}: take that query out of the WHERE. ${ifMeant("loses-rows")}`
	};
	const gone = kinds.length === 0 ? "those rows are" : `what ${listed$5(kinds.map((it) => `${called}.${it}`))} held is`;
	return {
		message: `${other}.${name} may be NULL, and with one NULL there NOT IN holds for no row of ${called}: nothing is copied into ${home?.into ?? ""}, and ${gone} nowhere afterwards.`,
		fix: `Leave the NULLs out of the list: NOT IN (SELECT ${identifier(name)} FROM ${identifier(other)} WHERE ${identifier(name)} IS NOT NULL).`
	};
}
function renumberedIds(seen, { table }, { column, from, to }) {
	const children = new Set(referring(seen.schema?.after, table, column).map(({ child }) => child));
	const names = listed$5([...children].map(({ name }) => name));
	const owners = names === "" ? "" : ` Rows of ${names} point at other rows of ${table} now, or at none.`;
	return `The ids of ${table} (${column}) are not the same any more after its rebuild: ${to === null ? `${from} is gone` : `${from} became ${to}`}.${owners}`;
}
// src/rules/advice/own-units.ts
function ownUnits(seen, fate, unit) {
	const [literal, ...more] = givenTo$1(seen, fate, unit);
	if (literal?.kind !== "string" || more.length > 0 || !isUnitOf(unit, literal.text)) return null;
	const sql = seen.statements[fate.copied ?? -1]?.sql ?? "";
	const columns = named$1(seen.schema?.after.tables ?? [], fate.table)?.columns ?? [];
	const made = columns.map(({ name }) => givenTo$1(seen, fate, name)).find((it) => convertedIn(it) !== null);
	const column = columns.find(({ name }) => same$1(name, convertedIn(made ?? []) ?? ""));
	if (!made || !column) return null;
	const expression = sql.slice(made[0]?.start, made.at(-1)?.end);
	return `Convert the rows alone that are in another unit: CASE ${identifier(unit)} WHEN ${literal.text} THEN ${identifier(column.name)} ELSE ${expression} END in the place of ${expression}.`;
}
// src/rules/evidence/successors.ts
const successors = oncePer((evidence) => {
	const all = evidence.replayed?.migrations ?? [];
	if (!all.some(({ statements }) => statements.some(({ verb }) => verb === "DROP TABLE"))) return [];
	const copies = followed(all);
	return [...all.flatMap((seen) => rebuilds(seen).flatMap(({ was, is: behind }) => {
		const is = inTheEnd(evidence, seen, behind);
		const copy = copies.find((it) => it.seen === seen && same$1(it.name, behind.name) && same$1(it.was.name, was.name));
		const at = madeAt(seen, behind.name, ["DROP TABLE"]);
		return is ? [{
			seen,
			at,
			was: copy ? inNamesOf(is, was, copy.renamed) : was,
			is,
			from: null,
			taken: copy?.taken ?? new Map()
		}] : [];
	})), ...moved(evidence, copies)];
});
function isInUse(evidence, copy) {
	const is = tableInTheEnd(evidence, copy.name);
	return is !== null && !is.virtual && isForUse(copy);
}
function moved(evidence, copies) {
	const used = copies.filter((it) => isInUse(evidence, it));
	return used.flatMap((copy) => {
		const { name, seen, at, was, renamed, taken, settled } = copy;
		const [is, stays] = [name, was.name].map((it) => tableInTheEnd(evidence, it));
		const isBack = same$1(name, was.name);
		if (!is || settled === null || copy.isMixed || (isBack ? isRebuilt(evidence, name) : stays)) return [];
		const then = onlyTaken(inNamesOf(is, was, renamed), taken);
		const around = used.filter((it) => same$1(it.name, name) || it.was === was);
		return around[0] === copy && around.every((it) => same$1(it.name, name) && it.was === was && isMappedAs(it, copy)) && then.columns.length * 2 > was.columns.length ? [{
			seen,
			at,
			was: inNewPlaces(then, copies),
			is,
			from: isBack ? null : was.name,
			taken
		}] : [];
	});
}
function isMappedAs(one, other) {
	return JSON.stringify([...one.renamed]) === JSON.stringify([...other.renamed]);
}
function isRebuilt({ replayed }, table) {
	return replayed?.migrations.some(({ rebuilt }) => rebuilt.some((name) => same$1(name, table))) ?? false;
}
const tablesInTheEnd = oncePer((evidence) => {
	const all = evidence.replayed?.migrations.flatMap(({ schema }) => schema?.after.tables ?? []) ?? [];
	return [...new Set(all.map(({ name }) => keyOf$1(name)))].flatMap((name) => tableInTheEnd(evidence, name) ?? []);
});
function tableInTheEnd({ replayed }, name) {
	const last = replayed?.migrations.findLast(({ schema }) => schema && [schema.before, schema.after].some(({ tables }) => named$1(tables, name)));
	return named$1(last?.schema?.after.tables ?? [], name);
}
function inNamesOf(is, was, renamed) {
	const has = (table, name) => table.columns.some((column) => same$1(column.name, name));
	const now = (name) => {
		const other = renamed.get(keyOf$1(name));
		return other === void 0 || has(is, name) || has(was, other) || !has(is, other) ? name : other;
	};
	if (was.columns.every(({ name }) => now(name) === name)) return was;
	const all = (names) => names.map(now);
	return {
		...was,
		columns: was.columns.map((column) => ({
			...column,
			name: now(column.name)
		})),
		primaryKey: all(was.primaryKey),
		uniques: was.uniques.map(all),
		indexed: was.indexed.map(all),
		checks: was.checks.map((check) => tokens(check).map((token) => {
			const name = token.kind === "word" || token.kind === "quoted" ? unquote(token) : "";
			return has(was, name) && now(name) !== name ? identifier(now(name)) : token.text;
		}).join("")),
		foreignKeys: was.foreignKeys.map((key) => ({
			...key,
			columns: all(key.columns)
		}))
	};
}
function onlyTaken(was, taken) {
	const isTaken = (name) => taken.has(keyOf$1(name));
	const left = was.columns.filter(({ name }) => !isTaken(name)).map(({ name }) => keyOf$1(name));
	return {
		...was,
		columns: was.columns.filter(({ name }) => isTaken(name)),
		primaryKey: was.primaryKey.every(isTaken) ? was.primaryKey : [],
		uniques: was.uniques.filter((unique) => unique.every(isTaken)),
		checks: was.checks.filter((check) => !left.some((name) => wordsOf$2(check).has(name))),
		foreignKeys: was.foreignKeys.filter((key) => key.columns.every(isTaken))
	};
}
function inNewPlaces(was, copies) {
	const now = (parent) => {
		const own = copies.filter((it) => same$1(it.was.name, parent));
		const whole = own.filter((it) => isForUse(it) && takesMost(it) && takesKey(it));
		return whole.some(({ name }) => !same$1(name, whole[0]?.name ?? "")) ? parent : own[0]?.name ?? parent;
	};
	return {
		...was,
		foreignKeys: was.foreignKeys.map((key) => ({
			...key,
			parent: now(key.parent)
		}))
	};
}
// src/rules/evidence/retyped.ts
function* retyped(evidence, isTold) {
	for (const successor of successors(evidence)) {
		const { seen, at, was, is, from, taken } = successor;
		const what = from === null ? `The rebuild of ${is.name}` : `The move from ${from} to ${is.name}`;
		for (const column of is.columns) {
			const old = was.columns.find(({ name }) => same$1(name, column.name));
			const { how, from: name } = taken.get(keyOf$1(column.name)) ?? {
				how: null,
				from: ""
			};
			if (!old || how === null || is.strict) continue;
			if (isTold(seen, is.name, column.name) || isLost(evidence, was.name, name)) continue;
			const keep = `Keep the type of ${column.name}, ${old.type}.`;
			const isMoment = fillsWithMoments(old);
			const isMixed = seen.mixedFormats.some((it) => same$1(it.table, is.name) && same$1(it.column, column.name));
			if (affinityOf(old) === "text" && isNumber(column) && !isBound$1(was, old.name) && !(isMoment && isMixed)) yield {
				at,
				...isMoment ? {
					message: `${what} changes ${column.name} to another type, and its moments stay the texts that they are ('2026-01-01 12:00:00'), which sort behind every number.`,
					fix: `${keep} If numbers are what is wanted, write them in the copy: ${asNumber(is, column.name)}.`
				} : {
					message: `${what} changes ${column.name} to another type and its values with it ('0012' becomes 12).`,
					fix: `${keep} ${castTo(column.name, column.type)}${ifMoments(was, is, column.name)}`
				}
			};
			const meant = how !== "text" && isNumber(old) && affinityOf(column) === "text" ? meantAs(is, column, tablesInTheEnd(evidence)) : null;
			if (meant !== null) yield {
				at,
				message: `${what} makes texts of the numbers in ${column.name}, and '10' sorts before '9' from now on; ${meant}.`,
				fix: `${keep} If texts are what is wanted, say so in the copy: CAST(${identifier(column.name)} AS TEXT).`,
				level: "warning"
			};
		}
	}
}
function isLost({ replayed }, table, column) {
	return replayed?.losses.some((it) => same$1(it.table, table) && it.columns.some(({ name }) => same$1(name, column))) ?? false;
}
function affinityOf({ type }) {
	if (/INT/i.test(type)) return "integer";
	if (/CHAR|CLOB|TEXT/i.test(type)) return "text";
	if (/BLOB/i.test(type) || type === "") return "blob";
	return /REAL|FLOA|DOUB/i.test(type) ? "real" : "numeric";
}
function isNumber(column) {
	return affinityOf(column) !== "text" && affinityOf(column) !== "blob" && !/DATE|TIME|BOOL/i.test(column.type);
}
function isBound$1({ checks }, column) {
	return checks.some((check) => wordsOf$2(check).has(keyOf$1(column)));
}
function meantAs(is, { name, default: value }, tables) {
	if (/^[+-]?\d[\d.]*$/.test(value ?? "")) return `its default is the number ${value}`;
	for (const { columns, parent, parentColumns } of is.foreignKeys) {
		const other = parentColumns[columns.findIndex((it) => same$1(it, name))];
		const found = tables.find((it) => same$1(it.name, parent))?.columns.find((it) => same$1(it.name, other ?? ""));
		if (found && isNumber(found)) return `${parent}.${found.name}, to which it leads, is a number`;
	}
	const check = is.checks.find((it) => comparesNumber(it, name));
	return check === void 0 ? null : `CHECK (${check}) compares it with a number`;
}
function comparesNumber(check, name) {
	const all = significant(check);
	return all.some((token, at) => {
		if (keyOf$1(unquote(token)) !== keyOf$1(name) || !/^([<>=!]+|BETWEEN|IN)$/i.test(all[at + 1]?.text ?? "")) return false;
		return all.slice(at + 2).find(({ text }) => !/^[-+(]$/.test(text))?.kind === "number";
	});
}
// src/rules/changes-values.ts
const changesValues = {
	id: "changes-values",
	group: "data",
	level: "error",
	scenario: "rows",
	title: "A rebuild changes values on the way",
	why: "The rows are all there and hold something else: SELECT * copies by position, a column that is left out of the copy is NULL everywhere (an INTEGER PRIMARY KEY is counted from 1 again), and a column of another type turns '0012' into 12 (https://sqlite.org/datatype3.html#type_affinity).",
	fix: BY_NAME,
	*check(evidence) {
		for (const { table, into, seen, statement, moved } of crossings(evidence)) {
			const back = fateOf(seen, table)?.rebuilt === false ? "When the rows come back to" : "After the rebuild of";
			yield {
				at: placeOf$2(seen, statement),
				message: `${into === null ? `${back} ${table}` : `In rows that ${table} gives to ${into}`}, ${listed$5([...new Set(moved.map(({ name, from }) => `${name} holds what was in ${from}`))])}.`,
				fix: traded(moved, inPlace$1(evidence, seen, table, statement))
			};
		}
		for (const { loss, seen } of lossesOf(evidence, "exchanged", "misplaced")) {
			if (loss.what === "misplaced" && loss.columns.every(({ name }) => isChangedByRebuild(seen, loss.table, name))) continue;
			const filled = targetName(seen.statements[loss.statement]?.sql ?? "");
			yield {
				at: placeOf$2(seen, loss.statement),
				...exchanged(loss, filled)
			};
		}
		for (const { loss } of lossesOf(evidence, "doubled")) if (loss.kinds.length > 0) yield {
			at: loss.at,
			...doubled(loss)
		};
		for (const { loss } of lossesOf(evidence, "narrowed")) for (const column of loss.columns) if (column.fired !== void 0) yield {
			at: loss.at,
			...firedAgain(loss, column)
		};
		for (const { loss } of lossesOf(evidence, "tied")) yield {
			at: loss.at,
			...tied(loss)
		};
		for (const { loss, seen } of lossesOf(evidence, "strayed")) {
			const parent = fateOf(seen, loss.with?.other ?? "");
			if (loss.kinds.length > 0 || !parent || renumbered$1(seen, parent) === null) yield {
				at: loss.at,
				...strayed(seen, loss)
			};
		}
		for (const { loss, seen } of lossesOf(evidence, "renumbered")) yield {
			at: loss.at,
			...loss.kinds.length > 0 ? {} : { level: "warning" },
			...numberedAnew(seen, loss)
		};
		const misplaced = [...lossesOf(evidence, "misplaced")].map(({ loss }) => loss);
		const isMisplaced = (table, column) => misplaced.some((it) => same$1(it.table, table) && it.columns.some(({ name }) => same$1(name, column)));
		yield* retyped(evidence, (seen, table, column) => isChangedByRebuild(seen, table, column) || isMisplaced(table, column));
		for (const seen of evidence.replayed?.migrations ?? []) {
			for (const one of seen.multiplied) yield addedUpAgain(one);
			yield* countedAgain(evidence, seen);
			for (const fate of seen.fates) {
				if (!fate.rebuilt || isNews(evidence, seen, fate.table)) continue;
				const statement = fate.copied ?? fate.dropped?.statement;
				const ids = renumbered$1(seen, fate);
				if (ids !== null && !isFollowed(evidence, seen, fate, ids.column)) yield {
					at: placeOf$2(seen, statement),
					message: renumberedIds(seen, fate, ids),
					fix: inPlace$1(evidence, seen, fate.table, statement)
				};
				const changed = changesOf(seen, fate, ids);
				const isReturned = ({ column, source }) => changed.some(({ fact }) => fact.how === "swapped" && fact.column === source && fact.source === column);
				const isSwapped = ({ fact, says }) => fact.how === "swapped" && (says === null || isReturned(fact));
				const swapped = changed.filter(isSwapped);
				if (swapped.length > 0) yield {
					at: placeOf$2(seen, statement),
					message: `After the rebuild of ${fate.now ?? fate.table}, ${listed$5(swapped.map(({ fact, says }) => holds$1(says === null ? fact : {
						...fact,
						sample: []
					})))}.`,
					fix: inPlace$1(evidence, seen, fate.table, statement)
				};
				for (const { fact, says } of changed.filter((it) => !isSwapped(it))) {
					const long = fact.how === "converted" ? longPair(evidence, fate.table, fact.column) : null;
					yield {
						at: placeOf$2(seen, statement),
						message: `${sentence$2(fact, long)}${says === null ? "" : ` Seen with ${says}.`}`,
						fix: fact.how === "converted" ? asText(seen, fact, long) : ownUnits(seen, fate, fact.column) ?? inPlace$1(evidence, seen, fate.table, statement)
					};
				}
			}
		}
	}
};
function traded([one, other, ...more], fix) {
	if (fix !== "Name the columns on both sides of the copy, in the same order, so that each takes its own values, and leave its expressions as they are." || !one?.from || !other?.from || more.length > 0) return fix;
	return `Let ${one.name} take ${other.from} in the copy, and ${other.name} take ${one.from}: the two change places.`;
}
function crossings(evidence) {
	const found = [];
	for (const { loss, seen } of lossesOf(evidence, "crossed")) {
		const moved = loss.columns.filter(({ name, from }) => from !== void 0 && !isChangedByRebuild(seen, loss.table, name) && !isComputedNow(seen, loss.table, name));
		if (moved.length === 0) continue;
		const statement = copyOf(seen, loss) ?? loss.statement;
		const at = found.findIndex((it) => it.seen === seen && it.statement === statement && same$1(it.table, loss.table));
		const known = found[at];
		if (known) found[at] = {
			...known,
			moved: [...known.moved, ...moved]
		};
		else found.push({
			table: loss.table,
			into: loss.with?.into ?? null,
			seen,
			statement,
			moved
		});
	}
	return found;
}
function isFollowed(evidence, seen, rebuilt, id) {
	if (isKnownByAnother(evidence, seen, rebuilt, id)) return true;
	const links = referring(seen.schema?.after, rebuilt.table, id).flatMap(({ child, key }) => key.columns.map((column) => ({
		column,
		fate: fateOf(seen, child.name)
	})));
	const isWritten = (fate, column) => isUpdated$1(seen, fate, column) || fate.rebuilt && copiedAs(seen, fate, column) === "expression";
	return links.length > 0 && links.every(({ column, fate }) => fate !== void 0 && isWritten(fate, column));
}
function fateOf(seen, table) {
	return seen.fates.find((it) => same$1(it.table, table));
}
function changesOf(seen, fate, ids) {
	const isOther = ({ fact, says }) => ids !== null && (says !== null || ids.to === null || same$1(ids.column, fact.column));
	const isUnlinked = ({ fact: { column, how } }) => how === "wiped" && fate.unlinked.some((deed) => same$1(deed.column, column));
	return [...changes(seen, fate)].filter((change) => !isOther(change) && !isUnlinked(change));
}
function isChangedByRebuild(seen, table, column) {
	const fate = fateOf(seen, table);
	return fate?.rebuilt === true && [...changes(seen, fate)].some(({ fact }) => same$1(fact.column, column));
}
function* changes(seen, fate) {
	const plain = factsAbout(factsOf(seen), "values-changed", fate.now).map((fact) => ({
		fact,
		says: null
	}));
	const awkward = seen.awkward.flatMap(({ facts, says }) => factsAbout(facts, "values-changed", fate.now).map((fact) => ({
		fact,
		says
	})));
	const told = new Set();
	for (const change of isMapped(seen, fate) ? [] : [...plain, ...awkward]) {
		const { column, how } = change.fact;
		if (told.has(column) || !isUnmeant(seen, fate, change.fact)) continue;
		if (how === "wiped" && lostInCopy(fate) > 0) continue;
		told.add(column);
		yield change;
	}
}
function isUnmeant(seen, fate, { column, how, table }) {
	if (how !== "wiped" && how !== "swapped" && how !== "converted") return false;
	if (holdsName(seen, column) || isComputedNow(seen, table, column) || isUpdated$1(seen, fate, column)) return false;
	if (how === "converted" && /DATE|TIME|BOOL/i.test(typeOf(seen.schema?.after, table, column))) return false;
	const old = named$1(seen.schema?.before.tables ?? [], table)?.columns.find(({ name }) => same$1(name, column));
	if (how === "converted" && old && fillsWithMoments(old)) return false;
	const written = copiedAs(seen, fate, column);
	if (how === "wiped" && written === "literal" && isUsedBeside(seen, fate, column)) return false;
	return written === "unknown" ? how === "swapped" : written !== "expression";
}
function holdsName(seen, column) {
	return seen.namesAsText.some((it) => !it.byQuotes && it.column !== null && same$1(it.column, column));
}
function inPlace$1(evidence, seen, table, statement) {
	if (statement === void 0) return BY_NAME;
	const crossed = [...lossesOf(evidence, "crossed")].flatMap(({ loss, seen: own }) => own === seen && (copyOf(seen, loss) ?? loss.statement) === statement && same$1(loss.table, table) ? loss.columns : []);
	const told = seen.fates.filter((fate) => same$1(fate.table, table)).flatMap((fate) => {
		const ids = renumbered$1(seen, fate);
		const others = changesOf(seen, fate, ids).filter(({ fact }) => fact.how !== "converted");
		return [...ids ? [ids.column] : [], ...others.map(({ fact }) => fact.column)];
	});
	const astray = [...crossed.map(({ name, from }) => ({
		column: name,
		...from === void 0 ? {} : { from }
	})), ...told.filter((name) => !crossed.some((it) => same$1(it.name, name))).map((column) => ({ column }))];
	return namedCopy(seen, {
		table,
		statement
	}, astray, "Let each column take its own values in the copy:");
}
// src/rules/continues-after-error.ts
const PROGRAM = "Let the program stop at the first error, and roll back: at best each file and its history row are one transaction.";
const ROWS_FIRST = "Correct or exclude such rows in the file, before this statement.";
const continuesAfterError = {
	id: "continues-after-error",
	group: "replay",
	level: "error",
	scenario: "rows",
	title: "What follows the error runs all the same",
	why: "`sqlite3 db < file` goes on with the next statement after an error. A DROP after a copy that failed still drops, and a COMMIT commits the half that worked.",
	fix: "Let the runner stop at the first error: sqlite3 -bail, or `.bail on` as the first line of the file.",
	*check(evidence) {
		const fix = toolOf(evidence).words.program ? PROGRAM : continuesAfterError.fix;
		for (const { damage, failsOn } of evidence.replayed?.migrations ?? []) {
			if (damage) yield {
				at: damage.refusal.at,
				message: GOES_ON + harmOf(damage),
				fix
			};
			const harmful = failsOn.flatMap(({ says, damage: harm }) => harm ? [{
				says,
				harm
			}] : []);
			for (const [place, { harm }] of new Map(harmful.map((it) => [placeOf$1(it.harm), it]))) {
				const kinds = harmful.filter((it) => placeOf$1(it.harm) === place).map(({ says }) => says);
				const message = `Passes on plain rows and fails on ${[...new Set(kinds)].join(", or ")}. ${inWords$1(harm.refusal)} ${GOES_ON}${harmOf(harm)}`;
				yield {
					at: harm.refusal.at,
					message,
					fix: `${ROWS_FIRST} ${fix}`
				};
			}
		}
	}
};
const GOES_ON = "The runner goes on after this error.";
function harmOf({ facts, halfCommitted }) {
	const half = halfCommitted ? ` The COMMIT in line ${halfCommitted.line} then keeps the half that worked.` : "";
	return `${facts.length > 0 ? ` Because of what follows, ${describeFacts(facts)}.` : ""}${half}`;
}
function placeOf$1({ refusal }) {
	return `${refusal.at.line}:${refusal.at.column}`;
}
// src/rules/advice/limits.ts
function limitFix({ message, statement, hint = null }) {
	if (/^LIKE or GLOB pattern too/.test(message)) return "Write a shorter pattern, or compare with substr() or instr().";
	if (/^too many columns in result set/.test(message)) return "Name the columns that are needed in the SELECT, instead of *, or join fewer tables in one SELECT.";
	if (/^too many (?:columns in (?:index|set list)|terms in (?:ORDER|GROUP) BY)/.test(message)) return "Name fewer of them.";
	if (/^too many columns/.test(message)) return "Split the table in two.";
	if (/^Expression tree/.test(message)) return shallower(statement);
	if (/^too many terms/.test(message)) return fewerTerms(statement);
	const [, name] = /^too many arguments on function (.+)$/.exec(message) ?? [];
	if (name !== void 0) return fewerArguments(name);
	if (/bytes in a value/.test(hint ?? "")) return "Divide the value among several rows, or keep it outside of the database.";
	return /^(?:string or blob|statement) too/.test(message) ? shorter(statement, /[\d,]+(?= bytes)/.exec(hint ?? "")?.[0]) : null;
}
function fewerArguments(name) {
	const [, b = "", json = ""] = /^json(b?)_(object|array|insert|replace|set)$/i.exec(name) ?? [];
	const add = `json${b}_${/^(?:insert|replace)$/i.test(json) ? json.toLowerCase() : json === "array" ? "insert" : "set"}`;
	const nested = (first, second) => `Give it some of the arguments, and put the rest around it by further calls: ${first.replace("?", second)}.`;
	if (/^object$/i.test(json)) return nested(`${add}(?, '$.key', value, …)`, `${name}('key', value, …)`);
	if (/^array$/i.test(json)) return nested(`${add}(?, '$[#]', value, '$[#]', value, …)`, `${name}(value, …)`);
	if (json !== "") return nested(`${name}(?, '$.key', value, …)`, `${name}(document, '$.key', value, …)`);
	if (/^(?:coalesce|max|min)$/i.test(name)) return nested(`${name}(?, d, …)`, `${name}(a, b, c, …)`);
	return "Call the function for some of the arguments each, and put the results together: a || b for texts.";
}
function shallower(statement) {
	const all = significant(statement).map(({ text }) => text.toUpperCase());
	const [most = "", count = 0] = [
		"OR",
		"AND",
		"||",
		"+"
	].map((sign) => [sign, all.filter((text) => text === sign).length]).reduce((a, b) => b[1] > a[1] ? b : a);
	if (count < 40) return "Do it in two steps: the inner part in a SELECT of its own, which the outer one reads FROM (SELECT …).";
	const halves = `Put parentheses around the halves of the chain: (… ${most} …) ${most} (… ${most} …), or around more parts of it.`;
	return most === "OR" ? `${halves} Where one column is compared with values: column IN (…, …).` : halves;
}
function fewerTerms(statement) {
	const union = /\bunion\s+all\b/i.test(statement) ? "UNION ALL" : "UNION";
	const nested = `Nest the terms, some of them in each: SELECT … FROM (SELECT … ${union} SELECT …) ${union} SELECT … FROM (…).`;
	if (verbOf(statement) === "CREATE VIEW") return `${nested} Or make two views of fewer terms, and this one of both.`;
	if (!isInsert(statement)) return nested;
	return significant(statement).some(({ kind, text }) => kind === "word" && /^FROM$/i.test(text)) ? "Split the statement into several." : "Write INSERT … VALUES (…), (…), or split the statement into several.";
}
function shorter(statement, most) {
	const all = significant(statement);
	const long = all.find(({ kind, text }) => (kind === "string" || kind === "blob") && text.length > statement.length / 2);
	const table = targetName(statement);
	if (!isInsert(statement) && !/^UPDATE$/i.test(all[verbAt(all)]?.text ?? "")) return "Write a shorter statement: what it makes cannot be made in parts.";
	if (!long || table === null) return `Split the statement into several${most ? `, each shorter than ${most} bytes` : ""}.`;
	const column = columnOf(all, long) ?? "…";
	return `Write the first part of the long text in this statement, and the rest in further ones: UPDATE ${table} SET ${column} = ${column} || '…' WHERE ….`;
}
function isInsert(statement) {
	const all = significant(statement);
	return /^(INSERT|REPLACE)$/i.test(all[verbAt(all)]?.text ?? "");
}
function columnOf(all, value) {
	const at = all.indexOf(value);
	if (all[at - 1]?.text === "=") return all[at - 2]?.text ?? null;
	const open = all.findLastIndex(({ text }, index) => index < at && text === "(");
	if (open < 0 || !/^VALUES$|^,$/i.test(all[open - 1]?.text ?? "")) return null;
	const place = cutAt(all.slice(open + 1, closing(all, open)), ({ text }) => text === ",").findIndex((part) => part.includes(value));
	return namedIn(all, verbAt(all))?.[place] ?? null;
}
// src/rules/advice/advice.ts
function copyAdvice({ message }) {
	if (!message.startsWith("output file already exists")) return null;
	return `Make the copy in the script that starts the migrations, or give each run's copy a name of its own: VACUUM INTO 'copy-' || strftime('%s', 'now') || '.db'.`;
}
const DOCUMENTED = "Write what SQLite understands; https://sqlite.org/lang.html has the syntax of every statement.";
const JSON_ONLY = "Read only what is JSON: CASE WHEN json_valid(column) THEN … END. Or correct the texts that are none before this statement.";
const WITHOUT_BOTH = "DROP COLUMN leaves a FOREIGN KEY of the table as it is, and that one names the column. Make the table anew without both: create it under another name without the column and without the FOREIGN KEY, copy the rows, drop the old table and rename the new one (https://sqlite.org/lang_altertable.html#otheralter).";
const COPIED = "copy the rows, drop the old table and rename the new one (https://sqlite.org/lang_altertable.html#otheralter)";
const REBUILD = `make a new table with it, ${COPIED}`;
const BY_THE_CLOCK = "What stands in an index, a CHECK or a generated column may not depend on the clock or its time zone: leave 'now' and 'localtime' out. Index the column itself, and compare it with the time in the query.";
const FIXES = [
	[
		/^near "DO": syntax error/,
		"Write WHERE true in front of ON CONFLICT, where the SELECT has no WHERE of its own: without it SQLite takes ON for the condition of a join (https://sqlite.org/lang_upsert.html#parsing_ambiguity).",
		/\bselect\b.*\bon\s+conflict\b/is
	],
	[
		/^near ".*": syntax error/,
		`SQLite adds no constraint to a table that is there: ${REBUILD}. For UNIQUE a unique index does as well.`,
		/^\s*alter\s+table\b.*\badd\s+(constraint|foreign|unique|primary|check)\b/is
	],
	[
		/^near "ON": syntax error/,
		"Leave ON UPDATE CURRENT_TIMESTAMP out: SQLite has no such clause. Let the application, or an AFTER UPDATE trigger, write the time.",
		/\bon\s+update\s+(current_timestamp|now)\b/i
	],
	[/^ON CONFLICT clause does not match/, "Name in ON CONFLICT the columns of one primary key or unique index, all of them. Where the index is partial, repeat its condition: ON CONFLICT (…) WHERE … DO …."],
	[/^cannot drop (?:UNIQUE|PRIMARY KEY) column/, `DROP COLUMN takes no column with UNIQUE or PRIMARY KEY: make a new table without it, ${COPIED}.`],
	[/^AUTOINCREMENT is only allowed on an INTEGER PRIMARY KEY/, "Write INTEGER PRIMARY KEY AUTOINCREMENT: no other name of the type will do, and an INTEGER has 64 bits."],
	[/^non-deterministic use of /, BY_THE_CLOCK],
	[/^near ".*": syntax error|^incomplete input|^unrecognized token/is, DOCUMENTED],
	[/^no such (?:function|collation|module)/, "Write it with what SQLite has: https://sqlite.org/lang_corefunc.html lists its functions."],
	[/\bfrom within a transaction\b|\bwithin a transaction\b|\binside a transaction\b/i, "Take the statement out of the transaction. Where the runner opens that one and a file cannot ask for none, put it into the script that starts the migrations, or run it once by hand."],
	[/^not authorized\b/, "Leave the statement out: no other wording makes D1 take it."],
	[/^error in (?:view|trigger|index) /i, "Drop that view, trigger or index before this statement, and create it again after it, on what is there then."],
	[/^error in table .* after drop column: unknown column .* in foreign key definition/i, WITHOUT_BOTH],
	[/^no such |^table .* has no column named/, "Name what the earlier migrations, and the statements before this one, have made."],
	[/already exists|^duplicate column name/, "Leave the statement out where what is there will do; else take another name."],
	[/^NOT NULL constraint failed/, "Give that column a value in this statement, or a DEFAULT where it is declared."],
	[/^malformed JSON/, JSON_ONLY],
	[/^UNIQUE constraint failed/, "Another row has that key already: write another one, or leave this row out."],
	[/^FOREIGN KEY constraint failed/, "Insert the row that is referred to first; delete those that refer to a row before it."],
	[/constraint failed/, "Write values that the constraint allows, or change the constraint before this statement."],
	[/values were supplied$|^\d+ values for \d+ columns$/, "Write one value for each column, and name the columns."],
	[/^Cannot add a (?:UNIQUE|PRIMARY KEY) column/i, "Add the column without that constraint, and create a unique index after it."]
];
function refusedFix(refusal, { runner }) {
	const limit = limitFix(refusal);
	if (limit !== null) return { fix: limit };
	const own = wordsOf$1(runner).hints?.find(({ says }) => says === refusal.hint)?.fix;
	return own === void 0 ? first(FIXES, refusal) : { fix: own };
}
function first(fixes, refusal) {
	const unsound = unsoundFix(refusal);
	if (unsound.fix !== void 0) return unsound;
	const fix = fixes.find(([message, , statement]) => message.test(refusal.message) && (statement?.test(refusal.statement) ?? true))?.[1];
	return fix === void 0 ? {} : { fix };
}
function isUnindexed({ message, statement }) {
	const isOfRows = actionOf(statement) !== null && !/^sqlite_/i.test(targetName(statement) ?? "");
	return message === "database disk image is malformed" && isOfRows;
}
function unsoundFix(refusal) {
	const { message, statement } = refusal;
	if (isUnindexed(refusal)) return {};
	const [, table, column] = /^integrity_check: NULL value in (.+)\.([^.]+)$/.exec(message) ?? [];
	if (table !== void 0 && column !== void 0 && /\balter\s+column\b/i.test(statement)) return { fix: `ALTER COLUMN checks no row that is there. Before it, give a value to those that have none: UPDATE ${identifier(table)} SET ${identifier(column)} = … WHERE ${identifier(column)} IS NULL;` };
	if (/\bindex\b/.test(message) && message.startsWith(CHECK)) return { fix: "Drop the index before this statement, and create it again after it." };
	if (message.startsWith(CHECK) || /malformed(?! JSON)/.test(message)) return { fix: "Correct the rows first, and change the table by a rebuild, which SQLite watches: https://sqlite.org/lang_altertable.html#otheralter." };
	return {};
}
const CHECK = "integrity_check: ";
// src/rules/crash-gets-stuck.ts
const LOSES_ROWS = "The start after a crash in the middle deletes rows";
const crashGetsStuck = {
	id: "crash-gets-stuck",
	group: "replay",
	level: "error",
	scenario: "crash",
	title: "A crash in the middle is not repaired by a restart",
	why: "This runner commits statement by statement. When the process is killed inside the file (a deployment times out, a pod is moved), the next start runs the file from its beginning on what is already there.",
	fix: `${IN_RUNNER}\n${IN_FILE} BEGIN; goes behind a first PRAGMA foreign_keys, and COMMIT; before a last one: inside a transaction they do nothing.`,
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) {
			const { crash } = seen;
			if (!crash) continue;
			yield {
				at: crash.after.at,
				level: crash.refuses ? "note" : crash.destroyed?.rows.length ? "error" : rerunLevel(evidence, seen),
				...crash.destroyed?.rows.length ? { title: LOSES_ROWS } : {},
				message: crash.refuses ? refuses(evidence, crash) : says$7(crash),
				fix: `${(crash.refusal && copyAdvice(crash.refusal)) ?? oneTransactionHere(evidence, seen)}\n${recovery(evidence, seen, crash)}`
			};
		}
	}
};
function refuses(evidence, { number, of, after }) {
	return `${`Killed after statement ${number} of ${of} (line ${after.at.line}), the file is half applied.`} ${sentence$4(toolOf(evidence).words.kill)}`;
}
function says$7(crash) {
	const when = `Killed after statement ${crash.number} of ${crash.of} (line ${crash.after.at.line}), the next start`;
	const more = crash.stuck > 1 ? ` ${crash.stuck} of the ${crash.tried} crash points tried get stuck.` : "";
	if (!crash.refusal) return `${when} ends without an error and with ${otherEnd(crash)}.${rowsGone(crash)}${more}`;
	const { line } = crash.refusal.at;
	return `${when} stops at line ${line}${crash.afterwards === "passes" ? "; the start after it passes" : ", and so does every start after it"}. ${inWords$1(crash.refusal)}${rowsGone(crash)}${missing(crash)}${more}`;
}
function otherEnd({ facts }) {
	const less = facts.filter(({ kind }) => LESS.has(kind));
	if (less.length === 0) return `another database: ${describeFacts(facts)}`;
	return `less than an uninterrupted run leaves: ${describeFacts([...less, ...facts.filter((it) => !less.includes(it))])}`;
}
const LESS = new Set([
	"table-dropped",
	"column-dropped",
	"object-dropped",
	"rows-deleted"
]);
function rowsGone({ destroyed }) {
	const [first, ...others] = destroyed?.rows ?? [];
	if (!first) return "";
	const these = first.rows === 1 ? "The only row" : `All ${first.rows} rows`;
	const also = others.map(({ table }) => table);
	const more = also.length > 0 ? ` So are those of ${also.join(", ")}.` : "";
	return ` ${these} of ${first.table} ${first.rows === 1 ? "is" : "are"} gone then: after the crash only ${first.stoodIn} held them, and the next start deletes them there.${more}`;
}
function missing({ destroyed, afterwards }) {
	const names = destroyed?.objects.map(({ type, name }) => `${type} ${name}`) ?? [];
	if (names.length === 0 || afterwards === "passes") return "";
	const shown = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), `${names.length - MOST_NAMED} more`] : names;
	return ` Until somebody acts, ${shown.length > 1 ? `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}` : `${shown[0]}`} ${names.length === 1 ? "is" : "are"} missing.`;
}
const MOST_NAMED = 3;
function recovery(evidence, seen, crash) {
	const { loose, words } = toolOf(evidence);
	const temporary = goneWithIt(seen, crash);
	if (temporary !== null) return `When it has happened, what is left of the file cannot be run by hand: it reads the temporary table ${temporary}, which went with the process, and what it held. Put back a backup from before, and run the whole file on it.`;
	const when = `When it has happened${!crash.refuses && (!crash.refusal || crash.destroyed?.rows.length) ? ", and before the next start" : ""}, run by hand what is left of the file, and record it if that passes.${wentOn(evidence, seen, crash)}`;
	const begins = `Killed after statement ${crash.number} it begins in line ${next(seen, crash).line}${words.program ? "." : ":"}`;
	if (words.program) return [
		when,
		`What is left begins with the first statement that has not run. ${begins}`,
		words.markApplied("")
	].join("\n");
	const key = keyOf(evidence, seen);
	const where = `What is left begins with the first statement that has not run${loose ? "; sqlite3 \"$DB\" .schema shows how far it came" : ""}. ${begins}`;
	if (words.pipe === void 0) return [
		when,
		where,
		`${rest(evidence, seen, crash)} > rest.sql`,
		words.run("rest.sql"),
		words.markApplied(key)
	].join("\n");
	const note = `sqlite3 "$DB" "${historyRow(evidence.runner.ledger, { key }).replaceAll(/["$`\\]/g, "\\$&")};"`;
	return [
		when,
		where,
		`${rest(evidence, seen, crash)} | ${words.pipe} &&`,
		note
	].join("\n");
}
function goneWithIt({ statements }, { number }) {
	const made = statements.slice(0, number).flatMap(({ sql }) => TEMPORARY.test(sql) ? targetName(sql) ?? [] : []);
	const left = statements.slice(number).filter(({ verb }) => verb !== "DROP TABLE");
	return made.find((name) => left.some(({ sql }) => namesIn(sql).has(keyOf$1(name)))) ?? null;
}
const TEMPORARY = /^\s*create\s+(?:temp|temporary)\s+table\b|^\s*create\s+table\s+(?:if\s+not\s+exists\s+)?temp\s*\./i;
function next(seen, { number, after }) {
	return (seen.statements[number] ?? after).at;
}
function keyOf({ head }, { path }) {
	return head.migrations.find((it) => it.path === path)?.key ?? fileName(path);
}
function rest({ head }, seen, crash) {
	const { line, column } = next(seen, crash);
	const down = head.migrations.find(({ path }) => path === seen.path)?.down;
	return `${down?.path === seen.path ? `sed -n ${line},${down.line - 1}p ${quote(seen.path)}` : `tail -n +${line} ${quote(seen.path)}`}${crash.after.at.line + crash.after.sql.split("\n").length - 1 === line ? ` | sed '1s/^.\\{${column - 1}\\}//'` : ""}`;
}
function wentOn(evidence, seen, { refusal, afterwards }) {
	if (!refusal || afterwards === "passes" || runnerOf(evidence, seen).onError !== "continue") return "";
	return " This runner goes on after an error: after another start perhaps only the history row is missing.";
}
// src/rules/create-without-if-not-exists.ts
const createWithoutIfNotExists = {
	id: "create-without-if-not-exists",
	group: "checklist",
	level: "warning",
	title: "CREATE without IF NOT EXISTS",
	why: "The runner can run a file a second time. This statement would stop it there, and does not only because of the statements around it: when those change, in a copy of this file for example, it will. (What does stop is not-rerunnable.)",
	fix: "Write CREATE … IF NOT EXISTS.",
	*check(evidence) {
		for (const it of unguarded$1(evidence, "CREATE")) {
			if (!it.rerun || isMadeWay(it) || isPassing(it) || isGoneWithItsTable(it) || isInMemory(it)) continue;
			yield {
				at: it.statement.at,
				message: `A second run passes only because of the statements before this one; by itself it stops when ${it.name} is there.`,
				fix: `Write CREATE ${it.object} IF NOT EXISTS ${identifier(it.name)}.`,
				...suggested(objectGuard(it.statement))
			};
		}
	}
};
function isMadeWay({ name, earlier }) {
	return earlier.some((it) => it.verb.startsWith("DROP ") && mentions(it, name));
}
function isPassing({ name, later }) {
	return later.some((it) => mentions(it, name) && (it.verb.startsWith("DROP ") || /\bRENAME\s+TO\b/i.test(it.sql)));
}
function isInMemory({ statement, earlier }) {
	const all = significant(statement.sql);
	const dot = all.findIndex(({ text }) => text === ".");
	const open = all.findIndex(({ text }) => text === "(");
	const schema = dot > 0 && (open < 0 || dot < open) ? keyOf$1(unquote(all[dot - 1])) : null;
	if (schema === null) return false;
	const attaches = ({ verb, sql }) => verb === "ATTACH" && /'(:memory:)?'/.test(sql) && namesIn(sql).has(schema);
	return schema === "temp" || earlier.some(attaches);
}
function isGoneWithItsTable(it) {
	return sameTransaction(it).earlier.some(({ verb, sql }) => {
		const dropped = verb === "DROP TABLE" ? targetOf(sql) : null;
		return dropped !== null && mentions(it.statement, dropped);
	});
}
// src/rules/advice/abandoned.ts
function abandoned({ called: table, columns, with: home }) {
	const link = `${home?.other ?? ""}.${columns[0]?.name ?? ""}`;
	const [, asked] = columns;
	if (asked) return {
		message: `Rows of ${table} go though ${link} points at them: whether they stay is asked of ${home?.other ?? ""}.${asked.name}, which leads to another table.`,
		fix: `Let the DELETE ask ${link} in the place of ${asked.name}. ${ifMeant("creates-orphans")}`
	};
	return {
		message: `Of rows of ${table} that are alike one stays, and ${link} still has the ids of those that go: no foreign key says so, but its name does.`,
		fix: `Before this DELETE, write the id of the row that stays into ${link}, and compare the rows for that as the DELETE does. ${ifMeant("creates-orphans")}`
	};
}
// src/rules/advice/changed-places.ts
function hasChangedPlaces(evidence, seen, table, column) {
	if (factsAbout(factsOf(seen), "values-changed", table).filter(({ how }) => how === "swapped").some((fact) => same$1(fact.column, column)) && isChangedByRebuild(seen, table, column)) return true;
	return [...lossesOf(evidence, "crossed")].some(({ loss }) => loss.path === seen.path && same$1(loss.with?.into ?? loss.table, table) && loss.columns.some(({ name, from }) => from !== void 0 && same$1(name, column)));
}
function linksChangedPlaces(evidence, seen, table, parent) {
	const columns = (named$1(seen.schema?.after.tables ?? [], table)?.foreignKeys ?? []).filter((key) => same$1(key.parent, parent)).flatMap((key) => key.columns);
	return columns.length > 0 && columns.every((column) => hasChangedPlaces(evidence, seen, table, column));
}
// src/rules/advice/orphan-words.ts
function forgottenKey(seen, { table, parent, on }) {
	const by = on?.match(/ refer to by (\S+) alone$/)?.[1];
	const tables = seen.schema?.before.tables ?? [];
	const key = named$1(tables, table)?.foreignKeys.find((it) => same$1(it.parent, parent) && it.columns.join() === by);
	if (!key) return null;
	const to = key.parentColumns.length > 0 ? key.parentColumns : named$1(tables, parent)?.primaryKey ?? [];
	const equal = key.columns.map((it, at) => `child.${identifier(it)} = ${identifier(parent)}.${identifier(to[at] ?? "")}`);
	return `Let the DELETE spare these rows too: AND NOT EXISTS (SELECT 1 FROM ${identifier(table)} AS child WHERE ${equal.join(" AND ")}). Or delete or repoint the children first, in the same file.`;
}
function keepsDefault({ table, parent, byDefault }) {
	const { column, value } = byDefault ?? {
		column: "",
		value: ""
	};
	return {
		message: `Rows of ${table} in which no statement fills ${column} keep its DEFAULT ${value} there, and no row of ${parent} has that key.`,
		fix: `${withoutDefault(`${table}.${column}`, value)} Or fill it in those rows too.`
	};
}
function withoutDefault(column, value) {
	return `Declare ${column} without NOT NULL and without DEFAULT ${value}: where nothing fills it, it is NULL then, of which a foreign key asks nothing.`;
}
function alikeIn$1(seen, { parent, on = "several unusual rows together" }, at) {
	if (!on.endsWith("equal in every column that is not unique")) return on;
	const own = named$1(seen.schema?.before.tables ?? [], parent);
	const names = namesIn(seen.statements[statementAt(seen, at)]?.sql ?? "");
	const unique = new Set([own?.primaryKey ?? [], ...own?.uniques ?? []].flatMap((key) => key.length === 1 ? key : []));
	const equal = (own?.columns ?? []).filter(({ name }) => names.has(keyOf$1(name)) && !unique.has(name));
	return equal.length > 0 ? `two rows with equal ${listed$5(equal.map(({ name }) => name))}` : on;
}
function onWritten({ table, parent, values = [] }) {
	return `Rows of ${table} point at ${values.join(", ")} after this file, and no row of ${parent} has that key: the statement writes it itself, and no file makes the row.`;
}
function says$6({ table, parent, rows: count }) {
	return count === 1 ? `1 row of ${table} points at a row of ${parent} that does not exist after this file.` : `${count} rows of ${table} point at rows of ${parent} that do not exist after this file.`;
}
function newKey({ table, parent }) {
	return `The foreign key from ${table} to ${parent} is new: until now nothing has kept rows of ${table} from pointing at rows of ${parent} that are gone. Such rows are orphans after this file, and with foreign keys off nothing says so.`;
}
function unmadeKey(fact, { column, filled }) {
	const { table, parent, values = [] } = fact;
	const like = values.length > 0 ? ` such as ${values[0]}` : "";
	const key = `${parent}.${column}`;
	return filled ? {
		message: `${says$6(fact)} The keys${like} that ${table} gets are made otherwise than those in ${key}.`,
		fix: `Copy the key as it stands in ${key} into ${table}, and make it in one place only.`
	} : {
		message: `${says$6(fact)} No row of ${parent} has a value in ${column}, and ${table} gets keys${like}.`,
		fix: `Fill ${key} first, by an UPDATE of every row, and then copy it from there into ${table}.`
	};
}
function askedFor(seen, { table, parent }) {
	const keys = named$1(seen.schema?.after.tables ?? [], table)?.foreignKeys.filter((it) => same$1(it.parent, parent)) ?? [];
	const column = identifier(keys.at(-1)?.columns[0] ?? "…");
	return `Let ${column} be NULL and without a fixed value, and ask for the row by what is known of it: UPDATE ${identifier(table)} SET ${column} = (SELECT … FROM ${identifier(parent)} WHERE …).`;
}
function onLiteral({ table, parent, values, refused, numbered }) {
	const then = refused ? "SQLite refuses the file" : "they are left without their parent";
	if (numbered) return `Every row of ${table} points at the row of ${parent} with ${values?.[0]}. The INSERT of this file names no id, so its row gets the next one: where ${parent} has had rows, that is another one, and where no row has ${values?.[0]} any more, ${then}.`;
	return `Every row of ${table} points at the row of ${parent} with ${values?.[0]}, and no file makes that row: where it is missing, ${then}.`;
}
// src/rules/advice/own-literal.ts
function writerOf({ statements }, { table, values = [] }) {
	const old = statements.map(({ sql }) => renameOf(sql)).find((it) => it && same$1(it.to, table));
	const isChildren = (sql) => [table, old?.from].some((name) => name !== void 0 && targetOf(sql) === keyOf$1(name));
	return values.length === 0 ? void 0 : statements.find(({ sql }) => isWriting(sql) && isChildren(sql) && values.every((value) => holds(sql, value)));
}
function otherKey(seen, fact) {
	const [value, ...more] = (fact.values ?? []).map((it) => it.replace(/^\w+ = /, ""));
	const writer = writerOf(seen, fact);
	if (value === void 0 || more.length > 0) return null;
	const spelt = spelling(seen, fact.parent, value);
	if (spelt !== null) return spelt;
	if (writer === void 0) return null;
	const made = seen.statements.find(({ sql }) => isWriting(sql) && targetOf(sql) === keyOf$1(fact.parent) && /\bvalues\b/i.test(sql) && holds(sql, value));
	return made === void 0 ? null : `Line ${made.at.line} puts a row with ${value} into ${fact.parent}, but its key is another one: write that key, in the place of ${value}, in line ${writer.at.line}.`;
}
function spelling({ statements }, parent, value) {
	const isAlike = (text) => text !== value && text.startsWith("'") && keyOf$1(text) === keyOf$1(value);
	for (const { at, sql } of statements) {
		const found = isWriting(sql) && targetOf(sql) === keyOf$1(parent) && significant(sql).find(({ text }) => isAlike(text));
		if (found) return `Line ${at.line} puts ${found.text} into ${parent}: write it so, in the place of ${value}. SQLite compares texts letter by letter.`;
	}
	return null;
}
function isWriting(sql) {
	return /^(INSERT|REPLACE|UPDATE)$/.test(actionOf(sql) ?? "");
}
function holds(sql, value) {
	const text = value.replace(/^\w+ = /, "").replace(/^-/, "");
	return significant(sql).some((token) => token.text === text);
}
// src/rules/advice/parent-first.ts
const FIRST = "Put the row that they point at into the parent first, in the same file";
const MOST_ROWS = 5;
function parentFirst({ schema }, { table, parent, values = [] }) {
	const tables = schema?.after.tables ?? [];
	const nobody = keyOfNobody(named$1(schema?.before.tables ?? [], table), named$1(tables, table), parent, values);
	if (nobody !== null) return nobody;
	const tree = noParent(named$1(tables, table), parent, values);
	if (tree !== null) return tree;
	const keys = named$1(tables, table)?.foreignKeys.filter((key) => same$1(key.parent, parent)) ?? [];
	const [key = null, ...more] = new Set(keys.flatMap(({ parentColumns }) => parentColumns.map(keyOf$1)));
	const bare = values.map((value) => value.replace(/^\w+ = /, ""));
	return rowsFirst(named$1(tables, parent), more.length > 0 ? null : key, {
		parent,
		values: bare
	}, "creates-orphans");
}
function keyOfNobody(was, own, parent, [value, ...more]) {
	if (!own || same$1(own.name, parent) || more.length > 0 || !/^(?:''|0)$/.test(value ?? "")) return null;
	const isNew = ({ name, default: given }) => given === value && was?.columns.find((column) => same$1(column.name, name))?.default !== value;
	const column = own.columns.find((it) => isNew(it) && own.foreignKeys.some((key) => same$1(key.parent, parent) && key.columns.join() === it.name));
	return column ? `${withoutDefault(`${own.name}.${column.name}`, value ?? "")} Or fill it in each row by a query for the right one.` : null;
}
function noParent(own, parent, values) {
	const [value, ...more] = values;
	if (!own || !same$1(own.name, parent) || value === void 0 || more.length > 0) return null;
	const links = own.foreignKeys.filter((key) => same$1(key.parent, own.name) && key.columns.length === 1);
	const column = own.columns.find(({ name, default: given }) => given === value && links.some(({ columns }) => same$1(columns[0] ?? "", name)));
	const link = links.find(({ columns }) => same$1(columns[0] ?? "", column?.name ?? ""));
	if (!column || !link) return null;
	const [name, to] = [identifier(column.name), link.parentColumns.map(identifier).join(", ")];
	const acts = [link.onDelete, link.onUpdate].map((it, at) => it === "NO ACTION" ? "" : ` ON ${at === 0 ? "DELETE" : "UPDATE"} ${it}`);
	return `Write NULL, not ${value}, for a row that has no parent, which no foreign key asks about: declare the column as ${`${name} ${column.type} DEFAULT NULL REFERENCES ${identifier(own.name)} (${to})${acts.join("")}`}.`;
}
function rowsFirst(own, key, { parent, values }, rule) {
	const meant = ifMeant(rule).replace("it is meant", "production has it already");
	if (!own || key === null || values.length === 0 || values.length > MOST_ROWS) return `${FIRST}: INSERT OR IGNORE INTO ${identifier(parent)} …. ${meant}`;
	const needed = own.columns.filter((it) => keyOf$1(it.name) === key || isNeeded(own, it));
	const into = `INSERT OR IGNORE INTO ${identifier(own.name)} (${needed.map(({ name }) => identifier(name)).join(", ")}) VALUES`;
	const others = needed.filter(({ name }) => keyOf$1(name) !== key);
	const isOpen = others.some((it) => isBound(own, it, values.length));
	const isSomebody = others.length > 1 || others.some(({ name }) => SECRET.test(name));
	const inventedFor = (it, value) => isSomebody ? `<${it.name}>` : madeUp(it, `${own.name} ${value.replaceAll("'", "")}`);
	const valueFor = (it, value) => keyOf$1(it.name) === key ? value : isOpen ? "…" : inventedFor(it, value);
	const sql = `${into} ${values.map((value) => `(${needed.map((it) => valueFor(it, value)).join(", ")})`).join(", ")};`;
	if (isOpen) return `${FIRST}: ${sql} ${meant}`;
	if (others.length === 0) return `${FIRST}:\n${indented(sql)}\n${meant}`;
	return `${NOBODY} Only if there is to be such a row, put it into the parent first, in the same file, with values of your own for ${others.map(({ name }) => name).join(", ")}:\n${indented(sql)}\n${meant}`;
}
const SECRET = /pass|secret|token|hash|salt|e_?mail|login|user/i;
const NOBODY = "Write NULL where a row points at nobody, and leave the column nullable; or fill it by a query for the right row. Do not make up a row that stands for somebody.";
function isNeeded(table, { name, notNull, default: given, generated }) {
	return notNull && given === null && !generated && !same$1(rowidOf(table) ?? "", name);
}
function isBound({ checks, foreignKeys, uniques }, column, rows) {
	const has = (names) => names.some((it) => same$1(it, column.name));
	const isText = madeUp(column, "") === "''";
	return checks.length > 0 || foreignKeys.some((it) => has(it.columns)) || rows > 1 && !isText && uniques.some(has);
}
function madeUp({ type }, text) {
	if (/INT|REAL|FLOA|DOUB|NUM|DEC|BOOL/i.test(type)) return "0";
	return /BLOB/i.test(type) ? "x''" : `'${text}'`;
}
// src/rules/advice/redirected.ts
function redirected(evidence, { table, columns, with: home }) {
	const [column] = columns;
	const [own, now, parent] = [
		column?.name ?? "",
		column?.called ?? "",
		column?.from ?? ""
	];
	const [into, where] = [home?.other ?? "", home?.into ?? ""];
	const other = tablesInTheEnd(evidence).find(({ name }) => same$1(name, into));
	const back = other?.foreignKeys.find((key) => same$1(key.parent, parent) && key.columns.length === 1)?.columns[0];
	const id = other?.primaryKey[0] ?? "id";
	const lookup = back === void 0 ? `by what ties the rows of ${into} to those of ${parent}` : `(SELECT ${identifier(into)}.${identifier(id)} FROM ${identifier(into)} WHERE ${identifier(into)}.${identifier(back)} = ${identifier(table)}.${identifier(own)})`;
	const isSame = keyOf$1(where) === keyOf$1(table) && keyOf$1(own) === keyOf$1(now);
	return {
		message: `${isSame ? `${table}.${own}` : `${where}.${now}`} leads to ${into} from now on, and holds the ids of ${parent} that ${isSame ? "it" : `${table}.${own}`} held: its rows point at other rows of ${into}, or at none.`,
		fix: back === void 0 ? `Look the new ids up ${lookup}.` : `Look the new ids up: ${lookup}.`
	};
}
function linkOf({ table, columns: [column], with: home }) {
	return [home?.into ?? table, column?.called ?? column?.name ?? ""];
}
// src/rules/advice/replaced-parent.ts
function inPlace(seen, statement, { table, parent }) {
	if (actionOf(seen.statements[statement]?.sql ?? "") === "UPDATE") return `OR REPLACE deletes the rows of ${parent} that get in the way of another one, and no row of ${table} is moved. Before it, point the rows of ${table} at the row that stays (UPDATE OR IGNORE ${identifier(table)} SET …), and delete what is left of the others, in ${table} first. Then write UPDATE without OR REPLACE.`;
	const [, clause] = upsert(seen, statement)?.split(/ (?=ON CONFLICT \()/) ?? [];
	return `REPLACE deletes the rows of ${parent} that are in its way, and those that come instead have other keys, at which no row of ${table} points. Change them in place, so that they keep their keys: ${`INSERT … ${clause ?? "ON CONFLICT (…) DO UPDATE SET …"}`}.`;
}
function replaces({ sql }, parent) {
	return replacesRows(sql) && same$1(targetOf(sql) ?? "", parent);
}
// src/rules/evidence/never-made.ts
function neverMade({ replayed }, { schema }, { parent, values = [] }) {
	if (rowidOf(named$1(schema?.after.tables ?? [], parent)) !== null && values.length > 0 && values.every((value) => /^(\w+ = )?(0|-\d+)$/.test(value))) return true;
	const all = replayed?.migrations.flatMap(({ statements }) => statements) ?? [];
	const about = all.filter(({ sql }) => targetOf(sql) === keyOf$1(parent) || same$1(renameOf(sql)?.to ?? "", parent));
	return (replayed?.migrations ?? []).some((it) => factsAbout(factsOf(it), "table-added", parent).length > 0) && about.every(({ sql }) => renameOf(sql) === null && !/\bselect\b/i.test(sql) && !changesRows(sql)) && !all.some(({ verb, sql }) => verb === "CREATE TRIGGER" && namesIn(sql).has(keyOf$1(parent)));
}
// src/rules/creates-orphans.ts
const createsOrphans = {
	id: "creates-orphans",
	group: "data",
	level: "error",
	scenario: "rows",
	title: "Rows are left without their parent",
	why: "With foreign keys off (the sqlite3 shell has them off) nothing stops a DELETE that leaves children without their parent. The application, which mostly runs with foreign keys on, then meets rows that it cannot change: PRAGMA foreign_key_check lists them.",
	fix: "Delete or repoint the children first, in the same file.",
	*check(evidence) {
		for (const { loss, seen } of lossesOf(evidence, "redirected")) if (!hasChangedPlaces(evidence, seen, ...linkOf(loss))) yield {
			at: loss.at,
			...redirected(evidence, loss)
		};
		for (const { loss } of lossesOf(evidence, "abandoned")) yield {
			at: loss.at,
			...abandoned(loss)
		};
		for (const seen of evidence.replayed?.migrations ?? []) {
			for (const fact of factsAbout(factsOf(seen), "orphans-added")) {
				const parent = seen.fates.find(({ table }) => same$1(table, fact.parent));
				if (parent && !isNews(evidence, seen, parent.table) && renumbered$1(seen, parent) !== null) continue;
				if (isAstray(evidence, seen, fact)) continue;
				if (parent && lostInCopy(parent) > 0 || isNews(evidence, seen, fact.table) && parent === void 0) continue;
				const isTaken = (parent?.losses.length ?? 0) > 0;
				if (fact.byDefault) {
					yield* byDefault(evidence, seen, fact);
					continue;
				}
				if (fact.unmade) {
					yield {
						at: where(seen, fact),
						...unmadeKey(fact, fact.unmade)
					};
					continue;
				}
				const isLeftToApplication = !fact.parentKnown && !neverMade(evidence, seen, fact) && (fact.newKey && fact.sameValue || fact.named && !isTaken);
				yield {
					at: where(seen, fact),
					message: says$6(fact),
					...fact.sameValue || isLeftToApplication ? { fix: otherKey(seen, fact) ?? parentFirst(seen, fact) } : advice$9(seen, fact),
					...isLeftToApplication ? { level: "warning" } : {}
				};
			}
			for (const fact of seen.orphansOn) {
				if (fact.byDefault) {
					yield* byDefault(evidence, seen, fact);
					continue;
				}
				if (fact.named && neverMade(evidence, seen, fact)) {
					yield {
						at: where(seen, fact),
						message: onLiteral(fact),
						fix: parentFirst(seen, fact)
					};
					continue;
				}
				if (isNews(evidence, seen, fact.parent) || isNews(evidence, seen, fact.table)) continue;
				if (isAstray(evidence, seen, fact) || isLostInRebuild(evidence, seen, fact.parent)) continue;
				if (fact.named) {
					const fix = fact.numbered ? askedFor(seen, fact) : parentFirst(seen, fact);
					yield {
						at: where(seen, fact),
						message: onLiteral(fact),
						fix,
						level: "warning"
					};
					continue;
				}
				if (fact.newKey) {
					if (losesRowsOf(evidence, seen, fact.parent)) continue;
					yield {
						at: where(seen, fact),
						message: newKey(fact),
						fix: LOOK_FIRST,
						level: "warning"
					};
					continue;
				}
				if (isWrittenThere(seen, fact)) {
					yield {
						at: where(seen, fact),
						message: onWritten(fact),
						fix: parentFirst(seen, fact)
					};
					continue;
				}
				yield {
					at: where(seen, fact),
					message: `Rows of ${fact.table} are left without their parent in ${fact.parent}, where ${fact.parent} holds ${alikeIn$1(seen, fact, where(seen, fact))}, which the schema allows.`,
					...advice$9(seen, fact)
				};
			}
		}
	}
};
function* byDefault(evidence, seen, fact) {
	const name = fact.byDefault?.column ?? "";
	const made = seen.statements.find(({ verb, sql }) => /^(ALTER|CREATE) TABLE$/.test(verb) && namesIn(sql).has(keyOf$1(name)));
	const isOpen = !fact.parentKnown && !neverMade(evidence, seen, fact);
	yield {
		at: made?.at ?? where(seen, fact),
		...keepsDefault(fact),
		...isOpen ? { level: "warning" } : {}
	};
}
function isAstray(evidence, seen, { table, parent }) {
	if (linksChangedPlaces(evidence, seen, table, parent)) return true;
	const fate = seen.fates.find((it) => same$1(it.table, parent));
	if (fate && renumbered$1(seen, fate) !== null) return true;
	return [...lossesOf(evidence, "strayed", "refused")].some(({ loss }) => same$1(loss.with?.into ?? "", parent));
}
function isLostInRebuild(evidence, seen, parent) {
	return seen.fates.find(({ table }) => same$1(table, parent))?.rebuilt === true && losesRowsOf(evidence, seen, parent);
}
function losesRowsOf(evidence, { path }, parent) {
	return [...lossesOf(evidence, "rows", "table")].some(({ loss }) => loss.path === path && [loss.table, loss.called].some((name) => same$1(name, parent)));
}
const LOOK_FIRST = "Look in production for rows whose parent is gone, and delete or repoint them in this file, before the statement that copies them: … WHERE NOT EXISTS (SELECT 1 FROM …).";
function isWrittenThere(seen, fact) {
	const { table, values = [] } = fact;
	const cause = causeOf(seen, fact);
	if (cause === void 0 || values.length === 0 || !same$1(targetOf(cause.sql) ?? "", table)) return false;
	const literals = new Set(significant(cause.sql).map(({ text }) => text));
	return values.every((value) => literals.has(value.replace(/^-/, "")));
}
function causeOf(seen, fact) {
	const { table, parent } = fact;
	const writer = fact.sameValue ? writerOf(seen, fact) : void 0;
	if (writer) return writer;
	const writes = ({ sql }) => same$1(targetOf(sql) ?? "", table);
	if (fact.unmade) return seen.statements.findLast((it) => writes(it) && changesRows(it.sql));
	const fate = seen.fates.find((it) => same$1(it.table, parent));
	const [loss] = fate?.losses ?? [];
	if (loss) return seen.statements[loss.statement];
	const replacing = seen.statements.find((it) => replaces(it, parent));
	if (replacing) return replacing;
	const renews = ({ sql }) => actionOf(sql) === "UPDATE" && same$1(targetOf(sql) ?? "", parent) && keysOf$1(seen, table, parent).some((key) => writtenColumns(sql)?.has(keyOf$1(key)));
	const found = seen.statements.find((it) => renews(it) || changesRows(it.sql) && writes(it));
	const deletes = ({ sql }) => actionOf(sql) === "DELETE" && same$1(targetOf(sql) ?? "", parent);
	const taken = seen.statements[fate?.copied ?? fate?.dropped?.statement ?? -1];
	return found ?? taken ?? seen.statements.find(writes) ?? seen.statements.find(deletes);
}
function advice$9(seen, fact) {
	const { table, parent } = fact;
	const cause = causeOf(seen, fact);
	if (cause === void 0) return {};
	if (replaces(cause, parent)) return { fix: inPlace(seen, seen.statements.indexOf(cause), fact) };
	const action = actionOf(cause.sql);
	const forgotten = action === "DELETE" ? forgottenKey(seen, fact) : null;
	if (forgotten !== null) return { fix: forgotten };
	if (action === "UPDATE" && same$1(targetOf(cause.sql) ?? "", parent)) return { fix: `UPDATE ${table} too, in the same file, so that its rows point at the new keys.` };
	const fate = seen.fates.find((it) => same$1(it.table, parent));
	const turned = fate?.rebuilt ? turnedKey(seen, fact) : null;
	if (turned !== null) return { fix: `The foreign key of ${table} names no columns of ${parent}, and so follows the order of its key: write that one as it was, PRIMARY KEY (${turned.join(", ")}).` };
	if (fate?.rebuilt && isMadeUp(seen, fact)) return { fix: `No row of ${parent} has the key ${fact.values?.join(", ")}, which the copy itself writes: leave ${ownColumns(seen, fact)} NULL where a row has no parent, and declare it without NOT NULL.` };
	if (fate?.rebuilt && fate.after !== null && fate.after >= fate.before && getsOtherKeys(seen, fate, table)) return { fix: `All rows of ${parent} are copied, and their keys are others now: write the new ones into ${ownColumns(seen, fact)} too, in the same file, by the expression that makes them for ${parent}.` };
	if (fate?.rebuilt) return { fix: `Copy every row of ${parent} that rows of ${table} point at. Where rows of ${parent} are to become one, point those of ${table} at the one that stays, in the same file.` };
	return {};
}
function getsOtherKeys(seen, fate, table) {
	return keysOf$1(seen, table, fate.table).some((key) => copiedAs(seen, fate, key) !== "bare");
}
function isMadeUp({ statements }, { values = [] }) {
	const copies = statements.filter(({ sql }) => actionOf(sql) === "INSERT" && /\bselect\b/i.test(sql));
	const literals = new Set(copies.flatMap(({ sql }) => significant(sql)).map(({ text }) => text));
	return values.length > 0 && values.every((value) => literals.has(value.replace(/^\w+ = /, "").replace(/^-/, "")));
}
function ownColumns({ schema }, { table, parent }) {
	const keys = named$1(schema?.after.tables ?? [], table)?.foreignKeys.filter((key) => same$1(key.parent, parent)) ?? [];
	return listed$5([...new Set(keys.flatMap(({ columns }) => columns))].map((column) => `${table}.${column}`));
}
function where(seen, fact) {
	return causeOf(seen, fact)?.at ?? rowsChangedAt(seen, fact.table);
}
// src/rules/dangling-foreign-key.ts
const danglingForeignKey = {
	id: "dangling-foreign-key",
	group: "schema",
	level: "error",
	scenario: "rows",
	title: "A foreign key points at nothing that can be its parent",
	why: "SQLite takes such a foreign key without an error and looks for its parent only when a row is written. From then on every INSERT into the child, and every DELETE in the parent, is refused on connections that have foreign keys on.",
	fix: "Point it at the primary key, or at columns with a UNIQUE of their own, of a table that is there.",
	*check(evidence) {
		const taken = namesTaken(evidence);
		for (const seen of evidence.replayed?.migrations ?? []) for (const table of seen.schema?.after.tables ?? []) for (const key of table.foreignKeys) {
			if (key.dangling === null || wasSo(seen, table, key) || isMended(evidence, seen, table, key)) continue;
			yield {
				at: pointedAt(seen, table, key),
				message: `${table.name}.${key.columns.join(", ")} points at ${target(key)}, but ${key.dangling}${isByProgram(evidence, key) ? " that a SQL file makes: one of the migrations in code may" : ""}.`,
				...levelOf$1(evidence, key),
				fix: byLegacyRename(seen, key) ?? byPartial(seen, key) ?? fixFor$1(key, named$1(seen.schema?.after.tables ?? [], key.parent), taken)
			};
		}
	}
};
function levelOf$1(evidence, key) {
	if (isByProgram(evidence, key)) return { level: "note" };
	return isAbsent(key) && evidence.replayed?.baseRefusals.length ? { level: "warning" } : {};
}
function isByProgram(evidence, key) {
	if (!isAbsent(key) || ownPrograms(evidence.head).length === 0) return false;
	return !(evidence.replayed?.migrations ?? []).some(({ schema }) => named$1([...schema?.before.tables ?? [], ...schema?.after.tables ?? []], key.parent));
}
function wasSo(seen, table, key) {
	const tables = seen.schema?.before.tables ?? [];
	return (named$1(tables, table.name) ?? tables.find((it) => sameList(columnsOf$1(it), columnsOf$1(table))))?.foreignKeys.some((it) => sameList(it.columns, key.columns) && it.dangling !== null) ?? false;
}
function columnsOf$1(table) {
	return table.columns.map(({ name }) => name);
}
function isMended(evidence, seen, table, key) {
	return !inTheEnd(evidence, seen, table)?.foreignKeys.some((it) => sameList(it.columns, key.columns) && it.dangling !== null);
}
function pointedAt(seen, table, key) {
	if (named$1(seen.schema?.before.tables ?? [], table.name)?.foreignKeys.some((it) => sameList(it.columns, key.columns) && same$1(it.parent, key.parent))) return madeAt(seen, key.parent, ["DROP TABLE", "ALTER TABLE"]);
	return madeAt(seen, table.name, ["CREATE TABLE"]);
}
function target({ parent, parentColumns }) {
	return parentColumns.length > 0 ? `${parent}(${parentColumns.join(", ")})` : parent;
}
function isAbsent({ dangling }) {
	return dangling?.startsWith("there is no table") ?? false;
}
function isLink({ foreignKeys }, columns) {
	return foreignKeys.some((key) => sameList(key.columns, columns));
}
function linked({ foreignKeys }, columns) {
	const key = foreignKeys.find((it) => sameList(it.columns, columns));
	return key ? ` If the row of ${key.parent} is meant, point at that: REFERENCES ${target({
		...key,
		parent: identifier(key.parent)
	})}.` : "";
}
function byLegacyRename({ statements }, key) {
	const isLegacy = statements.some(({ sql }) => /^\s*pragma\s+legacy_alter_table\s*[=(]\s*\W?(on|1|true|yes)\b/i.test(sql));
	const isRenamed = statements.some(({ sql }) => same$1(renameOf(sql)?.from ?? "", key.parent));
	if (!isLegacy || !isRenamed) return null;
	return `Leave PRAGMA legacy_alter_table = ON out: with it the foreign keys of other tables keep the old name ${key.parent}, and without it they follow the ALTER TABLE … RENAME.`;
}
function byPartial({ schema }, { parent, parentColumns }) {
	const partial = (schema?.after.objects ?? []).find(({ type, table, sql }) => {
		const index = type === "index" && same$1(table, parent) ? readUniqueIndex(sql) : null;
		return index !== null && index.condition !== null && sameList(index.keys.map(nameIn), parentColumns);
	});
	const is = named$1(schema?.after.tables ?? [], parent);
	if (!partial || !is) return null;
	const [key] = [is.primaryKey, ...is.uniques].filter((it) => it.length > 0);
	const at = key ? `, as REFERENCES ${identifier(parent)}(${key.map(identifier).join(", ")})` : "";
	return `Index ${partial.name} is unique for some rows only, and a foreign key needs one without WHERE; the rows that it leaves out may be equal. Point at a whole key of ${parent}${at}.`;
}
function fixFor$1(key, is, taken) {
	const { parent, parentColumns, dangling } = key;
	if (isAbsent(key)) return `Make ${parent} in this file or in an earlier one, or point the foreign key at a table that is there. If another table has its rows now, write ALTER TABLE ${identifier(parent)} RENAME TO … instead of a copy and a DROP: foreign keys follow a rename. If it was to be rebuilt, make the new table under another name, copy the rows, drop ${parent}, and rename the new table last.`;
	const whole = is && [is.primaryKey, ...is.uniques].find((it) => it.length > parentColumns.length && within(parentColumns, it));
	if (dangling?.endsWith("unique") && is && (whole || isLink(is, parentColumns))) {
		const known = [is.primaryKey, ...is.uniques].filter((it) => it.length > 0).map((it) => it.map(identifier).join(", "));
		return `${`Several rows of ${parent} may have the same ${listed$5(parentColumns)}: no unique index on ${parentColumns.length > 1 ? "them" : "it"} would hold.`} ${known.length > 0 ? `Point at one of them by a whole key: ${known.map((it) => `REFERENCES ${identifier(parent)}(${it})`).join(", or ")}.` : `Give ${parent} a key, and point at that.`}${linked(is, parentColumns)}`;
	}
	if (dangling?.endsWith("unique")) {
		const index = identifier(freeName(`${parent}_${parentColumns.join("_")}`, taken));
		const columns = parentColumns.map(identifier).join(", ");
		return `Make the parent key unique, or point at the primary key of ${parent}:\n${indented(`CREATE UNIQUE INDEX IF NOT EXISTS ${index} ON ${identifier(parent)}(${columns});`)}`;
	}
	return `Name columns of ${parent} that are its primary key or have a UNIQUE of their own.`;
}
// src/rules/default-is-text.ts
const defaultIsText = {
	id: "default-is-text",
	group: "schema",
	level: "warning",
	scenario: "empty",
	title: "A default or a time in quotes is a text, not an expression",
	why: "DEFAULT 'datetime(''now'')' stores the words datetime('now') in every new row, and no time. Nothing fails: dates are sorted and compared wrongly, and SQLite cannot change the default later without a rebuild of the table. A truth in quotes, in a column of numbers, is such a text, too, and so is what UPDATE and INSERT write: SET at = 'CURRENT_TIMESTAMP'.",
	fix: "Write the expression in brackets and without the quotes around it: DEFAULT (datetime('now')), or DEFAULT CURRENT_TIMESTAMP.",
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) {
			for (const one of seen.textDefaults) {
				if (!isLeft(evidence, seen, one)) continue;
				const { table, column, text } = one;
				const has = statementOf(seen, one);
				yield {
					at: has?.at ?? madeAt(seen, column, MAKING),
					message: `Every new row of ${table} gets the text ${text} as its ${column}.${meant(one)}`,
					fix: has?.verb === "ALTER TABLE" ? onAdding(one) : onMaking(one)
				};
			}
			for (const one of seen.wordsForTimes) {
				const { at, table, column, text } = one;
				yield {
					at,
					message: `Stores the text ${text} in ${table}.${column}, and no time.${meant(one)}`,
					fix: onWriting(one)
				};
			}
		}
	}
};
const FOREIGN = "SQLite has no such function. For the time write DEFAULT CURRENT_TIMESTAMP or DEFAULT (datetime('now')), for an id made by chance DEFAULT (lower(hex(randomblob(16)))); both without quotes around them.";
function isTruth({ text }) {
	return /^(?:true|false)$/i.test(text.trim());
}
function meant(one) {
	const { column, gives } = one;
	if (isTruth(one)) return ` To SQLite that is neither 0 nor 1: ${column} = ${gives} does not find it.`;
	return gives === "" ? "" : ` As an expression it is ${gives}.`;
}
function onMaking(one) {
	const { text, gives } = one;
	if (isTruth(one)) return `Write the number, without quotes: DEFAULT ${gives}.`;
	return gives === "" ? FOREIGN : `Write the expression in brackets and without the quotes around it: DEFAULT (${text}).`;
}
function onWriting({ text, gives }) {
	return gives === "" ? "SQLite has no such word for the time. Write CURRENT_TIMESTAMP, without quotes." : `Write it without the quotes around it: ${text}.`;
}
function onAdding(one) {
	const { table, column, text, gives } = one;
	if (isTruth(one)) return onMaking(one);
	return `Without the quotes ALTER TABLE refuses it as soon as ${table} has a row. Add ${column} without NOT NULL and without a default, fill it by UPDATE, and let the application set it from then on. If SQLite has to set it, make ${table} anew ${gives === "" ? "with such a default" : `with DEFAULT (${text})`}: https://sqlite.org/lang_altertable.html#otheralter.${gives === "" ? ` ${FOREIGN}` : ""}`;
}
function isLeft(evidence, seen, one) {
	const { table, column, text } = one;
	const made = named$1(seen.schema?.after.tables ?? [], table);
	if (!made) return true;
	const value = inTheEnd(evidence, seen, made)?.columns.find((it) => same$1(it.name, column))?.default;
	if (isTruth(one) && !/['"]/.test(value ?? "")) return false;
	return value?.replaceAll("''", "'").includes(text) === true;
}
const MAKING = ["CREATE TABLE", "ALTER TABLE"];
function statementOf(seen, { column, text }) {
	const making = seen.statements.filter(({ verb, sql }) => MAKING.includes(verb) && (sql.includes(text.replaceAll("'", "''")) || sql.includes(text)));
	return making.find(({ sql }) => namesIn(sql).has(keyOf$1(column))) ?? making[0];
}
// src/rules/advice/bytes-as-texts.ts
const IN_LIST = /(\w+)\s+NOT\s+IN\s*\(\s*SELECT\s+((?:(?:lower|upper)\s*\(\s*)?hex\s*\(\s*(\w+)\s*\)+)\s+FROM\b/i;
function bytesAsTexts(table, sql) {
	const [, own = "", made, inside] = IN_LIST.exec(sql) ?? [];
	const isBytes = table?.columns.some(({ name, type }) => same$1(name, own) && /BLOB/i.test(type));
	if (made === void 0 || !isBytes) return null;
	return {
		says: `${own} holds bytes, ${made} is a text, and the two are never equal`,
		fix: `Compare bytes with bytes: write ${inside} for ${made}.`
	};
}
// src/rules/advice/compared.ts
function comparedAs(sql, table) {
	const columns = table?.columns ?? [];
	for (const comparison of comparisonsIn(sql)) for (const column of columns) {
		const told = inUnits(comparison, column) ?? ofText(comparison, column);
		if (told !== null) return told;
	}
	return OF_TIME$1.test(sql) ? ONE_TYPE : ANY_TYPE;
}
function oneType(sql) {
	if (SECONDS_AS_TEXT.test(sql)) return `strftime makes a text, and the other side is a number: write ${AS_SECONDS("…")}`;
	const [, makes = "", of = "'now'"] = WITH_MOMENT.exec(sql) ?? [];
	if (/^(?:unixepoch|julianday)$/i.test(makes)) return `The column holds texts: write datetime(${of}).`;
	if (makes !== "") return `The column holds numbers: write ${AS_SECONDS(of)}`;
	if (OF_TIME$1.test(sql)) return ONE_TYPE;
	const [one, ...more] = significant(sql).filter(({ kind }) => kind === "number" || kind === "string");
	if (!one || more.length > 0) return ANY_TYPE;
	if (one.kind === "number") return `The column holds texts: write a text of the same form${inThatForm(Number(one.text))}.`;
	return `The column holds numbers: write ${/^'\d{4}-\d\d/.test(one.text) ? AS_SECONDS(one.text) : "a number without quotes."}`;
}
const ANY_TYPE = "Compare values of one type: SQLite sorts every number before every text.";
const WITH_MOMENT = /^[\w."`]+\s*[<>]=?\s*(datetime|date|unixepoch|julianday|current_timestamp|current_date)\b(?:\s*\(([^()]+)\))?$/i;
function inThatForm(value) {
	if (value < FIRST_MOMENT) return ", in quotes";
	return `, for example datetime(${value < 1e3 * FIRST_MOMENT ? `${value}` : `${value} / 1000`}, 'unixepoch')`;
}
const FIRST_MOMENT = 1e8;
const SECONDS_AS_TEXT = /\bstrftime\s*\(\s*['"]%s['"]/i;
const AS_SECONDS = (moment) => `CAST(strftime('%s', ${moment}) AS INTEGER), times 1000 where it counts milliseconds.`;
const OF_TIME$1 = /\b(?:strftime|unixepoch|datetime|date|time|julianday)\s*\(|\bcurrent_(?:date|time|timestamp)\b/i;
const ONE_TYPE = "Compare values of one type, as SQLite sorts every number before every text: CAST(strftime('%s', …) AS INTEGER) with seconds, that times 1000 with milliseconds, julianday(…) with the Julian days of a REAL column, date(column, 'unixepoch') with dates.";
const SECONDS = /\bunixepoch\s*\(|\bstrftime\s*\(\s*['"]%s['"]/i;
const THOUSAND = /\*\s*1000(?:\.0)?\b|\b1000(?:\.0)?\s*\*/;
function inUnits({ other, constant }, { name, default: given }) {
	if (!(same$1(unquote(significant(other).at(-1) ?? NONE), name) && !/[-+*/(]/.test(other)) || given === null || !SECONDS.test(given) || !SECONDS.test(constant)) return null;
	const [own, its] = [THOUSAND.test(given), THOUSAND.test(constant)];
	if (own === its) return null;
	return `${`${name} counts ${own ? "milliseconds" : "seconds"}, as its DEFAULT says, and is compared with ${own ? "seconds" : "milliseconds"}.`} Write ${own ? `${constant} * 1000` : "the seconds alone, without * 1000"}.`;
}
const NONE = {
	kind: "word",
	text: "",
	start: 0,
	end: 0
};
function ofText({ other }, { name, type }) {
	if (!/CHAR|CLOB|TEXT|DATE|TIME/i.test(type)) return null;
	const all = significant(other);
	if (!all.some((token, at) => (token.kind === "word" || token.kind === "quoted") && same$1(unquote(token), name) && (/^[-+*/]$/.test(all[at - 1]?.text ?? "") || /^[-+*/]$/.test(all[at + 1]?.text ?? "")))) return null;
	return `${name} is a text, of which arithmetic takes the number at its start: the year of a date. Write ${`${SECONDS.test(other) ? "unixepoch" : "julianday"}(${identifier(name)})`} in its place.`;
}
// src/rules/evidence/always-holds.ts
function alwaysHoldsIn(evidence, action) {
	const does = action === "DELETE" ? "Deletes" : "Changes";
	return (evidence.replayed?.migrations ?? []).flatMap((seen) => {
		const told = seen.otherTypes.filter((it) => it.action === action && it.holds);
		return seen.alwaysHolds.filter((one) => one.action === action && !isAboutNews(evidence, seen, one)).filter((one) => !told.some(({ at }) => samePlace(at, one.at))).map(({ at, table, column, condition, own }) => ({
			at,
			message: `${does} every row of ${table}${column === null ? "" : ` that has a value in ${column}`}: ${own ? OWN : OR}: ${inOneLine(condition)}.`,
			fix: own ? `Say which rows are meant.${action === "DELETE" ? "" : ` If it is all of them, ${plainly(column)}.`}` : "Write AND in the place of OR, if both sides are to hold."
		}));
	});
}
const OR = "whatever the value is, one side of the OR holds";
const OWN = "the condition asks the table for its own rows, and finds each of them";
function plainly(column) {
	return column === null ? "leave the WHERE out" : `write WHERE ${identifier(column)} IS NOT NULL`;
}
function isAboutNews(evidence, seen, { table, own }) {
	return own !== null && (isNews(evidence, seen, table) || own.every((column) => isNews(evidence, seen, table, column)));
}
function isAlways(seen, statement) {
	const { line, column } = placeOf$2(seen, statement);
	return seen.alwaysHolds.some(({ at }) => at.line === line && at.column === column);
}
const MOST$1 = 160;
function inOneLine(condition) {
	const line = condition.replace(/\s+/g, " ");
	return line.length > MOST$1 ? `${line.slice(0, MOST$1)}…` : line;
}
// src/rules/evidence/first-alone.ts
function firstAloneIn(evidence, action) {
	const all = (evidence.replayed?.migrations ?? []).flatMap(({ firstAlone }) => firstAlone);
	const does = action === "DELETE" ? "deletes" : "changes";
	return all.filter((one) => one.action === action).map(({ at, table, other, sign, instead }) => ({
		at,
		message: `The query over ${other} gives several values, and ${sign} compares with the first one alone: it ${does} the rows of ${table} that have one of the others, too.`,
		fix: `Compare with all of them: ${instead} (SELECT …) in the place of ${sign} (SELECT …).`
	}));
}
// src/rules/evidence/kept-of-all.ts
const TITLE = "One row of the whole table is kept, not one of each parent";
function keptOfAllIn(evidence, action) {
	const all = (evidence.replayed?.migrations ?? []).flatMap((seen) => seen.keptOfAll);
	const does = action === "DELETE" ? "deletes" : "changes";
	return all.filter((one) => one.action === action).map(({ at, table, query, links, parent, lost, of, fixed }) => ({
		at,
		title: TITLE,
		message: `(${query}) is one value for the whole table ${table}, not one for each ${listed$5(links)}. The ${action} ${does} all rows of ${table} that belong to any other row of ${parent}: for ${lost} of ${of} in the rehearsal.`,
		fix: `Ask for each ${listed$5(links)}: ${fixed === null ? `add a condition on ${listed$5(links)} to the query` : ended(fixed)}`
	}));
}
function ended(sql) {
	return /;\s*$/.test(sql) ? sql.trimEnd() : `${sql.trimEnd()};`;
}
// src/rules/evidence/other-types.ts
const OF_JSON = "Compare with a number: SQLite reads true and false out of JSON as 1 and 0, and a number as a number. json_type(…) tells 'true' from 'false'.";
const OF_EQUALITY = "Write a number there, 1 for 'true' and 0 for 'false': the column holds numbers, and each of them is unlike any text.";
const AGO = "For a moment that is past take the time off, as in datetime('now', '-90 days') or unixepoch() - 90 * 86400: a modifier without a sign is added.";
function byTypes(seen, action) {
	return told$3(seen, (one) => one.action === action && !isIdle(one));
}
function idleByTypes(seen) {
	return told$3(seen, isIdle);
}
function copiesByTypes(seen, table) {
	return told$3(seen, (one) => one.action === "INSERT" && !one.holds && same$1(one.table, table));
}
function isByTypes(seen, statement) {
	return told$3(seen, () => true).some((it) => it.statement === statement);
}
function isIdle({ holds, needed }) {
	return needed && !holds;
}
function told$3({ otherTypes, statements }, wanted) {
	const found = otherTypes.filter(wanted);
	return found.filter(({ at }, index) => found.findIndex((it) => it.at === at) === index).map((one) => ({
		at: one.at,
		statement: statements.findIndex(({ at }) => samePlace(at, one.at)),
		message: `${one.trigger === null ? "" : `In the trigger ${one.trigger}, `}${says$5(one)}: ${why(one)}.`,
		fix: fixOf$2(one)
	}));
}
function says$5({ sql, holds, table, fills }) {
	return fills === void 0 ? `${sql} holds for ${holds ? "every" : "no"} row of ${table}` : `${sql} is NULL in every row of ${table}`;
}
function isForWord(sql) {
	return /'(?:true|false)'/i.test(sql) && !/[<>!]|json|->/i.test(sql);
}
function why({ sql, isAhead, isTruth, days, fills }) {
	if (days) return `a date function takes a number for days since 4714 BC, and ${days.column} has ${days.unit} since 1970`;
	if (isAhead) return "its bound is still to come, and the DEFAULT of the column is the clock";
	if (fills === void 0 && isForWord(sql)) return "the column holds numbers, 1 or 0, and no text such as 'true' or 'false'";
	return isTruth ? "a text that does not begin with a number counts as false" : "it compares a number with a text";
}
function fixOf$2({ sql, isAhead, isTruth, days }) {
	if (days) return `Say what the number is: ${days.instead}.`;
	if (isTruth) return asked(sql);
	if (isAhead) return AGO;
	if (/json|->/i.test(sql)) return OF_JSON;
	if (isForWord(sql)) return "Write 1 for 'true' and 0 for 'false'.";
	return /<>|!=/.test(sql) ? OF_EQUALITY : oneType(sql);
}
function asked(sql) {
	const text = sql.replace(/^not\s+/i, "");
	return `Ask for the text: ${text} = '' where it is empty, ${text} <> '' where it is not.`;
}
// src/rules/evidence/sweeping.ts
function* sweepingTriggers(evidence, does) {
	for (const seen of evidence.replayed?.migrations ?? []) for (const one of seen.sweeping.filter(({ columns }) => columns.length > 0 === (does === "writes"))) {
		const { trigger, table } = one;
		const isTold = seen.lost.some(({ type, name }) => type === "trigger" && same$1(name, trigger));
		const isMadeAnew = later(evidence, seen).some(({ statements }) => statements.some(({ verb, sql }) => verb === "DROP TRIGGER" && sql.toLowerCase().includes(trigger.toLowerCase())));
		if (isTold || isMadeAnew) continue;
		yield {
			at: madeAt(seen, trigger, ["CREATE TRIGGER"]),
			message: `Trigger ${trigger} of ${table} ${reach(one)}.`,
			fix: tie(seen.schema?.after.tables ?? [], one)
		};
	}
}
function reach({ target, columns, itself }) {
	return `${columns.length > 0 ? `writes ${listed$5(columns.map((it) => `${target}.${it}`))} in every row` : `deletes every row of ${target}`} each time that one row fires it: ${itself === void 0 ? "it has no WHERE" : `${itself} = ${itself} compares the column with itself`}`;
}
function tie(tables, { table, target, row, itself }) {
	const [own, other] = [named$1(tables, target), named$1(tables, table)];
	const keyTo = (from, to) => from?.foreignKeys.find(({ parent }) => same$1(parent, to));
	const [down, up] = same$1(table, target) ? [] : [keyTo(own, table), keyTo(other, target)];
	const key = (it) => it?.primaryKey[0] ?? "rowid";
	const [left, right] = down ? [down.columns[0], down.parentColumns[0] ?? key(other)] : up ? [up.parentColumns[0] ?? key(own), up.columns[0]] : same$1(table, target) ? [itself ?? key(own), itself ?? key(own)] : [itself ?? key(own), other?.columns.some(({ name }) => same$1(name, itself ?? "")) ? itself : key(other)];
	return `Say in its WHERE which rows belong to the one that fires it: WHERE ${left} = ${row}.${right}.`;
}
// src/rules/evidence/unbound.ts
function* unboundOf(evidence, action) {
	for (const { loss, seen } of lossesOf(evidence, "unbound")) {
		if (actionOf(seen.statements[loss.statement]?.sql ?? "") !== action) continue;
		const [table, other] = [loss.now ?? loss.table, loss.kinds[0] ?? ""];
		yield {
			loss,
			seen,
			when: `as soon as ${other} has one that fulfils the condition, whichever row of ${table} that belongs to`,
			fix: `Say in the condition which rows of ${other} belong to a row of ${table}: by the foreign key between them.`
		};
	}
}
// src/rules/deletes-all-rows.ts
const deletesAllRows = {
	id: "deletes-all-rows",
	group: "data",
	level: "warning",
	scenario: "rows",
	title: "Every row of a table is deleted",
	why: "A DELETE without a WHERE, or with one that every row fulfils, cannot be taken back once it is committed.",
	fix: "Say which rows: DELETE FROM … WHERE …. If all of them may go, say so above the statement: -- rehearsal: allow deletes-all-rows because <reason>.",
	*check(evidence) {
		const unbound = [...unboundOf(evidence, "DELETE")];
		for (const { loss, when, fix } of unbound) {
			const message = `Deletes every row of ${loss.now ?? loss.table}, ${when}.`;
			yield {
				at: loss.at,
				message,
				fix: `${fix} ${ifMeant("deletes-all-rows")}`
			};
		}
		for (const seen of evidence.replayed?.migrations ?? []) for (const { at, message, fix } of byTypes(seen, "DELETE")) yield {
			at,
			message,
			fix: `${fix} ${ifMeant("deletes-all-rows")}`,
			level: "error"
		};
		for (const one of [...firstAloneIn(evidence, "DELETE"), ...alwaysHoldsIn(evidence, "DELETE")]) yield {
			...one,
			fix: `${one.fix} ${ifMeant("deletes-all-rows")}`
		};
		for (const one of keptOfAllIn(evidence, "DELETE")) yield {
			...one,
			fix: `${one.fix} ${ifMeant("deletes-all-rows")}`,
			level: "error"
		};
		for (const { at, message, fix } of sweepingTriggers(evidence, "deletes")) yield {
			at,
			message,
			fix: `${fix} ${ifMeant("deletes-all-rows")}`
		};
		const isTold = (own, statement) => isByTypes(own, statement) || isAlways(own, statement) || isMisread(own, placeOf$2(own, statement)) || own.namesAsText.some(({ at, byQuotes }) => !byQuotes && samePlace(at, placeOf$2(own, statement))) || unbound.some(({ loss, seen }) => seen === own && loss.statement === statement);
		for (const { loss, seen } of lossesOf(evidence, "emptied")) {
			if (isTold(seen, loss.statement)) continue;
			if (isSwept(evidence, seen, loss.now ?? loss.table)) continue;
			yield {
				at: loss.at,
				message: `Deletes every row of ${loss.called} (${rows(loss.rows)} in the rehearsal, old and recent ones).${calledBefore(evidence, loss)}`,
				...advice$8(seen, loss.statement)
			};
		}
		for (const seen of evidence.replayed?.migrations ?? []) for (const fate of seen.fates) {
			const sweep = fate.sweeps.find(({ did, rows: count }) => did === "deleted" && count >= 2);
			const gone = factsAbout(factsOf(seen), "rows-deleted", fate.table).length > 0 && isDeleted(evidence, fate.table);
			if (!sweep || isTold(seen, sweep.statement) || !gone || fate.now === null || isNews(evidence, seen, fate.table)) continue;
			if (goesByOthers(seen, sweep.statement) && !isDeleted(evidence, fate.table, "emptied")) continue;
			const bytes = ofBytes(seen, sweep.statement);
			yield {
				at: placeOf$2(seen, sweep.statement),
				message: `Deletes every row of ${fate.table} (${rows(sweep.rows)} in the rehearsal, whatever was in them)${bytes ? `: ${bytes.says}` : ""}.`,
				...bytes ? { fix: `${bytes.fix} ${ifMeant("deletes-all-rows")}` } : advice$8(seen, sweep.statement)
			};
		}
	}
};
function goesByOthers({ statements }, statement) {
	return /\bWHERE\b[\s\S]*\bSELECT\b|^\s*WITH\b/i.test(statements[statement]?.sql ?? "");
}
function ofBytes({ statements, schema }, statement) {
	const sql = statements[statement]?.sql ?? "";
	return bytesAsTexts(named$1(schema?.before.tables ?? [], targetName(sql) ?? ""), sql);
}
function advice$8({ statements, schema }, statement) {
	const sql = statements[statement]?.sql ?? "";
	if (!/\bWHERE\b/i.test(sql)) return {};
	const table = named$1(schema?.before.tables ?? [], targetName(sql) ?? "");
	return { fix: `The condition holds for every row that was tried.${/(^|[^<>])[<>](?!>)|\bBETWEEN\b/i.test(sql) ? ` ${comparedAs(sql, table)}` : ""}${byKey$1(schema, table, sql)} ${ifMeant("deletes-all-rows")}` };
}
function byKey$1(schema, table, sql) {
	const [, own = "", its = "", parent = ""] = NOT_IN.exec(sql) ?? [];
	const key = table?.foreignKeys.find((it) => it.columns.length === 1 && same$1(it.columns[0] ?? "", own) && same$1(it.parent, parent));
	const [column] = key?.parentColumns.length ? key.parentColumns : named$1(schema?.before.tables ?? [], parent)?.primaryKey ?? [];
	return key === void 0 || column === void 0 || same$1(column, its) ? "" : ` ${own} refers to ${parent}.${column}, not to ${parent}.${its}: write ${own} NOT IN (SELECT ${column} FROM ${parent}).`;
}
const NOT_IN = /(\w+)\s+NOT\s+IN\s*\(\s*SELECT\s+(?:DISTINCT\s+)?(?:\w+\.)?(\w+)\s+FROM\s+(\w+)/i;
function isSwept(evidence, seen, table) {
	const fate = seen.fates.find((it) => same$1(it.table, table));
	return (fate?.sweeps.some(({ did, rows: count }) => did === "deleted" && count >= 2) ?? false) && fate?.now !== null && isDeleted(evidence, table);
}
// src/rules/advice/own-doubles.ts
function ownDoublesFix(evidence, seen, refusal, index, fresh) {
	const all = earlier(evidence, seen, refusal, index.table);
	return tooShort(index, all) ?? madeAlike(seen, index, all, fresh);
}
function tooShort({ table, keys, condition }, all) {
	const asked = namesIn(condition ?? "");
	const thinning = all.filter(({ sql }) => actionOf(sql) === "DELETE" || assignmentsIn(sql).some(({ column }) => asked.has(column)));
	for (const { sql, called } of thinning) for (const columns of comparedBy(sql)) {
		const more = columns.filter((column) => !keys.some((key) => same$1(nameIn(key), column)));
		if (!keys.every((key) => columns.some((column) => same$1(nameIn(key), column))) || more.length === 0) continue;
		const whole = [...more, ...keys.map(nameIn)].map(identifier).join(", ");
		return `No row is wrong: ${called} leaves one row of ${table} for each ${listed$5([...more, ...keys])}, and this index takes only one for each ${listed$5(keys)}. Write ${listed$5(more)} into the index too, and delete nothing for it: … ON ${identifier(table)} (${whole}).`;
	}
	return null;
}
function comparedBy(sql) {
	const all = significant(sql).filter(({ kind }) => kind !== "semicolon");
	const grouped = all.flatMap((token, at) => {
		if (!((isWord(token, "GROUP") || isWord(token, "PARTITION")) && isWord(all[at + 1], "BY"))) return [];
		const terms = cutAt(all.slice(at + 2, endOf(all, at + 2)), ({ text }) => text === ",");
		return terms.every((term) => term.length === 1 || term.length === 3 && term[1]?.text === ".") ? [terms.map((term) => unquote(term.at(-1)))] : [];
	});
	const compared = scopesIn(all).map((scope) => comparedIn(scope).flatMap(({ left, right, isEqual }) => isEqual && left.of !== right.of && same$1(left.column, right.column) ? [left.column] : []));
	return [...grouped, ...compared];
}
function endOf(all, from) {
	for (let at = from; at < all.length; at += 1) {
		const token = all[at];
		if (token.text === "(") at = closing(all, at);
		else if (token.text === ")" || token.kind === "word" && /^(HAVING|WINDOW|ORDER|LIMIT|ROWS|RANGE|GROUPS|UNION)$/i.test(token.text)) return at;
	}
	return all.length;
}
function madeAlike(seen, { table, keys }, all, fresh) {
	const own = keys.map(nameIn).filter((key) => fresh.includes(keyOf$1(key)));
	const made = all.flatMap(({ sql, called }) => assignmentsIn(sql).map((it) => ({
		...it,
		called
	}))).findLast(({ column, value }) => kindOf$1(value) !== "literal" && own.some((key) => keyOf$1(key) === column));
	const name = own.find((key) => keyOf$1(key) === made?.column);
	if (!made || name === void 0) return null;
	const others = keys.filter((key) => nameIn(key) !== name);
	const apart = rowKey(named$1(seen.schema?.after.tables ?? [], table));
	const where = others.length === 0 ? "" : ` where ${listed$5(others)} ${others.length === 1 ? "is" : "are"} the same`;
	const says = `No row is wrong: ${made.called} sets ${name}, and can give several rows of ${table} the same one${where}.`;
	if (!isNumbering(made, table)) return `${says} Let it give each row one of its own, as by its key behind it (${listed$5(apart)}), and delete none for it.`;
	return `${says} Count those that come together one by one, and delete none for it: row_number() OVER (${others.length === 0 ? "" : `PARTITION BY ${others.join(", ")} `}ORDER BY …, ${apart.join(", ")}).`;
}
function isNumbering({ value }, table) {
	return value.some((token, at) => isWord(token, "FROM") && same$1(unquote(value[at + 1] ?? token), table)) || value.some((token) => isWord(token, "OVER"));
}
function rowKey(table) {
	const keys = table?.primaryKey ?? [];
	const isId = keys.length === 1 && table?.columns.some(({ name, type }) => name === keys[0] && same$1(type, "INTEGER"));
	return table?.withoutRowid || isId ? keys.map(identifier) : ["rowid"];
}
function earlier(evidence, seen, { at }, table) {
	return statementsBefore(evidence, seen, at).filter(({ sql }) => /^(UPDATE|DELETE)$/.test(actionOf(sql) ?? "") && same$1(targetName(sql) ?? "", table)).map(({ sql, at: { line, path } }) => ({
		sql,
		called: `line ${line}${path === seen.path ? "" : ` of ${path}`}`
	}));
}
// src/rules/advice/doubles.ts
function doublesFix(evidence, seen, refusal) {
	if (!refusal.message.startsWith("UNIQUE constraint failed")) return null;
	const index = readUniqueIndex(refusal.statement);
	if (index === null) return null;
	const { keys } = index;
	const where = index.condition === null ? "" : ` where ${index.condition}`;
	const was = inProduction(evidence, seen, index.table);
	const asked = {
		...index,
		keys: keys.map((key) => expressionNow(seen, index.table, key) ?? key)
	};
	const named = namesIn([...asked.keys, index.condition ?? ""].join(" "));
	const fresh = was === null ? [] : newColumns(seen, was);
	const own = ownDoublesFix(evidence, seen, refusal, index, fresh);
	if (own !== null) return own;
	const isThere = was !== null && !fresh.some((name) => named.has(name));
	const filled = was === null ? [] : filledBy(seen, was).filter((name) => named.has(keyOf$1(name)));
	const look = isThere ? `Look for such rows in production first: ${queryFor$1(asked, was, filled)}. ` : "";
	const verbs = "merge, change or delete the others";
	const orNull = filled.length > 0 ? ` Or let ${listed$5(filled)} stay NULL: UNIQUE takes any number of NULLs.` : "";
	const old = index.condition === null ? conditionBefore(seen, index) : null;
	const one = old === null ? "one of the rows" : `the row with ${old} of the rows`;
	return `${look}${old === null ? "" : `Until now only rows with ${old} had to differ, and now all rows have to. `}Before this statement, keep ${one} of ${index.table} that have the same ${listed$5(keys)}${where}, and ${verbs}.${orNull}`;
}
function conditionBefore({ schema }, { table, keys }) {
	return (schema?.before.objects ?? []).filter(({ type, table: its }) => type === "index" && same$1(its, table)).map(({ sql }) => readUniqueIndex(sql)).find((it) => it && it.keys.map(keyOf$1).join() === keys.map(keyOf$1).join())?.condition ?? null;
}
function refusedRowsFix({ message }) {
	const [, kind, what = ""] = /^(NOT NULL|CHECK|UNIQUE) constraint failed: (.+)$/s.exec(message) ?? [];
	if (kind === void 0 || what.startsWith("index ")) return null;
	if (kind === "CHECK") return `Before this statement, correct the rows that do not fulfil ${what}.`;
	if (kind === "NOT NULL") return `Before this statement, give a value to the rows that would have NULL in ${what}.`;
	return `Before this statement, merge, change or delete rows, so that no two of them give the same ${listed$5(what.split(", "))}.`;
}
function inProduction({ replayed }, seen, table) {
	const all = replayed?.migrations ?? [];
	const first = all.slice(0, all.indexOf(seen) + 1).flatMap(({ schema }) => schema ?? []).find(({ before, after }) => named$1([...before.tables, ...after.tables], table) !== null);
	return first ? named$1(first.before.tables, table) : null;
}
function newColumns({ schema }, was) {
	const is = named$1(schema?.after.tables ?? [], was.name);
	const isOld = (key) => was.columns.some(({ name }) => keyOf$1(name) === key);
	return (is?.columns ?? []).map(({ name }) => keyOf$1(name)).filter((key) => !isOld(key));
}
function filledBy({ schema }, was) {
	const is = named$1(schema?.after.tables ?? [], was.name)?.columns ?? [];
	return was.columns.flatMap(({ name, notNull }) => !notNull && is.some((it) => it.notNull && keyOf$1(it.name) === keyOf$1(name)) ? [name] : []);
}
function queryFor$1({ table, keys, condition }, { columns }, filled) {
	const nullable = new Set(columns.flatMap(({ name, notNull }) => notNull || filled.includes(name) ? [] : [keyOf$1(name)]));
	const asked = keys.filter((key) => [...namesIn(key)].some((name) => nullable.has(name)));
	const conditions = [...asked.map((key) => `${significant(key).length > 1 ? `(${key})` : key} IS NOT NULL`), ...condition === null ? [] : [asked.length > 0 ? `(${condition})` : condition]];
	const where = conditions.length > 0 ? ` WHERE ${conditions.join(" AND ")}` : "";
	const list = keys.join(", ");
	return `SELECT ${list}, count(*) FROM ${identifier(table)}${where} GROUP BY ${list} HAVING count(*) > 1`;
}
// src/rules/advice/guard.ts
function guardOf({ schema, held, statements }, refusal) {
	const { message, statement } = refusal;
	const table = targetOf(statement);
	const raising = statements.find(({ sql, verb }) => verb === "CREATE TRIGGER" && /\braise\b/i.test(sql) && sql.includes(message));
	if (table === null || !(raising || /^CHECK constraint failed/.test(message))) return null;
	const isThere = [
		schema?.before,
		schema?.after,
		held
	].some((it) => it && named$1(it.tables, table) !== null);
	const isMade = statements.some(({ sql, verb }) => verb === "CREATE TABLE" && objectOf$1(sql) === table);
	const isDropped = statements.some(({ sql, verb }) => verb === "DROP TABLE" && targetOf(sql) === table);
	const chooses = [statement, raising?.sql ?? ""].some((sql) => /\b(?:where|having)\b/i.test(sql));
	return !isThere && isMade && isDropped ? {
		table,
		chooses
	} : null;
}
function guardFix(evidence, seen, refusal) {
	const guard = guardOf(seen, refusal);
	if (guard === null) return null;
	const query = countedRows(refusal.statement, statementsBefore(evidence, seen, refusal.at));
	const which = query === null ? "." : `: ${query}.`;
	return `The table ${identifier(guard.table)} is there to stop the file on purpose where production has such rows. Look for them and put them right before the deployment${which} ${ifMeant("depends-on-data")}`;
}
function countedRows(sql, before) {
	const copy = readCopy(sql);
	const where = whereIn(sql);
	const isGrouped = outerWord(significant(sql), 0, /^(GROUP|HAVING|LIMIT|WINDOW)$/i) >= 0;
	const [first, ...more] = copy?.results ?? [];
	if (!copy?.isPlain || where === null || isGrouped || more.length > 0 || !/^count$/i.test(first?.[0]?.text ?? "")) return null;
	const sources = sourcesOf(copy);
	const isChanged = sources.some(({ table }) => before.some((it) => same$1(targetName(it.sql) ?? "", table)));
	if (sources.length === 0 || isChanged) return null;
	return `SELECT * FROM ${sql.slice(copy.from[0]?.start, copy.from.at(-1)?.end)} WHERE ${where}`;
}
// src/rules/advice/json-quoted.ts
function jsonQuoted(sql) {
	const all = significant(sql);
	const inside = quotedTokens(all);
	if (inside.length === 0) return null;
	const mended = withJsonQuote(sql, all);
	const whole = mended?.startsWith("'[") ? "json_array()" : "json_object()";
	if (mended !== null) return `Let SQLite put the quotation marks: ${mended}. Or write the whole by ${whole}.`;
	return inside.some(({ text }) => /^(group_concat|string_agg)$/i.test(text)) ? "Let SQLite write the list: json_group_array() in the place of group_concat() and the quotation marks around it." : "Let SQLite write the document, by json_object() or json_array(), or each text in it by json_quote(), which puts the quotation marks too.";
}
// src/rules/advice/unmet-check.ts
function unmetCheck(evidence, seen, refusal) {
	return /^CHECK constraint failed/.test(refusal.message) ? checkOfColumn(evidence, seen, refusal) ?? checkOfCopy(evidence, seen, refusal) : null;
}
function checkOfColumn(evidence, seen, refusal) {
	const { table, added } = alterationIn(refusal.statement) ?? { table: "" };
	const definition = `(${refusal.statement})`;
	const [check, ...more] = added === void 0 ? [] : readTable(definition).checks;
	const was = inProduction(evidence, seen, table);
	if (added === void 0 || !check || more.length > 0 || !was) return null;
	const text = definition.slice(check.tokens[0]?.start, check.tokens.at(-1)?.end).replace(/\s+/g, " ");
	const names = namesIn(text);
	const asked = was.columns.filter(({ name }) => names.has(keyOf$1(name)));
	const isOld = !names.has(keyOf$1(added)) && !newColumns(seen, was).some((name) => names.has(name));
	return {
		says: asked.length > 1 ? `a row of ${was.name} for which ${text} does not hold` : null,
		query: isOld && !isChangedBefore(evidence, seen, refusal, was.name) ? `SELECT * FROM ${identifier(was.name)} WHERE NOT (${text})` : null
	};
}
function checkOfCopy(evidence, seen, refusal) {
	const [, label] = /^CHECK constraint failed: (.+)$/s.exec(refusal.message) ?? [];
	const copy = label === void 0 ? null : readCopy(refusal.statement);
	const made = copy && declarationOf(seen, refusal);
	if (!copy || !made || !copy.isPlain || copy.makes) return null;
	const [source, ...others] = sourcesOf(copy);
	const check = readTable(made).checks.find((it) => it.label === label);
	const all = significant(refusal.statement);
	const isGrouped = outerWord(all, 0, /^(GROUP|HAVING|LIMIT|WINDOW)$/i) >= 0;
	if (!source || others.length > 0 || !check || isGrouped) return null;
	const was = inProduction(evidence, seen, source.table);
	const given = givenBy$1(copy, made, refusal.statement, was?.columns.map(({ name }) => name) ?? []);
	const asked = given && askedOf(made, check.tokens, given);
	if (!asked) return null;
	const table = was?.name ?? source.table;
	const where = whereIn(refusal.statement);
	const text = where === null ? asked.text : `${where} AND ${asked.text}`;
	const isThere = was !== null && !/\b\w+\s*\./.test(where ?? "") && !newColumns(seen, was).some((name) => namesIn(text).has(name)) && isComparedAlike(seen, was, targetName(refusal.statement) ?? "", asked.filled) && !isChangedBefore(evidence, seen, refusal, table);
	const condition = where === null ? `NOT (${asked.text})` : `(${where}) AND NOT (${asked.text})`;
	return {
		says: asked.filled.length > 1 ? `a row of ${table} for which ${asked.text} does not hold` : null,
		query: isThere ? `SELECT * FROM ${identifier(table)} WHERE ${condition}` : null
	};
}
function declarationOf(seen, refusal) {
	const target = targetName(refusal.statement) ?? "";
	return seen.statements.slice(0, Math.max(0, statementAt(seen, refusal.at))).findLast(({ verb, sql }) => verb === "CREATE TABLE" && same$1(targetName(sql) ?? "", target))?.sql ?? seen.schema?.before.tables.find(({ name }) => same$1(name, target))?.sql ?? null;
}
function givenBy$1(copy, made, statement, was) {
	const declared = tableParts(made)?.parts.flatMap(({ column }) => column ?? []) ?? [];
	const into = copy.into === null ? declared : copy.into.map(unquote);
	const [first] = copy.results;
	const given = copy.results.length === 1 && first !== void 0 && isStar(first) ? was.map((name) => identifier(name)) : copy.results.map((result) => textOf$3(withoutAlias(result), statement));
	if (given.length !== into.length || given.some((it) => it === null)) return null;
	return new Map(into.map((name, at) => [keyOf$1(name), given[at]]));
}
function textOf$3(value, statement) {
	if (kindOf$1(value) === "bare") return value.at(-1).text;
	if (isStar(value) || value.some(({ text }) => text === ".")) return null;
	const text = statement.slice(value[0]?.start, value.at(-1)?.end);
	return kindOf$1(value) === "literal" ? text : `(${text})`;
}
function askedOf(made, check, given) {
	const declared = new Set((tableParts(made)?.parts ?? []).flatMap(({ column }) => column ? [keyOf$1(column)] : []));
	const start = check[0]?.start ?? 0;
	const asked = check.filter((token, at) => (token.kind === "word" || token.kind === "quoted") && declared.has(keyOf$1(unquote(token))) && check[at + 1]?.text !== "(" && check[at + 1]?.text !== ".");
	const columns = new Set(asked.map((token) => keyOf$1(unquote(token))));
	if (asked.length === 0 || [...columns].some((column) => !given.has(column))) return null;
	return {
		text: asked.reduceRight((sofar, token) => `${sofar.slice(0, token.start - start)}${given.get(keyOf$1(unquote(token)))}${sofar.slice(token.end - start)}`, made.slice(start, check.at(-1)?.end)).replace(/\s+/g, " "),
		filled: [...columns].map((column) => [column, given.get(column) ?? ""])
	};
}
function isComparedAlike({ schema }, was, target, filled) {
	const after = schema?.after.tables ?? [];
	const is = named$1(after, target) ?? named$1(after, was.name);
	return filled.every(([column, from]) => {
		const old = was.columns.find(({ name }) => same$1(identifier(name), from) || same$1(name, from));
		const now = is?.columns.find(({ name }) => same$1(name, column));
		return old === void 0 || now !== void 0 && same$1(now.type, old.type) && same$1(now.collation, old.collation);
	});
}
function isChangedBefore(evidence, seen, { at }, table) {
	return statementsBefore(evidence, seen, at).some(({ sql }) => changesRows(sql) && same$1(targetName(sql) ?? "", table));
}
// src/rules/advice/met-values.ts
function metValuesFix(evidence, seen, refusal) {
	const { message, statement } = refusal;
	const [, what = ""] = /^UNIQUE constraint failed: (.+)$/s.exec(message) ?? [];
	if (what === "" || what.startsWith("index ") || actionOf(statement) !== "UPDATE") return null;
	const keys = what.split(", ").map((name) => name.slice(name.lastIndexOf(".") + 1));
	const table = targetName(statement) ?? "";
	const given = keys.filter((key) => assignmentsIn(statement).some(({ column }) => column === keyOf$1(key)));
	if (given.length === 0 || !what.split(", ").every((name) => same$1(name.slice(0, name.lastIndexOf(".")), table))) return null;
	const forAll = oneForAllFix(refusal);
	if (forAll !== null) return forAll;
	const query = queryFor(evidence, seen, refusal, keys);
	const look = query === null ? "" : `Look for such rows in production first: ${query}. `;
	const names = listed$5(given);
	return `${look}Before this statement, give one of the rows that come to the same ${listed$5(keys)} another ${names}, or leave it as it is by a WHERE. ${keepTheirs(seen, refusal, table)}`;
}
function oneForAllFix({ message, statement }) {
	const [, what = ""] = /^UNIQUE constraint failed: (.+)$/s.exec(message) ?? [];
	const isOpen = actionOf(statement) === "UPDATE" && outerWord(significant(statement), 0, /^(WHERE|FROM)$/i) < 0;
	if (what === "" || what.startsWith("index ") || !isOpen) return null;
	const keys = what.split(", ").map((name) => name.slice(name.lastIndexOf(".") + 1));
	const given = assignmentsIn(statement).filter(({ column }) => keys.some((key) => keyOf$1(key) === column));
	if (given.length === 0 || !given.every(({ value }) => kindOf$1(value) === "literal")) return null;
	const others = keys.filter((key) => !given.some(({ column }) => column === keyOf$1(key)));
	const once = others.length > 0 ? `once for each ${listed$5(others)}` : "once";
	const names = listed$5(given.map(({ column }) => column));
	return `Say which row is meant: UPDATE ${identifier(targetName(statement) ?? "")} SET … WHERE …. Here every row gets the same ${names}, which may be there ${once}.`;
}
function keepTheirs(seen, { at }, table) {
	const before = seen.schema?.before;
	const was = named$1(before?.tables ?? [], table);
	const names = [...new Set((was?.columns ?? []).flatMap(({ name }) => referring(before, table, name).map(({ child }) => child.name)))].filter((name) => !same$1(name, table));
	if (names.length === 0 || statementAt(seen, at) < 0) return "Where two of them are one thing, take over first what only the one says that goes.";
	return `Where two of them are one thing, point the rows of ${listed$5(names)} that refer to the one at the other, before it goes.`;
}
function queryFor(evidence, seen, refusal, keys) {
	const { statement } = refusal;
	const all = significant(statement);
	const was = inProduction(evidence, seen, targetName(statement) ?? "");
	const set = assignmentsIn(statement);
	const condition = whereIn(statement);
	const isPlain = all.every((token, at) => token.text !== "." && (at === 0 || !isWord(token, "SELECT")));
	const isAliased = !isWord(all[verbAt(all) + 2], "SET");
	if (was === null || !isPlain || isAliased || outerWord(all, 0, /^(WITH|FROM)$/i) >= 0) return null;
	const values = keys.map((key) => {
		const own = identifier(key);
		const value = set.find(({ column }) => column === keyOf$1(key))?.text;
		if (value === void 0) return own;
		return condition === null ? value : `CASE WHEN ${condition} THEN ${value} ELSE ${own} END`;
	});
	const used = namesIn([...values, condition ?? ""].join(" "));
	if (newColumns(seen, was).some((name) => used.has(name)) || isChangedBefore(evidence, seen, refusal, was.name)) return null;
	const nullable = was.columns.filter(({ notNull }) => !notNull).map(({ name }) => keyOf$1(name));
	const asked = values.filter((value) => [...namesIn(value)].some((name) => nullable.includes(name)));
	const held = [...heldBy$1(seen, was.name, keys), ...asked.map((value) => `${bracketed(value)} IS NOT NULL`)];
	const where = held.length === 0 ? "" : ` WHERE ${held.join(" AND ")}`;
	const list = values.join(", ");
	return `SELECT ${list}, count(*) FROM ${identifier(was.name)}${where} GROUP BY ${list} HAVING count(*) > 1`;
}
function heldBy$1({ schema }, table, keys) {
	const index = (schema?.before.objects ?? []).flatMap(({ type, sql }) => type === "index" ? readUniqueIndex(sql) ?? [] : []).find((it) => same$1(it.table, table) && it.keys.map((key) => keyOf$1(nameIn(key))).join() === keys.map(keyOf$1).join());
	return index?.condition == null ? [] : [`(${index.condition})`];
}
function bracketed(value) {
	return significant(value).length > 1 ? `(${value})` : value;
}
// src/rules/advice/copied-again.ts
function copiedAgainFix(seen, { at, message }) {
	const key = /^UNIQUE constraint failed: \w+\.(\w+)$/.exec(message)?.[1];
	const place = statementAt(seen, at);
	const own = key === void 0 ? null : written(seen, place, key);
	if (key === void 0 || own === null) return null;
	for (let one = 0; one < place; one += 1) {
		const other = written(seen, one, key);
		if (!other || !same$1(other.into, own.into) || !same$1(other.table, own.table) || !same$1(other.column, own.column)) continue;
		const line = seen.statements[one]?.at.line;
		const says = `No row is wrong: line ${line} has copied ${own.column} of ${own.table} into ${own.into}.${key} already, and this statement copies it again.`;
		const left = forgotten(seen, place, own);
		if (left === null) return `${says} Copy another column here, or no row that line ${line} has copied.`;
		return `${says} Its WHERE asks for ${left}, which goes and which no statement copies: write ${identifier(left)} in the place of ${identifier(own.column)}.`;
	}
	return null;
}
function written(seen, place, key) {
	const sql = seen.statements[place]?.sql ?? "";
	const into = targetName(sql);
	const found = into === null ? null : resultFor(sql, key, columnsBefore(seen, place, into) ?? []);
	if (into === null || found === null || kindOf$1(found.result) !== "bare") return null;
	const [source, ...more] = sourcesOf(found.copy);
	const name = withoutAlias(found.result).at(-1);
	return source && name && more.length === 0 ? {
		into,
		table: source.table,
		column: unquote(name)
	} : null;
}
function forgotten({ statements }, place, { column }) {
	const sql = statements[place]?.sql ?? "";
	const asked = namesOf$2(whereTokens(sql)).map((it) => it.column);
	const taken = statements.flatMap(({ sql }) => (readCopy(sql)?.results ?? []).flatMap(namesOf$2).map((it) => it.column));
	const [name, ...more] = [...new Set(asked)].filter((it) => it !== keyOf$1(column) && !taken.includes(it) && isDropped(statements, it));
	return name === void 0 || more.length > 0 ? null : spelt$1(significant(sql), name);
}
function spelt$1(all, key) {
	const token = all.find((it) => keyOf$1(unquote(it)) === key);
	return token ? unquote(token) : key;
}
function isDropped(statements, column) {
	return statements.some(({ verb, sql }) => verb === "ALTER TABLE" && /\bdrop\b/i.test(sql) && namesIn(sql).has(column));
}
// src/rules/advice/copied-keys.ts
function copiedKeysFix(seen, refusal) {
	const { message, statement: sql, at } = refusal;
	const place = statementAt(seen, at);
	const made = seen.statements.slice(0, Math.max(0, place)).findLast((it) => it.verb === "CREATE TABLE" && targetOf(it.sql) === targetOf(sql));
	const columns = columnsBefore(seen, place, targetName(sql) ?? "");
	const parts = made ? tableParts(made.sql)?.parts : void 0;
	if (!parts || !columns || readCopy(sql) === null) return null;
	const definitions = parts.map(({ column, text }) => ({
		column,
		all: significant(text)
	}));
	if (message.startsWith("FOREIGN KEY")) return missingParent(seen, place, columns, definitions);
	const key = /^UNIQUE constraint failed: ([^,]+)$/.exec(message)?.[1];
	return key ? sameNumbers(seen, place, key.slice(key.lastIndexOf(".") + 1), columns, definitions) : null;
}
function missingParent(seen, place, columns, definitions) {
	const sql = seen.statements[place]?.sql ?? "";
	for (const { column: own, all } of definitions) {
		const to = all.findIndex((token) => isWord(token, "REFERENCES"));
		const [parent, open, key] = all.slice(to + 1);
		const [name, close] = all.slice(all.findIndex(({ text }) => text === "(") + 1);
		const column = own ?? (name && close?.text === ")" ? unquote(name) : null);
		if (to < 0 || !parent || column === null) continue;
		const value = literalFor(sql, column, columns, definitions);
		if (value === null || /^NULL$/i.test(value)) continue;
		const source = sourceWith(seen, place, column);
		if (source !== null) return `The copy writes ${value} into every row, and ${unquote(parent)} has no such row: take ${column} over from ${source} as it is.`;
		const read = readCopy(sql);
		if ([targetName(sql) ?? "", ...(read ? sourcesOf(read) : []).map((it) => it.table)].some((it) => same$1(it, unquote(parent)))) return `Write NULL, not ${value}, into ${column} for a row that has no parent, and let the column be NULL: no foreign key asks about that.`;
		const table = named$1(seen.held?.tables ?? [], unquote(parent));
		const [primary, ...more] = table?.primaryKey ?? [];
		const referred = open?.text === "(" && key ? unquote(key) : more.length === 0 ? primary : void 0;
		const row = {
			parent: unquote(parent),
			values: [value]
		};
		return rowsFirst(table, referred === void 0 ? null : keyOf$1(referred), row, "fails-with-rows");
	}
	return null;
}
function sourceWith(seen, place, column) {
	const copy = readCopy(seen.statements[place]?.sql ?? "");
	const [source, ...more] = copy ? sourcesOf(copy) : [];
	const columns = source && more.length === 0 ? columnsBefore(seen, place, source.table) : null;
	return source && columns?.some((name) => same$1(name, column)) ? source.table : null;
}
function literalFor(sql, column, columns, definitions) {
	const written = writtenFor(sql, column, columns);
	if (written === "literal") {
		const result = resultFor(sql, column, columns)?.result ?? [];
		return textOf$2(withoutAlias(result));
	}
	const all = definitions.find((it) => it.column !== null && same$1(it.column, column))?.all ?? [];
	const at = all.findIndex((token) => isWord(token, "DEFAULT"));
	if (written !== "left-out" || at < 0) return null;
	const [first, second] = all.slice(at + 1);
	if (first?.text === "(") return null;
	return textOf$2([first ?? [], /^[-+]$/.test(first?.text ?? "") ? second ?? [] : []].flat());
}
function textOf$2(tokens) {
	return tokens.length > 0 ? tokens.map(({ text }) => text).join("") : null;
}
function sameNumbers(seen, place, key, columns, definitions) {
	const own = definitions.find(({ column }) => column !== null && same$1(column, key))?.all ?? [];
	if (!/ INTEGER PRIMARY KEY\b/i.test(` ${own.map(({ text }) => text).join(" ")}`)) return null;
	const sourceOf = (sql) => {
		const copy = readCopy(sql);
		const [source, ...more] = copy ? sourcesOf(copy) : [];
		const result = resultFor(sql, key, columns)?.result;
		return source && more.length === 0 && result && kindOf$1(result) === "bare" ? source.table : null;
	};
	const [now, ...before] = seen.statements.slice(0, place + 1).filter(({ sql }) => targetOf(sql) === targetOf(seen.statements[place]?.sql ?? "")).flatMap(({ sql }) => sourceOf(sql) ?? []).reverse();
	const other = before.find((it) => !same$1(it, now ?? ""));
	if (now === void 0 || other === void 0 || sourceOf(seen.statements[place]?.sql ?? "") === null) return null;
	return `Rows of ${other} and of ${now} are each numbered from 1 on, so that two of them have one number: no row is wrong. Leave ${key} out of both copies, and SQLite gives new numbers. Keep the old ones in a column of their own, and point what refers to them at the new ones by table and old number.`;
}
// src/rules/advice/never-equal.ts
function neverEqualFix({ schema, held }, { message, statement }) {
	if (!/^NOT NULL constraint failed/.test(message) || !/\bjoin\b/i.test(statement)) return null;
	const tables = (schema?.before ?? held)?.tables ?? [];
	for (const { sides } of equalitiesIn(statement, null)) {
		const [one, other] = sides.map((side) => linkedBy(tables, side));
		if (!one || !other || same$1(one.parent, other.parent)) continue;
		const [child, parent] = same$1(one.parent, other.table) ? [one, other] : [other, one];
		const join = same$1(child.parent, parent.table) ? `Join by ${spelt(parent.table, child.to)} = ${spelt(child.table, child.column)}.` : "Join by columns that refer to the same table.";
		return `${spelt(one.table, one.column)} refers to ${one.parent}, and ${spelt(other.table, other.column)} to ${other.parent}: no two of their ids are equal. ${join}`;
	}
	return null;
}
function linkedBy(tables, { column, tables: keys }) {
	const found = tables.filter(({ name }) => keys.has(keyOf$1(name))).flatMap(({ name, foreignKeys }) => foreignKeys.flatMap(({ columns, parent, parentColumns }) => {
		const [from] = columns;
		const to = parentColumns[0] ?? named$1(tables, parent)?.primaryKey[0];
		return columns.length === 1 && from !== void 0 && same$1(from, column) && to !== void 0 && isOwnId(named$1(tables, parent), to) ? [{
			table: name,
			column: from,
			parent,
			to
		}] : [];
	}));
	return found.length === 1 ? found[0] ?? null : null;
}
function isOwnId(table, column) {
	const type = table?.columns.find(({ name }) => same$1(name, column))?.type ?? "";
	const refers = table?.foreignKeys.some(({ columns }) => columns.some((it) => same$1(it, column))) ?? false;
	return isCalledId(column) && /TEXT|CHAR/i.test(type) && !refers;
}
function spelt(table, column) {
	return `${identifier(table)}.${identifier(column)}`;
}
// src/rules/advice/own-values.ts
function ownValuesFix(seen, refusal) {
	const { message, statement } = refusal;
	const [, kind, what = ""] = /^(NOT NULL|UNIQUE|CHECK) constraint failed: (.+)$/s.exec(message) ?? [];
	const action = actionOf(statement);
	if (kind === void 0 || action !== "UPDATE" && action !== "INSERT") return null;
	if (kind === "NOT NULL") return noValue(seen, refusal, what.slice(what.lastIndexOf(".") + 1));
	if (action !== "UPDATE") return null;
	const computed = assignmentsIn(statement).filter(({ column, value }) => namesOf$2(value).some((it) => it.column === column));
	return kind === "UNIQUE" ? onTheWay(seen, refusal, what, computed) : refused(what, computed);
}
function noValue(seen, { statement, at }, column) {
	const given = givenTo(seen, statement, at, column);
	if (given.length === 0) return null;
	const [first] = given;
	if (isWord(first, "CASE") && !given.some((token) => isWord(token, "ELSE"))) return `The CASE has no branch for such a row, and gives NULL: add a WHEN for each value that ${column} can be made of, or an ELSE.`;
	if (first?.text !== "(" || !isWord(given[1], "SELECT")) return madeNull(statement, column, given);
	return `Where the query finds nothing, it gives NULL. Say what ${column} is then: coalesce((SELECT …), ${SUMS.test(given[2]?.text ?? "") ? "0" : "<a value>"}).`;
}
function madeNull(sql, column, given) {
	if (kindOf$1(given) === "literal" || given.some((token) => isWord(token, "SELECT"))) return null;
	const text = sql.slice(given[0]?.start, given.at(-1)?.end);
	const isAsked = !given.some((token) => isWord(token, "CASE")) && cutAt(given, ({ text: it }) => COMPARES.test(it)).length > 1;
	const each = readCopy(sql)?.isPlain === false ? ", in each SELECT" : "";
	const why = isAsked ? `A comparison with NULL is neither true nor false, and gives NULL. Say what ${column} is then` : `Such a row gets NULL in ${column}. Say what it gets instead`;
	const from = isAsked || text.includes(".") ? null : sourceOf(sql);
	return `${from === null ? "" : `Look at such rows first: SELECT * FROM ${identifier(from)} WHERE ${text} IS NULL. A value in their place does not keep what they hold. `}${why}${each}: coalesce(${text}, ${isAsked ? "0" : "<a value>"}).`;
}
function sourceOf(sql) {
	if (actionOf(sql) === "UPDATE") return /\bfrom\b/i.test(sql) ? null : targetName(sql);
	const copy = readCopy(sql);
	const [source, ...more] = copy?.isPlain ? sourcesOf(copy) : [];
	return source && more.length === 0 ? source.table : null;
}
const COMPARES = /^(=|==|<>|!=|<|<=|>|>=|AND|OR|NOT|IN|BETWEEN|LIKE|GLOB)$/i;
const SUMS = /^(sum|avg)$/i;
function givenTo(seen, sql, at, column) {
	if (actionOf(sql) === "UPDATE") return assignmentsIn(sql).find((it) => it.column === keyOf$1(column))?.value ?? [];
	const columns = columnsBefore(seen, statementAt(seen, at), targetName(sql) ?? "");
	const copy = readCopy(sql);
	if (copy === null || copy.isPlain) return withoutAlias(resultFor(sql, column, columns ?? [])?.result ?? []);
	const place = (copy.into?.map(unquote) ?? columns ?? []).findIndex((name) => same$1(name, column));
	return copy.results.some(isStar) ? [] : withoutAlias(copy.results[place] ?? []);
}
function onTheWay(seen, { statement }, what, computed) {
	const named = what.split(", ").map((name) => keyOf$1(name.slice(name.lastIndexOf(".") + 1)));
	const move = computed.find(({ column, value }) => named.includes(column) && isShift(value));
	const table = targetName(statement) ?? "";
	if (!move) return null;
	const index = (seen.schema?.before.objects ?? []).find((it) => {
		const keys = it.type === "index" && same$1(it.table, table) ? readUniqueIndex(it.sql)?.keys ?? [] : [];
		return keys.length === named.length && keys.every((key) => named.includes(keyOf$1(key)));
	});
	const why = `No row is wrong: SQLite checks the key after each row, and one that gets its new ${move.column} meets the next one, which has not moved yet.`;
	const own = identifier(move.column);
	return index ? `${why} DROP INDEX ${identifier(index.name)} before the UPDATE, and write its CREATE UNIQUE INDEX again behind it.` : `${why} Move them in two steps: UPDATE … SET ${own} = -(${move.text}), and then SET ${own} = -${own} WHERE ${own} < 0.`;
}
function isShift(value) {
	const [one, sign, other, ...more] = value;
	return more.length === 0 && /^[-+]$/.test(sign?.text ?? "") && [one, other].some((it) => it?.kind === "number");
}
function refused(what, computed) {
	const [only, ...more] = computed;
	if (!only || more.length > 0) return null;
	return `The CHECK (${what}) holds for each such row as it is, and not for what the UPDATE makes of it (${only.text}): let that give values that the CHECK takes, for every value that it takes now.`;
}
// src/rules/advice/stopped-by.ts
function stoppedByFix(evidence, seen, refusal) {
	return byTrigger$1(evidence, seen, refusal) ?? byIndex(evidence, seen, refusal) ?? byReplace(seen, refusal);
}
function byTrigger$1(evidence, { path }, { message, statement }) {
	const all = madeUntil(evidence, path, /\braise\b/i).filter(({ sql }) => raises(sql, message));
	const fires = ({ on, sql }) => same$1(on, targetName(statement) ?? "") && readTrigger(sql).moment.endsWith(` ${actionOf(statement)}`);
	const found = all.findLast(fires) ?? all.at(-1);
	if (found === void 0) return null;
	const name = identifier(found.name);
	const where = found.path === path ? "which this file makes" : `which ${found.path} makes`;
	return `Trigger ${found.name} of ${found.on}, ${where}, refuses it. Let the statement leave out, or change, the rows that it does not let through. Where it is not meant for them, write DROP TRIGGER ${name} before the statement, and its CREATE TRIGGER again behind it.`;
}
function byIndex(evidence, { path }, refusal) {
	if (!isUnindexed(refusal)) return null;
	const table = targetName(refusal.statement) ?? "";
	const name = madeUntil(evidence, path, TAKES_OUT).filter((it) => same$1(it.on, table)).flatMap(({ sql }) => TAKES_OUT.exec(sql)?.[1] ?? []).at(-1);
	return name === void 0 ? "Fill the full-text index before this statement: its own INSERT with the word rebuild does so (https://sqlite.org/fts5.html#the_rebuild_command)." : `Fill the index before this statement:\n  INSERT INTO ${name}(${name}) VALUES ('rebuild');`;
}
const TAKES_OUT = /\binto\s+(\w+)\s*\(\s*\1\s*,[^)]*\)\s*values\s*\(\s*'delete'/i;
function madeUntil({ head }, path, words) {
	const until = head.migrations.findIndex((it) => it.path === path);
	return head.migrations.slice(0, until + 1).flatMap(({ path: own, up }) => up && words.test(up.sql) ? triggersIn(own, up.sql) : []);
}
function triggersIn(path, sql) {
	return statementsOf(sql).filter((it) => verbOf(it) === "CREATE TRIGGER").map((it) => ({
		path,
		name: objectOf$1(it) ?? "",
		on: readTrigger(it).table,
		sql: it
	}));
}
function raises(sql, message) {
	const all = significant(sql);
	return all.some((token, at) => /^raise$/i.test(token.text) && all[at + 4]?.kind === "string" && unquote(all[at + 4] ?? token) === message);
}
function byReplace({ schema, held }, { message, statement }) {
	const table = targetName(statement);
	if (!/^FOREIGN KEY constraint failed/.test(message) || table === null || !replacesRows(statement)) return null;
	const children = ((held ?? schema?.before)?.tables ?? []).filter(({ name, foreignKeys }) => !same$1(name, table) && foreignKeys.some((key) => same$1(key.parent, table)));
	if (children.length === 0) return null;
	return `REPLACE deletes each row of ${table} that is in its way before it writes the new one, and rows of ${listed$5(children.map(({ name }) => name))} refer to it. Change it in place: INSERT … ON CONFLICT (…) DO UPDATE SET …. It keeps its key then, and what refers to it.`;
}
// src/rules/advice/on-rows.ts
const ON_ROWS = [
	[/^malformed JSON/, JSON_ONLY],
	[/^non-deterministic use of /, BY_THE_CLOCK],
	[/^cannot add a STORED column/i, `Write VIRTUAL instead of STORED. If it has to be stored: ${REBUILD}.`],
	[/^Cannot add a column with non-constant default/i, "Add the column without that default or with a constant one, fill it by UPDATE, and let the application set it from then on."],
	[/^Cannot add a NOT NULL column/i, "Add the column as nullable or with a constant default, fill it, and tighten it in a later migration."],
	[/^cannot store TEXT value in (INTEGER|REAL)/, "Leave the column TEXT: a CAST turns a text that is no number into 0, and takes zeros off its start. Convert it only where each row is known to hold a number."],
	[/^cannot store \w+ value in/, "Convert the value in the copy, for example by CAST(round(…) AS INTEGER), or leave the type of the column as it was: a STRICT table takes no other."],
	[/constraint failed/, "Before this statement, correct the rows that are there, so that each of them passes it."]
];
function onRowsFix(evidence, seen, refusal) {
	const joined = neverEqualFix(seen, refusal);
	if (joined !== null) return { fix: joined };
	const unsound = unsoundFix(refusal);
	if (unsound.fix !== void 0) return unsound;
	const own = ownFix(evidence, seen, refusal);
	if (own !== null) return { fix: own };
	const which = oneForAllFix(refusal) ?? doublesFix(evidence, seen, refusal) ?? refusedRowsFix(refusal);
	if (which !== null) return { fix: which };
	const fix = ON_ROWS.find(([message]) => message.test(refusal.message))?.[1];
	return fix === void 0 ? {} : { fix };
}
function strictFix({ message }) {
	return /^cannot store /.test(message) ? ON_ROWS.find(([words]) => words.test(message))?.[1] ?? null : null;
}
function ownFix(evidence, seen, refusal) {
	const { at, message, statement } = refusal;
	if (/^Cannot add a REFERENCES column/i.test(message)) return referenceFix(evidence, seen, refusal);
	if (/^ALTER\s+TABLE\b.*\bADD\b/is.test(statement) && /^(?:CHECK|FOREIGN KEY) constraint/.test(message)) return "Give the column a default that its constraint allows: every row that is there gets it.";
	const stopped = stoppedByFix(evidence, seen, refusal);
	if (stopped !== null) return stopped;
	const held = heldFix(evidence, seen, refusal);
	if (held !== null) return held;
	const generated = generatedFixFor(seen, refusal);
	if (generated !== null) return generated;
	const values = ownValuesFix(seen, refusal);
	if (values !== null) return values;
	const again = copiedAgainFix(seen, refusal);
	if (again !== null) return again;
	const keys = copiedKeysFix(seen, refusal);
	if (keys !== null) return keys;
	if (message.startsWith("CHECK") && actionOf(statement) === "UPDATE") return forbiddenFix(evidence, seen, refusal);
	const [first, ...more] = (/^(?:NOT NULL|UNIQUE) constraint failed: (.+)$/.exec(message)?.[1]?.split(", ") ?? []).map((name) => name.slice(name.lastIndexOf(".") + 1));
	if (first === void 0 || more.length > 0 || actionOf(statement) !== "INSERT") return null;
	const into = columnsBefore(seen, statementAt(seen, at), targetName(statement) ?? "");
	const written = writtenFor(statement, first, into ?? []);
	if (into === null || written !== "left-out" && written !== "literal") return null;
	if (message.startsWith("NOT NULL")) return `The copy gives ${first} no value, whatever the rows hold: give it one in the copy, or a DEFAULT where the new table declares it.`;
	return `The copy gives every row the same ${first}: give each row one of its own, or leave UNIQUE away.`;
}
function referenceFix(evidence, seen, { statement }) {
	const table = targetName(statement) ?? "";
	const children = ((seen.schema?.before ?? seen.held)?.tables ?? []).filter((it) => it.foreignKeys.some(({ parent }) => same$1(parent, table)));
	const add = "Add the column without NOT NULL and without a default, and fill it by UPDATE.";
	if (children.length === 0 || !runnerOf(evidence, seen).foreignKeys) return `${add} If it has to be NOT NULL: ${REBUILD}.`;
	return `${add} Leave it so: NOT NULL would take a new table, and with foreign keys on DROP TABLE ${table} acts on the rows of ${listed$5(children.map(({ name }) => name))}, which refer to it.`;
}
function forbiddenFix({ head }, { path }, { statement }) {
	const target = targetName(statement) ?? "";
	const all = statementsOf(head.migrations.find((it) => it.path === path)?.up?.sql ?? "");
	const copy = all.slice(all.findIndex((sql) => sql.includes(statement)) + 1).map(readCopy).find((it) => it && sourcesOf(it).some(({ table }) => same$1(table, target)));
	const says = `Every row of ${target} fulfils the CHECK, and this UPDATE writes what it does not allow.`;
	if (copy) return `${says} Write the new value in the copy into the table that allows it instead: SELECT …, CASE … WHEN … THEN … ELSE … END, ….`;
	return `${says} Leave those rows out by a WHERE, or write what the CHECK allows; where the CHECK has to change, ${REBUILD}, and write the new value in that copy.`;
}
// src/rules/depends-on-data.ts
const dependsOnData = {
	id: "depends-on-data",
	group: "replay",
	level: "warning",
	scenario: "rows",
	title: "Whether it passes depends on the rows",
	why: "The schema before this migration allows rows on which it fails. Whether production has such rows, nobody can tell from the repository.",
	fix: "Look for such rows in production first, and correct or exclude them in the migration before the statement that fails.",
	*check(evidence) {
		for (const { loss } of lossesOf(evidence, "doubled")) if (loss.kinds.length === 0) yield {
			at: loss.at,
			...doubled(loss)
		};
		for (const { loss, seen } of lossesOf(evidence, "collided")) if (!seen.failsOn.some(({ refusal: { at } }) => at.line === loss.at.line)) yield {
			at: loss.at,
			...collided(loss)
		};
		yield* stoppedByGuard(evidence);
		for (const seen of evidence.replayed?.migrations ?? []) {
			const failsOn = seen.failsOn.filter(({ damage }) => !damage);
			const placed = failsOn.map((one) => [`${one.refusal.at.line}:${one.refusal.at.column}`, one.refusal]);
			const places = new Map([...placed, ...placed.toReversed()]);
			for (const [place, refusal] of places) {
				const kinds = failsOn.filter((one) => `${one.refusal.at.line}:${one.refusal.at.column}` === place);
				const check = unmetCheck(evidence, seen, refusal);
				const says = withValuesTogether(eachOnce(kinds.map((one) => ofCheck(one, refusal, check) ?? keyed(one.says, refusal))));
				const sharp = says.filter((it) => !it.startsWith("rows that come to be equal"));
				const message = `Passes on plain rows and fails on ${firstKinds(withoutParts(sharp.length > 0 ? sharp : says, refusal))}. ${inWords$1(refusal)}`;
				const held = (kinds.every((one) => one.says.startsWith("a quotation mark")) ? jsonQuoted(refusal.statement) : null) ?? guardFix(evidence, seen, refusal) ?? stoppedByFix(evidence, seen, refusal) ?? heldFix(evidence, seen, refusal) ?? generatedFixFor(seen, refusal) ?? ownValuesFix(seen, refusal) ?? doublesFix(evidence, seen, refusal) ?? metValuesFix(evidence, seen, refusal) ?? strictFix(refusal) ?? seedFix(refusal) ?? (check?.query ? FOUND_BY(check.query) : null);
				yield {
					at: refusal.at,
					message,
					...held === null ? unsoundFix(refusal) : { fix: held }
				};
			}
		}
	}
};
function* stoppedByGuard(evidence) {
	for (const { seen, rehearsal } of under(evidence, "rows")) for (const refusal of rehearsal.outcome === "fail" ? rehearsal.refusals : []) {
		const fix = guardOf(seen, refusal)?.chooses ? guardFix(evidence, seen, refusal) : null;
		if (fix === null) continue;
		const message = `Passes on an empty database and stops on the rows of the rehearsal: it asks first whether there are rows that it does not accept. ${inWords$1(refusal)}`;
		yield {
			at: refusal.at,
			message,
			fix
		};
	}
}
function collided({ called, columns: [column] }) {
	const name = column?.name ?? "";
	return {
		message: `Passes on plain rows and fails where one row of ${called} has ${name} ${listed$5(column?.pair ? shortPair(column.pair) : []).replace(" and ", ", and another ")}: the statement makes them equal, and a unique key takes only one.`,
		fix: `Look in production first for rows whose ${identifier(name)} comes to be the same, and make one of them or tell them apart before the statement.`
	};
}
function withoutParts(says, { message }) {
	const isWhole = /^UNIQUE constraint failed: .+, /.test(message) && says.some((it) => /^two rows of .+ with equal .+, /.test(it));
	const whole = says.filter((it) => !it.startsWith("several rows of "));
	return isWhole && whole.length > 0 ? whole : says;
}
function ofCheck(one, refusal, check) {
	return one.refusal.message === refusal.message ? check?.says ?? null : null;
}
const FOUND_BY = (query) => `Look for such rows in production first: ${query}. Correct or exclude them in the migration before the statement that fails.`;
function seedFix({ message, statement }) {
	const [, table, column] = /^UNIQUE constraint failed: (.+)\.([^.,]+)$/.exec(message) ?? [];
	const all = significant(statement);
	const isSeed = actionOf(statement) === "INSERT" && outerWord(all, 0, /^VALUES$/i) >= 0;
	if (column === void 0 || !isSeed || outerWord(all, 0, /^CONFLICT$/i) >= 0) return null;
	return `Look in production for the row of ${table} that has it. Where that one may stay instead, write ON CONFLICT (${identifier(column)}) DO NOTHING at the end of the INSERT; where both are needed, give this one another ${column}.`;
}
function keyed(says, { message, statement }) {
	const [, table] = /^two rows of (.+) that are equal in every column that is not unique$/.exec(says) ?? [];
	const [, named] = /^UNIQUE constraint failed: (.+)$/.exec(message) ?? [];
	if (table === void 0 || named === void 0 || named.startsWith("index ")) return says;
	const all = significant(statement);
	const where = verbOf(statement) === "CREATE INDEX" ? all[outerWord(all, 0, /^WHERE$/i)] : void 0;
	const which = where ? ` where ${statement.slice(where.end).trim()}` : "";
	return `two rows with equal ${listed$5(named.split(", "))}${which}`;
}
function eachOnce(says) {
	const rows = says.flatMap((one) => {
		const [, value, table, column] = /^the value (.+) in (\S+)\.([^\s.]+)$/s.exec(one) ?? [];
		return value === void 0 ? [] : [`a row of ${table} with ${column} ${value}`];
	});
	return [...new Set(says)].filter((one) => !rows.includes(one) && !says.some((it) => one.startsWith(`${it}, which `)));
}
function withValuesTogether(all) {
	const valueIn = (one) => /^the value (.+) in (\S+)$/s.exec(one);
	const known = new Set(all.map((one) => valueIn(one)?.[2]));
	const says = all.map((one) => {
		const [, table, column, value] = /^a row of (\S+) with (\S+) (-?[\d.]+|'[^']*')$/.exec(one) ?? [];
		return known.has(`${table}.${column}`) ? `the value ${value} in ${table}.${column}` : one;
	});
	const values = new Map();
	for (const [, value = "", column = ""] of says.flatMap((one) => [valueIn(one) ?? []])) gather(values, column, value);
	const first = new Set();
	return says.flatMap((one) => {
		const column = valueIn(one)?.[2];
		if (column === void 0) return [one];
		if (first.has(column)) return [];
		first.add(column);
		return [`the value ${(values.get(column) ?? []).join(" or ")} in ${column}`];
	});
}
// src/rules/deploy-differs.ts
const deployDiffers = {
	id: "deploy-differs",
	group: "replay",
	level: "error",
	scenario: "deploy",
	title: "A deployment does not end where it should",
	why: "A deployment is the history table, the files that it does not hold, and the seed scripts. Started a second time it must find nothing to do, and a fresh install must end like production.",
	fix: "Keep migrations away from the history table, and guard seed scripts with INSERT OR IGNORE.",
	*check(evidence) {
		const deployed = evidence.replayed?.deployed;
		const at = place(evidence);
		yield* ofFreshInstalls(evidence);
		if (!deployed || !at) return;
		const seen = isPassedOver$1(evidence) ? {
			...deployed,
			freshDiffers: []
		} : deployed;
		const writer = historyWriter(evidence);
		for (const message of ofHistory(seen)) yield writer && deployed.seed === null ? {
			at: writer.at,
			message: `${message} ${writer.says}`,
			fix: writer.fix
		} : {
			at: placeIn(deployed, at),
			message
		};
		for (const message of said$2(seen)) yield {
			at: placeIn(deployed, at),
			message
		};
		const stops = deployed.freshRefusal;
		if (stops) yield {
			at,
			message: freshStop(stops),
			...isApplied(evidence, stops) ? { level: "warning" } : {}
		};
	}
};
function* ofFreshInstalls(evidence) {
	const said = new Set();
	for (const { about, path, facts, beforeRefusal, afterRefusal } of evidence.replayed?.comparisons ?? []) {
		if (about === "order" || isPassedBy(evidence, path)) continue;
		const message = afterRefusal && freshStop(afterRefusal);
		if (afterRefusal && message) {
			if (!said.has(message)) yield {
				at: afterRefusal.at,
				message,
				fix: WHOLE
			};
			said.add(message);
		} else if (about === "replaced" && facts.length > 0 && added(evidence).length > 0) {
			const message = `With ${path} gone, a fresh install ends different from production: ${describeFacts(facts)}.`;
			yield {
				at: top(path),
				message,
				fix: "Let the files that stand for it end where it ended; or allow this, if production never had it.",
				level: "warning"
			};
		} else if (about === "snapshot" && facts.length > 0 && !beforeRefusal && !isMadeByProgram(evidence)) {
			const others = facts.filter((fact) => !isForcedDefault(fact));
			const message = `A fresh install, which begins with ${calledOf(path)}, ends different from production: ${describeFacts(others.length > 0 ? others : facts)}.`;
			yield others.length > 0 ? {
				at: top(path),
				message,
				fix: BOTH
			} : {
				at: top(path),
				message: `${message} ${FORCED}`,
				fix: BOTH,
				level: "note"
			};
		}
	}
}
function isMadeByProgram(evidence) {
	const own = ownPrograms(evidence.head).map(({ path }) => path);
	return newPrograms(evidence).some(({ path }) => own.includes(path));
}
function isPassedBy({ head }, path) {
	return head.migrations.some((it) => it.path === path && it.contained);
}
const BOTH = "Let the file for empty databases end where the new files lead the database that production has.";
const FORCED = "SQLite adds no column that is NOT NULL without a default, and takes none away: production keeps it.";
function isForcedDefault(fact) {
	if (fact.kind !== "column-changed" || !/\bNOT\s+NULL\b/i.test(fact.after)) return false;
	const [before, after] = [fact.before, fact.after].map((text) => text.replace(/\s+/g, " ").trim());
	return before?.replace(DEFAULT, "").trim() === after;
}
const DEFAULT = / ?\bDEFAULT (?:\((?:[^()]|\([^()]*\))*\)|'(?:[^']|'')*'|[-+]? ?[\w.]+)/i;
const WHOLE = "Make the folder run from its first file to its last, on an empty database.";
function freshStop(refusal) {
	return `A fresh install stops at ${refusal.at.path}, line ${refusal.at.line}. ${inWords$1(refusal)}`;
}
function isApplied({ changes }, { at }) {
	return changes.some(({ kind, after }) => kind === "kept" && after?.path === at.path);
}
function isPassedOver$1(evidence) {
	const { head, base, runner } = evidence;
	const highest = base?.migrations.at(-1);
	const isLate = highest !== void 0 && added(evidence).some((it) => !it.up?.late && versionOrder(it, highest) < 0);
	return head.misfits.length > 0 || runner.after.late === "skipped" && isLate;
}
function place({ replayed }) {
	const last = replayed?.migrations.at(-1);
	return last ? top(last.path) : null;
}
function historyWriter({ replayed, runner }) {
	const { table } = runner.ledger;
	const found = (replayed?.migrations.flatMap((it) => it.statements) ?? []).findLast(({ verb, sql }) => /^(DELETE|UPDATE|REPLACE|INSERT|DROP TABLE|ALTER TABLE)$/.test(verb) && targetOf(sql) === keyOf$1(table));
	if (!found) return null;
	return {
		at: found.at,
		says: `This ${found.verb} changes ${table}, the history by which the tool knows what it has applied.`,
		fix: `Leave the statement out: what is in ${table} is the tool's own.`
	};
}
function placeIn({ seed }, at) {
	return seed === null ? at : top(seed);
}
function* ofHistory({ refusal, appliedAgain }) {
	if (refusal) yield `The deployment stops at ${refusal.at.path}, line ${refusal.at.line}. ${inWords$1(refusal)}`;
	if (appliedAgain.length > 0) yield `A second start applies ${appliedAgain.join(", ")} again.`;
}
function* said$2(deployed) {
	const { freshDiffers, secondStart, seed } = deployed;
	if (freshDiffers.length > 0) yield `A fresh install ends different from production: ${describeFacts(freshDiffers)}.`;
	if (secondStart.length > 0) yield `A second start changes the database again${seed === null ? "" : `, by ${seed}`}: ${describeFacts(secondStart)}.`;
}
// src/rules/document-as-text.ts
const documentAsText = {
	id: "document-as-text",
	group: "data",
	level: "warning",
	scenario: "rows",
	title: "A value goes into a document as it is",
	why: "SQLite keeps JSON as text. json_object('tags', tags) puts that text into quotes: a program that reads tags gets a text, and json_each, ->> and indexes do not look into it. Only what json() or another function of JSON gives goes in as a list or an object (https://sqlite.org/json1.html#value_arguments). A text that is put between quotation marks by || needs one of them too: where it has a quotation mark, a backslash or a line break, what comes out is no JSON, SQLite stores it without a word, and whoever reads it fails.",
	fix: "Write json() around the value: json_object('tags', json(tags)).",
	*check(evidence) {
		for (const { textDocuments, rawTexts } of evidence.replayed?.migrations ?? []) {
			const statements = new Map();
			for (const one of textDocuments) gather(statements, `${one.at.path}:${one.at.line}:${one.at.column}`, one);
			for (const [first, ...more] of statements.values()) if (first) yield told$2(first, more);
			for (const { at, sql, into, of, text } of rawTexts) yield {
				at,
				message: `Where ${of} has a quotation mark or a backslash, what is written to ${into} is no JSON: ${shortValue(text)}.`,
				fix: `${jsonQuoted(sql) ?? ""} ${ifMeant("document-as-text")}`.trim()
			};
		}
	}
};
function told$2(first, more) {
	const { at, table, column, path, text } = first;
	const values = [...new Set([first, ...more].map(({ value }) => value))];
	const what = text.startsWith("[") ? "list" : "object";
	const put = values.length > 1 ? "are put in with quotes around them" : "is put in with quotes around it";
	return {
		at,
		message: `${listed$5(values)} ${put}: ${path} in ${table}.${column} is the text ${JSON.stringify(shortValue(text))} and no ${what}.`,
		fix: `Write ${listed$5(values.map((it) => `json(${it})`))}. ${ifMeant("document-as-text")}`
	};
}
// src/rules/does-nothing.ts
const doesNothing = {
	id: "does-nothing",
	group: "replay",
	level: "warning",
	scenario: "rows",
	title: "The migration does nothing",
	why: "It will be recorded as applied and can never be changed afterwards. Often the statements are commented out by mistake, or the file was saved before it was written.",
	fix: "Write the statements, or leave the file out.",
	*check(evidence) {
		const stands = evidence.changes.some(({ kind }) => kind === "removed");
		const lost = [...lossesOf(evidence, "refused")].map(({ loss }) => loss.at);
		for (const seen of evidence.replayed?.migrations ?? []) {
			for (const { at, why, dropped, partly, fix, byChance } of seen.idle.filter((one) => !lost.some((it) => samePlace(it, one.at)))) yield {
				at,
				...byChance ? { level: "note" } : {},
				message: `${partly ? SAYS[partly] : "This statement does nothing"}${byChance ? " " : ": "}${why}.`,
				fix: fix ?? (dropped ? apart(toolOf(evidence).words.between) : "Write what it is meant to do, or leave it out.")
			};
			for (const { at, table, column, line } of seen.undone) yield {
				at,
				message: `Nothing is left of what this UPDATE does: line ${line} writes over ${table}.${column} in each of its rows.`,
				fix: `Put the wider UPDATE first, and this one behind it. Or give the one in line ${line} a WHERE that leaves these rows out.`
			};
			const unmet = idleByTypes(seen);
			for (const { at, message, fix } of unmet) yield {
				at,
				message,
				fix
			};
			if (seen.idle.some(({ byChance }) => !byChance) || unmet.length > 0 || isForOthers(evidence, seen.path)) continue;
			if (!seen.didNothing || stands && seen.statements.length > 0) continue;
			const message = seen.statements.length === 0 ? "There is no statement in this file." : "No statement of this file changes the schema, a row or a lasting setting.";
			yield {
				at: seen.statements[0]?.at ?? {
					path: seen.path,
					line: 1,
					column: 1
				},
				message
			};
		}
	}
};
function isForOthers({ head }, path) {
	return head.migrations.some((it) => it.path === path && it.forOthers);
}
const SAYS = {
	condition: "A condition of this statement does nothing",
	query: "A query of this statement finds nothing"
};
function apart(between) {
	return between === void 0 ? "Let the tool cut the statements, or give each of them a migration of its own." : `Put a line "${between}" between two statements.`;
}
// src/rules/down-does-not-undo.ts
const downDoesNotUndo = {
	id: "down-does-not-undo",
	group: "replay",
	level: "warning",
	scenario: "rows",
	title: "Down does not undo up",
	why: "What undoes a migration is run in an emergency. One that stops, or ends in another state, makes the emergency worse.",
	fix: "Undo each statement in reverse order; what cannot be undone (dropped data) is better said in a comment.",
	*check(evidence) {
		for (const { path, down } of evidence.replayed?.migrations ?? []) {
			if (!down) continue;
			const { refusal, facts } = down;
			const section = evidence.head.migrations.find((it) => it.path === path && it.down?.path === path)?.down;
			if (refusal) yield {
				at: refusal.at,
				message: `Run after up, it stops. ${inWords$1(refusal)}`
			};
			else yield {
				at: {
					...top(path),
					line: section?.line ?? 1
				},
				message: `Up and then down does not end where it began: ${describeFacts(facts)}.`
			};
		}
	}
};
// src/rules/drop-without-if-exists.ts
const dropWithoutIfExists = {
	id: "drop-without-if-exists",
	group: "checklist",
	level: "note",
	title: "DROP without IF EXISTS",
	why: "Somewhere what is dropped is gone already: it was dropped by hand, or by a run that died before it was recorded. There the statement stops the deployment, though everything is as it should be. (A run that does stop there is not-rerunnable.)",
	fix: "Write DROP … IF EXISTS.",
	*check(evidence) {
		for (const it of unguarded$1(evidence, "DROP")) {
			const { statement, object, name, earlier } = it;
			if (earlier.some((one) => mentions(one, name))) continue;
			if (sameTransaction(it).later.some((one) => one.verb.startsWith("CREATE ") && mentions(one, name))) continue;
			yield {
				at: statement.at,
				message: `This stops the deployment wherever ${object.toLowerCase()} ${name} is gone already.`,
				fix: `Write DROP ${object} IF EXISTS ${identifier(name)}.`,
				...suggested(objectGuard(statement))
			};
		}
	}
};
// src/rules/advice/asked-for.ts
function passedOverBy(seen, loss, columns, earlier) {
	const [{ says = null } = {}] = columns;
	const kept = /^anything else than \w+\.(\w+) = /.exec(says ?? "")?.[1];
	const name = kept ?? /^(?:a NULL in )?\w+\.(\w+)(?: = .*)?$/s.exec(says ?? "")?.[1];
	if (name === void 0 || columns.some((it) => it.says !== says)) return null;
	const reads = (sql) => changesRows(sql) && [loss.called, ...columns.map((it) => it.called ?? it.name)].every((one) => namesIn(sql).has(keyOf$1(one)));
	const reader = [...earlier.flatMap(({ statements }) => statements), ...seen.statements.slice(0, loss.statement)].findLast(({ sql }) => reads(sql));
	const isOf = (it) => kept === void 0 ? isAlone$1(it, name) : it.columns.has(keyOf$1(name)) && !isAlone$1(it, name);
	const asked = comparisonsIn(reader?.sql ?? "").find((it) => it.needed && isOf(it));
	if (asked === void 0) return null;
	const own = named$1(seen.schema?.before.tables ?? [], loss.table)?.columns.find((it) => same$1(it.name, name));
	const given = own?.default ?? null;
	const others = [...given !== null && !asked.isPart && isUnmet(asked, given) ? [`${name} = ${given} (its DEFAULT)`] : [], ...own?.notNull ? [] : [`${name} NULL`]];
	const holds = `${asked.sql} does not hold`;
	return others.length === 0 ? holds : `${holds}, as with ${others.join(" or ")}`;
}
function isAlone$1({ other }, name) {
	const tokens = significant(other);
	return same$1(unquote(tokens.at(-1) ?? {
		kind: "word",
		text: "",
		start: 0,
		end: 0
	}), name) && (tokens.length === 1 || tokens.length === 3 && tokens[1]?.text === ".");
}
function isUnmet({ left, operator, constant, other }, given) {
	const value = (sql) => /^[-+]?\d+(\.\d+)?$/.test(sql.trim()) ? Number(sql) : sql.trim();
	const [its, asked] = [value(given), value(constant)];
	if (typeof its !== typeof asked || typeof its === "string" && !/^'.*'$/s.test(its)) return false;
	const [one, two] = left === other ? [its, asked] : [asked, its];
	if (/^==?$/.test(operator)) return one !== two;
	if (/^(<>|!=)$/.test(operator)) return one === two;
	if (operator === "<") return !(one < two);
	if (operator === "<=") return !(one <= two);
	return operator === ">" ? !(one > two) : !(one >= two);
}
// src/rules/advice/filled-beside.ts
function filledBeside(statements, { called, columns, statement }) {
	const names = [called, ...columns.map((it) => it.called ?? it.name)].map(keyOf$1);
	const reader = statements.slice(0, statement).findLast(({ sql }) => names.every((name) => namesIn(sql).has(name)));
	const target = actionOf(reader?.sql ?? "") === "UPDATE" ? targetName(reader?.sql ?? "") : null;
	return target === null || same$1(target, called) ? null : target;
}
// src/rules/advice/branches.ts
function branchesFix(sql, column, values) {
	const all = significant(sql);
	for (const [at, { text, kind }] of all.entries()) {
		if (kind !== "word" || !/^CASE$/i.test(text)) continue;
		const known = literalsOf(all, at, column);
		const open = known === null ? [] : values.filter((value) => !known.has(value));
		if (open.length === 0) continue;
		const branches = open.map((value) => `WHEN ${whenOf(all, at, column)}${value} THEN …`).join(" ");
		return `${open.length > 1 ? `${open.join(" and ")} both fall` : `${open[0]} falls`} into the ELSE of the CASE. Give what means something else a branch of its own: … ${branches} ELSE … END.`;
	}
	return null;
}
function whenOf(all, at, column) {
	if (!isWord(all[at + 1], "WHEN")) return "";
	return `${all.slice(at).find((token) => isName(token) && keyOf$1(unquote(token)) === keyOf$1(column))?.text ?? column} = `;
}
function literalsOf(all, at, column) {
	const found = new Set();
	let [depth, isAsking, isNamed, hasElse] = [
		1,
		true,
		false,
		false
	];
	for (let next = at + 1; next < all.length && depth > 0; next += 1) {
		const token = all[next];
		if (isWord(token, "CASE")) depth += 1;
		if (isWord(token, "END")) depth -= 1;
		if (depth !== 1) continue;
		if (isWord(token, "WHEN")) isAsking = true;
		else if (isWord(token, "THEN")) isAsking = false;
		else if (isWord(token, "ELSE")) {
			isAsking = false;
			hasElse = !all.slice(next + 1, next + 4).some((it) => isName(it) && keyOf$1(unquote(it)) === keyOf$1(column));
		} else if (!isAsking) continue;
		else if (token.kind === "number" || token.kind === "string") found.add(`${all[next - 1]?.text === "-" ? "-" : ""}${token.text}`);
		else if (isName(token) && keyOf$1(unquote(token)) === keyOf$1(column)) isNamed = true;
		else if (!/^(?:=|==|-|\(|\)|,|\.|IS|IN|OR)$/i.test(token.text) && all[next + 1]?.text !== ".") return null;
	}
	return isNamed && hasElse ? found : null;
}
// src/rules/advice/missing-rows.ts
function missingRows(table, { other, columns, requires }) {
	if (requires.length > 0) return `, each with its own ${listed$5(requires)}.`;
	const [own, its] = [columns.map((it) => identifier(it.own)), columns.map((it) => identifier(it.its))];
	const there = own.map((name) => `${name} IS NOT NULL`).join(" AND ");
	return `: INSERT INTO ${identifier(other)} (${its.join(", ")}) SELECT ${own.join(", ")} FROM ${identifier(table)} WHERE ${there} EXCEPT SELECT ${its.join(", ")} FROM ${identifier(other)}.`;
}
// src/rules/advice/kept-columns.ts
function keeping(seen, loss, earlier) {
	const { columns, statement } = loss;
	const names = listed$5(columns.map(nameOf));
	const [it, they] = columns.length > 1 ? ["them", "they are"] : ["it", "it is"];
	const copied = seen.statements[statement]?.sql ?? "";
	const isCopy = readCopy(copied) !== null;
	if (isCopy && isThereStill(seen, loss)) return `Copy ${names} as ${they}, and put what is made of ${it} into another column.`;
	if (isCopy && groups(copied)) return `Copy the rows as they are into another table first: GROUP BY makes one of several. Or keep ${names} in the new table, in its key, and in SELECT and GROUP BY of the copy.`;
	if (isCopy) return `Keep ${names} in the new table and in the copy, or copy the values into another table first.`;
	const reader = readerOf(seen, loss) ?? earlier.flatMap((it) => fillerIn(it, loss) ?? []).at(-1);
	if (!reader) return null;
	const parts = readsAll(reader, columns) ? [] : byReader(seen, loss);
	if (parts.length > MOST_READERS) return null;
	if (parts.length > 0) return parts.map(([one, some]) => takenOver(seen, {
		...loss,
		columns: some
	}, one, earlier)).join(" ");
	return takenOver(seen, loss, reader, earlier);
}
const MOST_READERS = 4;
function byReader({ statements }, { called, columns, statement }) {
	const found = new Map();
	for (const column of columns) {
		const own = statements.slice(0, statement).findLast((one) => reads(one, called) && readsAll(one, [column]));
		if (!own || column.says === null && column.pair === null && !column.inSome) return [];
		gather(found, own, column);
	}
	return [...found];
}
function takenOver(seen, loss, reader, earlier) {
	const { columns, called } = loss;
	const names = listed$5(columns.map(nameOf));
	const [it, they] = columns.length > 1 ? ["them", "they are"] : ["it", "it is"];
	const line = inLine(reader, seen.path);
	const blank = blankOf(columns);
	const others = new Set(columns.map(nameOf).map(keyOf$1));
	const lost = columns.filter(({ says }) => says !== null);
	const which = passedOverBy(seen, loss, lost, earlier);
	if (which !== null && lost.length < columns.length && lost.length === columns.filter((it) => !isTold(it, lost)).length) return `The WHERE of ${line} passes over rows in which ${which}: let it take them too.`;
	const isNamed = (sql, name) => namesIn(sql ?? "").has(keyOf$1(name));
	const isMade = (sql) => blank !== null && isNamed(sql, blank);
	const [made, ...asked] = reader.sql.split(/\bWHERE\b/i);
	if (blank !== null && !isMade(made) && asked.some(isMade)) return `The WHERE of ${line} passes over rows in which ${blank} is NULL: let it ask for ${names} instead.`;
	if (blank !== null && !others.has(keyOf$1(blank)) && isMade(made) && !isTogether(reader, blank, others)) return passedOver$1(seen, reader, blank, asked.some(isMade), which);
	if (blank !== null && !others.has(keyOf$1(blank)) && isMade(made)) return `Let ${line} give ${blank} another value where it is NULL, coalesce(${blank}, ${changesDocument(reader.sql, blank) ? "'{}'" : "''"}): with NULL in it the whole expression is NULL.`;
	const unmet = columns.every((column) => column.unmet) && columns[0]?.unmet;
	if (unmet) return `Make the rows of ${unmet.other} that are missing, in a statement before ${line}${missingRows(called, unmet)}`;
	const told = partOf(columns);
	if (told !== null && !others.has(keyOf$1(told)) && isNamed(made, told) && readsAll(reader, columns)) return `What ${line} makes of ${names} leaves ${it} out in these rows: take ${it} over there too, into a row or a column of ${columns.length > 1 ? "their" : "its"} own.`;
	if (told !== null && others.has(keyOf$1(told)) && isByBlanks(columns) && !isNamed(reader.sql, "trim")) return `${capital(line)} finds nothing where ${told} has blanks around it: let it ask for trim(${told}).`;
	const isTaken = HAS_VALUE.test(columns[0]?.says ?? "") && told !== null && asked.some((sql) => wantsValue(sql, told));
	if (told !== null && !isTaken && asked.some((sql) => namesIn(sql).has(keyOf$1(told)))) return `The WHERE of ${line} passes over these rows: let it take them too, or fill them by a statement of their own before ${names} ${columns.length > 1 ? "go" : "goes"}.`;
	if (columns.every((column) => column.pair !== null && isPassedOver(reader, column))) return `The WHERE of ${line} passes over rows with such values of ${names}: let it take them too, or fill them by a statement of their own before ${names} ${columns.length > 1 ? "go" : "goes"}.`;
	const beside = columns.every(({ inSome }) => inSome) ? filledBeside(seen.statements, loss) : null;
	if (beside !== null) return `${capital(line)} changes rows of ${beside} that are there, and makes none: before it, INSERT a row of ${beside} for each row of ${called} that has none.`;
	if (columns.every(({ inSome }) => inSome) && readsAll(reader, columns)) return `${capital(line)} does not take ${names} over in every row: let it take ${it} in all of them, or in the others by a statement of its own before ${names} ${columns.length > 1 ? "go" : "goes"}.`;
	if (columns.every(({ pair }) => pair?.[1] === "NULL")) return `${capital(line)} makes NULL of some values of ${names}. Let it give each of them a value of its own, or copy ${names} as ${they} before this one.`;
	const branches = columns.length === 1 && columns[0]?.pair && branchesFix(reader.sql, names, columns[0].pair);
	if (branches) return branches;
	if (columns.every(({ mingled }) => mingled)) return `Copy the rows of ${called} as they are into another table first: ${line} puts several of them together.`;
	return readsAll(reader, columns) ? `${capital(line)} makes the same of different values of ${names}. Copy ${names} as ${they}, in that statement or by one of its own before this one.` : `Take ${names} over as well, as ${line} does with the rest of ${called}, or copy the values into another table first.`;
}
function isTold(column, others) {
	const told = blankOf(others) ?? partOf(others);
	return told !== null && same$1(told, nameOf(column));
}
function isPassedOver({ sql }, column) {
	const key = keyOf$1(nameOf(column));
	const [, ...asked] = sql.split(/\bWHERE\b/i);
	const isIts = (value) => {
		const last = withoutAlias(value).at(-1);
		return kindOf$1(value) === "bare" && last !== void 0 && keyOf$1(unquote(last)) === key;
	};
	return asked.some((text) => namesIn(text).has(key)) && valueTokensIn(sql).some(isIts);
}
function wantsValue(condition, column) {
	const all = significant(condition);
	return all.some((token, at) => {
		const behind = all.slice(at + 1, at + 4).map(({ text }) => text).join(" ");
		return keyOf$1(unquote(token)) === keyOf$1(column) && /^(is )?not ?null\b/i.test(behind);
	});
}
function isTogether({ sql }, column, others) {
	const own = valuesIn(sql).filter((value) => value.includes(keyOf$1(column)));
	return own.length === 0 || own.some((value) => value.some((name) => others.has(name)));
}
function valuesIn(sql) {
	return valueTokensIn(sql).map((tokens) => tokens.map((token) => keyOf$1(unquote(token))));
}
function valueTokensIn(sql) {
	return actionOf(sql) === "UPDATE" ? assignedIn(sql).map(({ value }) => value) : [...readCopy(sql)?.results ?? []];
}
function passedOver$1({ schema, path }, reader, blank, byWhere, which) {
	const at = valuesIn(reader.sql).findIndex((value) => value.includes(keyOf$1(blank)));
	const into = readCopy(reader.sql)?.into?.[at];
	const target = named$1(schema?.after.tables ?? [], targetName(reader.sql) ?? "");
	const column = target?.columns.find(({ name }, place) => into ? same$1(name, unquote(into)) : place === at);
	const isKey = column && target && [target.primaryKey, ...target.uniques].some((key) => within([column.name], key));
	if (column?.notNull && isKey) return `${byWhere ? `The WHERE of ${inLine(reader, path)}` : capital(inLine(reader, path))} passes over rows in which ${which ?? `${blank} is NULL`}, and ${target.name} takes none without ${column.name}: give each of them its own value there, or keep the columns for them.`;
	const given = column?.notNull ? `, with coalesce(${blank}, '') for what ${target?.name} requires` : "";
	const line = inLine(reader, path);
	return `${byWhere ? `The WHERE of ${line}` : capital(line)} passes over rows in which ${which ?? `${blank} is NULL`}: let it take them too${given}.`;
}
function capital(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
function madeBy(seen, loss) {
	const reader = readerOf(seen, loss);
	return reader && readsAll(reader, loss.columns) ? inLine(reader, seen.path) : null;
}
function readerOf({ statements }, { called, statement }) {
	return statements.slice(0, statement).findLast((one) => reads(one, called));
}
function fillerIn({ statements }, { called, columns }) {
	return statements.findLast((one) => reads(one, called) && readsAll(one, columns));
}
function inLine({ sql, at }, path) {
	return `the ${actionOf(sql) ?? sql.split(/\s/, 1)[0]?.toUpperCase()} in line ${at.line}${at.path === path ? "" : ` of ${at.path}`}`;
}
function partOf(columns) {
	const [first] = columns;
	return columns.every(({ says, pair, mixed }) => says === first?.says && pair === null && !mixed) ? /\b\w+\.(\w+)/.exec(first?.says ?? "")?.[1] ?? null : null;
}
const HAS_VALUE = /^a value in \S+(?: that is no id in \S+)?$/;
function isByBlanks([first]) {
	return first?.says?.endsWith("only in blanks around it") ?? false;
}
function readsAll({ sql }, columns) {
	const names = namesIn(sql);
	return columns.every((column) => names.has(keyOf$1(nameOf(column))));
}
function isThereStill({ schema }, { table, columns }) {
	const now = named$1(schema?.after.tables ?? [], table)?.columns ?? [];
	return columns.every(({ name }) => now.some((it) => keyOf$1(it.name) === keyOf$1(name)));
}
function nameOf({ name, called }) {
	return called ?? name;
}
function blankOf(columns) {
	const [first] = columns;
	return columns.every(({ says, pair, mixed }) => says === first?.says && pair === null && !mixed) ? /^a NULL in \S+\.(\w+)$/.exec(first?.says ?? "")?.[1] ?? null : null;
}
function groups(sql) {
	return outerWord(significant(sql), 0, /^GROUP$/i) >= 0;
}
function reads({ sql }, table) {
	return changesRows(sql) && !/^\s*DELETE/i.test(sql) && namesIn(sql).has(keyOf$1(table));
}
// src/rules/advice/taken-before.ts
function takenBefore(all, seen, loss) {
	const steps = stepsBefore(all, seen, loss);
	const found = (of) => loss.columns.flatMap((it) => of(it) ?? [])[0];
	const taking = (column) => steps.filter(({ one }) => takes(one.sql, loss, nameOf(column)));
	if (loss.columns.some((it) => taking(it).length > 0)) {
		const last = steps.findLast((step) => loss.columns.every((it) => taking(it).includes(step)));
		return {
			says: null,
			made: last ? headOf(last) : null,
			fix: null
		};
	}
	return found((column) => byTrigger(steps, loss, nameOf(column))) ?? found((column) => besides(all, steps, loss, column)) ?? null;
}
function byMisread(steps, { called, table }) {
	const names = [called, table];
	for (const step of steps) {
		const { sql, at } = step.one;
		const isAbout = names.some((name) => namesIn(sql).has(keyOf$1(name)) && !same$1(name, targetName(sql) ?? ""));
		const found = step.seen.misread.find((it) => it.made === null && samePlace(it.at, at) && /^(UPDATE|INSERT)$/.test(it.action) && isAbout);
		if (!found || !isAbout) continue;
		const { name, is, meant } = found;
		const head = headOf(step);
		return {
			says: `${head} was to take them over, and asks for other rows, as ${name} is ${is} there`,
			made: null,
			fix: meant === null ? null : `Write ${meant} for ${name} in ${head}: then it takes over what it asks for.`
		};
	}
	return null;
}
function rowsTakenBefore(all, seen, loss) {
	const names = [loss.called, loss.table];
	const steps = stepsBefore(all, seen, loss);
	const misread = byMisread(steps, loss);
	if (misread) return misread;
	for (const step of steps) {
		const { sql, verb } = step.one;
		const trigger = verb === "CREATE TRIGGER" ? readTrigger(sql) : null;
		const isOther = (one) => changesRows(one) && !names.some((name) => same$1(name, targetName(one) ?? ""));
		if (trigger && names.some((name) => same$1(name, trigger.table)) && !/DELETE$/.test(trigger.moment)) {
			if (trigger.statements.find((one) => isOther(one) && readsFrom(one, null))) return bySomeTrigger(step, loss.called, "");
		}
		if (copiesRows(sql, names) && named$1(all.at(-1)?.schema?.after.tables ?? [], targetName(sql) ?? "")) return takenAgain(all, step) ?? {
			says: `${headOf(step)} takes over none of them`,
			made: null,
			fix: `Let ${headOf(step)} take them over.`
		};
	}
	return null;
}
function takenAgain(all, step) {
	const into = targetName(step.one.sql) ?? "";
	for (const seen of all) {
		const fate = seen.fates.find(({ table, after }) => same$1(table, into) && after === 0);
		const one = seen.statements[fate?.losses.find(({ aimed }) => !aimed)?.statement ?? -1];
		if (!one) continue;
		return {
			says: `${headOf(step)} puts them into ${into}, and line ${one.at.line} of ${seen.path} takes them from there`,
			made: null,
			fix: `Let them stay in ${into}: the finding about that line says how.`
		};
	}
	return null;
}
function copiesRows(sql, names) {
	return (readCopy(sql)?.results ?? []).filter((it) => isStar(it) || kindOf$1(it) === "bare").length > 0 && copiesFrom(sql, names) && !/\bgroup\s+by\b|\bdistinct\b/i.test(sql);
}
function bySomeTrigger({ one, line }, goes, statement) {
	return {
		says: `the trigger ${objectOf$1(one.sql)} in ${line} takes over only what is written while it is there, and no statement what is there already`,
		made: null,
		fix: `Take over what is there already as well, by a statement of its own before ${goes} goes${statement}.`
	};
}
function headOf({ one, line }) {
	return `the ${actionOf(one.sql) ?? one.verb} in ${line}`;
}
function stepsBefore(all, seen, { statement }) {
	return [...all.slice(0, all.indexOf(seen)), seen].flatMap((own) => own.statements.slice(0, own === seen ? statement : void 0).map((one) => {
		return {
			seen: own,
			one,
			line: `line ${one.at.line}${own === seen ? "" : ` of ${own.path}`}`
		};
	}));
}
function byTrigger(steps, { called, table }, column) {
	const on = [called, table].map(keyOf$1);
	for (const step of steps) {
		if (step.one.verb !== "CREATE TRIGGER") continue;
		const trigger = readTrigger(step.one.sql);
		const carrying = trigger.statements.find((sql) => changesRows(sql) && readsFrom(sql, column));
		if (!on.includes(trigger.table) || !carrying || /DELETE$/.test(trigger.moment)) continue;
		return bySomeTrigger(step, column, filling(carrying, on, column));
	}
}
function readsFrom(sql, column) {
	const all = significant(sql);
	return all.some((token, at) => /^(new|old)$/i.test(unquote(token)) && all[at + 1]?.text === "." && (column === null || sameName(all[at + 2], column)));
}
function filling(sql, on, column) {
	const target = targetName(sql) ?? "";
	if (actionOf(sql) !== "UPDATE" || !on.includes(keyOf$1(target))) return "";
	const plain = assignedIn(sql).find(({ value }) => value.length === 3 && sameName(value[2], column));
	return plain === void 0 ? "" : `: UPDATE ${identifier(target)} SET ${identifier(String(plain.column))} = ${identifier(column)}`;
}
function besides(all, steps, { called, table }, { name, called: now = name }) {
	const old = named$1(all[0]?.schema?.before.tables ?? [], table);
	const parent = parentOf(old, name);
	if (parent === null) return void 0;
	for (const { one, seen, line } of steps.toReversed()) {
		const into = targetName(one.sql) ?? "";
		const isOwn = same$1(into, called) || same$1(into, table);
		if (!(isOwn ? actionOf(one.sql) === "UPDATE" : copiesFrom(one.sql, [called, table])) || namesIn(one.sql).has(keyOf$1(now))) continue;
		const target = named$1(seen.schema?.after.tables ?? [], into);
		const isOld = (column) => isOwn && old?.columns.some((it) => same$1(it.name, column)) !== false;
		const filled = [...writtenColumns(one.sql) ?? []].find((column) => {
			if (isOld(column)) return false;
			const its = parentOf(target, column);
			return its === null ? isOwn && namesGiven(one.sql, column).has(keyOf$1(parent)) : same$1(parent, its);
		});
		if (filled === void 0) continue;
		const column = target?.columns.find((it) => same$1(it.name, filled))?.name ?? filled;
		const [head, its] = [headOf({
			one,
			seen,
			line
		}), `${isOwn ? "" : `${into}.`}${column}`];
		return {
			says: `${head} fills ${its}, which stands for a row of ${parent} as ${now} does, without asking for ${now}`,
			made: null,
			fix: `Let ${head} ask for ${now}, so that ${its} stands for the same row of ${parent}.`
		};
	}
}
function parentOf(table, column) {
	return (table?.foreignKeys.find(({ columns }) => columns.length === 1 && same$1(columns[0] ?? "", column)))?.parent ?? null;
}
function namesGiven(sql, column) {
	const own = assignedIn(sql).filter((it) => same$1(String(it.column), column));
	return new Set([...own.flatMap(({ value }) => value), ...behindFrom(sql)].map((token) => keyOf$1(unquote(token))));
}
function copiesFrom(sql, names) {
	const copy = readCopy(sql);
	return copy !== null && sourcesOf(copy).some(({ table }) => names.some((name) => same$1(name, table)));
}
function takes(sql, { called, table }, column) {
	const names = [called, table];
	if (actionOf(sql) !== "UPDATE") return copiesFrom(sql, names) && namesIn(sql).has(keyOf$1(column));
	const isAbout = names.some((name) => namesIn(sql).has(keyOf$1(name)));
	const others = assignedIn(sql).filter((it) => !same$1(String(it.column), column));
	const read = [...others.flatMap(({ value }) => value), ...behindFrom(sql)];
	return isAbout && others.length > 0 && read.some((token) => sameName(token, column));
}
function behindFrom(sql) {
	const all = significant(sql);
	const from = outerWord(all, 0, /^FROM$/i);
	return from < 0 ? [] : all.slice(from + 1);
}
function sameName(token, name) {
	return token !== void 0 && (token.kind === "word" || token.kind === "quoted") && same$1(unquote(token), name);
}
// src/rules/advice/taken-for-seconds.ts
const LAST = 253402300799;
function takenForSeconds({ statements }, { name, called = name, pair }) {
	if (!pair?.every((value) => /^\d+$/.test(value) && Number(value) > LAST)) return null;
	if (!statements.some(({ sql }) => {
		const all = /unixepoch/i.test(sql) ? significant(sql) : [];
		return all.some((token, at) => same$1(unquote(token), called) && all[at + 1]?.text === "," && /^'unixepoch'$/i.test(all[at + 2]?.text ?? ""));
	})) return null;
	return {
		says: `'unixepoch' takes ${called} for seconds, and makes NULL of numbers as large as ${pair[0]}, as milliseconds are.`,
		fix: `Make seconds of them: strftime('%Y-%m-%d %H:%M:%f', ${identifier(called)} / 1000.0, 'unixepoch') keeps what is less than a second, too.`
	};
}
// src/rules/advice/taken-later.ts
function takenLater({ statements }, { columns, statement, path, rows: count, wentAt }, what) {
	const at = wentAt ?? columns[0]?.wentAt;
	if (!at) return null;
	const { sql = "", verb = "" } = statements[statement] ?? {};
	const [word = "", table] = [actionOf(sql) ?? verb, targetName(sql)];
	return {
		message: `${what} in ${`line ${at.line}${at.path === path ? "" : ` of ${at.path}`}`}. ${columns.length > 1 ? "Their" : "Its"} ${wentAt ? "rows" : "values"} (${rows(count)} in the rehearsal) stand elsewhere by then, and this ${word} takes the last of them${table === null ? "" : ` from ${table}`}.`,
		fix: word === "DROP TABLE" ? `Keep ${table}, or copy the ${wentAt ? "rows" : "values"} to where they stay before the DROP.` : `Let the ${word} pass over the rows that hold these values, or copy them to where they stay before it.`
	};
}
// src/rules/advice/taken-once.ts
function takenOnce(seen, loss) {
	const { schema, statements } = seen;
	const old = named$1(schema?.before.tables ?? [], loss.table);
	for (const { sql, at } of statements.slice(0, loss.statement + 1).toReversed()) {
		const gives = givesWay$1(sql);
		const into = named$1(schema?.after.tables ?? [], targetName(sql) ?? "");
		if (gives === null || !into || !old || !takesOver(sql, loss)) continue;
		const given = givenIn(sql, into.columns);
		const keys = [into.primaryKey, ...into.uniques].filter((key) => key.length > 0);
		const telling = [old.primaryKey, ...old.uniques].filter((key) => key.length > 0);
		const key = keys.find((it) => {
			const values = it.map((column) => given.find(([name]) => same$1(name, column))?.[1]);
			if (values.includes(void 0)) return false;
			return !telling.some((one) => within(one, values));
		});
		if (!key) continue;
		const line = `line ${at.line}`;
		return {
			says: `Of several rows with the same ${listed$5(key)} the INSERT in ${line} keeps one in ${into.name}: ${gives.does} the others.`,
			fix: `Let the key of ${into.name} have what tells the rows of ${loss.called} apart, beside ${listed$5(key)}, and write INSERT without ${gives.by} in ${line}: then the migration stops instead of losing values.`
		};
	}
	return null;
}
function givesWay$1(sql) {
	if (replacesRows(sql)) return {
		by: "OR REPLACE",
		does: "OR REPLACE deletes"
	};
	if (/\bon\s+conflict\b[^;]*\bdo\s+update\b/i.test(sql)) return {
		by: "ON CONFLICT",
		does: "DO UPDATE writes it over"
	};
	return namesIn(sql).has("ignore") ? {
		by: "OR IGNORE",
		does: "OR IGNORE skips"
	} : null;
}
function takesOver(sql, { called, columns }) {
	const copy = readCopy(sql);
	return copy !== null && sourcesOf(copy).some(({ table }) => same$1(table, called)) && columns.some(({ name, called: now = name }) => namesIn(sql).has(now.toLowerCase()));
}
function givenIn(sql, columns) {
	const copy = readCopy(sql);
	const into = copy?.into?.map(unquote) ?? columns.map(({ name }) => name);
	return (copy?.results ?? []).flatMap((result, at) => {
		const last = withoutAlias(result).at(-1);
		const name = into[at];
		return name === void 0 || !last ? [] : [[name, kindOf$1(result) === "bare" ? unquote(last) : ""]];
	});
}
// src/rules/evidence/told-otherwise.ts
function withoutTold(evidence, loss, seen) {
	if (seen.namesAsText.some(({ at, byQuotes }) => !byQuotes && samePlace(at, loss.at))) return {
		...loss,
		columns: []
	};
	const isTold = (column) => isCrossed(evidence, loss, seen, column) || isWiped(loss, seen, column) || isOfRows(evidence, loss, column) || isNamedInstead(loss, seen) || isTakenAgain(loss, seen, column) || isTakenAlong(evidence, loss, column);
	return {
		...loss,
		columns: loss.columns.filter((it) => !isTold(it))
	};
}
function isCrossed(evidence, loss, seen, { name }) {
	return [...lossesOf(evidence, "crossed", "narrowed")].flatMap((it) => same$1(it.loss.table, loss.table) ? it.loss.columns : []).some((it) => it.from !== void 0 && same$1(it.name, name)) && !isComputedNow(seen, loss.table, name);
}
function isWiped(loss, seen, { name, called = name }) {
	const elsewhere = loss.columns[0]?.wentAt ? targetName(seen.statements[loss.statement]?.sql ?? "") : null;
	return isChangedByRebuild(seen, loss.table, name) || isChangedByRebuild(seen, loss.called, called) || elsewhere !== null && isChangedByRebuild(seen, elsewhere, name);
}
function isOfRows(evidence, loss, { name, says }) {
	const [which, ...more] = [...lossesOf(evidence, "rows")].flatMap(({ loss: it }) => it.path === loss.path && it.at.line === loss.at.line && same$1(it.table, loss.table) ? it.kinds : []);
	return which !== void 0 && more.length === 0 && (says === which || which === `a value in ${loss.called}.${name}`);
}
function isNamedInstead({ columns, called, statement }, { namesAsText, statements }) {
	const drop = statements[statement]?.at;
	return columns.length === 1 && namesAsText.some(({ at, table, column, byQuotes }) => !byQuotes && column !== null && same$1(table, called) && drop !== void 0 && at.line < drop.line);
}
function isTakenAgain({ called }, { takenAgain, statements }, { name }) {
	return takenAgain.some(({ statement, filled }) => same$1(targetName(statements[statement]?.sql ?? "") ?? "", called) && namesIn(statements[filled]?.sql ?? "").has(keyOf$1(name)));
}
function isTakenAlong(evidence, { called }, { name }) {
	const all = evidence.replayed?.migrations ?? [];
	const taken = all.flatMap((it) => takenAlong(evidence, it).map(([{ table }]) => keyOf$1(table)));
	return taken.length > 0 && all.some(({ statements }) => statements.some(({ sql }) => {
		const names = namesIn(sql);
		return readCopy(sql) !== null && taken.includes(targetOf(sql) ?? "") && names.has(keyOf$1(name)) && names.has(keyOf$1(called));
	}));
}
// src/rules/drops-column.ts
const dropsColumn = {
	id: "drops-column",
	group: "data",
	level: "error",
	scenario: "rows",
	title: "A column is dropped with all its values",
	why: "What was in it makes no difference afterwards, and only a backup brings it back. A rebuild that leaves a column out does the same without saying so. A rename, a copy and a conversion are no loss: whether other values would have led to another end is tried, through all new files.",
	fix: "Copy the values first (UPDATE … SET new = old), in this file or an earlier one. If they may go, say so above the statement: -- rehearsal: allow drops-column because <reason>.",
	*check(evidence) {
		for (const { loss: found, seen } of lossesOf(evidence, "columns")) {
			const loss = withoutTold(evidence, found, seen);
			if (loss.columns.length === 0) continue;
			const names = [loss.table, ...loss.columns.map(({ name }) => name)];
			const isWhole = loss.columns.every((it) => it.says === null && !isApart(it));
			const taken = isWhole ? takenBefore(evidence.replayed?.migrations ?? [], seen, loss) : null;
			const meant = isWhole && taken === null && isDeliberate(evidence, loss, names);
			const later = takenLater(seen, loss, goes(seen, loss));
			if (later) {
				yield {
					at: loss.at,
					...later,
					fix: `${later.fix} ${IF_MEANT}`
				};
				continue;
			}
			const [only, ...more] = loss.columns;
			const milliseconds = only && more.length === 0 ? takenForSeconds(seen, only) : null;
			if (milliseconds) {
				const message = `${goes(seen, loss)}. ${milliseconds.says}${calledBefore(evidence, loss)}`;
				yield {
					at: loss.at,
					message,
					also: loss.also,
					fix: `${milliseconds.fix} ${IF_MEANT}`
				};
				continue;
			}
			const once = isWhole ? null : takenOnce(seen, loss);
			const fix = once && (loss.columns.some((it) => isApart(it) || isLikeAnother(it)) ? once.fix : withOther(advice$7(evidence, seen, loss, taken), once.fix));
			yield {
				at: loss.at,
				message: `${says$4(evidence, seen, loss, meant, taken)}${once ? ` ${once.says}` : ""}${calledBefore(evidence, loss)}`,
				also: loss.also,
				...meant ? { fix: ifMeant("drops-column") } : fix ? { fix: `${fix} ${IF_MEANT}` } : advice$7(evidence, seen, loss, taken)
			};
		}
		for (const { loss, seen } of lossesOf(evidence, "left-behind")) yield {
			at: loss.at,
			...loss.emptied ? {} : { level: "warning" },
			...leftBehind$1(seen, loss)
		};
		for (const seen of evidence.replayed?.migrations ?? []) yield* unasked(evidence, seen);
	}
};
function withOther({ fix = "" }, other) {
	return `${fix.replace(IF_MEANT, "")}${other}`;
}
function leftBehind$1({ schema }, { called, columns, with: home }) {
	const [into, names] = [home?.into ?? "", columns.map(({ name }) => name)];
	const own = named$1(schema?.after.tables ?? [], into)?.columns ?? [];
	const lacking = names.filter((name) => !own.some((it) => same$1(it.name, name)));
	const [it, has] = names.length > 1 ? ["columns", "of those names"] : ["a column", "of that name"];
	const list = names.map(identifier).join(", ");
	const copy = `Copy ${listed$5(names)} too: INSERT INTO ${identifier(into)} (…, ${list}) SELECT …, ${list} FROM ${identifier(called)}.`;
	const message = `Rows of ${called} go to ${into} and are deleted, and their values of ${listed$5(names)} are nowhere afterwards`;
	return lacking.length > 0 ? {
		message: `${message}.`,
		fix: `Give ${into} ${it} for ${listed$5(lacking)} first. ${copy} ${IF_MEANT}`
	} : {
		message: `${message}, though ${into} has ${it} ${has}.`,
		fix: `${copy} ${IF_MEANT}`
	};
}
function* unasked(evidence, seen) {
	for (const fact of factsAbout(factsOf(seen), "column-dropped")) {
		const { table, column, before } = fact;
		const fate = seen.fates.find((it) => same$1(it.table, table));
		const isRenamed = factsAbout(factsOf(seen), "column-added", table).length > 0;
		if (fate?.before !== 0 || isRenamed || /\bGENERATED (VIRTUAL|STORED)$/.test(before)) continue;
		if (isNews(evidence, seen, table, column)) continue;
		yield {
			at: fate.dropped ? placeOf$2(seen, fate.copied ?? fate.dropped.statement) : madeAt(seen, column, ["ALTER TABLE"]),
			message: `Column ${table}.${column} goes, and whatever values production has in it.`
		};
	}
}
function advice$7({ replayed }, seen, loss, taken) {
	const [{ untied } = {}] = loss.columns;
	if (untied !== void 0) return { fix: `Let each row of ${untied} say whose it is: put the id of ${loss.called} into a column of its own as well, and fill the link from that. ${IF_MEANT}` };
	if (areComputed(seen, loss)) {
		const names = listed$5(loss.columns.map(nameOf));
		const [it, own] = loss.columns.length > 1 ? ["them", "columns of their own"] : ["it", "a column of its own"];
		return { fix: `Take over what ${names} held into ${own}, before ${it === "it" ? "it goes" : "they go"}: SQLite takes no value for what it computes. ${IF_MEANT}` };
	}
	if (taken?.fix) return { fix: `${taken.fix} ${IF_MEANT}` };
	const all = replayed?.migrations ?? [];
	const keep = keeping(seen, loss, all.slice(0, all.indexOf(seen)));
	return keep === null ? {} : { fix: `${keep} ${IF_MEANT}` };
}
const IF_MEANT = "If they may go, say so above the statement: -- rehearsal: allow drops-column because <reason>.";
function namesOf({ called, columns }) {
	return listed$5(columns.map((column) => `${called}.${nameOf(column)}`));
}
function goes(seen, loss) {
	const fate = seen.fates.find(({ table }) => same$1(table, loss.table));
	if (fate?.now === null && fate.dropped && same$1(fate.table, loss.called)) return `Table ${loss.called} goes with its column${loss.columns.length > 1 ? "s" : ""} ${listed$5(loss.columns.map(nameOf))}`;
	return loss.columns.length > 1 ? `Columns ${namesOf(loss)} go` : `Column ${namesOf(loss)} goes`;
}
function says$4({ replayed }, seen, loss, meant, taken) {
	const { called, columns, rows: count } = loss;
	const names = namesOf(loss);
	if (isThereStill(seen, loss) && areComputed(seen, loss)) return `SQLite computes ${names} now, and the values that ${columns.length > 1 ? "they" : "it"} held (${rows(count)} in the rehearsal) are in no column afterwards.`;
	if (isThereStill(seen, loss) && columns.every((column) => column.says === null && !isApart(column))) return `The values of ${names} (${rows(count)} in the rehearsal) are in no column afterwards: something else is written there.`;
	const many = columns.length > 1;
	const what = goes(seen, loss);
	const values = `${many ? "their" : "its"} values (${rows(count)} in the rehearsal)`;
	const [{ untied } = {}] = columns;
	if (untied !== void 0) return `${what}, and ${values} stand in ${untied} afterwards, where nothing says to which row of ${called} they belong.`;
	const all = replayed?.migrations ?? [];
	const earlier = all.slice(0, all.indexOf(seen));
	const how = [...new Set([...inSomeRows(seen, loss, earlier), ...columns.flatMap((column) => howLost(seen, loss, column))])].join(" ");
	if (how !== "") return `${what}, and ${many ? "their" : "its"} values are not kept whole. ${how}`;
	if (meant && seen.statements[loss.statement]?.verb === "DROP TABLE") return `The file says that ${called} goes, and the values of ${names} with it: they are nowhere afterwards, and only a backup brings them back.`;
	if (meant) return `The file says that ${names} ${many ? "go" : "goes"}. ${many ? "Their" : "Its"} values are nowhere afterwards: only a backup brings them back.`;
	if (taken?.says) return `${what}, and ${values} are in no other column afterwards: ${taken.says}.`;
	const made = madeBy(seen, loss) ?? taken?.made ?? null;
	return made === null ? `${what}, and ${values} are in no other column afterwards.` : `${what}, and ${made} does not keep ${values}.`;
}
function areComputed(seen, { table, columns }) {
	return columns.every(({ name }) => isComputedNow(seen, table, name));
}
function isApart({ pair, mixed, untied, mingled, inSome }) {
	return inSome === true || pair !== null || mixed !== void 0 || untied !== void 0 || mingled === true;
}
function isLikeAnother({ says }) {
	return says?.endsWith("differs from another row's only in case") ?? false;
}
function inSomeRows(seen, loss, earlier) {
	const lost = loss.columns.filter((column) => column.says !== null && !isApart(column));
	return [...new Set(lost.map(({ says: kind }) => kind))].map((kind) => {
		const own = lost.filter((it) => it.says === kind);
		const blank = blankOf(own);
		const told = blank === null ? `in rows with ${kind}` : `where ${blank} is NULL`;
		const passed = passedOverBy(seen, loss, own, earlier);
		const where = passed === null ? told : `where ${passed}`;
		return `${listed$5(own.map(nameOf))} ${own.length > 1 ? "are" : "is"} lost ${where}.`;
	});
}
function howLost({ statements }, loss, column) {
	const { pair, mixed, mingled, inSome } = column;
	const [name, many] = [nameOf(column), loss.columns.length > 1];
	if (inSome) {
		const beside = filledBeside(statements, {
			...loss,
			columns: [column]
		});
		return [`${name} is kept in some rows, and lost in others${beside === null ? "" : `, as those to which no row of ${beside} belongs`}.`];
	}
	if (mingled) return [`What ${name} held is left only together with that of other rows: which row had which value is lost.`];
	const of = many ? ` of ${name}` : "";
	if (mixed) {
		const names = [name, mixed.other].sort();
		return [`The values ${mixed.pairs.map((both) => `(${(name === names[0] ? both : both.toReversed()).map(shortValue).join(", ")})`).sort().join(" and ")} of (${names.join(", ")}) end the same.`];
	}
	if (!pair) return [];
	if (pair[1] === "NULL") return [`The value ${shortValue(pair[0])}${of} leaves nothing but NULL.`];
	return [`The values ${shortPair(pair).join(" and ")}${of} end the same.`];
}
// src/rules/drops-table.ts
const dropsTable = {
	id: "drops-table",
	group: "data",
	level: "error",
	scenario: "rows",
	title: "A table is dropped with all its rows",
	why: "What was in it makes no difference afterwards, and only a backup brings it back. A rename, a rebuild, a copy and a conversion are no loss: whether other rows would have led to another end is tried, through all new files.",
	fix: "Copy what is still needed into another table before the DROP. If nothing is, say so above the statement: -- rehearsal: allow drops-table because <reason>.",
	*check(evidence) {
		for (const { loss, seen } of lossesOf(evidence, "table")) {
			if (loss.rebuilt) continue;
			const all = evidence.replayed?.migrations ?? [];
			const later = takenLater(seen, loss, `Table ${loss.called} goes`);
			if (later) {
				yield {
					at: loss.at,
					...later,
					fix: `${later.fix} ${ifMeant("drops-table")}`
				};
				continue;
			}
			const taken = loss.kinds.length === 0 ? rowsTakenBefore(all, seen, loss) : null;
			yield {
				at: loss.at,
				message: says$3(evidence, loss, seen, taken),
				fix: advice$6(evidence, loss, taken)
			};
		}
		for (const { loss } of lossesOf(evidence, "merged")) yield {
			at: loss.at,
			...loss.kinds.length > 0 ? ofTwo(loss) : merged$1(loss)
		};
		for (const seen of evidence.replayed?.migrations ?? []) for (const fact of factsAbout(factsOf(seen), "table-dropped")) {
			if (fact.rows > 0 || isNews(evidence, seen, fact.table) || isMirror(seen, fact) || isRenamed(seen, fact)) continue;
			yield {
				at: madeAt(seen, fact.table, ["DROP TABLE"]),
				message: `Table ${fact.table} goes, and whatever rows production has in it.`
			};
		}
	}
};
function merged$1({ table, with: home }) {
	const [other, into] = [home?.other ?? "", home?.into ?? ""];
	return {
		message: `The rows of ${table} and those of ${other} go into ${into}, and nothing tells afterwards which of them were in ${table}.`,
		fix: `${writtenDown(table, into)} ${ifMeant("drops-table")}`
	};
}
function ofTwo({ table, kinds, with: home }) {
	const [other, into] = [home?.other ?? "", home?.into ?? ""];
	const [own, its] = [`${table}.${kinds[0]}`, `${other}.${kinds[1]}`];
	return {
		message: `The numbers of ${own} and those of ${its} stand in one column of ${into}, and nothing tells afterwards which of the two an id is of.`,
		fix: `${writtenDown(table, into)} Let the key of ${into} have it, too, where it has one: rows of both tables with the same numbers are two. ${ifMeant("drops-table")}`
	};
}
function writtenDown(table, into) {
	return `Write it down in a column of ${into}, which has another value in the rows of ${table}: INSERT INTO … SELECT …, '${table.replaceAll("'", "''")}' FROM ${identifier(table)}.`;
}
function says$3(evidence, loss, seen, taken) {
	const { called, rows: count } = loss;
	const before = calledBefore(evidence, loss);
	if (loss.kinds.length === 0 && taken === null && isDeliberate(evidence, loss, [loss.table, called])) return `The file says that ${called} goes. Its rows (${rows(count)} in the rehearsal) are nowhere afterwards: only a backup brings them back.${before}`;
	const sql = seen.statements[loss.statement]?.sql ?? "";
	if (![
		null,
		keyOf$1(called),
		keyOf$1(loss.table)
	].includes(targetOf(sql))) return `${headOf$1(seen, loss.statement)} deletes all rows of ${called} along (${rows(count)} in the rehearsal): behind it there is nothing left to copy.${before}`;
	const goes = actionOf(sql) === "DELETE" ? `${called} is emptied` : `Table ${called} goes`;
	if (loss.kinds.length > 0) return `${goes}, and only one of several of its rows is kept. Lost: rows with ${orWith(loss.kinds)}.${before}`;
	const why = taken?.says ? `: ${taken.says}` : butFor(seen, loss);
	return `${goes}, and its rows (${rows(count)} in the rehearsal) are in no other table afterwards${why}.${before}`;
}
function butFor({ statements, path }, { called, statement }) {
	const reader = statements.slice(0, statement).findLast(({ sql }) => changesRows(sql) && targetOf(sql) !== keyOf$1(called) && namesIn(sql).has(keyOf$1(called)));
	if (!reader || reader.at.path !== path) return "";
	return `, but for what the ${actionOf(reader.sql)} in line ${reader.at.line} makes of them`;
}
function advice$6(evidence, loss, taken) {
	const meant = ifMeant("drops-table");
	if (taken?.fix) return `${taken.fix} ${meant}`;
	const copy = `INSERT INTO … SELECT … FROM ${identifier(loss.called)}`;
	if (loss.kinds.length > 0) return `Take over what all of them say (json_group_array, or columns of their own), or copy them into a table of their own (${copy}). ${meant}`;
	if (isDeliberate(evidence, loss, [loss.table, loss.called])) return meant;
	return `Copy what is still needed into another table first (${copy}). ${meant}`;
}
function isVirtual({ before }) {
	return /^\s*create\s+virtual/i.test(before);
}
function isRenamed({ fates }, { table }) {
	return fates.some((fate) => same$1(fate.table, table) && fate.now !== null);
}
function isMirror({ schema }, fact) {
	if (!isVirtual(fact)) return false;
	const triggers = schema?.before.objects.filter(({ type }) => type === "trigger") ?? [];
	return /\bcontent\s*=/i.test(fact.before) || triggers.some(({ sql }) => namesIn(sql).has(keyOf$1(fact.table)));
}
// src/rules/duplicate-version.ts
const duplicateVersion = {
	id: "duplicate-version",
	group: "history",
	level: "error",
	title: "Two migrations have the same version",
	why: "Runners that remember numbers apply only one of the two; runners that remember names apply them in an order nobody chose. It happens when two branches take the same next number: both are green, and main breaks.",
	fix: "Give the new file the next free number.",
	*check(evidence) {
		const colliding = collisions(evidence);
		const numbers = numbering(evidence);
		for (const migration of added(evidence)) {
			const standing = numbers.standings.get(migration.path);
			if (standing?.kind !== "duplicate" || standing.other === null) continue;
			if (colliding.get(migration.path) === standing.other) continue;
			const tool = toolOf(evidence);
			const does = tool.after.duplicate === "applied" ? both(tool) : sentence$4(tool.words.duplicate);
			const written = (version) => writtenAs(evidence.head, migration.path, version);
			const taken = `Version ${written(migration.version)} is taken by ${calledOf(standing.other)}.`;
			yield {
				at: top(migration.path),
				level: levelBy(tool, tool.after.duplicate, LEVELS$1),
				message: [
					taken,
					does,
					`The next free version is ${written(standing.wanted)}.`
				].filter((part) => part !== "").join(" "),
				fix: `Rename the file:\n${renames$1(evidence, numbers, migration.path)}`
			};
		}
	}
};
const LEVELS$1 = {
	applied: "warning",
	fails: "error",
	"one-wins": "error",
	refused: "error"
};
function both({ loose, title }) {
	return loose ? "" : `${title} tells them apart by their names and applies both, in the order of the names.`;
}
// src/rules/edited-migration.ts
const editedMigration = {
	id: "edited-migration",
	group: "history",
	level: "error",
	title: "An applied migration was edited",
	why: "Production has applied this file and will not run it again: the edit reaches new databases only, and from then on two kinds of database exist under one history. Runners that store checksums refuse to start.",
	fix: "Restore the file, and put the change in a new migration.",
	*check(evidence) {
		for (const { kind, before, after, parts } of evidence.changes) if (kind === "edited" && before && after?.up && !after.repeats && !after.snapshot) yield spoken$4(evidence, before, after, after.up, parts);
	}
};
function spoken$4(evidence, before, after, text, parts) {
	const fix = parts === void 0 ? restored(evidence, before, after) : IN_PARTS;
	if (!before.up) return {
		at: top(after.path),
		message: REPAIRED,
		fix,
		level: "warning"
	};
	const at = {
		path: after.path,
		line: firstDifference(before.up, text),
		column: 1
	};
	const grown = grade(before.up, text);
	if (grown === "bytes" && before.up.sql === text.sql && !sameBack(before, after)) return wayBack(after, before, fix);
	const tool = toolOf(evidence);
	const back = parts === void 0 ? `Restore the file:\n${restore(evidence, before, after.path)}` : AS_THEY_WERE;
	if (grown === "bytes" && tool.after.lineEndings === "ignored") return {
		at,
		message: `${ONLY.bytes}: no database changes, and ${tool.title} does not count them.`,
		fix: back,
		level: "warning"
	};
	if (grown !== "sql") return {
		at,
		...harmless(tool, evidence.runner, grown),
		fix: back
	};
	const replayed = difference(evidence, after);
	const isPassed = tool.after.edit === "ignored" || parts === "unnoticed";
	const message = [
		"Production has applied this file with other SQL and does not run it again.",
		isPassed ? "" : sentence$4(tool.words.edit),
		replayed?.sentence,
		before.contained && !replayed ? NOT_PLAYED : ""
	].filter((part) => part).join(" ");
	const isWarned = isPassed || tool.after.edit === "warned";
	switch (replayed?.is) {
		case "repair": return {
			at,
			message: `${message} ${REPAIR}`,
			fix,
			level: "warning"
		};
		case "repair-of-rows": return {
			at,
			message: `${message} ${REPAIR_OF_ROWS}`,
			fix,
			...isWarned ? { level: "warning" } : {}
		};
		case "same": return {
			at,
			message,
			fix,
			...isWarned && !isBareLoop(tool, evidence.runner) ? { level: "warning" } : {}
		};
		default: return {
			at,
			message,
			fix
		};
	}
}
function restored(evidence, before, after) {
	const { words } = toolOf(evidence);
	return `Restore the file:\n${restore(evidence, before, after.path)}\nand put the change in a new migration${words.create === null ? `, for example ${freshPath(evidence.head, numbering(evidence).next)}.` : `:\n${words.create}`}`;
}
const AS_THEY_WERE = "Write the applied changesets as they were (git diff shows what has changed).";
const IN_PARTS = "Write the applied changesets as they were (git diff shows what has changed), and put the change in a changeset of its own below the last one.";
function sameBack(before, after) {
	return before.down?.sql === after.down?.sql;
}
function wayBack({ path, down }, before, fix) {
	const line = down && before.down ? down.line - 1 + firstDifference(before.down, down) : 1;
	return {
		at: {
			...top(path),
			line
		},
		message: WAY_BACK,
		fix,
		level: "note"
	};
}
const WAY_BACK = "Only what undoes the applied file differs: no database changes.";
function harmless(tool, runner, grown) {
	if (tool.loose) return {
		message: HARMLESS[grown],
		level: isBareLoop(tool, runner) ? "error" : "warning"
	};
	const does = tool.words.edit ?? `${sentence$4(tool.title)} does not compare the file with what was applied.`;
	return {
		level: tool.after.edit === "refused" ? "error" : "warning",
		message: `${ONLY[grown]}: no database changes. ${sentence$4(does)}`
	};
}
function isBareLoop(tool, runner) {
	return tool.loose && runner.transaction === "none";
}
const ONLY = {
	bytes: "Only line endings or the byte order mark differ from the applied file",
	comments: "Only comments, white space or semicolons differ from the applied file"
};
const HARMLESS = {
	bytes: "Only line endings or the byte order mark differ from the applied file: no database changes, but a runner that stores checksums refuses it.",
	comments: "Only comments, white space or semicolons differ from the applied file: no database changes, but a runner that stores checksums refuses it."
};
const NOT_PLAYED = "Databases that are behind it run the new text. What that changes was not replayed: an empty database runs neither.";
const REPAIR = "This reads as a repair: make sure that no database got past the old text.";
const REPAIR_OF_ROWS = "This reads as a repair: a database that had rows cannot have applied the old text. One that was empty then keeps what it made.";
const REPAIRED = `The applied file could not be read as SQL, and this one can. ${REPAIR}`;
// src/rules/evidence/made-up.ts
const BY_VALUE = /^(?:(UNIQUE|NOT NULL) constraint failed: (.+)|(?:CHECK|FOREIGN KEY) constraint failed.*|datatype mismatch|cannot store .*)$/;
function madeUpFor(evidence, seen, { message, statement }) {
	const guessed = evidence.replayed?.guessed ?? [];
	const [isByValue, kind, columns = ""] = BY_VALUE.exec(message) ?? [];
	if (guessed.length === 0 || isByValue === void 0 || verbOf(statement) !== "INSERT") return [];
	const copy = copyIn(significant(statement));
	const names = namesIn(copy?.from.map(({ text }) => text).join(" ") ?? "");
	const used = guessed.filter((table) => called(seen, table, statement).some((name) => names.has(keyOf$1(name))));
	if (!copy || used.length === 0) return [];
	const into = copy.into?.map(unquote) ?? columnsOf(seen, targetOf(statement));
	const written = columns.split(", ").map((column) => column.slice(column.indexOf(".") + 1)).flatMap((column) => copy.results[into.findIndex((it) => same$1(it, column))] ?? []);
	return kind !== void 0 && !copy.results.some(isStar) && !written.some(isColumn) ? [] : used;
}
function called({ statements }, table, until) {
	const names = [table];
	for (const { sql } of statements) {
		if (sql === until) break;
		const renamed = renameOf(sql);
		if (renamed && names.some((name) => same$1(name, renamed.from))) names.push(renamed.to);
	}
	return names;
}
function columnsOf({ statements }, table) {
	const made = statements.findLast(({ verb, sql }) => verb === "CREATE TABLE" && targetOf(sql) === table);
	return tableParts(made?.sql ?? "")?.parts.flatMap(({ column }) => column ?? []) ?? [];
}
function isColumn(token) {
	return isName(token) && !/^null$/i.test(token.text);
}
// src/rules/fails-with-rows.ts
const failsWithRows = {
	id: "fails-with-rows",
	group: "replay",
	level: "error",
	scenario: "rows",
	title: "Fails as soon as the table has a row",
	why: "SQLite accepts the statement on an empty table and refuses it on a table with rows. A check that migrates an empty database is green; production stops.",
	fix: "Add a column as nullable or with a constant default, fill it, and tighten it in a later migration; correct the rows before a statement that fails on them.",
	*check(evidence) {
		for (const { seen, rehearsal } of under(evidence, "rows")) {
			if (rehearsal.outcome !== "fail") continue;
			for (const refusal of rehearsal.refusals) {
				if (guardOf(seen, refusal)?.chooses) continue;
				if (madeUpFor(evidence, seen, refusal).length > 0) continue;
				const fix = onRowsFix(evidence, seen, refusal);
				const isDamage = isUnindexed(refusal) || unsoundFix(refusal).fix !== void 0;
				const why = inWords$1(fix.fix === void 0 || isDamage ? refusal : {
					...refusal,
					hint: null
				});
				const [first] = rehearsal.refusals;
				const follows = fix.fix === void 0 && first && first !== refusal ? { fix: followsFrom(first) } : fix;
				const dropped = droppedBeforeCommit(seen, refusal);
				yield {
					at: dropped === null ? refusal.at : placeOf$2(seen, dropped.statement),
					message: `Passes on an empty database and fails on one with rows. ${why}${dropped === null ? "" : atCommit(dropped)}`,
					...follows
				};
			}
		}
	}
};
function atCommit({ parent, holding, taken, unlinked }) {
	const lost = [...taken.length > 0 ? [`the rows of ${listed$5(taken)} go with the old ones`] : [], ...unlinked.length > 0 ? [`nothing is left of what ${listed$5(unlinked)} pointed at`] : []];
	const otherwise = lost.length > 0 ? ` Where no row does, the file passes, and ${listed$5(lost)}.` : "";
	return ` It says so at the COMMIT: this DROP TABLE deletes the rows of ${parent} to which rows of ${listed$5(holding)} refer, and a table that gets the name ${parent} later does not make up for it.${otherwise}`;
}
function followsFrom({ at }) {
	return `Repair the statement in line ${at.line} first: this one passes where that one does.`;
}
// src/rules/foreign-key-without-index.ts
const foreignKeyWithoutIndex = {
	id: "foreign-key-without-index",
	group: "schema",
	level: "note",
	title: "A new foreign key has no index",
	why: "With foreign keys on, SQLite looks for children whenever a parent row is deleted or its key changes. Without an index on the foreign key it reads the whole child table each time (https://sqlite.org/foreignkeys.html#fk_indexes).",
	fix: "Add an index that begins with the columns of the foreign key.",
	*check(evidence) {
		const taken = namesTaken(evidence);
		for (const seen of evidence.replayed?.migrations ?? []) for (const table of seen.schema?.after.tables ?? []) {
			const end = inTheEnd(evidence, seen, table);
			for (const key of end ? table.foreignKeys : []) {
				if (!end || wasThere(seen, table, key) || isServed(end, key)) continue;
				const columns = key.columns.map(identifier).join(", ");
				yield {
					at: madeAt(seen, table.name, ["CREATE TABLE", "ALTER TABLE"]),
					message: `No index of ${table.name} begins with ${key.columns.join(", ")}: deleting a row of ${key.parent} reads all of ${table.name}.`,
					fix: `Add one:\n${indented(`CREATE INDEX IF NOT EXISTS ${identifier(freeName(`${table.name}_${key.columns.join("_")}`, taken))} ON ${identifier(table.name)}(${columns});`)}`
				};
			}
		}
	}
};
function wasThere(seen, table, key) {
	const tables = seen.schema?.before.tables ?? [];
	const columns = (it) => it.columns.map(({ name }) => name);
	return (named$1(tables, table.name) ?? tables.find((it) => sameList(columns(it), columns(table))))?.foreignKeys.some((it) => sameList(it.columns, key.columns)) ?? false;
}
function isServed({ indexed }, { columns }) {
	return indexed.some((index) => within(columns, index.slice(0, columns.length)));
}
// src/rules/future-version.ts
const futureVersion = {
	id: "future-version",
	group: "history",
	level: "warning",
	title: "A timestamp version lies in the future",
	why: "Every migration written until that day gets a lower version, and so comes out of order: one wrong digit in a year blocks the whole team.",
	fix: "Use the time at which the file is written.",
	*check(evidence) {
		const numbers = numbering(evidence);
		for (const migration of added(evidence)) {
			if (numbers.standings.get(migration.path)?.kind !== "future") continue;
			yield {
				at: top(migration.path),
				message: `Version ${migration.version} stands for ${saidOf(migration)}, which is still to come.`,
				fix: `Rename the file:\n${renames$1(evidence, numbers, migration.path)}`
			};
		}
	}
};
function saidOf({ path, version }) {
	const moment = momentOf(version)?.toISOString();
	return path.includes(version) || !/\b\d{8}_\d\d_/.test(path) ? moment : moment?.slice(0, 10);
}
// src/folder/header.ts
function commentLines({ sql }) {
	return [...eachLine(sql)];
}
function* eachLine(sql) {
	let header = true;
	let block = 0;
	for (const token of eachToken(sql)) if (token.kind === "comment") for (const { text, start } of linesOf(token.text, token.start)) yield {
		text,
		start,
		header,
		block
	};
	else if (token.kind !== "space") {
		header = false;
		block += 1;
	} else if (/\n\s*\n/.test(token.text)) block += 1;
}
function headerOf({ sql }) {
	let end = 0;
	for (const token of eachToken(sql)) {
		if (token.kind !== "comment" && token.kind !== "space") break;
		end = token.end;
	}
	return commentLines({
		path: "",
		sql: sql.slice(0, end),
		line: 1
	});
}
function linesOf(comment, offset) {
	return [...comment.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
		const signs = /^\s*(?:--+|\/\*+|\*+(?!\/))?[\s!]*/.exec(line)?.[0].length ?? 0;
		const text = line.slice(signs).replace(/(?<!\s)\s*(?<!\*)\*+\/\s*$/, "").trimEnd();
		return /[\p{L}\p{N}]/u.test(text) ? [{
			text,
			start: offset + index + signs
		}] : [];
	});
}
const FIELDS = [
	/^(?:migration[\s_-]*)?version(?:\s+n(?:o\.?|umber))?\s*(?:[:=#-]\s*[#v]?|\s+v?(?=\d+\s*$))(\d+)(?!\.?\d|-)\b/di,
	/^migration(?:\s+n(?:o\.?|umber))?\s*[:=#-]?\s*#?(\d+)(?=\s*$|\s*:|_|\.sql\b|\s+[-–—]\s)/di,
	/^file(?:\s*name)?\s*[:=]\s*(?:\S*\/)?(\d+)[_-]\S*\.sql\s*$/di
];
const NAME = /^(?:\S*\/)?(\d+)[_-]\S*\.sql\s*$/di;
function statedVersions(script) {
	return headerOf(script).flatMap((line, at) => [...FIELDS, ...at === 0 ? [NAME] : []].flatMap((field) => found$1(line, field)));
}
const LONGEST$1 = 200;
function found$1({ text, start }, field) {
	const [begin, end] = field.exec(text.slice(0, LONGEST$1))?.indices?.[1] ?? [];
	return begin === void 0 ? [] : [{
		digits: text.slice(begin, end),
		start: start + begin
	}];
}
function isSameVersion(a, b) {
	return unpadded(a) === unpadded(b);
}
function meansSomethingElse({ base }) {
	const stating = (base?.migrations ?? []).map((it) => ({
		it,
		all: stated(it)
	})).filter(({ all }) => all.length > 0);
	const other = stating.filter(({ it, all }) => all.some(({ digits }) => !isSameVersion(it.version, digits)));
	return stating.length >= 2 && other.length * 2 > stating.length;
}
function stated({ up }) {
	return up === null ? [] : statedVersions(up);
}
// src/rules/header-mismatch.ts
const headerMismatch = {
	id: "header-mismatch",
	group: "checklist",
	level: "error",
	title: "The header names another version",
	why: "A header that was copied from another file, or not changed when the file got a new number, says something wrong to everybody who looks for a version. Once the file is applied it can never be corrected.",
	fix: "Write the version of the file name into the header.",
	*check(evidence) {
		const wrong = added(evidence).flatMap((migration) => wrongIn(migration));
		if (wrong.length === 0 || meansSomethingElse(evidence)) return;
		for (const { digits, start, version, path, up } of wrong) yield {
			at: placer(up)(start, start + digits.length),
			message: `The header says ${digits}, and the file is ${calledOf(path)}.`,
			fix: `Write ${version} here; or give the file the number ${digits}, if that is the right one.`
		};
	}
};
function wrongIn({ version, path, up }) {
	const wrong = up && statedVersions(up).find((it) => !isSameVersion(version, it.digits));
	return wrong ? [{
		...wrong,
		version,
		path,
		up
	}] : [];
}
// src/rules/journal-mode.ts
const journalMode = {
	id: "journal-mode",
	group: "replay",
	level: "warning",
	title: "The journal mode is switched while others use the database",
	why: "To switch to or from WAL, SQLite needs the database for itself. While the running release has it open, the statement waits no longer than the busy timeout, which is none unless it was set, and on the way out of WAL it does not wait at all: \"database is locked\" (https://sqlite.org/wal.html).",
	fix: "Take it out of the migrations: WAL stays with the file. Switch once by hand while nothing else is running, or when the application makes a new database.",
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) {
			const [first] = seen.rehearsals.flatMap(({ refusals }) => refusals);
			for (const statement of seen.statements) {
				const mode = modeIn(statement.sql);
				if (mode === null || first || isSet(evidence, seen, mode, statement)) continue;
				yield {
					at: statement.at,
					...says$2(mode)
				};
			}
		}
	}
};
const SETTING = /^PRAGMA\s+(?:\w+\s*\.\s*)?journal_mode\s*(?:=|\()\s*['"]?(\w+)/i;
function modeIn(sql) {
	return SETTING.exec(sql)?.[1]?.toUpperCase() ?? null;
}
function isSet({ base, head }, seen, mode, { at }) {
	const applied = base?.migrations ?? [];
	if (mode !== "WAL") return false;
	if (applied.length === 0) return true;
	const earlier = head.migrations.slice(0, head.migrations.findIndex(({ path }) => path === seen.path));
	const lines = (sql) => sql.split(/[;\n]/).map((line) => modeIn(line.trim()));
	const above = seen.statements.filter((it) => it.at.line < at.line).map(({ sql }) => modeIn(sql));
	return [...earlier.flatMap(({ up }) => up ? lines(up.sql) : []), ...above].filter((it) => it !== null).at(-1) === "WAL";
}
function says$2(mode) {
	if (mode === "WAL") return { message: "The switch to WAL stops with \"database is locked\" when another process has the database open for longer than the busy timeout." };
	if (mode === "OFF" || mode === "MEMORY") return {
		message: `With journal_mode = ${mode} nothing on the disk can undo a change that was half made: a process that is killed in this file leaves a damaged database.`,
		fix: "Leave the statement out."
	};
	return { message: `The switch to ${mode} leaves WAL, and stops at once with "database is locked" while any other process has the database open.` };
}
// src/rules/journal-out-of-step.ts
const journalOutOfStep = {
	id: "journal-out-of-step",
	group: "history",
	level: "error",
	title: "A tool's own list does not fit its migrations",
	why: "Some tools go by a file beside the migrations: a journal with an entry for each, checksums, the name of the database. What that file does not know is never applied, or stops every start; two branches that both add to it are merged wrongly.",
	fix: "Make the file anew with the tool's own command.",
	*check(evidence) {
		const known = knownMisfits(evidence);
		for (const { path, line, says, fix } of evidence.head.misfits) if (!known.has(`${inside(evidence.head, path)} ${says}`)) yield {
			at: {
				path,
				line,
				column: 1
			},
			message: says,
			fix
		};
	}
};
function knownMisfits({ base }) {
	return new Set(base?.misfits.map(({ path, says }) => `${inside(base, path)} ${says}`));
}
// src/rules/leaves-transaction-open.ts
const leavesTransactionOpen = {
	id: "leaves-transaction-open",
	group: "replay",
	level: "error",
	scenario: "empty",
	title: "A transaction is never committed",
	why: "The runner closes the connection at the end of the file, and SQLite throws away what was not committed, without an error. The file is then recorded as applied.",
	fix: "Write COMMIT; at the end of the file.",
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) if (seen.openTransaction && !isCutOff(evidence, seen)) yield {
			at: seen.openTransaction,
			message: "The transaction that begins here is still open at the end of the file: all its work is lost."
		};
	}
};
function isCutOff(evidence, seen) {
	const refusals = seen.rehearsals.find(({ scenario }) => scenario === "empty")?.refusals ?? [];
	if (runnerOf(evidence, seen).onError !== "continue") return refusals.length > 0;
	return refusals.some(({ statement }) => /^(?:COMMIT|END)\b/i.test(statement));
}
// src/rules/leftover-table.ts
const leftoverTable = {
	id: "leftover-table",
	group: "schema",
	level: "warning",
	scenario: "rows",
	title: "The helper table of a rebuild is still there",
	why: "A second copy of the rows is left over: it grows old, takes room, holds what somebody asked to have deleted, and stands in the way of the next rebuild that uses its name.",
	fix: "Drop the helper table as the last step of the rebuild.",
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) for (const left of seen.leftovers) {
			const { table, of, rows: count } = left;
			if (goesLater(evidence, seen, table) || isMeantToStay(evidence, seen, left)) continue;
			if (isEmptyNow(evidence, seen, left)) {
				const copy = copyBack(seen, left);
				if (copy !== null) yield {
					at: madeAt(seen, of, ["CREATE TABLE"]),
					level: "error",
					title: "A table is made anew without its rows",
					message: `${of} is made anew and empty: its ${rows(count)} ${count === 1 ? "is" : "are"} in ${table} now, where the application does not look.`,
					fix: copy
				};
				continue;
			}
			const isRebuilt = seen.rebuilt.some((it) => same$1(it, of));
			yield {
				at: madeAt(seen, table, isRebuilt ? ["ALTER TABLE", "CREATE TABLE"] : ["CREATE TABLE", "ALTER TABLE"]),
				message: isRebuilt ? `${of} is rebuilt, and ${table} is left over with ${rows(count)}.` : `${table} ${holdsWhatIsGone(seen, of) ? `holds ${rows(count)} of ${of} that ${count === 1 ? "is" : "are"} not there any more` : `is a copy of ${of} with ${rows(count)}`}, and neither takes its place nor goes.`,
				fix: advice$5(seen, left, isRebuilt)
			};
		}
	}
};
function isEmptyNow(evidence, seen, { table, of, there }) {
	return seen.fates.some((it) => same$1(it.table, of) && same$1(it.now ?? "", table) && it.before > 0) && there === 0 && !later(evidence, seen).some((it) => factsAbout(factsOf(it), "rows-added", of).length > 0);
}
function copyBack(seen, left) {
	const tables = seen.schema?.after.tables ?? [];
	const [was, is] = [named$1(tables, left.table), named$1(tables, left.of)];
	if (!was || !is) return null;
	const isOld = ({ name }) => was.columns.some((it) => same$1(it.name, name));
	const shared = is.columns.filter((it) => isOld(it) && !it.generated);
	if (shared.length * 2 < was.columns.length) return null;
	const open = is.columns.filter((it) => !isOld(it) && isNeeded(is, it)).map(({ name }) => identifier(name));
	const names = shared.map(({ name }) => identifier(name));
	const [into, from] = [[...names, ...open], [...names, ...open.map((name) => `<${name}>`)]].map((it) => it.join(", "));
	const copy = `INSERT INTO ${identifier(left.of)} (${into}) SELECT ${from} FROM ${identifier(left.table)};`;
	const behind = inTheWay$1(seen, left.table);
	if (behind !== null) return `Do not drop ${left.table} as it is: ${behind} ${inOrder(left.of)}`;
	return `Copy the rows${open.length > 0 ? `, with a value of your own for ${listed$5(open)}` : ""}, and drop ${left.table} only then:\n${indented(`${copy}\nDROP TABLE IF EXISTS ${identifier(left.table)};`)}\nIf ${left.table} is meant to stay as an archive, say so above the statement: -- rehearsal: allow leftover-table because <reason>.`;
}
const STAYS = /\b(rotat(e|es|ed|ion)|keep|keeps|kept|stays?|remains?|retain(s|ed)?|preserved?|archived?|backup|snapshot|until|audit)\b/i;
function isMeantToStay({ head }, seen, { table, of }) {
	const [text, file] = [head.migrations.find((it) => it.path === seen.path)?.up?.sql ?? "", seen.path.toLowerCase()];
	const name = of.toLowerCase().replace(/^_+|_+$/g, "");
	const kept = "(keep|rotate|archive|back_?up|snapshot|preserve|save)";
	if (new RegExp(`[_-]${kept}_(the_|all_|old_)*${name}|${name}_${kept}\\.[a-z]+$`).test(file.replaceAll("-", "_"))) return true;
	if (tokens(text).filter(({ kind }) => kind === "comment").some((it) => STAYS.test(it.text) && namesIn(it.text.replace(/^--|[/*]/g, " ")).has(keyOf$1(table)))) return true;
	const uses = ({ verb, sql }) => /^CREATE (VIEW|TRIGGER)$/.test(verb) && namesIn(sql).has(keyOf$1(table));
	if (seen.statements.some(uses)) return true;
	const columns = (side, it) => named$1(side ?? [], it)?.columns ?? [];
	const known = [...columns(seen.schema?.before.tables, of), ...columns(seen.schema?.after.tables, of)];
	const isOwn = ({ name: column }) => !known.some((it) => same$1(it.name, column));
	return /(^|_)old(_|$)/i.test(table) && (isArchive(seen, {
		table,
		of
	}) || columns(seen.schema?.after.tables, table).some(isOwn));
}
function holdsWhatIsGone({ fates }, of) {
	return fates.some((it) => same$1(it.table, of) && (it.after ?? 0) < it.before);
}
function isArchive({ statements, rebuilt }, { table, of }) {
	const on = (name, action) => (sql) => actionOf(sql) === action && same$1(targetOf(sql) ?? "", name);
	const fills = ({ sql }) => on(table, "INSERT")(sql) && namesIn(sql).has(keyOf$1(of));
	const takesSome = ({ sql }) => on(of, "DELETE")(sql) && whereTokens(sql).length > 0;
	return !rebuilt.some((it) => same$1(it, of)) && statements.some(fills) && statements.some(takesSome);
}
function advice$5(seen, { table, of, hanging }, isRebuilt) {
	const drop = indented(`DROP TABLE IF EXISTS ${identifier(table)};`);
	const behind = inTheWay$1(seen, table);
	if (behind !== null) return `Do not drop it as it is: ${behind} ${inOrder(of)}`;
	if (holdsWhatIsGone(seen, of)) return `It holds rows that are not in ${of} any more. Put those back that are to stay, and drop it then; or give it a name that says what it is for.`;
	if (isRebuilt) return `Drop it as the last step:\n${drop}`;
	if (!isMeantToReplace(seen, table, of)) return `Drop it when it has done its work:\n${drop}`;
	const swap = indented(`DROP TABLE IF EXISTS ${identifier(of)};\nALTER TABLE ${identifier(table)} RENAME TO ${identifier(of)};`);
	return `If it was to take the place of ${of}, ${hanging.length === 0 ? `end the rebuild:\n${swap}` : `end the rebuild: drop ${of}, rename ${table}, and look after ${listed$5(hanging)}, which ${hanging.length > 1 ? "hang" : "hangs"} on the old ${of}.`}\nIf not, drop it:\n${drop}`;
}
function inOrder(of) {
	return `Make the new ${of} under a name of its own, copy the rows, drop the old ${of}, and rename the new table last.`;
}
function inTheWay$1(seen, table) {
	const following = childrenOf(seen.schema?.after.tables, table);
	if (following.length > 0) return `${listed$5(following)} ${following.length > 1 ? "refer" : "refers"} to it, as foreign keys follow a table that is renamed.`;
	const views = viewsOf(seen, table);
	return views.length > 0 ? `${listed$5(views)} ${views.length > 1 ? "read" : "reads"} it, as views follow a table that is renamed.` : null;
}
function viewsOf({ schema }, table) {
	return (schema?.after.objects ?? []).flatMap(({ type, name, sql }) => type === "view" && namesIn(sql).has(keyOf$1(table)) ? [name] : []);
}
function childrenOf(tables, table) {
	const refers = (it) => it.foreignKeys.some(({ parent }) => same$1(parent, table));
	return (tables ?? []).flatMap((it) => !same$1(it.name, table) && refers(it) ? [it.name] : []);
}
function isMeantToReplace({ statements }, table, of) {
	const isAsQuery = ({ verb, sql }) => verb === "CREATE TABLE" && same$1(targetOf(sql) ?? "", table) && readCopy(sql) !== null;
	const writes = ({ sql }) => changesRows(sql) && same$1(targetOf(sql) ?? "", of);
	return !statements.some((it) => isAsQuery(it) || writes(it));
}
function goesLater(evidence, seen, table) {
	return later(evidence, seen).some(({ schema }) => schema && named$1(schema.before.tables, table) !== null && named$1(schema.after.tables, table) === null);
}
// src/rules/line-endings.ts
const lineEndings = {
	id: "line-endings",
	group: "history",
	level: "note",
	title: "Carriage returns or a byte order mark",
	why: "SQLite reads them as white space, others do not: runners that store checksums see another file when git converts the line endings on the next machine, and some splitters trip over the first or the last character.",
	fix: "Save the file with plain line feeds and without a BOM, and put `*.sql text eol=lf` into .gitattributes.",
	*check(evidence) {
		for (const migration of added(evidence)) {
			const what = found(migration.bytes);
			if (what.length > 0) yield {
				at: top(migration.path),
				message: `This file holds ${what.join(" and ")}.`
			};
		}
	}
};
function found({ bom, carriageReturns }) {
	const what = bom ? ["a byte order mark"] : [];
	if (carriageReturns === 1) what.push("1 carriage return");
	if (carriageReturns > 1) what.push(`${carriageReturns} carriage returns`);
	return what;
}
// src/rules/advice/constraints-back.ts
function constraintsBack(rebuild, gone) {
	const fit = gone.filter((it) => it.reformed === void 0 && !it.leftEmpty);
	const lines = [...new Set(fit.flatMap(({ column }) => column ?? []))].map((column) => definition(rebuild, column, fit.filter((it) => it.column === column)));
	const [instead, added] = [true, false].map((is) => gone.filter((it) => !it.column && it.reformed === void 0 && (it.instead ?? false) === is));
	const computed = gone.flatMap(({ sql, column }) => sql === "GENERATED" && column !== void 0 ? [column] : []);
	const parts = [
		blockOf("Write into the new CREATE TABLE, unless it is meant to go", [...lines, ...(added ?? []).map(({ sql }) => sql)]),
		blockOf("In the place of the other one that the new CREATE TABLE has", [...new Set((instead ?? []).map(({ sql }) => sql))]),
		...computedNow(rebuild, gone),
		...inNewForm(rebuild, gone),
		...givenFirst(gone),
		computed.length > 0 ? `Leave ${listed$5(computed)} out of the columns that the copy fills: SQLite computes ${computed.length > 1 ? "them" : "it"}.` : ""
	];
	return parts.filter(Boolean).join(parts.some((part) => part.includes("\n")) ? "\n" : " ");
}
function computedNow({ was, is }, gone) {
	const wasComputed = (key) => was.columns.some(({ name, generated }) => generated && keyOf$1(name) === key);
	const computed = is.columns.filter(({ name, generated }) => generated && !wasComputed(keyOf$1(name)));
	const asked = gone.flatMap(({ sql }) => sql.startsWith("CHECK ") ? [...namesIn(sql)] : []);
	const names = computed.map(({ name }) => name).filter((name) => asked.includes(keyOf$1(name)));
	if (names.length === 0) return [];
	const [verb, expression] = names.length > 1 ? ["are", "the expressions"] : ["is", "the expression"];
	return [`${listed$5(names)} ${verb} computed now: where ${expression} can give something else, correct that first.`];
}
function inNewForm({ is }, gone) {
	return [...new Set(gone.flatMap(({ reformed }) => reformed ?? []))].map((column) => {
		const type = is.columns.find(({ name }) => same$1(name, column))?.type ?? "";
		const own = gone.filter(({ reformed }) => reformed === column).map(({ sql }) => sql);
		const kinds = [...new Set(own.map((sql) => sql.startsWith("DEFAULT ") ? "a DEFAULT" : "a CHECK"))];
		return `${column} is ${type} now, and ${listed$5(own)} was written for what it held before: write ${listed$5(kinds)} for the new form into the new CREATE TABLE, unless it is meant to go.`;
	});
}
function givenFirst(gone) {
	return gone.flatMap(({ leftEmpty, column = "" }) => leftEmpty ? [`The copy can write NULL into ${column}: where that is not meant, let it give every row a value, and write NOT NULL into the new CREATE TABLE as well.`] : []);
}
function blockOf(what, lines) {
	return lines.length === 0 ? "" : `${what}:\n${indented(lines.join(",\n"))}`;
}
function definition({ was, is }, column, gone) {
	const [old, now] = [was, is].map((table) => textOf$1(tableParts(table.sql), column));
	if (gone.some(({ sql }) => sql === "GENERATED") && old) return old;
	const start = gone.some(({ sql }) => sql.startsWith("PRIMARY KEY")) && same$1(rowidOf(was) ?? "", column) ? `${identifier(column)} INTEGER` : now ?? identifier(column);
	return gone.reduce((text, { sql }) => {
		const other = /^COLLATE /.test(sql) ? /\bCOLLATE\s+("[^"]*"|\w+)/i.exec(text)?.[0] : void 0;
		if (other !== void 0) return text.replace(other, sql);
		const [, weaker] = /^(NOT NULL|PRIMARY KEY|UNIQUE) ON CONFLICT /.exec(sql) ?? [];
		const stands = new RegExp(`\\b${weaker?.replace(" ", "\\s+")}\\b(?:\\s+(?:ASC|DESC)\\b)?`, "i");
		const [has] = weaker === void 0 ? [] : stands.exec(text) ?? [];
		return has === void 0 ? `${text} ${sql}` : text.replace(has, `${has}${sql.slice(weaker?.length)}`);
	}, start);
}
function textOf$1(table, column) {
	return table?.parts.find((part) => part.column !== null && same$1(part.column, column))?.text;
}
function madeOfQuery({ statements }, table) {
	const names = [table, ...statements.flatMap(({ sql }) => renameOf(sql) ?? []).flatMap(({ from, to }) => same$1(to, table) ? [from] : [])];
	return statements.findLast(({ verb, sql }) => verb === "CREATE TABLE" && readCopy(sql) !== null && names.some((it) => same$1(it, targetName(sql) ?? "")));
}
const DECLARED = "CREATE TABLE … AS SELECT can name no constraint: declare the table, and fill it by INSERT INTO … SELECT";
function declaredInstead({ was, is }, { sql }) {
	const parts = tableParts(was.sql);
	const query = queryOf(sql);
	const name = identifier(targetName(sql) ?? is.name);
	const left = is.columns.map((column) => ({
		...column,
		text: textOf$1(parts, column.name)
	}));
	const goneNames = was.columns.filter(({ name: own }) => !is.columns.some((it) => same$1(it.name, own)));
	const constraints = (parts?.parts ?? []).filter(({ column, text }) => column === null && !goneNames.some((it) => wordsOf$2(text).has(keyOf$1(it.name))));
	if (parts === null || query === null || left.some(({ text }) => text !== void 0 && /\bAS\s*\(/i.test(text))) return `${DECLARED}. Its old declaration is:\n${indented(`${was.sql.trim()};`)}`;
	const lines = [...left.map((column) => column.text ?? `${identifier(column.name)} ${was.strict ? "ANY" : column.type}`.trim()), ...constraints.map(({ text }) => text)];
	const into = left.map((column) => identifier(column.name)).join(", ");
	const numbers = was.autoincrement ? `\n${numberKept(was.name, targetName(sql) ?? is.name).join("\n")}` : "";
	return `${DECLARED}:\n${indented(`CREATE TABLE ${isGuarded(sql) ? "IF NOT EXISTS " : ""}${name} (\n  ${lines.join(",\n  ")}\n)${parts.options ? ` ${parts.options}` : ""};\nINSERT INTO ${name} (${into})\n${query};${numbers}`)}`;
}
function declaredTogether(rebuild, { sql }, gone) {
	const { was, is } = rebuild;
	const query = queryOf(sql);
	if (query === null) return `${DECLARED}.\n${constraintsBack(rebuild, gone)}`;
	const name = identifier(targetName(sql) ?? is.name);
	const lines = [...is.columns.map((column) => {
		const own = gone.filter((it) => it.column !== void 0 && same$1(it.column, column.name));
		const type = was.columns.find((it) => same$1(it.name, column.name))?.type ?? column.type;
		return own.length > 0 ? definition(rebuild, column.name, own) : `${identifier(column.name)} ${type}`.trim();
	}), ...gone.flatMap((it) => it.column === void 0 ? [it.sql] : [])];
	const into = is.columns.map((column) => identifier(column.name)).join(", ");
	return `${DECLARED}:\n${indented(`CREATE TABLE ${isGuarded(sql) ? "IF NOT EXISTS " : ""}${name} (\n  ${lines.join(",\n  ")}\n);\nINSERT INTO ${name} (${into})\n${query};`)}`;
}
function queryOf(sql) {
	const all = significant(sql);
	const as = all.findIndex(({ kind, text }, at) => at > 1 && kind === "word" && /^AS$/i.test(text));
	const first = all[as + 1];
	return as < 0 || first === void 0 ? null : sql.slice(first.start).trim();
}
function isGuarded(sql) {
	return /^\s*CREATE\s+TABLE\s+IF\s+NOT\s+EXISTS\b/i.test(sql);
}
// src/rules/evidence/changed.ts
function changedIn(seen, rebuild) {
	if (!hasOtherPurpose(rebuild)) return [];
	return [...changedColumns(seen, rebuild), ...rebuild.was.foreignKeys.flatMap((key) => changedKey(seen, rebuild, key))].map((one) => ({
		...one,
		instead: true
	}));
}
function hasOtherPurpose({ was, is }) {
	const shape = (table) => JSON.stringify([
		table.columns.map(({ name, type, notNull, generated, ...it }) => [
			keyOf$1(name),
			keyOf$1(type),
			notNull,
			generated,
			it.default
		]),
		table.uniques.map((unique) => unique.map(keyOf$1).sort()).sort(),
		table.checks.map(normalPart).sort(),
		[
			table.strict,
			table.withoutRowid,
			table.autoincrement
		],
		table.primaryKey.map(keyOf$1).sort()
	]);
	return shape(was) !== shape(is);
}
function changedColumns(seen, { was, is }) {
	const [then, today] = [readTable(was.sql).generated, readTable(is.sql).generated];
	return was.columns.flatMap(({ name, collation }) => {
		const now = is.columns.find((column) => same$1(column.name, name));
		const isOther = now !== void 0 && !same$1(collation, now.collation);
		const wasPlain = same$1(collation, "BINARY") || same$1(now?.collation ?? "", "BINARY");
		const [old, own] = [then, today].map((of) => textOf(of.get(keyOf$1(name))));
		return [...isOther && !wasPlain ? [{
			says: `COLLATE ${collation} of ${name} is COLLATE ${now.collation}`,
			sql: `COLLATE ${collation}`,
			column: name
		}] : [], ...old && own && givesOther(seen, is, name, [old, own]) ? [{
			says: `${name}, which was ${old}, is ${own}`,
			sql: "GENERATED",
			column: name
		}] : []];
	});
}
function textOf(tokens) {
	return tokens === void 0 ? null : tokens.map(({ text }) => text).join(" ");
}
function givesOther(seen, is, column, expressions) {
	if (new Set(expressions.map(normalPart)).size === 1) return false;
	const changed = (seen.rehearsals.find(({ scenario }) => scenario === "rows")?.facts ?? []).flatMap((fact) => fact.kind === "values-changed" && same$1(fact.table, is.name) ? [fact.column] : []);
	const words = new Set(expressions.flatMap((text) => [...wordsOf$2(text)]));
	return changed.some((it) => same$1(it, column)) && !changed.some((it) => words.has(keyOf$1(it)));
}
function turnedIn(rebuild) {
	if (!hasOtherPurpose(rebuild)) return [];
	const { was, is } = rebuild;
	return [{
		words: "PRIMARY KEY",
		key: was.primaryKey,
		keys: [is.primaryKey]
	}, ...was.uniques.map((key) => ({
		words: "UNIQUE",
		key,
		keys: is.uniques
	}))].flatMap(({ words, key, keys }) => {
		const now = keys.find((other) => other.length === key.length && within(key, other));
		const [first = ""] = key;
		const isServed = is.indexed.some((index) => same$1(index[0] ?? "", first));
		if (!now || sameList(now, key) || isServed) return [];
		return [{
			was: `${words} (${list(key)})`,
			is: `${words} (${list(now)})`,
			first
		}];
	});
}
function changedKey({ schema }, { was: table, is }, was) {
	const now = is.foreignKeys.find((key) => sameList(key.columns, was.columns));
	if (!now) return [];
	const columns = was.columns.join(", ");
	const [before, after] = [schema?.before.tables ?? [], schema?.after.tables ?? []];
	const to = was.parentColumns.length > 0 ? ` (${list(was.parentColumns)})` : "";
	const sql = `FOREIGN KEY (${list(was.columns)}) REFERENCES ${identifier(was.parent)}${to}`;
	if (!same$1(now.parent, was.parent)) return [was.parent, now.parent].every((name) => named$1(before, name) && named$1(after, name)) ? [clause(`the foreign key of ${columns} to ${was.parent} leads to ${now.parent}`, sql)] : [];
	const isOther = (then, today) => then !== today && then !== "NO ACTION" && today !== "NO ACTION";
	const isRequired = ({ columns }) => columns.some(({ name, notNull }) => notNull && within([name], was.columns));
	return [...isOther(was.onDelete === "SET NULL" && isRequired(is) || now.onDelete === "SET NULL" && isRequired(table) && !isRequired(is) ? now.onDelete : was.onDelete, now.onDelete) ? [clause(`ON DELETE ${was.onDelete} of ${columns} is ON DELETE ${now.onDelete}`, `${sql} ON DELETE ${was.onDelete}`)] : [], ...isOther(was.onUpdate, now.onUpdate) ? [clause(`ON UPDATE ${was.onUpdate} of ${columns} is ON UPDATE ${now.onUpdate}`, `${sql} ON UPDATE ${was.onUpdate}`)] : []];
}
// src/tools/generators.ts
const NEW_TABLES = [
	/^CREATE TABLE `(__new_)/,
	/^CREATE TABLE "(new_)/,
	/^CREATE TABLE "(new__)/,
	/^CREATE TABLE "?(_alembic_tmp_)/,
	/^CREATE TABLE "(ef_temp_)/,
	/^CREATE TABLE "(temporary_)/
];
function isGenerated(sql, table) {
	return NEW_TABLES.some((wanted) => {
		const [, before] = wanted.exec(sql.trimStart()) ?? [];
		return before !== void 0 && objectOf$1(sql) === keyOf$1(`${before}${table}`);
	});
}
// src/rules/evidence/loosened.ts
function onlyLetsNullIn({ was, is, from }, gone) {
	if (from !== null || gone.length === 0 || gone.some(({ sql }) => sql !== "NOT NULL")) return false;
	const loose = new Set(gone.map(({ column }) => keyOf$1(column ?? "")));
	return shape(was, loose) === shape(is, loose);
}
function isLoosenedInCode({ seen, is, from }, gone) {
	if (from !== null || gone.length === 0 || gone.some(({ sql, leftEmpty }) => sql !== "NOT NULL" || leftEmpty)) return false;
	return seen.statements.some(({ sql, verb }) => verb === "CREATE TABLE" && isGenerated(sql, is.name));
}
function shape(table, loose) {
	const { strict, withoutRowid, autoincrement, virtual, primaryKey, uniques, checks, foreignKeys } = table;
	const columns = table.columns.map(({ name, type, notNull, default: value, collation, generated }) => {
		const is = {
			type: keyOf$1(type),
			notNull: notNull && !loose.has(keyOf$1(name)),
			value,
			collation,
			generated
		};
		return [keyOf$1(name), is];
	});
	const links = foreignKeys.map(({ columns: own, parent, parentColumns, onDelete, onUpdate }) => {
		const sets = own.every((name) => loose.has(keyOf$1(name)));
		return JSON.stringify([
			own,
			parent,
			parentColumns,
			sets ? null : onDelete,
			onUpdate
		]).toLowerCase();
	});
	const keys = [primaryKey, ...uniques].map((key) => keyOf$1(JSON.stringify(key)));
	return JSON.stringify([
		[
			strict,
			withoutRowid,
			autoincrement,
			virtual
		],
		columns.sort(([a], [b]) => a < b ? -1 : 1),
		keys.sort(),
		[...checks].sort(),
		links.sort()
	]);
}
// src/rules/evidence/other-defaults.ts
function* otherDefaults(evidence, successor) {
	const { seen, at, was, is, from } = successor;
	if (from !== null) return;
	const changed = was.columns.flatMap(({ name, type, default: then }) => {
		const now = is.columns.find((column) => same$1(column.name, name));
		const [old, own] = [then, now?.default ?? null].map(constantOf);
		if (!now || old === void 0 || own === void 0 || old === null || own === null || old === own) return [];
		return same$1(type, now.type) && successor.taken.get(keyOf$1(name))?.how === "bare" && sameChecks(successor, name) && !isUpdated(successor, name) ? [{
			name,
			then,
			now,
			old,
			own
		}] : [];
	});
	const names = changed.map(({ name }) => name);
	if (names.length === 0 || shapeOf(was, names) === shapeOf(is, names)) return;
	const { file, comments } = saidBy(evidence, seen.path);
	const said = `${file} ${comments}`.toLowerCase();
	const isInCode = seen.statements.some(({ sql, verb }) => verb === "CREATE TABLE" && isGenerated(sql, is.name));
	for (const { name, then, now, old, own } of changed) {
		if (said.includes("default") || said.includes(keyOf$1(name))) continue;
		yield {
			at,
			level: [old, own].sort().join() === "0,1" && !isInCode ? "warning" : "note",
			message: `${is.name} is rebuilt, and ${name} comes back with DEFAULT ${now.default}, where it had DEFAULT ${then}: rows that are inserted without ${name} get the other value from then on.`,
			fix: `Write DEFAULT ${then} for ${identifier(name)} in the new CREATE TABLE, as before. If the new one is meant, say so in a comment of the file, with the name of the column.`
		};
	}
}
function constantOf(value) {
	const text = (value ?? "").replace(/^\(+|\)+$/g, "").trim();
	if (/^(?:true|false)$/i.test(text)) return /^true$/i.test(text) ? "1" : "0";
	if (/^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(text)) return String(Number(text));
	const [, quoted] = /^(?:'((?:[^']|'')*)'|"[^"]*")$/s.exec(text) ?? [];
	return /^["']/.test(text) ? quoted ?? text.slice(1, -1) : null;
}
function sameChecks({ was, is }, column) {
	const own = ({ checks }) => checks.filter((it) => wordsOf$2(it).has(keyOf$1(column))).map(normalPart).sort().join();
	return own(was) === own(is);
}
function isUpdated({ seen }, column) {
	return seen.statements.some(({ sql, verb }) => verb === "UPDATE" && namesIn(sql).has(keyOf$1(column)));
}
function shapeOf({ columns, ...table }, but) {
	const all = columns.map((column) => but.some((it) => same$1(it, column.name)) ? {
		...column,
		default: null
	} : column);
	return JSON.stringify({
		...table,
		columns: all,
		sql: "",
		indexed: []
	}).toLowerCase();
}
// src/rules/evidence/other-form.ts
function inOtherForm(rebuild, all, gone) {
	const told = gone.map((one) => {
		const [, check] = /^CHECK \((.*)\)$/s.exec(one.sql) ?? [];
		const reformed = check === void 0 ? void 0 : reformedIn(rebuild, check);
		if (check === void 0 && hasOtherDefault(rebuild, one)) return {
			...one,
			reformed: one.column ?? ""
		};
		if (check === void 0 || reformed === void 0) return one;
		const whole = wholeOf(rebuild.was.checks, check);
		const text = all.filter(({ sql }) => wholeOf(rebuild.was.checks, sql.slice(7, -1)) === whole).length > 1 ? whole : check;
		return {
			...clause(`CHECK (${text})`, `CHECK (${text})`),
			reformed
		};
	});
	return told.filter(({ says }, at) => told.findIndex((it) => it.says === says) === at);
}
function reformedIn({ was, is }, check) {
	const words = wordsOf$2(check);
	return was.columns.find(({ name }) => words.has(keyOf$1(name)) && isOfOtherKind({
		was,
		is
	}, name))?.name;
}
function isOfOtherKind({ was, is }, column) {
	const [old, fresh] = [was, is].map(({ columns }) => kindOf(columns.find((it) => same$1(it.name, column))?.type ?? ""));
	return old !== null && fresh !== null && old !== fresh;
}
function areOfNumbersBefore({ seen, is }, gone) {
	const fate = seen.fates.find(({ table, rebuilt }) => rebuilt && same$1(table, is.name));
	return fate !== void 0 && gone.length > 0 && gone.every(({ sql, reformed }) => reformed !== void 0 && !/'/.test(sql) && copiedAs(seen, fate, reformed) === "expression");
}
function hasOtherDefault(rebuild, { column, sql }) {
	const [, value] = /^DEFAULT (.*)$/s.exec(sql) ?? [];
	return column !== void 0 && value !== void 0 && !/^'?[+-]?\d[\d.]*'?$/.test(value) && isOfOtherKind(rebuild, column);
}
function leftEmpty({ seen, is }, gone) {
	const fate = seen.fates.find(({ table, rebuilt }) => rebuilt && same$1(table, is.name));
	const isMeant = ({ column, sql }) => column !== void 0 && /^(?:NOT NULL$|DEFAULT )/.test(sql) && fate !== void 0 && meansNull(givenTo$1(seen, fate, column), column);
	return gone.flatMap((one) => {
		if (isMeant(one)) return [];
		const { column = "", sql } = one;
		const isEmpty = seen.unmetChecks.some(({ table, check }) => same$1(table, is.name) && check === `${identifier(column)} IS NOT NULL`);
		return sql === "NOT NULL" && fate !== void 0 && copiedAs(seen, fate, column) === "expression" && (isEmpty || mayComeToNull(givenTo$1(seen, fate, column))) ? [{
			...one,
			leftEmpty: true
		}] : [one];
	});
}
function meansNull(value, column) {
	const [first, open, own] = value;
	const isOwn = (token) => token !== void 0 && same$1(unquote(token), column);
	if (isWord(first, "NULLIF")) return open?.text === "(" && isOwn(own);
	const at = value.findIndex((token) => isWord(token, "ELSE"));
	const isNull = at < 0 || isWord(value[at + 1], "NULL");
	return isWord(first, "CASE") && isNull && value.every((token, n) => !isWord(token, "THEN") || isOwn(value[n + 1]));
}
function mayComeToNull(value) {
	const words = value.map(({ kind, text }) => kind === "word" ? text.toUpperCase() : "");
	const isOpen = words.includes("CASE") && !words.includes("ELSE");
	const hasNull = words.some((word, at) => word === "NULL" && !/^(IS|NOT)$/.test(words[at - 1] ?? ""));
	return !words.includes("COALESCE") && (isOpen || hasNull || words.includes("NULLIF") || words.includes("SELECT"));
}
function kindOf(type) {
	if (/INT/i.test(type)) return "number";
	if (/CHAR|CLOB|TEXT/i.test(type)) return "text";
	return type === "" || /BLOB|ANY/i.test(type) ? null : "number";
}
// src/rules/evidence/flattened.ts
function flattened(evidence) {
	const all = followedAll(evidence.replayed?.migrations ?? []);
	const used = all.filter((it) => isInUse(evidence, it));
	return [...new Set(used.filter(({ joined }) => joined).map(({ name }) => name))].flatMap((name) => {
		const is = tableInTheEnd(evidence, name);
		const copies = used.filter((it) => same$1(it.name, name));
		return is ? demandedOf(evidence, is, copies, all) : [];
	});
}
function demandedOf(evidence, is, copies, all) {
	const queries = new Set(copies.map(({ query }) => query)).size;
	const tables = [...new Set(copies.map(({ was }) => was))].map((was) => copies.filter((it) => it.was === was));
	const each = tables.filter(([first]) => first?.settled && !tableInTheEnd(evidence, first.was.name)).filter((own) => own.every((it) => it.joined && !it.isDistinct && isMappedAs(it, own[0]))).filter(([first]) => first && (takesMost(first) || takesAllBut(first, tables))).map((own) => ({
		first: own[0],
		isAlways: own.length === queries && own.every(({ joined }) => joined?.isAlways),
		isOnce: own.every(({ joined }) => joined?.isOnce)
	}));
	const [one] = each;
	if (!one) return [];
	const others = all.filter(({ joined }) => !joined);
	const then = each.map((it) => {
		const held = heldBy(is, it);
		const isLookedUp = (parent) => !same$1(parent, it.first.was.name) && tables.some(([other]) => same$1(parent, other?.was.name ?? ""));
		const foreignKeys = held.foreignKeys.filter(({ parent }) => !isLookedUp(parent));
		return inNewPlaces({
			...held,
			foreignKeys
		}, takesKey(it.first) ? [...others, it.first] : others);
	});
	const key = each.findIndex(({ isAlways, isOnce }, at) => isAlways && isOnce && (then[at]?.primaryKey.length ?? 0) > 0);
	const keyed = each[key]?.first.was;
	const was = {
		...one.first.was,
		sql: "",
		strict: each.every(({ first }) => first.was.strict),
		columns: then.flatMap(({ columns }) => columns),
		primaryKey: then[key]?.primaryKey ?? [],
		withoutRowid: keyed?.withoutRowid ?? false,
		autoincrement: keyed?.autoincrement ?? false,
		uniques: then.flatMap(({ uniques }) => uniques),
		checks: then.flatMap(({ checks }) => checks),
		foreignKeys: then.flatMap(({ foreignKeys }) => foreignKeys)
	};
	const from = listed$5(each.map(({ first }) => first.was.name));
	const how = each.length > 1 ? `${from} are joined, and ${is.name} is` : `${from} goes into ${is.name}, which is`;
	const { seen, at } = one.first;
	return [{
		seen,
		at,
		was,
		is,
		from,
		how,
		taken: new Map(each.flatMap(({ first }) => [...first.taken]))
	}];
}
function takesAllBut({ was, taken }, tables) {
	const leads = was.foreignKeys.filter(({ parent }) => tables.some(([one]) => same$1(one?.was.name ?? "", parent)));
	const left = [...was.primaryKey, ...leads.flatMap(({ columns }) => columns)];
	const from = [...taken.values()].map((it) => it.from);
	return taken.size > 0 && was.columns.every(({ name }) => [...left, ...from].some((it) => same$1(it, name)));
}
function heldBy(is, one) {
	const { first, isAlways, isOnce } = one;
	const was = inNamesOf(is, first.was, first.renamed);
	const bare = new Map([...first.taken].filter(([, { how }]) => how === "bare"));
	const [all, plain] = [onlyTaken(was, first.taken), onlyTaken(was, bare)];
	const isThere = (name) => isAlways || first.taken.get(keyOf$1(name))?.how === "filled";
	return {
		...all,
		columns: all.columns.map((column) => ({
			...column,
			notNull: column.notNull && isThere(column.name),
			default: isThere(column.name) ? column.default : null
		})),
		primaryKey: isAlways && isOnce ? plain.primaryKey : [],
		uniques: isOnce ? plain.uniques : [],
		checks: isAlways ? all.checks : all.checks.filter((check) => !/\bnot\s+null\b/i.test(check)),
		foreignKeys: plain.foreignKeys
	};
}
// src/rules/evidence/parted.ts
const parted = oncePer((evidence) => [...putTogetherOrTakenApart(evidence), ...flattened(evidence)]);
function putTogetherOrTakenApart(evidence) {
	const copies = followed(evidence.replayed?.migrations ?? []);
	const used = copies.filter((it) => isInUse(evidence, it) && !copies.some(({ was }) => same$1(was.name, it.name)));
	return [...new Set(used.map(({ name }) => name))].flatMap((name) => {
		const [first, ...more] = used.filter((it) => same$1(it.name, name));
		const is = tableInTheEnd(evidence, name);
		const others = more.filter(({ was }) => was !== first.was);
		const perSource = [first, ...others.filter(({ was }, at) => others.findIndex((it) => it.was === was) === at)];
		const isOneByOne = [first, ...more].every((it) => !it.isDistinct && !it.isMixed && perSource.some((other) => other.was === it.was && isMappedAs(other, it)));
		if (is === null || !isOneByOne) return [];
		const found = perSource.length > 1 ? merged(evidence, perSource, is, copies) : split(evidence, first, is, used);
		return found ? [{
			seen: first.seen,
			at: first.at,
			is,
			taken: first.taken,
			...found
		}] : [];
	});
}
function merged(evidence, sources, is, copies) {
	const tables = sources.map(({ was, renamed, taken }) => {
		const bare = new Map([...taken].filter(([, { how }]) => how === "bare"));
		return inNewPlaces(onlyTaken(inNamesOf(is, was, renamed), bare), copies);
	});
	const isMoved = (it) => it.settled !== null && !tableInTheEnd(evidence, it.was.name) && takesMost(it);
	const [first, ...others] = tables;
	if (!first || !sources.every(isMoved)) return null;
	const all = (has) => others.every(has);
	const isOwn = (table, names) => names.length > 0 && sources.every(({ into }, at) => tables[at] === table || !names.some((name) => within([name], into)));
	const ownOf = (list, columns) => tables.flatMap((table) => list(table).filter((one) => isOwn(table, columns(one, table))));
	const kinds = is.columns.map(({ name }) => name).filter((name) => tellsApart(sources, name));
	const sameSet = (one, other) => one.length === other.length && within(one, other);
	const columnsIn = (check, table) => table.columns.map(({ name }) => name).filter((name) => wordsOf$2(check).has(keyOf$1(name)));
	const key = all(({ primaryKey }) => sameSet(primaryKey, first.primaryKey)) ? first.primaryKey : [];
	const had = (option) => tables.every((table) => table[option]);
	const was = {
		...first,
		sql: "",
		strict: had("strict"),
		autoincrement: had("autoincrement") && rowidOf(is) !== null,
		withoutRowid: had("withoutRowid") && key.length > 0 && within(key, is.primaryKey) && rowidOf(is) === null,
		primaryKey: key.length > 0 ? [...kinds, ...key] : [],
		columns: first.columns.flatMap((column) => columnOfAll(column, others)),
		uniques: [...first.uniques.filter((unique) => kinds.length > 0 && all(({ uniques }) => uniques.some((it) => sameSet(it, unique)))).map((unique) => [...kinds, ...unique]), ...ownOf(({ uniques }) => uniques, (unique) => unique)],
		checks: [...first.checks.filter((check) => all(({ checks }) => checks.some((it) => normalPart(it) === normalPart(check)))), ...ownOf(({ checks }) => checks, columnsIn)],
		foreignKeys: [...first.foreignKeys.flatMap((key) => keyOfAll(key, others)), ...ownOf(({ foreignKeys }) => foreignKeys, ({ columns }) => columns)]
	};
	const from = listed$5(sources.map((it) => it.was.name));
	return {
		was,
		from,
		how: `${from} are put together, and ${is.name} is`
	};
}
function columnOfAll(column, others) {
	const theirs = others.flatMap((table) => table.columns.find(({ name }) => same$1(name, column.name)) ?? []);
	if (theirs.length < others.length) return [];
	const isCommon = (part) => theirs.every((it) => it[part] === column[part]);
	return [{
		...column,
		notNull: column.notNull && theirs.every((it) => it.notNull),
		default: isCommon("default") ? column.default : null,
		collation: isCommon("collation") ? column.collation : "BINARY",
		generated: false
	}];
}
function keyOfAll(key, others) {
	const theirs = others.flatMap(({ foreignKeys }) => foreignKeys.find((it) => sameList(it.columns, key.columns) && same$1(it.parent, key.parent)) ?? []);
	if (theirs.length < others.length) return [];
	const action = (on) => theirs.every((it) => it[on] === key[on]) ? key[on] : "NO ACTION";
	return [{
		...key,
		onDelete: action("onDelete"),
		onUpdate: action("onUpdate")
	}];
}
function tellsApart(sources, column) {
	const words = sources.map(({ fixed }) => fixed.get(keyOf$1(column)));
	return words.every((word) => word !== void 0) && new Set(words).size === sources.length;
}
function split(evidence, copy, is, used) {
	const { was, renamed, taken, settled } = copy;
	const left = tableInTheEnd(evidence, was.name);
	const isLeft = (name) => left?.columns.some((column) => same$1(column.name, name)) ?? false;
	const key = was.primaryKey.flatMap((name) => renamed.get(keyOf$1(name)) ?? []);
	const parts = used.filter((it) => it.was === was && !same$1(it.name, copy.name));
	if (!takesKey(copy)) return null;
	if (left === null ? settled === null || parts.length === 0 : was.columns.every(({ name }) => isLeft(name))) return null;
	const own = new Map([...taken].filter(([, { from }]) => !isLeft(from) && !within([from], was.primaryKey)));
	const then = onlyTaken(inNamesOf(is, was, renamed), own);
	if (then.columns.length === 0) return null;
	const isBeside = is.foreignKeys.some(({ columns, parent }) => sameList(columns, key) && [left?.name ?? "", ...parts.map(({ name }) => name)].some((it) => same$1(it, parent)));
	const others = parts.flatMap(({ name }) => tableInTheEnd(evidence, name) ?? []);
	const isMain = left === null && !isBeside;
	const how = left === null ? `${was.name} is taken apart, and its part ${is.name} is` : `${was.name} gives columns to ${is.name}, which is`;
	return {
		was: inNewPlaces({
			...loosened(then, is, isBeside || left !== null),
			primaryKey: isMain && (isAlone(copy, parts, others) || sameList(key, ["id"])) ? key : [],
			autoincrement: isMain && was.autoincrement && !others.some((it) => it.autoincrement) && rowidOf(is) !== null,
			withoutRowid: isMain && was.withoutRowid && !others.some((it) => it.withoutRowid) && is.primaryKey.length > 0
		}, used),
		from: was.name,
		how
	};
}
function isAlone(copy, parts, others) {
	const isSame = ({ renamed }) => [...renamed.keys()].sort().join("\n") === [...copy.renamed.keys()].sort().join("\n");
	return parts.every(isSame) || others.every(({ primaryKey, uniques }) => primaryKey.length + uniques.length === 0);
}
function loosened(then, is, isBeside) {
	const now = (name) => is.columns.find((column) => same$1(column.name, name));
	const required = then.columns.filter(({ notNull }) => notNull);
	const isLoose = isBeside && !required.some(({ name }) => now(name)?.notNull);
	const columns = then.columns.map((column) => ({
		...column,
		notNull: column.notNull && !isLoose,
		default: isLoose || now(column.name)?.notNull ? null : column.default
	}));
	return {
		...then,
		columns
	};
}
// src/rules/loses-constraint.ts
const losesConstraint = {
	id: "loses-constraint",
	group: "schema",
	level: "warning",
	scenario: "rows",
	title: "A table is made anew without one of its constraints",
	why: "Where a table is rebuilt, moved to another name, put together with others or taken apart, the new CREATE TABLE is easily shorter than the old one, and nothing complains: the rows that the constraint kept out come later. One that comes back in other words does other things. A warning, since this is also how one loosens on purpose; a note where the rebuild only lets NULL in, or a program wrote it from a schema in code, or a CHECK of numbers goes as the copy makes texts of them; a note where a DEFAULT comes back with another value, and a warning where that turns yes into no; an error when the primary key goes, or when CREATE TABLE … AS SELECT leaves all of them out.",
	fix: "Write the constraint into the new CREATE TABLE too.",
	*check(evidence) {
		for (const successor of successors(evidence)) yield* otherDefaults(evidence, successor);
		for (const successor of [...successors(evidence), ...parted(evidence)]) {
			const { seen, at, is, from } = successor;
			const all = goneFrom(successor, tablesInTheEnd(evidence)).filter((it) => !isAnIndex(evidence, successor, it.sql) && !isUniqueAmongSome(successor, it.sql) && !(makesIds(successor, it) && writesNoId(successor)));
			const gone = leftEmpty(successor, inOtherForm(successor, all, all.filter((it) => !isMoot(successor, it.sql))));
			const changed = from === null ? changedIn(seen, successor) : [];
			if (gone.length + changed.length === 0) continue;
			const query = madeOfQuery(seen, is.name);
			const isAlone = query === void 0 && changed.length === 0 && onlyLetsNullIn(successor, gone);
			const isInCode = !isAlone && query === void 0 && changed.length === 0 && isLoosenedInCode(successor, gone);
			const isMeant = isAlone || isInCode || changed.length === 0 && areOfNumbersBefore(successor, gone);
			const beside = isAlone ? ALONE : isInCode ? IN_CODE : "";
			const isGrave = query && isBare(successor) || losesPrimaryKey(successor);
			yield {
				at: query?.at ?? at,
				message: `${sentence$1(successor, gone, changed)}${query ? " CREATE TABLE … AS SELECT copies no constraint." : beside}`,
				fix: fixOf$1(successor, query, [...gone, ...changed]),
				level: isGrave ? "error" : isMeant ? "note" : "warning"
			};
		}
	}
};
const ALONE = " The rebuild does nothing else, so that is probably what it is for.";
const IN_CODE = " A program wrote the rebuild from a schema in code, so that is probably what the schema says now.";
function fixOf$1(successor, query, gone) {
	if (query === void 0) return constraintsBack(successor, gone);
	return successor.was.sql === "" ? declaredTogether(successor, query, gone) : declaredInstead(successor, query);
}
function sentence$1({ is, from, how: parted }, gone, changed) {
	const table = is.name;
	const said = (of) => of.map(({ says }) => says).join(", ");
	const how = parted ?? (from === null ? `${table} is rebuilt` : `${from} goes, and ${table} has its rows`);
	const without = gone.length > 0 ? [`${how} without ${said(gone)}.`] : [];
	const otherwise = changed.length > 0 ? [`${table} is rebuilt, and comes back as another one: ${said(changed)} now.`] : [];
	return [...without, ...otherwise].join(" ");
}
function isAnIndex({ replayed }, { seen, was, is, from }, sql) {
	return (from === null ? seen.lost : (replayed?.migrations ?? []).flatMap((it) => it.lost)).some(({ type, table, columns }) => type === "index" && (from === null || same$1(table, is.name)) && was.uniques.some((unique) => sameList(unique, columns) && sql === `UNIQUE (${unique.join(", ")})`));
}
function isUniqueAmongSome({ seen, was, is }, sql) {
	if (was.primaryKey.length === 0 || sql !== `UNIQUE (${list(was.primaryKey)})`) return false;
	return (seen.schema?.after.objects.filter(({ type, table }) => type === "index" && same$1(table, is.name)) ?? []).some((it) => /^\s*create\s+unique\b/i.test(it.sql) && was.primaryKey.every((name) => namesIn(it.sql).has(keyOf$1(name))));
}
function isMoot(successor, sql) {
	const { seen, is } = successor;
	if (isParentNow(successor, sql)) return true;
	return [...seen.unmetChecks, ...seen.heldChecks].some(({ table, check }) => same$1(table, is.name) && sql === `CHECK (${check})`);
}
function isParentNow({ was, is }, sql) {
	if (!/^CHECK \(.*\bIN\s*\(/is.test(sql)) return false;
	const asked = was.columns.filter(({ name }) => wordsOf$2(sql).has(keyOf$1(name)));
	const leads = ({ foreignKeys }, column) => foreignKeys.some(({ columns }) => sameList(columns, [column]));
	return asked.length === 1 && asked.every(({ name }) => leads(is, name) && !leads(was, name));
}
function makesIds({ was }, { numbers, sql, column }) {
	const [key, ...more] = was.primaryKey;
	return numbers ?? (/^(?:DEFAULT |NOT NULL$)/.test(sql) && more.length === 0 && same$1(key ?? "", column ?? ""));
}
function writesNoId({ seen, is }) {
	return seen.oldCode.some((it) => same$1(it.table, is.name) && getsNoId(seen, it));
}
function isBare({ was, is }) {
	const bare = is.primaryKey.length + is.uniques.length + is.checks.length + is.foreignKeys.length === 0;
	const had = was.primaryKey.length + was.uniques.length + was.checks.length + was.foreignKeys.length > 0;
	return bare && had && is.columns.every((column) => !column.notNull && column.default === null);
}
// src/rules/loses-index.ts
const losesIndex = {
	id: "loses-index",
	group: "schema",
	level: "error",
	scenario: "rows",
	title: "A table is made anew without one of its indexes",
	why: "DROP TABLE takes the indexes of a table along, and the table that takes its place, or has its rows under another name, has none of them. Queries turn slow, and a unique index that is gone lets duplicates in, both without an error. A warning where a DROP INDEX names a unique index that is made anew under its name and lets in what it refused, or an index that is made anew on none of the columns by which it is called; a note where only the order of a key is another one.",
	fix: "Create the index again after the rebuild.",
	*check(evidence) {
		yield* goneWordsIn(evidence, "index");
		for (const seen of evidence.replayed?.migrations ?? []) {
			for (const lost of seen.lost.filter(({ type, became }) => type === "index" && became === void 0)) yield* inAnotherFile(evidence, seen, lost);
			for (const lost of lostFor(evidence, seen, "index")) {
				if (isDropped$1(seen, lost)) {
					yield* weakened(seen, lost);
					yield* misnamed(seen, lost);
					continue;
				}
				yield {
					at: rebuiltAt(seen, lost.from ?? lost.table),
					message: said$1(seen, lost),
					...lost.isPart ? { level: "warning" } : {},
					fix: lost.became === void 0 ? madeAgain(lost, "Create it again as the last step, after the DROP TABLE") : asItWas(lost.name, lost.sql)
				};
			}
		}
		yield* turned$1(evidence);
	}
};
function* turned$1(evidence) {
	const taken = namesTaken(evidence);
	for (const { at, is, was, from } of successors(evidence)) for (const { was: key, is: now, first } of from === null ? turnedIn({
		was,
		is
	}) : []) {
		const name = identifier(freeName(`${is.name}_${first}`, taken));
		yield {
			at,
			level: "note",
			message: `${is.name} is rebuilt, and ${key} is ${now} now: it refuses the same rows, but no index begins with ${first}, and a search by ${first} alone reads the whole table.`,
			fix: `Where rows are looked for by ${first} alone, keep the order of the key, or add after the rebuild:\n${indented(`CREATE INDEX IF NOT EXISTS ${name} ON ${identifier(is.name)}(${identifier(first)});`)}`
		};
	}
}
function* weakened(seen, { name, table, sql, became, weaker }) {
	if (weaker === void 0 || became === void 0) return;
	yield {
		at: madeAt(seen, name, ["CREATE INDEX"]),
		message: `Unique index ${name} of ${table} comes back as another one, which ${LETS_IN[weaker]}: ${tidy(became)}.`,
		fix: `${isOther(sql, became) ? underItsOwnName(seen, name, became) : asItWas(name, sql)}\n${ifMeant("loses-index")}`,
		level: weaker === "rows" && !/\bwhere\b/i.test(sql) ? "note" : "warning"
	};
}
function* misnamed(seen, { name, table, sql, became, columns: [first = ""] }) {
	const now = became === void 0 ? [] : keysOf(became).split(",");
	const isIn = (column) => keyOf$1(name).includes(keyOf$1(column).replace(/_?id$/, "") || keyOf$1(column));
	if (first === "" || UNIQUE.test(sql) || now.length === 0 || now.includes(keyOf$1(first))) return;
	if (!isIn(first) || now.some(isIn)) return;
	yield {
		at: madeAt(seen, name, ["CREATE INDEX"]),
		message: `Index ${name} of ${table} comes back on other columns (${now.join(", ")}): no index begins with ${first}, and a search by it reads the whole table.`,
		fix: `${underItsOwnName(seen, name, `${became}`)}\n${ifMeant("loses-index")}`,
		level: "warning"
	};
}
function keysOf(sql) {
	return (/\bon\b[^(]*\((.*?)\)\s*(?:where\b.*)?;?\s*$/is.exec(sql)?.[1] ?? sql).replace(/["`\s[\]]/g, "").toLowerCase();
}
function isOther(was, is) {
	return keysOf(was) !== keysOf(is);
}
function underItsOwnName({ schema }, name, became) {
	const taken = new Set((schema?.after.objects ?? []).map((it) => keyOf$1(it.name)));
	const other = identifier(freeName(`${name}_2`, taken));
	const made = became.replace(/^(\s*create\s+(?:unique\s+)?index\s+)(?:if\s+not\s+exists\s+)?(?:"[^"]*"|`[^`]*`|\[[^\]]*\]|\S+)/i, `$1IF NOT EXISTS ${other}`);
	return `Keep ${name}: take its DROP INDEX out of the file, and give the new index another name:\n${pasted(made)}`;
}
function* inAnotherFile(evidence, seen, lost) {
	if (!UNIQUE.test(lost.sql) || !isDropped$1(seen, lost)) return;
	for (const next of later(evidence, seen)) {
		const had = new Set(seen.schema?.before.objects.map(({ sql }) => sql));
		const own = next.schema?.after.objects.filter(({ type, table }) => type === "index" && same$1(table, lost.table)) ?? [];
		const back = own.find(({ name }) => same$1(name, lost.name));
		if (back === void 0) continue;
		if (!own.some(({ sql }) => UNIQUE.test(sql) && !had.has(sql)) && !UNIQUE.test(back.sql)) yield* weakened(next, {
			...lost,
			became: back.sql,
			weaker: "unique"
		});
		return;
	}
}
const UNIQUE = /^\s*create\s+unique\b/i;
const LETS_IN = {
	unique: "is not unique: equal rows are let in from now on, without an error",
	keys: "has other keys: rows that it refused are let in from now on, without an error",
	none: "holds for none of the rows that are there: they are let in a second time from now on, without an error",
	rows: "holds for other rows: of those that are left out equal ones are let in from now on, without an error"
};
function said$1(seen, { name, table, sql, movedTo, became, from }) {
	const unique = UNIQUE.test(sql) ? "unique index" : "index";
	if (became !== void 0) return `${table} is rebuilt, and its ${unique} ${name} comes back as another one: ${tidy(became)}.`;
	if (from !== void 0 && !same$1(from, table)) return `${from} goes, ${table} has its rows, and no index like its ${unique} ${name}.`;
	const passedOver = seen.statements.some((it) => it.verb === "CREATE INDEX" && namesIn(it.sql).has(keyOf$1(name))) ? " CREATE INDEX IF NOT EXISTS was passed over, because the old table still had it." : "";
	return movedTo ? `${table} is rebuilt, and its ${unique} ${name} stays with ${movedTo}.${passedOver}` : `${table} is rebuilt, and its ${unique} ${name} goes with the old table.${passedOver}`;
}
// src/rules/advice/deleted-too.ts
function deletedToo(all, seen, { table, called, now, kinds }, copy) {
	const own = seen.statements[copy ?? -1];
	const names = [
		table,
		called,
		now ?? table
	].map(keyOf$1);
	const isAsked = (sql) => whereIn(sql) !== null;
	const [found, ...more] = all.flatMap((one) => one.statements.map((it) => ({
		it,
		path: one.path
	}))).filter(({ it }) => actionOf(it.sql) === "DELETE" && names.includes(targetOf(it.sql) ?? ""));
	const isOneOfEquals = kinds.every((it) => it.startsWith("the same ")) && GIVES_WAY.test(own?.sql ?? "");
	if (!own || isOneOfEquals || !isAsked(own.sql) || !found || more.length > 0 || !isAsked(found.it.sql)) return null;
	const line = ({ at }) => `line ${at.line}${at.path === found.path ? "" : ` of ${at.path}`}`;
	return {
		at: found.it.at,
		says: `The DELETE takes rows of ${called} that the copy in ${line(own)} does not, and they are nowhere afterwards.`,
		fix: `Let the DELETE take what the copy takes, by the same WHERE${byKey(seen, called, own.sql)}. Only where these rows belong there too, let the copy take them.`
	};
}
const GIVES_WAY = /\bor\s+(ignore|replace)\b|^\s*replace\b|\bon\s+conflict\b/i;
function byKey({ schema }, table, copy) {
	const into = targetName(copy) ?? "";
	const [key, ...more] = named$1(schema?.before.tables ?? [], table)?.primaryKey ?? [];
	const isThere = named$1(schema?.after.tables ?? [], into)?.columns.some(({ name }) => same$1(name, key ?? ""));
	if (key === void 0 || more.length > 0 || !isThere) return "";
	return `, or by what has arrived: WHERE ${identifier(key)} IN (SELECT ${identifier(key)} FROM ${identifier(into)})`;
}
// src/rules/advice/half-compared.ts
function halfCompared({ called: table, columns, kinds, with: home, statement }, { statements }) {
	const [other, names] = [home?.other ?? "", listed$5(columns.map(({ name }) => name))];
	const scopes = scopesIn(significant(statements[statement]?.sql ?? ""));
	const reads = (name) => (source) => source.table !== null && same$1(source.table, name);
	const query = scopes.slice(1).find(({ sources }) => sources.some(reads(other)));
	const [its = other, own = table] = [query?.sources.find(reads(other))?.label, scopes[0]?.sources.find(reads(table))?.label];
	const condition = columns.map(({ name, from = name }) => `${identifier(its)}.${identifier(from)} = ${identifier(own)}.${identifier(name)}`).join(" AND ");
	const write = query !== void 0 && outerWord(query.tokens, 0, /^WHERE$/i) >= 0 ? `${condition} AND … behind the WHERE of the query that reads ${other}` : `WHERE ${condition} behind the FROM that reads ${other}`;
	return {
		message: `The DELETE compares ${listed$5(kinds)} with ${other}, and not ${names}: a row of ${table} goes because of a row of ${other} that has another ${names}.`,
		fix: `Compare ${names} too: write ${write}. ${ifMeant("loses-rows")}`
	};
}
// src/rules/advice/lost-parents.ts
const OF_PARENT = /^a parent in (\S+) that has /;
function lostParents(loss, all) {
	const told = loss.kinds.flatMap((kind) => OF_PARENT.exec(kind)?.[1] ?? []);
	const [parent, ...more] = new Set(told);
	if (parent === void 0 || more.length > 0) return null;
	const first = all.find((it) => it !== loss && it.what === "rows" && same$1(it.table, parent));
	if (!first || first.path !== loss.path || first.statement > loss.statement) return null;
	const where = first.statement === loss.statement ? "" : ` in line ${first.at.line}`;
	return {
		says: `Lost: rows whose row of ${parent} is lost${where}.`,
		fix: `What keeps the rows of ${parent}${where} keeps these too.`
	};
}
// src/rules/advice/new-key.ts
const ALIKE = /^(?:the same values as another row|the values of another row everywhere but in \S+\.(\w+)|a value in \S+\.(\w+) that differs from another row's only in case)$/;
const SAME$1 = /^the same [^\s.]+\.(\w+) as another row$/;
function byNewKey({ schema, statements }, { table, kinds }, copy) {
	const { sql = "" } = statements[copy ?? -1] ?? {};
	const was = named$1(schema?.before.tables ?? [], table);
	const is = named$1(schema?.after.tables ?? [], table) ?? named$1(schema?.after.tables ?? [], targetName(sql) ?? "");
	const shared = kinds.flatMap((kind) => SAME$1.exec(kind)?.[1] ?? []);
	const alike = kinds.filter((kind) => !SAME$1.test(kind)).map((kind) => ALIKE.exec(kind));
	if (!was || kinds.length === 0 || alike.includes(null)) return kinds;
	const columns = was.columns.map(({ name }) => name);
	const differing = alike.flatMap((it) => it?.[1] ?? it?.[2] ?? []);
	const isKey = (key) => within(key, columns) && within(shared, key) && !differing.some((name) => within([name], key));
	const group = groupedBy(sql);
	if (group.length > 0 && isKey(group)) return [alikeIn(group)];
	if (!is || !givesWay(sql)) return kinds;
	const old = [was.primaryKey, ...was.uniques].filter((key) => key.length > 0);
	const [key, ...more] = [is.primaryKey, ...is.uniques].filter((key) => key.length > 0 && !old.some((it) => within(it, key)));
	return !key || more.length > 0 || !isKey(key) ? kinds : [alikeIn(key)];
}
function alikeIn(key) {
	return `the same ${key.join(" and ")} as another row`;
}
function groupedBy(sql) {
	const copy = readCopy(sql);
	const all = significant(sql).filter(({ kind }) => kind !== "semicolon");
	const group = outerWord(all, 0, /^GROUP$/i);
	if (!copy?.isPlain || group < 0 || sourcesOf(copy).length !== 1) return [];
	if (outerWord(all, 0, /^(?:WHERE|HAVING|LIMIT|DISTINCT)$/i) >= 0) return [];
	const end = outerWord(all, group, /^ORDER$/i);
	const keys = cutAt(all.slice(group + 2, end < 0 ? all.length : end), ({ text }) => text === ",");
	return keys.every((key) => kindOf$1(key) === "bare") ? keys.flatMap((key) => unquote(key.at(-1))) : [];
}
function givesWay(sql) {
	const names = namesIn(sql);
	return ![
		"distinct",
		"group",
		"union",
		"join",
		"limit"
	].some((word) => names.has(word)) && actionOf(sql) === "INSERT" && (replacesRows(sql) || names.has("ignore") || names.has("conflict"));
}
// src/rules/advice/null-lists.ts
const WHOLE_LIST = /\bNOT\s+IN\s*\(\s*SELECT\s+(?:DISTINCT\s+)?(?:\w+\.)?(\w+)\s+FROM\s+(\w+)\s*\)/i;
function nullInList({ schema, statements }, { called, kinds }, copies) {
	if (kinds.length === 0 || !kinds.every((kind) => /^another \S+ than the statement keeps$/.test(kind))) return null;
	for (const copy of copies) {
		const [list, column = "", table = ""] = WHOLE_LIST.exec(statements[copy]?.sql ?? "") ?? [];
		const own = named$1(schema?.before.tables ?? [], table);
		const isNullable = own?.columns.some(({ name, notNull }) => same$1(name, column) && !notNull);
		if (list === void 0 || !isNullable || own?.primaryKey.some((name) => same$1(name, column))) continue;
		return {
			says: `${table}.${column} may be NULL, and with one NULL in its list NOT IN holds for no row of ${called}.`,
			fix: `Leave the NULLs out of the list: NOT IN (SELECT ${identifier(column)} FROM ${identifier(table)} WHERE ${identifier(column)} IS NOT NULL).`
		};
	}
	return null;
}
function isOuter(evidence, { table, at, kinds }) {
	const isSame = ({ loss }) => same$1(loss.table, table) && samePlace(loss.at, at);
	return kinds.length > 0 && kinds.every((kind) => OUTER.test(kind)) && [...lossesOf(evidence, "unlisted")].some(isSame);
}
const OUTER = /^the (?:lowest|highest) id$/;
// src/rules/advice/parentless.ts
function parentless({ called: table, columns, kinds, with: home }) {
	const [column, by, other] = [
		columns[0]?.name ?? "",
		kinds[0] ?? "",
		home?.other ?? ""
	];
	const own = `${identifier(table)}.${identifier(column)}`;
	const isLiteral = /^(?:[+-]?\d|')/.test(by);
	return {
		level: "warning",
		message: by === "NULL" ? `The DELETE takes rows of ${table} whose ${column} is NULL, too: the schema lets them be without a row of ${other}, and they have lost none.` : isLiteral ? `The DELETE takes rows of ${table} whose ${column} is ${by}, too: that is its DEFAULT, and no row of ${other} has it.` : `The DELETE looks for ${column} in ${other} alone, whatever ${by} says: rows go whose ${column} is that of another table's row.`,
		fix: `Leave them out: write ${by === "NULL" ? `${own} IS NOT NULL AND` : isLiteral ? `${own} <> ${by} AND` : `${identifier(table)}.${identifier(by)} = '…' AND`} in front of the condition. ${ifMeant("loses-rows")}`
	};
}
// src/rules/advice/part-copies.ts
function writtenBehind({ statements }, [copy = -1]) {
	const target = targetOf(statements[copy]?.sql ?? "");
	const over = statements.slice(copy + 1).find(({ sql }) => targetOf(sql) === target && (replacesRows(sql) || /\bdo\s+update\b/i.test(sql)));
	return target === null || over === void 0 ? null : `The INSERT in line ${over.at.line} writes over the rows that have the same key. Put together there what both say, or keep both, with a column in the key that says where each row comes from. ${ifMeant("loses-rows")}`;
}
function pivoted({ statements }, { called, table, now }, [copy = -1]) {
	const { sql = "", at } = statements[copy] ?? {};
	const read = readCopy(sql);
	const names = [
		called,
		table,
		now ?? table
	].map(keyOf$1);
	if (!read || !at || sourcesOf(read).some((it) => names.includes(keyOf$1(it.table)))) return null;
	return `The INSERT in line ${at.line} takes over the rows that it asks for: copy the others into a table of their own (INSERT INTO … SELECT … FROM ${identifier(called)}). ${ifMeant("loses-rows")}`;
}
// src/rules/advice/passed-over.ts
function isAlike(kind) {
	return kind.startsWith("the same ");
}
function isBehind({ statements }, copy, kinds) {
	const ends = kinds.map((kind) => Number(AFTER.exec(kind)?.[1]));
	const windows = windowsIn(statements[copy]?.sql ?? "");
	return ends.length > 0 && ends.every((end) => windows.some(({ until }) => until === end));
}
const AFTER = /^a place after the first (\d+)$/;
function isValue(kind) {
	return /^\w+\.\w+ = /.test(kind);
}
function passedOver(seen, loss, copies) {
	const { kinds, unmet, called } = loss;
	const [found] = [...copies.flatMap((statement) => narrowed(outerWords(seen, statement), kinds, isBehind(seen, statement, kinds))), ...skipping(seen, loss)];
	if (!found || kinds.length === 0) return found;
	if (unmet) return {
		...found,
		fix: `Make the rows of ${unmet.other} that are missing before the copy${missingRows(called, unmet)} ${found.says.includes("JOIN") ? "Or write LEFT JOIN, and say what rows without one get: coalesce(…, …) in the copy where the new column is NOT NULL" : "Or let the copy take them all the same"}.`
	};
	if (found.says.includes("JOIN") && kinds.every(isValue)) return {
		...found,
		fix: `Copy the rows with ${listed$5(kinds)} too, by a statement of their own: the JOIN asks for others. ${REFUSED}`
	};
	if (kinds.every((kind) => kind === SHARED_ID)) return {
		...found,
		fix: NEW_IDS
	};
	const keyed = kinds.every((kind) => kind.endsWith(" that another table has too")) ? toldApart(seen, copies) : null;
	if (keyed !== null) return {
		...found,
		fix: keyed
	};
	if (kinds.every(isAlike)) return {
		...found,
		...found.among
	};
	const required = requiredLink(seen, loss);
	if (required) return {
		...found,
		fix: found.fix.replace(REFUSED, () => required)
	};
	const checks = found.fix.includes(REFUSES) ? newChecks(seen, loss) : [];
	const by = checks.length === 0 ? "" : `, by ${checks.map((it) => `CHECK (${it})`).join(" or ")},`;
	return {
		...found,
		fix: found.fix.replace(REFUSES, () => `${REFUSES}${by}`)
	};
}
const REFUSES = "Repair the rows that the new table refuses";
function requiredLink({ schema }, { table, kinds }) {
	const is = named$1(schema?.after.tables ?? [], table);
	const links = kinds.map((kind) => {
		const column = /^a NULL in \S+\.(\w+)$/.exec(kind)?.[1] ?? "";
		const isRequired = is?.columns.some(({ name, notNull }) => notNull && same$1(name, column));
		const key = is?.foreignKeys.find(({ columns: [own = "", ...more] }) => more.length === 0 && same$1(own, column));
		return isRequired && key ? {
			column,
			parent: key.parent
		} : null;
	});
	const [first] = links;
	if (!first || links.some((it) => it?.column !== first.column)) return null;
	return `No row of ${first.parent} belongs to a NULL in ${first.column}, and the copy can name none: make ${first.column} without NOT NULL in the new table.`;
}
function newChecks({ schema }, { table, kinds }) {
	const [was, is] = [schema?.before, schema?.after].map((side) => named$1(side?.tables ?? [], table)?.checks ?? []);
	const told = kinds.flatMap((kind) => [...namesIn(kind)]);
	return (is ?? []).filter((it) => !was?.includes(it) && [...namesIn(it)].some((name) => told.includes(name)));
}
function skipping({ statements }, { skippedBy: { trigger, clause } = {} }) {
	if (trigger !== void 0) {
		const when = statements.some(({ verb, sql }) => verb === "CREATE TRIGGER" && objectOf$1(sql) === keyOf$1(trigger)) ? `Make the trigger after the copy` : `Drop the trigger ${trigger} before the copy and make it again behind it`;
		return [{
			says: `the trigger ${trigger} skips them`,
			fix: `${when}: its RAISE(IGNORE) skips the row that is copied, and nothing says so.`
		}];
	}
	if (clause === void 0) return [];
	const [does, says] = clause.endsWith("REPLACE") ? ["deletes rows", "deletes them when another row comes"] : ["skips rows", "skips them"];
	const [constraint, asks] = clause.split(/ (?=ON CONFLICT )/);
	const loud = `Take ${asks} away from ${constraint} in the new table, which ${does} by itself: then the migration stops instead of losing them.`;
	const blank = /^NOT NULL \((.+)\)$/.exec(constraint ?? "")?.[1];
	const fix = blank === void 0 ? loud : `${loud} Give them a value in the copy: coalesce(${blank}, …).`;
	return [{
		says: `${clause} ${says}`,
		fix,
		among: { fix: `${loud} ${WHICH$1}` }
	}];
}
const SHARED_ID = "an id that another table has too";
const NEW_IDS = "Give these rows new ids: leave the id out of the INSERT, and keep the old one in a column of its own, by which rows that point at it are pointed at the new one. Write INSERT without OR IGNORE or OR REPLACE besides: then the migration stops instead of losing rows.";
function toldApart({ schema, statements }, copies) {
	const [sql = ""] = copies.map((at) => statements[at]?.sql ?? "");
	const copy = readCopy(sql);
	const into = named$1(schema?.after.tables ?? [], targetName(sql) ?? "");
	const key = into?.primaryKey ?? [];
	const kind = (copy?.into?.map(unquote) ?? into?.columns.map(({ name }) => name) ?? [])[copy?.results.findIndex((it) => withoutAlias(it).length === 1 && it[0]?.kind === "string") ?? -1];
	if (!into || kind === void 0 || key.length === 0 || key.some((name) => same$1(name, kind))) return null;
	return `Rows of two tables may have the same ${listed$5(key)}, and ${kind} says of which one a row is: write PRIMARY KEY (${[kind, ...key].map(identifier).join(", ")}) in the CREATE TABLE of ${into.name}. Write INSERT without OR IGNORE or OR REPLACE besides: then the migration stops instead of losing rows.`;
}
const REFUSED = "Where the new table refuses some, give them what it asks for in the copy (coalesce(column, …)).";
const WITHOUT_IGNORE = "Write INSERT without OR IGNORE: then the migration stops instead of losing rows.";
const WHICH$1 = "Where only one of them may stay, decide by a statement of its own which.";
const OF_TIME = /^(STRFTIME|UNIXEPOCH|DATE|DATETIME|TIME|JULIANDAY)$/;
function narrowed(words, kinds, isEnd) {
	const is = (...some) => some.every((word, at) => words[words.indexOf(some[0] ?? "") + at] === word);
	const narrow = (says, fix) => [{
		says,
		fix
	}];
	const joins = words.includes("JOIN") && !words.includes("LEFT") && !(kinds.length > 0 && kinds.every(isAlike) && (is("GROUP", "BY") || is("SELECT", "DISTINCT")));
	if (words[1] === "OR" && words[2] === "IGNORE") return [{
		says: "OR IGNORE skips what the new table refuses",
		fix: `${WITHOUT_IGNORE} ${REFUSES} before the copy (UPDATE …), or in it (coalesce(column, …)).`,
		among: { fix: `${WITHOUT_IGNORE} ${WHICH$1}` }
	}];
	if (words[0] === "REPLACE" || words[1] === "OR" && words[2] === "REPLACE") return narrow("OR REPLACE deletes what another row takes the place of", `Write INSERT without OR REPLACE: then the migration stops instead of losing rows. ${WHICH$1}`);
	if (is("ON", "CONFLICT")) return narrow("ON CONFLICT lets one row stand for another", `Write INSERT without ON CONFLICT: then the migration stops instead of losing rows. ${WHICH$1}`);
	if (joins && words.includes("WHERE")) return narrow("the copy takes only what its JOIN and its WHERE ask for", `Write LEFT JOIN, and let the WHERE take these rows too. ${REFUSED} Delete what nobody needs by a statement of its own.`);
	if (joins) return narrow("the JOIN skips rows without a partner", `Write LEFT JOIN, so that rows without a partner are copied too. ${REFUSED}`);
	if (words.includes("OFFSET") && isEnd) return narrow("LIMIT ends the copy", "Write LIMIT -1 in this copy, and leave its OFFSET as it is: then it takes all rows that are left.");
	if (words.includes("OFFSET") && kinds.length > 0 && kinds.every((kind) => AFTER.test(kind))) return narrow("OFFSET skips rows that no other copy takes", "Let each copy begin where the one before it ends, as OFFSET 500 behind LIMIT 500, and let the last one take what is left: LIMIT -1.");
	if (words.includes("OFFSET")) return narrow("OFFSET skips the first ones", "Copy without LIMIT and OFFSET: the rows before it stay behind.");
	if (words.includes("LIMIT")) return narrow("LIMIT ends the copy", "Copy without LIMIT: production may have more rows than that.");
	if (is("SELECT", "DISTINCT")) return narrow("DISTINCT makes one of equal ones", `Copy without DISTINCT: rows that are equal in these columns are rows of their own. ${WHICH$1}`);
	if (is("GROUP", "BY")) return narrow("GROUP BY leaves one of each group", `Of each group only one row comes along: copy without GROUP BY, into a key that all of them can have, or take over what the others of a group say (in columns of their own, or json_group_array). ${WHICH$1}`);
	if (words.includes("EXCEPT") || words.includes("INTERSECT")) return narrow(words.includes("EXCEPT") ? "EXCEPT takes out what the other table has too" : "INTERSECT leaves only what both have", `Copy all rows, and delete what nobody needs by a statement of its own. ${REFUSED}`);
	if (words.some((word, at) => word === "UNION" && words[at + 1] !== "ALL")) return narrow("UNION makes one of equal ones", "Write UNION ALL: UNION makes one of rows that are equal.");
	if (words.includes("WHERE")) return narrow("the copy takes only what its WHERE asks for", kinds.length === 0 && words.slice(words.indexOf("WHERE")).some((word) => OF_TIME.test(word)) ? `The WHERE of the copy holds for no row that was tried. ${oneType(words.join(" "))}` : `The WHERE of the copy passes over these rows: let it take them too. ${REFUSED} Delete what nobody needs by a statement of its own.`).map((one) => ({
		...one,
		among: { fix: `The WHERE of the copy takes one of several such rows. ${WHICH$1}` }
	}));
	return [];
}
function outerWords(seen, statement) {
	let depth = 0;
	return significant(seen.statements[statement]?.sql ?? "").flatMap(({ kind, text }) => {
		if (text === "(") depth += 1;
		if (text === ")") depth -= 1;
		return depth === 0 && kind === "word" ? [text.toUpperCase()] : [];
	});
}
// src/rules/advice/refused-copy.ts
function refusedCopy({ schema, statements }, { called, kinds: [says = ""], statement, rows, with: home }) {
	const into = home?.into ?? "";
	const column = /^NOT NULL constraint failed: .*?\.?([^.]+)$/.exec(says)?.[1];
	const copy = readCopy(statements[statement]?.sql ?? "");
	const columns = named$1(schema?.after.tables ?? [], into)?.columns.map(({ name }) => name) ?? [];
	const given = copy?.into?.map(unquote) ?? columns.slice(0, copy?.results.length);
	const isGiven = column === void 0 || given.some((name) => same$1(name, column));
	return {
		message: `No row of ${called} arrives in ${into}: ${column === void 0 ? `${into} refuses every row of the copy (${says})` : `${into}.${column} is NOT NULL, and the copy gives it ${isGiven ? "NULL in every row" : "no value"}`}, and OR IGNORE skips each of them without a word. In the rehearsal, none of its ${rows} ${rows === 1 ? "row" : "rows"} came along.`,
		fix: `${fixOf(into, column ?? null, isGiven)} Write INSERT without OR IGNORE besides: then the migration stops instead of losing rows.`
	};
}
function fixOf(into, column, isGiven) {
	if (column === null) return `Write in the copy what the CHECK of ${into} takes, or let the CHECK take what is copied.`;
	const name = identifier(column);
	if (isGiven) return `Give ${name} a value in the copy (coalesce(…, …)), or leave NOT NULL out where ${into} is made.`;
	return `Give ${name} a value in the copy: INSERT INTO ${identifier(into)} (…, ${name}) SELECT …, … FROM …; or a DEFAULT where ${into} is made.`;
}
// src/rules/advice/replaced.ts
const INSTEAD = `OR REPLACE deletes every row that is in its way. Change rows in place: INSERT … ON CONFLICT (…) DO UPDATE SET …; or write UPDATE without OR REPLACE, and decide before it by a statement of its own which of two rows stays. ${ifMeant("loses-rows")}`;
function replaced(loss, seen) {
	const { table, columns, kinds, statement, with: merged, seeded, givenId } = loss;
	const level = seeded ? { level: "note" } : {};
	const sql = seen.statements[statement]?.sql ?? "";
	const lost = `${listed$5(columns.map(({ name }) => `${table}.${name}`))}${kinds.length === 0 ? "" : ` of rows with ${orWith(kinds)}`} ${columns.length > 1 ? "are" : "is"} lost.`;
	if (actionOf(sql) === "UPDATE" && !replacesRows(sql)) return {
		message: `${inTheWay(sql, table)}: ${lost}`,
		fix: WHICH,
		...level
	};
	const writesOver = replacesRows(sql) || /\bdo\s+update\b/i.test(sql);
	if (merged && targetOf(sql) !== keyOf$1(table) && !writesOver) return {
		message: `A row of ${table} is not copied where a row of ${merged.other} has the number that the copy gives to it: ${lost}`,
		fix: `${newIds(merged.other, table)} ${ifMeant("loses-rows")}`
	};
	if (!writesOver) return {
		message: `${notCopied(sql, table)}: ${lost}`,
		fix: WHICH,
		...level
	};
	const written = writtenColumns(sql);
	if (replacesRows(sql) && columns.some(({ name }) => written !== null && !written.has(keyOf$1(name)))) return {
		message: `OR REPLACE deletes rows of ${table} that another one takes the place of: ${lost}`,
		fix: INSTEAD
	};
	if (givenId !== void 0) return {
		level: "error",
		message: `No file has put rows into ${table}, so those that are there have the ids that SQLite gave to them, and the row with the id ${givenId} is another one than this statement means: ${lost}`,
		fix: `${ownIds(table, columns[0]?.name ?? "name")} ${ifMeant("loses-rows")}`
	};
	if (replacesRows(sql) && readsItself(sql)) return {
		message: `OR REPLACE deletes rows of ${table} that get the key of another one: ${lost}`,
		fix: IN_PLACE
	};
	if (merged?.byChance) return {
		level: "error",
		message: `Rows of ${merged.other} are written over the rows of ${table} that have the same id by chance, and ${merged.other} goes: ${lost}`,
		fix: `${newIds(table, merged.other)} ${ifMeant("loses-rows")}`
	};
	if (merged) return {
		message: `Rows that ${table} already has get the values of ${merged.other}, which goes: ${lost}`,
		fix: `${replacesRows(sql) ? UPSERT : ""}${OF_BOTH} ${ifMeant("loses-rows")}`
	};
	return {
		level: "warning",
		message: `Rows that ${table} already has get the same value as new ones: ${lost}`,
		fix: `${ONLY_NEW} ${ifMeant("loses-rows")}`
	};
}
function readsItself(sql) {
	const copy = readCopy(sql);
	return copy !== null && sourcesOf(copy).some(({ table }) => keyOf$1(table) === targetOf(sql));
}
function newIds(table, other) {
	return `Leave the id out of the copy, so that each row of ${other} becomes a new row of ${table} with an id of its own, and write down its old one in a column of its own where others refer to it.`;
}
function ownIds(table, name) {
	const into = identifier(table);
	return `Leave the id out, so that SQLite gives each new row one of its own, and tell by its ${name} whether it is there: INSERT INTO ${into} (${identifier(name)}, …) SELECT … WHERE NOT EXISTS (SELECT 1 FROM ${into} WHERE ${identifier(name)} = …).`;
}
function inTheWay(sql, table) {
	return /\bupdate\s+or\s+ignore\b/i.test(sql) ? `OR IGNORE leaves rows of ${table} as they are where another one has their new key, and what deletes the rest takes them` : `The key of ${table} says ON CONFLICT: where another row has the new key of one, only one of both stays`;
}
function notCopied(sql, table) {
	return `${/\bor\s+ignore\b|\bdo\s+nothing\b/i.exec(sql)?.[0].toUpperCase() ?? "A trigger with RAISE(IGNORE), or the ON CONFLICT of the key,"} copies no row of ${table} whose new key another one has, and what deletes the old ones takes it`;
}
const WHICH = `Decide before it by a statement of its own which of two rows stays, or put together what both say. ${ifMeant("loses-rows")}`;
const IN_PLACE = `Write UPDATE … SET without OR REPLACE: it stops where two rows would get the same key. Decide before it by a statement of its own which of them stays, or put together what both say. ${ifMeant("loses-rows")}`;
const ONLY_NEW = "Write INSERT … ON CONFLICT DO NOTHING: it makes the rows that are missing, and leaves the others as they are.";
const UPSERT = "Write INSERT … ON CONFLICT (…) DO UPDATE SET … instead of OR REPLACE. ";
const OF_BOTH = "Say in DO UPDATE SET what becomes of both values (the sum, the greater one), or keep the old ones in a column of their own before.";
// src/rules/advice/taken-doubles.ts
function undoubled(loss) {
	const { called: table, columns, kinds: others, with: home, unlike, noneLeft } = loss;
	const names = columns.map(({ name }) => name);
	if (loss.uncounted) return uncounted(table, names.join(), others);
	if (noneLeft) {
		const [id = "rowid"] = others.map(identifier);
		const same = [...names.map((name) => `kept.${identifier(name)} = one.${identifier(name)}`), `kept.${id} < one.${id}`];
		return {
			message: `Of rows of ${table} that have the same ${listed$5(names)} not one is left: the DELETE takes all of them, and keeps none of each.`,
			fix: `Keep the first of each: DELETE FROM ${identifier(table)} AS one WHERE EXISTS (SELECT 1 FROM ${identifier(table)} AS kept WHERE ${same.join(" AND ")}). ${ifMeant("loses-rows")}`
		};
	}
	const pair = columns[0]?.pair;
	if (pair) {
		const alike = others.length > 0 ? ` and the same ${listed$5(others)}` : "";
		const key = [...others, ...names];
		return {
			message: `The DELETE takes rows of ${table} for doubles that are none: of two with ${listed$5(names)} ${pair.join(" and ")}${alike} one goes. The new UNIQUE key lets both stand.`,
			fix: `Let the DELETE compare ${listed$5(names)} as it is, as the key does: … GROUP BY ${key.map(identifier).join(", ")}. ${ifMeant("loses-rows")}`
		};
	}
	if (unlike) {
		const all = [...names, ...others];
		return {
			message: `Of all rows of ${table} ${others.length > 0 ? `that have the same ${listed$5(others)}, whatever their ${listed$5(names)}` : "that there are"}, one stays, and the others are deleted as its doubles: the new UNIQUE key asks for ${listed$5(all)} together, and lets all of them stand.`,
			fix: `Let the DELETE compare ${listed$5(names)} too, so that one row stays for each ${listed$5(all)}: … GROUP BY ${all.map(identifier).join(", ")}. ${ifMeant("loses-rows")}`
		};
	}
	if (home) return {
		message: `This DELETE takes rows of ${table} that differ in ${names.join()} for doubles: of those that are alike in the rest one is left, and every other row of ${home.other} loses its own.`,
		fix: `Compare ${names.join()} as well: GROUP BY …, ${names.map(identifier).join()}. ${ifMeant("loses-rows")}`
	};
	const alike = others.length > 0 ? ` with the same ${listed$5(others)}` : "";
	const set = names.map((name) => `${identifier(name)} IS NOT NULL`).join(" AND ");
	return {
		message: `Of all rows of ${table}${alike} that have no ${names.join(" or no ")} one stays, and the others are deleted as its doubles: the DELETE takes NULL for a value like others. A UNIQUE key does not, and lets all of them stand.`,
		fix: `Let the DELETE pass over them: write ${set} AND … behind its WHERE. ${ifMeant("loses-rows")}`
	};
}
function uncounted(table, column, key) {
	const [it, sum] = [identifier(table), identifier(column)];
	const list = key.map(identifier).join(", ");
	const same = key.map((name) => `twice.${identifier(name)} = ${it}.${identifier(name)}`).join(" AND ");
	return {
		level: "warning",
		message: `Of rows of ${table} that have the same ${listed$5(key)} one stays, and keeps the ${column} that it has: what the deleted ones hold in ${column} goes with them.`,
		fix: `Where it adds up, do so before this DELETE. ${ifMeant("loses-rows")}\n  UPDATE ${it} SET ${sum} = twice.added FROM (SELECT ${list}, sum(${sum}) AS added FROM ${it} GROUP BY ${list} HAVING count(*) > 1) AS twice WHERE ${same};`
	};
}
// src/rules/advice/through-view.ts
const LONGEST = 80;
function throughView({ statements, schema }, { table, called, statement }) {
	const views = (schema?.before.objects ?? []).filter(({ type, sql }) => type === "view" && namesIn(sql).has(keyOf$1(table)));
	const [read] = statements.slice(0, statement + 1).flatMap(({ sql, at }) => {
		const copy = readCopy(sql);
		const sources = copy ? sourcesOf(copy).map((it) => keyOf$1(it.table)) : [];
		return views.filter(({ name }) => sources.includes(keyOf$1(name))).map((view) => ({
			view,
			at
		}));
	});
	if (read === void 0) return null;
	const { name, sql } = read.view;
	const where = /\bWHERE\b[\s\S]*$/i.exec(sql)?.[0].replaceAll(/\s+/g, " ") ?? "";
	const shows = where === "" || where.length > LONGEST ? "not all of them" : `only rows ${where}`;
	return {
		at: read.at,
		says: `The copy reads the view ${name}, which shows ${shows}.`,
		fix: `Copy from ${identifier(called)} itself: the view ${name} does not show all of its rows. ${ifMeant("loses-rows")}`
	};
}
// src/rules/advice/unguarded-deletes.ts
function unguardedDeletes(evidence, seen) {
	return seen.unguarded.flatMap(({ at, action, table, column, guard, side, meant }) => action === "UPDATE" || isNews(evidence, seen, table) ? [] : [{
		at,
		level: "warning",
		message: `AND binds before OR: where ${side}, rows of ${table} are deleted whatever their ${column} is, as ${guard} is asked of the other rows only.`,
		fix: `Put the OR in brackets: WHERE ${meant}. ${ifMeant("loses-rows")}`
	}]);
}
// src/rules/loses-rows.ts
const losesRows = {
	id: "loses-rows",
	group: "data",
	level: "error",
	scenario: "rows",
	title: "Rows are lost without an error",
	why: "The copy into the new table passes over rows, and the old table is dropped with them: OR IGNORE skips what the new table refuses, a WHERE skips what it does not ask for, a JOIN skips rows without a partner; or a DELETE takes rows of which nothing was put elsewhere. There is no error. Nor is there one where a DELETE or a copy asks a query that is not about the row: a bare name in it is a column of the innermost table that has one. A note where the rows are those of a list in an applied file, as of units, and the statement names them.",
	fix: "Copy every row, and repair or delete the unwanted ones by statements of their own before the copy.",
	*check(evidence) {
		for (const { loss, seen } of lossesOf(evidence, "rows", "table")) {
			if (loss.what === "table" && !loss.rebuilt || isByMisread(evidence, loss) || isOuter(evidence, loss)) continue;
			const home = movedTo(seen, loss);
			const [byTypes] = home ? [] : copiesByTypes(seen, loss.called);
			if (byTypes) {
				const message = `${loss.called} is copied without some of its rows. ${byTypes.message}${calledBefore(evidence, loss)}`;
				yield {
					at: byTypes.at,
					message,
					fix: `${byTypes.fix} ${ifMeant("loses-rows")}`
				};
				continue;
			}
			const all = evidence.replayed?.migrations ?? [];
			const deleted = loss.what === "rows" && loss.kinds.length > 0 && !home && isEmptied(evidence, loss) ? deletedToo(all, seen, loss, copiesOf(seen, loss)[0]) : null;
			if (deleted) {
				const message = `${deleted.says} ${lostOf(seen, loss, copiesOf(seen, loss))}${calledBefore(evidence, loss)}`;
				yield {
					at: deleted.at,
					message,
					fix: `${deleted.fix} ${ifMeant("loses-rows")}`
				};
				continue;
			}
			const others = [...lossesOf(evidence, "rows")].map((it) => it.loss);
			const why = home ? null : lostParents(loss, others) ?? nullInList(seen, loss, copiesOf(seen, loss));
			if (why) {
				const message = `${loss.called} is copied without some of its rows. ${why.says}${calledBefore(evidence, loss)}`;
				yield {
					at: loss.at,
					message,
					fix: `${why.fix} ${ifMeant("loses-rows")}`
				};
				continue;
			}
			yield {
				at: throughView(seen, loss)?.at ?? loss.at,
				message: `${home ? gone(loss, home) : says$1(seen, loss, isEmptied(evidence, loss))}${calledBefore(evidence, loss)}`,
				fix: home ? `Keep ${home}, or copy its rows to where they stay before the DROP. ${ifMeant("loses-rows")}` : advice$4(seen, loss),
				...loss.seeded ? { level: "note" } : {}
			};
		}
		for (const seen of evidence.replayed?.migrations ?? []) yield* [...misreadIn(seen, "loses-rows"), ...unguardedDeletes(evidence, seen)];
		for (const { loss, seen } of lossesOf(evidence, "replaced")) yield {
			at: loss.at,
			...replaced(loss, seen)
		};
		for (const { loss, seen } of lossesOf(evidence, "refused")) yield {
			at: loss.at,
			...refusedCopy(seen, loss)
		};
		for (const { loss } of lossesOf(evidence, "late")) yield {
			at: loss.at,
			...late(loss)
		};
		for (const { loss } of lossesOf(evidence, "numbered")) yield {
			at: loss.at,
			...numbered(loss)
		};
		for (const { loss } of lossesOf(evidence, "unlisted")) yield {
			at: loss.at,
			...unlisted(loss)
		};
		for (const { loss } of lossesOf(evidence, "undoubled")) yield {
			at: loss.at,
			...undoubled(loss)
		};
		for (const { loss, seen } of lossesOf(evidence, "half-compared")) yield {
			at: loss.at,
			...halfCompared(loss, seen)
		};
		for (const { loss } of lossesOf(evidence, "parentless")) yield {
			at: loss.at,
			...parentless(loss)
		};
	}
};
function movedTo({ statements }, { table, called, now, statement }) {
	const { verb = "", sql = "" } = statements[statement] ?? {};
	const own = [
		table,
		called,
		now ?? table
	].map(keyOf$1);
	const target = verb === "DROP TABLE" ? targetOf(sql) : null;
	return now === null || target === null || own.includes(target) ? null : target;
}
function gone({ called, kinds }, home) {
	return `Rows of ${called}${kinds.length === 0 || kinds.includes(ANY_ROW) ? "" : ` with ${orWith(kinds)}`} were moved to ${home}, and go with it: they are nowhere afterwards.`;
}
const ANY_ROW = "any row";
function says$1(seen, loss, emptied) {
	const { called: table, rebuilt, kinds, rows: count, what } = loss;
	const copies = copiesOf(seen, loss);
	const isSome = copies.length > 0 && !emptied;
	if (what === "table" || kinds.length === 0) {
		if (emptied) return `${table} is emptied, and its rows are nowhere afterwards (${rows(count)} in the rehearsal).`;
		const why = passedOver(seen, loss, copies)?.says;
		const does = isPutAside(loss) ? `${loss.table} is made anew without` : `${table} is ${rebuilt ? "dropped and rebuilt" : "copied and dropped"} without`;
		if (!isSome) return `${does} its rows (${rows(count)} in the rehearsal).`;
		return `${does} some of its rows${why === void 0 ? "" : `: ${why}${askedBy(seen, copies, why)}`}. In the rehearsal, none of its ${rows(count)} came along.`;
	}
	const does = emptied ? `${isChosen$1(seen, loss) ? "thinned out by a DELETE" : "emptied"}, and some of its rows are nowhere afterwards` : `${rebuilt && same$1(loss.table, table) ? "rebuilt" : "copied"} without some of its rows`;
	if (kinds.includes(ANY_ROW)) {
		const { trigger } = loss.skippedBy ?? {};
		return `${table} is ${does}. ${trigger === void 0 ? "Ordinary rows are among the lost" : `The trigger ${trigger} skips rows by RAISE(IGNORE), ordinary ones among them`}.`;
	}
	const view = throughView(seen, loss);
	return `${table} is ${does}. ${lostOf(seen, loss, copies)}${view ? ` ${view.says}` : ""}`;
}
function lostOf(seen, loss, copies) {
	const kinds = withoutAccidents(byNewKey(seen, loss, copies[0]), loss);
	return kinds.includes(ANY_ROW) ? "Ordinary rows are among the lost." : `Lost: rows ${whichRows(seen, kinds, copies)}.`;
}
function withoutAccidents(kinds, { rebuilt }) {
	const telling = kinds.filter((kind) => !/^(?:a value in \S+ that is an id in \S+ too|the lowest id)$/.test(kind));
	const told = telling.some((kind) => /^the same |that the files do not name$/.test(kind)) ? telling : kinds;
	const others = rebuilt ? told.filter((kind) => kind !== "an id that another table has too") : told;
	return others.length > 0 ? others : told;
}
function whichRows(seen, kinds, copies) {
	const asked = conditionOf(seen, copies);
	const told = CLOCK$2.test(asked) ? kinds.filter((kind) => !OF_OURS.test(kind)) : kinds;
	const shown = told.map((kind) => kind.replace(/'[^']*'$/, shortValue));
	const withThem = shown.length === 0 ? "" : `with ${orWith(shown)}`;
	if (told.length === kinds.length) return withThem;
	return `for which ${asked} does not hold${withThem === "" ? "" : `, or ${withThem}`}`;
}
const CLOCK$2 = /'now'|\bcurrent_(?:date|time|timestamp)\b|\b(?:date|time|datetime|julianday|unixepoch)\s*\(\s*\)/i;
const OF_OURS = / = \S|^another .* than the statement keeps$/;
const LONGEST_CONDITION = 80;
function askedBy(seen, copies, why) {
	const asked = why.includes("WHERE") ? conditionOf(seen, copies) : "";
	return asked === "" ? "" : ` (${asked})`;
}
function conditionOf({ statements }, [copy]) {
	const text = whereIn(statements[copy ?? -1]?.sql ?? "") ?? "";
	return text.length > LONGEST_CONDITION || text.includes("\n") ? "" : text;
}
function isPutAside({ table, called, rebuilt }) {
	return rebuilt && !same$1(table, called);
}
function isChosen$1({ statements }, { table, now, called }) {
	const names = [
		table,
		now ?? table,
		called
	].map(keyOf$1);
	const own = statements.filter(({ sql }) => actionOf(sql) === "DELETE" && names.includes(targetOf(sql) ?? ""));
	return own.length > 0 && own.every(({ sql }) => whereIn(sql) !== null);
}
function isEmptied({ replayed }, { table, now }) {
	const own = [table, now ?? table].map(keyOf$1);
	const all = (replayed?.migrations ?? []).flatMap(({ statements }) => statements);
	const goes = ({ verb, sql }) => verb === "DROP TABLE" || verb === "ALTER TABLE" && /\bRENAME\b/i.test(sql);
	return !all.some((it) => goes(it) && own.includes(targetOf(it.sql) ?? ""));
}
function advice$4(seen, loss) {
	const copies = copiesOf(seen, loss);
	const [into, from] = [loss.table, loss.called].map(identifier);
	if (copies.length === 0 && isPutAside(loss)) return `Copy the rows over before the DROP: INSERT INTO ${into} (…) SELECT … FROM ${from}. ${ifMeant("loses-rows")}`;
	if (copies.length === 0) return throughView(seen, loss)?.fix ?? withoutCopy(seen, loss);
	return passedOver(seen, loss, copies)?.fix ?? writtenBehind(seen, copies) ?? pivoted(seen, loss, copies) ?? losesRows.fix;
}
function copiesOf(seen, loss) {
	const last = copyOf(seen, loss);
	return last === null ? [] : [last, ...before(seen, last)];
}
function before(seen, copy) {
	const read = readCopy(seen.statements[copy]?.sql ?? "");
	const sources = read ? sourcesOf(read).map(({ table }) => keyOf$1(table)) : [];
	return seen.statements.slice(0, copy).flatMap(({ sql }, at) => readCopy(sql) !== null && sources.includes(targetOf(sql) ?? "") ? [at] : []);
}
function withoutCopy(seen, { table: first, called: table, now, statement, kinds }) {
	const names = [
		first,
		table,
		now ?? table
	].map(keyOf$1);
	const reads = ({ sql }) => actionOf(sql) === "UPDATE" && names.some((name) => namesIn(sql).has(name));
	const folds = seen.statements.slice(0, statement).find((it) => reads(it) && !names.includes(targetOf(it.sql) ?? ""));
	const own = named$1(seen.schema?.before.tables ?? [], table);
	const copy = `INSERT INTO … ${/^\s*create\s+virtual\b.*\busing\s+\W?fts/is.test(own?.sql ?? "") ? "(rowid, …) SELECT rowid, …" : "SELECT …"} FROM ${identifier(table)}`;
	const meant = ifMeant("loses-rows");
	if (kinds.some((it) => it.startsWith("the same "))) return `Take over what all of them say (json_group_array, or columns of their own), or copy them into a table of their own (${copy}). ${meant}`;
	const [kind = ""] = kinds.length === 1 ? kinds : [];
	const branch = / = '[^']*'$/.test(kind) ? ` and none with ${kind}: add a branch for them` : `: let it take all of them`;
	if (folds) return `The UPDATE in line ${folds.at.line} takes over a part of the rows only${branch}, or copy the others into a table of their own (${copy}). ${meant}`;
	if (actionOf(seen.statements[statement]?.sql ?? "") === "DELETE") return `Copy the rows first (${copy}), or say which of them go: DELETE FROM … WHERE …. ${meant}`;
	const make = `ake the new ${table} under another name, copy the rows into it (${copy}), drop the old one and rename the new one.`;
	return `${own?.virtual ? "M" : `Change ${table} by ALTER TABLE. Where that is not enough, m`}${make} ${meant}`;
}
// src/rules/loses-table-option.ts
const OPTIONS = [
	{
		name: "STRICT",
		has: ({ strict }) => strict,
		loss: "Columns take values of any type again."
	},
	{
		name: "WITHOUT ROWID",
		has: ({ withoutRowid }) => withoutRowid,
		loss: "Its primary key takes NULL again, and rows are stored by a hidden number."
	},
	{
		name: "AUTOINCREMENT",
		has: ({ autoincrement }) => autoincrement,
		needless: (was, is) => rowidOf(is) === null && !was.primaryKey.some((id) => is.columns.some(({ name }) => same$1(name, id))),
		loss: "Ids of deleted rows are given out again."
	}
];
const losesTableOption = {
	id: "loses-table-option",
	group: "schema",
	level: "warning",
	scenario: "rows",
	title: "A table is made anew without STRICT, WITHOUT ROWID or AUTOINCREMENT",
	why: "The words after or inside CREATE TABLE are easily left out where a table is rebuilt or moved to another name, and only a rebuild can bring them back.",
	fix: "Write the option into the new CREATE TABLE too.",
	*check(evidence) {
		for (const successor of [...successors(evidence), ...parted(evidence)]) {
			const { seen, at, was, is, from, how } = successor;
			if (losesPrimaryKey(successor)) continue;
			const gone = OPTIONS.filter(({ has, needless }) => has(was) && !has(is) && !needless?.(was, is));
			if (gone.length === 0) continue;
			const names = gone.map(({ name }) => name).join(" and ");
			const plainly = from === null ? `${is.name} was ${names} and no longer is.` : `${from} was ${names}, and ${is.name}, which has its rows, is not.`;
			const what = how === void 0 ? plainly : `${how} without ${names}.`;
			yield {
				at: from === null ? rebuiltAt(seen, is.name) : at,
				message: `${what} ${gone.map(({ loss }) => loss).join(" ")}`,
				fix: `Write ${names} into the new CREATE TABLE too, unless it is meant to go.`
			};
		}
	}
};
// src/rules/loses-trigger.ts
const losesTrigger = {
	id: "loses-trigger",
	group: "schema",
	level: "error",
	scenario: "rows",
	title: "A table or view is made anew without one of its triggers",
	why: "DROP TABLE and DROP VIEW take the triggers along. What they kept up to date (a search index, an audit log, a date of the last change) silently stops being kept up to date. A warning where a DROP TRIGGER names one that comes back under its name for another event, or for none of its columns, or that sets what it counted or added up; an error where it kept a search table up to date, and the others that did so with it come back.",
	fix: "Create the trigger again after the rebuild.",
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) for (const lost of lostFor(evidence, seen, "trigger")) {
			if (seen.broken.some(({ type, name }) => type === "trigger" && same$1(name, lost.name))) continue;
			const { name, table, sql, became } = lost;
			if (isDropped$1(seen, lost)) {
				if (firesOtherwise(seen, lost)) yield {
					at: madeAt(seen, name, ["CREATE TRIGGER"]),
					message: `Trigger ${name} of ${table} comes back for another event, and nothing does what it did ${momentIn(sql)}: ${tidy(became ?? "")}.`,
					fix: asItWas(name, sql),
					level: "warning"
				};
				else if (became !== void 0 && replacedSum(sql, became) !== null) yield {
					at: madeAt(seen, name, ["CREATE TRIGGER"]),
					message: `Trigger ${name} of ${table} comes back, and sets ${replacedSum(sql, became)}: it made the new value out of the old one before, as one that counts or adds up does.`,
					fix: asItWas(name, sql),
					level: "warning"
				};
				else if (became === void 0 && isForgotten(seen, lost)) yield {
					at: madeAt(seen, name, ["DROP TRIGGER"]),
					message: `The triggers that keep ${lost.feeds} up to date are dropped and made anew, but for ${name}: nothing does what it did ${momentIn(sql)}.`,
					fix: madeAgain(lost, `Create it again as the last step, with the columns that ${lost.feeds} has now`)
				};
				continue;
			}
			yield {
				at: rebuiltAt(seen, lost.from ?? table),
				message: said(seen, lost),
				...lost.isPart ? { level: "warning" } : {},
				fix: lost.isAmong ? amongOthers(lost) : became === void 0 ? madeAgain(lost, "Create it again as the last step, or name it in a DROP TRIGGER if it is meant to go") : `If it is meant to be another one, name it in a DROP TRIGGER before the DROP ${ownerOf(seen, table)}. ${asItWas(name, sql)}`
			};
		}
	}
};
function amongOthers({ name, table, from, sql }) {
	const row = readTrigger(sql).moment.endsWith("DELETE") ? "OLD" : "NEW";
	return `Where it is still needed, create ${name} on ${table} as the last step, so that it fires for the rows of ${from ?? "its table"} alone: WHEN ${row}.… = …, by a column that tells them from the others of ${table}. What it finds by their ids it has to find by those that they have in ${table}. Else name it in a DROP TRIGGER.`;
}
function ownerOf({ schema }, table) {
	return schema?.before.objects.some(({ type, name }) => type === "view" && same$1(name, table)) ? "VIEW" : "TABLE";
}
function firesOtherwise({ rebuilt, schema }, { table, sql, became }) {
	if (became === void 0 || rebuilt.some((name) => same$1(name, table))) return false;
	const [then, today] = [readTrigger(sql), readTrigger(became)];
	const event = ({ moment }) => moment.split(" ").at(-1);
	if (event(then) !== event(today)) return true;
	const [had, has] = [schema?.before, schema?.after].map((it) => named$1(it?.tables ?? [], table)?.columns ?? []);
	const isIn = (columns = []) => {
		return (column) => columns.some(({ name }) => keyOf$1(name) === column);
	};
	return today.columns.length > 0 && !then.columns.some((it) => today.columns.includes(it)) && then.columns.some(isIn(has)) && today.columns.every(isIn(had));
}
function replacedSum(was, is) {
	return readTrigger(is).statements.flatMap((today) => readTrigger(was).statements.map((then) => setInPlace(then, today))).find((it) => it !== null) ?? null;
}
function isForgotten(seen, { name, table, sql, feeds }) {
	if (feeds === void 0) return false;
	const others = (side) => (side?.objects ?? []).filter((it) => it.type === "trigger" && same$1(it.table, table) && !same$1(it.name, name));
	const [before, after] = [others(seen.schema?.before), others(seen.schema?.after)];
	const feedsIt = (text) => readTrigger(text).statements.some((it) => targetOf(it) === keyOf$1(feeds));
	const eventOf = (text) => readTrigger(text).moment.split(" ").at(-1);
	return after.some((it) => feedsIt(it.sql) && isDropped$1(seen, {
		type: "trigger",
		name: it.name
	}) && before.some((was) => same$1(was.name, it.name) && feedsIt(was.sql))) && !after.some((it) => eventOf(it.sql) === eventOf(sql));
}
function momentIn(sql) {
	const { moment, columns } = readTrigger(sql);
	return columns.length > 0 ? `${moment} OF ${columns.join(", ")}` : moment;
}
function said({ statements }, { name, table, movedTo, became, from }) {
	if (from !== void 0 && !same$1(from, table)) return `${from} goes, ${table} has its rows, and no trigger that does what its ${name} did.`;
	if (movedTo) return `${table} is rebuilt, and its trigger ${name} stays with ${movedTo}.`;
	if (became === void 0) return `${table} is rebuilt, and its trigger ${name} goes with the old one.`;
	return statements.some(({ verb, sql }) => verb === "CREATE TRIGGER" && namesIn(sql).has(keyOf$1(name))) ? `${table} is rebuilt, and its trigger ${name} comes back as another one: ${tidy(became)}.` : `A RENAME makes another trigger of ${name}, which stands on ${table}: ${tidy(became)}.`;
}
// src/rules/loses-view.ts
const losesView = {
	id: "loses-view",
	group: "schema",
	level: "error",
	scenario: "rows",
	title: "A view that had to go for a rebuild does not come back",
	why: "ALTER TABLE … RENAME stops while a view reads a table that is not there, so a rebuild drops the views first. One that is not made again is missing for whoever reads it, and one that is made in other words may show other rows. A warning where a DROP VIEW names it, since it may be meant to go.",
	fix: "Create the view again after the rebuild.",
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) for (const lost of lostFor(evidence, seen, "view")) {
			const { name, sql, became } = lost;
			if (became !== void 0) {
				if (leadsToRebuilt(seen, lost)) yield {
					at: madeAt(seen, name, ["CREATE VIEW"]),
					message: `View ${name} goes before a table that it reads is rebuilt, and comes back with other rows: ${tidy(became)}.`,
					fix: asItWas(name, sql),
					level: "warning"
				};
				continue;
			}
			const onPurpose = isDropped$1(seen, lost);
			if (onPurpose && !wasInTheWay(seen, lost)) continue;
			yield {
				at: madeAt(seen, name, ["DROP VIEW"]),
				message: onPurpose ? `View ${name} goes before a table that it reads is rebuilt, and is not created again.` : `View ${name} is gone, and no DROP VIEW names it.`,
				fix: `Create it again as the last step:\n${pasted(sql)}`,
				level: onPurpose ? "warning" : "error"
			};
		}
	}
};
function wasInTheWay(seen, lost) {
	const { before, after } = seen.schema ?? {
		before: null,
		after: null
	};
	const had = new Set(before?.objects.map((it) => keyOf$1(it.name)));
	return !(after?.objects.some((it) => it.type === "view" && !had.has(keyOf$1(it.name))) ?? false) && leadsToRebuilt(seen, lost);
}
function leadsToRebuilt({ rebuilt, schema }, { sql }) {
	const read = namesIn(sql);
	const views = schema?.before.objects.filter(({ type }) => type === "view") ?? [];
	for (let size = -1; size !== read.size;) {
		size = read.size;
		for (const view of views) if (read.has(keyOf$1(view.name))) for (const name of namesIn(view.sql)) read.add(name);
	}
	return rebuilt.some((table) => read.has(keyOf$1(table)));
}
// src/rules/many-changes.ts
const manyChanges = {
	id: "many-changes",
	group: "checklist",
	level: "note",
	title: "Several unrelated changes in one file",
	why: "When one of them fails, the others are held up or half done; when one has to be taken back, it cannot be taken back alone; and nobody finds a change under the name of another.",
	fix: "Write one migration for each change.",
	*check(evidence) {
		for (const { seen, rehearsal } of under(evidence, "rows")) {
			if (rehearsal.outcome !== "pass" || isFirst(evidence, seen)) continue;
			const [first, ...others] = related(seen, changesByTable(evidence, seen, rehearsal.facts));
			const [second] = others;
			if (!first || !second) continue;
			const groups = [first, ...others].map((tables) => tables.join(" with ")).join("; ");
			yield {
				at: madeAt(seen, second[0], [
					"ALTER TABLE",
					"CREATE TABLE",
					"CREATE INDEX",
					"DROP TABLE"
				]),
				message: `This file changes ${others.length + 1} things that have nothing to do with each other: ${groups}.`
			};
		}
	}
};
function isFirst({ head }, { path }) {
	return head.migrations[0]?.path === path;
}
function changesByTable({ runner }, seen, facts) {
	const named = new Set(seen.statements.flatMap(({ sql }) => [...namesIn(sql)]));
	const found = new Map();
	for (const fact of facts) {
		if (!("table" in fact) || fact.kind === "orphans-added" || fact.kind === "sequence-changed") continue;
		const { table } = fact;
		if (!named.has(keyOf$1(table)) || keyOf$1(table) === keyOf$1(runner.ledger.table)) continue;
		if ("type" in fact && fact.type === "view") continue;
		found.set(table, [...found.get(table) ?? [], fact]);
	}
	return found;
}
// src/rules/masked-by-if-not-exists.ts
const maskedByIfNotExists = {
	id: "masked-by-if-not-exists",
	group: "replay",
	level: "warning",
	scenario: "empty",
	title: "IF NOT EXISTS hides that something else has the name",
	why: "The statement is passed over without a word, because the name is taken. What it declares is not what the database has.",
	fix: "Write ALTER TABLE … ADD COLUMN for what is missing, or take another name.",
	*check(evidence) {
		for (const { masked } of evidence.replayed?.migrations ?? []) for (const { at, type, name, differences } of masked) yield {
			at,
			message: `${name} exists already and is another one: ${differences.join("; ")}. This statement does nothing.`,
			...type === "table" ? {} : { fix: `Take another name, or drop the existing one first: DROP ${type.toUpperCase()} IF EXISTS ${identifier(name)};` }
		};
	}
};
// src/rules/misnamed-migration.ts
const misnamedMigration = {
	id: "misnamed-migration",
	group: "history",
	level: "error",
	title: "A new SQL file does not fit the naming of its folder",
	why: "Runners find migrations by their names. A loop over *.sql runs every file that it sees, in the order of the names; a runner that goes by numbers skips silently what does not fit. Either way production does what nobody reviewed.",
	fix: "Name the file like the others: a version, an underscore, a description, `.sql`.",
	*check(evidence) {
		const colliding = collisions(evidence);
		const numbers = numbering(evidence);
		for (const stray of newStrays(evidence)) if (!colliding.has(stray.path)) yield spoken$3(evidence, stray, numbers);
		yield* shortNumbers(evidence);
	}
};
function spoken$3(evidence, stray, numbers) {
	const at = top(stray.path);
	if (stray.reason === "callback") return {
		at,
		level: "note",
		message: `${fileName(stray.path)} is a callback of ${toolOf(evidence).title}: it runs at each such event, and was not rehearsed.`,
		fix: CALLBACK
	};
	if (stray.reason === "lonely-down") return {
		at,
		...lonely(evidence.head, stray)
	};
	return {
		at,
		message: reason(evidence.head, stray),
		fix: `Rename the file:\n${renames$1(evidence, numbers, stray.path)}`
	};
}
const CALLBACK = "Its name is right. Review its SQL by yourself: nothing in this report is about it.";
function lonely(folder, stray) {
	const name = fileName(stray.path);
	return {
		message: `${name} undoes ${name.replace(/\.down\.sql$/, endingOf(folder))}, which is not in this folder. A runner that loops over *.sql runs it as a migration.`,
		fix: "Name it like the file that it undoes, or remove it."
	};
}
const LOOP = "A runner that loops over *.sql applies it";
function reason(folder, stray) {
	const name = fileName(stray.path);
	if (stray.reason === "nested") return `${inside(folder, stray.path)} is in a folder of its own, where runners do not look: it is never applied.`;
	if (!name.endsWith(".sql")) return `${name} does not end in lower-case .sql: runners that look for *.sql on Linux never see it.`;
	if (!/^\d/.test(name)) return `${name} has no version. ${LOOP} after the numbered files; one that goes by numbers skips it silently.`;
	return `${name} is not named VERSION_description${endingOf(folder)}. ${LOOP}; one that goes by numbers skips it silently.`;
}
function* shortNumbers(evidence) {
	const numbers = numbering(evidence);
	const { standings, highest } = numbers;
	for (const migration of added(evidence)) {
		const standing = standings.get(migration.path);
		if (!standing || !highest || !isShort(standing, highest)) continue;
		yield {
			at: top(migration.path),
			message: `${migration.version} is not padded with zeros like ${highest.version}: sorted as text it comes after every later version.`,
			fix: `Rename the file:\n${renames$1(evidence, numbers, migration.path)}`
		};
	}
}
// src/rules/mixed-formats.ts
const mixedFormats = {
	id: "mixed-formats",
	group: "data",
	level: "warning",
	scenario: "rows",
	title: "A column holds dates of two forms",
	why: "SQLite has no type for dates: it compares texts letter by letter, and a number is smaller than every text. 2026-01-01 23:00:00 is then before 2026-01-01T01:00:00Z, and seconds since 1970 are before all milliseconds, so that ORDER BY, < and BETWEEN give wrong rows as soon as both forms are in one column.",
	fix: "Keep to the form that the column has, in new rows and in its default. Or change all rows of before, and the default, to the new form in this file.",
	*check(evidence) {
		for (const { loss, seen } of lossesOf(evidence, "half-converted")) for (const { name, pair } of loss.columns) {
			if (seen.mixedFormats.some((it) => same$1(it.column, name) && same$1(it.table, loss.now ?? loss.table))) continue;
			const [kept, written] = pair ?? ["", ""];
			yield {
				at: loss.at,
				message: `${loss.called}.${name} now holds dates of two forms: this file writes ${written} in some rows. The others keep what they have, as in ${kept}.`,
				fix: `Leave the WHERE out, so that every row has the one form. Or write the new form into a column of its own. ${ifMeant("mixed-formats")}`
			};
		}
		for (const seen of evidence.replayed?.migrations ?? []) for (const one of seen.mixedFormats) {
			const { table, column, was, now, by, trigger, isDefault } = one;
			const has = isDefault ? "its default has" : "rows of before have";
			const writes = trigger === void 0 ? by === "default" ? "The new default has" : "This file writes" : `Trigger ${trigger} writes`;
			yield {
				at: placeOf(seen, one),
				message: `${table}.${column} now holds dates of two forms: ${has} ${SHAPES[was]}. ${writes} ${SHAPES[now]}.`,
				...fixFor(seen, one)
			};
		}
	}
};
const SHAPES = {
	space: "a blank between day and time, as in 2026-01-01 12:00:00",
	T: "a T between day and time, as in 2026-01-01T12:00:00Z",
	number: "a number",
	days: "a number of days, as in 2461042.0",
	seconds: "seconds since 1970, as in 1767268800",
	milliseconds: "milliseconds since 1970, as in 1767268800000",
	microseconds: "microseconds since 1970, as in 1767268800000000"
};
const NOW = {
	space: "datetime('now')",
	T: "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')",
	number: null,
	days: "julianday('now')",
	seconds: "CAST(strftime('%s', 'now') AS INTEGER)",
	milliseconds: "1000 * CAST(strftime('%s', 'now') AS INTEGER)",
	microseconds: "1000000 * CAST(strftime('%s', 'now') AS INTEGER)"
};
function fixFor(seen, one) {
	const { table, column, by, now } = one;
	if (by === "trigger") return { fix: inTrigger(one) };
	const is = named$1(seen.schema?.after.tables ?? [], table);
	if (by !== "default" || now !== "number" || !is) return {};
	const isCopied = seen.rebuilt.some((name) => same$1(name, table));
	const write = asNumber(is, column);
	return { fix: `Keep to the form that the column has, in new rows and in its default. Or change all rows of before to the new form in this file: ${isCopied ? `in the copy, ${write} in the place of ${column}` : `UPDATE … SET ${column} = ${write}`}.` };
}
function inTrigger({ column, was }) {
	return `Let the trigger write ${NOW[was] === null ? "the number that the column has" : `${NOW[was]}, as the column has it`}. Or change all values of ${column}, and its default, to the new form in this file.`;
}
function placeOf(seen, { table, column, by, trigger }) {
	if (trigger !== void 0) return madeAt(seen, trigger, ["CREATE TRIGGER"]);
	const names = (sql) => namesIn(sql).has(keyOf$1(column));
	if (by === "default") return seen.statements.find(({ verb, sql }) => verb === "CREATE TABLE" && names(sql))?.at ?? madeAt(seen, table, []);
	return seen.statements.find(({ sql }) => changesRows(sql) && names(sql) && namesIn(sql).has(keyOf$1(table)))?.at ?? seen.statements.find(({ sql }) => changesRows(sql) && names(sql))?.at ?? madeAt(seen, table, []);
}
// src/rules/mixed-width.ts
const mixedWidth = {
	id: "mixed-width",
	group: "history",
	level: "warning",
	title: "Text order and number order disagree",
	why: "A shell loop sorts names as text, where 10 stands before 9; other runners sort by number. Production, which gets the files one by one, never notices; a fresh database gets them in the wrong order. Asked only where a script or program of the project applies the files: every tool is known to sort by number, or its files are listed in the order that it has.",
	fix: "Let all versions have the same number of digits, or make sure that the runner sorts by number (`sort -V`).",
	*check(evidence) {
		if (!evidence.runner.ledger.loose || evidence.head.counts === "parts") return;
		const { standings, highest } = numbering(evidence);
		const fits = (it) => standings.get(it.path)?.kind === "fits";
		const fresh = new Set(added(evidence).filter(fits));
		const staying = new Set(evidence.changes.flatMap((it) => (it.before && it.kind !== "renamed" ? it.after : []) ?? []));
		const sorted = evidence.head.migrations.filter((it) => fresh.has(it) || staying.has(it));
		const lived = outOfText(evidence.base?.migrations ?? []).length > 0;
		for (const { migration, ahead } of outOfText(sorted)) {
			const standing = standings.get(migration.path);
			if (!fresh.has(migration) || !standing || highest && isShort(standing, highest)) continue;
			if (lived && migration.version.length === highest?.version.length) continue;
			yield spoken$2(evidence, migration, ahead, standing.wanted);
			return;
		}
	}
};
function outOfText(sorted) {
	let last = "";
	return sorted.flatMap((migration) => {
		const name = calledOf(migration.path);
		const ahead = last;
		last = name > last ? name : last;
		return name < ahead ? [{
			migration,
			ahead
		}] : [];
	});
}
function spoken$2({ head }, migration, ahead, wanted) {
	const at = top(migration.path);
	const message = `Sorted as text, ${calledOf(migration.path)} runs before ${ahead}; sorted by number, after it.`;
	if (wanted === migration.version) return {
		at,
		message
	};
	return {
		at,
		message,
		fix: `Rename it:\n${move(migration, renamedTo(head, migration.path, wanted))}`
	};
}
// src/rules/advice/counted-anew.ts
function countedAnew(sql, column) {
	const target = actionOf(sql) === "UPDATE" ? targetOf(sql) : null;
	const own = assignmentsIn(sql).find((it) => it.column === keyOf$1(column));
	if (target === null || !own || !/^\(\s*select\s+count\s*\(/i.test(own.text)) return null;
	return own.value.some((token, at) => {
		const next = own.value[at + 1];
		return isWord(token, "FROM") && next !== void 0 && keyOf$1(unquote(next)) === target;
	}) && namesIn(own.text).has(keyOf$1(column)) ? own : null;
}
function countedBefore(sql, { text }, names) {
	const [table, column, key] = [
		names.table,
		names.column,
		names.key ?? "rowid"
	].map(identifier);
	const all = significant(sql);
	return `Let it read the old values: UPDATE ${table} SET ${column} = was.n FROM (SELECT ${key}, ${text} AS n FROM ${table}) AS was WHERE was.${key} = ${table}.${key}${outerWord(all, 0, /^(FROM|WHERE)$/i) < 0 ? "" : " AND …"}.`;
}
// src/rules/advice/narrowed-by-saying.ts
function* narrowedBySaying(evidence) {
	for (const seen of evidence.replayed?.migrations ?? []) {
		yield* anySetting(evidence, seen);
		yield* unguarded(evidence, seen);
		yield* convertedAgain(evidence, seen);
		yield* oneValue(evidence, seen);
		yield* addedTexts(seen);
		yield* wholeDivisions(evidence, seen);
		yield* oneOfSeveral(seen);
	}
}
function* anySetting(evidence, seen) {
	const said = [...lossesOf(evidence, "narrowed")].map(({ loss }) => loss.at);
	for (const { at, table, key, column, pair, now } of seen.anySetting) if (!said.some((it) => samePlace(it, at)) && !isNew$1(evidence, seen, table, column)) yield {
		at,
		message: `Each row of ${table} is another setting, told by its ${key}, and this UPDATE meets all of them: whether ${column} is ${pair[0]} or ${pair[1]}, it ends as ${now}.`,
		fix: `Say which setting is meant: WHERE ${identifier(key)} = …. ${ifMeant("narrows-values")}`
	};
}
function* unguarded(evidence, seen) {
	for (const { at, action, table, column, guard, side, meant } of seen.unguarded) if (action === "UPDATE" && !isNew$1(evidence, seen, table, column)) yield {
		at,
		message: `AND binds before OR: where ${side}, ${table}.${column} is written over whatever it holds, as ${guard} is asked of the other rows only.`,
		fix: `Put the OR in brackets: WHERE ${meant}. ${ifMeant("narrows-values")}`
	};
}
function* convertedAgain(evidence, seen) {
	for (const { at, table, column, unit, value, other, mayBeNull, sql } of seen.convertedAgain) {
		if (isNew$1(evidence, seen, table, column) || isNew$1(evidence, seen, table, unit)) continue;
		const isNot = mayBeNull ? "IS NOT" : "<>";
		const asked = `WHERE ${identifier(unit)} ${other === null ? `${isNot} ${value}` : `= ${other}`}`;
		const isWhole = outerWord(significant(sql), 0, /^WHERE$/i) < 0;
		yield {
			at,
			message: `Converts ${table}.${column} whatever ${unit} says: a row whose ${unit} is ${value} already is converted once more, and nothing tells it from the others afterwards.`,
			fix: `Convert only the rows that are in the other unit. ${ifMeant("narrows-values")}\n  ${isWhole ? `${sql.trim().replace(/\s*;$/, "")} ${asked};` : asked}`
		};
	}
}
function* oneValue(evidence, seen) {
	for (const { at, table, column, text, leftOut } of seen.oneValue) if (leftOut !== null && !isNews(evidence, seen, table, column)) yield {
		at,
		message: `${text} is NULL, as the INSERT gives no ${leftOut}: where the row is there already, what ${table}.${column} held is nowhere any more.`,
		fix: `Leave ${identifier(column)} out of the DO UPDATE, or give ${identifier(leftOut)} in the INSERT. ${ifMeant("narrows-values")}`
	};
}
function* addedTexts({ addedTexts: all, schema }) {
	for (const { at, sql, joined } of all) yield {
		at,
		level: isGone(schema, sql) ? "error" : "warning",
		message: `${sql} is a number: + adds, and of a text it takes no more than the digits that it begins with.`,
		fix: `Put texts together by ||: ${joined}.`
	};
}
function* wholeDivisions(evidence, seen) {
	const said = [...lossesOf(evidence, "narrowed")].map(({ loss }) => loss.at);
	for (const { at, sql, exact, into } of seen.wholeDivisions) if (!isGone(seen.schema, sql) && !said.some((it) => samePlace(it, at))) yield {
		at,
		message: `${sql} divides whole numbers, and SQLite leaves their fraction out (7 / 2 is 3)${into === null ? " before the statement goes on with it" : `: ${into} gets none`}.`,
		fix: `Make a number with a fraction of it: ${exact}.`
	};
}
function* oneOfSeveral({ oneOfSeveral: all }) {
	for (const { at, table, column, other, by } of all) yield {
		at,
		message: `Where several rows of ${other} have the same ${by}, ${table}.${column} takes what one of them says, and passes over the others.`,
		fix: `Make one row of them first: … FROM (SELECT ${identifier(by)}, sum(…) AS … FROM ${identifier(other)} … GROUP BY ${identifier(by)}). ${ifMeant("narrows-values")}`
	};
}
function isGone(schema, sql) {
	const names = namesIn(sql);
	return (schema?.before.tables ?? []).some(({ name: table, columns }) => columns.some(({ name }) => names.has(keyOf$1(name)) && !named$1(schema?.after.tables ?? [], table)?.columns.some((column) => same$1(column.name, name))));
}
function isNew$1(evidence, seen, table, column) {
	return !named$1(seen.schema?.before.tables ?? [], table)?.columns.some(({ name }) => same$1(name, column)) || isNews(evidence, seen, table) || isNews(evidence, seen, table, column);
}
// src/rules/advice/subtracted-dates.ts
function* subtractedDates(evidence) {
	for (const seen of evidence.replayed?.migrations ?? []) for (const { at, into, later, earlier } of seen.subtractedDates) yield {
		at,
		message: `${into} gets a difference of years: ${later} and ${earlier} are dates as texts, of which subtraction takes the number at the start. Two moments of one year give 0.`,
		fix: `Write seconds: strftime('%s', ${later}) - strftime('%s', ${earlier}). Or days: julianday(${later}) - julianday(${earlier}).`
	};
}
// src/rules/narrows-values.ts
const narrowsValues = {
	id: "narrows-values",
	group: "data",
	level: "warning",
	scenario: "rows",
	title: "Values that differed are the same afterwards",
	why: "Milliseconds turned into seconds, a text that is cut, a sign or a time zone that is left out, a column that another one was written over: the old values cannot be told from the new ones, and only a backup brings them back.",
	fix: "Write the new value into a column of its own, and keep the old one until nobody needs it. If it may go, say so above the statement: -- rehearsal: allow narrows-values because <reason>.",
	*check(evidence) {
		for (const { loss, seen } of lossesOf(evidence, "narrowed")) {
			const fate = seen.fates.find(({ table, rebuilt }) => rebuilt && same$1(table, loss.table));
			for (const column of loss.columns) {
				if (column.fired !== void 0) continue;
				if (isChangedByRebuild(seen, loss.table, column.name)) continue;
				if (isCollided(evidence, loss, column) && isKeyAlone(seen, loss, column)) continue;
				if (column.lookup !== void 0 && isMisread(seen, loss.at)) continue;
				if (seen.addedTexts.some(({ at }) => samePlace(at, loss.at))) continue;
				if (seen.untied.some((it) => it.isOneOf && samePlace(it.at, loss.at) && same$1(it.column, column.name))) continue;
				const isInCopy = seen.statements[loss.statement]?.verb !== "UPDATE";
				const milliseconds = takenForSeconds(seen, column);
				const isBare = fate && isInCopy && copiedAs(seen, fate, column.name) === "bare";
				yield {
					at: loss.at,
					level: column.readAt || column.isMember || isBare && !isOfType(column) && !column.unsaid ? "error" : "warning",
					message: `${ofCount(seen, loss, column) ?? milliseconds?.says ?? sentence(loss, column)}${turned(seen, loss, column)}${calledBefore(evidence, loss)}`,
					fix: `${milliseconds?.fix ?? inFile(seen, loss, column) ?? insteadOf(evidence, loss, column)} ${ifMeant("narrows-values")}`
				};
			}
		}
		yield* metAgain(evidence);
		yield* subtractedDates(evidence);
		yield* narrowedBySaying(evidence);
	}
};
function isCollided(evidence, { path, at }, { name }) {
	return [...lossesOf(evidence, "collided")].some(({ loss }) => loss.path === path && samePlace(loss.at, at) && loss.columns.some((it) => same$1(it.name, name)));
}
function isKeyAlone({ schema }, { table }, { name }) {
	const { primaryKey = [], uniques = [] } = named$1(schema?.after.tables ?? [], table) ?? {};
	return [primaryKey, ...uniques].some(([first = "", ...more]) => more.length === 0 && same$1(first, name));
}
function* metAgain(evidence) {
	const said = [...lossesOf(evidence, "narrowed")].flatMap(({ loss }) => loss.columns.map(({ name, called = name }) => `${loss.path} ${loss.statement} ${keyOf$1(called)}`));
	for (const { path, metAgain: all } of evidence.replayed?.migrations ?? []) for (const { at, statement, first, table, column, from, to, now } of all) {
		if (said.includes(`${path} ${statement} ${column}`)) continue;
		const own = identifier(column);
		yield {
			at,
			message: `It meets the rows to which line ${first} has just given ${to}: of ${table}.${column}, ${from} and ${to} both end as ${now}.`,
			fix: `Write both in one UPDATE, which reads the old values: UPDATE ${identifier(table)} SET ${own} = CASE ${own} WHEN ${from} THEN ${to} WHEN ${to} THEN ${now} ELSE ${own} END. ${ifMeant("narrows-values")}`
		};
	}
}
function sentence({ called: table }, column) {
	const { name, pair, from, document, isMade, partly, lookup, trigger } = column;
	if (trigger !== void 0) return `The statement fires the trigger ${trigger}, which writes over ${table}.${name} for every row that it is about, and what ${name} held is nowhere any more.`;
	if (column.pasted) return `${table}.${name} is made of ${column.pasted.from} here, as line ${column.pasted.line} makes ${column.pasted.from} of itself: what ${name} held, for which the WHERE asks, is nowhere any more.`;
	if (column.emptied !== void 0) return `${table}.${name} is emptied in every row, and ${column.emptied === null ? "in some rows" : `where there is ${column.emptied}`} nothing took its value elsewhere before: it is nowhere any more.`;
	if (column.readAt) return `What ${table}.${name} held is gone when line ${column.readAt.line} reads it to put it elsewhere, and it is nowhere any more.`;
	if (column.joined !== void 0) return `Values of ${table}.${name} are put into one text with '${column.joined}' between them. Where one of them has that in itself, nobody can tell any more where it ends: 'a${column.joined}b' and 'c' end like 'a' and 'b${column.joined}c'.`;
	if (column.nulled?.isText) return `Where ${column.nulled.says} has no blank, ${table}.${name} becomes an empty text, and what it held is nowhere any more.`;
	if (column.nulled) return `Where ${column.nulled.says} is NULL, ${table}.${name} becomes NULL, and what it held is nowhere any more.`;
	if (lookup !== void 0) return `Where ${lookup ?? "the query"} has nothing for a row, ${table}.${name} loses what it held.`;
	if (pair) return `Two values of ${table}.${name} become one: ${shortPair(pair).join(" and ")} end the same.`;
	if (document) return `${partly ? `Where ${from} has a value, the document` : "Every document"} in ${table}.${name} is written anew from ${from}, and what else was in it is nowhere any more.`;
	if (column.isWhole) return `Whole numbers made of ${from} are written over ${table}.${name} in every row, though both may have fractions, and what ${name} held is nowhere any more.`;
	if (column.where !== void 0) return `Where ${column.where}, ${from} is written over ${table}.${name}, and what ${name} held there is nowhere any more.`;
	if (isMade) return `What is made of ${from} is written over ${table}.${name} in every row, and what ${name} held is nowhere any more.`;
	if (partly) return `Where ${from} has a value, it is written over ${table}.${name}, and what ${name} held there is nowhere any more.`;
	return `${from} is written over ${table}.${name} in every row, and what ${name} held is nowhere any more.`;
}
function ofCount({ statements }, { called: table, statement }, { name, called = name }) {
	return countedAnew(statements[statement]?.sql ?? "", called) === null ? null : `The query counts rows of ${table} to which this UPDATE has given a new ${called} already: two rows get the same number, and their order is gone.`;
}
function turned({ schema }, { table, now }, column) {
	if (column.unsaid) return " REAL has room for 15 digits.";
	if (!isOfType(column)) return "";
	const is = named$1(schema?.after.tables ?? [], now ?? table)?.columns.find(({ name }) => same$1(name, column.name));
	return is && /CHAR|CLOB|TEXT/i.test(is.type) ? " Every number in it becomes a text." : "";
}
function inFile(seen, loss, column) {
	const own = identifier(column.name);
	if (isOpenCase(seen, loss, column)) return `Let the CASE give back what no branch takes: … ELSE ${own} END.`;
	if (isOpenIf(seen, loss, column)) return `Let iif() give back what its condition does not take: iif(…, …, ${own}).`;
	const { name, called = name, pair } = column;
	const sql = seen.statements[loss.statement]?.sql ?? "";
	const counted = countedAnew(sql, called);
	const [key, ...more] = named$1(seen.schema?.before.tables ?? [], loss.table)?.primaryKey ?? [];
	if (counted) return countedBefore(sql, counted, {
		table: loss.called,
		column: called,
		key: more.length > 0 ? void 0 : key
	});
	const branches = pair && branchesFix(sql, called, pair);
	if (branches) return branches;
	if (column.trigger !== void 0) return `DROP TRIGGER ${identifier(column.trigger)} before the statement, and write its CREATE TRIGGER again behind it.`;
	const document = pair?.[0].startsWith("'{") ? assignmentsIn(sql).find((it) => it.column === keyOf$1(called))?.text : null;
	if (document && /^('\s*\{|jsonb?_object\s*\()/i.test(document)) return `Add to the document, which keeps its other keys: SET ${own} = json_patch(${own}, ${document}).`;
	if (column.joined !== void 0) return `Put them into a list of JSON, which keeps them apart: json_group_array(${own}).`;
	if (column.nulled) return `Let it keep what it had there: SET ${own} = ${column.nulled.kept}. Or leave those rows out by a WHERE.`;
	if (column.isMember) return `Put ${own} into the document as it is, without a conversion, before its rows are deleted.`;
	if (column.isWhole) return `Read what is behind the point too: CAST(${identifier(column.from ?? "")} AS REAL). And leave out the rows of which somebody has set ${own}, by a WHERE.`;
	if (column.where !== void 0) return `Fill only the rows that have none: … WHERE (${column.where}) AND ${own} IS NULL.`;
	if (column.isMade) return `Fill only the rows that have none: UPDATE … SET ${own} = … WHERE ${own} IS NULL.`;
	if (column.pasted) return `Make it of itself: write ${own} for ${identifier(column.pasted.from)} behind ${own} =.`;
	if (column.emptied !== void 0) return `Copy the values of these rows too, or empty ${own} only where they were copied, by the same WHERE.`;
	if (column.readAt) return `Read it first: put the statement in line ${column.readAt.line} above this UPDATE.`;
	if (column.lookup === void 0) return null;
	const lookup = lookupsIn(sql).find(({ columns }) => columns.includes(keyOf$1(column.name)));
	const leave = "Leave those rows out, by a WHERE that asks whether there is something for them";
	return lookup?.columns.length === 1 ? `${leave}, or give them their own value back: SET ${own} = coalesce(${lookup.value}, ${lookup.prefix}${own}).` : `${leave}: WHERE EXISTS (SELECT … ).`;
}
function insteadOf(evidence, { called: table }, column) {
	const { name, from, document } = column;
	if (isOfType(column)) return `Declare ${name} as it was: a column of that type keeps numbers apart from texts.`;
	if (column.unsaid) return `Keep ${name} INTEGER, unless its numbers never have more digits.`;
	if (isOfLongNumbers(column.pair)) return `Keep ${name} as it is, a column of texts: ${NO_ROOM}`;
	const aside = `Write the new value into a column of its own, and keep ${name} until nobody needs it.`;
	if (from === void 0) return aside;
	const [own, other] = [identifier(name), identifier(from)];
	if (document) return `Add to the document, which keeps its other keys: ${own} = json_set(${own}, '$.${from}', ${other}).`;
	if (!isWritten(evidence, from, name)) return aside;
	return `One UPDATE lets them change places, as it reads the old values: UPDATE ${identifier(table)} SET ${own} = ${other}, ${other} = ${own}. Or ${aside.charAt(0).toLowerCase()}${aside.slice(1)}`;
}
function isWritten({ replayed }, column, from) {
	return (replayed?.migrations ?? []).flatMap((it) => it.statements).flatMap(({ sql }) => assignmentsIn(sql)).some((it) => it.column === keyOf$1(column) && namesIn(it.text).has(keyOf$1(from)));
}
function isOpenCase({ statements }, { statement }, { pair }) {
	const sql = statements[statement]?.sql ?? "";
	if (!/\bcase\b/i.test(sql)) return false;
	return pair?.[1] === "NULL" ? !/\belse\b(?!\s+null\s+end\b)/i.test(sql) : pair?.[1] === "''" && /\belse\s+''\s+end\b/i.test(sql);
}
function isOpenIf({ statements }, { statement }, { pair }) {
	const sql = statements[statement]?.sql ?? "";
	return pair?.[1] === "NULL" && /\biif\s*\(/i.test(sql) && !/\bcase\b/i.test(sql);
}
function isOfType({ pair }) {
	return pair?.[1] === `'${pair?.[0]}'`;
}
// src/rules/needless-rebuild.ts
const needlessRebuild = {
	id: "needless-rebuild",
	group: "schema",
	level: "note",
	scenario: "rows",
	title: "A table is copied for what ALTER TABLE does in place",
	why: "A rebuild writes every row again, holds the lock for as long as that takes, and can lose what hangs on the table. ADD COLUMN, RENAME COLUMN and DROP COLUMN (SQLite 3.35) lose nothing. Says so only where it was tried and each row that was invented ends the same.",
	fix: "Alter the table instead of copying it.",
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) for (const { table, instead } of seen.needless) {
			if (isChosen(seen, table) || isAtFault(evidence, seen, table)) continue;
			yield {
				at: rebuiltAt(seen, table),
				message: instead.length > 0 ? `The rows of ${table} are copied, where ALTER TABLE does the same in place.` : `${table} is rebuilt as it was before.`,
				fix: instead.length > 0 ? ["Write instead:", indented(instead.map((sql) => `${sql};`).join("\n"))].join("\n") : "Leave the rebuild out."
			};
		}
	}
};
function isAtFault(evidence, seen, table) {
	return [...lossesOf(evidence, "exchanged", "crossed", "rows")].some(({ loss, seen: own }) => own === seen && same$1(loss.table, table));
}
const CHOOSES$1 = /\b(group\s+by|distinct|where|limit|union|or\s+(ignore|replace)|on\s+conflict)\b/i;
function isChosen({ fates, statements }, table) {
	const copied = fates.find(({ now, rebuilt }) => rebuilt && same$1(now ?? "", table))?.copied ?? null;
	return copied !== null && CHOOSES$1.test(statements[copied]?.sql ?? "");
}
// src/rules/needs-newer-sqlite.ts
const needsNewerSqlite = {
	id: "needs-newer-sqlite",
	group: "replay",
	level: "error",
	scenario: "empty",
	title: "Needs a newer SQLite",
	why: "SQLite learns new statements and functions with each release, and the one in production does not know those that came after it: the migration passes here and stops there. It is an error when the settings say which version production has, and a note when they do not.",
	fix: "Write what production’s SQLite understands, or update SQLite there first and then raise \"sqlite\" in the settings.",
	*check(evidence) {
		const target = evidence.replayed?.target ?? null;
		for (const { refusal, refusedBy, takenBy, brought } of firstOfEachFile(evidence.replayed?.olderRefusals ?? [])) {
			if (target !== null && brought) {
				const links = [{
					text: `SQLite ${brought.since}`,
					url: brought.link
				}];
				yield {
					at: refusal.at,
					message: `Production has SQLite ${target}. SQLite ${brought.since} brought ${brought.what}, which this needs${brought.silent ? ": before it the result is NULL, and no error" : ""}.`,
					links
				};
				continue;
			}
			const tried = `SQLite ${refusedBy} refuses this (${refusal.message}); SQLite ${takenBy} takes it.`;
			if (target !== null) yield {
				at: refusal.at,
				message: `Production has SQLite ${target}. ${tried}`
			};
			else yield {
				at: refusal.at,
				message: tried,
				fix: SAY_WHICH,
				level: "note"
			};
		}
	}
};
const SAY_WHICH = "Make sure that production’s SQLite is not older, and set \"sqlite\" to its version: then what it does not understand is an error here.";
function firstOfEachFile(refusals) {
	return refusals.filter((it, index) => refusals.findIndex((other) => other.refusal.at.path === it.refusal.at.path) === index);
}
// src/rules/no-rollback-note.ts
const noRollbackNote = {
	id: "no-rollback-note",
	group: "checklist",
	level: "off",
	title: "Nothing says how to undo it",
	why: "When a release has to be taken back in a hurry, somebody must know what becomes of the schema: which statements undo the file, or that it can stay, or that it cannot be undone. That is easiest to say when it is written.",
	fix: "Add a line such as \"-- rollback: ALTER TABLE Contacts DROP COLUMN Status;\", or a file that ends in .down.sql beside this one.",
	*check(evidence) {
		for (const migration of added(evidence)) {
			if (migration.up === null || goesBack(migration) || tells(migration)) continue;
			yield {
				at: top(migration.path),
				message: "No comment in this file says how to undo it, and there is no SQL that does."
			};
		}
	}
};
function goesBack({ path, down }) {
	return down !== null && (down.path !== path || significant(down.sql).length > 0);
}
const ABOUT = /\b(roll(?:s|ed|ing)?[\s-]?backs?|undo(?:es|ne|ing)?|revert(?:s|ed|ing)?|irreversible|(?:forward|one)[\s-]?(?:only|way))\b/i;
function tells({ up, down }) {
	return [up, down].some((script) => script !== null && speaks(commentLines(script)));
}
function speaks(lines) {
	return lines.some((line) => {
		if (!ABOUT.test(line.text)) return false;
		const rest = lines.filter((other) => other.block === line.block && other.start >= line.start).map(({ text }) => text).join(" ");
		return /\p{L}{2}/u.test(rest.replace(ABOUT, "").replace(/\bto\b/i, ""));
	});
}
// src/rules/evidence/per-row.ts
function perRowIn(seen, fact) {
	if (fact.kind !== "values-changed") return null;
	const { table, column } = fact;
	const sql = seen.statements[statementAt(seen, factAt(seen, fact))]?.sql ?? "";
	if (isToken(seen, fact, sql)) return {
		kind: "token",
		table,
		column
	};
	return isMoment(seen, fact, sql) ? {
		kind: "moment",
		table,
		column
	} : null;
}
function isToken(seen, { table, column }, sql) {
	const after = named$1(seen.schema?.after.tables ?? [], table);
	if (!/\brandom(?:blob)?\s*\(/i.test(givenBy(seen, table, column, sql))) return false;
	return ([after?.primaryKey, ...after?.uniques ?? []].some((key) => key?.length === 1 && same$1(key[0] ?? "", column)) || TOKEN.test(column)) && (isNew(seen, table, column) || asksFor(sql, column));
}
function givenBy(seen, table, column, sql) {
	const assigned = assignmentsIn(sql).find((it) => it.column === keyOf$1(column));
	if (assigned) return assigned.text;
	const names = (named$1(seen.schema?.after.tables ?? [], table)?.columns ?? []).filter(({ generated }) => !generated).map(({ name }) => name);
	if (isLeftOut(sql, column)) return ownDefault(seen, table, column);
	return (readCopy(sql) && resultFor(sql, column, names)?.result)?.map(({ text }) => text).join(" ") ?? "";
}
const TOKEN = /(?:token|secret|uuid|guid|ulid|nonce|salt|api_?key|(?:public|external|share)_?id)s?$|^(?:uid|sid)$/i;
function asksFor(sql, column) {
	return namesIn(whereIn(sql) ?? "").has(keyOf$1(column));
}
function isMoment(seen, { table, column }, sql) {
	return isLeftOut(sql, column) && CLOCK$1.test(ownDefault(seen, table, column)) && isNew(seen, table, column);
}
const CLOCK$1 = /'now'|\bcurrent_(?:date|time|timestamp)\b|\b(?:date|time|datetime|julianday|unixepoch)\s*\(\s*\)/i;
function isLeftOut(sql, column) {
	return readCopy(sql) !== null && !namesIn(sql).has(keyOf$1(column));
}
function ownDefault({ schema }, table, column) {
	return (named$1(schema?.after.tables ?? [], table)?.columns ?? []).find(({ name }) => same$1(name, column))?.default ?? "";
}
function isNew({ schema }, table, column) {
	const before = named$1(schema?.before.tables ?? [], table);
	return before !== null && !before.columns.some(({ name }) => same$1(name, column));
}
// src/rules/not-deterministic.ts
const notDeterministic = {
	id: "not-deterministic",
	group: "replay",
	level: "warning",
	scenario: "rows",
	title: "Ends differently each time it runs",
	why: "random(), CURRENT_TIMESTAMP and the like put something else into every database: production, staging and a fresh install no longer agree, and no test can compare them. A note where each row gets a token or an id by chance, which has to differ, and where the DEFAULT of a new column gives old rows the moment at which the file runs.",
	fix: "Write the value itself: a fixed date such as '2026-01-01', a fixed id.",
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) {
			yield* byZone(seen);
			const all = seen.chance.map((fact) => ({
				fact,
				own: perRowIn(seen, fact)
			}));
			for (const { fact, own } of all) if (own) yield {
				at: factAt(seen, fact),
				...ofEachRow(own)
			};
			const chance = all.flatMap(({ fact, own }) => own ? [] : [fact]);
			const [first] = chance;
			if (!first) continue;
			const at = factAt(seen, first);
			yield {
				at,
				title: notDeterministic.title,
				message: `Run at two different times, it leaves two different databases: ${describeFacts(chance)}.`,
				...perRow(seen, at)
			};
		}
	}
};
function ofEachRow({ kind, table, column }) {
	const says = kind === "token" ? {
		message: `Each row of ${table} gets a ${column} of its own by chance, which is another one in each database.`,
		fix: "Nothing where it is secret, or only has to differ. Where other databases or programs are to know it too, let the application write it."
	} : {
		message: `The copy gives no ${column} to the rows of ${table} that are there, so all of them get the moment at which this file runs, whenever they were made.`,
		fix: `Where the rows say themselves when they were made, copy that: INSERT INTO … (…, ${identifier(column)}) SELECT …, that column FROM …. Where nothing says it, a fixed moment is at least the same in each database.`
	};
	return {
		level: "note",
		title: notDeterministic.title,
		...says
	};
}
function* byZone(seen) {
	const place = (fact) => "table" in fact ? keyOf$1(`${fact.table}.${"column" in fact ? fact.column : ""}`) : fact.kind;
	const told = new Set(seen.chance.map(place));
	const facts = seen.otherZone.filter((fact) => !told.has(place(fact)));
	const [first] = facts;
	if (!first) return;
	yield {
		at: factAt(seen, first),
		title: "Ends differently in each time zone",
		message: `Run on machines in two time zones, it leaves two different databases: ${describeFacts(facts)}.`,
		fix: "Keep UTC, and turn it into local time where it is shown. Or write the offset that is meant: '+2 hours' in the place of 'localtime'."
	};
}
function perRow(seen, at) {
	const sql = seen.statements.find((it) => it.at === at)?.sql ?? "";
	const counted = countedFrom(seen, sql);
	if (counted !== null) return { fix: counted };
	if (!/\brandom(?:blob)?\s*\(/i.test(sql) || /^\s*INSERT\b[^(]*(?:\([^)]*\))?\s*VALUES\b/i.test(sql)) return {};
	return { fix: PER_ROW };
}
function countedFrom({ schema }, sql) {
	const columns = named$1(schema?.before.tables ?? [], targetName(sql) ?? "")?.columns ?? [];
	const isOwn = (text) => columns.some(({ name }) => namesIn(text).has(keyOf$1(name)));
	const found = assignmentsIn(sql).find(({ text }) => COUNTS.test(text) && !CHOOSES.test(text) && isOwn(text));
	if (found === void 0 || (found.text.match(MOMENTS) ?? []).length !== 1) return null;
	const own = columns.find((it) => !same$1(it.name, found.column) && fillsWithMoments(it));
	const says = "Each row counts from the moment at which the file runs, and no one value is right for all of them.";
	if (own === void 0) return `${says} Count from a moment that the row itself holds, in the place of the clock.`;
	const instead = `${found.column} = ${found.text.replace(CLOCK, identifier(own.name))}`;
	return `${says} Count from one that the row holds, as ${own.name}: ${instead}.`;
}
const CLOCK = /'now'|\bcurrent_(?:timestamp|date)\b/i;
const COUNTS = /(?:'now'|\bcurrent_(?:timestamp|date))\s*,|(?:'now'\s*\)|\bcurrent_(?:timestamp|date))[^,]*[-+]/i;
const CHOOSES = /\b(?:case|iif|if|coalesce|ifnull)\b/i;
const MOMENTS = /\b(?:date|time|datetime|julianday|unixepoch|strftime)\s*\(|(?<!\(\s*)\bcurrent_(?:timestamp|date)\b/gi;
const PER_ROW = "Values made by chance for each row cannot be written down here. They are different in each database: where that is meant, say so above the statement, -- rehearsal: allow not-deterministic because <reason>.";
// src/rules/not-proved.ts
const notProved = {
	id: "not-proved",
	group: "data",
	level: "warning",
	scenario: "rows",
	title: "Not proved: no row could be invented for a table",
	why: "Every migration is tried on invented rows. Where the constraints of a table accept none that could be found, the file meets an empty table. Where no file makes a table, its columns and rows are guessed, and the file may stop at them. What it does to the rows of production, and whether it passes there, was not seen.",
	fix: "Give the check rows of your own: `rows: path/to/rows.sql` in the settings, with at least one row of this table.",
	*check(evidence) {
		const { migrations = [], withoutRows = [] } = evidence.replayed ?? {};
		for (const seen of migrations) {
			yield* stoppedByMadeUp(evidence, seen);
			if (!seen.rehearsals.some(({ scenario, outcome }) => scenario === "rows" && outcome !== "fail" && outcome !== "skipped")) continue;
			for (const { table, reason, virtual } of withoutRows) {
				const isBaseless = /^no such table|, which does not exist$/.test(reason);
				const first = virtual || isBaseless || isNews(evidence, seen, table) ? void 0 : touching(seen, table);
				if (first === void 0) continue;
				yield {
					at: first.at,
					message: `Table ${table} was empty when this file was rehearsed: no row could be invented for it (${reason}). What the file does to its rows is not proved.`
				};
			}
		}
	}
};
function* stoppedByMadeUp(evidence, seen) {
	for (const { scenario, refusals } of seen.rehearsals) for (const refusal of scenario === "rows" ? refusals : []) {
		const tables = madeUpFor(evidence, seen, refusal);
		if (tables.length === 0) continue;
		const isOne = tables.length === 1;
		yield {
			at: refusal.at,
			title: "Not proved: the file stops at rows that are made up",
			message: `No file makes ${listed$5(tables)}: ${isOne ? "its columns and rows were" : "their columns and rows were"} made up, and this statement fails on them (${refusal.message}). Whether it passes on the rows of production is not proved.`,
			fix: `Name a file that makes ${listed$5(tables)} as "baseline" in the settings: then the columns and constraints of production are known.`
		};
	}
}
function touching({ statements, rehearsals }, table) {
	return rehearsals.flatMap(({ facts }) => facts).some((fact) => fact.kind === "table-added" && keyOf$1(fact.table) === keyOf$1(table)) ? void 0 : statements.find((statement) => namesIn(statement.sql).has(keyOf$1(table)) && asksRows(statement, table));
}
const ROWLESS = /^(CREATE (INDEX|TABLE|VIEW|TRIGGER)|DROP (INDEX|VIEW|TRIGGER)|PRAGMA|SELECT|ANALYZE|REINDEX|EXPLAIN)$/;
const RENAMES = /^\s*alter\s+table\s+\S+\s+rename\b/i;
const CHECKED_COLUMN = /\b(check|unique|generated|as|drop)\b/i;
function asksOfColumn(sql) {
	const words = significant(sql).map(({ kind, text }) => kind === "word" ? text.toUpperCase() : text);
	const at = words.indexOf("DEFAULT");
	const given = at < 0 ? "NULL" : words[at + 1];
	if (/^CURRENT_/.test(given ?? "") || given === "(" && words.lastIndexOf("(") > at + 1 || CHECKED_COLUMN.test(words.join(" "))) return true;
	const isRequired = words.some((word, index) => word === "NOT" && words[index + 1] === "NULL");
	return given === "NULL" ? isRequired : words.includes("REFERENCES");
}
function asksRows({ verb, sql }, table) {
	if (verb === "CREATE INDEX") return /^\s*create\s+unique\b/i.test(sql);
	if (verb === "CREATE TABLE") return /\bas\s+(select|with)\b/i.test(sql);
	if (verb === "ALTER TABLE") return !RENAMES.test(sql) && asksOfColumn(sql);
	if (verb === "INSERT") return targetOf(sql) !== keyOf$1(table) || /\bselect\b/i.test(sql);
	return !ROWLESS.test(verb);
}
// src/rules/not-rerunnable.ts
const notRerunnable = {
	id: "not-rerunnable",
	group: "replay",
	level: "error",
	scenario: "rerun",
	title: "A second run stops",
	why: "The runner records a file after it has run. When the process dies in between, the next start runs the file again, it fails, and it fails on every start from then on.",
	fix: `Write statements that may find their work done: CREATE … IF NOT EXISTS, DROP … IF EXISTS, INSERT OR IGNORE. ${IN_RUNNER}`,
	*check(evidence) {
		for (const { seen, rehearsal } of under(evidence, "rerun")) {
			if (!runnerOf(evidence, seen).rerun) continue;
			for (const [refusal, more] of likeOnes(rehearsal.refusals)) {
				const told = stops(evidence, seen, refusal);
				yield {
					at: refusal.at,
					...more === 0 ? told : asOne(told, more)
				};
			}
		}
	}
};
const MOST_ALIKE = 8;
function likeOnes(refusals) {
	const groups = new Map();
	for (const refusal of refusals) {
		const shape = insertShape(refusal.statement);
		const key = shape === null ? refusal : `${refusal.message}\n${shape}`;
		const group = groups.get(key);
		if (group) group.push(refusal);
		else groups.set(key, [refusal]);
	}
	return [...groups.values()].flatMap(([first, ...rest]) => {
		if (!first) return [];
		return rest.length < MOST_ALIKE ? [first, ...rest].map((one) => [one, 0]) : [[first, rest.length]];
	});
}
function asOne({ suggestion: _, ...told }, more) {
	return {
		...told,
		message: `${told.message} So do ${more} more statements like it in this file.`
	};
}
function stops(evidence, seen, refusal) {
	const level = rerunLevel(evidence, seen);
	return {
		level: level === "warning" && isUnguarded(refusal) ? "note" : level,
		message: `Stops when it runs a second time, as it does after a crash between the file and its history row. ${inWords$1(refusal)}`,
		fix: copyAdvice(refusal) ?? advice$3(refusal, oneTransaction(evidence, seen)),
		...suggested(guard(seen, refusal))
	};
}
function isUnguarded({ statement, message }) {
	return /^duplicate column name/.test(message) || /\bALTER\s[^;]*\bDROP\s+(COLUMN\s+)?\S+$/i.test(statement);
}
function advice$3({ statement, message }, transaction) {
	if (isUnguarded({
		statement,
		message
	})) return `SQLite has no guard for a column (no version knows ADD COLUMN IF NOT EXISTS), so no wording of this file is safe to run twice. ${transaction}`;
	if (/already exists$/.test(message)) {
		const verb = /^CREATE\s+(UNIQUE\s+INDEX|TEMP(?:ORARY)?\s+\w+|VIRTUAL\s+TABLE|\w+)/i.exec(statement)?.[1]?.toUpperCase();
		if (verb && !/\bRENAME\b/i.test(statement)) return `Write CREATE ${verb} IF NOT EXISTS.`;
	}
	if (/^DROP\s/i.test(statement) && /^no such/.test(message)) return `Write DROP ${/^DROP\s+(\w+)/i.exec(statement)?.[1]?.toUpperCase()} IF EXISTS.`;
	if (/^UNIQUE constraint failed/.test(message)) return "Write INSERT OR IGNORE, or INSERT … ON CONFLICT DO NOTHING, so that rows which are there already stay.";
	return `Guard the statement so that it finds its work done. Where SQLite has no guard: ${transaction}`;
}
// src/rules/null-key.ts
const nullKey = {
	id: "null-key",
	group: "data",
	level: "error",
	scenario: "rows",
	title: "Rows are written without their key",
	why: "SQLite numbers rows by an INTEGER PRIMARY KEY in exactly these words. A key of any other type (INT, BIGINT, TEXT, INTEGER … DESC) that an INSERT leaves out is NULL, in as many rows as come: nothing is refused, no row can be found by its key, and none can be referred to.",
	fix: "Declare the key as INTEGER PRIMARY KEY, give it a DEFAULT, or name it in the INSERT.",
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) for (const one of seen.nullKeys) {
			if (isFilled(evidence, seen, one)) continue;
			const { at, table, column, type, trigger } = one;
			yield {
				at,
				message: `No row that ${trigger === void 0 ? "this statement" : `the trigger ${trigger}`} writes into ${table} gets a key: SQLite does not number ${`${type} PRIMARY KEY`.trim()}, and ${column} is NULL in each of them.`,
				fix: isMade(evidence, one) ? declared(one) : `Name ${column} among the columns of the INSERT, and give each row a key.`
			};
		}
	}
};
const OF_TEXTS = /CHAR|CLOB|TEXT|STRING|BLOB|UUID|GUID/i;
function declared({ column, type }) {
	return !OF_TEXTS.test(type) ? `Declare ${column} as INTEGER PRIMARY KEY, in exactly these words: SQLite numbers rows by no other column (https://sqlite.org/lang_createtable.html#rowid).` : `Give each row a key in the INSERT, or let the table do it: ${identifier(column)} ${type} PRIMARY KEY NOT NULL DEFAULT (lower(hex(randomblob(16)))).`;
}
function isMade({ replayed }, { table }) {
	return (replayed?.migrations ?? []).some(({ statements }) => statements.some(({ verb, sql }) => verb === "CREATE TABLE" && same$1(targetName(sql) ?? "", table)));
}
function isFilled(evidence, seen, { table, column }) {
	return later(evidence, seen).some(({ statements }) => statements.some(({ verb, sql }) => {
		if (targetOf(sql) !== keyOf$1(table)) return false;
		return verb === "DROP TABLE" || actionOf(sql) === "UPDATE" && writtenColumns(sql)?.has(keyOf$1(column)) === true;
	}));
}
// src/rules/out-of-order.ts
const outOfOrder = {
	id: "out-of-order",
	group: "history",
	level: "error",
	title: "A new migration is below an applied one",
	why: "Production runs the new file after the applied ones, a fresh database before some of them: two orders, and maybe two schemas. Runners that remember only the highest version never run it at all.",
	fix: "Give the new file a version above the highest one.",
	*check(evidence) {
		const numbers = numbering(evidence);
		const { standings, highest } = numbers;
		for (const migration of added(evidence)) {
			if (standings.get(migration.path)?.kind !== "below" || !highest) continue;
			const message = `Version ${writtenAs(evidence.head, migration.path, migration.version)} is below ${calledOf(highest.path)}, which production has applied.`;
			const tool = toolOf(evidence);
			const differs = ends(evidence);
			const isMeant = migration.up?.late === true;
			if (isMeant && differs.startsWith(SAME)) continue;
			const applied = isMeant || tool.after.late === "applied";
			yield {
				at: top(migration.path),
				level: applied && !tool.loose && (differs.startsWith(SAME) || differs === REPAIRS) ? "warning" : "error",
				message: [
					message,
					applied ? "" : sentence$4(tool.words.late),
					differs
				].filter((part) => part !== "").join(" "),
				fix: `Rename the file:\n${renames$1(evidence, numbers, migration.path)}`
			};
		}
	}
};
const SAME = "Replayed in both orders, the databases end the same today";
const REPAIRS = "Without it an applied file does not replay on an empty database, so this reads as a repair of fresh installs.";
function ends(evidence) {
	const seen = evidence.replayed?.comparisons.find((it) => it.about === "order");
	if (!seen) return "";
	const { facts, beforeRefusal, afterRefusal, reordered } = seen;
	if (afterRefusal) return `A fresh database stops at ${afterRefusal.at.path}, line ${afterRefusal.at.line}: ${afterRefusal.message}.`;
	if (beforeRefusal && evidence.replayed?.baseRefusals.some((it) => samePlace(it.at, beforeRefusal.at))) return REPAIRS;
	if (beforeRefusal) return `Production stops at ${beforeRefusal.at.path}, line ${beforeRefusal.at.line}: ${beforeRefusal.message}.`;
	if (facts.length > 0) return `A fresh database ends different from production: ${describeFacts(facts)}.`;
	return `${SAME}${columnOrder(reordered)}.`;
}
// src/rules/pragma-has-no-effect.ts
const pragmaHasNoEffect = {
	id: "pragma-has-no-effect",
	group: "replay",
	level: "error",
	scenario: "empty",
	title: "A PRAGMA is silently ignored",
	why: "Some settings do nothing where they stand, and SQLite does not say so. PRAGMA foreign_keys=OFF inside a transaction is the dangerous one: the DROP TABLE of a rebuild then deletes the rows of every ON DELETE CASCADE child.",
	fix: "Make the setting where it takes effect, outside of the transaction, or do without it.",
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) {
			const runner = runnerOf(evidence, seen);
			const dead = seen.deadPragmas.filter((it, index) => !isUndoing(it, index, runner));
			const keys = dead.find(isAboutKeys);
			const children = keys ? atStake(evidence, seen) : [];
			if (keys && children?.length !== 0 && !isToldByRows(evidence, seen)) {
				const back = children?.every((name) => cameBack(seen, name)) ?? false;
				const more = back ? ` The rows of ${listed$5(children ?? [])} go too, and the file puts all of them back.` : "";
				yield {
					at: keys.at,
					message: `${says(keys, runner)}${more}`,
					...back ? { level: "warning" } : {}
				};
			}
			const on = keys ? void 0 : seen.deadPragmas.find((it) => isUndoing(it, 0, runner));
			const left = on ? leftBehind(seen, on) : [];
			if (on && left.length > 0) yield {
				at: on.at,
				level: "warning",
				message: `${says(on, runner)} What the file deletes below takes no row of ${listed$5(left)} along.`,
				fix: `Delete those rows of ${listed$5(left)} in the file itself, in front of their parents, or write NULL into their keys.`
			};
			const other = dead.find((it) => !isAboutKeys(it));
			if (other) yield {
				at: other.at,
				message: says(other, runner),
				level: "warning"
			};
		}
	}
};
function isToldByRows(evidence, seen) {
	return [...takenAlong(evidence, seen), ...unlinked(evidence, seen)].map(([, deed]) => deed).some(({ statement }) => whyKeysAct(evidence, seen, statement) !== "");
}
function isAboutKeys({ name }) {
	return name === "foreign_keys" || name === "defer_foreign_keys";
}
function atStake({ replayed }, { schema, statements }) {
	if (schema === null) return null;
	const first = replayed?.migrations[0]?.schema?.before.tables ?? schema.before.tables;
	const keys = schema.before.tables.flatMap(({ name, foreignKeys }) => foreignKeys.flatMap(({ parent, parentColumns }) => same$1(parent, name) || !named$1(first, parent) ? [] : [{
		child: name,
		parent: keyOf$1(parent),
		columns: parentColumns.map(keyOf$1)
	}]));
	const found = statements.flatMap(({ verb, sql }) => {
		if (verb.startsWith("CREATE ")) return [];
		if (!/^(?:DROP TABLE|DELETE|UPDATE|WITH)$/.test(verb) && !/\breplace\b/i.test(sql)) return [];
		const names = namesIn(sql);
		const written = verb === "UPDATE" && !replacesRows(sql) ? writtenColumns(sql) : null;
		const isMet = (columns) => !written || columns.some((it) => written.has(it));
		return keys.filter(({ parent, columns }) => names.has(parent) && isMet(columns)).map(({ child }) => child);
	});
	return [...new Set(found)];
}
function leftBehind({ schema, statements }, { at }) {
	const behind = statements.filter((it) => it.verb === "DELETE" && it.at.line >= at.line);
	const written = new Set(statements.filter(({ verb }) => verb === "DELETE" || verb === "UPDATE").map((it) => targetOf(it.sql)));
	return (schema?.before.tables ?? []).filter(({ name, foreignKeys }) => !written.has(keyOf$1(name)) && foreignKeys.some(({ parent, onDelete }) => /^(CASCADE|SET )/i.test(onDelete) && behind.some(({ sql }) => targetOf(sql) === keyOf$1(parent)))).map(({ name }) => name);
}
function cameBack({ fates, fatesOn }, table) {
	const own = [...fates, ...fatesOn].filter((fate) => same$1(fate.table, table));
	return own.every(({ before, after }) => before === after) && own.some(({ before, losses }) => before > 0 && losses.some(({ aimed }) => !aimed));
}
function isUndoing({ name, is }, index, runner) {
	return name === "foreign_keys" && is === "OFF" && !runner.foreignKeys && (index > 0 || runner.transaction !== "none");
}
function says({ name, wanted, is }, runner) {
	const still = `${name} is still ${is} after this statement (wanted: ${wanted}).`;
	if (name !== "foreign_keys") return still;
	if (runner.foreignKeysStay) return `${still} The database does not let a file change it.`;
	return `${still} SQLite ignores it ${runner.transaction === "none" ? "inside a transaction" : `inside the transaction of the ${runner.name} runner`}.`;
}
// src/rules/presets.ts
const PRESETS = {
	recommended: {
		levels: {},
		raises: false
	},
	guide: {
		raises: false,
		levels: {
			"assumes-row": "error",
			"breaks-old-reads": "error",
			"breaks-old-writes": "error",
			"create-without-if-not-exists": "error",
			"deletes-all-rows": "error",
			"drop-without-if-exists": "error",
			"many-changes": "warning",
			"no-rollback-note": "warning",
			unexplained: "warning"
		}
	},
	strict: {
		raises: true,
		levels: {
			"unused-allowance": "error",
			"version-taken-elsewhere": "warning"
		}
	}
};
function raised(level) {
	return level === "note" ? "warning" : "error";
}
function otherLevels({ id, level }) {
	return Object.entries(PRESETS).flatMap(([name, { levels, raises }]) => {
		const own = levels[id] ?? (raises && level !== "off" ? raised(level) : level);
		return own === level || own === "off" ? [] : [[name, own]];
	});
}
// src/rules/removed-migration.ts
const UNDO = "To undo what it did, add a new migration; a pull request that only reverts another one takes the file away and leaves production as it is.";
const removedMigration = {
	id: "removed-migration",
	group: "history",
	level: "error",
	title: "An applied migration was removed",
	why: "Production keeps what this file did, and a fresh database never gets it: developers and tests work on another schema than production, and the next file that builds on it stops.",
	fix: `Restore the file. ${UNDO}`,
	*check(evidence) {
		const strays = whereabouts(evidence);
		for (const { kind, before } of evidence.changes) if (kind === "removed" && before) yield spoken$1(evidence, before, strays.get(before) ?? null);
	}
};
function told$1(evidence, gone) {
	const tool = toolOf(evidence);
	const fresh = isRepeated(evidence) ? REPEATED : "Production has applied this file, and a fresh database will not get what it did.";
	const { missing } = tool.after;
	const wasLast = evidence.base?.migrations.at(-1)?.path === gone.path;
	const stops = (missing === "refused" || (missing === "last-refused" ? wasLast : missing === "refused-but-last" && !wasLast)) && !ownPrograms(evidence.head).some(({ version }) => isSameVersion(version, gone.version));
	if (stops || missing === "warned") return {
		level: stops ? "error" : "warning",
		message: `${fresh} ${sentence$4(tool.words.missing)}`
	};
	return {
		level: tool.loose && fresh !== REPEATED ? "error" : "warning",
		message: fresh
	};
}
const REPEATED = "Production has applied this file. A fresh database ends the same without it; one that has rows and has not applied it keeps what the file would have changed.";
function isRepeated({ replayed }) {
	const seen = replayed?.comparisons.find(({ about }) => about === "replaced");
	return seen !== void 0 && seen.facts.length === 0 && !seen.afterRefusal && !seen.beforeRefusal;
}
function spoken$1(evidence, gone, now) {
	const { level, message } = told$1(evidence, gone);
	const back = evidence.base ? within$1(evidence.head, inside(evidence.base, gone.path)) : gone.path;
	if (!now) return {
		at: top(gone.path),
		level,
		message,
		fix: `Restore the file:\n${restore(evidence, gone, back)}\n${UNDO}`
	};
	const name = now.path === beside(back, fileName(now.path)) ? fileName(now.path) : now.path;
	return {
		at: top(gone.path),
		level,
		message: `${message} It is called ${name} now, which is no name of a migration here.`,
		fix: `Give it its old name back:\ngit mv ${quote(now.path)} ${quote(back)}`
	};
}
// src/rules/renamed-migration.ts
const renamedMigration = {
	id: "renamed-migration",
	group: "history",
	level: "error",
	title: "An applied migration was renamed",
	why: "Runners remember applied files by name or by number. Under its new name this file is a new one to them: production runs it a second time, and its history keeps a name that no file has.",
	fix: "Give the file its old name back.",
	*check(evidence) {
		for (const { kind, before, after } of evidence.changes) if (kind === "renamed" && before && after && !after.snapshot) yield spoken(evidence, before, after);
	}
};
function spoken(evidence, before, after) {
	const old = evidence.base ? within$1(evidence.head, inside(evidence.base, before.path)) : before.path;
	const { level, message } = told(evidence, before, after);
	if (before.oid === after.oid) return {
		at: top(after.path),
		level,
		message,
		fix: `Rename it back:\n${move(after, old)}`
	};
	return {
		at: top(after.path),
		message: `${message} ${edited(evidence, before, after)}`,
		fix: `Remove it and restore the old one:\ngit rm ${quote(after.path)}\n${restore(evidence, before, old)}`
	};
}
function told(evidence, before, after) {
	const tool = toolOf(evidence);
	const name = calledOf(before.path);
	if (before.key === after.key) return sameKey(tool, name);
	if ([
		"refused",
		"last-refused",
		"refused-but-last"
	].includes(tool.after.missing)) return {
		level: "error",
		message: `Production has applied this file as ${name}. ${sentence$4(tool.words.missing)}`
	};
	const again = `Production has applied this file as ${name} and takes it for a new one now`;
	return {
		level: "error",
		message: tool.loose ? `${again}.` : `${again}: it runs again.`
	};
}
function sameKey({ title, after, words }, name) {
	const was = `Production has applied this file as ${name}.`;
	if (after.rename === "refused") return {
		level: "error",
		message: `${was} ${sentence$4(words.edit)}`
	};
	if (after.edit === "warned") return {
		level: "warning",
		message: `${was} ${sentence$4(words.edit)}`
	};
	return {
		level: "note",
		message: `${was} ${title} goes by its version and takes it for the same one.`
	};
}
function edited(evidence, before, after) {
	if (!before.up || !after.up) return "Its content has changed too.";
	const grown = grade(before.up, after.up);
	if (grown === "bytes") return "Its line endings have changed too.";
	if (grown === "comments") return "Its comments have changed too.";
	return `Its SQL has changed too. ${difference(evidence, after)?.sentence ?? ""}`.trim();
}
// src/rules/advice/dropped-key.ts
function droppedKeyFix(evidence, seen, { message, at }) {
	if (!/after drop column: unknown column .* in foreign key definition/i.test(message) || seen.held === null) return null;
	const statement = statementAt(seen, at);
	const parent = targetName(seen.statements[statement]?.sql ?? "");
	if (parent === null || !areKeysOn(evidence, seen)) return null;
	const bereft = bereftOf(seen.held.tables, parent);
	if (bereft.length === 0) return null;
	const scene = {
		...seen,
		schema: {
			before: seen.held,
			after: seen.held
		}
	};
	const gone = bereft.filter(({ columns }) => columns.length === 0).map(({ table }) => table);
	const unlinked = bereft.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`));
	const taken = `But with foreign keys on, DROP TABLE ${parent} also ${[...gone.length > 0 ? [`deletes the rows of ${listed$5(gone)}`] : [], ...unlinked.length > 0 ? [`empties ${listed$5(unlinked)}`] : []].join(" and ")}.`;
	return `${WITHOUT_BOTH} ${taken} ${throughDrop(evidence, scene, statement, parent, bereft)}`;
}
function areKeysOn(evidence, seen) {
	return runnerOf(evidence, seen).foreignKeys || seen.statements.some(({ sql }) => KEYS_ON.test(sql));
}
// src/rules/replay-fails.ts
const replayFails = {
	id: "replay-fails",
	group: "replay",
	level: "error",
	scenario: "empty",
	title: "SQLite refuses a statement",
	why: "Run on an empty database after all earlier migrations, the statement fails. It fails in production too.",
	fix: "Change the statement so that SQLite accepts it after all earlier migrations; https://sqlite.org/lang.html has the syntax of every statement.",
	*check(evidence) {
		for (const { seen, rehearsal } of under(evidence, "empty")) {
			if (rehearsal.outcome !== "fail") continue;
			for (const refusal of rehearsal.refusals) {
				if (samePlace(refusal.at, seen.brokenTransaction?.at)) continue;
				const held = heldFix(evidence, seen, refusal) ?? droppedKeyFix(evidence, seen, refusal);
				const { fix } = held === null ? refusedFix(refusal, evidence) : { fix: held };
				const advice = isFromElsewhere(evidence, refusal) ? [fix, FROM_ELSEWHERE].join(" ") : fix;
				yield {
					at: refusal.at,
					message: inWords$1(refusal),
					...advice === void 0 ? {} : { fix: advice }
				};
			}
		}
	}
};
const FROM_ELSEWHERE = "Where production has it from elsewhere, as the history of a program of your own that applies the files, \"baseline\" in the settings names a file that makes it.";
function isFromElsewhere({ head }, { message, at }) {
	const [, table] = /^no such table: (?:main\.)?(.+)$/s.exec(message) ?? [];
	if (table === void 0) return false;
	if (at.path === head.migrations[0]?.path) return true;
	const stem = keyOf$1(table).slice(0, -1);
	const isLike = (name) => name.startsWith(stem) && Math.abs(name.length - table.length) <= 1;
	const makes = (sql) => /^(?:CREATE|ALTER|DROP)\b/.test(verbOf(sql)) && [...namesIn(sql)].some(isLike);
	return !head.migrations.flatMap(({ up }) => up && keyOf$1(up.sql).includes(stem) ? [up.sql] : []).some((sql) => statementsOf(sql).some(makes));
}
// src/rules/rerun-loses-data.ts
const ONLY_MISSING = "Put in only what is missing, and delete nothing before it: INSERT OR IGNORE, or INSERT … WHERE NOT EXISTS (…).";
function isMadeAnew({ statements }, table) {
	return statements.some(({ verb, sql }) => verb !== "DELETE" && verb !== "INSERT" && namesIn(sql).has(keyOf$1(table)) && /\bdrop\b|\brename\b/i.test(sql));
}
function isAddedTo(evidence, seen, table, column) {
	const facts = seen.rehearsals.find(({ scenario }) => scenario === "rerun")?.facts ?? [];
	return facts.some((fact) => fact.kind === "values-changed" && same$1(fact.table, table) && same$1(fact.column, column) && notedFix(runnerOf(evidence, seen), seen, fact, facts) !== null);
}
const rerunLosesData = {
	id: "rerun-loses-data",
	group: "replay",
	level: "error",
	scenario: "rerun",
	title: "A second run deletes rows that came in between",
	why: "The file makes its table anew each time. When it runs again, after a crash or a lost history row, everything that the application has written meanwhile is deleted, without an error.",
	fix: "Write CREATE TABLE IF NOT EXISTS and leave out the DROP TABLE before it.",
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) {
			if (!runnerOf(evidence, seen).rerun) continue;
			for (const { table, column } of seen.lostOnRerun) {
				if (column !== null) {
					if (isAddedTo(evidence, seen, table, column)) continue;
					yield {
						at: rowsChangedAt(seen, table),
						message: `What the application writes into ${table}.${column} after the first run is written over by the second.`,
						fix: seen.rebuilt.some((name) => same$1(name, table)) ? "A rebuild that runs again takes over the old columns only. Let the file run once only: apply it and its history row in one transaction. For a script of your own, npx sqlite-rehearsal init --deploy writes that; the file can stay as it is then." : `Write only where nothing is there yet: INSERT OR IGNORE, or UPDATE … WHERE ${column} IS NULL.`
					};
					continue;
				}
				yield {
					at: madeAt(seen, table, [
						"DROP TABLE",
						"DELETE",
						"INSERT"
					]),
					message: `A row added to ${table} after the first run is gone after the second.`,
					...isMadeAnew(seen, table) ? {} : { fix: ONLY_MISSING }
				};
			}
		}
	}
};
// src/rules/resets-autoincrement.ts
const resetsAutoincrement = {
	id: "resets-autoincrement",
	group: "data",
	level: "warning",
	scenario: "rows",
	title: "Ids of deleted rows are given out again",
	why: "AUTOINCREMENT promises that an id is never used twice, and keeps the highest one in sqlite_sequence. A rebuild copies the ids of the rows that are there and counts on from the highest of them: when the newest rows had been deleted, their ids are given out again, and what remembers them (a link without a foreign key, a log, a mail, a cache) then means another row. A warning where a table of this database may remember them; a note where none does, and only something outside could.",
	fix: "Carry the number over to the new table before the old one is dropped.",
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) {
			const all = [factsOf(seen), ...seen.awkward.map(({ facts }) => facts)].flatMap((facts) => factsAbout(facts, "sequence-changed").filter(({ before, after }) => after < before));
			for (const fact of all.filter((one, at) => all.findIndex((it) => same$1(it.table, one.table)) === at)) {
				const fate = seen.fates.find(({ table }) => same$1(table, fact.table));
				if (same$1(fact.table, evidence.runner.ledger.table) || isNews(evidence, seen, fact.table) || fate && lostInCopy(fate) > 0) continue;
				const by = seen.remembered.filter(({ table }) => same$1(table, fact.table)).map((it) => it.by);
				yield {
					...by.length === 0 ? { level: "note" } : {},
					at: fate?.rebuilt ? placeOf$2(seen, fate.dropped?.statement) : madeAt(seen, "sqlite_sequence", ["DELETE", "UPDATE"]),
					message: `${counted(fact, fate?.rebuilt === true)}: where the newest rows were deleted, their ids are given out again${remembering(by)}.`,
					...fate?.rebuilt ? { fix: advice$2(evidence, seen, fact) } : { fix: "Leave sqlite_sequence as it is." }
				};
			}
		}
	}
};
function counted({ table, before, after }, isRebuilt) {
	if (isRebuilt) return `The next id of ${table} is counted from ${after} instead of ${before}`;
	return `${table} does not remember its highest id any more and counts from the highest one that is there`;
}
function remembering(by) {
	if (by.length === 0) return ", which matters where something outside of the database remembers them";
	return `, and ${listed$5(by)} may still hold them: ${by.length > 1 ? "they mean" : "it means"} other rows then`;
}
function advice$2(evidence, { statements, fates }, { table }) {
	const fate = fates.find((it) => same$1(it.table, table));
	const [from, to] = [fate?.dropped?.statement, fate?.copied].map((at) => targetName(statements[at ?? -1]?.sql ?? ""));
	if (!from || !to || same$1(from, to)) return resetsAutoincrement.fix;
	const made = statements.find(({ verb, sql }) => verb === "CREATE TABLE" && same$1(targetName(sql) ?? "", to));
	const lines = numberKept(same$1(from, table) ? table : from, targetName(made?.sql ?? "") ?? to);
	return `Carry the number over after the copy, before the old table is dropped:\n${inFront(toolOf(evidence).words, lines)}`;
}
// src/rules/string-for-column.ts
const stringForColumn = {
	id: "string-for-column",
	group: "data",
	level: "error",
	scenario: "rows",
	title: "A name in double quotes that is no column",
	why: "Where there is no such column, SQLite takes a name in double quotes for a text (https://sqlite.org/quirks.html#dblquote). The copy that generators write, SELECT \"Id\", \"Name\", \"Avatar\" FROM old, then fills Avatar with the word Avatar in every row.",
	fix: "Leave a column that the old table does not have out of the copy. Write text in single quotes.",
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) for (const one of seen.namesAsText) {
			const { at, table, column, name, byQuotes } = one;
			const filled = column === null ? "" : ` ${table}.${column} holds the text '${name}' in every row.`;
			yield {
				at,
				message: `There is no column "${name}" here, and SQLite takes it for a text${column === null ? ", the same in every row" : ""}.${filled}${byQuotes ? ` ${BY_QUOTES}` : ""}`,
				...byQuotes ? { level: "note" } : {},
				fix: advice$1(one)
			};
		}
	}
};
const BY_QUOTES = "Other texts of this file stand in single quotes, so it may be meant as a name.";
function advice$1({ column, name, like }) {
	const [table, own] = name.split(".");
	if (own !== void 0) return `Leave the quotes out, ${name}, or put each name into quotes of its own: ${quoted(table ?? "")}.${quoted(own)}.`;
	if (like !== null && keyOf$1(like) !== keyOf$1(name)) return `Did you mean ${identifier(like)}? Write '${name.replaceAll("'", "''")}' in single quotes only if the text is meant.`;
	return `Name a column that is there, ${column === null ? "" : `leave ${identifier(column)} out of the statement, `}or write '${name.replaceAll("'", "''")}' if the text is meant.`;
}
// src/rules/too-slow.ts
const tooSlow = {
	id: "too-slow",
	group: "replay",
	level: "error",
	unchecked: true,
	title: "Takes too long or too much memory",
	why: "On a handful of rows the file did not come to its end within the deadline and the memory of a rehearsal. Recursion without an end and blobs of a gigabyte look like this; so does a file that would lock production for long.",
	fix: "Bound a recursion (LIMIT), and split work that can be split into smaller files. Where the file is as small as it can be, give the rehearsal more time by the setting deadline.",
	*check(evidence) {
		const stopped = evidence.replayed?.stopped;
		if (stopped) yield {
			at: stopped.at,
			message: `The rehearsal was ended here: ${stopped.why}. Nothing after this statement is proved.`
		};
	}
};
// src/rules/unexplained.ts
const unexplained = {
	id: "unexplained",
	group: "checklist",
	level: "off",
	title: "No comment says why",
	why: "A migration stays for ever and cannot be changed. What it does can be read from its SQL; why it was made, and who asked for it, is only known as long as somebody remembers.",
	fix: "Say in a comment why this is done, with the ticket or decision it comes from. A header with version, author and date does not.",
	*check(evidence) {
		for (const migration of added(evidence)) {
			if (migration.up === null || explains(migration)) continue;
			yield {
				at: top(migration.path),
				message: "No comment in this file says why it is needed."
			};
		}
	}
};
const NO_REASON = [
	/^(migration|version|author|date|time|name|file(\s*name)?|script|created|updated|modified|generated)(\s+(by|at|on|no\.?|number|version))?\s*[:=]/i,
	/^(created|generated|written)\s+(by|at|on|with)\b/i,
	/^(to\s+)?(roll[\s-]?back|undo|revert)\b/i,
	/^(\+\w|migrate:|rehearsal:|>\s*statement-breakpoint|\+?(up|down)\s*$|@)/i,
	/^(copyright|licen[cs]e|spdx-)/i,
	/^(select|insert|update|delete|create|alter|drop|pragma|begin|commit|rollback|with)\b.*;\s*$/i
];
const REFERENCE = /#\d+|\b[A-Z][A-Z\d]+-\d+\b|\bhttps?:\/\/\S+/;
const SENTENCE = 3;
function explains({ up }) {
	return (up === null ? [] : commentLines(up)).some(({ text }) => {
		if (NO_REASON.some((pattern) => pattern.test(text))) return false;
		return (text.match(/\p{L}[\p{L}\p{M}\p{N}'’_-]*/gu) ?? []).length >= SENTENCE || REFERENCE.test(text) || /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{4}/u.test(text);
	});
}
// src/rules/unreadable-file.ts
const unreadableFile = {
	id: "unreadable-file",
	group: "history",
	level: "error",
	unchecked: true,
	title: "A migration cannot be read as SQL text",
	why: "SQLite reads a migration as UTF-8 text up to the first NUL byte. A link, a pointer or bytes in another encoding are refused there, or, worse, applied in part without an error. Some tools keep what undoes a file in the same file, below a marker: to every other runner a marker is a comment, and it runs what undoes the file right after it.",
	fix: "Store the SQL itself as a regular file in UTF-8.",
	*check(evidence) {
		for (const change of evidence.changes) {
			const spoken = ofChange(evidence, change);
			if (spoken) yield spoken;
		}
		yield* misreadSections(evidence);
		yield* newSubmodules(evidence);
	}
};
function* newSubmodules({ base, head }) {
	const known = new Map(base?.submodules?.map(({ path, oid }) => [inside(base, path), oid]));
	for (const { path, oid } of head.submodules ?? []) {
		if (known.get(inside(head, path)) === oid) continue;
		const level = /^\d/.test(fileName(path)) ? {} : { level: "warning" };
		yield {
			at: top(path),
			message: SUBMODULE_BELOW,
			fix: "Put the files themselves into the folder.",
			...level
		};
	}
}
const SUBMODULE_BELOW = "This path is a submodule, and this pull request adds or changes it. What SQL it holds was not read, so nothing in it was checked.";
function ofChange(evidence, { kind, before, after }) {
	if (!after?.unreadable || kind === "kept") return null;
	if (kind === "renamed" && before?.oid === after.oid && before.unreadable === after.unreadable) return null;
	const spoken = whatOf(after, after.unreadable);
	if (kind !== "edited" || !before) return spoken;
	return {
		...spoken,
		message: `${spoken.message} Production has applied what it was before.`,
		fix: `Restore the file:\n${restore(evidence, before, after.path)}`
	};
}
function whatOf({ path, sections }, unreadable) {
	if (unreadable !== "sections") return {
		at: top(path),
		message: WHAT[unreadable]
	};
	const { line, says, fix } = sections?.problem ?? {
		line: 1,
		says: "Its sections cannot be told apart.",
		fix: void 0
	};
	return {
		at: {
			...top(path),
			line
		},
		message: says,
		fix: fix ?? (sections && toolNamed(sections.tool).markers?.fix) ?? "Write the file as its tool reads it."
	};
}
const WHAT = {
	symlink: "This file is a symbolic link. What it points at is not part of what was reviewed.",
	submodule: "This path is a submodule, not a file: it holds no SQL.",
	"lfs-pointer": "This file is a Git LFS pointer. Without LFS the runner gets the pointer instead of the SQL.",
	"not-utf8": "This file is not UTF-8. SQLite reads it as UTF-8 and stores other letters than were meant.",
	"nul-byte": "This file holds a NUL byte. SQLite takes it for the end and skips the rest without an error.",
	"too-large": "This file is too large to be read (over 5 MiB), so nothing in it was checked.",
	"too-many-tokens": "This file has more than 3 million words and signs, so nothing in it was checked."
};
// src/rules/unterminated-file.ts
const unterminatedFile = {
	id: "unterminated-file",
	group: "replay",
	level: "warning",
	scenario: "empty",
	title: "The file ends in the middle of something",
	why: "Runners that put files together, or append their history row to the text, read on into what follows. An open comment silently swallows every statement after it.",
	fix: "End the last statement with a semicolon, and close every quote and comment.",
	*check(evidence) {
		for (const migration of added(evidence)) {
			const found = ending(migration, evidence.runner.reads);
			if (found) yield {
				...found,
				level: evidence.runner.history === "appended" ? "error" : "warning"
			};
		}
	}
};
function ending({ up }, reads) {
	if (!up) return null;
	const place = placer(up);
	let last = null;
	for (const token of eachToken(up.sql)) if (token.kind !== "comment" && token.kind !== "space") last = token;
	if (last?.kind === "unfinished") {
		const open = last;
		const what = open.text.startsWith("/*") ? "comment" : "quote";
		return {
			at: place(open.start, open.start + (what === "comment" ? 2 : 1)),
			message: `The ${what} that starts here is never closed.`
		};
	}
	if (!last || last.kind === "semicolon" || isDelimiter(last, units(up.sql, reads))) return null;
	const at = place(last.start, last.end);
	return {
		at,
		message: "The last statement has no semicolon.",
		suggestion: [insertion(last.text, last.text.length, at, ";")]
	};
}
function isDelimiter({ start, end }, pieces) {
	return pieces.find((it) => it.start <= start && end <= it.end)?.command !== false;
}
// src/rules/unused-allowance.ts
const unusedAllowance = {
	id: "unused-allowance",
	group: "checklist",
	level: "warning",
	title: "An allowance that nothing needs",
	why: "What it allowed is gone, or it never stood where the finding is. Left where it is, it hides the next finding of that rule in the same place.",
	fix: "Remove the allowance, or put it straight above the statement that it is about.",
	check: () => []
};
// src/rules/updates-all-rows.ts
const updatesAllRows = {
	id: "updates-all-rows",
	group: "data",
	level: "note",
	scenario: "rows",
	title: "Every row of a table is changed",
	why: "An UPDATE without a WHERE writes each row anew, holds the lock for as long as that takes, and leaves no trace of the old values. Often the WHERE was forgotten, or what ties it to the row: a bare name in a query is a column of the innermost table that has one. Where a condition or a query was seen to have nothing to do with the row, as one that compares a column with itself, it is no note but a warning or an error.",
	fix: "If only some rows are meant, say which: UPDATE … SET … WHERE ….",
	*check(evidence) {
		const unbound = [...unboundOf(evidence, "UPDATE")];
		for (const { loss, when, fix } of unbound) {
			const names = listed$5(loss.columns.map(({ name }) => `${loss.now ?? loss.table}.${name}`));
			yield {
				at: loss.at,
				level: "warning",
				message: `Changes ${names} in every row, ${when}.`,
				fix
			};
		}
		for (const one of [
			...firstAloneIn(evidence, "UPDATE"),
			...alwaysHoldsIn(evidence, "UPDATE"),
			...keptOfAllIn(evidence, "UPDATE")
		]) yield {
			...one,
			level: "warning"
		};
		for (const one of sweepingTriggers(evidence, "writes")) yield {
			...one,
			level: "warning"
		};
		for (const seen of evidence.replayed?.migrations ?? []) {
			for (const { at, message, fix } of byTypes(seen, "UPDATE")) yield {
				at,
				level: "warning",
				message,
				fix
			};
			for (const one of misreadIn(seen, "updates-all-rows")) yield {
				...one,
				level: "error"
			};
			for (const { at, table, column, other, tie, isOneOf, name } of seen.untied.filter((one) => !isMisread(seen, one.at))) {
				if (unbound.some(({ loss }) => samePlace(loss.at, at))) continue;
				const isAll = seen.statements.every((it) => !samePlace(it.at, at) || whereIn(it.sql) === null);
				yield {
					at,
					level: "warning",
					message: isOneOf ? `Nothing says which row of ${other} belongs to a row of ${table}: each ${table}.${column} gets what any one of them says.` : `${table}.${column} gets the same value in every row${isAll ? "" : " that the WHERE takes"}: the query over ${other} has nothing to do with the row.`,
					fix: isOneOf ? `Say it in the WHERE: ${tie}.` : tie === null ? `Say which rows of ${table} are meant: UPDATE ${table} SET … WHERE …. All the others had their own ${column}.` : name === void 0 ? `Say in the query which rows of ${other} belong to the row: WHERE ${tie}.` : `Behind FROM a query cannot ask for the row. Write it in the place of ${name}, in brackets, and say in it which rows of ${other} belong to the row: WHERE ${tie}.`
				};
			}
			for (const { at, table, column } of seen.oneChance) yield {
				at,
				level: "warning",
				message: `${table}.${column} gets the same value in every row: a query that has nothing to do with the row is asked once for all of them.`,
				fix: `Write what makes ${column} without a SELECT around it: then chance falls anew for each row.`
			};
			const oneValue = seen.oneValue.filter((it) => it.leftOut === null && !isNews(evidence, seen, it.table, it.column));
			for (const one of oneValue) yield {
				...oneValueTold(one),
				level: "warning"
			};
			const isTold = (statement) => unbound.some((it) => it.seen === seen && it.loss.statement === statement) || isByTypes(seen, statement) || isAlways(seen, statement) || isMisread(seen, placeOf$2(seen, statement)) || [
				...seen.untied,
				...seen.oneChance,
				...oneValue
			].some(({ at }) => at.line === placeOf$2(seen, statement).line && at.column === placeOf$2(seen, statement).column);
			const swept = new Set();
			for (const { table, now, rebuilt, sweeps } of seen.fates) {
				const sweep = sweeps.find(({ did, rows: count }) => did === "updated" && count >= 2);
				if (!sweep || isTold(sweep.statement) || rebuilt || isNews(evidence, seen, table)) continue;
				const told = seen.namesAsText.filter((it) => same$1(it.table, table) && !it.byQuotes);
				const columns = factsAbout(factsOf(seen), "values-changed", now).map(({ column }) => column).filter((column) => !told.some((it) => same$1(it.column ?? "", column)) && !isNews(evidence, seen, table, column));
				if (columns.length === 0) continue;
				for (const column of columns) swept.add(keyOf$1(`${table}.${column}`));
				yield {
					at: placeOf$2(seen, sweep.statement),
					message: `Changes ${listed$5(columns.map((column) => `${table}.${column}`))} in every row.`,
					...metAll(seen.statements[sweep.statement]?.sql ?? "")
				};
			}
			for (const { at, table, column, value } of seen.wiped) {
				if (swept.has(keyOf$1(`${table}.${column}`)) || seen.alwaysHolds.some((one) => one.at.line === at.line && one.at.column === at.column) || isNews(evidence, seen, table) || isNews(evidence, seen, table, column)) continue;
				yield {
					at,
					message: `Changes ${table}.${column} in every row that has a value there: ${value} is all that is left.`,
					fix: "The WHERE passed over no value of the rehearsal. If only some rows are meant, narrow it, or turn it round."
				};
			}
		}
	}
};
function oneValueTold({ at, table, column, text, gives, none }) {
	const [own, into] = [identifier(column), identifier(table)];
	const message = none === null ? `${text} is ${gives} whatever ${column} holds: each value in ${table}.${column} is written over by that.` : `${text} is NULL for each value that ${column} holds, and ${none} where it holds none: every value in ${table}.${column} goes.`;
	if (none !== null) return {
		at,
		message,
		fix: `Fill only the rows without a value: UPDATE ${into} SET ${own} = ${none} WHERE ${own} IS NULL.`
	};
	return {
		at,
		message,
		fix: `${gives === "NULL" ? `Say which values may go: WHERE ${own} = ….` : `Ask for what is there first: coalesce(${own}, ${gives}).`} If all values may go, write SET ${own} = ${gives}.`
	};
}
function metAll(sql) {
	if (whereIn(sql) === null) return {};
	return { fix: "The WHERE passed over no row of the rehearsal. If only some rows are meant, narrow it." };
}
// src/rules/version-gap.ts
const versionGap = {
	id: "version-gap",
	group: "history",
	level: "error",
	title: "A number in the sequence is left out",
	why: "The next branch may fill the gap with a number below this one, which production then applies in another order than a fresh database, or not at all. A gap also looks like a file that was lost.",
	fix: "Give the new file the next number.",
	*check(evidence) {
		const { standings, highest } = numbering(evidence);
		const moves = added(evidence).flatMap((migration) => {
			const standing = standings.get(migration.path);
			return standing?.kind === "gap" ? [{
				migration,
				version: standing.wanted
			}] : [];
		});
		const [first] = moves;
		if (!first) return;
		const tool = toolOf(evidence);
		yield {
			at: top(first.migration.path),
			level: levelOf(tool, highest === null),
			message: message$1(first.migration.version, first.version, highest === null),
			fix: `Rename the file:\n${byHand(evidence, moves.map((it) => move(it.migration, renamedTo(evidence.head, it.migration.path, it.version))))}`
		};
	}
};
function levelOf({ after, loose }, isFirst) {
	if (after.gap === "refused") return "error";
	return loose && !isFirst ? "error" : "note";
}
function message$1(version, wanted, empty) {
	if (empty && /^0*[01]$/.test(wanted)) return `The first migration has version ${version}: a sequence starts at 0 or 1.`;
	return `Version ${version} leaves a gap: the next version is ${wanted}.`;
}
// src/rules/version-taken-elsewhere.ts
const versionTakenElsewhere = {
	id: "version-taken-elsewhere",
	group: "history",
	level: "warning",
	title: "Another open pull request takes the same version",
	why: "Neither of the two sees the other, so both are green. Whichever is merged second breaks the base, or turns red in the merge queue. Known beforehand, it is a question of who goes first.",
	fix: "Agree who goes first: that one keeps its number, and the other one is renumbered then.",
	*check(evidence) {
		const taken = new Set(evidence.elsewhere.map((it) => unpadded(it.version)));
		const { standings } = numbering(evidence);
		const staying = added(evidence).filter((it) => standings.get(it.path)?.kind === "fits");
		const shared = staying.filter((it) => taken.has(unpadded(it.version)));
		const [first] = shared;
		if (!first) return;
		const moving = staying.slice(staying.indexOf(first));
		const free = freeVersions(evidence, first.version, taken, moving.length);
		const pulls = others(evidence, shared);
		yield {
			at: top(first.path),
			message: `${message(shared, pulls)} ${SECOND} the next version that nobody else has is ${free[0]}.`,
			fix: [
				advice(evidence),
				...renames(evidence, moving, free),
				RENUMBER
			].join("\n"),
			links: pulls.slice(0, MOST).map(({ pull, url }) => ({
				text: `pull request ${pull}`,
				url
			}))
		};
	}
};
const MOST = 5;
const SECOND = "Whichever is merged second has to be renumbered;";
const RENUMBER = "sqlite-rehearsal renumber knows nothing of other pull requests: it helps once the other one is merged.";
function others({ elsewhere }, shared) {
	const versions = new Set(shared.map((it) => unpadded(it.version)));
	const taking = elsewhere.filter((it) => versions.has(unpadded(it.version)));
	return taking.filter((it, index) => taking.findIndex(({ pull }) => pull === it.pull) === index);
}
function message(shared, pulls) {
	const versions = listed(shared.map((it) => it.version));
	const takers = listed(pulls.map((it) => `${it.pull} (${calledOf(it.path)})`));
	return `${shared.length > 1 ? `Versions ${versions} are` : `Version ${versions} is`} also taken by pull request${pulls.length > 1 ? "s" : ""} ${takers}.`;
}
function listed(words) {
	const shown = words.length > MOST ? [...words.slice(0, MOST), `${words.length - MOST} more`] : words;
	return [shown.slice(0, -1).join(", "), shown.at(-1)].filter((part) => part !== "").join(" and ");
}
function advice({ head }) {
	if (head.counts === "time") return "Rename one of the two:";
	return "Agree who goes first: that one keeps its number. After that, and not before, rename the other one; if it is this:";
}
function renames({ head }, moving, free) {
	return moving.map((it, index) => move(it, renamedTo(head, it.path, free[index] ?? it.version))).reverse();
}
function freeVersions({ head, now }, last, taken, count) {
	const isTime = head.counts === "time";
	let version = BigInt(last);
	return Array.from({ length: count }, () => {
		const today = isTime ? BigInt(clock(now, last.length)) : 0n;
		version = today > version ? today : version + 1n;
		while (taken.has(`${version}`)) version += 1n;
		return `${version}`.padStart(last.length, "0");
	});
}
// src/rules/table.ts
const RULES = [
	appliedTwice,
	assumesRow,
	badAllowance,
	baseDoesNotReplay,
	breaksOldReads,
	breaksOldWrites,
	breaksTransaction,
	brokenTrigger,
	brokenView,
	cannotVerify,
	cascadesDelete,
	cascadesNull,
	caseCollision,
	changedSettings,
	changesValues,
	continuesAfterError,
	crashGetsStuck,
	createWithoutIfNotExists,
	createsOrphans,
	danglingForeignKey,
	defaultIsText,
	deletesAllRows,
	dependsOnData,
	deployDiffers,
	documentAsText,
	doesNothing,
	downDoesNotUndo,
	dropWithoutIfExists,
	dropsColumn,
	dropsTable,
	duplicateVersion,
	editedMigration,
	failsWithRows,
	foreignKeyWithoutIndex,
	futureVersion,
	headerMismatch,
	journalMode,
	journalOutOfStep,
	leavesTransactionOpen,
	leftoverTable,
	lineEndings,
	losesConstraint,
	losesIndex,
	losesRows,
	losesTableOption,
	losesTrigger,
	losesView,
	manyChanges,
	maskedByIfNotExists,
	misnamedMigration,
	mixedFormats,
	mixedWidth,
	narrowsValues,
	needlessRebuild,
	needsNewerSqlite,
	noRollbackNote,
	notDeterministic,
	notProved,
	notRerunnable,
	nullKey,
	outOfOrder,
	pragmaHasNoEffect,
	removedMigration,
	renamedMigration,
	replayFails,
	rerunChangesState,
	rerunLosesData,
	resetsAutoincrement,
	stringForColumn,
	tooSlow,
	unexplained,
	unreadableFile,
	unterminatedFile,
	unusedAllowance,
	updatesAllRows,
	versionGap,
	versionTakenElsewhere
];
function ruleLink(id) {
	return `https://github.com/sqlite-rehearsal/sqlite-rehearsal/blob/v0/docs/rules/${id}.md`;
}
const TRY_PAGE = "https://sqlite-rehearsal.github.io/sqlite-rehearsal/";
function tryLink(id) {
	return `${TRY_PAGE}#rule=${id}`;
}
function ask(evidence, levels, raises = false, rules = RULES) {
	const { words } = toolOf(evidence);
	const fresh = new Set(evidence.changes.flatMap(({ kind, after }) => kind === "added" && after ? [after.path] : []));
	return rules.flatMap((rule) => {
		const set = rule.unchecked ? void 0 : levels[rule.id];
		const own = set ?? rule.level;
		if (own === "off") return [];
		const graded = (level) => raises ? raised(level) : level;
		return Array.from(rule.check(evidence), ({ at, title, message, fix, level, also, suggestion, links }) => ({
			rule: rule.id,
			level: set !== void 0 ? own : graded(level ?? own),
			group: rule.group,
			path: at.path,
			line: at.line,
			column: at.column,
			title: title ?? opening(message) ?? rule.title,
			message,
			fix: asRead(words, fix ?? rule.fix).replace("so above the statement:", `so ${aboveEach([at, ...also ?? []])}:`),
			allowed: null,
			...rule.unchecked ? {} : { allowable: fresh.has(at.path) ? "comment" : "settings" },
			...rule.scenario ? { scenario: rule.scenario } : {},
			...also && also.length > 0 ? { also } : {},
			...suggestion ? { suggestion } : {},
			...links ? { links } : {}
		}));
	});
}
const LONGEST_TITLE = 110;
function opening(message) {
	const sentence = message.slice(0, /[.](?:\s|$)/.exec(message)?.index ?? message.length);
	return sentence.length > LONGEST_TITLE || /[\r\n]/.test(sentence) ? null : sentence;
}
// node_modules/@noble/hashes/_u64.js
const fromNumH = (n) => n / 2 ** 32 | 0;
const fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE) {
	const h = fromNumH(n);
	const l = fromNumL(n);
	view.setUint32(byteOffset, isLE ? l : h, isLE);
	view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}
// node_modules/@noble/hashes/utils.js
function isBytes(a) {
	return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
const atitle = (title) => title ? `"${title}" ` : "";
function anumber(n, title = "") {
	if (typeof n !== "number") throw new TypeError(atitle(title) + "expected number, got " + typeof n);
	if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
	return n;
}
function abytes(value, length, title = "") {
	if (isBytes(value) && (length === void 0 || value.length === length)) return value;
	if (length !== void 0) anumber(length, "length");
	const bytes = isBytes(value);
	const ofLen = length !== void 0 ? ` of length ${length}` : "";
	const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
	const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
	if (!bytes) throw new TypeError(message);
	throw new RangeError(message);
}
const aobject = (value, label) => {
	if (value === null || typeof value !== "object" || Array.isArray(value)) throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
};
const aopts = (value, label) => {
	aobject(value, label);
	const proto = Object.getPrototypeOf(value);
	if (proto !== Object.prototype && proto !== null) throw new TypeError(`"${label}" expected plain object`);
	if (Object.hasOwn(value, "__proto__")) throw new TypeError(`"${label}.__proto__" is not allowed`);
};
function aexists(instance, checkFinished = true) {
	if (instance.destroyed) throw new Error("hash was destroyed");
	if (checkFinished && instance.finished) throw new Error("digest() was already called");
}
function aoutput(out, instance) {
	abytes(out, void 0, "output");
	const min = instance.outputLen;
	if (!(out.length >= min)) throw new RangeError("\"output\" expected length >= " + min);
}
function clean(...arrays) {
	for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
}
function createView(arr) {
	return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
	return word << 32 - shift | word >>> shift;
}
function rotl(word, shift) {
	return word << shift | word >>> 32 - shift >>> 0;
}
const hasHexBuiltin = (() => typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function")();
const hexes = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bytesToHex(bytes) {
	abytes(bytes);
	if (hasHexBuiltin) return bytes.toHex();
	let hex = "";
	for (let i = 0; i < bytes.length; i++) hex += hexes[bytes[i]];
	return hex;
}
function utf8ToBytes(str) {
	if (typeof str !== "string") throw new TypeError("string expected");
	const encoded = new TextEncoder().encode(str);
	try {
		return new Uint8Array(encoded);
	} finally {
		clean(encoded);
	}
}
function concatBytes(...arrays) {
	let sum = 0;
	for (let i = 0; i < arrays.length; i++) {
		const a = arrays[i];
		abytes(a);
		sum += a.length;
	}
	const res = new Uint8Array(sum);
	for (let i = 0, pad = 0; i < arrays.length; i++) {
		const a = arrays[i];
		res.set(a, pad);
		pad += a.length;
	}
	return res;
}
function checkOpts(defaults, opts, title = "opts") {
	aopts(defaults, "defaults");
	if (opts !== void 0) aopts(opts, title);
	return Object.assign(Object.create(null), defaults, opts);
}
function createHasher(hashCons, info = {}) {
	if (typeof hashCons !== "function") throw new TypeError("\"hashCons\" expected function, got type=" + typeof hashCons);
	info = checkOpts({}, info, "info");
	const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
	const tmp = hashCons(void 0);
	hashC.outputLen = tmp.outputLen;
	hashC.blockLen = tmp.blockLen;
	hashC.canXOF = tmp.canXOF;
	hashC.create = (opts) => hashCons(opts);
	Object.assign(hashC, info);
	return Object.freeze(hashC);
}
const oidNist = (suffix) => ({ oid: Uint8Array.from([
	6,
	9,
	96,
	134,
	72,
	1,
	101,
	3,
	4,
	2,
	suffix
]) });
// node_modules/@noble/hashes/_md.js
function Chi(a, b, c) {
	return a & b ^ ~a & c;
}
function Maj(a, b, c) {
	return a & b ^ a & c ^ b & c;
}
var HashMD = class {
	blockLen;
	outputLen;
	canXOF = false;
	padOffset;
	isLE;
	buffer;
	view;
	finished = false;
	length = 0;
	pos = 0;
	destroyed = false;
	constructor(blockLen, outputLen, padOffset, isLE) {
		this.blockLen = blockLen;
		this.outputLen = outputLen;
		this.padOffset = padOffset;
		this.isLE = isLE;
		this.buffer = new Uint8Array(blockLen);
		this.view = createView(this.buffer);
	}
	update(data) {
		aexists(this);
		abytes(data);
		const { view, buffer, blockLen } = this;
		const len = data.length;
		let processed = false;
		for (let pos = 0; pos < len;) {
			const take = Math.min(blockLen - this.pos, len - pos);
			if (take === blockLen) {
				const dataView = createView(data);
				for (; blockLen <= len - pos; pos += blockLen) this.process(dataView, pos);
				processed = true;
				continue;
			}
			buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
			this.pos += take;
			pos += take;
			if (this.pos === blockLen) {
				this.process(view, 0);
				this.pos = 0;
				processed = true;
			}
		}
		this.length += data.length;
		if (processed) this.roundClean();
		return this;
	}
	digestInto(out) {
		aexists(this);
		aoutput(out, this);
		this.finished = true;
		const { buffer, view, blockLen, isLE } = this;
		let { pos } = this;
		buffer[pos++] = 128;
		buffer.fill(0, pos);
		if (this.padOffset > blockLen - pos) {
			this.process(view, 0);
			buffer.fill(0);
		}
		setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
		this.process(view, 0);
		this.roundClean();
		const oview = out === buffer ? view : createView(out);
		const len = this.outputLen;
		const outLen = len / 4;
		const state = this.get();
		if (len % 4 || outLen > state.length) throw new Error("invalid outputLen");
		for (let i = 0; i < outLen; i++) oview.setUint32(4 * i, state[i], isLE);
	}
	digest() {
		const { buffer, outputLen } = this;
		this.digestInto(buffer);
		const res = buffer.slice(0, outputLen);
		this.destroy();
		return res;
	}
	_cloneIntoMeta(to) {
		const { buffer, length, finished, destroyed, pos } = this;
		to.destroyed = destroyed;
		to.finished = finished;
		to.length = length;
		to.pos = pos;
		if (pos) to.buffer.set(buffer);
		return to;
	}
	clone() {
		return this._cloneInto();
	}
};
const SHA256_IV = Uint32Array.from([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]);
// node_modules/@noble/hashes/legacy.js
const SHA1_IV = Uint32Array.from([
	1732584193,
	4023233417,
	2562383102,
	271733878,
	3285377520
]);
const SHA1_W = new Uint32Array(80);
var _SHA1 = class extends HashMD {
	A = SHA1_IV[0] | 0;
	B = SHA1_IV[1] | 0;
	C = SHA1_IV[2] | 0;
	D = SHA1_IV[3] | 0;
	E = SHA1_IV[4] | 0;
	constructor() {
		super(64, 20, 8, false);
	}
	get() {
		const { A, B, C, D, E } = this;
		return [
			A,
			B,
			C,
			D,
			E
		];
	}
	set(A, B, C, D, E) {
		this.A = A | 0;
		this.B = B | 0;
		this.C = C | 0;
		this.D = D | 0;
		this.E = E | 0;
	}
	_cloneInto(to) {
		(to ||= new this.constructor()).set(...this.get());
		return this._cloneIntoMeta(to);
	}
	process(view, offset) {
		for (let i = 0; i < 16; i++, offset += 4) SHA1_W[i] = view.getUint32(offset, false);
		for (let i = 16; i < 80; i++) SHA1_W[i] = rotl(SHA1_W[i - 3] ^ SHA1_W[i - 8] ^ SHA1_W[i - 14] ^ SHA1_W[i - 16], 1);
		let { A, B, C, D, E } = this;
		for (let i = 0; i < 80; i++) {
			let F, K;
			if (i < 20) {
				F = Chi(B, C, D);
				K = 1518500249;
			} else if (i < 40) {
				F = B ^ C ^ D;
				K = 1859775393;
			} else if (i < 60) {
				F = Maj(B, C, D);
				K = 2400959708;
			} else {
				F = B ^ C ^ D;
				K = 3395469782;
			}
			const T = rotl(A, 5) + F + E + K + SHA1_W[i] | 0;
			E = D;
			D = C;
			C = rotl(B, 30);
			B = A;
			A = T;
		}
		A = A + this.A | 0;
		B = B + this.B | 0;
		C = C + this.C | 0;
		D = D + this.D | 0;
		E = E + this.E | 0;
		this.set(A, B, C, D, E);
	}
	roundClean() {
		clean(SHA1_W);
	}
	destroy() {
		this.destroyed = true;
		this.set(0, 0, 0, 0, 0);
		clean(this.buffer);
	}
};
const sha1 = createHasher(() => new _SHA1());
// node_modules/@noble/hashes/sha2.js
const SHA256_K = Uint32Array.from([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]);
const SHA256_W = new Uint32Array(64);
var SHA2_32B = class extends HashMD {
	A = 0;
	B = 0;
	C = 0;
	D = 0;
	E = 0;
	F = 0;
	G = 0;
	H = 0;
	constructor(outputLen, IV) {
		super(64, outputLen, 8, false);
		this.A = IV[0] | 0;
		this.B = IV[1] | 0;
		this.C = IV[2] | 0;
		this.D = IV[3] | 0;
		this.E = IV[4] | 0;
		this.F = IV[5] | 0;
		this.G = IV[6] | 0;
		this.H = IV[7] | 0;
	}
	get() {
		const { A, B, C, D, E, F, G, H } = this;
		return [
			A,
			B,
			C,
			D,
			E,
			F,
			G,
			H
		];
	}
	set(A, B, C, D, E, F, G, H) {
		this.A = A | 0;
		this.B = B | 0;
		this.C = C | 0;
		this.D = D | 0;
		this.E = E | 0;
		this.F = F | 0;
		this.G = G | 0;
		this.H = H | 0;
	}
	_cloneInto(to) {
		(to ||= new this.constructor()).set(...this.get());
		return this._cloneIntoMeta(to);
	}
	process(view, offset) {
		for (let i = 0; i < 16; i++, offset += 4) SHA256_W[i] = view.getUint32(offset, false);
		for (let i = 16; i < 64; i++) {
			const W15 = SHA256_W[i - 15];
			const W2 = SHA256_W[i - 2];
			const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
			const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
			SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
		}
		let { A, B, C, D, E, F, G, H } = this;
		for (let i = 0; i < 64; i++) {
			const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
			const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
			const T2 = (rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22)) + Maj(A, B, C) | 0;
			H = G;
			G = F;
			F = E;
			E = D + T1 | 0;
			D = C;
			C = B;
			B = A;
			A = T1 + T2 | 0;
		}
		A = A + this.A | 0;
		B = B + this.B | 0;
		C = C + this.C | 0;
		D = D + this.D | 0;
		E = E + this.E | 0;
		F = F + this.F | 0;
		G = G + this.G | 0;
		H = H + this.H | 0;
		this.set(A, B, C, D, E, F, G, H);
	}
	roundClean() {
		clean(SHA256_W);
	}
	destroy() {
		this.destroyed = true;
		this.set(0, 0, 0, 0, 0, 0, 0, 0);
		clean(this.buffer);
	}
};
var _SHA256 = class extends SHA2_32B {
	constructor() {
		super(32, SHA256_IV);
	}
};
const sha256 = createHasher(() => new _SHA256(), oidNist(1));
// src/folder/hash.ts
function blobId(bytes) {
	return bytesToHex(sha1(concatBytes(utf8ToBytes(`blob ${bytes.length}\0`), bytes)));
}
function hashOf(text) {
	return bytesToHex(sha256(utf8ToBytes(text)));
}
// src/render/words/finding.ts
function titleOf({ title, rule }) {
	return title ?? rule;
}
function bodyOf({ title, message }) {
	if (title === void 0 || !message.startsWith(title)) return message;
	return message.slice(title.length).replace(/^[.:;,]?\s*/, "");
}
const LEVELS = [
	"error",
	"warning",
	"note"
];
const GROUPS = [
	"data",
	"replay",
	"history",
	"schema",
	void 0,
	"checklist"
];
function worstFirst(findings) {
	const rank = ({ level, group }) => LEVELS.indexOf(level) * GROUPS.length + GROUPS.indexOf(group);
	return findings.filter(({ allowed }) => allowed === null).toSorted((a, b) => rank(a) - rank(b));
}
function isAboutFile({ group, line }) {
	return group === "history" && line === 1;
}
function allowances(findings) {
	const byPlace = new Map();
	for (const one of findings.filter(isForComment)) gather(byPlace, placeKey(one), one);
	return (finding) => {
		if (finding.allowable === void 0) return null;
		if (!isForComment(finding)) return inSettings(finding);
		const all = byPlace.get(placeKey(finding)) ?? [finding];
		return all[0] === finding ? inComment(finding, all) : null;
	};
}
function isForComment({ allowable }) {
	return allowable === "comment";
}
function placeKey({ path, line, column }) {
	return `${line}:${column} ${path}`;
}
function inComment(finding, all) {
	const where = isAboutFile(finding) ? "as the first line of the file" : aboveEach([finding, ...finding.also ?? []]);
	const which = all.length === 1 ? "this one finding" : `all ${all.length} findings about this place`;
	const rules = [...new Set(all.map(({ rule }) => rule))];
	return {
		title: `If you mean it: allow ${which}`,
		says: `Write this line ${where}, with your reason. This report then shows ${all.length === 1 ? "it" : "them"} under "allowed".`,
		lines: [`-- rehearsal: allow ${rules.join(", ")} because …`],
		language: "sql"
	};
}
function inSettings({ rule, path }) {
	return {
		title: "If you mean it: allow this one finding",
		says: "Write this into the settings file, with your reason. This report then shows it under \"allowed\".",
		lines: [
			"allow:",
			`  - rule: ${rule}`,
			`    path: ${JSON.stringify(path)}`,
			"    reason: …"
		],
		language: "yaml"
	};
}
function firstAdvice() {
	const given = new Set();
	return ({ rule, fix }) => {
		const key = `${rule}\n${fix}`;
		const isFirst = fix.trim() !== "" && !given.has(key);
		given.add(key);
		return isFirst;
	};
}
function addresses({ links = [] }) {
	return links.map(({ url }) => defuse(url));
}
// src/render/words/log-line.ts
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
function defusedLines(text) {
	return text.split(LINE_END).map((line) => commandFree(line.replace(UNSEEN, (character) => character === "	" ? character : escaped(character))));
}
function withoutCommands(text) {
	return text.split("\n").map(commandFree).join("\n");
}
function commandFree(line) {
	return line.replace(/^\s*::/u, (start) => `${start.slice(0, -1)} :`).replace(/##(?=\[|vso\[|teamcity\[)/gi, "## ");
}
function escaped(character) {
	return `\\u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
export { standing as A, defuse as B, lastOfJournal as C, newStrays as D, renamedTo as E, fitting as F, defusedLines$1 as H, keepWithin as I, prose as L, codeSpan as M, cut as N, diff as O, fenced as P, proseInHtml as R, isJournal as S, numbering as T, defuseSource as V, PRESETS as _, bodyOf as a, meansSomethingElse as b, titleOf as c, hashOf as d, RULES as f, versionTakenElsewhere as g, tryLink as h, allowances as i, bytes as j, newPaths as k, worstFirst as l, ruleLink as m, withoutCommands as n, firstAdvice as o, ask as p, addresses as r, isAboutFile as s, defusedLines as t, blobId as u, otherLevels as v, fittingPath as w, statedVersions as x, isSameVersion as y, urlPath as z };
