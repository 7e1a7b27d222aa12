// src/trouble.ts
var Trouble = class extends Error {
	name = "Trouble";
};
function nearest(word, known) {
	let best = null;
	let least = Math.max(2, Math.floor(word.length / 3)) + 1;
	for (const candidate of known) {
		const edits = distance(word.toLowerCase(), candidate.toLowerCase());
		if (edits < least) {
			best = candidate;
			least = edits;
		}
	}
	return best;
}
function didYouMean(word, known) {
	const meant = nearest(word, known);
	return meant === null ? "" : ` (did you mean "${meant}"?)`;
}
function distance(left, right) {
	const a = left.slice(0, 64);
	const rows = [Array.from({ length: right.length + 1 }, (_, column) => column)];
	for (let i = 1; i <= a.length; i++) rows.push(nextRow(rows, a, right, i));
	return rows[a.length]?.[right.length] ?? 0;
}
function nextRow(rows, a, b, i) {
	const row = [i];
	const cell = (y, x) => (y === i ? row[x] : rows[y]?.[x]) ?? 0;
	for (let j = 1; j <= b.length; j++) {
		const replaced = cell(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
		const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? cell(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
		row.push(Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, replaced, swap));
	}
	return row;
}
export { didYouMean as n, nearest as r, Trouble as t };
