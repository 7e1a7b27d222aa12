import { a as unquote, n as quoted, r as significant } from "./chunk-tokens.mjs";
import { posix } from "node:path";
// src/sql/file-name.ts
function fileNameIn(statement) {
	if (!/attach|vacuum/i.test(statement)) return null;
	const all = significant(statement).filter((token) => token.kind !== "semicolon");
	if (isWord(all[0], "ATTACH")) {
		const from = isWord(all[1], "DATABASE") ? 2 : 1;
		return between(all, "ATTACH", from, indexOfAs(all, from));
	}
	if (!isWord(all[0], "VACUUM")) return null;
	const into = all.slice(0, 3).findIndex((token) => isWord(token, "INTO"));
	return into < 0 ? null : between(all, "VACUUM", into + 1, all.length);
}
function isWord(token, word) {
	return token?.kind === "word" && token.text.toUpperCase() === word;
}
function between(all, verb, from, until) {
	const [first, last] = [all[from], all[until - 1]];
	if (!first || !last || until <= from) return null;
	return {
		verb,
		start: first.start,
		end: last.end,
		only: until === from + 1 ? first : null
	};
}
function indexOfAs(all, from) {
	let depth = 0;
	return all.findIndex((token, index) => {
		if (token.text === "(") depth += 1;
		if (token.text === ")") depth -= 1;
		return index > from && depth === 0 && isWord(token, "AS");
	});
}
// src/replay/engine.ts
var Refused = class extends Error {
	name = "Refused";
};
function refusal(action) {
	try {
		action();
		return null;
	} catch (error) {
		if (error instanceof Refused) return error.message;
		throw error;
	}
}
// src/replay/clock.ts
const NOON = Date.UTC(2026, 0, 1, 12);
const LATER = NOON + 864e5 + 36e5 + 6e4 + 1e3 + 123;
function atNoon(action) {
	return at(NOON, action);
}
function later(action) {
	return at(LATER, action);
}
function aMinuteLater(action) {
	return at(Date.now() + 61e3, action);
}
function at(time, action) {
	const real = Date.now;
	Date.now = () => time;
	try {
		return action();
	} finally {
		Date.now = real;
	}
}
// src/replay/alone.ts
function alone(connection) {
	try {
		connection.run("PRAGMA main.locking_mode = EXCLUSIVE; PRAGMA main.journal_mode = MEMORY");
		return connection;
	} catch (error) {
		connection.close();
		throw error;
	}
}
// src/replay/disk.ts
const BESIDE = new WeakMap();
function filesBeside(bytes) {
	return BESIDE.get(bytes) ?? NONE;
}
const NONE = new Map();
function withDisks(open) {
	return (bytes) => {
		const connection = alone(open(bytes).connection);
		const disk = new Disk(connection, open, bytes ? filesBeside(bytes) : NONE);
		return {
			...connection,
			statements: (sql) => disk.statements(sql),
			bytes() {
				const taken = connection.bytes();
				const files = disk.files();
				if (files.size > 0) BESIDE.set(taken, files);
				return taken;
			},
			close() {
				connection.close();
				disk.close();
			}
		};
	};
}
var Disk = class {
	#connection;
	#open;
	#found;
	#opened = new Map();
	constructor(connection, open, found) {
		this.#connection = connection;
		this.#open = open;
		this.#found = found;
	}
	*statements(sql) {
		try {
			for (const prepared of this.#connection.statements(sql)) yield {
				...prepared,
				run: () => this.#run(sql.slice(prepared.start, prepared.end), prepared)
			};
		} catch (error) {
			throw this.#explained(error);
		}
	}
	#run(sql, prepared) {
		const where = fileNameIn(sql);
		const name = where && this.#nameOf(sql, where);
		try {
			if (where === null || name === null) prepared.run();
			else this.#connection.run(`${sql.slice(0, where.start)}'${this.#file(name).path}'${sql.slice(where.end)}`);
		} catch (error) {
			throw this.#explained(error);
		}
	}
	#file({ name, passing }) {
		const key = posix.normalize(name);
		const file = this.#opened.get(key) ?? {
			...this.#open(this.#found.get(key)),
			name,
			passing
		};
		this.#opened.set(key, file);
		return file;
	}
	#nameOf(sql, where) {
		const text = sql.slice(where.start, where.end);
		const bare = where.verb === "ATTACH" && isName(where.only);
		const name = bare ? unquote(where.only) : this.#value(text, where.verb);
		if (name === null || name === "" || name === ":memory:") return null;
		if (name.startsWith("file:")) throw unknown(name);
		return {
			name,
			passing: !bare && aMinuteLater(() => this.#value(text, where.verb)) !== name
		};
	}
	#value(text, verb) {
		try {
			const [value, type] = this.#connection.rows(`SELECT CAST(v AS TEXT), typeof(v) FROM (SELECT (${text}) AS v)`)[0] ?? [];
			return typeof value === "string" && (verb === "ATTACH" || type === "text") ? value : null;
		} catch (error) {
			if (error instanceof Refused) return null;
			throw error;
		}
	}
	#explained(error) {
		const missing = error instanceof Refused ? /^no such (?:table|index|view|trigger): (.+)$/s.exec(error.message)?.[1] : null;
		if (!missing) return error;
		const file = this.#attached().find(({ schema }) => (!missing.includes(".") || missing.toLowerCase().startsWith(`${schema.toLowerCase()}.`)) && this.#connection.rows(`PRAGMA ${quoted(schema)}.page_count`)[0]?.[0] === 0);
		return file ? unknown(file.name) : error;
	}
	#attached() {
		if (this.#opened.size === 0) return [];
		const names = new Map([...this.#opened.values()].map(({ path, name }) => [rooted(path), name]));
		return this.#connection.rows("PRAGMA database_list").flatMap(([, schema, path]) => {
			const name = names.get(rooted(String(path)));
			return name === void 0 ? [] : [{
				schema: String(schema),
				name
			}];
		});
	}
	files() {
		const attached = this.#attached();
		for (const { schema } of [...attached, ...attached]) refusal(() => this.#unlock(quoted(schema)));
		const files = new Map(this.#found);
		for (const [key, { connection, passing }] of this.#opened) if (connection.rows("PRAGMA page_count")[0]?.[0] === 0 || passing) files.delete(key);
		else files.set(key, connection.bytes());
		return files;
	}
	#unlock(schema) {
		if (this.#connection.rows(`PRAGMA ${schema}.journal_mode`)[0]?.[0] === "wal") this.#connection.run(`PRAGMA ${schema}.journal_mode = DELETE`);
		this.#connection.run(`PRAGMA ${schema}.locking_mode = NORMAL`);
		this.#connection.rows(`SELECT count(*) FROM ${schema}.sqlite_master`);
	}
	close() {
		for (const { connection } of this.#opened.values()) connection.close();
	}
};
function isName(token) {
	if (token?.kind === "quoted") return true;
	return token?.kind === "word" && !/^(null|current_(date|time|timestamp))$/i.test(token.text);
}
function rooted(path) {
	return `/${path.replace(/^\/+/, "")}`;
}
function unknown(name) {
	return new Refused(`no such file: ${name}`);
}
export { Refused as a, later as i, withDisks as n, refusal as o, atNoon as r, fileNameIn as s, filesBeside as t };
