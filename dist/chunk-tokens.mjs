// src/sql/tokens.ts
const WORD = /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/y;
const SPACE = /[ \t\n\f\r]+/y;
const NUMBER = /0[xX][0-9a-fA-F_]+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?/y;
const BLOB = /[xX]'(?:[0-9a-fA-F]{2})*'/y;
const PARAMETER = /\?\d*|[:@#$][\w$\u0080-\uffff]+/y;
const OPERATOR = /->>|->|\|\||<<|>>|<=|>=|<>|==|!=|[\s\S]/y;
function tokens(sql) {
	const found = [];
	let at = 0;
	while (at < sql.length) {
		const [kind, end] = tokenAt(sql, at);
		found.push({
			kind,
			text: sql.slice(at, end),
			start: at,
			end
		});
		at = end;
	}
	return found;
}
function tokenAt(sql, at) {
	const char = sql[at];
	if (char === "-" && sql[at + 1] === "-") return ["comment", lineEnd(sql, at)];
	if (char === "/" && sql[at + 1] === "*") return enclosed(sql, sql.indexOf("*/", at + 2), 2, "comment");
	if (char === "'") return quotedBy(sql, at, "'", "string");
	if (char === "\"" || char === "`") return quotedBy(sql, at, char, "quoted");
	if (char === "[") return enclosed(sql, sql.indexOf("]", at), 1, "quoted");
	if (char === ";") return ["semicolon", at + 1];
	if (char === "﻿") return ["space", at + 1];
	for (const [kind, pattern] of PATTERNS) {
		pattern.lastIndex = at;
		if (pattern.test(sql)) return [kind, pattern.lastIndex];
	}
	return ["operator", at + 1];
}
const PATTERNS = [
	["space", SPACE],
	["blob", BLOB],
	["word", WORD],
	["number", NUMBER],
	["parameter", PARAMETER],
	["operator", OPERATOR]
];
function lineEnd(sql, from) {
	const end = sql.indexOf("\n", from);
	return end < 0 ? sql.length : end;
}
function enclosed(sql, close, width, kind) {
	if (close >= 0) return [kind, close + width];
	return ["unfinished", sql.length];
}
function quotedBy(sql, at, quote, kind) {
	let close = sql.indexOf(quote, at + 1);
	while (close >= 0 && sql[close + 1] === quote) close = sql.indexOf(quote, close + 2);
	return enclosed(sql, close, 1, kind);
}
function significant(sql) {
	return tokens(sql).filter((token) => token.kind !== "comment" && token.kind !== "space");
}
function unquote(token) {
	const first = token.text[0];
	if (token.kind !== "quoted" && token.kind !== "string") return token.text;
	const inner = token.text.slice(1, -1);
	return first === "[" ? inner : inner.replaceAll(`${first}${first}`, first);
}
function identifier(name) {
	return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !RESERVED.has(name.toUpperCase()) ? name : quoted(name);
}
function quoted(name) {
	return `"${name.replaceAll("\"", "\"\"")}"`;
}
const RESERVED = new Set("ADD ALL ALTER AND AS AUTOINCREMENT BETWEEN CASE CHECK COLLATE COMMIT CONSTRAINT CREATE DEFAULT DEFERRABLE DELETE DISTINCT DROP ELSE ESCAPE EXISTS FOREIGN FROM GROUP HAVING IN INDEX INSERT INTO IS ISNULL JOIN LIMIT NOT NOTHING NOTNULL NULL ON OR ORDER PRIMARY REFERENCES RETURNING SELECT SET TABLE THEN TO TRANSACTION UNION UNIQUE UPDATE USING VALUES WHEN WHERE CURRENT CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP CROSS INNER LEFT NATURAL OUTER RIGHT FULL".split(" "));
export { unquote as a, tokens as i, quoted as n, significant as r, identifier as t };
