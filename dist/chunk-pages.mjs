// src/sqlite/pages.ts
var Malformed = class extends Error {
	name = "Malformed";
};
function headerOf(bytes) {
	const view = viewOf(bytes);
	const stored = view.getUint16(16);
	const pageSize = stored === 1 ? 65536 : stored;
	if (pageSize < 512 || (pageSize & pageSize - 1) !== 0) throw new Malformed("it has no page size");
	const encoding = ENCODINGS[view.getUint32(56)];
	return {
		pageSize,
		usable: pageSize - view.getUint8(20),
		encoding: encoding ?? "utf-8",
		userVersion: view.getInt32(60)
	};
}
const ENCODINGS = [
	void 0,
	"utf-8",
	"utf-16le",
	"utf-16be"
];
const DEEPEST = 20;
const [INTERIOR, LEAF] = [5, 13];
function* rowsOf(read, header, root, most) {
	let left = most;
	for (const row of walk(read, header, root, 0)) {
		left -= 1;
		if (left < 0) throw new Malformed(`a table has more than ${most} rows`);
		yield row;
	}
}
function* walk(read, header, number, depth) {
	if (depth > DEEPEST) throw new Malformed("a table is too deep");
	const page = read(number);
	const view = viewOf(page);
	const start = number === 1 ? 100 : 0;
	const type = view.getUint8(start);
	if (type !== INTERIOR && type !== LEAF) throw new Malformed(`page ${number} is no page of a table`);
	const cells = view.getUint16(start + 3);
	const pointers = start + (type === INTERIOR ? 12 : 8);
	for (let cell = 0; cell < cells; cell += 1) {
		const at = view.getUint16(pointers + cell * 2);
		if (type === LEAF) yield rowAt(read, header, page, at);
		else yield* walk(read, header, view.getUint32(at), depth + 1);
	}
	if (type === INTERIOR) yield* walk(read, header, view.getUint32(start + 8), depth + 1);
}
function leavesOf(read, header, root, depth = 0) {
	const page = read(root);
	const view = viewOf(page);
	const [type, cells] = [page[0], view.getUint16(3)];
	if (type === LEAF) {
		for (let at = 8; at < 8 + cells * 2; at += 2) if (varint(page, view.getUint16(at))[0] > header.usable - 35) return null;
		return [page];
	}
	if (type !== INTERIOR || depth > DEEPEST) return null;
	const leaves = [];
	for (let cell = 0; cell <= cells; cell += 1) {
		const below = leavesOf(read, header, view.getUint32(cell < cells ? view.getUint16(12 + cell * 2) : 8), depth + 1);
		if (below === null) return null;
		leaves.push(...below);
	}
	return leaves;
}
function rowAt(read, header, page, at) {
	const [length, afterLength] = varint(page, at);
	const [rowid, start] = varint(page, afterLength);
	return {
		rowid,
		values: decoded(payload(read, header, page, {
			start,
			length
		}), header.encoding)
	};
}
const LONGEST = 5e7;
function payload(read, { usable }, page, o) {
	const { start, length } = o;
	if (length > LONGEST) throw new Malformed("a row is too long");
	const most = usable - 35;
	if (length <= most) return page.subarray(start, start + length);
	const least = Math.floor((usable - 12) * 32 / 255) - 23;
	const wanted = least + (length - least) % (usable - 4);
	const local = wanted <= most ? wanted : least;
	const bytes = new Uint8Array(length);
	bytes.set(page.subarray(start, start + local));
	let next = viewOf(page).getUint32(start + local);
	for (let at = local; at < length; at += usable - 4) {
		if (next === 0) throw new Malformed("a row ends too early");
		const more = read(next);
		bytes.set(more.subarray(4, 4 + Math.min(usable - 4, length - at)), at);
		next = viewOf(more).getUint32(0);
	}
	return bytes;
}
function decoded(bytes, encoding) {
	const values = [];
	const decoder = new TextDecoder(encoding);
	const [end, first] = varint(bytes, 0);
	let body = end;
	for (let at = first; at < end;) {
		const [type, next] = varint(bytes, at);
		at = next;
		const length = lengthOf(type);
		const part = bytes.subarray(body, body + length);
		if (part.length < length) throw new Malformed("a row ends too early");
		values.push(numberOrText(type, part, decoder));
		body += length;
	}
	return values;
}
function lengthOf(type) {
	return type >= 12 ? Math.floor((type - 12) / 2) : [
		0,
		1,
		2,
		3,
		4,
		6,
		8,
		8,
		0,
		0
	][type] ?? 0;
}
function numberOrText(type, part, decoder) {
	if (type === 0) return null;
	if (type >= 12) return type % 2 === 0 ? new Uint8Array(part) : decoder.decode(part);
	if (type === 7) return viewOf(part).getFloat64(0);
	if (type >= 8) return type - 8;
	return part.reduce((sum, byte, at) => at === 0 ? byte << 24 >> 24 : sum * 256 + byte, 0);
}
function varint(bytes, at) {
	let value = 0;
	for (let index = 0; index < 8; index += 1) {
		const byte = bytes[at + index];
		if (byte === void 0) throw new Malformed("a page ends too early");
		value = value * 128 + (byte & 127);
		if (byte < 128) return [value, at + index + 1];
	}
	return [value * 256 + (bytes[at + 8] ?? 0), at + 9];
}
function viewOf(bytes) {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
export { rowsOf as i, headerOf as n, leavesOf as r, Malformed as t };
