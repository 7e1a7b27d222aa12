import { i as isWord, l as unquote, s as significant } from "./chunk-tokens.mjs";
// src/sql/names.ts
function keyOf(name) {
	if (!/[A-Z]/.test(name)) return name;
	return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
function same(a, b) {
	return a === b || keyOf(a) === keyOf(b);
}
function sameList(a, b) {
	return a.length === b.length && a.every((name, at) => same(name, b[at] ?? ""));
}
function listed(names) {
	return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : names.join("");
}
function gather(lists, key, value) {
	const list = lists.get(key);
	if (list === void 0) lists.set(key, [value]);
	else list.push(value);
}
function isNamedAfter(column, table) {
	const bare = (name) => keyOf(name).replaceAll("_", "");
	const [own, name] = [bare(column), bare(table)];
	const stem = own.replace(/id$/, "");
	return stem !== own && stem !== "" && [
		stem,
		`${stem}s`,
		`${stem}es`,
		stem.replace(/y$/, "ies")
	].includes(name);
}
function isCalledNumber(column) {
	return /(^|_)(id|uid|snowflake)$|[a-z](Id|ID|Uid|UID)$/.test(column);
}
function isCalledId(column) {
	return /(?:^|_)(?:id|uuid|guid|ID|UUID)$|[a-z](?:I[dD]|Uuid|UUID)$/.test(column);
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
	for (const token of significant(sql)) if (isName(token)) names.add(keyOf(unquote(token)));
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
function fileNameIn(statement) {
	if (!/attach|vacuum/i.test(statement)) return null;
	const all = significant(statement).filter((token) => token.kind !== "semicolon");
	if (isWord(all[0], "ATTACH")) {
		const from = isWord(all[1], "DATABASE") ? 2 : 1;
		return between(all, "ATTACH", from, indexOfAs(all, from));
	}
	if (!isWord(all[0], "VACUUM")) return null;
	const into = all.slice(0, 3).findIndex((token) => isWord(token, "INTO"));
	return into < 0 ? null : between(all, "VACUUM", into + 1, all.length);
}
function between(all, verb, from, until) {
	const [first, last] = [all[from], all[until - 1]];
	if (!first || !last || until <= from) return null;
	return {
		verb,
		start: first.start,
		end: last.end,
		only: until === from + 1 ? first : null
	};
}
function indexOfAs(all, from) {
	let depth = 0;
	return all.findIndex((token, index) => {
		if (token.text === "(") depth += 1;
		if (token.text === ")") depth -= 1;
		return index > from && depth === 0 && isWord(token, "AS");
	});
}
const HEAD = 2e3;
function targetOf(sql) {
	const name = targetName(sql);
	return name === null ? null : keyOf(name);
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
function objectOf(sql) {
	const all = significant(sql.slice(0, HEAD));
	if (all[0]?.kind !== "word" || !TWO_WORDS.has(all[0].text.toUpperCase())) return null;
	const kind = all.findIndex((token, at) => at > 0 && !DECORATION.has(token.text.toUpperCase()));
	const name = kind < 0 ? -1 : afterNoise(all, kind + 1);
	const token = all[name + 1]?.text === "." ? all[name + 2] : all[name];
	return token ? keyOf(unquote(token)) : null;
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
// src/folder/paths.ts
function normalPath(path) {
	const parts = [];
	for (const part of path.split("/")) if (part === ".." && (parts.length > 0 ? parts.at(-1) !== ".." : path.startsWith("/"))) parts.pop();
	else if (part !== "" && part !== ".") parts.push(part);
	const normal = (path.startsWith("/") ? "/" : "") + parts.join("/") + (path.endsWith("/") && parts.length > 0 ? "/" : "");
	return normal === "" ? "." : normal;
}
function folderOf(path) {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "." : path.slice(0, slash) || "/";
}
function folderPath(named) {
	return normalPath(named).replace(/(?<=.)\/+$/, "");
}
const SIZE_LIMIT = 5242880;
const NO_OID = "0".repeat(40);
const SYMLINK = "120000";
const SUBMODULE = "160000";
function isSql(path) {
	return path.toLowerCase().endsWith(".sql");
}
function isBelow(path, folder) {
	return folder === "." || path.startsWith(`${folder}/`);
}
function isRegular(entry) {
	return entry.mode !== "120000" && entry.mode !== "160000";
}
function beside(path, name) {
	return path.slice(0, path.lastIndexOf("/") + 1) + name;
}
function fileName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function calledOf(path) {
	if (/^v?\d+(?:\.\d+)+$/i.test(fileName(folderOf(path)))) return `${fileName(folderOf(path))}/${fileName(path)}`;
	return /^(?:migration|up)\.sql$/.test(fileName(path)) ? fileName(folderOf(path)) : fileName(path);
}
function inside(folder, path) {
	return folder.path === "." ? path : path.slice(folder.path.length + 1);
}
function within(folder, name) {
	return folder.path === "." ? name : `${folder.path}/${name}`;
}
export { isCalledNumber as A, skipLeading as C, verbOf as D, verbAt as E, sameList as F, keyOf as M, listed as N, gather as O, same as P, outerWord as S, targetOf as T, changesRows as _, beside as a, namesIn as b, folderOf as c, isBelow as d, isRegular as f, actionOf as g, within as h, SYMLINK as i, isNamedAfter as j, isCalledId as k, folderPath as l, normalPath as m, SIZE_LIMIT as n, calledOf as o, isSql as p, SUBMODULE as r, fileName as s, NO_OID as t, inside as u, cutAt as v, targetName as w, objectOf as x, fileNameIn as y };
