import { j as statementEnds, n as units } from "./chunk-pieces.mjs";
import { s as significant } from "./chunk-tokens.mjs";
// src/folder/as-applied.ts
function asApplied(runner, applied) {
	const { piece = "any" } = runner;
	if (piece === "any") return runner;
	const counts = applied.flatMap(({ sql }) => piecesOf(sql, runner));
	if (piece === "one" && counts.some((statements) => statements > 1)) return {
		...runner,
		piece: "any"
	};
	return counts.includes(0) ? {
		...runner,
		passesBlanks: true
	} : runner;
}
function takes({ passesBlanks }) {
	return `Applied files hold ${passesBlanks ? "pieces without a statement" : "several statements between two breakpoints"}, so production takes that: it was rehearsed so.`;
}
function piecesOf(sql, { reads }) {
	return units(sql, reads).map(({ start, end }) => statementsIn(sql.slice(start, end)));
}
function statementsIn(text) {
	const ends = statementEnds(text);
	return [...ends, text.length].map((end, index) => text.slice(index === 0 ? 0 : ends[index - 1], end)).filter((piece) => significant(piece).some((token) => token.text !== ";")).length;
}
export { takes as n, asApplied as t };
