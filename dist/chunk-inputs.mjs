import { i as versionOrder, r as unpadded } from "./chunk-version.mjs";
import { n as Trouble } from "./chunk-runners.mjs";
import { a as whereabouts, f as isSql, n as findFolders } from "./chunk-find.mjs";
import { lstat, readFile, realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
// src/diff/diff.ts
function diff(base, head) {
	const before = new Map(base?.migrations.map((it) => [inside(base, it), it]));
	const after = new Set(head.migrations.map((it) => inside(head, it)));
	const gone = [...before].filter(([name]) => !after.has(name)).map(([, it]) => it);
	const origins = renames(gone, head.migrations.filter((it) => !before.has(inside(head, it))));
	const moved = new Set(origins.values());
	const changes = head.migrations.map((it) => change(before.get(inside(head, it)) ?? null, origins.get(it) ?? null, it));
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
function same(before, after) {
	return before.oid === after.oid && before.unreadable === after.unreadable;
}
function placed(change) {
	const migration = change.after ?? change.before;
	if (!migration) throw new Error("A change has a before or an after");
	return migration;
}
function inside(folder, migration) {
	return folder.path === "." ? migration.path : migration.path.slice(folder.path.length + 1);
}
function renames(gone, fresh) {
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
		sameName,
		() => true
	]) for (const old of left) pair(old, open$1(found, fresh).filter((it) => it.oid === old.oid && close(it, old)));
	for (const old of left) {
		const candidates = open$1(found, fresh).filter((it) => sameVersion(it, old));
		const rivals = [...left].filter((it) => sameVersion(it, old));
		if (candidates.length === 1 && rivals.length === 1) pair(old, candidates);
	}
	return found;
}
function open$1(found, fresh) {
	return fresh.filter((it) => !found.has(it));
}
function sameVersion(a, b) {
	return unpadded(a.version) === unpadded(b.version);
}
function sameName(a, b) {
	return a.name === b.name;
}
// src/report/glob.ts
function isGlob(pattern) {
	return pattern.includes("*");
}
function fits(pattern, path) {
	const parts = pattern.replace(/^\.\//, "").split(/(\*\*\/|\*\*|\*)/);
	let ends = [0];
	for (const part of parts) {
		const reach = WILD.get(part);
		ends = reach ? reach(ends, path) : ends.filter((at) => path.startsWith(part, at)).map((at) => at + part.length);
		if (ends.length === 0) return false;
	}
	return ends.at(-1) === path.length;
}
const WILD = new Map([
	["**/", (ends, path) => between(ends, path, behindFolder(ends, path))],
	["**", (ends, path) => between(ends, path, () => true)],
	["*", (ends, path) => between(ends, path, inName(ends, path))]
]);
function between(ends, path, isEnd) {
	const found = [];
	for (let at = ends[0] ?? 0; at <= path.length; at += 1) if (isEnd(at)) found.push(at);
	return found;
}
function behindFolder(ends, path) {
	const known = new Set(ends);
	return (at) => known.has(at) || path[at - 1] === "/";
}
function inName(ends, path) {
	const known = new Set(ends);
	let isOpen = false;
	return (at) => {
		isOpen = known.has(at) || isOpen && path[at - 1] !== "/";
		return isOpen;
	};
}
// src/rows.ts
const MAGIC = "SQLite format 3\0";
const MOST_MEGABYTES = 100;
async function readRows(root, path) {
	if (path === null) return null;
	const file = resolve(root, path);
	const real = await realpath(file).catch((error) => {
		throw new Trouble(`rows: cannot read ${path} (${error.code ?? error.message}).`);
	});
	const inside = relative(await realpath(root), real);
	if (inside.split(sep)[0] === ".." || isAbsolute(inside) || /^\.git$/i.test(inside.split(sep)[0] ?? "")) throw new Trouble(`rows: ${path} is outside of the repository.`);
	const stats = await lstat(real);
	if (!stats.isFile()) throw new Trouble(`rows: ${path} is no file.`);
	if (stats.size > MOST_MEGABYTES * 1048576) throw new Trouble(`rows: ${path} has more than ${MOST_MEGABYTES} MB.`);
	const bytes = await readFile(real);
	if (bytes.subarray(0, 16).toString("latin1") === MAGIC) return {
		path,
		database: bytes,
		sql: null
	};
	if (!/\.sql$/i.test(path)) throw new Trouble(`rows: ${path} is neither a SQLite database nor a .sql file.`);
	return {
		path,
		database: null,
		sql: bytes.toString("utf8")
	};
}
// src/scripts.ts
async function readSeeds(patterns, head, base) {
	return scriptsIn(head, await matched("seeds", patterns, head, base));
}
async function readQueries(patterns, head, base) {
	const now = await matched("queries", patterns, head, base);
	if (base === null) return scriptsIn(head, now);
	const then = await entriesIn(base, patterns);
	const known = new Set(then.map(idOf));
	return [...await scriptsIn(base, then), ...await scriptsIn(head, now.filter((it) => !known.has(idOf(it))))];
}
function idOf({ path, oid }) {
	return `${oid} ${path}`;
}
async function matched(key, patterns, head, base) {
	for (const pattern of patterns) {
		if ((await entriesIn(head, [pattern])).length > 0) continue;
		if (base !== null && (await entriesIn(base, [pattern])).length > 0) continue;
		const what = isGlob(pattern) ? "fits no file" : "is no file";
		throw new Trouble(`${key}: ${pattern} ${what} that git tracks or would add. Paths start at the repository's root.`);
	}
	return entriesIn(head, patterns);
}
async function entriesIn(tree, patterns) {
	const found = new Map();
	for (const pattern of patterns) {
		const fitting = (await tree.paths(folderOf(pattern))).filter(({ path }) => fits(pattern, path));
		for (const entry of fitting) if (!isGlob(pattern) || isSql(entry.path)) found.set(entry.path, entry);
	}
	return [...found.values()];
}
function folderOf(pattern) {
	const plain = pattern.replace(/^\.\//, "").split("*", 1)[0] ?? "";
	return plain.includes("/") ? plain.slice(0, plain.lastIndexOf("/")) : ".";
}
async function scriptsIn(tree, entries) {
	return Promise.all(entries.map(async ({ path }) => ({
		path,
		sql: await tree.text(path) ?? "",
		line: 1
	})));
}
// src/inputs.ts
async function folderInputs(o) {
	const { base, head, remarks, settings } = o;
	const inputs = [];
	for (const folder of await findFolders(head, settings.folders, base)) {
		const at = base === null ? {
			base: folder,
			head: folder
		} : await whereabouts(folder, base, head);
		if (inputs.some((input) => input.head.folder === at.head)) continue;
		const [before, after] = await Promise.all([base?.listing(at.base) ?? null, head.listing(at.head)]);
		const moved = at.base === at.head ? [] : [movedRemark(at)];
		const { layout, runner, sqlite, ...files } = settingsOf(settings, [
			folder,
			at.base,
			at.head
		]);
		const how = {
			layout,
			runner,
			sqlite,
			rows: await readRows(o.root, files.rows),
			seeds: await readSeeds(files.seeds, head, base),
			queries: await readQueries(files.queries, head, base)
		};
		inputs.push({
			base: before,
			head: after,
			remarks: [...remarks, ...moved],
			...how
		});
	}
	return inputs;
}
function settingsOf(settings, names) {
	return names.map((name) => settings.own.get(name)).find((own) => own !== void 0) ?? settings;
}
function movedRemark({ base, head }) {
	return `The folder ${base} is now ${head}: each file is compared with the one that had its name there.`;
}
export { diff as i, fits as n, isGlob as r, folderInputs as t };
