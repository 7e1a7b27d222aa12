import { l as normalPath } from "./chunk-paths.mjs";
import { Cn as Refused, Dn as refusal, Hi as keyOf, Nt as aMinuteLater, Sn as NOTHING, ki as fileNameIn, kn as unshared } from "./chunk-not-reached.mjs";
import { l as unquote, o as quoted } from "./chunk-tokens.mjs";
// src/sqlite/disk.ts
function withDisks(open) {
	return ({ bytes, files } = NOTHING) => {
		const connection = unshared(open(bytes).connection);
		const disk = new Disk(connection, open, files);
		return {
			...connection,
			statements: (sql) => disk.statements(sql),
			state: () => ({
				bytes: connection.bytes(),
				files: disk.files()
			}),
			attached: () => disk.attached().map(({ schema, name }) => ({
				schema,
				file: normalPath(name)
			})),
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
		const key = normalPath(name);
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
		const file = this.attached().find(({ schema }) => (!missing.includes(".") || keyOf(missing).startsWith(`${keyOf(schema)}.`)) && this.#connection.rows(`PRAGMA ${quoted(schema)}.page_count`)[0]?.[0] === 0);
		return file ? unknown(file.name) : error;
	}
	attached() {
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
		const attached = this.attached();
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
export { withDisks as t };
