import { r as unpadded } from "./chunk-version.mjs";
import { a as unquote, i as tokens, r as significant } from "./chunk-tokens.mjs";
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
// src/sql/statement.ts
const LEADING = /(?:[\s\ufeff;]+|--[^\n]*(?:\n|$)|\/\*(?:[^*]|\*(?!\/))*\*\/)*/y;
function skipLeading(sql, from = 0) {
	LEADING.lastIndex = from;
	LEADING.test(sql);
	return Math.max(from, LEADING.lastIndex);
}
const DECORATION = new Set([
	"TEMP",
	"TEMPORARY",
	"UNIQUE",
	"VIRTUAL"
]);
const TWO_WORDS = new Set([
	"CREATE",
	"DROP",
	"ALTER"
]);
const SYNONYMS = {
	END: "COMMIT",
	REPLACE: "INSERT"
};
function verbOf(statement) {
	const words = significant(statement.slice(0, 400)).slice(0, 6).filter((token) => token.kind === "word").map((token) => token.text.toUpperCase());
	const start = words[0] === "EXPLAIN" ? 1 : 0;
	const first = words[start] ?? "";
	if (!TWO_WORDS.has(first)) return SYNONYMS[first] ?? first;
	return `${first} ${words.slice(start + 1).find((word) => !DECORATION.has(word)) ?? ""}`.trim();
}
function namesIn(sql) {
	const names = new Set();
	for (const token of significant(sql)) if (isName(token)) names.add(unquote(token).toLowerCase());
	return names;
}
function isName(token) {
	return token.kind === "word" || token.kind === "quoted" || token.kind === "string";
}
function changesRows(statement) {
	const verb = verbOf(statement);
	if (verb === "INSERT" || verb === "UPDATE" || verb === "DELETE") return true;
	return verb === "WITH" && significant(statement).some((t) => /^(INSERT|REPLACE|UPDATE|DELETE)$/i.test(t.text));
}
// src/sql/target.ts
const HEAD = 2e3;
function targetOf(sql) {
	return targetName(sql)?.toLowerCase() ?? null;
}
function targetName(sql) {
	const all = significant(/^\s*with\b/i.test(sql) ? sql : sql.slice(0, HEAD));
	const start = verbAt(all);
	if (start < 0) return null;
	const name = afterNoise(all, start + 1);
	const first = all[name];
	if (!first) return null;
	const last = all[name + 1]?.text === "." ? all[name + 2] : first;
	return last ? unquote(last) : null;
}
function actionOf(sql) {
	const all = significant(/^\s*with\b/i.test(sql) ? sql : sql.slice(0, HEAD));
	const word = all[verbAt(all)]?.text.toUpperCase() ?? "";
	return /^(INSERT|REPLACE|UPDATE|DELETE)$/.test(word) ? word : null;
}
function verbAt(all) {
	let depth = 0;
	for (const [at, token] of all.entries()) {
		if (token.text === "(") depth += 1;
		if (token.text === ")") depth -= 1;
		if (depth > 0 || token.kind !== "word") continue;
		if (/^(INSERT|REPLACE|UPDATE|DELETE)$/i.test(token.text)) return at;
		if (at === 0 && /^(DROP|ALTER|CREATE)$/i.test(token.text)) return tableAt(all);
		if (at === 0 && !/^WITH$/i.test(token.text)) return -1;
	}
	return -1;
}
function tableAt(all) {
	const at = all.slice(0, 4).findIndex((token) => token.kind === "word" && /^TABLE$/i.test(token.text));
	return all.slice(1, Math.max(1, at)).every((token) => /^(TEMP|TEMPORARY|VIRTUAL)$/i.test(token.text)) ? at : -1;
}
function afterNoise(all, from) {
	let at = from;
	while (all[at]?.kind === "word" && /^(OR|ROLLBACK|ABORT|FAIL|IGNORE|REPLACE|INTO|FROM|IF|NOT|EXISTS)$/i.test(all[at]?.text ?? "")) at += 1;
	return at;
}
function outerWord(all, from, wanted) {
	let depth = 0;
	for (let at = Math.max(0, from); at < all.length; at += 1) {
		const { text, kind } = all[at];
		if (text === "(") depth += 1;
		if (text === ")") depth -= 1;
		if (depth === 0 && kind === "word" && wanted.test(text)) return at;
	}
	return -1;
}
function cutAt(all, isSeparator) {
	const found = [[]];
	let depth = 0;
	for (const token of all) {
		if (token.text === "(") depth += 1;
		if (token.text === ")") depth -= 1;
		if (depth === 0 && isSeparator(token)) found.push([]);
		else found.at(-1)?.push(token);
	}
	return found;
}
// src/sql/history-row.ts
function historyKey({ holds }, fileName) {
	if (holds === "name") return fileName;
	const digits = /^\d*/.exec(fileName)?.[0] ?? "";
	return holds === "digits" ? digits : unpadded(digits);
}
function historyRow(ledger, ...fileNames) {
	const { table, column, also } = ledger;
	const rows = fileNames.map((name) => `'${historyKey(ledger, name).replaceAll("'", "''")}'`).map((key) => also ? `(${key}, ${also.value})` : `(${key})`);
	return `INSERT INTO ${table} (${column}${also ? `, ${also.column}` : ""}) VALUES ${rows.join(", ")}`;
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
	return new Set(significant(sql).filter(({ kind }) => kind === "word" || kind === "quoted").map((token) => unquote(token).toLowerCase()));
}
// src/sql/normal.ts
function normalSql(sql) {
	return significant(sql).map((token) => token.kind === "word" || token.kind === "quoted" ? unquote(token).toLowerCase() : token.text).join(" ").replace(/(?<! ;)( ;)+$/, "");
}
// src/sql/like.ts
function insertShape(sql) {
	const all = significant(sql);
	if (!/^(INSERT|REPLACE)$/i.test(all[0]?.text ?? "")) return null;
	const values = all.findIndex(({ kind, text }) => kind === "word" && /^VALUES$/i.test(text));
	if (values < 0 || !all.slice(values + 1).every(isLiteralOrBetween)) return null;
	return all.map((token, at) => at > values && isLiteral(token) ? "?" : token.text.toLowerCase()).join(" ");
}
function isLiteral({ kind }) {
	return kind === "string" || kind === "number" || kind === "blob";
}
function isLiteralOrBetween(token) {
	return isLiteral(token) || /^(?:[(),+-]|NULL)$/i.test(token.text);
}
export { verbOf as _, wordsOf as a, actionOf as c, targetName as d, targetOf as f, skipLeading as g, namesIn as h, tidy as i, cutAt as l, changesRows as m, normalSql as n, historyKey as o, verbAt as p, tableParts as r, historyRow as s, insertShape as t, outerWord as u, placer as v };
