import { n as hasMoreTokens, s as significant } from "./chunk-tokens.mjs";
import { D as versionOrder, u as toolNamed, w as byCodeUnit, x as countsOf } from "./chunk-pieces.mjs";
import { t as partsOf } from "./chunk-sections.mjs";
import { C as ANY_TOOL, D as layoutOf, O as usualLayout, T as detect } from "./chunk-words.mjs";
import { p as isSql } from "./chunk-paths.mjs";
// src/folder/content.ts
const LFS_POINTER = "version https://git-lfs.github.com/spec/v1";
function content(file) {
	if (file.mode === "120000") return unreadable("symlink");
	if (file.mode === "160000") return unreadable("submodule");
	if (file.bytes === null) return unreadable("too-large");
	const text = decode(file.bytes);
	if (text === null) return unreadable("not-utf8");
	if (text.includes("\0")) return unreadable("nul-byte");
	if (text.startsWith(LFS_POINTER)) return unreadable("lfs-pointer");
	if (text.length > LONG && hasMoreTokens(text, MOST_TOKENS)) return unreadable("too-many-tokens");
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
const LONG = 1e6;
const MOST_TOKENS = 3e6;
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
// src/folder/layout.ts
const ANYBODY = {
	tool: ANY_TOOL,
	sections: "any"
};
function fold(listing, layout, like, reader = ANYBODY, known = null) {
	const names = namesOf(listing);
	const { tool } = reader;
	const name = layout === "auto" ? like ?? detect(names, tool) ?? usualLayout(tool) : layout;
	const found = layoutOf({
		tool,
		layout: name
	});
	const files = new Map(listing.files.map((file, index) => [names[index] ?? "", file]));
	const text = (path) => textOf(files.get(path));
	const { migrations, strays } = found.read(names, {
		known,
		text
	});
	return {
		path: listing.folder,
		tool,
		layout: name,
		counts: found.counts ?? countsOf(migrations.map(({ version }) => version)),
		revision: listing.revision,
		migrations: migrations.flatMap((it) => migration(it, files, reader)).sort(versionOrder),
		strays: [...strays].flatMap(([path, reason]) => stray(files.get(path), reason)).sort(byPath),
		paths: listing.files.map((file) => file.path).sort(byCodeUnit),
		...submodulesIn(listing),
		misfits: (toolNamed(tool).companions?.(names, text) ?? []).map((it) => ({
			...it,
			path: inFolder(listing, it.path)
		}))
	};
}
function foldBoth(base, head, layout, reader = ANYBODY) {
	const known = base && namesOf(base);
	const headFolder = fold(head, layout, (known && detect(known, reader.tool)) ?? void 0, reader, known);
	return {
		base: base && fold(base, headFolder.layout, void 0, reader, known),
		head: headFolder
	};
}
function namesOf({ folder, files }) {
	return files.map(({ path }) => folder === "." ? path : path.slice(folder.length + 1));
}
function inFolder({ folder }, name) {
	return folder === "." ? name : `${folder}/${name}`;
}
function textOf(file) {
	return file ? content(file).sql : null;
}
function stray(file, reason) {
	return file ? [{
		path: file.path,
		oid: file.oid,
		reason
	}] : [];
}
function submodulesIn({ files }) {
	const submodules = files.flatMap(({ path, oid, mode }) => mode === "160000" && !isSql(path) ? [{
		path,
		oid
	}] : []);
	return submodules.length > 0 ? { submodules } : {};
}
function byPath(a, b) {
	return byCodeUnit(a.path, b.path);
}
function isBlank(sql) {
	return sql === null || significant(sql).length === 0;
}
function migration(named, files, reader) {
	const file = files.get(named.file);
	if (file === void 0) return [];
	const { version, name, key, sorts, transaction, repeats, snapshot, contained, livesWith, late } = named;
	const { sql: text, unreadable, bytes } = content(file);
	const sql = text === null ? null : toolNamed(reader.tool).plain?.(text) ?? text;
	const asks = transaction === void 0 ? {} : { transaction };
	const parts = sql === null ? null : partsOf({
		path: file.path,
		sql,
		line: 1,
		...asks
	}, bytes.bom, reader.sections);
	const down = named.down === null ? void 0 : files.get(named.down);
	const downSql = down ? content(down).sql : null;
	return [{
		version,
		name,
		key,
		...sorts === void 0 ? {} : { sorts },
		...repeats ? { repeats } : {},
		...snapshot ? { snapshot } : {},
		...contained ? { contained } : {},
		...livesWith === void 0 ? {} : { livesWith },
		...text !== sql && isBlank(sql) && !isBlank(text) ? { forOthers: true } : {},
		path: file.path,
		oid: file.oid,
		up: parts?.up ? {
			...parts.up,
			key,
			...late ? { late } : {}
		} : null,
		down: parts?.down ?? (down && downSql !== null ? {
			path: down.path,
			sql: downSql,
			line: 1
		} : null),
		unreadable: unreadable ?? (parts?.sections?.problem ? "sections" : null),
		...parts?.sections ? { sections: parts.sections } : {},
		bytes
	}];
}
export { foldBoth as n, content as r, fold as t };
