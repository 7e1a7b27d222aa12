import { C as readOn, S as START, s as toolNamed, x as statementUnits } from "./chunk-table.mjs";
// src/tools/read/shell.ts
function throughShell({ reads }) {
	return reads === "shell" || reads === "migrate-sh";
}
const HARMLESS = /^(#|\/|[Gg][Oo]\b|\.$|\.(bail|changes|crlf|databases|echo|eqp|exit|explain|fullschema|headers?|help|indexes|indices|log|mode|nullvalue|output|print|prompt|quit|scanstats|schema|separator|show|stats|tables|timeout|timer|trace|version|width)\b)/;
function shellCommand(line) {
	const [name, argument = ""] = line.split(/\s+/);
	const bail = name === ".bail" ? /^(on|yes|1|true)$/i.test(argument) : null;
	const ends = name === ".quit" || name === ".exit";
	if (!HARMLESS.test(line)) return {
		bail,
		ends,
		failure: `a rehearsal cannot run the shell's own command ${name}`
	};
	return {
		bail,
		ends,
		failure: name === ".exit" && !/^0*$/.test(argument) ? `the shell exits with status ${argument}` : null
	};
}
const BLANK = {
	dark: false,
	ended: false,
	open: ""
};
const NONE = {
	start: null,
	scan: BLANK,
	progress: START,
	read: 0
};
function withoutReturns(sql) {
	return sql.replaceAll("\r\n", "\n");
}
function shellUnits(sql) {
	const found = [];
	let waiting = NONE;
	for (let start = 0, end = 0; start < sql.length; start = end) {
		end = sql.indexOf("\n", start) + 1 || sql.length;
		if (isOwn(sql, waiting, start, end)) {
			if (waiting.start !== null) found.push(piece(sql, waiting.start, start));
			found.push({
				start,
				end,
				command: true
			});
			waiting = NONE;
			continue;
		}
		waiting = withLine(sql, waiting, start, end);
		const complete = endsHere(waiting.scan) && waiting.progress === "start";
		if (complete) found.push(piece(sql, waiting.start ?? start, end));
		if (complete || isWhite(waiting.scan)) waiting = NONE;
	}
	if (waiting.start !== null) found.push(piece(sql, waiting.start, sql.length));
	return found;
}
function piece(sql, start, end) {
	return {
		start,
		end: sql[end - 1] === "\n" ? end - 1 : end,
		command: false
	};
}
function isOwn(sql, waiting, start, end) {
	if (waiting.start === null && (sql[start] === "." || sql[start] === "#")) return true;
	if (waiting.scan.open !== "") return false;
	const word = /^[ \t\v\f\r]*(?:\/|go)/i.exec(sql.slice(start, Math.min(end, start + 80)));
	if (!word) return false;
	const rest = scanLine(BLANK, sql.slice(start + word[0].length, end));
	if (!isWhite(rest) || rest.ended) return false;
	return waiting.start === null || readOn(waiting.progress, `${sql.slice(waiting.read, start - 1)};`) === "start";
}
function withLine(sql, before, start, end) {
	const waiting = before.start === null ? {
		...NONE,
		start,
		read: start
	} : before;
	const scan = scanLine(waiting.scan, sql.slice(start, end));
	if (!endsHere(scan)) return {
		...waiting,
		scan
	};
	return {
		...waiting,
		scan,
		progress: readOn(waiting.progress, sql.slice(waiting.read, end)),
		read: end
	};
}
function endsHere({ dark, ended, open }) {
	return dark && ended && open === "";
}
function isWhite({ dark, open }) {
	return !dark && open === "";
}
function scanLine(before, line) {
	let scan = before;
	for (let at = 0; at < line.length;) [scan, at] = scan.open === "" ? scanPlain(scan, line, at) : scanOpen(scan, line, at);
	return scan;
}
const SPACE = /[ \t\n\v\f\r]+/y;
const DARK = /(?:[^ \t\n\v\f\r;/\-['"`]|-(?!-)|\/(?!\*))+/y;
function scanPlain(scan, line, at) {
	for (const [pattern, next] of [[SPACE, scan], [DARK, {
		dark: true,
		ended: false,
		open: ""
	}]]) {
		pattern.lastIndex = at;
		if (pattern.test(line)) return [next, pattern.lastIndex];
	}
	const char = line[at];
	if (char === "-") return [scan, line.length];
	if (char === ";") return [{
		...scan,
		ended: true
	}, at + 1];
	if (char === "/") return [{
		...scan,
		open: "*"
	}, at + 2];
	return [{
		dark: true,
		ended: false,
		open: char === "[" ? "]" : char
	}, at + 1];
}
function scanOpen(scan, line, at) {
	const { open } = scan;
	const close = line.indexOf(open === "*" ? "*/" : open, at);
	if (close < 0) return [scan, line.length];
	return open !== "*" && open !== "]" && line[close + 1] === open ? [scan, close + 2] : [{
		...scan,
		open: ""
	}, close + (open === "*" ? 2 : 1)];
}
// src/tools/pieces.ts
function units(sql, reads) {
	if (reads === "shell") return shellUnits(sql);
	if (reads === "statements") return statementUnits(sql);
	if (reads === "whole") return [{
		start: 0,
		end: sql.length,
		command: false
	}];
	return toolNamed(reads).pieces?.(sql) ?? statementUnits(sql);
}
function between(reads) {
	return reads === "drizzle" ? "\n--> statement-breakpoint\n" : "\n";
}
export { withoutReturns as a, throughShell as i, units as n, shellCommand as r, between as t };
