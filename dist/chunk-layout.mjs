import { i as versionOrder, t as byCodeUnit } from "./chunk-version.mjs";
import { t as readGoose } from "./chunk-goose-file.mjs";
// src/layout/content.ts
const LFS_POINTER = "version https://git-lfs.github.com/spec/v1";
function content(file) {
	if (file.mode === "120000") return unreadable("symlink");
	if (file.mode === "160000") return unreadable("submodule");
	if (file.bytes === null) return unreadable("too-large");
	const text = decode(file.bytes);
	if (text === null) return unreadable("not-utf8");
	if (text.includes("\0")) return unreadable("nul-byte");
	if (text.startsWith(LFS_POINTER)) return unreadable("lfs-pointer");
	const bom = text.startsWith("﻿");
	const carriageReturns = text.split("\r").length - 1;
	return {
		sql: bom ? text.slice(1) : text,
		unreadable: null,
		bytes: {
			bom,
			carriageReturns
		}
	};
}
function unreadable(reason) {
	return {
		sql: null,
		unreadable: reason,
		bytes: {
			bom: false,
			carriageReturns: 0
		}
	};
}
function decode(bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return null;
	}
}
// src/layout/layouts.ts
const LAYOUTS = {
	plain: {
		name: "plain",
		pattern: /^(\d+)_(.+?)(?:\.up)?\.sql$/s
	},
	timestamp: {
		name: "timestamp",
		pattern: /^(\d+)[_-](.+?)(?:\.up)?\.sql$/s
	}
};
const DOWN = /^(.+)\.down\.sql$/s;
const LIKE_A_MIGRATION = /^(\d+)[_-].+\.sql$/s;
const TIMESTAMP = /^[1-9]\d{7,}$/;
function detect(names) {
	const versions = names.filter((name) => !DOWN.test(name)).flatMap((name) => LIKE_A_MIGRATION.exec(name)?.[1] ?? []);
	if (versions.length === 0) return null;
	return versions.filter((version) => TIMESTAMP.test(version)).length * 2 > versions.length ? "timestamp" : "plain";
}
// src/layout/dbmate-file.ts
const SPACE = "[\\t\\n\\f\\r ]";
const MARKER = new RegExp(`(?<![^\\n])--${SPACE}*migrate:(up|down)(?!${SPACE.replace("[", "[^")})`, "g");
const LINE_WITHOUT_SQL = new RegExp(`^${SPACE}*(?:$|--)`);
const OPTIONS = new RegExp(`${SPACE}+`);
function readDbmate(text) {
	const markers = [...text.matchAll(MARKER)];
	const first = markers[0];
	if (first === void 0) return null;
	const ups = markers.filter(([, way]) => way === "up");
	const up = ups[0];
	const downs = markers.filter(({ 1: way, index }) => way === "down" && up !== void 0 && index > up.index);
	const down = downs[0];
	return {
		tool: "dbmate",
		first: first.index,
		down: down?.index ?? null,
		withoutTransaction: {
			up: asksForNone(text, up),
			down: asksForNone(text, down)
		},
		problem: up === void 0 ? {
			at: first.index,
			says: NO_UP
		} : problemOf(text, ups, downs)
	};
}
const NO_UP = "dbmate sees no line \"-- migrate:up\" in this file, and stops at it.";
function problemOf(text, ups, downs) {
	const start = ups[0]?.index ?? 0;
	const early = firstSql(text.slice(0, start));
	if (early !== null) return {
		at: early,
		says: `dbmate takes nothing but comments (--) above "-- migrate:up", and stops at ${early === 0 && text.startsWith("﻿") ? "the byte order mark" : "this line"}.`
	};
	const more = ups[1] ?? downs[1];
	if (more) return {
		at: more.index,
		says: "dbmate runs one section of each kind: what stands below this second one is never applied."
	};
	if (downs.length === 0) return {
		at: start,
		says: "dbmate stops at a file that has no line \"-- migrate:down\"."
	};
	return null;
}
function firstSql(text) {
	let start = 0;
	for (const line of text.split("\n")) {
		if (!LINE_WITHOUT_SQL.test(line)) return start;
		start += line.length + 1;
	}
	return null;
}
function asksForNone(text, marker) {
	if (marker === void 0) return false;
	const [line = ""] = text.slice(marker.index + marker[0].length).split("\n", 1);
	return line.split(OPTIONS).filter((word) => /^transaction:[^:]*$/.test(word)).at(-1) === "transaction:false";
}
// src/layout/sections.ts
function partsOf(file, bom, marks) {
	const text = `${bom ? "﻿" : ""}${file.sql}`;
	const read = readBy(text, marks);
	if (read === null) return {
		up: file,
		down: null,
		sections: null
	};
	const { tool, down, problem, withoutTransaction } = read;
	if (problem) return {
		up: null,
		down: null,
		sections: {
			tool,
			problem: {
				line: lineAt(text, problem.at),
				says: problem.says
			}
		}
	};
	const cut = (down ?? text.length) - (bom ? 1 : 0);
	const back = {
		...file,
		sql: file.sql.slice(cut),
		line: lineAt(text, down ?? 0)
	};
	return {
		up: {
			...file,
			sql: file.sql.slice(0, cut),
			...asks(withoutTransaction.up)
		},
		down: down === null ? null : {
			...back,
			...asks(withoutTransaction.down)
		},
		sections: {
			tool,
			problem: null
		}
	};
}
function asks(none) {
	return none ? { transaction: "none" } : {};
}
function readBy(text, marks) {
	const dbmate = marks === "goose" || !text.includes("migrate:") ? null : readDbmate(text);
	const goose = marks === "dbmate" || !text.includes("+goose") ? null : gooseSections(text);
	if (dbmate && goose) return dbmate.first < goose.first ? dbmate : goose;
	return dbmate ?? goose;
}
function gooseSections(text) {
	const { isAnnotated, down, noTransaction, problem } = readGoose(text);
	if (!isAnnotated) return null;
	const withoutTransaction = {
		up: noTransaction,
		down: noTransaction
	};
	return {
		tool: "goose",
		first: text.indexOf("+goose"),
		down,
		withoutTransaction,
		problem
	};
}
function lineAt(text, at) {
	return text.slice(0, at).split("\n").length;
}
// src/layout/layout.ts
function fold(listing, layout, like, marks = "any") {
	const files = listing.files.map((file) => ({
		file,
		name: relative(listing.folder, file.path)
	}));
	const name = layout === "auto" ? like ?? detect(files.map((it) => it.name)) ?? "plain" : layout;
	const { migrations, strays } = sorted(files, LAYOUTS[name], marks);
	return {
		path: listing.folder,
		layout: name,
		revision: listing.revision,
		migrations: migrations.sort(versionOrder),
		strays: strays.sort((a, b) => byCodeUnit(a.path, b.path)),
		paths: listing.files.map((file) => file.path).sort(byCodeUnit)
	};
}
function foldBoth(base, head, layout, marks = "any") {
	const headFolder = fold(head, layout, (base && detect(base.files.map((file) => relative(base.folder, file.path)))) ?? void 0, marks);
	return {
		base: base && fold(base, headFolder.layout, void 0, marks),
		head: headFolder
	};
}
function relative(folder, path) {
	return folder === "." ? path : path.slice(folder.length + 1);
}
function sorted(files, layout, marks) {
	const migrations = [];
	const strays = [];
	const byName = new Map(files.map((it) => [it.name, it.file]));
	for (const { file, name } of files) {
		const reason = strayReason(name, layout, byName);
		if (reason) strays.push({
			path: file.path,
			oid: file.oid,
			reason
		});
		else if (!DOWN.test(name)) migrations.push(migration(file, name, layout, byName, marks));
	}
	return {
		migrations,
		strays
	};
}
function strayReason(name, layout, byName) {
	if (!/\.sql$/i.test(name)) return "other";
	if (name.includes("/")) return "nested";
	const down = DOWN.exec(name)?.[1];
	if (down === void 0) return layout.pattern.test(name) ? null : "misnamed";
	return [`${down}.up.sql`, `${down}.sql`].find((it) => byName.has(it) && layout.pattern.test(it)) === void 0 ? "lonely-down" : null;
}
function migration(file, fileName, layout, byName, marks) {
	const [, version = "", name = ""] = layout.pattern.exec(fileName) ?? [];
	const { sql, unreadable, bytes } = content(file);
	const parts = sql === null ? null : partsOf({
		path: file.path,
		sql,
		line: 1
	}, bytes.bom, marks);
	const down = byName.get(downName(fileName, byName) ?? "");
	const downSql = down ? content(down).sql : null;
	return {
		version,
		name,
		path: file.path,
		oid: file.oid,
		up: parts?.up ?? null,
		down: parts?.down ?? (down && downSql !== null ? {
			path: down.path,
			sql: downSql,
			line: 1
		} : null),
		unreadable: unreadable ?? (parts?.sections?.problem ? "sections" : null),
		...parts?.sections ? { sections: parts.sections } : {},
		bytes
	};
}
function downName(name, byName) {
	if (name.endsWith(".up.sql")) return name.replace(/\.up\.sql$/, ".down.sql");
	const stem = name.replace(/\.sql$/, "");
	return byName.has(`${stem}.up.sql`) ? null : `${stem}.down.sql`;
}
export { content as i, foldBoth as n, detect as r, fold as t };
