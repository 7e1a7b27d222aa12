import { M as statementsOf, j as statementEnds } from "./chunk-pieces.mjs";
import { c as tokens, i as isWord$1, l as unquote, s as significant, t as eachToken } from "./chunk-tokens.mjs";
import { C as skipLeading, D as verbOf, E as verbAt, M as keyOf, N as listed, P as same, S as outerWord, T as targetOf, _ as changesRows, b as namesIn, g as actionOf, v as cutAt, w as targetName } from "./chunk-paths.mjs";
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
function aboveEach(places) {
	const where = inLines(places);
	return where.startsWith("lines") ? `above each of the statements in ${where}` : "above the statement";
}
function inLines(places) {
	const lines = [...new Set(places.map(({ line }) => String(line)))];
	return `line${lines.length > 1 ? "s" : ""} ${listed(lines)}`;
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
	const { line, column } = behind$1(piece.slice(0, offset), at);
	return {
		line,
		column,
		endLine: line,
		endColumn: column,
		text
	};
}
function behind$1(piece, at) {
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
		autoincrement: body.some((token) => isWord$1(token, "AUTOINCREMENT"))
	};
}
function conditionsIn$1(trigger) {
	const all = significant(trigger);
	return all.flatMap((token, index) => isWord$1(token, "WHEN") || isWord$1(token, "WHERE") ? [all.slice(index + 1, conditionEnd(all, index + 1))] : []);
}
function newColumnsIn(trigger) {
	const all = significant(trigger);
	return all.flatMap((token, index) => {
		const name = all[index + 2];
		return isWord$1(token, "NEW") && all[index + 1]?.text === "." && name !== void 0 ? [keyOf(unquote(name))] : [];
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
function generatedBy(statement) {
	if (!/\bas\b/i.test(statement)) return new Map();
	const all = significant(statement);
	if (isWord$1(all[0], "CREATE")) return readTable(statement).generated;
	const add = isWord$1(all[0], "ALTER") ? all.findIndex((token) => isWord$1(token, "ADD")) : -1;
	return new Map(add < 0 ? [] : generatedIn(all.slice(add + (isWord$1(all[add + 1], "COLUMN") ? 2 : 1))));
}
function generatedIn(definition) {
	const at = definition.findIndex((token, index) => isWord$1(token, "AS") && definition[index + 1]?.text === "(");
	const name = definition[0];
	if (at < 1 || name === void 0) return [];
	return [[keyOf(unquote(name)), definition.slice(at + 2, closing(definition, at + 1))]];
}
function normalSql(sql) {
	return significant(sql).map((token) => token.kind === "word" || token.kind === "quoted" ? keyOf(unquote(token)) : token.text).join(" ").replace(/(?<! ;)( ;)+$/, "");
}
// src/sql/assignments.ts
function assignmentsIn(sql) {
	const all = significant(sql).filter(({ kind }) => kind !== "semicolon");
	const action = actionOf(sql);
	if (action === "UPDATE") {
		const set = outerWord(all, verbAt(all), /^SET$/i);
		const end = until(all, set, /^(FROM|WHERE|RETURNING|ORDER|LIMIT)$/i);
		const prefix = isWord$1(all[end], "FROM") ? `${all[set - 1]?.text}.` : "";
		return set < 0 ? [] : parted(sql, all.slice(set + 1, end), prefix);
	}
	if (action === "DELETE" || action === null) return [];
	return all.flatMap((token, at) => {
		return isWord$1(token, "SET") && isWord$1(all[at - 1], "UPDATE") && isWord$1(all[at - 2], "DO") ? parted(sql, all.slice(at + 1, until(all, at, /^(ON|WHERE|RETURNING)$/i)), "") : [];
	});
}
function until(all, from, words) {
	const at = outerWord(all, from + 1, words);
	return at < 0 ? all.length : at;
}
function parted(sql, tokens, prefix) {
	return cutAt(tokens, ({ text }) => text === ",").flatMap((part) => {
		const [name, equals, ...value] = part;
		if (!name || equals?.text !== "=" || value.length === 0) return [];
		return [{
			column: keyOf(unquote(name)),
			value,
			text: sql.slice(value[0]?.start, value.at(-1)?.end),
			prefix
		}];
	});
}
function saysNull(value) {
	const own = withoutQueries$1(value);
	const has = (word) => own.some((token) => isWord$1(token, word));
	return has("NULL") || has("ISNULL") || has("NOTNULL") || has("CASE") && !has("ELSE");
}
function withoutQueries$1(value) {
	const own = [];
	for (let at = 0; at < value.length; at += 1) {
		const token = value[at];
		if (token.text === "(" && isWord$1(value[at + 1], "SELECT")) at = closing(value, at);
		else own.push(token);
	}
	return own;
}
// src/sql/alter.ts
function alterationIn(sql) {
	const all = significant(sql).filter(({ kind }) => kind !== "semicolon");
	if (!/^ALTER$/i.test(all[0]?.text ?? "")) return null;
	const at = all[3]?.text === "." ? 4 : 2;
	const [does, ...rest] = all.slice(at + 1);
	const name = (token) => token ? unquote(token) : "";
	const words = /^COLUMN$/i.test(rest[0]?.text ?? "") && rest.length > 1 ? rest.slice(1) : rest;
	const table = name(all[at]);
	if (/^ADD$/i.test(does?.text ?? "")) return {
		table,
		added: name(words[0])
	};
	if (/^DROP$/i.test(does?.text ?? "")) return {
		table,
		dropped: name(words[0])
	};
	if (!/^RENAME$/i.test(does?.text ?? "")) return null;
	if (/^TO$/i.test(rest[0]?.text ?? "") && rest.length === 2) return {
		table,
		renamed: name(rest[1])
	};
	return {
		table,
		from: name(words[0]),
		to: name(words[2])
	};
}
function renameOf(sql) {
	const change = alterationIn(sql);
	return change?.renamed === void 0 ? null : {
		from: change.table,
		to: change.renamed
	};
}
// src/sql/readings.ts
function namesOf(tokens) {
	return tokens.flatMap((token, at) => {
		const next = tokens[at + 1]?.text;
		if (!isName$2(token) || next === "(" || next === ".") return [];
		const of = tokens[at - 1]?.text === "." ? tokens[at - 2] : void 0;
		return [{
			column: keyOf(unquote(token)),
			of: of ? keyOf(unquote(of)) : null
		}];
	});
}
function isName$2(token) {
	return token.kind === "word" || token.kind === "quoted";
}
function tableOf(all, name) {
	if (/^(new|old|excluded)$/.test(name)) return null;
	for (const [at, token] of all.entries()) {
		if (!isName$2(token) || keyOf(unquote(token)) !== name || all[at + 1]?.text === ".") continue;
		const before = /^AS$/i.test(all[at - 1]?.text ?? "") ? all[at - 2] : all[at - 1];
		if (before && isName$2(before) && !/^(FROM|JOIN|INTO|UPDATE|TABLE|ON)$/i.test(before.text)) return keyOf(unquote(before));
	}
	return name;
}
function tablesNamed(all) {
	return new Set(all.filter(isName$2).map((token) => keyOf(unquote(token))));
}
// src/sql/spellings.ts
function firstSpelling(all) {
	const plain = all.flatMap(inWords);
	const found = [];
	for (let at = 0; at < plain.length;) {
		const [read, tokens] = without(plain, at) ?? turned(plain, at) ?? [1, plain.slice(at, at + 1)];
		found.push(...tokens);
		at += read;
	}
	return found;
}
function inOneOrder(all) {
	const found = [...firstSpelling(all)];
	for (const at of found.keys()) {
		const one = comparisonAt(found, at);
		if (one && /^(=|<>)$/.test(one.sign.text) && textOf$2(one.right) < textOf$2(one.left) && isName$2(one.right[0])) found.splice(at, one.length, ...one.right, one.sign, ...one.left);
	}
	return found;
}
function textOf$2(tokens) {
	return tokens.map(({ text }) => text).join(" ");
}
function inWords(token) {
	const as = (...texts) => texts.map((text) => ({
		...token,
		text
	}));
	if (isWord$1(token, "ISNULL")) return as("IS", "NULL");
	if (isWord$1(token, "NOTNULL")) return as("IS", "NOT", "NULL");
	if (token.kind !== "operator") return [token];
	return token.text === "==" ? as("=") : token.text === "!=" ? as("<>") : [token];
}
const MIRRORED = {
	"=": "=",
	"<>": "<>",
	"<": ">",
	">": "<",
	"<=": ">=",
	">=": "<="
};
const DENIED = {
	"=": "<>",
	"<>": "=",
	"<": ">=",
	">": "<=",
	"<=": ">",
	">=": "<"
};
const BEFORE$1 = /^(WHERE|AND|OR|ON|WHEN|HAVING|NOT|\()$/i;
const BEHIND$3 = /^(AND|OR|THEN|GROUP|ORDER|LIMIT|LEFT|RIGHT|FULL|INNER|CROSS|JOIN|BEGIN|RETURNING|WHERE|UNION|EXCEPT|INTERSECT|ON|\)|;|,)$/i;
function comparisonAt(all, at) {
	const before = all[at - 1];
	if (before && !BEFORE$1.test(before.text)) return null;
	const left = operandAt(all, at);
	const sign = all[at + left];
	const right = left > 0 && sign && sign.text in MIRRORED ? operandAt(all, at + left + 1) : 0;
	const length = left + 1 + right;
	const behind = all[at + length];
	if (!sign || right === 0 || behind && !BEHIND$3.test(behind.text)) return null;
	return {
		left: all.slice(at, at + left),
		sign,
		right: all.slice(at + left + 1, at + length),
		length
	};
}
function operandAt(all, at) {
	const [first, next] = [all[at], all[at + 1]];
	if (!first) return 0;
	if (/^(string|number|blob)$/.test(first.kind)) return 1;
	if (first.text === "-") return next?.kind === "number" ? 2 : 0;
	if (!isName$2(first) || first.kind === "word" && /^(NOT|SELECT|CASE|EXISTS|NULL|WITH|VALUES)$/i.test(first.text)) return 0;
	if (next?.text === "(") return closing(all, at + 1) + 1 - at;
	return next?.text !== "." ? 1 : all[at + 2] && all[at + 3]?.text !== "." ? 3 : 0;
}
function turned(all, at) {
	const [first] = all.slice(at, at + 1);
	if (!first || !(first.text === "-" || /^(string|number|blob)$/.test(first.kind))) return null;
	const one = comparisonAt(all, at);
	if (!one || !isName$2(one.right[0])) return null;
	return [one.length, [
		...one.right,
		{
			...one.sign,
			text: MIRRORED[one.sign.text]
		},
		...one.left
	]];
}
function without(all, at) {
	if (!isWord$1(all[at], "NOT") || all[at + 1]?.text !== "(") return null;
	const one = comparisonAt(all, at + 2);
	if (!one || all[at + 2 + one.length]?.text !== ")") return null;
	const sign = {
		...one.sign,
		text: DENIED[one.sign.text]
	};
	const [left, right] = isName$2(one.left[0]) ? [one.left, one.right] : [one.right, one.left];
	const isKept = left === one.left;
	return [one.length + 3, [
		...left,
		isKept ? sign : {
			...sign,
			text: MIRRORED[sign.text]
		},
		...right
	]];
}
// src/sql/create-trigger.ts
function readTrigger(sql) {
	const all = significant(sql);
	const words = all.map((token) => token.kind === "word" ? token.text.toUpperCase() : "");
	const at = words.findIndex((word, index) => index > 1 && /^(BEFORE|AFTER|INSTEAD|INSERT|UPDATE|DELETE)$/.test(word));
	const when = /^(BEFORE|INSTEAD)$/.test(words[at] ?? "") ? words[at] : "AFTER";
	const event = words.findIndex((word, index) => index >= at && /^(INSERT|UPDATE|DELETE)$/.test(word));
	const on = words.indexOf("ON", event);
	const listed = words[event + 1] === "OF" ? all.slice(event + 2, on).filter(({ text }) => text !== ",") : [];
	const begin = words.indexOf("BEGIN", on);
	const asks = words.indexOf("WHEN", on);
	const name = all[on + 2]?.text === "." ? all[on + 3] : all[on + 1];
	return {
		table: name ? keyOf(unquote(name)) : "",
		moment: `${when} ${words[event]}`,
		columns: listed.map((token) => keyOf(unquote(token))),
		condition: asks > 0 && asks < begin ? textOf$1(sql, all.slice(asks + 1, begin)) : null,
		statements: statementsIn(sql, all.slice(begin + 1, words.lastIndexOf("END")))
	};
}
function statementsIn(sql, body) {
	const found = [[]];
	for (const token of body) if (token.kind === "semicolon") found.push([]);
	else found.at(-1)?.push(token);
	return found.filter((tokens) => tokens.length > 0).map((tokens) => textOf$1(sql, tokens));
}
function textOf$1(sql, tokens) {
	return sql.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}
function textOfAll(tokens) {
	return tokens.map(({ text }) => text).join(" ");
}
function normalPart(sql) {
	const text = textOfAll(inOneOrder(significant(normalSql(sql))));
	return isBracketed(text) ? normalPart(text.slice(2, -2)) : text;
}
function isBracketed(text) {
	if (!text.startsWith("( ") || !text.endsWith(" )")) return false;
	let depth = 0;
	const tokens = significant(text);
	return tokens.findIndex((token) => {
		if (token.text === "(") depth += 1;
		if (token.text === ")") depth -= 1;
		return depth === 0;
	}) === tokens.length - 1;
}
// src/sql/conflict-clauses.ts
function conflictClauses(sql) {
	if (!/\bconflict\b/i.test(sql)) return [];
	return (tableParts(sql)?.parts ?? []).flatMap(({ text, column }) => clausesIn(significant(text), column));
}
function clausesIn(all, column) {
	return all.flatMap((token, at) => {
		const on = constraintAt(all, at);
		if (on === null || token.kind !== "word") return [];
		const open = at + (on === "UNIQUE" ? 1 : 2);
		const listed = all[open]?.text === "(";
		let next = listed ? closing(all, open) + 1 : open;
		if (/^(ASC|DESC)$/i.test(all[next]?.text ?? "")) next += 1;
		const does = wordsFrom(all, next, 2) === "ON CONFLICT" ? wordsFrom(all, next + 2, 1) : "";
		if (does !== "IGNORE" && does !== "REPLACE") return [];
		return [{
			on,
			does,
			columns: listed ? namesFrom(all.slice(open + 1, next - 1)) : column === null ? [] : [column]
		}];
	});
}
function constraintAt(all, at) {
	const two = wordsFrom(all, at, 2);
	if (two === "PRIMARY KEY" || two === "NOT NULL") return two;
	return wordsFrom(all, at, 1) === "UNIQUE" ? "UNIQUE" : null;
}
function wordsFrom(all, at, count) {
	const words = all.slice(at, at + count);
	return words.every(({ kind }) => kind === "word") ? words.map(({ text }) => text.toUpperCase()).join(" ") : "";
}
function namesFrom(list) {
	return list.flatMap((token, at) => at === 0 || list[at - 1]?.text === "," ? [unquote(token)] : []);
}
function sameConstraint(one, other) {
	return one.on === "NOT NULL" === (other.on === "NOT NULL") && columnsKey(one) === columnsKey(other);
}
function columnsKey({ columns }) {
	return columns.map(keyOf).sort().join();
}
// src/sql/demands.ts
function demands(condition) {
	return partsOf$1(condition, true);
}
function wholeOf(conditions, part) {
	return conditions.flatMap((condition) => partsOf$1(condition, false)).find((it) => demands(it).includes(part)) ?? part;
}
function partsOf$1(condition, divides) {
	const all = significant(condition);
	const outer = outerWords(all);
	if (outer.some(({ word }) => word === "OR")) return [condition];
	const parts = [];
	let from = 0;
	let isOpen = false;
	for (const { word, at } of outer) if (word === "BETWEEN") isOpen = true;
	else if (isOpen) isOpen = false;
	else {
		parts.push(all.slice(from, at));
		from = at + 1;
	}
	return [...parts, all.slice(from)].flatMap((part) => bounds(condition, part, divides));
}
function outerWords(all) {
	let depth = 0;
	return all.flatMap(({ kind, text }, at) => {
		const word = kind === "word" ? text.toUpperCase() : text;
		if (word === "(" || word === "CASE") depth += 1;
		if (word === ")" || word === "END") depth -= 1;
		return depth === 0 && (word === "AND" || word === "OR" || word === "BETWEEN") ? [{
			word,
			at
		}] : [];
	});
}
function bounds(condition, part, divides) {
	const text = (tokens) => condition.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
	const [between, and] = outerWords(part);
	if (part[0]?.text === "(" && part.at(-1)?.text === ")" && outerWords(part.slice(1, -1)).length > 0 && isWhole(part)) return partsOf$1(text(part.slice(1, -1)), divides);
	const isNot = between !== void 0 && /^NOT$/i.test(part[between.at - 1]?.text ?? "");
	if (!divides || between?.word !== "BETWEEN" || and === void 0 || isNot) return [text(part)];
	const what = text(part.slice(0, between.at));
	return [`${what} >= ${text(part.slice(between.at + 1, and.at))}`, `${what} <= ${text(part.slice(and.at + 1))}`];
}
function isWhole(part) {
	let depth = 0;
	return part.every(({ text }, at) => {
		if (text === "(") depth += 1;
		if (text === ")") depth -= 1;
		return depth > 0 || at === part.length - 1;
	});
}
// src/sql/copy.ts
function readCopy(sql) {
	return copyIn(significant(sql));
}
function copyIn(statement) {
	const all = statement.filter(({ kind }) => kind !== "semicolon");
	const makes = /^CREATE$/i.test(all[0]?.text ?? "");
	const verb = verbAt(all);
	const select = outerWord(all, Math.max(0, verb), /^SELECT$/i);
	if (select < 0 || verb < 0) return null;
	const ends = (from, words) => {
		const found = outerWord(all, from, words);
		return found < 0 ? all.length : found;
	};
	const end = ends(select + 1, /^(FROM|WHERE|GROUP|ORDER|LIMIT)$/i);
	const start = /^(DISTINCT|ALL)$/i.test(all[select + 1]?.text ?? "") ? select + 2 : select + 1;
	const isWithout = (from, words) => outerWord(all, from, words) < 0;
	const hasFrom = /^FROM$/i.test(all[end]?.text ?? "");
	const open = all.findIndex(({ text }, at) => at > verb && text === "(");
	const isListed = !makes && open >= 0 && open < select;
	const close = all.findIndex(({ text }, at) => at > open && text === ")");
	return {
		makes,
		isPlain: isWithout(0, /^WITH$/i) && isWithout(select + 1, /^(UNION|EXCEPT|INTERSECT|VALUES)$/i),
		head: all[(isListed ? open : select) - 1],
		into: isListed ? all.slice(open + 1, close).filter(({ text }) => text !== ",") : null,
		results: cutAt(all.slice(start, end), isComma$2),
		from: hasFrom ? all.slice(end + 1, ends(end + 1, /^(WHERE|GROUP|HAVING|WINDOW|ORDER|LIMIT)$/i)) : []
	};
}
function queriesIn$2(sql) {
	const all = significant(sql);
	const [first] = selectsIn(all, 0);
	if (first === void 0 || outerWord(all, 0, /^(WITH|EXCEPT|INTERSECT|VALUES)$/i) >= 0) return [sql];
	const starts = selectsIn(all, first);
	const head = sql.slice(0, all[first]?.start);
	const conflict = outerWord(all, first, /^CONFLICT$/i);
	const upsert = conflict < 0 ? "" : sql.slice(all[conflict - 1]?.start);
	return starts.map((at, one) => {
		const union = outerWord(all, at, /^UNION$/i);
		const isLast = one + 1 === starts.length || union < 0;
		return `${head}${sql.slice(all[at]?.start, isLast ? void 0 : all[union]?.start)}${isLast ? "" : upsert}`;
	});
}
function selectsIn(all, from) {
	const at = outerWord(all, from, /^SELECT$/i);
	return at < 0 ? [] : [at, ...selectsIn(all, at + 1)];
}
function isComma$2({ text }) {
	return text === ",";
}
function isStar(result) {
	return result.at(-1)?.text === "*" && (result.length === 1 || result.at(-2)?.text === ".");
}
function withoutAlias(result) {
	const as = result.findIndex((token, at) => at === result.length - 2 && /^AS$/i.test(token.text));
	if (as >= 0) return result.slice(0, as);
	return result.length === 2 && result.every((token) => token.kind !== "operator") ? result.slice(0, 1) : result;
}
function resultName(result) {
	return unquote(result.at(-1));
}
const CONSTANT = /^(NULL|TRUE|FALSE|CURRENT_TIMESTAMP|CURRENT_DATE|CURRENT_TIME)$/i;
function kindOf(result) {
	const value = withoutAlias(result);
	if (!value.some(isName$1)) return "literal";
	const [first, dot] = value;
	return (value.length === 1 || value.length === 3 && dot?.text === ".") && first && isName$1(first) ? "bare" : "expression";
}
function isName$1(token) {
	return token.kind === "quoted" || token.kind === "word" && !CONSTANT.test(token.text);
}
const BEHIND$2 = /^(AS|ON|USING|JOIN|LEFT|RIGHT|FULL|INNER|OUTER|CROSS|NATURAL|INDEXED|NOT)$/i;
function sourcesOf({ from }) {
	const isBetween = (token) => token.text === "," || token.kind === "word" && /^JOIN$/i.test(token.text);
	return cutAt(from, isBetween).flatMap((part) => {
		const at = part[1]?.text === "." ? 2 : 0;
		const name = part[at];
		if (name === void 0 || name.kind !== "word" && name.kind !== "quoted") return [];
		const rest = part.slice(at + 1);
		const alias = /^AS$/i.test(rest[0]?.text ?? "") ? rest[1] : rest[0];
		const isAlias = alias && (alias.kind === "quoted" || alias.kind === "word" && !BEHIND$2.test(alias.text));
		return [{
			table: unquote(name),
			called: isAlias ? alias : name
		}];
	});
}
// src/sql/filters.ts
function filtersOf(scripts) {
	const found = new Map();
	for (const { sql } of scripts) for (const statement of statementsOf(sql)) {
		if (!/\b(where|on|when|check)\b|\b(i?if|nullif)\s*\(/i.test(statement)) continue;
		const all = significant(statement);
		const tables = tablesNamed(all);
		for (const condition of conditionsIn(all, statement).filter((it) => !isTooDeep(it))) {
			const parts = partsOf(condition);
			for (const [index, tokens] of parts.entries()) {
				const filter = filterOf(tokens, tables, index === parts.length - 1);
				const had = filter ? found.get(filter.sql) : void 0;
				if (filter && had) found.set(filter.sql, {
					...filter.whole ? filter : had,
					tables: new Set([...had.tables, ...tables])
				});
				else if (filter) found.set(filter.sql, filter);
			}
		}
	}
	return [...found.values()];
}
const DEEPEST = 1e3;
function isTooDeep(tokens) {
	let [depth, deepest] = [0, 0];
	for (const token of tokens) {
		depth += stepOf(token);
		deepest = Math.max(deepest, depth);
	}
	return deepest > DEEPEST;
}
const COMING = /^(new|old|excluded)$/;
function filterOf(tokens, tables, whole) {
	const names = namesOf(tokens);
	const qualifiers = [...new Set(names.flatMap(({ of }) => of ?? []))];
	if (tokens.length < 2 || names.length === 0 || qualifiers.some((of) => COMING.test(of))) return null;
	const columns = new Set(names.map(({ column }) => column));
	return {
		tokens,
		sql: textOf(tokens),
		whole,
		columns,
		qualifiers,
		tables
	};
}
function withoutGenerated(filter, generated) {
	const made = (token) => token && isName$2(token) ? generated.get(keyOf(unquote(token))) : void 0;
	if (![...filter.columns].some((column) => generated.has(column))) return filter;
	return filterOf(filter.tokens.flatMap((token, at, all) => {
		if (all[at + 1]?.text === "." && made(all[at + 2]) || token.text === "." && made(all[at + 1])) return [];
		const expression = made(token);
		return expression ? significant(`(${textOf(expression)})`) : [token];
	}), filter.tables, filter.whole) ?? filter;
}
function textOf(tokens) {
	return tokens.map(({ text }) => text).join(" ");
}
function conditionsIn(all, statement) {
	const behind = all.flatMap((_, at) => opens$1(all, at) ? [all.slice(at + 1, endOf(all, at + 1))] : [...choices(all, at).filter((_, place) => place % 2 === 0), ...madeNull(all, at)]);
	const checks = /\bcheck\s*\(/i.test(statement) ? readTable(`(${textOf(all)})`).checks : [];
	return [...behind, ...checks.map(({ tokens }) => tokens)];
}
function choices(all, at) {
	if (!isWord(all[at], /^i?if$/i) || all[at + 1]?.text !== "(") return [];
	const given = cutAt(all.slice(at + 2, closing(all, at + 1)), ({ text }) => text === ",");
	return given.length % 2 === 0 ? given : given.slice(0, -1);
}
function madeNull(all, at) {
	if (!isWord(all[at], /^nullif$/i) || all[at + 1]?.text !== "(") return [];
	const [one, other, ...more] = cutAt(all.slice(at + 2, closing(all, at + 1)), ({ text }) => text === ",");
	return one && other && more.length === 0 ? [[
		...one,
		...EQUALS,
		...other
	]] : [];
}
const EQUALS = significant("=");
function isWord(token, words) {
	return token?.kind === "word" && words.test(token.text);
}
function opens$1(all, at) {
	if (isWord(all[at], /^(WHERE|WHEN)$/i)) return true;
	if (!isWord(all[at], /^ON$/i) || isWord(all[at + 1], /^(CONFLICT|DELETE|UPDATE)$/i)) return false;
	return all.slice(0, at).some((token) => isWord(token, /^JOIN$/i));
}
const ENDS = /^(THEN|BEGIN|WHERE|GROUP|HAVING|WINDOW|ORDER|LIMIT|RETURNING|UNION|EXCEPT|INTERSECT|JOIN|LEFT|RIGHT|FULL|INNER|CROSS|NATURAL|ON)$/i;
function endOf(all, from) {
	let depth = 0;
	for (let at = from; at < all.length; at += 1) {
		const token = all[at];
		depth += stepOf(token);
		if (depth < 0) return at;
		const ends = isWord(token, ENDS) && all[at - 1]?.text !== "." && all[at + 1]?.text !== "(";
		if (depth === 0 && (token.kind === "semicolon" || ends)) return at;
	}
	return all.length;
}
function stepOf(token) {
	if (token.text === "(" || isWord(token, /^CASE$/i)) return 1;
	return token.text === ")" || isWord(token, /^END$/i) ? -1 : 0;
}
function partsOf(condition) {
	const plain = bared(condition);
	const pieces = cut$1(plain);
	if (pieces.length > 1) return [...pieces.flatMap(partsOf), plain];
	const asked = plain.findIndex((token) => !isWord(token, /^NOT$/i));
	return asked > 0 ? [...partsOf(plain.slice(asked)), plain] : [plain];
}
function demandsIn({ tokens, tables }) {
	const pieces = cut$1(bared(tokens));
	const isChoice = cut$1(bared(tokens), /^OR$/i).length > 1;
	return pieces.length < 2 || isChoice ? [] : pieces.flatMap((piece) => filterOf(piece, tables, false) ?? []);
}
function leavesIn(condition, negated = false, needed = true) {
	const plain = bared(condition);
	const pieces = cut$1(plain);
	const isChoice = cut$1(plain, /^OR$/i).length > 1;
	if (pieces.length > 1) return pieces.flatMap((piece) => leavesIn(piece, negated, needed && !negated && !isChoice));
	if (isWord(plain[0], /^NOT$/i)) return leavesIn(plain.slice(1), !negated, needed);
	return plain.length > 0 ? [{
		tokens: plain,
		negated,
		needed
	}] : [];
}
function conjunctsIn(condition) {
	const plain = bared(condition);
	return cut$1(plain, /^OR$/i).length > 1 ? [plain] : cut$1(plain, /^AND$/i);
}
function sidesOf(condition) {
	return cut$1(bared(condition), /^OR$/i);
}
function bared(tokens) {
	return tokens[0]?.text === "(" && closing(tokens, 0) === tokens.length - 1 && !isWord(tokens[1], /^(SELECT|WITH|VALUES)$/i) ? bared(tokens.slice(1, -1)) : tokens;
}
function cut$1(tokens, by = /^(AND|OR)$/i) {
	const pieces = [[]];
	let depth = 0;
	let between = false;
	for (const token of tokens) {
		depth += stepOf(token);
		const outer = depth === 0 && isWord(token, by);
		if (outer && !(between && isWord(token, /^AND$/i))) pieces.push([]);
		else pieces.at(-1)?.push(token);
		if (depth !== 0) continue;
		if (isWord(token, /^BETWEEN$/i)) between = true;
		else if (outer) between = false;
	}
	return pieces.filter((piece) => piece.length > 0);
}
function operandsIn(tokens) {
	const pieces = [[]];
	let depth = 0;
	for (const token of tokens) {
		depth += stepOf(token);
		if (depth === 0 && (/^(<|>|<=|>=|=|==|<>|!=)$/.test(token.text) || isWord(token, OPERATORS))) pieces.push([]);
		else pieces.at(-1)?.push(token);
	}
	return pieces.filter((piece) => piece.length > 0);
}
const OPERATORS = /^(IS|NOT|BETWEEN|AND|OR|LIKE|GLOB|REGEXP|MATCH|IN|ESCAPE)$/i;
function queriesIn$1(tokens) {
	return tokens.flatMap((token, at) => {
		return token.text === "(" && isWord(tokens[at + 1], /^(SELECT|VALUES)$/i) ? [tokens.slice(at + 1, closing(tokens, at))] : [];
	});
}
function namesColumn(tokens, column) {
	return tokens.some((token) => isName$2(token) && same(unquote(token), column));
}
// src/sql/unfold.ts
const MOST = 50;
function unfolded(all) {
	let now = all.filter((_, at) => !isMain(all, at) && !isMain(all, at - 1));
	for (let times = 0; times < MOST && now.length <= 10 * all.length; times += 1) {
		const next = inPlace(now) ?? handedOn(now) ?? wholeTable(now);
		if (next === null) break;
		now = next;
	}
	return now;
}
function unfoldedCopy(sql) {
	return copyIn(unfolded(significant(sql)));
}
function isMain(all, at) {
	const token = all[at];
	if (all[at + 1]?.text !== "." || !token || keyOf(unquote(token)) !== "main") return false;
	return /^(FROM|JOIN|INTO|UPDATE)$/i.test(all[at - 1]?.text ?? "");
}
function inPlace(all) {
	const at = all.findIndex((token) => isWord$1(token, "WITH"));
	const [name, as, open] = all.slice(at + 1, at + 4);
	if (at < 0 || !name || !as || !isWord$1(as, "AS") || open?.text !== "(") return null;
	const close = closing(all, at + 3);
	const isMore = all[close + 1]?.text === ",";
	const rest = all.slice(close + (isMore ? 2 : 1));
	const put = rest.flatMap((token, place) => {
		if (!(/^(FROM|JOIN)$/i.test(rest[place - 1]?.text ?? "") && rest[place + 1]?.text !== ".") || keyOf(unquote(token)) !== keyOf(unquote(name))) return [token];
		const query = all.slice(at + 3, close + 1);
		return aliasAt(rest, place + 1) === 0 ? [
			...query,
			as,
			token
		] : query;
	});
	return [...all.slice(0, isMore ? at + 1 : at), ...put];
}
function handedOn(all) {
	for (const [from, token] of all.entries()) {
		if (!isWord$1(token, "FROM") || all[from + 1]?.text !== "(" || !isWord$1(all[from + 2], "SELECT")) continue;
		const close = closing(all, from + 1);
		const end = close + 1 + aliasAt(all, close + 1);
		const behind = all[end];
		const at = selectOf(all, from);
		if (at < 0 || behind !== void 0 && behind.text !== ")" && behind.kind !== "semicolon") continue;
		const inner = asAsked(cut(all.slice(at + 1, from)), all.slice(from + 2, close));
		if (inner) return [
			...all.slice(0, at),
			...inner,
			...all.slice(end)
		];
	}
	return null;
}
function selectOf(all, from) {
	let depth = 0;
	for (let at = from - 1; at >= 0 && depth >= 0; at -= 1) {
		const { kind, text } = all[at];
		if (text === ")") depth += 1;
		if (text === "(") depth -= 1;
		if (depth === 0 && kind === "word" && /^(SELECT|DELETE|UPDATE|FROM)$/i.test(text)) return /^SELECT$/i.test(text) ? at : -1;
	}
	return -1;
}
function asAsked(outer, inner) {
	const [only, second] = outer;
	if (only?.length === 1 && !second && isStar(only)) return inner;
	const from = outerWord(inner, 0, /^FROM$/i);
	const isPlain = outerWord(inner, 1, /^(UNION|EXCEPT|INTERSECT|VALUES|DISTINCT)$/i) < 0;
	if (from < 0 || !isPlain || !outer.every((it) => kindOf(it) === "bare" && !isStar(it))) return null;
	const results = cut(inner.slice(1, from));
	const isAll = results.length === 1 && results.every((it) => it.length === 1 && isStar(it));
	const found = outer.map((result) => {
		const value = withoutAlias(result);
		const name = value.at(-1);
		const renamed = result.slice(value.length);
		if (isAll) return [name, ...renamed];
		const own = results.find((it) => keyOf(resultName(it)) === keyOf(unquote(name)));
		return own ? [...renamed.length > 0 ? withoutAlias(own) : own, ...renamed] : null;
	});
	const asked = found.flatMap((it, at) => it === null ? [] : at === 0 ? it : [COMMA$1, ...it]);
	return found.includes(null) ? null : [
		inner[0],
		...asked,
		...inner.slice(from)
	];
}
const COMMA$1 = {
	kind: "operator",
	text: ",",
	start: 0,
	end: 0
};
function wholeTable(all) {
	for (const [at, token] of all.entries()) {
		if (!/^(FROM|JOIN)$/i.test(token.text) || all[at + 1]?.text !== "(") continue;
		const close = closing(all, at + 1);
		const [select, star, from, table, more] = all.slice(at + 2, close);
		if (isWord$1(select, "SELECT") && star?.text === "*" && isWord$1(from, "FROM") && !more && table) return [
			...all.slice(0, at + 1),
			table,
			...all.slice(close + 1)
		];
	}
	return null;
}
function aliasAt(all, at) {
	const token = all[at];
	if (isWord$1(token, "AS")) return 2;
	return token && (token.kind === "quoted" || token.kind === "word" && !BEHIND$1.test(token.text)) ? 1 : 0;
}
const BEHIND$1 = /^(ON|USING|JOIN|LEFT|RIGHT|FULL|INNER|OUTER|CROSS|NATURAL|INDEXED|NOT|WHERE|GROUP|HAVING|WINDOW|ORDER|LIMIT|UNION|EXCEPT|INTERSECT|RETURNING|SET)$/i;
function cut(results) {
	return cutAt(results, ({ text }) => text === ",");
}
// src/sql/insert.ts
function writtenFor(sql, column, columns) {
	const copy = unfoldedCopy(sql);
	if (copy === null) return "unknown";
	const into = copy.makes ? null : copy.into?.map(unquote) ?? columns;
	if (copy.into !== null && placeIn(into, column) < 0) return "left-out";
	if (!copy.isPlain) return "unknown";
	const at = into === null ? copy.results.length : placeIn(into, column);
	if (at < 0) return "left-out";
	const star = copy.results.findIndex(isStar);
	if (star >= 0 && star <= at) return copy.results.length === 1 ? "bare" : "unknown";
	const found = resultFor(sql, column, columns);
	return found ? kindOf(found.result) : "unknown";
}
function resultFor(sql, column, columns) {
	const copy = unfoldedCopy(sql);
	if (!copy?.isPlain) return null;
	const at = copy.makes ? copy.results.findIndex((it) => keyOf(resultName(it)) === keyOf(column)) : placeIn(copy.into?.map(unquote) ?? columns, column);
	const result = copy.results.slice(0, copy.makes ? copy.results.length : at + 1).some(isStar) ? void 0 : copy.results[at];
	return result ? {
		copy,
		result
	} : null;
}
function placeIn(names, column) {
	return names?.findIndex((name) => keyOf(name) === keyOf(column)) ?? -1;
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
// src/sql/unique-index.ts
function readUniqueIndex(statement) {
	const all = /^\s*create\s+unique\s+index\b/i.test(statement.slice(skipLeading(statement))) ? significant(statement).filter(({ kind }) => kind !== "semicolon") : [];
	const on = all.findIndex((token, at) => at > 2 && isWord$1(token, "ON"));
	const [table, open] = [all[on + 1], on + 2];
	if (on < 0 || !table || all[open]?.text !== "(") return null;
	const end = closing(all, open);
	const text = (tokens) => statement.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
	const keys = cutAt(all.slice(open + 1, end), (token) => token.text === ",").map(text).map(withoutOrder);
	const where = all.slice(end + 2);
	return {
		table: unquote(table),
		keys,
		condition: where.length > 0 ? text(where) : null
	};
}
function withoutOrder(key) {
	return key.replace(/\s+(?:ASC|DESC)$/i, "");
}
// src/sql/libsql.ts
const ALTER_COLUMN = "ALTER COLUMN … TO";
const RANDOM_ROWID = "RANDOM ROWID";
function libsqlIn(statement) {
	if (!/\b(?:alter|random)\b/i.test(statement)) return null;
	const all = significant(statement);
	const says = (at, words) => words.split(" ").every((word, index) => word === "·" || isWord$1(all[at + index], word));
	const name = all[3]?.text === "." ? 5 : 3;
	if (says(0, "ALTER TABLE") && (says(name, "ALTER COLUMN · TO") || says(name, "ALTER · TO"))) return ALTER_COLUMN;
	return randomRowid(all) === null ? null : RANDOM_ROWID;
}
function alteredColumn(text) {
	if (!/\balter\s+column\b/i.test(text)) return null;
	const all = [];
	for (const token of eachToken(text)) {
		if (token.kind === "semicolon" && all.length > 0) break;
		if (![
			"space",
			"comment",
			"semicolon"
		].includes(token.kind)) all.push(token);
	}
	const at = all[3]?.text === "." ? 5 : 3;
	const [table, word, column, name, last] = [
		all[at - 1],
		all[at + 1],
		all[at + 2],
		all[at + 4],
		all.at(-1)
	];
	if (libsqlIn(text.slice(0, last?.end)) !== "ALTER COLUMN … TO" || !isWord$1(word, "COLUMN")) return null;
	if (!all[0] || !table || !column || !name || !last || column.text.length !== name.text.length) return null;
	if (at === 5 && !isWord$1(all[2], "MAIN") || !same(column.text, name.text)) return null;
	const definition = text.slice(name.start, last.end);
	return {
		table: unquote(table),
		column: unquote(column),
		definition,
		start: all[0].start,
		end: last.end
	};
}
const FROZEN = [
	["PRIMARY KEY", "PRIMARY"],
	["UNIQUE", "UNIQUE"],
	["GENERATED", "AS"]
];
function redefined(sql, { column, definition }) {
	const all = significant(sql);
	const open = all.findIndex(({ text }) => text === "(");
	const old = (open < 0 ? [] : definitions(all.slice(open + 1, closing(all, open)))).find(([name]) => name !== void 0 && same(unquote(name), column));
	const [first, last] = [old?.[0], old?.at(-1)];
	if (!old || !first || !last) return null;
	const end = naiveEnd(sql, first.end);
	if (all.find(({ start }) => start >= last.end)?.start !== end) return null;
	const fresh = significant(definition);
	const frozen = FROZEN.find(([, word]) => says(old, word) !== says(fresh, word))?.[0] ?? null;
	if (frozen === null && says(fresh, "AS")) return null;
	return {
		sql: sql.slice(0, first.start) + definition + sql.slice(end),
		frozen
	};
}
function naiveEnd(sql, from) {
	let depth = 0;
	for (let at = from; at < sql.length; at += 1) {
		if (sql[at] === "(") depth += 1;
		if (sql[at] === ")") depth -= 1;
		if (sql[at] === "," || depth < 0) return at;
	}
	return sql.length;
}
function says(definition, word) {
	let depth = 0;
	return definition.some((token) => {
		if (token.text === "(") depth += 1;
		if (token.text === ")") depth -= 1;
		return depth === 0 && isWord$1(token, word);
	});
}
function withPlainRowid(statement) {
	const words = randomRowid(significant(statement));
	if (words === null) return statement;
	const [start, end] = words;
	return statement.slice(0, start) + statement.slice(start, end).replace(/[^\n]/g, " ") + statement.slice(end);
}
function randomRowid(all) {
	const open = all.findIndex(({ text }) => text === "(");
	const at = isWord$1(all[0], "CREATE") && open > 0 ? closing(all, open) + 1 : all.length;
	const first = all.findIndex((token, index) => index >= at && isWord$1(token, "RANDOM") && isWord$1(all[index + 1], "ROWID"));
	const [random, rowid] = [all[first], all[first + 1]];
	return random && rowid ? [random.start, rowid.end] : null;
}
// src/sql/written.ts
function replacesRows(sql) {
	if (!/\breplace\b/i.test(sql)) return false;
	const all = significant(sql);
	const [verb, or, how] = all.slice(Math.max(0, verbAt(all))).map(({ text }) => text.toUpperCase());
	if (verb === "REPLACE") return true;
	return (verb === "INSERT" || verb === "UPDATE") && or === "OR" && how === "REPLACE";
}
function writtenColumns(sql) {
	const all = significant(sql);
	const verb = verbAt(all);
	const names = /^UPDATE$/i.test(all[verb]?.text ?? "") ? assigned(all, verb) : namedIn(all, verb);
	return names && new Set(names.map(keyOf));
}
function assigned(all, verb) {
	const set = outerWord(all, verb, /^SET$/i);
	const end = outerWord(all, set + 1, /^(FROM|WHERE|RETURNING|ORDER|LIMIT)$/i);
	return cutAt(all.slice(set + 1, end < 0 ? all.length : end), ({ text }) => text === ",").flatMap((part) => part.slice(0, part.findIndex(({ text }) => text === "="))).filter(isName).map(unquote);
}
function namedIn(all, verb) {
	const rows = outerWord(all, verb, /^(SELECT|VALUES|WITH|DEFAULT)$/i);
	const open = all.findIndex(({ text }, at) => at > verb && text === "(");
	if (open < 0 || rows >= 0 && open > rows) return null;
	const close = all.findIndex(({ text }, at) => at > open && text === ")");
	return all.slice(open + 1, close).filter(isName).map(unquote);
}
function isName({ kind }) {
	return kind === "word" || kind === "quoted" || kind === "string";
}
// src/sql/columns-before.ts
function columnsBefore(seen, statement, table) {
	for (let at = statement - 1; at >= 0; at -= 1) {
		const { verb, sql } = seen.statements[at] ?? {
			verb: "",
			sql: ""
		};
		const isAbout = targetOf(sql) === keyOf(table);
		if (verb === "CREATE TABLE" && isAbout) return madeBy(seen, at);
		if (verb === "DROP TABLE" && isAbout) return null;
		if (verb !== "ALTER TABLE") continue;
		const change = alterationIn(sql);
		if (change?.renamed !== void 0 && same(change.renamed, table)) return columnsBefore(seen, at, change.table);
		if (!isAbout) continue;
		if (change === null || change.renamed !== void 0) return null;
		const before = columnsBefore(seen, at, table);
		return before && changed$1(before, change);
	}
	return ((seen.schema?.before ?? seen.held)?.tables.find(({ name }) => same(name, table)))?.columns.filter(({ generated }) => !generated).map(({ name }) => name) ?? null;
}
function madeBy(seen, at) {
	const { sql } = seen.statements[at] ?? { sql: "" };
	const copy = readCopy(sql);
	if (copy === null) {
		const { generated } = readTable(sql);
		return (tableParts(sql)?.parts.flatMap(({ column }) => column ?? []))?.filter((name) => !generated.has(keyOf(name))) ?? null;
	}
	const [source, ...more] = sourcesOf(copy);
	if (!copy.results.some(isStar)) return copy.results.map(resultName);
	return source && more.length === 0 && copy.results.length === 1 ? columnsBefore(seen, at, source.table) : null;
}
function changed$1(before, { added, dropped, from, to = "" }) {
	if (added !== void 0) return [...before, added];
	if (dropped !== void 0) return before.filter((name) => !same(name, dropped));
	return before.map((name) => same(name, from ?? "") ? to : name);
}
// src/sql/date-readings.ts
function holdsDates(readings, table, column) {
	return readings.some((it) => !it.asNumber && it.column === keyOf(column) && it.tables.has(keyOf(table)));
}
function countsTime(readings, table, column) {
	return readings.some((it) => it.column === keyOf(column) && it.tables.has(keyOf(table)));
}
const READERS = /^(date|time|datetime|julianday|unixepoch|strftime|timediff)$/i;
const OF_NUMBERS = /^'(unixepoch|auto|julianday)'$/i;
function dateReadings(sql) {
	if (!/(date|time|julianday|unixepoch|strftime|timediff)\s*\(/i.test(sql)) return [];
	return statementsOf(sql).flatMap((statement) => inStatement(significant(statement)));
}
function handedToDates(sql) {
	return new Set(namesOf(insideDates(significant(sql))).map(({ column }) => column));
}
function insideDates(all) {
	let end = -1;
	return all.filter((token, at) => {
		const isCall = token.kind === "word" && READERS.test(token.text) && all[at + 1]?.text === "(";
		if (isCall) end = Math.max(end, closing(all, at + 1));
		return at <= end && !isCall;
	});
}
function inStatement(all) {
	const names = tablesNamed(all);
	return all.flatMap((_, at) => called(all, at)).map(({ of, column, asNumber }) => {
		const table = of === null ? null : tableOf(all, of);
		return {
			column,
			tables: table === null ? names : new Set([table]),
			asNumber
		};
	});
}
function called(all, at) {
	const word = all[at];
	if (word?.kind !== "word" || all[at + 1]?.text !== "(" || !READERS.test(word.text)) return [];
	const given = cutAt(all.slice(at + 2, closing(all, at + 1)), (token) => token.text === ",");
	const asNumber = given.flat().some(({ text }) => OF_NUMBERS.test(text));
	const first = /^strftime$/i.test(word.text) ? 1 : 0;
	return (/^timediff$/i.test(word.text) ? given : given.slice(first, first + 1)).flatMap((tokens) => asNumber || isColumn(tokens) ? namesOf(tokens) : []).map((name) => ({
		...name,
		asNumber
	}));
}
function isColumn(all) {
	return (/^[+-]$/.test(all.at(-2)?.text ?? "") && /^\d+(\.\d+)?$/.test(all.at(-1)?.text ?? "") ? all.slice(0, -2) : all).every((token, at) => token.text === "." || at % 2 === 0 && /^[\w"`[]/.test(token.text));
}
function momentOf(written) {
	const text = (written ?? "").replace(/^[\s(]+/, "");
	if (/^(current_timestamp|datetime\s*\(|strftime\s*\(\s*'(?!%s'))/i.test(text)) return "datetime";
	if (/^(current_date|date\s*\()/i.test(text)) return "date";
	return /^(current_time|time\s*\()/i.test(text) ? "time" : null;
}
// src/sql/one-row.ts
const AGGREGATE$1 = /^(count|sum|total|avg|min|max|group_concat|string_agg|jsonb?_group_(array|object))$/i;
function oneRowIn(all) {
	return behindFrom$1(all, givesOneRow);
}
function rowsOfGroupsIn(all) {
	return behindFrom$1(all, aggregates);
}
function behindFrom$1(all, isMeant) {
	const found = new Map();
	const from = outerWord(all, 0, /^FROM$/i);
	for (let at = Math.max(0, from); at < all.length && from >= 0; at += 1) {
		if (all[at]?.text !== "(") continue;
		const close = closing(all, at);
		const query = all.slice(at + 1, close);
		const alias = all[isWord$1(all[close + 1], "AS") ? close + 2 : close + 1];
		if (/^(FROM|JOIN|,)$/i.test(all[at - 1]?.text ?? "") && isMeant(query)) for (const [name, value] of valuesOf(query)) {
			found.set(name, value);
			if (alias) found.set(`${keyOf(unquote(alias))}.${name}`, value);
		}
		at = close;
	}
	return found;
}
function givesOneRow(query) {
	return aggregates(query) && outerWord(query, 0, /^GROUP$/i) < 0;
}
function aggregates(query) {
	const isAggregate = query.some(({ text }, at) => AGGREGATE$1.test(text) && query[at + 1]?.text === "(");
	const isMore = outerWord(query, 0, /^(LIMIT|OVER|WINDOW|HAVING|UNION|EXCEPT|INTERSECT)$/i) >= 0;
	return isWord$1(query[0], "SELECT") && isAggregate && !isMore;
}
function valuesOf(query) {
	const from = outerWord(query, 0, /^FROM$/i);
	const [select, ...results] = query.slice(0, Math.max(0, from));
	return cutAt(results, ({ text }) => text === ",").flatMap((result) => select && result.length > 0 ? [[keyOf(resultName(result)), [
		OPEN,
		select,
		...withoutAlias(result),
		...query.slice(from),
		CLOSE
	]]] : []);
}
const [OPEN, CLOSE] = ["(", ")"].map((text) => ({
	kind: "operator",
	text,
	start: 0,
	end: 0
}));
function withQueries(value, row) {
	let name = null;
	const put = [];
	for (let at = 0; at < value.length; at += 1) {
		const isLong = value[at + 1]?.text === ".";
		const words = value.slice(at, isLong ? at + 3 : at + 1);
		const query = words.every(({ kind }) => kind !== "string") ? row.get(words.map((token) => keyOf(unquote(token))).join("")) : void 0;
		put.push(...query ?? words);
		if (query) name ??= words.map(({ text }) => text).join("");
		at += words.length - 1;
	}
	return name === null ? null : {
		value: put,
		name
	};
}
// src/sql/filled.ts
function filledByQuery(sql, behindFrom = oneRowIn) {
	const into = targetName(sql);
	if (into === null || !/\(\s*select\b/i.test(sql)) return [];
	const all = unfolded(significant(sql));
	const own = all[outerWord(all, verbAt(all), /^SET$/i) - 1];
	const updated = {
		table: into,
		called: own ? unquote(own) : into
	};
	const values = actionOf(sql) === "UPDATE" ? assignedIn(sql).map((it) => ({
		...it,
		...updated
	})) : copiedIn(sql);
	const row = behindFrom(all);
	return values.flatMap(({ table, called, column, value: written }) => {
		const { value, ...name } = row.size > 0 && withQueries(written, row) || { value: written };
		const open = value.findIndex(({ text }, at) => text === "(" && /^SELECT$/i.test(value[at + 1]?.text ?? ""));
		return open < 0 ? [] : [{
			table,
			into,
			called,
			column,
			value,
			query: value.slice(open + 1, closing(value, open)),
			...name
		}];
	});
}
function assignedIn(sql) {
	const all = unfolded(significant(sql)).filter(({ kind }) => kind !== "semicolon");
	const set = outerWord(all, verbAt(all), /^SET$/i);
	const end = outerWord(all, set + 1, /^(FROM|WHERE|RETURNING|ORDER|LIMIT)$/i);
	return cutAt(all.slice(set + 1, end < 0 ? all.length : end), ({ text }) => text === ",").flatMap((part) => {
		const [name, equals, ...value] = part;
		return name && equals?.text === "=" ? [{
			column: unquote(name),
			value
		}] : [];
	});
}
function copiedIn(sql) {
	const copy = unfoldedCopy(sql);
	const [source, ...more] = copy?.isPlain ? sourcesOf(copy) : [];
	if (!copy || copy.makes || !source || more.length > 0 || copy.results.some(isStar)) return [];
	return copy.results.map((result, at) => {
		const name = copy.into?.[at];
		const column = name ? unquote(name) : at;
		return {
			table: source.table,
			called: unquote(source.called),
			column,
			value: withoutAlias(result)
		};
	});
}
// src/sql/units.ts
const UNIT = /(?:units?|uom|currency|ccy)(?:_?code)?$/i;
const STATE = /(?:^|_)(?:scale|metric|imperial|converted)$|^(?:is|in)_(?:cents|minor)$/i;
function isUnitOf(column, literal) {
	return STATE.test(column) || UNIT.test(column) && literal.startsWith("'");
}
function convertedIn(value) {
	const isOfType = (at) => [value[at], value[at - 1]].some((it) => /^AS$/i.test(it?.text ?? ""));
	const [name, ...more] = namesOf(value.filter((_, at) => !isOfType(at))).map((it) => keyOf(it.column));
	const at = value.findIndex(({ text }) => text === "*" || text === "/");
	const hasNumber = [value[at - 1], value[at + 1]].some((it) => it?.kind === "number");
	return at > 0 && hasNumber && name !== void 0 && more.every((it) => it === name) ? name : null;
}
// src/sql/has-none.ts
function hasNone(condition, column) {
	const query = condition.findIndex((token, at) => token.text === "(" && isWord$1(condition[at + 1], "SELECT"));
	const before = condition.slice(0, Math.max(query, 0));
	if (!before.some((token) => isWord$1(token, "NOT"))) return false;
	return namesOf(before.some((token) => isWord$1(token, "EXISTS")) ? condition.slice(query, closing(condition, query)) : before).some((name) => name.column === column);
}
// src/sql/equalities.ts
function equalitiesIn(sql, owner) {
	const all = unfolded(significant(sql));
	const found = [];
	const open = [];
	const named = tablesNamed(all);
	const side = (name) => {
		const ofRow = name.of !== null && /^(new|old)$/.test(name.of);
		if (ofRow) return {
			column: name.column,
			tables: new Set(owner === null ? [] : [owner]),
			ofRow
		};
		const table = name.of === null ? null : tableOf(all, name.of);
		return {
			column: name.column,
			tables: table === null ? named : new Set([table]),
			ofRow
		};
	};
	let assigns = false;
	for (const [at, token] of all.entries()) {
		if (token.text === "(") open.push(/^(IN|EXISTS)$/i.test(all[at - 1]?.text ?? ""));
		if (token.text === ")") open.pop();
		if (token.kind === "word" && /^(SET|WHERE|WHEN|ON|FROM|BEGIN)$/i.test(token.text)) assigns = /^SET$/i.test(token.text);
		const isIn = token.kind === "word" && /^IN$/i.test(token.text);
		if (!isIn && (assigns || !/^={1,2}$/.test(token.text))) continue;
		const not = isIn && /^NOT$/i.test(all[at - 1]?.text ?? "") ? 1 : 0;
		const [left, right] = [endingAt(all, at - 1 - not), isIn ? queried(all, at + 1) : startingAt$1(all, at + 1)];
		if (!left || !right) continue;
		found.push({
			sides: [side(left), side(right)],
			filters: isIn || open.includes(true),
			outer: open.length === 0,
			...isIn && keeps(all, at, left, not > 0) ? { keeps: true } : {}
		});
	}
	return found;
}
function keeps(all, at, { column }, not) {
	const isWordAt = (index, text) => all[index]?.kind === "word" && text.test(all[index].text);
	const then = closing(all, at + 1) + 1;
	if (!isWordAt(then, /^THEN$/i)) return false;
	const otherwise = not ? outerWord(all, then, /^(ELSE|WHEN|END)$/i) : then;
	if (not && !isWordAt(otherwise, /^ELSE$/i)) return false;
	const given = startingAt$1(all, otherwise + 1);
	const length = given?.of == null ? 1 : 3;
	return given?.column === column && isWordAt(otherwise + 1 + length, /^(WHEN|ELSE|END)$/i);
}
const COMPUTES = /^(\+|-|\*|\/|%|\|\||->|->>|&|\||<<|>>|\()$/;
function endingAt(all, at) {
	const [name, dot, of] = [
		all[at],
		all[at - 1],
		all[at - 2]
	];
	if (!name || !isName$2(name)) return null;
	const isQualified = dot?.text === "." && of !== void 0;
	const before = all[isQualified ? at - 3 : at - 1]?.text ?? "";
	if (before !== "(" && COMPUTES.test(before)) return null;
	return {
		column: keyOf(unquote(name)),
		of: isQualified ? keyOf(unquote(of)) : null
	};
}
function startingAt$1(all, at) {
	const isQualified = all[at + 1]?.text === ".";
	const name = all[isQualified ? at + 2 : at];
	const [of, behind] = [all[at], all[isQualified ? at + 3 : at + 1]?.text ?? ""];
	if (!of || !name || !isName$2(of) || !isName$2(name) || COMPUTES.test(behind)) return null;
	return {
		column: keyOf(unquote(name)),
		of: isQualified ? keyOf(unquote(of)) : null
	};
}
function queried(all, at) {
	if (all[at]?.text !== "(" || !/^SELECT$/i.test(all[at + 1]?.text ?? "")) return null;
	const name = startingAt$1(all, at + 2);
	if (!name) return null;
	const from = at + (name.of === null ? 3 : 5);
	const table = all[from + 1];
	if (!/^FROM$/i.test(all[from]?.text ?? "") || !table) return null;
	return name.of === null ? {
		...name,
		of: keyOf(unquote(table))
	} : name;
}
// src/sql/joined.ts
function joinedIn(sql, tableOf) {
	const copy = unfoldedCopy(sql);
	const all = unfolded(significant(sql));
	if (!copy?.isPlain || [/^GROUP$/i, /^NATURAL$/i].some((word) => outerWord(all, 0, word) >= 0)) return null;
	const sources = readSources(copy, tableOf);
	if (sources.length < 2 || new Set(sources.map(({ table }) => table)).size < sources.length) return null;
	const results = copy.results.flatMap((result) => isStar(result) ? starOf(result, sources) : [result]);
	const bound = boundIn(sql, copy, sources);
	const isKeyed = (one) => [one.table?.primaryKey ?? [], ...one.table?.uniques ?? []].some((key) => key.length > 0 && key.every((name) => bound.some((it) => it.of === one && same(it.column, name))));
	return {
		tables: sources.flatMap((one) => {
			if (!one.table) return [];
			const drawn = results.flatMap((result, at) => {
				const value = withoutAlias(result);
				const [first, ...more] = namesOf(value).map((name) => ownerOf(name, sources));
				return first?.of === one && more.every((it) => it?.of === one && it.column === first.column) ? [[at, {
					column: first.column,
					value
				}]] : [];
			});
			const isOnce = sources.every((other) => other === one || isKeyed(other));
			return [{
				table: one.table,
				isAlways: one.isAlways,
				isOnce,
				drawn: new Map(drawn)
			}];
		}),
		copy,
		made: results.map(resultName)
	};
}
function readSources(copy, tableOf) {
	const parts = cutAt(copy.from, (token) => token.text === "," || isWord$1(token, "JOIN"));
	const sources = sourcesOf(copy);
	if (sources.length !== parts.length) return [];
	const outer = parts.map((part) => part.slice(-2).find(({ text }) => /^(LEFT|RIGHT|FULL)$/i.test(text))?.text ?? "");
	const isMissed = (at) => /^(LEFT|FULL)$/i.test(outer[at - 1] ?? "") || outer.slice(at).some((word) => /^(RIGHT|FULL)$/i.test(word));
	return sources.map(({ table, called }, at) => ({
		table: tableOf(keyOf(table)),
		called: keyOf(unquote(called)),
		isAlways: !isMissed(at)
	}));
}
function starOf(star, sources) {
	const of = star.length > 1 ? keyOf(unquote(star[0])) : null;
	const meant = sources.filter(({ called }) => of === null || called === of);
	const word = (text) => ({
		kind: "quoted",
		text,
		start: 0,
		end: 0
	});
	const quoted = (text) => word(`"${text.replaceAll("\"", "\"\"")}"`);
	if (meant.some(({ table }) => !table)) return [star];
	return meant.flatMap(({ table, called }) => (table?.columns ?? []).filter(({ generated }) => !generated).map(({ name }) => [
		quoted(called),
		{
			...word("."),
			kind: "operator"
		},
		quoted(name)
	]));
}
function ownerOf({ of, column }, sources) {
	const found = sources.find(({ table, called }) => of === null ? has(table, column) : called === of);
	const isUnsure = of === null && sources.some(({ table }) => !table);
	return found && !isUnsure ? {
		of: found,
		column
	} : null;
}
function has(table, column) {
	return table?.columns.some(({ name }) => same(name, column)) ?? false;
}
function boundIn(sql, { from }, sources) {
	const all = significant(sql);
	if (all.slice(verbAt(all) + 2).some((token) => isWord$1(token, "OR"))) return [];
	const equal = equalitiesIn(sql, null).flatMap(({ sides, filters }) => {
		if (filters) return [];
		const [left, right] = sides.map(({ column, tables }) => sources.filter(({ table }) => table && tables.has(keyOf(table.name)) && has(table, column)));
		const [[one, ...more], [other, ...others]] = [left ?? [], right ?? []];
		if (!one || !other || one === other || more.length + others.length > 0) return [];
		return [{
			of: one,
			column: sides[0].column
		}, {
			of: other,
			column: sides[1].column
		}];
	});
	const using = from.flatMap((token, at) => {
		if (!isWord$1(token, "USING")) return [];
		const end = from.findIndex(({ text }, close) => close > at && text === ")");
		return from.slice(at + 2, end).filter(isName$2).map(unquote).flatMap((column) => sources.filter(({ table }) => has(table, column)).map((of) => ({
			of,
			column: keyOf(column)
		})));
	});
	return [...equal, ...using];
}
// src/sql/where.ts
const BEHIND_WHERE = /^(GROUP|ORDER|LIMIT|UNION|EXCEPT|INTERSECT|WINDOW|RETURNING|ON)$/i;
function whereIn(sql) {
	const all = whereTokens(sql);
	return all.length === 0 ? null : sql.slice(all[0]?.start, all.at(-1)?.end);
}
function whereTokens(sql) {
	const all = significant(sql).filter(({ kind }) => kind !== "semicolon");
	const where = outerWord(all, 0, /^WHERE$/i);
	if (where < 0) return [];
	const end = outerWord(all, where + 1, BEHIND_WHERE);
	return all.slice(where + 1, end < 0 ? all.length : end);
}
// src/sql/followed.ts
const KEPT_ASIDE = /(^|_)(archived?|archives?|old|bak|backups?|copy|legacy|deleted|removed|retired|history|snapshots?|dump|trash|v?\d+)(_|$)/i;
function isForUse({ name, isLeftover }) {
	return !KEPT_ASIDE.test(name) && !isLeftover;
}
function takesMost({ was, taken }) {
	const isKey = (name) => was.primaryKey.some((it) => same(it, name));
	const own = was.columns.filter(({ name }) => !isKey(name)).length;
	return [...taken.values()].filter(({ from }) => !isKey(from)).length * 2 > own || own === 0;
}
function takesKey({ was, renamed }) {
	return was.primaryKey.length > 0 && was.primaryKey.every((name) => renamed.has(keyOf(name)));
}
const followed = oncePer((migrations) => followedAll(migrations).filter(({ joined }) => !joined));
const followedAll = oncePer((migrations) => {
	if (!migrations.some(({ statements }) => statements.some(({ sql }) => /\bselect\b/i.test(sql)))) return [];
	const production = productionIn(migrations);
	const made = new Map();
	const filled = [];
	const mixed = new Set();
	for (const seen of migrations) seen.statements.forEach(({ verb, sql, at }, index) => {
		const copies = /\bselect\b/i.test(sql);
		if (!copies && !/^(CREATE|DROP|ALTER) TABLE$/.test(verb)) return;
		const target = targetName(sql) ?? "";
		const rename = verb === "ALTER TABLE" ? renameOf(sql) : null;
		if (verb === "CREATE TABLE" && !production.has(keyOf(target)) && !made.has(keyOf(target))) made.set(keyOf(target), at);
		if (verb === "DROP TABLE") {
			const old = production.get(keyOf(target));
			for (const one of filled) if (one.was === old) one.settled = seen;
			for (const map of [production, made]) map.delete(keyOf(target));
		}
		if (rename) {
			for (const map of [production, made]) moveKey(map, rename);
			for (const one of filled.filter(({ name }) => same(name, rename.from))) {
				one.name = rename.to;
				if (one.settled) one.settled = seen;
			}
		}
		const place = copies ? made.get(keyOf(target)) : void 0;
		for (const one of place ? queriesIn$2(sql) : []) {
			const own = {
				name: target,
				seen,
				at: place,
				settled: null,
				isMixed: false,
				query: {}
			};
			const source = onlySource(one);
			const was = production.get(keyOf(source ?? ""));
			if (source !== null && !was && !made.has(keyOf(source))) mixed.add(place);
			if (was) filled.push({
				...own,
				was,
				...takenIn(seen, index, one, was)
			});
			else filled.push(...joinedTaken(seen, index, one, (name) => production.get(name)).map((it) => ({
				...own,
				...it
			})));
		}
	});
	for (const one of filled) one.isMixed = mixed.has(one.at);
	return filled;
});
function productionIn(migrations) {
	const found = new Map();
	const news = new Set();
	for (const { schema, statements } of migrations) {
		for (const table of schema?.before.tables ?? []) if (!news.has(keyOf(table.name)) && !found.has(keyOf(table.name))) found.set(keyOf(table.name), table);
		for (const { verb, sql } of statements) {
			const name = verb === "CREATE TABLE" ? targetName(sql) : verb === "ALTER TABLE" ? renameOf(sql)?.to : null;
			if (name) news.add(keyOf(name));
		}
	}
	return found;
}
function moveKey(map, { from, to }) {
	const value = map.get(keyOf(from));
	if (value === void 0) return;
	map.delete(keyOf(from));
	map.set(keyOf(to), value);
}
function onlySource(sql) {
	if (outerWord(significant(sql), 0, /^GROUP$/i) >= 0) return null;
	const copy = unfoldedCopy(sql);
	const [source, ...more] = copy?.isPlain ? sourcesOf(copy) : [];
	return source && more.length === 0 ? source.table : null;
}
function takenIn(seen, index, sql, was) {
	const names = columnsBefore(seen, index, targetName(sql) ?? "") ?? [];
	const copy = unfoldedCopy(sql);
	const isWhole = copy?.results.length === 1 && copy.results.every(isStar);
	const stored = was.columns.filter(({ generated }) => !generated);
	const made = isWhole ? stored.map(({ name }) => name) : copy?.results.map(resultName);
	const into = copy?.makes ? made ?? [] : copy?.into?.map(unquote) ?? names;
	const [renamed, taken] = [new Map(), new Map()];
	const fixed = new Map();
	into.forEach((name, at) => {
		const value = withoutAlias(resultFor(sql, name, names)?.result ?? []);
		if (value.length > 0 && kindOf(value) === "literal") fixed.set(keyOf(name), value.map(({ text }) => text).join(" "));
		const how = isWhole ? "bare" : takenAs(value);
		const source = isWhole ? stored[at]?.name : value.at(-1) && unquote(value.at(-1));
		const from = how === "bare" ? source : name;
		if (how === null || from === void 0) return;
		taken.set(keyOf(name), {
			how,
			from
		});
		if (how === "bare") renamed.set(keyOf(from), name);
	});
	return {
		renamed,
		taken,
		into,
		fixed,
		isDistinct: /\bselect\s+distinct\b/i.test(sql),
		isLeftover: isWithoutParent(sql, was)
	};
}
function isWithoutParent(sql, { foreignKeys }) {
	const condition = whereTokens(sql);
	const links = foreignKeys.flatMap(({ columns: [column, ...more] }) => column && more.length === 0 ? [keyOf(column)] : []);
	return !condition.some((token) => isWord$1(token, "OR")) && links.some((link) => cutAt(condition, (token) => isWord$1(token, "AND")).some((one) => hasNone(one, link)));
}
function joinedTaken(seen, index, sql, tableOf) {
	const read = joinedIn(sql, tableOf);
	if (!read) return [];
	const { copy, made, tables } = read;
	const into = copy.makes ? made : copy.into?.map(unquote) ?? columnsBefore(seen, index, targetName(sql) ?? "") ?? [];
	return tables.map(({ table, drawn, ...joined }) => {
		const [renamed, taken] = [new Map(), new Map()];
		for (const [at, { column, value }] of drawn) {
			const [name, how] = [into[at], takenAs(value)];
			if (name === void 0 || how === null) continue;
			taken.set(keyOf(name), {
				how,
				from: column
			});
			renamed.set(keyOf(column), name);
		}
		const isDistinct = /\bselect\s+distinct\b/i.test(sql);
		return {
			was: table,
			renamed,
			taken,
			into,
			fixed: new Map(),
			isDistinct,
			joined
		};
	});
}
const FILLING = /^(coalesce|ifnull|nullif)$/i;
const OF_TEXT = /^(coalesce|ifnull|nullif|trim|ltrim|rtrim|lower|upper|replace)$/i;
function takenAs(value) {
	if (value.length === 0 || kindOf(value) === "literal") return null;
	if (kindOf(value) === "bare") return "bare";
	if (value.some(({ kind, text }) => kind === "operator" && !/^[(),.]$/.test(text))) return null;
	const called = value.filter(({ kind }, at) => kind === "word" && value[at + 1]?.text === "(");
	const isCast = value.some(({ text }) => /^(AS|CASE|SELECT)$/i.test(text));
	if (called.length === 0 || isCast) return null;
	if (called.every(({ text }) => FILLING.test(text))) return "filled";
	return called.every(({ text }) => OF_TEXT.test(text)) ? "text" : null;
}
// src/tools/history.ts
function historyRow(ledger, ...all) {
	return inserted(ledger, all, ledger.done?.yes ?? null);
}
function historyBegun(ledger, migration) {
	return alone(ledger, inserted(ledger, [migration], ledger.done?.no ?? null));
}
function historyStep(ledger, migration) {
	return alone(ledger, historyRow(ledger, migration));
}
function alone({ keeps, table }, row) {
	return keeps === "last" ? `DELETE FROM ${table}; ${row}` : row;
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
// src/sql/comparisons.ts
function comparisonsIn(sql) {
	const all = withoutQueries(significant(sql));
	const where = outerWord(all, 0, /^WHERE$/i);
	const isOptional = all.some((token, at) => at > where && token.kind === "word" && /^(OR|NOT|CASE|I?IF)$/i.test(token.text));
	const textOf = (tokens) => sql.slice(tokens[0]?.start, tokens.at(-1)?.end);
	return all.flatMap((token, at) => {
		const [kind, operands] = operandsAt(all, at);
		const [[first, second], left] = [operands, before(all, at)];
		if (!first || left.length === 0) return [];
		const isPart = kind !== "one";
		const close = kind === "in" ? [all[closing(all, at + 1)]] : [];
		const whole = textOf([
			...left,
			...operands.at(-1) ?? [],
			...close
		]);
		const made = (operator, right) => {
			const [one, other] = [columnsIn(left), columnsIn(right)];
			if (one.size === 0 === (other.size === 0)) return [];
			const sides = [textOf(left), textOf(right)];
			const [constant, rest] = one.size === 0 ? sides : [sides[1], sides[0]];
			const columns = one.size === 0 ? other : one;
			const needed = where >= 0 && at > where && !isOptional;
			return [{
				left: sides[0],
				right: sides[1],
				operator,
				isPart,
				constant,
				other: rest,
				columns,
				sql: whole,
				needed
			}];
		};
		if (kind === "in") return operands.flatMap((it) => made("=", it));
		return second ? [...made(">=", first), ...made("<=", second)] : made(token.text, first);
	});
}
function queriesIn(sql) {
	const all = significant(sql);
	return all.flatMap((token, at) => {
		if (token.text !== "(" || !isWord$1(all[at + 1], "SELECT")) return [];
		return innerOf(sql, all.slice(at + 1, closing(all, at))) ?? [];
	});
}
function innerOf(sql, query) {
	const from = outerWord(query, 0, /^FROM$/i);
	const where = outerWord(query, Math.max(0, from), /^WHERE$/i);
	const source = from < 0 || where < 0 ? [] : query.slice(from + 1, where);
	const [name, ...alias] = source[1]?.text === "." ? source.slice(2) : source;
	const called = isWord$1(alias[0], "AS") ? alias.slice(1) : alias;
	if (!name || called.length > 1 || name.text === "(") return null;
	return {
		sql: sql.slice(query[0]?.start, query.at(-1)?.end),
		table: unquote(name),
		called: unquote(called[0] ?? name)
	};
}
function copiedQuery(sql) {
	const all = significant(sql);
	const select = outerWord(all, 0, /^SELECT$/i);
	return select >= 0 && outerWord(all, 0, /^(WITH|UNION|EXCEPT|INTERSECT)$/i) < 0 ? innerOf(sql, all.slice(select)) : null;
}
const NO_COLUMN = /^(current_(date|time|timestamp)|null|true|false|as|integer|int|real|text|numeric)$/;
function columnsIn(tokens) {
	return new Set(namesOf(tokens).flatMap(({ column }) => NO_COLUMN.test(column) ? [] : [column]));
}
function operandsAt(all, at) {
	if (/^(?:[<>]=?|==?|<>|!=)$/.test(all[at]?.text ?? "")) return ["one", [behind(all, at + 1)].filter((it) => it.length > 0)];
	if (isWord$1(all[at], "IN") && all[at + 1]?.text === "(") return ["in", cutAt(all.slice(at + 2, closing(all, at + 1)), ({ text }) => text === ",")];
	if (!isWord$1(all[at], "BETWEEN")) return ["one", []];
	const first = behind(all, at + 1);
	const and = at + 1 + first.length;
	const second = isWord$1(all[and], "AND") ? behind(all, and + 1) : [];
	return ["between", first.length > 0 && second.length > 0 ? [first, second] : []];
}
const BOUND = /^(?:,|;|=|==|<|<=|>|>=|<>|!=|AND|OR|NOT|WHERE|WHEN|THEN|ELSE|CASE|END|ON|SET|FROM|IS|IN|LIKE|GLOB|REGEXP|MATCH|BETWEEN|ESCAPE|ISNULL|NOTNULL|COLLATE|RETURNING|ORDER|GROUP|HAVING|LIMIT|UNION)$/i;
function isBound(token) {
	return token.kind !== "string" && token.kind !== "quoted" && BOUND.test(token.text);
}
function behind(all, from) {
	let [at, depth] = [from, 0];
	for (; at < all.length; at += 1) {
		const token = all[at];
		if (token.text === "(") depth += 1;
		if (token.text === ")") depth -= 1;
		if (depth < 0 || depth === 0 && isBound(token)) break;
	}
	return all.slice(from, at);
}
function before(all, until) {
	let [at, depth] = [until - 1, 0];
	for (; at >= 0; at -= 1) {
		const token = all[at];
		if (token.text === ")") depth += 1;
		if (token.text === "(") depth -= 1;
		if (depth < 0 || depth === 0 && isBound(token)) break;
	}
	return all.slice(at + 1, until);
}
function withoutQueries(all) {
	const kept = [];
	for (let at = 0; at < all.length; at += 1) {
		const token = all[at];
		kept.push(token);
		if (token.text === "(" && /^(SELECT|WITH|VALUES)$/i.test(all[at + 1]?.text ?? "")) at = closing(all, at) - 1;
	}
	return kept;
}
// src/sql/scopes.ts
function scopesIn(statement, outer = null) {
	const all = statement.filter(({ kind }) => kind !== "semicolon");
	if (isWord$1(all[0], "CREATE")) {
		const select = outerWord(all, 0, /^(SELECT|WITH)$/i);
		return select < 0 ? [] : scopesIn(all.slice(select), outer);
	}
	const [ctes, main] = withoutWith(all, outer);
	const verb = verbAt(main);
	const word = verb < 0 ? "" : main[verb]?.text.toUpperCase() ?? "";
	if (word === "UPDATE" || word === "DELETE") return [...ctes, ...changed(main, word, outer)];
	if (word !== "INSERT" && word !== "REPLACE") return [...ctes, ...selected(main, outer, "rows", [])];
	const select = outerWord(main, verb, /^(SELECT|WITH)$/i);
	const upsert = main.findIndex((token, at) => at > verb && isWord$1(token, "ON") && isWord$1(main[at + 1], "CONFLICT"));
	const query = select < 0 ? [] : main.slice(select, upsert < 0 ? main.length : upsert);
	const listed = select < 0 && outer !== null ? scopesOfCondition(main.slice(verb), outer) : [];
	const given = isWord$1(query[0], "WITH") ? scopesIn(query, outer) : [...listed, ...selected(query, outer, "rows", [])];
	return [
		...ctes,
		...given,
		...upsert < 0 ? [] : upserted(main, upsert, outer)
	];
}
function upserted(all, at, outer) {
	const into = outerWord(all, 0, /^INTO$/i) + 1;
	const end = all.findIndex(({ text }, index) => index > into && /^(\(|SELECT|VALUES|WITH|DEFAULT)$/i.test(text));
	const from = all.slice(into, end);
	const sources = sourcesIn(from);
	if (into === 0 || sources === null) return [];
	return withInner({
		tokens: all.slice(at),
		sources,
		from,
		asked: "rows",
		whole: [],
		outer
	});
}
function scopesOfCondition(condition, outer) {
	return scopesIn([{
		kind: "word",
		text: "SELECT",
		start: 0,
		end: 0
	}, ...condition], outer);
}
function firing(table, isGone) {
	return {
		tokens: [],
		sources: (isGone ? ["OLD", "NEW"] : ["NEW", "OLD"]).map((label) => ({
			label,
			table,
			bare: null,
			tokens: []
		})),
		from: [],
		asked: "row",
		whole: [],
		outer: null
	};
}
function withoutWith(all, outer) {
	if (!isWord$1(all[0], "WITH")) return [[], all];
	const verb = outerWord(all, 1, /^(SELECT|INSERT|REPLACE|UPDATE|DELETE|VALUES)$/i);
	if (verb < 0) return [[], []];
	const found = [];
	for (let at = 1; at < verb; at += 1) {
		if (all[at]?.text !== "(") continue;
		const close = closing(all, at);
		if (isQuery(all[at + 1])) found.push(...inBrackets(all, at, outer, "rows"));
		at = close;
	}
	return [found, all.slice(verb)];
}
function isQuery(token) {
	return isWord$1(token, "SELECT") || isWord$1(token, "WITH");
}
function inBrackets(all, open, outer, asked) {
	const whole = all.slice(open + 1, closing(all, open));
	const [ctes, main] = withoutWith(whole, outer);
	return [...ctes, ...selected(main, outer, asked, whole)];
}
function selected(all, outer, asked, whole) {
	return cutAt(all, (token) => token.kind === "word" && /^(UNION|EXCEPT|INTERSECT)$/i.test(token.text)).flatMap((arm) => {
		const tokens = isWord$1(arm[0], "ALL") ? arm.slice(1) : arm;
		const from = isWord$1(tokens[0], "SELECT") ? behindFrom(tokens, 0) : null;
		const sources = from === null ? [] : sourcesIn(from);
		return sources === null ? [] : withInner({
			tokens,
			sources,
			from: from ?? [],
			asked,
			whole,
			outer
		});
	});
}
function changed(all, verb, outer) {
	const start = outerWord(all, 0, verb === "UPDATE" ? /^UPDATE$/i : /^FROM$/i) + 1;
	const end = outerWord(all, start, /^(SET|WHERE|INDEXED|NOT|RETURNING|ORDER|LIMIT)$/i);
	const or = isWord$1(all[start], "OR") ? 2 : 0;
	const target = all.slice(start + or, end < 0 ? all.length : end);
	const others = verb === "UPDATE" ? behindFrom(all, Math.max(0, end)) : null;
	const from = others === null ? target : [
		...target,
		COMMA,
		...others
	];
	const sources = sourcesIn(from);
	return sources === null ? [] : withInner({
		tokens: all,
		sources,
		from,
		asked: "rows",
		whole: [],
		outer
	});
}
const COMMA = {
	kind: "operator",
	text: ",",
	start: 0,
	end: 0
};
function withInner(scope) {
	const { tokens, outer } = scope;
	const found = [scope];
	for (let at = 0; at < tokens.length; at += 1) {
		if (tokens[at]?.text !== "(" || !isQuery(tokens[at + 1])) continue;
		const before = tokens[at - 1];
		if (scope.from.includes(tokens[at]) && isBehindFrom(scope.from, tokens[at])) found.push(...inBrackets(tokens, at, outer, "rows"));
		else found.push(...inBrackets(tokens, at, scope, isWord$1(before, "EXISTS") ? "exists" : isWord$1(before, "IN") ? "in" : "scalar"));
		at = closing(tokens, at);
	}
	return found;
}
function isBehindFrom(from, token) {
	const before = from[from.indexOf(token) - 1];
	return before === void 0 || before.text === "," || isWord$1(before, "JOIN");
}
function behindFrom(all, at) {
	const from = outerWord(all, at, /^FROM$/i);
	if (from < 0) return null;
	const end = outerWord(all, from, /^(WHERE|GROUP|HAVING|WINDOW|ORDER|LIMIT|RETURNING)$/i);
	return all.slice(from + 1, end < 0 ? all.length : end);
}
const JOINS = /^(NATURAL|LEFT|RIGHT|FULL|INNER|OUTER|CROSS)$/i;
function sourcesIn(from) {
	const found = cutAt(from, (token) => token.text === "," || isWord$1(token, "JOIN")).map((part) => {
		const on = outerWord(part, 1, /^(ON|USING|INDEXED|NOT)$/i);
		const own = part.slice(0, on < 0 ? part.length : on).filter((it) => it.kind !== "word" || !JOINS.test(it.text));
		const isInner = own[0]?.text === "(";
		if (isInner && !isQuery(own[1])) return null;
		const isLong = own[1]?.text === ".";
		const name = own[isLong ? 2 : 0];
		if (!name) return null;
		const isFunction = !isInner && own[isLong ? 3 : 1]?.text === "(";
		const last = isInner ? closing(own, 0) : isFunction ? closing(own, isLong ? 3 : 1) : isLong ? 2 : 0;
		const alias = own[isWord$1(own[last + 1], "AS") ? last + 2 : last + 1];
		const read = {
			table: isInner || isFunction ? null : unquote(name),
			tokens: own
		};
		if (alias) return isName$2(alias) ? {
			...read,
			label: unquote(alias),
			bare: null
		} : null;
		return {
			...read,
			label: isInner ? "" : unquote(name),
			bare: isInner ? null : name
		};
	});
	return found.includes(null) ? null : found;
}
// src/sql/self-compared.ts
const COMPARES = /^(=|==|<>|!=|<|<=|>|>=|IS|LIKE|GLOB)$/i;
function comparedIn({ tokens: all }) {
	const [from, where] = [outerWord(all, 0, /^FROM$/i), outerWord(all, 0, /^WHERE$/i)];
	const start = from < 0 || isWord$1(all[0], "UPDATE") || isWord$1(all[0], "DELETE") ? where : from;
	const behind = where < 0 ? -1 : outerWord(all, where + 1, /^(GROUP|HAVING|WINDOW|ORDER|LIMIT|RETURNING)$/i);
	const last = outerWord(all, Math.max(0, start), /^(ORDER|LIMIT|RETURNING)$/i);
	const found = [];
	if (start < 0) return found;
	for (let at = start; at < (last < 0 ? all.length : last); at += 1) {
		const token = all[at];
		if (token.text === "(" && (isWord$1(all[at + 1], "SELECT") || isWord$1(all[at + 1], "WITH"))) at = closing(all, at);
		if (!COMPARES.test(token.text) || token.kind === "quoted") continue;
		const [left, right] = [operandBefore(all, at - 1), startingAt(all, at + 1)];
		if (!left || !right) continue;
		const isAll = left.from === where + 1 && right.to + 1 === (behind < 0 ? all.length : behind);
		found.push({
			left: left.operand,
			right: right.operand,
			isAll,
			isEqual: /^(=|==|IS)$/i.test(token.text),
			tokens: all.slice(left.from, right.to + 1)
		});
	}
	return found;
}
function isHalfBare({ sources }, { left, right }) {
	return sources.length > 1 && left.of === null !== (right.of === null);
}
function onlyResult({ tokens }) {
	const from = outerWord(tokens, 0, /^FROM$/i);
	const start = isWord$1(tokens[1], "DISTINCT") || isWord$1(tokens[1], "ALL") ? 2 : 1;
	if (from < 0) return null;
	const given = tokens.slice(start, from);
	const as = given.findIndex((it) => isWord$1(it, "AS"));
	return operandOf(as < 0 ? given : given.slice(0, as));
}
function resultNames({ tokens }) {
	const from = outerWord(tokens, 0, /^(FROM|WHERE|ORDER|LIMIT)$/i);
	const named = (isWord$1(tokens[0], "SELECT") ? cutAt(tokens.slice(1, from < 0 ? tokens.length : from), isComma$1) : []).filter((it) => it.length > 1 && isName$2(it.at(-1)) && it.at(-2)?.text !== ".");
	return new Set(named.map((it) => keyOf(unquote(it.at(-1)))));
}
function isComma$1({ text }) {
	return text === ",";
}
function sortedBy({ tokens }) {
	const order = outerWord(tokens, 0, /^ORDER$/i);
	const limit = outerWord(tokens, Math.max(0, order), /^LIMIT$/i);
	if (order < 0 || limit < 0) return [];
	const terms = cutAt(tokens.slice(order + 2, limit), isComma$1);
	const isHow = (token) => token.kind === "word" && /^(ASC|DESC|NULLS|FIRST|LAST)$/i.test(token.text);
	return terms.flatMap((term) => operandOf(term.filter((it) => !isHow(it))) ?? []);
}
const BEFORE = /^(WHERE|AND|OR|NOT|ON|HAVING|WHEN|\()$/i;
const BEHIND = /^(WHERE|AND|OR|\)|GROUP|HAVING|WINDOW|ORDER|LIMIT|RETURNING|THEN|COLLATE|JOIN|LEFT|INNER|CROSS|,)$/i;
function operandBefore(all, at) {
	const end = isWord$1(all[at - 1], "COLLATE") ? at - 2 : at;
	let from = end;
	if (all[end]?.text === ")") {
		let depth = 0;
		for (; from >= 0; from -= 1) {
			if (all[from]?.text === ")") depth += 1;
			if (all[from]?.text === "(") depth -= 1;
			if (depth === 0) break;
		}
		if (from > 0 && isName$2(all[from - 1]) && !BEFORE.test(all[from - 1]?.text ?? "")) from -= 1;
	} else if (all[end - 1]?.text === ".") from = end - 2;
	const operand = from < 0 ? null : operandOf(all.slice(from, end + 1));
	return operand && BEFORE.test(all[from - 1]?.text ?? "") ? {
		operand,
		from
	} : null;
}
function startingAt(all, at) {
	const isCalled = all[at + 1]?.text === "(";
	const open = all[at]?.text === "(" ? at : isCalled ? at + 1 : -1;
	const end = open >= 0 ? closing(all, open) : all[at + 1]?.text === "." ? at + 2 : at;
	const operand = operandOf(all.slice(at, end + 1));
	const behind = all[end + 1];
	if (!operand || behind !== void 0 && !BEHIND.test(behind.text)) return null;
	return {
		operand,
		to: isWord$1(behind, "COLLATE") ? end + 2 : end
	};
}
function operandOf(tokens) {
	const [at, ...more] = tokens.flatMap((token, at) => {
		const next = tokens[at + 1]?.text;
		return isName$2(token) && next !== "(" && next !== "." ? [at] : [];
	});
	const token = tokens[at ?? -1];
	if (at === void 0 || !token || more.length > 0 || /^(NULL|TRUE|FALSE|SELECT)$/i.test(token.text)) return null;
	const isLong = tokens[at - 1]?.text === ".";
	const around = [
		...tokens.slice(0, isLong ? at - 2 : at),
		"?",
		...tokens.slice(at + 1)
	];
	return {
		token,
		column: unquote(token),
		of: isLong ? unquote(tokens[at - 2]) : null,
		around: around.map((it) => typeof it === "string" ? it : it.text.toLowerCase()).join(" ")
	};
}
// src/sql/json-texts.ts
function withoutQuoted(all) {
	const inside = new Set(quotedTokens(all));
	return inside.size === 0 ? all : all.filter((token) => !inside.has(token));
}
function quotedTokens(all) {
	return levelsOf(all).flatMap(({ word, level }) => {
		const [first, ...others] = cutAt(level, ({ text }) => text === ",");
		return [.../^(printf|format)$/i.test(word) && first?.length === 1 && first[0]?.kind === "string" ? formatted(first[0], others) : quotedIn(/^concat$/i.test(word) ? [first ?? [], ...others] : []), ...chainsIn(level).flatMap(quotedIn)];
	});
}
function withJsonQuote(sql, all) {
	const chain = levelsOf(all).flatMap(({ level }) => chainsIn(level)).find((parts) => quotedIn(parts).length > 0);
	if (!chain) return null;
	const inside = new Set(quotedIn(chain));
	const isInside = (part) => part?.[0] !== void 0 && inside.has(part[0]);
	const written = chain.map((part, at) => {
		const text = sql.slice(part[0]?.start, part.at(-1)?.end);
		if (isInside(part)) return isInside(chain[at + 1]) || isReplaced(part) ? null : `json_quote(${text})`;
		const end = isInside(chain[at + 1]) ? text.replace(/"'$/, "'") : text;
		const both = isInside(chain[at - 1]) ? end.replace(/^'"/, "'") : end;
		const marks = Number(isInside(chain[at + 1])) + Number(isInside(chain[at - 1]));
		return part[0]?.kind !== "string" || text.length - both.length === marks ? both : null;
	});
	return written.includes(null) ? null : written.join(" || ");
}
function isReplaced([first]) {
	return /^(replace|group_concat|string_agg)$/i.test(first?.text ?? "");
}
function levelsOf(all) {
	const inner = all.flatMap(({ text }, at) => text === "(" ? [{
		word: all[at - 1]?.text ?? "",
		level: all.slice(at + 1, closing(all, at))
	}] : []);
	return [{
		word: "",
		level: all
	}, ...inner];
}
function chainsIn(level) {
	const [first, ...others] = cutAt(level, ({ text }) => text === "||");
	const chains = [[first?.slice(-1) ?? []]];
	for (const part of others) if (isOne(part)) chains.at(-1)?.push(part);
	else {
		chains.at(-1)?.push(part.slice(0, 1));
		chains.push([part.slice(-1)]);
	}
	return chains;
}
function isOne(part) {
	if (part.length === 1 || /^CASE$/i.test(part[0]?.text ?? "") && /^END$/i.test(part.at(-1)?.text ?? "")) return true;
	const open = part.findIndex(({ text }) => text === "(");
	if (open > 1) return false;
	if (open >= 0) return closing(part, open) === part.length - 1;
	return part.every(({ text }, at) => at % 2 === 0 || text === ".");
}
function quotedIn(parts) {
	let isOpen = false;
	return parts.flatMap((part) => {
		const [only] = part;
		if (part.length !== 1 || only?.kind !== "string") return isOpen ? part : [];
		isOpen = isOpen !== opens(unquote(only));
		return [];
	});
}
function formatted(format, values) {
	let isOpen = false;
	const texts = unquote(format).replaceAll("%%", "").split(/%[^a-z]*[a-z]/i);
	return values.flatMap((part, at) => {
		isOpen = isOpen !== opens(texts[at] ?? "");
		return isOpen ? part : [];
	});
}
function opens(text) {
	return text.replace(/\\./g, "").split("\"").length % 2 === 0;
}
// src/sql/json-writings.ts
const VALUES = [
	[/^jsonb?_(set|insert|replace)$/i, (at) => at > 0 && at % 2 === 0],
	[/^jsonb?_array$/i, () => true],
	[/^jsonb?_object$/i, (at) => at % 2 === 1],
	[/^jsonb?_group_array$/i, (at) => at === 0],
	[/^jsonb?_group_object$/i, (at) => at === 1]
];
function withoutWrittenPaths(sql) {
	if (!/\bjsonb?_(set|insert|replace)\b/i.test(sql)) return sql;
	const all = significant(sql);
	return all.flatMap((word, at) => {
		if (word.kind !== "word" || !/^jsonb?_(set|insert|replace)$/i.test(word.text) || all[at + 1]?.text !== "(") return [];
		return cutAt(all.slice(at + 2, closing(all, at + 1)), ({ text }) => text === ",").flatMap(([path, ...more], index) => index % 2 === 1 && more.length === 0 && path?.kind === "string" ? [path] : []);
	}).toSorted((one, other) => other.start - one.start).reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), sql);
}
function valuesPutIn(sql) {
	return /\bjsonb?_/i.test(sql) ? valuesIn(significant(sql)).flatMap((value) => spanOf(sql, value)) : [];
}
function withoutPutIn(all) {
	const inside = valuesIn(all).flat();
	return inside.length === 0 ? all : all.filter((token) => !inside.includes(token));
}
function valuesIn(all) {
	return all.flatMap((word, at) => {
		const isValue = all[at + 1]?.text === "(" ? VALUES.find(([name]) => name.test(word.text))?.[1] : void 0;
		if (!isValue) return [];
		return cutAt(all.slice(at + 2, closing(all, at + 1)), ({ text }) => text === ",").filter((_, index) => isValue(index));
	});
}
function spanOf(sql, value) {
	const order = value.findIndex((token, at) => isWord$1(token, "ORDER") && isWord$1(value[at + 1], "BY"));
	const own = value.slice(isWord$1(value[0], "DISTINCT") ? 1 : 0, order < 0 ? value.length : order);
	const [first, last] = [own[0], own.at(-1)];
	if (!first || !last || /^jsonb?(_\w+)?$/i.test(first.text) || first.kind === "number") return [];
	return [{
		start: first.start,
		end: last.end,
		text: sql.slice(first.start, last.end)
	}];
}
const CHANGES = /^jsonb?_(set|insert|replace|remove|patch)$/i;
function changesDocument(sql, column) {
	const all = significant(sql);
	return all.some((word, at) => {
		const first = all[at + 2];
		return CHANGES.test(word.text) && all[at + 1]?.text === "(" && first !== void 0 && same(unquote(first), column);
	});
}
function withDocumentsOnly(script, others) {
	const { sql } = script;
	if (!/\bjson_valid\s*\(/i.test(sql)) return script;
	const made = statementsWithin(sql).flatMap(({ text, start }) => {
		const all = significant(text);
		return all.flatMap((word, at) => {
			const close = isWord$1(word, "JSON_VALID") && all[at + 1]?.text === "(" ? closing(all, at + 1) : -1;
			const name = all[close - 1];
			if (close < 0 || !name || others.has(keyOf(unquote(name))) || !isPath(all.slice(at + 2, close)) || !writesAnew(text, all, at, name)) return [];
			const path = text.slice(all[at + 2]?.start, name.end);
			return [{
				start: start + word.start,
				end: start + (all[close]?.end ?? 0),
				text: `(${path} IS NOT NULL)`
			}];
		});
	}).reduceRight((text, one) => text.slice(0, one.start) + one.text + text.slice(one.end), sql);
	return {
		...script,
		sql: made
	};
}
function statementsWithin(sql) {
	const ends = [...statementEnds(sql), sql.length];
	return ends.map((end, at) => ({
		text: sql.slice(ends[at - 1] ?? 0, end),
		start: ends[at - 1] ?? 0
	}));
}
function isPath(tokens) {
	return tokens.every((token, at) => at % 2 === 0 ? isName$2(token) : token.text === ".");
}
function writesAnew(statement, all, at, name) {
	if (all.some((_, from) => from < at && documentAt(all, from).some(({ start }) => start === all[at]?.start))) return true;
	const column = keyOf(unquote(name));
	if (isWord$1(all[at - 1], "WHEN") && isWord$1(all[closing(all, at + 1) + 1], "THEN")) return isChangeOf(all.slice(closing(all, at + 1) + 2), column, true);
	return assignmentsIn(statement).some((one) => one.column === column && isChangeOf(one.value, column, false));
}
function isChangeOf(value, column, first) {
	return value.some((_, at) => {
		if (first && at > 0) return false;
		return documentAt(value, at).some((token) => isName$2(token) && keyOf(unquote(token)) === column);
	});
}
function documentAt(all, at) {
	if (!CHANGES.test(all[at]?.text ?? "") || all[at + 1]?.text !== "(") return [];
	const [document = []] = cutAt(all.slice(at + 2, closing(all, at + 1)), ({ text }) => text === ",");
	return document;
}
// src/sql/row-windows.ts
const COUNTS = /^(row_number|rank|dense_rank)$/i;
function windowsIn(sql) {
	if (!SHOWS.test(sql)) return [];
	const ends = statementEnds(sql);
	return [...ends, sql.length].flatMap((end, at) => {
		const start = ends[at - 1] ?? 0;
		const text = sql.slice(start, end);
		if (!SHOWS.test(text) || !movesRows(text)) return [];
		const all = significant(text).map((token) => ({
			...token,
			start: token.start + start,
			end: token.end + start
		}));
		const copies = actionOf(text) !== "DELETE";
		const places = placesCounted(all);
		return all.flatMap((token, position) => {
			if (isWord$1(token, "LIMIT")) return limitAt(all, position + 1) ?? [];
			return isName$2(token) && places.has(keyOf(unquote(token))) ? boundAt(all, position) ?? [] : [];
		}).map((window) => ({
			...window,
			copies
		}));
	});
}
const SHOWS = /\blimit\b|\b(row_number|rank)\s*\(/i;
function movesRows(sql) {
	return changesRows(sql) || verbOf(sql) === "CREATE TABLE" && namesIn(sql).has("select");
}
function limitAt(all, at) {
	const first = numberAt(all, at);
	if (!first) return null;
	const between = all[first.next]?.text ?? "";
	if (between !== "," && !/^offset$/i.test(between)) return isEnd(between) ? limitOf(first, null) : null;
	const second = numberAt(all, first.next + 1);
	if (!second || !isEnd(all[second.next]?.text ?? "")) return null;
	return between === "," ? limitOf(second, first) : limitOf(first, second);
}
function numberAt(all, at) {
	const isNegative = all[at]?.text === "-";
	const token = all[isNegative ? at + 1 : at];
	if (token?.kind !== "number" || !/^\d+$/.test(token.text)) return null;
	return {
		value: isNegative ? -1 : Number(token.text),
		token,
		next: at + (isNegative ? 2 : 1)
	};
}
function isEnd(text) {
	return text === "" || text === ")" || text === ";" || /^(returning|on)$/i.test(text);
}
function limitOf(count, offset) {
	const from = Math.max(0, offset?.value ?? 0);
	const until = count.value < 0 ? Number.POSITIVE_INFINITY : from + count.value;
	const numbers = (first, last) => [...last === Number.POSITIVE_INFINITY ? [] : [[count.token, last - first]], ...offset && first > 0 ? [[offset.token, first]] : []];
	return {
		from,
		until,
		numbers
	};
}
function placesCounted(all) {
	const names = all.flatMap((token, at) => {
		if (!COUNTS.test(token.text) || all[at + 1]?.text !== "(" || !isWord$1(all[at + 3], "OVER")) return [];
		const behind = (all[at + 4]?.text === "(" ? closing(all, at + 4) : at + 4) + 1;
		const name = all[isWord$1(all[behind], "AS") ? behind + 1 : behind];
		return name && isName$2(name) ? [keyOf(unquote(name))] : [];
	});
	return new Set(names);
}
function boundAt(all, at) {
	const operator = all[at + 1]?.text ?? "";
	const bound = isWord$1(all[at + 1], "BETWEEN") && all[at + 2]?.text === "1" && isWord$1(all[at + 3], "AND") ? numberAt(all, at + 4) : /^<=?$/.test(operator) ? numberAt(all, at + 2) : null;
	if (!bound || bound.value < 0) return null;
	const beyond = operator === "<" ? 1 : 0;
	return {
		from: 0,
		until: bound.value - beyond,
		numbers: (_, last) => [[bound.token, last + beyond]]
	};
}
// src/sql/set-in-place.ts
function setInPlace(was, is) {
	if (targetOf(was) !== targetOf(is)) return null;
	const counted = assignmentsIn(was).filter(({ column, value }) => speaksOf(value, column));
	const set = assignmentsIn(is).find(({ column, value }) => counted.some((it) => it.column === column) && !speaksOf(value, column) && value.some((token) => isWord$1(token, "NEW") || isWord$1(token, "OLD")) && !value.some((token) => isWord$1(token, "SELECT")));
	return set === void 0 ? null : `${set.column} = ${set.text}`;
}
function speaksOf(value, column) {
	return value.some((token, at) => token.kind !== "string" && keyOf(unquote(token)) === column && !/^(NEW|OLD)$/i.test(value[at - 2]?.text ?? ""));
}
// src/sql/lookups.ts
function lookupsIn(sql) {
	if (actionOf(sql) !== "UPDATE" || !/\b(select|from)\b/i.test(sql)) return [];
	const all = significant(sql).filter(({ kind }) => kind !== "semicolon");
	const until = (from, words) => {
		const at = outerWord(all, from, words);
		return at < 0 ? all.length : at;
	};
	const set = outerWord(all, verbAt(all), /^SET$/i);
	const end = until(set + 1, /^(FROM|WHERE|RETURNING|ORDER|LIMIT)$/i);
	const behind = /^FROM$/i.test(all[end]?.text ?? "") ? all.slice(end, until(end, /^(RETURNING|ORDER|LIMIT)$/i)) : [];
	return cutAt(all.slice(set + 1, end), isComma).flatMap((part) => {
		const equals = part.findIndex(({ text }) => text === "=");
		const value = part.slice(equals + 1);
		const asked = value.some(isSelect) ? value : behind;
		const columns = part.slice(0, equals).filter(isName$2).map((token) => keyOf(unquote(token)));
		const { inner, instead } = withoutFallback(value);
		const only = onlyColumn(inner);
		const isSame = only !== null && columns.length === 1 && columns[0] === only.column;
		const isLookup = !isComputed(asked) || only !== null && (only.isOneOfThem || isSame && isNothing(instead));
		if (asked.length === 0 || kindOf(value) === "literal" || !isLookup) return [];
		return [{
			columns,
			value: sql.slice(inner[0]?.start, inner.at(-1)?.end),
			instead: instead.map(({ text }) => text).join(""),
			prefix: behind.length > 0 ? `${all[set - 1]?.text}.` : "",
			from: tablesIn(asked),
			named: namesOf(asked),
			only: only?.column ?? null,
			isSame
		}];
	});
}
function isComma({ text }) {
	return text === ",";
}
function isSelect({ kind, text }) {
	return kind === "word" && /^SELECT$/i.test(text);
}
const AGGREGATE = /^(count|sum|total|avg|min|max|group_concat|string_agg|json_group_array|json_group_object|jsonb_group_array|jsonb_group_object)$/i;
function isComputed(asked) {
	return asked.some(({ text }, at) => AGGREGATE.test(text) && asked[at + 1]?.text === "(");
}
function isNothing(instead) {
	return instead[0]?.text === "NULL";
}
function onlyColumn(inner) {
	const from = inner.findIndex(({ text }) => /^FROM$/i.test(text));
	if (inner[0]?.text !== "(" || !isSelect(inner[1]) || from < 0) return null;
	const [one, ...more] = namesOf(inner.slice(2, from));
	const words = inner.slice(2, from).filter(({ text }) => text !== "(" && text !== ")");
	const reader = inner[3]?.text === "(" ? inner[2]?.text ?? "" : "";
	const name = words.at(-1);
	const rest = words.slice(reader === "" ? 0 : 1).length;
	if (!one || !name || more.length > 0 || !isName$2(name) || rest !== 1 && rest !== 3) return null;
	if (reader !== "" && !/^(min|max|sum|avg)$/i.test(reader)) return null;
	return {
		column: keyOf(unquote(name)),
		isOneOfThem: !/^(sum|avg)$/i.test(reader)
	};
}
function withoutFallback(value) {
	const none = byCase(value) ?? {
		inner: value,
		instead: [{ text: "NULL" }]
	};
	if (!/^(coalesce|ifnull)$/i.test(value[0]?.text ?? "") || closing(value, 1) !== value.length - 1) return none;
	const given = cutAt(value.slice(2, -1), isComma);
	const last = given.at(-1) ?? [];
	if (given.length !== 2 || kindOf(last) !== "literal") return none;
	return {
		inner: given[0] ?? [],
		instead: last
	};
}
function byCase(written) {
	const value = written[0]?.text === "(" && closing(written, 0) === written.length - 1 ? written.slice(1, -1) : written;
	const textOf = (tokens) => tokens.map(({ text }) => text).join(" ");
	const then = outerWord(value, 0, /^THEN$/i);
	const other = outerWord(value, then + 1, /^ELSE$/i);
	if (then < 0 || other < 0 || !/^CASE WHEN$/i.test(textOf(value.slice(0, 2)))) return null;
	const [asked = "", not] = /^(.+) IS (NOT )?NULL$/is.exec(textOf(value.slice(2, then)))?.slice(1) ?? [];
	const parts = [value.slice(then + 1, other), value.slice(other + 1, -1)];
	const [inner, instead] = not === void 0 ? [parts[1], parts[0]] : parts;
	return textOf(inner) === asked && kindOf(instead) === "literal" ? {
		inner,
		instead
	} : null;
}
function tablesIn(asked) {
	return asked.flatMap((token, at) => {
		const next = asked[at + 1];
		if (token.kind !== "word" || !/^(FROM|JOIN)$/i.test(token.text) || !next || !isName$2(next)) return [];
		const last = asked[at + 2]?.text === "." ? asked[at + 3] : next;
		return last ? [unquote(last)] : [];
	});
}
export { insideDates as $, conditionsIn$1 as $t, followed as A, kindOf as At, hasNone as B, normalPart as Bt, queriesIn as C, operandsIn as Ct, historyQuery as D, withoutGenerated as Dt, historyDone as E, textOf as Et, whereIn as F, withoutAlias as Ft, filledByQuery as G, tableOf as Gt, isUnitOf as H, firstSpelling as Ht, whereTokens as I, demands as It, withQueries as J, renameOf as Jt, oneRowIn as K, tablesNamed as Kt, endingAt as L, wholeOf as Lt, isForUse as M, readCopy as Mt, takesKey as N, resultName as Nt, historyRow as O, copyIn as Ot, takesMost as P, sourcesOf as Pt, holdsDates as Q, closing as Qt, equalitiesIn as R, conflictClauses as Rt, copiedQuery as S, namesColumn as St, historyBegun as T, sidesOf as Tt, assignedIn as U, isName$2 as Ut, convertedIn as V, readTrigger as Vt, copiedIn as W, namesOf as Wt, dateReadings as X, saysNull as Xt, countsTime as Y, assignmentsIn as Yt, handedToDates as Z, withoutQueries$1 as Zt, sortedBy as _, conjunctsIn as _t, valuesPutIn as a, tidy as an, ALTER_COLUMN as at, scopesOfCondition as b, isTooDeep as bt, withoutWrittenPaths as c, applied as cn, libsqlIn as ct, withoutQuoted as d, insertion as dn, readUniqueIndex as dt, generatedBy as en, momentOf as et, comparedIn as f, placer as fn, insertShape as ft, resultNames as g, unfoldedCopy as gt, operandBefore as h, unfolded as ht, changesDocument as i, tableParts as in, writtenColumns as it, followedAll as j, queriesIn$2 as jt, historyStep as k, isStar as kt, quotedTokens as l, behind$1 as ln, redefined as lt, onlyResult as m, writtenFor as mt, setInPlace as n, normalSql as nn, namedIn as nt, withDocumentsOnly as o, wordsOf as on, RANDOM_ROWID as ot, isHalfBare as p, oncePer as pn, resultFor as pt, rowsOfGroupsIn as q, alterationIn as qt, windowsIn as r, readTable as rn, replacesRows as rt, withoutPutIn as s, aboveEach as sn, alteredColumn as st, lookupsIn as t, newColumnsIn as tn, columnsBefore as tt, withJsonQuote as u, inLines as un, withPlainRowid as ut, firing as v, demandsIn as vt, checksumOf as w, queriesIn$1 as wt, comparisonsIn as x, leavesIn as xt, scopesIn as y, filtersOf as yt, startingAt$1 as z, sameConstraint as zt };
