// src/version.ts
function compareVersions(a, b) {
	const left = unpadded(a);
	const right = unpadded(b);
	return left.length - right.length || byCodeUnit(left, right);
}
function unpadded(version) {
	return version.replace(/^0+(?=\d)/, "");
}
function versionOrder(a, b) {
	return compareVersions(a.version, b.version) || byCodeUnit(a.name, b.name) || byCodeUnit(a.path, b.path);
}
function byCodeUnit(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
export { versionOrder as i, compareVersions as n, unpadded as r, byCodeUnit as t };
