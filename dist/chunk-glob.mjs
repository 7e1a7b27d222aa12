// src/folder/glob.ts
function isGlob(pattern) {
	return pattern.includes("*");
}
function fits(pattern, path) {
	const parts = pattern.replace(/^\.\//, "").split(/(\*\*\/|\*\*|\*)/);
	let ends = [0];
	for (const part of parts) {
		const reach = WILD.get(part);
		ends = reach ? reach(ends, path) : ends.filter((at) => path.startsWith(part, at)).map((at) => at + part.length);
		if (ends.length === 0) return false;
	}
	return ends.at(-1) === path.length;
}
const WILD = new Map([
	["**/", (ends, path) => between(ends, path, behindFolder(ends, path))],
	["**", (ends, path) => between(ends, path, () => true)],
	["*", (ends, path) => between(ends, path, inName(ends, path))]
]);
function between(ends, path, isEnd) {
	const found = [];
	for (let at = ends[0] ?? 0; at <= path.length; at += 1) if (isEnd(at)) found.push(at);
	return found;
}
function behindFolder(ends, path) {
	const known = new Set(ends);
	return (at) => known.has(at) || path[at - 1] === "/";
}
function inName(ends, path) {
	const known = new Set(ends);
	let isOpen = false;
	return (at) => {
		isOpen = known.has(at) || isOpen && path[at - 1] !== "/";
		return isOpen;
	};
}
export { isGlob as n, fits as t };
