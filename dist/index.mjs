import { t as VERSION } from "./chunk-about.mjs";
import { t as check$1 } from "./chunk-check.mjs";
import { t as play } from "./chunk-choose.mjs";
import { N as Trouble, l as TOOLS$1, u as toolNamed, w as byCodeUnit } from "./chunk-pieces.mjs";
import { f as RULES, u as blobId } from "./chunk-log-line.mjs";
import { l as folderPath } from "./chunk-paths.mjs";
import { r as render, t as FORMATS } from "./chunk-table.mjs";
import { An as starter, Sn as ENGINES } from "./chunk-not-reached.mjs";
// src/folder/listing.ts
function folder(path, files, ref = "given") {
	const at = folderPath(path);
	return {
		revision: {
			ref,
			commit: null
		},
		folder: at,
		files: Object.entries(files).map(([name, content]) => sourceFile(at === "." ? name : `${at}/${name}`, content)).sort((a, b) => byCodeUnit(a.path, b.path))
	};
}
function sourceFile(path, content) {
	const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
	return {
		path,
		mode: "100644",
		oid: blobId(bytes),
		size: bytes.length,
		bytes
	};
}
// src/index.ts
const TOOLS = Object.fromEntries(TOOLS$1.map((tool) => [tool.name, tool]));
function check(folders, options) {
	const { engines, stage = (job) => play(job, engines, () => {}), ...given } = options;
	const defaults = {
		levels: {},
		allow: [],
		failOn: "error",
		now: new Date(),
		version: VERSION
	};
	return check$1(folders.map(whole), {
		...defaults,
		...given,
		stage
	});
}
function whole(given) {
	return {
		base: null,
		remarks: [],
		layout: "auto",
		runner: toolNamed("sqlite3").runner,
		sqlite: null,
		...given
	};
}
export { ENGINES, FORMATS, RULES, TOOLS, Trouble, check, folder, render, starter };
