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
"0".repeat(40);
const SUBMODULE = "160000";
function isSql(path) {
	return path.toLowerCase().endsWith(".sql");
}
function beside(path, name) {
	return path.slice(0, path.lastIndexOf("/") + 1) + name;
}
function fileName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function calledOf(path) {
	if (/^v?\d+(?:\.\d+)+$/i.test(fileName(folderOf(path)))) return `${fileName(folderOf(path))}/${fileName(path)}`;
	return /^(?:migration|up)\.sql$/.test(fileName(path)) ? fileName(folderOf(path)) : fileName(path);
}
function inside(folder, path) {
	return folder.path === "." ? path : path.slice(folder.path.length + 1);
}
function within(folder, name) {
	return folder.path === "." ? name : `${folder.path}/${name}`;
}
export { folderOf as a, isSql as c, fileName as i, normalPath as l, beside as n, folderPath as o, calledOf as r, inside as s, SUBMODULE as t, within as u };
