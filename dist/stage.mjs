import { $t as columnsIn, Cn as EXTENDED, En as chooseEngine, Q as perform, Tn as NEWEST, bn as OutOfTime, in as readSchema, nt as difference, rt as schemaDifference, tn as entriesOf, x as columnsOf } from "./chunk-not-reached.mjs";
import { a as build, c as remembered, i as needsOf, n as asProduction, o as startUp, r as bytesOf, s as isPending, t as play } from "./chunk-choose.mjs";
import { t as loadSqlJs } from "./chunk-sqljs.mjs";
import { t as startEngine } from "./chunk-engines.mjs";
import { i as toldOfStatus, l as processorTime, n as progressWriter, o as isLate, r as toldOf, u as watchWithin } from "./chunk-progress.mjs";
import { M as keyOf, _ as changesRows } from "./chunk-paths.mjs";
import { a as NOTHING, c as inRollbackMode, l as on, n as atNoon, o as Refused, s as alone, u as refusal } from "./chunk-clock.mjs";
import { N as Trouble, T as compareVersions, b as quotedForShell, l as TOOLS, u as toolNamed, y as historyTable } from "./chunk-pieces.mjs";
import { l as unquote, r as identifier, s as significant } from "./chunk-tokens.mjs";
import { O as historyRow, T as historyBegun, nn as normalSql } from "./chunk-lookups.mjs";
import { setFlagsFromString } from "node:v8";
// src/stage/compiling.ts
const LONG = 16384;
function compileFor(job) {
	const flags = isLong(job) ? ["--wasm-tiering-budget=300000000"] : ["--no-wasm-tier-up", "--no-wasm-dynamic-tiering"];
	for (const flag of flags) setFlagsFromString(flag);
}
function isLong({ incoming, rows, from, baseline }) {
	if (rows || from || baseline) return true;
	return incoming.reduce((sum, { sql }) => sum + sql.length, 0) > LONG;
}
// src/stage/making.ts
const SHARE = 4;
function openRowWatch({ seconds }, writer, endless = []) {
	const most = seconds * 1e3 / SHARE;
	const spent = new Map();
	const took = new Map();
	const [over, without] = [new Set(), new Set()];
	let now = null;
	let row = {
		table: "",
		at: 0
	};
	const clock = () => now === null ? 0 : (spent.get(now.what)?.clock ?? 0) + performance.now() - now.since.clock;
	const processor = () => now === null ? 0 : (spent.get(now.what)?.processor ?? 0) + processorTime() - now.since.processor;
	return {
		during(what, make) {
			if (now !== null) return make();
			now = {
				what,
				since: {
					clock: performance.now(),
					processor: processorTime()
				}
			};
			try {
				return make();
			} finally {
				spent.set(what, {
					clock: clock(),
					processor: processor()
				});
				now = null;
			}
		},
		hasTime() {
			if (now === null || clock() <= most || !isLate(clock(), processor(), most)) return true;
			over.add(now.what);
			return false;
		},
		begins(next) {
			const kind = numberOf(next.kind);
			if (!next.isPlain && without.has(next.table) || endless.some((one) => one.kind === kind && next.nth >= one.nth)) {
				without.add(next.table);
				return "its triggers do not come to an end on a row that was made up for it";
			}
			row = {
				table: next.table,
				at: performance.now()
			};
			writer.makes({
				kind,
				nth: next.nth
			});
			return null;
		},
		ends() {
			writer.makes(null);
			took.set(row.table, (took.get(row.table) ?? 0) + performance.now() - row.at);
		},
		fresh() {
			spent.clear();
		},
		remarks() {
			const [slowest] = [...took].sort(([, one], [, other]) => other - one);
			return [...[...over].map((what) => overRemark(what, most / 1e3, slowest?.[0])), ...endlessRemark([...without])];
		}
	};
}
function numberOf(kind) {
	let hash = 2166136261;
	for (let at = 0; at < kind.length; at += 1) hash = Math.imul(hash ^ kind.charCodeAt(at), 16777619);
	return hash;
}
const LEFT = {
	rows: "what the files do to some unusual rows. Making them up",
	values: "whether the running release can still write some values. Trying them"
};
function overRemark(what, seconds, slowest) {
	const why = slowest === void 0 ? "" : ` Most of the time went into rows of ${slowest}, which has triggers.`;
	return `Not proved: ${LEFT[what]} took more than ${Number(seconds.toFixed(1))} seconds, and the rest was left out.${why} --deadline gives more time.`;
}
function endlessRemark(tables) {
	if (tables.length === 0) return [];
	return [`Not proved: what the files do to some rows of ${tables.join(" and ")}. One that was made up sets off a trigger that does not come to an end, so that it was left out: a recursive query of the trigger, or of a view that it reads, goes round in a circle of rows that refer to each other. Production's triggers do the same there; UNION instead of UNION ALL ends it.`];
}
// src/stage/stopwatch.ts
function openStopwatch(now = () => performance.now()) {
	const sums = new Map();
	let phase = "base";
	let since = now();
	const enters = (next) => {
		const at = now();
		sums.set(phase, (sums.get(phase) ?? 0) + at - since);
		phase = next;
		since = at;
	};
	return {
		enters,
		took() {
			enters(phase);
			return [...sums];
		}
	};
}
// src/status/shape.ts
const OTHERS = /^(?:_cf_|_mf_|_litestream_|libsql_)/;
const TOOLS_OWN = new Set(TOOLS.flatMap((tool) => {
	const { table, lock, others } = historyTable(tool);
	return [
		table,
		lock?.table ?? "",
		...others
	].map(keyOf);
}));
function isToolsOwn(table) {
	return TOOLS_OWN.has(keyOf(table)) || OTHERS.test(keyOf(table));
}
function shapeOf(connection) {
	const { tables, objects } = readSchema(connection, "main");
	return {
		tables: new Map([...tables].filter(([key]) => !isToolsOwn(key))),
		objects: new Map([...objects].filter(([, { table }]) => !isToolsOwn(table)))
	};
}
function shapeIn(engine, state) {
	return on(engine, state, shapeOf);
}
function shapesDiffer(was, is, { ledger }) {
	const own = bare(ledger.table);
	return schemaDifference(was, is).filter((fact) => !("table" in fact) || keyOf(fact.table) !== own);
}
function bare(name) {
	return keyOf(name.replace(/^"(.*)"$/s, "$1").replaceAll("\"\"", "\""));
}
function beyond(all, known) {
	const texts = new Set(known.map((fact) => JSON.stringify(fact)));
	return all.filter((fact) => !texts.has(JSON.stringify(fact)));
}
// src/status/drift.ts
function driftSeen(ground, facts) {
	return facts.map((fact) => ({
		fact,
		recovery: back(ground, fact)
	}));
}
function back(ground, fact) {
	const missing = missingSql(fact);
	if (missing !== null) return onDatabase(ground, fact, missing);
	const made = madeByHand(fact);
	return made === null ? null : asMigration(ground, made);
}
function missingSql(fact) {
	switch (fact.kind) {
		case "table-dropped":
		case "object-dropped": return fact.before;
		case "column-dropped": return `ALTER TABLE ${identifier(fact.table)} ADD COLUMN ${identifier(fact.column)} ${fact.before}`;
		case "object-changed": return `DROP ${fact.type.toUpperCase()} ${identifier(fact.name)};\n${fact.before}`;
		default: return null;
	}
}
function madeByHand(fact) {
	if (fact.kind !== "table-added" && fact.kind !== "object-added") return null;
	return fact.after.replace(/^(\s*CREATE\s+(?:UNIQUE\s+)?(?:TABLE|INDEX|TRIGGER|VIEW)\s+)(?!IF\s)/i, "$1IF NOT EXISTS ");
}
function onDatabase({ trial, plan, state, outline }, fact, sql) {
	const { engine } = trial;
	const was = shapeIn(engine, state);
	if (!did(() => on(engine, state, (connection) => {
		connection.run(sql);
		const now = shapesDiffer(was, shapeIn(engine, connection.state()), plan.runner);
		return now.length === 1 && now.every((one) => "table" in one && "table" in fact ? one.table === fact.table : true);
	}))) return null;
	const command = toolNamed(plan.runner.tool).words.run("missing.sql");
	const says = "Bring it back: put this into missing.sql";
	const outcome = outline ? "Tried on the schema alone." : "Rehearsed on a copy of this database: it is there again, and nothing else changes.";
	return {
		steps: [{
			says,
			command,
			sql: `${sql};`
		}],
		rehearsed: !outline,
		outcome
	};
}
function asMigration({ trial, plan, state, outline }, sql) {
	const { engine } = trial;
	if (!did(() => on(engine, state, (connection) => {
		connection.run(sql);
		return shapesDiffer(shapeIn(engine, state), shapeIn(engine, connection.state()), plan.runner).length === 0;
	}))) return null;
	const { create } = toolNamed(plan.runner.tool).words;
	return {
		steps: [{
			says: "Keep it: put this into a new migration, so that every other database gets it too",
			command: create,
			sql: `${sql};`
		}],
		rehearsed: !outline,
		outcome: outline ? "Tried on the schema alone." : "Rehearsed on a copy of this database: it changes nothing here."
	};
}
function did(action) {
	try {
		return action();
	} catch (error) {
		if (error instanceof Refused) return false;
		throw error;
	}
}
// src/status/history.ts
function readHistoryOf(connection, plan, table) {
	const { ledger } = plan.runner;
	if (ledger.keeps === "user-version") return {
		rows: counted(connection),
		table: "user_version",
		remarks: []
	};
	const spelt = nameOf(connection, ledger.table.replace(/^"(.*)"$/, "$1").replaceAll("\"\"", "\""));
	if (spelt === null) return {
		rows: [],
		table: null,
		remarks: []
	};
	const problem = refusal(() => connection.prepare(table.query));
	const plain = `SELECT ${ledger.column}, 'applied', NULL, NULL FROM ${ledger.table}`;
	if (problem !== null && refusal(() => connection.prepare(plain)) !== null) return {
		rows: [],
		table: null,
		remarks: [`The table ${spelt} is not as this tool makes it (${problem}), and was passed over.`]
	};
	const remarks = problem === null ? [] : [`The table ${spelt} is not as this tool makes it (${problem}): only its keys were read.`];
	return {
		rows: last(connection.rows(problem === null ? table.query : plain)),
		table: spelt,
		remarks
	};
}
function counted(connection) {
	const key = `${connection.rows("PRAGMA user_version")[0]?.[0]}`;
	return key === "0" ? [] : [{
		key,
		state: "applied",
		checksum: null,
		error: null
	}];
}
function nameOf(connection, table) {
	const found = connection.rows(`SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name = ? COLLATE NOCASE`, [table])[0];
	return found ? String(found[0]) : null;
}
function last(rows) {
	const found = new Map();
	for (const [key, state, checksum, error] of rows) found.set(String(key), state === "undone" ? null : {
		key: String(key),
		...read(state, checksum, error)
	});
	return [...found.values()].filter((row) => row !== null);
}
function read(state, checksum, error) {
	const textOf = (value) => value === null || value === void 0 || value === "" ? null : String(value);
	return {
		state: state === "failed" ? "failed" : "applied",
		checksum: textOf(checksum),
		error: textOf(error)
	};
}
function matched({ runner, files }, rows) {
	if (runner.ledger.keeps !== "each") return upTo(files, rows.at(-1) ?? null);
	const taken = new Set();
	return {
		files: files.map((file) => {
			const row = rows.find((one) => !taken.has(one) && names(one, file, runner.ledger.loose === true)) ?? null;
			if (row !== null) taken.add(row);
			return {
				file,
				row
			};
		}),
		unknown: rows.filter((row) => !taken.has(row)).map(({ key, state }) => ({
			key,
			state
		}))
	};
}
function names({ key }, { key: own, script }, isLoose) {
	if (key === own) return true;
	if (!isLoose) return false;
	const short = key.slice(key.lastIndexOf("/") + 1);
	return short === own || `${short}.sql` === own || script.path === key;
}
function upTo(files, last) {
	return {
		files: files.map((file) => {
			const order = last === null ? 1 : compareVersions(file.key, last.key);
			const row = order < 0 && last !== null ? {
				...last,
				key: file.key,
				state: "applied"
			} : null;
			return {
				file,
				row: order === 0 ? last : row
			};
		}),
		unknown: last === null || last.key === "0" || files.some(({ key }) => compareVersions(key, last.key) === 0) || last === null ? [] : [{
			key: last.key,
			state: last.state
		}]
	};
}
// src/status/next.ts
function tryStart(trial, state, told) {
	const { engine, runner, files, watch, wanted, drift } = trial;
	const failed = [...told.files.flatMap(({ row }) => row ?? []), ...told.unknown].find((row) => row.state === "failed");
	if (failed && runner.ledger.done === void 0) return {
		applied: [],
		refusal: null,
		stops: `${failed.key}: ${MARKED}`,
		differs: [],
		state
	};
	const start = startUp(engine, runner, asModelled(engine, runner, state, told), files.map(({ script }) => script), watch);
	const facts = shapesDiffer(wanted, shapeIn(engine, start.state), runner);
	const pending = files.filter(({ script }) => !isTold(told, script.path)).map(({ script }) => script.path);
	const names = new Set(start.applied);
	return {
		applied: pending.filter((path) => names.has(path.slice(path.lastIndexOf("/") + 1))).slice(0, start.applied.length),
		refusal: start.failed?.refusals[0] ?? null,
		stops: start.stopped ? whyNot(toolNamed(runner.tool).words, start.stopped) : null,
		differs: beyond(facts, drift),
		state: start.state
	};
}
const MARKED = "it is marked as failed in the history, and no start goes on before somebody puts that right.";
function isTold(told, path) {
	return told.files.some(({ file, row }) => file.script.path === path && row?.state === "applied");
}
function whyNot(words, { by, path, key }) {
	return `${path ?? key}: ${(by === "gap" ? "its number leaves a gap" : words[by]) ?? "the runner does not start."}`;
}
function asModelled(engine, runner, state, { files, unknown }) {
	const { ledger } = runner;
	if (ledger.keeps === "user-version") return state;
	return on(engine, state, (connection) => {
		connection.run(`DROP TABLE IF EXISTS ${ledger.table}; ${ledger.create}`);
		const known = files.flatMap(({ file, row }) => row ? [{
			row,
			memory: memoryOf(file, row.checksum, runner)
		}] : []);
		const others = unknown.map((row) => ({
			row,
			memory: { key: row.key }
		}));
		const all = [...known, ...others];
		for (const { row, memory } of ledger.keeps === "last" ? all.slice(-1) : all) connection.run(row.state === "failed" ? historyBegun(ledger, memory) : historyRow(ledger, memory));
		return connection.state();
	});
}
function memoryOf(file, checksum, runner) {
	const memory = remembered(file.script, runner);
	return checksum !== null && file.checksum !== null && checksum !== file.checksum ? {
		key: memory.key,
		text: ""
	} : memory;
}
// src/status/own-table.ts
const NAMED = /migrat|schema|version|history|changelog|patch|upgrade/i;
const MOST$1 = 1e4;
function withOwnTable(connection, plan, isPlain) {
	const { ledger } = plan.runner;
	if (!isPlain || ledger.keeps !== "each") return plan;
	if (isUsual(connection, plan)) return ledger.loose ? {
		...plan,
		files: styled(plan, valuesIn(connection, ledger.table, ledger.column))
	} : plan;
	for (const { type, name } of entriesOf(connection)) {
		const column = type === "table" && NAMED.test(name) ? columnOf(connection, name, plan) : null;
		if (column === null) continue;
		const [table, own] = [identifier(name), identifier(column)];
		const create = `CREATE TABLE IF NOT EXISTS ${table} (${own})`;
		const runner = {
			...plan.runner,
			ledger: {
				...ledger,
				table,
				column: own,
				create
			}
		};
		return {
			...plan,
			runner,
			files: styled(plan, valuesIn(connection, table, own))
		};
	}
	return plan;
}
function isUsual(connection, { runner: { ledger } }) {
	const name = nameOf(connection, ledger.table);
	return name !== null && columnsIn(connection, name).some(({ key }) => key === keyOf(ledger.column));
}
function valuesIn(connection, table, column) {
	return connection.rows(`SELECT ${column} FROM main.${table} LIMIT ${MOST$1}`).map(([value]) => String(value));
}
const STYLES = [
	({ key }) => key,
	({ script }) => script.path,
	({ key }) => key.replace(/\.sql$/, "")
];
function styled({ files }, values) {
	const there = new Set(values);
	const counts = STYLES.map((style) => files.filter((file) => there.has(style(file))).length);
	const style = STYLES[counts.indexOf(Math.max(...counts))];
	if (!style || style === STYLES[0]) return files;
	return files.map((file) => ({
		...file,
		key: style(file),
		script: {
			...file.script,
			key: style(file)
		}
	}));
}
function columnOf(connection, table, { files }) {
	const keys = new Set(files.flatMap((file) => STYLES.map((style) => style(file))));
	let found = null;
	refusal(() => {
		for (const { name } of columnsIn(connection, table)) {
			const values = valuesIn(connection, identifier(table), identifier(name));
			const known = values.filter((value) => keys.has(value));
			if (found === null && known.length > 0 && known.length * 2 >= values.length) found = name;
		}
	});
	return found;
}
// src/status/problems.ts
function problem(kind, says, more = {}) {
	return {
		kind,
		says,
		path: null,
		line: null,
		recovery: null,
		...more
	};
}
function step(says, command = null) {
	return {
		says,
		command,
		sql: null
	};
}
function unrehearsed(steps, outcome = "Not rehearsed: it is no SQL.") {
	return {
		steps,
		rehearsed: false,
		outcome
	};
}
function does({ tool }, clause) {
	return clause === null ? "" : ` ${toolNamed(tool).title}: ${clause}`;
}
function howFar$1({ done, of, next }) {
	if (done === 0) return "None of its statements has taken effect.";
	if (done === of) return of === 1 ? "Its statement has taken effect." : `All of its ${of} statements have taken effect.`;
	const at = next === null ? "" : `; the first that has not stands in line ${next.at.line}`;
	return `${done} of its ${of} statements ${done === 1 ? "has" : "have"} taken effect${at}.`;
}
function failedProblem(runner, half, error, recovery) {
	const said = error === null ? "" : ` The history has this error: ${error.trim().split("\n")[0]}`;
	return problem("failed", `${half.path} is marked as failed in the history. ${howFar$1(half)}${does(runner, toolNamed(runner.tool).words.kill)}${said}`, {
		path: half.path,
		line: half.next?.at.line ?? null,
		recovery: recovery ?? NONE
	});
}
function halfProblem(half, recovery) {
	return problem("half-applied", `${half.path} is half applied: ${howFar$1(half)} The history does not have it, so the next start runs it from the top.`, {
		path: half.path,
		line: half.next?.at.line ?? null,
		recovery: recovery ?? NONE
	});
}
const NONE = unrehearsed([step("Compare file and database by hand, or go back to a backup from before")], "No way back that was tried on a copy of this database ends where all files end.");
function unrecordedProblem(files, unknown, recovery) {
	const [first] = files;
	const all = files.map(({ script }) => script.path).join(", ");
	const [what, it, runs] = files.length === 1 ? [
		`${all} has`,
		"it",
		"it"
	] : [
		`${files.length} files have`,
		"them",
		`them again: ${all}`
	];
	const again = files.length === 1 ? `${runs} again` : runs;
	const old = unknown.map(({ key }) => key).join(", ");
	return problem("unrecorded", `${what} taken effect, and the history does not have ${it}: the next start runs ${again}.${unknown.length === files.length ? ` Was it renamed? The history has ${old}, which this folder has not.` : ""}`, {
		path: first?.script.path ?? null,
		recovery
	});
}
function editedProblem(runner, { script }, differences) {
	const { path } = script;
	const what = differences === 0 ? "What it makes now is what the database has, so only its text differs." : "What differs between database and files, below, may come from that.";
	const steps = [step("Look for the text that was applied", `git log -p --follow -- ${quotedForShell(path)}`), step("Bring that text back, and put what was changed into a new migration")];
	return problem("edited", `${path} was changed after it was applied. ${what}${does(runner, toolNamed(runner.tool).words.edit)}`, {
		path,
		line: 1,
		recovery: unrehearsed(steps)
	});
}
function unknownProblem(runner, unknown) {
	const keys = unknown.map(({ key }) => key);
	const says = `The history has ${keys.length === 1 ? "a migration" : `${keys.length} migrations`} that this folder has not: ${keys.slice(0, 10).join(", ")}${keys.length > 10 ? ", …" : ""}. A newer release was here, or files were removed or renamed.${does(runner, toolNamed(runner.tool).words.missing)}`;
	const [first = ""] = keys;
	return problem("unknown", says, { recovery: unrehearsed([step("Look for the files in the history of the repository", `git log --all --diff-filter=AD --name-status -- ${quotedForShell(`*${first}*`)}`), step("Deploy the release that has them, or bring the files back")]) });
}
function skippedProblem(runner, { script }) {
	const says = `${script.path} stands before the last applied migration and was not applied.${does(runner, toolNamed(runner.tool).words.late)}`;
	const steps = [step("Give it a new number, which puts it behind the others", "npx sqlite-rehearsal renumber")];
	return problem("skipped", says, {
		path: script.path,
		line: 1,
		recovery: unrehearsed(steps)
	});
}
function startProblem({ refusal, stops, differs }) {
	if (stops !== null) return problem("next-start", `The next start stops before it applies anything. ${stops}`);
	if (refusal !== null) {
		const { at, message } = refusal;
		return problem("next-start", `The next start fails in ${at.path}, line ${at.line}: ${message}`, {
			path: at.path,
			line: at.line
		});
	}
	if (differs.length === 0) return null;
	return problem("next-start", "The next start passes, but the database ends different from a new one.");
}
function lockedProblem({ table, release }, passed) {
	const steps = [step("Make sure that no start is under way, then release the lock", release.command)];
	const outcome = passed ? "Rehearsed on a copy of this database: the lock is gone." : "Not rehearsed.";
	return problem("locked", `The table ${table} holds a lock: a start is under way, or one was killed, and every other start waits for it or stops.`, { recovery: {
		steps,
		rehearsed: passed,
		outcome
	} });
}
function noHistory(table, { there, files, isExact }, recovery) {
	const last = there.at(-1)?.script.path;
	return problem("no-history", `This database has tables and no history (${table}): the next start runs every file on it. ${last === void 0 ? "None of the files explains what is in it." : `${isExact ? "Its schema is" : "Nearest to its schema is"} what the files up to ${last} make (${there.length} of ${files.length}).`}`, { recovery });
}
// src/status/recovery.ts
function wayBack(ground, stuck, first) {
	const rest = stuck.statements.slice(stuck.done);
	const byHand = tried(ground, [
		...first,
		...restSteps(ground, rest),
		markSteps(ground, [stuck.file], { marked: stuck })
	]);
	if (rest.length === 0) return byHand?.recovery ?? null;
	const again = tried(ground, [...first, ...againSteps(ground, stuck)]);
	if (again === null || !isSame(ground, again, byHand, stuck)) return byHand?.recovery ?? null;
	return again.recovery;
}
function mendFirst(ground, stuck, { at, message }) {
	return {
		steps: [{
			says: `Correct ${at.path}, which fails in line ${at.line}: ${message}${stuck.done === 0 ? "" : "; what it has done already may stay in it only if it can be run twice"}`,
			command: null,
			sql: null
		}, ...againSteps(ground, stuck).map(({ step }) => step)],
		rehearsed: false,
		outcome: "Not rehearsed, as the file fails. Once it is corrected, ask again."
	};
}
function lookFirst({ statements, done }) {
	return {
		steps: [{
			says: `Look in the database whether the statement in line ${(statements[done]?.at)?.line ?? 1} has taken effect, and those behind it that change rows only; run what has not, and tell the history`,
			command: null,
			sql: null
		}],
		rehearsed: false,
		outcome: "Not rehearsed: the rows of so large a database were not read, and the schema alone does not tell."
	};
}
function isSame(ground, again, byHand, { done }) {
	if (done === 0) return true;
	if (byHand?.end == null || again.end === null || ground.outline) return false;
	return difference(ground.trial.engine, byHand.end.state, again.end.state).every((fact) => "table" in fact && fact.table.toLowerCase() === ground.table.table.toLowerCase());
}
function againSteps({ plan, table }, { file, isMarked, before }) {
	const start = {
		step: {
			...startStep(plan.runner, table),
			sql: null
		},
		sql: []
	};
	if (!isMarked) return [start];
	const { command, sql } = table.forget(file.key, before);
	return [{
		step: {
			says: "Take the mark of the failed file away",
			command,
			sql: null
		},
		sql: sql === null ? null : [sql]
	}, start];
}
function forgetStep({ table }, key) {
	const { command, sql } = table.forget(key, null);
	return {
		step: {
			says: `Let the history forget ${key}`,
			command,
			sql: null
		},
		sql: sql === null ? null : [sql]
	};
}
function startStep({ tool }, { start }) {
	return {
		says: start === null ? `Start ${toolNamed(tool).title} again, as at every deployment` : "Start it again",
		command: start
	};
}
function restSteps({ plan }, rest) {
	if (rest.length === 0) return [];
	const isPlain = !rest.some(({ verb }) => /^(?:BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|PRAGMA|VACUUM|ATTACH|DETACH)$/.test(verb));
	const texts = rest.map(({ sql }) => sql);
	const all = isPlain && plan.runner.foreignKeysStay !== true ? [
		"BEGIN IMMEDIATE",
		...texts,
		"COMMIT"
	] : texts;
	return [{
		step: {
			says: `Run what is left of the file: put ${rest.length === 1 ? "this statement" : `these ${rest.length} statements`} into rest.sql`,
			command: toolNamed(plan.runner.tool).words.run("rest.sql"),
			sql: all.map((sql) => `${sql};`).join("\n")
		},
		sql: all
	}];
}
function markSteps({ plan, table }, files, { create = null, marked = null } = {}) {
	const { insert } = table;
	const inserts = insert && files.map(({ key, name, checksum }) => insert({
		key,
		name,
		checksum: checksum ?? ""
	}));
	const mark = marked?.isMarked ? table.forget(marked.file.key, marked.before).sql : null;
	const rows = inserts && [...mark === null ? [] : [mark], ...inserts];
	const says = `Tell the history that ${files.length === 1 ? "the file is" : `these ${files.length} files are`} applied`;
	const sql = rows && [...create === null ? [] : [create], ...rows];
	const command = commandFor(plan.runner, table, files, rows && (create === null ? rows : [create, ...rows]));
	if (command !== null) return {
		step: {
			says,
			command,
			sql: null
		},
		sql
	};
	const { words } = toolNamed(plan.runner.tool);
	if (sql === null) return {
		step: {
			says: `${says}. ${words.markApplied("")}`,
			command,
			sql
		},
		sql
	};
	const block = (sql ?? []).map((one) => `${one};`).join("\n");
	return {
		step: {
			says: `${says}: put this into history.sql`,
			command: toolNamed(plan.runner.tool).words.run("history.sql"),
			sql: block
		},
		sql
	};
}
function commandFor({ tool }, { hasCommand, typed }, files, rows) {
	const { words } = toolNamed(tool);
	const own = files.map(({ key }) => words.markApplied(isWord(key) ? key : quotedForShell(key)));
	if (hasCommand) return [...new Set(own)].join("\n");
	return rows === null || files.length > 1 ? null : typed(rows.map((row) => `${row};`).join(" "));
}
function isWord(key) {
	return /^[\w.+-]+$/.test(key);
}
function tried(ground, doings) {
	const steps = doings.map(({ step }) => step);
	const sql = doings.flatMap((doing) => doing.sql ?? []);
	const { plan, table, trial, outline, state } = ground;
	if (doings.some((doing) => doing.sql === null)) return {
		recovery: {
			steps,
			rehearsed: false,
			outcome: "Not rehearsed: only the tool itself can do that."
		},
		end: null
	};
	try {
		const done = on(trial.engine, state, (connection) => {
			for (const one of sql) connection.run(one);
			const { rows } = readHistoryOf(connection, plan, table);
			return {
				state: connection.state(),
				told: matched(plan, rows)
			};
		});
		const end = tryStart(trial, done.state, done.told);
		if (end.refusal !== null || end.stops !== null || end.differs.length > 0) return null;
		return {
			recovery: {
				steps,
				rehearsed: !outline,
				outcome: outcome(end, outline)
			},
			end
		};
	} catch (error) {
		if (error instanceof Refused) return null;
		throw error;
	}
}
function outcome({ applied }, outline) {
	const start = applied.length === 0 ? "the next start then has nothing to do" : `the next start then applies ${applied.length} ${applied.length === 1 ? "file" : "files"}`;
	if (outline) return "Not rehearsed with rows, which are too many to be copied. On the schema alone it works.";
	return `Rehearsed on a copy of this database: ${start}, and everything is in step.`;
}
// src/status/remarks.ts
function replayRemarks(refusals) {
	const [first] = refusals;
	if (!first) return [];
	return [`The applied files do not replay on a new database (${first.at.path}, line ${first.at.line}: ${first.message}): what they build was compared without what follows there.`];
}
function driftRemarks({ runner }, table, { unknown }, facts) {
	if (facts.length === 0) return [];
	if (unknown.length > 0) return ["What differs may be the work of the migrations that this folder does not have."];
	const isMissing = facts.some(({ kind }) => kind.endsWith("-dropped"));
	const { title } = toolNamed(runner.tool);
	return [...table.checksum === null ? [`${title} keeps no checksum: what differs was made by hand, or a file was changed after it was applied.`] : [], ...runner.ledger.keeps !== "each" && isMissing ? [`${title} remembers only the last version: a file with a lower number counts as applied, whether it was ever run or not.`] : []];
}
// src/status/states.ts
function statesOf(plan, table, told) {
	return new Map(told.files.map(({ file }) => [file, stateOf(plan, table, told, file)]));
}
function stateOf({ runner }, table, told, file) {
	const row = told.files.find((one) => one.file === file)?.row ?? null;
	if (row === null) {
		const rows = told.files.flatMap((one) => one.row ? [one.row] : []);
		const history = new Map([...rows, ...told.unknown].map(({ key }) => [key, {
			key,
			checksum: null,
			done: true
		}]));
		return isPending(history, runner, file.script) ? "pending" : "skipped";
	}
	if (row.state === "failed") return "failed";
	const { checksum } = row;
	const isOther = checksum !== null && file.checksum !== null && checksum.toLowerCase() !== file.checksum.toLowerCase();
	const isUnsure = table.checksum === "chained-sha256" && isChainBroken(told, file);
	return isOther && !isUnsure ? "edited" : "applied";
}
function isChainBroken({ files, unknown }, file) {
	const before = files.slice(0, files.findIndex((one) => one.file === file));
	return unknown.length > 0 || before.some(({ row, file: own }) => row?.checksum !== own.checksum);
}
// src/status/effect.ts
function isQuiet({ sql, verb }) {
	return !changesRows(sql) && !/^(?:CREATE|DROP|ALTER|WITH)\b/.test(verb);
}
function effectOf({ engine, state }, { built, there, isBegun }, { sql, verb }) {
	const table = verb === "INSERT" ? targetOf(sql) : null;
	const added = table === null ? ran(built, sql) : rowsAdded(built, table, sql);
	if (table !== null && added.length > 0) return added.every((row) => countOf(there, table, row) >= countOf(built, table, row)) ? "there" : "missing";
	return leftToDo({
		engine,
		state
	}, sql, isBegun);
}
function ran(connection, sql) {
	refusal(() => connection.run(sql));
	return [];
}
function targetOf(sql) {
	const tokens = significant(sql);
	const into = tokens.findIndex(({ text }) => text.toUpperCase() === "INTO");
	const at = tokens[into + 2]?.text === "." ? into + 3 : into + 1;
	const name = into < 0 ? void 0 : tokens[at];
	return name ? unquote(name) : null;
}
const MOST = 200;
function rowsAdded(connection, table, sql) {
	try {
		const names = columnsIn(connection, table).filter(({ hidden, default: value, primaryKey, type }) => hidden === 0 && !isOfTheMoment(value) && !(primaryKey === 1 && /^integer$/i.test(type))).map(({ name }) => name);
		const last = `SELECT coalesce(max(rowid), 0) FROM main.${identifier(table)}`;
		const before = Number(connection.rows(last)[0]?.[0]);
		connection.run(sql);
		return literals(connection, table, names, before).map((row) => new Map(names.map((name, at) => [name, row[at] ?? "NULL"])));
	} catch (error) {
		if (error instanceof Refused) return [];
		throw error;
	}
}
function isOfTheMoment(value) {
	return value !== null && /current_|time\(|date\(|random|julianday/i.test(value);
}
function literals(connection, table, columns, after) {
	if (columns.length === 0) return [];
	const sql = `SELECT ${columns.map((column) => `quote(${identifier(column)})`).join(", ")} FROM main.${identifier(table)} WHERE rowid > ? LIMIT ${MOST}`;
	return connection.rows(sql, [after]).map((row) => row.map(String));
}
function countOf(connection, table, row) {
	const same = [...row].map(([column, literal]) => `${identifier(column)} IS ${literal}`).join(" AND ");
	let count = 0;
	refusal(() => {
		count = Number(connection.rows(`SELECT count(*) FROM main.${identifier(table)} WHERE ${same}`)[0]?.[0]);
	});
	return count;
}
const MOST_BYTES = 2e7;
function leftToDo({ engine, state }, sql, isBegun) {
	return on(engine, state, (connection) => {
		const changes = () => Number(connection.rows("SELECT total_changes()")[0]?.[0]);
		const before = changes();
		const problem = refusal(() => connection.run(`PRAGMA foreign_keys = OFF; ${sql}`));
		if (problem !== null) return isBegun && problem.startsWith("UNIQUE constraint failed") ? "there" : "missing";
		if (changes() === before) return "neither";
		return state.bytes.length <= MOST_BYTES && difference(engine, state, connection.state()).length === 0 ? "neither" : "missing";
	});
}
// src/status/prefix.ts
function stepwise(runner) {
	const { around: _, ...rest } = runner;
	return {
		...rest,
		transaction: "none",
		history: "apart",
		onError: "stop",
		refuses: []
	};
}
function howFar(real, built, runner, script, watch) {
	const { engine } = real;
	const shapes = [];
	let version = -1;
	const seen = on(engine, built, (connection) => {
		const look = (statements) => {
			const now = Number(connection.rows("PRAGMA schema_version")[0]?.[0]);
			while (shapes.length < statements) shapes.push(shapes.at(-1));
			shapes[statements] = now === version ? shapes.at(-1) : shapeOf(connection);
			version = now;
		};
		look(0);
		return perform(connection, script, stepwise(runner), watch, { committed: look });
	});
	const { statements } = seen;
	const last = seen.refusals.length === 0 ? statements.length : Math.max(0, statements.length - 1);
	const misses = missesOf(shapes.slice(0, last + 1), real, runner);
	const sure = misses.indexOf(Math.min(...misses));
	const alike = (count) => misses[count] === misses[sure];
	const done = byRows(real, {
		built,
		runner,
		script,
		watch
	}, statements, {
		sure,
		last,
		alike
	});
	const next = statements[done];
	return {
		statements,
		done,
		sure,
		unsure: !real.hasRows && next !== void 0 && done < last && alike(done + 1) && !isQuiet(next),
		refusal: seen.refusals[0] ?? null
	};
}
function missesOf(shapes, real, runner) {
	const known = new Map();
	return shapes.map((shape) => {
		const count = known.get(shape) ?? shapesDiffer(shape, real.shape, runner).length;
		known.set(shape, count);
		return count;
	});
}
function byRows(real, { built, runner, script, watch }, statements, { sure, last, alike }) {
	const play = (connection, there) => {
		perform(connection, script, stepwise(runner), watch, { dieAfter: sure });
		let done = sure;
		let at = sure;
		for (; at < last && alike(at + 1); at += 1) {
			const statement = statements[at];
			if (isQuiet(statement)) continue;
			watch(script.path, statement.at.line);
			const isBegun = sure > 0;
			const effect = real.hasRows ? effectOf(real, {
				built: connection,
				there,
				isBegun
			}, statement) : "missing";
			if (effect === "missing") break;
			if (effect === "there") done = at + 1;
		}
		return at === last && done > 0 ? last : done;
	};
	const { engine, state } = real;
	return on(engine, built, (connection) => on(engine, state, (there) => play(connection, there)));
}
// src/status/walk.ts
function walk(real, built, { runner, files, marked, watch }) {
	const whole = [];
	let state = built;
	for (const file of files) {
		const come = howFar(real, state, runner, file.script, watch);
		const isMarked = file === marked;
		if (come.done === 0 && !isMarked) break;
		state = on(real.engine, state, (connection) => {
			perform(connection, file.script, stepwise(runner), watch, { dieAfter: come.done });
			return connection.state();
		});
		if (!(come.refusal === null && come.done === come.statements.length && come.done > 0) || isMarked) return {
			whole,
			stopped: {
				file,
				come
			},
			state
		};
		whole.push(file);
	}
	return {
		whole,
		stopped: null,
		state
	};
}
function halfSeen({ file, come }) {
	const { statements, done } = come;
	return {
		path: file.script.path,
		of: statements.length,
		done,
		last: placed(statements[done - 1]),
		next: placed(statements[done])
	};
}
function placed(statement) {
	return statement ? {
		at: statement.at,
		sql: statement.sql
	} : null;
}
function longestBeginning(real, { runner, files, watch, from }) {
	const { engine, state } = real;
	const normal = remembering();
	const textsOf = (connection) => textsIn(connection, normal);
	const wanted = on(engine, state, textsOf);
	const best = on(engine, from ?? NOTHING, (connection) => {
		let found = {
			count: 0,
			misses: apart(textsOf(connection), wanted)
		};
		for (const [at, { script }] of files.entries()) {
			perform(connection, script, stepwise(runner), watch);
			const misses = apart(textsOf(connection), wanted);
			if (misses < found.misses) found = {
				count: at + 1,
				misses
			};
		}
		return found;
	});
	const scripts = files.slice(0, best.count).map(({ script }) => script);
	return {
		count: best.count,
		state: build(engine, runner, scripts, watch, from).state
	};
}
function textsIn(connection, normal) {
	const entries = entriesOf(connection).filter(({ table }) => !isToolsOwn(table));
	return new Set(entries.map(({ sql }) => normal(sql)));
}
function remembering() {
	const known = new Map();
	return (sql) => {
		const text = known.get(sql) ?? normalSql(sql);
		known.set(sql, text);
		return text;
	};
}
function apart(one, other) {
	const missing = [...other].filter((text) => !one.has(text)).length;
	return missing + one.size - (other.size - missing);
}
// src/status/stuck.ts
function stuckProblems(ground, { whole, stopped }, known) {
	const { marked, error, first, unknown } = known;
	const { plan } = ground;
	const before = [...first, ...whole.length === 0 ? [] : [markSteps(ground, whole)]];
	const done = (way) => whole.length === 0 ? [] : [unrecordedProblem(whole, unknown, way)];
	if (stopped === null) return done(whole.length === 0 ? null : marking(ground, before, whole, unknown));
	const { file, come } = stopped;
	const at = plan.files.indexOf(file);
	const stuck = {
		file,
		statements: come.statements,
		done: come.done,
		isMarked: file === marked,
		before: plan.files[at - 1]?.key ?? null
	};
	const recovery = come.unsure ? lookFirst(stuck) : wayOut(ground, stuck, before, come.refusal);
	const half = halfSeen(stopped);
	return [...done(null), file === marked ? failedProblem(plan.runner, half, error, recovery) : halfProblem(half, recovery)];
}
function wayOut(ground, stuck, before, refusal) {
	return refusal === null ? wayBack(ground, stuck, before) : mendFirst(ground, stuck, refusal);
}
function marking(ground, mark, whole, unknown) {
	const passed = tried(ground, mark);
	if (passed !== null || unknown.length !== whole.length) return passed?.recovery ?? null;
	return tried(ground, [...unknown.map(({ key }) => forgetStep(ground, key)), ...mark])?.recovery ?? null;
}
// src/status/compare.ts
function compare(asked) {
	const { engine, state, outline } = asked;
	const tool = toolNamed(asked.plan.runner.tool);
	const isPlain = tool.recorded?.query === void 0;
	const plan = on(engine, state, (connection) => withOwnTable(connection, asked.plan, isPlain));
	const ask = {
		...asked,
		plan
	};
	const isOwn = plan.runner !== asked.plan.runner;
	const table = historyTable({
		recorded: isOwn ? plainly(tool.recorded) : tool.recorded ?? {},
		runner: plan.runner
	});
	const history = on(engine, state, (connection) => readHistoryOf(connection, plan, table));
	const real = {
		engine,
		state,
		shape: shapeIn(engine, state),
		hasRows: !outline
	};
	const isNew = real.shape.tables.size + real.shape.objects.size === 0;
	return history.table === null && !isNew ? withoutHistory(ask, real, table, history.remarks) : withHistory(ask, real, table, history);
}
function plainly({ start = null, typed, hasCommand = false } = {}) {
	return {
		start,
		hasCommand,
		...typed ? { typed } : {}
	};
}
function withHistory(ask, real, table, history) {
	const { engine, plan, state, from, watch } = ask;
	const { runner } = plan;
	const told = matched(plan, history.rows);
	const applied = told.files.flatMap(({ file, row }) => row?.state === "applied" ? [file] : []);
	const marked = told.files.find(({ row }) => row?.state === "failed")?.file ?? null;
	const built = build(engine, runner, applied.map(scriptOf), watch, from);
	const states = statesOf(plan, table, told);
	const open = plan.files.filter((file) => states.get(file) === "pending" || file === marked);
	const walked = walk(real, built.state, {
		runner,
		files: marked ? [marked, ...open.filter((it) => it !== marked)] : open,
		marked,
		watch
	});
	const facts = shapesDiffer(shapeIn(engine, walked.state), real.shape, runner);
	const ground = groundOf(ask, table, facts);
	const next = tryStart(ground.trial, state, told);
	const { rows } = history;
	const problems = [
		...locks(ask, ground),
		...stuckProblems(ground, walked, {
			marked,
			error: rows.find(({ key }) => key === marked?.key)?.error ?? null,
			first: [],
			unknown: told.unknown
		}),
		...editedProblems(plan, states, facts.length),
		...told.unknown.length > 0 && !isRename(walked, told) ? [unknownProblem(plan.runner, told.unknown)] : [],
		...plan.files.filter((file) => states.get(file) === "skipped").map((file) => skippedProblem(runner, file))
	];
	const failing = problems.length === 0 ? startProblem(next) : null;
	const { state: _, ...told1 } = next;
	return {
		history: history.table,
		files: withSums(seenFiles(plan, states, walked), told),
		unknown: told.unknown,
		half: walked.stopped && halfSeen(walked.stopped),
		drift: told.unknown.length > 0 ? facts.map((fact) => ({
			fact,
			recovery: null
		})) : driftSeen(ground, facts),
		next: told1,
		problems: failing ? [...problems, failing] : problems,
		remarks: [
			...history.remarks,
			...replayRemarks(built.refusals),
			...driftRemarks(plan, table, told, facts)
		]
	};
}
function withoutHistory(ask, real, table, remarks) {
	const { engine, plan, from, watch } = ask;
	const { runner, files } = plan;
	const best = longestBeginning(real, {
		runner,
		files,
		watch,
		from
	});
	const walked = walk(real, best.state, {
		runner,
		files: files.slice(best.count),
		marked: null,
		watch
	});
	const there = [...files.slice(0, best.count), ...walked.whole];
	const facts = shapesDiffer(shapeIn(engine, walked.state), real.shape, runner);
	const ground = groundOf(ask, table, facts);
	const create = runner.ledger.create === "" ? null : runner.ledger.create.replaceAll(/\s+/g, " ");
	const first = there.length === 0 ? [] : [markSteps(ground, there, { create })];
	const stuck = stuckProblems(ground, {
		...walked,
		whole: []
	}, {
		marked: null,
		error: null,
		first,
		unknown: []
	});
	const recovery = stuck.length === 0 && first.length > 0 ? tried(ground, first)?.recovery ?? null : null;
	return {
		history: null,
		files: seenFiles(plan, new Map(files.map((file) => [file, there.includes(file) ? "unrecorded" : "pending"])), walked),
		unknown: [],
		half: walked.stopped && halfSeen(walked.stopped),
		drift: driftSeen(ground, facts),
		next: null,
		remarks,
		problems: [noHistory(table.table, {
			there,
			files,
			isExact: facts.length === 0
		}, recovery), ...stuck]
	};
}
function groundOf({ engine, plan, state, from, outline, watch }, table, drift) {
	const { runner, files } = plan;
	return {
		trial: {
			engine,
			runner,
			files,
			watch,
			wanted: shapeIn(engine, build(engine, runner, files.map(scriptOf), watch, from).state),
			drift
		},
		plan,
		table,
		state,
		outline
	};
}
function scriptOf({ script }) {
	return script;
}
function withSums(seen, { files }) {
	return seen.map((one, at) => {
		const recorded = files[at]?.row?.checksum;
		return one.state === "edited" && recorded ? {
			...one,
			recorded
		} : one;
	});
}
function seenFiles({ files }, states, { whole, stopped }) {
	return files.map((file) => {
		const known = states.get(file) ?? "pending";
		const isHalf = known === "pending" && stopped?.file === file && stopped.come.done > 0;
		const state = whole.includes(file) ? "unrecorded" : isHalf ? "half" : known;
		return {
			path: file.script.path,
			key: file.key,
			state
		};
	});
}
function isRename({ whole, stopped }, { unknown }) {
	return stopped === null && whole.length === unknown.length;
}
function editedProblems(plan, states, differences) {
	return plan.files.filter((file) => states.get(file) === "edited").map((file) => editedProblem(plan.runner, file, differences));
}
function locks({ engine, state }, { table, outline }) {
	const { lock } = table;
	if (!lock) return [];
	return on(engine, state, (connection) => {
		let isLocked = false;
		refusal(() => {
			isLocked = connection.rows(lock.query).length > 0;
		});
		if (!isLocked) return [];
		const { sql } = lock.release;
		if (sql !== null) connection.run(sql);
		return [lockedProblem(lock, connection.rows(lock.query).length === 0 && !outline)];
	});
}
// src/status/outline.ts
function madeAgain(engine, { schema, userVersion, rows }) {
	return on(engine, NOTHING, (connection) => {
		for (const sql of schema) refusal(() => connection.run(sql));
		for (const { table, rows: stored } of rows) refusal(() => fill(connection, table, stored));
		connection.run(`PRAGMA user_version = ${Math.trunc(userVersion)}`);
		return connection.state().bytes;
	});
}
function fill(connection, table, rows) {
	const columns = columnsIn(connection, table).filter(({ hidden }) => hidden === 0);
	for (const { rowid, values } of rows) {
		const given = columns.flatMap(({ key, name }, at) => {
			const value = values[at];
			return value === void 0 || value === null || key === keyOf("rowid") ? [] : [{
				name,
				value
			}];
		});
		const names = ["rowid", ...given.map(({ name }) => identifier(name))];
		const sql = `INSERT INTO main.${identifier(table)} (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`;
		connection.run(sql, [rowid, ...given.map(({ value }) => value)]);
	}
}
// src/status/status.ts
async function statusOf(job, started, watch) {
	const state = alone(await settled(job, started));
	const texts = await schemaTexts(state, started);
	const scripts = job.plan?.files.map(({ script }) => script) ?? [];
	const needs = needsOf([...scripts, ...texts.map((sql) => ({
		path: "",
		sql,
		line: 1
	}))]);
	const choice = chooseEngine({
		target: job.plan?.engine?.target ?? null,
		needs
	});
	const engine = await (job.plan ? asProduction(started, job.plan.runner) : started)(choice.engine);
	return atNoon(() => readable(() => seenOn(engine, job, state, watch)));
}
function seenOn(engine, { plan, database }, state, watch) {
	const outline = "schema" in database;
	const glance = on(engine, state, (connection) => {
		if (plan !== null && !outline) sound(connection);
		return glanceAt(connection);
	});
	const { package: name, sqlite } = engine;
	const from = plan?.baseline ? alone(bytesOf(engine, plan.baseline, watch)) : void 0;
	const compared = plan && compare({
		engine,
		plan,
		state,
		from,
		outline,
		watch,
		glance
	});
	return {
		engine: {
			package: name,
			sqlite
		},
		glance,
		compared
	};
}
async function settled({ database }, started) {
	if ("schema" in database) return madeAgain(await started(fullest(database.schema)), database);
	if (database.beside.length === 0) return inRollbackMode(new Uint8Array(database.bytes));
	const engine = await started(EXTENDED);
	return readable(() => engine.settled?.(database) ?? database.bytes);
}
function fullest(schema) {
	const needs = needsOf(schema.map((sql) => ({
		path: "",
		sql,
		line: 1
	})));
	return chooseEngine({
		target: null,
		needs
	}).engine;
}
async function schemaTexts(state, started) {
	const engine = await started(NEWEST);
	return readable(() => on(engine, state, (connection) => entriesOf(connection).map(({ sql }) => sql)));
}
function sound(connection) {
	const problem = refusal(() => {
		const [says] = connection.rows("PRAGMA quick_check(1)")[0] ?? [];
		if (says !== "ok") throw new Refused(`quick_check says: ${says}`);
	});
	if (problem !== null && !/^no such (?:module|function|collation|tokenizer)|^unknown tokenizer/.test(problem)) throw new Refused(problem);
}
function readable(action) {
	try {
		return action();
	} catch (error) {
		if (error instanceof Refused) throw new Trouble(whyUnreadable(error.message));
		throw error;
	}
}
function whyUnreadable(message) {
	if (/not a database|encrypted/.test(message)) return "it is no SQLite database, or an encrypted one";
	return `it is damaged, or newer than this SQLite (${message.trim().split("\n").at(-1)}); "sqlite3 FILE .recover" saves what can be saved`;
}
function glanceAt(connection) {
	const entries = entriesOf(connection);
	return {
		tables: entries.filter(({ type }) => type === "table").map(({ name }) => ({
			name: keyOf(name),
			spelt: name,
			columns: columnsOf(connection, name).map(keyOf)
		})),
		objects: entries.length,
		userVersion: Number(connection.rows("PRAGMA user_version")[0]?.[0])
	};
}
// src/main/stage.ts
loadSqlJs().catch(() => {});
process.on("message", async (words) => {
	process.send?.(await answer(words));
});
async function answer(words) {
	const writer = progressWriter("job" in words ? toldOf(words.job) : toldOfStatus(words.status));
	const stopwatch = openStopwatch();
	const rows = openRowWatch(words.limits, writer, "job" in words ? words.endless : []);
	const enters = (phase) => {
		if (phase === "empty") rows.fresh();
		writer.enters(phase);
		stopwatch.enters(phase);
	};
	const watch = Object.assign(watchWithin(words.limits, writer), {
		enters,
		rows
	});
	try {
		if ("status" in words) return { status: await statusOf(words.status, startEngine, watch) };
		compileFor(words.job);
		const replayed = await play(words.job, startEngine, watch);
		const remarks = [...replayed.remarks, ...rows.remarks()];
		return { replayed: {
			...replayed,
			remarks,
			took: stopwatch.took()
		} };
	} catch (error) {
		if (error instanceof Trouble) return { trouble: error.message };
		if (error instanceof OutOfTime) return { ended: {
			why: error.message,
			path: error.path,
			line: error.line
		} };
		return { bug: error instanceof Error ? error.stack ?? error.message : String(error) };
	}
}
export {};
