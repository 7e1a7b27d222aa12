import { h as defuseSource, m as defuse } from "./chunk-find.mjs";
// src/render/escape.ts
function cut(text, limit) {
	return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
function longestRun(text) {
	let longest = 0;
	for (const run of text.matchAll(/`+/g)) longest = Math.max(longest, run[0].length);
	return longest;
}
function codeSpan(text) {
	const shown = defuse(text).replaceAll("|", "¦");
	if (shown.trim() === "") return `\`${shown.replaceAll(" ", "\\u0020") || "(empty)"}\``;
	const fence = "`".repeat(longestRun(shown) + 1);
	const pad = /^[ `]|[ `]$/.test(shown) ? " " : "";
	return fence + pad + shown + pad + fence;
}
function fenced(lines, info) {
	const shown = lines.map(defuseSource);
	const fence = "`".repeat(Math.max(3, longestRun(shown.join("\n")) + 1));
	return `${fence}${info}\n${shown.join("\n")}\n${fence}`;
}
const WORD = /^["'“‘(]*[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*[)"'”’.,;:!?…%]*$/u;
const NUMBER = /^\(?\d+(?:\.\d+)+[).,;:]*$/;
const SIGN = /^(?:[–—→✓✗%…]|["'(),;:!?]+)$/u;
const REFERENCE = /-\d|www\.|\b[0-9a-f]{7,}\b/i;
const LIST_ITEM = /^\d+[.)]$/;
function prose(text) {
	const words = text.split(/\s+/).filter((word) => word !== "");
	const plain = (word, index) => isHarmless(word) && !(index === 0 && LIST_ITEM.test(word));
	return words.map((word, index) => plain(word, index) ? word : around(word)).join(" ");
}
function isHarmless(word) {
	if (defuse(word) !== word || REFERENCE.test(word)) return false;
	return WORD.test(word) || NUMBER.test(word) || SIGN.test(word);
}
const STOPS = /(?<!["'.,;:!?])["'.,;:!?]*$/;
const STOPS_AND_BRACKET = /(?<!["'.,;:!?)])["'.,;:!?)]*$/;
function around(word) {
	const before = /^["'(]*/.exec(word)?.[0] ?? "";
	const after = (before.includes("(") ? STOPS_AND_BRACKET : STOPS).exec(word.slice(before.length))?.[0] ?? "";
	const inside = word.slice(before.length, word.length - after.length);
	return inside === "" ? codeSpan(word) : before + codeSpan(inside) + after;
}
function urlPath(path) {
	return path.split(/([\udc80-\udcff])(?<![\ud800-\udbff].)/).map((part, at) => at % 2 === 0 ? encoded(part) : percent(part.charCodeAt(0) - 56320)).join("");
}
function encoded(text) {
	return Array.from(new TextEncoder().encode(text), (byte) => {
		const character = String.fromCharCode(byte);
		return /[\w.~/-]/.test(character) ? character : percent(byte);
	}).join("");
}
function percent(byte) {
	return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}
export { urlPath as a, prose as i, cut as n, fenced as r, codeSpan as t };
