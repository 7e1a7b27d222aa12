import { h as whereabouts, p as namedFolders } from "./chunk-look.mjs";
import { n as isGlob, t as fits } from "./chunk-glob.mjs";
import { p as isSql } from "./chunk-paths.mjs";
import { a as meantFolders, o as otherBefore } from "./chunk-which.mjs";
import { N as Trouble } from "./chunk-pieces.mjs";
import { t as judgedBy } from "./chunk-given-rows.mjs";
// src/commands/inputs.ts
async function folderInputs(o) {
	const { base, head, settings } = o;
	const meant = await meantBy(settings, head, base, o.trusted ?? null);
	const inputs = [];
	for (const { path, runner: found, because, remarks } of meant.folders) {
		const at = base === null ? {
			base: path,
			head: path
		} : await whereabouts(path, base, head);
		if (inputs.some((input) => input.head.folder === at.head)) continue;
		const [was, after] = await Promise.all([base?.listing(at.base) ?? null, head.listing(at.head)]);
		const other = base && was && await otherBefore(base, was, after);
		const earlier = was && other ? {
			...was,
			files: []
		} : was;
		const moved = at.base === at.head ? [] : [movedRemark(at)];
		const { layout, runner: set, sqlite, ...files } = settingsOf(settings, [
			path,
			at.base,
			at.head
		]);
		const between = {
			root: o.root,
			head,
			base: was && !isSame(was, after) ? base : null,
			folders: {
				base: was,
				head: after
			}
		};
		const rows = await judgedBy(between, files.rows, "rows");
		const baseline = await judgedBy(between, files.baseline, "baseline");
		const seeds = await readSeeds(files.seeds, head, base);
		const before = base && { seedsBefore: await scriptsIn(base, await entriesIn(base, files.seeds)) };
		const queries = await readQueries(files.queries, head, base);
		const how = {
			layout,
			...set === null ? {
				runner: found,
				because
			} : {
				runner: set,
				because: "the settings"
			},
			sqlite,
			rows: rows.given,
			baseline: baseline.given,
			seeds,
			queries,
			...before
		};
		const toolRemarks = [
			...meant.remarks,
			...set === null ? remarks : [],
			...other ? [other] : []
		];
		inputs.push({
			base: earlier,
			head: after,
			remarks: [
				...o.remarks,
				...moved,
				...rows.remarks,
				...baseline.remarks
			],
			toolRemarks,
			...how
		});
	}
	return inputs;
}
function isSame(base, head) {
	const ids = ({ folder, files }) => files.map((it) => `${it.oid} ${it.mode} ${it.path.slice(folder.length)}`);
	return ids(base).join("\n") === ids(head).join("\n");
}
async function meantBy(settings, head, base, trusted) {
	if (settings.folders.length === 0) return meantFolders(head, base, [], trusted);
	const named = await namedFolders(head, settings.folders, base);
	const set = named.flatMap((path) => {
		const { runner } = settingsOf(settings, [path]);
		return runner === null ? [] : [{
			path,
			runner,
			because: null,
			remarks: []
		}];
	});
	return set.length === named.length ? {
		folders: set,
		remarks: []
	} : meantFolders(head, base, named, trusted);
}
function settingsOf(settings, names) {
	return names.map((name) => settings.own.get(name)).find((own) => own !== void 0) ?? settings;
}
function movedRemark({ base, head }) {
	return `The folder ${base} is now ${head}: each file is compared with the one that had its name there.`;
}
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
export { folderInputs as t };
