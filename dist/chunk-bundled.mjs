import { o as __toESM } from "./chunk-rolldown-runtime.mjs";
import { N as Trouble } from "./chunk-pieces.mjs";
// src/sqlite/bundled.ts
function starter(read) {
	const started = new Map();
	return (engine) => {
		const starting = started.get(engine) ?? Promise.resolve(read(engine.wasm)).then((bytes) => engine.load(bytes));
		started.set(engine, starting);
		return starting;
	};
}
const FULL_TEXT = [
	"fts3",
	"fts4",
	"fts4aux",
	"fts3tokenize"
];
const MATH = "acos acosh asin asinh atan atan2 atanh ceil ceiling cos cosh degrees exp floor ln log log10 log2 mod pi pow power radians sin sinh sqrt tan tanh trunc".split(" ");
const EXTRAS = "generate_series fts5 fts5vocab rtree rtree_i32 dbstat bytecode tables_used sqlite_stmt sqlite_dbpage median percentile percentile_cont percentile_disc sqlite_offset".split(" ");
function rung(sqlite, load) {
	const short = sqlite.split(".", 2).join(".");
	const wasm = {
		file: `sql-wasm-${short}.wasm`,
		from: `sql.js-${short}/dist/sql-wasm.wasm`
	};
	const start = async (bytes) => (await import("./chunk-sqlite-sqljs.mjs")).startSqlJs(bytes, load);
	return {
		package: "sql.js",
		sqlite,
		wasm,
		has: FULL_TEXT,
		load: start
	};
}
const NEWEST = {
	package: "sql.js",
	sqlite: "3.54.1",
	wasm: {
		file: "sql-wasm.wasm",
		from: "sql.js/dist/sql-wasm.wasm"
	},
	has: [...FULL_TEXT, ...MATH],
	load: async (bytes) => (await import("./chunk-sqlite-sqljs.mjs")).startSqlJs(bytes)
};
const LADDER = [
	rung("3.35.0", () => import("./chunk-sql.js-3.35.mjs").then((m) => __toESM(m.default, 1))),
	rung("3.39.3", () => import("./chunk-sql.js-3.39.mjs").then((m) => __toESM(m.default, 1))),
	rung("3.45.0", () => import("./chunk-sql.js-3.45.mjs").then((m) => __toESM(m.default, 1))),
	rung("3.49.1", () => import("./chunk-sql.js-3.49.mjs").then((m) => __toESM(m.default, 1))),
	NEWEST
];
const EXTENDED = {
	package: "@sqlite.org/sqlite-wasm",
	sqlite: "3.54.1",
	wasm: {
		file: "sqlite3.wasm",
		from: "@sqlite.org/sqlite-wasm/sqlite3.wasm"
	},
	has: [...EXTRAS, ...MATH],
	load: async (bytes) => (await import("./chunk-sqlite-official.mjs")).startSqliteWasm(bytes)
};
const ENGINES = [...LADDER, EXTENDED];
function chooseEngine({ target, needs }) {
	const wanted = target === null ? NEWEST : notNewerThan(target);
	const lacking = [...needs].filter((name) => isKnown(name) && !wanted.has.includes(name));
	const helps = lacking.length > 0 && lacking.every((name) => EXTENDED.has.includes(name));
	const costs = [...needs].some((name) => wanted.has.includes(name) && !EXTENDED.has.includes(name));
	if (!helps || costs || lacking.every((name) => MATH.includes(name))) return {
		engine: wanted,
		remark: target === null ? null : aboutTarget(target, wanted)
	};
	const why = `Played on SQLite ${EXTENDED.sqlite} (${EXTENDED.package}), because sql.js has no ${lacking.sort().join(" and no ")}.`;
	const older = `No older SQLite with it is bundled: SQLite ${wanted.sqlite}, for ${target}, was only asked whether it understands what does not need it.`;
	return {
		engine: EXTENDED,
		remark: wanted.sqlite === EXTENDED.sqlite ? why : `${why} ${older}`
	};
}
function isKnown(name) {
	return ENGINES.some((engine) => engine.has.includes(name));
}
function isMath(name) {
	return MATH.includes(name);
}
function notNewerThan(target) {
	if (!/^3(\.\d{1,3}){1,2}$/.test(target)) throw new Trouble(`"${target}" is no version of SQLite. Write it as in 3.40 or 3.40.1.`);
	const found = LADDER.findLast(({ sqlite }) => compareVersions(sqlite, target) <= 0);
	if (found) return found;
	const all = LADDER.map(({ sqlite }) => sqlite).join(", ");
	const quotes = /^3\.\d$/.test(target) ? " (Was 3.40 meant? YAML reads it as 3.4 unless it stands in quotes.)" : "";
	throw new Trouble(`SQLite ${target} is older than every SQLite that is bundled: ${all}. Set "sqlite" to 3.35 or newer, or leave it out to rehearse on the newest.${quotes}`);
}
function compareVersions(a, b) {
	const theirs = b.split(".").map(Number);
	return a.split(".").slice(0, theirs.length).map((part, at) => Number(part) - theirs[at]).find((it) => it !== 0) ?? 0;
}
function aboutTarget(target, { sqlite }) {
	if (compareVersions(sqlite, target) === 0) return null;
	return `Played on SQLite ${sqlite}, the newest bundled one that is not newer than ${target}.`;
}
export { chooseEngine as a, notNewerThan as c, NEWEST as i, starter as l, EXTENDED as n, compareVersions as o, LADDER as r, isMath as s, ENGINES as t };
