import { n as compareVersions, r as unpadded, t as byCodeUnit } from "./chunk-version.mjs";
import { i as tokens } from "./chunk-tokens.mjs";
// src/rules/names.ts
function fileName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function inside(folder, path) {
	return folder.path === "." ? path : path.slice(folder.path.length + 1);
}
function within(folder, name) {
	return folder.path === "." ? name : `${folder.path}/${name}`;
}
function top(path) {
	return {
		path,
		line: 1,
		column: 1
	};
}
function added(evidence) {
	return evidence.changes.flatMap((it) => it.kind === "added" && it.after ? [it.after] : []);
}
function newPaths({ base, head }) {
	const known = new Set(base?.paths.map((it) => inside(base, it)));
	return new Set(head.paths.filter((it) => !known.has(inside(head, it))));
}
// src/rules/clock.ts
const SECONDS = 10;
const MILLISECONDS = 13;
function clock(now, digits) {
	if (digits === SECONDS) return `${Math.floor(now.getTime() / 1e3)}`;
	if (digits === MILLISECONDS) return `${now.getTime()}`;
	return now.toISOString().replace(/\D/g, "").slice(0, digits === 8 || digits === 12 ? digits : 14);
}
function momentOf(version) {
	if (version.length === SECONDS) return new Date(Number(version) * 1e3);
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
// src/rules/strays.ts
function newStrays(evidence) {
	const moved = new Set(whereabouts(evidence).values());
	const known = {
		gone: goneStrays(evidence),
		names: new Set(evidence.head.strays.map((it) => it.path.toLowerCase()))
	};
	return freshStrays(evidence).filter((it) => it.reason !== "other" && !moved.has(it) && !innocent(evidence, it, known));
}
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
// src/rules/numbering.ts
function numbering(evidence, pinned = new Set()) {
	const highest = evidence.base?.migrations.at(-1) ?? null;
	const judged = judge(evidence, highest);
	const counter = counting(evidence, highest, judged, new Set(judged.filter((it) => pinned.has(it.path)).map((it) => unpadded(it.version))));
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
function newcomers(evidence) {
	const strays = newStrays(evidence).filter((it) => it.reason !== "lonely-down");
	return [...added(evidence), ...strays.map((it) => ({
		path: it.path,
		version: digits(it.path)
	}))].sort(asApplied);
}
function asApplied(a, b) {
	return Number(a.version === "") - Number(b.version === "") || compareVersions(a.version, b.version) || byCodeUnit(a.path, b.path);
}
function judge(evidence, highest) {
	const taken = new Map();
	for (const { before, after, kind } of evidence.changes) {
		const known = kind === "renamed" ? before : after ?? before;
		if (before && known) taken.set(unpadded(before.version), known.path);
	}
	const future = evidence.head.layout === "timestamp" && !(highest && inFuture(evidence.now, highest.version));
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
		const other = taken.get(unpadded(version));
		if (other !== void 0) return {
			...standing,
			kind: "duplicate",
			other
		};
		taken.set(unpadded(version), path);
		if (highest && compareVersions(version, highest.version) < 0) return {
			...standing,
			kind: "below"
		};
		return {
			...standing,
			kind: future && inFuture(evidence.now, version) ? "future" : "fits"
		};
	});
}
function counting(evidence, highest, judged, held) {
	const keepers = judged.filter((it) => it.kind === "fits");
	const isTime = evidence.head.layout === "timestamp";
	const isSequence = !isTime && evidence.base !== null;
	const shape = (highest ?? (isTime ? keepers.at(-1) : keepers[0]) ?? evidence.head.migrations.at(-1))?.version ?? "001";
	let last = highest ? BigInt(highest.version) : keepers[0] && BigInt(keepers[0].version) === 0n ? -1n : 0n;
	const taking = (wanted) => {
		last = wanted > last ? wanted : last + 1n;
		while (held.has(`${last}`)) last += 1n;
		return `${last}`.padStart(isTime ? 0 : shape.length, "0");
	};
	const next = () => taking(isTime ? BigInt(clock(evidence.now, shape.length)) : last + 1n);
	const keep = ({ version }) => {
		const wanted = taking(BigInt(version));
		return isTime && compareVersions(wanted, version) === 0 ? version : wanted;
	};
	return {
		give: (it) => it.kind === "fits" && !isSequence ? keep(it) : next(),
		next
	};
}
// src/rules/command.ts
function move(migration, to) {
	const lines = [`git mv ${quote(migration.path)} ${quote(to)}`];
	if (migration.down && migration.down.path !== migration.path) {
		const stem = fileName(to).replace(/(?:\.up)?\.sql$/, "");
		lines.push(`git mv ${quote(migration.down.path)} ${quote(beside(to, `${stem}.down.sql`))}`);
	}
	return lines.join("\n");
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
function beside(path, name) {
	return path.slice(0, path.lastIndexOf("/") + 1) + name;
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
// src/rules/renumber.ts
function renamedTo(path, version) {
	return beside(path, fileName(path).replace(/^\d+/, version));
}
function fittingName(path, version) {
	const rest = fileName(path).replace(/\.sql$/i, "").replace(/^\d+/, "").replace(/^[\s_.-]+/, "");
	return `${version}_${rest === "" ? "describe_it" : rest}.sql`;
}
// src/rules/comment-lines.ts
function commentLines({ sql }) {
	const found = [];
	let header = true;
	let block = 0;
	for (const token of tokens(sql)) if (token.kind === "comment") for (const { text, start } of linesOf(token.text, token.start)) found.push({
		text,
		start,
		header,
		block
	});
	else if (token.kind !== "space") {
		header = false;
		block += 1;
	} else if (/\n\s*\n/.test(token.text)) block += 1;
	return found;
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
// src/rules/header-version.ts
const FIELDS = [
	/^(?:migration[\s_-]*)?version(?:\s+n(?:o\.?|umber))?\s*(?:[:=#-]\s*[#v]?|\s+v?(?=\d+\s*$))(\d+)(?!\.?\d|-)\b/di,
	/^migration(?:\s+n(?:o\.?|umber))?\s*[:=#-]?\s*#?(\d+)(?=\s*$|\s*:|_|\.sql\b|\s+[-–—]\s)/di,
	/^file(?:\s*name)?\s*[:=]\s*(?:\S*\/)?(\d+)[_-]\S*\.sql\s*$/di
];
const NAME = /^(?:\S*\/)?(\d+)[_-]\S*\.sql\s*$/di;
function statedVersions(script) {
	return commentLines(script).filter((line) => line.header).flatMap((line, at) => [...FIELDS, ...at === 0 ? [NAME] : []].flatMap((field) => found(line, field)));
}
const LONGEST = 200;
function found({ text, start }, field) {
	const [begin, end] = field.exec(text.slice(0, LONGEST))?.indices?.[1] ?? [];
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
export { fileName as _, fittingName as a, top as b, move as c, numbering as d, newStrays as f, added as g, momentOf as h, commentLines as i, quote as l, clock as m, meansSomethingElse as n, renamedTo as o, whereabouts as p, statedVersions as r, beside as s, isSameVersion as t, restore as u, inside as v, within as x, newPaths as y };
