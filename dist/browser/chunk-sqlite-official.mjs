import { t as withDisks } from "./chunk-disk.mjs";
import { Cn as Refused, Tn as inRollbackMode } from "./chunk-not-reached.mjs";
import { r as joined } from "./chunk-own-functions.mjs";
// src/sqlite/official-c.ts
const ENCODER = new TextEncoder();
const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });
function encoded(text) {
	return ENCODER.encode(text);
}
function copyIn(library, bytes) {
	const at = library.alloc(bytes.length + 1);
	const heap = library.heap8u();
	heap.set(bytes, at);
	heap[at + bytes.length] = 0;
	return at;
}
function withBytes(library, bytes, action) {
	const at = copyIn(library, bytes);
	try {
		return action(at, bytes.length);
	} finally {
		library.dealloc(at);
	}
}
function withText(library, text, action) {
	return withBytes(library, encoded(text), action);
}
function textAt(library, at, bytes) {
	const heap = library.heap8u();
	return DECODER.decode(heap.subarray(at, bytes === void 0 ? heap.indexOf(0, at) : at + bytes));
}
function bytesAt(library, at, bytes) {
	return library.heap8u().slice(at, at + bytes);
}
const [ROW, DONE] = [100, 101];
const [INTEGER, FLOAT, TEXT, BLOB] = [
	1,
	2,
	3,
	4
];
const TRANSIENT = -1;
function refusedBy({ library, database }) {
	return new Refused(textAt(library, library.exports.sqlite3_errmsg(database)));
}
function prepare(handle, at) {
	const { library, database, out } = handle;
	if (library.exports.sqlite3_prepare_v2(database, at, -1, out, out + 4) !== 0) throw refusedBy(handle);
	return {
		statement: library.peekPtr(out),
		rest: library.peekPtr(out + 4)
	};
}
function step(handle, statement) {
	const result = handle.library.exports.sqlite3_step(statement);
	if (result !== ROW && result !== DONE) throw refusedBy(handle);
	return result === ROW;
}
function run(handle, statement, parameters) {
	try {
		for (const [index, value] of parameters.entries()) if (bind(handle.library, statement, index + 1, value) !== 0) throw refusedBy(handle);
		const rows = [];
		while (step(handle, statement)) rows.push(row(handle.library, statement));
		return rows;
	} finally {
		handle.library.exports.sqlite3_finalize(statement);
	}
}
function bind(library, statement, index, value) {
	const { exports } = library;
	if (value === null) return exports.sqlite3_bind_null(statement, index);
	if (typeof value === "string") return withText(library, value, (at, bytes) => exports.sqlite3_bind_text(statement, index, at, bytes, TRANSIENT));
	if (typeof value !== "number") return withBytes(library, value, (at, bytes) => exports.sqlite3_bind_blob(statement, index, at, bytes, TRANSIENT));
	if (value === (value | 0)) return exports.sqlite3_bind_int(statement, index, value);
	return exports.sqlite3_bind_double(statement, index, value);
}
function row(library, statement) {
	const length = library.exports.sqlite3_data_count(statement);
	return Array.from({ length }, (_, column) => columnValue(library, statement, column));
}
function columnValue(library, statement, column) {
	const { exports } = library;
	const type = exports.sqlite3_column_type(statement, column);
	if (type === INTEGER || type === FLOAT) return exports.sqlite3_column_double(statement, column);
	if (type === TEXT) return textAt(library, exports.sqlite3_column_text(statement, column), exports.sqlite3_column_bytes(statement, column));
	if (type !== BLOB) return null;
	return bytesAt(library, exports.sqlite3_column_blob(statement, column), exports.sqlite3_column_bytes(statement, column));
}
// src/sqlite/official-files.ts
function removeFile(library, path) {
	withText(library, path, (name) => library.exports.sqlite3__wasm_vfs_unlink(0, name));
}
function write(library, path, bytes) {
	if (bytes === void 0 || bytes.length === 0) return path;
	put(library, path, inRollbackMode(new Uint8Array(bytes)));
	return path;
}
function put(library, path, bytes) {
	const failed = withText(library, path, (name) => withBytes(library, bytes, (at, length) => library.exports.sqlite3__wasm_posix_create_file(name, at, length)));
	if (failed !== 0) throw new Error(`sqlite-wasm cannot hold a database of ${bytes.length} bytes (code ${failed})`);
}
// src/sqlite/series.ts
const COLUMNS = [
	"value",
	"start",
	"stop",
	"step"
];
const DECLARED = "CREATE TABLE x(value, start HIDDEN, stop HIDDEN, step HIDDEN)";
const EQUALS = 2;
const NO_START = "first argument to \"generate_series()\" missing or unusable";
const ERROR = 1;
const CONSTRAINT = 19;
const FAR = 4294967295;
function seriesTable({ wasm, vtab, capi }) {
	const cursors = new Map();
	const at = (pointer) => cursors.get(pointer);
	const module = vtab.setupModule({
		catchExceptions: true,
		methods: {
			xConnect(database, _data, _count, _arguments, out) {
				const failed = capi.sqlite3_declare_vtab(database, DECLARED);
				if (failed === 0) vtab.xVtab.create(out);
				return failed;
			},
			xDisconnect(pointer) {
				vtab.xVtab.dispose(pointer);
				return 0;
			},
			xBestIndex(table, pointer) {
				const info = vtab.xIndexInfo(pointer);
				const failed = planned(info);
				info.dispose();
				if (failed === ERROR) vtab.xVtab.get(table).$zErrMsg = wasm.allocCString(NO_START);
				return failed;
			},
			xOpen(_table, out) {
				cursors.set(vtab.xCursor.create(out).pointer, {
					series: {
						start: 1,
						stop: 0,
						step: 1
					},
					now: 1
				});
				return 0;
			},
			xClose(pointer) {
				cursors.delete(pointer);
				vtab.xCursor.dispose(pointer);
				return 0;
			},
			xFilter(pointer, given, _name, count, values) {
				const series = seriesOf(given, capi.sqlite3_values_to_js(count, values));
				Object.assign(at(pointer), {
					series,
					now: series.start
				});
				return 0;
			},
			xNext(pointer) {
				at(pointer).now += at(pointer).series.step;
				return 0;
			},
			xEof: (pointer) => isPast(at(pointer)) ? 1 : 0,
			xColumn(pointer, context, column) {
				const { series, now } = at(pointer);
				const value = column === 0 ? now : series[COLUMNS[column]];
				capi.sqlite3_result_int64(context, BigInt(value));
				return 0;
			},
			xRowid(pointer, out) {
				vtab.xRowid(out, BigInt(at(pointer).now));
				return 0;
			}
		}
	});
	return (database) => void capi.sqlite3_create_module(database, "generate_series", module, 0);
}
function planned(info) {
	let failed = 0;
	let given = 0;
	const places = [];
	for (let at = 0; at < info.$nConstraint; at += 1) {
		const constraint = info.nthConstraint(at);
		const argument = constraint.$iColumn - 1;
		if (argument >= 0 && constraint.$op === EQUALS) {
			if (constraint.$usable === 0) failed = CONSTRAINT;
			given |= 1 << argument;
			places[argument] = at;
		}
		constraint.dispose();
	}
	if ((given & 1) === 0) return ERROR;
	for (const [order, at] of places.filter((it) => it !== void 0).entries()) {
		const usage = info.nthConstraintUsage(at);
		usage.$argvIndex = order + 1;
		usage.$omit = 1;
		usage.dispose();
	}
	info.$idxNum = given;
	info.$estimatedCost = (given & 2) === 0 ? FAR : 1;
	return failed;
}
function seriesOf(given, values) {
	const left = [...values];
	const [start, stop, step] = [
		1,
		2,
		4
	].map((bit, at) => (given & bit) === 0 ? [
		0,
		FAR,
		1
	][at] : left.shift());
	if ([
		start,
		stop,
		step
	].some((it) => it === null)) return {
		start: 1,
		stop: 0,
		step: 1
	};
	return {
		start: whole(start),
		stop: whole(stop),
		step: whole(step) || 1
	};
}
function whole(value) {
	const number = Math.trunc(Number(value));
	return Number.isSafeInteger(number) ? number : 0;
}
function isPast({ series: { stop, step }, now }) {
	return step > 0 ? now > stop : now < stop;
}
// src/sqlite/official.ts
const READ_WRITE_CREATE = 6;
const DOUBLE_QUOTED_STRINGS = [1013, 1014];
function connect(library, path, define = () => {}) {
	const handle = open(library, path);
	define(handle.database);
	const { exports } = library;
	return {
		run: (sql, parameters) => refusing(() => parameters ? void query(handle, sql, parameters) : execute(handle, sql)),
		rows: (sql, parameters) => refusing(() => query(handle, sql, parameters)),
		statements: (sql) => split(handle, sql),
		prepare: (sql) => refusing(() => {
			const { statement } = withText(library, sql, (at) => prepare(handle, at));
			if (statement === 0) throw new Refused("Nothing to prepare");
			exports.sqlite3_finalize(statement);
		}),
		autocommit: () => exports.sqlite3_get_autocommit(handle.database) !== 0,
		bytes: () => refusing(() => serialized(handle)),
		close() {
			exports.sqlite3_close_v2(handle.database);
			library.dealloc(handle.out);
			removeFile(library, path);
		}
	};
}
function open(library, path) {
	const { exports } = library;
	const out = library.alloc(8);
	const failed = withText(library, path, (name) => exports.sqlite3_open_v2(name, out, READ_WRITE_CREATE, 0));
	const handle = {
		library,
		database: library.peekPtr(out),
		out
	};
	if (failed !== 0) throw refusedBy(handle);
	for (const option of DOUBLE_QUOTED_STRINGS) exports.sqlite3__wasm_db_config_ip(handle.database, option, 1, 0);
	return handle;
}
function refusing(action) {
	try {
		return action();
	} catch (error) {
		if (error instanceof Refused) throw error;
		throw new Refused(error instanceof Error ? error.message : String(error));
	}
}
function execute(handle, sql) {
	const { library, database } = handle;
	if (withText(library, sql, (at) => library.exports.sqlite3_exec(database, at, 0, 0, 0)) !== 0) throw refusedBy(handle);
}
function query(handle, sql, parameters = []) {
	return withText(handle.library, sql, (at) => {
		let found = [];
		for (let next = prepare(handle, at); next.statement !== 0; next = prepare(handle, next.rest)) {
			const rows = run(handle, next.statement, parameters);
			if (found.length === 0) found = rows;
		}
		return found;
	});
}
function* split(handle, sql) {
	const { library } = handle;
	const text = copyIn(library, encoded(sql));
	try {
		for (let [at, start] = [text, 0];;) {
			const { statement, rest } = refusing(() => prepare(handle, at));
			if (statement === 0) return;
			const end = start + textAt(library, at, rest - at).length;
			try {
				yield {
					start,
					end,
					run: () => refusing(() => finish(handle, statement))
				};
			} finally {
				library.exports.sqlite3_finalize(statement);
			}
			at = rest;
			start = end;
		}
	} finally {
		library.dealloc(text);
	}
}
function finish(handle, statement) {
	while (step(handle, statement));
}
function serialized({ library, database, out }) {
	const { exports } = library;
	const at = withText(library, "main", (schema) => exports.sqlite3_serialize(database, schema, out, 0));
	if (at === 0) return new Uint8Array(0);
	const bytes = bytesAt(library, at, library.peekPtr(out));
	exports.sqlite3_free(at);
	return inRollbackMode(bytes);
}
async function startSqliteWasm(wasm) {
	const { default: init } = await import("./chunk-sqlite.org-sqlite-wasm.mjs");
	return engineWith(await init({
		wasmBinary: wasm,
		print() {},
		printErr() {}
	}), {
		functions: [],
		series: false
	}, { made: 0 });
}
const LIMIT_IDS = {
	value: 0,
	statement: 1,
	columns: 2,
	depth: 3,
	compound: 4,
	arguments: 6,
	pattern: 8
};
const [UTF8, DETERMINISTIC] = [1, 2048];
function engineWith(started, own, files, limits = null) {
	const { wasm: library, capi } = started;
	const series = own.series ? seriesTable(started) : null;
	const define = (database) => {
		if (limits) for (const [name, id] of Object.entries(LIMIT_IDS)) library.exports.sqlite3_limit(database, id, limits[name]);
		series?.(database);
		for (const { name, arity, varies, call } of own.functions) capi.sqlite3_create_function(database, name, arity, varies ? UTF8 : UTF8 | DETERMINISTIC, 0, (_, ...values) => call(...values), 0, 0);
	};
	const file = (bytes) => {
		files.made += 1;
		return write(library, `/rehearsal-${files.made}`, bytes);
	};
	return {
		package: "@sqlite.org/sqlite-wasm",
		sqlite: textAt(library, library.exports.sqlite3_libversion()),
		with: (more) => engineWith(started, joined(own, more), files, limits),
		limited: (smaller) => engineWith(started, own, files, smaller),
		open: withDisks((bytes) => {
			const path = file(bytes);
			return {
				connection: connect(library, path, define),
				path
			};
		}),
		settled: (left) => settled(library, `/rehearsal-${++files.made}`, left),
		openPair(before, after) {
			const second = file(after.bytes);
			const connection = connect(library, file(before.bytes), define);
			connection.run(`ATTACH '${second}' AS after`);
			return {
				...connection,
				close() {
					connection.close();
					removeFile(library, second);
				}
			};
		}
	};
}
function settled(library, path, { bytes, beside }) {
	put(library, path, bytes);
	for (const one of beside) put(library, `${path}${one.ending}`, one.bytes);
	const connection = connect(library, path);
	try {
		connection.run("PRAGMA locking_mode = EXCLUSIVE");
		connection.rows("SELECT count(*) FROM sqlite_master");
		return connection.bytes();
	} finally {
		connection.close();
		for (const { ending } of beside) removeFile(library, `${path}${ending}`);
	}
}
export { startSqliteWasm };
