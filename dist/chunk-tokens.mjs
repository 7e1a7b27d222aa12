// src/sql/tokens.ts
const WORD = /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/y;
const NUMBER = /0[xX][0-9a-fA-F_]+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?/y;
const BLOB = /[xX]'(?:[0-9a-fA-F]{2})*'/y;
const PARAMETER = /\?\d*|[:@#$][\w$\u0080-\uffff]+/y;
const OPERATOR = /->>|->|\|\||<<|>>|<=|>=|<>|==|!=|[\s\S]/y;
function tokens(sql) {
	const found = [];
	for (let at = 0; at < sql.length; at = end) found.push(token(sql, at));
	return found;
}
function* eachToken(sql) {
	for (let at = 0; at < sql.length;) {
		const next = token(sql, at);
		yield next;
		at = next.end;
	}
}
function hasMoreTokens(sql, most) {
	let count = 0;
	for (let at = 0; at < sql.length && count <= most; at = end) {
		kindAt(sql, at);
		count += 1;
	}
	return count > most;
}
function token(sql, at) {
	return {
		kind: kindAt(sql, at),
		text: sql.slice(at, end),
		start: at,
		end
	};
}
let end = 0;
function kindAt(sql, at) {
	const char = sql[at];
	switch (char) {
		case "(":
		case ")":
		case ",": return ends("operator", at + 1);
		case ";": return ends("semicolon", at + 1);
		case " ":
		case "\n":
		case "	":
		case "\r":
		case "\f": return ends("space", spaceEnd(sql, at));
		case "﻿": return ends("space", at + 1);
		case "'": return quotedBy(sql, at, "'", "string");
		case "\"":
		case "`": return quotedBy(sql, at, char, "quoted");
		case "[": return enclosed(sql, sql.indexOf("]", at), 1, "quoted");
		case "-": return sql[at + 1] === "-" ? ends("comment", lineEnd(sql, at)) : matched(sql, at);
		case "/": return sql[at + 1] === "*" ? enclosed(sql, sql.indexOf("*/", at + 2), 2, "comment") : matched(sql, at);
		default: return matched(sql, at);
	}
}
function ends(kind, where) {
	end = where;
	return kind;
}
function spaceEnd(sql, from) {
	let at = from;
	for (;;) {
		const code = sql.charCodeAt(at);
		if (code !== 32 && !(code >= 9 && code <= 13 && code !== 11)) return at;
		at += 1;
	}
}
function matched(sql, at) {
	for (const [kind, pattern] of PATTERNS) {
		pattern.lastIndex = at;
		if (pattern.test(sql)) return ends(kind, pattern.lastIndex);
	}
	return ends("operator", at + 1);
}
const PATTERNS = [
	["blob", BLOB],
	["word", WORD],
	["number", NUMBER],
	["parameter", PARAMETER],
	["operator", OPERATOR]
];
function lineEnd(sql, from) {
	const found = sql.indexOf("\n", from);
	return found < 0 ? sql.length : found;
}
function enclosed(sql, close, width, kind) {
	return close >= 0 ? ends(kind, close + width) : ends("unfinished", sql.length);
}
function quotedBy(sql, at, quote, kind) {
	let close = sql.indexOf(quote, at + 1);
	while (close >= 0 && sql[close + 1] === quote) close = sql.indexOf(quote, close + 2);
	return enclosed(sql, close, 1, kind);
}
function significant(sql) {
	return tokens(sql).filter((token) => token.kind !== "comment" && token.kind !== "space");
}
function isWord(token, word) {
	return token?.kind === "word" && token.text.toUpperCase() === word;
}
function unquote(token) {
	const first = token.text[0];
	if (token.kind !== "quoted" && token.kind !== "string") return token.text;
	const inner = token.text.slice(1, -1);
	return first === "[" ? inner : inner.replaceAll(`${first}${first}`, first);
}
function nameIn(expression) {
	const [only, ...more] = significant(expression);
	return only && more.length === 0 ? unquote(only) : expression;
}
function identifier(name) {
	return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !RESERVED.has(name.toUpperCase()) ? name : quoted(name);
}
function quoted(name) {
	return `"${name.replaceAll("\"", "\"\"")}"`;
}
const RESERVED = new Set("ADD ALL ALTER AND AS AUTOINCREMENT BETWEEN CASE CHECK COLLATE COMMIT CONSTRAINT CREATE DEFAULT DEFERRABLE DELETE DISTINCT DROP ELSE ESCAPE EXISTS FOREIGN FROM GROUP HAVING IN INDEX INSERT INTO IS ISNULL JOIN LIMIT NOT NOTHING NOTNULL NULL ON OR ORDER PRIMARY REFERENCES RETURNING SELECT SET TABLE THEN TO TRANSACTION UNION UNIQUE UPDATE USING VALUES WHEN WHERE CURRENT CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP CROSS INNER LEFT NATURAL OUTER RIGHT FULL".split(" "));
export { nameIn as a, tokens as c, isWord as i, unquote as l, hasMoreTokens as n, quoted as o, identifier as r, significant as s, eachToken as t };
