import { n as takes } from "./chunk-as-applied.mjs";
import { A as standing, O as diff, f as RULES, p as ask } from "./chunk-log-line.mjs";
import { n as foldBoth } from "./chunk-layout.mjs";
import { t as needMigrations } from "./chunk-need.mjs";
import { a as planOfChanges, i as planOfAll, n as completed, o as planOfNewest, r as onlyWith, s as withoutNewest, t as allOf } from "./chunk-plan.mjs";
import { T as compareVersions, o as RUNNERS, u as toolNamed, w as byCodeUnit } from "./chunk-pieces.mjs";
import { M as keyOf, c as folderOf } from "./chunk-paths.mjs";
import { n as isGlob, t as fits } from "./chunk-glob.mjs";
import { fn as placer, un as inLines } from "./chunk-lookups.mjs";
import { c as tokens } from "./chunk-tokens.mjs";
import { h as spans } from "./chunk-table.mjs";
import { En as chooseEngine } from "./chunk-not-reached.mjs";
// src/folder/seeds.ts
function seedsBehind({ input, base, head, changes, job }) {
	const { seeds = [], seedsBefore } = input;
	if (base === null || !seedsBefore) return null;
	const known = new Set(seedsBefore.map(({ sql }) => sql));
	const fresh = seeds.filter(({ sql }) => !known.has(sql)).map((seed) => ({
		...seed,
		key: seed.path
	}));
	if (fresh.length === 0) return null;
	const isGaining = changes.some(({ kind }) => kind === "added");
	const played = job && isGaining ? [
		...job.base,
		...seedsBefore,
		...job.incoming
	] : [...allOf(head), ...seedsBefore];
	const asked = {
		...input,
		runner: likeShell(input.runner),
		because: "the settings",
		toolRemarks: [],
		remarks: [REMARK],
		seeds: []
	};
	const plan = {
		base: played,
		incoming: fresh,
		questions: []
	};
	const nothing = {
		path: folderOfAll(fresh),
		migrations: [],
		strays: [],
		paths: [],
		misfits: [],
		submodules: []
	};
	const before = {
		...base,
		...nothing,
		layout: "plain"
	};
	const now = {
		...head,
		...nothing,
		layout: "plain",
		paths: fresh.map(({ path }) => path)
	};
	const added = fresh.map((seed) => additionOf(seed));
	return {
		input: asked,
		given: before,
		base: before,
		areSeeds: true,
		head: {
			...now,
			migrations: added.map(({ after }) => after)
		},
		changes: added,
		job: {
			...completed(plan, head, asked),
			downs: {},
			engine: {
				target: input.sqlite,
				older: false
			}
		}
	};
}
const REMARK = "Seeds run at every start, behind the migrations: those that are new or changed were rehearsed so.";
function likeShell({ ledger, altersColumns, addsColumnIfNotExists }) {
	return {
		...RUNNERS.sqlite3,
		ledger,
		...altersColumns ? { altersColumns } : {},
		...addsColumnIfNotExists ? { addsColumnIfNotExists } : {}
	};
}
function folderOfAll(seeds) {
	const folders = new Set(seeds.map(({ path }) => folderOf(path)));
	return folders.size === 1 ? [...folders][0] ?? "." : ".";
}
function additionOf(seed) {
	const { path, key } = seed;
	return {
		kind: "added",
		before: null,
		after: {
			version: "",
			name: path,
			key,
			path,
			oid: "",
			up: seed,
			down: null,
			unreadable: null,
			bytes: {
				bom: false,
				carriageReturns: 0
			}
		}
	};
}
function speaksOfSeeds({ id, group, unchecked }) {
	return group === "data" || unchecked === true || ALSO.has(id);
}
const ALSO = new Set([...["replay-fails", "fails-with-rows"], ...[
	"rerun-loses-data",
	"loses-index",
	"loses-trigger",
	"loses-view",
	"broken-view",
	"broken-trigger"
]]);
function untold(findings, ofMigrations) {
	const stops = new Set(ofMigrations.flatMap(({ rule, path }) => rule === "deploy-differs" ? [path] : []));
	return findings.filter(({ rule, path }) => !stops.has(path) || !/^(?:replay-fails|fails-with-rows)$/.test(rule));
}
function ofSeeds(replayed) {
	const migrations = replayed.migrations.map((seen) => ({
		...seen,
		rehearsals: seen.rehearsals.filter(({ scenario }) => SHOWN.has(scenario) || seen.lostOnRerun.length > 0 && scenario === "rerun")
	}));
	return {
		...replayed,
		migrations,
		deployed: null
	};
}
const SHOWN = new Set(["empty", "rows"]);
// src/report/allow.ts
const BAD = "bad-allowance";
const UNUSED = "unused-allowance";
const STOPS = new Set([
	"replay-fails",
	"fails-with-rows",
	"base-does-not-replay"
]);
function allow(o) {
	const { unchecked = new Set() } = o;
	const allowances = [...o.comments.map((it) => fromComment(narrowed(it, o.findings), o.ruleIds, unchecked)), ...o.settings.map((it) => fromSettings(it, o.ruleIds, unchecked))];
	const good = allowances.filter((it) => it.problem === null);
	const covers = (it, finding) => it.rule === finding.rule && it.covers(finding);
	const marked = o.findings.map((finding) => judged(finding, (at) => good.find((it) => covers(it, at))));
	const needed = (it, finding) => placed(finding).some((at) => covers(it, at));
	const isStopped = o.findings.some(({ rule, allowed }) => STOPS.has(rule) && allowed === null);
	const unused = good.filter((it) => it.mustCover && !isStopped && !o.findings.some((finding) => needed(it, finding)));
	return [
		...marked,
		...allowances.flatMap(({ at, problem: it }) => it ? stamp(BAD, at, it.says, it.fix ?? FORM, o.levels?.[BAD] ?? "error") : []),
		...unused.flatMap((it) => {
			const { says, fix = REMOVE } = uncovered(it, marked);
			return stamp(UNUSED, it.at, says, fix, o.levels?.[UNUSED] ?? "warning");
		})
	];
}
function placed(finding) {
	return [finding, ...(finding.also ?? []).map((at) => ({
		...finding,
		...at
	}))];
}
function judged(finding, by) {
	const places = placed(finding);
	const first = by(finding);
	const open = places.filter((at) => by(at) === void 0);
	const [left, ...more] = open;
	if (left === void 0) return {
		...finding,
		allowed: first?.allowed ?? finding.allowed
	};
	if (open.length === places.length) return finding;
	const { also: _, ...alone } = finding;
	const fix = `${finding.fix} An allowance counts for the statement below it: there is none yet above ${inLines(open)}.`;
	const also = more.map(({ path, line, column }) => ({
		path,
		line,
		column
	}));
	return {
		...alone,
		line: left.line,
		column: left.column,
		fix,
		...also.length > 0 ? { also } : {}
	};
}
function overridden(findings, allowed, failOn) {
	const fails = ({ level }) => level === "error" || level === "warning" && failOn === "warning";
	return findings.map((finding) => fails(finding) && finding.allowed === null ? {
		...finding,
		allowed
	} : finding);
}
const FORM = "Write -- rehearsal: allow RULE because REASON (several rules with commas between them) above the statement of a new migration, or rule, path and reason in the settings.";
const REMOVE = "Remove the allowance, or put it straight above the statement that it is about.";
const TITLES = {
	[BAD]: "An allowance that does not count",
	[UNUSED]: "An allowance that nothing needs"
};
function uncovered({ rule, at, allowed }, findings) {
	const open = findings.filter((it) => it.rule === rule && it.path === at.path && it.allowed === null);
	if (allowed.by !== "comment" || open.length === 0) return { says: `There is no finding of ${rule} here that this would allow.` };
	const where = inLines(open);
	const many = where.startsWith("lines") ? "s" : "";
	return {
		says: `This allows nothing: ${rule} is found in ${where}, and an allowance counts for the statement below it.`,
		fix: `Put it straight above the statement${many} in ${where}, or remove it.`
	};
}
function stamp(rule, at, message, fix, level) {
	if (level === "off") return [];
	const title = TITLES[rule];
	return [{
		rule,
		level,
		path: at.path,
		line: at.line,
		column: at.column,
		title,
		message,
		fix,
		allowed: null
	}];
}
function fromComment(it, ruleIds, unchecked) {
	const never = unchecked.has(it.rule) ? notInFile(it) : null;
	return {
		at: it.at,
		rule: it.rule,
		allowed: {
			reason: it.reason,
			by: "comment"
		},
		problem: misplaced(it) ?? never ?? problem(it.rule, it.reason, ruleIds),
		mustCover: true,
		covers: (finding) => finding.path === it.at.path && (it.covers === null || between(it.covers, finding))
	};
}
function narrowed(it, findings) {
	const { at, rule, above } = it;
	if (above === null) return it;
	const isAbout = (finding) => finding.rule === rule && placed(finding).some(({ path, ...there }) => path === at.path && between(above, there));
	return findings.some(isAbout) ? {
		...it,
		covers: above
	} : it;
}
function notInFile({ rule, at, reason }) {
	return {
		says: "This rule says that the file was not checked, so no comment in the file can allow it: only the settings of the base can, for one path and with a reason.",
		fix: `Take the comment out. Once somebody has tried the file elsewhere, bring this into the settings (.github/rehearsal.yml) by a pull request of its own, which is merged first:
  allow:
    - rule: ${rule}
      path: ${JSON.stringify(at.path)}
      reason: ${JSON.stringify(reason.trim() || "REASON")}`
	};
}
function misplaced({ applied, inBlock }) {
	if (applied) return {
		says: "Production has applied this file: a comment in it can allow nothing any more.",
		fix: "Take the comment out. What is to be allowed of an applied file is named in the settings, by rule, path and reason."
	};
	return inBlock ? { says: "An allowance counts only in a line comment, which starts with two dashes." } : null;
}
function fromSettings(it, ruleIds, unchecked) {
	return {
		at: it.at,
		rule: it.rule,
		allowed: {
			reason: it.reason,
			by: "settings"
		},
		problem: (unchecked.has(it.rule) ? tooWide(it) : null) ?? problem(it.rule, it.reason, ruleIds),
		mustCover: !isGlob(it.path),
		covers: (finding) => fits(it.path, finding.path)
	};
}
function tooWide({ rule, path, fresh }) {
	if (isGlob(path)) return {
		says: `${rule} says that a file was not checked: name that one file, without * or ?.`,
		fix: "Write one entry for each file that somebody has tried elsewhere, with its whole path."
	};
	if (fresh) return {
		says: `${rule} says that a file was not checked: this entry counts once the base has it.`,
		fix: "Bring the entry by a pull request of its own, and merge that first."
	};
	return null;
}
function problem(rule, reason, ruleIds) {
	if (rule === "") return { says: "This allowance names no rule." };
	if (!ruleIds.includes(rule)) return { says: `There is no rule called ${rule}, so this allows nothing.` };
	if (rule === BAD || rule === UNUSED) return {
		says: `What ${rule} says cannot be allowed.`,
		fix: "Take the allowance out."
	};
	return isSaid(reason) ? null : { says: `This allowance of ${rule} gives no reason.` };
}
function isSaid(reason) {
	return /[\p{L}\p{N}]/u.test(reason.replace(/\p{Default_Ignorable_Code_Point}/gu, ""));
}
function between({ from, to }, at) {
	return (at.line > from.line || at.line === from.line && at.column >= from.column) && (at.line < to.line || at.line === to.line && at.column <= to.column);
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
	const [first] = statements;
	const above = first !== void 0 && !/\n[^\n]*\n/.test(script.sql.slice(header, first.start)) ? {
		from: place(0),
		to: place(first.end)
	} : null;
	return all.filter((token) => token.kind === "comment").flatMap((token) => written(token).map(({ rule, reason, offset }) => {
		const span = covered(script.sql, statements, token);
		const covers = {
			from: place(Math.min(token.start, span.start)),
			to: place(Math.max(token.end, span.end))
		};
		const inBlock = token.text.startsWith("/*");
		const known = {
			at: place(offset),
			rule,
			reason,
			applied: false,
			inBlock
		};
		return token.end <= header ? {
			...known,
			covers: null,
			above
		} : {
			...known,
			covers,
			above: null
		};
	}));
}
const MARK = /^(?:--|\/\*+|\*)?\s*rehearsal(?:\s*(:)\s*|\s*)allow\b(.*)$/i;
const ALLOWANCE = /^\s+(\S+)(?:\s+because\b\s*(.*))?$/i;
const SEVERAL = /^\s+([\w-]+(?:(?:\s*,\s*|\s+and\s+)[\w-]+)+)\s+because\b\s*(.*)$/i;
const BETWEEN = /\s*,\s*|\s+and\s+/i;
function written(comment) {
	let offset = comment.start;
	return comment.text.split("\n").flatMap((line) => {
		const start = offset + line.length - line.trimStart().length;
		offset += line.length + 1;
		const mark = comment.text.startsWith("/*") && line.trimStart().startsWith("--") ? null : MARK.exec(line.replace(/\*\/$/, "").trim());
		if (!mark) return [];
		const [, rules = "", reason = ""] = mark[1] && (SEVERAL.exec(mark[2] ?? "") ?? ALLOWANCE.exec(mark[2] ?? "")) || [];
		return rules.split(BETWEEN).map((rule) => ({
			rule,
			reason: reason.trim(),
			offset: start
		}));
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
// src/report/pictures.ts
function pictures(migrations) {
	return migrations.flatMap(({ path, schema, survival }) => {
		const drawn = schema ? cut(schema.before, schema.after) : {
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
function cut(before, after) {
	const differing = new Set([...differs(before.tables, after.tables, textOf).map(({ name }) => keyOf(name)), ...differs(before.objects, after.objects, textOf).map(({ table }) => keyOf(table))]);
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
	const parents = table.foreignKeys.map(({ parent }) => keyOf(parent));
	const own = keyOf(table.name);
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
		tables: tables.filter(({ name }) => names.has(keyOf(name))),
		objects: objects.filter(({ table }) => names.has(keyOf(table)))
	};
}
// src/report/outcomes.ts
function withOutcomes(folder, findings) {
	const about = new Map();
	for (const finding of findings) {
		const key = `${finding.scenario} ${finding.path}`;
		const known = about.get(key);
		if (known) known.push(finding);
		else about.set(key, [finding]);
	}
	const of = (scenario, path) => about.get(`${scenario} ${path}`) ?? [];
	const told = (it) => ({
		...it,
		outcome: outcomeOf(it.outcome, behind(it, of))
	});
	return {
		...folder,
		rehearsals: folder.rehearsals.map(told)
	};
}
function behind({ scenario, migration, outcome }, of) {
	const own = of(scenario, migration);
	if (scenario !== "together" || outcome !== "fail" || own.length > 0) return own;
	return [...of("rerun", migration), ...of("crash", migration)];
}
function outcomeOf(seen, findings) {
	const has = (level) => findings.some((it) => it.level === level && it.allowed === null);
	if (seen === "unchecked") return seen;
	if (has("error") || seen === "fail" && findings.length === 0) return "fail";
	return seen === "fail" || seen !== "skipped" && has("warning") ? "warn" : seen;
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
		folders: o.folders.map((folder) => withOutcomes(folder, findings)),
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
// src/report/rollback.ts
function rollbackOf({ runner, base, changes, replayed }) {
	const added = changes.flatMap(({ kind, after }) => kind === "added" && after ? [after] : []);
	const seen = (replayed?.migrations ?? []).filter(({ path }) => added.some((it) => it.path === path));
	if (seen.length === 0 || seen.length < added.length || !seen.every(isApplied)) return null;
	return {
		starts: runner.after.olderRelease === "starts" || livesWith(base, added.at(-1)),
		undone: added.every(({ down }) => down !== null),
		fails: failing(seen)
	};
}
function livesWith(base, last) {
	const known = base?.migrations.at(-1)?.version;
	return known !== void 0 && last?.livesWith !== void 0 && compareVersions(last.livesWith, known) <= 0;
}
function isApplied({ rehearsals }) {
	return rehearsals.some(({ scenario, outcome }) => scenario === "rows" && outcome === "pass");
}
function failing(seen) {
	const all = seen.flatMap(({ oldCode }) => oldCode.map((it) => ({
		kind: it.kind,
		what: named(it)
	})));
	return all.filter((it, at) => all.findIndex(({ kind, what }) => kind === it.kind && what === it.what) === at);
}
function named({ from, kind, table, column }) {
	if (from !== null) return `${from.path}:${from.line}`;
	return kind === "write" || column === null ? table : `${table}.${column}`;
}
// src/report/unchecked.ts
function uncheckedFiles({ changes, replayed }, findings, rules) {
	const isOpenEnd = ({ rule, level }) => rules.has(rule) && level === "error";
	const said = new Set(findings.filter(isOpenEnd).map(({ path }) => path));
	const seen = new Map(replayed?.migrations.map((it) => [it.path, it]));
	const isOpen = (path) => seen.get(path)?.rehearsals.some(({ outcome, scenario }) => outcome === "unchecked" || outcome === "partial" && scenario !== "together") ?? true;
	return changes.flatMap(({ kind, after }) => {
		if (!after || kind === "kept") return [];
		return said.has(after.path) || kind === "added" && isOpen(after.path) ? [after.path] : [];
	});
}
// src/check.ts
const UNCHECKED = new Set(RULES.flatMap(({ id, unchecked }) => unchecked ? [id] : []));
async function check(folders, options) {
	for (const { sqlite } of folders) chooseEngine({
		target: sqlite,
		needs: new Set()
	});
	const planned = folders.map((input) => planFolder(input, options)).flatMap((it) => [it, seedsBehind(it) ?? []].flat());
	const checked = [];
	for (const [at, folder] of planned.entries()) {
		const left = planned.slice(at).filter(({ job }) => job !== null).length;
		const one = await checkFolder(folder, folder.areSeeds ? forSeeds(options) : options, left);
		checked.push(folder.areSeeds ? {
			...one,
			findings: untold(one.findings, checked.at(-1)?.findings ?? [])
		} : one);
	}
	const findings = allow({
		findings: checked.flatMap((one) => one.findings),
		comments: checked.flatMap((one) => one.comments),
		settings: options.allow,
		ruleIds: (options.rules ?? RULES).map((rule) => rule.id),
		unchecked: UNCHECKED,
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
function forSeeds({ elsewhere: _, ...options }) {
	const { rules = RULES, stage } = options;
	return {
		...options,
		rules: rules.filter(speaksOfSeeds),
		stage: async (...asked) => ofSeeds(await stage(...asked))
	};
}
function planFolder(input, options) {
	const both = withApplied(foldBoth(input.base, input.head, input.layout, input.runner), input.applied);
	needMigrations(both.base, both.head, input);
	const { head } = both;
	const given = input.guessed && !diff(both.base, head).some(isNew) ? null : both.base;
	const base = given ?? (options.all ? null : withoutNewest(head));
	const changes = diff(base, head);
	const plan = planOf(changes, base, head, options);
	const engine = {
		target: input.sqlite,
		older: changes.some(isNew)
	};
	return {
		input,
		given,
		base,
		head,
		changes,
		job: plan && {
			...completed(plan, head, input),
			engine
		}
	};
}
function withApplied(both, applied) {
	return applied ? {
		...both,
		base: onlyWith(both.head, applied.paths, applied.by)
	} : both;
}
async function checkFolder(folder, options, left) {
	const { input, given, base, head, changes, job } = folder;
	const somethingIsNew = changes.some(isNew);
	const isGaining = changes.some((change) => change.kind === "added");
	const [replayed, elsewhere] = await Promise.all([job && options.stage(job, left), isGaining ? options.elsewhere?.({
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
	const findings = ask(evidence, options.levels, options.raises, options.rules);
	const remarks = [
		...job && job.runner !== input.runner ? [takes(job.runner)] : [],
		...replayed?.remarks ?? [],
		...elsewhere?.remarks ?? []
	];
	const applied = standing(changes);
	return {
		folder: {
			...reportFolder({
				...evidence,
				base: given
			}, [
				...input.remarks,
				...input.toolRemarks ?? [],
				...remarks
			], findings),
			tool: toolOf(input),
			...rollbackIn(evidence, input)
		},
		findings: rehearsesKept(options, somethingIsNew) ? findings.map((finding) => asNote(finding, applied)) : findings,
		comments: changeAllowances(changes),
		sources: head.migrations.flatMap((it) => it.up ? [[it.path, wholeText(it, it.up)]] : [])
	};
}
function wholeText({ path, down }, up) {
	return up.sql + (down?.path === path ? down.sql : "");
}
function planOf(changes, base, head, options) {
	const plan = planOfChanges(changes, base, head);
	if (options.all) return planOfAll(plan, head);
	return rehearsesKept(options, changes.some(isNew)) ? planOfNewest(head) : plan;
}
function isNew({ kind }) {
	return kind !== "kept";
}
function rehearsesKept({ all, rehearseKept }, somethingIsNew) {
	return all === true || rehearseKept === true && !somethingIsNew;
}
function asNote(finding, applied) {
	if (!applied.has(finding.path)) return finding;
	const { suggestion: _, ...rest } = finding;
	if (finding.rule === "replay-fails") return {
		...rest,
		level: "warning"
	};
	return STANDING.has(finding.rule) ? rest : {
		...rest,
		level: "note"
	};
}
const STANDING = new Set(["too-slow", "base-does-not-replay"]);
function toolOf({ runner, because = null }) {
	return {
		name: runner.name,
		title: toolNamed(runner.tool).title,
		because
	};
}
function rollbackIn(evidence, { because = null }) {
	const rollback = because === null ? null : rollbackOf(evidence);
	return rollback === null ? {} : { rollback };
}
function reportFolder(evidence, remarks, findings) {
	const { base, head, changes, runner, replayed } = evidence;
	const drawn = pictures(replayed?.migrations ?? []);
	const unchecked = uncheckedFiles(evidence, findings, UNCHECKED);
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
		rehearsals: (replayed?.migrations ?? []).flatMap((seen) => [...seen.rehearsals.map(({ migration, scenario, outcome, why, detail }) => ({
			migration,
			scenario,
			outcome,
			detail,
			...why ? { why } : {}
		})), ...deployRow(seen.path, replayed?.deployed ?? null)]),
		withoutRows: replayed?.withoutRows ?? [],
		...replayed?.measures ? { measures: replayed.measures } : {},
		...unchecked.length > 0 ? { unchecked } : {},
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
export { check as t };
