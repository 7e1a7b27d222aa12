import { a as significant, o as tokens, s as unquote } from "./chunk-tokens.mjs";
import { O as keyOf, T as verbAt, v as cutAt, x as outerWord } from "./chunk-paths.mjs";
// src/sql/once.ts
function oncePer(ask) {
	const known = new WeakMap();
	return (about) => {
		const had = known.get(about) ?? { is: ask(about) };
		known.set(about, had);
		return had.is;
	};
}
// src/sql/place.ts
function placer(script) {
	const starts = [0];
	for (let at = script.sql.indexOf("\n"); at >= 0; at = script.sql.indexOf("\n", at + 1)) starts.push(at + 1);
	const lineOf = (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (starts[middle] <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	};
	return (offset, end) => {
		const line = lineOf(offset);
		const column = offset - starts[line] + 1;
		const place = {
			path: script.path,
			line: script.line + line,
			column
		};
		return end !== void 0 && lineOf(end) === line ? {
			...place,
			endColumn: column + end - offset
		} : place;
	};
}
function applied(text, edits) {
	const starts = lineStarts(text);
	const spans = edits.map((edit) => ({
		from: offset(text, starts, edit.line, edit.column),
		to: offset(text, starts, edit.endLine, edit.endColumn),
		text: edit.text
	}));
	let result = "";
	let at = 0;
	for (const { from, to, text: instead } of spans.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
		if (from < at || to < from) return null;
		result += text.slice(at, from) + instead;
		at = to;
	}
	return result + text.slice(at);
}
function insertion(piece, offset, at, text) {
	const { line, column } = behind(piece.slice(0, offset), at);
	return {
		line,
		column,
		endLine: line,
		endColumn: column,
		text
	};
}
function behind(piece, at) {
	const lines = piece.split("\n");
	const last = lines.at(-1) ?? "";
	return lines.length === 1 ? {
		line: at.line,
		column: at.column + last.length
	} : {
		line: at.line + lines.length - 1,
		column: last.length + 1
	};
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
function offset(text, starts, line, column) {
	const start = starts[line - 1];
	const end = starts[line] === void 0 ? text.length : starts[line] - 1;
	return start === void 0 || start + column - 1 > end ? -1 : start + column - 1;
}
// src/sql/insert.ts
function writtenFor(sql, column, columns) {
	const all = significant(sql);
	const select = outerWord(all, 0, /^SELECT$/i);
	if (select < 0) return "unknown";
	const listed = /^CREATE$/i.test(all[0]?.text ?? "") ? null : named(all, select);
	if (listed && !listed.some((name) => keyOf(name) === keyOf(column))) return "left-out";
	const end = outerWord(all, select + 1, /^(FROM|WHERE|GROUP|ORDER|LIMIT)$/i);
	if (/^WITH$/i.test(all[0]?.text ?? "")) return "unknown";
	if (outerWord(all, select + 1, /^(UNION|EXCEPT|INTERSECT|VALUES)$/i) >= 0) return "unknown";
	const start = /^(DISTINCT|ALL)$/i.test(all[select + 1]?.text ?? "") ? select + 2 : select + 1;
	const results = cutAt(all.slice(start, end < 0 ? all.length : end), (token) => token.text === ",");
	if (/^CREATE$/i.test(all[0]?.text ?? "")) return made(results, column);
	return inserted$1(results, listed ?? columns, column);
}
function made(results, column) {
	if (results.some(isStar)) return results.length === 1 ? "bare" : "unknown";
	const own = results.find((result) => keyOf(unquote(result.at(-1))) === keyOf(column));
	return own ? kindOf(own) : "unknown";
}
function inserted$1(results, into, column) {
	const at = into.findIndex((name) => keyOf(name) === keyOf(column));
	if (at < 0) return "left-out";
	const star = results.findIndex(isStar);
	if (star >= 0 && star <= at) return results.length === 1 ? "bare" : "unknown";
	const result = results[at];
	return result ? kindOf(result) : "unknown";
}
function named(all, select) {
	const open = all.findIndex((token, at) => at > verbAt(all) && token.text === "(");
	if (open < 0 || open > select) return null;
	const close = all.findIndex((token, at) => at > open && token.text === ")");
	return all.slice(open + 1, close).filter((token) => token.text !== ",").map(unquote);
}
function isStar(result) {
	return result.at(-1)?.text === "*" && (result.length === 1 || result.at(-2)?.text === ".");
}
const CONSTANT = /^(NULL|TRUE|FALSE|CURRENT_TIMESTAMP|CURRENT_DATE|CURRENT_TIME)$/i;
function kindOf(result) {
	const value = withoutAlias(result);
	if (value.filter((token) => isName(token)).length === 0) return "literal";
	const [first, dot] = value;
	return (value.length === 1 || value.length === 3 && dot?.text === ".") && first && isName(first) ? "bare" : "expression";
}
function isName(token) {
	return token.kind === "quoted" || token.kind === "word" && !CONSTANT.test(token.text);
}
function withoutAlias(result) {
	const as = result.findIndex((token, at) => at === result.length - 2 && /^AS$/i.test(token.text));
	if (as >= 0) return result.slice(0, as);
	return result.length === 2 && result.every((token) => token.kind !== "operator") ? result.slice(0, 1) : result;
}
function insertShape(sql) {
	const all = significant(sql);
	if (!/^(INSERT|REPLACE)$/i.test(all[0]?.text ?? "")) return null;
	const values = all.findIndex(({ kind, text }) => kind === "word" && /^VALUES$/i.test(text));
	if (values < 0 || !all.slice(values + 1).every(isLiteralOrBetween)) return null;
	return all.map((token, at) => at > values && isLiteral(token) ? "?" : keyOf(token.text)).join(" ");
}
function isLiteral({ kind }) {
	return kind === "string" || kind === "number" || kind === "blob";
}
function isLiteralOrBetween(token) {
	return isLiteral(token) || /^(?:[(),+-]|NULL)$/i.test(token.text);
}
// src/tools/history.ts
function historyRow(ledger, ...all) {
	return inserted(ledger, all, ledger.done?.yes ?? null);
}
function historyBegun(ledger, migration) {
	const row = inserted(ledger, [migration], ledger.done?.no ?? null);
	return ledger.keeps === "last" ? `DELETE FROM ${ledger.table}; ${row}` : row;
}
function historyDone({ table, column, done }, { key }) {
	return done ? `UPDATE ${table} SET ${done.column} = ${done.yes} WHERE ${column} = ${quoted(key)}` : "";
}
function historyQuery({ table, column, checksum, done }) {
	const isDone = done === void 0 ? "1" : `${done.column} IS ${done.yes === "CURRENT_TIMESTAMP" ? "NOT NULL" : done.yes}`;
	return `SELECT ${column}, ${checksum ?? "NULL"}, ${isDone} FROM ${table}`;
}
function inserted(ledger, all, done) {
	const last = all.at(-1);
	if (ledger.keeps === "user-version") return `PRAGMA user_version = ${Number(last?.key ?? 0)}`;
	const also = {
		...ledger.also,
		...ledger.done && done !== null ? { [ledger.done.column]: done } : {}
	};
	const sums = ledger.checksum === void 0 ? [] : [ledger.checksum];
	const rows = (ledger.keeps === "last" && last ? [last] : all).map(({ key, text = "" }) => [
		quoted(key),
		...Object.values(also),
		...sums.map(() => quoted(checksumOf(text)))
	].join(", "));
	const columns = [
		ledger.column,
		...Object.keys(also),
		...sums
	].join(", ");
	return `INSERT INTO ${ledger.table} (${columns}) VALUES ${rows.map((row) => `(${row})`).join(", ")}`;
}
function quoted(text) {
	return `'${text.replaceAll("'", "''")}'`;
}
function checksumOf(text) {
	let hash = 2166136261;
	for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
	return `${text.length}-${(hash >>> 0).toString(16)}`;
}
// src/sql/create-table.ts
const CONSTRAINT = /^(CONSTRAINT|PRIMARY|UNIQUE|CHECK|FOREIGN)$/i;
function tableParts(sql) {
	const all = tokens(sql);
	const open = all.findIndex((token) => token.text === "(" && token.kind === "operator");
	if (open < 0 || /^\s*create\s+virtual/i.test(sql)) return null;
	const pieces = [[]];
	let depth = 1;
	let at = open + 1;
	for (; at < all.length; at += 1) {
		const token = all[at];
		if (token.text === "(") depth += 1;
		if (token.text === ")") depth -= 1;
		if (depth === 0) break;
		if (token.text === "," && depth === 1) pieces.push([]);
		else pieces.at(-1)?.push(token);
	}
	return {
		parts: pieces.map(part).filter(({ text }) => text !== ""),
		options: onOneLine(all.slice(at + 1))
	};
}
function tidy(sql) {
	return onOneLine(tokens(sql));
}
function onOneLine(list) {
	return list.map(({ kind, text }) => kind === "comment" || kind === "space" ? " " : text).reduce((line, text) => text === " " && line.endsWith(" ") ? line : line + text, "").trim();
}
function part(list) {
	const read = list.filter(({ kind }) => kind !== "comment" && kind !== "space");
	const first = read[0];
	const isColumn = first !== void 0 && !(first.kind === "word" && CONSTRAINT.test(first.text));
	return {
		text: onOneLine(list),
		column: isColumn ? unquote(first) : null,
		collation: isColumn ? collationIn(read) : null
	};
}
function collationIn(definition) {
	let depth = 0;
	let found = null;
	for (const [at, token] of definition.entries()) {
		if (token.text === "(") depth += 1;
		if (token.text === ")") depth -= 1;
		const name = definition[at + 1];
		if (depth === 0 && name && at > 0 && token.kind === "word" && /^COLLATE$/i.test(token.text)) found = unquote(name);
	}
	return found;
}
function wordsOf(sql) {
	return new Set(significant(sql).filter(({ kind }) => kind === "word" || kind === "quoted").map((token) => keyOf(unquote(token))));
}
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
		autoincrement: body.some((token) => isWord(token, "AUTOINCREMENT"))
	};
}
function conditionsIn(trigger) {
	const all = significant(trigger);
	return all.flatMap((token, index) => isWord(token, "WHEN") || isWord(token, "WHERE") ? [all.slice(index + 1, conditionEnd(all, index + 1))] : []);
}
function newColumnsIn(trigger) {
	const all = significant(trigger);
	return all.flatMap((token, index) => {
		const name = all[index + 2];
		return isWord(token, "NEW") && all[index + 1]?.text === "." && name !== void 0 ? [keyOf(unquote(name))] : [];
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
function isWord(token, word) {
	return token?.kind === "word" && token.text.toUpperCase() === word;
}
function conditionEnd(tokens, start) {
	let depth = 0;
	for (let at = start; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (token.text === "(") depth += 1;
		if (token.text === ")") depth -= 1;
		const ends = token.kind === "semicolon" || isWord(token, "THEN") || isWord(token, "BEGIN");
		if (depth < 0 || depth === 0 && ends) return at;
	}
	return tokens.length;
}
function checksIn(sql, body) {
	return body.flatMap((token, at) => {
		if (!isWord(token, "CHECK") || body[at + 1]?.text !== "(") return [];
		const inner = body.slice(at + 2, closing(body, at + 1));
		const name = isWord(body[at - 2], "CONSTRAINT") ? body[at - 1] : void 0;
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
	const at = definition.findIndex((token, index) => isWord(token, "AS") && definition[index + 1]?.text === "(");
	const name = definition[0];
	if (at < 1 || name === void 0) return [];
	return [[keyOf(unquote(name)), definition.slice(at + 2, closing(definition, at + 1))]];
}
function normalSql(sql) {
	return significant(sql).map((token) => token.kind === "word" || token.kind === "quoted" ? keyOf(unquote(token)) : token.text).join(" ").replace(/(?<! ;)( ;)+$/, "");
}
export { behind as _, readTable as a, oncePer as b, wordsOf as c, historyDone as d, historyQuery as f, applied as g, writtenFor as h, normalSql as i, checksumOf as l, insertShape as m, conditionsIn as n, tableParts as o, historyRow as p, newColumnsIn as r, tidy as s, closing as t, historyBegun as u, insertion as v, placer as y };
