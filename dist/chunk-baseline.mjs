import { D as verbOf, M as keyOf, T as targetOf, d as isBelow } from "./chunk-paths.mjs";
import { _ as SCHEMA } from "./chunk-words.mjs";
import { j as statementEnds } from "./chunk-pieces.mjs";
import { l as unquote, s as significant } from "./chunk-tokens.mjs";
import { i as isUnread } from "./chunk-look.mjs";
// src/found/baseline.ts
const MOST = 10;
async function baselineFor(folder, migrations, { head, paths }) {
	const { made, lacking } = needsOf(migrations);
	if (lacking.size === 0) return null;
	const found = [];
	for (const path of paths.filter((it) => isDump(it) && !isBelow(it, folder)).slice(0, MOST)) {
		const makes = statementsIn(await head.text(path).catch(() => null) ?? "").flatMap(madeBy);
		const tables = [...new Set(makes)].filter((name) => lacking.has(name));
		if (tables.length > 0 && !makes.some((name) => made.has(name))) found.push({
			path,
			tables
		});
	}
	return found.sort((a, b) => b.tables.length - a.tables.length)[0] ?? null;
}
function lackedBy(migrations, dump, known) {
	const { lacking } = needsOf(migrations);
	const all = statementsIn(dump);
	const names = new Set(significant(known).map((it) => keyOf(unquote(it))));
	const tables = [...new Set(all.flatMap(madeBy))].filter((name) => lacking.has(name) && !names.has(name));
	const isOfThem = (statement) => [...madeBy(statement), ...usedBy(statement)].some((it) => tables.includes(it));
	return tables.length > 0 ? {
		tables,
		sql: all.filter(isOfThem).join(";\n")
	} : null;
}
function needsOf(migrations) {
	const all = migrations.flatMap(statementsIn);
	const made = new Set(all.flatMap(madeBy));
	return {
		made,
		lacking: new Set(all.flatMap(usedBy).filter((name) => !made.has(name)))
	};
}
function isDump(path) {
	return SCHEMA.test(path.slice(path.lastIndexOf("/") + 1)) && !isUnread(path);
}
function statementsIn(sql) {
	const ends = statementEnds(sql);
	return [...ends, sql.length].map((end, at) => sql.slice(ends[at - 1] ?? 0, end)).filter((it) => it.trim() !== "");
}
function madeBy(statement) {
	const verb = verbOf(statement);
	if (/^CREATE (?:TABLE|VIEW|VIRTUAL)/.test(verb)) return listed(targetOf(statement));
	return verb === "ALTER TABLE" && /\brename\s+to\b/i.test(statement) ? behind(statement, /^to$/i) : [];
}
function usedBy(statement) {
	const verb = verbOf(statement);
	if (verb === "CREATE INDEX") return behind(statement, /^on$/i);
	return /^(?:ALTER TABLE|INSERT|REPLACE|UPDATE|DELETE)$/.test(verb) ? listed(targetOf(statement)) : [];
}
function behind(statement, word) {
	const all = significant(statement);
	const name = all[all.findIndex(({ text }) => word.test(text)) + 1];
	return name === void 0 ? [] : [keyOf(unquote(name))];
}
function listed(name) {
	return name === null ? [] : [name];
}
export { lackedBy as n, baselineFor as t };
