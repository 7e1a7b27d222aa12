import { c as tokens, i as isWord, s as significant, t as eachToken } from "./chunk-tokens.mjs";
import { D as verbOf, M as keyOf } from "./chunk-paths.mjs";
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
		progress = step$1(progress, token);
		if (progress === "start" && token.kind === "semicolon") found.push(token.end);
	}
	return found;
}
function statementsOf$2(sql) {
	const ends = [...statementEnds(sql), sql.length];
	return ends.map((end, at) => sql.slice(ends[at - 1] ?? 0, end));
}
function readOn(progress, more) {
	let now = progress;
	for (const token of eachToken(more)) now = step$1(now, token);
	return now;
}
function step$1(progress, token) {
	if (token.kind === "space" || token.kind === "comment") return progress;
	const steps = NEXT[progress];
	return steps[kindOf(token)] ?? steps.other;
}
function kindOf({ kind, text }) {
	if (kind === "semicolon") return "semicolon";
	const word = kind === "word" ? text.toUpperCase() : "";
	if (word === "TEMPORARY") return "TEMP";
	return WORDS.has(word) ? word : "other";
}
const WORDS = new Set([
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
const NONE$1 = {
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
	let waiting = NONE$1;
	for (let start = 0, end = 0; start < sql.length; start = end) {
		end = sql.indexOf("\n", start) + 1 || sql.length;
		if (isOwn(sql, waiting, start, end)) {
			if (waiting.start !== null) found.push(piece(sql, waiting.start, start));
			found.push({
				start,
				end,
				command: true
			});
			waiting = NONE$1;
			continue;
		}
		waiting = withLine(sql, waiting, start, end);
		const complete = endsHere(waiting.scan) && waiting.progress === "start";
		if (complete) found.push(piece(sql, waiting.start ?? start, end));
		if (complete || isWhite(waiting.scan)) waiting = NONE$1;
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
		...NONE$1,
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
function compareVersions(a, b) {
	const left = unpadded(a);
	const right = unpadded(b);
	return left.length - right.length || byCodeUnit(left, right);
}
function unpadded(version) {
	return version.replace(/^0+(?=\d)/, "");
}
function versionOrder(a, b) {
	if (a.sorts !== void 0 && b.sorts !== void 0) return byCodeUnit(a.sorts, b.sorts) || byCodeUnit(a.path, b.path);
	return Number(a.version === "") - Number(b.version === "") || compareVersions(a.version, b.version) || byCodeUnit(a.path, b.path);
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
function isTime(version) {
	return /^[1-9]\d{7,}$/.test(version);
}
function countsOf(versions) {
	return versions.filter(isTime).length * 2 > versions.length ? "time" : "up";
}
const DAY = /^((?:19|20)\d\d)([-_.])(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?:[-_.T]((?:[01]\d|2[0-3]))[-_.]?([0-5]\d)(?:[-_.]?([0-5]\d))?)?(?=[-_.]|$)/;
const MOMENT = /^((?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))([-_.T])((?:[01]\d|2[0-3])[0-5]\d[0-5]\d)(?=[-_.]|$)/;
function undated(name) {
	if (MOMENT.test(name)) return name.replace(MOMENT, "$1$3");
	return name.replace(DAY, (_, year, _sign, ...rest) => [year, ...rest.slice(0, 5)].join(""));
}
function isOfDay(name) {
	const day = DAY.exec(name);
	return day !== null && day[5] === void 0;
}
function redated(name, version) {
	const moment = MOMENT.exec(name);
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
function numbered(naming) {
	return [layout("plain", "up", naming), layout("timestamp", "time", naming)];
}
function layout(name, counts, naming) {
	return {
		name,
		counts,
		count: (names) => versionsOf(names).filter((version) => isTime(version) === (counts === "time")).length,
		read: (names, around) => read$7(names, around, naming, counts),
		beside: (file, names) => [downOf(file, names) ?? []].flat(),
		renamed: (file, version) => redated(file, version) ?? file.replace(/\d+(?:[a-z](?=[_-]))?(?=[^/]*$)/i, version)
	};
}
const SQL = /\.sql$/i;
const DOWN = /^(.+)([._-])(?:down|rollback)\.sql$/s;
const PARTS = /^((?:[Vv](?:er(?:sion)?)?|[Mm](?:igrat(?:e|ion))?|[Ss]chema|[Uu]p(?:date|grade)|[Pp]atch|[Ss]tep)[._-]?(?!\d+\.\d))?(\d+)(.*?)(?:\.up)?\.sql$/s;
function partsOf$3(name) {
	return PARTS.exec(undated(name));
}
function versionsOf(names) {
	return names.filter((name) => !name.includes("/") && !/\.(?:down|rollback)\.sql$/s.test(name)).flatMap((name) => {
		const [, before, version, rest = ""] = partsOf$3(name) ?? [];
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
	const isMigration = (name) => naming.pattern ? naming.pattern.test(name) : shapes.has(shapeOf(name));
	const migrations = [];
	const strays = new Map();
	for (const name of names) {
		const reason = strayReason$3(name, all, isMigration, naming);
		if (reason !== null) strays.set(name, reason);
		else if (undone(name, all) === null) migrations.push(named$4(name, downs, naming));
	}
	return {
		migrations,
		strays
	};
}
function strayReason$3(name, all, isMigration, naming) {
	if (!SQL.test(name) || isOtherDatabase(name, all)) return "other";
	if (name.includes("/")) return "nested";
	const up = undone(name, all);
	if (up !== null) return isMigration(up) ? null : "lonely-down";
	if (isLonely(name)) return "lonely-down";
	if (isMigration(name)) return null;
	return naming.unnumbered && /\.sql$/.test(name) ? null : "misnamed";
}
function isLonely(name) {
	return /\.(?:down|rollback)\.sql$/s.test(name);
}
function undone(name, all) {
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
	].map((way) => `${it}${way}.sql`)).find((it) => all.has(it) && undone(it, all) === name) ?? null;
}
function named$4(file, downs, { pattern, key, sorts }) {
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
	const [, , version = "", rest = file.replace(SQL, "")] = partsOf$3(file) ?? [];
	return [
		file,
		version,
		version === "" ? rest : rest.replace(/^(?:[a-z](?=[_-]))?[._-]+/i, "")
	];
}
function shapeOf(name) {
	const [, before = "", , rest] = partsOf$3(name) ?? [];
	if (rest === void 0) return NONE;
	const first = rest[0] ?? "bare";
	const usual = first === "bare" || (first === "_" || first === "-") && rest.length > 1;
	const other = isLettered(rest) ? "letter" : "other";
	return `${before.toLowerCase()}${usual ? first : other}`;
}
function isLettered(rest) {
	return /^[a-z][_-]./is.test(rest);
}
const NONE = "";
function shapesOf(here, known, counts) {
	const applied = shapesIn(known ?? []);
	const isKnown = applied.some((shape) => shape !== NONE);
	const all = isKnown ? applied : shapesIn(here);
	const count = (shape) => all.filter((it) => it === shape).length;
	const fits = (shape) => PLAIN.has(shape) ? isKnown || count(shape) > count("_") : count(shape) * 2 > all.length;
	return new Set([...counts === "time" ? ["_", "-"] : ["_"], ...all.filter((shape) => shape !== NONE && fits(shape))]);
}
const PLAIN = new Set([
	"_",
	"-",
	"bare",
	"letter",
	"other"
]);
function shapesIn(names) {
	return names.filter((name) => SQL.test(name) && !name.includes("/") && !DOWN.test(name)).map(shapeOf);
}
// src/tools/read/sha256.ts
const rotate = (word, by) => word >>> by | word << 32 - by;
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
		const a = rotate(far, 7) ^ rotate(far, 18) ^ far >>> 3;
		const b = rotate(near, 17) ^ rotate(near, 19) ^ near >>> 10;
		words.push((words[index - 16] ?? 0) + a + (words[index - 7] ?? 0) + b | 0);
	}
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = before;
	for (const [index, word] of words.entries()) {
		const first = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + (e & f ^ ~e & g) + (K[index] ?? 0) + word | 0;
		const second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + (a & b ^ a & c ^ b & c) | 0;
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
	const listed = entriesOf(sum);
	const fresh = files.find((file) => !listed.some(({ name }) => name === file));
	if (fresh !== void 0) return misfit(`${SUM} does not list ${fresh}.`);
	const gone = listed.find(({ name }) => !files.includes(name));
	if (gone) return misfit(`${SUM} lists ${gone.name}, which is not there.`, gone.line);
	const edited = firstEdited(files, listed, text);
	return edited ? misfit(`${edited.name} is not what it was when ${SUM} was made.`, edited.line) : [];
}
const STOPS = "Every start stops (\"checksum mismatch\").";
function entriesOf(sum) {
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
function historyTable({ runner, recorded = {} }) {
	const { ledger } = runner;
	const { column } = ledger;
	return {
		table: ledger.table,
		columns: [column.toLowerCase()],
		without: [],
		query: `SELECT ${column}, 'applied', NULL, NULL FROM ${ledger.table} ORDER BY rowid`,
		checksum: null,
		insert: (row) => insertion(ledger, { [column]: text(row.key) }),
		forget: (key) => {
			const sql = `DELETE FROM ${ledger.table} WHERE ${column} = ${text(key)}`;
			return {
				command: (recorded.typed ?? shell)(`${sql};`),
				sql
			};
		},
		hasCommand: false,
		typed: shell,
		others: [],
		start: null,
		...recorded
	};
}
function insertion({ table }, values) {
	return `INSERT INTO ${table} (${Object.keys(values).join(", ")}) VALUES (${Object.values(values).join(", ")})`;
}
function text(value) {
	return `'${value.replaceAll("'", "''")}'`;
}
function shell(sql) {
	return `sqlite3 "$DB" ${quotedForShell(sql)}`;
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
	layouts: numbered({
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
		insert: ({ key, name, checksum }) => insertion({ table: "atlas_schema_revisions" }, {
			version: text(key),
			description: text(name),
			type: "4",
			applied: "0",
			total: "0",
			executed_at: "CURRENT_TIMESTAMP",
			execution_time: "0",
			hash: text(checksum),
			operator_version: "''"
		}),
		forget: (key, before) => ({
			command: `atlas migrate set ${quotedForShell(before ?? "")} --url "$DATABASE_URL"`,
			sql: `DELETE FROM atlas_schema_revisions WHERE version = ${text(key)}`
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
	const isUp = (name) => partsOf$2(name, naming) !== null;
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
function partsOf$2(name, { up, pattern }) {
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
		const parts = partsOf$2(name, naming);
		if (parts) migrations.push(named$3(name, parts.folder, parts.match, all, around, naming));
		else if (!isDown(name, all, naming)) strays.set(name, strayReason$2(name, naming));
	}
	return {
		migrations,
		strays
	};
}
function named$3(file, folder, [, written = "", first, second], all, around, { key, down, sorts, withoutTransaction }) {
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
	count: (names) => names.filter((name) => partsOf$1(name) !== null && !isLonely(name)).length,
	read: read$5,
	beside: (file, names) => [downOf(file, names) ?? []].flat(),
	renamed
};
function partsOf$1(name) {
	return undated(name) === name ? FILE.exec(name) ?? IN_FOLDER.exec(name) : null;
}
function read$5(names) {
	const all = new Set(names);
	const migrations = [];
	const strays = new Map();
	for (const name of names) {
		const parts = isOtherDatabase(name, all) || isLonely(name) ? null : partsOf$1(name);
		const up = undone(name, all);
		if (parts) migrations.push(named$2(name, parts, all));
		else if (up === null || partsOf$1(up) === null) strays.set(name, strayReason$1(name, all));
	}
	return {
		migrations,
		strays
	};
}
function named$2(file, [, release = "", number = "", name = ""], all) {
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
function renamed(file, version) {
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
		...numbered({
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
	layouts: [...numbered({
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
			up: asksForNone(text, up),
			down: asksForNone(text, down)
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
function asksForNone(text, marker) {
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
	layouts: numbered({
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
		if (line !== void 0) out[at] = kept(line, filter);
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
function kept(line, { isOther, commented }) {
	if (isOther) return blank$1(line);
	return commented ? line.replace(/^--/, "  ") : line;
}
function blank$1(line) {
	return line.replace(/[^\r]/g, " ");
}
// src/tools/layouts/step.ts
const step = {
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
		migrations: found.map((it) => named$1(it, begins)),
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
function named$1({ file, upgrade }, begins) {
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
	layouts: [step],
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
const ON_BEFORE = new RegExp(`\\b${SET}(?:ON|1|true)\\b(?![\\s\\S]*\\b${SET}(?:OFF|0|false)\\b)`, "i");
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
	const listed = entries.flatMap((entry, at) => all.has(`${entry.tag}.sql`) ? [named(entry, at)] : []);
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
function named({ tag, when }, at) {
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
function retagged(text, moves, after) {
	const entries = readJournal(text);
	const names = new Map(moves.map(({ from, to }) => [tagOf(from), tagOf(to)]));
	if (entries === null || !entries.some(({ tag }) => names.has(tag))) return null;
	const kept = entries.filter(({ tag }) => !names.has(tag));
	let last = Math.max(after, ...kept.map(({ when }) => when));
	const moved = entries.flatMap((entry) => {
		const tag = names.get(entry.tag);
		return tag === void 0 ? [] : [{
			...entry,
			tag,
			idx: Number(/^\d+/.exec(tag)?.[0] ?? entry.idx)
		}];
	}).sort((a, b) => a.idx - b.idx).map((entry) => {
		last = Math.max(entry.when, last + 1);
		return {
			...entry,
			when: last
		};
	});
	return withEntries(text, [...kept, ...moved]);
}
function tagOf(file) {
	return lastOf(file).replace(/\.sql$/, "");
}
function mergedJournal(base, tip, branch) {
	const [before, theirs, ours] = [
		readJournal(base) ?? [],
		readJournal(tip),
		readJournal(branch)
	];
	if (theirs === null || ours === null) return null;
	const had = new Set(before.map(({ tag }) => tag));
	const known = new Set([...theirs.map(({ tag }) => tag), ...had]);
	const left = new Set(ours.map(({ tag }) => tag));
	return withEntries(branch, [...theirs.filter(({ tag }) => left.has(tag) || !had.has(tag)), ...ours.filter(({ tag }) => !known.has(tag))]);
}
function withEntries(text, entries) {
	return `${JSON.stringify({
		...JSON.parse(text),
		entries
	}, null, 2)}${text.endsWith("\n") ? "\n" : ""}`;
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
const TABLE = { table: "__drizzle_migrations" };
const TIMES = {
	columns: ["hash", "created_at"],
	query: "SELECT created_at, 'applied', hash, NULL FROM __drizzle_migrations ORDER BY created_at",
	checksum: "sha256",
	insert: ({ key, checksum }) => insertion(TABLE, {
		hash: text(checksum),
		created_at: `${Number(key)}`
	}),
	start: "npx drizzle-kit migrate"
};
const NAMED = {
	...TIMES,
	columns: [
		"hash",
		"created_at",
		"name"
	],
	query: "SELECT name, 'applied', hash, NULL FROM __drizzle_migrations ORDER BY created_at",
	insert: ({ key, checksum }) => insertion(TABLE, {
		hash: text(checksum),
		created_at: `${timeIn(key)}`,
		name: text(key),
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
const JOURNALED = numbered({
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
const SIGNS = {
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
		...SIGNS,
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
		recorded: TIMES,
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
			...SIGNS,
			makes: /^\d{14}_[^/]+\/snapshot\.json$/
		} : SIGNS,
		layouts: FOLDERS,
		companions: oldJournal,
		runner,
		recorded: NAMED,
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
		...SIGNS,
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
const NAME = /^([VU])(\d+(?:[._]\d+)*)__(.*)\.sql$/s;
function versions(naming) {
	return {
		name: "versions",
		counts: null,
		count: (names) => names.filter((name) => partsOf(name, naming) !== null).length,
		read: (names) => read$2(names, naming),
		beside: (file, names) => naming.undo === "down" && names.has(undoOf(file)) ? [undoOf(file)] : [],
		renamed: (file, version) => file.replace(/(?<=^|\/)([VU])(\d+(?:[._]\d+)*)(?=[^/]*$)/, (_, letter, old) => `${letter}${spelledLike(old, version)}`)
	};
}
function partsOf(name, { nested }) {
	return NAME.exec(nested ? lastOf(name) : name);
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
		const [, letter, written = "", title = ""] = partsOf(name, naming) ?? [];
		const back = letter === "U" && undo === "down";
		if (letter !== void 0 && !back) migrations.push({
			...versioned(name, written, title, undo === "down" ? all : null),
			...letter === "U" ? { late: true } : {}
		});
		else if (repeatable && /^R__.*\.sql$/s.test(name)) migrations.push(repeated(name));
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
function repeated(file) {
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
	const all = statementsOf$1(text);
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
function statementsOf$1(text) {
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
			sql: `DELETE FROM flyway_schema_history WHERE version = ${text(key)} AND NOT success`
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
	layouts: numbered({
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
			cut$2(reading, line.start);
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
	cut$2(reading, start);
	reading.section = "down";
	reading.down ??= start;
}
function body(reading, { text, start, end }) {
	const isBlank = trimmed(text) === "";
	if (reading.from === null && (isBlank || trimmed(text).startsWith("--"))) return;
	if (reading.section === "none") objects(reading, start, "goose takes nothing but comments above \"-- +goose Up\".");
	if (reading.expands && text.includes("$")) objects(reading, start, "What goose puts in place of the variable in this line (ENVSUB ON) is not known here.");
	reading.from ??= start;
	if (reading.open === null && endsStatement(text)) cut$2(reading, end);
}
const UNENDED = "This statement does not end: goose wants a semicolon at the end of its last line.";
function endsStatement(line) {
	const words = trimmed(line).split(BETWEEN);
	const comment = words.findIndex((word) => word.startsWith("--"));
	return (words.slice(0, comment < 0 ? words.length : comment).at(-1) ?? "").endsWith(";");
}
function cut$2(reading, end) {
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
	cut$2(reading, text.length);
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
	layouts: numbered({
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
		insert: ({ key }) => insertion({ table: "goose_db_version" }, {
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
		old: only(after, is, (it) => known.has(it.id)),
		added: fresh.length > 0 ? only(after, is, (it) => fresh.includes(it), true) : null,
		key: fresh.map(({ id }) => id).join(", ")
	};
}
function forSqlite(text) {
	const all = changesetsIn(text);
	return all.every(isForSqlite) ? text : only(text, all, isForSqlite);
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
function only(text, all, isMeant, alone = false) {
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
	return cut$1(sql.slice(start, end), delimiter).map((it) => ({
		...it,
		start: start + it.start,
		end: start + it.end
	}));
}
function cut$1(sql, delimiter) {
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
	layouts: numbered({
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
	layouts: numbered({
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
	layouts: numbered({
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
		insert: ({ key, checksum }) => insertion({ table: "_prisma_migrations" }, {
			id: "lower(hex(randomblob(16)))",
			checksum: text(checksum),
			finished_at: "CURRENT_TIMESTAMP",
			migration_name: text(key),
			applied_steps_count: "0"
		}),
		forget: (key) => ({
			command: `npx prisma migrate resolve --rolled-back ${quotedForShell(key)}`,
			sql: `UPDATE _prisma_migrations SET rolled_back_at = CURRENT_TIMESTAMP WHERE migration_name = ${text(key)} AND finished_at IS NULL`
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
		insert: ({ key, name, checksum }) => insertion({ table: "refinery_schema_history" }, {
			version: `${Number(key)}`,
			name: text(name),
			applied_on: "strftime('%Y-%m-%dT%H:%M:%SZ')",
			checksum: text(checksum)
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
	}), ...numbered({
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
	const last = cut(text).at(-1);
	return last !== void 0 && !last.ended ? last.start : null;
}
function sqlMigrateUnits(sql) {
	return cut(sql).map(({ start, end }) => ({
		start,
		end,
		command: false
	}));
}
function cut(text) {
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
	layouts: numbered({
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
		insert: ({ key }) => insertion({ table: "gorp_migrations" }, {
			id: text(key),
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
	const types = statementsOf(all).flatMap((statement) => [...kotlinTypes(statement), ...searchedTypes(statement)]);
	return [...imports(all), ...types].reduce((text, { start, end }) => `${text.slice(0, start)}${" ".repeat(end - start)}${text.slice(end)}`, sql);
}
function imports(all) {
	const spans = [];
	for (let at = 0; isWord(all[at], "IMPORT");) {
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
function statementsOf(all) {
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
		if (open !== depth || !isWord(token, "AS")) continue;
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
	const using = statement.findIndex((token) => isWord(token, "USING"));
	const isSearched = isWord(statement[1], "VIRTUAL") && isWord(statement[using + 1], "FTS5");
	if (!isWord(statement[0], "CREATE") || !isSearched) return [];
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
		if (place > 1 && !isWord(token, "UNINDEXED")) spans.push({
			start: token.start,
			end: token.end
		});
	}
	return spans;
}
function depthOfColumns([first, ...rest]) {
	if (isWord(first, "ALTER") && rest.some((token) => isWord(token, "ADD"))) return 0;
	const head = rest.slice(0, rest.findIndex(({ text }) => text === "("));
	return isWord(first, "CREATE") && head.some((token) => isWord(token, "TABLE")) ? 1 : -1;
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
	insert: ({ key, name, checksum }) => insertion({ table: "_sqlx_migrations" }, {
		version: `${Number(key)}`,
		description: text(name.replaceAll("_", " ")),
		success: "1",
		checksum: `X${text(checksum)}`,
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
	layouts: numbered({
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
	layouts: numbered({
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
	layouts: numbered({
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
function wordsOf({ tool, reads }) {
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
function between(reads) {
	return reads === "drizzle" ? "\n--> statement-breakpoint\n" : "\n";
}
export { withoutReturns as A, isOtherDatabase as C, versionOrder as D, unpadded as E, nearest as F, statementsOf$2 as M, Trouble as N, shellCommand as O, didYouMean as P, isOfDay as S, compareVersions as T, ON_BEFORE as _, PROGRAMS as a, quotedForShell as b, SHELL_WORDS as c, wordsOf as d, JOURNAL as f, snapshotOf as g, retagged as h, LIST_WORDS as i, statementEnds as j, throughShell as k, TOOLS as l, readJournal as m, units as n, RUNNERS as o, mergedJournal as p, COMPARED as r, SHELL as s, between as t, toolNamed as u, MIGRATION_HISTORY as v, byCodeUnit as w, countsOf as x, historyTable as y };
