import { n as Trouble, t as RUNNERS } from "./chunk-runners.mjs";
import { t as LIMITS } from "./chunk-stage-words.mjs";
import { posix } from "node:path";
// src/rules/presets.ts
const PRESETS = {
	recommended: {
		levels: {},
		raises: false
	},
	guide: {
		raises: false,
		levels: {
			"assumes-row": "error",
			"breaks-old-reads": "error",
			"breaks-old-writes": "error",
			"create-without-if-not-exists": "error",
			"deletes-all-rows": "error",
			"drop-without-if-exists": "error",
			"many-changes": "warning",
			"no-rollback-note": "warning",
			unexplained: "warning"
		}
	},
	strict: {
		raises: true,
		levels: {
			"unused-allowance": "error",
			"version-taken-elsewhere": "warning"
		}
	}
};
function raised(level) {
	return level === "note" ? "warning" : "error";
}
function otherLevels({ id, level }) {
	return Object.entries(PRESETS).flatMap(([name, { levels, raises }]) => {
		const own = levels[id] ?? (raises && level !== "off" ? raised(level) : level);
		return own === level || own === "off" ? [] : [[name, own]];
	});
}
// src/nearest.ts
function nearest(word, known) {
	let best = null;
	let least = Math.max(2, Math.floor(word.length / 3)) + 1;
	for (const candidate of known) {
		const edits = distance(word.toLowerCase(), candidate.toLowerCase());
		if (edits < least) {
			best = candidate;
			least = edits;
		}
	}
	return best;
}
function didYouMean(word, known) {
	const meant = nearest(word, known);
	return meant === null ? "" : ` (did you mean "${meant}"?)`;
}
function distance(left, right) {
	const a = left.slice(0, 64);
	const rows = [Array.from({ length: right.length + 1 }, (_, column) => column)];
	for (let i = 1; i <= a.length; i++) rows.push(nextRow(rows, a, right, i));
	return rows[a.length]?.[right.length] ?? 0;
}
function nextRow(rows, a, b, i) {
	const row = [i];
	const cell = (y, x) => (y === i ? row[x] : rows[y]?.[x]) ?? 0;
	for (let j = 1; j <= b.length; j++) {
		const replaced = cell(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
		const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? cell(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
		row.push(Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, replaced, swap));
	}
	return row;
}
// src/option.ts
const COMMANDS = [
	"check",
	"folders",
	"renumber",
	"init"
];
const row = (option) => ({
	key: null,
	flag: null,
	commands: ["check"],
	input: null,
	perFolder: false,
	values: [],
	default: "",
	placeholder: "",
	...option
});
function problemWith(option, text) {
	if (text === "") return "must not be empty";
	if (option.shape && !option.shape.pattern.test(text)) return `"${text}" is not ${option.shape.says}`;
	if (option.kind !== "choice" || option.values.includes(text)) return null;
	return `"${text}" is not one of ${option.values.join(", ")}${didYouMean(text, option.values)}`;
}
// src/options.ts
const SETTINGS_PATH = ".github/rehearsal.yml";
const LAYOUTS = [
	"auto",
	"plain",
	"timestamp"
];
const FORMATS = [
	"terminal",
	"json",
	"markdown",
	"github",
	"sarif",
	"junit",
	"code-quality"
];
const FAIL_ON = [
	"error",
	"warning",
	"never"
];
const COMMENT = [
	"always",
	"on-failure",
	"never"
];
const LISTS = [
	"terminal",
	"json",
	"matrix"
];
const LEVELS = [
	"error",
	"warning",
	"note",
	"off"
];
const OPTIONS = [
	row({
		name: "folders",
		key: "folders",
		input: "folder",
		kind: "list",
		placeholder: "FOLDER",
		description: "Folders of migrations, one per line; when none is named, the only one in the repository."
	}),
	row({
		name: "base",
		flag: "base",
		commands: ["check", "renumber"],
		input: "base",
		kind: "text",
		placeholder: "REF",
		description: "What production has: a branch, tag or commit; by default the branch that is merged into."
	}),
	row({
		name: "head",
		flag: "head",
		kind: "text",
		placeholder: "REF",
		description: "Check this branch, tag or commit instead of the working tree."
	}),
	row({
		name: "staged",
		flag: "staged",
		kind: "switch",
		description: "Check what is staged for the next commit instead of the working tree."
	}),
	row({
		name: "layout",
		key: "layout",
		perFolder: true,
		flag: "layout",
		commands: ["check", "renumber"],
		input: "layout",
		kind: "choice",
		values: LAYOUTS,
		default: "auto",
		placeholder: "NAME",
		description: "How files are named: \"plain\" counts up (005_name.sql), \"timestamp\" has 8 or more digits."
	}),
	row({
		name: "runner",
		key: "runner",
		perFolder: true,
		flag: "runner",
		input: "runner",
		kind: "choice",
		values: Object.keys(RUNNERS),
		default: "sqlite3",
		placeholder: "NAME",
		description: "How production applies a file: transaction, foreign keys, and what happens after an error."
	}),
	row({
		name: "sqlite",
		key: "sqlite",
		perFolder: true,
		flag: "sqlite",
		input: "sqlite",
		kind: "text",
		shape: {
			pattern: /^\d+\.\d+(\.\d+)?$/,
			says: "a version such as 3.40 or 3.40.1"
		},
		placeholder: "X.Y",
		description: "Version of production's SQLite (3.35 or newer); what only a newer one understands is then an error."
	}),
	row({
		name: "rows",
		key: "rows",
		perFolder: true,
		kind: "text",
		placeholder: "FILE",
		description: "Rows of your own for the rehearsal: a .sql file, or a SQLite database as production has it."
	}),
	row({
		name: "seeds",
		key: "seeds",
		perFolder: true,
		kind: "list",
		description: "Scripts that production runs after the migrations at every start, as paths or globs: seed/*.sql."
	}),
	row({
		name: "queries",
		key: "queries",
		perFolder: true,
		kind: "list",
		description: "The application's own SQL, as paths or globs; a migration must not break what stands in these files."
	}),
	row({
		name: "extends",
		key: "extends",
		kind: "choice",
		values: Object.keys(PRESETS),
		default: "recommended",
		description: "Levels to start from: each rule's own, those of a deployment guide's checklist, or all one higher."
	}),
	row({
		name: "deadline",
		key: "deadline",
		flag: "deadline",
		input: "deadline",
		kind: "text",
		shape: {
			pattern: /^[1-9]\d{0,4}$/,
			says: "a number of seconds"
		},
		default: String(LIMITS.seconds),
		placeholder: "SECONDS",
		description: "How long the rehearsal of one migration may take."
	}),
	row({
		name: "memory",
		key: "memory",
		flag: "memory",
		input: "memory",
		kind: "text",
		shape: {
			pattern: /^[1-9]\d{2,5}$/,
			says: "a number of megabytes, 100 or more"
		},
		default: String(LIMITS.megabytes),
		placeholder: "MB",
		description: "How much memory a rehearsal may need."
	}),
	row({
		name: "failOn",
		key: "fail-on",
		flag: "fail-on",
		input: "fail-on",
		kind: "choice",
		values: FAIL_ON,
		default: "error",
		placeholder: "LEVEL",
		description: "The lowest level of a finding that makes the check fail."
	}),
	row({
		name: "config",
		flag: "config",
		commands: [
			"check",
			"folders",
			"renumber"
		],
		input: "config",
		kind: "text",
		default: SETTINGS_PATH,
		placeholder: "FILE",
		description: "The settings file."
	}),
	row({
		name: "format",
		flag: "format",
		kind: "choice",
		values: FORMATS,
		default: "terminal",
		placeholder: "NAME",
		description: "How the report is written; \"github\" adds annotations to a log, \"sarif\" is for code scanning."
	}),
	row({
		name: "list",
		flag: "format",
		commands: ["folders"],
		kind: "choice",
		values: LISTS,
		default: "terminal",
		placeholder: "NAME",
		description: "How \"folders\" lists them: one per line, as JSON, or as the matrix of a workflow's job."
	}),
	row({
		name: "dryRun",
		flag: "dry-run",
		commands: ["renumber", "init"],
		kind: "switch",
		description: "Only show what would be done."
	}),
	row({
		name: "output",
		flag: "output",
		kind: "text",
		placeholder: "FILE",
		description: "Write the report to this file and only the verdict to the terminal."
	}),
	row({
		name: "comment",
		key: "comment",
		input: "comment",
		kind: "choice",
		values: COMMENT,
		default: "always",
		description: "When to comment on the pull request; one comment is kept up to date."
	}),
	row({
		name: "overrideLabel",
		key: "override-label",
		input: "override-label",
		kind: "text",
		description: "A label that lets one pull request pass whatever is found; the findings stay in the report."
	}),
	row({
		name: "token",
		input: "github-token",
		kind: "text",
		inputDefault: "${{ github.token }}",
		description: "Token that fetches the base revision and writes the comment."
	})
];
// src/render/defuse.ts
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function defuse(text) {
	return text.replace(UNSAFE, escaped);
}
function defuseSource(line) {
	return line.replace(UNSAFE, (character) => character === "	" ? character : escaped(character));
}
function defusedLines(text) {
	return text.split(/\r?\n/).map(defuse);
}
function escaped(character) {
	const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
	return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
}
// src/read/tree.ts
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
function makeTree(revision, entries, contents) {
	async function paths(folder = ".") {
		return (await entries(folder)).filter((entry) => isBelow(entry.path, folder)).sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
	}
	return {
		revision,
		paths,
		listing: async (folder) => ({
			revision,
			folder,
			files: await readFiles(await paths(folder), contents)
		}),
		async text(path) {
			const entry = (await paths(parent(path))).find((one) => one.path === path);
			return entry === void 0 ? null : readText(entry, contents);
		}
	};
}
function parent(path) {
	return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
}
async function readFiles(entries, contents) {
	const known = entries.filter((entry) => entry.mode !== "160000" && !isUnhashed(entry));
	const read = (entry) => isRegular(entry) && isSql(entry.path);
	const found = await contents.look(known.map((entry) => ({
		oid: entry.oid,
		read: read(entry)
	})));
	return entries.map((entry) => {
		const content = found.get(entry.oid);
		return {
			...entry,
			size: content?.size ?? 0,
			bytes: read(entry) ? content?.bytes ?? null : null
		};
	});
}
function isUnhashed(entry) {
	return /^0+$/.test(entry.oid);
}
async function readText(entry, contents) {
	if (!isRegular(entry)) throw new Trouble(`${entry.path} is a link or a submodule, which is not followed: make it a file.`);
	const bytes = isUnhashed(entry) ? null : (await contents.look([{
		oid: entry.oid,
		read: true
	}])).get(entry.oid)?.bytes;
	if (!bytes) throw new Trouble(`${entry.path} is too large to be read.`);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw new Trouble(`${entry.path} is not UTF-8: save it as UTF-8.`);
	}
}
// src/moved.ts
async function whereabouts(folder, base, head) {
	const [before, after] = await Promise.all([base, head].map((tree) => sqlIn(tree, folder)));
	const same = {
		base: folder,
		head: folder
	};
	if (!before || !after || [...after.keys()].some((name) => before.has(name))) return same;
	const from = after.size > 0 ? await counterpart(after, base, head) : null;
	if (from !== null) return {
		base: from,
		head: folder
	};
	const to = before.size > 0 ? await counterpart(before, head, base) : null;
	return to === null ? same : {
		base: folder,
		head: to
	};
}
async function sqlIn(tree, folder) {
	const entries = (await tree.paths(folder)).filter(({ path }) => isSql(path));
	return new Map(entries.map(({ path, oid }) => [inside(folder, path), oid]));
}
function inside(folder, path) {
	return folder === "." ? path : path.slice(folder.length + 1);
}
async function counterpart(files, there, here) {
	const [entries, own] = await Promise.all([there.paths(), here.paths()]);
	const kept = new Set(own.map(({ path }) => path));
	const sql = entries.filter(({ path }) => isSql(path));
	return [...candidates(files, sql)].filter(([folder, found]) => isMoved(files, found, sql, folder) && !found.some(({ path }) => kept.has(path))).sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null;
}
function candidates(files, entries) {
	const byLast = new Map();
	for (const name of files.keys()) push(byLast, lastOf(name), name);
	const found = new Map();
	for (const entry of entries) for (const name of byLast.get(lastOf(entry.path)) ?? []) {
		const folder = folderAround(name, entry.path);
		if (folder !== null) push(found, folder, entry);
	}
	return found;
}
function folderAround(name, path) {
	if (path === name) return ".";
	return path.endsWith(`/${name}`) ? path.slice(0, -name.length - 1) : null;
}
function push(lists, key, item) {
	const list = lists.get(key);
	if (list) list.push(item);
	else lists.set(key, [item]);
}
function lastOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function isMoved(files, found, entries, folder) {
	const unchanged = found.filter(({ path, oid }) => files.get(inside(folder, path)) === oid);
	const all = entries.filter(({ path }) => isBelow(path, folder));
	return unchanged.length > 0 && unchanged.length * 2 >= found.length && found.length * 2 >= all.length;
}
// src/find.ts
const SKIPPED = new Set([...[
	"node_modules",
	"vendor",
	"dist",
	"test",
	"tests",
	"__tests__"
], ...[
	"fixture",
	"fixtures",
	"__fixtures__",
	"testdata",
	"example",
	"examples"
]]);
const NUMBERED = /^\d+[_-].+\.sql$/i;
function looksNumbered(path) {
	return NUMBERED.test(posix.basename(path));
}
async function findFolders(head, named, base = null) {
	const trees = base === null ? [head] : [head, base];
	if (named.length === 0) return [await findOnly(head, base)];
	const folders = [...new Set(named.map(normalise))];
	for (const folder of folders) await needFolder(trees, folder);
	return folders;
}
function folderPath(named) {
	return posix.normalize(named).replace(/(?<=.)\/+$/, "");
}
function normalise(named) {
	const path = folderPath(named);
	if (named.trim() === "") throw new Trouble("The name of a folder is empty.");
	if (posix.isAbsolute(named) || path === ".." || path.startsWith("../")) throw new Trouble(`The folder ${JSON.stringify(named)} is outside the repository: name it from the repository's root.`);
	return path;
}
async function needFolder(trees, folder) {
	for (const tree of trees) if ((await tree.paths(folder)).length > 0) return;
	const entries = await allPaths(trees);
	if (entries.find(({ path }) => path === folder)) throw new Trouble(`${folder} is not a folder${instead(posix.dirname(folder))}`);
	const candidates = foldersOf(entries.filter(({ path }) => /\.sql$/i.test(path)));
	const namesakes = candidates.filter((one) => posix.basename(one) === posix.basename(folder));
	const near = namesakes.length > 0 ? namesakes : [nearest(folder, candidates)].filter((one) => one !== null);
	throw new Trouble(`There is no folder ${folder} with files that git tracks or would add${listed(near, candidates)}`);
}
function instead(folder) {
	return folder === "." ? "." : `: name the folder ${folder} instead.`;
}
function listed(near, candidates) {
	if (near.length > 0) return `. Did you mean ${near.slice(0, MOST).join(", ")}?`;
	return candidates.length === 0 ? "." : `. Folders with SQL files: ${shorten(candidates)}.`;
}
const MOST = 10;
function shorten(names) {
	const more = names.length - MOST;
	return names.slice(0, MOST).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
async function candidateFolders(head, base = null) {
	const found = foldersOf((await allPaths(base === null ? [head] : [head, base])).filter(({ path }) => looksNumbered(path)));
	const likely = found.filter((folder) => !folder.split("/").some((segment) => SKIPPED.has(segment.toLowerCase())));
	return outermost(await withoutOldPlaces(likely.length > 0 ? likely : found, head, base));
}
async function findOnly(head, base) {
	const candidates = await candidateFolders(head, base);
	const [only] = candidates;
	if (only !== void 0 && candidates.length === 1) return only;
	if (candidates.length > 1) {
		const [first = "", second = ""] = candidates;
		throw new Trouble(`Several folders hold numbered SQL files: ${shorten(candidates)}. Name those to check: sqlite-rehearsal ${first} ${second}, or the input "folder", or "folders" in .github/rehearsal.yml.`);
	}
	throw new Trouble("No folder of migrations was found: no file is named like 001_initial_schema.sql (digits, then _ or -, then a name). Name the folder: sqlite-rehearsal <folder>, or the input \"folder\" of the Action.");
}
async function withoutOldPlaces(folders, head, base) {
	if (base === null || folders.length < 2) return [...folders];
	const now = await Promise.all(folders.map(async (folder) => (await whereabouts(folder, base, head)).head));
	return [...new Set(now)];
}
async function allPaths(trees) {
	return (await Promise.all(trees.map((tree) => tree.paths()))).flat();
}
function foldersOf(entries) {
	return [...new Set(entries.map(({ path }) => posix.dirname(path)))].sort();
}
function outermost(folders) {
	const holds = (outer, inner) => outer !== inner && (outer === "." || inner.startsWith(`${outer}/`));
	return folders.filter((folder) => !folders.some((other) => holds(other, folder)));
}
export { raised as A, OPTIONS as C, didYouMean as D, problemWith as E, PRESETS as O, LISTS as S, COMMANDS as T, COMMENT as _, whereabouts as a, LAYOUTS as b, SUBMODULE as c, isRegular as d, isSql as f, defusedLines as g, defuseSource as h, looksNumbered as i, otherLevels as k, SYMLINK as l, defuse as m, findFolders as n, NO_OID as o, makeTree as p, folderPath as r, SIZE_LIMIT as s, candidateFolders as t, isBelow as u, FAIL_ON as v, SETTINGS_PATH as w, LEVELS as x, FORMATS as y };
