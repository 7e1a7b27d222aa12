import { N as Trouble, l as TOOLS, u as toolNamed, y as historyTable } from "./chunk-pieces.mjs";
import { s as fileName } from "./chunk-paths.mjs";
import { t as asApplied } from "./chunk-as-applied.mjs";
import { t as fold } from "./chunk-layout.mjs";
import { r as describeFact } from "./chunk-words.mjs";
import { t as needMigrations } from "./chunk-need.mjs";
import { i as rowsOf, n as headerOf, t as Malformed } from "./chunk-pages.mjs";
import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { open, readFile, stat } from "node:fs/promises";
import { createHash } from "node:crypto";
// src/commands/status/choose.ts
function chooseRunner(glance, { runner, because, isSet }) {
	const other = programs(glance);
	if (holds(glance, toolNamed(runner.tool), runner)) return {
		runner,
		remarks: other
	};
	const [found] = TOOLS.filter((tool) => tool.runner.ledger.keeps !== "user-version" && holds(glance, tool, tool.runner));
	if (found === void 0) return {
		runner,
		remarks: other
	};
	const { title } = toolNamed(runner.tool);
	const there = `The database has ${found.runner.ledger.table}, the history of ${found.title}`;
	if (isSet) return {
		runner,
		remarks: [`${there}, and the settings say ${title}.`]
	};
	if (because === null) return {
		runner: found.runner,
		remarks: []
	};
	return {
		runner: found.runner,
		remarks: [`${there}, and ${because} speaks for ${title}: it was compared as ${found.title} would.`]
	};
}
function holds({ tables, userVersion }, tool, { ledger }) {
	if (ledger.keeps === "user-version") return userVersion > 0;
	const { columns, without } = historyTable({
		...tool,
		runner: { ledger }
	});
	const table = tables.find(({ name }) => name === ledger.table.toLowerCase());
	return table !== void 0 && columns.every((it) => table.columns.includes(it)) && !without.some((it) => table.columns.includes(it));
}
const OF_PROGRAMS = {
	knex_migrations: "Knex",
	kysely_migration: "Kysely",
	mikro_orm_migrations: "MikroORM",
	sequelizemeta: "Sequelize",
	ar_internal_metadata: "Rails",
	alembic_version: "Alembic",
	django_migrations: "Django",
	__efmigrationshistory: "EF Core",
	room_master_table: "Room",
	grdb_migrations: "GRDB",
	_sqlite_migrations: "sqlite-migrate"
};
function programs({ tables }) {
	return tables.flatMap(({ name, spelt }) => {
		const tool = OF_PROGRAMS[name];
		return tool ? [`The database has ${spelt}, the history of ${tool}, whose migrations are programs: it was not compared.`] : [];
	});
}
// src/commands/status/checksums.ts
function checksums(kind, files) {
	switch (kind) {
		case null: return files.map(() => null);
		case "chained-sha256": return chained(files);
		case "sha256":
		case "sha384": return files.map(({ bytes }) => createHash(kind).update(bytes).digest("hex"));
		case "crc32-of-lines": return files.map(({ bytes }) => `${crc32OfLines(bytes)}`);
		case "siphash13": return files.map((file) => `${sipHash13(refineryInput(file))}`);
	}
}
function chained(files) {
	const hash = createHash("sha256");
	const sums = new Map();
	for (const one of files.toSorted((a, b) => a.file < b.file ? -1 : 1)) {
		hash.update(one.file).update(one.bytes);
		sums.set(one, hash.copy().digest("base64"));
	}
	return files.map((file) => sums.get(file) ?? "");
}
function crc32OfLines(bytes) {
	const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/);
	let crc = -1;
	for (const byte of new TextEncoder().encode(lines.join(""))) crc = (TABLE[(crc ^ byte) & 255] ?? 0) ^ crc >>> 8;
	return ~crc;
}
const TABLE = Array.from({ length: 256 }, (_, at) => {
	let value = at;
	for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? value >>> 1 ^ 3988292384 : value >>> 1;
	return value;
});
function refineryInput({ name, key, bytes }) {
	const version = Buffer.alloc(4);
	version.writeInt32LE(Number(key) | 0);
	return Buffer.concat([
		Buffer.from(name),
		Buffer.of(255),
		version,
		bytes,
		Buffer.of(255)
	]);
}
const WORD = 18446744073709551615n;
function sipHash13(input) {
	const state = [
		8317987319222330741n,
		7237128888997146477n,
		7816392313619706465n,
		8387220255154660723n
	];
	const padded = Buffer.alloc((input.length >> 3) * 8 + 8);
	padded.set(input);
	padded[padded.length - 1] = input.length & 255;
	for (let at = 0; at < padded.length; at += 8) {
		const word = padded.readBigUInt64LE(at);
		state[3] ^= word;
		round(state);
		state[0] ^= word;
	}
	state[2] ^= 255n;
	for (let turn = 0; turn < 3; turn += 1) round(state);
	return state[0] ^ state[1] ^ state[2] ^ state[3];
}
function round(v) {
	half(v, 0, 1, 13n, 32n);
	half(v, 2, 3, 16n, null);
	half(v, 0, 3, 21n, null);
	half(v, 2, 1, 17n, 32n);
}
function half(v, a, b, by, turn) {
	v[a] = v[a] + v[b] & WORD;
	v[b] = rotated(v[b], by) ^ v[a];
	if (turn !== null) v[a] = rotated(v[a], turn);
}
function rotated(word, by) {
	return (word << by | word >> 64n - by) & WORD;
}
// src/commands/status/plan.ts
function planFor(listing, runner, how) {
	const folder = fold(listing, how.layout, void 0, runner);
	needMigrations(null, folder, { runner });
	needSequence(folder);
	const once = folder.migrations.filter(({ repeats }) => repeats !== true);
	const scripts = once.map(scriptOf);
	const bytes = new Map(listing.files.map((file) => [file.path, file.bytes ?? new Uint8Array()]));
	const summed = once.map(({ path, name, key }) => ({
		file: fileName(path),
		bytes: bytes.get(path) ?? new Uint8Array(),
		name,
		key
	}));
	const sums = checksums(historyTable(toolNamed(runner.tool)).checksum, summed);
	const files = once.map(({ key, name }, at) => ({
		script: scripts[at],
		key,
		name,
		checksum: sums[at] ?? null
	}));
	const again = folder.migrations.length - once.length;
	return {
		plan: {
			runner: asApplied(runner, scripts),
			files,
			engine: {
				target: how.sqlite,
				older: false
			},
			baseline: how.baseline
		},
		remarks: again === 0 ? [] : [`${again} repeatable ${again === 1 ? "file was" : "files were"} not looked at.`]
	};
}
function needSequence({ migrations }) {
	const first = migrations.find((it) => it.snapshot);
	if (first && migrations.some((it) => it.contained)) throw new Trouble(`A database that begins today runs ${first.path} for the files that it holds, and older ones have run those: what this one should have cannot be told from the files.`);
}
function scriptOf({ path, up, unreadable }) {
	if (up === null) throw new Trouble(`${path} cannot be read (${unreadable ?? "no SQL"}), so nothing can be compared with it.`);
	return up;
}
// src/commands/status/frames.ts
function committedFrames(bytes, pageSize) {
	const committed = new Map();
	if (bytes.length < HEADER) return committed;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const magic = view.getUint32(0);
	if ((magic & -2) !== MAGIC$1 || view.getUint32(8) !== pageSize) return committed;
	const isBig = (magic & 1) === 1;
	let sums = summed(view, {
		from: 0,
		to: 24,
		isBig
	}, [0, 0]);
	if (sums[0] !== view.getUint32(24) || sums[1] !== view.getUint32(28)) return committed;
	const open = new Map();
	for (let at = HEADER; at + FRAME + pageSize <= bytes.length; at += FRAME + pageSize) {
		if (view.getUint32(at + 8) !== view.getUint32(16) || view.getUint32(at + 12) !== view.getUint32(20)) break;
		sums = summed(view, {
			from: at,
			to: at + 8,
			isBig
		}, sums);
		sums = summed(view, {
			from: at + FRAME,
			to: at + FRAME + pageSize,
			isBig
		}, sums);
		if (sums[0] !== view.getUint32(at + 16) || sums[1] !== view.getUint32(at + 20)) break;
		open.set(view.getUint32(at), bytes.subarray(at + FRAME, at + FRAME + pageSize));
		if (view.getUint32(at + 4) === 0) continue;
		for (const [page, content] of open) committed.set(page, content);
		open.clear();
	}
	return committed;
}
const [HEADER, FRAME] = [32, 24];
const MAGIC$1 = 931071618;
function summed(view, { from, to, isBig }, [first, second]) {
	let [a, b] = [first, second];
	for (let at = from; at < to; at += 8) {
		a = a + view.getUint32(at, !isBig) + b >>> 0;
		b = b + view.getUint32(at + 4, !isBig) + a >>> 0;
	}
	return [a, b];
}
// src/commands/status/outline.ts
const MOST_OBJECTS = 1e5;
const MOST_ROWS = 1e4;
const MOST_LOG = 1073741824;
const HISTORIES = new Set(TOOLS.flatMap((tool) => [historyTable(tool).table, historyTable(tool).lock?.table ?? ""].map((it) => it.toLowerCase())));
const NAMED = /migrat|schema|version|history|changelog|patch|upgrade/i;
function readOutline(path, typed) {
	const file = openSync(path, "r");
	try {
		return outlineOf(path, typed, file);
	} catch (error) {
		if (!(error instanceof Malformed || error instanceof RangeError)) throw error;
		throw new Trouble(`${typed}: it is damaged (${error.message}); "sqlite3 FILE .recover" saves what can be saved.`);
	} finally {
		closeSync(file);
	}
}
function outlineOf(path, typed, file) {
	const { pageSize } = headerOf(bytesAt(file, 0, 100));
	const log = logOf(path, typed, pageSize);
	const read = (page) => log.get(page) ?? bytesAt(file, (page - 1) * pageSize, pageSize);
	const header = headerOf(read(1));
	const schema = [...rowsOf(read, header, 1, MOST_OBJECTS)].map(({ values }) => values);
	const tables = schema.filter(([type, name]) => type === "table" && isHistory(`${name}`));
	return {
		schema: schema.flatMap(([, name, , , sql]) => typeof sql === "string" && !`${name}`.startsWith("sqlite_") ? [sql] : []),
		userVersion: header.userVersion,
		rows: tables.flatMap(([, name, , root]) => rowsIn(read, header, `${name}`, Number(root)))
	};
}
function isHistory(name) {
	return HISTORIES.has(name.toLowerCase()) || NAMED.test(name);
}
function rowsIn(read, header, table, root) {
	try {
		return [{
			table,
			rows: [...rowsOf(read, header, root, MOST_ROWS)]
		}];
	} catch (error) {
		if (error instanceof Malformed && !HISTORIES.has(table.toLowerCase())) return [];
		throw error;
	}
}
function bytesAt(file, position, length) {
	const bytes = new Uint8Array(length);
	if (readSync(file, bytes, 0, length, position) < length) throw new Malformed("the file ends too early");
	return bytes;
}
function logOf(path, typed, pageSize) {
	const [wal, journal] = ["-wal", "-journal"].map((ending) => statSync(`${path}${ending}`, { throwIfNoEntry: false })?.size ?? 0);
	if ((journal ?? 0) > 0) throw new Trouble(`${typed}-journal lies beside it: somebody writes, or a crash has left it. Of so large a database only its last commit can be read; open it once with SQLite, or try again.`);
	if ((wal ?? 0) > MOST_LOG) throw new Trouble(`${typed}-wal has more than 1 GB: take it in first, with PRAGMA wal_checkpoint(TRUNCATE).`);
	return (wal ?? 0) === 0 ? new Map() : committedFrames(readFileSync(`${path}-wal`), pageSize);
}
// src/commands/status/read.ts
const COPIES = 5;
const MOST_MEGABYTES = 400;
const ENDINGS = ["-wal", "-journal"];
const TRIES = 5;
const MAGIC = "SQLite format 3\0";
async function readDatabase(cwd, typed, { megabytes }) {
	const path = resolve(cwd, typed);
	const size = await needFile(path, typed);
	const most = mostOf(megabytes);
	if (size > most * 1048576) throw tooLarge(typed, size, most);
	for (let turn = 0; turn < TRIES; turn += 1) {
		const found = await readOnce(path, typed);
		if (found !== null) return found;
	}
	throw new Trouble(`${typed} is being written all the time: try again, or copy it with "sqlite3 ${typed} '.backup copy.db'" and look at the copy.`);
}
async function readOrOutline(cwd, typed, limits) {
	const path = resolve(cwd, typed);
	const size = await needFile(path, typed);
	if (size <= mostOf(limits.megabytes) * 1048576) return {
		database: await readDatabase(cwd, typed, limits),
		size
	};
	for (let turn = 0; turn < TRIES; turn += 1) {
		const before = await standing(path);
		const database = readOutline(path, typed);
		if (await standing(path) === before) return {
			database,
			size
		};
	}
	throw new Trouble(`${typed} is being written all the time: try again.`);
}
function mostOf(megabytes) {
	return Math.min(MOST_MEGABYTES, Math.floor(megabytes / COPIES));
}
async function needFile(path, typed) {
	const stats = await stat(path).catch((error) => {
		throw new Trouble(error.code === "ENOENT" ? `There is no file ${typed}.` : `${typed} cannot be read (${error.code ?? error.message}).`);
	});
	if (stats.isDirectory()) throw new Trouble(`${typed} is a directory: name the database file in it.`);
	if (!stats.isFile()) throw new Trouble(`${typed} is no file.`);
	if (stats.size === 0) throw new Trouble(`${typed} is empty (0 bytes): no migration was ever applied to it.`);
	await needMagic(path, typed);
	return stats.size;
}
function tooLarge(typed, size, most) {
	const has = Math.round(size / 1048576);
	const more = has <= MOST_MEGABYTES ? `; --memory ${has * COPIES + COPIES} is enough for it` : "";
	return new Trouble(`${typed} has ${has} MB, and ${most} MB is the most that can be copied and looked at${more}.`);
}
async function needMagic(path, typed) {
	const file = await opened(path, typed);
	try {
		const head = Buffer.alloc(16);
		await file.read(head, 0, head.length, 0);
		if (head.toString("latin1") !== MAGIC) throw new Trouble(`${typed} is no SQLite database, or an encrypted one.`);
	} finally {
		await file.close();
	}
}
function opened(path, typed) {
	return open(path, "r").catch((error) => {
		throw new Trouble(`${typed} cannot be read (${error.code ?? error.message}).`);
	});
}
async function readOnce(path, typed) {
	const before = await standing(path);
	const beside = [];
	for (const ending of ENDINGS) {
		const bytes = await readFile(`${path}${ending}`).catch((error) => {
			if (error.code === "ENOENT") return null;
			throw new Trouble(`${typed}${ending} cannot be read (${error.code ?? error.message}).`);
		});
		if (bytes !== null && bytes.length > 0) beside.push({
			ending,
			bytes
		});
	}
	const bytes = await readFile(path).catch((error) => {
		throw new Trouble(`${typed} cannot be read (${error.code ?? error.message}).`);
	});
	return await standing(path) === before ? {
		bytes,
		beside
	} : null;
}
async function standing(path) {
	return (await Promise.all(["", ...ENDINGS].map(async (ending) => {
		const stats = await stat(`${path}${ending}`, { bigint: true }).catch(() => null);
		return stats === null ? "" : `${stats.size} ${stats.mtimeNs}`;
	}))).join("\n");
}
// src/commands/status/told.ts
function driftWords(fact) {
	const name = nameOf(fact);
	if (name === null) return describeFact(fact);
	return fact.kind.endsWith("-added") ? `${name} is in the database, and no applied file makes it` : `${name} is not in the database, and the applied files make it`;
}
function nameOf(fact) {
	switch (fact.kind) {
		case "table-added":
		case "table-dropped": return `table ${fact.table}`;
		case "column-added":
		case "column-dropped": return `column ${fact.table}.${fact.column}`;
		case "object-added":
		case "object-dropped": return `${fact.type} ${fact.name}`;
		default: return null;
	}
}
function withName(error, typed) {
	if (error instanceof Trouble && /^it /.test(error.message)) throw new Trouble(`${typed}: ${error.message}.`);
	throw error;
}
function verdictOf({ compared }) {
	if (compared === null) throw new Error("nothing was compared");
	if (compared.problems.length > 0 || compared.drift.length > 0) return "wrong";
	return compared.files.some(({ state }) => state === "pending") ? "pending" : "in-step";
}
export { readOrOutline as a, chooseRunner as c, readDatabase as i, verdictOf as n, planFor as o, withName as r, checksums as s, driftWords as t };
