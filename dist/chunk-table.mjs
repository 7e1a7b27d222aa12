import { t as __commonJSMin } from "./chunk-rolldown-runtime.mjs";
import { B as defuse, F as fitting$2, H as defusedLines, I as keepWithin, L as prose, M as codeSpan, N as cut, P as fenced, R as proseInHtml, V as defuseSource, a as bodyOf, c as titleOf$1, d as hashOf, f as RULES, h as tryLink, i as allowances, j as bytes, l as worstFirst, m as ruleLink, o as firstAdvice, r as addresses, s as isAboutFile, t as defusedLines$1, z as urlPath } from "./chunk-log-line.mjs";
import { cn as applied, in as tableParts, nn as normalSql } from "./chunk-lookups.mjs";
import { a as PROGRAMS, j as statementEnds } from "./chunk-pieces.mjs";
import { C as skipLeading, M as keyOf$1, N as listed, O as gather, P as same } from "./chunk-paths.mjs";
import { c as tokens, r as identifier, s as significant } from "./chunk-tokens.mjs";
// src/report/spans.ts
function spans(sql) {
	const ends = statementEnds(sql);
	const found = ends.map((end, at) => ({
		start: skipLeading(sql, ends[at - 1] ?? 0),
		end
	}));
	const rest = skipLeading(sql, ends.at(-1) ?? 0);
	const last = significant(sql.slice(rest)).at(-1);
	return [...found.filter(({ start, end }) => start < end), ...last ? [{
		start: rest,
		end: rest + last.end
	}] : []];
}
// src/report/fingerprint.ts
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
		found.set(finding, hashOf(`${key}${rank}`).slice(0, DIGITS));
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
// src/render/annotations.ts
const PER_LEVEL = 9;
const LONGEST_MESSAGE$1 = 4096;
const LEVELS = {
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
		level: LEVELS[finding.level],
		title: finding.rule,
		file: defuse(finding.path),
		startLine: finding.line,
		startColumn: finding.column,
		message: cut(text.join("\n"), LONGEST_MESSAGE$1)
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
// src/render/words/rollback.ts
function rollbacks({ folders }) {
	const all = folders.flatMap((folder) => {
		const text = rollbackText(folder);
		return text === null ? [] : [{
			text,
			isBad: isBad(folder.rollback)
		}];
	});
	return all.filter((it, at) => all.findIndex(({ text }) => text === it.text) === at);
}
function rollbackText({ rollback, tool, runner }) {
	if (rollback === void 0) return null;
	const { starts, fails, undone } = rollback;
	if (starts) return `${WHEN} ${fails.length > 0 ? `starts, but ${broken(fails)}` : "starts, and the statements that were tried for it still run"}.`;
	const name = tool?.title ?? runner;
	const undo = undone ? "Undo the migration first." : "Nothing in the folder undoes the migration.";
	const also = fails.length > 0 ? ` It also ${broken(fails)}.` : "";
	return `${WHEN} does not start: ${name} stops at an applied migration that the old release does not have. ${undo}${also}`;
}
const WHEN = "If you roll this release back, the old one";
function badRollback({ rollback }) {
	if (rollback === void 0 || !isBad(rollback)) return null;
	const { starts, fails } = rollback;
	if (starts) return `${WHEN} ${broken(fails)}.`;
	return `${WHEN} does not start${fails.length > 0 ? `, and ${broken(fails)}` : ""}.`;
}
function isBad(rollback) {
	return rollback !== void 0 && (!rollback.starts || rollback.fails.length > 0);
}
const MOST_NAMED$2 = 4;
function broken(fails) {
	const of = (kind) => fails.filter((it) => it.kind === kind).map(({ what }) => what);
	return `can no longer ${["read", "write"].flatMap((kind) => {
		const names = of(kind);
		const more = names.length - MOST_NAMED$2;
		const shown = more > 0 ? [...names.slice(0, MOST_NAMED$2), `${more} more`] : names;
		return names.length > 0 ? [`${kind} ${listed(shown)}`] : [];
	}).join(", or ")}`;
}
// src/render/json.ts
const UNSAFE = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function renderJson(checked, budget = BUDGET$4) {
	const { report } = checked;
	const findings = within(report.findings.map(finding), budget);
	const leftOut = report.findings.length - findings.length;
	return jsonText({
		schemaVersion: report.schemaVersion,
		tool: {
			name: report.tool.name,
			version: report.tool.version
		},
		verdict: report.verdict,
		folders: report.folders.map(folder),
		findings,
		...leftOut > 0 ? { findingsLeftOut: leftOut } : {},
		counts: {
			error: report.counts.error,
			warning: report.counts.warning,
			note: report.counts.note,
			allowed: report.counts.allowed
		}
	});
}
const BUDGET$4 = 5e6;
const LONGEST$2 = 1e4;
function within(items, budget) {
	let room = budget;
	const first = items.findIndex((item) => {
		room -= JSON.stringify(item, shortened$2).length;
		return room < 0;
	});
	return first < 0 ? items : items.slice(0, first);
}
function shortened$2(_, value) {
	return typeof value === "string" ? cut(value, LONGEST$2) : value;
}
function jsonText(value) {
	return `${JSON.stringify(value, shortened$2, 2).replace(UNSAFE, escaped$2).replace(/##(?=\[|vso\[|teamcity\[)/gi, "\\u0023#")}\n`;
}
function folder(f) {
	return {
		path: f.path,
		layout: f.layout,
		runner: f.runner,
		...f.tool ? { tool: {
			name: f.tool.name,
			title: f.tool.title,
			because: f.tool.because
		} } : {},
		engine: f.engine && {
			package: f.engine.package,
			sqlite: f.engine.sqlite
		},
		base: f.base && revision(f.base),
		head: revision(f.head),
		migrations: f.migrations.map(({ path, version, change, from }) => ({
			path,
			version,
			change,
			...from === void 0 ? {} : { from }
		})),
		rehearsals: f.rehearsals.map(({ migration, scenario, outcome, why, detail }) => ({
			migration,
			scenario,
			outcome,
			...why === void 0 ? {} : { why },
			detail
		})),
		withoutRows: f.withoutRows.map(({ table, reason }) => ({
			table,
			reason
		})),
		...f.unchecked === void 0 ? {} : { unchecked: f.unchecked },
		...f.rollback === void 0 ? {} : { rollback: {
			starts: f.rollback.starts,
			undone: f.rollback.undone,
			fails: f.rollback.fails.map(({ kind, what }) => ({
				kind,
				what
			})),
			says: rollbackText(f)
		} },
		...f.measures === void 0 ? {} : { measures: measures(f.measures) },
		remarks: f.remarks,
		...f.pictures === void 0 ? {} : { pictures: f.pictures.map(jsonPicture) }
	};
}
function measures({ rows, isThinned, statements }) {
	const of = ({ at, verb, rows: count, written, milliseconds }) => {
		return {
			path: at.path,
			line: at.line,
			verb,
			rows: count,
			written,
			milliseconds
		};
	};
	return {
		rows,
		isThinned,
		statements: statements.map(of)
	};
}
function revision({ ref, commit }) {
	return {
		ref,
		commit
	};
}
function finding(it) {
	const { allowed } = it;
	return {
		rule: it.rule,
		level: it.level,
		...it.group && { group: it.group },
		path: it.path,
		line: it.line,
		column: it.column,
		...it.title !== void 0 && { title: it.title },
		message: it.message,
		fix: it.fix,
		allowed: allowed && {
			reason: allowed.reason,
			by: allowed.by
		},
		...it.allowable && { allowable: it.allowable },
		...it.scenario && { scenario: it.scenario },
		...it.suggestion?.every((one) => one.text.length <= LONGEST$2) && { suggestion: it.suggestion.map(edit) },
		...it.links && { links: it.links.map(({ text, url }) => ({
			text,
			url
		})) }
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
const LONGEST_TEXT$5 = 1e3;
const BUDGET$3 = 5e6;
function renderCodeQuality({ report }, { fingerprint }) {
	const open = report.findings.filter(({ allowed }) => allowed === null);
	const shown = within(open.map((finding) => entry(finding, cut(description(finding), LONGEST_TEXT$5), fingerprint(finding))), BUDGET$3);
	const first = open[shown.length];
	if (first === void 0) return jsonText(shown);
	const rest = `${open.length - shown.length} more findings are left out: they would make this file too long.`;
	return jsonText([...shown, entry(first, rest, `left-out-${fingerprint(first)}`)]);
}
function entry({ rule, level, path, line }, description, fingerprint) {
	const location = {
		path,
		lines: { begin: line }
	};
	return {
		description,
		check_name: rule,
		fingerprint,
		severity: SEVERITY$1[level],
		location
	};
}
function description(finding) {
	return [defuse(finding.message.replace(/\s+/g, " ")), ...addresses(finding)].join(" ");
}
// src/render/html-tags.ts
function html(parts, ...values) {
	return { html: parts.map((part, at) => part + (at < values.length ? written(values[at]) : "")).join("") };
}
function written(value) {
	return typeof value === "object" ? value.html : escaped$1(defuse(`${value}`));
}
const ENTITIES$1 = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function escaped$1(text) {
	return text.replace(/[&<>"']/g, (character) => ENTITIES$1[character] ?? "");
}
function many(pieces) {
	return { html: pieces.map((piece) => piece.html).join("") };
}
function code(lines) {
	return { html: lines.map((line) => escaped$1(defuseSource(line))).join("\n") };
}
function list$1(items) {
	return html`<ul>${many(items.map((item) => html`<li>${item}</li>`))}</ul>`;
}
function textOf$1(piece) {
	return piece.html;
}
// src/render/words/advice.ts
const SQL = /^(?:\s+\S|--|(?:ALTER|BEGIN|COMMIT|CREATE|DELETE|DROP|INSERT|PRAGMA|REPLACE|ROLLBACK|SELECT|UPDATE|WITH)\b)/;
const SHELL = new RegExp(`^(?:${[...[
	"git",
	"mv",
	"npx",
	"sed",
	"tail"
], ...PROGRAMS].join("|")}) `);
const HERE = / <<(\w+)$/;
function partsOf(fix) {
	const lines = fix.trimEnd().split(/\r?\n/);
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
	return parts.map((part) => part.kind === "text" ? part : {
		...part,
		lines: shifted(part.lines)
	});
}
function kindOf(line, inStatement) {
	if (SQL.test(line) || inStatement && line.trim() !== "") return "sql";
	return SHELL.test(line) ? "sh" : "text";
}
function shifted(lines) {
	const least = Math.min(...lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
	return lines.map((line) => line.slice(least));
}
function adviceHeading(parts, hasSuggestion) {
	return hasSuggestion || parts.some(({ kind }) => kind === "sql") ? "Write instead." : "What to do.";
}
// src/render/words/links.ts
const LONGEST_TEXT$4 = 100;
const ADDRESS = /^https?:\/\/[\w.~:/%?#&=+-]+$/;
function markdownLinks({ links = [] }) {
	const shown = links.map(({ text, url }) => {
		const name = prose(cut(text, LONGEST_TEXT$4));
		return isAddress(url) ? `[${name}](${url})` : `${name} (${codeSpan(url)})`;
	});
	return shown.length === 0 ? "" : ` See ${shown.join(", ")}.`;
}
function isAddress(url) {
	return ADDRESS.test(url);
}
function showsLinks(env) {
	if (env.FORCE_HYPERLINK) return env.FORCE_HYPERLINK !== "0";
	if (env.CI || env.TERM === "dumb" || env.STY || env.TMUX) return false;
	return [
		"iTerm.app",
		"WezTerm",
		"vscode",
		"ghostty",
		"Tabby",
		"Hyper",
		"rio"
	].includes(env.TERM_PROGRAM ?? "") || Boolean(env.WT_SESSION || env.KITTY_WINDOW_ID || env.KONSOLE_VERSION || env.DOMTERM) || Number(env.VTE_VERSION ?? 0) >= 5e3 || /^(?:xterm-kitty|alacritty|foot|contour)/.test(env.TERM ?? "");
}
// src/render/words/quote.ts
const WIDEST = 100;
const BEFORE = .4;
const TAB = 8;
function quote(text, line, column, widest = WIDEST) {
	const source = lineOf(text, line);
	if (source === null || source.trim() === "") return null;
	const at = Math.min(Math.max(0, column - 1), source.length);
	const { left, right } = around([...defuseSource(lastOf(source.slice(0, at)))], [...defuseSource(firstOf(source.slice(at)))], widest);
	const start = left.join("");
	return {
		line: start + right.join(""),
		caret: `${left.map(blank).join("")}^`,
		isAtStart: start.trim() === ""
	};
}
let counted$1 = {
	text: "",
	starts: [0]
};
function lineOf(text, line) {
	if (counted$1.text !== text) {
		const starts = [0];
		for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
		counted$1 = {
			text,
			starts
		};
	}
	const start = counted$1.starts[line - 1];
	if (start === void 0) return null;
	return text.slice(start, (counted$1.starts[line] ?? text.length + 1) - 1).replace(/\r$/, "");
}
const MOST$1 = 500;
function lastOf(text) {
	return text.length <= MOST$1 ? text : `…${text.slice(-500).replace(/^[\uDC00-\uDFFF]/, "")}`;
}
function firstOf(text) {
	return text.length <= MOST$1 ? text : `${text.slice(0, MOST$1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
function around(before, after, widest) {
	if (columns(before) + columns(after) <= widest) return {
		left: before,
		right: after
	};
	const room = Math.max(Math.floor(widest * BEFORE), widest - 1 - columns(after));
	const left = fitting$1(before.toReversed(), room).toReversed();
	return {
		left,
		right: fitting$1(after, widest - columns(left))
	};
}
function fitting$1(characters, room) {
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
const LONGEST$1 = 160;
const LINES_BEFORE = 60;
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
	const from = Math.max(old.length, fresh.length) > LONGEST$1 ? Math.max(0, same - LINES_BEFORE) : 0;
	return {
		old: window(old, from),
		new: window(fresh, from)
	};
}
function window(line, from) {
	const shown = from === 0 ? line : `…${line.slice(from)}`;
	return defuseSource(cut(shown, LONGEST$1));
}
const WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;
const HALF = /[\uff61-\uffdc]/u;
const COMBINING = /\p{M}/u;
function characterWidth(character) {
	if (character >= " " && character <= "~") return 1;
	if (COMBINING.test(character)) return 0;
	return WIDE.test(character) && !HALF.test(character) ? 2 : 1;
}
const LONGER_THAN_ANY_LINE = 2e3;
function displayWidth(text) {
	if (text.length > LONGER_THAN_ANY_LINE) return text.length;
	let width = 0;
	for (const character of text) width += characterWidth(character);
	return width;
}
function padTo(text, width) {
	return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
// src/render/html-finding.ts
const SIGNS$4 = {
	error: "✗",
	warning: "!",
	note: "i"
};
function findingPart(finding, source, look) {
	const { level, path, line, rule } = finding;
	const place = isAboutFile(finding) ? path : `${path}:${line}`;
	const body = bodyOf(finding);
	const heading = look.titled ? titleOf$1(finding) : "Where and why";
	return html`<section class="finding ${level}" id="${look.id}">
<h2><span class="sign" aria-hidden="true">${SIGNS$4[level]}</span> <span class="hidden">${level}: </span>${heading}</h2>
<p class="place"><code>${place}</code> · <a href="${look.page}">${rule}</a></p>
${statement(finding, source)}
${body === "" ? "" : paragraphs(body)}
${many((finding.links ?? []).map(({ text, url }) => html`<p>See ${isAddress(url) ? html`<a href="${url}">${text}</a>` : `${text} (${url})`}.</p>`))}
${advice(finding, source, look.advised)}
${look.allowance === null ? "" : allowed$1(look.allowance)}
</section>`;
}
function paragraphs(text) {
	return many(text.split(/\r?\n/).flatMap((line) => line.trim() === "" ? [] : [html`<p>${line}</p>`]));
}
function statement(finding, source) {
	const seen = source === void 0 || isAboutFile(finding) ? null : quote(source, finding.line, finding.column);
	if (seen === null) return html``;
	const caret = seen.isAtStart ? "" : html`\n<span class="gutter">  </span>${code([seen.caret])}`;
	return html`<pre><code><span class="gutter">${finding.line} </span>${code([seen.line])}${caret}</code></pre>`;
}
function advice(finding, source, advised) {
	const parts = advised ? partsOf(finding.fix) : [];
	const instead = suggestedLines(finding, source).map((pair) => pair.new);
	if (parts.length + instead.length === 0) return html``;
	const blocks = parts.map(({ kind, lines }) => kind === "text" ? paragraphs(lines.join("\n")) : html`<pre class="${kind}"><code>${code(lines)}</code></pre>`);
	return html`<div class="advice"><h3>${adviceHeading(parts, instead.length > 0).replace(".", "")}</h3>
${many(blocks)}${instead.length > 0 ? html`<pre class="sql"><code>${code(instead)}</code></pre>` : ""}</div>`;
}
function allowed$1({ title, says, lines }) {
	return html`<details><summary>${title}</summary><p>${says}</p><pre><code>${code(lines)}</code></pre></details>`;
}
// node_modules/@dagrejs/dagre/dist/dagre.esm.js
var Te = Object.defineProperty;
var Sn = (e, n, t) => n in e ? Te(e, n, {
	enumerable: !0,
	configurable: !0,
	writable: !0,
	value: t
}) : e[n] = t;
var Mn = (e, n) => {
	for (var t in n) Te(e, t, {
		get: n[t],
		enumerable: !0
	});
};
var je = (e, n, t) => Sn(e, typeof n != "symbol" ? n + "" : n, t);
Mn({}, {
	Graph: () => T,
	alg: () => H
});
var Pn = Object.defineProperty;
var Se = (e, n) => {
	for (var t in n) Pn(e, t, {
		get: n[t],
		enumerable: !0
	});
};
var Q = class {
	constructor(e) {
		this._isDirected = !0, this._isMultigraph = !1, this._isCompound = !1, this._nodes = {}, this._in = {}, this._preds = {}, this._out = {}, this._sucs = {}, this._edgeObjs = {}, this._edgeLabels = {}, this._nodeCount = 0, this._edgeCount = 0, this._defaultNodeLabelFn = () => {}, this._defaultEdgeLabelFn = () => {}, e && (this._isDirected = "directed" in e ? e.directed : !0, this._isMultigraph = "multigraph" in e ? e.multigraph : !1, this._isCompound = "compound" in e ? e.compound : !1), this._isCompound && (this._parent = {}, this._children = {}, this._children["\0"] = {});
	}
	isDirected() {
		return this._isDirected;
	}
	isMultigraph() {
		return this._isMultigraph;
	}
	isCompound() {
		return this._isCompound;
	}
	setGraph(e) {
		return this._label = e, this;
	}
	graph() {
		return this._label;
	}
	setDefaultNodeLabel(e) {
		return typeof e != "function" ? this._defaultNodeLabelFn = () => e : this._defaultNodeLabelFn = e, this;
	}
	nodeCount() {
		return this._nodeCount;
	}
	nodes() {
		return Object.keys(this._nodes);
	}
	sources() {
		return this.nodes().filter((e) => Object.keys(this._in[e]).length === 0);
	}
	sinks() {
		return this.nodes().filter((e) => Object.keys(this._out[e]).length === 0);
	}
	setNodes(e, n) {
		return e.forEach((t) => {
			n !== void 0 ? this.setNode(t, n) : this.setNode(t);
		}), this;
	}
	setNode(e, n) {
		return e in this._nodes ? (arguments.length > 1 && (this._nodes[e] = n), this) : (this._nodes[e] = arguments.length > 1 ? n : this._defaultNodeLabelFn(e), this._isCompound && (this._parent[e] = "\0", this._children[e] = {}, this._children["\0"][e] = !0), this._in[e] = {}, this._preds[e] = {}, this._out[e] = {}, this._sucs[e] = {}, ++this._nodeCount, this);
	}
	node(e) {
		return this._nodes[e];
	}
	hasNode(e) {
		return e in this._nodes;
	}
	removeNode(e) {
		if (e in this._nodes) {
			let n = (t) => this.removeEdge(this._edgeObjs[t]);
			delete this._nodes[e], this._isCompound && (this._removeFromParentsChildList(e), delete this._parent[e], this.children(e).forEach((t) => {
				this.setParent(t);
			}), delete this._children[e]), Object.keys(this._in[e]).forEach(n), delete this._in[e], delete this._preds[e], Object.keys(this._out[e]).forEach(n), delete this._out[e], delete this._sucs[e], --this._nodeCount;
		}
		return this;
	}
	setParent(e, n) {
		if (!this._isCompound) throw new Error("Cannot set parent in a non-compound graph");
		if (n === void 0) n = "\0";
		else {
			n += "";
			for (let t = n; t !== void 0; t = this.parent(t)) if (t === e) throw new Error("Setting " + n + " as parent of " + e + " would create a cycle");
			this.setNode(n);
		}
		return this.setNode(e), this._removeFromParentsChildList(e), this._parent[e] = n, this._children[n][e] = !0, this;
	}
	parent(e) {
		if (this._isCompound) {
			let n = this._parent[e];
			if (n !== "\0") return n;
		}
	}
	children(e = "\0") {
		if (this._isCompound) {
			let n = this._children[e];
			if (n) return Object.keys(n);
		} else {
			if (e === "\0") return this.nodes();
			if (this.hasNode(e)) return [];
		}
		return [];
	}
	predecessors(e) {
		let n = this._preds[e];
		if (n) return Object.keys(n);
	}
	successors(e) {
		let n = this._sucs[e];
		if (n) return Object.keys(n);
	}
	neighbors(e) {
		let n = this.predecessors(e);
		if (n) {
			let t = new Set(n), r = this.successors(e);
			if (r) for (let o of r) t.add(o);
			return Array.from(t.values());
		}
	}
	isLeaf(e) {
		var n;
		let t;
		return this.isDirected() ? t = this.successors(e) : t = this.neighbors(e), ((n = t == null ? void 0 : t.length) != null ? n : 0) === 0;
	}
	filterNodes(e) {
		let n = new this.constructor({
			directed: this._isDirected,
			multigraph: this._isMultigraph,
			compound: this._isCompound
		});
		n.setGraph(this.graph()), Object.entries(this._nodes).forEach(([o, i]) => {
			e(o) && n.setNode(o, i);
		}), Object.values(this._edgeObjs).forEach((o) => {
			n.hasNode(o.v) && n.hasNode(o.w) && n.setEdge(o, this.edge(o));
		});
		let t = {}, r = (o) => {
			let i = this.parent(o);
			return !i || n.hasNode(i) ? (t[o] = i, i) : i in t ? t[i] : r(i);
		};
		return this._isCompound && n.nodes().forEach((o) => n.setParent(o, r(o))), n;
	}
	setDefaultEdgeLabel(e) {
		return typeof e != "function" ? this._defaultEdgeLabelFn = () => e : this._defaultEdgeLabelFn = e, this;
	}
	edgeCount() {
		return this._edgeCount;
	}
	edges() {
		return Object.values(this._edgeObjs);
	}
	setPath(e, n) {
		return e.reduce((t, r) => (n !== void 0 ? this.setEdge(t, r, n) : this.setEdge(t, r), r)), this;
	}
	setEdge(e, n, t, r) {
		let o, i, s, a, l = !1;
		typeof e == "object" && e !== null && "v" in e ? (o = e.v, i = e.w, s = e.name, arguments.length === 2 && (a = n, l = !0)) : (o = e, i = n, s = r, arguments.length > 2 && (a = t, l = !0)), o = "" + o, i = "" + i, s !== void 0 && (s = "" + s);
		let u = z(this._isDirected, o, i, s);
		if (u in this._edgeLabels) return l && (this._edgeLabels[u] = a), this;
		if (s !== void 0 && !this._isMultigraph) throw new Error("Cannot set a named edge when isMultigraph = false");
		this.setNode(o), this.setNode(i), this._edgeLabels[u] = l ? a : this._defaultEdgeLabelFn(o, i, s);
		let d = Fn(this._isDirected, o, i, s);
		return o = d.v, i = d.w, Object.freeze(d), this._edgeObjs[u] = d, Re(this._preds[i], o), Re(this._sucs[o], i), this._in[i][u] = d, this._out[o][u] = d, this._edgeCount++, this;
	}
	edge(e, n, t) {
		let r = arguments.length === 1 ? oe(this._isDirected, e) : z(this._isDirected, e, n, t);
		return this._edgeLabels[r];
	}
	edgeAsObj(e, n, t) {
		let r = arguments.length === 1 ? this.edge(e) : this.edge(e, n, t);
		return typeof r != "object" || r === null ? { label: r } : r;
	}
	hasEdge(e, n, t) {
		return (arguments.length === 1 ? oe(this._isDirected, e) : z(this._isDirected, e, n, t)) in this._edgeLabels;
	}
	removeEdge(e, n, t) {
		let r = arguments.length === 1 ? oe(this._isDirected, e) : z(this._isDirected, e, n, t), o = this._edgeObjs[r];
		if (o) {
			let i = o.v, s = o.w;
			delete this._edgeLabels[r], delete this._edgeObjs[r], Ie(this._preds[s], i), Ie(this._sucs[i], s), delete this._in[s][r], delete this._out[i][r], this._edgeCount--;
		}
		return this;
	}
	inEdges(e, n) {
		return this.isDirected() ? this.filterEdges(this._in[e], e, n) : this.nodeEdges(e, n);
	}
	outEdges(e, n) {
		return this.isDirected() ? this.filterEdges(this._out[e], e, n) : this.nodeEdges(e, n);
	}
	nodeEdges(e, n) {
		if (e in this._nodes) return this.filterEdges({
			...this._in[e],
			...this._out[e]
		}, e, n);
	}
	_removeFromParentsChildList(e) {
		delete this._children[this._parent[e]][e];
	}
	filterEdges(e, n, t) {
		if (!e) return;
		let r = Object.values(e);
		return t ? r.filter((o) => o.v === n && o.w === t || o.v === t && o.w === n) : r;
	}
};
function Re(e, n) {
	e[n] ? e[n]++ : e[n] = 1;
}
function Ie(e, n) {
	e[n] !== void 0 && !--e[n] && delete e[n];
}
function z(e, n, t, r) {
	let o = "" + n, i = "" + t;
	if (!e && o > i) {
		let s = o;
		o = i, i = s;
	}
	return o + "" + i + "" + (r === void 0 ? "\0" : r);
}
function Fn(e, n, t, r) {
	let o = "" + n, i = "" + t;
	if (!e && o > i) {
		let a = o;
		o = i, i = a;
	}
	let s = {
		v: o,
		w: i
	};
	return r && (s.name = r), s;
}
function oe(e, n) {
	return z(e, n.v, n.w, n.name);
}
Se({}, {
	read: () => Bn,
	write: () => An
});
function An(e) {
	let n = {
		options: {
			directed: e.isDirected(),
			multigraph: e.isMultigraph(),
			compound: e.isCompound()
		},
		nodes: Vn(e),
		edges: Yn(e)
	}, t = e.graph();
	return t !== void 0 && (n.value = structuredClone(t)), n;
}
function Vn(e) {
	return e.nodes().map((n) => {
		let t = e.node(n), r = e.parent(n), o = { v: n };
		return t !== void 0 && (o.value = t), r !== void 0 && (o.parent = r), o;
	});
}
function Yn(e) {
	return e.edges().map((n) => {
		let t = e.edge(n), r = {
			v: n.v,
			w: n.w
		};
		return n.name !== void 0 && (r.name = n.name), t !== void 0 && (r.value = t), r;
	});
}
function Bn(e) {
	let n = new Q(e.options);
	return e.value !== void 0 && n.setGraph(e.value), e.nodes.forEach((t) => {
		n.setNode(t.v, t.value), t.parent && n.setParent(t.v, t.parent);
	}), e.edges.forEach((t) => {
		n.setEdge({
			v: t.v,
			w: t.w,
			name: t.name
		}, t.value);
	}), n;
}
var H = {};
Se(H, {
	CycleException: () => K,
	bellmanFord: () => Me,
	components: () => zn,
	dijkstra: () => J,
	dijkstraAll: () => $n,
	findCycles: () => Un,
	floydWarshall: () => Kn,
	isAcyclic: () => Zn,
	postorder: () => nt,
	preorder: () => tt,
	prim: () => rt,
	shortestPaths: () => ot,
	tarjan: () => Fe,
	topsort: () => De
});
var Wn = () => 1;
function Me(e, n, t, r) {
	return Xn(e, String(n), t || Wn, r || function(o) {
		var i;
		return (i = e.outEdges(o)) != null ? i : [];
	});
}
function Xn(e, n, t, r) {
	let o = {}, i, s = 0, a = e.nodes(), l = function(c) {
		let f = o[c.v], h = o[c.w];
		if (!f || !h) return;
		let g = t(c);
		f.distance + g < h.distance && (o[c.w] = {
			distance: f.distance + g,
			predecessor: c.v
		}, i = !0);
	}, u = function() {
		a.forEach(function(c) {
			r(c).forEach(function(f) {
				let h = f.v === c ? f.v : f.w, g = h === f.v ? f.w : f.v;
				l({
					v: h,
					w: g
				});
			});
		});
	};
	a.forEach(function(c) {
		o[c] = {
			distance: c === n ? 0 : Number.POSITIVE_INFINITY,
			predecessor: ""
		};
	});
	let d = a.length;
	for (let c = 1; c < d && (i = !1, s++, u(), !!i); c++);
	if (s === d - 1 && (i = !1, u(), i)) throw new Error("The graph contains a negative weight cycle");
	return o;
}
function zn(e) {
	let n = {}, t = [], r;
	function o(i) {
		var s, a;
		i in n || (n[i] = !0, r.push(i), (s = e.successors(i)) == null || s.forEach(o), (a = e.predecessors(i)) == null || a.forEach(o));
	}
	return e.nodes().forEach(function(i) {
		r = [], o(i), r.length && t.push(r);
	}), t;
}
var Pe = class {
	constructor() {
		this._arr = [], this._keyIndices = {};
	}
	size() {
		return this._arr.length;
	}
	keys() {
		return this._arr.map((e) => e.key);
	}
	has(e) {
		return e in this._keyIndices;
	}
	priority(e) {
		let n = this._keyIndices[e];
		if (n !== void 0) return this._arr[n].priority;
	}
	min() {
		if (this.size() === 0) throw new Error("Queue underflow");
		return this._arr[0].key;
	}
	add(e, n) {
		let t = this._keyIndices, r = String(e);
		if (!(r in t)) {
			let o = this._arr, i = o.length;
			return t[r] = i, o.push({
				key: r,
				priority: n
			}), this._decrease(i), !0;
		}
		return !1;
	}
	removeMin() {
		if (this.size() === 0) throw new Error("Queue underflow");
		this._swap(0, this._arr.length - 1);
		let e = this._arr.pop();
		return delete this._keyIndices[e.key], this._heapify(0), e.key;
	}
	decrease(e, n) {
		let t = this._keyIndices[e];
		if (t === void 0) throw new Error(`Key not found: ${e}`);
		let r = this._arr[t].priority;
		if (n > r) throw new Error(`New priority is greater than current priority. Key: ${e} Old: ${r} New: ${n}`);
		this._arr[t].priority = n, this._decrease(t);
	}
	_heapify(e) {
		let n = this._arr, t = 2 * e, r = t + 1, o = e;
		t < n.length && (o = n[t].priority < n[o].priority ? t : o, r < n.length && (o = n[r].priority < n[o].priority ? r : o), o !== e && (this._swap(e, o), this._heapify(o)));
	}
	_decrease(e) {
		let n = this._arr, t = n[e].priority, r;
		for (; e !== 0 && (r = e >> 1, !(n[r].priority < t));) this._swap(e, r), e = r;
	}
	_swap(e, n) {
		let t = this._arr, r = this._keyIndices, o = t[e], i = t[n];
		t[e] = i, t[n] = o, r[i.key] = e, r[o.key] = n;
	}
};
var Hn = () => 1;
function J(e, n, t, r) {
	let o = function(i) {
		var s;
		return (s = e.outEdges(i)) != null ? s : [];
	};
	return qn(e, String(n), t || Hn, r || o);
}
function qn(e, n, t, r) {
	let o = {}, i = new Pe(), s, a, l = function(u) {
		let d = u.v !== s ? u.v : u.w, c = o[d];
		if (!c) return;
		let f = t(u), h = a.distance + f;
		if (f < 0) throw new Error("dijkstra does not allow negative edge weights. Bad edge: " + u + " Weight: " + f);
		h < c.distance && (c.distance = h, c.predecessor = s, i.decrease(d, h));
	};
	for (e.nodes().forEach(function(u) {
		let d = u === n ? 0 : Number.POSITIVE_INFINITY;
		o[u] = {
			distance: d,
			predecessor: ""
		}, i.add(u, d);
	}); i.size() > 0;) {
		s = i.removeMin();
		let u = o[s];
		if (!u || u.distance === Number.POSITIVE_INFINITY) break;
		a = u, r(s).forEach(l);
	}
	return o;
}
function $n(e, n, t) {
	return e.nodes().reduce(function(r, o) {
		return r[o] = J(e, o, n, t), r;
	}, {});
}
function Fe(e) {
	let n = 0, t = [], r = {}, o = [];
	function i(s) {
		var a;
		let l = r[s] = {
			onStack: !0,
			lowlink: n,
			index: n++
		};
		if (t.push(s), (a = e.successors(s)) == null || a.forEach(function(u) {
			if (u in r) {
				let d = r[u];
				d != null && d.onStack && (l.lowlink = Math.min(l.lowlink, d.index));
			} else {
				i(u);
				let d = r[u];
				d && (l.lowlink = Math.min(l.lowlink, d.lowlink));
			}
		}), l.lowlink === l.index) {
			let u = [], d;
			do {
				d = t.pop();
				let c = r[d];
				c && (c.onStack = !1), u.push(d);
			} while (s !== d);
			o.push(u);
		}
	}
	return e.nodes().forEach(function(s) {
		s in r || i(s);
	}), o;
}
function Un(e) {
	return Fe(e).filter(function(n) {
		var t;
		let r = n[0];
		return r ? n.length > 1 || n.length === 1 && ((t = e.outEdges(r, r)) != null ? t : []).length > 0 : !1;
	});
}
var Jn = () => 1;
function Kn(e, n, t) {
	return Qn(e, n || Jn, t || function(r) {
		var o;
		return (o = e.outEdges(r)) != null ? o : [];
	});
}
function Qn(e, n, t) {
	let r = {}, o = e.nodes();
	return o.forEach(function(i) {
		let s = {};
		r[i] = s, s[i] = {
			distance: 0,
			predecessor: ""
		}, o.forEach(function(a) {
			i !== a && (s[a] = {
				distance: Number.POSITIVE_INFINITY,
				predecessor: ""
			});
		}), t(i).forEach(function(a) {
			let l = a.v === i ? a.w : a.v, u = n(a);
			s[l] = {
				distance: u,
				predecessor: i
			};
		});
	}), o.forEach(function(i) {
		let s = r[i];
		s && o.forEach(function(a) {
			let l = r[a];
			l && o.forEach(function(u) {
				let d = l[i], c = s[u], f = l[u];
				if (d && c && f) {
					let h = d.distance + c.distance;
					h < f.distance && (f.distance = h, f.predecessor = c.predecessor);
				}
			});
		});
	}), r;
}
var K = class extends Error {
	constructor(e) {
		super(e), this.name = "CycleException";
	}
};
function De(e) {
	let n = {}, t = {}, r = [];
	function o(i) {
		var s;
		if (i in t) throw new K();
		i in n || (t[i] = !0, n[i] = !0, (s = e.predecessors(i)) == null || s.forEach(o), delete t[i], r.push(i));
	}
	if (e.sinks().forEach(o), Object.keys(n).length !== e.nodeCount()) throw new K();
	return r;
}
function Zn(e) {
	try {
		De(e);
	} catch (n) {
		if (n instanceof K) return !1;
		throw n;
	}
	return !0;
}
function et(e, n, t, r, o) {
	Array.isArray(n) || (n = [n]);
	let i = ((a) => {
		var l;
		return (l = e.isDirected() ? e.successors(a) : e.neighbors(a)) != null ? l : [];
	}), s = {};
	return n.forEach(function(a) {
		if (!e.hasNode(a)) throw new Error("Graph does not have node: " + a);
		o = Ae(e, a, t === "post", s, i, r, o);
	}), o;
}
function Ae(e, n, t, r, o, i, s) {
	return n in r || (r[n] = !0, t || (s = i(s, n)), o(n).forEach(function(a) {
		s = Ae(e, a, t, r, o, i, s);
	}), t && (s = i(s, n))), s;
}
function Ve(e, n, t) {
	return et(e, n, t, function(r, o) {
		return r.push(o), r;
	}, []);
}
function nt(e, n) {
	return Ve(e, n, "post");
}
function tt(e, n) {
	return Ve(e, n, "pre");
}
function rt(e, n) {
	var t;
	let r = new Q(), o = {}, i = new Pe(), s;
	function a(d) {
		let c = d.v === s ? d.w : d.v, f = i.priority(c);
		if (f !== void 0) {
			let h = n(d);
			h < f && (o[c] = s, i.decrease(c, h));
		}
	}
	if (e.nodeCount() === 0) return r;
	e.nodes().forEach(function(d) {
		i.add(d, Number.POSITIVE_INFINITY), r.setNode(d);
	});
	let l = e.nodes()[0];
	l !== void 0 && i.decrease(l, 0);
	let u = !1;
	for (; i.size() > 0;) {
		if (s = i.removeMin(), s in o) r.setEdge(s, o[s]);
		else {
			if (u) throw new Error("Input graph is not connected: " + e);
			u = !0;
		}
		(t = e.nodeEdges(s)) == null || t.forEach(a);
	}
	return r;
}
function ot(e, n, t, r) {
	return it(e, n, t, r != null ? r : ((o) => {
		var i;
		return (i = e.outEdges(o)) != null ? i : [];
	}));
}
function it(e, n, t, r) {
	if (t === void 0) return J(e, n, t, r);
	let o = !1, i = e.nodes();
	for (let s = 0; s < i.length; s++) {
		let a = i[s];
		if (a === void 0) continue;
		let l = r(a);
		for (let u = 0; u < l.length; u++) {
			let d = l[u];
			if (!d) continue;
			let c = d.v === a ? d.v : d.w;
			t({
				v: c,
				w: c === d.v ? d.w : d.v
			}) < 0 && (o = !0);
		}
		if (o) return Me(e, n, t, r);
	}
	return J(e, n, t, r);
}
var T = Q;
function M(e, n, t, r) {
	let o = r;
	for (; e.hasNode(o);) o = $(r);
	return t.dummy = n, e.setNode(o, t), o;
}
function Ye(e) {
	let n = new T().setGraph(e.graph());
	return e.nodes().forEach((t) => n.setNode(t, e.node(t))), e.edges().forEach((t) => {
		let r = n.edge(t.v, t.w) || {
			weight: 0,
			minlen: 1
		}, o = e.edge(t);
		n.setEdge(t.v, t.w, {
			weight: r.weight + o.weight,
			minlen: Math.max(r.minlen, o.minlen)
		});
	}), n;
}
function Z(e) {
	let n = new T({ multigraph: e.isMultigraph() }).setGraph(e.graph());
	return e.nodes().forEach((t) => {
		e.children(t).length || n.setNode(t, e.node(t));
	}), e.edges().forEach((t) => {
		n.setEdge(t, e.edge(t));
	}), n;
}
function se(e, n) {
	let t = e.x, r = e.y, o = n.x - t, i = n.y - r, s = e.width / 2, a = e.height / 2;
	if (!o && !i) throw new Error("Not possible to find intersection inside of the rectangle");
	let l, u;
	return o === 0 || Math.abs(i) * s > Math.abs(o) * a ? (i < 0 && (a = -a), l = a * o / i, u = a) : (o < 0 && (s = -s), l = s, u = s * i / o), {
		x: t + l,
		y: r + u
	};
}
function P(e) {
	let n = D(de(e) + 1).map(() => []);
	return e.nodes().forEach((t) => {
		let r = e.node(t), o = r.rank;
		o !== void 0 && (n[o] || (n[o] = []), n[o][r.order] = t);
	}), n;
}
function Be(e) {
	let n = e.nodes().map((r) => {
		let o = e.node(r).rank;
		return o === void 0 ? Number.MAX_VALUE : o;
	}), t = S(Math.min, n);
	e.nodes().forEach((r) => {
		let o = e.node(r);
		Object.hasOwn(o, "rank") && (o.rank -= t);
	});
}
function We(e) {
	let n = e.nodes().map((s) => e.node(s).rank).filter((s) => s !== void 0), t = S(Math.min, n), r = [];
	e.nodes().forEach((s) => {
		let a = e.node(s).rank - t;
		r[a] || (r[a] = []), r[a].push(s);
	});
	let o = 0, i = e.graph().nodeRankFactor;
	Array.from(r).forEach((s, a) => {
		s === void 0 && a % i !== 0 ? --o : s !== void 0 && o && s.forEach((l) => e.node(l).rank += o);
	});
}
function ae(e, n, t, r) {
	let o = {
		width: 0,
		height: 0
	};
	return arguments.length >= 4 && (o.rank = t, o.order = r), M(e, "border", o, n);
}
function st(e, n = Xe) {
	let t = [];
	for (let r = 0; r < e.length; r += n) {
		let o = e.slice(r, r + n);
		t.push(o);
	}
	return t;
}
var Xe = 65535;
function S(e, n) {
	if (n.length > Xe) return e(...st(n).map((r) => e(...r)));
	else return e(...n);
}
function de(e) {
	let t = e.nodes().map((r) => {
		let o = e.node(r).rank;
		return o === void 0 ? Number.MIN_VALUE : o;
	});
	return S(Math.max, t);
}
function ze(e, n) {
	let t = {
		lhs: [],
		rhs: []
	};
	return e.forEach((r) => {
		n(r) ? t.lhs.push(r) : t.rhs.push(r);
	}), t;
}
function q(e, n) {
	return n();
}
var at = 0;
function $(e) {
	return e + ("" + ++at);
}
function D(e, n, t = 1) {
	n ?? (n = e, e = 0);
	let r = (i) => i < n;
	t < 0 && (r = (i) => n < i);
	let o = [];
	for (let i = e; r(i); i += t) o.push(i);
	return o;
}
function W(e, n) {
	let t = {};
	for (let r of n) e[r] !== void 0 && (t[r] = e[r]);
	return t;
}
function X(e, n) {
	let t;
	return typeof n == "string" ? t = (r) => r[n] : t = n, Object.entries(e).reduce((r, [o, i]) => (r[o] = t(i, o), r), {});
}
function He(e, n) {
	return e.reduce((t, r, o) => (t[r] = n[o], t), {});
}
var V = "\0";
function ee(e, n, t) {
	var u, d, c, f, h, g;
	if (!(e && n && t && n.dummy === "edge" && t.dummy === "edge" && n.edgeObj && t.edgeObj && e[n.edgeObj.v] && e[t.edgeObj.v] && e[n.edgeObj.w] && e[t.edgeObj.w])) return 0;
	let r = !0;
	n.edgeObj.w === t.edgeObj.w && (r = !1);
	let o = r ? (d = (u = e[n.edgeObj.v]) == null ? void 0 : u.rank) != null ? d : NaN : (f = (c = e[n.edgeObj.w]) == null ? void 0 : c.rank) != null ? f : NaN, i = Object.entries(e).find((m) => {
		var L, y;
		return ((L = m[1].edgeObj) == null ? void 0 : L.v) === n.edgeObj.v && ((y = m[1].edgeObj) == null ? void 0 : y.w) === n.edgeObj.w && m[1].rank === o;
	}), s = Object.entries(e).find((m) => {
		var L, y;
		return ((L = m[1].edgeObj) == null ? void 0 : L.v) === t.edgeObj.v && ((y = m[1].edgeObj) == null ? void 0 : y.w) === t.edgeObj.w && m[1].rank === o;
	});
	if (!i || !s) return 0;
	let a = (h = i[1].order) != null ? h : NaN, l = (g = s[1].order) != null ? g : NaN;
	return isNaN(a - l) ? 0 : a - l;
}
var ce = class {
	constructor() {
		je(this, "_sentinel");
		let n = {};
		n._next = n._prev = n, this._sentinel = n;
	}
	dequeue() {
		let n = this._sentinel, t = n._prev;
		if (t !== n) return qe(t), t;
	}
	enqueue(n) {
		let t = this._sentinel;
		n._prev && n._next && qe(n), n._next = t._next, t._next._prev = n, t._next = n, n._prev = t;
	}
	toString() {
		let n = [], t = this._sentinel, r = t._prev;
		for (; r !== t;) n.push(JSON.stringify(r, dt)), r = r._prev;
		return "[" + n.join(", ") + "]";
	}
};
function qe(e) {
	e._prev._next = e._next, e._next._prev = e._prev, delete e._next, delete e._prev;
}
function dt(e, n) {
	if (e !== "_next" && e !== "_prev") return n;
}
var $e = ce;
var lt = () => 1;
function be(e, n) {
	if (e.nodeCount() <= 1) return [];
	let t = ct(e, n || lt);
	return ut(t.graph, t.buckets, t.zeroIdx).flatMap((o) => e.outEdges(o.v, o.w) || []);
}
function ut(e, n, t) {
	var a;
	let r = [], o = n[n.length - 1], i = n[0], s;
	for (; e.nodeCount();) {
		for (; s = i.dequeue();) fe(e, n, t, s);
		for (; s = o.dequeue();) fe(e, n, t, s);
		if (e.nodeCount()) {
			for (let l = n.length - 2; l > 0; --l) if (s = (a = n[l]) == null ? void 0 : a.dequeue(), s) {
				r = r.concat(fe(e, n, t, s, !0) || []);
				break;
			}
		}
	}
	return r;
}
function fe(e, n, t, r, o) {
	let i = [], s = o ? i : void 0;
	return (e.inEdges(r.v) || []).forEach((a) => {
		let l = e.edge(a), u = e.node(a.v);
		o && i.push({
			v: a.v,
			w: a.w
		}), u.out -= l, he(n, t, u);
	}), (e.outEdges(r.v) || []).forEach((a) => {
		let l = e.edge(a), u = a.w, d = e.node(u);
		d.in -= l, he(n, t, d);
	}), e.removeNode(r.v), s;
}
function ct(e, n) {
	let t = new T(), r = 0, o = 0;
	e.nodes().forEach((a) => {
		t.setNode(a, {
			v: a,
			in: 0,
			out: 0
		});
	}), e.edges().forEach((a) => {
		let l = t.edge(a.v, a.w) || 0, u = n(a), d = l + u;
		t.setEdge(a.v, a.w, d);
		let c = t.node(a.v), f = t.node(a.w);
		o = Math.max(o, c.out += u), r = Math.max(r, f.in += u);
	});
	let i = ft(o + r + 3).map(() => new $e()), s = r + 1;
	return t.nodes().forEach((a) => {
		he(i, s, t.node(a));
	}), {
		graph: t,
		buckets: i,
		zeroIdx: s
	};
}
function he(e, n, t) {
	var r, o, i;
	t.out ? t.in ? (i = e[t.out - t.in + n]) == null || i.enqueue(t) : (o = e[e.length - 1]) == null || o.enqueue(t) : (r = e[0]) == null || r.enqueue(t);
}
function ft(e) {
	let n = [];
	for (let t = 0; t < e; t++) n.push(t);
	return n;
}
function Ue(e, n) {
	(e.graph().acyclicer === "greedy" ? be(e, r(e)) : ht(e, n != null ? n : null)).forEach((o) => {
		let i = e.edge(o);
		e.removeEdge(o), i.forwardName = o.name, i.reversed = !0, e.setEdge(o.w, o.v, i, $("rev"));
	});
	function r(o) {
		return (i) => o.edge(i).weight;
	}
}
function ht(e, n) {
	let t = [], r = {}, o = {};
	function i(l) {
		Object.hasOwn(o, l) || (o[l] = !0, r[l] = !0, e.outEdges(l).forEach((u) => {
			Object.hasOwn(r, u.w) ? t.push(u) : i(u.w);
		}), delete r[l]);
	}
	function s(l) {
		var u;
		Object.hasOwn(o, l) || (o[l] = !0, r[l] = !0, (u = e.outEdges(l)) == null || u.forEach((d) => {
			var c, f;
			Object.hasOwn(r, d.w) || ((c = n.node(l)) == null ? void 0 : c.rank) > ((f = n.node(d.w)) == null ? void 0 : f.rank) && bt(e, d.w, d) ? t.push(d) : s(d.w);
		}), delete r[l]);
	}
	let a = i;
	return n && typeof n.node == "function" && (a = s), e.sources().forEach(a), e.nodes().forEach(a), t;
}
function Je(e) {
	e.edges().forEach((n) => {
		let t = e.edge(n);
		if (t.reversed) {
			e.removeEdge(n);
			let r = t.forwardName;
			delete t.reversed, delete t.forwardName, e.setEdge(n.w, n.v, t, r);
		}
	});
}
function bt(e, n, t) {
	let r = new Set();
	function o(i) {
		var s;
		if (e.sources().includes(i)) return !0;
		r.add(i);
		for (let a of (s = e.inEdges(i)) != null ? s : []) if (!(a.v === t.v && a.w === t.w) && !r.has(a.v) && o(a.v)) return !0;
		return !1;
	}
	return o(n);
}
function Ke(e) {
	e.graph().dummyChains = [], e.edges().forEach((n) => pt(e, n));
}
function pt(e, n) {
	let t = n.v, r = e.node(t).rank, o = n.w, i = e.node(o).rank, s = n.name, a = e.edge(n), l = a.labelRank;
	if (i === r + 1) return;
	e.removeEdge(n);
	let u, d, c = 0;
	for (++r; r < i; ++c, ++r) a.points = [], d = {
		width: 0,
		height: 0,
		edgeLabel: a,
		edgeObj: n,
		rank: r
	}, u = M(e, "edge", d, "_d"), r === l && (d.width = a.width, d.height = a.height, d.dummy = "edge-label", d.labelpos = a.labelpos), e.setEdge(t, u, { weight: a.weight }, s), c === 0 && e.graph().dummyChains.push(u), t = u;
	e.setEdge(t, o, { weight: a.weight }, s);
}
function Qe(e) {
	e.graph().dummyChains.forEach((n) => {
		let t = e.node(n), r = t.edgeLabel, o;
		for (e.setEdge(t.edgeObj, r); t.dummy;) o = e.successors(n)[0], e.removeNode(n), r.points.push({
			x: t.x,
			y: t.y
		}), t.dummy === "edge-label" && (r.x = t.x, r.y = t.y, r.width = t.width, r.height = t.height), n = o, t = e.node(n);
	});
}
function U(e) {
	let n = {};
	function t(r) {
		let o = e.node(r);
		if (Object.hasOwn(n, r)) return o.rank;
		n[r] = !0;
		let i = e.outEdges(r), s = i ? i.map((l) => l == null ? Number.POSITIVE_INFINITY : t(l.w) - e.edge(l).minlen) : [], a = S(Math.min, s);
		return a === Number.POSITIVE_INFINITY && (a = 0), o.rank = a;
	}
	e.sources().forEach(t);
}
function A(e, n) {
	return e.node(n.w).rank - e.node(n.v).rank - e.edge(n).minlen;
}
var ne = Et;
function Et(e) {
	let n = new T({ directed: !1 }), t = e.nodes();
	if (t.length === 0) throw new Error("Graph must have at least one node");
	let r = t[0], o = e.nodeCount();
	n.setNode(r, {});
	let i, s;
	for (; Lt(n, e) < o && (i = yt(n, e), !!i);) s = n.hasNode(i.v) ? A(e, i) : -A(e, i), wt(n, e, s);
	return n;
}
function Lt(e, n) {
	function t(r) {
		let o = n.nodeEdges(r);
		o && o.forEach((i) => {
			let s = i.v, a = r === s ? i.w : s;
			!e.hasNode(a) && !A(n, i) && (e.setNode(a, {}), e.setEdge(r, a, {}), t(a));
		});
	}
	return e.nodes().forEach(t), e.nodeCount();
}
function yt(e, n) {
	return n.edges().reduce((r, o) => {
		let i = Number.POSITIVE_INFINITY;
		return e.hasNode(o.v) !== e.hasNode(o.w) && (i = A(n, o)), i < r[0] ? [i, o] : r;
	}, [Number.POSITIVE_INFINITY, null])[1];
}
function wt(e, n, t) {
	e.nodes().forEach((r) => n.node(r).rank += t);
}
var { preorder: Nt, postorder: Gt } = H, en = Y;
Y.initLowLimValues = pe;
Y.initCutValues = ge;
Y.calcCutValue = nn;
Y.leaveEdge = rn;
Y.enterEdge = on;
Y.exchangeEdges = sn;
function Y(e) {
	e = Ye(e), U(e);
	let n = ne(e);
	pe(n), ge(n, e);
	let t, r;
	for (; t = rn(n);) r = on(n, e, t), sn(n, e, t, r);
}
function ge(e, n) {
	let t = Gt(e, e.nodes());
	t = t.slice(0, t.length - 1), t.forEach((r) => vt(e, n, r));
}
function vt(e, n, t) {
	let o = e.node(t).parent, i = e.edge(t, o);
	i.cutvalue = nn(e, n, t);
}
function nn(e, n, t) {
	let o = e.node(t).parent, i = !0, s = n.edge(t, o), a = 0;
	s || (i = !1, s = n.edge(o, t)), a = s.weight;
	let l = n.nodeEdges(t);
	return l && l.forEach((u) => {
		let d = u.v === t, c = d ? u.w : u.v;
		if (c !== o) {
			let f = d === i, h = n.edge(u).weight;
			if (a += f ? h : -h, xt(e, t, c)) {
				let m = e.edge(t, c).cutvalue;
				a += f ? -m : m;
			}
		}
	}), a;
}
function pe(e, n) {
	arguments.length < 2 && (n = e.nodes()[0]), tn(e, {}, 1, n);
}
function tn(e, n, t, r, o) {
	let i = t, s = e.node(r);
	n[r] = !0;
	let a = e.neighbors(r);
	return a && a.forEach((l) => {
		Object.hasOwn(n, l) || (t = tn(e, n, t, l, r));
	}), s.low = i, s.lim = t++, o ? s.parent = o : delete s.parent, t;
}
function rn(e) {
	return e.edges().find((n) => e.edge(n).cutvalue < 0);
}
function on(e, n, t) {
	let r = t.v, o = t.w;
	n.hasEdge(r, o) || (r = t.w, o = t.v);
	let i = e.node(r), s = e.node(o), a = i, l = !1;
	return i.lim > s.lim && (a = s, l = !0), n.edges().filter((d) => l === Ze(e, e.node(d.v), a) && l !== Ze(e, e.node(d.w), a)).reduce((d, c) => A(n, c) < A(n, d) ? c : d);
}
function sn(e, n, t, r) {
	let o = t.v, i = t.w;
	e.removeEdge(o, i), e.setEdge(r.v, r.w, {}), pe(e), ge(e, n), kt(e, n);
}
function kt(e, n) {
	let t = e.nodes().find((o) => !e.node(o).parent);
	if (!t) return;
	let r = Nt(e, [t]);
	r = r.slice(1), r.forEach((o) => {
		let s = e.node(o).parent, a = n.edge(o, s), l = !1;
		a || (a = n.edge(s, o), l = !0), n.node(o).rank = n.node(s).rank + (l ? a.minlen : -a.minlen);
	});
}
function xt(e, n, t) {
	return e.hasEdge(n, t);
}
function Ze(e, n, t) {
	return t.low <= n.lim && n.lim <= t.lim;
}
var dn = _t;
function _t(e) {
	let n = e.graph().ranker;
	if (typeof n == "function") return n(e);
	switch (n) {
		case "network-simplex":
			an(e);
			break;
		case "tight-tree":
			Ct(e);
			break;
		case "longest-path":
			Ot(e);
			break;
		case "none": break;
		default: an(e);
	}
}
var Ot = U;
function Ct(e) {
	U(e), ne(e);
}
function an(e) {
	en(e);
}
var ln = Tt;
function Tt(e) {
	let n = Rt(e), t = e.graph();
	if (!Array.isArray(t.dummyChains)) return;
	t.dummyChains.forEach((o) => {
		let i = e.node(o), s = i.edgeObj, a = jt(e, n, s.v, s.w), l = a.path, u = a.lca, d = 0, c = l[d], f = !0;
		for (; o !== s.w;) {
			if (i = e.node(o), f) {
				for (; (c = l[d]) !== u && e.node(c).maxRank < i.rank;) d++;
				c === u && (f = !1);
			}
			if (!f) {
				for (; d < l.length - 1 && e.node(l[d + 1]).minRank <= i.rank;) d++;
				c = l[d];
			}
			c !== void 0 && e.setParent(o, c), o = e.successors(o)[0];
		}
	});
}
function jt(e, n, t, r) {
	let o = [], i = [], s = Math.min(n[t].low, n[r].low), a = Math.max(n[t].lim, n[r].lim), l;
	l = t;
	do
		l = e.parent(l), o.push(l);
	while (l && (n[l].low > s || a > n[l].lim));
	let u = l, d = r;
	for (; (d = e.parent(d)) !== u;) i.push(d);
	return {
		path: o.concat(i.reverse()),
		lca: u
	};
}
function Rt(e) {
	let n = {}, t = 0;
	function r(o) {
		let i = t;
		e.children(o).forEach(r), n[o] = {
			low: i,
			lim: t++
		};
	}
	return e.children(V).forEach(r), n;
}
function un(e) {
	let n = M(e, "root", {}, "_root"), t = It(e), r = Object.values(t), o = S(Math.max, r) - 1, i = 2 * o + 1;
	e.graph().nestingRoot = n, e.edges().forEach((a) => e.edge(a).minlen *= i);
	let s = St(e) + 1;
	e.children(V).forEach((a) => {
		cn(e, n, i, s, o, t, a);
	}), e.graph().nodeRankFactor = i;
}
function cn(e, n, t, r, o, i, s) {
	var c;
	let a = e.children(s);
	if (!a.length) {
		s !== n && e.setEdge(n, s, {
			weight: 0,
			minlen: t
		});
		return;
	}
	let l = ae(e, "_bt"), u = ae(e, "_bb"), d = e.node(s);
	e.setParent(l, s), d.borderTop = l, e.setParent(u, s), d.borderBottom = u, a.forEach((f) => {
		var b;
		cn(e, n, t, r, o, i, f);
		let h = e.node(f), g = h.borderTop ? h.borderTop : f, m = h.borderBottom ? h.borderBottom : f, L = h.borderTop ? r : 2 * r, y = g !== m ? 1 : o - ((b = i[s]) != null ? b : 0) + 1;
		e.setEdge(l, g, {
			weight: L,
			minlen: y,
			nestingEdge: !0
		}), e.setEdge(m, u, {
			weight: L,
			minlen: y,
			nestingEdge: !0
		});
	}), e.parent(s) || e.setEdge(n, l, {
		weight: 0,
		minlen: o + ((c = i[s]) != null ? c : 0)
	});
}
function It(e) {
	let n = {};
	function t(r, o) {
		let i = e.children(r);
		i && i.length && i.forEach((s) => t(s, o + 1)), n[r] = o;
	}
	return e.children(V).forEach((r) => t(r, 1)), n;
}
function St(e) {
	return e.edges().reduce((n, t) => n + e.edge(t).weight, 0);
}
function fn(e) {
	let n = e.graph();
	e.removeNode(n.nestingRoot), delete n.nestingRoot, e.edges().forEach((t) => {
		e.edge(t).nestingEdge && e.removeEdge(t);
	});
}
var bn = Pt;
function Pt(e) {
	function n(t) {
		let r = e.children(t), o = e.node(t);
		if (r.length && r.forEach(n), o && Object.hasOwn(o, "minRank")) {
			o.borderLeft = [], o.borderRight = [];
			for (let i = o.minRank, s = o.maxRank + 1; i < s; ++i) hn(e, "borderLeft", "_bl", t, o, i), hn(e, "borderRight", "_br", t, o, i);
		}
	}
	e.children(V).forEach(n);
}
function hn(e, n, t, r, o, i) {
	let s = {
		width: 0,
		height: 0,
		rank: i,
		borderType: n
	}, a = o[n][i - 1], l = M(e, "border", s, t);
	o[n][i] = l, e.setParent(l, r), a && e.setEdge(a, l, { weight: 1 });
}
function pn(e) {
	var t;
	let n = (t = e.graph().rankdir) == null ? void 0 : t.toLowerCase();
	(n === "lr" || n === "rl") && En(e);
}
function mn(e) {
	var t;
	let n = (t = e.graph().rankdir) == null ? void 0 : t.toLowerCase();
	(n === "bt" || n === "rl") && Ft(e), (n === "lr" || n === "rl") && (Dt(e), En(e));
}
function En(e) {
	e.nodes().forEach((n) => gn(e.node(n))), e.edges().forEach((n) => gn(e.edge(n)));
}
function gn(e) {
	let n = e.width;
	e.width = e.height, e.height = n;
}
function Ft(e) {
	e.nodes().forEach((n) => me(e.node(n))), e.edges().forEach((n) => {
		var r;
		let t = e.edge(n);
		(r = t.points) == null || r.forEach(me), Object.hasOwn(t, "y") && me(t);
	});
}
function me(e) {
	e.y = -e.y;
}
function Dt(e) {
	e.nodes().forEach((n) => Ee(e.node(n))), e.edges().forEach((n) => {
		var r;
		let t = e.edge(n);
		(r = t.points) == null || r.forEach(Ee), Object.hasOwn(t, "x") && Ee(t);
	});
}
function Ee(e) {
	let n = e.x;
	e.x = e.y, e.y = n;
}
function Le(e, n = null) {
	let t = {}, r = e.nodes().filter((d) => !e.children(d).length), o = r.map((d) => e.node(d).rank), s = D(S(Math.max, o) + 1).map(() => []);
	function a(d) {
		if (t[d]) return;
		t[d] = !0;
		let c = e.node(d);
		s[c.rank].push(d);
		let f = e.successors(d);
		f && [...f].sort((g, m) => u(g, m)).forEach(a);
	}
	r.sort((d, c) => e.node(d).rank - e.node(c).rank).forEach(a);
	function u(d, c) {
		return ee(n, e.node(d), e.node(c));
	}
	return s;
}
function ye(e, n) {
	let t = 0;
	for (let r = 1; r < n.length; ++r) t += Vt(e, n[r - 1], n[r]);
	return t;
}
function Vt(e, n, t) {
	let r = He(t, t.map((u, d) => d)), o = n.flatMap((u) => {
		let d = e.outEdges(u);
		return d ? d.map((c) => ({
			pos: r[c.w],
			weight: e.edge(c).weight
		})).sort((c, f) => c.pos - f.pos) : [];
	}), i = 1;
	for (; i < t.length;) i <<= 1;
	let s = 2 * i - 1;
	i -= 1;
	let a = new Array(s).fill(0), l = 0;
	return o.forEach((u) => {
		let d = u.pos + i;
		a[d] += u.weight;
		let c = 0;
		for (; d > 0;) d % 2 && (c += a[d + 1]), d = d - 1 >> 1, a[d] += u.weight;
		l += u.weight * c;
	}), l;
}
function we(e, n = []) {
	return n.map((t) => {
		let r = e.inEdges(t);
		if (!r || !r.length) return { v: t };
		{
			let o = r.reduce((i, s) => {
				let a = e.edge(s), l = e.node(s.v);
				return {
					sum: i.sum + a.weight * l.order,
					weight: i.weight + a.weight
				};
			}, {
				sum: 0,
				weight: 0
			});
			return {
				v: t,
				barycenter: o.sum / o.weight,
				weight: o.weight
			};
		}
	});
}
function Ne(e, n) {
	let t = {};
	e.forEach((o, i) => {
		let s = {
			indegree: 0,
			in: [],
			out: [],
			vs: [o.v],
			i
		};
		o.barycenter !== void 0 && (s.barycenter = o.barycenter, s.weight = o.weight), t[o.v] = s;
	}), n.edges().forEach((o) => {
		let i = t[o.v], s = t[o.w];
		i !== void 0 && s !== void 0 && (s.indegree++, i.out.push(s));
	});
	return Yt(Object.values(t).filter((o) => !o.indegree));
}
function Yt(e) {
	let n = [];
	function t(o) {
		return (i) => {
			i.merged || (i.barycenter === void 0 || o.barycenter === void 0 || i.barycenter >= o.barycenter) && Bt(o, i);
		};
	}
	function r(o) {
		return (i) => {
			i.in.push(o), --i.indegree === 0 && e.push(i);
		};
	}
	for (; e.length;) {
		let o = e.pop();
		n.push(o), o.in.reverse().forEach(t(o)), o.out.forEach(r(o));
	}
	return n.filter((o) => !o.merged).map((o) => W(o, [
		"vs",
		"i",
		"barycenter",
		"weight"
	]));
}
function Bt(e, n) {
	let t = 0, r = 0;
	e.weight && (t += e.barycenter * e.weight, r += e.weight), n.weight && (t += n.barycenter * n.weight, r += n.weight), e.vs = n.vs.concat(e.vs), e.barycenter = t / r, e.weight = r, e.i = Math.min(n.i, e.i), n.merged = !0;
}
function Ge(e, n, t, r, o) {
	let i = {}, s = null, a = null, l = o;
	typeof n == "boolean" ? (l = n, i = {}) : n && (i = n, s = t != null ? t : null, a = r != null ? r : null);
	let u = ze(e, (y) => Object.hasOwn(y, "barycenter")), d = u.lhs, c = u.rhs.sort((y, b) => b.i - y.i), f = [], h = 0, g = 0, m = 0;
	d.sort(Wt(a, s, !!l));
	for (let [y, b] of Object.entries(i)) {
		let p = d.findIndex((E) => E.vs[0] === y);
		d.splice(p + 1, 0, b);
	}
	m = Ln(f, c, m), d.forEach((y) => {
		m += y.vs.length, f.push(y.vs), h += y.barycenter * y.weight, g += y.weight, m = Ln(f, c, m);
	});
	let L = { vs: f.flat(1) };
	return g && (L.barycenter = h / g, L.weight = g), L;
}
function Ln(e, n, t) {
	let r;
	for (; n.length && (r = n[n.length - 1]).i <= t;) n.pop(), e.push(r.vs), t++;
	return t;
}
function Wt(e, n, t) {
	return (r, o) => {
		if (r.barycenter < o.barycenter) return -1;
		if (r.barycenter > o.barycenter) return 1;
		if (e && (typeof r.vs[0] == "string" || typeof o.vs[0] == "string")) {
			let a = ee(n, e.node(r.vs[0]), e.node(o.vs[0]));
			if (a !== 0) return a;
		}
		return t ? o.i - r.i : r.i - o.i;
	};
}
function te(e, n, t, r, o) {
	var y, b, p, E, w, k, _, O, j, R, I;
	let i = null, s = o;
	typeof r == "boolean" ? (s = r, i = null) : r !== void 0 && (i = r);
	let a = e.children(n), l = e.node(n), u = l ? l.borderLeft : void 0, d = l ? l.borderRight : void 0, c = {};
	u && (a = a.filter((v) => v !== u && v !== d));
	let f = we(e, a);
	f.forEach((v) => {
		if (e.children(v.v).length) {
			let { result: x } = te(e, v.v, t, i, s);
			c[v.v] = x, Object.hasOwn(x, "barycenter") && zt(v, x);
		}
	});
	let h = Ne(f, t);
	Xt(h, c);
	let g = {}, m = !1;
	for (let v = 0; v < h.length; v++) for (let x = v + 1; x < h.length; x++) if (!(!h[v] || !h[x] || !((y = h[v]) != null && y.barycenter) || !((b = h[x]) != null && b.barycenter)) && ((p = h[v]) == null ? void 0 : p.barycenter) === h[x].barycenter) {
		let G = (w = (E = h[v]) == null ? void 0 : E.vs[0]) != null ? w : "", N = (_ = (k = h[x]) == null ? void 0 : k.vs[0]) != null ? _ : "", C = e.node(G), B = e.node(N);
		if (C.dummy === "edge" && B.dummy === "edge" && ((O = C.edgeObj) == null ? void 0 : O.v) === ((j = B.edgeObj) == null ? void 0 : j.v) && ((R = C.edgeObj) == null ? void 0 : R.w) === ((I = B.edgeObj) == null ? void 0 : I.w)) if (C.edgeLabel.reversed) {
			g[N] = h[v], h.splice(v, 1), v--;
			break;
		} else g[G] || (g[G] = h[x], h.splice(x, 1), x--);
		else m = !0;
	}
	let L = Ge(h, g, i, e, s);
	if (u && d) {
		L.vs = [
			u,
			L.vs,
			d
		].flat(1);
		let v = e.predecessors(u);
		if (v && v.length) {
			let x = e.node(v[0]), G = e.predecessors(d), N = e.node(G[0]);
			Object.hasOwn(L, "barycenter") || (L.barycenter = 0, L.weight = 0), L.barycenter = (L.barycenter * L.weight + x.order + N.order) / (L.weight + 2), L.weight += 2;
		}
	}
	return Object.defineProperty(L, "result", {
		value: L,
		enumerable: !1,
		configurable: !0,
		writable: !0
	}), Object.defineProperty(L, "usedBias", {
		value: m,
		enumerable: !1,
		configurable: !0,
		writable: !0
	}), L;
}
function Xt(e, n) {
	e.forEach((t) => {
		t.vs = t.vs.flatMap((r) => n[r] ? n[r].vs : r);
	});
}
function zt(e, n) {
	e.barycenter !== void 0 ? (e.barycenter = (e.barycenter * e.weight + n.barycenter * n.weight) / (e.weight + n.weight), e.weight += n.weight) : (e.barycenter = n.barycenter, e.weight = n.weight);
}
function ve(e, n, t, r) {
	r || (r = e.nodes());
	let o = Ht(e), i = new T({ compound: !0 }).setGraph({ root: o }).setDefaultNodeLabel((s) => e.node(s));
	return r.forEach((s) => {
		let a = e.node(s), l = e.parent(s);
		if (a.rank === n || a.minRank <= n && n <= a.maxRank) {
			i.setNode(s), i.setParent(s, l || o);
			let u = e[t](s);
			u && u.forEach((d) => {
				let c = d.v === s ? d.w : d.v, f = i.edge(c, s), h = f !== void 0 ? f.weight : 0;
				i.setEdge(c, s, { weight: e.edge(d).weight + h });
			}), Object.hasOwn(a, "minRank") && i.setNode(s, {
				borderLeft: a.borderLeft[n],
				borderRight: a.borderRight[n]
			});
		}
	}), i;
}
function Ht(e) {
	let n;
	for (; e.hasNode(n = $("_root")););
	return n;
}
function ke(e, n, t) {
	let r = {}, o;
	t.forEach((i) => {
		let s = e.parent(i), a, l;
		for (; s;) {
			if (a = e.parent(s), a ? (l = r[a], r[a] = s) : (l = o, o = s), l && l !== s) {
				n.setEdge(l, s);
				return;
			}
			s = a;
		}
	});
}
function re(e, n = {}, t = null) {
	if (typeof n.customOrder == "function") {
		n.customOrder(e, re);
		return;
	}
	let r = de(e), o = yn(e, D(1, r + 1), "inEdges"), i = yn(e, D(r - 1, -1, -1), "outEdges"), s = Le(e, t);
	if (wn(e, s), n.disableOptimalOrderHeuristic) return;
	let a = Number.POSITIVE_INFINITY, l, u = n.constraints || [];
	for (let d = 0, c = 0; c < 4; ++d, ++c) {
		qt(d % 2 ? o : i, d % 4 >= 2, u, t), s = P(e);
		let f = ye(e, s);
		f < a ? (c = 0, l = Object.assign({}, s), a = f) : f === a && (l = structuredClone(s));
	}
	wn(e, l);
}
function yn(e, n, t) {
	let r = new Map(), o = (i, s) => {
		r.has(i) || r.set(i, []), r.get(i).push(s);
	};
	for (let i of e.nodes()) {
		let s = e.node(i);
		if (typeof s.rank == "number" && o(s.rank, i), typeof s.minRank == "number" && typeof s.maxRank == "number") for (let a = s.minRank; a <= s.maxRank; a++) a !== s.rank && o(a, i);
	}
	return n.map(function(i) {
		return ve(e, i, t, r.get(i) || []);
	});
}
function qt(e, n, t, r) {
	let o = !0, i = new T();
	e.forEach(function(s) {
		t.forEach((d) => i.setEdge(d.left, d.right));
		let a = s.graph().root, { result: l, usedBias: u } = te(s, a, i, r, o);
		n && u && (o = !o), l.vs.forEach((d, c) => s.node(d).order = c), ke(s, i, l.vs);
	});
}
function wn(e, n) {
	Object.values(n).forEach((t) => t.forEach((r, o) => e.node(r).order = o));
}
function $t(e, n) {
	let t = {};
	function r(o, i) {
		let s = 0, a = 0, l = o.length, u = i[i.length - 1];
		return i.forEach((d, c) => {
			let f = Jt(e, d), h = f ? e.node(f).order : l;
			(f || d === u) && (i.slice(a, c + 1).forEach((g) => {
				let m = e.predecessors(g);
				m && m.forEach((L) => {
					let y = e.node(L), b = y.order;
					(b < s || h < b) && !(y.dummy && e.node(g).dummy) && Gn(t, L, g);
				});
			}), a = c + 1, s = h);
		}), i;
	}
	return n.length && n.reduce(r), t;
}
function Ut(e, n) {
	let t = {};
	function r(a) {
		var l;
		return ((l = e.node(a)) == null ? void 0 : l.dummy) === "border";
	}
	if (!e.nodes().some(r)) return t;
	function i(a, l, u, d, c) {
		D(l, u).forEach((f) => {
			let h = a[f];
			if (h !== void 0 && e.node(h).dummy) {
				let g = e.predecessors(h);
				g && g.forEach((m) => {
					if (m === void 0) return;
					let L = e.node(m);
					L.dummy && (L.order < d || L.order > c) && Gn(t, m, h);
				});
			}
		});
	}
	function s(a, l) {
		let u = -1, d = -1, c = 0;
		return l.forEach((f, h) => {
			if (r(f)) {
				let g = e.predecessors(f);
				if (g && g.length) {
					let m = g[0];
					if (m === void 0) return;
					d = e.node(m).order, i(l, c, h, u, d), c = h, u = d;
				}
			}
			i(l, c, l.length, d, a.length);
		}), l;
	}
	return n.length && n.reduce(s), t;
}
function Jt(e, n) {
	if (e.node(n).dummy) {
		let t = e.predecessors(n);
		if (t) return t.find((r) => e.node(r).dummy);
	}
}
function Gn(e, n, t) {
	if (n > t) {
		let o = n;
		n = t, t = o;
	}
	let r = e[n];
	r || (e[n] = r = {}), r[t] = !0;
}
function Kt(e, n, t) {
	if (n > t) {
		let o = n;
		n = t, t = o;
	}
	let r = e[n];
	return r !== void 0 && Object.hasOwn(r, t);
}
function Qt(e, n, t, r, o) {
	let i = {}, s = {}, a = {};
	return n.forEach((l) => {
		l.forEach((u, d) => {
			i[u] = u, s[u] = u, a[u] = d;
		});
	}), n.forEach((l) => {
		let u = -1, d = -1, c = !1, f = l, h = l.findIndex((g) => (o == null ? void 0 : o.includes(g)) || Nn(g, e, o));
		h > 0 && (f = [
			l[h],
			...l.slice(0, h),
			...l.slice(h + 1)
		], c = !0), f.forEach((g) => {
			var L;
			let m = r(g);
			if (m && m.length) {
				o != null && o.includes(g) && (m = m.filter((p) => Nn(p, e, o)));
				let y = m.sort((p, E) => {
					let w = a[p], k = a[E];
					return (w !== void 0 ? w : 0) - (k !== void 0 ? k : 0);
				}), b = (y.length - 1) / 2;
				for (let p = Math.floor(b), E = Math.ceil(b); p <= E; ++p) {
					let w = y[p];
					if (w === void 0) continue;
					let k = a[w];
					if (k !== void 0 && s[g] === g && u < k && a[w] !== d && !Kt(t, g, w)) {
						let _ = i[w];
						_ !== void 0 && (s[w] = g, s[g] = i[g] = _, u = k, c && (u = -1, d = (L = a[w]) != null ? L : -1, c = !1));
					}
				}
			}
		});
	}), {
		root: i,
		align: s
	};
}
function Zt(e, n, t, r, o = !1) {
	let i = {}, s = er(e, n, t, o), a = o ? "borderLeft" : "borderRight";
	function l(h, g) {
		let m = s.nodes().slice(), L = {}, y = m.pop();
		for (; y;) {
			if (L[y]) h(y);
			else {
				L[y] = !0, m.push(y);
				for (let b of g(y)) m.push(b);
			}
			y = m.pop();
		}
	}
	function u(h) {
		let g = s.inEdges(h);
		g ? i[h] = g.reduce((m, L) => {
			var p;
			let y = (p = i[L.v]) != null ? p : 0, b = s.edge(L);
			return Math.max(m, y + (b !== void 0 ? b : 0));
		}, 0) : i[h] = 0;
	}
	function d(h) {
		let g = s.outEdges(h), m = Number.POSITIVE_INFINITY;
		g && (m = g.reduce((y, b) => {
			let p = i[b.w], E = s.edge(b);
			return Math.min(y, (p !== void 0 ? p : 0) - (E !== void 0 ? E : 0));
		}, Number.POSITIVE_INFINITY));
		let L = e.node(h);
		m !== Number.POSITIVE_INFINITY && L.borderType !== a && (i[h] = Math.max(i[h] !== void 0 ? i[h] : 0, m));
	}
	function c(h) {
		return s.predecessors(h) || [];
	}
	function f(h) {
		return s.successors(h) || [];
	}
	return l(u, c), l(d, f), Object.keys(r).forEach((h) => {
		var m;
		let g = t[h];
		g !== void 0 && (i[h] = (m = i[g]) != null ? m : 0);
	}), i;
}
function er(e, n, t, r) {
	let o = new T(), i = e.graph(), s = or(i.nodesep, i.edgesep, r);
	return n.forEach((a) => {
		let l;
		a.forEach((u) => {
			let d = t[u];
			if (d !== void 0) {
				if (o.setNode(d), l !== void 0) {
					let c = t[l];
					if (c !== void 0) {
						let f = o.edge(c, d);
						o.setEdge(c, d, Math.max(s(e, u, l), f || 0));
					}
				}
				l = u;
			}
		});
	}), o;
}
function nr(e, n) {
	return Object.values(n).reduce((t, r) => {
		let o = Number.NEGATIVE_INFINITY, i = Number.POSITIVE_INFINITY;
		Object.entries(r).forEach(([a, l]) => {
			let u = ir(e, a) / 2;
			o = Math.max(l + u, o), i = Math.min(l - u, i);
		});
		let s = o - i;
		return s < t[0] && (t = [s, r]), t;
	}, [Number.POSITIVE_INFINITY, null])[1];
}
function tr(e, n) {
	let t = Object.values(n), r = S(Math.min, t), o = S(Math.max, t);
	["u", "d"].forEach((i) => {
		["l", "r"].forEach((s) => {
			let a = i + s, l = e[a];
			if (!l || l === n) return;
			let u = Object.values(l), d = r - S(Math.min, u);
			s !== "l" && (d = o - S(Math.max, u)), d && (e[a] = X(l, (c) => c + d));
		});
	});
}
function rr(e, n = void 0) {
	let t = e.ul;
	return t ? X(t, (r, o) => {
		var s, a;
		if (n) {
			let u = e[n.toLowerCase()];
			if (u && u[o] !== void 0) return u[o];
		}
		let i = Object.values(e).map((l) => {
			let u = l[o];
			return u !== void 0 ? u : 0;
		}).sort((l, u) => l - u);
		return (((s = i[1]) != null ? s : 0) + ((a = i[2]) != null ? a : 0)) / 2;
	}) : {};
}
function vn(e, n) {
	let t = P(e), r = Object.assign($t(e, t), Ut(e, t)), o = {}, i;
	["u", "d"].forEach((a) => {
		i = a === "u" ? t : Object.values(t).reverse(), ["l", "r"].forEach((l) => {
			l === "r" && (i = i.map((f) => Object.values(f).reverse()));
			let d = Qt(e, i, r, (f) => (a === "u" ? e.predecessors(f) : e.successors(f)) || [], n), c = Zt(e, i, d.root, d.align, l === "r");
			l === "r" && (c = X(c, (f) => -f)), o[a + l] = c;
		});
	});
	return tr(o, nr(e, o)), rr(o, e.graph().align);
}
function or(e, n, t) {
	return (r, o, i) => {
		let s = r.node(o), a = r.node(i), l = 0, u;
		if (l += s.width / 2, Object.hasOwn(s, "labelpos")) switch (s.labelpos.toLowerCase()) {
			case "l":
				u = -s.width / 2;
				break;
			case "r": u = s.width / 2;
		}
		if (u && (l += t ? u : -u), u = void 0, l += (s.dummy ? n : e) / 2, l += (a.dummy ? n : e) / 2, l += a.width / 2, Object.hasOwn(a, "labelpos")) switch (a.labelpos.toLowerCase()) {
			case "l":
				u = a.width / 2;
				break;
			case "r": u = -a.width / 2;
		}
		return u && (l += t ? u : -u), l;
	};
}
function ir(e, n) {
	return e.node(n).width;
}
function Nn(e, n, t) {
	var s;
	if (!t) return !1;
	let r = (s = n.node(e)) == null ? void 0 : s.edgeObj;
	if (!r || n.node(e).edgeLabel.reversed) return !1;
	let o = t.indexOf(r == null ? void 0 : r.v), i = t.indexOf(r == null ? void 0 : r.w);
	return o !== -1 && i !== -1 && o === (i + 1) % t.length || o === (i - 1) % t.length;
}
function kn(e, n) {
	e = Z(e), sr(e), Object.entries(vn(e, n)).forEach(([t, r]) => e.node(t).x = r);
}
function sr(e) {
	let n = P(e), t = e.graph(), r = t.ranksep, o = t.rankalign, i = 0;
	n.forEach((s) => {
		let a = s.reduce((l, u) => {
			var c;
			let d = (c = e.node(u).height) != null ? c : 0;
			return l > d ? l : d;
		}, 0);
		s.forEach((l) => {
			let u = e.node(l);
			o === "top" ? u.y = i + u.height / 2 : o === "bottom" ? u.y = i + a - u.height / 2 : u.y = i + a / 2;
		}), i += a + r;
	});
}
var xn = new WeakMap();
function Oe(e, n = {}) {
	return In(e, q, n), e;
}
function _n(e, n, t) {
	let r = n;
	for (; r !== void 0;) {
		let o = e.parent(r);
		if (o === t) return r;
		r = o;
	}
}
function In(e, n, t) {
	var y;
	let r = e.nodes().filter((b) => e.children(b).length), o = {};
	r.forEach((b) => {
		let p = e.node(b);
		if (p && p.rankdir) {
			let E = new T({
				multigraph: !0,
				compound: !0
			});
			E.setGraph({ rankdir: p.rankdir });
			let w = e.children(b);
			w.forEach((G) => {
				let N = { ...e.node(G) };
				E.setNode(G, N);
				let C = e.parent(G);
				C && C !== b && w.includes(C) && E.setParent(G, C);
			});
			let k = new Set();
			e.edges().forEach((G) => {
				let N = _n(e, G.v, b), C = _n(e, G.w, b);
				if (N === G.v && C === G.w) E.setEdge(G, { ...e.edge(G) });
				else if (N && C && N !== C) {
					let B = `${N}\0${C}`;
					k.has(B) || (k.add(B), E.setEdge(N, C, { ...e.edge(G) }));
				}
			}), In(E, n, t);
			let _ = Rn(E);
			Cn(_, n, t, null), Tn(E, _);
			let O = 1 / 0, j = 1 / 0, R = -1 / 0, I = -1 / 0;
			E.nodes().forEach((G) => {
				if (G === b) return;
				let N = E.node(G);
				N && typeof N.x == "number" && typeof N.y == "number" && typeof N.width == "number" && typeof N.height == "number" && (O = Math.min(O, N.x - N.width / 2), R = Math.max(R, N.x + N.width / 2), j = Math.min(j, N.y - N.height / 2), I = Math.max(I, N.y + N.height / 2));
			}), (!isFinite(O) || !isFinite(j) || !isFinite(R) || !isFinite(I)) && (O = j = 0, R = I = 0);
			let v = R - O, x = I - j;
			o[b] = {
				minX: O,
				minY: j,
				maxX: R,
				maxY: I,
				width: v,
				height: x,
				offsetX: O,
				offsetY: j
			}, p._dagreClusterSubgraph = E;
		}
	});
	let i = [], s = (b) => {
		let p = [], E = (e.children(b) || []).filter((w) => w !== b);
		for (; E.length > 0;) {
			let w = E.shift();
			p.push(w), (e.children(w) || []).filter((k) => k !== w).forEach((k) => E.push(k));
		}
		return p;
	}, a = new Map();
	r.forEach((b) => {
		let p = e.node(b);
		p && p.rankdir && o[b] && a.set(b, (e.children(b) || []).filter((E) => E !== b));
	});
	let l = new Set([...a.values()].flat()), u = new Map();
	a.forEach((b, p) => {
		l.has(p) || u.set(p, s(p));
	});
	let d = new Set([...u.values()].flat()), c = (b) => {
		for (let [p, E] of u) if (E.includes(b)) return p;
		return b;
	}, f = [];
	e.edges().forEach((b) => {
		(d.has(b.v) || d.has(b.w)) && f.push({
			edge: b,
			label: e.edge(b)
		});
	});
	let h = new Map();
	d.forEach((b) => {
		let p = e.parent(b);
		h.set(b, typeof p == "string" ? p : void 0);
	}), u.forEach((b, p) => {
		let E = e.node(p), w = [];
		b.forEach((O) => {
			let j = e.node(O);
			j && (w.push({
				id: O,
				node: j,
				parent: h.get(O)
			}), e.removeNode(O));
		});
		let k = f.filter(({ edge: O }) => b.includes(O.v) || b.includes(O.w)), _ = o[p];
		E && (i.push({
			clusterId: p,
			subgraph: E._dagreClusterSubgraph,
			bounds: _,
			children: b,
			removedNodes: w,
			removedEdges: k
		}), E.width = _.width, E.height = _.height);
	});
	let g = new Set();
	f.forEach(({ edge: b, label: p }) => {
		let E = c(b.v), w = c(b.w);
		if (E !== w && e.hasNode(E) && e.hasNode(w)) {
			let k = `${E}\0${w}`;
			g.has(k) || (g.add(k), e.setEdge(E, w, {
				...p,
				width: 0,
				height: 0
			}));
		}
	});
	let m = Rn(e), L = Cn(m, n, t, (y = xn.get(e)) != null ? y : null);
	xn.set(e, L), Tn(e, m), g.forEach((b) => {
		let p = b.indexOf("\0"), E = b.slice(0, p), w = b.slice(p + 1);
		e.hasEdge(E, w) && e.removeEdge(E, w);
	}), i.forEach(({ clusterId: b, subgraph: p, bounds: E, removedNodes: w, removedEdges: k }) => {
		var v, x;
		let _ = e.node(b), O = (v = _ == null ? void 0 : _.x) != null ? v : 0, j = (x = _ == null ? void 0 : _.y) != null ? x : 0, R = (E.minX + E.maxX) / 2, I = (E.minY + E.maxY) / 2;
		w.forEach(({ id: G, node: N, parent: C }) => {
			e.setNode(G, N), C !== void 0 && e.setParent(G, C);
		}), k.forEach(({ edge: G, label: N }) => {
			e.setEdge(G, N);
		}), p.nodes().forEach((G) => {
			if (G === b) return;
			let N = p.node(G), C = e.node(G);
			C && N && typeof N.x == "number" && typeof N.y == "number" && (C.x = O + (N.x - R), C.y = j + (N.y - I));
		}), On(e, p, O - R, j - I), delete _._dagreClusterSubgraph;
	}), r.forEach((b) => {
		var w, k;
		let p = e.node(b), E = o[b];
		if (p && p.rankdir && p._dagreClusterSubgraph && E) {
			let _ = p._dagreClusterSubgraph, O = (w = p.x) != null ? w : 0, j = (k = p.y) != null ? k : 0, R = (E.minX + E.maxX) / 2, I = (E.minY + E.maxY) / 2;
			_.nodes().forEach((v) => {
				if (v === b) return;
				let x = _.node(v), G = e.node(v);
				if (G && x && typeof x.x == "number" && typeof x.y == "number") {
					let N = x.x - R, C = x.y - I;
					G.x = O + N, G.y = j + C;
				}
			}), On(e, _, O - R, j - I), delete p._dagreClusterSubgraph;
		}
	});
}
function On(e, n, t, r) {
	n.edges().forEach((o) => {
		if (!e.hasEdge(o)) return;
		let i = n.edge(o), s = e.edge(o);
		s.points = i.points.map((a) => ({
			x: a.x + t,
			y: a.y + r
		})), Object.hasOwn(i, "x") && (s.x = i.x + t, s.y = i.y + r);
	});
}
function Cn(e, n, t, r = null) {
	var l, u;
	let o = (t == null ? void 0 : t.useDynamic) !== !1, i = o && (l = r == null ? void 0 : r.graph) != null ? l : null, s = o && (u = r == null ? void 0 : r.rawNodes) != null ? u : null;
	n("    makeSpaceForEdgeLabels", () => br(e)), n("    removeSelfEdges", () => Gr(e)), n("    acyclic", () => Ue(e, i)), n("    nestingGraph.run", () => un(e)), n("    rank", () => dn(Z(e))), n("    injectEdgeLabelProxies", () => gr(e)), n("    removeEmptyRanks", () => We(e)), n("    nestingGraph.cleanup", () => fn(e)), n("    normalizeRanks", () => Be(e)), n("    assignRankMinMax", () => pr(e)), n("    removeEdgeLabelProxies", () => mr(e)), n("    normalize.run", () => Ke(e)), n("    parentDummyChains", () => ln(e)), n("    addBorderSegments", () => bn(e)), n("    order", () => re(e, t, s)), n("    insertSelfEdges", () => vr(e)), n("    adjustCoordinateSystem", () => pn(e)), n("    position", () => kn(e, t.corePath)), n("    positionSelfEdges", () => kr(e));
	let a = JSON.parse(JSON.stringify(e._nodes));
	return n("    removeBorderNodes", () => Nr(e)), n("    normalize.undo", () => Qe(e)), n("    fixupEdgeLabelCoords", () => yr(e)), n("    undoCoordinateSystem", () => mn(e)), n("    translateGraph", () => Er(e)), n("    assignNodeIntersects", () => Lr(e)), n("    reversePoints", () => wr(e)), n("    acyclic.undo", () => Je(e)), {
		graph: e,
		rawNodes: a
	};
}
function Tn(e, n) {
	e.nodes().forEach((t) => {
		let r = e.node(t), o = n.node(t);
		r && (r.x = o.x, r.y = o.y, r.order = o.order, r.rank = o.rank, n.children(t).length && (r.width = o.width, r.height = o.height));
	}), e.edges().forEach((t) => {
		let r = e.edge(t), o = n.edge(t);
		r.points = o.points, Object.hasOwn(o, "x") && (r.x = o.x, r.y = o.y);
	}), e.graph().width = n.graph().width, e.graph().height = n.graph().height;
}
var ar = [
	"nodesep",
	"edgesep",
	"ranksep",
	"marginx",
	"marginy"
];
var dr = {
	ranksep: 50,
	edgesep: 20,
	nodesep: 50,
	rankdir: "TB",
	rankalign: "center"
};
var lr = [
	"acyclicer",
	"ranker",
	"rankdir",
	"align",
	"rankalign"
];
var ur = [
	"width",
	"height",
	"rank"
];
var jn = {
	width: 0,
	height: 0
};
var cr = [
	"minlen",
	"weight",
	"width",
	"height",
	"labeloffset"
];
var fr = {
	minlen: 1,
	weight: 1,
	width: 0,
	height: 0,
	labeloffset: 10,
	labelpos: "r"
};
var hr = ["labelpos"];
function Rn(e) {
	let n = new T({
		multigraph: !0,
		compound: !0
	}), t = _e(e.graph());
	return n.setGraph(Object.assign({}, dr, xe(t, ar), W(t, lr))), e.nodes().forEach((r) => {
		let i = xe(_e(e.node(r)), ur);
		Object.keys(jn).forEach((a) => {
			i[a] === void 0 && (i[a] = jn[a]);
		}), n.setNode(r, i);
		let s = e.parent(r);
		s !== void 0 && n.setParent(r, s);
	}), e.edges().forEach((r) => {
		let o = _e(e.edge(r));
		n.setEdge(r, Object.assign({}, fr, xe(o, cr), W(o, hr)));
	}), n;
}
function br(e) {
	let n = e.graph();
	n.ranksep /= 2, e.edges().forEach((t) => {
		var o;
		let r = e.edge(t);
		r.minlen *= 2, ((o = r.labelpos) != null ? o : "r").toLowerCase() !== "c" && (n.rankdir === "TB" || n.rankdir === "BT" ? r.width += r.labeloffset : r.height += r.labeloffset);
	});
}
function gr(e) {
	e.edges().forEach((n) => {
		let t = e.edge(n);
		if (t.width && t.height) {
			let r = e.node(n.v);
			M(e, "edge-proxy", {
				rank: (e.node(n.w).rank - r.rank) / 2 + r.rank,
				e: n
			}, "_ep");
		}
	});
}
function pr(e) {
	let n = 0;
	e.nodes().forEach((t) => {
		let r = e.node(t);
		r.borderTop && (r.minRank = e.node(r.borderTop).rank, r.maxRank = e.node(r.borderBottom).rank, n = Math.max(n, r.maxRank));
	}), e.graph().maxRank = n;
}
function mr(e) {
	e.nodes().forEach((n) => {
		let t = e.node(n);
		if (t.dummy === "edge-proxy") {
			let r = t;
			e.edge(r.e).labelRank = t.rank, e.removeNode(n);
		}
	});
}
function Er(e) {
	let n = Number.POSITIVE_INFINITY, t = 0, r = Number.POSITIVE_INFINITY, o = 0, i = e.graph(), s = i.marginx || 0, a = i.marginy || 0;
	function l(u) {
		let d = u.x, c = u.y, f = u.width, h = u.height;
		n = Math.min(n, d - f / 2), t = Math.max(t, d + f / 2), r = Math.min(r, c - h / 2), o = Math.max(o, c + h / 2);
	}
	e.nodes().forEach((u) => l(e.node(u))), e.edges().forEach((u) => {
		let d = e.edge(u);
		Object.hasOwn(d, "x") && l(d);
	}), n -= s, r -= a, e.nodes().forEach((u) => {
		let d = e.node(u);
		d.x -= n, d.y -= r;
	}), e.edges().forEach((u) => {
		let d = e.edge(u);
		d.points.forEach((c) => {
			c.x -= n, c.y -= r;
		}), Object.hasOwn(d, "x") && (d.x -= n), Object.hasOwn(d, "y") && (d.y -= r);
	}), i.width = t - n + s, i.height = o - r + a;
}
function Lr(e) {
	e.edges().forEach((n) => {
		if (n.v === n.w) return;
		let t = e.edge(n), r = e.node(n.v), o = e.node(n.w), i, s;
		t.points ? (i = t.points[0], s = t.points[t.points.length - 1]) : (t.points = [], i = o, s = r), t.points.unshift(se(r, i)), t.points.push(se(o, s));
	});
}
function yr(e) {
	e.edges().forEach((n) => {
		let t = e.edge(n);
		if (Object.hasOwn(t, "x")) switch ((t.labelpos === "l" || t.labelpos === "r") && (t.width -= t.labeloffset), t.labelpos) {
			case "l":
				t.x -= t.width / 2 + t.labeloffset;
				break;
			case "r": t.x += t.width / 2 + t.labeloffset;
		}
	});
}
function wr(e) {
	e.edges().forEach((n) => {
		let t = e.edge(n);
		t.reversed && t.points.reverse();
	});
}
function Nr(e) {
	e.nodes().forEach((n) => {
		if (e.children(n).length) {
			let t = e.node(n), r = e.node(t.borderTop), o = e.node(t.borderBottom), i = e.node(t.borderLeft[t.borderLeft.length - 1]), s = e.node(t.borderRight[t.borderRight.length - 1]);
			t.width = Math.abs(s.x - i.x), t.height = Math.abs(o.y - r.y), t.x = i.x + t.width / 2, t.y = r.y + t.height / 2;
		}
	}), e.nodes().forEach((n) => {
		e.node(n).dummy === "border" && e.removeNode(n);
	});
}
function Gr(e) {
	e.edges().forEach((n) => {
		if (n.v === n.w) {
			let t = e.node(n.v);
			t.selfEdges || (t.selfEdges = []), t.selfEdges.push({
				e: n,
				label: e.edge(n)
			}), e.removeEdge(n);
		}
	});
}
function vr(e) {
	P(e).forEach((t) => {
		let r = 0;
		t.forEach((o, i) => {
			let s = e.node(o);
			typeof s.rank != "number" && (s.rank = 0), s.order = i + r, (s.selfEdges || []).forEach((a) => {
				M(e, "selfedge", {
					width: a.label.width,
					height: a.label.height,
					rank: s.rank,
					order: i + ++r,
					e: a.e,
					edgeLabel: a.label
				}, "_se"), (!Array.isArray(a.label.points) || a.label.points.length !== 7) && (a.label.points = [
					{
						x: 0,
						y: -10
					},
					{
						x: 0,
						y: -10
					},
					{
						x: 0,
						y: 0
					},
					{
						x: 0,
						y: 10
					},
					{
						x: 0,
						y: 10
					},
					{
						x: 0,
						y: 0
					},
					{
						x: 0,
						y: 0
					}
				]);
			}), delete s.selfEdges;
		});
	});
}
function kr(e) {
	e.nodes().forEach((n) => {
		let t = e.node(n), r = (o) => typeof o == "number" && isFinite(o);
		if (t.dummy === "selfedge") {
			let o = t, i = e.node(o.e.v), s = r(i == null ? void 0 : i.x) ? i.x : 0, a = r(i == null ? void 0 : i.y) ? i.y : 0, l = r(i == null ? void 0 : i.width) ? i.width : 0, u = r(i == null ? void 0 : i.height) ? i.height : 0, d = r(t.x) ? t.x : s, c = r(t.y) ? t.y : a, f = l / 2, h = u / 2;
			o.edgeLabel.points = [
				{
					x: d + f,
					y: c - h
				},
				{
					x: d + f,
					y: c - h
				},
				{
					x: d,
					y: c
				},
				{
					x: d - f,
					y: c + h
				},
				{
					x: d - f,
					y: c + h
				},
				{
					x: d,
					y: c
				},
				{
					x: d,
					y: c
				}
			], o.edgeLabel.x = d, o.edgeLabel.y = c, e.setEdge(o.e, o.edgeLabel), e.removeNode(n);
		} else t && Array.isArray(t.selfEdges) && t.selfEdges.forEach((o) => {
			if (!Array.isArray(o.label.points) || o.label.points.length !== 7) {
				let i = r(t.x) ? t.x : 0, s = r(t.y) ? t.y : 0, a = r(t.width) ? t.width : 0, l = r(t.height) ? t.height : 0, u = a / 2, d = l / 2;
				o.label.points = [
					{
						x: i + u,
						y: s - d
					},
					{
						x: i + u,
						y: s - d
					},
					{
						x: i,
						y: s
					},
					{
						x: i - u,
						y: s + d
					},
					{
						x: i - u,
						y: s + d
					},
					{
						x: i,
						y: s
					},
					{
						x: i,
						y: s
					}
				];
			}
		});
	});
}
function xe(e, n) {
	return X(W(e, n), Number);
}
function _e(e) {
	let n = {};
	return e && Object.entries(e).forEach(([t, r]) => {
		typeof t == "string" && (t = t.toLowerCase()), n[t] = r;
	}), n;
}
/*! For license information please see dagre.esm.js.LEGAL.txt */
// src/render/words/pictures.ts
function tableChanges({ before, after }) {
	const names = [...new Set([...after.tables, ...before.tables].map(({ name }) => keyOf$1(name)))];
	const find = (side, key) => side.tables.find(({ name }) => keyOf$1(name) === key) ?? null;
	const all = names.map((key) => {
		const [was, is] = [find(before, key), find(after, key)];
		return {
			was,
			is,
			change: changeOf$1(was, is, textOf(before, key) === textOf(after, key))
		};
	});
	return [...all.filter(({ change }) => change !== "same"), ...all.filter(({ change }) => change === "same")];
}
function changeOf$1(was, is, isSame) {
	if (was === null) return "added";
	if (is === null) return "removed";
	return isSame && was.sql === is.sql && was.name === is.name ? "same" : "changed";
}
function textOf({ objects }, key) {
	return objects.filter(({ table }) => keyOf$1(table) === key).map(({ type, name, sql }) => `${type} ${name} ${sql}`).sort().join("\n");
}
function tablesChanged(pictures) {
	const all = pictures.flatMap(({ schema }) => tableChanges(schema));
	const count = (change) => all.filter((it) => it.change === change).length;
	return {
		added: count("added"),
		changed: count("changed"),
		removed: count("removed")
	};
}
function rowsLeft({ runner }, { survival }) {
	return survival.flatMap(({ table, before, after }) => {
		const left = after[runner];
		return left === void 0 || left === before ? [] : [{
			table,
			before,
			after: left
		}];
	});
}
// src/render/html-drawing.ts
const MOST_TABLES$2 = 20;
const MOST_COLUMNS$1 = 25;
const [LINE, LETTER, PAD] = [
	18,
	7.3,
	10
];
const LONGEST_NAME$3 = 32;
function drawing(schema) {
	const tables = tableChanges(schema).slice(0, MOST_TABLES$2);
	if (tables.length === 0) return html``;
	const ids = new Map(tables.map(({ was, is }, at) => [keyOf$1((is ?? was).name), `t${at}`]));
	const boxes = tables.map((table, at) => boxOf(table, `t${at}`));
	const arrows = tables.flatMap((table, at) => arrowsOf(table, `t${at}`, ids));
	const graph = new T({ multigraph: true });
	graph.setGraph({
		rankdir: "LR",
		nodesep: 24,
		ranksep: 90,
		marginx: 4,
		marginy: 4
	});
	for (const { id, width, height } of boxes) graph.setNode(id, {
		width,
		height
	});
	for (const [at, { from, to, label }] of arrows.entries()) graph.setEdge(to, from, {
		width: label.length * LETTER,
		height: LINE,
		labelpos: "c"
	}, `${at}`);
	Oe(graph);
	const { width = 0, height = 0 } = graph.graph();
	const lines = arrows.map((arrow, at) => drawnArrow(arrow, graph.edge(arrow.to, arrow.from, `${at}`)));
	const drawn = boxes.map((box) => drawnBox(box, graph.node(box.id)));
	const [w, h] = [Math.ceil(width), Math.ceil(height)];
	return html`<figure><div class="wide"><svg class="drawing" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" role="img" aria-label="The tables and their foreign keys">
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>
${many(lines)}${many(drawn)}</svg></div>
<figcaption>${key(boxes, arrows)}</figcaption></figure>`;
}
function key(boxes, arrows) {
	const used = new Set([...boxes.flatMap(({ change, lines }) => [change, ...lines.map((line) => line.change)])]);
	for (const { change } of arrows) used.add(change);
	return html`${many([
		"added",
		"changed",
		"removed"
	].filter((change) => used.has(change)).map((change) => html`<span class="key ${change}">${change}</span> `))}${arrows.length > 0 ? "An arrow leads from a foreign key to the table that it refers to." : ""}`;
}
function boxOf({ was, is, change }, id) {
	const table = is ?? was;
	const all = columnsOf$1({
		was,
		is,
		change
	});
	const more = all.length - MOST_COLUMNS$1;
	const lines = more > 0 ? [...all.slice(0, MOST_COLUMNS$1), {
		text: `… and ${more} more`,
		change: "same"
	}] : all;
	const title = shortened$1(table.name);
	return {
		id,
		title,
		change,
		lines,
		width: Math.max(displayWidth(title) + 1, ...lines.map(({ text }) => displayWidth(text))) * LETTER + 2 * PAD,
		height: (lines.length + 1) * LINE + PAD
	};
}
function columnsOf$1({ was, is, change }) {
	const table = is ?? was;
	const has = (other, name) => other?.columns.find((it) => same(it.name, name));
	const present = table.columns.map((column) => {
		const old = has(was, column.name);
		const isSame = old !== void 0 && JSON.stringify(old) === JSON.stringify(column);
		return {
			text: columnText(table, column),
			change: change !== "changed" || isSame ? "same" : old ? "changed" : "added"
		};
	});
	const gone = was && is ? was.columns.filter(({ name }) => !has(is, name)) : [];
	return [...present, ...gone.map((column) => ({
		text: columnText(was, column),
		change: "removed"
	}))];
}
function columnText(table, { name, type, notNull }) {
	const isKey = table.primaryKey.some((key) => same(key, name));
	return [
		shortened$1(name),
		shortened$1(type),
		isKey ? "key" : notNull ? "not null" : ""
	].filter((word) => word !== "").join(" ");
}
function arrowsOf({ was, is }, from, ids) {
	const print = ({ columns, parent, onDelete }) => keyOf$1([
		...columns,
		parent,
		onDelete
	].join("\n"));
	const then = new Map((was?.foreignKeys ?? []).map((key) => [print(key), key]));
	const now = new Map((is?.foreignKeys ?? []).map((key) => [print(key), key]));
	return [...new Map([...then, ...now])].flatMap(([id, key]) => {
		const to = ids.get(keyOf$1(key.parent));
		const change = !was || !is || then.has(id) && now.has(id) ? "same" : now.has(id) ? "added" : "removed";
		return to === void 0 ? [] : [{
			from,
			to,
			label: shortened$1(key.columns.join(", ")),
			change
		}];
	});
}
function shortened$1(text) {
	const letters = Array.from(defuse(text));
	return letters.length > LONGEST_NAME$3 ? `${letters.slice(0, 31).join("")}…` : letters.join("");
}
function drawnBox({ title, change, lines, width, height }, { x, y }) {
	const [left, top] = [Math.round(x - width / 2), Math.round(y - height / 2)];
	const text = lines.map((line, at) => html`<text class="${line.change}" x="${PAD}" y="${(at + 2) * LINE}">${line.text}</text>`);
	return html`<g class="box ${change}" transform="translate(${left} ${top})"><rect width="${Math.round(width)}" height="${height}" rx="5"/><text class="title" x="${PAD}" y="${LINE}">${title}</text>${many(text)}</g>
`;
}
function drawnArrow({ label, change }, { points, x, y }) {
	return html`<g class="arrow ${change}"><path d="${points.toReversed().map((point, at) => `${at === 0 ? "M" : "L"}${Math.round(point.x)} ${Math.round(point.y)}`).join(" ")}" marker-end="url(#tip)"/>${x === void 0 || y === void 0 ? "" : html`<text x="${Math.round(x)}" y="${Math.round(y) - 4}" text-anchor="middle">${label}</text>`}</g>
`;
}
// src/render/schema-diff.ts
const MOST_LINES$2 = 400;
function schemaDiff({ before, after }) {
	const [then, now] = [texts(before), texts(after)];
	return [...new Set([...then.keys(), ...now.keys()])].sort(byTable).flatMap((key) => {
		const [was, is] = [then.get(key) ?? [], now.get(key) ?? []];
		return was.length === is.length && was.every((line, at) => line.key === is[at]?.key) ? [] : compared(was, is);
	});
}
function texts({ tables, objects }) {
	return new Map([...tables.map(({ name, sql }) => [name.toLowerCase(), tableLines$1(name, sql)]), ...objects.map(({ type, name, table, sql }) => {
		return [`${table.toLowerCase()}\n${type}\n${name.toLowerCase()}`, lines$1(`${sql.trim()};`)];
	})]);
}
function byTable(a, b) {
	return a < b ? -1 : 1;
}
function tableLines$1(name, sql) {
	const read = tableParts(sql);
	if (read === null) return lines$1(`${sql.trim()};`);
	const options = read.options === "" ? "" : ` ${read.options}`;
	const last = read.parts.length - 1;
	return [
		line(`CREATE TABLE ${identifier(name)} (`),
		...read.parts.map(({ text }, at) => ({
			text: `  ${text}${at < last ? "," : ""}`,
			key: text
		})),
		line(`)${options};`)
	];
}
function lines$1(text) {
	return text.split(/\r?\n/).filter((each) => each.trim() !== "").map((each) => line(each.trimEnd()));
}
function line(text) {
	return {
		text,
		key: text
	};
}
function compared(was, is) {
	if (was.length > MOST_LINES$2 || is.length > MOST_LINES$2) return [...marked("-", was), ...marked("+", is)];
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
// src/render/words/measures.ts
const MOST = 10;
const D1_FREE_A_DAY = 1e5;
const D1_LONGEST = 30;
function measureWords(folder) {
	if (folder.measures === void 0) return [];
	const { rows: total, isThinned, statements: all } = folder.measures;
	const told = all.toSorted((a, b) => b.rows - a.rows || b.milliseconds - a.milliseconds).slice(0, MOST);
	const on = folder.base?.ref ?? "the database";
	const sentences = told.map(({ at, verb, rows, milliseconds }) => {
		const wrote = rows === 0 ? "takes" : `writes ${number(rows)} ${rows === 1 ? "row" : "rows"},`;
		return `On ${on}: ${at.path}:${at.line} ${verb} ${wrote} ${seconds(milliseconds)}.`;
	});
	const some = `${on} has ${number(total)} rows: the new files ran once on all of them, and in every other scenario on some.`;
	return [
		...isThinned ? [some] : [],
		...sentences,
		...isD1(folder) ? billWords(all) : []
	];
}
function billWords(all) {
	const written = all.reduce((sum, one) => sum + one.written, 0);
	const slow = all.find(({ milliseconds }) => milliseconds > D1_LONGEST * 1e3);
	const free = written > D1_FREE_A_DAY ? ` That is more than the ${number(D1_FREE_A_DAY)} a day of the free plan.` : "";
	return [...written === 0 ? [] : [`D1 counts about ${number(written)} rows written, those of indexes included.${free}`], ...slow ? [`D1 ends a statement after ${D1_LONGEST} s: ${slow.at.path}:${slow.at.line} took longer here.`] : []];
}
function isD1({ runner }) {
	return /(?:^|-)d1(?:-|$)/.test(runner);
}
function number(value) {
	return `${value}`.replaceAll(/\B(?=(\d{3})+$)/g, ",");
}
function seconds(milliseconds) {
	return milliseconds < 1e3 ? `${milliseconds} ms` : `${(milliseconds / 1e3).toFixed(1)} s`;
}
// src/render/words/folder.ts
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function someOf(names, noun, most, show) {
	const more = names.length - most;
	const first = names.slice(0, most).map(show);
	return listed(more > 0 ? [...first, counted(more, `more ${noun}`)] : first);
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
function busyAndIdle({ folders }) {
	const isBusy = (folder) => folders.length === 1 || shown(folder).length > 0;
	return {
		busy: folders.filter(isBusy),
		idle: folders.filter((folder) => !isBusy(folder))
	};
}
function pathInside({ path: folder }, path) {
	const start = folder === "." ? "" : `${folder}/`;
	return path.startsWith(start) ? path.slice(start.length) : path;
}
function changeOf(folder, { change, from }) {
	if (change === "added" || change === "kept") return null;
	return from === void 0 ? change : `${change} from ${pathInside(folder, from)}`;
}
function appliedBy({ tool, runner }) {
	if (tool === void 0) return {
		name: runner,
		reason: "",
		place: null
	};
	return tool.because === null ? {
		name: tool.title,
		reason: "assumed",
		place: null
	} : {
		name: tool.title,
		reason: "because of",
		place: tool.because
	};
}
function sqliteVersions({ folders }) {
	return [...new Set(folders.flatMap(({ engine }) => engine === null ? [] : [engine.sqlite]))];
}
function remarks({ folders }) {
	return [...new Set(folders.flatMap((folder) => [...measureWords(folder), ...folder.remarks]))];
}
// src/render/html-pictures.ts
function picturePart(folder, picture) {
	const parts = [
		bars(folder, picture),
		drawing(picture.schema),
		diff(picture)
	].filter((part) => part.html !== "");
	if (parts.length === 0) return html``;
	return html`<section class="picture"><h2>What <code>${pathInside(folder, picture.migration)}</code> changes</h2>
${many(parts)}</section>`;
}
function bars(folder, picture) {
	const left = rowsLeft(folder, picture);
	if (left.length === 0) return html``;
	const most = Math.max(...left.flatMap(({ before, after }) => [before, after ?? 0]), 1);
	const bar = (count, kind) => html`<svg class="bar ${kind}" viewBox="0 0 100 10" width="100" height="10" role="presentation"><rect width="${Math.round(100 * count / most)}" height="10" rx="2"/></svg>`;
	return html`<table class="rows"><caption>Rows in the rehearsal</caption>
<thead><tr><th scope="col">Table</th><th scope="col" colspan="2">before</th><th scope="col" colspan="2">after</th></tr></thead>
<tbody>${many(left.map(({ table, before, after }) => html`<tr><th scope="row"><code>${table}</code></th><td>${bar(before, "before")}</td><td>${before}</td><td>${bar(after ?? 0, "after")}</td><td>${after ?? "gone"}</td></tr>`))}</tbody></table>`;
}
const CLASSES = {
	"+": "added",
	"-": "removed"
};
function diff({ schema }) {
	const lines = schemaDiff(schema);
	if (lines.length === 0) return html``;
	return html`<details open><summary>The schema before and after</summary><pre class="diff"><code>${many(lines.map((line) => html`<span class="${CLASSES[line[0] ?? ""] ?? "same"}">${code([line])}</span>\n`))}</code></pre></details>`;
}
const STYLE = `
${`
:root { --back: #fff; --ink: #1f2328; --dim: #59636e; --line: #d1d9e0; --soft: #f6f8fa; --bad: #cf222e; --warn: #9a6700;
  --good: #1a7f37; --link: #0969da; --red: #ffebe9; --green: #dafbe1; --yellow: #fff8c5 }
@media (prefers-color-scheme: dark) {
  :root { --back: #0d1117; --ink: #e6edf3; --dim: #9198a1; --line: #3d444d; --soft: #151b23; --bad: #ff7b72; --warn: #e3b341;
    --good: #56d364; --link: #79c0ff; --red: #3c1618; --green: #12361f; --yellow: #372a0b } }
`.trim()}
* { box-sizing: border-box }
body { margin: 0; background: var(--back); color: var(--ink); font: 15px/1.5 system-ui, sans-serif }
main { max-width: 60rem; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0 }
h2 { font-size: 1.1rem; margin: 0 0 .3rem }
h3 { font-size: 1rem; margin: .8rem 0 .3rem }
p, ul { margin: .4rem 0; overflow-wrap: anywhere }
a { color: var(--link) }
header { border-left: .4rem solid var(--line); padding: .5rem .8rem; margin-bottom: 1rem; background: var(--soft) }
header.bad { border-color: var(--bad) } header.warn { border-color: var(--warn) } header.good { border-color: var(--good) }
.bad .sign, .error > h2 .sign, td.fail, td.fail a { color: var(--bad) }
.warn .sign, .warning > h2 .sign, td.warn, td.warn a, td.partial, td.unchecked { color: var(--warn) }
.good .sign, td.pass, td.pass a { color: var(--good) }
.about, .place, .quiet, footer, figcaption, td.skipped { color: var(--dim) }
code, pre { font: 13px/1.45 ui-monospace, monospace; overflow-wrap: anywhere }
pre { background: var(--soft); border: 1px solid var(--line); border-radius: 6px; padding: .6rem .8rem; margin: .5rem 0;
  white-space: pre-wrap }
.gutter { color: var(--dim) }
table { border-collapse: collapse; margin: .5rem 0 1rem }
caption { text-align: left; font-weight: 600; padding-bottom: .3rem }
th, td { border: 1px solid var(--line); padding: .25rem .7rem; text-align: center; font-weight: inherit }
thead th { background: var(--soft); font-weight: 600 }
th[scope=row], thead th:first-child { text-align: left }
td { font-weight: 600 } td a { text-decoration: none; display: block }
.rows td { font-weight: 400; text-align: right }
.bar.before { fill: var(--dim) } .bar.after { fill: var(--bad) }
section.finding { border: 1px solid var(--line); border-left: .3rem solid var(--line); border-radius: 6px;
  padding: .7rem 1rem; margin: 1rem 0; break-inside: avoid }
section.error { border-left-color: var(--bad) } section.warning { border-left-color: var(--warn) }
section:target { outline: 2px solid var(--link) }
details { margin: .6rem 0 } summary { cursor: pointer; color: var(--dim) }
section.picture { margin: 1.5rem 0 }
.diff .added { background: var(--green) } .diff .removed { background: var(--red) }
.diff span { display: inline-block; min-width: 100% }
figure { margin: .8rem 0 } .wide { overflow-x: auto }
.drawing { max-width: 100%; height: auto; font: 12px ui-monospace, monospace }
.drawing text { fill: var(--ink) } .drawing .title { font-weight: 700 }
.box rect { fill: var(--soft); stroke: var(--line) }
.box.added rect { fill: var(--green); stroke: var(--good) } .box.changed rect { fill: var(--yellow); stroke: var(--warn) }
.box.removed rect { fill: var(--red); stroke: var(--bad); stroke-dasharray: 4 3 }
.box text.added { fill: var(--good); font-weight: 700 } .box text.changed { fill: var(--warn); font-weight: 700 }
.box text.removed { fill: var(--bad); text-decoration: line-through }
.arrow path { fill: none; stroke: var(--dim) } .arrow text { fill: var(--dim) }
.arrow.added path { stroke: var(--good) } .arrow.removed path { stroke: var(--bad); stroke-dasharray: 4 3 }
#tip path { fill: var(--dim) }
.key { padding: 0 .4rem; border-radius: 4px; color: var(--ink) }
.key.added { background: var(--green) } .key.changed { background: var(--yellow) } .key.removed { background: var(--red) }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
footer { border-top: 1px solid var(--line); margin-top: 2rem; padding-top: .5rem; font-size: .85rem }
@media (max-width: 30rem) { main { padding: .6rem } th, td { padding: .2rem .3rem; font-size: .8rem } th code { font-size: 11px }
  .matrix thead th:not(:first-child) { writing-mode: vertical-rl; text-align: left }
  section.finding { padding: .6rem .7rem } }
@media print { body { font-size: 11pt } main { max-width: none; padding: 0 }
  details::details-content { content-visibility: visible; height: auto }
  a { color: inherit } pre, section.finding { break-inside: avoid } }
`.trim();
// src/render/matrix.ts
const COLUMNS = [
	"file",
	"empty",
	"rows",
	"rerun",
	"crash",
	"together",
	"deploy"
];
function matrix(folder, findings) {
	const open = findings.filter(({ allowed, level }) => allowed === null && level !== "note");
	const unread = unreadIn(folder, open);
	const outcomes = new Map(folder.rehearsals.map(({ scenario, migration, outcome }) => [keyOf(scenario, migration), outcome === "pass" && unread.has(migration) ? "unchecked" : outcome]));
	const rows = shown(folder).map((migration) => ({
		migration,
		cells: COLUMNS.map((column) => cell(column, migration, outcomes, open))
	}));
	const needed = COLUMNS.map((_, at) => rows.some(({ cells }) => isNeeded(COLUMNS[at], cells[at])));
	return {
		columns: COLUMNS.filter((_, at) => needed[at]),
		rows: rows.map((row) => ({
			...row,
			cells: row.cells.filter((_, at) => needed[at])
		}))
	};
}
function unreadIn({ unchecked = [] }, findings) {
	const said = findings.filter(({ group, level, allowable }) => group === "history" && level === "error" && !allowable);
	return new Set(said.map(({ path }) => path).filter((path) => unchecked.includes(path)));
}
function keyOf(scenario, migration) {
	return `${scenario} ${migration}`;
}
function cell(column, { path }, outcomes, findings) {
	const own = outcomes.get(keyOf(column, path));
	const about = findings.filter((it) => it.path === path && columnOf(it, outcomes) === column);
	const finding = about.find(({ level }) => level === "error") ?? about[0] ?? null;
	const found = finding === null ? null : finding.level === "error" ? "fail" : "warn";
	return {
		outcome: own ?? found ?? (column === "file" ? "pass" : "skipped"),
		finding
	};
}
function columnOf(it, outcomes) {
	if (it.scenario !== void 0) return it.scenario;
	const isOpen = COLUMNS.some((column) => OPEN.has(outcomes.get(keyOf(column, it.path))));
	return it.group === "replay" && isOpen ? null : "file";
}
const OPEN = new Set(["partial", "unchecked"]);
function isNeeded(column, cell) {
	return column === "file" ? cell?.finding != null : cell?.outcome !== "skipped";
}
// src/render/words/verdict.ts
const SIGNS$3 = {
	good: "✓",
	warn: "!",
	bad: "✗"
};
function verdictLine(report) {
	const { sign, text } = headline(report);
	return `${SIGNS$3[sign]} ${text}`;
}
function headline(report) {
	const open = report.folders.flatMap((folder) => folder.unchecked ?? []).length;
	const but = open === 0 ? "" : `; ${counted(open, "file")} ${open === 1 ? "was" : "were"} not checked`;
	return {
		sign: signOf(report, open),
		text: outcome(report) + withoutBase(report.folders) + but
	};
}
function signOf(report, open) {
	if (report.verdict === "fail") return "bad";
	const { error, warning } = report.counts;
	return error + warning + open > 0 || letThrough(report) !== null ? "warn" : "good";
}
function outcome(report) {
	const { verdict, counts } = report;
	if (verdict === "fail") return `Do not merge yet: ${worst(report, counts.error > 0 ? "error" : "warning")}`;
	const through = letThrough(report);
	if (through !== null) return `${through}${counts.warning > 0 ? `; ${worst(report, "warning")}` : ""}`;
	if (counts.error > 0) return `Not failing, because fail-on is never: ${worst(report, "error")}`;
	if (counts.warning > 0) return `Nothing stops the merge, but look: ${worst(report, "warning")}`;
	return nothingFound(report);
}
const LONGEST_TITLE = 160;
function worst({ findings, folders }, level) {
	const [first, ...more] = worstFirst(findings).filter((it) => it.level === level);
	if (first === void 0) return "the check failed";
	const home = folders.length > 1 ? folders.find(({ path }) => first.path.startsWith(`${path}/`)) : void 0;
	const where = home === void 0 ? "" : ` (in ${folderName(cut(home.path, LONGEST_TITLE))})`;
	const rest = more.length === 0 ? "" : `, and ${counted(more.length, `more ${level}`)}`;
	return `${defuse(cut(titleOf$1(first), LONGEST_TITLE))}${where}${rest}`;
}
function isSaidInHeadline({ counts, verdict }) {
	return verdict === "fail" && counts.error === 1;
}
function nothingFound(report) {
	const all = report.folders.flatMap(changed);
	if (all.length === 0) return nothingNew(report, placeInWords(report.folders));
	const kind = all.every(({ change }) => change === "added") ? "new" : "changed";
	const allowed = report.counts.allowed === 0 ? "" : `, ${counted(report.counts.allowed, "finding")} allowed`;
	return `${report.folders.some((folder) => (folder.unchecked ?? []).length > 0) ? "Nothing stops the merge" : "Safe to merge"}: ${counted(all.length, `${kind} migration`)} rehearsed${allowed}`;
}
function isQuiet({ folders, counts, findings }) {
	return counts.error + counts.warning === 0 && findings.every(({ allowed }) => allowed === null) && folders.every((folder) => folder.base !== null && changed(folder).length === 0);
}
function rehearsedAllTheSame({ folders }) {
	const files = folders.flatMap((folder) => shown(folder).map(({ path }) => defuse(pathInside(folder, path))));
	const [first] = files;
	if (first === void 0) return null;
	const which = files.length === 1 ? `${first} was` : `the newest ${files.length} were`;
	const all = folders.flatMap((folder) => folder.migrations).length;
	return `All replay; ${which} rehearsed as if new.${files.length < all ? " --all rehearses every file." : ""}`;
}
function letThrough({ findings }) {
	const [first, ...more] = findings.flatMap(({ allowed }) => allowed?.by === "label" ? [allowed] : []);
	return first === void 0 ? null : `${counted(more.length + 1, "finding")} let through by ${defuse(first.reason)}`;
}
function nothingNew(report, where) {
	const all = report.folders.flatMap((folder) => folder.migrations).length;
	const base = report.folders.find((folder) => folder.base !== null)?.base?.ref;
	const since = base === void 0 ? "none changed" : `same as ${defuse(base)}`;
	return `Nothing new to rehearse: ${counted(all, "migration")} in ${where}, ${since}`;
}
function withoutBase(folders) {
	const first = folders.find((folder) => folder.base === null && folder.rehearsals.length > 0);
	if (first === void 0) return "";
	const [newest, ...more] = changed(first);
	const others = first.migrations.length - 1;
	if (newest === void 0 || more.length > 0 || others < 1) return " (no base: every file was rehearsed as new)";
	return ` (no base: ${defuse(newest.path.slice(newest.path.lastIndexOf("/") + 1))} was rehearsed on top of the ${counted(others, "other file")})`;
}
function placeInWords(folders) {
	const [first, second] = folders;
	if (first === void 0) return "no folder";
	if (second === void 0) return folderName(first.path);
	return folders.length === 2 ? `${folderName(first.path)} and ${folderName(second.path)}` : counted(folders.length, "folder");
}
// src/render/words/why.ts
const REASONS = {
	refused: null,
	"ends-differently": "it ends in another state",
	"gets-stuck": null,
	"never-twice": "this tool never runs a file twice",
	"at-once": "the file and its history row are committed together, so a crash leaves nothing half done",
	"fails-empty": "the file fails on an empty database",
	"fails-rows": "the file fails on rows",
	"fails-before": "an earlier file fails",
	"base-fails": "the applied migrations do not run",
	"too-many": null,
	"stops-once": null,
	"applied-twice": null,
	lacks: null,
	stopped: null
};
function reasonOf({ why, detail }) {
	return (why === void 0 ? null : REASONS[why]) ?? detail;
}
const OUTCOMES = {
	pass: "passed",
	warn: "passed with a warning",
	fail: "failed",
	partial: "partly checked",
	unchecked: "not checked",
	skipped: "not needed"
};
function unproved({ rehearsals, withoutRows }) {
	const open = rehearsals.filter(({ outcome }) => outcome === "unchecked" || outcome === "partial");
	const groups = new Map();
	for (const it of open) gather(groups, JSON.stringify([it.outcome, reasonOf(it)]), it);
	return [...Array.from(groups.values(), (group) => {
		const [first] = group;
		const reason = reasonOf(first);
		const scenarios = [...new Set(group.map(({ scenario }) => scenario))].join(", ");
		const says = `${OUTCOMES[first.outcome]} (${scenarios})${reason === "" ? "" : `: ${reason}`}`;
		return {
			subjects: [...new Set(group.map(({ migration }) => migration))],
			says
		};
	}), ...withoutRows.map(({ table, reason }) => ({
		subjects: [table],
		says: `had no rows in the rehearsal: ${reason}`
	}))];
}
// src/render/html.ts
const SIGNS$2 = {
	good: "✓",
	warn: "!",
	bad: "✗"
};
const CELLS$1 = {
	pass: "✓",
	warn: "!",
	fail: "✗",
	partial: "~",
	unchecked: "?",
	skipped: "·"
};
function renderHtmlPart({ report, sources }, options) {
	const said = headline(report);
	const { busy, idle } = busyAndIdle(report);
	return textOf$1(html`<header class="${said.sign}"><h1><span class="sign" aria-hidden="true">${SIGNS$2[said.sign]}</span> ${said.text}</h1></header>
${many(busy.map((folder) => folderPart(folder, report)))}
${idle.length > 0 ? html`<p class="quiet">Nothing changed in ${someOf(idle.map(({ path }) => path), "folder", 20, folderName)}.</p>` : ""}
${findingsPart(report, sources, options)}
${many(report.folders.flatMap((folder) => (folder.pictures ?? []).map((one) => picturePart(folder, one))))}
${allowedPart(report.findings)}
${limitsPart(report)}
<footer>${[`sqlite-rehearsal ${report.tool.version}`, ...sqliteVersions(report).map((it) => `SQLite ${it}`)].join(" · ")}</footer>`);
}
function renderHtml(checked, options) {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${textOf$1(html`${headline(checked.report).text}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${renderHtmlPart(checked, options)}
</main>
</body>
</html>
`;
}
function folderPart(folder, report) {
	const { name, reason, place } = appliedBy(folder);
	const rollback = rollbackText(folder);
	const base = folder.base === null ? html`without a base` : html`against <code>${folder.base.ref}</code>${folder.base.commit === null ? "" : html` at <code>${folder.base.commit.slice(0, 7)}</code>`}`;
	return html`<section class="folder">
<p class="about"><code>${folderName(folder.path)}</code> · applied by <b>${name}</b>${reason === "" ? "" : ` (${[reason, place ?? ""].join(" ").trim()})`} · ${base}</p>
${tablePart(folder, report)}${rollback === null ? "" : html`<p>${rollback}</p>`}
</section>`;
}
function tablePart(folder, report) {
	const { columns, rows } = matrix(folder, report.findings);
	if (rows.length === 0) return html``;
	const numbers = new Map(worstFirst(report.findings).map((finding, at) => [finding, at + 1]));
	return html`<table class="matrix">
<thead><tr><th scope="col">Migration</th>${many(columns.map((column) => html`<th scope="col">${column}</th>`))}</tr></thead>
<tbody>
${many(rows.map(({ migration, cells }) => {
		const change = changeOf(folder, migration);
		return html`<tr><th scope="row"><code>${pathInside(folder, migration.path)}</code>${change === null ? "" : ` (${change})`}</th>${many(cells.map(({ outcome, finding }) => {
			const at = finding === null ? void 0 : numbers.get(finding);
			const sign = at === void 0 ? html`${CELLS$1[outcome]}` : html`<a href="#finding-${at}">${CELLS$1[outcome]}</a>`;
			return html`<td class="${outcome}" title="${OUTCOMES[outcome]}">${sign}</td>`;
		}))}</tr>
`;
	}))}</tbody>
</table>`;
}
function findingsPart(report, sources, { ruleLink }) {
	const isFirst = firstAdvice();
	const open = worstFirst(report.findings);
	const allowance = allowances(open.filter(({ level }) => level === "error"));
	const all = open.map((finding, at) => ({
		level: finding.level,
		part: findingPart(finding, sources.get(finding.path), {
			id: `finding-${at + 1}`,
			page: ruleLink(finding.rule),
			advised: isFirst(finding),
			titled: !(at === 0 && isSaidInHeadline(report)),
			allowance: finding.level === "error" ? allowance(finding) : null
		})
	}));
	const notes = all.filter(({ level }) => level === "note");
	return html`${many(all.filter(({ level }) => level !== "note").map(({ part }) => part))}
${notes.length > 0 ? html`<details><summary>${counted(notes.length, "note")}</summary>${many(notes.map(({ part }) => part))}</details>` : ""}`;
}
function allowedPart(findings) {
	const items = findings.flatMap(({ allowed, rule, path, line }) => allowed === null ? [] : [html`<code>${rule}</code> at <code>${path}:${line}</code>, allowed by ${allowed.by}: ${allowed.reason}`]);
	return items.length === 0 ? html`` : html`<section><h2>${counted(items.length, "finding")} allowed</h2>${list$1(items)}</section>`;
}
function limitsPart(report) {
	const items = [...remarks(report).map((remark) => html`${remark}`), ...report.folders.flatMap((folder) => [
		...unproved(folder).map(({ subjects, says }) => html`<code>${someOf(subjects, "name", 10, (it) => it)}</code> ${says}`),
		...folder.rehearsals.filter(({ outcome }) => outcome === "skipped").map((it) => html`<code>${it.migration}</code> ${it.scenario} was not rehearsed: ${reasonOf(it)}`),
		...folder.engine === null || folder.rehearsals.length === 0 ? [] : [html`<code>${folderName(folder.path)}</code> ran on SQLite ${folder.engine.sqlite} (${folder.engine.package}) with invented rows: an older SQLite, or rows of another kind, may refuse more.`]
	])];
	return items.length === 0 ? html`` : html`<section><h2>How this was checked, and what it did not prove</h2>${list$1(items)}</section>`;
}
// src/render/junit.ts
const BUDGET$2 = 1e7;
const LONGEST_TEXT$3 = 4e3;
const LONGEST_CASE = 4e4;
function renderJunit({ report }, options) {
	const homes = new Map(report.findings.map((finding) => [finding, home(finding, report.folders)]));
	const of = (folder) => report.findings.filter((finding) => homes.get(finding) === folder);
	const named = names();
	const bounded = fitting(BUDGET$2);
	const suites = report.folders.map((folder) => suite(folderName(folder.path), bounded(folder.path, cases(folder, of(folder), options)), named));
	const rest = of(null).map((finding) => findingCase(finding, options));
	if (rest.length > 0) suites.push(suite("settings", bounded("settings", rest), named));
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
function fitting(budget) {
	let room = budget;
	return (classname, all) => {
		const kept = new Set();
		for (const one of [...all.filter(isRed), ...all.filter((it) => !isRed(it))]) {
			room -= JSON.stringify(one).length;
			if (room < 0) break;
			kept.add(one);
		}
		const left = all.filter((one) => !kept.has(one));
		if (left.length === 0) return all;
		const message = `${left.length} more are left out: they would make this file too long.`;
		const outcome = left.some(isRed) ? {
			name: "failure",
			attributes: {
				message,
				type: "left-out"
			}
		} : output(message);
		return [...all.filter((one) => kept.has(one)), {
			classname,
			name: "left out",
			file: null,
			outcome: [outcome]
		}];
	};
}
function isRed({ outcome }) {
	return outcome[0]?.name === "failure";
}
function home({ path }, folders) {
	return folders.filter((folder) => folder.path === "." || path.startsWith(`${folder.path}/`)).toSorted((a, b) => b.path.length - a.path.length)[0] ?? null;
}
function cases(folder, findings, options) {
	const shown = new Set();
	const byPath = new Map();
	for (const finding of findings) gather(byPath, finding.path, finding);
	const rehearsed = folder.rehearsals.map((rehearsal) => {
		const about = (byPath.get(rehearsal.migration) ?? []).filter((it) => it.scenario === rehearsal.scenario && !shown.has(it));
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
const NO_RESULT = {
	skipped: "not run",
	partial: "checked in part",
	unchecked: "could not be verified"
};
function rehearsalCase(rehearsal, about, options) {
	const { migration, scenario, outcome, detail } = rehearsal;
	const shared = {
		classname: migration,
		name: scenario,
		file: migration
	};
	const also = about.length > 0 ? said(about, options) : [];
	const reason = NO_RESULT[outcome];
	if (also[0]?.name !== "failure" && reason !== void 0) {
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
			message: `${cut(first.message, LONGEST_TEXT$3)}${more}`,
			type: first.rule
		};
		const others = findings.filter((finding) => !counts(finding, options));
		return [{
			name: "failure",
			attributes,
			text: toldAll([...counting, ...others])
		}];
	}
	const [allowed] = findings;
	if (allowed?.allowed && findings.every((finding) => finding.allowed !== null)) return [skipped(`${allowed.rule} allowed by ${allowed.allowed.by}: ${allowed.allowed.reason}`)];
	return [output(toldAll(findings))];
}
function counts({ allowed, level }, { failOn }) {
	return allowed === null && failOn !== "never" && (level === "error" || failOn === "warning" && level === "warning");
}
function toldAll(findings) {
	const rest = (count) => `… and ${count} more`;
	return keepWithin(findings.map(told), LONGEST_CASE, "\n\n", rest).join("\n\n");
}
function told(finding) {
	const { level, rule, path, line, column, message, fix } = finding;
	const parts = [
		`${level} ${rule} at ${path}:${line}:${column}`,
		message,
		...addresses(finding),
		fix
	];
	return cut(parts.filter((part) => part !== "").join("\n"), LONGEST_TEXT$3);
}
function skipped(message) {
	return {
		name: "skipped",
		attributes: { message: cut(message, LONGEST_TEXT$3) }
	};
}
function output(text) {
	return {
		name: "system-out",
		attributes: {},
		text: cut(text, LONGEST_CASE)
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
function xmlText(root) {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root).join("\n")}\n`;
}
function lines({ name, attributes, children = [], text }) {
	const open = `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute$1(String(value))}"`).join("")}`;
	if (text !== void 0) return [`${open}>${content(text)}</${name}>`];
	if (children.length === 0) return [`${open}/>`];
	return [
		`${open}>`,
		...children.flatMap(lines).map((line) => `  ${line}`),
		`</${name}>`
	];
}
function attribute$1(text) {
	return escaped(defuse(text.replace(/\s+/g, " ")));
}
function content(text) {
	return defusedLines(text).map(escaped).join("\n");
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
function escaped(text) {
	return text.replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase()}`).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character).replaceAll("##[", "&#35;#[").replace(/^(\s*):/, "$1&#58;");
}
// src/render/markdown-parts.ts
const SIGNS$1 = {
	good: "✅",
	warn: "⚠️",
	bad: "❌"
};
const CELLS = {
	pass: SIGNS$1.good,
	warn: SIGNS$1.warn,
	fail: SIGNS$1.bad,
	partial: "~",
	unchecked: "?",
	skipped: "·"
};
function row(cells) {
	return `| ${cells.join(" | ")} |`;
}
function folded(title, text, isOpen = false) {
	return `<details${isOpen ? " open" : ""}><summary>${title}</summary>\n\n${text}\n\n</details>`;
}
// src/render/markdown-details.ts
const LONGEST_TEXT$2 = 600;
function details(report, budget) {
	const allowed = report.findings.filter((finding) => finding.allowed !== null);
	const said = [...rollbacks(report).filter(({ isBad }) => !isBad).map(({ text }) => text), ...remarks(report)].map((it) => prose(cut(it, LONGEST_TEXT$2)));
	const open = report.folders.flatMap(limits);
	const filled = [[`${counted(allowed.length, "finding")} allowed`, allowed.map(allowedItem)], [said.length > 0 ? "How this was checked, and what it did not prove" : "What this did not prove", [...said, ...open]]].filter(([, items]) => items.length > 0);
	return filled.map(([title, items]) => list(title, items, budget / filled.length));
}
function list(title, items, budget) {
	const room = budget - bytes(folded(title, ""));
	const lines = items.map((item) => `- ${item}`);
	return folded(title, keepWithin(lines, room, "\n", (count) => `- … and ${count} more`).join("\n"));
}
function allowedItem(finding) {
	const { reason = "", by = "settings" } = finding.allowed ?? {};
	const where = codeSpan(cut(`${finding.path}:${finding.line}`, LONGEST_TEXT$2));
	const why = prose(cut(reason, LONGEST_TEXT$2)) || "no reason given";
	return `${codeSpan(finding.rule)} at ${where}, allowed by ${by}: ${why}`;
}
function limits(folder) {
	const open = unproved(folder).map(({ subjects, says }) => `${someOf(subjects, "name", 5, (name) => codeSpan(cut(name, LONGEST_TEXT$2)))} ${prose(cut(says, LONGEST_TEXT$2))}`);
	const { engine, rehearsals } = folder;
	if (engine === null || rehearsals.length === 0) return open;
	const ran = `SQLite ${prose(engine.sqlite)} from ${codeSpan(engine.package)}`;
	return [...open, `It ran on ${ran} with invented rows: an older SQLite, or rows of another kind, may refuse more.`];
}
// src/render/markdown-finding.ts
const LONGEST_MESSAGE = 1500;
function errorBlock(finding, source, options, how) {
	const place = `${placeOf$1(finding, options)} · ${ruleOf(finding, options)}`;
	const title = prose(cut(titleOf$1(finding), LONGEST_MESSAGE));
	const head = how.titled ? [`#### ${SIGNS$1.bad} ${title}`, place] : [`#### ${SIGNS$1.bad} ${place}`];
	const body = paragraph$1(cut(bodyOf(finding), LONGEST_MESSAGE)) + markdownLinks(finding);
	return [
		...[
			...head,
			quoted(finding, source),
			body.trim()
		],
		...adviceBlocks(how.advised ? finding.fix : "", instead(finding, source)),
		allowed(how.allowance)
	].filter((part) => part !== "").join("\n\n");
}
function lesserItem(finding, options, isAdvised) {
	const message = prose(cut(finding.message, LONGEST_MESSAGE)) + markdownLinks(finding);
	const blocks = isAdvised ? adviceBlocks(finding.fix) : [];
	const [first, ...more] = [`${placeOf$1(finding, options)} · ${ruleOf(finding, options)}: ${message}`, ...blocks];
	const inItem = more.map((block) => block.split("\n").map((line) => line === "" ? "" : `  ${line}`).join("\n"));
	return [`- ${first}`, ...inItem].join("\n\n");
}
function ruleOf({ rule }, { ruleLink }) {
	const page = ruleLink?.(rule);
	return page === void 0 ? codeSpan(rule) : `[${codeSpan(rule)}](${page})`;
}
function placeOf$1(finding, { link }) {
	const { path, line } = finding;
	const name = codeSpan(cut(isAboutFile(finding) ? path : `${path}:${line}`, 400));
	const url = link?.(finding) ?? null;
	return url === null ? name : `[${name}](${url})`;
}
function quoted(finding, source) {
	const seen = source === void 0 || isAboutFile(finding) ? null : quote(source, finding.line, finding.column);
	if (seen === null) return "";
	const number = `${finding.line} │ `;
	const caret = seen.isAtStart ? [] : [`${" ".repeat(number.length - 2)}│ ${seen.caret}`];
	return fenced([number + seen.line, ...caret], "sql");
}
const MOST_LINES$1 = 60;
function instead(finding, source) {
	return suggestedLines(finding, source).map((pair) => pair.new);
}
function adviceBlocks(fix, suggested = []) {
	const lines = fix.trimEnd().split(/\r?\n/);
	const parts = fix.trim() === "" ? [] : partsOf(lines.slice(0, MOST_LINES$1).join("\n"));
	const blocks = [
		...parts.map((part) => part.kind === "text" ? paragraph$1(part.lines.join("\n")) : codeBlock(part)),
		...lines.length > MOST_LINES$1 ? ["…"] : [],
		...suggested.length > 0 ? [codeBlock({
			kind: "sql",
			lines: suggested
		})] : []
	].filter((block) => block !== "");
	const heading = `**${adviceHeading(parts, suggested.length > 0)}**`;
	const [first, ...others] = blocks;
	if (first === void 0) return [];
	return first.startsWith("```") ? [
		heading,
		first,
		...others
	] : [`${heading} ${first}`, ...others];
}
function paragraph$1(text) {
	return text.split(/\r?\n/).map(prose).filter((line) => line !== "").join("\n");
}
const LONGEST_LINE$1 = 500;
function codeBlock({ kind, lines }) {
	return fenced(lines.map((line) => cut(line, LONGEST_LINE$1).replace(/^[/@]/, " $&")), kind);
}
function allowed(it) {
	return it === null ? "" : folded(it.title, `${it.says}\n\n${fenced(it.lines, it.language)}`);
}
// src/render/markdown-folder.ts
const LONGEST_NAME$2 = 300;
function folderTable(folder, findings, budget, options) {
	const about = aboutFolder(folder, options);
	const { columns, rows } = matrix(folder, findings);
	if (rows.length === 0) return about;
	const titles = ["Migration", ...columns];
	const head = [row(titles), row(titles.map((_, index) => index < 1 ? ":--" : ":-:"))];
	const all = rows.map(({ migration, cells }) => row([named(folder, migration, options), ...cells.map((cell) => sign(cell, options))]));
	const room = budget - bytes([
		about,
		"",
		...head
	].join("\n"));
	const shown = keepWithin(all, room, "\n", (count) => row([`… and ${count} more`, ...columns.map(() => "")]));
	const cells = rows.flatMap((it) => it.cells);
	return [
		about,
		"",
		...head,
		...shown,
		...legend$1(cells)
	].join("\n");
}
const MOST_NAMED$1 = 10;
function idleSentence(folders) {
	return `Nothing changed in ${someOf(folders.map(({ path }) => path), "folder", MOST_NAMED$1, (name) => codeSpan(cut(name, 100)))}.`;
}
function aboutFolder(folder, { commitLink }) {
	const { name, reason, place } = appliedBy(folder);
	const because = reason === "" ? "" : ` (${reason}${place === null ? "" : ` ${codeSpan(cut(place, LONGEST_NAME$2))}`})`;
	const by = prose(cut(name, LONGEST_NAME$2));
	return [
		codeSpan(cut(folder.path === "." ? "./" : `${folder.path}/`, LONGEST_NAME$2)),
		...by === "" ? [] : [`applied by **${by}**${because}`],
		against$1(folder, commitLink)
	].join(" · ");
}
function against$1({ base }, link) {
	if (base === null) return "without a base: every file counts as new";
	const ref = `against ${codeSpan(cut(base.ref, LONGEST_NAME$2))}`;
	if (base.commit === null || base.commit.startsWith(base.ref)) return ref;
	const commit = codeSpan(base.commit.slice(0, 7));
	const url = link?.(base.commit) ?? null;
	return `${ref} at ${url === null ? commit : `[${commit}](${url})`}`;
}
function named(folder, migration, { link }) {
	const name = codeSpan(cut(pathInside(folder, migration.path), LONGEST_NAME$2));
	const url = link?.({
		path: migration.path,
		line: 1
	}) ?? null;
	const change = changeOf(folder, migration);
	const from = migration.from === void 0 ? "" : ` from ${codeSpan(cut(pathInside(folder, migration.from), LONGEST_NAME$2))}`;
	return `${url === null ? name : `[${name}](${url})`}${change === null ? "" : ` (${migration.change}${from})`}`;
}
function sign({ outcome, finding }, { link }) {
	const url = finding === null ? null : link?.(finding) ?? null;
	return url === null ? CELLS[outcome] : `[${CELLS[outcome]}](${url})`;
}
function legend$1(cells) {
	const used = ["partial", "unchecked"].filter((it) => cells.some(({ outcome }) => outcome === it));
	return used.length === 0 ? [] : ["", `<sub>${used.map((it) => `${CELLS[it]} ${OUTCOMES[it]}`).join(" · ")}</sub>`];
}
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
// src/render/markdown-pictures.ts
const LONGEST_NAME$1 = 300;
const LONGEST_LINE = 300;
const MOST_LINES = 250;
const MOST_DIAGRAMS = 10;
const REST = 60;
function picturesFolded(report, budget) {
	const all = report.folders.flatMap((folder) => (folder.pictures ?? []).map((one) => ({
		folder,
		one
	})));
	const title = titleOf(all.map(({ one }) => one));
	let room = budget - bytes(folded(title, "")) - REST;
	let isFull = false;
	let diagrams = 0;
	const texts = all.flatMap(({ folder, one }) => {
		const name = codeSpan(cut(one.migration, LONGEST_NAME$1));
		const wanted = [
			rowsTable(folder, one),
			diffBlock(one),
			diagrams < MOST_DIAGRAMS ? diagramBlock(one) : ""
		];
		const kept = wanted.filter((block) => {
			const cost = bytes(`${name}\n\n${block}\n\n`);
			if (block === "") return false;
			isFull ||= cost > room;
			if (cost > room) return false;
			room -= cost;
			return true;
		});
		if (kept.some((block) => block === wanted[2])) diagrams += 1;
		return kept.length === 0 ? [] : [[name, ...kept].join("\n\n")];
	});
	const more = all.length - texts.length;
	const rest = more > 0 && isFull ? [`… and ${counted(more, "more migration")}`] : [];
	return texts.length === 0 ? [] : [folded(title, [...texts, ...rest].join("\n\n"))];
}
function titleOf(all) {
	const { added, changed, removed } = tablesChanged(all);
	const parts = [
		...added > 0 ? [`${counted(added, "table")} added`] : [],
		...changed > 0 ? [`${counted(changed, "table")} changed`] : [],
		...removed > 0 ? [`${counted(removed, "table")} removed`] : []
	];
	return parts.length === 0 ? "What changed" : `What changed: ${parts.join(", ")}`;
}
function diffBlock({ schema }) {
	const lines = schemaDiff(schema);
	if (lines.length === 0) return "";
	const shown = lines.slice(0, MOST_LINES).map((line) => cut(line, LONGEST_LINE));
	const more = lines.length - MOST_LINES;
	return fenced(more > 0 ? [...shown, ` … and ${more} more lines`] : shown, "diff");
}
function diagramBlock({ schema }) {
	const lines = diagram(schema);
	return lines.length === 0 ? "" : fenced(lines, "mermaid");
}
const LONGEST_TABLE_NAME = 200;
const MOST_TABLES = 50;
function rowsTable(folder, one) {
	const left = rowsLeft(folder, one);
	if (left.length === 0) return "";
	const shown = left.slice(0, MOST_TABLES).map(({ table, before, after }) => row([
		codeSpan(cut(table, LONGEST_TABLE_NAME)),
		`${before}`,
		after === null ? "none" : `${after}`
	]));
	const more = left.length - MOST_TABLES;
	const rest = more > 0 ? [row([
		`… and ${more} more`,
		"",
		""
	])] : [];
	return [
		row([
			"Rows of",
			"before",
			"after"
		]),
		row([
			":--",
			":-:",
			":-:"
		]),
		...shown,
		...rest
	].join("\n");
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
	const { busy, idle } = busyAndIdle(report);
	const share = budget * TABLE_SHARE / Math.max(1, busy.length);
	const tables = busy.map((folder) => folderTable(folder, report.findings, share, options));
	const said = headline(report);
	const above = [
		`### ${SIGNS$1[said.sign]} ${prose(cut(said.text, LONGEST_VERDICT))}`,
		...keepWithin(tables, budget * TABLE_SHARE, "\n\n", (count) => `… and ${counted(count, "more folder")}`),
		...idle.length > 0 ? [idleSentence(idle)] : [],
		...keepWithin(badRollbacks(report), budget * TABLE_SHARE, "\n\n", () => "…")
	];
	const below = [
		...pictures,
		...details(report, budget * DETAILS_SHARE),
		signature(report, options)
	];
	const used = bytes([...above, ...below].join("\n\n")) + bytes("\n\n\n");
	return `${[
		...above,
		...findings(checked, options, budget - used),
		...below
	].filter((part) => part !== "").join("\n\n")}\n`;
}
function badRollbacks(report) {
	return rollbacks(report).flatMap(({ text, isBad }) => isBad ? [prose(cut(text, LONGEST_VERDICT))] : []);
}
const MOST_OPEN = 5;
const WRAPPERS = 2e3;
function findings({ report, sources }, options, room) {
	const open = worstFirst(report.findings);
	const isFirst = firstAdvice();
	const titled = !isSaidInHeadline(report);
	const allowance = allowances(open.filter(({ level }) => level === "error"));
	const texts = open.map((finding) => finding.level === "error" ? errorBlock(finding, sources.get(finding.path), options, {
		titled,
		advised: isFirst(finding),
		allowance: allowance(finding)
	}) : lesserItem(finding, options, finding.level === "warning" && isFirst(finding)));
	const kept = fitting$2(texts, room - WRAPPERS, "\n\n");
	const of = (level) => texts.slice(0, kept).filter((_, at) => open[at]?.level === level);
	const errors = of("error");
	const more = errors.slice(MOST_OPEN);
	return [
		...errors.slice(0, MOST_OPEN),
		...more.length > 0 ? [folded(`${SIGNS$1.bad} ${counted(more.length, "more error")}`, more.join("\n\n"))] : [],
		...lesser(open, "warning", of("warning"), errors.length === 0),
		...lesser(open, "note", of("note"), false),
		...kept < texts.length ? [tooMany(texts.length - kept, options.run)] : []
	];
}
function lesser(open, level, items, isOpen) {
	if (items.length === 0) return [];
	const [first] = open.filter((it) => it.level === level);
	const sign = level === "warning" ? `${SIGNS$1.warn} ` : "";
	const single = first && items.length === 1 && level === "warning" ? ` · ${proseInHtml(cut(titleOf$1(first), 300))}` : "";
	return [folded(`${sign}${counted(items.length, level)}${single}`, items.join("\n"), isOpen)];
}
function tooMany(count, run = null) {
	const log = run === null ? "The job's log" : `[The log of this run](${run})`;
	return `**${counted(count, "more finding")} left out here for want of room.** ${log} and the JSON report have all of them.`;
}
function signature(report, { tryLink }) {
	const versions = sqliteVersions(report).map((version) => `SQLite ${prose(cut(version, 40))}`);
	const ours = `sqlite-rehearsal ${report.tool.version}`;
	const [worst] = worstFirst(report.findings);
	return `<sub>Run it yourself: <code>npx sqlite-rehearsal</code>${worst && tryLink ? `, or [an example in the browser](${tryLink(worst.rule)})` : ""} · ${[ours, ...versions.slice(0, 3)].join(", ")}</sub>`;
}
// src/render/sarif.ts
const HOME = "https://github.com/sqlite-rehearsal/sqlite-rehearsal";
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const ROOT = "%SRCROOT%";
const FINGERPRINT = "statement/v1";
const MOST_RESULTS = 25e3;
const BUDGET$1 = 12e6;
const LONGEST_TEXT$1 = 4e3;
function renderSarif({ report }, options) {
	const findings = report.findings.filter(({ allowed }) => options.suppressed || allowed === null);
	const results = within(findings.slice(0, MOST_RESULTS).map((finding) => result(finding, options)), BUDGET$1);
	const run = {
		tool: { driver: driver(report, options) },
		invocations: [invocation(report, findings.length - results.length)],
		originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository." } } },
		columnKind: "utf16CodeUnits",
		results
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
		...adviceBlocks(fix),
		`[About this rule](${link})`
	].join("\n\n");
	return {
		id,
		name: id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()),
		shortDescription: { text: text$1(title) },
		fullDescription: { text: text$1(why) },
		help: {
			text: text$1(`${why}\n\n${fix}\n\n${link}`),
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
	if (leftOut > 0) remarks.push(`${leftOut} more findings are left out: a file for code scanning has its limits.`);
	return {
		executionSuccessful: true,
		exitCode: verdict === "pass" ? 0 : 1,
		toolExecutionNotifications: remarks.map((remark) => ({
			level: "note",
			message: { text: text$1(remark) }
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
		message: { text: text$1(message(finding)) },
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
		justification: cut(defuse(allowed.reason), LONGEST_TEXT$1)
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
		description: { text: text$1(fix) },
		artifactChanges: [{
			artifactLocation,
			replacements
		}]
	}] };
}
function text$1(message) {
	return defusedLines(cut(message, LONGEST_TEXT$1)).join("\n").replace(/[{}]/g, "$&$&").replaceAll("](", "] (");
}
// src/render/words/wrap.ts
const WHOLE = /-- rehearsal: allow \S+(?:, \S+)* because \S+|[^ ]+/g;
function wrapped(text, width) {
	const lines = [];
	for (const [word] of text.matchAll(WHOLE)) {
		const last = lines.at(-1);
		if (last !== void 0 && displayWidth(last) + 1 + displayWidth(word) <= width) lines[lines.length - 1] += ` ${word}`;
		else lines.push(word);
	}
	return lines;
}
const DEEPER = "  ";
const CLAUSE = /^(?:SELECT|VALUES|WHERE)$/i;
function wrappedSql(sql, width) {
	if (sql.every((line) => displayWidth(line) <= width)) return [...sql];
	const lines = [];
	let gap = "";
	let indent = "";
	let isLong = false;
	for (const { kind, text, start } of tokens(sql.join("\n"))) {
		const last = lines.at(-1);
		if (kind === "space") {
			gap = text;
			continue;
		}
		if (last === void 0 || gap.includes("\n")) {
			const [, ...between] = gap.split("\n");
			indent = between.pop() ?? gap;
			isLong = displayWidth(lineAt(sql, start)) > width;
			lines.push(...between.map(() => ""), indent + text);
		} else if (gap !== "" && isLong && (CLAUSE.test(text) || displayWidth(last + gap + text) > width)) lines.push(indent + DEEPER + text);
		else lines[lines.length - 1] = last + gap + text;
		gap = "";
	}
	return lines.flatMap((line) => line.split("\n"));
}
function lineAt(lines, offset) {
	let left = offset;
	for (const line of lines) {
		if (left <= line.length) return line;
		left -= line.length + 1;
	}
	return "";
}
// src/render/terminal-finding.ts
const LEVEL_SIGNS = {
	error: "✗",
	warning: "!",
	note: "i"
};
function findingLines(finding, source, look, how) {
	const { palette, width } = look;
	const { level } = finding;
	const place = `${placeOf(finding)} · ${palette.rule(defuse(finding.rule))}`;
	const title = wrapped(defuse(titleOf$1(finding)), width - 2).map((line, at) => palette.bold(at === 0 ? `${palette[level](LEVEL_SIGNS[level])} ${line}` : `  ${line}`));
	const head = how.titled ? [...title, `  ${place}`] : [`${palette[level](LEVEL_SIGNS[level])} ${place}`];
	const parts = [
		quoteLines(finding, source, look),
		[...paragraph(bodyOf(finding), look), ...addresses(finding).map((url) => `  ${url}`)],
		adviceLines(how.advised ? finding.fix : "", suggestedLines(finding, source), look)
	];
	return [...head, ...parts.flatMap((part) => part.length === 0 ? [] : ["", ...part])];
}
function shortLines(finding, look) {
	return [`  ${placeOf(finding)} · ${look.palette.rule(defuse(finding.rule))}`, ...paragraph(withStop(titleOf$1(finding)), look)];
}
function allowedLines(findings, look) {
	const lines = findings.flatMap((finding) => {
		if (finding.allowed === null) return [];
		const { reason, by } = finding.allowed;
		return paragraph(`${finding.rule} at ${finding.path}:${finding.line}, allowed by ${by}: ${reason}`, look);
	});
	return lines.length === 0 ? [] : [look.palette.bold("  Allowed"), ...lines];
}
function placeOf(finding) {
	const { path, line, column } = finding;
	return isAboutFile(finding) ? defuse(path) : `${defuse(path)}:${line}:${column}`;
}
function withStop(text) {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
function paragraph(text, { width }) {
	return text.split(/\r?\n/).flatMap((line) => wrapped(defuse(line), width - 2)).map((line) => `  ${line}`);
}
function quoteLines(finding, source, { palette, width }) {
	if (source === void 0 || isAboutFile(finding)) return [];
	const number = `  ${finding.line} │ `;
	const quoted = quote(source, finding.line, finding.column, width - number.length);
	if (quoted === null) return [];
	const line = `${palette.dim(number)}${quoted.line}`;
	if (quoted.isAtStart) return [line];
	return [line, `${palette.dim(`${" ".repeat(number.length - 2)}│ `)}${quoted.caret.slice(0, -1)}${palette[finding.level]("^")}`];
}
function adviceLines(fix, pairs, look) {
	const { palette, width } = look;
	const parts = fix.trim() === "" ? [] : partsOf(fix);
	if (parts.length + pairs.length === 0) return [];
	const suggested = wrappedSql(pairs.map((pair) => pair.new), width - 4).map((line) => `    ${palette.good(line)}`);
	const heading = adviceHeading(parts, pairs.length > 0);
	const [first, ...others] = parts;
	const isSentence = first?.kind === "text";
	const [start = "", ...more] = wrapped(`${heading} ${isSentence ? defuse(first.lines.join(" ")) : ""}`, width - 2).map((line) => `  ${line}`);
	return [
		[start.replace(heading, palette.bold), ...more],
		...(isSentence ? others : parts).map((part) => partLines(part, look)),
		suggested
	].filter((lines) => lines.length > 0).flatMap((lines, at) => at === 0 ? lines : ["", ...lines]);
}
function partLines({ kind, lines }, look) {
	if (kind === "text") return paragraph(lines.join("\n"), look);
	return (kind === "sql" ? wrappedSql(lines, look.width - 4) : lines).map((line) => `    ${defuseSource(line)}`.trimEnd());
}
// src/render/terminal-folder.ts
const MARKS = {
	pass: "✓",
	warn: "!",
	fail: "✗",
	partial: "~",
	unchecked: "?",
	skipped: "·"
};
function folderLines(folders, report, look) {
	return folders.flatMap((folder, at) => {
		const table = tableLines(folder, report, look);
		return [
			...at > 0 ? [""] : [],
			...aboutLines(folder, look),
			...table,
			...rollbackLines(folder, look)
		];
	});
}
function rollbackLines(folder, { width }) {
	const text = badRollback(folder) ?? "";
	return text === "" ? [] : wrapped(defuse(cut(text, LONGEST_TEXT)), width - 2).map((line) => `  ${line}`);
}
const LONGEST_TEXT = 1e3;
const MOST_NAMED = 8;
function idleLines(folders, { width, palette }) {
	if (folders.length === 0) return [];
	return ["", ...wrapped(`Nothing changed in ${someOf(folders.map(({ path }) => path), "folder", MOST_NAMED, folderName)}.`, width - 2).map((line) => palette.dim(`  ${line}`))];
}
function aboutLines(folder, { width, palette }) {
	const { name, reason, place } = appliedBy(folder);
	const because = reason === "" ? "" : ` (${reason}${place === null ? "" : ` ${place}`})`;
	return wrapped([
		folderName(cut(folder.path, LONGEST_NAME)),
		defuse(cut(name, LONGEST_NAME) + because),
		against(folder),
		folder.engine === null ? "no SQL was run" : `SQLite ${defuse(folder.engine.sqlite)}`
	].join(" · "), width - 2).map((line) => palette.dim(`  ${line}`));
}
const LONGEST_NAME = 100;
function against({ base }) {
	if (base === null) return "without a base";
	const commit = base.commit === null || base.commit.startsWith(base.ref) ? "" : ` at ${base.commit.slice(0, 7)}`;
	const ref = base.commit?.startsWith(base.ref) ? base.ref.slice(0, 7) : base.ref;
	return `against ${defuse(cut(ref, LONGEST_NAME) + commit)}`;
}
function tableLines(folder, report, look) {
	const table = matrix(folder, report.findings);
	if (table.rows.length === 0) return [];
	const single = table.rows.length === 1 ? singleLine(folder, table, look) : null;
	return single === null ? [
		"",
		...grid(folder, table, look),
		...legend(table, look)
	] : [single, ...legend(table, look)];
}
function singleLine(folder, { columns, rows }, { palette, width }) {
	const [row] = rows;
	if (row === void 0) return null;
	const all = row.cells.map(({ outcome }, at) => ({
		outcome,
		column: columns[at] ?? "file"
	}));
	const shorter = all.filter(({ outcome, column }) => column !== "together" || outcome !== "pass");
	const text = (some, sign) => `  ${[name(folder, row.migration), ...some.map(({ outcome, column }) => `${column} ${sign(outcome)}`)].join("  ")}`;
	const fitting = [all, shorter].find((some) => displayWidth(text(some, (it) => MARKS[it])) <= width);
	return fitting ? text(fitting, (it) => paint(it, palette)) : null;
}
function grid(folder, { columns, rows }, { palette, width }) {
	const taken = columns.reduce((sum, column) => sum + column.length + 2, 2);
	const names = rows.map(({ migration }) => shortened(name(folder, migration), Math.max(20, width - taken)));
	const widest = Math.max(9, ...names.map(displayWidth));
	const head = [padTo("migration", widest), ...columns].join("  ");
	const lines = rows.map(({ cells }, at) => {
		const signs = cells.map(({ outcome }, index) => middle(outcome, columns[index]?.length ?? 0, palette));
		return `  ${[padTo(names[at] ?? "", widest), ...signs].join("  ")}`.trimEnd();
	});
	return [palette.dim(`  ${head}`), ...lines];
}
function name(folder, migration) {
	const change = changeOf(folder, migration);
	return defuse(pathInside(folder, migration.path)) + (change === null ? "" : ` (${defuse(change)})`);
}
function shortened(text, width) {
	if (displayWidth(text) <= width) return text;
	const letters = Array.from(text);
	const end = letters.slice(-12).join("");
	let start = letters.slice(0, Math.min(letters.length - 12, width * 4));
	while (start.length > 0 && displayWidth(`${start.join("")}…${end}`) > width) start = start.slice(0, -1);
	return `${start.join("")}…${end}`;
}
function middle(outcome, width, palette) {
	const room = width - 1;
	return " ".repeat(Math.floor(room / 2)) + paint(outcome, palette) + " ".repeat(Math.ceil(room / 2));
}
function paint(outcome, palette) {
	const mark = MARKS[outcome];
	if (outcome === "pass") return palette.good(mark);
	if (outcome === "fail") return palette.error(mark);
	return outcome === "skipped" ? palette.dim(mark) : palette.warning(mark);
}
function legend({ rows }, { palette }) {
	const used = new Set(rows.flatMap(({ cells }) => cells.map(({ outcome }) => outcome)));
	const words = [...used.has("partial") ? ["~ partly checked"] : [], ...used.has("unchecked") ? ["? not checked"] : []];
	return words.length === 0 ? [] : [palette.dim(`  ${words.join(" · ")}`)];
}
// src/render/words/palette.ts
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
function paletteOf(color, page = null) {
	const colors = (0, import_picocolors.createColors)(color);
	return {
		error: colors.red,
		warning: colors.yellow,
		note: colors.cyan,
		good: colors.green,
		bold: colors.bold,
		dim: colors.dim,
		rule: page === null ? (id) => id : (id) => `\u001b]8;;${page(id)}\u001b\\${id}\u001b]8;;\u001b\\`
	};
}
// src/render/terminal.ts
const WIDTH = 80;
const SIGNS = {
	good: "✓",
	warn: "!",
	bad: "✗"
};
function renderTerminal({ report, sources }, { color, width = WIDTH, notes = false, page = null }) {
	const look = {
		palette: paletteOf(color, page),
		width
	};
	if (isQuiet(report)) return text([[...headLines(report, look), ...again(report, look)]]);
	const open = worstFirst(report.findings);
	const { busy, idle } = busyAndIdle(report);
	return text([
		[
			...headLines(report, look),
			...folderLines(busy, report, look),
			...idleLines(idle, look)
		],
		...bounded(findingBlocks(report, sources, look)),
		...notes ? [shortList(open, "note", look)] : [],
		inBudget(allowedLines(report.findings, look)),
		inBudget(remarkLines(report, look)),
		inBudget(unprovedLines(report, look)),
		moreLine(open, notes, look)
	]);
}
function renderVerdict(report, { color }) {
	return text([headLines(report, {
		palette: paletteOf(color),
		width: Number.POSITIVE_INFINITY
	})]);
}
const BUDGET = 3e5;
const BLOCK_BUDGET = 1e5;
function bounded(blocks) {
	const texts = blocks.map((lines) => inBudget(lines).join("\n"));
	const rest = (count) => `${counted(count, "more finding")} left out here: --format json has more of them.`;
	return keepWithin(texts, BUDGET, "\n\n", rest).map((block) => [block]);
}
function inBudget(lines) {
	return keepWithin(lines, BLOCK_BUDGET, "\n", (count) => `  … and ${counted(count, "more line")}`);
}
function text(blocks) {
	return `${blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function headLines(report, { palette, width }) {
	const said = headline(report);
	const paint = {
		good: palette.good,
		warn: palette.warning,
		bad: palette.error
	};
	return wrapped(said.text, width - 2).map((line, at) => palette.bold(paint[said.sign](`${at === 0 ? SIGNS[said.sign] : " "} ${line}`)));
}
function again(report, { width }) {
	return wrapped(rehearsedAllTheSame(report) ?? "", width - 2).map((line) => `  ${line}`);
}
function findingBlocks(report, sources, look) {
	const open = worstFirst(report.findings);
	const isFirst = firstAdvice();
	const full = open.filter(({ level }) => level === (report.counts.error > 0 ? "error" : "warning"));
	const isSaid = isSaidInHeadline(report);
	const blocks = full.map((finding) => findingLines(finding, sources.get(finding.path), look, {
		titled: !isSaid,
		advised: isFirst(finding)
	}));
	const warnings = report.counts.error > 0 ? shortList(open, "warning", look) : [];
	return warnings.length > 0 ? [...blocks, warnings] : blocks;
}
function shortList(findings, level, look) {
	const some = findings.filter((it) => it.level === level);
	if (some.length === 0) return [];
	const heading = look.palette[level](`${LEVEL_SIGNS[level]} ${counted(some.length, level)}`);
	return [look.palette.bold(heading), ...some.flatMap((finding) => shortLines(finding, look))];
}
function remarkLines(report, { width }) {
	return remarks(report).flatMap((remark) => wrapped(defuse(remark), width - 2).map((line) => `  ${line}`));
}
function unprovedLines({ folders }, { palette, width }) {
	const lines = folders.flatMap(unproved).flatMap(({ subjects, says }) => wrapped(`${someOf(subjects, "name", 5, defuse)} ${defuse(says)}`, width - 4));
	return lines.length === 0 ? [] : [palette.bold("  Not proved"), ...lines.map((line) => `    ${line}`)];
}
function moreLine(open, notes, { palette }) {
	const [worst] = open.filter(({ level }) => level !== "note");
	const hidden = notes ? 0 : open.filter(({ level }) => level === "note").length;
	const parts = [...worst === void 0 ? [] : [`More: sqlite-rehearsal explain ${defuse(worst.rule)}`], ...hidden === 0 ? [] : [`${counted(hidden, "note")}: --notes`]];
	return parts.length === 0 ? [] : [palette.dim(`  ${parts.join(" · ")}`)];
}
// src/render/table.ts
const MARKDOWN_BUDGET = 1048576;
const RENDERERS = {
	terminal: (checked, { color = false, links = false, ...look }) => renderTerminal(checked, {
		...look,
		color,
		page: links ? ruleLink : null
	}),
	json: (checked) => renderJson(checked),
	markdown: (checked) => renderMarkdown(checked, {
		budget: MARKDOWN_BUDGET,
		ruleLink,
		tryLink
	}),
	html: (checked) => renderHtml(checked, { ruleLink }),
	github: (checked) => forGitHub(checked),
	sarif: (checked) => sarif(checked, { suppressed: true }),
	junit: (checked, { failOn = "error" }) => renderJunit(checked, { failOn }),
	"code-quality": (checked) => renderCodeQuality(checked, { fingerprint: fingerprints(checked) })
};
const FORMATS = Object.keys(RENDERERS);
function render(checked, format, options = {}) {
	return RENDERERS[format](checked, options);
}
function sarif(checked, { suppressed }) {
	return renderSarif(checked, {
		rules: RULES,
		ruleLink,
		fingerprint: fingerprints(checked),
		suppressed
	});
}
const IN_A_LOG = {
	color: false,
	notes: true,
	width: 120
};
function forGitHub(checked) {
	const report = defusedLines$1(renderTerminal(checked, IN_A_LOG).trimEnd());
	const verdict = defusedLines$1(renderVerdict(checked.report, { color: false }).trimEnd());
	return [
		...report,
		"",
		...annotations(checked.report).map(annotationCommand),
		...verdict,
		""
	].join("\n");
}
export { renderTerminal as a, wrapped as c, showsLinks as d, jsonText as f, spans as h, sarif as i, renderMarkdown as l, annotations as m, IN_A_LOG as n, renderVerdict as o, renderJson as p, render as r, paletteOf as s, FORMATS as t, verdictLine as u };
