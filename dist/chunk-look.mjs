import { C as isOtherDatabase, F as nearest, N as Trouble, _ as ON_BEFORE, l as TOOLS, u as toolNamed } from "./chunk-pieces.mjs";
import { c as folderOf$1, d as isBelow, f as isRegular, l as folderPath, p as isSql, s as fileName } from "./chunk-paths.mjs";
import { r as customRunner } from "./chunk-custom.mjs";
// src/folder/moved.ts
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
// src/folder/shapes.ts
const SKIPPED = new Set([...[
	"node_modules",
	"vendor",
	"dist",
	"target",
	"test",
	"tests",
	"__tests__",
	"e2e"
], ...[
	"fixture",
	"fixtures",
	"__fixtures__",
	"testdata",
	"test-data",
	"example",
	"examples"
]]);
const SHAPES = [
	/^(.*\/|)v?\d+(?:\.\d+)+\/\d+[_-][^/]+\.sql$/is,
	/^(.*\/|)\d+[_-][^/]+\.sql$/is,
	/^(.*\/|)\d{8,}(?:\.(?:up|down))?\.sql$/is,
	/^(.*?(?:^|\/)[^/]*migrat[^/]*\/|migrat[^/]*\/)\d+(?:\.(?:up|down))?\.sql$/is,
	/^((?:.*\/)?[^/]*(?:migrat|schema)[^/]*\/)v?\d+(?:\.\d+)+(?:\.(?:up|down))?\.sql$/is,
	/^(.*\/|)\d[\d-]*(?:[_-][^/]*)?\/(?:migration|up)\.sql$/is,
	/^(.*\/|)(?:[VU]\d[\d._]*|R)__[^/]+\.sql$/s,
	/^((?:.*\/)?[^/]*migrat[^/]*\/(?:[^/]+\/)*)(?:v|migration|migrate)[._-]?\d+(?:[._-][^/]*)?\.sql$/is,
	/^(.*\/|)\d+\.sqm$/s
];
function homeOf(path) {
	for (const shape of SHAPES) {
		const home = shape.exec(path)?.[1];
		if (home !== void 0) return home === "" ? "." : home.slice(0, -1);
	}
	return null;
}
function homesIn(paths) {
	const found = [...new Set(paths.flatMap((path) => homeOf(path) ?? []))].sort();
	const likely = found.filter((folder) => !folder.split("/").some((segment) => SKIPPED.has(segment.toLowerCase())));
	return likely.length > 0 ? likely : found;
}
function outermost(folders) {
	return folders.filter((folder) => !folders.some((other) => other !== folder && isBelow(folder, other)));
}
// src/folder/find.ts
async function namedFolders(head, named, base = null) {
	const trees = base === null ? [head] : [head, base];
	const folders = [...new Set(named.map(normalise))];
	for (const folder of folders) await needFolder(trees, folder);
	return folders;
}
function normalise(named) {
	const path = folderPath(named);
	if (named.trim() === "") throw new Trouble("The name of a folder is empty.");
	if (named.startsWith("/") || path === ".." || path.startsWith("../")) throw new Trouble(`The folder ${JSON.stringify(named)} is outside the repository: name it from the repository's root.`);
	return path;
}
async function needFolder(trees, folder) {
	for (const tree of trees) if ((await tree.paths(folder)).length > 0) return;
	const entries = await allPaths(trees);
	const other = entries.find(({ path, mode }) => mode === "160000" && (path === folder || isBelow(folder, path)));
	if (other) throw new Trouble(inAnother(folder, other.path));
	if (entries.find(({ path }) => path === folder)) throw new Trouble(`${folder} is not a folder${instead(folderOf$1(folder))}`);
	const candidates = foldersOf(entries.filter(({ path }) => /\.sql$/i.test(path)));
	const namesakes = candidates.filter((one) => fileName(one) === fileName(folder));
	const near = namesakes.length > 0 ? namesakes : [nearest(folder, candidates)].filter((one) => one !== null);
	throw new Trouble(`There is no folder ${folder} with files that git tracks or would add${listed(near, candidates)}`);
}
function inAnother(folder, repository) {
	return `${folder === repository ? `${folder} is` : `${folder} is in ${repository}, which is`} a submodule, a repository of its own: this one has none of its files. Start in ${repository} instead.`;
}
function instead(folder) {
	return folder === "." ? ": name the folder of the migrations." : `: name the folder ${folder} instead.`;
}
function listed(near, candidates) {
	if (near.length > 0) return `. Did you mean ${near.slice(0, MOST$2).join(", ")}?`;
	return `: an empty one counts as none, and so does one that .gitignore names. ${candidates.length === 0 ? "No folder here has SQL files" : `Folders with SQL files: ${shorten(candidates)}`}.`;
}
const MOST$2 = 10;
function shorten(names) {
	const more = names.length - MOST$2;
	return names.slice(0, MOST$2).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
async function candidateFolders(head, base = null) {
	return outermost(await withoutOldPlaces(homesIn((await allPaths(base === null ? [head] : [head, base])).map(({ path }) => path)), head, base));
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
	return [...new Set(entries.map(({ path }) => folderOf$1(path)))].sort();
}
// src/found/found.ts
const DEFAULT_RUNNER = "sqlite3";
// src/found/runner.ts
function runnerOf$1(words) {
	if (!words.startsWith("{")) return toolNamed(words).runner;
	const fields = [...words.matchAll(/([\w-]+): ([\w-]+)/g)].map(([, field, value]) => [field, value]);
	return customRunner(new Map(fields));
}
// src/found/fit.ts
function fitted(chosen, names) {
	if (chosen.runner !== null) return {
		...chosen,
		runner: byFolder(chosen.runner, names)
	};
	const own = TOOLS.find(({ signs }) => names.some((name) => signs.makes?.test(name)));
	if (own !== void 0) return {
		...chosen,
		runner: own.name,
		byNames: true
	};
	const usual = toolNamed(DEFAULT_RUNNER);
	const counts = TOOLS.map((tool) => countOf(tool, names));
	const most = Math.max(0, ...counts);
	if (counts[TOOLS.indexOf(usual)] === most) return chosen;
	const reads = TOOLS[counts.indexOf(most)];
	return reads ? {
		...chosen,
		runner: reads.name,
		byNames: true
	} : chosen;
}
function takesAny({ runner, names: named }, names) {
	const tool = toolNamed(runnerOf$1(runner).tool);
	if (named !== null || tool.runner.ledger.loose) return true;
	return (tool.byFolder === void 0 ? [tool] : [tool, toolNamed(tool.byFolder)]).some((it) => readBy(it, names)) || !TOOLS.some((it) => readBy(it, names));
}
function readBy({ layouts }, names) {
	return layouts.some(({ read }) => read(names, {
		known: null,
		text: () => null
	}).migrations.length > 0);
}
function byFolder(words, names) {
	const tool = toolNamed(runnerOf$1(words).tool);
	const other = tool.byFolder === void 0 ? null : toolNamed(tool.byFolder);
	if (other === null || countOf(other, names) <= countOf(tool, names)) return words;
	return words === tool.name ? other.name : words.replace(`like: ${tool.name}`, `like: ${other.name}`);
}
function countOf({ layouts }, names) {
	return Math.max(0, ...layouts.map(({ count }) => count(names)));
}
function namesIn(folder, paths) {
	if (folder === ".") return [...paths];
	return paths.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
}
// src/tools/settings/text.ts
const LONGEST = 120;
const LONGEST_READ = 4e3;
function linesOf(text) {
	return text.split(/\r?\n/).map((line) => line.slice(0, LONGEST_READ));
}
function at(path, text, line) {
	const full = (linesOf(text)[line - 1] ?? "").trim();
	return {
		path,
		line,
		text: full.length > LONGEST ? `${full.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, "")}…` : full
	};
}
function lineAt(text, offset) {
	return text.slice(0, offset).split("\n").length;
}
const STRINGS_AND_COMMENTS = {
	script: /("(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|`(?:[^`\\]|\\[\s\S])*`?)|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g,
	toml: /("(?!"")(?:[^"\\\n]|\\.)*"?|'(?!'')[^'\n]*'?)|"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|#[^\n]*/g,
	hash: /("(?:[^"\\\n]|\\.)*"?|'[^'\n]*'?)|(?<=^|\s)#[^\n]*/gm
};
function withoutComments(text, language) {
	return text.replace(STRINGS_AND_COMMENTS[language], (match, string) => string === void 0 ? match.replace(/[^\n]/g, " ") : string);
}
function folderOf(path) {
	return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
}
function nameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function resolved(folder, path) {
	if (path === "" || path.startsWith("/") || /^[a-z]:/i.test(path)) return null;
	const segments = folder === "." ? [] : folder.split("/");
	for (const segment of path.split("/")) {
		if (segment === "" || segment === ".") continue;
		if (segment !== "..") segments.push(segment);
		else if (segments.pop() === void 0) return null;
	}
	return segments.length === 0 ? "." : segments.join("/");
}
function shared(left, right) {
	const [a, b] = [left, right].map((path) => path === "." ? [] : path.split("/"));
	const parted = a.findIndex((segment, index) => segment !== b[index]);
	return parted === -1 ? a.length : parted;
}
function field(plain, name) {
	const match = new RegExp(`(?:^|[\\s,{])(["']?)${name}\\1[ \\t]*:\\s*(?:"([^"\\n]*)"|'([^'\\n]*)'|\`([^\`$\\n]*)\`)?`).exec(plain);
	if (match === null) return null;
	const start = match.index + match[0].indexOf(name);
	return {
		value: match[2] ?? match[3] ?? match[4] ?? null,
		line: lineAt(plain, start)
	};
}
function assigned(plain, name) {
	const match = new RegExp(`^[ \\t]*(?:export[ \\t]+)?["']?${name}["']?[ \\t]*[=:][ \\t]*(?:"([^"\\n]*)"|'([^'\\n]*)'|([^\\n#;]*))`, "m").exec(plain);
	if (match === null) return null;
	return {
		value: match[1] ?? match[2] ?? (match[3] ?? "").trim(),
		line: lineAt(plain, match.index + match[0].search(/\S/))
	};
}
// src/tools/settings/drizzle.ts
const DEFAULT$1 = "drizzle";
const MIGRATOR = "drizzle-kit writes these files, and drizzle's migrator applies all that are new in one transaction.";
const DATABASES = {
	"d1-http": ["drizzle-d1-http", "drizzle-kit migrate sends these files to D1, each statement as a request of its own."],
	d1: ["d1", "drizzle-kit writes these files for D1, where foreign keys are on and BEGIN is refused."],
	expo: ["drizzle-expo", MIGRATOR],
	"op-sqlite": ["drizzle-expo", MIGRATOR],
	"durable-sqlite": ["drizzle-durable", MIGRATOR],
	turso: ["drizzle-libsql", MIGRATOR],
	libsql: ["drizzle-libsql", MIGRATOR],
	"better-sqlite": ["drizzle", MIGRATOR],
	"better-sqlite3": ["drizzle", MIGRATOR],
	sqlite: ["drizzle", MIGRATOR]
};
const drizzleFile = {
	file: /^drizzle(?:[.-][\w-]+)*[.-]config(?:[.-][\w-]+)*\.(?:[cm]?[jt]s|json)$/,
	read: read$1
};
function read$1(path, text) {
	const plain = withoutComments(text, "script");
	const [dialect, driver, out] = [
		"dialect",
		"driver",
		"out"
	].map((name) => field(plain, name));
	const database = [driver, dialect].flatMap((one) => one?.value ?? []);
	const decides = driver?.value && DATABASES[driver.value] ? driver : dialect;
	const where = out ?? decides ?? driver;
	if (!where || database.length === 0) return [];
	const named = out ? out.value : DEFAULT$1;
	const folder = named === null ? null : resolved(folderOf(path), named);
	const [tool, says] = database.map((word) => DATABASES[word]).find((it) => it !== void 0) ?? [null, "drizzle-kit writes here for another database than SQLite."];
	return [{
		line: where.line,
		folder,
		tool,
		says
	}];
}
// src/tools/settings/others.ts
const OTHER_DATABASE$1 = /\b(?:postgres(?:ql)?|pg|mysql|mariadb|mssql|sqlserver|cockroach(?:db)?|oracle|mongodb)\b/i;
const SQLITE$1 = /sqlite|libsql|turso|\bfile:/i;
function isSqlite(text) {
	if (SQLITE$1.test(text)) return true;
	return OTHER_DATABASE$1.test(text) ? false : null;
}
function declared(o) {
	const folder = resolved(folderOf(o.path), o.folder);
	const line = o.where?.line ?? 1;
	if (isSqlite(o.database) === false) return [{
		line,
		folder,
		tool: null,
		says: "It is for another database than SQLite."
	}];
	return [{
		line,
		folder,
		tool: o.tool,
		says: o.says
	}];
}
const PRISMA = "prisma migrate deploy runs these files, each without a transaction, and notes it before and after.";
const prismaSchema = {
	file: /^[\w-]+\.prisma$/,
	read: (path, text) => {
		const plain = withoutComments(text, "script");
		const source = /\bdatasource\s+\w+\s*\{([^}]*)\}/.exec(plain);
		const provider = source && assigned(source[1] ?? "", "provider");
		if (!source || !provider) return [];
		const where = {
			value: provider.value,
			line: lineAt(plain, source.index) + provider.line - 1
		};
		const database = provider.value ?? "";
		return declared({
			path,
			where,
			folder: "migrations",
			tool: "prisma",
			says: PRISMA,
			database
		});
	}
};
const prismaConfig = {
	file: /^prisma\.config\.[cm]?[jt]s$/,
	read: (path, text) => {
		const plain = withoutComments(text, "script");
		const within = /\bmigrations\s*:\s*\{[^}]*/.exec(plain);
		const named = within && field(within[0], "path");
		const adapter = /^[^\n]*adapter-better-sqlite3[\s\S]*\badapter\b/m.exec(plain);
		const tool = adapter ? "{ like: prisma, double-quotes: refused }" : "prisma";
		if (!within || !named?.value) return adapter ? [{
			line: lineAt(plain, adapter.index),
			folder: null,
			tool,
			says: PRISMA
		}] : [];
		return declared({
			path,
			where: {
				value: named.value,
				line: lineAt(plain, within.index) + named.line - 1
			},
			folder: named.value,
			tool,
			says: PRISMA,
			database: ""
		});
	}
};
const prismaLock = {
	file: /^migration_lock\.toml$/,
	read: (path, text) => {
		const where = assigned(withoutComments(text, "toml"), "provider");
		if (!where) return [];
		return declared({
			path,
			where,
			folder: ".",
			tool: "prisma",
			says: PRISMA,
			database: where.value ?? ""
		});
	}
};
const dieselFile = {
	file: /^diesel\.toml$/,
	read: (path, text) => {
		const plain = withoutComments(text, "toml");
		const section = /^[ \t]*\[migrations_directory\][ \t]*$/m.exec(plain);
		const dir = section && assigned(plain.slice(section.index), "dir");
		const where = dir && section ? {
			value: dir.value,
			line: lineAt(plain, section.index) + dir.line - 1
		} : null;
		return declared({
			path,
			where,
			folder: where?.value ?? "migrations",
			tool: "diesel",
			says: "diesel runs each up.sql and its history row in one transaction.",
			database: ""
		});
	}
};
const sqlxFile = {
	file: /^sqlx\.toml$/,
	read: (path, text) => {
		const where = assigned(withoutComments(text, "toml"), "migrations-dir");
		return declared({
			path,
			where,
			folder: where?.value ?? "migrations",
			tool: "sqlx",
			says: "sqlx runs each file and its history row in one transaction, with foreign keys on.",
			database: ""
		});
	}
};
const refineryFile = {
	file: /^refinery\.toml$/,
	read: (path, text) => {
		const where = assigned(withoutComments(text, "toml"), "db_type");
		return declared({
			path,
			where,
			folder: "migrations",
			tool: "refinery",
			says: "refinery runs each file in a transaction and records it in another one.",
			database: where?.value ?? ""
		});
	}
};
const environmentFile = {
	file: /^\.env(?:\.[\w.-]+)?$/,
	read: (path, text) => {
		const plain = withoutComments(text, "hash");
		const [dir, url] = [assigned(plain, "DBMATE_MIGRATIONS_DIR"), assigned(plain, "DATABASE_URL")];
		const [goose, driver] = [assigned(plain, "GOOSE_MIGRATION_DIR"), assigned(plain, "GOOSE_DRIVER")];
		const says = {
			dbmate: "dbmate runs what stands above \"-- migrate:down\", each file and its history row in one transaction.",
			goose: "goose runs what stands below \"-- +goose Up\", each file and its history row in one transaction."
		};
		return [...dir?.value ? declared({
			path,
			where: dir,
			folder: dir.value,
			tool: "dbmate",
			says: says.dbmate,
			database: url?.value ?? ""
		}) : [], ...goose?.value ? declared({
			path,
			where: goose,
			folder: goose.value,
			tool: "goose",
			says: says.goose,
			database: driver?.value ?? ""
		}) : []];
	}
};
const atlasFile = {
	file: /^atlas\.hcl$/,
	read: (path, text) => {
		const plain = withoutComments(withoutComments(text, "hash"), "script");
		return [...plain.matchAll(/\bdir\s*=\s*"(?:file:\/\/)?([^"?\n]+)(?:\?[^"\n]*\bformat=([\w-]+))?/g)].flatMap((match) => {
			const where = {
				value: match[1] ?? "",
				line: lineAt(plain, match.index)
			};
			const format = match[2] ?? formatAround(plain, match.index);
			const tool = ATLAS_FORMATS.has(format) ? format : "atlas";
			const says = tool === "atlas" ? "atlas runs each file and its history row in one transaction, if atlas.sum fits the folder." : `atlas writes these files for ${tool}, which applies them.`;
			return declared({
				path,
				where,
				folder: where.value,
				tool,
				says,
				database: addresses(plain)
			});
		});
	}
};
const ATLAS_FORMATS = new Set([
	"golang-migrate",
	"goose",
	"flyway",
	"liquibase",
	"dbmate"
]);
function formatAround(plain, at) {
	const start = plain.lastIndexOf("{", at) + 1;
	const end = plain.indexOf("}", at);
	const block = plain.slice(start, end === -1 ? plain.length : end);
	return /^[ \t]*format[ \t]*=[ \t]*"?([\w-]+)/m.exec(block)?.[1] ?? "";
}
function addresses(plain) {
	return [...plain.matchAll(/\b(?:url|dev|driver|jdbc)\b[^\n]*/gi)].map(([text]) => text).join(" ");
}
const flywayFile = {
	file: /^flyway\.(?:conf|toml)$/,
	read: (path, text) => {
		const plain = withoutComments(text, "hash");
		const where = assigned(plain, "flyway\\.locations") ?? assigned(plain, "locations");
		const named = /filesystem:([^"',\]\s]+)/.exec(where?.value ?? plain)?.[1] ?? "sql";
		const says = "flyway runs each file and its history row in one transaction.";
		const mixed = assigned(plain, "(?:flyway\\.)?mixed")?.value === "true";
		return declared({
			path,
			where,
			folder: named,
			tool: mixed ? "flyway-mixed" : "flyway",
			says: mixed ? FLYWAY_MIXED : says,
			database: addresses(plain)
		});
	}
};
const FLYWAY_MIXED = "flyway runs a file with a pragma for foreign keys without a transaction (mixed is true), and each other one in one.";
const applicationFile = {
	file: /^application(?:-[\w-]+)?\.(?:ya?ml|properties)$/,
	read: (_path, text) => {
		const plain = withoutComments(text, "hash");
		const nested = /^([ \t]*)flyway:[ \t]*\n(?:\1[ \t]+[^\n]*\n|[ \t]*\n)*?\1[ \t]+mixed:[ \t]*(true)\b/m.exec(plain);
		const flat = /^[ \t]*(?:[\w."-]+\.)?flyway\.(?:[\w"-]+\.)?mixed[ \t]*[=:][ \t]*true\b/m.exec(plain);
		const found = nested ?? flat;
		if (!found) return [];
		return [{
			line: lineAt(plain, found.index + found[0].trimEnd().length),
			folder: null,
			tool: "flyway-mixed",
			says: FLYWAY_MIXED
		}];
	}
};
const yoyoFile = {
	file: /^yoyo\.ini$/,
	read: (path, text) => {
		const plain = withoutComments(text, "hash");
		const [where, database] = [assigned(plain, "sources"), assigned(plain, "database")];
		return declared({
			path,
			where,
			folder: (where?.value ?? "migrations").split(/\s+/)[0] ?? "migrations",
			tool: "yoyo",
			says: "yoyo runs each file and its history row in one transaction.",
			database: database?.value ?? ""
		});
	}
};
const sqlMigrateFile = {
	file: /^dbconfig\.ya?ml$/,
	read: (path, text) => {
		const plain = withoutComments(text, "hash");
		const [where, dialect] = [assigned(plain, "dir"), assigned(plain, "dialect")];
		return declared({
			path,
			where,
			folder: where?.value ?? "migrations",
			tool: "sql-migrate",
			says: "sql-migrate runs what stands below \"-- +migrate Up\", each file and its history row in one transaction.",
			database: dialect?.value ?? ""
		});
	}
};
const liquibaseFile = {
	file: /^liquibase\.properties$/,
	read: (path, text) => {
		const plain = withoutComments(text, "hash");
		const where = assigned(plain, "changeLogFile") ?? assigned(plain, "changelog-file");
		if (!where?.value) return [];
		return declared({
			path,
			where,
			folder: folderOf(where.value),
			tool: "liquibase",
			says: "liquibase runs each changeset in a transaction and keeps its checksum.",
			database: addresses(plain)
		});
	}
};
// src/tools/settings/wrangler.ts
const DEFAULT = "migrations";
const SAYS = "`wrangler d1 migrations apply` runs these files on D1.";
const wranglerFile = {
	file: /^wrangler(?:[.-][\w-]+)*\.(?:toml|jsonc?)$/,
	read
};
function read(path, text) {
	const named = path.endsWith(".toml") ? fromToml(text) : fromJson(text);
	if (named === null) return [{
		line: 1,
		folder: null,
		tool: null,
		says: "It cannot be read as JSON with comments, so it was left out."
	}];
	return unique(named).map(({ folder, line }) => {
		return {
			line,
			folder: resolved(folderOf(path), folder),
			tool: "d1",
			says: SAYS
		};
	});
}
function unique(named) {
	return named.filter(({ folder }, index) => named.findIndex((other) => other.folder === folder) === index);
}
const HEADER = /^\s*\[{1,2}([^[\]]+)\]{1,2}\s*$/;
const FOLDER = /\bmigrations_dir["']?\s*[=:]\s*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)')/;
function fromToml(text) {
	const plain = withoutComments(text, "toml");
	const found = [];
	let database = null;
	for (const [index, line] of linesOf(plain).entries()) {
		const header = HEADER.exec(line);
		if (header) {
			database = /(?:^|\.)\s*["']?d1_databases["']?\s*$/.test(header[1] ?? "") ? {
				folder: DEFAULT,
				line: index + 1
			} : null;
			if (database) found.push(database);
		} else if (database) {
			const folder = FOLDER.exec(line);
			if (folder) Object.assign(database, {
				folder: spelled(folder),
				line: index + 1
			});
		}
	}
	return [...found, ...inlineTables(plain)];
}
function inlineTables(plain) {
	return [...plain.matchAll(/^[ \t]*["']?(?:[\w-]+\.)*d1_databases["']?\s*=\s*\[/gm)].flatMap((match) => {
		const start = match.index + match[0].length;
		return [...plain.slice(start, closing(plain, start)).matchAll(/\{[^{}]*\}?/g)].map((table) => {
			const folder = FOLDER.exec(table[0]);
			const offset = start + table.index + (folder?.index ?? 0);
			return {
				folder: folder ? spelled(folder) : DEFAULT,
				line: lineAt(plain, offset)
			};
		});
	});
}
function closing(plain, start) {
	let depth = 1;
	const signs = /"(?:[^"\\\n]|\\.)*"?|'[^'\n]*'?|[[\]]/g;
	signs.lastIndex = start;
	for (let sign = signs.exec(plain); sign; sign = signs.exec(plain)) {
		depth += sign[0] === "[" ? 1 : sign[0] === "]" ? -1 : 0;
		if (depth === 0) return sign.index;
	}
	return plain.length;
}
function spelled([, quoted, literal]) {
	if (quoted === void 0) return literal ?? "";
	const value = parsed(`"${quoted}"`);
	return typeof value === "string" ? value : quoted;
}
function parsed(json) {
	try {
		return JSON.parse(json);
	} catch {
		return;
	}
}
function fromJson(text) {
	const plain = withoutComments(text.replace(/^\uFEFF/, ""), "script");
	const root = parsed(plain.replace(/("(?:[^"\\\n]|\\.)*"?)|,(?=\s*[}\]])/g, (_, string) => string ?? " "));
	if (!isRecord(root)) return null;
	return [root, ...isRecord(root.env) ? Object.values(root.env) : []].flatMap((one) => isRecord(one) && Array.isArray(one.d1_databases) ? one.d1_databases : []).filter(isRecord).map(({ migrations_dir: folder }) => {
		const isSet = typeof folder === "string";
		return {
			folder: isSet ? folder : DEFAULT,
			line: lineOf(plain, isSet ? folder : null)
		};
	});
}
function lineOf(plain, folder) {
	const lines = linesOf(plain);
	const spells = lines.findIndex((line) => {
		const match = FOLDER.exec(line);
		return folder !== null && match !== null && spelled(match) === folder;
	});
	return (spells === -1 ? Math.max(lines.findIndex((line) => line.includes("\"d1_databases\"")), 0) : spells) + 1;
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/tools/settings/table.ts
const SETTINGS_FILES = [...[
	wranglerFile,
	drizzleFile,
	prismaConfig,
	prismaSchema,
	prismaLock,
	dieselFile,
	sqlxFile,
	refineryFile
], ...[
	environmentFile,
	atlasFile,
	flywayFile,
	yoyoFile,
	sqlMigrateFile,
	liquibaseFile,
	applicationFile
]];
// src/found/kinds.ts
const MOST$1 = 500;
const UNREAD = new Set([...[
	"node_modules",
	"vendor",
	"dist",
	"build",
	"target",
	".venv"
], ...[
	"test",
	"tests",
	"__tests__",
	"fixture",
	"fixtures",
	"__fixtures__",
	"testdata",
	"example",
	"examples"
]]);
const TEST = /[._-](?:test|spec)s?\.\w+$|(?:^|\/)test_[^/]+\.py$|_test\.go$/i;
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const NAMES$1 = [
	["package", /^package\.json$/],
	["manifest", /^(?:go\.mod|Cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|pyproject\.toml|requirements[\w.-]*\.txt|composer\.json|Gemfile)$/],
	["program", /^.*migrat.*(?<!\.d)\.(?:[cm]?[jt]s|py|go|rs|dart|kt|java|swift|cs|rb|php)$/i],
	["program", /^(?:db|database|sqlite|store|storage|client|connection)\.(?:[cm]?[jt]s|py|go|rs|kt|java|swift|cs|rb|php)$/i],
	["program", /^(?:(?:init|setup|create|open|app)[_-]?)?(?:db|database|sqlite3?|data(?=[_-]?(?:connection|source|store|client)))(?:[_-]?(?:init|setup|helper|manager|open_?helper|connection|conn|client|pool|source|store|storage|provider|service|module|bootstrap))?\.(?:[cm]?[jt]s|py|go|rs|kt|java|swift|cs|rb|php)$/i],
	["program", /^(?:main|lib|build)\.(?:rs|go)$/],
	["program", /^upgrades?\.go$/],
	["script", /\.(?:sh|bash|zsh|mk)$/i],
	["script", /^(?:(?:Docker|Container)file.*|.*\.dockerfile|(?:GNU)?makefile|\.?justfile|procfile|fly\.toml)$/i],
	["script", /^[^.]*(?:migrat|entrypoint|deploy|release|start)[^.]*$/i],
	["script", /^(?!.*\block\b).*\.ya?ml$/i]
];
const MODULE = /^(?:mod\.rs|index\.[cm]?[jt]s|__init__\.py)$/;
const ORDER = [
	"settings",
	"workflow",
	"package",
	"manifest",
	"script",
	"program"
];
function isUnread(path) {
	return folderOf(path).split("/").some((segment) => UNREAD.has(segment.toLowerCase()) || /^\.(?!\.?$)/.test(segment));
}
function kindOf(path) {
	if (WORKFLOW.test(path)) return "workflow";
	if (isUnread(path) || TEST.test(path)) return null;
	if (SETTINGS_FILES.some(({ file }) => file.test(nameOf(path)))) return "settings";
	const own = nameOf(path);
	const name = MODULE.test(own) ? own.replace(/^\w+/, nameOf(folderOf(path))) : own;
	return NAMES$1.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
const NEAR = 3;
function worthReading(paths, most = MOST$1, folders = []) {
	return paths.flatMap((path) => {
		const kind = kindOf(path);
		if (kind === null) return [];
		return [{
			path,
			rank: (kind === "program" && folders.some((folder) => distance(folderOf(path), folder) <= NEAR) ? .5 : ORDER.indexOf(kind)) * 1e3 + Math.min(path.split("/").length, 499)
		}];
	}).sort((a, b) => a.rank - b.rank).slice(0, most).map(({ path }) => path);
}
function distance(from, to) {
	const depth = (folder) => folder === "." ? 0 : folder.split("/").length;
	return depth(from) + depth(to) - 2 * shared(from, to);
}
// src/tools/settings/manifests.ts
const MOST_LINES$1 = 40;
function dependencyLines(path, text) {
	const lines = linesOf(text);
	if (!/(?:^|\/)Cargo\.toml$/.test(path)) return lines.map((line, index) => [line, index + 1]);
	return lines.map((line, index) => {
		const table = /^\s*\[(?:[\w.'"()= ]*\.)?(?:dev-|build-)?dependencies\.([\w-]+)\]/.exec(line);
		if (table) return [`${table[1]} = { ${section(lines, index + 1)} }`, index + 1];
		return [open(line) > 0 ? value(lines, index) : line, index + 1];
	});
}
function section(lines, from) {
	const rest = lines.slice(from, from + MOST_LINES$1);
	const end = rest.findIndex((line) => /^\s*\[/.test(line));
	return rest.slice(0, end === -1 ? rest.length : end).join(" ");
}
function value(lines, from) {
	let whole = "";
	for (const line of lines.slice(from, from + MOST_LINES$1)) {
		whole += ` ${line}`;
		if (open(whole) <= 0) break;
	}
	return whole;
}
function open(text) {
	return (text.match(/[[{]/g)?.length ?? 0) - (text.match(/[\]}]/g)?.length ?? 0);
}
// src/tools/settings/cargo.ts
const MANIFEST = "Cargo.toml";
const LOCK = "Cargo.lock";
const WORKSPACE = /^\s*\[workspace\b/m;
function bundledByLock(lock) {
	const entries = lock.split(/^\[\[package\]\]/m).filter((entry) => /^\s*name = "libsqlite3-sys(?:-le)?"\s*$/m.test(entry));
	return entries.length === 0 ? null : entries.some((entry) => /^\s*"(?:cc|gcc)[ "]/m.test(entry));
}
const BINDING = /^\s*"?[\w-]*sqlite[\w-]*"?\s*[.=]|"(?:[\w-]+\??\/)?sqlite"/;
const BUNDLED = /"(?:[\w-]*-)?bundled(?!_bindings)[\w-]*"/;
const PASSED_ON = /"[\w-]*sqlite[\w-]*\??\/[\w-]*\bbundled(?!_bindings)[\w-]*"/;
const BUNDLES = /^\s*sqlx\s*=(?!.*\bsqlite-unbundled\b).*\bsqlite\b/;
function bundledByManifests(manifests) {
	const lines = manifests.flatMap((text) => dependencyLines(MANIFEST, withoutComments(text, "toml"))).map(([it]) => it);
	const isBundled = (line) => BUNDLES.test(line) || PASSED_ON.test(line) || /sqlite|sqlcipher/.test(line) && BUNDLED.test(line);
	if (lines.some(isBundled)) return true;
	return lines.some((line) => BINDING.test(line)) ? false : null;
}
// src/tools/signs.ts
const PROGRAMS = [{
	name: "knex",
	command: /\bknex\s(?:.*\s)?migrate:(?:latest|up)\b/,
	dependency: null,
	mark: null,
	file: null,
	runner: null,
	says: "knex's migrations are programs, which cannot be rehearsed here."
}];
const EXECUTED = {
	name: "d1-execute",
	variantOf: "d1",
	command: /\bwrangler(?:@\S+)?["']?\s+d1\s+execute\b.*--file[=\s]["']?(?:\S*\$|\S*\/\d+_)/,
	dependency: null,
	mark: null,
	file: null,
	runner: "{ like: d1, history: apart }",
	says: "wrangler d1 execute runs each file on D1; what was run is noted elsewhere, if at all."
};
const MARAGU = {
	name: "maragu-migrate",
	command: null,
	dependency: /\b(?:maragu\.dev|github\.com\/maragudk)\/migrate\b/,
	mark: null,
	file: null,
	call: /"(?:maragu\.dev|github\.com\/maragudk)\/migrate"/,
	callers: /\.go$/,
	runner: "transactional",
	says: "maragu's migrate runs each file in one transaction with the version that it keeps."
};
const SIGNS = [
	...TOOLS.map(({ name, signs, variantOf }) => ({
		...signs,
		name,
		runner: name,
		...variantOf ? { variantOf } : {}
	})),
	EXECUTED,
	MARAGU,
	...PROGRAMS
];
// src/found/beforehand.ts
const DEEPEST$1 = 3;
function programOf(files) {
	const rust = files.filter(({ path }) => path.endsWith(".rs"));
	const lines = new Map(rust.map(({ path, text }) => [path, linesOf(withoutComments(text, "script"))]));
	return {
		lines,
		functions: [...lines].flatMap(([path, all]) => functionsIn(path, all))
	};
}
function functionsIn(path, lines) {
	const starts = lines.flatMap((line, from) => FUNCTION$1.test(line) ? [from] : []);
	return starts.map((from, index) => {
		const line = lines[from] ?? "";
		const home = lines.slice(0, from).findLast((one) => /^(?:(?:unsafe\s+)?impl\b|\})/.test(one)) ?? "";
		const signature = lines.slice(from, from + 3).join(" ");
		return {
			path,
			from,
			to: starts[index + 1] ?? lines.length,
			isMethod: /\(\s*&?\s*(?:mut\s+)?self\b/.test(signature),
			name: FUNCTION$1.exec(line)?.[1] ?? "",
			home: home.startsWith("}") ? "" : home
		};
	});
}
const FUNCTION$1 = /^\s*(?:pub(?:\([^)]*\))?\s+)?(?:(?:async|const|unsafe)\s+)*fn\s+(\w+)/;
function beforehand(program, path, line) {
	const seen = new Set();
	const above = (at, from, deep) => {
		const own = program.functions.find((it) => it.path === at && it.from <= from && from < it.to);
		if (own === void 0) return [];
		const text = textOf(program, at, own.from + 1, from);
		const called = program.functions.filter((fn) => calls(program, at, fn)(text)).map((fn) => bodyOf(program, fn));
		const isKnown = seen.has(own) || deep === DEEPEST$1;
		seen.add(own);
		const callers = isKnown ? [] : callersOf(program, own);
		return [
			text,
			...called,
			...callers.flatMap((it) => above(it.path, it.line, deep + 1))
		];
	};
	return above(path, line, 0);
}
function callersOf(program, fn) {
	return [...program.lines].flatMap(([path, lines]) => {
		const isCall = calls(program, path, fn);
		const isOwn = (line) => path === fn.path && fn.from <= line && line < fn.to;
		return lines.flatMap((text, line) => !isOwn(line) && isCall(text) ? [{
			path,
			line
		}] : []);
	});
}
function calls({ lines }, path, fn) {
	const isOurs = ([, of, dot]) => {
		if (dot !== void 0) return fn.isMethod;
		if (of === void 0) return fn.home === "" && (path === fn.path || isImported(lines.get(path) ?? [], fn.name));
		return of.toLowerCase() === "self" ? path === fn.path : fn.home.split(/\W+/).includes(of) || of === moduleOf(fn.path);
	};
	return (text) => text.includes(`${fn.name}(`) && [...text.matchAll(callOf(fn.name))].some(isOurs);
}
function callOf(name) {
	return new RegExp(`(?:\\b(\\w+)::|(\\.))?(?<!\\bfn {1,4})\\b${name}\\(`, "g");
}
function isImported(lines, name) {
	return new RegExp(`\\buse\\s[^;]*\\b${name}\\b`).test(lines.join("\n"));
}
function moduleOf(path) {
	const name = nameOf(path).replace(/\.rs$/, "");
	return name === "mod" ? nameOf(folderOf(path)) : name;
}
function textOf({ lines }, path, from, to) {
	return (lines.get(path) ?? []).slice(from, to).join("\n");
}
function bodyOf(program, { path, from, to }) {
	return textOf(program, path, from, to);
}
// src/found/built.ts
async function bundledIn(head, files, paths) {
	const manifests = files.filter(({ path }) => nameOf(path) === MANIFEST);
	const roots = new Set(manifests.map(({ path }) => rootOf(folderOf(path), manifests)));
	const all = new Set(paths);
	const known = await Promise.all([...roots].map(async (root) => {
		const said = bundledByManifests(manifests.filter(({ path }) => rootOf(folderOf(path), manifests) === root).map(({ text }) => text));
		const path = root === "." ? LOCK : `${root}/${LOCK}`;
		const lock = said === false && all.has(path) ? await head.text(path).catch(() => null) : null;
		return [root, (lock === null ? null : bundledByLock(lock)) ?? said];
	}));
	const told = new Map(known.filter(([, it]) => it !== null));
	return (path) => {
		const own = told.get(rootOf(path, manifests));
		if (own !== void 0) return own;
		const any = [...told.values()];
		return any.length === 0 ? null : any.includes(true);
	};
}
function rootOf(path, manifests) {
	const around = manifests.map((it) => ({
		...it,
		folder: folderOf(it.path)
	})).filter(({ folder }) => folder === "." || path === folder || path.startsWith(`${folder}/`)).sort((a, b) => shared(b.folder, path) - shared(a.folder, path));
	return (around.find(({ text }) => WORKSPACE.test(text)) ?? around[0])?.folder ?? path;
}
function asBuilt(chosen, folder, files, bundled) {
	if (chosen.runner === null) return chosen;
	const { tool } = runnerOf$1(chosen.runner);
	const { signs, runner } = toolNamed(tool);
	if (signs.keysByBuild !== true) return chosen;
	const usual = runner.foreignKeys ? "on" : "off";
	const said = /, foreign-keys: ([\w-]+)/.exec(chosen.runner);
	if (said !== null) return said[1] === usual ? {
		...chosen,
		runner: without(chosen.runner, tool, said[0])
	} : chosen;
	const [by] = chosen.because;
	const isOn = bundled(by?.at.path ?? folder);
	if (isOn === true) return chosen;
	const isInstalled = by?.applies === true && !by.at.path.endsWith(".rs");
	const opens = isOn === false && !isInstalled ? switchedOn(tool, files) : "untold";
	if (opens === "yes") return chosen;
	if (opens === "untold") return chosen.byNames ? chosen : {
		...chosen,
		untold: true
	};
	return {
		...chosen,
		runner: withKeysOff(chosen.runner)
	};
}
function switchedOn(tool, files) {
	const program = programOf(files);
	const own = SIGNS.filter(({ name, variantOf }) => [name, variantOf].includes(tool) || name === toolNamed(tool).variantOf);
	const isCall = (line) => own.some(({ call, applies }) => call?.test(line) || applies?.test(line));
	const before = [...program.lines].flatMap(([path, lines]) => lines.flatMap((line, index) => isCall(line) ? [beforehand(program, path, index)] : []));
	const isPoolOn = program.functions.filter(({ name }) => FOR_EACH.test(name)).some(({ path, from, to }) => ON_BEFORE.test(textBetween(program, path, from, to)));
	const isOn = (text) => ON_BEFORE.test(text) || isPoolOn && /\.get\w*\(/.test(text);
	if (before.some((texts) => texts.some(isOn))) return "yes";
	const isSomewhereOn = [...program.lines.values()].some((lines) => ON_BEFORE.test(lines.join("\n")));
	return before.flat().length === 0 && isSomewhereOn ? "untold" : "no";
}
const FOR_EACH = /^on_(?:acquire|connect)$/;
function textBetween({ lines }, path, from, to) {
	return (lines.get(path) ?? []).slice(from, to).join("\n");
}
function withKeysOff(words) {
	return `{ ${words.startsWith("{") ? words.slice(1, -1).trim() : `like: ${words}`}, foreign-keys: off }`;
}
function without(words, tool, field) {
	const rest = words.replace(field, "");
	return rest === `{ like: ${tool} }` ? tool : rest;
}
// src/found/choose.ts
const FIRST = [
	"d1",
	"sqlite3",
	"sqlite3-bail"
];
function choose(folder, folders, clues) {
	const about = clues.filter((clue) => clue.kind === "runner").filter((clue) => clue.names === null ? isNearest(clue.at.path, folder, folders) : clue.names === folder);
	const isLeftOut = onlyWriting(about);
	const near = about.map((clue, index) => ({
		clue,
		index,
		loud: isLeftOut(clue) ? 0 : loudness(clue)
	})).sort((a, b) => b.loud - a.loud || precedence(a.clue) - precedence(b.clue) || a.index - b.index);
	const general = near.filter(({ clue }) => clue.refines === void 0);
	const speaking = general.length > 0 ? general : near.filter(({ clue }) => clue.weight === "command");
	const [loudest] = speaking;
	const kinds = near.filter(({ clue }) => clue.refines === loudest?.clue.runner);
	const chosen = kinds[0] ?? loudest;
	if (loudest === void 0 || chosen === void 0) return {
		runner: null,
		because: [],
		against: [],
		tied: false
	};
	const agree = new Set([loudest.clue.runner, chosen.clue.runner]);
	const against = [...speaking, ...kinds].filter(({ clue }) => !agree.has(clue.runner));
	return {
		runner: chosen.clue.runner,
		because: [...kinds, ...speaking].filter(({ clue }) => agree.has(clue.runner)).map(({ clue }) => clue),
		against: against.map(({ clue }) => clue),
		tied: against.some(({ loud }) => loud === loudest.loud)
	};
}
function loudness({ names, weight, holds, applies }) {
	if (weight === "trace") return .5;
	const isCommand = weight === "command";
	return names === null || holds && !applies ? isCommand ? 3 : 1 : isCommand ? 4 : 2;
}
function onlyWriting(about) {
	const takers = about.filter((clue) => TAKES.has(clue.runner) || clue.holds);
	const taken = new Set(takers.flatMap((clue) => clue.holds ? [...TAKES.values()] : TAKES.get(clue.runner)));
	const writes = ({ runner, refines }) => taken.has(runner) || taken.has(refines);
	return about.some((clue) => writes(clue) && clue.applies) && !takers.some(({ applies }) => applies) ? (clue) => takers.includes(clue) : (clue) => writes(clue) && !clue.applies;
}
const TAKES = new Map(TOOLS.flatMap(({ name, takes }) => takes === void 0 ? [] : [[name, takes]]));
function precedence({ runner }) {
	const at = FIRST.indexOf(runner);
	return at === -1 ? FIRST.length : at;
}
function isNearest(path, folder, folders) {
	const from = folderOf(path);
	return folders.every((other) => shared(from, other) <= shared(from, folder));
}
// src/tools/settings/shell.ts
const MOST_LINES = 40;
function commandsOf(text) {
	const lines = linesOf(text);
	const commands = [];
	for (let index = 0; index < lines.length;) {
		const end = lastLine(lines, index);
		const whole = lines.slice(index, end + 1).map((line) => line.replace(/\\\s*$/, " ")).join(" ");
		const document = /\bsqlite3?\b/i.test(whole) ? hereDocument(lines, end, whole) : null;
		if (!/^\s*(?:#|\/\/)/.test(whole) && whole.trim() !== "") commands.push({
			line: index + 1,
			text: grouped(lines, index, whole),
			fed: document?.text ?? ""
		});
		index = (document?.end ?? end) + 1;
	}
	return commands;
}
function lastLine(lines, start) {
	let end = start;
	const most = Math.min(start + MOST_LINES, lines.length - 1);
	while (end < most && /(?:\\|\||&&)\s*$/.test(lines[end] ?? "") && !/^\s*#/.test(lines[end] ?? "")) end++;
	return end;
}
function hereDocument(lines, from, command) {
	const word = /<<-?\s*(["'\\]?)([A-Za-z_]\w*)\1/.exec(command)?.[2];
	if (word === void 0 || /<<</.test(command)) return null;
	const end = lines.findIndex((line, index) => index > from && line.trim() === word);
	return end === -1 ? null : {
		text: lines.slice(from + 1, end).join("\n"),
		end
	};
}
function grouped(lines, index, whole) {
	const close = /^\s*([)}]|done\b)[^|]*\|.*sqlite/i.exec(whole)?.[1];
	if (close === void 0) return whole;
	const opens = close === "done" ? /^\s*(?:for|while)\b/ : close === ")" ? /\(\s*$|^\s*\(/ : /\{\s*$|^\s*\{\s/;
	for (let start = index - 1; start >= Math.max(index - MOST_LINES, 0); start--) if (opens.test(lines[start] ?? "")) return [...lines.slice(start, index), whole].join("\n");
	return whole;
}
function plainWords(command) {
	return (/\[\s*["']/.test(command) ? command.replace(/["']\s*,\s*["']/g, " ").replace(/["'[\]]/g, " ") : command).replace(/(?<![\w$/-])["']?\$(?:\{([A-Z][A-Z\d_]*)\}|\(([A-Z][A-Z\d_]*)\)|([A-Z][A-Z\d_]*))["']?(?=\s)/g, (_, braced, made, plain) => (braced ?? made ?? plain ?? "").replace(/_(?:BIN|CMD|EXE)$/, "").toLowerCase().replaceAll("_", "-"));
}
const OTHER_FILES = /schema|dump|backup|restore|fixture|snapshot/i;
const A_FILE = /\$\(\s*(?:cat\b|<)|\.read\b|\bcat\b/;
const DEEPEST = 3;
function shellUses(command, depth = 0) {
	const all = tokens(command.text);
	const nested = depth === DEEPEST ? [] : all.flatMap((token) => inner(token, command, depth));
	return [...all.flatMap((token, index) => isShell(token) ? uses(all, index, command) : []), ...nested];
}
function inner({ text, isOperator }, command, depth) {
	if (isOperator || !/sqlite3?\S*\s/i.test(text) || !/^["'`]|^\S*\$\(/.test(text)) return [];
	const script = text.replace(/^[^"'`(]*["'`(]/, "").replace(/["'`)]$/, "");
	return shellUses({
		...command,
		text: text.startsWith("\"") ? script.replace(/\\(["\\$`])/g, "$1") : script
	}, depth + 1);
}
function isShell({ text, isOperator }) {
	if (isOperator) return false;
	const word = unquoted(text).replace(/^@/, "");
	return /(?:^|\/)sqlite3(?:\.exe)?$/.test(word) || /^\$[{(]?SQLITE3?(?:_?(?:BIN|CMD|EXE))?(?::-sqlite3)?[)}]?$/i.test(word);
}
function uses(all, index, command) {
	const rest = all.slice(index + 1);
	const end = rest.findIndex(({ text, isOperator }) => isOperator && /^(?:\||\|\||&&|;|&|\))$/.test(text));
	const own = end === -1 ? rest : rest.slice(0, end);
	const bails = own.some(({ text }) => /^--?bail$/.test(unquoted(text)));
	return [
		...inputs(own, command),
		...redirected(all, index),
		...piped(all, index)
	].flatMap((feed) => judged(feed, bails));
}
function inputs(own, command) {
	return own.flatMap(({ text, isOperator }, index) => {
		const next = own[index + 1];
		if (isOperator && text === "<" && next) return [{
			way: "input",
			file: unquoted(next.text),
			around: ""
		}];
		if (isOperator && text === "<<<" && next) return [{
			way: "input",
			file: null,
			around: next.text
		}];
		if (isOperator && text.startsWith("<<")) return [{
			way: "input",
			file: null,
			around: command.fed
		}];
		if (isOperator || own[index - 1]?.isOperator) return [];
		const read = /^\.read\s+(.+)$/.exec(unquoted(text));
		if (read) return [{
			way: "input",
			file: unquoted(read[1] ?? ""),
			around: ""
		}];
		const only = /^"\$\(\s*(?:cat\s|<)\s*([^)]*)\)"$/.exec(text);
		if (only) return [{
			way: "argument",
			file: unquoted((only[1] ?? "").trim()),
			around: ""
		}];
		return A_FILE.test(text) ? [{
			way: "argument",
			file: null,
			around: text
		}] : [];
	});
}
function redirected(all, index) {
	const [sign, file] = all.slice(Math.max(index - 2, 0), index);
	return sign?.isOperator && sign.text === "<" && file ? [{
		way: "input",
		file: unquoted(file.text),
		around: ""
	}] : [];
}
function piped(all, index) {
	const before = all.slice(0, index);
	const pipe = before.findLastIndex(({ text, isOperator }) => isOperator && /^(?:\||\|\||&&|;|&)$/.test(text));
	if (pipe === -1 || before[pipe]?.text !== "|") return [];
	const source = before.slice(0, pipe);
	const around = source.map(({ text }) => text).join(" ");
	const last = source.findLastIndex(({ text, isOperator }) => isOperator && /^(?:\|\||&&|;|&|\()$/.test(text));
	const [program, file, ...more] = source.slice(last + 1);
	if (program?.text === "cat" && file && more.length === 0 && !wraps(around)) return [{
		way: "input",
		file: unquoted(file.text),
		around: ""
	}];
	return A_FILE.test(around) ? [{
		way: "input",
		file: null,
		around
	}] : [];
}
function judged({ way, file, around }, bails) {
	if (file !== null) {
		if (/seed/i.test(file)) return [{
			kind: "seed",
			file
		}];
		const isVariable = /[$*{`%]/.test(file);
		if (OTHER_FILES.test(file) || !isVariable && !/^\d+[_-].*\.sql$/i.test(nameOf(file))) return [];
		return [runnerOf(bails, way)];
	}
	if (!A_FILE.test(around)) return [];
	const stops = bails || /^\s*\.bail\s+on\b/m.test(around);
	return [wraps(around) ? wrapped(around, stops || way === "argument") : runnerOf(stops, way)];
}
function wraps(text) {
	return /\bBEGIN\b/i.test(text) && /\bCOMMIT\b|\bEND\s+TRANSACTION\b/i.test(text);
}
function runnerOf(bails, way) {
	if (way === "argument") return {
		kind: "runner",
		runner: "sqlite3-bail",
		says: "SQL that is an argument of sqlite3 stops at the first error."
	};
	return bails ? {
		kind: "runner",
		runner: "sqlite3-bail",
		says: "sqlite3 -bail stops at the first error; each statement commits."
	} : {
		kind: "runner",
		runner: "sqlite3",
		says: "sqlite3 goes on after an error; each statement commits."
	};
}
function wrapped(around, stops) {
	if (!stops) return {
		kind: "runner",
		runner: "sqlite3",
		says: "There is a transaction, but without -bail sqlite3 goes on after an error, and COMMIT keeps what worked."
	};
	if (/\bINSERT\s+(?:OR\s+\w+\s+)?INTO\b/i.test(around)) return {
		kind: "runner",
		runner: "transactional",
		says: "Each file and its history row are one transaction."
	};
	return {
		kind: "runner",
		runner: "{ like: transactional, history: apart }",
		says: "Each file is one transaction, and its history row is written apart from it."
	};
}
const PIECE = /(\s+)|("(?:[^"\\]|\\[\s\S])*"?|'[^']*'?|`[^`]*`?|\$\([^()]*\)|\$\{[^{}]*\}|\\[\s\S])|(&&|\|\||<<<|<<-?|>>|[<>]&|[<>|;&()\n])|([^\s<>|;&()"'`$\\]+|[\s\S])/g;
function tokens(command) {
	const found = [];
	let isOpen = false;
	for (const [text, space, quoted, operator] of command.matchAll(PIECE)) {
		const last = found.at(-1);
		if (space !== void 0) {
			if (space.includes("\n")) found.push({
				text: ";",
				isOperator: true
			});
			isOpen = false;
		} else if (operator !== void 0) {
			found.push({
				text: operator,
				isOperator: true
			});
			isOpen = false;
		} else if (isOpen && last) last.text += quoted ?? text;
		else {
			found.push({
				text: quoted ?? text,
				isOperator: false
			});
			isOpen = true;
		}
	}
	return found;
}
function unquoted(word) {
	return /^(["'])[\s\S]*\1$/.test(word) && word.length > 1 ? word.slice(1, -1) : word.replace(/["']/g, "");
}
// src/found/called.ts
function before(lines, index) {
	const start = lines.slice(0, index).findLastIndex((line) => FUNCTION.test(line));
	return lines.slice(start + 1, index).join("\n");
}
const FUNCTION = /\b(?:fn|func|fun|def|function)\b/;
function asCalled(tool, program, beforehand) {
	const differing = (tool.differs ?? []).filter((one) => one.where.test(one.before ? beforehand : program));
	const fields = new Map(differing.flatMap((one) => one.fields.split(", ")).map((it) => [it.split(":")[0], it]));
	return fields.size === 0 ? tool : {
		...tool,
		runner: `{ like: ${tool.name}, ${[...fields.values()].join(", ")} }`
	};
}
// src/found/embedded.ts
function embeddedIn(path, plain, folders) {
	const homes = [...new Set(Array.from(plain.matchAll(NAMED), (match) => match[1] ?? ""))].flatMap((name) => {
		const spelled = [resolved(folderOf(path), name), resolved(".", name)];
		return folders.find((folder) => spelled.some((it) => it !== null && folderOf(it) === folder)) ?? [];
	});
	const [folder] = homes;
	if (folder === void 0 || homes.some((it) => it !== folder)) return null;
	return {
		folder,
		isInside: TAKEN_IN.test(plain)
	};
}
const NAMED = /["'`]\/?([^"'`\s]+\.sql)(?:\?\w+)?["'`]/g;
const TAKEN_IN = /\b(?:include_str!\s*\(\s*|from\s+|require\(\s*|import\s?\(?\s?)["'`][^"'`\s]+\.sql(?:\?\w+)?["'`]/;
// src/found/other-databases.ts
const NAMES = new Set([...[
	"postgres",
	"postgresql",
	"pg",
	"pgsql",
	"mysql",
	"mariadb",
	"mssql",
	"sqlserver",
	"oracle",
	"cockroach"
], ...[
	"cockroachdb",
	"clickhouse",
	"snowflake",
	"bigquery",
	"duckdb",
	"redshift",
	"cassandra",
	"supabase"
]]);
function otherByName(folder) {
	const words = folder.toLowerCase().split(/[/_.-]+/);
	return words.includes("sqlite") ? null : words.find((word) => NAMES.has(word)) ?? null;
}
const FOREIGN = [
	[/^\s*CREATE\s+EXTENSION\b/im, "PostgreSQL"],
	[/\bLANGUAGE\s+'?plpgsql\b/i, "PostgreSQL"],
	[/^\s*CREATE\s+TYPE\s+\S+\s+AS\s+ENUM\b/im, "PostgreSQL"],
	[/^\s*DO\s+\$\w*\$/im, "PostgreSQL"],
	[/::\s*(?:jsonb?|text|uuid|integer|timestamptz|regclass)\b/i, "PostgreSQL"],
	[/\bgen_random_uuid\s*\(\s*\)/i, "PostgreSQL"],
	[/\bTIMESTAMPTZ\b[^,;]*\bDEFAULT\s+now\(\)/i, "PostgreSQL"],
	[/\)\s*ENGINE\s*=\s*\w+/i, "MySQL"],
	[/\bAUTO_INCREMENT\b/i, "MySQL"],
	[/\bIDENTITY\s*\(\s*1\s*,\s*1\s*\)/i, "SQL Server"],
	[/^\s*GO\s*$/m, "SQL Server"]
];
function otherBySql(sql) {
	const plain = sql.replace(/'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\//g, (text) => text.replace(/[^\n]/g, " "));
	for (const [pattern, database] of FOREIGN) {
		const match = pattern.exec(plain);
		if (match) return {
			database,
			line: plain.slice(0, match.index + match[0].search(/\S/)).split("\n").length
		};
	}
	return null;
}
function forSqlite(folders) {
	const named = folders.filter((folder) => /(?:^|[/_.-])sqlite3?(?:$|[/_.-])/i.test(folder));
	const isBeside = (folder) => named.some((one) => parentOf(one) === parentOf(folder) && one !== folder);
	return folders.filter((folder) => named.includes(folder) || !isBeside(folder) || otherByName(folder) === null);
}
function parentOf(folder) {
	const parent = folder.slice(0, Math.max(folder.lastIndexOf("/"), 0));
	return isBelow(parent, ".") ? parent : ".";
}
const OTHER_DATABASE = /\b(?:postgres(?:ql)?|mysql|mariadb|mssql|sqlserver|cockroach)\b/i;
const OTHER_DRIVER = /\b(?:h2database|hsqldb|duckdb|pgx|lib\/pq)\b|\bjdbc:h2:/i;
const SQLITE = /sqlite|libsql|turso/i;
const NAMES_ITS_DRIVER = /(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?|go\.mod|Cargo\.toml)$/;
function otherByDriver(files) {
	if (files.some(({ text }) => SQLITE.test(text))) return null;
	for (const { path, text } of files.filter((file) => NAMES_ITS_DRIVER.test(file.path))) {
		const isTool = (line) => SIGNS.some(({ dependency }) => dependency?.test(line));
		const found = (OTHER_DATABASE.test(text) || OTHER_DRIVER.test(text)) && dependencyLines(path, text).find(([line]) => isTool(line));
		if (found) return at(path, text, found[1]);
	}
	return null;
}
// src/found/libraries.ts
const AT_WORD = "(?:\\b|(?<=\\\\[nrt]))";
const IN_SQL = `${AT_WORD}BEGIN\\b[\\s\\S]*${AT_WORD}COMMIT\\b`;
const JAVASCRIPT = inSql("\\.transaction\\s*\\(");
const PYTHON = new RegExp(`^(?![\\s\\S]*\\.executescript\\b)[\\s\\S]*${IN_SQL}|${AT_WORD}BEGIN\\b[^"'\\n;]*;[\\s\\S]*${AT_WORD}COMMIT\\b`, "i");
const RUST = "\\.(?:unchecked_)?transaction(?:_with_behavior)?\\(|\\bTransaction::new(?:_unchecked)?\\(|\\.savepoint\\(";
const GO = "\\.(?:Must)?Begin(?:Tx|x|Txx)?\\(|\\b\\w*(?:[Tt]ransact|Tx)\\w*\\([^\\n]{0,200}\\bfunc\\([^\\n)]{0,200}\\b\\w+ \\*?(?:\\w+\\.)?Tx\\b";
const JS = /\.[cm]?[jt]s$/;
const PY = /\.py$/;
const LIBRARIES = [
	{
		files: JS,
		pattern: imported("better-sqlite3"),
		name: "better-sqlite3",
		foreignKeys: true,
		transaction: JAVASCRIPT
	},
	{
		files: JS,
		pattern: imported("node:sqlite"),
		name: "node:sqlite",
		foreignKeys: true,
		transaction: JAVASCRIPT
	},
	{
		files: JS,
		pattern: imported("bun:sqlite"),
		name: "bun:sqlite",
		foreignKeys: false,
		transaction: JAVASCRIPT
	},
	{
		files: PY,
		pattern: /^\s*(?:import\s+sqlite3\b|from\s+sqlite3\s+import\b)/,
		name: "Python's sqlite3",
		foreignKeys: false,
		transaction: PYTHON
	},
	{
		...common(PY, /^\s*(?:import\s+aiosqlite\b|from\s+aiosqlite\s+import\b)/, "aiosqlite"),
		transaction: PYTHON
	},
	{
		...common(JS, imported("sqlite3"), "sqlite3 of npm"),
		transaction: JAVASCRIPT
	},
	{
		...common(JS, /(?:from|import\()\s*["'](?:@db|jsr:@db|https:\/\/deno\.land\/x)\/sqlite3?[@/"']/, "SQLite on Deno"),
		transaction: JAVASCRIPT
	},
	{
		...common(/\.rs$/, /^\s*(?:pub\s+)?use\s+rusqlite\b|\brusqlite::Connection\b/, "rusqlite"),
		foreignKeys: true,
		keysByBuild: true,
		transaction: inSql(RUST)
	},
	{
		...common(/\.go$/, /"(?:github\.com\/mattn\/go-sqlite3|modernc\.org\/sqlite|github\.com\/glebarez\/(?:go-)?sqlite)"/, "a Go driver"),
		transaction: inSql(GO)
	},
	{
		...common(/\.(?:kts?|java)$/, /^\s*import\s+(?:android\.database\.sqlite|androidx\.sqlite\.db)\./, "Android's SQLite"),
		transaction: inSql("\\bbeginTransaction(?:NonExclusive)?\\(|\\.transaction\\b"),
		wraps: {
			where: /\bonUpgrade\s*\(/,
			fields: "like: transactional, transaction: all"
		}
	},
	{
		...common(/\.swift$/, /^\s*(?:@\w+\s+)?import\s+GRDB\b/, "GRDB"),
		foreignKeys: true,
		transaction: inSql("\\.write\\b|\\binTransaction\\b"),
		wraps: {
			where: /\bDatabaseMigrator\b/,
			fields: "like: transactional, foreign-keys: off-and-checked"
		}
	},
	{
		...common(/\.cs$/, /^\s*(?:global\s+)?using\s+Microsoft\.Data\.Sqlite\b/, "Microsoft.Data.Sqlite"),
		foreignKeys: true,
		transaction: inSql("\\bBeginTransaction(?:Async)?\\(")
	},
	{
		...common(/\.rb$/, /^\s*require\s*\(?\s*["']sqlite3["']/, "Ruby's sqlite3"),
		transaction: inSql("\\.transaction\\b")
	},
	{
		...common(/\.php$/, /["']sqlite:|\bnew\s+\\?SQLite3\b/, "PHP's SQLite"),
		transaction: inSql("\\bbeginTransaction\\(")
	},
	{
		...reader(/\.rs$/, /\binclude_(?:dir|str)!|\bread_dir\(|\bRustEmbed\b/),
		transaction: called(RUST, "execute\\w*")
	},
	{
		...reader(/\.go$/, /^\s*\/\/go:embed\s|\.(?:ReadDir|ReadFile|Glob)\(/),
		transaction: called(GO, "Exec\\w*")
	},
	{
		...reader(JS, /\b(?:readdir|readFile)(?:Sync)?\(|\bimport\.meta\.glob\(/),
		transaction: called("\\b(?:transaction|transactional|inTransaction|withTransaction)\\s*\\(", "(?:exec|execute|run|query)\\w*")
	},
	{
		...reader(/\.(?:kts?|java)$/, /\b(?:getResource(?:AsStream)?s?|readText|readString|list|walk|open)\(/),
		transaction: called("\\bsetAutoCommit\\(\\s*false\\b|\\bbeginTransaction(?:NonExclusive)?\\(|\\bautoCommit\\s*=\\s*false\\b|\\b(?:in|with)?Transaction\\s*[({]|@Transactional\\b", "(?:exec|execute)\\w*")
	},
	{
		...reader(/\.cs$/, /\b(?:GetManifestResource\w+|EnumerateFiles|GetFiles|ReadAllText(?:Async)?)\(/),
		transaction: called("\\bBeginTransaction(?:Async)?\\(", "Execute\\w*")
	}
];
function reader(files, pattern) {
	return {
		...common(files, pattern, "A program"),
		reads: true
	};
}
function called(begins, runs) {
	return new RegExp(`^(?=[\\s\\S]*?(?:${begins}|${IN_SQL}))(?=[\\s\\S]*?\\b${runs}\\s*\\()[\\s\\S]*?(?:[Mm]igrat|MIGRAT)`);
}
function inSql(words) {
	return new RegExp(`${words}|${IN_SQL}`, "i");
}
function imported(module) {
	return new RegExp(`(?:from|require\\(|import\\()\\s*["']${module}["']`);
}
function common(files, pattern, name) {
	return {
		files,
		pattern,
		name,
		foreignKeys: false,
		common: true
	};
}
// src/found/programs.ts
const READS_SQL = /\.\(?(?:\w+\|)*sql\b|(?:=|\bwithExtension:)\s*["']sql["']|\binclude_dir!|\/\/go:embed\s.*\bmigrations?\b/;
function programClues(path, text, isSystems = false) {
	const lines = linesOf(text);
	const first = LIBRARIES.filter(({ files }) => files.test(path)).map((library) => ({
		library,
		line: lines.findIndex((line) => library.pattern.test(line))
	})).find(({ line }) => line !== -1);
	if (first === void 0 || !READS_SQL.test(text)) return [];
	const { library, line } = {
		...first,
		library: isSystems ? withSystems(first.library) : first.library
	};
	const plain = withoutComments(text, /\.(?:py|rb)$/.test(path) ? "hash" : "script");
	if (library.reads && !library.transaction.test(plain)) return [];
	const { runner, says } = readAs(library, plain);
	const weight = library.common ? "trace" : "command";
	return [{
		kind: "runner",
		at: at(path, text, line + 1),
		runner,
		says,
		names: null,
		weight
	}];
}
function withSystems(library) {
	return library.keysByBuild ? {
		...library,
		foreignKeys: false
	} : library;
}
const KEYS = /\b_?(?:foreign_keys|fk)["']?\s*[=(,]\s*["']?(?:(ON|1|true)|OFF|0|false)\b|\b(?:setForeignKeyConstraintsEnabled\(|foreignKeysEnabled\s*=\s*|Foreign Keys\s*=\s*)(?:(true)|false)/i;
function readAs({ name, foreignKeys, transaction, wraps }, text) {
	const pragma = KEYS.exec(text);
	const isOn = pragma === null ? foreignKeys : (pragma[1] ?? pragma[2]) !== void 0;
	const isWrapped = wraps?.where.test(text) === true;
	const inTransaction = isWrapped || transaction.test(text);
	const fields = [...isWrapped ? [wraps.fields] : inTransaction ? ["like: transactional"] : ["like: sqlite3-bail", "cut-at: statements"], ...isOn && !isWrapped ? ["foreign-keys: on"] : []];
	const keys = `foreign keys ${isOn ? "on" : "off"}`;
	const says = isWrapped ? `${name} runs the files in transactions of its own.` : inTransaction ? `${name} runs the files, it seems each in a transaction with its history row, with ${keys}.` : `${name} runs the files, each until its first error; each statement commits, with ${keys}.`;
	return {
		runner: fields.join() === "like: transactional" ? "transactional" : `{ ${fields.join(", ")} }`,
		says
	};
}
// src/found/clues.ts
const LARGEST = 262144;
function cluesIn(path, text, folders, bundled = () => null) {
	if (text.length > LARGEST) return [];
	switch (kindOf(path)) {
		case "settings": return settingsClues(path, text);
		case "program": return programOwn(path, text, folders, bundled);
		case "package": return [...packageScripts(path, text, folders), ...dependencies(path, text)];
		case "manifest": return dependencies(path, text);
		case "script": return scriptClues(path, text, folders, "command");
		case "workflow": return scriptClues(path, text, folders, "hint");
		case null: return [];
	}
}
function cluesInMigration(folder, { path, sql }) {
	return SIGNS.flatMap((tool) => {
		const match = tool.mark?.exec(sql) ?? null;
		if (match === null || tool.runner === null) return [];
		const place = at(path, sql, sql.slice(0, match.index).split("\n").length);
		const refines = tool.variantOf === void 0 ? {} : { refines: tool.variantOf };
		return [{
			kind: "runner",
			at: place,
			runner: tool.runner,
			says: tool.says,
			names: folder,
			weight: "command",
			...refines
		}];
	});
}
function settingsClues(path, text) {
	return (SETTINGS_FILES.find((one) => one.file.test(nameOf(path)))?.read(path, text) ?? []).map(({ line, folder, tool, says }) => {
		const place = at(path, text, line);
		if (tool === null) return {
			kind: "sight",
			at: place,
			says,
			rejects: folder
		};
		return {
			kind: "runner",
			at: place,
			runner: tool,
			says,
			names: folder,
			weight: "command",
			...refined(tool)
		};
	});
}
function refined(name) {
	const general = SIGNS.find((sign) => sign.name === name)?.variantOf ?? /^\{ like: ([\w-]+)/.exec(name)?.[1];
	return general === void 0 ? {} : { refines: general };
}
function programOwn(path, text, folders, bundled) {
	const plain = withoutComments(text, path.endsWith(".py") ? "hash" : "script");
	const embedded = embeddedIn(path, plain, folders);
	const holding = (clue) => clue.kind === "runner" && clue.names === null && embedded ? {
		...clue,
		names: embedded.folder,
		holds: true
	} : clue;
	const own = programClues(path, text, bundled(path) === false);
	const isOwn = embedded?.isInside === true;
	return [...callClues(path, text, plain, folders).map(holding), ...isOwn ? own.map(holding) : own];
}
function callClues(path, text, plain, folders) {
	const lines = linesOf(plain);
	const own = SIGNS.filter(({ callers, imports }) => (callers?.test(path) ?? true) && (imports?.test(plain) ?? true));
	return lines.flatMap((line, index) => own.filter((tool) => tool.call?.test(line)).flatMap((tool) => clueOf(asCalled(tool, plain, before(lines, index)), line, at(path, text, index + 1), namedIn(line, path, folders), "command")).map(applying));
}
function applying(clue) {
	return clue.kind === "runner" ? {
		...clue,
		applies: true
	} : clue;
}
function scriptClues(path, text, folders, weight) {
	return commandsOf(text).flatMap((command) => {
		const uses = shellUses(command);
		const tools = toolsIn(command.text);
		if (uses.length + tools.length === 0) return [];
		const place = at(path, text, command.line);
		const named = namedIn(command.text, path, folders);
		const around = SQLITE.test(command.text) ? command.text : text;
		return [...uses.map((use) => use.kind === "seed" ? {
			...use,
			at: place
		} : {
			...use,
			at: place,
			names: named,
			weight,
			applies: true
		}), ...tools.flatMap((tool) => clueOf(tool, around, place, named, weight)).map(applying)];
	});
}
function packageScripts(path, text, folders) {
	return scriptsOf(text).flatMap(([key, script]) => {
		const line = linesOf(text).findIndex((one) => one.trimStart().startsWith(`${JSON.stringify(key)}:`)) + 1;
		const place = at(path, text, Math.max(line, 1));
		return scriptClues(path, script, folders, "command").map((clue) => ({
			...clue,
			at: place
		}));
	});
}
function scriptsOf(text) {
	try {
		const { scripts } = JSON.parse(text);
		return (typeof scripts === "object" && scripts !== null ? Object.entries(scripts) : []).filter((entry) => typeof entry[1] === "string");
	} catch {
		return [];
	}
}
function dependencies(path, text) {
	return dependencyLines(path, text).flatMap(([line, number]) => SIGNS.filter((tool) => tool.dependency?.test(line)).flatMap((tool) => clueOf(tool, text, at(path, text, number), null, "hint")));
}
function toolsIn(command) {
	const plain = plainWords(command);
	return SIGNS.filter((tool) => tool.command?.test(plain));
}
function clueOf(tool, around, place, names, weight) {
	if (OTHER_DATABASE.test(around) && !SQLITE.test(around)) return [];
	if (tool.runner === null) return [{
		kind: "sight",
		at: place,
		says: tool.says,
		rejects: null
	}];
	const general = tool.variantOf ?? (tool.runner === tool.name ? void 0 : tool.name);
	const refines = general === void 0 ? {} : { refines: general };
	return [{
		kind: "runner",
		at: place,
		runner: tool.runner,
		says: tool.says,
		names,
		weight,
		...refines
	}];
}
function namedIn(command, path, folders) {
	const spelled = (command.match(/[^\s"'`=:;|&()<>$*{}]+/g) ?? []).flatMap((word) => [resolved(".", word), resolved(folderOf(path), word)]);
	const isNamed = (folder) => spelled.some((it) => it === folder || it?.startsWith(`${folder}/`));
	const named = folders.filter((folder) => folder !== "." && isNamed(folder));
	return named.length === 1 ? named[0] ?? null : null;
}
const SEED = /(?:^|\/)seeds?\/[^/]+\.sql$|(?:^|\/)seeds?(?:[._-][^/]*)?\.sql$/i;
const MOST_SEEDS = 5;
function seedsIn(paths, folders, clues) {
	const run = clues.filter((clue) => clue.kind === "seed");
	const found = paths.filter((path) => SEED.test(path) && !isInside(path, folders) && !isUnread(path)).map((path) => ({
		path,
		at: run.find(({ file }) => nameOf(file) === nameOf(path))?.at ?? null
	}));
	return [...found.filter(({ at }) => at !== null), ...found.filter(({ at }) => at === null)].slice(0, MOST_SEEDS);
}
function isInside(path, folders) {
	return folders.some((folder) => folder === "." || path.startsWith(`${folder}/`));
}
// src/found/packages.ts
const MOST = 20;
async function packageClues(head, files, paths) {
	const open = files.filter(({ path, text }) => EMBEDS.test(text) && isGo(path) && programClues(path, text).length === 0);
	return (await Promise.all(open.map(async ({ path, text }) => {
		const others = paths.filter((one) => isGo(one) && folderOf(one) === folderOf(path) && one !== path);
		return programClues(path, [text, ...(await Promise.all(others.slice(0, MOST).map((one) => head.text(one).catch(() => null)))).map((one) => aboutMigrations(one ?? ""))].join("\n"));
	}))).flat();
}
const EMBEDS = /^\s*\/\/go:embed\s/m;
function isGo(path) {
	return /(?<!_test)\.go$/.test(path);
}
function aboutMigrations(text) {
	return text.split(/^(?=func\b)/m).slice(1).filter((part) => /migrat/i.test(part)).join("\n");
}
// src/found/look.ts
async function look(head, base, named = [], most) {
	const paths = (await head.paths()).filter(isRegular).map(({ path }) => path);
	const candidates = named.length > 0 ? named : await candidateFolders(head, base);
	const { files, unread } = await readAll(head, worthReading(paths, most, candidates));
	const bundled = await bundledIn(head, files, paths);
	const cluesOf = (folders) => files.flatMap(({ path, text }) => cluesIn(path, text, folders, bundled));
	const found = named.length > 0 ? [...named] : meant(candidates, cluesOf([]), paths);
	const samples = new Map();
	for (const folder of found) samples.set(folder, await samplesOf(head, folder, paths));
	const known = await pathsOf(base);
	const about = cluesOf(found);
	const foreign = named.length > 0 ? found.flatMap((folder) => declaredForeign(folder, about) ?? []) : foreignFolders(found, applied(samples, known), about);
	const folders = found.filter((folder) => !foreign.some(({ rejects }) => rejects === folder));
	const marks = folders.flatMap((folder) => (samples.get(folder) ?? []).flatMap((sample) => cluesInMigration(folder, sample)));
	const told = [...cluesOf(folders), ...await packageClues(head, files, paths)];
	const isSet = ({ at }) => kindOf(at.path) === "settings";
	const clues = [
		...told.filter(isSet),
		...marks,
		...told.filter((clue) => !isSet(clue))
	];
	const toolOf = (path) => {
		const names = namesIn(path, paths);
		const [fitting, unfit] = parted(clues, (clue) => clue.kind !== "runner" || takesAny(clue, names));
		const chosen = fitted(choose(path, folders, fitting), names);
		return chosen.runner === null ? {
			...chosen,
			against: choose(path, folders, unfit).because
		} : chosen;
	};
	const tools = folders.map((path) => ({
		path,
		...asBuilt(toolOf(path), path, files, bundled)
	}));
	const others = named.length > 0 ? [] : driversFolders(tools, clues, files);
	return {
		paths,
		files,
		clues,
		unread,
		passedOver: [...foreign, ...others],
		folders: tools.filter(({ path }) => !others.some(({ rejects }) => rejects === path))
	};
}
function driversFolders(tools, clues, files) {
	const at = otherByDriver(files);
	const isTold = clues.some((clue) => clue.kind === "runner" && clue.at.path !== at?.path);
	const says = "The project depends on the driver of another database, and on none of SQLite.";
	return at === null || isTold ? [] : tools.filter(({ path }) => !/sqlite/i.test(path)).map(({ path }) => sight(path, at, says));
}
function parted(all, isFirst) {
	return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}
async function pathsOf(tree) {
	return new Set((await tree?.paths())?.map(({ path }) => path));
}
function applied(samples, known) {
	const ofBase = (all) => all.filter(({ path }) => known.has(path));
	return new Map([...samples].map(([folder, all]) => [folder, ofBase(all).length > 0 ? ofBase(all) : all]));
}
async function readAll(head, paths) {
	const files = [];
	const unread = [];
	const texts = await Promise.all(paths.map((path) => head.text(path).catch(troubled)));
	for (const [index, path] of paths.entries()) {
		const text = texts[index];
		if (typeof text === "string") files.push({
			path,
			text
		});
		else if (text) unread.push({
			kind: "sight",
			at: {
				path,
				line: 1,
				text: ""
			},
			says: text.message,
			rejects: null
		});
	}
	return {
		files,
		unread
	};
}
function troubled(error) {
	if (error instanceof Trouble) return error;
	throw error;
}
function meant(candidates, clues, paths) {
	const named = [...new Set(clues.flatMap((clue) => clue.kind === "runner" && clue.names !== null ? [clue.names] : []))];
	const homes = new Set(paths.flatMap((path) => homeOf(path) ?? []));
	const filled = named.filter((folder) => homes.has(folder));
	const others = candidates.filter((folder) => !filled.includes(folder) && !filled.some((inner) => isBelow(inner, folder)));
	const folders = [...filled, ...others].sort();
	return folders.length > 0 ? folders : named.sort();
}
const SAMPLES = 2;
async function samplesOf(head, folder, paths) {
	const all = new Set(paths);
	const own = paths.filter((path) => homeOf(path) === folder && /\.sql$/i.test(path) && !isOtherDatabase(path, all)).sort();
	const chosen = [...new Set([...own.slice(0, SAMPLES), ...own.slice(-2)])];
	return (await Promise.all(chosen.map((path) => head.text(path).catch(troubled)))).flatMap((sql, index) => typeof sql === "string" ? [{
		path: chosen[index] ?? "",
		sql
	}] : []);
}
function foreignFolders(folders, samples, clues) {
	const sqlite = forSqlite(folders);
	return folders.flatMap((folder) => {
		const said = declaredForeign(folder, clues);
		if (said !== null) return [said];
		const name = isDeclared(folder, clues) ? null : otherByName(folder);
		const at = {
			path: folder,
			line: 1,
			text: ""
		};
		if (name !== null || !sqlite.includes(folder)) return [sight(folder, at, "It is named after another database.")];
		for (const { path, sql } of samples.get(folder) ?? []) {
			const other = otherBySql(sql);
			if (other) return [sight(folder, {
				path,
				line: other.line,
				text: ""
			}, `Only ${other.database} takes this SQL.`)];
		}
		return [];
	});
}
function declaredForeign(folder, clues) {
	if (isDeclared(folder, clues)) return null;
	return clues.find((clue) => clue.kind === "sight" && clue.rejects === folder) ?? null;
}
function isDeclared(folder, clues) {
	return clues.some((clue) => clue.kind === "runner" && clue.names === folder);
}
function sight(rejects, at, says) {
	return {
		kind: "sight",
		at,
		says,
		rejects
	};
}
export { kindOf as a, nameOf as c, DEFAULT_RUNNER as d, candidateFolders as f, whereabouts as h, isUnread as i, namesIn as l, homeOf as m, seedsIn as n, at as o, namedFolders as p, otherBySql as r, linesOf as s, look as t, runnerOf$1 as u };
