import { t as __commonJSMin } from "./chunk-rolldown-runtime.mjs";
import { i as versionOrder, t as byCodeUnit } from "./chunk-version.mjs";
import { i as diff, n as fits, r as isGlob } from "./chunk-inputs.mjs";
import { n as foldBoth } from "./chunk-layout.mjs";
import { i as tokens, r as significant, t as identifier } from "./chunk-tokens.mjs";
import { n as Trouble } from "./chunk-runners.mjs";
import { n as blank$1, s as chooseEngine, t as allOf } from "./chunk-blank.mjs";
import { n as normalSql, r as tableParts, v as placer } from "./chunk-like.mjs";
import { A as raised, g as defusedLines$1, h as defuseSource, m as defuse } from "./chunk-find.mjs";
import { i as applied, n as ruleLink, t as RULES } from "./chunk-table.mjs";
import { t as LIMITS } from "./chunk-stage-words.mjs";
import { a as urlPath, i as prose, n as cut$2, r as fenced, t as codeSpan } from "./chunk-escape.mjs";
import { dirname, sep } from "node:path";
import { realpathSync } from "node:fs";
import { createHash, randomUUID } from "node:crypto";
import { fork } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
// src/about.ts
const VERSION = "0.1.0";
// src/plan.ts
function planOfChanges(changes, base, head) {
	const added = changes.flatMap((change) => change.kind === "added" && change.after ? [change.after] : []);
	const incoming = scripts(untilUnreadable(added));
	const applied = base?.migrations ?? [];
	const questions = [
		...edits(changes),
		...order(applied, added, head),
		...replaced(changes, incoming, head)
	];
	return incoming.length + questions.length > 0 ? {
		base: scripts(applied),
		incoming,
		questions
	} : null;
}
function completed(plan, head, { runner, seeds = [], queries = [], rows = null }) {
	const downs = head.migrations.flatMap((it) => it.down && goesBack(it, it.down) ? [[it.path, it.down]] : []);
	const fresh = runner.transaction === "all" || seeds.length > 0 ? [...plan.base, ...plan.incoming] : null;
	return {
		runner,
		...plan,
		fresh,
		rows,
		seeds,
		queries,
		downs: Object.fromEntries(downs)
	};
}
function goesBack({ path }, down) {
	return down.path !== path || significant(down.sql).length > 0;
}
const NEWEST = 20;
function planOfKept(head) {
	const all = scripts(head.migrations);
	return all.length > 0 ? {
		base: all.slice(0, -20),
		incoming: all.slice(-20),
		questions: []
	} : null;
}
function keptRemark(base, job, head) {
	const which = job.base.length > 0 ? `the newest ${NEWEST}` : `all ${job.incoming.length}`;
	return `Nothing in ${head.path} is new compared with ${base?.revision.ref ?? "the base"}, so ${which} of its migrations were rehearsed as if they were new; what is found there is only a note.`;
}
function untilUnreadable(migrations) {
	const at = migrations.findIndex((it) => it.up === null);
	return at < 0 ? migrations : migrations.slice(0, at);
}
function scripts(migrations) {
	return migrations.flatMap((it) => it.up ? [it.up] : []);
}
function edits(changes) {
	return changes.flatMap(({ kind, before, after }) => {
		if (kind !== "edited" || !before?.up || !after?.up) return [];
		return [{
			about: "edited",
			path: after.path,
			instead: {
				...after.up,
				path: before.path
			}
		}];
	});
}
function order(applied, added, head) {
	const highest = applied.at(-1);
	const early = highest && added.find((it) => it.up && versionOrder(it, highest) < 0);
	if (!early) return [];
	const present = new Set([...applied, ...added].map((it) => it.path));
	const fresh = head.migrations.filter((it) => present.has(it.path));
	return [{
		about: "order",
		path: early.path,
		order: scripts(fresh)
	}];
}
function replaced(changes, incoming, head) {
	const gone = changes.find(({ kind }) => kind === "removed")?.before;
	if (!gone || incoming.length === 0) return [];
	return [{
		about: "replaced",
		path: gone.path,
		order: scripts(untilUnreadable(head.migrations))
	}];
}
// src/report/spans.ts
function spans(sql) {
	const found = [];
	let statement = [];
	for (const token of tokens(sql)) {
		if (token.kind === "space" || token.kind === "comment") continue;
		if (token.kind === "semicolon" && statement.length === 0) continue;
		statement.push(token);
		if (token.kind !== "semicolon" || !ends$1(statement)) continue;
		found.push(span(statement));
		statement = [];
	}
	return statement.length > 0 ? [...found, span(statement)] : found;
}
function span(statement) {
	return {
		start: statement[0]?.start ?? 0,
		end: statement.at(-1)?.end ?? 0
	};
}
function ends$1(statement) {
	if (!isTrigger(statement)) return true;
	return statement.at(-2)?.text.toUpperCase() === "END" && statement.at(-3)?.kind === "semicolon";
}
function isTrigger(statement) {
	const words = statement.slice(0, 6).map((it) => it.text.toUpperCase());
	return /^(?:EXPLAIN (?:QUERY PLAN )?)?CREATE (?:TEMP |TEMPORARY )?TRIGGER(?: |$)/.test(words.join(" "));
}
// src/report/comments.ts
function changeAllowances(changes) {
	return changes.flatMap(({ kind, before, after }) => {
		if (!after?.up || kind === "kept" || kind === "removed") return [];
		const found = allowancesOf(after, after.up);
		return kind === "added" ? found : newlyWritten(found, before).map((it) => ({
			...it,
			applied: true
		}));
	});
}
function newlyWritten(found, before) {
	const known = new Set((before?.up ? allowancesOf(before, before.up) : []).map((it) => `${it.rule} ${it.reason}`));
	return found.filter((it) => !known.has(`${it.rule} ${it.reason}`));
}
function allowancesOf({ path, down }, up) {
	if (down?.path !== path) return commentAllowances(up);
	const place = placer(down);
	const section = {
		from: place(0),
		to: place(down.sql.length)
	};
	return [...commentAllowances(up), ...commentAllowances(down).map((it) => ({
		...it,
		covers: it.covers ?? section
	}))];
}
function commentAllowances(script) {
	if (!/rehearsal/i.test(script.sql)) return [];
	const place = placer(script);
	const statements = spans(script.sql);
	const all = tokens(script.sql);
	const header = headerEnd(all);
	return all.filter((token) => token.kind === "comment").flatMap((token) => written(token).map(({ rule, reason, offset }) => {
		const span = covered(script.sql, statements, token);
		const covers = {
			from: place(Math.min(token.start, span.start)),
			to: place(Math.max(token.end, span.end))
		};
		return {
			at: place(offset),
			rule,
			reason,
			covers: token.end <= header ? null : covers,
			applied: false
		};
	}));
}
const MARK = /^(?:--|\/\*+|\*)?\s*rehearsal(?:\s*(:)\s*|\s*)allow\b(.*)$/i;
const ALLOWANCE = /^\s+(\S+)(?:\s+because\b\s*(.*))?$/i;
const SEVERAL = /^\s+([\w-]+(?:(?:\s*,\s*|\s+and\s+)[\w-]+)+)\s+because\b\s*(.*)$/i;
function written(comment) {
	let offset = comment.start;
	return comment.text.split("\n").flatMap((line) => {
		const start = offset + line.length - line.trimStart().length;
		offset += line.length + 1;
		const mark = MARK.exec(line.replace(/\*\/$/, "").trim());
		if (!mark) return [];
		const [, rule = "", reason = ""] = mark[1] && (ALLOWANCE.exec(mark[2] ?? "") ?? SEVERAL.exec(mark[2] ?? "")) || [];
		return [{
			rule,
			reason: reason.trim(),
			offset: start
		}];
	});
}
function headerEnd(all) {
	let end = 0;
	for (const token of all) if (token.kind === "comment") end = token.end;
	else if (token.kind !== "space" || end > 0 && /\n[^\n]*\n/.test(token.text)) return end;
	return end;
}
function covered(sql, statements, comment) {
	const behind = countBefore(statements, comment.start);
	const last = statements[behind - 1];
	if (last && comment.start < last.end) return last;
	if (last && !sql.slice(last.end, comment.start).includes("\n")) return last;
	return statements[behind] ?? comment;
}
function countBefore(statements, offset) {
	let [low, high] = [0, statements.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((statements[middle]?.start ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
// src/report/allow.ts
const BAD = "bad-allowance";
const UNUSED = "unused-allowance";
function allow(o) {
	const allowances = [...o.comments.map((it) => fromComment(it, o.ruleIds)), ...o.settings.map((it) => fromSettings(it, o.ruleIds))];
	const good = allowances.filter((it) => it.problem === null);
	const covers = (it, finding) => it.rule === finding.rule && it.covers(finding);
	const marked = o.findings.map((finding) => ({
		...finding,
		allowed: good.find((it) => covers(it, finding))?.allowed ?? finding.allowed
	}));
	const unused = good.filter((it) => it.mustCover && !o.findings.some((finding) => covers(it, finding)));
	return [
		...marked,
		...allowances.flatMap((it) => it.problem ? stamp(BAD, it.at, it.problem, FORM, o.levels?.[BAD] ?? "error") : []),
		...unused.flatMap((it) => stamp(UNUSED, it.at, uncovered(it), REMOVE, o.levels?.[UNUSED] ?? "warning"))
	];
}
function overridden(findings, allowed, failOn) {
	const fails = ({ level }) => level === "error" || level === "warning" && failOn === "warning";
	return findings.map((finding) => fails(finding) && finding.allowed === null ? {
		...finding,
		allowed
	} : finding);
}
const FORM = "Write -- rehearsal: allow RULE because REASON above the statement of a new migration, or rule, path and reason in the settings.";
const REMOVE = "Remove the allowance, or put it straight above the statement that it is about.";
function uncovered({ rule }) {
	return `There is no finding of ${rule} here that this would allow.`;
}
function stamp(rule, at, message, fix, level) {
	if (level === "off") return [];
	return [{
		rule,
		level,
		path: at.path,
		line: at.line,
		column: at.column,
		message,
		fix,
		allowed: null
	}];
}
function fromComment(it, ruleIds) {
	const late = it.applied ? "Production has applied this file: a comment in it can allow nothing any more." : null;
	return {
		at: it.at,
		rule: it.rule,
		allowed: {
			reason: it.reason,
			by: "comment"
		},
		problem: late ?? problem(it.rule, it.reason, ruleIds),
		mustCover: true,
		covers: (finding) => finding.path === it.at.path && (it.covers === null || between(it.covers.from, finding, it.covers.to))
	};
}
function fromSettings(it, ruleIds) {
	return {
		at: it.at,
		rule: it.rule,
		allowed: {
			reason: it.reason,
			by: "settings"
		},
		problem: problem(it.rule, it.reason, ruleIds),
		mustCover: !isGlob(it.path),
		covers: (finding) => fits(it.path, finding.path)
	};
}
function problem(rule, reason, ruleIds) {
	if (rule === "") return "This allowance names no rule.";
	if (rule.split(/[\s,]+/).filter((one) => ruleIds.includes(one)).length > 1) return "This allowance names several rules, and allows none of them: each needs a line of its own.";
	if (!ruleIds.includes(rule)) return `There is no rule called ${rule}, so this allows nothing.`;
	if (rule === BAD || rule === UNUSED) return `What ${rule} says cannot be allowed.`;
	return reason.trim() === "" ? `This allowance of ${rule} gives no reason.` : null;
}
function between(from, at, to) {
	return (at.line > from.line || at.line === from.line && at.column >= from.column) && (at.line < to.line || at.line === to.line && at.column <= to.column);
}
// src/report/pictures.ts
function pictures(migrations) {
	return migrations.flatMap(({ path, schema, survival }) => {
		const drawn = schema ? cut$1(schema.before, schema.after) : {
			before: NOTHING,
			after: NOTHING
		};
		return drawn.before === NOTHING && survival.length === 0 ? [] : [{
			migration: path,
			schema: drawn,
			survival
		}];
	});
}
const NOTHING = {
	tables: [],
	objects: []
};
function cut$1(before, after) {
	const differing = new Set([...differs(before.tables, after.tables, textOf).map(({ name }) => name.toLowerCase()), ...differs(before.objects, after.objects, textOf).map(({ table }) => table.toLowerCase())]);
	if (differing.size === 0) return {
		before: NOTHING,
		after: NOTHING
	};
	const tables = [...before.tables, ...after.tables];
	const shown = new Set([...differing, ...tables.flatMap((table) => neighboursOf(table, differing))]);
	return {
		before: only(before, shown),
		after: only(after, shown)
	};
}
function neighboursOf(table, differing) {
	const parents = table.foreignKeys.map(({ parent }) => parent.toLowerCase());
	const own = table.name.toLowerCase();
	return differing.has(own) ? parents : parents.some((parent) => differing.has(parent)) ? [own] : [];
}
function textOf(it) {
	return `${it.name}\n${it.sql}`;
}
function differs(before, after, text) {
	const [then, now] = [new Set(before.map(text)), new Set(after.map(text))];
	return [...before.filter((it) => !now.has(text(it))), ...after.filter((it) => !then.has(text(it)))];
}
function only({ tables, objects }, names) {
	return {
		tables: tables.filter(({ name }) => names.has(name.toLowerCase())),
		objects: objects.filter(({ table }) => names.has(table.toLowerCase()))
	};
}
// src/report/report.ts
const RANK = {
	error: 0,
	warning: 1,
	note: 2
};
function report(o) {
	const findings = merged([...o.findings].sort(findingOrder));
	const standing = findings.filter((it) => it.allowed === null);
	const count = (level) => standing.filter((it) => it.level === level).length;
	const counts = {
		error: count("error"),
		warning: count("warning"),
		note: count("note")
	};
	const failing = o.failOn === "never" ? 0 : counts.error + (o.failOn === "warning" ? counts.warning : 0);
	return {
		schemaVersion: 1,
		tool: {
			name: "sqlite-rehearsal",
			version: o.version
		},
		verdict: failing > 0 ? "fail" : "pass",
		folders: o.folders,
		findings,
		counts: {
			...counts,
			allowed: findings.length - standing.length
		}
	};
}
function findingOrder(a, b) {
	return RANK[a.level] - RANK[b.level] || byCodeUnit(a.path, b.path) || a.line - b.line || a.column - b.column || byCodeUnit(a.rule, b.rule) || byCodeUnit(a.message, b.message) || byCodeUnit(a.fix, b.fix) || byCodeUnit(a.allowed?.by ?? "", b.allowed?.by ?? "") || byCodeUnit(a.allowed?.reason ?? "", b.allowed?.reason ?? "");
}
function merged(sorted) {
	return sorted.filter((it, index) => {
		const last = sorted[index - 1];
		return last === void 0 || findingOrder(last, it) !== 0;
	});
}
// src/rules/ask.ts
function ask(evidence, levels, raises = false) {
	return RULES.flatMap((rule) => {
		const own = levels[rule.id] ?? rule.level;
		if (own === "off") return [];
		const graded = (level) => raises ? raised(level) : level;
		return Array.from(rule.check(evidence), ({ at, message, fix, level, suggestion, links }) => ({
			rule: rule.id,
			level: levels[rule.id] !== void 0 ? own : graded(level ?? own),
			path: at.path,
			line: at.line,
			column: at.column,
			message,
			fix: fix ?? rule.fix,
			allowed: null,
			...suggestion ? { suggestion } : {},
			...links ? { links } : {}
		}));
	});
}
// src/check.ts
async function check(folders, options) {
	for (const { sqlite } of folders) chooseEngine({
		target: sqlite,
		needs: new Set()
	});
	const checked = [];
	for (const input of folders) checked.push(await checkFolder(input, options));
	const findings = allow({
		findings: checked.flatMap((one) => one.findings),
		comments: checked.flatMap((one) => one.comments),
		settings: options.allow,
		ruleIds: RULES.map((rule) => rule.id),
		levels: options.levels
	});
	const { version, failOn } = options;
	const reported = (all) => report({
		version,
		folders: checked.map((one) => one.folder),
		findings: all,
		failOn
	});
	const first = reported(findings);
	const override = first.verdict === "fail" ? await options.override?.() : null;
	return {
		report: override ? reported(overridden(findings, override, failOn)) : first,
		sources: new Map(checked.flatMap((one) => one.sources))
	};
}
async function checkFolder(input, options) {
	const { base, head } = foldBoth(input.base, input.head, input.layout, input.runner.sections);
	const changes = diff(base, head);
	needMigrations(base, head);
	const kept = options.rehearseKept === true && changes.every((change) => change.kind === "kept");
	const plan = kept ? planOfKept(head) : planOfChanges(changes, base, head);
	const engine = {
		target: input.sqlite,
		older: !kept
	};
	const job = plan && {
		...completed(plan, head, input),
		engine
	};
	const stage = options.stage ?? (await import("./chunk-replay-in-process.mjs")).replayInProcess;
	const isGaining = changes.some((change) => change.kind === "added");
	const [replayed, elsewhere] = await Promise.all([job && stage(job), isGaining ? options.elsewhere?.({
		base,
		head
	}) : void 0]);
	const { now, settingsChange = null } = options;
	const seen = {
		replayed,
		settingsChange,
		elsewhere: elsewhere?.found ?? []
	};
	const evidence = {
		base,
		head,
		changes,
		runner: input.runner,
		...seen,
		now
	};
	const findings = ask(evidence, options.levels, options.raises);
	const remarks = [...[...kept && job ? [keptRemark(base, job, head)] : [], ...replayed?.remarks ?? []], ...elsewhere?.remarks ?? []];
	return {
		folder: reportFolder(evidence, [...input.remarks, ...remarks]),
		findings: kept ? findings.map((finding) => asNote(finding, head)) : findings,
		comments: changeAllowances(changes),
		sources: head.migrations.flatMap((it) => it.up ? [[it.path, wholeText(it, it.up)]] : [])
	};
}
function wholeText({ path, down }, up) {
	return up.sql + (down?.path === path ? down.sql : "");
}
function asNote(finding, head) {
	if (!head.migrations.some(({ path }) => path === finding.path)) return finding;
	const { suggestion: _, ...rest } = finding;
	return finding.rule === "too-slow" ? rest : {
		...rest,
		level: "note"
	};
}
function needMigrations(base, head) {
	const [before, after] = [base?.strays ?? [], head.strays].map((strays) => strays.filter(({ reason }) => reason !== "other"));
	const [first] = after ?? [];
	if (!first || head.migrations.length > 0 || (base?.migrations.length ?? 0) > 0) return;
	if (base !== null && before?.length === 0) return;
	throw new Trouble(`No SQL file in ${head.path} is named as a migration, so nothing could be checked: ${first.path} should be named like 001_initial_schema.sql or 20250101120000_initial_schema.sql, directly in the folder. Name the folder that holds such files, or take this one out of the settings.`);
}
function reportFolder(evidence, remarks) {
	const { base, head, changes, runner, replayed } = evidence;
	const drawn = pictures(replayed?.migrations ?? []);
	return {
		path: head.path,
		layout: head.layout,
		runner: runner.name,
		engine: replayed?.engine ?? null,
		base: base?.revision ?? null,
		head: head.revision,
		migrations: changes.map(({ kind, before, after }) => {
			const it = after ?? before;
			return {
				path: it.path,
				version: it.version,
				change: kind,
				...kind === "renamed" && before ? { from: before.path } : {}
			};
		}),
		rehearsals: (replayed?.migrations ?? []).flatMap((seen) => [...seen.rehearsals.map(({ migration, scenario, outcome, detail }) => ({
			migration,
			scenario,
			outcome,
			detail
		})), ...deployRow(seen.path, replayed?.deployed ?? null)]),
		unpeopled: replayed?.unpeopled ?? [],
		remarks,
		...drawn.length > 0 ? { pictures: drawn } : {}
	};
}
function deployRow(migration, deployed) {
	return deployed ? [{
		migration,
		scenario: "deploy",
		outcome: deployed.outcome,
		detail: deployed.detail
	}] : [];
}
// src/fingerprint.ts
const DIGITS = 32;
function fingerprints({ report, sources }) {
	const statementOf = statements(sources);
	const seen = new Map();
	const found = new Map();
	for (const finding of report.findings.toSorted(byPlace)) {
		const key = JSON.stringify([
			finding.rule,
			finding.path,
			statementOf(finding)
		]);
		const rank = seen.get(key) ?? 0;
		seen.set(key, rank + 1);
		found.set(finding, hash(`${key}${rank}`));
	}
	return (finding) => {
		const print = found.get(finding);
		if (print === void 0) throw new Error(`no finding of this report: ${finding.rule}`);
		return print;
	};
}
function byPlace(a, b) {
	return a.line - b.line || a.column - b.column || (a.message < b.message ? -1 : 1);
}
function statements(sources) {
	const cut = new Map();
	return ({ path, line, column, message }) => {
		const text = sources.get(path);
		if (text === void 0) return message.replace(/\d+/g, "#");
		const { lines, all } = cut.get(path) ?? {
			lines: lineStarts(text),
			all: spans(text)
		};
		cut.set(path, {
			lines,
			all
		});
		const span = all[countUpTo(all, (lines[line - 1] ?? text.length) + column - 1)] ?? all.at(-1);
		return span ? normalSql(text.slice(span.start, span.end)) : "";
	};
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
function countUpTo(all, offset) {
	let [low, high] = [0, all.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((all[middle]?.end ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
function hash(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, DIGITS);
}
// src/render/links.ts
const LONGEST_TEXT$3 = 100;
const ADDRESS = /^https?:\/\/[\w.~:/%?#&=+-]+$/;
function markdownLinks({ links = [] }) {
	return links.length === 0 ? "" : ` See ${links.map(markdownLink).join(", ")}.`;
}
function markdownLink({ text, url }) {
	const name = prose(cut$2(text, LONGEST_TEXT$3));
	return ADDRESS.test(url) ? `[${name}](${url})` : `${name} (${codeSpan(url)})`;
}
function addresses({ links = [] }) {
	return links.map(({ url }) => defuse(url));
}
// src/render/annotations.ts
const PER_LEVEL = 9;
const LONGEST_MESSAGE$1 = 4096;
const LEVELS$1 = {
	error: "error",
	warning: "warning",
	note: "notice"
};
function annotations(report) {
	const open = report.findings.filter((finding) => finding.allowed === null);
	return [
		"error",
		"warning",
		"note"
	].flatMap((level) => open.filter((finding) => finding.level === level).slice(0, PER_LEVEL).map(annotation));
}
function annotation(finding) {
	const text = [
		finding.message,
		...addresses(finding),
		...finding.fix === "" ? [] : ["", finding.fix]
	].flatMap((part) => part.split(/\r?\n/)).map(defuse);
	return {
		level: LEVELS$1[finding.level],
		title: finding.rule,
		file: defuse(finding.path),
		startLine: finding.line,
		startColumn: finding.column,
		message: cut$2(text.join("\n"), LONGEST_MESSAGE$1)
	};
}
function annotationCommand(a) {
	const properties = {
		title: a.title,
		file: a.file,
		line: a.startLine,
		col: a.startColumn
	};
	const pairs = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
	return `::${a.level} ${pairs.join(",")}::${escapeData(a.message)}`;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// src/render/json-pictures.ts
function jsonPicture({ migration, schema, survival }) {
	return {
		migration,
		schema: {
			before: side(schema.before),
			after: side(schema.after)
		},
		survival: survival.map(survived)
	};
}
function survived({ table, before, after }) {
	const runners = Object.entries(after).sort(([a], [b]) => a < b ? -1 : 1);
	return {
		table,
		before,
		after: Object.fromEntries(runners)
	};
}
function side({ tables, objects }) {
	return {
		tables: tables.map(table),
		objects: objects.map(({ type, name, table: of, sql }) => ({
			type,
			name,
			table: of,
			sql
		}))
	};
}
function table(it) {
	return {
		name: it.name,
		sql: it.sql,
		strict: it.strict,
		withoutRowid: it.withoutRowid,
		autoincrement: it.autoincrement,
		virtual: it.virtual,
		columns: it.columns.map((column) => ({
			name: column.name,
			type: column.type,
			notNull: column.notNull,
			default: column.default,
			collation: column.collation,
			generated: column.generated
		})),
		primaryKey: it.primaryKey,
		uniques: it.uniques,
		indexed: it.indexed,
		checks: it.checks,
		foreignKeys: it.foreignKeys.map((key) => ({
			columns: key.columns,
			parent: key.parent,
			parentColumns: key.parentColumns,
			onDelete: key.onDelete,
			onUpdate: key.onUpdate,
			dangling: key.dangling
		}))
	};
}
// src/render/json.ts
const UNSAFE = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function renderJson(checked) {
	const { report } = checked;
	return jsonText({
		schemaVersion: report.schemaVersion,
		tool: {
			name: report.tool.name,
			version: report.tool.version
		},
		verdict: report.verdict,
		folders: report.folders.map(folder),
		findings: report.findings.map(finding),
		counts: {
			error: report.counts.error,
			warning: report.counts.warning,
			note: report.counts.note,
			allowed: report.counts.allowed
		}
	});
}
function jsonText(value) {
	return `${JSON.stringify(value, null, 2).replace(UNSAFE, escaped$2).replaceAll("##[", "\\u0023#[")}\n`;
}
function folder(f) {
	return {
		path: f.path,
		layout: f.layout,
		runner: f.runner,
		engine: f.engine && {
			package: f.engine.package,
			sqlite: f.engine.sqlite
		},
		base: f.base && revision$1(f.base),
		head: revision$1(f.head),
		migrations: f.migrations.map(({ path, version, change, from }) => ({
			path,
			version,
			change,
			...from === void 0 ? {} : { from }
		})),
		rehearsals: f.rehearsals.map(({ migration, scenario, outcome, detail }) => ({
			migration,
			scenario,
			outcome,
			detail
		})),
		unpeopled: f.unpeopled.map(({ table, reason }) => ({
			table,
			reason
		})),
		remarks: f.remarks,
		...f.pictures === void 0 ? {} : { pictures: f.pictures.map(jsonPicture) }
	};
}
function revision$1({ ref, commit }) {
	return {
		ref,
		commit
	};
}
function finding({ rule, level, path, line, column, message, fix, allowed, suggestion, links }) {
	const by = allowed && {
		reason: allowed.reason,
		by: allowed.by
	};
	const edits = suggestion && { suggestion: suggestion.map(edit) };
	const pages = links && { links: links.map(({ text, url }) => ({
		text,
		url
	})) };
	return {
		rule,
		level,
		path,
		line,
		column,
		message,
		fix,
		allowed: by,
		...edits,
		...pages
	};
}
function edit({ line, column, endLine, endColumn, text }) {
	return {
		line,
		column,
		endLine,
		endColumn,
		text
	};
}
function escaped$2(character) {
	return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
// src/render/code-quality.ts
const SEVERITY$1 = {
	error: "critical",
	warning: "minor",
	note: "info"
};
const LONGEST_TEXT$2 = 1e3;
function renderCodeQuality({ report }, { fingerprint }) {
	return jsonText(report.findings.filter(({ allowed }) => allowed === null).map((finding) => ({
		description: cut$2(description(finding), LONGEST_TEXT$2),
		check_name: finding.rule,
		fingerprint: fingerprint(finding),
		severity: SEVERITY$1[finding.level],
		location: {
			path: finding.path,
			lines: { begin: finding.line }
		}
	})));
}
function description(finding) {
	return [defuse(finding.message.replace(/\s+/g, " ")), ...addresses(finding)].join(" ");
}
// src/render/budget.ts
function bytes(text) {
	return Buffer.byteLength(text);
}
function keepWithin(pieces, budget, separator, rest) {
	const cost = (text) => bytes(text) + bytes(separator);
	if (pieces.reduce((sum, piece) => sum + cost(piece), 0) <= budget) return pieces;
	let room = budget - cost(rest(pieces.length));
	const first = pieces.findIndex((piece) => {
		room -= cost(piece);
		return room < 0;
	});
	return [...pieces.slice(0, first), rest(pieces.length - first)];
}
// src/render/markdown-table.ts
const SCENARIOS$1 = {
	bare: "empty database",
	peopled: "with rows",
	again: "second run",
	crash: "after a crash",
	deploy: "whole start-up"
};
const SIGNS$1 = {
	pass: "✓",
	fail: "✗",
	skipped: "–",
	unverified: "?"
};
const LONGEST_NAME$2 = 300;
function folderTable(folder, budget) {
	const touched = folder.migrations.filter((migration) => migration.change !== "kept");
	const about = aboutFolder(folder);
	if (touched.length === 0) return about;
	const scenarios = Object.keys(SCENARIOS$1).filter((s) => folder.rehearsals.some((r) => r.scenario === s));
	const titles = [
		"Migration",
		"Change",
		...scenarios.map((scenario) => SCENARIOS$1[scenario])
	];
	const head = [row$1(titles), row$1(titles.map((_, index) => index < 2 ? ":--" : ":-:"))];
	const seen = new Map(folder.rehearsals.map((r) => [`${r.scenario} ${r.migration}`, r.outcome]));
	const shown = keepWithin(touched.map((migration) => {
		return migrationRow(folder, migration, scenarios.map((scenario) => SIGNS$1[seen.get(`${scenario} ${migration.path}`) ?? "skipped"]));
	}), budget - bytes([
		about,
		"",
		...head
	].join("\n")), "\n", (count) => row$1([`… and ${count} more`, ...titles.slice(1).map(() => "")]));
	return [
		about,
		"",
		...head,
		...shown,
		...legend(folder)
	].join("\n");
}
function aboutFolder(folder) {
	const parts = [`${codeSpan(cut$2(folder.path, LONGEST_NAME$2))}`, `runner ${codeSpan(cut$2(folder.runner, LONGEST_NAME$2))}`];
	if (folder.engine !== null) parts.push(`SQLite ${codeSpan(folder.engine.sqlite)}`);
	if (folder.base !== null) {
		const commit = folder.base.commit === null ? "" : ` at ${codeSpan(folder.base.commit.slice(0, 10))}`;
		parts.push(`against ${codeSpan(cut$2(folder.base.ref, LONGEST_NAME$2))}${commit}`);
	}
	return parts.join(" · ");
}
function migrationRow(folder, migration, signs) {
	const inFolder = folder.path === "." ? "" : `${folder.path}/`;
	const short = (path) => codeSpan(cut$2(path.startsWith(inFolder) ? path.slice(inFolder.length) : path, LONGEST_NAME$2));
	const change = migration.from === void 0 ? migration.change : `${migration.change} from ${short(migration.from)}`;
	return row$1([
		short(migration.path),
		change,
		...signs
	]);
}
function legend(folder) {
	const unverified = folder.rehearsals.some((rehearsal) => rehearsal.outcome === "unverified");
	const words = [...folder.rehearsals.some((rehearsal) => rehearsal.outcome === "skipped") ? ["– not run"] : [], ...unverified ? ["? could not be verified"] : []];
	return words.length === 0 ? [] : ["", `<sub>${words.join(" · ")}</sub>`];
}
function row$1(cells) {
	return `| ${cells.join(" | ")} |`;
}
// src/render/verdict.ts
function counted$1(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function folderName(path) {
	return path === "." || path === "" ? "the root folder" : `${defuse(path)}/`;
}
function changed(folder) {
	return folder.migrations.filter((migration) => migration.change !== "kept");
}
function shown(folder) {
	const rehearsed = new Set(folder.rehearsals.map(({ migration }) => migration));
	return folder.migrations.filter(({ change, path }) => change !== "kept" || rehearsed.has(path));
}
function verdictLine(report) {
	const found = countsInWords(report);
	const where = placeInWords(report.folders);
	const count = report.folders.flatMap(changed).length;
	if (report.verdict === "fail") return `✗ ${found || "failed"} in ${where}: do not merge yet`;
	const through = letThrough(report);
	if (through !== null) return `! ${through} in ${where}${found === "" ? "" : `; ${found} besides`}`;
	if (report.counts.error > 0) return `– ${found} in ${where}: not failing, because fail-on is set to never`;
	if (count === 0 && report.counts.warning === 0) return nothingNew(report, where);
	if (found !== "") return `✓ ${found} in ${where}: nothing that stops the merge`;
	const unproved = report.folders.flatMap((f) => f.rehearsals).filter((r) => r.outcome === "unverified").length;
	const but = unproved === 0 ? "" : `, ${counted$1(unproved, "rehearsal")} could not be verified`;
	return `✓ ${counted$1(count, "changed migration")} in ${where} checked: nothing found${but}`;
}
function letThrough({ findings }) {
	const [first, ...more] = findings.flatMap(({ allowed }) => allowed?.by === "label" ? [allowed] : []);
	return first === void 0 ? null : `${counted$1(more.length + 1, "finding")} let through by ${defuse(first.reason)}`;
}
function nothingNew(report, where) {
	const all = report.folders.flatMap((folder) => folder.migrations).length;
	const base = report.folders.find((folder) => folder.base !== null)?.base?.ref;
	const since = base === void 0 ? "" : ` since ${defuse(base)}`;
	const again = report.folders.flatMap(shown).length;
	const rehearsed = again === 0 ? "" : `; ${again} rehearsed all the same`;
	const notes = report.counts.note === 0 ? "" : `, ${counted$1(report.counts.note, "note")}`;
	return `✓ Nothing new to rehearse: ${counted$1(all, "migration")} in ${where}, none added or changed${since}${rehearsed}${notes}`;
}
function countsInWords({ counts }) {
	return [
		"error",
		"warning",
		"note"
	].filter((level) => counts[level] > 0).map((level) => counted$1(counts[level], level)).join(", ");
}
function placeInWords(folders) {
	const [first, second] = folders;
	if (first === void 0) return "no folder";
	if (second === void 0) return folderName(first.path);
	return folders.length === 2 ? `${folderName(first.path)} and ${folderName(second.path)}` : counted$1(folders.length, "folder");
}
// src/render/xml.ts
function xmlText(root) {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${lines$1(root).join("\n")}\n`;
}
function lines$1({ name, attributes, children = [], text }) {
	const open = `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute$1(String(value))}"`).join("")}`;
	if (text !== void 0) return [`${open}>${content(text)}</${name}>`];
	if (children.length === 0) return [`${open}/>`];
	return [
		`${open}>`,
		...children.flatMap(lines$1).map((line) => `  ${line}`),
		`</${name}>`
	];
}
function attribute$1(text) {
	return escaped$1(defuse(text.replace(/\s+/g, " ")));
}
function content(text) {
	return defusedLines$1(text).map(escaped$1).join("\n");
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
function escaped$1(text) {
	return text.replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase()}`).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character).replaceAll("##[", "&#35;#[").replace(/^(\s*):/, "$1&#58;");
}
// src/render/junit.ts
const REHEARSED = {
	"replay-fails": "bare",
	"fails-with-rows": "peopled",
	"depends-on-data": "peopled",
	"not-rerunnable": "again",
	"rerun-changes-state": "again",
	"rerun-loses-data": "again",
	"crash-gets-stuck": "crash",
	"deploy-differs": "deploy"
};
function renderJunit({ report }, options) {
	const homes = new Map(report.findings.map((finding) => [finding, home(finding, report.folders)]));
	const of = (folder) => report.findings.filter((finding) => homes.get(finding) === folder);
	const named = names();
	const suites = report.folders.map((folder) => suite(folderName(folder.path), cases(folder, of(folder), options), named));
	const rest = of(null).map((finding) => findingCase(finding, options));
	if (rest.length > 0) suites.push(suite("settings", rest, named));
	const sum = (key) => suites.reduce((total, { attributes }) => total + Number(attributes[key]), 0);
	const counts = {
		tests: sum("tests"),
		failures: sum("failures"),
		errors: 0,
		skipped: sum("skipped"),
		time: 0
	};
	return xmlText({
		name: "testsuites",
		attributes: {
			name: report.tool.name,
			...counts
		},
		children: suites
	});
}
function home({ path }, folders) {
	return folders.filter((folder) => folder.path === "." || path.startsWith(`${folder.path}/`)).toSorted((a, b) => b.path.length - a.path.length)[0] ?? null;
}
function cases(folder, findings, options) {
	const shown = new Set();
	const rehearsed = folder.rehearsals.map((rehearsal) => {
		const about = findings.filter((it) => it.path === rehearsal.migration && REHEARSED[it.rule] === rehearsal.scenario && !shown.has(it));
		for (const finding of about) shown.add(finding);
		return rehearsalCase(rehearsal, about, options);
	});
	const own = findings.filter((finding) => !shown.has(finding)).map((finding) => findingCase(finding, options));
	const all = [...rehearsed, ...own];
	return all.length > 0 ? all : [{
		classname: folder.path,
		name: "nothing to rehearse",
		file: null,
		outcome: []
	}];
}
function rehearsalCase(rehearsal, about, options) {
	const { migration, scenario, outcome, detail } = rehearsal;
	const shared = {
		classname: migration,
		name: SCENARIOS$1[scenario],
		file: migration
	};
	const also = about.length > 0 ? said(about, options) : [];
	if (also[0]?.name !== "failure" && (outcome === "skipped" || outcome === "unverified")) {
		const reason = outcome === "skipped" ? "not run" : "could not be verified";
		const told = also.filter(({ name }) => name === "system-out");
		return {
			...shared,
			outcome: [skipped(detail === "" ? reason : `${reason}: ${detail}`), ...told]
		};
	}
	if (also.length > 0) return {
		...shared,
		outcome: also
	};
	return {
		...shared,
		outcome: outcome === "fail" && detail !== "" ? [output(detail)] : []
	};
}
function findingCase(finding, options) {
	return {
		classname: finding.path,
		name: finding.rule,
		file: finding.path,
		outcome: said([finding], options)
	};
}
function said(findings, options) {
	const counting = findings.filter((finding) => counts(finding, options));
	const [first] = counting;
	if (first) {
		const more = counting.length > 1 ? ` (and ${counting.length - 1} more)` : "";
		const attributes = {
			message: `${first.message}${more}`,
			type: first.rule
		};
		const others = findings.filter((finding) => !counting.includes(finding));
		return [{
			name: "failure",
			attributes,
			text: [...counting, ...others].map(told).join("\n\n")
		}];
	}
	const [allowed] = findings;
	if (allowed?.allowed && findings.every((finding) => finding.allowed !== null)) return [skipped(`${allowed.rule} allowed by ${allowed.allowed.by}: ${allowed.allowed.reason}`)];
	return [output(findings.map(told).join("\n\n"))];
}
function counts({ allowed, level }, { failOn }) {
	return allowed === null && failOn !== "never" && (level === "error" || failOn === "warning" && level === "warning");
}
function told(finding) {
	const { level, rule, path, line, column, message, fix } = finding;
	return [
		`${level} ${rule} at ${path}:${line}:${column}`,
		message,
		...addresses(finding),
		fix
	].filter((part) => part !== "").join("\n");
}
function skipped(message) {
	return {
		name: "skipped",
		attributes: { message }
	};
}
function output(text) {
	return {
		name: "system-out",
		attributes: {},
		text
	};
}
function names() {
	const seen = new Map();
	return ({ classname, name }) => {
		const key = `${classname}\n${name}`;
		const count = (seen.get(key) ?? 0) + 1;
		seen.set(key, count);
		return count === 1 ? name : `${name} (${count})`;
	};
}
function suite(name, all, named) {
	const count = (outcome) => all.filter((one) => one.outcome[0]?.name === outcome).length;
	const sums = {
		tests: all.length,
		failures: count("failure"),
		errors: 0,
		skipped: count("skipped"),
		time: 0
	};
	const children = all.map((one) => {
		const file = one.file === null ? {} : { file: one.file };
		return {
			name: "testcase",
			attributes: {
				classname: one.classname,
				name: named(one),
				...file,
				time: 0
			},
			children: one.outcome
		};
	});
	return {
		name: "testsuite",
		attributes: {
			name,
			...sums
		},
		children
	};
}
// src/render/markdown-details.ts
const LONGEST_TEXT$1 = 600;
function details(report, budget) {
	const allowed = report.findings.filter((finding) => finding.allowed !== null);
	const remarks = [...new Set(report.folders.flatMap((folder) => folder.remarks))];
	const filled = [
		[`${counted$1(allowed.length, "finding")} allowed`, allowed.map(allowedItem)],
		["Remarks", remarks.map((remark) => prose(cut$2(remark, LONGEST_TEXT$1)))],
		["What this did not prove", report.folders.flatMap(unproved)]
	].filter(([, items]) => items.length > 0);
	return filled.map(([title, items]) => folded$1(title, items, budget / filled.length));
}
function folded$1(title, items, budget) {
	const open = `<details><summary>${title}</summary>\n\n`;
	const close = "\n\n</details>";
	return open + keepWithin(items.map((item) => `- ${item}`), budget - bytes(open + close), "\n", (count) => `- … and ${count} more`).join("\n") + close;
}
function allowedItem(finding) {
	const { reason = "", by = "settings" } = finding.allowed ?? {};
	const where = codeSpan(cut$2(`${finding.path}:${finding.line}`, LONGEST_TEXT$1));
	const why = prose(cut$2(reason, LONGEST_TEXT$1)) || "no reason given";
	return `${codeSpan(finding.rule)} at ${where}, allowed by ${by}: ${why}`;
}
function unproved(folder) {
	const limits = [...folder.rehearsals.filter((rehearsal) => rehearsal.outcome === "unverified").map((r) => `${short(r.migration)} (${r.scenario}) could not be verified: ${explained(r.detail)}`), ...folder.unpeopled.map((u) => `Table ${short(u.table)} was rehearsed without rows: ${explained(u.reason)}`)];
	const engine = engineLimit(folder);
	return engine === null ? limits : [...limits, engine];
}
function engineLimit({ engine, rehearsals }) {
	if (engine === null || rehearsals.length === 0) return null;
	return `Rehearsed on ${`SQLite ${prose(engine.sqlite)} from ${codeSpan(engine.package)}`}, with rows that were made up: an older SQLite, or rows of another kind, may refuse more.`;
}
function short(name) {
	return codeSpan(cut$2(name, LONGEST_TEXT$1));
}
function explained(text) {
	return prose(cut$2(text, LONGEST_TEXT$1)) || "no reason known";
}
// src/render/markdown-fix.ts
const LONGEST_LINE$1 = 500;
const MOST_LINES$2 = 60;
const SQL = /^(?:\s+\S|--|(?:ALTER|BEGIN|COMMIT|CREATE|DELETE|DROP|INSERT|PRAGMA|REPLACE|ROLLBACK|SELECT|UPDATE|WITH)\b)/;
const SHELL = /^(?:git|mv|npx|sed|sqlite3|tail) /;
const HERE = / <<(\w+)$/;
function fixParts(fix) {
	const lines = fix.trimEnd().split(/\r?\n/);
	const blocks = apart(lines.slice(0, MOST_LINES$2)).flatMap((part) => part.kind === "text" ? paragraph(part.lines.join("\n")) : [`\n\n${codeBlock(part)}`]);
	if (lines.length > MOST_LINES$2) blocks.push("…");
	const [first, ...others] = blocks;
	return first === void 0 ? [] : [`**Fix:** ${first}`, ...others].map((block) => block.trim());
}
function paragraph(text) {
	const said = text.split(/\r?\n/).map(prose).filter((line) => line !== "").join("\n");
	return said === "" ? [] : [said];
}
function apart(lines) {
	const parts = [];
	let inStatement = false;
	let here;
	for (const line of lines) {
		const kind = lines.length === 1 ? "text" : here === void 0 ? kindOf(line, inStatement) : "sh";
		if (kind === "sh") here = HERE.exec(line)?.[1] ?? (line === here ? void 0 : here);
		inStatement = kind === "sql" && !line.trimEnd().endsWith(";") && !line.trimStart().startsWith("--");
		const last = parts.at(-1);
		if (last !== void 0 && last.kind === kind) last.lines.push(line);
		else parts.push({
			kind,
			lines: [line]
		});
	}
	return parts;
}
function kindOf(line, inStatement) {
	if (SQL.test(line) || inStatement && line.trim() !== "") return "sql";
	return SHELL.test(line) ? "sh" : "text";
}
function codeBlock({ kind, lines }) {
	const shortest = Math.min(...lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
	const shown = lines.map((line) => cut$2(line.slice(shortest), LONGEST_LINE$1));
	return fenced(shown.map((line) => line.replace(/^[/@]/, " $&")), kind);
}
// src/render/width.ts
const WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;
const HALF = /[\uff61-\uffdc]/u;
const COMBINING = /\p{M}/u;
function characterWidth(character) {
	if (character >= " " && character <= "~") return 1;
	if (COMBINING.test(character)) return 0;
	return WIDE.test(character) && !HALF.test(character) ? 2 : 1;
}
function displayWidth(text) {
	let width = 0;
	for (const character of text) width += characterWidth(character);
	return width;
}
function padTo(text, width) {
	return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
// src/render/quote.ts
const WIDEST = 100;
const BEFORE$1 = 40;
const TAB = 8;
function quote(text, line, column) {
	const source = lineOf(text, line);
	if (source === null || source.trim() === "") return null;
	const at = Math.min(Math.max(0, column - 1), source.length);
	const { left, right } = cut([...defuseSource(lastOf(source.slice(0, at)))], [...defuseSource(firstOf(source.slice(at)))]);
	return {
		line: left.join("") + right.join(""),
		caret: `${left.map(blank).join("")}^`
	};
}
let counted = {
	text: "",
	starts: [0]
};
function lineOf(text, line) {
	if (counted.text !== text) {
		const starts = [0];
		for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
		counted = {
			text,
			starts
		};
	}
	const start = counted.starts[line - 1];
	if (start === void 0) return null;
	return text.slice(start, (counted.starts[line] ?? text.length + 1) - 1).replace(/\r$/, "");
}
const MOST = 500;
function lastOf(text) {
	return text.length <= MOST ? text : `…${text.slice(-500).replace(/^[\uDC00-\uDFFF]/, "")}`;
}
function firstOf(text) {
	return text.length <= MOST ? text : `${text.slice(0, MOST).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
function cut(before, after) {
	if (columns(before) + columns(after) <= WIDEST) return {
		left: before,
		right: after
	};
	const room = Math.max(BEFORE$1, 99 - columns(after));
	const left = fitting(before.toReversed(), room).toReversed();
	return {
		left,
		right: fitting(after, WIDEST - columns(left))
	};
}
function fitting(characters, room) {
	if (columns(characters) <= room) return characters;
	let used = 0;
	const kept = characters.findIndex((character) => {
		used += columns([character]);
		return used > room - 1;
	});
	return [...characters.slice(0, kept), "…"];
}
function columns(characters) {
	return characters.reduce((sum, character) => sum + (character === "	" ? TAB : characterWidth(character)), 0);
}
function blank(character) {
	return character === "	" ? "	" : " ".repeat(characterWidth(character));
}
// src/render/suggestion.ts
const LONGEST$1 = 160;
const BEFORE = 60;
function suggestedLines({ suggestion }, source) {
	if (!suggestion || source === void 0 || suggestion.some(spansLines)) return [];
	const now = applied(source, suggestion);
	if (now === null) return [];
	const [old, fresh] = [source.split(/\r?\n/), now.split(/\r?\n/)];
	return [...new Set(suggestion.map(({ line }) => line))].sort((a, b) => a - b).map((line) => pair(old[line - 1] ?? "", fresh[line - 1] ?? ""));
}
function spansLines({ line, endLine, text }) {
	return endLine !== line || /[\r\n]/.test(text);
}
function pair(old, fresh) {
	let same = 0;
	while (same < old.length && old[same] === fresh[same]) same += 1;
	const from = Math.max(old.length, fresh.length) > LONGEST$1 ? Math.max(0, same - BEFORE) : 0;
	return {
		old: window(old, from),
		new: window(fresh, from)
	};
}
function window(line, from) {
	const shown = from === 0 ? line : `…${line.slice(from)}`;
	return defuseSource(cut$2(shown, LONGEST$1));
}
// src/render/markdown-findings.ts
const LEVELS = [
	"error",
	"warning",
	"note"
];
const SIGNS = {
	error: "✗",
	warning: "!",
	note: "i"
};
const LONGEST_MESSAGE = 1500;
function findingBlocks$1(checked, options) {
	const open = checked.report.findings.filter((finding) => finding.allowed === null);
	const sorted = LEVELS.flatMap((level) => open.filter((finding) => finding.level === level));
	const advised = new Set();
	return sorted.map((finding) => {
		const advice = `${finding.rule}\n${finding.fix}`;
		const parts = [
			title(finding, options),
			...paragraph(cut$2(finding.message, LONGEST_MESSAGE)).map((said) => said + markdownLinks(finding)),
			...source(finding, checked)
		];
		if (!advised.has(advice)) parts.push(...fixParts(finding.fix));
		advised.add(advice);
		parts.push(...difference(finding, checked));
		return parts.join("\n\n");
	});
}
function title(finding, options) {
	const name = codeSpan(finding.rule);
	const page = options.ruleLink?.(finding.rule);
	const rule = page === void 0 ? name : `[${name}](${page})`;
	return `**${SIGNS[finding.level]} ${finding.level}** ${rule} · ${place$1(finding, options)}`;
}
function place$1(finding, options) {
	const name = codeSpan(cut$2(`${finding.path}:${finding.line}`, 400));
	const url = options.link?.(finding) ?? null;
	return url === null ? name : `[${name}](${url})`;
}
function source(finding, { sources }) {
	const seen = quote(sources.get(finding.path) ?? "", finding.line, finding.column);
	if (seen === null) return [];
	const number = `${finding.line} | `;
	return [fenced([number + seen.line, `${" ".repeat(number.length - 2)}| ${seen.caret}`], "sql")];
}
function difference(finding, { sources }) {
	const pairs = suggestedLines(finding, sources.get(finding.path));
	if (pairs.length === 0) return [];
	return [fenced([...pairs.map((pair) => `- ${pair.old}`), ...pairs.map((pair) => `+ ${pair.new}`)], "diff")];
}
// src/render/mermaid-words.ts
const LONGEST = 60;
function label(name) {
	return plain(name) || "_";
}
function attributeName(name) {
	const word = plain(name);
	return /^([\p{L}_])/u.test(word) && !/^[PFU]K(?!\w)/i.test(word) ? word : `_${word}`;
}
function attributeType(type) {
	const shown = type.trim().split(/(?<=\))|(?=\()|(?=\))/).map((word) => /^[()]/.test(word) ? word[0] + plain(word.slice(1)) : plain(word)).join("");
	return shown === "" ? "any" : /^[\p{L}_]/u.test(shown) && !/^[PFU]K(?!\w)/i.test(shown) ? shown : `_${shown}`;
}
function plain(text) {
	const safe = Array.from(text, (character) => SAFE.test(character) ? character : "_");
	const shown = safe.join("").replace(/_{3,}/g, "__");
	return safe.length > LONGEST ? `${Array.from(shown).slice(0, LONGEST).join("")}__` : shown;
}
const SAFE = /^(?:[A-Za-z0-9_]|(?=[\u00C0-\uFFEF])(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{M}\p{Nd}])$/u;
// src/render/diagram.ts
const MOST_TABLES$1 = 20;
const MOST_COLUMNS = 25;
function diagram({ before, after }) {
	const entities = entitiesOf(before, after);
	if (entities.length === 0) return [];
	return [
		"erDiagram",
		...entities.flatMap(drawn),
		...entities.flatMap((entity) => relations(entity, entities))
	];
}
function entitiesOf(before, after) {
	const names = new Set([...after.tables, ...before.tables].map(({ name }) => name.toLowerCase()));
	const of = (tables, name) => tables.find((it) => it.name.toLowerCase() === name) ?? null;
	const all = [...names].map((name) => ({
		id: "",
		was: of(before.tables, name),
		is: of(after.tables, name)
	}));
	return [...all.filter((it) => markOf(it) !== null), ...all.filter((it) => markOf(it) === null)].slice(0, MOST_TABLES$1).map((entity, at) => ({
		...entity,
		id: `t${at + 1}`
	}));
}
function markOf({ was, is }) {
	if (!was) return "new";
	if (!is) return "dropped";
	return was.sql === is.sql && was.name === is.name ? null : "changed";
}
function drawn(entity) {
	const table = entity.is ?? entity.was;
	const columns = columnsOf(entity);
	const shown = columns.slice(0, MOST_COLUMNS).map(({ column, mark }) => attribute(table, column, mark));
	const more = columns.length - MOST_COLUMNS;
	return [
		`  ${entity.id}["${withMark(label(table.name), markOf(entity))}"] {`,
		...shown,
		...more > 0 ? [`    _ and_more "${more}"`] : [],
		"  }"
	];
}
function columnsOf({ was, is }) {
	if (!was || !is) return (was ?? is)?.columns.map((column) => ({
		column,
		mark: null
	})) ?? [];
	const find = (table, name) => table.columns.find((column) => column.name.toLowerCase() === name.toLowerCase());
	return [...is.columns.map((column) => {
		const old = find(was, column.name);
		return {
			column,
			mark: !old ? "new" : isSame(old, column) ? null : "changed"
		};
	}), ...was.columns.filter(({ name }) => !find(is, name)).map((column) => ({
		column,
		mark: "dropped"
	}))];
}
function isSame(a, b) {
	const print = ({ type, notNull, default: value, collation, generated }) => JSON.stringify([
		type,
		notNull,
		value,
		collation,
		generated
	]);
	return print(a) === print(b);
}
function attribute(table, column, mark) {
	const isIn = (names) => names.some((name) => name.toLowerCase() === column.name.toLowerCase());
	const keys = [
		isIn(table.primaryKey) ? "PK" : "",
		table.foreignKeys.some(({ columns }) => isIn(columns)) ? "FK" : "",
		table.uniques.some((unique) => unique.length === 1 && isIn(unique)) ? "UK" : ""
	].filter((key) => key !== "");
	return `    ${[
		attributeType(column.type),
		attributeName(column.name),
		keys.join(", "),
		mark ? `"${mark}"` : ""
	].filter((word) => word !== "").join(" ")}`;
}
function relations(entity, entities) {
	const { was, is } = entity;
	const keys = (table) => table?.foreignKeys ?? [];
	const lost = keys(was).filter((key) => !keys(is).some((other) => print(other) === print(key)));
	return [...keys(is).map((key) => ({
		key,
		mark: keys(was).some((it) => print(it) === print(key)) ? null : "new"
	})), ...lost.map((key) => ({
		key,
		mark: "dropped"
	}))].flatMap(({ key, mark }) => {
		const parent = entities.find((it) => (it.is ?? it.was)?.name.toLowerCase() === key.parent.toLowerCase());
		const table = is ?? was;
		const said = withMark(key.columns.map(label).join(", "), was && is ? mark : null);
		return parent ? [`  ${parent.id} ${ends(table, key)} ${entity.id} : "${said}"`] : [];
	});
}
function print({ columns, parent, onDelete }) {
	return `${columns.join("\n")}\n${parent}\n${onDelete}`.toLowerCase();
}
function ends({ columns, primaryKey, uniques }, key) {
	const has = (names, name) => names.some((it) => it.toLowerCase() === name.toLowerCase());
	const required = key.columns.every((name) => columns.some((it) => it.notNull && has([it.name], name)));
	const single = [primaryKey, ...uniques].some((it) => it.length > 0 && it.every((name) => has(key.columns, name)));
	return `${required ? "||" : "|o"}--${single ? "o|" : "o{"}`;
}
function withMark(name, mark) {
	return mark === null ? name : `${name} (${mark})`;
}
// src/render/schema-diff.ts
const MOST_LINES$1 = 400;
function schemaDiff({ before, after }) {
	const [then, now] = [texts(before), texts(after)];
	return [...new Set([...then.keys(), ...now.keys()])].sort(byTable).flatMap((key) => {
		const [was, is] = [then.get(key) ?? [], now.get(key) ?? []];
		return was.length === is.length && was.every((line, at) => line.key === is[at]?.key) ? [] : compared(was, is);
	});
}
function texts({ tables, objects }) {
	return new Map([...tables.map(({ name, sql }) => [name.toLowerCase(), tableLines$1(name, sql)]), ...objects.map(({ type, name, table, sql }) => {
		return [`${table.toLowerCase()}\n${type}\n${name.toLowerCase()}`, lines(`${sql.trim()};`)];
	})]);
}
function byTable(a, b) {
	return a < b ? -1 : 1;
}
function tableLines$1(name, sql) {
	const read = tableParts(sql);
	if (read === null) return lines(`${sql.trim()};`);
	const options = read.options === "" ? "" : ` ${read.options}`;
	const last = read.parts.length - 1;
	return [
		line$1(`CREATE TABLE ${identifier(name)} (`),
		...read.parts.map(({ text }, at) => ({
			text: `  ${text}${at < last ? "," : ""}`,
			key: text
		})),
		line$1(`)${options};`)
	];
}
function lines(text) {
	return text.split(/\r?\n/).filter((each) => each.trim() !== "").map((each) => line$1(each.trimEnd()));
}
function line$1(text) {
	return {
		text,
		key: text
	};
}
function compared(was, is) {
	if (was.length > MOST_LINES$1 || is.length > MOST_LINES$1) return [...marked("-", was), ...marked("+", is)];
	const common = longestCommon(was, is);
	const out = [];
	let [at, to] = [0, 0];
	for (const [left, right] of [...common, [was.length, is.length]]) {
		out.push(...marked("-", was.slice(at, left)), ...marked("+", is.slice(to, right)));
		const kept = is[right];
		if (kept) out.push(...marked(" ", [kept]));
		[at, to] = [left + 1, right + 1];
	}
	return out;
}
function marked(sign, list) {
	return list.map(({ text }) => sign + text);
}
function longestCommon(was, is) {
	const width = is.length + 1;
	const length = new Uint16Array((was.length + 1) * width);
	const of = (i, j) => length[i * width + j] ?? 0;
	for (let i = was.length - 1; i >= 0; i -= 1) for (let j = is.length - 1; j >= 0; j -= 1) length[i * width + j] = was[i]?.key === is[j]?.key ? of(i + 1, j + 1) + 1 : Math.max(of(i + 1, j), of(i, j + 1));
	const pairs = [];
	let [i, j] = [0, 0];
	while (i < was.length && j < is.length) if (was[i]?.key === is[j]?.key) pairs.push([i++, j++]);
	else if (of(i + 1, j) >= of(i, j + 1)) i += 1;
	else j += 1;
	return pairs;
}
// src/render/survival.ts
const LONGEST_NAME$1 = 200;
const MOST_TABLES = 50;
function survivalTable(survival) {
	if (survival.length === 0) return "";
	const runners = [...new Set(survival.flatMap(({ after }) => Object.keys(after)))].sort();
	const titles = [
		"Table",
		"before",
		...runners.map((runner) => codeSpan(cut$2(runner, LONGEST_NAME$1)))
	];
	const shown = survival.slice(0, MOST_TABLES).map(({ table, before, after }) => {
		const left = runners.map((runner) => after[runner] === void 0 ? "" : `${after[runner] ?? "–"}`);
		return row([
			codeSpan(cut$2(table, LONGEST_NAME$1)),
			`${before}`,
			...left
		]);
	});
	const more = survival.length - MOST_TABLES;
	const rest = more > 0 ? [row([`… and ${more} more`, ...titles.slice(1).map(() => "")])] : [];
	const legend = survival.some(({ after }) => Object.values(after).includes(null)) ? ["", "<sub>– the table is gone, or the file fails</sub>"] : [];
	return [
		row(titles),
		row(titles.map((_, at) => at < 1 ? ":--" : ":-:")),
		...shown,
		...rest,
		...legend
	].join("\n");
}
function row(cells) {
	return `| ${cells.join(" | ")} |`;
}
// src/render/markdown-pictures.ts
const LONGEST_NAME = 300;
const LONGEST_LINE = 300;
const MOST_LINES = 250;
const MOST_DIAGRAMS = 10;
function picturesFolded(report, budget) {
	const all = report.folders.flatMap((folder) => folder.pictures ?? []);
	const parts = [
		["Rows left under each runner", all.flatMap((one) => named(one, survivalTable(one.survival)))],
		["The schema before and after", all.flatMap((one) => named(one, diffBlock(one)))],
		["A diagram of the tables", all.flatMap((one) => named(one, diagramBlock(one))).slice(0, MOST_DIAGRAMS)]
	];
	let room = budget;
	return parts.flatMap(([title, blocks]) => {
		const part = blocks.length > 0 ? folded(title, blocks, room) : null;
		room -= part === null ? 0 : bytes(part) + bytes("\n\n");
		return part === null ? [] : [part];
	});
}
function folded(title, blocks, budget) {
	const open = `<details><summary>${title}</summary>\n\n`;
	const close = "\n\n</details>";
	const rest = (count) => `… and ${count} more`;
	const shown = keepWithin(blocks, budget - bytes(open + close) - bytes("\n\n"), "\n\n", rest);
	return shown.length === 0 || shown.length === 1 && shown[0] === rest(blocks.length) ? null : open + shown.join("\n\n") + close;
}
function named({ migration }, block) {
	return block === "" ? [] : [`${codeSpan(cut$2(migration, LONGEST_NAME))}\n\n${block}`];
}
function diffBlock({ schema }) {
	const lines = schemaDiff(schema);
	if (lines.length === 0) return "";
	const shown = lines.slice(0, MOST_LINES).map((line) => cut$2(line, LONGEST_LINE));
	const more = lines.length - MOST_LINES;
	return fenced(more > 0 ? [...shown, ` … and ${more} more lines`] : shown, "diff");
}
function diagramBlock({ schema }) {
	const lines = diagram(schema);
	return lines.length === 0 ? "" : fenced(lines, "mermaid");
}
// src/render/markdown.ts
const TABLE_SHARE = 1 / 4;
const DETAILS_SHARE = 1 / 4;
const LONGEST_VERDICT = 600;
function renderMarkdown(checked, options) {
	const whole = compose(checked, options, Number.POSITIVE_INFINITY);
	const room = options.budget - bytes(whole);
	if (room < 0) return compose(checked, options, options.budget);
	const pictures = picturesFolded(checked.report, room);
	return pictures.length > 0 ? compose(checked, options, Number.POSITIVE_INFINITY, pictures) : whole;
}
function compose(checked, options, budget, pictures = []) {
	const { report } = checked;
	const tables = report.folders.map((folder) => folderTable(folder, budget * TABLE_SHARE / Math.max(1, report.folders.length)));
	const above = [`### ${prose(cut$2(verdictLine(report), LONGEST_VERDICT))}`, ...keepWithin(tables, budget * TABLE_SHARE, "\n\n", (count) => `… and ${counted$1(count, "more folder")}`)];
	const below = [
		...pictures,
		...details(report, budget * DETAILS_SHARE),
		signature(report)
	];
	const used = bytes([...above, ...below].join("\n\n")) + bytes("\n\n\n");
	const findings = keepWithin(findingBlocks$1(checked, options), budget - used, "\n\n", tooMany(options.run));
	return `${[
		...above,
		...findings,
		...below
	].filter((part) => part !== "").join("\n\n")}\n`;
}
function tooMany(run = null) {
	const log = run === null ? "The job's log" : `[The log of this run](${run})`;
	return (count) => `**${counted$1(count, "more finding")} left out here for want of room.** ${log} and the JSON report have all of them.`;
}
function signature(report) {
	return `<sub>sqlite-rehearsal ${report.tool.version}</sub>`;
}
// src/render/sarif.ts
const HOME = "https://github.com/sqlite-rehearsal/sqlite-rehearsal";
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const ROOT = "%SRCROOT%";
const FINGERPRINT = "statement/v1";
const MOST_RESULTS = 25e3;
const LONGEST_TEXT = 4e3;
function renderSarif({ report }, options) {
	const findings = report.findings.filter(({ allowed }) => options.suppressed || allowed === null);
	const run = {
		tool: { driver: driver(report, options) },
		invocations: [invocation(report, findings.length - MOST_RESULTS)],
		originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository." } } },
		columnKind: "utf16CodeUnits",
		results: findings.slice(0, MOST_RESULTS).map((finding) => result(finding, options))
	};
	return jsonText({
		$schema: SCHEMA,
		version: "2.1.0",
		runs: [run]
	});
}
function driver({ tool }, { rules, ruleLink }) {
	return {
		name: tool.name,
		version: tool.version,
		semanticVersion: tool.version,
		informationUri: HOME,
		rules: rules.map((rule) => descriptor(rule, ruleLink(rule.id)))
	};
}
const SEVERITY = {
	error: "error",
	warning: "warning",
	note: "recommendation",
	off: "recommendation"
};
function descriptor({ id, level, title, why, fix }, link) {
	const markdown = [
		why,
		...fixParts(fix),
		`[About this rule](${link})`
	].join("\n\n");
	return {
		id,
		name: id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()),
		shortDescription: { text: text(title) },
		fullDescription: { text: text(why) },
		help: {
			text: text(`${why}\n\n${fix}\n\n${link}`),
			markdown
		},
		helpUri: link,
		defaultConfiguration: level === "off" ? {
			enabled: false,
			level: "note"
		} : { level },
		properties: {
			tags: ["sqlite", "migrations"],
			precision: "very-high",
			"problem.severity": SEVERITY[level]
		}
	};
}
function invocation({ folders, verdict }, leftOut) {
	const remarks = [...new Set(folders.flatMap((folder) => folder.remarks))];
	if (leftOut > 0) remarks.push(`${leftOut} more findings are left out: code scanning takes ${MOST_RESULTS}.`);
	return {
		executionSuccessful: true,
		exitCode: verdict === "pass" ? 0 : 1,
		toolExecutionNotifications: remarks.map((remark) => ({
			level: "note",
			message: { text: text(remark) }
		}))
	};
}
function result(finding, { rules, fingerprint, suppressed }) {
	const artifactLocation = {
		uri: urlPath(finding.path),
		uriBaseId: ROOT
	};
	const region = {
		startLine: finding.line,
		startColumn: finding.column
	};
	const ruleIndex = rules.findIndex(({ id }) => id === finding.rule);
	return {
		ruleId: finding.rule,
		...ruleIndex < 0 ? {} : { ruleIndex },
		level: finding.level,
		message: { text: text(message(finding)) },
		locations: [{ physicalLocation: {
			artifactLocation,
			region
		} }],
		partialFingerprints: { [FINGERPRINT]: fingerprint(finding) },
		...fixes(finding, artifactLocation),
		...suppressed ? { suppressions: suppressions(finding) } : {}
	};
}
function message(finding) {
	return [[finding.message, ...addresses(finding)].join("\n"), finding.fix].filter((part) => part !== "").join("\n\n");
}
function suppressions({ allowed }) {
	if (allowed === null) return [];
	return [{
		kind: allowed.by === "comment" ? "inSource" : "external",
		status: "accepted",
		justification: cut$2(defuse(allowed.reason), LONGEST_TEXT)
	}];
}
function fixes({ suggestion, fix }, artifactLocation) {
	if (!suggestion) return {};
	const replacements = suggestion.map(({ line, column, endLine, endColumn, text: instead }) => ({
		deletedRegion: {
			startLine: line,
			startColumn: column,
			endLine,
			endColumn
		},
		insertedContent: { text: instead }
	}));
	return { fixes: [{
		description: { text: text(fix) },
		artifactChanges: [{
			artifactLocation,
			replacements
		}]
	}] };
}
function text(message) {
	return defusedLines$1(cut$2(message, LONGEST_TEXT)).join("\n").replace(/[{}]/g, "$&$&").replaceAll("](", "] (");
}
// src/render/terminal-finding.ts
var import_picocolors = __commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}))();
function findingLines(finding, source, palette, showFix) {
	return [
		`${palette[finding.level](finding.level)} ${palette.bold(defuse(finding.rule))}`,
		place(finding),
		...quoteLines(finding, source, palette),
		...[...defusedLines$1(finding.message), ...addresses(finding)].map(indent),
		...showFix ? fixLines(finding.fix, palette) : [],
		...suggestedLines(finding, source).flatMap((pair) => [`  ${palette.error("-")} ${pair.old}`, `  ${palette.good("+")} ${pair.new}`])
	];
}
function allowedLine(finding) {
	const { reason = "", by = "settings" } = finding.allowed ?? {};
	return `  ${defuse(finding.rule)} at ${place(finding)}: ${defuse(reason)} (${by})`;
}
function place({ path, line, column }) {
	return `${defuse(path)}:${line}:${column}`;
}
function quoteLines(finding, source, palette) {
	const quoted = source === void 0 ? null : quote(source, finding.line, finding.column);
	if (quoted === null) return [];
	const number = String(finding.line);
	return [`${palette.dim(`  ${number} |`)} ${quoted.line}`, `${palette.dim(`  ${" ".repeat(number.length)} |`)} ${caretLine(quoted.caret, palette, finding)}`];
}
function caretLine(caret, palette, finding) {
	return caret.slice(0, -1) + palette[finding.level]("^");
}
function fixLines(fix, palette) {
	if (fix.trim() === "") return [];
	const [first = "", ...more] = defusedLines$1(fix.trimEnd());
	return [`  ${palette.good("fix:")} ${first}`, ...more.map((line) => line === "" ? "" : `       ${line}`)];
}
function indent(line) {
	return line === "" ? "" : `  ${line}`;
}
// src/render/terminal-folder.ts
const SCENARIOS = [
	"bare",
	"peopled",
	"again",
	"crash",
	"deploy"
];
const MARKS = {
	pass: "✓",
	fail: "✗",
	skipped: "–",
	unverified: "?"
};
function tableLines(folder, palette) {
	const played = SCENARIOS.filter((scenario) => folder.rehearsals.some((r) => r.scenario === scenario));
	const migrations = shown(folder);
	if (migrations.length === 0) return [];
	const cells = [[
		"migration",
		"change",
		...played
	], ...migrations.map((m) => [
		name(folder, m.path),
		change(folder, m),
		...played.map((s) => mark(folder, m, s))
	])];
	const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => displayWidth(row[column] ?? ""))));
	return cells.map((row, index) => {
		const padded = row.map((cell, column) => column < 2 ? padTo(cell, widths[column] ?? 0) : middle(cell, widths[column] ?? 0));
		return index === 0 ? palette.dim(line(padded)) : line(padded.map((cell) => paintMark(cell, palette)));
	});
}
function comparedLine(folder) {
	const base = folder.base === null ? "nothing to compare with" : revision(folder.base);
	const engine = folder.engine === null ? "no SQL was run" : `SQLite ${folder.engine.sqlite} (${folder.engine.package})`;
	const how = [
		`layout ${folder.layout}`,
		`runner ${folder.runner}`,
		engine
	].map(defuse).join(" · ");
	return `${folderName(folder.path)} ${base} → ${revision(folder.head)} · ${how}`;
}
function unprovedLines(folder) {
	const scenarios = new Map();
	for (const { migration, scenario, outcome, detail } of folder.rehearsals) {
		if (outcome !== "skipped" && outcome !== "unverified") continue;
		if (scenario === "again" && / never runs a file twice$/.test(detail)) continue;
		const how = outcome === "skipped" ? "not rehearsed" : "without a result";
		const key = [defuse(migration), `${how}: ${defuse(detail)}`].join("\n");
		scenarios.set(key, [...scenarios.get(key) ?? [], scenario]);
	}
	return [...Array.from(scenarios, ([key, names]) => key.split("\n").join(`, ${names.join(", ")}: `)), ...folder.unpeopled.map(({ table, reason }) => `table ${defuse(table)} had no rows: ${defuse(reason)}`)];
}
function line(cells) {
	return `  ${cells.join("  ")}`.trimEnd();
}
function name(folder, path) {
	const prefix = `${folder.path}/`;
	return defuse(path.startsWith(prefix) ? path.slice(prefix.length) : path);
}
function change(folder, migration) {
	return migration.from === void 0 ? migration.change : `${migration.change} from ${name(folder, migration.from)}`;
}
function mark(folder, migration, scenario) {
	const played = folder.rehearsals.find((r) => r.migration === migration.path && r.scenario === scenario);
	return played === void 0 ? " " : MARKS[played.outcome];
}
function middle(cell, width) {
	const room = width - displayWidth(cell);
	return " ".repeat(Math.floor(room / 2)) + cell + " ".repeat(Math.ceil(room / 2));
}
function paintMark(cell, palette) {
	return cell.replace(/^ *✓ *$/, (it) => it.replace(MARKS.pass, palette.good)).replace(/^ *✗ *$/, (it) => it.replace(MARKS.fail, palette.error)).replace(/^ *\? *$/, (it) => it.replace(MARKS.unverified, palette.warning));
}
function revision({ ref, commit }) {
	if (commit === null) return defuse(ref);
	return commit.startsWith(ref) ? defuse(commit.slice(0, 9)) : `${defuse(ref)} (${defuse(commit.slice(0, 9))})`;
}
// src/render/terminal.ts
function renderTerminal(checked, options) {
	const { report, sources } = checked;
	const palette = paletteOf(options.color);
	const open = report.findings.filter((finding) => finding.allowed === null);
	return `${[
		[headline(report, palette)],
		...report.folders.map((folder) => folderBlock(folder, report.folders.length > 1, palette)),
		...findingBlocks(open, sources, palette),
		section("Allowed", report.findings.filter((f) => f.allowed !== null).map(allowedLine), palette),
		section("Remarks", report.folders.flatMap((f) => f.remarks).filter(unique).map(listed), palette),
		section("Not proved", report.folders.flatMap(unprovedLines).map((text) => `  ${text}`), palette),
		report.folders.map((folder) => palette.dim(comparedLine(folder)))
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function renderVerdict(report, options) {
	return `${headline(report, paletteOf(options.color))}\n`;
}
function headline(report, palette) {
	const text = verdictLine(report);
	if (report.verdict === "fail") return palette.bold(palette.error(text));
	const isGood = report.counts.error === 0 && letThrough(report) === null;
	return palette.bold(isGood ? palette.good(text) : palette.warning(text));
}
function folderBlock(folder, named, palette) {
	const table = tableLines(folder, palette);
	return named && table.length > 0 ? [palette.bold(folderName(folder.path)), ...table] : table;
}
function findingBlocks(findings, sources, palette) {
	const seen = new Set();
	return findings.map((finding) => {
		const key = JSON.stringify([finding.rule, finding.fix]);
		const isFirst = !seen.has(key);
		seen.add(key);
		return findingLines(finding, sources.get(finding.path), palette, isFirst);
	});
}
function section(title, lines, palette) {
	return lines.length === 0 ? [] : [palette.bold(title), ...lines];
}
function listed(remark) {
	return `  ${defuse(remark)}`;
}
function unique(value, index, all) {
	return all.indexOf(value) === index;
}
function paletteOf(color) {
	const colors = (0, import_picocolors.createColors)(color);
	return {
		error: colors.red,
		warning: colors.yellow,
		note: colors.cyan,
		good: colors.green,
		bold: colors.bold,
		dim: colors.dim
	};
}
// src/send/log.ts
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
function defusedLines(text) {
	return text.split(LINE_END).map((line) => commandFree(line.replace(UNSEEN, (character) => character === "	" ? character : escaped(character))));
}
function withoutCommands(text) {
	return text.split("\n").map(commandFree).join("\n");
}
function commandFree(line) {
	return line.replace(/^\s*::/u, (start) => `${start.slice(0, -1)} :`).replaceAll("##[", "## [");
}
function quietly(text, token = randomUUID()) {
	return [
		`::stop-commands::${token}`,
		...defusedLines(text.replace(/\n$/, "")),
		`::${token}::`,
		""
	].join("\n");
}
function escaped(character) {
	return `\\u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
// src/formats.ts
const MARKDOWN_BUDGET = 1048576;
function formatted(checked, settings, color) {
	switch (settings.format) {
		case "terminal": return renderTerminal(checked, { color });
		case "json": return renderJson(checked);
		case "markdown": return renderMarkdown(checked, { budget: MARKDOWN_BUDGET });
		case "github": return forGitHub(checked);
		case "sarif": return sarif(checked, { suppressed: true });
		case "junit": return renderJunit(checked, { failOn: settings.failOn });
		case "code-quality": return renderCodeQuality(checked, { fingerprint: fingerprints(checked) });
	}
}
function sarif(checked, { suppressed }) {
	return renderSarif(checked, {
		rules: RULES,
		ruleLink,
		fingerprint: fingerprints(checked),
		suppressed
	});
}
function forGitHub(checked) {
	const report = defusedLines(renderTerminal(checked, { color: false }).trimEnd());
	const verdict = defusedLines(renderVerdict(checked.report, { color: false }).trimEnd());
	return [
		...report,
		"",
		...annotations(checked.report).map(annotationCommand),
		...verdict,
		""
	].join("\n");
}
// src/replay/stage.ts
const SILENCE = 15e3;
function openStage(entry = new URL("./stage.mjs", import.meta.url)) {
	let child = start(entry);
	return {
		async run(job, limits = LIMITS) {
			if (child.exitCode !== null || child.signalCode !== null) child = start(entry);
			return played(child, job, limits);
		},
		close: () => void child.kill("SIGKILL")
	};
}
const HEAP = "--max-old-space-size=8192";
function start(entry) {
	const file = realpathSync(fileURLToPath(entry));
	const child = fork(file, [], {
		env: {},
		execArgv: [HEAP, ...walls(dirname(file))],
		serialization: "advanced",
		stdio: [
			"ignore",
			"ignore",
			"ignore",
			"ipc",
			"pipe"
		]
	});
	child.unref();
	child.channel?.unref();
	child.stdio[4]?.unref?.();
	return child;
}
function walls(bundle) {
	if (!process.allowedNodeEnvironmentFlags.has("--permission")) return [];
	return [
		"--permission",
		`--allow-fs-read=${bundle}${sep}*`,
		"--allow-worker"
	];
}
async function played(child, job, limits) {
	const ended = await new Promise((resolve, reject) => {
		let last = {
			why: "the process that plays it came to an end",
			path: null,
			line: 1
		};
		let timer = setTimeout(giveUp, SILENCE);
		function giveUp() {
			child.kill("SIGKILL");
		}
		const lines = createInterface({ input: child.stdio[4] });
		lines.on("line", (line) => {
			const words = JSON.parse(line);
			if ("why" in words) last = words;
			clearTimeout(timer);
			timer = setTimeout(giveUp, SILENCE);
		});
		const over = (action) => {
			clearTimeout(timer);
			lines.close();
			child.removeAllListeners();
			action();
		};
		child.on("message", (words) => over(() => "replayed" in words ? resolve(words) : reject(failure(words))));
		child.on("error", (error) => over(() => reject(error)));
		child.on("close", () => over(() => resolve(last)));
		child.send({
			job,
			limits
		});
	});
	return "replayed" in ended ? ended.replayed : stoppedAt(job, ended.why, ended.path, ended.line);
}
function failure(words) {
	return "trouble" in words ? new Trouble(words.trouble) : new Error(words.bug);
}
function stoppedAt(job, why, path, line) {
	const file = path ?? job.incoming[0]?.path ?? job.base[0]?.path ?? "";
	const migrations = job.incoming.map(({ path: own }) => ({
		...blank$1(own),
		rehearsals: own === file ? allOf(own, "fail", why) : allOf(own, "unverified", `${file}: ${why}`)
	}));
	const at = {
		path: file,
		line: Math.max(1, line),
		column: 1
	};
	return {
		engine: {
			package: "sql.js",
			sqlite: ""
		},
		target: job.engine?.target ?? null,
		olderRefusals: [],
		missing: [],
		baseRefusals: [],
		comparisons: [],
		deployed: null,
		unpeopled: [],
		remarks: [],
		migrations,
		stopped: {
			at,
			why
		}
	};
}
export { withoutCommands as a, renderMarkdown as c, annotations as d, check as f, quietly as i, verdictLine as l, formatted as n, renderTerminal as o, VERSION as p, sarif as r, renderVerdict as s, openStage as t, renderJson as u };
