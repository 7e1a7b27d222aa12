import { j as statementEnds, l as TOOLS, u as toolNamed } from "./chunk-pieces.mjs";
import { r as identifier } from "./chunk-tokens.mjs";
import { a as beside, c as folderOf, p as isSql, s as fileName, u as inside } from "./chunk-paths.mjs";
// src/folder/layouts.ts
const ANY_TOOL = "transactional";
function isRead(path) {
	return isSql(path) || TOOLS.some(({ reads }) => reads?.test(path));
}
const LAYOUT_NAMES = [...new Set(TOOLS.flatMap(({ layouts }) => layouts.map(({ name }) => name)))];
function detect(names, tool = ANY_TOOL) {
	const counted = toolNamed(tool).layouts.map(({ name, count }) => ({
		name,
		count: count(names)
	}));
	const most = Math.max(...counted.map(({ count }) => count));
	return most === 0 ? null : counted.find(({ count }) => count === most)?.name ?? null;
}
function layoutOf({ tool, layout }) {
	const found = [toolNamed(tool), ...TOOLS].flatMap(({ layouts }) => layouts).find(({ name }) => name === layout);
	if (found === void 0) throw new Error(`no layout ${layout}`);
	return found;
}
function usualLayout(tool) {
	return toolNamed(tool).layouts[0]?.name ?? "plain";
}
// src/folder/programs.ts
const CODE = /\.(?:[cm]?[jt]s|go|py|rb|php|pl|lua|cs|fs|vb|java|kts?|scala|groovy|clj|exs?|erl|hs|rs|swift|dart|cr|nim|sh|ps1)$/i;
const TEXT = /\.(?:md|txt|json|ya?ml|xml|toml|edn)$/i;
const NUMBERED = /^v?(\d+)(?:[_.-][^/]*)?\.\w+$/;
const TESTS = /(?:_test|\.test|\.spec|\.d)\.\w+$/i;
function programsIn(folder) {
	return numberedIn(folder).filter(({ path }) => CODE.test(path));
}
function numberedIn(folder) {
	return folder.paths.flatMap((path) => {
		const version = NUMBERED.exec(inside(folder, path))?.[1];
		return version !== void 0 && (CODE.test(path) || TEXT.test(path)) && !TESTS.test(path) ? [{
			path,
			version
		}] : [];
	});
}
function newPrograms({ base, head }) {
	if (base === null) return [];
	const oids = new Map(head.strays.map(({ path, oid }) => [path, oid]));
	const known = new Set([...base.paths.map((it) => inside(base, it)), ...base.strays.map(({ oid }) => oid)]);
	return programsIn(head).filter(({ path }) => !known.has(inside(head, path)) && !known.has(oids.get(path) ?? ""));
}
function ownPrograms(folder) {
	const { programs } = toolNamed(folder.tool);
	return programs ? programsIn(folder).filter(({ path }) => programs.test(path)) : [];
}
const SCHEMA = /^(?:[\w.-]*[._-])?(?:schema|structure|dump|baseline)\.sql$/i;
function mayMakeMore(folder) {
	const { startsElsewhere } = toolNamed(folder.tool);
	return startsElsewhere === true || migratesBetween(folder) || folder.strays.some((it) => isSchema(folder, it));
}
function migratesBetween(folder) {
	return programsIn(folder).length > 0 && !folder.migrations.some((it) => it.contained);
}
function isSchema(folder, { path }) {
	return SCHEMA.test(inside(folder, path));
}
// src/rules/advice/words.ts
function orWith(kinds) {
	return firstKinds(kinds, ", or with ");
}
function firstKinds(kinds, or = ", or ") {
	const asksMore = (kind) => kinds.some((it) => it.includes(" = ") && kind.startsWith(`${it} and `));
	const found = [...new Set(kinds)].filter((kind) => !asksMore(kind));
	const isLike = (kind, at) => found.findIndex((it) => partOf(it) === partOf(kind)) < at;
	const all = [...found.filter((kind, at) => !isLike(kind, at)), ...found.filter(isLike)];
	const more = all.length - MOST_KINDS;
	const end = more > 0 ? `, and ${more} more kind${more > 1 ? "s" : ""} of rows` : "";
	return `${all.slice(0, MOST_KINDS).join(or)}${end}`;
}
const MOST_KINDS = 2;
function partOf(kind) {
	return kind.split(" = ", 1)[0] ?? kind;
}
function move(migration, to) {
	const { path, down } = migration;
	if (fileName(path) === fileName(to)) return gitMv(folderOf(path), folderOf(to));
	const alone = down === null || down.path === path;
	return [gitMv(path, to), ...alone ? [] : [gitMv(down.path, beside(to, changedLike(down.path, path, to)))]].join("\n");
}
function gitMv(from, to) {
	return `git mv ${quote(from)} ${quote(to)}`;
}
function changedLike(path, from, to) {
	const [name, old, now] = [
		path,
		from,
		to
	].map(fileName);
	let start = 0;
	while (start < old.length && old[start] === now[start]) start += 1;
	let end = 0;
	while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
	return name.slice(0, start) + now.slice(start, now.length - end) + name.slice(old.length - end);
}
function restore(evidence, before, path = before.path) {
	const ref = baseRef(evidence);
	if (path === before.path) return `git checkout ${quote(ref)} -- ${quote(path)}`;
	return `git show ${quote(`${ref}:${before.path}`)} > ${quote(path)}`;
}
function baseRef({ base, head }) {
	const { ref, commit } = base?.revision ?? {
		ref: "HEAD",
		commit: null
	};
	return commit !== null && ref === head.revision.ref ? commit : ref;
}
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
function quote(word) {
	const safe = word.startsWith("-") ? `./${word}` : word;
	if (UNSEEN.test(safe)) return `"$(printf '${Array.from(safe, spelled).join("")}')"`;
	return /^[\w./:@+-]+$/.test(safe) ? safe : `'${safe.replaceAll("'", "'\\''")}'`;
}
function spelled(character) {
	if (character === "%") return "%%";
	if (!UNSEEN.test(character) && !/['\\]/.test(character)) return character;
	return (/^[\udc80-\udcff]$/.test(character) ? [character.charCodeAt(0) - 56320] : [...new TextEncoder().encode(character)]).map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
}
function describeFact(fact) {
	switch (fact.kind) {
		case "rows-added":
		case "rows-deleted":
		case "values-changed":
		case "orphans-added":
		case "sequence-changed":
		case "user-version-changed": return describeContent(fact);
		default: return describeSchema(fact);
	}
}
function describeFacts(facts, most = 3) {
	const shown = facts.slice(0, most).map(describeFact).join("; ");
	return facts.length > most ? `${shown}; and ${facts.length - most} more` : shown;
}
function rows(count) {
	return count === 1 ? "1 row" : `${count} rows`;
}
function describeSchema(fact) {
	switch (fact.kind) {
		case "table-added": return `table ${fact.table} is new`;
		case "table-dropped": return fact.rows > 0 ? `table ${fact.table} is missing with its ${rows(fact.rows)}` : `table ${fact.table} is missing`;
		case "table-changed": return `table ${fact.table} has another definition`;
		case "column-added": return `column ${fact.table}.${fact.column} is new`;
		case "column-dropped": return `column ${fact.table}.${fact.column} is missing`;
		case "column-changed": return `column ${fact.table}.${fact.column} is ${short(fact.after)} instead of ${short(fact.before)}`;
		case "object-added": return `${fact.type} ${fact.name} is new`;
		case "object-dropped": return `${fact.type} ${fact.name} is missing`;
		case "object-changed": return `${fact.type} ${fact.name} has another definition`;
	}
}
function describeContent(fact) {
	switch (fact.kind) {
		case "rows-added":
		case "rows-deleted":
			if (fact.before !== fact.after) return `${fact.table} has ${rows(fact.after)} instead of ${fact.before}`;
			return `${rows(fact.rows)} of ${fact.table} ${fact.rows === 1 ? "is" : "are"} ${fact.kind === "rows-added" ? "new" : "gone"}`;
		case "values-changed": return `${fact.rows} of ${rows(fact.of)} of ${fact.table} ${fact.rows === 1 ? "differs" : "differ"} in ${fact.column}`;
		case "orphans-added": return `${rows(fact.rows)} of ${fact.table} ${fact.rows === 1 ? "points" : "point"} at rows of ${fact.parent} that do not exist`;
		case "sequence-changed": return `the last id given out in ${fact.table} is ${fact.after} instead of ${fact.before}`;
		case "user-version-changed": return `user_version is ${fact.after} instead of ${fact.before}`;
	}
}
function short(definition) {
	const line = definition.replace(/\s+/g, " ").trim() || "without a type";
	return line.length > 60 ? `${Array.from(line).slice(0, 57).join("")}…` : line;
}
function pasted(sql) {
	return indented(`${sql.trim().replace(/^(create\s+(?:unique\s+)?(?:index|trigger|view))\s+(?!if\s+not\s+exists\b)/i, "$1 IF NOT EXISTS ").replace(/(?<![\s;])[\s;]+$/, "")};`);
}
function madeAgain({ type, name, sql, movedTo }, what) {
	if (movedTo === null) return `${what}:\n${pasted(sql)}`;
	return `As the last step, take it from ${movedTo}, and create it again:\n${indented(`DROP ${type.toUpperCase()} IF EXISTS ${identifier(name)};`)}\n${pasted(sql)}`;
}
function asItWas(name, sql) {
	return `Write ${name} as it was, in the statement that makes it anew:\n${indented(`${sql.trim().replace(/(?<![\s;])[\s;]+$/, "")};`)}`;
}
function asRead({ between, around }, fix) {
	if (between === void 0 && around === void 0) return fix;
	return fix.replace(/(?:^ {2}.*(?:\n|$))+/gm, (block) => {
		const ends = statementEnds(block).filter((end) => !["", between].includes(block.slice(end).trim()));
		return [0, ...ends].flatMap((from, at) => block.slice(from, ends[at]).split(BEHIND_PLACE)).map((piece) => enclosed(piece, around)).join(between === void 0 ? "" : `\n  ${between}`);
	});
}
const BEHIND_PLACE = /(?<=^\s*-- here .*)(?=\n\s*\S)/;
function inFront({ between }, lines) {
	return indented([...lines, ...between === void 0 ? [] : [between]].join("\n"));
}
function enclosed(piece, around) {
	const [, before = "", sql = "", behind = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(piece) ?? [];
	if (around === void 0 || !/^CREATE\s+(?:TEMP(?:ORARY)?\s+)?TRIGGER\b/i.test(sql)) return piece;
	return `${before}${around[0]}\n  ${sql}\n  ${around[1]}${behind}`;
}
function numberKept(from, to) {
	const [was, is] = [from, to].map((name) => `'${name.replaceAll("'", "''")}'`);
	return [`DELETE FROM sqlite_sequence WHERE name = ${is};`, `INSERT INTO sqlite_sequence (name, seq) SELECT ${is}, seq FROM sqlite_sequence WHERE name = ${was};`];
}
function indented(sql) {
	return sql.split(/\r?\n/).filter((line) => line.trim() !== "").map((line) => `  ${line.trimEnd()}`).join("\n");
}
export { ANY_TOOL as C, layoutOf as D, isRead as E, usualLayout as O, ownPrograms as S, detect as T, SCHEMA as _, firstKinds as a, newPrograms as b, madeAgain as c, orWith as d, pasted as f, CODE as g, rows as h, describeFacts as i, move as l, restore as m, asRead as n, inFront as o, quote as p, describeFact as r, indented as s, asItWas as t, numberKept as u, mayMakeMore as v, LAYOUT_NAMES as w, numberedIn as x, migratesBetween as y };
