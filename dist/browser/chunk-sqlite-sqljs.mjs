import { t as withDisks } from "./chunk-disk.mjs";
import { Cn as Refused, Tn as inRollbackMode, oa as __toESM } from "./chunk-not-reached.mjs";
// src/sqlite/sqljs.ts
function loadSqlJs() {
	return import("./chunk-sql.js.mjs").then((m) => __toESM(m.default, 1));
}
async function startSqlJs(wasm, load = loadSqlJs) {
	const { default: init } = await load();
	const sql = await init({
		wasmBinary: wasm,
		...withoutExtensions()
	});
	const probe = connect(sql, opened(sql));
	const version = String(probe.rows("SELECT sqlite_version()")[0]?.[0]);
	probe.close();
	return engineWith(sql, version, []);
}
function engineWith(sql, sqlite, functions) {
	const open = (bytes) => {
		const database = opened(sql, bytes && copied(bytes));
		for (const { name, arity, call } of functions) database.create_function(name, ofLength(call, arity));
		return database;
	};
	return {
		package: "sql.js",
		sqlite,
		limited: () => null,
		with: (own) => engineWith(sql, sqlite, [...functions, ...own.functions]),
		open: withDisks((bytes) => {
			const database = open(bytes);
			return {
				connection: connect(sql, database),
				path: database.filename
			};
		}),
		openPair(before, after) {
			const second = open(after.bytes);
			const first = open(before.bytes);
			first.run(`ATTACH '${second.filename}' AS after`);
			const connection = connect(sql, first);
			return {
				...connection,
				close() {
					connection.close();
					second.close();
				}
			};
		}
	};
}
let made = 0;
function opened(sql, bytes) {
	const real = Math.random;
	made += 1;
	const drawn = (made + .5) / 4294967295;
	Math.random = () => drawn;
	try {
		return new sql.Database(bytes);
	} finally {
		Math.random = real;
	}
}
function ofLength(call, length) {
	return Object.defineProperty((...values) => call(...values), "length", { value: length });
}
function withoutExtensions() {
	const disable = (module) => {
		module._RegisterExtensionFunctions = () => 0;
	};
	return {
		useOldExtensionFunctions: false,
		preRun: [disable]
	};
}
function copied(bytes) {
	return bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes);
}
function connect(sql, database) {
	return {
		run: (text, parameters) => refusing(() => void database.run(text, parameters)),
		rows: (text, parameters) => refusing(() => database.exec(text, parameters)[0]?.values ?? []),
		statements: (text) => split(database, text),
		prepare: (text) => refusing(() => void database.prepare(text).free()),
		autocommit: () => {
			try {
				database.run("BEGIN");
			} catch {
				return false;
			}
			database.run("ROLLBACK");
			return true;
		},
		bytes: () => refusing(() => "_sqlite3_backup_init" in sql ? database.export() : fileOf(sql, database)),
		close: () => database.close()
	};
}
function fileOf(sql, database) {
	if (database.exec("PRAGMA journal_mode")[0]?.values[0]?.[0] === "wal") database.run("PRAGMA wal_checkpoint(TRUNCATE)");
	const reader = opened(sql);
	const own = reader.filename;
	reader.filename = database.filename;
	const bytes = reader.export();
	reader.filename = own;
	reader.close();
	return inRollbackMode(bytes);
}
function* split(database, sql) {
	const iterator = database.iterateStatements(sql);
	let start = 0;
	for (;;) {
		const next = refusing(() => iterator.next());
		if (next.done) return;
		const end = sql.length - iterator.getRemainingSQL().length;
		const statement = next.value;
		yield {
			start,
			end,
			run: () => refusing(() => finish(statement))
		};
		start = end;
	}
}
function finish(statement) {
	try {
		while (statement.step());
	} catch (error) {
		statement.reset();
		throw error;
	}
}
function refusing(action) {
	try {
		return action();
	} catch (error) {
		throw new Refused(error instanceof Error ? error.message : String(error));
	}
}
export { startSqlJs };
