import { a as nameIn, c as tokens, i as isWord$1, l as unquote, o as quoted, r as identifier, s as significant, t as eachToken } from "./chunk-tokens.mjs";
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esmMin = (fn, res, err) => () => {
	if (err) throw err[0];
	try {
		return fn && (res = fn(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __toCommonJS = (mod) => __hasOwnProp.call(mod, "module.exports") ? mod["module.exports"] : __copyProps(__defProp({}, "__esModule", { value: true }), mod);
// src/sql/split.ts
const START$1 = "start";
const NEXT = {
	start: {
		semicolon: "start",
		EXPLAIN: "explain",
		CREATE: "create",
		other: "normal"
	},
	normal: {
		semicolon: "start",
		other: "normal"
	},
	explain: {
		semicolon: "start",
		CREATE: "create",
		TEMP: "normal",
		TRIGGER: "normal",
		END: "normal",
		other: "explain"
	},
	create: {
		semicolon: "start",
		TEMP: "create",
		TRIGGER: "trigger",
		other: "normal"
	},
	trigger: {
		semicolon: "semicolon",
		other: "trigger"
	},
	semicolon: {
		semicolon: "semicolon",
		END: "end",
		other: "trigger"
	},
	end: {
		semicolon: "start",
		other: "trigger"
	}
};
function statementEnds(sql) {
	const found = [];
	let progress = START$1;
	for (const token of eachToken(sql)) {
		progress = step$2(progress, token);
		if (progress === "start" && token.kind === "semicolon") found.push(token.end);
	}
	return found;
}
function statementsOf$3(sql) {
	const ends = [...statementEnds(sql), sql.length];
	return ends.map((end, at) => sql.slice(ends[at - 1] ?? 0, end));
}
function readOn(progress, more) {
	let now = progress;
	for (const token of eachToken(more)) now = step$2(now, token);
	return now;
}
function step$2(progress, token) {
	if (token.kind === "space" || token.kind === "comment") return progress;
	const steps = NEXT[progress];
	return steps[kindOf$2(token)] ?? steps.other;
}
function kindOf$2({ kind, text }) {
	if (kind === "semicolon") return "semicolon";
	const word = kind === "word" ? text.toUpperCase() : "";
	if (word === "TEMPORARY") return "TEMP";
	return WORDS$1.has(word) ? word : "other";
}
const WORDS$1 = new Set([
	"EXPLAIN",
	"CREATE",
	"TEMP",
	"TRIGGER",
	"END"
]);
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
const NONE$2 = {
	start: null,
	scan: BLANK,
	progress: START$1,
	read: 0
};
function withoutReturns(sql) {
	return sql.replaceAll("\r\n", "\n");
}
function shellUnits(sql) {
	const found = [];
	let waiting = NONE$2;
	for (let start = 0, end = 0; start < sql.length; start = end) {
		end = sql.indexOf("\n", start) + 1 || sql.length;
		if (isOwn(sql, waiting, start, end)) {
			if (waiting.start !== null) found.push(piece(sql, waiting.start, start));
			found.push({
				start,
				end,
				command: true
			});
			waiting = NONE$2;
			continue;
		}
		waiting = withLine(sql, waiting, start, end);
		const complete = endsHere(waiting.scan) && waiting.progress === "start";
		if (complete) found.push(piece(sql, waiting.start ?? start, end));
		if (complete || isWhite(waiting.scan)) waiting = NONE$2;
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
		...NONE$2,
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
const SPACE$2 = /[ \t\n\v\f\r]+/y;
const DARK = /(?:[^ \t\n\v\f\r;/\-['"`]|-(?!-)|\/(?!\*))+/y;
function scanPlain(scan, line, at) {
	for (const [pattern, next] of [[SPACE$2, scan], [DARK, {
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
// src/tools/read/statements.ts
function statementUnits(sql) {
	const found = [];
	let start = 0;
	for (const end of [...statementEnds(sql), sql.length]) {
		if (end > start) found.push({
			start,
			end,
			command: false
		});
		start = Math.max(start, end);
	}
	return found;
}
// src/version.ts
function compareVersions$1(a, b) {
	const left = unpadded(a);
	const right = unpadded(b);
	return left.length - right.length || byCodeUnit(left, right);
}
function unpadded(version) {
	return version.replace(/^0+(?=\d)/, "");
}
function versionOrder(a, b) {
	if (a.sorts !== void 0 && b.sorts !== void 0) return byCodeUnit(a.sorts, b.sorts) || byCodeUnit(a.path, b.path);
	return Number(a.version === "") - Number(b.version === "") || compareVersions$1(a.version, b.version) || byCodeUnit(a.path, b.path);
}
function byCodeUnit(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/tools/layouts/dialects.ts
const ALONE$1 = ".autocommit";
const OTHER = /[._-](?:postgres(?:ql)?|pg|pgsql|mysql|mariadb|mssql|sqlserver|cockroach(?:db)?|oracle)(?=(?:\.autocommit)?(?:[._-](?:up|down))?\.sql$)/i;
const OWN$1 = [
	"",
	"_sqlite",
	".sqlite",
	"-sqlite",
	"_sqlite3",
	".sqlite3"
];
const END$1 = /(?=(?:\.autocommit)?(?:[._-](?:up|down))?\.sql$)/i;
function isOtherDatabase(name, all) {
	if (!OTHER.test(name)) return OWN$1.some((own) => own !== "" && all.has(name.replace(END$1, own)));
	const whole = name.replace(ALONE$1, "");
	return OWN$1.some((own) => all.has(whole.replace(OTHER, own)) || all.has(whole.replace(OTHER, `${own}${ALONE$1}`)));
}
// src/tools/layouts/layout.ts
function unpaddedParts(parts) {
	return parts.map((part) => part.replace(/^0+(?=\d)/, "")).join(".");
}
function lastOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function numbersInFront(name) {
	return /^\d*/.exec(name)?.[0] ?? "";
}
function isTime$1(version) {
	return /^[1-9]\d{7,}$/.test(version);
}
function countsOf$3(versions) {
	return versions.filter(isTime$1).length * 2 > versions.length ? "time" : "up";
}
const DAY = /^((?:19|20)\d\d)([-_.])(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?:[-_.T]((?:[01]\d|2[0-3]))[-_.]?([0-5]\d)(?:[-_.]?([0-5]\d))?)?(?=[-_.]|$)/;
const MOMENT$2 = /^((?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))([-_.T])((?:[01]\d|2[0-3])[0-5]\d[0-5]\d)(?=[-_.]|$)/;
function undated(name) {
	if (MOMENT$2.test(name)) return name.replace(MOMENT$2, "$1$3");
	return name.replace(DAY, (_, year, _sign, ...rest) => [year, ...rest.slice(0, 5)].join(""));
}
function isOfDay(name) {
	const day = DAY.exec(name);
	return day !== null && day[5] === void 0;
}
function redated(name, version) {
	const moment = MOMENT$2.exec(name);
	if (moment !== null && /^\d{14}$/.test(version)) return version.slice(0, 8) + moment[2] + version.slice(8) + name.slice(moment[0].length);
	const day = DAY.exec(name);
	const [, year, month, date, time = ""] = /^(\d{4})(\d\d)(\d\d)(\d{4}|\d{6})?$/.exec(version) ?? [];
	if (day === null || year === void 0) return null;
	const [whole, , sign = ""] = day;
	return [
		year,
		month,
		date
	].join(sign) + (time === "" ? "" : `${sign}${time}`) + name.slice(whole.length);
}
// src/tools/layouts/numbered.ts
const byName = (file) => lastOf(file);
const byDigits = (_file, version) => version;
const byNumber = (_file, version) => unpadded(version);
function numbered$1(naming) {
	return [layout("plain", "up", naming), layout("timestamp", "time", naming)];
}
function layout(name, counts, naming) {
	return {
		name,
		counts,
		count: (names) => versionsOf(names).filter((version) => isTime$1(version) === (counts === "time")).length,
		read: (names, around) => read$7(names, around, naming, counts),
		beside: (file, names) => [downOf(file, names) ?? []].flat(),
		renamed: (file, version) => redated(file, version) ?? file.replace(/\d+(?:[a-z](?=[_-]))?(?=[^/]*$)/i, version)
	};
}
const SQL = /\.sql$/i;
const DOWN = /^(.+)([._-])(?:down|rollback)\.sql$/s;
const PARTS = /^((?:[Vv](?:er(?:sion)?)?|[Mm](?:igrat(?:e|ion))?|[Ss]chema|[Uu]p(?:date|grade)|[Pp]atch|[Ss]tep)[._-]?(?!\d+\.\d))?(\d+)(.*?)(?:\.up)?\.sql$/s;
function partsOf$8(name) {
	return PARTS.exec(undated(name));
}
function versionsOf(names) {
	return names.filter((name) => !name.includes("/") && !/\.(?:down|rollback)\.sql$/s.test(name)).flatMap((name) => {
		const [, before, version, rest = ""] = partsOf$8(name) ?? [];
		const fits = rest === "" || (before === void 0 ? /^[_-]./s : /^[._-](?!_)./s).test(rest);
		return version !== void 0 && fits ? [version] : [];
	});
}
function read$7(names, around, naming, counts) {
	const here = names.filter((name) => !name.includes("/"));
	const all = new Set(here);
	const downs = here.some((name) => DOWN.test(name)) ? all : new Set();
	const shapes = shapesOf(here, around.known, counts);
	if (naming.letters) shapes.add("letter");
	const isMigration = (name) => naming.pattern ? naming.pattern.test(name) : shapes.has(shapeOf$2(name));
	const migrations = [];
	const strays = new Map();
	for (const name of names) {
		const reason = strayReason$3(name, all, isMigration, naming);
		if (reason !== null) strays.set(name, reason);
		else if (undone$1(name, all) === null) migrations.push(named$9(name, downs, naming));
	}
	return {
		migrations,
		strays
	};
}
function strayReason$3(name, all, isMigration, naming) {
	if (!SQL.test(name) || isOtherDatabase(name, all)) return "other";
	if (name.includes("/")) return "nested";
	const up = undone$1(name, all);
	if (up !== null) return isMigration(up) ? null : "lonely-down";
	if (isLonely(name)) return "lonely-down";
	if (isMigration(name)) return null;
	return naming.unnumbered && /\.sql$/.test(name) ? null : "misnamed";
}
function isLonely(name) {
	return /\.(?:down|rollback)\.sql$/s.test(name);
}
function undone$1(name, all) {
	const [, stem, sign] = DOWN.exec(name) ?? [];
	if (stem === void 0) return null;
	return [stem, ...OWN$1.flatMap((own) => own !== "" && stem.endsWith(own) ? [stem.slice(0, -own.length)] : [])].flatMap((it) => [
		`${it}${sign}up.sql`,
		`${it}.up.sql`,
		`${it}.sql`
	]).find((it) => all.has(it)) ?? null;
}
function downOf(name, all) {
	const stem = name.replace(/(?:[._-]up)?\.sql$/, "");
	return [...OWN$1.filter((own) => own !== ""), ""].map((own) => `${stem}${own}`).flatMap((it) => [
		".down",
		"_down",
		"-down",
		".rollback"
	].map((way) => `${it}${way}.sql`)).find((it) => all.has(it) && undone$1(it, all) === name) ?? null;
}
function named$9(file, downs, { pattern, key, sorts }) {
	const [, version = "", name = ""] = pattern?.exec(file) ?? anywhere(file);
	const order = sorts ? { sorts: sorts(file) } : {};
	return {
		file,
		version,
		name,
		key: key(file, version),
		down: downOf(file, downs),
		...order
	};
}
function anywhere(file) {
	const [, , version = "", rest = file.replace(SQL, "")] = partsOf$8(file) ?? [];
	return [
		file,
		version,
		version === "" ? rest : rest.replace(/^(?:[a-z](?=[_-]))?[._-]+/i, "")
	];
}
function shapeOf$2(name) {
	const [, before = "", , rest] = partsOf$8(name) ?? [];
	if (rest === void 0) return NONE$1;
	const first = rest[0] ?? "bare";
	const usual = first === "bare" || (first === "_" || first === "-") && rest.length > 1;
	const other = isLettered(rest) ? "letter" : "other";
	return `${before.toLowerCase()}${usual ? first : other}`;
}
function isLettered(rest) {
	return /^[a-z][_-]./is.test(rest);
}
const NONE$1 = "";
function shapesOf(here, known, counts) {
	const applied = shapesIn(known ?? []);
	const isKnown = applied.some((shape) => shape !== NONE$1);
	const all = isKnown ? applied : shapesIn(here);
	const count = (shape) => all.filter((it) => it === shape).length;
	const fits = (shape) => PLAIN$2.has(shape) ? isKnown || count(shape) > count("_") : count(shape) * 2 > all.length;
	return new Set([...counts === "time" ? ["_", "-"] : ["_"], ...all.filter((shape) => shape !== NONE$1 && fits(shape))]);
}
const PLAIN$2 = new Set([
	"_",
	"-",
	"bare",
	"letter",
	"other"
]);
function shapesIn(names) {
	return names.filter((name) => SQL.test(name) && !name.includes("/") && !DOWN.test(name)).map(shapeOf$2);
}
// src/tools/read/sha256.ts
const rotate$1 = (word, by) => word >>> by | word << 32 - by;
const PRIMES = Array.from({ length: 312 }, (_, at) => at).filter((it) => it > 1 && !Array.from({ length: it - 2 }, (_, at) => at + 2).some((by) => it % by === 0));
const fraction = (root) => (root - Math.floor(root)) * 2 ** 32 | 0;
const K = PRIMES.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)));
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
function sha256(bytes) {
	const length = (bytes.length + 8 >> 6) * 64 + 64;
	const padded = new Uint8Array(length);
	padded.set(bytes);
	padded[bytes.length] = 128;
	const view = new DataView(padded.buffer);
	view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
	view.setUint32(length - 4, bytes.length << 3 >>> 0);
	let state = START;
	for (let at = 0; at < length; at += 64) state = block(state, view, at);
	const digest = new DataView(new ArrayBuffer(32));
	for (const [index, word] of state.entries()) digest.setInt32(index * 4, word);
	return new Uint8Array(digest.buffer);
}
function block(before, view, at) {
	const words = Array.from({ length: 16 }, (_, index) => view.getInt32(at + index * 4));
	for (let index = 16; index < 64; index += 1) {
		const [far, near] = [words[index - 15] ?? 0, words[index - 2] ?? 0];
		const a = rotate$1(far, 7) ^ rotate$1(far, 18) ^ far >>> 3;
		const b = rotate$1(near, 17) ^ rotate$1(near, 19) ^ near >>> 10;
		words.push((words[index - 16] ?? 0) + a + (words[index - 7] ?? 0) + b | 0);
	}
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = before;
	for (const [index, word] of words.entries()) {
		const first = h + (rotate$1(e, 6) ^ rotate$1(e, 11) ^ rotate$1(e, 25)) + (e & f ^ ~e & g) + (K[index] ?? 0) + word | 0;
		const second = (rotate$1(a, 2) ^ rotate$1(a, 13) ^ rotate$1(a, 22)) + (a & b ^ a & c ^ b & c) | 0;
		[h, g, f, e, d, c, b, a] = [
			g,
			f,
			e,
			d + first | 0,
			c,
			b,
			a,
			first + second | 0
		];
	}
	return [
		a,
		b,
		c,
		d,
		e,
		f,
		g,
		h
	].map((word, index) => (before[index] ?? 0) + word | 0);
}
// src/tools/read/atlas-sum.ts
const SUM = "atlas.sum";
const FIX$1 = "Look at what has changed, and make the sums anew: atlas migrate hash";
function sumMisfits(names, text) {
	const sum = text(SUM);
	const files = names.filter((name) => /^[^/]*\.sql$/s.test(name)).sort();
	const misfit = (says, line = 1) => [{
		path: SUM,
		line,
		says: `${says} ${STOPS}`,
		fix: FIX$1
	}];
	if (sum === null) return files.length > 0 ? misfit(`There is no ${SUM}.`) : [];
	const listed = entriesOf$1(sum);
	const fresh = files.find((file) => !listed.some(({ name }) => name === file));
	if (fresh !== void 0) return misfit(`${SUM} does not list ${fresh}.`);
	const gone = listed.find(({ name }) => !files.includes(name));
	if (gone) return misfit(`${SUM} lists ${gone.name}, which is not there.`, gone.line);
	const edited = firstEdited(files, listed, text);
	return edited ? misfit(`${edited.name} is not what it was when ${SUM} was made.`, edited.line) : [];
}
const STOPS = "Every start stops (\"checksum mismatch\").";
function entriesOf$1(sum) {
	return sum.split("\n").flatMap((text, index) => {
		const [, name, hash] = /^(.+) h1:(\S+)\s*$/.exec(text) ?? [];
		return name === void 0 || hash === void 0 ? [] : [{
			name,
			hash,
			line: index + 1
		}];
	});
}
function firstEdited(files, listed, text) {
	const entryAt = (count) => listed.find(({ name }) => name === files[count - 1]) ?? null;
	const fits = (count) => {
		const all = files.slice(0, count).map((file) => `${file}${text(file) ?? ""}`);
		return entryAt(count)?.hash === base64(sha256(new TextEncoder().encode(all.join(""))));
	};
	let [good, bad] = [0, files.length];
	if (bad === 0 || fits(bad)) return null;
	while (bad - good > 1) {
		const middle = good + bad >> 1;
		if (fits(middle)) good = middle;
		else bad = middle;
	}
	return entryAt(bad);
}
function base64(bytes) {
	return btoa(String.fromCharCode(...bytes));
}
// src/tools/read/first-line.ts
function withoutTransaction(tool, asks) {
	return (text) => asks(text) ? {
		tool,
		first: 0,
		down: null,
		withoutTransaction: {
			up: true,
			down: true
		},
		problem: null
	} : null;
}
// src/tools/recorded.ts
function insertion$3({ table }, values) {
	return `INSERT INTO ${table} (${Object.keys(values).join(", ")}) VALUES (${Object.values(values).join(", ")})`;
}
function text$1(value) {
	return `'${value.replaceAll("'", "''")}'`;
}
function quotedForShell(word) {
	if (/^[\w./:=@+-]+$/.test(word)) return word;
	if (word.includes("'") && !/["$`\\!]/.test(word)) return `"${word}"`;
	return `'${word.replaceAll("'", `'\\''`)}'`;
}
// src/tools/atlas.ts
const atlas = {
	name: "atlas",
	title: "atlas migrate",
	signs: {
		command: /\batlas\s+migrate\s+apply\b/,
		dependency: null,
		mark: /^-- atlas:\w+/m,
		file: /^atlas\.(?:hcl|sum)$/,
		makes: /^atlas\.sum$/,
		says: "atlas runs each file and its history row in one transaction, if atlas.sum fits the folder."
	},
	layouts: numbered$1({
		pattern: null,
		unnumbered: true,
		key: byDigits,
		sorts: (file) => file
	}),
	sections: withoutTransaction("atlas", (text) => (/^(?:--.*\r?\n)+(?=\r?\n)/.exec(text)?.[0] ?? "").split(/\r?\n/).some((line) => /^-- atlas:txmode none\s*$/.test(line))),
	companions: sumMisfits,
	reads: /(?:^|\/)atlas\.sum$/,
	markers: null,
	pieces: null,
	runner: {
		name: "atlas",
		tool: "atlas",
		transaction: "file",
		foreignKeys: false,
		doubleQuotes: true,
		onError: "rollback",
		history: "same-transaction",
		reads: "statements",
		sections: "atlas",
		rerun: false,
		ledger: {
			table: "atlas_schema_revisions",
			column: "version",
			keeps: "each",
			also: {
				description: "''",
				executed_at: "CURRENT_TIMESTAMP",
				execution_time: "0",
				applied: "1",
				total: "1",
				hash: "''",
				operator_version: "''"
			},
			create: `CREATE TABLE IF NOT EXISTS atlas_schema_revisions (
  version text NOT NULL PRIMARY KEY,
  description text NOT NULL,
  type integer NOT NULL DEFAULT 2,
  applied integer NOT NULL DEFAULT 0,
  total integer NOT NULL DEFAULT 0,
  executed_at datetime NOT NULL,
  execution_time integer NOT NULL,
  error text NULL,
  error_stmt text NULL,
  hash text NOT NULL,
  partial_hashes json NULL,
  operator_version text NOT NULL
)`
		},
		after: {
			kill: "reruns",
			edit: "ignored",
			missing: "ignored",
			late: "refused",
			duplicate: "fails",
			olderRelease: "starts",
			twoStarts: "one-stops"
		},
		refuses: []
	},
	recorded: {
		query: `SELECT version, iif(error IS NOT NULL AND error <> '' OR applied < total, 'failed', 'applied'), hash, error
FROM atlas_schema_revisions WHERE version NOT LIKE '.%' ORDER BY executed_at, version`,
		hasCommand: true,
		checksum: "chained-sha256",
		insert: ({ key, name, checksum }) => insertion$3({ table: "atlas_schema_revisions" }, {
			version: text$1(key),
			description: text$1(name),
			type: "4",
			applied: "0",
			total: "0",
			executed_at: "CURRENT_TIMESTAMP",
			execution_time: "0",
			hash: text$1(checksum),
			operator_version: "''"
		}),
		forget: (key, before) => ({
			command: `atlas migrate set ${quotedForShell(before ?? "")} --url "$DATABASE_URL"`,
			sql: `DELETE FROM atlas_schema_revisions WHERE version = ${text$1(key)}`
		}),
		start: "atlas migrate apply --url \"$DATABASE_URL\""
	},
	words: {
		kill: "starts within the next seconds stop at the lock of the killed one (\"acquiring database lock\").",
		edit: "every start stops (checksum mismatch) until atlas.sum is generated again; after that nobody compares the file with what was applied.",
		missing: "every start stops (checksum mismatch) until atlas.sum is generated again.",
		late: "atlas stops (\"was added out of order\") unless it is started with --exec-order non-linear.",
		duplicate: "atlas stops at the second of two new files; one beside an applied version is never applied.",
		markApplied: (key) => `atlas migrate set ${key} --url "$DATABASE_URL"`,
		run: (file) => `sqlite3 -bail "$DB" < ${file}`,
		alone: "Write -- atlas:txmode none as the first line of the file, and leave the line below it empty",
		remakes: "atlas.sum",
		renamed: (folder) => `atlas migrate hash --dir file://${folder}`,
		create: "atlas migrate new describe_it"
	}
};
// src/tools/layouts/folders.ts
const NUMBERED_FOLDER = /^(\d+)(?:[_-](.*))?$/s;
function folders(naming) {
	const isUp = (name) => partsOf$7(name, naming) !== null;
	return {
		name: "folders",
		counts: null,
		count: (names) => names.filter(isUp).length,
		read: (names, around) => read$6(names, around, naming),
		beside: (file, names) => {
			const folder = file.slice(0, file.indexOf("/") + 1);
			return [...names].filter((name) => name.startsWith(folder) && name !== file);
		},
		renamed: (file, version) => {
			const like = file.replace(/^[\d-]*\d/, (old) => spelledLike$1(old, version));
			return like.startsWith(version) ? redated(file, version) ?? like : like;
		}
	};
}
function spelledLike$1(old, version) {
	const [, date, rest] = /^(\d{4}-\d\d-\d\d-\d{6})(-\d+)?$/.exec(old) ?? [];
	const [, year, month, day, time, more] = /^(\d{4})(\d\d)(\d\d)(\d{6})(\d*)$/.exec(version) ?? [];
	if (date === void 0 || year === void 0) return version;
	return [
		year,
		month,
		day,
		time,
		...rest === void 0 ? [] : [(more || "").padEnd(rest.length - 1, "0")]
	].join("-");
}
function partsOf$7(name, { up, pattern }) {
	const slash = name.indexOf("/");
	const folder = name.slice(0, Math.max(slash, 0));
	const match = up.includes(name.slice(slash + 1)) && slash > 0 ? pattern.exec(pattern === NUMBERED_FOLDER ? undated(folder) : folder) : null;
	return match ? {
		folder,
		match
	} : null;
}
function read$6(names, around, naming) {
	const all = new Set(names);
	const migrations = [];
	const strays = new Map();
	for (const name of names) {
		const parts = partsOf$7(name, naming);
		if (parts) migrations.push(named$8(name, parts.folder, parts.match, all, around, naming));
		else if (!isDown(name, all, naming)) strays.set(name, strayReason$2(name, naming));
	}
	return {
		migrations,
		strays
	};
}
function named$8(file, folder, [, written = "", first, second], all, around, { key, down, sorts, withoutTransaction }) {
	const version = written.replaceAll("-", "");
	const back = down === null ? null : `${folder}/${down}`;
	return {
		file,
		version,
		name: first ?? second ?? "",
		key: key(folder, version, file),
		down: back !== null && all.has(back) ? back : null,
		...sorts ? { sorts: sorts(folder, version) } : {},
		...withoutTransaction?.(folder, around) ? { transaction: "none" } : {}
	};
}
function isDown(name, all, { up, down }) {
	const folder = name.slice(0, Math.max(name.indexOf("/"), 0));
	return down !== null && name === `${folder}/${down}` && up.some((it) => all.has(`${folder}/${it}`));
}
function strayReason$2(name, { down }) {
	if (!/\.sql$/i.test(name)) return "other";
	if (!name.includes("/")) return "misnamed";
	return down !== null && lastOf(name) === down ? "lonely-down" : "nested";
}
// src/tools/layouts/releases.ts
const FILE = /^v?(\d+(?:\.\d+)+)()(?:[_-](?!_)([^/]+?))?(?:\.up)?\.sql$/is;
const IN_FOLDER = /^v?(\d+(?:\.\d+)+)\/(\d+)(?:[_-]+([^/]+?))?(?:\.up)?\.sql$/is;
const releases = {
	name: "releases",
	counts: "parts",
	count: (names) => names.filter((name) => partsOf$6(name) !== null && !isLonely(name)).length,
	read: read$5,
	beside: (file, names) => [downOf(file, names) ?? []].flat(),
	renamed: renamed$2
};
function partsOf$6(name) {
	return undated(name) === name ? FILE.exec(name) ?? IN_FOLDER.exec(name) : null;
}
function read$5(names) {
	const all = new Set(names);
	const migrations = [];
	const strays = new Map();
	for (const name of names) {
		const parts = isOtherDatabase(name, all) || isLonely(name) ? null : partsOf$6(name);
		const up = undone$1(name, all);
		if (parts) migrations.push(named$7(name, parts, all));
		else if (up === null || partsOf$6(up) === null) strays.set(name, strayReason$1(name, all));
	}
	return {
		migrations,
		strays
	};
}
function named$7(file, [, release = "", number = "", name = ""], all) {
	const parts = release.split(".");
	const numbers = number === "" ? parts : [...parts, number];
	const version = [numbers[0] ?? "", ...numbers.slice(1).map((it) => unpaddedParts([it]).padStart(3, "0"))].join("");
	const [of, inIt] = [parts.map(wide).join("."), wide(number)];
	return {
		file,
		version,
		name,
		key: file,
		sorts: `${of} ${inIt}`,
		down: downOf(file, all)
	};
}
function wide(part) {
	return unpaddedParts([part]).padStart(20, "0");
}
function renamed$2(file, version) {
	const [, release = "", number = ""] = /^v?(\d+(?:\.\d+)+)(?:\/(\d+))?/i.exec(file) ?? [];
	const old = number === "" ? release.split(".") : [...release.split("."), number];
	const parts = old.map((part, index) => {
		const end = version.length - 3 * (old.length - 1 - index);
		const digits = version.slice(index === 0 ? 0 : end - 3, end);
		return unpaddedParts([digits === "" ? "0" : digits]).padStart(/^0\d/.test(part) ? part.length : 0, "0");
	});
	const written = number === "" ? parts.join(".") : `${parts.slice(0, -1).join(".")}/${parts.at(-1) ?? ""}`;
	return file.replace(/\d+(?:\.\d+)+(?:\/\d+)?/, written);
}
function strayReason$1(name, all) {
	if (!/\.sql$/i.test(name) || isOtherDatabase(name, all)) return "other";
	if (isLonely(name)) return "lonely-down";
	return name.includes("/") ? "nested" : "misnamed";
}
// src/tools/by-hand.ts
const MIGRATION_HISTORY = {
	table: "__MigrationHistory",
	column: "MigrationName",
	keeps: "each",
	loose: true,
	create: `CREATE TABLE IF NOT EXISTS __MigrationHistory (
  Id INTEGER PRIMARY KEY AUTOINCREMENT,
  MigrationName TEXT NOT NULL UNIQUE,
  AppliedAt DATETIME DEFAULT CURRENT_TIMESTAMP
)`
};
const LOOP = {
	signs: {
		command: null,
		dependency: null,
		mark: null,
		file: null,
		says: "A script applies the files."
	},
	layouts: [
		...numbered$1({
			pattern: null,
			letters: true,
			key: byName
		}),
		folders({
			up: ["migration.sql", "up.sql"],
			down: "down.sql",
			pattern: NUMBERED_FOLDER,
			key: (folder) => folder
		}),
		releases
	],
	sections: null,
	markers: null,
	pieces: null
};
const programWords = {
	kill: null,
	edit: null,
	missing: null,
	late: null,
	duplicate: null,
	markApplied: () => "Write its row into the history, as your program does.",
	run: (file) => `sqlite3 -bail "$DB" < ${file}`,
	program: true,
	inTurn: "Or let the program take the lock (BEGIN IMMEDIATE) before it reads in the history which files are pending: the second process waits, and finds them applied.",
	whole: "Let the program that applies the files put each one and its history row into one transaction: BEGIN IMMEDIATE, the file, the row, COMMIT; after an error ROLLBACK, and stop. Then no crash can come between them or into the file, and each file needs to run once only. In Python the text for executescript() has to hold all of them, BEGIN and COMMIT too: it commits an open transaction before it begins.",
	create: null
};
const loopWords = {
	kill: null,
	edit: null,
	missing: null,
	late: null,
	duplicate: null,
	markApplied: (key) => `sqlite3 "$DB" "INSERT INTO __MigrationHistory (MigrationName) VALUES ('${key.replaceAll("'", "''").replaceAll(/["$`\\]/g, "\\$&")}');"`,
	run: (file) => `sqlite3 -bail "$DB" < ${file}`,
	pipe: "sqlite3 -bail \"$DB\"",
	inTurn: `Let only one process at a time migrate. Put this at the top of the script (flock comes with util-linux), where all processes see the same disk:
exec 9> "$DB.lock"
flock 9`,
	whole: `Let the script apply each file and its history row in one transaction, under a lock: then no crash can come between them or into the file. This writes such a script:
npx sqlite-rehearsal init --deploy
Then each file needs to run once only.`,
	hints: [{
		statement: /^ALTER TABLE .*\bADD (?:COLUMN )?IF NOT EXISTS\b/,
		message: /syntax error/,
		says: "No version of SQLite has ADD COLUMN IF NOT EXISTS. Write ADD COLUMN alone, or let the migrate.sh of \"npx sqlite-rehearsal init --deploy\" apply the files: it asks for the column first."
	}],
	create: null
};
// src/tools/read/d1.ts
const NOT_AUTHORIZED = "not authorized: SQLITE_AUTH";
const D1_REFUSES = [
	{
		pattern: "^(BEGIN|COMMIT|END|ROLLBACK|SAVEPOINT|RELEASE)\\b",
		message: "To execute a transaction, please use the state.storage.transaction() or state.storage.transactionSync() APIs instead of the SQL BEGIN TRANSACTION or SAVEPOINT statements"
	},
	{
		pattern: `^PRAGMA (?!((main|temp) \\. )?(${[
			`(case_sensitive_like|defer_foreign_keys|foreign_keys|ignore_check_constraints|legacy_alter_table|recursive_triggers|reverse_unordered_selects)( (=|\\() (ON|OFF|TRUE|FALSE|YES|NO|0|1)( \\))?)?`,
			`(foreign_key_list|index_info|index_list|index_xinfo|table_info|table_xinfo) (=|\\() .*`,
			"(foreign_key_check|quick_check|table_list)( .*)?",
			"optimize( (=|\\() \\d+( \\))?)?",
			"data_version"
		].join("|")})$)`,
		message: NOT_AUTHORIZED
	},
	{
		pattern: "^(ATTACH|DETACH)\\b",
		message: NOT_AUTHORIZED
	},
	{
		pattern: "^CREATE (TEMP|TEMPORARY)\\b",
		message: NOT_AUTHORIZED
	},
	{
		pattern: "^CREATE (TABLE|VIEW|TRIGGER) (IF NOT EXISTS )?temp \\.",
		message: NOT_AUTHORIZED
	},
	{
		pattern: "^CREATE VIRTUAL TABLE .*?\\bUSING (?!(fts5|fts5vocab)\\b)",
		message: NOT_AUTHORIZED
	},
	{
		pattern: "^(CREATE|DROP|DELETE|INSERT|UPDATE|REPLACE)\\b.*? _cf_",
		message: NOT_AUTHORIZED
	},
	{
		pattern: `(^| )(load_extension|sqlite_version|sqlite_source_id|sqlite_log|sqlite_compileoption_get|sqlite_compileoption_used|subtype|ceiling|power|log10) \\(`,
		message: "not authorized to use function"
	},
	{
		pattern: "(^| )[?:@$]\\w*( |$)",
		message: "Wrong number of parameter bindings for SQL query."
	}
];
// src/tools/d1.ts
const d1 = {
	name: "d1",
	title: "wrangler (Cloudflare D1)",
	takes: "drizzle",
	signs: {
		command: /\bwrangler(?:@\S+)?\s+d1\s+migrations\s+apply\b/,
		dependency: null,
		mark: /^-- Migration number: \d+/m,
		file: /^wrangler(?:[.-][\w-]+)*\.(?:toml|jsonc?)$/,
		says: "wrangler runs the files on D1."
	},
	layouts: [...numbered$1({
		pattern: null,
		unnumbered: true,
		key: byName
	}), folders({
		up: ["migration.sql"],
		down: null,
		pattern: NUMBERED_FOLDER,
		key: (_folder, _version, path) => path
	})],
	sections: null,
	markers: null,
	pieces: null,
	runner: {
		name: "d1",
		tool: "d1",
		transaction: "file",
		foreignKeys: true,
		foreignKeysStay: true,
		doubleQuotes: true,
		onError: "rollback",
		history: "appended",
		reads: "statements",
		sections: "none",
		rerun: false,
		ledger: {
			table: "d1_migrations",
			column: "name",
			keeps: "each",
			create: `CREATE TABLE IF NOT EXISTS d1_migrations(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT UNIQUE,
  applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
)`
		},
		after: {
			kill: "reruns",
			edit: "ignored",
			missing: "ignored",
			late: "applied",
			duplicate: "applied",
			olderRelease: "starts",
			twoStarts: "both"
		},
		refuses: D1_REFUSES,
		limits: {
			value: 2e6,
			statement: 1e5,
			columns: 100,
			depth: 100,
			compound: 5,
			pattern: 50,
			arguments: 32
		}
	},
	recorded: {
		start: "npx wrangler d1 migrations apply <database> --remote",
		typed: (sql) => `npx wrangler d1 execute <database> --remote --command ${quotedForShell(sql)}`
	},
	words: {
		kill: null,
		edit: null,
		missing: null,
		late: null,
		duplicate: null,
		markApplied: (key) => `npx wrangler d1 execute <database> --remote --command "INSERT INTO d1_migrations (name) VALUES ('${key.replaceAll("'", "''").replaceAll(/["$`\\]/g, "\\$&")}');"`,
		run: (file) => `npx wrangler d1 execute <database> --remote --file ${file}`,
		create: "npx wrangler d1 migrations create <database> describe_it"
	}
};
// src/tools/read/dbmate.ts
const SPACE$1 = "[\\t\\n\\f\\r ]";
const MARKER = new RegExp(`(?<![^\\n])--${SPACE$1}*migrate:(up|down)(?!${SPACE$1.replace("[", "[^")})`, "g");
const LINE_WITHOUT_SQL = new RegExp(`^${SPACE$1}*(?:$|--)`);
const OPTIONS = new RegExp(`${SPACE$1}+`);
function readDbmate(text) {
	const markers = [...text.matchAll(MARKER)];
	const first = markers[0];
	if (first === void 0) return null;
	const ups = markers.filter(([, way]) => way === "up");
	const up = ups[0];
	const downs = markers.filter(({ 1: way, index }) => way === "down" && up !== void 0 && index > up.index);
	const down = downs[0];
	return {
		tool: "dbmate",
		first: first.index,
		down: down?.index ?? null,
		withoutTransaction: {
			up: asksForNone$1(text, up),
			down: asksForNone$1(text, down)
		},
		problem: up === void 0 ? {
			at: first.index,
			says: NO_UP
		} : problemOf$1(text, ups, downs)
	};
}
const NO_UP = "dbmate sees no line \"-- migrate:up\" in this file, and stops at it.";
function problemOf$1(text, ups, downs) {
	const start = ups[0]?.index ?? 0;
	const early = firstSql(text.slice(0, start));
	if (early !== null) return {
		at: early,
		says: `dbmate takes nothing but comments (--) above "-- migrate:up", and stops at ${early === 0 && text.startsWith("﻿") ? "the byte order mark" : "this line"}.`
	};
	const more = ups[1] ?? downs[1];
	if (more) return {
		at: more.index,
		says: "dbmate runs one section of each kind: what stands below this second one is never applied."
	};
	if (downs.length === 0) return {
		at: start,
		says: "dbmate stops at a file that has no line \"-- migrate:down\"."
	};
	return null;
}
function firstSql(text) {
	let start = 0;
	for (const line of text.split("\n")) {
		if (!LINE_WITHOUT_SQL.test(line)) return start;
		start += line.length + 1;
	}
	return null;
}
function asksForNone$1(text, marker) {
	if (marker === void 0) return false;
	const [line = ""] = text.slice(marker.index + marker[0].length).split("\n", 1);
	return line.split(OPTIONS).filter((word) => /^transaction:[^:]*$/.test(word)).at(-1) === "transaction:false";
}
// src/tools/dbmate.ts
const dbmate = {
	name: "dbmate",
	title: "dbmate",
	signs: {
		command: /\bdbmate(?:\/v\d+)?(?:@\S+)?\s(?:.*\s)?(?:up|migrate)\b|(?<!github\.com\/)\bamacneil\/dbmate\b/,
		dependency: /^\s*"dbmate"\s*:|\bgithub\.com\/amacneil\/dbmate\b/,
		mark: /^--\s*migrate:up\b/m,
		file: null,
		call: /\bdbmate\.New\(/,
		callers: /\.go$/,
		says: "dbmate runs what stands above \"-- migrate:down\", each file and its history row in one transaction."
	},
	layouts: numbered$1({
		pattern: /^(\d+)(.*?)\.sql$/s,
		key: byDigits,
		sorts: (file) => file
	}),
	sections: (text) => text.includes("migrate:") ? readDbmate(text) : null,
	markers: {
		up: "-- migrate:up",
		down: "-- migrate:down",
		fix: "Write one line \"-- migrate:up\", below it what goes forward, and then one line \"-- migrate:down\", even with nothing below it."
	},
	pieces: null,
	runner: {
		name: "dbmate",
		tool: "dbmate",
		transaction: "file",
		foreignKeys: false,
		doubleQuotes: true,
		onError: "rollback",
		history: "same-transaction",
		reads: "statements",
		sections: "dbmate",
		rerun: false,
		ledger: {
			table: "schema_migrations",
			column: "version",
			keeps: "each",
			create: "CREATE TABLE IF NOT EXISTS \"schema_migrations\" (version varchar(128) primary key)"
		},
		after: {
			kill: "reruns",
			edit: "ignored",
			missing: "ignored",
			late: "applied",
			duplicate: "fails",
			olderRelease: "starts",
			twoStarts: "both"
		},
		refuses: []
	},
	recorded: {
		without: ["dirty", "inserted_at"],
		start: "dbmate up"
	},
	words: {
		kill: null,
		edit: null,
		missing: null,
		late: null,
		duplicate: "dbmate remembers digits only: of two new files the second fails (UNIQUE constraint failed: schema_migrations.version); next to an applied one the new file is never applied.",
		markApplied: (key) => `sqlite3 "$DB" "INSERT INTO schema_migrations (version) VALUES ('${key}');"`,
		run: (file) => `sqlite3 -bail "$DB" < ${file}`,
		alone: "Write -- migrate:up transaction:false as the first marker of the file",
		renamed: () => "A schema.sql that dbmate keeps lists the versions too: dbmate dump writes it anew, from a database where the file was applied under its new name.",
		create: "dbmate new describe_it"
	}
};
// src/tools/read/dbutil.ts
const HEADER$1 = /^-- (?:v(\d+) -> )?v(\d+)(?: \(compatible with v(\d+)\+\))?: ([^\n]+)$/;
const TRANSACTION = /^-- transaction: ([a-z-]*)/;
const ONLY = /^\s*-- only: (postgres|sqlite)(?: for next (\d+) lines| until "(end) only")?(?: \(lines? (commented)\))?/;
const END = /^\s*-- end only (postgres|sqlite)$/;
function upgradeOf(text) {
	const end = text.indexOf("\n");
	const [, from, to, compatible] = end < 0 ? [] : HEADER$1.exec(text.slice(0, end)) ?? [];
	if (to === void 0) return null;
	return {
		from: from === void 0 ? Number(to) - 1 : Number(from),
		to: Number(to),
		compatible: Number(compatible ?? 0) || Number(to)
	};
}
function readDbutil(text) {
	const [, second = ""] = text.split("\n", 2);
	const asked = TRANSACTION.exec(second)?.[1] ?? "on";
	const wanted = problemOf(text, asked);
	const none = asked === "off";
	if (wanted === null && asked === "on") return null;
	return {
		tool: "dbutil",
		first: 0,
		down: null,
		withoutTransaction: {
			up: none,
			down: none
		},
		...asked === KEYS_OFF ? { foreignKeysOff: true } : {},
		problem: wanted
	};
}
const KEYS_OFF = "sqlite-fkey-off";
function problemOf(text, asked) {
	if (upgradeOf(text) === null) return {
		at: 0,
		says: NO_HEADER,
		fix: HEADER_FIX
	};
	const second = text.indexOf("\n") + 1;
	if (![
		"on",
		"off",
		KEYS_OFF
	].includes(asked)) return {
		at: second,
		says: `dbutil knows no "transaction: ${asked}", and stops at the file.`
	};
	const { problem } = sqliteLines(text);
	return problem;
}
const NO_HEADER = "dbutil finds no header in the first line, and stops before it applies anything.";
const HEADER_FIX = "Write the version as the first line: -- v5: what it does";
function withoutPostgres(text) {
	return sqliteLines(text).sql;
}
function sqliteLines(text) {
	const lines = text.split("\n");
	const starts = lines.map(() => 0);
	for (const [index, line] of lines.entries()) starts[index + 1] = (starts[index] ?? 0) + line.length + 1;
	const first = TRANSACTION.test(lines[1] ?? "") ? 2 : 1;
	const out = [...lines];
	const keep = (at, filter) => {
		const line = lines[at];
		if (line !== void 0) out[at] = kept$1(line, filter);
	};
	const whole = onlyIn(lines[first] ?? "");
	if (whole?.isOther && whole.lines === 1) return {
		sql: out.map((line, at) => at > first ? blank$1(line) : line).join("\n"),
		problem: null
	};
	for (let at = first; at < lines.length; at += 1) {
		const filter = onlyIn(lines[at] ?? "");
		if (filter === null) continue;
		const from = at;
		if (filter.lines === null) {
			const end = lines.findIndex((line, index) => index > from && END.test(line));
			if (end < 0 || END.exec(lines[end] ?? "")?.[1] !== filter.database) return {
				sql: out.join("\n"),
				problem: {
					at: starts[from] ?? 0,
					says: unended(filter.database)
				}
			};
			for (at += 1; at < end; at += 1) keep(at, filter);
		} else for (; at < from + filter.lines; at += 1) keep(at + 1, filter);
	}
	return {
		sql: out.join("\n"),
		problem: null
	};
}
function unended(database) {
	return `There is no line "-- end only ${database}" to this one, and dbutil stops at the file.`;
}
function onlyIn(line) {
	const [, database, count, end, commented] = ONLY.exec(line) ?? [];
	if (database === void 0) return null;
	const lines = end === void 0 ? Number(count ?? 1) : null;
	return {
		database,
		isOther: database !== "sqlite",
		lines,
		commented: commented !== void 0
	};
}
function kept$1(line, { isOther, commented }) {
	if (isOther) return blank$1(line);
	return commented ? line.replace(/^--/, "  ") : line;
}
function blank$1(line) {
	return line.replace(/[^\r]/g, " ");
}
// src/tools/layouts/step.ts
const step$1 = {
	name: "step",
	counts: "up",
	count: (names) => names.filter((name) => /^\d{1,7}[-_](?!.*\.(?:down|rollback)\.sql$).*\.sql$/s.test(undated(name))).length,
	read: read$4,
	renamed: (file, version) => file.replace(/^\d+/, version)
};
function read$4(names, around) {
	const all = new Set(names);
	const strays = new Map();
	const found = [];
	for (const name of names) if (!name.endsWith(".sql") || isOtherDatabase(name, all)) strays.set(name, "other");
	else if (name.includes("/")) strays.set(name, "nested");
	else found.push({
		file: name,
		upgrade: upgradeOf(around.text(name) ?? "")
	});
	const begins = fromNothing(found);
	return {
		migrations: found.map((it) => named$6(it, begins)),
		strays
	};
}
function fromNothing(found) {
	const run = new Set();
	let [reached, last] = [0, -1];
	const all = found.flatMap(({ file, upgrade }) => upgrade ? [{
		file,
		...upgrade
	}] : []);
	for (const { file, from, to } of all.sort((a, b) => a.from - b.from)) {
		if (from < reached && from !== last) continue;
		run.add(file);
		[reached, last] = [to, from];
	}
	return run;
}
function named$6({ file, upgrade }, begins) {
	const digits = numbersInFront(file);
	const title = file.replace(/\.sql$/, "").replace(/^\d+[-_]?/, "");
	if (upgrade === null) return {
		file,
		version: digits,
		name: title,
		key: unpadded(digits),
		down: null
	};
	const { from, to, compatible } = upgrade;
	return {
		file,
		version: Number(digits) === to ? digits : `${to}`,
		name: title,
		key: `${to}`,
		sorts: `${from}`.padStart(9, "0"),
		down: null,
		livesWith: `${compatible}`,
		...from === 0 ? { snapshot: true } : {},
		...begins.has(file) ? {} : { contained: true }
	};
}
// src/tools/dbutil.ts
const dbutil = {
	name: "dbutil",
	title: "dbutil",
	signs: {
		command: null,
		dependency: null,
		mark: /^-- (?:v0 -> v(?!1\b)\d+(?: \(compatible with v\d+\+\))?|(?:v\d+ -> )?v\d+ \(compatible with v\d+\+\)): \S/,
		file: null,
		call: /\bdbutil\.(?:UpgradeTable|BuildUpgradeTable)\b/,
		callers: /\.go$/,
		says: "dbutil runs each file and the version that it leads to in one transaction, and a file of its own on an empty database."
	},
	layouts: [step$1],
	programs: /\.go$/,
	plain: withoutPostgres,
	sections: readDbutil,
	markers: null,
	pieces: null,
	runner: {
		name: "dbutil",
		tool: "dbutil",
		transaction: "file",
		foreignKeys: true,
		doubleQuotes: true,
		onError: "rollback",
		history: "same-transaction",
		reads: "statements",
		sections: "dbutil",
		rerun: false,
		ledger: {
			table: "version",
			column: "version",
			keeps: "last",
			create: "CREATE TABLE IF NOT EXISTS version (version INTEGER, compat INTEGER)"
		},
		after: {
			kill: "reruns",
			edit: "ignored",
			missing: "last-refused",
			late: "skipped",
			duplicate: "refused",
			olderRelease: "refuses",
			twoStarts: "both"
		},
		refuses: []
	},
	recorded: {
		columns: ["version", "compat"],
		query: "SELECT version, 'applied', NULL, NULL FROM version",
		insert: ({ key }) => `DELETE FROM version; INSERT INTO version (version) VALUES (${Number(key)})`,
		others: ["database_owner"]
	},
	words: {
		kill: null,
		edit: null,
		missing: "every start stops (\"unsupported database schema version\") if it was the last one, unless it said that older programs can live with it.",
		late: "dbutil knows only the version that it has reached: a database that is past the file never runs it, and nothing says so.",
		duplicate: "every start stops (panic: \"dbutil: tried to override upgrade at …\").",
		markApplied: (key) => `sqlite3 "$DB" 'UPDATE version SET version = ${key};'`,
		run: (file) => `sqlite3 -bail "$DB" < ${file}`,
		program: true,
		keysOff: "Write -- transaction: sqlite-fkey-off as the second line of the file",
		alone: "Write -- transaction: off as the second line of the file",
		renamed: () => "Write the same number into the first line of the file (-- v5: …), and into that of the file for empty databases (-- v0 -> v5: …): dbutil goes by these lines alone.",
		create: null
	}
};
// src/tools/read/keys-off.ts
const SET = "foreign_keys(?:\\s*=\\s*|\\(\\s*|\"\\s*,\\s*&?\"?)";
const OFF_BEFORE = {
	where: new RegExp(`\\b${SET}(?:OFF|0|false)\\b(?![^;]*\\bpool\\b)(?![\\s\\S]*\\b${SET}(?:ON|1|true)\\b)`, "i"),
	before: true,
	fields: "foreign-keys: off"
};
new RegExp(`\\b${SET}(?:ON|1|true)\\b(?![\\s\\S]*\\b${SET}(?:OFF|0|false)\\b)`, "i");
// src/tools/diesel.ts
function versionOf(folder) {
	return (folder.split("_")[0] ?? "").replaceAll("-", "");
}
const diesel = {
	name: "diesel",
	title: "diesel",
	signs: {
		command: /\bdiesel\s+migration\s+run\b|\bdiesel\s+(?:setup|database\s+(?:setup|reset))\b/,
		dependency: /^\s*diesel_migrations\s*=/,
		mark: null,
		file: /^diesel\.toml$/,
		makes: /^\d{4}-\d\d-\d\d-\d{6}(?:-\d+)?_[^/]+\/up\.sql$/,
		call: /\brun_pending_migrations\b|\bdiesel_migrations::embed_migrations!|\bembedded_migrations::run(?:_with_output)?\b/,
		callers: /\.rs$/,
		differs: [OFF_BEFORE],
		applies: /\.(?:run_next_migration|run_migrations?|pending_migrations)\(/,
		keysByBuild: true,
		says: "diesel runs each up.sql and its history row in one transaction."
	},
	layouts: [folders({
		up: ["up.sql"],
		down: "down.sql",
		pattern: /^(\d[\d-]*)[^_]*_?(.*)$/s,
		key: versionOf,
		sorts: versionOf,
		withoutTransaction: (folder, { text }) => /^\s*run_in_transaction\s*=\s*false\b/m.test(text(`${folder}/metadata.toml`) ?? "")
	})],
	sections: null,
	markers: null,
	reads: /(?:^|\/)metadata\.toml$/,
	pieces: null,
	runner: {
		name: "diesel",
		tool: "diesel",
		transaction: "file",
		foreignKeys: true,
		doubleQuotes: true,
		onError: "rollback",
		history: "same-transaction",
		reads: "whole",
		piece: "some",
		sections: "diesel",
		rerun: false,
		ledger: {
			table: "__diesel_schema_migrations",
			column: "version",
			keeps: "each",
			create: `CREATE TABLE IF NOT EXISTS __diesel_schema_migrations (
  version VARCHAR(50) PRIMARY KEY NOT NULL,
  run_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
)`
		},
		after: {
			kill: "reruns",
			edit: "ignored",
			missing: "ignored",
			late: "applied",
			duplicate: "one-wins",
			olderRelease: "starts",
			twoStarts: "both"
		},
		refuses: []
	},
	recorded: { start: "diesel migration run" },
	words: {
		kill: null,
		edit: null,
		missing: null,
		late: null,
		duplicate: "diesel keeps one of two folders with one version, and never runs the other: nothing says so.",
		markApplied: (key) => `sqlite3 "$DB" "INSERT INTO __diesel_schema_migrations (version) VALUES ('${key}');"`,
		run: (file) => `sqlite3 -bail "$DB" < ${file}`,
		alone: "Put a file metadata.toml with the line run_in_transaction = false beside up.sql",
		create: "diesel migration generate describe_it"
	}
};
// src/tools/layouts/journal.ts
const JOURNAL = "meta/_journal.json";
function readJournal(text) {
	try {
		const { entries } = JSON.parse(text ?? "");
		return Array.isArray(entries) ? entries.filter(isEntry) : null;
	} catch {
		return null;
	}
}
function isEntry(it) {
	return typeof it === "object" && it !== null && typeof it.tag === "string";
}
function journaled(without) {
	return {
		...without,
		beside: (file, names) => [...without.beside?.(file, names) ?? [], ...snapshotOf(file, names)],
		read: (names, around) => {
			const entries = readJournal(around.text(JOURNAL));
			return entries === null ? without.read(names, around) : read$3(names, around, entries, without);
		}
	};
}
function snapshotOf(file, names) {
	const number = /^\d+/.exec(file)?.[0];
	const snapshot = `meta/${number}_snapshot.json`;
	return number && names.has(snapshot) ? [snapshot] : [];
}
function read$3(names, around, entries, without) {
	const all = new Set(names);
	const listed = entries.flatMap((entry, at) => all.has(`${entry.tag}.sql`) ? [named$5(entry, at)] : []);
	const migrations = listed.filter(({ file }, at) => listed.findIndex((it) => it.file === file) === at);
	const known = new Set(migrations.map(({ file }) => file));
	const others = without.read(names.filter((name) => !known.has(name)), around);
	const strays = new Map(others.strays);
	for (const { file, down } of others.migrations) {
		strays.set(file, "unlisted");
		if (down !== null) strays.set(down, "other");
	}
	return {
		migrations,
		strays
	};
}
function named$5({ tag, when }, at) {
	const [, version = "", name = tag] = /^(\d+)[_-]?(.*)$/s.exec(tag) ?? [];
	return {
		file: `${tag}.sql`,
		version,
		name,
		key: `${when}`,
		sorts: `${at}`.padStart(8, "0"),
		down: null
	};
}
// src/tools/read/breakpoints.ts
const BREAKPOINT = "--> statement-breakpoint";
function breakpointUnits(sql) {
	const found = [];
	let start = 0;
	for (const chunk of sql.split(BREAKPOINT)) {
		found.push({
			start,
			end: start + chunk.length,
			command: false
		});
		start += chunk.length + 24;
	}
	return found;
}
// src/tools/read/drizzle-calls.ts
const OFF_AROUND = [{
	where: /foreign_keys\s*=\s*(?:OFF|0|false)\b/i,
	fields: "foreign-keys: off"
}];
const BUN = {
	where: /\bdrizzle-orm\/bun-sqlite\b/,
	fields: "foreign-keys: off, double-quotes: strings, each-piece: first"
};
const BUN_ON = {
	where: /^(?=[\s\S]*\bdrizzle-orm\/bun-sqlite\b)(?![\s\S]*foreign_keys\s*=\s*(?:OFF|0|false)\b)[\s\S]*?foreign_keys\s*=\s*(?:ON|1|true)\b[\s\S]*\bmigrate\(/i,
	fields: "foreign-keys: on"
};
const CALLERS = { callers: /\.[cm]?[jt]s$/ };
const CALLS = {
	"": {
		...CALLERS,
		call: /\bdrizzle-orm\/(?:better-sqlite3|bun-sqlite|node-sqlite)\/migrator\b/,
		differs: [
			...OFF_AROUND,
			BUN,
			BUN_ON
		]
	},
	libsql: {
		...CALLERS,
		call: /\bdrizzle-orm\/(?:libsql|turso[\w-]*)(?:\/[\w-]+)?\/migrator\b/,
		dependency: /^\s*"@libsql\/client(?:-\w+)?"\s*:/
	},
	sqljs: {
		...CALLERS,
		call: /\bdrizzle-orm\/sql-js\/migrator\b/
	},
	d1: {
		...CALLERS,
		call: /\bdrizzle-orm\/d1\/migrator\b/
	},
	expo: {
		...CALLERS,
		call: /\bdrizzle-orm\/(?:expo-sqlite|op-sqlite)\/migrator\b/,
		dependency: /^\s*"(?:expo-sqlite|@op-engineering\/op-sqlite)"\s*:/
	},
	durable: {
		...CALLERS,
		call: /\bdrizzle-orm\/durable-sqlite\/migrator\b/
	}
};
// src/tools/read/drizzle-history.ts
const TABLE$1 = { table: "__drizzle_migrations" };
const TIMES$2 = {
	columns: ["hash", "created_at"],
	query: "SELECT created_at, 'applied', hash, NULL FROM __drizzle_migrations ORDER BY created_at",
	checksum: "sha256",
	insert: ({ key, checksum }) => insertion$3(TABLE$1, {
		hash: text$1(checksum),
		created_at: `${Number(key)}`
	}),
	start: "npx drizzle-kit migrate"
};
const NAMED$1 = {
	...TIMES$2,
	columns: [
		"hash",
		"created_at",
		"name"
	],
	query: "SELECT name, 'applied', hash, NULL FROM __drizzle_migrations ORDER BY created_at",
	insert: ({ key, checksum }) => insertion$3(TABLE$1, {
		hash: text$1(checksum),
		created_at: `${timeIn(key)}`,
		name: text$1(key),
		applied_at: "CURRENT_TIMESTAMP"
	})
};
function timeIn(folder) {
	const [, year, month, day, hour, minute, second] = (/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/.exec(folder) ?? []).map(Number);
	return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
}
// src/tools/read/drizzle-turns.ts
const ALONE = new Set([
	"expo",
	"durable",
	"sqljs"
]);
function inTurns(driver, after) {
	return ALONE.has(driver) ? {
		...after,
		twoStarts: "one-waits"
	} : after;
}
const IN_TURN = `Or take a lock around migrate(), on a file of its own:
const lock = new Database('migrate.lock', { timeout: 60_000 })
lock.exec('BEGIN EXCLUSIVE')
migrate(db, { migrationsFolder: 'drizzle' })
lock.close()`;
// src/tools/read/journal.ts
const GENERATE = "Let drizzle-kit write the journal: npx drizzle-kit generate, or generate --custom for SQL of your own.";
function journalMisfits(names, text) {
	const found = text(JOURNAL);
	if (found === null) return names.some((name) => name.startsWith("meta/")) ? [missing()] : [];
	const entries = readJournal(found);
	if (entries === null) return [unreadable()];
	const lines = found.split("\n");
	const at = ({ tag }) => Math.max(1, lines.findIndex((line) => line.includes(`"${tag}"`)) + 1);
	return [
		...entries.flatMap((entry) => names.includes(`${entry.tag}.sql`) ? [] : [withoutFile(entry, at(entry))]),
		...entries.flatMap((entry, index) => tooEarly(entry, entries.slice(0, index), at(entry))),
		...unlisted(names, entries)
	];
}
function missing() {
	return {
		path: JOURNAL,
		line: 1,
		says: `There is no ${JOURNAL}: drizzle stops ("Can't find meta/_journal.json file").`,
		fix: GENERATE
	};
}
function unreadable() {
	return {
		path: JOURNAL,
		line: 1,
		says: `${JOURNAL} is no JSON with a list of entries: drizzle stops before it applies anything.`,
		fix: "Mend the JSON: often a merge has left its marks there."
	};
}
function withoutFile({ tag }, line) {
	const says = `The journal lists ${tag}, and there is no file ${tag}.sql: drizzle stops at every start ("No file … found").`;
	return {
		path: JOURNAL,
		line,
		says,
		fix: `Bring ${tag}.sql back, or correct the tag of its entry.`
	};
}
function tooEarly({ tag, when }, before, line) {
	const last = Math.max(...before.map((entry) => entry.when));
	if (before.length === 0 || when > last) return [];
	const says = `"when" of ${tag} (${when}) is not above that of an entry before it (${last}): where that one is applied, drizzle never applies ${tag}, and says nothing.`;
	return [{
		path: JOURNAL,
		line,
		says,
		fix: `Set "when" of ${tag} above ${last}, for example to ${last + 1}.`
	}];
}
function unlisted(names, entries) {
	const listed = new Set(entries.map(({ tag }) => `${tag}.sql`));
	return names.filter((name) => /^\d+[_-][^/]*\.sql$/s.test(name) && !/\.down\.sql$/.test(name) && !listed.has(name)).map((name) => ({
		path: name,
		line: 1,
		says: `${JOURNAL} has no entry for ${name}, and drizzle goes by that list: it never applies the file.`,
		fix: "Let drizzle-kit make the file (npx drizzle-kit generate --custom makes an empty one), or add an entry with a later \"when\" than the last one."
	}));
}
// src/tools/drizzle.ts
const BY_TIME = {
	ledger: {
		table: "__drizzle_migrations",
		column: "created_at",
		keeps: "each",
		also: { hash: "''" },
		create: "CREATE TABLE IF NOT EXISTS __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)"
	},
	after: {
		kill: "reruns",
		edit: "ignored",
		missing: "ignored",
		late: "skipped",
		duplicate: "applied",
		olderRelease: "starts",
		twoStarts: "both"
	}
};
const BY_NAME$1 = {
	ledger: {
		table: "__drizzle_migrations",
		column: "name",
		keeps: "each",
		also: { hash: "''" },
		create: "CREATE TABLE IF NOT EXISTS __drizzle_migrations (id INTEGER PRIMARY KEY, hash text NOT NULL, created_at numeric, name text, applied_at TEXT)"
	},
	after: {
		...BY_TIME.after,
		late: "applied"
	}
};
const JOURNALED = numbered$1({
	pattern: null,
	key: byNumber
}).map(journaled);
const FOLDERS = [folders({
	up: ["migration.sql"],
	down: null,
	pattern: NUMBERED_FOLDER,
	key: (folder) => folder,
	sorts: (folder) => folder
})];
const BETTER = {
	transaction: "all",
	foreignKeys: true,
	doubleQuotes: false,
	onError: "rollback",
	history: "same-transaction",
	reads: "drizzle",
	piece: "one",
	sections: "none",
	rerun: false,
	refuses: []
};
const LIBSQL = {
	foreignKeys: false,
	around: "off",
	piece: "first",
	altersColumns: true,
	refuses: [{
		pattern: "^(COMMIT|END|ROLLBACK)\\b(?! TO)",
		message: "TRANSACTION_CLOSED: The transaction has been rolled back"
	}]
};
const SQLJS = {
	foreignKeys: false,
	doubleQuotes: true,
	piece: "first"
};
const D1 = {
	foreignKeysStay: true,
	doubleQuotes: true,
	piece: "any",
	refuses: D1_REFUSES
};
const D1_HTTP = {
	...D1,
	transaction: "none",
	onError: "stop",
	history: "apart",
	rerun: true
};
const EXPO = {
	foreignKeys: false,
	doubleQuotes: true,
	piece: "first"
};
const DURABLE = {
	foreignKeysStay: true,
	doubleQuotes: true,
	piece: "any"
};
const TIME_WORDS = {
	between: "--> statement-breakpoint",
	renamed: () => "In meta/_journal.json give its entry the new tag, the new idx and a \"when\" above that of every other entry, and rename its snapshot in meta/ with it.",
	generated: "A snapshot knows only what its own branch had: where drizzle-kit has written the migration, it is safer to take it away with its snapshot and its entry in the journal, and to run npx drizzle-kit generate once more.",
	kill: null,
	edit: null,
	missing: null,
	late: "drizzle applies only what its journal dates after the last applied migration: the file is never applied, and nothing says so.",
	duplicate: null,
	markApplied: () => "There is no command for it: insert hash (SHA-256 of the file) and created_at (\"when\" of its journal entry) into __drizzle_migrations.",
	run: (file) => `sqlite3 -bail "$DB" < ${file}`,
	hints: [{
		message: /contains more than one statement$/,
		says: "The driver takes one statement at a time: put a line \"--> statement-breakpoint\" between two statements.",
		fix: "Put a line \"--> statement-breakpoint\" between the two statements."
	}, {
		message: /contains no statements$/,
		says: "Between two \"--> statement-breakpoint\", before the first and after the last one there must be a statement.",
		fix: "Take out the line \"--> statement-breakpoint\" that has no statement on one of its sides."
	}],
	create: "npx drizzle-kit generate --custom --name describe_it"
};
const NAME_WORDS = {
	...TIME_WORDS,
	renamed: () => "",
	late: null,
	markApplied: (key) => `There is no command for it: insert name ('${key}'), hash (SHA-256 of the file) and created_at into __drizzle_migrations.`
};
const SIGNS$1 = {
	command: null,
	dependency: null,
	mark: null,
	file: null,
	says: "drizzle applies all new files in one transaction."
};
const HTTP_WORDS = {
	...TIME_WORDS,
	whole: "Let another program apply the files: wrangler d1 migrations apply and the D1 binding run a file as one unit; drizzle-kit sends each statement by itself.",
	run: (file) => `npx wrangler d1 execute <database> --remote --file ${file}`
};
const ON_D1 = { run: (file) => `npx wrangler d1 execute <database> --remote --file ${file}` };
function journal(driver, title, differs) {
	const name = driver === "" ? "drizzle" : `drizzle-${driver}`;
	const runner = {
		...BETTER,
		...BY_TIME,
		...differs,
		after: inTurns(driver, BY_TIME.after),
		name,
		tool: name
	};
	const kind = driver === "" ? {} : { variantOf: "drizzle" };
	const byFolder = name.replace("drizzle", "drizzle-1");
	const signs = {
		...SIGNS$1,
		...CALLS[driver]
	};
	return {
		...PIECES,
		...kind,
		name,
		title: `drizzle (${title})`,
		byFolder,
		signs,
		layouts: JOURNALED,
		companions: journalMisfits,
		reads: /(?:^|\/)meta\/_journal\.json$/,
		runner,
		recorded: TIMES$2,
		words: driver === "" ? {
			...TIME_WORDS,
			inTurn: IN_TURN
		} : TIME_WORDS
	};
}
function byFolder(driver, title, differs) {
	const name = driver === "" ? "drizzle-1" : `drizzle-1-${driver}`;
	const runner = {
		...BETTER,
		...BY_NAME$1,
		...differs,
		after: inTurns(driver, BY_NAME$1.after),
		name,
		tool: name
	};
	return {
		...PIECES,
		variantOf: "drizzle",
		name,
		title: `drizzle 1.0 (${title})`,
		signs: driver === "" ? {
			...SIGNS$1,
			makes: /^\d{14}_[^/]+\/snapshot\.json$/
		} : SIGNS$1,
		layouts: FOLDERS,
		companions: oldJournal,
		runner,
		recorded: NAMED$1,
		words: driver === "" ? {
			...NAME_WORDS,
			inTurn: IN_TURN
		} : NAME_WORDS
	};
}
function oldJournal(names) {
	if (!names.includes("meta/_journal.json")) return [];
	return [{
		path: JOURNAL,
		line: 1,
		says: "The journal of an older drizzle-kit is still there: drizzle 1.0 stops at it.",
		fix: "Run npx drizzle-kit up, which moves each file into a folder of its own."
	}];
}
const PIECES = {
	sections: null,
	markers: null,
	pieces: breakpointUnits
};
const drizzle = {
	...journal("", "better-sqlite3", {}),
	signs: {
		...SIGNS$1,
		...CALLS[""],
		command: /\bdrizzle-kit(?:@\S+)?\s+migrate\b/,
		makes: /^meta\/_journal\.json$/,
		mark: /^--> statement-breakpoint|--> statement-breakpoint$/m,
		file: /^drizzle(?:[.-][\w-]+)*[.-]config(?:[.-][\w-]+)*\.(?:[cm]?[jt]s|json)$/
	}
};
const drizzleVariants = [
	journal("libsql", "libsql, Turso", LIBSQL),
	journal("sqljs", "sql.js", SQLJS),
	{
		...journal("d1", "D1 binding", D1),
		words: {
			...TIME_WORDS,
			...ON_D1
		}
	},
	{
		...journal("d1-http", "drizzle-kit over HTTP to D1", D1_HTTP),
		words: HTTP_WORDS
	},
	journal("expo", "expo-sqlite, op-sqlite", EXPO),
	journal("durable", "Durable Objects", DURABLE),
	byFolder("", "better-sqlite3", {}),
	byFolder("libsql", "libsql, Turso", LIBSQL),
	byFolder("sqljs", "sql.js", SQLJS),
	byFolder("d1", "D1", D1),
	byFolder("d1-http", "drizzle-kit over HTTP to D1", {
		...D1,
		transaction: "all"
	}),
	byFolder("expo", "expo-sqlite, op-sqlite", EXPO),
	byFolder("durable", "Durable Objects", DURABLE)
];
// src/tools/layouts/versions.ts
const NAME$1 = /^([VU])(\d+(?:[._]\d+)*)__(.*)\.sql$/s;
function versions(naming) {
	return {
		name: "versions",
		counts: null,
		count: (names) => names.filter((name) => partsOf$5(name, naming) !== null).length,
		read: (names) => read$2(names, naming),
		beside: (file, names) => naming.undo === "down" && names.has(undoOf(file)) ? [undoOf(file)] : [],
		renamed: (file, version) => file.replace(/(?<=^|\/)([VU])(\d+(?:[._]\d+)*)(?=[^/]*$)/, (_, letter, old) => `${letter}${spelledLike(old, version)}`)
	};
}
function partsOf$5(name, { nested }) {
	return NAME$1.exec(nested ? lastOf(name) : name);
}
function undoOf(file) {
	return file.replace("V", "U");
}
function spelledLike(old, version) {
	const signs = old.match(/[._]/g) ?? [];
	const rest = signs.map((sign, index) => {
		const end = version.length - 3 * (signs.length - 1 - index);
		return `${sign}${Number(version.slice(end - 3, end))}`;
	});
	return `${version.slice(0, version.length - 3 * signs.length)}${rest.join("")}`;
}
function read$2(names, naming) {
	const { undo, repeatable } = naming;
	const all = new Set(names);
	const migrations = [];
	const strays = new Map();
	for (const name of names) {
		const [, letter, written = "", title = ""] = partsOf$5(name, naming) ?? [];
		const back = letter === "U" && undo === "down";
		if (letter !== void 0 && !back) migrations.push({
			...versioned(name, written, title, undo === "down" ? all : null),
			...letter === "U" ? { late: true } : {}
		});
		else if (repeatable && /^R__.*\.sql$/s.test(name)) migrations.push(repeated$1(name));
		else if (back) {
			if (!all.has(name.replace("U", "V"))) strays.set(name, "lonely-down");
		} else strays.set(name, naming.callbacks?.test(name) ? "callback" : strayReason(name));
	}
	return {
		migrations,
		strays
	};
}
function versioned(file, written, name, all) {
	const parts = written.split(/[._]/);
	const version = [parts[0] ?? "", ...parts.slice(1).map((part) => part.padStart(3, "0"))].join("");
	const down = undoOf(file);
	return {
		file,
		version,
		name,
		key: unpaddedParts(parts),
		sorts: parts.map((part) => part.padStart(20, "0")).join("."),
		down: all?.has(down) ? down : null
	};
}
function repeated$1(file) {
	const name = file.slice(3, -4);
	return {
		file,
		version: "",
		name,
		key: `R ${name}`,
		sorts: `R${name}`,
		down: null,
		repeats: true
	};
}
function strayReason(name) {
	if (!/\.sql$/i.test(name)) return "other";
	return name.includes("/") ? "nested" : "misnamed";
}
// src/tools/read/flyway.ts
function flywayProblem(text) {
	return read$1(text, false);
}
function flywayMixed(text) {
	return read$1(text, true);
}
function read$1(text, mixed) {
	const all = statementsOf$2(text);
	const begin = all.find(({ words }) => /^BEGIN\b/.test(words));
	const pragmas = all.filter(({ words }) => /^PRAGMA FOREIGN_KEYS\b/.test(words));
	if (begin) return stops(begin.start, "flyway takes BEGIN for the start of a block that does not end, and stops at the file.", "Leave BEGIN and COMMIT out: flyway makes the transaction.");
	const [first] = pragmas;
	if (first && !mixed && pragmas.length < all.length) return stops(first.start, "flyway stops at a file that mixes this pragma, which it runs without a transaction, with other statements (mixed is false).", FIX);
	return first ? {
		tool: "flyway",
		first: first.start,
		down: null,
		withoutTransaction: {
			up: true,
			down: true
		},
		problem: null
	} : null;
}
const FIX = "Leave the pragma out: flyway runs the file on one connection whose foreign keys are off, unless the address of the database says otherwise. Where flyway.mixed is true, \"runner: flyway-mixed\" in the settings of this check says so.";
function stops(at, says, fix) {
	return {
		tool: "flyway",
		first: at,
		down: null,
		withoutTransaction: {
			up: false,
			down: false
		},
		problem: {
			at,
			says,
			fix
		}
	};
}
function statementsOf$2(text) {
	let start = 0;
	return [...statementEnds(text), text.length].flatMap((end) => {
		const from = start;
		start = Math.max(start, end);
		const all = significant(text.slice(from, end));
		const [first] = all;
		return first ? [{
			start: from + first.start,
			words: all.map((token) => token.text.toUpperCase()).join(" ")
		}] : [];
	});
}
const flyway = {
	name: "flyway",
	title: "flyway",
	signs: {
		command: /\bflyway\s(?:.*\s)?migrate\b|\bflywayMigrate\b|\bflyway\/flyway\b/,
		dependency: /\borg\.flywaydb\b|\bflyway-core\b/,
		mark: null,
		file: /^flyway\.(?:conf|toml)$/,
		says: "flyway runs each file and its history row in one transaction."
	},
	layouts: [versions({
		undo: "down",
		repeatable: true,
		nested: false,
		callbacks: /^(?:createSchema|(?:before|after)(?:Connect|Versioned|Repeatables|Each(?:Migrate|Undo)(?:Statement)?|Migrate|Undo|Clean|Info|Validate|Baseline|Repair)(?:Error|Applied|OperationFinish)?)(?:__.*)?\.sql$/s
	})],
	sections: flywayProblem,
	markers: null,
	pieces: null,
	runner: {
		name: "flyway",
		tool: "flyway",
		transaction: "file",
		foreignKeys: false,
		doubleQuotes: true,
		onError: "rollback",
		history: "same-transaction",
		reads: "statements",
		sections: "flyway",
		rerun: false,
		ledger: {
			table: "flyway_schema_history",
			column: "version",
			keeps: "each",
			also: {
				success: "1",
				description: "''",
				type: "'SQL'",
				script: "''",
				installed_by: "''",
				execution_time: "0"
			},
			checksum: "checksum",
			create: `CREATE TABLE IF NOT EXISTS "flyway_schema_history" (
  "installed_rank" INTEGER PRIMARY KEY,
  "version" VARCHAR(50),
  "description" VARCHAR(200) NOT NULL,
  "type" VARCHAR(20) NOT NULL,
  "script" VARCHAR(1000) NOT NULL,
  "checksum" INT,
  "installed_by" VARCHAR(100) NOT NULL,
  "installed_on" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f','now')),
  "execution_time" INT NOT NULL,
  "success" BOOLEAN NOT NULL
)`
		},
		after: {
			kill: "reruns",
			edit: "refused",
			lineEndings: "ignored",
			missing: "refused-but-last",
			late: "refused",
			duplicate: "refused",
			rename: "refused",
			olderRelease: "starts",
			twoStarts: "one-waits"
		},
		refuses: []
	},
	recorded: {
		insert: null,
		query: `SELECT version, iif(success, 'applied', 'failed'), CAST(checksum AS TEXT), NULL
FROM flyway_schema_history WHERE version IS NOT NULL ORDER BY installed_rank`,
		checksum: "crc32-of-lines",
		forget: (key) => ({
			command: "flyway repair",
			sql: `DELETE FROM flyway_schema_history WHERE version = ${text$1(key)} AND NOT success`
		}),
		start: "flyway migrate"
	},
	words: {
		kill: null,
		edit: "every start stops (\"Migration checksum mismatch\") until somebody runs flyway repair; line endings alone do not count.",
		missing: "every start stops (\"Detected applied migration not resolved locally\") unless it was the last one.",
		late: "every start stops (\"Detected resolved migration not applied to database\") unless outOfOrder is set.",
		duplicate: "every start stops (\"Found more than one migration with version\").",
		markApplied: () => "There is no command for one migration: repair what failed, and run flyway repair.",
		run: (file) => `sqlite3 -bail "$DB" < ${file}`,
		create: null
	}
};
const flywayMixedFiles = {
	...flyway,
	name: "flyway-mixed",
	title: "flyway with mixed = true",
	variantOf: "flyway",
	signs: {
		command: /\bflyway\s(?:.*\s)?-mixed=true\b|\bFLYWAY_MIXED\s*[=:]\s*["']?true\b/,
		dependency: /^\s*(?:mixed(?:\.set\(\s*|\s*=\s*|\s+)true\b|<mixed>\s*true\s*<\/mixed>)/,
		mark: null,
		file: null,
		call: /\.mixed\(\s*true\s*\)/,
		callers: /\.(?:kts?|java)$/,
		says: "flyway runs a file with a pragma for foreign keys without a transaction (mixed is true), and each other one in one."
	},
	sections: flywayMixed,
	unasked: true,
	runner: {
		...flyway.runner,
		name: "flyway-mixed",
		tool: "flyway-mixed",
		sections: "flyway-mixed"
	}
};
// src/tools/golang-migrate.ts
const golangMigrate = {
	name: "golang-migrate",
	title: "golang-migrate",
	signs: {
		command: /\bmigrate\s(?=.*-database[\s=]).*\bup\b|(?:\bimage:|\bFROM)\s.*\bmigrate\/migrate\b(?![./])/,
		dependency: /\bgithub\.com\/golang-migrate\/migrate\b/,
		mark: null,
		file: null,
		call: /\bmigrate\.New(?:WithDatabaseInstance|WithSourceInstance|WithInstance)?\(/,
		callers: /\.go$/,
		imports: /\bgolang-migrate\/migrate\b/,
		differs: [{
			where: /\bNoTxWrap:\s*true\b|\bx-no-tx-wrap=true\b/,
			fields: "transaction: none, on-error: stop"
		}],
		says: "golang-migrate marks the version as dirty, runs the file in a transaction, and takes the mark away."
	},
	layouts: numbered$1({
		pattern: /^(\d+)_(.*)\.up\.(?:.*\.)?sql$/s,
		key: byNumber
	}),
	sections: null,
	markers: null,
	pieces: null,
	runner: {
		name: "golang-migrate",
		tool: "golang-migrate",
		transaction: "file",
		foreignKeys: false,
		doubleQuotes: true,
		onError: "rollback",
		history: "before-and-after",
		reads: "statements",
		sections: "none",
		rerun: false,
		ledger: {
			table: "schema_migrations",
			column: "version",
			keeps: "last",
			done: {
				column: "dirty",
				yes: "0",
				no: "1"
			},
			create: "CREATE TABLE IF NOT EXISTS schema_migrations (version uint64,dirty bool)"
		},
		after: {
			kill: "refuses",
			edit: "ignored",
			missing: "last-refused",
			late: "skipped",
			duplicate: "refused",
			olderRelease: "refuses",
			twoStarts: "both"
		},
		refuses: []
	},
	recorded: {
		hasCommand: true,
		columns: ["version", "dirty"],
		query: "SELECT version, iif(dirty, 'failed', 'applied'), NULL, NULL FROM schema_migrations",
		insert: ({ key }) => `DELETE FROM schema_migrations; INSERT INTO schema_migrations (version, dirty) VALUES (${Number(key)}, 0)`,
		forget: (_key, before) => ({
			command: `migrate -path <folder> -database "$DATABASE_URL" force ${before === null ? "-- -1" : quotedForShell(before)}`,
			sql: `DELETE FROM schema_migrations${before === null ? "" : `; INSERT INTO schema_migrations (version, dirty) VALUES (${Number(before)}, 0)`}`
		}),
		start: "migrate -path <folder> -database \"$DATABASE_URL\" up"
	},
	words: {
		kill: "every start stops (\"Dirty database version … Fix and force version.\") until somebody runs migrate force.",
		edit: null,
		missing: "every start stops (\"no migration found for version …\") if it was the last applied one.",
		late: "golang-migrate knows only the last version: the file is never applied, and nothing says so.",
		duplicate: "golang-migrate stops before it applies anything (\"duplicate migration file\").",
		markApplied: (key) => `migrate -path <folder> -database "$DATABASE_URL" force ${key}`,
		run: (file) => `sqlite3 -bail "$DB" < ${file}`,
		create: "migrate create -ext sql -dir <folder> -seq describe_it"
	}
};
// src/tools/read/goose.ts
const SPACE = "[\\t\\n\\v\\f\\r \\x85\\xA0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
const AROUND = new RegExp(`^${SPACE}+|${SPACE}+$`, "g");
const BETWEEN$1 = new RegExp(`${SPACE}+`);
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
		else body$1(reading, line);
	}
	return ended(reading, text);
}
function isAnnotation(line) {
	return trimmed$1(line).startsWith("--") && line.includes("+goose");
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
			cut$5(reading, line.start);
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
	return /^[ \t]/.test(line) ? null : trimmed$1(line.replaceAll("--", "").replace("+goose", "")).toLowerCase();
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
	cut$5(reading, start);
	reading.section = "down";
	reading.down ??= start;
}
function body$1(reading, { text, start, end }) {
	const isBlank = trimmed$1(text) === "";
	if (reading.from === null && (isBlank || trimmed$1(text).startsWith("--"))) return;
	if (reading.section === "none") objects(reading, start, "goose takes nothing but comments above \"-- +goose Up\".");
	if (reading.expands && text.includes("$")) objects(reading, start, "What goose puts in place of the variable in this line (ENVSUB ON) is not known here.");
	reading.from ??= start;
	if (reading.open === null && endsStatement(text)) cut$5(reading, end);
}
const UNENDED = "This statement does not end: goose wants a semicolon at the end of its last line.";
function endsStatement(line) {
	const words = trimmed$1(line).split(BETWEEN$1);
	const comment = words.findIndex((word) => word.startsWith("--"));
	return (words.slice(0, comment < 0 ? words.length : comment).at(-1) ?? "").endsWith(";");
}
function cut$5(reading, end) {
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
	cut$5(reading, text.length);
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
function trimmed$1(text) {
	return text.replace(AROUND, "");
}
// src/tools/goose.ts
const goose = {
	name: "goose",
	title: "goose",
	signs: {
		command: /\bgoose\s(?:.*\s)?up\b/,
		dependency: /\bgithub\.com\/pressly\/goose\b/,
		mark: /^--\s*\+goose\s+Up\b/im,
		file: null,
		call: /\bgoose\.(?:Up(?:Context|To)?|NewProvider|SetBaseFS)\(/,
		callers: /\.go$/,
		says: "goose runs what stands above \"-- +goose Down\", each file and its history row in one transaction."
	},
	layouts: numbered$1({
		pattern: /^(\d+)_(.*?)\.sql$/s,
		key: byNumber
	}),
	programs: /\.go$/,
	sections: (text) => text.includes("+goose") ? sectionsOf(text) : null,
	markers: {
		up: "-- +goose Up",
		down: "-- +goose Down",
		fix: "Write one line \"-- +goose Up\", below it what goes forward, and then \"-- +goose Down\". End each statement with a semicolon at the end of a line, or put it between StatementBegin and StatementEnd."
	},
	pieces: (sql) => readGoose(sql).pieces.map((piece) => ({
		...piece,
		command: false
	})),
	runner: {
		name: "goose",
		tool: "goose",
		transaction: "file",
		foreignKeys: false,
		doubleQuotes: true,
		onError: "rollback",
		history: "same-transaction",
		reads: "goose",
		sections: "goose",
		rerun: false,
		ledger: {
			table: "goose_db_version",
			column: "version_id",
			keeps: "each",
			also: { is_applied: "1" },
			create: `CREATE TABLE IF NOT EXISTS goose_db_version (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version_id INTEGER NOT NULL,
  is_applied INTEGER NOT NULL,
  tstamp TIMESTAMP DEFAULT (datetime('now'))
);
INSERT INTO goose_db_version (version_id, is_applied) SELECT 0, 1 WHERE NOT EXISTS (SELECT 1 FROM goose_db_version)`
		},
		after: {
			kill: "reruns",
			edit: "ignored",
			missing: "ignored",
			late: "refused",
			duplicate: "refused",
			olderRelease: "starts",
			twoStarts: "both"
		},
		refuses: []
	},
	recorded: {
		columns: ["version_id", "is_applied"],
		query: "SELECT version_id, iif(is_applied, 'applied', 'undone'), NULL, NULL FROM goose_db_version WHERE version_id > 0 ORDER BY id",
		insert: ({ key }) => insertion$3({ table: "goose_db_version" }, {
			version_id: `${Number(key)}`,
			is_applied: "1"
		}),
		start: "goose sqlite3 \"$DB\" up"
	},
	words: {
		kill: null,
		edit: null,
		missing: null,
		late: "goose stops (\"found 1 missing migrations before current version\") until it is started with -allow-missing.",
		duplicate: "goose stops before it applies anything: \"goose: duplicate version … detected\".",
		markApplied: (key) => `sqlite3 "$DB" "INSERT INTO goose_db_version (version_id, is_applied) VALUES (${key}, 1);"`,
		hints: [{
			statement: /^CREATE ((TEMP|TEMPORARY) )?TRIGGER\b/,
			message: /^incomplete input/,
			says: "The trigger is cut off before its END. goose ends a statement at every line that ends with a semicolon: put the trigger between \"-- +goose StatementBegin\" and \"-- +goose StatementEnd\".",
			fix: "Write a line \"-- +goose StatementBegin\" above the trigger and a line \"-- +goose StatementEnd\" below its END;."
		}],
		around: ["-- +goose StatementBegin", "-- +goose StatementEnd"],
		run: (file) => `sqlite3 -bail "$DB" < ${file}`,
		alone: "Write a line -- +goose NO TRANSACTION into the file",
		create: "goose -s create describe_it sql"
	}
};
function sectionsOf(text) {
	const { isAnnotated, down, noTransaction, problem } = readGoose(text);
	if (!isAnnotated) return null;
	const withoutTransaction = {
		up: noTransaction,
		down: noTransaction
	};
	return {
		tool: "goose",
		first: text.indexOf("+goose"),
		down,
		withoutTransaction,
		problem
	};
}
// src/sql/names.ts
function keyOf(name) {
	if (!/[A-Z]/.test(name)) return name;
	return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
function same(a, b) {
	return a === b || keyOf(a) === keyOf(b);
}
function sameList(a, b) {
	return a.length === b.length && a.every((name, at) => same(name, b[at] ?? ""));
}
function listed$2(names) {
	return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : names.join("");
}
function gather(lists, key, value) {
	const list = lists.get(key);
	if (list === void 0) lists.set(key, [value]);
	else list.push(value);
}
function isNamedAfter(column, table) {
	const bare = (name) => keyOf(name).replaceAll("_", "");
	const [own, name] = [bare(column), bare(table)];
	const stem = own.replace(/id$/, "");
	return stem !== own && stem !== "" && [
		stem,
		`${stem}s`,
		`${stem}es`,
		stem.replace(/y$/, "ies")
	].includes(name);
}
function isCalledNumber(column) {
	return /(^|_)(id|uid|snowflake)$|[a-z](Id|ID|Uid|UID)$/.test(column);
}
function isCalledId(column) {
	return /(?:^|_)(?:id|uuid|guid|ID|UUID)$|[a-z](?:I[dD]|Uuid|UUID)$/.test(column);
}
// src/tools/read/naive.ts
function naiveUnits(sql) {
	const found = [];
	let start = 0;
	for (const end of [...tokens(sql).flatMap(({ kind, end }) => kind === "semicolon" ? [end] : []), sql.length]) {
		if (end > start) found.push({
			start,
			end,
			command: false
		});
		start = end;
	}
	return found;
}
// src/tools/read/liquibase.ts
const HEADER = /^\s*--\s*liquibase\s*formatted/i;
const CHANGESET = /^\s*--\s*changeset\s+("[^"]+"|[^:]+):("[^"]+"|\S+)(.*)$/i;
const OWN = /^\s*--\s*(?:comment\b|validCheckSum\b|rollback\b|preconditions?\b|property\b|ignoreLines:)/i;
function growth(before, after) {
	const [was, is] = [before, after].map((text) => isFormatted(text) ? changesetsIn(text) : []);
	const known = new Map(was.map((it) => [it.id, it]));
	const there = new Set(is.map(({ id }) => id));
	if (!isFormatted(before) || known.size < was.length || there.size < is.length) return null;
	const differs = (it) => summed(known.get(it.id) ?? it) !== summed(it);
	const fresh = is.filter((it) => !known.has(it.id) || differs(it) && runsAgain(it));
	const isEdited = is.some((it) => differs(it) && !runsAgain(it) && !it.isExcused);
	const isOther = is.some((it) => !differs(it) && !sameSql(known.get(it.id) ?? it, it));
	const isLess = was.some(({ id }) => !there.has(id));
	return {
		applied: isEdited ? "edited" : isLess || isOther ? "unnoticed" : "same",
		old: only$1(after, is, (it) => known.has(it.id)),
		added: fresh.length > 0 ? only$1(after, is, (it) => fresh.includes(it), true) : null,
		key: fresh.map(({ id }) => id).join(", ")
	};
}
function forSqlite(text) {
	const all = changesetsIn(text);
	return all.every(isForSqlite) ? text : only$1(text, all, isForSqlite);
}
function isForSqlite({ asks }) {
	if (/ignore:true\b/i.test(asks)) return false;
	const wanted = (/dbms:([^,][\w!,]+)/i.exec(asks)?.[1]?.toLowerCase().split(",") ?? []).filter((name) => name !== "");
	if (wanted.length === 0 || wanted.includes("all")) return true;
	if (wanted.includes("none") || wanted.includes("!sqlite")) return false;
	return wanted.includes("sqlite") || wanted.every((name) => name.startsWith("!"));
}
function isFormatted(text) {
	return HEADER.test(text.split("\n").find((line) => line.trim() !== "") ?? "");
}
function summed({ body }) {
	return body.replace(/\s+/g, "");
}
function sameSql(a, b) {
	const [one, other] = [a, b].map(({ body }) => significant(body).map(({ text }) => text));
	return one.length === other.length && one.every((text, at) => text === other[at]);
}
function runsAgain({ asks }) {
	return /\b(?:runOnChange|runAlways):true\b/i.test(asks);
}
function changesetsIn(text) {
	const found = [];
	const file = /logicalFilePath:(\S+)/i;
	const [header = ""] = text.match(/^\s*--\s*liquibase\s*formatted.*$/im) ?? [];
	let start = 0;
	let ignored = null;
	for (const line of text.split("\n")) {
		const [, author, name, asks = ""] = ignored === null ? CHANGESET.exec(line) ?? [] : [];
		const last = found.at(-1);
		if (author !== void 0 && name !== void 0) {
			const path = file.exec(asks)?.[1] ?? file.exec(header)?.[1] ?? "";
			found.push({
				id: `${bare(author)}:${bare(name)} ${path}`.trim(),
				start,
				asks,
				body: [],
				isExcused: false
			});
		} else if (ignored !== null) {
			if (ignored.test(line)) ignored = null;
		} else if (/^\s*\/\*\s*liquibase\s*rollback\s*$/i.test(line)) ignored = /\*\/\s*$/;
		else if (/^--\s*ignoreLines:start\b/i.test(line)) ignored = /^--\s*ignoreLines:end\b/i;
		else if (last && /^\s*--\s*validCheckSum\b/i.test(line)) found[found.length - 1] = {
			...last,
			isExcused: true
		};
		else if (!OWN.test(line)) last?.body.push(line);
		start += line.length + 1;
	}
	return found.map((it, at) => ({
		...it,
		end: found[at + 1]?.start ?? text.length,
		body: it.body.join("\n")
	}));
}
function bare(name) {
	return name.replace(/^"|"$/g, "");
}
function only$1(text, all, isMeant, alone = false) {
	const above = text.slice(0, all[0]?.start ?? text.length);
	const parts = all.map((it) => isMeant(it) ? text.slice(it.start, it.end) : blank(text.slice(it.start, it.end)));
	return [alone ? blank(above) : above, ...parts].join("");
}
function blank(text) {
	return text.replace(/[^\r\n]/g, " ");
}
function liquibaseUnits(sql) {
	const all = changesetsIn(sql);
	return (all.length === 0 ? naiveUnits(sql) : all.flatMap((it) => piecesOf(sql, it))).filter(({ start, end }) => significant(sql.slice(start, end)).some(({ kind }) => kind !== "semicolon"));
}
function piecesOf(sql, { start, end, asks }) {
	if (/\bsplitStatements:false\b/i.test(asks)) return [{
		start,
		end,
		command: false
	}];
	const delimiter = /\bendDelimiter:(\S+)/i.exec(asks)?.[1];
	return cut$4(sql.slice(start, end), delimiter).map((it) => ({
		...it,
		start: start + it.start,
		end: start + it.end
	}));
}
function cut$4(sql, delimiter) {
	if (delimiter === void 0 || delimiter === ";") return naiveUnits(sql);
	const sign = keyOf(delimiter).replaceAll("\\n", "");
	const found = [];
	let from = 0;
	let at = 0;
	for (const line of sql.split("\n")) {
		const text = keyOf(line).trimEnd();
		const isEnd = /^(?:\/|go)$/.test(sign) ? text.trim() === sign : text.endsWith(sign) && !/^\s*--/.test(line);
		const end = at + line.trimEnd().length - sign.length;
		if (isEnd) {
			found.push({
				start: from,
				end,
				command: false
			});
			from = end + sign.length;
		}
		at += line.length + 1;
	}
	return [...found, {
		start: from,
		end: sql.length,
		command: false
	}];
}
const liquibase = {
	name: "liquibase",
	title: "liquibase",
	signs: {
		command: /\bliquibase\s(?:.*\s)?update\b/,
		dependency: /\borg\.liquibase\b|\bliquibase-core\b/,
		mark: /^--\s*liquibase formatted sql\b/im,
		file: /^liquibase\.properties$/,
		says: "liquibase runs each changeset in a transaction and keeps its checksum."
	},
	layouts: numbered$1({
		pattern: null,
		unnumbered: true,
		key: byName,
		sorts: (file) => file
	}),
	plain: forSqlite,
	sections: null,
	markers: null,
	grows: growth,
	pieces: liquibaseUnits,
	runner: {
		name: "liquibase",
		tool: "liquibase",
		transaction: "file",
		foreignKeys: false,
		doubleQuotes: true,
		onError: "rollback",
		history: "same-transaction",
		reads: "liquibase",
		piece: "first",
		sections: "none",
		rerun: false,
		ledger: {
			table: "DATABASECHANGELOG",
			column: "FILENAME",
			keeps: "each",
			checksum: "MD5SUM",
			also: {
				ID: "'1'",
				AUTHOR: "''",
				DATEEXECUTED: "CURRENT_TIMESTAMP",
				ORDEREXECUTED: "1",
				EXECTYPE: "'EXECUTED'"
			},
			create: `CREATE TABLE IF NOT EXISTS DATABASECHANGELOG (
  ID VARCHAR(255) NOT NULL,
  AUTHOR VARCHAR(255) NOT NULL,
  FILENAME VARCHAR(255) NOT NULL,
  DATEEXECUTED TEXT NOT NULL,
  ORDEREXECUTED INT NOT NULL,
  EXECTYPE VARCHAR(10) NOT NULL,
  MD5SUM VARCHAR(35),
  DESCRIPTION VARCHAR(255),
  COMMENTS VARCHAR(255),
  TAG VARCHAR(255),
  LIQUIBASE VARCHAR(20),
  CONTEXTS VARCHAR(255),
  LABELS VARCHAR(255),
  DEPLOYMENT_ID VARCHAR(10)
)`
		},
		after: {
			kill: "refuses",
			edit: "refused",
			lineEndings: "ignored",
			missing: "ignored",
			late: "applied",
			duplicate: "applied",
			olderRelease: "starts",
			twoStarts: "one-waits"
		},
		refuses: []
	},
	recorded: {
		hasCommand: true,
		insert: null,
		query: `SELECT replace(FILENAME, rtrim(FILENAME, replace(FILENAME, '/', '')), ''), 'applied', NULL, NULL
FROM DATABASECHANGELOG ORDER BY ORDEREXECUTED`,
		columns: ["filename", "md5sum"],
		lock: {
			table: "DATABASECHANGELOGLOCK",
			query: "SELECT 1 FROM DATABASECHANGELOGLOCK WHERE LOCKED",
			release: {
				command: "liquibase release-locks",
				sql: "UPDATE DATABASECHANGELOGLOCK SET LOCKED = 0"
			}
		},
		start: "liquibase update"
	},
	words: {
		kill: "every start waits for the changelog lock of the killed one until somebody runs liquibase release-locks.",
		edit: "every start stops (\"Validation Failed: 1 changesets check sum\").",
		missing: null,
		late: null,
		duplicate: null,
		markApplied: () => "liquibase changelog-sync",
		hints: [{
			statement: /^CREATE ((TEMP|TEMPORARY) )?TRIGGER\b/,
			message: /^incomplete input/,
			says: "The trigger is cut off at its first semicolon: write splitStatements:false or endDelimiter:/ after --changeset author:id.",
			fix: "Write splitStatements:false behind --changeset author:id, where the trigger is alone in its changeset; else endDelimiter:/ there, and a / behind each statement."
		}],
		run: (file) => `sqlite3 -bail "$DB" < ${file}`,
		create: null
	}
};
// src/sql/statement.ts
const LEADING = /(?:[\s\ufeff;]+|--[^\n]*(?:\n|$)|\/\*(?:[^*]|\*(?!\/))*\*\/)*/y;
function skipLeading(sql, from = 0) {
	LEADING.lastIndex = from;
	LEADING.test(sql);
	return Math.max(from, LEADING.lastIndex);
}
const DECORATION = new Set([
	"TEMP",
	"TEMPORARY",
	"UNIQUE",
	"VIRTUAL"
]);
const TWO_WORDS = new Set([
	"CREATE",
	"DROP",
	"ALTER"
]);
const SYNONYMS = {
	END: "COMMIT",
	REPLACE: "INSERT"
};
function verbOf(statement) {
	const words = significant(statement.slice(0, 400)).slice(0, 6).filter((token) => token.kind === "word").map((token) => token.text.toUpperCase());
	const start = words[0] === "EXPLAIN" ? 1 : 0;
	const first = words[start] ?? "";
	if (!TWO_WORDS.has(first)) return SYNONYMS[first] ?? first;
	return `${first} ${words.slice(start + 1).find((word) => !DECORATION.has(word)) ?? ""}`.trim();
}
function namesIn$5(sql) {
	const names = new Set();
	for (const token of significant(sql)) if (isName$6(token)) names.add(keyOf(unquote(token)));
	return names;
}
function isName$6(token) {
	return token.kind === "word" || token.kind === "quoted" || token.kind === "string";
}
function changesRows(statement) {
	const verb = verbOf(statement);
	if (verb === "INSERT" || verb === "UPDATE" || verb === "DELETE") return true;
	return verb === "WITH" && significant(statement).some((t) => /^(INSERT|REPLACE|UPDATE|DELETE)$/i.test(t.text));
}
function fileNameIn(statement) {
	if (!/attach|vacuum/i.test(statement)) return null;
	const all = significant(statement).filter((token) => token.kind !== "semicolon");
	if (isWord$1(all[0], "ATTACH")) {
		const from = isWord$1(all[1], "DATABASE") ? 2 : 1;
		return between$3(all, "ATTACH", from, indexOfAs(all, from));
	}
	if (!isWord$1(all[0], "VACUUM")) return null;
	const into = all.slice(0, 3).findIndex((token) => isWord$1(token, "INTO"));
	return into < 0 ? null : between$3(all, "VACUUM", into + 1, all.length);
}
function between$3(all, verb, from, until) {
	const [first, last] = [all[from], all[until - 1]];
	if (!first || !last || until <= from) return null;
	return {
		verb,
		start: first.start,
		end: last.end,
		only: until === from + 1 ? first : null
	};
}
function indexOfAs(all, from) {
	let depth = 0;
	return all.findIndex((token, index) => {
		if (token.text === "(") depth += 1;
		if (token.text === ")") depth -= 1;
		return index > from && depth === 0 && isWord$1(token, "AS");
	});
}
const HEAD = 2e3;
function targetOf(sql) {
	const name = targetName(sql);
	return name === null ? null : keyOf(name);
}
function targetName(sql) {
	const all = significant(/^\s*with\b/i.test(sql) ? sql : sql.slice(0, HEAD));
	const start = verbAt(all);
	if (start < 0) return null;
	const name = afterNoise(all, start + 1);
	const first = all[name];
	if (!first) return null;
	const last = all[name + 1]?.text === "." ? all[name + 2] : first;
	return last ? unquote(last) : null;
}
function actionOf(sql) {
	const all = significant(/^\s*with\b/i.test(sql) ? sql : sql.slice(0, HEAD));
	const word = all[verbAt(all)]?.text.toUpperCase() ?? "";
	return /^(INSERT|REPLACE|UPDATE|DELETE)$/.test(word) ? word : null;
}
function objectOf(sql) {
	const all = significant(sql.slice(0, HEAD));
	if (all[0]?.kind !== "word" || !TWO_WORDS.has(all[0].text.toUpperCase())) return null;
	const kind = all.findIndex((token, at) => at > 0 && !DECORATION.has(token.text.toUpperCase()));
	const name = kind < 0 ? -1 : afterNoise(all, kind + 1);
	const token = all[name + 1]?.text === "." ? all[name + 2] : all[name];
	return token ? keyOf(unquote(token)) : null;
}
function verbAt(all) {
	let depth = 0;
	for (const [at, token] of all.entries()) {
		if (token.text === "(") depth += 1;
		if (token.text === ")") depth -= 1;
		if (depth > 0 || token.kind !== "word") continue;
		if (/^(INSERT|REPLACE|UPDATE|DELETE)$/i.test(token.text)) return at;
		if (at === 0 && /^(DROP|ALTER|CREATE)$/i.test(token.text)) return tableAt(all);
		if (at === 0 && !/^WITH$/i.test(token.text)) return -1;
	}
	return -1;
}
function tableAt(all) {
	const at = all.slice(0, 4).findIndex((token) => token.kind === "word" && /^TABLE$/i.test(token.text));
	return all.slice(1, Math.max(1, at)).every((token) => /^(TEMP|TEMPORARY|VIRTUAL)$/i.test(token.text)) ? at : -1;
}
function afterNoise(all, from) {
	let at = from;
	while (all[at]?.kind === "word" && /^(OR|ROLLBACK|ABORT|FAIL|IGNORE|REPLACE|INTO|FROM|IF|NOT|EXISTS)$/i.test(all[at]?.text ?? "")) at += 1;
	return at;
}
function outerWord(all, from, wanted) {
	let depth = 0;
	for (let at = Math.max(0, from); at < all.length; at += 1) {
		const { text, kind } = all[at];
		if (text === "(") depth += 1;
		if (text === ")") depth -= 1;
		if (depth === 0 && kind === "word" && wanted.test(text)) return at;
	}
	return -1;
}
function cutAt(all, isSeparator) {
	const found = [[]];
	let depth = 0;
	for (const token of all) {
		if (token.text === "(") depth += 1;
		if (token.text === ")") depth -= 1;
		if (depth === 0 && isSeparator(token)) found.push([]);
		else found.at(-1)?.push(token);
	}
	return found;
}
// src/tools/read/migrate-sh.ts
function migrateShUnits(sql) {
	const all = statementUnits(sql);
	const verbs = all.map(({ start, end }) => verbOf(sql.slice(start, end)));
	const counts = verbs.flatMap((verb, at) => verb === "" || verb === "PRAGMA" ? [] : [at]);
	const [first, last] = [counts[0] ?? -1, counts.at(-1) ?? -1];
	return first !== last && verbs[first] === "BEGIN" && verbs[last] === "COMMIT" ? all.filter((_, at) => at !== first && at !== last) : all;
}
// src/tools/migrate-sh.ts
const migrateSh = {
	...LOOP,
	name: "migrate-sh",
	title: "the migrate.sh of init --deploy",
	signs: {
		...LOOP.signs,
		command: /^\s*:\s+sqlite-rehearsal runner migrate-sh\b/,
		says: "The migrate.sh of \"init --deploy\" puts each file and its history row into one transaction, with a lock."
	},
	layouts: numbered$1({
		pattern: null,
		letters: true,
		key: byName
	}),
	pieces: migrateShUnits,
	runner: {
		name: "migrate-sh",
		tool: "migrate-sh",
		transaction: "file",
		foreignKeys: false,
		doubleQuotes: true,
		onError: "rollback",
		history: "same-transaction",
		reads: "migrate-sh",
		sections: "none",
		rerun: false,
		ledger: MIGRATION_HISTORY,
		addsColumnIfNotExists: true,
		after: {
			kill: "reruns",
			edit: "warned",
			missing: "ignored",
			late: "applied",
			duplicate: "applied",
			olderRelease: "starts",
			twoStarts: "one-waits"
		},
		refuses: [{
			pattern: "^(?:COMMIT|END)\\b",
			message: "the transaction is ended by migrate.sh, and not by the file"
		}, {
			pattern: "^ROLLBACK(?! (?:TRANSACTION )?TO\\b)",
			message: "the transaction is ended by migrate.sh, and not by the file"
		}]
	},
	words: {
		...loopWords,
		edit: "Every start of migrate.sh warns that the file was edited after it was applied, and goes on."
	}
};
const nuxthub = {
	name: "nuxthub",
	title: "NuxtHub",
	takes: "drizzle",
	signs: {
		command: /\bnuxt(?:hub)?\s+(?:db|database)\s+migrate\b/,
		dependency: /^\s*"@nuxthub\/core"\s*:/,
		mark: null,
		file: null,
		call: /\bapplyDatabaseMigrations\b/,
		callers: /\.[cm]?[jt]s$/,
		says: "NuxtHub runs each statement by itself, with foreign keys on, and records the file afterwards."
	},
	layouts: numbered$1({
		pattern: null,
		unnumbered: true,
		key: (file) => file.replace(/\.sql$/, ""),
		sorts: (file) => file
	}),
	sections: null,
	markers: null,
	pieces: naiveUnits,
	runner: {
		name: "nuxthub",
		tool: "nuxthub",
		transaction: "none",
		foreignKeys: true,
		doubleQuotes: false,
		onError: "stop",
		history: "appended",
		reads: "nuxthub",
		sections: "none",
		rerun: true,
		ledger: {
			table: "_hub_migrations",
			column: "name",
			keeps: "each",
			create: `CREATE TABLE IF NOT EXISTS _hub_migrations (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT UNIQUE,
  applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
)`
		},
		after: {
			kill: "reruns",
			edit: "ignored",
			missing: "ignored",
			late: "applied",
			duplicate: "applied",
			olderRelease: "starts",
			twoStarts: "both"
		},
		refuses: []
	},
	recorded: {
		hasCommand: true,
		start: "npx nuxt db migrate"
	},
	words: {
		kill: null,
		edit: null,
		missing: null,
		late: null,
		duplicate: null,
		markApplied: (key) => `npx nuxt db mark-as-migrated ${key}`,
		whole: "NuxtHub has no transaction around a file: keep each file to one statement where half of it would hurt, and write the others so that they may run twice (IF NOT EXISTS, INSERT OR IGNORE).",
		hints: [{
			statement: /^CREATE ((TEMP|TEMPORARY) )?TRIGGER\b/,
			message: /^incomplete input/,
			says: "The trigger is cut off at its first semicolon: NuxtHub cuts a file at every semicolon that stands in no text and no comment.",
			fix: "Leave the trigger out of the migrations, as none with a semicolon in it can be applied: let the application do its work, or make it once by hand (npx wrangler d1 execute <database> --command)."
		}],
		run: (file) => `npx nuxt db sql < ${file}`,
		create: "npx nuxt db generate"
	}
};
const nuxthubD1 = {
	...nuxthub,
	variantOf: "nuxthub",
	name: "nuxthub-d1",
	title: "NuxtHub (Cloudflare D1)",
	signs: {
		command: null,
		dependency: /^\s*"wrangler"\s*:/,
		mark: null,
		file: null,
		says: nuxthub.signs.says
	},
	runner: {
		...nuxthub.runner,
		name: "nuxthub-d1",
		tool: "nuxthub-d1",
		foreignKeysStay: true,
		refuses: D1_REFUSES
	}
};
// src/tools/prisma.ts
const LOCK = "migration_lock.toml";
function lockMisfits(names, text) {
	const provider = /^\s*provider\s*=\s*"([^"]*)"/m.exec(text(LOCK) ?? "")?.[1];
	const other = provider !== void 0 && provider !== "sqlite";
	const says = `${LOCK} says that the migrations are for ${provider}: prisma stops (P3019).`;
	const fix = "Make the migrations anew for SQLite, or name the folder of those that are.";
	const empty = names.filter((name) => /^\d+_[^/]*\/(?!migration\.sql$)/.test(name)).map((name) => name.split("/")[0]);
	const without = [...new Set(empty)].filter((folder) => !names.includes(`${folder}/migration.sql`));
	return [...other ? [{
		path: LOCK,
		line: 1,
		says,
		fix
	}] : [], ...without.map((folder) => ({
		path: `${folder}/migration.sql`,
		line: 1,
		says: `There is no migration.sql in ${folder}: prisma stops (P3015).`,
		fix: "Bring the file back, or remove its folder."
	}))];
}
const prisma = {
	name: "prisma",
	title: "prisma migrate",
	signs: {
		command: /\bprisma(?:@\S+)?\s+migrate\s+deploy\b/,
		dependency: null,
		mark: /^-- (?:CreateTable|RedefineTables|AlterTable|CreateIndex)$/m,
		file: /^(?:schema\.prisma|prisma\.config\.[cm]?[jt]s|migration_lock\.toml)$/,
		makes: /^\d{14}_[^/]+\/migration\.sql$/,
		says: "prisma migrate deploy runs each migration.sql without a transaction and notes it before and after."
	},
	layouts: [folders({
		up: ["migration.sql"],
		down: null,
		pattern: NUMBERED_FOLDER,
		key: (folder) => folder,
		sorts: (folder) => folder
	})],
	sections: null,
	markers: null,
	companions: lockMisfits,
	reads: /(?:^|\/)migration_lock\.toml$/,
	pieces: null,
	runner: {
		name: "prisma",
		tool: "prisma",
		transaction: "none",
		foreignKeys: true,
		doubleQuotes: true,
		onError: "stop",
		history: "before-and-after",
		reads: "statements",
		sections: "none",
		rerun: false,
		ledger: {
			table: "_prisma_migrations",
			column: "migration_name",
			keeps: "each",
			also: {
				id: "lower(hex(randomblob(16)))",
				checksum: "''"
			},
			done: {
				column: "finished_at",
				yes: "CURRENT_TIMESTAMP",
				no: "NULL"
			},
			create: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`
		},
		after: {
			kill: "refuses",
			edit: "ignored",
			missing: "ignored",
			late: "applied",
			duplicate: "applied",
			olderRelease: "starts",
			twoStarts: "both"
		},
		refuses: []
	},
	recorded: {
		query: `SELECT migration_name, iif(rolled_back_at IS NOT NULL, 'undone', iif(finished_at IS NULL, 'failed', 'applied')), checksum, logs
FROM _prisma_migrations ORDER BY started_at, rowid`,
		hasCommand: true,
		checksum: "sha256",
		insert: ({ key, checksum }) => insertion$3({ table: "_prisma_migrations" }, {
			id: "lower(hex(randomblob(16)))",
			checksum: text$1(checksum),
			finished_at: "CURRENT_TIMESTAMP",
			migration_name: text$1(key),
			applied_steps_count: "0"
		}),
		forget: (key) => ({
			command: `npx prisma migrate resolve --rolled-back ${quotedForShell(key)}`,
			sql: `UPDATE _prisma_migrations SET rolled_back_at = CURRENT_TIMESTAMP WHERE migration_name = ${text$1(key)} AND finished_at IS NULL`
		}),
		start: "npx prisma migrate deploy"
	},
	words: {
		kill: "prisma migrate deploy refuses to go on (P3009) until somebody runs prisma migrate resolve.",
		edit: "prisma migrate deploy goes on; prisma migrate dev asks to reset the development database.",
		missing: null,
		late: null,
		duplicate: null,
		markApplied: (key) => `npx prisma migrate resolve --applied ${key}`,
		whole: "Put BEGIN; at the top of migration.sql and COMMIT; at its end: then a file that fails or dies leaves nothing, and only prisma migrate resolve --rolled-back is left to do.",
		run: (file) => `npx prisma db execute --file ${file}`,
		create: "npx prisma migrate dev --create-only --name describe_it"
	}
};
// src/tools/refinery.ts
const refinery = {
	name: "refinery",
	title: "refinery",
	signs: {
		command: /\brefinery\s+migrate\b/,
		dependency: /^\s*refinery\s*=/,
		mark: null,
		file: /^refinery\.toml$/,
		keysByBuild: true,
		says: "refinery runs each file in a transaction and records it in another one."
	},
	layouts: [versions({
		undo: "up",
		repeatable: false,
		nested: true
	})],
	sections: null,
	markers: null,
	pieces: null,
	runner: {
		name: "refinery",
		tool: "refinery",
		transaction: "file",
		foreignKeys: true,
		doubleQuotes: true,
		onError: "rollback",
		history: "apart",
		reads: "statements",
		sections: "none",
		rerun: true,
		ledger: {
			table: "refinery_schema_history",
			column: "version",
			keeps: "each",
			also: {
				name: "''",
				applied_on: "''"
			},
			checksum: "checksum",
			create: `CREATE TABLE IF NOT EXISTS refinery_schema_history(
  version int4 PRIMARY KEY,
  name VARCHAR(255),
  applied_on VARCHAR(255),
  checksum VARCHAR(255))`
		},
		after: {
			kill: "reruns",
			edit: "warned",
			missing: "warned",
			late: "skipped",
			duplicate: "fails",
			olderRelease: "starts",
			twoStarts: "both"
		},
		refuses: []
	},
	recorded: {
		query: "SELECT version, 'applied', checksum, NULL FROM refinery_schema_history ORDER BY version",
		checksum: "siphash13",
		insert: ({ key, name, checksum }) => insertion$3({ table: "refinery_schema_history" }, {
			version: `${Number(key)}`,
			name: text$1(name),
			applied_on: "strftime('%Y-%m-%dT%H:%M:%SZ')",
			checksum: text$1(checksum)
		}),
		start: "refinery migrate -p <folder>"
	},
	words: {
		kill: null,
		edit: "the program refinery prints a warning; with abort_divergent (the default of the library) every start stops.",
		missing: "the program refinery prints a warning; with abort_missing (the default of the library) every start stops.",
		late: "refinery goes by the highest version: the program passes the file over; with abort_missing (the default of the library) every start stops.",
		duplicate: "the second file is run, and its row in the history then fails.",
		markApplied: (key) => `sqlite3 "$DB" "INSERT INTO refinery_schema_history (version, name, applied_on, checksum) VALUES (${key}, '<name>', datetime('now'), '<checksum>');"`,
		whole: "Call set_grouped(true) in the program: then all pending files and their rows are one transaction.",
		run: (file) => `sqlite3 -bail "$DB" < ${file}`,
		create: null
	}
};
const refineryLibrary = {
	...refinery,
	name: "refinery-library",
	title: "refinery (in the program)",
	variantOf: "refinery",
	signs: {
		command: null,
		dependency: null,
		mark: null,
		file: null,
		call: /\brefinery(?:_core)?::(?:embed_migrations!|load_sql_migrations\b|Runner\b)|\buse refinery(?:_core)?::\{[^}]*\b(?:load_sql_migrations|Runner)\b|\bmigrations::runner\(\)/,
		callers: /\.rs$/,
		differs: [{
			where: /\bset_grouped\(true\)/,
			fields: "transaction: all, history: same-transaction, rerun: no"
		}, OFF_BEFORE],
		keysByBuild: true,
		says: refinery.signs.says
	},
	runner: {
		...refinery.runner,
		name: "refinery-library",
		tool: "refinery-library",
		after: {
			...refinery.runner.after,
			edit: "refused",
			missing: "refused",
			late: "refused",
			rename: "refused",
			olderRelease: "refuses"
		}
	},
	words: {
		...refinery.words,
		edit: "every start stops (\"applied migration … is different than filesystem one\"), even for a comment, unless the program calls set_abort_divergent(false).",
		missing: "every start stops (\"migration … is missing from the filesystem\") unless the program calls set_abort_missing(false).",
		late: "every start stops (\"migration … is missing from the filesystem\") unless the program calls set_abort_missing(false)."
	}
};
// src/tools/rusqlite-migration.ts
const rusqliteMigration = {
	name: "rusqlite-migration",
	title: "rusqlite_migration",
	signs: {
		command: null,
		dependency: /^\s*rusqlite_migration\s*=/,
		mark: null,
		file: null,
		call: /\brusqlite_migration::|\bMigrations::(?:new|from_directory)\(|\.to_latest\(/,
		callers: /\.rs$/,
		differs: [OFF_BEFORE],
		keysByBuild: true,
		makes: /^\d+-[^/]+\/up\.sql$/,
		says: "rusqlite_migration runs all pending migrations in one transaction and counts them in user_version."
	},
	layouts: [folders({
		up: ["up.sql"],
		down: "down.sql",
		pattern: /^(\d+)-(.*)$/s,
		key: (_folder, version) => unpadded(version)
	}), ...numbered$1({
		pattern: null,
		key: byNumber
	})],
	sections: null,
	markers: null,
	pieces: null,
	runner: {
		name: "rusqlite-migration",
		tool: "rusqlite-migration",
		transaction: "all",
		foreignKeys: true,
		doubleQuotes: true,
		onError: "rollback",
		history: "same-transaction",
		reads: "statements",
		sections: "none",
		rerun: false,
		ledger: {
			table: "",
			column: "",
			keeps: "user-version",
			create: ""
		},
		after: {
			kill: "reruns",
			edit: "ignored",
			missing: "last-refused",
			late: "skipped",
			duplicate: "refused",
			gap: "refused",
			olderRelease: "refuses",
			twoStarts: "both"
		},
		refuses: []
	},
	recorded: {},
	words: {
		kill: null,
		edit: null,
		missing: "every start stops (DatabaseTooFarAhead, or \"Migration ids must be consecutive numbers\").",
		late: "only a count is kept: a migration that is put between applied ones shifts the others, is never run itself, and nothing says so.",
		duplicate: "every start stops (\"Multiple migrations detected for migration id\").",
		markApplied: (key) => `sqlite3 "$DB" 'PRAGMA user_version = ${key};'`,
		inTurn: "Or take a lock around to_latest(): BEGIN EXCLUSIVE on a database file of its own, with a busy_timeout, which holds between processes and ends with the one that has it.",
		run: (file) => `sqlite3 -bail "$DB" < ${file}`,
		create: null
	}
};
// src/tools/read/sql-migrate.ts
const COMMAND = /^-- \+migrate (\w+)(.*)$/;
function linesOf(text) {
	const found = [];
	for (let start = 0, end = 0; start < text.length; start = end) {
		end = text.indexOf("\n", start) + 1 || text.length;
		found.push({
			text: text.slice(start, end).replace(/\r?\n$/, ""),
			start,
			end
		});
	}
	return found;
}
function readSqlMigrate(text) {
	const marks = linesOf(text).flatMap(({ text: line, start }) => {
		const [, name = "", rest = ""] = COMMAND.exec(line) ?? [];
		return name === "" ? [] : [{
			name,
			rest,
			start
		}];
	});
	const first = marks[0];
	if (first === void 0) return null;
	const up = marks.find(({ name }) => name === "Up");
	const down = marks.find(({ name, start }) => name === "Down" && up !== void 0 && start > up.start);
	const asks = (rest) => / notransaction\b/.test(rest ?? "");
	const end = down?.start ?? text.length;
	const unended = up === void 0 ? null : unendedAt(text.slice(0, end));
	const problem = up === void 0 ? {
		at: first.start,
		says: "There is no line \"-- +migrate Up\" in this file."
	} : unended === null ? null : {
		at: unended,
		says: "This statement does not end: sql-migrate wants a semicolon at the end of its last line."
	};
	return {
		tool: "sql-migrate",
		first: first.start,
		down: down?.start ?? null,
		withoutTransaction: {
			up: asks(up?.rest),
			down: asks(down?.rest)
		},
		problem
	};
}
function unendedAt(text) {
	const last = cut$3(text).at(-1);
	return last !== void 0 && !last.ended ? last.start : null;
}
function sqlMigrateUnits(sql) {
	return cut$3(sql).map(({ start, end }) => ({
		start,
		end,
		command: false
	}));
}
function cut$3(text) {
	const found = [];
	let from = null;
	let inside = false;
	const close = (end, ended) => {
		if (from !== null) found.push({
			start: from,
			end,
			ended
		});
		from = null;
	};
	for (const line of linesOf(text)) {
		const name = COMMAND.exec(line.text)?.[1];
		if (name !== void 0) {
			if (name === "StatementBegin") inside = true;
			if (name === "StatementEnd") {
				inside = false;
				close(line.start, true);
			}
			continue;
		}
		if (line.text.startsWith("--") || from === null && line.text.trim() === "") continue;
		from ??= line.start;
		if (!inside && endsWithSemicolon(line.text)) close(line.end, true);
	}
	close(text.length, false);
	return found;
}
function endsWithSemicolon(line) {
	const words = line.trim().split(/\s+/);
	const comment = words.findIndex((word) => word.startsWith("--"));
	return (words.slice(0, comment < 0 ? words.length : comment).at(-1) ?? "").endsWith(";");
}
// src/tools/sql-migrate.ts
const sqlMigrate = {
	name: "sql-migrate",
	title: "sql-migrate",
	signs: {
		command: /\bsql-migrate\s(?:.*\s)?up\b/,
		dependency: /\bgithub\.com\/rubenv\/sql-migrate\b/,
		mark: /^-- \+migrate Up\b/m,
		file: /^dbconfig\.yml$/,
		call: /\bmigrate\.(?:Exec(?:Context|Max)?|FileMigrationSource|EmbedFileSystemMigrationSource|HttpFileSystemMigrationSource)\b/,
		callers: /\.go$/,
		imports: /\brubenv\/sql-migrate\b/,
		says: "sql-migrate runs what stands below \"-- +migrate Up\", each file and its history row in one transaction."
	},
	layouts: numbered$1({
		pattern: null,
		unnumbered: true,
		key: byName
	}),
	sections: (text) => text.includes("+migrate") ? readSqlMigrate(text) : null,
	markers: {
		up: "-- +migrate Up",
		down: "-- +migrate Down",
		fix: "Write one line \"-- +migrate Up\", below it what goes forward, and then \"-- +migrate Down\". End each statement with a semicolon at the end of a line, or put it between \"-- +migrate StatementBegin\" and \"-- +migrate StatementEnd\"."
	},
	pieces: sqlMigrateUnits,
	runner: {
		name: "sql-migrate",
		tool: "sql-migrate",
		transaction: "file",
		foreignKeys: false,
		doubleQuotes: true,
		onError: "rollback",
		history: "same-transaction",
		reads: "sql-migrate",
		sections: "sql-migrate",
		rerun: false,
		ledger: {
			table: "gorp_migrations",
			column: "id",
			keeps: "each",
			create: "CREATE TABLE IF NOT EXISTS \"gorp_migrations\" (\"id\" varchar(255) not null primary key, \"applied_at\" datetime)"
		},
		after: {
			kill: "reruns",
			edit: "ignored",
			missing: "refused",
			late: "applied",
			duplicate: "applied",
			olderRelease: "refuses",
			twoStarts: "both"
		},
		refuses: []
	},
	recorded: {
		insert: ({ key }) => insertion$3({ table: "gorp_migrations" }, {
			id: text$1(key),
			applied_at: "datetime('now')"
		}),
		start: "sql-migrate up"
	},
	words: {
		kill: null,
		edit: null,
		missing: "every start stops (\"unknown migration in database\").",
		late: null,
		duplicate: null,
		markApplied: (key) => `sqlite3 "$DB" "INSERT INTO gorp_migrations (id, applied_at) VALUES ('${key}', datetime('now'));"`,
		hints: [{
			statement: /^CREATE ((TEMP|TEMPORARY) )?TRIGGER\b/,
			message: /^incomplete input/,
			says: "The trigger is cut off before its END. sql-migrate ends a statement at every line that ends with a semicolon: put the trigger between \"-- +migrate StatementBegin\" and \"-- +migrate StatementEnd\".",
			fix: "Write a line \"-- +migrate StatementBegin\" above the trigger and a line \"-- +migrate StatementEnd\" below its END;."
		}],
		around: ["-- +migrate StatementBegin", "-- +migrate StatementEnd"],
		run: (file) => `sqlite3 -bail "$DB" < ${file}`,
		alone: "Write -- +migrate Up notransaction as the first marker of the file",
		create: "sql-migrate new describe_it"
	}
};
// src/tools/layouts/positions.ts
const SQM = /^(?:.*\/)?(\d+)\.sqm$/s;
const sqm = {
	name: "sqm",
	counts: "up",
	count: (names) => names.filter((name) => SQM.test(name)).length,
	read,
	renamed: (file, version) => file.replace(/\d+(?=\.sqm$)/, version)
};
function read(names) {
	const migrations = [];
	const strays = new Map();
	for (const name of names) {
		const version = SQM.exec(name)?.[1];
		if (version === void 0) strays.set(name, "other");
		else migrations.push({
			file: name,
			version,
			name: "",
			key: `${BigInt(unpaddedParts([version])) + 1n}`,
			down: null
		});
	}
	return {
		migrations,
		strays
	};
}
// src/tools/read/sqldelight.ts
function withoutKotlin(sql) {
	const all = significant(sql);
	const types = statementsOf$1(all).flatMap((statement) => [...kotlinTypes(statement), ...searchedTypes(statement)]);
	return [...imports(all), ...types].reduce((text, { start, end }) => `${text.slice(0, start)}${" ".repeat(end - start)}${text.slice(end)}`, sql);
}
function imports(all) {
	const spans = [];
	for (let at = 0; isWord$1(all[at], "IMPORT");) {
		const last = typeEnd(all, at + 1);
		if (all[last]?.kind !== "semicolon") break;
		spans.push({
			start: all[at].start,
			end: all[last].end
		});
		at = last + 1;
	}
	return spans;
}
function statementsOf$1(all) {
	const statements = [[]];
	for (const token of all) if (token.kind === "semicolon") statements.push([]);
	else statements.at(-1)?.push(token);
	return statements;
}
function kotlinTypes(statement) {
	const depth = depthOfColumns(statement);
	const spans = [];
	let open = 0;
	for (let at = 0; at < statement.length; at += 1) {
		const token = statement[at];
		if (token.text === "(") open += 1;
		if (token.text === ")") open -= 1;
		if (open !== depth || !isWord$1(token, "AS")) continue;
		const end = typeEnd(statement, annotationsEnd(statement, at + 1));
		const last = statement[end - 1];
		if (last !== token) spans.push({
			start: token.start,
			end: last.end
		});
		at = end - 1;
	}
	return spans;
}
function searchedTypes(statement) {
	const using = statement.findIndex((token) => isWord$1(token, "USING"));
	const isSearched = isWord$1(statement[1], "VIRTUAL") && isWord$1(statement[using + 1], "FTS5");
	if (!isWord$1(statement[0], "CREATE") || !isSearched) return [];
	const spans = [];
	let place = 0;
	let open = 0;
	for (const [index, token] of statement.entries()) {
		if (index < using + 2) continue;
		if (token.text === ")") open -= 1;
		if (open <= 0 || open === 1 && token.text === ",") place = 0;
		else place += 1;
		if (token.text === "(") open += 1;
		if (statement[index - place + 2]?.text === "=") continue;
		if (place > 1 && !isWord$1(token, "UNINDEXED")) spans.push({
			start: token.start,
			end: token.end
		});
	}
	return spans;
}
function depthOfColumns([first, ...rest]) {
	if (isWord$1(first, "ALTER") && rest.some((token) => isWord$1(token, "ADD"))) return 0;
	const head = rest.slice(0, rest.findIndex(({ text }) => text === "("));
	return isWord$1(first, "CREATE") && head.some((token) => isWord$1(token, "TABLE")) ? 1 : -1;
}
function annotationsEnd(all, from) {
	let at = from;
	while (all[at]?.text.startsWith("@")) {
		at = pathEnd(all, all[at]?.text === "@" ? at + 2 : at + 1);
		if (all[at]?.text === "(") at = closed(all, at, "(", ")");
	}
	return at;
}
function typeEnd(all, from) {
	if (all[from]?.kind !== "word") return from;
	const end = pathEnd(all, from + 1);
	return all[end]?.text === "<" ? closed(all, end, "<", ">") : end;
}
function pathEnd(all, from) {
	let at = from;
	while (all[at]?.text === "." && all[at + 1]?.kind === "word") at += 2;
	return at;
}
function closed(all, from, opening, closing) {
	let open = 0;
	for (let at = from; at < all.length; at += 1) {
		const { text } = all[at];
		if (text === opening) open += 1;
		else if (text.replaceAll(closing, "") === "") open -= text.length;
		if (open <= 0) return at + 1;
	}
	return all.length;
}
// src/tools/sqldelight.ts
const sqldelight = {
	name: "sqldelight",
	title: "SQLDelight",
	signs: {
		command: null,
		dependency: /\bapp\.cash\.sqldelight\b|\bcom\.squareup\.sqldelight\b/,
		mark: null,
		file: null,
		says: "SQLDelight runs all pending .sqm files in one transaction and counts them in user_version."
	},
	layouts: [sqm],
	sections: null,
	markers: null,
	reads: /\.sqm$/,
	startsElsewhere: true,
	plain: withoutKotlin,
	pieces: null,
	runner: {
		name: "sqldelight",
		tool: "sqldelight",
		transaction: "all",
		foreignKeys: false,
		doubleQuotes: true,
		onError: "rollback",
		history: "same-transaction",
		reads: "statements",
		sections: "none",
		rerun: false,
		ledger: {
			table: "",
			column: "",
			keeps: "user-version",
			create: ""
		},
		after: {
			kill: "reruns",
			edit: "ignored",
			missing: "ignored",
			late: "skipped",
			duplicate: "applied",
			olderRelease: "refuses",
			twoStarts: "one-waits"
		},
		refuses: []
	},
	recorded: {},
	words: {
		kill: null,
		edit: null,
		missing: null,
		late: "only a count is kept: the file is never run on a database that is past its number.",
		duplicate: null,
		markApplied: (key) => `PRAGMA user_version = ${key};`,
		run: (file) => `sqlite3 -bail "$DB" < ${file}`,
		create: null
	}
};
// src/tools/sqlite3.ts
const runner$1 = {
	name: "sqlite3",
	tool: "sqlite3",
	transaction: "none",
	foreignKeys: false,
	doubleQuotes: true,
	onError: "continue",
	history: "apart",
	reads: "shell",
	sections: "none",
	rerun: true,
	ledger: MIGRATION_HISTORY,
	after: {
		kill: "reruns",
		edit: "ignored",
		missing: "ignored",
		late: "applied",
		duplicate: "applied",
		olderRelease: "starts",
		twoStarts: "both"
	},
	refuses: []
};
const sqlite3 = {
	...LOOP,
	name: "sqlite3",
	title: "a shell loop over sqlite3",
	runner: runner$1,
	words: loopWords
};
const sqlite3Bail = {
	...LOOP,
	name: "sqlite3-bail",
	title: "a shell loop over sqlite3 -bail",
	runner: {
		...runner$1,
		name: "sqlite3-bail",
		tool: "sqlite3-bail",
		onError: "stop"
	},
	words: loopWords
};
// src/tools/sqlx.ts
const runner = {
	name: "sqlx",
	tool: "sqlx",
	transaction: "file",
	foreignKeys: true,
	doubleQuotes: true,
	onError: "rollback",
	history: "same-transaction",
	reads: "statements",
	sections: "sqlx",
	rerun: false,
	ledger: {
		table: "_sqlx_migrations",
		column: "version",
		keeps: "each",
		also: {
			description: "''",
			success: "1",
			execution_time: "0"
		},
		checksum: "checksum",
		create: `CREATE TABLE IF NOT EXISTS _sqlx_migrations (
  version BIGINT PRIMARY KEY,
  description TEXT NOT NULL,
  installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  success BOOLEAN NOT NULL,
  checksum BLOB NOT NULL,
  execution_time BIGINT NOT NULL
)`
	},
	after: {
		kill: "reruns",
		edit: "refused",
		missing: "refused",
		late: "applied",
		duplicate: "fails",
		olderRelease: "refuses",
		twoStarts: "both"
	},
	refuses: []
};
const recorded = {
	query: "SELECT version, iif(success, 'applied', 'failed'), lower(hex(checksum)), NULL FROM _sqlx_migrations ORDER BY version",
	checksum: "sha384",
	hasCommand: true,
	insert: ({ key, name, checksum }) => insertion$3({ table: "_sqlx_migrations" }, {
		version: `${Number(key)}`,
		description: text$1(name.replaceAll("_", " ")),
		success: "1",
		checksum: `X${text$1(checksum)}`,
		execution_time: "0"
	}),
	start: "sqlx migrate run"
};
const words = {
	kill: null,
	edit: "every start stops (VersionMismatch: \"was previously applied but has been modified\"), even for a comment or a line ending.",
	missing: "every start stops (VersionMissing: \"was previously applied but is missing in the resolved migrations\").",
	late: null,
	duplicate: "sqlx stops at the second file: its history holds each version once.",
	markApplied: (key) => `sqlx migrate run --target-version ${key} --override skip`,
	run: (file) => `sqlite3 -bail "$DB" < ${file}`,
	create: "sqlx migrate add describe_it"
};
const sqlx = {
	name: "sqlx",
	title: "sqlx",
	signs: {
		command: /\bsqlx\s+(?:migrate|mig)\s+run\b|\bsqlx\s+(?:database|db)\s+(?:setup|reset)\b/,
		dependency: /^\s*sqlx\s*=.*\bsqlite\b/,
		mark: null,
		file: /^sqlx\.toml$/,
		call: /\bsqlx::migrate!|\bMigrator::new\(/,
		callers: /\.rs$/,
		differs: [OFF_BEFORE],
		says: "sqlx runs each file and its history row in one transaction, with foreign keys on."
	},
	layouts: numbered$1({
		pattern: /^(\d+)_(.*?)(?:\.up)?\.sql$/s,
		key: byNumber
	}),
	sections: withoutTransaction("sqlx", (text) => text.startsWith("-- no-transaction")),
	markers: null,
	pieces: null,
	runner,
	recorded,
	words: {
		...words,
		alone: "Write -- no-transaction as the first line of the file"
	}
};
const tauri = {
	name: "tauri",
	title: "tauri-plugin-sql",
	signs: {
		command: null,
		dependency: /^\s*tauri-plugin-sql\s*=/,
		mark: null,
		file: /^tauri\.conf\.json5?$/,
		call: /\btauri_plugin_sql::/,
		callers: /\.rs$/,
		says: "tauri-plugin-sql hands the files to sqlx when the application starts."
	},
	layouts: numbered$1({
		pattern: null,
		key: byNumber
	}),
	sections: null,
	markers: null,
	pieces: null,
	runner: {
		...runner,
		name: "tauri",
		tool: "tauri",
		sections: "none"
	},
	recorded: {
		...recorded,
		hasCommand: false,
		start: null
	},
	words: {
		...words,
		renamed: () => "Give it the new version and the new path in the Rust program as well.",
		duplicate: "The plugin stops at the second file: its history holds each version once.",
		markApplied: () => "Ship a new version of the application: nobody can record a migration on the machines of its users.",
		create: null
	}
};
// src/tools/transactional.ts
const transactional = {
	...LOOP,
	name: "transactional",
	title: "a runner with one transaction per file",
	runner: {
		name: "transactional",
		tool: "transactional",
		transaction: "file",
		foreignKeys: false,
		doubleQuotes: true,
		onError: "rollback",
		history: "same-transaction",
		reads: "statements",
		sections: "any",
		rerun: false,
		ledger: MIGRATION_HISTORY,
		after: {
			kill: "reruns",
			edit: "ignored",
			missing: "ignored",
			late: "applied",
			duplicate: "applied",
			olderRelease: "starts",
			twoStarts: "both"
		},
		refuses: []
	},
	words: loopWords
};
// src/tools/yoyo.ts
const OF_A_DAY = /^(\d{8})_(\d\d)_(.*?)(?:\.rollback)?\.sql$/s;
function ofDays(layout) {
	return {
		...layout,
		read: (names, around) => {
			const { migrations, strays } = layout.read(names, around);
			return {
				migrations: migrations.map(ofDay),
				strays
			};
		},
		renamed: (file, version) => OF_A_DAY.test(file) ? file.replace(/^\d{8}_\d\d/, `${version.slice(0, 8)}_${version.slice(-2)}`) : layout.renamed(file, version)
	};
}
function ofDay(named) {
	const [, day, number, name] = OF_A_DAY.exec(named.file) ?? [];
	return day === void 0 ? named : {
		...named,
		version: `${day}0000${number}`,
		name: name ?? ""
	};
}
const yoyo = {
	name: "yoyo",
	title: "yoyo",
	signs: {
		command: /\byoyo\s(?:.*\s)?apply\b/,
		dependency: /^\s*["']?yoyo-migrations\b/,
		mark: /^-- (?:depends|transactional):/m,
		file: /^yoyo\.ini$/,
		call: /\bread_migrations\(/,
		callers: /\.py$/,
		says: "yoyo runs each file and its history row in one transaction."
	},
	layouts: numbered$1({
		pattern: null,
		unnumbered: true,
		key: (file) => file.replace(/\.sql$/, ""),
		sorts: (file) => file.replace(/\.sql$/, "")
	}).map(ofDays),
	sections: withoutTransaction("yoyo", (text) => /^(?:--.*\r?\n)*?-- transactional: false\s*$/m.test(text)),
	markers: null,
	pieces: null,
	runner: {
		name: "yoyo",
		tool: "yoyo",
		transaction: "file",
		foreignKeys: false,
		doubleQuotes: true,
		onError: "rollback",
		history: "same-transaction",
		reads: "statements",
		sections: "yoyo",
		rerun: false,
		ledger: {
			table: "_yoyo_migration",
			column: "migration_id",
			keeps: "each",
			also: { applied_at_utc: "CURRENT_TIMESTAMP" },
			create: `CREATE TABLE IF NOT EXISTS "_yoyo_migration" (
  "migration_hash" VARCHAR(64),
  "migration_id" VARCHAR(255),
  "applied_at_utc" TIMESTAMP,
  PRIMARY KEY ("migration_hash")
)`
		},
		after: {
			kill: "refuses",
			edit: "ignored",
			missing: "ignored",
			late: "applied",
			duplicate: "applied",
			olderRelease: "starts",
			twoStarts: "one-waits"
		},
		refuses: []
	},
	recorded: {
		query: "SELECT migration_id, 'applied', NULL, NULL FROM \"_yoyo_migration\" ORDER BY rowid",
		hasCommand: true,
		others: ["_yoyo_log", "_yoyo_version"],
		lock: {
			table: "yoyo_lock",
			query: "SELECT pid FROM yoyo_lock WHERE locked",
			release: {
				command: "yoyo break-lock",
				sql: "DELETE FROM yoyo_lock"
			}
		},
		start: "yoyo apply --batch"
	},
	words: {
		kill: "every start stops (LockTimeout: \"process … has locked this database\") until somebody runs yoyo break-lock.",
		edit: null,
		missing: null,
		late: null,
		duplicate: null,
		markApplied: (key) => `yoyo mark --revision ${key} <folder>`,
		run: (file) => `sqlite3 -bail "$DB" < ${file}`,
		alone: "Write -- transactional: false as the first line of the file",
		create: "yoyo new --sql --message \"describe it\" <folder>"
	}
};
// src/tools/table.ts
const TOOLS = [
	sqlite3,
	sqlite3Bail,
	transactional,
	migrateSh,
	d1,
	drizzle,
	...drizzleVariants,
	prisma,
	sqlx,
	tauri,
	golangMigrate,
	goose,
	dbmate,
	diesel,
	rusqliteMigration,
	refinery,
	refineryLibrary,
	sqlMigrate,
	atlas,
	flyway,
	flywayMixedFiles,
	nuxthub,
	nuxthubD1,
	yoyo,
	sqldelight,
	dbutil,
	liquibase
];
const RUNNERS = Object.fromEntries(TOOLS.map(({ name, runner }) => [name, runner]));
const COMPARED = [
	sqlite3,
	sqlite3Bail,
	transactional,
	d1,
	drizzle
].map(({ runner }) => runner.piece === void 0 ? runner : {
	...runner,
	reads: "statements",
	piece: "any",
	doubleQuotes: true
});
const SHELL = sqlite3.runner;
const SHELL_WORDS = sqlite3.words;
const BY_NAME = new Map(TOOLS.map((tool) => [tool.name, tool]));
function toolNamed(name) {
	const tool = BY_NAME.get(name);
	if (tool === void 0) throw new Error(`no tool ${name}`);
	return tool;
}
function wordsOf$3({ tool, reads }) {
	const { runner, words } = toolNamed(tool);
	return runner.ledger === MIGRATION_HISTORY && reads === "statements" ? programWords : words;
}
const LIST_WORDS = drizzle.words;
const PROGRAMS = [...new Set(TOOLS.flatMap(({ words }) => [
	words.create ?? "",
	words.run("x"),
	words.markApplied("1")
]).flatMap((command) => /^([a-z][\w-]*) /.exec(command)?.[1] ?? []))];
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
function between$2(reads) {
	return reads === "drizzle" ? "\n--> statement-breakpoint\n" : "\n";
}
// src/sql/once.ts
function oncePer(ask) {
	const known = new WeakMap();
	return (about) => {
		const had = known.get(about) ?? { is: ask(about) };
		known.set(about, had);
		return had.is;
	};
}
// src/tools/sections.ts
function partsOf$4(file, bom, marks) {
	const text = `${bom ? "﻿" : ""}${file.sql}`;
	const read = readBy(text, marks);
	if (read === null) return {
		up: file,
		down: null,
		sections: null
	};
	const { tool, down, problem, withoutTransaction, foreignKeysOff } = read;
	const keys = foreignKeysOff ? { foreignKeys: "off" } : {};
	if (problem) return {
		up: null,
		down: null,
		sections: {
			tool,
			problem: {
				line: lineAt(text, problem.at),
				says: problem.says,
				...problem.fix === void 0 ? {} : { fix: problem.fix }
			}
		}
	};
	const cut = (down ?? text.length) - (bom ? 1 : 0);
	const back = {
		...file,
		sql: file.sql.slice(cut),
		line: lineAt(text, down ?? 0)
	};
	return {
		up: {
			...file,
			sql: file.sql.slice(0, cut),
			...asks$1(withoutTransaction.up),
			...keys
		},
		down: down === null ? null : {
			...back,
			...asks$1(withoutTransaction.down)
		},
		sections: {
			tool,
			problem: null
		}
	};
}
function asks$1(none) {
	return none ? { transaction: "none" } : {};
}
function readBy(text, marks) {
	return (marks === "any" || marks === "none" ? TOOLS.filter((tool) => tool.markers) : [toolNamed(marks)]).flatMap((tool) => tool.sections?.(text) ?? []).sort((a, b) => a.first - b.first)[0] ?? null;
}
function lineAt(text, at) {
	return text.slice(0, at).split("\n").length;
}
function wayOf(usual, script) {
	const runner = script.foreignKeys === "off" && usual.sections !== "none" ? {
		...usual,
		foreignKeys: false,
		around: "off"
	} : usual;
	if (script.transaction !== "none" || runner.sections === "none" || runner.transaction !== "file") return runner;
	return {
		...runner,
		transaction: "none",
		onError: "stop",
		history: "apart",
		rerun: true
	};
}
// src/trouble.ts
var Trouble = class extends Error {
	name = "Trouble";
};
function nearest(word, known, most = Math.max(2, Math.floor(word.length / 3))) {
	let best = null;
	let least = most + 1;
	for (const candidate of known) {
		const edits = distance(word.toLowerCase(), candidate.toLowerCase());
		if (edits < least) {
			best = candidate;
			least = edits;
		}
	}
	return best;
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
// src/sql/place.ts
function placer(script) {
	const starts = [0];
	for (let at = script.sql.indexOf("\n"); at >= 0; at = script.sql.indexOf("\n", at + 1)) starts.push(at + 1);
	const lineOf = (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (starts[middle] <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	};
	return (offset, end) => {
		const line = lineOf(offset);
		const column = offset - starts[line] + 1;
		const place = {
			path: script.path,
			line: script.line + line,
			column
		};
		return end !== void 0 && lineOf(end) === line ? {
			...place,
			endColumn: column + end - offset
		} : place;
	};
}
function aboveEach(places) {
	const where = inLines(places);
	return where.startsWith("lines") ? `above each of the statements in ${where}` : "above the statement";
}
function inLines(places) {
	const lines = [...new Set(places.map(({ line }) => String(line)))];
	return `line${lines.length > 1 ? "s" : ""} ${listed$2(lines)}`;
}
function applied(text, edits) {
	const starts = lineStarts(text);
	const spans = edits.map((edit) => ({
		from: offset(text, starts, edit.line, edit.column),
		to: offset(text, starts, edit.endLine, edit.endColumn),
		text: edit.text
	}));
	let result = "";
	let at = 0;
	for (const { from, to, text: instead } of spans.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
		if (from < at || to < from) return null;
		result += text.slice(at, from) + instead;
		at = to;
	}
	return result + text.slice(at);
}
function insertion$2(piece, offset, at, text) {
	const { line, column } = behind$3(piece.slice(0, offset), at);
	return {
		line,
		column,
		endLine: line,
		endColumn: column,
		text
	};
}
function behind$3(piece, at) {
	const lines = piece.split("\n");
	const last = lines.at(-1) ?? "";
	return lines.length === 1 ? {
		line: at.line,
		column: at.column + last.length
	} : {
		line: at.line + lines.length - 1,
		column: last.length + 1
	};
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
function offset(text, starts, line, column) {
	const start = starts[line - 1];
	const end = starts[line] === void 0 ? text.length : starts[line] - 1;
	return start === void 0 || start + column - 1 > end ? -1 : start + column - 1;
}
// src/sql/create-table.ts
const CONSTRAINT = /^(CONSTRAINT|PRIMARY|UNIQUE|CHECK|FOREIGN)$/i;
function tableParts(sql) {
	const all = tokens(sql);
	const open = all.findIndex((token) => token.text === "(" && token.kind === "operator");
	if (open < 0 || /^\s*create\s+virtual/i.test(sql)) return null;
	const pieces = [[]];
	let depth = 1;
	let at = open + 1;
	for (; at < all.length; at += 1) {
		const token = all[at];
		if (token.text === "(") depth += 1;
		if (token.text === ")") depth -= 1;
		if (depth === 0) break;
		if (token.text === "," && depth === 1) pieces.push([]);
		else pieces.at(-1)?.push(token);
	}
	return {
		parts: pieces.map(part$2).filter(({ text }) => text !== ""),
		options: onOneLine(all.slice(at + 1))
	};
}
function tidy(sql) {
	return onOneLine(tokens(sql));
}
function onOneLine(list) {
	return list.map(({ kind, text }) => kind === "comment" || kind === "space" ? " " : text).reduce((line, text) => text === " " && line.endsWith(" ") ? line : line + text, "").trim();
}
function part$2(list) {
	const read = list.filter(({ kind }) => kind !== "comment" && kind !== "space");
	const first = read[0];
	const isColumn = first !== void 0 && !(first.kind === "word" && CONSTRAINT.test(first.text));
	return {
		text: onOneLine(list),
		column: isColumn ? unquote(first) : null,
		collation: isColumn ? collationIn(read) : null
	};
}
function collationIn(definition) {
	let depth = 0;
	let found = null;
	for (const [at, token] of definition.entries()) {
		if (token.text === "(") depth += 1;
		if (token.text === ")") depth -= 1;
		const name = definition[at + 1];
		if (depth === 0 && name && at > 0 && token.kind === "word" && /^COLLATE$/i.test(token.text)) found = unquote(name);
	}
	return found;
}
function wordsOf$2(sql) {
	return new Set(significant(sql).filter(({ kind }) => kind === "word" || kind === "quoted").map((token) => keyOf(unquote(token))));
}
function readTable(sql) {
	const all = significant(sql);
	const open = all.findIndex((token) => token.text === "(");
	const close = closing(all, open);
	const body = open < 0 ? [] : all.slice(open + 1, close);
	const options = all.slice(close + 1).map((token) => token.text.toUpperCase());
	return {
		checks: checksIn$1(sql, body),
		generated: new Map(definitions(body).flatMap(generatedIn)),
		strict: options.includes("STRICT"),
		withoutRowid: options.includes("WITHOUT") && options.includes("ROWID"),
		autoincrement: body.some((token) => isWord$1(token, "AUTOINCREMENT"))
	};
}
function conditionsIn$1(trigger) {
	const all = significant(trigger);
	return all.flatMap((token, index) => isWord$1(token, "WHEN") || isWord$1(token, "WHERE") ? [all.slice(index + 1, conditionEnd(all, index + 1))] : []);
}
function newColumnsIn(trigger) {
	const all = significant(trigger);
	return all.flatMap((token, index) => {
		const name = all[index + 2];
		return isWord$1(token, "NEW") && all[index + 1]?.text === "." && name !== void 0 ? [keyOf(unquote(name))] : [];
	});
}
function closing(tokens, open) {
	let depth = 0;
	for (let at = Math.max(open, 0); at < tokens.length; at += 1) {
		if (tokens[at]?.text === "(") depth += 1;
		if (tokens[at]?.text === ")") depth -= 1;
		if (depth === 0) return at;
	}
	return tokens.length;
}
function conditionEnd(tokens, start) {
	let depth = 0;
	for (let at = start; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (token.text === "(") depth += 1;
		if (token.text === ")") depth -= 1;
		const ends = token.kind === "semicolon" || isWord$1(token, "THEN") || isWord$1(token, "BEGIN");
		if (depth < 0 || depth === 0 && ends) return at;
	}
	return tokens.length;
}
function checksIn$1(sql, body) {
	return body.flatMap((token, at) => {
		if (!isWord$1(token, "CHECK") || body[at + 1]?.text !== "(") return [];
		const inner = body.slice(at + 2, closing(body, at + 1));
		const name = isWord$1(body[at - 2], "CONSTRAINT") ? body[at - 1] : void 0;
		return [{
			label: name === void 0 ? shown$3(sql, inner) : unquote(name),
			tokens: inner
		}];
	});
}
function shown$3(sql, inner) {
	const [first, last] = [inner[0], inner.at(-1)];
	if (first === void 0 || last === void 0) return "";
	return first.kind === "quoted" || first.kind === "string" ? unquote(first) : sql.slice(first.start, last.end);
}
function definitions(body) {
	const found = [[]];
	let depth = 0;
	for (const token of body) {
		if (token.text === "(") depth += 1;
		if (token.text === ")") depth -= 1;
		if (token.text === "," && depth === 0) found.push([]);
		else found.at(-1)?.push(token);
	}
	return found;
}
function generatedBy(statement) {
	if (!/\bas\b/i.test(statement)) return new Map();
	const all = significant(statement);
	if (isWord$1(all[0], "CREATE")) return readTable(statement).generated;
	const add = isWord$1(all[0], "ALTER") ? all.findIndex((token) => isWord$1(token, "ADD")) : -1;
	return new Map(add < 0 ? [] : generatedIn(all.slice(add + (isWord$1(all[add + 1], "COLUMN") ? 2 : 1))));
}
function generatedIn(definition) {
	const at = definition.findIndex((token, index) => isWord$1(token, "AS") && definition[index + 1]?.text === "(");
	const name = definition[0];
	if (at < 1 || name === void 0) return [];
	return [[keyOf(unquote(name)), definition.slice(at + 2, closing(definition, at + 1))]];
}
function normalSql(sql) {
	return significant(sql).map((token) => token.kind === "word" || token.kind === "quoted" ? keyOf(unquote(token)) : token.text).join(" ").replace(/(?<! ;)( ;)+$/, "");
}
// src/sql/assignments.ts
function assignmentsIn(sql) {
	const all = significant(sql).filter(({ kind }) => kind !== "semicolon");
	const action = actionOf(sql);
	if (action === "UPDATE") {
		const set = outerWord(all, verbAt(all), /^SET$/i);
		const end = until(all, set, /^(FROM|WHERE|RETURNING|ORDER|LIMIT)$/i);
		const prefix = isWord$1(all[end], "FROM") ? `${all[set - 1]?.text}.` : "";
		return set < 0 ? [] : parted(sql, all.slice(set + 1, end), prefix);
	}
	if (action === "DELETE" || action === null) return [];
	return all.flatMap((token, at) => {
		return isWord$1(token, "SET") && isWord$1(all[at - 1], "UPDATE") && isWord$1(all[at - 2], "DO") ? parted(sql, all.slice(at + 1, until(all, at, /^(ON|WHERE|RETURNING)$/i)), "") : [];
	});
}
function until(all, from, words) {
	const at = outerWord(all, from + 1, words);
	return at < 0 ? all.length : at;
}
function parted(sql, tokens, prefix) {
	return cutAt(tokens, ({ text }) => text === ",").flatMap((part) => {
		const [name, equals, ...value] = part;
		if (!name || equals?.text !== "=" || value.length === 0) return [];
		return [{
			column: keyOf(unquote(name)),
			value,
			text: sql.slice(value[0]?.start, value.at(-1)?.end),
			prefix
		}];
	});
}
function saysNull(value) {
	const own = withoutQueries$1(value);
	const has = (word) => own.some((token) => isWord$1(token, word));
	return has("NULL") || has("ISNULL") || has("NOTNULL") || has("CASE") && !has("ELSE");
}
function withoutQueries$1(value) {
	const own = [];
	for (let at = 0; at < value.length; at += 1) {
		const token = value[at];
		if (token.text === "(" && isWord$1(value[at + 1], "SELECT")) at = closing(value, at);
		else own.push(token);
	}
	return own;
}
// src/sql/alter.ts
function alterationIn(sql) {
	const all = significant(sql).filter(({ kind }) => kind !== "semicolon");
	if (!/^ALTER$/i.test(all[0]?.text ?? "")) return null;
	const at = all[3]?.text === "." ? 4 : 2;
	const [does, ...rest] = all.slice(at + 1);
	const name = (token) => token ? unquote(token) : "";
	const words = /^COLUMN$/i.test(rest[0]?.text ?? "") && rest.length > 1 ? rest.slice(1) : rest;
	const table = name(all[at]);
	if (/^ADD$/i.test(does?.text ?? "")) return {
		table,
		added: name(words[0])
	};
	if (/^DROP$/i.test(does?.text ?? "")) return {
		table,
		dropped: name(words[0])
	};
	if (!/^RENAME$/i.test(does?.text ?? "")) return null;
	if (/^TO$/i.test(rest[0]?.text ?? "") && rest.length === 2) return {
		table,
		renamed: name(rest[1])
	};
	return {
		table,
		from: name(words[0]),
		to: name(words[2])
	};
}
function renameOf(sql) {
	const change = alterationIn(sql);
	return change?.renamed === void 0 ? null : {
		from: change.table,
		to: change.renamed
	};
}
// src/sql/readings.ts
function namesOf$1(tokens) {
	return tokens.flatMap((token, at) => {
		const next = tokens[at + 1]?.text;
		if (!isName$5(token) || next === "(" || next === ".") return [];
		const of = tokens[at - 1]?.text === "." ? tokens[at - 2] : void 0;
		return [{
			column: keyOf(unquote(token)),
			of: of ? keyOf(unquote(of)) : null
		}];
	});
}
function isName$5(token) {
	return token.kind === "word" || token.kind === "quoted";
}
function tableOf(all, name) {
	if (/^(new|old|excluded)$/.test(name)) return null;
	for (const [at, token] of all.entries()) {
		if (!isName$5(token) || keyOf(unquote(token)) !== name || all[at + 1]?.text === ".") continue;
		const before = /^AS$/i.test(all[at - 1]?.text ?? "") ? all[at - 2] : all[at - 1];
		if (before && isName$5(before) && !/^(FROM|JOIN|INTO|UPDATE|TABLE|ON)$/i.test(before.text)) return keyOf(unquote(before));
	}
	return name;
}
function tablesNamed$1(all) {
	return new Set(all.filter(isName$5).map((token) => keyOf(unquote(token))));
}
// src/sql/spellings.ts
function firstSpelling(all) {
	const plain = all.flatMap(inWords$1);
	const found = [];
	for (let at = 0; at < plain.length;) {
		const [read, tokens] = without$2(plain, at) ?? turned$1(plain, at) ?? [1, plain.slice(at, at + 1)];
		found.push(...tokens);
		at += read;
	}
	return found;
}
function inOneOrder(all) {
	const found = [...firstSpelling(all)];
	for (const at of found.keys()) {
		const one = comparisonAt(found, at);
		if (one && /^(=|<>)$/.test(one.sign.text) && textOf$7(one.right) < textOf$7(one.left) && isName$5(one.right[0])) found.splice(at, one.length, ...one.right, one.sign, ...one.left);
	}
	return found;
}
function textOf$7(tokens) {
	return tokens.map(({ text }) => text).join(" ");
}
function inWords$1(token) {
	const as = (...texts) => texts.map((text) => ({
		...token,
		text
	}));
	if (isWord$1(token, "ISNULL")) return as("IS", "NULL");
	if (isWord$1(token, "NOTNULL")) return as("IS", "NOT", "NULL");
	if (token.kind !== "operator") return [token];
	return token.text === "==" ? as("=") : token.text === "!=" ? as("<>") : [token];
}
const MIRRORED = {
	"=": "=",
	"<>": "<>",
	"<": ">",
	">": "<",
	"<=": ">=",
	">=": "<="
};
const DENIED = {
	"=": "<>",
	"<>": "=",
	"<": ">=",
	">": "<=",
	"<=": ">",
	">=": "<"
};
const BEFORE$1 = /^(WHERE|AND|OR|ON|WHEN|HAVING|NOT|\()$/i;
const BEHIND$3 = /^(AND|OR|THEN|GROUP|ORDER|LIMIT|LEFT|RIGHT|FULL|INNER|CROSS|JOIN|BEGIN|RETURNING|WHERE|UNION|EXCEPT|INTERSECT|ON|\)|;|,)$/i;
function comparisonAt(all, at) {
	const before = all[at - 1];
	if (before && !BEFORE$1.test(before.text)) return null;
	const left = operandAt(all, at);
	const sign = all[at + left];
	const right = left > 0 && sign && sign.text in MIRRORED ? operandAt(all, at + left + 1) : 0;
	const length = left + 1 + right;
	const behind = all[at + length];
	if (!sign || right === 0 || behind && !BEHIND$3.test(behind.text)) return null;
	return {
		left: all.slice(at, at + left),
		sign,
		right: all.slice(at + left + 1, at + length),
		length
	};
}
function operandAt(all, at) {
	const [first, next] = [all[at], all[at + 1]];
	if (!first) return 0;
	if (/^(string|number|blob)$/.test(first.kind)) return 1;
	if (first.text === "-") return next?.kind === "number" ? 2 : 0;
	if (!isName$5(first) || first.kind === "word" && /^(NOT|SELECT|CASE|EXISTS|NULL|WITH|VALUES)$/i.test(first.text)) return 0;
	if (next?.text === "(") return closing(all, at + 1) + 1 - at;
	return next?.text !== "." ? 1 : all[at + 2] && all[at + 3]?.text !== "." ? 3 : 0;
}
function turned$1(all, at) {
	const [first] = all.slice(at, at + 1);
	if (!first || !(first.text === "-" || /^(string|number|blob)$/.test(first.kind))) return null;
	const one = comparisonAt(all, at);
	if (!one || !isName$5(one.right[0])) return null;
	return [one.length, [
		...one.right,
		{
			...one.sign,
			text: MIRRORED[one.sign.text]
		},
		...one.left
	]];
}
function without$2(all, at) {
	if (!isWord$1(all[at], "NOT") || all[at + 1]?.text !== "(") return null;
	const one = comparisonAt(all, at + 2);
	if (!one || all[at + 2 + one.length]?.text !== ")") return null;
	const sign = {
		...one.sign,
		text: DENIED[one.sign.text]
	};
	const [left, right] = isName$5(one.left[0]) ? [one.left, one.right] : [one.right, one.left];
	const isKept = left === one.left;
	return [one.length + 3, [
		...left,
		isKept ? sign : {
			...sign,
			text: MIRRORED[sign.text]
		},
		...right
	]];
}
// src/sql/create-trigger.ts
function readTrigger(sql) {
	const all = significant(sql);
	const words = all.map((token) => token.kind === "word" ? token.text.toUpperCase() : "");
	const at = words.findIndex((word, index) => index > 1 && /^(BEFORE|AFTER|INSTEAD|INSERT|UPDATE|DELETE)$/.test(word));
	const when = /^(BEFORE|INSTEAD)$/.test(words[at] ?? "") ? words[at] : "AFTER";
	const event = words.findIndex((word, index) => index >= at && /^(INSERT|UPDATE|DELETE)$/.test(word));
	const on = words.indexOf("ON", event);
	const listed = words[event + 1] === "OF" ? all.slice(event + 2, on).filter(({ text }) => text !== ",") : [];
	const begin = words.indexOf("BEGIN", on);
	const asks = words.indexOf("WHEN", on);
	const name = all[on + 2]?.text === "." ? all[on + 3] : all[on + 1];
	return {
		table: name ? keyOf(unquote(name)) : "",
		moment: `${when} ${words[event]}`,
		columns: listed.map((token) => keyOf(unquote(token))),
		condition: asks > 0 && asks < begin ? textOf$6(sql, all.slice(asks + 1, begin)) : null,
		statements: statementsIn(sql, all.slice(begin + 1, words.lastIndexOf("END")))
	};
}
function statementsIn(sql, body) {
	const found = [[]];
	for (const token of body) if (token.kind === "semicolon") found.push([]);
	else found.at(-1)?.push(token);
	return found.filter((tokens) => tokens.length > 0).map((tokens) => textOf$6(sql, tokens));
}
function textOf$6(sql, tokens) {
	return sql.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}
function textOfAll(tokens) {
	return tokens.map(({ text }) => text).join(" ");
}
function normalPart(sql) {
	const text = textOfAll(inOneOrder(significant(normalSql(sql))));
	return isBracketed(text) ? normalPart(text.slice(2, -2)) : text;
}
function isBracketed(text) {
	if (!text.startsWith("( ") || !text.endsWith(" )")) return false;
	let depth = 0;
	const tokens = significant(text);
	return tokens.findIndex((token) => {
		if (token.text === "(") depth += 1;
		if (token.text === ")") depth -= 1;
		return depth === 0;
	}) === tokens.length - 1;
}
// src/sql/demands.ts
function demands(condition) {
	return partsOf$3(condition, true);
}
function wholeOf(conditions, part) {
	return conditions.flatMap((condition) => partsOf$3(condition, false)).find((it) => demands(it).includes(part)) ?? part;
}
function partsOf$3(condition, divides) {
	const all = significant(condition);
	const outer = outerWords(all);
	if (outer.some(({ word }) => word === "OR")) return [condition];
	const parts = [];
	let from = 0;
	let isOpen = false;
	for (const { word, at } of outer) if (word === "BETWEEN") isOpen = true;
	else if (isOpen) isOpen = false;
	else {
		parts.push(all.slice(from, at));
		from = at + 1;
	}
	return [...parts, all.slice(from)].flatMap((part) => bounds(condition, part, divides));
}
function outerWords(all) {
	let depth = 0;
	return all.flatMap(({ kind, text }, at) => {
		const word = kind === "word" ? text.toUpperCase() : text;
		if (word === "(" || word === "CASE") depth += 1;
		if (word === ")" || word === "END") depth -= 1;
		return depth === 0 && (word === "AND" || word === "OR" || word === "BETWEEN") ? [{
			word,
			at
		}] : [];
	});
}
function bounds(condition, part, divides) {
	const text = (tokens) => condition.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
	const [between, and] = outerWords(part);
	if (part[0]?.text === "(" && part.at(-1)?.text === ")" && outerWords(part.slice(1, -1)).length > 0 && isWhole(part)) return partsOf$3(text(part.slice(1, -1)), divides);
	const isNot = between !== void 0 && /^NOT$/i.test(part[between.at - 1]?.text ?? "");
	if (!divides || between?.word !== "BETWEEN" || and === void 0 || isNot) return [text(part)];
	const what = text(part.slice(0, between.at));
	return [`${what} >= ${text(part.slice(between.at + 1, and.at))}`, `${what} <= ${text(part.slice(and.at + 1))}`];
}
function isWhole(part) {
	let depth = 0;
	return part.every(({ text }, at) => {
		if (text === "(") depth += 1;
		if (text === ")") depth -= 1;
		return depth > 0 || at === part.length - 1;
	});
}
// src/sql/copy.ts
function readCopy(sql) {
	return copyIn(significant(sql));
}
function copyIn(statement) {
	const all = statement.filter(({ kind }) => kind !== "semicolon");
	const makes = /^CREATE$/i.test(all[0]?.text ?? "");
	const verb = verbAt(all);
	const select = outerWord(all, Math.max(0, verb), /^SELECT$/i);
	if (select < 0 || verb < 0) return null;
	const ends = (from, words) => {
		const found = outerWord(all, from, words);
		return found < 0 ? all.length : found;
	};
	const end = ends(select + 1, /^(FROM|WHERE|GROUP|ORDER|LIMIT)$/i);
	const start = /^(DISTINCT|ALL)$/i.test(all[select + 1]?.text ?? "") ? select + 2 : select + 1;
	const isWithout = (from, words) => outerWord(all, from, words) < 0;
	const hasFrom = /^FROM$/i.test(all[end]?.text ?? "");
	const open = all.findIndex(({ text }, at) => at > verb && text === "(");
	const isListed = !makes && open >= 0 && open < select;
	const close = all.findIndex(({ text }, at) => at > open && text === ")");
	return {
		makes,
		isPlain: isWithout(0, /^WITH$/i) && isWithout(select + 1, /^(UNION|EXCEPT|INTERSECT|VALUES)$/i),
		head: all[(isListed ? open : select) - 1],
		into: isListed ? all.slice(open + 1, close).filter(({ text }) => text !== ",") : null,
		results: cutAt(all.slice(start, end), isComma$1),
		from: hasFrom ? all.slice(end + 1, ends(end + 1, /^(WHERE|GROUP|HAVING|WINDOW|ORDER|LIMIT)$/i)) : []
	};
}
function queriesIn$3(sql) {
	const all = significant(sql);
	const [first] = selectsIn(all, 0);
	if (first === void 0 || outerWord(all, 0, /^(WITH|EXCEPT|INTERSECT|VALUES)$/i) >= 0) return [sql];
	const starts = selectsIn(all, first);
	const head = sql.slice(0, all[first]?.start);
	const conflict = outerWord(all, first, /^CONFLICT$/i);
	const upsert = conflict < 0 ? "" : sql.slice(all[conflict - 1]?.start);
	return starts.map((at, one) => {
		const union = outerWord(all, at, /^UNION$/i);
		const isLast = one + 1 === starts.length || union < 0;
		return `${head}${sql.slice(all[at]?.start, isLast ? void 0 : all[union]?.start)}${isLast ? "" : upsert}`;
	});
}
function selectsIn(all, from) {
	const at = outerWord(all, from, /^SELECT$/i);
	return at < 0 ? [] : [at, ...selectsIn(all, at + 1)];
}
function isComma$1({ text }) {
	return text === ",";
}
function isStar(result) {
	return result.at(-1)?.text === "*" && (result.length === 1 || result.at(-2)?.text === ".");
}
function withoutAlias(result) {
	const as = result.findIndex((token, at) => at === result.length - 2 && /^AS$/i.test(token.text));
	if (as >= 0) return result.slice(0, as);
	return result.length === 2 && result.every((token) => token.kind !== "operator") ? result.slice(0, 1) : result;
}
function resultName(result) {
	return unquote(result.at(-1));
}
const CONSTANT = /^(NULL|TRUE|FALSE|CURRENT_TIMESTAMP|CURRENT_DATE|CURRENT_TIME)$/i;
function kindOf$1(result) {
	const value = withoutAlias(result);
	if (!value.some(isName$4)) return "literal";
	const [first, dot] = value;
	return (value.length === 1 || value.length === 3 && dot?.text === ".") && first && isName$4(first) ? "bare" : "expression";
}
function isName$4(token) {
	return token.kind === "quoted" || token.kind === "word" && !CONSTANT.test(token.text);
}
const BEHIND$2 = /^(AS|ON|USING|JOIN|LEFT|RIGHT|FULL|INNER|OUTER|CROSS|NATURAL|INDEXED|NOT)$/i;
function sourcesOf$1({ from }) {
	const isBetween = (token) => token.text === "," || token.kind === "word" && /^JOIN$/i.test(token.text);
	return cutAt(from, isBetween).flatMap((part) => {
		const at = part[1]?.text === "." ? 2 : 0;
		const name = part[at];
		if (name === void 0 || name.kind !== "word" && name.kind !== "quoted") return [];
		const rest = part.slice(at + 1);
		const alias = /^AS$/i.test(rest[0]?.text ?? "") ? rest[1] : rest[0];
		const isAlias = alias && (alias.kind === "quoted" || alias.kind === "word" && !BEHIND$2.test(alias.text));
		return [{
			table: unquote(name),
			called: isAlias ? alias : name
		}];
	});
}
// src/sql/filters.ts
function filtersOf(scripts) {
	const found = new Map();
	for (const { sql } of scripts) for (const statement of statementsOf$3(sql)) {
		if (!/\b(where|on|when|check)\b|\b(i?if|nullif)\s*\(/i.test(statement)) continue;
		const all = significant(statement);
		const tables = tablesNamed$1(all);
		for (const condition of conditionsIn(all, statement).filter((it) => !isTooDeep(it))) {
			const parts = partsOf$2(condition);
			for (const [index, tokens] of parts.entries()) {
				const filter = filterOf(tokens, tables, index === parts.length - 1);
				const had = filter ? found.get(filter.sql) : void 0;
				if (filter && had) found.set(filter.sql, {
					...filter.whole ? filter : had,
					tables: new Set([...had.tables, ...tables])
				});
				else if (filter) found.set(filter.sql, filter);
			}
		}
	}
	return [...found.values()];
}
const DEEPEST$2 = 1e3;
function isTooDeep(tokens) {
	let [depth, deepest] = [0, 0];
	for (const token of tokens) {
		depth += stepOf(token);
		deepest = Math.max(deepest, depth);
	}
	return deepest > DEEPEST$2;
}
const COMING = /^(new|old|excluded)$/;
function filterOf(tokens, tables, whole) {
	const names = namesOf$1(tokens);
	const qualifiers = [...new Set(names.flatMap(({ of }) => of ?? []))];
	if (tokens.length < 2 || names.length === 0 || qualifiers.some((of) => COMING.test(of))) return null;
	const columns = new Set(names.map(({ column }) => column));
	return {
		tokens,
		sql: textOf$5(tokens),
		whole,
		columns,
		qualifiers,
		tables
	};
}
function withoutGenerated(filter, generated) {
	const made = (token) => token && isName$5(token) ? generated.get(keyOf(unquote(token))) : void 0;
	if (![...filter.columns].some((column) => generated.has(column))) return filter;
	return filterOf(filter.tokens.flatMap((token, at, all) => {
		if (all[at + 1]?.text === "." && made(all[at + 2]) || token.text === "." && made(all[at + 1])) return [];
		const expression = made(token);
		return expression ? significant(`(${textOf$5(expression)})`) : [token];
	}), filter.tables, filter.whole) ?? filter;
}
function textOf$5(tokens) {
	return tokens.map(({ text }) => text).join(" ");
}
function conditionsIn(all, statement) {
	const behind = all.flatMap((_, at) => opens$1(all, at) ? [all.slice(at + 1, endOf$4(all, at + 1))] : [...choices(all, at).filter((_, place) => place % 2 === 0), ...madeNull(all, at)]);
	const checks = /\bcheck\s*\(/i.test(statement) ? readTable(`(${textOf$5(all)})`).checks : [];
	return [...behind, ...checks.map(({ tokens }) => tokens)];
}
function choices(all, at) {
	if (!isWord(all[at], /^i?if$/i) || all[at + 1]?.text !== "(") return [];
	const given = cutAt(all.slice(at + 2, closing(all, at + 1)), ({ text }) => text === ",");
	return given.length % 2 === 0 ? given : given.slice(0, -1);
}
function madeNull(all, at) {
	if (!isWord(all[at], /^nullif$/i) || all[at + 1]?.text !== "(") return [];
	const [one, other, ...more] = cutAt(all.slice(at + 2, closing(all, at + 1)), ({ text }) => text === ",");
	return one && other && more.length === 0 ? [[
		...one,
		...EQUALS,
		...other
	]] : [];
}
const EQUALS = significant("=");
function isWord(token, words) {
	return token?.kind === "word" && words.test(token.text);
}
function opens$1(all, at) {
	if (isWord(all[at], /^(WHERE|WHEN)$/i)) return true;
	if (!isWord(all[at], /^ON$/i) || isWord(all[at + 1], /^(CONFLICT|DELETE|UPDATE)$/i)) return false;
	return all.slice(0, at).some((token) => isWord(token, /^JOIN$/i));
}
const ENDS$4 = /^(THEN|BEGIN|WHERE|GROUP|HAVING|WINDOW|ORDER|LIMIT|RETURNING|UNION|EXCEPT|INTERSECT|JOIN|LEFT|RIGHT|FULL|INNER|CROSS|NATURAL|ON)$/i;
function endOf$4(all, from) {
	let depth = 0;
	for (let at = from; at < all.length; at += 1) {
		const token = all[at];
		depth += stepOf(token);
		if (depth < 0) return at;
		const ends = isWord(token, ENDS$4) && all[at - 1]?.text !== "." && all[at + 1]?.text !== "(";
		if (depth === 0 && (token.kind === "semicolon" || ends)) return at;
	}
	return all.length;
}
function stepOf(token) {
	if (token.text === "(" || isWord(token, /^CASE$/i)) return 1;
	return token.text === ")" || isWord(token, /^END$/i) ? -1 : 0;
}
function partsOf$2(condition) {
	const plain = bared(condition);
	const pieces = cut$2(plain);
	if (pieces.length > 1) return [...pieces.flatMap(partsOf$2), plain];
	const asked = plain.findIndex((token) => !isWord(token, /^NOT$/i));
	return asked > 0 ? [...partsOf$2(plain.slice(asked)), plain] : [plain];
}
function demandsIn({ tokens, tables }) {
	const pieces = cut$2(bared(tokens));
	const isChoice = cut$2(bared(tokens), /^OR$/i).length > 1;
	return pieces.length < 2 || isChoice ? [] : pieces.flatMap((piece) => filterOf(piece, tables, false) ?? []);
}
function leavesIn$2(condition, negated = false, needed = true) {
	const plain = bared(condition);
	const pieces = cut$2(plain);
	const isChoice = cut$2(plain, /^OR$/i).length > 1;
	if (pieces.length > 1) return pieces.flatMap((piece) => leavesIn$2(piece, negated, needed && !negated && !isChoice));
	if (isWord(plain[0], /^NOT$/i)) return leavesIn$2(plain.slice(1), !negated, needed);
	return plain.length > 0 ? [{
		tokens: plain,
		negated,
		needed
	}] : [];
}
function conjunctsIn(condition) {
	const plain = bared(condition);
	return cut$2(plain, /^OR$/i).length > 1 ? [plain] : cut$2(plain, /^AND$/i);
}
function sidesOf$1(condition) {
	return cut$2(bared(condition), /^OR$/i);
}
function bared(tokens) {
	return tokens[0]?.text === "(" && closing(tokens, 0) === tokens.length - 1 && !isWord(tokens[1], /^(SELECT|WITH|VALUES)$/i) ? bared(tokens.slice(1, -1)) : tokens;
}
function cut$2(tokens, by = /^(AND|OR)$/i) {
	const pieces = [[]];
	let depth = 0;
	let between = false;
	for (const token of tokens) {
		depth += stepOf(token);
		const outer = depth === 0 && isWord(token, by);
		if (outer && !(between && isWord(token, /^AND$/i))) pieces.push([]);
		else pieces.at(-1)?.push(token);
		if (depth !== 0) continue;
		if (isWord(token, /^BETWEEN$/i)) between = true;
		else if (outer) between = false;
	}
	return pieces.filter((piece) => piece.length > 0);
}
function operandsIn(tokens) {
	const pieces = [[]];
	let depth = 0;
	for (const token of tokens) {
		depth += stepOf(token);
		if (depth === 0 && (/^(<|>|<=|>=|=|==|<>|!=)$/.test(token.text) || isWord(token, OPERATORS))) pieces.push([]);
		else pieces.at(-1)?.push(token);
	}
	return pieces.filter((piece) => piece.length > 0);
}
const OPERATORS = /^(IS|NOT|BETWEEN|AND|OR|LIKE|GLOB|REGEXP|MATCH|IN|ESCAPE)$/i;
function queriesIn$2(tokens) {
	return tokens.flatMap((token, at) => {
		return token.text === "(" && isWord(tokens[at + 1], /^(SELECT|VALUES)$/i) ? [tokens.slice(at + 1, closing(tokens, at))] : [];
	});
}
function namesColumn(tokens, column) {
	return tokens.some((token) => isName$5(token) && same(unquote(token), column));
}
// src/sql/unfold.ts
const MOST$7 = 50;
function unfolded(all) {
	let now = all.filter((_, at) => !isMain(all, at) && !isMain(all, at - 1));
	for (let times = 0; times < MOST$7 && now.length <= 10 * all.length; times += 1) {
		const next = inPlace(now) ?? handedOn(now) ?? wholeTable(now);
		if (next === null) break;
		now = next;
	}
	return now;
}
function unfoldedCopy(sql) {
	return copyIn(unfolded(significant(sql)));
}
function isMain(all, at) {
	const token = all[at];
	if (all[at + 1]?.text !== "." || !token || keyOf(unquote(token)) !== "main") return false;
	return /^(FROM|JOIN|INTO|UPDATE)$/i.test(all[at - 1]?.text ?? "");
}
function inPlace(all) {
	const at = all.findIndex((token) => isWord$1(token, "WITH"));
	const [name, as, open] = all.slice(at + 1, at + 4);
	if (at < 0 || !name || !as || !isWord$1(as, "AS") || open?.text !== "(") return null;
	const close = closing(all, at + 3);
	const isMore = all[close + 1]?.text === ",";
	const rest = all.slice(close + (isMore ? 2 : 1));
	const put = rest.flatMap((token, place) => {
		if (!(/^(FROM|JOIN)$/i.test(rest[place - 1]?.text ?? "") && rest[place + 1]?.text !== ".") || keyOf(unquote(token)) !== keyOf(unquote(name))) return [token];
		const query = all.slice(at + 3, close + 1);
		return aliasAt(rest, place + 1) === 0 ? [
			...query,
			as,
			token
		] : query;
	});
	return [...all.slice(0, isMore ? at + 1 : at), ...put];
}
function handedOn(all) {
	for (const [from, token] of all.entries()) {
		if (!isWord$1(token, "FROM") || all[from + 1]?.text !== "(" || !isWord$1(all[from + 2], "SELECT")) continue;
		const close = closing(all, from + 1);
		const end = close + 1 + aliasAt(all, close + 1);
		const behind = all[end];
		const at = selectOf(all, from);
		if (at < 0 || behind !== void 0 && behind.text !== ")" && behind.kind !== "semicolon") continue;
		const inner = asAsked(cut$1(all.slice(at + 1, from)), all.slice(from + 2, close));
		if (inner) return [
			...all.slice(0, at),
			...inner,
			...all.slice(end)
		];
	}
	return null;
}
function selectOf(all, from) {
	let depth = 0;
	for (let at = from - 1; at >= 0 && depth >= 0; at -= 1) {
		const { kind, text } = all[at];
		if (text === ")") depth += 1;
		if (text === "(") depth -= 1;
		if (depth === 0 && kind === "word" && /^(SELECT|DELETE|UPDATE|FROM)$/i.test(text)) return /^SELECT$/i.test(text) ? at : -1;
	}
	return -1;
}
function asAsked(outer, inner) {
	const [only, second] = outer;
	if (only?.length === 1 && !second && isStar(only)) return inner;
	const from = outerWord(inner, 0, /^FROM$/i);
	const isPlain = outerWord(inner, 1, /^(UNION|EXCEPT|INTERSECT|VALUES|DISTINCT)$/i) < 0;
	if (from < 0 || !isPlain || !outer.every((it) => kindOf$1(it) === "bare" && !isStar(it))) return null;
	const results = cut$1(inner.slice(1, from));
	const isAll = results.length === 1 && results.every((it) => it.length === 1 && isStar(it));
	const found = outer.map((result) => {
		const value = withoutAlias(result);
		const name = value.at(-1);
		const renamed = result.slice(value.length);
		if (isAll) return [name, ...renamed];
		const own = results.find((it) => keyOf(resultName(it)) === keyOf(unquote(name)));
		return own ? [...renamed.length > 0 ? withoutAlias(own) : own, ...renamed] : null;
	});
	const asked = found.flatMap((it, at) => it === null ? [] : at === 0 ? it : [COMMA$1, ...it]);
	return found.includes(null) ? null : [
		inner[0],
		...asked,
		...inner.slice(from)
	];
}
const COMMA$1 = {
	kind: "operator",
	text: ",",
	start: 0,
	end: 0
};
function wholeTable(all) {
	for (const [at, token] of all.entries()) {
		if (!/^(FROM|JOIN)$/i.test(token.text) || all[at + 1]?.text !== "(") continue;
		const close = closing(all, at + 1);
		const [select, star, from, table, more] = all.slice(at + 2, close);
		if (isWord$1(select, "SELECT") && star?.text === "*" && isWord$1(from, "FROM") && !more && table) return [
			...all.slice(0, at + 1),
			table,
			...all.slice(close + 1)
		];
	}
	return null;
}
function aliasAt(all, at) {
	const token = all[at];
	if (isWord$1(token, "AS")) return 2;
	return token && (token.kind === "quoted" || token.kind === "word" && !BEHIND$1.test(token.text)) ? 1 : 0;
}
const BEHIND$1 = /^(ON|USING|JOIN|LEFT|RIGHT|FULL|INNER|OUTER|CROSS|NATURAL|INDEXED|NOT|WHERE|GROUP|HAVING|WINDOW|ORDER|LIMIT|UNION|EXCEPT|INTERSECT|RETURNING|SET)$/i;
function cut$1(results) {
	return cutAt(results, ({ text }) => text === ",");
}
// src/sql/insert.ts
function writtenFor(sql, column, columns) {
	const copy = unfoldedCopy(sql);
	if (copy === null) return "unknown";
	const into = copy.makes ? null : copy.into?.map(unquote) ?? columns;
	if (copy.into !== null && placeIn(into, column) < 0) return "left-out";
	if (!copy.isPlain) return "unknown";
	const at = into === null ? copy.results.length : placeIn(into, column);
	if (at < 0) return "left-out";
	const star = copy.results.findIndex(isStar);
	if (star >= 0 && star <= at) return copy.results.length === 1 ? "bare" : "unknown";
	const found = resultFor(sql, column, columns);
	return found ? kindOf$1(found.result) : "unknown";
}
function resultFor(sql, column, columns) {
	const copy = unfoldedCopy(sql);
	if (!copy?.isPlain) return null;
	const at = copy.makes ? copy.results.findIndex((it) => keyOf(resultName(it)) === keyOf(column)) : placeIn(copy.into?.map(unquote) ?? columns, column);
	const result = copy.results.slice(0, copy.makes ? copy.results.length : at + 1).some(isStar) ? void 0 : copy.results[at];
	return result ? {
		copy,
		result
	} : null;
}
function placeIn(names, column) {
	return names?.findIndex((name) => keyOf(name) === keyOf(column)) ?? -1;
}
function insertShape(sql) {
	const all = significant(sql);
	if (!/^(INSERT|REPLACE)$/i.test(all[0]?.text ?? "")) return null;
	const values = all.findIndex(({ kind, text }) => kind === "word" && /^VALUES$/i.test(text));
	if (values < 0 || !all.slice(values + 1).every(isLiteralOrBetween)) return null;
	return all.map((token, at) => at > values && isLiteral$3(token) ? "?" : keyOf(token.text)).join(" ");
}
function isLiteral$3({ kind }) {
	return kind === "string" || kind === "number" || kind === "blob";
}
function isLiteralOrBetween(token) {
	return isLiteral$3(token) || /^(?:[(),+-]|NULL)$/i.test(token.text);
}
// src/sql/unique-index.ts
function readUniqueIndex(statement) {
	const all = /^\s*create\s+unique\s+index\b/i.test(statement.slice(skipLeading(statement))) ? significant(statement).filter(({ kind }) => kind !== "semicolon") : [];
	const on = all.findIndex((token, at) => at > 2 && isWord$1(token, "ON"));
	const [table, open] = [all[on + 1], on + 2];
	if (on < 0 || !table || all[open]?.text !== "(") return null;
	const end = closing(all, open);
	const text = (tokens) => statement.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
	const keys = cutAt(all.slice(open + 1, end), (token) => token.text === ",").map(text).map(withoutOrder);
	const where = all.slice(end + 2);
	return {
		table: unquote(table),
		keys,
		condition: where.length > 0 ? text(where) : null
	};
}
function withoutOrder(key) {
	return key.replace(/\s+(?:ASC|DESC)$/i, "");
}
// src/sql/libsql.ts
const ALTER_COLUMN = "ALTER COLUMN … TO";
const RANDOM_ROWID = "RANDOM ROWID";
function libsqlIn(statement) {
	if (!/\b(?:alter|random)\b/i.test(statement)) return null;
	const all = significant(statement);
	const says = (at, words) => words.split(" ").every((word, index) => word === "·" || isWord$1(all[at + index], word));
	const name = all[3]?.text === "." ? 5 : 3;
	if (says(0, "ALTER TABLE") && (says(name, "ALTER COLUMN · TO") || says(name, "ALTER · TO"))) return ALTER_COLUMN;
	return randomRowid(all) === null ? null : RANDOM_ROWID;
}
function alteredColumn(text) {
	if (!/\balter\s+column\b/i.test(text)) return null;
	const all = [];
	for (const token of eachToken(text)) {
		if (token.kind === "semicolon" && all.length > 0) break;
		if (![
			"space",
			"comment",
			"semicolon"
		].includes(token.kind)) all.push(token);
	}
	const at = all[3]?.text === "." ? 5 : 3;
	const [table, word, column, name, last] = [
		all[at - 1],
		all[at + 1],
		all[at + 2],
		all[at + 4],
		all.at(-1)
	];
	if (libsqlIn(text.slice(0, last?.end)) !== "ALTER COLUMN … TO" || !isWord$1(word, "COLUMN")) return null;
	if (!all[0] || !table || !column || !name || !last || column.text.length !== name.text.length) return null;
	if (at === 5 && !isWord$1(all[2], "MAIN") || !same(column.text, name.text)) return null;
	const definition = text.slice(name.start, last.end);
	return {
		table: unquote(table),
		column: unquote(column),
		definition,
		start: all[0].start,
		end: last.end
	};
}
const FROZEN = [
	["PRIMARY KEY", "PRIMARY"],
	["UNIQUE", "UNIQUE"],
	["GENERATED", "AS"]
];
function redefined(sql, { column, definition }) {
	const all = significant(sql);
	const open = all.findIndex(({ text }) => text === "(");
	const old = (open < 0 ? [] : definitions(all.slice(open + 1, closing(all, open)))).find(([name]) => name !== void 0 && same(unquote(name), column));
	const [first, last] = [old?.[0], old?.at(-1)];
	if (!old || !first || !last) return null;
	const end = naiveEnd(sql, first.end);
	if (all.find(({ start }) => start >= last.end)?.start !== end) return null;
	const fresh = significant(definition);
	const frozen = FROZEN.find(([, word]) => says(old, word) !== says(fresh, word))?.[0] ?? null;
	if (frozen === null && says(fresh, "AS")) return null;
	return {
		sql: sql.slice(0, first.start) + definition + sql.slice(end),
		frozen
	};
}
function naiveEnd(sql, from) {
	let depth = 0;
	for (let at = from; at < sql.length; at += 1) {
		if (sql[at] === "(") depth += 1;
		if (sql[at] === ")") depth -= 1;
		if (sql[at] === "," || depth < 0) return at;
	}
	return sql.length;
}
function says(definition, word) {
	let depth = 0;
	return definition.some((token) => {
		if (token.text === "(") depth += 1;
		if (token.text === ")") depth -= 1;
		return depth === 0 && isWord$1(token, word);
	});
}
function withPlainRowid(statement) {
	const words = randomRowid(significant(statement));
	if (words === null) return statement;
	const [start, end] = words;
	return statement.slice(0, start) + statement.slice(start, end).replace(/[^\n]/g, " ") + statement.slice(end);
}
function randomRowid(all) {
	const open = all.findIndex(({ text }) => text === "(");
	const at = isWord$1(all[0], "CREATE") && open > 0 ? closing(all, open) + 1 : all.length;
	const first = all.findIndex((token, index) => index >= at && isWord$1(token, "RANDOM") && isWord$1(all[index + 1], "ROWID"));
	const [random, rowid] = [all[first], all[first + 1]];
	return random && rowid ? [random.start, rowid.end] : null;
}
// src/sql/written.ts
function replacesRows(sql) {
	if (!/\breplace\b/i.test(sql)) return false;
	const all = significant(sql);
	const [verb, or, how] = all.slice(Math.max(0, verbAt(all))).map(({ text }) => text.toUpperCase());
	if (verb === "REPLACE") return true;
	return (verb === "INSERT" || verb === "UPDATE") && or === "OR" && how === "REPLACE";
}
function writtenColumns(sql) {
	const all = significant(sql);
	const verb = verbAt(all);
	const names = /^UPDATE$/i.test(all[verb]?.text ?? "") ? assigned(all, verb) : namedIn(all, verb);
	return names && new Set(names.map(keyOf));
}
function assigned(all, verb) {
	const set = outerWord(all, verb, /^SET$/i);
	const end = outerWord(all, set + 1, /^(FROM|WHERE|RETURNING|ORDER|LIMIT)$/i);
	return cutAt(all.slice(set + 1, end < 0 ? all.length : end), ({ text }) => text === ",").flatMap((part) => part.slice(0, part.findIndex(({ text }) => text === "="))).filter(isName$3).map(unquote);
}
function namedIn(all, verb) {
	const rows = outerWord(all, verb, /^(SELECT|VALUES|WITH|DEFAULT)$/i);
	const open = all.findIndex(({ text }, at) => at > verb && text === "(");
	if (open < 0 || rows >= 0 && open > rows) return null;
	const close = all.findIndex(({ text }, at) => at > open && text === ")");
	return all.slice(open + 1, close).filter(isName$3).map(unquote);
}
function isName$3({ kind }) {
	return kind === "word" || kind === "quoted" || kind === "string";
}
// src/sql/date-readings.ts
function holdsDates(readings, table, column) {
	return readings.some((it) => !it.asNumber && it.column === keyOf(column) && it.tables.has(keyOf(table)));
}
function countsTime(readings, table, column) {
	return readings.some((it) => it.column === keyOf(column) && it.tables.has(keyOf(table)));
}
const READERS$2 = /^(date|time|datetime|julianday|unixepoch|strftime|timediff)$/i;
const OF_NUMBERS = /^'(unixepoch|auto|julianday)'$/i;
function dateReadings(sql) {
	if (!/(date|time|julianday|unixepoch|strftime|timediff)\s*\(/i.test(sql)) return [];
	return statementsOf$3(sql).flatMap((statement) => inStatement$3(significant(statement)));
}
function handedToDates(sql) {
	return new Set(namesOf$1(insideDates(significant(sql))).map(({ column }) => column));
}
function insideDates(all) {
	let end = -1;
	return all.filter((token, at) => {
		const isCall = token.kind === "word" && READERS$2.test(token.text) && all[at + 1]?.text === "(";
		if (isCall) end = Math.max(end, closing(all, at + 1));
		return at <= end && !isCall;
	});
}
function inStatement$3(all) {
	const names = tablesNamed$1(all);
	return all.flatMap((_, at) => called$2(all, at)).map(({ of, column, asNumber }) => {
		const table = of === null ? null : tableOf(all, of);
		return {
			column,
			tables: table === null ? names : new Set([table]),
			asNumber
		};
	});
}
function called$2(all, at) {
	const word = all[at];
	if (word?.kind !== "word" || all[at + 1]?.text !== "(" || !READERS$2.test(word.text)) return [];
	const given = cutAt(all.slice(at + 2, closing(all, at + 1)), (token) => token.text === ",");
	const asNumber = given.flat().some(({ text }) => OF_NUMBERS.test(text));
	const first = /^strftime$/i.test(word.text) ? 1 : 0;
	return (/^timediff$/i.test(word.text) ? given : given.slice(first, first + 1)).flatMap((tokens) => asNumber || isColumn$1(tokens) ? namesOf$1(tokens) : []).map((name) => ({
		...name,
		asNumber
	}));
}
function isColumn$1(all) {
	return (/^[+-]$/.test(all.at(-2)?.text ?? "") && /^\d+(\.\d+)?$/.test(all.at(-1)?.text ?? "") ? all.slice(0, -2) : all).every((token, at) => token.text === "." || at % 2 === 0 && /^[\w"`[]/.test(token.text));
}
function momentOf(written) {
	const text = (written ?? "").replace(/^[\s(]+/, "");
	if (/^(current_timestamp|datetime\s*\(|strftime\s*\(\s*'(?!%s'))/i.test(text)) return "datetime";
	if (/^(current_date|date\s*\()/i.test(text)) return "date";
	return /^(current_time|time\s*\()/i.test(text) ? "time" : null;
}
// src/sql/one-row.ts
const AGGREGATE$3 = /^(count|sum|total|avg|min|max|group_concat|string_agg|jsonb?_group_(array|object))$/i;
function oneRowIn(all) {
	return behindFrom$1(all, givesOneRow);
}
function rowsOfGroupsIn(all) {
	return behindFrom$1(all, aggregates);
}
function behindFrom$1(all, isMeant) {
	const found = new Map();
	const from = outerWord(all, 0, /^FROM$/i);
	for (let at = Math.max(0, from); at < all.length && from >= 0; at += 1) {
		if (all[at]?.text !== "(") continue;
		const close = closing(all, at);
		const query = all.slice(at + 1, close);
		const alias = all[isWord$1(all[close + 1], "AS") ? close + 2 : close + 1];
		if (/^(FROM|JOIN|,)$/i.test(all[at - 1]?.text ?? "") && isMeant(query)) for (const [name, value] of valuesOf$5(query)) {
			found.set(name, value);
			if (alias) found.set(`${keyOf(unquote(alias))}.${name}`, value);
		}
		at = close;
	}
	return found;
}
function givesOneRow(query) {
	return aggregates(query) && outerWord(query, 0, /^GROUP$/i) < 0;
}
function aggregates(query) {
	const isAggregate = query.some(({ text }, at) => AGGREGATE$3.test(text) && query[at + 1]?.text === "(");
	const isMore = outerWord(query, 0, /^(LIMIT|OVER|WINDOW|HAVING|UNION|EXCEPT|INTERSECT)$/i) >= 0;
	return isWord$1(query[0], "SELECT") && isAggregate && !isMore;
}
function valuesOf$5(query) {
	const from = outerWord(query, 0, /^FROM$/i);
	const [select, ...results] = query.slice(0, Math.max(0, from));
	return cutAt(results, ({ text }) => text === ",").flatMap((result) => select && result.length > 0 ? [[keyOf(resultName(result)), [
		OPEN,
		select,
		...withoutAlias(result),
		...query.slice(from),
		CLOSE
	]]] : []);
}
const [OPEN, CLOSE] = ["(", ")"].map((text) => ({
	kind: "operator",
	text,
	start: 0,
	end: 0
}));
function withQueries(value, row) {
	let name = null;
	const put = [];
	for (let at = 0; at < value.length; at += 1) {
		const isLong = value[at + 1]?.text === ".";
		const words = value.slice(at, isLong ? at + 3 : at + 1);
		const query = words.every(({ kind }) => kind !== "string") ? row.get(words.map((token) => keyOf(unquote(token))).join("")) : void 0;
		put.push(...query ?? words);
		if (query) name ??= words.map(({ text }) => text).join("");
		at += words.length - 1;
	}
	return name === null ? null : {
		value: put,
		name
	};
}
// src/sql/filled.ts
function filledByQuery(sql, behindFrom = oneRowIn) {
	const into = targetName(sql);
	if (into === null || !/\(\s*select\b/i.test(sql)) return [];
	const all = unfolded(significant(sql));
	const own = all[outerWord(all, verbAt(all), /^SET$/i) - 1];
	const updated = {
		table: into,
		called: own ? unquote(own) : into
	};
	const values = actionOf(sql) === "UPDATE" ? assignedIn(sql).map((it) => ({
		...it,
		...updated
	})) : copiedIn(sql);
	const row = behindFrom(all);
	return values.flatMap(({ table, called, column, value: written }) => {
		const { value, ...name } = row.size > 0 && withQueries(written, row) || { value: written };
		const open = value.findIndex(({ text }, at) => text === "(" && /^SELECT$/i.test(value[at + 1]?.text ?? ""));
		return open < 0 ? [] : [{
			table,
			into,
			called,
			column,
			value,
			query: value.slice(open + 1, closing(value, open)),
			...name
		}];
	});
}
function assignedIn(sql) {
	const all = unfolded(significant(sql)).filter(({ kind }) => kind !== "semicolon");
	const set = outerWord(all, verbAt(all), /^SET$/i);
	const end = outerWord(all, set + 1, /^(FROM|WHERE|RETURNING|ORDER|LIMIT)$/i);
	return cutAt(all.slice(set + 1, end < 0 ? all.length : end), ({ text }) => text === ",").flatMap((part) => {
		const [name, equals, ...value] = part;
		return name && equals?.text === "=" ? [{
			column: unquote(name),
			value
		}] : [];
	});
}
function copiedIn(sql) {
	const copy = unfoldedCopy(sql);
	const [source, ...more] = copy?.isPlain ? sourcesOf$1(copy) : [];
	if (!copy || copy.makes || !source || more.length > 0 || copy.results.some(isStar)) return [];
	return copy.results.map((result, at) => {
		const name = copy.into?.[at];
		const column = name ? unquote(name) : at;
		return {
			table: source.table,
			called: unquote(source.called),
			column,
			value: withoutAlias(result)
		};
	});
}
// src/sql/units.ts
const UNIT = /(?:units?|uom|currency|ccy)(?:_?code)?$/i;
const STATE = /(?:^|_)(?:scale|metric|imperial|converted)$|^(?:is|in)_(?:cents|minor)$/i;
function isUnitOf(column, literal) {
	return STATE.test(column) || UNIT.test(column) && literal.startsWith("'");
}
function convertedIn(value) {
	const isOfType = (at) => [value[at], value[at - 1]].some((it) => /^AS$/i.test(it?.text ?? ""));
	const [name, ...more] = namesOf$1(value.filter((_, at) => !isOfType(at))).map((it) => keyOf(it.column));
	const at = value.findIndex(({ text }) => text === "*" || text === "/");
	const hasNumber = [value[at - 1], value[at + 1]].some((it) => it?.kind === "number");
	return at > 0 && hasNumber && name !== void 0 && more.every((it) => it === name) ? name : null;
}
// src/sql/equalities.ts
function equalitiesIn(sql, owner) {
	const all = unfolded(significant(sql));
	const found = [];
	const open = [];
	const named = tablesNamed$1(all);
	const side = (name) => {
		const ofRow = name.of !== null && /^(new|old)$/.test(name.of);
		if (ofRow) return {
			column: name.column,
			tables: new Set(owner === null ? [] : [owner]),
			ofRow
		};
		const table = name.of === null ? null : tableOf(all, name.of);
		return {
			column: name.column,
			tables: table === null ? named : new Set([table]),
			ofRow
		};
	};
	let assigns = false;
	for (const [at, token] of all.entries()) {
		if (token.text === "(") open.push(/^(IN|EXISTS)$/i.test(all[at - 1]?.text ?? ""));
		if (token.text === ")") open.pop();
		if (token.kind === "word" && /^(SET|WHERE|WHEN|ON|FROM|BEGIN)$/i.test(token.text)) assigns = /^SET$/i.test(token.text);
		const isIn = token.kind === "word" && /^IN$/i.test(token.text);
		if (!isIn && (assigns || !/^={1,2}$/.test(token.text))) continue;
		const not = isIn && /^NOT$/i.test(all[at - 1]?.text ?? "") ? 1 : 0;
		const [left, right] = [endingAt(all, at - 1 - not), isIn ? queried(all, at + 1) : startingAt$1(all, at + 1)];
		if (!left || !right) continue;
		found.push({
			sides: [side(left), side(right)],
			filters: isIn || open.includes(true),
			outer: open.length === 0,
			...isIn && keeps(all, at, left, not > 0) ? { keeps: true } : {}
		});
	}
	return found;
}
function keeps(all, at, { column }, not) {
	const isWordAt = (index, text) => all[index]?.kind === "word" && text.test(all[index].text);
	const then = closing(all, at + 1) + 1;
	if (!isWordAt(then, /^THEN$/i)) return false;
	const otherwise = not ? outerWord(all, then, /^(ELSE|WHEN|END)$/i) : then;
	if (not && !isWordAt(otherwise, /^ELSE$/i)) return false;
	const given = startingAt$1(all, otherwise + 1);
	const length = given?.of == null ? 1 : 3;
	return given?.column === column && isWordAt(otherwise + 1 + length, /^(WHEN|ELSE|END)$/i);
}
const COMPUTES = /^(\+|-|\*|\/|%|\|\||->|->>|&|\||<<|>>|\()$/;
function endingAt(all, at) {
	const [name, dot, of] = [
		all[at],
		all[at - 1],
		all[at - 2]
	];
	if (!name || !isName$5(name)) return null;
	const isQualified = dot?.text === "." && of !== void 0;
	const before = all[isQualified ? at - 3 : at - 1]?.text ?? "";
	if (before !== "(" && COMPUTES.test(before)) return null;
	return {
		column: keyOf(unquote(name)),
		of: isQualified ? keyOf(unquote(of)) : null
	};
}
function startingAt$1(all, at) {
	const isQualified = all[at + 1]?.text === ".";
	const name = all[isQualified ? at + 2 : at];
	const [of, behind] = [all[at], all[isQualified ? at + 3 : at + 1]?.text ?? ""];
	if (!of || !name || !isName$5(of) || !isName$5(name) || COMPUTES.test(behind)) return null;
	return {
		column: keyOf(unquote(name)),
		of: isQualified ? keyOf(unquote(of)) : null
	};
}
function queried(all, at) {
	if (all[at]?.text !== "(" || !/^SELECT$/i.test(all[at + 1]?.text ?? "")) return null;
	const name = startingAt$1(all, at + 2);
	if (!name) return null;
	const from = at + (name.of === null ? 3 : 5);
	const table = all[from + 1];
	if (!/^FROM$/i.test(all[from]?.text ?? "") || !table) return null;
	return name.of === null ? {
		...name,
		of: keyOf(unquote(table))
	} : name;
}
// src/sql/where.ts
const BEHIND_WHERE = /^(GROUP|ORDER|LIMIT|UNION|EXCEPT|INTERSECT|WINDOW|RETURNING|ON)$/i;
function whereIn(sql) {
	const all = whereTokens(sql);
	return all.length === 0 ? null : sql.slice(all[0]?.start, all.at(-1)?.end);
}
function whereTokens(sql) {
	const all = significant(sql).filter(({ kind }) => kind !== "semicolon");
	const where = outerWord(all, 0, /^WHERE$/i);
	if (where < 0) return [];
	const end = outerWord(all, where + 1, BEHIND_WHERE);
	return all.slice(where + 1, end < 0 ? all.length : end);
}
// src/sql/comparisons.ts
function comparisonsIn(sql) {
	const all = withoutQueries(significant(sql));
	const where = outerWord(all, 0, /^WHERE$/i);
	const isOptional = all.some((token, at) => at > where && token.kind === "word" && /^(OR|NOT|CASE|I?IF)$/i.test(token.text));
	const textOf = (tokens) => sql.slice(tokens[0]?.start, tokens.at(-1)?.end);
	return all.flatMap((token, at) => {
		const [kind, operands] = operandsAt(all, at);
		const [[first, second], left] = [operands, before$1(all, at)];
		if (!first || left.length === 0) return [];
		const isPart = kind !== "one";
		const close = kind === "in" ? [all[closing(all, at + 1)]] : [];
		const whole = textOf([
			...left,
			...operands.at(-1) ?? [],
			...close
		]);
		const made = (operator, right) => {
			const [one, other] = [columnsIn$1(left), columnsIn$1(right)];
			if (one.size === 0 === (other.size === 0)) return [];
			const sides = [textOf(left), textOf(right)];
			const [constant, rest] = one.size === 0 ? sides : [sides[1], sides[0]];
			const columns = one.size === 0 ? other : one;
			const needed = where >= 0 && at > where && !isOptional;
			return [{
				left: sides[0],
				right: sides[1],
				operator,
				isPart,
				constant,
				other: rest,
				columns,
				sql: whole,
				needed
			}];
		};
		if (kind === "in") return operands.flatMap((it) => made("=", it));
		return second ? [...made(">=", first), ...made("<=", second)] : made(token.text, first);
	});
}
function queriesIn$1(sql) {
	const all = significant(sql);
	return all.flatMap((token, at) => {
		if (token.text !== "(" || !isWord$1(all[at + 1], "SELECT")) return [];
		return innerOf(sql, all.slice(at + 1, closing(all, at))) ?? [];
	});
}
function innerOf(sql, query) {
	const from = outerWord(query, 0, /^FROM$/i);
	const where = outerWord(query, Math.max(0, from), /^WHERE$/i);
	const source = from < 0 || where < 0 ? [] : query.slice(from + 1, where);
	const [name, ...alias] = source[1]?.text === "." ? source.slice(2) : source;
	const called = isWord$1(alias[0], "AS") ? alias.slice(1) : alias;
	if (!name || called.length > 1 || name.text === "(") return null;
	return {
		sql: sql.slice(query[0]?.start, query.at(-1)?.end),
		table: unquote(name),
		called: unquote(called[0] ?? name)
	};
}
function copiedQuery(sql) {
	const all = significant(sql);
	const select = outerWord(all, 0, /^SELECT$/i);
	return select >= 0 && outerWord(all, 0, /^(WITH|UNION|EXCEPT|INTERSECT)$/i) < 0 ? innerOf(sql, all.slice(select)) : null;
}
const NO_COLUMN$1 = /^(current_(date|time|timestamp)|null|true|false|as|integer|int|real|text|numeric)$/;
function columnsIn$1(tokens) {
	return new Set(namesOf$1(tokens).flatMap(({ column }) => NO_COLUMN$1.test(column) ? [] : [column]));
}
function operandsAt(all, at) {
	if (/^(?:[<>]=?|==?|<>|!=)$/.test(all[at]?.text ?? "")) return ["one", [behind$2(all, at + 1)].filter((it) => it.length > 0)];
	if (isWord$1(all[at], "IN") && all[at + 1]?.text === "(") return ["in", cutAt(all.slice(at + 2, closing(all, at + 1)), ({ text }) => text === ",")];
	if (!isWord$1(all[at], "BETWEEN")) return ["one", []];
	const first = behind$2(all, at + 1);
	const and = at + 1 + first.length;
	const second = isWord$1(all[and], "AND") ? behind$2(all, and + 1) : [];
	return ["between", first.length > 0 && second.length > 0 ? [first, second] : []];
}
const BOUND$1 = /^(?:,|;|=|==|<|<=|>|>=|<>|!=|AND|OR|NOT|WHERE|WHEN|THEN|ELSE|CASE|END|ON|SET|FROM|IS|IN|LIKE|GLOB|REGEXP|MATCH|BETWEEN|ESCAPE|ISNULL|NOTNULL|COLLATE|RETURNING|ORDER|GROUP|HAVING|LIMIT|UNION)$/i;
function isBound(token) {
	return token.kind !== "string" && token.kind !== "quoted" && BOUND$1.test(token.text);
}
function behind$2(all, from) {
	let [at, depth] = [from, 0];
	for (; at < all.length; at += 1) {
		const token = all[at];
		if (token.text === "(") depth += 1;
		if (token.text === ")") depth -= 1;
		if (depth < 0 || depth === 0 && isBound(token)) break;
	}
	return all.slice(from, at);
}
function before$1(all, until) {
	let [at, depth] = [until - 1, 0];
	for (; at >= 0; at -= 1) {
		const token = all[at];
		if (token.text === ")") depth += 1;
		if (token.text === "(") depth -= 1;
		if (depth < 0 || depth === 0 && isBound(token)) break;
	}
	return all.slice(at + 1, until);
}
function withoutQueries(all) {
	const kept = [];
	for (let at = 0; at < all.length; at += 1) {
		const token = all[at];
		kept.push(token);
		if (token.text === "(" && /^(SELECT|WITH|VALUES)$/i.test(all[at + 1]?.text ?? "")) at = closing(all, at) - 1;
	}
	return kept;
}
// src/sql/scopes.ts
function scopesIn(statement, outer = null) {
	const all = statement.filter(({ kind }) => kind !== "semicolon");
	if (isWord$1(all[0], "CREATE")) {
		const select = outerWord(all, 0, /^(SELECT|WITH)$/i);
		return select < 0 ? [] : scopesIn(all.slice(select), outer);
	}
	const [ctes, main] = withoutWith(all, outer);
	const verb = verbAt(main);
	const word = verb < 0 ? "" : main[verb]?.text.toUpperCase() ?? "";
	if (word === "UPDATE" || word === "DELETE") return [...ctes, ...changed$4(main, word, outer)];
	if (word !== "INSERT" && word !== "REPLACE") return [...ctes, ...selected(main, outer, "rows", [])];
	const select = outerWord(main, verb, /^(SELECT|WITH)$/i);
	const upsert = main.findIndex((token, at) => at > verb && isWord$1(token, "ON") && isWord$1(main[at + 1], "CONFLICT"));
	const query = select < 0 ? [] : main.slice(select, upsert < 0 ? main.length : upsert);
	const listed = select < 0 && outer !== null ? scopesOfCondition(main.slice(verb), outer) : [];
	const given = isWord$1(query[0], "WITH") ? scopesIn(query, outer) : [...listed, ...selected(query, outer, "rows", [])];
	return [
		...ctes,
		...given,
		...upsert < 0 ? [] : upserted(main, upsert, outer)
	];
}
function upserted(all, at, outer) {
	const into = outerWord(all, 0, /^INTO$/i) + 1;
	const end = all.findIndex(({ text }, index) => index > into && /^(\(|SELECT|VALUES|WITH|DEFAULT)$/i.test(text));
	const from = all.slice(into, end);
	const sources = sourcesIn(from);
	if (into === 0 || sources === null) return [];
	return withInner({
		tokens: all.slice(at),
		sources,
		from,
		asked: "rows",
		whole: [],
		outer
	});
}
function scopesOfCondition(condition, outer) {
	return scopesIn([{
		kind: "word",
		text: "SELECT",
		start: 0,
		end: 0
	}, ...condition], outer);
}
function firing$1(table, isGone) {
	return {
		tokens: [],
		sources: (isGone ? ["OLD", "NEW"] : ["NEW", "OLD"]).map((label) => ({
			label,
			table,
			bare: null,
			tokens: []
		})),
		from: [],
		asked: "row",
		whole: [],
		outer: null
	};
}
function withoutWith(all, outer) {
	if (!isWord$1(all[0], "WITH")) return [[], all];
	const verb = outerWord(all, 1, /^(SELECT|INSERT|REPLACE|UPDATE|DELETE|VALUES)$/i);
	if (verb < 0) return [[], []];
	const found = [];
	for (let at = 1; at < verb; at += 1) {
		if (all[at]?.text !== "(") continue;
		const close = closing(all, at);
		if (isQuery(all[at + 1])) found.push(...inBrackets$2(all, at, outer, "rows"));
		at = close;
	}
	return [found, all.slice(verb)];
}
function isQuery(token) {
	return isWord$1(token, "SELECT") || isWord$1(token, "WITH");
}
function inBrackets$2(all, open, outer, asked) {
	const whole = all.slice(open + 1, closing(all, open));
	const [ctes, main] = withoutWith(whole, outer);
	return [...ctes, ...selected(main, outer, asked, whole)];
}
function selected(all, outer, asked, whole) {
	return cutAt(all, (token) => token.kind === "word" && /^(UNION|EXCEPT|INTERSECT)$/i.test(token.text)).flatMap((arm) => {
		const tokens = isWord$1(arm[0], "ALL") ? arm.slice(1) : arm;
		const from = isWord$1(tokens[0], "SELECT") ? behindFrom(tokens, 0) : null;
		const sources = from === null ? [] : sourcesIn(from);
		return sources === null ? [] : withInner({
			tokens,
			sources,
			from: from ?? [],
			asked,
			whole,
			outer
		});
	});
}
function changed$4(all, verb, outer) {
	const start = outerWord(all, 0, verb === "UPDATE" ? /^UPDATE$/i : /^FROM$/i) + 1;
	const end = outerWord(all, start, /^(SET|WHERE|INDEXED|NOT|RETURNING|ORDER|LIMIT)$/i);
	const or = isWord$1(all[start], "OR") ? 2 : 0;
	const target = all.slice(start + or, end < 0 ? all.length : end);
	const others = verb === "UPDATE" ? behindFrom(all, Math.max(0, end)) : null;
	const from = others === null ? target : [
		...target,
		COMMA,
		...others
	];
	const sources = sourcesIn(from);
	return sources === null ? [] : withInner({
		tokens: all,
		sources,
		from,
		asked: "rows",
		whole: [],
		outer
	});
}
const COMMA = {
	kind: "operator",
	text: ",",
	start: 0,
	end: 0
};
function withInner(scope) {
	const { tokens, outer } = scope;
	const found = [scope];
	for (let at = 0; at < tokens.length; at += 1) {
		if (tokens[at]?.text !== "(" || !isQuery(tokens[at + 1])) continue;
		const before = tokens[at - 1];
		if (scope.from.includes(tokens[at]) && isBehindFrom(scope.from, tokens[at])) found.push(...inBrackets$2(tokens, at, outer, "rows"));
		else found.push(...inBrackets$2(tokens, at, scope, isWord$1(before, "EXISTS") ? "exists" : isWord$1(before, "IN") ? "in" : "scalar"));
		at = closing(tokens, at);
	}
	return found;
}
function isBehindFrom(from, token) {
	const before = from[from.indexOf(token) - 1];
	return before === void 0 || before.text === "," || isWord$1(before, "JOIN");
}
function behindFrom(all, at) {
	const from = outerWord(all, at, /^FROM$/i);
	if (from < 0) return null;
	const end = outerWord(all, from, /^(WHERE|GROUP|HAVING|WINDOW|ORDER|LIMIT|RETURNING)$/i);
	return all.slice(from + 1, end < 0 ? all.length : end);
}
const JOINS$1 = /^(NATURAL|LEFT|RIGHT|FULL|INNER|OUTER|CROSS)$/i;
function sourcesIn(from) {
	const found = cutAt(from, (token) => token.text === "," || isWord$1(token, "JOIN")).map((part) => {
		const on = outerWord(part, 1, /^(ON|USING|INDEXED|NOT)$/i);
		const own = part.slice(0, on < 0 ? part.length : on).filter((it) => it.kind !== "word" || !JOINS$1.test(it.text));
		const isInner = own[0]?.text === "(";
		if (isInner && !isQuery(own[1])) return null;
		const isLong = own[1]?.text === ".";
		const name = own[isLong ? 2 : 0];
		if (!name) return null;
		const isFunction = !isInner && own[isLong ? 3 : 1]?.text === "(";
		const last = isInner ? closing(own, 0) : isFunction ? closing(own, isLong ? 3 : 1) : isLong ? 2 : 0;
		const alias = own[isWord$1(own[last + 1], "AS") ? last + 2 : last + 1];
		const read = {
			table: isInner || isFunction ? null : unquote(name),
			tokens: own
		};
		if (alias) return isName$5(alias) ? {
			...read,
			label: unquote(alias),
			bare: null
		} : null;
		return {
			...read,
			label: isInner ? "" : unquote(name),
			bare: isInner ? null : name
		};
	});
	return found.includes(null) ? null : found;
}
// src/sql/self-compared.ts
const COMPARES$2 = /^(=|==|<>|!=|<|<=|>|>=|IS|LIKE|GLOB)$/i;
function comparedIn$5({ tokens: all }) {
	const [from, where] = [outerWord(all, 0, /^FROM$/i), outerWord(all, 0, /^WHERE$/i)];
	const start = from < 0 || isWord$1(all[0], "UPDATE") || isWord$1(all[0], "DELETE") ? where : from;
	const behind = where < 0 ? -1 : outerWord(all, where + 1, /^(GROUP|HAVING|WINDOW|ORDER|LIMIT|RETURNING)$/i);
	const last = outerWord(all, Math.max(0, start), /^(ORDER|LIMIT|RETURNING)$/i);
	const found = [];
	if (start < 0) return found;
	for (let at = start; at < (last < 0 ? all.length : last); at += 1) {
		const token = all[at];
		if (token.text === "(" && (isWord$1(all[at + 1], "SELECT") || isWord$1(all[at + 1], "WITH"))) at = closing(all, at);
		if (!COMPARES$2.test(token.text) || token.kind === "quoted") continue;
		const [left, right] = [operandBefore(all, at - 1), startingAt(all, at + 1)];
		if (!left || !right) continue;
		const isAll = left.from === where + 1 && right.to + 1 === (behind < 0 ? all.length : behind);
		found.push({
			left: left.operand,
			right: right.operand,
			isAll,
			isEqual: /^(=|==|IS)$/i.test(token.text),
			tokens: all.slice(left.from, right.to + 1)
		});
	}
	return found;
}
function isHalfBare({ sources }, { left, right }) {
	return sources.length > 1 && left.of === null !== (right.of === null);
}
function onlyResult({ tokens }) {
	const from = outerWord(tokens, 0, /^FROM$/i);
	const start = isWord$1(tokens[1], "DISTINCT") || isWord$1(tokens[1], "ALL") ? 2 : 1;
	if (from < 0) return null;
	const given = tokens.slice(start, from);
	const as = given.findIndex((it) => isWord$1(it, "AS"));
	return operandOf(as < 0 ? given : given.slice(0, as));
}
function resultNames({ tokens }) {
	const from = outerWord(tokens, 0, /^(FROM|WHERE|ORDER|LIMIT)$/i);
	const named = (isWord$1(tokens[0], "SELECT") ? cutAt(tokens.slice(1, from < 0 ? tokens.length : from), isComma) : []).filter((it) => it.length > 1 && isName$5(it.at(-1)) && it.at(-2)?.text !== ".");
	return new Set(named.map((it) => keyOf(unquote(it.at(-1)))));
}
function isComma({ text }) {
	return text === ",";
}
function sortedBy({ tokens }) {
	const order = outerWord(tokens, 0, /^ORDER$/i);
	const limit = outerWord(tokens, Math.max(0, order), /^LIMIT$/i);
	if (order < 0 || limit < 0) return [];
	const terms = cutAt(tokens.slice(order + 2, limit), isComma);
	const isHow = (token) => token.kind === "word" && /^(ASC|DESC|NULLS|FIRST|LAST)$/i.test(token.text);
	return terms.flatMap((term) => operandOf(term.filter((it) => !isHow(it))) ?? []);
}
const BEFORE = /^(WHERE|AND|OR|NOT|ON|HAVING|WHEN|\()$/i;
const BEHIND = /^(WHERE|AND|OR|\)|GROUP|HAVING|WINDOW|ORDER|LIMIT|RETURNING|THEN|COLLATE|JOIN|LEFT|INNER|CROSS|,)$/i;
function operandBefore(all, at) {
	const end = isWord$1(all[at - 1], "COLLATE") ? at - 2 : at;
	let from = end;
	if (all[end]?.text === ")") {
		let depth = 0;
		for (; from >= 0; from -= 1) {
			if (all[from]?.text === ")") depth += 1;
			if (all[from]?.text === "(") depth -= 1;
			if (depth === 0) break;
		}
		if (from > 0 && isName$5(all[from - 1]) && !BEFORE.test(all[from - 1]?.text ?? "")) from -= 1;
	} else if (all[end - 1]?.text === ".") from = end - 2;
	const operand = from < 0 ? null : operandOf(all.slice(from, end + 1));
	return operand && BEFORE.test(all[from - 1]?.text ?? "") ? {
		operand,
		from
	} : null;
}
function startingAt(all, at) {
	const isCalled = all[at + 1]?.text === "(";
	const open = all[at]?.text === "(" ? at : isCalled ? at + 1 : -1;
	const end = open >= 0 ? closing(all, open) : all[at + 1]?.text === "." ? at + 2 : at;
	const operand = operandOf(all.slice(at, end + 1));
	const behind = all[end + 1];
	if (!operand || behind !== void 0 && !BEHIND.test(behind.text)) return null;
	return {
		operand,
		to: isWord$1(behind, "COLLATE") ? end + 2 : end
	};
}
function operandOf(tokens) {
	const [at, ...more] = tokens.flatMap((token, at) => {
		const next = tokens[at + 1]?.text;
		return isName$5(token) && next !== "(" && next !== "." ? [at] : [];
	});
	const token = tokens[at ?? -1];
	if (at === void 0 || !token || more.length > 0 || /^(NULL|TRUE|FALSE|SELECT)$/i.test(token.text)) return null;
	const isLong = tokens[at - 1]?.text === ".";
	const around = [
		...tokens.slice(0, isLong ? at - 2 : at),
		"?",
		...tokens.slice(at + 1)
	];
	return {
		token,
		column: unquote(token),
		of: isLong ? unquote(tokens[at - 2]) : null,
		around: around.map((it) => typeof it === "string" ? it : it.text.toLowerCase()).join(" ")
	};
}
// src/sql/json-texts.ts
function withoutQuoted(all) {
	const inside = new Set(quotedTokens(all));
	return inside.size === 0 ? all : all.filter((token) => !inside.has(token));
}
function quotedTokens(all) {
	return levelsOf(all).flatMap(({ word, level }) => {
		const [first, ...others] = cutAt(level, ({ text }) => text === ",");
		return [.../^(printf|format)$/i.test(word) && first?.length === 1 && first[0]?.kind === "string" ? formatted(first[0], others) : quotedIn(/^concat$/i.test(word) ? [first ?? [], ...others] : []), ...chainsIn(level).flatMap(quotedIn)];
	});
}
function withJsonQuote(sql, all) {
	const chain = levelsOf(all).flatMap(({ level }) => chainsIn(level)).find((parts) => quotedIn(parts).length > 0);
	if (!chain) return null;
	const inside = new Set(quotedIn(chain));
	const isInside = (part) => part?.[0] !== void 0 && inside.has(part[0]);
	const written = chain.map((part, at) => {
		const text = sql.slice(part[0]?.start, part.at(-1)?.end);
		if (isInside(part)) return isInside(chain[at + 1]) || isReplaced$1(part) ? null : `json_quote(${text})`;
		const end = isInside(chain[at + 1]) ? text.replace(/"'$/, "'") : text;
		const both = isInside(chain[at - 1]) ? end.replace(/^'"/, "'") : end;
		const marks = Number(isInside(chain[at + 1])) + Number(isInside(chain[at - 1]));
		return part[0]?.kind !== "string" || text.length - both.length === marks ? both : null;
	});
	return written.includes(null) ? null : written.join(" || ");
}
function isReplaced$1([first]) {
	return /^(replace|group_concat|string_agg)$/i.test(first?.text ?? "");
}
function levelsOf(all) {
	const inner = all.flatMap(({ text }, at) => text === "(" ? [{
		word: all[at - 1]?.text ?? "",
		level: all.slice(at + 1, closing(all, at))
	}] : []);
	return [{
		word: "",
		level: all
	}, ...inner];
}
function chainsIn(level) {
	const [first, ...others] = cutAt(level, ({ text }) => text === "||");
	const chains = [[first?.slice(-1) ?? []]];
	for (const part of others) if (isOne$1(part)) chains.at(-1)?.push(part);
	else {
		chains.at(-1)?.push(part.slice(0, 1));
		chains.push([part.slice(-1)]);
	}
	return chains;
}
function isOne$1(part) {
	if (part.length === 1 || /^CASE$/i.test(part[0]?.text ?? "") && /^END$/i.test(part.at(-1)?.text ?? "")) return true;
	const open = part.findIndex(({ text }) => text === "(");
	if (open > 1) return false;
	if (open >= 0) return closing(part, open) === part.length - 1;
	return part.every(({ text }, at) => at % 2 === 0 || text === ".");
}
function quotedIn(parts) {
	let isOpen = false;
	return parts.flatMap((part) => {
		const [only] = part;
		if (part.length !== 1 || only?.kind !== "string") return isOpen ? part : [];
		isOpen = isOpen !== opens(unquote(only));
		return [];
	});
}
function formatted(format, values) {
	let isOpen = false;
	const texts = unquote(format).replaceAll("%%", "").split(/%[^a-z]*[a-z]/i);
	return values.flatMap((part, at) => {
		isOpen = isOpen !== opens(texts[at] ?? "");
		return isOpen ? part : [];
	});
}
function opens(text) {
	return text.replace(/\\./g, "").split("\"").length % 2 === 0;
}
// src/sql/json-writings.ts
const VALUES$1 = [
	[/^jsonb?_(set|insert|replace)$/i, (at) => at > 0 && at % 2 === 0],
	[/^jsonb?_array$/i, () => true],
	[/^jsonb?_object$/i, (at) => at % 2 === 1],
	[/^jsonb?_group_array$/i, (at) => at === 0],
	[/^jsonb?_group_object$/i, (at) => at === 1]
];
function withoutWrittenPaths(sql) {
	if (!/\bjsonb?_(set|insert|replace)\b/i.test(sql)) return sql;
	const all = significant(sql);
	return all.flatMap((word, at) => {
		if (word.kind !== "word" || !/^jsonb?_(set|insert|replace)$/i.test(word.text) || all[at + 1]?.text !== "(") return [];
		return cutAt(all.slice(at + 2, closing(all, at + 1)), ({ text }) => text === ",").flatMap(([path, ...more], index) => index % 2 === 1 && more.length === 0 && path?.kind === "string" ? [path] : []);
	}).toSorted((one, other) => other.start - one.start).reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), sql);
}
function valuesPutIn(sql) {
	return /\bjsonb?_/i.test(sql) ? valuesIn$2(significant(sql)).flatMap((value) => spanOf(sql, value)) : [];
}
function withoutPutIn(all) {
	const inside = valuesIn$2(all).flat();
	return inside.length === 0 ? all : all.filter((token) => !inside.includes(token));
}
function valuesIn$2(all) {
	return all.flatMap((word, at) => {
		const isValue = all[at + 1]?.text === "(" ? VALUES$1.find(([name]) => name.test(word.text))?.[1] : void 0;
		if (!isValue) return [];
		return cutAt(all.slice(at + 2, closing(all, at + 1)), ({ text }) => text === ",").filter((_, index) => isValue(index));
	});
}
function spanOf(sql, value) {
	const order = value.findIndex((token, at) => isWord$1(token, "ORDER") && isWord$1(value[at + 1], "BY"));
	const own = value.slice(isWord$1(value[0], "DISTINCT") ? 1 : 0, order < 0 ? value.length : order);
	const [first, last] = [own[0], own.at(-1)];
	if (!first || !last || /^jsonb?(_\w+)?$/i.test(first.text) || first.kind === "number") return [];
	return [{
		start: first.start,
		end: last.end,
		text: sql.slice(first.start, last.end)
	}];
}
const CHANGES = /^jsonb?_(set|insert|replace|remove|patch)$/i;
function changesDocument(sql, column) {
	const all = significant(sql);
	return all.some((word, at) => {
		const first = all[at + 2];
		return CHANGES.test(word.text) && all[at + 1]?.text === "(" && first !== void 0 && same(unquote(first), column);
	});
}
function withDocumentsOnly(script, others) {
	const { sql } = script;
	if (!/\bjson_valid\s*\(/i.test(sql)) return script;
	const made = statementsWithin(sql).flatMap(({ text, start }) => {
		const all = significant(text);
		return all.flatMap((word, at) => {
			const close = isWord$1(word, "JSON_VALID") && all[at + 1]?.text === "(" ? closing(all, at + 1) : -1;
			const name = all[close - 1];
			if (close < 0 || !name || others.has(keyOf(unquote(name))) || !isPath(all.slice(at + 2, close)) || !writesAnew(text, all, at, name)) return [];
			const path = text.slice(all[at + 2]?.start, name.end);
			return [{
				start: start + word.start,
				end: start + (all[close]?.end ?? 0),
				text: `(${path} IS NOT NULL)`
			}];
		});
	}).reduceRight((text, one) => text.slice(0, one.start) + one.text + text.slice(one.end), sql);
	return {
		...script,
		sql: made
	};
}
function statementsWithin(sql) {
	const ends = [...statementEnds(sql), sql.length];
	return ends.map((end, at) => ({
		text: sql.slice(ends[at - 1] ?? 0, end),
		start: ends[at - 1] ?? 0
	}));
}
function isPath(tokens) {
	return tokens.every((token, at) => at % 2 === 0 ? isName$5(token) : token.text === ".");
}
function writesAnew(statement, all, at, name) {
	if (all.some((_, from) => from < at && documentAt(all, from).some(({ start }) => start === all[at]?.start))) return true;
	const column = keyOf(unquote(name));
	if (isWord$1(all[at - 1], "WHEN") && isWord$1(all[closing(all, at + 1) + 1], "THEN")) return isChangeOf(all.slice(closing(all, at + 1) + 2), column, true);
	return assignmentsIn(statement).some((one) => one.column === column && isChangeOf(one.value, column, false));
}
function isChangeOf(value, column, first) {
	return value.some((_, at) => {
		if (first && at > 0) return false;
		return documentAt(value, at).some((token) => isName$5(token) && keyOf(unquote(token)) === column);
	});
}
function documentAt(all, at) {
	if (!CHANGES.test(all[at]?.text ?? "") || all[at + 1]?.text !== "(") return [];
	const [document = []] = cutAt(all.slice(at + 2, closing(all, at + 1)), ({ text }) => text === ",");
	return document;
}
// src/sql/set-in-place.ts
function setInPlace(was, is) {
	if (targetOf(was) !== targetOf(is)) return null;
	const counted = assignmentsIn(was).filter(({ column, value }) => speaksOf$1(value, column));
	const set = assignmentsIn(is).find(({ column, value }) => counted.some((it) => it.column === column) && !speaksOf$1(value, column) && value.some((token) => isWord$1(token, "NEW") || isWord$1(token, "OLD")) && !value.some((token) => isWord$1(token, "SELECT")));
	return set === void 0 ? null : `${set.column} = ${set.text}`;
}
function speaksOf$1(value, column) {
	return value.some((token, at) => token.kind !== "string" && keyOf(unquote(token)) === column && !/^(NEW|OLD)$/i.test(value[at - 2]?.text ?? ""));
}
// src/sqlite/bundled.ts
function starter(read) {
	const started = new Map();
	return (engine) => {
		const starting = started.get(engine) ?? Promise.resolve(read(engine.wasm)).then((bytes) => engine.load(bytes));
		started.set(engine, starting);
		return starting;
	};
}
const FULL_TEXT = [
	"fts3",
	"fts4",
	"fts4aux",
	"fts3tokenize"
];
const MATH = "acos acosh asin asinh atan atan2 atanh ceil ceiling cos cosh degrees exp floor ln log log10 log2 mod pi pow power radians sin sinh sqrt tan tanh trunc".split(" ");
const EXTRAS = "generate_series fts5 fts5vocab rtree rtree_i32 dbstat bytecode tables_used sqlite_stmt sqlite_dbpage median percentile percentile_cont percentile_disc sqlite_offset".split(" ");
function rung(sqlite, load) {
	const short = sqlite.split(".", 2).join(".");
	const wasm = {
		file: `sql-wasm-${short}.wasm`,
		from: `sql.js-${short}/dist/sql-wasm.wasm`
	};
	const start = async (bytes) => (await import("./chunk-sqlite-sqljs.mjs")).startSqlJs(bytes, load);
	return {
		package: "sql.js",
		sqlite,
		wasm,
		has: FULL_TEXT,
		load: start
	};
}
const NEWEST = {
	package: "sql.js",
	sqlite: "3.54.1",
	wasm: {
		file: "sql-wasm.wasm",
		from: "sql.js/dist/sql-wasm.wasm"
	},
	has: [...FULL_TEXT, ...MATH],
	load: async (bytes) => (await import("./chunk-sqlite-sqljs.mjs")).startSqlJs(bytes)
};
const LADDER = [
	rung("3.35.0", () => import("./chunk-sql.js-3.35.mjs").then((m) => __toESM(m.default, 1))),
	rung("3.39.3", () => import("./chunk-sql.js-3.39.mjs").then((m) => __toESM(m.default, 1))),
	rung("3.45.0", () => import("./chunk-sql.js-3.45.mjs").then((m) => __toESM(m.default, 1))),
	rung("3.49.1", () => import("./chunk-sql.js-3.49.mjs").then((m) => __toESM(m.default, 1))),
	NEWEST
];
const EXTENDED = {
	package: "@sqlite.org/sqlite-wasm",
	sqlite: "3.54.1",
	wasm: {
		file: "sqlite3.wasm",
		from: "@sqlite.org/sqlite-wasm/sqlite3.wasm"
	},
	has: [...EXTRAS, ...MATH],
	load: async (bytes) => (await import("./chunk-sqlite-official.mjs")).startSqliteWasm(bytes)
};
const ENGINES = [...LADDER, EXTENDED];
function chooseEngine({ target, needs }) {
	const wanted = target === null ? NEWEST : notNewerThan(target);
	const lacking = [...needs].filter((name) => isKnown$2(name) && !wanted.has.includes(name));
	const helps = lacking.length > 0 && lacking.every((name) => EXTENDED.has.includes(name));
	const costs = [...needs].some((name) => wanted.has.includes(name) && !EXTENDED.has.includes(name));
	if (!helps || costs || lacking.every((name) => MATH.includes(name))) return {
		engine: wanted,
		remark: target === null ? null : aboutTarget(target, wanted)
	};
	const why = `Played on SQLite ${EXTENDED.sqlite} (${EXTENDED.package}), because sql.js has no ${lacking.sort().join(" and no ")}.`;
	const older = `No older SQLite with it is bundled: SQLite ${wanted.sqlite}, for ${target}, was only asked whether it understands what does not need it.`;
	return {
		engine: EXTENDED,
		remark: wanted.sqlite === EXTENDED.sqlite ? why : `${why} ${older}`
	};
}
function isKnown$2(name) {
	return ENGINES.some((engine) => engine.has.includes(name));
}
function isMath(name) {
	return MATH.includes(name);
}
function notNewerThan(target) {
	if (!/^3(\.\d{1,3}){1,2}$/.test(target)) throw new Trouble(`"${target}" is no version of SQLite. Write it as in 3.40 or 3.40.1.`);
	const found = LADDER.findLast(({ sqlite }) => compareVersions(sqlite, target) <= 0);
	if (found) return found;
	throw new Trouble(`SQLite ${target} is older than every SQLite that is bundled: ${LADDER.map(({ sqlite }) => sqlite).join(", ")}. Set "sqlite" to 3.35 or newer, or leave it out to rehearse on the newest.${/^3\.\d$/.test(target) ? " (Was 3.40 meant? YAML reads it as 3.4 unless it stands in quotes.)" : ""}`);
}
function compareVersions(a, b) {
	const theirs = b.split(".").map(Number);
	return a.split(".").slice(0, theirs.length).map((part, at) => Number(part) - theirs[at]).find((it) => it !== 0) ?? 0;
}
function aboutTarget(target, { sqlite }) {
	if (compareVersions(sqlite, target) === 0) return null;
	return `Played on SQLite ${sqlite}, the newest bundled one that is not newer than ${target}.`;
}
// src/sqlite/engine.ts
var Refused = class extends Error {
	name = "Refused";
};
const NOTHING$2 = {
	bytes: new Uint8Array(0),
	files: new Map()
};
function alone$1(bytes) {
	return {
		bytes,
		files: NOTHING$2.files
	};
}
function refusal$2(action) {
	try {
		action();
		return null;
	} catch (error) {
		if (error instanceof Refused) return error.message;
		throw error;
	}
}
function rowsOrNone(connection, sql) {
	let rows = [];
	refusal$2(() => {
		rows = connection.rows(sql);
	});
	return rows;
}
function on(engine, state, action) {
	const connection = engine.open(state);
	try {
		return action(connection);
	} finally {
		connection.close();
	}
}
function unshared(connection) {
	try {
		connection.run("PRAGMA main.locking_mode = EXCLUSIVE; PRAGMA main.journal_mode = MEMORY");
		return connection;
	} catch (error) {
		connection.close();
		throw error;
	}
}
const VERSIONS = [18, 19];
function inRollbackMode(bytes) {
	if (bytes.length > 0) for (const at of VERSIONS) bytes[at] = 1;
	return bytes;
}
// src/apply/cut.ts
let last$1 = null;
function cut(sql, reads) {
	if (last$1?.sql !== sql || last$1.reads !== reads) last$1 = {
		sql,
		reads,
		pieces: units(sql, reads)
	};
	return last$1.pieces;
}
// src/tools/refuses.ts
function prohibition({ refuses }, statement) {
	if (refuses.length === 0) return null;
	const text = significant(statement).map(shape$1).join(" ");
	return refuses.find(({ pattern }) => new RegExp(pattern, "i").test(text))?.message ?? null;
}
function shape$1({ kind, text }) {
	if (kind === "quoted") return text.slice(1, -1);
	return kind === "string" || kind === "blob" ? "''" : text;
}
function clashes({ transaction }, message) {
	return transaction !== "none" && /^cannot start a transaction within|^To execute a transaction|^the transaction is ended by/.test(message);
}
// src/apply/add-column.ts
function withColumnAsked(connection, text) {
	const found = /\bif\b/i.test(text) ? guardedColumn(text) : null;
	if (found === null) return text;
	if (isThere$1(connection, found)) return text.replaceAll(/[^\n]/g, " ");
	return text.slice(0, found.from) + " ".repeat(found.until - found.from) + text.slice(found.until);
}
function guardedColumn(text) {
	const all = significant(text);
	if (!spells(all.slice(0, 2), "ALTER TABLE")) return null;
	const named = all[3]?.text === ".";
	const add = named ? 5 : 3;
	const at = add + (spells(all.slice(add, add + 2), "ADD COLUMN") ? 2 : 1);
	const [table, first, last, column] = [
		all[add - 1],
		all[at],
		all[at + 2],
		all[at + 3]
	];
	if (!spells(all.slice(add, add + 1), "ADD") || !spells(all.slice(at, at + 3), "IF NOT EXISTS")) return null;
	if (!table || !first || !last || !column) return null;
	return {
		schema: named && all[2] ? unquote(all[2]) : null,
		table: unquote(table),
		column: unquote(column),
		from: first.start,
		until: last.end
	};
}
function spells(tokens, words) {
	return tokens.map(({ text }) => text.toUpperCase()).join(" ") === words;
}
function isThere$1(connection, { schema, table, column }) {
	return connection.rows(`SELECT 1 FROM pragma_table_xinfo(?, ?) WHERE name = ? COLLATE NOCASE`, [
		table,
		schema,
		column
	]).length > 0;
}
// src/apply/begin.ts
function begin(connection, { transaction }, { follows }) {
	connection.run("BEGIN");
	if (transaction !== "all" || !follows) return;
	const [[version = 0] = []] = connection.rows("PRAGMA main.user_version");
	connection.run(`PRAGMA main.user_version = ${version}`);
}
// src/apply/alter-column.ts
function alteringColumn(connection, text) {
	const wanted = alteredColumn(text);
	if (wanted === null) return null;
	const named = {
		start: wanted.start,
		end: wanted.end
	};
	const found = columnIn$2(connection, wanted);
	if (found === null) return {
		...named,
		run: () => asked$3(connection, wanted)
	};
	const changed = redefined(found.sql, wanted);
	if (changed === null || found.isKey && changed.frozen === null) return null;
	return {
		...named,
		run: () => rewrite(connection, wanted, changed)
	};
}
function columnIn$2(connection, wanted) {
	const [found] = connection.rows(`SELECT s.sql, c.pk > 0 FROM main.sqlite_master AS s, pragma_table_xinfo(s.name, 'main') AS c
      WHERE s.type = 'table' AND s.name = ? COLLATE NOCASE AND c.name = ? COLLATE NOCASE`, [wanted.table, wanted.column]);
	return found ? {
		sql: String(found[0]),
		isKey: found[1] === 1
	} : null;
}
function rewrite(connection, wanted, changed) {
	asked$3(connection, wanted);
	if (changed.frozen !== null) throw new Refused(`${`error in adding ${wanted.definition} to ${wanted.table}`}: ${changed.frozen} constraint cannot be altered`);
	connection.run("SAVEPOINT alter_column; PRAGMA writable_schema = ON");
	try {
		connection.run(`UPDATE main.sqlite_master SET sql = ? WHERE type = 'table' AND name = ? COLLATE NOCASE`, [changed.sql, wanted.table]);
		connection.run("PRAGMA writable_schema = RESET");
		asked$3(connection, wanted);
	} catch (error) {
		connection.run("ROLLBACK TO alter_column; RELEASE alter_column; PRAGMA writable_schema = RESET");
		throw error;
	}
	connection.run("RELEASE alter_column");
}
function asked$3(connection, { table, column }) {
	const [its, name] = [identifier(table), identifier(column)];
	connection.run("SAVEPOINT asked");
	const message = refusal$2(() => connection.run(`ALTER TABLE main.${its} RENAME COLUMN ${name} TO ${name}`));
	connection.run("ROLLBACK TO asked; RELEASE asked");
	if (message !== null) throw new Refused(message);
}
// src/apply/binding.ts
var RefusedAt = class extends Error {
	from;
	until;
	constructor(from, until, message) {
		super(message);
		this.from = from;
		this.until = until;
	}
};
function* statementsOf(runner, connection, text) {
	needStatement(runner, text);
	const own = runner.altersColumns ? alteringColumn(connection, text) : null;
	for (const prepared of own ? [own] : connection.statements(text)) {
		needOnlyOne(runner, text, prepared);
		yield prepared;
	}
}
function needStatement({ piece = "any", passesBlanks }, text) {
	if (passesBlanks) return;
	if (piece === "some" ? text.trim() === "" : piece !== "any" && !hasStatement(text)) throw new Refused("The supplied SQL string contains no statements");
}
function needOnlyOne({ piece }, text, { start, end }) {
	if (piece === "one" && hasStatement(text.slice(end))) throw new RefusedAt(start, end, "The supplied SQL string contains more than one statement");
}
function hasStatement(text) {
	return significant(text).some((token) => token.text !== ";");
}
function needNames(runner, connection, sql) {
	if (runner.doubleQuotes || !sql.includes("\"")) return;
	if (runner.altersColumns && alteredColumn(sql)) return;
	connection.prepare(inBrackets$1(sql));
}
function inBrackets$1(sql) {
	return tokens(sql).map(({ kind, text }) => kind === "quoted" && /^"[^\]]*"$/.test(text) ? `[${unquoted(text)}]` : text).join("");
}
function unquoted(text) {
	return text.slice(1, -1).replaceAll("\"\"", "\"");
}
function orphans$2(connection) {
	return new Set(connection.rows("PRAGMA foreign_key_check").map((row) => row.join(" ")));
}
function refuseNewOrphans(connection, before) {
	const fresh = [...orphans$2(connection)].filter((row) => !before.has(row));
	if (fresh.length > 0) throw new Refused(`foreign key mismatch: ${fresh.length} new rows point at nothing`);
}
function asRefused(error) {
	if (error instanceof Refused) return error;
	throw error;
}
// src/apply/ends.ts
function withoutSemicolon(sql) {
	return sql.replace(/(?<![\s;])[\s;]+$/, "");
}
function endOfStatement(text, from) {
	return from + (units(text.slice(from), "statements")[0]?.end ?? 0);
}
// src/apply/hints.ts
const HINTS = [
	{
		statement: /^ALTER TABLE .*\bADD (COLUMN )?IF NOT EXISTS\b/,
		says: "No version of SQLite has ADD COLUMN IF NOT EXISTS. Write ADD COLUMN alone, and let the runner make sure that the file runs once."
	},
	{
		statement: /^ALTER TABLE .*\bDROP (COLUMN )?IF EXISTS\b/,
		says: "No version of SQLite has DROP COLUMN IF EXISTS. Write DROP COLUMN alone (SQLite 3.35 or newer)."
	},
	{
		statement: /^ALTER TABLE IF EXISTS\b/,
		says: "SQLite has no ALTER TABLE IF EXISTS. Write ALTER TABLE alone."
	},
	{
		statement: /^DROP (TABLE|VIEW|INDEX|TRIGGER) .*\b(CASCADE|RESTRICT)$/,
		says: "SQLite has no DROP … CASCADE. Drop what depends on it first, each by its own statement."
	},
	{
		statement: /^ALTER TABLE .*\bALTER (COLUMN )?\S+ (SET|DROP) DEFAULT\b/,
		message: /syntax error/,
		says: "SQLite cannot change a column's default. Make a new table, copy the rows, drop the old table and rename the new one (https://sqlite.org/lang_altertable.html#otheralter)."
	},
	{
		statement: /^ALTER TABLE .*\bALTER (COLUMN )?\S+ (SET|DROP) NOT NULL$/,
		message: /syntax error/,
		says: "Before 3.53 SQLite can neither set nor drop NOT NULL. Make a new table, copy the rows, drop the old table and rename the new one (https://sqlite.org/lang_altertable.html#otheralter)."
	},
	{
		statement: /^ALTER TABLE .*\b(ALTER|MODIFY|CHANGE) (COLUMN )?\S+ (SET DATA )?(TYPE )?/,
		message: /syntax error/,
		says: "SQLite cannot change a column's type. Make a new table, copy the rows, drop the old table and rename the new one (https://sqlite.org/lang_altertable.html#otheralter)."
	},
	{
		statement: /^ALTER TABLE .*\bADD (COLUMN )?.* , ADD\b/,
		says: "SQLite adds one column per ALTER TABLE. Write one statement for each column."
	},
	{
		statement: /\b(SERIAL|BIGSERIAL|AUTO_INCREMENT)\b/,
		says: "SQLite spells it INTEGER PRIMARY KEY (ids come by themselves) or INTEGER PRIMARY KEY AUTOINCREMENT (ids are never used again)."
	},
	{
		statement: /\bNOW \( \)/,
		says: "SQLite has no NOW(). Write CURRENT_TIMESTAMP, or datetime('now') in brackets as a default."
	},
	{
		statement: /\b(ENGINE =|DEFAULT CHARSET|UNSIGNED)\b/,
		says: "This is MySQL’s syntax; SQLite has no storage engines, character sets or unsigned types. Leave it out."
	},
	{
		statement: /\bDEFAULT (GEN_RANDOM_UUID|UUID_GENERATE_V4|UUID|UNIXEPOCH|DATETIME|STRFTIME|DATE|TIME|JULIANDAY) \(/,
		message: /^near "\("/,
		says: "A default that is an expression must stand in brackets: DEFAULT (datetime('now'))."
	},
	{
		statement: /^CREATE (OR REPLACE|TABLE .* LIKE )/,
		says: "SQLite has no CREATE OR REPLACE. Write DROP … IF EXISTS and then CREATE."
	},
	{
		statement: /^TRUNCATE\b/,
		says: "SQLite has no TRUNCATE. Write DELETE FROM table."
	},
	{
		statement: /^(COMMENT ON|GRANT|REVOKE|SET|USE|CREATE DATABASE|CREATE SCHEMA|CREATE EXTENSION|CREATE TYPE|CREATE SEQUENCE)\b/,
		says: "SQLite has no such statement: it belongs to another database. Leave it out."
	},
	{
		message: /^no such function: (now|getdate|getutcdate|sysdate|newid|gen_random_uuid|uuid_generate_v[14]|nvl|isnull|len|to_char|to_date|to_timestamp|date_trunc|date_part|date_add|date_format|str_to_date|curdate|curtime|unix_timestamp|from_unixtime|nextval|setval|dateadd|datediff|greatest|least)$/i,
		says: "That function belongs to another database; https://sqlite.org/lang_corefunc.html and lang_datefunc.html list SQLite’s."
	},
	{
		message: /^no such collation sequence: (utf8|utf8mb4|utf8mb3|latin1|ascii|ucs2)(_\w+)?$/i,
		says: "This is MySQL’s collation. SQLite has BINARY, NOCASE and RTRIM."
	},
	{
		message: /^Cannot add a NOT NULL column with default value NULL/,
		says: "Give the column a constant default (NOT NULL DEFAULT 0), or add it without NOT NULL and fill it in a later migration."
	},
	{
		message: /^Cannot add a column with non-constant default/,
		says: "On a table with rows the default must be a constant. Add the column without default, fill it by UPDATE, and let the application set it."
	},
	{
		message: /^cannot add a STORED column/i,
		says: "ALTER TABLE can only add VIRTUAL generated columns; a STORED one needs a rebuild of the table."
	},
	{
		message: /^Cannot add a (UNIQUE|PRIMARY KEY) column/,
		says: "Add the column without UNIQUE, then CREATE UNIQUE INDEX on it."
	},
	{
		message: /^Cannot add a REFERENCES column with non-NULL default value/,
		says: "With foreign keys on, an added REFERENCES column must default to NULL. Add it so and fill it by UPDATE."
	},
	{
		message: /^error in (view|trigger) /,
		says: "The change would break that view or trigger: drop it first, make the change, and create it again."
	},
	{
		message: /^incomplete input$/,
		says: "The text ends in the middle of a statement: a bracket, a quote or END is missing."
	},
	{
		message: /^not authorized\b/,
		says: "D1 has no temporary tables and no attached databases, and only some pragmas, modules and functions (https://developers.cloudflare.com/d1/sql-api/sql-statements/)."
	},
	{
		statement: /^(INSERT|UPDATE|DELETE|REPLACE|WITH)\b/,
		message: /^database disk image is malformed$/,
		says: "No file is damaged: SQLite says so, too, of a full-text index that lacks the rows which this statement changes."
	},
	{
		message: /^Wrong number of parameter bindings/,
		says: "D1 wants a value for each parameter, and nobody gives one to a migration."
	}
];
const NOT_UNDERSTOOD = /syntax error|^unrecognized token|^incomplete input|^no such function|^unknown/;
const STARTS = /^(CREATE|ALTER|DROP|INSERT|UPDATE|DELETE|BEGIN|COMMIT|PRAGMA)$/;
function hintFor(statement, message, own = []) {
	const text = significant(statement).map((token) => token.text.toUpperCase()).join(" ");
	const hint = [...own, ...HINTS].find((one) => (one.statement?.test(text) ?? true) && (one.message ?? NOT_UNDERSTOOD).test(message));
	if (hint) return hint.says;
	const near = /^near "(.*)": syntax error$/.exec(message)?.[1];
	if (near && STARTS.test(near.toUpperCase()) && !text.startsWith(near.toUpperCase())) return `A semicolon is probably missing before ${near.toUpperCase()}.`;
	return null;
}
// src/apply/locate.ts
const MOST_TOKENS$1 = 2e4;
function locate(connection, statement, message) {
	const all = significant(statement);
	const whole = {
		start: 0,
		end: all[0]?.end ?? 0
	};
	if (all.length === 0 || all.length > MOST_TOKENS$1) return whole;
	const near = /^near "([\s\S]*)": /.exec(message);
	if (near) return nearToken(connection, statement, all, near[1], message) ?? whole;
	if (message === "incomplete input") return last(all);
	const unrecognized = /^unrecognized token: "([\s\S]*)"/.exec(message);
	if (unrecognized) return at$1(statement, unrecognized[1]) ?? whole;
	const name = NAMED.map((pattern) => pattern.exec(message)?.[1]).find((found) => found !== void 0);
	return (name === void 0 ? null : named$4(all, name)) ?? whole;
}
const NAMED = [
	/^no such (?:table|column|index|view|trigger|function|module|collation sequence): "?([^"]*?)"?(?: - .*)?$/,
	/^duplicate column name: (.*)$/,
	/^(?:table|view|index|trigger|there is already (?:a table|an index)) (?:named )?"?(.*?)"? already exists$/,
	/^there is already (?:a table|an index|another table or index) (?:with this name|named): (.*)$/,
	/has no column named (.*)$/,
	/^unknown column "(.*)" in foreign key definition$/,
	/^wrong number of arguments to function (.*)\(\)$/,
	/^misuse of (?:aggregate|window)(?: function)?:? (.*)\(\)$/,
	/^ambiguous column name: (.*)$/
];
function nearToken(c, statement, all, text, message) {
	for (const token of all) {
		if (token.text !== text) continue;
		try {
			c.prepare(statement.slice(0, token.end));
		} catch (error) {
			if (!(error instanceof Refused)) throw error;
			if (error.message === message) return token;
		}
	}
	return at$1(statement, text);
}
function named$4(all, name) {
	const whole = keyOf(name);
	const short = whole.slice(whole.lastIndexOf(".") + 1);
	const matches = (wanted) => all.find((token) => keyOf(unquote(token)) === wanted);
	return matches(whole) ?? matches(short) ?? null;
}
function at$1(statement, text) {
	const start = statement.indexOf(text);
	return start < 0 ? null : {
		start,
		end: start + text.length
	};
}
function last(all) {
	return all[all.length - 1];
}
// src/apply/pragma.ts
const SETTING = /^PRAGMA\s+(?:\w+\.)?(\w+)\s*(?:=\s*|\(\s*)['"]?([\w-]+)['"]?\s*\)?$/i;
const READABLE = new Set([
	"foreign_keys",
	"defer_foreign_keys",
	"encoding",
	"auto_vacuum",
	"legacy_alter_table"
]);
const ON = new Set([
	"on",
	"yes",
	"true",
	"1"
]);
const OFF = new Set([
	"off",
	"no",
	"false",
	"0",
	"none"
]);
function foreignKeys(runner) {
	return `PRAGMA foreign_keys = ${runner.foreignKeys ? "ON" : "OFF"}`;
}
function deadPragma(connection, sql) {
	const [, raw, value] = SETTING.exec(sql) ?? [];
	const name = raw?.toLowerCase();
	if (!name || value === void 0 || !READABLE.has(name)) return null;
	const is = String(connection.rows(`PRAGMA ${name}`)[0]?.[0]);
	return truth(is) === truth(value) ? null : {
		name,
		wanted: value,
		is: shown$2(name, is)
	};
}
function truth(value) {
	const lower = value.toLowerCase();
	return ON.has(lower) ? "1" : OFF.has(lower) ? "0" : lower.replaceAll("-", "");
}
function shown$2(name, is) {
	return name === "encoding" ? is : is === "1" ? "ON" : is === "0" ? "OFF" : is;
}
// src/apply/file.ts
function perform(connection, script, usual, watch, playing = {}) {
	const runner = wayOf(usual, script);
	const read = throughShell(runner) ? {
		...script,
		sql: withoutReturns(script.sql)
	} : script;
	const stage = {
		connection,
		script: read,
		runner,
		watch,
		place: placer(read),
		statements: [],
		refusals: [],
		deadPragmas: [],
		playing,
		begin: null,
		ended: null,
		broken: null,
		bail: runner.onError !== "continue",
		died: playing.dieAfter === 0,
		quit: false,
		orphans: null
	};
	const wraps = runner.transaction !== "none";
	watch(script.path, 0);
	if (runner.around === "off-and-checked") stage.orphans = orphans$2(connection);
	if (playing.inTransaction !== true) {
		if (playing.prepared !== true || runner.foreignKeys !== usual.foreignKeys) connection.run(foreignKeys(runner));
		if (wraps) begin(connection, runner, script);
	}
	for (const unit of cut(read.sql, runner.reads)) {
		if (stage.died || stage.quit) break;
		if (!(unit.command ? command(stage, unit) : play(stage, unit.start, unit.end)) && stage.bail) break;
	}
	const openTransaction = finish(stage, wraps);
	if (playing.inTransaction !== true && runner.foreignKeys !== usual.foreignKeys) connection.run(foreignKeys(usual));
	const { statements, refusals, broken: brokenTransaction, deadPragmas, died } = stage;
	return {
		statements,
		refusals,
		openTransaction,
		brokenTransaction,
		deadPragmas,
		died
	};
}
function finish(stage, wraps) {
	const { connection, playing } = stage;
	if (wraps && stage.ended && !stage.died && stage.refusals.length === 0) {
		stage.broken = refusal$1(stage, stage.ended.from, stage.ended.until, NOTHING_TO_COMMIT);
		stage.refusals.push(stage.broken);
	}
	if (playing.inTransaction === true) return null;
	if (!wraps && stage.begin === null || connection.autocommit()) return null;
	if (wraps && stage.refusals.length === 0 && !stage.died) try {
		playing.beforeCommit?.();
		if (stage.orphans) refuseNewOrphans(connection, stage.orphans);
		connection.run("COMMIT");
		return null;
	} catch (error) {
		stage.refusals.push(refusal$1(stage, stage.script.sql.length, stage.script.sql.length, asRefused(error).message));
	}
	connection.run("ROLLBACK");
	return wraps || stage.died ? null : stage.begin;
}
function play(stage, start, end) {
	const raw = stage.script.sql.slice(start, end);
	const text = stage.runner.addsColumnIfNotExists ? withColumnAsked(stage.connection, raw) : raw;
	let at = 0;
	try {
		for (const prepared of statementsOf(stage.runner, stage.connection, text)) {
			at = prepared.end;
			one(stage, text, start, prepared);
			stage.died = stage.statements.length === stage.playing.dieAfter;
			if (stage.died || stage.runner.piece === "first") return true;
		}
		return true;
	} catch (error) {
		const failed = error instanceof RefusedAt ? error : new RefusedAt(at, text.length, asRefused(error).message);
		const from = skipLeading(text, failed.from);
		const until = failed.until === text.length ? endOfStatement(text, from) : failed.until;
		const what = refusal$1(stage, start + from, start + until, failed.message);
		if (stage.playing.mend?.(stage.connection, what)) return play(stage, start + from, end);
		stage.refusals.push(what);
		if (clashes(stage.runner, what.message)) stage.broken ??= what;
		if (stage.begin && stage.connection.autocommit()) stage.begin = null;
		stage.died = !stage.bail && stage.statements.length === stage.playing.dieAfter;
		return false;
	}
}
function one(stage, text, base, prepared) {
	const from = skipLeading(text, prepared.start);
	const sql = withoutSemicolon(text.slice(from, prepared.end));
	if (sql === "") return;
	const [at, verb] = [stage.place(base + from), verbOf(sql)];
	stage.watch(at.path, at.line);
	stage.statements.push({
		at,
		sql,
		verb,
		committed: false
	});
	const prohibited = prohibition(stage.runner, sql);
	if (prohibited !== null) throw new RefusedAt(prepared.start, prepared.end, prohibited);
	try {
		needNames(stage.runner, stage.connection, sql);
		prepared.run();
	} catch (error) {
		throw new RefusedAt(prepared.start, prepared.end, asRefused(error).message);
	}
	if (verb === "BEGIN" || verb === "SAVEPOINT") begun(stage, at);
	if (TRANSACTION_ENDS.has(verb) && stage.connection.autocommit()) endOfTransaction(stage, text, base, prepared);
	if (verb === "PRAGMA") notePragma(stage, sql, at);
	const committed = stage.begin === null && (stage.runner.transaction === "none" || stage.ended !== null);
	stage.statements[stage.statements.length - 1] = {
		at,
		sql,
		verb,
		committed
	};
	if (committed) stage.playing.committed?.(stage.statements.length);
}
function notePragma(stage, sql, at) {
	if (stage.runner.foreignKeysStay) stage.connection.run(foreignKeys(stage.runner));
	const dead = deadPragma(stage.connection, sql);
	if (dead) stage.deadPragmas.push({
		at,
		...dead
	});
}
function begun(stage, at) {
	if (stage.ended === null) stage.begin ??= at;
	else stage.broken ??= refusal$1(stage, stage.ended.from, stage.ended.until, NOTHING_TO_COMMIT);
	stage.ended = null;
}
function endOfTransaction(stage, text, base, prepared) {
	if (stage.runner.transaction !== "none" && stage.begin === null) stage.ended = {
		from: base + skipLeading(text, prepared.start),
		until: base + prepared.end
	};
	stage.begin = null;
}
const NOTHING_TO_COMMIT = "cannot commit - no transaction is active";
const TRANSACTION_ENDS = new Set([
	"COMMIT",
	"ROLLBACK",
	"RELEASE"
]);
function refusal$1(stage, from, until, message) {
	const statement = withoutSemicolon(stage.script.sql.slice(from, until));
	const spot = locate(stage.connection, statement, message);
	return {
		at: stage.place(from + spot.start, from + spot.end),
		message,
		statement,
		hint: hintFor(statement, message, wordsOf$3(stage.runner).hints)
	};
}
function command(stage, unit) {
	const text = stage.script.sql.slice(unit.start, unit.end).trim();
	const { bail, ends, failure } = shellCommand(text);
	stage.bail = bail ?? stage.bail;
	stage.quit = ends || stage.bail && stage.refusals.length > 0;
	if (failure === null) return true;
	stage.refusals.push({
		at: stage.place(unit.start),
		message: failure,
		statement: text,
		hint: null
	});
	return false;
}
// src/sql/copied-keys.ts
const PASSES_OVER = /\b(GROUP\s+BY|OR\s+(IGNORE|REPLACE)|REPLACE\s+INTO|ON\s+CONFLICT)\b/i;
function copiedKeys(statements) {
	const made = new Map(statements.flatMap((sql) => {
		const table = verbOf(sql) === "CREATE TABLE" ? targetOf(sql) : null;
		return table === null ? [] : [[table, sql]];
	}));
	if (made.size === 0) return [];
	const found = statements.flatMap((sql) => {
		const target = actionOf(sql) === "INSERT" && !PASSES_OVER.test(sql) ? targetOf(sql) : null;
		const declared = target === null ? void 0 : made.get(target);
		const copy = declared === void 0 ? null : readCopy(sql);
		const source = copy?.isPlain ? soleTable(copy.from) : null;
		if (!target || !declared || !copy || source === null) return [];
		const indexes = keyOf(source) === target ? [] : statements.flatMap((it) => readUniqueIndex(it) ?? []);
		const keys = [...tableKeys(declared), ...indexes.flatMap((it) => plainKey(it, target))];
		const condition = whereIn(sql);
		return keys.flatMap((columns) => {
			const own = columns.flatMap((column) => expressionFor(sql, copy, declared, column));
			return own.length < 2 || own.includes("") ? [] : [{
				table: source,
				keys: own,
				condition
			}];
		});
	});
	return [...new Map(found.map((it) => [JSON.stringify(it), it])).values()];
}
function soleTable(from) {
	const names = from[1]?.text === "." ? from.slice(2) : from;
	const alias = /^AS$/i.test(names[1]?.text ?? "") ? names.slice(2) : names.slice(1);
	const isName = ({ kind }) => kind === "word" || kind === "quoted";
	return names[0] && isName(names[0]) && alias.length < 2 && alias.every(isName) ? unquote(names[0]) : null;
}
function tableKeys(declared) {
	return (tableParts(declared)?.parts ?? []).flatMap(({ column, text }) => {
		const all = column === null ? significant(text) : [];
		const start = /^CONSTRAINT$/i.test(all[0]?.text ?? "") ? 2 : 0;
		const open = /^(UNIQUE|PRIMARY)$/i.test(all[start]?.text ?? "") ? all.findIndex((it) => it.text === "(") : -1;
		const close = all.findIndex((it, at) => at > open && it.text === ")");
		if (open < 0 || close < 0) return [];
		return [cutAt(all.slice(open + 1, close), (it) => it.text === ",").map(([first]) => first ? keyOf(unquote(first)) : "")];
	});
}
function plainKey({ table, keys, condition }, target) {
	const all = keys.map((key) => significant(key));
	if (keyOf(table) !== target || condition !== null || all.some((key) => key.length > 1)) return [];
	return [all.map(([first]) => first ? keyOf(unquote(first)) : "")];
}
function expressionFor(sql, { into, results }, declared, column) {
	const parts = (tableParts(declared)?.parts ?? []).flatMap((it) => it.column ?? []);
	const names = (into?.map(unquote) ?? parts).map(keyOf);
	if (results.length === 1 && isStar(results[0] ?? [])) return [named$3(parts, column)];
	const at = names.indexOf(column);
	if (at < 0) return [];
	const all = results[at] ?? [];
	const as = outerWord(all, 0, /^AS$/i);
	const result = as < 0 ? all : all.slice(0, as);
	const [first, last] = [result[0], result.at(-1)];
	if (!first || !last || result.some((it) => isStar([it]) || /^SELECT$/i.test(it.text))) return [""];
	if (result.length === 3 && result[1]?.text === ".") return [last.text];
	if (result.every(({ kind }) => kind === "string" || kind === "number")) return [];
	return result.some(({ text }) => text === ".") ? [""] : [sql.slice(first.start, last.end)];
}
function named$3(names, column) {
	const name = names.find((it) => keyOf(it) === column);
	return name === void 0 ? "" : identifier(name);
}
// src/sql/counting-readings.ts
function isCounted$1(readings, table, column) {
	return readings.some((it) => it.column === keyOf(column) && it.tables.has(keyOf(table)));
}
function countingReadings(sql) {
	if (!/\bgenerate_series\s*\(|\bWITH\b/i.test(sql)) return [];
	return statementsOf$3(sql).flatMap((statement) => {
		const all = significant(statement);
		if (!counts(all)) return [];
		const tables = tablesNamed$1(all);
		return [...new Set(namesOf$1(all).map(({ column }) => column))].map((column) => ({
			column,
			tables
		}));
	});
}
function counts(all) {
	if (all.some(({ text }, at) => /^generate_series$/i.test(text) && all[at + 1]?.text === "(")) return true;
	if (!all.some(({ kind, text }) => kind === "word" && /^WITH$/i.test(text))) return false;
	return all.some(({ text }, at) => /^[+-]$/.test(text) && all[at + 1]?.kind === "number") && all.some(({ text }) => /^(?:<|<=|>|>=|<>|!=|BETWEEN)$/i.test(text));
}
// src/sql/first-names.ts
var FirstNames = class {
	#tables = new Map();
	#columns = new Map();
	#made = new Set();
	table(key) {
		return this.#tables.get(key) ?? key;
	}
	pass(statement) {
		const read = this.#tables.size + this.#columns.size > 0 ? this.#inFirst(statement) : statement;
		if (/\b(create|alter)\b/i.test(statement)) this.#take(statement);
		return read;
	}
	#take(statement) {
		const made = verbOf(statement) === "CREATE TABLE" ? targetOf(statement) : null;
		if (made !== null) {
			this.#made.add(made);
			return;
		}
		const change = alterationIn(statement);
		if (change === null) return;
		const table = keyOf(change.table);
		if (change.renamed !== void 0) this.#renamed(table, keyOf(change.renamed));
		else if (change.to !== void 0 && !this.#made.has(table)) this.#columnRenamed(this.table(table), keyOf(change.from ?? ""), keyOf(change.to));
	}
	#renamed(from, to) {
		if (this.#made.delete(from)) return;
		const first = this.table(from);
		this.#tables.delete(from);
		if (first !== to) this.#tables.set(to, first);
	}
	#columnRenamed(table, from, to) {
		const columns = this.#columns.get(table) ?? new Map();
		const first = columns.get(from) ?? from;
		columns.delete(from);
		if (first !== to) columns.set(to, first);
		this.#columns.set(table, columns);
	}
	#inFirst(statement) {
		const names = significant(statement).filter(isName$5);
		const keys = names.map((token) => keyOf(unquote(token)));
		const columns = keys.flatMap((key) => [...this.#columns.get(this.table(key)) ?? []]);
		const first = new Map([...columns, ...this.#tables]);
		let [text, at] = ["", 0];
		for (const [index, { start, end }] of names.entries()) {
			const name = first.get(keys[index] ?? "");
			if (name === void 0) continue;
			text += statement.slice(at, start) + identifier(name);
			at = end;
		}
		return text + statement.slice(at);
	}
};
function inFirstNames(scripts) {
	const names = new FirstNames();
	return scripts.map((script) => {
		const sql = statementsOf$3(script.sql).map((statement) => names.pass(statement)).join("");
		return sql === script.sql ? script : {
			...script,
			sql
		};
	});
}
// src/sql/glued.ts
function gluedIn(sql) {
	if (!sql.includes("||")) return [];
	const all = significant(sql);
	return all.flatMap(({ text }, at) => {
		const [one, other] = text === "||" ? [before(all, at), behind$1(all, at)] : [null, null];
		return one === null || other === null ? [] : [[one, other]];
	});
}
function before(all, at) {
	return named$2(all[all[at - 1]?.text === ")" && /^AS$/i.test(all[at - 3]?.text ?? "") ? at - 4 : at - 1]);
}
function behind$1(all, at) {
	const first = /^CAST$/i.test(all[at + 1]?.text ?? "") ? at + 3 : at + 1;
	const name = all[first + 1]?.text === "." ? first + 2 : first;
	return all[name + 1]?.text === "(" ? null : named$2(all[name]);
}
function named$2(token) {
	return token && isName$5(token) ? keyOf(unquote(token)) : null;
}
// src/sql/hex-readings.ts
function holdsHex(readings, table, column) {
	return readings.some((it) => it.column === keyOf(column) && it.tables.has(keyOf(table)));
}
function hexReadings(sql) {
	return /\bunhex\s*\(/i.test(sql) ? statementsOf$3(sql).flatMap((statement) => inStatement$2(significant(statement))) : [];
}
function inStatement$2(all) {
	const names = tablesNamed$1(all);
	return all.flatMap((word, at) => {
		if (!/^unhex$/i.test(word.text) || all[at + 1]?.text !== "(") return [];
		return namesOf$1(all.slice(at + 2, closing(all, at + 1))).map(({ of, column }) => {
			const table = of === null ? null : tableOf(all, of);
			return {
				column,
				tables: table === null ? names : new Set([table])
			};
		});
	});
}
// src/sql/json-readings.ts
function documentShape(readings, table, column) {
	const own = readings.filter((it) => it.column === keyOf(column) && it.tables.has(keyOf(table)));
	const isAny = (asks) => own.some((it) => it[asks]);
	return own.length === 0 ? null : {
		readings: own,
		doubted: isAny("doubted"),
		typed: isAny("typed")
	};
}
const READERS$1 = /^jsonb?(_extract|_each|_tree|_array_length|_type|_set|_insert|_replace|_remove|_patch|_pretty|_valid)?$/i;
const LISTS = /_(each|tree|array_length)$/i;
function jsonReadings(sql, isNew = false) {
	if (!/json|->/i.test(sql)) return [];
	return statementsOf$3(sql).flatMap((statement) => inStatement$1(significant(statement), isNew));
}
function inStatement$1(all, isNew) {
	const names = tablesNamed$1(all);
	const found = all.flatMap((_, at) => [...called$1(all, at, isNew), ...pointed$1(all, at)]);
	const items = itemsIn(all);
	const typed = all.some(({ text }) => /^(json_)?type(of)?$/i.test(text));
	return found.flatMap(({ of, column, path, list, doubted }) => {
		const source = column === "value" ? items.find((item) => of === null || item.alias === of) : void 0;
		const base = source?.name ?? {
			of,
			column
		};
		const table = base.of === null ? null : tableOf(all, base.of);
		const whole = source ? [
			...source.path,
			0,
			...path
		] : path;
		const tables = table === null ? names : new Set([table]);
		return [{
			column: base.column,
			tables,
			path: whole,
			list,
			doubted,
			typed
		}];
	});
}
function called$1(all, at, isNew = false) {
	const word = all[at];
	if (word?.kind !== "word" || all[at + 1]?.text !== "(" || !READERS$1.test(word.text)) return [];
	const [first = [], ...others] = cutAt(all.slice(at + 2, closing(all, at + 1)), (token) => token.text === ",");
	const paths = (/_replace$/i.test(word.text) ? [] : others).flatMap((tokens) => tokens.length === 1 ? pathIn(tokens[0]) : []);
	const list = LISTS.test(word.text);
	const doubted = /_valid$/i.test(word.text);
	const read = isNew && /_(set|insert)$/i.test(word.text) ? paths.map(around$2) : paths.map((path) => ({
		path,
		list
	}));
	return namesOf$1(withoutQuoted(withoutPutIn(first))).flatMap((name) => (read.length > 0 ? read : [{
		path: [],
		list
	}]).map((place) => ({
		...name,
		...place,
		doubted
	})));
}
function around$2(path) {
	return {
		path: path.slice(0, -1),
		list: typeof path.at(-1) === "number"
	};
}
function pointed$1(all, at) {
	if (!isArrow(all[at]) || isArrow(all[at - 2])) return [];
	const path = [];
	for (let arrow = at; isArrow(all[arrow]) && all[arrow + 1]; arrow += 2) path.push(...step(all[arrow + 1]));
	return namesOf$1(leftOf(all, at)).map((name) => ({
		...name,
		path,
		list: false,
		doubted: false
	}));
}
function isArrow(token) {
	return token?.text === "->" || token?.text === "->>";
}
function step(token) {
	if (token.kind === "number") return [Number(token.text)];
	if (token.kind !== "string") return [];
	const text = unquote(token);
	return text.startsWith("$") ? steps(text) : [text];
}
function leftOf(all, at) {
	let from = at - 1;
	if (all[from]?.text === ")") {
		let depth = 0;
		for (; from >= 0; from -= 1) {
			if (all[from]?.text === ")") depth += 1;
			if (all[from]?.text === "(") depth -= 1;
			if (depth === 0) break;
		}
		return all.slice(from, at);
	}
	while (all[from - 1]?.text === ".") from -= 2;
	return all.slice(Math.max(0, from), at);
}
const CLAUSE = /^(AS|WHERE|ON|JOIN|LEFT|RIGHT|FULL|INNER|CROSS|OUTER|NATURAL|USING|GROUP|ORDER|LIMIT|UNION|EXCEPT|INTERSECT|SET|RETURNING)$/i;
function itemsIn(all) {
	return all.flatMap((token, at) => {
		if (!/^jsonb?_(each|tree)$/i.test(token.text)) return [];
		const end = closing(all, at + 1) + 1;
		const next = /^AS$/i.test(all[end]?.text ?? "") ? all[end + 1] : all[end];
		const alias = next && isName$5(next) && !CLAUSE.test(next.text) ? next : token;
		return called$1(all, at).map(({ of, column, path }) => ({
			alias: keyOf(unquote(alias)),
			name: {
				of,
				column
			},
			path
		}));
	});
}
function pathIn(token) {
	const text = token.kind === "string" ? unquote(token) : "";
	return text.startsWith("$") ? [steps(text)] : [];
}
function steps(path) {
	return [...path.matchAll(/\."((?:[^"\\]|\\.)*)"|\.([^.[\]]+)|\[(#?-?\d*)\]/g)].map(([, quoted, plain, index]) => index === void 0 ? `${quoted ?? plain}` : Number(/^\d+$/.test(index) ? index : 0));
}
// src/sql/layouts.ts
const LAYOUTS = [
	"DD/MM/YYYY",
	"DD.MM.YYYY",
	"DD-MM-YYYY",
	"YYYY/MM/DD",
	"YYYY.MM.DD"
];
const COMPACT = "YYYYMMDD";
function layoutOf(text) {
	return LAYOUTS.find((layout) => begins(text, layout)) ?? null;
}
function begins(text, layout) {
	if (text.slice(0, layout.length).replace(/\d/g, "0") !== layout.replace(/[DMY]/g, "0") || /\d/.test(text[layout.length] ?? "")) return false;
	const [day, month] = ["DD", "MM"].map((part) => Number(text.slice(layout.indexOf(part)).slice(0, 2)));
	return isPart(day) && isPart(month) && Math.min(day ?? 0, month ?? 0) <= 12;
}
function isPart(number) {
	return number !== void 0 && number >= 1 && number <= 31;
}
function timed(layout) {
	return `${layout} hh:mm:ss`;
}
function laidOut(layout, day, time = "00:00:00") {
	const [year = "", month = "", date = ""] = [
		day.slice(0, 4),
		day.slice(5, 7),
		day.slice(8, 10)
	];
	const early = String((Number(date) - 1) % 12 + 1).padStart(2, "0");
	return layout.replace("YYYY", year).replace("MM", month).replace("DD", early).replace("hh:mm:ss", time);
}
const DATES$3 = [
	["DD/MM/YYYY", [
		[7, 4],
		[4, 2],
		[1, 2]
	]],
	[COMPACT, [
		[1, 4],
		[5, 2],
		[7, 2]
	]],
	["YYYY-MM-DD", [
		[1, 4],
		[6, 2],
		[9, 2]
	]]
];
const TIMES$1 = [
	[12, 8],
	[12, 5],
	[12, 2],
	[15, 2],
	[18, 2]
];
const WHOLE$1 = [1, 10];
function pieceReadings(sql) {
	if (!/\bsubstr(ing)?\s*\(/i.test(sql)) return [];
	const found = new Map();
	const [, sign = "/"] = /'__(\W)__\1____/.exec(sql) ?? [];
	for (const statement of statementsOf$3(sql)) {
		const all = significant(statement);
		const tables = tablesNamed$1(all);
		for (const at of all.keys()) {
			const piece = pieceAt$1(all, at);
			if (piece) gather(found, piece.column, {
				...piece,
				tables
			});
		}
	}
	return [...found].flatMap(([column, pieces]) => {
		const read = readAs$1(pieces);
		if (read === null) return [];
		const layout = read.layout.replaceAll("/", sign);
		return [{
			...read,
			column,
			layout,
			tables: new Set(pieces.flatMap((it) => [...it.tables]))
		}];
	});
}
function readAs$1(pieces) {
	const timed = pieces.some((piece) => TIMES$1.some((part) => fits$1(piece, part)));
	for (const [layout, parts] of DATES$3) {
		const others = layout === "YYYYMMDD" ? [] : [WHOLE$1, ...TIMES$1];
		const [year, ...more] = parts.map((part) => pieces.some((piece) => fits$1(piece, part)));
		const isWhole = layout === "YYYY-MM-DD" && timed && pieces.some((piece) => fits$1(piece, WHOLE$1));
		const isAll = pieces.every((piece) => [...parts, ...others].some((part) => fits$1(piece, part)));
		if ((isWhole || year && more.includes(true)) && isAll && (layout !== "YYYYMMDD" || !timed)) return {
			layout,
			timed
		};
	}
	return null;
}
function fits$1({ from, count }, [start, length]) {
	return from === start && (count === length || count === null && start > 4);
}
function pieceAt$1(all, at) {
	const [word, open] = [all[at], all[at + 1]];
	if (word?.kind !== "word" || !/^substr(ing)?$/i.test(word.text) || open?.text !== "(") return null;
	const [value = [], ...numbers] = cutAt(all.slice(at + 2, closing(all, at + 1)), ({ text }) => text === ",");
	const name = value.at(-1);
	if (!name || !isName$5(name) || value.length > 1 && value.at(-2)?.text !== ".") return null;
	const [from, count] = numbers.map((tokens) => Number(tokens.map(({ text }) => text).join("")));
	if (from === void 0) return null;
	return {
		column: keyOf(unquote(name)),
		from: from === -4 ? 7 : from,
		count: count ?? null
	};
}
function takenApart(readings, table, column) {
	return readings.find((it) => it.column === keyOf(column) && it.tables.has(keyOf(table))) ?? null;
}
// src/sql/read-together.ts
function readTogether(scripts) {
	const found = new Map();
	for (const statement of [...scripts].flatMap(({ sql }) => statementsOf$3(sql))) {
		const all = significant(statement);
		if (isTooDeep(all)) continue;
		const tables = verbOf(statement) === "CREATE TABLE" && !selects(all) ? null : tablesNamed$1(all);
		const pieces = expressionsIn(statement, all).flatMap((tokens) => piecesIn(tokens));
		const conditions = pieces.filter(({ behind }) => CONDITION.test(behind));
		const asked = new Set(conditions.flatMap(({ columns }) => [...columns]));
		const picksNulls = conditions.some((it) => it.picksNulls);
		const sets = pieces.flatMap(({ columns: own, isSeveral }) => [...isSeveral ? [own] : [], ...isSeveral || picksNulls ? [new Set([...own, ...asked])] : []]);
		for (const columns of sets) {
			const key = [...columns].sort().join("");
			const had = found.has(key) ? found.get(key)?.tables : tables;
			const both = had && tables && had !== tables ? new Set([...had, ...tables]) : had && tables;
			found.set(key, {
				columns,
				tables: both ?? null
			});
		}
	}
	return [...found.values()];
}
function expressionsIn(statement, all) {
	const verb = verbOf(statement);
	if (verb === "CREATE INDEX") return [];
	return verb === "ALTER TABLE" || verb === "CREATE TABLE" && !selects(all) ? [...generatedBy(statement).values()] : [all];
}
function selects(all) {
	return outerWord(all, 0, /^SELECT$/i) >= 0;
}
const OPENS = /^(SELECT|SET|WHERE|ON|USING|HAVING|BY|VALUES|RETURNING|LIMIT|FROM|JOIN|INTO|UPDATE|TABLE|VIEW|INDEX|TRIGGER|CONFLICT|WITH|UNION|EXCEPT|INTERSECT)$/i;
const EXPRESSIONS = /^(SELECT|SET|WHERE|ON|USING|HAVING|BY|VALUES|RETURNING|)$/i;
const CONDITION = /^(WHERE|ON|USING)$/i;
function piecesIn(all, behind = "") {
	const found = [];
	let [opener, start] = [behind, 0];
	const close = (end) => {
		const tokens = all.slice(start, end);
		if (EXPRESSIONS.test(opener)) found.push(pieceOf(tokens, opener));
	};
	for (let at = 0; at < all.length; at += 1) {
		const token = all[at];
		if (token.text === "(") {
			const end = closing(all, at);
			const inner = all.slice(at + 1, end);
			if (EXPRESSIONS.test(opener) && isCall$1(all[at - 1])) found.push(pieceOf(inner, ""));
			for (const piece of piecesIn(inner)) found.push(piece);
			at = end;
		} else if (token.text === "," || isOpener(all, at)) {
			close(at);
			start = at + 1;
			if (token.text !== ",") opener = token.text;
		}
	}
	close(all.length);
	return found;
}
function pieceOf(all, behind) {
	const names = namesOf$1(all.filter(({ kind, text }) => kind !== "word" || !KEYWORDS.test(text)));
	const [first, ...more] = names;
	const isSeveral = more.some(({ of, column }) => column !== first?.column || of !== first.of);
	return {
		behind,
		columns: new Set(names.map(({ column }) => column)),
		isSeveral,
		picksNulls: all.some((token, at) => picksNull(all[at - 1], token))
	};
}
function picksNull(before, { kind, text }) {
	return kind === "word" && (/^(ISNULL|coalesce|ifnull)$/i.test(text) || isWord$1(before, "IS") && /^NULL$/i.test(text));
}
const KEYWORDS = /^(IS|ISNULL|NOTNULL|NOT|NULL|AND|OR|CASE|WHEN|THEN|ELSE|END|IN|BETWEEN|EXISTS|AS|CAST|COLLATE|DISTINCT|ESCAPE|SELECT|FROM|JOIN|ON|USING|WHERE|GROUP|ORDER|BY|HAVING|LIMIT|UNION|VALUES|CURRENT_TIMESTAMP|CURRENT_DATE|CURRENT_TIME)$/i;
function isCall$1(before) {
	return before?.kind === "word" && !OPENS.test(before.text);
}
function isOpener(all, at) {
	const { kind, text } = all[at];
	const isPart = /^FROM$/i.test(text) && /^DISTINCT$/i.test(all[at - 1]?.text ?? "");
	return kind === "word" && OPENS.test(text) && all[at - 1]?.text !== "." && !isPart;
}
// src/sql/replaced.ts
function replacedIn(sql) {
	if (!/\b(replace|[lr]?trim)\s*\(/i.test(sql)) return [];
	const all = significant(sql);
	return all.flatMap(({ text }, at) => {
		if (all[at + 1]?.text !== "(") return [];
		if (/^[lr]?trim$/i.test(text)) return trimmed(all, at);
		if (!/^replace$/i.test(text)) return [];
		const end = closing(all, at + 1);
		const [comma, from, other, to] = all.slice(end - 4, end);
		if (comma?.text !== "," || other?.text !== "," || from?.kind !== "string" || to?.kind !== "string") return [];
		if (unquote(from) === "") return [];
		return [{
			names: namesIn$4(all.slice(at + 2, end - 4)),
			from: unquote(from),
			to: unquote(to)
		}];
	});
}
function trimmed(all, at) {
	const end = closing(all, at + 1);
	const [comma, listed] = all.slice(end - 2, end);
	const of = comma?.text === "," && listed?.kind === "string" ? unquote(listed) : "";
	const [from] = of;
	if (from === void 0) return [];
	const only = /^ltrim$/i.test(all[at]?.text ?? "") ? "start" : "end";
	return [{
		names: namesIn$4(all.slice(at + 2, end - 2)),
		from,
		to: "",
		only,
		of
	}];
}
function namesIn$4(tokens) {
	return new Set(tokens.filter(isName$5).map((it) => keyOf(unquote(it))));
}
// src/sql/rewritten.ts
function rewrittenIn(sql) {
	const table = actionOf(sql) === "UPDATE" ? targetOf(sql) : null;
	const alone = (table === null ? [] : assignmentsIn(sql).filter(({ prefix }) => prefix === "")).filter(({ value }) => !value.some((token) => isWord$1(token, "SELECT")));
	if (table === null || alone.length === 0) return [];
	return [{
		table,
		values: new Map(alone.map(({ column, text }) => [column, text])),
		condition: whereIn(sql)
	}];
}
// src/sql/tree-readings.ts
const LEVELS = 5;
const DEEPEST$1 = 8;
function levelsIn(scripts) {
	const bounds = recursive(scripts).flatMap((sql) => significant(sql).flatMap(({ kind, text }, at, all) => {
		return kind === "number" && /^([<>]=?|<>|!=|BETWEEN|AND)$/i.test(all[at - 1]?.text ?? "") && Number(text) <= DEEPEST$1 ? [Number(text)] : [];
	}));
	return Math.max(LEVELS, ...bounds.map((bound) => Math.ceil(bound) + 2));
}
function columnsAbove(scripts, table, key, isTable) {
	const isChild = ({ column, tables }) => tables.size === 1 && tables.has(keyOf(table)) && column !== keyOf(key);
	const isAbove = ({ column, tables }) => column === keyOf(key) && tables.size === 1 && [...tables].every((it) => it === keyOf(table) || !isTable(it));
	return recursive(scripts).filter((sql) => namesIn$5(sql).has(keyOf(table))).flatMap((sql) => equalitiesIn(sql, null)).flatMap(({ sides: [one, other] }) => {
		if (isChild(one) && isAbove(other)) return [one.column];
		return isChild(other) && isAbove(one) ? [other.column] : [];
	});
}
function isRecursive(scripts) {
	return scripts.some(({ sql }) => /\bwith\s+recursive\b/i.test(sql));
}
function recursive(scripts) {
	return scripts.filter((script) => isRecursive([script])).flatMap(({ sql }) => statementsOf$3(sql)).filter((sql) => isRecursive([{ sql }]));
}
// src/sql/turned.ts
function turnedBy(statements) {
	const turned = statements.flatMap((sql) => actionOf(sql) === "UPDATE" ? turnedIn(sql) : []);
	const found = new Map();
	for (const [at, { table, column }] of turned.entries()) if (turned.slice(0, at).some((it) => it.table === table && it.column === column)) found.set(table, new Set([...found.get(table) ?? [], column]));
	return found;
}
function turnedIn(sql) {
	const table = targetOf(sql);
	return assignmentsIn(sql).flatMap(({ column, value: [sign, ...rest] }) => table !== null && sign?.text === "-" && rest.some((token) => keyOf(unquote(token)) === column) ? [{
		table,
		column
	}] : []);
}
// src/sql/type-readings.ts
function typeReadings(sql) {
	if (!/\b(typeof|[lr]?trim|replace|instr|lower|upper|like|glob)\b/i.test(sql)) return [];
	const all = significant(sql);
	return all.flatMap(({ text }, at) => {
		const before = all[at - 1];
		if (/^(LIKE|GLOB)$/i.test(text) && before && isName$5(before)) return [keyOf(unquote(before))];
		if (!/^(typeof|[lr]?trim|replace|instr|lower|upper)$/i.test(text) || all[at + 1]?.text !== "(") return [];
		return namesOf$1(all.slice(at + 2, closing(all, at + 1))).map(({ column }) => column);
	});
}
// src/sql/updated.ts
function updatedBy(statements) {
	const found = new Map();
	for (const sql of statements) {
		const table = actionOf(sql) === "UPDATE" ? targetOf(sql) : null;
		if (table !== null) found.set(table, [...found.get(table) ?? [], ...writtenColumns(sql) ?? []]);
	}
	return new Map([...found].map(([table, columns]) => [table, new Set(columns)]));
}
// src/rows/guards.ts
const KNOWN$1 = new WeakMap();
function withGuards(filters, triggers) {
	const key = [...triggers.values()].flat().join("");
	if (key === "") return filters;
	const known = KNOWN$1.get(filters) ?? new Map();
	KNOWN$1.set(filters, known);
	const found = known.get(key) ?? [...filters, ...[...triggers].flatMap(([table, sqls]) => guardsOn(table, sqls, filters))];
	known.set(key, found);
	return found;
}
function guardsOn(table, sqls, filters) {
	const tables = new Set([table]);
	const guards = sqls.filter(isAboutOldRows).flatMap((sql) => filtersOf([{ sql: withoutRow(significant(sql)) }])).map((guard) => ({
		...guard,
		tables
	}));
	const chosen = filters.filter((filter) => filter.whole && filter.tables.has(table));
	const both = guards.filter(({ whole }) => whole).flatMap((guard) => chosen.map((filter) => together(filter, guard)));
	return [...guards, ...both];
}
function isAboutOldRows(sql) {
	const event = significant(sql).map(({ text }) => text.toUpperCase()).find((word) => word === "INSERT" || word === "UPDATE" || word === "DELETE");
	return event === "UPDATE" || event === "DELETE";
}
function withoutRow(tokens) {
	const isRow = (at) => /^(old|new)$/i.test(tokens[at]?.text ?? "") && tokens[at + 1]?.text === ".";
	return textOf$5(tokens.filter((_, at) => !isRow(at) && !isRow(at - 1)));
}
function together(filter, guard) {
	const sql = `(${filter.sql}) AND (${guard.sql})`;
	const columns = new Set([...filter.columns, ...guard.columns]);
	return {
		...filter,
		tokens: significant(sql),
		sql,
		columns,
		tables: guard.tables
	};
}
// src/rows/literals.ts
const NULL = "NULL";
function text(value) {
	return `'${value.replaceAll("'", "''")}'`;
}
function blob(bytes) {
	return `X'${bytes.map((byte) => (byte & 255).toString(16).padStart(2, "0")).join("")}'`;
}
function stringIn(literal) {
	return literal.startsWith("'") ? literal.slice(1, -1).replaceAll("''", "'") : null;
}
function numberIn(literal) {
	const plain = literal.replaceAll("_", "");
	if (!/^-?[\d.]/.test(plain)) return null;
	const value = Number(plain);
	return Number.isNaN(value) ? null : value;
}
function typeOf$1(literal) {
	if (stringIn(literal) !== null) return "text";
	if (literal.startsWith("X")) return "blob";
	if (numberIn(literal) === null) return "null";
	return /^-?\d+$/.test(literal) ? "integer" : "real";
}
function shift(literal, by) {
	if (Number.isInteger(by) && /^-?\d{1,40}$/.test(literal)) return String(BigInt(literal) + BigInt(by));
	const value = numberIn(literal);
	return value === null ? literal : String(value + by);
}
function around$1(literal) {
	return /^-?\d+$/.test(literal) ? [
		literal,
		shift(literal, -1),
		shift(literal, 1)
	] : [literal];
}
function distinct$1(values) {
	return [...new Set(values)];
}
function rotate(values, start) {
	const at = values.length === 0 ? 0 : start % values.length;
	return [...values.slice(at), ...values.slice(0, at)];
}
const SHOWN = 60;
function shown$1(literal) {
	const string = stringIn(literal) ?? literal;
	if (string.length <= SHOWN) return literal;
	return `${text(string.slice(0, SHOWN / 2))}… (${string.length} characters)`;
}
function equals$1(literal) {
	return literal === "NULL" ? "IS NULL" : `= ${literal}`;
}
// src/rows/harvest.ts
function harvest(conditions) {
	const found = new Map();
	for (const condition of conditions) for (const part of partsOf$1(condition)) {
		const literals = literalsIn$3(part);
		for (const name of namesIn$3(part)) for (const literal of literals) gather(found, name, literal);
	}
	return new Map([...found].map(([name, literals]) => [name, distinct$1(literals)]));
}
function partsOf$1(condition) {
	const found = [[]];
	let between = false;
	for (const token of condition) {
		const word = token.kind === "word" ? token.text.toUpperCase() : "";
		if (word === "OR" || word === "AND" && !between) found.push([]);
		else found.at(-1)?.push(token);
		between = word === "BETWEEN" || between && word !== "AND";
	}
	return found;
}
function namesIn$3(tokens) {
	return distinct$1(tokens.flatMap((token) => isName$2(token) ? [keyOf(unquote(token))] : []));
}
function isName$2({ kind }) {
	return kind === "word" || kind === "quoted";
}
function literalsIn$3(tokens) {
	return tokens.flatMap(({ kind, text }, at) => {
		if (kind === "string" || kind === "blob") return [text];
		if (kind !== "number") return [];
		return [isSign(tokens, at - 1) ? `-${text}` : text];
	});
}
function isSign(tokens, at) {
	const before = tokens[at - 1];
	const isOperand = before && (before.kind === "number" || isName$2(before) || before.text === ")");
	const isWord = before?.kind === "word" && /^(AND|OR|NOT|IN|BETWEEN|THEN|ELSE|WHEN|IS|SELECT|DEFAULT)$/i.test(before.text);
	return tokens[at]?.text === "-" && (!isOperand || isWord);
}
function conditionsOf$1(statement) {
	return [.../\bcheck\s*\(/i.test(statement) ? checksIn(significant(statement)) : [], .../\b(where|when)\b/i.test(statement) ? conditionsIn$1(statement) : []];
}
function checksIn(all) {
	return readTable(`(${all.map(({ text }) => text).join(" ")})`).checks.map(({ tokens }) => [...tokens]);
}
// src/sql/said-units.ts
const SAYS_MOMENT = /\b(?:unix|epoch|timestamp)/i;
const SAYS_UNIT = [["milliseconds", /\b(?:milli(?:second)?s?|ms|msec)\b/i], ["seconds", /\b(?:seconds?|secs?)\b/i]];
const MOMENT$1 = /(?:_at|_on|[a-z](?:At|On|Time|Date)|(?:^|_)(?:time|date|timestamp|created|updated|modified))$/;
function isCalledMoment(column) {
	return MOMENT$1.test(column);
}
function saidUnits(create) {
	const found = new Map();
	if (!SAYS_MOMENT.test(create)) return found;
	let line = [];
	for (const token of tokens(create)) {
		if (token.kind === "space" && token.text.includes("\n")) line = [];
		if (token.kind === "comment") for (const name of namesIn$2(line)) say(found, name, token.text);
		if (token.kind !== "space" && token.kind !== "comment") line.push(token);
	}
	return found;
}
function say(found, name, comment) {
	const [only, ...more] = SAYS_MOMENT.test(comment) ? SAYS_UNIT.filter(([, unit]) => unit.test(comment)) : [];
	if (only && more.length === 0) found.set(keyOf(name), only[0]);
}
function namesIn$2(line) {
	return line.flatMap((token, at) => {
		const before = line[at - 1]?.text ?? ",";
		return /^[(,]$/.test(before) && (token.kind === "word" || token.kind === "quoted") && MOMENT$1.test(unquote(token)) ? [unquote(token)] : [];
	});
}
// src/sqlite/chance.ts
function asksForChance(sql) {
	return /\brandom(?:blob)?\b/i.test(sql);
}
function seeded(engine) {
	let state = 0;
	const next = () => {
		state = state + 1831565813 | 0;
		let mixed = Math.imul(state ^ state >>> 15, state | 1);
		mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
		return (mixed ^ mixed >>> 14) >>> 0;
	};
	return {
		engine: engine.with({
			functions: [{
				name: "random",
				arity: 0,
				varies: true,
				call: () => (next() - 2147483648) * 1048576 + (next() & 1048575)
			}, {
				name: "randomblob",
				arity: 1,
				varies: true,
				call: (length) => bytes$1(Math.max(1, Number(length)), next)
			}],
			series: false
		}),
		begin(file) {
			state = [...file].reduce((sum, letter) => Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0) | 0, 7);
		}
	};
}
const LONGEST$5 = 1e6;
function bytes$1(length, next) {
	return Uint8Array.from({ length: Math.min(length || 1, LONGEST$5) }, () => next() & 255);
}
// src/sqlite/by-chance.ts
const SAMPLES = 8;
function chanceIn(connection, table, written) {
	if (written === null || !asksForChance(written)) return null;
	const samples = [];
	refusal$2(() => {
		for (let at = 0; at < SAMPLES; at += 1) {
			const [value] = connection.rows(`SELECT (${written})`)[0] ?? [];
			if (typeof value === "string") samples.push(value);
		}
	});
	const [first = ""] = samples;
	const isAlike = samples.length === SAMPLES && samples.every(({ length }) => length === first.length);
	const varying = [...first].map((letter, at) => samples.some((it) => it[at] !== letter));
	const made = samples.flatMap((it) => [...it].filter((_, at) => varying[at]));
	if (!isAlike || made.length === 0 || !made.every((letter) => /[0-9a-f]/i.test(letter))) return {
		of: table,
		pattern: null,
		digits: ""
	};
	const digits = made.some((letter) => /[A-F]/.test(letter)) ? "0123456789ABCDEF" : "0123456789abcdef";
	return {
		of: table,
		pattern: [...first].map((letter, at) => varying[at] ? "\0" : letter).join(""),
		digits: made.some((letter) => /[a-f]/i.test(letter)) ? digits : digits.slice(0, 10)
	};
}
function textByChance({ pattern, digits, of }, serial) {
	if (pattern === null) return null;
	let left = numberOf(of) * 1e3 + serial;
	return [...pattern].reduceRight((text, letter) => {
		if (letter !== "\0") return letter + text;
		const digit = digits[left % digits.length] ?? "";
		left = Math.floor(left / digits.length);
		return digit + text;
	}, "");
}
function numberOf(name) {
	return [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 99991, 7);
}
// src/sqlite/schema.ts
function entriesOf(connection, schema = "main") {
	return connection.rows(`SELECT rowid, type, name, tbl_name, sql FROM ${schema}.sqlite_master ORDER BY type, name`).map(([number, type, name, table, sql]) => ({
		number: Number(number),
		type: String(type),
		name: String(name),
		table: String(table),
		sql: String(sql ?? "")
	})).filter(({ name, sql }) => sql !== "" && !keyOf(name).startsWith("sqlite_"));
}
function isVirtual$2(sql) {
	return /^\s*create\s+virtual/i.test(sql);
}
function columnsIn(connection, table) {
	return connection.rows(`PRAGMA main.table_xinfo(${identifier(table)})`).map(([, ...row]) => columnOf$2(row));
}
function columnOf$2([name, type, notNull, value, primaryKey, hidden]) {
	return {
		key: keyOf(String(name)),
		name: String(name),
		type: String(type ?? ""),
		notNull: notNull === 1,
		default: value === null ? null : String(value),
		primaryKey: Number(primaryKey),
		hidden: Number(hidden)
	};
}
function readSchema(connection, schema) {
	const tables = new Map();
	const objects = new Map();
	const columns = readColumns(connection, schema);
	for (const { type, name, table, sql } of entriesOf(connection, schema)) {
		const key = keyOf(name);
		if (type === "table") tables.set(key, {
			key,
			name,
			sql,
			virtual: isVirtual$2(sql),
			columns: columns.get(key) ?? []
		});
		else objects.set(`${type} ${key}`, {
			type,
			name,
			table,
			sql
		});
	}
	return {
		tables,
		objects
	};
}
function readColumns(connection, schema) {
	const found = new Map();
	const rows = connection.rows(`SELECT m.name, c.name, c.type, c."notnull", c.dflt_value, c.pk, c.hidden
     FROM ${schema}.sqlite_master m CROSS JOIN pragma_table_xinfo(m.name, '${schema}') c
     WHERE m.type = 'table' AND m.sql NOT LIKE 'create virtual%' ORDER BY m.name, c.cid`);
	for (const [table, ...row] of rows) gather(found, keyOf(String(table)), columnOf$2(row));
	return found;
}
function countRows(connection, schema, table) {
	return Number(connection.rows(`SELECT count(*) FROM ${schema}.${quoted(table)}`)[0]?.[0]);
}
function everyTable(connection) {
	return entriesOf(connection).flatMap(({ type, name }) => type === "table" ? [keyOf(name)] : []);
}
// src/sqlite/schema-keys.ts
function indexesIn(connection, table, schema = "main") {
	return connection.rows(`PRAGMA ${schema}.index_list(${identifier(table)})`).map(([, name, unique, origin, partial]) => ({
		name: String(name),
		unique: unique === 1,
		origin: String(origin),
		partial: partial === 1,
		parts: indexKeys(connection, String(name), schema)
	}));
}
function indexKeys(connection, index, schema = "main") {
	return connection.rows(`PRAGMA ${schema}.index_xinfo(${identifier(index)})`).filter((row) => row[5] === 1).map((row) => ({
		name: row[2] === null ? null : String(row[2]),
		collation: String(row[4])
	}));
}
function primaryKeyIn(connection, table, schema = "main") {
	return connection.rows("SELECT name FROM pragma_table_info(?, ?) WHERE pk > 0 ORDER BY pk", [table, schema]).map(([name]) => String(name));
}
function soleKeyIn(connection, table) {
	const [name = null, ...more] = primaryKeyIn(connection, table);
	return more.length > 0 ? null : name;
}
function foreignKeysIn(connection, table) {
	return inOrder$2(connection.rows(`PRAGMA main.foreign_key_list(${identifier(table)})`));
}
function allForeignKeys(connection, schema = "main") {
	const byTable = new Map();
	const rows = connection.rows(`SELECT m.name, f.id, f.seq, f."table", f."from", f."to", f.on_update, f.on_delete
     FROM ${schema}.sqlite_master m CROSS JOIN pragma_foreign_key_list(m.name, '${schema}') f
     WHERE m.type = 'table' AND m.sql LIKE '%references%'`);
	for (const [table, ...row] of rows) gather(byTable, String(table), row);
	return new Map([...byTable].map(([table, own]) => [table, inOrder$2(own)]));
}
function inOrder$2(rows) {
	const byId = new Map();
	for (const row of rows) gather(byId, Number(row[0]), row);
	return [...byId].sort(([a], [b]) => b - a).map(([id, columns]) => {
		const parts = columns.toSorted((a, b) => Number(a[1]) - Number(b[1]));
		const to = parts.map((row) => row[4] ?? null);
		return {
			id,
			parent: String(parts[0]?.[2]),
			from: parts.map((row) => String(row[3])),
			to: to.includes(null) ? null : to.map(String),
			onUpdate: String(parts[0]?.[5]),
			onDelete: String(parts[0]?.[6])
		};
	});
}
function linksOf$2(connection) {
	return [...allForeignKeys(connection)].flatMap(([table, keys]) => keys.map(({ parent }) => ({
		child: keyOf(table),
		parent: keyOf(parent)
	})));
}
// src/sqlite/table-shape.ts
const READ$1 = new WeakMap();
function readShape(connection, name, texts) {
	const known = READ$1.get(texts) ?? new Map();
	const shape = known.get(name) ?? shapeIn(connection, name, texts);
	READ$1.set(texts, known);
	if (shape.columns.every(isOfSchema)) known.set(name, shape);
	return shape;
}
function isOfSchema({ kind, moment, chance }) {
	return kind !== "real" && moment === void 0 && chance === void 0;
}
function shapeIn(connection, name, texts) {
	const create = texts.tables.get(keyOf(name)) ?? "";
	const text = readTable(create);
	const units = saidUnits(create);
	const columns = withKeys(columnsIn(connection, name));
	const primaryKey = columns.filter((it) => it.primaryKey > 0).sort((a, b) => a.primaryKey - b.primaryKey);
	const indexes = indexesIn(connection, name);
	const indexed = indexes.some(({ origin }) => origin === "pk");
	const alone = primaryKey.length === 1 ? primaryKey[0]?.name ?? null : null;
	const alias = !text.withoutRowid && !indexed ? alone : null;
	const keys = indexes.filter(({ unique }) => unique).map((index) => uniqueKey(index, texts));
	const names = new Set(columns.map(({ key }) => key));
	return {
		name,
		columns: columns.flatMap((column, at) => column.hidden === 0 ? [ofItsTable$1(name, alone, byChance(connection, name, readColumn(connection, name, column, at + 1, alias, units)))] : []),
		primaryKey: primaryKey.map((column) => column.name),
		keys: alias === null ? keys : [...keys, {
			index: null,
			columns: [alias],
			partial: false,
			sql: null
		}],
		foreignKeys: foreignKeysIn(connection, name),
		text,
		triggers: texts.triggers.get(keyOf(name)) ?? [],
		rowid: text.withoutRowid ? null : [
			"rowid",
			"_rowid_",
			"oid"
		].find((candidate) => !names.has(candidate)) ?? null
	};
}
function withKeys(columns) {
	const alone = columns.filter(({ primaryKey }) => primaryKey > 0).length === 1;
	return columns.map((column) => alone && column.primaryKey > 0 ? {
		...column,
		notNull: true
	} : column);
}
function readColumn(connection, table, { name, type: declared, notNull, default: value }, position, alias, units) {
	const type = declared.toUpperCase();
	const rowidAlias = name === alias;
	const kind = kindOf(type, value);
	const column = {
		name,
		position,
		type,
		kind,
		nullable: !notNull,
		rowidAlias,
		default: value
	};
	const unit = kind === "integer" ? units.get(keyOf(name)) : void 0;
	const given = !NUMBERS$8.has(kind) ? null : unit ? nowIn(connection, unit) : momentOfDefault(connection, value);
	const moment = given === null && kind === "real" ? dayOfRows(connection, table, name) : given;
	return moment === null ? column : {
		...column,
		moment
	};
}
function byChance(connection, table, column) {
	const chance = column.rowidAlias ? null : chanceIn(connection, table, column.default);
	return chance === null ? column : {
		...column,
		chance
	};
}
const UUID_NAME = /(^|_)(uuid|guid|ulid|cuid)$|[a-z](Uuid|UUID|Guid|GUID)$|^(UUID|GUID)$/;
const UUID_TYPE = /UUID|GUID|UNIQUEIDENTIFIER|ULID/;
const UUID_LENGTH = /CHAR\s*\((?:36|26)\)/;
function ofItsTable$1(table, key, column) {
	const { name, type, kind, chance } = column;
	return (UUID_NAME.test(name) || UUID_TYPE.test(type) || UUID_LENGTH.test(type)) && name === key && kind === "text" && chance === void 0 ? {
		...column,
		idOf: table
	} : column;
}
const NUMBERS$8 = new Set([
	"integer",
	"real",
	"numeric"
]);
const CLOCK$2 = /\b(unixepoch|strftime|julianday|current_(date|time|timestamp)|now)\b/i;
function asksClock(written) {
	return written !== null && CLOCK$2.test(written);
}
const LEAST = 1e4;
function momentOfDefault(connection, written) {
	if (!asksClock(written)) return null;
	let value = null;
	refusal$2(() => {
		value = connection.rows(`SELECT (${written})`)[0]?.[0] ?? null;
	});
	const number = value === null || /[-:]/.test(String(value).slice(1)) ? NaN : Number(value);
	return number >= LEAST ? number : null;
}
function nowIn(connection, unit) {
	const [row] = connection.rows(`SELECT CAST(strftime('%s', 'now') AS INTEGER)`);
	return Number(row?.[0]) * (unit === "milliseconds" ? 1e3 : 1);
}
function dayOfRows(connection, table, column) {
	const name = quoted(column);
	let day = null;
	refusal$2(() => {
		const sql = `SELECT julianday('now') FROM (${`SELECT min(${name}) AS low, max(${name}) AS high FROM main.${quoted(table)}`}) WHERE low > 2400000 AND high < 2500000`;
		day = connection.rows(sql)[0]?.[0] ?? null;
	});
	return day === null ? null : Number(day);
}
function uniqueKey({ name, partial, parts }, texts) {
	return {
		index: name,
		columns: parts.map((part) => part.name),
		partial,
		sql: texts.indexes.get(keyOf(name)) ?? null
	};
}
function kindOf(type, written) {
	if (UUID_TYPE.test(type)) return "text";
	if (type.includes("INT")) return "integer";
	if (/CHAR|CLOB|TEXT/.test(type)) return momentOf(written) ?? "text";
	if (type.includes("BLOB")) return "blob";
	if (type === "" || type === "ANY") return "text";
	if (/REAL|FLOA|DOUB/.test(type)) return "real";
	if (type.includes("BOOL")) return "boolean";
	if (/DATETIME|TIMESTAMP/.test(type)) return "datetime";
	if (type.includes("DATE")) return "date";
	if (type.includes("TIME")) return "time";
	if (type.includes("JSON")) return "json";
	return /STRING|UUID|GUID|ENUM/.test(type) ? momentOf(written) ?? "text" : "numeric";
}
// src/rows/links.ts
function joinedIn(script) {
	if (!/\bfrom\b/i.test(script)) return [];
	return statementsOf$3(script).filter((sql) => /\bfrom\b/i.test(sql) && !/^\s*create\b/i.test(sql)).flatMap((sql) => equalitiesIn(sql, null));
}
function linksIn$2(connection, { texts, ordinary }, also = [], named = []) {
	const found = new Map();
	const shapes = new Map();
	const shapeOf = (key) => {
		const name = ordinary.get(key);
		if (name !== void 0 && !shapes.has(key)) shapes.set(key, readable(() => readShape(connection, name, texts)));
		return shapes.get(key) ?? null;
	};
	const columnsOf = ({ tables, column, ofRow }) => [...tables].flatMap((key) => columnIn$1(shapeOf(key), column).map((one) => ({
		...one,
		ofRow
	})));
	const isKnown = ({ table, column }, parent) => found.get(keyOf(table))?.some((it) => it.column === column && it.parent === parent.table && it.to === parent.column);
	const note = ({ sides }, isLink) => {
		const [left = [], right = []] = sides.map(columnsOf);
		for (const { child, parent } of [...pairs$1(left, right), ...pairs$1(right, left)]) if (isLink(parent, child) && !isKnown(child, parent)) gather(found, keyOf(child.table), {
			column: child.column,
			parent: parent.table,
			to: parent.column
		});
	};
	for (const one of allEqualities(texts)) note(one, () => true);
	for (const one of also) note(one, ({ isPrimary }) => isPrimary);
	for (const one of named) note(one, (parent, child) => parent.isPrimary && isNamedAfter(child.column, parent.table));
	return found;
}
function pairs$1(children, parents) {
	if (children.some((child) => parents.some((it) => it.table === child.table && it.column === child.column))) return [];
	const found = children.flatMap((child) => parents.filter((it) => it.isKey && it.table !== child.table && (!child.isKey || isAbove(it, child))).map((parent) => ({
		child,
		parent
	})));
	return found.length === 1 ? found : [];
}
function allEqualities({ triggers, views }) {
	return [...[...triggers].flatMap(([table, texts]) => texts.flatMap((sql) => equalitiesIn(sql, table))), ...[...views.values()].flatMap((sql) => equalitiesIn(sql, null))];
}
function isAbove(parent, child) {
	if (parent.ofRow !== child.ofRow) return parent.ofRow;
	const [own, other] = [keyOf(parent.column), keyOf(child.column)];
	return own !== other && other.endsWith(own);
}
function columnIn$1(shape, column) {
	const { name, rowidAlias } = shape?.columns.find((it) => keyOf(it.name) === column) ?? {};
	if (!shape || name === void 0) return [];
	const isKey = shape.keys.some(({ columns, partial }) => columns.length === 1 && !partial && keyOf(columns[0] ?? "") === column);
	const isPrimary = rowidAlias === true || shape.primaryKey.length === 1 && shape.primaryKey[0] === name;
	return [{
		table: shape.name,
		column: name,
		isKey,
		isPrimary
	}];
}
function readable(read) {
	try {
		return read();
	} catch (error) {
		if (error instanceof Refused) return null;
		throw error;
	}
}
// src/rows/writings.ts
function clearedBy(statements) {
	const first = new Map();
	for (const sql of statements) {
		const table = changesRows(sql) ? targetOf(sql) : null;
		if (table !== null && !first.has(table)) first.set(table, actionOf(sql));
	}
	return new Set([...first].flatMap(([table, action]) => action === "INSERT" ? [] : [table]));
}
function writtenBy$1(statements) {
	const found = new Map();
	for (const statement of statements) {
		const table = isPlainInsert(statement) ? targetOf(statement) : null;
		if (table === null) continue;
		for (const { kind, text } of significant(statement)) if (kind === "number" || kind === "string") gather(found, table, text);
	}
	return new Map([...found].map(([table, literals]) => [keyOf(table), new Set(literals)]));
}
function givenBy$1(statement) {
	if (!(changesRows(statement) && actionOf(statement) !== "DELETE") && !/\bdefault\b/i.test(statement)) return [];
	const all = significant(statement);
	const where = outerWord(all, 0, /^WHERE$/i);
	return literalsIn$3(where < 0 ? all : all.slice(0, where));
}
function isPlainInsert(statement) {
	if (!/\binsert\b/i.test(statement) || actionOf(statement) !== "INSERT") return false;
	return !/\b(or\s+(ignore|replace)|on\s+conflict)\b/i.test(statement);
}
// src/rows/hints.ts
const NO_HINTS = {
	json: [],
	dates: [],
	pieces: [],
	hex: [],
	counts: [],
	compared: new Map(),
	filters: [],
	together: [],
	joined: [],
	uniques: [],
	generated: new Map(),
	folds: false,
	replaced: [],
	typed: new Set(),
	glued: [],
	rewritten: [],
	updated: new Map(),
	turned: new Map(),
	cleared: new Set(),
	written: new Map(),
	given: new Set(),
	taken: new Map(),
	guessed: new Set(),
	inQuotes: new Set(),
	levels: 0,
	keysOff: false,
	history: null
};
function hintsOf(scripts, incoming, runner = null) {
	const inFirst = inFirstNames(incoming);
	const statements = inFirst.flatMap(({ sql }) => statementsOf$3(sql));
	const before = scripts.filter((script) => !incoming.includes(script)).map(({ sql }) => sql);
	const coming = inFirst.map(({ sql }) => sql);
	const texts = [...before, ...coming];
	return {
		json: [...before.flatMap((it) => jsonReadings(it)), ...coming.flatMap((it) => jsonReadings(it, true))],
		dates: texts.flatMap(dateReadings),
		pieces: texts.flatMap(pieceReadings),
		hex: texts.flatMap(hexReadings),
		counts: inFirst.flatMap(({ sql }) => countingReadings(sql)),
		compared: harvest(statements.flatMap(conditionsOf$1)),
		filters: filtersOf(inFirst),
		together: readTogether(inFirst),
		joined: texts.flatMap(joinedIn),
		uniques: [...statements.flatMap((statement) => readUniqueIndex(statement) ?? []), ...copiedKeys(statements)].map((index) => uniqueHint(index, statements)),
		generated: new Map(statements.flatMap((statement) => [...generatedBy(statement)])),
		folds: statements.some((sql) => FOLDS.test(sql)),
		replaced: statements.flatMap(replacedIn),
		typed: new Set(texts.flatMap(typeReadings)),
		glued: statements.flatMap(gluedIn),
		rewritten: statements.flatMap(rewrittenIn),
		updated: updatedBy(statements),
		turned: turnedBy(statements),
		cleared: clearedBy(statements),
		written: writtenBy$1(statements),
		given: new Set(statements.flatMap(givenBy$1)),
		taken: new Map(),
		guessed: new Set(),
		inQuotes: new Set(statements.filter(glues).flatMap((sql) => [...namesIn$5(sql)])),
		levels: isRecursive(inFirst) ? levelsIn(inFirst) : 0,
		keysOff: runner?.foreignKeys === false,
		history: runner && keyOf(runner.ledger.table)
	};
}
function withSchema(hints, texts) {
	const known = WITH_SCHEMA.get(hints);
	if (known?.texts === texts) return known.all;
	const all = andSchema(hints, texts);
	WITH_SCHEMA.set(hints, {
		texts,
		all
	});
	return all;
}
const WITH_SCHEMA = new WeakMap();
function andSchema(hints, { tables, indexes, triggers, views }) {
	const texts = [
		...tables.values(),
		...indexes.values(),
		...[...triggers.values()].flat(),
		...views.values()
	];
	return {
		...hints,
		json: [...hints.json, ...texts.flatMap((it) => jsonReadings(it))],
		dates: [...hints.dates, ...texts.flatMap(dateReadings)],
		pieces: [...hints.pieces, ...texts.flatMap(pieceReadings)],
		hex: [...hints.hex, ...texts.flatMap(hexReadings)],
		counts: [...hints.counts, ...texts.flatMap(countingReadings)],
		filters: withGuards(hints.filters, triggers),
		together: [...hints.together, ...readTogether([...views.values()].map((sql) => ({ sql })))]
	};
}
const FOLDS = /\bcollate\s+\W?(nocase|rtrim)\b|\b(lower|upper|[lr]?trim)\s*\(/i;
function glues(statement) {
	if (!statement.includes("\"") || !/\|\||\b(printf|format|concat|concat_ws)\s*\(/i.test(statement)) return false;
	return significant(statement).some(({ kind, text }) => kind === "string" && text.includes("\""));
}
function uniqueHint(index, statements) {
	const { keys, condition } = index;
	const table = keyOf(index.table);
	return {
		table,
		keys,
		condition,
		fills: condition === null ? [] : statements.flatMap((it) => fillOf(it, table, namesIn$5(condition))),
		folds: keys.some((key) => FOLDS.test(key) || key.includes("(")),
		replaced: keys.flatMap(replacedIn)
	};
}
function fillOf(statement, table, asked) {
	if (actionOf(statement) !== "UPDATE" || targetOf(statement) !== table) return [];
	if (![...writtenColumns(statement) ?? []].some((column) => asked.has(column))) return [];
	return [whereIn(statement)];
}
// src/sqlite/clock.ts
const NOON = Date.UTC(2026, 0, 1, 12);
const LATER = NOON + 864e5 + 36e5 + 6e4 + 1e3 + 123;
function atNoon(action) {
	return at(NOON, action);
}
function later(action) {
	return at(LATER, action);
}
function aMinuteLater(action) {
	return at(Date.now() + 61e3, action);
}
function at(time, action) {
	const real = Date.now;
	Date.now = () => time;
	try {
		return action();
	} finally {
		Date.now = real;
	}
}
function realMilliseconds() {
	return performance.now();
}
// src/sqlite/reach.ts
function reach(connection, scripts) {
	return reachIn(connection)(scripts);
}
function reachIn(connection) {
	let known;
	return (scripts) => {
		const written = namesInAll(scripts);
		if (written.has("writable_schema")) return null;
		known ??= readGraph(connection);
		const graph = known;
		const named = scripts.some(({ sql }) => COUNTS_OF_ALL.test(sql)) ? [...written, ...graph.counted] : written;
		const withParents = spread(spread(new Set(named), (name) => [...graph.mentions.get(name) ?? [], ...graph.children.get(name) ?? []]), (name) => graph.parents.get(name) ?? []);
		return new Set([...withParents].filter((name) => graph.tables.has(name)));
	};
}
const namesInAll = oncePer((scripts) => new Set(scripts.flatMap((script) => [...namesInScript(script)])));
const namesInScript = oncePer(({ sql }) => namesIn$5(sql));
const COUNTS_OF_ALL = /\b(?:delete\s+from|update)\s+\W?sqlite_sequence\b(?![^;]*\bname\b)/i;
function readGraph(connection) {
	const mentions = new Map();
	const entries = entriesOf(connection);
	const textless = new Set(entries.flatMap(({ name, sql }) => isTextless(sql) ? [keyOf(name)] : []));
	for (const { type, name, table, sql } of entries) {
		if (type === "view") push(mentions, keyOf(name), ...namesIn$5(sql));
		if (type === "trigger") for (const key of [keyOf(name), keyOf(table)]) push(mentions, key, ...namesIn$5(sql));
		if (type === "trigger" && textless.size > 0) {
			for (const filled of namesIn$5(sql)) if (textless.has(filled)) push(mentions, filled, keyOf(table));
		}
		if (type === "table" && isVirtual$2(sql)) push(mentions, keyOf(name), ...namesIn$5(sql));
		if (type === "index") push(mentions, keyOf(name), keyOf(table));
	}
	const [children, parents] = [new Map(), new Map()];
	for (const { child, parent } of linksOf$2(connection)) {
		push(children, parent, child);
		push(parents, child, parent);
	}
	const tables = new Set(entries.flatMap(({ type, name }) => type === "table" ? [keyOf(name)] : []));
	return {
		counted: entries.flatMap(({ name, sql }) => /\bautoincrement\b/i.test(sql) ? [keyOf(name)] : []),
		tables,
		mentions,
		children,
		parents
	};
}
function isTextless(sql) {
	return isVirtual$2(sql) && /\bcontent\s*=\s*(?:''|"")/i.test(sql);
}
function push(map, key, ...values) {
	const list = map.get(key);
	if (list) list.push(...values);
	else map.set(key, values);
}
function spread(from, next) {
	const found = new Set(from);
	for (const name of found) for (const other of next(name)) found.add(other);
	return found;
}
const WORTH_IT = 60;
const TELLING = /^(?:sqlite_(?:temp_)?(?:master|schema)|pragma_(?:table_list|foreign_key_check)|dbstat)$/;
function slim(connection, whole, scope) {
	if (scope === null) return whole;
	if (!isLarge(connection)) return whole;
	const objects = connection.rows(`SELECT type, name, tbl_name, rowid, CASE WHEN ${READERS} THEN sql END FROM sqlite_master`);
	const keep = withReaders(objects, scope);
	leaveOut(connection, objects.filter(([, name, table]) => !keep.has(keyOf(table)) && !name.startsWith("sqlite_s")));
	return connection.state();
}
function isLarge(connection) {
	const [[tables] = []] = connection.rows(`SELECT count(*) FROM sqlite_master WHERE type = 'table'`);
	return Number(tables) >= WORTH_IT;
}
const READERS = `type IN ('view', 'trigger') OR sql LIKE 'create virtual%'`;
function looksAround(scripts) {
	return scripts.some(({ sql }) => LOOKS$1.test(sql) && [...namesIn$5(sql)].some((name) => TELLING.test(name)));
}
const LOOKS$1 = /sqlite_|pragma|dbstat/i;
function withReaders(objects, scope) {
	const keep = new Set(scope);
	const readers = objects.filter(([, , , , sql]) => sql !== null).map(([, name, table, , sql]) => ({
		owns: [
			keyOf(name),
			keyOf(table),
			...isVirtual$2(sql ?? "") ? shadows(objects, name) : []
		],
		names: namesIn$5(sql)
	}));
	for (let before = -1; before !== keep.size;) {
		before = keep.size;
		for (const { owns, names } of readers) {
			if (![...names].some((name) => keep.has(name))) continue;
			for (const name of [...owns, ...names]) keep.add(name);
		}
	}
	return keep;
}
function shadows(objects, virtual) {
	return objects.flatMap(([, name]) => keyOf(name).startsWith(`${keyOf(virtual)}_`) ? [keyOf(name)] : []);
}
function leaveOut(connection, gone) {
	connection.run("PRAGMA writable_schema = ON");
	const numbers = JSON.stringify(gone.map(([, , , number]) => number));
	connection.run("DELETE FROM main.sqlite_master WHERE rowid IN (SELECT value FROM json_each(?))", [numbers]);
	connection.run("PRAGMA writable_schema = RESET");
	connection.run("VACUUM");
}
function changedNames$1(was, is) {
	const print = ({ number, type, name, table, sql }) => JSON.stringify([
		number,
		type,
		name,
		table,
		sql
	]);
	const then = new Set(was.map(print));
	const now = new Set(is.map(print));
	const differing = [...was.filter((it) => !now.has(print(it))), ...is.filter((it) => !then.has(print(it)))];
	return new Set(differing.map(({ table }) => keyOf(table)));
}
function rowsTouched(statements) {
	const reaching = statements.filter(({ sql }) => changesRows(sql) && !/^\s*insert\s+into\b/i.test(sql));
	return new Set(reaching.flatMap(({ sql }) => [...namesIn$5(sql)]));
}
function neighbours$1(names, links) {
	const children = new Set(names);
	for (const name of children) for (const { child, parent } of links) if (parent === name) children.add(child);
	const parents = links.filter(({ child }) => names.has(child)).map(({ parent }) => parent);
	return new Set([...children, ...parents]);
}
// src/sqlite/release.ts
function releaseOf(engine, state) {
	let known;
	return () => {
		known ??= on(engine, state, readNames);
		return known;
	};
}
function readNames(connection) {
	const relations = entriesOf(connection).filter(({ type }) => type === "table" || type === "view");
	return new Map(relations.map(({ name }) => [keyOf(name), new Set(columnsOf$4(connection, name).map((it) => keyOf(it)))]));
}
function columnsOf$4(connection, name) {
	try {
		return columnsIn(connection, name).flatMap((column) => column.hidden === 1 ? [] : [column.name]);
	} catch (error) {
		if (error instanceof Refused) return [];
		throw error;
	}
}
// src/rows/patterns.ts
const DIGITS = [..."0123456789"];
const LOWER = [..."abcdefghijklmnopqrstuvwxyz"];
const UPPER = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const COMMON = [
	...LOWER,
	...DIGITS,
	...UPPER,
	" ",
	"-",
	"_",
	".",
	"@",
	"/"
];
const ALPHABETS = [
	UPPER,
	LOWER,
	DIGITS,
	[...DIGITS, ..."abcdef"]
];
function likeTexts(pattern, serial) {
	const familiar = [
		`name${serial}@example.com`,
		`https://example.com/${serial}`,
		`+1555${serial}`
	];
	const dates = AS_TIME.test(pattern) ? timesFor(serial) : AS_DATES.test(pattern) ? datesFor(serial) : [];
	return [...[...familiar, ...dates].filter((text) => likes(pattern, text)), ...shapedLike(pattern, serial)];
}
const AS_DATES = /^_{2,4}([^\w%])__\1_{2,4}/;
const AS_TIME = /^__:__(:__)?$/;
function timesFor(serial) {
	const [hour, rest] = [Math.floor(serial / 60) % 24, serial % 60].map((part) => String(part).padStart(2, "0"));
	return [`${hour}:${rest}`, `${hour}:${rest}:00`];
}
function datesFor(serial) {
	const day = `${2001 + Math.floor(serial / 12)}-01-${String(serial % 12 + 1).padStart(2, "0")}`;
	const dates = [day, ...LAYOUTS.map((layout) => laidOut(layout, day))];
	const moments = [
		"",
		"Z",
		"+02:00",
		".000Z"
	].map((ending) => `${day}T10:20:30${ending}`);
	return [
		...dates.flatMap((date) => [
			date,
			`${date} 10:20`,
			`${date} 10:20:30`
		]),
		`${day}T10:20`,
		...moments
	];
}
function likes(pattern, text) {
	const parts = [...pattern].map((char) => char === "%" ? ".*" : char === "_" ? "." : char.replace(/[^\w\s]/, "\\$&"));
	return parts.filter((part) => part === ".*").length <= 4 && new RegExp(`^${parts.join("")}$`, "is").test(text);
}
function shapedLike(pattern, serial) {
	return fillings([...pattern].map((char) => char === "%" ? null : char === "_" ? [...LOWER, ...DIGITS] : [char]), serial);
}
function globTexts(pattern, serial) {
	const positions = globPositions(pattern);
	const isMatch = (text) => text.length === positions.length && positions.every((choices, at) => choices?.includes(text[at] ?? ""));
	return [...datesFor(serial).filter(isMatch), ...fillings(positions, serial)];
}
function alphabetLeftBy(pattern) {
	const inner = /^\*\[\^(.+)\]\*$/s.exec(pattern)?.[1];
	return inner === void 0 ? null : expand(inner);
}
function textOfLength(alphabet, length, serial) {
	return write(Array.from({ length }, () => alphabet), serial);
}
const RUNS = [
	(serial) => `a${serial}`,
	(serial) => String(serial),
	() => "",
	(serial) => `A${serial}`,
	() => "a"
];
function fillings(positions, serial) {
	if (!positions.includes(null)) return [write(positions, serial)];
	return RUNS.map((run) => {
		const text = run(serial);
		return positions.map((position) => position === null ? text : position[0] ?? "").join("");
	});
}
const LONG$1 = 16;
const MOST_ROWS$6 = 65536;
function write(positions, serial) {
	let [rest, told] = [serial, 1];
	const chars = [];
	for (const choices of positions.toReversed()) {
		const base = Math.max(choices.length, 1);
		if (positions.length >= LONG$1 && rest === 0 && told >= MOST_ROWS$6) [rest, told] = [serial, 1];
		chars.push(choices[rest % base] ?? "");
		rest = Math.floor(rest / base);
		told *= base;
	}
	return chars.reverse().join("");
}
function globPositions(pattern) {
	const positions = [];
	const chars = [...pattern];
	for (let at = 0; at < chars.length; at += 1) {
		const char = chars[at];
		const first = chars[at + 1] === "^" ? at + 3 : at + 2;
		const close = char === "[" ? chars.indexOf("]", first) : -1;
		if (close > 0) {
			positions.push(classMembers(chars.slice(at + 1, close).join("")));
			at = close;
		} else positions.push(char === "*" ? null : char === "?" ? [...LOWER, ...DIGITS] : [char]);
	}
	return positions;
}
function classMembers(inner) {
	if (!inner.startsWith("^")) return expand(inner);
	const barred = new Set(expand(inner.slice(1)));
	return COMMON.filter((char) => !barred.has(char));
}
function expand(inner) {
	const chars = [...inner];
	const members = [];
	for (let at = 0; at < chars.length; at += 1) {
		const from = chars[at];
		const to = chars[at + 1] === "-" ? chars[at + 2] : void 0;
		if (to === void 0) members.push(from);
		else {
			const last = Math.min(to.codePointAt(0) ?? 0, (from.codePointAt(0) ?? 0) + 127);
			for (let code = from.codePointAt(0) ?? 0; code <= last; code += 1) members.push(String.fromCodePoint(code));
			at += 2;
		}
	}
	return members;
}
// src/rows/compose.ts
const MOST_KEPT = 6;
const MOST_ROUNDS = 6;
const MOST_TRIED$1 = 1500;
const LONGEST$4 = 2100;
function composed(tokens, column, serial, score, present) {
	const parts = filtersOf([{ sql: `SELECT 1 WHERE ${textOf$5(tokens)}` }]).map(({ sql }) => sql);
	const isBytes = column.kind === "blob";
	const asLiteral = isBytes ? bytesOf$1 : text;
	if (parts.length < 2) {
		const signed = isBytes || present === null ? [] : checkDigits(present).map(asLiteral);
		const scores = signed.length > 0 ? score(signed, parts) ?? [] : [];
		return signed.filter((_, at) => scores[at] === parts.length);
	}
	const kit = kitFor(tokens, serial, isBytes);
	let best = distinct$1(["", ...kit.pieces]).slice(0, MOST_TRIED$1);
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		const made = best.flatMap((one) => changed$3(one, kit));
		const all = distinct$1([...best, ...made].filter(({ length }) => length <= LONGEST$4)).slice(0, MOST_TRIED$1);
		const scores = score(all.map(asLiteral), parts);
		if (scores === null) return [];
		const order = all.map((value, at) => ({
			value,
			score: scores[at] ?? 0
		}));
		order.sort((one, other) => other.score - one.score || one.value.length - other.value.length);
		const whole = order.filter((it) => it.score === parts.length);
		if (whole.length > 0) return whole.slice(0, MOST_KEPT).map(({ value }) => asLiteral(value));
		best = order.slice(0, MOST_KEPT).map(({ value }) => value);
	}
	return [];
}
function bytesOf$1(letters) {
	return blob([...letters].map((letter) => letter.charCodeAt(0)));
}
function kitFor(tokens, serial, isBytes) {
	const literals = literalsIn$3(tokens);
	const numbers = distinct$1(literals.map(numberIn).filter((it) => it !== null && Number.isInteger(it) && it >= 0));
	const strings = distinct$1(literals.flatMap((literal) => stringIn(literal) ?? lettersOf(literal)));
	const asked = strings.map(alphabetLeftBy).filter((it) => it !== null);
	const alphabets = isBytes ? [] : asked.length > 0 ? [...asked, ...ALPHABETS] : ALPHABETS;
	const short = numbers.filter((length) => length > 0 && length <= 64);
	const pieces = strings.flatMap((string) => [
		string,
		...isBytes ? lettersOf(`X'${string}'`) : [],
		.../[*?[]/.test(string) ? globTexts(string, serial) : [],
		.../[%_]/.test(string) ? likeTexts(string, serial) : []
	]);
	const filled = short.flatMap((length) => alphabets.map((alphabet) => textOfLength(alphabet, length, serial)));
	const places = distinct$1([0, ...numbers.filter((it) => it <= LONGEST$4).map((it) => Math.max(0, it - 1))]);
	return {
		pieces: distinct$1([...pieces, ...filled]),
		places,
		lengths: numbers,
		alphabets,
		strings,
		serial
	};
}
function lettersOf(literal) {
	const hex = /^X'((?:[0-9A-F]{2})+)'$/i.exec(literal)?.[1];
	if (hex === void 0) return [];
	return [hex.replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16)))];
}
function checkDigits(value) {
	return /\d$/.test(value) ? [..."0123456789X"].map((digit) => value.slice(0, -1) + digit) : [];
}
function changed$3(value, { pieces, places, lengths, alphabets, strings, serial }) {
	const put = (piece, at) => value.padEnd(at, value.at(-1) ?? "a").slice(0, at) + piece + value.slice(at + piece.length);
	return [
		...checkDigits(value),
		...pieces.flatMap((piece) => [...places, value.length].map((at) => put(piece, at))),
		...lengths.filter((it) => it <= LONGEST$4).flatMap((length) => sized(value, length, alphabets, serial)),
		...[value.toUpperCase(), value.toLowerCase()],
		...alphabets.map((alphabet) => [...value].map((letter) => alphabet.includes(letter) ? letter : alphabet[0] ?? "").join("")),
		...strings.filter((string) => string !== "" && value.includes(string)).map((string) => value.replaceAll(string, ""))
	];
}
function sized(value, length, alphabets, serial) {
	const missing = length - value.length;
	if (missing <= 0) return [value.slice(0, length)];
	return (alphabets.length > 0 ? alphabets : [Array.from({ length: 250 }, (_, at) => String.fromCharCode(at))]).map((alphabet) => value + textOfLength(alphabet, missing, serial));
}
// src/rows/documents.ts
const DEEPEST = 12;
const LONGEST$3 = 10;
function documentOf(shape, name, serial) {
	const root = {
		list: startsAsList(shape),
		parts: new Map()
	};
	for (const { path, list } of shape.readings) grow(root, path.slice(0, DEEPEST), list);
	if (root.parts.size === 0) root.parts.set(root.list ? 0 : name, null);
	return text(JSON.stringify(written$2(root, serial)));
}
function withPathsOf(shape, document) {
	const known = new Set(shape.readings.map(({ path }) => JSON.stringify(path)));
	const own = leavesIn$1(documentIn(text(document)), []).filter((path) => !known.has(JSON.stringify(path)));
	return {
		...shape,
		readings: [...shape.readings, ...own.map((path) => ({
			path,
			list: false
		}))]
	};
}
function leavesIn$1(value, path) {
	if (Array.isArray(value) || path.length > DEEPEST) return [];
	if (value === null || typeof value !== "object") return path.length > 0 ? [path] : [];
	return Object.entries(value).flatMap(([key, inner]) => leavesIn$1(inner, [...path, key]));
}
function withTypes(document, types, serial) {
	const root = documentIn(document);
	if (typeof root !== "object" || root === null) return null;
	for (const [path, type] of types) {
		const sample = sampleOf(type, serial);
		const way = steps(path).slice(0, DEEPEST);
		const last = way.at(-1);
		if (last === void 0 || sample === void 0 || way.some((step) => Number(step) > LONGEST$3)) continue;
		let at = root;
		for (const step of way.slice(0, -1)) {
			const next = Object.hasOwn(at, step) ? at[step] : null;
			const inner = typeof next === "object" && next !== null ? next : {};
			at[step] = inner;
			at = inner;
		}
		at[last] = sample;
	}
	return text(JSON.stringify(root));
}
function documentIn(document) {
	try {
		return JSON.parse(stringIn(document) ?? "{}");
	} catch {
		return {};
	}
}
function sampleOf(type, serial) {
	return new Map([
		["object", { n: serial }],
		["array", [serial, serial + 1]],
		["integer", serial],
		["real", serial + .5],
		["text", `${serial}`]
	]).get(type);
}
function repeatingDocument(shape, name, as) {
	let isList = false;
	const repeated = (value) => {
		if (value === null || typeof value !== "object") return as(value);
		if (!Array.isArray(value)) return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, repeated(it)]));
		isList = true;
		const [first] = value.map(repeated);
		return [first, first];
	};
	const document = repeated(JSON.parse(stringIn(documentOf(shape, name, 1)) ?? "{}"));
	return isList ? text(JSON.stringify(document)) : null;
}
function emptyDocument(shape) {
	return text(startsAsList(shape) ? "[]" : "{}");
}
function startsAsList({ readings }) {
	return readings.some(({ path, list }) => typeof path[0] === "number" || path.length === 0 && list) && !readings.some(({ path }) => typeof path[0] === "string");
}
function grow(root, path, list) {
	let at = root;
	for (const [index, step] of path.entries()) {
		const key = typeof step === "number" ? Math.min(step, LONGEST$3) : step;
		const next = path[index + 1];
		const isLast = next === void 0;
		const had = at.parts.get(key) ?? null;
		if (had === null && isLast && !list) {
			if (!at.parts.has(key)) at.parts.set(key, null);
			return;
		}
		const node = had ?? {
			list: isLast ? list : typeof next === "number",
			parts: new Map()
		};
		at.parts.set(key, node);
		at = node;
	}
	if (list && at.list && at.parts.size === 0) at.parts.set(0, null);
}
function written$2({ list, parts }, serial) {
	const inner = (node, by) => node === null ? idLike(by) : written$2(node, by);
	if (!list) return Object.fromEntries([...parts].map(([key, node]) => [String(key), inner(node, serial)]));
	const length = Math.max(FEWEST_ITEMS - 1, ...[...parts.keys()].map((key) => Number(key) || 0)) + 1;
	const twin = serial % 2 === 1 ? serial + 1 : serial - 1;
	const by = (at) => [serial, twin][at] ?? Math.max(serial, twin) + at - 1;
	return Array.from({ length }, (_, at) => inner(parts.get(at) ?? parts.get(0) ?? null, by(at)));
}
const FEWEST_ITEMS = 2;
function idLike(serial) {
	return serial % 2 === 1 ? 3 * (serial + 1) / 2 : 3 * serial / 2 - 2;
}
// src/rows/moments.ts
const UNITS$2 = [
	1,
	1e3,
	1e6,
	60,
	3600,
	86400,
	864e5
];
const IN_UNITS = [
	"s",
	"s * 1000",
	"s * 1000000",
	"s / 60",
	"s / 86400",
	"s / 86400.0 + 2440587.5"
];
const AS_TEXTS = [
	"date(s, 'unixepoch')",
	"datetime(s, 'unixepoch')",
	"strftime('%Y-%m-%dT%H:%M:%fZ', s, 'unixepoch')"
];
const SECONDS$1 = "SELECT 920000000 AS s UNION ALL SELECT CAST(strftime('%s', 'now') AS INTEGER) - 3600 UNION ALL SELECT 3800000000";
function momentNumbers(probe) {
	return inForms(probe, IN_UNITS);
}
function momentTexts(probe) {
	return inForms(probe, AS_TEXTS);
}
function inForms(probe, forms) {
	return forms.flatMap((form) => probe.values(`SELECT ${form} AS x FROM (${SECONDS$1})`, 3));
}
const FACTOR = 4;
function isInUnitOf(now, literal) {
	const number = numberIn(literal);
	return number === null || number >= now / FACTOR && number <= now * FACTOR;
}
function momentBefore(now, serial) {
	const earlier = now * (1 - serial / 1e3);
	return Number.isInteger(now) ? String(Math.round(earlier)) : String(earlier);
}
const JULIAN = 2460310.75;
function isDayNumber(number) {
	return number > 24e5 && number < 25e5;
}
// src/rows/plain-values.ts
function plainValue(column, serial) {
	if (column.isHex) return text(inHex(column, serial));
	if (column.moment !== void 0) return momentBefore(column.moment, column.position + serial);
	if (column.chance !== void 0) return ofOwnTable(column, column.chance, serial);
	if (column.idOf !== void 0) return text(`${column.idOf} ${column.name} ${serial}`);
	if (column.layout !== void 0) return inLayout(column, column.layout, serial);
	return PLAIN$1[column.kind](column, serial);
}
function inHex({ position }, serial) {
	return `${10 + position}${String(serial).padStart(30, "0")}`;
}
function inLayout({ kind, position }, layout, serial) {
	const value = laidOut(layout, date(serial, position), time(serial));
	return kind === "integer" || kind === "numeric" || kind === "real" ? value : text(value);
}
function ofOwnTable(column, chance, serial) {
	if (column.kind !== "text") return PLAIN$1[column.kind](column, numberOf(chance.of) * 1e3 + serial);
	return text(textByChance(chance, serial) ?? `${chance.of} ${column.name} ${serial}`);
}
const NO_SHAPE = {
	readings: [],
	doubted: false,
	typed: false
};
const PLAIN$1 = {
	integer: ({ position }, serial) => String(position * 10 + serial),
	real: ({ position }, serial) => String(position * 10 + serial + .5),
	numeric: ({ position }, serial) => String(position * 10 + serial + .25),
	text: ({ name }, serial) => text(`${name} ${serial}`),
	blob: ({ position }, serial) => blob([
		position,
		serial >> 16,
		serial >> 8,
		serial
	]),
	boolean: (_, serial) => String(serial % 2),
	date: ({ position }, serial) => text(date(serial, position)),
	datetime: ({ position }, serial) => text(`${date(serial, position)} ${time(serial)}`),
	time: ({ position }, serial) => text(time(serial + 3600 * position)),
	json: ({ name, document }, serial) => documentOf(document ?? NO_SHAPE, name, serial)
};
function dates(serial) {
	const [day, clock] = [date(serial, 1), time(serial)];
	return [
		day,
		`${day} ${clock}`,
		`${day}T${clock}Z`,
		`${day}T${clock}.000Z`,
		`${day} ${clock}.000`,
		`${day} ${clock.slice(0, 5)}`,
		`${day}T${clock.slice(0, 5)}`,
		clock,
		day.slice(0, 7)
	].map(text).concat(text(day.slice(0, 4)), text(clock.slice(0, 5)), String(1e9 + serial), "2451545");
}
function ofType(type, column, serial) {
	const { name, position } = column;
	if (type === "text") return [text(`${name} ${serial}`)];
	if (type === "integer") return [String(position * 10 + serial)];
	if (type === "real") return [String(position * 10 + serial + .5)];
	return type === "blob" ? [blob([
		position,
		serial >> 16,
		serial >> 8,
		serial
	])] : [];
}
function ownSerial({ position }, serial) {
	return serial + 100 * (position - 1);
}
function ordinaryValues(column, serial) {
	const numbers = [
		"1",
		"0",
		"2",
		"10",
		"100",
		"0.5",
		String(serial),
		String(-serial),
		"1000",
		"10000",
		"-1",
		"-10",
		"2000000000"
	];
	const numeric = [
		"integer",
		"real",
		"numeric",
		"boolean"
	].includes(column.kind);
	const blobs = [
		1,
		8,
		16,
		32
	].map((length) => bytes(length, serial));
	const own = texts(ownSerial(column, serial));
	if (numeric) return [
		...numbers,
		NULL,
		...own
	];
	return column.kind === "blob" ? [...blobs, ...own] : [
		...own,
		...numbers,
		...blobs
	];
}
const MOST_BYTES = 64;
function bytes(length, serial) {
	if (length > MOST_BYTES) return `zeroblob(${length})`;
	const [low, high] = [serial % PRIME, Math.floor(serial / PRIME)];
	return blob(Array.from({ length }, (_, at) => 1 + (at * at * 31 + at * 97 + low * (at + 57) + high) % PRIME));
}
const PRIME = 251;
function texts(serial) {
	const hex = serial.toString(16);
	const digits = (count) => bytes(count / 2, serial).slice(2, -1);
	const id = digits(32);
	return [
		`name${serial}`,
		`NAME${serial}`,
		`name${serial}@example.com`,
		`https://example.com/${serial}`,
		[
			id.slice(0, 8),
			id.slice(8, 12),
			`4${id.slice(13, 16)}`,
			`8${id.slice(17, 20)}`,
			id.slice(20)
		].join("-"),
		...[
			32,
			40,
			64
		].map(digits),
		`+1555${String(serial).padStart(7, "0")}`,
		`#${hex.padStart(6, "0").slice(-6)}`,
		"{}",
		"[]",
		`/name/${serial}`,
		"a",
		"A",
		"en",
		"USD",
		""
	].map(text).concat(dates(serial).slice(0, 3));
}
function date(serial, position) {
	return [
		2001 + Math.floor(serial / 28) % 7e3,
		two(position % 12 + 1),
		two(serial % 28 + 1)
	].join("-");
}
function time(serial) {
	return [
		Math.floor(serial / 3600) % 24,
		Math.floor(serial / 60) % 60,
		serial % 60
	].map(two).join(":");
}
function two(value) {
	return String(value).padStart(2, "0");
}
// src/rows/ask-check.ts
const MOST_NUMBERS = 1e4;
const MOST_TOGETHER$1 = 3;
const MOST_ANSWERS$1 = 4;
function* accepted(world, shape, values, label) {
	const checks = shape.text.checks.filter((check) => check.label === label || label === shape.name);
	for (const { tokens } of checks) {
		const free = shape.columns.filter((column) => names$1(tokens, column.name));
		yield* solved(world, shape, values, tokens, free);
		const turn = world.ours.get(keyOf(shape.name))?.length ?? 0;
		for (const some of [...free.map((one) => [one]), free]) {
			const numbers = some.slice(0, 2);
			if (some.length <= 2) yield* rotate(numbered(world, shape, values, tokens, numbers), turn);
		}
		yield* rotate(combined$2(world, shape, values, tokens, free.slice(0, MOST_TOGETHER$1)), turn);
		for (const column of free) yield* pieced(world, shape, values, tokens, column);
	}
}
function names$1(tokens, column) {
	return tokens.some((token) => token.kind !== "string" && same(unquote(token), column));
}
function* solved(world, shape, values, tokens, free) {
	for (const part of cutAt(tokens, (token) => /^AND$/i.test(token.text))) {
		const [left = [], right = [], ...more] = cutAt(part, (token) => /^(=|==|IS)$/i.test(token.text));
		if (more.length > 0 || right.length === 0) continue;
		for (const [side, other] of [[left, right], [right, left]]) {
			const column = side.length === 1 ? free.find(({ name }) => same(name, unquote(side[0]))) : void 0;
			if (column === void 0 || names$1(other, column.name)) continue;
			const [answer] = ask(world, shape, `SELECT quote(${sqlOf$1(other)}) FROM ${rowOf$2(shape, values)}`);
			if (answer?.[0] !== void 0) yield new Map([...values, [column.name, answer[0]]]);
		}
	}
}
function numbered(world, shape, values, tokens, columns) {
	const series = `WITH RECURSIVE n(x) AS (SELECT 0 UNION ALL SELECT x + 1 FROM n WHERE x < ${columns.length === 1 ? MOST_NUMBERS : Math.floor(Math.sqrt(MOST_NUMBERS))})`;
	return fulfilled(world, shape, values, tokens, columns, columns.map(({ name, kind }) => {
		return `(SELECT ${kind === "text" ? "CAST(x AS TEXT)" : "x"} AS ${identifier(name)} FROM n)`;
	}), series);
}
function combined$2(world, shape, values, tokens, columns) {
	return fulfilled(world, shape, values, tokens, columns, columns.map((column) => {
		const plain = [
			plainValue(column, 1),
			plainValue(column, 2),
			...ordinaryValues(column, 1)
		];
		const all = distinct$1([
			...literalsIn$3(tokens),
			NULL,
			...plain
		]);
		return `(SELECT column1 AS ${identifier(column.name)} FROM (VALUES ${all.map((it) => `(${it})`).join(", ")}))`;
	}), "");
}
function pieced(world, shape, values, tokens, column) {
	const { connection, serials } = world;
	if (column.kind !== "text" && column.kind !== "blob") return [];
	const rest = shape.columns.filter(({ name }) => name !== column.name).map(({ name }) => `, ${values.get(name) ?? "NULL"} AS ${identifier(name)}`).join("");
	const score = (tried, parts) => {
		const sum = parts.map((part) => `((${part}) IS NOT 0 AND (${part}) IS NOT NULL)`).join(" + ");
		const source = `SELECT column1 AS ${identifier(column.name)}${rest} FROM (VALUES ${tried.map((it) => `(${it})`).join(", ")})`;
		try {
			return connection.rows(`SELECT ${sum} FROM (${source})`).map(([count]) => Number(count));
		} catch (error) {
			if (error instanceof Refused) return null;
			throw error;
		}
	};
	return composed(tokens, column, ownSerial(column, serials.get(keyOf(shape.name)) ?? 1), score, stringIn(values.get(column.name) ?? "NULL")).map((literal) => new Map([...values, [column.name, literal]]));
}
function fulfilled(world, shape, values, tokens, columns, sources, before) {
	if (columns.length === 0) return [];
	const own = new Set(columns.map(({ name }) => name));
	const others = [...values].filter(([name]) => !own.has(name)).map(([name, it]) => `${it} AS ${identifier(name)}`);
	const from = [...sources, ...others.length > 0 ? [`(SELECT ${others.join(", ")})`] : []].join(", ");
	return ask(world, shape, `${before} SELECT ${columns.map(({ name }) => `quote(${identifier(name)})`).join(", ")} FROM ${from} WHERE ${sqlOf$1(tokens)} LIMIT ${MOST_ANSWERS$1}`).map((answer) => new Map([...values, ...columns.map(({ name }, at) => [name, answer[at]])]));
}
function rowOf$2({ columns }, values) {
	return `(SELECT ${columns.map(({ name }) => `${values.get(name) ?? "NULL"} AS ${identifier(name)}`).join(", ")})`;
}
function sqlOf$1(tokens) {
	return tokens.map(({ text }) => text).join(" ");
}
const MOST_QUESTIONS = 16;
function ask({ connection, asked }, shape, sql) {
	const count = (asked.get(keyOf(shape.name)) ?? 0) + 1;
	asked.set(keyOf(shape.name), count);
	if (count > MOST_QUESTIONS) return [];
	try {
		return connection.rows(sql).map((row) => row.map(String));
	} catch (error) {
		if (error instanceof Refused) return [];
		throw error;
	}
}
// src/rows/known-refusals.ts
function knownRefusal(known, values) {
	for (const { columns, objection, values: all } of known.values()) {
		const text = textOf$4(columns, values);
		if (text !== null && all.has(text)) return objection;
	}
	return null;
}
function rememberRefusal(known, shape, values, objection) {
	const { message, columns } = objection;
	const [, kind, label] = /^(CHECK|UNIQUE) constraint failed: (.*)$/s.exec(message) ?? [];
	if (kind === void 0 || columns === null || columns.length === 0) return;
	const checks = shape.text.checks.filter((check) => check.label === label);
	if (kind === "CHECK" && checks.length === 0) return;
	const numbered = new Set([
		"rowid",
		"oid",
		"_rowid_",
		...shape.columns.flatMap(namedRowid)
	]);
	const text = [...columns, ...checks.flatMap(({ tokens }) => tokens.map(unquote))].some((name) => numbered.has(keyOf(name))) ? null : textOf$4(columns, values);
	if (text === null) return;
	const refused = known.get(message) ?? {
		columns,
		objection,
		values: new Set()
	};
	refused.values.add(text);
	known.set(message, refused);
}
function namedRowid({ name, rowidAlias }) {
	return rowidAlias ? [keyOf(name)] : [];
}
function textOf$4(columns, values) {
	const own = columns.map((column) => values.get(column));
	return own.includes(void 0) ? null : own.join("\n");
}
// src/rows/objections.ts
const HOPELESS = /^(no such (table|column|function|module|collation|view)|foreign key mismatch|near "|unsafe use|malformed database|too many|ambiguous|cannot modify|wrong number|out of memory|string or blob too big|parser stack|views and\/or subqueries nested|expression tree is too large|at most \d+ tables)/i;
function objectionTo(message, shape) {
	if (HOPELESS.test(message)) return {
		message,
		columns: null
	};
	const columns = blamed(message, shape);
	return {
		message,
		columns: columns.length === 0 ? null : insertable(columns, shape)
	};
}
function blamed(message, shape) {
	const [, kind, what = ""] = /^(NOT NULL|UNIQUE|CHECK) constraint failed: (.*)$/s.exec(message) ?? [];
	if (kind === "NOT NULL") return ownColumn(what, shape) ?? byTriggers$1(shape);
	if (kind === "UNIQUE") return uniqueColumns(what, shape);
	if (kind === "CHECK") return checkColumns(what, shape);
	if (message === "FOREIGN KEY constraint failed") return [...shape.foreignKeys.flatMap((key) => key.from), ...byTriggers$1(shape)];
	const stored = /^cannot store \w+ value in \w+ column (.+)$/s.exec(message)?.[1];
	if (stored !== void 0) return ownColumn(stored, shape) ?? byTriggers$1(shape);
	if (message === "datatype mismatch" || message === "database or disk is full") return shape.columns.filter((column) => column.rowidAlias).map(({ name }) => name);
	const raising = shape.triggers.filter((trigger) => isOpposedBy(trigger, message));
	const raised = byTriggers$1({ triggers: raising });
	if (raised.length > 0) return raised;
	if (raising.length > 0) return raising.flatMap((trigger) => significant(trigger).map(unquote));
	return distinct$1([...byTriggers$1(shape), ...expressionColumns(shape)]);
}
function ownColumn(what, shape) {
	const prefix = `${shape.name}.`;
	return what.startsWith(prefix) ? [what.slice(prefix.length)] : null;
}
function uniqueColumns(what, shape) {
	const matching = shape.keys.filter((key) => keyLabels(key, shape).includes(what));
	return matching.length === 0 ? byTriggers$1(shape) : distinct$1(matching.flatMap((key) => keyColumns(key)));
}
function keyLabels(key, shape) {
	return [key.columns.map((column) => `${shape.name}.${column}`).join(", "), `index '${key.index}'`];
}
function keyColumns(key) {
	const plain = key.columns.filter((column) => column !== null);
	if (!key.partial && plain.length === key.columns.length) return plain;
	return [...plain, ...significant(key.sql ?? "").map(unquote)];
}
function checkColumns(label, shape) {
	const exact = shape.text.checks.filter((check) => check.label === label);
	const checks = exact.length > 0 || label !== shape.name ? exact : shape.text.checks;
	if (checks.length === 0) return [...byTriggers$1(shape), ...expressionColumns(shape)];
	return checks.flatMap((check) => check.tokens.map(unquote));
}
function expressionColumns(shape) {
	const expressions = [...shape.text.checks.map((check) => check.tokens), ...shape.text.generated.values()];
	const indexes = shape.keys.flatMap((key) => key.columns.includes(null) ? significant(key.sql ?? "") : []);
	return [...expressions.flat(), ...indexes].map(unquote);
}
function isOpposedBy(trigger, message) {
	return trigger.includes(`'${message.replaceAll("'", "''")}'`) || trigger.includes(`"${message.replaceAll("\"", "\"\"")}"`);
}
function byTriggers$1({ triggers }) {
	return triggers.flatMap((trigger) => [...newColumnsIn(trigger)]);
}
function insertable(names, shape) {
	const wanted = new Set(names.map(keyOf));
	for (let before = 0; before !== wanted.size;) {
		before = wanted.size;
		for (const [name, tokens] of shape.text.generated) if (wanted.has(name)) for (const token of tokens) wanted.add(keyOf(unquote(token)));
	}
	return shape.columns.filter((column) => wanted.has(keyOf(column.name))).map((column) => column.name);
}
// src/rows/make-way.ts
const MOST_VALUES$6 = 4;
const SAVEPOINT$3 = "rehearsal_way";
function madeWay(world, shape, message, slots, next) {
	const named = shape.triggers.filter((trigger) => isOpposedBy(trigger, message) && newColumnsIn(trigger).length === 0).flatMap((trigger) => significant(trigger).map((token) => keyOf(unquote(token))));
	if (named.length === 0) return false;
	const kept = new Set([
		...shape.primaryKey.map(keyOf),
		...shape.foreignKeys.flatMap(({ from }) => from.map(keyOf)),
		...shape.keys.flatMap(({ columns }) => columns.flatMap((name) => name === null ? [] : [keyOf(name)]))
	]);
	return shape.columns.filter(({ name }) => named.includes(keyOf(name)) && !kept.has(keyOf(name))).some((column) => valuesFor$2(column, slots).some((literal) => isWay(world, shape, `${identifier(column.name)} = ${literal}`, next)));
}
function valuesFor$2({ name, nullable }, slots) {
	const literals = (slots.find(({ columns }) => columns[0] === name)?.all() ?? []).flatMap(([literal]) => literal === void 0 ? [] : [literal]);
	return [...new Set([...nullable ? ["NULL"] : [], ...literals])].slice(0, MOST_VALUES$6);
}
function isWay({ connection, making }, shape, assignment, next) {
	connection.run(`SAVEPOINT ${SAVEPOINT$3}`);
	const sql = `UPDATE OR ABORT main.${identifier(shape.name)} SET ${assignment}`;
	const helps = refusal$2(() => making.write(shape, () => connection.run(sql))) === null && next();
	if (!helps) refusal$2(() => connection.run(`ROLLBACK TO ${SAVEPOINT$3}`));
	refusal$2(() => connection.run(`RELEASE ${SAVEPOINT$3}`));
	return helps;
}
// src/rows/search.ts
function lazySlot(columns, choices) {
	const drawn = choices.next();
	let all = null;
	return {
		columns,
		first: drawn.done ? void 0 : drawn.value,
		all: () => {
			if (all !== null) return all;
			all = drawn.done ? [] : [drawn.value];
			for (let next = choices.next(); !next.done; next = choices.next()) all.push(next.value);
			return all;
		}
	};
}
const MOST_VISITS = 5e4;
function search(slots, attempt, budget, start = []) {
	const barred = [];
	const chosen = slots.map((slot, index) => start[index] && start[index] < slot.all().length ? start[index] : 0);
	const visits = { left: MOST_VISITS };
	let refused = "no value fits";
	if (slots.some((slot) => slot.first === void 0)) return { refused };
	for (let tries = 0; tries < budget; tries += 1) {
		const values = valuesAt(slots, chosen);
		const objection = attempt(values);
		if (objection === null) return {
			accepted: values,
			positions: chosen
		};
		refused = objection.message;
		const blamed = slotsWith(slots, objection.columns ?? []);
		if (blamed.length === 0) return { refused };
		bar(barred, blamed, chosen);
		const group = tiedTo(blamed, barred);
		const next = nextFor(group, slots, barred, visits);
		if (next === null) return { refused };
		for (const [at, slot] of group.entries()) chosen[slot] = next[at];
	}
	return { refused };
}
function valuesAt(slots, chosen) {
	return new Map(slots.flatMap((slot, index) => {
		const choice = chosen[index] === 0 ? slot.first : slot.all()[chosen[index]];
		return slot.columns.map((column, at) => [column, choice?.[at]]);
	}));
}
function slotsWith(slots, columns) {
	const wanted = new Set(columns);
	return slots.flatMap((slot, index) => slot.columns.some((column) => wanted.has(column)) ? [index] : []);
}
function bar(barred, slots, chosen) {
	const tuple = slots.map((slot) => chosen[slot]).join();
	const known = barred.find((entry) => entry.slots.join() === slots.join());
	if (known === void 0) barred.push({
		slots,
		tuples: new Set([tuple])
	});
	else known.tuples.add(tuple);
}
function tiedTo(slots, barred) {
	const group = new Set(slots);
	for (let before = 0; before !== group.size;) {
		before = group.size;
		for (const entry of barred) if (entry.slots.some((slot) => group.has(slot))) for (const slot of entry.slots) group.add(slot);
	}
	return [...group].sort((a, b) => a - b);
}
function nextFor(group, slots, barred, visits) {
	const open = group.map((slot) => openChoices(slot, slots, barred));
	const concerned = barred.filter((entry) => entry.slots.length > 1 && entry.slots.every((slot) => group.includes(slot))).map((entry) => ({
		at: entry.slots.map((slot) => group.indexOf(slot)),
		tuples: entry.tuples
	}));
	const most = open.reduce((sum, choices) => sum + choices.length - 1, 0);
	if (open.some((choices) => choices.length === 0)) return null;
	for (let sum = 0; sum <= most; sum += 1) for (const positions of withSum(open, sum, 0)) {
		visits.left -= 1;
		if (visits.left < 0) return null;
		if (!concerned.some(({ at, tuples }) => tuples.has(at.map((index) => positions[index]).join()))) return positions;
	}
	return null;
}
function openChoices(slot, slots, barred) {
	const closed = barred.find((entry) => entry.slots.length === 1 && entry.slots[0] === slot)?.tuples;
	return slots[slot].all().flatMap((_, index) => closed?.has(String(index)) ? [] : [index]);
}
function* withSum(lists, sum, from) {
	const list = lists[from];
	if (list === void 0) {
		if (sum === 0) yield [];
		return;
	}
	const last = from === lists.length - 1;
	for (let place = last ? sum : 0; place <= sum && place < list.length; place += 1) for (const rest of withSum(lists, sum - place, from + 1)) yield [list[place], ...rest];
}
// src/rows/clues.ts
function cluesOf(shape) {
	const found = new Map();
	const note = (tokens, isCheck) => {
		for (const part of partsOf$1(tokens)) {
			const clue = {
				words: wordsOf$1(part),
				literals: literalsOf(part, shape),
				isCheck
			};
			for (const name of distinct$1(part.map((token) => keyOf(unquote(token))))) gather(found, name, clue);
		}
	};
	for (const check of shape.text.checks) note(check.tokens, true);
	for (const condition of shape.triggers.flatMap(conditionsIn$1)) note(condition, false);
	for (const tokens of shape.text.generated.values()) note(tokens, false);
	for (const { sql, columns } of shape.keys) {
		const all = sql !== null && columns.includes(null) ? significant(sql) : [];
		note(all.slice(all.findIndex((token) => token.text === "(")), false);
	}
	return found;
}
function wordsOf$1(part) {
	return new Set(part.flatMap(({ kind, text: word }) => kind === "string" || kind === "number" ? [] : [word.toUpperCase()]));
}
function literalsOf(part, shape) {
	const columns = new Set(shape.columns.map(({ name }) => keyOf(name)));
	const texts = part.flatMap((token) => token.text.startsWith("\"") && !columns.has(keyOf(unquote(token))) ? [text(unquote(token))] : []);
	return [...literalsIn$3(part), ...texts];
}
function* clearValues(clues, column, serial) {
	yield* typedDocuments(clues.get(keyOf(column.name)) ?? [], column, serial);
	for (const clue of clues.get(keyOf(column.name)) ?? []) {
		if (!clue.isCheck) continue;
		if (has$1(clue, "IN", "=", "==", "IS") && !has$1(clue, "LENGTH", "OCTET_LENGTH", "TYPEOF", "%")) yield* rotate(clue.literals, serial - 1);
		yield* shaped(clue, column, serial);
	}
}
function* suggestedValues(clues, column, serial) {
	for (const clue of clues.get(keyOf(column.name)) ?? []) {
		if (has$1(clue, "NULL", "ISNULL", "NOTNULL")) yield NULL;
		if (!clue.isCheck) yield* shaped(clue, column, serial);
		yield* between$1(clue, column, serial);
		yield* clue.literals.flatMap((literal) => near(literal, column, serial));
		if (has$1(clue, "LOWER")) yield text(`${column.name} ${serial}`.toLowerCase());
		if (has$1(clue, "UPPER")) yield text(`${column.name} ${serial}`.toUpperCase());
		yield* clue.literals.flatMap((literal) => around(literal, serial));
		if (has$1(clue, "<", "<=", ">", ">=")) {
			yield* [
				"0",
				String(serial),
				text("2001-01-01"),
				text("A")
			];
			yield* [
				String(1e5 + serial),
				text("2999-12-31"),
				text("zz")
			];
		}
	}
}
function has$1({ words }, ...some) {
	return some.some((word) => words.has(word));
}
function* shaped(clue, column, serial) {
	const own = ownSerial(column, serial);
	const strings = clue.literals.map(stringIn).filter((it) => it !== null);
	const alphabets = strings.map(alphabetLeftBy).filter((it) => it !== null);
	if (has$1(clue, "LENGTH", "OCTET_LENGTH") || alphabets.length > 0) yield* ofLengths(clue, alphabets, column, own);
	if (has$1(clue, "GLOB")) for (const pattern of strings) yield* globTexts(pattern, own).map(text);
	if (has$1(clue, "LIKE")) for (const pattern of strings) yield* likeTexts(pattern, own).map(text);
	if (has$1(clue, "TYPEOF")) yield* typed(strings, column, serial);
	if (has$1(clue, ...DATE_FUNCTIONS)) yield* dates(serial);
	if (has$1(clue, "INSTR", "SUBSTR", "SUBSTRING")) for (const part of strings) yield* [
		`${part}${own}`,
		part,
		`a${own}${part}b${own}`,
		`aaaa${part}`
	].map(text);
	if (has$1(clue, "JSON_TYPE")) for (const type of strings) yield* jsonOf(type, own);
}
function* typed(types, column, serial) {
	const plain = plainValue(column, serial);
	if (types.includes(typeOf$1(plain))) yield plain;
	for (const type of types) yield* ofType(type, column, serial);
}
const DATE_FUNCTIONS = [
	"DATE",
	"TIME",
	"DATETIME",
	"JULIANDAY",
	"UNIXEPOCH",
	"STRFTIME",
	"TIMEDIFF"
];
function jsonOf(type, serial) {
	const sample = sampleOf(type, serial);
	return sample === void 0 ? [] : [text(JSON.stringify(sample))];
}
function* typedDocuments(clues, column, serial) {
	const types = clues.flatMap((clue) => {
		const [path, type] = clue.literals.map((it) => stringIn(it) ?? "");
		return clue.isCheck && has$1(clue, "JSON_TYPE") && !has$1(clue, "NOT", "<>", "!=") && path?.startsWith("$") && type ? [[path, type]] : [];
	});
	const found = types.length > 0 ? withTypes(plainValue(column, serial), new Map(types), ownSerial(column, serial)) : null;
	if (found !== null) yield found;
}
const USUAL_LENGTHS = [
	2,
	3,
	4,
	6,
	8,
	10,
	1,
	5,
	7,
	32,
	36,
	40,
	64
];
function* ofLengths({ literals, words }, alphabets, column, own) {
	const near = (words.has("LENGTH") || words.has("OCTET_LENGTH") ? literals.map(numberIn).filter((it) => it !== null) : []).flatMap((length) => stepsFrom(words).map((step) => length + step));
	const fitting = (near.length > 0 ? distinct$1([...near, 1]) : USUAL_LENGTHS).map(Math.trunc).filter((length) => length >= 0 && length <= 5e3);
	for (const length of fitting) {
		if (column.kind === "blob") yield bytes(length, own);
		for (const alphabet of alphabets.length > 0 ? alphabets : ALPHABETS) yield text(textOfLength(alphabet, length, own));
	}
}
function stepsFrom(words) {
	if (words.has("<")) return [
		-1,
		0,
		1,
		8
	];
	return words.has(">") ? [
		1,
		8,
		0,
		-1
	] : [
		0,
		1,
		-1,
		8
	];
}
function fractionOf({ kind }) {
	return kind === "real" ? .5 : kind === "numeric" ? .25 : 0;
}
function between$1(clue, column, serial) {
	const [low, high] = clue.literals.map(numberIn);
	if (!has$1(clue, "BETWEEN") || low == null || high == null || !(high >= low)) return [];
	const all = rotate(Array.from({ length: Math.floor(Math.min(high - low, 24)) + 1 }, (_, step) => step), serial - 1);
	return [...all.map((step) => step + fractionOf(column)).filter((step) => step <= high - low), ...all].map((step) => shift(clue.literals[0], step));
}
function near(literal, column, serial) {
	const by = serial - fractionOf(column);
	if (numberIn(literal) !== null) return [
		shift(literal, by),
		literal,
		shift(literal, -by)
	];
	const string = stringIn(literal);
	return string === null ? [literal] : [
		literal,
		text(`${string}${serial}`),
		text(string.slice(0, -1)),
		text(`~${string}`)
	];
}
function around(literal, serial) {
	if (numberIn(literal) === null) return [];
	return [
		1,
		-1,
		.5,
		-.5,
		1 / (serial + 1),
		-1 / (serial + 1)
	].map((by) => shift(literal, by));
}
// src/rows/candidates.ts
const MOST_CANDIDATES = 80;
function* candidatesFor(column, wishes) {
	const seen = new Set();
	for (const literal of inOrder$1(column, wishes)) {
		if (seen.has(literal) || wishes.avoid.has(literal) || !fits(literal, column, wishes.strict)) continue;
		yield literal;
		seen.add(literal);
		if (seen.size === MOST_CANDIDATES) return;
	}
}
function* inOrder$1(column, wishes) {
	const { serial, clues } = wishes;
	if (column.chance !== void 0) yield plainValue(column, serial);
	yield* clearValues(clues, column, serial);
	yield* wishes.demands;
	yield column.rowidAlias ? wishes.id() : plainValue(column, serial);
	if (column.rowidAlias) yield NULL;
	yield* suggestedValues(clues, column, serial);
	yield* literalDefault(column);
	for (const ahead of wishes.unique ? [
		1e3,
		2e3,
		3e3
	] : []) {
		yield* clearValues(clues, column, serial + ahead);
		if (!column.rowidAlias) yield plainValue(column, serial + ahead);
	}
	yield* ordinaryValues(column, serial);
	yield NULL;
}
function literalDefault(column) {
	const written = column.default ?? "";
	return /^(?:-?\d+(?:\.\d+)?|'(?:[^']|'')*')$/.test(written) ? [written] : [];
}
function fits(literal, column, strict) {
	if (literal === "NULL") return column.nullable || column.rowidAlias;
	const number = numberIn(literal);
	if (column.rowidAlias) return number !== null && Number.isInteger(number);
	if (!strict || column.type === "ANY") return true;
	if (column.kind === "integer") return number !== null && Number.isInteger(number);
	if (column.kind === "real") return number !== null;
	return column.kind === "blob" ? literal.startsWith("X") : stringIn(literal) !== null;
}
// src/rows/ids.ts
const STEP = 3;
const MOST$6 = 2 ** 52;
function nextId({ connection, hints }, shape, column) {
	const id = identifier(column.name);
	const table = `main.${identifier(shape.name)}`;
	const top = Math.max(Number(connection.rows(`SELECT coalesce(max(${id}), 0) FROM ${table}`)[0]?.[0]), 0);
	if (!(top < MOST$6)) return NULL;
	const below = top - STEP + 1;
	const taken = `SELECT 1 FROM ${table} WHERE ${id} BETWEEN ${below} AND ${top - 1} LIMIT 1`;
	const written = hints.written.get(keyOf(shape.name));
	const isFree = (one) => written?.has(String(one)) !== true;
	if (below > 0 && isFree(below) && connection.rows(taken).length === 0) return String(below);
	let next = top + STEP;
	while (!isFree(next)) next += STEP;
	return String(next);
}
// src/sqlite/schema-kinds.ts
const READ = new Map();
const MOST_READ = 32;
function readCatalog(connection) {
	const entries = entriesOf(connection).sort((a, b) => a.number - b.number);
	const virtual = virtualTables$1(entries);
	const shadows = shadowTables(connection, virtual);
	const key = JSON.stringify([entries, [...shadows]]);
	const known = READ.get(key) ?? catalogOf(entries, virtual, shadows);
	READ.delete(key);
	READ.set(key, known);
	for (const oldest of READ.keys()) if (READ.size > MOST_READ) READ.delete(oldest);
	return known;
}
function catalogOf(entries, virtual, shadows) {
	const of = (type) => entries.filter((entry) => entry.type === type);
	const texts = (type) => new Map(of(type).map(({ name, sql }) => [keyOf(name), sql]));
	const triggers = new Map();
	for (const { table, sql } of of("trigger")) gather(triggers, keyOf(table), sql);
	const ordinary = of("table").filter(({ name, sql }) => !isVirtual$2(sql) && !shadows.has(keyOf(name)));
	return {
		texts: {
			tables: texts("table"),
			indexes: texts("index"),
			triggers,
			views: texts("view")
		},
		ordinary: new Map(ordinary.map(({ name }) => [keyOf(name), name])),
		virtual: new Map(virtual.map((table) => [keyOf(table.name), table]))
	};
}
function virtualTables$1(entries) {
	return entries.flatMap(({ type, name, sql }) => {
		if (type !== "table" || !isVirtual$2(sql)) return [];
		const tokens = significant(sql);
		const module = tokens[tokens.findIndex((token) => isWord$1(token, "USING")) + 1];
		return module === void 0 ? [] : [{
			name,
			module: keyOf(unquote(module)),
			sql
		}];
	});
}
const SUFFIXES = [
	[/^fts[34]/, [
		"content",
		"segments",
		"segdir",
		"docsize",
		"stat"
	]],
	[/^fts5$/, [
		"data",
		"idx",
		"content",
		"docsize",
		"config"
	]],
	[/^(rtree|geopoly)/, [
		"node",
		"parent",
		"rowid"
	]]
];
function shadowTables(connection, virtual) {
	if (virtual.length === 0) return new Set();
	const byName = virtual.flatMap(({ name, module }) => {
		return (SUFFIXES.find(([pattern]) => pattern.test(module))?.[1] ?? []).map((suffix) => keyOf(`${name}_${suffix}`));
	});
	const byType = connection.rows("PRAGMA main.table_list").filter((row) => row[2] === "shadow");
	return new Set([...byName, ...byType.map((row) => keyOf(String(row[1])))]);
}
// src/rows/counted.ts
function withCounted(shape, counts) {
	if (counts.length === 0) return shape;
	const isMeant = (column) => NUMBERS$7.has(column.kind) && !isKey$4(shape, column) && isCounted$1(counts, shape.name, column.name);
	return {
		...shape,
		columns: shape.columns.map((it) => isMeant(it) ? {
			...it,
			isCounted: true
		} : it)
	};
}
function withTurned(shape, turned) {
	const names = turned.get(keyOf(shape.name));
	if (!names) return shape;
	const isTurned = ({ name, default: written }) => names.has(keyOf(name)) && !written?.includes("-") && shape.keys.some(({ columns }) => columns.includes(name));
	return {
		...shape,
		columns: shape.columns.map((it) => isTurned(it) ? {
			...it,
			isTurned: true
		} : it)
	};
}
const NUMBERS$7 = new Set([
	"integer",
	"real",
	"numeric"
]);
function isKey$4({ keys, primaryKey, foreignKeys }, { name }) {
	return keys.some(({ columns }) => columns.length === 1 && columns[0] === name) || primaryKey.includes(name) || foreignKeys.some(({ from }) => from.some((it) => same(it, name)));
}
// src/rows/lax.ts
function withLax(connection, shape, hints) {
	if (shape.text.strict || !shape.columns.some(isNumber)) return shape;
	const isMeant = (column) => isNumber(column) && (isTakenForText(column, hints) || hasText(connection, shape, column));
	return {
		...shape,
		columns: shape.columns.map((it) => isMeant(it) ? {
			...it,
			isLax: true
		} : it)
	};
}
function isNumber({ kind, rowidAlias }) {
	return !rowidAlias && /^(integer|real|numeric|boolean)$/.test(kind);
}
function isTakenForText({ name }, { compared, typed }) {
	const key = keyOf(name);
	return typed.has(key) || (compared.get(key) ?? []).some((literal) => isWords$1(stringIn(literal)));
}
function isWords$1(value) {
	return value !== null && (value.trim() === "" || Number.isNaN(Number(value)));
}
function hasText(connection, shape, { name, default: written }) {
	const table = `main.${identifier(shape.name)}`;
	let isThere = false;
	refusal$2(() => {
		const [row] = written === null ? [] : connection.rows(`SELECT (${written})`);
		isThere = typeof row?.[0] === "string" && isWords$1(row[0]);
		isThere ||= connection.rows(`SELECT 1 FROM ${table} WHERE typeof(${identifier(name)}) = 'text' LIMIT 1`).length > 0;
	});
	return isThere;
}
// src/rows/making.ts
var Making = class {
	#watch;
	#counts = new Map();
	#kind = null;
	constructor(watch) {
		this.#watch = watch;
	}
	unusual(kind, make) {
		if (this.#watch?.hasTime() === false) return null;
		const before = this.#kind;
		this.#kind = kind;
		try {
			return make();
		} finally {
			this.#kind = before;
		}
	}
	write({ name: table, triggers }, write) {
		const watch = this.#watch;
		if (!watch || triggers.length === 0) return write();
		const isPlain = this.#kind === null;
		const kind = this.#kind ?? `rows of ${table}`;
		const nth = (this.#counts.get(kind) ?? 0) + 1;
		this.#counts.set(kind, nth);
		const left = !isPlain && !watch.hasTime() ? "there was no time for it" : watch.begins({
			table,
			kind,
			isPlain,
			nth
		});
		if (left !== null) return { left };
		try {
			return write();
		} finally {
			watch.ends();
		}
	}
};
// src/rows/ranges.ts
const ENDS$3 = [
	["start", "end stop finish"],
	["starts", "ends stops"],
	["started", "ended stopped finished completed"],
	["starting", "ending"],
	["begin", "end"],
	["begins", "ends"],
	["began", "ended"],
	["from", "to till until through thru"],
	["since", "until till to"],
	["notbefore", "notafter"],
	["open", "close"],
	["opens", "closes"],
	["opened", "closed"],
	["opening", "closing"],
	["checkin", "checkout"],
	["clockin", "clockout"],
	["login", "logout"],
	["issued", "expires expired due"],
	["effective", "expires expired expiry expiration"],
	["created", "updated modified changed deleted archived closed completed finished expires expired"],
	["born", "died"],
	["min", "max"],
	["minimum", "maximum"],
	["low", "high"],
	["lower", "upper"],
	["lowest", "highest"],
	["earliest", "latest"],
	["first", "last"],
	["south", "north"],
	["west", "east"],
	["lft", "rgt"]
];
const FILLERS = new Set([
	"at",
	"on",
	"date",
	"time",
	"day",
	"dt",
	"ts",
	"timestamp",
	"ms",
	"utc"
]);
const NUMBERS$6 = new Set([
	"integer",
	"real",
	"numeric"
]);
const DATES$2 = new Set([
	"date",
	"datetime",
	"time"
]);
function rangesIn({ columns }) {
	const byName = new Map(columns.map(({ name }) => [inOne(name), name]));
	return [...byName].flatMap(([whole, lower]) => ENDS$3.filter(([word]) => whole.includes(word)).flatMap(([word, uppers]) => uppers.split(" ").flatMap((other) => {
		const upper = byName.get(whole.replace(word, other));
		return upper === void 0 ? [] : [{
			lower,
			upper
		}];
	})));
}
function inOne(name) {
	return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").split(/[\W_]+/).map(keyOf).filter((word) => !FILLERS.has(word)).join("");
}
const APART = 20;
function withRanges(shape) {
	const columns = new Map(shape.columns.map((column) => [column.name, column]));
	for (const range of rangesIn(shape)) {
		const [one, other] = [columns.get(range.lower), columns.get(range.upper)];
		if (!one || !other || isKey$3(shape, one) || isKey$3(shape, other)) continue;
		const [lower, upper] = [alike$1(one, other), alike$1(other, one)];
		const both = [lower, upper].every(({ kind }) => NUMBERS$6.has(kind)) || DATES$2.has(lower.kind) && lower.kind === upper.kind;
		const [a, b] = [lower.position, upper.position];
		const inOrder = (lower.moment === void 0 ? [
			[a, b],
			[b, a],
			[a, b + 1],
			[a + 1, b]
		] : [[Math.min(a, b) + APART, Math.min(a, b)]]).find(([low = a, high = b]) => isLess(plainValue({
			...lower,
			position: low
		}, 1), plainValue({
			...upper,
			position: high
		}, 1)));
		if (!both || !inOrder) continue;
		columns.set(range.lower, {
			...lower,
			position: inOrder[0] ?? a
		});
		columns.set(range.upper, {
			...upper,
			position: inOrder[1] ?? b
		});
	}
	return {
		...shape,
		columns: [...columns.values()]
	};
}
function aheadOfClock(shape) {
	const column = (name) => shape.columns.find((it) => it.name === name);
	const found = rangesIn(shape).flatMap(({ lower, upper }) => {
		const end = column(upper);
		const value = end && asksClock(column(lower)?.default ?? null) ? ahead(end) : null;
		return value === null ? [] : [[upper, {
			lower,
			value
		}]];
	});
	return new Map(found);
}
function ahead(column) {
	if (column.moment !== void 0) return momentBefore(column.moment, -column.position);
	return DATES$2.has(column.kind) ? plainValue(column, 1).replace(/^'\d{4}-/, "'2999-") : null;
}
function isKey$3({ primaryKey, foreignKeys }, { name }) {
	return primaryKey.join() === name || foreignKeys.some(({ from }) => from.some((it) => same(it, name)));
}
function alike$1(column, other) {
	const { kind, moment, layout, isTime } = other;
	if (NUMBERS$6.has(column.kind) && NUMBERS$6.has(kind)) return column.moment !== void 0 || column.layout !== void 0 ? column : {
		...column,
		...moment && { moment },
		...layout && { layout },
		...isTime && { isTime }
	};
	return column.kind === "text" && DATES$2.has(kind) ? {
		...column,
		kind,
		...layout && { layout }
	} : column;
}
function isLess(one, other) {
	const [a, b] = [numberIn(one), numberIn(other)];
	if (a !== null && b !== null) return a < b;
	return (stringIn(one) ?? "") < (stringIn(other) ?? "");
}
// src/rows/remembered.ts
var Remembered = class {
	connection;
	#insert;
	#known = new Map();
	#refusals = new Map();
	constructor(connection) {
		this.#insert = (sql) => connection.run(sql);
		this.connection = {
			...connection,
			run: (sql, parameters) => {
				this.#known.clear();
				this.#refusals.clear();
				connection.run(sql, parameters);
			}
		};
	}
	of(table, question, ask) {
		const key = keyOf(table);
		const known = this.#known.get(key) ?? new Map();
		if (!known.has(question)) known.set(question, ask());
		this.#known.set(key, known);
		return known.get(question);
	}
	refusals(shape) {
		const known = this.#refusals.get(shape) ?? new Map();
		this.#refusals.set(shape, known);
		return known;
	}
	insert(table, sql) {
		this.#insert(sql);
		this.#known.delete(keyOf(table));
	}
};
// src/rows/world.ts
function openWorld(connection, hints = NO_HINTS) {
	const all = readCatalog(connection);
	const ordinary = new Map([...all.ordinary].filter(([key]) => key !== hints.history));
	const catalog = {
		...all,
		ordinary
	};
	const remembered = new Remembered(connection);
	return {
		connection: remembered.connection,
		remembered,
		hints: withSchema(hints, catalog.texts),
		making: new Making(hints.watch),
		catalog,
		links: linksIn$2(connection, catalog, [], hints.joined),
		shapes: new Map(),
		clues: new Map(),
		habits: new Map(),
		children: new Map(),
		ours: new Map(),
		asked: new Map(),
		serials: new Map()
	};
}
function shapeOf$1(world, table) {
	const key = keyOf(table);
	const known = world.shapes.get(key);
	if (known !== void 0) return known;
	const spelt = world.catalog.ordinary.get(key);
	const shape = spelt === void 0 ? `there is no table ${table}` : tryShape(world, spelt);
	world.shapes.set(key, shape);
	if (typeof shape === "string") return shape;
	for (const foreign of shape.foreignKeys) gather(world.children, keyOf(foreign.parent), {
		child: shape,
		key: foreign
	});
	return shape;
}
function tryShape(world, name) {
	try {
		return withReadings(world, readShape(world.connection, name, world.catalog.texts));
	} catch (error) {
		return refusal(error);
	}
}
function withReadings(world, shape) {
	const { hints } = world;
	const columns = shape.columns.map((column) => {
		const document = documentShape(hints.json, shape.name, column.name);
		const isText = column.kind === "text" || column.kind === "json" || column.kind === "blob" && !shape.text.strict;
		if (document && isText) return {
			...column,
			kind: "json",
			document,
			...byDefault$1(world.connection, column, document)
		};
		if (column.kind === "text" && holdsHex(hints.hex, shape.name, column.name)) return {
			...column,
			isHex: true
		};
		const checked = shape.text.checks.some(({ tokens }) => tokens.some((token) => same(unquote(token), column.name)));
		const parts = checked ? null : takenApart(hints.pieces, shape.name, column.name);
		if (parts) return asDate(column, parts);
		if (NUMBERS$5.has(column.kind) && countsTime(hints.dates, shape.name, column.name)) return {
			...column,
			isTime: true
		};
		return column.kind === "text" && !checked && holdsDates(hints.dates, shape.name, column.name) ? {
			...column,
			kind: NAMED_AS_DAY.test(column.name) ? "date" : "datetime"
		} : column;
	});
	const counted = withTurned(withCounted({
		...shape,
		columns
	}, hints.counts), hints.turned);
	return withRanges(withLax(world.connection, counted, hints));
}
function asDate(column, { layout, timed: isTimed }) {
	if (column.kind !== "text") return NUMBERS$5.has(column.kind) && layout === "YYYYMMDD" ? {
		...column,
		isTime: true,
		layout
	} : column;
	const kind = isTimed ? "datetime" : "date";
	return layout === "YYYY-MM-DD" ? {
		...column,
		kind
	} : {
		...column,
		kind,
		layout: isTimed ? timed(layout) : layout
	};
}
function byDefault$1(connection, { default: written }, document) {
	if (written === null) return {};
	try {
		const [row] = connection.rows(`SELECT quote(d), json_valid(d), d FROM (SELECT (${written}) AS d)`);
		if (row?.[1] === 0) return { stray: String(row[0]) };
		return row?.[1] === 1 ? { document: withPathsOf(document, String(row[2])) } : {};
	} catch (error) {
		refusal(error);
		return {};
	}
}
const NUMBERS$5 = new Set([
	"integer",
	"real",
	"numeric"
]);
const NAMED_AS_DAY = /(^|_)(date|day|birthday|dob|on)$|[a-z](Date|Day|Birthday|On)$/;
function refusal(error) {
	if (error instanceof Refused) return error.message;
	throw error;
}
function cluesIn(world, shape) {
	const known = world.clues.get(shape);
	if (known !== void 0) return known;
	const clues = cluesOf(shape);
	world.clues.set(shape, clues);
	return clues;
}
function nextSerial(world, shape) {
	const key = keyOf(shape.name);
	const serial = (world.serials.get(key) ?? countRows(world.connection, "main", shape.name)) + 1;
	world.serials.set(key, serial);
	return serial;
}
function linksOf$1({ links }, { name, foreignKeys }) {
	return (links.get(keyOf(name)) ?? []).filter(({ column }) => !foreignKeys.some(({ from }) => from.some((it) => same(it, column))));
}
function hasRows({ connection, remembered }, table) {
	const ask = () => connection.rows(`SELECT 1 FROM main.${identifier(table)} LIMIT 1`).length > 0;
	return remembered.of(table, "has rows", ask);
}
function referred(world, key) {
	const parent = shapeOf$1(world, key.parent);
	if (typeof parent === "string") return null;
	const columns = key.to ?? parent.primaryKey;
	const known = new Set([...parent.columns.map(({ name }) => name), ...parent.keys.flatMap((it) => it.columns)].map(folded));
	return columns.length === key.from.length && columns.every((it) => known.has(keyOf(it))) ? {
		parent,
		columns
	} : null;
}
function folded(name) {
	return keyOf(name ?? "");
}
const MOST_PARENTS$1 = 12;
function keysIn(world, parent, columns) {
	const ours = world.ours.get(keyOf(parent.name)) ?? [];
	return world.remembered.of(parent.name, `${ours.length} ${columns.join()}`, () => {
		return allKeys(world, parent, columns, ours.map((row) => columns.map((column) => valueIn$1(row, column))));
	});
}
function hasKey({ connection }, { parent, columns }, values) {
	const same = columns.map((column, at) => `${identifier(column)} = ${values[at] ?? "NULL"}`).join(" AND ");
	return connection.rows(`SELECT 1 FROM main.${identifier(parent.name)} WHERE ${same} LIMIT 1`).length > 0;
}
function allKeys(world, parent, columns, own) {
	const wanted = columns.map(identifier);
	const order = parent.rowid === null ? "" : `ORDER BY ${parent.rowid} DESC`;
	const others = selectLiterals(world.connection, columns, `main.${identifier(parent.name)} WHERE ${wanted.map((column) => `${column} IS NOT NULL`).join(" AND ")} ${order} LIMIT ${MOST_PARENTS$1}`);
	const complete = own.filter((key) => key.every((value) => value !== void 0 && value !== "NULL"));
	return [...new Map([...complete, ...others].map((key) => [key.join(), key])).values()];
}
function valueIn$1(row, column) {
	const exact = row.values.get(column);
	if (exact !== void 0) return exact;
	return [...row.values].find(([name]) => keyOf(name) === keyOf(column))?.[1];
}
function selectLiterals(connection, columns, from) {
	if (columns.length === 0) return [];
	const quoted = columns.map((column) => `quote(${identifier(column)})`).join(", ");
	return connection.rows(`SELECT ${quoted} FROM ${from}`).map((row) => row.map(String));
}
// src/rows/slots.ts
const NOTHING$1 = new Set();
const MOST_COMBINATIONS = 64;
function slotsOf(world, shape, wish) {
	const groups = sharing(shape.foreignKeys);
	const taken = new Set(groups.flatMap((group) => group.flatMap((key) => key.from.map(keyOf))));
	return [...shape.columns.filter((column) => !taken.has(keyOf(column.name))).map((column) => lazySlot([column.name], ownChoices(world, shape, column, wish))), ...groups.map((group) => foreignSlot(world, shape, group, wish))];
}
function* ownChoices(world, shape, column, wish) {
	const fixed = wish.fixed.get(column.name);
	if (fixed !== void 0) {
		yield [fixed];
		return;
	}
	yield* linkedChoices(world, shape, column, wish);
	const unique = uniquesOf(shape).has(keyOf(column.name));
	const wishes = {
		serial: wish.serial,
		clues: cluesIn(world, shape),
		demands: demandsOn(world, shape, column, wish.serial),
		unique,
		strict: shape.text.strict,
		avoid: (unique ? world.hints.written.get(keyOf(shape.name)) : void 0) ?? NOTHING$1,
		id: () => nextId(world, shape, column)
	};
	for (const literal of candidatesFor(column, wishes)) yield [literal];
}
function* linkedChoices(world, shape, { name }, wish) {
	const link = linksOf$1(world, shape).find(({ column }) => column === name);
	const parent = link && shapeOf$1(world, link.parent);
	if (!link || !parent || typeof parent === "string") return;
	for (const [key] of rotate(keysIn(world, parent, [link.to]), wish.turn)) if (key !== void 0) yield [key];
}
const UNIQUES = new WeakMap();
function uniquesOf(shape) {
	const known = UNIQUES.get(shape);
	if (known) return known;
	const keyed = shape.keys.flatMap((key) => key.columns);
	const names = keyed.includes(null) ? shape.columns.map(({ name }) => name) : keyed;
	const uniques = new Set(names.map((name) => keyOf(name ?? "")));
	UNIQUES.set(shape, uniques);
	return uniques;
}
function demandsOn(world, shape, column, serial) {
	return (world.children.get(keyOf(shape.name)) ?? []).flatMap(({ child, key }) => {
		const at = (key.to ?? shape.primaryKey).findIndex((name) => keyOf(name) === keyOf(column.name));
		if (at < 0 || child === shape) return [];
		return [...clearValues(cluesIn(world, child), {
			...column,
			name: key.from[at] ?? ""
		}, serial)];
	});
}
function sharing(keys) {
	const groups = [];
	for (const key of keys) {
		const names = new Set(key.from.map(keyOf));
		const touching = groups.filter((group) => group.some((other) => other.from.some((name) => names.has(keyOf(name)))));
		const merged = [...touching.flat(), key];
		for (const group of touching) groups.splice(groups.indexOf(group), 1);
		groups.push(merged);
	}
	return groups;
}
function foreignSlot(world, shape, group, wish) {
	const columns = shape.columns.filter((column) => group.some((key) => key.from.some((name) => sameName(name, column))));
	let choices = [new Map(columns.flatMap((column) => {
		const value = wish.fixed.get(column.name);
		return value === void 0 ? [] : [[column.name, value]];
	}))];
	for (const key of group) {
		const turn = wish.turn + nthToParent(shape, key);
		choices = joined$1([...choices], optionsFor(world, key, columns, {
			...wish,
			turn
		}));
	}
	return lazySlot(columns.map(({ name }) => name), inOrder(choices, columns, wish));
}
function* inOrder(choices, columns, { serial }) {
	for (const choice of choices) yield columns.map((column) => choice.get(column.name) ?? plainValue(column, serial));
}
function nthToParent({ foreignKeys }, key) {
	return foreignKeys.filter(({ parent }) => keyOf(parent) === keyOf(key.parent)).indexOf(key);
}
function sameName(name, column) {
	return keyOf(name) === keyOf(column.name);
}
function* optionsFor(world, key, columns, wish) {
	const own = key.from.flatMap((name) => columns.filter((column) => sameName(name, column)));
	const target = referred(world, key);
	const keys = target === null ? [] : rotate(keysIn(world, target.parent, target.columns), wish.turn);
	const promised = wish.promised(key);
	const asked = own.flatMap(({ name }) => wish.fixed.get(name) ?? []);
	const isAmong = keys.some((values) => values.every((value, at) => value === asked[at]));
	const given = target !== null && asked.length === key.from.length && !isAmong && hasKey(world, target, asked) ? [asked] : [];
	for (const values of [
		...given,
		...keys,
		...promised
	]) yield new Map(own.map((column, at) => [column.name, values[at]]));
	const nullable = own.filter((column) => column.nullable && !column.rowidAlias);
	if (nullable.length > 0) yield new Map(nullable.map((column) => [column.name, NULL]));
	else if (target === null && promised.length === 0) yield new Map();
}
function* joined$1(left, right) {
	let count = 0;
	const known = [];
	const more = right[Symbol.iterator]();
	for (const a of left) for (let at = 0; count < MOST_COMBINATIONS; at += 1) {
		const next = at < known.length ? void 0 : more.next();
		if (next && !next.done) known.push(next.value);
		const b = known[at];
		if (b === void 0) break;
		if (!agree(a, b)) continue;
		count += 1;
		yield new Map([...a, ...b]);
	}
}
function agree(a, b) {
	return [...b].every(([column, value]) => (a.get(column) ?? value) === value);
}
// src/rows/place.ts
const MOST_TRIES$6 = 400;
const FEW_TRIES = 10;
function place(world, shape, wish = {}, tries = MOST_TRIES$6) {
	const serial = nextSerial(world, shape);
	const slots = slotsOf(world, shape, {
		turn: 0,
		fixed: new Map(),
		promised: () => [],
		serial,
		...wish
	});
	const parentless = shape.foreignKeys.find((key) => slots.some((slot) => slot.first === void 0 && holds(slot, key)));
	if (parentless !== void 0) return { reason: `it must refer to a row of ${parentless.parent}, which has none that fits` };
	const rows = [];
	const last = {
		values: new Map(),
		message: ""
	};
	const insert = (values) => {
		const tried = attempt(world, shape, values);
		if ("message" in tried) {
			Object.assign(last, {
				values,
				message: tried.message
			});
			return tried;
		}
		rows.push(tried);
		return null;
	};
	const habits = world.habits.get(shape);
	const start = slots.map((slot) => slot.columns.length === 1 ? habits?.get(slot.columns[0] ?? "") ?? 0 : 0);
	let found = search(slots, insert, tries, start);
	if ("refused" in found && shape.triggers.length > 0) madeWay(world, shape, last.message, slots, () => {
		found = search(slots, insert, FEW_TRIES, start);
		return !("refused" in found);
	});
	const [row] = rows;
	if ("refused" in found) {
		const asked = tries < MOST_TRIES$6 ? null : askedFor$1(world, shape, last, MOST_ASKED);
		if (asked !== null) gather(world.ours, keyOf(shape.name), asked.row);
		return asked ?? { reason: inWords(found.refused, world, shape) };
	}
	if (row === void 0) return { reason: "" };
	if (wish.fixed === void 0 || habits === void 0) world.habits.set(shape, habitsOf(slots, found.positions, shape));
	gather(world.ours, keyOf(shape.name), row);
	return {
		row,
		values: found.accepted
	};
}
function placePlain(world, shape) {
	const serial = nextSerial(world, shape);
	attempt(world, shape, new Map(shape.columns.map((column) => [column.name, plainValue(column, serial)])));
}
const MOST_ASKED = 12;
function askedFor$1(world, shape, { values, message }, budget) {
	const label = /^CHECK constraint failed: (.*)$/s.exec(message)?.[1];
	if (label === void 0) return null;
	let left = budget;
	for (const proposal of accepted(world, shape, values, label)) {
		if (left <= 0) return null;
		left -= 1;
		const tried = attempt(world, shape, proposal);
		if (!("message" in tried)) return {
			row: tried,
			values: proposal
		};
		const further = tried.message !== message && left > 0 ? askedFor$1(world, shape, {
			values: proposal,
			message: tried.message
		}, left >> 1) : null;
		if (further !== null) return further;
	}
	return null;
}
function holds(slot, key) {
	return key.from.some((name) => slot.columns.some((column) => keyOf(column) === keyOf(name)));
}
function habitsOf(slots, positions, shape) {
	const own = slots.flatMap((slot, index) => {
		const [column = ""] = slot.columns;
		return shape.foreignKeys.some((key) => holds(slot, key)) ? [] : [[column, positions[index] ?? 0]];
	});
	return new Map(own);
}
function inWords(message, world, shape) {
	const missing = shape.foreignKeys.find((key) => message === `no such table: main.${key.parent}`);
	if (missing === void 0 || world.catalog.ordinary.has(keyOf(missing.parent))) return message;
	return `its foreign key refers to the table ${missing.parent}, which does not exist`;
}
const SAVEPOINT$2 = "rehearsal_row";
function attempt(world, shape, values) {
	if (shape.triggers.length > 0) {
		const tried = world.making.write(shape, () => asked$2(world, shape, values));
		return "left" in tried ? {
			message: tried.left,
			columns: null
		} : tried;
	}
	const known = world.remembered.refusals(shape);
	const refused = knownRefusal(known, values);
	if (refused !== null) return refused;
	const tried = asked$2(world, shape, values);
	if ("message" in tried) rememberRefusal(known, shape, values, tried);
	return tried;
}
function asked$2(world, shape, values) {
	const { connection } = world;
	const guarded = shape.triggers.length > 0;
	if (guarded) connection.run(`SAVEPOINT ${SAVEPOINT$2}`);
	try {
		insert$1(world, shape, insertion$1(shape, values));
		const row = guarded && connection.rows("SELECT changes()")[0]?.[0] === 0 ? null : readBack(world, shape, values);
		if (row !== null) {
			if (guarded) connection.run(`RELEASE ${SAVEPOINT$2}`);
			return row;
		}
	} catch (error) {
		if (guarded) undo$1(world);
		return objectionTo(refusal(error), shape);
	}
	if (guarded) undo$1(world);
	return objectionTo("a trigger took the row away again", shape);
}
function insert$1({ connection, remembered, hints }, shape, sql) {
	const isAlone = shape.triggers.length === 0;
	const refused = refusal$2(() => isAlone ? remembered.insert(shape.name, sql) : connection.run(sql));
	if (refused === null) return;
	if (!hints.keysOff || !refused.startsWith("foreign key mismatch")) throw new Refused(refused);
	connection.run("PRAGMA foreign_keys = OFF");
	try {
		connection.run(sql);
	} finally {
		connection.run("PRAGMA foreign_keys = ON");
	}
}
function undo$1(world) {
	try {
		world.connection.run(`ROLLBACK TO ${SAVEPOINT$2}`);
		world.connection.run(`RELEASE ${SAVEPOINT$2}`);
	} catch (error) {
		if (!refusal(error).startsWith("no such savepoint")) throw error;
	}
}
function insertion$1(shape, values) {
	const table = `main.${identifier(shape.name)}`;
	const columns = [...values.keys()].map(identifier);
	const own = [...values.values()];
	const hidden = hiddenRowid(shape);
	if (hidden === null) return `INSERT OR ABORT INTO ${table} (${columns.join(", ")}) VALUES (${own.join(", ")})`;
	const next = `(SELECT coalesce(max(${hidden}), 0) + ${ROWID_STEP} FROM ${table})`;
	return `INSERT OR ABORT INTO ${table} (${[hidden, ...columns].join(", ")}) VALUES (${[next, ...own].join(", ")})`;
}
const ROWID_STEP = 2;
function hiddenRowid({ rowid, columns }) {
	return columns.some(({ rowidAlias }) => rowidAlias) ? null : rowid;
}
function readBack({ connection }, shape, values) {
	const table = `main.${identifier(shape.name)}`;
	const given = keyCondition(shape, values);
	const [wanted, condition] = shape.rowid === null ? ["1", given] : [shape.rowid, `${shape.rowid} = last_insert_rowid()`];
	const id = connection.rows(`SELECT quote(${wanted}) FROM ${table} WHERE ${condition}`)[0]?.[0];
	if (id === void 0) return null;
	const where = shape.rowid === null ? given : `${shape.rowid} = ${id}`;
	let read = null;
	return {
		where,
		get values() {
			read ??= valuesOf$4(connection, shape, `${table} WHERE ${where}`);
			return read;
		}
	};
}
function valuesOf$4(connection, shape, from) {
	const columns = shape.columns.map((column) => column.name);
	const [found = []] = selectLiterals(connection, columns, from);
	return new Map(columns.map((column, at) => [column, found[at] ?? "NULL"]));
}
function keyCondition(shape, values) {
	return (shape.primaryKey.length > 0 ? shape.primaryKey : [...values.keys()]).map((column) => `${identifier(column)} IS ${values.get(column) ?? "NULL"}`).join(" AND ");
}
const STRICTEST = [["foreign_keys", 1], ["ignore_check_constraints", 0]];
function withConstraints(connection, action) {
	const read = (pragma) => Number(connection.rows(`PRAGMA ${pragma}`)[0]?.[0]);
	const before = STRICTEST.map(([pragma]) => [pragma, read(pragma)]);
	try {
		for (const [pragma, value] of STRICTEST) {
			connection.run(`PRAGMA ${pragma} = ${value}`);
			if (read(pragma) !== value) throw new Error(`rows are only added outside a transaction (PRAGMA ${pragma})`);
		}
		return action();
	} finally {
		for (const [pragma, value] of before) connection.run(`PRAGMA ${pragma} = ${value}`);
	}
}
// src/rows/truths.ts
const set = (words) => new Set(words.split(/\s+/));
const AMOUNTS = set(`count total sum amount balance qty quantity stock hand unit piece copy item score point view like vote hit credit
  retry try attempt failure error warning strike win loss goal visit login signin use play download comment reply follower member player subscriber participant attendee
  child children viewer reader customer employee contact purchase sale booking
  size length width height depth weight age price cent cost fee tax tip discount salary budget debt rate ratio percent pct progress
  seat licence license guest night room bed desk calorie km mile distance second minute hour day week month year ms byte kb mb duration
  limit max min capacity volume offset coin token gold live star remaining left spent earned num number`);
const PLACES = set("position order rank level priority version revision no index sequence seq step stage type kind status state mode");
const WRITTEN_IN_ONE = /(count|total|amount|balance|quantity|score|price|points|views|likes|votes|length|width|height|weight|number|seconds|minutes|bytes|level|version)$/i;
const FIRST = set("num number count total sum max min n nb avg percent pct");
const FLAGS = set(`done seen sent paid read hidden shown open public private admin draft spam default primary valid ok on off new free
  dirty taken won lost sold broken known pro beta live male female adult urgent final flag bool complete secret global internal
  external permanent mandatory optional mute sticky current present ready busy online offline vip bot notify show hide lock archive`);
const SAYS_SO = /(?<!^(?:spe|ne|se|fe|be))ed$|able$|ible$|[ct]ive$/;
function wordsIn$1(name) {
	return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().split(/[\W_]+/).filter((word) => word !== "");
}
function isIn$1(words, word) {
	return [
		word,
		word.replace(/ies$/, "y"),
		word.replace(/s$/, ""),
		word.replace(/es$/, "")
	].some((it) => words.has(it));
}
function isAmount({ name, kind }) {
	return (kind === "integer" || kind === "numeric" || kind === "real") && saysAmount(name);
}
function saysAmount(name) {
	const words = wordsIn$1(name);
	const [first = "", last = ""] = [words[0], words.at(-1)];
	return isIn$1(AMOUNTS, last) || words.length > 1 && FIRST.has(first);
}
function isCounted(column) {
	return isAmount(column) || isIn$1(PLACES, wordsIn$1(column.name).at(-1) ?? "") || WRITTEN_IN_ONE.test(column.name);
}
function saysPlace({ name }) {
	return wordsIn$1(name).some((word) => isIn$1(STANDS, word)) || /^(sortorder|sortkey|ord|pos)$/i.test(name);
}
const STANDS = set("position pos order ordinal sort sorting rank index idx seq sequence place slot no number nr");
function isTruth$1(column, example, bounded = false) {
	const { kind, name, default: written } = column;
	if (example !== "0" && example !== "1" && !/^-?\d+$/.test(example)) return false;
	if (kind === "boolean") return true;
	if (kind !== "integer" && kind !== "numeric") return false;
	if (ASKS$1.test(name)) return true;
	if (isCounted(column) || bounded && !isFlag(name)) return false;
	return /^\(?(0|1|true|false)\)?$/i.test(written ?? "");
}
const ASKS$1 = /^(is|has|can|may|was|should|allow)(_|[A-Z])/;
function saysTruth(name) {
	return ASKS$1.test(name) || isFlag(name);
}
function isFlag(name) {
	const last = wordsIn$1(name).at(-1) ?? "";
	return FLAGS.has(last) || SAYS_SO.test(last);
}
const CLOSED = set(`kind type status state role level mode rank stage step phase tier grade size class gender sex priority severity visibility
  access permission scope direction side mood plan format frequency interval period result outcome answer decision flag`);
function saysOneOfFew(name) {
	return isIn$1(CLOSED, wordsIn$1(name).at(-1) ?? "");
}
// src/rows/pool.ts
const LONGEST$1 = 1e5;
const LONGEST_BLOB = 5e3;
const MOST_ANSWERS = 3;
const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
function poolFor(filter, column, is, example, probe) {
	const { tokens } = filter;
	if (is === "number" && isTruth$1(column, example) && asksTruth(tokens)) return [
		"1",
		"0",
		NULL
	];
	if (is === "document") return [...documentsFor(filter, column, example, probe), ...ordinary(is)];
	const constants = constantsIn(filter, probe);
	const fitting = is === "number" ? constants : constants.filter((literal) => numberIn(literal) === null);
	const written = distinct$1([...literalsIn$3(tokens), ...fitting]);
	const made = written.flatMap((literal) => [
		...ofNumber(literal, is),
		...ofText(literal, is),
		...IN_DAY.test(example) ? withinDay(literal) : [],
		...literal.startsWith("X") ? ofBlob(literal) : []
	]);
	const moments = is === "number" ? momentNumbers(probe) : is === "blob" ? [] : momentTexts(probe);
	const isPattern = (literal) => is === "text" && /[%*?]/.test(literal);
	const [patterns, plain] = [written.filter(isPattern), written.filter((literal) => !isPattern(literal))];
	return distinct$1([
		...plain,
		...made,
		...patterns,
		...moments,
		...ordinary(is)
	]).filter((literal) => suits(literal, is));
}
function asksTruth(tokens) {
	const isOther = ({ kind, text: is }) => kind === "number" && is !== "0" && is !== "1" || /^([<>]=?|[-+*/%&|]|<<|>>)$/.test(is);
	return !tokens.some(isOther);
}
function constantsIn({ tokens, columns }, probe) {
	const operands = operandsIn(tokens).filter((operand) => operand.length > 1 && ![...columns].some((it) => namesColumn(operand, it)));
	const queries = queriesIn$2(tokens);
	return [...operands.flatMap((operand) => probe.values(`SELECT ${textOf$5(operand)} AS x`, 1)), ...queries.flatMap((query) => probe.values(`WITH q(x) AS (${textOf$5(query)}) SELECT x FROM q WHERE x IS NOT NULL`, MOST_ANSWERS))];
}
function ofNumber(literal, is) {
	const number = numberIn(literal);
	if (number === null) return [];
	const near = [shift(literal, 1), shift(literal, -1)];
	if (is === "number") {
		const scaled = Number.isInteger(number) ? UNITS$2.flatMap((unit) => [
			number - 1,
			number,
			number + 1
		].map((it) => it * unit).filter(Number.isSafeInteger)) : [];
		return [...near, ...scaled.map(String)];
	}
	const lengths = [
		number,
		number - 1,
		number + 1
	].filter((it) => Number.isInteger(it) && it >= 0 && it <= LONGEST$1);
	if (is === "blob") return lengths.filter((it) => it <= LONGEST_BLOB).map((length) => `X'${"00".repeat(length)}'`);
	return [...lengths.map((length) => text(textOfLength(LETTERS, length, 1))), ...[literal, ...near].map(text)];
}
function ofText(literal, is) {
	const string = stringIn(literal);
	if (string === null) return [];
	if (is === "number") return numberIn(string) === null ? [] : [
		string,
		shift(string, 1),
		shift(string, -1)
	];
	if (is === "blob") return bytesOf(string);
	return distinct$1([
		.../[%_]/.test(string) ? likeTexts(string, 1) : [],
		.../[*?[]/.test(string) ? globTexts(string, 1) : [],
		...[
			`${string}q1`,
			`q${string}`,
			`q${string}q1`,
			string.slice(0, -1),
			string.toUpperCase(),
			string.toLowerCase()
		]
	]).map(text);
}
const IN_DAY = /^'\d{4}-\d\d-\d\d[T ]\d/;
function withinDay(literal) {
	return /^'\d{4}-\d\d-\d\d'$/.test(literal) ? [text(`${stringIn(literal)} 12:00:00`)] : [];
}
function bytesOf(string) {
	const isHex = string.length % 2 === 0 && /^[0-9A-F]+$/i.test(string);
	const letters = [...string].map((letter) => letter.codePointAt(0) ?? 0);
	return [...isHex ? ofBlob(`X'${string}'`) : [], ...ofBlob(blob(letters))];
}
function ofBlob(literal) {
	const hex = literal.slice(2, -1);
	return [
		`X'${hex}'`,
		`X'${hex}7101'`,
		`X'7101${hex}'`
	];
}
function documentsFor(filter, column, example, probe) {
	const readings = jsonReadings(filter.sql).filter((it) => it.column === keyOf(column.name));
	const paths = distinct$1([...readings.filter(({ path }) => path.length > 0), ...readings].map(({ path }) => pathOf$1(path)));
	const literals = literalsIn$3(filter.tokens).filter((literal) => !stringIn(literal)?.startsWith("$"));
	const leaves = distinct$1([
		...literals.flatMap((literal) => [
			literal,
			shift(literal, 1),
			shift(literal, -1),
			`json_array(${literal})`
		]),
		...literals.flatMap((literal) => ofText(literal, "text").slice(0, 2)),
		...[
			"'another'",
			"1",
			"0",
			"NULL",
			"json('true')",
			"json('false')",
			"json('[]')",
			"json('[\"another\"]')",
			"json('{}')"
		]
	]);
	const base = `CASE WHEN json_valid(${example}) THEN ${example} ELSE '{}' END`;
	return distinct$1(paths.flatMap((path) => [path === "$" ? base : `json_remove(${base}, ${text(path)})`, ...leaves.map((leaf) => path === "$" ? `json(json_array(${leaf}))` : `json_set(${base}, ${text(path)}, ${leaf})`)]).flatMap((it) => probe.values(`SELECT ${it} AS x`, 1)));
}
function pathOf$1(path) {
	return ["$", ...path.map((step) => typeof step === "number" ? `[${step}]` : `."${step.replaceAll("\"", "")}"`)].join("");
}
function ordinary(is) {
	if (is === "number") return [
		"0",
		"1",
		"2",
		"-1",
		"12.5",
		"1000000",
		NULL
	];
	if (is === "blob") return [
		"X'7101'",
		"X''",
		NULL
	];
	if (is === "document") return [
		text("{}"),
		text("[]"),
		NULL
	];
	return [
		"'abc'",
		"'a1'",
		"'12'",
		"'A B'",
		"' a b '",
		NULL
	];
}
function suits(literal, is) {
	if (literal === "NULL") return true;
	if (is === "number") return numberIn(literal) !== null;
	if (is === "blob") return literal.startsWith("X");
	const string = stringIn(literal);
	return string !== null && (is !== "date" || /^\d{4}-\d\d-\d\d([T ][\d:.]+Z?)?$/.test(string));
}
// src/rows/finder.ts
const MOST_TOGETHER = 4;
const MOST_APART = 400;
const FEWEST_EACH = 6;
const MOST_ADDED = 40;
const MOST_COMBINED = 600;
const MOST_KINDS = 40;
const DOUBTS = /\b(typeof|json_valid|json_type)\b/i;
var Finder = class {
	#shape;
	#probe;
	#example;
	#checked;
	found = [];
	left = false;
	constructor(shape, probe, example) {
		this.#shape = shape;
		this.#probe = probe;
		this.#example = example;
		this.#checked = harvest(shape.text.checks.map(({ tokens }) => tokens));
	}
	look(filter) {
		const had = this.#truths(filter, this.found);
		if (had === null) return;
		const open = new Set([
			"true",
			"false",
			"unknown"
		].filter((truth) => !had.includes(truth)));
		const columns = this.#columnsOf(filter);
		for (const column of columns) {
			if (open.size === 0) return;
			this.#take(filter, open, this.#varied(filter, column, new Map()));
		}
		if (open.has("true") || open.has("false")) this.#together(filter, columns, open);
	}
	lookTogether(filters) {
		const columns = this.#shape.columns.filter((column) => filters.some((it) => this.#columnsOf(it).includes(column)));
		if (columns.length < 2) return;
		const classes = columns.map((column) => this.#classesOf(column, filters));
		const rows = [...this.found, ...combined$1(columns, classes)];
		const truths = filters.filter(({ whole }) => whole).flatMap((filter) => [this.#truths(filter, rows) ?? []]);
		const kinds = rows.map((_, at) => truths.map((one) => one[at] === "unknown" ? "f" : one[at]?.slice(0, 1)).join(""));
		const seen = new Set(kinds.slice(0, this.found.length));
		const order = [...kinds.keys()].slice(this.found.length).sort((one, other) => held$2(kinds[one]) - held$2(kinds[other]));
		for (const at of order.filter((place) => !kinds[place]?.includes("n"))) {
			if (seen.size >= MOST_KINDS) return;
			if (seen.has(kinds[at] ?? "")) continue;
			seen.add(kinds[at] ?? "");
			this.found.push(rows[at]);
		}
	}
	lookBeside(filters) {
		for (const filter of filters.filter(({ whole }) => whole)) {
			const demands = demandsIn(filter);
			const columns = this.#columnsOf(filter);
			if (demands.length < 2 || columns.length < 2) continue;
			const had = this.found.length;
			const rows = [...this.found, ...combined$1(columns, columns.map((column) => this.#classesOf(column, demands)))];
			const truths = demands.map((demand) => this.#truths(demand, rows) ?? []).filter((one) => one.length > 0);
			for (const at of truths.keys()) {
				const isBeside = (_, row) => truths.every((one, other) => other === at ? /^[fu]/.test(one[row] ?? "") : one[row] === "true");
				const first = rows.findIndex(isBeside);
				if (first >= had) this.found.push(rows[first]);
			}
		}
	}
	#classesOf(column, filters) {
		const example = this.#example.get(column.name) ?? "NULL";
		if (isTruth$1(column, example)) return column.nullable ? [
			"0",
			"1",
			NULL
		] : ["0", "1"];
		const own = this.found.flatMap((row) => row.get(column.name) ?? []);
		const values = [...new Set([example, ...own])];
		const rows = values.map((value) => new Map([[column.name, value]]));
		const truths = filters.filter((filter) => filter.columns.size === 1 && this.#columnsOf(filter).includes(column)).flatMap((filter) => [this.#truths(filter, rows) ?? []]);
		const kinds = new Map(values.map((value, at) => [truths.map((one) => one[at]?.slice(0, 1)).join(""), value]));
		return (kinds.size > 1 ? [...kinds.values()] : values).slice(-6);
	}
	lookApart(filters) {
		for (const column of this.#shape.columns) {
			const own = filters.filter((filter) => this.#columnsOf(filter).includes(column));
			if (own.length < 2) continue;
			const each = Math.max(FEWEST_EACH, Math.floor(MOST_APART / own.length));
			const others = own.flatMap((filter) => this.#varied(filter, column, new Map()).slice(0, each));
			const had = this.found.length;
			const rows = [...this.found, ...others];
			const truths = own.flatMap((filter) => [this.#truths(filter, rows) ?? []]);
			const seen = new Set();
			let added = 0;
			for (const [at, row] of rows.entries()) {
				const kind = truths.map((one) => one[at]?.slice(0, 1)).join("");
				if (kind.includes("n") || seen.has(kind)) continue;
				seen.add(kind);
				if (at < had) continue;
				if (added < MOST_ADDED) this.found.push(row);
				else this.left = true;
				added += 1;
			}
		}
	}
	#together(filter, columns, open) {
		let rows = [new Map()];
		for (const { name } of columns.slice(0, MOST_TOGETHER)) {
			const values = this.found.flatMap((side) => side.get(name) ?? []).slice(-4);
			rows = [...rows, ...rows.flatMap((row) => values.map((value) => new Map([...row, [name, value]])))];
		}
		const several = rows.filter(({ size }) => size > 1);
		this.#take(filter, open, several);
	}
	#take(filter, open, candidates) {
		const truths = this.#truths(filter, candidates) ?? [];
		for (const [at, truth] of truths.entries()) if (open.delete(truth)) this.found.push(candidates[at]);
	}
	#truths(filter, candidates) {
		for (const alias of [null, ...filter.qualifiers]) {
			const truths = this.#probe.ask(filter.sql, alias, candidates);
			if (truths !== null) return truths;
		}
		return null;
	}
	#columnsOf(filter) {
		const { columns, foreignKeys } = this.#shape;
		const isForeign = (name) => foreignKeys.some(({ from }) => from.some((one) => same(one, name)));
		return columns.filter(({ name, rowidAlias }) => filter.columns.has(keyOf(name)) && !rowidAlias && !isForeign(name));
	}
	#varied(filter, column, row) {
		const example = row.get(column.name) ?? this.#example.get(column.name) ?? "NULL";
		const is = classOf(column, example);
		const now = is === "number" ? column.moment ?? null : null;
		const checked = this.#checked.get(keyOf(column.name)) ?? [];
		const pool = [
			...poolFor(filter, column, is, example, this.#probe),
			example,
			...checked
		];
		const fitting = now === null ? pool : pool.filter((literal) => literal === "NULL" || isInUnitOf(now, literal));
		const taken = column.nullable ? fitting : fitting.filter((literal) => literal !== NULL);
		return (DOUBTS.test(filter.sql) ? [...taken, ...STRANGE] : taken).map((literal) => new Map([...row, [column.name, literal]]));
	}
};
const STRANGE = [
	"'strange'",
	"12",
	"1.5",
	"X'71'"
];
function combined$1(columns, classes) {
	if (classes.reduce((product, { length }) => product * length, 1) > MOST_COMBINED) return paired$1(columns, classes);
	return columns.reduce((rows, { name }, at) => rows.flatMap((row) => (classes[at] ?? []).map((value) => new Map([...row, [name, value]]))), [new Map()]);
}
function paired$1(columns, classes) {
	return columns.flatMap(({ name }, at) => columns.slice(at + 1).flatMap((other, behind) => (classes[at] ?? []).flatMap((value) => (classes[at + 1 + behind] ?? []).map((second) => new Map([[name, value], [other.name, second]]))))).slice(0, MOST_COMBINED);
}
function held$2(kind) {
	return kind?.split("t").length ?? 0;
}
const NUMBERS$4 = [
	"integer",
	"real",
	"numeric",
	"boolean"
];
function classOf({ kind, document }, example) {
	if (kind === "json" || document) return "document";
	if (example === "NULL") return NUMBERS$4.includes(kind) ? "number" : kind === "blob" ? "blob" : "text";
	if (numberIn(example) !== null) return "number";
	if (example.startsWith("X")) return "blob";
	if (/^'\s*[[{]/.test(example)) return "document";
	return /^'\d{4}-\d\d-\d\d/.test(example) ? "date" : "text";
}
// src/rows/probe.ts
const TABLE = "temp.\"rehearsal probe\"";
var Probe = class {
	#connection;
	#checks;
	constructor(connection, shape, sql, example) {
		this.#connection = connection;
		const parts = new Map((tableParts(sql)?.parts ?? []).map((part) => [keyOf(part.column ?? ""), part.collation]));
		const columns = shape.columns.map(({ name, type }) => {
			const collation = parts.get(keyOf(name));
			const collate = collation ? ` COLLATE ${identifier(collation)}` : "";
			return `${identifier(name)} ${type === "ANY" ? "" : quotedType(type)}${collate} DEFAULT (${example.get(name) ?? "NULL"})`;
		});
		connection.run(`DROP TABLE IF EXISTS ${TABLE}; CREATE TABLE ${TABLE} (${columns.join(", ")})`);
		const checks = shape.text.checks.map(({ tokens }) => `((${textOf$5(tokens)}) IS NOT 0)`);
		this.#checks = checks.length > 0 ? checks.join(" AND ") : "1";
	}
	ask(condition, alias, candidates) {
		const from = alias === null ? TABLE : `${TABLE} AS ${identifier(alias)}`;
		const question = `SELECT CASE WHEN NOT (${this.#checks}) THEN 'no row' WHEN (${condition}) THEN 'true' WHEN NOT (${condition}) THEN 'false' ELSE 'unknown' END FROM ${from}`;
		if (!this.#understands(question)) return null;
		return this.#inOne(question, candidates) ?? candidates.map((one) => this.#inOne(question, [one])?.[0] ?? "no row");
	}
	#known = new Map();
	values(sql, most) {
		const known = this.#known.get(sql);
		if (known) return known;
		const found = [];
		refusal$2(() => {
			const rows = this.#connection.rows(`SELECT quote(x) FROM (${sql}) LIMIT ${most}`);
			found.push(...rows.map(([value]) => String(value)));
		});
		this.#known.set(sql, found);
		return found;
	}
	close() {
		this.#connection.run(`DROP TABLE IF EXISTS ${TABLE}`);
	}
	#understands(question) {
		return refusal$2(() => this.#connection.prepare(question)) === null;
	}
	#inOne(question, candidates) {
		try {
			this.#hold(candidates);
			const truths = this.#connection.rows(question).map(([truth]) => truth);
			return truths.length === candidates.length ? truths : null;
		} catch (error) {
			if (error instanceof Refused) return null;
			throw error;
		}
	}
	#held = [];
	#hold(candidates) {
		if (this.#held.length === candidates.length && candidates.every((one, at) => this.#held[at] === one)) return;
		this.#held = [...candidates];
		this.#connection.run([`DELETE FROM ${TABLE}`, ...candidates.map(insertion)].join(";\n"));
	}
};
function insertion(candidate) {
	if (candidate.size === 0) return `INSERT INTO ${TABLE} DEFAULT VALUES`;
	const columns = [...candidate.keys()].map(identifier).join(", ");
	return `INSERT INTO ${TABLE} (${columns}) VALUES (${[...candidate.values()].join(", ")})`;
}
function quotedType(type) {
	return type === "" ? "" : identifier(type);
}
// src/rows/sides.ts
const MOST_FILTERS = 600;
const KNOWN = new WeakMap();
const NONE = {
	rows: [],
	left: false
};
function sidesOf(connection, shape, filters, catalog) {
	const { generated } = shape.text;
	const own = filters.map((it) => withoutGenerated(it, generated)).filter((filter) => isMeant(filter, shape, catalog));
	const example = own.length > 0 ? exampleOf(connection, shape) : null;
	if (example === null) return NONE;
	const create = catalog.texts.tables.get(keyOf(shape.name)) ?? "";
	const known = KNOWN.get(filters) ?? new Map();
	KNOWN.set(filters, known);
	const key = [create, ...example.values()].join("");
	const found = known.get(key) ?? askedFor(connection, shape, own, create, example);
	known.set(key, found);
	return {
		...found,
		rows: found.rows.filter((it) => !isTurnedAlready(shape, it))
	};
}
function isTurnedAlready({ columns }, side) {
	return columns.some(({ name, isTurned }) => isTurned && side.get(name)?.startsWith("-"));
}
function askedFor(connection, shape, own, create, example) {
	const probe = new Probe(connection, shape, create, example);
	try {
		const finder = new Finder(shape, probe, example);
		const asked = own.slice(0, MOST_FILTERS);
		for (const filter of asked) finder.look(filter);
		finder.lookApart(asked);
		finder.lookTogether(asked);
		finder.lookBeside(asked);
		return {
			rows: finder.found,
			left: finder.left || own.length > MOST_FILTERS
		};
	} finally {
		probe.close();
	}
}
function fulfilling(connection, shape, condition, catalog) {
	const filters = filtersOf([{ sql: `SELECT 1 FROM ${identifier(shape.name)} WHERE ${condition}` }]);
	const example = exampleOf(connection, shape);
	const whole = filters.at(-1);
	if (example === null || !whole) return [];
	const probe = new Probe(connection, shape, catalog.texts.tables.get(keyOf(shape.name)) ?? "", example);
	try {
		const finder = new Finder(shape, probe, example);
		for (const filter of filters) finder.look(filter);
		const rows = [new Map(), ...finder.found.toReversed()];
		const truths = probe.ask(whole.sql, null, rows) ?? [];
		return rows.filter((_, at) => truths[at] === "true").flatMap((row) => [completed(row, whole, shape, example), row]);
	} finally {
		probe.close();
	}
}
function completed(side, { columns }, { keys }, example) {
	const isOwn = (name) => keys.some((key) => key.columns.length === 1 && same(key.columns[0] ?? "", name));
	return new Map([...[...example].filter(([name]) => columns.has(keyOf(name)) && !isOwn(name)), ...side]);
}
function isMeant({ tables, columns }, shape, { ordinary, texts }) {
	if (!shape.columns.some(({ name }) => columns.has(keyOf(name)))) return false;
	if (tables.has(keyOf(shape.name))) return true;
	return ![...ordinary.keys()].filter((key) => tables.has(key)).flatMap((key) => tableParts(texts.tables.get(key) ?? "")?.parts ?? []).some(({ column }) => column !== null && columns.has(keyOf(column)));
}
function isOnlyNulls(side) {
	return [...side.values()].every((literal) => literal === NULL);
}
function sideInWords(table, side) {
	if (side.size > 1 && isOnlyNulls(side)) return `NULLs in ${listed$2([...side.keys()].map((it) => `${table}.${it}`))} at once`;
	const values = [...side].map(([column, literal]) => `${shown$1(literal)} in ${table}.${column}`);
	return `the value${values.length > 1 ? "s" : ""} ${values.join(" and ")}`;
}
function exampleOf(connection, { name, columns }) {
	const quoted = columns.map((column) => `quote(${identifier(column.name)})`).join(", ");
	try {
		const [row] = connection.rows(`SELECT ${quoted} FROM main.${identifier(name)} LIMIT 1`);
		return row ? new Map(columns.map((column, at) => [column.name, String(row[at])])) : null;
	} catch (error) {
		if (error instanceof Refused) return null;
		throw error;
	}
}
// src/rows/unusually.ts
function unusually(connection, hints, make) {
	const making = () => withConstraints(connection, () => make(openWorld(connection, hints)));
	return hints?.watch ? hints.watch.during("rows", making) : making();
}
// src/rows/parents-first.ts
function parentsFirst(names, parents) {
	const known = new Set(names);
	const up = new Map(names.map((name) => [name, parents(name).filter((parent) => known.has(parent))]));
	const down = new Map(names.map((name) => [name, []]));
	for (const [name, above] of up) for (const parent of above) down.get(parent)?.push(name);
	const finished = walk(names, up, new Set());
	const seen = new Set();
	const groups = finished.toReversed().map((name) => walk([name], down, seen));
	const position = new Map(names.map((name, index) => [name, index]));
	return groups.filter((group) => group.length > 0).reverse().map((group) => group.sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0)));
}
function walk(starts, edges, seen) {
	const finished = [];
	for (const start of starts) {
		if (seen.has(start)) continue;
		seen.add(start);
		const path = [{
			name: start,
			next: 0
		}];
		for (let step = path.at(-1); step !== void 0; step = path.at(-1)) {
			const target = edges.get(step.name)?.[step.next];
			step.next += 1;
			if (target === void 0) finished.push(path.pop().name);
			else if (!seen.has(target)) {
				seen.add(target);
				path.push({
					name: target,
					next: 0
				});
			}
		}
	}
	return finished;
}
// src/rows/promises.ts
const SAVEPOINT$1 = "rehearsal_circle";
function placeTogether(world, shapes, turn) {
	const { connection } = world;
	const before = new Map([...world.ours].map(([table, rows]) => [table, rows.length]));
	connection.run(`SAVEPOINT ${SAVEPOINT$1}`);
	connection.run("PRAGMA defer_foreign_keys = ON");
	let failed;
	try {
		const broken = violations(world, shapes);
		failed = placeAll(world, shapes, turn);
		if (failed === null && violations(world, shapes) > broken) failed = "FOREIGN KEY constraint failed";
		if (failed === null) connection.run(`RELEASE ${SAVEPOINT$1}`);
	} catch (error) {
		failed = refusal(error);
	}
	if (failed !== null) {
		takeBack(world);
		for (const [table, rows] of world.ours) rows.length = before.get(table) ?? 0;
	}
	connection.run("PRAGMA defer_foreign_keys = OFF");
	return failed;
}
function takeBack({ connection }) {
	try {
		connection.run(`ROLLBACK TO ${SAVEPOINT$1}`);
		connection.run(`RELEASE ${SAVEPOINT$1}`);
	} catch (error) {
		if (!refusal(error).startsWith("no such savepoint")) throw error;
	}
}
function violations(world, shapes) {
	return shapes.reduce((sum, shape) => sum + world.connection.rows(`PRAGMA main.foreign_key_check(${identifier(shape.name)})`).length, 0);
}
function placeAll(world, shapes, turn) {
	const offered = new Map();
	const owed = new Map();
	const waiting = [...shapes];
	for (let rounds = 0; rounds < 4 * shapes.length + 4; rounds += 1) {
		const shape = waiting.shift() ?? debtor(world, owed);
		if (shape === null) return null;
		const placed = placeOne$1(world, shape, turn, offered, owed);
		if ("reason" in placed) return placed.reason;
	}
	return "its rows would need more and more rows of each other";
}
function debtor(world, owed) {
	for (const [table, promises] of owed) {
		const shape = promises.length > 0 ? world.shapes.get(table) : void 0;
		if (shape !== void 0 && typeof shape !== "string") return shape;
	}
	return null;
}
function placeOne$1(world, shape, turn, offered, owed) {
	const self = shape.foreignKeys.find((key) => keyOf(key.parent) === keyOf(shape.name));
	const due = owed.get(keyOf(shape.name))?.[0] ?? (self === void 0 ? void 0 : offer(world, self, offered)?.promised);
	const promised = (key) => {
		const made = offer(world, key, offered);
		return made === null ? [] : [made.columns.map((column) => made.promised.get(column) ?? "NULL")];
	};
	const placed = place(world, shape, {
		turn,
		fixed: due ?? new Map(),
		promised
	});
	if ("reason" in placed) return placed;
	if (due !== void 0) {
		settle(owed, shape, due);
		offered.delete(keyOf(shape.name));
	}
	for (const key of shape.foreignKeys) {
		const made = keyOf(key.parent) === keyOf(shape.name) ? null : offer(world, key, offered);
		if (made !== null && taken$2(key, made, placed.values) && !exists(world, key, made)) gather(owed, keyOf(key.parent), made.promised);
	}
	return placed;
}
function settle(owed, shape, due) {
	const rest = (owed.get(keyOf(shape.name)) ?? []).filter((promise) => !sameKey(promise, due));
	owed.set(keyOf(shape.name), rest);
}
function sameKey(a, b) {
	return [...a].join() === [...b].join();
}
function offer(world, key, offered) {
	const target = referred(world, key);
	if (target === null) return null;
	const names = target.columns.map((name) => spelling(target.parent, name));
	const known = offered.get(keyOf(key.parent)) ?? new Map();
	const missing = names.filter((name) => !known.has(name));
	if (missing.length === 0) return {
		columns: names,
		promised: known
	};
	const serial = nextSerial(world, target.parent);
	const promised = new Map([...known, ...missing.map((name) => [name, invent$1(world, target.parent, name, serial)])]);
	offered.set(keyOf(key.parent), promised);
	return {
		columns: names,
		promised
	};
}
function spelling(shape, name) {
	return shape.columns.find((column) => keyOf(column.name) === keyOf(name))?.name ?? name;
}
function invent$1(world, shape, name, serial) {
	const column = shape.columns.find((candidate) => candidate.name === name);
	if (column === void 0) return NULL;
	return inherited(world, shape, column) ?? ownKey(world, shape, column, serial);
}
function inherited(world, shape, column) {
	for (const key of shape.foreignKeys) {
		const at = key.from.findIndex((name) => keyOf(name) === keyOf(column.name));
		const target = at < 0 || keyOf(key.parent) === keyOf(shape.name) ? null : referred(world, key);
		const found = target === null ? void 0 : keysIn(world, target.parent, target.columns)[0]?.[at];
		if (found !== void 0) return found;
	}
	return null;
}
function ownKey(world, shape, column, serial) {
	const id = () => nextId(world, shape, column);
	const avoid = world.hints.written.get(keyOf(shape.name)) ?? new Set();
	const candidate = [...candidatesFor(column, {
		serial,
		clues: cluesIn(world, shape),
		demands: [],
		unique: true,
		strict: shape.text.strict,
		avoid,
		id
	})].find((literal) => literal !== "NULL") ?? "NULL";
	if (column.kind !== "integer" || column.rowidAlias) return candidate;
	const name = identifier(column.name);
	const [next] = world.connection.rows(`SELECT quote(max(${name}) + 1) FROM main.${identifier(shape.name)}`);
	return next?.[0] === "NULL" || next === void 0 ? candidate : String(next[0]);
}
function taken$2(key, made, values) {
	const byName = new Map([...values].map(([name, value]) => [keyOf(name), value]));
	return key.from.every((name, at) => byName.get(keyOf(name)) === made.promised.get(made.columns[at]));
}
function exists(world, key, made) {
	const where = made.columns.map((name) => `${identifier(name)} IS ${made.promised.get(name)}`).join(" AND ");
	return world.connection.rows(`SELECT 1 FROM main.${identifier(key.parent)} WHERE ${where}`).length > 0;
}
// src/rows/fill.ts
function fillTables(world, wanted, rows) {
	const reasons = new Map();
	const groups = parentsFirst(withParents(world, wanted), (name) => parentsOf(world, name));
	for (const group of groups) fillGroup(world, group, rows, reasons);
	return reasons;
}
function parentsOf(world, name) {
	const shape = shapeOf$1(world, name);
	if (typeof shape === "string") return [];
	return distinct$1([...shape.foreignKeys, ...linksOf$1(world, shape)].map((key) => keyOf(key.parent)));
}
function withParents(world, wanted) {
	const all = new Set(wanted);
	for (const name of all) for (const parent of parentsOf(world, name)) {
		const spelt = world.catalog.ordinary.get(parent);
		if (spelt !== void 0 && !all.has(parent) && !hasRows(world, spelt)) all.add(parent);
	}
	return [...world.catalog.ordinary.keys()].filter((name) => all.has(name));
}
function fillGroup(world, group, rows, reasons) {
	const shapes = group.flatMap((name) => {
		const shape = shapeOf$1(world, name);
		if (typeof shape === "string") reasons.set(name, shape);
		return typeof shape === "string" ? [] : [shape];
	});
	const circular = shapes.some((shape) => shape.foreignKeys.some((key) => group.includes(keyOf(key.parent))));
	for (let turn = 0; turn < rows; turn += 1) {
		let waiting = placeSingly(world, shapes, turn, reasons);
		if (waiting.length > 0 && circular) {
			const failed = placeTogether(world, waiting, turn);
			if (failed === null) waiting = [];
			else for (const shape of waiting) reasons.set(keyOf(shape.name), failed);
		}
		if (waiting.length === shapes.length) break;
	}
	if (group.length > 1) for (const shape of shapes) closeCircles(world, shape);
}
function placeSingly(world, shapes, turn, reasons) {
	let waiting = [...shapes];
	for (let before = -1; before !== waiting.length && waiting.length > 0;) {
		before = waiting.length;
		waiting = waiting.filter((shape) => {
			const refused = placeOne(world, shape, turn);
			if (refused !== null) reasons.set(keyOf(shape.name), refused);
			return refused !== null;
		});
		if (shapes.length === 1) break;
	}
	return waiting;
}
function placeOne(world, shape, turn) {
	const placed = place(world, shape, { turn });
	if ("row" in placed) return null;
	const fewer = parentsOf(world, keyOf(shape.name)).filter((parent) => (world.ours.get(parent)?.length ?? 0) <= turn);
	const few = placed.reason.startsWith("UNIQUE") ? fewer : placed.reason.startsWith("CHECK") ? rivals(world, shape) : [];
	if (few.length === 0) return placed.reason;
	for (const parent of few) {
		const above = shapeOf$1(world, parent);
		if (typeof above !== "string" && above !== shape) place(world, above);
	}
	const again = place(world, shape, { turn });
	return "row" in again ? null : again.reason;
}
function rivals(world, { foreignKeys }) {
	const parents = foreignKeys.map(({ parent }) => keyOf(parent));
	const keysTo = (parent) => parents.filter((it) => it === parent).length;
	return distinct$1(parents).filter((parent) => (world.ours.get(parent)?.length ?? 0) < keysTo(parent));
}
function closeCircles(world, shape) {
	for (const row of world.ours.get(keyOf(shape.name)) ?? []) for (const key of shape.foreignKeys) {
		const target = referred(world, key);
		const held = key.from.map((name) => [...row.values].find(([column]) => keyOf(column) === keyOf(name))?.[1]);
		if (target === null || target.parent === shape || !held.includes("NULL")) continue;
		const first = keysIn(world, target.parent, target.columns)[0];
		if (first === void 0) continue;
		const assignments = key.from.map((name, at) => `${identifier(name)} = ${first[at]}`).join(", ");
		try {
			const sql = `UPDATE OR ABORT main.${identifier(shape.name)} SET ${assignments} WHERE ${row.where}`;
			world.making.write(shape, () => world.connection.run(sql));
		} catch (error) {
			refusal(error);
		}
	}
}
// src/rows/virtual-row.ts
function placeVirtual(connection, table, rows) {
	const fullText = /^fts[345]$/.test(table.module) && !hasContentOption(table.sql);
	const boxes = /^rtree(_i32)?$/.test(table.module);
	if (!fullText && !boxes) return `it is a virtual table (${table.module}) whose rows come from elsewhere`;
	try {
		const columns = connection.rows(`PRAGMA main.table_xinfo(${identifier(table.name)})`).filter((row) => row[6] === 0).map((row) => String(row[1]));
		const name = `main.${identifier(table.name)}`;
		const last = boxes ? `max(${identifier(columns[0] ?? "id")})` : "count(*)";
		const start = Number(connection.rows(`SELECT coalesce(${last}, 0) FROM ${name}`)[0]?.[0]);
		for (let serial = start + 1; serial <= start + rows; serial += 1) {
			const values = columns.map((column) => boxes ? String(serial) : text(`${column} ${serial}`));
			connection.run(`INSERT INTO ${name} (${columns.map(identifier).join(", ")}) VALUES (${values.join(", ")})`);
		}
		return null;
	} catch (error) {
		return refusal(error);
	}
}
function fillCleared({ connection, catalog, hints }) {
	for (const { name, sql } of catalog.virtual.values()) {
		if (!hints.cleared.has(keyOf(name)) || !hasContentOption(sql)) continue;
		const table = identifier(name);
		refusal$2(() => connection.run(`INSERT INTO main.${table} (${table}) VALUES ('rebuild')`));
	}
}
function hasContentOption(sql) {
	const words = significant(sql);
	return words.some((token, at) => /^content$/i.test(token.text) && words[at + 1]?.text === "=");
}
// src/rows/invent.ts
function invent(connection, tables, rows = 2, hints) {
	return withConstraints(connection, () => {
		const world = openWorld(connection, hints);
		const asked = tables === null ? null : new Set([...tables].map(keyOf));
		const wanted = [...world.catalog.ordinary.keys()].filter((name) => asked?.has(name) ?? true);
		const reasons = fillTables(world, wanted, rows);
		const virtual = [...world.catalog.virtual.values()].filter((table) => asked?.has(keyOf(table.name)) ?? true);
		for (const table of virtual) {
			const refused = placeVirtual(connection, table, rows);
			if (refused !== null) reasons.set(keyOf(table.name), refused);
		}
		fillCleared(world);
		const names = [...wanted.map((name) => world.catalog.ordinary.get(name) ?? name), ...virtual.map(({ name }) => name)];
		return {
			added: addedRows(world),
			withoutRows: names.flatMap((name) => withoutRows(world, name, reasons))
		};
	});
}
function addOne(connection, table, hints) {
	return withConstraints(connection, () => {
		const world = openWorld(connection, hints);
		const shape = shapeOf$1(world, table);
		if (typeof shape === "string") return null;
		fillTables(world, [keyOf(table)], 1);
		const row = world.ours.get(keyOf(table))?.[0];
		return row === void 0 ? null : lastingCondition(connection, shape, row);
	});
}
function lastingCondition(connection, shape, row) {
	const condition = keyCondition(shape, row.values);
	if (!finds(connection, shape, condition)) return row.where;
	if (!shape.columns.some(({ rowidAlias }) => rowidAlias)) return condition;
	const same = shape.columns.filter(({ rowidAlias }) => !rowidAlias).map(({ name }) => `${identifier(name)} IS ${row.values.get(name) ?? "NULL"}`).join(" AND ");
	return same !== "" && finds(connection, shape, same) ? `((${condition}) OR (${same}))` : condition;
}
function finds(connection, shape, condition) {
	return connection.rows(`SELECT 1 FROM main.${identifier(shape.name)} WHERE ${condition} LIMIT 2`).length === 1;
}
function addedRows(world) {
	const counts = [...world.ours].map(([name, rows]) => [world.catalog.ordinary.get(name) ?? name, rows.length]);
	return new Map(counts.filter(([, count]) => count > 0));
}
function withoutRows({ connection, catalog }, table, reasons) {
	let reason = reasons.get(keyOf(table));
	try {
		if (countRows(connection, "main", table) > 0) return [];
	} catch (error) {
		reason ??= refusal(error);
	}
	const virtual = catalog.virtual.has(keyOf(table));
	return [{
		table,
		reason: reason ?? "its rows were deleted again by a trigger",
		virtual
	}];
}
// src/rows/refer.ts
const MOST_PARENTS = 200;
const MOST_TRIES$5 = 40;
function referToAll(connection, tables, hints, below = false) {
	unusually(connection, hints, (world) => {
		for (const name of tables) {
			const shape = shapeOf$1(world, name);
			if (typeof shape === "string") continue;
			const isAsked = ({ parent }) => below || keyOf(parent) !== keyOf(shape.name);
			for (const key of shape.foreignKeys.filter(isAsked)) refer(world, shape, key);
			for (const link of linksOf$1(world, shape)) refer(world, shape, asKey(link));
		}
	});
}
function asKey({ column, parent, to }) {
	return {
		parent,
		from: [column],
		to: [to]
	};
}
function refer(world, shape, key) {
	const free = childless(world, shape, key);
	if (free === null) return;
	const from = `${free.from} LIMIT ${MOST_PARENTS}`;
	world.making.unusual(`rows of ${shape.name} by ${key.from.join()}`, () => {
		for (const [turn, values] of selectLiterals(world.connection, free.columns, from).entries()) place(world, shape, {
			turn,
			fixed: pointing(shape, key, values)
		}, MOST_TRIES$5);
	});
}
function childless(world, shape, key) {
	const target = referred(world, key);
	if (target === null) return null;
	const same = key.from.map((from, at) => `c.${identifier(from)} IS p.${identifier(target.columns[at])}`);
	const [parent, child] = [target.parent.name, shape.name].map((name) => `main.${identifier(name)}`);
	const alone = `NOT EXISTS (SELECT 1 FROM ${child} AS c WHERE ${same.join(" AND ")})`;
	const full = target.columns.map((column) => `${identifier(column)} IS NOT NULL`);
	return {
		...target,
		from: `${parent} AS p WHERE ${[...full, alone].join(" AND ")}`
	};
}
function pointing(shape, key, values) {
	const spelt = (name) => shape.columns.find((column) => keyOf(column.name) === keyOf(name))?.name ?? name;
	return new Map(key.from.map((name, at) => [spelt(name), values[at]]));
}
// src/sqlite/orphans.ts
function* orphanFacts(pair, is) {
	const violations = orphans$1(pair, "after");
	if (violations.size === 0) return;
	const before = orphans$1(pair, "main");
	const known = new Set([...allForeignKeys(pair, "main")].flatMap(([table, keys]) => keys.map((it) => keyText(table, it.parent, it.from))));
	for (const [key, { table, parent, from, rows }] of violations) {
		const more = rows - (before.get(key)?.rows ?? 0);
		if (more <= 0 || !is.tables.has(keyOf(parent))) continue;
		if (!known.has(key) && !violations.get(key)?.valid) continue;
		const isDefault = allDefault(pair, is, table, from);
		const byDefault = isDefault || known.has(key) ? null : leftAtDefault(pair, is, violations.get(key));
		const owed = known.has(key) || isDefault || byDefault !== null;
		const sameValue = !known.has(key) && isOneValue(pair, table, from);
		const values = pointedAt$1(pair, violations.get(key));
		yield {
			kind: "orphans-added",
			table,
			parent,
			rows: more,
			newKey: !owed,
			...sameValue ? { sameValue } : {},
			...values ? { values } : {},
			...byDefault ? { byDefault } : {}
		};
	}
}
function allDefault(pair, is, table, from) {
	const [name, ...more] = from;
	const column = is.tables.get(keyOf(table))?.columns.find(({ key }) => key === keyOf(name ?? ""));
	if (!column || column.default === null || more.length > 0) return false;
	const sql = `SELECT 1 FROM after.${identifier(table)} WHERE ${identifier(column.name)} IS NOT (${column.default}) LIMIT 1`;
	return pair.rows(sql).length === 0;
}
function leftAtDefault(pair, is, found) {
	const [value, ...others] = pointedAt$1(pair, found) ?? [];
	const column = is.tables.get(keyOf(found?.table ?? ""))?.columns.find(({ key }) => key === keyOf(found?.from[0] ?? ""));
	if (!found || !column || column.default === null || value === void 0 || others.length > 0) return null;
	const had = columnsIn(pair, found.table);
	if (had.length === 0 || had.some(({ name }) => keyOf(name) === column.key)) return null;
	return pair.rows(`SELECT ${value} IS (${column.default})`)[0]?.[0] === 1 ? {
		column: column.name,
		value
	} : null;
}
function isOneValue(pair, table, from) {
	const [name, ...more] = from;
	if (name === void 0 || more.length > 0) return false;
	const column = identifier(name);
	const sql = `SELECT count(*) > 1 AND count(${column}) = count(*) AND count(DISTINCT ${column}) = 1 FROM after.${identifier(table)}`;
	return pair.rows(sql)[0]?.[0] === 1;
}
const MOST_VALUES$5 = 20;
function pointedAt$1(pair, found) {
	const [name, ...more] = found?.from ?? [];
	if (!found || name === void 0 || more.length > 0 || found.rowids.includes(null)) return null;
	if (found.rowids.length > MOST_VALUES$5) return null;
	const sql = `SELECT DISTINCT quote(${identifier(name)}) FROM after.${identifier(found.table)} WHERE rowid IN (${found.rowids.join(", ")})`;
	return pair.rows(sql).map(([value]) => String(value));
}
function orphans$1(pair, schema) {
	const found = new Map();
	for (const [table, keys] of allForeignKeys(pair, schema)) for (const { key, rowids, valid } of violationsOf(pair, schema, table, keys)) {
		const { parent, from } = key;
		const text = keyText(table, parent, from);
		const all = [...found.get(text)?.rowids ?? [], ...rowids];
		found.set(text, {
			table,
			parent,
			from,
			rows: all.length,
			rowids: all,
			valid
		});
	}
	return found;
}
function violationsOf(pair, schema, table, keys) {
	const rows = answered(pair, `PRAGMA ${schema}.foreign_key_check(${identifier(table)})`);
	if (rows === null) return keys.flatMap((key) => violationsOfKey(pair, schema, table, key));
	return keys.flatMap((key) => {
		const rowids = rows.filter(([, , , id]) => id === key.id).map(([, rowid]) => rowid ?? null);
		return rowids.length > 0 ? [{
			key,
			rowids,
			valid: true
		}] : [];
	});
}
function violationsOfKey(pair, schema, table, key) {
	const to = key.to ?? primaryKeyIn(pair, key.parent, schema);
	if (to.length !== key.from.length) return [];
	const child = `${schema}.${identifier(table)}`;
	const given = key.from.map((it) => `c.${identifier(it)} IS NOT NULL`);
	const equal = to.map((it, at) => `p.${identifier(it)} = +c.${identifier(key.from[at] ?? "")}`);
	const exists = `EXISTS (SELECT 1 FROM ${schema}.${identifier(key.parent)} p WHERE ${equal.join(" AND ")})`;
	const where = `FROM ${child} c WHERE ${given.join(" AND ")} AND NOT ${exists}`;
	const rows = answered(pair, `SELECT c.rowid ${where}`) ?? answered(pair, `SELECT NULL ${where}`) ?? [];
	if (rows.length === 0) return [];
	return [{
		key,
		rowids: rows.map(([rowid]) => rowid ?? null),
		valid: isKeyOf$1(pair, schema, key.parent, to)
	}];
}
function isKeyOf$1(pair, schema, table, columns) {
	const asText = (names) => names.map(keyOf).sort().join();
	const wanted = asText(columns);
	if (asText(primaryKeyIn(pair, table, schema)) === wanted) return true;
	return indexesIn(pair, table, schema).some(({ unique, partial, parts }) => unique && !partial && asText(parts.map(({ name }) => String(name))) === wanted);
}
function answered(pair, sql) {
	try {
		return pair.rows(sql);
	} catch (error) {
		if (error instanceof Refused) return null;
		throw error;
	}
}
function keyText(table, parent, from) {
	return keyOf(`${table} ${parent} ${from}`);
}
// src/sqlite/same-rows.ts
function areSameRows(pair, was, is, columns) {
	return countRows(pair, "main", was.name) === countRows(pair, "after", is.name) && areOnce(pair, was, is, columns) && !hasOthers(pair, ["main", was], ["after", is], columns);
}
function areAmong(pair, was, is, columns) {
	return countRows(pair, "after", is.name) > 0 && areOnce(pair, was, is, columns) && !hasOthers(pair, ["after", is], ["main", was], columns);
}
function areOnce(pair, was, is, columns) {
	const list = columns.map(quoted).join(", ");
	return [from(["main", was]), from(["after", is])].every((it) => pair.rows(`SELECT 1 FROM ${it} GROUP BY ${list} HAVING count(*) > 1 LIMIT 1`).length === 0);
}
function hasOthers(pair, one, other, columns) {
	const list = columns.map(quoted).join(", ");
	return pair.rows(`SELECT ${list} FROM ${from(one)} EXCEPT SELECT ${list} FROM ${from(other)} LIMIT 1`).length > 0;
}
function from([schema, { name }]) {
	return `${schema}.${quoted(name)}`;
}
// src/sqlite/same-values.ts
const AT_ONCE$1 = 32;
function sameValues(connection, one, other, expressions) {
	const same = [];
	for (let from = 0; from < expressions.length; from += AT_ONCE$1) {
		const some = expressions.slice(from, from + AT_ONCE$1);
		const counts = some.map(() => new Map());
		const count = (table, by) => {
			for (const row of connection.rows(`SELECT ${some.join(", ")} FROM ${table}`)) for (const [at, value] of row.entries()) counts[at]?.set(value, (counts[at]?.get(value) ?? 0) + by);
		};
		count(one, 1);
		count(other, -1);
		same.push(...counts.map((of) => [...of.values()].every((left) => left === 0)));
	}
	return same;
}
// src/sqlite/values-differ.ts
function valueChange(joined, column) {
	if (isWiped$1(joined, column)) return {
		how: "wiped",
		source: null
	};
	const how = converted(joined, column);
	const source = how === "retyped" ? null : swappedWith(joined, column);
	if (source !== null) return {
		how: "swapped",
		source
	};
	return {
		how: column.primaryKey > 0 ? "renumbered" : how,
		source: null
	};
}
function isWiped$1({ pair, from }, column) {
	const [now, then] = [sql("a", column), sql("b", column)];
	const [row] = pair.rows(`SELECT count(DISTINCT quote(${now})), count(DISTINCT quote(${then})) ${from}`);
	return Number(row?.[0]) === 1 && Number(row?.[1]) > 1;
}
function swappedWith({ pair, from, was }, column) {
	const others = was.filter((other) => other.key !== column.key);
	if (others.length === 0) return null;
	const now = sql("a", column);
	const [told] = pair.rows(`SELECT count(DISTINCT quote(${now})) > 1 AND NOT min(${now} IN (0, 1)) ${from}`);
	if (told?.[0] !== 1) return null;
	const same = others.map((other) => `min(CAST(${now} AS TEXT) IS CAST(${sql("b", other)} AS TEXT))`);
	const [row = []] = pair.rows(`SELECT ${same.join(", ")} ${from}`);
	return others[row.indexOf(1)]?.name ?? null;
}
const EXACT = 2 ** 53;
function converted({ pair, from }, column) {
	const [now, then] = [sql("a", column), sql("b", column)];
	const readsTheSame = `CAST(${now} AS TEXT) = CAST(${then} AS TEXT)`;
	const isNumber = (value) => `typeof(${value}) IN ('integer', 'real')`;
	const sameNumber = `${isNumber(now)} AND ${isNumber(then)} AND (${now} = ${then} OR abs(${then} + 0.0) > ${EXACT})`;
	const becameNumber = `typeof(${then}) = 'text' AND ${isNumber(now)} AND ${now} = CAST(${then} AS NUMERIC)`;
	const becameText = `${isNumber(then)} AND typeof(${now}) = 'text'`;
	const plain = `${readsTheSame} OR (${sameNumber})`;
	const [row] = pair.rows(`SELECT min(coalesce(${plain}, 0)), min(coalesce(${plain} OR (${becameNumber}) OR (${becameText}), 0))
     ${from} WHERE typeof(${then}) <> typeof(${now}) OR ${then} COLLATE BINARY IS NOT ${now} COLLATE BINARY`);
	if (row?.[0] === 1) return "retyped";
	return row?.[1] === 1 ? "converted" : "other";
}
function sql(side, column) {
	return `${side}.${quoted(column.name)}`;
}
// src/sqlite/rows-differ.ts
function isRowid$1({ columns, sql }, column) {
	const type = columns.find(({ key }) => key === column)?.type ?? "";
	return /^INTEGER$/i.test(type) && !/\bwithout\s+rowid\b/i.test(sql);
}
function idsDiffer(pair, was, is, id) {
	const [then, now] = [`main.${quoted(was.name)}`, `after.${quoted(is.name)}`];
	const missing = (one, other) => `SELECT 1 FROM ${one} b WHERE NOT EXISTS (SELECT 1 FROM ${other} a WHERE a.${quoted(id)} = b.${quoted(id)})`;
	return pair.rows(`${missing(then, now)} UNION ALL ${missing(now, then)} LIMIT 1`).length > 0;
}
function contentDiffers(pair, was, is, id) {
	const names = new Set(is.columns.map((column) => column.key));
	const differs = was.columns.filter((column) => names.has(column.key)).map(({ name }) => `max(a.${quoted(name)} IS NOT b.${quoted(name)})`);
	const from = `main.${quoted(was.name)} b JOIN after.${quoted(is.name)} a ON a.${quoted(id)} = b.${quoted(id)}`;
	return pair.rows(`SELECT ${differs.join(", ")} FROM ${from}`)[0]?.includes(1) ?? false;
}
const SAMPLE = 3;
function rowFacts(pair, was, is) {
	if (was.virtual || is.virtual) return [];
	const names = new Set(is.columns.map((column) => column.key));
	const shared = was.columns.filter((column) => names.has(column.key));
	if (shared.length === 0) return [];
	const compared = {
		pair,
		was,
		is,
		shared,
		key: rowKeyOf(pair, was, is)
	};
	return compared.key === null ? contentFacts(compared) : [...keyFacts(compared)];
}
function rowKeyOf(pair, was, is) {
	const [keyThen, keyNow] = [primaryKey(was), primaryKey(is)];
	if (keyThen.length > 0 && keyThen.join() === keyNow.join() && !holdsNull(pair, "main", was, keyThen) && !holdsNull(pair, "after", is, keyThen)) return (renumbered(pair, was, is, keyThen) ?? keyThen).map(quoted);
	const other = [keyThen, keyNow].find((key) => key.length > 0 && isKeyOf(pair, "main", was, key) && isKeyOf(pair, "after", is, key));
	if (other) return other.map(quoted);
	const taken = new Set([...was.columns, ...is.columns].map((column) => column.key));
	const rowid = [
		"_rowid_",
		"rowid",
		"oid"
	].find((name) => !taken.has(name));
	if (rowid === void 0 || isWithoutRowid(was) || isWithoutRowid(is)) return tellApart(pair, was, is, stableColumns(pair, was, is));
	if (pair.rows(`SELECT 1 FROM (SELECT ${rowid} FROM main.${quoted(was.name)} EXCEPT SELECT ${rowid} FROM after.${quoted(is.name)})
     UNION ALL SELECT 1 FROM (SELECT ${rowid} FROM after.${quoted(is.name)} EXCEPT SELECT ${rowid} FROM main.${quoted(was.name)}) LIMIT 1`).length === 0 && isSame$1(pair, was, is)) return [rowid];
	return tellApart(pair, was, is, stableColumns(pair, was, is));
}
function renumbered(pair, was, is, key) {
	const [id = ""] = key;
	if (key.length !== 1 || !isRowid$1(was, id) || !isRowid$1(is, id) || isSame$1(pair, was, is) && was.sql === is.sql) return null;
	if (!idsDiffer(pair, was, is, id) && (isSame$1(pair, was, is) || !contentDiffers(pair, was, is, id))) return null;
	const stable = stableColumns(pair, was, is);
	const others = (stable === "all" ? sharedColumns(was, is) : stable).filter((name) => name !== id);
	if (others.length > 0 && areSameRows(pair, was, is, others)) return others;
	const all = sharedColumns(was, is).filter((name) => name !== id);
	return all.length > 0 && contentDiffers(pair, was, is, id) && areAmong(pair, was, is, all) ? all : null;
}
function isSame$1(pair, was, is) {
	const entry = (schema) => `SELECT rowid, rootpage FROM ${schema}.sqlite_master WHERE type = 'table' AND name = ?`;
	return pair.rows(`${entry("main")} EXCEPT ${entry("after")}`, [was.name, is.name]).length === 0;
}
function stableColumns(pair, was, is) {
	const shared = sharedColumns(was, is);
	const values = shared.map((name) => exactly(quoted(name)));
	const same = sameValues(pair, `main.${quoted(was.name)}`, `after.${quoted(is.name)}`, values);
	const stable = shared.filter((_, at) => same[at]);
	return stable.length === shared.length ? "all" : stable;
}
function sharedColumns(was, is) {
	const names = new Set(is.columns.map((column) => column.key));
	return was.columns.flatMap((column) => names.has(column.key) ? [column.key] : []);
}
function tellApart(pair, was, is, stable) {
	if (stable === "all" || stable.length === 0) return null;
	return isKeyOf(pair, "main", was, stable) && isKeyOf(pair, "after", is, stable) ? stable.map(quoted) : null;
}
function isKeyOf(pair, schema, table, key) {
	if (!key.every((name) => table.columns.some((column) => column.key === name))) return false;
	if (holdsNull(pair, schema, table, key)) return false;
	const twice = `SELECT 1 FROM ${schema}.${quoted(table.name)} GROUP BY ${key.map(quoted).join(", ")} HAVING count(*) > 1 LIMIT 1`;
	return pair.rows(twice).length === 0;
}
function holdsNull(pair, schema, table, key) {
	if (key.length === 1 && isRowid$1(table, key[0] ?? "")) return false;
	const isNull = key.map((name) => `${quoted(name)} IS NULL`);
	return pair.rows(`SELECT 1 FROM ${schema}.${quoted(table.name)} WHERE ${isNull.join(" OR ")} LIMIT 1`).length > 0;
}
function isWithoutRowid({ sql }) {
	return /\bwithout\s+rowid\b/i.test(sql);
}
function primaryKey(table) {
	return table.columns.filter((column) => column.primaryKey > 0).sort((a, b) => a.primaryKey - b.primaryKey).map((column) => column.key);
}
function* keyFacts({ pair, was, is, shared, key }) {
	const then = `main.${quoted(was.name)}`;
	const now = `after.${quoted(is.name)}`;
	const columns = key;
	const same = columns.map((column) => `a.${column} IS b.${column}`).join(" AND ");
	const totals = {
		before: countRows(pair, "main", was.name),
		after: countRows(pair, "after", is.name)
	};
	const label = columns.map((column) => `quote(b.${column})`).join(` || ', ' || `);
	const gone = `FROM ${then} b WHERE NOT EXISTS (SELECT 1 FROM ${now} a WHERE ${same})`;
	yield* counted(pair, "rows-deleted", is.name, gone, label, totals);
	const fresh = `FROM ${now} b WHERE NOT EXISTS (SELECT 1 FROM ${then} a WHERE ${same})`;
	yield* counted(pair, "rows-added", is.name, fresh, label, totals);
	yield* valueFacts({
		pair,
		from: `FROM ${then} b JOIN ${now} a ON ${same}`,
		was: was.columns
	}, is.name, shared, label, totals.after);
}
function isOther(one, other) {
	return `(typeof(${one}) <> typeof(${other}) OR ${one} COLLATE BINARY IS NOT ${other} COLLATE BINARY)`;
}
function exactly(column) {
	return `iif(typeof(${column}) = 'text' AND instr(${column}, char(0)), 'N' || hex(${column}), quote(${column}))`;
}
function* valueFacts(joined, table, shared, label, of) {
	const { pair, from } = joined;
	const differs = (column) => isOther(`b.${quoted(column.name)}`, `a.${quoted(column.name)}`);
	const sums = pair.rows(`SELECT ${shared.map((column) => `sum(${differs(column)})`).join(", ")} ${from}`)[0] ?? [];
	for (const [index, column] of shared.entries()) {
		const rows = Number(sums[index] ?? 0);
		if (rows === 0) continue;
		const name = quoted(column.name);
		const sample = pair.rows(`SELECT ${label}, quote(b.${name}), quote(a.${name}) ${from} WHERE ${differs(column)} ORDER BY 1 LIMIT ${SAMPLE}`).map(([key, before, after]) => ({
			key: String(key),
			before: String(before),
			after: String(after)
		}));
		yield {
			kind: "values-changed",
			table,
			column: column.name,
			rows,
			of,
			sample,
			...valueChange(joined, column)
		};
	}
}
function contentFacts({ pair, was, is, shared }) {
	const content = shared.map((column) => exactly(quoted(column.name))).join(` || ', ' || `);
	const grouped = (schema, table) => `(SELECT ${content} AS content, count(*) AS times FROM ${schema}.${quoted(table)} GROUP BY 1)`;
	const [then, now] = [grouped("main", was.name), grouped("after", is.name)];
	const totals = {
		before: countRows(pair, "main", was.name),
		after: countRows(pair, "after", is.name)
	};
	const more = (one, other) => `FROM ${one} b LEFT JOIN ${other} a ON a.content = b.content WHERE b.times > coalesce(a.times, 0)`;
	const times = "b.times - coalesce(a.times, 0)";
	return [...counted(pair, "rows-deleted", is.name, more(then, now), "b.content", totals, times), ...counted(pair, "rows-added", is.name, more(now, then), "b.content", totals, times)];
}
function* counted(pair, kind, table, from, label, totals, each = "1") {
	const rows = Number(pair.rows(`SELECT coalesce(sum(${each}), 0) ${from}`)[0]?.[0]);
	if (rows === 0) return;
	const sample = pair.rows(`SELECT ${label} ${from} ORDER BY 1 LIMIT ${SAMPLE}`).map(([text]) => String(text));
	yield {
		kind,
		table,
		rows,
		...totals,
		sample
	};
}
// src/sqlite/difference.ts
function difference(engine, before, after, tables = null) {
	if (sameBytes(before.bytes, after.bytes)) return [];
	const pair = engine.openPair(before, after);
	try {
		const was = readSchema(pair, "main");
		const is = readSchema(pair, "after");
		const inScope = (table) => tables === null || tables.has(table);
		return [
			...schemaFacts(was, is, (table) => rowsOf$2(pair, table)),
			...[...was.tables.values()].filter((table) => is.tables.has(table.key) && inScope(table.key)).flatMap((table) => rowFacts(pair, table, is.tables.get(table.key))),
			...newRows(pair, was, is),
			...numberFacts(pair, is),
			...orphanFacts(pair, is)
		];
	} finally {
		pair.close();
	}
}
function* schemaFacts(was, is, rows) {
	for (const [key, table] of was.tables) {
		const now = is.tables.get(key);
		if (now) yield* tableFacts(table, now);
		else if (!isShadow$1(was, table)) yield {
			kind: "table-dropped",
			table: table.name,
			before: table.sql,
			rows: rows(table)
		};
	}
	for (const [key, table] of is.tables) if (!was.tables.has(key) && !isShadow$1(is, table)) yield {
		kind: "table-added",
		table: table.name,
		after: table.sql
	};
	for (const [key, object] of was.objects) {
		const { type, name, table, sql } = object;
		const now = is.objects.get(key);
		if (!now) yield {
			kind: "object-dropped",
			type,
			name,
			table,
			before: sql
		};
		else if (normalSql(now.sql) !== normalSql(sql)) yield {
			kind: "object-changed",
			type,
			name,
			table: now.table,
			before: sql,
			after: now.sql
		};
	}
	for (const [key, { type, name, table, sql }] of is.objects) if (!was.objects.has(key)) yield {
		kind: "object-added",
		type,
		name,
		table,
		after: sql
	};
}
function rowsOf$2(pair, { name, virtual }) {
	let rows = 0;
	const count = () => {
		rows = countRows(pair, "main", name);
	};
	if (virtual) refusal$2(count);
	else count();
	return rows;
}
function isShadow$1(schema, { key }) {
	return schema.tables.get(key.slice(0, key.lastIndexOf("_")))?.virtual === true;
}
function* tableFacts(was, is) {
	const table = is.name;
	if (normalSql(was.sql) === normalSql(is.sql)) return;
	let columnsSpoke = false;
	const columnsNow = new Map(is.columns.map((column) => [column.key, column]));
	const columnsThen = new Map(was.columns.map((column) => [column.key, column]));
	for (const column of was.columns) {
		const now = columnsNow.get(column.key);
		if (now && describe(now) === describe(column)) continue;
		columnsSpoke = true;
		if (!now) yield {
			kind: "column-dropped",
			table,
			column: column.name,
			before: describe(column)
		};
		else yield {
			kind: "column-changed",
			table,
			column: now.name,
			before: describe(column),
			after: describe(now)
		};
	}
	for (const column of is.columns) {
		if (columnsThen.has(column.key)) continue;
		columnsSpoke = true;
		yield {
			kind: "column-added",
			table,
			column: column.name,
			after: describe(column)
		};
	}
	if (!columnsSpoke) yield {
		kind: "table-changed",
		table,
		before: was.sql,
		after: is.sql
	};
}
function describe(column) {
	return [
		column.type,
		column.primaryKey > 0 ? "PRIMARY KEY" : "",
		column.notNull ? "NOT NULL" : "",
		column.default === null ? "" : `DEFAULT ${column.default}`,
		column.hidden === 2 ? "GENERATED VIRTUAL" : column.hidden === 3 ? "GENERATED STORED" : ""
	].filter(Boolean).join(" ");
}
function* newRows(pair, was, is) {
	for (const [key, table] of is.tables) {
		if (was.tables.has(key) || table.virtual) continue;
		const after = countRows(pair, "after", table.name);
		if (after > 0) yield {
			kind: "rows-added",
			table: table.name,
			rows: after,
			before: 0,
			after,
			sample: []
		};
	}
}
function* numberFacts(pair, is) {
	const before = Number(pair.rows("PRAGMA main.user_version")[0]?.[0]);
	const after = Number(pair.rows("PRAGMA after.user_version")[0]?.[0]);
	if (before !== after) yield {
		kind: "user-version-changed",
		before,
		after
	};
	if (!hasSequence(pair, "main") || !hasSequence(pair, "after")) return;
	const changed = pair.rows(`SELECT b.name, b.seq, coalesce(a.seq, 0) FROM main.sqlite_sequence b
     LEFT JOIN after.sqlite_sequence a ON a.name = b.name COLLATE NOCASE WHERE coalesce(a.seq, 0) IS NOT b.seq ORDER BY b.name`);
	for (const [table, before, after] of changed) {
		const now = is.tables.get(keyOf(String(table)));
		if (!now || !/\bautoincrement\b/i.test(now.sql)) continue;
		yield {
			kind: "sequence-changed",
			table: now.name,
			before: Number(before),
			after: Number(after)
		};
	}
}
function hasSequence(pair, schema) {
	return pair.rows(`SELECT 1 FROM ${schema}.sqlite_master WHERE name = 'sqlite_sequence'`).length > 0;
}
function sameBytes(a, b) {
	if (a.length !== b.length) return false;
	for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
	return true;
}
// src/sqlite/table-seen.ts
function tablesOf(connection, entries) {
	const byName = new Map(entries.filter(isRelation$1).map((entry) => [keyOf(entry.name), entry]));
	const known = new Map();
	const typeOf = (name) => byName.get(keyOf(name))?.type ?? null;
	const find = (name) => {
		const entry = byName.get(keyOf(name));
		if (entry?.type !== "table") return null;
		const had = known.get(keyOf(name));
		if (had) return had;
		const read = readKnown(connection, entry);
		known.set(keyOf(name), read);
		const foreignKeys = foreignKeysIn(connection, entry.name).map((key) => foreignKeySeen(key, {
			find,
			typeOf
		}));
		const whole = {
			...read,
			seen: {
				...read.seen,
				foreignKeys
			}
		};
		known.set(keyOf(name), whole);
		return whole;
	};
	return {
		find,
		typeOf
	};
}
function isRelation$1({ type }) {
	return type === "table" || type === "view";
}
function readKnown(connection, { name, sql }) {
	const parts = tableParts(sql);
	const text = readTable(sql);
	const collations = new Map((parts?.parts ?? []).map((it) => [keyOf(it.column ?? ""), it.collation]));
	const virtual = parts === null;
	const declared = virtual ? [] : columnsIn(connection, name);
	const columns = declared.map((column) => columnSeen(column, collations.get(column.key) ?? "BINARY"));
	const indexes = virtual ? [] : indexesIn(connection, name).map(indexSeen);
	const primaryKey = declared.filter((column) => column.primaryKey > 0).sort((a, b) => a.primaryKey - b.primaryKey).map((column) => column.name);
	const isRowid = primaryKey.length > 0 && !indexes.some(({ origin }) => origin === "pk");
	const compared = new Map(columns.map((column) => [keyOf(column.name), keyOf(column.collation)]));
	const keys = indexes.filter((index) => index.unique && index.whole);
	const plain = keys.filter(({ parts: of }) => of.every((it) => keyOf(it.collation) === compared.get(keyOf(it.name))));
	return {
		seen: {
			name,
			sql,
			virtual,
			columns,
			primaryKey,
			foreignKeys: [],
			strict: text.strict && !virtual,
			withoutRowid: text.withoutRowid && !virtual,
			autoincrement: text.autoincrement && !virtual,
			uniques: keys.filter(({ origin }) => origin !== "pk").map(({ parts: of }) => of.map((it) => it.name)),
			indexed: [...isRowid ? [primaryKey] : [], ...indexes.map(({ parts: of }) => of.map((it) => it.name))],
			checks: virtual ? [] : text.checks.map(({ tokens }) => between(sql, tokens))
		},
		parentKeys: [...isRowid ? [primaryKey.map(keyOf)] : [], ...plain.map(({ parts: of }) => of.map((it) => keyOf(it.name)))]
	};
}
function columnSeen(column, collation) {
	const { name, type, notNull, hidden } = column;
	return {
		name,
		type,
		notNull,
		default: column.default,
		collation,
		generated: hidden === 2 || hidden === 3
	};
}
function indexSeen({ origin, unique, partial, parts }) {
	const expression = parts.findIndex(({ name }) => name === null);
	const plain = expression < 0 ? parts : parts.slice(0, expression);
	return {
		origin,
		unique,
		whole: !partial && expression < 0,
		parts: plain.map(({ name, collation }) => ({
			name: String(name),
			collation
		}))
	};
}
function between(sql, tokens) {
	return tidy(sql.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0));
}
function foreignKeySeen({ parent, from, to, onUpdate, onDelete }, tables) {
	return {
		columns: from,
		parent,
		parentColumns: to ?? tables.find(parent)?.seen.primaryKey ?? [],
		onUpdate,
		onDelete,
		dangling: dangling(tables, parent, to, from.length)
	};
}
function dangling(tables, parent, named, count) {
	const known = tables.find(parent);
	if (!known) return tables.typeOf(parent) === "view" ? `${parent} is a view` : `there is no table ${parent}`;
	const { seen, parentKeys } = known;
	if (named === null) {
		if (seen.primaryKey.length === 0) return `${parent} has no primary key`;
		if (seen.primaryKey.length !== count) return `the primary key of ${parent} has ${seen.primaryKey.length} columns`;
		return null;
	}
	const there = new Set(seen.columns.map((column) => keyOf(column.name)));
	const missing = named.find((name) => !there.has(keyOf(name)));
	if (missing !== void 0) return `${parent} has no column ${missing}`;
	const wanted = named.map(keyOf).sort().join();
	if (parentKeys.some((key) => key.toSorted().join() === wanted)) return null;
	return `${parent} (${named.join(", ")}) is neither the primary key nor unique`;
}
// src/replay/loss/values/contents.ts
function positionOf(held, column) {
	return held?.columns.findIndex((name) => keyOf(name) === keyOf(column)) ?? -1;
}
function valueIn(literal) {
	const string = stringIn(literal);
	return string === null ? literal : `'${string}`;
}
function sqlOf(value) {
	if (value.startsWith("'")) return `'${value.slice(1).replaceAll("'", "''")}'`;
	return /^N[0-9A-F]+$/.test(value) ? `CAST(X'${value.slice(1)}' AS TEXT)` : value;
}
function readAs(column) {
	const name = quoted(column);
	return `CASE typeof(${name}) WHEN 'text' THEN iif(instr(${name}, char(0)), 'N' || hex(${name}), '''' || ${name}) ELSE '' || quote(${name}) END`;
}
function plainText(value) {
	return value.startsWith("'") ? value.slice(1) : value;
}
function contentsOf(connection, without, reading = (_, read) => read()) {
	const entries = connection.rows(`SELECT type, name, sql, rootpage FROM main.sqlite_master WHERE sql IS NOT NULL AND type IN ('table', 'trigger') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`);
	const tables = entries.filter(([type, name]) => type === "table" && !without.has(keyOf(name)));
	const virtual = tables.filter(([, , sql]) => isVirtual$1(sql)).map(([, name]) => `${keyOf(name)}_`);
	const fed = new Set(virtual.length > 0 ? entries.flatMap(([type, , sql]) => type === "trigger" ? fedBy(sql) : []) : []);
	const found = new Map();
	for (const [, name, sql, root] of tables) {
		const key = keyOf(name);
		if (virtual.some((start) => key.startsWith(start))) continue;
		if (isVirtual$1(sql) && (/\bcontent\s*=/i.test(sql) || fed.has(key))) continue;
		const held = reading({
			name,
			sql,
			root
		}, () => heldBy$1(connection, name, isSearch$1(sql)));
		if (held) found.set(key, held);
	}
	return found;
}
function fedBy(trigger) {
	return readTrigger(trigger).statements.flatMap((sql) => actionOf(sql) === "INSERT" ? [targetOf(sql)] : []);
}
function isVirtual$1(sql) {
	return /^\s*create\s+virtual/i.test(sql);
}
function isSearch$1(sql) {
	return isVirtual$1(sql) && /\busing\s+\W?fts\d/i.test(sql);
}
function heldBy$1(connection, name, byRowid) {
	try {
		const own = connection.rows(`SELECT name, type FROM pragma_table_xinfo(?, 'main') WHERE hidden <> 1`, [name]).map(([column, type]) => ({
			name: String(column),
			type: String(type)
		}));
		const all = byRowid ? [...own, {
			name: "rowid",
			type: "INTEGER"
		}] : own;
		const columns = all.map((column) => column.name);
		const rows = connection.rows(`SELECT ${columns.map(readAs).join(", ")} FROM main.${quoted(name)}`);
		return {
			name,
			columns,
			types: all.map(({ type }) => type),
			rows
		};
	} catch (error) {
		if (error instanceof Refused) return null;
		throw error;
	}
}
function nullsIn$1(end) {
	return [...end?.values() ?? []].flatMap(({ rows }) => rows.flat()).filter((cell) => cell === "NULL").length;
}
function sameContents(one, other, ignored) {
	if (one.size !== other.size) return false;
	for (const [key, held] of one) {
		const twin = other.get(key);
		if (twin === held) continue;
		if (!twin || twin.rows.length !== held.rows.length) return false;
		const but = ignored.get(key);
		if (printed(held, but) !== printed(twin, but)) return false;
	}
	return true;
}
function printed({ rows }, but) {
	return rows.map((row) => (but ? row.filter((_, at) => !but.has(at)) : row).join("")).sort().join("");
}
function rowsBeyond(held, but) {
	const there = new Set(but?.rows.map((cells) => cells.join("")));
	return held?.rows.filter((cells) => !there.has(cells.join(""))) ?? [];
}
// src/sqlite/releases.ts
const page = (since) => `https://sqlite.org/releaselog/${since.replaceAll(".", "_")}.html`;
const ORDERED_AGGREGATE = /\b(?!over\b|as\b)\w+\s*\(\s*(?!\s|select\b|with\b|partition\b|order\b)(?:[^()]|\([^()]*\))*\border\s+by\b/i;
const FORMATS = [
	[
		"3.38.0",
		/^'auto'$/i,
		"the modifier 'auto'"
	],
	[
		"3.42.0",
		/^'subsec(?:ond)?'$/i,
		"the modifier 'subsec'"
	],
	[
		"3.44.0",
		/%[eFIklpPRTu]/,
		"the conversions %e, %F, %I, %k, %l, %p, %P, %R, %T and %u of strftime()"
	],
	[
		"3.46.0",
		/%[GgUV]/,
		"the conversions %G, %g, %U and %V of strftime()"
	],
	[
		"3.46.0",
		/^'(?:ceiling|floor)'$/i,
		"the modifiers 'ceiling' and 'floor'"
	]
];
const DATE_FUNCTION = /^(?:date|time|datetime|julianday|unixepoch|strftime)$/i;
const BROUGHT = [
	["3.37.0", {
		statement: /\)\s*(?:WITHOUT\s+ROWID\s*,\s*)?STRICT\b/i,
		is: "STRICT tables"
	}],
	["3.38.0", { function: /^(?:unixepoch|format)$/i }],
	["3.38.0", {
		statement: /->/,
		is: "the operators -> and ->>"
	}],
	["3.39.0", {
		statement: /\b(?:RIGHT|FULL)\s+(?:OUTER\s+)?JOIN\b/i,
		is: "RIGHT JOIN and FULL JOIN"
	}],
	["3.39.0", {
		statement: /\bIS\s+(?:NOT\s+)?DISTINCT\s+FROM\b/i,
		is: "IS DISTINCT FROM"
	}],
	["3.41.0", { function: /^unhex$/i }],
	["3.42.0", { function: /^json_error_position$/i }],
	["3.43.0", { function: /^(?:timediff|octet_length)$/i }],
	["3.44.0", { function: /^(?:concat|concat_ws|string_agg)$/i }],
	["3.44.0", {
		statement: ORDERED_AGGREGATE,
		is: "ORDER BY inside an aggregate"
	}],
	["3.45.0", { function: /^jsonb(?:_\w+)?$/i }],
	["3.46.0", { function: /^json_pretty$/i }],
	["3.46.0", {
		statement: /(?<![\w'])\d+_\d+/,
		is: "numbers with _ between their digits"
	}],
	["3.48.0", { function: /^if$/i }],
	["3.50.0", { function: /^unistr(?:_quote)?$/i }],
	["3.53.0", {
		statement: /^ALTER\s+TABLE\b.*\b(?:ALTER\s+(?:COLUMN\s+)?\S+\s+(?:SET|DROP)\s+NOT\s+NULL|(?:ADD|DROP)\s+CONSTRAINT)\b/is,
		is: "ALTER TABLE for NOT NULL and constraints"
	}]
];
function broughtBy({ message, statement }) {
	const name = /^no such function: (.+)$/s.exec(message)?.[1] ?? /^unknown function: (.+)\(\)$/s.exec(message)?.[1];
	const isUnread = /syntax error|unrecognized token|unknown table option|not currently supported/.test(message);
	for (const [since, what] of BROUGHT) {
		if ("function" in what && name !== void 0 && what.function.test(name)) return brought(since, `${name}()`);
		if ("is" in what && name === void 0 && isUnread && what.statement.test(statement)) return brought(since, what.is);
	}
	return null;
}
function broughtIn(statement) {
	const text = significant(statement);
	const called = text.flatMap((token, index) => text[index + 1]?.text === "(" ? [token.text] : []);
	const bare = text.map(({ kind, text }) => kind === "string" || kind === "blob" ? "''" : text).join(" ");
	return [...BROUGHT.flatMap(([since, what]) => {
		if ("is" in what) return what.statement.test(bare) ? [brought(since, what.is)] : [];
		const name = called.find((it) => what.function.test(it));
		return name === void 0 ? [] : [brought(since, `${name}()`)];
	}), ...formatsIn(text)];
}
function formatsIn(all) {
	const strings = all.flatMap((token, at) => DATE_FUNCTION.test(token.text) && all[at + 1]?.text === "(" ? all.slice(at + 2, closing(all, at + 1)) : []).filter(({ kind }) => kind === "string").map(({ text }) => text.replaceAll("%%", ""));
	return FORMATS.filter(([, string]) => strings.some((it) => string.test(it))).map(([since, , is]) => ({
		...brought(since, is),
		silent: true
	}));
}
function brought(since, what) {
	return {
		since,
		what,
		link: page(since),
		silent: false
	};
}
// src/replay/seen/schema/ungiven.ts
function ungivenBy(connection, trigger) {
	for (const statement of readTrigger(trigger).statements) {
		const all = significant(statement);
		const table = targetName(statement);
		const given = namedIn(all, 0);
		if (!/^(INSERT|REPLACE)$/i.test(all[0]?.text ?? "") || /^IGNORE$/i.test(all[2]?.text ?? "")) continue;
		if (table === null || given === null) continue;
		const named = new Set(given.map(keyOf));
		const left = columnsOf$3(connection, table).find((column) => !named.has(column.key) && isRequired(column));
		if (left && !isRowid(connection, table, left)) return `${table}.${left.name}`;
	}
	return null;
}
function columnsOf$3(connection, table) {
	let found = [];
	refusal$2(() => {
		found = columnsIn(connection, table);
	});
	return found;
}
function isRequired({ notNull, hidden, ...column }) {
	return notNull && hidden === 0 && (column.default === null || /^null$/i.test(column.default));
}
function isRowid(connection, table, { type, primaryKey }) {
	const key = columnsOf$3(connection, table).filter((column) => column.primaryKey > 0);
	return primaryKey === 1 && key.length === 1 && /^integer$/i.test(type);
}
// src/replay/seen/schema/broken.ts
const TERMS = 8;
function virtualTables(was, is) {
	const now = new Map(is.entries.filter(isVirtual).map((it) => [keyOf(it.name), it]));
	const broken = [];
	const mended = [];
	for (const old of was.entries.filter(isVirtual)) {
		const it = now.get(keyOf(old.name));
		const terms = it ? termsOf(was.connection, old) : [];
		const then = virtualComplaints(was.connection, old, terms);
		const still = it ? virtualComplaints(is.connection, it, terms) : new Map();
		if (then.size > 0 && still.size === 0) mended.push({
			type: "virtual table",
			name: old.name
		});
		const message = [...still].find(([sought]) => !then.has(sought) && !then.has(WHOLE))?.[1];
		if (message !== void 0) broken.push({
			type: "virtual table",
			name: old.name,
			table: contentOf(old) ?? old.name,
			message
		});
	}
	return {
		broken,
		mended
	};
}
function isVirtual({ type, sql }) {
	return type === "table" && /^\s*create\s+virtual/i.test(sql);
}
const WHOLE = "";
function virtualComplaints(connection, { name }, terms) {
	const table = identifier(name);
	const found = new Map();
	for (const term of [WHOLE, ...terms]) {
		const search = term === WHOLE ? "" : `WHERE ${table} MATCH '"${term.replaceAll("\"", "\"\"").replaceAll("'", "''")}"'`;
		const message = refusal$2(() => void connection.rows(`SELECT * FROM main.${table} ${search} LIMIT 5`));
		if (message !== null) found.set(term, message);
		if (found.has(WHOLE)) break;
	}
	return found;
}
function termsOf(connection, { name, sql }) {
	if (!/\busing\s+["'`[]?fts5\b/i.test(sql)) return [];
	let terms = [];
	aside(connection, () => {
		refusal$2(() => {
			connection.run(`CREATE VIRTUAL TABLE temp.rehearsal_terms USING fts5vocab(main, ${identifier(name)}, 'row')`);
			terms = connection.rows(`SELECT term FROM temp.rehearsal_terms LIMIT ${TERMS}`).map(([term]) => String(term));
		});
	});
	return terms;
}
function contentOf({ sql }) {
	const all = significant(sql);
	const at = all.findIndex((token, index) => /^content$/i.test(token.text) && all[index + 1]?.text === "=");
	const name = at < 0 ? "" : unquote(all[at + 2]);
	return name === "" ? null : name;
}
function worked(was, is, changed) {
	const then = new Map(readers(was, changed).map((it) => [identityOf$1(it), {
		...it,
		failing: complaints(was, it)
	}]));
	const now = new Map(readers(is, changed).map((it) => [identityOf$1(it), {
		...it,
		failing: complaints(is, it)
	}]));
	const broken = [...now].flatMap(([key, it]) => {
		const had = then.get(key)?.failing;
		const fresh = [...it.failing].find(([kind]) => !had?.has(kind))?.[1];
		return fresh === void 0 ? [] : [{
			it,
			complaint: fresh
		}];
	});
	const mended = [...then].flatMap(([key, { type, name, failing }]) => failing.size > 0 && (now.get(key)?.failing.size ?? 0) === 0 ? [{
		type,
		name
	}] : []);
	return {
		broken: roots(broken),
		mended
	};
}
function roots(broken) {
	const views = new Set(broken.flatMap(({ it }) => it.type === "view" ? [keyOf(it.name)] : []));
	const isRoot = ({ it }) => ![...namesIn$5(it.sql)].some((name) => views.has(name) && name !== keyOf(it.name));
	return broken.filter(isRoot).map(({ it: { type, name, table }, complaint }) => ({
		type,
		name,
		table,
		...complaint
	}));
}
function identityOf$1({ type, name }) {
	return `${type} ${keyOf(name)}`;
}
function readers({ entries }, changed) {
	const all = entries.filter((it) => it.type === "view" || it.type === "trigger");
	const affected = new Set(changed);
	const found = new Set();
	for (let before = -1; before !== found.size;) {
		before = found.size;
		for (const reader of all) {
			if (found.has(reader) || !(affected.has(keyOf(reader.table)) || mentions$2(reader.sql, affected))) continue;
			found.add(reader);
			if (reader.type === "view") affected.add(keyOf(reader.name));
		}
	}
	return [...found];
}
function mentions$2(sql, names) {
	const text = keyOf(sql);
	return [...names].some((name) => text.includes(name)) && [...namesIn$5(sql)].some((name) => names.has(name));
}
function complaints(side, entry) {
	const found = tried(side, entry);
	if (entry.type !== "trigger" || found.size === 0) return found;
	return aside(side.connection, () => {
		for (const { type, name } of side.entries) if (type === "trigger" && keyOf(name) !== keyOf(entry.name)) side.connection.run(`DROP TRIGGER IF EXISTS main.${identifier(name)}`);
		return tried(side, entry);
	});
}
const BESIDE_THE_POINT = /^cannot modify .* because it is a view|^no such module|^unknown tokenizer/;
function isBesideThePoint(message) {
	return BESIDE_THE_POINT.test(message) || broughtBy({
		message,
		statement: ""
	}) !== null;
}
const UPDATE_OF = "UPDATE OF";
function tried({ connection }, { type, name, table, sql }) {
	const found = new Map();
	const statements = type === "view" ? [["SELECT", `SELECT * FROM main.${identifier(name)}`]] : firing(connection, table);
	for (const [kind, sql] of statements) {
		const message = refusal$2(() => connection.prepare(sql));
		if (message !== null && !isBesideThePoint(message)) found.set(kind, { message });
	}
	if (type === "trigger" && found.size === 0) {
		const there = columnsOf$4(connection, table).map(keyOf);
		const waitsFor = readTrigger(sql).columns.find((column) => there.length > 0 && !there.includes(column));
		if (waitsFor !== void 0) found.set(UPDATE_OF, {
			message: `UPDATE OF a column that is not there: ${waitsFor}`,
			waitsFor
		});
		const ungiven = ungivenBy(connection, sql);
		if (ungiven !== null) found.set("what is given", { message: `NOT NULL constraint failed: ${ungiven}` });
	}
	return found;
}
function firing(connection, table) {
	const name = `main.${identifier(table)}`;
	let columns = [];
	const unread = refusal$2(() => {
		columns = connection.rows(`PRAGMA main.table_xinfo(${identifier(table)})`).filter((row) => row[6] === 0).map((row) => identifier(String(row[1])));
	});
	const all = columns.map((column) => `${column} = ${column}`).join(", ");
	return [
		["INSERT", `INSERT INTO ${name} DEFAULT VALUES`],
		["DELETE", `DELETE FROM ${name}`],
		...unread === null && all !== "" ? [["UPDATE", `UPDATE ${name} SET ${all}`]] : []
	];
}
function aside(connection, action) {
	connection.run("SAVEPOINT aside");
	try {
		return action();
	} finally {
		connection.run("ROLLBACK TO aside; RELEASE aside");
	}
}
// src/sqlite/alike.ts
const MOST_COLUMNS$3 = 3;
const MOST_VALUES$4 = 20;
function implies(connection, columns, one, other) {
	return one === other || isNone(connection, columns, one, other, `(${one}) IS TRUE AND (${other}) IS NOT TRUE`);
}
function alike(connection, columns, one, other) {
	return one === other || isNone(connection, columns, one, other, `((${one}) IS TRUE) <> ((${other}) IS TRUE)`);
}
function isNone(connection, columns, one, other, wanted) {
	const values = valuesFor$1([one, other]);
	const from = columns.filter(({ name }) => mentions$1(one, name) || mentions$1(other, name)).map(({ name, type }, at) => {
		const fit = fitting(values, type).slice(0, at < MOST_COLUMNS$3 ? MOST_VALUES$4 : 1);
		return `(SELECT column1 AS ${identifier(name)} FROM (VALUES ${fit.map((value) => `(${value})`).join(", ")}))`;
	});
	try {
		const rows = from.length > 0 ? from.join(", ") : "(SELECT 1)";
		const isRow = (where) => connection.rows(`SELECT 1 FROM ${rows} WHERE ${where} LIMIT 1`).length > 0;
		return !isRow(wanted) && isRow(one);
	} catch (error) {
		if (error instanceof Refused) return false;
		throw error;
	}
}
function mentions$1(sql, column) {
	return significant(sql).some((token) => token.kind !== "string" && same(unquote(token), column));
}
function valuesFor$1(texts) {
	const beside = texts.flatMap(significant).filter(({ kind }) => kind === "string" || kind === "number" || kind === "blob").flatMap(({ kind, text }) => kind === "number" && Number.isSafeInteger(Number(text)) ? [
		text,
		`${Number(text) + 1}`,
		`${Number(text) - 1}`
	] : [text]);
	return [...new Set([
		"NULL",
		"0",
		"1",
		"'x'",
		"''",
		"-1",
		...beside
	])];
}
function fitting(values, type) {
	const kind = /CHAR|CLOB|TEXT/i.test(type) ? "text" : /INT|REAL|FLOA|DOUB|NUM|DEC|BOOL/i.test(type) ? "number" : "any";
	return values.filter((value) => value === "NULL" || kind === "any" || kind === "text" === value.startsWith("'"));
}
// src/replay/seen/schema/refuses.ts
const MOST_ROWS$5 = 400;
const TEXTS$1 = [
	"'X'",
	"'x '",
	"' x'",
	"'xy'",
	"'long enough to be cut 1'",
	"'long enough to be cut 2'",
	"'y long enough'"
];
function refusesAsMuch(connection, columns, old, now) {
	const alone = (keys, others) => keys.filter((key) => !others.some((other) => isSameKey(key, other)));
	const [own, other] = [alone(old.keys, now.keys), alone(now.keys, old.keys)];
	const texts = [...own, ...other].map(({ sql }) => sql);
	const named = columns.filter(({ name }) => [
		...texts,
		old.condition,
		now.condition
	].some((text) => mentions(text, name)));
	const values = [...valuesFor$1([
		...texts,
		old.condition,
		now.condition
	]), ...TEXTS$1];
	const each = Math.floor(MOST_ROWS$5 ** (1 / Math.max(1, named.length)));
	if (each < FEWEST$1) return false;
	const from = named.map(({ name, type }) => {
		const fit = fitting(values, type).slice(0, each);
		return `(SELECT column1 AS ${identifier(name)} FROM (VALUES ${fit.map((value) => `(${value})`).join(", ")}))`;
	});
	const shown = (keys, as) => keys.map(({ sql }, at) => `${sql} AS ${as}${at}`);
	const shows = [
		...named.map(({ name }, at) => `${identifier(name)} AS v${at}`),
		...shown(own, "o"),
		...shown(other, "n"),
		`(${old.condition}) IS TRUE AS oc`,
		`(${now.condition}) IS TRUE AS nc`
	];
	const equal = (keys, as) => keys.map(({ collation }, at) => `a.${as}${at} = b.${as}${at} COLLATE ${identifier(collation)}`);
	const isOld = [
		"a.oc",
		"b.oc",
		...equal(own, "o")
	].join(" AND ");
	const isNew = [
		"a.nc",
		"b.nc",
		...equal(other, "n")
	].join(" AND ");
	const differs = named.map((_, at) => `a.v${at} IS NOT b.v${at}`).join(" OR ") || "0";
	const isPair = (where) => connection.rows(`WITH made AS MATERIALIZED (SELECT ${shows.join(", ")} FROM ${from.join(", ") || "(SELECT 1)"}) SELECT 1 FROM made a, made b WHERE ${where} LIMIT 1`).length > 0;
	try {
		const isTried = (at) => isPair(`(${differs}) AND ${equal(own, "o")[at]}`);
		return !own.some(({ sql }, at) => !isColumn(columns, sql) && !isTried(at)) && isPair(isOld) && !isPair(`${isOld} AND (${isNew}) IS NOT TRUE`);
	} catch (error) {
		if (error instanceof Refused) return false;
		throw error;
	}
}
const FEWEST$1 = 5;
function isSameKey(one, other) {
	return same(one.collation, other.collation) && normalPart(one.sql) === normalPart(other.sql);
}
function isColumn(columns, sql) {
	const [token, ...more] = significant(sql);
	return token !== void 0 && more.length === 0 && columns.some(({ name }) => same(unquote(token), name));
}
function mentions(sql, column) {
	return significant(sql).some((token) => token.kind !== "string" && same(unquote(token), column));
}
// src/replay/seen/schema/indexes.ts
function indexText(sql) {
	const all = significant(sql);
	const open = all.findIndex((token, index) => index > 2 && token.kind === "word" && /^ON$/i.test(token.text)) + 2;
	const end = closing(all, open);
	const keys = cutAt(all.slice(open + 1, end), ({ text }) => text === ",");
	return {
		unique: /^UNIQUE$/i.test(all[1]?.text ?? ""),
		keys: keys.map((key) => normalPart(sql.slice(key[0]?.start ?? 0, key.at(-1)?.end).replace(/\sASC$/i, ""))),
		condition: sql.slice(all[end + 1]?.end ?? sql.length).replace(/[\s;]+$/, "") || "1"
	};
}
function indexesAsBefore({ connection }, old, now) {
	const [own, other] = [indexText(old.sql), indexText(now.sql)];
	if (own.unique && !other.unique) return false;
	if (own.keys.join(", ") !== other.keys.join(", ")) return false;
	return normalPart(own.condition) === normalPart(other.condition) || alike(connection, columnsIn(connection, old.table), own.condition, other.condition);
}
function weakerBy(was, is, old, now) {
	const [own, other] = [indexText(old.sql), indexText(now.sql)];
	const known = new Set(was.entries.map(({ sql }) => sql));
	const isHeir = ({ type, table, sql }) => type === "index" && same(table, old.table) && !known.has(sql) && sql !== now.sql && indexText(sql).unique;
	if (!own.unique || is.entries.some(isHeir)) return null;
	if (!other.unique) return "unique";
	if (holdsForNone(is, old.table, other.condition)) return "none";
	const had = new Set(columnsIn(was.connection, old.table).map(({ key }) => key));
	const isOld = (text) => !columnsIn(is.connection, old.table).some(({ key }) => !had.has(key) && names(text, key));
	if (![...other.keys, other.condition].every(isOld)) return null;
	if (other.keys.some((key) => !own.keys.includes(key))) return refusesAsMuch(is.connection, columnsIn(is.connection, old.table), asked$1(was, old, own), asked$1(is, now, other)) ? null : "keys";
	return implies(is.connection, columnsIn(is.connection, old.table), own.condition, other.condition) ? null : "rows";
}
function asked$1({ connection }, { name }, { keys, condition }) {
	const collations = indexKeys(connection, name).map(({ collation }) => collation);
	const bare = (key) => key.replace(/\s+desc$/i, "").replace(/\s+collate\s+\S+$/i, "");
	return {
		keys: keys.map((key, at) => ({
			sql: bare(key),
			collation: collations[at] ?? "BINARY"
		})),
		condition
	};
}
const FEWEST = 2;
function holdsForNone({ connection }, table, condition) {
	const asked = columnsIn(connection, table).filter(({ key }) => names(condition, key));
	if (asked.length === 0) return false;
	const isDefault = asked.map(({ name, default: value }) => `${identifier(name)} IS (${value ?? "NULL"})`).join(" AND ");
	try {
		const [row] = connection.rows(`SELECT count(*), total((${condition}) IS TRUE), total(${isDefault}) FROM main.${identifier(table)}`);
		const [rows, held, open] = row?.map(Number) ?? [];
		return rows !== void 0 && rows >= FEWEST && held === 0 && open === rows;
	} catch (error) {
		if (error instanceof Refused) return false;
		throw error;
	}
}
function names(sql, column) {
	return significant(sql).some((token) => token.kind !== "string" && keyOf(unquote(token)) === column);
}
// src/replay/seen/schema/variations.ts
const MOST_COLUMNS$2 = 4;
const MOST_VALUES$3 = 12;
function variations({ connection, entries }, texts) {
	const named = new Set(texts.flatMap(({ sql }) => [...wordsOf$2(sql)]));
	const values = valuesFor$1(texts.map(({ sql }) => sql));
	const risky = new Set(entries.filter(({ sql }) => /\brollback\b/i.test(sql)).map(({ table }) => keyOf(table)));
	return entries.filter(({ type, name, sql }) => type === "table" && !isVirtual$2(sql) && named.has(keyOf(name)) && !risky.has(keyOf(name))).flatMap(({ name }) => {
		const table = `main.${identifier(name)}`;
		const columns = columnsIn(connection, name).filter(({ hidden }) => hidden === 0);
		const key = columns.filter(({ primaryKey }) => primaryKey > 0).map((column) => identifier(column.name));
		const row = key.length > 0 ? key.join(", ") : "rowid";
		return columns.filter((column) => named.has(column.key) && column.primaryKey === 0).slice(0, MOST_COLUMNS$2).flatMap((column) => fitting(values, column.type).slice(0, MOST_VALUES$3).map((value) => `UPDATE OR IGNORE ${table} SET ${identifier(column.name)} = ${value} WHERE (${row}) = (SELECT ${row} FROM ${table} LIMIT 1)`));
	});
}
// src/replay/seen/schema/fired.ts
const REFUSED = "refused";
const MOST_COLUMNS$1 = 4;
const MOST_VALUES$2 = 12;
const MOST_ROWS$4 = 200;
const MOST_WORDS$1 = 5e3;
function actAlike(was, is, { old, now, left, isOfKind, mayAsk }) {
	const tables = tablesNamed(is, old, now);
	if ([
		old.sql,
		now.sql,
		...tables.map(({ sql }) => sql)
	].some((sql) => /\brollback\b/i.test(sql))) return false;
	const trials = trialsOf(was, is, old, now);
	return aside(is.connection, () => {
		for (const { type, name } of is.entries) if (type === "trigger") is.connection.run(`DROP TRIGGER IF EXISTS main.${identifier(name)}`);
		const ends = (sql) => trials.map((trial) => endOf$3(is.connection, tables, trial, sql));
		const isInstead = /^INSTEAD/.test(readTrigger(old.sql).moment);
		const [without, then, today] = [
			ends(isInstead ? alone(old, "SELECT 1") : null),
			ends(old.sql),
			ends(now.sql)
		];
		if (then.length === 0 || then.some((end, at) => end !== today[at])) return false;
		const isSeen = (end, at) => end !== without[at] && !(isInstead && end === REFUSED);
		if (isInstead && !then.some(isSeen)) return isOfKind;
		if (!then.some(isSeen) || mayAsk && then.every(isSeen)) return false;
		return left.length === 0 || left.every((one) => ends(alone(old, one)).some(isSeen));
	});
}
function alone({ table, sql }, statement) {
	const { moment } = readTrigger(sql);
	return `CREATE TRIGGER rehearsal_alone ${moment.startsWith("INSTEAD") ? moment.replace("INSTEAD", "INSTEAD OF") : moment} ON ${identifier(table)} BEGIN ${statement}; END`;
}
function endOf$3(connection, tables, { before, fire }, sql) {
	return aside(connection, () => {
		for (const statement of before) refusal$2(() => connection.run(statement));
		if (sql !== null && refusal$2(() => connection.run(sql)) !== null) return "no trigger";
		if (refusal$2(() => connection.run(fire)) !== null) return REFUSED;
		return JSON.stringify(tables.map((table) => heldBy(connection, table)));
	});
}
function heldBy(connection, { name, sql }) {
	const words = "temp.rehearsal_words";
	const module = isVirtual$2(sql) ? /\busing\s+\W?(fts\d)/i.exec(sql)?.[1]?.toLowerCase() : void 0;
	const index = module === void 0 ? null : module === "fts5" ? `fts5vocab(main, ${identifier(name)}, instance)` : `fts4aux(main, ${identifier(name)})`;
	let rows = null;
	refusal$2(() => {
		if (index !== null) connection.run(`CREATE VIRTUAL TABLE ${words} USING ${index}`);
		const [source, most] = index === null ? [`main.${identifier(name)}`, MOST_ROWS$4] : [words, MOST_WORDS$1];
		rows = connection.rows(`SELECT * FROM ${source} LIMIT ${most}`);
	});
	return rows;
}
function tablesNamed({ entries }, ...triggers) {
	const named = new Set(triggers.flatMap(({ sql }) => [...namesIn$5(sql)]));
	for (const { type, name, sql } of entries) if (type === "view" && named.has(keyOf(name))) for (const it of namesIn$5(sql)) named.add(it);
	return entries.filter(({ type, name }) => type === "table" && named.has(keyOf(name)));
}
function trialsOf(was, is, old, now) {
	const { connection, entries } = is;
	const owner = entries.find(({ type, name }) => /^(table|view)$/.test(type) && keyOf(name) === keyOf(old.table));
	if (!owner || isVirtual$2(owner.sql)) return [];
	const named = new Set([...namesIn$5(old.sql), ...namesIn$5(now.sql)]);
	const columns = columnsIn(connection, owner.name).filter(({ hidden }) => hidden === 0);
	const varied = columns.filter(({ key, primaryKey }) => named.has(key) && primaryKey === 0).slice(0, MOST_COLUMNS$1);
	const values = valuesFor$1([old.sql, now.sql]);
	const target = {
		values: values.slice(0, MOST_VALUES$2),
		own: `main.${identifier(owner.name)}`,
		columns,
		varied: varied.map(({ name, type }) => ({
			name: identifier(name),
			values: fitting(values, type).slice(0, MOST_VALUES$2).filter((value) => !isNewlyAllowed(was, old, name, value))
		})),
		event: readTrigger(old.sql).moment.split(" ").at(-1) ?? ""
	};
	return owner.type === "view" ? onView(target, shownBy$1(is, owner, old, now)) : [true, false].flatMap((first) => onTable(target, first));
}
function isNewlyAllowed({ connection }, { table }, column, value) {
	const own = `main.${identifier(table)}`;
	const sql = `UPDATE ${own} SET ${identifier(column)} = ${value} WHERE rowid = (SELECT min(rowid) FROM ${own})`;
	return /^(?:NOT NULL|CHECK) constraint failed/.test(aside(connection, () => refusal$2(() => connection.run(sql))) ?? "");
}
function onTable({ own, columns, varied, event }, first) {
	const row = oneRow(own, columns, first);
	const set = (column, value) => `UPDATE ${own} SET ${column} = ${value} WHERE ${row}`;
	const each = varied.flatMap(({ name, values }) => values.map((value) => set(name, value)));
	const ready = [[], ...each.map((one) => [one])];
	if (event === "DELETE") return ready.map((before) => ({
		before,
		fire: `DELETE FROM ${own} WHERE ${row}`
	}));
	if (event === "INSERT") return ready.map((before) => putBack(own, columns, row, before));
	const asIs = columns.map(({ name }) => set(identifier(name), identifier(name)));
	const pairs = (first ? ready : [[]]).flatMap((before) => each.map((fire) => ({
		before,
		fire
	})));
	return [...asIs.map((fire) => ({
		before: [],
		fire
	})), ...pairs];
}
function onView({ own, columns, varied, values, event }, before) {
	const names = columns.map(({ name }) => identifier(name));
	if (event === "DELETE") return [{
		before,
		fire: `DELETE FROM ${own}`
	}];
	return (event === "INSERT" ? values.map((value) => `INSERT INTO ${own} (${names.join(", ")}) VALUES (${names.map(() => value).join(", ")})`) : varied.flatMap((it) => it.values.map((value) => `UPDATE ${own} SET ${it.name} = ${value}`))).map((fire) => ({
		before,
		fire
	}));
}
function shownBy$1(is, view, ...triggers) {
	const shows = (before) => aside(is.connection, () => {
		for (const one of before) refusal$2(() => is.connection.run(one));
		return is.connection.rows(`SELECT 1 FROM main.${identifier(view.name)} LIMIT 1`).length > 0;
	});
	if (shows([])) return [];
	const single = variations(is, [view, ...triggers]);
	const alone = single.find((one) => shows([one]));
	if (alone !== void 0) return [alone];
	for (const [at, first] of single.entries()) for (const second of single.slice(at + 1)) if (shows([first, second])) return [first, second];
	return [];
}
function oneRow(own, columns, first) {
	const key = columns.filter(({ primaryKey }) => primaryKey > 0).map(({ name }) => identifier(name));
	const names = key.length > 0 ? key.join(", ") : "rowid";
	return `(${names}) = (SELECT ${names} FROM ${own} ORDER BY ${key.length > 0 ? key.map((name) => `${name} ${first ? "ASC" : "DESC"}`).join(", ") : "rowid"} LIMIT 1)`;
}
function putBack(own, columns, row, before) {
	const names = columns.map(({ name }) => identifier(name)).join(", ");
	return {
		before: [
			...before,
			`CREATE TEMP TABLE rehearsal_row AS SELECT ${names} FROM ${own} WHERE ${row}`,
			`DELETE FROM ${own} WHERE ${row}`
		],
		fire: `INSERT INTO ${own} (${names}) SELECT ${names} FROM temp.rehearsal_row`
	};
}
// src/replay/seen/schema/news.ts
function newsBetween(was, is) {
	const [then, now] = [typesIn$1(was), typesIn$1(is)];
	const names = (of, isMeant) => new Set([...of].filter(([key]) => isMeant(key)).map(([, { name }]) => name));
	return {
		added: names(now, (key) => !then.has(key)),
		gone: names(then, (key) => !now.has(key)),
		retyped: names(now, (key) => then.get(key)?.type !== void 0 && then.get(key)?.type !== now.get(key)?.type)
	};
}
function typesIn$1({ connection, entries }) {
	const found = new Map();
	for (const { type, name } of entries) {
		if (type !== "table" && type !== "view") continue;
		const table = keyOf(name);
		found.set(table, {
			name: table,
			type: ""
		});
		try {
			for (const column of columnsIn(connection, name)) found.set(`${table}\n${column.key}`, {
				name: column.key,
				type: column.type.toUpperCase()
			});
		} catch (error) {
			if (!(error instanceof Refused)) throw error;
		}
	}
	return found;
}
function isAdapted({ added, gone, retyped }, then, today) {
	const [old, now] = [wordsOf$2(then), wordsOf$2(today)];
	return [...now].some((word) => added.has(word) && !old.has(word)) || [...old].some((word) => gone.has(word) && !now.has(word) || retyped.has(word) && now.has(word));
}
function speaksOf(sql, those) {
	return [...wordsOf$2(sql)].some((word) => those.has(word));
}
// src/replay/seen/schema/triggers.ts
function doesAsBefore(was, is, old, now) {
	const [then, today] = [readTrigger(old.sql), readTrigger(now.sql)];
	if (then.moment !== today.moment) return false;
	const kept = today.statements.map(normalPart);
	const left = then.statements.filter((it) => !kept.includes(normalPart(it)));
	const isSame = firesForSame(was, is, old.table, then, today);
	const news = newsBetween(was, is);
	if (isSame && conditionFits(news, then, today) && left.every((it) => isFollowed(news, it, today))) return true;
	return actAlike(was, is, {
		old,
		now,
		left,
		isOfKind: left.every((it) => today.statements.some((one) => isCounterpart(it, one))),
		mayAsk: then.condition !== null || today.condition !== null
	});
}
function standsIn(other, old) {
	const [then, today] = [readTrigger(old), readTrigger(other)];
	if (then.moment !== today.moment) return false;
	return !(today.columns.length > 0 && !(then.columns.length > 0 && within(then.columns, today.columns))) && then.statements.every((it) => today.statements.some((one) => isCounterpart(it, one)));
}
function within(some, all) {
	return some.every((name) => all.includes(name));
}
function isCounterpart(a, b) {
	return actionOf(a) === actionOf(b) && targetOf(a) === targetOf(b);
}
function firesForSame(was, is, table, then, today) {
	if (!/UPDATE$/.test(then.moment)) return true;
	const [had, has] = [was, is].map(({ connection }) => columnsOf$4(connection, table).map(keyOf));
	const both = had.filter((column) => has.includes(column));
	const fires = ({ columns }) => columns.length === 0 ? both : both.filter((it) => columns.includes(it));
	return fires(then).join("\n") === fires(today).join("\n");
}
function conditionFits(news, { condition: then }, { condition: today }) {
	if (then === null) return today === null || speaksOf(today, news.added);
	if (today === null) return speaksOf(then, news.gone);
	return normalPart(then) === normalPart(today) || isAdapted(news, then, today);
}
function isFollowed(news, statement, today) {
	const heirs = today.statements.filter((it) => isCounterpart(it, statement));
	return heirs.some((it) => isAdapted(news, statement, it) && setInPlace(statement, it) === null) || heirs.length === 0 && speaksOf(statement, news.gone);
}
// src/replay/seen/schema/views.ts
const MOST_ROWS$3 = 500;
function showsAsBefore(was, is, old, now) {
	if (shapeOf(old.sql) === shapeOf(now.sql) || isAdapted(newsBetween(was, is), old.sql, now.sql)) return true;
	const has = new Set(columnsOf$4(is.connection, now.name).map(keyOf));
	const both = columnsOf$4(was.connection, old.name).filter((column) => has.has(keyOf(column)));
	if (both.length === 0) return true;
	const trials = [null, ...variations(is, [old, now])];
	const shown = ({ sql }) => trials.map((trial) => rowsOf$1(is, {
		name: now.name,
		sql
	}, both, trial));
	const [then, today] = [shown(old), shown(now)];
	return then.every((rows, at) => rows === null || rows === today[at]);
}
function shapeOf(sql) {
	return significant(sql).map((token) => token.kind === "string" || token.kind === "number" ? "?" : keyOf(unquote(token))).join(" ");
}
function rowsOf$1({ connection }, { name, sql }, columns, trial) {
	return aside(connection, () => {
		const list = columns.map((column) => `${identifier(name)}.${identifier(column)}`).join(", ");
		const numbers = columns.map((_, at) => at + 1).join(", ");
		let rows = null;
		return refusal$2(() => {
			connection.run(`DROP VIEW IF EXISTS main.${identifier(name)}`);
			connection.run(sql);
			if (trial !== null) connection.run(trial);
			rows = JSON.stringify(connection.rows(`SELECT ${list} FROM main.${identifier(name)} ORDER BY ${numbers} LIMIT ${MOST_ROWS$3}`));
		}) === null ? rows : null;
	});
}
// src/replay/seen/schema/lost.ts
function lostIn(was, is, concerns = isObject) {
	const there = new Set(is.entries.filter(isRelation).map(({ name }) => keyOf(name)));
	const kept = new Map(is.entries.map((it) => [identityOf(it), it]));
	return was.entries.filter((it) => concerns(it) && !does(was, is, kept.get(identityOf(it)), it)).flatMap((it) => {
		const { type, name, table, sql } = it;
		if (type !== "view" && !there.has(keyOf(table))) return [];
		const columns = type === "index" ? indexColumns(was, name) : [];
		if (isReplaced(was, is, it) || !wouldWork(was, is, it)) return [];
		const heir = is.entries.find((other) => other.type === type && same(other.name, name));
		const isElsewhere = heir !== void 0 && !same(heir.table, table);
		const feeds = type === "trigger" ? virtualIn(is, sql) : void 0;
		const own = {
			type,
			name,
			table,
			sql,
			columns: columns ?? [],
			...feeds ? { feeds } : {}
		};
		if (!heir || isElsewhere) return [{
			...own,
			movedTo: heir?.table ?? null
		}];
		const weaker = type === "index" ? weakerBy(was, is, it, heir) : null;
		return [{
			...own,
			movedTo: null,
			became: heir.sql,
			...weaker ? { weaker } : {}
		}];
	});
}
function virtualIn({ entries }, trigger) {
	const written = new Set(readTrigger(trigger).statements.map(targetOf));
	return entries.find(({ name, sql }) => /^create\s+virtual\b/i.test(sql) && written.has(keyOf(name)))?.name;
}
function isRelation({ type }) {
	return type === "table" || type === "view";
}
function isObject({ type }) {
	return type !== "table";
}
function identityOf({ type, name, table }) {
	return keyOf(`${type}\n${name}\n${table}`);
}
function does(was, is, now, it) {
	if (now === void 0) return false;
	if (now.sql === it.sql) return true;
	if (it.type === "view") return showsAsBefore(was, is, it, now);
	if (it.type === "trigger") return doesAsBefore(was, is, it, now);
	return indexesAsBefore(is, it, now);
}
function isReplaced(was, is, it) {
	const then = new Set(was.entries.map(({ sql }) => sql));
	const fresh = is.entries.filter((other) => other.type === it.type && same(other.table, it.table) && !then.has(other.sql));
	if (it.type === "trigger") return fresh.some((other) => !same(other.name, it.name) && standsIn(other.sql, it.sql));
	if (it.type === "view") return false;
	if (fresh.some((other) => behindOn(other.sql) === behindOn(it.sql))) return true;
	const keys = indexKeys(was.connection, it.name);
	if (keys.some(({ name }) => name === null) || / where /.test(` ${normalSql(it.sql)} `)) return false;
	return isServed(is, it, keys.map(compared$2));
}
function behindOn(sql) {
	const all = significant(sql);
	const on = all.findIndex((token, index) => index > 2 && token.kind === "word" && /^ON$/i.test(token.text));
	return `${/^UNIQUE$/i.test(all[1]?.text ?? "")} ${normalSql(sql.slice(all[on]?.start ?? 0))}`;
}
function indexColumns({ connection }, index) {
	const names = indexKeys(connection, index).map(({ name }) => name);
	return names.some((name) => name === null) ? null : names.map(String);
}
function compared$2({ name, collation }) {
	return `${keyOf(name ?? "")} ${collation.toUpperCase()}`;
}
function isServed({ connection }, { table, sql }, keys) {
	const isUnique = /^\s*create\s+unique\b/i.test(sql);
	const key = columnsIn(connection, table).filter(({ primaryKey }) => primaryKey > 0);
	if (key.length === 1 && keys.length === 1 && keys[0] === compared$2({
		name: `${key[0]?.name}`,
		collation: "BINARY"
	})) return true;
	return indexesIn(connection, table).some(({ unique, partial, parts }) => {
		const own = parts.map(compared$2);
		if (partial) return false;
		return isUnique ? unique && own.every((it) => keys.includes(it)) : keys.every((it, at) => own[at] === it);
	});
}
function wouldWork(was, is, it) {
	return aside(is.connection, () => {
		const message = refusal$2(() => {
			is.connection.run(`DROP ${it.type} IF EXISTS main.${identifier(it.name)}`);
			is.connection.run(it.sql);
		});
		if (message !== null) return /UNIQUE constraint failed/.test(message);
		if (it.type === "index") return `${indexColumns(is, it.name)}` === `${indexColumns(was, it.name)}`;
		const side = {
			...is,
			entries: [...is.entries.filter((other) => keyOf(other.name) !== keyOf(it.name)), it]
		};
		const before = complaints(was, it);
		return [...complaints(side, it).keys()].every((kind) => before.has(kind));
	});
}
// src/replay/outcome.ts
function outcome(path, scenario, is, why, detail = "") {
	return {
		migration: path,
		scenario,
		outcome: is,
		why,
		detail,
		refusals: [],
		facts: []
	};
}
function allOf(path, is, why, detail, first = "empty") {
	const scenarios = [
		"empty",
		"rows",
		"rerun",
		"crash",
		"together"
	];
	return scenarios.slice(scenarios.indexOf(first)).map((scenario) => outcome(path, scenario, is, why, detail));
}
// src/replay/scene.ts
function played(scene, before, playing) {
	return on(scene.engine, before, (connection) => {
		const performance = perform(connection, scene.script, scene.runner, scene.watch, playing);
		return {
			before,
			after: connection.state(),
			performance
		};
	});
}
function playedAs(scene, before, sql) {
	const { after, performance } = played({
		...scene,
		script: {
			...scene.script,
			sql
		}
	}, before);
	return performance.refusals.length > 0 ? null : after;
}
function playedToEnd(scene, before) {
	let state = before;
	for (const script of [scene.script, ...scene.later]) {
		const { after, performance } = played({
			...scene,
			script
		}, state);
		if (performance.refusals.length > 0) return null;
		state = after;
	}
	return state;
}
function seenAs(scene, scenario, is, performance, facts = []) {
	const [refusal] = performance.refusals;
	const why = refusal ? "refused" : null;
	return {
		...outcome(scene.script.path, scenario, is, why, refusal?.message),
		refusals: performance.refusals,
		facts
	};
}
// src/replay/seen/schema/moved-under.ts
function movedUnder(scene, before, was, is, statements) {
	const isThere = (name) => is.entries.some((it) => it.type === "table" && same(it.name, name));
	return tiesIn(was.entries).filter(({ table, into }) => isThere(table) && isThere(into) && statements.some((it) => mayNumber(it, table))).filter((tie) => isMoved$1(scene, before, tie, knownBy(was, is, tie))).map(({ table, into }) => ({
		type: "virtual table",
		name: into,
		table,
		message: "other rowids",
		stale: true,
		renumbered: true
	}));
}
function knownBy(was, is, { table }) {
	const has = new Set(columnsIn(is.connection, table).map(({ key }) => key));
	const key = primaryKeyIn(was.connection, table);
	return key.length > 0 && key.every((name) => has.has(keyOf(name))) ? key : columnsIn(was.connection, table).flatMap((it) => has.has(it.key) ? [it.name] : []);
}
function mayNumber({ verb, sql }, table) {
	return verb === "VACUUM" || /^(DROP TABLE|DELETE|UPDATE)/.test(verb) && targetOf(sql) === keyOf(table);
}
function tiesIn(entries) {
	const ties = entries.flatMap((it) => {
		if (it.type !== "trigger" || !ROWID.test(it.sql)) return [];
		return readTrigger(it.sql).statements.filter((sql) => actionOf(sql) === "INSERT" && isNumbered(sql)).flatMap((sql) => {
			const target = entries.find((one) => one.type === "table" && keyOf(one.name) === targetOf(sql));
			return target === void 0 || /\bcontent\s*=\s*\W?\w/i.test(target.sql) ? [] : [{
				table: it.table,
				into: target.name
			}];
		});
	});
	return ties.filter((one, at) => ties.findIndex((it) => it.table === one.table && it.into === one.into) === at);
}
const ROWID = /\bnew\s*\.\s*\W?(rowid|oid|_rowid_)\b/i;
function isNumbered(sql) {
	const names = namesIn$5(sql);
	return [
		"rowid",
		"oid",
		"_rowid_"
	].some((name) => names.has(name));
}
const GAP$1 = 7e6;
function isMoved$1(scene, before, tie, columns) {
	const start = on(scene.engine, before, (connection) => {
		connection.run("PRAGMA foreign_keys = OFF");
		if (refusal$2(() => renumber(connection, tie.table)) !== null) return null;
		return {
			state: connection.state(),
			...readBoth(connection, tie, columns)
		};
	});
	const tied = start?.held.map((numbers) => [...start.rows].filter(([, number]) => numbers.has(number))) ?? [];
	if (!start || tied.every((rows) => rows.length === 0)) return false;
	const state = playedToEnd(scene, start.state);
	if (state === null) return false;
	const end = on(scene.engine, state, (connection) => readBoth(connection, tie, columns));
	return tied.some((rows, column) => {
		const held = end.held[column] ?? new Set();
		return rows.some(([row, number]) => {
			const now = end.rows.get(row) ?? number;
			return now !== number && held.has(number) && !held.has(now);
		});
	});
}
function renumber(connection, table) {
	const name = `main.${identifier(table)}`;
	const columns = columnsIn(connection, table).filter(({ hidden }) => hidden === 0).map((it) => identifier(it.name)).join(", ");
	connection.run(`CREATE TEMP TABLE rehearsal_kept AS SELECT rowid AS rehearsal_number, ${columns} FROM ${name}`);
	connection.run(`DELETE FROM ${name}`);
	connection.run(`INSERT INTO ${name} (rowid, ${columns}) SELECT rehearsal_number + ${GAP$1}, ${columns} FROM temp.rehearsal_kept`);
	connection.run("DROP TABLE temp.rehearsal_kept");
}
function readBoth(connection, { table, into }, columns) {
	try {
		const found = connection.rows(`SELECT rowid, ${columns.map(identifier).join(", ")} FROM main.${identifier(table)}`);
		const texts = found.map(([, ...cells]) => JSON.stringify(cells.map(String)));
		const rows = found.flatMap(([number], at) => {
			const text = texts[at] ?? "";
			return texts.indexOf(text) === texts.lastIndexOf(text) ? [[text, Number(number)]] : [];
		});
		const others = connection.rows(`SELECT rowid, * FROM main.${identifier(into)}`);
		const held = (others[0] ?? []).map((_, at) => new Set(others.map((cells) => Number(cells[at] ?? 0))));
		return {
			rows: new Map(rows),
			held
		};
	} catch (error) {
		if (error instanceof Refused) return {
			rows: new Map(),
			held: []
		};
		throw error;
	}
}
// src/replay/seen/schema/needless.ts
function needlessly(scene, first, unusual, rebuilt) {
	return (rebuilt.length > 0 ? on(scene.engine, first.before, (connection) => rebuilt.filter(([was]) => countRows(connection, "main", was.name) > 0)) : []).flatMap(([was, is]) => {
		const isEnough = (statements, { before, after }) => {
			const altered = without$1(scene, before, statements);
			return altered !== null && endsTheSame(scene, altered, after, keyOf(is.name));
		};
		const likely = alterations(was, is).filter((statements) => isEnough(statements, first));
		if (likely.length === 0) return [];
		const runs = [unusual() ?? first, ...withOneRow(scene, first.before, was)];
		const instead = likely.find((statements) => runs.every((run) => isEnough(statements, run)));
		return instead ? [{
			table: is.name,
			instead
		}] : [];
	});
}
const MOST_ALONE = 3;
function withOneRow(scene, before, { name, columns }) {
	const table = `main.${identifier(name)}`;
	const values = columns.map((column) => identifier(column.name)).join(", ");
	return Array.from({ length: MOST_ALONE }).flatMap((_, at) => {
		const state = on(scene.engine, before, (connection) => {
			connection.run("PRAGMA foreign_keys = OFF");
			const others = `(${values}) IS NOT (SELECT ${values} FROM ${table} LIMIT 1 OFFSET ${at})`;
			return refusal$2(() => connection.run(`DELETE FROM ${table} WHERE ${others}`)) === null && countRows(connection, "main", name) > 0 ? connection.state() : null;
		});
		const run = state && played(scene, state);
		return run && run.performance.refusals.length === 0 ? [run] : [];
	});
}
function endsTheSame({ engine }, altered, after, table) {
	return !difference(engine, altered, after, new Set([table])).some((fact) => "table" in fact && keyOf(fact.table) === table && !fact.kind.startsWith("object"));
}
function without$1({ engine }, before, statements) {
	return on(engine, before, (connection) => {
		return refusal$2(() => connection.run(["PRAGMA foreign_keys = ON", ...statements].join(";"))) === null ? connection.state() : null;
	});
}
function alterations(was, is) {
	return [renamed$1(was, is), addedAndDropped(was, is)].filter((statements) => statements !== null);
}
function renamed$1(was, is) {
	const [then, now] = [namesOf(was), namesOf(is)];
	const fits = then.every((name, at) => name === now[at] || !now.includes(name) && !then.includes(now[at] ?? ""));
	if (then.length !== now.length || !fits) return null;
	return was.columns.flatMap(({ name }, at) => {
		const other = is.columns[at]?.name ?? name;
		return then[at] === now[at] ? [] : [`${altered(is)} RENAME COLUMN ${identifier(name)} TO ${identifier(other)}`];
	});
}
function addedAndDropped(was, is) {
	const [then, now] = [namesOf(was), namesOf(is)];
	const kept = then.filter((name) => now.includes(name));
	if (then.join("\n") === now.join("\n") || kept.join("\n") !== now.slice(0, kept.length).join("\n")) return null;
	const written = new Map((tableParts(is.sql)?.parts ?? []).map((part) => [keyOf(part.column ?? ""), part.text]));
	return [...was.columns.filter(({ name }) => !now.includes(keyOf(name))).map(({ name }) => `${altered(is)} DROP COLUMN ${identifier(name)}`), ...is.columns.filter(({ name }) => !then.includes(keyOf(name))).map(({ name }) => `${altered(is)} ADD COLUMN ${written.get(keyOf(name)) ?? identifier(name)}`)];
}
function namesOf(table) {
	return table.columns.map(({ name }) => keyOf(name));
}
function altered({ name }) {
	return `ALTER TABLE ${identifier(name)}`;
}
const ADDED$1 = /^_*(?:(?:new|old|tmp|temp|sqlitestudio_temp_table)_+)?|(?:(?<!_)_+|(?<=[a-z]))(?:new|old|tmp|temp)_*\d*_*$|(?<!_)_+$/g;
function leftoversOf({ engine }, { before, after }, was, is, links) {
	const then = new Set(was.filter(({ type }) => type === "table").map(({ name }) => keyOf(name)));
	const pairs = is.filter((it) => isTable$1(it) && !then.has(keyOf(it.name))).flatMap((it) => paired(it.name, was, is));
	if (pairs.length === 0) return [];
	const pair = engine.openPair(before, after);
	try {
		return pairs.flatMap(({ table, of }) => {
			const [rows, had] = [countRows(pair, "after", table), countRows(pair, "main", of)];
			return (rows > 0 || had === 0) && haveSameColumns(pair, table, of) ? [{
				table,
				of,
				rows,
				there: countRows(pair, "after", of),
				hanging: hangingOn(of, was, links)
			}] : [];
		});
	} finally {
		pair.close();
	}
}
function hangingOn(of, was, links) {
	const refer = new Set(links.filter(({ parent, child }) => parent === keyOf(of) && child !== parent).map((it) => it.child));
	const isHanging = ({ type, name, table }) => type === "table" ? refer.has(keyOf(name)) : type !== "view" && keyOf(table) === keyOf(of);
	return was.filter(isHanging).map(({ name }) => name);
}
function paired(table, was, is) {
	const stem = keyOf(table).replace(ADDED$1, "");
	if (stem === keyOf(table)) return [];
	const of = was.find((it) => isTable$1(it) && keyOf(it.name).replace(/^_+|(?<!_)_+$/g, "") === stem && has(is, it.name));
	return of ? [{
		table,
		of: of.name
	}] : [];
}
function isTable$1({ type, sql }) {
	return type === "table" && !/^\s*create\s+virtual/i.test(sql);
}
function has(entries, name) {
	return entries.some((it) => it.type === "table" && keyOf(it.name) === keyOf(name));
}
function haveSameColumns(pair, table, of) {
	const names = (schema, name) => pair.rows(`PRAGMA ${schema}.table_xinfo(${identifier(name)})`).map((row) => keyOf(String(row[1])));
	const [own, there] = [names("after", table), new Set(names("main", of))];
	return own.filter((name) => there.has(name)).length * 2 > own.length;
}
// src/replay/seen/schema/stale.ts
function staleSearch(was, is) {
	const then = new Map(was.entries.filter(isSearch).map((it) => [keyOf(it.name), it]));
	const stale = [];
	const renewed = [];
	const unfilled = [];
	for (const it of is.entries.filter(isSearch)) {
		const old = then.get(keyOf(it.name));
		const message = complaint(is, it);
		const before = old ? complaint(was, old) : null;
		if (message === null && before !== null) renewed.push(it.name);
		if (message === null) continue;
		(before === null ? stale : unfilled).push({
			type: "virtual table",
			name: it.name,
			table: contentOf(it) ?? it.name,
			message,
			stale: true
		});
	}
	for (const { name } of is.entries.filter(isOwnSearch)) {
		const [had, has] = [was, is].map((side) => side.entries.some((it) => isOwnSearch(it) && same(it.name, name)) ? held$1(side, name) : 0);
		if (had === 0 && has !== 0) renewed.push(name);
		const filler = had !== 0 && has === 0 ? fillerOf(was, is, name) : void 0;
		if (filler) stale.push({
			type: "virtual table",
			name,
			table: filler.table,
			message: "no rows",
			stale: true,
			emptied: true
		});
	}
	return {
		stale,
		renewed,
		unfilled
	};
}
function fillerOf(was, is, name) {
	const fills = (sql) => actionOf(sql) === "INSERT" && targetOf(sql) === keyOf(name);
	const isEmptied = (source) => sizeOf(was, source) > 0 && sizeOf(is, source) === 0;
	return is.entries.find((it) => it.type === "trigger" && readTrigger(it.sql).statements.some(fills) && !isEmptied(it.table));
}
function held$1(side, name) {
	return sizeOf(side, name) || indexed(side.connection, name);
}
function sizeOf({ connection }, name) {
	let size = 0;
	refusal$2(() => {
		size = Number(connection.rows(`SELECT count(*) FROM main.${identifier(name)}`)[0]?.[0]);
	});
	return size;
}
function lostUnder(scene, before, indexes) {
	return indexes.filter(({ name, table }) => {
		const filled = on(scene.engine, before, (connection) => {
			connection.run("PRAGMA foreign_keys = OFF");
			refusal$2(() => connection.run(`UPDATE OR ABORT main.${identifier(table)} SET rowid = rowid + ${GAP}`));
			refill(connection, name);
			return {
				state: connection.state(),
				numbers: numbersIn(connection, name),
				size: indexed(connection, name)
			};
		});
		const { after, performance } = played(scene, filled.state);
		if (performance.refusals.length > 0) return false;
		return on(scene.engine, after, (connection) => {
			const entry = entriesOf(connection).find((it) => isSearch(it) && same(it.name, name));
			const now = numbersIn(connection, name);
			const isMoved = [...filled.numbers].some(([text, number]) => now.has(text) && now.get(text) !== number);
			const isEmptied = filled.size > 0 && indexed(connection, name) === 0 && now.size > 0;
			return (isMoved || isEmptied) && entry !== void 0 && complaint({
				connection,
				entries: []
			}, entry) !== null;
		});
	});
}
const GAP = 5e3;
function refill(connection, name) {
	const table = identifier(name);
	refusal$2(() => connection.run(`INSERT INTO main.${table} (${table}) VALUES ('rebuild')`));
}
function indexed(connection, name) {
	return sizeOf({
		connection,
		entries: []
	}, `${name}_docsize`);
}
function numbersIn(connection, name) {
	let rows = [];
	refusal$2(() => {
		rows = connection.rows(`SELECT rowid, * FROM main.${identifier(name)}`);
	});
	const texts = rows.map(([, ...cells]) => JSON.stringify(cells.map(String)));
	return new Map(rows.flatMap(([number], at) => {
		const text = texts[at] ?? "";
		return texts.indexOf(text) === texts.lastIndexOf(text) ? [[text, number]] : [];
	}));
}
function isSearch(entry) {
	return isFullText(entry) && contentOf(entry) !== null;
}
function isOwnSearch(entry) {
	return isFullText(entry) && contentOf(entry) === null;
}
function isFullText({ type, sql }) {
	return type === "table" && /^\s*create\s+virtual.+\busing\s+\W?fts[345]\b/is.test(sql);
}
function complaint({ connection }, { name, sql }) {
	const table = identifier(name);
	const [columns, values] = /fts5/i.test(sql) ? [`${table}, rank`, `'integrity-check', 1`] : [table, `'integrity-check'`];
	const message = aside(connection, () => refusal$2(() => connection.run(`INSERT INTO main.${table} (${columns}) VALUES (${values})`)));
	return message !== null && /malformed|corrupt|mismatch/i.test(message) ? message : null;
}
// src/replay/seen/schema/unfit.ts
function unfitTriggers(was, is) {
	const isNew = (one, others) => !others.some((it) => it.type === "trigger" && same(it.name, one.name) && it.sql === one.sql);
	const changed = (side, other) => side.entries.filter((it) => it.type === "trigger" && isNew(it, other.entries));
	return {
		unfit: changed(is, was).flatMap((trigger) => {
			const search = writtenBy(is, trigger);
			const message = search && spoilt(is, trigger, search);
			if (!search || !message) return [];
			const { name, table } = trigger;
			return [{
				type: "trigger",
				name,
				table,
				message,
				unfit: readIn(is, search)
			}];
		}),
		replaced: changed(was, is).flatMap((trigger) => writtenBy(was, trigger) ? [trigger.name] : [])
	};
}
function writtenBy({ entries }, { sql }) {
	const { moment, statements } = readTrigger(sql);
	if (/INSERT$/.test(moment)) return null;
	const search = entries.find((it) => isSearch(it) && statements.some((one) => targetOf(one) === keyOf(it.name)));
	const own = statements.filter((one) => search && targetOf(one) === keyOf(search.name));
	const isCommand = (one) => significant(one).some((token) => /^'(delete|rebuild)'$/i.test(token.text));
	const isPlain = own.some((one) => actionOf(one) !== "INSERT") || !own.some(isCommand);
	return search && isPlain ? search : null;
}
function spoilt(is, trigger, search) {
	const { moment, columns } = readTrigger(trigger.sql);
	const own = `main.${identifier(trigger.table)}`;
	const read = columnsOf$4(is.connection, search.name).map(keyOf);
	const row = `rowid = (SELECT min(rowid) FROM ${own})`;
	const written = columnsOf$4(is.connection, trigger.table).filter((name) => read.includes(keyOf(name)) && (columns.length === 0 || columns.includes(keyOf(name))));
	return (/DELETE$/.test(moment) ? [`DELETE FROM ${own} WHERE ${row}`] : written.map((name) => `UPDATE ${own} SET ${identifier(name)} = ${identifier(name)} || ' rehearsed' WHERE ${row}`)).map((fire) => aside(is.connection, () => {
		refill(is.connection, search.name);
		if (complaint(is, search) !== null) return null;
		return refusal$2(() => is.connection.run(fire)) === null ? complaint(is, search) : null;
	})).find((it) => it !== null) ?? null;
}
function readIn({ connection }, search) {
	const all = significant(search.sql);
	const at = all.findIndex((token, index) => /^content_rowid$/i.test(token.text) && all[index + 1]?.text === "=");
	const rowid = all[at + 2];
	return {
		search: search.name,
		module: /\bfts5\b/i.test(search.sql) ? "fts5" : "fts4",
		content: contentOf(search) ?? "",
		rowid: at < 0 || !rowid ? "rowid" : unquote(rowid),
		columns: columnsOf$4(connection, search.name).filter((name) => !/^rank$/i.test(name))
	};
}
// src/replay/seen/schema/schema.ts
const schema = part$1("schema", null);
const broken = part$1("broken", []);
const mended = part$1("mended", []);
const rebuilt = part$1("rebuilt", []);
const lost = part$1("lost", []);
const needless = part$1("needless", []);
const leftovers = part$1("leftovers", []);
function part$1(name, nothing) {
	return {
		nothing,
		needs: "rows",
		look: ({ schemas }) => schemas()[name]
	};
}
const NOTHING = {
	broken: [],
	mended: [],
	rebuilt: [],
	lost: [],
	needless: [],
	leftovers: []
};
function schemaSeen(scene, first, unusual) {
	return on(scene.engine, first.before, (then) => on(scene.engine, first.after, (now) => compared$1(scene, first, sideOf$2(then), sideOf$2(now), unusual)));
}
function sideOf$2(connection) {
	connection.run("PRAGMA foreign_keys = OFF");
	return {
		connection,
		entries: entriesOf(connection)
	};
}
function compared$1(scene, first, was, is, unusual) {
	const { statements } = first.performance;
	const changed = changedNames$1(was.entries, is.entries);
	const touched = new Set([...changed, ...rowsTouched(statements)]);
	const links = touched.size > 0 ? [...linksOf$2(was.connection), ...linksOf$2(is.connection)] : [];
	const around = neighbours$1(touched, links);
	const before = schemaOf(was, around, changed);
	const after = changed.size > 0 ? schemaOf(is, around, changed) : before;
	const virtual = virtualSeen(scene, first, was, is);
	if (changed.size === 0) return {
		...NOTHING,
		...virtual,
		schema: {
			before,
			after
		}
	};
	const anew = rebuilds(was.entries, is.entries, statements);
	const work = worked(was, is, changed);
	const { unfit, replaced } = unfitTriggers(was, is);
	return {
		schema: {
			before,
			after
		},
		broken: [
			...work.broken,
			...unfit,
			...virtual.broken
		],
		mended: [
			...work.mended,
			...replaced.map((name) => ({
				type: "trigger",
				name
			})),
			...virtual.mended
		],
		rebuilt: anew,
		lost: lostIn(was, is),
		needless: needlessly(scene, first, unusual, bothSides(anew, before, after)),
		leftovers: leftoversOf(scene, first, was.entries, is.entries, links)
	};
}
function virtualSeen(scene, first, was, is) {
	const { broken, mended } = virtualTables(was, is);
	const { stale, renewed, unfilled } = staleSearch(was, is);
	const others = movedUnder(scene, first.before, was, is, first.performance.statements).filter(({ name }) => !stale.some((it) => same(it.name, name)));
	const wrong = [
		...stale,
		...lostUnder(scene, first.before, unfilled),
		...others
	];
	const unread = new Set(broken.map(({ name }) => keyOf(name)));
	return {
		broken: [...broken, ...wrong.filter(({ name }) => !unread.has(keyOf(name)))],
		mended: [...mended, ...renewed.map((name) => ({
			type: "virtual table",
			name
		}))]
	};
}
function wholeSchema(connection) {
	const side = sideOf$2(connection);
	return schemaOf(side, new Set(side.entries.map(({ name }) => keyOf(name))), new Set());
}
function schemaOf({ connection, entries }, names, changed) {
	const tables = tablesOf(connection, entries);
	const own = entries.filter(({ type, name }) => type === "table" && names.has(keyOf(name)) && !isShadow(name, entries));
	const shown = entries.filter((it) => it.type !== "table" && (names.has(keyOf(it.table)) || reads$1(it, changed)));
	return {
		tables: own.map(({ name }) => tables.find(name)?.seen).filter((it) => it !== void 0),
		objects: shown.map(({ type, name, table, sql }) => ({
			type,
			name,
			table,
			sql
		}))
	};
}
function reads$1({ type, sql }, names) {
	const text = keyOf(sql);
	return type === "view" && [...names].some((name) => text.includes(name)) && [...namesIn$5(sql)].some((it) => names.has(it));
}
const SHADOW = /_(content|segments|segdir|docsize|stat|data|idx|config|node|rowid|parent)$/i;
function isShadow(name, entries) {
	if (!SHADOW.test(name)) return false;
	const owner = keyOf(name.replace(SHADOW, ""));
	return entries.some((it) => keyOf(it.name) === owner && /^\s*create\s+virtual/i.test(it.sql));
}
function rebuilds(was, is, statements) {
	const then = new Map(was.filter(isTable).map((it) => [keyOf(it.name), it]));
	const dropped = new Set(statements.filter(({ verb }) => verb === "DROP TABLE").flatMap(({ sql }) => [...namesIn$5(sql)]));
	const renumbered = statements.some(({ verb }) => verb === "VACUUM");
	return is.filter(isTable).flatMap(({ name, number }) => {
		const old = then.get(keyOf(name));
		if (!old) return [];
		return dropped.has(keyOf(name)) || old.number !== number && !renumbered ? [name] : [];
	});
}
function isTable({ type }) {
	return type === "table";
}
function bothSides(names, before, after) {
	return names.flatMap((name) => {
		const [was, is] = [before, after].map((it) => it.tables.find((table) => keyOf(table.name) === keyOf(name)));
		return was && is && !was.virtual && !is.virtual ? [[was, is]] : [];
	});
}
// src/sql/meetings.ts
function meetingsIn(sql, columnsOf) {
	const all = unfolded(significant(sql));
	const sideOf = ({ tables, column }) => [...tables].flatMap((table) => columnsOf(table)?.includes(column) ? [{
		table,
		column
	}] : []);
	const equal = equalitiesIn(sql, null).flatMap(({ sides: [left, right] }) => {
		const [its, own] = [sideOf(left), sideOf(right)];
		const [[one, ...more], [other, ...others]] = [notOf(its, own), notOf(own, its)];
		return one && other && more.length + others.length === 0 ? [[one, other]] : [];
	});
	const into = replacesRows(sql) && targetOf(sql) || void 0;
	return [
		...byTables(withImplied([...equal, ...usings(all, columnsOf)])),
		...[...rowValues(all, columnsOf), ...setOperations(all, columnsOf)].flatMap(byTables),
		...conflictIn(sql, columnsOf).filter(({ columns }) => columns.length > 1)
	].map((meeting) => into === void 0 ? meeting : {
		...meeting,
		into
	});
}
function notOf(side, [other, ...others]) {
	return side.length > 1 && others.length === 0 ? side.filter(({ table }) => table !== other?.table) : side;
}
function replacingIn(sql, keys, columnsOf) {
	const [into, copy] = [targetOf(sql), replacesRows(sql) ? unfoldedCopy(sql) : null];
	if (into === null || !copy?.isPlain) return [];
	const sources = sourcesOf$1(copy);
	const written = copy.into?.map((token) => keyOf(unquote(token))) ?? columnsOf(into) ?? [];
	const [only, ...others] = sources;
	const all = copy.results.length === 1 && copy.results.every(isStar) && only && others.length === 0;
	const saidBy = (column) => {
		const at = written.indexOf(column);
		if (all) return [columnsOf(keyOf(only.table))?.[at] ?? []].flat().map((its) => ({
			table: keyOf(only.table),
			column: its
		}));
		const result = copy.results.some(isStar) ? void 0 : copy.results[at];
		const [name] = result && kindOf$1(result) === "bare" ? namesOf$1(withoutAlias(result)) : [];
		const of = sources.filter(({ table, called }) => name?.of === null ? columnsOf(keyOf(table))?.includes(name.column) : keyOf(unquote(called)) === name?.of);
		return name && of.length === 1 ? of.map(({ table }) => ({
			table: keyOf(table),
			column: name.column
		})) : [];
	};
	return keys.flatMap((key) => {
		const pairs = key.flatMap((column) => saidBy(column).map((its) => [{
			table: into,
			column
		}, its]));
		const meetings = byTables(pairs);
		return pairs.length === key.length && meetings.length === 1 ? meetings : [];
	});
}
function withImplied(pairs) {
	const textOf = ({ table, column }) => `${table}\u0001${column}`;
	const classes = [];
	for (const pair of pairs) {
		const own = classes.filter((one) => pair.some((side) => one.has(textOf(side))));
		const all = new Map([...own.flatMap((one) => [...one]), ...pair.map((side) => [textOf(side), side])]);
		for (const one of own) classes.splice(classes.indexOf(one), 1);
		classes.push(all);
	}
	const implied = classes.flatMap((one) => {
		const sides = [...one.values()];
		return sides.flatMap((side, at) => sides.slice(at + 1).map((other) => [side, other]));
	});
	return [...pairs, ...implied];
}
function byTables(pairs) {
	const found = new Map();
	for (const [one, other] of pairs) {
		if (!one || !other || one.table === other.table) continue;
		const [first, second] = found.has(`${other.table}\u0001${one.table}`) ? [other, one] : [one, other];
		gather(found, `${first.table}\u0001${second.table}`, [first, second]);
	}
	return [...found.values()].flatMap((own) => {
		const [[one, other] = []] = own;
		const columns = new Map(own.map(([a, b]) => [`${a.column}\u0001${b.column}`, [a.column, b.column]]));
		return one && other ? [{
			tables: [one.table, other.table],
			columns: [...columns.values()]
		}] : [];
	});
}
function usings(all, columnsOf) {
	return all.flatMap((token, at) => {
		if (!/^USING$/i.test(token.text) || all[at + 1]?.text !== "(") return [];
		const names = namesIn$1(all.slice(at + 2, closing(all, at + 1)));
		const has = (table) => names.every((name) => columnsOf(table)?.includes(name));
		const tables = [...tablesNamed$1(all)].filter(has);
		return tables.length === 2 ? names.map((column) => tables.map((table) => ({
			table,
			column
		}))) : [];
	});
}
function rowValues(all, columnsOf) {
	return all.flatMap((token, at) => {
		if (!/^IN$/i.test(token.text) || all[at + 1]?.text !== "(") return [];
		const end = /^NOT$/i.test(all[at - 1]?.text ?? "") ? at - 2 : at - 1;
		const start = all.findLastIndex(({ text }, index) => index < end && text === "(");
		if (all[end]?.text !== ")" || closing(all, start) !== end) return [];
		const [names, arm] = [namesIn$1(all.slice(start + 1, end)), armAt(all, at + 2, columnsOf)];
		if (names.length < 2 || arm?.length !== names.length) return [];
		const [table, ...more] = [...tablesNamed$1(all)].filter((table) => {
			return table !== arm[0]?.table && names.every((name) => columnsOf(table)?.includes(name));
		});
		if (table === void 0 || more.length > 0) return [];
		return [names.flatMap((column, index) => arm[index] ? [[{
			table,
			column
		}, arm[index]]] : [])];
	});
}
function setOperations(all, columnsOf) {
	return all.flatMap((token, at) => {
		if (token.kind !== "word" || !/^(EXCEPT|INTERSECT)$/i.test(token.text)) return [];
		const [first, second] = [armAt(all, firstSelect(all, at), columnsOf), armAt(all, at + 1, columnsOf)];
		if (!first || !second || first.length !== second.length) return [];
		return [first.flatMap((one, index) => one && second[index] ? [[one, second[index]]] : [])];
	});
}
function conflictIn(sql, columnsOf) {
	return byTables(conflicts(sql, unfolded(significant(sql)), columnsOf));
}
function conflicts(sql, all, columnsOf) {
	const at = outerWord(all, 0, /^CONFLICT$/i);
	const target = targetOf(sql) ?? "";
	const columns = columnsOf(target) ?? [];
	if (all[at + 1]?.text !== "(") return [];
	const key = namesIn$1(all.slice(at + 2, closing(all, at + 1)));
	const read = key.map((column) => {
		const { copy, result } = resultFor(sql, column, columns) ?? {};
		const source = copy?.from.length === 1 ? keyOf(unquote(copy.from[0])) : "";
		const own = result && kindOf$1(result) === "bare" ? keyOf(unquote(withoutAlias(result).at(-1))) : null;
		return own !== null && columnsOf(source)?.includes(own) ? {
			table: source,
			column: own
		} : null;
	});
	return key.flatMap((column, index) => read[index] ? [[{
		table: target,
		column
	}, read[index]]] : []);
}
function firstSelect(all, from) {
	let [depth, found] = [0, -1];
	for (let at = from - 1; at >= 0 && depth >= 0; at -= 1) {
		const token = all[at];
		if (token.text === ")") depth += 1;
		if (token.text === "(") depth -= 1;
		if (depth === 0 && token.kind === "word" && /^SELECT$/i.test(token.text)) found = at;
	}
	return found;
}
function armAt(all, at, columnsOf) {
	if (!/^SELECT$/i.test(all[at]?.text ?? "")) return null;
	const start = /^(DISTINCT|ALL)$/i.test(all[at + 1]?.text ?? "") ? at + 2 : at + 1;
	const from = outerWord(all, start, /^FROM$/i);
	const name = all[from + 1];
	const columns = name && from > 0 && isName$5(name) ? columnsOf(keyOf(unquote(name))) : null;
	if (!name || !columns) return null;
	const table = keyOf(unquote(name));
	return cutAt(all.slice(start, from), ({ text }) => text === ",").flatMap((result) => {
		if (result.at(-1)?.text === "*") return columns.map((column) => ({
			table,
			column
		}));
		const column = kindOf$1(result) === "bare" ? keyOf(unquote(withoutAlias(result).at(-1))) : null;
		return [column !== null && columns.includes(column) ? {
			table,
			column
		} : null];
	});
}
function namesIn$1(tokens) {
	return cutAt(tokens, ({ text }) => text === ",").flatMap((part) => {
		const name = part.at(-1);
		return name && isName$5(name) && part.length <= 3 ? [keyOf(unquote(name))] : [];
	});
}
// src/replay/loss/values/patterns.ts
function patternAt(all, at) {
	const comma = all[at + 1]?.text === "||" && all[at + 2]?.kind === "string" ? at + 3 : at + 1;
	const isSearch = /^instr$/i.test(all[at - 2]?.text ?? "") && all[at - 1]?.text === "(" && all[comma]?.text === ",";
	const isLast = /^replace$/i.test(all[at - 2]?.text ?? "") && all[at - 1]?.text === "(" && isTrimmedBy(all, at - 2);
	const behind = /^NOT$/i.test(all[at + 1]?.text ?? "") ? at + 2 : at + 1;
	const [operator, given] = [all[behind]?.text.toUpperCase(), all[behind + 1]];
	if (isSearch || isLast) return textOf$3(all[comma + 1], (text) => `%${text}%`);
	if (operator === "LIKE") return textOf$3(given, (text) => text);
	return operator === "GLOB" ? textOf$3(given, (text) => text.replaceAll("*", "%").replaceAll("?", "_")) : null;
}
function isTrimmedBy(all, at) {
	const first = all[at - 3]?.text === "." ? at - 4 : at - 2;
	return all[at - 1]?.text === "," && all[first - 1]?.text === "(" && /^[lr]?trim$/i.test(all[first - 2]?.text ?? "");
}
function textOf$3(token, pattern) {
	const text = token?.kind === "string" ? pattern(unquote(token)) : "";
	return /%/.test(text) && /[^%_\s]/.test(text) && !text.includes("[") ? text : null;
}
function withLonger(pattern) {
	const sign = /^%([,;|] ?|[/\\]| ?> ?)%$/.exec(pattern)?.[1];
	return sign === void 0 ? [pattern] : [pattern, `%${`${sign}%`.repeat(/^[,;|]/.test(sign) ? 4 : 2)}`];
}
function pairsOf(pattern) {
	const parts = pattern.replaceAll("_", "k").split("%");
	const text = (letter) => parts.map((part, at) => at === 0 ? part : `${letter(at)}${part}`).join("");
	const other = (varied, ending) => `'${text((at) => `k${at}q${at === varied ? ending : ""}`)}`;
	return {
		near: parts.slice(1).map((_, at) => [other(at + 1, "1"), other(at + 1, "2")]),
		far: [`'${text((at) => `m${at}a`)}`, `'${text((at) => `z${at}y`)}`]
	};
}
function numberPairsOf(pattern) {
	const sign = /^%([^%_\w]+)%$/.exec(pattern)?.[1];
	if (sign === void 0) return null;
	const text = (...parts) => `'${parts.join(sign)}`;
	return {
		near: [[text(12, 17), text(12, 18)], [text(12, 17), text(13, 17)]],
		far: [text(12, 17), text(21, 38)]
	};
}
// src/sqlite/named-links.ts
function namedLinks(connection, table) {
	const tables = [...readCatalog(connection).ordinary.values()];
	return tables.flatMap((child) => {
		const others = tables.filter((it) => it !== child && (same(it, table) || same(child, table)));
		return columnsIn(connection, child).flatMap(({ name }) => others.filter((it) => isNamedAfter(name, it)).map((parent) => ({
			child,
			from: name,
			parent
		})));
	});
}
// src/rows/times-of-day.ts
const OF_DAY = /^(at|times?|starts?|started|starting|ends?|ended|ending|opens?|opened|opening|close[sd]?|closing|from|until|till|to|begins?|departs?|departure|arrives?|arrival|alarm|clock|hour|when|slot|checkin|checkout|wake|bedtime|starttime|endtime|due|daily|scheduled?|remind(er)?|cutoff|noon|sunrise|sunset|first|last)$/;
const LENGTH = /^(len|lengths?|durations?|dur|elapsed|spent|work(ed|ing)?|run|running|runtime|play|playing|playtime|lap|laps|total|sum|took|taken|overtime|break|breaks|pause|paused|lasted|lasts|flight|travel|usage|used|uptime|downtime|sleep|slept|trained|training|recorded|billed|logged|tracked|booked|remaining|limit|quota)$/;
function isTimeOfDay(name, otherwise) {
	const words = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().split(/[^a-z]+/);
	if (words.some((word) => LENGTH.test(word))) return false;
	return otherwise || words.some((word) => OF_DAY.test(word));
}
// src/rows/ends.ts
const LONGEST = 24;
const KINDS = [
	"0123456789",
	"abcdefghijklmnopqrstuvwxyz",
	"ABCDEFGHIJKLMNOPQRSTUVWXYZ"
];
const SHAPES = /^(GLOB|LIKE|REGEXP|BETWEEN|SUBSTR|SUBSTRING|<|<=|>|>=)$/i;
const TIME = /^\d{1,4}(:\d\d){1,2}$/;
const CODE = /^(?!.*\d{4}[-/.]\d\d)[\w-]*[a-z][\w-]*$/i;
function endsOf(connection, shape, column, example) {
	const isTime = TIME.test(example);
	if (example.length > LONGEST || !(isTime || CODE.test(example))) return [];
	const key = keyOf(column);
	const checks = shape.text.checks.filter(({ tokens }) => tokens.some((token) => token.kind !== "string" && keyOf(unquote(token)) === key) && tokens.some((token) => SHAPES.test(token.text)));
	if (checks.length === 0) return [];
	const allowed = (texts) => passing(connection, column, checks.map(({ tokens }) => textOf$5(tokens)), texts);
	const [high, low] = [farthest(example, allowed, "high"), farthest(example, allowed, "low")];
	return [isTime ? asTime$1(high, column) : high, low].filter((end) => end !== example && allowed([end]).length > 0).map((end) => ({
		text: end,
		near: allowed([...besides$1(end), ...isTime ? turned(end) : []])
	}));
}
function endSides(connection, shape) {
	const { columns, text: own } = shape;
	if (!own.checks.some(({ tokens }) => tokens.some((token) => SHAPES.test(token.text)))) return [];
	const example = exampleOf(connection, shape);
	return columns.flatMap(({ name }) => {
		const string = stringIn(example?.get(name) ?? "NULL");
		return string === null ? [] : endsOf(connection, shape, name, string).map((end) => new Map([[name, text(end.text)]]));
	});
}
function passing(connection, column, conditions, texts) {
	return conditions.reduce((left, condition) => {
		const values = left.map((it) => `(${text(it)})`).join(", ");
		if (values === "") return left;
		const pool = `WITH pool(${identifier(column)}) AS (VALUES ${values})`;
		try {
			return connection.rows(`${pool} SELECT ${identifier(column)} FROM pool WHERE (${condition}) IS NOT FALSE`).map(([it]) => String(it));
		} catch (error) {
			if (error instanceof Refused) return left;
			throw error;
		}
	}, [...texts]);
}
function farthest(example, allowed, end) {
	let found = example;
	for (const at of example.split("").keys()) found = allowed([...KINDS.find((letters) => letters.includes(example[at] ?? " ")) ?? ""].map((letter) => `${found.slice(0, at)}${letter}${found.slice(at + 1)}`)).sort().at(end === "high" ? -1 : 0) ?? found;
	return found;
}
function asTime$1(high, column) {
	const [hours = "", ...others] = high.split(":");
	const isCareful = others.every((part) => Number(part) < 60);
	return [hours.length === 2 && (Number(hours) < 30 || isTimeOfDay(column, !isCareful)) && Number(hours) > 23 ? "23" : hours, ...others.map((part) => Number(part) > 59 ? "59" : part)].join(":");
}
function besides$1(end) {
	return [...end].flatMap((letter, at) => {
		const kind = KINDS.find((letters) => letters.includes(letter));
		if (kind === void 0 || kind.includes(end[at + 1] ?? " ")) return [];
		const place = kind.indexOf(letter);
		return [place - 1, place + 1].flatMap((it) => kind[it] ?? []).map((other) => `${end.slice(0, at)}${other}${end.slice(at + 1)}`);
	});
}
function turned(end) {
	const [hours = "", ...others] = end.split(":");
	return Number(hours) < 24 ? [] : [[String(Number(hours) - 24).padStart(hours.length, "0"), ...others].join(":")];
}
// src/replay/loss/values/around.ts
const TIDIES = /^(upper|lower|trim|ltrim|rtrim)$/i;
function behindReaders(all, at) {
	let first = all[at - 1]?.text === "." ? at - 2 : at;
	let next = at + 1;
	for (;;) {
		const reader = all[first - 1]?.text === "(" ? all[first - 2]?.text ?? "" : "";
		const [close, value, end] = all.slice(next, next + 3);
		if (TIDIES.test(reader) && close?.text === ")") next += 1;
		else if (/^(coalesce|ifnull)$/i.test(reader) && close?.text === "," && /^(number|string)$/.test(value?.kind ?? "") && end?.text === ")") next += 3;
		else return next;
		first -= 2;
	}
}
function isTrimmed(all, at) {
	const first = all[at - 1]?.text === "." ? at - 2 : at;
	return all[first - 1]?.text === "(" && /^trim$/i.test(all[first - 2]?.text ?? "") && all[at + 1]?.text === ")";
}
function isUnfolded(all, at) {
	const first = all[at - 1]?.text === "." ? at - 2 : at;
	return all[first - 1]?.text === "(" && /^jsonb?_each$/i.test(all[first - 2]?.text ?? "") && all[at + 1]?.text === ")";
}
function decidesCase(all, at) {
	let depth = 0;
	for (let before = at - 1; before >= 0; before -= 1) {
		const token = all[before];
		if (token?.text === ")") depth += 1;
		if (token?.text === "(") depth -= 1;
		if (token?.kind === "semicolon") return false;
		if (depth > 0 || token?.kind !== "word") continue;
		if (/^WHEN$/i.test(token.text)) return true;
		if (/^(SELECT|WHERE|FROM|THEN|ELSE|END|ON|SET|VALUES|CHECK)$/i.test(token.text)) return false;
	}
	return false;
}
const FARTHEST = 60;
function isGrouped(all, at) {
	for (let before = at - 1; before > Math.max(0, at - FARTHEST); before -= 1) {
		const token = all[before];
		if (token?.kind === "word" && /^BY$/i.test(token.text)) return /^(GROUP|PARTITION)$/i.test(all[before - 1]?.text ?? "");
		if (token?.kind === "semicolon" || token?.kind === "word" && ENDS_GROUP.test(token.text)) return false;
	}
	return false;
}
const ENDS_GROUP = /^(SELECT|FROM|WHERE|HAVING|WINDOW|ORDER|LIMIT|INSERT|CREATE|OVER)$/i;
// src/replay/loss/values/pieces.ts
function pieceAt(all, at) {
	if (all[at]?.kind !== "word" && all[at]?.kind !== "quoted") return null;
	let first = all[at - 1]?.text === "." ? at - 2 : at;
	let next = at + 1;
	let width = 1;
	for (; all[first - 1]?.text === "(" && all[next]?.text === ")"; first -= 2, next += 1) {
		const reader = all[first - 2]?.text ?? "";
		if (!/^(hex|lower|upper)$/i.test(reader)) return null;
		if (/^hex$/i.test(reader)) width = 2;
	}
	const [comma, from, end, count, close] = all.slice(next, next + 5);
	if (!/^(substr|substring)$/i.test(all[first - 2]?.text ?? "") || all[first - 1]?.text !== "(") return null;
	if (comma?.text !== "," || from?.kind !== "number") return null;
	const start = Math.ceil(Number(from.text) / width);
	if (end?.text === ")") return {
		from: start,
		until: Number.POSITIVE_INFINITY
	};
	if (end?.text !== "," || count?.kind !== "number" || close?.text !== ")") return null;
	return {
		from: start,
		until: Math.ceil((Number(from.text) + Number(count.text) - 1) / width)
	};
}
// src/replay/loss/values/literals.ts
const NOT_ASKED = {
	measured: false,
	doubted: false,
	trimmed: false,
	grouped: false,
	unfolded: false
};
const EMPTY$1 = "'";
const EQUAL = /^(=|==|IS|IN)$/i;
const UNEQUAL = /^(<>|!=)$/;
const BOUND = /^(<|>|<=|>=|BETWEEN)$/i;
function comparedIn$4(scripts) {
	const found = new Map();
	const about = (name) => {
		const known = found.get(name) ?? {
			equals: new Set(),
			unequal: new Set(),
			bounds: new Set(),
			...NOT_ASKED,
			cuts: new Set(),
			pieces: [],
			patterns: new Set()
		};
		found.set(name, known);
		return known;
	};
	for (const { sql } of scripts) {
		const all = firstSpelling(significant(sql));
		const clamps = /\b(min|max|abs)\s*\(/i.test(sql);
		for (const [at, token] of all.entries()) {
			if (isName$5(token) && !isAssigned(all, at)) readComparison(all, at, about(keyOf(unquote(token))));
			if (isName$5(token) && isDoubted(all, at)) about(keyOf(unquote(token))).doubted = true;
			if (isName$5(token) && isTrimmed(all, at)) about(keyOf(unquote(token))).trimmed = true;
			if (isName$5(token) && isUnfolded(all, at)) about(keyOf(unquote(token))).unfolded = true;
			if (isName$5(token) && isGrouped(all, at)) about(keyOf(unquote(token))).grouped = true;
			for (const bound of clamps && isName$5(token) ? clampsAround(all, at) : []) about(keyOf(unquote(token))).bounds.add(bound);
			const pattern = isName$5(token) ? patternAt(all, at) : null;
			if (pattern !== null) about(keyOf(unquote(token))).patterns.add(pattern);
			const piece = pieceAt(all, at);
			if (piece) readPiece(piece, about(keyOf(unquote(token))));
			if (isWord$1(token, "CASE") && all[at + 1] && !isWord$1(all[at + 1], "WHEN")) readCase(all, at, about);
		}
	}
	return new Map([...found].map(([name, { equals, unequal, bounds, cuts, patterns, ...more }]) => [name, {
		...more,
		equals: [...equals],
		unequal: [...unequal],
		bounds: [...bounds],
		cuts: [...cuts],
		patterns: [...patterns]
	}]));
}
function readComparison(all, at, into) {
	let next = behindReaders(all, at);
	if (isWord$1(all[next], "COLLATE")) next += 2;
	const isNot = isWord$1(all[next], "NOT");
	if (isNot) next += 1;
	const operator = all[next]?.text ?? "";
	if (/^[-+*/%]$/.test(operator) && all[at - 1]?.text !== ".") into.measured ||= operator === "/" || operator === "%";
	if (EQUAL.test(operator) || UNEQUAL.test(operator)) {
		const without = isWord$1(all[next + 1], "NOT");
		const values = listFrom(all, next + (without ? 2 : 1));
		const isList = isNot && values.length > 1 && decidesCase(all, at);
		const told = isNot && !isList || without || UNEQUAL.test(operator) ? into.unequal : into.equals;
		for (const value of values) (value === EMPTY$1 ? into.unequal : told).add(value);
	}
	if (!BOUND.test(operator)) return;
	const value = valueAt(all, next + 1);
	if (value === null) into.measured = true;
	else if (/^-?\d/.test(value)) into.bounds.add(Number(value));
	else into.measured = true;
}
function isDoubted(all, at) {
	const [reader, open, close, next] = [
		all[at - 2],
		all[at - 1],
		all[at + 1],
		all[at + 2]
	];
	if (open?.text !== "(" || close?.text !== ")" || reader?.kind !== "word") return false;
	const isFilter = /^(WHERE|AND|OR|NOT|ON)$/i.test(all[at - 3]?.text ?? "");
	if (/^(json_valid|typeof)$/i.test(reader.text)) return isFilter;
	return isFilter && /^(date|time|datetime|julianday|strftime|unixepoch)$/i.test(reader.text) && isWord$1(next, "IS");
}
function clampsAround(all, at) {
	const found = [];
	for (let open = openBefore(all, at); open > 0 && /^(min|max|abs)$/i.test(all[open - 1]?.text ?? "");) {
		const given = cutAt(all.slice(open + 1, closing(all, open)), ({ text }) => text === ",");
		const values = given.map((tokens) => Number(tokens.map(({ text }) => text).join("")));
		if (given.length > 1) found.push(...values.filter(Number.isFinite));
		else if (/^abs$/i.test(all[open - 1]?.text ?? "")) found.push(0);
		open = openBefore(all, open - 1);
	}
	return found;
}
function openBefore(all, at) {
	let depth = 0;
	for (let before = at - 1; before >= 0 && all[before]?.kind !== "semicolon"; before -= 1) if (all[before]?.text === ")") depth += 1;
	else if (all[before]?.text === "(" && depth === 0) return before;
	else if (all[before]?.text === "(") depth -= 1;
	return -1;
}
function readPiece(piece, { cuts, pieces }) {
	if (piece.until < Number.POSITIVE_INFINITY) cuts.add(piece.until);
	pieces.push(piece);
}
function isAssigned(all, at) {
	let depth = 0;
	for (let before = at - 1; before >= 0; before -= 1) {
		const token = all[before];
		if (token?.text === ")") depth += 1;
		if (token?.text === "(") depth -= 1;
		if (depth < 0 || token?.kind === "semicolon") return false;
		if (depth > 0 || token?.kind !== "word") continue;
		if (isWord$1(token, "SET")) return before === at - 1 || all[at - 1]?.text === ",";
		if (/^(SELECT|WHERE|FROM|WHEN|CASE|AND|OR|ON|RETURNING)$/i.test(token.text)) return false;
	}
	return false;
}
function listFrom(all, at) {
	const single = valueAt(all, at);
	if (single !== null) return [single];
	const values = [];
	if (all[at]?.text !== "(") return values;
	for (let next = at + 1; next < all.length; next += 1) {
		const value = valueAt(all, next);
		if (value === null) break;
		values.push(value);
		if (all[next]?.text === "-") next += 1;
		if (all[next + 1]?.text !== ",") break;
		next += 1;
	}
	return values;
}
function readCase(all, at, about) {
	let head = at + 1;
	while (all[head + 1]?.text === "." || all[head + 1]?.text === "(") head += 2;
	const name = all[head];
	const first = behindReaders(all, head);
	if (!name || !isName$5(name) || !isWord$1(all[first], "WHEN")) return;
	const into = about(keyOf(unquote(name)));
	let depth = 0;
	for (let next = first; next < all.length; next += 1) {
		if (isWord$1(all[next], "CASE")) depth += 1;
		if (isWord$1(all[next], "END")) depth -= 1;
		if (depth < 0) return;
		const value = depth === 0 && isWord$1(all[next], "WHEN") ? valueAt(all, next + 1) : null;
		if (value !== null) (value === EMPTY$1 ? into.unequal : into.equals).add(value);
	}
}
function valueAt(all, at) {
	const token = all[at];
	if (!token) return null;
	if (token.kind === "string") return `'${unquote(token)}`;
	const minus = token.text === "-" ? "-" : "";
	const number = minus ? all[at + 1]?.text : token.text;
	if (number && /^\d+(\.\d+)?$/.test(number)) return `${minus}${number}`;
	if (/^true$/i.test(token.text)) return "1";
	return /^false$/i.test(token.text) ? "0" : null;
}
// src/sql/moves.ts
function movesIn(sql, index) {
	const table = actionOf(sql) === "UPDATE" ? targetName(sql) : null;
	if (table === null) return [];
	const condition = whereTokens(sql);
	if (condition.length === 0 || condition.some((token) => isWord$1(token, "SELECT"))) return [];
	if (outerWord(significant(sql), 0, /^(FROM|LIMIT|RETURNING|WITH)$/i) >= 0) return [];
	const names = new Set(namesOf$1(condition).map(({ column }) => column));
	return assignmentsIn(sql).flatMap(({ column, value, text }) => {
		if (literalsIn$2(value).join() !== text || !names.has(column)) return [];
		return [{
			index,
			sql,
			table,
			column,
			to: text,
			asked: literalsIn$2(condition),
			names
		}];
	});
}
function literalsIn$2(tokens) {
	return tokens.flatMap(({ kind, text }, at) => {
		if (kind !== "number" && (kind !== "string" || text === "''")) return [];
		return tokens[at - 1]?.text === "-" ? [`-${text}`] : [text];
	});
}
// src/rows/awkward-values.ts
const NUMBERS$3 = [
	"integer",
	"real",
	"numeric",
	"boolean"
];
const DATES$1 = [
	"date",
	"datetime",
	"time"
];
const TEXTS = ["text"];
const HUGE = "1e300";
const LONG = 1e4;
const SIGNS = "5\" \\p";
const UNICODE = "Zé İß 👩‍🚀 漢";
const ENTRIES = [
	{
		kinds: DATES$1,
		strict: false,
		literal: text("abc"),
		says: (where) => `text that is no date in ${where}`
	},
	{
		kinds: TEXTS,
		strict: true,
		literal: text("0012"),
		says: (where) => `digits with leading zeros in ${where}`
	},
	{
		kinds: NUMBERS$3,
		strict: true,
		literal: "-1",
		says: (where) => `a negative number in ${where}`
	},
	{
		kinds: ["integer", "numeric"],
		strict: true,
		literal: "9007199254740993",
		says: (where) => `an integer that no REAL holds (2^53 + 1) in ${where}`
	},
	{
		kinds: [
			"integer",
			"real",
			"numeric"
		],
		strict: true,
		literal: HUGE,
		says: (where) => `a huge number (1e300) in ${where}`
	},
	{
		kinds: [...TEXTS, ...DATES$1],
		strict: true,
		literal: text(""),
		says: (where) => `an empty string in ${where}`
	},
	{
		kinds: TEXTS,
		strict: true,
		literal: text("x".repeat(LONG)),
		says: (where) => `a very long text in ${where}`
	},
	{
		kinds: TEXTS,
		strict: true,
		literal: text(UNICODE),
		says: (where) => `Unicode text in ${where}`
	}
];
function documents({ name, document, stray }) {
	const none = {
		literal: text("abc"),
		says: (where) => `text that is no JSON in ${where}`
	};
	if (!document) return [none];
	const literal = emptyDocument(document);
	const empty = {
		literal,
		says: (where) => `an empty document (${literal.slice(1, -1)}) in ${where}`
	};
	const twice = (what, as) => {
		const literal = repeatingDocument(document, name, as);
		return literal === null ? [] : [{
			literal,
			says: (where) => `a list that names one ${what} twice in ${where}`
		}];
	};
	const ones = [
		empty,
		...twice("element", (it) => it),
		...document.typed ? twice("text", String) : []
	];
	if (document.doubted) return [...ones, none];
	if (stray === void 0) return ones;
	return [...ones, {
		literal: stray,
		says: (where) => `the default ${stray}, which is no JSON, in ${where}`
	}];
}
const SECONDS = {
	literal: "1700000000",
	says: (where) => `seconds since 1970 (1700000000) in ${where}`
};
function awkwardValues(column, strict) {
	if (column.kind === "json") return documents(column);
	if (column.chance !== void 0) return [];
	if (column.isHex) return [];
	if (DATES$1.includes(column.kind) && !/DATE|TIME/.test(column.type)) return [];
	if (column.isTime && column.kind === "integer" && !column.layout && column.moment === void 0) return [SECONDS];
	if (column.isTime || column.isCounted) return [];
	if (column.isTurned) return [];
	const fitting = ENTRIES.filter((entry) => entry.kinds.includes(column.kind) && (entry.strict || !strict));
	const typed = (column.rowidAlias || column.moment !== void 0 ? fitting.filter((entry) => entry.literal === "-1") : fitting).map((entry) => column.kind === "integer" && entry.literal === HUGE ? {
		...entry,
		mistyped: true
	} : entry);
	const own = column.idOf === void 0 ? typed : ofItsTable(typed, column.idOf);
	return [...column.rowidAlias ? [] : wrongTypes(column, strict), ...own];
}
function ofItsTable(values, table) {
	return values.flatMap((one) => {
		const value = stringIn(one.literal);
		return value ? [{
			...one,
			literal: text(`${value}${numberOf(table)}`)
		}] : [];
	});
}
function keysToTidy({ kind, isHex }) {
	if (kind !== "text" || isHex) return [];
	return [{
		literal: text("AbCd"),
		says: (where) => `capital letters in ${where}`
	}, {
		literal: text("abcde "),
		says: (where) => `a blank at the end of ${where}`
	}];
}
const WORD = /(^|_)(at|on|date|day|time|timestamp|id|uuid|guid|hash|checksum|digest|token|slug|e?_?mail|phone|url|uri|status|state|type|kind|role|lang|locale|currency|country|timezone|tz|ip|mac|colou?r|version|sku|isbn|ean|iban|mime|extension|format|unit|zip|postcode|code|key)s?$/;
function quotationMarks({ name, kind, default: written }) {
	const words = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
	if (kind !== "text" || WORD.test(words) || /current_|now/i.test(written ?? "")) return [];
	return [{
		literal: text(SIGNS),
		says: (where) => `a quotation mark and a backslash (${SIGNS}) in ${where}`
	}];
}
function wrongTypes(column, strict) {
	if (strict) return [];
	if (NUMBERS$3.includes(column.kind)) return [{
		literal: text("abc"),
		...column.isLax ? {} : { mistyped: true },
		says: (where) => `text in the ${`${column.type} column`.trim()} ${where}`
	}];
	return [];
}
// src/rows/key-kinds.ts
const VARIATIONS$1 = [
	{
		how: "case",
		kinds: ["text"],
		says: "differ in case only"
	},
	{
		how: "blanks",
		kinds: ["text"],
		says: "differ in blanks only"
	},
	{
		how: "time",
		kinds: ["date", "datetime"],
		says: "are of one day"
	}
];
function variationsOf({ name, kind, isHex }, replaced) {
	if (isHex) return [];
	const own = kind === "text" ? replaced.filter(({ names }) => names.has(keyOf(name))) : [];
	return [...VARIATIONS$1.filter(({ kinds }) => kinds.includes(kind)), ...own.map((how) => ({
		how,
		says: `differ in ${[how.from, how.to].filter(Boolean).map(text).join(" and ")}${how.only ? ` at the ${how.only}` : ""} only`
	}))];
}
function nearKinds(shape, replaced) {
	const found = shape.keys.flatMap(({ columns: names, partial }) => {
		const columns = names.flatMap((name) => shape.columns.filter((column) => same(column.name, name ?? "")));
		return partial || columns.length < names.length ? [] : nearIn(shape, columns, replaced);
	});
	return found.filter(({ says }, at) => found.findIndex((it) => it.says === says) === at);
}
const FIXED = /(year|code|prefix|suffix|area|country|region|state|zone)$/i;
function gluedKinds(shape, { glued, uniques }) {
	const free = shape.columns.filter((column) => !column.rowidAlias && !FIXED.test(column.name) && keysOf$2(shape, column).length === 0);
	const named = (key, kind) => free.find((column) => column.kind === kind && keyOf(column.name) === key)?.name;
	const own = uniques.filter(({ table }) => table === keyOf(shape.name)).flatMap(({ keys }) => keys.flatMap(gluedIn));
	return [...glued.map((pair) => ({
		pair,
		kind: "integer",
		what: "digits"
	})), ...own.map((pair) => ({
		pair,
		kind: "text",
		what: "letters"
	}))].flatMap(({ pair: [first, second], kind, what }) => {
		const [one, other] = [named(first, kind), named(second, kind)];
		if (one === void 0 || other === void 0 || one === other) return [];
		return [{
			column: null,
			says: `two rows of ${shape.name} whose ${one} and ${other} have the same ${what}, one behind the other`,
			deed: {
				do: "glued",
				columns: [one, other],
				what
			}
		}];
	});
}
function nearIn(shape, columns, replaced) {
	return columns.flatMap((column, at) => {
		const { name } = column;
		const among = columns.filter((it) => it !== column).map((it) => it.name);
		const where = among.length > 0 ? ` of ${shape.name} with equal ${among.join(", ")}` : "";
		const own = `${shape.name}.${name}`;
		const nulls = {
			column: name,
			says: `two rows${where} ${among.length > 0 ? "and" : "with"} a NULL in ${own}`,
			deed: {
				do: "nulls",
				column: name,
				among
			}
		};
		const hasNull = column.nullable && !column.rowidAlias;
		const isForeign = keysOf$2(shape, column).length > 0;
		const near = (among.length > 0 && !isForeign ? variationsOf(column, replaced) : []).map(({ how, says }) => ({
			column: name,
			says: `two rows${where} whose ${own} ${says}`,
			deed: {
				do: "near",
				column: name,
				among,
				how
			}
		}));
		const mirrors = columns.slice(at + 1).flatMap((other) => mirrored(shape, column, other, columns));
		return [
			...hasNull ? [nulls] : [],
			...near,
			...mirrors
		];
	});
}
function mirrored(shape, one, other, all) {
	if (!isMirrored(shape, one, other)) return [];
	const among = all.filter((it) => it !== one && it !== other).map(({ name }) => name);
	return [{
		column: null,
		says: mirrorSays(shape.name, one.name, other.name),
		deed: {
			do: "mirror",
			columns: [one.name, other.name],
			among
		}
	}];
}
function isMirrored(shape, one, other) {
	const [own, theirs] = [keysOf$2(shape, one), keysOf$2(shape, other)];
	return one.kind === other.kind && own.length === theirs.length && own.every((it) => theirs.includes(it)) && !one.document && !other.document;
}
function mirrorSays(table, one, other) {
	return `two rows of ${table} with the same ${one} and ${other} the other way round`;
}
function keysOf$2({ foreignKeys }, { name }) {
	return foreignKeys.filter(({ from }) => from.some((it) => same(it, name))).map(({ parent }) => keyOf(parent));
}
const CUTS = [[["1", "11"], ["11", "1"]], [["1", "12"], ["11", "2"]]];
const MOST_ROWS$2 = 50;
function makeNear({ connection }, shape, deed, put, { variant, variants }) {
	if (deed.do === "glued") {
		const [one, other] = deed.columns;
		const literal = (value) => deed.what === "letters" ? text(value) : value;
		const both = ([a, b]) => put(new Map([[one, literal(a)], [other, literal(b)]]));
		return CUTS.some((cut) => cut.every((values) => "row" in both(values)));
	}
	const own = deed.do === "mirror" ? deed.columns : [deed.column];
	const columns = [...own, ...deed.among];
	const where = columns.filter((name) => deed.do !== "nulls" || name !== deed.column).map((name) => `${identifier(name)} IS NOT NULL`).join(" AND ") || "1";
	return selectLiterals(connection, columns, `main.${identifier(shape.name)} WHERE ${where} LIMIT ${MOST_ROWS$2}`).some((row) => {
		const [first = NULL, second = NULL] = row;
		const equal = deed.among.map((name, at) => [name, row[own.length + at] ?? "NULL"]);
		if (deed.do === "mirror") {
			const [one, other] = deed.columns;
			return first !== second && "row" in put(new Map([
				[one, second],
				[other, first],
				...equal
			]));
		}
		if (deed.do === "nulls") {
			const none = new Map([[deed.column, NULL], ...equal]);
			return [put(none), put(none)].every((placed) => "row" in placed);
		}
		const varied = variant(first, deed.how);
		if (varied !== null) return "row" in put(new Map([[deed.column, varied], ...equal]));
		return variants(first, deed.how)?.every((one) => "row" in put(new Map([[deed.column, one], ...equal]))) ?? false;
	});
}
// src/rows/only-children.ts
function freeParents(world, shape, fixed) {
	for (const key of onlyChildren$1(shape)) if (!key.from.some((name) => fixed.has(name))) freeParent(world, shape, key);
}
function addParents(world, { name, foreignKeys }) {
	return distinct$1(foreignKeys.map(({ parent }) => keyOf(parent))).filter((parent) => parent !== keyOf(name)).map((parent) => {
		const shape = shapeOf$1(world, parent);
		return typeof shape !== "string" && "row" in place(world, shape);
	}).includes(true);
}
function freeParent(world, shape, key) {
	const free = childless(world, shape, key);
	if (free === null || free.parent === shape) return;
	if (world.connection.rows(`SELECT 1 FROM ${free.from} LIMIT 1`).length === 0) place(world, free.parent);
}
function onlyChildren$1({ foreignKeys, keys }) {
	return foreignKeys.filter(({ from }) => {
		const own = from.map(keyOf);
		return keys.some(({ columns, partial }) => !partial && columns.every((column) => column !== null && own.includes(keyOf(column))));
	});
}
// src/rows/rivals.ts
const MOST_TRIES$4 = 20;
function hasRivals(world, shape) {
	if (world.hints.updated.size === 0) return false;
	for (const name of world.catalog.ordinary.keys()) shapeOf$1(world, name);
	return (world.children.get(keyOf(shape.name)) ?? []).some(({ child, key }) => !same(child.name, shape.name) && world.hints.updated.has(keyOf(child.name)) && besideParent(child, key).length > 0);
}
function addTwins(world, shape, column, of, put) {
	if (!hasRivals(world, shape)) return false;
	const first = put(new Map());
	const value = "row" in first ? [...first.row.values].find(([name]) => same(name, column))?.[1] : void 0;
	const other = value === void 0 || value === "NULL" ? null : of(value);
	const second = other === null ? null : put(new Map([[column, other]]));
	if (!("row" in first) || second === null || !("row" in second)) return false;
	addRivals(world, shape, [first.row, second.row]);
	return true;
}
function addRivals(world, shape, rows) {
	for (const name of world.catalog.ordinary.keys()) shapeOf$1(world, name);
	for (const { child, key } of world.children.get(keyOf(shape.name)) ?? []) {
		const columns = same(child.name, shape.name) ? [] : besideParent(child, key);
		if (columns.length > 0) addPair(world, child, key, rows, columns);
	}
}
function besideParent({ keys }, { from }) {
	return keys.flatMap(({ columns, partial }) => {
		const names = columns.filter((name) => name !== null);
		const isIn = from.every((own) => names.some((name) => same(name, own)));
		if (partial || names.length < columns.length || !isIn) return [];
		return names.filter((name) => !from.some((own) => same(own, name)));
	});
}
function addPair(world, child, key, [one, other], columns) {
	const target = referred(world, key);
	if (target === null) return;
	const keyIn = ({ values }) => target.columns.map((column) => [...values].find(([name]) => same(name, column))?.[1] ?? "NULL");
	const put = (row, rest) => place(world, child, {
		turn: 0,
		fixed: new Map([...rest, ...pointing(child, key, keyIn(row))])
	}, MOST_TRIES$4);
	const first = put(one, new Map());
	if (!("row" in first)) return;
	const { values } = first.row;
	put(other, new Map(columns.map((column) => [column, values.get(column) ?? "NULL"])));
}
// src/rows/variant.ts
function variant(literal, how) {
	const value = stringIn(literal);
	if (value === null) return null;
	if (how === "blanks") return text(`${value} `);
	if (typeof how === "object") return rewritten$1(value, how);
	if (how === "case") return changed$2(value, /[a-z]/.test(value) ? upperCase(value) : lowerCase(value));
	const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
	return day === void 0 ? null : changed$2(value, `${day} 23:59:59`);
}
function variants$1(literal, how) {
	const value = stringIn(literal);
	if (!value || typeof how !== "object" || how.to === "" || how.only) return null;
	const parted = (by) => text(`${value}${by}${Array.from(value).at(-1)}`);
	return [parted(how.to), parted(how.from)];
}
function rewritten$1(value, { from, to, only }) {
	if (only === "start") return text(`${from}${value}`);
	if (only === "end") return text(`${value}${from}`);
	if (to !== "" && value.includes(to)) return changed$2(value, value.replaceAll(to, from));
	if (value.includes(from)) return changed$2(value, value.replaceAll(from, to));
	return to === "" ? text(`${value}${from}`) : null;
}
function upperCase(value) {
	return value.replace(/[a-z]/g, (letter) => letter.toUpperCase());
}
function lowerCase(value) {
	return value.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
function changed$2(from, to) {
	return from === to ? null : text(to);
}
// src/rows/collide.ts
function collisionKinds(shape, { uniques, generated }) {
	const isByParent = ({ keys: [key = "", ...more], condition }) => condition === null && more.length === 0 && shape.foreignKeys.some(({ from }) => from.length === 1 && same(from[0] ?? "", nameIn(key)));
	const isOld = ({ keys }) => shape.keys.some(({ columns, partial }) => !partial && columns.every((name) => keys.some((key) => same(nameIn(key), name ?? ""))));
	const all = uniques.filter((index) => index.table === keyOf(shape.name) && !isByParent(index) && !isOld(index));
	const made = new Map([...shape.text.generated, ...generated]);
	return all.flatMap((index) => onRowsOfToday(shape, index)).flatMap((written) => {
		const index = {
			...written,
			keys: written.keys.map((key) => expressionOf(shape, key, made) ?? key),
			condition: written.condition && ofToday(shape, written.condition, made)
		};
		const where = written.condition === null ? "" : ` where ${tidy(written.condition)}`;
		const keys = written.keys.map((key, at) => key === index.keys[at] ? tidy(key) : `${tidy(key)} (${index.keys[at]})`);
		const [key] = shape.columns.flatMap(({ name }) => keys.length === 1 && same(name, nameIn(keys[0] ?? "")) ? [name] : []);
		const says = `two rows ${key === void 0 ? `of ${shape.name} with equal ${keys.join(", ")}` : `with equal ${shape.name}.${key}`}${where}`;
		const equal = {
			says,
			deed: {
				do: "collide",
				index,
				apart: false
			}
		};
		const spelt = columnsNamed(shape, index.keys.filter((key) => significant(key).length > 1).join(" ")) ?? [];
		const apart = {
			says: `${says}, which ${spelt.length > 0 ? `are written otherwise in ${listed$2(spelt)}` : "differ in case or blanks"}`,
			deed: {
				...equal.deed,
				apart: true
			}
		};
		return index.folds && (keys.length > 1 || where !== "") ? [equal, apart] : [equal];
	});
}
function onRowsOfToday(shape, index) {
	return index.condition !== null && columnsNamed(shape, index.condition) === null ? index.fills.map((condition) => ({
		...index,
		condition
	})) : [index];
}
function expressionOf({ columns }, key, generated) {
	const made = generated.get(keyOf(nameIn(key)));
	if (!made || columns.some(({ name }) => same(name, nameIn(key)))) return null;
	return made.map(({ text }, at) => at > 0 && !isTight(made[at - 1]?.text ?? "", text) ? ` ${text}` : text).join("");
}
function ofToday(shape, condition, made) {
	return significant(condition).filter(({ kind }) => kind === "word" || kind === "quoted").reduceRight((text, token) => {
		const expression = expressionOf(shape, token.text, made);
		return expression === null ? text : `${text.slice(0, token.start)}(${expression})${text.slice(token.end)}`;
	}, condition);
}
function isTight(before, text) {
	return /^[(),.]$/.test(text) || /^[(.]$/.test(before);
}
const MOST_WAYS = 12;
function collide(world, shape, { index, apart }, put) {
	const keyed = columnsNamed(shape, index.keys.join(" "));
	if (keyed === null || index.condition !== null && columnsNamed(shape, index.condition) === null) return false;
	const near = (keyed.length > 1 ? [keyed, ...keyed.map((column) => [column])] : [keyed]).flatMap((columns) => [...VARIATIONS, ...index.replaced].map((how) => (row) => new Map([...valuesOf$3(row, keyed), ...variedIn(row, columns, how)])));
	const turned = apart ? [] : turns(shape, keyed);
	const ways = apart ? near : [
		(row) => valuesOf$3(row, keyed),
		...near,
		...turned
	];
	return waysToFulfil(world, shape, index.condition).some((fixed) => {
		const beside = (first) => "row" in first && ways.some((way) => {
			const second = way(first.row);
			if (apart && isIn(first.row, second)) return false;
			return repeated(world, shape, index, first.row, () => put(new Map([...fixed, ...second])));
		});
		if (beside(put(fixed))) return true;
		return turned.length > 0 && addParents(world, shape) && beside(put(fixed));
	});
}
const VARIATIONS = [
	"case",
	"blanks",
	"time"
];
function isIn({ values }, fixed) {
	return [...fixed].every(([column, value]) => values.get(column) === value);
}
function valuesOf$3({ values }, keyed) {
	return new Map(keyed.map((column) => [column, values.get(column) ?? "NULL"]));
}
function variedIn(row, keyed, how) {
	return new Map([...valuesOf$3(row, keyed)].map(([column, value]) => [column, variant(value, how) ?? value]));
}
function turns(shape, keyed) {
	const columns = shape.columns.filter(({ name }) => keyed.includes(name));
	return columns.flatMap((one, at) => columns.slice(at + 1).filter((other) => isMirrored(shape, one, other)).map((other) => {
		return (row) => {
			const own = valuesOf$3(row, keyed);
			return new Map([
				...own,
				[one.name, own.get(other.name) ?? "NULL"],
				[other.name, own.get(one.name) ?? "NULL"]
			]);
		};
	}));
}
function repeated(world, shape, index, first, putSecond) {
	const second = putSecond();
	if (!("row" in second)) return false;
	if (areEqual(world, shape, index, first, second.row)) {
		addRivals(world, shape, [first, second.row]);
		return true;
	}
	world.connection.run(`DELETE FROM main.${identifier(shape.name)} WHERE ${second.row.where}`);
	world.ours.get(keyOf(shape.name))?.pop();
	return false;
}
function areEqual({ connection }, shape, { keys, condition }, one, other) {
	const table = `main.${identifier(shape.name)}`;
	const held = condition === null ? "" : ` AND (${condition})`;
	const select = ({ where }) => `SELECT ${keys.join(", ")} FROM ${table} WHERE ${where}${held}`;
	const full = keys.map((key) => `(${key}) IS NOT NULL`).join(" AND ");
	try {
		return connection.rows(`${select(one)} AND ${full} INTERSECT ${select(other)}`).length > 0;
	} catch (error) {
		if (error instanceof Refused) return false;
		throw error;
	}
}
function columnsNamed(shape, sql) {
	const all = significant(sql);
	const names = all.filter(({ kind }, at) => (kind === "word" || kind === "quoted") && all[at + 1]?.text !== "(");
	const known = distinct$1(names.flatMap((token) => shape.columns.filter(({ name }) => same(name, unquote(token))).map(({ name }) => name)));
	return names.some((token) => token.kind === "quoted" && !shape.columns.some(({ name }) => same(name, unquote(token)))) || known.length === 0 ? null : known;
}
function waysToFulfil({ connection, catalog }, shape, condition) {
	if (condition === null) return [new Map()];
	return fulfilling(connection, shape, condition, catalog).slice(0, MOST_WAYS);
}
// src/rows/child-of.ts
function keysTo({ foreignKeys }, parent, { filters }) {
	const keys = foreignKeys.filter((key) => same(key.parent, parent)).map(({ from }) => from);
	const isAsked = (column) => filters.some(({ columns }) => columns.has(keyOf(column)));
	return keys.length > 1 && keys.flat().some(isAsked) ? keys : [];
}
function childOf(world, shape, { values }, name, put, by = null) {
	const child = shapeOf$1(world, name);
	const keys = typeof child === "string" ? [] : child.foreignKeys.filter(({ parent }) => same(parent, shape.name));
	const key = by === null ? keys[0] : keys.find(({ from }) => sameList(from, by));
	const target = key && referred(world, key);
	if (typeof child === "string" || !key || !target) return null;
	const elsewhere = (by === null ? [] : keys.filter((it) => it !== key)).flatMap((it) => [...besides(world, child, it, values)]);
	const own = pointing(child, key, referredTo(target.columns, values));
	const placed = put(child, new Map([...elsewhere, ...own]));
	return "row" in placed ? placed.row : null;
}
function besides(world, child, key, values) {
	const target = referred(world, key);
	if (target === null) return new Map();
	const own = referredTo(target.columns, values);
	const others = target.columns.map((column, at) => `${identifier(column)} IS NOT ${own[at]}`);
	const from = `main.${identifier(target.parent.name)} WHERE ${others.join(" OR ")} LIMIT 1`;
	const [other] = selectLiterals(world.connection, target.columns, from);
	if (other) return pointing(child, key, other);
	const isNullable = (it) => child.columns.some(({ name, nullable }) => same(name, it) && nullable);
	return new Map(key.from.filter(isNullable).map((it) => [it, NULL]));
}
function referredTo(columns, values) {
	return columns.map((column) => [...values].find(([own]) => same(own, column))?.[1] ?? "NULL");
}
// src/rows/every-value.ts
function everyKinds(shape, { updated }) {
	const written = updated.get(keyOf(shape.name));
	if (!written) return [];
	const found = shape.keys.flatMap((key) => {
		const columns = columnsOf$2(shape, key);
		const condition = key.partial ? readUniqueIndex(key.sql ?? "")?.condition ?? null : null;
		if (columns.length < 2 || key.partial && condition === null) return [];
		return columns.filter((column) => written.has(keyOf(column))).map((column) => {
			const among = columns.filter((it) => it !== column);
			const where = condition === null ? "" : ` where ${condition}`;
			return {
				column,
				says: `rows of ${shape.name} with equal ${listed$2(among)} and different ${column}${where}`,
				deed: {
					do: "every",
					column,
					among,
					condition
				}
			};
		});
	});
	return found.filter(({ says }, at) => found.findIndex((it) => it.says === says) === at);
}
function columnsOf$2({ columns }, key) {
	const parts = key.columns.includes(null) ? readUniqueIndex(key.sql ?? "")?.keys ?? [] : [];
	const names = [...key.columns, ...parts.flatMap((part) => significant(part).filter(isName$5).map(unquote))];
	return columns.flatMap(({ name }) => names.some((it) => same(it ?? "", name)) ? [name] : []);
}
const MOST_TRIES$3 = 30;
function makeEvery(world, shape, { column, among, condition }) {
	const [way = new Map()] = condition === null ? [] : fulfilling(world.connection, shape, condition, world.catalog);
	const first = place(world, shape, { fixed: way }, MOST_TRIES$3);
	if (!("row" in first)) return false;
	const { values } = first.row;
	const equal = [...way, ...among.map((name) => [name, values.get(name) ?? "NULL"])];
	const key = keyOn(shape, column);
	return valuesOf$2(world, shape, column).filter((value) => value !== values.get(column)).map((value) => {
		const promised = (one) => one === key ? [[value]] : [];
		return place(world, shape, {
			fixed: new Map([...equal, [column, value]]),
			promised
		}, MOST_TRIES$3);
	}).some((one) => "row" in one);
}
function keyOn({ foreignKeys }, column) {
	return foreignKeys.find(({ from }) => from.length === 1 && same(from[0] ?? "", column));
}
const MOST_VALUES$1 = 200;
function valuesOf$2(world, shape, column) {
	const key = keyOn(shape, column);
	const target = key ? referred(world, key) : null;
	const [of, from] = target ? [target.columns[0] ?? "", target.parent.name] : [column, shape.name];
	const where = `main.${identifier(from)} WHERE ${identifier(of)} IS NOT NULL`;
	return selectLiterals(world.connection, [of], `${where} GROUP BY 1 LIMIT ${MOST_VALUES$1}`).flatMap(([value]) => value ?? []);
}
// src/rows/family-kinds.ts
function familyKinds(shapes, hints, kin) {
	const parents = new Set(shapes.flatMap((shape) => shape.foreignKeys.map((key) => keyOf(key.parent))));
	return [
		...shapes.flatMap((shape) => everyKinds(shape, hints).map((kind) => ({
			...kind,
			table: shape.name,
			alike: "by parent"
		}))),
		...shapes.toReversed().flatMap((shape) => parents.has(keyOf(shape.name)) ? [lonely(shape)] : []),
		...shapes.flatMap((shape) => onlyChildren(shape, kin.children(shape), hints)),
		...shapes.flatMap((shape) => equals(shape, hints)),
		...shapes.flatMap((shape) => nullsAbove(shape, kin.parents(shape), hints)),
		...shapes.flatMap((shape) => deep(shape, hints)),
		...shapes.flatMap((shape) => shape.foreignKeys.map((key) => siblings(shape, key)))
	];
}
function lonely({ name }) {
	return {
		table: name,
		column: null,
		says: `a row of ${name} that no other row refers to`,
		alike: "alone",
		deed: { do: "lonely" }
	};
}
function onlyChildren(shape, children, hints) {
	const { name } = shape;
	const kind = (says, deed) => {
		return {
			table: name,
			column: null,
			says: `a row of ${name} ${says}`,
			alike: "by child",
			deed
		};
	};
	const only = (child) => `that only rows of ${child} refer to`;
	const others = children.map((child) => child.name);
	const isTree = shape.foreignKeys.some(({ parent }) => same(parent, name));
	const byKey = (children.length > 0 || isTree ? [...children, shape] : []).flatMap((child) => {
		return keysTo(child, name, hints).map((by) => ({
			child: child.name,
			by,
			says: `that rows of ${child.name} refer to by ${by.join()} alone`
		}));
	});
	const whole = others.length > 1 ? others.filter((it) => !byKey.some(({ child }) => child === it)) : [];
	return [
		...isTree && others.length > 0 ? [kind(only(name), {
			do: "above",
			children: others
		})] : [],
		...whole.map((child) => kind(only(child), {
			do: "only",
			child
		})),
		...byKey.map(({ says, child, by }) => kind(says, {
			do: "only",
			child,
			by
		}))
	];
}
function equals(shape, { filters }) {
	return shape.columns.flatMap((one, at) => shape.columns.slice(at + 1).flatMap((other) => {
		const [own, theirs] = [one, other].map(({ name }) => parentOf(shape, name));
		const isAlike = one.kind === other.kind && own === theirs && !one.rowidAlias && !other.rowidAlias;
		const isAsked = filters.some(({ columns }) => columns.has(keyOf(one.name)) && columns.has(keyOf(other.name)));
		if (!isAlike || !isAsked) return [];
		const says = `a row of ${shape.name} with equal ${one.name} and ${other.name}`;
		return [{
			table: shape.name,
			column: null,
			says,
			deed: {
				do: "equal",
				columns: [one.name, other.name]
			}
		}];
	}));
}
function nullsAbove(shape, parents, { together }) {
	const found = parents.flatMap((parent) => together.filter(({ tables }) => [shape, parent].every(({ name }) => tables?.has(keyOf(name)))).flatMap(({ columns }) => {
		const [nulls = [], above = []] = [shape, parent].map((it) => nullableIn(it, columns));
		if (nulls.length === 0 || above.length === 0) return [];
		const [own, theirs] = [named$1(shape, nulls), named$1(parent, above)];
		const says = `a row of ${shape.name} with NULL in ${own} for one of ${parent.name} with NULL in ${theirs}`;
		const deed = {
			do: "nulls-above",
			nulls,
			parent: parent.name,
			above
		};
		const all = [...nulls, ...above.map((it) => `${parent.name}.${it}`)];
		return [{
			table: shape.name,
			column: null,
			says,
			nulls: all,
			deed
		}];
	}));
	return found.filter(({ says }, at) => found.findIndex((it) => it.says === says) === at);
}
function nullableIn({ columns, foreignKeys }, keys) {
	const isForeign = (name) => foreignKeys.some(({ from }) => from.some((it) => same(it, name)));
	return columns.flatMap(({ name, nullable, rowidAlias }) => nullable && !rowidAlias && keys.has(keyOf(name)) && !isForeign(name) ? [name] : []);
}
function named$1({ name }, columns) {
	return listed$2(columns.map((column) => `${name}.${column}`));
}
function deep({ name, foreignKeys }, { levels }) {
	const key = foreignKeys.find(({ parent }) => same(parent, name));
	if (levels === 0 || !key) return [];
	const says = `a row of ${name} with ${levels} rows above it`;
	return [{
		table: name,
		column: key.from[0] ?? null,
		says,
		alike: "by parent",
		deed: {
			do: "deep",
			levels
		}
	}];
}
function siblings({ name }, { from, parent }) {
	const says = `several rows of ${name} for one row of ${parent} (equal ${from.map((column) => `${name}.${column}`).join(", ")})`;
	return {
		table: name,
		column: from[0] ?? null,
		says,
		alike: "by parent",
		deed: {
			do: "repeat",
			columns: from
		}
	};
}
function parentOf({ foreignKeys }, column) {
	const key = foreignKeys.find(({ from }) => from.some((name) => same(name, column)));
	return key && keyOf(key.parent);
}
function makeFamily(world, shape, deed, put) {
	if (deed.do === "lonely") return "row" in put(shape, new Map());
	if (deed.do === "every") return makeEvery(world, shape, deed);
	if (deed.do === "equal") return equal(world, shape, deed.columns, put);
	if (deed.do === "nulls-above") {
		const parent = shapeOf$1(world, deed.parent);
		const above = typeof parent === "string" ? null : put(parent, allNull(deed.above));
		if (typeof parent === "string" || !above || !("row" in above)) return false;
		return childOf(world, parent, above.row, shape.name, (it, fixed) => put(it, new Map([...fixed, ...allNull(deed.nulls)]))) !== null;
	}
	const top = put(shape, topOf(shape));
	if (deed.do === "deep") {
		let row = "row" in top ? top.row : null;
		for (let level = 0; row && level < deed.levels; level += 1) row = childOf(world, shape, row, shape.name, put);
		return row !== null;
	}
	if (deed.do === "only") return "row" in top && childOf(world, shape, top.row, deed.child, put, deed.by) !== null;
	const below = "row" in top ? childOf(world, shape, top.row, shape.name, put) : null;
	return below !== null && deed.children.some((child) => childOf(world, shape, below, child, put) !== null);
}
function allNull(columns) {
	return new Map(columns.map((column) => [column, NULL]));
}
function topOf({ name, columns, foreignKeys }) {
	const up = foreignKeys.filter(({ parent }) => same(parent, name)).flatMap(({ from }) => from);
	const isNullable = (it) => columns.some((column) => same(column.name, it) && column.nullable);
	return new Map(up.filter(isNullable).map((it) => [it, NULL]));
}
function equal({ connection }, shape, [one, other], put) {
	const from = `main.${identifier(shape.name)} WHERE ${identifier(one)} IS NOT NULL LIMIT 1`;
	const [value] = selectLiterals(connection, [one], from)[0] ?? [];
	const pair = value === void 0 ? null : [[one, value], [other, value]];
	return pair !== null && "row" in put(shape, new Map(pair));
}
// src/rows/given-keys.ts
function isGivenKey(shapes, { awkward: { table, column }, deed: { literal } }, given) {
	if (column === null || literal === void 0 || !given.has(literal)) return false;
	const own = shapes.find(({ name }) => same(name, table))?.primaryKey ?? [];
	return shapes.flatMap(({ foreignKeys }) => foreignKeys).filter(({ parent }) => same(parent, table)).some(({ to }) => (to ?? own).some((name) => same(name, column)));
}
// src/rows/named-literals.ts
const MOST_COMPARED = 200;
function valuesNamed(shape, column, hints) {
	if (shape.foreignKeys.some(({ from }) => from.some((name) => same(name, column.name))) || column.rowidAlias || column.isTurned || column.document) return [];
	const checks = harvest(shape.text.checks.map(({ tokens }) => tokens)).get(keyOf(column.name)) ?? [];
	const written = (shape.keys.some((key) => key.columns.some((name) => same(name ?? "", column.name))) ? hints.written.get(keyOf(shape.name)) : void 0) ?? new Set();
	const known = new Set(awkwardValues(column, shape.text.strict).map(({ literal }) => literal));
	const compared = [...hints.compared.get(keyOf(column.name)) ?? [], ...checks].flatMap(around$1);
	const isOpen = (literal) => !written.has(literal) && !known.has(literal) && !isPattern(literal, hints);
	const [named, given] = [compared, literalDefault(column)].map((all) => distinct$1(all).filter(isOpen));
	return distinct$1([...(named ?? []).slice(0, MOST_COMPARED), ...given ?? []]);
}
function isPattern(literal, { filters }) {
	if (!/^'.*[%_*?[]/.test(literal)) return false;
	return filters.some(({ tokens }) => tokens.some(({ text }, at) => text === literal && /^(LIKE|GLOB)$/i.test(tokens[at - 1]?.text ?? "")));
}
// src/rows/rewritten-keys.ts
function rewrittenKinds(shape, { rewritten }) {
	const own = rewritten.filter(({ table }) => table === keyOf(shape.name));
	return shape.keys.flatMap(({ partial, sql }) => {
		const index = partial && own.length > 0 ? readUniqueIndex(sql ?? "") : null;
		return index?.condition == null ? [] : own.flatMap((one) => kindsOf(shape, index.keys, index.condition ?? "", one));
	});
}
function kindsOf(shape, old, held, { values, condition: where }) {
	const keys = old.map((key) => values.get(keyOf(nameIn(key))) ?? key);
	if (keys.every((key, at) => key === old[at])) return [];
	const says = `two rows of ${shape.name} with equal ${keys.map(tidy).join(", ")} where ${tidy(held)}`;
	return (where === null ? [held] : [`(${held}) AND (${where})`, held]).map((condition) => {
		const replaced = keys.flatMap(replacedIn);
		const index = {
			table: keyOf(shape.name),
			keys,
			condition,
			fills: [],
			folds: true,
			replaced
		};
		return {
			says,
			deed: {
				do: "collide",
				index,
				apart: false
			}
		};
	});
}
// src/rows/twins.ts
function twinKinds(shape, { uniques, updated }) {
	const written = updated.get(keyOf(shape.name)) ?? new Set();
	if (written.size === 0) return [];
	const old = shape.keys.map((key) => ({
		keys: partsOf(key),
		condition: conditionOf(key)
	}));
	const found = [...uniques.filter(({ table }) => table === keyOf(shape.name)), ...old].flatMap(({ keys, condition }) => {
		const [own, others] = [keys, condition === null ? [] : [condition]].map(namesIn);
		const isWritten = [...own ?? [], ...others ?? []].some((name) => written.has(name));
		const names = shape.columns.map(({ name }) => name);
		const group = names.filter((name) => own?.has(keyOf(name)) && !written.has(keyOf(name)));
		if (!isWritten || group.length === 0) return [];
		const apart = names.filter((name) => others?.has(keyOf(name)));
		return [{
			says: `two rows of ${shape.name} with equal ${listed$2(group)}, and equal in every other column that is not unique`,
			deed: {
				do: "twins",
				group,
				apart
			}
		}];
	});
	return found.filter(({ says }, at) => found.findIndex((it) => it.says === says) === at);
}
function partsOf({ columns, sql }) {
	const names = columns.filter((name) => name !== null);
	return columns.includes(null) ? readUniqueIndex(sql ?? "")?.keys ?? [] : names.map((name) => JSON.stringify(name));
}
function conditionOf({ partial, sql }) {
	return partial ? readUniqueIndex(sql ?? "")?.condition ?? null : null;
}
function namesIn(texts) {
	return new Set(texts.flatMap((text) => significant(text).filter(isName$5).map((token) => keyOf(unquote(token)))));
}
const MOST_TRIES$2 = 30;
function makeTwins(world, shape, { group, apart }) {
	const first = place(world, shape, { fixed: ownParents(world, shape, group) }, MOST_TRIES$2);
	if (!("row" in first)) return false;
	const keyed = new Set(shape.keys.flatMap(({ columns }) => columns.map((name) => keyOf(name ?? ""))));
	const equal = shape.columns.flatMap(({ name }) => {
		return group.includes(name) || !(keyed.has(keyOf(name)) || apart.includes(name)) ? [[name, first.row.values.get(name) ?? "NULL"]] : [];
	});
	return "row" in place(world, shape, { fixed: new Map(equal) }, MOST_TRIES$2);
}
function ownParents(world, shape, group) {
	const keys = shape.foreignKeys.filter(({ from, parent }) => !same(parent, shape.name) && from.every((own) => group.some((name) => same(name, own))));
	return new Map(keys.flatMap((key) => {
		const target = referred(world, key);
		const placed = target && place(world, target.parent, { fixed: new Map() }, MOST_TRIES$2);
		if (!target || !placed || !("row" in placed)) return [];
		const { values } = placed.row;
		return [...pointing(shape, key, target.columns.map((column) => [...values].find(([name]) => same(name, column))?.[1] ?? "NULL"))];
	}));
}
// src/rows/awkward-kinds.ts
function kindsFor(shapes, hints = NO_HINTS, sides = () => [], kin = {
	children: () => [],
	parents: () => []
}) {
	const single = shapes.flatMap((shape) => columnKinds(shape, hints));
	const named = new Set(single.flatMap(({ awkward, deed }) => [awkward.says, ...inPlainWords(awkward, deed)]));
	const all = shapes.flatMap((shape) => sides(shape).map((side) => onSide(shape, side)));
	const onSides = new Map(all.map((kind) => [kind.awkward.says, kind]));
	return [
		...single.filter((it) => !isGivenKey(shapes, it, hints.given)),
		...shapes.flatMap((shape) => taken$1(shape, hints)),
		...[...onSides.values()].filter(({ awkward }) => !named.has(awkward.says)),
		...shapes.flatMap((shape) => quotedOnSides(shape, sides, hints)),
		...shapes.flatMap((shape) => collisions(shape, hints)),
		...shapes.flatMap((shape) => neighbours(shape, hints)),
		...familyKinds(shapes, hints, kin).map(asKind),
		...shapes.filter((shape) => shape.text.autoincrement).map(gap)
	];
}
function inPlainWords({ table }, deed) {
	return deed.do === "value" ? [sideInWords(table, new Map([[deed.column, deed.literal]]))] : [];
}
function collisions(shape, hints) {
	return [
		...collisionKinds(shape, hints),
		...rewrittenKinds(shape, hints),
		...twinKinds(shape, hints)
	].map(({ says, deed }) => ({
		awkward: {
			table: shape.name,
			column: null,
			says,
			alike: "by index"
		},
		deed
	}));
}
function neighbours(shape, hints) {
	return [...nearKinds(shape, hints.replaced), ...gluedKinds(shape, hints)].map(({ column, says, deed }) => ({
		awkward: {
			table: shape.name,
			column,
			says,
			alike: "by key"
		},
		deed
	}));
}
function variants(shape, column, { folds, replaced }) {
	const isKey = shape.keys.some((key) => key.columns.some((name) => same(name ?? "", column.name)));
	if (!(isKey || folds) || isForeign(column, shape)) return [];
	return variationsOf(column, replaced).map(({ how, says }) => ({
		awkward: {
			table: shape.name,
			column: column.name,
			says: `two values of ${shape.name}.${column.name} that ${says}`,
			...isKey ? {} : { alike: "nearly" }
		},
		deed: {
			do: "variant",
			column: column.name,
			how
		}
	}));
}
function namedOnes(shape, column, hints) {
	return valuesNamed(shape, column, hints).map((literal) => ({
		awkward: {
			table: shape.name,
			column: column.name,
			says: sideInWords(shape.name, new Map([[column.name, literal]]))
		},
		deed: {
			do: "value",
			column: column.name,
			literal
		}
	}));
}
function taken$1(shape, hints) {
	const column = shape.columns.find(({ rowidAlias }) => rowidAlias)?.name;
	const ids = hints.taken.get(keyOf(shape.name)) ?? [];
	if (column === void 0 || ids.length === 0) return [];
	const which = ids.length > 3 ? `one of ${ids.slice(0, 2).join(", ")} … ${ids.at(-1)}` : ids.join(" or ");
	const says = `a row of ${shape.name} whose ${column} is ${which} already`;
	return [{
		awkward: {
			table: shape.name,
			column,
			says
		},
		deed: {
			do: "ids",
			column,
			ids
		}
	}];
}
function onSide({ name }, side) {
	const [first = null, ...more] = side.keys();
	const column = more.length > 0 ? null : first;
	const nulls = isOnlyNulls(side) ? { nulls: [...side.keys()] } : {};
	return {
		awkward: {
			table: name,
			column,
			says: sideInWords(name, side),
			...nulls
		},
		deed: {
			do: "values",
			side
		}
	};
}
function columnKinds(shape, hints) {
	const free = shape.columns.filter((column) => !isAlone$1(column, shape)).map((column) => column.name);
	const kinds = shape.columns.flatMap((column) => [
		...nulls(shape, column),
		...repeats$1(shape, column),
		...values(shape, column, hints),
		...namedOnes(shape, column, hints),
		...variants(shape, column, hints)
	]);
	const keyed = new Set(shape.keys.flatMap((key) => key.columns.map((name) => keyOf(name ?? ""))));
	const loose = free.filter((name) => !keyed.has(keyOf(name)));
	if (loose.length < 2) return kinds;
	const says = `two rows of ${shape.name} that are equal in every column that is not unique`;
	return [...kinds, {
		awkward: {
			table: shape.name,
			column: null,
			says,
			alike: "everywhere"
		},
		deed: {
			do: "repeat",
			columns: loose
		}
	}];
}
function nulls(shape, column) {
	const { name, nullable, rowidAlias } = column;
	if (!nullable || rowidAlias) return [];
	const what = isForeign(column, shape) ? "a NULL in the foreign key" : "a NULL in";
	return [{
		awkward: {
			table: shape.name,
			column: name,
			says: `${what} ${shape.name}.${name}`,
			nulls: [name]
		},
		deed: {
			do: "value",
			column: name,
			literal: NULL
		}
	}];
}
function repeats$1(shape, column) {
	if (shape.foreignKeys.some(({ from }) => from.length === 1 && keyOf(from[0] ?? "") === keyOf(column.name)) || isAlone$1(column, shape)) return [];
	return [{
		awkward: {
			table: shape.name,
			column: column.name,
			says: `two rows with equal ${shape.name}.${column.name}`
		},
		deed: {
			do: "repeat",
			columns: [column.name]
		}
	}];
}
function values(shape, column, { inQuotes, updated }) {
	if (isForeign(column, shape)) return [];
	const signs = inQuotes.has(keyOf(column.name)) ? quotationMarks(column) : [];
	return [
		...isAlone$1(column, shape) && updated.get(keyOf(shape.name))?.has(keyOf(column.name)) ? keysToTidy(column) : [],
		...awkwardValues(column, shape.text.strict),
		...signs
	].map((value) => ({
		awkward: awkwardIn(shape, column, value),
		deed: {
			do: "value",
			column: column.name,
			literal: value.literal
		}
	}));
}
function awkwardIn(shape, { name }, { says, mistyped }) {
	const of = {
		table: shape.name,
		column: name,
		says: says(`${shape.name}.${name}`)
	};
	return mistyped ? {
		...of,
		mistyped
	} : of;
}
function quotedOnSides(shape, sides, { inQuotes }) {
	return shape.columns.flatMap((column) => {
		const [value] = inQuotes.has(keyOf(column.name)) && !isForeign(column, shape) ? quotationMarks(column) : [];
		return (value ? sides(shape).filter((side) => !side.has(column.name)) : []).map((side) => {
			const row = new Map([...side, [column.name, value?.literal ?? "NULL"]]);
			return {
				awkward: awkwardIn(shape, column, value),
				deed: {
					do: "values",
					side: row
				}
			};
		});
	});
}
function lonelyKind(shape) {
	return asKind(lonely(shape));
}
function asKind({ deed, ...awkward }) {
	return {
		awkward,
		deed
	};
}
function gap(shape) {
	const says = `a gap at the top of ${shape.name}'s AUTOINCREMENT ids`;
	return {
		awkward: {
			table: shape.name,
			column: null,
			says
		},
		deed: { do: "gap" }
	};
}
function isAlone$1(column, shape) {
	return shape.keys.some((key) => !key.partial && key.columns.length === 1 && keyOf(key.columns[0] ?? "") === keyOf(column.name));
}
function isForeign(column, shape) {
	return shape.foreignKeys.some((key) => key.from.some((name) => keyOf(name) === keyOf(column.name)));
}
// src/rows/null-kinds.ts
function nullSides(shape, together) {
	const { generated } = shape.text;
	const nullable = new Map(shape.columns.flatMap((it) => it.nullable && !it.rowidAlias ? [[keyOf(it.name), it.name]] : []));
	const full = new Set(shape.columns.map(({ name }) => keyOf(name)).filter((key) => !nullable.has(key)));
	const made = (key) => namesOf$1(generated.get(key) ?? []).map(({ column }) => column);
	const isOwn = ({ tables, columns }) => tables ? tables.has(keyOf(shape.name)) : [...columns].every((key) => nullable.has(key) || full.has(key));
	const sets = [...together.filter(isOwn).map(({ columns }) => [...columns]), ...[...generated.keys()].map((key) => [key])].map((keys) => keys.flatMap((key) => [key, ...made(key)]).filter((key) => !full.has(key)));
	const found = new Map();
	for (const keys of [...sets, ...joined(sets)]) {
		const named = new Set(keys);
		const names = [...nullable].flatMap(([key, name]) => named.has(key) ? [name] : []);
		if (names.length > 1) found.set(names.join(""), new Map(names.map((name) => [name, NULL])));
	}
	return [...found.values()].sort((one, other) => one.size - other.size);
}
function joined(sets) {
	const home = new Map();
	for (const keys of sets) {
		const all = [...new Set(keys.flatMap((key) => home.get(key) ?? [key]))];
		for (const key of all) home.set(key, all);
	}
	return [...new Set(home.values())];
}
// src/rows/resembling.ts
function repeat(world, shape, columns, put) {
	const [column, ...more] = columns;
	if (column !== void 0 && more.length === 0 && addTwins(world, shape, column, (value) => value, put)) return true;
	if (!hasRows(world, shape.name)) put(new Map());
	const values = someValues(world, shape, columns);
	if (values === null) return false;
	return "row" in put(new Map(columns.map((name, at) => [name, values[at]])));
}
const MOST_VARIED = 50;
function vary(world, shape, { column, how }, put) {
	if (addTwins(world, shape, column, (value) => variant(value, how), put)) return true;
	if (!hasRows(world, shape.name)) put(new Map());
	const values = selectLiterals(world.connection, [column], `main.${identifier(shape.name)} LIMIT ${MOST_VARIED}`);
	for (const [value] of values) {
		const varied = variant(value, how);
		if (varied !== null) return "row" in put(new Map([[column, varied]]));
	}
	return values.slice(0, 1).some(([value]) => {
		return variants$1(value, how)?.every((one) => "row" in put(new Map([[column, one]]))) ?? false;
	});
}
function someValues(world, shape, columns) {
	const from = `main.${identifier(shape.name)}`;
	const full = columns.map((column) => `${identifier(column)} IS NOT NULL`).join(" AND ");
	const found = selectLiterals(world.connection, columns, `${from} WHERE ${full} LIMIT 1`)[0];
	if (found !== void 0 || columns.length === 1) return found ?? null;
	return selectLiterals(world.connection, columns, `${from} LIMIT 1`)[0] ?? null;
}
// src/rows/awkward.ts
const MOST_TRIES$1 = 30;
function makeAwkward(connection, tables, hints, amid = null, but = new Set()) {
	return madeIn$1(connection, hints, amid, (world) => kindsIn(world, tables).filter(({ awkward }) => !but.has(awkward.says)));
}
function addAwkwards(connection, some, hints, amid = null) {
	const wanted = new Set(some.map(({ says }) => says));
	return madeIn$1(connection, hints, amid, (world) => {
		const kinds = kindsIn(world, new Set(some.map(({ table }) => keyOf(table))));
		const lonely = some.filter(({ says }) => !kinds.some((kind) => kind.awkward.says === says));
		return [...kinds.filter(({ awkward }) => wanted.has(awkward.says)), ...lonely.flatMap((one) => lonelyOf(world, one))];
	});
}
function madeIn$1(connection, hints, amid, kindsOf) {
	const made = (late) => unusually(connection, hints, (world) => {
		const added = kindsOf(world).filter((kind) => amid === null || isLate(kind) === late).filter((kind) => make(world, kind)).map(({ awkward }) => awkward);
		fillCleared(world);
		return added;
	});
	const first = made(false);
	amid?.();
	return amid === null ? first : [...first, ...made(true)];
}
function isLate({ deed }) {
	return deed.do === "only" || deed.do === "above" || deed.do === "lonely" || deed.do === "gap";
}
function lonelyOf(world, { table, says }) {
	const shape = shapeOf$1(world, table);
	const kind = typeof shape === "string" ? null : lonelyKind(shape);
	return kind?.awkward.says === says ? [kind] : [];
}
function addOrdinary(connection, { table, says }, hints) {
	return unusually(connection, hints, (world) => {
		const kind = kindsIn(world, new Set([keyOf(table)])).find(({ awkward }) => awkward.says === says);
		const shape = shapeOf$1(world, table);
		const odd = kind === void 0 ? [] : oddIn(kind.deed);
		if (kind === void 0 || typeof shape === "string" || odd.length === 0) return false;
		if (odd.some((name) => shape.foreignKeys.some(({ from }) => from.some((it) => same(it, name))))) return false;
		const row = make(world, kind) ? world.ours.get(keyOf(table))?.at(-1) : void 0;
		const plain = row && put(world, shape, new Map());
		if (!row || !plain || "reason" in plain) return false;
		const name = `main.${identifier(shape.name)}`;
		const sets = odd.map((column) => `${identifier(column)} = ${plain.row.values.get(column) ?? "NULL"}`);
		return [`DELETE FROM ${name} WHERE ${plain.row.where}`, `UPDATE ${name} SET ${sets.join(", ")} WHERE ${row.where}`].map((sql) => refusal$2(() => connection.run(sql))).every((message) => message === null);
	});
}
function addPlain(connection, table, hints) {
	return unusually(connection, hints, (world) => {
		const shape = shapeOf$1(world, table);
		return typeof shape !== "string" && make(world, lonelyKind(shape));
	});
}
function oddIn(deed) {
	if (deed.do === "value" || deed.do === "variant") return [deed.column];
	return deed.do === "repeat" ? deed.columns : [];
}
function kindsIn(world, tables) {
	const asked = tables === null ? null : new Set([...tables].map(keyOf));
	return kindsFor([...world.catalog.ordinary.keys()].filter((name) => (asked?.has(name) ?? true) && !world.hints.guessed.has(name)).flatMap((name) => {
		const shape = shapeOf$1(world, name);
		return typeof shape === "string" ? [] : [shape];
	}), world.hints, (shape) => [
		...sidesOf(world.connection, shape, world.hints.filters, world.catalog).rows.filter((it) => it.size > 1 || !isOnlyNulls(it)),
		...nullSides(shape, world.hints.together),
		...endSides(world.connection, shape)
	], {
		children: childrenIn(world),
		parents: parentsIn(world)
	});
}
function childrenIn(world) {
	if (!world.hints.filters.some(({ tokens }) => tokens.some(({ text }) => /^select$/i.test(text)))) return () => [];
	for (const name of world.catalog.ordinary.keys()) shapeOf$1(world, name);
	return ({ name }) => {
		return distinct$1((world.children.get(keyOf(name)) ?? []).filter(({ child }) => !same(child.name, name)).map(({ child }) => child));
	};
}
function parentsIn(world) {
	return ({ name, foreignKeys }) => distinct$1(foreignKeys.map(({ parent }) => keyOf(parent))).flatMap((key) => {
		const shape = key === keyOf(name) || !world.catalog.ordinary.has(key) ? "" : shapeOf$1(world, key);
		return typeof shape === "string" ? [] : [shape];
	});
}
function make(world, kind) {
	return world.making.unusual(kind.awkward.says, () => madeAs(world, kind)) ?? false;
}
function madeAs(world, { awkward, deed }) {
	const shape = shapeOf$1(world, awkward.table);
	if (typeof shape === "string") return false;
	const empty = distinct$1(shape.foreignKeys.map((key) => keyOf(key.parent))).filter((parent) => {
		const spelt = world.catalog.ordinary.get(parent);
		return spelt !== void 0 && spelt !== shape.name && !hasRows(world, spelt);
	});
	if (empty.length > 0) fillTables(world, empty, 1);
	return doDeed(world, shape, deed);
}
function doDeed(world, shape, deed) {
	if (deed.do === "value") return "row" in put(world, shape, new Map([[deed.column, deed.literal]]));
	if (deed.do === "ids") return deed.ids.map((id) => put(world, shape, new Map([[deed.column, id]]))).some((one) => "row" in one);
	if (deed.do === "values") return "row" in put(world, shape, deed.side);
	if (deed.do === "repeat") return repeat(world, shape, deed.columns, (fixed) => put(world, shape, fixed));
	if (deed.do === "collide") return collide(world, shape, deed, (fixed) => put(world, shape, fixed));
	if (deed.do === "twins") return makeTwins(world, shape, deed);
	if (deed.do === "near" || deed.do === "mirror" || deed.do === "nulls" || deed.do === "glued") {
		if (!hasRows(world, shape.name)) put(world, shape, new Map());
		return makeNear(world, shape, deed, (fixed) => put(world, shape, fixed), {
			variant,
			variants: variants$1
		});
	}
	if (deed.do === "variant") return vary(world, shape, deed, (fixed) => put(world, shape, fixed));
	if (deed.do === "gap") return leaveGap(world, shape);
	if (deed.do === "equal" && !hasRows(world, shape.name)) put(world, shape, new Map());
	return makeFamily(world, shape, deed, (of, fixed) => put(world, of, fixed));
}
function put(world, shape, fixed) {
	freeParents(world, shape, fixed);
	return place(world, shape, {
		fixed,
		turn: world.ours.get(keyOf(shape.name))?.length ?? 0
	}, MOST_TRIES$1);
}
function leaveGap(world, shape) {
	const highest = shape.columns.flatMap(({ name, rowidAlias }) => rowidAlias ? [[name, NULL]] : []);
	const placed = put(world, shape, new Map(highest));
	if ("reason" in placed) return false;
	try {
		const sql = `DELETE FROM main.${identifier(shape.name)} WHERE ${placed.row.where}`;
		world.making.write(shape, () => world.connection.run(sql));
	} catch (error) {
		refusal(error);
		return false;
	}
	world.ours.get(keyOf(shape.name))?.pop();
	return true;
}
// src/rows/on-its-own.ts
const MOST_TRIES = 30;
function addOnItsOwn(connection, table, hints) {
	return unusually(connection, hints, (world) => {
		const made = () => madeIn(world, table);
		return world.making.unusual(`a row of ${table} on its own`, made) ?? false;
	});
}
function madeIn(world, table) {
	const shape = shapeOf$1(world, table);
	if (typeof shape === "string") return false;
	const fixed = new Map();
	for (const { parent, from, to } of shape.foreignKeys) {
		const above = keyOf(parent) === keyOf(shape.name) ? "" : shapeOf$1(world, parent);
		if (typeof above === "string") continue;
		const placed = place(world, above, {}, MOST_TRIES);
		if ("reason" in placed) return false;
		for (const [at, column] of from.entries()) {
			const key = (to ?? above.primaryKey)[at];
			const name = above.columns.find((it) => keyOf(it.name) === keyOf(key ?? ""))?.name;
			fixed.set(column, placed.row.values.get(name ?? "") ?? "NULL");
		}
	}
	return "row" in place(world, shape, { fixed }, MOST_TRIES);
}
// src/replay/seen/damage.ts
const damage = {
	nothing: null,
	needs: "tried",
	look: ({ scene, before, first }) => first.performance.refusals.length > 0 ? damageOf(scene, before, first) : null
};
function damageOf(scene, before, went) {
	const refusal = went.performance.refusals[0];
	if (!refusal || scene.runner.onError !== "continue") return null;
	const stopped = played({
		...scene,
		runner: {
			...scene.runner,
			onError: "stop"
		}
	}, before.state);
	const facts = difference(scene.engine, stopped.after, went.after, before.scope).filter(harms$1);
	const halfCommitted = commitBehind(went, refusal.at);
	return facts.length > 0 || halfCommitted ? {
		refusal,
		facts,
		halfCommitted
	} : null;
}
function damageOn(scene, before, went, plain) {
	const found = damageOf(scene, before, went);
	if (!found) return null;
	const { statement } = found.refusal;
	const meant = new Set(plain.filter(harms$1).map(placeOf$2));
	const carried = changesRows(statement) ? namesIn$5(statement) : new Set();
	const old = new Set(on(scene.engine, before.state, everyTable));
	const facts = found.facts.filter((fact) => "table" in fact && old.has(keyOf(fact.table)) && (carried.has(keyOf(fact.table)) || !meant.has(placeOf$2(fact))));
	return facts.length > 0 ? {
		...found,
		facts
	} : null;
}
function placeOf$2(fact) {
	return JSON.stringify([
		fact.kind,
		"table" in fact ? keyOf(fact.table) : "",
		"column" in fact ? keyOf(fact.column) : ""
	]);
}
function harms$1(fact) {
	return HARM.has(fact.kind);
}
const HARM = new Set([
	"table-dropped",
	"column-dropped",
	"rows-deleted",
	"values-changed",
	"orphans-added"
]);
function commitBehind({ performance }, error) {
	const { statements } = performance;
	const at = statements.findIndex((statement) => isBehind(statement.at, error));
	return at > 0 && statements[at - 1]?.committed === false ? statements.slice(at).find((statement) => statement.verb === "COMMIT")?.at ?? null : null;
}
function isBehind(a, b) {
	return a.line > b.line || a.line === b.line && a.column > b.column;
}
// src/sqlite/unlinking.ts
function unlinkingsIn(connection) {
	return connection.rows(`SELECT tbl_name, sql FROM main.sqlite_master WHERE type = 'trigger' AND sql LIKE '%update%'`).flatMap(([table, sql]) => readTrigger(String(sql)).statements.flatMap((statement) => inStatement(statement, keyOf(String(table)))));
}
function inStatement(statement, owner) {
	const table = actionOf(statement) === "UPDATE" ? targetOf(statement) : null;
	if (table === null || table === owner) return [];
	const compared = equalitiesIn(statement, owner).flatMap(({ sides: [one, other] }) => one.ofRow === other.ofRow ? [] : [(one.ofRow ? other : one).column]);
	return literalsSet(significant(statement)).flatMap(([name, value]) => compared.includes(keyOf(name)) ? [{
		table,
		column: name,
		value
	}] : []);
}
function literalsSet(all) {
	return all.flatMap((token, at) => {
		const [name, value] = [all[at - 1], all[at + 1]];
		const begins = /^(SET|,)$/i.test(all[at - 2]?.text ?? "");
		const ends = all[at + 2] === void 0 || /^(,|WHERE|FROM)$/i.test(all[at + 2]?.text ?? "");
		if (token.text !== "=" || !name || !value || !begins || !ends) return [];
		return isLiteral$2(value) ? [[unquote(name), value.text]] : [];
	});
}
function isLiteral$2({ kind, text }) {
	return kind === "string" || kind === "number" || /^NULL$/i.test(text);
}
// src/sqlite/count.ts
function tablesIn(connection) {
	const links = linksIn$1(connection);
	return new Map([...readCatalog(connection).ordinary].map(([key, name]) => [key, {
		name,
		links: links.get(key) ?? []
	}]));
}
function linksIn$1(connection) {
	const found = new Map();
	for (const [table, keys] of allForeignKeys(connection)) {
		const acting = keys.filter(({ onDelete, onUpdate }) => [onDelete, onUpdate].some((it) => it.startsWith("SET ")));
		const columns = acting.length > 0 ? columnsIn(connection, table) : [];
		for (const key of acting) for (const from of key.from) gather(found, keyOf(table), link(key, from, columns));
	}
	for (const { table, column, value } of unlinkingsIn(connection)) {
		if (found.get(table)?.some((known) => keyOf(known.column) === keyOf(column))) continue;
		const other = /^null$/i.test(value) ? "" : ` AND ${identifier(column)} IS NOT ${value}`;
		gather(found, table, {
			column,
			points: `${identifier(column)} IS NOT NULL${other}`
		});
	}
	return found;
}
function link({ onDelete, onUpdate }, from, columns) {
	const { name, default: value } = columns.find(({ key }) => key === keyOf(from)) ?? {
		name: from,
		default: null
	};
	const other = `${onDelete}${onUpdate}`.includes("DEFAULT") && value !== null ? ` AND ${identifier(name)} IS NOT (${value})` : "";
	return {
		column: name,
		points: `${identifier(name)} IS NOT NULL${other}`
	};
}
const AT_ONCE = 50;
function counting(connection, tables, wanted) {
	const asked = [...tables].filter(([key]) => wanted === null || wanted.has(key));
	const counts = new Map();
	for (let at = 0; at < asked.length; at += AT_ONCE) for (const [key, count] of countSome(connection, asked.slice(at, at + AT_ONCE))) counts.set(key, count);
	return counts;
}
function countSome(connection, asked) {
	try {
		const questions = asked.map(([, { name, links }]) => {
			return `SELECT ${["count(*)", ...links.map(({ points }) => `total(${points})`)].join(` || ',' || `)} FROM main.${identifier(name)}`;
		});
		const [answers = []] = connection.rows(`SELECT ${questions.map((question) => `(${question})`).join(", ")}`);
		return asked.map(([key, { name, links }], at) => {
			const [rows = 0, ...sums] = String(answers[at]).split(",").map(Number);
			return [key, {
				name,
				rows,
				linked: links.map(({ column }, index) => ({
					column,
					rows: sums[index] ?? 0
				}))
			}];
		});
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		return asked.length === 1 ? [] : asked.flatMap((one) => countSome(connection, [one]));
	}
}
// src/replay/seen/data/turns.ts
function atEach(scene, { before, performance: { statements } }, asked, said) {
	if (asked.every((one) => one === null)) return [];
	return on(scene.engine, before, (connection) => {
		const found = [];
		let next = 0;
		perform(connection, scene.script, scene.runner, (path, line) => {
			scene.watch(path, line);
			if (line === 0) return;
			const [statement, question] = [statements[next], asked[next] ?? null];
			next += 1;
			if (statement && question !== null) found.push(...said(connection, statement, question));
		});
		return found;
	});
}
// src/replay/seen/data/merged-links.ts
const MOST_TRIED = 3;
function isMerged(scene, before, statements, taking) {
	const bond = on(scene.engine, before, (connection) => bondOf(connection, taking.child, targetOf(statements[taking.at]?.sql ?? "") ?? ""));
	const turn = bond && turnOf(scene, before, statements, taking.at);
	if (!bond || !turn) return false;
	const column = positionOf(turn.was.get(bond.child), bond.from);
	const doubles = new Set(rowsBeyond(turn.was.get(bond.child), turn.is.get(bond.child)).map((cells) => cells[column] ?? "NULL"));
	return doubles.size > 0 && [...doubles].slice(0, MOST_TRIED).every((double) => {
		const start = pointedAt(scene, before, bond, double);
		const tried = start && turnOf(scene, start.state, statements, taking.at);
		return start !== null && tried !== null && standsElsewhere(start, tried, bond, double);
	});
}
function bondOf(connection, child, parent) {
	const [key, ...more] = foreignKeysIn(connection, child).filter((it) => keyOf(it.parent) === parent);
	const [from, ...others] = key?.from ?? [];
	const to = key?.to?.[0] ?? soleKeyIn(connection, parent);
	if (from === void 0 || others.length > 0 || more.length > 0 || to === null) return null;
	return {
		child,
		parent,
		from,
		to
	};
}
function turnOf(scene, before, statements, at) {
	const asked = statements.map((_, index) => index === at ? at : null);
	return atEach(scene, {
		before,
		performance: { statements }
	}, asked, (connection, { sql }) => {
		const was = contentsOf(connection, new Set());
		connection.run("SAVEPOINT rehearsal_merged");
		const is = refusal$2(() => connection.run(sql)) === null ? contentsOf(connection, new Set()) : null;
		connection.run("ROLLBACK TO rehearsal_merged; RELEASE rehearsal_merged");
		return is ? [{
			was,
			is
		}] : [];
	})[0] ?? null;
}
function pointedAt(scene, before, { child, parent, from, to }, double) {
	return on(scene.engine, before, (connection) => {
		const [table, column, value] = [
			identifier(child),
			identifier(from),
			sqlOf(double)
		];
		const stopped = refusal$2(() => connection.run(`UPDATE OR IGNORE main.${table} SET ${column} = ${value}; DELETE FROM main.${table} WHERE ${column} IS NOT ${value}`));
		const all = contentsOf(connection, new Set());
		const [own, above] = [all.get(child), all.get(parent)];
		const row = above?.rows.find((cells) => cells[positionOf(above, to)] === double);
		if (stopped !== null || !own || own.rows.length === 0 || !above || !row) return null;
		const id = positionOf(own, idOf$3(connection, child));
		return {
			state: connection.state(),
			child: own,
			parent: above,
			double: row,
			id
		};
	});
}
function idOf$3(connection, table) {
	const name = soleKeyIn(connection, table) ?? "";
	return connection.rows("SELECT upper(type) FROM pragma_table_info(?, 'main') WHERE name = ?", [table, name])[0]?.[0] === "INTEGER" ? name : "";
}
function standsElsewhere(start, { is }, bond, double) {
	const [child, parent] = [is.get(bond.child), is.get(bond.parent)];
	const key = positionOf(parent, bond.to);
	if (!child || !parent || parent.rows.some((cells) => cells[key] === double)) return false;
	const heirs = new Set(likeTheDouble(start, parent, bond.to).map((cells) => cells[key]));
	const link = positionOf(child, bond.from);
	const own = start.child.columns.filter((name, at) => at !== start.id && keyOf(name) !== keyOf(bond.from));
	const left = child.rows.filter((cells) => heirs.has(cells[link] ?? "NULL")).map((cells) => saidBy(child, cells, own));
	return start.child.rows.every((cells) => {
		const at = left.indexOf(saidBy(start.child, cells, own));
		if (at >= 0) left.splice(at, 1);
		return at >= 0;
	});
}
function saidBy(held, cells, columns) {
	return columns.map((name) => cells[positionOf(held, name)] ?? "NULL").join("");
}
function likeTheDouble({ parent, double }, left, to) {
	const columns = parent.columns.filter((name) => keyOf(name) !== keyOf(to) && positionOf(left, name) >= 0);
	const shared = (cells) => columns.filter((name) => {
		const [mine, its] = [double[positionOf(parent, name)] ?? "NULL", cells[positionOf(left, name)] ?? "NULL"];
		return mine !== "NULL" && spelt(mine) === spelt(its);
	});
	const all = left.rows.map((cells) => ({
		cells,
		shared: shared(cells)
	}));
	return all.flatMap((one) => {
		const isAlone = !all.some((it) => it !== one && one.shared.every((name) => it.shared.includes(name)));
		return one.shared.length > 0 && isAlone ? [one.cells] : [];
	});
}
function spelt(value) {
	return value.toLowerCase().replaceAll(/\s/g, "");
}
// src/replay/seen/data/kept.ts
function withKept(scene, before, statements, fates) {
	const isTaking = (at) => fates.some(({ losses }) => losses.some(({ statement, aimed }) => statement === at && !aimed));
	const asked = statements.map(({ sql }, at) => actionOf(sql) === "DELETE" && isTaking(at) ? at : null);
	const found = atEach(scene, {
		before,
		performance: { statements }
	}, asked, keptBy);
	return fates.map((fate) => {
		const names = [fate.table, fate.now ?? fate.table].map(keyOf);
		const losses = fate.losses.map((deed) => {
			if (deed.aimed || actionOf(statements[deed.statement]?.sql ?? "") !== "DELETE") return deed;
			const all = found.filter((it) => it.statement === statements[deed.statement]);
			if (all.some(({ table, how }) => how === "whole" && names.includes(table))) return {
				...deed,
				kept: "whole"
			};
			if (isMerged(scene, before, statements, {
				at: deed.statement,
				child: keyOf(fate.table)
			})) return {
				...deed,
				kept: "whole"
			};
			const isAbove = ({ table, statement }) => targetOf(statement.sql) === table;
			return all.some(isAbove) ? {
				...deed,
				kept: "parents"
			} : deed;
		});
		return {
			...fate,
			losses
		};
	});
}
function keptBy(connection, statement) {
	const was = contentsOf(connection, new Set());
	connection.run("SAVEPOINT rehearsal_kept");
	const is = refusal$2(() => connection.run(statement.sql)) === null ? contentsOf(connection, new Set()) : new Map();
	connection.run("ROLLBACK TO rehearsal_kept; RELEASE rehearsal_kept");
	return [...was].flatMap(([table, held]) => {
		const how = keptOf(held, table, is, idOf$2(connection, held));
		return how === null ? [] : [{
			statement,
			table,
			how
		}];
	});
}
function keptOf(held, table, is, id) {
	const left = new Set(is.get(table)?.rows.map((cells) => cells.join("")));
	const gone = held.rows.filter((cells) => !left.has(cells.join("")));
	const others = [...is].flatMap(([key, other]) => key === table ? [] : [other]);
	const isIn = (other, enough, isWhole = false) => {
		const places = held.columns.map((name) => other.columns.findIndex((its) => keyOf(its) === keyOf(name)));
		return gone.every((cells) => {
			const all = saidIn(cells, id);
			const said = isWhole ? all : all.filter(([at]) => at !== id);
			return other.rows.some((row) => {
				const isSameId = (places[id] ?? -1) >= 0 && isHeld$3([id, cells[id] ?? "NULL"], row, places);
				return enough(said.length, said.filter((one) => isHeld$3(one, row, places)).length, isSameId);
			});
		});
	};
	if (gone.length === 0 || !is.has(table)) return null;
	if (others.some((other) => isIn(other, (said, found) => found === said, true))) return "whole";
	const isMost = (said, found, isSameId) => found * 2 >= said && (found > 1 || found === 1 && isSameId);
	return others.some((other) => isIn(other, isMost)) ? "partly" : null;
}
function saidIn(cells, id) {
	const all = [...cells.entries()].filter(([, value]) => value !== "NULL");
	const others = all.filter(([at]) => at !== id);
	return others.length > 1 ? others : all;
}
function isHeld$3([at, value], row, places) {
	const there = places[at] ?? -1;
	return there < 0 ? row.includes(value) : row[there] === value;
}
function idOf$2(connection, { name, columns }) {
	const [[id] = []] = connection.rows(`SELECT name FROM pragma_table_info(?, 'main') WHERE pk > 0 AND upper(type) = 'INTEGER' AND (SELECT count(*) FROM pragma_table_info(?, 'main') WHERE pk > 0) = 1`, [name, name]);
	return columns.indexOf(String(id));
}
// src/replay/seen/data/fates.ts
function fatesIn(scene, before, statements) {
	return withKept(scene, before.state, statements, followed(scene, before, statements));
}
function followed(scene, before, statements) {
	return on(scene.engine, before.state, (connection) => {
		const path = start(connection, before.scope);
		let next = 0;
		const look = () => {
			const last = statements[next - 1];
			if (last && !onlyAdds(path, last, next - 1)) behind(path, last, next - 1);
			path.changes = changesIn(connection);
			const following = statements[next];
			path.named = following ? named(connection, following.sql) : null;
			next += 1;
		};
		const watch = (file, line) => {
			scene.watch(file, line);
			if (line > 0) look();
		};
		const { openTransaction } = perform(connection, scene.script, scene.runner, watch);
		if (openTransaction) return [];
		look();
		return path.lives.flatMap((life) => life.origin === null ? [] : [fateOf(life, path.lives)]);
	});
}
const LOOKED_BEHIND = new Set([
	"DROP TABLE",
	"ALTER TABLE",
	"CREATE TABLE",
	"INSERT",
	"UPDATE",
	"DELETE",
	"WITH"
]);
function start(connection, scope) {
	const tables = tablesIn(connection);
	const lives = [...counting(connection, tables, scope).values()].map((now) => born(now, now.name));
	return {
		connection,
		untouched: new Set([...tables.keys()].filter((key) => scope !== null && !scope.has(key))),
		tables,
		lives,
		atBegin: null,
		changes: changesIn(connection),
		named: null
	};
}
function changesIn(connection) {
	return Number(connection.rows("SELECT total_changes()")[0]?.[0]);
}
function onlyAdds(path, { sql, verb }, index) {
	const target = verb === "INSERT" ? targetOf(sql) : null;
	const life = living(path).find(({ name }) => keyOf(name) === target);
	const now = target === null ? void 0 : counting(path.connection, path.tables, new Set([target])).get(target);
	if (!life || !now || now.rows - life.now.rows !== changesIn(path.connection) - path.changes) return false;
	note(life, now, {
		statement: index,
		aimed: true
	}, "INSERT", 0, null);
	life.now = now;
	return true;
}
function behind(path, statement, index) {
	const { sql, verb } = statement;
	if (verb === "BEGIN") path.atBegin = structuredClone(path.lives);
	if (verb === "ROLLBACK") {
		path.lives = structuredClone(path.atBegin ?? path.lives);
		path.tables = tablesIn(path.connection);
	}
	if (!LOOKED_BEHIND.has(verb)) return;
	if (verb.endsWith("TABLE")) {
		path.tables = tablesIn(path.connection);
		comeAndGo(path, verb, {
			statement: index,
			target: targetOf(sql)
		});
	}
	count(path, statement, index);
}
function named(connection, sql) {
	const target = actionOf(sql) === "DELETE" ? targetOf(sql) : null;
	const asked = target === null ? null : countOf(sql);
	if (asked === null) return null;
	if (connection.rows(`SELECT 1 FROM main.sqlite_master m WHERE lower(m.tbl_name) = ?1 AND (m.type = 'trigger' OR (m.type = 'table' AND
    EXISTS (SELECT 1 FROM pragma_foreign_key_list(m.name) f WHERE lower(f."table") = ?1 AND f.on_delete = 'CASCADE')))`, [target]).length === 0) return null;
	let found = null;
	refusal$2(() => {
		found = Number(connection.rows(asked)[0]?.[0]);
	});
	return found;
}
function countOf(sql) {
	const all = significant(sql);
	const verb = verbAt(all);
	const [word, end] = [all[verb], all[outerWord(all, verb, /^RETURNING$/i)]];
	if (!word || outerWord(all, verb, /^(ORDER|LIMIT)$/i) >= 0) return null;
	return `${sql.slice(0, word.start)}SELECT count(*)${sql.slice(word.end, end?.start)}`;
}
function living({ lives }) {
	return lives.filter((life) => life.dropped === null);
}
function comeAndGo(path, verb, by) {
	const { tables } = path;
	const gone = living(path).filter((life) => !tables.has(keyOf(life.name)));
	const known = new Set([...path.untouched, ...living(path).map((life) => keyOf(life.name))]);
	const fresh = [...tables].flatMap(([key, { name }]) => known.has(key) ? [] : [name]);
	const [left] = gone;
	const [came] = fresh;
	if (verb === "ALTER TABLE" && left && came !== void 0) {
		left.name = came;
		return;
	}
	for (const life of gone) life.dropped = {
		statement: by.statement,
		rows: life.now.rows,
		aimed: by.target === keyOf(life.name)
	};
	for (const name of fresh) path.lives.push(born({
		name,
		rows: 0,
		linked: []
	}, null));
}
function count(path, { sql }, index) {
	const target = targetOf(sql);
	const action = actionOf(sql);
	const met = action === "UPDATE" ? Number(path.connection.rows("SELECT changes()")[0]?.[0]) : 0;
	const names = new Set(living(path).map((life) => keyOf(life.name)));
	const counts = counting(path.connection, path.tables, names);
	for (const life of living(path)) {
		const now = counts.get(keyOf(life.name));
		if (!now) continue;
		note(life, now, {
			statement: index,
			aimed: target === keyOf(life.name)
		}, action, met, path.named);
		life.now = now;
	}
}
function born(now, origin) {
	return {
		origin,
		first: now,
		name: now.name,
		now,
		dropped: null,
		copied: null,
		losses: [],
		unlinked: [],
		sweeps: []
	};
}
function note(life, now, by, action, met, named) {
	const lost = life.now.rows - now.rows;
	const along = by.aimed && named !== null ? Math.max(0, lost - named) : 0;
	if (lost > along) life.losses.push({
		...by,
		rows: lost - along
	});
	if (along > 0) life.losses.push({
		...by,
		rows: along,
		aimed: false
	});
	if (lost < 0) life.copied ??= by.statement;
	for (const { column, rows } of life.now.linked) {
		const after = now.linked.find((one) => one.column === column);
		const fewer = after ? rows - after.rows - Math.max(0, lost) : 0;
		if (fewer > 0) life.unlinked.push({
			...by,
			rows: fewer,
			column
		});
	}
	const every = by.aimed && life.now.rows > 0;
	if (every && action === "DELETE" && now.rows === 0) life.sweeps.push({
		...by,
		rows: life.now.rows,
		did: "deleted"
	});
	if (every && action === "UPDATE" && met >= now.rows) life.sweeps.push({
		...by,
		rows: now.rows,
		did: "updated"
	});
}
function fateOf(life, lives) {
	const table = life.origin;
	const heir = lives.find((it) => it !== life && it.dropped === null && keyOf(it.name) === keyOf(table));
	const rebuilt = life.dropped !== null && heir !== void 0;
	const end = life.dropped === null ? life : rebuilt ? heir : null;
	return {
		table,
		now: end?.name ?? null,
		rebuilt,
		before: life.first.rows,
		after: end?.now.rows ?? null,
		dropped: life.dropped,
		copied: rebuilt ? heir.copied : null,
		losses: rebuilt ? [...life.losses, ...heir.losses] : life.losses,
		unlinked: rebuilt ? [...life.unlinked, ...heir.unlinked] : life.unlinked,
		sweeps: life.sweeps
	};
}
// src/replay/seen/data/lasting.ts
function lasting(scene, before, after, facts) {
	if (scene.later.length === 0 || !facts.some(({ kind }) => kind === "orphans-added")) return facts;
	const end = on(scene.engine, after, (connection) => {
		return scene.later.some((script) => perform(connection, script, scene.runner, scene.watch).refusals.length > 0) ? null : {
			state: connection.state(),
			tables: everyTable(connection)
		};
	});
	if (end === null) return facts;
	const left = difference(scene.engine, before, end.state);
	const isThere = (name) => end.tables.includes(keyOf(name));
	const isLeft = ({ table, parent }) => left.some((it) => it.kind === "orphans-added" && it.table === table && it.parent === parent);
	return facts.filter((fact) => fact.kind !== "orphans-added" || !isThere(fact.table) || !isThere(fact.parent) || isLeft(fact));
}
// src/replay/seen/data/literal-parents.ts
function literalParents({ scene, before, first, empty, seeds, own }) {
	const pointed = on(scene.engine, first.after, (connection) => [...newKeys$1(scene, connection, before.state)]);
	if (pointed.length === 0) return [];
	const made = (state) => on(scene.engine, state, (it) => pointed.filter((one) => hasParent(it, one)));
	const [old, ours] = [made(empty.before), made(empty.after)];
	const isOurs = (one) => ours.includes(one) && !old.includes(one);
	return on(scene.engine, empty.after, (connection) => {
		for (const script of [...scene.later, ...seeds]) perform(connection, script, scene.runner, () => {});
		return pointed.filter((it) => !own.has(keyOf(it.key.parent)) && (isOurs(it) || !hasParent(connection, it)));
	}).flatMap((it) => orphansOf(scene, before.state, it).map((found) => isOurs(it) ? {
		...found,
		numbered: true
	} : found));
}
function* newKeys$1(scene, connection, before) {
	const had = on(scene.engine, before, (old) => [...allForeignKeys(old)].map(([table, keys]) => [table, keys.filter((key) => isUsed(old, table, key))]));
	const tables = new Set(everyTable(connection));
	for (const [table, keys] of allForeignKeys(connection)) {
		const old = had.find(([name]) => same(name, table))?.[1] ?? [];
		for (const key of keys) {
			const [from, ...more] = key.from;
			const to = key.to?.[0] ?? soleKeyIn(connection, key.parent);
			if (from === void 0 || more.length > 0 || to === null || !tables.has(keyOf(key.parent))) continue;
			if (old.some((it) => same(it.parent, key.parent) && same(it.from[0] ?? "", from))) continue;
			const value = onlyValue(connection, table, from);
			const one = {
				table,
				key,
				from,
				to,
				value: value ?? ""
			};
			if (value !== null && scene.hints.given.has(value) && hasParent(connection, one)) yield one;
		}
	}
}
function isUsed(connection, table, { from }) {
	const columns = from.map((name) => `${identifier(name)} IS NOT NULL`).join(" AND ");
	return connection.rows(`SELECT 1 FROM main.${identifier(table)} WHERE ${columns} LIMIT 1`).length > 0;
}
function onlyValue(connection, table, from) {
	const column = identifier(from);
	const sql = `SELECT count(*) > 1 AND count(${column}) = count(*) AND count(DISTINCT ${column}) = 1, min(quote(${column})) FROM main.${identifier(table)}`;
	const [isOne, value] = connection.rows(sql)[0] ?? [];
	return isOne === 1 ? String(value) : null;
}
function hasParent(connection, { key, to, value }) {
	let found = false;
	const sql = `SELECT 1 FROM main.${identifier(key.parent)} WHERE ${identifier(to)} = ${value} LIMIT 1`;
	refusal$2(() => {
		found = connection.rows(sql).length > 0;
	});
	return found;
}
function orphansOf(scene, before, one) {
	const moved = on(scene.engine, before, (connection) => isMoved(connection, one) ? connection.state() : null);
	if (moved === null) return [];
	const asIs = played(scene, moved);
	const isRefused = asIs.performance.refusals.some(({ message }) => message === "FOREIGN KEY constraint failed");
	const { after, performance } = isRefused ? played({
		...scene,
		runner: {
			...scene.runner,
			foreignKeys: false
		}
	}, moved) : asIs;
	if (performance.refusals.length > 0) return [];
	return on(scene.engine, after, (connection) => {
		if (onlyValue(connection, one.table, one.from) !== one.value || hasParent(connection, one)) return [];
		const rows = Number(connection.rows(`SELECT count(*) FROM main.${identifier(one.table)}`)[0]?.[0]);
		const names = {
			table: one.table,
			parent: one.key.parent
		};
		const about = {
			rows,
			newKey: true,
			sameValue: true,
			named: true,
			values: [`${one.to} = ${one.value}`]
		};
		return [{
			kind: "orphans-added",
			...names,
			...about,
			...isRefused ? { refused: true } : {}
		}];
	});
}
function isMoved(connection, { key, to, value }) {
	const column = identifier(to);
	const other = `(CASE typeof(${value}) WHEN 'integer' THEN ${value} + 100000 ELSE ${value} || '-' END)`;
	const children = [...allForeignKeys(connection)].flatMap(([table, keys]) => keys.filter((it) => same(it.parent, key.parent) && it.from.length === 1 && same(it.to?.[0] ?? to, to)).map((it) => ({
		table,
		column: identifier(it.from[0] ?? "")
	})));
	const updates = [{
		table: key.parent,
		column
	}, ...children].map((it) => `UPDATE main.${identifier(it.table)} SET ${it.column} = ${other} WHERE ${it.column} = ${value}`);
	connection.run("PRAGMA foreign_keys = OFF");
	return updates.every((sql) => refusal$2(() => connection.run(sql)) === null);
}
// src/replay/seen/data/survival.ts
const TAKES_ROWS = /^(DROP|DELETE|REPLACE|UPDATE|RENAME)$/i;
const PRESETS = Object.fromEntries(COMPARED.map((runner) => [runner.name, runner]));
function takesRows(statements) {
	return statements.some(({ verb, sql }) => {
		if (verb === "DROP TABLE" || verb === "DELETE" || verb === "UPDATE") return true;
		if (verb !== "INSERT" && verb !== "WITH" && verb !== "ALTER TABLE") return false;
		return significant(sql).some((token) => token.kind === "word" && TAKES_ROWS.test(token.text));
	});
}
function survivalOf(scene, before, first, fates) {
	if (!takesRows(first.performance.statements)) return [];
	const known = new Map([[behaviour(scene.runner), countsOf$2(scene.engine, first.after)]]);
	const runners = {
		...PRESETS,
		[scene.runner.name]: scene.runner
	};
	const counts = Object.values(runners).map((runner) => {
		const way = behaviour(runner);
		const found = known.get(way) ?? playedUnder(scene, before, runner);
		known.set(way, found);
		return [runner.name, found];
	});
	const was = countsOf$2(scene.engine, before.state);
	return fates.flatMap(({ table, now }) => {
		const key = keyOf(table);
		const rows = was.get(key) ?? 0;
		const names = [key, now === null ? key : keyOf(now)];
		const after = counts.map(([name, found]) => [name, names.map((it) => found.get(it)).find((it) => it !== void 0) ?? null]);
		return after.some(([, left]) => typeof left === "number" && left < rows) ? [{
			table,
			before: rows,
			after: Object.fromEntries(after)
		}] : [];
	});
}
function behaviour({ transaction, foreignKeys, onError, reads, sections }) {
	return `${transaction !== "none"} ${foreignKeys} ${onError} ${reads} ${sections !== "none"}`;
}
function playedUnder(scene, before, runner) {
	const { after, performance } = played({
		...scene,
		runner
	}, before.state);
	return performance.refusals.length > 0 ? new Map() : countsOf$2(scene.engine, after);
}
function countsOf$2(engine, state) {
	return on(engine, state, (connection) => {
		const counts = counting(connection, tablesIn(connection), null);
		return new Map([...counts].map(([key, { rows }]) => [key, rows]));
	});
}
// src/rows/halve.ts
function halve(all, shows) {
	const middle = all.length >> 1;
	for (const half of middle === 0 ? [all] : [all.slice(0, middle), all.slice(middle)]) if (half.length > 0 && shows(half) && half.length > 1) halve(half, shows);
}
// src/replay/scenarios/culprits.ts
const MOST_NAMED = 5;
function culprits(all, trial) {
	const named = [];
	const sated = new Map();
	halve(all.kinds, (some) => {
		const open = some.filter((one) => !sated.has(keyOf(one.table)) || one.alike === "alone" || isPlural(one));
		if (named.length === MOST_NAMED || open.length === 0) return false;
		const tried = trial.with(open);
		const [one] = open;
		if (!tried?.refusal || one === void 0 || open.length > 1) return Boolean(tried?.refusal);
		if (tried.kinds.length === 0 || tried.kinds.some(({ says }) => says !== one.says)) return true;
		if (isMoreThan(one, tried.refusal, named)) return true;
		if (isPlural(one) ? !isEnoughAlone(one, tried.refusal, trial) : !isSame(trial.without(one)?.refusal, tried.refusal)) named.push({
			one,
			refusal: tried.refusal,
			damage: tried.harm()
		});
		else if (isSame(trial.plain(one.table)?.refusal, tried.refusal)) sated.set(keyOf(one.table), tried.refusal);
		return true;
	});
	const told = sharpest(named);
	if (told.length > 0) return told.map(({ one, refusal, damage }) => ({
		says: one.says,
		refusal,
		damage
	}));
	return all.refusal ? [{
		...fallback(sated, all.refusal, trial),
		damage: all.harm()
	}] : [];
}
function isPlural({ alike }) {
	return alike !== void 0 && alike !== "everywhere" && alike !== "alone" && alike !== "nearly";
}
function isEnoughAlone({ table, alike }, refusal, { onItsOwn }) {
	if (alike === "by child" || refusal.message.startsWith("UNIQUE constraint failed")) return false;
	return isSame(onItsOwn(table)?.refusal, refusal);
}
function isMoreThan({ table, nulls }, refusal, named) {
	return named.some((it) => it.one.table === table && it.one.nulls !== void 0 && it.one.nulls.length < (nulls?.length ?? 0) && it.one.nulls.every((name) => nulls?.includes(name)) && isSame(it.refusal, refusal));
}
function sharpest(named) {
	const byIndex = named.filter(({ one }) => one.alike === "by index");
	const isWider = ({ one, refusal }) => (one.alike === void 0 || one.alike === "alone" || one.alike === "nearly") && byIndex.some((it) => isSame(it.refusal, refusal) && it.one.table === one.table);
	const isNearly = ({ one, refusal }) => one.alike === "nearly" && named.some((it) => it.one.alike === void 0 && it.one.table === one.table && it.one.column === one.column && isSame(it.refusal, refusal));
	const some = named.filter((it) => it.one.alike !== "everywhere" && !isWider(it) && !isNearly(it));
	const told = (some.length > 0 ? some : named).filter((it) => !isBystander(it, named));
	return told.filter(({ one }, at) => told.findIndex((it) => it.one.says === one.says) === at);
}
function isBystander({ one, refusal }, named) {
	const columns = /^UNIQUE constraint failed: (.+)$/.exec(refusal.message)?.[1]?.split(", ") ?? [];
	const isMeant = ({ column }) => columns.some((name) => same(name.slice(name.indexOf(".") + 1), column ?? ""));
	if (one.alike !== "by parent" || isMeant(one)) return false;
	return named.some((it) => it.one.alike === "by parent" && it.one.table === one.table && isSame(it.refusal, refusal) && isMeant(it.one));
}
function isSame(refusal, other) {
	return refusal?.message === other.message && refusal.at.line === other.at.line && refusal.at.column === other.at.column;
}
function fallback(sated, refusal, trial) {
	const columns = /^UNIQUE constraint failed: (.+)$/.exec(refusal.message)?.[1];
	if (columns !== void 0 && !columns.startsWith("index ")) return {
		says: `rows that come to be equal in ${columns}`,
		refusal
	};
	const [[table, own] = []] = sated;
	return table !== void 0 && own !== void 0 ? {
		says: trial.stray(table, own) ?? trial.row(own) ?? `more rows of ${table} than a few`,
		refusal: own
	} : {
		says: trial.row(refusal) ?? "several unusual rows together",
		refusal
	};
}
// src/replay/scenarios/earlier.ts
function isRelated(earlier, script, { scope }) {
	if (scope === null || [...namesInScript(earlier)].some((name) => scope.has(name))) return true;
	const made = objectsIn(script);
	return [...objectsIn(earlier)].some((name) => made.has(name));
}
const objectsIn = oncePer(({ sql }) => {
	const names = statementsOf$3(sql).flatMap((statement) => [objectOf(statement), renameOf(statement)?.to]);
	return new Set(names.filter((name) => typeof name === "string").map(keyOf));
});
function atFirst(scope, passed) {
	const names = new FirstNames();
	const sources = [];
	for (const statement of passed.flatMap(({ sql }) => statementsOf$3(sql))) {
		names.pass(statement);
		if (/\bselect\b/i.test(statement) && changesRows(statement) && scope.has(targetOf(statement) ?? "")) sources.push(...namesIn$5(statement));
	}
	return new Set([...scope, ...sources].flatMap((table) => [table, names.table(table)]));
}
// src/replay/scenarios/odd-row.ts
const MOST_VALUES = 3;
const MOST_PLAIN = 4;
const MOST_COLUMNS = 20;
function oddRow(scene, since, start, refusal) {
	const fails = (state) => isRefused(scene, since.passed, state, refusal);
	const named = namesIn$5(refusal.statement);
	for (const table of on(scene.engine, start, everyTable).filter((name) => named.has(name))) {
		const alone = aloneIn(scene, start, table, fails);
		const says = alone && valuesOf$1(scene, alone, since.state, table, fails);
		if (says) return says;
	}
	return null;
}
function isRefused(scene, passed, state, { message, at }) {
	return on(scene.engine, state, (connection) => {
		const play = (script) => perform(connection, script, scene.runner, scene.watch).refusals;
		if (passed.some((script) => play(script).length > 0)) return false;
		const [found] = play(scene.script);
		return found?.message === message && found.at.line === at.line && found.at.column === at.column;
	});
}
function aloneIn(scene, start, table, fails) {
	let ids = on(scene.engine, start, (connection) => rowids(connection, table));
	let last = null;
	while (last === null || ids.length > 1) {
		const middle = ids.length >> 1;
		const failing = (ids.length === 1 ? [ids] : [ids.slice(0, middle), ids.slice(middle)]).flatMap((half) => {
			const state = half.length > 0 ? only(scene, start, table, half) : null;
			return state === null ? [] : [{
				half,
				state
			}];
		}).find(({ state }) => fails(state));
		if (failing === void 0) return null;
		[ids, last] = [failing.half, failing.state];
	}
	return last;
}
function rowids(connection, table) {
	let ids = [];
	refusal$2(() => {
		ids = connection.rows(`SELECT CAST(rowid AS TEXT) FROM main.${identifier(table)}`).map(([id]) => String(id));
	});
	return ids;
}
function only(scene, start, table, ids) {
	return changed$1(scene, start, `DELETE FROM main.${identifier(table)} WHERE rowid NOT IN (${ids.join(", ")})`);
}
function changed$1(scene, state, sql) {
	return on(scene.engine, state, (connection) => {
		connection.run("PRAGMA foreign_keys = OFF");
		return refusal$2(() => connection.run(sql)) === null ? connection.state() : null;
	});
}
function valuesOf$1(scene, alone, plain, table, fails) {
	const [name, columns] = on(scene.engine, alone, (connection) => columnsOf$1(connection, table));
	if (columns.length === 0 || columns.length > MOST_COLUMNS) return null;
	let state = alone;
	const needed = [];
	for (const { column, preset } of columns) {
		const quoted = `quote(${identifier(column)})`;
		const ordinary = new Set(valuesIn$1(scene, plain, `SELECT ${quoted} FROM main.${identifier(table)} LIMIT ${MOST_PLAIN}`).flat());
		if (preset !== null) ordinary.add(preset);
		const set = (value) => `UPDATE main.${identifier(table)} SET ${identifier(column)} = ${value}`;
		const others = [...ordinary].flatMap((value) => changed$1(scene, state, set(value)) ?? []);
		if (!others.every(fails)) needed.push(column);
		else state = others[0] ?? state;
	}
	if (needed.length === 0 || needed.length > MOST_VALUES) return null;
	const list = needed.map((column) => `quote(${identifier(column)})`).join(", ");
	const [values = []] = valuesIn$1(scene, state, `SELECT ${list} FROM main.${identifier(table)}`);
	return `a row of ${name} with ${needed.map((column, at) => `${column} ${shown$1(values[at] ?? "")}`).join(" and ")}`;
}
function columnsOf$1(connection, table) {
	const name = connection.rows(`SELECT name FROM main.sqlite_master WHERE type = 'table' AND lower(name) = ?`, [table]);
	const columns = connection.rows(`SELECT name, dflt_value FROM pragma_table_xinfo(?, 'main') WHERE pk = 0 AND hidden = 0`, [table]);
	return [String(name[0]?.[0] ?? table), columns.map(([column, preset]) => ({
		column: String(column),
		preset: preset == null ? null : `(${preset})`
	}))];
}
function valuesIn$1(scene, state, sql) {
	return on(scene.engine, state, (connection) => {
		let rows = [];
		refusal$2(() => {
			rows = connection.rows(sql).map((row) => row.map(String));
		});
		return rows;
	});
}
// src/replay/seen/sound.ts
const PAST_SQLITE = /\b(writable_schema|ignore_check_constraints|sqlite_dbpage)\b/i;
function sounded(scene, run) {
	const complaint = run.performance.refusals.length > 0 ? null : unsound(scene, run);
	return complaint ? {
		...run,
		performance: {
			...run.performance,
			refusals: [complaint]
		}
	} : run;
}
function soundedByForce(scene, run) {
	return forces(scene) ? sounded(scene, run) : run;
}
function forces({ script, runner }) {
	return PAST_SQLITE.test(script.sql) || runner.altersColumns === true && ALTERS.test(script.sql);
}
const ALTERS = /\balter\s+column\b/i;
function unsound(scene, { before, after }) {
	const complaint = complaintAbout(scene.engine, after);
	if (complaint === null || complaintAbout(scene.engine, before) !== null) return null;
	const { at, sql } = culprit(scene, before);
	return {
		at,
		message: complaint,
		statement: sql,
		hint: explain(complaint, sql)
	};
}
function complaintAbout(engine, state) {
	try {
		return on(engine, state, (connection) => checked(engine, connection));
	} catch (error) {
		if (error instanceof Refused) return error.message;
		throw error;
	}
}
function checked({ sqlite }, connection) {
	const said = connection.rows("PRAGMA main.integrity_check").map(([line]) => String(line));
	const [first] = sqlite === "3.45.0" ? said.filter((line) => !line.startsWith("NULL value in")) : said;
	return first === void 0 || first === "ok" ? null : `integrity_check: ${first.replace(/\s+/g, " ")}`;
}
function culprit(scene, before) {
	const { script, engine, runner } = scene;
	return on(engine, before, (connection) => {
		let behind = 0;
		let broken = false;
		const look = () => {
			broken ||= complains(engine, connection);
			if (!broken) behind += 1;
		};
		const watch = (path, line) => {
			scene.watch(path, line);
			if (line > 0) look();
		};
		const { statements } = perform(connection, script, runner, watch);
		look();
		const writer = statements.findLast(({ sql }) => [...namesIn$5(sql)].some((it) => SCHEMA_TABLE.test(it)));
		return (broken ? statements[behind - 1] : writer ?? statements.at(-1)) ?? {
			at: placer(script)(0),
			sql: ""
		};
	});
}
const SCHEMA_TABLE = /^sqlite_(master|schema|dbpage)$/;
function complains(engine, connection) {
	let complaint = null;
	return refusal$2(() => {
		complaint = checked(engine, connection);
	}) !== null || complaint !== null;
}
function explain(complaint, statement) {
	const index = /(?:missing from|entry in|entries in) index (.+)$/.exec(complaint)?.[1];
	if (index !== void 0) return `The file is applied without an error, but the index ${index} no longer fits its table: queries miss rows, and changes of them stop with "database disk image is malformed".${verbOf(statement) === "ALTER TABLE" ? " SQLite takes a name in double quotes that is no column yet for a text, and indexes that (https://sqlite.org/quirks.html#dblquote)." : ""}`;
	if (/NULL value|CHECK constraint|value in/.test(complaint)) return "The file is applied without an error, but the table holds rows that its own definition forbids.";
	if (/malformed database schema/.test(complaint)) return "The file is applied without an error, and from then on no process can use the database.";
	return "The file is applied without an error, and leaves a damaged database.";
}
// src/replay/scenarios/tried.ts
function tryOn(scene, since, add) {
	return on(scene.engine, since.state, (connection) => {
		const kinds = add(connection);
		if (kinds === null) return null;
		for (const script of since.passed) if (perform(connection, script, scene.runner, scene.watch).refusals.length > 0) return null;
		const start = connection.state();
		const performance = perform(connection, scene.script, scene.runner, scene.watch);
		const goesOn = performance.refusals.length > 0 && scene.runner.onError === "continue";
		const end = performance.refusals.length === 0 || goesOn || forces(scene) ? connection.state() : NOTHING$2;
		const [refusal = null] = soundedByForce(scene, {
			before: start,
			after: end,
			performance
		}).performance.refusals;
		return {
			kinds,
			refusal,
			start,
			end,
			went: goesOn ? {
				before: start,
				after: end,
				performance
			} : null
		};
	});
}
function tryAll(scene, since, { all }) {
	const { kinds, state } = all(since);
	return tryOn(scene, {
		...since,
		state
	}, () => kinds);
}
const MOST_REFUSED = 24;
function withoutRefused(scene, since, adding) {
	const kinds = adding.all(since).kinds.filter(({ says }) => !since.refused.has(says));
	const goes = (some) => tryOn(scene, since, adding.some(some)) !== null;
	if (!goes([])) return null;
	const found = [];
	halve(kinds, (some) => {
		if (found.length === MOST_REFUSED || goes(some)) return false;
		if (some[0] && some.length === 1) found.push(some[0].says);
		return true;
	});
	if (found.length === 0) return null;
	for (const says of found) since.refused.add(says);
	return tryAll(scene, since, adding);
}
function withoutRefusing(scene, since, adding, all) {
	const refused = new Set();
	const goes = (some) => {
		const tried = tryOn(scene, since, adding.some(some));
		return tried !== null && tried.refusal === null;
	};
	halve(all.kinds, (some) => {
		if (refused.size === MOST_REFUSED || goes(some)) return false;
		if (some[0] && some.length === 1) refused.add(some[0]);
		return true;
	});
	const tried = tryOn(scene, since, adding.some(all.kinds.filter((one) => !refused.has(one))));
	return tried?.refusal === null ? tried : null;
}
function withoutMistyped(scene, since, adding, tried) {
	const mistyped = tried.kinds.filter((one) => one.mistyped);
	if (mistyped.length === 0 || !ASKS_NO_TYPE.test(tried.refusal?.message ?? "")) return tried;
	for (const { says } of mistyped) since.refused.add(says);
	return tryAll(scene, since, adding) ?? tried;
}
const ASKS_NO_TYPE = /^(datatype mismatch$|malformed JSON$|(NOT NULL|UNIQUE) constraint failed)/;
// src/replay/scenarios/orphaned.ts
function onKind(scene, since, { scope }, all, fact) {
	const kinds = all.kinds.filter(({ table }) => same(table, fact.parent));
	const isLeftBy = (add) => {
		const tried = tryOn(scene, since, add);
		if (tried === null || tried.refusal) return false;
		return difference(scene.engine, tried.start, tried.end, scope).some((it) => it.kind === "orphans-added" && it.table === fact.table && it.parent === fact.parent);
	};
	const refer = (connection, tables) => referToAll(connection, new Set(tables.map(keyOf)), scene.hints, true);
	let on;
	halve(kinds, (some) => {
		if (on !== void 0) return false;
		const isLeft = isLeftBy((connection) => addAwkwards(connection, some, scene.hints, () => refer(connection, [fact.table])));
		if (isLeft && some.length === 1) on = some[0]?.says;
		return isLeft;
	});
	if (on === void 0) return fact;
	const isLeftByPlain = (by) => isLeftBy((connection) => {
		if (!addPlain(connection, fact.parent, scene.hints)) return null;
		refer(connection, by(connection));
		return [];
	});
	if (!isLeftByPlain(() => [fact.table])) return {
		...fact,
		on
	};
	return {
		...fact,
		on: isLeftByPlain(everyTable) ? ORDINARY : `a row to which only ${fact.table} refers`
	};
}
const ORDINARY = "more rows than a few";
// src/replay/scenarios/other-parents.ts
function kept(scene, state, stopped) {
	const broken = brokenBy(scene, state, stopped);
	const columns = [];
	const other = on(scene.engine, state, (connection) => {
		connection.run("PRAGMA foreign_keys = OFF");
		for (const one of broken) columns.push(...pointed(connection, one, stopped));
		return connection.state();
	});
	if (columns.length === 0) return null;
	const first = played(scene, other);
	return first.performance.refusals.length > 0 ? null : {
		state: other,
		first,
		columns
	};
}
function strayIn(scene, state, stopped) {
	const broken = brokenBy(scene, state, stopped);
	const columns = on(scene.engine, state, (connection) => broken.flatMap((one) => {
		const source = sourceOf(connection, one, stopped);
		return source === null ? [] : [`${source.table}.${source.column}`];
	}));
	return columns.length > 0 ? unparented(columns) : null;
}
function unparented(columns) {
	return `values of ${columns.join(" and ")} that no parent has`;
}
function brokenBy(scene, state, { message }) {
	if (message !== "FOREIGN KEY constraint failed") return [];
	const { after, performance } = played({
		...scene,
		runner: {
			...scene.runner,
			foreignKeys: false
		}
	}, state);
	return performance.refusals.length > 0 ? [] : on(scene.engine, after, brokenKeys);
}
function brokenKeys(connection) {
	return connection.rows("SELECT DISTINCT \"table\", fkid FROM pragma_foreign_key_check").flatMap(([table, id]) => foreignKeysIn(connection, String(table)).filter((key) => key.id === id).map((key) => ({
		table: String(table),
		key
	})));
}
function pointed(connection, broken, stopped) {
	const { key } = broken;
	const to = key.to?.[0] ?? soleKeyIn(connection, key.parent);
	const source = sourceOf(connection, broken, stopped);
	if (source === null || to === null) return [];
	const [child, column] = [identifier(source.table), identifier(source.column)];
	const parents = `(SELECT ${identifier(to)} AS key, row_number() OVER (ORDER BY rowid) - 1 AS number FROM main.${identifier(key.parent)} WHERE ${identifier(to)} IS NOT NULL)`;
	const sql = `UPDATE OR ABORT main.${child} SET ${column} = p.key FROM ${`(SELECT rowid AS id, row_number() OVER (ORDER BY rowid) - 1 AS number FROM main.${child} WHERE ${column} IS NOT NULL)`} AS c, ${parents} AS p
    WHERE c.id = ${child}.rowid AND p.number = c.number % (SELECT count(*) FROM ${parents})`;
	return refusal$2(() => connection.run(sql)) === null ? [`${source.table}.${source.column}`] : [];
}
function sourceOf(connection, { table, key }, { statement }) {
	const [column = "", ...more] = key.from;
	const source = sourcesOf(connection, table, statement).find((it) => isFree(connection, it, column));
	return source === void 0 || more.length > 0 ? null : {
		table: source,
		column
	};
}
function sourcesOf(connection, table, statement) {
	const named = namesIn$5(statement);
	const all = everyTable(connection);
	return [...all.filter((it) => it === keyOf(table)), ...all.filter((it) => named.has(it) && it !== keyOf(table))];
}
function isFree(connection, table, column) {
	if (!connection.rows(`SELECT name FROM pragma_table_info(?, 'main')`, [table]).some(([name]) => keyOf(String(name)) === keyOf(column))) return false;
	return !foreignKeysIn(connection, table).some(({ from }) => from.some((name) => keyOf(name) === keyOf(column)));
}
// src/replay/scenarios/taken-ids.ts
const HIGHEST = 99999;
const MOST$5 = 20;
function takenIds({ engine }, empty, start) {
	const old = new Set(on(engine, start, everyTable));
	const filled = new Set(on(engine, empty.before, filledTables));
	return on(engine, empty.after, (connection) => {
		const { ordinary, texts } = readCatalog(connection);
		const written = filledTables(connection).filter((key) => old.has(key) && !filled.has(key) && ordinary.has(key));
		const shapes = new Map(written.map((key) => [key, readShape(connection, ordinary.get(key) ?? key, texts)]));
		const isList = (shape) => !isFilledByApp(connection, shape, texts);
		const empty = new Set([...shapes.values()].filter(isList).map(({ name }) => keyOf(name)));
		for (let known = -1; known < empty.size;) {
			known = empty.size;
			for (const [key, shape] of shapes) if (needsOneOf(shape, empty)) empty.add(key);
		}
		return new Map([...shapes].map(([key, shape]) => [key, empty.has(key) ? [] : idsIn(connection, shape)]));
	});
}
function needsOneOf({ name, columns, foreignKeys }, others) {
	const isNeeded = (own) => columns.some((it) => same(it.name, own) && !it.nullable);
	return foreignKeys.some(({ parent, from }) => !same(parent, name) && others.has(keyOf(parent)) && from.every(isNeeded));
}
const OF_APP = [/(^|_)(e?mail|login|user_?name|password\w*|phone|token|session\w*|created|updated|timestamp|at|on)$/i, /[a-z](At|On|Email)$/];
function isFilledByApp(connection, shape, { triggers }) {
	const { name, columns, foreignKeys } = shape;
	const isOfApp = (it) => it.isTime || /^date/.test(it.kind) || OF_APP.some((words) => words.test(it.name));
	const isFilled = (sql) => filledIn$1(sql).includes(keyOf(name));
	if (columns.some(isOfApp) || [...triggers.values()].flat().some(isFilled)) return true;
	const isOther = (table) => !same(table, name);
	const isReferredTo = () => [...allForeignKeys(connection)].some(([child, keys]) => isOther(child) && keys.some(({ parent }) => !isOther(parent)));
	return foreignKeys.some(({ parent }) => isOther(parent)) && !isReferredTo();
}
function filledIn$1(trigger) {
	const all = significant(trigger);
	return all.flatMap(({ text }, at) => {
		const name = /^INTO$/i.test(text) ? all[at + 1] : void 0;
		return name ? [keyOf(unquote(name))] : [];
	});
}
function idsIn(connection, { name, columns }) {
	const id = columns.find(({ rowidAlias }) => rowidAlias);
	if (id === void 0) return [];
	const column = identifier(id.name);
	const wanted = `WHERE ${column} BETWEEN 1 AND ${HIGHEST} ORDER BY ${column} LIMIT ${MOST$5}`;
	return connection.rows(`SELECT ${column} FROM main.${identifier(name)} ${wanted}`).map(([one]) => String(one));
}
function filledTables(connection) {
	return everyTable(connection).filter((table) => {
		let found = false;
		refusal$2(() => {
			found = connection.rows(`SELECT 1 FROM main.${identifier(table)} LIMIT 1`).length > 0;
		});
		return found;
	});
}
// src/replay/scenarios/without-parent.ts
const MOST$4 = 8;
const FOUND = new WeakMap();
function withoutParent(run) {
	const found = FOUND.get(run) ?? metBy$1(run);
	FOUND.set(run, found);
	return found;
}
function metBy$1({ scene, before, first }) {
	const found = (/\breferences\b/i.test(scene.script.sql) ? newKeys(scene.engine, before.state, first.after).slice(0, MOST$4) : []).map(({ table, column }) => {
		const start = on(scene.engine, before.state, (connection) => strayed(connection, table, column));
		if (start === null) return {
			failsOn: [],
			orphansOn: []
		};
		const { after, performance } = played(scene, start);
		const [refused] = performance.refusals;
		if (refused) return {
			failsOn: refused.message === "FOREIGN KEY constraint failed" ? [{
				says: unparented([`${table}.${column}`]),
				refusal: refused
			}] : [],
			orphansOn: []
		};
		return {
			failsOn: [],
			orphansOn: lasting(scene, start, after, difference(scene.engine, start, after, before.scope)).flatMap((one) => one.kind === "orphans-added" && same(one.table, table) ? [one] : [])
		};
	});
	return {
		failsOn: found.flatMap((one) => one.failsOn),
		orphansOn: found.flatMap((one) => one.orphansOn)
	};
}
function newKeys(engine, before, after) {
	const all = (state) => on(engine, state, (connection) => everyTable(connection).flatMap((table) => foreignKeysIn(connection, table).flatMap(({ from: [column, ...more] }) => column !== void 0 && more.length === 0 ? [{
		table,
		column
	}] : [])));
	const name = ({ table, column }) => keyOf(`${table}.${column}`);
	const was = new Set(all(before).map(name));
	return all(after).filter((one) => !was.has(name(one)));
}
function strayed(connection, table, column) {
	const own = everyTable(connection).find((it) => same(it, table));
	const declared = own === void 0 ? void 0 : columnsIn(connection, own).find(({ key }) => key === keyOf(column));
	if (own === void 0 || !declared) return null;
	const [name, cell] = [`main.${quoted(own)}`, quoted(declared.name)];
	connection.run("PRAGMA foreign_keys = OFF");
	const set = `UPDATE OR ABORT ${name} SET ${cell} = ${`CASE typeof(${cell}) WHEN 'text' THEN ${cell} || ' of none' ELSE ${FAR$1} END`} WHERE ${cell} = (SELECT min(${cell}) FROM ${name})`;
	return refusal$2(() => connection.run(set)) === null && connection.rows("SELECT 1 FROM pragma_foreign_key_check LIMIT 1").length === 0 ? connection.state() : null;
}
const FAR$1 = 7654321;
// src/replay/scenarios/awkward.ts
const failsOn = {
	nothing: [],
	needs: "rows",
	look: (run) => {
		const unusual = run.unusual().failsOn.filter((one) => !run.failsOn.some((known) => isByOneKey(one, known)));
		const known = [...run.failsOn, ...unusual];
		return known.length > 0 ? known : withoutParent(run).failsOn;
	}
};
function isByOneKey({ refusal: one }, { refusal: other }) {
	return isSame(one, other) && /^(FOREIGN KEY constraint failed$|UNIQUE constraint failed: index ')/.test(one.message);
}
const orphansOn = {
	nothing: [],
	needs: "rows",
	look: (run) => {
		const known = [...run.unusual().orphansOn, ...literalParents(run)];
		return known.length > 0 ? known : withoutParent(run).orphansOn;
	}
};
const fatesOn = {
	nothing: [],
	needs: "rows",
	look: (run) => run.unusual().fatesOn
};
const NOTHING_UNUSUAL = {
	failsOn: [],
	orphansOn: [],
	fatesOn: [],
	run: null
};
function onAwkward(asked, { before, emptied, empty, first }, plain, all) {
	const scene = {
		...asked,
		hints: {
			...asked.hints,
			taken: takenIds(asked, empty, all.state)
		}
	};
	const passed = all.passed.filter((script) => isRelated(script, asked.script, before));
	const since = {
		...all,
		passed
	};
	const scope = before.scope && atFirst(before.scope, passed);
	const refer = (connection) => () => referToAll(connection, scope ?? new Set(everyTable(connection)), scene.hints, true);
	const adding = {
		all: ({ state }) => onceMade(scene, asked.hints, state, {
			scope,
			emptied,
			refused: all.refused
		}),
		some: (kinds) => (connection) => addAwkwards(connection, kinds, scene.hints, refer(connection))
	};
	const through = passed.length > 0 ? tryAll(scene, since, adding) ?? withoutRefused(scene, since, adding) : null;
	const start = through === null ? {
		...all,
		state: before.state,
		passed: []
	} : since;
	const some = through ?? tryAll(scene, start, adding);
	if (some === null) return NOTHING_UNUSUAL;
	const tried = withoutMistyped(scene, start, adding, some);
	const harm = (one) => one.went ? damageOn(scene, {
		...before,
		state: one.start
	}, one.went, plain) : null;
	const { statements } = first.performance;
	const isElsewhere = through === null && passed.length > 0;
	if (!tried.refusal) return isElsewhere ? NOTHING_UNUSUAL : {
		...left(scene, before, start, tried, {
			plain,
			statements
		}),
		failsOn: []
	};
	const failsOn = reasons(scene, {
		...start,
		adding
	}, tried, harm);
	const others = isElsewhere || !statements.some(({ verb }) => verb === "DELETE" || verb === "UPDATE") ? null : withoutRefusing(scene, start, adding, tried);
	const { orphansOn, fatesOn } = others ? left(scene, before, start, others, {
		plain,
		statements
	}) : NOTHING_UNUSUAL;
	return {
		...NOTHING_UNUSUAL,
		failsOn,
		orphansOn,
		fatesOn
	};
}
function left(scene, before, since, tried, { plain, statements }) {
	const facts = lasting(scene, tried.start, tried.end, difference(scene.engine, tried.start, tried.end, before.scope));
	const fates = takesRows(statements) ? fatesIn(scene, {
		state: tried.start,
		scope: before.scope
	}, statements) : [];
	return {
		orphansOn: orphans(facts, plain).map((fact) => onKind(scene, since, before, tried, fact)),
		fatesOn: takenAlong(fates, facts),
		run: {
			before: tried.start,
			after: tried.end
		}
	};
}
const MADE$1 = new WeakMap();
function onceMade({ engine, hints: own }, hints, state, { scope, emptied, refused }) {
	return on(engine, state, (connection) => {
		const reached = everyTable(connection).filter((name) => scope?.has(name) ?? true);
		const tables = reached.filter((name) => !emptied.has(name));
		const wanted = JSON.stringify([
			reached,
			tables,
			[...own.taken],
			[...refused]
		]);
		const last = MADE$1.get(state);
		if (last?.for === wanted && last.hints === hints) return last.made;
		const refer = () => referToAll(connection, new Set(reached), own, true);
		const made = {
			kinds: makeAwkward(connection, new Set(tables), own, refer, refused),
			state: connection.state()
		};
		MADE$1.set(state, {
			for: wanted,
			hints,
			made
		});
		return made;
	});
}
function reasons(scene, { adding, ...since }, all, harm) {
	const { hints } = scene;
	const isWithout = (connection, one) => one.alike === "alone" ? addPlain(connection, one.table, hints) && adding.some([])(connection).length === 0 : addOrdinary(connection, one, hints);
	const trial = (add) => {
		const tried = tryOn(scene, since, add);
		return tried && {
			...tried,
			harm: () => harm(tried)
		};
	};
	const culpritsOf = (add) => culprits({
		...all,
		harm: () => harm(all)
	}, {
		with: (some) => trial(add(some)),
		without: (one) => trial((connection) => isWithout(connection, one) ? [one] : null),
		plain: (table) => trial((connection) => addPlain(connection, table, hints) ? [] : null),
		onItsOwn: (table) => trial((connection) => addOnItsOwn(connection, table, hints) ? [] : null),
		row: (refusal) => oddRow(scene, since, adding.all(since).state, refusal),
		stray: (table, refusal) => {
			const tried = tryOn(scene, since, (connection) => addPlain(connection, table, hints) ? [] : null);
			return tried && strayIn(scene, tried.start, refusal);
		}
	});
	const found = culpritsOf((some) => (connection) => addAwkwards(connection, some, hints));
	if (found.some(({ says }) => says !== "several unusual rows together") || all.refusal?.message !== "FOREIGN KEY constraint failed") return found;
	const referred = culpritsOf(adding.some);
	if (referred.every(({ says }) => says === "several unusual rows together")) return found;
	return referred.map((one) => ({
		...one,
		says: `${one.says},${/^two /.test(one.says) ? " each" : ""} with rows that refer to it`
	}));
}
function orphans(facts, plain) {
	const known = plain.flatMap((fact) => fact.kind === "orphans-added" ? [`${fact.table} ${fact.parent}`] : []);
	return facts.filter((fact) => fact.kind === "orphans-added" && !known.includes(`${fact.table} ${fact.parent}`));
}
function takenAlong(fates, facts) {
	const isChanged = (table, column) => facts.some((fact) => fact.kind === "values-changed" && fact.table === table && fact.column === column);
	const isFewer = (table) => facts.some((fact) => fact.kind === "rows-deleted" && table !== null && same(fact.table, table));
	return fates.flatMap((fate) => {
		const unlinked = fate.unlinked.filter(({ aimed, column }) => !aimed && isChanged(fate.now, column));
		const losses = isFewer(fate.now) ? fate.losses.filter(({ aimed }) => !aimed) : [];
		return unlinked.length + losses.length > 0 ? [{
			...fate,
			unlinked,
			losses
		}] : [];
	});
}
// src/replay/scenarios/by-default.ts
function isByDefault({ engine }, { state }, after, statements, fact) {
	if (fact.kind !== "values-changed") return false;
	const { table, column } = fact;
	const had = on(engine, state, (connection) => columnsIn(connection, table));
	const isNew = had.length === 0;
	const written = (isNew ? on(engine, after, (connection) => columnsIn(connection, table)) : had).find(({ name }) => same(name, column));
	if (!written || written.default === null || asksForChance(written.default)) return false;
	const all = statements.map(({ sql }) => sql);
	const isMadeAnew = all.some((sql) => (isNew ? /^DROP TABLE$/ : /^(CREATE|DROP) TABLE$/).test(verbOf(sql)) && objectOf(sql) === keyOf(table) || same(alterationIn(sql)?.renamed ?? "", table));
	const inTriggers = all.flatMap((sql) => verbOf(sql) === "CREATE TRIGGER" ? readTrigger(sql).statements : []);
	const writes = (sql) => targetOf(sql) === keyOf(table) && /^(INSERT|REPLACE|UPDATE)$/.test(actionOf(sql) ?? "");
	const isGiven = (sql) => replacesRows(sql) || (writtenColumns(sql)?.has(keyOf(column)) ?? true);
	const writing = [...all, ...inTriggers].filter(writes);
	return !isMadeAnew && writing.some((sql) => actionOf(sql) === "INSERT") && !writing.some(isGiven);
}
// src/sqlite/beside.ts
const NO_BYTES = new Uint8Array(0);
function besideDiffers(engine, before, after) {
	const [was, is] = [before.files, after.files];
	return [...new Set([...was.keys(), ...is.keys()])].flatMap((file) => {
		return difference(engine, alone$1(was.get(file) ?? NO_BYTES), alone$1(is.get(file) ?? NO_BYTES)).map((fact) => "table" in fact ? {
			...fact,
			table: inFile(fact.table, file)
		} : fact);
	});
}
function inFile(table, file) {
	return `${table} (in ${file})`;
}
// src/replay/scenarios/rerun.ts
function again(scene, first, unusual) {
	const second = played(scene, first.state);
	const refused = second.performance.refusals.length > 0;
	const { name, rerun } = wayOf(scene.runner, scene.script);
	const onPlain = refused ? [] : changes(scene, first, second.after).filter(matters);
	const facts = refused || onPlain.length > 0 || !rerun ? onPlain : onUnusual(scene, first, unusual());
	if (!refused && facts.length === 0) return seenAs(scene, "rerun", "pass", second.performance);
	const seen = seenAs(scene, "rerun", rerun ? "fail" : "skipped", second.performance, facts);
	if (!rerun) return {
		...seen,
		why: "never-twice",
		detail: `the ${name} runner never runs a file twice`
	};
	return refused ? seen : {
		...seen,
		why: "ends-differently",
		detail: "a second run changes the database again"
	};
}
function onUnusual(scene, { scope }, state) {
	const second = state && choosesRows(scene.script.sql) ? played(scene, state) : null;
	if (!state || !second || second.performance.refusals.length > 0) return [];
	return changes(scene, {
		state,
		scope
	}, second.after).filter(matters);
}
function choosesRows(sql) {
	return /\b(?:update|insert)\b[\s\S]*\b(?:where|case|iif|on)\b/i.test(sql);
}
function changes({ engine }, { state, scope }, after) {
	return [...difference(engine, state, after, scope), ...besideDiffers(engine, state, after)];
}
function matters(fact) {
	return fact.kind !== "sequence-changed" || fact.after < fact.before;
}
const lostOnRerun = {
	nothing: [],
	needs: "rerun",
	look: ({ scene, after, facts }) => rowsLostBetween(scene, after, facts)
};
function rowsLostBetween(scene, first, facts) {
	const made = new Set(facts.flatMap((fact) => fact.kind === "table-added" ? [keyOf(fact.table)] : []));
	return [false, true].flatMap((isMade) => lostBetween(scene, first, facts, (table) => made.has(table) === isMade));
}
function lostBetween(scene, first, facts, isAsked) {
	const { ledger } = scene.runner;
	const own = facts.filter((fact) => "table" in fact && isAsked(keyOf(fact.table)));
	const fresh = wayOf(scene.runner, scene.script).rerun && ledger.loose === true ? own : [];
	const byDesign = new Set(facts.flatMap((fact) => fact.kind === "rows-deleted" ? [keyOf(fact.table)] : []));
	return on(scene.engine, first.state, (connection) => {
		const named = namesIn$5(scene.script.sql);
		const tables = [...first.scope ?? []].filter((table) => named.has(table) && !byDesign.has(table) && isAsked(table));
		const cells = newCells(connection, fresh);
		const marks = tables.map((table) => ({
			table,
			where: addOne(connection, table, scene.hints)
		}));
		if (marks.length === 0 && cells.length === 0) return [];
		if (perform(connection, scene.script, scene.runner, scene.watch).refusals.length > 0) return [];
		const rows = marks.flatMap(({ table, where }) => {
			const name = where === null ? null : nameOf$2(connection, table);
			return name !== null && isGone(connection, name, where) ? [{
				table: name,
				column: null
			}] : [];
		});
		const written = cells.filter((it) => isWrittenOver$1(connection, it) && !rows.some(({ table }) => same(table, it.table)));
		return [...rows, ...written.map(({ table, column }) => ({
			table,
			column
		}))];
	});
}
const otherValue = (column, type) => `CASE typeof(${column}) WHEN 'text' THEN ${column} || ' 7' WHEN 'null' THEN ${/CHAR|TEXT|CLOB/i.test(type) ? "'7'" : "7"} ELSE ${column} + 7 END`;
function newCells(connection, facts) {
	const { texts } = facts.length > 0 ? readCatalog(connection) : { texts: null };
	return facts.flatMap((fact) => {
		if (fact.kind !== "table-added" && fact.kind !== "column-added") return [];
		const own = connection.rows(`SELECT name, type FROM pragma_table_info(?, 'main') WHERE pk = 0 AND name NOT IN (SELECT "from" FROM pragma_foreign_key_list(?, 'main'))`, [fact.table, fact.table]).filter(([name]) => fact.kind === "table-added" || same(String(name), fact.column));
		const written = harvest(readTable(texts?.tables.get(keyOf(fact.table)) ?? "").checks.map(({ tokens }) => tokens));
		return own.flatMap(([name, type]) => {
			const named = written.get(keyOf(String(name))) ?? [];
			if (![otherValue(quoted(String(name)), String(type)), ...named].some((value) => isPut(connection, fact.table, String(name), value))) return [];
			return [{
				table: fact.table,
				column: String(name),
				held: heldIn(connection, fact.table, String(name))
			}];
		});
	});
}
function isPut(connection, table, name, value) {
	const column = quoted(name);
	const sql = `UPDATE OR ABORT main.${quoted(table)} SET ${column} = ${value} WHERE ${column} IS NOT ${value}`;
	return refusal$2(() => connection.run(sql)) === null && Number(connection.rows("SELECT changes()")[0]?.[0]) > 0;
}
function heldIn(connection, table, column) {
	return connection.rows(`SELECT ${quoted(column)} FROM main.${quoted(table)}`).map(([value]) => value ?? null);
}
function isWrittenOver$1(connection, { table, column, held }) {
	if (held.length === 0 || nameOf$2(connection, keyOf(table)) === null) return false;
	const now = new Map();
	for (const value of heldIn(connection, table, column)) now.set(value, (now.get(value) ?? 0) + 1);
	return held.some((value) => {
		const left = (now.get(value) ?? 0) - 1;
		now.set(value, left);
		return left < 0;
	});
}
function nameOf$2(connection, table) {
	const found = connection.rows(`SELECT name FROM sqlite_master WHERE type = 'table' AND lower(name) = ?`, [table])[0];
	return found ? String(found[0]) : null;
}
function isGone(connection, name, where) {
	return connection.rows(`SELECT 1 FROM ${quoted(name)} WHERE ${where}`).length === 0;
}
// src/replay/scenarios/down.ts
const down = {
	nothing: null,
	needs: "rows",
	look: ({ scene, before, first, down: script }) => script && undo(scene, before, first, script)
};
const chance = {
	nothing: [],
	needs: "rows",
	look: ({ scene, before, first }) => atAnotherTime(scene, before, first)
};
function undo(scene, before, up, script) {
	const down = played({
		...scene,
		script
	}, up.after);
	const refusal = down.performance.refusals[0] ?? null;
	const facts = refusal ? [] : difference(scene.engine, before.state, down.after, before.scope).filter(matters);
	return refusal || facts.length > 0 ? {
		refusal,
		facts
	} : null;
}
function atAnotherTime(scene, before, first) {
	const { statements } = first.performance;
	const facts = betweenTimes(scene, before.state, first).filter((one) => !isByDefault(scene, before, first.after, statements, one));
	const bare = facts.length > 0 ? withoutTriggers$1(scene, before.state) : null;
	const alone = bare && played(scene, bare);
	if (bare === null || alone === null || alone.performance.refusals.length > 0) return facts;
	const own = betweenTimes(scene, bare, alone).map(placeOf$1);
	return facts.filter((fact) => own.includes(placeOf$1(fact)));
}
function betweenTimes(scene, start, first) {
	const second = later(() => played(scene, start));
	return difference(scene.engine, first.after, second.after, null);
}
function withoutTriggers$1({ engine }, state) {
	return on(engine, state, (connection) => {
		const triggers = entriesOf(connection).filter(({ type }) => type === "trigger");
		for (const { name } of triggers) connection.run(`DROP TRIGGER main.${quoted(name)}`);
		return triggers.length > 0 ? connection.state() : null;
	});
}
function placeOf$1(fact) {
	return JSON.stringify([
		fact.kind,
		"table" in fact ? fact.table : "",
		"column" in fact ? fact.column : ""
	]);
}
// src/replay/scenarios/other-zone.ts
const otherZone = {
	nothing: [],
	needs: "rows",
	look: (run) => /'(localtime|utc)'/i.test(run.scene.script.sql) ? betweenZones(run) : []
};
function betweenZones({ scene, before, first }) {
	const inZone = (hours) => {
		const sql = first.performance.statements.filter((one) => changesRows(one.sql)).reduce((text, one) => text.replace(one.sql, () => moved(one.sql, hours)), scene.script.sql);
		return playedAs(scene, before.state, sql);
	};
	const here = inZone(0);
	for (const hours of FAR) {
		const there = inZone(hours);
		if (here === null || there === null) return [];
		const facts = difference(scene.engine, here, there, null);
		if (facts.length > 0) return facts;
	}
	return [];
}
const FAR = [14, -12];
function moved(sql, hours) {
	return modifiersIn(sql).reduceRight((text, { start, end, zone }) => {
		const shift = zone === "utc" ? -hours : hours;
		const modifier = `'${shift < 0 ? "-" : "+"}${Math.abs(shift)} hours'`;
		return text.slice(0, start) + modifier + text.slice(end);
	}, sql);
}
function modifiersIn(sql) {
	return insideDates(significant(sql)).flatMap(({ kind, text, start, end }) => {
		const zone = kind === "string" ? /^'(localtime|utc)'$/i.exec(text)?.[1] : void 0;
		return zone ? [{
			start,
			end,
			zone: zone.toLowerCase()
		}] : [];
	});
}
// src/sql/operands.ts
const KEY_WORD = /^(CASE|END|WHEN|THEN|ELSE|AND|OR|NOT|IN|IS|SET|SELECT|WHERE|FROM|ON|BY|VALUES|RETURNING|LIKE|BETWEEN)$/i;
function startOf(all, end) {
	if (all[end]?.text === ")") {
		const open = all.findLastIndex(({ text }, at) => at < end && text === "(" && closing(all, at) === end);
		const before = all[open - 1];
		return open > 0 && before && isName$5(before) && !KEY_WORD.test(before.text) ? open - 1 : open;
	}
	if (!isOperand(all[end])) return -1;
	return all[end - 1]?.text === "." ? end - 2 : end;
}
function endOf$2(all, start) {
	if (all[start]?.text === "(") return closing(all, start);
	if (!isOperand(all[start])) return -1;
	const end = all[start + 1]?.text === "." ? start + 2 : start;
	return all[end + 1]?.text === "(" ? closing(all, end + 1) : end;
}
function isOperand(token) {
	if (token?.kind === "word") return !KEY_WORD.test(token.text);
	return token !== void 0 && /^(quoted|string|number|blob|parameter)$/.test(token.kind);
}
// src/sql/added-texts.ts
function sumsIn$1(sql) {
	if (!sql.includes("+")) return [];
	const all = significant(sql);
	const found = [];
	let done = 0;
	for (const [at, { text }] of all.entries()) {
		if (at < done || text !== "+") continue;
		const first = firstOf(all, at);
		const [ends, signs, places] = [
			[],
			[],
			[first]
		];
		for (let start = first;; start = (ends.at(-1) ?? 0) + 2) {
			const end = endOf$2(all, start);
			if (end < 0) break;
			ends.push(end);
			const sign = all[end + 1]?.text ?? "";
			if (!JOINS.test(sign)) break;
			signs.push(sign);
			places.push(end + 2);
		}
		done = (ends.at(-1) ?? at) + 1;
		if (first < 0 || ends.length < 2 || OTHERS$3.test(all[first - 1]?.text ?? "") || OTHERS$3.test(all[done]?.text ?? "")) continue;
		const operands = ends.map((end, index) => all.slice(places[index], end + 1));
		const textOf = (tokens) => sql.slice(tokens[0]?.start, tokens.at(-1)?.end);
		found.push({
			operands,
			signs: signs.slice(0, ends.length - 1),
			sql: textOf(all.slice(first, done)),
			joined: operands.map(textOf).join(" || ")
		});
	}
	return found;
}
const JOINS = /^(\+|\|\|)$/;
const OTHERS$3 = /^([-*/%+~]|<<|>>|&|\||COLLATE)$/i;
function firstOf(all, at) {
	const start = startOf(all, at - 1);
	return start > 0 && JOINS.test(all[start - 1]?.text ?? "") ? firstOf(all, start - 1) : start;
}
// src/sql/update-from.ts
function updateFrom(sql) {
	if (actionOf(sql) !== "UPDATE" || !/\bfrom\b/i.test(sql)) return null;
	const all = significant(sql).filter(({ kind }) => kind !== "semicolon");
	const verb = verbAt(all);
	const from = outerWord(all, outerWord(all, verb, /^SET$/i), /^FROM$/i);
	if (from < 0) return null;
	const until = (at, words) => {
		const found = outerWord(all, at, words);
		return found < 0 ? all.length : found;
	};
	const where = until(from, /^(WHERE|RETURNING|ORDER|LIMIT)$/i);
	const condition = all.slice(where + 1, until(where + 1, /^(RETURNING|ORDER|LIMIT)$/i));
	const isWhere = /^WHERE$/i.test(all[where]?.text ?? "");
	const [own, ...sources] = scopesIn(all.slice(verb))[0]?.sources ?? [];
	if (!own || sources.length === 0) return null;
	return {
		before: all.slice(0, verb),
		from: all.slice(from + 1, where),
		sources,
		conditions: isWhere ? conjunctsIn(condition) : [],
		called: own.label
	};
}
function withoutTexts(tokens) {
	return tokens.map((token) => token.text.startsWith("\"") ? `[${unquote(token)}]` : token.text).join(" ");
}
// src/replay/seen/data/added-texts.ts
const addedTexts = {
	nothing: [],
	needs: "rows",
	look: ({ scene, first }) => {
		return atEach(scene, first, first.performance.statements.map(({ sql }) => {
			const sums = changesRows(sql) || verbOf(sql) === "CREATE TABLE" ? sumsIn$1(sql) : [];
			return sums.length > 0 ? sums : null;
		}), (connection, { at, sql }, sums) => {
			const scopes = scopesIn(significant(sql));
			return sums.filter((sum) => addsTexts(connection, scopes, sum)).map((sum) => ({
				at,
				sql: sum.sql,
				joined: sum.joined
			}));
		});
	}
};
function addsTexts(connection, scopes, { operands, signs }) {
	return signs.some((sign, at) => {
		const sides = [operands[at] ?? [], operands[at + 1] ?? []];
		if (sign !== "+" || sides.some(([one, ...more]) => one?.kind === "number" && more.length === 0)) return false;
		return sides.some((one) => isWritten(connection, one)) || sides.every((one) => isOfRows$2(connection, scopes, one));
	});
}
function isWritten(connection, operand) {
	let found = false;
	refusal$2(() => {
		const [[type, text] = []] = connection.rows(`SELECT typeof(${withoutTexts(operand)}), ${withoutTexts(operand)}`);
		found = type === "text" && text !== "" && !(/\S/.test(String(text)) && Number.isFinite(Number(text)));
	});
	return found;
}
function isOfRows$2(connection, scopes, operand) {
	if (namesOf$1(operand).some(({ column }) => saysAmount(column))) return false;
	const value = withoutTexts(operand);
	const isText = `typeof(${value}) = 'text' AND trim(${value}) GLOB '[^-+.0-9]*'`;
	return scopes.some(({ from }) => {
		let found = false;
		refusal$2(() => {
			const [[all, some] = []] = connection.rows(`SELECT count(${value}), total(${isText}) FROM ${withoutTexts(from)} WHERE (${value}) IS NOT NULL`);
			found = Number(all) > 0 && all === some;
		});
		return found;
	});
}
// src/replay/seen/data/own-values.ts
function ownValuesIn(condition, table) {
	const open = condition.findIndex(({ text }) => text === "(");
	const query = open > 0 && closing(condition, open) === condition.length - 1 ? condition.slice(open + 1, -1) : [];
	const from = outerWord(query, 0, /^FROM$/i);
	if (!isWord$1(query[0], "SELECT") || from < 0 || !isAll(query.slice(from + 1), keyOf(table))) return null;
	const before = condition.slice(0, open);
	if (before.length === 1 && isWord$1(before[0], "EXISTS")) return { column: null };
	const asked = query.slice(isWord$1(query[1], "DISTINCT") ? 2 : 1, from);
	const [own, its] = [columnOf$1(before.slice(0, -1)), columnOf$1(asked)];
	return isWord$1(before.at(-1), "IN") && own !== null && its !== null && keyOf(own) === keyOf(its) ? { column: own } : null;
}
function isAll(behind, key) {
	const first = behind[1]?.text === "." ? 2 : 0;
	const name = behind[first];
	if (name === void 0 || !isName$5(name) || keyOf(unquote(name)) !== key) return false;
	const where = outerWord(behind, 0, /^WHERE$/i);
	const named = behind.slice(first + 1, where < 0 ? behind.length : where);
	const isAlias = named.every((token) => isName$5(token) && !CHOOSES$2.test(token.text));
	const asked = where < 0 ? [] : behind.slice(where + 1);
	return isAlias && named.length <= 2 && asked.every((token) => !isName$5(token) || /^(true|and)$/i.test(token.text));
}
const CHOOSES$2 = /^(group|having|limit|join|natural|left|cross|inner|union|except|intersect|window)$/i;
function columnOf$1(tokens) {
	const last = tokens.at(-1);
	return (tokens.length === 1 || tokens.length === 3 && tokens[1]?.text === ".") && last && isName$5(last) ? unquote(last) : null;
}
function holdsForOwn(connection, table, condition, { column }) {
	const value = column === null ? "1" : quoted(column);
	let holds = false;
	refusal$2(() => {
		const [[filled, held] = []] = connection.rows(`SELECT count(${value}), total((${condition}\n) IS TRUE) FROM main.${quoted(table)}`);
		holds = Number(held) > 0 && Number(held) === Number(filled);
	});
	return holds;
}
// src/replay/seen/data/always-holds.ts
const alwaysHolds$1 = {
	nothing: [],
	needs: "rows",
	look: ({ scene, first }) => {
		const asked = first.performance.statements.map(({ sql }) => {
			const [condition, table] = [conditionIn(sql), targetName(sql)];
			if (condition === null || table === null) return null;
			const [sides, own] = [sidesIn$1(condition), ownValuesIn(condition, table)];
			return sides.length > 1 || own ? {
				condition,
				table,
				sides,
				own
			} : null;
		});
		if (asked.every((one) => one === null)) return [];
		const was = on(scene.engine, first.before, (connection) => readSchema(connection, "main"));
		return atEach(scene, first, asked, (connection, { at, sql }, { condition, table, sides, own }) => {
			const action = actionOf(sql);
			if (action !== "UPDATE" && action !== "DELETE") return [];
			const text = sql.slice(condition[0]?.start, condition.at(-1)?.end);
			if (own === null) {
				const column = onlyColumn(connection, table, sides);
				if (column === null || !holdsForAll(connection, sql, table, column, sides)) return [];
				return [{
					at,
					action,
					table,
					column: column.name,
					condition: text,
					own: null
				}];
			}
			const writes = (was.tables.get(keyOf(table))?.columns ?? []).filter(({ key }) => action === "DELETE" || writtenColumns(sql)?.has(key)).map(({ name }) => name);
			if (writes.length === 0 || !holdsForOwn(connection, table, text, own)) return [];
			const asking = columnsIn(connection, table).find(({ name }) => same(name, own.column ?? ""));
			return [{
				at,
				action,
				table,
				column: asking && !asking.notNull && asking.primaryKey === 0 ? asking.name : null,
				condition: text,
				own: writes
			}];
		});
	}
};
function conditionIn(sql) {
	if (!/^(UPDATE|DELETE)$/.test(actionOf(sql) ?? "") || !/\b(or|select)\b/i.test(sql)) return null;
	let condition = whereTokens(sql);
	while (condition[0]?.text === "(" && closing(condition, 0) === condition.length - 1) condition = condition.slice(1, -1);
	return condition.length === 0 ? null : condition;
}
function sidesIn$1(condition) {
	const sides = cutAt(condition, (token) => isWord$1(token, "OR"));
	return outerWord(condition, 0, /^(AND|BETWEEN)$/i) < 0 ? sides : [];
}
function onlyColumn(connection, table, sides) {
	const columns = columnsIn(connection, table);
	const named = sides.map((side) => {
		const names = new Set(withoutQueries$1(side).flatMap((token) => isName$5(token) ? [keyOf(unquote(token))] : []));
		return columns.filter(({ key }) => names.has(key));
	});
	const [only, ...more] = new Set(named.flat());
	return only !== void 0 && more.length === 0 && named.every((one) => one.length > 0) ? only : null;
}
function holdsForAll(connection, sql, table, { name, type }, sides) {
	const column = quoted(name);
	const written = sides.flatMap((side) => withoutQueries$1(side).flatMap(beside));
	const rows = `SELECT quote(v) FROM (SELECT DISTINCT ${column} AS v FROM main.${quoted(table)} WHERE ${column} IS NOT NULL LIMIT 40)`;
	const isTrue = (side, value) => {
		const cell = type === "" ? value : `CAST(${value} AS ${quoted(type)})`;
		const condition = sql.slice(side[0]?.start, side.at(-1)?.end);
		return connection.rows(`SELECT (${condition}\n) IS TRUE FROM (SELECT ${cell} AS ${column}) AS ${quoted(table)}`)[0]?.[0] === 1;
	};
	try {
		const known = [rows, ...sides.flatMap((side) => queriesIn(sql, side))].flatMap((one) => connection.rows(one).map(([value]) => String(value)));
		const values = [
			...OTHERS$2,
			...written,
			...known
		];
		const held = sides.map((side) => values.map((value) => isTrue(side, value)));
		return values.every((_, at) => held.some((side) => side[at])) && held.some((side) => side.includes(false));
	} catch (error) {
		if (error instanceof Refused) return false;
		throw error;
	}
}
const OTHERS$2 = [
	"''",
	"'some other word'",
	"-987654321",
	"987654321"
];
function beside({ kind, text }) {
	if (kind === "number") return [
		text,
		`(${text} - 1)`,
		`(${text} + 1)`
	];
	return kind === "string" ? [text, `(${text} || 'a')`] : [];
}
function queriesIn(sql, side) {
	return side.flatMap((token, at) => {
		if (token.text !== "(" || !isWord$1(side[at + 1], "SELECT")) return [];
		return [`SELECT quote(v) FROM (SELECT * FROM (SELECT NULL AS v LIMIT 0) UNION ALL SELECT * FROM (${sql.slice(token.end, side[closing(side, at)]?.start)}\n) LIMIT 40) WHERE v IS NOT NULL`];
	});
}
// src/replay/seen/data/any-setting.ts
const anySetting = {
	nothing: [],
	needs: "rows",
	look: ({ scene, first, empty }) => {
		const asked = first.performance.statements.map(({ sql }) => {
			const given = actionOf(sql) === "UPDATE" ? assignmentsIn(sql).filter(({ column }) => VALUE$2.test(column)) : [];
			return given.length > 0 ? given : null;
		});
		if (asked.every((one) => one === null)) return [];
		return on(scene.engine, empty.before, (own) => atEach(scene, first, asked, (connection, { at, sql }, given) => {
			const table = readCatalog(connection).ordinary.get(targetOf(sql) ?? "");
			if (table === void 0 || SHORT_LIVED.test(table)) return [];
			const columns = columnsIn(connection, table);
			const key = columns.find((it) => KEY.test(it.key) && isKey$2(connection, table, it));
			const value = columns.find((it) => given.some(({ column }) => column === it.key));
			if (!key || !value || !/CHAR|CLOB|TEXT/i.test(value.type) || saysWhich(sql, key)) return [];
			if (refusal$2(() => countRows(own, "main", table)) === null && countRows(own, "main", table) === 1) return [];
			const met = PAIRS.flatMap((pair) => {
				const now = endOf$1(connection, {
					table,
					value,
					sql
				}, pair);
				return now === null ? [] : [{
					pair,
					now
				}];
			})[0];
			return met ? [{
				at,
				table,
				key: key.name,
				column: value.name,
				...met
			}] : [];
		}));
	}
};
const VALUE$2 = /^(?:\w+_)?(?:value|val)$/;
const KEY = /^(?:\w+_)?(?:key|name|option|setting|variable|parameter|param|property|attribute)$/;
const SHORT_LIVED = /cache|session|temp|tmp|lock|counter/i;
const PAIRS = [["'green'", "'two words'"], [`'{"dark":"no"}'`, "'{dark:no}'"]];
function isKey$2(connection, table, { key, type, primaryKey }) {
	if (/INT|REAL|FLOA|DOUB|BLOB/i.test(type)) return false;
	const isIn = indexesIn(connection, table).some((it) => it.unique && !it.partial && it.parts.some(({ name }) => name !== null && keyOf(name) === key));
	return primaryKey > 0 || isIn;
}
function saysWhich(sql, { key }) {
	const all = significant(sql);
	const where = outerWord(all, 0, /^WHERE$/i);
	return namesOf$1(where < 0 ? withoutQueries$1(all) : [...withoutQueries$1(all.slice(0, where)), ...all.slice(where)]).some(({ column }) => column === key);
}
function endOf$1(connection, { table, value, sql }, pair) {
	const [from, column] = [`main.${quoted(table)}`, quoted(value.name)];
	const [one = null, other] = pair.map((text) => {
		let end = null;
		aside(connection, () => refusal$2(() => {
			connection.run(`UPDATE OR ABORT ${from} SET ${column} = ${text}`);
			connection.run(sql);
			const [[one] = [], ...more] = connection.rows(`SELECT DISTINCT quote(${column}) FROM ${from}`);
			if (more.length === 0 && one !== void 0) end = String(one);
		}));
		return end;
	});
	return one === other && one !== "NULL" && one !== "''" ? one : null;
}
// src/sql/condition.ts
function literalConditions(sql) {
	const all = firstSpelling(significant(sql));
	const verb = verbAt(all);
	const where = outerWord(all, verb, /^WHERE$/i);
	if (verb < 0 || where < 0) return [];
	const rest = all.slice(where + 1);
	if (rest.some((token) => /^(EXISTS|OR)$/i.test(token.text) && token.kind === "word")) return [];
	const end = outerWord(rest, 0, /^(RETURNING|ORDER|LIMIT)$/i);
	return cutAt((end < 0 ? rest : rest.slice(0, end)).filter((token) => token.kind !== "semicolon"), isAnd).flatMap((tokens) => literalCondition(tokens, sql));
}
function literalCondition(tokens, sql) {
	const [first, dot, second] = tokens;
	const qualified = dot?.text === ".";
	const name = qualified ? second : first;
	const [operator, ...values] = tokens.slice(qualified ? 3 : 1);
	if (!name || !operator || name.kind !== "word" && name.kind !== "quoted") return [];
	const isEqual = /^(=|==|IS)$/i.test(operator.text) && values.length > 0 && values.every(isLiteral$1);
	const isIn = /^IN$/i.test(operator.text) && values[0]?.text === "(" && values.slice(1, -1).every(isListed);
	if (!(isEqual || isIn) || isIn && values.length < 3) return [];
	return [{
		column: unquote(name),
		sql: shown([
			name,
			operator,
			...values
		], sql)
	}];
}
function shown(tokens, sql) {
	return tokens.every(({ start }, at) => at === 0 || start > (tokens[at - 1]?.start ?? 0)) ? sql.slice(tokens[0]?.start, tokens.at(-1)?.end) : tokens.map(({ text }) => text).join(" ");
}
function isLiteral$1(token) {
	return [
		"string",
		"number",
		"blob"
	].includes(token.kind) || token.text === "-" || token.text === "+";
}
function isListed(token) {
	return isLiteral$1(token) || token.text === ",";
}
function isAnd(token) {
	return token.kind === "word" && /^AND$/i.test(token.text);
}
// src/replay/seen/data/assumed.ts
const assumedRows = {
	nothing: [],
	needs: "rows",
	look: ({ scene, empty, seeds }) => askedForByKey(scene, empty.before, empty.performance.statements, seeds)
};
function askedForByKey(scene, empty, statements, seeds) {
	const asking = new Map(statements.flatMap((statement, index) => asks(statement) && !isHistory(scene, statement) ? [[index, statement]] : []));
	if (asking.size === 0) return [];
	return on(scene.engine, empty, (connection) => {
		for (const seed of seeds) perform(connection, seed, scene.runner, () => {});
		const there = new Set([...asking.values()].filter((it) => isThere(connection, it)));
		const assumed = [];
		let index = 0;
		perform(connection, scene.script, scene.runner, (path, line) => {
			scene.watch(path, line);
			if (line === 0) return;
			const statement = asking.get(index);
			index += 1;
			const key = statement && !there.has(statement) && missingKey(connection, statement);
			if (statement && key) assumed.push(key);
		});
		return assumed;
	});
}
function asks({ verb, sql }) {
	return (verb === "UPDATE" || verb === "DELETE") && literalConditions(sql).length > 0;
}
function isHistory({ runner }, { sql }) {
	return targetOf(sql) === keyOf(runner.ledger.table);
}
function isThere(connection, statement) {
	return nameOf$1(connection, targetOf(statement.sql)) !== null && missingKey(connection, statement) === null;
}
function missingKey(connection, { at, sql, verb }) {
	const table = nameOf$1(connection, targetOf(sql));
	if (table === null) return null;
	const conditions = literalConditions(sql).filter((it) => !asksForNone(it.sql));
	const asked = new Set(conditions.map(({ column }) => keyOf(column)));
	const key = keysOf$1(connection, table).find((columns) => columns.every((column) => asked.has(column)));
	if (!key) return null;
	const text = conditions.filter(({ column }) => key.includes(keyOf(column))).map((it) => it.sql).join(" AND ");
	try {
		if (connection.rows(`SELECT 1 FROM main.${identifier(table)} WHERE ${text} LIMIT 1`).length > 0) return null;
	} catch (error) {
		if (error instanceof Refused) return null;
		throw error;
	}
	return {
		at,
		verb: verb === "UPDATE" ? "UPDATE" : "DELETE",
		table,
		key: text
	};
}
function asksForNone(condition) {
	return significant(condition).at(-1)?.text === "''";
}
function nameOf$1(connection, table) {
	const found = connection.rows(`SELECT name FROM main.sqlite_master WHERE type = 'table' AND lower(name) = ?`, [table])[0];
	return found ? String(found[0]) : null;
}
function keysOf$1(connection, table) {
	return [connection.rows(`SELECT name FROM pragma_table_xinfo(?, 'main') WHERE pk > 0`, [table]).map(([name]) => keyOf(String(name))), ...connection.rows(`SELECT group_concat(coalesce(c.name, ''), char(10)) FROM pragma_index_list(?, 'main') i CROSS JOIN pragma_index_info(i.name, 'main') c
       WHERE i."unique" AND NOT i.partial GROUP BY i.name`, [table]).map(([names]) => keyOf(String(names)).split("\n"))].filter((key) => key.length > 0 && !key.includes(""));
}
// src/sql/asked-names.ts
const WRITES = /^(SELECT|SET|INTO|VALUES|THEN|ELSE|RETURNING)$/i;
const ASKS = /^(FROM|JOIN|WHERE|ON|USING|HAVING|WHEN|GROUP|ORDER|PARTITION)$/i;
function askedNames(query) {
	const found = new Set();
	const around = [];
	let isAsked = false;
	for (const token of query) if (token.text === "(") around.push(isAsked);
	else if (token.text === ")") isAsked = around.pop() ?? false;
	else if (token.kind === "word" && WRITES.test(token.text)) isAsked = false;
	else if (token.kind === "word" && ASKS.test(token.text)) isAsked = true;
	else if (isAsked && isName$5(token)) found.add(keyOf(unquote(token)));
	return found;
}
// src/replay/seen/data/converted-again.ts
const convertedAgain = {
	nothing: [],
	needs: "rows",
	look: ({ scene, first }) => {
		const file = first.performance.statements.map(({ sql }) => sql);
		return atEach(scene, first, file.map((_, at) => conversionIn(file, at)), (connection, { at, sql }, { number, unit, value }) => {
			const table = readCatalog(connection).ordinary.get(targetOf(sql) ?? "");
			if (table === void 0) return [];
			const columns = columnsIn(connection, table);
			const [own, its] = [number, unit].map((key) => columns.find((it) => it.key === key));
			if (!own || !its || !isConverted(connection, {
				table,
				column: own.name,
				unit: its.name,
				value,
				sql
			})) return [];
			const other = /^'.*'$/s.test(its.default ?? "") && its.default !== value ? its.default : null;
			return [{
				at,
				table,
				column: own.name,
				unit: its.name,
				value,
				other,
				mayBeNull: !its.notNull,
				sql
			}];
		});
	}
};
function conversionIn(file, at) {
	const sql = file[at] ?? "";
	const converted = conditionless(sql).find(({ column, value }) => convertedIn(value) === column);
	if (!converted) return null;
	const others = file.filter((it, index) => index !== at && targetOf(it) === targetOf(sql));
	const unit = [sql, ...others].flatMap(conditionless).find(({ column, value, text }) => kindOf$1(value) === "literal" && isUnitOf(column, text));
	if (!unit || /^null$/i.test(unit.text) || unit.column === converted.column) return null;
	return [sql, ...others.filter((it) => actionOf(it) !== null)].some((it) => isAskedIn(it, unit.column)) ? null : {
		number: converted.column,
		unit: unit.column,
		value: unit.text
	};
}
function conditionless(sql) {
	const given = actionOf(sql) === "UPDATE" ? assignmentsIn(sql) : [];
	return (given.length === 0 ? [] : [...askedNames(significant(sql))]).every((name) => /^(IS|NOT|NULL|AND)$/i.test(name) || given.some((it) => it.column === name)) ? given : [];
}
function isAskedIn(sql, column) {
	const given = assignmentsIn(sql).flatMap(({ value }) => namesOf$1(value).map((it) => keyOf(it.column)));
	return askedNames(significant(sql)).has(column) || given.includes(column);
}
function isConverted(connection, { table, column, unit, value, sql }) {
	const from = `main.${quoted(table)}`;
	const held = () => rowsOrNone(connection, `SELECT quote(${quoted(column)}) FROM ${from}`).map(([it]) => String(it));
	let isMet = false;
	aside(connection, () => refusal$2(() => {
		connection.run(`UPDATE OR ABORT ${from} SET ${quoted(unit)} = ${value}`);
		const before = held();
		connection.run(sql);
		isMet = held().some((it, at) => it !== before[at]);
	}));
	return isMet;
}
// src/replay/seen/data/awkward.ts
const MOST_TOLD = 6;
const MOST_RUNS = 160;
function awkwardFacts(scene, before, plain, all) {
	const rebuilt = new Set(plain.flatMap((fate) => fate.rebuilt ? [keyOf(fate.table)] : []));
	const harm = all.facts?.filter((fact) => harms(fact, rebuilt)) ?? null;
	if (rebuilt.size === 0 || harm?.length === 0) return [];
	const told = [];
	const suspects = all.kinds.filter((kind) => rebuilt.has(keyOf(kind.table)) && (harm === null || harm.some((it) => couldBe(kind, it))));
	let runs = 0;
	halve(suspects, (some) => {
		if (told.length === MOST_TOLD || runs === MOST_RUNS) return false;
		runs += 1;
		const tried = playedWith(scene, before, (connection) => addAwkwards(connection, some, scene.hints));
		const facts = tried.facts?.filter((fact) => harms(fact, rebuilt)) ?? [];
		const [kind] = some;
		if (some.length === 1 && kind !== void 0 && tried.kinds.length > 0 && facts.length > 0) told.push({
			says: kind.says,
			facts
		});
		return tried.facts === null || facts.length > 0;
	});
	return told;
}
function couldBe({ table, column, says }, fact) {
	if (!("table" in fact) || keyOf(fact.table) !== keyOf(table)) return false;
	if (fact.kind === "sequence-changed") return column === null && says.includes("AUTOINCREMENT");
	return fact.kind !== "values-changed" || column === null || keyOf(column) === keyOf(fact.column);
}
function onAllKinds(scene, before, statements) {
	const { kinds, facts, state, after } = playedWith(scene, before, (connection) => makeAwkward(connection, before.scope, scene.hints));
	const start = {
		state,
		scope: before.scope
	};
	return {
		state,
		after,
		kinds,
		facts,
		fates: facts ? fatesIn(scene, start, statements) : [],
		statements
	};
}
function playedWith(scene, before, add) {
	const made = on(scene.engine, before.state, (connection) => ({
		kinds: add(connection),
		state: connection.state()
	}));
	const { after, performance } = played(scene, made.state);
	const failed = performance.refusals.length > 0;
	return {
		...made,
		after,
		facts: failed ? null : difference(scene.engine, made.state, after, before.scope)
	};
}
function harms(fact, rebuilt) {
	if (!("table" in fact) || !rebuilt.has(keyOf(fact.table))) return false;
	if (fact.kind === "values-changed") return fact.how === "converted" || fact.how === "wiped" || fact.how === "swapped";
	return fact.kind === "rows-deleted" || fact.kind === "sequence-changed" && fact.after < fact.before;
}
// src/replay/seen/data/replaced-keys.ts
function replacedKeys({ engine }, before, after) {
	const [was, is] = [before, after].map((state) => on(engine, state, (connection) => ({
		keys: allForeignKeys(connection),
		columns: new Map(connection.rows(`SELECT m.name, c.name FROM main.sqlite_master m CROSS JOIN pragma_table_info(m.name, 'main') c WHERE m.type = 'table'`).reduce((all, [table, column]) => {
			const key = keyOf(String(table));
			return all.set(key, [...all.get(key) ?? [], keyOf(String(column))]);
		}, new Map()))
	})));
	return (table, parent) => {
		const [old, now] = [was?.columns.get(keyOf(table)), is?.columns.get(keyOf(table))];
		if (!was || !is || !old || !now) return false;
		const of = (keys) => [...keys].flatMap(([name, own]) => same(name, table) ? own : []).filter(({ from }) => from.length === 1);
		const columnOf = ({ from }) => keyOf(from[0] ?? "");
		const gone = of(was.keys).filter((key) => !is.columns.has(keyOf(key.parent)));
		const left = gone.filter((key) => !now.includes(columnOf(key)));
		const fresh = of(is.keys).filter((key) => same(key.parent, parent));
		const isReplacing = (key) => gone.some((it) => columnOf(it) === columnOf(key)) || left.length > 0 && !old.includes(columnOf(key));
		return fresh.length > 0 && fresh.every(isReplacing);
	};
}
// src/replay/seen/data/unmade-keys.ts
function unmadeKey(scene, before, first, { table, parent }) {
	const old = on(scene.engine, before.state, (connection) => foreignKeysIn(connection, table).map(({ from }) => keyOf(from.join())));
	const [key, ...more] = on(scene.engine, first.after, (connection) => foreignKeysIn(connection, table).flatMap((key) => {
		const [own, to] = [key.from[0], key.to?.[0]];
		if (own === void 0 || to === void 0 || key.from.length > 1 || old.includes(keyOf(own)) || !same(key.parent, parent)) return [];
		const [[count, filled] = []] = rowsOrNone(connection, `SELECT count(*), count(${identifier(to)}) FROM main.${identifier(parent)}`);
		return [{
			own,
			to,
			isEmpty: Number(count) > 0 && filled === 0
		}];
	}));
	if (!key || more.length > 0) return null;
	if (key.isEmpty) return {
		column: key.to,
		filled: false
	};
	const wasThere = on(scene.engine, before.state, (connection) => everyTable(connection).some((it) => same(it, parent) && columnsIn(connection, it).some((column) => column.key === keyOf(key.to))));
	const isLookedUp = first.performance.statements.some(({ sql }) => actionOf(sql) === "UPDATE" && same(targetOf(sql) ?? "", table) && writtenColumns(sql)?.has(keyOf(key.own)) === true && /\bselect\b/i.test(sql) && namesIn$5(sql).has(keyOf(parent)));
	return !wasThere && isLookedUp ? {
		column: key.to,
		filled: true
	} : null;
}
// src/replay/seen/data/data.ts
const survival = part("survival");
const fates = part("fates");
const awkward = part("awkward");
function part(name) {
	return {
		nothing: [],
		needs: "rows",
		look: ({ data }) => data()[name]
	};
}
function dataSeen(scene, run, empty) {
	const { before, first } = run;
	const { statements } = first.performance;
	const lasted = lasting(scene, before.state, first.after, run.facts);
	const isReplaced = (table, parent) => replacedKeys(scene, before.state, first.after)(table, parent);
	const isUnmade = (fact) => unmadeKey(scene, before, first, fact);
	const facts = withProvenOrphans(scene, lasted, {
		empty,
		statements,
		isReplaced,
		isUnmade
	});
	if (!takesRows(statements)) return {
		facts,
		seen: {
			survival: [],
			fates: [],
			awkward: []
		}
	};
	const plain = fatesIn(scene, before, statements);
	const all = plain.some((it) => it.rebuilt || it.sweeps.length > 0) ? onAllKinds(scene, before, statements) : null;
	return {
		facts,
		seen: {
			survival: survivalOf(scene, before, first, plain),
			fates: all ? plain.map((fate) => sweepingAll(fate, all)) : plain,
			awkward: all ? awkwardFacts(scene, before, plain, all) : []
		}
	};
}
function sweepingAll(fate, all) {
	const twin = all.fates.find((it) => keyOf(it.table) === keyOf(fate.table));
	if (!twin) return fate;
	const sweeps = fate.sweeps.filter((one) => twin.sweeps.some((it) => it.statement === one.statement && it.did === one.did));
	return {
		...fate,
		sweeps
	};
}
function withProvenOrphans(scene, facts, { empty, statements, isReplaced, isUnmade }) {
	if (!facts.some((fact) => fact.kind === "orphans-added" && (fact.newKey || fact.values))) return facts;
	const proven = difference(scene.engine, empty.before, empty.after);
	const filled = (table) => on(scene.engine, empty.after, (connection) => countRows(connection, "main", table) > 0);
	return facts.flatMap((fact) => {
		if (fact.kind !== "orphans-added") return [fact];
		if (proven.some((it) => it.kind === "orphans-added" && it.table === fact.table && it.parent === fact.parent) || filled(fact.parent) || fact.newKey && isReplaced(fact.table, fact.parent)) return [{
			...fact,
			parentKnown: true
		}];
		const unmade = fact.newKey ? isUnmade(fact) : null;
		if (unmade) return [{
			...fact,
			parentKnown: true,
			unmade
		}];
		if (!fact.newKey) return [{
			...fact,
			named: areNamed(fact.values, statements)
		}];
		return fact.sameValue ? [fact] : [];
	});
}
function areNamed(values, statements) {
	if (!values || values.length === 0) return false;
	const literals = new Set(statements.filter(({ sql }) => changesRows(sql)).flatMap(({ sql }) => significant(sql)).map(({ text }) => text));
	return values.every((value) => literals.has(value));
}
// src/replay/seen/data/first-alone.ts
const firstAlone = {
	nothing: [],
	needs: "rows",
	look: ({ scene, first }) => {
		return atEach(scene, first, first.performance.statements.map(({ sql }) => {
			const compared = comparedIn$3(sql);
			return compared.length > 0 ? compared : null;
		}), (connection, { at, sql }, compared) => compared.flatMap((one) => {
			const other = metMore(connection, sql, one);
			const [action, table] = [actionOf(sql), targetName(sql)];
			if (other === null || table === null || action !== "UPDATE" && action !== "DELETE") return [];
			return [{
				at,
				action,
				table,
				other,
				sign: one.sign,
				instead: one.instead
			}];
		}));
	}
};
const CHOOSES$1 = /^(limit|min|max|sum|count|avg|total|group_concat|string_agg|exists)$/i;
function comparedIn$3(sql) {
	if (!/^(UPDATE|DELETE)$/.test(actionOf(sql) ?? "") || !/\(\s*select\b/i.test(sql)) return [];
	const all = significant(sql);
	const where = outerWord(all, 0, /^WHERE$/i);
	if (where < 0) return [];
	return all.flatMap((token, at) => {
		if (at <= where || token.text !== "(" || !isWord$1(all[at + 1], "SELECT")) return [];
		const query = all.slice(at + 1, closing(all, at));
		const [sign, before] = [all[at - 1], all[at - 2]];
		if (!sign || query.some(({ text }) => CHOOSES$1.test(text))) return [];
		const isNot = isWord$1(sign, "NOT") && isWord$1(before, "IS");
		const start = isNot ? before.start : sign.start;
		const isUnequal = isNot || /^(<>|!=)$/.test(sign.text);
		if (!isUnequal && !/^={1,2}$/.test(sign.text) && !isWord$1(sign, "IS")) return [];
		const instead = isUnequal ? "NOT IN" : "IN";
		const listed = `${sql.slice(0, start)} ${instead} ${sql.slice(token.start)}`;
		const text = sql.slice(query[0]?.start, query.at(-1)?.end);
		return [{
			sign: sql.slice(start, sign.end),
			instead,
			listed,
			query,
			text
		}];
	});
}
function metMore(connection, sql, { listed, query, text }) {
	const from = outerWord(query, 0, /^FROM$/i);
	const name = query[from + 1];
	const other = name && from > 0 && isName$5(name) ? readCatalog(connection).ordinary.get(keyOf(unquote(name))) : void 0;
	if (other === void 0) return null;
	let isMore = false;
	aside(connection, () => refusal$2(() => {
		const asked = new Set(namesOf$1(query.slice(from)).map(({ column }) => column));
		for (const column of columnsIn(connection, other)) {
			if (!asked.has(column.key) || column.hidden !== 0 || column.primaryKey > 0) continue;
			const usual = column.default ?? (column.notNull ? null : "NULL");
			if (usual === null && isEqualTo(query, column.key)) return;
			if (usual !== null) refusal$2(() => connection.run(`UPDATE OR ABORT main.${quoted(other)} SET ${quoted(column.name)} = ${usual}`));
		}
		const [[values] = []] = connection.rows(`SELECT count(*) FROM (SELECT DISTINCT * FROM (${text}))`);
		if (Number(values) < 2) return;
		isMore = metBy(connection, sql) > metBy(connection, listed);
	}));
	return isMore ? other : null;
}
function isEqualTo(query, column) {
	return query.some((token, at) => /^={1,2}$/.test(token.text) && [query[at - 1], query[at + 1]].some((it) => it && isName$5(it) && keyOf(unquote(it)) === column));
}
function metBy(connection, sql) {
	return aside(connection, () => {
		connection.run(sql);
		return Number(connection.rows("SELECT changes()")[0]?.[0]);
	});
}
// src/replay/seen/data/word-ends.ts
function startWith({ scene, before }, { table, column }, word) {
	const set = `UPDATE OR IGNORE main.${identifier(table)} SET ${identifier(column)} = ${sqlOf(word)}`;
	return on(scene.engine, before.state, (connection) => {
		connection.run("PRAGMA foreign_keys = OFF");
		return refusal$2(() => connection.run(set)) === null && wordsIn(connection, table, column).includes(word) ? connection.state() : null;
	});
}
function endWith(run, question, word) {
	const start = startWith(run, question, word);
	return start && playedToEnd(run.scene, start);
}
function wordsIn(connection, table, column) {
	const cell = identifier(column);
	return rowsOrNone(connection, `SELECT DISTINCT CASE typeof(${cell}) WHEN 'text' THEN '''' || ${cell} WHEN 'null' THEN 'NULL' ELSE CAST(${cell} AS TEXT) END FROM main.${identifier(table)} LIMIT 50`).map(([value]) => String(value));
}
// src/replay/seen/data/gone-nulls.ts
const EMPTY = /^('\s*|'?-?[01]|'?(0000|0001|9999|1970-01-01).*|'(null|none|nil|undefined|n\/?a|-))$/i;
function hasEmpty(sql) {
	return significant(sql).some((token) => (token.kind === "string" || token.kind === "number") && EMPTY.test(valueIn(token.text)));
}
function asksForNull(connection, { type, table: own, sql }, table, column) {
	if (!/\bnull\b|\bisnull\b|\bnotnull\b/i.test(sql)) return false;
	const all = significant(sql);
	const both = type !== "index";
	const isOwn = (of) => {
		if (type !== "trigger") return true;
		if (of && same(unquote(of), "new")) return false;
		if (of && same(unquote(of), "old")) return same(own, table);
		return others(connection, sql, table).every((it) => columnsIn(connection, it).every(({ key }) => key !== column));
	};
	return all.some((token, at) => {
		if (keyOf(unquote(token)) !== column || !/^(word|quoted)$/.test(token.kind)) return false;
		const [one, two] = all.slice(at + 1, at + 3);
		const isNull = isWord$1(one, "ISNULL") || isWord$1(one, "IS") && isWord$1(two, "NULL");
		const isNot = isWord$1(one, "NOTNULL") || isWord$1(one, "NOT") && isWord$1(two, "NULL") || isWord$1(one, "IS") && isWord$1(two, "NOT");
		const of = all[at - 1]?.text === "." ? all[at - 2] ?? null : null;
		return (isNull || isNot && both) && isOwn(of);
	});
}
function others(connection, sql, table) {
	const names = namesIn$5(sql);
	return entriesOf(connection).flatMap((it) => it.type === "table" && names.has(keyOf(it.name)) && !same(it.name, table) ? [it.name] : []);
}
function inPlaceOfNull(run, question) {
	const { scene, empty } = run;
	const { table, column, object } = question;
	const start = startWith(run, question, "NULL");
	const end = start && playedToEnd(scene, start);
	if (!start || !end) return null;
	const words = (state) => on(scene.engine, state, (it) => wordsIn(it, table, column));
	const [had, has] = [words(start), words(end)];
	const [now, ...more] = has.filter((it) => !had.includes(it));
	if (now === void 0 || more.length > 0 || has.includes("NULL") || !EMPTY.test(now)) return null;
	if (on(scene.engine, empty.before, (connection) => {
		const own = columnsIn(connection, table).find(({ key }) => key === keyOf(column));
		return wordsIn(connection, table, column).includes(now) || (own?.default ?? "NULL") === literalOf(now);
	}) || asksForToo(object.sql, column, now)) return null;
	if (object.type !== "view") return now;
	const shown = (state) => on(scene.engine, state, (it) => shownBy(it, object.name, now));
	const both = [shown(start), shown(end)].map((rows) => JSON.stringify(rows));
	return both[0] === both[1] ? null : now;
}
function literalOf(value) {
	return value.startsWith("'") ? `${value}'` : value;
}
function asksForToo(sql, column, now) {
	const all = significant(sql);
	return all.some((token, at) => {
		if (!same(unquote(token), column)) return false;
		return all.slice(at + 1, at + 5).some((it) => /^(string|number)$/.test(it.kind) && valueIn(it.text) === now);
	});
}
function shownBy(connection, view, now) {
	const known = now.startsWith("'") ? now.slice(1) : Number(now);
	return rowsOrNone(connection, `SELECT ${columnsOf$4(connection, view).map(identifier).join(", ")} FROM main.${identifier(view)} LIMIT 500`).map((cells) => JSON.stringify(cells.map((cell) => cell ?? known))).sort();
}
// src/replay/seen/data/gone-words.ts
const goneWords = {
	nothing: [],
	needs: "rows",
	look: (run) => {
		const asked = on(run.scene.engine, run.before.state, (connection) => questions(run, connection));
		const answers = new Map();
		const found = new Map();
		for (const one of asked) {
			const key = JSON.stringify([
				one.table,
				one.column,
				one.word
			]);
			if (!answers.has(key) && answers.size >= MOST_WORDS) break;
			const now = answers.get(key) ?? (answers.has(key) ? null : afterwards(run, one));
			answers.set(key, now);
			if (now === null) continue;
			const { type, name, sql } = one.object;
			const words = [...found.get(`${type} ${name}`)?.words ?? [], {
				word: sqlOf(one.word),
				now: sqlOf(now)
			}];
			found.set(`${type} ${name}`, {
				at: one.at,
				type,
				name,
				sql,
				table: one.table,
				column: one.column,
				words
			});
		}
		return [...found.values()];
	}
};
const MOST_WORDS = 8;
function questions({ scene, first }, before) {
	const changes = first.performance.statements.flatMap(({ at, sql }) => {
		const isUpdate = actionOf(sql) === "UPDATE";
		const table = isUpdate || verbOf(sql) === "DROP TABLE" ? targetOf(sql) : null;
		const where = isUpdate ? askedIn$2(sql) : new Set();
		return table === null ? [] : [{
			at,
			table,
			columns: isUpdate ? writtenColumns(sql) : null,
			where
		}];
	});
	if (changes.length === 0) return [];
	const was = entriesOf(before);
	const objects = was.filter((it) => it.type !== "table" && /'|\d|null/i.test(it.sql));
	if (objects.length === 0) return [];
	const writesEmpty = first.performance.statements.some(({ sql }) => hasEmpty(sql));
	const is = on(scene.engine, first.after, (connection) => entriesOf(connection));
	return changes.flatMap(({ at, table: key, columns, where }) => {
		const table = was.find((it) => it.type === "table" && keyOf(it.name) === key);
		if (!table || !is.some((it) => it.type === "table" && keyOf(it.name) === key)) return [];
		const all = columnsIn(before, table.name);
		const written = all.filter((it) => columns === null || columns.has(it.key) && all.every(({ key: one }) => one === it.key || !where.has(one)));
		return objects.flatMap(({ type, name }) => {
			const object = is.find((it) => it.type === type && same(it.name, name));
			const names = namesIn$5(object?.sql ?? "");
			if (!object || !(keyOf(object.table) === key || names.has(key))) return [];
			const compared = comparedIn$4([object]);
			return written.flatMap((column) => {
				const { equals = [], unequal = [] } = compared.get(column.key) ?? {};
				const words = [...new Set([...equals, ...unequal])].filter((it) => it !== "'");
				const nulls = writesEmpty && asksForNull(before, object, table.name, column.key) ? ["NULL"] : [];
				return [...words, ...nulls].map((word) => ({
					at,
					object,
					table: table.name,
					column: column.name,
					word
				}));
			});
		});
	});
}
function askedIn$2(sql) {
	return namesIn$5(whereIn(sql) ?? "");
}
function afterwards(run, question) {
	const { scene } = run;
	const { object, table, column, word } = question;
	if (word === "NULL") return inPlaceOfNull(run, question);
	const end = endWith(run, question, word);
	if (!end) return null;
	const now = on(scene.engine, end, (connection) => {
		const words = wordsIn(connection, table, column).filter((it) => it !== "NULL");
		const [one, ...more] = words;
		if (one === void 0 || words.includes(word)) return null;
		const entries = entriesOf(connection);
		const own = entries.find((it) => it.type === object.type && same(it.name, object.name));
		const holder = entries.find((it) => it.type === "table" && same(it.name, table));
		const { equals = [], unequal = [] } = comparedIn$4([own ?? { sql: "" }]).get(keyOf(column)) ?? {};
		const asked = [...equals, ...unequal];
		if (!asked.includes(word) || !holder || literalsIn$1(holder.sql).includes(word)) return null;
		if (more.length > 0 || asked.includes(one)) return null;
		return word.startsWith("'") || one.startsWith("'") ? one : null;
	});
	if (now === null || isKnown$1(run, table, column, now)) return null;
	const other = endWith(run, question, ANY);
	return other !== null && on(scene.engine, other, (it) => wordsIn(it, table, column)).includes(now) ? null : now;
}
const ANY = "'Mzzz";
function isKnown$1({ scene, empty }, table, column, word) {
	return on(scene.engine, empty.before, (connection) => wordsIn(connection, table, column).includes(word) || word.startsWith("'") && entriesOf(connection).some(({ sql }) => literalsIn$1(sql).includes(word)));
}
function literalsIn$1(sql) {
	return significant(sql).flatMap((token) => token.kind === "string" ? [`'${unquote(token)}`] : token.kind === "number" ? [token.text] : []);
}
// src/replay/seen/data/always-refused.ts
const IGNORES = /^\s*insert\s+or\s+ignore\b/i;
function ignoresRow({ sql, verb }) {
	return verb === "INSERT" && IGNORES.test(sql) && /\bvalues\b/i.test(sql) && !/\b(select|on\s+conflict)\b/i.test(sql);
}
function ignoresQuery({ sql, verb }) {
	return verb === "INSERT" && IGNORES.test(sql) && /\bselect\b/i.test(sql) && !/\bon\s+conflict\b/i.test(sql);
}
function refusesRow(connection, sql) {
	const says = saidTo(connection, sql);
	return says === null ? null : { why: `OR IGNORE hides that the table refuses its row: ${says}` };
}
function refusesAll(connection, sql) {
	const says = saidTo(connection, sql);
	if (says === null) return null;
	const names = columnsIn(connection, targetName(sql) ?? "").filter(({ hidden }) => hidden === 0).map(({ name }) => name);
	const isSame = (name) => /^(?:left-out|literal)$/.test(writtenFor(sql, name, names));
	const words = new Set(significant(says.replace(/^[^:]*: (?:[^ ]*\.(?=[^ ]*$))?/, "")).map((it) => keyOf(unquote(it))));
	const asked = names.filter((name) => words.has(keyOf(name)));
	if (asked.length === 0 || !asked.every(isSame)) return null;
	const fix = `Give ${asked.join(", ")} values that the table takes, and leave OR IGNORE out to hear of others.`;
	return {
		why: `OR IGNORE hides that the table refuses each of its rows: ${says}`,
		fix
	};
}
function saidTo(connection, sql) {
	connection.run("SAVEPOINT rehearsal_idle");
	const says = refusal$2(() => connection.run(sql.replace(/^(\s*insert)\s+or\s+ignore\b/i, "$1")));
	connection.run("ROLLBACK TO rehearsal_idle; RELEASE rehearsal_idle");
	return /^(NOT NULL|CHECK) constraint failed/.test(says ?? "") ? says : null;
}
// src/replay/seen/data/empty-yet.ts
function unfilled(statements, at) {
	const { sql } = statements[at] ?? { sql: "" };
	if (!changesRows(sql) || /\bnot\s+(exists|in)\b/i.test(sql)) return [];
	const asked = askedIn$1(sql);
	const before = statements.slice(0, at);
	const isMade = (name) => before.some((it) => it.verb === "CREATE TABLE" && objectOf(it.sql) === name && readCopy(it.sql) === null);
	const isWritten = (name) => before.some((it) => actionOf(it.sql) !== null && targetOf(it.sql) === name || it.verb === "CREATE TRIGGER" && namesIn$5(it.sql).has(name) || keyOf(renameOf(it.sql)?.to ?? "") === name);
	return asked.filter((name) => name !== targetOf(sql) && isMade(name) && !isWritten(name));
}
function askedIn$1(sql) {
	const all = significant(sql);
	return all.flatMap((token, at) => {
		return (token.kind === "word" || token.kind === "quoted") && /^(FROM|JOIN)$/i.test(all[at - 1]?.text ?? "") ? [keyOf(unquote(token))] : [];
	});
}
function asksNothing(connection, names) {
	let rows = null;
	const empty = names.find((name) => {
		return refusal$2(() => {
			rows = connection.rows(`SELECT count(*) FROM main.${identifier(name)}`)[0]?.[0];
		}) === null && rows === 0;
	});
	return empty === void 0 ? null : {
		why: `this file has made ${empty}, and no statement before this one puts a row into it`,
		partly: "query"
	};
}
// src/replay/seen/data/never-null.ts
function fillsNulls({ sql }) {
	return filledIn(sql).length > 0;
}
function neverNull(scene, first) {
	return (connection, sql) => {
		const table = targetName(sql) ?? "";
		const before = on(scene.engine, first.before, (it) => columnsIn(it, table));
		const own = columnsIn(connection, table).filter((it) => it.notNull && before.every(({ key }) => key !== it.key));
		const [told] = filledIn(sql).flatMap(({ column, text }) => own.filter(({ key }) => key === column).map((it) => ({
			...it,
			text
		}))).filter((it) => isUnfilled(connection, table, it, it.text));
		if (before.length === 0 || !told) return null;
		const { name } = told;
		return {
			why: `${name} is NOT NULL, so that ${name} IS NULL holds for no row of ${table}, and every row keeps the DEFAULT`,
			fix: `Leave ${name} IS NULL out of the WHERE, or ask for the rows that have the DEFAULT.`
		};
	};
}
function filledIn(sql) {
	if (actionOf(sql) !== "UPDATE" || !/\bnull\b/i.test(sql)) return [];
	const leaves = leavesIn$2(whereTokens(sql));
	const empty = new Set(leaves.flatMap(({ tokens, negated, needed }) => needed && !negated ? nullIn(tokens) : []));
	return assignmentsIn(sql).filter(({ column }) => empty.has(column));
}
function nullIn(tokens) {
	const ends = isWord$1(tokens.at(-1), "ISNULL") ? 1 : isWord$1(tokens.at(-1), "NULL") && isWord$1(tokens.at(-2), "IS") ? 2 : 0;
	const name = tokens.slice(0, -ends);
	const isName = name.length === 1 || name.length === 3 && name[1]?.text === ".";
	return ends > 0 && isName ? [keyOf(unquote(name.at(-1)))] : [];
}
function isUnfilled(connection, table, { name, default: given }, value) {
	let found = false;
	const own = quoted(name);
	refusal$2(() => {
		const asked = `count(*), sum(${own} IS (${given}\n)), sum((${value}\n) IS NOT ${own})`;
		const [[all, kept, changed] = []] = connection.rows(`SELECT ${asked} FROM main.${quoted(table)}`);
		found = all === kept && Number(changed) > 0;
	});
	return found;
}
// src/replay/seen/data/null-listed.ts
function asksNotIn({ sql }) {
	return listsIn(sql).length > 0;
}
function nullListed(scene, empty) {
	return (connection, sql) => {
		const told = listsIn(sql).find((list) => takesNull(connection, list));
		if (!told) return null;
		const { table, column, query } = told;
		const [own, where] = [identifier(column), /\bwhere\b/i.test(query) ? "AND" : "WHERE"];
		const isShown = on(scene.engine, empty.before, (it) => showsNull(it, told));
		const none = `NOT IN holds for no row of ${targetName(sql)}`;
		return {
			why: isShown ? `${table}.${column} may be NULL, and with one NULL in its list ${none}` : `as soon as ${table}.${column} is NULL in one row: with a NULL in its list ${none}`,
			fix: `Leave the NULLs out of the list: NOT IN (… ${where} ${own} IS NOT NULL).`,
			...isShown ? {} : { byChance: true }
		};
	};
}
function listsIn(sql) {
	const action = actionOf(sql);
	if (action !== "UPDATE" && action !== "DELETE" || !/\bin\s*\(\s*select\b/i.test(sql)) return [];
	return leavesIn$2(whereTokens(sql)).flatMap(({ tokens, negated, needed }) => {
		const at = tokens.findIndex((token) => isWord$1(token, "IN"));
		const isNot = isWord$1(tokens[at - 1], "NOT") !== negated;
		const isWhole = tokens[at + 1]?.text === "(" && closing(tokens, at + 1) === tokens.length - 1;
		return at > 0 && needed && isNot && isWhole ? listOf$1(sql, tokens.slice(at + 2, -1)) ?? [] : [];
	});
}
function listOf$1(sql, tokens) {
	const query = sql.slice(tokens[0]?.start, tokens.at(-1)?.end);
	const copy = isWord$1(tokens[0], "SELECT") ? readCopy(`INSERT INTO listed ${query}`) : null;
	const [result = [], ...more] = copy?.results.map(withoutAlias) ?? [];
	const [source, ...others] = copy ? sourcesOf$1(copy) : [];
	const name = result.at(-1);
	if (!copy?.isPlain || !source || !name || more.length + others.length > 0 || kindOf$1(result) !== "bare") return null;
	return {
		query,
		table: source.table,
		column: unquote(name)
	};
}
function takesNull(connection, { query, table, column }) {
	let listed = 0;
	refusal$2(() => {
		const own = columnsIn(connection, table).find(({ name }) => same(name, column));
		if (!own || own.notNull || own.primaryKey > 0 || own.hidden > 0) return;
		connection.run("SAVEPOINT rehearsal_listed");
		refusal$2(() => connection.run(`UPDATE OR IGNORE main.${quoted(table)} SET ${quoted(column)} = NULL`));
		refusal$2(() => {
			listed = connection.rows(`WITH listed (one) AS (${query}\n) SELECT count(*) - count(one) FROM listed`)[0]?.[0];
		});
		connection.run("ROLLBACK TO rehearsal_listed; RELEASE rehearsal_listed");
	});
	return Number(listed) > 0;
}
function showsNull(connection, { table, column }) {
	let shown = false;
	refusal$2(() => {
		shown = foreignKeysIn(connection, table).some(({ from }) => from.some((it) => same(it, column)));
		const own = `SELECT 1 FROM main.${quoted(table)} WHERE ${quoted(column)} IS NULL LIMIT 1`;
		shown ||= connection.rows(own).length > 0;
	});
	return shown;
}
// src/sql/null-comparisons.ts
function meantForNull(sql) {
	if (!/\bnull\b/i.test(sql)) return null;
	const all = significant(sql);
	const columns = new Set();
	const changes = all.flatMap((token, at) => {
		if (OPERATOR$1.test(token.text)) return compared(all, at, columns);
		if (isWord$1(token, "IN")) return listed$1(all, at, columns, sql);
		return isWord$1(token, "CASE") ? chosen(all, at, columns, sql) : [];
	});
	if (changes.length === 0) return null;
	return {
		columns,
		sql: [...changes].sort((one, other) => other.start - one.start).reduce((text, it) => text.slice(0, it.start) + it.text + text.slice(it.end), sql)
	};
}
const OPERATOR$1 = /^(=|==|!=|<>|<|>|<=|>=)$/;
function compared(all, at, columns) {
	const [before, left, operator, right] = all.slice(Math.max(0, at - 2), at + 2);
	if (!left || !operator || isWord$1(left, "NULL") === isWord$1(right, "NULL")) return [];
	if (operator.text === "=" && (isWord$1(before, "SET") || before?.text === ",")) return [];
	const name = isWord$1(right, "NULL") ? left : all[at + 2]?.text === "." ? all[at + 3] : right;
	if (isName$1(name)) columns.add(unquote(name));
	return [{
		...operator,
		text: operator.text.startsWith("=") ? " IS " : " IS NOT "
	}];
}
function listed$1(all, at, columns, sql) {
	const isNot = isWord$1(all[at - 1], "NOT");
	const last = at - (isNot ? 2 : 1);
	const [name, open] = [all[last], all[at + 1]];
	const close = all[closing(all, at + 1)];
	if (open?.text !== "(" || !close || !isName$1(name)) return [];
	const items = all.slice(at + 2, all.indexOf(close));
	if (!cutAt(items, (it) => it.text === ",").every(isElement) || !items.some((it) => isWord$1(it, "NULL"))) return [];
	columns.add(unquote(name));
	const values = sql.slice(open.end, close.start).split(",").filter((it) => !/^\s*null\s*$/i.test(it));
	const start = all[last - 1]?.text === "." ? all[last - 2]?.start ?? name.start : name.start;
	const operand = sql.slice(start, name.end);
	if (isNot) return [{
		start: open.end,
		end: close.start,
		text: values.join(",")
	}];
	return [{
		start,
		end: close.end,
		text: `(${operand} IS NULL OR ${operand} IN (${values.join(",")}))`
	}];
}
function isElement([first, ...rest]) {
	const [value, ...more] = first !== void 0 && /^[-+]$/.test(first.text) ? rest : [first, ...rest];
	return value !== void 0 && more.length === 0 && [
		"string",
		"number",
		"blob",
		"word",
		"quoted"
	].includes(value.kind);
}
function chosen(all, at, columns, sql) {
	const marks = marksOf(all, at);
	const [first] = marks;
	const dead = marks.find((mark) => isWord$1(all[mark], "WHEN") && isWord$1(all[mark + 1], "NULL"));
	const [from, until] = [marks[marks.indexOf(dead ?? -1) + 1], marks[marks.indexOf(dead ?? -1) + 2]];
	const [start, end] = [all[at], all[marks.at(-1) ?? -1]];
	if (first === void 0 || first === at + 1 || dead === void 0 || !start || !end) return [];
	const operand = all.slice(at + 1, first);
	for (const token of operand) if (isName$1(token)) columns.add(unquote(token));
	const text = (tokens) => sql.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
	const branch = text(all.slice((from ?? at) + 1, until));
	return [{
		start: start.start,
		end: start.start,
		text: `CASE WHEN (${text(operand)}) IS NULL THEN ${branch} ELSE `
	}, {
		start: end.end,
		end: end.end,
		text: " END"
	}];
}
function marksOf(all, at) {
	const found = [];
	let inner = 0;
	for (let next = at + 1; next < all.length; next += 1) {
		if (isWord$1(all[next], "CASE")) inner += 1;
		else if (inner === 0 && /^(WHEN|THEN|ELSE|END)$/i.test(all[next]?.text ?? "")) found.push(next);
		if (!isWord$1(all[next], "END")) continue;
		if (inner === 0) return found;
		inner -= 1;
	}
	return [];
}
function isName$1(token) {
	return token !== void 0 && (token.kind === "word" || token.kind === "quoted") && !/^(NULL|NOT)$/i.test(token.text);
}
// src/replay/seen/data/null-missed.ts
const NEVER_TRUE = {
	why: "no row fulfils a comparison with NULL",
	fix: "Write IS NULL in the place of = NULL, and IS NOT NULL in the place of <> NULL."
};
function comparesNull({ sql }) {
	return changesRows(sql) && !/\brandom(blob)?\b/i.test(sql) && meantForNull(sql) !== null;
}
function missesNull(connection, sql) {
	const meant = meantForNull(sql);
	if (!meant) return null;
	const end = (statements) => {
		connection.run("SAVEPOINT rehearsal_idle");
		let contents = null;
		const message = refusal$2(() => {
			for (const one of statements) connection.run(one);
			contents = contentsOf(connection, new Set());
		});
		refusal$2(() => connection.run("ROLLBACK TO rehearsal_idle; RELEASE rehearsal_idle"));
		return message === null ? contents : null;
	};
	const ends = [[], emptying(connection, sql, meant.columns)].map((first) => [
		end(first),
		end([...first, sql]),
		end([...first, meant.sql])
	]);
	if (!ends.some(([, own, other]) => own && other && !sameContents(own, other, new Map()))) return null;
	return ends.every(([without, own]) => without && own && sameContents(without, own, new Map())) ? NEVER_TRUE : {
		...NEVER_TRUE,
		partly: "condition"
	};
}
function emptying(connection, sql, columns) {
	const names = namesIn$5(sql);
	return connection.rows(`SELECT name FROM main.sqlite_master WHERE type = 'table'`).map(([name]) => `${name}`).filter((table) => names.has(keyOf(table))).flatMap((table) => {
		return connection.rows(`SELECT name FROM pragma_table_xinfo(?, 'main') WHERE hidden = 0 AND NOT "notnull" AND NOT pk`, [table]).map(([name]) => `${name}`).filter((name) => [...columns].some((it) => same(it, name))).map((name) => `UPDATE OR IGNORE main.${quoted(table)} SET ${quoted(name)} = NULL`);
	});
}
// src/replay/seen/data/unmet-conflict.ts
function unwritten(sql) {
	const all = significant(sql);
	const verb = verbAt(all);
	const at = outerWord(all, Math.max(0, verb), /^CONFLICT$/i);
	const written = namedIn(all, verb);
	if (at < 0 || !written || all[at + 1]?.text !== "(" || outerWord(all, at + 1, /^CONFLICT$/i) >= 0) return [];
	const compared = all.slice(at + 2, all.findIndex(({ text }, index) => index > at && text === ")"));
	const names = compared.filter(isName).map((token) => keyOf(unquote(token)));
	return compared.every((token) => token.text === "," || isName(token)) ? names.filter((name) => !written.some((it) => keyOf(it) === name)) : [];
}
function isName({ kind }) {
	return kind === "word" || kind === "quoted";
}
function neverConflicts(connection, sql) {
	const table = targetName(sql) ?? "";
	const left = unwritten(sql);
	const columns = columnsIn(connection, table);
	const isAlone = columns.filter(({ primaryKey }) => primaryKey > 0).length === 1;
	const isId = ({ primaryKey, type }) => primaryKey > 0 && isAlone && /^INTEGER$/i.test(type);
	const isFilled = (it) => it.hidden > 0 || it.default !== null || it.notNull && !isId(it);
	const column = columns.find((it) => left.includes(it.key) && !isFilled(it));
	if (!column) return null;
	const gets = isId(column) ? "gets a new one each time" : "is NULL each time";
	return {
		why: `ON CONFLICT compares ${table}.${column.name}, which the INSERT leaves out and which ${gets}. Every row is added, beside those that are there`,
		partly: "condition"
	};
}
// src/replay/seen/data/idle.ts
const idle = {
	nothing: [],
	needs: "rows",
	look: ({ scene, empty, first }) => [
		...neverRun(scene),
		...behindTheEnd(scene),
		...idleIn(scene, empty, first)
	]
};
function neverRun({ script, runner }) {
	if (runner.piece !== "first") return [];
	const place = placer(script);
	return units(script.sql, runner.reads).flatMap(({ start, end }) => {
		const text = script.sql.slice(start, end);
		const [first = text.length] = statementEnds(text);
		const next = skipLeading(text, first);
		return next < text.length ? [{
			at: place(start + next),
			why: NEVER_RUN,
			dropped: true
		}] : [];
	});
}
const NEVER_RUN = "the driver runs the first statement of a piece and drops what follows, without an error";
function behindTheEnd({ script, runner }) {
	if (!throughShell(runner)) return [];
	const text = ({ start, end }) => script.sql.slice(start, end);
	const all = units(script.sql, runner.reads);
	const last = all.findIndex((unit) => unit.command && shellCommand(text(unit).trim()).ends);
	const end = all[last];
	const next = end && all.slice(last + 1).find((unit) => !unit.command && significant(text(unit)).length > 0);
	if (!next) return [];
	const place = placer(script);
	const name = text(end).trim();
	const why = `the shell leaves at ${name} in line ${place(skipLeading(script.sql, end.start)).line}, and runs nothing that stands behind it`;
	const fix = `Take the line ${name} out, or what stands behind it.`;
	return [{
		at: place(next.start + skipLeading(text(next), 0)),
		why,
		fix
	}];
}
function idleIn(scene, empty, first) {
	const { statements } = first.performance;
	const compared = statements.filter(isNeverTrue).map(({ at }) => ({
		at,
		...NEVER_TRUE
	}));
	const others = (one) => !isNeverTrue(one) && comparesNull(one);
	return [
		...compared,
		...saidOf(scene, first, others, missesNull),
		...saidOf(scene, first, asksNotIn, nullListed(scene, empty)),
		...saidOf(scene, first, fillsNulls, neverNull(scene, first)),
		...saidOf(scene, first, ({ sql }) => unwritten(sql).length > 0, neverConflicts),
		...emptyYet(scene, first),
		...saidOf(scene, empty, ignoresRow, refusesRow),
		...saidOf(scene, first, ignoresQuery, refusesAll)
	];
}
function emptyYet(scene, first) {
	const { statements } = first.performance;
	return atEach(scene, first, statements.map(({ at }, index) => ({
		at,
		names: unfilled(statements, index)
	})).map((one) => one.names.length > 0 ? one : null), (connection, _, { at, names }) => {
		const told = asksNothing(connection, names);
		return told === null ? [] : [{
			at,
			...told
		}];
	});
}
function saidOf(scene, played, isAsked, said) {
	return atEach(scene, played, played.performance.statements.map((one) => isAsked(one) ? one.at : null), (connection, { sql }, at) => {
		const told = said(connection, sql);
		return told === null ? [] : [{
			at,
			...told
		}];
	});
}
function isNeverTrue({ verb, sql }) {
	return (verb === "UPDATE" || verb === "DELETE") && comparesWithNull(significant(sql));
}
function comparesWithNull(tokens) {
	const where = tokens.findIndex((token) => /^WHERE$/i.test(token.text));
	if (where < 0 || tokens.slice(where).some((token) => /^(OR|CASE|SELECT)$/i.test(token.text))) return false;
	const isNull = (at) => /^NULL$/i.test(tokens[at]?.text ?? "");
	return tokens.some((token, at) => at > where && /^(=|==|!=|<>|<|>)$/.test(token.text) && (isNull(at - 1) || isNull(at + 1)));
}
// src/sql/extremes.ts
function extremeIn(sql) {
	const action = actionOf(sql);
	if (action !== "UPDATE" && action !== "DELETE" || !/\(\s*select\b/i.test(sql) || /^\s*with\b/i.test(sql)) return null;
	const all = significant(sql).filter(({ kind }) => kind !== "semicolon");
	const where = outerWord(all, 0, /^WHERE$/i);
	const isJoined = action === "UPDATE" && outerWord(all, 0, /^FROM$/i) >= 0;
	if (where < 0 || isJoined) return null;
	const end = outerWord(all, where + 1, /^(RETURNING|ORDER|LIMIT)$/i);
	const condition = all.slice(where + 1, end < 0 ? all.length : end);
	const [table, label] = [targetName(sql), scopesIn(all)[0]?.sources[0]?.label];
	const conjuncts = conjunctsIn(condition);
	const found = conjuncts.flatMap((one) => comparedIn$2(one) ?? []);
	const [only, ...more] = found;
	if (table === null || label === void 0 || !only || more.length > 0) return null;
	const read = extremeOf(only.query);
	if (!read || !same(read.table, table) || !same(read.column, only.column)) return null;
	const isAsked = (one) => found.some((it) => it.of === one) || read.asks.includes(plain$1(one));
	if (!conjuncts.every(isAsked) || !(only.isUnequal || only.leavesOut.test(read.order))) return null;
	const textOf = (tokens) => sql.slice(tokens[0]?.start, tokens.at(-1)?.end);
	const [query, asked] = [textOf(only.query), textOf(condition)];
	const perValueOf = (links) => sql.slice(0, only.query[0]?.start) + tied(only.query, query, {
		...read,
		label
	}, links) + sql.slice(only.query.at(-1)?.end);
	const others = conjuncts.filter((one) => only.of !== one);
	const beside = {
		beside: others.map(textOf),
		asked: others.flatMap((one) => namesOf$1(one).map((it) => it.column))
	};
	return {
		action,
		table,
		label,
		column: only.column,
		query,
		condition: asked,
		...beside,
		perValueOf
	};
}
function comparedIn$2(condition) {
	const [leaf, ...more] = leavesIn$2(condition);
	if (!leaf || more.length > 0) return null;
	const { tokens: own, negated: isNot } = leaf;
	const open = own.findIndex(({ text }, at) => text === "(" && isWord$1(own[at + 1], "SELECT"));
	const close = open < 0 ? -1 : closing(own, open);
	const isBehind = open > 0 && close === own.length - 1;
	if (!isBehind && open !== 0) return null;
	const rest = isBehind ? own.slice(0, open) : own.slice(close + 1);
	const name = columnOf(isBehind ? rest : [...rest].reverse());
	if (name === null) return null;
	const sign = (isBehind ? rest.slice(name.length) : rest.slice(0, -name.length)).map(({ text }) => text.toUpperCase()).join(" ");
	const isUnequal = isNot ? /^(={1,2}|IN|IS)$/.test(sign) : /^(<>|!=|NOT IN|IS NOT)$/.test(sign);
	const isBelow = sign === (isBehind ? "<" : ">");
	const leavesOut = !isNot && /^[<>]$/.test(sign) ? isBelow ? /^(max|order)$/ : /^(min|order)$/ : /^$/;
	return {
		of: condition,
		column: name.column,
		query: own.slice(open + 1, close),
		isUnequal,
		leavesOut
	};
}
function columnOf(tokens) {
	const length = tokens[1]?.text === "." ? 3 : 1;
	const [first, last] = [tokens[0], tokens[length - 1]];
	if (!first || !last || !isName$5(first) || !isName$5(last)) return null;
	const column = length === 1 || first.start > last.start ? first : last;
	return {
		column: unquote(column),
		length
	};
}
const AGGREGATE$2 = /^(min|max)$/i;
function extremeOf(query) {
	const from = outerWord(query, 0, /^FROM$/i);
	const [source, ...more] = scopesIn(query)[0]?.sources ?? [];
	if (from < 0 || !source || source.table === null || more.length > 0) return null;
	if (outerWord(query, 0, /^(GROUP|HAVING|UNION|EXCEPT|INTERSECT|OFFSET|OVER|JOIN)$/i) >= 0) return null;
	const given = query.slice(1, from);
	const called = given[0] && AGGREGATE$2.test(given[0].text) && given[1]?.text === "(" ? given[0].text.toLowerCase() : null;
	const inside = called === null ? given : given.slice(2, closing(given, 1));
	const name = columnOf(inside);
	if (name === null || inside.length !== name.length || given.length !== inside.length + (called === null ? 0 : 3)) return null;
	const limit = outerWord(query, from, /^LIMIT$/i);
	const order = outerWord(query, from, /^ORDER$/i);
	const isOne = limit >= 0 && query[limit + 1]?.text === "1" && query.length === limit + 2 && order >= 0;
	if (called === null ? !isOne : limit >= 0 || order >= 0) return null;
	const where = outerWord(query, from, /^WHERE$/i);
	const asked = where < 0 ? [] : query.slice(where + 1, order < 0 ? query.length : order);
	if (asked.some(({ text }) => /^([<>]=?|BETWEEN|LIKE|GLOB|MATCH|OR|SELECT)$/i.test(text))) return null;
	const bare = source.tokens.find((token) => isName$5(token) && same(unquote(token), source.table ?? ""));
	return bare === void 0 ? null : {
		table: source.table,
		column: name.column,
		order: called ?? "order",
		alias: source.bare === null ? source.label : null,
		name: bare,
		asks: conjunctsIn(asked).map(plain$1)
	};
}
function plain$1(tokens) {
	const isPrefix = (at) => tokens[at]?.text === "." || tokens[at + 1]?.text === ".";
	return tokens.flatMap(({ text }, at) => isPrefix(at) ? [] : [text.toLowerCase()]).join(" ");
}
function tied(tokens, text, read, links) {
	const isSame = read.alias !== null && !same(read.alias, read.label);
	const own = isSame && read.alias !== null ? read.alias : OWN_NAME;
	const start = tokens[0]?.start ?? 0;
	const [from, where, order] = [
		outerWord(tokens, 0, /^FROM$/i),
		outerWord(tokens, 0, /^WHERE$/i),
		outerWord(tokens, 0, /^ORDER$/i)
	];
	const tie = links.map((it) => `${own}.${it} = ${read.label}.${it}`).join(" AND ");
	const edits = tokens.flatMap((token, at) => {
		const isQualifier = tokens[at + 1]?.text === "." && keyOf(unquote(token)) === keyOf(read.alias ?? read.table);
		if (!isSame && isQualifier && token !== read.name) return [{
			from: token.start,
			to: token.end,
			text: own
		}];
		const isAlias = read.alias !== null && at > from && (where < 0 || at < where) && token !== read.name;
		if (!isSame && isAlias && isName$5(token) && same(unquote(token), read.alias ?? "")) return [{
			from: token.start,
			to: token.end,
			text: own
		}];
		if (token === read.name && read.alias === null) return [{
			from: token.end,
			to: token.end,
			text: ` AS ${own}`
		}];
		return at === where ? [{
			from: token.end,
			to: token.end,
			text: ` ${tie} AND`
		}] : [];
	});
	const before = order >= 0 ? tokens[order - 1]?.end ?? 0 : tokens.at(-1)?.end ?? 0;
	const last = where < 0 ? [{
		from: before,
		to: before,
		text: ` WHERE ${tie}`
	}] : [];
	return [...edits, ...last].sort((a, b) => b.from - a.from || b.text.length - a.text.length).reduce((sql, edit) => sql.slice(0, edit.from - start) + edit.text + sql.slice(edit.to - start), text);
}
const OWN_NAME = "own";
// src/replay/seen/data/links.ts
function linksIn(connection, table) {
	return [...[...allForeignKeys(connection)].flatMap(([child, own]) => own.flatMap(({ from: [from], parent }) => from === void 0 ? [] : [{
		child,
		from,
		parent
	}])), ...namedLinks(connection, table)].flatMap(({ child, from, parent }) => {
		if (same(child, parent) || !(same(child, table) || same(parent, table))) return [];
		const isOwn = same(child, table);
		const key = columnsIn(connection, parent).find(({ primaryKey }) => primaryKey > 0)?.name ?? "rowid";
		const tieAs = (label, own = isOwn ? child : parent) => isOwn ? `${own}.${from} = ${label}.${key}` : `${label}.${from} = ${own}.${key}`;
		return [{
			other: isOwn ? parent : child,
			from,
			isOwn,
			tieAs
		}];
	});
}
// src/replay/seen/data/kept-of-all.ts
const keptOfAll = {
	nothing: [],
	needs: "rows",
	look: ({ scene, first }) => {
		const { statements } = first.performance;
		return atEach(scene, first, statements.map(({ sql }) => extremeIn(sql)), (connection, { at, sql }, extreme) => {
			const own = linksOf(connection, sql, extreme, statements);
			const [[first], links] = [own, [...new Set(own.map(({ from }) => from))]];
			const found = first && losing(connection, extreme, links);
			if (!first || !found) return [];
			const { action, table, query } = extreme;
			return [{
				at,
				action,
				table,
				query,
				parent: first.other,
				links,
				...found
			}];
		});
	}
};
function linksOf(connection, sql, { table, column, query }, statements) {
	if (!readCatalog(connection).ordinary.has(keyOf(table))) return [];
	if (refusal$2(() => connection.prepare(query)) !== null) return [];
	const named = namesIn$5(sql);
	const own = linksIn(connection, table).filter(({ isOwn }) => isOwn);
	if (own.some(({ from }) => named.has(keyOf(from)))) return [];
	const columns = columnsIn(connection, table);
	const several = own.filter(({ from }) => columns.some((it) => it.key === keyOf(from) && it.notNull)).filter(({ from }) => !isKey$1(connection, table, from));
	const grouped = several.filter(({ from }) => statements.some((it) => it.sql !== sql && asksFor(it, table, from)));
	if (grouped.length > 0) return grouped;
	if (!isKey$1(connection, table, column) && (isCalledId(column) || isOfMany(column) || isOfMany(table))) return [];
	return several.filter((it) => isOwner(connection, table, it));
}
function isOwner(connection, table, { from, other }) {
	return foreignKeysIn(connection, table).some((it) => it.onDelete === "CASCADE" && it.from.length === 1 && same(it.from[0] ?? "", from)) || isNamedAfter(from, other) || isNamedAfter(`${from}_id`, other);
}
function isKey$1(connection, table, column) {
	if (/^(_?rowid_?|oid)$/i.test(column) || same(soleKeyIn(connection, table) ?? "", column)) return true;
	return indexesIn(connection, table).some(({ unique, partial, parts }) => unique && !partial && parts.length === 1 && same(parts[0]?.name ?? "", column));
}
function asksFor({ sql }, table, link) {
	if (!namesIn$5(sql).has(keyOf(table))) return false;
	const all = significant(sql);
	return all.some((token, at) => {
		if (keyOf(unquote(token)) !== keyOf(link)) return false;
		const before = all[at - 1]?.text === "." ? all[at - 3] : all[at - 1];
		return /^(=|==|BY)$/i.test(before?.text ?? "") || /^==?$/.test(all[at + 1]?.text ?? "");
	});
}
const OF_MANY = /(^|_)(as_of|day|date|month|week|quarter|year|period|term|season|round|cycle|version|generation|release|build|on|run|runs)($|_)|batch|import|snapshot|sync|fetch|reload|export|comput|calculat|generat|refresh|rebuil|scrap|crawl|pull|staging|rank/i;
function isOfMany(name) {
	return OF_MANY.test(name.replace(/([a-z])([A-Z])/g, "$1_$2"));
}
function losing(connection, extreme, links) {
	const [from = ""] = links;
	const { table, label, condition, action, beside, asked, perValueOf } = extreme;
	const source = `main.${quoted(table)} AS ${quoted(label)}`;
	const key = `${quoted(label)}.${quoted(from)}`;
	let found = null;
	aside(connection, () => refusal$2(() => {
		for (const { name, default: usual } of columnsIn(connection, table).filter((it) => asked.includes(it.key))) {
			const one = `SELECT ${quoted(name)} FROM ${source} WHERE ${beside.join(" AND ")} LIMIT 1`;
			connection.run(`UPDATE OR ABORT main.${quoted(table)} SET ${quoted(name)} = coalesce((${one}), ${usual ?? "NULL"})`);
		}
		const [[all, left] = []] = connection.rows(`SELECT count(DISTINCT ${key}), count(DISTINCT iif((${condition}\n) IS TRUE, NULL, ${key})) FROM ${source}`);
		const [of, lost] = [Number(all), Number(all) - Number(left)];
		if (lost < 1) return;
		found = {
			lost,
			of,
			fixed: null
		};
		const fixed = perValueOf(links.map(identifier));
		if (met(connection, fixed, extreme, from) === (action === "DELETE" ? of : 0)) found = {
			lost,
			of,
			fixed
		};
	}));
	return found;
}
function met(connection, sql, { action, table }, from) {
	return aside(connection, () => {
		connection.run(sql);
		if (action === "UPDATE") return 0;
		return Number(connection.rows(`SELECT count(DISTINCT ${quoted(from)}) FROM main.${quoted(table)}`)[0]?.[0]);
	});
}
// src/replay/seen/data/met-again.ts
const metAgain = {
	nothing: [],
	needs: "rows",
	look: (run) => {
		const { statements } = run.first.performance;
		const moves = statements.flatMap(({ sql }, index) => movesIn(sql, index));
		const asked = statements.map((_, index) => {
			const pairs = moves.filter((move) => move.index === index).flatMap((move) => followers(move, moves));
			return pairs.length > 0 ? pairs : null;
		});
		const met = atEach(run.scene, run.first, asked, (connection, _, pairs) => pairs.filter((pair) => askTheSame(connection, pair)).flatMap(([first, second]) => meeting(connection, first, second)));
		return met.filter((one) => isKnown(run, one, met)).map(({ first, second, from, to, now }) => ({
			at: statements[second.index]?.at ?? {
				path: run.scene.script.path,
				line: 1,
				column: 1
			},
			statement: second.index,
			first: statements[first.index]?.at.line ?? 1,
			table: first.table,
			column: first.column,
			from,
			to,
			now
		}));
	}
};
function followers(move, moves) {
	const isSame = (it) => keyOf(it.table) === keyOf(move.table) && it.column === move.column;
	const later = moves.filter((it) => it.index > move.index && isSame(it));
	return later.filter((it) => it.to !== move.to && it.asked.includes(move.to)).filter((it) => ![move, it].every(({ sql }) => isConverting(sql))).filter((it) => !later.some((between) => between.index < it.index && move.asked.includes(between.to))).map((it) => [move, it]);
}
function isConverting(sql) {
	return assignmentsIn(sql).some(({ column, value }) => convertedIn(value) === column);
}
function askTheSame(connection, [first, second]) {
	return columnsIn(connection, first.table).map(({ key }) => key).every((key) => first.names.has(key) === second.names.has(key));
}
function meeting(connection, first, second) {
	const { to } = first;
	const column = columnsIn(connection, first.table).find(({ key, hidden }) => key === first.column && hidden === 0);
	if (!column) return [];
	const where = `main.${quoted(first.table)}`;
	const after = (value, ...moves) => {
		let found = null;
		aside(connection, () => refusal$2(() => {
			connection.run(`UPDATE OR ABORT ${where} SET ${quoted(column.name)} = ${value}`);
			for (const { sql } of moves) connection.run(sql);
			found = connection.rows(`SELECT DISTINCT quote(${quoted(column.name)}) FROM ${where}`).map(([it]) => String(it));
		}));
		return found;
	};
	const [stored, ...more] = after(to) ?? [];
	const [now] = after(to, second) ?? [];
	if (stored === void 0 || more.length > 0 || now === void 0 || now === stored) return [];
	const leaves = (value, move) => !takesAny(connection, where, column.name, value, move);
	const from = [...new Set(first.asked)].find((value) => {
		const ends = after(value, first, second) ?? [];
		const isMoved = after(value, first)?.includes(stored) ?? false;
		return value !== to && isMoved && ends.includes(now) && !ends.includes(stored) && leaves(value, second);
	});
	if (from === void 0 || !leaves(to, first)) return [];
	return [{
		first,
		second,
		from,
		to,
		now,
		isListed: after(/^'/.test(to) ? "'another than all of them'" : "987654321") === null
	}];
}
function takesAny(connection, where, column, value, { sql }) {
	return aside(connection, () => {
		let count = 0;
		refusal$2(() => {
			connection.run(`UPDATE OR ABORT ${where} SET ${quoted(column)} = ${value}`);
			connection.run(sql);
			count = Number(connection.rows("SELECT changes()")[0]?.[0]);
		});
		return count > 0;
	});
}
function isKnown({ scene, empty }, { first, second, from, to, now, isListed }, all) {
	if (isListed || now === from || areShifted([
		from,
		to,
		now
	]) || all.some((it) => it.first === second || it.second === first)) return true;
	return on(scene.engine, empty.before, (connection) => {
		const column = columnsIn(connection, first.table).find(({ key }) => key === first.column);
		if (!column) return false;
		if (column.default === to) return true;
		if ((column.default === from || column.default === null && saysOneOfFew(column.name)) && first.asked.length === 1 && areStates([
			from,
			to,
			now
		])) return true;
		const name = quoted(column.name);
		return connection.rows(`SELECT 1 FROM main.${quoted(first.table)} WHERE ${name} IS ${to} LIMIT 1`).length > 0;
	});
}
function areShifted(literals) {
	const [from = NaN, to = NaN, now] = literals.map((it) => /^-?\d+$/.test(it) ? Number(it) : NaN);
	return to - from === (now ?? NaN) - to;
}
function areStates(literals) {
	const words = literals.map((it) => it.slice(1, -1).toLowerCase());
	return literals.every((it) => /^'[a-z]+([ _-][a-z]+)*'$/i.test(it) && !BETWEEN.test(it)) && words.every((word, at) => !isSpeltLike(word, words[at + 1] ?? ""));
}
const BETWEEN = /te?mp|swap|moving|placeholder/i;
function isSpeltLike(one, other) {
	const [a, b] = [one, other].map((word) => word.replace(/[ _-]/g, ""));
	const [long = "", short = ""] = (a ?? "").length < (b ?? "").length ? [b, a] : [a, b];
	const differs = [...short].findIndex((letter, at) => letter !== long[at]);
	const shared = differs < 0 ? short.length : differs;
	return shared > 2 && shared * 2 >= short.length;
}
// src/replay/seen/data/understood.ts
function objections(connection, sql) {
	if (alterationIn(sql)?.added !== void 0) return aside(connection, () => listed(inNewColumn(connection, sql)));
	if (!/^CREATE (?:VIEW|TRIGGER)$/.test(verbOf(sql))) return listed(refusal$2(() => connection.prepare(sql)));
	return aside(connection, () => {
		const had = new Set(entriesOf(connection).map(({ number }) => number));
		const refused = refusal$2(() => connection.run(sql));
		const made = entriesOf(connection).find(({ number }) => !had.has(number));
		if (refused !== null || made === void 0) return listed(refused);
		return [...complaints({
			connection,
			entries: []
		}, made).values()].map(({ message }) => message);
	});
}
function listed(message) {
	return message === null ? [] : [message];
}
function inNewColumn(connection, sql) {
	return refusal$2(() => connection.run(sql))?.replace(/^error in table .* after add column: /, "") ?? null;
}
// src/replay/seen/data/misread-fix.ts
function fixedOf(connection, sql, tokens, all) {
	const outside = new Set(all.flatMap(({ slip }) => isOfOwnTable(slip) ? slip.tokens : []));
	const each = all.map((place) => {
		const edits = editsFor(place, outside);
		return edits && [...edits, ...sparingNulls(connection, tokens, place)];
	});
	const together = each.every((it) => it !== null) ? written$1(connection, sql, tokens, distinct(each.flat())) : null;
	return each.map((edits) => edits && (together ?? written$1(connection, sql, tokens, edits)));
}
function written$1(connection, sql, tokens, edits) {
	const [first, last] = [tokens[0], tokens.at(-1)];
	if (!first || !last) return null;
	return objections(connection, edited(sql, 0, sql.length, edits)).length === 0 ? edited(sql, first.start, last.end, edits) : null;
}
function distinct(edits) {
	return [...new Map(edits.map((one) => [`${one.from} ${one.to} ${one.text}`, one])).values()];
}
function isOfOwnTable({ kind, name, tokens, is, meant }) {
	if (meant === null || !same(meant.source.label, is.source.label)) return false;
	return name.of !== null || kind === "itself" && tokens.some(({ text }) => text === ".");
}
function editsFor({ scope, slip }, outside) {
	const { name, beside, is, meant, numbers } = slip;
	if (!meant) return null;
	if (numbers) {
		const { start, end } = name.token;
		return [{
			from: start,
			to: end,
			text: `${name.of === null ? `${identifier(meant.source.label)}.` : ""}${identifier(meant.column)}`
		}];
	}
	const isHidden = same(meant.source.label, is.source.label);
	const inner = isHidden ? `inner_${is.source.table ?? ""}` : is.source.label;
	if (isHidden && !is.source.bare) return null;
	const qualified = (label, { start, end, text }) => ({
		from: start,
		to: end,
		text: `${identifier(label)}.${text}`
	});
	return [
		...name.of === null ? [qualified(isOfOwnTable(slip) ? inner : meant.source.label, name.token)] : [],
		...beside ? [qualified(inner, beside.token)] : [],
		...isHidden ? renamed(scope, is.source.bare, inner, outside) : []
	];
}
function sparingNulls(connection, tokens, { scope, slip }) {
	const { numbers, meant } = slip;
	const [first, last] = [scope.whole[0], scope.whole.at(-1)];
	const open = tokens.findIndex(({ end }, at) => first && tokens[at + 1]?.start === first.start && end <= first.start);
	const close = tokens.find(({ start }) => last && start >= last.end);
	const isNegated = isWord$1(tokens[open - 1], "EXISTS") && isWord$1(tokens[open - 2], "NOT");
	if (!numbers || !meant || !close || scope.asked !== "exists" || !isNegated) return [];
	const column = columnsIn(connection, meant.source.table ?? "").find(({ name }) => same(name, meant.column));
	if (!column || column.notNull || column.primaryKey > 0) return [];
	const name = `${identifier(meant.source.label)}.${identifier(meant.column)}`;
	return [{
		from: close.end,
		to: close.end,
		text: ` AND ${name} IS NOT NULL`
	}];
}
function renamed({ tokens }, table, alias, outside) {
	const isIts = (token, at) => tokens[at + 1]?.text === "." && same(token.text, table.text);
	const of = tokens.filter((token, at) => isIts(token, at) && !outside.has(token));
	return [{
		from: table.end,
		to: table.end,
		text: ` AS ${identifier(alias)}`
	}, ...of.map(({ start, end }) => ({
		from: start,
		to: end,
		text: identifier(alias)
	}))];
}
function edited(sql, start, end, edits) {
	let [text, at] = ["", start];
	for (const one of edits.toSorted((a, b) => a.from - b.from)) {
		text += sql.slice(at, one.from) + one.text;
		at = one.to;
	}
	return text + sql.slice(at, end);
}
// src/replay/seen/data/misread-names.ts
function judgedIn(connection, owners, scope) {
	return [...comparedIn$5(scope).flatMap((one) => comparedSlip(connection, owners, scope, one) ?? []), ...givenSlips(owners, scope)];
}
function comparedSlip(connection, owners, scope, one) {
	const { left, right, tokens } = one;
	const bare = [right, left].filter(({ of }) => of === null);
	const [first] = bare;
	if (!first) return null;
	const [is, other] = [owners.ownerOf(left, scope), owners.ownerOf(right, scope)];
	if (!is || !other || is.source !== other.source) return null;
	const isInner = is.scope === scope;
	if (same(left.column, right.column) && left.around === right.around) {
		const meant = isInner ? owners.outside(first.column, scope) : null;
		if (isInner && !meant && !isHalfBare(scope, one)) return null;
		const beside = bare.length > 1 ? { beside: left } : {};
		return {
			kind: "itself",
			name: first,
			is,
			meant: meant && {
				...meant,
				column: first.column
			},
			tokens,
			...beside
		};
	}
	if (scope.outer === null || !one.isEqual || left.around !== "?" || right.around !== "?") return null;
	if (!isInner) return bare.length > 1 && one.isAll ? {
		kind: "outer",
		name: first,
		is,
		meant: null,
		tokens
	} : null;
	const name = slipOf(connection, owners, scope, is, one, bare);
	return name && {
		kind: "inner",
		is,
		tokens,
		...name
	};
}
function slipOf(connection, owners, scope, { source: { table } }, { left, right }, bare) {
	const isTable = table !== null && columnsIn(connection, table).length > 0;
	const other = (name) => name === left ? right : left;
	const outer = bare.flatMap((name) => {
		const meant = owners.outside(name.column, scope);
		return meant ? [{
			name,
			meant: {
				...meant,
				column: name.column
			}
		}] : [];
	});
	const refers = (column, parent) => isNamedAfter(column, parent) || foreignKeysIn(connection, table ?? "").some(({ from, parent: to }) => from.length === 1 && same(from[0] ?? "", column) && same(to, parent));
	const isKey = (of, column) => of !== null && keysOf(connection, of).has(keyOf(column));
	const linked = outer.find(({ name, meant }) => {
		const parent = meant.source.table;
		return parent !== null && !same(parent, table ?? "") && refers(other(name).column, parent) && (!isTable || isKey(table, name.column)) && isKey(parent, name.column);
	});
	if (linked) return linked;
	const link = [left, right].find((name) => isTable && refers(name.column, table) && isKey(table, other(name).column));
	const isTied = scope.asked === "in" || !owners.isAlone(scope);
	const outside = link && !isTied ? outsideOf(scope, link, left, right) : null;
	const home = outside && owners.outside(outside.column, scope);
	if (home && same(home.source.table ?? "", table ?? "")) return {
		name: outside,
		meant: {
			...home,
			column: outside.column
		}
	};
	const found = outer.find(({ name, meant }) => isKey(meant.source.table, name.column)) ?? outer[0];
	if (!found || isTied || !(isKey(table, left.column) || isKey(table, right.column))) return null;
	if (table === null) return null;
	const isOwn = same(found.meant.source.table ?? "", table);
	if (!isOwn && refers(other(found.name).column, table)) return null;
	return isOwn || scope.asked !== "scalar" || other(found.name).of !== null || !isAggregate$1(scope) ? found : null;
}
function outsideOf(scope, link, left, right) {
	const key = link === left ? right : left;
	if (scope.asked === "scalar") return isAggregate$1(scope) ? key : link;
	return left.of !== null && right.of === null ? left : right;
}
function isAggregate$1(scope) {
	const only = onlyResult(scope);
	return only === null || only.around !== "?";
}
function keysOf(connection, table) {
	const key = soleKeyIn(connection, table);
	const columns = indexesIn(connection, table).filter((it) => it.unique && !it.partial && it.parts.length === 1).flatMap(({ parts: [part] }) => part?.name ? [part.name] : []);
	return new Set([...key === null ? [] : [key], ...columns].map(keyOf));
}
function givenSlips(owners, scope) {
	const { asked, sources } = scope;
	if (asked !== "in" && asked !== "scalar" || sources.length === 0) return [];
	const isOutside = (name) => name !== null && name.of === null;
	const result = [onlyResult(scope)].filter(isOutside).filter(({ around }) => asked === "in" || around === "?");
	const slip = (kind, name) => {
		const is = owners.ownerOf(name, scope);
		return is && is.scope !== scope ? [{
			kind,
			name,
			is,
			meant: null,
			tokens: [name.token]
		}] : [];
	};
	return [...result.flatMap((name) => slip("result", name)), ...sortedBy(scope).filter(isOutside).flatMap((name) => slip("order", name))];
}
// src/replay/seen/data/misread-numbers.ts
function matchedIn(scope) {
	return [...comparedIn$5(scope).flatMap(({ left, right, isEqual, tokens }) => isEqual && left.around === "?" && right.around === "?" ? [{
		left,
		right,
		scopes: [scope, scope],
		tokens
	}] : []), ...scope.asked === "in" ? inQuery(scope) : []];
}
function inQuery(scope) {
	const { outer, whole } = scope;
	const right = onlyResult(scope);
	const open = (outer?.tokens.indexOf(whole[0]) ?? 0) - 1;
	if (outer === null || right === null || right.around !== "?" || open < 1) return [];
	const isNot = isWord$1(outer.tokens[open - 2], "NOT");
	const before = operandBefore(outer.tokens, open - (isNot ? 3 : 2));
	const tokens = [...outer.tokens.slice(before?.from, closing(outer.tokens, open) + 1)];
	return before?.operand.around === "?" ? [{
		left: before.operand,
		right,
		scopes: [outer, scope],
		tokens
	}] : [];
}
function numberSlips(connection, owners, scope, { sql, file }) {
	return matchedIn(scope).flatMap(({ left, right, scopes, tokens }) => {
		const [one, other] = [owners.ownerOf(left, scopes[0]), owners.ownerOf(right, scopes[1])];
		const made = [...queriesNamed(sql), ...file];
		const sides = [sideOf$1(connection, left, one, made), sideOf$1(connection, right, other, made)];
		const [its, theirs] = sides;
		if (!its || !theirs || same(its.table, theirs.table)) return [];
		const links = linksIn(connection, its.table).filter((it) => same(it.other, theirs.table));
		const [link] = links;
		const child = link?.isOwn ? its : theirs;
		if (!link || child.isCopy || links.some((it) => it.isOwn !== link.isOwn)) return [];
		const isCopied = file.some((it) => it !== sql && actionOf(it) === "INSERT" && sides.every((at) => at && namesIn$5(it).has(keyOf(at.table))));
		const [named, asked] = [namesIn$5(sql), askedNames(scopes[0].tokens)];
		const isMeant = ({ from }) => asked.has(keyOf(from)) || isAskedForNone(sql, from) || named.has(keyOf(from)) && !saysMore(connection, child.table, from) || sides.every((at) => at && columnsIn(connection, at.table).some(({ name }) => same(name, from)));
		if (isCopied || links.some((it) => isMeant(it) || same(it.from, child.name.column))) return [];
		const columns = [...new Map(links.map(({ from }) => [keyOf(from), from])).values()];
		const meant = columns.length > 1 ? null : {
			...child.is,
			column: link.from
		};
		const numbers = {
			child: child.table,
			parent: (link.isOwn ? theirs : its).table,
			links: columns
		};
		return [{
			kind: "numbers",
			name: child.name,
			is: child.is,
			meant,
			tokens,
			numbers
		}];
	});
}
function sideOf$1(connection, name, is, made) {
	const table = is?.source.table ?? null;
	if (is === null || table === null) return null;
	const [copied] = made.flatMap((sql) => targetOf(sql) === keyOf(table) ? keyCopied(connection, sql, name.column) : []);
	if (copied !== void 0) return {
		name,
		is,
		table: copied,
		isCopy: true
	};
	return same(soleKeyIn(connection, table) ?? "", name.column) && readCatalog(connection).ordinary.has(keyOf(table)) ? {
		name,
		is,
		table,
		isCopy: false
	} : null;
}
function keyCopied(connection, sql, column) {
	const copy = readCopy(sql);
	if (!copy?.isPlain) return [];
	const value = withoutAlias(copy.results.find((it, at) => same(column, unquote(copy.into?.[at] ?? it.at(-1)))) ?? []);
	const sources = sourcesOf$1(copy);
	const [own] = value.length === 3 ? sources.filter(({ called }) => same(unquote(called), unquote(value[0]))) : sources;
	const isOne = value.length === 3 || value.length === 1 && sources.length === 1;
	return own && isOne && kindOf$1(value) === "bare" && same(soleKeyIn(connection, own.table) ?? "", unquote(value.at(-1))) ? [own.table] : [];
}
function queriesNamed(sql) {
	const all = significant(sql);
	return all.flatMap((name, at) => isWord$1(all[at + 1], "AS") && all[at + 2]?.text === "(" && isWord$1(all[at + 3], "SELECT") ? [`CREATE TABLE ${name.text} AS ${sql.slice(all[at + 3]?.start, all[closing(all, at + 2)]?.start)}`] : []);
}
function isAskedForNone(sql, column) {
	const all = significant(sql);
	return all.some((token, at) => same(unquote(token), column) && isWord$1(all[at + 1], "IS") && isWord$1(all[at + 2], "NULL"));
}
function saysMore(connection, table, column) {
	const [row] = rowsOrNone(connection, `SELECT count(DISTINCT ${identifier(column)}) > 1 FROM ${identifier(table)}`);
	return row?.[0] === 1;
}
// src/replay/seen/data/owners.ts
function ownersIn(connection, ctes) {
	const before = textOf$2(ctes);
	const known = new Map();
	const isTaken = (sql) => refusal$2(() => connection.prepare(`${before} ${sql}`)) === null;
	function sourceIn(scope, column) {
		const { sources } = scope;
		if (scope.asked === "row") {
			const [first] = sources;
			return first && columnsIn(connection, first.table ?? "").some(({ key }) => key === keyOf(column)) ? first : null;
		}
		const found = known.get(scope) ?? new Map();
		known.set(scope, found);
		const key = keyOf(column);
		if (found.has(key)) return found.get(key);
		const from = sources.map(({ tokens }) => textOf$2(tokens)).join(", ");
		if (sources.some(({ label }) => label === "") || from !== "" && !isTaken(`SELECT 1 FROM ${from}`)) return void 0;
		const source = sources.find(({ label }) => isTaken(`SELECT [${label}].[${column}] FROM ${from}`)) ?? null;
		found.set(key, source);
		return source;
	}
	return {
		ownerOf({ column, of }, from) {
			for (let scope = from; scope !== null; scope = scope.outer) {
				if (of === null && scope.asked === "row") continue;
				const source = of === null ? sourceIn(scope, column) : scope.sources.find(({ label }) => same(label, of));
				if (of === null && source === void 0) return null;
				if (source) return {
					scope,
					source
				};
				if (of === null && resultNames(scope).has(keyOf(column))) return null;
			}
			return null;
		},
		outside(column, from) {
			for (let scope = from.outer; scope !== null; scope = scope.outer) {
				const source = sourceIn(scope, column);
				if (source === void 0) return null;
				if (source) return {
					scope,
					source
				};
			}
			return null;
		},
		isAlone({ whole, tokens, outer }) {
			const asked = whole.length > 0 ? whole : tokens;
			const named = asked.some(({ text }, at) => /^(NEW|OLD)$/i.test(text) && asked[at + 1]?.text === ".");
			if (outer?.asked === "row" && whole.length === 0) return !named;
			const text = whole.map((it) => it.text.startsWith("\"") ? `[${it.text.slice(1, -1)}]` : it.text).join(" ");
			return !named && isTaken(`SELECT EXISTS (${text})`);
		}
	};
}
function textOf$2(tokens) {
	return tokens.map(({ text }) => text).join(" ");
}
// src/replay/seen/data/misread.ts
const misread = {
	nothing: [],
	needs: "rows",
	look: misreadIn
};
function misreadIn({ scene, before, first }) {
	const asked = first.performance.statements.map((it) => {
		const questions = questionsIn$1(it).filter(({ scopes }) => scopes.some((scope) => isBare$1(scope) || matchedIn(scope).length > 0));
		return questions.length > 0 ? questions : null;
	});
	if (asked.every((one) => one === null)) return [];
	const had = first.performance.statements.some(({ verb }) => MADE.test(verb)) ? new Set(on(scene.engine, before.state, entriesOf).flatMap(({ sql }) => bodiesOf(sql))) : new Set();
	const file = first.performance.statements.map(({ sql }) => sql);
	return atEach(scene, first, asked, (connection, statement, questions) => questions.filter(({ tokens }) => !had.has(bodyOf(tokens))).flatMap((one) => slipsIn(connection, statement, one, file)));
}
const MADE = /^CREATE (?:TRIGGER|VIEW)$/;
function bodiesOf(sql) {
	const verb = verbOf(sql);
	if (verb === "CREATE TRIGGER") return readTrigger(sql).statements.map(normalPart);
	const all = significant(sql);
	return verb === "CREATE VIEW" ? [bodyOf(all.slice(outerWord(all, 0, /^AS$/i) + 1))] : [];
}
function bodyOf(tokens) {
	return normalPart(tokens.map(({ text }) => text).join(" "));
}
function questionsIn$1({ sql, verb }) {
	if (verb !== "CREATE TRIGGER" && !/\bselect\b|\bupdate\b[\s\S]*\bfrom\b/i.test(sql)) return [];
	const all = significant(sql).filter(({ kind }, at, them) => kind !== "semicolon" || at < them.length - 1);
	if (verb === "CREATE TRIGGER") return triggered(sql, all);
	if (verb === "CREATE VIEW") {
		const tokens = all.slice(outerWord(all, 0, /^AS$/i) + 1);
		const name = objectOf(sql) ?? "";
		return [{
			action: "CREATE VIEW",
			made: name,
			target: name,
			tokens,
			scopes: scopesIn(tokens)
		}];
	}
	const action = verb === "CREATE TABLE" ? "INSERT" : actionOf(sql);
	return action === null ? [] : [{
		action: actionIn(action),
		made: null,
		target: targetName(sql) ?? "",
		tokens: all,
		scopes: scopesIn(all)
	}];
}
function actionIn(word) {
	return word === "UPDATE" || word === "DELETE" ? word : "INSERT";
}
function triggered(sql, all) {
	const begin = outerWord(all, 0, /^BEGIN$/i);
	const table = all[outerWord(all, 0, /^ON$/i) + 1];
	const end = all.findLastIndex((token) => isWord$1(token, "END"));
	if (begin < 0 || !table) return [];
	const row = firing$1(unquote(table), readTrigger(sql).moment.endsWith("DELETE"));
	const statements = [[]];
	for (const token of all.slice(begin + 1, end)) if (token.kind === "semicolon") statements.push([]);
	else statements.at(-1)?.push(token);
	const made = objectOf(sql);
	const when = all.slice(0, begin).findIndex((token) => isWord$1(token, "WHEN"));
	const tokens = when < 0 ? [] : all.slice(when + 1, begin);
	const own = {
		action: "SELECT",
		made,
		target: "",
		tokens,
		scopes: scopesOfCondition(tokens, row)
	};
	const asked = statements.map((one) => {
		const text = sql.slice(one[0]?.start, one.at(-1)?.end);
		const action = actionOf(text);
		return {
			action: action === null ? "SELECT" : actionIn(action),
			target: targetName(text) ?? "",
			made,
			tokens: one,
			scopes: scopesIn(one, row)
		};
	});
	return tokens.length > 0 ? [own, ...asked] : asked;
}
function isBare$1(scope) {
	if (scope.outer === null) return comparedIn$5(scope).some((one) => isHalfBare(scope, one));
	return (scope.asked === "in" || scope.asked === "scalar" ? [onlyResult(scope), ...sortedBy(scope)] : []).some((it) => it !== null && it.of === null) || comparedIn$5(scope).some(({ left, right }) => left.of === null || right.of === null);
}
function slipsIn(connection, { sql, at }, question, file) {
	const { tokens, scopes, action, made, target } = question;
	const verb = outerWord(tokens, 1, /^(SELECT|INSERT|REPLACE|UPDATE|DELETE)$/i);
	const owners = ownersIn(connection, isWord$1(tokens[0], "WITH") ? tokens.slice(0, Math.max(0, verb)) : []);
	const slips = scopes.flatMap((scope) => {
		const names = isBare$1(scope) ? judgedIn(connection, owners, scope) : [];
		const numbers = made === null ? numberSlips(connection, owners, scope, {
			sql,
			file
		}) : [];
		return [...names, ...numbers].map((slip) => ({
			scope,
			slip
		}));
	});
	const fixed = fixedOf(connection, sql, tokens, slips);
	return slips.map(({ scope, slip }, nth) => {
		const { kind, name, is, meant, tokens: said } = slip;
		return {
			at,
			action,
			made,
			target,
			kind,
			name: name.column,
			is: called(is.source.label, name.column),
			filters: action !== "INSERT" || isFilter(tokens, said),
			meant: meant && called(meant.source.label, meant.column),
			sql: sql.slice(said[0]?.start, said.at(-1)?.end),
			...aboutOf(connection, scope, slip),
			fixed: fixed[nth] ?? null
		};
	});
}
function aboutOf(connection, scope, slip) {
	const { is, numbers } = slip;
	if (numbers) return {
		asked: numbers.child,
		row: numbers.parent,
		columns: numbers.links
	};
	const columns = is.scope === scope && scope.outer !== null ? [] : columnsOf(connection, scope, slip);
	return {
		asked: askedIn(scope, slip),
		row: rowOf$1(slip, scope),
		columns
	};
}
function called(label, column) {
	return `${label}.${column}`;
}
function rowOf$1({ meant, is }, scope) {
	const outside = meant?.source ?? (is.scope === scope ? scope.outer?.sources[0] : is.source);
	return outside?.table ?? outside?.label ?? "";
}
function askedIn({ sources }, { is, meant }) {
	return listed$2(sources.filter((it) => meant === null ? it !== is.source : it === is.source).map(({ label }) => label));
}
function columnsOf(connection, { sources }, { is }) {
	return sources.filter((it) => it !== is.source).flatMap(({ table }) => table === null ? [] : columnsIn(connection, table).map(({ name }) => name));
}
function isFilter(tokens, [first]) {
	const where = outerWord(tokens, 0, /^WHERE$/i);
	const upsert = tokens[outerWord(tokens, 0, /^CONFLICT$/i)]?.start ?? Number.POSITIVE_INFINITY;
	return where >= 0 && first !== void 0 && first.start > (tokens[where]?.start ?? 0) && first.start < upsert;
}
// src/replay/seen/data/moment-forms.ts
const DATES = /\b(?:datetime|strftime|current_timestamp|unixepoch|julianday)\b|\d{4}-\d\d-\d\d[T ]\d\d:\d\d/i;
const MANY_DIGITS = /\b\d{9,16}\b/;
const UNITS$1 = [
	[
		"days",
		24e5,
		25e5
	],
	[
		"seconds",
		1e8,
		1e10
	],
	[
		"milliseconds",
		3e11,
		0x9184e72a000
	],
	[
		"microseconds",
		3e14,
		0x2386f26fc10000
	]
];
function isUnit(form) {
	return UNITS$1.some(([unit]) => unit === form);
}
function toldApart(forms, inUnits) {
	const told = forms.flatMap((form) => inUnits ? form === "number" ? [] : [form] : [isUnit(form) ? "number" : form]);
	return [...new Set(told)];
}
const NUMBER = "[0-9][0-9][0-9][0-9][0-9][0-9][0-9]*";
function formOf(column) {
	const c = quoted(column);
	const day = "[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]";
	const clock = "[0-2][0-9]:[0-5][0-9]*";
	return `CASE WHEN ${c} IS NULL OR ${c} = '' OR ${c} GLOB '${day}' THEN NULL
    WHEN typeof(${c}) IN ('integer', 'real') THEN ${unitOf$1(c)}
    WHEN ${c} GLOB '${day} ${clock}' THEN 'space'
    WHEN ${c} GLOB '${day}T${clock}' THEN 'T'
    WHEN ${c} GLOB '${NUMBER}' AND ${c} NOT GLOB '*[^0-9.]*' THEN ${unitOf$1(`CAST(${c} AS NUMERIC)`)}
    ELSE 'other' END`;
}
function unitOf$1(number) {
	return `CASE WHEN ${number} NOT GLOB '*[^9]*' THEN 'number' ${UNITS$1.map(([unit, from, until]) => `WHEN ${number} BETWEEN ${from} AND ${until} THEN '${unit}'`).join(" ")} ELSE 'number' END`;
}
function formsIn(connection, schema, table, column) {
	return connection.rows(`SELECT DISTINCT ${formOf(column)} FROM ${schema}.${quoted(table)}`).flatMap(([form]) => form === null ? [] : [form]);
}
function defaultForm(engine, column) {
	return column.default === null ? [] : storedForm(engine, column, column.default);
}
function storedForm(engine, { type }, expression) {
	return on(engine, NOTHING$2, (connection) => {
		try {
			connection.run(`CREATE TABLE one (c ${type} DEFAULT (${expression}\n)); INSERT INTO one DEFAULT VALUES`);
			return formsIn(connection, "main", "one", "c");
		} catch (error) {
			if (error instanceof Refused) return [];
			throw error;
		}
	});
}
// src/replay/seen/data/written-moments.ts
function triggersIn({ objects }) {
	return [...objects.values()].flatMap(({ type, name, sql }) => type === "trigger" && DATES.test(sql) ? readTrigger(sql).statements.map((one) => ({
		sql: one,
		trigger: name
	})) : []);
}
function newTriggers(was, is) {
	const before = new Set([...was.objects.values()].map(({ sql }) => sql));
	const objects = new Map([...is.objects].filter(([, { sql }]) => !before.has(sql)));
	return triggersIn({
		...is,
		objects
	});
}
function updatesIn({ performance }) {
	return performance.statements.filter(({ sql }) => actionOf(sql) === "UPDATE").map(({ sql }) => ({
		sql,
		trigger: null
	}));
}
function formsGiven(engine, table, column, writings) {
	const all = writings.filter(({ sql }) => targetOf(sql) === table.key).flatMap((by) => valuesFor(by.sql, table, column).map((text) => ({
		by,
		text
	})));
	const isOnce = all.filter(({ by }) => by.trigger === null).length < 2;
	return all.filter(({ by, text }) => (by.trigger !== null || isOnce) && (DATES.test(text) || MANY_DIGITS.test(text))).flatMap(({ by, text }) => storedForm(engine, column, text).map((form) => ({
		form,
		by
	}))).flatMap(({ form, by }) => form === "other" ? [] : [{
		form,
		by
	}]);
}
function valuesFor(sql, table, { key }) {
	const assigned = assignmentsIn(sql).flatMap(({ column, text }) => column === key ? [text] : []);
	return actionOf(sql) === "UPDATE" ? assigned : [...assigned, ...insertedFor(sql, table, key)];
}
function insertedFor(sql, table, key) {
	const all = significant(sql).filter(({ kind }) => kind !== "semicolon");
	const verb = Math.max(0, verbAt(all));
	const at = (namedIn(all, verb)?.map(keyOf) ?? table.columns.map((column) => column.key)).indexOf(key);
	if (at < 0) return [];
	const written = (value) => value && value.length > 0 ? [sql.slice(value[0]?.start, value.at(-1)?.end)] : [];
	const values = outerWord(all, verb, /^VALUES$/i);
	if (values < 0) {
		const copy = unfoldedCopy(sql);
		const result = copy?.results[at];
		return copy?.isPlain && result ? written(withoutAlias(result)) : [];
	}
	return cutAt(all.slice(values + 1), ({ text }) => text === ",").filter(([first]) => first?.text === "(").flatMap((row) => {
		const inside = row.slice(1, row.findLastIndex(({ text }) => text === ")"));
		return written(cutAt(inside, ({ text }) => text === ",")[at]);
	});
}
// src/replay/seen/data/mixed-formats.ts
const mixedFormats = {
	nothing: [],
	needs: "rows",
	look: (run) => DATES.test(run.scene.script.sql) || MANY_DIGITS.test(run.scene.script.sql) ? mixedIn(run) : []
};
function mixedIn(run) {
	const { scene, first, empty } = run;
	const { engine } = scene;
	const names = namesIn$5(scene.script.sql);
	const was = on(engine, empty.before, (connection) => readSchema(connection, "main"));
	const is = on(engine, first.after, (connection) => readSchema(connection, "main"));
	const asked = [...is.tables.values()].flatMap((table) => shared(was.tables.get(table.key), table)).filter(({ old, now }) => old.default !== now.default || names.has(now.key));
	const fresh = newTriggers(was, is);
	const within = (fresh.length === 0 ? [] : [...is.tables.values()].filter(({ key }) => !was.tables.has(key))).flatMap((table) => atOdds(engine, table, fresh));
	if (asked.length === 0) return within;
	const known = asked.flatMap((pair) => {
		const form = on(engine, empty.before, (connection) => knownForm(engine, connection, pair, was));
		return form === null ? [] : [{
			...pair,
			form
		}];
	});
	if (known.length === 0) return within;
	const { start, end } = withGaps(run, known);
	const both = engine.openPair(start, end);
	try {
		const written = [...fresh, ...updatesIn(first)];
		return [...within, ...known.flatMap((pair) => mixed(engine, both, pair, written))];
	} finally {
		both.close();
	}
}
function shared(was, table) {
	if (!was || was.virtual || table.virtual) return [];
	return table.columns.flatMap((now) => {
		const old = was.columns.find(({ key }) => key === now.key);
		return old && old.hidden === 0 && now.hidden === 0 ? [{
			table,
			was,
			old,
			now
		}] : [];
	});
}
function knownForm(engine, connection, { was, old }, schema) {
	const given = formsGiven(engine, was, old, triggersIn(schema)).map(({ form }) => form);
	const [only, ...more] = toldApart([
		...formsIn(connection, "main", was.name, old.name),
		...defaultForm(engine, old),
		...given
	], DATES.test(old.default ?? "") && isUnit(defaultForm(engine, old)[0] ?? null));
	if (only !== void 0) return more.length === 0 && only !== "other" ? only : null;
	return saidUnits(was.sql).get(old.key) ?? null;
}
function withGaps({ scene, before, first }, pairs) {
	const plain = {
		start: before.state,
		end: first.after
	};
	const writes = first.performance.statements.filter(({ sql }) => changesRows(sql) && actionOf(sql) !== "DELETE");
	if (writes.length === 0) return plain;
	const written = writes.map(({ sql }) => writtenColumns(sql));
	const gaps = pairs.filter(({ old }) => !old.notNull && written.some((columns) => columns?.has(old.key) ?? true));
	const start = on(scene.engine, before.state, (connection) => {
		for (const { was, old } of gaps) {
			const table = `main.${quoted(was.name)}`;
			refusal$2(() => connection.run(`UPDATE ${table} SET ${quoted(old.name)} = NULL WHERE rowid = (SELECT min(rowid) FROM ${table})`));
		}
		return connection.state();
	});
	const { after, performance } = played(scene, start);
	return performance.refusals.length > 0 ? plain : {
		start,
		end: after
	};
}
function atOdds(engine, table, written) {
	return table.columns.flatMap((column) => {
		const [form] = defaultForm(engine, column);
		const inUnits = DATES.test(column.default ?? "") && isUnit(form ?? null);
		const [was] = form === void 0 ? [] : toldApart([form], inUnits);
		if (was === void 0 || was === "other") return [];
		const other = givenBeside(engine, table, column, written, was);
		if (!other || other.by.trigger === null) return [];
		const { trigger } = other.by;
		return [{
			table: table.name,
			column: column.name,
			was,
			now: other.form,
			by: "trigger",
			trigger,
			isDefault: true
		}];
	});
}
function givenBeside(engine, table, column, written, form) {
	return formsGiven(engine, table, column, written).flatMap((one) => toldApart([one.form], isUnit(form)).flatMap((it) => it === "other" ? [] : [{
		...one,
		form: it
	}])).find((one) => one.form !== form) ?? null;
}
function mixed(engine, both, pair, written) {
	const { table, was, old, now, form } = pair;
	const told = (forms) => toldApart(forms, isUnit(form));
	const before = told(formsIn(both, "main", was.name, old.name));
	const after = told(formsIn(both, "after", table.name, now.name));
	const [given] = told(defaultForm(engine, now));
	const found = {
		table: table.name,
		column: now.name,
		was: form
	};
	const other = after.find((it) => it !== form && it !== "other" && !before.includes(it));
	const stays = after.some((it) => it !== other && before.includes(it)) || given === form;
	if (other && other !== "other" && stays) return [{
		...found,
		now: other,
		by: "rows"
	}];
	const isDefault = given === form;
	const gives = givenBeside(engine, table, now, written, form);
	if (gives && (isDefault || after.includes(form))) {
		const { trigger } = gives.by;
		return [{
			...found,
			now: gives.form,
			...trigger === null ? { by: "rows" } : {
				by: "trigger",
				trigger,
				isDefault
			}
		}];
	}
	return given !== void 0 && given !== "other" && given !== form && keyOf(old.default ?? "") !== keyOf(now.default ?? "") && after.some((it) => it !== given) ? [{
		...found,
		now: given,
		by: "default"
	}] : [];
}
// src/sql/added-up.ts
function addedUpIn(sql, has) {
	const action = actionOf(sql);
	if (!(action === null ? verbOf(sql) === "CREATE TABLE" : action !== "DELETE") || !/\b(sum|total|avg|count)\s*\(/i.test(sql)) return [];
	return scopesIn(significant(sql)).flatMap((scope) => {
		const read = scope.asked === "scalar" || scope.asked === "rows" ? readScope(scope, has) : null;
		return read === null ? [] : [read];
	});
}
const UNSURE = /^(OR|HAVING|SELECT|NATURAL|RIGHT|FULL|VALUES|WINDOW|LIMIT)$/i;
function readScope({ tokens, sources, from, outer }, has) {
	const start = outerWord(tokens, 0, /^FROM$/i);
	const tables = isWord$1(tokens[0], "SELECT") && sources.length > 1 ? joinedTables(from, sources) : null;
	if (tables === null || tokens.slice(start).some(({ text }) => UNSURE.test(text))) return null;
	const owner = ownerIn(tables, outer, has);
	const results = cutAt(tokens.slice(1, start), ({ text }) => text === ",");
	const sums = results.flatMap((result) => sumsIn(result, owner));
	if (sums.length === 0) return null;
	const group = outerWord(tokens, start, /^(GROUP|ORDER)$/i);
	const where = tokens.slice(start, group < 0 ? tokens.length : group);
	const { equal, bound, met } = comparedIn$1(where, owner);
	const grouped = group < 0 ? [] : groupedBy(tokens.slice(group), results, owner);
	const using = usedIn(from, tables, has);
	const rest = [...results.flatMap(withoutGathered), ...where].filter((token) => !met.has(token));
	const read = new Set(rest.flatMap((_, at) => ownerAt(rest, at, owner)?.of ?? []));
	return {
		tables,
		sums,
		equal: [...equal, ...using],
		bound: [
			...bound,
			...grouped,
			...using.flat()
		],
		read
	};
}
function joinedTables(from, sources) {
	const parts = cutAt(from, (token) => token.text === "," || isWord$1(token, "JOIN"));
	const tables = new Map();
	for (const [at, { label, table }] of sources.entries()) {
		if (table === null || tables.has(keyOf(label))) return null;
		const isOptional = (parts[at - 1] ?? []).slice(-2).some((token) => isWord$1(token, "LEFT"));
		tables.set(keyOf(label), {
			table: keyOf(table),
			isOptional
		});
	}
	return tables.size === parts.length ? tables : null;
}
function usedIn(from, tables, has) {
	const labels = [...tables.keys()];
	const hasIn = (label, column) => has(tables.get(label)?.table ?? "", column);
	return cutAt(from, (token) => token.text === "," || isWord$1(token, "JOIN")).flatMap((part, at) => {
		const using = outerWord(part, 0, /^USING$/i);
		return (using < 0 ? [] : namesOf$1(part.slice(using + 2, closing(part, using + 1)))).flatMap(({ column }) => {
			const first = labels.slice(0, at).find((label) => hasIn(label, column));
			return first === void 0 ? [] : [[{
				of: first,
				column
			}, {
				of: labels[at] ?? "",
				column
			}]];
		});
	});
}
function ownerIn(tables, outer, has) {
	return ({ of, column }) => {
		const own = [...tables].find(([label, { table }]) => of === null ? has(table, column) : of === label);
		if (own) return {
			of: own[0],
			column
		};
		for (let around = outer; around !== null; around = around.outer) {
			const found = around.sources.find(({ label, table }) => of === null ? table !== null && has(keyOf(table), column) : keyOf(label) === of);
			if (found?.table) return {
				of: `.${keyOf(found.label)}`,
				column
			};
		}
		return null;
	};
}
function ownerAt(all, at, owner) {
	const [token, next] = [all[at], all[at + 1]?.text];
	if (!token || !isName$5(token) || next === "(" || next === ".") return null;
	const of = all[at - 1]?.text === "." ? all[at - 2] : void 0;
	return owner({
		column: keyOf(unquote(token)),
		of: of ? keyOf(unquote(of)) : null
	});
}
const COMPARES$1 = /^(\/|%|<|>|<=|>=|==?|<>|!=|IS|BETWEEN|IN|OVER|FILTER|SELECT)$/i;
function sumsIn(result, owner) {
	if (result.some(({ text }) => COMPARES$1.test(text))) return [];
	return result.flatMap((token, at) => {
		if (!/^(sum|total|avg|count)$/i.test(token.text) || result[at + 1]?.text !== "(") return [];
		const own = result.slice(at, closing(result, at + 1) + 1);
		const owners = namesOf$1(own.slice(2, -1)).map(owner);
		if (owners.includes(null) || own.some((it) => isWord$1(it, "DISTINCT"))) return [];
		const labels = new Set(owners.flatMap((it) => it?.of ?? []));
		return [{
			how: token.text.toLowerCase(),
			text: own.map(({ text }) => text).join(""),
			labels
		}];
	});
}
function withoutGathered(result) {
	const at = result.findIndex(({ text }, index) => /^(sum|total|avg|count|min|max|\w+_(concat|agg|array))$/i.test(text) && result[index + 1]?.text === "(");
	if (at < 0) return result;
	return [...result.slice(0, at), ...withoutGathered(result.slice(closing(result, at + 1) + 1))];
}
function comparedIn$1(where, owner) {
	const equal = [];
	const bound = [];
	const met = new Set();
	for (const [at, token] of where.entries()) {
		if (!/^(==?|IS)$/i.test(token.text) || isWord$1(where[at + 1], "NOT")) continue;
		const names = [endingAt(where, at - 1), startingAt$1(where, at + 1)];
		const [left, right] = names.map((name) => name && owner(name));
		bound.push(...[left, right].flatMap((side) => side ?? []));
		if (!left || !right) continue;
		equal.push([left, right]);
		const [before, behind] = names.map((name) => name?.of == null ? 1 : 3);
		for (const it of where.slice(at - (before ?? 1), at + (behind ?? 1) + 1)) met.add(it);
	}
	return {
		equal,
		bound,
		met
	};
}
function groupedBy(behind, results, owner) {
	if (!isWord$1(behind[0], "GROUP")) return [];
	const end = outerWord(behind, 0, /^ORDER$/i);
	return cutAt(behind.slice(2, end < 0 ? behind.length : end), ({ text }) => text === ",").flatMap((part) => {
		const [only, ...more] = part;
		return namesOf$1((only?.kind === "number" && more.length === 0 ? results[Number(only.text) - 1] : void 0) ?? part).flatMap((name) => owner(name) ?? []);
	});
}
// src/replay/seen/data/multiplied.ts
const multiplied = {
	nothing: [],
	needs: "rows",
	look: ({ scene, first }) => {
		return atEach(scene, first, first.performance.statements.map(({ sql }) => /\bjoin\b|\bfrom\b[^;]*,/i.test(sql) && /\b(sum|total|avg|count)\s*\(/i.test(sql) ? sql : null), multipliedIn);
	}
};
function multipliedIn(connection, { at }, sql) {
	const tables = new Map([...readCatalog(connection).ordinary.values()].map((name) => [keyOf(name), name]));
	const columns = new Map([...tables].map(([key, name]) => [key, new Set(columnsIn(connection, name).map((it) => it.key))]));
	const found = addedUpIn(sql, (table, column) => columns.get(table)?.has(column) ?? false).flatMap((one) => {
		const known = [...one.tables].map(([label, { table }]) => ({
			label,
			name: tables.get(table)
		}));
		if (known.some(({ name }) => name === void 0)) return [];
		const sides = known.map(({ label, name }) => sideOf(connection, label, name ?? "", one));
		return one.sums.flatMap((sum) => {
			const beside = besideIn(sum, sides, one);
			return beside === null ? [] : [{
				at,
				sum: sum.text,
				how: sum.how,
				...beside
			}];
		});
	});
	return found.filter(({ sum }, index) => found.findIndex((other) => other.sum === sum) === index);
}
function sideOf(connection, label, name, { tables }) {
	const links = new Map();
	for (const { from, parent } of foreignKeysIn(connection, name)) if (from.length === 1) gather(links, keyOf(from[0] ?? ""), keyOf(parent));
	for (const { child, from, parent } of namedLinks(connection, name)) if (keyOf(child) === keyOf(name)) gather(links, keyOf(from), keyOf(parent));
	return {
		label,
		name,
		links,
		keys: [columnsIn(connection, name).flatMap(({ key, primaryKey }) => primaryKey > 0 ? [key] : []), ...indexesIn(connection, name).flatMap((index) => index.unique ? [index.parts.flatMap((part) => part.name === null ? [] : [keyOf(part.name)])] : [])],
		isOptional: tables.get(label)?.isOptional ?? false
	};
}
function besideIn(sum, sides, query) {
	if (sum.labels.size > 1) return null;
	const owns = sides.filter(({ label }) => sum.labels.size === 0 || sum.labels.has(label));
	for (const own of owns) {
		const other = sides.find((side) => side !== own && !query.read.has(side.label) && !isOne(side, query, null) && repeats(sum, own, side, query));
		if (other) return {
			of: own.name,
			beside: other.name
		};
	}
	return null;
}
function repeats({ how, labels }, own, other, query) {
	if (keyOf(own.name) === keyOf(other.name)) return false;
	if (query.equal.filter((pair) => [own, other].every(({ label }) => pair.some(({ of }) => of === label))).some((pair) => pair.some(({ of, column }) => of === other.label && points(other, column, own)))) return labels.size > 0 && other.isOptional && isHeld$2(own, query, other) && !isOne(own, query, other);
	return how !== "avg" && !isOne(own, query, other) && areSiblings(own, other, query);
}
function points({ links }, column, { name }) {
	return links.get(column)?.includes(keyOf(name)) ?? false;
}
function isOne(side, query, without) {
	const bound = boundOf(side, query, without);
	return side.keys.some((key) => key.length > 0 && key.every((column) => bound.has(column)));
}
function isHeld$2(side, query, without) {
	return boundOf(side, query, without).size > 0;
}
function boundOf({ label }, { bound, equal }, without) {
	const isOwn = ({ of }) => of === label;
	const only = new Set(equal.flatMap((pair) => {
		const own = pair.filter(isOwn);
		return without !== null && pair.some(({ of }) => of === without.label) ? own : [];
	}));
	return new Set(bound.filter((it) => isOwn(it) && !only.has(it)).map(({ column }) => column));
}
function areSiblings(own, other, { equal }) {
	const alike = equalTo(equal);
	const shared = [...own.links].flatMap(([column, parents]) => [...other.links].filter(([its, theirs]) => parents.some((parent) => theirs.includes(parent)) && alike({
		of: own.label,
		column
	}).has(idOf$1({
		of: other.label,
		column: its
	}))));
	const between = equal.filter((pair) => [own, other].every(({ label }) => pair.some(({ of }) => of === label)));
	return shared.length === 1 && between.length <= 1;
}
function idOf$1({ of, column }) {
	return JSON.stringify([of, column]);
}
function equalTo(equal) {
	return (one) => {
		const found = new Set([idOf$1(one)]);
		for (let size = 0; size < found.size;) {
			size = found.size;
			for (const pair of equal) if (pair.some((it) => found.has(idOf$1(it)))) for (const it of pair) found.add(idOf$1(it));
		}
		return found;
	};
}
// src/replay/seen/data/handed-on.ts
const OF_WORDS = /(?:^|_)(?:kind|type|role|status|state|stage|phase|category|group|class|level|tier|plan|source|origin|channel|provider|action|event|operation|reason|result|mode|scope|visibility|access|permission|lang|language|locale|country|region|currency|unit|colou?r|icon|theme|gender|field|column|attribute|attr|property|prop|key|name|setting|option|param|parameter|sort|sort_by|order_by|value|val|table|entity|model|tag|label|flag|rank|priority|author|actor|by)$/;
const ATTRIBUTE = /(?:^|_)(?:id|uuid|name|title|type|category|description|email|phone|address|street|city|price|amount|quantity|date|time|at|url|slug|code|label|notes?|comments?|body|content|count|total|position|number)$/;
const VALUE$1 = /^(?:true|false|yes|no|on|off|null|none|nan|unknown|default|other|new|old)$/i;
function isWrittenAsName(tokens, token, sql, habits) {
	const name = snake(unquote(token));
	if (VALUE$1.test(name) || [
		name,
		`${name}s`,
		`${name}es`
	].some((it) => habits.tables.has(it))) return false;
	const column = columnFor(token, sql, habits);
	if (column !== null && OF_WORDS.test(snake(column))) return false;
	return tokens.some(({ kind }) => kind === "string") || habits.quotesNames || readCopy(sql)?.into?.every(({ text }) => text.startsWith("\"")) || ATTRIBUTE.test(name) || habits.columns.has(keyOf(unquote(token)));
}
function columnFor(token, sql, { filled }) {
	const copy = readCopy(sql);
	const at = copy?.results.findIndex((result) => result.some(({ start }) => start === token.start)) ?? -1;
	return (copy?.into?.map(unquote) ?? filled)[at] ?? null;
}
function snake(name) {
	return name.replaceAll(/([a-z\d])(?=[A-Z])/g, "$1_").toLowerCase();
}
// src/replay/seen/data/spot.ts
function spotOf(tokens, at) {
	const [before, behind] = [wordAt(tokens, at - 1), wordAt(tokens, at + 1)];
	if (isRow(tokens, at)) return "row";
	if (before === "->" || before === "->>") return "key";
	if (before === "||" || behind === "||") return "joined";
	const clause = clauseOf(tokens, at);
	if (/^JSON_(?:GROUP_)?OBJECT$/.test(clause) && commasBefore(tokens, at) % 2 === 1 || clause === "JSON_ARRAY" && /^[(,]$/.test(before)) return "member";
	if (/^JSON/.test(clause) && (before !== "(" || clause.endsWith("OBJECT"))) return "key";
	if (clause === "SET" && before === "=" && ENDS$2.test(behind)) return "set";
	if (clause === "SELECT" && /^(?:SELECT|DISTINCT|ALL|,)$/.test(before) && !OPERATOR.test(behind)) return isFromNothing(tokens, at) ? "row" : "item";
	return "value";
}
function wordAt(tokens, at) {
	const token = tokens[at];
	return token === void 0 ? "" : token.kind === "quoted" || token.kind === "string" ? QUOTED : token.text.toUpperCase();
}
const QUOTED = "\"\"";
const ENDS$2 = /^(?:|;|,|WHERE|FROM|RETURNING|ORDER|LIMIT|ON|END)$/;
const OPERATOR = /^(?:[^\w",;)]+|IS|IN|NOT|LIKE|GLOB|MATCH|REGEXP|BETWEEN|ISNULL|NOTNULL|COLLATE|AND|OR)$/;
const CLAUSES = /^(?:SELECT|SET|FROM|WHERE|ON|USING|HAVING|BY|VALUES|CASE|WHEN|THEN|ELSE|BEGIN|AND|OR|NOT|;)$/;
function clauseOf(tokens, at) {
	let depth = 0;
	for (let index = at - 1; index >= 0; index -= 1) {
		const word = wordAt(tokens, index);
		if (word === ")") depth += 1;
		if (word === "(") depth -= 1;
		if (depth < 0) return wordAt(tokens, index - 1);
		if (depth === 0 && CLAUSES.test(word)) return word;
	}
	return "";
}
function commasBefore(tokens, at) {
	const list = listAround(tokens, at);
	return list.slice(0, list.indexOf(tokens[at])).filter(({ text }) => text === ",").length;
}
function listAround(tokens, at) {
	let open = at - 1;
	for (let depth = 0; open >= 0; open -= 1) {
		const word = wordAt(tokens, open);
		if (word === ")") depth += 1;
		if (word === "(" && depth === 0) break;
		if (word === "(") depth -= 1;
	}
	const list = [];
	for (let index = open + 1; index < closing(tokens, open); index += 1) if (tokens[index]?.text === "(") index = closing(tokens, index);
	else list.push(tokens[index]);
	return list;
}
function isRow(tokens, at) {
	for (let index = at - 1; index >= 0; index -= 1) {
		const word = wordAt(tokens, index);
		if (word === "VALUES") return true;
		if (/^(?:SELECT|ON|RETURNING|BEGIN|;)$/.test(word)) return false;
	}
	return false;
}
function isFromNothing(tokens, at) {
	let depth = 0;
	for (let index = at + 1; index < tokens.length && depth >= 0; index += 1) {
		const word = wordAt(tokens, index);
		if (word === "(") depth += 1;
		if (word === ")") depth -= 1;
		if (depth > 0) continue;
		if (word === "FROM") return false;
		if (/^(?:UNION|EXCEPT|INTERSECT|WHERE|ON|;)$/.test(word)) return true;
	}
	return true;
}
// src/replay/seen/data/no-text.ts
function isSenseless(tokens, at) {
	return isIndexed(tokens, at) || isOrder(tokens, at) || isWholeCondition(tokens, at) || isComparedWithConstant(tokens, at) || ARITHMETIC.test(wordAt(tokens, at - 1)) || ARITHMETIC.test(wordAt(tokens, at + 1)) || isCalculated(tokens, at);
}
const ARITHMETIC = /^[-+*/%]$/;
function isIndexed(tokens, at) {
	if (!tokens.slice(0, 3).some((_, index) => wordAt(tokens, index) === "INDEX")) return false;
	return /^[(,]$/.test(wordAt(tokens, at - 1)) && /^(?:[),]|ASC|DESC|COLLATE)$/.test(wordAt(tokens, at + 1));
}
function isOrder(tokens, at) {
	const [before, behind] = [wordAt(tokens, at - 1), wordAt(tokens, at + 1)];
	if (before === "BY" || /^(?:ASC|DESC)$/.test(behind)) return true;
	return before === "," && clauseOf(tokens, at) === "BY" && BEHIND_A_KEY.test(behind);
}
const BEHIND_A_KEY = /^(?:|,|;|\)|COLLATE|NULLS|HAVING|WINDOW|ORDER|LIMIT|ROWS|RANGE|GROUPS)$/;
function isWholeCondition(tokens, at) {
	const before = wordAt(tokens, at - 1);
	if (before === "CASE") return true;
	return !(before === "AND" && wordAt(tokens, at - 3) === "BETWEEN") && /^(?:WHERE|AND|OR|NOT|HAVING)$/.test(before) && ENDS$1.test(wordAt(tokens, at + 1));
}
const ENDS$1 = /^(?:|;|\)|AND|OR|GROUP|ORDER|LIMIT|RETURNING|BEGIN|ON)$/;
const COMPARES = /^(?:=|==|<>|!=|<|<=|>|>=|IS|LIKE|GLOB|BETWEEN|IN)$/;
function isComparedWithConstant(tokens, at) {
	const behind = wordAt(tokens, at + 1);
	if (/^(?:ISNULL|NOTNULL)$/.test(behind)) return true;
	if (wordAt(tokens, at - 1) === "||") return false;
	const compares = behind === "NOT" ? at + 2 : at + 1;
	if (COMPARES.test(wordAt(tokens, compares))) return isConstant$1(tokens, firstBehind(tokens, compares + 1));
	return /^(?:=|==|<>|!=|<|<=|>|>=)$/.test(wordAt(tokens, at - 1)) && isConstant$1(tokens, at - 2) && /^(?:WHERE|AND|OR|NOT|WHEN|ON|\(|HAVING)$/.test(wordAt(tokens, at - 3));
}
function firstBehind(tokens, from) {
	let at = from;
	while (/^(?:NOT|[-+(])$/.test(wordAt(tokens, at))) at += 1;
	return at;
}
function isConstant$1(tokens, at) {
	const token = tokens[at];
	if (token === void 0 || wordAt(tokens, at + 1) === "||") return false;
	if (token.kind === "word") return /^(?:NULL|TRUE|FALSE)$/i.test(token.text);
	return token.kind === "number" || token.kind === "blob" || token.kind === "string";
}
const OF_A_VALUE = /^(?:LOWER|UPPER|TRIM|LTRIM|RTRIM|LENGTH|SUBSTR|SUBSTRING|COALESCE|IFNULL|NULLIF|REPLACE|ABS|ROUND|COUNT|SUM|TOTAL|AVG|MIN|MAX|GROUP_CONCAT|STRING_AGG|TYPEOF|JSON_EXTRACT|JSON_GROUP_ARRAY)$/;
const OF_A_MOMENT = /^(?:DATE|TIME|DATETIME|JULIANDAY|UNIXEPOCH)$/;
function isCalculated(tokens, at) {
	if (wordAt(tokens, at - 1) !== "(") return false;
	const name = wordAt(tokens, at - 2);
	const isMoment = OF_A_MOMENT.test(name) && !/^"now"$/i.test(tokens[at]?.text ?? "");
	return OF_A_VALUE.test(name) || name === "CAST" || isMoment;
}
// src/replay/seen/data/same-for-all.ts
function isSameForAll(tokens, at, isAlone) {
	const compares = wordAt(tokens, at + 1) === "NOT" ? at + 2 : at + 1;
	const open = compares + 1;
	if (!/^(?:IN|=|==|<>|!=|<|<=|>|>=)$/.test(wordAt(tokens, compares))) return false;
	if (wordAt(tokens, open) !== "(" || wordAt(tokens, open + 1) !== "SELECT" || !isOfRows$1(tokens, at)) return false;
	return isAlone(tokens.slice(open + 1, closing(tokens, open)).map(({ text }) => text).join(" "));
}
function isOfRows$1(tokens, at) {
	let depth = 0;
	for (let index = at - 1; index >= 0; index -= 1) {
		const word = wordAt(tokens, index);
		if (word === ")") depth += 1;
		if (word === "(") depth = Math.max(0, depth - 1);
		if (depth > 0) continue;
		if (/^(?:FROM|UPDATE)$/.test(word)) return true;
		if (word === "SELECT") return !isFromNothing(tokens, index);
	}
	return false;
}
// src/replay/seen/data/meant-as-column.ts
const VALUE = /^(?:true|false|yes|no|on|off|null|none|nan|inf|infinity|now|today|current_(?:date|time|timestamp))$/i;
function meantAsColumn(tokens, token, { known, others, numbers, ids, wordless, isAlone, isText, inTrigger, inView, isAsNames }) {
	const at = tokens.indexOf(token);
	const name = unquote(token);
	const spot = spotOf(tokens, at);
	const columns = [...known];
	const isOther = columns.some((column) => plain(column) === plain(name));
	if (spot === "row") return inTrigger && isOnlyHere(tokens, name) && (isOther || isTypo(name, columns));
	if (spot === "key") return false;
	if (isSenseless(tokens, at) || isSameForAll(tokens, at, isAlone)) return true;
	if (spot === "member") return isOther || isAfterText(tokens, at) && hasColumnBeside(tokens, at, known);
	if (spot === "value") {
		const beside = comparedWith(tokens, at);
		if (others && isOther) return true;
		const isCompound = /[a-z\d][A-Z]|_/.test(name);
		if (beside === null) return isOther && isCompound && isGiven(tokens, at);
		if (isText(beside.token) || isOrdered(tokens, at) && /^[a-z]{3,}$/i.test(name) && !VALUE.test(name)) return true;
		if (isOther && beside.isQualified && isCompound || numbers().has(beside.column)) return true;
		return (isCompound || others) && (beside.isQualified || isInQuery(tokens, at)) && ids(name).has(beside.column);
	}
	if (isOther) return true;
	if (spot === "set") {
		const target = unquote(tokens[at - 2] ?? token);
		const others = columns.filter((column) => column !== keyOf(target));
		if (contains(name, target) || isTypo(name, others)) return true;
		return !VALUE.test(name) && wordless().has(keyOf(target));
	}
	if (spot === "item" && isWrittenOver(tokens, token, isText)) return true;
	const isArm = tokens.some((_, index) => wordAt(tokens, index) === "UNION");
	if (inView && spot === "item" && !isArm && /^(?:,|FROM)$/.test(wordAt(tokens, at + 1))) return true;
	if (!isArm && (others || isAsNames(token))) return true;
	return columns.some((column) => isMisspelt(name, column) || contains(name, column));
}
function isWrittenOver(tokens, token, isText) {
	const copy = copyIn(tokens);
	const place = copy?.results.findIndex((result) => result.includes(token)) ?? -1;
	const into = copy?.into?.[place];
	if (!copy || !into || copy.results.length < 2) return false;
	const isColumn = (result) => kindOf$1(result) === "bare" && !result.some(isText);
	const isExcluded = ({ text }, at) => /^excluded$/i.test(text) && tokens[at + 1]?.text === "." && keyOf(unquote(tokens[at + 2] ?? into)) === keyOf(unquote(into));
	return copy.results.every((it, at) => at === place || isColumn(it)) && tokens.some(isExcluded);
}
function columnLike(name, known) {
	const [like, ...more] = [...known].filter((it) => plain(it) === plain(name) || isMisspelt(name, it));
	return like !== void 0 && more.length === 0 ? like : null;
}
function comparedWith(tokens, at) {
	const isCompared = (place) => /^(?:=|==|<>|!=|IS|<|<=|>|>=)$/.test(wordAt(tokens, place));
	const isLong = tokens[at + 3]?.text === ".";
	const left = isCompared(at - 1) ? tokens[at - 2] : void 0;
	const right = isCompared(at + 1) ? tokens[at + (isLong ? 4 : 2)] : void 0;
	const name = left ?? right;
	if (name?.kind !== "word" && name?.kind !== "quoted") return null;
	return {
		token: name,
		column: keyOf(unquote(name)),
		isQualified: left ? tokens[at - 3]?.text === "." : isLong
	};
}
function isOrdered(tokens, at) {
	return [at - 1, at + 1].some((place) => /^(?:<|<=|>|>=)$/.test(wordAt(tokens, place)));
}
function isGiven(tokens, at) {
	if (/^(?:THEN|ELSE)$/.test(wordAt(tokens, at - 1))) return true;
	return /^[,(]$/.test(wordAt(tokens, at - 1)) && /^(?:COALESCE|IFNULL|IIF)$/.test(clauseOf(tokens, at));
}
function isAfterText(tokens, at) {
	return clauseOf(tokens, at) === "JSON_ARRAY" || tokens[at - 2]?.kind === "string";
}
function hasColumnBeside(tokens, at, known) {
	return listAround(tokens, at).some((token) => token.text.startsWith("\"") && known.has(keyOf(unquote(token))));
}
function isInQuery(tokens, at) {
	let depth = 0;
	for (let index = at - 1; index >= 0; index -= 1) {
		const word = wordAt(tokens, index);
		if (word === ")") depth += 1;
		if (word === "(") depth -= 1;
		if (depth < 0 && wordAt(tokens, index + 1) === "SELECT") return true;
	}
	return false;
}
function isOnlyHere(tokens, name) {
	return tokens.filter((it) => it.kind !== "operator" && plain(unquote(it)) === plain(name)).length === 1;
}
function plain(name) {
	return name.toLowerCase().replaceAll(/[^a-z\d]/g, "");
}
function isTypo(name, columns) {
	const isStem = (one, other) => plain(other).startsWith(plain(one));
	return columns.some((column) => isMisspelt(name, column) && !isStem(name, column) && !isStem(column, name));
}
function contains(name, column) {
	return plain(column).length >= 4 && !/\d/.test(name) && plain(name).includes(plain(column));
}
function isMisspelt(one, other) {
	const [a, b] = [one.toLowerCase(), other.toLowerCase()];
	if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start += 1;
	let end = 0;
	while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
	const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
	if (Math.max(left.length, right.length) <= 1) return true;
	return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
// src/replay/seen/data/names-as-text.ts
const namesAsText = {
	nothing: [],
	needs: "rows",
	look: ({ scene, first }) => takenForText$1(scene, first)
};
function takenForText$1(scene, { before: state, after, performance }) {
	const suspects = suspectsIn(scene, performance.statements, after);
	if (suspects.size === 0) return [];
	return on(scene.engine, state, (connection) => {
		const found = [];
		const before = readSchema(connection, "main");
		let next = 0;
		perform(connection, scene.script, scene.runner, (path, line) => {
			scene.watch(path, line);
			const statement = line > 0 ? performance.statements[next] : void 0;
			if (line > 0) next += 1;
			if (statement && suspects.has(statement)) found.push(...textsIn$1(connection, statement, before));
		});
		const isSingle = significant(scene.script.sql).some(({ kind, text }) => kind === "string" && /\w/.test(text));
		return found.filter(({ name, byQuotes }) => !scene.script.sql.includes(`'${name}'`) && (isSingle || !byQuotes)).map((one) => ({
			...one,
			column: columnWith(connection, one)
		}));
	});
}
const MAKES$1 = /^CREATE (?:VIEW|TRIGGER|TABLE|INDEX)$/;
function makes({ verb, sql }) {
	return MAKES$1.test(verb) || verb === "ALTER TABLE" && alterationIn(sql)?.added !== void 0;
}
function suspectsIn(scene, statements, after) {
	const withQuotes = statements.filter((one) => one.sql.includes("\"") && (changesRows(one.sql) || makes(one)));
	const isAsked = (one) => makes(one) && one.verb !== "CREATE TRIGGER";
	if (!withQuotes.some(isAsked)) return new Set(withQuotes);
	const schema = on(scene.engine, after, (connection) => readSchema(connection, "main"));
	const names = [...schema.tables.keys(), ...[...schema.objects.values()].map(({ name }) => keyOf(name))];
	const isNew = ({ sql }) => {
		const near = new Set([...names, ...columnsNear(sql, [schema])]);
		return candidatesIn(significant(sql)).some((it) => !near.has(keyOf(unquote(it))));
	};
	return new Set(withQuotes.filter((it) => !isAsked(it) || isNew(it)));
}
function candidatesIn(tokens) {
	return tokens.filter((token) => token.text.startsWith("\"") && /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)?$/.test(unquote(token)));
}
function textsIn$1(connection, { sql, at }, before) {
	const tokens = significant(sql);
	const candidates = candidatesIn(tokens);
	const isRefused = (changed) => objections(connection, changed).some((it) => NO_COLUMN.test(it));
	if (!isRefused(written(sql, candidates, inBrackets))) return [];
	const texts = candidates.filter((token) => isRefused(written(sql, [token], inBrackets)));
	if (texts.length === 0 || isRefused(sql)) return [];
	const known = columnsNear(sql, [before, readSchema(connection, "main")]);
	const into = new Set(readCopy(sql)?.into?.map(({ start }) => start));
	const isColumn = (it) => !texts.includes(it) && !into.has(it.start) && known.has(keyOf(unquote(it)));
	const others = candidates.some(isColumn);
	const isUnderstood = (token, name) => objections(connection, written(sql, [token], () => name)).length === 0;
	const isMeant = (token) => {
		const name = unquote(token);
		if (name.includes(".")) return isUnderstood(token, name);
		const verb = verbOf(sql);
		return meantAsColumn(tokens, token, {
			known,
			others,
			numbers: () => numbersNear(connection, sql),
			ids: (word) => idsNear(connection, sql, word),
			isAlone: (query) => objections(connection, query).length === 0,
			isText: (other) => texts.includes(other),
			wordless: () => wordlessIn(connection, targetName(sql) ?? ""),
			isAsNames: (it) => changesRows(sql) && isWrittenAsName(tokens, it, sql, habitsNear(connection, sql)),
			inTrigger: verb === "CREATE TRIGGER",
			inView: verb === "CREATE VIEW" && isOfView(tokens, token)
		});
	};
	const sounding = new Set(texts.filter(isMeant).map(unquote));
	const rest = changesRows(sql) ? texts.filter((token) => spotOf(tokens, tokens.indexOf(token)) !== "row") : [];
	const names = [...sounding, ...rest.map(unquote).filter((name) => !name.includes("."))];
	return [...new Set(names)].map((name) => ({
		at,
		table: targetName(sql) ?? "",
		column: null,
		name,
		like: columnLike(name, known),
		...sounding.has(name) ? {} : { byQuotes: true }
	}));
}
function isOfView(tokens, token) {
	const before = tokens.slice(0, tokens.indexOf(token)).map(({ text }) => text);
	const count = (bracket) => before.filter((text) => text === bracket).length;
	return count("(") === count(")") && !before.slice(0, outerWord(tokens, 0, /^AS$/i)).includes("(");
}
const NO_COLUMN = /^no such column/;
function written(sql, tokens, write) {
	let [text, at] = ["", 0];
	for (const token of tokens) {
		text += sql.slice(at, token.start) + write(token);
		at = token.end;
	}
	return text + sql.slice(at);
}
function inBrackets({ text }) {
	return `[${text.slice(1, -1)}]`;
}
function columnsNear(sql, schemas) {
	const names = namesIn$5(sql);
	const near = schemas.flatMap((schema) => [...schema.tables.values()]).filter(({ key }) => names.has(key)).flatMap(({ columns }) => columns.map(({ key }) => key));
	const own = ((verbOf(sql) === "CREATE TABLE" ? tableParts(sql) : null)?.parts ?? []).flatMap(({ column }) => column === null ? [] : [keyOf(column)]);
	const added = alterationIn(sql)?.added;
	return new Set([
		...near,
		...own,
		...added === void 0 ? [] : [keyOf(added)]
	]);
}
function habitsNear(connection, sql) {
	const { tables } = readSchema(connection, "main");
	const names = namesIn$5(sql);
	const quotesSome = ({ key, sql: made }) => {
		const own = names.has(key) ? (tableParts(made)?.parts ?? []).filter(({ column }) => column !== null) : [];
		const inQuotes = own.filter(({ text }) => text.startsWith("\""));
		return inQuotes.length > 0 && inQuotes.length < own.length;
	};
	return {
		columns: new Set([...tables.values()].flatMap(({ columns }) => columns.map(({ key }) => key))),
		tables: new Set(tables.keys()),
		filled: tables.get(keyOf(targetName(sql) ?? ""))?.columns.map(({ key }) => key) ?? [],
		quotesNames: [...tables.values()].some(quotesSome)
	};
}
function numbersNear(connection, sql) {
	const names = namesIn$5(sql);
	const isNumber = (table) => {
		const keys = columnsIn(connection, table).filter(({ primaryKey }) => primaryKey > 0);
		return keys.length === 1 && /^INTEGER$/i.test(keys[0]?.type ?? "") ? keys : [];
	};
	const near = [...readSchema(connection, "main").tables.values()].filter(({ key }) => names.has(key));
	return new Set(near.flatMap(({ name }) => {
		const refers = foreignKeysIn(connection, name).filter(({ parent, from, to }) => {
			const [key] = isNumber(parent);
			return key && from.length === 1 && (to === null || keyOf(to[0] ?? "") === key.key);
		});
		return [...isNumber(name).map(({ key }) => key), ...refers.map(({ from: [column] }) => keyOf(column ?? ""))];
	}));
}
function idsNear(connection, sql, word) {
	const names = namesIn$5(sql);
	const target = keyOf(targetName(sql) ?? "");
	const near = [...readSchema(connection, "main").tables.values()].filter(({ key }) => names.has(key) && key !== target);
	return new Set(near.flatMap(({ name }) => {
		const [key, ...more] = columnsIn(connection, name).filter(({ primaryKey }) => primaryKey > 0);
		if (!key || more.length > 0 || !/(^|_|[a-z](?=[A-Z]))(u|uu|gu|ul)?id$/i.test(key.name)) return [];
		const [row] = connection.rows(`SELECT count(*) FROM main.${quoted(name)} WHERE ${quoted(key.name)} = '${word.replaceAll("'", "''")}'`);
		return row?.[0] === 0 ? [key.key] : [];
	}));
}
const WORDLESS = /DATE|TIME|(?<!PO)INT(?:EGER|\d)?\b|REAL|FLOAT|DOUBLE|NUMERIC|DECIMAL/i;
function wordlessIn(connection, table) {
	const isWordless = (column) => connection.rows(`SELECT 1 FROM main.${quoted(table)} WHERE ${quoted(column)} GLOB '[A-Za-z]*' LIMIT 1`).length === 0;
	const columns = columnsIn(connection, table).filter(({ type }) => WORDLESS.test(type));
	return new Set(columns.filter(({ name }) => isWordless(name)).map(({ key }) => key));
}
function columnWith(connection, { table, name }) {
	const there = readSchema(connection, "main").tables.get(keyOf(table));
	const value = `'${name.replaceAll("'", "''")}'`;
	for (const { name: column } of there?.columns ?? []) {
		const [row] = connection.rows(`SELECT count(*) > 0 AND total(${quoted(column)} IS ${value}) = count(*) FROM main.${quoted(there?.name ?? "")}`);
		if (row?.[0] === 1) return column;
	}
	return null;
}
// src/replay/seen/data/null-keys.ts
const nullKeys = {
	nothing: [],
	needs: "rows",
	look: ({ scene, first }) => [...withoutKey(scene, first), ...byTriggers(scene, first)]
};
function withoutKey(scene, played) {
	const { statements } = played.performance;
	const inserts = statements.map(({ sql }) => /^(INSERT|REPLACE)$/.test(actionOf(sql) ?? "") ? targetOf(sql) : null);
	if (inserts.every((target) => target === null)) return [];
	const [before, after] = [played.before, played.after].map((state) => on(scene.engine, state, nullsIn));
	if ([...after ?? []].filter(([table, nulls]) => nulls > (before?.get(table) ?? 0)).map(([table]) => table).length === 0) return [];
	return atEach(scene, played, inserts, (connection, { at, sql }, target) => {
		const found = entriesOf(connection).find(({ type, name }) => type === "table" && keyOf(name) === target);
		const key = found && keyIn(columnsIn(connection, found.name));
		if (!found || !key || !writesNone(connection, found.name, key.name, sql)) return [];
		return [{
			at,
			table: found.name,
			column: key.name,
			type: key.type
		}];
	});
}
function byTriggers(scene, { before, after, performance }) {
	const [was, is] = [before, after].map((state) => on(scene.engine, state, keylessIn));
	return is.flatMap(({ trigger, table, column, type }) => {
		const isOld = was.some((it) => same(it.trigger, trigger) && same(it.table, table));
		const made = (verb, name) => performance.statements.findLast((it) => it.verb === verb && objectOf(it.sql) === keyOf(name));
		const cause = made("CREATE TRIGGER", trigger) ?? made("CREATE TABLE", table);
		return isOld || !cause ? [] : [{
			at: cause.at,
			table,
			column,
			type,
			trigger
		}];
	});
}
function keylessIn(connection) {
	const triggers = entriesOf(connection).flatMap(({ type, name, sql }) => type === "trigger" && sql ? [{
		trigger: name,
		...readTrigger(sql)
	}] : []);
	return (triggers.length === 0 ? [] : [...readSchema(connection, "main").tables.values()]).flatMap(({ key: table, name, virtual, columns, sql }) => {
		const writing = triggers.filter(({ statements }) => statements.some((sql) => targetOf(sql) === table));
		if (virtual || writing.length === 0 || triggers.some((it) => it.table === table)) return [];
		const key = keyIn(columns);
		const { withoutRowid, strict } = readTable(sql);
		const isIndexed = indexesIn(connection, name).some(({ origin }) => origin === "pk");
		if (!key || key.default !== null || !isIndexed || withoutRowid || strict) return [];
		const leavesOut = (one) => actionOf(one) === "INSERT" && targetOf(one) === table && writtenColumns(one)?.has(key.key) === false;
		return writing.filter(({ statements }) => statements.some(leavesOut)).map(({ trigger }) => ({
			trigger,
			table: name,
			column: key.name,
			type: key.type
		}));
	});
}
function nullsIn(connection) {
	const found = new Map();
	for (const { key: table, name, columns, virtual } of readSchema(connection, "main").tables.values()) {
		const key = virtual ? null : keyIn(columns);
		if (key) found.set(table, countsOf$1(connection, name, key.name).nulls);
	}
	return found;
}
function keyIn(columns) {
	const [key, ...more] = columns.filter(({ primaryKey }) => primaryKey > 0);
	return key && more.length === 0 && !key.notNull ? key : null;
}
function countsOf$1(connection, table, key) {
	const [all, keys] = connection.rows(`SELECT count(*), count(${identifier(key)}) FROM main.${identifier(table)}`)[0] ?? [];
	return {
		nulls: Number(all) - Number(keys),
		keys: Number(keys)
	};
}
function writesNone(connection, table, key, sql) {
	const before = countsOf$1(connection, table, key);
	let after = before;
	aside(connection, () => refusal$2(() => {
		connection.run(sql);
		after = countsOf$1(connection, table, key);
	}));
	return after.nulls > before.nulls && after.keys === before.keys;
}
// src/replay/seen/data/one-chance.ts
const oneChance = {
	nothing: [],
	needs: "rows",
	look: ({ scene, first }) => {
		return atEach(scene, first, first.performance.statements.map(({ sql }) => mayBeOne(sql) ? targetName(sql) : null), (connection, { at, sql }, table) => filledOnce(connection, sql, table).map((column) => ({
			at,
			table,
			column
		})));
	}
};
function mayBeOne(sql) {
	const action = actionOf(sql);
	if (action === null || action === "DELETE" || /\breturning\b/i.test(sql)) return false;
	return /\brandom(blob)?\s*\(/i.test(sql) && /\bselect\b/i.test(sql);
}
const TIMES = 3;
function filledOnce(connection, sql, table) {
	const written = writtenColumns(sql);
	const columns = columnsIn(connection, table).flatMap(({ name, hidden }) => hidden === 0 && (written === null || written.has(keyOf(name))) ? [name] : []);
	const returning = `${sql.replace(/[\s;]+$/, "")}\nRETURNING ${columns.map((name) => `quote(${quoted(name)})`).join(", ")}`;
	const runs = Array.from({ length: TIMES }, () => ranWith(connection, returning));
	return columns.filter((_, at) => {
		const values = runs.map((rows) => [...new Set(rows.map((row) => row[at]))]);
		return runs.every((rows) => rows.length > 1) && values.every((some) => some.length === 1) && new Set(values.map(([value]) => value)).size === TIMES;
	});
}
function ranWith(connection, sql) {
	let rows = [];
	aside(connection, () => refusal$2(() => {
		rows = connection.rows(sql);
	}));
	return rows;
}
// src/replay/seen/data/one-of-several.ts
const oneOfSeveral = {
	nothing: [],
	needs: "rows",
	look: ({ scene, first }) => {
		return atEach(scene, first, first.performance.statements.map(({ sql }) => {
			const adding = addingIn(sql);
			return adding.length > 0 ? adding : null;
		}), (connection, { at, sql }, adding) => adding.flatMap((given) => taken(connection, sql, given).map((one) => ({
			at,
			...one
		}))));
	}
};
const CHOOSES = /\b(order|limit|group|distinct|exists|min|max|sum|count|avg|total|group_concat|string_agg|jsonb?_group_\w+)\b/i;
function addingIn(sql) {
	if (actionOf(sql) !== "UPDATE" || !/\b(select|from)\b/i.test(sql) || CHOOSES.test(sql)) return [];
	return assignmentsIn(sql).filter(({ column, value, prefix }) => {
		const own = namesOf$1(withoutQueries$1(value));
		const names = [keyOf(targetName(sql) ?? ""), keyOf(prefix.slice(0, -1))];
		return own.some((it) => it.column === column && (it.of === null || names.includes(it.of)));
	});
}
function taken(connection, sql, given) {
	const catalog = readCatalog(connection);
	const table = catalog.ordinary.get(keyOf(targetName(sql) ?? ""));
	if (table === void 0) return [];
	const shapes = new Map();
	const shapeOf = (key) => {
		const name = catalog.ordinary.get(key);
		if (name === void 0) return null;
		const shape = shapes.get(key) ?? readShape(connection, name, catalog.texts);
		shapes.set(key, shape);
		return shape;
	};
	const own = shapeOf(keyOf(table));
	if (!own) return [];
	const meetings = meetingsIn(sql, (key) => shapeOf(key)?.columns.map(({ name }) => keyOf(name)) ?? null);
	for (const { tables, columns } of meetings) {
		const at = tables.indexOf(keyOf(table));
		const other = catalog.ordinary.get(tables[1 - at] ?? "");
		const its = other === void 0 || at < 0 ? null : shapeOf(keyOf(other));
		if (other === void 0 || !its) continue;
		const pairs = columns.map(([one, two]) => at === 0 ? [one, two] : [two, one]);
		if (!takesOne(connection, sql, given, {
			table,
			own,
			other,
			its,
			columns: pairs
		})) continue;
		const name = ({ columns: all }, key) => all.find((it) => keyOf(it.name) === key)?.name ?? key;
		return [{
			table,
			column: name(own, given.column),
			other,
			by: name(its, pairs[0]?.[1] ?? "")
		}];
	}
	return [];
}
const MOST_ROWS$1 = 6;
function takesOne(connection, sql, given, tables) {
	const { table, own, other, its, columns } = tables;
	if (!own.rowid || !its.rowid) return false;
	const [main, from] = [`main.${quoted(table)}`, `main.${quoted(other)}`];
	let isOne = false;
	aside(connection, () => refusal$2(() => {
		connection.run("PRAGMA defer_foreign_keys = ON");
		const [[id] = []] = connection.rows(`SELECT ${own.rowid} FROM ${main} ORDER BY ${quoted(given.column)} IS NULL, ${own.rowid} LIMIT 1`);
		if (id === void 0) return;
		const sets = columns.map(([mine, theirs]) => `${quoted(theirs)} = (SELECT ${quoted(mine)} FROM ${main} WHERE ${own.rowid} = ${id})`);
		connection.run(`UPDATE OR ABORT ${from} SET ${sets.join(", ")}`);
		const ids = connection.rows(`SELECT ${its.rowid} FROM ${from} ORDER BY 1 LIMIT ${MOST_ROWS$1}`).map(([it]) => it);
		const cell = (of) => aside(connection, () => {
			connection.run(`DELETE FROM ${from} WHERE ${its.rowid} NOT IN (${of.join(", ")})`);
			connection.run(sql);
			return connection.rows(`SELECT quote(${quoted(given.column)}) FROM ${main} WHERE ${own.rowid} = ${id}`)[0]?.[0];
		});
		const none = cell([]);
		const counts = (one) => cell([one]) !== none;
		if (!ids.some(counts)) asUsual(connection, sql, given, tables);
		const first = ids.find(counts);
		const second = ids.find((one) => one !== first);
		if (first === void 0 || second === void 0) return;
		likeIt(connection, sql, given, tables, {
			first,
			second
		});
		const [one, two, both] = [
			cell([first]),
			cell([second]),
			cell([first, second])
		];
		isOne = two !== none && one !== two && (both === one || both === two);
	}));
	return isOne;
}
function askedOf(sql, given, { its }) {
	const [named, read] = [namesIn$5(sql), new Set(namesOf$1(given.value).map(({ column }) => column))];
	const keys = new Set(its.keys.flatMap(({ columns }) => columns.map((it) => keyOf(it ?? ""))));
	return its.columns.filter(({ name, rowidAlias }) => {
		const key = keyOf(name);
		return !rowidAlias && !keys.has(key) && !read.has(key) && named.has(key);
	});
}
function asUsual(connection, sql, given, tables) {
	const compared = new Set(tables.columns.map(([, theirs]) => theirs));
	for (const { name, nullable, default: usual } of askedOf(sql, given, tables)) {
		const value = usual ?? (nullable ? "NULL" : null);
		if (value === null || compared.has(keyOf(name))) continue;
		connection.run(`UPDATE OR ABORT main.${quoted(tables.other)} SET ${quoted(name)} = ${value}`);
	}
}
function likeIt(connection, sql, given, tables, { first, second }) {
	const { other, its } = tables;
	const from = `main.${quoted(other)}`;
	for (const { name } of askedOf(sql, given, tables)) connection.run(`UPDATE OR ABORT ${from} SET ${quoted(name)} = (SELECT ${quoted(name)} FROM ${from} WHERE ${its.rowid} = ${first}) WHERE ${its.rowid} = ${second}`);
}
// src/replay/seen/data/one-value.ts
const oneValue = {
	nothing: [],
	needs: "rows",
	look: ({ scene, first }) => {
		const asked = first.performance.statements.map(({ sql }) => {
			const isUpdate = actionOf(sql) === "UPDATE";
			const own = assignmentsIn(sql).filter((one) => isUpdate ? isOfItself(one, sql) : isExcluded(one, sql));
			return own.length > 0 ? own : null;
		});
		if (asked.every((one) => one === null)) return [];
		const was = on(scene.engine, first.before, (connection) => readSchema(connection, "main"));
		const isOld = (sql, { column }) => was.tables.get(keyOf(targetName(sql) ?? ""))?.columns.some(({ key }) => key === column) ?? false;
		return atEach(scene, first, asked, (connection, statement, own) => own.flatMap((one) => {
			const given = actionOf(statement.sql) === "UPDATE" ? givenBy : leftOutOf;
			return isOld(statement.sql, one) ? given(connection, statement, one) : [];
		}));
	}
};
function isExcluded({ column, value }, sql) {
	if (value.length !== 3 || !isWord$1(value[0], "EXCLUDED")) return false;
	const behind = significant(sql).filter(({ start }) => start > (value[2]?.end ?? 0));
	const where = outerWord(behind, 0, /^WHERE$/i);
	return where < 0 || !reads(behind.slice(where), column);
}
function leftOutOf(connection, { sql, at }, { column: key, value, text }) {
	const table = targetName(sql);
	const written = writtenColumns(sql);
	if (table === null || written === null) return [];
	const columns = columnsIn(connection, table);
	const [column, from] = [key, keyOf(unquote(value[2]))].map((name) => columns.find((it) => it.key === name));
	if (!column || !from || written.has(from.key) || from.default !== null || from.hidden > 0 || from.primaryKey > 0) return [];
	return [{
		at,
		table,
		column: column.name,
		text,
		gives: "NULL",
		none: null,
		leftOut: from.name
	}];
}
function isOfItself({ column, value }, sql) {
	const all = significant(sql);
	const where = outerWord(all, 0, /^WHERE$/i);
	return reads(value, column) && withoutQueries$1(value).length === value.length && (where < 0 || !reads(all.slice(where), column));
}
function reads(tokens, column) {
	return tokens.some((token) => isName$5(token) && keyOf(unquote(token)) === column);
}
function givenBy(connection, { sql, at }, { column: key, value, text }) {
	const table = targetName(sql);
	const column = table === null ? void 0 : columnsIn(connection, table).find((it) => it.key === key);
	if (table === null || !column) return [];
	try {
		const literals = value.flatMap((token) => token.kind === "string" || token.kind === "number" ? [token.text] : []);
		const given = [
			...PROBES,
			...literals,
			...literals.map((it) => `(${it} || 'a')`),
			...sidesIn(connection, table, key, sql)
		].map((it) => asked(connection, table, column, text, it));
		const known = connection.rows(`SELECT DISTINCT quote(${text}\n) FROM main.${quoted(table)} WHERE ${quoted(column.name)} IS NOT NULL`);
		const [gives, ...more] = new Set([...given, ...known.map(([one]) => String(one))]);
		const none = column.notNull ? gives : asked(connection, table, column, text, "NULL");
		return gives !== void 0 && more.length === 0 && (none === gives || gives === "NULL") ? [{
			at,
			table,
			column: column.name,
			text,
			gives,
			none: none === gives ? null : none ?? null,
			leftOut: null
		}] : [];
	} catch (error) {
		if (error instanceof Refused) return [];
		throw error;
	}
}
function sidesIn(connection, table, key, sql) {
	const catalog = readCatalog(connection);
	const { rows } = sidesOf(connection, readShape(connection, table, catalog.texts), filtersOf([{ sql }]), catalog);
	return rows.flatMap((side) => [...side].flatMap(([column, literal]) => keyOf(column) === key && literal !== "NULL" ? [literal] : []));
}
const PROBES = [...[
	"''",
	"'a'",
	"'Some words, and more'",
	"'41'",
	"'true'",
	"'ff'",
	"'2024-05-06'",
	"'2024-05-06 07:08:09'"
], ...[
	`'{"a":1}'`,
	`'[1]'`,
	"-987654321",
	"-1",
	"0",
	"1",
	"2",
	"0.5",
	"987654321",
	"1700000000",
	"1700000000000"
]];
function asked(connection, table, { name, type }, text, value) {
	const cell = type === "" ? value : `CAST(${value} AS ${quoted(type)})`;
	return String(connection.rows(`SELECT quote(${text}\n) FROM (SELECT ${cell} AS ${quoted(name)}) AS ${quoted(table)}`)[0]?.[0]);
}
// src/replay/seen/data/misread-moments.ts
const UNITS = new Map([
	["seconds", {
		moment: 17e8,
		inSeconds: ""
	}],
	["milliseconds", {
		moment: 17e11,
		inSeconds: " / 1000"
	}],
	["microseconds", {
		moment: 0x60a24181e4000,
		inSeconds: " / 1000000"
	}]
]);
function misreadMoments({ scene, first, empty }) {
	const handed = first.performance.statements.map(({ sql }) => handedAlone(sql));
	if (handed.every((columns) => columns.length === 0)) return [];
	return atEach(scene, first, on(scene.engine, empty.before, (connection) => {
		const schema = readSchema(connection, "main");
		return first.performance.statements.map(({ sql }, at) => {
			const [action, table] = [actionOf(sql), schema.tables.get(targetOf(sql) ?? "")];
			if (!table || action !== "UPDATE" && action !== "DELETE") return null;
			return (handed[at] ?? []).flatMap((column) => {
				const unit = unitOf(scene.engine, connection, schema, table, column);
				return unit === null ? [] : [{
					action,
					table,
					column,
					unit
				}];
			});
		});
	}), (connection, { at, sql }, questions) => questions.flatMap((one) => answersTo$1(connection, sql, one).map((it) => ({
		at,
		...it
	}))));
}
function handedAlone(sql) {
	if (/\btypeof\s*\(/i.test(sql)) return [];
	const readings = dateReadings(sql);
	const told = new Set(readings.filter(({ asNumber }) => asNumber).map(({ column }) => column));
	return [...new Set(readings.map(({ column }) => column))].filter((column) => !told.has(column));
}
function unitOf(engine, connection, schema, table, key) {
	const column = table.columns.find((it) => it.key === key);
	if (column?.hidden !== 0 || table.virtual) return null;
	const given = formsGiven(engine, table, column, triggersIn(schema)).map(({ form }) => form);
	const forms = [
		...formsIn(connection, "main", table.name, column.name),
		...defaultForm(engine, column),
		...given
	];
	const [only = saidUnits(table.sql).get(key), ...more] = new Set(forms);
	return only !== void 0 && more.length === 0 && UNITS.has(only) ? only : null;
}
function answersTo$1(connection, sql, question) {
	const { action, table, column, unit } = question;
	const isWritten = action === "UPDATE" && (writtenColumns(sql)?.has(column) ?? false);
	const told = (tokens, holds) => ({
		action,
		trigger: null,
		table: table.name,
		sql: textOf$1(sql, tokens),
		holds,
		needed: true,
		isAhead: false,
		days: {
			column,
			unit,
			instead: withUnit(sql, tokens, question)
		}
	});
	const conditions = conjunctsIn(whereTokens(sql)).flatMap((tokens) => {
		const holds = inAll(connection, `(${textOf$1(sql, tokens)}\n) IS TRUE`, sql, tokens, question);
		return holds === null || !holds && isWritten ? [] : [told(tokens, holds)];
	});
	const filled = assignmentsIn(sql).flatMap(({ column: name, value }) => {
		return inAll(connection, `(${textOf$1(sql, value)}\n) IS NULL`, sql, value, question) === true && action === "UPDATE" && isEmptyYet(connection, table.name, name) ? [{
			...told(value, false),
			fills: name
		}] : [];
	});
	return [...conditions, ...filled];
}
function inAll(connection, asked, sql, tokens, { table, column, unit }) {
	if (!handedToDates(textOf$1(sql, tokens)).has(column)) return null;
	const cells = table.columns.map(({ key, name, type }) => {
		if (key !== column) return quoted(name);
		const moment = UNITS.get(unit)?.moment;
		return `${type === "" ? moment : `CAST(${moment} AS ${quoted(type)})`} AS ${quoted(name)}`;
	});
	let all = null;
	refusal$2(() => {
		const rows = `(SELECT ${cells.join(", ")} FROM main.${quoted(table.name)}) AS ${quoted(table.name)}`;
		const [[least, most] = []] = connection.rows(`SELECT min(${asked}), max(${asked}) FROM ${rows}`);
		if (least !== null && least === most) all = least === 1;
	});
	return all;
}
function isEmptyYet(connection, table, column) {
	let empty = false;
	refusal$2(() => {
		empty = connection.rows(`SELECT count(${quoted(column)}) FROM main.${quoted(table)}`)[0]?.[0] === 0;
	});
	return empty;
}
function textOf$1(sql, tokens) {
	return sql.slice(tokens[0]?.start, tokens.at(-1)?.end);
}
function withUnit(sql, tokens, { column, unit }) {
	const { inSeconds = "" } = UNITS.get(unit) ?? {};
	return tokens.map((token, at) => {
		const gap = sql.slice(tokens[at - 1]?.end ?? token.start, token.start);
		const isArgument = keyOf(unquote(token)) === column && /^[,)]$/.test(tokens[at + 1]?.text ?? "");
		const isCalled = /^[(,.]$/.test(tokens[at - 1]?.text ?? "");
		return `${gap}${token.text}${isArgument && isCalled ? `${inSeconds}, 'unixepoch'` : ""}`;
	}).join("");
}
// src/replay/seen/data/still-to-come.ts
const CLOCK$1 = /['"]now['"]|\bcurrent_(timestamp|date|time)\b|\b(unixepoch|datetime|date|julianday)\s*\(\s*\)/i;
const DAYS = 2;
const MOST$3 = 2;
function isStillToCome(connection, table, action, { left, right, operator, constant, other, isPart }) {
	const [name, ...more] = significant(other).slice(-1);
	if (!(/^<=?$/.test(operator) ? left === other : /^>=?$/.test(operator) && right === other) || isPart || !name || more.length > 0 || !CLOCK$1.test(constant)) return false;
	if (action !== "DELETE" && constant.includes("+")) return false;
	const written = columnsIn(connection, table).find((one) => same(one.name, unquote(name)))?.default ?? null;
	if (written === null || !CLOCK$1.test(written) || /[-+*/(|]/.test(other)) return false;
	let isAhead = false;
	refusal$2(() => {
		const [[bound, now, days] = []] = connection.rows(`SELECT b, n, julianday(b) - julianday(n) FROM (SELECT (${constant}\n) AS b, (${written}\n) AS n)`);
		if (typeof bound === "number" && typeof now === "number") isAhead = (bound - now) / dayOf(now) > DAYS && bound < now * MOST$3;
		else isAhead = typeof bound === "string" && typeof now === "string" && Number(days) > DAYS;
	});
	return isAhead;
}
function dayOf(now) {
	if (now < 1e7) return 1;
	return now < 1e11 ? 86400 : 864e5;
}
// src/replay/seen/data/text-truths.ts
function textTruths({ scene, first }) {
	return atEach(scene, first, first.performance.statements.map(({ sql }) => questionIn(sql)), (connection, { at, sql }, { from, leaves }) => {
		const [action, table] = [actionOf(sql), targetName(sql)];
		if (table === null || action !== "UPDATE" && action !== "DELETE") return [];
		return leaves.filter(({ tokens }) => isWords(connection, from, tokens)).map(({ tokens, negated, needed }) => ({
			at,
			action,
			table,
			trigger: null,
			holds: negated,
			needed,
			isAhead: false,
			isTruth: true,
			sql: `${negated ? "NOT " : ""}${sql.slice(tokens[0]?.start, tokens.at(-1)?.end)}`
		}));
	});
}
function questionIn(sql) {
	if (!/^(UPDATE|DELETE)$/.test(actionOf(sql) ?? "") || !/\b(where|when)\b/i.test(sql)) return null;
	const words = significant(sql);
	const [scope] = scopesIn(words.slice(verbAt(words))).filter(({ outer, asked }) => outer === null && asked === "rows").slice(-1);
	if (!scope) return null;
	const { tokens: all, from } = scope;
	const where = outerWord(all, 0, /^WHERE$/i);
	const end = outerWord(all, where + 1, /^(RETURNING|ORDER|LIMIT)$/i);
	const asked = [...leavesIn$2(where < 0 ? [] : all.slice(where + 1, end < 0 ? all.length : end)), ...choicesIn(all).flatMap((one) => leavesIn$2(one, false, false))].filter(({ tokens }) => isBare(tokens));
	return asked.length > 0 ? {
		from: withoutTexts(from),
		leaves: asked
	} : null;
}
function isBare(tokens) {
	return operandsIn(tokens).length === 1 && operandsIn(tokens)[0]?.length === tokens.length && tokens.every(({ text }) => !/^(->>?|json\w*|EXISTS|SELECT|ISNULL|NOTNULL|CAST)$/i.test(text)) && namesOf$1(tokens).length > 0 && !namesOf$1(tokens).some(({ column }) => saysTruth(column) || saysAmount(column) || MOMENT.test(column));
}
const MOMENT = /(?:_at|_on|date|time|timestamp|day|until|since|created|updated|modified)$|^(?:on|at)_/;
function choicesIn(all) {
	return all.flatMap((token, at) => {
		if (!isWord$1(token, "CASE") || !isWord$1(all[at + 1], "WHEN")) return [];
		const found = [];
		let depth = 0;
		let open = false;
		for (let next = at + 1; next < all.length && depth >= 0; next += 1) {
			const it = all[next];
			if (it.text === "(" || isWord$1(it, "CASE")) depth += 1;
			if (it.text === ")" || isWord$1(it, "END")) depth -= 1;
			if (depth === 0 && isWord$1(it, "WHEN")) found.push([]);
			else if (open && !(depth === 0 && isWord$1(it, "THEN"))) found.at(-1)?.push(it);
			if (depth === 0 && /^(WHEN|THEN)$/i.test(it.text) && it.kind === "word") open = isWord$1(it, "WHEN");
		}
		return found;
	});
}
function isWords(connection, from, tokens) {
	const value = withoutTexts(tokens);
	const isWord = `typeof(${value}) = 'text' AND trim(${value}) NOT GLOB '[-+.0-9]*'`;
	let found = false;
	refusal$2(() => {
		const [[all, some] = []] = connection.rows(`SELECT count(${value}), total(${isWord}) FROM ${from}`);
		found = Number(all) > 0 && all === some;
	});
	return found;
}
// src/replay/seen/data/unlike-documents.ts
function isEquality({ operator }) {
	return /^(?:==?|<>|!=)$/.test(operator);
}
function readsJson({ other, columns }) {
	return columns.size === 1 && /^(?:jsonb?_extract\s*\([^()]*\)|\S+\s*->>\s*\S+)$/i.test(other);
}
function isNumberInside({ connection, own }, table, one) {
	if (!readsJson(one)) return false;
	const known = typesIn(own, table, one);
	if (known === null || known.has("text")) return false;
	return known.size > 0 || refusesTexts(connection, table, one);
}
const READING = /^(?:jsonb?_extract\s*\(\s*([^,]+?)\s*,\s*([^,]+?)\s*\)|(\S+?)\s*->>\s*(\S+))$/is;
function refusesTexts(connection, table, { other }) {
	const [, called, named, left, right] = READING.exec(other) ?? [];
	const path = pathOf(named ?? right ?? "");
	const column = significant(called ?? left ?? "").at(-1);
	if (path === null || !column) return false;
	const name = quoted(unquote(column));
	const takes = (value) => {
		connection.run("SAVEPOINT inside");
		const sql = `UPDATE OR ABORT main.${quoted(table)} SET ${name} = json_set(${name}, ${path}, ${value}) WHERE ${name} IS NOT NULL`;
		const refused = refusal$2(() => connection.run(sql));
		connection.run("ROLLBACK TO inside; RELEASE inside");
		return refused === null;
	};
	return takes("7") && !takes("'7 words'") && !takes("'2001-02-03'");
}
function pathOf(written) {
	const [only, ...more] = significant(written);
	if (!only || more.length > 0) return null;
	if (only.kind === "number") return `'$[${only.text}]'`;
	if (only.kind !== "string") return null;
	const text = unquote(only);
	return `'${(text.startsWith("$") ? text : `$."${text}"`).replaceAll("'", "''")}'`;
}
function unlikeDocuments(both, table, equalities) {
	const { own } = both;
	const asked = new Map();
	for (const one of equalities) gather(asked, one.other, one);
	return [...asked.values()].flatMap((all) => {
		const [first] = all;
		const known = first ? typesIn(own, table, first) : null;
		if (!first || known === null || known.has("text") || !all.every(({ constant }) => /^'.*'$/s.test(constant))) return [];
		const isUnlike = ({ constant }) => /^'(true|false)'$/i.test(constant) || /^'-?\d+(\.\d+)?'$/.test(constant) && isNumberInside(both, table, first);
		const parts = all.filter(({ sql }) => all.every((it) => it.sql !== sql || isUnlike(it)));
		return [...new Map(parts.map((one) => [one.sql, {
			one,
			holds: !one.operator.startsWith("=")
		}])).values()];
	});
}
function typesIn(own, table, { other, columns }) {
	const found = new Set();
	const note = (from) => {
		for (const [type] of own.rows(`SELECT DISTINCT typeof(${other}\n) FROM ${from}`)) found.add(String(type));
	};
	const refused = refusal$2(() => {
		note(`main.${quoted(table)}`);
		for (const { key, name, default: value } of columnsIn(own, table)) if (columns.has(key) && value !== null) note(`(SELECT ${value}\n AS ${quoted(name)}) AS ${quoted(table)}`);
	});
	found.delete("null");
	return refused === null ? found : null;
}
// src/replay/seen/data/other-types.ts
const otherTypes = {
	nothing: [],
	needs: "rows",
	look: (run) => [
		...comparedIn(run),
		...textTruths(run),
		...misreadMoments(run)
	]
};
function comparedIn({ scene, before, first, empty }) {
	const had = new Set();
	if (first.performance.statements.some(({ verb }) => verb === "CREATE TRIGGER")) {
		for (const { type, sql } of on(scene.engine, before.state, entriesOf)) if (type === "trigger") for (const one of readTrigger(sql).statements) had.add(normalPart(one));
	}
	const asked = first.performance.statements.map((statement) => {
		const questions = questionsIn(statement).filter(({ sql, trigger }) => trigger === null || !had.has(normalPart(sql)));
		return questions.length > 0 ? questions : null;
	});
	if (asked.every((one) => one === null)) return [];
	return on(scene.engine, empty.before, (own) => atEach(scene, first, asked, (connection, { at }, questions) => questions.flatMap((one) => answersTo(connection, own, one).map((it) => ({
		at,
		...it
	})))));
}
function questionsIn({ sql, verb }) {
	const isTrigger = verb === "CREATE TRIGGER";
	const trigger = isTrigger ? objectOf(sql) : null;
	return (isTrigger ? readTrigger(sql).statements : [sql]).flatMap((one) => {
		const verb = actionOf(one);
		const action = verb === "REPLACE" ? "INSERT" : verb;
		const [comparisons, queries] = [comparisonsAskedIn(one), queriesAskedIn(one)];
		if (comparisons.length + queries.length === 0 || action === "INSERT" && isTrigger) return [];
		if (action !== "UPDATE" && action !== "DELETE" && action !== "INSERT") return [];
		return [{
			sql: one,
			action,
			trigger,
			comparisons,
			queries
		}];
	});
}
function answersTo(connection, own, question) {
	const { sql, action, trigger, comparisons, queries } = question;
	const table = targetName(sql);
	if (table === null) return [];
	const ordered = (some, of, called) => some.flatMap((one) => {
		const asked = {
			table: of,
			rows: trigger !== null && isEmpty(connection, of) ? madeUp(connection, of) : `main.${quoted(of)}`,
			called,
			own
		};
		const holds = isEquality(one) ? areUnlike(connection, asked, one) : alwaysHolds(connection, asked, one);
		const isAhead = holds === null && trigger === null && isStillToCome(connection, of, action, one);
		if (isAhead) return [{
			one,
			holds: true,
			isAhead
		}];
		return holds === null || holds && one.isPart ? [] : [{
			one,
			holds
		}];
	});
	const held = [...ordered(comparisons, table, table), ...unlikeDocuments({
		connection,
		own
	}, table, comparisons.filter(readsDocument))].map((it) => ({
		...it,
		of: table
	}));
	const isMeant = ({ needed }) => needed || action !== "INSERT";
	const inner = queries.flatMap((query) => ordered(comparisonsIn(query.sql).filter(isMeant), query.table, query.called).flatMap(({ one, holds, isAhead }) => isAhead ? [] : {
		one: {
			...one,
			needed: false
		},
		holds,
		of: query.table,
		isAhead: false
	}));
	return [...held, ...inner].map(({ one, holds, of, isAhead = false }) => ({
		action,
		trigger,
		table: of,
		sql: one.sql,
		holds,
		needed: one.needed,
		isAhead
	}));
}
function comparisonsAskedIn(sql) {
	if (!/[<>=]|\b(between|in)\b/i.test(sql) || !/^(UPDATE|DELETE)$/.test(actionOf(sql) ?? "")) return [];
	if (/\b(typeof|json_type)\s*\(/i.test(sql)) return [];
	const [all, written] = actionOf(sql) === "UPDATE" ? [writtenColumns(sql), convertedColumns(sql)] : [null, new Set()];
	const isIn = ({ columns }, names) => [...columns].some((it) => names?.has(it) ?? false);
	return comparisonsIn(sql).filter((one) => {
		if (readsDocument(one)) return true;
		return asksForWord(one) ? !isIn(one, all) : (!isEquality(one) || isUnequal(one)) && !isIn(one, written);
	});
}
function asksForWord({ operator, constant }) {
	return /^==?$/.test(operator) && /^\s*'(?:true|false)'\s*$/i.test(constant);
}
function convertedColumns(sql) {
	const isReset = ([one, ...more]) => more.length === 0 && (one?.kind === "number" || isWord$1(one, "NULL"));
	const reset = assignmentsIn(sql).filter(({ value }) => isReset(value));
	const columns = new Set(reset.map(({ column }) => column));
	return new Set([...writtenColumns(sql) ?? []].filter((column) => !columns.has(column)));
}
function readsDocument(one) {
	return isEquality(one) && readsJson(one);
}
function isUnequal({ operator }) {
	return operator === "<>" || operator === "!=";
}
function queriesAskedIn(sql) {
	const action = actionOf(sql) ?? "";
	if (!/[<>]|\bbetween\b|'(?:true|false)'/i.test(sql) || /\btypeof\s*\(/i.test(sql)) return [];
	if (/^(UPDATE|DELETE)$/.test(action)) return queriesIn$1(sql);
	const copied = action === "INSERT" || action === "REPLACE" ? copiedQuery(sql) : null;
	return copied ? [copied] : [];
}
function rowsOf({ rows, called }) {
	return `${rows} AS ${quoted(called)}`;
}
function isEmpty(connection, table) {
	let found = false;
	refusal$2(() => {
		found = connection.rows(`SELECT 1 FROM main.${quoted(table)} LIMIT 1`).length === 0;
	});
	return found;
}
function madeUp(connection, table) {
	return `(SELECT ${columnsIn(connection, table).map(({ name, type }) => `${NUMBERS$2.test(type) ? "1700000000" : "NULL"} AS ${quoted(name)}`).join(", ")})`;
}
const NUMBERS$2 = /INT|REAL|FLOA|DOUB/i;
function alwaysHolds(connection, of, one) {
	let holds = null;
	refusal$2(() => {
		const { left, operator, right, constant } = one;
		const [[type, value] = []] = connection.rows(`SELECT typeof(${constant}\n), ${constant}\n`);
		if (!(type === "text" ? /\d/.test(String(value)) && areNumbers(connection, of, one, String(value)) : areTexts(connection, of, one)) || type !== "text" && type !== "integer" && type !== "real") return;
		const compared = `(${left}\n) ${operator} (${right}\n)`;
		const [[least, most] = []] = connection.rows(`SELECT min(${compared}), max(${compared}) FROM ${rowsOf(of)}`);
		if (least !== null && least === most) holds = least === 1;
	});
	return holds;
}
function areUnlike(connection, of, one) {
	let unlike = false;
	if ((isUnequal(one) || asksForWord(one)) && !readsJson(one)) refusal$2(() => {
		const [[type, value] = []] = connection.rows(`SELECT typeof(${one.constant}\n), ${one.constant}\n`);
		unlike = type === "text" && !Number.isFinite(Number(value)) && areNumbers(connection, of, one, String(value));
	});
	return unlike ? isUnequal(one) : null;
}
function areNumbers(connection, of, one, text) {
	const { other, columns } = one;
	const untyped = Number.isFinite(Number(text)) ? `AND (${other}\n) <> ('' || (${other}\n))` : "";
	const own = columnsIn(connection, of.table).filter(({ key }) => columns.has(key));
	return areAll(connection, of, other, `typeof(${other}\n) IN ('integer', 'real') ${untyped}`) && (own.every((it) => (NUMBERS$2.test(it.type) || isTruth(it)) && !isText$2(connection, it.default)) || isNumberInside({
		connection,
		own: of.own
	}, of.table, one));
}
function isTruth({ type, default: given }) {
	return /BOOL/i.test(type) && given !== null;
}
function isText$2(connection, value) {
	if (value === null) return false;
	const [[type, given] = []] = connection.rows(`SELECT typeof(${value}\n), ${value}\n`);
	return type === "text" && !Number.isFinite(Number(given));
}
function areTexts(connection, of, { other }) {
	return areAll(connection, of, other, `typeof(${other}\n) = 'text' AND (${other}\n) GLOB '[0-9]*' AND (${`(${other}\n) GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]*'`} OR ${`(${other}\n) > 9e999`})`);
}
function areAll(connection, of, value, condition) {
	const [[all, some] = []] = connection.rows(`SELECT count(${value}\n), total(${condition}) FROM ${rowsOf(of)} WHERE (${value}\n) IS NOT NULL`);
	return Number(all) > 0 && all === some;
}
// src/replay/seen/data/raw-texts.ts
const rawTexts = {
	nothing: [],
	needs: "rows",
	look: (run) => run.first.performance.statements.flatMap((one) => putAsTheyAre(run, one))
};
const MOST$2 = 4;
function putAsTheyAre({ scene, before, first }, { sql, at }) {
	if (!changesRows(sql) || !sql.includes("\"")) return [];
	const read = new Set(namesOf$1(quotedTokens(significant(sql))).map(({ column }) => column));
	if (read.size === 0) return [];
	const { engine } = scene;
	const columns = on(engine, before.state, (connection) => writtenIn$1(connection, sql, read)).slice(0, MOST$2);
	if (columns.length === 0) return [];
	const names = namesIn$5(scene.script.sql);
	const documentsAt = (end) => on(engine, end, (connection) => documentsIn(connection, names));
	const open = /\bis\s+null\b/i.test(sql) ? on(engine, before.state, (it) => emptied(it, sql) ? it.state() : null) : null;
	const documents = documentsAt((open && playedAs(scene, open, scene.script.sql)) ?? first.after);
	for (const one of documents.length > 0 ? columns : []) {
		const start = filledWith(engine, open ?? before.state, one);
		const end = playedAs(scene, start, scene.script.sql) ?? playedAs(scene, start, upTo(scene.script.sql, sql));
		const broken = end && on(engine, end, (connection) => brokenIn(connection, documents, one));
		if (broken) return [{
			at,
			sql,
			of: `${one.table}.${one.column}`,
			...broken
		}];
	}
	return [];
}
function upTo(script, statement) {
	return script.slice(0, script.indexOf(statement) + statement.length);
}
function emptied(connection, sql) {
	const table = actionOf(sql) === "UPDATE" ? targetName(sql) : null;
	const written = table === null ? [] : [...writtenColumns(sql) ?? []];
	const isRefused = (column) => refusal$2(() => connection.run(`UPDATE main.${quoted(table ?? "")} SET ${quoted(column)} = NULL`)) !== null;
	return written.filter((column) => !isRefused(column)).length > 0;
}
function writtenIn$1(connection, sql, read) {
	const [named, catalog] = [namesIn$5(sql), readCatalog(connection)];
	return [...readSchema(connection, "main").tables.values()].filter((it) => !it.virtual && named.has(it.key)).flatMap(({ name: table }) => {
		const links = new Set(foreignKeysIn(connection, table).flatMap(({ from }) => from.map(keyOf)));
		return readShape(connection, table, catalog.texts).columns.flatMap((column) => {
			const [value] = read.has(keyOf(column.name)) && !links.has(keyOf(column.name)) ? quotationMarks(column) : [];
			return value ? [{
				table,
				column: column.name,
				literal: value.literal
			}] : [];
		});
	});
}
function filledWith(engine, state, { table, column, literal }) {
	return on(engine, state, (connection) => {
		refusal$2(() => connection.run(`UPDATE OR IGNORE main.${quoted(table)} SET ${quoted(column)} = ${literal}`));
		return connection.state();
	});
}
const IS_DOCUMENT = (cell) => `typeof(${cell}) = 'text' AND ${cell} GLOB '[[{]*'`;
function documentsIn(connection, names) {
	return [...readSchema(connection, "main").tables.values()].filter((it) => !it.virtual && names.has(it.key)).flatMap(({ name: table, columns }) => columns.flatMap(({ name: column }) => {
		const cell = quoted(column);
		const [[all, valid] = []] = rowsOrNone(connection, `SELECT count(*), total(json_valid(${cell})) FROM main.${quoted(table)} WHERE ${IS_DOCUMENT(cell)}`);
		return Number(all) > 0 && all === valid ? [{
			table,
			column
		}] : [];
	}));
}
function brokenIn(connection, places, one) {
	for (const { table, column } of places) {
		const cell = quoted(column);
		const isBroken = `${IS_DOCUMENT(cell)} AND NOT json_valid(${cell}) AND instr(${cell}, ${one.literal}) > 0`;
		const [[text] = []] = rowsOrNone(connection, `SELECT ${cell} FROM main.${quoted(table)} WHERE ${isBroken} LIMIT 1`);
		if (text !== void 0) return {
			into: `${table}.${column}`,
			text: String(text)
		};
	}
	return null;
}
// src/replay/seen/data/remembered.ts
const remembered = {
	nothing: [],
	needs: "rows",
	look: ({ scene, first, facts }, { awkward }) => {
		const tables = [...facts, ...awkward.flatMap((it) => it.facts)].flatMap((it) => it.kind === "sequence-changed" && it.after < it.before ? [it.table] : []);
		if (tables.length === 0) return [];
		return on(scene.engine, first.before, (connection) => [...new Set(tables)].flatMap((table) => [...linked(connection, table), ...logged(connection, table)]));
	}
};
function linked(connection, table) {
	return namedLinks(connection, table).filter(({ parent }) => same(parent, table)).filter(({ child, from }) => !foreignKeysIn(connection, child).some((key) => key.from.some((it) => same(it, from)))).map(({ child, from }) => ({
		table,
		by: `${child}.${from}`
	}));
}
function logged(connection, table) {
	const id = soleKeyIn(connection, table);
	if (id === null) return [];
	return entriesOf(connection).filter((it) => it.type === "trigger" && same(it.table, table)).flatMap(({ sql }) => readTrigger(sql).statements).filter((sql) => /^(INSERT|REPLACE)$/.test(actionOf(sql) ?? "") && namesId(sql, id)).flatMap((sql) => targetName(sql) ?? []).filter((log) => !same(log, table) && !foreignKeysIn(connection, log).some(({ parent }) => same(parent, table))).map((log) => ({
		table,
		by: log
	}));
}
function namesId(sql, id) {
	const all = significant(sql);
	return all.some((token, at) => {
		const [dot, name] = [all[at + 1], all[at + 2]];
		if (!(isWord$1(token, "OLD") || isWord$1(token, "NEW")) || dot?.text !== "." || !name) return false;
		return same(unquote(name), id) || /^(rowid|oid|_rowid_)$/i.test(unquote(name));
	});
}
// src/replay/seen/data/subtracted-dates.ts
const subtractedDates = {
	nothing: [],
	needs: "rows",
	look: ({ scene, first }) => {
		const { statements } = first.performance;
		const asked = statements.map((statement, nth) => {
			const made = statement.sql.includes("-") ? madeBy$1(statement) : [];
			const anew = new Set(statements.slice(0, nth).flatMap(({ sql }) => [...writtenColumns(sql) ?? []]));
			return made.length > 0 ? {
				made,
				anew
			} : null;
		});
		if (asked.every((one) => one === null)) return [];
		const views = on(scene.engine, first.before, entriesOf).flatMap(({ type, sql }) => type === "view" ? [sql] : []);
		return atEach(scene, first, asked, (connection, { at, sql }, { made, anew }) => {
			const tables = readTables(connection, sql);
			const isOld = (pair) => verbOf(sql) === "CREATE VIEW" && views.some((old) => datesIn(old, tables, anew)?.join() === pair.join());
			return made.flatMap(({ into, written }) => {
				const pair = datesIn(written, tables, anew);
				const isMeant = [into, ...namesIn$5(written)].some((name) => YEARS.test(name));
				return pair === null || isMeant || isOld(pair) ? [] : [{
					at,
					into,
					later: pair[0],
					earlier: pair[1]
				}];
			});
		});
	}
};
const YEARS = /year|(?:^|_)age(?:$|_)/i;
function madeBy$1({ sql }) {
	const [name, verb, action] = [
		targetName(sql) ?? "",
		verbOf(sql),
		actionOf(sql)
	];
	const textOf = (all, tokens) => all.slice(tokens[0]?.start, tokens.at(-1)?.end);
	if (action === "UPDATE") return assignmentsIn(sql).map(({ column, value }) => ({
		into: `${name}.${column}`,
		written: textOf(sql, value)
	}));
	if (verb === "CREATE VIEW") return [{
		into: objectOf(sql) ?? name,
		written: sql
	}];
	if (action === "INSERT") return /\bselect\b/i.test(sql) ? [{
		into: name,
		written: sql
	}] : [];
	const [, added] = verb === "ALTER TABLE" ? ADDED.exec(sql) ?? [] : [];
	if (added === void 0) return [];
	const create = `CREATE TABLE t (${added})`;
	return [...readTable(create).generated].map(([column, tokens]) => ({
		into: `${name}.${column}`,
		written: textOf(create, tokens)
	}));
}
const ADDED = /\badd\s+(?:column\s+)?([\s\S]*?)[\s;]*$/i;
function readTables(connection, sql) {
	const names = namesIn$5(sql);
	return [...readCatalog(connection).ordinary].flatMap(([key, name]) => names.has(key) ? [columnsIn(connection, name)] : []);
}
function datesIn(written, tables, anew) {
	const text = written.replace(CAST, "$1");
	const all = significant(text);
	for (const [at, minus] of all.entries()) {
		const last = all[at + 2]?.text === "." ? at + 3 : at + 1;
		if (minus.text !== "-" || all[last + 1]?.text === "(") continue;
		const now = NOW.exec(text.slice(0, minus.start))?.[0].trim();
		for (const columns of tables) {
			const [one, other] = [all[at - 1], all[last]].map((token) => columns.find(({ name }) => token !== void 0 && same(unquote(token), name)));
			if (!other || NUMBERS$1.test(other.type) || anew.has(other.key)) continue;
			if (now !== void 0 && isDate([other])) return [now, other.name];
			if (one && same(one.type, other.type) && !anew.has(one.key) && isDate([one, other])) return [one.name, other.name];
		}
	}
	return null;
}
const CAST = /\bCAST\s*\(\s*([\w."`]+)\s+AS\s+\w+\s*\)/gi;
const NUMBERS$1 = /INT|REAL|FLO|DOU/i;
const NOW = /\b(?:current_date|current_timestamp|date(?:time)?\s*\(\s*(?:'now'\s*)?\))\s*$/i;
function isDate(columns) {
	const isText = ({ name, type }) => /^date$/i.test(type) || /CHAR|CLOB|TEXT/i.test(type) && isCalledMoment(name);
	return columns.some((it) => /^date/.test(momentOf(it.default) ?? "")) || columns.every(isText);
}
// src/replay/seen/data/taken-again.ts
const takenAgain = {
	nothing: [],
	needs: "rows",
	look: ({ scene, first }) => {
		const { statements } = first.performance;
		const made = new Set(statements.flatMap(({ verb, sql }) => verb === "CREATE TABLE" ? targetOf(sql) ?? [] : []));
		const filledBy = (key) => statements.findIndex(({ verb, sql }) => {
			return targetOf(sql) === key && (changesRows(sql) || verb === "CREATE TABLE" && /\bselect\b/i.test(sql));
		});
		const asked = statements.map(({ verb }, at) => verb === "DROP TABLE" && made.size > 0 ? at : null);
		if (asked.every((one) => one === null)) return [];
		const there = on(scene.engine, first.before, tablesIn);
		const own = new Set([...made].filter((key) => !there.has(key)));
		const end = on(scene.engine, first.after, (connection) => countsOf(connection, own));
		return atEach(scene, first, asked, (connection, { sql }, statement) => {
			const before = countsOf(connection, own);
			let after = before;
			aside(connection, () => refusal$2(() => {
				connection.run(sql);
				after = countsOf(connection, own);
			}));
			return [...before].flatMap(([table, { name, rows }]) => {
				const [left, last, filled] = [
					after.get(table),
					end.get(table),
					filledBy(table)
				];
				if (!left || !last || left.rows >= rows || last.rows >= rows || filled < 0 || filled > statement) return [];
				return [{
					statement,
					table: name,
					before: rows,
					after: left.rows,
					filled
				}];
			});
		});
	}
};
function countsOf(connection, tables) {
	return counting(connection, tablesIn(connection), tables);
}
// src/replay/seen/data/text-documents.ts
const textDocuments = {
	nothing: [],
	needs: "rows",
	look: (run) => run.first.performance.statements.flatMap((one) => takenForText(run, one))
};
const MOST$1 = 200;
function takenForText(run, { sql, at }) {
	const { scene, before, first } = run;
	const values = changesRows(sql) ? valuesPutIn(sql) : [];
	if (values.length === 0) return [];
	const names = namesIn$5(scene.script.sql);
	const asBefore = {
		start: before.state,
		end: first.after
	};
	const found = textsAdded(run, names, asBefore);
	return (found.length > 0 ? [{
		...asBefore,
		found
	}] : byDefault(run, names)).flatMap(({ start, found: all }) => [...new Set(values.map(({ text }) => text))].flatMap((text) => {
		const after = playedAs(scene, start, scene.script.sql.replace(sql, () => wrapped(sql, values, text)));
		if (after === null) return [];
		const left = new Set(leavesAt(run, names, after).map(placeOf));
		const leaf = all.find((one) => !left.has(placeOf(one)));
		return leaf ? [{
			...leaf,
			at,
			value: text
		}] : [];
	}));
}
function byDefault(run, names) {
	const start = on(run.scene.engine, run.before.state, (connection) => {
		const documents = [...readSchema(connection, "main").tables.values()].filter((it) => !it.virtual && names.has(it.key)).flatMap(({ name, columns }) => columns.map((column) => ({
			table: name,
			column
		}))).flatMap(({ table, column }) => {
			if (column.default === null || column.hidden !== 0) return [];
			const value = `(SELECT d FROM (SELECT ${column.default}\n AS d) WHERE json_valid(d) AND d GLOB '[[{]*')`;
			const [is] = rowsOrNone(connection, `SELECT ${value} IS NOT NULL`);
			return is?.[0] === 1 ? [{
				table,
				column: column.name,
				value
			}] : [];
		});
		for (const { table, column, value } of documents) refusal$2(() => connection.run(`UPDATE OR IGNORE main.${quoted(table)} SET ${quoted(column)} = ${value}`));
		return documents.length === 0 ? null : connection.state();
	});
	if (start === null) return [];
	const end = playedAs(run.scene, start, run.scene.script.sql);
	return end === null ? [] : [{
		start,
		end,
		found: textsAdded(run, names, {
			start,
			end
		})
	}];
}
function textsAdded(run, names, { start, end }) {
	const after = leavesAt(run, names, end);
	if (after.length === 0) return [];
	const was = new Set(leavesAt(run, names, start).flatMap((one) => [placeOf(one), wordsOf(one)]));
	return after.filter((one) => !was.has(placeOf(one)) && !was.has(wordsOf(one)));
}
function leavesAt({ scene }, names, state) {
	return on(scene.engine, state, (connection) => leavesIn(connection, names));
}
function placeOf({ table, column, path }) {
	return JSON.stringify([
		keyOf(table),
		keyOf(column),
		path
	]);
}
function wordsOf({ path, text }) {
	return `${path} ${text}`;
}
function wrapped(sql, values, text) {
	return values.filter((one) => one.text === text).reduceRight((all, { start, end }) => `${all.slice(0, start)}json(${text})${all.slice(end)}`, sql);
}
function leavesIn(connection, names) {
	return [...readSchema(connection, "main").tables.values()].filter((it) => !it.virtual && names.has(it.key)).flatMap(({ name: table, columns }) => columns.flatMap(({ name: column }) => {
		const cell = `"the table".${quoted(column)}`;
		const document = `CASE WHEN typeof(${cell}) = 'text' AND json_valid(${cell}) THEN ${cell} END`;
		return rowsOrNone(connection, `SELECT DISTINCT leaf.fullkey, leaf.atom FROM main.${quoted(table)} AS "the table", json_tree(${document}) AS leaf
        WHERE leaf.type = 'text' AND leaf.atom GLOB '[[{]*' AND json_valid(leaf.atom) LIMIT ${MOST$1}`).map(([path, text]) => {
			return {
				table,
				column,
				path: String(path).replace(/\[\d+\]/g, "[#]"),
				text: String(text)
			};
		});
	}));
}
// src/replay/seen/data/undone.ts
const undone = {
	nothing: [],
	needs: "rows",
	look: (run) => {
		const { scene, before, first } = run;
		const pairs = pairsIn(first.performance.statements);
		if (pairs.length === 0) return [];
		const starts = [before.state, run.unusual().run?.before].filter((it) => it !== void 0);
		return pairs.flatMap(({ early, late, column }) => {
			const seen = starts.map((start) => isUndone(scene, start, early, late));
			if (seen.includes("stays") || !seen.includes("undone")) return [];
			return [{
				at: early.at,
				table: targetName(early.sql) ?? "",
				column,
				line: late.at.line
			}];
		});
	}
};
const MOST = 12;
function pairsIn(statements) {
	const updates = statements.filter(({ sql }) => actionOf(sql) === "UPDATE");
	const once = updates.filter(({ sql }) => updates.filter((it) => it.sql === sql).length === 1);
	return once.flatMap((early, at) => once.slice(at + 1).flatMap((late) => {
		if (targetOf(early.sql) !== targetOf(late.sql) || clears(early)) return [];
		const own = new Set(assignmentsIn(early.sql).map(({ column }) => column));
		const both = assignmentsIn(late.sql).filter(({ column }) => own.has(column));
		const [one] = both;
		return one && both.length === own.size ? [{
			early,
			late,
			column: one.column
		}] : [];
	})).slice(0, MOST);
}
function clears({ sql }) {
	return assignmentsIn(sql).every(({ value }) => kindOf$1(value) === "literal") && whereIn(sql) === null;
}
function isUndone(scene, start, early, late) {
	const [all, withoutEarly] = [endOf(scene, start, []), endOf(scene, start, [early])];
	if (all === null || withoutEarly === null || differ(scene, all, withoutEarly)) return "stays";
	const [alone, without] = [endOf(scene, start, [late]), endOf(scene, start, [early, late])];
	if (alone === null || without === null) return "idle";
	return differ(scene, alone, without) && differ(scene, alone, all) ? "undone" : "idle";
}
function differ({ engine }, one, other) {
	return difference(engine, one, other, null).length > 0;
}
function endOf(scene, start, without) {
	return playedAs(scene, start, without.reduce((text, one) => text.replace(one.sql, () => "SELECT 1"), scene.script.sql));
}
// src/replay/seen/data/unguarded.ts
const unguarded = {
	nothing: [],
	needs: "rows",
	look: ({ scene, first }) => {
		return atEach(scene, first, first.performance.statements.map(({ sql }) => slipIn(sql)), (connection, { at, sql }, slip) => {
			const table = targetName(sql);
			const column = columnsIn(connection, table ?? "").find(({ key }) => key === slip.column);
			if (table === null || !column || !takesMore(connection, table, column.name, slip)) return [];
			const { action, guard, side, meant } = slip;
			return [{
				at,
				action,
				table,
				column: column.name,
				guard,
				side,
				meant
			}];
		});
	}
};
function slipIn(sql) {
	const action = actionOf(sql);
	if (action !== "UPDATE" && action !== "DELETE" || !/\bor\b/i.test(sql) || !/\band\b/i.test(sql)) return null;
	const condition = whereTokens(sql);
	const sides = sidesOf$1(condition);
	const textOf = (tokens) => sql.slice(tokens[0]?.start, tokens.at(-1)?.end);
	const [long, ...longer] = sides.filter((side) => conjunctsIn(side).length > 1);
	if (sides.length < 2 || !long || longer.length > 0) return null;
	const others = sides.filter((side) => side !== long);
	const isFirst = sides[0] === long;
	const parts = conjunctsIn(long);
	const beside = (isFirst ? parts.at(-1) : parts[0]) ?? [];
	const rest = parts.filter((part) => part !== beside);
	if (onlyName(beside) === null || !isFirst && sides.at(-1) !== long) return null;
	const [asked = null, ...more] = new Set(others.map(onlyName));
	if (asked === null || more.length > 0) return null;
	const isSame = asked === onlyName(beside);
	const isByAge = others.flat().some(({ text }) => /^[<>]=?$/.test(text)) && !ENDS_BY_ITSELF.test(asked);
	const found = action === "UPDATE" ? isSame && guardOfWritten(sql, rest, asked) : guardOfGone(rest, isSame, isByAge);
	if (!found || found.column === asked || found.column === onlyName(beside)) return null;
	const either = `(${sides.map((side) => textOf(side === long ? beside : side)).join(" OR ")})`;
	const meant = [...rest.map(textOf), either].join(" AND ");
	return {
		action,
		column: found.column,
		asked,
		guard: textOf(found.guard),
		side: others.map(textOf).join(" OR "),
		meant,
		written: textOf(condition),
		literals: others.flatMap(literalsIn)
	};
}
function guardOfWritten(sql, rest, asked) {
	for (const { column } of assignmentsIn(sql)) {
		const guard = rest.find((part) => namesColumn(part, column) && isPlain(part));
		if (guard && column !== asked) return {
			column,
			guard
		};
	}
	return null;
}
const GONE = /(?:^|_)(?:deleted|removed|trashed|discarded)(?:_|$)/;
const OWNER = /_id$/;
const ENDS_BY_ITSELF = /expir|until|valid|due/;
function guardOfGone([guard, ...more], isSame, isByAge) {
	const column = guard && more.length === 0 ? onlyName(guard) : null;
	if (!guard || column === null || guard.some(({ text }) => /^(?:[<>!]|(?:IN|LIKE|GLOB|BETWEEN)$)/i.test(text))) return null;
	return (GONE.test(column) ? isSame || isByAge : isSame && OWNER.test(column)) ? {
		column,
		guard
	} : null;
}
function onlyName(tokens) {
	const [name, ...more] = namesOf$1(tokens.filter((it) => !/^(IS|NOT|NULL|IN|LIKE|GLOB)$/i.test(it.text)));
	return name && more.length === 0 && isPlain(tokens) ? name.column : null;
}
function isPlain(tokens) {
	return tokens.every((token) => !isWord$1(token, "SELECT") && !isWord$1(token, "OR") && !isWord$1(token, "AND")) && operandsIn(tokens).some(({ length }) => length < tokens.length);
}
function literalsIn(tokens) {
	return tokens.flatMap((token) => {
		return token.kind === "string" || token.kind === "number" || isWord$1(token, "NULL") ? [token.text] : [];
	});
}
const OTHERS$1 = ["'another than is asked for'", "987654321"];
const THERE = ["0", "NULL"];
const ENDS = [
	"''",
	"-987654321",
	"'~'",
	"987654321"
];
function takesMore(connection, table, column, slip) {
	const { action, asked, literals, written, meant } = slip;
	const own = columnsIn(connection, table).find(({ key }) => key === keyOf(asked));
	const give = (name, value) => refusal$2(() => connection.run(`UPDATE OR ABORT main.${quoted(table)} SET ${quoted(name)} = ${value}`));
	let found = false;
	aside(connection, () => refusal$2(() => {
		for (const other of action === "DELETE" ? [...OTHERS$1, ...THERE] : OTHERS$1) give(column, other);
		for (const value of action === "DELETE" ? [...ENDS, ...literals] : literals) {
			give(own?.name ?? asked, value);
			const more = `SELECT 1 FROM main.${quoted(table)} WHERE (${written}\n) AND (${meant}\n) IS NOT TRUE LIMIT 1`;
			found ||= connection.rows(more).length > 0;
		}
	}));
	return found;
}
// src/replay/seen/data/named-by.ts
function namedBy(connection, asked) {
	const { filled, statement } = asked;
	if (isChosen$1(statement.sql)) return null;
	const list = listOf(connection, filled.query);
	if (!list || same(list.name, filled.table)) return null;
	const own = columnsIn(connection, filled.table);
	if (isOverwritten(connection, asked, list, own)) return {
		other: list.name,
		tie: null
	};
	const read = asked.all.filter(({ sql }) => targetOf(sql) === targetOf(statement.sql)).map(({ sql }) => namesIn$5(sql));
	const links = new Set(foreignKeysIn(connection, filled.table).flatMap(({ from }) => from.map(keyOf)));
	const open = own.filter(({ key, type, primaryKey }) => !links.has(key) && !read.some((names) => names.has(key)) && isText$1(type) && !(primaryKey > 0 && own.length === 1));
	for (const { key, name } of open) {
		const to = list.texts.find((it) => isFilledFrom(asked, list, key, it) || isNamed(filled.table, name, list, it));
		if (to) return {
			other: list.name,
			tie: `${list.name}.${to.name} = ${filled.table}.${name}`
		};
	}
	return null;
}
function isChosen$1(sql) {
	const all = significant(sql);
	const where = outerWord(all, 0, /^WHERE$/i);
	return where >= 0 && all.slice(where).some(({ kind }) => kind === "number" || kind === "string");
}
function listOf(connection, query) {
	const from = outerWord(query, 0, /^FROM$/i);
	const table = query[from + 1];
	const asked = query.slice(1, Math.max(from, 1));
	const texts = asked.filter(({ text }, at) => text !== "." && asked[at + 1]?.text !== ".").map((token) => keyOf(unquote(token)));
	const next = query[from + 2]?.text ?? "";
	if (from < 0 || !table || /^(,|JOIN|\.)$/i.test(next) || query.some(({ text }) => /^JOIN$/i.test(text))) return null;
	const name = readCatalog(connection).ordinary.get(keyOf(unquote(table)));
	const columns = name === void 0 ? [] : columnsIn(connection, name);
	const keys = columns.filter(({ primaryKey }) => primaryKey > 0);
	const [key] = keys;
	const isKey = key && keys.length === 1 && texts.includes(key.key);
	const isPlain = texts.length === 1 || /^(min|max)\($/.test(texts.slice(0, 2).join(""));
	if (name === void 0 || !isKey || !isPlain) return null;
	return {
		name,
		texts: columns.filter((it) => it.primaryKey === 0 && isText$1(it.type))
	};
}
function isText$1(type) {
	return /char|text|clob/i.test(type);
}
function isFilledFrom({ all, statement, filled }, list, column, to) {
	return all.slice(0, all.indexOf(statement)).some(({ sql }) => {
		const names = namesIn$5(sql);
		return actionOf(sql) === "INSERT" && same(targetOf(sql) ?? "", list.name) && names.has(keyOf(filled.table)) && names.has(column) && (names.has(to.key) || list.texts.length === 1);
	});
}
function isNamed(table, column, { name: list }, to) {
	const bare = (name) => keyOf(name).replaceAll("_", "");
	const [own, its] = [bare(column), bare(to.name)];
	return isNamedAfter(`${own.endsWith(its) && own !== its ? own.slice(0, -its.length) : own}_id`, list) || own === its && bare(table) !== bare(list) && bare(table).includes(bare(list));
}
function isOverwritten(connection, { filled, column, statement }, list, own) {
	const isLink = foreignKeysIn(connection, filled.table).some(({ from, parent }) => from.length === 1 && same(from[0] ?? "", column) && same(parent, list.name));
	if (actionOf(statement.sql) !== "UPDATE" || !isLink || !own.some((it) => same(it.name, column) && it.notNull)) return false;
	const [[count] = []] = connection.rows(`SELECT count(DISTINCT ${quoted(column)}) FROM main.${quoted(filled.table)}`);
	return Number(count) > 1;
}
// src/replay/seen/data/untied-from.ts
function untiedFrom(scene, played) {
	return atEach(scene, played, played.performance.statements.map(({ sql }) => updateFrom(sql)), (connection, { at, sql }, update) => {
		const table = targetName(sql);
		if (table === null || isTied(connection, table, update) || isOneRow(connection, update)) return [];
		const given = assignmentsIn(sql).filter(({ value }) => !isOfRow(connection, table, update, value));
		const [first] = given;
		const found = first && tieOf$1(connection, table, update, new Set(given.map(({ column }) => column)));
		return first && found ? [{
			at,
			table,
			column: nameOf(connection, table, first.column),
			...found,
			isOneOf: true
		}] : [];
	});
}
function nameOf(connection, table, key) {
	return columnsIn(connection, table).find((it) => it.key === key)?.name ?? key;
}
function isOfFrom(connection, { before, from }, value) {
	const sql = `${withoutTexts(before)} SELECT (${value}) FROM ${withoutTexts(from)}`;
	return refusal$2(() => connection.prepare(sql)) === null;
}
function isOfRow(connection, table, { before, called }, value) {
	const sql = `${withoutTexts(before)} SELECT (${withoutTexts(value)}) FROM main.${quoted(table)} AS ${quoted(called)}`;
	return refusal$2(() => connection.prepare(sql)) === null;
}
function conditionsOf(connection, update) {
	return update.conditions.filter((one) => isOfFrom(connection, update, withoutTexts(one)));
}
function isTied(connection, table, update) {
	const isOfBoth = (one) => !isOfRow(connection, table, update, one) && !isOfFrom(connection, update, withoutTexts(one));
	return !isOfFrom(connection, update, "1") || update.conditions.some(isOfBoth);
}
const AGGREGATE$1 = /^(count|sum|total|avg|min|max|group_concat|string_agg|jsonb?_group_(array|object))$/i;
function isOneRow(connection, update) {
	const read = [...update.before, ...update.from];
	const isWord = (words) => read.some(({ kind, text }) => kind === "word" && words.test(text));
	if (isWord(/^LIMIT$/i) || isWord(AGGREGATE$1) && !isWord(/^(GROUP|OVER)$/i)) return true;
	const own = conditionsOf(connection, update).map(withoutTexts);
	const where = own.length > 0 ? ` WHERE ${own.join(" AND ")}` : "";
	const sql = `${withoutTexts(update.before)} SELECT 1 FROM ${withoutTexts(update.from)}${where} LIMIT 2`;
	let rows = 0;
	refusal$2(() => {
		rows = connection.rows(sql).length;
	});
	return rows === 1;
}
function tieOf$1(connection, table, update, written) {
	const { sources, called, before, from } = update;
	const ordinary = readCatalog(connection).ordinary;
	const read = new Set([...before, ...from].map((token) => keyOf(unquote(token))));
	const isOneMeant = [from, ...conditionsOf(connection, update)].some(isChosen);
	const columns = columnsIn(connection, table);
	const [key, links] = [primaryKeyIn(connection, table), linksIn(connection, table)];
	for (const { label, table: own } of sources) {
		const isQuery = own === null || !ordinary.has(keyOf(own));
		const gives = (column) => isOfFrom(connection, update, `[${label}].[${column}]`);
		if (!isQuery && isOneMeant) continue;
		const all = `${label}.`;
		const pairs = key.map((column) => `${called}.${column} = ${all}${column}`);
		if ((isQuery ? read.has(keyOf(table)) : same(own, table)) && key.length > 0 && key.every(gives)) return {
			other: label,
			tie: pairs.join(" AND ")
		};
		for (const { other, from: link, isOwn: isFrom, tieAs } of links) {
			const isThere = isQuery ? read.has(keyOf(other)) : same(own, other);
			const column = isFrom ? primaryKeyIn(connection, other)[0] ?? "rowid" : link;
			if (isThere && !(isFrom && written.has(keyOf(link))) && gives(column)) return {
				other: label,
				tie: tieAs(label)
			};
		}
		const shared = isQuery ? void 0 : uniqueIn(connection, own).find((it) => columns.some(({ name }) => same(name, it)));
		if (shared !== void 0 && !written.has(keyOf(shared))) return {
			other: label,
			tie: `${called}.${shared} = ${all}${shared}`
		};
	}
	return null;
}
function uniqueIn(connection, table) {
	const unique = indexesIn(connection, table).filter((it) => it.unique && !it.partial && it.parts.length === 1);
	return [primaryKeyIn(connection, table), ...unique.map(({ parts }) => parts.flatMap(({ name }) => name ?? []))].flatMap(([only, ...more]) => only !== void 0 && more.length === 0 && !/^(row)?id$/i.test(only) ? [only] : []);
}
function isChosen(all) {
	const isLiteral = (token) => token !== void 0 && (/^(number|string|blob)$/.test(token.kind) || /^(NULL|TRUE|FALSE|NOT|\()$/i.test(token.text));
	return all.some(({ text }, at) => /^(=|==|IS|IN)$/i.test(text) && (isLiteral(all[at + 1]) || isLiteral(all[at - 1])));
}
// src/replay/seen/data/untied.ts
const untied = {
	nothing: [],
	needs: "rows",
	look: ({ scene, first }) => [...untiedIn(scene, first), ...untiedFrom(scene, first)]
};
function untiedIn(scene, played) {
	const all = played.performance.statements;
	const listed = (connection, filled, column, statement) => isOpen(filled.query) && isAlone(connection, filled) ? namedBy(connection, {
		filled,
		column,
		statement,
		all
	}) : null;
	return atEach(scene, played, all.map(({ sql }) => filledByQuery(sql)).map((filled) => filled.length > 0 ? filled : null), (connection, statement, filled) => {
		if (!meetsSeveral(connection, statement)) return [];
		const written = literalsWritten(statement.sql);
		return filled.flatMap((one) => {
			if (asksForWritten(one, written)) return [];
			const into = typeof one.column === "number" ? columnsIn(connection, one.into)[one.column]?.name : one.column;
			if (into === void 0) return [];
			const tie = tieOf(connection, one, into) ?? listed(connection, one, into, statement);
			const name = one.name === void 0 ? {} : { name: one.name };
			return tie ? [{
				at: statement.at,
				table: one.into,
				column: into,
				...tie,
				...name
			}] : [];
		});
	});
}
function meetsSeveral(connection, { sql }) {
	connection.run("SAVEPOINT rehearsal_untied");
	let met = 0;
	const into = actionOf(sql) === "INSERT" ? targetName(sql) : null;
	if (into !== null) refusal$2(() => connection.run(`DELETE FROM main.${quoted(into)}`));
	refusal$2(() => {
		connection.run(sql);
		met = Number(connection.rows("SELECT changes()")[0]?.[0]);
	});
	connection.run("ROLLBACK TO rehearsal_untied; RELEASE rehearsal_untied");
	return met > 1;
}
function literalsWritten(sql) {
	const alone = copiedIn(sql).flatMap(({ value: [token, ...more] }) => token && more.length === 0 ? [token] : []);
	return new Set(alone.filter(isLiteral).map(({ text }) => text));
}
function asksForWritten({ query }, written) {
	const where = outerWord(query, 0, /^WHERE$/i);
	return query.some((token, at) => {
		const column = query[at - 2];
		return where >= 0 && at > where && isLiteral(token) && written.has(token.text) && isEqual(query[at - 1]) && !!column && isName$5(column);
	});
}
function isEqual(token) {
	return /^==?$/.test(token?.text ?? "");
}
function isLiteral({ kind }) {
	return kind === "number" || kind === "string";
}
function tieOf(connection, one, column) {
	const { query, table } = one;
	const from = new Set(query.flatMap((token, at) => FROM.test(query[at - 1]?.text ?? "") ? [keyOf(unquote(token))] : []));
	const links = linksIn(connection, table).filter(({ other }) => from.has(keyOf(other)));
	const link = links.find((it) => it.isOwn ? asksForParent(connection, one, links) : asksForChildren(query) || asksForAnybodys(connection, it, query));
	if (!link || links.some(({ isOwn, from: key }) => isOwn && same(key, column))) return null;
	const called = scopesIn(query).flatMap((scope) => scope.sources).find((it) => same(it.table ?? "", link.other))?.label ?? link.other;
	return isAlone(connection, one) ? {
		other: link.other,
		tie: link.tieAs(called, one.called)
	} : null;
}
function isAlone(connection, { value }) {
	const alone = value.map(({ text }) => text.startsWith("\"") ? `[${text.slice(1, -1)}]` : text).join(" ");
	return refusal$2(() => connection.rows(`SELECT (${alone})`)) === null;
}
const FROM = /^(FROM|JOIN|,)$/i;
const AGGREGATE = /^(count|sum|total|avg|min|max|group_concat|string_agg|json_group_array|json_group_object)$/i;
function isAggregate(query) {
	return query.some(({ text }, at) => AGGREGATE.test(text) && query[at + 1]?.text === "(");
}
function isOpen(query) {
	const where = outerWord(query, 0, /^WHERE$/i);
	const tied = query.some(({ text }, at) => at > where && /^==?$/.test(text) && [query[at - 1], query[at + 1]].every((it) => it && isName$5(it)));
	return where < 0 || tied;
}
function asksForChildren(query) {
	return isAggregate(query) || isOpen(query);
}
function asksForAnybodys(connection, { other, from, isOwn }, query) {
	const where = outerWord(query, 0, /^WHERE$/i);
	if (isOwn || where < 0 || outerWord(query, 0, /^(ORDER|GROUP|LIMIT)$/i) >= 0) return false;
	const named = namesOfTokens(query);
	const columns = columnsIn(connection, other);
	const isAlways = columns.some(({ key, notNull, primaryKey }) => key === keyOf(from) && (notNull || primaryKey > 0));
	const asked = namesOfTokens(query.slice(where));
	const unique = indexesIn(connection, other).filter((it) => it.unique);
	const keys = [columns.flatMap(({ key, primaryKey }) => primaryKey > 0 ? [key] : []), ...unique.map(({ parts }) => parts.flatMap(({ name }) => name === null ? [] : [keyOf(name)]))].filter((key) => key.length > 0);
	const isTaken = ([own, ...more]) => own !== void 0 && more.length === 0 && named.has(own);
	return isAlways && !named.has(keyOf(from)) && !keys.some((key) => isTaken(key) || key.every((it) => asked.has(it)));
}
function namesOfTokens(tokens) {
	return new Set(tokens.filter(isName$5).map((token) => keyOf(unquote(token))));
}
function asksForParent(connection, { query }, [link]) {
	if (!link || isAggregate(query) || !isOpen(query) || outerWord(query, 0, /^ORDER$/i) >= 0) return false;
	const [only, ...more] = query.slice(1, outerWord(query, 0, /^FROM$/i));
	const keys = columnsIn(connection, link.other).filter(({ primaryKey }) => primaryKey > 0);
	return !(only && more.length === 0 && keys.some(({ key }) => key === keyOf(unquote(only))));
}
// src/sql/divisions.ts
function divisionsIn(sql) {
	if (!sql.includes("/")) return [];
	const all = significant(sql);
	return all.flatMap(({ text }, at) => {
		if (text !== "/") return [];
		const [start, end] = [chainStart(all, at), endOf$2(all, at + 1)];
		if (start < 0 || end < 0) return [];
		const [left, right] = [all.slice(start, at), all.slice(at + 1, end + 1)];
		const written = sql.slice(left[0]?.start, right.at(-1)?.end);
		const needsFraction = isMultiplied(all, start, end, right) || isRounded(all, start, end);
		return {
			left,
			right,
			sql: written,
			exact: `1.0 * ${written}`,
			needsFraction
		};
	});
}
function chainStart(all, sign) {
	const start = startOf(all, sign - 1);
	return start > 1 && /^[*/]$/.test(all[start - 1]?.text ?? "") ? chainStart(all, start - 1) : start;
}
function isMultiplied(all, start, end, right) {
	const isSame = (from, to) => textOf(all.slice(from, to + 1)) === textOf(right);
	if (all[end + 1]?.text === "*") return !isSame(end + 2, endOf$2(all, end + 2));
	if (all[start - 1]?.text !== "(" || all[end + 1]?.text !== ")") return false;
	if (all[start - 2]?.text === "*") return !isSame(startOf(all, start - 3), start - 3);
	return !(all[start - 2]?.kind === "word" && !/^(SELECT|THEN|ELSE|SET|AND|OR|WHEN)$/i.test(all[start - 2]?.text ?? "")) && all[end + 2]?.text === "*" && !isSame(end + 3, endOf$2(all, end + 3));
}
function textOf(tokens) {
	return tokens.map(({ text }) => text.toLowerCase()).join(" ");
}
function isRounded(all, start, end) {
	if (!isWord$1(all[start - 2], "ROUND") || all[start - 1]?.text !== "(") return false;
	return all[end + 1]?.text === "," && closing(all, start - 1) === end + 3 && /^[1-9]$/.test(all[end + 2]?.text ?? "");
}
// src/replay/seen/data/whole-divisions.ts
const wholeDivisions = {
	nothing: [],
	needs: "rows",
	look: ({ scene, first }) => {
		return atEach(scene, first, first.performance.statements.map(({ sql }) => {
			const divisions = changesRows(sql) || MAKES.test(verbOf(sql) ?? "") ? divisionsIn(sql) : [];
			return divisions.length > 0 ? divisions : null;
		}), (connection, { at, sql }, divisions) => {
			const isColumn = verbOf(sql) === "ALTER TABLE";
			const own = isColumn ? significant(identifier(targetName(sql) ?? "")) : [];
			const read = isColumn ? [own] : scopesIn(significant(sql)).map(({ from }) => from);
			const fractions = filledWithFractions(connection, sql);
			return divisions.filter((it) => it.needsFraction || fractions.has(it.sql)).filter((it) => areWhole(connection, read, it)).map(({ sql: written, exact }) => ({
				at,
				sql: written,
				exact,
				into: fractions.get(written) ?? null
			}));
		});
	}
};
const MAKES = /^(CREATE TABLE|ALTER TABLE)$/;
function filledWithFractions(connection, sql) {
	const table = targetName(sql) ?? "";
	const textOf = (tokens) => sql.slice(tokens[0]?.start, tokens.at(-1)?.end);
	const found = new Map();
	refusal$2(() => {
		const columns = columnsIn(connection, table);
		const isFraction = (one) => one !== void 0 && /REAL|FLOA|DOUB|DEC|NUMERIC/i.test(one.type);
		const add = (one, value) => {
			if (one && isFraction(one)) found.set(textOf(value), `${table}.${one.name}`);
		};
		for (const { column, value } of assignmentsIn(sql)) add(columns.find(({ key }) => key === column), value);
		const copy = unfoldedCopy(sql);
		const into = copy?.into?.map((it) => columns.find(({ key }) => key === keyOf(unquote(it)))) ?? columns;
		for (const [at, result] of (copy?.results ?? []).entries()) add(into[at], withoutAlias(result));
	});
	return found;
}
function areWhole(connection, read, { left, right }) {
	const [one, other] = [withoutTexts(left), withoutTexts(right)];
	return read.some((from) => {
		let found = false;
		refusal$2(() => {
			const sides = `SELECT (${one}) AS one, (${other}) AS other FROM ${withoutTexts(from)}`;
			const [[all, some] = []] = connection.rows(`SELECT count(*), total(typeof(one) = 'integer' AND typeof(other) = 'integer') FROM (${sides}) WHERE one IS NOT NULL AND other IS NOT NULL`);
			found = Number(all) > 0 && all === some;
		});
		return found;
	});
}
// src/replay/seen/data/wiped.ts
const wiped = {
	nothing: [],
	needs: "rows",
	look: (run) => {
		const asked = run.first.performance.statements.flatMap(({ at, sql }) => writingsIn(sql).map((one) => ({
			at,
			...one
		})));
		if (asked.length === 0) return [];
		const runs = [{
			before: run.before.state,
			after: run.first.after
		}, run.unusual().run].filter((it) => it !== null);
		return on(run.scene.engine, run.before.state, (connection) => asked.filter((one) => asksNothingElse(connection, one))).filter((one) => runs.every(({ before, after }) => isWiped(run, one, before, after))).map(({ at, table, column, value }) => ({
			at,
			table,
			column,
			value
		}));
	}
};
function asksNothingElse(connection, { table, column, names }) {
	return columnsIn(connection, table).every(({ key }) => key === column || !names.has(key));
}
function writingsIn(sql) {
	const table = actionOf(sql) === "UPDATE" ? targetName(sql) : null;
	const condition = whereTokens(sql);
	if (table === null || condition.some((token) => isWord$1(token, "SELECT"))) return [];
	const names = new Set(namesOf$1(condition).map(({ column }) => column));
	return assignmentsIn(sql).flatMap(({ column, value, text }) => isConstant(value) && names.has(column) ? [{
		table,
		column,
		value: text,
		names
	}] : []);
}
function isConstant(value) {
	return value.every((token) => token.kind === "string" || token.kind === "number" || token.text === "-" || isWord$1(token, "NULL"));
}
function isWiped({ scene }, { table, column, value }, before, after) {
	const name = quoted(column);
	const others = `SELECT count(DISTINCT ${name}) FROM main.${quoted(table)} WHERE ${name} <> '' AND ${name} IS NOT ${value}`;
	const [was, is] = [before, after].map((state) => on(scene.engine, state, (connection) => {
		let count = null;
		refusal$2(() => {
			count = Number(connection.rows(others)[0]?.[0]);
		});
		return count;
	}));
	return (was ?? 0) >= 2 && is === 0;
}
// src/replay/seen/schema/text-defaults.ts
const textDefaults = {
	nothing: [],
	needs: "empty",
	look: ({ scene, empty }) => {
		return /\bdefault\b[\s(]*['"]/i.test(scene.script.sql) && empty.performance.refusals.length === 0 ? newOnes(scene.engine, empty, scene.script.sql) : [];
	}
};
function newOnes(engine, { before, after }, sql) {
	const known = defaultsOf(engine, before);
	const was = new Set(known.map(idOf));
	const areUsual = known.some(({ isNumber, text }) => isNumber && asTruth(text) !== null) || asksForTruths(sql);
	return defaultsOf(engine, after).filter((it) => !was.has(idOf(it))).flatMap(({ isNumber, ...it }) => {
		const gives = (isNumber && !areUsual ? asTruth(it.text) : null) ?? asExpression(engine, it.text);
		return gives === null ? [] : [{
			...it,
			gives
		}];
	});
}
const NUMBERS = /bool|int|real|floa|doub|numeric|decimal/i;
function asksForTruths(sql) {
	const tokens = significant(sql).filter(({ text }) => text !== "(");
	const isDefault = (at) => /^default$/i.test(tokens[at - 1]?.text ?? "");
	return tokens.some((it, at) => it.kind === "string" && asTruth(unquote(it)) !== null && !isDefault(at));
}
function asTruth(text) {
	const word = text.trim().toLowerCase();
	return word === "true" ? "1" : word === "false" ? "0" : null;
}
function idOf({ table, column, text }) {
	return JSON.stringify([
		keyOf(table),
		keyOf(column),
		text
	]);
}
function defaultsOf(engine, state) {
	return on(engine, state, (connection) => [...readSchema(connection, "main").tables.values()]).flatMap((table) => table.columns.flatMap(({ name, type, default: value }) => {
		const text = value === null ? null : textIn(value);
		return text === null ? [] : [{
			table: table.name,
			column: name,
			text,
			isNumber: NUMBERS.test(type)
		}];
	}));
}
function textIn(expression) {
	const [only, ...more] = significant(expression).filter(({ text }) => text !== "(" && text !== ")");
	return only && more.length === 0 && (only.kind === "string" || only.kind === "quoted") ? unquote(only) : null;
}
const MOST_TOKENS = 40;
const FOREIGN = /^(?:now|getdate|sysdate|newid|uuid|gen_random_uuid|uuid_generate_v4)\s*\(\s*\)$/i;
function asExpression(engine, text) {
	if (FOREIGN.test(text.trim())) return "";
	const tokens = significant(text);
	if (tokens.length > MOST_TOKENS || !isCall(tokens) || tokens.some(isForbidden)) return null;
	const ask = () => evaluated(engine, text);
	const [now, again, then] = [
		ask(),
		ask(),
		later(ask)
	];
	if (now === null || now === then) return null;
	return now === again ? now : BY_CHANCE;
}
function isCall(tokens) {
	return tokens.some(({ kind }, at) => kind === "word" && tokens[at + 1]?.text === "(") || tokens.length === 1 && /^current_(?:timestamp|date|time)$/i.test(tokens[0]?.text ?? "");
}
function isForbidden({ kind, text }) {
	return kind === "semicolon" || kind === "unfinished" || /^(?:select|with|values|zeroblob|printf|format)$/i.test(text);
}
const BY_CHANCE = "another value each time";
function evaluated(engine, expression) {
	return on(engine, NOTHING$2, (connection) => {
		try {
			const [row] = connection.rows(`SELECT quote((${expression}\n))`);
			return String(row?.[0] ?? "");
		} catch (error) {
			if (error instanceof Refused) return null;
			throw error;
		}
	});
}
// src/replay/seen/data/words-for-times.ts
const wordsForTimes = {
	nothing: [],
	needs: "empty",
	look: (run) => LIKELY.test(run.scene.script.sql) ? writtenIn(run) : []
};
const LIKELY = /['"](?:current_|now\b|today\b|(?:unixepoch|strftime|julianday|date|time|datetime|getdate|sysdate)\s*\()/i;
function writtenIn({ scene, empty }) {
	const { engine } = scene;
	const tables = [empty.after, empty.before].flatMap((state) => on(engine, state, (connection) => [...readSchema(connection, "main").tables.values()]));
	const all = empty.performance.statements.flatMap((one) => valuesOf(one, tables));
	const isOnce = (one) => all.filter(({ table, column }) => table === one.table && column === one.column).length === 1;
	return all.filter(isOnce).flatMap(({ value, ...one }) => {
		return textsIn(value).flatMap((text) => {
			const gives = asTime(engine, text);
			return gives === null ? [] : [{
				...one,
				text,
				gives
			}];
		}).slice(0, 1);
	});
}
function valuesOf({ sql, verb, at }, tables) {
	return (verb === "CREATE TRIGGER" ? readTrigger(sql).statements : changesRows(sql) ? [sql] : []).flatMap((statement) => {
		const table = tables.find(({ key }) => key === targetOf(statement));
		return (table?.columns ?? []).filter(isTime).flatMap((column) => valuesFor(statement, table, column).map((value) => ({
			at,
			table: `${table?.name}`,
			column: column.name,
			text: "",
			value
		})));
	});
}
function isTime({ name, type, default: written }) {
	return /DATE|TIME/i.test(type) || asksClock(written) || NAME.test(name);
}
const NAME = /(?:_at|_AT|[a-z]At|_on|[a-z]On|[a-z](?:Date|Time)|(?:^|_)(?:[Dd]ate|[Tt]ime|[Dd]atetime)|[Tt]imestamp|^(?:[Cc]reated|[Uu]pdated|[Mm]odified))$/;
function textsIn(value) {
	const tokens = significant(value).filter(({ kind }) => kind !== "semicolon");
	const falls = /^(?:coalesce|ifnull)$/i.test(tokens[0]?.text ?? "");
	const isValue = (before) => before === void 0 || /^(?:then|else)$/i.test(before.text) || falls && before.text === ",";
	return tokens.flatMap((token, at) => /^['"]/.test(token.text) && isValue(tokens[at - 1]) && (at > 0 || tokens.length === 1) ? [unquote(token)] : []);
}
const WORDS = /^(?:now|today)$/i;
function asTime(engine, text) {
	return WORDS.test(text.trim()) ? "" : asExpression(engine, text);
}
// src/replay/seen/did-nothing.ts
const didNothing = {
	nothing: false,
	needs: "rows",
	look: ({ facts, first }) => facts.length === 0 && !first.performance.openTransaction && hasNoEffect(first)
};
const PASSING_PRAGMA = /^PRAGMA\s+(?:\w+\.)?(?:foreign_keys|defer_foreign_keys|legacy_alter_table|recursive_triggers|ignore_check_constraints|busy_timeout|cache_size|synchronous|temp_store)\b/i;
const PASSING = new Set([
	"SELECT",
	"BEGIN",
	"COMMIT",
	"ROLLBACK",
	"SAVEPOINT",
	"RELEASE",
	"VALUES",
	"EXPLAIN"
]);
function hasNoEffect({ performance }) {
	return performance.statements.every(({ sql, verb }) => {
		if (verb === "PRAGMA") return PASSING_PRAGMA.test(sql) || !/[=(]/.test(sql);
		return PASSING.has(verb) || /^(CREATE|DROP)\b/.test(verb) || verb === "WITH" && !changesRows(sql);
	});
}
// src/replay/seen/masked.ts
const masked = {
	nothing: [],
	needs: "empty",
	look: ({ scene, empty }) => {
		const { statements } = empty.performance;
		if (!statements.some(({ verb, sql }) => verb.startsWith("CREATE") && /\bif\s+not\s+exists\b/i.test(sql))) return [];
		const had = on(scene.engine, empty.before, (connection) => readSchema(connection, "main"));
		return maskedIn(scene.engine, had, statements);
	}
};
function maskedIn(engine, before, statements) {
	return statements.flatMap(({ at, sql, verb }, index) => {
		const name = guarded(sql);
		if (name === null || statements.slice(0, index).some((earlier) => takesAway(earlier, owners(before, verb, name)))) return [];
		const differences = verb === "CREATE TABLE" ? tableDiffers(engine, before, name, sql) : objectDiffers(before, verb, name, sql);
		return differences.length > 0 ? [{
			at,
			type: typeOf(verb),
			name,
			differences
		}] : [];
	});
}
function owners(before, verb, name) {
	const table = before.objects.get(`${typeOf(verb)} ${keyOf(name)}`)?.table;
	return [name, ...table === void 0 ? [] : [table]].map(keyOf);
}
function takesAway({ verb, sql }, names) {
	if (!(verb.startsWith("DROP ") || verb === "ALTER TABLE" && /\brename\s+to\b/i.test(sql))) return false;
	const named = namesIn$5(sql);
	return names.some((name) => named.has(name));
}
function guarded(sql) {
	const head = significant(sql.slice(0, 2e3)).slice(0, 12);
	const at = head.findIndex((token, i) => /^IF$/i.test(token.text) && /^NOT$/i.test(head[i + 1]?.text ?? ""));
	const [name, dot, behind] = [
		head[at + 3],
		head[at + 4],
		head[at + 5]
	];
	if (at < 0 || at > 4 || !name) return null;
	return unquote(dot?.text === "." && behind ? behind : name);
}
function tableDiffers(engine, before, name, sql) {
	const existing = before.tables.get(keyOf(name));
	if (!existing) return before.objects.has(`view ${keyOf(name)}`) ? ["a view has this name"] : [];
	const scratch = engine.open();
	try {
		const declared = made(scratch, sql)?.tables.get(keyOf(name));
		return declared ? columnsDiffer(declared, existing) : [];
	} finally {
		scratch.close();
	}
}
function made(scratch, sql) {
	try {
		scratch.run(sql);
	} catch (error) {
		if (error instanceof Refused) return null;
		throw error;
	}
	return readSchema(scratch, "main");
}
function columnsDiffer(declared, existing) {
	const there = new Map(existing.columns.map((column) => [column.key, column]));
	return declared.columns.flatMap((column) => {
		const twin = there.get(column.key);
		if (!twin) return [`column ${column.name} is not in the existing table`];
		return shape(twin) === shape(column) ? [] : [`column ${column.name} is ${shape(twin)} instead of ${shape(column)}`];
	});
}
function shape(column) {
	const key = column.primaryKey > 0 ? " PRIMARY KEY" : "";
	return `${column.type.toUpperCase()}${key}${column.notNull ? " NOT NULL" : ""}${column.default === null ? "" : ` DEFAULT ${column.default}`}`.trim();
}
function objectDiffers(before, verb, name, sql) {
	const type = typeOf(verb);
	const existing = before.objects.get(`${type} ${keyOf(name)}`);
	if (!existing) return [];
	return body(existing.sql) === body(sql) ? [] : [`the existing ${type} is ${tidy(existing.sql)}`];
}
function typeOf(verb) {
	return verb.replace("CREATE ", "").toLowerCase();
}
function body(sql) {
	return normalSql(sql).replace(/^create (temp |temporary )?/, "").replace(/ if not exists /, " ").replace(/^((?:unique )?\w+) \S+ \. /, "$1 ");
}
// src/rows/named-values.ts
function namedValues(shape, script, texts) {
	const parts = [...[...shape.text.checks.map(({ tokens }) => tokens), ...shape.triggers.flatMap(conditionsIn$1)], ...conditionsOn(keyOf(shape.name), script)].flatMap(partsOf$1);
	const [values, lengths] = [harvest(parts.filter(isOfValue)), harvest(parts.filter(isOfLength))];
	const words = harvest(askedByViews(keyOf(shape.name), texts));
	const written = writtenInto(keyOf(shape.name), texts);
	const named = (column) => [
		...literalDefault(column),
		...written.get(keyOf(column.name)) ?? [],
		...(words.get(keyOf(column.name)) ?? []).filter((it) => it.startsWith("'")),
		...(values.get(keyOf(column.name)) ?? []).flatMap(withNext),
		...(lengths.get(keyOf(column.name)) ?? []).flatMap(withNext).flatMap(ofLength)
	];
	const references = new Set(shape.foreignKeys.flatMap(({ from }) => from.map(keyOf)));
	const own = shape.columns.filter(({ name }) => !references.has(keyOf(name)));
	return new Map(own.map((column) => [keyOf(column.name), distinct$1(named(column))]));
}
function askedByViews(table, { views }) {
	return filtersOf([...views.values()].filter((sql) => namesIn$5(sql).has(table)).map((sql) => ({ sql }))).filter(({ whole, tables }) => whole && tables.has(table)).flatMap(({ tokens }) => partsOf$1(tokens)).filter(isOfValue);
}
function writtenInto(table, { triggers }) {
	const found = new Map();
	const statements = [...triggers.values()].flat().flatMap((sql) => readTrigger(sql).statements);
	for (const sql of statements.filter((it) => actionOf(it) === "UPDATE" && targetOf(it) === table)) {
		const all = significant(sql);
		const [set, where] = [outerWord(all, 0, /^SET$/i), outerWord(all, 0, /^(FROM|WHERE)$/i)];
		for (const part of cutAt(all.slice(set + 1, where < 0 ? all.length : where), ({ text: it }) => it === ",")) {
			const [name, equals, ...rest] = part;
			const [literal, ...more] = literalsIn$3(rest);
			const isLiteral = rest.every(({ kind, text: it }) => kind === "string" || kind === "number" || it === "-");
			if (name && equals?.text === "=" && literal !== void 0 && more.length === 0 && isLiteral) gather(found, keyOf(unquote(name)), literal);
		}
	}
	return found;
}
function conditionsOn(table, script) {
	const changing = statementsOf$3(script).filter((sql) => changesRows(sql) && namesIn$5(sql).has(table));
	return [...filtersOf(changing.map((sql) => ({ sql }))).filter(({ whole }) => whole).map(({ tokens }) => tokens), ...changing.flatMap((sql) => comparedByCase(significant(sql)))];
}
function comparedByCase(all) {
	const open = [];
	return all.flatMap((token, at) => {
		const until = (word) => {
			const end = all.findIndex((other, place) => place > at && isWord$1(other, word));
			return all.slice(at + 1, end < 0 ? at + 1 : end);
		};
		if (isWord$1(token, "CASE")) open.push(until("WHEN"));
		if (isWord$1(token, "END")) open.pop();
		const operand = isWord$1(token, "WHEN") ? open.at(-1) ?? [] : [];
		return operand.length > 0 ? [[...operand, ...until("THEN")]] : [];
	});
}
const PLAIN = /^(IN|NOT|AND|OR|IS|BETWEEN|WHEN|VALUES|CHECK|LOWER|UPPER|TRIM|LTRIM|RTRIM|COALESCE|IFNULL)$/i;
const OTHERS = /^(LIKE|GLOB|REGEXP|MATCH|SELECT)$/i;
const LENGTHS = /^(LENGTH|OCTET_LENGTH)$/i;
function madeBy(part) {
	return part.flatMap(({ kind, text: word }, at) => {
		const isCall = part[at + 1]?.text === "(" && !PLAIN.test(word);
		return kind === "word" && (isCall || OTHERS.test(word)) ? [word] : [];
	});
}
function isOfValue(part) {
	return madeBy(part).length === 0;
}
function isOfLength(part) {
	const words = madeBy(part);
	return words.length > 0 && words.every((word) => LENGTHS.test(word));
}
function withNext(literal) {
	return distinct$1([
		literal,
		shift(literal, -1),
		shift(literal, 1)
	]);
}
function ofLength(literal) {
	const length = numberIn(literal);
	return length !== null && Number.isInteger(length) && length >= 0 && length <= 5e3 ? [text("x".repeat(length))] : [];
}
// src/rows/spare.ts
const SOME = 3;
function spares(connection, tables, hints, script) {
	return withConstraints(connection, () => {
		const world = openWorld(connection, hints);
		const found = [...tables].flatMap((table) => spare(world, table, script) ?? []);
		return new Map(found.map((one) => [one.table, one]));
	});
}
function spare(world, table, script) {
	const shape = shapeOf$1(world, table);
	if (typeof shape === "string") return null;
	const rows = existing(world, shape);
	const had = world.ours.get(keyOf(table))?.length ?? 0;
	fillTables(world, [keyOf(table)], 2);
	const unique = new Set([...shape.primaryKey, ...shape.keys.flatMap((key) => key.columns)].map((it) => keyOf(it ?? "")));
	const ahead = aheadOfClock(shape);
	const values = namedValues(shape, script, world.catalog.texts);
	return {
		table: shape.name,
		columns: shape.columns.map((column) => ({
			name: column.name,
			unique: unique.has(keyOf(column.name)),
			required: !column.rowidAlias && (isKey(shape, column.name) || !column.nullable && column.default === null),
			serial: column.rowidAlias,
			defaulted: !column.rowidAlias && column.default !== null,
			ahead: ahead.get(column.name) ?? null,
			values: values.get(keyOf(column.name)) ?? []
		})),
		primaryKey: shape.primaryKey,
		uniques: shape.keys.map((key) => key.columns.flatMap((column) => column ?? [])),
		indexes: shape.keys.flatMap((key) => key.index ?? []),
		rows,
		fresh: world.ours.get(keyOf(table))?.[had]?.values ?? null,
		second: world.ours.get(keyOf(table))?.[had + 1]?.values ?? null
	};
}
function isKey(shape, column) {
	return shape.primaryKey.includes(column);
}
function existing({ connection }, shape) {
	const columns = distinct$1(shape.columns.map(({ name }) => name));
	try {
		return selectLiterals(connection, columns, `main.${identifier(shape.name)} LIMIT ${SOME}`).map((row) => new Map(columns.map((column, at) => [column, row[at]])));
	} catch (error) {
		refusal(error);
		return [];
	}
}
// src/replay/seen/release/writes.ts
function select(table, columns) {
	return `SELECT ${columns.map((column) => reference(table, column)).join(", ")} FROM ${identifier(table)}`;
}
function reference(table, column) {
	const name = identifier(column);
	return name === column ? name : `${identifier(table)}.${name}`;
}
function writes(spare, knows) {
	const columns = spare.columns.filter((column) => knows(column.name));
	const repeated = repeating(spare);
	const named = columns.filter((column) => !column.serial);
	const required = named.filter((column) => column.required);
	const known = [repeated, spare.fresh].filter((values) => values !== null);
	return [
		[...known.map((values) => insert(spare, named, values)), ...spare.columns.some((it) => it.required && !columns.includes(it)) ? [] : [prepared(spare.table, columns.map(({ name }) => name))]],
		repeated && required.length < named.length ? [insert(spare, required, repeated)] : [],
		...named.filter(({ defaulted }) => defaulted).map((left) => known.map((values) => without(spare, named, left, values))),
		spare.rows.flatMap((row) => update(spare, columns, row) ?? []),
		spare.rows.flatMap((row) => change(spare, columns, row) ?? []),
		...named.filter((it) => !it.required && !it.unique).flatMap((column) => clearing(spare, column)),
		[...spare.rows.map((row) => ({
			...remove(spare, row),
			foreignKeys: true
		})), ...spare.rows.map((row) => remove(spare, row))]
	];
}
function prepared(table, columns) {
	const names = columns.map(identifier);
	return {
		sql: `INSERT INTO ${identifier(table)} (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`,
		run: false,
		foreignKeys: false
	};
}
function repeating({ rows, fresh, columns }) {
	const [row] = rows;
	if (!row || !fresh) return null;
	const from = (column) => column.unique ? fresh : row;
	return new Map(columns.map((column) => [column.name, from(column).get(column.name) ?? "NULL"]));
}
function insert(spare, columns, values) {
	const { table, columns: all } = spare;
	const into = `INSERT INTO ${identifier(table)}`;
	const names = columns.map(({ name }) => identifier(name)).join(", ");
	const isNamed = (lower) => columns.some(({ name }) => name === lower);
	const value = ({ name, ahead }) => ahead && !isNamed(ahead.lower) ? ahead.value : values.get(name);
	const literals = columns.map((column) => value(column) ?? "NULL").join(", ");
	const sql = columns.length === 0 ? `${into} DEFAULT VALUES` : `${into} (${names}) VALUES (${literals})`;
	const serial = all.find((column) => column.serial && !columns.includes(column));
	return {
		sql,
		run: true,
		foreignKeys: false,
		...serial ? { serial: {
			table,
			column: serial.name,
			key: byKey(spare, values)
		} } : {}
	};
}
function without(spare, columns, left, values) {
	const others = columns.filter((column) => column !== left);
	const { table, primaryKey } = spare;
	const leftOut = {
		table,
		column: left.name,
		key: byKey(spare, values)
	};
	const isKey = primaryKey.length === 1 && primaryKey[0] === left.name;
	return {
		...insert(spare, others, values),
		...isKey ? { serial: leftOut } : { defaulted: leftOut }
	};
}
function update(spare, columns, row) {
	const set = columns.filter(({ name, serial }) => !serial && !spare.primaryKey.includes(name));
	if (set.length === 0) return null;
	const assignments = set.map(({ name }) => `${identifier(name)} = ${row.get(name) ?? "NULL"}`).join(", ");
	return {
		sql: `UPDATE ${identifier(spare.table)} SET ${assignments} WHERE ${byKey(spare, row)}`,
		run: true,
		foreignKeys: false
	};
}
function change(spare, columns, row) {
	const { fresh } = spare;
	const free = columns.filter(({ unique }) => !unique);
	const changed = fresh && new Map([...row, ...free.map(({ name }) => [name, fresh.get(name) ?? "NULL"])]);
	if (!changed || free.every(({ name }) => row.get(name) === fresh.get(name))) return null;
	const attempt = update(spare, free, changed);
	return attempt && {
		...attempt,
		byTriggers: true
	};
}
function rewrittenAll(spare, columns, row, model) {
	const set = columns.map(({ name }) => `${identifier(name)} = ${model.get(name) ?? "NULL"}`).join(", ");
	return {
		sql: `UPDATE ${identifier(spare.table)} SET ${set} WHERE ${byKey(spare, row)}`,
		run: true,
		foreignKeys: false
	};
}
function rewritten(spare, name, value, row) {
	return {
		sql: `UPDATE ${identifier(spare.table)} SET ${identifier(name)} = ${value} WHERE ${byKey(spare, row)}`,
		run: true,
		foreignKeys: false
	};
}
function clearing(spare, { name }) {
	const cleared = spare.rows.map((row) => {
		return {
			row,
			attempt: {
				...rewritten(spare, name, NULL, row),
				byTriggers: true
			}
		};
	});
	const byKeyThat = cleared.filter(() => spare.primaryKey.length > 0);
	return [cleared.map(({ attempt }) => attempt), byKeyThat.map(({ row, attempt }) => ({
		...attempt,
		sql: `${attempt.sql}; ${remove(spare, row).sql}`
	}))];
}
function remove(spare, row) {
	return {
		sql: `DELETE FROM ${identifier(spare.table)} WHERE ${byKey(spare, row)}`,
		run: true,
		foreignKeys: false
	};
}
function byKey({ table, primaryKey, columns }, row) {
	return (primaryKey.length > 0 ? primaryKey : columns.map(({ name }) => name)).map((name) => `${reference(table, name)} ${equals$1(row.get(name) ?? "NULL")}`).join(" AND ");
}
// src/replay/seen/release/statements.ts
const SAVEPOINT = "old_code";
const DROPPED = "the row is dropped without an error";
const NO_ID = "the row is stored without an error, and its id is NULL";
function noDefault(column) {
	return `the row is stored without an error, and NULL instead of the default of ${column}`;
}
function refusalOf(connection, attempt) {
	if (!attempt.run) return unprepared(connection, attempt.sql);
	connection.run(`PRAGMA foreign_keys = ${attempt.foreignKeys ? "ON" : "OFF"}`);
	return takenBack(connection, () => {
		const changes = changed(connection);
		const refused = refusal$2(() => connection.run(attempt.sql));
		if (refused !== null || !(attempt.changes || attempt.sql.startsWith("INSERT"))) return refused;
		if (changed(connection) === changes) return DROPPED;
		if (attempt.serial && storesNull(connection, attempt.serial)) return NO_ID;
		return attempt.defaulted && storesNull(connection, attempt.defaulted) ? noDefault(attempt.defaulted.column) : null;
	});
}
function takenBack(connection, action) {
	connection.run(`SAVEPOINT ${SAVEPOINT}`);
	try {
		return action();
	} finally {
		refusal$2(() => connection.run(`ROLLBACK TO ${SAVEPOINT}`));
		refusal$2(() => connection.run(`RELEASE ${SAVEPOINT}`));
	}
}
function storesNull(connection, { table, column, key }) {
	for (const where of ["rowid = last_insert_rowid()", key]) {
		const sql = `SELECT 1 FROM ${identifier(table)} WHERE ${where} AND ${reference(table, column)} IS NULL`;
		let found = false;
		if (refusal$2(() => {
			found = connection.rows(sql).length > 0;
		}) === null) return found;
	}
	return false;
}
function unprepared(connection, sql) {
	return refusal$2(() => connection.prepare(sql));
}
function changed(connection) {
	return connection.rows("SELECT total_changes()")[0]?.[0];
}
const COLUMN = [
	/^no such column: (?:.+\.)?([^.]+)$/,
	/has no column named (.+)$/,
	/^ambiguous column name: (?:.+\.)?([^.]+)$/,
	/^(?:NOT NULL|UNIQUE) constraint failed: [^,]+\.([^.,]+)$/,
	/^cannot (?:INSERT into|UPDATE) generated column "(.+)"$/,
	/NULL instead of the default of (.+)$/
];
function columnIn(message) {
	for (const pattern of COLUMN) {
		const column = pattern.exec(message)?.[1];
		if (column !== void 0) return column;
	}
	return null;
}
function isCoincidence(message, spare) {
	const failed = /^UNIQUE constraint failed: (.+)$/.exec(message)?.[1];
	if (failed === void 0) return false;
	const index = /^index '(.+)'$/.exec(failed)?.[1];
	if (index !== void 0) return spare.indexes.some((name) => keyOf(name) === keyOf(index));
	const columns = failed.split(", ").map((name) => name.slice(spare.table.length + 1));
	return [spare.primaryKey, ...spare.uniques].some((unique) => sameNames(unique, columns));
}
function sameNames(a, b) {
	return a.map(keyOf).sort().join("\n") === b.map(keyOf).sort().join("\n");
}
function brokenQueries(was, is, scripts) {
	const seen = new Set();
	return scripts.flatMap((script) => {
		const place = placer(script);
		return units(script.sql, "statements").flatMap((unit) => {
			const start = skipLeading(script.sql, unit.start);
			const sql = script.sql.slice(start, unit.end).replace(/(?<![\s;])[\s;]+$/, "");
			const asked = [strict(sql), sql].find((text) => unprepared(was, text) === null);
			const message = asked === void 0 ? null : unprepared(is, asked);
			const id = `${script.path}\n${sql}`;
			if (message === null || seen.has(id)) return [];
			seen.add(id);
			const from = place(start);
			return [{
				kind: changesRows(sql) ? "write" : "read",
				sql,
				table: "",
				column: columnIn(message),
				message,
				from
			}];
		});
	});
}
function strict(sql) {
	return tokens(sql).map((token) => token.kind === "quoted" && token.text.startsWith("\"") ? `\`${unquote(token).replaceAll("`", "``")}\`` : token.text).join("");
}
// src/replay/seen/release/by.ts
function freshObjects({ was, is }) {
	const known = new Set(entriesOf(was).map(({ sql }) => sql));
	return entriesOf(is).filter(({ type, sql }) => (type === "index" || type === "trigger") && !known.has(sql));
}
function byOf(both, fails) {
	const found = freshObjects(both).find((it) => heals(both.is, it, fails));
	return found ? { by: found.name } : {};
}
function heals(is, { type, name }, fails) {
	return takenBack(is, () => refusal$2(() => is.run(`DROP ${type} main.${identifier(name)}`)) === null && !fails());
}
// src/replay/seen/release/others-reset.ts
function otherRowsReset(both, spare, columns, triggers, release) {
	const { was, is } = both;
	for (const { sql: text } of triggers) {
		const names = namesIn$5(text);
		for (const other of othersIn(is, names, spare.table, release)) {
			const unnamed = other.columns.filter(({ key }) => !names.has(key));
			if (unnamed.length === 0) continue;
			for (const [first, second] of pairs(spare, columns)) {
				const ask = (connection) => resetIn(connection, other, unnamed, first, second);
				const column = ask(is);
				if (column === null || ask(was) !== null) continue;
				const message = `a row of ${other.name} is replaced without an error, and its ${column} is the default again`;
				const by = byOf(both, () => ask(is) !== null);
				return [{
					kind: "write",
					sql: second,
					table: spare.table,
					column: null,
					message,
					from: null,
					...by
				}];
			}
		}
	}
	return [];
}
function othersIn(is, names, own, release) {
	return entriesOf(is).filter(({ type, name, sql }) => type === "table" && !isVirtual$2(sql) && names.has(keyOf(name)) && !same(name, own)).flatMap(({ name }) => {
		const known = release.get(keyOf(name));
		const all = known ? columnsIn(is, name).filter(({ key, hidden }) => hidden === 0 && known.has(key)) : [];
		const key = all.filter(({ primaryKey }) => primaryKey > 0);
		return key.length === 0 ? [] : [{
			name,
			key,
			columns: all.filter((it) => !key.includes(it))
		}];
	});
}
function pairs(spare, columns) {
	const named = columns.filter(({ serial }) => !serial);
	const [one, two] = [repeating(spare), repeating({
		...spare,
		fresh: spare.second
	})];
	const [row] = spare.rows;
	const free = named.filter(({ unique }) => !unique);
	const again = row && free.length > 0 ? rewrittenAll(spare, free, row, row).sql : null;
	return [...one && two ? [[insert(spare, named, one).sql, insert(spare, named, two).sql]] : [], ...again === null ? [] : [[again, again]]];
}
function resetIn(connection, other, columns, first, second) {
	connection.run("PRAGMA foreign_keys = OFF; PRAGMA recursive_triggers = ON");
	const table = `main.${quoted(other.name)}`;
	let found = null;
	takenBack(connection, () => refusal$2(() => {
		connection.run(first);
		for (const column of columns) raise(connection, table, column);
		connection.run(`ALTER TABLE ${table} ADD COLUMN sqlite_rehearsal_one_more`);
		connection.run(`CREATE TEMP TABLE gone (one);
        CREATE TEMP TRIGGER goes AFTER DELETE ON ${table} BEGIN INSERT INTO gone VALUES (1); END`);
		const before = valuesIn(connection, table, other, columns);
		connection.run(second);
		if (connection.rows("SELECT 1 FROM temp.gone").length === 0) return;
		const after = valuesIn(connection, table, other, columns);
		found = columns.find((column, at) => [...before].some(([key, values]) => {
			const [then, now] = [values[at], after.get(key)?.[at]];
			return now !== void 0 && then !== now && (now === "NULL" || now === defaultOf(connection, column));
		}))?.name ?? null;
	}));
	connection.run("PRAGMA recursive_triggers = OFF");
	return found;
}
function raise(connection, table, column) {
	const c = quoted(column.name);
	const value = /CHAR|CLOB|TEXT/i.test(column.type) ? `coalesce(${c}, '') || 'x'` : `coalesce(${c}, 0) + 12`;
	refusal$2(() => connection.run(`UPDATE ${table} SET ${c} = ${value} WHERE ${c} IS ${column.default ?? "NULL"}`));
}
function defaultOf(connection, { default: value }) {
	let found = NULL;
	refusal$2(() => {
		found = String(connection.rows(`SELECT quote(${value ?? "NULL"})`)[0]?.[0]);
	});
	return found;
}
function valuesIn(connection, table, { key }, columns) {
	const asked = [...key, ...columns].map(({ name }) => `quote(${quoted(name)})`).join(", ");
	const rows = connection.rows(`SELECT ${asked} FROM ${table}`);
	return new Map(rows.map((row) => [row.slice(0, key.length).join(), row.slice(key.length).map(String)]));
}
// src/replay/seen/release/stored.ts
function storedOtherwise(both, spare, columns, triggers) {
	const { was, is } = both;
	if (triggers.length === 0 || spare.primaryKey.length === 0) return [];
	const isKnown = (name) => columns.some((column) => same(column.name, name));
	const fresh = columnsIn(is, spare.table).filter(({ name, hidden }) => hidden === 0 && !isKnown(name));
	if (fresh.length === 0) return [];
	for (const pair of [inserts(spare, columns), ...updates(spare, columns)]) {
		const [one, other] = pair;
		if (!one || !other) continue;
		const stored = (connection, write, extra = []) => rowOf(connection, spare, columns, write, extra);
		const [a, b, x, y] = [
			stored(was, one),
			stored(was, other),
			stored(is, one),
			stored(is, other)
		];
		if (!a || !b || !x || !y) continue;
		for (const { name } of columns) {
			const value = x.get(name) ?? "NULL";
			if (!(a.get(name) !== b.get(name) && value === y.get(name) && value !== a.get(name)) || a.get(name) === "NULL" || spare.primaryKey.includes(name)) continue;
			const some = [...fresh.map((it) => [it]), fresh];
			const decides = (filled) => {
				const tried = VALUES.flatMap((its) => {
					const extra = filled.map(({ name: column, type }) => ({
						column,
						value: its[isText(type) ? 0 : 1]
					}));
					return stored(is, one, extra)?.get(name) ?? [];
				});
				return new Set(tried.filter((it) => it !== value)).size > (value === "NULL" ? 0 : 1) && stored(is, one)?.get(name) === value;
			};
			const [by] = some.find(decides) ?? [];
			if (!by) continue;
			const sql = one.sql([]);
			const message = `the row is stored without an error, and ${value} instead of its ${name}: a trigger reads the new column ${by.name}`;
			const isHealed = () => stored(is, one)?.get(name) === value;
			return [{
				kind: "write",
				sql,
				table: spare.table,
				column: name,
				message,
				from: null,
				...byOf(both, isHealed)
			}];
		}
	}
	return [];
}
const VALUES = [
	["'x'", "1"],
	["'y'", "0"],
	["1", "1234567"],
	["0", "7654321"]
];
function isText(type) {
	return /CHAR|CLOB|TEXT/i.test(type);
}
function inserts(spare, columns) {
	return [spare.fresh, spare.second].flatMap((values) => {
		if (!values) return [];
		const { sql } = insert(spare, columns, values);
		const at = sql.indexOf(") VALUES (");
		const filled = (extra) => {
			const [names, others] = [extra.map(({ column }) => `, ${identifier(column)}`), extra.map((it) => `, ${it.value}`)];
			return `${sql.slice(0, at)}${names.join("")}${sql.slice(at, -1)}${others.join("")})`;
		};
		return [{
			values,
			sql: filled
		}];
	});
}
function updates(spare, columns) {
	const free = columns.filter(({ unique, serial }) => !unique && !serial);
	const [row] = spare.rows;
	const { fresh } = spare;
	if (!row || !fresh || free.length === 0) return [];
	return [[row, fresh].map((model) => {
		const { sql } = rewrittenAll(spare, free, row, model);
		const before = ({ column, value }) => `UPDATE ${identifier(spare.table)} SET ${identifier(column)} = ${value} WHERE ${byKey(spare, row)}; `;
		return {
			values: row,
			sql: (extra) => `${extra.map(before).join("")}${sql}`
		};
	})];
}
function rowOf(connection, spare, columns, { values, sql }, extra) {
	connection.run("PRAGMA foreign_keys = OFF");
	return takenBack(connection, () => {
		let found = null;
		refusal$2(() => {
			connection.run(sql(extra));
			const asked = columns.map(({ name }) => `quote(${identifier(name)})`).join(", ");
			const [row] = connection.rows(`SELECT ${asked} FROM ${identifier(spare.table)} WHERE ${byKey(spare, values)}`);
			found = row ? new Map(columns.map(({ name }, at) => [name, String(row[at])])) : null;
		});
		return found;
	});
}
// src/replay/seen/release/twice.ts
function refusedTwice(both, spare, columns) {
	const { was, is } = both;
	const { fresh, second } = spare;
	const named = columns.filter(({ serial }) => !serial);
	const alike = [repeating(spare), repeating({
		...spare,
		fresh: second
	})];
	for (const rows of [alike, [fresh, second]]) {
		const [one, other] = rows.map((row) => row && insert(spare, named, row));
		if (!one || !other || [one, other].some((it) => [was, is].some((side) => refusalOf(side, it) !== null))) continue;
		if (whatBecomes(was, spare, one, other) !== null) continue;
		const message = whatBecomes(is, spare, one, other);
		if (message === null || isCoincidence(message, spare)) continue;
		if (message === REPLACED && withoutTriggers(both, () => whatBecomes(is, spare, one, other)) !== REPLACED) continue;
		const by = byOf(both, () => whatBecomes(is, spare, one, other) !== null);
		const says = message === REPLACED ? message : `${message}, by the second such row`;
		const said = {
			table: spare.table,
			column: columnIn(message),
			message: says
		};
		return [{
			kind: "write",
			sql: other.sql,
			...said,
			from: null,
			...by
		}];
	}
	return [];
}
const REPLACED = "the second such row takes the place of the first one without an error";
function withoutTriggers(both, action) {
	const triggers = freshObjects(both).filter(({ type }) => type === "trigger");
	return takenBack(both.is, () => {
		for (const { name } of triggers) both.is.run(`DROP TRIGGER main.${identifier(name)}`);
		return action();
	});
}
function whatBecomes(connection, { table }, one, other) {
	const count = `SELECT count(*) FROM ${identifier(table)}`;
	const counted = () => Number(connection.rows(count)[0]?.[0]);
	connection.run("PRAGMA foreign_keys = OFF");
	return takenBack(connection, () => {
		const alone = refusal$2(() => connection.run(one.sql));
		if (alone !== null) return alone;
		const first = counted();
		const refused = refusalOf(connection, other) ?? refusal$2(() => connection.run(other.sql));
		if (refused !== null) return refused;
		return counted() > first ? null : REPLACED;
	});
}
// src/replay/seen/release/value-by-value.ts
function refusedValues(both, spare, columns) {
	const { watch } = both;
	const refused = () => refusedIn(both, spare, columns, () => watch?.hasTime() !== false);
	return watch ? watch.during("values", refused) : refused();
}
function refusedIn(both, spare, columns, hasTime) {
	const { was, is } = both;
	const named = columns.filter(({ serial }) => !serial);
	const guards = entriesOf(is).flatMap(({ type, table, sql }) => type === "trigger" && same(table, spare.table) && /\braise\s*\(/i.test(sql) ? [namesIn$5(sql)] : []);
	const asks = (guard, { name }) => guard.has(keyOf(name));
	return named.flatMap((column) => {
		const changes = guards.some((guard) => asks(guard, column) || !columns.some((one) => asks(guard, one))) ? changesOf(spare, columns, column) : [];
		for (const { attempt, plain, says = attempt.sql } of [...tries(spare, named, column), ...changes]) {
			if (!hasTime() || refusalOf(was, attempt) !== null) continue;
			const message = refusalOf(is, attempt);
			if (message === null || isOfRows(message) || isCoincidence(message, spare)) continue;
			if (refusalOf(was, plain) !== null || refusalOf(is, plain) !== null) continue;
			const by = byOf(both, () => refusalOf(is, attempt) !== null);
			return [{
				kind: "write",
				sql: says,
				table: spare.table,
				column: columnIn(message),
				message,
				from: null,
				...by
			}];
		}
		return [];
	});
}
function isOfRows(message) {
	return /^(UNIQUE|FOREIGN KEY) constraint failed/.test(message);
}
function tries(spare, columns, column) {
	const { rows, fresh, primaryKey } = spare;
	const { name, values } = column;
	const models = [repeating(spare), fresh].filter((row) => row !== null);
	const update = (value, row) => ({
		...rewritten(spare, name, value, row),
		changes: true
	});
	return values.flatMap((value) => [...(primaryKey.includes(name) ? [] : rows).map((row) => ({
		attempt: update(value, row),
		plain: update(row.get(name) ?? value, row)
	})), ...models.map((row) => ({
		attempt: insert(spare, columns, new Map([...row, [name, value]])),
		plain: insert(spare, columns, row)
	}))]);
}
const MOST_CHANGED = 5;
function changesOf(spare, columns, { name, values, unique }) {
	const [row] = [spare.fresh, repeating(spare)].filter((it) => it !== null);
	if (!row || unique || spare.primaryKey.length === 0) return [];
	const some = values.slice(0, MOST_CHANGED);
	return some.flatMap((from) => {
		const put = insert(spare, columns, new Map([...row, [name, from]]));
		const then = (value) => ({
			...put,
			sql: `${put.sql}; ${rewritten(spare, name, value, row).sql}`
		});
		return some.filter((to) => to !== from).map((to) => ({
			attempt: then(to),
			plain: then(from),
			says: changing(spare.table, name, from, to)
		}));
	});
}
function changing(table, column, from, to) {
	const name = reference(table, column);
	return `UPDATE ${identifier(table)} SET ${identifier(column)} = ${to} WHERE ${name} = ${from}`;
}
// src/replay/seen/release/watched.ts
function watched({ was, is }, table, watch) {
	if (!watch || !entriesOf(was).some(({ type }) => type === "trigger")) return {
		was,
		is,
		watch
	};
	let nth = 0;
	const run = (sql, parameters) => {
		if (!/^(?:INSERT|UPDATE|DELETE)\b/.test(sql)) return was.run(sql, parameters);
		nth += 1;
		const left = watch.begins({
			table,
			kind: `writes to ${table}`,
			isPlain: false,
			nth
		});
		if (left !== null) throw new Refused(left);
		try {
			was.run(sql, parameters);
		} finally {
			watch.ends();
		}
	};
	return {
		was: {
			...was,
			run
		},
		is,
		watch
	};
}
// src/replay/seen/release/release.ts
const oldCode = {
	nothing: [],
	needs: "tried",
	look: ({ scene, empty, first, facts, deployment }) => {
		if (first.performance.refusals.length === 0) return brokenCode(scene, first, facts, deployment);
		if (empty.performance.refusals.length > 0) return [];
		return brokenCode(scene, empty, difference(scene.engine, empty.before, empty.after, new Set()), deployment);
	}
};
function brokenCode(scene, first, facts, { release, queries }) {
	const changed = changedNames(facts);
	if (changed.size === 0) return [];
	if (![...changed].some((name) => release().has(name)) && queries.length === 0) return [];
	const watch = scene.watch.rows;
	return on(scene.engine, first.before, (was) => on(scene.engine, first.after, (is) => {
		const others = new Set([keyOf(scene.runner.ledger.table), ...scene.hints.guessed]);
		const targets = targetsIn(was, changed, release()).filter(({ name }) => !others.has(keyOf(name)));
		const ordinary = targets.filter(({ type }) => type === "table").map(({ name }) => name);
		const rows = on(scene.engine, first.before, (scratch) => spares(scratch, ordinary, scene.hints, scene.script.sql));
		return [...targets.flatMap((target) => {
			return brokenStatements(watched({
				was,
				is
			}, target.name, watch), target, rows.get(target.name) ?? null, release());
		}), ...brokenQueries(was, is, queries)];
	}));
}
function changedNames(facts) {
	const names = new Set();
	for (const fact of facts) switch (fact.kind) {
		case "table-added":
			for (const name of namesIn$5(fact.after)) names.add(name);
			break;
		case "table-dropped":
		case "table-changed":
		case "column-added":
		case "column-dropped":
		case "column-changed":
			names.add(keyOf(fact.table));
			break;
		case "object-added":
		case "object-dropped":
		case "object-changed": names.add(keyOf(fact.type === "view" ? fact.name : fact.table));
	}
	return names;
}
function targetsIn(was, changed, release) {
	const entries = entriesOf(was);
	const reached = new Set(changed);
	const links = entries.filter(({ type }) => type === "view" || type === "trigger").map(({ table, sql }) => ({
		owner: keyOf(table),
		names: namesIn$5(sql)
	}));
	for (let before = -1; before !== reached.size;) {
		before = reached.size;
		for (const { owner, names } of links) if ([...names].some((name) => reached.has(name))) reached.add(owner);
	}
	const shadows = shadowTables(was, virtualTables$1(entries));
	return entries.flatMap(({ type, name, sql }) => {
		const columns = shadows.has(keyOf(name)) ? void 0 : release.get(keyOf(name));
		if (type !== "table" && type !== "view" || !columns || !reached.has(keyOf(name))) return [];
		const own = columnsOf$4(was, name).filter((column) => columns.has(keyOf(column)));
		return [{
			name,
			type: isVirtual$2(sql) ? "virtual" : type,
			columns: own
		}];
	});
}
function brokenStatements(both, target, spare, release) {
	return [...brokenReads(both, target), ...target.type === "view" ? [] : brokenWrites(both, target, spare, release)];
}
function brokenReads({ was, is }, { name, columns }) {
	const worked = columns.filter((column) => unprepared(was, select(name, [column])) === null);
	if (worked.length === 0) return [];
	const read = (of, column) => {
		const sql = select(name, of);
		const message = unprepared(is, sql);
		return message === null ? [] : [{
			kind: "read",
			sql,
			table: name,
			column,
			message,
			from: null
		}];
	};
	const [whole] = read(worked, null);
	if (!whole) return [];
	if (/^no such table/.test(whole.message)) return [whole];
	const each = worked.flatMap((column) => read([column], column));
	return worked.length > 1 && each.length === worked.length && each.every((it) => it.message === whole.message) || each.length === 0 ? [whole] : each;
}
function brokenWrites(both, { name, columns }, spare, release) {
	const { was, is } = both;
	const known = new Set(columns.map(keyOf));
	const unfilled = columns.length > 0 ? [[prepared(name, columns)]] : [];
	const all = spare ? writes(spare, (column) => known.has(keyOf(column))) : unfilled;
	const fires = entriesOf(is).some(({ type }) => type === "trigger");
	const failing = all.flatMap((alternatives) => {
		if (alternatives[0]?.byTriggers && !fires) return [];
		const attempt = alternatives.find((one) => refusalOf(was, one) === null);
		const message = attempt ? refusedNow(is, attempt, spare) : null;
		if (!attempt || message === null) return [];
		const by = byOf(both, () => refusedNow(is, attempt, spare) !== null);
		return [{
			kind: "write",
			sql: attempt.sql,
			table: name,
			column: columnIn(message),
			message,
			from: null,
			...by
		}];
	});
	const own = spare?.columns.filter((column) => known.has(keyOf(column.name))) ?? [];
	const found = [...failing, ...spare ? more(both, spare, own, release) : []];
	return found.filter((it, at) => found.findIndex((other) => cause(other) === cause(it)) === at);
}
function more(both, spare, own, release) {
	const triggers = freshObjects(both).filter(({ type, table }) => type === "trigger" && same(table, spare.table));
	return [
		...refusedTwice(both, spare, own),
		...refusedValues(both, spare, own),
		...storedOtherwise(both, spare, own, triggers),
		...otherRowsReset(both, spare, own, triggers, release)
	];
}
function isOfAnother(message, spare) {
	const table = /^(?:NOT NULL|UNIQUE) constraint failed: ([^.]+)\./.exec(message)?.[1];
	return table !== void 0 && !same(table, spare?.table ?? "");
}
function cause({ column, message }) {
	return /^no such column|has no column named/.test(message) ? `column ${column}` : message;
}
function refusedNow(is, attempt, spare) {
	const message = refusalOf(is, attempt);
	if (message === null || spare && isCoincidence(message, spare)) return null;
	if (attempt.byTriggers && !isOfAnother(message, spare)) return null;
	if (!attempt.foreignKeys || message === "FOREIGN KEY constraint failed") return message;
	return refusalOf(is, {
		...attempt,
		foreignKeys: false
	});
}
// src/replay/seen/schema/held.ts
const held = {
	nothing: null,
	needs: "tried",
	look: ({ scene, first }, { failsOn }) => [...first.performance.refusals, ...failsOn.map(({ refusal }) => refusal)].some(isHeld$1) ? on(scene.engine, first.before, wholeSchema) : null
};
function isHeld$1({ message, statement }) {
	return /^NOT NULL constraint failed/.test(message) && /\bjoin\b/i.test(statement) || /^(?:FOREIGN KEY constraint failed|Cannot add a REFERENCES column)/.test(message) || /unknown column .* in foreign key definition/.test(message);
}
// src/replay/seen/schema/held-checks.ts
const heldChecks = {
	nothing: [],
	needs: "rows",
	look: ({ scene, first }, { schema }) => {
		const computing = (schema?.after.tables ?? []).filter(({ columns, strict }) => strict || columns.some(({ generated }) => generated));
		const had = distinct$1((schema?.before.tables ?? []).flatMap(({ checks }) => checks.flatMap(demands)));
		return computing.flatMap(({ name, columns, sql, checks, strict }) => {
			const has = new Set(checks.flatMap(demands));
			const computed = columns.filter(({ generated }) => generated).map((column) => keyOf(column.name));
			const isOf = (check) => computed.some((key) => namesIn$5(check).has(key)) || strict && /\btypeof\s*\(/i.test(check);
			return had.filter((check) => !has.has(check) && isOf(check)).map((check) => ({
				table: name,
				check,
				sql
			}));
		}).filter((one) => on(scene.engine, first.after, (connection) => isHeld(connection, one))).map(({ table, check }) => ({
			table,
			check
		}));
	}
};
const MOST_ROWS = 600;
const LEAST_TAKEN = 4;
function isHeld(connection, { table, check, sql }) {
	const name = `main.${identifier(table)}`;
	const formulas = [...generatedBy(sql).values()].map((tokens) => tokens.map((token) => token.text).join(" "));
	const named = namesIn$5([check, ...formulas].join(" "));
	const columns = columnsIn(connection, table).filter(({ key, hidden }) => hidden === 0 && named.has(key));
	const values = literalsFor([check, ...formulas]);
	const each = Math.floor(MOST_ROWS ** (1 / Math.max(1, columns.length)));
	if (columns.length === 0 || each < 3) return false;
	connection.run("PRAGMA foreign_keys = OFF");
	if (refusal$2(() => {
		for (const trigger of connection.rows(`SELECT name FROM main.sqlite_master WHERE type = 'trigger'`)) connection.run(`DROP TRIGGER main.${identifier(String(trigger[0]))}`);
		const [first = []] = connection.rows(`SELECT ${columns.map((it) => `quote(${identifier(it.name)})`).join(", ")} FROM ${name} LIMIT 1`);
		if (first.length > 0) connection.run(`DELETE FROM ${name} WHERE NOT (${columns.map((it, at) => `${identifier(it.name)} IS ${first[at]}`).join(" AND ")})`);
	}) !== null) return false;
	let taken = 0;
	for (const row of combined(columns.map(() => values.slice(0, each)))) {
		const set = columns.map((column, at) => `${identifier(column.name)} = ${row[at]}`).join(", ");
		if (refusal$2(() => connection.run(`UPDATE OR ABORT ${name} SET ${set}`)) !== null) continue;
		taken += 1;
		let isBroken = false;
		if (refusal$2(() => {
			isBroken = connection.rows(`SELECT 1 FROM ${name} WHERE NOT (${check})`).length > 0;
		}) !== null || isBroken) return false;
	}
	return taken >= LEAST_TAKEN;
}
function literalsFor(expressions) {
	const own = expressions.flatMap((sql) => significant(sql).flatMap(({ kind, text: literal }) => {
		if (kind === "number") return [
			literal,
			shift(literal, 1),
			shift(literal, -1)
		];
		return kind === "string" ? [literal] : [];
	}));
	return distinct$1([
		"1",
		"0",
		"-1",
		"7",
		text(" aB c "),
		NULL,
		...own,
		"2.5",
		"1000003",
		text(""),
		"-12",
		text("Zz"),
		"x'00'"
	]);
}
function combined([values = [], ...more]) {
	const rest = more.length > 0 ? combined(more) : [[]];
	return values.flatMap((value) => rest.map((row) => [value, ...row]));
}
// src/replay/seen/schema/sweeping.ts
const sweeping = {
	nothing: [],
	needs: "rows",
	look: (run) => /\btrigger\b/i.test(run.scene.script.sql) ? sweepingIn(run) : []
};
function sweepingIn({ scene, before, first, empty }) {
	const had = on(scene.engine, before.state, (connection) => new Set(entriesOf(connection).map(({ sql }) => sql)));
	const found = on(scene.engine, first.after, (connection) => {
		const tables = new Set(everyTable(connection));
		return entriesOf(connection).filter(({ type, sql }) => type === "trigger" && !had.has(sql)).flatMap((trigger) => readTrigger(trigger.sql).statements.flatMap((statement) => {
			const target = targetName(statement) ?? "";
			const one = tables.has(keyOf(target)) ? swept(connection, trigger, statement, target) : null;
			return one && countRows(connection, "main", target) > 1 ? [one] : [];
		}));
	});
	if (found.length === 0) return [];
	return on(scene.engine, empty.after, (connection) => found.filter(({ target }) => countRows(connection, "main", target) !== 1));
}
function swept(connection, { name, table, sql }, statement, target) {
	const action = actionOf(statement);
	if (action !== "UPDATE" && action !== "DELETE") return null;
	const all = significant(statement);
	const columns = action === "UPDATE" ? assignedIn(statement) : [];
	const own = {
		trigger: name,
		table,
		target,
		row: readTrigger(sql).moment.endsWith("DELETE") ? "OLD" : "NEW",
		columns: columns.map(({ column }) => String(column))
	};
	const itself = comparedWithItself(all, target);
	if (itself !== null) return {
		...own,
		itself
	};
	if (all.some((token) => isWord$1(token, "SELECT")) || outerWord(all, action === "DELETE" ? 2 : 0, /^(WHERE|FROM|LIMIT)$/i) >= 0) return null;
	const isOwn = same(table, target);
	if (!isOwn && !areLinked(connection, table, target)) return null;
	if (action === "DELETE") return isOwn || FOR_ALL.test(target) ? null : own;
	return columns.some(({ column, value }) => saysOne(value, isOwn ? "" : String(column))) ? own : null;
}
const FOR_ALL = /cache|te?mp|queue|derived|computed|summar|stat|view|index/i;
function comparedWithItself(all, target) {
	const where = outerWord(all, 0, /^WHERE$/i);
	if (where < 0) return null;
	const side = (at, step) => {
		const [near, dot, far] = [
			all[at],
			all[at + step],
			all[at + 2 * step]
		];
		const isLong = dot?.text === ".";
		const [of, name] = step === 1 && isLong ? [near, far] : [isLong ? far : void 0, near];
		const beyond = all[at + (isLong ? 3 : 1) * step]?.text ?? "";
		const isOwn = of === void 0 || same(unquote(of), target);
		return name && isName$5(name) && isOwn && /^(AND|WHERE|\(|\)|)$/i.test(beyond) ? keyOf(unquote(name)) : null;
	};
	const depths = depthsOf(all);
	const at = all.findIndex(({ text }, index) => {
		if (index < where || !/^={1,2}$/.test(text) || depths[index] !== 0) return false;
		const left = side(index - 1, -1);
		return left !== null && left === side(index + 1, 1);
	});
	return at < 0 ? null : unquote(all[at - 1]);
}
function depthsOf(all) {
	let depth = 0;
	return all.map(({ text }) => {
		if (text === "(") depth += 1;
		if (text === ")") depth -= 1;
		return depth;
	});
}
function areLinked(connection, one, other) {
	const refers = (from, to) => foreignKeysIn(connection, from).some(({ parent }) => same(parent, to));
	return refers(one, other) || refers(other, one);
}
const CLOCK = /^(current_timestamp|current_date|current_time|unixepoch|datetime|strftime|julianday|date|time)$/i;
function saysOne(value, column) {
	const isClock = value.some(({ kind, text }, at) => kind === "word" && CLOCK.test(text) && isCalled(value, at));
	const names = namesOf$1(value).filter((name) => !CLOCK.test(name.column));
	if (column !== "" && value.length > 1 && names.some((name) => name.column === keyOf(column))) return true;
	return names.every(({ of }) => /^(new|old)$/.test(of ?? "")) && (isClock || names.length > 0);
}
function isCalled(value, at) {
	return /^current/i.test(value[at]?.text ?? "") || value[at + 1]?.text === "(";
}
// src/replay/seen/table.ts
const LOOKS = {
	masked,
	damage,
	didNothing,
	idle,
	failsOn,
	orphansOn,
	fatesOn,
	chance,
	otherZone,
	down,
	lostOnRerun,
	survival,
	fates,
	takenAgain,
	awkward,
	remembered,
	namesAsText,
	mixedFormats,
	textDocuments,
	rawTexts,
	textDefaults,
	wordsForTimes,
	unmetDefaults: {
		nothing: [],
		needs: "empty",
		look: ({ scene, empty }) => {
			if (!/\bdefault\s*\(/i.test(scene.script.sql) || empty.performance.refusals.length > 0) return [];
			const defaultsOf = (state) => on(scene.engine, state, (connection) => [...readSchema(connection, "main").tables.values()].flatMap(({ name, columns }) => columns.flatMap((column) => column.default?.includes("(") ? {
				table: name,
				column: column.name,
				text: column.default
			} : [])));
			const idOf = ({ table, column, text }) => keyOf(`${table}\n${column}\n${text}`);
			const was = new Set(defaultsOf(empty.before).map(idOf));
			const fresh = defaultsOf(empty.after).filter((it) => !was.has(idOf(it)));
			return on(scene.engine, NOTHING$2, (connection) => fresh.flatMap(({ text }) => refusal$2(() => void connection.rows(`SELECT ${text}`)) ?? []));
		}
	},
	assumedRows,
	otherTypes,
	untied,
	addedTexts,
	wholeDivisions,
	multiplied,
	subtractedDates,
	misread,
	nullKeys,
	oneChance,
	oneValue,
	oneOfSeveral,
	metAgain,
	wiped,
	firstAlone,
	keptOfAll,
	alwaysHolds: alwaysHolds$1,
	unguarded,
	anySetting,
	convertedAgain,
	undone,
	goneWords,
	schema,
	held,
	broken,
	mended,
	rebuilt,
	unmetChecks: {
		nothing: [],
		needs: "rows",
		look: ({ scene, first }, { rebuilt, schema }) => {
			const asked = (schema?.before.tables ?? []).filter(({ name }) => rebuilt.some((it) => same(it, name))).flatMap((was) => {
				const is = schema?.after.tables.find(({ name }) => same(name, was.name));
				const open = was.columns.filter(({ name, notNull }) => notNull && is?.columns.some((it) => same(it.name, name) && !it.notNull));
				return [...was.checks.flatMap(demands), ...open.map(({ name }) => `${identifier(name)} IS NOT NULL`)].map((check) => ({
					table: was.name,
					check
				}));
			});
			if (asked.length === 0) return [];
			return on(scene.engine, first.after, (connection) => asked.filter(({ table, check }) => {
				let isUnmet = false;
				refusal$2(() => {
					isUnmet = connection.rows(`SELECT 1 FROM main.${identifier(table)} WHERE NOT (${check}) LIMIT 1`).length > 0;
				});
				return isUnmet;
			}));
		}
	},
	heldChecks,
	lost,
	needless,
	leftovers,
	sweeping,
	oldCode
};
function unseen(path) {
	const nothing = Object.entries(LOOKS).map(([name, look]) => [name, look.nothing]);
	return {
		path,
		statements: [],
		rehearsals: [],
		openTransaction: null,
		brokenTransaction: null,
		deadPragmas: [],
		crash: null,
		together: null,
		guarded: [],
		...Object.fromEntries(nothing)
	};
}
function lookedAt(seen, runs) {
	let found = seen;
	for (const [name, { needs, look }] of Object.entries(LOOKS)) {
		const run = runs[needs];
		if (run) found = {
			...found,
			[name]: look(run, found)
		};
	}
	return found;
}
// src/replay/not-reached.ts
function notReached(own, { path, why }) {
	const rehearsals = own === path ? allOf(own, "fail", "stopped", why) : allOf(own, "unchecked", "stopped", `${path}: ${why}`);
	return {
		...unseen(own),
		rehearsals
	};
}
export { sideInWords as $, throughShell as $i, assignedIn as $n, newColumnsIn as $r, conditionsOf$1 as $t, played as A, namesIn$5 as Ai, ENGINES as An, isStar as Ar, reach as At, plainText as B, isCalledNumber as Bi, changesDocument as Bn, readTrigger as Br, foreignKeysIn as Bt, pairsOf as C, TOOLS as Ci, Refused as Cn, unfoldedCopy as Cr, likeTexts as Ct, replacingIn as D, changesRows as Di, refusal$2 as Dn, operandsIn as Dr, looksAround as Dt, meetingsIn as E, actionOf as Ei, on as En, namesColumn as Er, isLarge as Et, complaints as F, targetOf as Fi, compareVersions as Fn, sourcesOf$1 as Fr, realMilliseconds as Ft, sqlOf as G, sameList as Gi, comparedIn$5 as Gn, alterationIn as Gr, columnsIn as Gt, readAs as H, keyOf as Hi, withoutWrittenPaths as Hn, namesOf$1 as Hr, linksOf$2 as Ht, broughtBy as I, verbAt as Ii, isMath as In, withoutAlias as Ir, hintsOf as It, difference as J, isOfDay as Ji, whereIn as Jn, saysNull as Jr, everyTable as Jt, valueIn as K, JOURNAL as Ki, scopesIn as Kn, renameOf as Kr, countRows as Kt, broughtIn as L, verbOf as Li, notNewerThan as Ln, demands as Lr, linksIn$2 as Lt, allOf as M, outerWord as Mi, LADDER as Mn, queriesIn$3 as Mr, slim as Mt, outcome as N, skipLeading as Ni, NEWEST as Nn, readCopy as Nr, aMinuteLater as Nt, schemaSeen as O, cutAt as Oi, rowsOrNone as On, textOf$5 as Or, namesInScript as Ot, lostIn as P, targetName as Pi, chooseEngine as Pn, resultName as Pr, atNoon as Pt, unusually as Q, versionOrder as Qi, isUnitOf as Qn, generatedBy as Qr, seeded as Qt, contentsOf as R, gather as Ri, starter as Rn, wholeOf as Rr, readShape as Rt, numberPairsOf as S, SHELL_WORDS as Si, NOTHING$2 as Sn, unfolded as Sr, globTexts as St, conflictIn as T, wordsOf$3 as Ti, inRollbackMode as Tn, leavesIn$2 as Tr, releaseOf as Tt, rowsBeyond as U, listed$2 as Ui, quotedTokens as Un, tableOf as Ur, primaryKeyIn as Ut, positionOf as V, isNamedAfter as Vi, withDocumentsOnly as Vn, isName$5 as Vr, indexesIn as Vt, sameContents as W, same as Wi, withJsonQuote as Wn, tablesNamed$1 as Wr, soleKeyIn as Wt, invent as X, compareVersions$1 as Xi, equalitiesIn as Xn, closing as Xr, readSchema as Xt, referToAll as Y, byCodeUnit as Yi, whereTokens as Yn, withoutQueries$1 as Yr, isVirtual$2 as Yt, parentsFirst as Z, unpadded as Zi, convertedIn as Zn, conditionsIn$1 as Zr, asksForChance as Zt, mirrorSays as _, units as _i, countingReadings as _n, withPlainRowid as _r, accepted as _t, again as a, __toCommonJS as aa, aboveEach as ai, shown$1 as an, countsTime as ar, saysOneOfFew as at, endsOf as b, RUNNERS as bi, hintFor as bn, resultFor as br, isInUnitOf as bt, besideDiffers as c, inLines as ci, columnsAbove as cn, holdsDates as cr, wordsIn$1 as ct, kept as d, Trouble as di, COMPACT as dn, replacesRows as dr, openWorld as dt, statementEnds as ea, normalSql as ei, harvest as en, copiedIn as er, sidesOf as et, unparented as f, nearest as fi, begins as fn, writtenColumns as fr, selectLiterals as ft, isMirrored as g, between$2 as gi, inFirstNames as gn, libsqlIn as gr, readCatalog as gt, addPlain as h, oncePer as hi, jsonReadings as hn, alteredColumn as hr, withCounted as ht, dataSeen as i, __exportAll as ia, wordsOf$2 as ii, shift as in, withQueries as ir, saysAmount as it, seenAs as j, objectOf as ji, EXTENDED as jn, kindOf$1 as jr, reachIn as jt, sideOf$2 as k, fileNameIn as ki, unshared as kn, copyIn as kr, neighbours$1 as kt, onAwkward as l, insertion$2 as li, levelsIn as ln, momentOf as lr, place as lt, soundedByForce as m, wayOf as mi, layoutOf as mn, RANDOM_ROWID as mr, rangesIn as mt, lookedAt as n, __commonJSMin as na, tableParts as ni, distinct$1 as nn, oneRowIn as nr, isIn$1 as nt, choosesRows as o, __toESM as oa, applied as oi, stringIn as on, dateReadings as or, saysPlace as ot, sounded as p, partsOf$4 as pi, laidOut as pn, ALTER_COLUMN as pr, shapeOf$1 as pt, tablesOf as q, countsOf$3 as qi, comparisonsIn as qn, assignmentsIn as qr, entriesOf as qt, unseen as r, __esmMin as ra, tidy as ri, equals$1 as rn, rowsOfGroupsIn as rr, isTruth$1 as rt, matters as s, behind$3 as si, text as sn, handedToDates as sr, set as st, notReached as t, statementsOf$3 as ta, readTable as ti, literalsIn$3 as tn, filledByQuery as tr, isAmount as tt, isFilledByApp as u, placer as ui, replacedIn as un, namedIn as ur, placePlain as ut, movesIn as v, LIST_WORDS as vi, perform as vn, readUniqueIndex as vr, JULIAN as vt, withLonger as w, toolNamed as wi, alone$1 as wn, filtersOf as wr, columnsOf$4 as wt, namedLinks as x, SHELL as xi, cut as xn, writtenFor as xr, momentBefore as xt, comparedIn$4 as y, PROGRAMS as yi, foreignKeys as yn, insertShape as yr, isDayNumber as yt, nullsIn$1 as z, isCalledId as zi, setInPlace as zn, normalPart as zr, allForeignKeys as zt };
