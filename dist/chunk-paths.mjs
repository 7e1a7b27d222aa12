// src/folder/paths.ts
function normalPath(path) {
	const parts = [];
	for (const part of path.split("/")) if (part === ".." && (parts.length > 0 ? parts.at(-1) !== ".." : path.startsWith("/"))) parts.pop();
	else if (part !== "" && part !== ".") parts.push(part);
	const normal = (path.startsWith("/") ? "/" : "") + parts.join("/") + (path.endsWith("/") && parts.length > 0 ? "/" : "");
	return normal === "" ? "." : normal;
}
function folderOf(path) {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "." : path.slice(0, slash) || "/";
}
function folderPath(named) {
	return normalPath(named).replace(/(?<=.)\/+$/, "");
}
const SIZE_LIMIT = 5242880;
const NO_OID = "0".repeat(40);
const SYMLINK = "120000";
const SUBMODULE = "160000";
function isSql(path) {
	return path.toLowerCase().endsWith(".sql");
}
function isBelow(path, folder) {
	return folder === "." || path.startsWith(`${folder}/`);
}
function isRegular(entry) {
	return entry.mode !== "120000" && entry.mode !== "160000";
}
function beside(path, name) {
	return path.slice(0, path.lastIndexOf("/") + 1) + name;
}
function fileName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function calledOf(path) {
	return /^(?:migration|up)\.sql$/.test(fileName(path)) ? fileName(folderOf(path)) : fileName(path);
}
function inside(folder, path) {
	return folder.path === "." ? path : path.slice(folder.path.length + 1);
}
function within(folder, name) {
	return folder.path === "." ? name : `${folder.path}/${name}`;
}
export { beside as a, folderOf as c, isBelow as d, isRegular as f, within as h, SYMLINK as i, folderPath as l, normalPath as m, SIZE_LIMIT as n, calledOf as o, isSql as p, SUBMODULE as r, fileName as s, NO_OID as t, inside as u };
