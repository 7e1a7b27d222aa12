import { $ as foreignKeys, $t as columnsIn$2, A as kept, At as columnsAbove, B as slim, Bt as globTexts, C as again, Cn as EXTENDED, Ct as mirrorSays, D as invent, Dn as compareVersions, Dt as rangesIn, E as besideDiffers, En as chooseEngine, Et as shapeOf$1, F as looksAround, Ft as countingReadings, G as readAs, Gt as readShape, H as nullsIn, Ht as conditionsOf, I as namesInScript, It as JULIAN, J as sqlOf, Jt as indexesIn, K as rowsBeyond, Kt as allForeignKeys, L as neighbours, Lt as isDayNumber, M as sounded, Mt as replacedIn, N as soundedByForce, Nt as inFirstNames, O as onAwkward, On as isMath, Ot as hintsOf, P as isLarge$1, Pt as withCounted$1, Q as perform, Qt as readCatalog, R as reach, Rt as isInUnitOf, S as releaseOf, St as isMirrored, T as matters, Tn as NEWEST, Tt as selectLiterals, U as plainText, Ut as harvest, V as contentsOf, Vt as likeTexts, W as positionOf, Wt as literalsIn$1, X as played$2, Xt as primaryKeyIn, Y as valueIn, Yt as linksOf$2, Z as seenAs, Zt as soleKeyIn, _ as dataSeen, _n as seeded, _t as referToAll, a as sideOf$1, an as COMPACT, at as parentsFirst, b as broughtIn, bn as OutOfTime, bt as placePlain, c as conflictIn, cn as layoutOf, ct as sidesOf$1, d as movesIn$1, dn as shift, dt as isTruth$1, en as countRows, et as hintFor, f as namedLinks, fn as shown$1, ft as saysAmount, g as withLonger, gn as asksForChance, gt as wordsIn$1, h as pairsOf$1, hn as jsonReadings, ht as set, i as schemaSeen, in as readSchema, it as addPlain, j as unparented, jt as levelsIn, k as isFilledByApp, kn as notNewerThan, kt as linksIn$2, l as meetingsIn, ln as distinct, lt as isAmount, m as numberPairsOf, mn as text, mt as saysPlace, n as lookedAt, nn as everyTable, nt as difference, o as lostIn$3, on as begins, ot as endsOf, p as comparedIn, pn as stringIn, pt as saysOneOfFew, q as sameContents, qt as foreignKeysIn, r as unseen, rn as isVirtual, s as tablesOf, sn as laidOut, st as sideInWords, t as notReached, tn as entriesOf$1, tt as cut, u as replacingIn, un as equals, ut as isIn$1, v as complaints, vn as allOf, vt as unusually, w as choosesRows, wn as LADDER, wt as openWorld, x as columnsOf$4, xn as inTime, xt as accepted, y as broughtBy, yn as outcome, yt as place, z as reachIn, zt as momentBefore } from "./chunk-not-reached.mjs";
import { F as nearest, M as statementsOf, N as Trouble, T as compareVersions$1, j as statementEnds, k as throughShell, s as SHELL, t as between$4, u as toolNamed } from "./chunk-pieces.mjs";
import { a as NOTHING$4, d as rowsOrNone, i as realMilliseconds, l as on, n as atNoon, o as Refused, s as alone$2, u as refusal } from "./chunk-clock.mjs";
import { n as wayOf } from "./chunk-sections.mjs";
import { $t as conditionsIn, A as followed$1, At as kindOf$1, B as hasNone, Bt as normalPart, Ct as operandsIn, D as historyQuery, E as historyDone, Et as textOf$2, F as whereIn, Ft as withoutAlias, Gt as tableOf, I as whereTokens, It as demands, J as withQueries, Jt as renameOf, K as oneRowIn, Kt as tablesNamed, M as isForUse, Mt as readCopy, N as takesKey, O as historyRow, Ot as copyIn, P as takesMost, Pt as sourcesOf$3, Q as holdsDates, Qt as closing, R as equalitiesIn, Rt as conflictClauses, T as historyBegun, U as assignedIn, Ut as isName$1, Vt as readTrigger, W as copiedIn$1, Wt as namesOf$1, X as dateReadings, Xt as saysNull, Y as countsTime, Yt as assignmentsIn, Z as handedToDates, Zt as withoutQueries, at as ALTER_COLUMN, c as withoutWrittenPaths, ct as libsqlIn, dt as readUniqueIndex, fn as placer, ft as insertShape, gt as unfoldedCopy, ht as unfolded, in as tableParts, it as writtenColumns, jt as queriesIn, k as historyStep, kt as isStar, mt as writtenFor, o as withDocumentsOnly, ot as RANDOM_ROWID, pn as oncePer, pt as resultFor, qt as alterationIn, r as windowsIn, rn as readTable, rt as replacesRows, st as alteredColumn, t as lookupsIn, tn as newColumnsIn, ut as withPlainRowid, w as checksumOf, xt as leavesIn$1, y as scopesIn, yt as filtersOf } from "./chunk-lookups.mjs";
import { A as isCalledNumber, C as skipLeading, D as verbOf, E as verbAt, M as keyOf$1, N as listed, O as gather, P as same$2, S as outerWord, T as targetOf$1, _ as changesRows, b as namesIn$1, g as actionOf, j as isNamedAfter, k as isCalledId, v as cutAt, w as targetName, x as objectOf, y as fileNameIn } from "./chunk-paths.mjs";
import { i as isWord$1, l as unquote, o as quoted, r as identifier, s as significant } from "./chunk-tokens.mjs";
import { n as headerOf, r as leavesOf } from "./chunk-pages.mjs";
import { n as SHELL$1, t as MATH } from "./chunk-own-functions.mjs";
// src/apply/history.ts
function keyOf(script) {
	return script.key ?? fileNameOf(script);
}
function fileNameOf(script) {
	return script.path.slice(script.path.lastIndexOf("/") + 1);
}
function remembered(script, runner) {
	return {
		key: keyOf(script),
		text: summed(script, runner)
	};
}
function summed(script, { after }) {
	const text = after.lineEndings === "ignored" ? script.sql.replaceAll("\r\n", "\n") : script.sql;
	return after.rename === "refused" ? `${fileNameOf(script)} ${text}` : text;
}
function readHistory(connection, { ledger }) {
	if (ledger.keeps === "user-version") return counted$1(connection);
	const rows = connection.rows(historyQuery(ledger)).map(([key, checksum, done]) => ({
		key: String(key),
		checksum: checksum === null || checksum === void 0 ? null : String(checksum),
		done: Number(done) === 1
	}));
	return new Map(rows.map((row) => [row.key, row]));
}
function counted$1(connection) {
	const key = `${connection.rows("PRAGMA user_version")[0]?.[0]}`;
	return new Map(isZero(key) ? [] : [[key, {
		key,
		checksum: null,
		done: true
	}]]);
}
function isPending(history, { ledger, after }, script) {
	const key = keyOf(script);
	if (script.late || ledger.keeps === "each" && after.late !== "skipped") return !history.has(key);
	const last = lastOf$1(history);
	return last === null || compareVersions$1(key, last) > 0;
}
function lastOf$1(history) {
	return [...history.keys()].sort(compareVersions$1).at(-1) ?? null;
}
function objection(history, runner, scripts) {
	return unfinished(history) ?? duplicate(runner, scripts) ?? gap(runner, scripts) ?? edited$2(history, runner, scripts) ?? missing(history, runner, scripts) ?? late(history, runner, scripts);
}
function unfinished(history) {
	const found = [...history.values()].find(({ done }) => !done);
	return found ? {
		by: "kill",
		path: null,
		key: found.key
	} : null;
}
function duplicate({ after }, scripts) {
	if (after.duplicate !== "refused") return null;
	const seen = new Set();
	for (const script of scripts) {
		if (seen.has(keyOf(script))) return {
			by: "duplicate",
			path: script.path,
			key: keyOf(script)
		};
		seen.add(keyOf(script));
	}
	return null;
}
function gap({ after }, scripts) {
	if (after.gap !== "refused") return null;
	const found = scripts[scripts.findIndex((script, index) => keyOf(script) !== `${index + 1}`)];
	return found ? {
		by: "gap",
		path: found.path,
		key: keyOf(found)
	} : null;
}
function edited$2(history, runner, scripts) {
	if (runner.after.edit !== "refused") return null;
	const found = scripts.find((script) => {
		const checksum = history.get(keyOf(script))?.checksum ?? null;
		return checksum !== null && checksum !== checksumOf(summed(script, runner));
	});
	return found ? {
		by: "edit",
		path: found.path,
		key: keyOf(found)
	} : null;
}
function missing(history, { after }, scripts) {
	const there = new Set(scripts.map(keyOf));
	const gone = asked$2(history, after.missing, there).find((key) => !there.has(key) && !isZero(key));
	return gone === void 0 ? null : {
		by: "missing",
		path: null,
		key: gone
	};
}
function asked$2(history, missing, there) {
	const keys = [...history.keys()];
	const last = lastOf$1(history);
	if (missing === "refused") return keys;
	if (missing === "last-refused") return last === null ? [] : [last];
	const top = [...there].sort(compareVersions$1).at(-1) ?? "";
	return missing === "refused-but-last" ? keys.filter((key) => compareVersions$1(key, top) < 0) : [];
}
function isZero(key) {
	return key === "0";
}
function late(history, { after }, scripts) {
	if (after.late !== "refused") return null;
	const applied = scripts.findLastIndex((script) => history.has(keyOf(script)));
	const found = scripts.find((script, at) => at < applied && !script.late && !history.has(keyOf(script)));
	return found ? {
		by: "late",
		path: found.path,
		key: keyOf(found)
	} : null;
}
function record(connection, runner, ...scripts) {
	if (scripts.length === 0) return;
	const { ledger } = runner;
	try {
		const row = historyRow(ledger, ...scripts.map((script) => remembered(script, runner)));
		if (ledger.keeps === "last") connection.run(`DELETE FROM ${ledger.table}`);
		connection.run(scripts.length === 1 ? row : row.replace("INSERT", "INSERT OR IGNORE"));
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
	}
}
// src/apply/schema-index.ts
const WORTH_IT = 100;
const LOOKS = /\bpragma(?!\s+(?:defer_)?foreign_keys\b)|\bsqlite_(?:temp_)?(?:master|schema)\b|\b(?:vacuum|attach|dbstat)\b/i;
const OLDEST_MINOR = 39;
function mayIndexSchema({ sqlite }, scripts) {
	const [major = 0, minor = 0] = sqlite.split(".").map(Number);
	if (major === 3 && minor < OLDEST_MINOR) return false;
	return scripts.length >= WORTH_IT && !scripts.some(({ sql }) => LOOKS.test(sql));
}
const INDEXES = ["tbl_name", "name"].map((column) => ({
	name: `sqlite_rehearsal_${column}`,
	made: `rehearsal_${column}`,
	text: (name, table) => `CREATE INDEX ${name} ON ${table} (${column}) WHERE ${column} IS NOT NULL`
}));
const HELPER = "rehearsal_schema_columns";
function indexSchema(connection) {
	connection.run(`PRAGMA page_size = 512; CREATE TABLE ${HELPER} (type, name, tbl_name, rootpage, sql)`);
	for (const { made, text } of INDEXES) connection.run(text(made, HELPER));
	editSchema(connection, () => {
		for (const { name, made, text } of INDEXES) move(connection, made, {
			name,
			table: "sqlite_master",
			sql: text(name, "sqlite_master")
		});
	});
	for (const { name } of INDEXES) connection.run(`REINDEX ${name}`);
}
function unindexSchema(connection) {
	editSchema(connection, () => {
		for (const { name, made, text } of INDEXES) move(connection, name, {
			name: made,
			table: HELPER,
			sql: text(made, HELPER)
		});
	});
	connection.run(`DROP TABLE ${HELPER}`);
}
function move(connection, name, to) {
	connection.run("UPDATE main.sqlite_master SET name = ?, tbl_name = ?, sql = ? WHERE name = ?", [...[
		to.name,
		to.table,
		to.sql,
		name
	]]);
}
function editSchema(connection, edit) {
	connection.run("PRAGMA writable_schema = ON");
	edit();
	connection.run("PRAGMA writable_schema = RESET");
}
// src/apply/start-up.ts
function startUp(engine, runner, state, scripts, watch, death) {
	const connection = new Processes(engine, runner, state);
	try {
		if (runner.ledger.create !== "") connection.now.run(runner.ledger.create);
		return {
			...run({
				connection,
				runner,
				watch,
				death,
				scripts,
				known: null
			}),
			state: connection.now.state()
		};
	} finally {
		connection.now.close();
	}
}
function run(start) {
	const { connection, runner, scripts } = start;
	const history = readHistory(connection.now, runner);
	const stopped = objection(history, runner, scripts);
	if (stopped) return {
		applied: [],
		failed: null,
		died: false,
		stopped
	};
	const pending = withoutRivals(scripts.filter((script) => isPending(history, runner, script)), runner);
	return runner.transaction === "all" ? together$2(start, pending) : oneByOne(start, pending);
}
function withoutRivals(pending, { after }) {
	const byKey = new Map(pending.toReversed().map((script) => [keyOf(script), script]));
	return pending.filter((script) => after.duplicate !== "one-wins" || byKey.get(keyOf(script)) === script);
}
function oneByOne(start, pending) {
	const applied = [];
	const isLoop = start.runner.ledger.loose === true;
	for (const script of isLoop ? start.scripts : pending) {
		if (isLoop && !stillPending(start, script)) continue;
		start.connection.starts(script);
		const seen = applyOne(start, script);
		start.known = null;
		if (seen.died) return {
			applied,
			failed: null,
			died: true,
			stopped: null
		};
		if (seen.refusals.length > 0) return failedAt(applied, script, seen);
		applied.push(fileNameOf(script));
	}
	return {
		applied,
		failed: null,
		died: false,
		stopped: null
	};
}
function failedAt(applied, { path }, { refusals }) {
	return {
		applied,
		failed: {
			path,
			refusals
		},
		died: false,
		stopped: null
	};
}
const LOST = {
	statements: [],
	refusals: [],
	openTransaction: null,
	brokenTransaction: null,
	deadPragmas: [],
	died: true
};
function applyOne(start, script) {
	const { connection, runner, watch, death } = start;
	const own = death?.path === script.path ? death : void 0;
	const { history } = wayOf(runner, script);
	if (history === "appended" && runner.transaction === "none") return applyWithRow(start, script, diesAt(own));
	if (history !== "apart" && history !== "before-and-after") return own ? LOST : applyWithRow(start, script);
	const row = remembered(script, runner);
	const begun = history === "before-and-after" ? refusedRow(connection.now, script, historyBegun(runner.ledger, row)) : null;
	if (begun) return {
		...LOST,
		refusals: [begun],
		died: false
	};
	const seen = perform(connection.now, script, runner, watch, {
		...diesAt(own),
		prepared: true
	});
	if (seen.refusals.length > 0 || seen.died) return seen;
	if (own?.after === "file") return {
		...seen,
		died: true
	};
	connection.next(script);
	if (runner.ledger.loose) {
		record(connection.now, runner, script);
		return seen;
	}
	const done = history === "before-and-after" ? historyDone(runner.ledger, row) : historyStep(runner.ledger, row);
	const refused = refusedRow(connection.now, script, done);
	return refused ? {
		...seen,
		refusals: [refused]
	} : seen;
}
function diesAt(death) {
	return typeof death?.after === "number" ? { dieAfter: death.after } : {};
}
function refusedRow(connection, { path, line }, row) {
	const message = refusal(() => connection.run(row));
	return message === null ? null : {
		at: {
			path,
			line,
			column: 1
		},
		message,
		statement: row,
		hint: null
	};
}
function applyWithRow({ connection, runner, watch }, script, playing = {}) {
	const row = historyStep(runner.ledger, remembered(script, runner));
	const seen = runner.history === "appended" ? perform(connection.now, {
		...script,
		sql: `${script.sql}\n${row};`
	}, runner, watch, playing) : perform(connection.now, script, runner, watch, { beforeCommit: () => connection.now.run(row) });
	connection.next(script);
	return seen;
}
function together$2({ connection, runner, watch, death }, pending) {
	if (pending.some((script) => script.path === death?.path)) return {
		applied: [],
		failed: null,
		died: true,
		stopped: null
	};
	const { now } = connection;
	now.run("BEGIN");
	for (const script of pending) {
		const seen = perform(now, script, runner, watch, { inTransaction: true });
		if (seen.refusals.length > 0) {
			if (!now.autocommit()) now.run("ROLLBACK");
			return failedAt([], script, seen);
		}
		const refused = refusedRow(now, script, historyStep(runner.ledger, remembered(script, runner)));
		if (refused) {
			now.run("ROLLBACK");
			return failedAt([], script, {
				...seen,
				refusals: [refused]
			});
		}
	}
	now.run("COMMIT");
	return {
		applied: pending.map(fileNameOf),
		failed: null,
		died: false,
		stopped: null
	};
}
function stillPending(start, script) {
	try {
		start.known ??= readHistory(start.connection.now, start.runner);
		return isPending(start.known, start.runner, script);
	} catch (error) {
		if (error instanceof Refused) return false;
		throw error;
	}
}
function withoutLedger(facts, { ledger }) {
	if (ledger.keeps === "user-version") return facts.filter(({ kind }) => kind !== "user-version-changed");
	return facts.filter((fact) => !("table" in fact) || !same$2(fact.table, ledger.table));
}
var Processes = class {
	#engine;
	#setUp;
	now;
	constructor(engine, runner, state) {
		this.#engine = engine;
		this.#setUp = foreignKeys(runner);
		this.now = this.#open(state);
	}
	#open(state) {
		const connection = this.#engine.open(state);
		connection.run(this.#setUp);
		return connection;
	}
	next(played) {
		if (/\b(pragma|temp|temporary|attach|vacuum)\b/i.test(played.sql)) this.#renew();
	}
	starts(script) {
		if (/\b(last_insert_rowid|changes|total_changes)\b/i.test(script.sql)) this.#renew();
	}
	#renew() {
		const last = this.now;
		this.now = this.#open(last.state());
		last.close();
	}
};
// src/apply/base.ts
function build(engine, runner, scripts, watch, from, part = (_, whole) => whole, mend) {
	const to = {
		from,
		part,
		mend
	};
	try {
		return inOneGo(engine, runner, scripts, watch, to) ?? slowly(engine, runner, scripts, watch, to);
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		throw new Trouble(`The applied migrations leave no database that SQLite could open: ${error.message}. Look for PRAGMA writable_schema in them.`);
	}
}
function inOneGo(engine, runner, scripts, watch, to) {
	let open = false;
	const within = (processes, wanted) => {
		if (wanted !== open) processes.now.run(wanted ? "BEGIN" : "COMMIT");
		open = wanted;
	};
	try {
		const indexed = to.from === void 0 && mayIndexSchema(engine, scripts);
		return played$1(engine, runner, scripts, {
			begin: (processes) => {
				if (indexed) indexSchema(processes.now);
			},
			play(processes, script) {
				const careful = runner.foreignKeys || NEEDS_CARE.test(script.sql) || leavesOut(runner, script);
				within(processes, !careful);
				watch(script.path, 0);
				if (!careful) processes.now.run(script.sql);
				else refuse(perform(processes.now, script, runner, watch, { prepared: true }).refusals);
				return NONE$1;
			},
			end: (processes) => {
				within(processes, false);
				if (indexed) unindexSchema(processes.now);
			},
			...to
		});
	} catch (error) {
		if (error instanceof Refused) return null;
		throw error;
	}
}
function refuse([first]) {
	if (first) throw new Refused(first.message);
}
const NEEDS_CARE = /\b(begin|savepoint|commit|rollback|pragma|temp|temporary|attach|vacuum|last_insert_rowid|changes|total_changes)\b|^[ \t]*(?:[.#/]|go\b)|\/\*|\r/im;
function leavesOut({ piece, reads }, { sql }) {
	return piece === "first" && cut(sql, reads).some(({ start, end }) => statementsOf(sql.slice(start, end)).length > 1);
}
function slowly(engine, runner, scripts, watch, to) {
	return played$1(engine, runner, scripts, {
		play: (processes, script) => asFarAsItGoes(processes, script, runner, watch, to),
		begin: () => {},
		end: () => {},
		...to
	});
}
const NONE$1 = {
	refusals: [],
	further: []
};
function asFarAsItGoes(processes, script, runner, watch, { mend }) {
	const playing = {
		prepared: true,
		...mend ? { mend } : {}
	};
	const play = (as, file = script) => perform(processes.now, file, as, watch, playing).refusals;
	const { transaction, onError } = wayOf(runner, script);
	if (onError === "continue") return {
		refusals: play(runner),
		further: []
	};
	if (transaction === "none") return withFirst(play({
		...runner,
		transaction,
		onError: "continue"
	}));
	const [first] = play(runner);
	if (first === void 0) return NONE$1;
	const { piece: _, ...rest } = runner;
	return withFirst([first, ...play({
		...rest,
		transaction: "none",
		onError: "continue",
		reads: "statements"
	}, {
		...script,
		transaction: "none"
	}).filter((it) => it.message !== first.message || it.statement !== first.statement)]);
}
function withFirst(all) {
	return {
		refusals: all.slice(0, 1),
		further: all.slice(1)
	};
}
function played$1(engine, runner, scripts, player) {
	const { begin, play, end } = player;
	const processes = new Processes(engine, runner, player.from);
	const refused = [];
	let unrecorded = [];
	const flush = () => {
		record(processes.now, runner, ...unrecorded);
		unrecorded = [];
	};
	try {
		begin(processes);
		if (runner.ledger.create !== "") processes.now.run(runner.ledger.create);
		for (const script of scripts) {
			if (runner.ledger.table !== "" && script.sql.includes(runner.ledger.table)) flush();
			processes.starts(script);
			refused.push(play(processes, script));
			processes.next(script);
			unrecorded.push(script);
		}
		flush();
		end(processes);
		const state = processes.now.state();
		const refusals = refused.flatMap((it) => it.refusals);
		const further = refused.flatMap((it) => it.further);
		return {
			state,
			part: player.part(processes.now, state),
			refusals,
			further
		};
	} finally {
		processes.now.close();
	}
}
// src/replay/apart.ts
const FEWEST$2 = 20;
const WHOLE$2 = /\bpragma(?!\s+(?:defer_)?foreign_key)|\b(?:attach|detach|vacuum|reindex|analyze|temp|temporary|last_insert_rowid|(?:total_)?changes)\b/i;
function groupsOf$2(engine, job, base) {
	const { incoming, seeds, queries, downs } = job;
	const isTold = seeds.length === 0 && queries.length === 0 && Object.keys(downs).length === 0;
	const isWhole = incoming.some(({ sql }) => WHOLE$2.test(sql)) || looksAround(incoming);
	if (incoming.length < FEWEST$2 || !isTold || isWhole) return [incoming];
	return on(engine, base, (connection) => {
		const reaches = reachIn(connection);
		const objects = new Set([...entriesOf$1(connection).map(({ name }) => keyOf$1(name)), ...incoming.flatMap(madeIn)]);
		return joined(incoming.map((script) => ({
			script,
			names: [...reaches([script]) ?? [], ...[...namesInScript(script)].filter((name) => objects.has(name))]
		})));
	});
}
function madeIn({ sql }) {
	const tokens = significant(sql);
	return tokens.flatMap(({ text }, at) => {
		if (!/^(?:table|view|index|trigger|to)$/i.test(text)) return [];
		const [name, dot, behind] = tokens.slice(at + 1, at + 8).filter((token) => !/^(?:if|not|exists)$/i.test(token.text));
		return [name, ...dot?.text === "." ? [behind] : []].flatMap((token) => token ? [keyOf$1(unquote(token))] : []);
	});
}
function joined(named) {
	const above = named.map((_, index) => index);
	const root = (index) => {
		let at = index;
		while (above[at] !== at) {
			above[at] = above[above[at]];
			at = above[at];
		}
		return at;
	};
	const first = new Map();
	for (const [index, { names }] of named.entries()) for (const name of names) {
		const known = first.get(name);
		if (known === void 0) first.set(name, index);
		else above[root(index)] = root(known);
	}
	const groups = new Map();
	for (const [index, { script }] of named.entries()) {
		const group = groups.get(root(index));
		if (group) group.push(script);
		else groups.set(root(index), [script]);
	}
	return [...groups.values()];
}
function groupsIn$1(engine, told) {
	const groups = groupsOf$2(engine, told.job, told.filled);
	const isWhole = groups.length === 1 || !on(engine, told.filled, isLarge$1);
	return groups.map((scripts) => {
		const group = {
			scripts,
			started: null,
			start() {
				group.started ??= startOf(engine, scripts, isWhole ? told : {
					...told,
					...partsOf$1(engine, told, scripts)
				});
				return group.started;
			}
		};
		return group;
	});
}
function startOf(engine, scripts, { job, empty, filled, shaky, tables }) {
	return {
		empty,
		reality: {
			empty,
			rows: {
				state: filled,
				scripts,
				own: tables,
				done: new Set(tables),
				atFirst: null,
				start: null,
				withoutRows: new Map(),
				since: null,
				passed: [],
				refused: new Set()
			},
			deployment: {
				release: releaseOf(engine, filled),
				queries: job.queries
			},
			seeds: job.seeds,
			shaky,
			guards: new Map()
		}
	};
}
function partsOf$1(engine, { job, empty, filled }, incoming) {
	const part = (whole) => on(engine, whole, (connection) => slim(connection, whole, scopeOf(connection, {
		...job,
		incoming
	})));
	const own = part(filled);
	return {
		empty: empty === filled ? own : part(empty),
		filled: own
	};
}
function scopeOf(connection, job) {
	const scripts = [
		...job.incoming,
		...job.seeds,
		...job.queries,
		...Object.values(job.downs)
	];
	const scope = looksAround(scripts) ? null : reach(connection, scripts);
	return scope && new Set([...scope, keyOf$1(job.runner.ledger.table)]);
}
function forget({ started }) {
	if (!started) return;
	started.reality.empty = NOTHING$4;
	started.reality.rows.state = NOTHING$4;
}
// src/rows/add-sides.ts
const MOST_TRIES$4 = 30;
function addSides(connection, tables, hints) {
	unusually(connection, hints, (world) => {
		for (const name of tables) {
			const shape = shapeOf$1(world, name);
			if (typeof shape === "string") continue;
			const { rows } = sidesOf$1(connection, shape, hints.filters, world.catalog);
			for (const fixed of rows) world.making.unusual(sideInWords(shape.name, fixed), () => place(world, shape, {
				fixed,
				turn: world.ours.get(keyOf$1(name))?.length ?? 0
			}, MOST_TRIES$4));
		}
	});
}
// src/sqlite/same-table.ts
function likeness(engine, before, after, tables) {
	const read = (state) => on(engine, state, (connection) => tables.map((table) => declared(connection, table)));
	const [was, is] = [read(before), read(after)];
	return new Map(tables.map((table, at) => [keyOf$1(table), likenessOf(was[at] ?? null, is[at] ?? null)]));
}
function likenessOf(was, is) {
	if (was === null || is === null || was.does !== is.does) return "other";
	return was.order === is.order ? "same" : "reordered";
}
function declared(connection, name) {
	const table = tablesOf(connection, entriesOf$1(connection)).find(name)?.seen;
	if (!table || table.virtual) return null;
	return {
		does: doesOf(connection, table),
		order: table.columns.map((column) => keyOf$1(column.name)).join()
	};
}
function doesOf(connection, table) {
	const { generated } = readTable(table.sql);
	const [alone, ...others] = table.primaryKey.map(keyOf$1);
	const columns = table.columns.map((column) => {
		const key = keyOf$1(column.name);
		const type = keyOf$1(column.type).replace(/\s/g, "");
		const notNull = column.notNull || key === alone && others.length === 0 && type === "integer";
		const made = generated.get(key);
		const expression = made && normalPart(made.map(({ text }) => text).join(" "));
		return [
			key,
			type,
			notNull,
			defaultOf(connection, column.default),
			keyOf$1(column.collation),
			expression
		];
	});
	return JSON.stringify([
		inAnyOrder(columns),
		table.primaryKey.map(keyOf$1),
		inAnyOrder(table.uniques.map((names) => names.map(keyOf$1))),
		inAnyOrder(table.checks.map(normalPart)),
		inAnyOrder(table.foreignKeys.map(({ columns: own, parent, parentColumns, onDelete, onUpdate }) => [...[
			own.map(keyOf$1),
			keyOf$1(parent),
			parentColumns.map(keyOf$1),
			onDelete,
			onUpdate
		]])),
		[
			table.strict,
			table.withoutRowid,
			table.autoincrement
		],
		rareWords(table.sql)
	]);
}
function inAnyOrder(list) {
	return list.map((one) => JSON.stringify(one)).sort();
}
function defaultOf(connection, written) {
	const text = normalPart(written ?? "NULL");
	if (/\(|current_|random/.test(text)) return text;
	let value = text;
	refusal(() => {
		value = String(connection.rows(`SELECT quote(${written ?? "NULL"})`)[0]?.[0]);
	});
	return value;
}
const RARE = /^(conflict|rollback|fail|ignore|replace|deferred|desc|stored|nocase|rtrim)$/i;
function rareWords(sql) {
	return significant(sql).flatMap(({ kind, text }) => kind === "word" && RARE.test(text) ? [keyOf$1(text)] : []).sort();
}
// src/replay/chance.ts
function fallingAlike(engine, watch, scripts) {
	if (!scripts.some(({ sql }) => asksForChance(sql))) return null;
	const chance = seeded(engine);
	return {
		engine: chance.engine,
		watch: (path, line) => {
			if (line === 0) chance.begin(path);
			watch(path, line);
		}
	};
}
// src/replay/comparison.ts
function answer(engine, job, question, base, watch) {
	const setting = {
		engine,
		job,
		watch
	};
	const from = job.from && alone$2(job.from);
	const { about, path } = question;
	const whole = question.order && {
		production: [...job.base, ...job.incoming],
		other: question.order,
		from
	};
	if (question.about === "snapshot") return {
		about,
		path,
		...withoutOwnIndexes(compared(setting, whole))
	};
	if (question.about !== "edited") return {
		about,
		path,
		...ends(setting, whole)
	};
	const { instead, applied } = question;
	if (applied) {
		const read = asRead$1(setting, applied, instead);
		return read && {
			about,
			path,
			...read
		};
	}
	const other = job.base.map((script) => script.path === instead.path ? instead : script);
	return {
		about,
		path,
		...edited$1(setting, {
			production: job.base,
			other,
			from
		}, whole, base)
	};
}
function edited$1(setting, single, whole, base) {
	const together = whole && ends(setting, whole);
	if (whole && together && (isSame$4(together) || isRefused(together))) return onRows(setting, whole, together);
	const own = ends(setting, single, base);
	return together && isRefused(own) ? together : onRows(setting, single, own);
}
function asRead$1(setting, applied, instead) {
	const { engine, job, watch } = setting;
	const runner = {
		...job.runner,
		transaction: "none",
		onError: "continue"
	};
	const [old, now] = [applied, instead].map((script) => {
		const { refusals, further } = build(engine, runner, [script], watch);
		return [...refusals, ...further].find(({ message }) => UNREADABLE$1.test(message)) ?? null;
	});
	return old || now ? {
		facts: [],
		beforeRefusal: now ? null : old ?? null,
		afterRefusal: now ?? null
	} : null;
}
const UNREADABLE$1 = /syntax error$|^incomplete input$|^unrecognized token/;
function isRefused({ beforeRefusal, afterRefusal }) {
	return beforeRefusal !== null || afterRefusal !== null;
}
function isSame$4(it) {
	return !isRefused(it) && it.facts.length === 0;
}
function onRows(setting, pair, seen) {
	if (!isSame$4(seen)) return seen;
	const { production, other, from } = pair;
	const { engine, job, watch } = setting;
	const first = production.findIndex((script, at) => script.sql !== other[at]?.sql);
	const at = first < 0 ? production.length : first;
	const [rest, others] = [production.slice(at), other.slice(at)];
	const before = build(engine, job.runner, production.slice(0, at), watch, from).state;
	const hints = {
		...hintsOf([...production, ...others], [...rest, ...others], job.runner),
		watch: watch.rows
	};
	const { reordered: _, ...rows } = ends(setting, {
		production: rest,
		other: others,
		from: on(engine, before, (connection) => {
			const reached = reachIn(connection)([...rest, ...others]) ?? new Set(everyTable(connection));
			invent(connection, reached, 2, hints);
			referToAll(connection, reached, hints);
			addSides(connection, reached, hints);
			return connection.state();
		})
	});
	return {
		...seen,
		onRows: rows
	};
}
function ends(setting, pair, known) {
	const { respelled: _, ...rest } = compared(setting, pair, known);
	return rest;
}
function compared(setting, pair, known) {
	const { production, other, from } = pair;
	const expected = known ?? built(setting, production, from);
	const actual = built(setting, other, from);
	const facts = differing(setting, expected, actual);
	const left = facts.length > 0 ? withoutChance$2(setting, pair, facts) : facts;
	return {
		...withoutSpelling(setting.engine, expected, actual, left),
		beforeRefusal: only(expected, actual),
		afterRefusal: only(actual, expected)
	};
}
function withoutChance$2(setting, { production, other, from }, facts) {
	const alike = fallingAlike(setting.engine, setting.watch, [...production, ...other]);
	if (alike === null) return facts;
	const again = {
		...setting,
		...alike
	};
	const [expected, actual] = [built(again, production, from), built(again, other, from)];
	return only(expected, actual) || only(actual, expected) ? facts : differing(setting, expected, actual);
}
function withoutSpelling(engine, expected, actual, facts) {
	const tables = facts.flatMap((fact) => isDeclaration(fact) ? [fact.table] : []);
	if (tables.length === 0) return {
		facts,
		respelled: []
	};
	const alike = likeness(engine, expected.state, actual.state, [...new Set(tables)]);
	const isOther = (fact) => !isDeclaration(fact) || alike.get(keyOf$1(fact.table)) === "other";
	const reordered = [...alike].flatMap(([table, is]) => is === "reordered" ? [table] : []);
	const respelled = [...alike].flatMap(([table, is]) => is === "other" ? [] : [table]);
	return {
		facts: facts.filter(isOther),
		respelled,
		...reordered.length > 0 ? { reordered } : {}
	};
}
function withoutOwnIndexes({ facts, respelled, ...rest }) {
	const isMade = (fact, table) => fact.kind === "object-added" && fact.type === "index" && keyOf$1(fact.table) === keyOf$1(table);
	const isOwn = (fact) => fact.kind === "object-dropped" && /^CREATE\s+UNIQUE\s+INDEX\b(?![\s\S]*\bWHERE\b)/i.test(fact.before) && respelled.includes(keyOf$1(fact.table)) && !facts.some((other) => isMade(other, fact.table));
	return {
		...rest,
		facts: facts.filter((fact) => !isOwn(fact))
	};
}
function isDeclaration(fact) {
	return fact.kind === "table-changed" || fact.kind === "column-changed";
}
function built({ engine, job, watch }, scripts, from) {
	return build(engine, job.runner, scripts, watch, from);
}
function differing({ engine, job }, expected, actual) {
	return withoutLedger(difference(engine, expected.state, actual.state), job.runner);
}
function only(one, other) {
	return one.refusals.find((refusal) => !other.refusals.some((twin) => same$1(refusal, twin))) ?? null;
}
function same$1(a, b) {
	return a.at.path === b.at.path && a.message === b.message && a.statement === b.statement;
}
// src/replay/loss/values/shadowed.ts
function repeatsKeys(scripts) {
	return scripts.some(({ sql }) => /\bjsonb?_group_object\b/i.test(sql));
}
function asRead(contents) {
	return new Map([...contents].map(([key, held]) => [key, {
		...held,
		rows: held.rows.map((row) => row.map(once$1))
	}]));
}
function once$1(value) {
	if (!/^'\s*[[{]/.test(value) || !value.includes("\":")) return value;
	const reader = new Reader(value.slice(1));
	const read = reader.value();
	return reader.failed ? value : `'${read}`;
}
var Reader = class {
	#text;
	#at = 0;
	failed = false;
	constructor(text) {
		this.#text = text;
	}
	value() {
		const first = this.#next();
		if (first === "{") return `{${[...this.#members()].map(([name, value]) => `${name}:${value}`).join()}}`;
		if (first === "[") return `[${this.#items().join()}]`;
		return this.#take(/"[^"\\]*(?:\\.[^"\\]*)*"|[^\s,:[\]{}"]+/sy);
	}
	#members() {
		const found = new Map();
		this.#at += 1;
		while (!this.failed && this.#next() !== "}") {
			const name = this.#take(/"[^"\\]*(?:\\.[^"\\]*)*"/sy);
			if (this.#next() !== ":") this.failed = true;
			this.#at += 1;
			found.delete(name);
			found.set(name, this.value());
			this.#comma("}");
		}
		this.#at += 1;
		return found;
	}
	#items() {
		const found = [];
		this.#at += 1;
		while (!this.failed && this.#next() !== "]") {
			found.push(this.value());
			this.#comma("]");
		}
		this.#at += 1;
		return found;
	}
	#comma(end) {
		if (this.#next() === ",") this.#at += 1;
		else if (this.#next() !== end) this.failed = true;
	}
	#next() {
		while (/\s/.test(this.#text[this.#at] ?? "")) this.#at += 1;
		return this.#text[this.#at] ?? "";
	}
	#take(wanted) {
		wanted.lastIndex = this.#at;
		const [found = ""] = wanted.exec(this.#text) ?? [];
		if (found === "") this.failed = true;
		this.#at += found.length;
		return found;
	}
};
// src/replay/loss/run/play.ts
const PASSING = /^(BEGIN|COMMIT|END|ROLLBACK|SAVEPOINT|RELEASE|PRAGMA|VACUUM|ATTACH|DETACH)$/;
function endOf$1(setting, start, once) {
	return ran(setting, start, null, (all, connection) => contentsNow(all, connection, once));
}
function stateAfter(setting, start) {
	return ran(setting, start, null, (_, connection) => connection.state());
}
function watched(setting, start, look) {
	const steps = [];
	return {
		end: ran(setting, start, {
			look,
			steps
		}, (all, connection) => contentsNow(all, connection)),
		steps
	};
}
function withFiles(engine, inside, { files }) {
	const found = new Map(inside);
	for (const [file, bytes] of files) {
		const beside = on(engine, alone$2(bytes), (connection) => contentsOf(connection, new Set()));
		for (const [key, held] of beside) found.set(`${key} (in ${file})`, held);
	}
	return found;
}
function ran(setting, start, looking, ends) {
	const { engine, runner, scripts, watch } = setting;
	const processes = new Processes(engine, runner, start);
	try {
		for (const script of scripts) {
			processes.starts(script);
			const from = looking?.steps.length ?? 0;
			let done = from;
			const watching = (path, line) => {
				watch(path, line);
				if (line === 0 || !looking) return;
				if (done > from) looking.look(processes.now, done);
				done += 1;
			};
			const { refusals, statements } = perform(processes.now, script, runner, watching, { prepared: true });
			if (refusals.length > 0) return null;
			looking?.steps.push(...statements.map((statement, index) => ({
				path: script.path,
				index,
				statement
			})));
			looking?.look(processes.now, done);
			processes.next(script);
		}
		return ends(setting, processes.now);
	} catch (error) {
		if (error instanceof Refused) return null;
		throw error;
	} finally {
		processes.now.close();
	}
}
function contentsNow({ engine, scripts, without }, connection, once) {
	const held = contentsOf(connection, without, once?.of(connection));
	const inside = repeatsKeys(scripts) ? asRead(held) : held;
	return scripts.some(({ sql }) => /\battach\b/i.test(sql)) ? withFiles(engine, inside, connection.state()) : inside;
}
// src/replay/hanging.ts
function hangingIn(setting, plain, migrations) {
	const { engine } = setting;
	const moves = movesIn(migrations);
	const had = moves.length > 0 ? on(engine, plain, (connection) => entriesOf$1(connection).filter(hangs)) : [];
	const asked = moves.filter(({ was }) => had.some(({ table }) => same$2(table, was.name)));
	const end = asked.length > 0 ? stateAfter(setting, plain) : null;
	if (end === null) return [];
	const dropped = new Set(migrations.flatMap(droppedIn));
	return withoutTwins(asked.map((move) => {
		const isPut = moves.some((it) => it.was !== move.was && same$2(it.name, move.name));
		const isOnly = !isPut && moves.every((it) => it === move || it.was !== move.was);
		const told = on(engine, plain, (then) => on(engine, end, (now) => {
			const others = moves.filter((it) => it.was !== move.was && !same$2(it.name, move.name));
			for (const one of [...others, move]) rename$1(then, one);
			const all = lostIn$3(sideOf$1(then), sideOf$1(now), (it) => hangs(it) && same$2(it.table, move.name));
			return isPut ? all.filter((it) => !isPutToo(now, it)) : all;
		})).filter(({ name }) => !dropped.has(keyOf$1(name)));
		const part = isOnly ? {} : { isPart: true };
		const among = isPut ? { isAmong: true } : {};
		return {
			path: move.settled?.path ?? "",
			lost: told.map((it) => ({
				...it,
				from: move.was.name,
				...part,
				...among
			}))
		};
	}));
}
function isPutToo(connection, { type, table, sql, columns }) {
	if (type !== "index") return false;
	const isHeld = indexesIn(connection, table).map(({ parts }) => parts.map(({ name }) => keyOf$1(name ?? ""))).some((names) => columns.every((it) => names.includes(keyOf$1(it))));
	return /^\s*create\s+unique\b/i.test(sql) || columns.length > 0 && isHeld;
}
function withoutTwins(found) {
	const known = new Set();
	return found.map(({ path, lost }) => ({
		path,
		lost: lost.filter(({ type, table, columns }) => {
			const twin = keyOf$1(`${type}\n${table}\n${columns.join("\n")}`);
			const isNew = columns.length === 0 || !known.has(twin);
			known.add(twin);
			return isNew;
		})
	}));
}
function movesIn(migrations) {
	const copies = followed$1(migrations).filter((it) => it.settled !== null && isForUse(it) && !it.isDistinct);
	const holds = (copy) => takesMost(copy) || takesKey(copy);
	const isBack = (was) => copies.some((it) => it.was === was && same$2(it.name, was.name) && holds(it));
	return copies.filter((copy, at) => copies.findIndex((it) => it.was === copy.was && same$2(it.name, copy.name)) === at && holds(copy) && (same$2(copy.name, copy.was.name) || !isBack(copy.was)) && !migrations.some(({ rebuilt }) => rebuilt.some((it) => same$2(it, copy.name))));
}
function hangs({ type }) {
	return type === "index" || type === "trigger";
}
function droppedIn({ statements }) {
	return statements.flatMap(({ verb, sql }) => /^DROP (INDEX|TRIGGER)$/.test(verb) ? [...namesIn$1(sql)] : []);
}
function rename$1(connection, { was, name, renamed }) {
	const table = `ALTER TABLE ${identifier(was.name)}`;
	const columns = was.columns.flatMap(({ name: old }, at) => {
		const now = renamed.get(keyOf$1(old)) ?? old;
		return now === old ? [] : [{
			old,
			between: `rehearsal_${at}`,
			now
		}];
	});
	const to = (from, now) => refusal(() => connection.run(`${table} RENAME COLUMN ${identifier(from)} TO ${identifier(now)}`));
	for (const { old, between } of columns) to(old, between);
	for (const { between, now } of columns) to(between, now);
	if (was.name !== name) refusal(() => connection.run(`${table} RENAME TO ${identifier(name)}`));
}
// src/replay/loss/marks/triggers.ts
function triggersIn(connection) {
	return connection.rows(`SELECT name, tbl_name, sql FROM main.sqlite_master WHERE type = 'trigger'`).map(([name, table, sql]) => ({
		name: String(name),
		table: keyOf$1(String(table)),
		sql: String(sql)
	}));
}
function withoutTriggers(connection, action) {
	const triggers = triggersIn(connection);
	for (const { name } of triggers) connection.run(`DROP TRIGGER main.${quoted(name)}`);
	try {
		return action();
	} finally {
		for (const { sql } of triggers) connection.run(sql);
	}
}
const TURNS_AWAY = /\braise\s*\(\s*ignore\b/i;
function turningAway(connection) {
	return triggersIn(connection).filter(({ sql }) => TURNS_AWAY.test(sql));
}
// src/replay/loss/values/company.ts
const STEPS = 3;
var Company = class {
	#numbers = new Map();
	#chance;
	#ids;
	constructor(chance, ids) {
		this.#chance = chance;
		this.#ids = ids;
	}
	named(end) {
		if (this.#chance.size === 0) return end;
		let names = new Map();
		for (let step = 0; step < STEPS; step += 1) names = this.#namesIn(end, names);
		return new Map([...end].map(([key, held]) => [key, {
			...held,
			rows: this.#rowsIn(key, held.rows, names)
		}]));
	}
	#namesIn(end, before) {
		const beside = new Map();
		for (const [key, { rows }] of end) {
			const positions = [...this.#chance.get(key) ?? []];
			if (positions.length === 0) continue;
			const shown = this.#rowsIn(key, rows, before);
			for (const [row, cells] of rows.entries()) {
				const line = (shown[row] ?? []).filter((_, at) => !this.#ids.get(key)?.has(at) || positions.includes(at));
				for (const at of positions) {
					const cell = cells[at] ?? "NULL";
					beside.set(cell, [...beside.get(cell) ?? [], [
						key,
						at,
						...line
					].join("")]);
				}
			}
		}
		return new Map([...beside].map(([cell, lines]) => [cell, this.#number(lines.sort().join(""))]));
	}
	#rowsIn(key, rows, names) {
		const positions = this.#chance.get(key);
		if (!positions) return rows;
		return rows.map((cells) => cells.map((cell, at) => positions.has(at) ? String(names.get(cell) ?? 0) : cell));
	}
	#number(text) {
		const known = this.#numbers.get(text) ?? this.#numbers.size + 1;
		this.#numbers.set(text, known);
		return known;
	}
};
// src/replay/loss/values/read-once.ts
const MOST$2 = 4;
var ReadOnce = class {
	#known = new Map();
	of(connection) {
		const bytes = connection.bytes();
		const header = headerOf(bytes);
		const { pageSize } = header;
		const page = (number) => bytes.subarray((number - 1) * pageSize, number * pageSize);
		return ({ name, sql, root }, read) => {
			const leaves = root > 1 ? leavesOf(page, header, root) : null;
			if (leaves === null) return read();
			const key = `${header.encoding} ${name} ${sql}`;
			const known = this.#known.get(key) ?? [];
			const same = known.find((one) => isSame$3(one.leaves, leaves));
			if (same) return same.held;
			const held = read();
			if (held && known.length < MOST$2) known.push({
				leaves: leaves.map((leaf) => leaf.slice()),
				held
			});
			this.#known.set(key, known);
			return held;
		};
	}
};
function isSame$3(one, other) {
	return one.length === other.length && one.every((page, at) => isSamePage(page, other[at]));
}
function isSamePage(one, other) {
	if (one.length !== other.length) return false;
	for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
	return true;
}
// src/replay/loss/run/asking.ts
const MOST_RUNS$1 = 240;
const MOST_KEPT = 2e4;
function writing(row, column, value) {
	return `UPDATE OR ABORT main.${quoted(row.table.name)} SET ${quoted(column)} = ${sqlOf(value)} WHERE ${row.where}`;
}
function writingBoth(row, columns, values) {
	return writingEach(row, [[columns[0], values[0]], [columns[1], values[1]]]);
}
function writingEach({ table, where }, values) {
	const sets = values.map(([column, value]) => `${quoted(column)} = ${sqlOf(value)}`);
	return `UPDATE OR ABORT main.${quoted(table.name)} SET ${sets.join(", ")} WHERE ${where}`;
}
function removing(row) {
	return `DELETE FROM main.${quoted(row.table.name)} WHERE ${row.where}`;
}
function leaving(rows) {
	const where = rows.map((row) => `(${row.where})`).join(" OR ");
	return `DELETE FROM main.${quoted(rows[0]?.table.name ?? "")} WHERE NOT (${where})`;
}
var Asking = class {
	setting;
	#ends = new Map();
	#once = new ReadOnce();
	#isSmall;
	start;
	base;
	ignored = new Map();
	counted = new Map();
	chance = new Map();
	#company;
	runs = 0;
	exhausted = false;
	constructor(setting, start, base) {
		const cells = [...base.values()].reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0);
		this.#isSmall = cells <= MOST_KEPT;
		this.setting = setting;
		this.start = start;
		this.base = base;
	}
	end(edits) {
		const key = edits.join("\n");
		const known = this.#ends.get(key);
		if (known !== void 0) return known;
		if (this.runs >= MOST_RUNS$1) {
			this.exhausted = true;
			return null;
		}
		const start = edited(this.setting, this.start, edits);
		if (start) this.runs += 1;
		const end = start && endOf$1(this.setting, start, this.#once);
		if (this.#isSmall) this.#ends.set(key, end);
		return end;
	}
	vanishes(edits) {
		const end = this.end(edits);
		return end && sameContents(this.base, end, this.ignored);
	}
	vanishesButForIds(edits) {
		const end = this.end(edits);
		return end && this.#sameButForIds(this.base, end);
	}
	alike(one, other) {
		const [a, b] = [this.end(one), this.end(other)];
		return a && b && sameContents(a, b, this.ignored);
	}
	alikeButForIds(one, other) {
		const [a, b] = [this.end(one), this.end(other)];
		return a && b && this.#sameButForIds(a, b);
	}
	#sameButForIds(one, other) {
		if (this.chance.size === 0) return sameContents(one, other, this.counted);
		this.#company ??= new Company(this.chance, this.counted);
		const ids = [...this.counted].map(([key, all]) => {
			const made = this.chance.get(key);
			return [key, new Set([...all].filter((at) => !made?.has(at)))];
		});
		return sameContents(this.#company.named(one), this.#company.named(other), new Map(ids));
	}
	isAllowed(edit) {
		return on(this.setting.engine, this.start, (connection) => {
			connection.run("PRAGMA foreign_keys = OFF");
			return refusal(() => connection.run(edit)) === null;
		});
	}
	vanishing(questions, edits, isOne = () => true) {
		if (questions.length === 0) return [];
		if ((isOne(questions) && this.vanishes(questions.flatMap(edits))) === true) return [...questions];
		if (questions.length === 1) return [];
		const middle = questions.length >> 1;
		return [questions.slice(0, middle), questions.slice(middle)].flatMap((half) => this.vanishing(half, edits, isOne));
	}
};
function lacking$1(open, start, rows) {
	return edited(open, start, rows.map(removing));
}
function edited({ engine }, start, edits) {
	if (edits.length === 0) return start;
	return on(engine, start, (connection) => {
		connection.run("PRAGMA foreign_keys = OFF");
		return refusal(() => withoutTriggers(connection, () => connection.run(edits.join(";\n")))) === null ? connection.state() : null;
	});
}
// src/replay/loss/values/bytes.ts
const LONG$2 = 64;
const SHORTEST = 8;
function asBytes(text) {
	return `X'${Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(2, "0")).join("").toUpperCase()}'`;
}
function textInBytes(value) {
	const digits = /^X'((?:[2-7][0-9A-F])+)'$/.exec(value)?.[1];
	if (digits === void 0) return value;
	return `'${digits.replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16)))}`;
}
function pairAsBytes([one, other]) {
	return [asBytes(plainText(one)), asBytes(plainText(other))];
}
function markedBytes(number, example, compared, long) {
	const count = bytesApart(compared, example) ?? (long ? LONG$2 : bytesIn(example));
	return asBytes(`${"q".padEnd(Math.max(count, SHORTEST) - 7, "M")}${number}`);
}
function otherBytes(value) {
	const found = /^(X'71(?:4D)*)((?:3\d){7})'$/.exec(value);
	if (!found) return null;
	const [, start = "", digits = ""] = found;
	const number = Number(digits.replace(/3(\d)/g, "$1"));
	return `${start}${asBytes(String(number + 9e5)).slice(2)}`;
}
const FAR_BYTES = ["X'4D7A7A7A'", "X'5179'"];
const NEAR$1 = [
	["X'71FF01'", "X'71FE01'"],
	["X'710001'", "X'710002'"],
	["X'4B0102030405060708'", "X'4D0102030405060708'"],
	pairAsBytes([`'${"M".repeat(63)}a`, `'${"M".repeat(63)}b`]),
	pairAsBytes([`'K${"M".repeat(63)}`, `'Q${"M".repeat(63)}`])
];
function bytePairs({ compared, example }, behind) {
	const count = bytesApart(compared, example);
	if (count === null) return [...(compared?.cuts ?? []).flatMap((cut) => behind(cut).map(pairAsBytes)), ...NEAR$1];
	const text = "M".repeat(count);
	const other = (at, letter) => asBytes(`${text.slice(0, at)}${letter}${text.slice(at + 1)}`);
	return [...Array(count).keys()].map((at) => [other(at, "a"), other(at, "b")]);
}
const MOST_APART = 40;
function bytesApart(compared, example) {
	const pieces = compared?.pieces ?? [];
	const end = Math.max(...pieces.map(({ until }) => until));
	if (!(new Set(pieces.map(({ from }) => from)).size > 1) || end < SHORTEST || end > MOST_APART) return null;
	const told = bytesIn(example);
	if (told > end && told <= MOST_APART) return told;
	return end > UUID - 4 && end < UUID ? UUID : end;
}
const UUID = 16;
function bytesIn(value) {
	return value.startsWith("X'") ? (value.length - 3) / 2 : 0;
}
// src/replay/loss/values/checked-values.ts
function isAtLeast({ text }, name) {
	return text.checks.some(({ tokens }) => {
		const isBetween = tokens.some((token) => /^(<|<=|BETWEEN)$/i.test(token.text));
		const at = tokens.findIndex((token) => isName$1(token) && keyOf$1(unquote(token)) === keyOf$1(name));
		return at >= 0 && !isBetween && /^>=?$/.test(tokens[at + 1]?.text ?? "");
	});
}
function checkList({ text }, name) {
	for (const { tokens } of text.checks) {
		const at = tokens.findIndex((token, index) => isName$1(token) && keyOf$1(unquote(token)) === keyOf$1(name) && tokens[index + 1]?.text.toUpperCase() === "IN" && tokens[index + 2]?.text === "(");
		if (at >= 0) return literalsFrom(tokens.slice(at + 3));
	}
	return [];
}
const MOST_IN_RANGE = 24;
function checkRange(shape, name) {
	const [from, until] = checkEnds(shape, name);
	const count = until - from + 1;
	if (!Number.isFinite(count) || count > MOST_IN_RANGE) return [];
	return Array.from({ length: Math.max(0, count) }, (_, at) => String(from + at));
}
function checkEnds(shape, name) {
	const [from, until] = boundsOf(shape, name);
	return [Math.ceil(from), Math.floor(until)];
}
function boundsOf({ text }, name) {
	const ends = text.checks.flatMap(({ tokens }) => demands(textOf$2(tokens))).flatMap((part) => boundIn(significant(part), name) ?? []);
	return [Math.max(...ends.flatMap(({ least }) => least ?? [])), Math.min(...ends.flatMap(({ most }) => most ?? []))];
}
function fractionsWithin([least, most]) {
	if (!Number.isFinite(most - least) || least >= most) return [];
	const digits = Math.max(...[least, most].map((it) => String(it).split(".")[1]?.length ?? 0));
	if (digits === 0) return [[String(least + .25), String(least + .37)]];
	const step = [least, most].every((it) => Number.isInteger(it * 2)) ? .5 : 10 ** -digits;
	const from = Math.ceil(least) + 2 * step <= most ? Math.ceil(least) : least;
	const [one, two, three] = [
		0,
		1,
		2
	].map((count) => (from + count * step).toFixed(digits));
	return Number(three) > most ? [[one, two]] : [[one, two], [two, three]];
}
function boundIn(tokens, name) {
	const [column, operator, ...rest] = tokens;
	const number = Number(rest.map(({ text }) => text).join(""));
	if (!column || !isName$1(column) || keyOf$1(unquote(column)) !== keyOf$1(name) || !Number.isFinite(number)) return null;
	if (rest.length === 0) return null;
	if (operator?.text === ">=") return { least: number };
	if (operator?.text === ">") return { least: Math.floor(number) + 1 };
	if (operator?.text === "<=") return { most: number };
	return operator?.text === "<" ? { most: Math.ceil(number) - 1 } : null;
}
function literalsFrom(tokens) {
	const values = [];
	for (const [at, token] of tokens.entries()) {
		if (token.text === ")") break;
		if (token.kind === "string") values.push(`'${unquote(token)}`);
		if (token.kind === "number") values.push(tokens[at - 1]?.text === "-" ? `-${token.text}` : token.text);
	}
	return values;
}
function isChecked({ text }, column) {
	return text.checks.some(({ tokens }) => tokens.some((token) => isName$1(token) && keyOf$1(unquote(token)) === column));
}
// src/replay/loss/values/decimals.ts
const TWO_DIGITS = /^(price|cost|fee|tax|vat|tip|discount|salary|wage|pay|paid|budget|debt|balance|amount|total|sum|due|owed|revenue|income|rent|deposit|refund|charge|credit|money|cash|worth|sales|fare|toll|fine|premium|spent|earned|earnings|expense|profit|margin|hourly|daily|monthly|yearly|commission|donation|grant|bonus|invoice|net|gross|usd|eur|gbp|chf|euro|dollar|pound|percent(age)?|pct|score|rating|grade|gpa|point|hour|minute|day|week|month|year|age|quantity|qty|star|mark)s?$/;
const MOST_DIGITS$1 = 3;
const DEGREES = /^(lat|lon|lng|latitude|longitude)s?$/;
const DIGITS_OF_DEGREES = 5;
const MOST_BY_HABIT = 4;
const SCALE = /\(\s*\d+\s*,\s*(\d+)\s*\)/;
const MOST_SHOWN = 8;
function digitsOf({ column, example }) {
	const scale = SCALE.exec(column.type)?.[1];
	const shown = Math.max(...[example, column.default ?? ""].map(digitsIn));
	const declared = scale === void 0 ? namedDigits(column) : declaredDigits(Number(scale), column);
	return Math.min(Math.max(shown, declared), MOST_SHOWN);
}
function declaredDigits(scale, column) {
	return scale > MOST_BY_HABIT ? scale : Math.min(scale, Math.max(namedDigits(column), MOST_DIGITS$1));
}
function namedDigits({ name }) {
	const words = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().split(/[^a-z]+/);
	if (words.some((word) => DEGREES.test(word))) return DIGITS_OF_DEGREES;
	return words.some((word) => TWO_DIGITS.test(word)) ? 2 : MOST_DIGITS$1;
}
function digitsIn(value) {
	const [, digits, exponent = "0"] = /^-?\d*\.(\d+?)0*(?:e([+-]?\d+))?$/i.exec(value) ?? [];
	const count = digits === void 0 || digits === "0" && exponent === "0" ? 0 : digits.length - Number(exponent);
	return digits !== void 0 && digits.length > MOST_WRITTEN ? 0 : Math.max(0, count);
}
const MOST_WRITTEN = 12;
function decimalPairs(known) {
	return [...Array(Math.max(0, digitsOf(known) - 1)).keys()].map((more) => [`12.3${"4".repeat(more)}1`, `12.3${"4".repeat(more)}4`]);
}
function markedDigits(known) {
	return `25${"4".repeat(Math.max(0, digitsOf(known) - 2))}`;
}
// src/replay/loss/values/documents.ts
function documentKeys(scripts) {
	return keysIn$2(scripts.filter(({ sql }) => /json|->/i.test(sql)).map(({ sql }) => bare$4(withoutWrittenPaths(sql))));
}
function keysIn$2(texts) {
	const found = texts.flatMap((text) => [...text.matchAll(/->>?\s*'(?:\$\.)?(\w+)'|'\$(?:\[\d+\])?\.(\w+)|"(\w+)"\s*:\s*null/g)]);
	return [...new Set(found.map(([, behind, path, out]) => behind ?? path ?? out ?? ""))].filter((key) => /^[a-z_]/i.test(key));
}
function keysOfTexts(scripts) {
	const asking = scripts.filter(({ sql }) => /\bjson_type\b/i.test(sql));
	return new Set(asking.flatMap(({ sql }) => [...bare$4(sql).matchAll(IS_TEXT)].map(([, key]) => key ?? "")));
}
function bare$4(sql) {
	return significant(sql).map(({ text }) => text).join(" ");
}
const IS_TEXT = /\bjson_type\s*\([^()']*,\s*'\$\.(\w+)'\s*\)\s*(?:==?|IS)\s*'text'/gi;
function writtenKeys(scripts) {
	const found = scripts.flatMap(({ sql }) => [...[...sql.matchAll(/"(\w+)"\s*:/g)].map(([, key]) => key ?? ""), ...[...sql.matchAll(/\bjsonb?_object\s*\([^;]*/gi)].flatMap(([call]) => call.match(/(?<=')\w+(?=')/g) ?? [])]);
	return [...new Set([...keysIn$2(scripts.map(({ sql }) => sql)), ...found])];
}
function withKeys(value, keys, own, written) {
	if (keys.length === 0 || !/^'\s*[[{]/.test(value)) return value;
	try {
		const document = JSON.parse(plainText(value));
		const list = Array.isArray(document) || written === "'[]'";
		const objects = (Array.isArray(document) ? document : [document]).filter((it) => it !== null && typeof it === "object");
		const known = Object.fromEntries(keys.map((key) => [key, "x"]));
		const kept = (it) => Object.entries(it).filter(([key]) => keys.includes(key) || own.includes(key));
		const filled = (objects.length > 0 ? objects : [{}]).map((it) => keys.length > 1 ? {
			...known,
			...Object.fromEntries(kept(it ?? {}))
		} : {
			...known,
			...it
		});
		return `'${JSON.stringify(list ? filled : filled[0])}`;
	} catch {
		return value;
	}
}
function withTexts$1(value, scripts) {
	const keys = /^'\s*\{/.test(value) ? keysOfTexts(scripts) : null;
	if (keys === null || keys.size === 0) return value;
	try {
		const made = Object.entries(JSON.parse(plainText(value))).map(([key, it]) => [key, keys.has(key) && typeof it === "number" ? `${it}` : it]);
		return `'${JSON.stringify(Object.fromEntries(made))}`;
	} catch {
		return value;
	}
}
function markedDocument(text, number, unfolded) {
	const isEmpty = /^\s*\[\s*\]\s*$/.test(text);
	return `'${JSON.stringify(marked(JSON.parse(text === "NULL" ? "{\"k\":1}" : isEmpty && !unfolded ? "[1]" : text), number))}`;
}
function marked(value, number) {
	let leaves = 0;
	const leaf = () => {
		leaves += 1;
		return leafMark(number, (leaves - 1) % EXTRA);
	};
	const inside = (it) => {
		if (Array.isArray(it)) return it.map(inside);
		if (it === null || typeof it !== "object") return typeof it === "number" ? leaf() : `q${leaf()}`;
		const entries = Object.entries(it).map(([key, own]) => [key, inside(own)]);
		return Object.fromEntries([...entries, [EXTRA_KEY, `q${leafMark(number, EXTRA)}`]]);
	};
	return inside(value);
}
const EXTRA_KEY = "other_key";
const EXTRA = 19;
function leafMark(number, leaf) {
	return 5e6 + (number - 3e6) % 2e5 * 20 + leaf;
}
function isExtra(token) {
	return Number(token) >= 5e6 && Number(token) % 20 === EXTRA;
}
// src/replay/loss/values/forms.ts
function formOf$1(example, compared, name) {
	const text = plainText(example);
	const pieces = compared?.pieces ?? [];
	const isApart = new Set(pieces.map(({ from }) => from)).size > 1;
	if (isApart && text.length === 8 && begins(text, "YYYYMMDD")) return {
		example,
		layout: COMPACT
	};
	if (!example.startsWith("'")) return null;
	if (IN_HEX.test(text)) return {
		example,
		layout: null
	};
	const layout = layoutOf(text);
	if (layout !== null) return {
		example,
		layout
	};
	const end = Math.max(...pieces.map(({ until }) => until));
	if (!isApart || end === text.length) return isApart ? {
		example,
		layout: null
	} : null;
	if (end < Number.POSITIVE_INFINITY) return null;
	if (!text.startsWith(name)) return {
		example,
		layout: null
	};
	return TELEPHONE.test(name) ? {
		example: NUMBER$2,
		layout: null
	} : null;
}
const IN_HEX = /^\d{32}$/;
const TELEPHONE = /(^|_)(tele|cell|mobile|work|home)?phone|^(mobile|fax|tel|msisdn)(_?(no|number))?$/i;
const NUMBER$2 = "'+4917012345678";
const KINDS = [
	"0123456789",
	"abcdefghijklmnopqrstuvwxyz",
	"ABCDEFGHIJKLMNOPQRSTUVWXYZ"
];
function formed({ example, layout }, number) {
	const [quote, text] = [example.startsWith("'") ? "'" : "", plainText(example)];
	if (layout !== null) return `${quote}${laidOut(layout, earlyDay(number))}${text.slice(layout.length)}`;
	let rest = number;
	return `${quote}${Array.from(text).reverse().map((letter) => {
		const kind = KINDS.find((it) => it.includes(letter));
		if (kind === void 0) return letter;
		const other = kind[rest % kind.length] ?? letter;
		rest = Math.floor(rest / kind.length);
		return other;
	}).reverse().join("")}`;
}
function earlyDay(number) {
	const day = number % 14e4;
	const two = (value) => String(value).padStart(2, "0");
	return `${1e3 + Math.floor(day / 144)}-${two(Math.floor(day / 12) % 12 + 1)}-${two(day % 12 + 1)}`;
}
function partPairs({ example, layout }) {
	if (layout === null) return [...inEachPlace(example), ...acrossParts(example)];
	const [quote, text] = [example.startsWith("'") ? "'" : "", plainText(example)];
	const rest = text.slice(layout.length);
	const day = laidOut(layout, "2003-02-03");
	const ends = [
		"DD",
		"MM",
		"YYYY"
	].map((part) => layout.indexOf(part) + part.length - 1);
	const inMonths = ["2003-02-03", "2003-12-03"].map((one) => `${quote}${laidOut(layout, one)}${rest}`);
	return [
		...ends.map((at) => varied(`${quote}${day}${rest}`, at + quote.length)),
		varied(`${quote}${day}${rest}`, layout.indexOf("DD") + quote.length),
		[inMonths[0] ?? "", inMonths[1] ?? ""],
		[`${quote}${day}${rest}`, `${quote}${laidOut(layout, "1903-02-03")}${rest}`],
		...inEachPart(rest).map(([one, other]) => [`${quote}${day}${one}`, `${quote}${day}${other}`])
	];
}
const MOST_PLACES$1 = 40;
const MOST_PARTS = 8;
function inEachPart(text) {
	const isPart = (at) => KINDS.some((kind) => kind.includes(text[at] ?? " "));
	return [...Array(text.length).keys()].filter((at) => isPart(at) && !isPart(at + 1)).reverse().slice(0, MOST_PARTS).map((at) => varied(text, at));
}
function inEachPlace(text) {
	return [...Array(text.length).keys()].filter((at) => KINDS.some((kind) => kind.includes(text[at] ?? " "))).slice(0, MOST_PLACES$1).map((at) => varied(text, at));
}
function acrossParts(text) {
	const isDigit = (at) => /\d/.test(text[at] ?? "");
	const ends = [...Array(text.length).keys()].filter((at) => isDigit(at) && !isDigit(at + 1));
	const withDigits = (at, digit, next, other) => `${text.slice(0, at)}${digit}${text.slice(at + 1, next)}${other}${text.slice(next + 1)}`;
	return ends.slice(1, MOST_PARTS).map((next, before) => {
		const at = ends[before] ?? 0;
		return [withDigits(at, "1", next, "2"), withDigits(at, "2", next, "1")];
	});
}
function varied(text, at) {
	const kind = KINDS.find((it) => it.includes(text[at] ?? "")) ?? KINDS[0];
	const other = (letter) => `${text.slice(0, at)}${letter}${text.slice(at + 1)}`;
	return [other(kind[1] ?? ""), other(kind[2] ?? "")];
}
// src/replay/loss/values/spans.ts
const FEW$3 = [
	2,
	3,
	5,
	7
];
const FRACTIONS$1 = [
	"2.25",
	"2.75",
	"3.5",
	"7.25"
];
const MOST_BOUNDS$2 = 2;
function spanKey(table, column) {
	return `${keyOf$1(table)}\u0001${keyOf$1(column)}`;
}
function leastFrom(least) {
	return Number.isFinite(least) ? Math.max(0, least) : 0;
}
const SELDOM_IDS = [
	61,
	67,
	71,
	73,
	79,
	83,
	89,
	97
];
function smallSpans(spans, most) {
	const from = leastFrom(spans.least);
	return [...SELDOM_IDS.map((it) => it + from).filter((it) => !(it > most)).map({
		integer: (it) => `${it}`,
		real: (it) => `${it}.25`,
		digits: (it) => `'${it}`
	}[spans.kind]), ...spanValues(spans).slice(1, 2)];
}
function spanValues({ kind, least, bounds }) {
	if (kind === "real") return FRACTIONS$1;
	const from = leastFrom(least);
	const beside = bounds.slice(0, MOST_BOUNDS$2).flatMap((it) => [
		it - 2,
		it - 1,
		it + 1,
		it + 2
	]).filter((it) => Number.isInteger(it) && it > from);
	const all = [...new Set([...FEW$3.map((it) => it + from), ...beside])].map(String);
	return kind === "digits" ? all.map((it) => `'${it}`) : all;
}
// src/replay/loss/values/truth-words.ts
const WORDS$2 = [
	["true", "false"],
	["yes", "no"],
	["on", "off"],
	["t", "f"],
	["y", "n"]
];
function truthWords(written, asked) {
	const word = written === null ? "" : plainText(written);
	const pair = WORDS$2.find((one) => one.some((it) => it === word.toLowerCase()));
	const known = new Set([
		"",
		"0",
		"1",
		...WORDS$2.flat()
	]);
	const other = pair?.find((it) => it !== word.toLowerCase());
	if (written === null || other === void 0 || !asked.every((it) => known.has(plainText(it).toLowerCase()))) return [];
	const isUpper = word === word.toUpperCase();
	const isTitle = !isUpper && word.charAt(0) === word.charAt(0).toUpperCase();
	return [written, `'${isUpper ? other.toUpperCase() : isTitle ? `${other.charAt(0).toUpperCase()}${other.slice(1)}` : other}`];
}
// src/replay/loss/values/kinds-of-value.ts
const DATE = /^\d{4}-\d\d-\d\d/;
function factsOf$1(shape, column, example, files, groupsOf, endsOf) {
	const compared = inUnitOf(column, files);
	const listed = listedValues(shape, column, example, compared);
	const form = listed.length > 0 ? null : formOf$1(example, compared, column.name);
	const kind = listed.length > 0 ? "listed" : form ? "formed" : kindOf(column, example);
	const single = listed.length > 0 && checkList(shape, column.name).length < 2 && compared?.equals.length === 1;
	const ends = column.kind === "integer" ? checkEnds(shape, column.name) : OPEN;
	const fractions = kind === "real" ? fractionsWithin(boundsOf(shape, column.name)) : [];
	return {
		column,
		kind,
		listed,
		ends,
		single,
		example,
		compared,
		form,
		groups: groupsOf(kind),
		endPairs: [...endsOf(kind), ...fractions]
	};
}
const OPEN = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
function inUnitOf({ moment }, compared) {
	if (moment === void 0 || !compared) return compared;
	return {
		...compared,
		bounds: compared.bounds.filter((it) => isInUnitOf(moment, String(it)))
	};
}
function kindOf({ kind, name }, example) {
	const text = plainText(example);
	if (example.startsWith("'")) {
		if (/^\s*[[{]/.test(text) && isJson(text)) return "json";
		if (/^\d{4}-\d\d-\d\d[T ]\d/.test(text)) return "time";
		if (DATE.test(text)) return "date";
		if (/^\d+$/.test(text)) return "digits";
		if (/(_at|At|_time|timestamp)$/.test(name) && kind === "text" && text.startsWith(name)) return "time";
		return "word";
	}
	if (example.startsWith("N")) return example === "NULL" ? EMPTY$3[kind] : "word";
	if (example.startsWith("X")) return "blob";
	if (/^-?\d+$/.test(example)) return kind === "real" ? "real" : "integer";
	return "real";
}
const EMPTY$3 = {
	integer: "integer",
	real: "real",
	numeric: "integer",
	text: "word",
	blob: "blob",
	boolean: "integer",
	date: "date",
	datetime: "time",
	time: "word",
	json: "json"
};
function isJson(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
function listedValues(shape, column, example, compared) {
	if (column.isCounted) return FEW$2;
	if (column.isSpan) return spansOf(shape, column, example, compared);
	const checked = checkList(shape, column.name);
	if (checked.length > 1) return checked;
	const measured = compared?.measured || (compared?.bounds.some((it) => it > 1 || it < 0) ?? false);
	const bounded = isAtLeast(shape, column.name) || (compared?.bounds.length ?? 0) > 0;
	if (!measured && !allowsMore(shape, column) && isTruth$1(column, example, bounded)) return ["0", "1"];
	const asked = (compared?.equals ?? []).filter((it) => suits(it, example));
	const truths = truthWords(literalDefault(column), asked);
	if (truths.length > 0) return truths;
	const range = asked.length > 1 && column.kind === "integer" ? checkRange(shape, column.name) : [];
	if (range.length > 2) return range;
	if (measured || asked.length === 0) return [];
	if (isAmount(column) && asked.every((it) => it === "0" || it === "1")) return [];
	const another = anotherThan(asked[0] ?? "");
	const others = asked.length > 1 ? [] : [
		literalDefault(column),
		example,
		another
	].filter((it) => it !== null && it !== "NULL");
	return [...new Set([...asked, ...others])].slice(0, 100);
}
function anotherThan(value) {
	return value.startsWith("'") ? "'Another" : "3000000";
}
function spansOf(shape, column, example, compared) {
	const kind = kindOf(column, example);
	if (kind !== "integer" && kind !== "real" && kind !== "digits") return [];
	const [least] = column.kind === "integer" ? checkEnds(shape, column.name) : OPEN;
	return spanValues({
		kind,
		least,
		bounds: compared?.bounds ?? []
	});
}
function allowsMore(shape, { name }) {
	const [, most] = checkEnds(shape, name);
	return most > 1 && Number.isFinite(most);
}
const FEW$2 = [
	"2",
	"3",
	"5",
	"7"
];
function suits(value, example) {
	return example === "NULL" || value.startsWith("'") === example.startsWith("'");
}
function literalDefault({ default: written }) {
	if (written === null) return null;
	if (/^'(?:[^']|'')*'$/.test(written)) return `'${written.slice(1, -1).replaceAll("''", "'")}`;
	return /^-?\d+(\.\d+)?$/.test(written) ? written : null;
}
const FIRST_MARK = 3000001;
const LONG$1 = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuv";
function markFor({ kind, example, listed, form, column, compared }, number, long) {
	if (form !== null) return formed(form, number);
	const text = plainText(example);
	switch (kind) {
		case "listed": return listed[number % listed.length] ?? null;
		case "integer": return String(number);
		case "real": return `${number}.${markedDigits({
			column,
			example
		})}`;
		case "digits": return `'${number}`;
		case "date": return `'${dayOf(number)}${DATE.test(text) ? text.slice(10) : ""}`;
		case "time": return `'${dayOf(number)}${DATE.test(text) ? text.slice(10) : " 08:09:10"}`;
		case "json": return markedDocument(text, number, compared?.unfolded ?? false);
		case "blob": return markedBytes(number, example, compared, long);
		default: return /[?:/@#|;,&=]/.test(text) ? `'${text}${number}` : `'M${long ? `${LONG$1} ` : ""}${number}`;
	}
}
const RECENT_DAYS = 29e3;
const ALL_DAYS = 29e4;
function dayOf(number) {
	const days = (number - FIRST_MARK + 13001) % ALL_DAYS;
	const [since, day] = days < RECENT_DAYS ? [1900, days] : [1100, days - RECENT_DAYS];
	const [year, rest] = [since + Math.floor(day / 336), day % 336];
	return `${year}-${two(Math.floor(rest / 28) + 1)}-${two(rest % 28 + 1)}`;
}
function two(value) {
	return String(value).padStart(2, "0");
}
function mayBeNull({ nullable, rowidAlias, default: given }) {
	return nullable && !rowidAlias && (given === null || given.toUpperCase() === "NULL");
}
function isMoment$3(written) {
	return written !== null && /current_|now|unixepoch|date|time/i.test(written);
}
// src/replay/loss/ignored.ts
function sameChance(setting, { state }, chance) {
	const alike = fallingAlike(setting.engine, setting.watch, setting.scripts);
	const end = alike && endOf$1({
		...setting,
		...alike
	}, state);
	const asking = end && new Asking({
		...setting,
		...alike
	}, state, end);
	if (asking) asking.chance = chance;
	return asking;
}
function madeByChance(setting, { state, end }) {
	const again = setting.scripts.some(({ sql }) => /\brandom(blob)?\b/i.test(sql)) ? endOf$1(setting, state) : null;
	if (!again) return new Map();
	return positionsIn(end, (key, held, at) => column(again.get(key), at) !== column(held, at));
}
function withCounted({ scripts }, { end }, chance, least) {
	const isCountedIn = scripts.some(({ sql }) => PASSES_OVER$1.test(sql)) ? isCountedUp : isCounted;
	return positionsIn(end, (key, held, at) => isCountedIn(held, at, least) || (chance.get(key)?.has(at) ?? false));
}
const PASSES_OVER$1 = /\bor\s+ignore\b|\bon\s+conflict\b/i;
function positionsIn(end, wanted) {
	const found = new Map();
	for (const [key, held] of end) {
		const positions = [...held.columns.keys()].filter((at) => wanted(key, held, at));
		if (positions.length > 0) found.set(key, new Set(positions));
	}
	return found;
}
function column(held, at) {
	return (held?.rows ?? []).map((row) => row[at]).sort().join("");
}
function isCounted({ rows, columns }, at, least) {
	if (columns.length < 2 || rows.length < least) return false;
	return rows.every((row, index) => row[at] === String(index + 1));
}
function isCountedUp({ rows, columns, types }, at, least) {
	if (columns.length < 2 || rows.length < least || types[at]?.toUpperCase() !== "INTEGER") return false;
	const ids = rows.map((row) => Number(row[at]));
	return ids.every((id, index) => id > (ids[index - 1] ?? 0)) && (ids.at(-1) ?? 0) < 3000001;
}
// src/replay/loss/run/found.ts
var EndRow = class {
	table;
	cells;
	#normal = null;
	constructor(table, cells) {
		this.table = table;
		this.cells = cells;
	}
	at(value) {
		return this.#read().at.get(asNumber(value)) ?? [];
	}
	first(text, isLike) {
		const { cells, whole } = this.#read();
		return whole.includes(text) ? cells.findIndex(isLike) : -1;
	}
	#read() {
		if (this.#normal) return this.#normal;
		const cells = this.cells.map(normal);
		const at = new Map();
		for (const [position, cell] of cells.entries()) gather(at, asNumber(cell), position);
		this.#normal = {
			cells,
			at,
			whole: cells.join("")
		};
		return this.#normal;
	}
};
const TOKEN = /\d{4}-\d\d-\d\d|\d{7}/g;
function indexOf(contents) {
	const found = new Map();
	for (const [table, { rows }] of contents) for (const cells of rows) {
		const row = new EndRow(table, cells);
		for (const token of new Set(cells.flatMap(tokensIn))) {
			const list = found.get(token);
			if (list) list.push(row);
			else found.set(token, [row]);
		}
	}
	return found;
}
function tokensIn(value) {
	return value.startsWith("X'") ? [value] : value.match(TOKEN) ?? [];
}
const FOUND = new WeakMap();
function foundOf(index, row) {
	const known = FOUND.get(index) ?? new Map();
	FOUND.set(index, known);
	const found = known.get(row) ?? lookedFor(index, row);
	known.set(row, found);
	return found;
}
function lookedFor(index, { own, values, table }) {
	const places = new Map();
	const standing = [];
	const telling = new Set([...own].filter((key) => !table.facts.get(key)?.column.rowidAlias));
	for (const key of own) {
		const there = new Set(tokensIn(values.get(key) ?? "").flatMap((token) => index.get(token) ?? []));
		for (const place of there) gather(places, place, key);
		if (there.size > 0 && telling.has(key)) standing.push(key);
	}
	return {
		places: [...places],
		own: telling,
		standing
	};
}
function placesOf$1(index, row, but) {
	const all = foundOf(index, row).places;
	const others = all.filter(([, keys]) => keys.some((key) => key !== but));
	return (others.length > 0 || but === null || !row.own.has(but) ? others : all).map(([place]) => place);
}
function marksOf(index, row) {
	return foundOf(index, row).places;
}
const STANDINGS = new WeakMap();
function standingOf(index, table, column) {
	const known = STANDINGS.get(index) ?? new Map();
	STANDINGS.set(index, known);
	const key = `${table.key}\u0001${column}`;
	const standing = known.get(key) ?? standingIn(index, table, column);
	known.set(key, standing);
	return standing;
}
function standingIn(index, { rows }, column) {
	const absent = [];
	const values = new Set();
	let common;
	const located = [];
	let apart = false;
	let marked = true;
	for (const row of rows) {
		const value = row.values.get(column) ?? "NULL";
		const places = value === "NULL" ? [] : placesOf$1(index, row, column);
		if (places.length === 0) continue;
		values.add(value);
		located.push(row);
		apart ||= isApart$1(index, row, column);
		const spots = new Set(places.flatMap((place) => spotsOf$1(place, value, column, row)));
		if (spots.size === 0) {
			absent.push(row);
			continue;
		}
		if (!row.own.has(column)) {
			marked = false;
			common = new Set([...common ?? spots].filter((it) => spots.has(it)));
		}
	}
	const carried = absent.length === 0 && values.size > 0 && (marked || values.size > 1 && (common?.size ?? 0) > 0);
	return {
		carried,
		apart: carried && apart,
		absent: marked ? absent : located
	};
}
function isApart$1(index, row, column) {
	const { own, standing } = foundOf(index, row);
	return own.has(column) && own.size > 1 && standing.every((key) => key === column);
}
function spotsOf$1(place, value, column, row) {
	const text = normal(value);
	const exact = place.at(text).map((at) => `${place.table}.${at}`);
	if (exact.length > 0 || !row.own.has(column)) return exact;
	const isDocument = /^'\s*[[{]/.test(value);
	if (text.length < 7 && !isDocument) return [];
	const at = isDocument ? place.first("", (there) => there.includes(text) || holdsDocument(value, there)) : place.first(text, (there) => there.includes(text));
	return at < 0 ? [] : [`${place.table}.${at}`];
}
function normal(value) {
	return plainText(value).toLowerCase().replace(/(\d)t(\d)/, "$1 $2").trim();
}
function asNumber(text) {
	return /^-?[\d.]+$/.test(text) && !Number.isNaN(Number(text)) ? `number ${Number(text)}` : text;
}
function holdsDocument(value, there) {
	return tokensIn(value).every((token) => there.includes(token));
}
// src/replay/loss/run/lives.ts
var Lives = class {
	tables = new Map();
	#ids = new Map();
	#last = new Map();
	begin(connection) {
		this.#last = entriesOf(connection, new Map());
		for (const { id, name, columns } of this.#last.values()) {
			const life = {
				now: name,
				goneAfter: null,
				columns: new Map(columns.map((column) => [keyOf$1(column), {
					now: column,
					goneAfter: null
				}]))
			};
			this.tables.set(keyOf$1(name), life);
			this.#ids.set(id, life);
		}
	}
	after(connection, done) {
		const now = entriesOf(connection, this.#last);
		for (const [id, life] of this.#ids) {
			if (life.goneAfter !== null) continue;
			const [was, is] = [this.#last.get(id), now.get(id)];
			if (!is) {
				life.goneAfter = done;
				continue;
			}
			life.now = is.name;
			if (was && was.sql !== is.sql) columnsMoved(life, was.columns, is.columns, done);
		}
		this.#last = now;
	}
};
function calledIn({ tables }, key) {
	return [key, keyOf$1(tables.get(key)?.now ?? key)];
}
function columnsMoved({ columns }, was, is, done) {
	const there = new Set(is.map(keyOf$1));
	for (const life of columns.values()) {
		if (life.goneAfter !== null || there.has(keyOf$1(life.now))) continue;
		const renamed = was.length === is.length ? is[was.findIndex((it) => keyOf$1(it) === keyOf$1(life.now))] : void 0;
		if (renamed === void 0) life.goneAfter = done;
		else life.now = renamed;
	}
}
function entriesOf(connection, known) {
	const rows = connection.rows(`SELECT rowid, name, coalesce(sql, '') FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`);
	return new Map(rows.map(([id, name, sql]) => {
		const had = known.get(id);
		if (had?.name === name && had.sql === sql) return [id, had];
		return [id, {
			id,
			name,
			sql,
			columns: columnsOf$3(connection, name, sql)
		}];
	}));
}
function columnsOf$3(connection, name, sql) {
	if (/^\s*create\s+virtual/i.test(sql)) return [];
	return connection.rows(`SELECT name FROM pragma_table_xinfo(?, 'main') WHERE hidden = 0`, [name]).map(([column]) => String(column));
}
// src/replay/loss/run/journey.ts
const AT_START$1 = new WeakMap();
function contentsAtStart(journey) {
	const { setting, start } = journey;
	const known = AT_START$1.get(journey) ?? on(setting.engine, start.state, (it) => contentsOf(it, setting.without));
	AT_START$1.set(journey, known);
	return known;
}
function isThere(journey, table) {
	return goneStep(journey, table) === null && journey.lives.tables.has(table.key);
}
function deletesOf({ steps, lives }, { key }) {
	const names = calledIn(lives, key);
	return steps.filter(({ statement: { sql } }) => actionOf(sql) === "DELETE" && names.includes(targetOf$1(sql) ?? ""));
}
function goneStep({ lives, steps, leavings }, table) {
	const after = lives.tables.get(table.key)?.goneAfter ?? null;
	if (after !== null) return steps[after - 1] ?? null;
	return leavings.find((it) => it.table === table && it.emptied && it.cameBack)?.step ?? null;
}
function hasPlace(journey, table, column) {
	const columns = journey.lives.tables.get(table.key)?.columns;
	if (!isThere(journey, table) || !columns) return false;
	return columns.size === 0 || columns.get(column)?.goneAfter === null;
}
function hasHeir({ start }, { key }, column) {
	return start.end.get(key)?.columns.some((name) => keyOf$1(name) === column) ?? false;
}
function plainRows({ rows }) {
	return rows.filter(({ kind }) => kind.is === "plain");
}
function askedRow({ index }, table) {
	const [first = table.rows[0]] = plainRows(table);
	const isLeft = (row) => placesOf$1(index, row, null).length > 0;
	if (!first || isLeft(first)) return first;
	const left = table.rows.filter((row) => row.own.size > 0 && isLeft(row));
	return left.find(({ kind }) => kind.is === "value") ?? left[0] ?? first;
}
function isSurrogate({ shape }, column) {
	return shape.columns.some(({ name, rowidAlias }) => rowidAlias && keyOf$1(name) === column);
}
function isForeign({ shape }, column) {
	return shape.foreignKeys.some(({ from }) => from.some((name) => keyOf$1(name) === column));
}
function isAbove$1({ key, shape }, column) {
	return shape.foreignKeys.some(({ from, parent }) => from.length === 1 && keyOf$1(from[0] ?? "") === column && keyOf$1(parent) === key);
}
function isAssigned({ steps, lives }, { key }, column) {
	const life = lives.tables.get(key);
	const names = [key, keyOf$1(life?.now ?? key)];
	const columns = [column, keyOf$1(life?.columns.get(column)?.now ?? column)];
	return steps.some(({ statement: { sql } }) => {
		if (!/\bset\b/i.test(sql) || !names.includes(targetOf$1(sql) ?? "")) return false;
		const written = actionOf(sql) === "UPDATE" ? writtenColumns(sql) : namesIn$1(sql);
		return columns.some((name) => written?.has(name));
	});
}
const NAMED$1 = new WeakMap();
function isReadWith(journey, one, other) {
	const known = NAMED$1.get(journey) ?? namedTogether(journey);
	NAMED$1.set(journey, known);
	return known.some((names) => names.has(one) && names.has(other));
}
function namedTogether({ steps, base }) {
	const texts = steps.map(({ statement }) => statement.sql);
	const changing = texts.filter((sql) => /\b(insert|update|replace)\b/i.test(sql)).map(namesIn$1);
	const schema = [...base.flatMap(({ sql }) => COMPUTES.test(sql) ? statementsOf(sql) : []), ...texts];
	return [...changing, ...schema.filter((sql) => COMPUTES.test(sql)).flatMap(computedIn)];
}
const COMPUTES = /\b(view|as)\b/i;
function computedIn(sql) {
	const verb = verbOf(sql);
	if (verb === "CREATE VIEW" || verb === "ALTER TABLE") return [namesIn$1(sql)];
	if (verb !== "CREATE TABLE") return [];
	return [...readTable(sql).generated.values()].map((tokens) => new Set(namesOf$1(tokens).map(({ column }) => column)));
}
// src/replay/loss/marks/filled-together.ts
const PASSES_OVER = /\b(ignore|conflict|replace)\b/i;
function filledTogether(scripts) {
	const silent = new Set();
	return [...copiesIn$1(scripts, ({ sql, copy }, target) => {
		if (PASSES_OVER.test(sql) || copy && readsAgain(sql, target)) silent.add(target);
	})].flatMap(([target, copies]) => {
		const tables = sourcesIn(copies);
		return silent.has(target) && tables.size > 1 ? [{
			tables,
			columns: columnsOf$2(copies.map(({ copy }) => copy))
		}] : [];
	});
}
function lookedUpTogether(scripts) {
	const changing = scripts.flatMap(({ sql }) => statementsOf(sql)).filter(changesRows);
	return [...copiesIn$1(scripts, () => {})].flatMap(([target, copies]) => {
		const tables = sourcesIn(copies);
		const isRead = () => changing.some((sql) => targetOf$1(sql) !== target && namesIn$1(sql).has(target));
		return tables.size > 1 && isRead() ? [tables] : [];
	});
}
function copiesIn$1(scripts, note) {
	const copies = new Map();
	for (const sql of scripts.flatMap((script) => statementsOf(script.sql))) {
		const target = verbOf(sql) === "CREATE TABLE" ? objectOf(sql) : /^(INSERT|REPLACE)$/.test(actionOf(sql) ?? "") ? targetOf$1(sql) : null;
		if (target === null) continue;
		const copy = unfoldedCopy(sql);
		note({
			sql,
			copy
		}, target);
		if (copy) gather(copies, target, {
			sql,
			copy
		});
	}
	return copies;
}
function sourcesIn(copies) {
	return new Set(copies.flatMap(({ sql, copy }) => readBy(sql, copy)));
}
function readsAgain(sql, target) {
	return significant(sql).filter((token) => keyOf$1(unquote(token)) === target).length > 1;
}
function readBy(sql, copy) {
	if (!copy.isPlain) return [...namesIn$1(sql)];
	return sourcesOf$3(copy).slice(0, 1).map(({ table }) => keyOf$1(table));
}
function columnsOf$2(copies) {
	const found = new Map();
	for (const { into, results } of copies) for (const [at, name] of (into ?? []).entries()) {
		const result = results.slice(0, at + 1).some(isStar) ? [] : results[at] ?? [];
		const value = withoutAlias(result).at(-1);
		const key = keyOf$1(unquote(name));
		if (value && kindOf$1(result) === "bare") found.set(key, new Set([...found.get(key) ?? [], keyOf$1(unquote(value))]));
	}
	return [...found.values()];
}
// src/replay/loss/marks/tree-tops.ts
function topOf({ nullable, default: written }) {
	if (nullable) return "NULL";
	return /^(0|-1)$/.test(written ?? "") ? written : null;
}
function isTakenForAbove({ name, foreignKeys }, column) {
	return foreignKeys.some(({ id, parent, from }) => id < 0 && same$2(parent, name) && from.some((it) => same$2(it, column)));
}
function topIn({ columns }, names) {
	const found = names.flatMap((name) => {
		const column = columns.find((it) => same$2(it.name, name));
		const value = column ? topOf(column) : null;
		return value === null ? [] : [[keyOf$1(name), value]];
	});
	return found.length === names.length ? new Map(found) : null;
}
function linksToItself({ name, primaryKey, columns }, scripts, tables) {
	const [key, ...more] = primaryKey;
	if (key === void 0 || more.length > 0) return [];
	const found = columnsAbove(scripts, name, key, (it) => tables.has(it));
	return columns.filter((column) => topOf(column) !== null && found.includes(keyOf$1(column.name))).map((column) => ({
		column: column.name,
		parent: name,
		to: key
	}));
}
// src/replay/loss/marks/row-kinds.ts
function amongOthers({ keys }, column) {
	for (const { columns, partial } of keys) {
		const names = columns.map((name) => name === null ? null : keyOf$1(name));
		if (partial || names.length < 2 || !names.includes(column)) continue;
		return names.flatMap((name) => name === null || name === column ? [] : [name]);
	}
	return null;
}
function uniqueColumns({ keys }) {
	return keys.flatMap(({ columns, partial }) => columns.length === 1 && columns[0] && !partial ? [keyOf$1(columns[0])] : []);
}
const MOST_BOUNDS$1 = 60;
const MOST_PARENTS$5 = 8;
const SHARED = "2999999";
const SHARED_TEXT = "'shared@example.org";
const STRANGE = "'strange";
const ANOTHER = "'Another";
const FUTURE = "'2090-01-01 00:00:00";
function kindsOf(table, isParent, shared, sides = [], asked = new Set()) {
	const { name, shape, facts } = table;
	const unique = new Set(uniqueColumns(shape));
	const kinds = [
		plain$1(),
		plain$1(),
		{
			is: "twin",
			column: null,
			says: "the same values as another row"
		}
	];
	const loose = [...facts.values()].filter(({ column }) => !unique.has(keyOf$1(column.name)));
	for (const { column, listed, compared, kind, groups, example } of facts.values()) {
		const key = keyOf$1(column.name);
		const at = `${name}.${column.name}`;
		if (column.rowidAlias) kinds.push({
			is: "value",
			column: key,
			value: SHARED,
			says: "an id that another table has too"
		});
		const among = unique.has(key) ? [] : amongOthers(shape, key) ?? (compared?.trimmed ? [] : null);
		const isForeign = shape.foreignKeys.some(({ from }) => from.some((it) => keyOf$1(it) === key));
		const isKey = shape.primaryKey.some((name) => keyOf$1(name) === key);
		if (column.nullable && (!isKey || shape.primaryKey.length > 1 && !isForeign)) {
			kinds.push({
				is: "null",
				column: key,
				says: `a NULL in ${at}`
			});
			if (among !== null && among.length > 0) kinds.push({
				is: "null",
				among,
				column: key,
				says: `a NULL in ${at} and the ${among.join(", ")} of another such row`
			});
			else if (compared?.grouped) kinds.push({
				is: "null",
				among: [],
				column: key,
				says: `a NULL in ${at}, as another row has`
			});
		}
		const bounds = (compared?.bounds ?? []).slice(0, MOST_BOUNDS$1).flatMap((it) => [
			it - 1,
			it,
			it + 1
		]);
		const values = [
			...listed,
			...compared?.unequal ?? [],
			...kind === "integer" || kind === "real" ? bounds.map(String) : []
		];
		const told = isTakenForAbove(shape, key) ? [] : [...values, ...answered$1(listed, groups)];
		for (const value of new Set(told)) kinds.push({
			is: "value",
			column: key,
			value,
			says: `${at} = ${shown$1(sqlOf(value))}`
		});
		if (compared?.doubted && !column.rowidAlias) kinds.push({
			is: "value",
			column: key,
			value: STRANGE,
			says: `a text of another kind in ${at}`
		});
		if (kind === "json" && compared?.unfolded) kinds.push({
			is: "value",
			column: key,
			value: /^'\s*\[/.test(example) ? "'[]" : "'{}",
			says: `an empty list in ${at}`
		});
		if (isOpenList(listed, compared)) kinds.push({
			is: "value",
			column: key,
			value: ANOTHER,
			says: `a value in ${at} that the files do not name`
		});
		if (kind === "word" && among !== null && !isForeign) {
			for (const is of ["upper", "case"]) kinds.push({
				is,
				among,
				column: key,
				says: `a value in ${at} that differs from another row's only in case`
			});
			kinds.push({
				is: "blank",
				among,
				column: key,
				says: `a value in ${at} that differs from another row's only in blanks around it`
			});
		}
		if (kind === "word" && shared.has(key) && !isForeign && column.idOf === void 0) kinds.push({
			is: "value",
			column: key,
			value: SHARED_TEXT,
			says: `a value in ${at} that another table has too`
		});
		if (kind === "date" || kind === "time") kinds.push({
			is: "value",
			column: key,
			value: FUTURE,
			says: `a moment of the future in ${at}`
		});
	}
	for (const { column } of loose) {
		const at = `${name}.${column.name}`;
		kinds.push({
			is: "same",
			column: keyOf$1(column.name),
			says: `the same ${at} as another row`
		});
		if (loose.length > 1) kinds.push({
			is: "differs",
			column: keyOf$1(column.name),
			says: `the values of another row everywhere but in ${at}`
		});
	}
	kinds.push(...[...sides, ...amongOrdinary(table, sides, asked)].flatMap((side) => onSide(name, side)));
	kinds.push(...withOneParent(table));
	if (loose.length > 0) kinds.push({
		is: "equal",
		column: null,
		says: `the same values as another row`
	});
	if (isParent) kinds.push({
		is: "lonely",
		column: null,
		says: `no other row that refers to it`
	});
	return kinds;
}
function answered$1(listed, groups) {
	if (listed.length > 0 || groups.length < 2) return [];
	return groups.flatMap(([value]) => value === void 0 || value === "NULL" ? [] : [value]);
}
function hasMoreThanKinds({ facts }) {
	return [...facts.values()].some(({ compared }) => (compared?.bounds.length ?? 0) > MOST_BOUNDS$1 || (compared?.equals.length ?? 0) > 100);
}
function ordinaryOf({ example, listed }) {
	return listed.length === 2 && [...listed].sort().join() === "0,1" && !listed.includes(example) ? "0" : example;
}
function withOneParent({ name, shape }) {
	const keys = shape.foreignKeys.flatMap(({ from: [first = "", ...more] }) => more.length === 0 ? [first] : []);
	const isNullable = (key) => shape.columns.some((it) => keyOf$1(it.name) === keyOf$1(key) && it.nullable);
	const asked = keys.filter((key) => isNullable(key) && isChecked(shape, keyOf$1(key)));
	if (asked.length < 3 || asked.length > MOST_PARENTS$5) return [];
	return asked.map((only) => {
		const [first = null, ...others] = asked.filter((key) => key !== only).map(keyOf$1);
		return {
			is: "null",
			column: first,
			more: new Map(others.map((key) => [key, "NULL"])),
			says: `no other parent than that of ${name}.${only}`
		};
	});
}
function amongOrdinary({ shape, facts }, sides, asked) {
	const keys = new Set([...uniqueColumns(shape), ...shape.foreignKeys.flatMap(({ from }) => from.map(keyOf$1))]);
	const ordinary = [...facts].flatMap(([key, own]) => asked.has(key) && !keys.has(key) && !own.column.rowidAlias ? [[own.column.name, sqlOf(ordinaryOf(own))]] : []);
	return sides.flatMap((side) => {
		const more = ordinary.filter(([name]) => !side.has(name));
		return more.length > 0 ? [new Map([...side, ...more])] : [];
	});
}
function onSide(table, side) {
	const [first, ...more] = [...side].map(([column, literal]) => [keyOf$1(column), valueIn(literal)]);
	const says = [...side].map(([column, literal]) => `${table}.${column} ${equals(shown$1(literal))}`).join(" and ");
	return first ? [{
		is: "value",
		column: first[0],
		value: first[1],
		more: new Map(more),
		says
	}] : [];
}
function isOpenList(listed, compared) {
	const texts = (compared?.equals ?? []).filter((it) => it.startsWith("'"));
	return texts.length > 1 && listed.length > 0 && listed.every((it) => texts.includes(it));
}
function plain$1() {
	return {
		is: "plain",
		column: null,
		says: "any row"
	};
}
// src/replay/loss/marks/linked.ts
function hasRivals(shape) {
	const parents = shape.foreignKeys.filter(({ from }) => from.length === 1 && isChecked(shape, keyOf$1(from[0] ?? ""))).map(({ parent }) => keyOf$1(parent));
	return new Set(parents).size < parents.length;
}
function isLinked$1({ keys, foreignKeys, columns: own }) {
	const foreign = new Set(foreignKeys.flatMap(({ from }) => from.map(keyOf$1)));
	const all = own.flatMap(({ name, rowidAlias }) => rowidAlias ? [] : [name]);
	const areForeign = (columns) => columns.length > 0 && columns.every((it) => it !== null && foreign.has(keyOf$1(it)));
	return keys.some(({ columns }) => areForeign(columns)) || all.length > 1 && areForeign(all);
}
function needsParents(shape) {
	return isLinked$1(shape) || hasRivals(shape);
}
function shapesOf(connection, catalog, names, { scripts, filters }) {
	const { texts, ordinary } = catalog;
	const links = linksIn$2(connection, catalog, scripts.flatMap(joining));
	const counts = scripts.flatMap(({ sql }) => countingReadings(sql));
	const found = new Map();
	const beside = [...filledTogether(scripts).map(({ tables }) => tables), ...lookedUpTogether(scripts)].filter((tables) => [...tables].some((key) => names.has(key)));
	const open = [
		...names,
		...sourcesOf$2(connection, catalog, names, scripts),
		...beside.flatMap((it) => [...it])
	];
	for (let key = open.pop(); key !== void 0; key = open.pop()) {
		const name = found.has(key) ? void 0 : ordinary.get(key);
		const read = name === void 0 ? null : readable(() => readShape(connection, name, texts));
		if (!read) continue;
		const linked = withLinks(read, [...links.get(key) ?? [], ...linksToItself(read, scripts, ordinary)]);
		const shape = withCounted$1(linked, counts);
		found.set(key, shape);
		const parents = shape.foreignKeys.map(({ parent }) => keyOf$1(parent));
		const isAsked = (parent) => filters.some(({ tables }) => tables.has(key) && tables.has(parent));
		open.push(...needsParents(shape) ? parents : parents.filter(isAsked));
	}
	return [...found.values()];
}
function sourcesOf$2(connection, { texts, ordinary }, names, scripts) {
	return scripts.flatMap(({ sql }) => statementsOf(sql)).filter((sql) => replacesRows(sql) || /\bdo\s+update\b/i.test(sql)).flatMap((sql) => {
		const target = targetOf$1(sql);
		if (target === null || !names.has(target)) return [];
		return [...namesIn$1(sql)].filter((key) => key !== target && ordinary.has(key)).filter((key) => {
			return readable(() => readShape(connection, ordinary.get(key) ?? key, texts))?.foreignKeys.some(({ parent }) => keyOf$1(parent) === target) ?? false;
		});
	});
}
function joining({ sql }) {
	return statementsOf(sql).filter((statement) => /\b(from|update)\b/i.test(statement) && changesRows(statement)).flatMap((statement) => {
		const action = actionOf(statement);
		const copies = action !== "UPDATE" && !/\bgroup\b/i.test(statement);
		const all = equalitiesIn(statement, null);
		if (action === "DELETE") return all;
		const own = new Set(action === "UPDATE" ? writtenColumns(statement) ?? [] : []);
		const isOwn = ({ sides }) => sides.some(({ column }) => own.has(column));
		return all.filter((one) => one.keeps || isOwn(one) || !one.filters && !(one.outer && copies));
	});
}
function withLinks(shape, links) {
	const isDeclared = ({ column, parent }) => shape.foreignKeys.some((key) => same$2(key.parent, parent) || key.from.some((it) => same$2(it, column)));
	const keys = links.filter((link) => !isDeclared(link)).map(({ column, parent, to }, at) => {
		return {
			id: -1 - at,
			parent,
			from: [column],
			to: [to],
			onUpdate: "NO ACTION",
			onDelete: "NO ACTION"
		};
	});
	return keys.length === 0 ? shape : {
		...shape,
		foreignKeys: [...shape.foreignKeys, ...keys]
	};
}
function readable(look) {
	try {
		return look();
	} catch (error) {
		if (error instanceof Refused) return null;
		throw error;
	}
}
function sharedKeys(all, scripts) {
	const keys = new Set(all.flatMap(uniqueColumns));
	const has = (key) => all.filter(({ columns }) => columns.some(({ name }) => keyOf$1(name) === key));
	const others = filledTogether(scripts).flatMap(({ columns }) => columns).filter((names) => names.size > 1 && [...names].some((key) => keys.has(key)));
	return new Set([...[...keys].filter((key) => has(key).length > 1), ...others.flatMap((names) => [...names])]);
}
// src/replay/loss/run/end-keys.ts
const KNOWN$6 = new WeakMap();
function shapesAtEnd(journey) {
	const known = KNOWN$6.get(journey);
	if (known) return known;
	const found = new Map();
	const { setting, start, steps } = journey;
	watched(setting, start.state, (connection, done) => {
		if (done < steps.length) return;
		const { texts, ordinary } = readCatalog(connection);
		for (const [key, name] of ordinary) {
			const shape = readable(() => readShape(connection, name, texts));
			if (shape) found.set(key, shape);
		}
	});
	KNOWN$6.set(journey, found);
	return found;
}
function shapeAtStart({ setting, start }, table) {
	return on(setting.engine, start.state, (connection) => {
		const { ordinary, texts } = readCatalog(connection);
		const name = ordinary.get(table);
		return name === void 0 ? null : readable(() => readShape(connection, name, texts));
	});
}
function keysAtEnd(journey, table) {
	return (shapesAtEnd(journey).get(keyOf$1(table))?.keys ?? []).map(({ columns }) => columns.map((column) => keyOf$1(column ?? "")));
}
function keysToCome(journey, { key, shape }) {
	const life = journey.lives.tables.get(key);
	const columns = shape.columns.map(({ name }) => [keyOf$1(name), keyOf$1(life?.columns.get(keyOf$1(name))?.now ?? name)]);
	const named = (one, isNow) => {
		const names = one.columns.includes(null) ? namesIn$1(one.sql ?? "") : new Set(one.columns.map((it) => keyOf$1(it ?? "")));
		return columns.flatMap((both) => names.has(both[isNow]) ? [both[0]] : []);
	};
	const old = new Set(shape.keys.map((one) => named(one, 0).join("")));
	return (shapesAtEnd(journey).get(keyOf$1(life?.now ?? key))?.keys ?? []).map((one) => named(one, 1)).filter((one) => !old.has(one.join("")));
}
function idAtEnd(journey, table) {
	const [id, ...more] = shapesAtEnd(journey).get(keyOf$1(table))?.primaryKey ?? [];
	return id === void 0 || more.length > 0 ? null : keyOf$1(id);
}
function parentAtEnd(journey, table, column) {
	const key = (shapesAtEnd(journey).get(keyOf$1(table))?.foreignKeys ?? []).find(({ from }) => from.length === 1 && keyOf$1(from[0] ?? "") === keyOf$1(column));
	return key ? keyOf$1(key.parent) : null;
}
// src/replay/loss/looks/other-keys.ts
const KNOWN$5 = new WeakMap();
function otherKey(journey, row, column) {
	const own = keysOf$6(row.table, row.values.get(column) ?? "NULL", column);
	if (own[0] !== void 0 && !isChecked(row.table.shape, column)) return own[0];
	const known = KNOWN$5.get(journey) ?? new Map();
	KNOWN$5.set(journey, known);
	const key = [
		row.table.key,
		row.where,
		column
	].join("");
	if (!known.has(key)) for (const [found, value] of taken(journey, row.table, column)) known.set(found, value);
	return known.get(key) ?? null;
}
function keysOf$6({ rows }, value, column) {
	return rows.map(({ values }) => values.get(column) ?? "NULL").filter((it) => it !== "NULL" && it !== value);
}
function taken({ setting, start }, table, column) {
	return on(setting.engine, start.state, (connection) => {
		connection.run("PRAGMA foreign_keys = OFF");
		const above = keysAbove(connection, table, column);
		return withoutTriggers(connection, () => table.rows.map((row) => {
			const value = row.values.get(column) ?? "NULL";
			const near = isAbove$1(table, column) ? higherThan(table, value, column) : [];
			const found = [...new Set([
				...near,
				...keysOf$6(table, value, column),
				...above.filter((it) => it !== value)
			])].find((it) => takes$1(connection, row, column, it));
			return [[
				table.key,
				row.where,
				column
			].join(""), found ?? null];
		}));
	});
}
function higherThan({ rows, shape }, value, column) {
	const [key = ""] = shape.primaryKey.map(keyOf$1);
	const above = rows.find(({ values }) => values.get(key) === value)?.values.get(column) ?? "NULL";
	return above === "NULL" ? [] : [above];
}
const MOST_PARENTS$4 = 6;
function keysAbove(connection, { shape }, column) {
	const key = shape.foreignKeys.find(({ from }) => from.length === 1 && keyOf$1(from[0] ?? "") === column);
	if (!key) return [];
	const to = key.to?.[0] ?? String(connection.rows(`SELECT name FROM pragma_table_xinfo(?, 'main') WHERE pk = 1`, [key.parent])[0]?.[0] ?? "");
	let found = [];
	refusal(() => {
		found = connection.rows(`SELECT ${readAs(to)} FROM main.${quoted(key.parent)} LIMIT ${MOST_PARENTS$4}`).map(([value]) => String(value)).filter((it) => it !== "NULL");
	});
	return found;
}
function takes$1(connection, row, column, value) {
	connection.run("SAVEPOINT other_key");
	const refused = refusal(() => connection.run(writing(row, column, value)));
	connection.run("ROLLBACK TO other_key; RELEASE other_key");
	return refused === null;
}
// src/replay/loss/looks/other-values.ts
function changes(journey, column, rows) {
	return rows.flatMap((row) => {
		const other = otherValue$1(journey, row, column);
		return other === null ? [] : [writing(row, column, other)];
	});
}
function leavesOthers(journey, changed) {
	return [...new Set(changed.map(({ table }) => table))].every((table) => {
		const own = changed.filter((one) => one.table === table);
		const isNew = ({ column }) => !isForeign(table, column) && table.facts.get(column)?.kind !== "listed";
		return own.some(isNew) || rowsAfter(journey, table, own) !== rowsAfter(journey, table, []);
	});
}
function rowsAfter(journey, table, changed) {
	const keys = [...table.facts.keys()].filter((key) => !isSurrogate(table, key));
	const cellOf = (row, key) => {
		return (changed.some(({ column, rows }) => column === key && rows.includes(row)) ? otherValue$1(journey, row, key) : null) ?? row.values.get(key) ?? "NULL";
	};
	return table.rows.map((row) => keys.map((key) => cellOf(row, key)).join("")).sort().join("");
}
function otherValue$1(journey, row, column) {
	const { index } = journey;
	const facts = row.table.facts.get(column);
	const value = row.values.get(column) ?? "NULL";
	if (!facts) return null;
	if (isForeign(row.table, column)) return otherKey(journey, row, column);
	if (facts.kind === "json") return otherDocument$2(value, (token) => index.has(token), knowsKeys(journey));
	if (facts.single) return (value === facts.listed[0] ? facts.listed[1] : facts.listed[0]) ?? null;
	if (facts.listed.length > 0) return facts.listed.find((it) => it !== value) ?? null;
	const number = Number(/\d{7}/.exec(value)?.[0] ?? 39e5) + 9e5;
	if (facts.kind === "blob") return otherBytes(value) ?? markFor(facts, number, false);
	return alikeInBlanks(row, column) ?? markFor(facts, number, value.length > 30);
}
function alikeInBlanks({ kind, table, values }, column) {
	if (kind.is !== "blank" || kind.column !== column) return null;
	const value = values.get(column) ?? "NULL";
	const other = plainRows(table).flatMap((row) => row.values.get(column) ?? []).find((it) => it !== value.trimEnd());
	return other === void 0 ? null : `${other}${value.slice(value.trimEnd().length)}`;
}
const KNOWN$4 = new WeakMap();
function knowsKeys(journey) {
	const known = KNOWN$4.get(journey) ?? isClosed$1(journey);
	KNOWN$4.set(journey, known);
	return known;
}
function isClosed$1({ setting, base }) {
	const read = setting.scripts.flatMap(({ sql }) => sql.match(/'\$[.[][^']*'|->>?\s*'\w+'/g) ?? []);
	const shown = new Set(new Set(read).size > 1 ? writtenKeys(base) : []);
	return shown.size > 0 && documentKeys(setting.scripts).some((key) => shown.has(key));
}
function otherDocument$2(value, stands, known) {
	const lost = tokensIn(value).filter((token) => !stands(token) && !(known && isExtra(token)));
	if (lost.length === 0) return null;
	return value.replace(/\d{7}/g, (token) => lost.includes(token) ? String(Number(token) + 1e6) : token);
}
// src/replay/loss/looks/seeded.ts
function areSeeded(journey, table, rows, sql) {
	const keys = table.shape.keys.flatMap(({ columns: [column, ...more], partial }) => partial || !column || more.length > 0 || isSurrogate(table, keyOf$1(column)) ? [] : [keyOf$1(column)]);
	const named = literalsIn(sql);
	const isNamed = (column) => rows.every(({ values }) => named.has(sqlOf(values.get(column) ?? "NULL")));
	const own = keys.filter(isNamed);
	if (rows.length === 0 || own.length === 0) return false;
	const seeds = new Set(seedsOf(journey, table).flatMap((it) => [...literalsIn(it)]));
	return own.some((column) => rows.every(({ values }) => seeds.has(sqlOf(values.get(column) ?? "NULL"))));
}
function seedsOf({ base, lives }, { key }) {
	const names = calledIn(lives, key);
	return base.flatMap(({ sql }) => statementsOf(sql)).filter((it) => /^(INSERT|REPLACE)$/.test(actionOf(it) ?? "") && names.includes(targetOf$1(it) ?? ""));
}
function ownTexts(journey, table, { name, default: given }) {
	const { setting, start } = journey;
	const made = on(setting.engine, start.state, (it) => it.rows(`SELECT sql FROM main.sqlite_master WHERE type = 'table' AND name = ?`, [table.name]));
	return on(setting.engine, alone$2(new Uint8Array(0)), (connection) => {
		const found = [];
		for (const sql of [String(made[0]?.[0]), ...seedsOf(journey, table)]) refusal(() => connection.run(sql));
		const own = quoted(name);
		for (const from of [`SELECT ${own} FROM main.${quoted(table.name)}`, `SELECT (${given}\n) AS ${own}`]) refusal(() => {
			for (const [cell] of connection.rows(`SELECT DISTINCT ${readAs(name)} FROM (${from})`)) found.push(String(cell));
		});
		return found;
	});
}
function literalsIn(sql) {
	return new Set(significant(sql).flatMap(({ kind, text }) => kind === "string" ? [text] : []));
}
// src/replay/loss/looks/given-ids.ts
function givenIds(asking, journey) {
	return journey.steps.flatMap((step, at) => {
		const table = journey.start.tables.find((it) => isAsked$1(journey, it, step) && !isFilledBefore$1(journey, it, at));
		const id = table && [...table.facts.keys()].find((column) => isSurrogate(table, column));
		const givenId = table && id !== void 0 ? idPutBy(journey, table, id, at) : void 0;
		if (!table || id === void 0 || givenId === void 0) return [];
		const there = table.rows.find(({ values }) => values.get(id) === givenId);
		const plain = plainRows(table).find((it) => it !== there);
		const row = there ?? plain;
		if (!plain || !row) return [];
		const edits = there ? [] : [`DELETE FROM main.${quoted(table.name)} WHERE ${quoted(id)} = ${givenId}`, writing(row, id, givenId)];
		const columns = [...table.facts].flatMap(([column, facts]) => {
			const other = column === id || isMoment$3(facts.column.default) ? [] : changes(journey, column, [row]);
			return other.length > 0 && asking.alike(edits, [...other, ...edits]) === true && asking.vanishes(changes(journey, column, [plain])) === false ? [column] : [];
		});
		return columns.length > 0 ? [{
			table,
			step,
			columns,
			rows: [row],
			givenId
		}] : [];
	});
}
function isAsked$1(journey, table, { statement: { sql } }) {
	if (!calledIn(journey.lives, table.key).includes(targetOf$1(sql) ?? "") || !isThere(journey, table)) return false;
	const all = significant(sql);
	const conflict = all[outerWord(all, 0, /^CONFLICT$/i) - 1];
	if (!(conflict !== void 0 && /\bdo\s+update\b/i.test(sql) && outerWord(all, 0, /^WHERE$/i) < 0) && !replacesRows(sql)) return false;
	const written = writtenColumns(sql);
	if (![...table.facts.keys()].some((it) => isSurrogate(table, it) && (written === null || written.has(it))) || insertShape(sql.slice(0, conflict?.start)) === null) return false;
	return seedsOf(journey, table).length === 0 && isFilledByProgram(journey, table);
}
function isFilledBefore$1({ steps, lives }, { key }, at) {
	const names = calledIn(lives, key);
	return steps.slice(0, at).some(({ statement: { sql } }) => {
		return actionOf(sql) === "INSERT" && !replacesRows(sql) && names.includes(targetOf$1(sql) ?? "");
	});
}
function isFilledByProgram({ setting, start }, { key, name }) {
	return on(setting.engine, start.state, (connection) => {
		const asked = `SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = ? COLLATE NOCASE AND sql LIKE '%autoincrement%'`;
		return [...allForeignKeys(connection)].some(([child, keys]) => {
			const never = columnsIn$2(connection, child).filter((it) => it.notNull || it.primaryKey > 0);
			const isNever = (column) => never.some((it) => it.key === keyOf$1(column));
			return keyOf$1(child) !== key && keys.some(({ parent, from }) => keyOf$1(parent) === key && from.every(isNever));
		}) || connection.rows(asked, [name]).length > 0;
	});
}
function idPutBy({ setting, start, lives }, table, id, at) {
	const held = (contents) => calledIn(lives, table.key).flatMap((name) => contents.get(name) ?? [])[0];
	let before = on(setting.engine, start.state, (connection) => held(contentsOf(connection, setting.without)));
	let after = before;
	watched(setting, start.state, (connection, done) => {
		if (done === at) before = held(contentsOf(connection, setting.without));
		if (done === at + 1) after = held(contentsOf(connection, setting.without));
	});
	const place = after?.columns.findIndex((name) => keyOf$1(name) === id) ?? -1;
	return after && place >= 0 ? rowsBeyond(after, before)[0]?.[place] : void 0;
}
// src/replay/loss/marks/parents.ts
function parentsOf$1(connection, tables, { key: own, shape }, at, { is }) {
	const found = new Map();
	const all = needsParents(shape);
	const turn = [...tables.values()].filter((table) => table.key !== own && isLinked$1(table.shape)).length;
	const used = new Map();
	for (const [place, { id, parent, from, to }] of shape.foreignKeys.entries()) {
		const isAtTop = is === "null" || is === "value" || id < 0;
		const top = keyOf$1(parent) === own && isAtTop ? topIn(shape, from) : null;
		if (top) {
			for (const [column, value] of top) found.set(column, value);
			continue;
		}
		const offset = used.get(keyOf$1(parent)) ?? 0;
		used.set(keyOf$1(parent), offset + 1);
		const keys = keysOf$5(connection, tables.get(keyOf$1(parent)), {
			parent,
			to,
			all
		});
		const turned = isLinked$1(shape) ? place * turn : 0;
		const key = keys[(at + offset + turned) % Math.max(1, keys.length)];
		if (key) for (const [index, column] of from.entries()) found.set(keyOf$1(column), key[index] ?? "NULL");
	}
	return found;
}
const MOST_OTHERS$1 = 12;
function underOthers(tables, table, filters) {
	const each = table.shape.foreignKeys.map((key) => underOther(tables, table, key, filters)).filter((it) => it.length > 0);
	const longest = each.length > 1 ? Math.max(...each.map((it) => it.length)) : 0;
	const together = [...Array(longest).keys()].map((at) => {
		const [first, ...rest] = each.map((it) => it[at % it.length]);
		const more = new Map([first, ...rest].flatMap(({ values }) => [...values]));
		return {
			...first.kind,
			more,
			says: [first, ...rest].map((it) => it?.kind.says).join(" and ")
		};
	});
	return [...each.flatMap((it) => it.map(({ kind }) => kind)), ...together];
}
function betweenShared(connection, { name, shape }) {
	const [one, other] = shape.foreignKeys.filter(({ from }) => from.length === 1);
	if (!one || !other || !isLinked$1(shape) || keyOf$1(one.parent) === keyOf$1(other.parent)) return [];
	const [its, others] = [one, other].map(({ parent, to }) => {
		const [column] = to ?? primaryKeyIn(connection, parent);
		return column === void 0 ? null : `SELECT ${readAs(column)} FROM main.${quoted(parent)}`;
	});
	if (!its || !others) return [];
	let ids = [];
	refusal(() => {
		ids = connection.rows(`${its} INTERSECT ${others} LIMIT 3`).flat();
	});
	const [from = "", to = ""] = [one, other].map((key) => key.from[0]);
	return ids.slice(1).map((id, at) => {
		const [value, its] = [ids[at], id];
		const says = `a value in ${name}.${from} that is an id in ${other.parent} too`;
		return {
			is: "value",
			column: keyOf$1(from),
			value,
			more: new Map([[keyOf$1(to), its]]),
			says
		};
	});
}
function underOther(tables, { key, name }, { parent, from, to }, filters) {
	const above = tables.get(keyOf$1(parent));
	const [first] = from;
	if (!above || first === void 0 || keyOf$1(parent) === key) return [];
	const both = filters.filter(({ tables: named }) => named.has(key) && named.has(keyOf$1(parent)));
	const asked = new Set(both.flatMap(({ columns }) => [...columns]));
	const isAsked = (kind) => [kind.column, ...kind.more?.keys() ?? []].some((it) => asked.has(it ?? ""));
	const rows = above.rows.filter(({ kind }) => isAsked(kind) && (kind.is === "null" || kind.is === "value" && kind.value !== "'strange"));
	const columns = to ?? above.shape.primaryKey;
	return rows.slice(0, MOST_OTHERS$1).map(({ kind, values: own }) => {
		const values = new Map(from.map((it, at) => [keyOf$1(it), own.get(keyOf$1(columns[at] ?? "")) ?? "NULL"]));
		const says = `a parent in ${parent} that has ${kind.says} (by ${name}.${first})`;
		const value = values.get(keyOf$1(first)) ?? "NULL";
		return {
			kind: {
				is: "value",
				column: keyOf$1(first),
				value,
				more: values,
				says
			},
			values
		};
	});
}
function pointsNowhere(connection, { foreignKeys }, values) {
	return foreignKeys.filter(({ from }) => from.length > 1).some(({ parent, from, to }) => {
		const own = from.map((column) => values.get(keyOf$1(column)) ?? "NULL");
		const columns = to ?? primaryKeyIn(connection, parent);
		if (own.includes("NULL") || columns.length !== own.length) return false;
		const where = columns.map((column, at) => `${quoted(column)} IS ${sqlOf(own[at] ?? "NULL")}`).join(" AND ");
		const sql = `SELECT 1 FROM main.${quoted(parent)} WHERE ${where}`;
		let isThere = true;
		refusal(() => {
			isThere = connection.rows(sql).length > 0;
		});
		return !isThere;
	});
}
function keysOf$5(connection, marked, { parent, to, all }) {
	const columns = to ?? marked?.shape.primaryKey ?? primaryKeyIn(connection, parent);
	const own = marked?.rows ?? [];
	const plain = own.filter(({ kind }) => kind.is === "plain");
	const keys = (all ? own.filter(({ kind }) => kind.is !== "lonely") : plain).map(({ values }) => columns.map((it) => values.get(keyOf$1(it)) ?? "NULL"));
	if (plain.length > 1) return keys.filter((key) => !key.includes("NULL"));
	if (columns.length === 0) return [];
	const sql = `SELECT ${columns.map(readAs).join(", ")} FROM main.${quoted(parent)} LIMIT 2`;
	let rows = [];
	refusal(() => {
		rows = connection.rows(sql);
	});
	return rows;
}
// src/replay/loss/marks/repeated.ts
function nullIn({ rows }, column) {
	return rows.findLast(({ kind }) => kind.is === "null" && kind.column === column);
}
const REPEATED = new Set([
	"twin",
	"upper",
	"null"
]);
function addRepeated(table, row) {
	const { column, among, is } = row.kind;
	const other = is === "null" && column && among ? nullIn(table, column) : void 0;
	if (other) {
		const own = new Set([...other.own].filter((key) => !among?.includes(key)));
		table.rows[table.rows.indexOf(other)] = {
			...other,
			own
		};
	}
	table.rows.push(row);
}
// src/replay/loss/marks/wanted.ts
const AS_IT_IS = {
	values: new Map(),
	marks: new Set(),
	numbers: new Map(),
	fixed: []
};
function withoutKeys({ shape, facts }, wanted) {
	const keys = new Set([...shape.keys.flatMap(({ columns }) => columns.map((it) => keyOf$1(it ?? ""))), ...wanted.fixed]);
	const isFree = (key) => !keys.has(key) && !facts.get(key)?.column.rowidAlias;
	return {
		...wanted,
		marks: new Set([...wanted.marks].filter(isFree))
	};
}
function holdsMark(value, number) {
	return value.includes(String(number)) || value.includes(dayOf(number)) || /^(X'71|'\s*[[{])/.test(value);
}
function exampleOf(table, key) {
	return table.facts.get(key)?.example ?? "NULL";
}
function shortened(table, { values, marks, numbers }) {
	return new Map([...values].map(([key, value]) => {
		const facts = table.facts.get(key);
		return [key, marks.has(key) && (facts?.kind === "word" || facts?.kind === "blob") ? markFor(facts, numbers.get(key) ?? 0, false) ?? value : value];
	}));
}
function withItsKey({ shape }, column) {
	const key = shape.foreignKeys.find(({ from }) => from.some((name) => keyOf$1(name) === column));
	return key ? key.from.map(keyOf$1) : [column];
}
function special(table, { is, column, value, more = new Map(), among = [] }, values, marks) {
	const first = table.rows.find((row) => row.kind.is === "twin");
	const unique = new Set(uniqueColumns(table.shape));
	const together = column === null ? [] : withItsKey(table, column);
	const repeated = is === "same" ? together : is === "differs" || is === "equal" ? [...values.keys()].filter((key) => !together.includes(key) && !unique.has(key)) : [];
	for (const key of first ? repeated : []) set(key, first?.values.get(key) ?? "NULL");
	if (is === "null" && column) {
		const other = nullIn(table, column);
		for (const key of among) set(key, other?.values.get(key) ?? "NULL");
		set(column, "NULL");
	}
	if (is === "upper" && column) set(column, values.get(column) ?? "NULL");
	if ((is === "case" || is === "blank") && column) {
		const upper = table.rows.findLast(({ kind }) => kind.is === "upper" && kind.column === column);
		const text = upper?.values.get(column);
		for (const key of among) set(key, upper?.values.get(key) ?? "NULL");
		set(column, (is === "case" ? text?.toLowerCase() : text && `${text} `) ?? "NULL");
	}
	if (value !== void 0 && column) set(column, value);
	for (const [key, other] of more) set(key, other);
	return { fixed: [
		...column === null ? [] : [column],
		...among,
		...more.keys(),
		...repeated
	] };
	function set(key, value) {
		values.set(key, value);
		marks.delete(key);
	}
}
function asMarked(table, kind, where, { marks, numbers }, row) {
	const values = new Map([...table.facts.keys()].map((key, at) => [key, String(row[at])]));
	const repeated = kind.is === "twin" ? new Set(uniqueColumns(table.shape)) : null;
	const own = [...marks].filter((key) => (repeated?.has(key) ?? true) && holdsMark(values.get(key) ?? "", numbers.get(key) ?? 0));
	return {
		table,
		kind,
		where,
		values,
		own: new Set(own)
	};
}
// src/replay/loss/marks/put-row.ts
function putRow(connection, table, wanted) {
	const short = shortened(table, wanted);
	const keyed = new Set([...uniqueColumns(table.shape), ...wanted.fixed]);
	const few = new Map([...short].map(([key, value]) => [key, keyed.has(key) ? value : exampleOf(table, key)]));
	for (const values of [wanted.values, short]) {
		const where = insert(connection, table, values);
		if (where !== null) return where;
	}
	const plainest = [
		few,
		...apartInKeys(table, few, short),
		...beside$2(table, few, wanted)
	];
	for (const values of plainest.flatMap(underSomebody(connection, table, wanted))) {
		const where = insert(connection, table, values);
		if (where === null) continue;
		setEach(connection, table, where, short, withoutKey(table, wanted));
		return where;
	}
	return null;
}
function apartInKeys({ shape: { keys } }, few, short) {
	const own = keys.flatMap(({ columns }) => columns.length > 1 ? columns : []).flatMap((name) => {
		const value = name === null ? void 0 : short.get(keyOf$1(name));
		return name === null || value === void 0 ? [] : [[keyOf$1(name), value]];
	});
	return own.length === 0 ? [] : [new Map([...few, ...own])];
}
const MOST_BESIDE = 6;
function beside$2({ shape, facts }, few, { fixed }) {
	const foreign = new Set(shape.foreignKeys.flatMap(({ from }) => from.map(keyOf$1)));
	const key = shape.primaryKey.map(keyOf$1);
	if (key.length < 2) return [];
	return key.filter((column) => !foreign.has(column)).flatMap((column) => {
		const { listed = [], example = "NULL" } = facts.get(column) ?? {};
		const steps = /^-?\d+$/.test(example) && listed.length === 0 ? [
			1,
			2,
			3,
			-1,
			-2,
			-3
		].map((step) => String(Number(example) + step)) : listed;
		return fixed.includes(column) ? [] : steps.slice(0, MOST_BESIDE).map((value) => new Map([...few, [column, value]]));
	});
}
const MOST_PARENTS$3 = 6;
function underSomebody(connection, { shape }, { fixed }) {
	const link = shape.foreignKeys.find(({ id, from: [from = ""] }) => id < 0 && !fixed.includes(keyOf$1(from)));
	const [own, its] = [link?.from[0], link?.to?.[0]];
	if (!link || own === void 0 || its === void 0 || same$2(link.parent, shape.name)) return (values) => [values];
	let ids = [];
	refusal(() => {
		const sql = `SELECT ${readAs(its)} FROM main.${quoted(link.parent)} WHERE ${quoted(its)} IS NOT NULL LIMIT ${MOST_PARENTS$3}`;
		ids = connection.rows(sql).flat();
	});
	return (values) => ids.length === 0 ? [values] : ids.map((id) => new Map([...values, [keyOf$1(own), id]]));
}
function withoutKey({ shape }, wanted) {
	if (shape.rowid) return wanted;
	const key = shape.primaryKey.map(keyOf$1);
	return {
		...wanted,
		marks: new Set([...wanted.marks].filter((column) => !key.includes(column)))
	};
}
function insert(connection, { name, shape }, values) {
	if (pointsNowhere(connection, shape, values)) return null;
	const columns = shape.columns.map((it) => quoted(it.name)).join(", ");
	const row = shape.columns.map((it) => sqlOf(values.get(keyOf$1(it.name)) ?? "NULL")).join(", ");
	const id = shape.rowid ?? shape.primaryKey.map(quoted).join(", ");
	let where = null;
	refusal(() => {
		const sql = `INSERT OR ABORT INTO main.${quoted(name)} (${columns}) VALUES (${row}) RETURNING ${shape.rowid ?? "NULL"}`;
		const [given] = connection.rows(sql);
		where = shape.rowid ? `${id} = ${given?.[0]}` : whereKey(shape, values);
	});
	return where;
}
function whereKey({ primaryKey }, values) {
	return primaryKey.map((it) => `${quoted(it)} IS ${sqlOf(values.get(keyOf$1(it)) ?? "NULL")}`).join(" AND ");
}
function setEach(connection, { name }, where, values, { marks }) {
	for (const key of marks) refusal(() => connection.run(`UPDATE OR ABORT main.${quoted(name)} SET ${quoted(key)} = ${sqlOf(values.get(key) ?? "NULL")} WHERE ${where}`));
}
function writtenOver$2(connection, table, where, put, wanted) {
	if (!wanted || [...put, ...table.rows].some((row) => row.where === where)) return AS_IT_IS;
	const marked = withoutKeys(table, wanted);
	setEach(connection, table, where, shortened(table, wanted), marked);
	return marked;
}
function readRow(connection, table, kind, where, wanted) {
	const cells = [...table.facts.keys()].map(readAs).join(", ");
	const [row = []] = connection.rows(`SELECT ${cells} FROM main.${quoted(table.name)} WHERE ${where}`);
	return asMarked(table, kind, where, wanted, row);
}
function readRows(connection, table, put) {
	const { shape, name } = table;
	if (!shape.rowid) return put.map(({ kind, where, wanted }) => readRow(connection, table, kind, where, wanted));
	const cells = [shape.rowid, ...[...table.facts.keys()].map(readAs)].join(", ");
	const rows = connection.rows(`SELECT ${cells} FROM main.${quoted(name)}`);
	const byId = new Map(rows.map(([id, ...row]) => [`${shape.rowid} = ${id}`, row]));
	return put.map(({ kind, where, wanted }) => asMarked(table, kind, where, wanted, byId.get(where) ?? []));
}
// src/replay/loss/looks/moved-onto.ts
const MOST_ROWS$6 = 3;
function lostByMoving(asking, journey, asked) {
	const [plain, none] = [movedIn$1(journey, asked, []), asked.key.map((column) => withSign(asked, column))];
	const tries = plain.length > 0 ? [] : none.flatMap((edits) => edits.map((edit) => [edit]));
	return [...lostIn$2(asking, journey, asked, {
		made: [],
		moved: plain
	}), ...tries.flatMap((made) => lostIn$2(asking, journey, asked, {
		made,
		moved: movedIn$1(journey, asked, made)
	}))].slice(0, 1);
}
const MOST_SIGNS$2 = 2;
function withSign({ table, step }, column) {
	const [row] = plainRows(table);
	const text = row?.values.get(column) ?? "NULL";
	if (!row || !text.startsWith("'") || !writtenColumns(step.statement.sql)?.has(column)) return [];
	const texts = significant(step.statement.sql).flatMap(({ kind, text: it }) => kind === "string" ? [it.slice(1, -1)] : []);
	const signs = [...new Set(texts)].filter((it) => /^(?!')[^a-z0-9\s]$/i.test(it)).slice(0, MOST_SIGNS$2);
	const middle = text.length >> 1;
	return signs.map((sign) => writing(row, column, `${text.slice(0, middle)}${sign}${text.slice(middle)}`));
}
function movedIn$1({ setting, start }, asked, made) {
	const { table, step, at, key } = asked;
	const state = edited(setting, start.state, made);
	if (!state) return [];
	const first = on(setting.engine, state, (connection) => rowsOf$2(connection, table));
	let [before, after] = [first, new Map()];
	watched(setting, state, (connection, done) => {
		if (done === at) before = rowsOf$2(connection, table);
		if (done === at + 1) after = rowsOf$2(connection, table);
	});
	const come = [...after].flatMap(([id, values]) => before.has(id) ? [] : [values]);
	const isCopy = (one, other) => asked.said.every((column) => one.get(column) === other.get(column));
	const written = writtenColumns(step.statement.sql);
	const isMovedFrom = (one, other) => !table.shape.rowid && [...one].every(([column, value]) => written?.has(column) || other.get(column) === value);
	return [...first].flatMap(([id, values]) => {
		const was = before.get(id);
		const isSame = asked.copies ? isCopy : isMovedFrom;
		const is = (asked.copies ? void 0 : after.get(id)) ?? come.find((one) => was && isSame(was, one));
		const isMoved = was && is && key.some((column) => was.get(column) !== is.get(column));
		const isOpen = key.some((column) => (is?.get(column) ?? "NULL") === "NULL");
		return isMoved && !isOpen ? [{
			row: rowOf(table, id, values),
			is
		}] : [];
	});
}
function lostIn$2(asking, journey, asked, { made, moved }) {
	const { table, step } = asked;
	const seeded = areSeeded(journey, table, moved.map(({ row }) => row), step.statement.sql) ? { seeded: true } : {};
	for (const { row, is } of moved.slice(0, MOST_ROWS$6)) {
		const columns = asked.said.filter((column) => isLost$2(asking, journey, asked, {
			row,
			is,
			column,
			made
		}));
		if (columns.length > 0) return [{
			table,
			step,
			columns,
			rows: [row],
			...seeded
		}];
	}
	return [];
}
function isLost$2(asking, journey, asked, pair) {
	const { table, key, copies, replaces } = asked;
	const { row, is, column, made } = pair;
	const other = otherValue$1(journey, row, column);
	if (other === null) return false;
	const own = row.values.get(column) ?? "NULL";
	const beside = (its, value) => {
		const said = [...new Map([
			...row.values,
			...key.map((name) => [name, its.get(name) ?? "NULL"]),
			[column, value]
		])].filter(([name]) => !isSurrogate(table, name));
		const names = said.map(([name]) => quoted(name)).join(", ");
		return `INSERT OR ABORT INTO main.${quoted(table.name)} (${names}) VALUES (${said.map(([, it]) => sqlOf(it)).join(", ")})`;
	};
	const rival = (value) => beside(is, value);
	const isSame = (one, two) => asking.alike([...made, ...one], [...made, ...two]);
	const isRivalLost = isSame([rival(own)], [rival(other)]) === true && isSame([rival(own), removing(row)], [rival(other), removing(row)]) === false;
	const areBothThere = () => countAt(journey, asked, [...made, rival(own)]) > countAt(journey, asked, made);
	if (isRivalLost && areBothThere()) return true;
	const turned = writing(row, column, other);
	const isOwnLost = isSame([rival(own)], [rival(own), turned]) === true && isSame([], [turned]) === false && areBothThere();
	if (isOwnLost || !copies || !replaces) return isOwnLost;
	const moves = key.map((name) => writing(row, name, is.get(name) ?? "NULL"));
	const later = [...moves, beside(row.values, own)];
	return isSame(later, [...later, turned]) === true && isSame(moves, [...moves, turned]) === false;
}
function countAt({ setting, start }, { table, at }, edits) {
	const state = edited(setting, start.state, edits);
	if (!state) return 0;
	let count = on(setting.engine, state, (connection) => rowsOf$2(connection, table).size);
	watched(setting, state, (connection, done) => {
		if (done === at) count = rowsOf$2(connection, table).size;
	});
	return count;
}
function rowsOf$2(connection, { name, shape, facts }) {
	const columns = [...facts.keys()];
	const cells = [shape.rowid ?? "NULL", ...columns.map(readAs)].join(", ");
	return new Map(connection.rows(`SELECT ${cells} FROM main.${quoted(name)}`).map(([id, ...row]) => {
		const values = new Map(columns.map((column, at) => [column, String(row[at])]));
		return [shape.rowid ? `${shape.rowid} = ${id}` : whereKey(shape, values), values];
	}));
}
function rowOf(table, where, values) {
	return table.rows.find((row) => row.where === where) ?? {
		table,
		kind: {
			is: "plain",
			column: null,
			says: "any row"
		},
		where,
		values,
		own: new Set()
	};
}
// src/replay/loss/looks/in-the-way.ts
function inTheWay(asking, journey) {
	return [...journey.start.tables.flatMap((table) => askedOf$3(journey, table)).flatMap((one) => lostByMoving(asking, journey, one)), ...givenIds(asking, journey)];
}
function askedOf$3(journey, table) {
	const { steps, lives } = journey;
	const names = calledIn(lives, table.key);
	if (!isThere(journey, table) || names.some((name) => name !== table.key)) return [];
	return steps.flatMap((step, at) => {
		const { sql } = step.statement;
		const within = copiesWithin(sql, names);
		const { keys, isSilent } = within || actionOf(sql) === "UPDATE" && names.includes(targetOf$1(sql) ?? "") ? barsTo(journey, table, step) : NO_BARS;
		if (!isSilent) return [];
		const kept = within && replacesRows(sql) ? keptAsIs(table, sql) : null;
		const copies = within && !(kept && table.shape.primaryKey.some((it) => isSurrogate(table, keyOf$1(it)) && kept.has(keyOf$1(it))));
		const written = within ? null : writtenColumns(sql);
		return keys.flatMap((key) => {
			if (!(kept ? isWrittenAnew(table, sql, key, kept) : within || key.some((column) => written?.has(column))) || key.some((it) => !isOrdinary$1(table, it))) return [];
			const said = [...table.facts].flatMap(([column, { column: own, kind }]) => {
				const isTime = kind === "date" || kind === "time" || isMoment$3(own.default);
				const isOver = written?.has(column) || kept !== null && !kept.has(column);
				return isSurrogate(table, column) || key.includes(column) || isTime || isOver ? [] : [column];
			});
			return said.length > 0 ? [{
				table,
				step,
				at,
				copies,
				replaces: kept !== null,
				key,
				said
			}] : [];
		});
	});
}
function copiesWithin(sql, names) {
	if (!names.includes(targetOf$1(sql) ?? "") || readCopy(sql) === null) return false;
	return scopesIn(significant(sql)).filter(({ asked }) => asked === "rows").some(({ sources }) => sources.some(({ table }) => table !== null && names.includes(keyOf$1(table))));
}
function keptAsIs(table, sql) {
	const names = table.shape.columns.map(({ name }) => name);
	const isOwn = (column) => {
		const { result } = resultFor(sql, column, names) ?? {};
		const name = result && kindOf$1(result) === "bare" ? withoutAlias(result).at(-1) : void 0;
		return name !== void 0 && same$2(unquote(name), column);
	};
	return new Set(names.filter(isOwn).map(keyOf$1));
}
function isWrittenAnew(table, sql, key, kept) {
	const names = table.shape.columns.map(({ name }) => name);
	const isAnew = (column) => {
		const { result } = resultFor(sql, column, names) ?? {};
		const read = result && kindOf$1(result) === "expression" ? namesOf$1(result).map((it) => it.column) : [];
		return read.length > 0 && read.every((it) => it === column);
	};
	return key.some(isAnew) && key.every((column) => kept.has(column) || isAnew(column));
}
function isOrdinary$1(table, column) {
	return table.facts.has(column) && !isSurrogate(table, column);
}
const IGNORES = /\b(update|insert)\s+or\s+ignore\b|\bon\s+conflict\b[^;]*\bdo\s+nothing\b/i;
function ignoresRows(sql) {
	return IGNORES.test(sql);
}
const NO_BARS = {
	keys: [],
	isSilent: false
};
function barsTo({ setting, start }, { name, shape }, { statement: { sql } }) {
	const keys = shape.keys.flatMap(({ columns, partial }) => partial ? [] : [columns.map((it) => keyOf$1(it ?? ""))]);
	if (replacesRows(sql) || ignoresRows(sql)) return {
		keys,
		isSilent: true
	};
	const texts = on(setting.engine, start.state, (connection) => connection.rows(`SELECT sql FROM main.sqlite_master WHERE type IN ('table', 'trigger') AND tbl_name = ? COLLATE NOCASE`, [name])).map(([text]) => String(text));
	if (!/^\s*(update|insert)\s+or\b/i.test(sql) && texts.some((text) => OF_TABLE.test(text))) return {
		keys,
		isSilent: true
	};
	const triggers = actionOf(sql) === "INSERT" ? texts.filter((text) => OF_TRIGGER.test(text)) : [];
	return {
		keys: triggers.map((text) => [...new Set(newColumnsIn(text))]),
		isSilent: triggers.length > 0
	};
}
const OF_TABLE = /^\s*create\s+table\b.*\bon\s+conflict\s+(replace|ignore)\b/is;
const OF_TRIGGER = /\bbefore\s+insert\b.*\braise\s*\(\s*ignore\s*\)/is;
// src/replay/loss/looks/key-taken.ts
const MOST_SAID = 4;
function keysTaken(asking, journey) {
	return journey.steps.flatMap((step, at) => {
		const { sql } = step.statement;
		const isReplacing = replacesRows(sql);
		const second = isReplacing || ignoresRows(sql) ? sourceOf$1(journey, step) : null;
		if (second === null) return [];
		const target = targetOf$1(sql);
		return [...journey.steps.slice(0, at).filter((it) => targetOf$1(it.statement.sql) === target).flatMap((it) => sourceOf$1(journey, it) ?? []), ...isReplacing ? [] : alreadyIn(journey, step)].filter(({ table }) => table !== second.table).flatMap((first) => lostOf(asking, journey, {
			first,
			second,
			isReplacing
		}) ?? []).slice(0, 1);
	});
}
function sourceOf$1({ lives, start }, step) {
	const copy = readCopy(step.statement.sql);
	const [source, ...more] = copy?.isPlain && !copy.makes ? sourcesOf$3(copy) : [];
	if (!source || more.length > 0) return null;
	const table = start.tables.find(({ key }) => calledIn(lives, key).includes(keyOf$1(source.table)));
	return table ? {
		table,
		step
	} : null;
}
function alreadyIn(journey, { statement }) {
	const table = journey.start.tables.find(({ key }) => key === targetOf$1(statement.sql));
	return table && isThere(journey, table) ? [{
		table,
		step: null
	}] : [];
}
function lostOf(asking, journey, { first, second, isReplacing }) {
	const { index, start } = journey;
	const [there, comes] = [plainRows(first.table)[0], plainRows(second.table)[0]];
	const home = comes && placesOf$1(index, comes, null)[0]?.table;
	const held = home === void 0 ? void 0 : start.end.get(home);
	if (!there || !comes || !held || !placesOf$1(index, there, null).some(({ table }) => table === home)) return null;
	const [lost, other] = isReplacing ? [there, comes] : [comes, there];
	for (const key of keysAtEnd(journey, held.name)) {
		const pairs = key.map((column) => {
			const own = columnFor$1(second, column, held.columns);
			const its = columnFor$1(first, column, held.columns);
			return own !== null && its !== null ? {
				own,
				its
			} : null;
		});
		const columns = pairs.flatMap((it) => it ?? []);
		if (columns.length < pairs.length || columns.some(({ own, its }) => isNoKey(comes, own) || isNoKey(there, its))) continue;
		const same = writingEach(comes, columns.map(({ own, its }) => [own, there.values.get(its) ?? "NULL"]));
		const keyed = columns.map(({ own, its }) => isReplacing ? its : own);
		if (!isLost$1(asking, journey, lost, same, keyed)) continue;
		const names = keyed.map((it) => lost.table.facts.get(it)?.column.name ?? it);
		return {
			table: lost.table,
			step: second.step,
			kind: `the same ${listed(names)} as a row of ${other.table.name}`
		};
	}
	return null;
}
function columnFor$1({ table, step }, column, columns) {
	if (step === null) return table.facts.has(keyOf$1(column)) ? keyOf$1(column) : null;
	const result = withoutAlias(resultFor(step.statement.sql, column, columns)?.result ?? []);
	const last = result.at(-1);
	const name = last && kindOf$1(result) === "bare" ? keyOf$1(unquote(last)) : null;
	return name !== null && table.facts.has(name) ? name : null;
}
function isNoKey({ table, values }, column) {
	return isSurrogate(table, column) || (values.get(column) ?? "NULL") === "NULL";
}
function isLost$1(asking, journey, row, same, key) {
	return [...row.table.facts].filter(([column, { column: own, kind }]) => {
		return !(kind === "date" || kind === "time" || isMoment$3(own.default)) && !key.includes(column) && !isSurrogate(row.table, column);
	}).slice(0, MOST_SAID).some(([column]) => {
		const value = otherValue$1(journey, row, column);
		if (value === null) return false;
		const turned = writing(row, column, value);
		return [[], [leaving([row])]].some((alone) => asking.alike([...alone, same], [
			...alone,
			same,
			turned
		]) === true && asking.alike(alone, [...alone, turned]) === false);
	});
}
// src/replay/loss/looks/same-key.ts
const MOST_ROWS$5 = 3;
function sameKeys(asking, journey) {
	return journey.steps.flatMap((step) => {
		const { sql } = step.statement;
		const source = replacesRows(sql) || ignoresRows(sql) ? sourceOf$1(journey, step) : null;
		const found = source && lostIn$1(asking, journey, source, step);
		return found ? [found] : [];
	});
}
function lostIn$1(asking, journey, source, step) {
	const { start, index, lives } = journey;
	const { table } = source;
	const homeOf = (row) => placesOf$1(index, row, null).find(({ table: at }) => !calledIn(lives, table.key).includes(at))?.table;
	const moved = table.rows.filter((row) => row.own.size > 0 && homeOf(row) !== void 0);
	const home = moved[0] && homeOf(moved[0]);
	const held = home === void 0 ? void 0 : start.end.get(home);
	const rows = moved.filter((row) => homeOf(row) === home).slice(0, MOST_ROWS$5);
	for (const key of held ? keysAtEnd(journey, held.name) : []) {
		const columns = key.flatMap((column) => columnFor$1(source, column, held?.columns ?? []) ?? []);
		if (columns.length < key.length || isKeyBefore(table.shape.keys, columns)) continue;
		if (rows.some((row) => isOneLeft(asking, journey, row, columns))) {
			const names = columns.map((it) => table.facts.get(it)?.column.name ?? it);
			return {
				table,
				step,
				kind: `the same ${listed(names)} as another row`
			};
		}
	}
	return null;
}
function isKeyBefore(keys, columns) {
	return keys.some(({ partial, columns: own }) => !partial && own.every((name) => columns.includes(keyOf$1(name ?? ""))));
}
function isOneLeft(asking, journey, row, columns) {
	if ([...row.own].filter((column) => !columns.includes(column) && !isSurrogate(row.table, column)).length === 0 || columns.some((it) => isNoKey(row, it))) return false;
	const [same, unlike] = [beside$1(journey, row, columns), beside$1(journey, row, [])];
	if (asking.vanishesButForIds([unlike]) !== false) return false;
	return asking.vanishesButForIds([same]) === true || asking.alikeButForIds([same], [same, removing(row)]) === true;
}
function beside$1(journey, row, columns) {
	const { table, values, own } = row;
	const keys = new Set([...own, ...table.shape.primaryKey.map(keyOf$1)]);
	const cells = [...values].flatMap(([column, value]) => {
		if (isSurrogate(table, column)) return [];
		return [[column, (keys.has(column) && !columns.includes(column) ? otherValue$1(journey, row, column) : null) ?? value]];
	});
	const names = cells.map(([column]) => quoted(column)).join(", ");
	return `INSERT OR ABORT INTO main.${quoted(table.name)} (${names}) VALUES (${cells.map(([, it]) => sqlOf(it)).join(", ")})`;
}
// src/replay/loss/marks/met.ts
function meetingIt({ columns }, { values }) {
	return columns.map(({ own, its }) => `${quoted(its)} IS ${sqlOf(values.get(own) ?? "NULL")}`).join(" AND ");
}
const MOST_MEETINGS = 12;
function addMet(making, meetings) {
	for (const [group, meeting] of meetings.slice(0, MOST_MEETINGS).entries()) {
		if (![...meeting.tables, meeting.into].some((key) => key !== void 0 && making.tables.has(key))) continue;
		const [one, other] = meeting.tables.map(making.tableOf);
		const roles = one && other ? rolesOf(one, other, meeting.columns) : null;
		if (roles) addGroup(making, roles, group);
	}
}
function rolesOf(one, other, pairs) {
	const columns = pairs.map(([own, its]) => ({
		own,
		its
	}));
	const turned = pairs.map(([its, own]) => ({
		own,
		its
	}));
	const both = [{
		giver: other,
		taker: one,
		columns
	}, {
		giver: one,
		taker: other,
		columns: turned
	}];
	if (both.some(isLinked)) return null;
	const free = both.filter(isFree$1);
	return free.find(({ giver, taker }) => keysTo(giver, taker).length > 0) ?? free[0] ?? null;
}
function isLinked({ giver, taker, columns }) {
	return keysTo(giver, taker).some(({ from, to }) => from.every((name, at) => {
		const target = to?.[at] ?? giver.shape.primaryKey[at];
		return columns.some(({ own, its }) => own === keyOf$1(name) && its === keyOf$1(target ?? ""));
	}));
}
function keysTo(giver, taker) {
	return taker.shape.foreignKeys.filter(({ parent }) => keyOf$1(parent) === giver.key);
}
function isFree$1({ giver, taker, columns }) {
	const parentOf = ({ shape }, column) => {
		const key = shape.foreignKeys.find(({ from }) => from.some((name) => keyOf$1(name) === column));
		return key ? keyOf$1(key.parent) : null;
	};
	return columns.every(({ own, its }) => {
		const parent = parentOf(taker, own);
		return parent === null || parent === giver.key || parent === parentOf(giver, its);
	});
}
function addGroup(making, roles, group) {
	const { giver, taker, columns } = roles;
	const names = (table, keys) => listed(keys.map((key) => table.facts.get(key)?.column.name ?? key));
	const [its, own] = [columns.map((it) => it.its), columns.map((it) => it.own)];
	const example = making.wanted(giver, plain$1(), 0)?.values ?? new Map();
	const rest = [...restOf(giver, taker, its), ...restOf(taker, giver, own)];
	const turned = columns.map((it) => ({
		own: it.its,
		its: it.own
	}));
	const met = (other) => ({
		group,
		other: other.name,
		columns: other === giver ? columns : turned,
		rest
	});
	const put = (table, values, says, how) => {
		const [[column, value] = [null, "NULL"], ...more] = values;
		const kind = {
			is: "met",
			column,
			value,
			more: new Map(more),
			met: how,
			says
		};
		for (const turn of [0, 1]) {
			const wanted = making.wanted(table, kind, turn);
			const where = wanted && putRow(making.connection, table, wanted);
			if (!wanted || where === null) continue;
			const row = readRow(making.connection, table, kind, where, wanted);
			making.tables.get(table.key)?.rows.push(row);
			return row;
		}
		return null;
	};
	const pick = (values, keys) => new Map(keys.map((key) => [key, values.get(key) ?? "NULL"]));
	const first = put(giver, pick(example, its), `the ${names(giver, its)} of a row of ${taker.name}`, met(taker));
	if (!first) return;
	const asked = [...giver.facts].flatMap(([key, { listed }]) => listed.length > 0 && !its.includes(key) ? [key] : []);
	const second = put(giver, pick(first.values, [...its, ...asked]), `the same ${names(giver, its)} as another row`, met(taker));
	for (const row of second ? [first, second] : [first]) {
		const values = new Map(columns.map((it) => [it.own, row.values.get(it.its) ?? "NULL"]));
		for (const { from, to } of keysTo(giver, taker)) for (const [at, name] of from.entries()) values.set(keyOf$1(name), row.values.get(keyOf$1(to?.[at] ?? giver.shape.primaryKey[at] ?? "")) ?? "NULL");
		put(taker, values, `the ${names(taker, own)} of a row of ${giver.name}`, met(giver));
	}
}
function restOf(giver, taker, compared) {
	const rest = giver.shape.keys.map(({ columns }) => columns.map((column) => keyOf$1(column ?? ""))).find((key) => key.length > compared.length && compared.every((column) => key.includes(column)))?.filter((column) => !compared.includes(column)) ?? [];
	return rest.every((column) => taker.facts.has(column)) ? rest : [];
}
function takesRows(sql) {
	return changesRows(sql) && actionOf(sql) !== "DELETE" || verbOf(sql) === "CREATE TABLE" && namesIn$1(sql).has("select");
}
// src/replay/loss/looks/tied.ts
const CHOOSES$1 = /\b(order|limit|group|distinct|min|max|sum|count|avg|total|group_concat|jsonb?_group_\w+)\b/i;
function ties(asking, journey) {
	const told = new Set();
	return journey.start.tables.flatMap((table) => table.rows.flatMap((row) => {
		const { met } = row.kind;
		if (!met || met.rest.length === 0 || told.has(met.group)) return [];
		const step = journey.steps.find((one) => fills$3(journey, one, table, met));
		if (!step || !isTied(asking, journey, row, met)) return [];
		told.add(met.group);
		return [{
			table,
			step,
			met
		}];
	}));
}
const BY_ID = /\b(?:min|max)\s*\(\s*(?:\w+\.)?(?:row)?id\s*\)|\border\s+by\s+(?:\w+\.)?(?:row)?id\b|\blimit\s+1\b/gi;
function fills$3({ lives }, { statement: { sql } }, { key }, { other, rest }) {
	const asked = rest.every(isCalledId) ? sql.replace(BY_ID, "") : sql;
	if (actionOf(sql) !== "UPDATE" || CHOOSES$1.test(asked)) return false;
	return calledIn(lives, key).includes(targetOf$1(sql) ?? "") && namesIn$1(sql).has(keyOf$1(other));
}
function isTied(asking, journey, row, met) {
	const [without, withoutLast] = ["min", "max"].map((which) => asking.end([withoutOne(row, met, which)]));
	if (!without || !withoutLast) return false;
	const [one, other, both] = [
		indexOf(without),
		indexOf(withoutLast),
		journey.index
	].map((index) => said$1(index, row));
	return one !== other && (both === one || both === other);
}
function withoutOne(row, met, which) {
	const table = `main.${quoted(met.other)}`;
	return `DELETE FROM ${table} WHERE rowid = (SELECT ${which}(rowid) FROM ${table} WHERE ${meetingIt(met, row)})`;
}
function said$1(index, row) {
	return placesOf$1(index, row, null).map(({ table, cells }) => [table, ...cells].join("")).join("");
}
// src/replay/loss/looks/any-one-kept.ts
const MOST_ROWS$4 = 3;
function anyOneKept(asking, journey) {
	const told = new Set();
	return journey.leavings.flatMap((leaving) => {
		const { table, step, rows } = leaving;
		const columns = told.has(table) ? null : linkOf$3(journey, leaving);
		const asked = rows.filter((row) => [...row.own].some((column) => !isSurrogate(table, column))).slice(0, MOST_ROWS$4);
		if (!columns || !asked.some((row) => isOneKept(asking, journey, row, columns))) return [];
		told.add(table);
		const names = columns.map((it) => `${table.name}.${table.facts.get(it)?.column.name ?? it}`);
		return [{
			table,
			step,
			kind: `the same ${listed(names)} as another row`
		}];
	});
}
function linkOf$3(journey, { table, step }) {
	const { steps, lives } = journey;
	const names = calledIn(lives, table.key);
	const before = steps.slice(0, steps.indexOf(step));
	const isChosen = ({ statement: { sql } }) => actionOf(sql) === "DELETE" && names.includes(targetOf$1(sql) ?? "");
	const chosen = before.findIndex(isChosen);
	for (const one of chosen < 0 ? before : before.slice(0, chosen)) {
		const link = linkIn(journey, table, one);
		if (link) return link;
	}
	return null;
}
function linkIn({ start, lives }, table, { statement: { sql } }) {
	const target = actionOf(sql) === "UPDATE" && !CHOOSES$1.test(sql) ? targetOf$1(sql) : null;
	const filled = start.tables.find(({ key }) => calledIn(lives, key).includes(target ?? ""));
	if (!filled || filled === table) return null;
	const tableOf = (name) => [table, filled].find(({ key }) => calledIn(lives, key).includes(name));
	const columnsOf = (name) => [...tableOf(name)?.facts.keys() ?? []];
	const keys = [filled.shape.primaryKey, ...filled.shape.keys.map(({ columns }) => columns.map((it) => it ?? ""))];
	for (const { tables, columns } of meetingsIn(sql, columnsOf)) {
		const at = tables.findIndex((name) => tableOf(name) === table);
		if (at < 0 || tableOf(tables[1 - at] ?? "") !== filled) continue;
		const its = columns.map((pair) => pair[1 - at]);
		if (keys.some((key) => key.length > 0 && key.every((name) => its.includes(keyOf$1(name))))) return columns.flatMap((pair) => pair[at] ?? []);
	}
	const own = table.shape.foreignKeys.filter(({ parent }) => keyOf$1(parent) === filled.key);
	return calledIn(lives, table.key).some((name) => namesIn$1(sql).has(name)) && own.length === 1 ? own[0]?.from.map(keyOf$1) ?? null : null;
}
function isOneKept(asking, journey, row, columns) {
	const alone = removingOthers(row, columns);
	const other = beside$1(journey, row, columns);
	const [none, one, both] = [
		[alone, removing(row)],
		[alone],
		[alone, other]
	];
	const second = [...both, removing(row)];
	const isAlike = (some, others) => asking.alikeButForIds(some, others);
	return isAlike(none, one) === false && isAlike(none, second) === false && isAlike(one, second) === false && (isAlike(both, one) === true || isAlike(both, second) === true);
}
function removingOthers({ table, values, where }, columns) {
	const same = columns.map((column) => `${quoted(column)} IS ${sqlOf(values.get(column) ?? "NULL")}`);
	return `DELETE FROM main.${quoted(table.name)} WHERE ${same.join(" AND ")} AND NOT (${where})`;
}
// src/replay/loss/run/called.ts
function tableCalled(steps, table) {
	return steps.reduce((name, { statement: { sql } }) => renamed(name, sql), table);
}
function columnCalled(steps, table, column) {
	let [own, name] = [table, column];
	for (const { statement } of steps) {
		const change = statement.verb === "ALTER TABLE" ? alterationIn(statement.sql) : null;
		if (change === null || !same$2(change.table, own)) continue;
		if (change.renamed !== void 0) own = change.renamed;
		if (change.to !== void 0 && same$2(change.from ?? "", name)) name = change.to;
	}
	return name;
}
function renamed(name, sql) {
	const change = /\brename\b/i.test(sql) ? alterationIn(sql) : null;
	return change?.renamed !== void 0 && same$2(change.table, name) ? change.renamed : name;
}
// src/replay/loss/run/standing.ts
function nowOf(lives, { key }) {
	const life = lives.tables.get(key);
	return life && life.goneAfter === null ? life.now : null;
}
function about({ start, lives, steps }, table, step, also = []) {
	const at = step?.statement.at ?? {
		path: "",
		line: 1,
		column: 1
	};
	const called = tableCalled(stepsBefore(steps, step), table.name);
	return {
		at,
		also: also.map((it) => it.statement.at),
		path: step?.path ?? "",
		statement: step?.index ?? 0,
		table: table.name,
		called,
		now: nowOf(lives, table),
		rebuilt: start.end.has(table.key),
		rows: table.rows.length
	};
}
function stepsBefore(steps, step) {
	return step ? steps.slice(0, steps.indexOf(step)) : [];
}
function columnStep(journey, table, column) {
	const after = journey.lives.tables.get(table.key)?.columns.get(column)?.goneAfter ?? null;
	if (after !== null) return journey.steps[after - 1] ?? null;
	const dropped = goneStep(journey, table);
	return copyOf$1(journey, dropped, table) ?? dropped;
}
function copyOf$1({ steps, start }, dropped, { key, name }) {
	if (!dropped) return null;
	const there = (target) => [
		key,
		target,
		keyOf$1(tableCalled(steps, target))
	].some((name) => start.end.has(name));
	const before = steps.slice(0, steps.indexOf(dropped));
	return before.findLast(({ statement: { sql } }, at) => {
		if (!copies$2(sql)) return false;
		const own = keyOf$1(tableCalled(before.slice(0, at), name));
		const target = targetOf$1(sql) ?? "";
		return namesIn$1(sql).has(own) && target !== own && there(target);
	}) ?? null;
}
function copies$2(sql) {
	const action = actionOf(sql) ?? verbOf(sql);
	return action === "INSERT" || action === "REPLACE" || action === "CREATE TABLE" && namesIn$1(sql).has("select");
}
function changeStep(journey, table, column) {
	const life = journey.lives.tables.get(table.key);
	const names = [column, keyOf$1(life?.columns.get(column)?.now ?? column)];
	const tables = [table.key, keyOf$1(life?.now ?? table.key)];
	return journey.steps.findLast(({ statement: { sql } }) => {
		if (actionOf(sql) !== "UPDATE" || !tables.includes(targetOf$1(sql) ?? "")) return false;
		const written = writtenColumns(sql);
		return names.some((it) => written?.has(it));
	}) ?? copyOf$1(journey, goneStep(journey, table), table) ?? journey.steps[0] ?? null;
}
function copyInto({ steps }, table, into, column) {
	const isInto = (target) => target === into || keyOf$1(tableCalled(steps, target)) === into;
	const own = steps.filter(({ statement: { sql } }) => {
		return copies$2(sql) && isInto(targetOf$1(sql) ?? "") && namesIn$1(sql).has(table.key);
	});
	return own.find(({ statement: { sql } }) => column !== null && namesIn$1(sql).has(column)) ?? own[0] ?? null;
}
// src/replay/loss/looks/asked-elsewhere.ts
function askedElsewhere(asking, journey, lost) {
	const { start, lives, steps, index } = journey;
	return steps.flatMap((step) => {
		const { sql } = step.statement;
		const copy = /\bselect\b.*\bwhere\b.*\bselect\b/is.test(sql) ? readCopy(sql) : null;
		const [source, ...more] = copy?.isPlain ? sourcesOf$3(copy) : [];
		const table = start.tables.find(({ key }) => source && calledIn(lives, key).includes(keyOf$1(source.table)));
		if (!table || more.length > 0 || lost.has(table)) return [];
		const stands = table.rows.filter((row) => row.own.size > 0 && placesOf$1(index, row, null).length > 0);
		const others = askedIn$1(journey, significant(sql), table).filter((it) => mayBeEmpty(journey, table, it));
		const other = stands.length === 0 ? void 0 : others.find((it) => areGone(asking, journey, stands, it));
		const home = {
			other: other ?? "",
			into: targetOf$1(sql) ?? ""
		};
		return other === void 0 ? [] : [{
			...about(journey, table, step),
			what: "unlisted",
			columns: [],
			kinds: [],
			with: home
		}];
	});
}
const STARTS = /^(WHERE|AND|OR|NOT|\()$/i;
function askedIn$1({ lives }, all, { key, facts }) {
	const where = outerWord(all, 0, /^WHERE$/i);
	return all.flatMap((token, at) => {
		if (!(where >= 0 && at > where && token.text === "(" && isWord$1(all[at + 1], "SELECT"))) return [];
		const end = closing(all, at);
		const isWithLiteral = STARTS.test(all[at - 1]?.text ?? "") && /^(string|number)$/.test(all[end + 2]?.kind ?? "");
		if (!isWord$1(all[at - 1], "EXISTS") && !isWithLiteral) return [];
		const inside = all.slice(at + 1, end);
		const from = outerWord(inside, 0, /^FROM$/i);
		const other = inside[from + 1];
		const columns = lives.tables.get(keyIn$1(lives, other ? unquote(other) : ""))?.columns;
		if (from < 0 || !other || !columns || keyOf$1(unquote(other)) === key) return [];
		const isOwn = ({ of, column }) => of === null ? facts.has(column) && !columns.has(column) : tableOf(inside, of) !== keyOf$1(unquote(other));
		return namesOf$1(inside).some(isOwn) ? [] : [unquote(other)];
	});
}
function keyIn$1(lives, name) {
	return [...lives.tables.keys()].find((it) => calledIn(lives, it).includes(keyOf$1(name))) ?? "";
}
function mayBeEmpty({ lives, base }, { shape }, other) {
	const key = keyIn$1(lives, other);
	const fills = (sql) => actionOf(sql) === "INSERT" && targetOf$1(sql) === key;
	return !base.some(({ sql }) => statementsOf(sql).some(fills)) && !shape.foreignKeys.some(({ parent }) => keyOf$1(parent) === key);
}
function areGone(asking, { lives }, rows, other) {
	const end = asking.end([`DELETE FROM main.${quoted(keyIn$1(lives, other))}`]);
	const index = end && indexOf(end);
	return index !== null && rows.every((row) => placesOf$1(index, row, null).length === 0);
}
// src/replay/loss/run/other-ids.ts
const SHIFT = 7e7;
function shiftOf({ setting, start }, table) {
	return on(setting.engine, start.state, (connection) => {
		const id = soleKeyIn(connection, table);
		const keys = allForeignKeys(connection);
		const isForeign = [...keys].some(([child, own]) => keyOf$1(child) === table && own.some(({ from }) => from.some((it) => same$2(it, id ?? ""))));
		if (id === null || isForeign) return null;
		const moved = (name, column) => `UPDATE main.${quoted(name)} SET ${quoted(column)} = ${quoted(column)} + ${SHIFT}`;
		const children = [...keys].flatMap(([child, own]) => own.flatMap(({ parent, from, to }) => keyOf$1(parent) === table && from.length === 1 && same$2(to?.[0] ?? id, id) ? [moved(child, from[0] ?? "")] : []));
		return {
			id,
			by: SHIFT,
			changes: [moved(table, id), ...children]
		};
	});
}
// src/replay/loss/looks/one-row.ts
const IS_ONE = /(^|_)(settings?|config(uration)?s?|options|preferences|meta(data)?)$/i;
function isOfOneRow({ name, shape }) {
	return IS_ONE.test(name) && shape.foreignKeys.length === 0 && shape.keys.every(({ index }) => index === null);
}
// src/replay/loss/looks/swapped.ts
function changesPlaces(asking, journey, question) {
	const { column } = question;
	const table = withoutLost(question);
	const [one, two] = plainRows(table);
	if (isOfOneRow(table)) return false;
	if (changePlaces(asking, question, one, two)) return true;
	const [elder, younger] = siblings(table, column) ?? [];
	if (changePlaces(asking, question, elder, younger)) return true;
	return contexts(journey, question).some((context) => changeAmongOthers(asking, journey, question, context));
}
function withoutLost({ table, lost }) {
	return lost ? {
		...table,
		rows: table.rows.filter((row) => !lost.has(row))
	} : table;
}
function changesParents(asking, journey, { table, column }) {
	const edits = exchanging$1(journey, table, column, ({ values }) => values.get(column) ?? "NULL");
	return edits !== null && asking.vanishesButForIds(edits) === true;
}
function exchanging$1({ start }, table, column, held) {
	const key = table.shape.foreignKeys.find(({ from }) => from.length === 1 && keyOf$1(from[0] ?? "") === column);
	const heir = key && start.end.get(keyOf$1(key.parent));
	if (!heir || heir.columns.length < 2) return null;
	const [one, two] = plainRows(table);
	const [a, b] = [one, two].map((row) => row?.values.get(column) ?? "NULL");
	if (!one || !two || a === void 0 || b === void 0 || a === b || a === "NULL" || b === "NULL") return null;
	if (besideParent(table, column, a) === besideParent(table, column, b)) return null;
	if (areLeftAlike(start.end.get(table.key), column, a, b)) return null;
	const [its, others] = [held(one), held(two)];
	const aside = a.startsWith("'") ? "'set aside" : "-7000001";
	return [
		moving(table, column, its, aside),
		moving(table, column, others, its),
		moving(table, column, aside, others)
	];
}
function besideParent(table, column, parent) {
	return table.rows.filter(({ values }) => values.get(column) === parent).map(({ values }) => [...values].flatMap(([key, value]) => key === column || isSurrogate(table, key) ? [] : [value]).join("")).sort().join("");
}
function areLeftAlike(held, column, a, b) {
	const at = positionOf(held, column);
	const left = (parent) => (held?.rows ?? []).filter((cells) => cells[at] === parent).map((cells) => cells.toSpliced(at, 1).join("")).sort().join("");
	return at >= 0 && left(a) !== "" && left(a) === left(b);
}
function moving({ name }, column, from, to) {
	return `UPDATE OR ABORT main.${quoted(name)} SET ${quoted(column)} = ${sqlOf(to)} WHERE ${quoted(column)} IS ${sqlOf(from)}`;
}
function contexts(journey, { table, column }) {
	const isGone = (key) => !hasPlace(journey, table, key) && !hasHeir(journey, table, key);
	return [null, ...[...table.facts].filter(([key, facts]) => key !== column && !isSurrogate(table, key) && facts.column.nullable && isGone(key) && isReadWith(journey, column, key)).map(([key]) => key)];
}
function changeAmongOthers(asking, journey, question, context) {
	const { column } = question;
	const table = withoutLost(question);
	const unique = uniqueColumns(table.shape);
	const said = (row) => (row.values.get(column) ?? "NULL") !== "NULL";
	const [one, two] = plainRows(table);
	const [three, ...more] = table.rows.filter((row) => isOrdinary(row, column) && said(row) && row !== one && row !== two);
	const four = three && more.find((row) => tellsApart(three, row, [column, context]));
	if (!one || !two || !three || !four || unique.includes(column) || isForeign(table, column)) return false;
	const [a, b] = [one.values.get(column) ?? "NULL", two.values.get(column) ?? "NULL"];
	if (a === b || a === "NULL" || b === "NULL" || context !== null && unique.includes(context)) return false;
	const around = context === null ? [] : [
		one,
		two,
		three,
		four
	].map((row) => writing(row, context, "NULL"));
	const edits = (x, y) => [
		...around,
		writing(three, column, x),
		writing(four, column, y)
	];
	if (asking.alike(edits(a, b), edits(b, a)) !== true) return false;
	const made = question.table.rows.some((row) => question.lost?.has(row)) ? edits(a, b) : around;
	return ![three, four].some((row) => isLostBy(asking, journey, {
		row,
		column,
		edits: made
	}));
}
function isLostBy(asking, { index }, { row, column, edits }) {
	const end = edits.length > 0 && placesOf$1(index, row, column).length > 0 ? asking.end(edits) : null;
	return end !== null && placesOf$1(indexOf(end), row, column).length === 0;
}
function isOrdinary({ kind, table }, column) {
	if (kind.column !== null && isSurrogate(table, kind.column)) return false;
	return [
		"twin",
		"value",
		"null",
		"same"
	].includes(kind.is) && kind.column !== column;
}
function siblings(table, column) {
	const links = [...table.facts.keys()].filter((key) => key !== column && isForeign(table, key));
	if (links.length === 0) return null;
	const has = (one, other) => links.some((key) => one.values.get(key) !== "NULL" && one.values.get(key) === other.values.get(key)) && [one, other].every(({ values }) => (values.get(column) ?? "NULL") !== "NULL") && one.values.get(column) !== other.values.get(column);
	for (const [at, one] of table.rows.entries()) {
		const other = table.rows.slice(at + 1).find((it) => has(one, it));
		if (other) return [one, other];
	}
	return null;
}
function changePlaces(asking, { table, column }, one, two) {
	if (!one || !two || uniqueColumns(table.shape).includes(column)) return false;
	const [a, b] = [one.values.get(column) ?? "NULL", two.values.get(column) ?? "NULL"];
	if (a === b || a === "NULL" || b === "NULL" || !tellsApart(one, two, [column]) || isForeign(table, column)) return false;
	return asking.vanishes([writing(one, column, b), writing(two, column, a)]) === true;
}
function tellsApart({ values, table }, other, but) {
	return [...values].some(([key, value]) => !but.includes(key) && !isSurrogate(table, key) && value !== other.values.get(key));
}
// src/replay/loss/looks/coinciding.ts
const MOST_LINKS = 8;
function coincidences(asking, journey, told) {
	return journey.start.tables.flatMap((table) => table.shape.foreignKeys.flatMap(({ from: [name = "", ...more], parent }) => {
		const column = keyOf$1(name);
		const isTold = told.some((it) => it.table === table && it.column === column);
		return keyOf$1(parent) !== table.key && more.length === 0 && !isSurrogate(table, column) && !isTold && !hasPlace(journey, table, column) ? [{
			table,
			column,
			name,
			parent
		}] : [];
	})).slice(0, MOST_LINKS).flatMap(({ table, column, name, parent }) => {
		const rows = plainRows(table).filter(({ values }) => /^\d+$/.test(values.get(column) ?? "NULL"));
		const [row] = rows;
		const shift = row && shiftOf(journey, keyOf$1(parent));
		const end = shift && asking.end(shift.changes);
		if (!end) return [];
		const after = (it) => String(Number(it.values.get(column)) + shift.by);
		const by = beyond(journey, end, {
			table,
			column,
			rows,
			after,
			parent
		});
		const exchange = by === null ? null : exchanging$1(journey, table, column, after);
		if (exchange === null || asking.alikeButForIds(shift.changes, [...shift.changes, ...exchange]) !== true) return [];
		return [{
			table,
			column,
			row,
			common: `a value in ${table.name}.${name} that is no id in ${by}`,
			pair: null
		}];
	});
}
function beyond(journey, end, { table, column, rows, after, parent }) {
	const index = indexOf(end);
	const before = contentsAtStart(journey);
	const places = rows.map((row) => placesOf$1(index, row, column));
	const homes = new Set(places.flatMap((own) => own.map((it) => it.table)));
	return [...end].filter(([key]) => !homes.has(key) && key !== keyOf$1(parent) && key !== table.key).find(([key, held]) => {
		const id = idAtEnd(journey, key);
		const at = id === null ? -1 : positionOf(held, id);
		const isNew = !before.has(key);
		if (at < 0) return false;
		return rows.every((row, which) => {
			const own = held.rows.filter((cells) => cells.some((cell, place) => place !== at && cell === after(row)));
			const ids = new Set(own.map((cells) => cells[at]));
			const isElsewhere = (places[which] ?? []).every(({ table: home, cells }) => {
				const declared = (end.get(home)?.columns ?? []).findIndex((it) => parentAtEnd(journey, home, it) === key);
				const links = declared < 0 ? cells : cells.slice(declared, declared + 1);
				return (isNew || declared >= 0) && !links.some((it) => ids.has(it));
			});
			return own.length > 0 && isElsewhere;
		});
	})?.[1].name ?? null;
}
// src/replay/loss/values/fractions.ts
const WITHIN_SECOND = ["'2001-03-03 10:20:30.250", "'2001-03-03 10:20:30.750"];
function isCutToSecond(value) {
	return /^'2001-03-03[T ]10:20:30(?![.,\d])/.test(value);
}
function showsFractions({ example, column }) {
	return /:\d\d[.,]\d/.test(example) || WRITES_FRACTIONS.test(column.default ?? "");
}
function mayHaveFractions$1({ kind, example, column }) {
	return kind === "time" && !showsFractions({
		example,
		column
	}) && !asksClock(column);
}
function asksClock(column) {
	return ASKS_CLOCK.test(column.default ?? "");
}
const WRITES_FRACTIONS = /%f|\bsubsec/i;
const ASKS_CLOCK = /\b(current_timestamp|datetime|strftime)\b/i;
// src/replay/loss/values/time-pairs.ts
const TIMES = [
	["'2001-03-03 10:20:30", "'2001-03-03 21:20:30"],
	["'2001-03-03 10:20:30", "'2001-03-03 10:20:31"],
	["'2001-03-03 10:20:30", "'2001-09-03 10:20:30"],
	["'2001-03-03 10:20:30", "'1990-03-03 10:20:30"]
];
const OFFSETS = ["'2001-03-03T10:00:00+02:00", "'2001-03-03T10:00:00+05:00"];
function timePairs(facts) {
	const { example, column } = facts;
	const text = plainText(example);
	const pairs = DATE.test(text) ? TIMES.flatMap((pair) => inFormOf(text, pair)) : TIMES;
	if (OFFSET.test(text)) return [...pairs, [`'${text.replace(OFFSET, "+02:00")}`, `'${text.replace(OFFSET, "+05:00")}`]];
	if (mayLoseOffset(facts)) return [...pairs, OFFSETS];
	return showsFractions({
		example,
		column
	}) ? [...pairs, WITHIN_SECOND] : pairs;
}
function mayLoseOffset({ example, column, compared }) {
	const text = plainText(example);
	return (compared?.cuts.some((cut) => cut >= SECOND) ?? false) && (OFFSET.test(text) || !(DATE.test(text) || asksClock(column)));
}
const OFFSET = /[+-]\d\d:?\d\d$/;
const SECOND = 19;
function inFormOf(example, [one, other]) {
	const formed = (value) => `'${plainText(value).replace(" ", example.charAt(10)).slice(0, example.length)}${example.slice(SECOND)}`;
	return formed(one) === formed(other) ? [] : [[formed(one), formed(other)]];
}
// src/replay/loss/values/near.ts
function nearPairs(facts) {
	return [...ordinaryPairs(facts), ...facts.endPairs];
}
function ordinaryPairs({ kind, example, listed, ends, single, column, compared, form }) {
	const text = plainText(example);
	if (kind === "listed" && single) return listed.slice(1).map((other) => [listed[0] ?? other, other]);
	if (kind === "listed") return listed.flatMap((one, at) => listed.slice(at + 1).map((other) => [one, other]));
	if (form !== null) return partPairs(form);
	const bounds = compared?.bounds ?? [];
	const moments = momentPairs({
		example,
		column
	});
	if (kind === "blob") return bytePairs({
		compared,
		example
	}, behind$1);
	if (kind === "real" && isDayNumber(column.moment ?? 0)) return [...DAYS$2, ...moments];
	if (kind === "real") return [
		...PAIRS.real,
		...decimalPairs({
			column,
			example
		}),
		...bounds.flatMap((it) => around(it, .25)),
		...moments
	];
	if (kind === "integer") {
		const big = mayBeLarge({
			example,
			column
		}) ? [["9007199254740993", "9007199254740992"]] : [];
		return [
			...within(ends),
			...PAIRS.integer,
			...bounds.flatMap((it) => around(it, 0)),
			...big,
			...moments
		];
	}
	if (kind === "word") {
		const words = /^[^\w\s]/.test(text) ? PAIRS.word.filter((pair) => pair !== AT_START) : PAIRS.word;
		if (compared && compared.cuts.length > 0) return [...compared.cuts.flatMap(behind$1), ...words];
		return SIGNS.test(text) ? [...inEachPart(example), ...words] : words;
	}
	if (kind === "time") return timePairs({
		example,
		column,
		compared
	});
	if (kind === "json" || kind === "formed") return [];
	if (kind === "date" && compared && compared.pieces.length > 0) return [...PAIRS.date, CENTURIES];
	return PAIRS[kind];
}
const MILLISECONDS$1 = /^[1-3]\d{12}$/;
const SAYS_MILLISECONDS = /(_ms|_millis|[a-z](Ms|Millis))$/;
function momentPairs({ example, column }) {
	const isSeen = MILLISECONDS$1.test(example) || SAYS_MILLISECONDS.test(column.name);
	const now = column.moment ?? (isSeen ? A_MILLISECOND : null);
	return now === null ? [] : [[momentBefore(now, 1), momentBefore(now, 90)]];
}
const A_MILLISECOND = 1758432456e3;
const AT_ENDS = 6;
function within([least, most]) {
	if (!Number.isFinite(most - least)) return [];
	const pair = (at) => [String(at), String(at + 1)];
	const count = Math.min(AT_ENDS, Math.max(0, most - least));
	const below = [...Array(count).keys()].map((at) => least + at);
	const above = [...Array(count).keys()].map((at) => most - 1 - at);
	return [...new Set([...below, ...above])].map(pair);
}
function isBelowNothing({ column }, pair) {
	return column.default === "0" && isAmount(column) && pair.every((it) => Number(it) <= 0);
}
function around(bound, by) {
	return [[String(bound + 1 + by), String(bound + 2 + by)], [String(bound - 2 - by), String(bound - 1 - by)]];
}
function behind$1(cut) {
	const start = `'M${"k".repeat(Math.min(Math.max(0, cut), LONGEST$1))}`;
	const rest = "k".repeat(Math.min(Math.max(40, cut), LONGEST$1));
	const whole = `'${start.slice(1, Math.max(2, cut + 1))}`;
	return [[`${start}a${rest}`, `${start}b${rest}`], [`${whole}a`, `${whole}b`]];
}
const LONGEST$1 = 2e4;
const SIGNS = /[?:/@#|;,&=]/;
const MAY_BE_LARGE = /(^|_)(wei|(pico|femto|atto(?!r)|zepto|yocto)[a-z]*)(?![a-z])|[a-z]Wei\b|snowflake|_(id|ref|seq|uid|key|ns)\b|[a-z](Id|Ref|Seq|Uid|Key|Ns)\b|hash|fingerprint|checksum|nonce|nano|BIGINT|INT8/;
function mayBeLarge({ example, column }) {
	return isBeyondReal(example) || column.kind === "integer" && MAY_BE_LARGE.test(`${column.name} ${column.type}`);
}
const CODES = /(zip|post(al)?_?code|postcode|plz|phone|mobile|fax|ean|upc|gtin|isbn|issn|iban|bic|sku|ssn|barcode|serial(_?(no|number))?|(account|customer|member|card|article|part|item|order|invoice)_?(no|num|number|code)|pin|tax_?id|vat_?id|code)$/i;
const ZEROS = ["'0012", "'12"];
function isCode$1({ kind, column }) {
	return (kind === "word" || kind === "digits") && CODES.test(column.name);
}
function isBeyondReal(value) {
	return /^-?\d+$/.test(value) && Math.abs(Number(value)) >= 2 ** 53;
}
const DAYS$2 = [
	["2460310.75", "2460310.95"],
	["2460310.75", "2460310.751"],
	["2460310.75", "2460310.750024"]
];
const CENTURIES = ["'2001-03-03", "'1901-03-03"];
const AT_START = [`'K${LONG$1}`, `'M${LONG$1}`];
const PAIRS = {
	word: [
		[`'M${LONG$1}a`, `'M${LONG$1}b`],
		["'Mabcdea", "'Mabcdeb"],
		["'Mxa", "'Mxb"],
		["'Mab cd", "'Mab ce"],
		AT_START,
		["'Mabck defgh ijklm", "'Mabcm defgh ijklm"],
		["'Mabck defgk ijklm", "'Mabck defgm ijklm"]
	],
	digits: [
		["'4815162342", "'4815162343"],
		["'40001", "'40002"],
		["'4815162342", "'7815162342"]
	],
	date: [
		["'2001-03-03", "'2001-03-09"],
		["'2001-03-03", "'2001-09-03"],
		["'2001-03-03", "'1990-03-03"],
		["'2001-03-03", "'2001-03-13"],
		["'2001-02-03", "'2001-12-03"]
	],
	time: TIMES,
	integer: [
		["1700000001", "1700000002"],
		["41", "42"],
		["42", "43"],
		["42", "-42"],
		["-41", "-42"],
		["-1700000001", "-1700000002"],
		["1700000001", String(1921184001)]
	],
	real: [
		["12.25", "12.37"],
		["12.25", "-12.25"],
		["-12.25", "-12.37"],
		["1000000.5", "1000001.5"],
		["-1000000.5", "-1000001.5"],
		["12.25", "1012.25"]
	],
	json: []
};
const AHEAD = {
	integer: [["4102444801", "4102444802"], ["4102444800001", "4102444800002"]],
	date: [["'2101-03-03", "'2101-03-09"], ["'2101-03-03", "'2101-09-03"]],
	time: [["'2101-03-03 10:20:30", "'2101-03-03 21:20:30"], ["'2101-03-03 10:20:30", "'2101-03-03 10:20:31"]]
};
const DIGITS$1 = PAIRS.digits;
const ALSO = [
	PAIRS.digits,
	[
		["'41", "'42"],
		["'42", "'43"],
		["'1", "'2"]
	],
	PAIRS.date,
	PAIRS.time
];
// src/replay/loss/looks/one-at-start.ts
const ANYTHING = [
	"'Zanything",
	"7654321",
	"7654321.5"
];
function isOneAtStart(asking, row, column, pair) {
	return on(asking.setting.engine, asking.start, (connection) => {
		connection.run("PRAGMA foreign_keys = OFF");
		const { name, key } = row.table;
		const heldAfter = (edit) => {
			let held = null;
			connection.run("SAVEPOINT held");
			refusal(() => {
				connection.run(edit);
				held = connection.rows(`SELECT ${readAs(column)} FROM main.${quoted(name)}`).map(([cell]) => String(cell)).join("");
			});
			connection.run("ROLLBACK TO held; RELEASE held");
			return held;
		};
		const areOne = () => {
			const [one, other] = pair.map((value) => heldAfter(writing(row, column, value)));
			return one !== null && one === other;
		};
		if (withoutTriggers(connection, areOne)) return true;
		if (!triggersIn(connection).some(({ table }) => table === key) || !areOne()) return false;
		const [own] = pair.map((value) => heldAfter(writing(row, column, value)));
		return ANYTHING.some((value) => {
			const held = heldAfter(writing(row, column, value));
			return held !== null && held !== own;
		});
	});
}
// src/replay/loss/looks/alike.ts
function isRead$1({ setting }, column) {
	return setting.scripts.some(({ sql }) => namesIn$1(sql).has(column) && /\b(insert|update|replace)\b/i.test(sql));
}
function endAlike$1(asking, row, column, pair) {
	const [one, other] = [writing(row, column, pair[0]), writing(row, column, pair[1])];
	const answer = asking.alike([one], [other]);
	if (answer !== true) return answer;
	return isTakenOut(asking, row, column, one) || isOneAtStart(asking, row, column, pair) ? null : answer;
}
function isTakenOut(asking, row, column, edit) {
	const end = asking.end([edit]);
	const others = [...row.own].filter((key) => key !== column);
	const said = standing$1(asking.base, row, others.filter((key) => !isSurrogate(row.table, key)));
	const marks = said.length > 0 ? said : standing$1(asking.base, row, others);
	return end !== null && marks.length > 0 && !marks.some((token) => tokensOf$1(end).has(token));
}
function standing$1(end, { values }, columns) {
	return columns.flatMap((key) => tokensIn(values.get(key) ?? "")).filter((token) => tokensOf$1(end).has(token));
}
const TOKENS = new WeakMap();
function tokensOf$1(contents) {
	const known = TOKENS.get(contents) ?? new Set([...contents.values()].flatMap(({ rows }) => rows.flat().flatMap(tokensIn)));
	TOKENS.set(contents, known);
	return known;
}
function rowsBut(all, but) {
	return [...all ?? []].flatMap(([key, held]) => rowsBeyond(held, but?.get(key)));
}
// src/replay/loss/looks/meant.ts
const FEWEST_TOLD = 2;
const SMALL = [
	["1", "2"],
	["3", "7"],
	["41", "42"]
];
const LARGE = [["3000001", "9000002"], ["1000003", "2000007"]];
const FAR_WORDS = ["'Mzzz", "'Qy"];
const NUMBER$1 = "'9";
const CONVERTED = /^'9(\.0)?$/;
function isWithinBounds(asking, journey, { table, column, facts }) {
	const [row] = plainRows(table);
	if (!row || isAbove$1(table, column) || !isRead$1(journey, column)) return false;
	if (facts.kind !== "integer" && facts.kind !== "real") return false;
	const alike = (pair) => endAlike$1(asking, row, column, pair);
	return LARGE.every((pair) => alike(pair) === true) && SMALL.filter((pair) => alike(pair) === false).length >= FEWEST_TOLD;
}
function isMeantForOthers(asking, journey, question) {
	const { table, column, facts } = question;
	const [row] = plainRows(table);
	if (!row || facts.kind !== "word" || !isRead$1(journey, column)) return false;
	const alike = (pair) => endAlike$1(asking, row, column, pair);
	if (alike(FAR_WORDS) !== true || !ALSO.some((pairs) => pairs.every((pair) => alike(pair) === false))) return false;
	if (isNamedAsSpan(question) && alike(SPANS) === true) return false;
	if (ownWord(asking, journey, question) !== null) return false;
	return !isTextAgain(asking, row, column) || unmadeWords(asking, journey, question) === null;
}
function isTextAgain(asking, row, column) {
	if (saysAmount(column)) return false;
	return [...asking.end([writing(row, column, NUMBER$1)]) ?? []].some(([key, held]) => rowsBeyond(held, asking.base.get(key)).some((cells) => cells.some((cell, at) => CONVERTED.test(cell) && isNamedLike(keyOf$1(held.columns[at] ?? ""), column))));
}
function isNamedLike(one, other) {
	return one.includes(other) || other.includes(one);
}
function unmadeWords(asking, journey, question) {
	const { table, column, facts } = question;
	const [row] = plainRows(table);
	const value = row?.values.get(column);
	if (!row || value === void 0 || facts.kind !== "word" || facts.column.kind !== "text") return null;
	const alike = (pair) => endAlike$1(asking, row, column, pair);
	const own = ownWord(asking, journey, question);
	if (own !== null) return own;
	if (alike(FAR_WORDS) !== true || alike([FAR_WORDS[0], "NULL"]) === true) return null;
	const other = otherValue$1(journey, row, column);
	if (other === null || !DIGITS$1.every((pair) => alike(pair) === false)) return null;
	if (isNamedAsSpan(question) && alike(SPANS) === true) return SPANS;
	return alike(WITH_SIGN) === true ? WITH_SIGN : [value, other];
}
function ownWord(asking, journey, { table, column, facts }) {
	const [row] = plainRows(table);
	if (!row || facts.column.kind !== "text" || !isRead$1(journey, column)) return null;
	const words = ownTexts(journey, table, facts.column);
	const alike = (pair) => endAlike$1(asking, row, column, pair);
	const named = new Set(journey.steps.flatMap(({ statement: { sql } }) => textsIn(sql)));
	return words.flatMap((word) => {
		if (!/^'[^\W\d]/.test(word)) return [];
		const other = [...named].find((it) => it !== word && it.toLowerCase() === word.toLowerCase());
		return other !== void 0 && !named.has(word) && alike([word, other]) === false && alike([word, FAR_WORDS[0]]) === true ? [[word, NO_WORD]] : [[word, "'0"]];
	}).find((pair) => alike(pair) === true && (pair[1] === NO_WORD || alike(["'3", "'7"]) === false)) ?? null;
}
const NO_WORD = "'no";
function textsIn(sql) {
	return significant(sql).flatMap(({ kind, text }) => kind === "string" ? [text.slice(0, -1)] : []);
}
const WITH_SIGN = ["'1,000", "'1,500"];
const SPANS = ["'1:45", "'1:50"];
function isNamedAsSpan({ facts: { column } }) {
	return column.kind === "text" && !/\d/.test(column.default ?? "") && SPAN.test(column.name);
}
const SPAN = /(?:^|_)(?:[Dd]uration|runtime|run_time|playtime|play_time|lap_time)$|[a-z](?:Duration|Runtime|RunTime|PlayTime|LapTime)$/;
// src/replay/loss/looks/collided.ts
const MOST_PAIRS$1 = 12;
function collisionsIn(asking, journey, narrowed) {
	return journey.start.tables.flatMap((table) => [...table.facts].flatMap(([column, facts]) => {
		if (isSurrogate(table, column) || isForeign(table, column)) return [];
		if (!hasPlace(journey, table, column) && !hasHeir(journey, table, column)) return [];
		const pair = collidingIn(asking, journey, {
			table,
			column,
			facts,
			rows: plainRows(table).slice(0, 2),
			apart: false
		}, narrowed.filter((it) => it.table === table && it.column === column).flatMap((it) => it.pair ? [it.pair] : []));
		return pair === null ? [] : [{
			table,
			column,
			pair
		}];
	}));
}
function collidingIn(asking, journey, question, told) {
	const { table, column, facts } = question;
	const [key] = table.shape.keys.filter(({ partial }) => !partial).map((it) => it.columns.map((name) => keyOf$1(name ?? ""))).filter((it) => it.includes(column)).sort((a, b) => a.length - b.length);
	if (!key) return null;
	const patterns = facts.kind === "word" ? facts.compared?.patterns ?? [] : [];
	const ordinary = isAssigned(journey, table, column) ? nearPairs(facts) : [];
	const near = facts.kind === "listed" ? mappedPairs(journey, question) : ordinary;
	const likely = [
		...told,
		...patterns.flatMap(withLonger).flatMap((it) => pairsOf$1(it).near),
		...near
	].filter((pair) => !isBelowNothing(facts, pair)).slice(0, MOST_PAIRS$1);
	const others = key.filter((it) => it !== column);
	const found = likely.find((pair) => collides(asking, journey, question, others, pair));
	return found && !isMeantForOthers(asking, journey, question) ? found : null;
}
function mappedPairs({ steps }, { table, facts }) {
	const checked = checkList(table.shape, facts.column.name);
	const known = checked.length > 1 ? checked : facts.compared?.equals ?? [];
	return steps.some(({ statement: { sql } }) => changesRows(sql) && significant(sql).some((token) => known.includes(token.kind === "string" ? `'${unquote(token)}` : token.text))) ? nearPairs(facts).filter((pair) => pair.every((it) => known.includes(it))) : [];
}
function collides(asking, journey, { column, facts, rows: [one, other] }, others, pair) {
	if (!one || !other) return false;
	const rest = others.map((it) => [it, one.values.get(it) ?? "NULL"]);
	const edits = [writing(one, column, pair[0]), writingEach(other, [[column, pair[1]], ...rest])];
	const among = (rows) => facts.kind === "listed" ? [leaving(rows)] : [];
	const both = [...among([one, other]), ...edits];
	if (edited(journey.setting, journey.start.state, both) === null || asking.end(both) !== null) return false;
	return edits.every((edit, at) => {
		const single = [...among(at === 0 ? [one] : [other]), edit];
		return asking.isAllowed(single.join(";\n")) && asking.end(single) !== null;
	});
}
// src/replay/loss/marks/common.ts
function commonTo(table, lost, kept, others) {
	if (kept.length === 0) return null;
	const lonely = others.find((other) => isLonelyFor(table, other, lost, kept));
	if (lonely) return `no row of ${lonely.name} that refers to it`;
	return [...table.facts.keys()].flatMap((key) => apart(table, key, lost, kept) ?? [])[0] ?? null;
}
function isLonelyFor({ key }, { shape, rows }, lost, kept) {
	const link = shape.foreignKeys.find(({ parent, from }) => keyOf$1(parent) === key && from.length === 1);
	const column = link?.to?.[0];
	if (!link || !column) return false;
	const said = new Set(rows.map(({ values }) => values.get(keyOf$1(link.from[0] ?? "")) ?? "NULL"));
	const isSaid = ({ values }) => said.has(values.get(keyOf$1(column)) ?? "NULL");
	return kept.every(isSaid) && !lost.some(isSaid);
}
function apart(table, key, lost, kept) {
	const name = `${table.name}.${table.facts.get(key)?.column.name ?? key}`;
	const [one = "NULL", ...more] = new Set(lost.map(({ values }) => values.get(key) ?? "NULL"));
	const isKept = (value) => kept.some(({ values }) => (values.get(key) ?? "NULL") === value);
	if (more.length === 0 && !isKept(one) && !lost.some(({ own }) => own.has(key))) {
		if (one === "NULL") return `a NULL in ${name}`;
		if (isNamed$1(table, key, one)) return `${name} = ${shown$1(sqlOf(one))}`;
		const [kind, ...others] = new Set(lost.map((row) => row.kind));
		if (kind && others.length === 0 && kind.is !== "plain") return kind.says;
		return lost.length === 1 ? `a value in ${name} that no other row has` : null;
	}
	return kept.every(({ values }) => (values.get(key) ?? "NULL") === "NULL") && [one, ...more].every((value) => value !== "NULL") ? `a value in ${name}` : null;
}
function absentIn(table, lost, kept) {
	const isSet = (key) => (row) => (row.values.get(key) ?? "NULL") !== "NULL";
	if (kept.length === 0) return null;
	const [key, ...more] = [...table.facts.keys()].filter((it) => lost.every(isSet(it)) && !kept.some(isSet(it)));
	return key === void 0 || more.length > 0 ? null : `a value in ${table.name}.${table.facts.get(key)?.column.name ?? key}`;
}
function isNamed$1({ facts }, key, value) {
	const { listed = [], compared, groups = [] } = facts.get(key) ?? {};
	const bounds = (compared?.bounds ?? []).flatMap((it) => [
		it - 1,
		it,
		it + 1
	].map(String));
	return [
		listed,
		compared?.equals ?? [],
		compared?.unequal ?? [],
		bounds,
		...groups
	].flat().includes(value);
}
function withoutInvented(table, lost) {
	const isOurs = ({ kind: { is, column, value } }) => is === "value" && column !== null && value !== void 0 && value !== "'strange" && value !== "'Another" && !isNamed$1(table, column, value);
	const said = new Set(lost.flatMap((row) => isOurs(row) ? [] : [row.kind.column]));
	const isShared = ({ kind: { value } }) => value === "2999999" || value === "'shared@example.org";
	const shared = new Set(lost.flatMap((row) => isShared(row) ? [row.kind.column] : []));
	return lost.filter((row) => !isOurs(row) || !said.has(row.kind.column) && (isShared(row) || !shared.has(row.kind.column)));
}
function saysWhy({ is }) {
	return [
		"null",
		"value",
		"lonely",
		"first",
		"last",
		"blank"
	].includes(is);
}
function saidOf$2(all, lost) {
	const nullIn = (rows, { kind: { column } }, isSecond) => rows.find(({ kind }) => kind.is === "null" && kind.column === column && kind.among !== void 0 === isSecond);
	const said = lost.flatMap((row) => {
		if (isToldBySame(row, lost)) return [];
		const [one, second] = [nullIn(lost, row, false), nullIn(lost, row, true)];
		if (row === second && one) return [];
		return (row === one && !second ? nullIn(all, row, true) ?? row : row).kind.says;
	});
	return [...new Set(said)];
}
function isToldBySame(row, lost) {
	const has = ({ kind }, key) => sideOf(kind).some(([name, value]) => name === key && value === "NULL");
	const isNull = ({ kind }) => kind.is === "null" && kind.among === void 0 && kind.more === void 0;
	const tells = (side, { kind, values }) => sideOf(side.kind).length > 1 && has(side, kind.column) && sideOf(side.kind).every(([key, it]) => values.get(key) === it);
	if (isNull(row)) return lost.some((side) => tells(side, row));
	return lost.some((one) => isNull(one) && has(row, one.kind.column) && !lost.some((side) => tells(side, one)));
}
function sideOf({ is, column, value, more }) {
	return is === "value" && column !== null && value !== void 0 ? [[column, value], ...more ?? []] : [];
}
// src/replay/loss/run/copied-as-is.ts
const KNOWN$3 = new WeakMap();
function isCopiedAsIs(journey, { key, shape }, column) {
	const known = KNOWN$3.get(journey);
	const copies = known === void 0 ? copiesIn(journey) : known;
	KNOWN$3.set(journey, copies);
	if (copies === null || copies.used.has(column)) return false;
	const type = shape.columns.find(({ name }) => keyOf$1(name) === column)?.type;
	const isKey = [...shape.primaryKey, ...shape.foreignKeys.flatMap(({ from }) => from)].some((it) => keyOf$1(it) === column);
	const names = calledIn(journey.lives, key);
	const own = copies.all.filter((it) => it.column === column && names.includes(it.from));
	return !isKey && own.length > 0 && own.every((it) => it.type === type?.toLowerCase());
}
const SILENTLY = /\b(?:ignore|replace|conflict|trigger|attach)\b/i;
const PICKS = /\b(?:distinct|group|having|limit)\b/i;
const HARMLESS = /^(?:CREATE INDEX|CREATE VIEW|DROP (?:INDEX|VIEW|TABLE|TRIGGER)|PRAGMA)$/;
function copiesIn({ setting, start, steps }) {
	const texts = steps.map(({ statement }) => statement.sql);
	if (texts.some((sql) => SILENTLY.test(sql))) return null;
	const used = new Set(on(setting.engine, start.state, triggersIn).flatMap(({ sql }) => [...namesIn$1(sql)]));
	return {
		all: on(setting.engine, alone$2(new Uint8Array(0)), (connection) => texts.flatMap((sql) => {
			const verb = verbOf(sql);
			const makes = verb === "CREATE TABLE" && !namesIn$1(sql).has("select");
			if (makes) refusal(() => connection.run(sql));
			const copied = verb === "INSERT" ? copiedBy(connection, sql) : [];
			const said = makes || HARMLESS.test(verb) ? [] : [...namesIn$1(sql)];
			for (const name of said) if (!copied.some(({ column }) => column === name)) used.add(name);
			return copied;
		})),
		used
	};
}
function copiedBy(connection, sql) {
	const all = significant(sql);
	const copy = copyIn(all);
	const target = targetOf$1(sql);
	if (copy === null || target === null || !copy.isPlain || PICKS.test(sql) || copy.results.some(isStar)) return [];
	const [source, ...more] = sourcesOf$3(copy);
	if (source === void 0 || more.length > 0) return [];
	const columns = columnsIn$2(connection, target);
	const into = copy.into?.map(unquote) ?? columns.map(({ name }) => name);
	const names = all.map((token) => keyOf$1(unquote(token)));
	return into.flatMap((name, at) => {
		const [column, result] = [keyOf$1(name), copy.results[at] ?? []];
		const own = columns.find(({ key }) => key === column);
		const value = withoutAlias(result).at(-1);
		const isBare = value !== void 0 && kindOf$1(result) === "bare" && keyOf$1(unquote(value)) === column;
		const isAlone = names.filter((it) => it === column).length === (copy.into === null ? 1 : 2);
		if (!own || own.primaryKey > 0 || !isBare || !isAlone) return [];
		return [{
			from: keyOf$1(source.table),
			column,
			type: own.type.toLowerCase()
		}];
	});
}
// src/replay/loss/run/last-seen.ts
const MOST_STEPS$1 = 200;
const removals = oncePer(({ setting, start, steps }) => watchedMarks(setting, start, steps));
function watchedMarks(setting, { state }, steps) {
	if (steps.length > MOST_STEPS$1) return () => null;
	const last = new Map();
	const look = (contents, done) => {
		for (const [table, { rows }] of contents) for (const cells of rows) for (const cell of cells) for (const token of tokensIn(cell)) {
			const known = last.get(token);
			if (known?.done === done) known.stood.add(table);
			else last.set(token, {
				done,
				stood: new Set([table])
			});
		}
	};
	watched(setting, state, (connection, done) => look(contentsOf(connection, setting.without), done));
	return ({ own, values }) => {
		const marks = [...own].flatMap((key) => tokensIn(values.get(key) ?? ""));
		const seen = Math.max(0, ...marks.map((mark) => last.get(mark)?.done ?? 0));
		const step = marks.length === 0 ? void 0 : steps[seen];
		const stood = marks.flatMap((mark) => last.get(mark)?.done === seen ? [...last.get(mark)?.stood ?? []] : []);
		return step ? {
			step,
			stood: new Set(stood)
		} : null;
	};
}
// src/replay/loss/run/picked.ts
function isPicked(journey, column) {
	return pickedIn(journey).has(column);
}
const pickedIn = oncePer(({ steps }) => {
	const found = steps.flatMap(({ statement: { sql } }) => {
		const all = /\b(?:min|max)\s*\(/i.test(sql) ? significant(sql) : [];
		return all.flatMap((word, at) => {
			if (!(isWord$1(word, "MIN") || isWord$1(word, "MAX")) || all[at + 1]?.text !== "(") return [];
			const given = cutAt(all.slice(at + 2, closing(all, at + 1)), ({ text }) => text === ",").map(namesOf$1);
			return given.filter((it) => it.length > 0).length > 1 ? given.flat().map(({ column }) => column) : [];
		});
	});
	return new Set(found);
});
// src/replay/loss/looks/case-lost.ts
const WRITTEN = set("title subtitle heading headline caption subject body description summary comment message remark bio surname lastname firstname fullname street");
const KINDS_OF_NAME = set("full first last middle given family display real legal");
const PARTS_OF_NAME = set("first last middle given family");
const NAMED = set("person people player customer client patient student pupil teacher author artist actor singer employee contact guest passenger company firm organization organisation");
const PAIR$1 = ["'Mab McKcd", "'Mab Mckcd"];
const CHANGED = new WeakMap();
function mayLoseCase(journey, { name: table }, { column, facts }) {
	const changed = CHANGED.get(journey) ?? journey.setting.scripts.some(({ sql }) => /\b(lower|upper)\s*\(/i.test(sql));
	CHANGED.set(journey, changed);
	if (!changed || facts.kind !== "word" || !isRead$1(journey, column)) return false;
	const [last = "", before] = wordsIn$1(facts.column.name).reverse();
	if (isIn$1(WRITTEN, last)) return true;
	if (before === void 0 && (isIn$1(PARTS_OF_NAME, last) || isIn$1(NAMED, last))) return true;
	if (last !== "name") return false;
	return before === void 0 ? isIn$1(NAMED, wordsIn$1(table).at(-1) ?? "") : KINDS_OF_NAME.has(before);
}
function caseLost(asking, journey, question) {
	const { table, column, facts } = question;
	const row = askedRow(journey, table);
	if (!row || !mayLoseCase(journey, table, question) || isFolded(journey, facts.column.name)) return null;
	return endAlike$1(asking, row, column, PAIR$1) === true && endAlike$1(asking, row, column, FAR_WORDS) === false ? PAIR$1 : null;
}
function isFolded({ base }, name) {
	const declared = new RegExp(`\\b${name.replace(/\W/g, "\\$&")}\\b[^,;]*\\bcollate\\s+\\W?nocase\\b`, "i");
	return base.some(({ sql }) => declared.test(sql));
}
// src/replay/loss/looks/cut-numbers.ts
const MOST_SIGNS$1 = 3;
function cutNumbers(asking, journey, { table, column, facts }) {
	const row = askedRow(journey, table);
	if (!row || facts.kind !== "word" || isForeign(table, column) || isAssigned(journey, table, column)) return null;
	const signs = (facts.compared?.patterns ?? []).flatMap((pattern) => numberPairsOf(pattern) ?? []);
	for (const { near, far } of signs.slice(0, MOST_SIGNS$1)) {
		const found = near.find((pair) => endAlike$1(asking, row, column, pair) === true);
		if (found && endAlike$1(asking, row, column, far) === false) return found;
	}
	return null;
}
// src/rows/measures.ts
const MEASURES = set(`temp temperature celsius fahrenheit kelvin humidity pressure altitude elevation lat latitude lon lng long longitude
  coord coordinate speed velocity acceleration pace angle azimuth heading bearing direction tilt roll pitch yaw volt voltage watt wattage power
  current ampere amperage energy kwh mah resistance frequency hz gain loudness level signal noise brightness lux luminosity opacity
  alpha contrast saturation hue scale zoom ratio factor multiplier coefficient rate rating score grade mark stat statistic average avg mean
  median deviation variance sum total subtotal value val reading measure measurement metric result figure percent percentage pct
  probability confidence likelihood accuracy precision weight mass volume size area surface radius diameter perimeter circumference
  thickness length width height depth distance range offset position order ordinal rank ranking sort place priority sequence seq index step
  version progress completion threshold limit min max minimum maximum target goal budget price cost fee tax vat tip discount
  salary wage pay balance amount revenue income rent deposit refund profit margin expense spent earned debt credit debit cent euro dollar
  quantity qty count stock duration elapsed time second minute hour day week month year age dose dosage calorie kcal protein fat carb
  sugar salt alcohol concentration ph ppm bmi pulse bpm heartbeat tempo xp exp experience hp mana damage health armor armour strength stamina
  load capacity usage utilization throughput latency delay lag bandwidth yield output consumption demand supply mileage kilometer
  kilometre km mile meter metre cm mm kg gram litre liter gallon ounce pound ton cpu memory disk rpm fps feeling mood difficulty effort point
  left remaining top right bottom row col column line page slot depreciation interest share karma fuel rain snow wind light sun uv sleep water open close high low bid ask strike stake odd premium reputation popularity`);
const MOMENTS = set(`at on ts date datetime timestamp epoch when created updated modified changed deleted expires expiry since until begin began start
  end started ended finished deadline due seen birthday born`);
const ONE = set("player follower member subscriber participant attendee child viewer reader customer employee contact guest comment reply purchase sale booking item room");
function saysHowMuch(column) {
	return isAmount(column) && !ONE.has(wordsIn$1(column.name).at(-1) ?? "");
}
function isMeasure(column) {
	const isSaid = (word) => word.length < 2 || isIn$1(MEASURES, word) || MOMENTS.has(word);
	return wordsIn$1(column.name).some(isSaid) || saysHowMuch(column);
}
// src/replay/loss/looks/long-numbers.ts
const LONG = ["'123456789012345678901234", "'123456789012345678901235"];
const FITS = 18;
const MONEY = /^(amount|balance|total|value|supply|price|fee|reward|stake)s?$/;
function mayBeLong({ kind, column }) {
	if (kind !== "digits" || column.kind !== "text") return false;
	const last = wordsIn$1(column.name).at(-1) ?? "";
	return MONEY.test(last) || !isMeasure({
		...column,
		kind: "integer",
		name: last
	});
}
function longNumbers(asking, row, { column, facts }) {
	if (!mayBeLong(facts)) return null;
	if (!(plainText(facts.example).length > FITS) && asking.isAllowed(writing(row, column, FAR_WORDS[0]))) return null;
	return endAlike$1(asking, row, column, LONG) === true ? LONG : null;
}
const IDS = ["'112435678901234561", "'112435678901234563"];
function roundedIds(asking, { table, column, facts }) {
	const [row] = plainRows(table);
	if (!row || facts.column.kind !== "text" || !isCalledNumber(facts.column.name) || isForeign(table, column)) return null;
	if (facts.kind !== "word" && facts.kind !== "digits") return null;
	const [few = IDS] = DIGITS$1;
	return endAlike$1(asking, row, column, IDS) === true && endAlike$1(asking, row, column, few) === false ? IDS : null;
}
// src/replay/loss/values/answers.ts
function askedIn(scripts) {
	const statements = scripts.filter(({ sql }) => /\b(where|when|on)\b|\bi?if\s*\(/i.test(sql)).flatMap(({ sql }) => statementsOf(sql));
	const isCopy = (sql) => verbOf(sql) === "CREATE TABLE" && namesIn$1(sql).has("select");
	return filtersOf(statements.filter((sql) => changesRows(sql) || isCopy(sql)).map((sql) => ({ sql })));
}
function groupsOf$1(connection, filters, column) {
	const key = keyOf$1(column.name);
	const own = filters.flatMap(({ columns, tokens }) => columns.has(key) ? [tokens] : []);
	if (own.length === 0) return [];
	const pool = [...poolOf(column.kind, own.flat()), ...column.nullable ? ["NULL"] : []];
	const answers = own.map((part) => answered(connection, withoutTable(part), column.name, pool));
	const groups = new Map();
	for (const [at, value] of pool.entries()) gather(groups, answers.map((one) => one[at] ?? "-").join(), value);
	return [...groups.values()];
}
function sidesOf(groups) {
	return groups.flatMap(([one, ...more]) => {
		const other = one === void 0 ? void 0 : more.find((it) => bare$3(it) !== bare$3(one));
		return one === void 0 || other === void 0 ? [] : [[one, other]];
	});
}
function withoutTable(part) {
	return part.filter((token, at) => token.text !== "." && !(isName$1(token) && part[at + 1]?.text === ".")).map(({ text }) => text).join(" ");
}
function answered(connection, asked, name, pool) {
	const values = pool.map((value) => `(${sqlOf(value)})`).join(", ");
	try {
		return connection.rows(`WITH pool(${quoted(name)}) AS (VALUES ${values}) SELECT (${asked}) IS TRUE, (${asked}) IS FALSE FROM pool`).map((answer) => answer.join());
	} catch (error) {
		if (error instanceof Refused) return [];
		throw error;
	}
}
function bare$3(value) {
	return value.toLowerCase().replace(/\s/g, "");
}
const WORDS$1 = [
	...[
		"Mabcde",
		"Kfghij",
		"mnopqr",
		"kstuvw",
		"ABCDEF",
		"GHIJKL",
		"xy",
		"zw",
		"12345",
		"67890",
		"4711 b",
		"a-b-c",
		"d-e-f"
	],
	...[
		"ada@example.org",
		"bob@example.com",
		"https://example.org/a",
		"/home/b/c",
		"photo.png",
		"scan.jpg",
		"note.txt"
	],
	...[
		"2023-02-03",
		"2024-04-05",
		"two words here",
		"Three more words",
		"a text that is longer than most",
		"Another one that goes on for a while"
	]
];
const NUMBERS$2 = [
	41,
	42,
	3,
	7,
	8,
	13,
	150,
	200,
	0,
	1,
	2,
	-5,
	-42,
	500,
	12345,
	67890,
	1000003,
	2000007,
	1700000001,
	1700000002
];
const REALS = [
	.5,
	.75,
	12.25,
	12.5,
	42,
	43,
	150.25,
	200.5,
	-1.5,
	-12.25,
	-150.5,
	1000000.5,
	1000001.5
];
const DAYS$1 = [
	...[
		"2023-02-03",
		"2023-08-09",
		"2001-03-03",
		"2001-09-09",
		"2012-05-05",
		"2016-06-06",
		"2019-07-07",
		"2020-10-10"
	],
	...[
		"2021-01-02",
		"2022-03-04",
		"2024-04-05",
		"2024-11-12",
		"2025-06-07",
		"2025-12-29",
		"2025-12-31",
		"2026-01-01"
	],
	...["2031-01-01", "2090-02-02"]
];
function poolOf(kind, part) {
	const literals = literalsIn$1(part);
	const texts = literals.filter((it) => it.startsWith("'")).map((it) => it.slice(1, -1).replaceAll("''", "'"));
	const numbers = literals.map(Number).filter((it) => Number.isFinite(it));
	if (kind === "integer") return [...NUMBERS$2, ...numbers.map(Math.trunc).flatMap((it) => [
		it + 1,
		it + 2,
		it - 1,
		it - 2,
		it
	])].map(String);
	if (kind === "real") return [...REALS, ...numbers.flatMap((it) => [
		it + .25,
		it + .5,
		it - .25,
		it - .5,
		it
	])].map(String);
	if (kind === "date" || kind === "time") return DAYS$1.map((day) => `'${day}${kind === "time" ? " 10:20:30" : ""}`);
	if (kind !== "word" && kind !== "digits") return [];
	const digits = [
		"4815162342",
		"4815162343",
		"40001",
		"40002",
		"7",
		"42"
	];
	const near = texts.flatMap((text) => [...[1, 2].flatMap((serial) => [...likeTexts(text, serial).slice(0, 2), ...globTexts(text, serial).slice(0, 2)]), ...[
		`${text}k`,
		`${text}m`,
		`k${text}`,
		`m${text}`,
		`k${text}k`,
		`m${text}m`,
		text
	]]);
	const long = numbers.filter((it) => it > 0 && it < 1e3).flatMap((it) => lengths(Math.trunc(it)));
	return [...new Set([
		...kind === "digits" ? digits : WORDS$1,
		...near,
		...long
	])].map((text) => `'${text}`);
}
function lengths(count) {
	return [
		count - 1,
		count,
		count + 1
	].flatMap((it) => it > 0 ? ["k".repeat(it), "m".repeat(it)] : []);
}
// src/replay/loss/values/lists.ts
function firstList(value) {
	const document = documentIn$1(value);
	if (Array.isArray(document)) return document.length > 0 ? {
		list: document,
		put: written$6
	} : null;
	if (!isObject(document)) return null;
	const inside = Object.entries(document).find(([, it]) => Array.isArray(it) && it.length > 0);
	return inside ? {
		list: inside[1],
		put: (it) => written$6({
			...document,
			[inside[0]]: it
		})
	} : null;
}
function isReordered(one, other) {
	const [own, its] = [one, other].map((value) => {
		const document = documentIn$1(value);
		return Array.isArray(document) ? document.map((it) => JSON.stringify(it)).sort().join() : null;
	});
	return own !== null && own === its;
}
function isObject(it) {
	return it !== null && typeof it === "object" && !Array.isArray(it);
}
function written$6(document) {
	return `'${JSON.stringify(document)}`;
}
function documentIn$1(value) {
	if (!/^'\s*[[{]/.test(value)) return null;
	try {
		return JSON.parse(plainText(value));
	} catch {
		return null;
	}
}
// src/replay/loss/looks/bits.ts
const MOST_BITS = 16;
function bitPairs(journey, { table, column, facts }) {
	const [least, most] = facts.ends;
	if (facts.kind !== "integer" || !Number.isFinite(most - least) || most < 1) return [];
	if (isAssigned(journey, table, column) || hasHeir(journey, table, column)) return [];
	if (!readBits(journey).has(column)) return [];
	return Array.from({ length: MOST_BITS }, (_, at) => 2 ** at).filter((bit) => bit <= most).flatMap((bit) => {
		const without = from(Math.max(0, least), bit);
		return without + bit <= most ? [[String(without), String(without + bit)]] : [];
	});
}
function from(least, bit) {
	return Math.floor(least / bit) % 2 === 1 ? (Math.floor(least / bit) + 1) * bit : least;
}
const BITS = new WeakMap();
function readBits(journey) {
	const known = BITS.get(journey) ?? new Set(journey.setting.scripts.flatMap(({ sql }) => bitsIn(sql)));
	BITS.set(journey, known);
	return known;
}
function bitsIn(sql) {
	if (!/&|>>|%/.test(sql)) return [];
	const all = significant(sql);
	return all.flatMap((token, at) => {
		if (!isName$1(token)) return [];
		const first = all[at - 1]?.text === "." ? at - 2 : at;
		return isBit(all, at + 1) || all[first - 1]?.text === "&" && isPower(all[first - 2]) ? [keyOf$1(unquote(token))] : [];
	});
}
function isBit(all, at) {
	let next = at;
	if (/^(>>|\/)$/.test(all[next]?.text ?? "") && all[next + 1]?.kind === "number") next += 2;
	while (all[next]?.text === ")") next += 1;
	if (all[next]?.text === "&") return isPower(all[next + 1]);
	return all[next]?.text === "%" && all[next + 1]?.text === "2";
}
function isPower(token) {
	const number = Number(token?.text);
	return token?.kind === "number" && number >= 1 && Number.isInteger(Math.log2(number));
}
// src/replay/loss/looks/boxed.ts
const BOXED = new WeakMap();
function hasBoxes(journey) {
	const known = BOXED.get(journey) ?? [...journey.base, ...journey.setting.scripts].some(({ sql }) => /\brtree\b/i.test(sql));
	BOXED.set(journey, known);
	return known;
}
function isTooLong(journey, { column }) {
	return column.moment !== void 0 && hasBoxes(journey);
}
function boxedPairs(journey, { table, facts: { kind } }) {
	const isVirtual = journey.lives.tables.get(table.key)?.columns.size === 0;
	return kind === "real" && !isVirtual && hasBoxes(journey) ? PLACES$1 : [];
}
const PLACES$1 = [["52.5200011", "52.5200022"], ["0.52000001", "0.52000002"]];
// src/replay/loss/looks/cents.ts
const CENTS = ["19.98", "19.99"];
const UNITS = [["12.0", "1200"], ["13.0", "1300"]];
function cutCents(asking, row, column) {
	return isAlike$1(asking, row, column, CENTS) && isTimes(asking, row, column, UNITS) ? CENTS : null;
}
const TEXTS$1 = [["'12.25", "'12.37"], ["'19.98", "'19.99"]];
const TEXT_UNITS = [
	10,
	100,
	1e3
].map((times) => [["'12", `${12 * times}`], ["'13", `${13 * times}`]]);
function cutTexts(asking, row, { column, facts }) {
	if (!row || facts.kind !== "word" && facts.kind !== "digits") return null;
	const cut = likeDefault(facts).find((pair) => endAlike$1(asking, row, column, pair) === true);
	if (cut !== void 0) return cut;
	if (!TEXT_UNITS.some((units) => isTimes(asking, row, column, units))) return null;
	return TEXTS$1.find((pair) => isAlike$1(asking, row, column, pair)) ?? null;
}
function likeDefault({ column }) {
	const [, given, sign, digits = ""] = /^'(\d+([^\w\s'])(\d+))'$/.exec(column.default ?? "") ?? [];
	if (given === void 0) return [];
	return sign === "," ? [[`'12,${digits.replace(/^./, "5")}`, `'12,${digits.replace(/^./, "7")}`]] : inEachPart(`'${given}`);
}
function isAlike$1(asking, row, column, [one, other]) {
	return asking.alike([writing(row, column, one)], [writing(row, column, other)]) === true;
}
function isTimes(asking, row, column, units) {
	return units.every(([one, number]) => holds$5(asking.end([writing(row, column, one)]), number));
}
function holds$5(end, number) {
	return [...end?.values() ?? []].some(({ rows }) => rows.some((cells) => cells.some((it) => it === number || it === `${number}.0`)));
}
// src/replay/loss/looks/fractions.ts
const READINGS = new WeakMap();
function mayBeCut(journey, { key }, column, facts) {
	if (facts.kind !== "time" || !(showsFractions(facts) || mayHaveFractions$1(facts))) return false;
	const readings = READINGS.get(journey) ?? journey.setting.scripts.flatMap(({ sql }) => dateReadings(sql));
	READINGS.set(journey, readings);
	return holdsDates(readings, key, column);
}
function cutFractions(asking, journey, { table, column, facts }) {
	const row = askedRow(journey, table);
	if (!row || !mayHaveFractions$1(facts)) return null;
	if (!hasPlace(journey, table, column) && !hasHeir(journey, table, column)) return null;
	if (endAlike$1(asking, row, column, WITHIN_SECOND) !== true) return null;
	return [...asking.end([writing(row, column, WITHIN_SECOND[0])])?.values() ?? []].some(({ rows }) => rows.some((cells) => cells.some(isCutToSecond))) ? WITHIN_SECOND : null;
}
// src/replay/loss/looks/there.ts
function twoThere({ setting, start }, { table, facts }) {
	const { name } = facts.column;
	const sql = `SELECT DISTINCT ${readAs(name)} FROM main.${quoted(table.name)} WHERE ${quoted(name)} IS NOT NULL LIMIT 2`;
	const [one, other] = on(setting.engine, start.state, (connection) => connection.rows(sql).map(([value]) => value));
	return one === void 0 || other === void 0 ? null : [String(one), String(other)];
}
function wordsThere({ base, setting, start }, { table, facts }) {
	const { name } = facts.column;
	const texts = base.flatMap(({ sql }) => statementsOf(sql).filter((one) => targetOf$1(one) === table.key)).flatMap(significant).flatMap((token) => token.kind === "string" ? [unquote(token)] : []);
	const own = new Set(texts.map((text) => `'${text}`));
	const sql = `SELECT DISTINCT ${readAs(name)} FROM main.${quoted(table.name)} WHERE ${quoted(name)} <> ''`;
	const there = own.size > 0 ? on(setting.engine, start.state, (connection) => connection.rows(sql).map(String)) : [];
	const given = literalDefault(facts.column);
	const words = given !== null && /^'./.test(given) ? [given] : [];
	return [...there.filter((value) => own.has(value)), ...words];
}
// src/replay/loss/looks/trimmed-letters.ts
const TRIMMED = new WeakMap();
function trimmedIn(journey) {
	const known = TRIMMED.get(journey) ?? journey.setting.scripts.flatMap(({ sql }) => statementsOf(sql)).flatMap(replacedIn).filter(({ of }) => of !== void 0 && /\w/.test(of));
	TRIMMED.set(journey, known);
	return known;
}
const LONGEST_WORD = 12;
function trimmedPairs(journey, { column, facts }) {
	if (facts.kind !== "word" && facts.kind !== "digits") return [];
	return trimmedIn(journey).filter(({ names }) => names.has(column)).flatMap(({ of = "", only }) => {
		if (only === "end" && of.includes("0") && !/[a-z1-9]/i.test(of)) return [["'10", "'1"]];
		const [letter] = of.match(/[a-z]/i) ?? of.match(/\w/) ?? [];
		const isSet = new Set(of.match(/\w/g)).size > 1 || /[a-z].*[a-z]/i.test(of);
		if (letter === void 0 || !isSet || only === "end" && saysAmount(facts.column.name)) return [];
		return (of.length > LONGEST_WORD ? [""] : [of, ""]).map((it) => only === "start" ? [`'${it}${letter}Mabck`, `'${it}Mabck`] : [`'Mabck${letter}${it}`, `'Mabck${it}`]);
	});
}
// src/replay/loss/looks/asked-before.ts
function wordsAskedBefore({ setting, start }, { key }, column) {
	const conditions = on(setting.engine, start.state, (connection) => entriesOf$1(connection).map(({ sql }) => sql)).filter((sql) => namesIn$1(sql).has(key)).flatMap(conditionsOf);
	return (harvest(conditions).get(column) ?? []).flatMap((literal) => {
		const text = stringIn(literal);
		return text !== null && /^\w[\w -]*$/.test(text) ? [`'${text}`] : [];
	});
}
// src/replay/loss/looks/other-words.ts
function otherWords(journey, { table, column, facts }, mapped) {
	const [first] = facts.listed;
	const isFree = facts.column.kind === "text" && !isClosed(journey, facts.column.name, mapped);
	if (first === void 0 || !isFree || !facts.listed.every((it) => it.startsWith("'"))) return [];
	if (!hasHeir(journey, table, column) || checkList(table.shape, facts.column.name).length > 0) return [];
	return seedsOf(journey, table).length > 0 ? [] : [anotherThan(first)];
}
function isClosed({ base }, name, mapped) {
	const isHeard = (value) => base.some(({ sql }) => sql.includes(value.slice(1)));
	return saysOneOfFew(name) && (mapped.length > 2 || mapped.some(isHeard));
}
// src/replay/loss/looks/unmapped.ts
const FEWEST_MAPPED = 2;
function unmapped(asking, journey, question, row) {
	const { table, column, facts } = question;
	const named = branchesIn(journey);
	const numbers = facts.compared?.equals.filter((it) => !it.startsWith("'")) ?? [];
	const written = new Set([...named, ...numbers]);
	const mapped = facts.listed.filter((it) => written.has(it));
	const beside = otherWords(journey, question, mapped);
	const known = facts.kind === "listed" ? [...wordsAskedBefore(journey, table, column), ...wordsThere(journey, question)] : [];
	const left = [...new Set([
		...facts.listed,
		...known,
		...beside
	])].filter((it) => !written.has(it));
	if (mapped.length < FEWEST_MAPPED) return null;
	const end = (value) => asking.end([writing(row, column, value)]);
	const leaving = (nothing) => left.flatMap((one) => {
		const own = end(one);
		const instead = own === null ? [] : mapped.map((other) => insteadOfNothing(own, end(other), nothing));
		const values = instead.flatMap((it) => it ?? []);
		if (beside.includes(one) && !values.every((it) => it.startsWith("'"))) return [];
		return own === null || instead.includes(null) ? [] : [{
			one,
			instead: values
		}];
	});
	for (const nothing of hasHeir(journey, table, column) ? ["NULL", EMPTY$2] : ["NULL"]) {
		const [first] = leaving(nothing);
		if (first && (left.length > 1 || !saysNothing(facts, first))) return [first.one, nothing];
	}
	return null;
}
const EMPTY$2 = "'";
function branchesIn({ setting }) {
	return setting.scripts.flatMap(({ sql }) => statementsOf(sql)).filter((sql) => !/^(CREATE|ALTER) TABLE$/.test(verbOf(sql)) || namesIn$1(sql).has("select")).flatMap(withoutFilter).filter(({ kind }) => kind === "string").map((token) => `'${unquote(token)}`);
}
function withoutFilter(sql) {
	const all = significant(sql);
	const where = /\b(case|i?if)\b/i.test(sql) ? outerWord(all, 0, /^WHERE$/i) : -1;
	return where >= 0 && !all.slice(where).some(({ text }) => /^(CASE|I?IF|UNION)$/i.test(text)) ? all.slice(0, where) : all;
}
function insteadOfNothing(own, other, nothing) {
	const [gone, come] = [rowsBut(own, other), rowsBut(other, own)];
	const [one, two] = [gone[0], come[0]];
	if (gone.length !== 1 || come.length !== 1 || !one || !two) return null;
	return one.every((cell, at) => cell === two[at] || cell === nothing && two[at] !== nothing) ? one.flatMap((cell, at) => cell === two[at] ? [] : [two[at] ?? "NULL"]) : null;
}
function saysNothing({ column }, { one, instead }) {
	if (column.nullable) return false;
	return new Set(instead).size === 2 && instead.every((it) => it === "0" || it === "1") || column.default === sqlOf(one);
}
// src/replay/loss/looks/pairs.ts
const FAR$4 = {
	word: [FAR_WORDS],
	integer: [["3", "1000000"], ["0", "3"]],
	real: [["0.5", "1000000.5"], ["0.0", "0.5"]],
	date: [["'2001-01-01", "'2050-06-06"]],
	time: [["'2001-01-01 00:00:00", "'2050-06-06 12:00:00"]],
	blob: [FAR_BYTES]
};
const MOST_SIGNS = 3;
function withSigns({ kind, compared }) {
	if (kind !== "word") return [];
	return [TWO_WORDS, ...(compared?.patterns ?? []).slice(0, MOST_SIGNS).map((pattern) => pairsOf$1(pattern).far)];
}
const TWO_WORDS = ["'Mzzz yyyy", "'Qy xx"];
function farIn(form) {
	return [formed(form, 0), formed(form, 123456)];
}
const DAYS = [["'2001-03-03", "'2003-09-09"], ["'2001-03-03 10:20:30", "'2003-09-09 21:20:31"]];
function isOwn({ kind, example, column }) {
	const text = plainText(example);
	return example.startsWith("'") && (kind === "word" || kind === "formed") && /\d/.test(text) && !text.startsWith(column.name);
}
function tellingPair(asking, journey, { table, column, facts, rows }) {
	const row = rows[0] ?? plainRows(table)[0];
	const value = row?.values.get(column);
	const far = [...facts.form ? [farIn(facts.form)] : FAR$4[facts.kind] ?? [], ...isOwn(facts) ? DAYS : []];
	if (!row || value === void 0 || !isRead$1(journey, column)) return null;
	const differs = (pair) => endAlike$1(asking, row, column, pair) === false;
	const isTold = far.some(differs) || withSigns(facts).some((pair) => differs(pair) && isMadeOf(asking, row, column, pair));
	const other = otherValue$1(journey, row, column);
	return isTold && other !== null ? [value, other] : null;
}
function isMadeOf(asking, row, column, pair) {
	return pair.every((value) => {
		return ![...asking.end([writing(row, column, value)])?.values() ?? []].some(({ rows }) => rows.some((cells) => cells.includes(value)));
	});
}
const MOST_COMPARED = 4;
function listedPair(asking, journey, { table, column, facts, rows }) {
	const row = rows[0] ?? plainRows(table)[0];
	if (!row || !isRead$1(journey, column)) return null;
	const own = row.values.get(column);
	const some = [...new Set([...facts.listed.filter((it) => it === own), ...facts.listed])].slice(0, MOST_COMPARED);
	const pairs = some.flatMap((one, at) => some.slice(at + 1).map((other) => [one, other]));
	if (pairs.length < 2) return null;
	const ends = pairs.map((pair) => endAlike$1(asking, row, column, pair));
	return ends.includes(false) ? pairs[ends.indexOf(true)] ?? null : null;
}
function takenAlike(asking, journey, { table, column, facts }) {
	const row = askedRow(journey, table);
	if (!row || facts.kind === "listed" || isAssigned(journey, table, column)) return null;
	if (facts.groups.length < 2) return null;
	return sidesOf(facts.groups).filter((pair) => !isBelowNothing(facts, pair)).find((pair) => endAlike$1(asking, row, column, pair) === true) ?? null;
}
const BARE = new Set([
	"12",
	"12.0",
	ZEROS[1]
]);
function withoutZeros(asking, { table, column, facts }) {
	const [row] = plainRows(table);
	if (!row || !isCode$1(facts)) return null;
	const [first = ZEROS] = DIGITS$1;
	const isBare = (end) => rowsBut(end, asking.base).some((cells) => cells.some((it) => BARE.has(it)));
	return endAlike$1(asking, row, column, ZEROS) === true && endAlike$1(asking, row, column, first) === false && isBare(asking.end([writing(row, column, ZEROS[0])])) ? ZEROS : null;
}
function collapsing(asking, journey, question) {
	const { table, column, facts, asked } = question;
	const row = asked ?? askedRow(journey, table);
	if (!row || isForeign(table, column)) return null;
	const alike = (pair) => endAlike$1(asking, row, column, pair);
	const answers = new Set();
	const isAlike = (pair) => {
		const answer = alike(pair);
		answers.add(answer);
		return answer === true;
	};
	const isLikely = (pair) => isAssigned(journey, table, column) || !isBelowNothing(facts, pair);
	const found = [...[
		...bitPairs(journey, question),
		...nearPairs(facts),
		...boxedPairs(journey, question)
	], ...trimmedPairs(journey, question)].find((pair) => isLikely(pair) && isAlike(pair)) ?? (answers.has(null) ? AHEAD[facts.kind]?.find((pair) => alike(pair) === true) : null) ?? (answers.has(false) ? null : alikeThere(journey, question, alike)) ?? (facts.kind === "real" ? cutCents(asking, row, column) : null) ?? cutFractions(asking, journey, question) ?? longNumbers(asking, row, question) ?? beside(facts, alike) ?? unmapped(asking, journey, question, row);
	if (found === null || isMeantForOthers(asking, journey, question)) return cutTexts(asking, row, question);
	return isForbidden(asking, journey, row, column, found) ? null : found;
}
function alikeThere(journey, question, alike) {
	const pair = twoThere(journey, question);
	return pair !== null && !isReordered(...pair) && alike(pair) === true ? pair : null;
}
const MOST_PATTERNS = 8;
function beside({ kind, compared }, alike) {
	const patterns = kind === "word" ? compared?.patterns ?? [] : [];
	for (const pattern of patterns.slice(0, MOST_PATTERNS).flatMap(withLonger)) {
		const { near, far } = pairsOf$1(pattern);
		const found = near.find((pair) => alike(pair) === true);
		if (found && alike(far) === false) return found;
	}
	return null;
}
function isForbidden(asking, journey, row, column, pair) {
	const other = otherValue$1(journey, row, column);
	const isAllowed = (value) => asking.isAllowed(writing(row, column, value));
	return !pair.every((value) => value === "NULL" || isAllowed(value)) && other !== null && isAllowed(other);
}
// src/replay/loss/looks/slugs.ts
const ADDRESSES = set(`slug path url uri route permalink anchor key code id uid handle username login nick tag hashtag keyword label category
  topic genre email mail file filename folder host domain locale state status kind type role permission`);
function slugged(asking, journey, { table, column, facts }) {
	const row = askedRow(journey, table);
	if (!row || facts.kind !== "word" || isForeign(table, column)) return null;
	if (isAssigned(journey, table, column) && isTidied(table, facts.column.name)) return null;
	const statements = journey.setting.scripts.flatMap(({ sql }) => statementsOf(sql));
	for (const sql of statements) {
		const own = replacedIn(sql).filter(({ names }) => names.has(column));
		const between = own.find(({ from, to }) => from === " " && /^[^\w\s]+$|^_+$/.test(to))?.to;
		const sign = own.find(({ from, to }) => to === "" && /^[^\w\s]+$/.test(from))?.from;
		if (between === void 0 || sign === between || sign === void 0 && isCode$1(facts)) continue;
		const pair = [`'Mab Kcd${sign ?? ""}`, `'mab${between}kcd`];
		if (endAlike$1(asking, row, column, pair) === true && endAlike$1(asking, row, column, FAR_WORDS) === false) return pair;
	}
	return null;
}
function isTidied(table, column) {
	const last = wordsIn$1(column).at(-1) ?? "";
	return isIn$1(ADDRESSES, last === "name" ? wordsIn$1(table.name).at(-1) ?? "" : last);
}
// src/replay/loss/looks/zeros.ts
function zeroAsNone(asking, journey, { table, column, facts }) {
	const row = askedRow(journey, table);
	const isNumber = facts.kind === "integer" || facts.kind === "real";
	if (!row || !isNumber || !mayBeNull(facts.column) || isAmount(facts.column)) return null;
	const [zero, one, other] = facts.kind === "real" ? [
		"0.0",
		"0.5",
		"1.5"
	] : [
		"0",
		"3",
		"5"
	];
	if (!isAskedAsTruth(journey, column) || endAlike$1(asking, row, column, [one, other]) !== false) return null;
	return endAlike$1(asking, row, column, [zero, "NULL"]) === true ? [zero, "NULL"] : null;
}
function isAskedAsTruth({ setting }, column) {
	return setting.scripts.some(({ sql }) => {
		const all = significant(sql);
		return all.some((token, at) => {
			if (!isName$1(token) || keyOf$1(unquote(token)) !== column) return false;
			const before = all[all[at - 1]?.text === "." ? at - 3 : at - 1]?.text ?? "";
			return /^(WHERE|AND)$/i.test(before) && /^(|;|\)|AND|ORDER|GROUP|LIMIT)$/i.test(all[at + 1]?.text ?? "");
		});
	});
}
// src/replay/loss/looks/as-written.ts
function asWritten(asking, journey, question) {
	return takenAlike(asking, journey, question) ?? withoutZeros(asking, question) ?? roundedIds(asking, question) ?? cutNumbers(asking, journey, question) ?? slugged(asking, journey, question) ?? caseLost(asking, journey, question) ?? zeroAsNone(asking, journey, question);
}
// src/replay/loss/looks/beyond-mark.ts
function isBeyondMark(journey, table, column, facts) {
	const { kind, compared } = facts;
	if (kind === "time") return mayLoseOffset(facts);
	const isBound = (compared?.bounds.length ?? 0) > 0;
	if (kind === "real") return facts.endPairs.length > 0 || isBound;
	if (kind === "integer") return isBound;
	if (kind !== "word" && kind !== "blob") return false;
	const isFar = compared?.cuts.some((cut) => cut >= 48) ?? false;
	const isSigned = kind === "word" && (compared?.patterns.length ?? 0) > 0;
	if (mayLoseCase(journey, table, {
		column,
		facts
	})) return true;
	return isFar || isSigned || trimmedPairs(journey, {
		column,
		facts
	}).length > 0;
}
// src/replay/loss/looks/half-keys.ts
function halfKeys(asking, journey, told) {
	return journey.start.tables.flatMap((table) => {
		if (isThere(journey, table) || (journey.only ?? table.key) !== table.key) return [];
		const [one, other] = plainRows(table);
		if (!one || !other) return [];
		return table.shape.foreignKeys.flatMap(({ from, to, parent }) => {
			const own = from.map(keyOf$1);
			const its = to ?? parentKey(journey, parent);
			if (own.length < 2 || its?.length !== own.length || !journey.start.end.has(keyOf$1(parent))) return [];
			return own.flatMap((column) => {
				return !told.some((it) => it.table === table && it.column === column) && isOfEither(asking, [one, other], {
					parent,
					own,
					its,
					column
				}) ? [{
					table,
					column
				}] : [];
			});
		});
	});
}
function isOfEither(asking, [one, other], { parent, own, its, column }) {
	const held = (row, key) => row.values.get(key) ?? "NULL";
	const rest = own.filter((key) => key !== column);
	if (held(one, column) === held(other, column) || own.some((key) => [one, other].some((row) => held(row, key) === "NULL"))) return false;
	const sets = rest.map((key) => `${quoted(its[own.indexOf(key)] ?? key)} = ${sqlOf(held(one, key))}`);
	const where = own.map((key, at) => `${quoted(its[at] ?? key)} IS ${sqlOf(held(other, key))}`);
	const beside = [
		leaving([one, other]),
		`UPDATE OR ABORT main.${quoted(parent)} SET ${sets.join(", ")} WHERE ${where.join(" AND ")}`,
		writingEach(other, rest.map((key) => [key, held(one, key)]))
	];
	return [writing(one, column, held(other, column)), writing(other, column, held(one, column))].some((move) => asking.alike(beside, [...beside, move]) === true) && asking.alike(beside, [...beside, removing(one)]) === false;
}
function parentKey({ start }, parent) {
	return start.tables.find(({ key }) => key === keyOf$1(parent))?.shape.primaryKey ?? null;
}
// src/replay/loss/looks/links-to-lost.ts
const MOST_PARENTS$2 = 4;
function withoutLinksToLost(journey, question) {
	const { gone } = parentsOf(journey, question) ?? {};
	if (!gone) return question;
	const rows = question.rows.filter(({ values }) => !gone.has(values.get(question.column) ?? "NULL"));
	return {
		...question,
		rows,
		lost: new Set([...question.lost ?? [], ...gone.values()])
	};
}
function pointsAtLost(asking, journey, question) {
	const { left } = parentsOf(journey, question) ?? {};
	const [row] = question.rows;
	if (!row || !left) return false;
	if (withoutLinksToLost(journey, question).rows.length > 0) return false;
	const ends = left.filter((id) => id !== row.values.get(question.column)).slice(0, MOST_PARENTS$2).flatMap((id) => asking.end([writing(row, question.column, id)]) ?? []);
	return ends.some((end) => ends[0] && !sameContents(ends[0], end, asking.ignored));
}
function parentsOf({ start, index }, { table, column, lost }) {
	const key = table.shape.foreignKeys.find(({ from }) => from.length === 1 && keyOf$1(from[0] ?? "") === column);
	const above = key && start.tables.find((it) => it.key === keyOf$1(key.parent));
	const to = key?.to?.[0] ?? above?.shape.primaryKey[0];
	if (!above || to === void 0 || !above.rows.some((row) => lost?.has(row))) return null;
	const isGone = (row) => lost?.has(row) || placesOf$1(index, row, null).length === 0;
	const idOf = ({ values }) => values.get(keyOf$1(to)) ?? "NULL";
	const left = above.rows.filter((row) => !isGone(row)).map(idOf);
	return {
		gone: new Map(above.rows.filter(isGone).map((row) => [idOf(row), row])),
		left
	};
}
// src/replay/loss/looks/lost-links.ts
const MOST_PARENTS$1 = 12;
function lostLink(asking, { start }, { table, column, lost }) {
	const [row] = plainRows(table);
	const key = table.shape.foreignKeys.find(({ from }) => from.length === 1 && keyOf$1(from[0] ?? "") === column);
	const above = key && start.tables.find((it) => it.key === keyOf$1(key.parent) && it !== table);
	const to = key?.to?.[0] ?? above?.shape.primaryKey[0];
	if (!row || !above || to === void 0) return null;
	const isLike = (one, other) => [...one.values].some(([name, value]) => value !== "NULL" && value === other.values.get(name) && !isSurrogate(above, name) && above.facts.get(name)?.kind !== "listed");
	const ends = above.rows.filter(({ kind }) => kind.is === "plain" || kind.is === "value").slice(0, MOST_PARENTS$1).flatMap((parent) => {
		const value = parent.values.get(keyOf$1(to)) ?? "NULL";
		const end = value === "NULL" ? null : asking.end([writing(row, column, value)]);
		return end ? [{
			parent,
			end
		}] : [];
	});
	for (const [at, { parent, end }] of ends.entries()) {
		const alike = ends.slice(at + 1).find((it) => sameContents(end, it.end, asking.ignored) && !isLike(parent, it.parent));
		if (!alike) continue;
		if (table.rows.some((it) => lost?.has(it)) && placesOf$1(indexOf(end), row, column).length === 0) return null;
		const other = ends.find((it) => !sameContents(end, it.end, asking.ignored));
		const said = [parent, alike.parent].find(({ kind }) => kind.is === "value");
		return other && said ? {
			row,
			says: `a parent in ${above.name} that has ${said.kind.says}`
		} : null;
	}
	return null;
}
// src/replay/loss/looks/mixed-numbers.ts
const KNOWN$2 = [
	[
		/digit|(^|_)(ones|tens|tenths?|mm|millimet(er|re)s?)$/i,
		0,
		9
	],
	[
		/(^|_)year$/i,
		1900,
		2100
	],
	[
		/(^|_)month$/i,
		1,
		12
	],
	[
		/(^|_)day$/i,
		1,
		31
	],
	[
		/(^|_)(hour|hours|hh)$/i,
		0,
		23
	],
	[
		/(^|_)(minute|minutes|mins?|second|seconds|secs?|ss)$/i,
		0,
		59
	]
];
function isWhole$2({ facts }) {
	const { kind, listed, column } = facts;
	if (kind === "listed") return listed.length > 1 && listed.every((it) => /^-?\d+$/.test(it));
	return kind === "integer" && column.kind !== "text" && column.moment === void 0;
}
const MOST_OPEN = 99;
function spanOf({ facts, column }) {
	const [least, most] = facts.ends;
	if (Number.isFinite(least) && Number.isFinite(most)) return {
		least,
		most,
		isOpen: false
	};
	if (facts.listed.length > 1) {
		const listed = facts.listed.map(Number);
		return {
			least: Math.min(...listed),
			most: Math.max(...listed),
			isOpen: false
		};
	}
	const known = KNOWN$2.find(([name]) => name.test(column));
	if (known) return {
		least: known[1],
		most: known[2],
		isOpen: false
	};
	return {
		least: Number.isFinite(least) ? least : 0,
		most: Number.isFinite(most) ? most : MOST_OPEN,
		isOpen: true
	};
}
const DIGITS = [...Array(10).keys()];
function gluedIn(one, other) {
	const isIn = ({ least, most }, value) => value >= least && value <= most;
	for (const first of DIGITS.slice(1)) for (const middle of DIGITS.slice(1)) for (const last of DIGITS) {
		const [a, b] = [first * 10 + middle, middle * 10 + last];
		if (isIn(one, first) && isIn(one, a) && isIn(other, b) && isIn(other, last)) return [[[String(first), String(b)], [String(a), String(last)]]];
	}
	return [];
}
function fractionIn(one, other) {
	const isIn = ({ least, most }, ...values) => values.every((it) => it >= least && it <= most);
	return isIn(one, 1) && isIn(other, 1, 10) ? [[["1", "1"], ["1", "10"]]] : [];
}
const MOST_STEPS = 3;
const DIGIT = 10;
function steppedIn(end, one, other) {
	const at = (a, b) => [String(one.least + a), String(other.least + b)];
	const [from, own, its] = [
		at(0, 0),
		at(1, 0),
		at(0, 1)
	].map((it) => numbersIn(end(it)));
	if (!from || !own || !its) return [];
	const place = [...from.keys()].find((key) => own.get(key) !== from.get(key) && its.get(key) !== from.get(key));
	const step = (to) => (to.get(place ?? "") ?? NaN) - (from.get(place ?? "") ?? 0);
	const [a, b] = [step(own), step(its)];
	const [many, others] = commonSteps(Math.abs(a), Math.abs(b)) ?? [0, 0];
	const isDigit = many === 1 && others === DIGIT && others <= other.most - other.least;
	if (many === 0 || !hasSteps(one, many) || !(hasSteps(other, others) || isDigit)) return [];
	return a * b > 0 ? [[at(many, 0), at(0, others)]] : [[at(0, 0), at(many, others)]];
}
function commonSteps(a, b) {
	let [rest, many, others] = [
		a / b,
		0,
		1
	];
	let [manyBefore, othersBefore] = [1, 0];
	for (let turn = 0; turn < MOST_CONVERGENTS && Number.isFinite(rest); turn += 1) {
		const whole = Math.floor(rest);
		[manyBefore, many] = [many, whole * many + manyBefore];
		[othersBefore, others] = [others, whole * others + othersBefore];
		if (others > 0 && Math.abs(many * a - others * b) <= NEAR) return [many, others];
		rest = 1 / (rest - whole);
	}
	return null;
}
const MOST_CONVERGENTS = 80;
function hasSteps({ least, most, isOpen }, many) {
	return many <= (isOpen ? Math.min(MOST_STEPS, most - least) : most - least);
}
const NEAR = 1e-9;
function numbersIn(end) {
	if (!end) return null;
	const found = new Map();
	for (const [table, { rows }] of end) for (const [index, cells] of rows.entries()) for (const [at, cell] of cells.entries()) if (/^-?\d+(\.\d+)?$/.test(cell)) found.set(`${table}.${index}.${at}`, Number(cell));
	return found;
}
// src/replay/loss/looks/shifted.ts
const DAY = "2002-03-03";
const TIME = " 10:20:30";
const MOST_DIGITS = 19;
function areMomentAndSpan(one, other) {
	return isMoment$2(one) && isWhole$2(other) || isMoment$2(other) && isWhole$2(one);
}
function shiftedIn(one, other, end) {
	const [moment, number] = isMoment$2(one) ? [one, other] : [other, one];
	const both = (start, span) => moment === one ? [start, span] : [span, start];
	const [least = "2", next = "3"] = number.facts.listed;
	const start = startFor(moment);
	const shift = between$3(end(both(start, least)), end(both(start, next)));
	return shift === null ? [] : [[both(start, next), both(moved(start, shift), least)]];
}
function isMoment$2({ facts: { kind } }) {
	return kind === "date" || kind === "time";
}
function startFor({ facts: { kind, example } }) {
	const text = plainText(example);
	return `'${DAY}${DATE.test(text) ? text.slice(10) : kind === "time" ? TIME : ""}`;
}
function between$3(from, to) {
	for (const [key, { rows }] of from ?? []) for (const [index, cells] of rows.entries()) for (const [at, cell] of cells.entries()) {
		const shift = millisecondsOf(to?.get(key)?.rows[index]?.[at] ?? "NULL") - millisecondsOf(cell);
		if (Number.isFinite(shift) && shift !== 0) return shift;
	}
	return null;
}
function millisecondsOf(value) {
	const text = plainText(value);
	return DATE.test(text) ? Date.parse(`${text.slice(0, MOST_DIGITS).replace(" ", "T")}Z`) : NaN;
}
function moved(start, shift) {
	const text = plainText(start);
	const now = new Date(millisecondsOf(start) + shift).toISOString();
	const [length, parted] = [Math.min(text.length, MOST_DIGITS), text.charAt(10)];
	return `'${`${now.slice(0, 10)}${parted}${now.slice(11)}`.slice(0, length)}${text.slice(length)}`;
}
// src/replay/loss/looks/mixed.ts
const FEW$1 = ["3", "7"];
const BESIDE = ["13", "17"];
const OTHERS$2 = [
	["7", "3"],
	["13", "17"],
	["6", "14"]
];
function mixedIn(asking, journey, one, other) {
	const [row] = plainRows(one.table);
	if (!row || !isReadWith(journey, one.column, other.column) || areOrdered(journey, one, other)) return null;
	if (isPicked(journey, one.column) && areLinks(journey, one, other)) return null;
	const tried = candidates$1(one, other, row.values);
	const spans = isWhole$2(one) && isWhole$2(other) ? [spanOf(one), spanOf(other)] : null;
	const isShift = areMomentAndSpan(one, other);
	if (tried.length === 0 && spans === null && !isShift || !haveOnePlace(asking, journey, one, other)) return null;
	const edits = (values) => [writingBoth(row, [one.column, other.column], values)];
	const differ = (a, b) => asking.alike(edits(a), edits(b)) === false;
	const areOne = ([a, b]) => asking.alike(edits(a), edits(b)) === true;
	const shows = (a, put, value) => (asking.end(edits(put(value))) === null ? BESIDE : [value]).some((it) => differ(a, put(it)));
	const isMixed = ([a, b]) => areOne([a, b]) && shows(a, (it) => [it, a[1]], b[0]) && shows(a, (it) => [a[0], it], b[1]);
	const stepped = () => spans ? [...steppedIn((pair) => asking.end(edits(pair)), ...spans), ...fractionIn(...spans)] : [];
	const isShown = ([a]) => ![one, other].some(({ table, column }) => isForeign(table, column)) || asking.alike(edits(a), [removing(row)]) !== true;
	const shifted = () => isShift ? shiftedIn(one, other, (values) => asking.end(edits(values))) : [];
	const found = tried.find(isMixed) ?? shifted().find(isMixed) ?? stepped().find((both) => areOne(both) && isShown(both));
	return found ? {
		column: other.column,
		pairs: found
	} : null;
}
function areLinks(journey, one, other) {
	const { table } = one;
	if (![one, other].every(({ column }) => hasHeir(journey, table, column))) return false;
	const isRest = (key) => key === one.column || key === other.column || isSurrogate(table, key);
	return [one, other].every(({ facts: { column } }) => /(?:^|_)id$|[a-z]I[dD]$/.test(column.name)) || [...table.facts.keys()].every(isRest);
}
function areOrdered({ steps }, one, other) {
	const names = (tokens) => namesOf$1(tokens).map(({ column }) => column);
	return steps.some(({ statement: { sql, verb } }) => {
		return (verb === "CREATE TABLE" && /\bcheck\b/i.test(sql) ? readTable(sql).checks : []).some(({ tokens }) => {
			return [one.column, other.column].every((it) => names(tokens).includes(it)) && tokens.some(({ text }) => /^[<>]=?$/.test(text));
		});
	});
}
function eitherIn(asking, one, other) {
	const keys = [one.column, other.column];
	const said = ({ values }) => keys.flatMap((key) => values.get(key) ?? "NULL").filter((it) => it !== "NULL");
	const row = one.table.rows.find((it) => said(it).length === 1);
	const [id] = row ? said(row) : [];
	if (!row || id === void 0 || !/^\d+$/.test(id)) return null;
	const [a, b] = [[id, "NULL"], ["NULL", id]];
	const edits = (values) => [writingBoth(row, keys, values)];
	return asking.alike(edits(a), edits(b)) === true ? {
		column: other.column,
		pairs: [a, b]
	} : null;
}
function parentOf$2({ table, column }) {
	const key = table.shape.foreignKeys.find(({ from }) => from.length === 1 && keyOf$1(from[0] ?? "") === column);
	return key ? keyOf$1(key.parent) : null;
}
const PLACES = new WeakMap();
function haveOnePlace(asking, journey, one, other) {
	const [own, its] = [one, other].map((question) => {
		const known = PLACES.get(question);
		const places = known === void 0 ? placesOf(asking, journey, question) : known;
		PLACES.set(question, places);
		return places;
	});
	return !own || !its || [...own].some((place) => its.has(place));
}
function placesOf(asking, journey, { table, column }) {
	const [row] = plainRows(table);
	const edits = row ? changes(journey, column, [row]) : [];
	const end = edits.length > 0 ? asking.end(edits) : null;
	return changedPlaces(asking.base, end);
}
function changedPlaces(one, other) {
	if (!one || !other) return null;
	const found = new Set();
	for (const [key, { rows }] of other) {
		const was = one.get(key)?.rows ?? [];
		if (was.length !== rows.length) return null;
		for (const [index, cells] of rows.entries()) for (const [at, cell] of cells.entries()) if (cell !== was[index]?.[at]) found.add(`${key}\u0001${at}`);
	}
	return found;
}
function candidates$1(one, other, values) {
	return [...one.facts.kind === other.facts.kind ? alikeInKind(one, other, values) : [], ...glued(one, other)];
}
function glued(own, its) {
	const [one, other] = [own.facts, its.facts];
	if (isWhole$2(own) && isWhole$2(its)) return [own, its].every((it) => !isOfFixedLength(it.facts) || !spanOf(it).isOpen) ? gluedIn(spanOf(own), spanOf(its)) : [];
	if (isOfFixedLength(one) || isOfFixedLength(other)) return [];
	const isNumber = [one, other].map(({ kind }) => kind === "integer");
	if (!isNumber[0] && one.kind !== "word") return [];
	if (!isNumber[1] && other.kind !== "word") return [];
	if (isNumber[0]) return [[["4", "'1k"], ["41", "'k"]]];
	return [isNumber[1] ? [["'K4", "15"], ["'K41", "5"]] : [["'Karl", "'otta"], ["'Karlo", "'tta"]]];
}
const FIXED = /(country|currency|lang(uage)?|locale|region|state|code|prefix|suffix|ext(ension)?|scheme|protocol|host(name)?|domain|url|base|path|route|anchor|query|unit|sign|symbol|initials?|year|month|day|hour|minute|date|time|hash|uuid|guid|sha\d*|md5)$/i;
function isOfFixedLength({ column }) {
	return FIXED.test(column.name);
}
function alikeInKind({ column, facts }, other, values) {
	const [first, second] = facts.listed;
	const own = first !== void 0 && second !== void 0 ? [first, second] : [values.get(column) ?? "NULL", values.get(other.column) ?? "NULL"];
	const turned = own[0] === own[1] || own.includes("NULL") ? [] : [[own, [own[1], own[0]]]];
	return facts.kind === "integer" || facts.kind === "real" ? [...OTHERS$2.map((it) => [FEW$1, it]), ...turned] : turned;
}
// src/replay/loss/looks/absorbed.ts
const FAR$3 = 99e6;
const MOST_OTHERS = 6;
function absorbedIn(asking, journey, one) {
	const { table, column, facts } = one;
	const row = askedRow(journey, table);
	if (!row || facts.kind === "listed" || facts.kind === "json" || isForeign(table, column)) return null;
	const others = [...table.facts].filter(([key, its]) => isFree(one, key, its) && isReadWith(journey, column, key));
	if (others.length === 0) return null;
	const pairs = pairsFor$1(journey, row, one).filter((pair) => isShown(asking, row, column, pair));
	if (pairs.length === 0 || !meetsAny(asking, row, column, pairs, others)) return null;
	for (const [other, its] of others.slice(0, MOST_OTHERS)) {
		const at = {
			row,
			columns: [column, other],
			isMoment: isMoment$1(facts) || isMoment$1(its)
		};
		for (const pair of pairs) {
			const beside = hiddenBeside(asking, at, its, pair);
			if (beside !== null) return {
				column: other,
				pairs: [[pair[0], beside], [pair[1], beside]]
			};
		}
	}
	return null;
}
function isFree({ table, column }, key, { kind }) {
	const isKey = table.shape.keys.some(({ columns }) => columns.some((it) => keyOf$1(it ?? "") === key));
	return (kind === "integer" || kind === "real") && key !== column && !isKey && !isSurrogate(table, key) && !isForeign(table, key);
}
function isMoment$1({ kind, column }) {
	return kind === "date" || kind === "time" || column.moment !== void 0 || /(_at|At|_on|time|date|day)$/.test(column.name);
}
function pairsFor$1(journey, row, { column, facts }) {
	const [value, other] = [row.values.get(column) ?? "NULL", otherValue$1(journey, row, column)];
	const own = other === null || value === "NULL" ? [] : [[value, other]];
	if (facts.kind === "integer") return [
		["70", "90"],
		["3", String(2520003)],
		...own
	];
	return facts.kind === "real" ? [["70.5", "90.5"], ...own] : own;
}
function isShown(asking, row, column, pair) {
	const [one, other] = pair.map((value) => writing(row, column, value));
	return one !== void 0 && other !== void 0 && asking.alike([one], [other]) === false;
}
function meetsAny(asking, row, column, pairs, others) {
	const places = (edit) => changedPlaces(asking.base, asking.end([edit]));
	const own = pairs.map(([value]) => places(writing(row, column, value))).find((it) => it !== null && it.size > 0);
	if (!own) return true;
	const all = (numberFor) => places(writingEach(row, others.map(([key, its]) => [key, String(numberFor(its))])));
	return [({ ends }) => leastFrom(ends[0]), () => FAR$3].some((numberFor) => {
		const its = all(numberFor);
		return its === null || [...own].some((place) => its.has(place));
	});
}
function hiddenBeside(asking, at, its, pair) {
	const edit = (value, beside) => writingBoth(at.row, at.columns, [value, String(beside)]);
	const ends = (beside) => pair.map((value) => asking.end([edit(value, beside)]));
	const isHidden = (beside) => {
		if (!Number.isFinite(beside) || beside < 0) return false;
		const [one, other] = pair.map((value) => [edit(value, beside)]);
		if (!one || !other || asking.alike(one, other) !== true || asking.alike(one, [removing(at.row)]) !== false) return false;
		return [...one, ...other].every((it) => asking.isAllowed(it));
	};
	const least = leastFrom(its.ends[0]);
	const first = ends(least).includes(null) ? least + 1 : least;
	const beside = [
		first,
		first + 1,
		...Number.isFinite(its.ends[1]) ? [its.ends[1]] : []
	].find(isHidden) ?? [zeroOf(ends, first, its.kind === "real")].find(isHidden);
	if (beside !== void 0) return String(beside);
	const isTold = () => ends(FAR$3).every((end) => nullsIn(end) <= nullsIn(asking.base));
	return !at.isMoment && isHidden(FAR$3) && isTold() ? String(FAR$3) : null;
}
function zeroOf(ends, first, isReal) {
	const [here = 0, next = 0] = [first, first + 1].map((it) => distance(ends(it)));
	const zero = first + here / (here - next);
	return isReal ? zero : Math.round(zero);
}
function distance([one = null, other = null]) {
	const [place, ...more] = changedPlaces(one, other) ?? [];
	if (!one || !other || place === void 0 || more.length > 0) return NaN;
	const [table = "", at = ""] = place.split("");
	const sum = (end) => (end.get(table)?.rows ?? []).reduce((all, cells) => all + Number(cells[Number(at)]), 0);
	return sum(other) - sum(one);
}
// src/replay/loss/looks/turned-keys.ts
const MOST_PARENTS = 3;
function turnedIn(asking, journey, one, other) {
	const { table } = one;
	const keys = [one.column, other.column];
	const [row] = plainRows(table);
	if (!row || !saysMore(table) || keys.every((key) => hasHeir(journey, table, key))) return null;
	const ids = parentsIn(table, keys);
	const edits = (values) => [writingBoth(row, keys, values)];
	for (const [a, b, ...others] of orders(ids)) {
		if (asking.alike(edits([a, b]), edits([b, a])) !== true) continue;
		const differs = (values) => asking.alike(edits([a, b]), edits(values)) === false;
		const each = [
			...others,
			a,
			b
		];
		if (each.some((it) => it !== a && differs([it, b])) && each.some((it) => it !== b && differs([a, it]))) return {
			column: other.column,
			pairs: [[a, b], [b, a]]
		};
	}
	return null;
}
function saysMore(table) {
	return [...table.facts].some(([key, { kind, column }]) => !isForeign(table, key) && !isSurrogate(table, key) && kind !== "date" && kind !== "time" && column.moment === void 0);
}
function parentsIn({ rows }, keys) {
	const values = rows.flatMap(({ values }) => keys.map((key) => values.get(keyOf$1(key)) ?? "NULL"));
	return [...new Set(values)].filter((it) => it !== "NULL").slice(0, MOST_PARENTS);
}
function orders(ids) {
	return ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [
		a,
		b,
		...ids.filter((it) => it !== a && it !== b)
	]));
}
// src/replay/loss/looks/mixtures.ts
function mixtures(asking, journey, questions) {
	return questions.flatMap((one, at) => {
		const others = questions.filter(({ table, column }) => table === one.table && column !== one.column);
		for (const other of others) {
			const mixed = isForeign(one.table, one.column) && isForeign(other.table, other.column) ? at < questions.indexOf(other) && keysIn$1(asking, journey, one, other) : mixedIn(asking, journey, one, other);
			if (mixed) return [{
				one,
				mixed
			}];
		}
		const mixed = absorbedIn(asking, journey, one);
		return mixed ? [{
			one,
			mixed
		}] : [];
	});
}
function keysIn$1(asking, journey, one, other) {
	const parent = parentOf$2(one);
	if (parent !== parentOf$2(other)) return eitherIn(asking, one, other);
	return parent === null ? null : turnedIn(asking, journey, one, other);
}
// src/replay/loss/looks/namesakes.ts
function namesakes(asking, journey, { table, column }) {
	const key = table.shape.foreignKeys.find(({ from }) => from.length === 1 && keyOf$1(from[0] ?? "") === column);
	if (!key || keyOf$1(key.parent) === table.key) return null;
	const parent = journey.lives.tables.get(keyOf$1(key.parent))?.goneAfter === null ? shapeAtStart(journey, keyOf$1(key.parent)) : null;
	const to = key.to?.[0] ?? parent?.primaryKey[0];
	const [row] = plainRows(table);
	const [one, other] = new Set(plainRows(table).map(({ values }) => values.get(column) ?? "NULL"));
	if (!parent || to === void 0 || !row || one === void 0 || other === void 0) return null;
	if (one === "NULL" || other === "NULL") return null;
	const columns = ownWords(parent, to);
	const said = columns.filter((name) => isRead$1(journey, keyOf$1(name)));
	if (said.length === 0) return null;
	const alike = copied$1(parent, columns, {
		to,
		one,
		other
	});
	const ends = [one, other].map((value) => [alike, writing(row, column, value)]);
	if (asking.alike(ends[0] ?? [], ends[1] ?? []) !== true || asking.vanishes([alike]) !== false) return null;
	return {
		row,
		says: `a parent in ${parent.name} that has the same ${said.join(" and ")} as another one`
	};
}
function ownWords({ columns, keys, primaryKey }, to) {
	const alone = keys.flatMap(({ columns: own }) => own.length === 1 ? own : []);
	const unique = new Set([
		to,
		...primaryKey,
		...alone
	].map((name) => keyOf$1(name ?? "")));
	return columns.flatMap(({ name }) => unique.has(keyOf$1(name)) ? [] : [name]);
}
function copied$1({ name }, columns, { to, one, other }) {
	const [table, list] = [`main.${quoted(name)}`, columns.map(quoted).join(", ")];
	return `UPDATE OR ABORT ${table} SET (${list}) = (${`SELECT ${list} FROM ${table} WHERE ${quoted(to)} = ${sqlOf(one)}`}) WHERE ${quoted(to)} = ${sqlOf(other)}`;
}
// src/replay/loss/looks/outdone.ts
const EXTREMES = {
	integer: ["-9000000", "99000000"],
	real: ["-9000000.0", "99000000.0"],
	date: ["'0001-01-01", "'9999-12-31"],
	time: ["'0001-01-01 00:00:00", "'9999-12-31 00:00:00"]
};
function isOutdone(asking, { steps, lives }, row) {
	const { table, own, kind } = row;
	const names = calledIn(lives, table.key);
	if (!steps.some(({ statement: { sql } }) => {
		return /\bdo\s+update\b/i.test(sql) && names.some((name) => namesIn$1(sql).has(name));
	}) || kind.is === "plain") return false;
	const keys = new Set(table.shape.keys.flatMap(({ columns }) => columns.map((column) => keyOf$1(column ?? ""))));
	return [...own].some((column) => {
		return (keys.has(column) ? [] : EXTREMES[table.facts.get(column)?.kind ?? ""] ?? []).some((value) => standsWith(asking, row, column, value));
	});
}
function writtenOver$1(asking, { steps, index }, { rows, column }) {
	if (!steps.some(({ statement: { sql } }) => /\bdo\s+update\b/i.test(sql))) return [];
	const isNowhere = (row) => tokensIn(row.values.get(column) ?? "").every((mark) => !index.has(mark));
	return rows.filter((row) => row.own.has(column) && isNowhere(row)).filter((row) => !isWeighed(asking, row, column));
}
function isWeighed(asking, row, column) {
	return (EXTREMES[row.table.facts.get(column)?.kind ?? ""] ?? []).some((value) => asking.vanishes([writing(row, column, value)]) === false);
}
function standsWith(asking, row, column, value) {
	const edit = writing(row, column, value);
	const end = asking.vanishes([edit]) === false ? asking.end([edit]) : null;
	if (!end) return false;
	const index = indexOf(end);
	return [...row.own].filter((key) => key !== column && !isSurrogate(row.table, key)).every((key) => tokensIn(row.values.get(key) ?? "").every((mark) => index.has(mark)));
}
// src/replay/loss/looks/own-parents.ts
const MOST_ABOVE = 8;
function aboveAlike(asking, { table, column, lost }) {
	const key = table.shape.foreignKeys.find(({ from, parent }) => from.length === 1 && keyOf$1(from[0] ?? "") === column && keyOf$1(parent) === table.key);
	const to = keyOf$1(key?.to?.[0] ?? table.shape.primaryKey[0] ?? "");
	const idOf = ({ values }) => values.get(to) ?? "NULL";
	const above = new Set(table.rows.map(({ values }) => values.get(column) ?? "NULL"));
	const row = table.rows.find((it) => isUsual(it) && !above.has(idOf(it)));
	if (!key || !row) return null;
	const parents = inTurn$1(table.rows.filter((it) => isUsual(it) && it !== row && idOf(it) !== "NULL" && !lost?.has(it)), column, new Set(table.rows.map(idOf)));
	const ends = [];
	let found = null;
	for (const parent of parents.slice(0, MOST_ABOVE)) {
		const end = asking.end([writing(row, column, idOf(parent))]);
		if (!end || placesOf$1(indexOf(end), row, column).length === 0) continue;
		const alike = ends.find((it) => sameContents(it.end, end, asking.ignored));
		if (alike && !haveInCommon(alike.parent, parent)) found ??= [idOf(alike.parent), idOf(parent)];
		ends.push({
			parent,
			end
		});
		if (found && ends.some((it) => !sameContents(it.end, end, asking.ignored))) return found;
	}
	return null;
}
function isUsual({ kind: { is } }) {
	return is === "plain" || is === "value";
}
function inTurn$1(rows, column, ids) {
	const below = rows.filter(({ values }) => ids.has(values.get(column) ?? "NULL"));
	const tops = rows.filter((row) => !below.includes(row));
	return rows.flatMap((_, at) => [tops[at], below[at]].filter((it) => it !== void 0));
}
function haveInCommon({ values, table }, other) {
	return [...values].some(([key, value]) => value !== "NULL" && value === other.values.get(key) && !isSurrogate(table, key) && !isForeign(table, key) && table.facts.get(key)?.kind !== "listed");
}
// src/replay/loss/looks/passed-by.ts
function passedBy(asking, { table, column, facts }) {
	const { nullable, default: given } = facts.column;
	if (nullable || !facts.listed.some((value) => sqlOf(value) === given)) return null;
	const row = table.rows.find((it) => it.kind.is === "value" && it.kind.column === column && isOther(it, column));
	if (!row || endAlike$1(asking, row, column, ["'Another", "'strange"]) !== true) return null;
	const count = rowsIn$2(asking.base);
	return facts.listed.every((value) => {
		const end = asking.end([writing(row, column, value)]);
		return end !== null && rowsIn$2(end) > count;
	}) ? {
		row,
		says: row.kind.says
	} : null;
}
function isOther({ values }, column) {
	return values.get(column) === ANOTHER;
}
function rowsIn$2(contents) {
	return [...contents.values()].reduce((sum, { rows }) => sum + rows.length, 0);
}
// src/replay/loss/looks/ranked.ts
function isRankedAnew(asking, question) {
	return saysPlace(question.facts.column) && keepsOrder(asking, question) && isCountedAmongOthers(asking, question);
}
function isCountedAmongOthers(asking, { table, column }) {
	const id = table.shape.primaryKey[0];
	const [one, other] = plainRows(table);
	if (!one || !other || id === void 0) return false;
	const alike = likeOne(one, other, column);
	const own = Number(one.values.get(column));
	const [before, behind] = [own - 1, own + 1].map((value) => {
		const end = asking.end([...alike, writing(other, column, String(value))]);
		return end ? numberIn$1(end, one, keyOf$1(id), column) : null;
	});
	return before != null && behind != null && before !== behind;
}
function isRanked(asking, journey, question) {
	return hasHeir(journey, question.table, question.column) && keepsOrder(asking, question);
}
function keepsOrder(asking, question) {
	const { table, column, facts } = question;
	const id = table.shape.primaryKey[0];
	const [one, other] = plainRows(table);
	if (!(facts.kind === "integer" || facts.kind === "real" || facts.kind === "digits") || isForeign(table, column) || !one || !other || id === void 0) return false;
	const [low, high] = [one, other].map(({ values }) => values.get(column) ?? "NULL");
	if (low === high || [low, high].some((value) => Number.isNaN(Number(value)))) return false;
	const alike = likeOne(one, other, column);
	const [first, second] = [alike, [
		...alike,
		writing(one, column, high),
		writing(other, column, low)
	]].map((edits) => asking.end(edits)).map((end) => [one, other].map((row) => end ? numberIn$1(end, row, keyOf$1(id), column) : null));
	const [a, b] = first ?? [];
	const [c, d] = second ?? [];
	return a != null && b != null && a !== b && a === d && b === c && Number(a) < Number(b) === Number(low) < Number(high);
}
function likeOne(one, other, column) {
	const { table } = one;
	const keys = new Set(uniqueColumns(table.shape));
	return [...table.facts.keys()].filter((key) => key !== column && !keys.has(key) && !isSurrogate(table, key)).flatMap((key) => {
		const value = one.values.get(key);
		return value === void 0 || value === other.values.get(key) ? [] : [writing(other, key, value)];
	});
}
function numberIn$1(end, { table, values }, id, column) {
	const held = end.get(table.key);
	const [key, at] = [positionOf(held, id), positionOf(held, column)];
	const rows = held?.rows.filter((cells) => cells[key] === values.get(id)) ?? [];
	return key < 0 || at < 0 || rows.length !== 1 ? null : rows[0]?.[at] ?? null;
}
// src/replay/loss/looks/said-by-parent.ts
function isSaidByParent(journey, { table, column }) {
	const { lives, setting, start } = journey;
	const isLeft = (name) => hasPlace(journey, table, name) || hasHeir(journey, table, name);
	return table.shape.foreignKeys.some(({ parent, from, to }) => {
		const at = from.findIndex((name) => keyOf$1(name) === column);
		const above = lives.tables.get(keyOf$1(parent));
		const source = above?.columns.get(keyOf$1(to?.[at] ?? ""));
		if (at < 0 || from.length < 2 || above?.goneAfter !== null || source?.goneAfter !== null) return false;
		const [others, theirs = []] = [from, to ?? []].map((names) => names.filter((_, place) => place !== at).map(keyOf$1));
		return others?.every((name) => isLeft(name) && table.facts.get(name)?.column.nullable === false) === true && on(setting.engine, start.state, (it) => keysIn(it, parent).some(isWithin(theirs)));
	});
}
function keysIn(connection, table) {
	const unique = indexesIn(connection, table).filter((it) => it.unique && !it.partial);
	return [primaryKeyIn(connection, table), ...unique.map(({ parts }) => parts.map(({ name }) => name))];
}
function isWithin(names) {
	return (key) => key.length > 0 && key.every((it) => it !== null && names.includes(keyOf$1(it)));
}
// src/replay/loss/looks/set-aside.ts
function withoutSet(journey, one) {
	const { table, column, rows } = one;
	if (!hasHeir(journey, table, column)) return one;
	const isSet = [setByUpdates(journey, one), setInCopies(journey, one)];
	const left = rows.filter((row) => changes(journey, column, [row]).length === 0 || !isSet.some((isOne) => isOne?.(row)));
	const asked = left.find(({ kind }) => kind.is === "plain");
	return left.length === rows.length || !asked ? one : {
		...one,
		rows: left,
		asked
	};
}
function setByUpdates(journey, one) {
	const { table, column, rows } = one;
	const setters = settersOf(journey, table.name, column);
	const state = setters.length > 0 ? edited(journey.setting, journey.start.state, changes(journey, column, rows)) : null;
	if (!state) return null;
	const [were, are] = [journey.start.state, state].map((it) => cellsBehind(journey, it, one, setters));
	return (row) => setters.some((at) => {
		const key = `${at} ${row.where}`;
		return were?.get(key) !== void 0 && were.get(key) === are?.get(key);
	});
}
function setInCopies({ setting, start, steps }, { table, column }) {
	const columns = start.end.get(table.key)?.columns ?? [];
	const choices = steps.flatMap((step) => {
		const { copy, result = [] } = resultFor(step.statement.sql, column, columns) ?? {};
		const [source, ...others] = copy ? sourcesOf$3(copy) : [];
		const name = keyOf$1(tableCalled(stepsBefore(steps, step), table.name));
		const choice = source && others.length === 0 && keyOf$1(source.table) === name ? choiceIn(result, column) : null;
		return choice === null ? [] : [`SELECT ${choice} FROM main.${quoted(table.name)} AS ${source?.called.text}`];
	});
	if (choices.length === 0) return null;
	const chosen = new Set();
	on(setting.engine, start.state, (connection) => {
		for (const { where } of table.rows) for (const choice of choices) refusal(() => {
			if (connection.rows(`${choice} WHERE ${where}`)[0]?.[0] === 1) chosen.add(where);
		});
	});
	return ({ where }) => chosen.has(where);
}
function choiceIn(result, column) {
	const value = withoutAlias(result);
	const [first, when] = value;
	const otherwise = value.findLastIndex((token) => isWord$1(token, "ELSE"));
	const last = value.slice(otherwise + 1, -1);
	const isOwn = kindOf$1(last) === "bare" && keyOf$1(unquote(last.at(-1))) === column;
	if (!isWord$1(first, "CASE") || !isWord$1(when, "WHEN") || !isWord$1(value.at(-1), "END") || !isOwn) return null;
	const others = value.slice(1, otherwise);
	const isNamed = namesOf$1(others).some((it) => it.column === column);
	const then = others.flatMap((token, at) => isWord$1(token, "THEN") ? [at] : []);
	const areLiterals = then.every((at) => kindOf$1(others.slice(at + 1, at + 2)) === "literal" && isNext(others[at + 2]));
	if (isNamed || !areLiterals || others.some((token) => isWord$1(token, "CASE"))) return null;
	return `CASE ${others.map(({ text }, at) => then.includes(at - 1) ? "1" : text).join(" ")} ELSE 0 END`;
}
function isNext(token) {
	return token === void 0 || isWord$1(token, "WHEN");
}
function settersOf({ steps }, table, column) {
	return steps.flatMap((step, at) => {
		const { sql } = step.statement;
		const name = keyOf$1(tableCalled(stepsBefore(steps, step), table));
		const where = actionOf(sql) === "UPDATE" && targetOf$1(sql) === name ? whereTokens(sql) : [];
		if (where.length === 0 || namesOf$1(where).some((it) => it.column === column)) return [];
		return assignmentsIn(sql).some((it) => it.column === column && kindOf$1(it.value) === "literal") ? [at] : [];
	});
}
function cellsBehind({ setting, steps }, state, { table, column, rows }, places) {
	const found = new Map();
	watched(setting, state, (connection, done) => {
		if (!places.includes(done - 1)) return;
		const name = quoted(tableCalled(steps.slice(0, done), table.name));
		for (const { where } of rows) refusal(() => {
			const [[cell] = []] = connection.rows(`SELECT ${readAs(column)} FROM main.${name} WHERE ${where}`);
			if (cell !== void 0) found.set(`${done - 1} ${where}`, String(cell));
		});
	});
	return found;
}
// src/replay/loss/looks/summed.ts
const MOST_TRIED$1 = 6;
const ADDS = /\b(sum|total|avg)\s*\(|\+/i;
function summedIn(asking, journey, told) {
	if (!journey.setting.scripts.some(({ sql }) => ADDS.test(sql))) return [];
	return journey.start.tables.flatMap((table) => {
		if ((journey.only ?? table.key) !== table.key) return [];
		return [...table.facts].flatMap(([column, facts]) => {
			return !told.some((it) => it.table === table && it.column === column) && !hasPlace(journey, table, column) && isSummed(asking, journey, {
				table,
				column,
				facts
			}) ? [{
				table,
				column,
				facts
			}] : [];
		});
	});
}
function isSummed(asking, journey, { table, column, facts }) {
	const [one, other] = plainRows(table);
	const isNumber = facts.kind === "integer" || facts.kind === "real";
	const unique = uniqueColumns(table.shape);
	if (!one || !other || !isNumber || isForeign(table, column) || isSurrogate(table, column)) return false;
	if (unique.includes(column) || hasHeir(journey, table, column)) return false;
	const said = [...one.values.keys()].filter((key) => key !== column && !isSurrogate(table, key));
	const common = said.filter((key) => one.values.get(key) === other.values.get(key));
	const free = said.filter((key) => !unique.includes(key)).slice(0, MOST_TRIED$1);
	const each = common.length > 0 || said.length === 0 ? [[]] : free.map((key) => [key]);
	return (isThere(journey, table) ? [...each, ...free.length > 1 ? [free] : []] : common.length < 2 ? each : []).some((shared) => areSummed(asking, [one, other], column, shared));
}
function areSummed(asking, [one, other], column, shared) {
	const beside = shared.map((key) => writing(other, key, one.values.get(key) ?? "NULL"));
	const moved = (row, by) => writing(row, column, String(Number(row.values.get(column)) + by));
	const ends = (...edits) => [...beside, ...edits];
	return asking.alike(ends(), ends(moved(one, 1), moved(other, -1))) === true && asking.alike(ends(), ends(moved(one, 1))) === false;
}
function summedDocuments(asking, journey, { table, column, facts }) {
	const row = askedRow(journey, table);
	if (!row || facts.kind !== "json") return null;
	const end = (value) => [writing(row, column, value)];
	const found = documentsLike(row.values.get(column) ?? "NULL").find(([one, other, more]) => asking.alike(end(one), end(other)) === true && asking.alike(end(one), end(more)) === false);
	return found ? [found[0], found[1]] : null;
}
function documentsLike(value) {
	const three = (made) => [
		made(3, 7),
		made(4, 6),
		made(4, 7)
	];
	const inside = firstList(value);
	const [element] = inside?.list ?? [];
	const keys = isObject(element) ? Object.keys(element).slice(0, MOST_TRIED$1) : [];
	return [
		...inside && isObject(element) ? keys.map((key) => three((...both) => inside.put(both.map((it) => ({
			...element,
			[key]: it
		}))))) : [],
		...inside ? [three((...both) => inside.put(both))] : [],
		three((...both) => `'${JSON.stringify(both)}`),
		three((a, b) => `'${JSON.stringify({
			a,
			b
		})}`)
	];
}
// src/replay/loss/looks/unmoved.ts
function unmoved(asking, journey, { rows, column }) {
	const places = (index, row) => placesOf$1(index, row, column).map(({ table, cells }) => [table, ...cells].join("")).sort().join("");
	const among = (some) => {
		const end = asking.end(changes(journey, column, some));
		if (end) {
			const other = indexOf(end);
			return some.filter((row) => places(journey.index, row) === places(other, row));
		}
		const middle = some.length >> 1;
		return some.length > 1 ? [some.slice(0, middle), some.slice(middle)].flatMap(among) : some;
	};
	return [...among(rows.filter((row) => changes(journey, column, [row]).length > 0))];
}
// src/replay/loss/looks/told-apart.ts
function unmetBy(journey, lost, kept) {
	const met = kept.flatMap(({ kind: { met } }) => met ?? []).find((one) => {
		const known = saidIn$1(journey, one);
		const said = ({ values }) => one.columns.map(({ own }) => values.get(own) ?? "NULL").join("");
		return known && lost.every((row) => !known.has(said(row))) && kept.every((row) => known.has(said(row)));
	});
	const [row] = lost;
	if (!met || !row) return null;
	const columns = contentsAtStart(journey).get(keyOf$1(met.other))?.columns ?? [];
	const spelt = (key) => columns.find((name) => keyOf$1(name) === key) ?? key;
	return {
		other: met.other,
		columns: met.columns.map(({ own, its }) => ({
			own: row.table.facts.get(own)?.column.name ?? own,
			its: spelt(its)
		})),
		requires: requiredIn(journey, met.other, new Set(met.columns.map(({ its }) => its)))
	};
}
function requiredIn({ setting, start }, table, given) {
	return on(setting.engine, start.state, (connection) => {
		const { columns, text } = readShape(connection, table, readCatalog(connection).texts);
		const isOpen = (name) => !given.has(keyOf$1(name)) && !text.generated.has(keyOf$1(name));
		return columns.flatMap((it) => it.nullable || it.rowidAlias || it.default !== null || !isOpen(it.name) ? [] : [it.name]);
	});
}
const MOST_VALUES$1 = 3;
function lostAnyway(asking, lost, kept, unmet) {
	const keys = unmet.columns.map(({ own }) => keyOf$1(own));
	const one = kept.find(({ kind: { met } }) => met && keyOf$1(met.other) === keyOf$1(unmet.other));
	const plain = lost.find(({ kind }) => kind.is === "plain");
	if (!one || !plain) return null;
	const isKept = (row) => {
		const meeting = writingEach(row, keys.map((key) => [key, one.values.get(key) ?? "NULL"]));
		return asking.alike([meeting], [meeting, removing(row)]) === false;
	};
	const others = lost.filter(({ table, kind: { is, column, value, more } }) => {
		return is === "value" && column !== null && value !== void 0 && (more?.size ?? 0) === 0 && !keys.includes(column) && isNamed$1(table, column, value);
	}).filter(({ kind: { column }, values }) => values.get(column ?? "") !== one.values.get(column ?? ""));
	if (others.length === 0 || !isKept(plain)) return null;
	return others.slice(0, MOST_VALUES$1).find((row) => !isKept(row))?.kind.says ?? null;
}
function saysUnmet({ name }, { other, columns }) {
	return `${columns.length > 1 ? "values" : "a value"} in ${listed(columns.map(({ own }) => `${name}.${own}`))} that no row of ${other} has`;
}
function saidIn$1(journey, { other, columns }) {
	const held = contentsAtStart(journey).get(keyOf$1(other));
	const at = columns.map(({ its }) => positionOf(held, its));
	if (!held || at.some((place) => place < 0)) return null;
	return new Set(held.rows.map((row) => at.map((place) => row[place] ?? "NULL").join("")));
}
const MOST_COLUMNS$3 = 3;
const MOST_SETS = 4;
function oneKeptOf(asking, table, lost) {
	const keys = [...table.facts.keys()].filter((key) => !isSurrogate(table, key) && !lost.some(({ own }) => own.has(key)));
	const said = (row, some) => some.map((key) => row.values.get(key)).join("");
	const isSo = (some) => {
		const marked = lost.filter(({ own }) => own.size > 0);
		const ordered = marked.toReversed().sort((a, b) => a.own.size - b.own.size);
		const one = [...new Map(ordered.map((row) => [said(row, some), row])).values()];
		const others = `DELETE FROM main.${quoted(table.name)} WHERE NOT (${one.map(({ where }) => `(${where})`).join(" OR ")})`;
		const end = one.length > 0 && one.length < marked.length ? asking.end([others]) : null;
		const index = end && indexOf(end);
		return index !== null && one.every((row) => placesOf$1(index, row, null).length > 0);
	};
	const names = subsets(keys.slice(0, MOST_COLUMNS$3)).slice(0, MOST_SETS).find(isSo)?.map((key) => `${table.name}.${table.facts.get(key)?.column.name ?? key}`);
	return names ? `the same ${listed(names)} as another row` : null;
}
function subsets(keys) {
	const all = [[]];
	for (const key of keys) all.push(...all.map((set) => [...set, key]));
	return all.filter(({ length }) => length > 0).sort((one, other) => other.length - one.length);
}
// src/replay/loss/looks/where-lost.ts
function whereLost(asking, journey, one, gone) {
	return inWhichRows(asking, journey, inPlainRows(asking, journey, one, gone), gone);
}
function inPlainRows(asking, journey, one, gone) {
	if (one.common !== null || one.pair !== null || !saysWhy(one.row.kind)) return one;
	const rows = plainRows(one.table).filter((row) => !gone.has(row));
	const edits = changes(journey, one.column, rows);
	return edits.length > 0 && asking.vanishes(edits) === true ? {
		...one,
		row: rows[0]
	} : one;
}
function inWhichRows(asking, journey, one, gone) {
	const { table, pair, common, mixed, row } = one;
	if (pair !== null || common !== null || mixed) return one;
	const { lost, kept } = parted(asking, journey, one, gone);
	if (!lost.includes(row) || kept.length === 0) return one;
	const unmet = unmetBy(journey, lost, kept);
	if (unmet) return {
		...one,
		common: saysUnmet(table, unmet),
		unmet
	};
	const said = commonTo(table, lost, kept, []) ?? anythingBut(table, lost, kept);
	if (said === `a value in ${table.name}.${table.facts.get(one.column)?.column.name}`) return one;
	if (said !== null || saysWhy(row.kind) && isToldBy(row, kept)) return {
		...one,
		common: said
	};
	return kept.some((it) => it.own.has(one.column) && stands(journey, it, one.column)) ? {
		...one,
		inSome: true
	} : one;
}
function parted(asking, journey, { table, column }, gone) {
	const all = table.rows.filter((row) => !gone.has(row) && changes(journey, column, [row]).length > 0);
	const [lost, kept] = [[], []];
	for (const rows of [all, all.filter(({ own }) => own.has(column))]) {
		const end = asking.end(changes(journey, column, rows));
		if (end === null) continue;
		const index = indexOf(end);
		const placesIn = (of, row) => placesOf$1(of, row, column).map(lineOf$1).sort().join("");
		for (const row of rows) (placesIn(journey.index, row) === placesIn(index, row) ? lost : kept).push(row);
		break;
	}
	return {
		lost,
		kept
	};
}
function anythingBut(table, lost, kept) {
	const [first] = [...table.facts.keys()].flatMap((key) => {
		const [value = "NULL", ...more] = new Set(kept.map(({ values }) => values.get(key) ?? "NULL"));
		return more.length === 0 && lost.every(({ values }) => (values.get(key) ?? "NULL") !== value) && value !== "NULL" && isNamed$1(table, key, value) ? [[key, value]] : [];
	});
	if (!first) return null;
	const [key, value] = first;
	return `anything else than ${table.name}.${table.facts.get(key)?.column.name ?? key} = ${shown$1(sqlOf(value))}`;
}
function isToldBy({ kind: { column, value = "NULL" }, table, values }, kept) {
	if (column === null) return true;
	const own = values.get(column) ?? "NULL";
	return (own === "NULL" || isNamed$1(table, column, value)) && kept.every((row) => (row.values.get(column) ?? "NULL") !== own);
}
function stands({ index }, row, column) {
	return tokensIn(row.values.get(column) ?? "").some((token) => index.has(token));
}
function lineOf$1({ table, cells }) {
	return [table, ...cells].join("");
}
function deletedIn({ leavings, index }) {
	return leavings.filter(({ moved, emptied }) => !moved && !emptied).flatMap(({ rows }) => rows).filter((row) => placesOf$1(index, row, null).length === 0);
}
// src/replay/loss/looks/columns.ts
function columnLosses(asking, journey, lostRows) {
	const lostAlready = new Set([...lostRows.flatMap(({ all, along }) => [...all, ...along]), ...deletedIn(journey)]);
	const gone = new Set(lostRows.filter(({ whole }) => whole).map(({ table }) => table));
	const questions = questionsIn(journey, gone).filter((one) => !hasPlace(journey, one.table, one.column) && !isSaidByParent(journey, one)).flatMap((one) => withoutRows$1(one, lostAlready).map((it) => withoutSet(journey, it)));
	const edits = (one) => changes(journey, one.column, one.rows);
	const changed = questions.filter((one) => edits(one).length > 0);
	asking.exhausted ||= questions.some((one) => isForeign(one.table, one.column) && !changed.includes(one));
	const ended = asking.vanishing(changed, edits, (some) => leavesOthers(journey, some)).filter((one) => !pointsAtLost(asking, journey, one));
	const lost = ended.filter((one) => !isRanked(asking, journey, one)).flatMap((one) => isMeant$1(asking, journey, one) ? passedOver(asking, journey, one) : [lostIn(one, one.rows, tellingPair(asking, journey, one) ?? listedPair(asking, journey, one) ?? keyPair(journey, one) ?? unmadeWords(asking, journey, one))]);
	const open = questions.filter((one) => !ended.includes(one));
	const partly = open.flatMap((one) => lostPartly(asking, journey, withoutLinksToLost(journey, one)).map((lost) => ({
		one,
		lost
	}))).filter(({ one, lost }) => lost.pair !== null || lost.row.kind.is !== "plain" || !isRanked(asking, journey, one)).map(({ lost }) => lost);
	const whole = open.filter(({ table, column }) => !partly.some((it) => it.table === table && it.column === column));
	const all = [...lost, ...partly].map((one) => whereLost(asking, journey, one, lostAlready));
	const mixed = mixtures(asking, journey, whole).map((it) => ({
		...lostIn(it.one, [], null),
		mixed: it.mixed
	}));
	const summed = summedIn(asking, journey, [...all, ...mixed]).filter(({ table }) => !gone.has(table));
	const halves = halfKeys(asking, journey, all).filter(({ table }) => !gone.has(table));
	const added = [...summed, ...halves].map((one) => ({
		...lostIn(one, [], null),
		mingled: true
	}));
	return [
		...all,
		...mixed,
		...added,
		...lostWithCopy(asking, journey, gone)
	];
}
function keyPair(journey, { table, column, facts, rows }) {
	const row = rows[0] ?? plainRows(table)[0];
	if (!row || facts.kind !== "json" || hasHeir(journey, table, column)) return null;
	const value = row.values.get(column) ?? "NULL";
	const other = otherValue$1(journey, row, column);
	return other !== null && tokensIn(value).some((token) => journey.index.has(token)) ? [value, other] : null;
}
function withoutRows$1(one, lost) {
	const rows = one.rows.filter((row) => !lost.has(row));
	return rows.length === 0 && one.rows.length > 0 ? [] : [{
		...one,
		rows,
		lost
	}];
}
function lostWithCopy(asking, journey, gone) {
	if (!journey.steps.some(({ statement: { verb } }) => verb === "ALTER TABLE" || verb === "DROP TABLE")) return [];
	const place = ({ table, column }) => [
		journey,
		table,
		column
	];
	const vanished = questionsIn(journey, gone).filter((one) => hasPlace(...place(one)) && isAssigned(...place(one))).filter(({ column, rows }) => {
		const edits = changes(journey, column, rows);
		return edits.length > 0 && asking.vanishes(edits) === true;
	});
	if (vanished.length === 0) return [];
	const removed = removals(journey);
	return vanished.flatMap((one) => {
		const [row] = one.rows;
		const step = row && removed({
			...row,
			own: new Set([one.column])
		})?.step;
		return step && /^(DROP|ALTER)/.test(step.statement.verb) ? [{
			...lostIn(one, one.rows, null),
			step
		}] : [];
	});
}
function lostIn({ table, column }, rows, pair) {
	return {
		table,
		column,
		row: rows.find(({ kind }) => kind.is === "plain") ?? rows[0] ?? table.rows[0],
		common: null,
		pair
	};
}
function questionsIn(journey, gone) {
	const isAsked = (table) => !gone.has(table) && (journey.only ?? table.key) === table.key;
	return journey.start.tables.filter(isAsked).flatMap((table) => questionsAbout(journey, table));
}
function questionsAbout(journey, table) {
	return [...table.facts].flatMap(([column, facts]) => {
		if (isSurrogate(table, column)) return [];
		const { carried, apart, absent } = standingOf(journey.index, table, column);
		const large = isPicked(journey, column) || mayBeLarge(facts) || isCode$1(facts) || isBeyondMark(journey, table, column, facts) || mayBeLong(facts) || isTooLong(journey, facts) || mayBeCut(journey, table, column, facts);
		if (carried && !apart && (!large || isCopiedAsIs(journey, table, column))) return [];
		const rows = ordered(absent.length > 0 || carried && !large ? absent : anyRows(table));
		return rows.length > 0 || apart ? [{
			table,
			column,
			facts,
			rows,
			apart
		}] : [];
	});
}
function anyRows(table) {
	const plain = plainRows(table);
	return plain.length > 0 ? plain : table.rows;
}
function ordered(rows) {
	const rank = ({ kind }) => kind.is === "plain" ? 0 : kind.is === "null" ? 1 : 2;
	return [...rows].sort((one, other) => rank(one) - rank(other));
}
function isMeant$1(asking, journey, question) {
	return isMeantForOthers(asking, journey, question) || isWithinBounds(asking, journey, question);
}
function passedOver(asking, journey, question) {
	const pair = asWritten(asking, journey, question) ?? cutTexts(asking, plainRows(question.table)[0], question);
	return pair === null ? [] : [lostIn(question, question.rows, pair)];
}
const GROUPS$1 = [
	"plain",
	"null",
	"other"
];
function lostPartly(asking, journey, question) {
	const { rows, table, apart, column } = question;
	for (const group of GROUPS$1) {
		const some = rows.filter((row) => groupOf(row) === group);
		const edits = changes(journey, column, some);
		if (edits.length === 0 || some.length === rows.length || !leavesOthers(journey, [{
			...question,
			rows: some
		}])) continue;
		if (asking.vanishes(edits)) return isMeant$1(asking, journey, question) ? passedOver(asking, journey, question) : [lostIn(question, some, group === "plain" ? toldPair(asking, journey, question) : null)];
	}
	const still = [...unmoved(asking, journey, question), ...writtenOver$1(asking, journey, question)];
	const one = still.find((row) => isLostIn(asking, journey, question, row));
	if (one && !isMeant$1(asking, journey, question)) {
		const common = commonTo(table, still, rows.filter((row) => row.own.has(column) && !still.includes(row)), []);
		return [{
			...lostIn(question, [one], listedPair(asking, journey, {
				...question,
				rows: [one]
			})),
			common
		}];
	}
	const pair = apart || rows.length > 0 ? ownWord(asking, journey, question) ?? collapsing(asking, journey, question) ?? summedDocuments(asking, journey, question) ?? asWritten(asking, journey, question) : null;
	if (pair !== null) return [lostIn(question, rows, pair)];
	const link = lostLink(asking, journey, question) ?? namesakes(asking, journey, question) ?? passedBy(asking, question);
	if (link) return [{
		...lostIn(question, [link.row], null),
		common: link.says
	}];
	const above = aboveAlike(asking, question);
	if (above) return [lostIn(question, rows, above)];
	return changesPlaces(asking, journey, question) || changesParents(asking, journey, question) ? [{
		...lostIn(question, plainRows(table), null),
		mingled: true
	}] : [];
}
function toldPair(asking, journey, question) {
	return listedPair(asking, journey, question) ?? aboveAlike(asking, question);
}
function isLostIn(asking, journey, { column, facts }, row) {
	return (facts.listed.length > 1 && !facts.listed.includes(row.values.get(column) ?? "NULL") ? facts.listed.map((value) => [writing(row, column, value)]) : [changes(journey, column, [row])]).every((edits) => asking.vanishes(edits) === true);
}
function groupOf({ kind }) {
	return kind.is === "plain" || kind.is === "null" ? kind.is : "other";
}
// src/replay/loss/run/end-cell.ts
function homeOf$4({ index, lives, start }, row, column) {
	const life = lives.tables.get(row.table.key);
	const [table, name] = [keyOf$1(life?.now ?? ""), keyOf$1(life?.columns.get(column)?.now ?? "")];
	const at = positionOf(start.end.get(table), name);
	const cells = placesOf$1(index, row, column).find((place) => place.table === table)?.cells;
	return cells ? {
		cells,
		at
	} : null;
}
function cellOf(journey, row, column) {
	const home = homeOf$4(journey, row, column);
	return home?.cells[home.at];
}
// src/replay/loss/looks/counted-twice.ts
function countedTwice(journey) {
	const { setting, start } = journey;
	return on(setting.engine, start.state, triggersIn).flatMap((trigger) => {
		const fired = start.tables.find(({ key }) => key === trigger.table);
		const step = fired && firingStep(journey, fired, trigger);
		if (!fired || !step || !areBack(journey, fired)) return [];
		return countersOf(journey, trigger).flatMap(({ table, column }) => table === fired || !isMoved(journey, table, column) ? [] : [{
			table,
			column,
			pair: null,
			trigger: firedBy(journey, step, fired) ?? trigger.name,
			fired: fired.name,
			step
		}]);
	});
}
function firingStep(journey, table, { sql }) {
	const { moment } = readTrigger(sql);
	const gone = goneStep(journey, table);
	if (gone === null || moment.endsWith("UPDATE")) return null;
	if (!moment.endsWith("DELETE")) return copyInto(journey, table, table.key, null);
	return (journey.lives.tables.get(table.key)?.goneAfter ?? null) !== null ? null : gone;
}
function firedBy({ steps }, step, { key }) {
	const target = targetOf$1(step.statement.sql);
	if (target === null || target === key) return null;
	const made = stepsBefore(steps, step).findLast(({ statement: { sql, verb } }) => verb === "CREATE TRIGGER" && readTrigger(sql).table === target);
	return objectOf(made?.statement.sql ?? "");
}
function areBack({ index }, table) {
	const rows = plainRows(table);
	return rows.length > 0 && rows.every((row) => placesOf$1(index, row, null).some((place) => keyOf$1(place.table) === table.key));
}
function countersOf({ start }, { sql }) {
	return readTrigger(sql).statements.flatMap((statement) => {
		const table = start.tables.find(({ key }) => key === targetOf$1(statement));
		if (actionOf(statement) !== "UPDATE" || !table) return [];
		return assignedIn(statement).flatMap(({ column: name, value }) => {
			const column = [...table.facts.keys()].find((key) => same$2(key, String(name)));
			return column !== void 0 && namesOf$1(value).some((it) => it.column === column && !isOfRow(it.of)) ? [{
				table,
				column
			}] : [];
		});
	});
}
function isOfRow(of) {
	return of === "new" || of === "old";
}
function isMoved(journey, table, column) {
	if (!hasPlace(journey, table, column) || isAssigned(journey, table, column)) return false;
	return plainRows(table).some((row) => {
		const cell = cellOf(journey, row, column);
		const value = row.values.get(column) ?? "NULL";
		return cell !== void 0 && plainText(cell) !== plainText(value);
	});
}
// src/replay/loss/looks/crossed.ts
function crossings(journey) {
	return journey.start.tables.flatMap((table) => {
		const moved = [...journey.start.end].filter(([key]) => key !== table.key && key !== ownOf(journey, table)).flatMap(([key, { columns }]) => movedTo$1(journey, table, key, columns.map(keyOf$1)));
		return [...inHeir(journey, table), ...moved];
	});
}
function ownOf(journey, { key }) {
	const life = journey.lives.tables.get(key);
	return life && life.goneAfter === null ? keyOf$1(life.now) : null;
}
function movedTo$1(journey, table, into, columns) {
	const shared = columns.filter((column) => table.facts.has(column) && !isSurrogate(table, column));
	const isLink = table.shape.foreignKeys.length > 1;
	const own = ownOf(journey, table);
	const isIn = (row, home) => cellsOf$4(journey, row, home) !== null;
	const moved = (shared.length > 0 || isLink ? table.rows.filter((row) => isIn(row, into)) : []).filter((row) => own === null || !isIn(row, own));
	const row = moved.find(({ kind }) => kind.is === "plain") ?? moved[0];
	if (!row) return [];
	const marked = markedIn(journey, row, into, columns, new Set(shared));
	const isLost = ({ column }) => own !== null && row.own.has(column) && tokensIn(row.values.get(column) ?? "").every((mark) => !journey.index.has(mark));
	const isRing = ({ column, from }) => (row.own.has(column) || row.own.has(from)) && marked.some((it) => it.column === from && it.from === column);
	const found = marked.filter((one) => isRing(one) || isLost(one));
	const landing = {
		into,
		columns,
		own: row.own,
		rows: moved
	};
	return [
		...found,
		...withoutMarks(journey, table, landing),
		...filledInstead(journey, table, landing)
	].map((one) => ({
		...one,
		into
	}));
}
function inHeir(journey, table) {
	const heir = journey.start.end.get(table.key);
	if (isThere(journey, table) || !heir) return [];
	const [row = table.rows[0]] = plainRows(table);
	if (!row) return [];
	const columns = heir.columns.map(keyOf$1);
	const landing = {
		into: table.key,
		columns,
		own: row.own,
		rows: table.rows
	};
	return [
		...markedIn(journey, row, table.key, columns),
		...withoutMarks(journey, table, landing),
		...filledInstead(journey, table, landing)
	];
}
function markedIn(journey, row, into, columns, asked = row.own) {
	const { table } = row;
	const cells = cellsOf$4(journey, row, into);
	return columns.flatMap((column, at) => {
		if (!asked.has(column) || isSurrogate(table, column)) return [];
		const cell = cells?.[at];
		if (cell === void 0 || holds$4(row, column, cell)) return [];
		const from = [...asked].find((other) => other !== column && holds$4(row, other, cell));
		return from === void 0 ? [] : [{
			table,
			column,
			from
		}];
	});
}
function withoutMarks(journey, table, { into, columns, own, rows }) {
	const open = [...table.facts.keys()].filter((key) => !own.has(key) && !isSurrogate(table, key));
	if (open.length < 2) return [];
	const placed = rows.flatMap((row) => {
		const cells = cellsOf$4(journey, row, into);
		return cells ? [{
			row,
			cells
		}] : [];
	});
	const found = columns.flatMap((name, at) => {
		const column = open.includes(name) ? name : renamedFrom(journey, table, {
			into,
			columns,
			name
		});
		if (column === null || !open.includes(column)) return [];
		const cells = placed.flatMap(({ row, cells: own }) => {
			const cell = own[at] ?? "NULL";
			return cell === "NULL" ? [] : [{
				row,
				cell
			}];
		});
		const from = open.find((other) => other !== column && areFrom(cells, column, other));
		const renamed = name === column ? {} : { renamed: journey.start.end.get(into)?.columns[at] ?? name };
		return from === void 0 ? [] : [{
			table,
			column,
			from,
			...renamed
		}];
	});
	return found.filter(({ from }) => found.some(({ column }) => column === from));
}
function filledInstead(journey, table, { into, columns, rows }) {
	const open = columns.filter((column) => table.facts.has(column) && !isSurrogate(table, column));
	const isNull = ({ values }, column) => (values.get(column) ?? "NULL") === "NULL";
	if (!open.some((column) => rows.some((row) => isNull(row, column)))) return [];
	const placed = rows.flatMap((row) => {
		const cells = cellsOf$4(journey, row, into);
		return cells ? [{
			row,
			cellOf: (column) => cells[columns.indexOf(column)] ?? "NULL"
		}] : [];
	});
	return open.flatMap((one, at) => open.slice(at + 1).flatMap((other) => {
		const single = placed.filter(({ row }) => isNull(row, one) !== isNull(row, other));
		const has = (column) => single.some(({ row }) => row.own.has(column) && !isNull(row, column));
		if (placed.some(({ row }) => row.own.has(one) && row.own.has(other)) || !has(one) || !has(other)) return [];
		return single.every(({ row, cellOf }) => {
			const [full, empty] = isNull(row, one) ? [other, one] : [one, other];
			return cellOf(full) === "NULL" && holds$4(row, full, cellOf(empty));
		}) ? [{
			table,
			column: one,
			from: other
		}, {
			table,
			column: other,
			from: one
		}] : [];
	}));
}
function renamedFrom(journey, { shape }, { into, columns, name }) {
	const gone = shape.foreignKeys.filter(({ from }) => from.length === 1 && !columns.includes(keyOf$1(from[0] ?? "")));
	const parent = gone.length > 0 ? parentAtEnd(journey, into, name) : null;
	if (parent === null) return null;
	const [own, ...more] = gone.filter((key) => calledIn(journey.lives, keyOf$1(key.parent)).includes(parent));
	return own && more.length === 0 ? keyOf$1(own.from[0] ?? "") : null;
}
function areFrom(cells, column, other) {
	const told = new Set();
	for (const { row, cell } of cells) {
		const [own, from] = [row.values.get(column) ?? "NULL", row.values.get(other) ?? "NULL"];
		if (from === "NULL") continue;
		if (!isSame$2(cell, from)) return false;
		if (!isSame$2(cell, own)) told.add(cell);
	}
	return told.size > 1;
}
function isSame$2(one, other) {
	return plainText(one) === plainText(other);
}
function cellsOf$4(journey, row, into) {
	return placesOf$1(journey.index, row, null).find(({ table }) => table === into)?.cells ?? linkOf$2(journey, row, into);
}
function linkOf$2({ start }, { own, values, table }, into) {
	const told = [...values].flatMap(([key, value]) => value === "NULL" || isSurrogate(table, key) ? [] : [value]);
	if ([...own].some((key) => !isSurrogate(table, key)) || told.length < 2) return null;
	const rows = start.end.get(into)?.rows.filter((cells) => told.every((value) => cells.includes(value))) ?? [];
	return rows.length === 1 ? rows[0] ?? null : null;
}
function holds$4({ values }, column, cell) {
	const value = values.get(column) ?? "NULL";
	const marks = tokensIn(value);
	if (marks.length === 0) return plainText(cell) === plainText(value);
	return marks.every((mark) => cell.includes(mark));
}
// src/replay/loss/looks/abandoned.ts
function abandonedIn(asking, journey) {
	return journey.start.tables.flatMap((table) => {
		const names = calledIn(journey.lives, table.key);
		const step = journey.steps.findLast(({ statement: { sql } }) => thinsOut(sql, names));
		const [id, ...more] = table.shape.primaryKey;
		const [one, other] = plainRows(table);
		if (!step || id === void 0 || more.length > 0 || !one || !other) return [];
		const key = keyOf$1(id);
		const equal = [keysToCome(journey, table).flat(), [...one.values.keys()]].map((columns) => [...new Set(columns)].filter((it) => it !== key).map((it) => [it, one.values.get(it) ?? "NULL"]));
		const alike = [...equal, ...nearlyAlike(table, step, equal.at(-1) ?? [])];
		return linksTo(journey, table).flatMap((link) => {
			return alike.some((values) => values.length > 0 && [other, one].some((gone) => {
				const [lost, kept] = [gone, gone === one ? other : one].map((row) => row.values.get(key) ?? "NULL");
				const edits = [writingEach(other, values), pointing$1(link, lost ?? "NULL")];
				return isAbandoned(journey, table, link, {
					key,
					lost,
					kept
				}, asking.end(edits));
			})) ? [{
				table,
				step,
				child: link.child,
				column: link.from
			}] : [];
		});
	});
}
const FOLDS = [[/\b(lower|upper)\s*\(|\bnocase\b/i, (text) => text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase()], [/\b[lr]?trim\s*\(/i, (text) => `${text} `]];
function nearlyAlike({ facts }, { statement: { sql } }, values) {
	const names = namesIn$1(sql);
	return FOLDS.filter(([folds]) => folds.test(sql)).map(([, otherwise]) => values.map(([column, value]) => {
		return [column, names.has(column) && facts.get(column)?.kind === "word" ? otherwise(value) : value];
	}));
}
function thinsOut(sql, names) {
	if (actionOf(sql) !== "DELETE" || !names.includes(targetOf$1(sql) ?? "")) return false;
	return significant(sql).filter((token, at, all) => isFrom(all[at - 1]?.text) && names.includes(keyOf$1(unquote(token)))).length > 1;
}
function isFrom(text) {
	return text !== void 0 && /^(FROM|JOIN|,)$/i.test(text);
}
function linksTo({ setting, start }, { name }) {
	return on(setting.engine, start.state, (connection) => {
		const isDeclared = ({ child, from }) => foreignKeysIn(connection, child).some((key) => key.from.some((it) => same$2(it, from)));
		return namedLinks(connection, name).filter((it) => same$2(it.parent, name) && !isDeclared(it)).map((it) => ({
			...it,
			required: columnsIn$2(connection, it.child).filter((column) => column.notNull && column.default === null && column.hidden === 0 && !same$2(column.name, it.from))
		}));
	});
}
function pointing$1({ child, from, required }, id) {
	const [table, link] = [`main.${quoted(child)}`, quoted(from)];
	const columns = [link, ...required.map(({ name }) => quoted(name))].join(", ");
	const values = [sqlOf(id), ...required.map(placeholder)].join(", ");
	return [`UPDATE OR IGNORE ${table} SET ${link} = ${sqlOf(id)}`, `INSERT OR IGNORE INTO ${table} (${columns}) SELECT ${values} WHERE NOT EXISTS (SELECT 1 FROM ${table})`].join(";\n");
}
function placeholder({ type }) {
	if (/BLOB/i.test(type)) return "x'01'";
	return /INT|REAL|FLOA|DOUB|NUM|DEC|BOOL/i.test(type) ? "1" : "'x'";
}
function isAbandoned({ start, lives }, { key: table }, { child, from }, { key, lost = "NULL", kept = "NULL" }, end) {
	if (end === null) return false;
	const own = calledIn(lives, table);
	const [before, after] = [start.end, end].map((it) => own.flatMap((name) => cellsOf$3(it, name, key)));
	if (!before?.includes(lost) || after?.includes(lost) || !after?.includes(kept)) return false;
	return cellsOf$3(end, keyOf$1(child), keyOf$1(from)).includes(lost);
}
function cellsOf$3(contents, table, column) {
	const { columns = [], rows = [] } = contents.get(table) ?? {};
	const at = columns.findIndex((name) => keyOf$1(name) === column);
	return at < 0 ? [] : rows.flatMap((cells) => cells[at] ?? []);
}
// src/replay/loss/looks/by-another-link.ts
function takenByAnotherLink(asking, journey) {
	return journey.start.tables.flatMap((table) => {
		const names = calledIn(journey.lives, table.key);
		const step = journey.steps.findLast(({ statement: { sql } }) => actionOf(sql) === "DELETE" && names.includes(targetOf$1(sql) ?? "") && /\bselect\b/i.test(sql));
		if (!step) return [];
		const found = pairsFor(journey, table).find((pair) => isTaken$2(asking, names, pair));
		return found ? [{
			table,
			step,
			child: found.child,
			column: found.link,
			asked: found.other
		}] : [];
	});
}
function isTaken$2(asking, names, { key, both: [one, other], ...pair }) {
	const end = (to, also) => asking.end([pointing(pair, to, also)]);
	const stands = (contents, id) => contents !== null && names.some((name) => holds$3(contents, name, key, id));
	if (!stands(end(one, one), one) || !stands(end(other, other), other)) return false;
	const apart = end(one, other);
	const { columns = [] } = apart?.get(keyOf$1(pair.child)) ?? {};
	return apart !== null && !stands(apart, one) && columns.some((name) => keyOf$1(name) === keyOf$1(pair.link));
}
function pointing({ child, link, other }, to, also) {
	return `UPDATE OR IGNORE main.${quoted(child)} SET ${quoted(link)} = ${to}, ${quoted(other)} = ${also}`;
}
function holds$3(contents, table, column, value) {
	const { columns = [], rows = [] } = contents.get(table) ?? {};
	const at = columns.findIndex((name) => keyOf$1(name) === keyOf$1(column));
	return at >= 0 && rows.some((cells) => cells[at] === value);
}
function pairsFor({ setting, start }, { key: parent, name }) {
	return on(setting.engine, start.state, (connection) => [...allForeignKeys(connection)].flatMap(([child, keys]) => {
		const sole = keys.filter(({ from }) => from.length === 1);
		const links = keyOf$1(child) === parent ? [] : sole.filter((it) => keyOf$1(it.parent) === parent);
		const others = sole.filter((it) => keyOf$1(it.parent) !== parent);
		return links.flatMap((link) => others.flatMap((other) => pairOf$1(connection, child, name, link, other)));
	}));
}
function pairOf$1(connection, child, parent, link, other) {
	const key = link.to?.[0] ?? soleKeyIn(connection, parent);
	const second = other.to?.[0] ?? soleKeyIn(connection, other.parent);
	const [from, also] = [link.from[0], other.from[0]];
	if (key === null || second === null || from === void 0 || also === void 0 || from === also) return [];
	const [one, two] = [`main.${quoted(parent)}`, `main.${quoted(other.parent)}`];
	const sql = `SELECT quote(a.${quoted(key)}) FROM ${one} a JOIN ${two} b ON a.${quoted(key)} = b.${quoted(second)} WHERE a.${quoted(key)} > 0 LIMIT 2`;
	const [first, last] = connection.rows(sql).map(([id]) => `${id}`);
	return first && last ? [{
		child,
		link: from,
		other: also,
		key,
		both: [first, last]
	}] : [];
}
// src/replay/loss/run/fewer.ts
function hasFewer(journey, table, one, other) {
	const whole = (all) => [...all.values()].reduce((sum, { rows }) => sum + rows.length, 0);
	return rowsOf$1(journey, table, one) < rowsOf$1(journey, table, other) && whole(one) < whole(other);
}
function rowsOf$1({ lives }, { key }, end) {
	return [...new Set(calledIn(lives, key))].reduce((sum, name) => sum + (end.get(name)?.rows.length ?? 0), 0);
}
// src/replay/loss/looks/asked-tables.ts
function askedTables(connection, own, sql) {
	const names = namesIn$1(sql);
	return [...readCatalog(connection).ordinary].flatMap(([key, name]) => key !== own && names.has(key) ? [name] : []);
}
const MOST_FILLINGS = 12;
function fillings(connection, other, kept, sql) {
	const catalog = readCatalog(connection);
	const keys = new Set(kept.map(keyOf$1));
	const { rows } = sidesOf$1(connection, readShape(connection, other, catalog.texts), filtersOf([{ sql }]), catalog);
	return [[], ...rows.slice(0, MOST_FILLINGS).map((side) => [...side].flatMap(([column, literal]) => keys.has(keyOf$1(column)) ? [] : [`UPDATE OR ABORT main.${quoted(other)} SET ${quoted(column)} = ${literal}`]))];
}
function onlyFirst(table, columns) {
	const list = columns.map(quoted).join(", ");
	const first = `SELECT ${list} FROM main.${quoted(table)} ORDER BY ${list} LIMIT 1`;
	return `DELETE FROM main.${quoted(table)} WHERE (${list}) IS NOT (${first})`;
}
// src/replay/loss/looks/half-compared.ts
function halfCompared(asking, journey) {
	return journey.start.tables.flatMap((table) => deletesOf(journey, table).flatMap((step) => {
		const { sql } = step.statement;
		const [one, two] = plainRows(table);
		if (!/\bselect\b/i.test(sql) || !one || !two) return [];
		const { setting, start } = journey;
		const shared = on(setting.engine, start.state, (connection) => sharedIn(connection, table, sql));
		for (const { other, key, fills } of shared) {
			const isLeft = (pair) => fills.some((fill) => isTaken$1(asking, journey, {
				one,
				two,
				other,
				key,
				pair,
				fill
			}));
			const left = key.filter(isLeft);
			const compared = key.filter((pair) => !left.includes(pair));
			if (key[0] !== void 0 && left.includes(key[0]) && compared.length > 0) return [{
				table,
				step,
				other,
				left,
				compared
			}];
		}
		return [];
	}));
}
function sharedIn(connection, { key: table, shape }, sql) {
	const { texts } = readCatalog(connection);
	const own = (name) => shape.columns.find((it) => same$2(it.name, name))?.name;
	return askedTables(connection, table, sql).flatMap((other) => {
		const its = readShape(connection, other, texts);
		return keysOf$4(shape, its).flatMap((key) => {
			const pairs = key.flatMap((name) => {
				const column = own(ownName(shape, its, name));
				return column === void 0 ? [] : [{
					own: column,
					its: name
				}];
			});
			return pairs.length === key.length && pairs.slice(1).every((pair) => !isKnownAlone(connection, pair, [shape, its])) ? [pairs] : [];
		}).map((key) => {
			return {
				other,
				key,
				fills: fillings(connection, other, key.map(({ its: name }) => name), sql)
			};
		});
	});
}
function keysOf$4(shape, its) {
	const found = [...its.keys, ...shape.keys].flatMap(({ columns, partial }) => {
		const names = columns.flatMap((name) => its.columns.find((it) => name !== null && same$2(it.name, name))?.name ?? []);
		return !partial && columns.length > 1 && names.length === columns.length ? [names] : [];
	});
	return [...new Map(found.map((key) => [key.map(keyOf$1).join(""), key])).values()];
}
function ownName({ foreignKeys }, its, name) {
	const link = foreignKeys.find(({ parent, from }) => same$2(parent, its.name) && from.length > 1);
	const at = (link?.to ?? its.primaryKey).findIndex((it) => same$2(it, name));
	return link?.from[at] ?? name;
}
function isKnownAlone(connection, { own, its }, shapes) {
	const names = [own, its];
	const isNamed = (name) => names.some((it) => same$2(it, name ?? ""));
	return shapes.some(({ keys, foreignKeys }) => keys.some(({ columns }) => columns.length === 1 && isNamed(columns[0])) || foreignKeys.some(({ from }) => from.length === 1 && isNamed(from[0]))) || [...readCatalog(connection).ordinary.values()].some((table) => {
		const sole = soleKeyIn(connection, table);
		return sole !== null && (isNamed(sole) || names.some((it) => isNamedAfter(it, table)));
	});
}
function isTaken$1(asking, journey, { one, two, other, key, pair, fill }) {
	const held = (row, { own }) => row.values.get(keyOf$1(own)) ?? "NULL";
	if (key.some((it) => [one, two].some((row) => held(row, it) === "NULL")) || held(one, pair) === held(two, pair)) return false;
	const end = (isOf) => {
		const sets = key.map((it) => `${quoted(it.its)} = ${sqlOf(held(isOf(it), it))}`);
		return asking.end([
			leaving([one]),
			onlyFirst(other, key.map(({ its }) => its)),
			...fill,
			`UPDATE OR ABORT main.${quoted(other)} SET ${sets.join(", ")}`
		]);
	};
	const [apart, strange] = [end((it) => it === pair ? two : one), end((it) => it === pair ? one : two)];
	return apart !== null && strange !== null && hasFewer(journey, one.table, apart, strange);
}
// src/replay/loss/looks/late.ts
function lateCopies(journey) {
	const { setting, start, steps, leavings } = journey;
	const asked = leavings.flatMap((leaving) => {
		const behind = leaving.cameBack ? [] : copiesBehind(journey, leaving);
		const copies = leaving.moved ? behind.filter((copy) => isOfOthers(journey, leaving, copy)) : behind;
		return copies.length > 0 ? [{
			leaving,
			copies
		}] : [];
	});
	if (asked.length === 0) return [];
	const found = [];
	const filling = new Set();
	const rows = new Map();
	const ask = (connection, at) => {
		for (const { leaving, copies } of asked) {
			const { table, step } = leaving;
			const copy = steps[at] === step ? copies.find((it) => takes(connection, journey, step, it)) : void 0;
			if (copy) found.push({
				table,
				step,
				copy,
				into: nameOf$4(copy)
			});
		}
	};
	on(setting.engine, start.state, (connection) => ask(connection, 0));
	watched(setting, start.state, (connection, done) => {
		ask(connection, done);
		for (const { copies } of asked) for (const copy of copies) {
			if (steps[done] !== copy && steps[done - 1] !== copy) continue;
			const count = rowsIn$1(connection, setting, copy);
			if (steps[done - 1] === copy && rows.get(nameOf$4(copy)) !== count) filling.add(copy);
			rows.set(nameOf$4(copy), count);
		}
	});
	return found.filter(({ copy }) => !filling.has(copy));
}
function isOfOthers({ leavings, lives, steps }, { table }, copy) {
	const read = namesIn$1(copy.statement.sql);
	return leavings.some((other) => other.table !== table && !other.moved && !other.cameBack && steps.indexOf(other.step) > steps.indexOf(copy) && calledIn(lives, other.table.key).some((name) => read.has(name)));
}
function copiesBehind({ steps, lives }, { table, step }) {
	const names = calledIn(lives, table.key);
	return steps.slice(steps.indexOf(step) + 1).filter(({ path, statement: { sql } }) => {
		if (path !== step.path || readCopy(sql) === null) return false;
		const read = namesIn$1(sql);
		return names.some((name) => read.has(name));
	});
}
function takes(connection, { steps, setting }, step, copy) {
	const between = steps.slice(steps.indexOf(step) + 1, steps.indexOf(copy));
	const runs = ({ statement: { sql, verb } }) => PASSING.test(verb) || refusal(() => connection.run(sql)) === null;
	connection.run("SAVEPOINT rehearsal_late");
	const isReached = between.every(runs);
	const before = rowsIn$1(connection, setting, copy);
	const isFilled = isReached && runs(copy) && rowsIn$1(connection, setting, copy) > before;
	connection.run("ROLLBACK TO rehearsal_late; RELEASE rehearsal_late");
	return isFilled;
}
function rowsIn$1(connection, { without }, copy) {
	return contentsOf(connection, without).get(nameOf$4(copy))?.rows.length ?? 0;
}
function nameOf$4({ statement: { sql } }) {
	return targetOf$1(sql) ?? "";
}
// src/replay/loss/looks/left-behind.ts
const MOST_ROWS$3 = 2;
function leftBehind(asking, journey) {
	return journey.leavings.flatMap((leaving) => {
		if (!leaving.moved || leaving.cameBack) return [];
		const { table, step } = leaving;
		const [first, ...others] = movedIn(journey, leaving).flatMap(({ row, home }) => {
			const held = journey.start.end.get(home);
			const columns = [...table.facts.keys()].filter((column) => isLost(asking, journey, {
				row,
				home,
				column,
				emptied: leaving.emptied
			}));
			return held && columns.length > 0 ? [{
				columns,
				home,
				into: held.name
			}] : [];
		});
		const columns = first?.columns.filter((column) => others.every((it) => it.columns.includes(column))) ?? [];
		if (!first || columns.length === 0) return [];
		const names = columns.map((column) => table.facts.get(column)?.column.name ?? column);
		const copy = copyInto(journey, table, first.home, null);
		return [{
			table,
			columns: names,
			into: first.into,
			step: copy ?? step,
			emptied: leaving.emptied
		}];
	});
}
function movedIn(journey, { table, rows }) {
	const own = calledIn(journey.lives, table.key);
	return rows.flatMap((row) => {
		const [place, ...more] = placesOf$1(journey.index, row, null);
		return place && more.length === 0 && !own.includes(place.table) ? [{
			row,
			home: place.table
		}] : [];
	}).slice(0, MOST_ROWS$3);
}
function isLost(asking, journey, { row, home, column, emptied }) {
	const value = row.values.get(column) ?? "NULL";
	const held = journey.start.end.get(home);
	const at = positionOf(held, column);
	const cells = placesOf$1(journey.index, row, null).find((place) => place.table === home)?.cells;
	if (value === "NULL" || isSurrogate(row.table, column) || at < 0 && !emptied || !cells || cells.includes(value)) return false;
	const other = otherValue$1(journey, row, column);
	return other !== null && asking.vanishes([writing(row, column, other)]) === true;
}
// src/replay/loss/looks/named-doubles.ts
function undoubledLoss(journey, { table, step, columns, others, unlike }) {
	const told = columns.map((column) => asSpelt(table, column));
	const kinds = others.map((column) => asSpelt(table, column).name);
	return {
		...about(journey, table, step),
		what: "undoubled",
		columns: told,
		kinds,
		...unlike ? { unlike } : {}
	};
}
function nearDoublesLoss(journey, { table, step, column, pair, others }) {
	const spelt = (key) => table.facts.get(key)?.column.name ?? key;
	const [one, other] = pair.map(sqlOf);
	const columns = [{
		name: spelt(column),
		says: null,
		pair: [one ?? "", other ?? ""]
	}];
	return {
		...about(journey, table, step),
		what: "undoubled",
		columns,
		kinds: others.map(spelt)
	};
}
function asSpelt(table, column) {
	return {
		name: table.facts.get(column)?.column.name ?? column,
		says: null,
		pair: null
	};
}
function noneLeftLoss(journey, { table, step, columns, id }) {
	const told = columns.map((column) => asSpelt(table, column));
	return {
		...about(journey, table, step),
		what: "undoubled",
		columns: told,
		kinds: [id],
		noneLeft: true
	};
}
function takenForDoublesLoss(journey, { table, step, column, parent }) {
	const told = [asSpelt(table, column)];
	const home = {
		other: parent,
		into: table.name
	};
	return {
		...about(journey, table, step),
		what: "undoubled",
		columns: told,
		kinds: [],
		with: home
	};
}
function uncountedLoss(journey, { table, step, column, key }) {
	const kinds = key.map((it) => asSpelt(table, it).name);
	return {
		...about(journey, table, step),
		what: "undoubled",
		columns: [asSpelt(table, column)],
		kinds,
		uncounted: true
	};
}
// src/replay/loss/looks/named-relations.ts
function mergedLoss(journey, { table, other, into, columns = [] }) {
	const dropped = goneStep(journey, table);
	return {
		...about(journey, table, copyOf$1(journey, dropped, table) ?? dropped),
		what: "merged",
		columns: [],
		kinds: columns,
		with: {
			other,
			into
		}
	};
}
function collidedLoss(journey, { table, column, pair }) {
	const name = table.facts.get(column)?.column.name ?? column;
	const [one, other] = pair.map(sqlOf);
	const columns = [{
		name,
		says: null,
		pair: [one ?? "", other ?? ""]
	}];
	return {
		...about(journey, table, changeStep(journey, table, column)),
		what: "collided",
		columns,
		kinds: []
	};
}
function halfLoss(journey, { table, column, step, kept, written }) {
	const name = table.facts.get(column)?.column.name ?? column;
	const pair = [sqlOf(kept), sqlOf(written)];
	return {
		...about(journey, table, step),
		what: "half-converted",
		columns: [{
			name,
			says: null,
			pair
		}],
		kinds: []
	};
}
function keyTakenLoss(journey, { table, step, kind }) {
	return {
		...about(journey, table, step),
		what: "rows",
		columns: [],
		kinds: [kind]
	};
}
function doubledLoss(journey, { table, into, met }) {
	const dropped = goneStep(journey, table);
	return {
		...about(journey, table, copyOf$1(journey, dropped, table) ?? dropped),
		what: "doubled",
		...metWith(table, met, into)
	};
}
function productLoss(journey, { table, column, parent, into }) {
	const dropped = goneStep(journey, table);
	const step = copyOf$1(journey, dropped, table) ?? dropped;
	const kinds = [table.facts.get(column)?.column.name ?? column];
	return {
		...about(journey, table, step),
		what: "doubled",
		columns: [],
		kinds,
		with: {
			other: parent,
			into
		}
	};
}
function misplacedLoss(journey, { table, into, numbers, texts, step }) {
	const columns = [{
		name: numbers,
		from: texts,
		says: null,
		pair: null
	}];
	return {
		...about(journey, table, step),
		what: "misplaced",
		columns,
		kinds: [],
		with: {
			other: table.name,
			into
		}
	};
}
function tiedLoss(journey, { table, step, met }) {
	return {
		...about(journey, table, step),
		what: "tied",
		...metWith(table, met, table.name)
	};
}
function metWith({ facts }, { columns, other, rest }, into) {
	const nameOf = (key) => facts.get(key)?.column.name ?? key;
	return {
		columns: columns.map(({ own, its }) => ({
			name: nameOf(own),
			from: its,
			says: null,
			pair: null
		})),
		kinds: rest,
		with: {
			other,
			into
		}
	};
}
function updateOf({ steps }, table, column) {
	const writes = ({ statement: { sql } }) => actionOf(sql) === "UPDATE" && targetOf$1(sql) === keyOf$1(table) && writtenColumns(sql)?.has(keyOf$1(column)) === true;
	return steps.findLast(writes) ?? null;
}
function redirectedLoss(journey, { table, column, parent, home, now, into }) {
	const step = updateOf(journey, home, now) ?? copyInto(journey, table, keyOf$1(home), keyOf$1(column)) ?? goneStep(journey, table);
	const columns = [{
		name: column,
		called: now,
		from: parent,
		says: null,
		pair: null
	}];
	return {
		...about(journey, table, step),
		what: "redirected",
		columns,
		kinds: [],
		with: {
			other: into,
			into: home
		}
	};
}
function strayedLoss(journey, { table, name, column, parent, into, takenFor, offset, besides = [] }) {
	const own = table && goneStep(journey, table);
	const written = table && offset ? changeStep(journey, table, keyOf$1(column)) : null;
	const step = (table && copyOf$1(journey, own, table)) ?? own ?? written ?? parentStep(journey, parent, table === null);
	const columns = [{
		name: column,
		says: null,
		pair: null
	}];
	const where = {
		...about(journey, table ?? parent, step),
		...table ? {} : {
			table: name,
			called: name,
			now: name
		}
	};
	const rival = takenFor === void 0 ? {} : { rival: takenFor };
	const count = (all, key) => all.get(key)?.rows.length ?? 0;
	const isShared = count(journey.start.end, keyOf$1(into)) > count(contentsAtStart(journey), parent.key);
	return {
		...where,
		what: "strayed",
		columns,
		kinds: besides,
		with: {
			other: parent.name,
			into,
			...rival,
			...isShared ? { shared: true } : {},
			...offset ? { offset } : {}
		}
	};
}
function renumberedLoss(journey, { table, column, into, by }) {
	const columns = [{
		name: column,
		says: null,
		pair: null
	}];
	const step = parentStep(journey, table, true);
	const kinds = by === void 0 ? [] : [by];
	return {
		...about(journey, table, step),
		what: "renumbered",
		columns,
		kinds,
		with: {
			other: table.name,
			into
		}
	};
}
function parentStep(journey, parent, isCopy) {
	const dropped = goneStep(journey, parent) ?? leftAt(journey, parent);
	return (isCopy ? copyOf$1(journey, dropped, parent) : null) ?? dropped;
}
function leftAt({ leavings }, parent) {
	return leavings.find(({ table, moved }) => table === parent && moved)?.step ?? null;
}
function lateLoss(journey, { table, step, copy, into, turned }) {
	return {
		...about(journey, table, step, [copy]),
		what: "late",
		columns: [],
		kinds: turned ? ["the others"] : [],
		with: {
			other: table.name,
			into
		}
	};
}
function numberedLoss(journey, { table, step, copy, into }) {
	const home = {
		other: table.name,
		into
	};
	return {
		...about(journey, table, step, [copy]),
		what: "numbered",
		columns: [],
		kinds: [],
		with: home
	};
}
function unlistedLoss(journey, { table, step, into, columns, list: { called } }) {
	return {
		...about(journey, table, step),
		what: "unlisted",
		columns: [{
			name: called.column,
			says: null,
			pair: null
		}],
		kinds: columns.map((column) => table.facts.get(column)?.column.name ?? column),
		with: {
			other: called.table,
			into
		}
	};
}
function abandonedLoss(journey, { table, step, child, column, asked }) {
	const columns = (asked === void 0 ? [column] : [column, asked]).map((name) => ({
		name,
		says: null,
		pair: null
	}));
	return {
		...about(journey, table, step),
		what: "abandoned",
		columns,
		kinds: [],
		with: {
			other: child,
			into: table.name
		}
	};
}
function halfComparedLoss(journey, { table, step, other, left, compared }) {
	const columns = left.map(({ own, its }) => ({
		name: own,
		from: its,
		says: null,
		pair: null
	}));
	const kinds = compared.map(({ own }) => own);
	return {
		...about(journey, table, step),
		what: "half-compared",
		columns,
		kinds,
		with: {
			other,
			into: table.name
		}
	};
}
function parentlessLoss(journey, { table, step, column, other, by }) {
	const columns = [{
		name: column,
		says: null,
		pair: null
	}];
	return {
		...about(journey, table, step),
		what: "parentless",
		columns,
		kinds: [by],
		with: {
			other,
			into: table.name
		}
	};
}
function leftBehindLoss(journey, { table, columns, into, step, emptied }) {
	const told = columns.map((name) => ({
		name,
		says: null,
		pair: null
	}));
	const home = {
		other: table.name,
		into
	};
	const all = emptied ? { emptied } : {};
	return {
		...about(journey, table, step),
		what: "left-behind",
		columns: told,
		kinds: [],
		with: home,
		...all
	};
}
function refusedLoss(journey, { table, step, into, says }) {
	const home = {
		other: table.name,
		into
	};
	return {
		...about(journey, table, step),
		what: "refused",
		columns: [],
		kinds: [says],
		with: home
	};
}
// src/replay/loss/run/cells.ts
function cellsAfter({ setting, start, lives }, edits) {
	const changed = edited(setting, start.state, edits);
	const end = changed && stateAfter(setting, changed);
	if (!end) return null;
	const read = new Map();
	return (row, column) => {
		const key = `${row.table.key}\u0001${column}`;
		const known = read.get(key) ?? on(setting.engine, end, (connection) => cellsIn(connection, lives, row.table, column));
		read.set(key, known);
		return known.get(row);
	};
}
function cellsIn(connection, lives, table, column) {
	const found = new Map();
	const life = lives.tables.get(table.key);
	const name = life?.columns.get(column)?.now;
	if (!life || name === void 0) return found;
	for (const row of table.rows) refusal(() => {
		const [cells] = connection.rows(`SELECT ${readAs(name)} FROM main.${quoted(life.now)} WHERE ${row.where}`);
		if (cells) found.set(row, String(cells[0]));
	});
	return found;
}
// src/replay/loss/looks/undoubled.ts
function undoubledIn(asking, journey) {
	return journey.start.tables.flatMap((table) => {
		const step = deletesOf(journey, table).at(-1);
		if (!step) return [];
		const keys = keysToCome(journey, table);
		const grouped = [...groupedAlone(table, step), ...strangers(table, step)];
		return [...keys, ...grouped.filter(([it = ""]) => !keys.some((key) => key.includes(it)))].flatMap((key) => {
			const isOpen = (column) => table.facts.get(column)?.column.nullable === true;
			const taken = (unlike) => key.filter((column) => (unlike || isOpen(column)) && isTakenForDouble(asking, journey, table, {
				key,
				column,
				unlike
			}));
			const told = (columns) => ({
				table,
				step,
				columns,
				others: without$2(key, columns)
			});
			const [empty, unlike] = [taken(false), key.length > 1 ? taken(true) : []];
			return [...empty.length > 0 ? [told(empty)] : [], ...unlike.length > 0 ? [{
				...told(unlike),
				unlike: true
			}] : []];
		});
	});
}
function groupedAlone({ facts }, { statement: { sql } }) {
	if (/\bmax\s*\(|\bdesc\b/i.test(sql)) return [];
	const all = significant(sql).filter(({ kind }) => kind !== "semicolon");
	return all.flatMap((token, at) => {
		const isList = (isWord$1(token, "GROUP") || isWord$1(token, "PARTITION")) && isWord$1(all[at + 1], "BY");
		const [name, end] = all.slice(at + 2, at + 4);
		if (!isList || !name || !(end === void 0 || end.text === ")" || isWord$1(end, "ORDER"))) return [];
		const column = keyOf$1(unquote(name));
		return facts.get(column)?.column.nullable ? [[column]] : [];
	});
}
const KNOWN$1 = set("user member account customer person patron");
const UNKNOWN$1 = set("client session visitor device guest anonymous anon cookie browser fingerprint");
function strangers({ facts }, { statement: { sql } }) {
	const says = (words) => (column) => facts.get(column)?.column.nullable === true && wordsIn$1(facts.get(column)?.column.name ?? "").some((word) => isIn$1(words, word));
	return groupsIn(sql).flatMap((names) => {
		const key = [...facts.keys()].filter((column) => names.has(column));
		const who = key.find(says(KNOWN$1));
		const isApart = [...facts.keys()].some((column) => !key.includes(column) && says(UNKNOWN$1)(column));
		return who !== void 0 && key.length > 1 && isApart ? [[who, ...without$2(key, [who])]] : [];
	});
}
function groupsIn(sql) {
	const all = significant(sql);
	return all.flatMap((_, at) => {
		if (!isWord$1(all[at - 1], "GROUP") && !isWord$1(all[at - 1], "PARTITION")) return [];
		let depth = 0;
		const rest = all.slice(at + 1);
		const end = rest.findIndex((it) => {
			depth += Number(it.text === "(") - Number(it.text === ")");
			return depth < 0 || depth === 0 && (isWord$1(it, "ORDER") || isWord$1(it, "HAVING") || it.kind === "semicolon");
		});
		return [new Set(rest.slice(0, end < 0 ? rest.length : end).map((it) => keyOf$1(unquote(it))))];
	});
}
function without$2(all, some) {
	return all.filter((it) => !some.includes(it));
}
function isTakenForDouble(asking, journey, table, at) {
	const isMoment = (column) => ["date", "time"].includes(table.facts.get(column)?.kind ?? "");
	const tells = (column) => !at.key.includes(column) && !isSurrogate(table, column) && (at.key.length === 1 || !isMoment(column));
	const [one, other] = plainRows(table).map((row) => ({
		...row,
		own: new Set([...row.own].filter(tells))
	}));
	if (!one || !other) return false;
	const isLink = at.unlike && one.own.size + other.own.size === 0 && table.shape.primaryKey.length === 1;
	if (!isLink && (one.own.size === 0 || other.own.size === 0)) return false;
	const id = isLink ? keyOf$1(table.shape.primaryKey[0] ?? "") : null;
	if (id !== null && at.key.includes(id)) return false;
	const standing = (end, rows) => id === null ? standingByMarks(end, rows) : standingById(journey, end, rows, id);
	if (at.unlike && one.values.get(at.column) === other.values.get(at.column)) return false;
	const alike = [...alone$1(journey, table, [one, other]), ...[one, other].flatMap((row) => without$2(at.key, at.unlike ? [at.column] : []).map((column) => writing(row, column, column === at.column ? "NULL" : one.values.get(column) ?? "NULL")))];
	const [left, ...more] = standing(asking.end(alike), [one, other]);
	if (!left || more.length > 0) return false;
	const gone = left === one ? other : one;
	const turned = at.unlike ? without$2(at.key, [at.column]) : [at.column];
	const values = at.unlike ? other.values : left.values;
	const unlike = turned.map((column) => writing(at.unlike ? other : left, column, values.get(column) ?? "NULL"));
	return standing(asking.end([...alike, ...unlike]), [gone]).length > 0 && standing(endWithout$1(journey, table, alike), [one, other]).length === 2;
}
function alone$1({ start }, { name, key, shape }, rows) {
	const children = start.tables.flatMap(({ name: child, shape: { foreignKeys } }) => foreignKeys.flatMap(({ parent, from, to }) => {
		const [[own, ...more], its] = [from, to?.[0] ?? shape.primaryKey[0]];
		if (keyOf$1(parent) !== key || own === void 0 || its === void 0 || more.length > 0) return [];
		return `DELETE FROM main.${quoted(child)} WHERE ${quoted(own)} NOT IN (SELECT ${quoted(its)} FROM main.${quoted(name)})`;
	}));
	return [`DELETE FROM main.${quoted(name)} WHERE NOT (${rows.map(({ where }) => where).join(" OR ")})`, ...children];
}
function standingById({ lives }, end, rows, id) {
	return rows.filter((row) => calledIn(lives, row.table.key).some((name) => {
		const held = end?.get(name);
		const at = held?.columns.findIndex((column) => keyOf$1(column) === id) ?? -1;
		return held?.rows.some((cells) => at >= 0 && cells[at] === row.values.get(id)) ?? false;
	}));
}
function standingByMarks(end, rows) {
	const index = end && indexOf(end);
	return index ? rows.filter((row) => placesOf$1(index, row, null).length > 0) : [];
}
function endWithout$1({ setting, start, lives }, { key }, edits) {
	const names = calledIn(lives, key);
	const begin = edited(setting, start.state, edits);
	const scripts = setting.scripts.map((script) => withoutDeletes(script, names));
	return begin && endOf$1({
		...setting,
		scripts
	}, begin);
}
function withoutDeletes(script, names) {
	const isDelete = (sql) => actionOf(sql) === "DELETE" && names.includes(targetOf$1(sql) ?? "");
	const statements = statementsOf(script.sql);
	if (!statements.some(isDelete)) return script;
	const left = statements.map((sql) => isDelete(sql) ? `${sql.slice(0, skipLeading(sql, 0))}SELECT 0;` : sql);
	return {
		...script,
		sql: left.join("")
	};
}
// src/replay/loss/looks/near-doubles.ts
const MOST_PAIRS = 8;
function nearDoubles(journey) {
	return journey.start.tables.flatMap((table) => {
		const step = deletesOf(journey, table).at(-1);
		const [one, other] = plainRows(table);
		if (!step || !one || !other || !isThere(journey, table)) return [];
		return keysToCome(journey, table).flatMap((key) => key.flatMap((column) => {
			const others = key.filter((it) => it !== column);
			const pair = isForeign(table, column) ? null : pairOf(journey, [one, other], column, others);
			return pair ? [{
				table,
				step,
				column,
				pair,
				others
			}] : [];
		}));
	});
}
function pairOf(journey, [one, other], column, others) {
	const facts = one.table.facts.get(column);
	const finds = namesIn$1(`${one.where} ${other.where}`);
	if (!facts || facts.listed.length > 0 || [column, ...others].some((it) => finds.has(it))) return null;
	const rest = others.map((it) => [it, one.values.get(it) ?? "NULL"]);
	const edits = ([first, second]) => [
		...alone$1(journey, one.table, [one, other]),
		writingEach(one, [[column, first]]),
		writingEach(other, [[column, second], ...rest])
	];
	const left = (all, pair) => {
		const cells = cellsAfter(all, edits(pair));
		return cells && [one, other].filter((row) => cells(row, column) !== void 0).length;
	};
	const own = [one.values.get(column) ?? "NULL", other.values.get(column) ?? "NULL"];
	if (left(journey, own) !== 2) return null;
	const kept = keeping(journey, one.table);
	const goTogether = ([first, second]) => left(journey, [first, second]) === 1 && left(journey, [first, own[1]]) === 2 && left(journey, [own[0], second]) === 2;
	return pairsIn$1(one.table, facts).find((pair) => goTogether(pair) && left(kept, pair) === 2) ?? null;
}
function keeping(journey, { key }) {
	const { setting } = journey;
	const names = calledIn(journey.lives, key);
	return {
		...journey,
		setting: {
			...setting,
			scripts: setting.scripts.map((it) => withoutDeletes(it, names))
		}
	};
}
const IN_CASE = ["'https://example.org/Mab", "'https://example.org/mab"];
const ANY_CASE = set("email mail login username user nick nickname handle domain host hostname tag keyword currency country lang language locale hash sha sha1 sha256 md5 hex uuid guid mac color colour ext extension suffix mime");
function pairsIn$1({ name }, facts) {
	const near = nearPairs(facts).slice(0, MOST_PAIRS);
	if (facts.kind !== "word") return near;
	const [last = "", before = ""] = wordsIn$1(facts.column.name).reverse();
	return [last === "name" ? before || (wordsIn$1(name).at(-1) ?? "") : last, last === "address" ? before : ""].some((it) => isIn$1(ANY_CASE, it)) ? near : [IN_CASE, ...near];
}
// src/replay/loss/run/by-key.ts
function saysNothingOwn({ own, table }) {
	return [...own].every((key) => table.facts.get(key)?.column.rowidAlias);
}
function keyColumns$1({ shape, facts }) {
	return shape.primaryKey.length > 0 ? shape.primaryKey.map(keyOf$1) : [...facts.keys()];
}
const KNOWN = new WeakMap();
function keysOf$3(contents, lives, table) {
	const known = KNOWN.get(contents) ?? new Map();
	KNOWN.set(contents, known);
	const found = known.get(table);
	if (found !== void 0) return found;
	const names = calledIn(lives, table.key);
	const old = new Set([...lives.tables].flatMap(([key, { now }]) => [key, keyOf$1(now)]));
	const homes = [...contents].filter(([name, held]) => names.includes(name) || !old.has(name) && hasAll(held, [...table.facts.keys()]));
	const keys = new Set(homes.flatMap(([, held]) => linesIn(held, keyColumns$1(table))));
	const id = table.shape.columns.find((it) => it.rowidAlias);
	const isTelling = ({ values }) => !id || Number(values.get(keyOf$1(id.name))) > keys.size;
	const isKept = table.rows.some((row) => isTelling(row) && keys.has(keyIn(row)));
	known.set(table, isKept ? keys : null);
	return isKept ? keys : null;
}
function keyIn({ table, values }) {
	return lineOf(keyColumns$1(table).map((column) => values.get(column) ?? "NULL"));
}
function linesIn(held, columns) {
	if (!hasAll(held, columns)) return [];
	const places = columns.map((column) => positionOf(held, column));
	return held.rows.map((cells) => lineOf(places.map((at) => cells[at] ?? "NULL")));
}
function hasAll({ columns }, wanted) {
	const there = new Set(columns.map(keyOf$1));
	return wanted.every((column) => there.has(column));
}
function lineOf(cells) {
	return cells.map(plainText).join("");
}
function standsByName(tables, { values }) {
	const line = lineOf([...values.values()]);
	return tables.some((held) => linesIn(held, [...values.keys()]).includes(line));
}
function losesAnother(was, is, start, table) {
	const before = start ? linesIn(start, keyColumns$1(table)) : [];
	const gone = [...was].filter((key) => !is?.has(key));
	return is !== null && was.size < before.length && gone.length > 0 && gone.every((key) => before.includes(key)) && [...is].every((key) => was.has(key));
}
// src/replay/loss/run/leaving.ts
const MOST_RUNS = 200;
function leavingsOf(setting, start, lives, steps) {
	const named = start.tables.map((table) => ({
		table,
		names: calledIn(lives, table.key)
	}));
	const above = parentsThatTake(setting, start, lives);
	const isAsked = (target) => target !== null && (named.some(({ names }) => names.includes(target)) || above.some((names) => names.has(target)));
	const targets = steps.map((step) => deletesFrom(step) ?? dropped(step, above)).map((target) => isAsked(target) ? target : null);
	const asked = named.map((one, at) => ({
		...one,
		parents: above[at] ?? new Set()
	})).filter(({ names, parents }) => targets.some((target) => target !== null && (names.includes(target) || parents.has(target))));
	const isEnd = (at) => (targets[at] ?? null) !== null && targets[at] !== targets[at + 1];
	const isStart = (at) => (targets[at] ?? null) !== null && targets[at] !== targets[at - 1];
	if (asked.length === 0) return [];
	if (targets.filter((_, at) => isEnd(at)).length > MOST_RUNS) return null;
	const found = [];
	const inside = asked.map((one) => ({
		...one,
		rows: new Set(one.table.rows)
	}));
	const everywhere = [...start.end.values()];
	const old = new Set([...lives.tables].flatMap(([key, { now }]) => [key, keyOf$1(now)]));
	watched(setting, start.state, (connection, done) => {
		if (!isStart(done) && !isEnd(done - 1)) return;
		const contents = contentsOf(connection, setting.without);
		const step = steps[done - 1];
		for (const { table, names, parents, rows } of inside) {
			const there = heldIn(contents, names);
			const gone = [...rows].filter((row) => !standsIn(there, row));
			for (const row of gone) rows.delete(row);
			const target = targets[done - 1] ?? "";
			const isOwn = names.includes(target) && step?.statement.verb !== "DROP TABLE";
			if (gone.length === 0 || !step || !(isOwn || parents.has(target))) continue;
			const own = heldIn(start.end, names);
			const isLeft = isOwn ? rows.size > 0 : [...rows].some(({ kind }) => kind.is === "plain");
			const cameBack = gone.some((row) => standsIn(own, row));
			if (!isOwn && (isLeft || !cameBack)) continue;
			found.push({
				table,
				step,
				rows: gone,
				emptied: !isLeft,
				cameBack,
				moved: gone.some((row) => standsIn(everywhere, row)),
				put: putIn(contents, old, gone, [...rows])
			});
		}
	});
	return found;
}
function parentsThatTake({ engine }, { state, tables }, lives) {
	const takers = (keys) => keys.filter(({ onDelete }) => onDelete === "CASCADE").map(({ parent }) => keyOf$1(parent));
	if (tables.every(({ shape }) => takers(shape.foreignKeys).length === 0)) return tables.map(() => new Set());
	return on(engine, state, (connection) => tables.map(({ key, shape }) => {
		const open = takers(shape.foreignKeys);
		for (const parent of open) open.push(...takers(foreignKeysIn(connection, parent)).filter((it) => !open.includes(it)));
		return new Set(open.filter((parent) => parent !== key).flatMap((parent) => calledIn(lives, parent)));
	}));
}
function dropped({ statement: { sql } }, parents) {
	const target = verbOf(sql) === "DROP TABLE" ? targetOf$1(sql) : null;
	return target !== null && parents.some((names) => names.has(target)) ? target : null;
}
function putIn(contents, old, gone, left) {
	const found = new Map();
	for (const [key, held] of contents) {
		if (old.has(key) || held.rows.length === 0) continue;
		const own = gone.filter((row) => row.own.size > 0 && standsIn([held], row));
		const isLeft = left.some((row) => row.own.size >= ENOUGH_MARKS && standsIn([held], row));
		if (own.length > 0 && !isLeft) for (const row of own) found.set(row, key);
	}
	return found;
}
function deletesFrom({ statement: { sql } }) {
	return actionOf(sql) === "DELETE" ? targetOf$1(sql) : null;
}
function heldIn(contents, names) {
	return [...new Set(names)].flatMap((name) => contents.get(name) ?? []);
}
const ENOUGH_MARKS = 2;
function standsIn(tables, row) {
	const marks = [...row.own].flatMap((key) => tokensIn(row.values.get(key) ?? ""));
	if (marks.length === 0) return standsByName(tables, row);
	const enough = Math.min(marks.length, ENOUGH_MARKS);
	return tables.some(({ rows }) => rows.some((cells) => {
		const there = new Set(cells.flatMap(tokensIn));
		return marks.filter((mark) => there.has(mark)).length >= enough;
	}));
}
// src/replay/loss/looks/none-left.ts
const CHOOSES = /\b(min|max|row_number|rank|first_value|last_value)\s*\(|<>|!=|\bnot\s*\(|\bis\s+not\s+(?!null\b)/i;
function noneLeftIn(asking, journey) {
	return journey.start.tables.flatMap((table) => {
		const step = deletesOf(journey, table).at(-1);
		const [one, other] = plainRows(table);
		const { rowid, primaryKey } = table.shape;
		const id = rowid ?? (primaryKey.length === 1 ? primaryKey[0] : void 0);
		if (!step || !one || !other || id === void 0 || !isThere(journey, table)) return [];
		const columns = keysOf$2(journey, table, step).find((key) => areTaken(asking, journey, [one, other], key));
		return columns ? [{
			table,
			step,
			columns,
			id
		}] : [];
	});
}
function keysOf$2(journey, table, { statement: { sql } }) {
	const ids = new Set(table.shape.primaryKey.map(keyOf$1));
	const isMoment = (column) => ["date", "time"].includes(table.facts.get(column)?.kind ?? "");
	const names = namesIn$1(sql);
	const named = [...table.facts.keys()].filter((column) => names.has(column) && !ids.has(column));
	const toCome = keysToCome(journey, table).filter((key) => key.length > 0);
	if (toCome.length > 0) return toCome.filter((key) => named.every((it) => key.includes(it) || isMoment(it)));
	const compared = named.filter((column) => !isMoment(column));
	return compared.length > 0 && CHOOSES.test(sql) ? [compared] : [];
}
function areTaken(asking, journey, [one, other], key) {
	const alike = [writingEach(other, key.map((column) => [column, one.values.get(column) ?? "NULL"]))];
	const count = (end, row) => countOf(journey, end, row, key);
	const { end: before } = journey.start;
	if (key.some((column) => one.values.get(column) === "NULL")) return false;
	if (count(before, one) !== 1 || count(before, other) !== 1) return false;
	const after = countOf(journey, contentsAtStart(journey), one, key, true) === 1 ? asking.end(alike) : null;
	if (count(after, one) !== 0) return false;
	const elsewhere = [...after ?? []].flatMap(([name, held]) => calledIn(journey.lives, one.table.key).includes(name) ? [] : [held]);
	const isKept = (row) => {
		const own = new Set([...row.own].filter((column) => !key.includes(column)));
		return own.size > 0 && standsIn(elsewhere, {
			...row,
			own
		});
	};
	return !isKept(one) && !isKept(other);
}
function countOf({ lives }, contents, { table, values }, key, isStart = false) {
	const life = lives.tables.get(table.key);
	const held = contents?.get(isStart ? table.key : keyOf$1(life?.now ?? table.key));
	const places = key.map((column) => positionOf(held, isStart ? column : life?.columns.get(column)?.now ?? column));
	if (!held || places.includes(-1)) return null;
	return held.rows.filter((cells) => key.every((column, at) => cells[places[at] ?? -1] === values.get(column))).length;
}
// src/replay/loss/looks/other-half.ts
function otherHalves(journey) {
	const { setting, start, steps } = journey;
	return start.tables.flatMap((table) => steps.flatMap((step, at) => {
		const { sql } = step.statement;
		const gone = actionOf(sql) === "DELETE" && targetOf$1(sql) === table.key ? conditionOf(sql) : null;
		const copies = steps.slice(0, at).filter((it) => it.path === step.path && reads$1(it, table));
		const [copy] = copies;
		if (gone === null || !copy || copies.length > 1 || !isWhole$1(copy, table)) return [];
		const kept = conditionOf(copy.statement.sql);
		return kept !== null && on(setting.engine, start.state, (connection) => complement(connection, table, kept, gone)) ? [{
			table,
			step,
			copy,
			into: targetOf$1(copy.statement.sql) ?? "",
			turned: true
		}] : [];
	}));
}
function reads$1({ statement: { sql } }, { key }) {
	return readCopy(sql) !== null && targetOf$1(sql) !== key && namesIn$1(sql).has(key);
}
function isWhole$1({ statement: { sql } }, { key, shape }) {
	const copy = readCopy(sql);
	const [source, ...more] = copy?.from ?? [];
	if (!copy?.isPlain || !source || more.length > 0 || keyOf$1(unquote(source)) !== key) return false;
	const taken = new Set(copy.results.flat().map((token) => keyOf$1(unquote(token))));
	return taken.has("*") || shape.columns.every(({ name }) => taken.has(keyOf$1(name)));
}
function conditionOf(sql) {
	const all = significant(sql).filter(({ kind }) => kind !== "semicolon");
	const at = outerWord(all, 0, /^WHERE$/i);
	if (at < 0 || outerWord(all, at + 1, /^(GROUP|ORDER|LIMIT|UNION|EXCEPT|INTERSECT|WINDOW|RETURNING|ON)$/i) >= 0) return null;
	return sql.slice(all[at + 1]?.start, all.at(-1)?.end);
}
function complement(connection, { name, shape }, kept, gone) {
	const [one, other] = [namesIn$1(kept), namesIn$1(gone)];
	const shared = shape.columns.filter(({ name: it }) => one.has(keyOf$1(it)) && other.has(keyOf$1(it)));
	const from = `main.${identifier(name)}`;
	const sums = [
		0,
		0,
		0
	];
	const ask = () => {
		const sql = `SELECT total((${kept}) IS TRUE), total((${gone}) IS TRUE), total(((${kept}) IS TRUE) = ((${gone}) IS TRUE)) FROM ${from}`;
		const [found = []] = connection.rows(sql);
		for (const [at, sum] of found.entries()) sums[at] = (sums[at] ?? 0) + Number(sum);
	};
	const refused = refusal(() => {
		ask();
		for (const column of shared.filter(({ nullable }) => nullable)) {
			connection.run("SAVEPOINT rehearsal_half; PRAGMA defer_foreign_keys = ON");
			refusal(() => connection.run(`UPDATE OR IGNORE ${from} SET ${identifier(column.name)} = NULL`));
			ask();
			connection.run("ROLLBACK TO rehearsal_half; RELEASE rehearsal_half");
		}
	});
	const [copied = 0, taken = 0, alike = 0] = sums;
	return refused === null && shared.length > 0 && copied > 0 && taken > 0 && alike === 0;
}
// src/replay/loss/looks/own-numbers.ts
function ownNumbers(journey) {
	const asked = journey.start.tables.flatMap((table) => askedOf$2(journey, table));
	if (asked.length === 0) return [];
	const found = [];
	watched(journey.setting, journey.start.state, (connection, done) => {
		for (const one of asked) if (journey.steps[done - 1] === one.copy && goesByNumber(connection, journey, one)) found.push(one);
	});
	return found;
}
function askedOf$2(journey, table) {
	const { steps, lives } = journey;
	const names = calledIn(lives, table.key);
	const at = steps.findLastIndex(({ statement: { sql } }) => {
		return actionOf(sql) === "DELETE" && names.includes(targetOf$1(sql) ?? "");
	});
	const step = steps[at];
	if (!step || !table.shape.rowid || !isThere(journey, table)) return [];
	return steps.slice(0, at).flatMap((copy, index) => {
		const { sql } = copy.statement;
		const into = targetOf$1(sql);
		if (into === null || names.includes(into) || readCopy(sql) === null) return [];
		return steps.slice(index + 1, at + 1).some((one) => namesIn$1(one.statement.sql).has(into)) && names.some((name) => namesIn$1(sql).has(name)) ? [{
			table,
			step,
			copy,
			into
		}] : [];
	});
}
function goesByNumber(connection, journey, one) {
	const copied = copiedIn(connection, one);
	if (copied === null) return false;
	const { left, number } = copied;
	return stays(connection, journey, one, {
		left,
		from: number,
		to: left
	}) === false && stays(connection, journey, one, {
		left,
		from: number,
		to: FAR$2
	}) === true;
}
const FAR$2 = 9900001;
function copiedIn(connection, { table, into }) {
	let rows = [];
	if (refusal(() => rows = connection.rows(`SELECT rowid, * FROM main.${quoted(into)}`)) !== null) return null;
	const there = rows.map(([id, ...cells]) => ({
		id: Number(id),
		tokens: new Set(cells.flatMap((it) => tokensIn(`${it}`)))
	}));
	const marksOf = ({ own, values }) => [...own].flatMap((key) => isSurrogate(table, key) ? [] : tokensIn(values.get(key) ?? ""));
	const asked = table.rows.flatMap((row) => {
		const [id, marks] = [Number(/ = (-?\d+)$/.exec(row.where)?.[1]), marksOf(row)];
		if (Number.isNaN(id) || marks.length === 0) return [];
		return [{
			id,
			copy: there.find(({ tokens }) => marks.every((it) => tokens.has(it)))
		}];
	});
	const copied = asked.filter(({ copy }) => copy !== void 0);
	const left = asked.find(({ id, copy }) => copy === void 0 && !there.some((row) => row.id === id));
	const isOwn = copied.length > 0 && copied.every(({ id, copy }) => copy?.id !== id);
	const number = copied[0]?.copy?.id;
	return isOwn && left && number !== void 0 ? {
		left: left.id,
		number
	} : null;
}
function stays(connection, { steps }, { table, copy, step, into }, { left, from, to }) {
	const between = steps.slice(steps.indexOf(copy) + 1, steps.indexOf(step) + 1).map(({ statement }) => statement);
	const texts = [`UPDATE main.${quoted(into)} SET rowid = ${to} WHERE rowid = ${from}`, ...between.flatMap(({ sql, verb }) => PASSING.test(verb) ? [] : [sql])];
	connection.run("SAVEPOINT rehearsal_number");
	const isRun = texts.every((sql) => refusal(() => connection.run(sql)) === null);
	const name = targetOf$1(step.statement.sql) ?? table.name;
	const is = isRun ? connection.rows(`SELECT 1 FROM main.${quoted(name)} WHERE rowid = ${left}`).length > 0 : null;
	connection.run("ROLLBACK TO rehearsal_number; RELEASE rehearsal_number");
	return is;
}
// src/replay/loss/looks/parentless.ts
const NOBODY$1 = "-987654321";
const SAYS_WHERE = /^_?(type|kind|table|class|model)$/;
function parentless(asking, journey) {
	return journey.start.tables.flatMap((table) => deletesOf(journey, table).flatMap((step) => {
		const [one, two] = plainRows(table);
		const { sql } = step.statement;
		if (!one || !two || !/\bselect\b/i.test(sql)) return [];
		return linksIn$1(journey, table, sql).flatMap(({ column, other, key }) => {
			const isTree = same$2(other, table.name);
			const parent = `(SELECT ${quoted(key)} FROM main.${quoted(other)} ${isTree ? `WHERE ${two.where}` : "LIMIT 1"})`;
			const top = isTree ? [setting(two, column, parent)] : [];
			const end = (value) => asking.end([
				leaving(isTree ? [one, two] : [one]),
				...top,
				setting(one, column, value)
			]);
			const isTaken = ({ value }) => {
				const [stays, goes] = [end(parent), end(value)];
				return stays !== null && goes !== null && hasFewer(journey, table, goes, stays);
			};
			const reason = reasonsFor(table, column, other, sql).find(isTaken);
			return reason ? [{
				table,
				step,
				column,
				other,
				by: reason.by
			}] : [];
		}).slice(0, 1);
	}));
}
function setting(row, column, value) {
	return `UPDATE OR ABORT main.${quoted(row.table.name)} SET ${quoted(column)} = ${value} WHERE ${row.where}`;
}
function linksIn$1({ setting: { engine }, start }, { shape }, sql) {
	const named = namesIn$1(sql);
	const read = new Set(scopesIn(significant(sql)).slice(1).flatMap(({ sources }) => sources.flatMap(({ table }) => table === null ? [] : [keyOf$1(table)])));
	const columns = shape.columns.filter(({ name }) => named.has(keyOf$1(name)));
	return on(engine, start.state, (connection) => [...readCatalog(connection).ordinary].flatMap(([at, other]) => {
		const key = read.has(at) ? soleKeyIn(connection, other) : null;
		const links = columns.filter(({ name }) => isKeyTo(shape, name, other) || isNamedAfter(name, other) || isCalledId(name) && !same$2(name, key ?? ""));
		return key === null ? [] : links.map(({ name }) => ({
			column: name,
			other,
			key
		}));
	}));
}
function isKeyTo({ foreignKeys }, column, other) {
	return foreignKeys.some(({ from, parent }) => from.length === 1 && same$2(from[0] ?? "", column) && (other === void 0 || same$2(parent, other)));
}
function reasonsFor({ shape, facts, key: own }, column, other, sql) {
	const [is, rest] = [facts.get(keyOf$1(column))?.column, shape.columns.filter(({ name }) => !same$2(name, column))];
	if (is === void 0) return [];
	const isLink = isKeyTo(shape, column, other);
	const isKey = (name) => shape.primaryKey.some((it) => same$2(it, name));
	const isEmpty = isLink && is.nullable && rest.some(({ name, nullable }) => !nullable && !isKey(name)) && !asksForNull(sql, column) ? [{
		value: "NULL",
		by: "NULL"
	}] : [];
	const isAtTop = isNamedAfter(column, other) || keyOf$1(other) === own;
	const value = /^(?:[+-]?\d+|'[^']*')$/.test(is.default ?? "") && !isKeyTo(shape, column) && isAtTop ? is.default : null;
	const stem = keyOf$1(column).replace(/_?id$/, "");
	const isAfter = (name) => keyOf$1(name).startsWith(stem) && SAYS_WHERE.test(keyOf$1(name).slice(stem.length));
	const says = rest.find(({ name }) => isAfter(name) && !namesIn$1(sql).has(keyOf$1(name)));
	return [
		...isEmpty,
		...value === null || value === void 0 ? [] : [{
			value,
			by: value
		}],
		...says && stem !== "" ? [{
			value: NOBODY$1,
			by: says.name
		}] : []
	];
}
function asksForNull(sql, column) {
	const all = significant(sql);
	return all.some((token, at) => same$2(unquote(token), column) && (isWord$1(all[at + 1], "ISNULL") || isWord$1(all[at + 1], "IS") && isWord$1(all[at + 2], "NULL")));
}
// src/replay/loss/looks/taken-for-doubles.ts
function takenForDoubles(journey) {
	return journey.start.tables.flatMap((table) => {
		const own = deletesOf(journey, table);
		const [one, ...more] = plainRows(table);
		if (own.length === 0 || !one || !isThere(journey, table) || hasOwnId(table)) return [];
		const isNamed = (column) => own.some(({ statement: { sql } }) => namesIn$1(sql).has(column));
		const open = table.shape.foreignKeys.flatMap(({ from: [column = "", ...rest], parent }) => rest.length > 0 || keyOf$1(parent) === table.key || isNamed(keyOf$1(column)) ? [] : [{
			column: keyOf$1(column),
			parent
		}]);
		const [step] = own;
		return open.filter(({ column }) => !keysToCome(journey, table).some((key) => !key.includes(column))).flatMap(({ column, parent }) => {
			const other = more.find(({ values }) => values.get(column) !== one.values.get(column));
			return other !== void 0 && isOneLess(journey, [one, other], column) && step ? [{
				table,
				step,
				column,
				parent
			}] : [];
		});
	});
}
function hasOwnId({ shape: { columns, primaryKey, foreignKeys } }) {
	const [id, ...more] = primaryKey.map(keyOf$1);
	if (columns.some(({ rowidAlias }) => rowidAlias)) return true;
	return id !== void 0 && more.length === 0 && !foreignKeys.some(({ from }) => from.some((it) => keyOf$1(it) === id));
}
function isOneLess(journey, [one, other], column) {
	const standing = (edits) => {
		const cells = cellsAfter(journey, edits);
		return cells && [one, other].filter((row) => cells(row, column) !== void 0).length;
	};
	const edits = [...other.values].flatMap(([key, value]) => {
		const its = one.values.get(key) ?? "NULL";
		return key === column || its === value ? [] : [writing(other, key, its)];
	});
	const finds = namesIn$1(other.where);
	return ![...other.values.keys()].some((key) => key !== column && finds.has(key)) && edits.length > 0 && standing([]) === 2 && standing(edits) === 1;
}
// src/replay/loss/looks/uncounted.ts
const ADDS_UP = set("quantity qty piece copy hit click visit impression");
function uncountedIn(asking, journey) {
	return journey.start.tables.flatMap((table) => {
		const deletes = deletesOf(journey, table);
		const [step, pair] = [deletes.at(-1), plainRows(table).slice(0, 2)];
		if (!step || pair.length < 2 || !isThere(journey, table)) return [];
		const isAsked = (column) => deletes.some(({ statement: { sql } }) => namesIn$1(sql).has(column));
		return [...table.facts].flatMap(([column, facts]) => addsUp(facts) && !isAsked(column) ? [column] : []).flatMap((column) => {
			const key = keysToCome(journey, table).filter((key) => key.length > 0 && !key.includes(column)).find((it) => isDropped(asking, journey, {
				pair,
				column,
				key: it
			}));
			return key ? [{
				table,
				step,
				column,
				key
			}] : [];
		});
	});
}
function addsUp({ kind, column: { name } }) {
	return (kind === "integer" || kind === "real") && isIn$1(ADDS_UP, wordsIn$1(name).at(-1) ?? "");
}
function isDropped(asking, journey, { pair, column, key }) {
	const [one, other] = pair;
	if (key.some((it) => namesIn$1(`${one.where} ${other.where}`).has(it))) return false;
	const apart = alone$1(journey, one.table, pair);
	const alike = [...apart, writingEach(other, key.map((it) => [it, one.values.get(it) ?? "NULL"]))];
	const staying = (edits) => {
		const cells = cellsAfter(journey, edits);
		return pair.filter((row) => cells?.(row, column) === row.values.get(column));
	};
	const [left, ...more] = staying(alike);
	if (!left || more.length > 0 || staying(apart).length < 2) return false;
	const gone = left === one ? other : one;
	return [Number(gone.values.get(column)) * 2, 1].every((it) => asking.alike(alike, [...alike, writing(gone, column, String(it))]) === true);
}
// src/replay/loss/looks/deletions.ts
function deletionLosses(asking, journey) {
	return [
		...[...lateCopies(journey), ...otherHalves(journey)].map((one) => lateLoss(journey, one)),
		...ownNumbers(journey).map((one) => numberedLoss(journey, one)),
		...leftBehind(asking, journey).map((one) => leftBehindLoss(journey, one)),
		...undoubledIn(asking, journey).map((one) => undoubledLoss(journey, one)),
		...nearDoubles(journey).map((one) => nearDoublesLoss(journey, one)),
		...noneLeftIn(asking, journey).map((one) => noneLeftLoss(journey, one)),
		...takenForDoubles(journey).map((one) => takenForDoublesLoss(journey, one)),
		...uncountedIn(asking, journey).map((one) => uncountedLoss(journey, one)),
		...halfCompared(asking, journey).map((one) => halfComparedLoss(journey, one)),
		...parentless(asking, journey).map((one) => parentlessLoss(journey, one)),
		...[...abandonedIn(asking, journey), ...takenByAnotherLink(asking, journey)].map((one) => abandonedLoss(journey, one))
	];
}
// src/replay/loss/looks/doubled.ts
function doublings(asking, journey) {
	const told = new Set();
	return journey.start.tables.flatMap((table) => {
		if (isThere(journey, table)) return [];
		return groupsOf(table).flatMap(([met, rows]) => {
			const into = told.has(met.group) ? null : homeOf$3(asking, journey, met, rows);
			if (into === null) return [];
			told.add(met.group);
			return [{
				table,
				into,
				met
			}];
		});
	});
}
function groupsOf({ rows }) {
	const found = new Map();
	for (const row of rows) {
		const { met } = row.kind;
		if (met) found.set(met.group, [met, [...found.get(met.group)?.[1] ?? [], row]]);
	}
	return [...found.values()];
}
function homeOf$3(asking, journey, met, rows) {
	const counts = rows.map((row) => counted(journey.index, row));
	const [[row], [first]] = [rows, counts];
	if (!row || !first || counts.length < 2) return null;
	const several = [...first.keys()].filter((key) => counts.every((one) => (one.get(key) ?? 0) > 1) && isNew(journey, key));
	const end = several.length > 0 ? asking.end([withoutOthers(met, row)]) : null;
	if (!end) return null;
	const index = indexOf(end);
	const alone = rows.map((row) => counted(index, row));
	const key = several.find((it) => counts.every((one, at) => (one.get(it) ?? 0) > Math.max(1, alone[at]?.get(it) ?? 0)));
	return key === void 0 ? null : journey.start.end.get(key)?.name ?? null;
}
function withoutOthers(met, row) {
	return `DELETE FROM main.${quoted(met.other)} WHERE ${meetingIt(met, row)}`;
}
function counted(index, row) {
	const found = new Map();
	for (const { table } of placesOf$1(index, row, null)) found.set(table, (found.get(table) ?? 0) + 1);
	return found;
}
function isNew({ lives }, key) {
	return ![...lives.tables.values()].some(({ now, goneAfter }) => goneAfter === null && keyOf$1(now) === key);
}
// src/replay/loss/looks/wiped-first.ts
function wipedFirst(journey, known) {
	const isKnown = ({ table, column }) => known.some((it) => it.table === table && it.column === column);
	const open = journey.start.tables.flatMap((table) => writtenIn$1(journey, table)).filter((one) => !isKnown(one) && isGone$1(journey, one));
	const ends = new Map(open.map(({ step }) => [step, endWithout(journey, step)]));
	return open.flatMap((one) => {
		const { table, column, step, reader } = one;
		const end = ends.get(step);
		return end && table.rows.some((row) => isTakenOver(journey, end, one, row)) ? [{
			table,
			column,
			pair: null,
			step,
			readAt: reader.statement.at
		}] : [];
	});
}
function writtenIn$1(journey, table) {
	const names = calledIn(journey.lives, table.key);
	const columns = [...journey.lives.tables.get(table.key)?.columns ?? []];
	return journey.steps.flatMap((step, at) => {
		const { sql, verb } = step.statement;
		if (verb !== "UPDATE" || !names.includes(targetOf$1(sql) ?? "")) return [];
		return assignmentsIn(sql).flatMap((given) => {
			const column = columns.find(([key, { now }]) => key === given.column || keyOf$1(now) === given.column)?.[0];
			if (column === void 0 || kindOf$1(given.value) !== "literal" || !hasPlace(journey, table, column)) return [];
			const reader = journey.steps.slice(at + 1).find((it) => it.path === step.path && reads(it.statement.sql, names, given.column));
			return reader ? [{
				table,
				column,
				step,
				reader
			}] : [];
		});
	});
}
function reads(sql, tables, column) {
	const names = namesIn$1(sql);
	if (!names.has(column) || !tables.some((name) => names.has(name))) return false;
	if (actionOf(sql) !== "UPDATE") return readCopy(sql) !== null;
	return assignmentsIn(sql).some((it) => it.column !== column && namesIn$1(it.text).has(column));
}
function isGone$1(journey, { table, column }) {
	const rows = rowsOf(table, column);
	return rows.some((row) => isNowhere(journey.index, row, column)) && rows.every((row) => elsewhere(journey, journey.index, row, column).length === 0);
}
function rowsOf({ rows }, column) {
	return rows.filter(({ own }) => own.has(column));
}
function isNowhere(index, { values }, column) {
	return tokensIn(values.get(column) ?? "").every((token) => !index.has(token));
}
function elsewhere({ lives, start }, index, row, column) {
	const life = lives.tables.get(row.table.key);
	const own = keyOf$1(life?.now ?? row.table.key);
	const at = positionOf(start.end.get(own), life?.columns.get(column)?.now ?? column);
	return tokensIn(row.values.get(column) ?? "").flatMap((mark) => (index.get(mark) ?? []).flatMap(({ table, cells }) => table !== own || cells.some((cell, place) => place !== at && tokensIn(cell).includes(mark)) ? [table] : []));
}
function isTakenOver(journey, end, { table, column }, row) {
	if (!row.own.has(column) || !isNowhere(journey.index, row, column)) return false;
	const own = keyOf$1(journey.lives.tables.get(table.key)?.now ?? table.key);
	const isKey = (key) => isSurrogate(table, key) || isForeign(table, key) || table.shape.primaryKey.some((it) => keyOf$1(it) === key);
	const others = [...row.own].filter((key) => key !== column && !isKey(key));
	const hasOthers = [...table.facts.keys()].some((key) => key !== column && !isKey(key));
	const marks = others.flatMap((key) => tokensIn(row.values.get(key) ?? ""));
	const isCopied = (name) => placesOf$1(journey.index, row, null).some((place) => place.table === name && place.cells.some((cell) => tokensIn(cell).some((it) => marks.includes(it))));
	const isOpen = (name) => (others.length > 0 || !hasOthers) && !isCopied(name);
	return elsewhere(journey, end, row, column).some((name) => name === own || isOpen(name));
}
function endWithout({ setting, start, steps }, { path, statement: { sql } }) {
	if (steps.filter((it) => it.path === path && it.statement.sql === sql).length !== 1) return null;
	const scripts = setting.scripts.map((script) => script.path === path ? {
		...script,
		sql: script.sql.replace(sql, () => "SELECT 1")
	} : script);
	const end = endOf$1({
		...setting,
		scripts
	}, start.state);
	return end && indexOf(end);
}
// src/replay/loss/looks/emptied-behind.ts
function emptiedBehind(asking, journey, known) {
	return journey.start.tables.flatMap((table) => [...table.facts.keys()].flatMap((column) => {
		if (known.some((it) => it.table === table && it.column === column) || isForeign(table, column) || !hasPlace(journey, table, column)) return [];
		const step = emptyingOf(journey, table, column);
		const rows = step ? table.rows.filter(({ own }) => own.has(column)) : [];
		const lost = rows.filter((row) => isNowhere(journey.index, row, column));
		const kept = rows.filter((row) => !lost.includes(row));
		if (!step || lost.length === 0 || kept.length === 0) return [];
		const emptied = commonTo(table, lost, kept, []);
		const edits = changes(journey, column, lost);
		return edits.length > 0 && asking.vanishes(edits) ? [{
			table,
			column,
			pair: null,
			step,
			emptied
		}] : [];
	}));
}
function emptyingOf({ steps, lives }, { key }, column) {
	const tables = calledIn(lives, key);
	const columns = [column, keyOf$1(lives.tables.get(key)?.columns.get(column)?.now ?? column)];
	const [only, ...more] = steps.flatMap((step) => {
		const { sql } = step.statement;
		return (tables.includes(targetOf$1(sql) ?? "") ? assignmentsIn(sql) : []).filter((it) => columns.includes(it.column)).map(({ value }) => ({
			step,
			value
		}));
	});
	if (!only || more.length > 0 || kindOf$1(only.value) !== "literal") return null;
	return whereIn(only.step.statement.sql) === null ? only.step : null;
}
// src/replay/loss/looks/exchanged.ts
function exchanges(journey) {
	return journey.start.tables.flatMap((table) => {
		const gone = [...table.facts].filter(([key]) => !isSurrogate(table, key) && !hasPlace(journey, table, key));
		if (gone.length < 2) return [];
		const around = new Map(plainRows(table).map((row) => [row, spotsOf(journey, row)]));
		const all = gone.map(([key, { column }]) => ({
			key,
			words: wordsIn(column.name),
			spots: [...around].map(([row, spots]) => standing(row, key, spots))
		}));
		const pairs = all.flatMap((one, at) => all.slice(at + 1).flatMap((other) => {
			return isUnder(one, other) && isUnder(other, one) ? [[one.key, other.key]] : [];
		}));
		return pairs.length > 0 ? [{
			table,
			pairs
		}] : [];
	});
}
function isUnder(one, other) {
	const own = [...one.words].filter((word) => !other.words.has(word));
	const others = [...other.words].filter((word) => !one.words.has(word));
	const isOthers = ({ words }) => others.some((word) => words.has(word)) && !own.some((word) => words.has(word));
	return one.spots.length > 0 && one.spots.every((spots) => spots.length > 0 && spots.every(isOthers));
}
function standing({ values, own }, column, spots) {
	const value = values.get(column) ?? "NULL";
	if (!own.has(column)) return [...values].every(([key, it]) => key === column || it !== value) && value !== "NULL" ? spots.filter(({ text }) => text === plainText(value)) : [];
	const marks = tokensIn(value);
	const others = [...own].filter((key) => key !== column).flatMap((key) => tokensIn(values.get(key) ?? ""));
	const has = (text, all) => all.some((mark) => text.includes(mark));
	return spots.filter(({ text }) => has(text, marks) && !has(text, others));
}
function spotsOf(journey, row) {
	return placesOf$1(journey.index, row, null).flatMap(({ table, cells }) => {
		const held = journey.start.end.get(table);
		const isAnew = table === row.table.key && !isThere(journey, row.table);
		const keepsName = (at) => isAnew && row.table.facts.has(keyOf$1(held?.columns[at] ?? ""));
		const beside = cells.filter(isWord).map(plainText);
		return cells.flatMap((cell, at) => (keepsName(at) ? [] : leavesIn(cell)).map(({ text, keys }) => ({
			text,
			words: new Set([
				held?.columns[at] ?? "",
				held?.name ?? "",
				...beside,
				...keys
			].flatMap((it) => [...wordsIn(it)]))
		})));
	});
}
const LONGEST = 24;
function isWord(cell) {
	return cell.startsWith("'") && cell.length <= LONGEST && tokensIn(cell).length === 0 && !/^'\s*[[{]/.test(cell);
}
function leavesIn(cell) {
	const text = plainText(cell);
	if (!/^'\s*[[{]/.test(cell)) return [{
		text,
		keys: []
	}];
	try {
		return below$1(JSON.parse(text), []);
	} catch {
		return [{
			text,
			keys: []
		}];
	}
}
function below$1(value, keys) {
	if (value === null || typeof value !== "object") return [{
		text: String(value),
		keys
	}];
	return Object.entries(value).flatMap(([key, own]) => below$1(own, [...keys, key]));
}
function wordsIn(name) {
	const parted = name.replaceAll(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
	return new Set(parted.split(/[^a-z0-9]+/).filter((word) => word !== ""));
}
// src/replay/loss/run/one-of-equals.ts
const OTHER_REASONS = [
	"where",
	"join",
	"group",
	"distinct",
	"limit",
	"union",
	"except",
	"intersect",
	"on"
];
const MOST_ROWS$2 = 400;
function oneOfEquals(journey, copy, table) {
	const { setting, start, steps } = journey;
	const { sql } = copy.statement;
	const [read, strict] = [readCopy(sql), strictly(sql)];
	const [source, ...others] = read ? sourcesOf$3(read) : [];
	const names = namesIn$1(sql);
	if (!source || others.length > 0 || strict === null || OTHER_REASONS.some((word) => names.has(word))) return null;
	const at = steps.indexOf(copy);
	let says = null;
	const look = (connection, done) => {
		if (done !== at) return;
		connection.run("SAVEPOINT rehearsal_equals");
		says = refusedTogether(connection, source.table, strict);
		connection.run("ROLLBACK TO rehearsal_equals; RELEASE rehearsal_equals");
	};
	if (at === 0) on(setting.engine, start.state, (connection) => look(connection, 0));
	else watched(setting, start.state, look);
	const columns = columnsOf$1(says);
	const keys = new Set(columns.map(keyOf$1));
	const isApart = table.shape.keys.some((key) => key.columns.every((name) => name !== null && keys.has(keyOf$1(name))));
	return columns.length > 0 && [...keys].every((name) => table.facts.has(name)) && !isApart ? `the same ${listed(columns)} as another row` : null;
}
function refusedTogether(connection, source, strict) {
	let says = null;
	return refusal(() => {
		const rows = connection.rows(`SELECT rowid FROM ${quoted(source)}`, []);
		if (rows.length > MOST_ROWS$2) return;
		if (rows.every(([id]) => {
			connection.run("SAVEPOINT rehearsal_alone");
			connection.run(`DELETE FROM ${quoted(source)} WHERE rowid <> ${id}`);
			const why = refusal(() => connection.run(strict));
			connection.run("ROLLBACK TO rehearsal_alone; RELEASE rehearsal_alone");
			return why === null;
		})) says = refusal(() => connection.run(strict));
	}) === null ? says : null;
}
function strictly(sql) {
	const all = significant(sql);
	const verb = verbAt(all);
	const [first, or, action] = [
		all[verb],
		all[verb + 1],
		all[verb + 2]
	];
	if (!first || !isWord$1(first, "INSERT") && !isWord$1(first, "REPLACE")) return null;
	const end = isWord$1(or, "OR") ? action.end : first.end;
	return `${sql.slice(0, first.start)}INSERT OR ABORT${sql.slice(end)}`;
}
function columnsOf$1(says) {
	return (/^UNIQUE constraint failed: (?!index )(.+)$/s.exec(says ?? "")?.[1])?.split(", ").map((it) => it.slice(it.lastIndexOf(".") + 1)) ?? [];
}
// src/replay/loss/run/skipping.ts
function skippedBy(journey, copy) {
	const table = targetOf$1(copy.statement.sql) ?? "";
	const before = journey.steps.slice(0, journey.steps.indexOf(copy)).map(({ statement }) => statement);
	const trigger = triggerOn(journey, table, before);
	if (trigger !== null) return { trigger };
	const made = before.findLast(({ verb, sql }) => verb === "CREATE TABLE" && targetOf$1(sql) === table)?.sql;
	const clauses = conflictClauses(made ?? storedSql(journey, table));
	const clause = clauses.find(({ does }) => does === "IGNORE") ?? clauses.find(({ on: constraint }) => constraint !== "NOT NULL");
	return clause ? { clause: saidOf$1(clause) } : null;
}
function triggerOn({ setting, start }, table, before) {
	const stored = on(setting.engine, start.state, turningAway).filter((it) => it.table === table && isOn(it.sql, table));
	const names = new Set(stored.map(({ name }) => name));
	for (const { verb, sql } of before) {
		const name = objectOf(sql) ?? "";
		if (verb === "CREATE TRIGGER" && TURNS_AWAY.test(sql) && isOn(sql, table)) names.add(name);
		if (verb === "DROP TRIGGER") {
			for (const known of names) if (keyOf$1(known) === keyOf$1(name)) names.delete(known);
		}
	}
	return [...names][0] ?? null;
}
function isOn(sql, table) {
	const trigger = readTrigger(sql);
	return trigger.table === table && trigger.moment.endsWith("INSERT");
}
function storedSql({ setting, start }, table) {
	const asked = `SELECT sql FROM main.sqlite_master WHERE type = 'table' AND lower(name) = ?`;
	const [[sql] = []] = on(setting.engine, start.state, (connection) => connection.rows(asked, [table]));
	return String(sql ?? "");
}
function saidOf$1({ on: constraint, columns, does }) {
	return `${constraint}${columns.length > 0 ? ` (${columns.join(", ")})` : ""} ON CONFLICT ${does}`;
}
// src/replay/loss/looks/named-values.ts
function valueLosses(journey, table, values) {
	const [kept, gone] = [values.filter((it) => isNarrowed(journey, it)), values.filter((it) => !isNarrowed(journey, it))];
	const narrowed = kept.map(({ column, pair }) => narrowLoss(journey, {
		table,
		column,
		pair
	}));
	if (gone.length === 0) return narrowed;
	const dropped = goneStep(journey, table);
	const said = [...table.facts.values()].filter(({ column }) => !column.rowidAlias);
	if (gone.length === said.length && gone.every(({ pair }) => pair === null) && dropped !== null && !copyOf$1(journey, dropped, table)) {
		const later = takenAfter(journey, gone[0]?.row, dropped);
		const went = later ? { wentAt: dropped.statement.at } : {};
		return [...narrowed, {
			...about(journey, table, later ?? dropped),
			what: "table",
			columns: [],
			kinds: [],
			...went
		}];
	}
	const byStep = new Map();
	for (const one of gone) {
		const own = one.step ?? columnStep(journey, table, one.column);
		const later = one.step ? null : laterThan(journey, one, own);
		const step = later ?? own;
		const column = named$1(one);
		const called = columnCalled(stepsBefore(journey.steps, own), table.name, column.name);
		const went = later && own ? { wentAt: own.statement.at } : {};
		byStep.set(step, [...byStep.get(step) ?? [], {
			...column,
			...went,
			called
		}]);
	}
	const steps = mergedSteps(byStep);
	return [...narrowed, ...steps.map(({ step, columns, also }) => ({
		...about(journey, table, step, also),
		what: "columns",
		columns,
		kinds: []
	}))];
}
function laterThan(journey, { table, column, row, pair }, own) {
	const out = own && verbOf(own.statement.sql) !== "ALTER TABLE" ? goneStep(journey, table) ?? own : own;
	return pair === null ? takenAfter(journey, {
		...row,
		own: new Set([column])
	}, out) : null;
}
function takenAfter(journey, row, out) {
	const took = row && out ? removals(journey)(row) : null;
	return took && out && journey.steps.indexOf(took.step) > journey.steps.indexOf(out) ? took.step : null;
}
function mergedSteps(byStep) {
	const byFile = new Map();
	for (const [step, columns] of byStep) {
		const key = `${columns[0]?.wentAt === void 0} ${step?.path ?? ""}`;
		const known = byFile.get(key);
		if (!known) byFile.set(key, {
			step,
			columns: [...columns],
			also: []
		});
		else {
			known.columns.push(...columns);
			if (step) known.also.push(step);
		}
	}
	return [...byFile.values()];
}
function named$1({ table, column, row, common, unmet, inSome, pair, mixed, untied, mingled }) {
	const nameOf = (key) => table.facts.get(key)?.column.name ?? key;
	const says = common ?? (saysWhy(row.kind) && !inSome ? row.kind.says : null);
	const told = {
		name: nameOf(column),
		says,
		pair: pair && shown(pair),
		...untied === void 0 ? {} : { untied },
		...mingled ? { mingled } : {},
		...unmet ? { unmet } : {},
		...inSome ? { inSome } : {}
	};
	if (!mixed) return told;
	return {
		...told,
		mixed: {
			other: nameOf(mixed.column),
			pairs: [shown(mixed.pairs[0]), shown(mixed.pairs[1])]
		}
	};
}
function shown([one, other]) {
	return [sqlOf(one), sqlOf(other)];
}
function isNarrowed(journey, { table, column, pair }) {
	return pair !== null && hasHeir(journey, table, column);
}
function narrowLoss(journey, { table, column, pair, by, step, ...more }) {
	const name = (key) => table.facts.get(key)?.column.name ?? key;
	const from = by ? {
		...by,
		from: name(by.from)
	} : {};
	const columns = [{
		name: name(column),
		says: null,
		pair: pair && shown(pair),
		...from,
		...more
	}];
	return {
		...about(journey, table, step ?? changeStep(journey, table, column)),
		what: "narrowed",
		columns,
		kinds: []
	};
}
// src/replay/loss/looks/others-than.ts
function othersThan({ facts, name }, { kind }) {
	const { value = "", column, says } = kind;
	const literal = plainText(value);
	const isNamed = facts.get(column ?? "")?.compared?.equals.includes(value) || !says.includes(literal);
	const at = `${name}.${facts.get(column ?? "")?.column.name ?? column}`;
	return isNamed ? `anything else than ${says}` : `another ${at} than the statement keeps`;
}
// src/replay/loss/looks/named.ts
function lossesOf$1(journey, found) {
	const { rows, columns: values, narrowed, crossed, exchanged, replaced, unbound } = found;
	const lostRows = rows.filter(({ taken }) => !taken).map((one) => rowLoss(journey, one));
	const lostValues = [...new Set(values.map(({ table }) => table))].flatMap((table) => valueLosses(journey, table, values.filter((it) => it.table === table)));
	const equal = narrowed.map((one) => narrowLoss(journey, one));
	const moved = [
		...crossed.map((one) => crossedLoss(journey, one)),
		...exchanged.map((one) => exchangedLoss(journey, one)),
		...unbound.map((one) => unboundLoss(journey, one))
	];
	return [
		...lostRows,
		...lostValues,
		...equal,
		...moved,
		...replaced.map((one) => replacedLoss(journey, one))
	];
}
function rowLoss(journey, { table, rows, whole, kept, common, oneKept, unmet, removedBy }) {
	const dropped = droppedWith(journey, table, rows, removedBy);
	if (dropped) {
		const own = whole ? [] : [...new Set(rows.map(({ kind }) => kind.says))];
		return {
			...about(journey, table, dropped),
			what: "rows",
			columns: [],
			kinds: common === null ? own : [common]
		};
	}
	const gone = goneStep(journey, table);
	const taken = gone !== null && whole && isEmptied(journey, table, removedBy) ? null : gone ?? movedAt(journey, table, rows);
	const copy = copyOf$1(journey, taken, table);
	const deleted = removedBy ?? deletesOf(journey, table).at(-1) ?? null;
	const isUnread = taken?.statement.verb === "DROP TABLE" && !isRead(journey, taken, table);
	const what = taken ? isUnread || whole && (common === null || oneKept) && !(copy && (kept || journey.start.end.has(table.key))) ? "table" : "rows" : isEmptied(journey, table, deleted) ? "emptied" : "deleted";
	const isTelling = kept?.kind.column !== null && !isSurrogate(table, kept?.kind.column ?? "");
	const others = kept && copy && isTelling ? [othersThan(table, kept)] : [];
	const each = whole ? others : saidOf$2(table.rows, withoutInvented(table, rows));
	const kinds = isUnread ? [] : common === null || what === "emptied" ? each : [common];
	const step = (what === "table" ? takerOf(journey, table, removedBy) ?? taken : copy ?? taken) ?? deleted;
	const skipped = copy && step === copy ? skippedBy(journey, copy) : null;
	const isSeed = what === "rows" && copy !== null && areSeeded(journey, table, rows, copy.statement.sql);
	const why = {
		...unmet ? { unmet } : {},
		...skipped ? { skippedBy: skipped } : {},
		...isSeed ? { seeded: true } : {}
	};
	const equal = what === "rows" && copy !== null && step === copy && !kinds.every((it) => it.startsWith("the same ")) && !unmet && skipped?.trigger === void 0 ? oneOfEquals(journey, copy, table) : null;
	const said = {
		what,
		columns: [],
		kinds: equal === null ? kinds : [equal],
		...why
	};
	const later = what === "table" && whole ? takenAfter(journey, rows.find(isPlain), gone) : null;
	return later && step ? {
		...about(journey, table, later),
		...said,
		wentAt: step.statement.at
	} : {
		...about(journey, table, step),
		...said
	};
}
function isRead({ steps, lives }, dropped, { key }) {
	const names = calledIn(lives, key);
	return steps.some((it) => it !== dropped && names.some((name) => namesIn$1(it.statement.sql).has(name)));
}
function isPlain({ kind }) {
	return kind.is === "plain";
}
function takerOf({ lives }, { shape }, step) {
	const target = step && targetOf$1(step.statement.sql);
	return shape.foreignKeys.some(({ parent }) => calledIn(lives, keyOf$1(parent)).includes(target ?? "")) ? step : null;
}
function droppedWith({ leavings }, table, rows, step) {
	return leavings.filter((it) => it.table === table && !it.cameBack && !it.moved).some(({ put }) => rows.some((row) => put.has(row))) && step?.statement.verb === "DROP TABLE" ? step : null;
}
function movedAt({ leavings }, table, rows) {
	return leavings.filter((it) => it.table === table && it.moved).find((it) => rows.some((row) => it.rows.includes(row)))?.step ?? null;
}
function isEmptied({ start, lives }, { key }, step) {
	const now = keyOf$1(lives.tables.get(key)?.now ?? key);
	if (!step || actionOf(step.statement.sql) !== "DELETE") return false;
	const target = targetOf$1(step.statement.sql);
	return (target === now || target === key) && start.end.get(now)?.rows.length === 0;
}
function rowsLoss(journey, table, kinds) {
	const dropped = goneStep(journey, table);
	return {
		...about(journey, table, copyOf$1(journey, dropped, table) ?? dropped),
		what: "rows",
		columns: [],
		kinds
	};
}
function crossedLoss(journey, { table, column, renamed, from, into }) {
	const name = (key) => table.facts.get(key)?.column.name ?? key;
	const columns = [{
		name: renamed ?? name(column),
		from: name(from),
		says: null,
		pair: null
	}];
	if (into !== void 0) {
		const home = {
			other: renamed ?? name(column),
			into: journey.start.end.get(into)?.name ?? into
		};
		return {
			...about(journey, table, copyInto(journey, table, into, null)),
			what: "crossed",
			columns,
			kinds: [],
			with: home
		};
	}
	const dropped = goneStep(journey, table);
	return {
		...about(journey, table, copyOf$1(journey, dropped, table) ?? dropped),
		what: "crossed",
		columns,
		kinds: []
	};
}
function exchangedLoss(journey, { table, pairs }) {
	const nameOf = (key) => table.facts.get(key)?.column.name ?? key;
	const gone = columnStep(journey, table, pairs[0]?.[0] ?? "");
	const step = gone && verbOf(gone.statement.sql) === "ALTER TABLE" ? copyOf$1(journey, gone, table) ?? gone : gone;
	const columns = pairs.map(([one, other]) => ({
		name: nameOf(one),
		from: nameOf(other),
		says: null,
		pair: null
	}));
	return {
		...about(journey, table, step),
		what: "exchanged",
		columns,
		kinds: []
	};
}
function unboundLoss(journey, { table, step, other }) {
	const { sql } = step.statement;
	const columns = (actionOf(sql) === "UPDATE" ? [...writtenColumns(sql) ?? []] : []).map((name) => ({
		name,
		says: null,
		pair: null
	}));
	return {
		...about(journey, table, step),
		what: "unbound",
		columns,
		kinds: [other]
	};
}
function replacedLoss(journey, { table, step, columns, rows, by, byChance, seeded, givenId }) {
	const lost = columns.map((key) => ({
		name: table.facts.get(key)?.column.name ?? key,
		says: null,
		pair: null
	}));
	const kinds = rows.some(({ kind, own }) => kind.is === "plain" || own.size === 0 || isSurrogate(table, kind.column ?? "")) ? [] : saidOf$2(table.rows, rows);
	const home = by === void 0 ? {} : { with: {
		other: by,
		into: table.name,
		...byChance ? { byChance } : {}
	} };
	return {
		...about(journey, table, step),
		what: "replaced",
		columns: lost,
		kinds,
		...home,
		...seeded ? { seeded } : {},
		...givenId === void 0 ? {} : { givenId }
	};
}
// src/replay/loss/looks/grouped.ts
const GROUPS = /\bgroup\s+by\b|\bdo\s+update\b|\b(sum|total|count|avg)\s*\(/i;
function groupings(asking, journey, known) {
	if (!journey.setting.scripts.some(({ sql }) => GROUPS.test(sql))) return [];
	return journey.start.tables.flatMap((table) => {
		if (isThere(journey, table) || known.rows.some((it) => it.table === table) || areDeleted(journey, table)) return [];
		const told = known.columns.filter((it) => it.table === table).map(({ column }) => column);
		const kinds = [...table.facts.keys()].flatMap((column) => {
			return !told.includes(column) && !isSurrogate(table, column) && hiddenBehind(asking, journey, table, column, told) || [];
		});
		return kinds.length > 0 ? [rowsLoss(journey, table, kinds)] : [];
	});
}
function hiddenBehind(asking, journey, table, column, told) {
	const twin = table.rows.find(({ kind }) => kind.is === "twin");
	const [alone] = plainRows(table);
	if (!twin || !alone || asking.vanishes(changes(journey, column, [alone])) !== false) return null;
	const values = sortedOf(table, column);
	const like = table.rows.find(({ kind }) => kind.is === "differs" && kind.column === column);
	if (like) return hides(asking, twin, column, freeIn(asking, like, column, values), (value) => [writing(like, column, value)]) ? like.kind.says : null;
	const found = apartIn(table, column).find((apart) => !apart.some((key) => told.includes(key)) && hides(asking, twin, column, values, (value) => [
		leaving([twin, alone]),
		writing(alone, column, value),
		...asIn(twin, alone, new Set([column, ...apart]))
	]));
	if (!found) return null;
	const names = [column, ...found].map((key) => `${table.name}.${nameOf$3(table, key)}`);
	return `the values of another row everywhere but in ${listed(names)}`;
}
function hides(asking, twin, column, values, set) {
	const [low, high] = [values[0], values.at(-1)];
	if (low === void 0 || high === void 0 || low === high) return false;
	const rows = [set, (value) => [writing(twin, column, value)]];
	const alike = (other, one, two) => rows.some((own, at) => {
		const beside = rows[1 - at]?.(other) ?? [];
		return asking.alike([...beside, ...own(one)], [...beside, ...own(two)]) === true;
	});
	const between = values.length > 2 ? values[values.length >> 1] : void 0;
	return alike(low, between ?? low, high) || alike(high, low, between ?? high);
}
function freeIn(asking, row, column, values) {
	return values.filter((value) => asking.isAllowed(writing(row, column, value)));
}
function apartIn({ shape }, column) {
	const keys = shape.keys.flatMap(({ columns, partial }) => {
		const names = columns.flatMap((name) => name === null ? [] : [keyOf$1(name)]);
		return partial || names.length < 2 || names.includes(column) ? [] : [names];
	});
	const ways = (keys[0] ?? []).map((one) => [one, ...keys.filter((key) => !key.includes(one)).flat()]);
	return ways.length > 0 ? ways : [[]];
}
function areDeleted({ leavings }, table) {
	const some = leavings.filter((it) => it.table === table && !it.moved).flatMap(({ rows }) => rows);
	const takes = (is) => some.some(({ kind }) => kind.is === is);
	return (takes("equal") || takes("differs")) && !takes("twin");
}
function asIn({ values }, row, apart) {
	const unique = new Set([...uniqueColumns(row.table.shape), ...apart]);
	return [...values.keys()].filter((key) => !unique.has(key) && !isSurrogate(row.table, key)).map((key) => writing(row, key, values.get(key) ?? "NULL"));
}
function nameOf$3({ facts }, column) {
	return facts.get(column)?.column.name ?? column;
}
function sortedOf({ rows, facts }, column) {
	const listed = facts.get(column)?.listed ?? [];
	const values = listed.length > 1 ? listed : rows.map((row) => row.values.get(column) ?? "NULL");
	const isNumber = values.every((it) => !it.startsWith("'"));
	return [...new Set(values)].filter((it) => it !== "NULL").sort((one, other) => isNumber ? Number(one) - Number(other) : plainText(one) < plainText(other) ? -1 : 1);
}
// src/replay/loss/looks/half-converted.ts
function halfConverted(journey) {
	return journey.start.tables.flatMap((table) => {
		const names = calledIn(journey.lives, table.key);
		const own = journey.steps.filter(({ statement: { sql } }) => actionOf(sql) === "UPDATE" && names.includes(targetOf$1(sql) ?? ""));
		return own.length === 0 ? [] : [...table.facts.keys()].flatMap((column) => halfOf(journey, table, column, own));
	});
}
function halfOf(journey, table, column, steps) {
	const facts = table.facts.get(column);
	if (!facts || facts.column.nullable || isSurrogate(table, column) || !hasPlace(journey, table, column)) return [];
	const now = keyOf$1(journey.lives.tables.get(table.key)?.columns.get(column)?.now ?? column);
	const step = steps.find(({ statement: { sql } }) => converts(sql, now));
	if (!step || steps.some(({ statement: { sql } }) => asks$1(sql, now))) return [];
	const rows = table.rows.filter((row) => row.own.has(column));
	const isKept = (row) => cellOf(journey, row, column) === row.values.get(column);
	const kept = rows.find(isKept)?.values.get(column);
	const written = rows.flatMap((row) => isKept(row) ? [] : cellOf(journey, row, column) ?? []);
	if (kept === void 0) return [];
	const isAgainst = (cell) => facts.column.kind === "text" ? formOf(kept) === "text" && formOf(cell) === "number" : facts.column.kind === "integer" && formOf(kept) === "number" && formOf(cell) === "text";
	const [first] = written;
	return first !== void 0 && written.every(isAgainst) ? [{
		table,
		column,
		step,
		kept,
		written: first
	}] : [];
}
function converts(sql, column) {
	const given = assignmentsIn(sql).find((it) => it.column === column);
	return given !== void 0 && whereTokens(sql).length > 0 && namesOf$1(given.value).some((it) => it.column === column);
}
function asks$1(sql, column) {
	return namesOf$1(whereTokens(sql)).some((it) => it.column === column);
}
function formOf(cell) {
	if (/^'\d{4}-\d\d-\d\d([ T]\d\d:|$)/.test(cell)) return "text";
	return /^-?\d{5,}(\.\d+)?$/.test(plainText(cell)) ? "number" : null;
}
// src/replay/loss/looks/joined.ts
const WITHOUT_SIGNS = set(`id uid uuid guid code slug key hash digest token email mail locale lang language currency iso ip host hostname domain
  port phone mac role permission scope privilege right status state kind type flag color colour hex version extension mime word letter digit number day`);
function joinings(asking, journey, told) {
	const joined = journey.steps.flatMap(joinedBy);
	if (joined.length === 0) return [];
	return journey.start.tables.flatMap((table) => [...table.facts].flatMap(([column, { kind, column: { name } }]) => {
		if (kind !== "word" || told.has(table) || hasPlace(journey, table, column)) return [];
		if (isForeign(table, column) || isIn$1(WITHOUT_SIGNS, wordsIn$1(name).at(-1) ?? "")) return [];
		const one = joined.find(({ names }) => names.has(column));
		return one && isMixed(asking, table, column, one.sign) ? [{
			table,
			column,
			pair: null,
			step: one.step,
			joined: one.sign
		}] : [];
	}));
}
function isMixed(asking, table, column, sign) {
	const [row, other] = plainRows(table);
	if (!row || !other) return false;
	const own = new Set([...uniqueColumns(table.shape), column]);
	const keys = [...table.facts.keys()].filter((key) => !own.has(key) && !isSurrogate(table, key));
	const gathered = keys.filter((key) => isForeign(table, key) || table.facts.get(key)?.compared?.grouped);
	const text = (...parts) => `'${parts.join(sign)}`;
	const [first, second, third] = [
		"kab",
		"mcd",
		"pef"
	];
	return [keys, gathered].some((some) => {
		const beside = some.map((key) => writing(other, key, row.values.get(key) ?? "NULL"));
		const edits = ([one, two]) => [
			writing(row, column, one),
			...beside,
			writing(other, column, two)
		];
		const areOne = (one, two) => asking.alike(edits(one), edits(two));
		return areOne([text(first, second), text(third)], [text(first), text(second, third)]) === true && areOne([text(first), text(second)], [text(first), text(third)]) === false;
	});
}
function joinedBy(step) {
	const { sql } = step.statement;
	if (!/\b(group_concat|string_agg)\s*\(/i.test(sql)) return [];
	const all = significant(sql);
	return all.flatMap(({ text }, at) => {
		if (!/^(group_concat|string_agg)$/i.test(text) || all[at + 1]?.text !== "(") return [];
		const [given = [], [sign] = []] = cutAt(all.slice(at + 2, closing(all, at + 1)), (token) => token.text === ",");
		const between = sign === void 0 ? "," : sign.kind === "string" ? unquote(sign) : "";
		const names = new Set(given.filter(isName$1).map((token) => keyOf$1(unquote(token))));
		return /^\s*[,;|/&+-]\s*$/.test(between) ? [{
			step,
			names,
			sign: between
		}] : [];
	});
}
// src/replay/loss/marks/likeness.ts
function leastAlike(all) {
	const rows = all.filter((row) => !isRepeated(row, all));
	const enough = rows.flatMap(({ kind }) => kind.is === "same" && kind.column !== null ? [kind.column] : []);
	if (enough.length === 0) return rows;
	const hasOneOf = ({ is, column }) => is === "equal" || is === "twin" || is === "differs" && enough.some((it) => it !== column);
	return rows.filter(({ kind }) => !hasOneOf(kind));
}
function isRepeated({ kind, table, values }, all) {
	if (kind.is !== "same" && kind.is !== "differs") return false;
	const unique = uniqueColumns(table.shape);
	const others = [...values].filter(([key]) => !unique.includes(key));
	return all.some((row) => row.kind.is === "twin" && others.every(([key, value]) => row.values.get(key) === value));
}
const MOST_COLUMNS$2 = 3;
function alikeIn({ name, rows, facts }, lost) {
	if (lost.length < 2 || lost.some(({ kind: { is } }) => !ALIKE.has(is))) return null;
	const differing = (some) => some.flatMap(({ kind }) => kind.is === "differs" && kind.column !== null ? [kind.column] : []);
	const gone = new Set(differing(lost));
	const columns = differing(rows).filter((column) => !gone.has(column));
	if (gone.size === 0 || columns.length === 0 || columns.length > MOST_COLUMNS$2) return null;
	return `the same ${columns.map((column) => `${name}.${facts.get(column)?.column.name ?? column}`).join(" and ")} as another row`;
}
const ALIKE = new Set([
	"differs",
	"equal",
	"twin"
]);
// src/replay/loss/marks/parts.ts
function areParts(one, other) {
	const [a, b] = [stemOf$1(one), stemOf$1(other)];
	return a === b || a === "" || b === "";
}
const PARTS = /(^|_)(old|new|tmp|temp|imports?|imported|incoming|staging|stage|raw|backup|bak|copy|legacy|archived?|archives|history|v\d+|\d+|q\d|part|shard)(?=_|$)/g;
function stemOf$1(name) {
	return keyOf$1(name).replace(PARTS, "").replace(/\d+$/, "").replace(/^_+|_+$/g, "");
}
// src/replay/loss/looks/at-home.ts
function atHome({ index, start }, table, standing) {
	const children = start.tables.filter((child) => child !== table && linksOf$1(child, table).length > 0);
	const isLink = (key) => children.some((child) => child.key === key);
	return standing.filter((row) => placesOf$1(index, row, null).some((place) => !isLink(place.table)));
}
function standsNowhere(journey, row) {
	const { index, start } = journey;
	const { table } = row;
	const places = marksOf(index, row);
	const [key, ...more] = table.shape.primaryKey.map(keyOf$1);
	if (places.length === 0) return true;
	if (key === void 0 || more.length > 0 || places.some(([, columns]) => columns.some((it) => it !== key))) return false;
	const id = row.values.get(key);
	const referring = start.tables.flatMap((child) => {
		const links = child === table ? [] : linksOf$1(child, table);
		return child.rows.filter(({ values }) => links.some((link) => values.get(link) === id));
	});
	const orphans = new Set(referring.flatMap((one) => marksOf(index, one).map(([place]) => place)));
	return places.every(([place]) => orphans.has(place)) && atHome(journey, table, table.rows).length > 0;
}
function linksOf$1({ shape }, { key }) {
	return shape.foreignKeys.flatMap(({ parent, from }) => keyOf$1(parent) === key ? from.map(keyOf$1) : []);
}
// src/replay/loss/looks/deleted-in-copy.ts
const deletedInCopies = oncePer(({ setting, start, steps, lives }) => {
	const found = new Set();
	const targets = steps.map(choosesByItself);
	if (targets.every((it) => it === null)) return found;
	let held;
	watched(setting, start.state, (connection, done) => {
		const [last, next] = [targets[done - 1] ?? null, targets[done] ?? null];
		if (last === null && next === null) return;
		const contents = contentsOf(connection, setting.without);
		const left = last === null ? void 0 : contents.get(last);
		for (const { key, rows } of last === null || !held || !left ? [] : start.tables) {
			const own = calledIn(lives, key).flatMap((name) => name === last ? [] : contents.get(name) ?? []);
			const [was, is] = [[held], [left]];
			const gone = rows.filter((row) => standsIn(was, row) && !standsIn(is, row) && standsIn(own, row));
			if (rows.some((row) => row.kind.is === "plain" && standsIn(is, row))) for (const row of gone) found.add(row);
		}
		held = next === null ? void 0 : contents.get(next);
	});
	return found;
});
function choosesByItself({ statement: { sql } }) {
	const where = actionOf(sql) === "DELETE" ? whereTokens(sql) : [];
	return where.length > 0 && !where.some((token) => isWord$1(token, "SELECT")) ? targetOf$1(sql) : null;
}
// src/replay/loss/looks/first-row.ts
function isOuter({ kind: { is } }) {
	return is === "first" || is === "last";
}
function isPassedOver(asking, journey, row) {
	const columns = toldBy(journey, row);
	const edits = changed$1(journey, row, columns);
	return asking.vanishes(edits) === true && othersShow(asking, journey, row, columns) || anotherGoes(asking, journey, row);
}
function toldBy({ index }, row) {
	const keys = new Set(uniqueColumns(row.table.shape));
	const columns = [...row.values.keys()].filter((key) => !keys.has(key));
	if (row.kind.is === "first") return columns;
	const stands = (key) => tokensIn(row.values.get(key) ?? "").some((token) => index.has(token));
	return columns.filter((key) => !isForeign(row.table, key) && !stands(key));
}
function changed$1(journey, row, columns) {
	const edits = columns.flatMap((column) => changes(journey, column, [row]));
	return edits.length > 0 ? edits : [removing(row)];
}
function othersShow(asking, journey, { table }, columns) {
	const [other] = plainRows(table);
	return other === void 0 || asking.vanishes(changed$1(journey, other, columns)) !== true;
}
function anotherGoes(asking, journey, row) {
	const { start, lives } = journey;
	const was = keysOf$3(start.end, lives, row.table);
	const end = was && asking.end([removing(row)]);
	if (!was || !end) return false;
	return losesAnother(was, keysOf$3(end, lives, row.table), contentsAtStart(journey).get(row.table.key), row.table);
}
// src/replay/loss/looks/said-already.ts
function isListed(journey, { table, values }) {
	const [value, ...more] = [...values].flatMap(([key, it]) => it === "NULL" || isSurrogate(table, key) ? [] : [it]);
	if (value === void 0 || more.length > 0 || !value.startsWith("'")) return false;
	const [id] = [...values.keys()].filter((key) => isSurrogate(table, key));
	const ids = new Set(id === void 0 ? [] : plainRows(table).flatMap((row) => row.values.get(id) ?? []));
	return [...journey.start.end.values()].some(({ name, columns, rows }) => {
		if (rows.some((cells) => cells.some((cell) => ids.has(cell)))) return false;
		const places = [...columns.keys()].filter((at) => rows.some((cells) => cells[at] === value));
		const isKey = (at) => keysAtEnd(journey, name).some(([only = "", ...others]) => others.length === 0 && only === keyOf$1(columns[at] ?? ""));
		return places.some(isKey);
	});
}
function isRepetition(journey, row) {
	const { shape, rows } = row.table;
	const isSame = ({ values }) => [...row.values].every(([key, value]) => values.get(key) === value);
	if (shape.keys.length > 0 || !rows.some((other) => other !== row && isSame(other))) return false;
	return standsByName([...journey.start.end.values()].filter(({ name }) => keysAtEnd(journey, name).some((key) => key.every((column) => row.values.has(column)))), row);
}
// src/replay/loss/looks/saved-by-others.ts
const ASKS_FOR_NONE = /\bnot\s+(in|exists)\b|\bexcept\b|\bleft\s+(outer\s+)?join\b/i;
function isSavedByOthers(asking, journey, table) {
	const [row] = plainRows(table);
	const step = deletesOf(journey, table).find(({ statement: { sql } }) => ASKS_FOR_NONE.test(sql));
	if (!row || !step) return false;
	const count = (end) => end === null ? 0 : rowsOf$1(journey, table, end);
	const alone = count(asking.end([leaving([row])]));
	return meetings(journey, table, step.statement.sql).some(({ other, columns, fills }) => {
		const sets = columns.map((name) => `${quoted(name)} = ${sqlOf(row.values.get(keyOf$1(name)) ?? "NULL")}`);
		const met = `UPDATE OR ABORT main.${quoted(other)} SET ${sets.join(", ")}`;
		return fills.some((fill) => count(asking.end([
			leaving([row]),
			onlyFirst(other, columns),
			...fill,
			met
		])) > alone);
	});
}
function meetings({ setting, start }, { key: table, facts }, sql) {
	const names = namesIn$1(sql);
	return on(setting.engine, start.state, (connection) => askedTables(connection, table, sql).flatMap((other) => {
		const isShared = (name) => facts.has(name) && names.has(name) && name !== "id";
		const columns = columnsIn$2(connection, other).flatMap(({ name, hidden }) => hidden === 0 && isShared(keyOf$1(name)) ? [name] : []);
		return columns.length === 0 ? [] : [{
			other,
			columns,
			fills: fillings(connection, other, columns, sql)
		}];
	}));
}
// src/replay/loss/looks/says-as-none.ts
function saysAsNone(asking, journey, row) {
	const { table, values } = row;
	const said = [...values].filter(([key, value]) => value !== "NULL" && !isSurrogate(table, key) && !isForeign(table, key));
	return said.length > 0 && said.every(([column, value]) => isInPlace(asking, journey, row, column, value));
}
function isInPlace(asking, journey, row, column, value) {
	const other = otherValue$1(journey, row, column);
	const end = other === null ? null : asking.end([writing(row, column, other)]);
	if (other === null || end === null) return false;
	const [[before, ...more], [after = [], ...others]] = [rowsBut(asking.base, end), rowsBut(end, asking.base)];
	if (before === void 0 || before.length !== after.length || more.length > 0 || others.length > 0) return false;
	const changed = [...before.keys()].filter((at) => before[at] !== after[at]);
	const isThere = (cell, said) => plainText(cell ?? "") === plainText(said);
	return changed.length > 0 && changed.every((at) => isThere(before[at], value) && isThere(after[at], other));
}
// src/replay/loss/looks/rows.ts
function rowLosses(asking, journey) {
	const { tables } = journey.start;
	const missing = tables.flatMap((table) => asked$1(journey, table)).filter((row) => !deletedInCopies(journey).has(row));
	const vanished = [...asking.vanishing(missing.filter((row) => !isOuter(row)), (row) => [removing(row)]), ...missing.filter((row) => isOuter(row) && isPassedOver(asking, journey, row))].filter((row) => !isOutdone(asking, journey, row) && !saysAsNone(asking, journey, row));
	const removed = vanished.length > 0 ? removals(journey) : () => null;
	const lost = new Map(vanished.flatMap((row) => [[row, removed(row)]]));
	return tables.flatMap((table) => {
		const rows = table.rows.filter((row) => lost.has(row) && !isDone(journey, table, row, lost.get(row)?.step ?? null));
		const own = rows.filter((row) => !isTakenAlong(journey, table, lost.get(row) ?? null));
		const [first = rows[0]] = own;
		if (!first) return [];
		const whole = isWhole(table, rows);
		if (whole && isThere(journey, table) && isSavedByOthers(asking, journey, table)) return [];
		const found = table.rows.filter((row) => placesOf$1(journey.index, row, null).length > 0);
		const standing = found.length === 0 && table.rows.every(saysNothingOwn) ? table.rows.filter((row) => !lost.has(row) && row.kind.is !== "first") : found;
		const alike = alikeIn(table, own) ?? commonTo(table, own, standing, tables) ?? absentIn(table, own, atHome(journey, table, standing));
		const lacking = alike === null ? unmetBy(journey, own, standing) : null;
		const common = lacking ? lostAnyway(asking, own, standing, lacking) : alike;
		const unmet = common === null ? lacking : null;
		const one = own.some(({ kind }) => kind.is === "plain") && common === null && !unmet ? oneKeptOf(asking, table, own) : null;
		return [{
			table,
			whole,
			kept: whole ? keptOf(journey, table) : null,
			rows: leastAlike(plainFirst(table, own)),
			all: rows,
			common: common ?? (unmet ? saysUnmet(table, unmet) : one),
			oneKept: one !== null,
			...unmet ? { unmet } : {},
			taken: own.length === 0,
			along: missing.filter((row) => row.table === table && isTakenAlong(journey, table, removed(row))),
			removedBy: lost.get(first)?.step ?? null
		}];
	});
}
function keptOf({ start }, { rows }) {
	const ends = [...start.end.values()];
	return rows.find((row) => row.kind.is === "value" && row.own.size > 0 && standsIn(ends, row)) ?? null;
}
function isTakenAlong(journey, table, removal) {
	const { lives } = journey;
	const { shape, key } = table;
	const target = removal && targetOf$1(removal.step.statement.sql);
	const gone = goneStep(journey, table);
	const isNowhere = !journey.start.end.has(key) && gone !== removal?.step && gone?.path === removal?.step.path;
	if (!target || isNowhere) return false;
	const isDrop = verbOf(removal.step.statement.sql) === "DROP TABLE";
	const isOther = (name) => !calledIn(lives, key).includes(name) && name !== target;
	if (isDrop && [...removal.stood].some(isOther)) return true;
	return shape.foreignKeys.some(({ parent }) => keyOf$1(parent) !== key && calledIn(lives, keyOf$1(parent)).includes(target));
}
function asked$1(journey, table) {
	const missing = table.rows.filter((row) => isMissing(journey, row));
	const plain = plainRows(table);
	const isThereStill = isThere(journey, table);
	const left = journey.leavings.filter((it) => it.table === table);
	const among = (leavings, row) => leavings.some(({ rows }) => rows.includes(row));
	const [moved, deleted] = [left.filter((it) => it.moved), left.filter((it) => !it.moved)];
	if (plain.every((row) => missing.includes(row))) {
		const some = deleted.filter(({ emptied }) => !emptied);
		return isThereStill ? [...plain] : missing.filter((row) => !among(some, row));
	}
	const isPut = (row) => left.some((it) => it.put.has(row) && !it.cameBack);
	return missing.filter((row) => isThereStill ? among(moved, row) || isPut(row) : !among(deleted, row));
}
function isDone({ leavings }, table, row, step) {
	const leaving = leavings.find((it) => it.table === table && it.put.has(row));
	const home = leaving?.put.get(row);
	if (leaving === void 0 || home === void 0 || step === null) return false;
	const { sql, verb } = step.statement;
	if (actionOf(sql) === "DELETE") return step !== leaving.step && targetOf$1(sql) === home;
	const isList = leaving.step.path === step.path && namesIn$1(leaving.step.statement.sql).has(home);
	return !leaving.moved && (verb !== "DROP TABLE" || isList);
}
function isMissing(journey, row) {
	const { start } = journey;
	if (row.kind.is === "met" && standsAtHome(journey, row)) return false;
	if (isRepetition(journey, row)) return false;
	const stands = isByKey(row) ? standsByKey(journey, row) : null;
	if (stands === false || stands && row.table.shape.primaryKey.length > 0) return !stands;
	if (saysOnlyUntruths(row)) return false;
	if (isOuter(row)) return !standsSomewhere(start, row);
	if (row.kind.is === "value" && saysNothingOwn(row) && standsWhole([...start.end.values()], row)) return false;
	if (saysNothingOwn(row) && isListed(journey, row)) return false;
	return standsNowhere(journey, row) && (row.kind.is === "plain" || hasPayload(row));
}
function isByKey(row) {
	const { table, kind } = row;
	const isOwnKey = table.shape.primaryKey.some((key) => !isForeign(table, keyOf$1(key)));
	return saysNothingOwn(row) && (isOwnKey || !saysOnlyUntruths(row) && (kind.is === "plain" || hasPayload(row)));
}
function standsByKey({ start, lives }, row) {
	return keysOf$3(start.end, lives, row.table)?.has(keyIn(row)) ?? null;
}
function standsAtHome({ index, start }, row) {
	const homes = new Set(plainRows(row.table).flatMap((one) => placesOf$1(index, one, null).map(({ table }) => table)));
	return standsWhole([...start.end].filter(([key, { name }]) => homes.has(key) || areParts(name, row.table.name)).map(([, held]) => held), row);
}
function standsWhole(tables, { table, values }) {
	const said = [...values].filter(([key, value]) => value !== "NULL" && !isSurrogate(table, key));
	return tables.some(({ rows }) => rows.some((cells) => said.every(([, value]) => cells.includes(value))));
}
function standsSomewhere({ end }, { values, table, own: marks }) {
	const own = [...values].filter(([key, value]) => value !== "NULL" && (marks.size === 0 || marks.has(key)));
	const told = own.filter(([key]) => !isSurrogate(table, key));
	const said = (told.length > 0 ? told : own).map(([, value]) => value);
	const enough = Math.min(said.length, 2);
	return [...end.values()].some(({ rows }) => rows.some((cells) => said.filter((value) => cells.includes(value)).length >= enough));
}
function hasPayload({ table, values, kind }) {
	const keys = new Set(table.shape.foreignKeys.flatMap(({ from }) => from.map(keyOf$1)));
	const isSaid = (key, value) => value !== "NULL" && (value === "1" || !isTruth(table, key));
	const said = [...values].filter(([key, value]) => isSaid(key, value) && !isSurrogate(table, key));
	return said.some(([key]) => !keys.has(key)) || kind.column !== null && (keys.has(kind.column) || kind.is === "null") && said.length > 0;
}
function saysOnlyUntruths({ table, values }) {
	const others = [...values.keys()].filter((key) => !isSurrogate(table, key) && !isForeign(table, key));
	return others.length > 0 && others.every((key) => isTruth(table, key) && values.get(key) !== "1");
}
function isTruth({ facts }, key) {
	const listed = facts.get(key)?.listed ?? [];
	return listed.length === 2 && listed.every((value) => value === "0" || value === "1");
}
function isWhole(table, lost) {
	const plain = plainRows(table);
	return lost.length === table.rows.length || plain.length > 0 && plain.every((row) => lost.includes(row));
}
function plainFirst(table, rows) {
	const plain = plainRows(table);
	return plain.length > 0 && plain.every((row) => rows.includes(row)) ? plain : rows;
}
// src/replay/loss/looks/limits.ts
const FEW = 3;
function beyondLimits(asking, journey, { rows: lost, columns: known }) {
	const small = withSmallLimits(journey);
	if (small === null) return {
		rows: [],
		columns: []
	};
	const made = madeElse(asking, journey, small);
	const tables = journey.start.tables.filter((table) => !lost.some((it) => it.table === table) && (losesRows(journey, small, table) || made.includes(table)));
	const rows = tables.map((table) => rowsLoss(journey, table, [small.says]));
	const isNew = (one) => !tables.includes(one.table) && !known.some((it) => it.table === one.table && it.column === one.column);
	return {
		rows,
		columns: columnsLost(asking, journey, small).filter(isNew).map(({ table, column, row }) => ({
			table,
			column,
			row,
			common: small.says,
			pair: null
		}))
	};
}
function withSmallLimits(journey) {
	const found = journey.setting.scripts.map(({ sql }) => windowsIn(sql));
	const windows = found.flat().filter(({ copies }) => copies);
	const ends = new Set(windows.flatMap(({ from, until }) => [from, until]).filter(isLarge));
	if (ends.size === 0) return null;
	const places = new Map([...ends].sort((one, other) => one - other).map((place, at) => [place, FEW + at]));
	const scripts = journey.setting.scripts.map((script, at) => withSmall(script, found[at] ?? [], places));
	const end = endOf$1({
		...journey.setting,
		scripts
	}, journey.start.state);
	return end && {
		scripts,
		end,
		index: indexOf(end),
		says: `a place after the first ${firstLeft(windows)}`
	};
}
function losesRows(journey, { end, index }, table) {
	if (isThere(journey, table)) return false;
	const isThereAt = (contents, marks, row) => (saysNothingOwn(row) ? keysOf$3(contents, journey.lives, row.table)?.has(keyIn(row)) : void 0) ?? placesOf$1(marks, row, null).length > 0;
	return table.rows.some((row) => isThereAt(journey.start.end, journey.index, row) && !isThereAt(end, index, row));
}
function madeElse(asking, journey, small) {
	if (journey.start.tables.every((table) => isThere(journey, table))) return [];
	return rowLosses(...askingOf(asking, journey, small)).flatMap(({ table, taken }) => taken || isThere(journey, table) ? [] : [table]);
}
function columnsLost(asking, journey, small) {
	return columnLosses(...askingOf(asking, journey, small), []);
}
function askingOf(asking, journey, { scripts, end, index }) {
	const setting = {
		...journey.setting,
		scripts
	};
	const start = {
		...journey.start,
		end
	};
	const own = new Asking(setting, start.state, end);
	own.ignored = asking.ignored;
	own.counted = asking.counted;
	return [own, {
		...journey,
		setting,
		start,
		index
	}];
}
function isLarge(place) {
	return place > FEW && place < Number.POSITIVE_INFINITY;
}
function firstLeft(windows) {
	const large = windows.filter(({ from, until }) => isLarge(from) || isLarge(until));
	const reached = large.toSorted((one, other) => one.from - other.from).reduce((place, { from, until }) => from <= place ? Math.max(place, until) : place, 0);
	return isLarge(reached) ? reached : Math.min(...large.map(({ until }) => until).filter(isLarge));
}
function withSmall(script, windows, places) {
	const small = (place) => places.get(place) ?? place;
	const numbers = windows.flatMap((window) => window.numbers(small(window.from), small(window.until)));
	let [sql, from] = ["", 0];
	for (const [{ start, end }, number] of numbers.sort(([one], [other]) => one.start - other.start)) {
		sql += script.sql.slice(from, start) + number;
		from = end;
	}
	return {
		...script,
		sql: sql + script.sql.slice(from)
	};
}
// src/replay/loss/looks/member-numbers.ts
const WORDS = ["'on", "'off"];
const NUMBERS$1 = ["'9", "'8"];
function memberNumbers(asking, journey, known) {
	const folds = journey.steps.filter(({ statement: { sql } }) => /\bjsonb?_group_object\s*\(/i.test(sql));
	if (folds.length === 0) return {
		away: [],
		deleted: []
	};
	const found = foundIn(asking, journey, known);
	const isPlaced = ({ table, column }) => hasPlace(journey, table, column);
	const deleted = found.filter(isPlaced).map(({ table, column, pair }) => {
		const names = calledIn(journey.lives, table.key);
		const step = folds.find(({ statement: { sql } }) => names.some((name) => namesIn$1(sql).has(name)));
		return {
			table,
			column,
			pair,
			isMember: true,
			...step ? { step } : {}
		};
	});
	return {
		away: found.filter((one) => !isPlaced(one)),
		deleted
	};
}
function foundIn(asking, journey, known) {
	return journey.start.tables.flatMap((table) => [...table.facts].flatMap(([column, { kind, column: declared }]) => {
		const [row] = plainRows(table);
		const isOpen = kind === "word" && declared.kind === "text" && !isForeign(table, column) && isRead$1(journey, column);
		if (!row || !isOpen || known.some((it) => it.table === table && it.column === column)) return [];
		return isMember(asking, table, row, column) ? [{
			table,
			column,
			row,
			common: null,
			pair: WORDS
		}] : [];
	}));
}
function isMember(asking, table, row, column) {
	const alike = (pair) => endAlike$1(asking, row, column, pair);
	if (alike(WORDS) !== true || alike(NUMBERS$1) !== false || alike([WORDS[0], "NULL"]) === true) return false;
	const names = [...table.facts.keys()].flatMap((key) => key !== column && row.own.has(key) ? plainText(row.values.get(key) ?? "") : []);
	const end = asking.end([writing(row, column, NUMBERS$1[0])]);
	return end !== null && cellsOf$2(end).some((cell) => names.some((name) => isNumberIn(cell, name)));
}
function cellsOf$2(end) {
	return [...end.values()].flatMap(({ rows }) => rows.flat()).filter((cell) => cell.startsWith("'{"));
}
function isNumberIn(cell, name) {
	const at = cell.indexOf(`${JSON.stringify(name)}:`);
	return at >= 0 && /^:9(\.0)?[,}]/.test(cell.slice(at + JSON.stringify(name).length));
}
// src/replay/loss/looks/merged.ts
const FEWEST_COLUMNS = 2;
function mergers(journey, given) {
	const { tables, end } = journey.start;
	const gone = tables.filter((table) => !isThere(journey, table) && !end.has(table.key));
	return gone.flatMap((table, at) => {
		for (const other of gone.slice(at + 1)) {
			const into = areParts(table.name, other.name) ? null : homeOf$2(journey, table, other, given);
			if (into !== null) return [{
				table,
				other: other.name,
				into
			}];
		}
		return [];
	});
}
function homeOf$2(journey, table, other, given) {
	const { index, start, lives } = journey;
	for (const row of plainRows(table)) for (const twin of plainRows(other)) {
		const [[home, ...more], its] = [placesOf$1(index, row, null), placesOf$1(index, twin, null)];
		const held = home && more.length === 0 && !lives.tables.has(home.table) ? start.end.get(home.table) : void 0;
		const [place] = its;
		if (!home || !held || place?.table !== home.table || its.length !== 1) continue;
		const [one, two] = [cellsOf$1(row, home.cells), cellsOf$1(twin, place.cells)];
		const said = held.columns.filter((_, at) => one[at]?.own === "said" && two[at]?.own === "said").map(keyOf$1);
		if (said.length < FEWEST_COLUMNS || !areAlike(one, two, given.get(home.table))) continue;
		return keysAtEnd(journey, held.name).flat().some((key) => said.includes(key)) ? null : held.name;
	}
	return null;
}
function cellsOf$1({ own, values, table }, cells) {
	return cells.map((value) => {
		const tokens = new Set(tokensIn(value));
		const keys = [...own].filter((key) => tokensIn(values.get(key) ?? "").some((token) => tokens.has(token)));
		return {
			value,
			own: keys.length === 0 ? null : keys.every((key) => isSurrogate(table, key)) ? "id" : "said",
			made: madeOf$1(value, [...keys].map((key) => values.get(key) ?? "NULL"))
		};
	});
}
function madeOf$1(cell, own) {
	const [now, was] = [plainText(cell).toLowerCase(), own.map((value) => plainText(value).toLowerCase())];
	const whole = was.find((value) => now.includes(value));
	if (whole !== void 0) return now.replace(whole, "");
	return tokensIn(cell).reduce((text, token) => text.replace(token.toLowerCase(), ""), now).replace(/[^-+]+/g, "");
}
function areAlike(one, other, given) {
	return one.every((cell, at) => {
		const twin = other[at];
		const areOwn = cell.own !== null && twin?.own !== null;
		return given?.has(at) || areOwn && cell.made === twin?.made || cell.value === twin?.value;
	});
}
// src/replay/loss/looks/misplaced.ts
function misplacings(journey, told) {
	return journey.start.tables.filter((table) => !told.has(table)).flatMap((table) => [...journey.start.end].flatMap(([key, held]) => {
		if (isThere(journey, table) && key === keyOf$1(journey.lives.tables.get(table.key)?.now ?? "")) return [];
		const cells = plainRows(table).map((row) => cellsOf(journey, row, key));
		if (cells.length === 0 || cells.some((one) => one.length === 0)) return [];
		const found = pairIn(held, (numbers, texts) => cells.every((places) => places.some(({ row, cells: at }) => areOther(row, held, at, [numbers, texts]))));
		if (!found) return [];
		const [numbers, texts] = found.map((at) => held.columns[at] ?? "");
		const step = copyInto(journey, table, key, columnIn(cells, found[0]));
		return [{
			table,
			into: held.name,
			numbers,
			texts,
			step
		}];
	}));
}
function cellsOf({ index }, row, key) {
	return placesOf$1(index, row, null).flatMap(({ table, cells }) => table === key ? [{
		row,
		cells
	}] : []);
}
function pairIn({ types }, isSo) {
	for (const [one, type] of types.entries()) for (const [other, its] of types.entries()) if (NUMBERS.test(type) && !OTHERS$1.test(type) && TEXTS.test(its) && isSo(one, other)) return [one, other];
	return null;
}
const NUMBERS = /INT|REAL|FLOA|DOUB|DECIMAL|NUMERIC\(/i;
const OTHERS$1 = /CHAR|CLOB|TEXT|DATE|TIME|BOOL/i;
const TEXTS = /CHAR|CLOB|TEXT/i;
const NUMBER = /^'-?\d+(\.\d+)?$/;
const MOMENT$1 = /^'\d{4}-\d\d|^'(true|false)$/i;
function areOther({ values }, { columns }, cells, at) {
	const [text = "NULL", number = "NULL"] = at.map((it) => cells[it]);
	if (!text.startsWith("'") || NUMBER.test(text) || MOMENT$1.test(text) || !NUMBER.test(number)) return false;
	const isOwn = at.some((it) => {
		const own = values.get(keyOf$1(columns[it] ?? ""));
		return own !== void 0 && plainText(own) === plainText(cells[it] ?? "");
	});
	const wasText = [...values.values()].some((value) => value === number);
	return !isOwn && !wasText;
}
function columnIn(cells, at) {
	for (const { row, cells: own } of cells.flat()) {
		const marks = tokensIn(own[at] ?? "");
		const from = [...row.own].find((key) => tokensIn(row.values.get(key) ?? "").some((mark) => marks.includes(mark)));
		if (from !== void 0) return from;
	}
	return null;
}
// src/replay/loss/looks/made-over.ts
function madeOverBy(journey, question, row, cell) {
	const { table, column, facts } = question;
	if (!mayBeNull(facts.column) || facts.kind !== "word" || !cell.startsWith("'") || isForeign(table, column)) return null;
	const text = plainText(cell);
	const own = [...row.values].filter(([other, value]) => other !== column && tokensIn(value).some((mark) => text.includes(mark))).map(([other]) => other).filter((other) => row.own.has(other) || isSurrogate(table, other));
	const others = own.filter((other) => !isSurrogate(table, other));
	const [from, ...more] = others.length > 0 ? others : own;
	if (from === void 0 || more.length > 0 || followsByName(column, from)) return null;
	return isDerivedBefore(journey, table, column) || isKeptFromNowOn(journey, table, column) ? null : from;
}
function followsByName(column, from) {
	const words = (name) => name.split(/[^a-z\d]+/).filter((word) => word.length > 1);
	const plain = (name) => name.replaceAll("_", "");
	return plain(column).includes(plain(from)) || words(from).some((word) => words(column).includes(word));
}
function isDerivedBefore({ base }, { key }, column) {
	return base.some(({ sql }) => statementsOf(sql).some((one) => actionOf(one) === "UPDATE" && targetOf$1(one) === key && writtenColumns(one)?.has(column) === true));
}
function isKeptFromNowOn({ steps, lives }, { key }, column) {
	const now = keyOf$1(lives.tables.get(key)?.columns.get(column)?.now ?? column);
	const writes = (sql) => calledIn(lives, key).includes(targetOf$1(sql) ?? "") && (writtenColumns(sql)?.has(now) ?? false);
	return steps.some(({ statement: { sql } }) => verbOf(sql) === "CREATE TRIGGER" && readTrigger(sql).statements.some(writes));
}
// src/replay/loss/looks/overwritten.ts
function overwrittenBy(asking, journey, question) {
	const { table, column, facts } = question;
	const rows = table.rows.filter(({ own }) => own.has(column));
	const isLeft = (row) => holds$2(cellOf(journey, row, column) ?? "NULL", row, column);
	const gone = rows.filter((row) => cellOf(journey, row, column) !== void 0 && !isLeft(row));
	const row = gone.find(({ kind }) => kind.is === "plain") ?? gone[0];
	const stored = row && cellOf(journey, row, column);
	if (!row || stored === void 0) return null;
	const cell = textInBytes(stored);
	const others = [...row.own].filter((other) => other !== column && !isSurrogate(table, other));
	const isLate = isAddedLate(journey, table, column) && !hasReadKeys(journey, table, column);
	const made = isLate || rows.some(isLeft) ? null : madeOverBy(journey, question, row, cell);
	const from = others.find((other) => holds$2(cell, row, other)) ?? memberOf(cell, row, column) ?? numberIn(asking, journey, row, cell) ?? made;
	if (from === null) return null;
	const document = (facts.kind === "json" || saysDocument(facts.column)) && /^'\s*[[{]/.test(cell);
	const isTurn = isTurned(journey, row, column, from);
	const isCopy = isCopyOf(journey, row, cell, from) && !SET_BACK.has(facts.kind);
	const isKept = (one) => isLeft(one) && one.kind.column !== from && one.values.get(from) !== "NULL";
	const isOver = (isCopy || document) && !rows.some(isKept) && !isLate;
	const isMade = !isTurn && !isOver && from === made;
	if (!isTurn && !isOver && !isMade) return null;
	if ([column, from].some((it) => isKeptByTrigger(journey, table, it)) || asking.vanishes(changes(journey, column, gone)) !== true) return null;
	return {
		from,
		document,
		partly: rows.some(isLeft),
		...isMade ? { isMade } : {}
	};
}
function isCopyOf(journey, row, cell, from) {
	const before = row.values.get(from) ?? "NULL";
	return cell === before || cell === cellOf(journey, row, from) && plainText(cell).includes(plainText(before));
}
const DOCUMENT = /(^|_)(meta(data)?|settings|prefs|preferences|options|config(uration)?|data|attributes|attrs|props|properties|extras?|payload|details|context|params|json)$/i;
function saysDocument({ name, kind, default: written }) {
	return kind === "json" || /^'\s*[[{]/.test(written ?? "") || kind === "text" && DOCUMENT.test(name);
}
function isTurned(journey, row, column, from) {
	const cell = cellOf(journey, row, from) ?? "NULL";
	const isThird = (key) => key !== from && key !== column && !isSurrogate(row.table, key) && holds$2(cell, row, key);
	if ([...row.own].some(isThird) && !holds$2(cell, row, from)) return true;
	const [own, other] = [column, from].map((key) => namesOf(journey, row.table, key));
	return journey.steps.some(({ statement: { sql } }) => {
		const set = actionOf(sql) === "UPDATE" ? sql.slice(0, whereOf(sql)) : "";
		const written = set === "" ? null : writtenColumns(sql);
		if (!other?.some((it) => written?.has(it)) || own?.some((it) => written?.has(it))) return false;
		const read = namesIn$1(set);
		return own?.some((it) => read.has(it)) ?? false;
	});
}
function namesOf({ lives }, { key }, column) {
	return [column, keyOf$1(lives.tables.get(key)?.columns.get(column)?.now ?? column)];
}
function whereOf(sql) {
	const all = significant(sql);
	return all[outerWord(all, Math.max(0, verbAt(all)), /^WHERE$/i)]?.start ?? sql.length;
}
const SET_BACK = new Set([
	"integer",
	"real",
	"date",
	"time"
]);
function holds$2(cell, { values }, column) {
	const marks = tokensIn(values.get(column) ?? "");
	return marks.length > 0 && marks.some((mark) => plainText(cell).includes(mark));
}
function memberOf(cell, { table, values }, column) {
	const quoted = (key) => JSON.stringify(plainText(values.get(key) ?? "NULL"));
	return [...table.facts.keys()].find((key) => key !== column && values.get(key)?.startsWith("'") && cell.includes(quoted(key)));
}
function numberIn(asking, journey, row, cell) {
	if (!/^'\s*\{/.test(cell)) return void 0;
	const isOther = (one) => /^'\s*\{/.test(one) && one !== cell;
	const isChanged = (key, other) => {
		const end = asking.end([writing(row, key, other)]);
		return rowsBut(asking.base, end).some((cells) => cells.includes(cell)) && rowsBut(end, asking.base).flat().some(isOther);
	};
	return [...row.table.facts].find(([key, facts]) => othersOf$1(journey, row, key, facts).some((other) => isChanged(key, other)))?.[0];
}
function othersOf$1(journey, row, key, { kind, compared }) {
	if (!/^-?\d/.test(row.values.get(key) ?? "")) return [];
	if (kind === "listed") return [otherValue$1(journey, row, key) ?? []].flat();
	if (kind !== "integer" && kind !== "real") return [];
	return (compared?.bounds ?? []).slice(0, MOST_BOUNDS).flatMap((bound) => [String(bound - 1), String(bound)]);
}
const MOST_BOUNDS = 2;
function isKeptByTrigger({ setting, start }, { key }, column) {
	return on(setting.engine, start.state, triggersIn).flatMap(({ sql }) => readTrigger(sql).statements).some((sql) => actionOf(sql) === "UPDATE" && targetOf$1(sql) === key && writtenColumns(sql)?.has(column));
}
function isAddedLate({ base }, { key }, column) {
	return base.some(({ sql }) => statementsOf(sql).some((statement) => adds(statement, key, column)));
}
function hasReadKeys({ base }, { key }, column) {
	return base.flatMap(({ sql }) => jsonReadings(sql)).some((it) => it.column === column && it.tables.has(key) && it.path.length > 0);
}
function adds(statement, table, column) {
	if (verbOf(statement) !== "ALTER TABLE" || targetOf$1(statement) !== table) return false;
	const all = significant(statement);
	const at = all.findIndex(({ kind, text }) => kind === "word" && /^ADD$/i.test(text));
	const names = all.slice(at + 1, at + 3).map((token) => keyOf$1(unquote(token)));
	return at > 0 && names.includes(column);
}
// src/replay/loss/looks/backfilled.ts
function backfilled(asking, journey, question) {
	const { table, column, facts } = question;
	if (!(facts.kind === "time" || facts.kind === "date" || facts.kind === "integer") || !MOMENT.test(facts.column.name) || !mayBeNull(facts.column)) return null;
	const [{ from, where } = {
		from: "",
		where: ""
	}] = journey.steps.flatMap(({ statement: { sql } }) => calledIn(journey.lives, table.key).includes(targetOf$1(sql) ?? "") ? fillingIn(sql, column) ?? [] : []);
	if (!table.facts.has(from) || isAddedLate(journey, table, column) || isDerivedBefore(journey, table, column)) return null;
	const edits = changes(journey, column, table.rows.filter((row) => row.own.has(column) && cellOf(journey, row, column) === row.values.get(from)));
	if (edits.length === 0 || asking.vanishes(edits) !== true) return null;
	return {
		from,
		where,
		document: false,
		partly: false
	};
}
const MOMENT = /(_at|_on|_date|_time|[a-z](At|On|Date|Time))$/;
function fillingIn(sql, column) {
	const where = actionOf(sql) === "UPDATE" ? whereIn(sql) : null;
	const [name, ...more] = assignmentsIn(sql).find((it) => it.column === column)?.value ?? [];
	const isOfOthers = outerWord(significant(sql), 0, /^(FROM|RETURNING)$/i) >= 0;
	if (where === null || isOfOthers || !name || more.length > 0) return null;
	const [first = ""] = wordsIn$1(column);
	const said = significant(where).map(unquote);
	if (said.some((it) => keyOf$1(it) === column) || !said.some((it) => wordsIn$1(it).includes(first))) return null;
	return {
		from: keyOf$1(unquote(name)),
		where
	};
}
// src/replay/loss/looks/fine-moments.ts
const NANOSECONDS = ["1700000000123456789", "1700000000123456788"];
const A_SECOND = 1e9;
const STAMPS = new Set(["timestamp", "ts"]);
const IN_LARGER_UNIT = /^\d{9,16}$/;
function mayBeNanoseconds(journey, { key }, { column, example }) {
	const texts = [...journey.base, ...journey.setting.scripts].map(({ sql }) => sql);
	if (texts.some((sql) => makesSeconds(sql, keyOf$1(column.name)))) return true;
	if (!STAMPS.has(wordsIn$1(column.name).at(-1) ?? "") || column.moment !== void 0) return false;
	return !IN_LARGER_UNIT.test(example) && !countsTime(texts.flatMap(dateReadings), key, column.name);
}
function makesSeconds(sql, column) {
	if (!/[/%]\s*1(0{9}|e9)/i.test(sql)) return false;
	const all = significant(sql);
	const isOne = (token, at) => isName$1(token) && keyOf$1(unquote(token)) === column && /^[/%]$/.test(all[at + 1]?.text ?? "");
	return all.some((token, at) => isOne(token, at) && Number(all[at + 2]?.text) === A_SECOND);
}
// src/replay/loss/looks/beyond-real.ts
const FIRST_ODD = 9007199254740993n;
const PAIR = [String(FIRST_ODD), String(FIRST_ODD - 1n)];
function roundings(asking, journey) {
	return journey.start.tables.flatMap((table) => {
		const row = plainRows(table).length > 0 ? askedRow(journey, table) : void 0;
		const asked = [...table.facts.keys()].filter((column) => isAsked(journey, table, column));
		if (!row || asked.length === 0) return [];
		const numbers = asked.map((_, at) => String(FIRST_ODD + 2n * BigInt(at)));
		const end = asking.end(asked.map((column, at) => writing(row, column, numbers[at] ?? "NULL")));
		const there = new Set([...end?.values() ?? []].flatMap(({ rows }) => rows.flat()));
		return (end ? asked.filter((_, at) => !there.has(numbers[at] ?? "")) : asked.slice(0, MOST_ALONE)).flatMap((column) => {
			const facts = table.facts.get(column);
			const pair = facts && mayBeNanoseconds(journey, table, facts) ? NANOSECONDS : PAIR;
			return endAlike$1(asking, row, column, pair) === true ? [{
				table,
				column,
				pair,
				unsaid: true
			}] : [];
		});
	});
}
const MOST_ALONE = 4;
function isAsked(journey, table, column) {
	const facts = table.facts.get(column);
	if (facts?.column.kind !== "integer") return false;
	const isBeyond = [facts.ends[1], ...facts.compared?.bounds ?? []].filter(Number.isFinite).some((it) => it >= Number(FIRST_ODD)) || mayBeNanoseconds(journey, table, facts);
	if (!isBeyond && saysHowMuch(facts.column)) return false;
	const isTruth = facts.kind === "listed" && facts.listed.every((it) => it === "0" || it === "1");
	if (facts.kind !== "integer" && !isTruth) return false;
	if (mayBeLarge(facts) || isForeign(table, column) || isSurrogate(table, column)) return false;
	if (hasPlace(journey, table, column) && !isAssigned(journey, table, column)) return false;
	if (!isBeyond && !standingOf(journey.index, table, column).carried) return false;
	const isSmall = Number.isFinite(facts.ends[1]) || facts.column.moment !== void 0 || isMeasure(facts.column);
	const isBounded = !isBeyond && isSmall;
	return plainRows(table).every((row) => {
		const value = row.values.get(column) ?? "NULL";
		const forms = [...isTruth ? [] : [value], ...isBounded ? [] : [`${value}.0`]];
		return placesOf$1(journey.index, row, column).some(({ cells }) => forms.some((form) => cells.includes(form)));
	});
}
// src/replay/loss/looks/cast-words.ts
function castWords(asking, journey, { table, column, facts }) {
	const row = askedRow(journey, table);
	const [one, other] = facts.listed;
	if (!row || one === void 0 || other === void 0 || !facts.listed.every((it) => /^'\D/.test(it))) return null;
	const made = plainText(cellOf(journey, row, column) ?? "NULL");
	if (!/^-?\d+(\.\d+)?$/.test(made) || !isMadeOfItself(journey, table.name, column)) return null;
	return endAlike$1(asking, row, column, [one, other]) === true ? [one, other] : null;
}
function isMadeOfItself({ steps }, table, column) {
	const own = keyOf$1(columnCalled(steps, table, column));
	return steps.some(({ statement: { sql } }) => assignmentsIn(sql).some(({ column: name, value }) => {
		const tokens = withoutQueries(value);
		const isRead = tokens.some((token) => isName$1(token) && keyOf$1(unquote(token)) === own);
		const isSaid = tokens.some((token) => isWord$1(token, "CASE") || isWord$1(token, "IIF"));
		return name === own && isRead && !isSaid;
	}));
}
// src/replay/loss/looks/first-elements.ts
function untakenElements(asking, journey, column, row) {
	for (const taken of takenIn$1(journey)) {
		const others = [documentOf(taken, "one", "this"), documentOf(taken, "one", "that")];
		const own = [documentOf(taken, "one", "this"), documentOf(taken, "two", "this")];
		if (endAlike$1(asking, row, column, others) === true && endAlike$1(asking, row, column, own) === false) return others;
	}
	return null;
}
const ELEMENT = /'\$((?:\.\w+)+)(?:\[(0|#-1)\]|'\s*->>?\s*(0|-1)\b)((?:\.\w+)*)/g;
function takenIn$1({ setting }) {
	return setting.scripts.flatMap(({ sql }) => {
		if (!/\bjsonb?_(?:remove|patch)\b/i.test(sql)) return [];
		const places = [...sql.matchAll(/'\$((?:\.\w+)+)(?:\[[^\]]*\]|'\s*->>?\s*-?\d)/g)];
		const readsOthers = (path, [text]) => places.some(([other, its]) => its === path && !text.startsWith(other));
		return [...sql.matchAll(ELEMENT)].filter((it) => !readsOthers(it[1] ?? "", it));
	}).map(([, path = "", inside, behind, within = ""]) => ({
		path: keysOf$1(path),
		within: keysOf$1(within),
		isLast: (inside ?? behind) !== "0"
	}));
}
function keysOf$1(path) {
	return path.split(".").filter((key) => key !== "");
}
function documentOf({ path, within, isLast }, own, other) {
	const inside = (keys, leaf) => keys.reduceRight((inner, key) => ({ [key]: inner }), leaf);
	const elements = [own, other].map((leaf) => inside(within, leaf));
	return `'${JSON.stringify(inside(path, isLast ? elements.toReversed() : elements))}`;
}
// src/replay/loss/looks/flags-over.ts
function flagOver(asking, journey, { table, column, facts }) {
	const row = askedRow(journey, table);
	const isSaying = facts.listed.length > 1 || facts.kind === "word";
	if (!row || !isSaying || isAddedLate(journey, table, column)) return null;
	if (isDerivedBefore(journey, table, column) || isKeptByTrigger(journey, table, column)) return null;
	const going = [...table.facts].filter(([key, its]) => its.listed.length === 2 && !hasPlace(journey, table, key) && !isSurrogate(table, key));
	const own = changes(journey, column, [row]);
	if (going.length === 0 || own.length === 0 || asking.vanishes(own) !== true) return null;
	const found = going.find(([key, { listed }]) => {
		const value = listed.find((it) => it !== row.values.get(key));
		if (value === void 0 || isSameByName(column, key)) return false;
		const other = [writing(row, key, value)];
		return turns(asking, journey, row, column, other) && asking.alike(other, [...other, ...own]) === true;
	});
	if (!found) return null;
	const [from, its] = found;
	const none = [writing(row, from, "NULL")];
	return {
		from,
		document: false,
		partly: mayBeNull(its.column) && asking.alike(none, [...none, ...own]) === false
	};
}
function isSameByName(one, other) {
	const [own, its] = [one.replace(SAYS_SO, ""), other.replace(SAYS_SO, "")];
	return followsByName(own, its) || followsByName(its, own);
}
const SAYS_SO = /^(is|has|was|can)_?/;
function turns(asking, journey, row, column, edits) {
	const home = homeOf$4(journey, row, column);
	const isIt = (cells) => cells.every((cell, at) => cell === home?.cells[at] === (at !== home?.at));
	return home !== null && rowsBut(asking.end(edits), asking.base).some(isIt);
}
// src/replay/loss/looks/lost-anyway.ts
function onlyUnlinks({ steps, lives }, { key }, column) {
	const life = lives.tables.get(key);
	const names = [key, keyOf$1(life?.now ?? key)];
	const columns = [column, keyOf$1(life?.columns.get(column)?.now ?? column)];
	const writing = steps.map(({ statement }) => statement.sql).filter((sql) => names.includes(targetOf$1(sql) ?? "") && assignmentsIn(sql).some((it) => columns.includes(it.column)));
	return writing.length > 0 && writing.every((sql) => columns.some((name) => unlinks(sql, name)));
}
function unlinks(sql, column) {
	const written = assignmentsIn(sql).find((it) => it.column === column)?.value ?? [];
	if (actionOf(sql) !== "UPDATE" || written.length !== 1 || !saysNull(written)) return false;
	const condition = whereTokens(sql);
	if (condition.some((token) => isWord$1(token, "OR"))) return false;
	return cutAt(condition, (token) => isWord$1(token, "AND")).some((one) => hasNone(one, column));
}
// src/replay/loss/looks/other-document.ts
function otherDocument$1(journey, { column, facts }, row) {
	const written = literalDefault(facts.column);
	const [had, has] = [written, cellOf(journey, row, column)].map((it) => keysOf(it ?? "NULL"));
	if (written === null || !had?.length || !has?.length || has.some((it) => had.includes(it))) return null;
	const value = row.values.get(column) ?? "NULL";
	return [written, keysOf(value).length > 0 ? value : EMPTY$1];
}
const EMPTY$1 = "'{}";
function keysOf(value) {
	try {
		const document = JSON.parse(plainText(value));
		return document !== null && typeof document === "object" && !Array.isArray(document) ? Object.keys(document) : [];
	} catch {
		return [];
	}
}
// src/replay/loss/looks/removed-keys.ts
const READ_AS = [
	[41, 42],
	[true, false],
	["2001-03-03", "2050-06-06"]
];
const MOST_TEXTS = 4;
function removedKey(asking, journey, column, row, gone) {
	const before = documentIn(row.values.get(column));
	const after = documentIn(cellOf(journey, row, column));
	if (before === null || after === null) return null;
	const paths = gone.flatMap((mark) => {
		const path = pathTo(before, mark);
		return path === null ? [] : [path];
	});
	const isOne = (path) => readings(journey).every((pair) => {
		const [one, other] = pair.map((leaf) => `'${JSON.stringify(withLeaf(before, path, leaf))}`);
		return one !== void 0 && other !== void 0 && endAlike$1(asking, row, column, [one, other]) === true;
	});
	const found = paths.find((path) => !has$3(after, path) && isOne(path));
	if (!found) return null;
	const ends = (made) => {
		const [one, other] = ["this", "that"].map((leaf) => `'${JSON.stringify(made(leaf))}`);
		return one !== void 0 && other !== void 0 && endAlike$1(asking, row, column, [one, other]) === true ? [one, other] : null;
	};
	const known = Object.fromEntries(Object.entries(before).filter(([key]) => key !== EXTRA_KEY));
	return ends((leaf) => alone(found, leaf)) ?? ends((leaf) => withLeaf(known, found, leaf));
}
function readings({ setting }) {
	const strings = setting.scripts.flatMap(({ sql }) => statementsOf(sql)).flatMap((sql) => significant(sql)).flatMap((token) => token.kind === "string" ? [unquote(token)] : []);
	const texts = [...new Set(strings)].filter((text) => !text.startsWith("$")).slice(0, MOST_TEXTS);
	return [...READ_AS, ...texts.map((text) => [text, "Mzzz"])];
}
function documentIn(value) {
	try {
		const document = JSON.parse(plainText(value ?? ""));
		return typeof document === "object" && !Array.isArray(document) ? document : null;
	} catch {
		return null;
	}
}
function pathTo(document, mark) {
	for (const [key, value] of Object.entries(document)) if (value !== null && typeof value === "object") {
		const rest = Array.isArray(value) ? null : pathTo(value, mark);
		if (rest !== null) return [key, ...rest];
	} else if (String(value).includes(mark)) return [key];
	return null;
}
function has$3(document, [key, ...rest]) {
	if (key === void 0) return true;
	if (document === null || typeof document !== "object" || !(key in document)) return false;
	return has$3(document[key], rest);
}
function alone(path, leaf) {
	return path.reduceRight((inner, key) => ({ [key]: inner }), leaf);
}
function withLeaf(document, [key = "", ...rest], leaf) {
	const own = document[key];
	return {
		...document,
		[key]: rest.length === 0 ? leaf : withLeaf(own, rest, leaf)
	};
}
// src/replay/loss/looks/whole-over.ts
const FRACTIONS = ["12.25", "12.75"];
const OTHER = "13.25";
const WHOLE$1 = "12.0";
function wholeOver(asking, journey, { table, column, facts }) {
	const row = askedRow(journey, table);
	if (!row || facts.kind !== "real" || facts.column.kind !== "real" || facts.column.default !== null) return null;
	const kept = table.rows.filter((one) => one.own.has(column) && cellOf(journey, one, column) === one.values.get(column));
	if (isAddedLate(journey, table, column) || isKeptByTrigger(journey, table, column)) return null;
	if (isDerivedBefore(journey, table, column) || asking.vanishes(changes(journey, column, [row])) !== true) return null;
	const from = [...table.facts].find(([other, its]) => {
		return other !== column && mayHaveFractions(its) && !isSurrogate(table, other) && !isForeign(table, other) && kept.every(({ values }) => values.get(other) === "NULL") && isCut((value) => asking.end([writing(row, other, written$5(its, value))]), asking.base);
	});
	return from ? {
		from: from[0],
		document: false,
		partly: false,
		isWhole: true
	} : null;
}
function mayHaveFractions({ kind, listed }) {
	return listed.length === 0 && (kind === "word" || kind === "digits" || kind === "real");
}
function written$5({ kind }, number) {
	return kind === "real" ? number : `'${number}`;
}
function isCut(endWith, base) {
	const [one, two, other] = [...FRACTIONS, OTHER].map((value) => wholes(endWith(value)));
	const none = wholes(base);
	return one !== void 0 && one > none && one === two && other !== void 0 && other < one;
}
function wholes(end) {
	return [...end?.values() ?? []].flatMap(({ rows }) => rows.flat()).filter((cell) => cell === WHOLE$1).length;
}
// src/replay/loss/looks/narrowed.ts
function narrowings(asking, journey) {
	return [...journey.start.tables.flatMap((table) => {
		const questions = questionsAbout(journey, table);
		const others = [...table.facts].flatMap(([column, facts]) => {
			return questions.some((one) => one.column === column) || isSurrogate(table, column) ? [] : [{
				table,
				column,
				facts,
				rows: plainRows(table).slice(0, 2),
				apart: false
			}];
		});
		return [...questions, ...others].filter(({ column }) => hasPlace(journey, table, column) && isAssigned(journey, table, column)).filter(({ column }) => !onlyUnlinks(journey, table, column)).flatMap((one) => narrowed(asking, journey, one));
	}), ...roundings(asking, journey)];
}
function unnamed(asking, journey, { column, facts }, row) {
	const value = row.values.get(column) ?? "";
	if (facts.kind !== "json") return null;
	const tokens = tokensIn(value);
	const left = tokens.filter((token) => journey.index.has(token));
	const gone = tokens.filter((token) => !journey.index.has(token));
	const isUnnamed = value.startsWith("'[") ? !removesKeys(journey) : gone.some(isExtra);
	const other = otherValue$1(journey, row, column);
	if (left.length === 0) return null;
	if (isUnnamed && other !== null && other !== value) return [value, other];
	return removedKey(asking, journey, column, row, gone);
}
function removesKeys({ setting }) {
	return setting.scripts.some(({ sql }) => /\bjsonb?_(remove|patch)\b/i.test(sql));
}
function narrowed(asking, journey, question) {
	const { table, column, facts } = question;
	const row = plainRows(table).length > 0 ? askedRow(journey, table) : void 0;
	if (!row || facts.kind === "listed" && facts.listed.length < 2) return [];
	const pair = asking.vanishes(changes(journey, column, [row])) ? tellingPair(asking, journey, question) ?? listedPair(asking, journey, question) ?? castWords(asking, journey, question) ?? unmadeWords(asking, journey, question) ?? cutTexts(asking, row, question) ?? unnamed(asking, journey, question, row) ?? otherDocument$1(journey, question, row) : collapsing(asking, journey, question) ?? summedDocuments(asking, journey, question) ?? withoutZeros(asking, question) ?? roundedIds(asking, question) ?? slugged(asking, journey, question) ?? caseLost(asking, journey, question);
	const told = ownWord(asking, journey, question) ?? pair ?? (facts.kind === "json" ? untakenElements(asking, journey, column, row) : null);
	if (told !== null) return isRankedAnew(asking, question) ? [] : [{
		table,
		column,
		pair: told
	}];
	const by = backfilled(asking, journey, question) ?? overwrittenBy(asking, journey, question) ?? wholeOver(asking, journey, question) ?? flagOver(asking, journey, question);
	return by === null ? [] : [{
		table,
		column,
		pair,
		by
	}];
}
// src/replay/loss/looks/filled-by-parent.ts
const ONE_NAME = 3;
function isOnesOwn({ column, value }, { only, from }, table, source) {
	const asked = only ?? (value.length <= ONE_NAME ? namesOf$1(value)[0]?.column : void 0);
	if (asked !== source || isForeign(table, column) || /_?id$/.test(column)) return false;
	return !followsByName(column, asked) && !from.some((name) => isOf(column, keyOf$1(name)));
}
function isOf(column, table) {
	if (followsByName(column, table)) return true;
	return column.split(/[^a-z\d]+/).some((word) => word.length > 2 && table.includes(word.slice(0, -1)));
}
// src/replay/loss/looks/unfound.ts
function unfoundIn(asking, journey, known) {
	const isKnown = ({ table, column }) => known.some((it) => it.table === table && it.column === column);
	const fillings = journey.start.tables.flatMap((table) => fillingsOf(journey, table)).filter((one) => !isKnown(one));
	if (fillings.length === 0) return [];
	return on(journey.setting.engine, journey.start.state, (connection) => fillings.filter((one) => !isDerived(connection, journey, one))).flatMap((one) => {
		const { table, column, lookup } = one;
		const end = valueIn(lookup.instead);
		const isHeld = ({ own, values }) => own.has(column) || isForeign(table, column) && (values.get(column) ?? "NULL") !== "NULL";
		const row = table.rows.find((it) => isHeld(it) && SEEN.has(it.kind.is) && cellOf(journey, it, column) === end);
		if (isKeptByTrigger(journey, table, column)) return [];
		const isLost = row ? asking.vanishes(changes(journey, column, [row])) === true : isLostAstray(asking, journey, one);
		const names = calledIn(journey.lives, table.key);
		const other = lookup.from.find((name) => !names.includes(keyOf$1(name))) ?? null;
		return isLost ? [{
			table,
			column,
			pair: null,
			lookup: other
		}] : [];
	});
}
const SEEN = new Set([
	"plain",
	"twin",
	"lonely",
	"met"
]);
function isLostAstray(asking, journey, { table, column, lookup }) {
	const code = table.shape.foreignKeys.find((it) => lookup.from.some((name) => isCode(it, name)))?.from[0];
	const row = plainRows(table).find(({ own }) => own.has(column));
	const facts = table.facts.get(keyOf$1(code ?? ""));
	const mark = facts ? markFor(facts, UNKNOWN, false) : null;
	if (!row || code === void 0 || mark === null) return false;
	const astray = writing(row, code, mark);
	return asking.alike([astray], [astray, ...changes(journey, column, [row])]) === true;
}
const UNKNOWN = 38e5;
function isCode({ id, parent, from: [name = "", ...more] }, other) {
	const [first = ""] = wordsIn$1(name);
	const isNamed = keyOf$1(other).startsWith(first.slice(0, -1));
	return id < 0 && same$2(parent, other) && more.length === 0 && !isCalledId(name) && !isNamed;
}
function fillingsOf(journey, table) {
	const names = calledIn(journey.lives, table.key);
	const columns = [...journey.lives.tables.get(table.key)?.columns ?? []];
	return journey.steps.flatMap(({ statement: { sql } }) => {
		return (names.includes(targetOf$1(sql) ?? "") ? lookupsIn(sql) : []).flatMap((lookup) => lookup.columns.flatMap((name) => {
			const column = columns.find(([key, { now }]) => key === name || keyOf$1(now) === name)?.[0];
			return column !== void 0 && hasPlace(journey, table, column) ? [{
				table,
				column,
				lookup
			}] : [];
		}));
	});
}
function isDerivedFrom(journey, filling) {
	return on(journey.setting.engine, journey.start.state, (connection) => isDerived(connection, journey, filling));
}
function isDerived(connection, journey, filling) {
	const { table, column, lookup, isOwn = false } = filling;
	if (lookup.instead !== "NULL" && lookup.instead === table.facts.get(column)?.column.default) return true;
	const catalog = readCatalog(connection);
	const others = lookup.from.map(keyOf$1);
	return others.some((key) => {
		const name = catalog.ordinary.get(key);
		if (calledIn(journey.lives, table.key).includes(key)) return others.length === 1;
		if (!isOwn && isParent(table, lookup, name ?? key) || isMadeFor(journey, filling, key)) return true;
		if (isFilledBefore(journey, filling, key)) return true;
		return name !== void 0 && isChild(readShape(connection, name, catalog.texts), table, filling);
	});
}
function isParent({ shape }, { named }, other) {
	const isAsked = (name) => named.some((it) => it.column === keyOf$1(name));
	if (shape.foreignKeys.some((it) => same$2(it.parent, other) && it.from.some(isAsked) && !isCode(it, other))) return true;
	return shape.columns.some(({ name }) => isNamedAfter(name, other) && isAsked(name));
}
function isChild(other, { key, name, shape }, { column, lookup: { instead, isSame, value } }) {
	const keys = other.foreignKeys.filter(({ parent, from }) => keyOf$1(parent) === key && from.length === 1);
	const id = shape.columns.find((it) => shape.primaryKey.some((own) => same$2(own, it.name)));
	const isLink = (it) => isNamedAfter(it.name, name) && (!id || isText(it) === isText(id));
	const links = [...keys.flatMap(({ from }) => from), ...other.columns.flatMap((it) => isLink(it) ? [it.name] : [])];
	const isAlone = (link) => other.keys.some(({ columns: [one, ...more], partial }) => !partial && more.length === 0 && same$2(one ?? "", link));
	const isBack = shape.foreignKeys.some(({ parent, from }) => keys.length > 0 && same$2(parent, other.name) && from.some((it) => same$2(it, column)));
	return links.length > 0 && (instead !== "NULL" || isBack || !isSame && CHOSEN.test(value) && !links.some(isAlone));
}
function isText({ kind }) {
	return kind === "text";
}
function isFilledBefore({ base }, { table, column }, other) {
	const fills = (sql) => actionOf(sql) === "UPDATE" && targetOf$1(sql) === table.key && writtenColumns(sql)?.has(column) === true && namesIn$1(sql).has(other);
	return base.some(({ sql }) => statementsOf(sql).some(fills));
}
function isMadeFor({ base, setting, start }, { table, column, lookup }, other) {
	const fills = (sql) => actionOf(sql) !== null && actionOf(sql) !== "DELETE" && targetOf$1(sql) === other && namesIn$1(sql).has("values");
	if (base.some(({ sql }) => statementsOf(sql).some(fills))) return true;
	const its = start.end.get(other)?.columns.map(keyOf$1);
	const isOwn = ({ of, column: name }) => name === column && (of === null ? its?.includes(name) === false : of === table.key);
	return lookup.named.some(isOwn) && setting.scripts.some(({ sql }) => statementsOf(sql).some(fills));
}
const CHOSEN = /\border\s+by\b|\b(min|max)\s*\(|\band\b/i;
// src/replay/loss/looks/nulled.ts
const MOST_SOURCES = 24;
function nulledIn(asking, journey, known) {
	const isKnown = ({ table, column }) => known.some((it) => it.table === table && it.column === column);
	const written = journey.start.tables.flatMap((table) => writtenIn(journey, table)).filter((one) => one.table.facts.get(one.column)?.column.nullable && !isKnown(one) && !isMeant(one));
	if (written.length === 0) return [];
	const after = cellsAfter(journey, []);
	if (!after) return [];
	const found = [];
	let tried = 0;
	for (const one of written) {
		const { table, column, step, given } = one;
		if (found.some((it) => it.table === table && it.column === column)) continue;
		const own = writtenRow(one, after);
		const met = own ? {
			row: own,
			meet: []
		} : inConflict(journey, one);
		if (!met) continue;
		for (const source of sourcesOf$1(journey, one)) {
			if (tried >= MOST_SOURCES) return found;
			tried += 1;
			if (!becomesNull(asking, journey, {
				...met,
				one,
				source
			})) continue;
			const back = `${given.prefix}${identifier(table.facts.get(column)?.column.name ?? column)}`;
			const kept = `coalesce(${given.text}, ${back})`;
			found.push({
				table,
				column,
				pair: null,
				step,
				nulled: {
					says: source.says,
					kept
				}
			});
			break;
		}
	}
	return found;
}
function writtenIn(journey, table) {
	const names = calledIn(journey.lives, table.key);
	const columns = [...journey.lives.tables.get(table.key)?.columns ?? []];
	return journey.steps.flatMap((step) => {
		const { sql } = step.statement;
		if (!/\bset\b/i.test(sql) || !names.includes(targetOf$1(sql) ?? "")) return [];
		return assignmentsIn(sql).flatMap((given) => {
			const column = columns.find(([key, { now }]) => key === given.column || keyOf$1(now) === given.column)?.[0];
			return column !== void 0 && hasPlace(journey, table, column) && kindOf$1(given.value) !== "literal" ? [{
				table,
				column,
				step,
				given
			}] : [];
		});
	});
}
function isMeant({ table, step: { statement }, given: { value } }) {
	const read = isExcluded(value) ? resultFor(statement.sql, nameOf$2(value), namesIn(table)) : null;
	return saysNull(value) || read !== null && saysNull(read.result);
}
function isExcluded(value) {
	return value.length === 3 && isWord$1(value[0], "EXCLUDED");
}
function nameOf$2(value) {
	return namesOf$1(value).at(-1)?.column ?? "";
}
function namesIn({ shape }) {
	return shape.columns.map(({ name }) => name);
}
const ORDINARY = new Set([
	"plain",
	"twin",
	"met",
	"value"
]);
function writtenRow({ table, column }, after) {
	return table.rows.find((row) => {
		const was = row.values.get(column) ?? "NULL";
		if (was === "NULL" || !ORDINARY.has(row.kind.is)) return false;
		const is = after(row, column);
		return is !== void 0 && is !== "NULL" && is !== was;
	});
}
function inConflict(journey, { table, column, step }) {
	const { setting, start, lives } = journey;
	const row = plainRows(table).find(({ values }) => (values.get(column) ?? "NULL") !== "NULL");
	const [meeting] = on(setting.engine, start.state, (connection) => {
		const catalog = readCatalog(connection);
		const columnsOf = (key) => {
			const name = catalog.ordinary.get(key);
			return name === void 0 ? null : readShape(connection, name, catalog.texts).columns.map((it) => keyOf$1(it.name));
		};
		return conflictIn(step.statement.sql, columnsOf);
	}).filter(({ tables: [own] }) => calledIn(lives, table.key).includes(own));
	if (!row || !meeting) return null;
	const other = `main.${quoted(meeting.tables[1])}`;
	const meet = `UPDATE OR ABORT ${other} SET ${meeting.columns.map(([own, its]) => `${quoted(its)} = ${sqlOf(row.values.get(own) ?? "NULL")}`).join(", ")} WHERE rowid = (SELECT max(rowid) FROM ${other})`;
	const is = cellsAfter(journey, [meet])?.(row, column);
	return is === void 0 || is === "NULL" || is === row.values.get(column) ? null : {
		row,
		meet: [meet]
	};
}
function sourcesOf$1(journey, one) {
	const { table, column, step, given } = one;
	const named = new Set(namesOf$1(given.value).flatMap((it) => it.of === "excluded" ? [] : [it.column]));
	return [...table.shape.columns.filter((it) => mayBeNull(it) && named.has(keyOf$1(it.name)) && keyOf$1(it.name) !== column).map(({ name }) => {
		const key = keyOf$1(name);
		return {
			says: `${table.name}.${name}`,
			other: null,
			column: key,
			edits: (row) => [writing(row, key, "NULL")]
		};
	}), ...othersOf(journey, table, step.statement.sql)];
}
const TOGETHER = /\b(group|count|sum|total|avg|min|max|group_concat|string_agg|jsonb?_group_\w+)\b/i;
function othersOf({ setting, start, lives }, table, sql) {
	if (!/\b(select|from)\b/i.test(sql) || TOGETHER.test(sql)) return [];
	const names = namesIn$1(sql);
	return on(setting.engine, start.state, (connection) => {
		const catalog = readCatalog(connection);
		return [...catalog.ordinary].filter(([key]) => !calledIn(lives, table.key).includes(key) && calledIn(lives, key).some((it) => names.has(it))).flatMap(([, other]) => readShape(connection, other, catalog.texts).columns.flatMap((it) => {
			if (!mayBeNull(it) || !names.has(keyOf$1(it.name))) return [];
			const edit = `UPDATE OR ABORT main.${quoted(other)} SET ${quoted(it.name)} = NULL`;
			return [{
				says: `${other}.${it.name}`,
				other,
				column: keyOf$1(it.name),
				edits: () => [edit]
			}];
		}));
	});
}
function becomesNull(asking, journey, { row, meet, one, source }) {
	const { column } = one;
	const edits = [...meet, ...source.edits(row)];
	const other = changes(journey, column, [row]);
	if (other.length === 0 || cellsAfter(journey, edits)?.(row, column) !== "NULL") return false;
	if (asking.alike(edits, [...edits, ...other]) !== true) return false;
	return asking.alike(meet, [...meet, ...other]) === false || isForgotten$1(journey, one, source);
}
function isForgotten$1(journey, { table, column, step, given }, source) {
	if (isAddedLate(journey, table, column) || isKeptByTrigger(journey, table, column)) return false;
	const { sql } = step.statement;
	const lookup = lookupsIn(sql).find(({ columns }) => columns.includes(given.column));
	const isLookedUp = () => lookup?.from.some((name) => pointsAt(table, source.column, name)) === true;
	if (source.other === null) return isBare(given, source) || isLookedUp() && !isCache(lookup, column, source);
	const from = lookup ?? (isExcluded(given.value) ? asLookup(given, source.other) : void 0);
	if (from === void 0) return false;
	return !isDerivedFrom(journey, {
		table,
		column,
		lookup: from,
		isOwn: isOnesOwn(given, from, table, source.column)
	});
}
function isBare({ value }, { column }) {
	return value.length < 4 && nameOf$2(value) === column && value.every(({ text }) => text !== "(");
}
function isCache(lookup, column, { column: key }) {
	const only = lookup?.only ?? null;
	if (only === column) return false;
	return only !== null && column.endsWith(only) || column === key.replace(/_?id$/, "");
}
function pointsAt({ shape }, column, other) {
	return shape.foreignKeys.some(({ from, parent }) => same$2(parent, other) && from.some((name) => keyOf$1(name) === column)) || isNamedAfter(column, other);
}
function asLookup({ column, text, value, prefix }, other) {
	return {
		columns: [column],
		value: text,
		instead: "NULL",
		prefix,
		from: [other],
		named: namesOf$1(value),
		only: null,
		isSame: true
	};
}
// src/replay/loss/marks/there.ts
function lowest(connection, { name, shape }, count, condition = "true") {
	const keys = shape.rowid ? [shape.rowid] : shape.primaryKey.map(quoted);
	const cells = shape.rowid ? keys : shape.primaryKey.map(readAs);
	const rows = connection.rows(`SELECT ${cells.join(", ")} FROM main.${quoted(name)} WHERE ${condition} ORDER BY ${keys.join(", ")} LIMIT ${count}`);
	if (shape.rowid) return rows.map(([id]) => `${shape.rowid} = ${id}`);
	return rows.map((row) => keys.map((key, at) => `${key} IS ${sqlOf(String(row[at]))}`).join(" AND "));
}
function inItsPlace(connection, table, { is, column, value }) {
	if (is !== "value" || column === null || value === void 0) return null;
	if (!uniqueColumns(table.shape).some((key) => keyOf$1(key) === column)) return null;
	return lowest(connection, table, 1, `${quoted(column)} IS ${sqlOf(value)}`)[0] ?? null;
}
// src/replay/loss/looks/offset.ts
const FAR_BEHIND = 1e6;
function takenNumbers(asking, journey) {
	return journey.steps.flatMap((step) => {
		return askedOf$1(journey, step).flatMap((asked) => lostBy$1(asking, journey, asked) ?? []).slice(0, 1);
	});
}
function askedOf$1(journey, step) {
	const { lives, start } = journey;
	const { sql } = step.statement;
	const copy = readCopy(sql);
	const [source, ...more] = copy?.isPlain && !copy.makes ? sourcesOf$3(copy) : [];
	const target = targetOf$1(sql);
	if (!source || more.length > 0 || target === null) return [];
	const isSource = ({ key }) => calledIn(lives, key).includes(keyOf$1(source.table));
	const table = start.tables.find((it) => isSource(it) && !calledIn(lives, it.key).includes(target));
	const filled = [...lives.tables.keys()].find((key) => calledIn(lives, key).includes(target));
	const into = table && filled !== void 0 ? shapeAtStart(journey, filled) : null;
	if (!table || !into || !barsTo(journey, {
		name: into.name,
		shape: into
	}, step).isSilent) return [];
	const names = into.columns.map(({ name }) => name);
	return uniqueColumns(into).flatMap((column) => {
		const result = withoutAlias(resultFor(sql, column, names)?.result ?? []);
		if (result.length === 0 || kindOf$1(result) !== "expression") return [];
		const made = sql.slice(result[0]?.start, result.at(-1)?.end);
		return [{
			table,
			step,
			into,
			column,
			made,
			called: source.called
		}];
	});
}
function lostBy$1(asking, journey, { table, step, into, column, made, called }) {
	const row = table.rows.find(({ kind }) => kind.is === "first") ?? table.rows[0];
	const taken = row && takenBy$1(asking, row, {
		into,
		column,
		made,
		called
	});
	if (!row || !taken) return null;
	const { taking, leaving } = taken;
	if (asking.vanishes([removing(row)]) === false && asking.alike([taking], [taking, removing(row)]) === true) return {
		table,
		step,
		columns: saidIn(table),
		rows: [row],
		by: into.name
	};
	const other = journey.start.tables.find(({ key }) => key === keyOf$1(into.name));
	if (!other || asking.vanishes([leaving]) !== false || asking.alike([taking], [leaving]) !== true) return null;
	return {
		table: other,
		step,
		columns: saidIn(other),
		rows: [],
		by: table.name,
		byChance: true
	};
}
function saidIn(table) {
	return [...table.facts.keys()].filter((column) => !isSurrogate(table, column));
}
function takenBy$1({ setting, start }, row, { into, column, made, called }) {
	return on(setting.engine, start, (connection) => {
		const from = `FROM main.${quoted(row.table.name)} AS ${called.text} WHERE ${row.where}`;
		let number = null;
		refusal(() => {
			const [[type, value, again] = []] = connection.rows(`SELECT typeof(${made}\n), ${made}\n, ${made}\n ${from}`);
			if (type === "integer" && value === again) number = value;
		});
		const [where] = lowest(connection, {
			key: keyOf$1(into.name),
			name: into.name,
			shape: into,
			facts: new Map(),
			rows: []
		}, 1);
		if (where === void 0 || number === null || Number(number) <= 0 || Number(number) > FAR_BEHIND) return null;
		const name = `main.${quoted(into.name)}`;
		return {
			taking: `UPDATE OR ABORT ${name} SET ${quoted(column)} = ${number} WHERE ${where}`,
			leaving: `DELETE FROM ${name} WHERE ${where}`
		};
	});
}
// src/replay/loss/looks/only-row.ts
function onlyRowLosses(asking, journey) {
	return journey.start.tables.flatMap((table) => {
		const [row] = table.rows;
		if (!row || !table.instead || isThere(journey, table) || isDeletedFrom(journey, table)) return [];
		if (asking.vanishes([removing(row)]) !== false) return [];
		const rows = table.instead.filter((it) => hasPayload(it) && asking.alike(changed(row, it), [removing(row)]) === true);
		if (rows.length === 0) return [];
		return [{
			table,
			rows,
			all: rows,
			along: [],
			whole: false,
			kept: null,
			common: null,
			...NOT_TAKEN
		}];
	});
}
const NOT_TAKEN = {
	taken: false,
	removedBy: null,
	oneKept: false
};
function changed(row, { values }) {
	return [...values].flatMap(([column, value]) => value === row.values.get(column) ? [] : [writing(row, column, value)]);
}
function isDeletedFrom({ steps, lives }, { key }) {
	const names = calledIn(lives, key);
	return steps.some(({ statement: { sql } }) => actionOf(sql) === "DELETE" && names.includes(targetOf$1(sql) ?? ""));
}
// src/replay/loss/looks/strayed.ts
function strayings(journey) {
	const { tables, end } = journey.start;
	const all = tables.flatMap((parent) => {
		const moved = movedRows(journey, parent);
		const [first] = moved;
		if (!first) return [];
		const into = end.get(first.home)?.name ?? first.home;
		const changed = tables.flatMap((table) => {
			return [...table.facts.keys()].filter((column) => isAbove(journey, parent, {
				table,
				column
			}, first.home)).filter((column) => isStray(journey, parent, {
				table,
				column
			}, moved)).map((column) => ({
				table,
				name: table.name,
				column: table.facts.get(column)?.column.name ?? column
			}));
		});
		const kept = isTold(journey, moved, new Set()) ? [] : untouchedBelow(journey, parent);
		return [...changed, ...kept].map((one) => ({
			...one,
			parent,
			into
		}));
	});
	const isSame = (one, other) => one.name === other.name && one.column === other.column && one.into === other.into;
	return all.flatMap((one, at) => {
		const same = all.filter((other) => isSame(one, other));
		return all.findIndex((other) => isSame(one, other)) === at ? [{
			...one,
			besides: same.slice(1).map(({ parent }) => parent.name)
		}] : [];
	});
}
function untouchedBelow(journey, parent) {
	const { lives, start, setting } = journey;
	const untouched = [...lives.tables].filter(([key, { goneAfter }]) => goneAfter === null && !setting.without.has(key) && !start.tables.some((table) => table.key === key));
	const linked = untouched.length > 0 ? comparedWith(journey, parent) : new Map();
	return untouched.flatMap(([table, { now, columns }]) => [...columns].filter(([column, life]) => {
		const isBelow = isNamedAfter(column, parent.name) || linked.get(table)?.includes(column);
		return life.goneAfter === null && isBelow && parentAtEnd(journey, now, life.now) === null;
	}).map(([, life]) => ({
		table: null,
		name: now,
		column: life.now
	})));
}
function comparedWith({ setting, start }, parent) {
	const links = on(setting.engine, start.state, (connection) => linksIn$2(connection, readCatalog(connection)));
	const isLink = (link) => keyOf$1(link.parent) === parent.key && isSurrogate(parent, keyOf$1(link.to));
	return new Map([...links].map(([table, all]) => [table, all.filter(isLink).map(({ column }) => keyOf$1(column))]));
}
function movedRows(journey, table) {
	const id = [...table.facts.keys()].find((key) => isSurrogate(table, key));
	if (id === void 0) return [];
	const rows = isThere(journey, table) ? partMoved(journey, table) : plainRows(table);
	const moved = rows.flatMap((row) => {
		const places = row.own.size > 1 ? placesOf$1(journey.index, row, id) : [];
		if (places[0]?.cells.includes(row.values.get(id) ?? "NULL") ?? true) return [];
		const one = movedTo(journey, row.values, places, id);
		return one && isAnew(one, row) ? [one] : [];
	});
	return moved.length === rows.length ? moved : [];
}
function partMoved({ leavings, index }, table) {
	return leavings.filter((it) => it.table === table && it.moved && !it.cameBack).flatMap((it) => it.rows).filter(({ kind }) => kind.is === "plain" || kind.is === "value").filter((row) => placesOf$1(index, row, null).length > 0);
}
function movedTo(journey, values, [place, ...more], id) {
	const old = values.get(id) ?? "NULL";
	if (!place || more.length > 0) return null;
	const keys = ownKeys(journey, place.table);
	const now = place.cells.find((_, at) => keys.has(at));
	return now === void 0 || now === "NULL" ? null : {
		home: place.table,
		old,
		now
	};
}
function isAnew({ now }, { table, values }) {
	return ![...values].some(([key, value]) => value === now && !isForeign(table, key));
}
function ownKeys(journey, table) {
	const columns = journey.start.end.get(table)?.columns ?? [];
	const keys = keysAtEnd(journey, table).map((key) => key.join(""));
	return new Set([...columns.keys()].filter((at) => keys.includes(keyOf$1(columns[at] ?? ""))));
}
function isAbove(journey, parent, { table, column }, home) {
	if (isSurrogate(table, column)) return false;
	const keys = table.shape.foreignKeys.filter(({ from }) => from.length === 1 && keyOf$1(from[0] ?? "") === column);
	if (keys.length > 0) return keys.some((key) => keyOf$1(key.parent) === parent.key) && !isThere(journey, parent);
	if (table !== parent && isNamedAfter(column, parent.name)) return true;
	const [row] = plainRows(table);
	const [place] = row ? placesOf$1(journey.index, row, column) : [];
	const held = place && journey.start.end.get(place.table);
	const at = place?.cells.indexOf(row?.values.get(column) ?? "NULL") ?? -1;
	return held !== void 0 && at >= 0 && parentAtEnd(journey, held.name, held.columns[at] ?? "") === home;
}
function isStray(journey, parent, { table, column }, moved) {
	const rows = plainRows(table);
	const places = rows.map((row) => placesIn(journey, row, column));
	if (rows.length === 0 || places.some((own) => own.length === 0)) return false;
	const homes = new Set(places.flat().map((place) => place.table));
	const found = rows.flatMap((row, at) => (places[at] ?? []).map((place) => whatItHolds(journey, parent, row, {
		column,
		place,
		moved
	})));
	return !isTold(journey, moved, homes) && found.includes("old") && !found.includes("new");
}
function isTold({ start }, moved, but) {
	return [...start.end].some(([key, { rows }]) => !but.has(key) && moved.every(({ old, now }) => rows.some((cells) => cells.includes(old) && cells.includes(now))));
}
function placesIn({ index, start, lives }, row, column) {
	if (row.own.size > 0) return placesOf$1(index, row, column);
	const said = [...row.values].filter(([key, value]) => value !== "NULL" && !isSurrogate(row.table, key));
	const isNew = (key) => (lives.tables.get(key)?.goneAfter ?? 0) !== null;
	return [...start.end].flatMap(([table, held]) => isNew(table) ? held.rows.filter((cells) => said.every(([, value]) => cells.includes(value))).map((cells) => ({
		table,
		cells
	})) : []);
}
function whatItHolds(journey, parent, row, { column, place, moved }) {
	const value = row.values.get(column) ?? "NULL";
	const keys = ownKeys(journey, place.table);
	const cells = place.cells.filter((_, at) => !keys.has(at));
	const isForeignKey = isForeign(row.table, column);
	const above = moved.find(({ old }) => old === value) ?? (isForeignKey ? movedBefore(journey, parent, value) : null);
	if (value === "NULL" || isForeignKey && (!above || above.old === above.now)) return null;
	return cells.includes(value) && !(above && cells.includes(above.now)) ? "old" : "new";
}
function movedBefore(journey, parent, id) {
	const { start } = journey;
	const held = contentsAtStart(journey).get(parent.key);
	const name = [...parent.facts.keys()].find((key) => isSurrogate(parent, key)) ?? "";
	const at = positionOf(held, name);
	const row = held?.rows.find((cells) => cells[at] === id);
	if (!held || !row) return null;
	const values = new Map(held.columns.map((column, index) => [keyOf$1(column), row[index] ?? "NULL"]));
	const texts = row.filter((cell) => cell.startsWith("'"));
	return movedTo(journey, values, [...start.end].flatMap(([table, { rows }]) => rows.filter((cells) => texts.length > 0 && texts.every((it) => cells.includes(it))).map((cells) => ({
		table,
		cells
	}))), name);
}
// src/replay/loss/looks/other-offset.ts
function otherOffsets(asking, journey) {
	const { tables, end } = journey.start;
	const moves = tables.flatMap((table) => movesOf(journey, table));
	if (moves.every(({ by }) => by === 0n)) return [];
	return tables.flatMap((table) => [...table.facts.keys()].flatMap((column) => {
		const shifts = shiftsOf(journey, table, column);
		if (shifts.some(({ by }) => by === 0n || moves.some((it) => it.by === by))) return [];
		const [[shift, move] = []] = shifts.flatMap((one) => {
			const moved = moves.find((it) => it.by !== 0n && isLink(journey, one, it));
			return moved && follows$1(asking, one) ? [[one, moved]] : [];
		});
		if (!shift || !move) return [];
		const name = table.facts.get(column)?.column.name ?? column;
		const into = end.get(move.home)?.name ?? move.home;
		const offset = {
			own: shift.by.toString(),
			its: move.by?.toString() ?? null
		};
		return [{
			table,
			name: table.name,
			column: name,
			parent: move.table,
			into,
			offset
		}];
	}));
}
function movesOf(journey, table) {
	const id = [...table.facts.keys()].find((key) => isSurrogate(table, key));
	const rows = plainRows(table);
	if (id === void 0 || rows.length < 2) return [];
	const [first = [], ...more] = rows.map((row) => placesOf$1(journey.index, row, id).flatMap(({ table: home, cells }) => {
		const held = journey.start.end.get(home);
		const name = held?.columns.find((it) => keyOf$1(it) === id) ?? held?.columns[0] ?? "";
		const [old, now] = [wholeOf(row.values.get(id)), wholeOf(cells[positionOf(held, name)])];
		return old === null || now === null ? [] : [{
			home,
			by: now - old
		}];
	}));
	return [...new Set(first.map(({ home }) => home))].flatMap((home) => {
		const [own = [], ...others] = [first, ...more].map((all) => all.flatMap((it) => it.home === home ? [it.by] : []));
		const by = own.find((it) => others.every((all) => all.includes(it)));
		return by !== void 0 || [own, ...others].every((all) => all.length === 1) ? [{
			table,
			home,
			by: by ?? null
		}] : [];
	});
}
function shiftsOf({ index, start }, table, column) {
	const rows = plainRows(table).filter(({ values }) => wholeOf(values.get(column)) !== null);
	if (new Set(rows.map(({ values }) => values.get(column))).size < 2 || isSurrogate(table, column)) return [];
	const [first, ...more] = rows.map((row) => {
		const old = wholeOf(row.values.get(column)) ?? 0n;
		const others = new Set([...row.values].flatMap(([key, value]) => key === column ? [] : [value]));
		const places = placesOf$1(index, row, column);
		return new Map(places.flatMap(({ table: home, cells }) => cells.flatMap((cell, at) => {
			const now = wholeOf(cell);
			return now === null || others.has(cell) ? [] : [[`${home}\u0001${at}\u0001${now - old}`, {
				home,
				at,
				by: now - old
			}]];
		})));
	});
	return [...first ?? []].flatMap(([key, { home, at, by }]) => more.every((it) => it.has(key)) && start.end.has(home) ? [{
		table,
		column,
		home,
		at,
		by,
		rows
	}] : []);
}
function isLink(journey, { home, at, table, column }, move) {
	const now = journey.start.end.get(home)?.columns[at] ?? "";
	const into = journey.start.end.get(move.home)?.name ?? move.home;
	if (home === move.home || keyOf$1(now) === idAtEnd(journey, home) || parentAtEnd(journey, home, now) !== null) return false;
	return [into, move.table.name].some((name) => isNamedAfter(now, name) || isNamedAfter(column, name)) || comparedWith(journey, move.table).get(table.key)?.includes(column) === true;
}
function follows$1(asking, { column, home, at, by, rows: [row, other] }) {
	const value = other?.values.get(column);
	const end = row && value !== void 0 ? asking.end([writing(row, column, value)]) : null;
	const whole = wholeOf(value);
	if (!row || !end || whole === null) return false;
	return placesOf$1(indexOf(end), row, column).some((place) => place.table === home && wholeOf(place.cells[at]) === whole + by);
}
function wholeOf(value) {
	return /^-?\d+$/.test(value ?? "") ? BigInt(value ?? 0) : null;
}
// src/replay/loss/looks/other-owners.ts
function otherOwners(asking, journey) {
	const before = contentsAtStart(journey);
	return journey.start.tables.flatMap((table) => {
		const [one, two] = plainRows(table);
		const end = journey.start.end.get(keyOf$1(journey.lives.tables.get(table.key)?.now ?? "")) ?? journey.start.end.get(table.key);
		if (!one || !two || !end) return [];
		return [...journey.start.end].flatMap(([parent, its]) => {
			const id = before.has(parent) ? null : idAtEnd(journey, parent);
			const owner = id === null ? void 0 : ownerIn(journey, table, parent, end);
			const link = end.columns.find((name) => leadsTo$1(journey, keyOf$1(end.name), name, its.name));
			const step = journey.steps.findLast((it) => looksUp(journey, it, table, its.name));
			if (id === null || owner === void 0 || link === void 0 || !step) return [];
			const columnsOf = (name) => {
				const held = [before.get(name), journey.start.end.get(name)].flatMap((it) => it?.columns.map(keyOf$1) ?? []);
				return held.length > 0 ? held : null;
			};
			const pairs = meetingsIn(step.statement.sql, columnsOf).flatMap(({ tables, columns }) => {
				const at = tables.indexOf(parent);
				return at < 0 ? [] : columns.map((pair) => ({
					own: pair[1 - at] ?? "",
					its: pair[at] ?? ""
				}));
			});
			const isAsked = pairs.some((it) => it.own === owner || it.its === owner);
			const compared = pairs.filter((it) => table.facts.has(it.own) && !isSurrogate(table, it.own));
			if (isAsked || compared.length === 0 || one.values.get(owner) === two.values.get(owner)) return [];
			const alike = compared.map(({ own }) => writing(two, own, one.values.get(own) ?? "NULL"));
			const found = asking.end(alike);
			if (!found || !isCrossed(found, [keyOf$1(end.name), link], [parent, id], owner)) return [];
			return [{
				table,
				step,
				met: {
					group: -1,
					other: its.name,
					columns: compared,
					rest: [owner]
				}
			}];
		});
	});
}
function ownerIn(journey, { facts }, parent, end) {
	const shared = new Set(end.columns.map(keyOf$1).filter((name) => facts.has(name)));
	return keysAtEnd(journey, parent).filter((key) => key.length > 1).flat().find((name) => shared.has(name) && isCalledId(name));
}
function leadsTo$1(journey, table, column, parent) {
	return isNamedAfter(column, parent) || parentAtEnd(journey, table, column) === keyOf$1(parent);
}
function looksUp({ lives }, { statement: { sql } }, { key }, parent) {
	const names = namesIn$1(sql);
	return /\b(select|from)\b/i.test(sql) && names.has(keyOf$1(parent)) && targetOf$1(sql) !== keyOf$1(parent) && calledIn(lives, key).some((name) => names.has(name));
}
function isCrossed(end, [child, link], [parent, id], owner) {
	const [own, its] = [end.get(child), end.get(parent)];
	const at = (held, column) => held?.columns.findIndex((name) => keyOf$1(name) === keyOf$1(column)) ?? -1;
	const owners = new Map(its?.rows.map((cells) => [cells[at(its, id)], cells[at(its, owner)]]));
	return own?.rows.some((cells) => {
		const to = owners.get(cells[at(own, link)]);
		return to !== void 0 && to !== cells[at(own, owner)];
	}) ?? false;
}
// src/replay/loss/looks/pasted.ts
function pastedIn(asking, journey, known) {
	return journey.start.tables.flatMap((table) => {
		const all = filledIn$1(journey, table);
		return all.flatMap((one) => {
			const { column, step } = one;
			const model = all.find((it) => it.step !== step && it.column !== column && isPastedFrom(one, it));
			if (!model || known.some((it) => it.table === table && it.column === column)) return [];
			const was = (row) => row.values.get(column);
			const row = plainRows(table).find((it) => it.own.has(column) && cellOf(journey, it, column) !== was(it));
			const edits = row ? changes(journey, column, [row]) : [];
			if (edits.length === 0 || asking.vanishes(edits) !== true) return [];
			const { line } = model.step.statement.at;
			return [{
				table,
				column,
				pair: null,
				step,
				pasted: {
					from: model.column,
					line
				}
			}];
		});
	});
}
function filledIn$1(journey, table) {
	const names = calledIn(journey.lives, table.key);
	return journey.steps.flatMap((step) => {
		const { sql, verb } = step.statement;
		if (verb !== "UPDATE" || !names.includes(targetOf$1(sql) ?? "")) return [];
		const condition = whereTokens(sql);
		return assignmentsIn(sql).flatMap(({ column, value }) => condition.length > 0 && table.facts.has(column) && hasPlace(journey, table, column) ? [{
			table,
			step,
			column,
			value,
			condition
		}] : []);
	});
}
function isPastedFrom(one, model) {
	const reads = (tokens, column) => namesOf$1(tokens).some((it) => it.column === column);
	const isOwn = reads(model.value, model.column) && !reads(one.value, one.column) && reads(one.condition, one.column);
	const line = (tokens, column) => tokens.map((token) => keyOf$1(unquote(token)) === column ? "?" : token.text.toLowerCase()).join(" ");
	return isOwn && line(one.value, "") === line(model.value, "") && line(one.condition, one.column) === line(model.condition, model.column);
}
// src/replay/loss/looks/products.ts
const ENOUGH = 3;
function productsIn(asking, journey, known) {
	const { tables } = journey.start;
	if (!journey.setting.scripts.some(({ sql }) => JOINS.test(sql))) return [];
	return tables.flatMap((table) => {
		if (isThere(journey, table) || known.has(table)) return [];
		return table.shape.foreignKeys.flatMap(({ parent: name, from }) => {
			const [column, ...more] = from.map(keyOf$1);
			if (column === void 0 || more.length > 0 || keyOf$1(name) === table.key) return [];
			const parent = tables.find(({ key }) => key === keyOf$1(name));
			const into = parent ? homeOf$1(journey, table, parent) : besideStanding(asking, journey, table, keyOf$1(name));
			return into === null ? [] : [{
				table,
				column,
				parent: parent?.name ?? name,
				into
			}];
		});
	});
}
const JOINS = /\bjoin\b|\bfrom\b[^;()]*,/i;
function homeOf$1({ index, start, lives }, table, parent) {
	const children = plainRows(table);
	const parents = parent.rows.flatMap((row) => {
		const own = new Set([...row.own].filter((column) => !isKey(parent, column)));
		return own.size > 0 ? [{
			...row,
			own
		}] : [];
	});
	const places = (row, home) => placesOf$1(index, row, null).filter(({ table: its }) => its === home);
	const isProduct = (home) => {
		const beside = parents.map((row) => new Set(places(row, home))).filter(({ size }) => size > 0);
		const isBesideAll = (row) => {
			const own = places(row, home);
			return beside.every((its) => own.some((place) => its.has(place)));
		};
		return beside.length >= ENOUGH && children.length > 1 && children.every(isBesideAll);
	};
	return [...start.end].filter(([key]) => !lives.tables.has(key) || lives.tables.get(key)?.goneAfter !== null).find(([key]) => isProduct(key))?.[1].name ?? null;
}
function besideStanding(asking, journey, table, parent) {
	const { index, start, steps } = journey;
	const heir = start.end.get(table.key);
	const parents = start.end.get(parent);
	const isRead = steps.some(({ statement: { sql } }) => namesIn$1(sql).has(parent) && JOINS.test(sql));
	const children = plainRows(table);
	if (!heir || !parents || !isRead || parents.rows.length < 2 || children.length < 2) return null;
	const standsIn = (all, count) => children.every((row) => placesOf$1(all, row, null).filter((place) => place.table === table.key).length === count);
	if (!standsIn(index, parents.rows.length)) return null;
	const name = `main.${quoted(parents.name)}`;
	const end = asking.end([`DELETE FROM ${name} WHERE rowid = (SELECT max(rowid) FROM ${name})`]);
	return end && standsIn(indexOf(end), parents.rows.length - 1) ? heir.name : null;
}
function isKey(table, column) {
	return isForeign(table, column) || table.shape.primaryKey.some((name) => keyOf$1(name) === column);
}
// src/replay/loss/looks/redirected.ts
function redirections(asking, journey) {
	if (!journey.steps.some(({ statement }) => /\breferences\b/i.test(statement.sql))) return [];
	return journey.start.tables.flatMap((table) => table.shape.foreignKeys.flatMap(({ from: [column, ...more], parent }) => {
		if (column === void 0 || more.length > 0) return [];
		const found = ledElsewhere(journey, table, keyOf$1(column), keyOf$1(parent));
		return found && isWithoutParent(asking, journey, found) ? [{
			table,
			column,
			parent,
			...found
		}] : [];
	}));
}
function ledElsewhere(journey, table, column, parent) {
	const { index, start, lives } = journey;
	const own = calledIn(lives, parent);
	const found = plainRows(table).filter(({ values }) => (values.get(column) ?? "NULL") !== "NULL").map((row) => {
		const value = row.values.get(column);
		return placesOf$1(index, row, column).flatMap(({ table: home, cells }) => {
			const held = start.end.get(home);
			return (held?.columns ?? []).flatMap((now, at) => {
				const into = cells[at] === value ? parentAtEnd(journey, home, now) : null;
				if (!held || into === null || own.includes(into)) return [];
				const [other] = [...lives.tables.values()].filter((life) => life.goneAfter === null && keyOf$1(life.now) === into);
				return other ? [{
					home: held.name,
					now,
					into: other.now
				}] : [];
			});
		}).at(0);
	});
	const [first] = found;
	return first && found.every((it) => it?.into === first.into && it.now === first.now) ? first : null;
}
function isWithoutParent(asking, journey, led) {
	const shifted = shiftOf(journey, [...journey.lives.tables].find(([, { now }]) => same$2(now, led.into))?.[0] ?? "");
	const end = shifted && asking.end(shifted.changes);
	if (!shifted || !end) return false;
	const links = valuesOf(end, led.home, led.now).filter((it) => it !== "NULL");
	const ids = new Set(valuesOf(end, led.into, shifted.id));
	return links.length > 0 && links.every((it) => !ids.has(it));
}
function valuesOf(contents, table, column) {
	const held = contents.get(keyOf$1(table));
	const at = positionOf(held, column);
	return at < 0 ? [] : held?.rows.map((cells) => cells[at] ?? "NULL") ?? [];
}
// src/replay/loss/looks/refused.ts
const OF_ALL = /^(NOT NULL|CHECK) constraint failed/;
function refusedCopies(journey, lost) {
	const { setting, start, steps } = journey;
	const asked = [...lost].flatMap((table) => {
		const step = isThere(journey, table) ? null : copyOf$1(journey, goneStep(journey, table), table);
		const strict = step && withoutIgnore(step.statement.sql);
		return step && strict !== null ? [{
			table,
			step,
			strict,
			at: steps.indexOf(step)
		}] : [];
	});
	if (asked.length === 0) return [];
	const found = [];
	const rows = new Map();
	const look = (connection, done) => {
		for (const { table, step, strict, at } of asked) {
			if (at !== done && at !== done - 1) continue;
			const into = targetOf$1(step.statement.sql) ?? "";
			const count = contentsOf(connection, setting.without).get(into)?.rows.length ?? 0;
			if (at === done) rows.set(step, count);
			else if (rows.get(step) === count) {
				const says = refusedAt(connection, strict);
				if (says !== null) found.push({
					table,
					step,
					into: targetName(step.statement.sql) ?? into,
					says
				});
			}
		}
	};
	on(setting.engine, start.state, (connection) => look(connection, 0));
	watched(setting, start.state, look);
	return found;
}
function withoutIgnore(sql) {
	const all = significant(sql);
	const verb = verbAt(all);
	const [or, ignore] = [all[verb + 1], all[verb + 2]];
	if (!isWord$1(all[verb], "INSERT") || !isWord$1(or, "OR") || !isWord$1(ignore, "IGNORE")) return null;
	return `${sql.slice(0, or.start)}${sql.slice(ignore.end)}`;
}
function refusedAt(connection, sql) {
	connection.run("SAVEPOINT rehearsal_refused");
	const says = refusal(() => connection.run(sql));
	connection.run("ROLLBACK TO rehearsal_refused; RELEASE rehearsal_refused");
	return says !== null && OF_ALL.test(says) ? says : null;
}
// src/replay/loss/looks/renumbered.ts
function renumberings(asking, journey, lost, strayed) {
	const { tables, end } = journey.start;
	return tables.flatMap((table) => {
		if (lost.has(table) || end.has(table.key) || strayed.some(({ parent }) => parent === table)) return [];
		const id = table.shape.columns.find(({ name }) => isSurrogate(table, keyOf$1(name)))?.name;
		const moved = movedRows(journey, table);
		const [one, other] = moved;
		const held = one && end.get(one.home);
		if (id === void 0 || !one || !other || !held) return [];
		if (!isHome(journey, table, moved, held) || !isLeftOut$1(journey, table, id, held) || isReferred(journey, table) || isTold(journey, moved, new Set()) || hasOthers(asking, table, held)) return [];
		return asking.vanishes(swapping(table, id, [one.old, other.old])) === false ? [{
			table,
			column: id,
			into: held.name
		}] : [];
	});
}
function isHome(journey, table, moved, held) {
	const { lives } = journey;
	const home = keyOf$1(held.name);
	if (lives.tables.has(home) || moved.some((it) => it.home !== home || !/^\d+$/.test(it.now))) return false;
	return contentsAtStart(journey).get(table.key)?.rows.length === held.rows.length;
}
function hasOthers(asking, { name }, held) {
	const end = asking.end([`DELETE FROM main.${quoted(name)}`]);
	return end !== null && (end.get(keyOf$1(held.name))?.rows.length ?? 0) > 0;
}
function isLeftOut$1(journey, table, id, held) {
	const sql = copyOf$1(journey, goneStep(journey, table), table)?.statement.sql ?? "";
	const copy = unfoldedCopy(sql);
	if (!copy?.isPlain || copy.from.some(({ text }) => /^(,|\(|JOIN)$/i.test(text))) return false;
	return held.columns.some((name) => keyOf$1(name) === keyOf$1(id)) && ["left-out", "literal"].includes(writtenFor(sql, id, held.columns));
}
function isReferred({ start }, { key }) {
	return start.tables.some(({ shape }) => shape.foreignKeys.some(({ parent }) => keyOf$1(parent) === key));
}
function swapping({ name }, id, [one, other]) {
	const set = (to, from) => `UPDATE OR ABORT main.${quoted(name)} SET ${quoted(id)} = ${to} WHERE ${quoted(id)} = ${from}`;
	return [
		set(`-${one}`, one),
		set(one, other),
		set(other, `-${one}`)
	];
}
// src/replay/loss/looks/repeated-elements.ts
const MOST_KEYS = 8;
function repeatedElements(asking, journey, told) {
	if (!journey.setting.scripts.some(({ sql }) => /\bjsonb?_(each|tree)\b/i.test(sql))) return [];
	return journey.start.tables.flatMap((table) => {
		const row = askedRow(journey, table);
		if (!row) return [];
		return [...table.facts].flatMap(([column, { kind }]) => {
			const isTold = told.some((it) => it.table === table && it.column === column);
			if (kind !== "json" || isTold || hasPlace(journey, table, column)) return [];
			const pair = repeatedIn(asking, journey, row, column);
			return pair === null ? [] : [{
				table,
				column,
				row,
				common: null,
				pair
			}];
		});
	});
}
function repeatedIn(asking, journey, row, column) {
	for (const { lists, key } of variantsOf(row.values.get(column) ?? "NULL")) {
		const [none, once, twice] = lists;
		if (key === null && isSet(journey, row.table, column)) continue;
		if (asking.alike([writing(row, column, none)], [writing(row, column, once)]) !== false) continue;
		if (endAlike$1(asking, row, column, [twice, once]) !== true) continue;
		if ([once, twice].every((it) => asking.isAllowed(writing(row, column, it)))) return [twice, once];
	}
	return null;
}
function variantsOf(value) {
	const found = firstList(value);
	if (!found) return [];
	const { list, put } = found;
	const first = list[0];
	const second = list.find((it) => JSON.stringify(it) !== JSON.stringify(first)) ?? others$1(first);
	const lists = (...elements) => [
		put([]),
		put([first]),
		put(elements)
	];
	const whole = {
		lists: lists(first, first),
		key: null
	};
	if (!isObject(first) || !isObject(second)) return [whole];
	const keys = Object.keys(first).slice(0, MOST_KEYS);
	const partly = keys.map((key) => ({
		lists: lists(first, {
			...second,
			[key]: first[key]
		}),
		key
	}));
	return keys.length > 1 ? [whole, ...partly] : [whole];
}
function others$1(element) {
	return JSON.parse(JSON.stringify(element).replace(/\d{7}/g, (mark) => String(Number(mark) + 1e6)));
}
const SETS = set(`tag hashtag label keyword category topic genre subject badge favourite favorite
  role permission scope right privilege group team feature flag capability skill interest hobby language locale country region allergen allergy amenity
  member participant attendee user friend follower subscriber recipient author editor owner assignee reviewer watcher viewer admin moderator
  alias synonym nickname domain origin email`);
function isSet(journey, table, column) {
	const words = wordsIn$1(table.facts.get(column)?.column.name ?? column).filter((word) => !/^(ids?|list|names?)$/.test(word));
	return isIn$1(SETS, words.at(-1) ?? "") && !isRepeatedThere(journey, table, column);
}
function isRepeatedThere(journey, { key }, column) {
	const held = contentsAtStart(journey).get(keyOf$1(key));
	const at = positionOf(held, column);
	return (held?.rows ?? []).some((cells) => {
		const list = firstList(cells[at] ?? "NULL")?.list.map((it) => JSON.stringify(it)) ?? [];
		return new Set(list).size < list.length;
	});
}
// src/sql/upsert.ts
function writesOneForAll(sql, column, columns) {
	return armsOf(sql).some((one) => isOneForAll(one, column, columns));
}
function armsOf(sql) {
	const all = significant(sql);
	return isWord$1(all[0], "WITH") ? queriesIn(unfolded(all).map(({ text }) => text).join(" ")) : queriesIn(sql);
}
function isOneForAll(sql, column, columns) {
	const all = unfolded(significant(sql)).filter(({ kind }) => kind !== "semicolon");
	const copy = copyIn(all);
	if (!copy?.isPlain || copy.from.length === 0) return false;
	if (hasCondition(all)) return false;
	if (replacesRows(sql)) return isLiteral(resultFor(sql, column, columns)?.result);
	const value = assigned(all, column);
	if (value === null) return false;
	const [from, dot, name] = value;
	if (value.length !== 3 || dot?.text !== "." || !name || keyOf$1(unquote(from)) !== "excluded") return isLiteral(value);
	return isLiteral(resultFor(sql, unquote(name), columns)?.result);
}
function writesOver(sql, column) {
	return armsOf(sql).some((one) => isOver$1(one, column));
}
function isOver$1(sql, column) {
	const all = unfolded(significant(sql)).filter(({ kind }) => kind !== "semicolon");
	if (hasCondition(all) || (copyIn(all)?.from.length ?? 0) === 0) return false;
	if (replacesRows(sql)) return writtenColumns(sql)?.has(column) ?? true;
	const [from, dot, name, ...more] = assigned(all, column) ?? [];
	return from !== void 0 && keyOf$1(unquote(from)) === "excluded" && dot?.text === "." && !!name && more.length === 0;
}
function isLiteral(value) {
	return value !== void 0 && kindOf$1(value) === "literal" && !value.some(({ text }) => /^current_/i.test(text));
}
function hasCondition(all) {
	const conflict = outerWord(all, 0, /^CONFLICT$/i);
	const where = outerWord(all, 0, /^(WHERE|GROUP|LIMIT)$/i);
	if (where < 0) return false;
	const on = outerWord(all, where, /^ON$/i);
	const [word, ...more] = all.slice(where + 1, on < 0 ? all.length : on).filter(({ text }) => !/^[()]$/.test(text));
	return !(word !== void 0 && /^(true|1)$/i.test(word.text) && more.length === 0) || conflict >= 0 && outerWord(all, conflict, /^WHERE$/i) >= 0;
}
function assigned(all, column) {
	const set = outerWord(all, Math.max(0, outerWord(all, 0, /^CONFLICT$/i)), /^SET$/i);
	if (set < 0) return null;
	const end = outerWord(all, set, /^(WHERE|RETURNING)$/i);
	return cutAt(all.slice(set + 1, end < 0 ? all.length : end), ({ text }) => text === ",").find(([name, equals]) => name && equals?.text === "=" && keyOf$1(unquote(name)) === column)?.slice(2) ?? null;
}
// src/replay/loss/looks/merged-into.ts
function mergedBy({ lives, start }, table, sql) {
	const read = namesIn$1(sql);
	return [...lives.tables].filter(([key, { goneAfter }]) => goneAfter !== null && key !== table.key && !start.end.has(key)).filter(([key, { now }]) => !IS_NEWER.test(now) && calledIn(lives, key).some((it) => read.has(it)))[0]?.[1].now ?? null;
}
const IS_NEWER = /(^|_)(new|next|imports?|imported|stage|staging|staged|incoming|updates?|updated|te?mp)(_|$)/i;
const FEWEST$1 = 2;
function isByChance({ start }, { key, shape, facts }, by, sql) {
	const other = start.tables.find((it) => it.key === keyOf$1(by));
	const [own, its] = [shape, other?.shape].map((it) => it?.columns.find(({ rowidAlias }) => rowidAlias)?.name);
	if (!other || own === void 0 || its === void 0 || facts.size <= FEWEST$1) return false;
	const isLinked = (keys, parent) => keys.some((it) => keyOf$1(it.parent) === parent);
	if (isLinked(shape.foreignKeys, other.key) || isLinked(other.shape.foreignKeys, key)) return false;
	const { result = [] } = resultFor(sql, own, shape.columns.map(({ name }) => name)) ?? {};
	return kindOf$1(result) === "bare" && namesOf$1(result).at(-1)?.column === keyOf$1(its);
}
// src/replay/loss/looks/set-for-all.ts
function setForAll(asking, journey, { step, table, isOpen }, put) {
	const { sql } = step.statement;
	const names = table.shape.columns.map(({ name }) => name);
	const open = [...table.facts].flatMap(([column, facts]) => !isSurrogate(table, column) && isOpen(facts) && writesOneForAll(sql, column, names) ? [column] : []);
	const [row] = plainRows(table);
	const givenAs = (column) => {
		const { result = [] } = column !== null && resultFor(sql, column, names) || {};
		return result.length === 1 && /^(string|number)$/.test(result[0]?.kind ?? "") ? "written" : kindOf$1(result);
	};
	const key = table.shape.keys.find(({ partial, columns }) => {
		const given = columns.map(givenAs);
		const isPutTogether = given.includes("written") && given.includes("bare");
		return !partial && isPutTogether && given.every((it) => it === "written" || it === "bare");
	});
	if (!row || !key || open.length === 0 || replacesRows(sql)) return null;
	const [given] = put();
	const edits = key.columns.map((name) => {
		const column = keyOf$1(name ?? "");
		return writing(row, column, given?.get(column) ?? "NULL");
	});
	const columns = open.filter((column) => {
		const other = changes(journey, column, [row]);
		return other.length > 0 && asking.alike(edits, [...other, ...edits]) === true && asking.vanishes(other) === false;
	});
	return given && columns.length > 0 ? {
		columns,
		row
	} : null;
}
// src/replay/loss/looks/replaced.ts
function replacements(asking, journey) {
	const { setting, start, steps } = journey;
	const isAsked = (sql) => replacesRows(sql) || /\bdo\s+update\b/i.test(sql);
	const tables = steps.map((step) => isAsked(step.statement.sql) && replacedTable(journey, step));
	if (!tables.some(Boolean)) return [];
	const found = [];
	const seen = (connection) => {
		const contents = contentsOf(connection, setting.without);
		return {
			contents,
			tokens: tokensOf(journey, contents)
		};
	};
	let before = on(setting.engine, start.state, seen);
	watched(setting, start.state, (connection, done) => {
		const [step, table] = [steps[done - 1], tables[done - 1]];
		if (!table && !tables[done]) return;
		const now = seen(connection);
		if (step && table) {
			const isGone = (mark) => before.tokens.has(mark) && !now.tokens.has(mark);
			const taken = takenBy(asking, journey, {
				step,
				table
			}, isGone);
			const put = () => putInto(journey, table, before.contents, now.contents);
			const given = taken.length > 0 ? taken : takenAsGiven(asking, journey, {
				step,
				table
			}, put);
			const set = given.length > 0 ? null : setForAll(asking, journey, {
				step,
				table,
				isOpen: (it) => isChosen(it, false)
			}, put);
			found.push(...given, ...set ? [{
				table,
				step,
				columns: set.columns,
				rows: [set.row]
			}] : []);
		}
		before = now;
	});
	return found;
}
function replacedTable(journey, { statement: { sql } }) {
	const target = targetOf$1(sql);
	const named = ({ key }) => calledIn(journey.lives, key).includes(target ?? "");
	return journey.start.tables.find((table) => isThere(journey, table) && named(table)) ?? null;
}
function tokensOf({ start, lives }, contents) {
	const isId = (key, column) => start.tables.some((table) => calledIn(lives, table.key).includes(key) && isSurrogate(table, keyOf$1(column)));
	const tokens = [...contents].flatMap(([key, { columns, rows }]) => {
		const id = columns.findIndex((column) => isId(key, column));
		return rows.flatMap((cells) => cells.flatMap((cell, at) => at === id ? [] : tokensIn(cell)));
	});
	return new Set(tokens);
}
function takenBy(asking, journey, { step, table }, isGone) {
	const { sql } = step.statement;
	const names = table.shape.columns.map(({ name }) => name);
	const open = leftOut$1(table, sql);
	const by = mergedBy(journey, table, sql);
	const isLeftOut = (column) => open.includes(column);
	const lost = [...table.facts].flatMap(([column, facts]) => {
		if (isSurrogate(table, column) || isMoment$3(facts.column.default)) return [];
		const isSame = !isLeftOut(column) && (writesOneForAll(sql, column, names) || by !== null && writesOver(sql, column));
		if (!isLeftOut(column) && !isSame || isSame && !isChosen(facts, replacesRows(sql))) return [];
		const gone = ({ own, values }) => own.has(column) ? tokensIn(values.get(column) ?? "").every(isGone) : isSame && facts.kind === "listed";
		const isOpen = ({ own, values }) => own.size === 0 && values.get(column) === "NULL" && isLeftOut(column);
		const rows = table.rows.filter((row) => (gone(row) || isOpen(row)) && asking.vanishes(changes(journey, column, [row])) === true);
		const unmarked = rows.length === 0 && isLeftOut(column) ? unmarkedIn(asking, journey, table, column) : rows;
		return unmarked.length > 0 ? [{
			column,
			rows: unmarked
		}] : [];
	});
	if (lost.length === 0) return [];
	const rows = [...new Set(lost.flatMap((it) => it.rows))];
	const columns = lost.map(({ column }) => column);
	const byChance = by !== null && isByChance(journey, table, by, sql) && columns.length === table.facts.size - 1;
	return [{
		table,
		step,
		columns,
		rows,
		...by === null ? {} : { by },
		...byChance ? { byChance } : {}
	}];
}
const MOST_UNMARKED = 8;
function unmarkedIn(asking, journey, table, column) {
	const found = table.rows.filter(({ own }) => own.size > 0 && !own.has(column)).slice(0, MOST_UNMARKED).find((row) => {
		const other = changes(journey, column, [row]);
		return other.length > 0 && asking.vanishes(other) === true;
	});
	return found ? [found] : [];
}
function leftOut$1(table, sql) {
	const written = replacesRows(sql) ? writtenColumns(sql) : null;
	const isLeftOut = ([column, facts]) => written !== null && !written.has(column) && !isSurrogate(table, column) && !isMoment$3(facts.column.default);
	return [...table.facts].filter(isLeftOut).map(([column]) => column);
}
function putInto({ lives }, table, before, after) {
	const held = calledIn(lives, table.key).flatMap((name) => after.get(name) ?? [])[0];
	const was = calledIn(lives, table.key).flatMap((name) => before.get(name) ?? [])[0];
	return rowsBeyond(held, was).map((cells) => new Map(held?.columns.map((name, at) => [keyOf$1(name), cells[at] ?? "NULL"])));
}
function takenAsGiven(asking, journey, { step, table }, put) {
	const { sql } = step.statement;
	const open = leftOut$1(table, sql);
	const [plain] = plainRows(table);
	const byProgram = isWrittenByProgram(journey, table, sql);
	const keys = table.shape.keys.filter(({ partial, columns }) => !partial && columns.every((it) => byProgram(it) || isGiven(table, sql, it)));
	if (!plain || open.length === 0 || keys.length === 0) return [];
	const [given] = put();
	return keys.flatMap(({ columns }) => {
		const key = columns.map((name) => keyOf$1(name ?? ""));
		const values = key.map((column) => given?.get(column) ?? "NULL");
		if (values.includes("NULL")) return [];
		const there = table.rows.find((it) => key.every((column, at) => it.values.get(column) === values[at]));
		const row = there ?? plain;
		const edits = there ? [] : key.map((column, at) => writing(row, column, values[at] ?? "NULL"));
		const isLost = (column) => {
			const [other, its] = [row, plain].map((it) => changes(journey, column, [it]));
			if (!other?.length || !its?.length) return false;
			return asking.alike(edits, [...other, ...edits]) === true && asking.vanishes(its) === false;
		};
		const lost = open.filter(isLost);
		return lost.length > 0 ? [{
			table,
			step,
			columns: lost,
			rows: [row]
		}] : [];
	}).slice(0, 1);
}
function isWrittenByProgram(journey, table, sql) {
	const written = insertShape(sql) === null ? null : writtenColumns(sql);
	const isOpen = written !== null && seedsOf(journey, table).length === 0;
	return (column) => isOpen && column !== null && written.has(keyOf$1(column));
}
function isGiven({ shape }, sql, column) {
	const names = shape.columns.map(({ name }) => name);
	const { result } = column !== null && resultFor(sql, column, names) || {};
	return result !== void 0 && (kindOf$1(result) === "bare" || isQuery(result));
}
function isQuery([open, select]) {
	return open?.text === "(" && /^SELECT$/i.test(select?.text ?? "");
}
function isChosen({ kind, listed }, replaces) {
	const isTruth = listed.length === 2 && listed.every((it) => it === "0" || it === "1");
	return kind !== "date" && kind !== "time" && (replaces || !isTruth);
}
// src/replay/loss/looks/search-tables.ts
function filledElsewhere(base, incoming) {
	if (!base.some(({ sql }) => /\bvirtual\b/i.test(sql))) return new Set();
	const [past, fresh] = [base, incoming].map((scripts) => scripts.flatMap(({ sql }) => statementsOf(sql)));
	const columns = new Map([...past ?? [], ...fresh ?? []].flatMap((sql) => searchTable(sql) ?? []));
	if (columns.size === 0) return new Set();
	const first = new Map((past ?? []).flatMap((sql) => searchTable(sql) ?? []));
	const kept = new Set([...columns.keys(), ...(fresh ?? []).flatMap((sql) => keptAside(sql, columns))]);
	const filledBy = (statements, table) => statements.some((sql) => fills$2(sql, table, first.get(table) ?? [], kept));
	return new Set([...first.keys()].filter((table) => {
		if (filledBy(fresh ?? [], table)) return true;
		const isMadeAnew = (fresh ?? []).some((sql) => searchTable(sql)?.[0]?.[0] === table);
		return filledBy(past ?? [], table) && (!isMadeAnew || (fresh ?? []).some((sql) => rebuilds(sql, table)));
	}));
}
function searchTable(sql) {
	if (!/^\s*create\s+virtual\b/i.test(sql) || !/\busing\s+\W?fts[345]\b/i.test(sql)) return null;
	const all = significant(sql);
	const open = all.findIndex(({ text }) => text === "(");
	const columns = (open < 0 ? [] : cutAt(all.slice(open + 1, closing(all, open)), ({ text }) => text === ",")).filter((part) => !part.some(({ text }) => text === "="));
	return [[targetOf$1(sql) ?? "", columns.flatMap(([name]) => name ? [unquote(name)] : [])]];
}
function rebuilds(sql, table) {
	return actionOf(sql) === "INSERT" && targetOf$1(sql) === table && /'rebuild'/i.test(sql);
}
function keptAside(sql, searchTables) {
	const copy = /\bselect\b/i.test(sql) ? unfoldedCopy(sql) : null;
	const target = copy ? targetOf$1(sql) : null;
	return copy && sourcesOf$3(copy).some((it) => searchTables.has(keyOf$1(it.table))) && target !== null && !searchTables.has(target) ? [target] : [];
}
function fills$2(sql, table, columns, kept) {
	if (actionOf(sql) !== "INSERT" || targetOf$1(sql) !== table) return false;
	const copy = unfoldedCopy(sql);
	if (!copy || copy.from.length === 0 || sourcesOf$3(copy).some((it) => kept.has(keyOf$1(it.table)))) return false;
	const into = copy.into?.map(unquote) ?? columns;
	const own = columns.map((column) => copy.results[into.findIndex((name) => same$2(name, column))]).filter((result) => result !== void 0 && kindOf$1(result) !== "literal");
	return own.length === columns.length && new Set(own.map((result) => textOf$2(result ?? []))).size === own.length;
}
// src/replay/loss/looks/shared-ids.ts
function sharedIds(asking, journey) {
	const { tables, end } = journey.start;
	const gone = tables.filter((table) => !isThere(journey, table));
	return tables.flatMap((table) => pointingIn(journey, table, gone).flatMap((one) => {
		const own = one.parent.table;
		const by = tables.find((other) => other !== own && other !== table && leadsTo(asking, journey, one, other));
		if (!by) return [];
		const name = table.facts.get(one.column)?.column.name ?? one.column;
		const into = end.get(one.home)?.name ?? one.home;
		return [{
			table,
			name: table.name,
			column: name,
			parent: own,
			into,
			takenFor: by.name
		}];
	}));
}
function pointingIn(journey, table, gone) {
	return table.shape.foreignKeys.flatMap(({ parent, from, to: declared }) => {
		const above = gone.find((it) => it.key === keyOf$1(parent) && it !== table);
		const to = keyOf$1(declared?.[0] ?? above?.shape.primaryKey[0] ?? "");
		const column = keyOf$1(from[0] ?? "");
		if (!above || from.length !== 1) return [];
		for (const row of plainRows(table)) {
			const id = row.values.get(column) ?? "NULL";
			const its = plainRows(above).find(({ values }) => id !== "NULL" && values.get(to) === id);
			const found = its && linkOf$1(journey, {
				row,
				column
			}, its, to);
			if (its && found) return [{
				table,
				column,
				row,
				parent: its,
				to,
				id,
				...found
			}];
		}
		return [];
	});
}
function linkOf$1(journey, { row, column }, parent, to) {
	const { index, start } = journey;
	const [home, ...others] = placesOf$1(index, parent, to);
	const id = home && idIn(journey, start.end, home);
	if (!home || id === void 0 || others.length > 0) return null;
	for (const { table, cells } of placesOfLink(index, row, column)) {
		if (table === home.table) continue;
		const columns = start.end.get(table)?.columns ?? [];
		const links = [...cells.keys()].filter((at) => cells[at] === id);
		const link = links.find((at) => parentAtEnd(journey, table, columns[at] ?? "") === home.table) ?? links[0];
		if (link !== void 0) return {
			place: table,
			home: home.table,
			link
		};
	}
	return null;
}
function placesOfLink(index, row, column) {
	const own = placesOf$1(index, row, null);
	const others = [...row.values].flatMap(([key, value]) => key === column ? [] : [value]);
	const [first, ...more] = others.flatMap(tokensIn);
	if (own.length > 0 || first === void 0 || others.some((value) => tokensIn(value).length === 0)) return own;
	return (index.get(first) ?? []).filter(({ cells }) => [first, ...more].every((token) => cells.includes(token)));
}
function idIn(journey, end, { table, cells }) {
	const name = idAtEnd(journey, table);
	return name === null ? void 0 : cells[positionOf(end.get(table), name)];
}
function leadsTo(asking, journey, one, other) {
	const [key, ...more] = other.shape.primaryKey;
	const rival = plainRows(other).find((row) => isIn(journey.index, row, keyOf$1(key ?? ""), one.home));
	if (key === void 0 || more.length > 0 || !rival) return false;
	const end = asking.end([writing(rival, keyOf$1(key), one.id)]);
	if (!end) return false;
	const index = indexOf(end);
	const held = placesOfLink(index, one.row, one.column).flatMap(({ table, cells }) => table === one.place ? [cells] : []);
	const isAt = (row, but) => placesOf$1(index, row, but).some((place) => place.table === one.home && held.some((cells) => cells[one.link] === idIn(journey, end, place)));
	return !isAt(one.parent, one.to) && isAt(rival, keyOf$1(key));
}
function isIn(index, row, but, home) {
	return placesOf$1(index, row, but).some(({ table }) => table === home);
}
// src/replay/loss/run/leads.ts
const FARTHEST = 3;
var Leads = class {
	#rows;
	#cells = new Map();
	#known;
	constructor(end, known) {
		this.#known = known;
		this.#rows = [...end].flatMap(([table, { rows }]) => rows.map((cells) => ({
			table,
			cells
		})));
		const spot = ({ table, cells }, at) => `${table}\u0001${at}\u0001${cells[at]}`;
		const counts = new Map();
		const each = (visit) => {
			for (const row of this.#rows) for (const [at, value] of row.cells.entries()) visit(row, at, value);
		};
		each((row, at) => counts.set(spot(row, at), (counts.get(spot(row, at)) ?? 0) + 1));
		each((row, at, value) => {
			if (value !== "NULL") gather(this.#cells, value, {
				row,
				at,
				isAlone: counts.get(spot(row, at)) === 1
			});
		});
	}
	lead(isFirst, isWanted) {
		const below = new Set(this.#rows.filter(isFirst));
		const above = new Set();
		for (let step = 0; step < FARTHEST; step += 1) {
			const upwards = [...below, ...above].flatMap((row) => this.#nextTo(row, "above"));
			const downwards = [...below].flatMap((row) => this.#nextTo(row, "below"));
			for (const row of upwards) above.add(row);
			for (const row of downwards) below.add(row);
			if ([...below, ...above].some(isWanted)) return true;
		}
		return false;
	}
	#nextTo(row, where) {
		return row.cells.flatMap((value, at) => {
			const cells = this.#cells.get(value) ?? [];
			const own = cells.find((it) => it.row === row && it.at === at);
			if (!own || where === "below" && !own.isAlone) return [];
			return cells.filter((it) => it.row !== row && (where === "below" || it.isAlone)).filter((it) => this.#isTie(own, it)).map((it) => it.row);
		});
	}
	#isTie(one, other) {
		const { isNumber, parentOf } = this.#known;
		const [parent, itsParent] = [one, other].map(({ row, at }) => parentOf(row.table, at));
		if (parent || itsParent) return parent === other.row.table || itsParent === one.row.table;
		return !(isNumber(one.row.table, one.at) && isNumber(other.row.table, other.at));
	}
};
// src/replay/loss/looks/split-off.ts
function splitOff(asking, journey, told) {
	return journey.start.tables.flatMap((table) => {
		const [one, two] = plainRows(table);
		if (!one || !two || isOfOneRow(table) || told.some((it) => it.table === table)) return [];
		const parts = partsOf(journey, table, [one, two]);
		const part = parts.find((it) => isLoose(asking, journey, it, [one, two]));
		if (!part) return parts.flatMap((it) => looseWithNull(asking, journey, it, [one, two]));
		const [home = ""] = part.homes;
		const untied = journey.start.end.get(home)?.name ?? home;
		return part.columns.map((column) => ({
			table,
			column,
			row: one,
			common: null,
			pair: null,
			untied
		}));
	});
}
function partsOf(journey, table, rows) {
	const homes = new Map();
	for (const column of table.facts.keys()) {
		const [own, other] = rows.map((row) => homesOf(journey, row, column));
		if (own && other && own.size > 0 && [...own].join() === [...other].join()) homes.set(column, own);
	}
	const isAway = (column) => !isSurrogate(table, column) && !hasPlace(journey, table, column) && !hasHeir(journey, table, column);
	const parts = [...new Set([...homes.values()].map((it) => [...it].join()))].flatMap((key) => {
		const columns = [...homes].flatMap(([column, it]) => [...it].join() === key && isAway(column) ? [column] : []);
		const own = homes.get(columns[0] ?? "");
		if (!own) return [];
		const rest = [...homes].flatMap(([column, it]) => [...it].some((home) => own.has(home)) ? [] : [column]);
		return rest.length > 0 ? [{
			table,
			columns,
			homes: own,
			rest
		}] : [];
	});
	parts.sort((one, other) => one.columns.length - other.columns.length);
	return isThere(journey, table) || hasHeirs(journey, table) ? parts : parts.slice(0, -1);
}
function hasHeirs({ start }, { key }) {
	return start.end.has(key);
}
function homesOf({ index }, { own, values }, column) {
	const places = own.has(column) ? tokensIn(values.get(column) ?? "").flatMap((it) => index.get(it) ?? []) : [];
	return new Set(places.map(({ table }) => table).sort());
}
function isLoose(asking, journey, part, [one, two]) {
	const isTied = tiedIn(asking, journey, part);
	const isTiedIn = (end) => end !== null && isTied(end, one, one) && isTied(end, two, two);
	if (!isTiedIn(journey.start.end)) return !isTiedIn(asking.end(withTexts(part, [one, two])));
	const turned = asking.end(exchanging(journey, part, one, two));
	return turned !== null && !isTied(turned, one, two) && !isTied(turned, two, one);
}
function tiedIn(asking, journey, part) {
	const known = knownIn(asking, journey);
	const leads = new Map();
	return (end, row, { values }) => {
		const own = leads.get(end) ?? new Leads(end, known);
		leads.set(end, own);
		const [kept, wanted] = [marksIn(row.values, part.rest), marksIn(values, part.columns)];
		return own.lead(({ cells }) => holds$1(cells, kept), ({ table, cells }) => part.homes.has(table) && holds$1(cells, wanted));
	};
}
function marksIn(from, columns) {
	return new Set(columns.flatMap((column) => tokensIn(from.get(column) ?? "")));
}
function holds$1(cells, some) {
	return cells.some((cell) => tokensIn(cell).some((it) => some.has(it)));
}
function looseWithNull(asking, journey, part, plain) {
	const { table } = part;
	const { end } = journey.start;
	const isTied = tiedIn(asking, journey, part);
	if (!plain.every((row) => isTied(end, row, row))) return [];
	const isHeld = (some, isHome) => [...end].some(([key, { rows }]) => part.homes.has(key) === isHome && rows.some((cells) => holds$1(cells, some)));
	const loose = table.rows.filter(({ kind, own, values }) => {
		if (kind.is !== "null") return false;
		const [rest, away] = [part.rest, part.columns].map((all) => marksIn(values, all.filter((it) => own.has(it))));
		return rest !== void 0 && away !== void 0 && isHeld(rest, false) && isHeld(away, true);
	});
	return part.columns.flatMap((column) => {
		const isIn = (row) => row.own.has(column) && (row.values.get(column) ?? "NULL") !== "NULL";
		const row = loose.find((it) => isIn(it) && !isTied(end, it, it));
		return row ? [{
			table,
			column,
			row,
			common: null,
			pair: null
		}] : [];
	});
}
function withTexts({ table, columns }, rows) {
	const documents = columns.filter((column) => table.facts.get(column)?.kind === "json");
	return rows.flatMap((row) => documents.map((column) => writing(row, column, (row.values.get(column) ?? "NULL").replace(/(?<![\w"])\d{7}(?![\w"])/g, "\"q$&\""))));
}
function exchanging(journey, { table, columns }, one, two) {
	const unique = new Set(uniqueColumns(table.shape));
	return columns.flatMap((column) => {
		const [a, b] = [one, two].map(({ values }) => values.get(column) ?? "NULL");
		const aside = unique.has(column) ? otherValue$1(journey, one, column) : null;
		return [
			...aside === null ? [] : [writing(one, column, aside)],
			writing(two, column, a),
			writing(one, column, b)
		];
	});
}
function knownIn({ counted }, journey) {
	const { end } = journey.start;
	const named = (table, at) => [end.get(table)?.name ?? table, end.get(table)?.columns[at] ?? ""];
	return {
		isNumber: (table, at) => {
			const [name, column] = named(table, at);
			return !journey.lives.tables.has(table) && (counted.get(table)?.has(at) ?? false) && idAtEnd(journey, name) === keyOf$1(column);
		},
		parentOf: (table, at) => parentAtEnd(journey, ...named(table, at))
	};
}
// src/replay/loss/run/at-risk.ts
const LOSING = /^(DROP|DELETE|REPLACE|UPDATE|RENAME|ALTER)$/i;
function couldLose({ engine, scripts }, plain) {
	const takes = ({ sql }) => significant(sql).some((token) => token.kind === "word" && LOSING.test(token.text));
	return scripts.some(takes) || scripts.some(({ sql }) => /\bselect\b/i.test(sql)) && on(engine, plain, triggersIn).some(({ sql }) => writtenBy(sql).length > 0);
}
function writtenBy(trigger) {
	return readTrigger(trigger).statements.flatMap((sql) => actionOf(sql) === "UPDATE" ? targetOf$1(sql) ?? [] : []);
}
function atRisk({ engine }, plain, { before, end, lives, steps }) {
	const risky = new Set();
	for (const [key, held] of before) {
		const life = lives.tables.get(key);
		const now = life && life.goneAfter === null ? end.get(keyOf$1(life.now)) : void 0;
		const lostColumn = [...life?.columns.values() ?? []].some((it) => it.goneAfter !== null);
		if (!now || lostColumn || differs(held, now)) risky.add(key);
	}
	const made = steps.flatMap(({ statement: { sql } }) => verbOf(sql) === "CREATE TRIGGER" ? [sql] : []);
	const written = [...on(engine, plain, triggersIn).map(({ sql }) => sql), ...made].flatMap(writtenBy);
	for (const { statement } of steps) {
		const read = written.length > 0 && isCopy(statement.sql) ? [...namesIn$1(statement.sql), ...written] : [];
		for (const key of read) risky.add(key);
		const action = actionOf(statement.sql);
		if (action === null || action === "INSERT" && !/\b(replace|ignore|conflict)\b/i.test(statement.sql)) continue;
		const target = targetOf$1(statement.sql);
		for (const [key, life] of lives.tables) if (target === keyOf$1(life.now) || target === key) risky.add(key);
	}
	return new Set([...risky].filter((key) => before.has(key)));
}
function differs(was, is) {
	if (was.rows.length > is.rows.length) return true;
	const there = new Map(is.columns.map((name, at) => [keyOf$1(name), at]));
	const shared = was.columns.flatMap((name, at) => there.has(keyOf$1(name)) ? [[at, there.get(keyOf$1(name)) ?? 0]] : []);
	const print = (rows, side) => rows.map((row) => shared.map((pair) => row[pair[side] ?? 0]).join("")).sort();
	const now = new Map();
	for (const row of print(is.rows, 1)) now.set(row, (now.get(row) ?? 0) + 1);
	return print(was.rows, 0).some((row) => {
		const left = (now.get(row) ?? 0) - 1;
		now.set(row, left);
		return left < 0;
	});
}
function isCopy(sql) {
	return actionOf(sql) === "INSERT" && namesIn$1(sql).has("select");
}
// src/replay/loss/looks/given-values.ts
function isGivenOrFilled({ setting, start }, row, column) {
	return on(setting.engine, start.state, (connection) => {
		let isSo = false;
		refusal(() => {
			connection.run("PRAGMA foreign_keys = OFF");
			connection.run("BEGIN");
			const given = putAnew(connection, row, column, true);
			const filled = putAnew(connection, row, column, false);
			let bare = filled;
			withoutTriggers(connection, () => {
				bare = putAnew(connection, row, column, false);
			});
			isSo = given === sqlOf(row.values.get(column) ?? "NULL") && filled !== bare;
		});
		return isSo;
	});
}
function putAnew(connection, { table, values, where }, column, isGiven) {
	const { shape, name } = table;
	const own = shape.columns.map((it) => it.name).filter((it) => isGiven || keyOf$1(it) !== column);
	const hasAlias = shape.columns.some((it) => it.rowidAlias);
	const id = shape.rowid !== null && !hasAlias ? connection.rows(`SELECT ${shape.rowid} FROM main.${quoted(name)} WHERE ${where}`)[0]?.[0] : void 0;
	const columns = [...own.map(quoted), ...id === void 0 ? [] : [shape.rowid]];
	const cells = [...own.map((it) => sqlOf(values.get(keyOf$1(it)) ?? "NULL")), ...id === void 0 ? [] : [id]];
	connection.run(`DELETE FROM main.${quoted(name)} WHERE ${where}`);
	connection.run(`INSERT INTO main.${quoted(name)} (${columns.join(", ")}) VALUES (${cells.join(", ")})`);
	return connection.rows(`SELECT quote(${quoted(column)}) FROM main.${quoted(name)} WHERE ${where}`)[0]?.[0];
}
// src/replay/loss/looks/touched.ts
function touchings(asking, journey) {
	if (!journey.steps.some((step) => changesOld(journey, step) || moves(journey, step))) return [];
	const touches = touchesIn(journey).filter((one) => isOver(asking, journey, one));
	if (touches.length === 0) return [];
	const removed = removals(journey);
	const first = touches.flatMap((touch) => {
		const { table, column, trigger, to } = touch;
		const row = touchedIn(touch).find((one) => isGone(journey, one, column));
		const step = row && removed({
			...row,
			own: new Set([column])
		})?.step;
		return step && (to === "clock" && fillsNew(journey, step) || to === "made" && fillsNew(journey, step) && isGivenOrFilled(journey, row, column) || to === "one value" && changesOld(journey, step) || moves(journey, step) && to !== "made" && (to === "clock" || !isKeptInStep(journey, step, table, column))) ? [{
			table,
			column,
			pair: null,
			trigger,
			step,
			isFired: isFiredBy(step, touch)
		}] : [];
	}).toSorted((one, other) => Number(other.isFired) - Number(one.isFired));
	return first.filter((one, at) => first.findIndex((it) => it.table === one.table && it.column === one.column) === at).map(({ isFired, ...one }) => one);
}
function isFiredBy({ statement: { sql } }, { fires }) {
	const written = setBy(sql);
	const answers = fires.columns.length === 0 || fires.columns.some((column) => written?.has(column));
	const isOfAction = fires.moment.endsWith(written === null ? actionOf(sql) ?? "-" : "UPDATE");
	return fires.table === targetOf$1(sql) && isOfAction && answers;
}
function setBy(sql) {
	if (actionOf(sql) === "UPDATE") return writtenColumns(sql);
	const columns = assignmentsIn(sql).map(({ column }) => column);
	return columns.length > 0 ? new Set(columns) : null;
}
function changesOld({ lives }, { statement: { sql } }) {
	const target = targetOf$1(sql) ?? "";
	return setBy(sql) !== null && [...lives.tables.keys()].some((key) => calledIn(lives, key).includes(target));
}
function moves({ start, lives, index }, { statement: { sql } }) {
	if (!isCopy(sql)) return false;
	const read = namesIn$1(sql);
	const target = targetOf$1(sql) ?? "";
	return start.tables.some((table) => {
		const names = calledIn(lives, table.key);
		if (names.includes(target) || !names.some((name) => read.has(name))) return false;
		const isLeft = lives.tables.get(table.key)?.goneAfter === null;
		const isCopied = (row, column) => !isSurrogate(table, column) && tokensIn(row.values.get(column) ?? "").some((mark) => index.get(mark)?.some((place) => !(isLeft && names.includes(place.table))));
		return plainRows(table).some((row) => [...row.own].some((column) => isCopied(row, column)));
	});
}
function isKeptInStep({ setting, start, lives }, { statement: { sql } }, table, column) {
	const read = namesIn$1(sql);
	const target = targetOf$1(sql) ?? "";
	if (![...lives.tables.keys()].some((key) => calledIn(lives, key).includes(target))) return true;
	const writes = (text) => readTrigger(text).statements.some((it) => targetOf$1(it) === table.key && (writtenColumns(it)?.has(column) ?? false));
	return on(setting.engine, start.state, triggersIn).some((one) => one.table !== target && read.has(one.table) && writes(one.sql));
}
function fillsNew({ lives }, { statement: { sql } }) {
	const written = setBy(sql);
	if (written === null) return false;
	const target = targetOf$1(sql) ?? "";
	const [, life] = [...lives.tables].find(([key]) => calledIn(lives, key).includes(target)) ?? [];
	const own = [...life?.columns ?? []].flatMap(([key, { now }]) => [key, keyOf$1(now)]);
	const empty = emptyIn(sql);
	return life !== void 0 && [...written].every((column) => !own.includes(column) || empty.includes(column));
}
function emptyIn(sql) {
	return demands(whereIn(sql) ?? "").flatMap((part) => {
		const [column, ...rest] = significant(part.slice(part.lastIndexOf(".") + 1));
		const isNull = /^(?:IS NULL|ISNULL)$/i.test(rest.map(({ text }) => text).join(" "));
		return column && isNull ? [keyOf$1(unquote(column))] : [];
	});
}
function touchesIn({ setting, start, steps, lives }) {
	const there = on(setting.engine, start.state, triggersIn).map(({ sql }) => sql);
	const made = steps.flatMap(({ statement: { sql } }) => verbOf(sql) === "CREATE TRIGGER" ? [sql] : []);
	return [...there, ...made].flatMap((sql) => {
		const fires = readTrigger(sql);
		return fires.statements.flatMap((statement) => {
			if (actionOf(statement) !== "UPDATE") return [];
			const target = targetOf$1(statement) ?? "";
			const table = start.tables.find(({ key }) => calledIn(lives, key).includes(target));
			return assignedIn(statement).flatMap(({ column: name, value }) => {
				const text = value.map((token) => token.text).join("");
				const column = [...table?.facts.keys() ?? []].find((key) => same$2(key, String(name)));
				const fixed = OF_NEW_ROW.test(text) ? "new row" : ONE_VALUE.test(text) ? "one value" : "made";
				const to = CLOCK.test(text) ? "clock" : fixed;
				return table && column !== void 0 ? [{
					table,
					column,
					trigger: nameOf$1(sql),
					fires,
					to
				}] : [];
			});
		});
	});
}
function nameOf$1(sql) {
	const key = objectOf(sql);
	return significant(sql).map(unquote).find((name) => keyOf$1(name) === key) ?? "";
}
const CLOCK = /\bcurrent_(timestamp|date|time)\b|['"]now['"]|\b(unixepoch|datetime|date|time|julianday)\(\)/i;
const OF_NEW_ROW = /^new\.["`[]?\w+["`\]]?$/i;
const ONE_VALUE = /^(null|'[^']*'|-?\d+(\.\d+)?)$/i;
function isOver(asking, journey, touch) {
	const { table, column, to } = touch;
	if (!hasPlace(journey, table, column) || isAssigned(journey, table, column)) return false;
	const goneIn = (rows) => rows.filter((row) => isGone(journey, row, column));
	const rows = plainRows(table).filter(({ own }) => own.has(column));
	const plain = goneIn(rows);
	const gone = plain.length > 0 ? plain : goneIn(touchedIn(touch));
	const isWhole = plain.length === 0 || plain.length === rows.length || to === "one value" || to === "clock";
	return gone.length > 0 && isWhole && asking.vanishes(changes(journey, column, gone)) === true;
}
function touchedIn({ table, to, fires }) {
	const others = to === "clock" || to === "one value" && fires.condition === null && fires.columns.length === 0 ? table.rows.filter(({ kind: { is } }) => is === "value" || is === "met" || is === "null") : [];
	return [...plainRows(table), ...others];
}
function isGone(journey, row, column) {
	const cell = row.own.has(column) ? cellOf(journey, row, column) : void 0;
	return cell !== void 0 && !tokensIn(row.values.get(column) ?? "").some((mark) => plainText(cell).includes(mark));
}
// src/replay/loss/looks/two-parents.ts
const ANY_ID = 8400301;
const MOST_ASKED = 6;
function ofTwoParents(asking, journey, lost) {
	const gone = journey.start.tables.filter((table) => !isThere(journey, table) && !lost.has(table));
	let asked = 0;
	return gone.flatMap((table, at) => {
		for (const other of gone.slice(at + 1)) {
			const into = homeOf(journey, table, other);
			if (into === null) continue;
			for (const columns of pairsOf(journey, table, other)) {
				asked += 1;
				if (asked > MOST_ASKED) return [];
				const [one, two] = [adding(table, other, columns), adding(other, table, [columns[1], columns[0]])];
				if (one === null || two === null) continue;
				if (asking.alikeButForIds([one], [two]) && asking.vanishes([one]) === false) return [{
					table,
					other: other.name,
					into,
					columns: [spelt$1(table, columns[0]), spelt$1(other, columns[1])]
				}];
			}
		}
		return [];
	});
}
function homeOf({ steps, start }, table, other) {
	const targets = ({ key }) => steps.flatMap(({ statement: { sql } }) => {
		const copies = /^(INSERT|REPLACE)$/.test(actionOf(sql) ?? "") || verbOf(sql) === "CREATE TABLE";
		const target = targetOf$1(sql);
		return copies && target !== null && target !== key && namesIn$1(sql).has(key) ? [target] : [];
	});
	const its = targets(other);
	const both = targets(table).find((target) => its.includes(target));
	return both === void 0 ? null : start.end.get(both)?.name ?? null;
}
function pairsOf(journey, table, other) {
	const isOwn = ({ facts }, key, its) => !its.facts.has(key) && facts.get(key)?.column.kind === "integer";
	const own = [...table.facts.keys()].filter((key) => isOwn(table, key, other));
	const theirs = [...other.facts.keys()].filter((key) => isOwn(other, key, table));
	return own.flatMap((one) => theirs.flatMap((two) => areOfTwo(journey, [table, one], [other, two]) ? [[one, two]] : []));
}
function areOfTwo(journey, one, other) {
	const [a, b] = [parentOf$1(journey, one, other), parentOf$1(journey, other, one)];
	if (a !== null && b !== null) return a !== b;
	return a === null && b === null && isSaidByTables(one, other);
}
function parentOf$1({ lives }, [{ shape, key: own }, column], [other]) {
	const key = shape.foreignKeys.find(({ from }) => from.length === 1 && keyOf$1(from[0] ?? "") === column);
	if (key) return keyOf$1(key.parent);
	return [...lives.tables.keys()].filter((table) => table !== own && table !== other.key).find((table) => isNamedAfter(column, table)) ?? null;
}
function isSaidByTables([table, column], [other, its]) {
	const [own, theirs] = [stemOf(column), stemOf(its)];
	if (own === null || theirs === null) return false;
	const rest = bare$2(table.name).replace(own, "");
	return rest !== bare$2(table.name) && rest !== "" && rest.length > 1 && rest === bare$2(other.name).replace(theirs, "");
}
function stemOf(column) {
	const stem = bare$2(column).replace(/id$/, "");
	return stem === bare$2(column) || stem === "" ? null : stem;
}
function bare$2(name) {
	return keyOf$1(name).replaceAll("_", "");
}
function adding(table, other, [column, its]) {
	const [from] = [table, other].sort((a, b) => a.key < b.key ? -1 : 1);
	const [row] = from ? plainRows(from) : [];
	const shared = [...table.facts.keys()].filter((key) => key !== column && key !== its && other.facts.has(key) && !isSurrogate(table, key));
	if (!row || shared.length === 0) return null;
	const values = shared.map((key) => sqlOf(row.values.get(key) ?? "NULL"));
	const names = [column, ...shared].map((key) => quoted(spelt$1(table, key)));
	return `INSERT INTO main.${quoted(table.name)} (${names.join(", ")}) VALUES (${[ANY_ID, ...values].join(", ")})`;
}
function spelt$1({ facts }, key) {
	return facts.get(key)?.column.name ?? key;
}
// src/replay/loss/looks/unbound.ts
function unboundIn(journey) {
	const { setting, start, steps } = journey;
	const asked = steps.map((step) => askedAbout(journey, step));
	if (!asked.some((one) => one !== null)) return [];
	const found = [];
	const look = (connection, done) => {
		const one = asked[done];
		let other = null;
		if (one) refusal(() => other = unboundTo(connection, one));
		if (one && other !== null) found.push({
			table: one.table,
			step: one.step,
			other
		});
	};
	on(setting.engine, start.state, (connection) => look(connection, 0));
	watched(setting, start.state, look);
	return found;
}
function askedAbout({ start, lives }, step) {
	const { sql } = step.statement;
	const action = actionOf(sql);
	if (action !== "UPDATE" && action !== "DELETE" || !/\bselect\b|\bfrom\b/i.test(sql)) return null;
	if (whereIn(sql) === null || /\breturning\b/i.test(sql)) return null;
	const name = targetName(sql);
	if (name === null || isPartOfAll(sql)) return null;
	const nowOf = ({ key }) => keyOf$1(lives.tables.get(key)?.now ?? key);
	const table = start.tables.find((it) => nowOf(it) === keyOf$1(name) || it.key === keyOf$1(name));
	return table ? {
		table,
		name,
		step
	} : null;
}
function isPartOfAll(sql) {
	const row = oneRowIn(unfolded(significant(sql)));
	return row.size > 0 && assignedIn(sql).some(({ value }) => withQueries(value, row) !== null);
}
function unboundTo(connection, { name, step }) {
	const named = namesIn$1(step.statement.sql);
	const written = writtenColumns(step.statement.sql);
	const isWritten = (link) => link.isOwn && written?.has(keyOf$1(link.from)) === true;
	const links = linksOf(connection, name).filter((link) => named.has(keyOf$1(link.other)) && !isWritten(link));
	const others = [...new Set(links.map(({ other }) => other))];
	const isUnbound = (other) => {
		const own = links.filter((link) => link.other === other);
		return fillings(connection, other, own.map(({ from }) => from), step.statement.sql).some((filling) => decidesAlone(connection, {
			name,
			sql: step.statement.sql,
			links: own,
			filling
		}));
	};
	return others.find(isUnbound) ?? null;
}
const NOBODY = -1;
function linksOf(connection, name) {
	const declared = [...allForeignKeys(connection)].flatMap(([child, keys]) => keys.map((key) => ({
		child,
		...key
	})));
	const isDeclared = (one) => declared.some((it) => same$2(it.child, one.child) && same$2(it.parent, one.parent));
	const named = namedLinks(connection, name).filter((one) => !isDeclared(one));
	return [...declared, ...named.map((one) => ({
		...one,
		from: [one.from],
		to: null
	}))].flatMap((key) => linkOf(connection, name, key));
}
function linkOf(connection, name, { child, parent, from, to }) {
	const [key = null, ...more] = primaryKeyIn(connection, name);
	const [column, target] = [from[0], to?.[0] ?? (more.length > 0 ? null : key)];
	if (column === void 0 || target === null || from.length > 1 || same$2(child, parent)) return [];
	if (same$2(child, name)) {
		const apart = (id) => `UPDATE OR ABORT main.${quoted(name)} SET ${quoted(column)} = ${NOBODY} WHERE rowid = ${id}`;
		return [{
			other: parent,
			from: column,
			isOwn: true,
			apart
		}];
	}
	if (!same$2(parent, name)) return [];
	const own = (id) => `SELECT ${quoted(target)} FROM main.${quoted(name)} WHERE rowid = ${id}`;
	const apart = (id) => `DELETE FROM main.${quoted(child)} WHERE ${quoted(column)} IN (${own(id)})`;
	return [{
		other: child,
		from: column,
		isOwn: false,
		apart
	}];
}
const FEWEST = 2;
function decidesAlone(connection, { name, sql, links, filling }) {
	const [link] = links;
	const ids = connection.rows(`SELECT rowid FROM main.${quoted(name)} ORDER BY rowid`).map(([id]) => id);
	if (!link || ids.length < FEWEST) return false;
	const apart = (id) => [...links.map((it) => it.apart(id)), ...filling];
	const count = (changes) => met$1(connection, {
		name,
		sql,
		rows: ids.length
	}, changes);
	return [ids[0], ids.at(-1)].every((id) => count(apart(id)) === ids.length) && count([`DELETE FROM main.${quoted(link.other)}`]) === 0;
}
function met$1(connection, { name, sql, rows }, changes) {
	connection.run("SAVEPOINT unbound");
	try {
		connection.run("PRAGMA defer_foreign_keys = ON");
		for (const change of changes) connection.run(change);
		const [[left] = []] = connection.rows(`SELECT count(*) FROM main.${quoted(name)}`);
		return left === rows ? connection.rows(`${sql.replace(/[\s;]+$/, "")}\nRETURNING rowid`).length : null;
	} catch (error) {
		if (error instanceof Refused) return null;
		throw error;
	} finally {
		connection.run("ROLLBACK TO unbound");
		connection.run("RELEASE unbound");
	}
}
// src/replay/loss/looks/unlisted.ts
function unlistedIn(asking, journey, lost) {
	return journey.steps.flatMap((step) => {
		const { sql } = step.statement;
		if (!/\bnot\b.*\bin\b/is.test(sql) || readCopy(sql) === null) return [];
		const names = namesIn$1(sql);
		const read = journey.start.tables.filter((table) => !lost.has(table) && calledIn(journey.lives, table.key).some((name) => names.has(name)));
		return listsIn(journey, sql).flatMap((list) => {
			const [one, other] = [withNull(list), withoutIt$1(list)].map((edit) => asking.end([edit]));
			const [end, full] = [one && indexOf(one), other && indexOf(other)];
			if (!end || !full) return [];
			return read.flatMap((table) => {
				const isLost = (row) => placesOf$1(full, row, null).length > 0 && placesOf$1(end, row, null).length === 0;
				const rows = table.rows.filter(isLost);
				const columns = rows.length > 0 ? [] : valuesLost(table, full, end);
				const found = {
					table,
					step,
					into: targetOf$1(sql) ?? "",
					list,
					rows,
					columns
				};
				return rows.length > 0 || columns.length > 0 ? [found] : [];
			});
		});
	});
}
function valuesLost(table, full, end) {
	const isLost = ({ own, values }, column) => {
		const marks = own.has(column) ? tokensIn(values.get(column) ?? "") : [];
		return marks.some((mark) => full.has(mark)) && !marks.some((mark) => end.has(mark));
	};
	return [...table.facts.keys()].filter((column) => !isSurrogate(table, column)).filter((column) => table.rows.some((row) => isLost(row, column)));
}
function isUnlisted({ table, all }, unlisted) {
	const own = unlisted.filter((it) => it.table === table);
	return own.length > 0 && all.every((row) => own.some(({ rows }) => rows.includes(row)));
}
function withNull({ table, column }) {
	return `UPDATE OR ABORT main.${quoted(table)} SET ${quoted(column)} = NULL WHERE ${lastOf(table)}`;
}
function withoutIt$1({ table, column }) {
	return `DELETE FROM main.${quoted(table)} WHERE ${lastOf(table)} OR ${quoted(column)} IS NULL`;
}
function lastOf(table) {
	return `rowid = (SELECT max(rowid) FROM main.${quoted(table)})`;
}
function isNegated(all, at) {
	if (isWord$1(all[at - 1], "NOT")) return true;
	const before = all.slice(0, at).findLastIndex((it) => it.text !== "." && (!isName$1(it) || isWord$1(it, "NOT")));
	return isWord$1(all[all[before]?.text === "(" ? before - 1 : before], "NOT");
}
function listsIn({ lives, setting, start }, sql) {
	const all = significant(sql);
	const found = all.flatMap((token, at) => {
		if (!isWord$1(token, "IN") || !isWord$1(all[at + 2], "SELECT") || !isNegated(all, at)) return [];
		const inside = all.slice(at + 3, closing(all, at + 1));
		const from = inside.findIndex((it) => isWord$1(it, "FROM"));
		const source = inside[from + 1];
		const wanted = inside.slice(0, from).filter((it) => !isWord$1(it, "DISTINCT"));
		const [[name, ...more], last] = [namesOf$1(wanted), wanted.at(-1)];
		if (from < 0 || !source || !name || !last || more.length > 0) return [];
		const key = [...lives.tables.keys()].find((it) => calledIn(lives, it).includes(keyOf$1(unquote(source))));
		const column = [...lives.tables.get(key ?? "")?.columns ?? []].find(([first, { now }]) => first === name.column || keyOf$1(now) === name.column)?.[0];
		const called = {
			table: unquote(source),
			column: unquote(last)
		};
		return key === void 0 || column === void 0 ? [] : [{
			table: key,
			column,
			called
		}];
	});
	if (found.length === 0) return [];
	const nullable = "SELECT name FROM pragma_table_info(?, ?) WHERE lower(name) = ? AND NOT \"notnull\" AND pk = 0";
	return on(setting.engine, start.state, (connection) => found.filter(({ table, column }) => connection.rows(nullable, [
		table,
		"main",
		column
	]).length > 0));
}
// src/replay/loss/looks/unmatched.ts
function unmatchedIn(asking, journey, known) {
	return journey.start.tables.flatMap((table) => {
		const open = new Map(journey.steps.flatMap(({ statement: { sql } }) => openIn(journey, table, sql)).map(({ column, named }) => [column, named]));
		const isKnown = (column) => known.some((it) => it.table === table && it.column === column);
		return [...open].flatMap(([column, named]) => {
			const isTruth = table.facts.get(column)?.listed.join() === "0,1";
			if (isKnown(column) || isTruth) return [];
			const rows = plainRows(table).filter(({ values }) => (values.get(column) ?? "NULL") !== "NULL");
			const own = rows.map((row) => ({
				row,
				value: row.values.get(column) ?? "NULL"
			}));
			const listed = checkList(table.shape, column).filter((value) => !named.has(value));
			const lost = [...own, ...listed.flatMap((value) => rows.slice(0, 1).map((row) => ({
				row,
				value
			})))].find(({ row, value }) => endAlike$1(asking, row, column, [value, "NULL"]) === true);
			return lost ? [{
				table,
				column,
				pair: [lost.value, "NULL"]
			}] : [];
		});
	});
}
function openIn(journey, table, sql) {
	if (!/\b(case|i?if)\b/i.test(sql)) return [];
	const life = journey.lives.tables.get(table.key);
	const names = [table.key, keyOf$1(life?.now ?? "")];
	const isUpdate = actionOf(sql) === "UPDATE";
	if (isUpdate && !names.includes(targetOf$1(sql) ?? "")) return [];
	return (isUpdate ? assignedIn(sql) : copiedIn$1(sql).filter((one) => names.includes(keyOf$1(one.table)))).flatMap(({ column: written, value }) => {
		const name = keyOf$1(typeof written === "string" ? written : journey.start.end.get(table.key)?.columns[written] ?? "");
		const column = [...life?.columns ?? []].find(([key, { now }]) => key === name || keyOf$1(now) === name)?.[0];
		if (column === void 0 || !(isUpdate ? hasPlace : hasHeir)(journey, table, column)) return [];
		if (!isForgotten(journey, table, column, name, value)) return [];
		const texts = value.filter(({ kind }) => kind === "string");
		return [{
			column,
			named: new Set(texts.map((token) => `'${unquote(token)}`))
		}];
	});
}
function isForgotten({ base, setting, lives }, table, column, name, value) {
	const branches = branchesOf$1(value);
	if (branches === null || branches.given.some((given) => given.length === 1 && isNamed(given[0], name))) return false;
	const own = [...lives.tables.get(table.key)?.columns ?? []].flatMap(([key, { now }]) => [key, keyOf$1(now)]);
	const asked = new Set(namesOf$1(branches.asked).flatMap((it) => own.includes(it.column) ? [it.column] : []));
	if (asked.size === 0) return true;
	if ([...asked].every((it) => it === name)) return (table.facts.get(column)?.compared?.equals.length ?? 0) < 2 || checkList(table.shape, column).length > 1;
	const keys = new Set(table.shape.primaryKey.map(keyOf$1));
	return [...asked].every((it) => keys.has(it)) && ![...base, ...setting.scripts].some(({ sql }) => fills$1(sql, table));
}
function isNamed(token, name) {
	return token !== void 0 && token.kind !== "string" && keyOf$1(unquote(token)) === name;
}
function fills$1(sql, { name }) {
	return new RegExp(`\\binto\\W+${name.replaceAll(/\W/g, "\\$&")}\\b`, "i").test(sql);
}
function branchesOf$1(value) {
	if (/^i?if$/i.test(value[0]?.text ?? "")) return branchesOfIf(value);
	if (!isWord$1(value[0], "CASE") || !isWord$1(value.at(-1), "END")) return null;
	const isNull = isWord$1(value.at(-3), "ELSE") && isWord$1(value.at(-2), "NULL");
	const inside = value.slice(1, isNull ? -3 : -1);
	if (inside.some(({ kind, text }) => kind === "word" && /^(CASE|ELSE|SELECT)$/i.test(text))) return null;
	const [operand = [], ...whens] = cutAt(inside, (token) => isWord$1(token, "WHEN"));
	const parts = whens.map((when) => cutAt(when, (token) => isWord$1(token, "THEN")));
	return {
		asked: [...operand, ...parts.flatMap(([asked = []]) => asked)],
		given: parts.map(([, given = []]) => given)
	};
}
function branchesOfIf(value) {
	if (value[1]?.text !== "(" || closing(value, 1) !== value.length - 1) return null;
	const [asked = [], given = [], other = [], ...more] = cutAt(value.slice(2, -1), ({ text }) => text === ",");
	const rest = other.length === 0 || other.length === 1 && isWord$1(other[0], "NULL") ? {
		asked: [],
		given: []
	} : branchesOf$1(other);
	const isOther = [...asked, ...given].some((token) => isWord$1(token, "SELECT"));
	if (rest === null || more.length > 0 || isOther) return null;
	return {
		asked: [...asked, ...rest.asked],
		given: [given, ...rest.given]
	};
}
// src/replay/loss/looks/unnumbered.ts
const ROWID = "rowid";
const FAR$1 = 7e6;
function unnumberedIn(asking, journey, lost) {
	const { setting, start } = journey;
	return start.tables.flatMap((table) => {
		if (lost.has(table) || table.facts.has(ROWID)) return [];
		const held = madeAnew(journey, table);
		const before = held === null ? [] : on(setting.engine, start.state, (connection) => tiesIn(connection, table.key));
		if (held === null || before.length === 0) return [];
		const heir = keyOf$1(held.name);
		const far = asking.end(movedFar(table))?.get(heir);
		if (!far || rowidsOf(far) !== rowidsOf(held)) return [];
		let after = [];
		watched(setting, start.state, (connection) => {
			after = tiesIn(connection, heir);
		});
		const by = before.find((it) => after.includes(it)) ?? after[0];
		return by === void 0 ? [] : [{
			table,
			column: ROWID,
			into: held.name,
			by
		}];
	});
}
function madeAnew(journey, table) {
	const { lives, start } = journey;
	if (goneStep(journey, table) === null) return null;
	const own = start.end.get(table.key);
	const heirs = own ? [own] : [...start.end.values()].filter(({ name }) => !lives.tables.has(keyOf$1(name)));
	const isIn = ({ rows }, { values }) => rows.some((cells) => [...values.values()].every((value) => value === "NULL" || cells.includes(value)));
	const isHeir = (held) => held.columns.at(-1) === ROWID && plainRows(table).some((row) => isIn(held, row));
	return heirs.find(isHeir) ?? null;
}
function movedFar({ name, shape }) {
	const [into, columns] = [`main.${quoted(name)}`, shape.columns.map((it) => quoted(it.name)).join(", ")];
	return [`INSERT INTO ${into} (${ROWID}, ${columns}) SELECT ${ROWID} + ${FAR$1}, ${columns} FROM ${into}`, `DELETE FROM ${into} WHERE ${ROWID} < ${FAR$1}`];
}
function rowidsOf({ rows }) {
	return rows.map((row) => row.at(-1)).sort().join();
}
function tiesIn(connection, key) {
	return connection.rows(`SELECT type, name, sql FROM main.sqlite_master WHERE type IN ('trigger', 'view')`).flatMap(([type, name, sql]) => {
		const isTrigger = type === "trigger";
		return (isTrigger ? readTrigger(String(sql)).statements : [String(sql)]).some((text) => {
			const names = namesIn$1(text);
			return (isTrigger ? targetOf$1(text) === key : names.has(key)) && (names.has(ROWID) || names.has("docid"));
		}) ? [`the ${type} ${name}`] : [];
	});
}
// src/replay/loss/looks/untyped.ts
const NUMBER_AND_TEXT = ["123", "'123"];
function typings(asking, journey) {
	return journey.start.tables.flatMap((table) => {
		if (isThere(journey, table)) return [];
		return table.shape.columns.filter(({ type, name }) => {
			return (type === "ANY" || type === "") && hasHeir(journey, table, keyOf$1(name));
		}).flatMap(({ name, type }) => {
			const column = keyOf$1(name);
			return endAlike(asking, table, column) && (type === "ANY" || isTextFromNumbers(asking, journey, table, column)) ? [{
				table,
				column,
				pair: NUMBER_AND_TEXT
			}] : [];
		});
	});
}
function endAlike(asking, table, column) {
	const [row] = plainRows(table);
	const [one, other] = NUMBER_AND_TEXT.map((value) => row ? [writing(row, column, value)] : []);
	return row !== void 0 && one !== void 0 && other !== void 0 && asking.alike(one, other) === true;
}
function isTextFromNumbers(asking, { setting, start }, table, column) {
	const [row] = plainRows(table);
	const heir = (row && asking.end([writing(row, column, NUMBER_AND_TEXT[0])]))?.get(table.key);
	const at = positionOf(heir, column);
	if (!heir?.rows.some((cells) => cells[at] === NUMBER_AND_TEXT[1])) return false;
	const sql = `SELECT count(*) FROM main.${quoted(table.name)} WHERE typeof(${quoted(column)}) IN ('integer', 'real')`;
	return on(setting.engine, start.state, (connection) => Number(connection.rows(sql)[0]?.[0]) > 0);
}
// src/replay/loss/looks/without-blank.ts
const ONE_WORD = "'Mzzz";
const EMPTY = "'";
const MOST_TRIED = 8;
function withoutBlank(asking, journey, known) {
	const open = journey.start.tables.flatMap((table) => writtenIn(journey, table)).filter(cutsAtBlank).filter(({ table, column }) => !known.some((it) => it.table === table && it.column === column) && !isAddedLate(journey, table, column) && !isKeptByTrigger(journey, table, column));
	const after = open.length > 0 ? cellsAfter(journey, []) : null;
	if (!after) return [];
	return open.slice(0, MOST_TRIED).flatMap((one) => {
		const { table, column, step, given } = one;
		const row = writtenRow(one, after);
		const source = row && sourcesOf(one).find((key) => becomesEmpty(asking, journey, one, row, key));
		if (source === void 0) return [];
		const own = `${given.prefix}${identifier(table.facts.get(column)?.column.name ?? column)}`;
		return [{
			table,
			column,
			pair: null,
			step,
			nulled: {
				says: `${table.name}.${table.facts.get(source)?.column.name ?? source}`,
				kept: `coalesce(nullif(${given.text}, ''), ${own})`,
				isText: true
			}
		}];
	});
}
function cutsAtBlank({ given: { value } }) {
	return value.some(({ kind, text }) => kind === "string" && text === "' '") && /\binstr\b/i.test(textOf$1(value));
}
function textOf$1(value) {
	return value.map(({ text }) => text).join(" ");
}
function sourcesOf({ table, column, given }) {
	return [...new Set(namesOf$1(given.value).map((it) => it.column))].filter((key) => key !== column && table.facts.get(key)?.kind === "word");
}
function becomesEmpty(asking, journey, { column }, row, source) {
	const edit = writing(row, source, ONE_WORD);
	const other = changes(journey, column, [row]);
	if (other.length === 0 || cellsAfter(journey, [edit])?.(row, column) !== EMPTY) return false;
	return asking.alike([edit], [edit, ...other]) === true;
}
// src/replay/loss/looks/written-over.ts
function writtenOver(journey, all) {
	const crossed = [];
	const over = [];
	for (const one of all) {
		const step = writerOf(journey, one);
		if (step === null) crossed.push(one);
		else over.push(...lostBy(journey, one, step));
	}
	return {
		crossed,
		over
	};
}
function writerOf(journey, { table, column, from, into, renamed }) {
	if (into !== void 0 || renamed !== void 0) return null;
	const names = calledIn(journey.lives, table.key);
	return journey.steps.find(({ statement: { sql } }) => actionOf(sql) === "UPDATE" && names.includes(targetOf$1(sql) ?? "") && assignmentsIn(sql).some((it) => it.column === column && namesIn$1(it.text).has(from))) ?? null;
}
function lostBy({ index }, { table, column, from }, step) {
	const own = table.rows.filter((row) => row.own.has(column));
	const isLeft = (value) => tokensIn(value).some((mark) => index.has(mark));
	const left = own.filter(({ values }) => isLeft(values.get(column) ?? ""));
	return own.some((row) => row.kind.is === "plain" && !left.includes(row)) ? [{
		table,
		column,
		pair: null,
		step,
		by: {
			from,
			document: false,
			partly: left.length > 0
		}
	}] : [];
}
// src/replay/loss/marks/branches.ts
const MOST_BRANCHES = 8;
function branchesOf({ name, shape, facts }) {
	return shape.text.checks.flatMap(({ tokens }) => demands(textOf$2(bare$1(tokens))).flatMap(alternatives)).flatMap((branch) => {
		const values = demands(textOf$2(bare$1(branch))).map((part) => bare$1(significant(part))).flatMap(saidOf).filter(([column]) => facts.has(column));
		const told = values.find(([, value]) => value !== "NULL");
		const empty = values.filter(([, value]) => value === "NULL");
		if (!told || empty.length === 0) return [];
		const [column, value] = told;
		const says = `${name}.${facts.get(column)?.column.name ?? column} ${equals(shown$1(sqlOf(value)))}`;
		return [{
			is: "value",
			column,
			value,
			more: new Map(values.filter((it) => it !== told)),
			says
		}];
	});
}
function saidOf([name, operator, value, ...more]) {
	if (!name || !operator || !value || more.length > 0 || !isName$1(name)) return [];
	const column = keyOf$1(unquote(name));
	if (isWord$1(operator, "IS") && isWord$1(value, "NULL")) return [[column, "NULL"]];
	if (!/^(=|==|IS)$/i.test(operator.text)) return [];
	if (value.kind === "string") return [[column, `'${unquote(value)}`]];
	return value.kind === "number" ? [[column, value.text]] : [];
}
function alternatives(condition) {
	const parts = cutAt(bare$1(significant(condition)), (token) => isWord$1(token, "OR"));
	return parts.length < 2 || parts.length > MOST_BRANCHES ? [] : parts;
}
function bare$1(tokens) {
	const inside = tokens.slice(1, -1);
	let depth = 0;
	const isOne = inside.every(({ text }) => {
		if (text === "(") depth += 1;
		if (text === ")") depth -= 1;
		return depth >= 0;
	});
	return tokens[0]?.text === "(" && tokens.at(-1)?.text === ")" && isOne ? bare$1(inside) : tokens;
}
// src/replay/loss/marks/only-row.ts
function insteadOf(row, kinds) {
	const all = madeOf(row, kinds);
	const textOf = ({ values }) => [...values.values()].join("");
	return all.filter((it, at) => all.findIndex((other) => textOf(other) === textOf(it)) === at);
}
function madeOf(row, kinds) {
	const unique = new Set(uniqueColumns(row.table.shape));
	return kinds.flatMap((kind) => {
		const { is, column, value = "NULL", more = [] } = kind;
		if (is !== "null" && is !== "value" || column === null || unique.has(column)) return [];
		return [{
			...row,
			kind,
			values: new Map([
				...row.values,
				[column, value],
				...more
			]),
			own: new Set()
		}];
	});
}
// src/replay/loss/marks/outer-rows.ts
const FIRST = {
	is: "first",
	column: null,
	says: "the lowest id"
};
const LAST = {
	is: "last",
	column: null,
	says: "the highest id"
};
function addOuter(making, scripts) {
	const named = scripts.flatMap(({ sql }) => statementsOf(sql)).filter((sql) => ASKS_LAST.test(sql) && takesRows(sql)).map(namesIn$1);
	for (const table of making.tables.values()) {
		addFirst(making, table);
		if (named.some((names) => names.has(table.key))) addLast(making, table);
	}
}
const ASKS_LAST = /\b(max|lead|last_value)\s*\(|\bdesc\b|\bexists\b/i;
function addFirst({ connection }, table) {
	for (const where of lowest(connection, table, 1)) table.rows.push(readRow(connection, table, FIRST, where, AS_IT_IS));
}
function addLast({ connection, wanted }, table) {
	const asked = wanted(table, LAST, 0);
	const where = asked && putRow(connection, table, asked);
	if (asked && where !== null) table.rows.push(readRow(connection, table, LAST, where, asked));
}
// src/sql/number-readings.ts
const SHOWS = /\bround\s*\(|\b10+(\.0+)?\b|%\.\d|julianday|2440587|date|time/i;
function numberReadings(sql) {
	if (!SHOWS.test(sql)) return [];
	return [...dateReadings(sql).filter(({ asNumber }) => !asNumber).map(({ column, tables }) => ({
		column,
		tables,
		digits: "day",
		isSure: false
	})), ...statementsOf(sql).flatMap((statement) => inStatement(significant(statement)))];
}
function inStatement(all) {
	const names = tablesNamed(all);
	return all.flatMap((token, at) => {
		if (!isName$1(token) || all[at + 1]?.text === "." || all[at + 1]?.text === "(") return [];
		const isOf = all[at - 1]?.text === ".";
		const found = shownOf(all, isOf ? at - 2 : at, at + 1);
		if (!found) return [];
		const of = isOf && all[at - 2] ? tableOf(all, keyOf$1(unquote(all[at - 2]))) : null;
		return [{
			column: keyOf$1(unquote(token)),
			tables: of === null ? names : new Set([of]),
			...found
		}];
	});
}
function shownOf(all, from, to) {
	const [before, next] = [all[from - 1]?.text ?? "", all[to]?.text ?? ""];
	if (isDay(all, from, to)) return {
		digits: "day",
		isSure: true
	};
	const called = before === "(" ? all[from - 2] : void 0;
	if (called && isWord$1(called, "ROUND") && next === ",") {
		const digits = Number(all[to + 1]?.text);
		return digits > 0 && all[to + 2]?.text === ")" ? {
			digits,
			isSure: true
		} : null;
	}
	if (/^[,(]$/.test(before) && /^[,)]$/.test(next)) return formatted(all, from, to);
	const [start, end] = next === "*" ? [from, to + 2] : before === "*" ? [from - 2, to] : [from, to];
	const factor = next === "*" ? all[to + 1] : before === "*" ? all[from - 2] : void 0;
	const digits = /^10+(\.0+)?$/.test(factor?.text ?? "") ? String(factor?.text).replace(/\..*/, "").length - 1 : 0;
	if (digits < 2 || /^[/%]$/.test(all[end]?.text ?? "")) return null;
	return {
		digits,
		isSure: all[start - 1]?.text === "(" && isWord$1(all[start - 2], "ROUND") && all[end]?.text === ")"
	};
}
function isDay(all, from, to) {
	const isOperator = (token) => /^([-<>=]|[<>=]=)$/.test(token?.text ?? "");
	if (isOperator(all[to]) && (isWord$1(all[to + 1], "JULIANDAY") || all[to + 1]?.text === "2440587.5")) return true;
	if (!isOperator(all[from - 1]) || all[from - 2]?.text !== ")") return false;
	const open = all.findLastIndex((token, at) => at < from - 2 && token.text === "(" && closing(all, at) === from - 2);
	return isWord$1(all[open - 1], "JULIANDAY");
}
function formatted(all, from, to) {
	const [open, format] = [from - 3, all[from - 2]];
	if (all[open]?.text !== "(" || !/^(printf|format)$/i.test(all[open - 1]?.text ?? "")) return null;
	const [given] = cutAt(all.slice(from, closing(all, open)), (token) => token.text === ",");
	const digits = /^'[^%]*%\.([1-9])f[^%]*'$/.exec(format?.text ?? "")?.[1];
	return digits !== void 0 && given?.length === to - from ? {
		digits: Number(digits),
		isSure: false
	} : null;
}
// src/replay/loss/marks/shown.ts
function shownIn(base, scripts, texts) {
	const own = [
		...texts.views.values(),
		...[...texts.triggers.values()].flat(),
		...texts.tables.values()
	];
	const told = [...base.map(({ sql }) => sql), ...own].flatMap(numberReadings);
	const isObject = (sql) => /^CREATE (VIEW|TRIGGER)$/.test(verbOf(sql));
	const made = scripts.flatMap(({ sql }) => statementsOf(sql)).flatMap((sql) => numberReadings(sql).filter(({ digits }) => digits === "day" || isObject(sql)));
	return [...told.map((it) => ({
		...it,
		isNew: false
	})), ...made.map((it) => ({
		...it,
		isNew: true
	}))];
}
function asUsed(shown, table, column, example) {
	const { name, kind, rowidAlias, moment } = column;
	if (rowidAlias || moment !== void 0 || !(kind === "integer" || kind === "real" || kind === "numeric" || kind === "text")) return {
		column,
		example
	};
	const told = shown.filter((it) => it.column === keyOf$1(name) && it.tables.has(keyOf$1(table)));
	return asDay(told, column, example) ?? asFraction(told, column, example) ?? {
		column,
		example
	};
}
function asDay(told, column, example) {
	const { kind, type } = column;
	const isUntyped = kind === "text" && !/CHAR|CLOB|TEXT/.test(type);
	const isSeen = /^\d+\.\d+$/.test(example) && isDayNumber(Number(example));
	const isKnown = ({ isNew, isSure }) => isSure ? kind !== "text" || isUntyped : kind === "real" || kind !== "text" && !isNew;
	if (!isSeen && !told.some((it) => it.digits === "day" && isKnown(it))) return null;
	return {
		column: {
			...column,
			kind: "real",
			moment: JULIAN
		},
		example: isSeen ? example : String(JULIAN)
	};
}
function asFraction(told, column, example) {
	const { name, kind } = column;
	const text = plainText(example);
	const isWritten = /^-?\d+(\.\d+)?$/.test(text);
	if (!(isWritten || text.startsWith(`${name} `) || example === "NULL") || kind !== "integer" && kind !== "text") return null;
	const known = told.flatMap(({ digits, isSure }) => digits !== "day" && (isSure || kind === "text") ? [digits] : []);
	const own = kind === "text" && saysAmount(name) ? /\.(\d+)$/.exec(text)?.[1]?.length ?? 0 : 0;
	const digits = Math.max(own, ...known);
	if (digits < 1) return null;
	return {
		column: {
			...column,
			kind: "real",
			type: `DECIMAL(18, ${digits})`
		},
		example: isWritten ? text : "12.25"
	};
}
// src/replay/loss/marks/trees.ts
function addDeep(making, scripts) {
	const levels = levelsIn(scripts);
	for (const table of making.tables.values()) {
		const key = table.shape.foreignKeys.find(({ parent }) => keyOf$1(parent) === table.key);
		if (key && table.rows.length > 0) below(making, table, key, levels);
	}
}
const DEPTH = /(^|_)(depth|level|lvl|tier|generation)$/i;
function below(making, table, { from, to }, levels) {
	const columns = to ?? table.shape.primaryKey;
	const top = topIn(table.shape, from);
	if (table.shape.columns.some(({ name }) => DEPTH.test(name) && isChecked(table.shape, keyOf$1(name))) || !top || columns.length !== from.length) return;
	let values = new Map(top);
	for (let level = 0; level <= levels; level += 1) {
		const [[column, value] = [null, "NULL"], ...more] = values;
		const says = `${level} rows of ${table.name} above each other`;
		const lower = level === 0 ? [] : lowerId(table, columns, value);
		const row = firstPut(making, table, [[], ...lower.length > 0 ? [lower] : []].map((ids) => ({
			is: "value",
			column,
			value,
			more: new Map([...more, ...ids]),
			says
		})));
		if (row === null) return;
		table.rows.push(row);
		values = new Map(from.map((name, at) => [keyOf$1(name), row.values.get(keyOf$1(columns[at] ?? "")) ?? "NULL"]));
	}
}
function firstPut({ connection, wanted }, table, kinds) {
	for (const kind of kinds) {
		const asked = wanted(table, kind, 0);
		const where = asked && putRow(connection, table, asked);
		if (asked && where !== null) return readRow(connection, table, kind, where, asked);
	}
	return null;
}
const STEP$1 = 1e5;
function lowerId({ shape }, columns, above) {
	const [only = "", ...more] = columns.map(keyOf$1);
	return more.length === 0 && shape.columns.some((it) => it.rowidAlias && keyOf$1(it.name) === only) && /^\d{7}$/.test(above) ? [[only, String(Number(above) - STEP$1)]] : [];
}
// src/replay/loss/marks/virtual-shape.ts
function virtualShape(name, columns, module) {
	const boxes = module.startsWith("rtree");
	return {
		name,
		text: {
			checks: [],
			generated: new Map(),
			strict: false,
			withoutRowid: false,
			autoincrement: false
		},
		primaryKey: [],
		keys: [],
		foreignKeys: [],
		triggers: [],
		rowid: "rowid",
		columns: columns.map((column, at) => ({
			name: column,
			position: at + 1,
			type: "",
			kind: boxes ? "real" : "text",
			nullable: false,
			default: null,
			rowidAlias: boxes && at === 0
		}))
	};
}
// src/replay/loss/values/ends.ts
const SHAPED = new Set(["word", "formed"]);
function endPairs(connection, shape, { name }, kind, example) {
	if (shape.text.checks.length === 0 || !SHAPED.has(kind) || !example.startsWith("'")) return [];
	return endsOf(connection, shape, name, plainText(example)).flatMap(({ text, near }) => near.map((other) => [`'${text}`, `'${other}`]));
}
// src/replay/loss/marked.ts
function markedStart(open, plain, names, compared) {
	return on(open.engine, plain, (connection) => {
		connection.run("PRAGMA foreign_keys = OFF");
		const marking = new Marking(connection, compared, open);
		const tables = withoutTriggers(connection, () => marking.all(names));
		return {
			state: connection.state(),
			tables,
			left: marking.left
		};
	});
}
var Marking = class {
	#connection;
	#compared;
	#tables = new Map();
	#keys;
	#own;
	#filters;
	#moving;
	#scripts;
	#asked;
	#base;
	#spans;
	#shown = [];
	#next = FIRST_MARK;
	left = false;
	constructor(connection, compared, { scripts, base, spans }) {
		this.#spans = spans;
		this.#own = writtenKeys(base);
		this.#scripts = inFirstNames(scripts);
		this.#keys = documentKeys(this.#scripts);
		this.#moving = askedIn(this.#scripts);
		this.#filters = filtersOf(this.#scripts);
		this.#asked = new Set(this.#filters.flatMap(({ columns }) => [...columns]));
		this.#connection = connection;
		this.#compared = compared;
		this.#base = base;
	}
	all(names) {
		const catalog = readCatalog(this.#connection);
		this.#shown = shownIn(this.#base, this.#scripts, catalog.texts);
		const shapes = shapesOf(this.#connection, catalog, names, {
			scripts: this.#scripts,
			filters: this.#filters
		});
		this.#connection.run("BEGIN");
		const byKey = new Map(shapes.map((shape) => [keyOf$1(shape.name), shape]));
		const above = (key) => byKey.get(key)?.foreignKeys.map(({ parent }) => keyOf$1(parent)) ?? [];
		const ordered = parentsFirst([...byKey.keys()], above).flat();
		for (const shape of ordered.flatMap((key) => byKey.get(key) ?? [])) this.#mark(shape, shapes, catalog);
		this.#meet(catalog);
		for (const { name, module } of catalog.virtual.values()) if (names.has(keyOf$1(name))) this.#adoptVirtual(name, module);
		this.#connection.run("COMMIT");
		return [...this.#tables.values()].filter(({ rows }) => rows.length > 0);
	}
	#meet({ ordinary, texts }) {
		const shapes = new Map();
		const shapeOf = (key) => {
			const name = ordinary.get(key);
			if (name === void 0) return null;
			const known = shapes.get(key) ?? this.#tables.get(key)?.shape ?? readable(() => readShape(this.#connection, name, texts));
			shapes.set(key, known);
			return known;
		};
		const columnsOf = (key) => shapeOf(key)?.columns.map(({ name }) => keyOf$1(name)) ?? null;
		const keysOf = (key) => shapeOf(key ?? "")?.keys.map(({ columns }) => columns.map((column) => keyOf$1(column ?? ""))) ?? [];
		const meetings = this.#scripts.flatMap(({ sql }) => statementsOf(sql)).filter((sql) => /\b(from|join)\b/i.test(sql) && takesRows(sql)).flatMap((sql) => [...meetingsIn(sql, columnsOf), ...replacingIn(sql, keysOf(targetOf$1(sql)), columnsOf)]);
		const tableOf = (key) => {
			const shape = shapeOf(key);
			return this.#tables.get(key) ?? (shape && this.#tableOf(shape));
		};
		const wanted = (table, kind, turn) => this.#wanted(table, kind, turn);
		const making = {
			connection: this.#connection,
			tables: this.#tables,
			tableOf,
			wanted
		};
		addMet(making, meetings);
		addDeep(making, this.#scripts);
		addOuter(making, this.#scripts);
	}
	#mark(shape, all, catalog) {
		const table = this.#tableOf(shape);
		if (!table) return;
		this.#tables.set(table.key, table);
		const isParent = all.some((it) => it.foreignKeys.some(({ parent }) => keyOf$1(parent) === table.key));
		const { rows: sides, left } = sidesOf$1(this.#connection, shape, this.#filters, catalog);
		this.left ||= left || hasMoreThanKinds(table);
		const put = [];
		const others = [...[...underOthers(this.#tables, table, this.#filters), ...betweenShared(this.#connection, table)], ...branchesOf(table)];
		const kinds = [...kindsOf(table, isParent, sharedKeys(all, this.#scripts), sides, this.#asked), ...others];
		for (const [turn, kind] of kinds.entries()) {
			const wanted = this.#wanted(table, kind, turn);
			const where = wanted && putRow(this.#connection, table, wanted);
			if (!where) {
				const at = inItsPlace(this.#connection, table, kind);
				if (at !== null) put.push({
					kind,
					where: at,
					wanted: writtenOver$2(this.#connection, table, at, put, wanted)
				});
				continue;
			}
			if (REPEATED.has(kind.is)) addRepeated(table, this.#read(table, kind, where, wanted));
			else put.push({
				kind,
				where,
				wanted
			});
		}
		table.rows.unshift(...readRows(this.#connection, table, put));
		if (!table.rows.some(({ kind: { is } }) => is === "plain")) this.#adopt(table, kinds);
	}
	#tableOf(shape) {
		const { name, columns } = shape;
		const [example] = this.#connection.rows(`SELECT ${columns.map((it) => readAs(it.name)).join(", ")} FROM main.${quoted(name)} LIMIT 1`);
		if (!example) return null;
		const facts = columns.map((declared, at) => {
			const key = keyOf$1(declared.name);
			const { column: known, example: used } = asUsed(this.#shown, name, declared, String(example[at]));
			const column = this.#spans?.has(spanKey(name, declared.name)) ? {
				...known,
				isSpan: true
			} : known;
			const value = withTexts$1(withKeys(used, this.#keys, this.#own, column.default), this.#scripts);
			const groups = (kind) => this.#groupsOf(shape, column, kind);
			const ends = (kind) => endPairs(this.#connection, shape, column, kind, value);
			return [key, factsOf$1(shape, column, value, this.#compared.get(key), groups, ends)];
		});
		return {
			key: keyOf$1(name),
			name,
			shape,
			facts: new Map(facts),
			rows: []
		};
	}
	#groupsOf({ foreignKeys }, { name, rowidAlias, nullable, moment }, kind) {
		if (rowidAlias || foreignKeys.some(({ from }) => from.some((it) => keyOf$1(it) === keyOf$1(name))) || moment !== void 0) return [];
		return groupsOf$1(this.#connection, this.#moving, {
			name,
			kind,
			nullable
		});
	}
	#wanted(table, kind, at) {
		const numbers = new Map([...table.facts.keys()].map((key, index) => [key, this.#next + index]));
		this.#next += numbers.size;
		const values = new Map();
		const marks = new Set();
		const foreign = parentsOf$1(this.#connection, this.#tables, table, at, kind);
		for (const [key, facts] of table.facts) {
			const linked = foreign.get(key);
			const number = numbers.get(key) ?? 0;
			const mark = facts.column.rowidAlias ? String(number) : markFor(facts, facts.kind === "listed" ? at : number, true);
			values.set(key, linked ?? mark ?? facts.example);
			if (linked === void 0 && mark !== null && facts.kind !== "listed") marks.add(key);
		}
		return {
			values,
			marks,
			numbers,
			...special(table, kind, values, marks)
		};
	}
	#read(table, kind, where, wanted) {
		return readRow(this.#connection, table, kind, where, wanted);
	}
	#adoptVirtual(name, module) {
		const columns = this.#connection.rows(`SELECT name FROM pragma_table_xinfo(?, 'main') WHERE hidden = 0`, [name]).map(([column]) => String(column));
		const table = this.#tableOf(virtualShape(name, columns, module));
		if (!table) return;
		this.#tables.set(table.key, table);
		for (const [id] of this.#connection.rows(`SELECT rowid FROM main.${quoted(name)} LIMIT 2`)) table.rows.push(this.#read(table, plain$1(), `rowid = ${id}`, AS_IT_IS));
	}
	#adopt(table, kinds) {
		const there = lowest(this.#connection, table, 2);
		const isAlone = table.rows.every((row) => there.includes(row.where));
		if (isAlone) table.rows.splice(0);
		for (const where of there) {
			const known = table.rows.find((row) => row.where === where && row.own.size > 0);
			const wanted = known ? null : this.#wanted(table, plain$1(), 0);
			if (known) table.rows.push({
				...known,
				kind: plain$1()
			});
			if (!wanted) continue;
			const keys = new Set(table.shape.keys.flatMap(({ columns }) => columns.map((it) => keyOf$1(it ?? ""))));
			const marks = new Set([...wanted.marks].filter((key) => isAlone && !keys.has(key)));
			setEach(this.#connection, table, where, shortened(table, wanted), {
				...wanted,
				marks
			});
			table.rows.push(this.#read(table, plain$1(), where, {
				...wanted,
				marks
			}));
		}
		if (isAlone && table.rows[0]) table.instead = insteadOf(table.rows[0], kinds);
	}
};
// src/replay/loss/marks/as-documents.ts
function asDocuments(connection, scripts) {
	if (!scripts.some(({ sql }) => /\bjson_valid\s*\(/i.test(sql))) return [...scripts];
	const others = otherTexts(connection);
	return scripts.map((it) => withDocumentsOnly(it, others));
}
function otherTexts(connection) {
	const columns = [...readSchema(connection, "main").tables.values()].flatMap((table) => table.columns);
	const isOther = (written) => {
		let found = false;
		refusal(() => {
			const asked = `SELECT typeof(d) = 'text' AND NOT json_valid(d) FROM (SELECT ${written}\n AS d)`;
			found = connection.rows(asked)[0]?.[0] === 1;
		});
		return found;
	};
	return new Set(columns.flatMap(({ key, default: written }) => written !== null && isOther(written) ? [key] : []));
}
// src/replay/loss/marks/turned-away.ts
function withTurnedAway(connection, scripts) {
	const stored = turningAway(connection);
	if (stored.length === 0 && !scripts.some(({ sql }) => TURNS_AWAY.test(sql))) return scripts;
	const triggers = new Map(stored.map(({ name, sql }) => [keyOf$1(name), sql]));
	const tables = new Map();
	const columns = (table) => tables.get(keyOf$1(table)) ?? columnsOf$4(connection, table);
	return scripts.map((script) => {
		const statements = statementsOf(script.sql).flatMap((statement) => {
			const verb = verbOf(statement);
			if (verb === "CREATE TRIGGER" && TURNS_AWAY.test(statement)) triggers.set(nameOf(statement), statement);
			if (verb === "DROP TRIGGER") triggers.delete(nameOf(statement));
			if (verb === "CREATE TABLE") tables.set(nameOf(statement), tableParts(statement)?.parts.flatMap(({ column }) => column ?? []) ?? []);
			return [...[...triggers.values()].flatMap((trigger) => askedOf(columns, trigger, statement)), statement];
		});
		return {
			...script,
			sql: statements.map((it) => it.replace(/[;\s]+$/, "")).join(";\n")
		};
	});
}
function nameOf(statement) {
	return keyOf$1(objectOf(statement) ?? "");
}
function askedOf(columns, trigger, statement) {
	const action = actionOf(statement);
	const { moment } = readTrigger(trigger);
	const all = significant(trigger);
	const on = all.findIndex((token, at) => at > 3 && isWord$1(token, "ON"));
	const table = all[on + 1] ? unquote(all[on + 1]) : "";
	if (!(action !== null && same$2(targetName(statement) ?? "", table) && moment.endsWith(action.replace("REPLACE", "INSERT"))) || action === "DELETE") return [];
	const rows = action === "UPDATE" ? updated(statement, table) : copied(statement, columns(table));
	if (rows === null) return [];
	let end = 0;
	return conditionsIn(trigger).flatMap((condition) => {
		if ((condition[0]?.start ?? 0) < end) return [];
		end = condition.at(-1)?.end ?? end;
		return [`${rows.head} WHERE ${inRows(condition, rows.made)}`];
	});
}
function copied(statement, columns) {
	const copy = readCopy(statement);
	const [source, ...more] = copy?.isPlain ? sourcesOf$3(copy) : [];
	if (!copy || !source || more.length > 0) return null;
	const called = source.called.text;
	const isWhole = copy.results.some(isStar);
	const end = copy.from.at(-1)?.end ?? statement.length;
	const made = (_, column) => {
		const result = withoutAlias(resultFor(statement, column, columns)?.result ?? []);
		if (result.length === 0) return isWhole ? `${called}.${quoted(column)}` : "NULL";
		const [name] = result;
		return result.length === 1 && name && isName$1(name) ? `${called}.${name.text}` : `(${result.map(({ text }) => text).join(" ")})`.replace(/ \. /g, ".");
	};
	return {
		head: statement.slice(0, end),
		made
	};
}
function updated(statement, table) {
	const values = new Map(assignedIn(statement).map(({ column, value }) => [keyOf$1(String(column)), value]));
	const made = (row, column) => {
		const value = /^new$/i.test(row) ? values.get(keyOf$1(column)) : void 0;
		return value ? `(${value.map(({ text }) => text).join(" ")})`.replace(/ \. /g, ".") : `${quoted(table)}.${quoted(column)}`;
	};
	const columns = [...values.keys()].map((column) => `${quoted(column)} = ${quoted(column)}`).join(", ");
	return {
		head: `UPDATE ${quoted(table)} SET ${columns}`,
		made
	};
}
function inRows(condition, made) {
	const words = [];
	for (let at = 0; at < condition.length; at += 1) {
		const [token, dot, name] = condition.slice(at, at + 3);
		const isRow = token && /^(new|old)$/i.test(token.text) && dot?.text === "." && name;
		words.push(isRow ? made(token.text, unquote(name)) : token?.text ?? "");
		if (isRow) at += 2;
	}
	return words.join(" ").replace(/ ?\. ?(?=[A-Za-z_"])/g, ".");
}
// src/replay/loss/playable.ts
const MOST_TRIES$3 = 200;
function playable(setting, state, tables) {
	const all = tables.flatMap(({ rows }) => rows);
	const whole = endOf$1(setting, state);
	if (whole) return {
		state,
		tables,
		end: whole,
		left: false
	};
	const tries = { left: MOST_TRIES$3 };
	const works = (rows) => {
		tries.left -= 1;
		const kept = new Set(rows.map(placeOf$1));
		const start = lacking$1(setting, state, all.filter((row) => !kept.has(placeOf$1(row))));
		const end = start && endOf$1(setting, start);
		return start && end ? {
			state: start,
			end
		} : null;
	};
	const kept = keepable([], inOrder$1(all), (rows) => works(rows) !== null, tries);
	const found = works(kept);
	if (!found) return null;
	const there = new Set(kept);
	const left = tables.map((table) => ({
		...table,
		rows: table.rows.filter((row) => there.has(row))
	}));
	return {
		...found,
		tables: left.filter(({ rows }) => rows.length > 0),
		left: tries.left <= 0
	};
}
function placeOf$1({ table, where }) {
	return `${table.key}\u0001${where}`;
}
function inOrder$1(rows) {
	const rank = ({ kind }) => kind.is === "plain" ? "" : kind.is;
	return [...rows].sort((one, other) => Number(rank(one) > rank(other)) - Number(rank(one) < rank(other)));
}
function keepable(kept, rows, works, tries) {
	if (rows.length === 0 || tries.left <= 0) return kept;
	const together = [...kept, ...rows];
	if (works(together)) return together;
	if (rows.length === 1) return kept;
	const middle = rows.length >> 1;
	return keepable(keepable(kept, rows.slice(0, middle), works, tries), rows.slice(middle), works, tries);
}
// src/replay/loss/run/heirs.ts
function heirsIn(setting, plain, empty) {
	if (setting.scripts.length < 2) return [];
	const known = on(setting.engine, plain, (connection) => contentsOf(connection, setting.without));
	return setting.scripts.slice(1).flatMap(({ path }, at) => {
		const earlier = {
			...setting,
			scripts: setting.scripts.slice(0, at + 1)
		};
		const [full, bare] = [endOf$1(earlier, plain), endOf$1(earlier, empty)];
		const tables = full ? [...full.keys()].filter((key) => !known.has(key) && more(full, bare, key)) : [];
		return tables.length > 0 ? [{
			path,
			tables
		}] : [];
	});
}
function more(full, bare, key) {
	return (full.get(key)?.rows.length ?? 0) > (bare?.get(key)?.rows.length ?? 0);
}
// src/replay/loss/run/elsewhere.ts
function couldStandElsewhere(setting, files, start, { table, column }) {
	const base = {
		...setting,
		scripts: files
	};
	const held = on(setting.engine, start, (connection) => contentsOf(connection, setting.without)).get(keyOf$1(table));
	const at = column === null ? -1 : positionOf(held, column);
	const values = [...new Set(held?.rows.map((row) => row[at] ?? "NULL"))].map(sqlOf);
	const other = others(setting, start, table, column === null ? null : {
		column,
		values
	});
	const [one, two] = [endOf$1(base, start), other && endOf$1(base, other)];
	return !one || !two || !sameContents(...besides$2(one, two, table, column));
}
function others(setting, start, table, wanted) {
	const name = `main.${quoted(table)}`;
	if (!wanted) return edited(setting, start, [`DELETE FROM ${name}`]);
	const column = quoted(wanted.column);
	const [first, second] = wanted.values;
	const edits = [...second ? [`UPDATE ${name} SET ${column} = CASE WHEN ${column} IS ${first} THEN ${second} ELSE ${first} END`] : [], `UPDATE ${name} SET ${column} = ${column} || '~' || rowid WHERE typeof(${column}) = 'text'`];
	for (const edit of edits) {
		const other = edited(setting, start, [edit]);
		if (other && !isSame$1(setting, start, other)) return other;
	}
	return null;
}
function isSame$1(setting, one, other) {
	const [a, b] = [one, other].map((state) => on(setting.engine, state, (it) => contentsOf(it, setting.without)));
	return !a || !b || sameContents(a, b, new Map());
}
function besides$2(one, two, table, column) {
	const key = keyOf$1(table);
	if (column === null) return [
		without$1(one, key),
		without$1(two, key),
		new Map()
	];
	const at = positionOf(one.get(key), column);
	return [
		one,
		two,
		new Map([[key, new Set([at])]])
	];
}
function without$1(contents, key) {
	return new Map([...contents].filter(([name]) => name !== key));
}
// src/replay/loss/run/history.ts
function withHistory(setting, base, losses, follow) {
	return losses.flatMap((loss) => {
		if (loss.what === "columns" || loss.what === "narrowed") {
			const columns = loss.columns.filter(({ name }) => !isKept(setting, base, loss, name, follow));
			return columns.length > 0 ? [{
				...loss,
				columns
			}] : [];
		}
		if (loss.what === "merged") return wasMerged(base, loss) ? [] : [loss];
		return (loss.what === "table" || loss.what === "rows") && isKept(setting, base, loss, null, follow) ? [] : [loss];
	});
}
function wasMerged(base, { table, with: home }) {
	const wanted = [table, home?.into ?? table].map(keyOf$1);
	return base.flatMap(({ sql }) => statementsOf(sql).filter((it) => changesRows(it) || verbOf(it) === "CREATE TRIGGER")).map(namesIn$1).some((some) => wanted.every((name) => some.has(name)));
}
function isKept(setting, base, loss, column, follow) {
	if (!base.some((script) => copies$1(script, loss.table, column))) return false;
	const start = startAt(setting, base, keyOf$1(loss.table), column === null ? null : keyOf$1(column));
	if (!start) return false;
	const since = base.slice(start.after);
	if (!couldStandElsewhere(setting, since, start.state, {
		table: loss.table,
		column
	})) return false;
	const scripts = [...since, ...setting.scripts];
	const again = follow({
		...setting,
		scripts
	}, start.state, keyOf$1(loss.table));
	return again !== null && !again.some((it) => keyOf$1(it.table) === keyOf$1(loss.table) && it.what === "narrowed" === (loss.what === "narrowed") && (column === null || it.what !== "columns" && it.what !== "narrowed" || it.columns.some(({ name }) => keyOf$1(name) === keyOf$1(column))));
}
function copies$1(script, table, column) {
	return statementsOf(script.sql).some((sql) => {
		const verb = verbOf(sql);
		const names = verb === "CREATE TRIGGER" || verb === "CREATE TABLE" && namesIn$1(sql).has("select") || changesRows(sql) ? namesIn$1(sql) : null;
		return names?.has(keyOf$1(table)) === true && (column === null || names.has(keyOf$1(column)));
	});
}
const ROWS = 2;
function startAt({ engine, runner, watch, scripts }, base, table, column) {
	return on(engine, NOTHING$4, (connection) => {
		connection.run(runner.ledger.create);
		for (const [at, script] of base.entries()) {
			perform(connection, script, runner, watch);
			if (!has$2(connection, table, column)) continue;
			const later = [...base.slice(at + 1), ...scripts];
			const hints = {
				...hintsOf([...base, ...scripts], later, runner),
				watch: watch.rows
			};
			const { added } = invent(connection, reach(connection, later) ?? new Set([table]), ROWS, hints);
			return [...added.keys()].some((name) => keyOf$1(name) === table) ? {
				state: connection.state(),
				after: at + 1
			} : null;
		}
		return null;
	});
}
function has$2(connection, table, column) {
	const columns = connection.rows(`SELECT lower(name) FROM pragma_table_xinfo(?, 'main')`, [table]).map(([name]) => name);
	return column === null ? columns.length > 0 : columns.includes(column);
}
// src/replay/loss/spans.ts
const MOST_COLUMNS$1 = 8;
function spansIn(setting, { state, tables }, base) {
	const handed = setting.scripts.map(({ sql }) => handedToDates(sql));
	const [asked, known] = [setting.scripts, base].map((all) => all.flatMap(({ sql }) => dateReadings(sql)));
	const all = tables.flatMap((table) => [...table.facts].flatMap(([column, facts]) => candidate(table, column, facts))).filter((one) => handed.some((names) => names.has(one.column)) && !isMoment(one, asked, known)).slice(0, MOST_COLUMNS$1);
	if (all.length === 0) return NONE;
	const start = lacking$1(setting, state, tables.flatMap(({ rows }) => rows.filter(({ kind }) => kind.is !== "plain")));
	if (!start) return NONE;
	const endWith = (valueFor) => {
		const edits = all.flatMap((one) => {
			const value = valueFor(one);
			return value === void 0 ? [] : one.rows.map((row) => writing(row, one.column, value));
		});
		const changed = edited(setting, start, edits);
		return changed && endOf$1(setting, changed);
	};
	const asTheyAre = endWith(() => void 0);
	const isRefused = asTheyAre === null;
	const taken = takenIn(tables, asTheyAre);
	const smallOf = ({ small: all }) => all.find((it) => !taken.has(it)) ?? all[0];
	const small = endWith(smallOf);
	if (!small) return NONE;
	const isBeyond = (end) => end === null ? isRefused : rowsIn(end) === rowsIn(small) && nullsIn(end) > nullsIn(small);
	const places = [0, 1];
	if (!places.some((at) => isBeyond(endWith(({ others }) => others[at])))) return NONE;
	const isSpan = (one) => places.some((at) => one.others[at] !== void 0 && isBeyond(endWith((it) => it === one ? it.others[at] : smallOf(it))));
	return new Set(all.filter(isSpan).map(({ table, column }) => spanKey(table.key, column)));
}
const NONE = new Set();
function isMoment({ table: { key }, column, small: [first = ""] }, asked = [], known = []) {
	if (!/^\d+$/.test(first) || !holdsDates(asked, key, column)) return false;
	return !holdsDates(known, key, column) && !/(^|_)(jd|julian|days?)(_|$)/.test(column);
}
const OTHERS = {
	integer: ["1700000001", "-42"],
	real: ["3000001.5", "-12.25"],
	digits: ["'4815162342"]
};
function candidate(table, column, facts) {
	const { kind, compared, ends } = facts;
	if (kind !== "integer" && kind !== "real" && kind !== "digits") return [];
	if ([...uniqueColumns(table.shape), ...table.shape.primaryKey.map(keyOf$1)].includes(column) || isForeign(table, column) || isSurrogate(table, column) || facts.column.moment !== void 0) return [];
	if (compared?.equals.some((it) => it !== "0")) return [];
	const rows = plainRows(table).filter(({ own }) => own.has(column));
	const spans = {
		kind,
		least: ends[0],
		bounds: compared?.bounds ?? []
	};
	const small = smallSpans(spans, ends[1]);
	const others = spans.bounds.length > 0 ? OTHERS[kind].slice(0, 1) : OTHERS[kind];
	return rows.length > 0 && small.length > 0 ? [{
		table,
		column,
		rows,
		small,
		others
	}] : [];
}
function takenIn(tables, end) {
	const before = tables.flatMap(({ rows }) => rows.flatMap(({ values }) => [...values.values()]));
	const after = [...end?.values() ?? []].flatMap(({ rows }) => rows.flat());
	return new Set([...before, ...after]);
}
function rowsIn(end) {
	return [...end.values()].reduce((sum, { rows }) => sum + rows.length, 0);
}
// src/replay/loss/values/put-by.ts
function withoutPutBy(compared, scripts, base) {
	const found = putBy(scripts.flatMap(({ sql }) => statementsOf(sql)));
	if (found.length === 0) return compared;
	const known = new Set(base.flatMap(({ sql }) => significant(sql)).map((token) => unquote(token)));
	return new Map([...compared].map(([name, one]) => {
		const own = found.filter(({ column, to }) => column === name && !known.has(plain(to))).map(({ to }) => valueIn(to));
		const equals = one.equals.map((value) => own.includes(value) ? anotherThan(value) : value);
		return [name, {
			...one,
			equals: [...new Set(equals)]
		}];
	}));
}
function putBy(statements) {
	const moves = statements.flatMap((sql, index) => movesIn$1(sql, index));
	return moves.filter((move) => {
		const own = moves.filter((it) => same$2(it.table, move.table) && it.column === move.column);
		const before = statements.slice(0, move.index + 1);
		const isFirst = !own.some((it) => it.index <= move.index && it.asked.includes(move.to));
		const taken = own.find((it) => it.index > move.index && it.asked.includes(move.to) && it.to !== move.to);
		const isRefilled = (until) => own.some((it) => it.index > move.index && it.index < until.index && move.asked.includes(it.to));
		const isNamed = before.slice(0, -1).some((sql) => significant(sql).some(({ text }) => text === plainToken(move.to)));
		return isFirst && !isNamed && taken !== void 0 && isRefilled(taken);
	});
}
function plainToken(literal) {
	return literal.replace(/^-/, "");
}
function plain(literal) {
	const [token] = significant(plainToken(literal));
	return token ? unquote(token) : literal;
}
// src/replay/loss/loss.ts
const NO_LOSSES = {
	losses: [],
	heirs: [],
	unproved: false
};
function lossesIn(all, plain, empty, base) {
	if (!couldLose(all, plain)) return NO_LOSSES;
	const setting = {
		...all,
		without: new Set([...all.without, ...filledElsewhere(base, all.scripts)])
	};
	const { losses, unproved } = followed(setting, plain, base) ?? NO_LOSSES;
	const follow = (longer, start, table) => {
		const seen = followed(longer, start, base, table);
		return seen === UNPLAYABLE ? null : seen?.losses ?? null;
	};
	return {
		losses: withHistory(setting, base, losses, follow),
		heirs: heirsIn(setting, plain, empty),
		unproved
	};
}
const UNPLAYABLE = {
	...NO_LOSSES,
	unproved: true
};
function followed(setting, plain, base, only) {
	const before = on(setting.engine, plain, (connection) => contentsOf(connection, setting.without));
	const lives = new Lives();
	on(setting.engine, plain, (connection) => lives.begin(connection));
	const first = watched(setting, plain, (connection, done) => lives.after(connection, done));
	if (!first.end) return null;
	const all = atRisk(setting, plain, {
		before,
		end: first.end,
		lives,
		steps: first.steps
	});
	const risky = only === void 0 ? all : new Set([...all].filter((key) => key === only));
	if (risky.size === 0) return NO_LOSSES;
	const scripts = on(setting.engine, plain, (it) => withTurnedAway(it, asDocuments(it, setting.scripts)));
	const compared = withoutPutBy(comparedIn([...scripts, ...on(setting.engine, plain, turningAway)]), setting.scripts, base);
	const files = {
		...setting,
		scripts,
		base
	};
	const large = markedStart(files, plain, risky, compared);
	const spans = spansIn(setting, large, base);
	const made = spans.size > 0 ? markedStart({
		...files,
		spans
	}, plain, risky, compared) : large;
	const start = playable(setting, made.state, made.tables);
	if (!start) return UNPLAYABLE;
	const asking = new Asking(setting, start.state, start.end);
	const chance = madeByChance(setting, start);
	asking.ignored = withCounted(setting, start, chance, 3);
	const index = indexOf(start.end);
	for (const { rows } of start.tables) leftFirst(index, rows);
	const leavings = leavingsOf(setting, start, lives, first.steps);
	const journey = {
		setting,
		base,
		start,
		lives,
		steps: first.steps,
		index,
		leavings: leavings ?? [],
		...only === void 0 ? {} : { only }
	};
	const anyRows = [...rowLosses(asking, journey), ...onlyRowLosses(asking, journey)];
	asking.ignored = chance;
	const values = sameChance(setting, start, chance) ?? asking;
	values.counted = withCounted(setting, start, chance, 2);
	const anyAway = columnLosses(values, journey, anyRows);
	const refused = refusedCopies(journey, new Set([...anyRows, ...anyAway].map(({ table }) => table)));
	const kept = anyOneKept(values, journey);
	const said = [...refused, ...kept];
	const isOpen = ({ table }) => !said.some((it) => it.table === table);
	const [rows, away] = [anyRows.filter(isOpen), anyAway.filter(isOpen)];
	const beyond = beyondLimits(values, journey, {
		rows: anyRows,
		columns: away
	});
	const coinciding = coincidences(values, journey, away);
	const members = memberNumbers(values, journey, away);
	const columns = [
		...[
			...away,
			...beyond.columns,
			...coinciding
		],
		...[...splitOff(values, journey, away), ...repeatedElements(values, journey, away)],
		...members.away
	];
	const { crossed, over } = writtenOver(journey, crossings(journey));
	const exchanged = exchanges(journey).filter(({ table }) => !crossed.some((it) => it.table === table));
	const told = new Set([...crossed, ...exchanged].map(({ table }) => table));
	const narrow = narrowings(values, journey);
	const unmatched = unmatchedIn(values, journey, [...narrow, ...columns]);
	const unfound = unfoundIn(values, journey, [...narrow, ...unmatched]);
	const replaced = replacements(values, journey);
	const nulled = nulledIn(values, journey, [
		...narrow,
		...unmatched,
		...unfound
	]).filter((one) => !replaced.some(({ step, columns }) => step === one.step && columns.includes(one.column)));
	const narrowed = [
		...[...narrow, ...over],
		...unmatched,
		...unfound,
		...[...nulled, ...members.deleted],
		...wipedFirst(journey, [
			...narrow,
			...unmatched,
			...unfound
		]),
		...emptiedBehind(values, journey, [
			...narrow,
			...unmatched,
			...unfound,
			...nulled
		]),
		...withoutBlank(values, journey, [
			...narrow,
			...unmatched,
			...unfound,
			...nulled
		]),
		...pastedIn(values, journey, [
			...narrow,
			...unmatched,
			...unfound
		]),
		...touchings(values, journey),
		...countedTwice(journey),
		...typings(values, journey)
	];
	const collided = collisionsIn(values, journey, narrowed);
	const keyed = [...keysTaken(values, journey), ...sameKeys(values, journey)].filter(({ table }) => !rows.some((it) => it.table === table));
	const strayed = [
		...strayings(journey),
		...sharedIds(values, journey),
		...otherOffsets(values, journey)
	];
	const inWay = inTheWay(values, journey).filter(({ step }) => !replaced.some((it) => it.step === step));
	const offset = takenNumbers(values, journey).filter(({ table }) => !rows.some((it) => it.table === table));
	const unlisted = unlistedIn(values, journey, new Set(rows.filter(({ whole }) => whole).map(({ table }) => table)));
	const lost = new Set([
		...rows,
		...columns,
		...narrowed,
		...refused
	].map(({ table }) => table));
	const joined = joinings(values, journey, lost);
	const apart = ofTwoParents(values, journey, lost);
	const merged = rows.length > 0 || apart.length > 0 ? [] : mergers(journey, values.counted);
	return {
		losses: [
			...lossesOf$1(journey, {
				rows: rows.filter((one) => !isUnlisted(one, unlisted)),
				columns,
				narrowed: [...narrowed, ...joined],
				crossed,
				exchanged,
				replaced: [
					...replaced,
					...inWay,
					...offset
				],
				unbound: unboundIn(journey)
			}),
			...refused.map((one) => refusedLoss(journey, one)),
			...[...keyed, ...kept].map((one) => keyTakenLoss(journey, one)),
			...collided.map((one) => collidedLoss(journey, one)),
			...halfConverted(journey).map((one) => halfLoss(journey, one)),
			...beyond.rows,
			...doublings(values, journey).map((one) => doubledLoss(journey, one)),
			...productsIn(values, journey, lost).map((one) => productLoss(journey, one)),
			...[...ties(values, journey), ...otherOwners(values, journey)].map((one) => tiedLoss(journey, one)),
			...misplacings(journey, told).map((one) => misplacedLoss(journey, one)),
			...deletionLosses(asking, journey),
			...strayed.map((one) => strayedLoss(journey, one)),
			...redirections(values, journey).map((one) => redirectedLoss(journey, one)),
			...unlisted.map((one) => unlistedLoss(journey, one)),
			...askedElsewhere(values, journey, lost),
			...[...renumberings(values, journey, lost, strayed), ...unnumberedIn(values, journey, lost)].map((one) => renumberedLoss(journey, one)),
			...groupings(values, journey, {
				rows,
				columns
			}),
			...apart.map((one) => mergedLoss(journey, one)),
			...merged.map((one) => mergedLoss(journey, one))
		],
		heirs: [],
		unproved: asking.exhausted || values.exhausted || made.left || start.left || leavings === null
	};
}
function leftFirst(index, rows) {
	const isGone = (row) => row.kind.is === "plain" && placesOf$1(index, row, null).length === 0;
	if (rows.every((row) => row.kind.is !== "plain" || isGone(row))) return;
	rows.sort((one, other) => Number(isGone(one)) - Number(isGone(other)));
}
// src/replay/measure.ts
const WORTH_TELLING = 100;
const MOST$1 = 100;
function measured(engine, job, state, watch) {
	return on(engine, state, (connection) => {
		const found = [];
		let failed = null;
		for (const script of job.incoming) {
			const marks = [];
			const marking = (path, line) => {
				watch(path, line);
				if (line > 0) marks.push(markAt(connection));
			};
			const performance = perform(connection, script, job.runner, marking);
			const { statements, refusals } = performance;
			marks.push(markAt(connection));
			const after = (at) => marks[at + 1] ?? marks[marks.length - 1];
			for (const [at, statement] of statements.entries()) {
				const one = between$2(connection, statement, marks[at], after(at));
				if (one.rows > 0 || one.milliseconds >= WORTH_TELLING) found.push(one);
			}
			if (refusals.length > 0) {
				failed = {
					path: script.path,
					performance
				};
				break;
			}
		}
		return {
			statements: found.slice(0, MOST$1),
			failed
		};
	});
}
function markAt(connection) {
	return {
		changes: Number(connection.rows("SELECT total_changes()")[0]?.[0]),
		time: realMilliseconds()
	};
}
function between$2(connection, statement, from, to) {
	const rows = (to?.changes ?? 0) - (from?.changes ?? 0);
	const { at, verb } = statement;
	return {
		at,
		verb,
		rows,
		written: rows * (1 + followers(connection, statement)),
		milliseconds: Math.round((to?.time ?? 0) - (from?.time ?? 0))
	};
}
function followers(connection, { sql, verb }) {
	const table = targetOf(sql, verb);
	if (table === null) return 0;
	let count = 0;
	refusal(() => {
		const indexes = indexesIn(connection, table);
		const names = namesIn$1(sql);
		const follows = ({ parts }) => verb !== "UPDATE" || parts.some(({ name }) => name === null || names.has(keyOf$1(name)));
		count = indexes.filter(follows).length;
	});
	return count;
}
function targetOf(sql, verb) {
	const before = {
		INSERT: /^INTO$/i,
		DELETE: /^FROM$/i,
		UPDATE: /^UPDATE$/i
	}[verb];
	const tokens = significant(sql);
	const at = before ? tokens.findIndex(({ text }) => before.test(text)) : -1;
	const name = tokens[at + (tokens[at + 1]?.text.toUpperCase() === "OR" ? 3 : 1)];
	return at < 0 || name === void 0 ? null : unquote(name);
}
// src/replay/scenarios/destroyed.ts
function rowsDestroyed(engine, { dead, restarted, uncrashed }) {
	const emptied = difference(engine, dead, restarted).flatMap((fact) => fact.kind === "table-dropped" || fact.kind === "rows-deleted" ? [{
		table: fact.table,
		rows: fact.rows
	}] : []);
	if (emptied.every(({ rows }) => rows === 0)) return [];
	const [was, is, wanted] = [
		dead,
		restarted,
		uncrashed
	].map((state) => tablesIn(engine, state));
	return emptied.flatMap(({ table, rows }) => {
		const from = was.find(({ name }) => name === table);
		const home = from && wanted.find((it) => it.rows >= rows && it.rows > 0 && alike(it, from));
		const elsewhere = from && is.some((it) => it.rows >= rows && alike(it, from));
		return rows > 0 && home && !elsewhere ? [{
			table: home.name,
			rows,
			stoodIn: table
		}] : [];
	});
}
function tablesIn(engine, state) {
	return on(engine, state, (connection) => [...readSchema(connection, "main").tables.values()].filter(({ virtual }) => !virtual).map(({ name, columns }) => ({
		name,
		rows: countRows(connection, "main", name),
		columns: new Set(columns.map(({ key }) => key))
	})));
}
function alike(a, b) {
	const common = [...a.columns].filter((column) => b.columns.has(column)).length;
	return common * 2 >= Math.min(a.columns.size, b.columns.size) && common > 0;
}
function objectsMissing(engine, { before, restarted, uncrashed }) {
	const gone = namesMissing(engine, before, restarted);
	if (gone.length === 0) return [];
	const byDesign = new Set(namesMissing(engine, before, uncrashed).map(({ type, name }) => `${type} ${name}`));
	return gone.filter(({ type, name }) => !byDesign.has(`${type} ${name}`));
}
function namesMissing(engine, from, to) {
	return difference(engine, from, to, new Set()).flatMap((fact) => {
		if (fact.kind === "object-dropped") return [{
			type: fact.type,
			name: fact.name
		}];
		return fact.kind === "table-dropped" ? [{
			type: "table",
			name: fact.table
		}] : [];
	});
}
// src/replay/scenarios/crash.ts
function crash(scene, before, uncrashed, unusual) {
	const { path } = scene.script;
	const { transaction, history } = wayOf(scene.runner, scene.script);
	if (scene.runner.after.kill === "refuses") return heldUp(scene, uncrashed);
	if (transaction !== "none") return {
		rehearsal: outcome(path, "crash", "pass", "at-once", `${history === "apart" ? "the file is" : "the file and its history row are"} committed at once: a crash inside it leaves nothing half done`),
		stuck: null
	};
	const { statements } = uncrashed.performance;
	const { points, all } = pointsOf(scene, uncrashed);
	const onPlain = sweep(scene, before, uncrashed, new Set(points));
	const { found, worst } = onPlain.worst ? onPlain : onUnusual(scene, before, unusual, points) ?? onPlain;
	const swept = `${points.length} of ${Math.max(0, statements.length - 1)} crash points tried`;
	if (!worst) return {
		rehearsal: all ? outcome(path, "crash", "pass", null, swept) : outcome(path, "crash", "partial", "too-many", `${swept}: the file has too many statements to try all`),
		stuck: null
	};
	const detail = `${swept}, ${found} get stuck`;
	return {
		rehearsal: outcome(path, "crash", "fail", "gets-stuck", detail),
		stuck: {
			...told$1(scene, worst),
			tried: points.length,
			stuck: found
		}
	};
}
function onUnusual(scene, { scope }, unusual, points) {
	if (points.length === 0 || points.length > MOST_UNUSUAL || !choosesRows(scene.script.sql)) return null;
	const state = unusual();
	const uncrashed = state && played$2(scene, state);
	if (!state || !uncrashed || uncrashed.performance.refusals.length > 0) return null;
	return sweep(scene, {
		state,
		scope
	}, uncrashed, new Set(points));
}
const MOST_UNUSUAL = 20;
function heldUp(scene, { performance }) {
	const { path } = scene.script;
	const { statements } = performance;
	const first = statements.findIndex(leavesSomething);
	const last = statements.findLastIndex(leavesSomething);
	const points = statements.flatMap(({ committed }, at) => committed && at >= first && at < last ? [at + 1] : []);
	const detail = `a crash inside it ${points.length > 0 ? "leaves what was committed" : "leaves nothing"}, and every start stops until a person acts`;
	const [number = 0] = points;
	const after = statements[number - 1];
	const counts = {
		number,
		of: statements.length,
		tried: points.length,
		stuck: points.length
	};
	const stuck = after ? {
		...counts,
		after,
		refusal: null,
		facts: [],
		refuses: true
	} : null;
	return {
		rehearsal: outcome(path, "crash", "pass", null, detail),
		stuck
	};
}
function leavesSomething({ verb, sql }) {
	return !/^(?:BEGIN|COMMIT|END)\b/.test(verb) && !/^PRAGMA\s+(?:\w+\.)?(?:defer_)?foreign_keys\b/i.test(sql);
}
function pointsOf(scene, uncrashed) {
	return crashPoints(uncrashed.performance.statements, hasTriggers(scene, uncrashed));
}
function hasTriggers({ engine }, { before, performance }) {
	if (performance.statements.some(({ verb }) => verb === "CREATE TRIGGER")) return true;
	return on(engine, before, (connection) => connection.rows(`SELECT 1 FROM sqlite_master WHERE type = 'trigger' LIMIT 1`)).length > 0;
}
function sweep(scene, before, uncrashed, points) {
	let swept = {
		found: 0,
		worst: null
	};
	const destroys = uncrashed.performance.statements.some(({ verb }) => /^(DROP TABLE|DELETE)/.test(verb));
	on(scene.engine, before.state, (connection) => {
		const committed = (number) => {
			if (!points.has(number)) return;
			const stuck = startedAgain(scene, {
				state: connection.state(),
				scope: before.scope
			}, uncrashed, number);
			if (!stuck) return;
			const rows = destroys && !swept.worst?.rows.length ? rowsDestroyed(scene.engine, stuck.moments) : [];
			const worst = swept.worst && rows.length === 0 ? swept.worst : {
				...stuck,
				rows
			};
			swept = {
				found: swept.found + 1,
				worst
			};
		};
		perform(connection, scene.script, scene.runner, scene.watch, { committed });
	});
	return swept;
}
function startedAgain(scene, dead, uncrashed, number) {
	const { after: restarted, performance } = played$2(scene, dead.state);
	const refusal = performance.refusals[0] ?? null;
	const ends = [uncrashed.after, restarted];
	const facts = refusal ? [] : [...difference(scene.engine, ...ends, dead.scope), ...besideDiffers(scene.engine, ...ends)].filter(matters);
	if (!refusal && facts.length === 0) return null;
	const { statements } = uncrashed.performance;
	const after = statements[number - 1];
	if (!after) throw new Error(`No statement ${number} in ${scene.script.path}`);
	const moments = {
		before: uncrashed.before,
		dead: dead.state,
		restarted,
		uncrashed: uncrashed.after
	};
	return {
		stuck: {
			after,
			number,
			of: statements.length,
			refusal,
			facts
		},
		moments
	};
}
function told$1(scene, { stuck, moments, rows }) {
	const objects = objectsMissing(scene.engine, moments);
	const destroyed = rows.length + objects.length > 0 ? { destroyed: {
		rows,
		objects
	} } : {};
	if (stuck.refusal === null) return {
		...stuck,
		...destroyed
	};
	const stops = played$2(scene, moments.restarted).performance.refusals.length > 0;
	return {
		...stuck,
		...destroyed,
		afterwards: stops ? "stops" : "passes"
	};
}
const MOST_PLAYED = 5e4;
const FEWEST_POINTS = 20;
const LONGEST_RUN = 8;
function crashPoints(statements, triggers) {
	const committed = statements.map((statement, index) => ({
		...statement,
		number: index + 1
	})).slice(0, -1).filter((statement) => statement.committed);
	const room = Math.max(FEWEST_POINTS, Math.floor(MOST_PLAYED / statements.length));
	if (committed.length <= room) return {
		points: numbers(committed),
		all: true
	};
	const telling = triggers ? committed : withoutRuns(committed);
	if (telling.length <= room) return {
		points: numbers(telling),
		all: true
	};
	return {
		points: numbers([...spread(telling.filter((statement) => /^(CREATE|ALTER|DROP)\b/.test(statement.verb)), room >> 1), ...spread(telling, room >> 1)]),
		all: false
	};
}
function withoutRuns(committed) {
	const runs = [];
	let last = null;
	for (const statement of committed) {
		const shape = insertShape(statement.sql);
		const before = runs.at(-1);
		if (before && shape !== null && shape === last && before.at(-1)?.number === statement.number - 1) before.push(statement);
		else runs.push([statement]);
		last = shape;
	}
	return runs.flatMap((run) => run.length <= LONGEST_RUN ? run : run.filter((_, at) => at === 0 || at === run.length >> 1 || at === run.length - 1));
}
function spread(statements, most) {
	const step = Math.ceil(statements.length / most);
	return statements.filter((_, index) => index % step === 0);
}
function numbers(statements) {
	return [...new Set(statements.map((statement) => statement.number))].sort((a, b) => a - b);
}
// src/replay/scenarios/guard.ts
function behindGuard(scene, before, failed) {
	const [refused] = failed.performance.refusals;
	if (!refused || !/^CHECK constraint failed/.test(refused.message)) return null;
	const fewer = on(scene.engine, before.state, (connection) => {
		const tables = entriesOf$1(connection).filter(({ type }) => type === "table");
		if (tables.some(({ name }) => keyOf$1(name) === targetOf$1(refused.statement))) return null;
		const read = namesIn$1(refused.statement);
		const asked = new Set(tables.flatMap(({ name }) => read.has(keyOf$1(name)) ? [keyOf$1(name)] : []));
		if (asked.size === 0) return null;
		const all = neighbours(asked, linksOf$2(connection));
		connection.run("PRAGMA foreign_keys = OFF");
		for (const { name } of tables) if (all.has(keyOf$1(name))) refusal(() => connection.run(`DELETE FROM main.${quoted(name)}`));
		return connection.state();
	});
	if (fewer === null) return null;
	const again = played$2(scene, fewer);
	return again.performance.refusals.length === 0 ? again : null;
}
// src/replay/scenarios/alike-in-index.ts
function unlikeInIndex(scene, start, stopped, isInvented) {
	if (!/^UNIQUE constraint failed: index '/.test(stopped.message)) return null;
	const index = readUniqueIndex(stopped.statement);
	if (!index || !isInvented(keyOf$1(index.table))) return null;
	const { keys } = index;
	const state = on(scene.engine, start, (connection) => {
		connection.run("PRAGMA foreign_keys = OFF");
		return isApart(connection, index.table, keys) && deleteAlike(connection, index) ? connection.state() : null;
	});
	const first = state && played$2(scene, state);
	return first ? {
		state,
		first,
		says: [`two rows of ${index.table} with equal ${keys.join(", ")}`]
	} : null;
}
function isApart(connection, name, keys) {
	const named = namesIn$1(keys.join(", "));
	const cells = columnsIn$2(connection, name).filter(({ key }) => named.has(key)).map((column) => `quote(${identifier(column.name)})`).join(` || ',' || `);
	let isOther = false;
	refusal(() => {
		const [[all, apart] = []] = connection.rows(`SELECT count(*), count(DISTINCT ${cells}) FROM main.${identifier(name)}`);
		isOther = all === apart;
	});
	return isOther;
}
function deleteAlike(connection, { table, keys, condition }) {
	const name = `main.${identifier(table)}`;
	const id = identity(connection, table);
	const asked = [...keys.map((key) => `(${key}) IS NOT NULL`), ...condition === null ? [] : [`(${condition})`]];
	const alike = `SELECT ${id} FROM (${`SELECT ${id}, row_number() OVER (PARTITION BY ${keys.join(", ")} ORDER BY ${id}) AS nth FROM ${name} WHERE ${asked.join(" AND ")}`}) WHERE nth > 1`;
	return refusal(() => connection.run(`DELETE FROM ${name} WHERE (${id}) IN (${alike})`)) === null;
}
function identity(connection, table) {
	if (refusal(() => connection.rows(`SELECT rowid FROM main.${identifier(table)} LIMIT 0`)) === null) return "rowid";
	return columnsIn$2(connection, table).filter(({ primaryKey }) => primaryKey > 0).map(({ name }) => identifier(name)).join(", ");
}
// src/replay/scenarios/read-tables.ts
function inReadTables({ engine, hints }, state, { statement }, find) {
	const named = namesIn$1(statement);
	return on(engine, state, (connection) => {
		const world = openWorld(connection, hints);
		return everyTable(connection).filter((table) => named.has(table) && table !== targetOf$1(statement)).flatMap((table) => {
			const shape = shapeOf$1(world, table);
			return typeof shape === "string" ? [] : find(shape, world);
		});
	});
}
// src/replay/scenarios/unlike.ts
const UNIQUE = /^UNIQUE constraint failed: (.+)$/s;
function unlike(scene, state, stopped, isOurs) {
	const [, where] = UNIQUE.exec(stopped.message) ?? [];
	if (where === void 0) return null;
	const other = on(scene.engine, state, (connection) => {
		connection.run("PRAGMA foreign_keys = OFF");
		const named = namesIn$1(stopped.statement);
		return everyTable(connection).filter((table) => named.has(table) && isOurs(table)).filter((table) => tellApart(connection, table, stopped.statement)).length > 0 ? connection.state() : null;
	});
	if (other === null) return null;
	const first = played$2(scene, other);
	if (first.performance.refusals[0]?.message === stopped.message || !comesIn(scene, first, stopped)) return null;
	const index = /^index '(.+)'$/.exec(where)?.[1];
	return {
		state: other,
		first,
		says: [`rows that come to be equal in ${index ? `the index ${index}` : where}`]
	};
}
function comesIn({ engine }, { after }, { statement }) {
	const target = targetOf$1(statement);
	if (actionOf(statement) !== "INSERT" || target === null) return true;
	return on(engine, after, (connection) => {
		let count = 2;
		refusal(() => {
			count = Number(connection.rows(`SELECT count(*) FROM main.${identifier(target)}`)[0]?.[0]);
		});
		return count > 1;
	});
}
function tellApart(connection, table, statement) {
	const name = `main.${identifier(table)}`;
	const keys = (allForeignKeys(connection).get(table) ?? []).flatMap(({ from }) => from.map(keyOf$1));
	let changed = false;
	refusal(() => {
		const columns = connection.rows(`SELECT name FROM pragma_table_info(?, 'main') WHERE pk = 0`, [table]);
		for (const column of columns.map(([it]) => String(it)).filter((it) => !keys.includes(keyOf$1(it)))) {
			const seen = new Set();
			const rows = connection.rows(`SELECT rowid, ${identifier(column)} FROM ${name} ORDER BY rowid`);
			for (const [at, [id, value]] of rows.entries()) {
				const other = otherValue(value, at, seen, statement);
				if (other === null || other === value) continue;
				const literal = typeof other === "string" ? text(other) : other;
				const sql = `UPDATE OR ABORT ${name} SET ${identifier(column)} = ${literal} WHERE rowid = ${id}`;
				if (refusal(() => connection.run(sql)) === null) changed = true;
			}
		}
	});
	return changed;
}
const FAR = 4e7;
const SECONDS = 1e8;
const MILLISECONDS = 1e11;
function otherValue(value, at, seen, statement) {
	if (typeof value === "number" || typeof value === "bigint") {
		const moment = Number(value);
		return moment > SECONDS || /\bunixepoch\b/i.test(statement) ? moment + at * FAR * (moment > MILLISECONDS ? 1e3 : 1) : null;
	}
	if (typeof value !== "string") return null;
	if (/^\s*[[{]/.test(value)) return otherDocument(value, at, seen, statement);
	const [, year, month, day, rest] = /^(\d{4})-(\d\d)-(\d\d)(.*)$/s.exec(value) ?? [];
	if (year !== void 0) {
		const [m, d] = [(Number(month) - 1 + at) % 12 + 1, (Number(day) - 1 + at) % 28 + 1];
		return `${Number(year) + at}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}${rest}`;
	}
	return `${String.fromCharCode(97 + at % 26).repeat(at + 1)} ${value}`;
}
function otherDocument(value, at, seen, statement) {
	let document;
	try {
		document = JSON.parse(value);
	} catch {
		return null;
	}
	if (Array.isArray(document)) {
		const fresh = document.find((item) => !seen.has(JSON.stringify(item)));
		if (fresh === void 0) return null;
		seen.add(JSON.stringify(fresh));
		return JSON.stringify([fresh]);
	}
	const entries = Object.entries(document);
	return JSON.stringify(Object.fromEntries(entries.map(([k, v]) => [asks(statement, k) ? k : `${k}${at}`, v])));
}
function asks(statement, key) {
	return [
		".",
		".\"",
		"['",
		"'"
	].some((before) => statement.includes(`${before === "'" ? "" : "$"}${before}${key}`));
}
// src/replay/scenarios/allowed.ts
const MOST_TRIES$2 = 120;
function allowed(scene, state, stopped) {
	if (!/^CHECK constraint failed/.test(stopped.message) || actionOf(stopped.statement) !== "INSERT") return null;
	let left = MOST_TRIES$2;
	let now = {
		state,
		first: null,
		message: stopped.message
	};
	const columns = [];
	for (const { table, column, values } of candidates(scene, state, stopped)) for (const value of values) {
		if (left <= 0) return null;
		left -= 1;
		const other = playedWith(scene, now.state, {
			table,
			column
		}, value);
		const [refused] = other?.first.performance.refusals ?? [];
		const isMet = !refused || refused.message !== now.message && goesOn(refused, stopped);
		if (!other || !isMet) continue;
		columns.push({
			table,
			column
		});
		if (!refused) return {
			...other,
			says: said(scene, state, stopped, columns)
		};
		now = {
			...other,
			message: refused.message
		};
		break;
	}
	return now.first && {
		state: now.state,
		first: now.first,
		says: said(scene, state, stopped, columns)
	};
}
function goesOn({ message, at }, stopped) {
	return /^(?:CHECK|UNIQUE)/.test(message) || at.line > stopped.at.line;
}
function playedWith(scene, start, { table, column }, value) {
	let found = null;
	for (const each of [value, ...EACH.map((made) => made(value))]) {
		const state = written$4(scene, start, table, column, each);
		const first = state && played$2(scene, state);
		if (!first || isAlike(first, column)) continue;
		const isAsFar = found === null || messageOf(first) === messageOf(found.first);
		if (isAsFar) found = {
			state,
			first
		};
		if (isAsFar && (each !== value || messageOf(first) === void 0)) break;
	}
	return found;
}
function messageOf({ performance }) {
	return performance.refusals[0]?.message;
}
function isAlike(first, column) {
	const [, key] = UNIQUE.exec(messageOf(first) ?? "") ?? [];
	return key !== void 0 && keyOf$1(key).endsWith(`.${keyOf$1(column)}`);
}
const EACH = [(value) => `CASE WHEN typeof(${value}) = 'text' THEN ${value} || rowid ELSE ${value} + rowid END`, (value) => `CASE WHEN typeof(${value}) = 'text' THEN rowid || ${value} ELSE ${value} - rowid END`];
const MOST_VALUES = 4;
function said(scene, state, stopped, columns) {
	const names = columns.map(({ table, column }) => `${spelt(scene, state, table)}.${column}`);
	const any = `values of ${names.join(" and ")} that the CHECK refuses`;
	const [{ table, column } = {
		table: "",
		column: ""
	}, ...more] = columns;
	if (more.length > 0) return [any];
	const sql = `SELECT DISTINCT quote(${identifier(column)}) FROM main.${identifier(table)} LIMIT ${MOST_VALUES}`;
	const values = on(scene.engine, state, (connection) => connection.rows(sql).map(([value]) => String(value)));
	const refused = values.filter((value) => {
		const other = written$4(scene, state, table, column, value);
		return other && played$2(scene, other).performance.refusals[0]?.message === stopped.message;
	});
	if (values.length === MOST_VALUES || refused.length === 0) return [any];
	return refused.map((value) => `the value ${value} in ${names[0]}`);
}
function spelt({ engine }, state, table) {
	const sql = `SELECT name FROM main.sqlite_master WHERE type = 'table' AND lower(name) = ?`;
	return on(engine, state, (connection) => String(connection.rows(sql, [table])[0]?.[0] ?? table));
}
function candidates(scene, state, stopped) {
	const all = everyCandidate(scene, state, stopped);
	const named = namesIn$1(stopped.message);
	const own = all.filter(({ column }) => named.has(keyOf$1(column)));
	return own.length > 0 ? own : all;
}
function everyCandidate(scene, state, stopped) {
	const { filters, compared: all } = scene.hints;
	return inReadTables(scene, state, stopped, (shape, { connection, catalog }) => {
		const { rows } = sidesOf$1(connection, shape, filters, catalog);
		return shape.columns.flatMap(({ name }) => {
			const compared = all.get(keyOf$1(name)) ?? [];
			const sides = rows.flatMap((row) => row.size === 1 ? row.get(name) ?? [] : []);
			const values = distinct([...sides, ...compared.flatMap((it) => [
				it,
				shift(it, 1),
				shift(it, -1)
			])]);
			return values.length > 0 ? [{
				table: keyOf$1(shape.name),
				column: name,
				values
			}] : [];
		});
	});
}
function written$4({ engine }, state, table, column, value) {
	return on(engine, state, (connection) => {
		const sql = `UPDATE OR ABORT main.${identifier(table)} SET ${identifier(column)} = ${value}`;
		return refusal(() => connection.run(sql)) === null ? connection.state() : null;
	});
}
// src/replay/scenarios/allowed-by-column.ts
const MOST_TRIES$1 = 12;
function allowedByColumn(scene, state, stopped) {
	const { table, added } = /^CHECK constraint failed/.test(stopped.message) ? alterationIn(stopped.statement) ?? { table: "" } : { table: "" };
	if (added === void 0) return null;
	const asked = on(scene.engine, state, (connection) => answersOf(scene, connection, stopped, {
		table,
		added
	}));
	for (const values of asked.slice(0, MOST_TRIES$1)) {
		const other = written$3(scene, state, table, values);
		const first = other && played$2(scene, other);
		const [refused] = first?.performance.refusals ?? [];
		if (!other || !first || refused?.message === stopped.message) continue;
		return {
			state: other,
			first,
			says: [`values of ${table} that the CHECK refuses`]
		};
	}
	return null;
}
function answersOf({ script, hints }, connection, { statement }, { table, added }) {
	const old = openWorld(connection, hints);
	const was = shapeOf$1(old, table);
	if (typeof was === "string") return [];
	const names = was.columns.map(({ name }) => name);
	const [example] = selectLiterals(connection, names, `main.${identifier(table)} LIMIT 1`);
	if (!example) return [];
	connection.run("PRAGMA foreign_keys = OFF");
	const before = statementsOf(script.sql);
	for (const sql of [
		`DELETE FROM main.${identifier(table)}`,
		...before.slice(0, before.indexOf(statement)),
		statement
	]) refusal(() => connection.run(sql));
	const world = openWorld(connection, hints);
	const shape = shapeOf$1(world, table);
	const column = typeof shape === "string" ? void 0 : shape.columns.find(({ name }) => same$2(name, added));
	if (typeof shape === "string" || !column) return [];
	const known = new Set(was.text.checks.map(textOf));
	const checks = shape.text.checks.filter((check) => !known.has(textOf(check)) && asksFor(check, names));
	if (checks.length === 0) return [];
	const columns = shape.columns.filter((one) => one !== column);
	const own = new Map(names.map((name, at) => [name, example[at]]));
	const values = new Map([...own, [column.name, column.default ?? "NULL"]]);
	const asked = {
		...shape,
		columns,
		text: {
			...shape.text,
			checks
		}
	};
	return [...accepted(world, asked, values, shape.name)].map((answer) => new Map([...answer].filter(([name, value]) => own.has(name) && own.get(name) !== value)));
}
function textOf({ tokens }) {
	return tokens.map(({ text }) => text).join(" ");
}
function asksFor({ tokens }, names) {
	const keys = new Set(names.map(keyOf$1));
	return tokens.some((token) => token.kind !== "string" && keys.has(keyOf$1(unquote(token))));
}
function written$3({ engine }, state, table, values) {
	if (values.size === 0) return null;
	const set = [...values].map(([name, value]) => `${identifier(name)} = ${value}`).join(", ");
	return on(engine, state, (connection) => {
		return refusal(() => connection.run(`UPDATE OR ABORT main.${identifier(table)} SET ${set}`)) === null ? connection.state() : null;
	});
}
// src/replay/scenarios/apart-keys.ts
function apartKeys(scene, start, isOurs) {
	const joining = statementsOf(scene.script.sql).filter((sql) => /\bjoin\b/i.test(sql) && changesRows(sql));
	if (joining.length === 0) return null;
	const state = on(scene.engine, start, (connection) => {
		const links = linksIn(connection);
		const parents = joining.flatMap((sql) => equalitiesIn(sql, null)).flatMap(({ sides }) => {
			const [one, other] = sides.map((side) => rootOf(links, side));
			return one && other && !same$2(one.table, other.table) && isCalledId(one.column) && isCalledId(other.column) ? [one] : [];
		});
		connection.run("PRAGMA foreign_keys = OFF");
		return parents.filter((parent) => setApart(connection, links, parent, isOurs)).length > 0 ? connection.state() : null;
	});
	const first = state && played$2(scene, state);
	const [stopped] = first?.performance.refusals ?? [];
	const isByJoin = stopped?.message.startsWith("NOT NULL constraint failed") && /\bjoin\b/i.test(stopped.statement);
	return state && first && isByJoin ? {
		state,
		first
	} : null;
}
function linksIn(connection) {
	return [...allForeignKeys(connection)].flatMap(([table, own]) => own.flatMap(({ parent, from: [column, ...more], to }) => {
		const key = to?.[0] ?? soleKeyIn(connection, parent);
		return column !== void 0 && more.length === 0 && key !== null ? [{
			child: {
				table,
				column
			},
			parent: {
				table: parent,
				column: key
			}
		}] : [];
	}));
}
function rootOf(links, { column, tables }) {
	const [start, ...more] = links.filter(({ child }) => tables.has(keyOf$1(child.table)) && same$2(child.column, column));
	if (!start || more.length > 0) return null;
	let root = start.parent;
	for (const seen = new Set(); !seen.has(keyOf$1(root.table));) {
		seen.add(keyOf$1(root.table));
		root = links.find(({ child }) => isSame(child, root))?.parent ?? root;
	}
	return root;
}
function isSame(one, other) {
	return same$2(one.table, other.table) && same$2(one.column, other.column);
}
function setApart(connection, links, root, isOurs) {
	const places = [root];
	for (const place of places) for (const { child, parent } of links) if (isSame(parent, place) && !places.some((it) => isSame(it, child))) places.push(child);
	if (places.some(({ table }) => !isOurs(keyOf$1(table)))) return false;
	return (places.map(({ table, column }) => {
		const name = identifier(column);
		const sql = `UPDATE OR ABORT main.${identifier(table)} SET ${name} = ${name} || ' of ' || ? WHERE typeof(${name}) = 'text'`;
		if (refusal(() => connection.rows(sql, [root.table])) !== null) return 0;
		return Number(connection.rows("SELECT changes()")[0]?.[0]);
	})[0] ?? 0) > 0;
}
// src/replay/scenarios/apart-texts.ts
function apartTexts({ engine, script }, state, isOurs) {
	const named = namesIn$1(script.sql);
	const known = significant(script.sql).filter(({ kind }) => kind === "string").map((token) => unquote(token));
	return on(engine, state, (connection) => {
		const keys = keyColumns(connection);
		const places = everyTable(connection).filter((table) => named.has(table) && isOurs(table)).flatMap((table) => textColumns(connection, table).map((column) => ({
			table,
			column
		})));
		let changed = 0;
		for (const { table, column } of places) {
			if (keys.has(`${table}.${keyOf$1(column)}`)) continue;
			const before = places.slice(0, places.findIndex((it) => it.table === table));
			const own = identifier(column);
			for (const other of before) {
				const sql = `UPDATE OR ABORT main.${identifier(table)} SET ${own} = ${own} || ' of ' || ? WHERE typeof(${own}) = 'text'
          AND ${own} IN (SELECT ${identifier(other.column)} FROM main.${identifier(other.table)})
          AND ${own} NOT IN (SELECT value FROM json_each(?))`;
				if (refusal(() => connection.rows(sql, [table, JSON.stringify(known)])) === null) changed += Number(connection.rows("SELECT changes()")[0]?.[0]);
			}
		}
		return changed > 0 ? connection.state() : null;
	});
}
function keyColumns(connection) {
	const found = new Set();
	for (const [child, all] of allForeignKeys(connection)) for (const { parent, from, to } of all) {
		for (const name of from) found.add(`${keyOf$1(child)}.${keyOf$1(name)}`);
		for (const name of to ?? textColumns(connection, parent)) found.add(`${keyOf$1(parent)}.${keyOf$1(name)}`);
	}
	return found;
}
function textColumns(connection, table) {
	return connection.rows(`SELECT name FROM pragma_table_xinfo(?, 'main') WHERE hidden = 0 AND (type LIKE '%TEXT%' OR type LIKE '%CHAR%')`, [table]).map(([name]) => String(name));
}
function hasWritten({ engine, script }, before, after, { statement }) {
	const target = targetOf$1(statement);
	if (target === null) return false;
	const now = statementsOf(script.sql).flatMap((sql) => renameOf(sql) ?? []).find(({ from }) => keyOf$1(from) === target)?.to ?? target;
	const countIn = (state, table, where) => on(engine, state, (connection) => countRowsOf(connection, table, where));
	if (actionOf(statement) !== "UPDATE") return countIn(after, now) > countIn(before, target);
	const columns = [...writtenColumns(statement) ?? []].map((name) => `${identifier(name)} IS NOT NULL`);
	return columns.length > 0 && countIn(after, now, ` WHERE ${columns.join(" AND ")}`) > 0;
}
function countRowsOf(connection, table, where = "") {
	let found = 0;
	refusal(() => {
		found = Number(connection.rows(`SELECT count(*) FROM main.${identifier(table)}${where}`)[0]?.[0]);
	});
	return found;
}
// src/replay/scenarios/in-order.ts
const BOX = /^rtree constraint failed: .*<=/s;
const MOST_TRIES = 120;
function inOrder(scene, state, stopped) {
	if (!BOX.test(stopped.message) || actionOf(stopped.statement) !== "INSERT") return null;
	let left = MOST_TRIES;
	let [now, refused] = [state, stopped.message];
	const says = [];
	for (const { table, lower, upper } of pairs(scene, state, stopped)) {
		if (left <= 0) return null;
		left -= 1;
		const other = turned(scene, now, table, lower, upper);
		const first = other && played$2(scene, other);
		const message = first?.performance.refusals[0]?.message;
		if (!other || !first || message === refused || message !== void 0 && !BOX.test(message)) continue;
		says.push(`rows of ${table} with ${lower} above ${upper}`);
		if (message === void 0) return {
			state: other,
			first,
			says
		};
		[now, refused] = [other, message];
	}
	return null;
}
function pairs(scene, state, stopped) {
	const { statement } = stopped;
	const named = namesIn$1(statement);
	const isRead = (name) => named.has(keyOf$1(name)) || /\bselect\s+(\w+\.)?\*/i.test(statement);
	return inReadTables(scene, state, stopped, (shape) => {
		const known = rangesIn(shape).map(({ lower, upper }) => [lower, upper]);
		const read = shape.columns.filter(({ name, rowidAlias }) => !rowidAlias && isRead(name));
		return read.flatMap((lower) => read.filter((upper) => upper !== lower && upper.kind === lower.kind).filter((upper) => !known.some((ends) => ends.includes(lower.name) && ends.includes(upper.name))).map((upper) => ({
			table: shape.name,
			lower: lower.name,
			upper: upper.name
		})));
	});
}
function turned({ engine }, state, table, lower, upper) {
	const [a, b] = [identifier(lower), identifier(upper)];
	return on(engine, state, (connection) => {
		const sql = `UPDATE OR ABORT main.${identifier(table)} SET ${a} = ${b}, ${b} = ${a} WHERE ${a} > ${b}`;
		if (refusal(() => connection.run(sql)) !== null) return null;
		return connection.rows("SELECT changes()")[0]?.[0] === 0 ? null : connection.state();
	});
}
// src/replay/scenarios/made-equal.ts
function madeEqual(scene, state, stopped) {
	if (!/^CHECK constraint failed/.test(stopped.message) || actionOf(stopped.statement) !== "INSERT") return null;
	const says = [];
	const equal = on(scene.engine, state, (connection) => {
		for (const one of scopesIn(significant(stopped.statement)).flatMap((scope) => unequalIn(connection, scope))) if (refusal(() => connection.run(one.sql)) === null) says.push(`rows of ${one.table} where ${inWords(stopped.statement, one)}`);
		return says.length > 0 && givesRows(connection, stopped.statement) ? connection.state() : null;
	});
	const first = equal && played$2(scene, equal);
	const isContent = first?.performance.refusals.every(({ at }) => at.line > stopped.at.line);
	return equal && first && isContent ? {
		state: equal,
		first,
		says
	} : null;
}
function inWords(statement, { tokens, negated }) {
	const text = statement.slice(tokens[0]?.start, tokens.at(-1)?.end);
	return negated ? `NOT (${text})` : text;
}
function givesRows(connection, statement) {
	const all = significant(statement);
	const query = statement.slice(all[outerWord(all, 0, /^(SELECT|WITH)$/i)]?.start).replace(/;\s*$/, "");
	return refusal(() => connection.prepare(query)) === null && connection.rows(`SELECT 1 FROM (${query}\n) LIMIT 1`).length > 0;
}
function unequalIn(connection, { tokens, sources }) {
	const [source, ...more] = sources;
	const table = everyTable(connection).find((name) => same$2(name, source?.table ?? ""));
	const where = outerWord(tokens, 0, /^WHERE$/i);
	if (!source || more.length > 0 || table === void 0 || where < 0) return [];
	const end = outerWord(tokens, where + 1, /^(GROUP|HAVING|WINDOW|ORDER|LIMIT|UNION|EXCEPT|INTERSECT)$/i);
	const condition = tokens.slice(where + 1, end < 0 ? tokens.length : end);
	return leavesIn$1(condition).flatMap((leaf) => {
		const [left = [], right = [], ...others] = operandsIn(leaf.tokens);
		if (others.length > 0 || !(leaf.negated ? EQUAL : UNEQUAL).test(betweenOf(leaf.tokens, left, right))) return [];
		const [column, value] = columnOf(left) ? [columnOf(left), right] : [columnOf(right), left];
		if (column === null || value.length === 0) return [];
		const sql = `UPDATE OR ABORT main.${quoted(table)} AS ${quoted(source.label)} SET ${quoted(column)} = ${textOf$2(value)}`;
		return [{
			...leaf,
			table: source.table ?? table,
			sql
		}];
	});
}
const UNEQUAL = /^(<>|!=|IS NOT)$/i;
const EQUAL = /^(=|==|IS)$/i;
function betweenOf(all, left, right) {
	const [from, to] = [left.at(-1)?.end ?? 0, right[0]?.start ?? 0];
	return all.filter(({ start, end }) => start >= from && end <= to).map(({ text }) => text).join(" ");
}
function columnOf(tokens) {
	const last = tokens.at(-1);
	const isBare = tokens.length === 1 || tokens.length === 3 && tokens[1]?.text === ".";
	return last && isBare && isName$1(last) && !/^(null|true|false)$/i.test(last.text) ? keyOf$1(unquote(last)) : null;
}
// src/replay/scenarios/mirrored-pairs.ts
function withoutMirrored(scene, start, stopped, isInvented) {
	if (!UNIQUE.test(stopped.message)) return null;
	const { engine, hints } = scene;
	const named = namesIn$1(stopped.statement);
	const pairs = on(engine, start, (connection) => {
		const world = openWorld(connection, hints);
		return everyTable(connection).filter((table) => named.has(table) && isInvented(table)).flatMap((table) => pairsIn(shapeOf$1(world, table), stopped.statement));
	});
	for (const pair of pairs) {
		const state = on(engine, start, (connection) => keepFirst(connection, pair, hints) ? connection.state() : null);
		const first = state && played$2(scene, state);
		if (first && first.performance.refusals[0]?.message !== stopped.message) return {
			state,
			first,
			says: [mirrorSays(pair.table, pair.one.name, pair.other.name)]
		};
	}
	return null;
}
function pairsIn(shape, statement) {
	if (typeof shape === "string") return [];
	const index = readUniqueIndex(statement);
	const named = namesIn$1(index?.keys.join(", ") ?? statement);
	const keyed = new Set(shape.keys.flatMap(({ columns }) => columns.map((name) => keyOf$1(name ?? ""))));
	const isAsked = ({ name }) => named.has(keyOf$1(name)) || index === null && keyed.has(keyOf$1(name));
	const asked = shape.columns.filter(isAsked);
	return asked.flatMap((one, at) => asked.slice(at + 1).filter((other) => isMirrored(shape, one, other)).map((other) => ({
		table: shape.name,
		one,
		other,
		parent: parentOf(shape, one)
	})));
}
function parentOf({ foreignKeys }, { name }) {
	const key = foreignKeys.find(({ from }) => from.length === 1 && same$2(from[0] ?? "", name));
	return key ? {
		name: key.parent,
		key: key.to?.[0] ?? null
	} : null;
}
function keepFirst(connection, pair, hints) {
	const { table, one, other } = pair;
	const [name, a, b] = [
		`main.${identifier(table)}`,
		identifier(one.name),
		identifier(other.name)
	];
	const second = `own.${a} > own.${b} AND EXISTS (${`SELECT 1 FROM ${name} AS twin WHERE twin.${a} = own.${b} AND twin.${b} = own.${a}`})`;
	const count = (where = "1") => Number(connection.rows(`SELECT count(*) FROM ${name} AS own WHERE ${where}`)[0]?.[0]);
	connection.run("PRAGMA foreign_keys = OFF");
	const gone = count(second);
	const left = count() - gone;
	if (gone === 0) return false;
	if (left > 1) return refusal(() => connection.run(`DELETE FROM ${name} AS own WHERE ${second}`)) === null;
	const value = newParent(connection, pair, hints);
	if (value === null) return false;
	return refusal(() => connection.run(`UPDATE OR ABORT ${name} AS own SET ${a} = ${value} WHERE ${second}`)) === null;
}
function newParent(connection, { table, one, other, parent }, hints) {
	const by = parent && (parent.key ?? soleKeyIn(connection, keyOf$1(parent.name)));
	if (!parent || !by || !addPlain(connection, parent.name, hints)) return null;
	const key = identifier(by);
	const known = [one, other].map(({ name }) => `SELECT ${identifier(name)} FROM main.${identifier(table)}`);
	const sql = `SELECT quote(${key}) FROM main.${identifier(parent.name)} WHERE ${known.map((it) => `${key} NOT IN (${it})`).join(" AND ")}`;
	const found = connection.rows(sql)[0]?.[0];
	return found === void 0 ? null : String(found);
}
// src/replay/scenarios/sought.ts
const NOT_NULL = /^NOT NULL constraint failed: .+\.([^.]+)$/;
function sought(scene, start, { message, at }, isInvented) {
	const [, refused] = NOT_NULL.exec(message) ?? [];
	if (refused === void 0) return null;
	for (const statement of statementsOf(scene.script.sql)) {
		const named = namesIn$1(statement);
		if (!named.has(keyOf$1(refused))) continue;
		for (const equal of equalsIn(statement)) for (const { state, says } of given(scene, start, equal, (table) => named.has(table) && isInvented(table))) {
			const first = played$2(scene, state);
			const [next] = first.performance.refusals;
			if (next === void 0 || next.message !== message || next.at.line > at.line) return {
				state,
				first,
				says: [says]
			};
		}
	}
	return null;
}
function equalsIn(statement) {
	const all = significant(statement);
	const found = [];
	const asks = [];
	for (const [index, { text }] of all.entries()) {
		if (text === "(") asks.push(isWord$1(all[index + 1], "SELECT"));
		if (text === ")") asks.pop();
		const [left, right] = [sideAt(all, index - 1), sideAt(all, all[index + 2]?.text === "." ? index + 3 : index + 1)];
		if (!left || !right || !/^==?$/.test(text) || !asks.includes(true)) continue;
		found.push({
			one: left,
			to: right
		});
		if (isName(right)) found.push({
			one: right,
			to: left
		});
	}
	return found;
}
function sideAt(all, at) {
	const [token, point, owner] = [
		all[at],
		all[at - 1],
		all[at - 2]
	];
	if (!token) return null;
	return {
		token,
		of: point?.text === "." && owner ? calledSo(all, keyOf$1(unquote(owner))) : null
	};
}
function calledSo(all, name) {
	const before = all.flatMap((token, at) => {
		const table = all[isWord$1(all[at - 1], "AS") ? at - 2 : at - 1];
		return keyOf$1(unquote(token)) === name && table && isName({ token: table }) ? [keyOf$1(unquote(table))] : [];
	});
	return new Set([name, ...before]);
}
function isName({ token: { kind } }) {
	return kind === "word" || kind === "quoted";
}
function* given({ engine }, start, { one, to }, isOurs) {
	const [column, other] = [unquote(one.token), unquote(to.token)];
	const { homes, parents } = on(engine, start, (connection) => {
		const { ordinary } = readCatalog(connection);
		const having = (side) => everyTable(connection).filter((table) => isOurs(table) && (side.of?.has(table) ?? true) && has$1(connection, table, unquote(side.token))).map((table) => ordinary.get(table) ?? table);
		return {
			homes: having(one).filter((table) => keyOf$1(soleKeyIn(connection, table) ?? "") !== keyOf$1(column)),
			parents: isName(to) ? having(to) : []
		};
	});
	const own = identifier(column);
	for (const table of homes) {
		const home = `main.${identifier(table)}`;
		if (!isName(to)) {
			const state = written$2(engine, start, `UPDATE OR ABORT ${home} SET ${own} = ${to.token.text} WHERE rowid = (SELECT min(rowid) FROM ${home})`);
			if (state) yield {
				state,
				says: `a table ${table} in which no ${column} is ${to.token.text}`
			};
		}
		for (const parent of parents) {
			const key = identifier(other);
			const keys = `(SELECT ${key} FROM main.${identifier(parent)} WHERE ${key} IS NOT NULL)`;
			const state = written$2(engine, start, `UPDATE OR ABORT ${home} SET ${own} = (SELECT min(${key}) FROM ${keys}) WHERE ${own} IS NULL OR ${own} NOT IN ${keys}`);
			if (state) yield {
				state,
				says: `rows whose ${table}.${column} is no ${parent}.${other}`
			};
		}
	}
}
function has$1(connection, table, column) {
	return columnsIn$2(connection, table).some(({ name }) => keyOf$1(name) === keyOf$1(column));
}
function written$2(engine, start, sql) {
	const run = (connection) => refusal(() => connection.run(sql)) === null;
	return on(engine, start, (connection) => run(connection) ? connection.state() : null);
}
// src/replay/scenarios/other-rows.ts
const MOST_TURNS = 10;
function triedOnRows(scene, rows, before, empty) {
	const first = sounded(scene, played$2(scene, before.state));
	const asIs = {
		before,
		first,
		emptied: new Set(),
		failsOn: []
	};
	const isInvented = (table) => !rows.own.has(table) && isOurs(scene, empty, table);
	const apart = first.performance.refusals.length > 0 ? null : apartKeys(scene, before.state, isInvented);
	if (apart) return {
		...asIs,
		before: {
			...before,
			state: apart.state
		},
		first: sounded(scene, apart.first)
	};
	let now = asIs;
	for (let turn = 0; turn < MOST_TURNS; turn += 1) {
		const [stopped] = now.first.performance.refusals;
		if (!stopped) break;
		const { state } = now.before;
		const onto = (instead) => movedOn(scene, now, stopped, instead);
		const next = onto(allowed(scene, state, stopped) ?? madeEqual(scene, state, stopped) ?? allowedByColumn(scene, state, stopped) ?? inOrder(scene, state, stopped) ?? withoutMirrored(scene, state, stopped, isInvented) ?? sought(scene, state, stopped, isInvented) ?? unlikeInIndex(scene, state, stopped, isInvented) ?? onOtherParents(scene, state, stopped)) ?? onOtherKeys(scene, rows, now, stopped, empty) ?? onto(onApartTexts(scene, state, stopped, isInvented) ?? unlike(scene, state, stopped, isInvented));
		if (next === null) break;
		now = next;
	}
	if (first.performance.refusals.length === 0) return {
		...asIs,
		failsOn: alikeInOneKey(scene, before, isInvented)
	};
	if (now === asIs || now.first.performance.refusals.length > 0) return asIs;
	if (rows.start === before.state) rows.start = now.before.state;
	else for (const table of now.emptied) rows.start = (rows.start && withoutRows(scene, rows.start, table)) ?? rows.start;
	rows.state = now.before.state;
	restart(rows, now.before.state);
	return now;
}
function restart(rows, state) {
	rows.since = state;
	rows.passed.splice(0);
}
function movedOn(scene, now, stopped, instead) {
	if (instead === null) return null;
	const { state, first, says } = instead;
	const failsOn = [...now.failsOn, ...says.map((it) => ({
		says: it,
		refusal: stopped
	}))];
	return {
		...now,
		before: {
			...now.before,
			state
		},
		first: sounded(scene, first),
		failsOn
	};
}
function onOtherParents(scene, state, stopped) {
	const found = kept(scene, state, stopped);
	return found && {
		...found,
		says: [unparented(found.columns)]
	};
}
function onOtherKeys(scene, rows, now, stopped, empty) {
	const table = collidesIn(stopped);
	if (table === null || !isOurs(scene, empty, table)) return null;
	if (readsItself(stopped, table)) return movedOn(scene, now, stopped, onOtherTexts(scene, now.before.state, stopped, table));
	const state = withoutRows(scene, now.before.state, table);
	if (state === null) return null;
	const isNew = rows.atFirst?.has(table) === false || isList(scene, empty, table, stopped);
	return {
		before: {
			...now.before,
			state
		},
		first: sounded(scene, played$2(scene, state)),
		emptied: new Set([...now.emptied, table]),
		failsOn: isNew ? now.failsOn : [...now.failsOn, {
			says: saysOf(stopped, true),
			refusal: stopped
		}]
	};
}
function isList({ engine }, state, table, { statement }) {
	if (insertShape(statement) === null) return false;
	return on(engine, state, (connection) => {
		const { ordinary, texts } = readCatalog(connection);
		return !isFilledByApp(connection, readShape(connection, ordinary.get(table) ?? table, texts), texts);
	});
}
function collidesIn({ statement, message }) {
	return actionOf(statement) === "INSERT" && UNIQUE.test(message) ? targetOf$1(statement) : null;
}
function readsItself({ statement }, table) {
	return significant(statement).filter((token) => keyOf$1(unquote(token)) === table).length > 1;
}
function onOtherTexts(scene, start, stopped, table) {
	const state = onState(scene, start, (connection) => renamedKeys(connection, stopped.statement, table));
	const first = state && played$2(scene, state);
	const rows = (of) => on(scene.engine, of, (connection) => countRowsOf(connection, table));
	return first && rows(first.after) > rows(state) ? {
		state,
		first,
		says: [saysOf(stopped, false)]
	} : null;
}
function renamedKeys(connection, statement, target) {
	const named = namesIn$1(statement);
	const sources = everyTable(connection).filter((table) => named.has(table) && table !== target);
	const children = [...allForeignKeys(connection)];
	let changed = 0;
	for (const table of sources) {
		const key = soleKeyIn(connection, table);
		if (key === null) continue;
		changed += withEnding(connection, table, key);
		for (const [child, all] of children) for (const { parent, from } of all) if (keyOf$1(parent) === table && from.length === 1) withEnding(connection, child, from[0] ?? "");
	}
	return changed;
}
function withEnding(connection, table, name) {
	const column = identifier(name);
	const sql = `UPDATE OR ABORT main.${identifier(table)} SET ${column} = ${column} || ' (other)' WHERE typeof(${column}) = 'text'`;
	if (refusal(() => connection.run(sql)) !== null) return 0;
	return Number(connection.rows("SELECT changes()")[0]?.[0]);
}
function onState({ engine }, state, action) {
	return on(engine, state, (connection) => {
		connection.run("PRAGMA foreign_keys = OFF");
		return action(connection) > 0 ? connection.state() : null;
	});
}
function saysOf({ message }, already) {
	const key = UNIQUE.exec(message)?.[1] ?? "key";
	return already ? `rows that hold the same ${key} already` : `rows of two tables that give the same ${key}`;
}
function onApartTexts(scene, start, stopped, isInvented) {
	const state = UNIQUE.test(stopped.message) ? apartTexts(scene, start, isInvented) : null;
	const first = state && played$2(scene, state);
	return first && hasWritten(scene, state, first.after, stopped) ? {
		state,
		first,
		says: [saysOf(stopped, false)]
	} : null;
}
const PASSES_OVER_ONE = /\bselect\b.*\bon\s+conflict\s*\(/is;
function alikeInOneKey(scene, { state }, isInvented) {
	if (!statementsOf(scene.script.sql).some(passesOverOne)) return [];
	const apart = apartTexts(scene, state, isInvented);
	const [stopped] = apart ? played$2(scene, apart).performance.refusals : [];
	if (!stopped || !UNIQUE.test(stopped.message) || !passesOverOne(stopped.statement)) return [];
	return [{
		says: saysOf(stopped, false),
		refusal: stopped
	}];
}
function passesOverOne(sql) {
	return actionOf(sql) === "INSERT" && PASSES_OVER_ONE.test(sql);
}
function isOurs({ engine }, empty, table) {
	return on(engine, empty, (connection) => countRowsOf(connection, table) === 0);
}
function withoutRows({ engine }, state, table) {
	return on(engine, state, (connection) => {
		if (countRowsOf(connection, table) === 0) return null;
		const gone = new Set([table]);
		const links = linksOf$2(connection);
		for (const name of gone) for (const { child, parent } of links) if (parent === name) gone.add(child);
		connection.run("PRAGMA foreign_keys = OFF");
		for (const name of gone) refusal(() => connection.run(`DELETE FROM main.${identifier(name)}`));
		return countRowsOf(connection, table) === 0 ? connection.state() : null;
	});
}
// src/rows/force.ts
function force(connection, tables, hints) {
	connection.run("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
	const world = openWorld(connection, hints);
	for (const table of tables) {
		const shape = shapeOf$1(world, table);
		if (typeof shape !== "string") placePlain(world, shape);
	}
	connection.run("PRAGMA ignore_check_constraints = OFF");
	return [...tables].filter((table) => {
		const spelt = world.catalog.ordinary.get(keyOf$1(table));
		return spelt !== void 0 && connection.rows(`SELECT 1 FROM main.${identifier(spelt)} LIMIT 1`).length > 0;
	}).length;
}
// src/rows/thin.ts
const MOST_ROWS$1 = 2e3;
const PER_TABLE = 200;
function thin(engine, state) {
	return on(engine, state, (connection) => {
		const tables = [...readCatalog(connection).ordinary.values()];
		const counts = new Map(tables.map((table) => [table, countRows(connection, "main", table)]));
		const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
		if (rows <= MOST_ROWS$1) return {
			state,
			rows,
			isThinned: false
		};
		thinOut(connection, tables.filter((table) => (counts.get(table) ?? 0) > PER_TABLE));
		return {
			state: connection.state(),
			rows,
			isThinned: true
		};
	});
}
function thinOut(connection, large) {
	connection.run("PRAGMA foreign_keys = OFF");
	const triggers = entriesOf$1(connection).filter(({ type }) => type === "trigger");
	for (const { name } of triggers) connection.run(`DROP TRIGGER main.${identifier(name)}`);
	const searched = searchedTables(connection);
	const keys = allForeignKeys(connection);
	const parents = (name) => (keys.get(name) ?? []).map(({ parent }) => parent);
	const order = parentsFirst([...new Set([...large, ...keys.keys()])], parents).flat().reverse();
	const kept = new Set();
	for (const table of order) {
		if (!large.includes(table) || searched.has(keyOf$1(table))) continue;
		if (refusal(() => keepSome(connection, table, pointers(table, keys))) === null) kept.add(table);
	}
	for (const { sql } of triggers) connection.run(sql);
	if (kept.size > 0) connection.run("VACUUM");
}
function searchedTables(connection) {
	const texts = entriesOf$1(connection).flatMap(({ sql }) => isVirtual(sql) ? [sql] : []);
	return new Set(texts.flatMap((sql) => [...namesIn$1(sql)]));
}
function pointers(table, keys) {
	return [...keys].flatMap(([child, own]) => own.filter(({ parent }) => keyOf$1(parent) === keyOf$1(table)).map((key) => ({
		child,
		key
	})));
}
function keepSome(connection, table, from) {
	const name = `main.${identifier(table)}`;
	const pointed = from.map(({ child, key }) => {
		const pairs = key.from.map((column, at) => {
			const target = key.to?.[at];
			return `c.${identifier(column)} IS t.${target === void 0 ? "rowid" : identifier(target)}`;
		});
		return ` OR EXISTS (SELECT 1 FROM main.${identifier(child)} c WHERE ${pairs.join(" AND ")})`;
	});
	const first = `t.rowid IN (SELECT rowid FROM ${name} ORDER BY rowid LIMIT ${PER_TABLE})`;
	connection.run(`DELETE FROM ${name} WHERE rowid NOT IN (SELECT t.rowid FROM ${name} t WHERE ${first}${pointed.join("")})`);
}
// src/replay/unusable.ts
function usableAfter(script, action) {
	try {
		return action();
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		const refusal = {
			at: placer(script)(skipLeading(script.sql, 0)),
			message: error.message,
			statement: "",
			hint: "The file is applied without an error, and leaves a database that SQLite cannot use."
		};
		const failed = {
			...outcome(script.path, "empty", "fail", "refused", error.message),
			refusals: [refusal]
		};
		const rest = allOf(script.path, "skipped", "fails-empty", "it leaves a damaged database", "rows");
		return {
			...unseen(script.path),
			rehearsals: [failed, ...rest]
		};
	}
}
async function withSound(job, engine, action) {
	try {
		return await action();
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		throw new Trouble(sentence(job, await engine(), error.message));
	}
}
function needSound(engine, { path, database }, key) {
	const complaint = database && complaintAbout(engine, database);
	if (complaint) throw new Trouble(damaged(key, path, complaint));
}
function sentence({ rows, baseline }, engine, message) {
	const given = [["rows", rows], ["baseline", baseline]];
	for (const [key, one] of given) {
		const complaint = one?.database && complaintAbout(engine, one.database);
		if (one && complaint) return damaged(key, one.path, complaint);
		if (one?.database) return `${key}: SQLite cannot use ${one.path}: ${message}.`;
	}
	return `SQLite cannot use the database that the migrations leave: ${message}. Look for PRAGMA writable_schema in them.`;
}
function damaged(key, path, complaint) {
	return `${key}: ${path} is damaged: ${complaint}. Make it again with "VACUUM INTO" or ".backup", from a database of which PRAGMA integrity_check says "ok".`;
}
const ALLOWED = /\bvalue in\b|constraint failed|unable to validate|inverted index|\bfts\d|rtree/i;
const UNREADABLE = /malformed|not a database|file is encrypted|unsupported file format|disk I\/O|out of memory/;
function complaintAbout(engine, bytes) {
	try {
		return on(engine, alone$2(bytes), (connection) => connection.rows("PRAGMA integrity_check")).map(([line]) => String(line).replace(/\s+/g, " ")).find((line) => line !== "ok" && !ALLOWED.test(line)) ?? null;
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		return UNREADABLE.test(error.message) ? error.message : null;
	}
}
// src/replay/scenarios/filled.ts
const MAKES_TRIGGER = /^\s*create\s+(?:temp(?:orary)?\s+)?trigger\b/i;
function filledIn(connection, scripts) {
	const statements = scripts.flatMap(({ sql }) => statementsOf(sql));
	const there = entriesOf$1(connection).flatMap(({ type, table, sql }) => type === "trigger" ? [{
		on: keyOf$1(table),
		sql
	}] : []);
	const made = statements.flatMap((sql) => MAKES_TRIGGER.test(sql) ? [{
		on: readTrigger(sql).table,
		sql
	}] : []);
	const triggers = new Map();
	for (const { on, sql } of [...there, ...made]) gather(triggers, on, sql);
	const all = new Set(statements);
	for (const statement of all) for (const target of written$1(statement)) for (const sql of triggers.get(target) ?? []) for (const own of readTrigger(sql).statements) all.add(own);
	const filled = new Set([...all].flatMap((statement) => inserts(statement) ? written$1(statement) : []));
	const links = linksOf$2(connection);
	for (const name of filled) for (const { child, parent } of links) if (parent === name) filled.add(child);
	return filled;
}
function inserts(statement) {
	return /^(?:INSERT|REPLACE)$/.test(actionOf(statement) ?? "");
}
function written$1(statement) {
	const target = actionOf(statement) !== null ? targetOf$1(statement) : null;
	return target === null ? [] : [target];
}
// src/replay/scenarios/rows.ts
function ownRows(engine, job, base, watch) {
	const { rows } = job;
	if (!rows) return {
		state: base,
		tables: new Set(),
		production: null
	};
	needSound(engine, rows, "rows");
	const before = counts(engine, base);
	const all = rows.database ? upToBase(engine, job, alone$2(rows.database), rows, watch) : played(engine, base, rows, watch);
	const some = rows.isProduction ? thin(engine, all) : null;
	const state = some?.state ?? all;
	const tables = [...counts(engine, state)].filter(([table, count]) => count > (before.get(table) ?? 0));
	return {
		state,
		tables: new Set(tables.map(([table]) => table)),
		production: some && {
			...some,
			state: all
		}
	};
}
function played(engine, base, rows, watch) {
	const script = {
		path: rows.path,
		sql: rows.sql ?? "",
		line: 1
	};
	const runner = {
		...SHELL,
		onError: "stop",
		foreignKeys: true
	};
	return on(engine, base, (connection) => {
		const [refusal] = perform(connection, script, runner, watch).refusals;
		if (refusal) throw new Trouble(`rows: ${rows.path}, line ${refusal.at.line}: ${refusal.message}.`);
		return connection.state();
	});
}
function upToBase(engine, job, database, rows, watch) {
	const { runner } = job;
	const isThere = rows.isProduction === true;
	if (isThere || !knowsItsHistory(engine, database, job, rows)) return on(engine, database, (connection) => {
		if (isThere && runner.ledger.table !== "") connection.run(`DROP TABLE IF EXISTS ${runner.ledger.table}`);
		if (runner.ledger.create !== "") connection.run(runner.ledger.create);
		record(connection, runner, ...job.base);
		return connection.state();
	});
	const { state, failed } = startUp(engine, runner, database, job.base, watch);
	const refusal = failed?.refusals[0];
	if (refusal) throw new Trouble(`rows: on ${rows.path}, ${refusal.at.path} fails at line ${refusal.at.line}: ${refusal.message}.`);
	return state;
}
function knowsItsHistory(engine, database, { runner }, rows) {
	try {
		return on(engine, database, (connection) => {
			return connection.rows("SELECT 1 FROM sqlite_master WHERE name = ? COLLATE NOCASE", [runner.ledger.table]).length > 0;
		});
	} catch (error) {
		if (error instanceof Refused) throw new Trouble(`rows: ${rows.path} cannot be read: ${error.message}.`);
		throw error;
	}
}
function counts(engine, state) {
	return on(engine, state, (connection) => {
		const tables = entriesOf$1(connection).filter(({ type }) => type === "table");
		return new Map(tables.map(({ name }) => [keyOf$1(name), countRows(connection, "main", name)]));
	});
}
function withRows(scene, rows, but = new Set()) {
	return on(scene.engine, rows.state, (connection) => {
		const reaches = reachIn(connection);
		const all = reaches(rows.scripts);
		const tables = everyTable(connection);
		rows.atFirst ??= new Set(tables);
		const { atFirst } = rows;
		const filled = tables.some((table) => !atFirst.has(table)) ? filledIn(connection, [scene.script, ...scene.later]) : new Set();
		const isLeft = (table) => atFirst.has(table) || !filled.has(table) && !hasRows(connection, table);
		const wanted = new Set([...all ?? tables].filter((table) => !rows.done.has(table) && !but.has(table) && isLeft(table)));
		for (const table of wanted) rows.done.add(table);
		if (wanted.size > 0) {
			for (const one of invent(connection, wanted, 2, scene.hints).withoutRows) rows.withoutRows.set(one.table, one);
			referToAll(connection, wanted, scene.hints);
			rows.state = connection.state();
		}
		rows.start ??= rows.state;
		rows.since ??= rows.state;
		return {
			state: rows.state,
			scope: reaches([scene.script])
		};
	});
}
function refusedOnAnyRow(scene, rows) {
	if (rows.withoutRows.size === 0) return null;
	return on(scene.engine, rows.state, (connection) => {
		const empty = [...rows.withoutRows.values()].filter(({ virtual }) => !virtual);
		if (force(connection, new Set(empty.map(({ table }) => keyOf$1(table))), scene.hints) === 0) return null;
		const performance = perform(connection, scene.script, scene.runner, scene.watch);
		const [refusal] = performance.refusals;
		return refusal && !/CHECK constraint|malformed/.test(refusal.message) ? performance : null;
	});
}
function hasRows(connection, table) {
	let found = false;
	refusal(() => {
		found = connection.rows(`SELECT 1 FROM main.${identifier(table)} LIMIT 1`).length > 0;
	});
	return found;
}
// src/replay/scenarios/together.ts
const LOCKED = {
	"one-waits": "the second start waits for the first, and finds nothing to do",
	"one-stops": "the second start stops at the lock of the first, and is right when it is started again"
};
function together$1(scene, before, first, others) {
	const { twoStarts } = scene.runner.after;
	if (twoStarts !== "both") return harmless(scene, LOCKED[twoStarts]);
	const way = wayOf(scene.runner, scene.script);
	if (way.transaction !== "none") return met(scene, inTurn(scene, way, others.rerun));
	if (passes$3(others) && findsNothingToDo(scene, first.after)) return harmless(scene, SAME);
	return met(scene, interleaved(scene, way, before, first), limitOf(scene, others));
}
const SAME = "both starts apply it, and the database ends as after one";
function passes$3({ rerun, crash }) {
	return rerun.outcome === "pass" && crash.outcome === "pass";
}
function limitOf({ script }, { crash }) {
	if (OWN.test(script.sql)) return OWN_SAYS;
	return crash.outcome === "partial" ? TOO_MANY : null;
}
const TOO_MANY = "not tried behind every statement: the file has too many";
const OWN_SAYS = "the second start was tried after the whole file only: the file uses what belongs to one connection, such as temporary tables";
function inTurn(scene, way, { refusals, facts }) {
	const [refusal = null] = refusals;
	if (refusal) return way.after.kill === "refuses" ? {
		...WHOLE,
		ends: "held-up",
		refusal
	} : { stops: refusal.message };
	const row = way.history === "same-transaction" || way.history === "appended" ? rowRefused(scene) : null;
	if (row !== null) return { stops: row };
	return facts.length > 0 ? {
		...WHOLE,
		ends: "twice",
		facts
	} : { same: true };
}
const WHOLE = {
	after: null,
	facts: [],
	refusal: null
};
function rowRefused({ engine, runner, script }) {
	return on(engine, NOTHING$4, (connection) => {
		if (runner.ledger.create !== "") connection.run(runner.ledger.create);
		const row = historyRow(runner.ledger, remembered(script, runner));
		connection.run(row);
		return refusal(() => connection.run(row));
	});
}
function findsNothingToDo(scene, state) {
	return on(scene.engine, state, (connection) => {
		const before = counters(connection);
		perform(connection, scene.script, scene.runner, scene.watch);
		return counters(connection) === before;
	});
}
function counters(connection) {
	const [changes, version] = [connection.rows("SELECT total_changes()"), connection.rows("PRAGMA main.schema_version")];
	return `${changes} ${version}`;
}
const OWN = /\b(temp|temporary|attach|last_insert_rowid|changes|total_changes)\b/i;
function interleaved(scene, way, before, first) {
	const { statements } = first.performance;
	const { points } = OWN.test(scene.script.sql) ? { points: [] } : pointsOf(scene, first);
	let worst = { same: true };
	for (const number of [null, ...points]) {
		const after = number === null ? null : statements[number - 1] ?? null;
		const end = endOf(scene, way, first, runBoth(scene, before.state, number), after);
		if (!("stops" in end) && !("same" in end)) return end;
		if ("stops" in end) worst = end;
	}
	return worst;
}
function runBoth(scene, state, number) {
	if (number === null) {
		const first = played$2(scene, state);
		const { after, performance } = played$2(scene, first.after);
		return {
			state: after,
			first: first.performance,
			second: performance
		};
	}
	return on(scene.engine, state, (connection) => {
		const seconds = [];
		const play = () => perform(connection, scene.script, scene.runner, scene.watch);
		const committed = (statements) => {
			if (statements === number) seconds.push(besides$1(connection, play));
		};
		const first = perform(connection, scene.script, scene.runner, scene.watch, { committed });
		return {
			state: connection.state(),
			first,
			second: seconds[0] ?? null
		};
	});
}
function besides$1(connection, action) {
	const kept = SETTINGS.map((name) => `PRAGMA ${name} = ${connection.rows(`PRAGMA ${name}`)[0]?.[0]}`);
	const done = action();
	for (const pragma of kept) connection.run(pragma);
	return done;
}
const SETTINGS = [
	"foreign_keys",
	"legacy_alter_table",
	"recursive_triggers"
];
function endOf(scene, way, alone, both, after) {
	const [mine, other] = [both.first.refusals[0] ?? null, both.second?.refusals[0] ?? null];
	const stopped = mine ?? other;
	if (stopped && way.after.kill === "refuses") return {
		...WHOLE,
		after,
		ends: "held-up",
		refusal: stopped
	};
	let end = both.state;
	if (mine && other) {
		const next = played$2(scene, end);
		const [refusal] = next.performance.refusals;
		if (refusal) return {
			...WHOLE,
			after,
			ends: "stuck",
			refusal
		};
		end = next.after;
	}
	const facts = difference(scene.engine, alone.after, end).filter(matters);
	if (facts.length > 0) return {
		ends: "twice",
		after,
		facts,
		refusal: stopped
	};
	return stopped ? { stops: stopped.message } : { same: true };
}
function met(scene, end, limit = null) {
	const { path } = scene.script;
	if ("stops" in end) return {
		rehearsal: outcome(path, "together", "pass", "stops-once", rightAgain(end.stops)),
		together: null
	};
	if ("same" in end) return {
		rehearsal: limit === null ? outcome(path, "together", "pass", null, SAME) : limited(path, limit),
		together: null
	};
	if (end.ends === "held-up") {
		const detail = `one start stops (${end.refusal?.message}), and every later one until a person acts`;
		return {
			rehearsal: outcome(path, "together", "pass", null, detail),
			together: end
		};
	}
	const [why, detail] = end.ends === "twice" ? ["applied-twice", "two starts at once end with another database"] : ["gets-stuck", `both starts stop, and every later one (${end.refusal?.message})`];
	return {
		rehearsal: outcome(path, "together", "fail", why, detail),
		together: end
	};
}
function limited(path, limit) {
	return outcome(path, "together", "partial", limit === TOO_MANY ? "too-many" : null, limit);
}
function rightAgain(message) {
	return `one start stops (${message}), and is right when it is started again`;
}
function harmless({ script }, detail) {
	return {
		rehearsal: outcome(script.path, "together", "pass", null, detail),
		together: null
	};
}
function asOneStart({ transaction }, migrations) {
	const told = migrations.map(withoutChance$1);
	const stopper = transaction === "all" ? told.find(stopsOnce) : void 0;
	if (stopper === void 0) return told;
	const detail = `one start stops at ${stopper.path}, rolls this file back with it, and is right when it is started again`;
	return told.map((seen) => seen.together?.ends === "twice" ? passing(seen, "stops-once", detail) : seen);
}
function stopsOnce({ rehearsals }) {
	return rehearsals.some(({ scenario, why }) => scenario === "together" && why === "stops-once");
}
function withoutChance$1(seen) {
	const { together, chance } = seen;
	if (together?.ends !== "twice" || chance.length === 0) return seen;
	const facts = together.facts.filter((fact) => !chance.some((it) => sameValues(it, fact)));
	return facts.length > 0 ? {
		...seen,
		together: {
			...together,
			facts
		}
	} : passing(seen, null, SAME);
}
function sameValues(a, b) {
	return a.kind === "values-changed" && b.kind === a.kind && a.table === b.table && a.column === b.column;
}
function passing(seen, why, detail) {
	const rehearsals = seen.rehearsals.map((it) => it.scenario === "together" ? outcome(seen.path, "together", "pass", why, detail) : it);
	return {
		...seen,
		rehearsals,
		together: null
	};
}
// src/replay/rehearse.ts
function rehearse(scene, reality, down) {
	const { watch } = scene;
	watch.enters?.("empty");
	const empty = soundedByForce(scene, played$2(scene, reality.empty));
	const { deployment, seeds } = reality;
	const run = {
		scene,
		empty,
		deployment,
		seeds
	};
	const seen = {
		...unseen(scene.script.path),
		...noted(scene, empty)
	};
	if (empty.performance.refusals.length > 0) return refused(reality, seen, run);
	const without = reality.empty;
	reality.empty = empty.after;
	watch.enters?.("rows");
	const found = triedOnRows(scene, reality.rows, withRows(scene, reality.rows), without);
	const performance = found.first.performance.refusals.length > 0 ? null : refusedOnAnyRow(scene, reality.rows);
	const first = performance === null ? found.first : {
		...found.first,
		performance
	};
	const tried = {
		...run,
		...found,
		first,
		facts: factsOf(scene, found.before, first)
	};
	if (first.performance.refusals.length > 0) return failsOnRows(reality, seen, tried);
	return passes$2(reality, seen, tried, down);
}
function factsOf({ engine }, before, first) {
	return difference(engine, before.state, first.after, before.scope);
}
function passes$2(reality, seen, tried, down) {
	const { scene, before, first, empty } = tried;
	reality.rows.state = first.after;
	const { since, passed, refused } = reality.rows;
	const sinceStart = {
		state: since ?? before.state,
		passed: [...passed],
		refused
	};
	const data = dataSeen(scene, {
		before,
		first,
		facts: tried.facts
	}, empty);
	const rows = {
		...tried,
		facts: data.facts,
		down,
		own: reality.rows.own,
		schemas: once(() => schemaSeen(scene, first, () => rows.unusual().run)),
		data: () => data.seen,
		unusual: once(() => onAwkward(scene, tried, data.facts, sinceStart))
	};
	scene.watch.enters?.("crash");
	const crashed = crash(scene, before, first, () => rows.unusual().run?.before ?? null);
	scene.watch.enters?.("rerun");
	const after = withRows(scene, reality.rows, filledBy(scene.script));
	const rerun = again(scene, after, () => rows.unusual().run?.after ?? null);
	scene.watch.enters?.("together");
	const met = together$1(scene, before, first, {
		rerun,
		crash: crashed.rehearsal
	});
	const rehearsals = [
		outcome(seen.path, "empty", "pass", null),
		seenAs(scene, "rows", "pass", first.performance, data.facts),
		rerun,
		crashed.rehearsal,
		met.rehearsal
	];
	reality.rows.passed.push(scene.script);
	scene.watch.enters?.("observations");
	const runs = {
		empty: rows,
		tried: rows,
		rows,
		rerun: {
			...rows,
			after
		}
	};
	return lookedAt({
		...seen,
		rehearsals,
		crash: crashed.stuck,
		together: met.together
	}, runs);
}
function filledBy({ sql }) {
	const inserts = statementsOf(sql).filter((statement) => actionOf(statement) === "INSERT");
	return new Set(inserts.flatMap((statement) => targetOf$1(statement) ?? []));
}
function once(ask) {
	let known;
	return () => {
		known ??= { is: ask() };
		return known.is;
	};
}
function failsOnRows(reality, seen, tried) {
	const { scene, before, first, facts } = tried;
	const passed = behindGuard(scene, before, first);
	if (passed !== null) {
		reality.rows.state = passed.after;
		restart(reality.rows, passed.before);
		reality.rows.passed.push(scene.script);
		reality.guards.set(seen.path, {
			plain: passed.after,
			empty: reality.empty
		});
	}
	const onEmpty = outcome(seen.path, "empty", "pass", null);
	const failed = seenAs(scene, "rows", "fail", first.performance, facts);
	const rest = allOf(seen.path, "skipped", "fails-rows", "it fails on rows", "rerun");
	return lookedAt({
		...seen,
		rehearsals: [
			onEmpty,
			failed,
			...rest
		]
	}, {
		empty: tried,
		tried
	});
}
function refused(reality, seen, run) {
	const { scene, empty } = run;
	if (reality.shaky && empty.performance.refusals.every(misses)) {
		const why = "the applied migrations before it do not replay";
		return lookedAt({
			...seen,
			rehearsals: allOf(seen.path, "unchecked", "base-fails", why)
		}, { empty: run });
	}
	const failed = seenAs(scene, "empty", "fail", empty.performance);
	const rest = allOf(seen.path, "skipped", "fails-empty", "it fails on an empty database", "rows");
	const before = withRows(scene, reality.rows);
	const tried = {
		...run,
		before,
		first: played$2(scene, before.state),
		facts: [],
		emptied: new Set(),
		failsOn: []
	};
	return lookedAt({
		...seen,
		rehearsals: [failed, ...rest]
	}, {
		empty: run,
		tried
	});
}
function skipped(script, earlier) {
	const rehearsals = allOf(script.path, "skipped", "fails-before", `${earlier} fails before it`);
	return {
		...unseen(script.path),
		rehearsals
	};
}
function misses(refusal) {
	return /^no such|has no column named/.test(refusal.message);
}
function noted(scene, { performance }) {
	const { statements, openTransaction, brokenTransaction, deadPragmas } = performance;
	const runner = wayOf(scene.runner, scene.script);
	return {
		...runner === scene.runner ? {} : { runner },
		statements,
		openTransaction,
		brokenTransaction,
		deadPragmas
	};
}
// src/replay/scenarios/deploy.ts
function deploy(stage, base) {
	const { engine, job } = stage;
	const files = job.fresh ?? [...job.base, ...job.incoming];
	const first = start(stage, base, files);
	const end = {
		...NOTHING$3,
		appliedAgain: [],
		refusal: first.refusal,
		seed: first.seed
	};
	if (first.stopped) return {
		...end,
		outcome: "fail",
		detail: stopsFor(first.stopped)
	};
	if (first.refusal) return {
		...end,
		outcome: "fail",
		detail: first.refusal.message
	};
	const second = start(stage, first.state, files);
	const beside = besideDiffers(engine, first.state, second.state);
	const changed = [...facts(stage, first.state, second.state), ...beside].filter(matters);
	const fresh = job.fresh ? start(stage, job.from && alone$2(job.from), files) : null;
	const freshFacts = fresh && !fresh.refusal ? facts(stage, first.state, fresh.state) : [];
	const freshDiffers = freshFacts.length > 0 ? withoutChance(stage, files, freshFacts) : freshFacts;
	const bad = changed.length + freshDiffers.length + second.applied.length > 0 || second.refusal || fresh?.refusal;
	return {
		outcome: bad ? "fail" : "pass",
		detail: bad ? "a second start or a fresh install ends differently" : "",
		refusal: second.refusal,
		freshDiffers,
		freshRefusal: fresh?.refusal ?? null,
		appliedAgain: second.applied,
		secondStart: changed,
		seed: second.seed ?? (changed.length > 0 ? culprit(stage, first.state) : null)
	};
}
function withoutChance({ engine, job, watch }, files, found) {
	const alike = fallingAlike(engine, watch, [...files, ...job.seeds]);
	if (alike === null) return found;
	const from = job.from && alone$2(job.from);
	const stage = {
		...alike,
		job
	};
	const [first, fresh] = [start(stage, build(alike.engine, job.runner, job.base, alike.watch, from).state, files), start(stage, from, files)];
	return first.refusal || fresh.refusal ? found : facts(stage, first.state, fresh.state);
}
const NOTHING$3 = {
	freshDiffers: [],
	freshRefusal: null,
	secondStart: []
};
const STOPS = {
	kill: "its history holds a file that was not finished",
	edit: "an applied file was edited",
	missing: "an applied file is gone",
	late: "a new file stands below an applied one",
	duplicate: "two files have one version",
	gap: "a number is left out"
};
function stopsFor({ by }) {
	return `the start stops: ${STOPS[by]}`;
}
function start({ engine, job, watch }, state, files) {
	const up = startUp(engine, job.runner, state, files, watch);
	const refusal = up.failed?.refusals[0] ?? null;
	let end = {
		state: up.state,
		applied: up.applied,
		refusal,
		seed: null,
		stopped: up.stopped
	};
	for (const seed of refusal || up.stopped ? [] : job.seeds) {
		const [after, refusals] = on(engine, end.state, (connection) => {
			const seen = perform(connection, seed, SHELL, watch);
			return [connection.state(), seen.refusals];
		});
		end = {
			...end,
			state: after
		};
		if (refusals[0]) return {
			...end,
			refusal: refusals[0],
			seed: seed.path
		};
	}
	return end;
}
function facts({ engine, job }, before, after) {
	return withoutLedger(difference(engine, before, after), job.runner);
}
function culprit(stage, state) {
	for (const seed of stage.job.seeds) if (facts(stage, state, on(stage.engine, state, (connection) => {
		perform(connection, seed, SHELL, stage.watch);
		return connection.state();
	})).filter(matters).length > 0) return fileNameOf(seed);
	return null;
}
// src/replay/steps/snapshot.ts
function snapshot(connection, without) {
	const entries = entriesOf$1(connection).filter(({ table }) => !without.has(keyOf$1(table)));
	return {
		tables: entries.filter(({ type }) => type === "table").map((entry) => ({
			entry,
			columns: columns(connection, entry),
			rows: rows(connection, entry)
		})),
		others: entries.filter(({ type }) => type !== "table")
	};
}
function columns(connection, { name }) {
	return asked(() => columnsIn$2(connection, name).map((column) => column.name)) ?? [];
}
function rows(connection, { name, sql }) {
	if (isVirtual(sql)) return null;
	return asked(() => {
		const all = columnsIn$2(connection, name);
		const keys = all.filter(({ primaryKey }) => primaryKey > 0).map((column) => quoted(column.name));
		const key = asked(() => connection.prepare(`SELECT _rowid_ FROM main.${quoted(name)}`)) === null ? keys : ["_rowid_"];
		const values = all.map((column) => `quote(${quoted(column.name)})`);
		const found = connection.rows(`SELECT ${[...key, ...values].join(", ")} FROM main.${quoted(name)}`);
		return new Map(found.map((row) => [row.slice(0, key.length).join("\0"), row.slice(key.length).join("\0")]));
	});
}
function asked(ask) {
	try {
		return ask();
	} catch (error) {
		if (error instanceof Refused) return null;
		throw error;
	}
}
function between$1(before, after) {
	const pairs = before.tables.map((was) => [was, twinOf(was, before, after)]);
	const known = new Set(pairs.map(([, is]) => is));
	const fresh = after.tables.filter((it) => !known.has(it));
	return {
		schema: [
			...pairs.flatMap(([was, is]) => tableSteps(was, is)),
			...fresh.map(({ entry }) => ({
				did: "added",
				type: "table",
				name: entry.name,
				table: entry.name
			})),
			...otherSteps(before.others, after.others)
		],
		rows: [...pairs.flatMap(([was, is]) => rowSteps(was, is)), ...fresh.flatMap((is) => rowSteps(null, is))]
	};
}
function twinOf(was, before, after) {
	const named = after.tables.find(({ entry }) => keyOf$1(entry.name) === keyOf$1(was.entry.name));
	const moved = after.tables.find(({ entry }) => entry.number === was.entry.number);
	const isNew = moved && !before.tables.some(({ entry }) => keyOf$1(entry.name) === keyOf$1(moved.entry.name));
	return named ?? (isNew ? moved : null);
}
function tableSteps(was, is) {
	const { name } = was.entry;
	if (is === null) return [{
		did: "removed",
		type: "table",
		name,
		table: name
	}];
	const now = is.entry.name;
	return [...now === name ? [] : [{
		did: "renamed",
		type: "table",
		name: now,
		table: now,
		from: name
	}], ...columnSteps(was, is)];
}
function columnSteps(was, is) {
	const table = is.entry.name;
	const gone = was.columns.filter((name) => !is.columns.includes(name));
	const come = is.columns.filter((name) => !was.columns.includes(name));
	const [from, name] = [gone[0], come[0]];
	if (from !== void 0 && name !== void 0 && gone.length === 1 && come.length === 1) return [{
		did: "renamed",
		type: "column",
		name,
		table,
		from
	}];
	const steps = [...gone.map((column) => ({
		did: "removed",
		type: "column",
		name: column,
		table
	})), ...come.map((column) => ({
		did: "added",
		type: "column",
		name: column,
		table
	}))];
	return steps.length === 0 && was.entry.sql !== is.entry.sql && was.entry.name === table ? [{
		did: "changed",
		type: "table",
		name: table,
		table
	}] : steps;
}
function otherSteps(before, after) {
	const id = ({ type, name }) => `${type} ${keyOf$1(name)}`;
	const [was, is] = [new Map(before.map((it) => [id(it), it])), new Map(after.map((it) => [id(it), it]))];
	const step = (did, { type, name, table }) => ({
		did,
		name,
		table,
		type
	});
	return [
		...before.filter((it) => !is.has(id(it))).map((it) => step("removed", it)),
		...after.filter((it) => !was.has(id(it))).map((it) => step("added", it)),
		...after.filter((it) => (was.get(id(it))?.sql ?? it.sql) !== it.sql).map((it) => step("changed", it))
	];
}
function rowSteps(was, is) {
	const [old, now] = [was ? was.rows : new Map(), is ? is.rows : new Map()];
	if (old === null || now === null) return [];
	const isSame = was === null || is === null || was.columns.join("\0") === is.columns.join("\0");
	const step = {
		table: (is ?? was)?.entry.name ?? "",
		before: old.size,
		added: [...now.keys()].filter((key) => !old.has(key)).length,
		changed: isSame ? [...now].filter(([key, row]) => old.has(key) && old.get(key) !== row).length : 0,
		deleted: [...old.keys()].filter((key) => !now.has(key)).length
	};
	return step.added + step.changed + step.deleted > 0 ? [step] : [];
}
// src/replay/steps/steps.ts
const MOST = 300;
function stepsOf(engine, usual, script, start, watch) {
	const runner = wayOf(usual, script);
	const without = new Set([keyOf$1(runner.ledger.table)]);
	return on(engine, start, (connection) => {
		const looks = [];
		const look = () => looks.length <= MOST && looks.push(snapshot(connection, without));
		const { statements, refusals } = perform(connection, script, usual, (path, line) => {
			watch(path, line);
			if (line > 0) look();
		});
		look();
		const refused = new Map(refusals.map((it) => [it.statement, it.message]));
		const seen = statements.slice(0, MOST);
		const locks = locksOf(seen, runner);
		const ran = seen.map((statement, at) => {
			const [before, after] = [looks[at], looks[at + 1]];
			const message = refused.get(statement.sql) ?? null;
			const did = before && after && message === null ? between$1(before, after) : NOTHING$2;
			const { at: place, sql } = statement;
			return {
				at: place,
				sql,
				refused: message,
				...locks[at],
				work: workOf(statement),
				...did
			};
		});
		const others = refusals.filter((it) => !statements.some(({ sql }) => sql === it.statement));
		return {
			steps: [...ran, ...others.map(neverRan)].sort(byPlace),
			left: statements.length - seen.length,
			stops: refusals.length > 0 && runner.onError !== "continue",
			undone: isUndone(ran, runner, refusals.length > 0)
		};
	});
}
function isUndone(ran, { transaction }, failed) {
	if (transaction !== "none") return failed;
	const last = ran.findLast(({ refused }) => refused === null);
	return last?.transaction === "file" && !/^(?:COMMIT|END|ROLLBACK|RELEASE)\b/i.test(last.sql);
}
const NOTHING$2 = {
	schema: [],
	rows: []
};
function neverRan({ at, statement, message }) {
	return {
		at,
		sql: statement,
		refused: message,
		transaction: "none",
		lock: "none",
		work: null,
		...NOTHING$2
	};
}
function byPlace(a, b) {
	return a.at.line - b.at.line || a.at.column - b.at.column;
}
const READS = /^(?:SELECT|EXPLAIN|PRAGMA|BEGIN|SAVEPOINT|RELEASE|COMMIT|ROLLBACK|ATTACH|DETACH|VALUES|)$/;
function locksOf(statements, runner) {
	const isWrapped = runner.transaction !== "none";
	let held = isWrapped && runner.after.twoStarts === "one-waits" && runner.history === "same-transaction";
	return statements.map(({ verb, sql, committed }) => {
		const writes = !READS.test(verb) || /^BEGIN\s+(?:IMMEDIATE|EXCLUSIVE)\b/i.test(sql);
		if (!isWrapped && committed) {
			const wasHeld = held;
			held = false;
			return {
				transaction: wasHeld ? "file" : "none",
				lock: wasHeld ? "transaction" : writes ? "statement" : "none"
			};
		}
		held ||= writes;
		return {
			transaction: isWrapped ? "runner" : "file",
			lock: held ? "transaction" : "none"
		};
	});
}
function workOf({ verb, sql }) {
	if (verb === "VACUUM" && !/\binto\b/i.test(sql)) return "rewrites the database";
	if (verb === "CREATE INDEX" || verb === "REINDEX" || verb === "ANALYZE") return "reads the whole table";
	if (verb !== "ALTER TABLE") return null;
	if (/\bdrop\b/i.test(sql)) return "rewrites the table";
	return /\badd\b/i.test(sql) && /\bcheck\b|\bnot\s+null\b|\bgenerated\b|\bas\s*\(/i.test(sql) ? "reads the whole table" : null;
}
// src/replay/replay.ts
function baseOf(engine, job, watch) {
	return atNoon(() => {
		watch.enters?.("base");
		const from = job.from && alone$2(job.from);
		return build(engine, job.runner, job.base, watch, from, needed(job));
	});
}
function needed(job) {
	return (connection, whole) => slim(connection, whole, scopeOf(connection, job));
}
function replay(engine, job, base, watch, seeks = "all") {
	return atNoon(() => {
		const own = ownRows(engine, job, base.state, watch);
		const small = own.state === base.state ? base.part : on(engine, own.state, (connection) => needed(job)(connection, own.state));
		const told = {
			job,
			empty: base.part,
			filled: small,
			shaky: base.refusals.length > 0,
			tables: own.tables
		};
		const groups = groupsIn$1(engine, told);
		let stopped = null;
		const over = ({ path, line, message }) => {
			stopped ??= {
				at: {
					path,
					line: Math.max(1, line),
					column: 1
				},
				why: message
			};
		};
		const rehearsed = asOneStart(job.runner, rehearseAll(engine, job, groups, watch, over));
		const { production } = seeks === "all" ? own : { production: null };
		const run = production && inTime(() => measured(engine, job, production.state, watch), over);
		const migrations = rehearsed.map((it) => onAllRows(it, run?.failed ?? null));
		watch.enters?.("losses");
		const sought = () => together(groups.map((group) => lossesOf(engine, job, group, migrations, watch)));
		const gone = seeks === "verdicts" ? NOTHING$1 : inTime(sought, over);
		const isSought = gone !== null;
		const { losses, heirs, unproved, hanging } = gone ?? NOTHING$1;
		watch.enters?.("comparisons");
		const comparisons = inTime(() => job.questions.flatMap((question) => answer(engine, job, question, base, watch) ?? []), over);
		const deploys = migrations.every(passes$1) && !told.shaky;
		const [first] = job.incoming;
		const filled = groups.find(({ scripts }) => first && scripts.includes(first))?.started?.reality.rows.start;
		const tell = () => first ? stepsOf(engine, job.runner, first, filled ?? small, watch) : null;
		const statements = job.tells ? { told: inTime(tell, over) } : {};
		watch.enters?.("deploy");
		const start = () => deploy({
			engine,
			job,
			watch
		}, job.fresh ? base.state : small);
		const deployed = deploys ? inTime(start, over) : null;
		return {
			engine: {
				package: engine.package,
				sqlite: engine.sqlite
			},
			baseRefusals: base.refusals,
			migrations: migrations.map((seen) => withHanging(notToTheEnd(seen, stopped, isSought), hanging)),
			losses,
			heirs,
			lossesLeft: unproved,
			comparisons: comparisons ?? [],
			deployed,
			...production && run ? { measures: {
				rows: production.rows,
				isThinned: production.isThinned,
				statements: run.statements
			} } : {},
			withoutRows: groups.flatMap(({ started }) => [...started?.reality.rows.withoutRows.values() ?? []]),
			stopped,
			...statements
		};
	});
}
function notToTheEnd(seen, stopped, isSought) {
	if (stopped === null || isSought && stopped.at.path !== seen.path) return seen;
	const rehearsals = seen.rehearsals.map((it) => it.outcome === "pass" ? {
		...it,
		outcome: "partial",
		why: "stopped",
		detail: stopped.why
	} : it);
	return {
		...seen,
		rehearsals
	};
}
const NOTHING$1 = {
	...NO_LOSSES,
	hanging: []
};
function withHanging(seen, hanging) {
	const more = hanging.flatMap(({ path, lost }) => path === seen.path ? lost : []);
	return more.length > 0 ? {
		...seen,
		lost: [...seen.lost, ...more]
	} : seen;
}
function together(all) {
	return {
		hanging: all.flatMap(({ hanging }) => hanging),
		losses: all.flatMap(({ losses }) => losses),
		heirs: all.flatMap(({ heirs }) => heirs),
		unproved: all.some(({ unproved }) => unproved)
	};
}
function lossesOf(engine, job, { scripts, started }, migrations, watch) {
	if (!started || started.reality.rows.start === null) return NOTHING$1;
	const { empty, reality } = started;
	const { guards } = reality;
	const without = new Set([keyOf$1(job.runner.ledger.table)]);
	const found = [];
	let part = {
		plain: started.reality.rows.start,
		empty,
		scripts: []
	};
	const look = () => {
		if (part.scripts.length === 0) return;
		const setting = {
			engine,
			runner: job.runner,
			scripts: part.scripts,
			watch,
			without
		};
		const own = part.scripts.flatMap(({ path }) => byPath.get(path) ?? []);
		const hanging = hangingIn(setting, part.plain, own);
		found.push({
			...lossesIn(setting, part.plain, part.empty, job.base),
			hanging
		});
	};
	const byPath = new Map(migrations.map((seen) => [seen.path, seen]));
	for (const script of scripts) {
		const seen = byPath.get(script.path);
		const guard = guards.get(script.path);
		if (!guard && (!seen || !passes$1(seen))) break;
		if (!guard) part.scripts.push(script);
		else {
			look();
			part = {
				...guard,
				scripts: []
			};
		}
	}
	look();
	return together(found);
}
function rehearseAll(engine, job, groups, watch, over) {
	let failed = null;
	const all = [
		...job.base,
		...job.incoming,
		...job.queries,
		...job.seeds
	];
	const groupOf = new Map(groups.flatMap((group) => group.scripts.map((script) => [script, group])));
	const guessed = new Set(job.guessed?.map(keyOf$1));
	const hints = {
		...hintsOf(all, job.incoming, job.runner),
		guessed,
		watch: watch.rows
	};
	let ended = null;
	return job.incoming.map((script) => {
		if (failed) return skipped(script, failed.path);
		if (ended) return notReached(script.path, ended);
		const group = groupOf.get(script);
		const later = group.scripts.slice(group.scripts.indexOf(script) + 1);
		const scene = {
			engine,
			runner: job.runner,
			script,
			later,
			watch,
			hints
		};
		const seen = inTime(() => {
			watch(script.path, 0);
			return usableAfter(script, () => rehearse(scene, group.start().reality, job.downs[script.path] ?? null));
		}, (end) => {
			ended = {
				path: script.path,
				why: end.message
			};
			over(end);
		});
		if (script === group.scripts.at(-1)) forget(group);
		if (seen === null) return notReached(script.path, ended ?? {
			path: script.path,
			why: ""
		});
		if (!passes$1(seen) && !group.started?.reality.guards.has(script.path)) failed = script;
		return seen;
	});
}
const AGAIN = new Set([
	"rerun",
	"crash",
	"together"
]);
function onAllRows(seen, failed) {
	if (failed?.path !== seen.path || !passes$1(seen)) return seen;
	const { refusals } = failed.performance;
	const rehearsals = seen.rehearsals.map((one) => one.scenario === "rows" ? {
		...one,
		outcome: "fail",
		why: "refused",
		detail: refusals[0]?.message ?? "",
		refusals
	} : one);
	return {
		...seen,
		rehearsals
	};
}
function passes$1(seen) {
	return seen.rehearsals.every(({ scenario, outcome }) => outcome === "pass" || AGAIN.has(scenario));
}
// src/replay/guarded.ts
const MOST_ROWS = 8;
const MOST_STATEMENTS = 200;
const PATIENCE = 5e4;
async function withGuards(engine, job, seen, took, watch) {
	const doubling = seen.migrations.filter((it) => doubles(it) && it.statements.length <= MOST_STATEMENTS);
	if (doubling.length === 0 || took > PATIENCE || seen.stopped) return seen;
	const { readInsertion } = await import("./chunk-sql-witness.mjs");
	const proposals = new Map(doubling.map((it) => [it.path, rewritten(it, readInsertion, between$4(job.runner.reads))]));
	const passing = tried(engine, job, seen, proposals, watch);
	const migrations = seen.migrations.map((it) => passing.has(it.path) ? {
		...it,
		guarded: proposals.get(it.path) ?? []
	} : it);
	return {
		...seen,
		migrations
	};
}
function doubles({ rehearsals }) {
	const again = rehearsals.find(({ scenario }) => scenario === "rerun");
	if (!again) return false;
	if (again.refusals.some(({ message }) => /^UNIQUE constraint failed/.test(message))) return true;
	return again.facts.length > 0 && again.facts.every(({ kind }) => kind === "rows-added" || kind === "sequence-changed");
}
function rewritten({ statements }, read, separator) {
	return statements.flatMap(({ at, sql, verb }) => {
		const insertion = verb === "INSERT" ? read(sql) : null;
		if (!insertion || insertion.rows.length > MOST_ROWS) return [];
		return [{
			at,
			sql: insertion.rows.map((row) => guardedRow(insertion, row)).join(separator)
		}];
	});
}
function guardedRow({ table, columns }, row) {
	const same = columns.map((column, index) => `${column} IS ${row[index]}`).join(" AND ");
	return [
		`INSERT INTO ${table} (${columns.join(", ")})`,
		`SELECT ${row.join(", ")}`,
		`WHERE NOT EXISTS (SELECT 1 FROM ${table} WHERE ${same});`
	].join("\n");
}
var OutOfPatience = class extends Error {};
function tried(engine, job, { migrations }, proposals, watch) {
	const asked = migrations.filter(({ path }) => (proposals.get(path) ?? []).length > 0);
	const last = job.incoming.findLastIndex(({ path }) => asked.some((it) => it.path === path));
	if (last < 0) return new Set();
	const incoming = job.incoming.slice(0, last + 1).map((script) => {
		const seen = asked.find(({ path }) => path === script.path);
		const sql = seen?.statements.map((it) => `${wording(it, proposals.get(seen.path) ?? [])}\n`).join(between$4(job.runner.reads));
		return sql === void 0 ? script : {
			...script,
			sql
		};
	});
	try {
		const guarded = {
			...job,
			incoming,
			questions: [],
			downs: {}
		};
		const patient = patiently(watch);
		const again = replay(engine, guarded, baseOf(engine, guarded, patient), patient, "verdicts");
		return new Set(again.migrations.filter(passes).map(({ path }) => path));
	} catch (error) {
		if (error instanceof OutOfPatience) return new Set();
		throw error;
	}
}
function patiently(watch) {
	let statements = 0;
	return () => {
		watch("", 0);
		statements += 1;
		if (statements > PATIENCE) throw new OutOfPatience();
	};
}
function passes({ rehearsals }) {
	return rehearsals.every(({ outcome }) => outcome === "pass");
}
function wording(statement, guarded) {
	const { line, column } = statement.at;
	const found = guarded.find(({ at }) => at.line === line && at.column === column);
	return found ? found.sql : `${statement.sql};`;
}
// src/sql/templates.ts
const TEMPLATE = /^(?:\{\{.*?\}\}|\{%.*?%\}|<%.*?%>|\$?\{[^{}]*\})/s;
function templateIn(statement) {
	if (!/[{]|<%/.test(statement)) return null;
	for (const { start } of significant(statement)) {
		const found = TEMPLATE.exec(statement.slice(start))?.[0];
		if (found !== void 0) return found.replace(/\s+/g, " ");
	}
	return null;
}
// src/replay/versions/missing.ts
const MESSAGES = [
	["module", /^no such module: (.+)$/s],
	["function", /^no such function: (.+)$/s],
	["collation", /^no such collation sequence: (.+)$/s],
	["file", /^no such file: (.+)$/s],
	["tokenizer", /^(?:no such|unknown) tokenizer: (.+)$/s],
	["module", /^no such table: (generate_series|fsdir|zipfile|sqlite_dbdata|sqlite_dbptr|dbstat|sqlite_stmt|bytecode|tables_used|sqlite_dbpage)$/i]
];
function lackedBy(refusal) {
	const libsql = /syntax error/.test(refusal.message) ? libsqlIn(refusal.statement) : null;
	if (libsql !== null) return {
		kind: "statement",
		name: libsql,
		at: refusal.at
	};
	const template = /unrecognized token|syntax error/.test(refusal.message) ? templateIn(refusal.statement) : null;
	if (template !== null) return {
		kind: "template",
		name: template,
		at: refusal.at
	};
	if (refusal.hint !== null) return null;
	for (const [kind, message] of MESSAGES) {
		const name = message.exec(refusal.message)?.[1];
		if (name !== void 0) return {
			kind,
			name,
			at: refusal.at
		};
	}
	return null;
}
function lackedByBase(refusal) {
	const lacked = lackedBy(refusal);
	return lacked?.kind === "file" ? null : lacked;
}
function named({ kind, name }) {
	return kind === "template" ? `what a program puts in for ${name}` : `the ${kind} ${name}`;
}
function withoutIt({ kind }, { engine }) {
	return kind === "file" || kind === "template" ? "the rehearsal" : `SQLite ${engine.sqlite} (${engine.package})`;
}
function missingIn(seen) {
	const found = new Map();
	const lacking = [...seen.baseRefusals.map(lackedByBase), ...refusalsIn$1(seen).map(lackedBy)];
	for (const lacked of lacking) {
		const key = lacked && `${lacked.kind} ${lacked.name.toLowerCase()}`;
		if (lacked && key && !found.has(key)) found.set(key, lacked);
	}
	return [...found.values()];
}
function lackingIn(seen) {
	return lackingOf(refusalsIn$1(seen), lackedBy);
}
function lackingInBase({ refusals, further }) {
	return lackingOf([...refusals, ...further], lackedByBase);
}
function lackingOf(refusals, of) {
	return refusals.flatMap((refusal) => {
		const lacked = of(refusal);
		return lacked ? [{
			refusal,
			lacked
		}] : [];
	});
}
function refusalsIn$1({ migrations, comparisons, deployed }) {
	const own = migrations.flatMap((it) => [
		...it.rehearsals.flatMap(({ refusals }) => refusals),
		it.down?.refusal,
		...refusedLater(it)
	]);
	const asked = comparisons.flatMap((it) => [it.beforeRefusal, it.afterRefusal]);
	return [
		...own,
		...asked,
		deployed?.refusal,
		deployed?.freshRefusal
	].filter((it) => it !== null && it !== void 0);
}
function refusedLater({ broken, oldCode, unmetDefaults, statements }) {
	return [...new Set([...[...broken, ...oldCode].map(({ message }) => message), ...unmetDefaults])].flatMap((message) => {
		const name = /^no such (?:function|collation sequence): (.+)$/s.exec(message)?.[1];
		const made = name && statements.find(({ verb, sql }) => STORED$1.test(verb) && namesIn$1(sql).has(keyOf$1(name)));
		if (!made || broughtBy({
			message,
			statement: made.sql
		})) return [];
		const hint = unmetDefaults.includes(message) ? null : hintFor(made.sql, message);
		return [{
			at: made.at,
			statement: made.sql,
			message,
			hint
		}];
	});
}
const STORED$1 = /^CREATE (?:VIEW|TRIGGER|TABLE)$/;
function withoutVerdicts(seen, missing) {
	const first = missing[0];
	if (!first) return seen;
	const at = seen.migrations.findIndex((it) => missing.some((lacked) => lacked.at.path === it.path));
	const from = seen.baseRefusals.some(lackedByBase) ? 0 : at < 0 ? seen.migrations.length : at;
	const why = `needs ${named(first)}, which ${withoutIt(first, seen)} does not have`;
	return {
		...seen,
		baseRefusals: ownFaults(seen.baseRefusals),
		migrations: seen.migrations.map((it, index) => index < from ? it : unchecked(it, `${first.at.path} ${why}`)),
		comparisons: seen.comparisons.map((it) => ({
			...it,
			beforeRefusal: it.beforeRefusal && lackedBy(it.beforeRefusal) ? null : it.beforeRefusal,
			afterRefusal: it.afterRefusal && lackedBy(it.afterRefusal) ? null : it.afterRefusal
		})),
		deployed: null
	};
}
function ownFaults(refusals) {
	const first = refusals.findIndex((it) => lackedByBase(it) !== null);
	return refusals.filter((it, index) => lackedByBase(it) === null && (first < 0 || index < first || !follows(it)));
}
function follows(refusal) {
	return /^(?:no such|unknown) database\b|^no such (?:table|column|index|view|trigger)\b|has no column named|^error in (?:view|trigger)\b/.test(refusal.message);
}
function unchecked(seen, detail) {
	const refused = seen.rehearsals.some((it) => it.refusals.length > 0);
	const rehearsals = seen.rehearsals.map((it) => {
		const is = "unchecked";
		return {
			...it,
			outcome: is,
			why: "lacks",
			detail,
			refusals: [],
			facts: refused ? [] : it.facts
		};
	});
	if (refused) return {
		...unseen(seen.path),
		statements: seen.statements,
		rehearsals
	};
	return {
		...seen,
		crash: null,
		down: null,
		rehearsals
	};
}
const USING = /\bcreate\s+virtual\s+table\b[^;]*?\busing\s+["'`[]?(\w+)/gi;
function needsOf(scripts) {
	return new Set(scripts.flatMap(({ sql }) => Array.from(sql.matchAll(USING), ([, name]) => `${name}`.toLowerCase())));
}
const SINCE_3_39 = [
	/\b(?:concat|concat_ws|if|iif|json_array_insert|json_error_position|json_pretty|jsonb\w*|octet_length|string_agg|timediff|unhex|unistr\w*)\s*\(/i,
	/\balter\s+table\b[^;]*\b(?:alter|(?:add|drop)\s+(?:constraint|check))\b/i,
	/\braise\s*\(\s*\w+\s*,(?!\s*'[^']*'\s*\))/i,
	/\border\s+by\b[^;()]*\)|\bwithin\s+group\b/i,
	/(?<!\w)\d+_\d/
];
function mayNeedNewer(scripts) {
	return scripts.some(({ sql }) => SINCE_3_39.some((pattern) => pattern.test(sql)));
}
// src/replay/versions/older.ts
function refusedOn(engine, empty) {
	return atNoon(() => {
		if (!canRead(engine, empty.state)) return null;
		const processes = new Processes(engine, empty.runner, empty.state);
		try {
			return empty.scripts.flatMap((script) => {
				processes.starts(script);
				const { refusals } = perform(processes.now, script, empty.runner, empty.watch);
				empty.behind?.(script.path, processes.now);
				refusal(() => processes.next(script));
				return refusals;
			}).filter((it, index) => index === 0 || !follows(it));
		} finally {
			processes.now.close();
		}
	});
}
function canRead(engine, state) {
	try {
		engine.open(state).close();
		return true;
	} catch (error) {
		if (error instanceof Refused) return false;
		throw error;
	}
}
async function takenLater(refused, older, empty) {
	const found = [];
	let open = refused.filter((it) => !lacksMath(it, older));
	let refusedBy = older.sqlite;
	for (const newer of LADDER.slice(LADDER.indexOf(older) + 1)) {
		if (open.length === 0) break;
		const still = refusedOn(await empty.start(newer), empty) ?? open;
		const taken = open.filter((it) => !still.some((twin) => same(it, twin)));
		found.push(...taken.map((refusal) => ({
			refusal,
			refusedBy,
			takenBy: newer.sqlite
		})));
		open = open.filter((it) => !taken.includes(it));
		refusedBy = newer.sqlite;
	}
	return found;
}
function lacksMath(refusal, { has }) {
	const lacked = lackedBy(refusal);
	return lacked?.kind === "function" && isMath(lacked.name.toLowerCase()) && !has.includes(lacked.name.toLowerCase());
}
function same(a, b) {
	return a.at.path === b.at.path && a.statement === b.statement;
}
// src/replay/versions/asked-too.ts
async function askedToo(job, seen, wanted, start, watch) {
	const modules = new Set(EXTENDED.has.filter((name) => !wanted.has.includes(name)));
	const reached = job.incoming.filter(({ path }) => seen.migrations.some((it) => it.path === path && wasPlayed(it)));
	const stood = withStandIns({
		has: await start(EXTENDED),
		modules
	}, job.base, reached);
	const engine = await start(wanted);
	const past = builtOn(engine, job, stood, watch);
	const empty = {
		state: past.state,
		scripts: stood.incoming,
		runner: eachAlone(job.runner),
		start,
		watch
	};
	const known = seen.migrations.flatMap((it) => it.rehearsals[0]?.refusals ?? []);
	const refused = (refusedOn(engine, empty) ?? []).filter((it) => !known.some((own) => same(own, it)));
	const older = await takenLater(refused, wanted, empty);
	const open = refused.filter((it) => !older.some(({ refusal }) => same(refusal, it)));
	return {
		older,
		inBase: await takenLater(past.refusals.filter((it) => !seen.baseRefusals.some((own) => same(own, it))), wanted, {
			...empty,
			state: void 0,
			scripts: stood.base
		}),
		untold: untoldIn(seen, stood, open, older, wanted)
	};
}
function wasPlayed({ rehearsals }) {
	return rehearsals[0]?.outcome === "pass" || rehearsals[0]?.outcome === "fail";
}
function eachAlone(runner) {
	return {
		...runner,
		transaction: "none",
		onError: "continue"
	};
}
function builtOn(engine, { runner, from }, { base }, watch) {
	return atNoon(() => build(engine, eachAlone(runner), base, watch, from && alone$2(from)));
}
function untoldIn(seen, { tables }, open, older, { sqlite }) {
	return seen.migrations.flatMap(({ path, statements }) => {
		const own = open.filter(({ at }) => at.path === path);
		const isOlder = (sql) => older.some(({ refusal }) => refusal.at.path === path && refusal.statement.endsWith(sql));
		return [...wanting(statements, tables).filter(({ sql }) => !isOlder(sql)).map(({ at, needs }) => ({
			at,
			asked: sqlite,
			needs,
			message: null
		})), ...own.map((it) => ({
			at: it.at,
			asked: sqlite,
			needs: lackedBy(it)?.name ?? null,
			message: it.message
		}))].sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
	});
}
function wanting(statements, tables) {
	return statements.flatMap(({ at, sql, verb }) => {
		const needs = verb.startsWith("DROP") ? null : namedIn$1(tables, sql);
		return needs === null ? [] : [{
			at,
			sql,
			needs
		}];
	});
}
function asRefused(seen, older, behind) {
	const own = older.find(({ refusal }) => refusal.at.path === seen.path);
	if (!own && behind === null) return seen;
	const rest = own ? {
		why: "fails-empty",
		detail: "it fails on an empty database"
	} : {
		why: "fails-before",
		detail: `${behind} fails before it`
	};
	const rehearsals = seen.rehearsals.map((it) => {
		if (own && it.scenario === "empty") {
			const failed = "fail";
			return {
				...it,
				outcome: failed,
				why: "refused",
				detail: own.refusal.message
			};
		}
		return {
			...it,
			...rest,
			outcome: "skipped"
		};
	});
	const oldCode = seen.oldCode.filter(({ message }) => broughtBy({
		message,
		statement: ""
	}) === null);
	return {
		...seen,
		rehearsals,
		oldCode
	};
}
function withStandIns(lacking, base, incoming) {
	const tables = new Map();
	const standIn = (sql) => {
		const module = virtualModule(sql);
		if (module === null || !lacking.modules.has(module)) return null;
		const text = plainTable(lacking.has, sql);
		if (text !== null) tables.set(targetOf$1(sql), module);
		return text;
	};
	const past = (sql) => standIn(sql) ?? (aboutRows(sql) && namedIn$1(tables, sql) !== null ? "" : null);
	const noted = (sql) => {
		const name = newNameIn(sql);
		const module = name && namedIn$1(tables, sql);
		if (name && module) tables.set(name, module);
		return null;
	};
	const changed = (script, change) => replaced(script, tables, change);
	return {
		base: base.map((script) => changed(script, (sql) => past(sql) ?? noted(sql))),
		incoming: incoming.map((script) => changed(script, (sql) => standIn(sql) ?? noted(sql))),
		tables
	};
}
function namedIn$1(tables, sql) {
	const text = keyOf$1(sql);
	if (![...tables.keys()].some((name) => text.includes(name))) return null;
	for (const token of significant(sql)) {
		const module = token.kind === "string" ? void 0 : tables.get(keyOf$1(unquote(token)));
		if (module !== void 0) return module;
	}
	return null;
}
function newNameIn(sql) {
	const all = significant(sql).filter(({ kind }) => kind !== "semicolon");
	const verb = verbOf(sql);
	if (verb === "ALTER TABLE") return all.at(-1) ? keyOf$1(unquote(all.at(-1))) : null;
	if (verb !== "CREATE VIEW") return null;
	const [first, , named] = all.slice(all.findIndex((it) => /^view$/i.test(it.text)) + 1).filter((it) => !NOISE.test(it.text));
	const at = sql.slice(first?.end).trimStart().startsWith(".") ? named : first;
	return at ? keyOf$1(unquote(at)) : null;
}
const NOISE = /^(if|not|exists)$/i;
function virtualModule(sql) {
	if (!/^create\s+virtual\b/i.test(sql)) return null;
	const [module] = needsOf([{
		path: "",
		line: 1,
		sql
	}]);
	return module ?? null;
}
function aboutRows(sql) {
	return !/^(CREATE|DROP|ALTER)\b/.test(verbOf(sql));
}
function plainTable(engine, sql) {
	const name = targetName(sql);
	if (name === null) return null;
	const connection = engine.open();
	try {
		if (refusal(() => connection.run(sql)) !== null) return null;
		const columns = connection.rows(`PRAGMA table_xinfo(${identifier(name)})`).map((row) => String(row[1]));
		const all = new Map(["rowid", ...columns].map((column) => [keyOf$1(column), identifier(column)]));
		return `CREATE TABLE IF NOT EXISTS ${identifier(name)} (${[...all.values()].join(", ")});`;
	} finally {
		connection.close();
	}
}
function replaced(script, tables, change) {
	const { sql } = script;
	if (!/\bvirtual\b/i.test(sql) && namedIn$1(tables, sql) === null) return script;
	let start = 0;
	let text = "";
	for (const end of [...statementEnds(sql), sql.length]) {
		const from = Math.min(end, skipLeading(sql, start));
		const statement = sql.slice(from, end);
		const instead = change(statement);
		text += sql.slice(start, from) + (instead === null ? statement : instead + statement.replace(/[^\n]+/g, ""));
		start = end;
	}
	return {
		...script,
		sql: text
	};
}
// src/replay/versions/attached.ts
function hangsOnFiles({ engine, runner, watch }, base, incoming) {
	if (!incoming.some(({ sql }) => /\battach\b/i.test(sql))) return [];
	const known = new Map();
	const found = [];
	let state = base;
	for (const script of incoming) state = on(engine, state, (connection) => {
		const asked = new Asked(connection, base.files, known);
		let at = {
			path: script.path,
			line: 1,
			column: 1
		};
		const placed = Object.assign((path, line) => {
			watch(path, line);
			at = {
				path,
				line: Math.max(1, line),
				column: 1
			};
		}, { ...watch });
		asked.tells = (statement, name) => found.push({
			path: script.path,
			statement,
			lacked: lacking(name, at)
		});
		perform(asked.connection, script, runner, placed);
		return connection.state();
	});
	return found;
}
function lacking(name, at) {
	return {
		kind: "file",
		name,
		at
	};
}
var Asked = class {
	connection;
	tells = () => {};
	#inner;
	#made;
	#known;
	constructor(inner, made, known) {
		this.#inner = inner;
		this.#made = made;
		this.#known = known;
		this.connection = {
			...inner,
			statements: (sql) => this.#statements(sql)
		};
	}
	*#statements(sql) {
		for (const prepared of this.#inner.statements(sql)) {
			const statement = sql.slice(prepared.start, prepared.end);
			const run = () => {
				const files = this.#strange();
				const file = files.length === 0 ? null : hangsOn(this.#inner, statement, files);
				if (file !== null) this.tells(statement, file);
				const unsure = files.length === 0 ? null : mayFind(this.#inner, statement, files);
				prepared.run();
				unsure?.();
				if (files.length > 0) noteFilled(this.#inner, statement, files);
			};
			yield {
				...prepared,
				run
			};
		}
	}
	#strange() {
		return this.#inner.attached().flatMap(({ schema, file }) => {
			if (this.#made.has(file)) return [];
			const unsure = this.#known.get(file) ?? new Map();
			this.#known.set(file, unsure);
			return [{
				schema: keyOf$1(schema),
				file,
				unsure
			}];
		});
	}
};
function hangsOn(connection, sql, files) {
	const verb = verbOf(sql);
	if (verb.startsWith("DROP ") || verb === "ALTER TABLE") return ofObject(connection, sql, files);
	if (verb.startsWith("CREATE ") && !/\bselect\b/i.test(sql)) return null;
	if (/^CREATE (?:VIEW|TRIGGER|INDEX)$/.test(verb)) return null;
	return ofRows(connection, sql, files);
}
function ofObject(connection, sql, files) {
	const { schema, name } = placeOf(connection, sql);
	const file = schema === null ? files[0] : files.find((it) => it.schema === schema);
	if (file === void 0) return null;
	return !holds(connection, file.schema, name) || file.unsure.has(name) ? file.file : null;
}
function ofRows(connection, sql, files) {
	const target = isPut(sql) ? placeOf(connection, sql) : null;
	for (const { opcode, root, database } of openedBy(connection, sql)) {
		const file = files.find((it) => it.schema === database);
		const table = file && tableAt(connection, file.schema, root);
		const unsure = table === void 0 || table === null ? void 0 : file?.unsure.get(table);
		if (!file || !unsure || target?.schema === file.schema && target.name === table) continue;
		if (opcode !== "OpenRead" || !unsure.filled) return file.file;
	}
	return null;
}
function openedBy(connection, sql) {
	const names = new Map(connection.rows("PRAGMA database_list").map(([at, name]) => [Number(at), keyOf$1(String(name))]));
	return rowsOrNone(connection, `EXPLAIN ${sql}`).flatMap(([, name, p1, p2, p3]) => {
		const opcode = String(name);
		const [root, database] = opcode === "Clear" ? [p1, p2] : [p2, p3];
		return /^(?:OpenRead|OpenWrite|Clear)$/.test(opcode) ? [{
			opcode,
			root: Number(root),
			database: names.get(Number(database)) ?? ""
		}] : [];
	});
}
function tableAt(connection, schema, root) {
	const sql = `SELECT tbl_name FROM ${quoted(schema)}.sqlite_master WHERE rootpage = ?`;
	const [found] = connection.rows(sql, [root]);
	return found ? keyOf$1(String(found[0])) : null;
}
function mayFind(connection, sql, files) {
	if (verbOf(sql) !== "CREATE TABLE" || !/\bif\s+not\s+exists\b/i.test(sql)) return null;
	const { schema, name } = placeOf(connection, sql);
	const file = files.find((it) => it.schema === schema);
	if (!file || holds(connection, file.schema, name)) return null;
	return () => void file.unsure.set(name, { filled: /\bselect\b/i.test(sql) });
}
function noteFilled(connection, sql, files) {
	if (!isPut(sql)) return;
	const { schema, name } = placeOf(connection, sql);
	const unsure = files.find((it) => it.schema === schema)?.unsure;
	if (unsure?.has(name)) unsure.set(name, { filled: true });
}
function isPut(sql) {
	return /^(?:INSERT|REPLACE)$/.test(actionOf(sql) ?? "");
}
function schemasOf(connection) {
	const all = connection.rows("PRAGMA database_list").map(([, name]) => String(name));
	return [...all.filter((name) => name === "temp"), ...all.filter((name) => name !== "temp")];
}
function holds(connection, schema, name) {
	const master = schema === "temp" ? "sqlite_temp_master" : `${quoted(schema)}.sqlite_master`;
	return connection.rows(`SELECT 1 FROM ${master} WHERE name = ? COLLATE NOCASE`, [name]).length > 0;
}
function placeOf(connection, sql) {
	const all = significant(sql);
	const noun = all.findIndex(({ kind, text }) => kind === "word" && /^(?:TABLE|INDEX|VIEW|TRIGGER|INTO)$/i.test(text));
	const from = all.findIndex(({ kind, text }, at) => at > noun && !(kind === "word" && /^(?:IF|NOT|EXISTS)$/i.test(text)));
	const [first, dot, second] = all.slice(from);
	const name = (token) => token ? unquote(token) : "";
	if (dot?.text === ".") return {
		schema: keyOf$1(name(first)),
		name: keyOf$1(name(second))
	};
	const found = schemasOf(connection).find((it) => holds(connection, it, name(first)));
	return {
		schema: found === void 0 ? null : keyOf$1(found),
		name: keyOf$1(name(first))
	};
}
// src/replay/versions/baseline.ts
function onBaseline(engine, job, watch) {
	return job.baseline ? {
		...job,
		from: bytesOf(engine, job.baseline, watch)
	} : job;
}
function bytesOf(engine, { path, database, sql }, watch) {
	if (database) {
		needSound(engine, {
			path,
			database,
			sql
		}, "baseline");
		const problem = refusal(() => on(engine, alone$2(database), (it) => it.rows("SELECT count(*) FROM sqlite_master")));
		if (problem !== null) throw new Trouble(`baseline: ${path} cannot be read: ${problem}.`);
		return database;
	}
	const script = {
		path,
		sql: sql ?? "",
		line: 1
	};
	return on(engine, NOTHING$4, (connection) => {
		const [first] = perform(connection, script, toolNamed("sqlite3").runner, watch).refusals;
		if (first) throw new Trouble(`baseline: ${path}, line ${first.at.line}: ${first.message}.`);
		return connection.state().bytes;
	});
}
// src/replay/versions/made-up.ts
const MISSING = /^(?:error in (?:view|trigger) \S+: )?no such table: (?:main\.)?([^.]+)$/;
function missedTable(message) {
	return MISSING.exec(message)?.[1] ?? null;
}
function learn(tables, { message, statement }, made) {
	const before = shapeOf(tables);
	const table = missedTable(message);
	if (/^ON CONFLICT clause does not match\b/.test(message)) learnKeys(tables, statement);
	else if (table === null) learnColumns(tables, message, statement);
	else if (!made.has(table.toLowerCase())) addTable(tables, table);
	return shapeOf(tables) !== before;
}
const NOT_IN = /^table (.+) has no column named (.+)$/;
const NO_COLUMN = /^no such column: "?(?:(.+)\.)?([^."]+)"?(?: - .*)?$/;
function missedColumn({ message, statement }, tables) {
	const [, owner, wanted] = NOT_IN.exec(message) ?? [];
	if (owner !== void 0 && wanted !== void 0) return {
		table: owner,
		column: wanted
	};
	const [, short, column] = NO_COLUMN.exec(message) ?? [];
	const names = namesIn$1(statement);
	const named = tables.filter((table) => names.has(keyOf$1(table)));
	const table = short === void 0 ? named.length === 1 ? named[0] : void 0 : called(named, statement, short);
	return column === void 0 || table === void 0 ? null : {
		table,
		column
	};
}
function learnColumns(tables, message, statement) {
	const [, owner, wanted] = NOT_IN.exec(message) ?? [];
	if (owner !== void 0 && wanted !== void 0) addColumn(tables, owner, wanted);
	const [, short = "", column] = NO_COLUMN.exec(message) ?? [];
	const named = column === void 0 ? [] : namedIn(tables, statement);
	const lacks = (table) => !columnsOf(tables, table)?.has((column ?? "").toLowerCase());
	const home = called(named, statement, short) ?? named.find(lacks);
	if (column !== void 0 && home !== void 0) addColumn(tables, home, column);
	const [added] = message === "duplicate column name: id" ? namedIn(tables, statement) : [];
	if (added !== void 0) columnsOf(tables, added)?.set("id", `${OTHER_KEY} INTEGER PRIMARY KEY`);
	const [keyed] = message === "datatype mismatch" ? namedIn(tables, statement) : [];
	if (keyed !== void 0) columnsOf(tables, keyed)?.set("id", "id");
	const [, narrow, ...counts] = MISCOUNTED.exec(message) ?? [];
	const needed = isRebuilt({
		message,
		statement
	}) ? Number(counts[0]) : Number(counts[1]);
	for (let n = 1; narrow !== void 0 && n <= Math.min(needed, MOST_COLUMNS); n += 1) if ((columnsOf(tables, narrow)?.size ?? MOST_COLUMNS) < needed) addColumn(tables, narrow, `column_${n}`);
}
const MISCOUNTED = /^table (.+) has (\d+) columns? but (\d+) values/;
function isRebuilt({ message, statement }) {
	const [, , has, values] = MISCOUNTED.exec(message) ?? [];
	return Number(has) > Number(values) && /\bSELECT\s+\*\s+FROM\b/i.test(statement);
}
const MOST_COLUMNS = 200;
const OTHER_KEY = "made_up_key";
function learnKeys(tables, statement) {
	for (const { table, columns } of upsertTargets(significant(statement))) {
		const known = columnsOf(tables, table);
		if (known && columns.every((name) => known.has(keyOf$1(name)))) {
			const definition = `${KEY}${columns.map(identifier).join(", ")})`;
			known.set(definition, definition);
		}
	}
}
const KEY = "UNIQUE (";
function upsertTargets(all) {
	return all.flatMap(({ text }, at) => {
		const open = at + 1;
		if (!/^conflict$/i.test(text) || all[open]?.text !== "(") return [];
		const into = all.slice(0, at).findLastIndex((token) => /^into$/i.test(token.text));
		const table = all[into + (all[into + 2]?.text === "." ? 3 : 1)];
		const names = all.slice(open + 1, closing(all, open));
		const isList = names.every((token, index) => index % 2 === 1 === (token.text === ","));
		if (into < 0 || !table || !isList) return [];
		return [{
			table: unquote(table),
			columns: names.filter((_, index) => index % 2 === 0).map(unquote)
		}];
	});
}
function learnIndex(tables, name) {
	const [home] = [...tables.keys()].filter((table) => keyOf$1(name).includes(keyOf$1(table))).sort((one, other) => other.length - one.length);
	const columns = home === void 0 ? void 0 : columnsOf(tables, home);
	const definition = `${INDEX}${identifier(name)}`;
	if (!columns || columns.has(definition)) return false;
	columns.set(definition, definition);
	return true;
}
const INDEX = "INDEX ";
const MADE_UP_ID = "id INTEGER PRIMARY KEY";
function shapeOf(tables) {
	return JSON.stringify([...tables].map(([name, columns]) => [name, ...columns.values()]));
}
function addTable(tables, name) {
	if (columnsOf(tables, name) === void 0) tables.set(name, new Map([["id", MADE_UP_ID]]));
}
function addColumn(tables, table, name, constraint = "") {
	const columns = columnsOf(tables, table);
	if (columns && !columns.has(name.toLowerCase())) columns.set(name.toLowerCase(), `${identifier(name)}${constraint}`);
}
function giveType(tables, table, name, type) {
	const [columns, key] = [columnsOf(tables, table), keyOf$1(name)];
	if (columns?.get(key) === identifier(name)) columns.set(key, `${identifier(name)} ${type}`);
}
function giveKey(tables, table, name) {
	const [columns, key] = [columnsOf(tables, table), keyOf$1(name)];
	const known = [identifier(name), `${identifier(name)} UNIQUE`];
	if (!columns || !known.includes(columns.get(key) ?? "") || columns.get("id") !== MADE_UP_ID) return;
	columns.set("id", "id");
	columns.set(key, `${identifier(name)} INTEGER PRIMARY KEY`);
}
function columnsOf(tables, name) {
	return [...tables].find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
}
function namedIn(tables, statement) {
	const names = namesIn$1(statement);
	return [...tables.keys()].filter((table) => names.has(table.toLowerCase()));
}
function called(tables, statement, short) {
	const names = significant(statement).map((token) => keyOf$1(unquote(token)));
	return tables.find((table) => {
		const at = names.flatMap((name, index) => name === keyOf$1(table) ? [names[index + 1] === "as" ? index + 2 : index + 1] : []);
		return keyOf$1(table) === keyOf$1(short) || at.some((index) => names[index] === keyOf$1(short));
	});
}
function bodyOf(columns) {
	const all = [...columns.values()].filter((it) => !it.startsWith(INDEX));
	const isKey = (definition) => definition.startsWith(KEY);
	return [...all.filter((it) => !isKey(it)), ...all.filter(isKey)].join(", ");
}
function withTables(engine, given, tables) {
	return on(engine, given ?? alone$2(new Uint8Array(0)), (connection) => {
		for (const [name, columns] of tables) {
			connection.run(`CREATE TABLE IF NOT EXISTS ${identifier(name)} (${bodyOf(columns)})`);
			for (const sql of indexesOf(name, columns)) refusal(() => connection.run(sql));
		}
		return connection.state();
	});
}
function indexesOf(table, columns) {
	const names = [...columns.values()].filter((it) => it.startsWith(INDEX)).map((it) => it.slice(6));
	const [key] = columns.get("id")?.split(" ") ?? [];
	return names.map((name) => `CREATE INDEX IF NOT EXISTS main.${name} ON ${identifier(table)} (${key})`);
}
function addTo(connection, tables, before) {
	return [...tables].flatMap(([name, columns]) => {
		const known = before.get(name);
		const table = `main.${identifier(name)}`;
		if (known === void 0) return [`CREATE TABLE ${table} (${bodyOf(columns)})`, ...indexesOf(name, columns)];
		return [...[...columns].flatMap(([key, it]) => known.get(key) === it || it.startsWith(INDEX) ? [] : [it]).map((it) => `ALTER TABLE ${table} ADD COLUMN ${it}`), ...indexesOf(name, columns)];
	}).every((sql) => refusal(() => connection.run(sql)) === null);
}
function copyOf(tables) {
	return new Map([...tables].map(([name, columns]) => [name, new Map(columns)]));
}
// src/replay/versions/guessed-types.ts
function learnTypes(engine, files, tables) {
	const texts = files.flatMap(({ sql }) => statementsOf(sql));
	const now = new Map(tables);
	on(engine, alone$2(new Uint8Array(0)), (connection) => {
		for (const text of texts) {
			const verb = verbOf(text);
			if (verb === "CREATE TABLE") make(connection, text);
			if (verb === "ALTER TABLE") rename(text, now);
			if (verb === "INSERT" || verb === "REPLACE") copies(connection, text, now);
		}
	});
}
function rename(text, tables) {
	const { from, to } = renameOf(text) ?? {};
	const columns = from === void 0 ? void 0 : columnsOf(tables, from);
	if (columns === void 0 || to === void 0) return;
	for (const name of tables.keys()) if (tables.get(name) === columns) tables.delete(name);
	tables.set(to, columns);
}
function make(connection, text) {
	const name = targetOf$1(text);
	if (name !== null) refusal(() => connection.run(`DROP TABLE IF EXISTS ${identifier(name)}`));
	refusal(() => connection.run(text));
}
function copies(connection, text, tables) {
	const copy = copyIn(significant(text));
	const target = targetOf$1(text);
	if (copy === null || target === null || copy.results.some(isStar)) return;
	const columns = columnsIn$2(connection, target);
	const into = copy.into?.map((it) => columns.find(({ key }) => key === keyOf$1(unquote(it)))) ?? columns;
	const sources = sourcesOf$3(copy);
	for (const [at, result] of copy.results.entries()) {
		const name = copy.into?.[at];
		if (name && isWord$1(result[0], "NULL") && result.length === 1) giveKey(tables, target, unquote(name));
		const type = typeOf(into[at]);
		const from = kindOf$1(result) === "bare" ? sourceOf(withoutAlias(result), sources, tables) : null;
		if (type !== null && from !== null) giveType(tables, from.table, from.column, type);
	}
}
function typeOf(column) {
	return column === void 0 || /^(?:|any)$/i.test(column.type) ? null : column.type;
}
function sourceOf(value, sources, tables) {
	const name = value.at(-1);
	const [owner] = value.length === 3 ? value : [];
	if (name === void 0) return null;
	const column = unquote(name);
	const called = owner && sources.find((it) => keyOf$1(unquote(it.called)) === keyOf$1(unquote(owner)));
	const holding = sources.filter(({ table }) => columnsOf(tables, table)?.has(keyOf$1(column)));
	const table = owner ? called?.table : holding.length === 1 ? holding[0]?.table : void 0;
	return table === void 0 ? null : {
		table,
		column
	};
}
// src/replay/versions/parents-elsewhere.ts
function parentsElsewhere(scripts, made, missed) {
	const known = [...made, ...missed].filter((it) => it !== "");
	const found = scripts.flatMap(referencesIn).filter(({ table }) => {
		const meant = nearest(table, known);
		return meant === null || !made.has(keyOf$1(table)) && same$2(meant, table);
	});
	const added = found.length > 0 ? addedIn(scripts) : new Set();
	return found.map((it) => added.has(keyOf$1(`${it.table}.${it.column}`)) ? {
		...it,
		column: null
	} : it);
}
function addedIn(scripts) {
	const changes = scripts.flatMap(({ sql }) => statementsOf(sql)).flatMap((sql) => alterationIn(sql) ?? []);
	return new Set(changes.flatMap(({ table, added }) => added === void 0 ? [] : [keyOf$1(`${table}.${added}`)]));
}
const referencesIn = oncePer(({ sql }) => {
	if (!/\breferences\b/i.test(sql)) return [];
	const tokens = significant(sql);
	return tokens.flatMap(({ kind, text }, at) => {
		const [table, open, column, close] = tokens.slice(at + 1, at + 5);
		if (kind !== "word" || !/^references$/i.test(text) || !table || !/\w/.test(table.text)) return [];
		if (open?.text !== "(") return [{
			table: unquote(table),
			column: null
		}];
		return close?.text === ")" ? [{
			table: unquote(table),
			column: unquote(column)
		}] : [];
	});
});
// src/replay/versions/assumed.ts
const MOST_ROUNDS$2 = 60;
function assume(engine, job, base, watch) {
	const given = job.from && alone$2(job.from);
	const made = madeBy(job);
	const known = new Set([...made, ...given ? on(engine, given, everyTable) : []]);
	const complained = (scripts, start, mend) => orNothing(() => {
		const built = atNoon(() => build(engine, job.runner, scripts, watch, start, void 0, mend));
		return [...complaintsIn(built), ...scripts === job.base ? [] : unreadable(engine, built.state, job)];
	});
	const fresh = job.elsewhere ? complained(job.incoming, base.state) : [];
	const missed = [...complaintsIn(base), ...fresh].flatMap(({ message }) => missedTable(message) ?? []);
	const isMissing = missed.some((table) => !made.has(table.toLowerCase()));
	const files = job.elsewhere === true || isMissing ? [...job.base, ...job.incoming] : job.base;
	const parents = parentsElsewhere(isMissing ? files : job.base, known, missed);
	if (parents.length === 0 && !isMissing) return {
		from: given,
		tables: []
	};
	const tables = new Map();
	for (const { table, column } of parents) {
		addTable(tables, table);
		if (column !== null) addColumn(tables, table, column, " UNIQUE");
	}
	const learns = (complaint) => {
		const dropped = unheardOf(files, complaint);
		if (dropped !== null) return learnIndex(tables, dropped);
		return !isTypo(job, complaint, [...made, ...tables.keys()]) && learn(tables, complaint, made);
	};
	const mend = (connection, refusal) => {
		const before = copyOf(tables);
		return lackedBy(refusal) === null && !isRebuilt(refusal) && learns(complaintOf(refusal)) && addTo(connection, tables, before);
	};
	let from = parents.length > 0 ? withTables(engine, given, tables) : given;
	for (let round = 0; round < MOST_ROUNDS$2; round += 1) {
		const before = shapeOf(tables);
		for (const one of complained(files, from, mend)) learns(one);
		if (shapeOf(tables) === before) break;
		from = withTables(engine, given, tables);
	}
	learnTypes(engine, files, tables);
	from = withTables(engine, given, tables);
	return {
		from,
		tables: [...tables.keys()]
	};
}
function orNothing(ask) {
	try {
		return ask();
	} catch (error) {
		if (!(error instanceof Trouble)) throw error;
		return [];
	}
}
function complaintsIn({ refusals, further }) {
	const tables = further.filter(({ message }) => missedTable(message) !== null);
	return [...refusals, ...tables].filter((refusal) => lackedBy(refusal) === null).map(complaintOf);
}
function complaintOf({ at, message, statement }) {
	return {
		path: at.path,
		message,
		statement
	};
}
function unreadable(engine, state, { incoming }) {
	const fresh = new Map(incoming.flatMap(({ path, sql }) => statementsOf(sql).flatMap((it) => [[objectOf(it), path]])));
	return on(engine, state, (connection) => {
		const entries = entriesOf$1(connection);
		return entries.filter(({ type }) => type === "view" || type === "trigger").flatMap((entry) => [...complaints({
			connection,
			entries
		}, entry).values()].map(({ message }) => ({
			path: fresh.get(keyOf$1(entry.name)) ?? "",
			message,
			statement: entry.sql
		})));
	});
}
function isTypo({ incoming }, { path, message }, known) {
	const table = missedTable(message);
	if (table === null || !incoming.some((it) => it.path === path)) return false;
	const others = known.filter((it) => !keyOf$1(it).startsWith(`${keyOf$1(table)}_`) && !keyOf$1(it).endsWith(`_${keyOf$1(table)}`));
	return nearest(table, others) !== null;
}
function unheardOf(files, { path, message, statement }) {
	const [, index] = /^no such index: (?:main\.)?([^.]+)$/.exec(message) ?? [];
	const own = files.findIndex((it) => it.path === path);
	if (index === void 0 || own < 0) return null;
	const before = files.slice(0, own + 1).map(({ sql }, at) => at < own ? sql : sql.slice(0, sql.indexOf(statement)));
	const named = new Set(before.flatMap((sql) => [...namesIn$1(sql)]));
	return nearest(index, [...named], MOST_SLIPS) === null ? index : null;
}
const MOST_SLIPS = 2;
function madeBy({ base, incoming, runner }) {
	const found = new Set([runner.ledger.table.toLowerCase()]);
	for (const { sql } of [...base, ...incoming]) {
		if (!/\b(?:create|rename)\b/i.test(sql)) continue;
		const all = withoutMain(significant(sql));
		const gone = new Set();
		for (const [index, { text }] of all.entries()) {
			if (takesAway(all, index)) gone.add(keyOf$1(unquote(all[index + 1])));
			if (/^(?:table|view)$/i.test(text) && /^(?:create|temp|temporary|virtual)$/i.test(all[index - 1]?.text ?? "")) {
				const at = /^if$/i.test(all[index + 1]?.text ?? "") ? index + 4 : index + 1;
				const names = all.slice(at, at + 3).map((token) => unquote(token).toLowerCase());
				for (const name of names) if (!gone.has(name)) found.add(name);
			}
			const target = /^rename$/i.test(text) && /^to$/i.test(all[index + 1]?.text ?? "") ? all[index + 2] : void 0;
			if (target && !isUsed(all.slice(0, index), keyOf$1(unquote(target)))) found.add(unquote(target).toLowerCase());
		}
	}
	return found;
}
function withoutMain(all) {
	const isMain = (at) => all[at + 1]?.text === "." && keyOf$1(unquote(all[at])) === "main";
	return all.filter((_, at) => !isMain(at) && !(at > 0 && isMain(at - 1)));
}
function takesAway(all, at) {
	if (!isWord$1(all[at], "TABLE") || !all[at + 1]) return false;
	return isWord$1(all[at - 1], "DROP") || isWord$1(all[at + 2], "RENAME") && isWord$1(all[at + 3], "TO");
}
function isUsed(before, key) {
	return before.some((token, index) => {
		if (keyOf$1(unquote(token)) !== key) return false;
		const [last = "", first = ""] = [before[index - 1]?.text, before[index - 2]?.text];
		return /^(?:from|join|update|into)$/i.test(last) || /^table$/i.test(last) && /^(?:drop|alter)$/i.test(first);
	});
}
// src/replay/versions/without.ts
function without(job, passed) {
	const tables = new Map();
	const left = (script) => {
		const own = passed.filter(({ path }) => path === script.path);
		return own.length === 0 ? script : {
			...script,
			sql: leftOut(script.sql, own, tables)
		};
	};
	return {
		job: eachScript(job, left),
		tables
	};
}
function eachScript(job, instead) {
	const all = (scripts) => scripts.map(instead);
	const asked = (question) => question.about === "edited" ? {
		...question,
		instead: instead(question.instead),
		...question.applied ? { applied: instead(question.applied) } : {},
		...question.order ? { order: all(question.order) } : {}
	} : {
		...question,
		order: all(question.order)
	};
	const downs = Object.fromEntries(Object.entries(job.downs).map(([path, script]) => [path, instead(script)]));
	const files = {
		base: all(job.base),
		incoming: all(job.incoming),
		fresh: job.fresh && all(job.fresh)
	};
	return {
		...job,
		...files,
		seeds: all(job.seeds),
		questions: job.questions.map(asked),
		downs
	};
}
function leftOut(sql, passed, tables) {
	let start = 0;
	let text = "";
	for (const end of [...statementEnds(sql), sql.length]) {
		const from = Math.min(end, skipLeading(sql, start));
		const statement = sql.slice(from, end);
		const found = passed.find((it) => bare(it.statement) === bare(statement));
		text += sql.slice(start, from) + (found ? instead(statement, found, tables) : statement);
		start = end;
	}
	return text;
}
function bare(statement) {
	return statement.replaceAll("\r\n", "\n").replace(/(?<![\s;])[\s;]+$/, "");
}
function instead(statement, { lacked }, tables) {
	if (lacked.name === "RANDOM ROWID") return withPlainRowid(statement);
	const name = lacked.kind === "module" && /^create\s+virtual\b/i.test(statement) ? targetName(statement) : null;
	if (name === null) return nothing(statement);
	tables.set(name.toLowerCase(), lacked.name);
	return `CREATE TABLE IF NOT EXISTS ${identifier(name)} (${columnsIn$1(statement).map(identifier).join(", ")});` + statement.replace(/[^\n]+/g, "");
}
function nothing(statement) {
	const blank = statement.replace(/[^\n;]|;(?!\s*$)/g, " ");
	const first = blank.slice(0, NOTHING.length).replaceAll(" ", "");
	return NOTHING + first + blank.slice(NOTHING.length);
}
const NOTHING = "SELECT 0";
function columnsIn$1(statement) {
	const all = significant(statement);
	const open = all.findIndex(({ text }) => text === "(");
	const found = new Map();
	let depth = 0;
	let isFirst = false;
	for (const [index, token] of all.entries()) {
		if (open < 0 || index < open) continue;
		if (depth === 1 && isFirst && isName$1(token) && all[index + 1]?.text !== "=") found.set(unquote(token).toLowerCase(), unquote(token));
		isFirst = depth === 1 ? token.text === "," || isFirst && !isName$1(token) : token.text === "(" && depth === 0;
		depth += token.text === "(" ? 1 : token.text === ")" ? -1 : 0;
	}
	return found.size > 0 ? [...found.values()] : ["value"];
}
function isLeftOut(refusal, job) {
	return ![
		...job.base,
		...job.incoming,
		...job.seeds,
		...Object.values(job.downs)
	].some(({ path, sql }) => path === refusal.at.path && sql.includes(refusal.statement));
}
// src/replay/versions/between.ts
const MOST_ROUNDS$1 = 30;
function withColumnsBetween(engine, asked, { from, tables }, watch) {
	const added = new Map();
	const columns = [];
	const given = (it) => eachScript(it, (script) => behind(script, added.get(script.path) ?? []));
	let job = asked;
	for (let round = 0; round < MOST_ROUNDS$1; round += 1) {
		const before = columns.length;
		for (const refusal of refusalsIn(engine, job, from, watch)) {
			const found = columnFor(engine, job, from, watch, refusal);
			if (found === null || columns.includes(found.name)) continue;
			if (found.isNew && columns.length > before) break;
			const isTheirs = [...columns, ...tables].some((it) => keyOf$1(it.split(".")[0] ?? "") === keyOf$1(found.table));
			if (found.isNew && !isTheirs) continue;
			columns.push(found.name);
			added.set(found.behind, [...added.get(found.behind) ?? [], found.sql]);
		}
		if (columns.length === before) break;
		job = given(asked);
	}
	return {
		job,
		columns,
		given
	};
}
function refusalsIn(engine, { runner, base, incoming }, from, watch) {
	return atNoon(() => build(engine, runner, [...base, ...incoming], watch, from)).refusals;
}
function columnFor(engine, { runner, base, incoming }, from, watch, refusal) {
	const isNew = incoming.some(({ path }) => path === refusal.at.path);
	const at = isNew ? base.length : base.findIndex(({ path }) => path === refusal.at.path);
	const last = base[at - 1];
	if (!last || !/^no such column|has no column named/.test(refusal.message)) return null;
	const { state } = atNoon(() => build(engine, runner, base.slice(0, at), watch, from));
	const missed = on(engine, state, (connection) => missedIn(connection, refusal, isNew));
	if (missed === null) return null;
	const sql = `ALTER TABLE ${identifier(missed.table)} ADD COLUMN ${identifier(missed.column)};`;
	return {
		...missed,
		name: `${missed.table}.${missed.column}`,
		behind: last.path,
		sql,
		isNew
	};
}
function slipsIn(column) {
	return Math.min(2, Math.max(1, Math.floor(column.length / 4)));
}
function missedIn(connection, refusal, isNew) {
	const tables = everyTable(connection);
	const missed = missedColumn(refusal, tables);
	if (missed === null || !tables.includes(keyOf$1(missed.table))) return null;
	const known = columnsIn$2(connection, missed.table).map(({ name }) => name);
	return isNew && nearest(missed.column, known, slipsIn(missed.column)) !== null ? null : missed;
}
function behind(script, added) {
	return added.length === 0 ? script : {
		...script,
		sql: `${script.sql}\n;\n${added.join("\n")}\n`
	};
}
// src/sqlite/decimals.ts
const DECIMALS = [
	{
		name: "decimal",
		arity: 1,
		call: (value) => written(read(value))
	},
	of("decimal_add", (one, other) => written(sum(one, other, 1n))),
	of("decimal_sub", (one, other) => written(sum(one, other, -1n))),
	of("decimal_mul", (one, other) => written(product(one, other))),
	of("decimal_cmp", (one, other) => Math.sign(Number(sum(one, other, -1n).digits)))
];
function of(name, call) {
	return {
		name,
		arity: 2,
		call: (first, second) => {
			const [one, other] = [read(first), read(second)];
			return one && other && call(one, other);
		}
	};
}
const MOST_PLACES = 1e3;
function read(value) {
	if (value === null || value === void 0) return null;
	const text = value instanceof Uint8Array ? "" : String(value);
	const [, sign = "", whole = "", fraction = "", power = "0"] = /^\s*([-+]?)(\d*)\.?(\d*)(?:e([-+]?\d+))?/i.exec(text) ?? [];
	const digits = BigInt(`${whole}${fraction}` || "0") * (sign === "-" ? -1n : 1n);
	const places = fraction.length - Math.max(-1e3, Math.min(Number(power), MOST_PLACES));
	return places < 0 ? {
		digits: digits * 10n ** BigInt(-places),
		places: 0
	} : {
		digits,
		places
	};
}
function sum(one, other, sign) {
	const places = Math.max(one.places, other.places);
	const scaled = (it) => it.digits * 10n ** BigInt(places - it.places);
	return {
		digits: scaled(one) + sign * scaled(other),
		places
	};
}
function product(one, other) {
	let { digits, places } = {
		digits: one.digits * other.digits,
		places: one.places + other.places
	};
	const fewest = Math.min(one.places, other.places);
	for (; places > fewest && digits % 10n === 0n; places -= 1) digits /= 10n;
	return {
		digits,
		places
	};
}
function written(decimal) {
	if (decimal === null) return null;
	const { digits, places } = decimal;
	const text = String(digits < 0n ? -digits : digits).padStart(places + 1, "0");
	const whole = text.slice(0, text.length - places);
	return `${digits < 0n ? "-" : ""}${whole}${places > 0 ? `.${text.slice(-places)}` : ""}`;
}
// src/replay/versions/production.ts
function asProduction(started, runner) {
	const known = new Map();
	return (bundled) => {
		const series = throughShell(runner);
		const functions = [...series ? [...SHELL$1, ...DECIMALS] : [], ...bundled.has.includes("sqrt") ? [] : MATH];
		const engine = known.get(bundled) ?? started(bundled).then((it) => it.with({
			functions,
			series
		}));
		known.set(bundled, engine);
		return engine;
	};
}
function has(engine, { kind, name }) {
	if (kind !== "function" && kind !== "module") return false;
	return on(engine, NOTHING$4, (connection) => {
		const sql = `SELECT 1 FROM pragma_${kind}_list WHERE name = ? COLLATE NOCASE LIMIT 1`;
		return connection.rows(sql, [name]).length > 0;
	});
}
// src/replay/versions/ground.ts
async function groundOf(job, target, needs, start, watch) {
	const choice = chooseEngine({
		target,
		needs
	});
	const engine = await start(choice.engine);
	const base = baseOf(engine, job, watch);
	const lacking = lackingInBase(base);
	for (const { lacked } of lacking) needs.add(lacked.name.toLowerCase());
	if (chooseEngine({
		target,
		needs
	}).engine !== choice.engine) return groundOf(job, target, needs, start, watch);
	const able = asFarAsAble(engine, await newestBeside(choice.engine, start), {
		job,
		base
	}, watch);
	const { from, tables } = assume(engine, able.job, able.base, watch);
	const isOnTop = tables.length > 0 && from !== void 0;
	const between = job.between ? withColumnsBetween(engine, able.job, {
		from,
		tables
	}, watch) : null;
	const columns = between?.columns ?? [];
	if (!isOnTop && columns.length === 0) return {
		choice,
		whole: job,
		...able,
		tables: [],
		columns
	};
	const onTop = (it) => isOnTop ? {
		...it,
		from: from.bytes,
		guessed: tables
	} : it;
	const again = onTop(between?.job ?? able.job);
	const onAll = {
		job: again,
		base: baseOf(engine, again, watch)
	};
	return {
		choice,
		whole: onTop(between?.given(job) ?? job),
		left: able.left,
		...onAll,
		tables,
		columns
	};
}
async function newestBeside({ sqlite }, start) {
	return sqlite === NEWEST.sqlite ? null : await start(NEWEST);
}
function asFarAsAble(engine, newest, given, watch) {
	const passed = [];
	let now = {
		...given,
		tables: new Map()
	};
	for (;;) {
		const more = newlyLacking(lackingInBase(now.base), now.job, passed, newest);
		if (more.length === 0) return {
			job: now.job,
			base: now.base,
			left: {
				passed,
				tables: now.tables
			}
		};
		passed.push(...more);
		const { job, tables } = without(given.job, passed);
		now = {
			job,
			base: baseOf(engine, job, watch),
			tables
		};
	}
}
function newlyLacking(lacking, job, passed, newest) {
	return lacking.filter(({ lacked }) => newest === null || !has(newest, lacked)).filter(({ refusal }) => !isLeftOut(refusal, job)).map(({ refusal, lacked }) => ({
		path: refusal.at.path,
		statement: refusal.statement,
		lacked
	})).filter((one) => !passed.some(({ path, statement }) => path === one.path && statement === one.statement));
}
// src/replay/versions/left-unknown.ts
function withoutTakenOver({ losses, migrations }, passed) {
	const place = (path) => migrations.findIndex((it) => it.path === path);
	return losses.flatMap((loss) => {
		const kept = passed.filter(({ path, lacked: { at } }) => place(path) >= 0 && (path === loss.path ? at.line < loss.at.line : place(path) < place(loss.path))).reduce((left, it) => left && besides(left, it, migrations), loss);
		return kept === null ? [] : [kept];
	});
}
function besides(loss, passed, migrations) {
	const { statement } = passed;
	const names = namesIn$1(statement);
	const tables = [
		loss.table,
		loss.called,
		loss.now ?? loss.table
	].map(keyOf$1);
	if (!tables.some((name) => names.has(name)) || /^(?:DELETE|DROP TABLE)$/.test(verbOf(statement))) return loss;
	if (loss.columns.length > 0) {
		const columns = loss.columns.filter(({ name, called = name }) => ![name, called].some((it) => isTaken(statement, it)));
		return columns.length === 0 ? null : {
			...loss,
			columns
		};
	}
	return (readCopy(statement) !== null || !tables.includes(targetOf$1(statement) ?? "")) && !isEmptiedBefore(passed, tables, migrations) ? null : loss;
}
function isTaken(statement, column) {
	return namesIn$1(statement).has(keyOf$1(column)) || /(?:\bSELECT\s+|\.\s*)\*/i.test(statement);
}
function isEmptiedBefore({ path, lacked: { at } }, tables, all) {
	return (all.find((it) => it.path === path)?.statements.filter((it) => it.at.line < at.line) ?? []).some(({ sql }) => actionOf(sql) === "DELETE" && tables.includes(targetOf$1(sql) ?? "") && whereIn(sql) === null);
}
function mayFollow(refusal, left) {
	if (follows(refusal)) return true;
	const own = left.filter(({ path, lacked: { at } }) => path !== refusal.at.path || at.line < refusal.at.line);
	if (/^FOREIGN KEY constraint failed/.test(refusal.message)) return own.some(({ statement }) => fills(statement) !== null);
	if (!/constraint failed/.test(refusal.message)) return false;
	const columns = [...refusal.message.matchAll(/[^\s.,]+\.([^\s.,]+)/g)].map(([, column = ""]) => keyOf$1(column));
	return own.some(({ statement }) => {
		const table = fills(statement);
		if (table === null || !namesIn$1(refusal.statement).has(table)) return false;
		return actionOf(statement) !== "UPDATE" || columns.some((it) => namesIn$1(statement).has(it));
	});
}
function fills(statement) {
	return /^(?:INSERT|REPLACE|UPDATE)$/.test(actionOf(statement) ?? "") || readCopy(statement)?.makes ? targetOf$1(statement) : null;
}
function withoutUnmet(seen, left) {
	const filled = left.map(({ statement }) => fills(statement)).filter((it) => it !== null);
	const read = left.filter(({ statement }) => fills(statement) !== null).map(({ statement }) => namesIn$1(statement));
	const isMet = (fact) => {
		if (fact.kind !== "orphans-added") return false;
		const [child, parent] = [keyOf$1(fact.table), keyOf$1(fact.parent)];
		return filled.includes(child) || filled.includes(parent) || read.some((names) => names.has(parent));
	};
	return {
		...seen,
		rehearsals: seen.rehearsals.map((it) => ({
			...it,
			facts: it.facts.filter((fact) => !isMet(fact))
		})),
		failsOn: seen.failsOn.filter(({ refusal }) => !mayFollow(refusal, left)),
		orphansOn: seen.orphansOn.filter((fact) => !isMet(fact))
	};
}
// src/replay/versions/in-part.ts
function inPart(seen, { passed, tables }) {
	if (passed.length === 0) return {
		seen,
		missing: []
	};
	const missing = [];
	const isNew = new Set(seen.migrations.map(({ path }) => path));
	const left = passed.filter(({ path }) => !isNew.has(path)).map(({ lacked }) => lacked);
	const before = [];
	let isOpen = false;
	const migrations = seen.migrations.map((it) => {
		const here = passed.filter(({ path }) => path === it.path);
		const own = here.map(({ lacked }) => lacked);
		before.push(...here.filter(({ lacked }) => lacked.name !== RANDOM_ROWID));
		left.push(...own);
		const named = namesStandIn(it, tables, left);
		const after = afterwards(it, left, before, own.length > 0);
		missing.push(...own, ...own.length === 0 ? [named, after].filter((one) => one !== null).slice(0, 1) : []);
		const why = detailOf(own[0] ?? named ?? after ?? left[0], seen);
		if (after !== null || isOpen && isSkipped(it)) {
			isOpen = true;
			return withoutVerdict(it, why);
		}
		const met = before.length > 0 ? withoutUnmet(it, before) : it;
		return own.length > 0 || named !== null ? partly(met, why) : met;
	});
	const deployed = seen.deployed && {
		...seen.deployed,
		outcome: less(seen.deployed.outcome, missing.length > 0)
	};
	const losses = withoutTakenOver(seen, before);
	return {
		seen: {
			...seen,
			migrations,
			losses,
			deployed: isOpen ? null : deployed
		},
		missing: firsts(missing)
	};
}
function firsts(all) {
	const same = (a, b) => a.at.path === b.at.path && a.kind === b.kind && (a.kind === "template" || a.name.toLowerCase() === b.name.toLowerCase());
	return all.filter((it, index) => all.findIndex((other) => same(it, other)) === index);
}
function namesStandIn({ statements }, tables, left) {
	for (const { sql, verb, at } of statements) {
		const name = verb.startsWith("DROP") ? null : namedIn$1(tables, sql);
		const lacked = left.find((it) => it.kind === "module" && it.name === name);
		if (lacked) return {
			...lacked,
			at,
			through: lacked.at.path
		};
	}
	return null;
}
function afterwards({ rehearsals }, left, before, isPart) {
	const refusals = rehearsals.filter(({ scenario }) => isPart || scenario === "empty" || scenario === "rows").flatMap((it) => it.outcome === "fail" ? it.refusals : []);
	const [first] = refusals;
	const [lacked] = left;
	return first && lacked && refusals.every((it) => mayFollow(it, before)) ? {
		...lacked,
		at: first.at,
		through: lacked.at.path
	} : null;
}
function isSkipped({ rehearsals }) {
	return rehearsals.every(({ why }) => why === "fails-before");
}
function detailOf(lacked, seen) {
	return lacked === void 0 ? "" : `needs ${named(lacked)}, which ${withoutIt(lacked, seen)} does not have`;
}
function less(outcome, isPart) {
	return outcome === "pass" && isPart ? "partial" : outcome;
}
function partly(seen, detail) {
	const rehearsals = seen.rehearsals.map((it) => it.outcome === "pass" ? {
		...it,
		outcome: "partial",
		why: "lacks",
		detail
	} : it);
	return {
		...seen,
		didNothing: false,
		needless: [],
		rehearsals
	};
}
function withoutVerdict(seen, detail) {
	const rehearsals = seen.rehearsals.map((it) => ({
		...it,
		outcome: "unchecked",
		why: "lacks",
		detail,
		refusals: [],
		facts: []
	}));
	return {
		...unseen(seen.path),
		statements: seen.statements,
		rehearsals
	};
}
// src/replay/versions/unread.ts
const TOO = /^(?:string or blob too big|too many columns\b.*|too many terms in (?:compound SELECT|(?:ORDER|GROUP) BY clause)|Expression tree is too large .+|LIKE or GLOB pattern too complex|statement too long|too many arguments on function .+)$/s;
function unreadIn(limited, empty, limits) {
	const known = new Set(empty.state ? on(limited, empty.state, tooLarge).map(identityOf) : []);
	const last = empty.scripts.at(-1)?.path;
	let large = [];
	const since = new Map();
	const note = (path, connection) => {
		large = tooLarge(connection).filter((it) => !known.has(identityOf(it)));
		for (const it of large) if (!since.has(identityOf(it))) since.set(identityOf(it), path);
	};
	refusedOn(limited, {
		...empty,
		behind: (path, connection) => path === last && note(path, connection)
	});
	if (large.length > 0 && empty.scripts.length > 1) {
		since.clear();
		refusedOn(limited, {
			...empty,
			behind: note
		});
	}
	const found = new Map();
	for (const it of large) {
		const path = since.get(identityOf(it)) ?? "";
		const most = /depth/.test(it.message) ? limits.depth : limits.columns;
		const message = `${it.message.replace(/ \(.*/, "")} (the database here takes at most ${most}, elsewhere SQLite takes more)`;
		found.set(path, [...found.get(path) ?? [], {
			...it,
			message
		}]);
	}
	return found;
}
function identityOf({ type, name }) {
	return `${type} ${name}`;
}
function tooLarge(connection) {
	const entries = entriesOf$1(connection);
	return entries.flatMap((entry) => {
		const { type, name, table } = entry;
		if (type !== "view" && type !== "trigger") return [];
		const first = [...complaints({
			connection,
			entries
		}, entry).values()].find(({ message }) => TOO.test(message));
		return first ? [{
			type,
			name,
			table,
			message: first.message
		}] : [];
	});
}
// src/replay/versions/limits.ts
const MAKES_LONG = /\b(?:zeroblob|randomblob|printf|format|replace|hex)\b/i;
const STEP = /[-+*/%|&<>=~(]|\b(?:or|and|not|is|in|between|collate|case|isnull|notnull|match|regexp)\b/gi;
function mayReach({ incoming, base }, { depth }) {
	return incoming.some(({ sql }) => {
		if (sql.length > 5e4 || /\b(?:like|glob)\b/i.test(sql) || MAKES_LONG.test(sql)) return true;
		if ((sql.match(STEP) ?? []).length >= depth / 2) return true;
		if ((sql.match(/\b(?:union|intersect|except)\b/gi) ?? []).length >= 5) return true;
		if ((sql.match(/,/g) ?? []).length >= 32) return true;
		if (/\*/.test(sql) && /\b(?:view|join)\b/i.test(sql) && base.reduce((all, it) => all + columnsIn(it.sql), 0) >= 90) return true;
		return /\badd\b/i.test(sql) && base.some((script) => columnsIn(script.sql) >= 90);
	});
}
function columnsIn(sql) {
	return (sql.match(/,|\badd\b/gi) ?? []).length;
}
function hintOf({ message, statement: sql }, limits) {
	const { value, statement, columns, depth, compound, pattern, arguments: most } = limits;
	return `The database here takes at most ${/columns in result set/.test(message) ? `${columns} columns in what a SELECT gives, that of a subquery too` : /columns in (?:index|set list)|BY clause/.test(message) ? `${columns} of them` : /columns/.test(message) ? `${columns} columns in a table: put the others into a second table with the same key` : /compound/.test(message) ? `${compound} terms in a compound SELECT` : /pattern/.test(message) ? `${pattern} bytes in a LIKE or GLOB pattern: compare with substr() or instr()` : /arguments/.test(message) ? `${most} arguments of a function: call it for some of them each, and put the results together` : /^Expression/.test(message) ? `${depth} steps in an expression, and each OR, AND or || of a chain is one` : new TextEncoder().encode(sql).length <= statement ? `${value.toLocaleString("en")} bytes in a value and in a row` : `${statement.toLocaleString("en")} bytes in a statement, which is what is meant`}. Elsewhere SQLite takes more, so that a local try passes.`;
}
function longPattern({ migrations }, most) {
	for (const { sql, verb, at } of migrations.flatMap(({ statements }) => statements)) if (!/^CREATE (?:TRIGGER|VIEW)$/.test(verb ?? "") && isLong(sql, most)) return {
		at,
		message: LONG_PATTERN,
		statement: sql,
		hint: null
	};
	return null;
}
const LONG_PATTERN = "LIKE or GLOB pattern too complex";
function unreadOf({ schema }, most) {
	const before = new Set((schema?.before.objects ?? []).map(({ sql }) => sql));
	return (schema?.after.objects ?? []).flatMap(({ type, name, table, sql }) => {
		if (type === "index" || before.has(sql) || !isLong(sql, most)) return [];
		return [{
			type,
			name,
			table,
			message: `${LONG_PATTERN} (the database here takes at most ${most} bytes, elsewhere SQLite takes more)`
		}];
	});
}
function isLong(sql, most) {
	const all = significant(sql);
	return all.some(({ text }, index) => /^(?:like|glob)$/i.test(text) && patternAt(all, index + 1) > most);
}
function patternAt(all, from) {
	let [at, bytes] = [from, 0];
	while (all[at]?.text === "(") at += 1;
	for (; all[at]?.kind === "string"; at += 2) {
		bytes += new TextEncoder().encode(unquote(all[at])).length;
		if (all[at + 1]?.text !== "||") break;
	}
	return bytes;
}
async function withinLimits(seen, job, state, start, watch) {
	const { limits } = job.runner;
	if (!limits || !mayReach(job, limits)) return seen;
	const engine = (await start(EXTENDED)).limited(limits);
	if (engine && state && refusal(() => on(engine, state, entriesOf$1)) !== null) return seen;
	const empty = {
		state,
		scripts: job.incoming,
		runner: job.runner,
		start,
		watch
	};
	const reached = (engine && refusedOn(engine, empty))?.find(({ message }) => TOO.test(message)) ?? longPattern(seen, limits.pattern);
	if (!reached) return withUnread(seen, engine ? unreadIn(engine, empty, limits) : new Map(), limits);
	const message = reached.message.replace(/\bsqlite_altertab_/, "");
	const first = {
		...reached,
		message,
		hint: hintOf({
			...reached,
			message
		}, limits)
	};
	const at = seen.migrations.findIndex(({ path }) => path === first.at.path);
	const migrations = seen.migrations.map((it, index) => {
		if (index < at) return it;
		const { path } = it;
		if (index > at) return {
			...it,
			rehearsals: allOf(path, "skipped", "fails-before", `${first.at.path} fails before it`)
		};
		const failed = {
			...outcome(path, "empty", "fail", "refused", first.message),
			refusals: [first]
		};
		return {
			...it,
			rehearsals: [failed, ...allOf(path, "skipped", "fails-empty", "it fails on an empty database", "rows")]
		};
	});
	return {
		...seen,
		migrations,
		deployed: null
	};
}
function withUnread(seen, unread, { pattern }) {
	const migrations = seen.migrations.map((it) => ({
		...it,
		broken: [
			...it.broken,
			...unread.get(it.path) ?? [],
			...unreadOf(it, pattern)
		]
	}));
	return {
		...seen,
		migrations
	};
}
// src/replay/versions/on-target.ts
async function onTarget(job, { choice, seen }, empty) {
	const older = await takenLater(seen.migrations.flatMap((it) => it.rehearsals.filter(isEmptyRun).flatMap((one) => one.refusals)), choice.engine, empty);
	const past = {
		...empty,
		state: job.from && alone$2(job.from),
		scripts: job.base
	};
	const inBase = await takenLater(seen.baseRefusals, choice.engine, past);
	const without = (one) => ({
		...one,
		refusals: one.refusals.filter((it) => !older.some(({ refusal }) => same(refusal, it)))
	});
	const migrations = seen.migrations.map((it) => ({
		...it,
		rehearsals: it.rehearsals.map((one) => isEmptyRun(one) ? without(one) : one)
	}));
	const baseRefusals = seen.baseRefusals.map((it) => explained(it, inBase));
	return {
		seen: {
			...seen,
			migrations,
			baseRefusals
		},
		older,
		inBase
	};
}
function isEmptyRun({ scenario }) {
	return scenario === "empty";
}
function sortedFor(target, older) {
	const sorted = {
		tooNew: [],
		has: [],
		unknown: []
	};
	for (const it of older) {
		const brought = broughtBy(it.refusal);
		if (compareVersions(it.refusedBy, target) >= 0) sorted.tooNew.push(brought && compareVersions(brought.since, target) > 0 ? {
			...it,
			brought
		} : it);
		else if (brought === null) sorted.unknown.push(it);
		else if (compareVersions(brought.since, target) <= 0) sorted.has.push(it);
		else sorted.tooNew.push({
			...it,
			brought
		});
	}
	return sorted;
}
function nextFor(target, taken) {
	const open = taken.filter(({ refusedBy }) => compareVersions(refusedBy, target) < 0);
	return LADDER.findLast(({ sqlite }) => open.some(({ takenBy }) => takenBy === sqlite)) ?? null;
}
function newerThan(target, up, migrations, verbs = /^/) {
	return migrations.flatMap(({ statements }) => statements.flatMap(({ at, sql, verb }) => {
		const isNewer = ({ since }) => compareVersions(since, target) > 0;
		const brought = broughtIn(sql).find((it) => isNewer(it) && (it.silent || verbs.test(verb)));
		return brought ? [{
			refusal: {
				at,
				message: "",
				statement: sql,
				hint: null
			},
			refusedBy: target,
			takenBy: up.sqlite,
			brought
		}] : [];
	}));
}
function refusedFrom(seen, older) {
	const first = seen.migrations.findIndex(({ path }) => older.some(({ refusal }) => refusal.at.path === path));
	if (first < 0) return seen;
	const migrations = seen.migrations.map((it, index) => index < first ? it : asRefused(it, older, index > first ? seen.migrations[first]?.path ?? null : null));
	return {
		...seen,
		migrations,
		deployed: null
	};
}
function explained(refusal, later) {
	const found = later.find((it) => same(it.refusal, refusal));
	const hint = found && `SQLite ${found.takenBy} takes it: production's SQLite is newer than the settings say, it seems.`;
	return hint === void 0 ? refusal : {
		...refusal,
		hint
	};
}
// src/replay/versions/remarks.ts
function lossRemark({ lossesLeft }) {
	return lossesLeft ? "Not proved: whether more values or rows are lost. There were too many questions, or the files fail on other rows." : null;
}
function diskRemark({ migrations }) {
	return migrations.some(({ statements }) => statements.some(({ sql }) => namesFile(sql))) ? "The disk of the rehearsal holds no file but those that the migrations make, and has every folder that they name." : null;
}
function namesFile(sql) {
	const name = fileNameIn(sql);
	return name !== null && !/^'(:memory:)?'$/.test(sql.slice(name.start, name.end));
}
function libsqlRemark({ runner }, { migrations }) {
	return migrations.some(({ statements }) => statements.some(({ sql }) => alteredColumn(sql) !== null)) && runner.altersColumns ? `${ALTER_COLUMN} was run as libSQL does it: the definition of the column is another one, and rows that are there are neither changed nor checked.` : null;
}
function assumedRemark({ elsewhere }, tables) {
	if (tables.length === 0) return null;
	const names = tables.join(", ");
	return `${elsewhere ? "The" : "Applied"} files use ${names}, and none of them makes ${tables.length === 1 ? "it" : "them"}. What they use is taken to have been there before the first file. "baseline" in the settings names a file that makes them.`;
}
function betweenRemark(columns) {
	if (columns.length === 0) return null;
	const it = columns.length === 1 ? "it" : "them";
	return `The files use ${columns.join(", ")}, and none of them adds ${it}: a program between them is taken to have done it.`;
}
function baseRemark({ base }, { passed }, { engine }) {
	const own = passed.filter(({ path }) => base.some((script) => script.path === path));
	const isFilled = own.every(({ lacked }) => lacked.kind === "template");
	const names = [...new Set(own.map(({ lacked }) => isFilled ? lacked.name : named(lacked)))];
	if (names.length === 0) return null;
	if (isFilled) return `A program fills in ${names.join(" and ")} of applied files, and only that program knows with what: those statements were passed over.`;
	return `Applied files need ${names.join(" and ")}, which SQLite ${engine.sqlite} (${engine.package}) does not have: those statements were passed over, and a plain table stands for each virtual one.`;
}
// src/replay/versions/choose.ts
const FLOOR = LADDER.find(({ sqlite }) => sqlite.startsWith("3.39.")) ?? NEWEST;
async function play(asked, started, watch) {
	const start = asProduction(started, asked.runner);
	return withSound(asked, () => start(NEWEST), () => playedOut(asked, start, watch));
}
async function playedOut(asked, start, watch) {
	const target = asked.engine?.target ?? null;
	const older = target === null && asked.engine?.older === true && mayNeedNewer(asked.incoming) ? start(FLOOR) : null;
	older?.catch(() => {});
	const settled = await withoutLog(asked, start);
	const { job, played, left, tables, columns } = await withoutLacking(await onRightEngine(asked.baseline ? onBaseline(await start(NEWEST), settled, watch) : settled, target, start, watch), start, watch);
	const { engine } = played.choice;
	const empty = {
		state: played.base,
		scripts: job.incoming,
		runner: job.runner,
		start,
		watch
	};
	const { seen, olderRefusals, untold, remark = played.choice.remark } = await unlessOver(played.seen, async () => target === null ? told(played.seen, older && engine === NEWEST ? await refusedByFloor(empty, await older) : []) : engine === EXTENDED ? await besideTarget(job, played.seen, notNewerThan(target), start, watch) : await between(job, played, empty, target));
	watch.enters?.("versions");
	const within = await withinLimits(seen, job, played.base, start, watch);
	const setting = {
		engine: await start(engine),
		runner: job.runner,
		watch
	};
	const beside = seen.stopped === null ? hangsOnFiles(setting, played.base, job.incoming) : [];
	const part = inPart(within, {
		...left,
		passed: [...left.passed, ...beside]
	});
	const still = missingIn(part.seen);
	const missing = [...part.missing, ...still];
	const remarks = [
		remark,
		diskRemark(seen),
		libsqlRemark(job, seen),
		baseRemark(job, left, seen),
		assumedRemark(job, tables),
		betweenRemark(columns),
		lossRemark(seen)
	].filter((it) => it !== null);
	return {
		...withoutVerdicts(part.seen, still),
		target,
		remarks,
		olderRefusals,
		missing,
		untold,
		guessed: tables
	};
}
async function withoutLog(job, started) {
	const { rows } = job;
	if (!rows?.database || (rows.beside ?? []).length === 0) return job;
	const left = {
		bytes: rows.database,
		beside: rows.beside ?? []
	};
	const database = (await started(EXTENDED)).settled?.(left) ?? rows.database;
	return {
		...job,
		rows: {
			...rows,
			database
		}
	};
}
const MOST_ROUNDS = 8;
async function withoutLacking(first, start, watch) {
	const { choice, whole } = first;
	const newest = await newestBeside(choice.engine, start);
	const passed = [...first.left.passed];
	let now = first;
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		const more = newlyLacking(lackingIn(now.played.seen), now.job, passed, newest);
		if (more.length === 0) break;
		passed.push(...more);
		const { job, tables } = without(whole, passed);
		const left = {
			passed: [...passed],
			tables
		};
		now = {
			...now,
			job,
			left,
			played: await playedOn(choice, job, start, watch, now.base)
		};
	}
	return now;
}
async function onRightEngine(job, target, start, watch) {
	const needs = needsOf(scriptsOf(job));
	const played = async (ground) => ({
		...ground,
		played: await playedOn(ground.choice, ground.job, start, watch, ground.base)
	});
	const first = await played(await groundOf(job, target, needs, start, watch));
	for (const { kind, name } of missingIn(first.played.seen)) if (kind !== "file") needs.add(name.toLowerCase());
	const { engine } = chooseEngine({
		target,
		needs
	});
	return engine === first.choice.engine ? first : played(await groundOf(job, target, needs, start, watch));
}
async function playedOn(choice, job, start, watch, known = null) {
	const engine = await start(choice.engine);
	let statements = 0;
	const count = (path, line) => {
		statements += 1;
		watch(path, line);
	};
	const counting = Object.assign(count, { ...watch });
	const base = known ?? baseOf(engine, job, counting);
	return {
		choice,
		seen: await withGuards(engine, job, replay(engine, job, base, counting), statements, watch),
		base: base.part
	};
}
function scriptsOf(job) {
	const asked = job.questions.flatMap((question) => [...question.about === "edited" ? [question.instead] : [], ...question.order ?? []]);
	return [
		...job.base,
		...job.incoming,
		...asked,
		...job.seeds,
		...Object.values(job.downs)
	];
}
const STORED = /^(?:CREATE (?:VIEW|TRIGGER|TABLE|INDEX)|ALTER TABLE)$/;
function isBeside(a, b) {
	return a.refusal.at.path === b.refusal.at.path && a.refusal.at.line === b.refusal.at.line;
}
async function between(job, played, empty, target) {
	const { seen, older, inBase } = await onTarget(job, played, empty);
	const sorted = sortedFor(target, older);
	const up = nextFor(target, [
		...sorted.has,
		...sorted.unknown,
		...inBase
	]);
	if (up === null) {
		const stored = newerThan(target, played.choice.engine, seen.migrations, STORED);
		const tooNew = [...sorted.tooNew, ...stored.filter((it) => !older.some((own) => isBeside(own, it)))];
		return told(refusedFrom(seen, tooNew), tooNew);
	}
	const remark = `Run on SQLite ${up.sqlite}: it is newer than ${target}, but SQLite ${played.choice.engine.sqlite}, the next older one that is bundled, lacks what ${target} may have.`;
	const again = await playedOn({
		engine: up,
		remark
	}, job, empty.start, empty.watch);
	const { tooNew: pastTarget } = sortedFor(target, inBase);
	const inPast = seen.baseRefusals.filter((it) => pastTarget.some(({ refusal }) => same(refusal, it)));
	const next = await onTarget(job, again, {
		...empty,
		state: again.base
	});
	const tooNew = [
		...sorted.tooNew,
		...next.older,
		...newerThan(target, up, next.seen.migrations)
	];
	const untold = sorted.unknown.map((it) => ({
		at: it.refusal.at,
		asked: it.refusedBy,
		takenBy: it.takenBy,
		needs: null,
		message: it.refusal.message
	}));
	return {
		...told(refusedFrom({
			...next.seen,
			baseRefusals: [...inPast, ...next.seen.baseRefusals]
		}, tooNew), tooNew, untold),
		remark
	};
}
async function refusedByFloor(empty, older) {
	return takenLater(refusedOn(older, empty) ?? [], FLOOR, empty);
}
async function besideTarget(job, seen, wanted, start, watch) {
	if (wanted.sqlite === EXTENDED.sqlite) return told(seen, []);
	const { older, inBase, untold } = await askedToo(job, seen, wanted, start, watch);
	const baseRefusals = [...seen.baseRefusals, ...inBase.map(({ refusal }) => explained(refusal, inBase))];
	return told(refusedFrom({
		...seen,
		baseRefusals
	}, older), older, untold);
}
async function unlessOver(seen, ask) {
	if (seen.stopped) return told(seen, []);
	try {
		return await ask();
	} catch (error) {
		if (!(error instanceof OutOfTime)) throw error;
		const at = {
			path: error.path,
			line: Math.max(1, error.line),
			column: 1
		};
		return told({
			...seen,
			stopped: {
				at,
				why: error.message
			}
		}, []);
	}
}
function told(seen, olderRefusals, untold = []) {
	return {
		seen,
		olderRefusals,
		untold
	};
}
export { build as a, remembered as c, needsOf as i, asProduction as n, startUp as o, bytesOf as r, isPending as s, play as t };
