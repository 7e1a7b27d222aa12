import { k as statementEnds, n as units } from "./chunk-pieces.mjs";
import { a as significant } from "./chunk-tokens.mjs";
// src/folder/as-applied.ts
function asApplied(runner, applied) {
	if (runner.piece !== "one" || !applied.some(({ sql }) => holdsSeveral(sql, runner))) return runner;
	return {
		...runner,
		piece: "any"
	};
}
const TAKES_SEVERAL = "Applied files hold several statements between two breakpoints, so production takes that: it was rehearsed so.";
function holdsSeveral(sql, { reads }) {
	return units(sql, reads).some(({ start, end }) => statementsIn(sql.slice(start, end)) > 1);
}
function statementsIn(text) {
	const ends = statementEnds(text);
	return [...ends, text.length].map((end, index) => text.slice(index === 0 ? 0 : ends[index - 1], end)).filter((piece) => significant(piece).some((token) => token.text !== ";")).length;
}
export { asApplied as n, TAKES_SEVERAL as t };
