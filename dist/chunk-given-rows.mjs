import { c as folderOf, m as normalPath } from "./chunk-paths.mjs";
import { n as lackedBy } from "./chunk-baseline.mjs";
import { N as Trouble } from "./chunk-pieces.mjs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { lstat, readFile, realpath } from "node:fs/promises";
// src/commands/given-rows.ts
async function judgedBy(between, path, key) {
	const { root, base, head } = between;
	const asItIs = async (...remarks) => ({
		given: await readRows(root, path, key),
		remarks
	});
	if (path === null || base === null) return asItIs();
	const { ref } = base.revision;
	const entries = await Promise.all((await namesOf(root, path)).map(async (name) => [await entryAt(base, name), await entryAt(head, name)]));
	const changed = entries.find(([before, after]) => before !== null && before.oid !== after?.oid)?.[0];
	if (!changed) return entries.some(([before, after]) => before === null && after !== null) ? asItIs(`${key}: ${path} is not in ${ref} yet, and was taken as it is here.`) : asItIs();
	const given = rowsIn(await bytesOf(base, changed.path, key), path, key);
	const remark = `${key}: ${path} was taken as ${ref} has it: what is changed there counts once it is merged.`;
	const more = key === "baseline" && given.sql !== null ? await moreIn(between, changed.path, given.sql) : null;
	if (more === null) return {
		given,
		remarks: [remark]
	};
	const taken = `${key}: of ${path}, ${more.tables.join(", ")} was taken as it is here: ${ref} knows nothing of it.`;
	return {
		given: {
			...given,
			sql: `${given.sql}\n;${more.sql}`
		},
		remarks: [remark, taken]
	};
}
async function moreIn({ head, folders }, path, baseline) {
	const [known, files] = [folders.base, folders.head].map((it) => it?.files.map(({ bytes }) => decoded(bytes)) ?? []);
	const text = await head.text(path).catch(() => null);
	return lackedBy(files ?? [], text ?? "", [baseline, ...known ?? []].join("\n"));
}
async function namesOf(root, path) {
	const real = await realpath(resolve(root, path)).catch(() => null);
	const name = normalPath(path);
	return real === null ? [name] : [...new Set([name, relative(await realpath(root), real).split(sep).join("/")])];
}
async function entryAt(tree, path) {
	return (await tree.paths(folderOf(path))).find((it) => it.path === path) ?? null;
}
async function bytesOf(base, path, key) {
	try {
		return await base.bytes(path) ?? new Uint8Array();
	} catch (error) {
		if (!(error instanceof Trouble)) throw error;
		throw new Trouble(`${key}: ${path} is changed beside the migrations, and what ${base.revision.ref} has there, which they are judged by, cannot be used: ${error.message} Change it in a pull request of its own.`);
	}
}
function decoded(bytes) {
	return bytes === null ? "" : new TextDecoder().decode(bytes);
}
const MAGIC = "SQLite format 3\0";
const BESIDE = [["-wal", "holds rows that are not in the database itself. Run PRAGMA wal_checkpoint(TRUNCATE) on it, or copy it with \".backup\"."], ["-journal", "says that a write was not finished. Open the database once with sqlite3, or copy it with \".backup\"."]];
async function hasBytes(path) {
	return lstat(path).then(({ size }) => size > 0, () => false);
}
const MOST_MEGABYTES = 100;
async function readRows(root, path, key) {
	if (path === null) return null;
	const file = resolve(root, path);
	const real = await realpath(file).catch((error) => {
		throw new Trouble(`${key}: cannot read ${path} (${error.code ?? error.message}).`);
	});
	const inside = relative(await realpath(root), real);
	const parts = inside.split(sep);
	if (parts[0] === ".." || isAbsolute(inside) || parts.some((part) => /^\.git$/i.test(part))) throw new Trouble(`${key}: ${path} is outside of the repository.`);
	const stats = await lstat(real);
	if (!stats.isFile()) throw new Trouble(`${key}: ${path} is no file.`);
	if (stats.size > MOST_MEGABYTES * 1048576) throw new Trouble(`${key}: ${path} has more than ${MOST_MEGABYTES} MB.`);
	const rows = rowsIn(await readFile(real), path, key);
	for (const [end, says] of rows.database ? BESIDE : []) if (await hasBytes(`${real}${end}`)) throw new Trouble(`${key}: ${path}${end} ${says}`);
	return rows;
}
function rowsIn(bytes, path, key) {
	if (decoded(bytes.subarray(0, 16)) === MAGIC) return {
		path,
		database: bytes,
		sql: null
	};
	if (!/\.sql$/i.test(path)) throw new Trouble(`${key}: ${path} is neither a SQLite database nor a .sql file.`);
	return {
		path,
		database: null,
		sql: decoded(bytes)
	};
}
export { readRows as n, judgedBy as t };
