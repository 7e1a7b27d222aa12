import { i as versionOrder, t as byCodeUnit } from "./chunk-version.mjs";
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
// src/layout/layout.ts
function fold(listing, layout, like) {
	const files = listing.files.map((file) => ({
		file,
		name: relative(listing.folder, file.path)
	}));
	const name = layout === "auto" ? like ?? detect(files.map((it) => it.name)) ?? "plain" : layout;
	const { migrations, strays } = sorted(files, LAYOUTS[name]);
	return {
		path: listing.folder,
		layout: name,
		revision: listing.revision,
		migrations: migrations.sort(versionOrder),
		strays: strays.sort((a, b) => byCodeUnit(a.path, b.path)),
		paths: listing.files.map((file) => file.path).sort(byCodeUnit)
	};
}
function foldBoth(base, head, layout) {
	const headFolder = fold(head, layout, (base && detect(base.files.map((file) => relative(base.folder, file.path)))) ?? void 0);
	return {
		base: base && fold(base, headFolder.layout),
		head: headFolder
	};
}
function relative(folder, path) {
	return folder === "." ? path : path.slice(folder.length + 1);
}
function sorted(files, layout) {
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
		else if (!DOWN.test(name)) migrations.push(migration(file, name, layout, byName));
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
function migration(file, fileName, layout, byName) {
	const [, version = "", name = ""] = layout.pattern.exec(fileName) ?? [];
	const { sql, unreadable, bytes } = content(file);
	const down = byName.get(downName(fileName, byName) ?? "");
	const downSql = down ? content(down).sql : null;
	return {
		version,
		name,
		path: file.path,
		oid: file.oid,
		up: sql === null ? null : {
			path: file.path,
			sql,
			line: 1
		},
		down: down && downSql !== null ? {
			path: down.path,
			sql: downSql,
			line: 1
		} : null,
		unreadable,
		bytes
	};
}
function downName(name, byName) {
	if (name.endsWith(".up.sql")) return name.replace(/\.up\.sql$/, ".down.sql");
	const stem = name.replace(/\.sql$/, "");
	return byName.has(`${stem}.up.sql`) ? null : `${stem}.down.sql`;
}
export { content as i, foldBoth as n, detect as r, fold as t };
