import { N as Trouble } from "./chunk-pieces.mjs";
import { realpathSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
// src/commands/folder-argument.ts
function folderArgument(typed, root, here) {
	const path = isAbsolute(typed) ? typed : resolve(root, here, typed);
	const direct = relative(root, path);
	const inside = isOutside(direct) ? relative(root, real(path)) : direct;
	if (isOutside(inside)) throw new Trouble(`The folder ${typed} is outside the repository at ${root}. Start in the repository that it belongs to.`);
	return inside === "" ? "." : inside.split(sep).join("/");
}
function isOutside(path) {
	return path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
}
function real(path) {
	try {
		return realpathSync(path);
	} catch (error) {
		if (error.code === "ENOENT") return path;
		throw error;
	}
}
export { folderArgument as t };
