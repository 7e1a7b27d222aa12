// src/sql/goose-file.ts
const SPACE = "[\\t\\n\\v\\f\\r \\x85\\xA0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
const AROUND = new RegExp(`^${SPACE}+|${SPACE}+$`, "g");
const BETWEEN = new RegExp(`${SPACE}+`);
function readGoose(text) {
	const reading = {
		section: "none",
		open: null,
		from: null,
		expands: false,
		isAnnotated: false,
		pieces: [],
		down: null,
		noTransaction: false,
		problem: null
	};
	for (let start = 0, end = 0; start < text.length; start = end) {
		end = text.indexOf("\n", start) + 1 || text.length;
		const line = {
			text: text.slice(start, end).replace(/\r?\n$|\r$/, ""),
			start,
			end
		};
		if (isAnnotation(line.text)) annotation(reading, line);
		else body(reading, line);
	}
	return ended(reading, text);
}
function isAnnotation(line) {
	return trimmed(line).startsWith("--") && line.includes("+goose");
}
function annotation(reading, line) {
	switch (annotationOf(line.text)) {
		case "up":
			goUp(reading, line);
			return;
		case "down":
			goDown(reading, line);
			return;
		case "statementbegin":
			if (reading.section === "none" || reading.open !== null) objects(reading, line.start, "goose takes \"-- +goose StatementBegin\" in a section only, and not inside another.");
			reading.open ??= line.start;
			return;
		case "statementend":
			if (reading.open === null) objects(reading, line.start, "There is no \"-- +goose StatementBegin\" to this StatementEnd.");
			reading.open = null;
			cut(reading, line.start);
			return;
		case "no transaction":
			reading.noTransaction = true;
			return;
		case "envsub on":
		case "envsub off":
			reading.expands = annotationOf(line.text) === "envsub on";
			return;
		default: objects(reading, line.start, "goose does not know this annotation, or not in this form, and stops at the file.");
	}
}
function annotationOf(line) {
	return /^[ \t]/.test(line) ? null : trimmed(line.replaceAll("--", "").replace("+goose", "")).toLowerCase();
}
function goUp(reading, { start }) {
	reading.isAnnotated = true;
	if (reading.section !== "none") objects(reading, start, "goose takes one \"-- +goose Up\", above Down.");
	else reading.section = "up";
}
function goDown(reading, { start }) {
	reading.isAnnotated = true;
	if (reading.section !== "up" || reading.open !== null) objects(reading, start, "goose takes \"-- +goose Down\" once, below Up, and not inside a statement.");
	if (reading.from !== null) objects(reading, reading.from, UNENDED);
	cut(reading, start);
	reading.section = "down";
	reading.down ??= start;
}
function body(reading, { text, start, end }) {
	const isBlank = trimmed(text) === "";
	if (reading.from === null && (isBlank || trimmed(text).startsWith("--"))) return;
	if (reading.section === "none") objects(reading, start, "goose takes nothing but comments above \"-- +goose Up\".");
	if (reading.expands && text.includes("$")) objects(reading, start, "What goose puts in place of the variable in this line (ENVSUB ON) is not known here.");
	reading.from ??= start;
	if (reading.open === null && endsStatement(text)) cut(reading, end);
}
const UNENDED = "This statement does not end: goose wants a semicolon at the end of its last line.";
function endsStatement(line) {
	const words = trimmed(line).split(BETWEEN);
	const comment = words.findIndex((word) => word.startsWith("--"));
	return (words.slice(0, comment < 0 ? words.length : comment).at(-1) ?? "").endsWith(";");
}
function cut(reading, end) {
	if (reading.from !== null) reading.pieces.push({
		start: reading.from,
		end
	});
	reading.from = null;
}
function ended(reading, text) {
	const { open, from, section } = reading;
	if (open !== null) objects(reading, open, "The \"-- +goose StatementEnd\" to this StatementBegin is missing.");
	if (from !== null && section === "up") objects(reading, from, UNENDED);
	if (section === "none") objects(reading, 0, "There is no \"-- +goose Up\" in this file, and goose stops at it.");
	cut(reading, text.length);
	const { isAnnotated, pieces, down, noTransaction, problem } = reading;
	return {
		isAnnotated,
		pieces,
		down,
		noTransaction,
		problem
	};
}
function objects(reading, at, says) {
	reading.problem ??= {
		at,
		says
	};
}
function trimmed(text) {
	return text.replace(AROUND, "");
}
export { readGoose as t };
