import { p as namedFolders } from "./chunk-look.mjs";
import { a as meantFolders, r as terminalSettings } from "./chunk-which.mjs";
import { a as findRepository, n as readWorkingTree } from "./chunk-terminal.mjs";
import { n as mergeSettings } from "./chunk-settings.mjs";
import { N as Trouble, u as toolNamed, y as historyTable } from "./chunk-pieces.mjs";
import { t as folderArgument } from "./chunk-folder-argument.mjs";
import { n as readRows } from "./chunk-given-rows.mjs";
import { a as readOrOutline, c as chooseRunner, n as verdictOf, o as planFor, r as withName, s as checksums, t as driftWords } from "./chunk-told.mjs";
import { p as quote } from "./chunk-words.mjs";
import { c as wrapped, f as jsonText, s as paletteOf } from "./chunk-table.mjs";
import { s as fileName } from "./chunk-paths.mjs";
import { B as defuse, V as defuseSource } from "./chunk-log-line.mjs";
// src/commands/status/concrete.ts
function concrete(seen, { database, folder }) {
	const { compared } = seen;
	if (compared === null) return seen;
	const known = (command) => command.replaceAll("\"$DB\"", () => quote(database)).replaceAll("<folder>", () => quote(folder));
	const mended = (recovery) => recovery && {
		...recovery,
		steps: recovery.steps.map((step) => ({
			...step,
			command: step.command && known(step.command)
		}))
	};
	return {
		...seen,
		compared: {
			...compared,
			problems: compared.problems.map((one) => ({
				...one,
				recovery: mended(one.recovery)
			})),
			drift: compared.drift.map((one) => ({
				...one,
				recovery: mended(one.recovery)
			}))
		}
	};
}
// src/commands/status/json.ts
function statusJson({ database, folder, runner, remarks, seen }, version) {
	const { compared, engine } = seen;
	if (compared === null) throw new Error("nothing was compared");
	const { history, files, unknown, half, drift, next, problems } = compared;
	const report = {
		schemaVersion: 1,
		tool: {
			name: "sqlite-rehearsal",
			version
		},
		verdict: verdictOf(seen),
		database,
		folder,
		runner: runner.name,
		engine,
		history,
		files,
		unknown,
		half,
		drift: drift.map(({ fact, recovery }) => ({
			says: driftWords(fact),
			fact,
			recovery
		})),
		next: next && {
			...next,
			differs: next.differs.map(driftWords)
		},
		problems,
		remarks: [...remarks, ...compared.remarks]
	};
	return jsonText(report);
}
// src/revisions/past.ts
const MOST = 30;
async function pastOf(root, path) {
	const repository = await findRepository(root).catch(() => null);
	if (repository === null) return [];
	const { git } = repository;
	const log = await git.ask([
		"log",
		"--all",
		"--format=%H",
		`--max-count=${MOST}`,
		"--",
		`:(literal)${path}`
	]);
	const commits = log.code === 0 ? log.out.toString("latin1").split("\n").filter(Boolean) : [];
	const found = [];
	for (const commit of commits) {
		const blob = await git.ask([
			"cat-file",
			"blob",
			`${commit}:${path}`
		]);
		if (blob.code === 0) found.push({
			commit,
			bytes: blob.out
		});
	}
	return found;
}
// src/commands/status/past.ts
async function withPast(seen, plan, root) {
	const { compared } = seen;
	if (compared === null || !compared.problems.some(({ kind }) => kind === "edited")) return seen;
	const problems = [];
	for (const problem of compared.problems) {
		const commit = problem.kind === "edited" ? await appliedCommit(problem, compared, plan, root) : null;
		problems.push(commit === null ? problem : {
			...problem,
			recovery: bringBack(commit, problem.path ?? "")
		});
	}
	return {
		...seen,
		compared: {
			...compared,
			problems
		}
	};
}
async function appliedCommit({ path }, { files }, plan, root) {
	const recorded = files.find((file) => file.path === path)?.recorded?.toLowerCase();
	const file = plan.files.find(({ script }) => script.path === path);
	const { checksum } = historyTable(toolNamed(plan.runner.tool));
	if (path === null || recorded === void 0 || file === void 0 || checksum === "chained-sha256") return null;
	const { key, name } = file;
	for (const { commit, bytes } of await pastOf(root, path)) {
		const [sum] = checksums(checksum, [{
			file: fileName(path),
			bytes,
			key,
			name
		}]);
		if (sum?.toLowerCase() === recorded) return commit;
	}
	return null;
}
function bringBack(commit, path) {
	return {
		steps: [{
			says: "Bring back the text that was applied",
			command: `git checkout ${commit.slice(0, 12)} -- ${quote(path)}`,
			sql: null
		}, {
			says: "Put what was changed into a new migration",
			command: null,
			sql: null
		}],
		rehearsed: true,
		outcome: "Checked: the file of that commit has the checksum that the history keeps."
	};
}
// src/commands/status/text.ts
function statusText(told, { color, width }) {
	const { compared } = told.seen;
	if (compared === null) throw new Error("nothing was compared");
	const look = {
		palette: paletteOf(color),
		width
	};
	const remarks = [...told.remarks, ...compared.remarks];
	return `${[
		heading(told, compared, look),
		fileLines(compared, look),
		...compared.problems.map((problem) => problemLines(problem, look)),
		...compared.drift.map((one) => driftLines(one, look)),
		remarks.flatMap((remark) => indented(`· ${defuse(remark)}`, "  ", look)),
		[verdictLine(told, compared, look)]
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function heading({ database, folder, runner, seen }, { history }, { palette }) {
	const { path, bytes, beside, isOutline } = database;
	const { objects } = seen.glance;
	const log = isOutline ? " (of which only schema and history were read)" : beside.length > 0 ? `, with ${beside.join(" and ")}` : "";
	const title = palette.bold(`${defuse(path)} and ${defuse(folder)}`);
	const table = history === null ? "no history" : defuse(history);
	const about = `${sizeOf(bytes)}${log}, ${count(objects, "object")} · ${toolNamed(runner.tool).title} (${table})`;
	return [title, palette.dim(about)];
}
function sizeOf(bytes) {
	if (bytes < 1024) return `${bytes} bytes`;
	return bytes < 1048576 ? `${Math.round(bytes / 1024)} KB` : `${Math.round(bytes / 1048576)} MB`;
}
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
const SIGNS = {
	applied: ["✓", "applied"],
	edited: ["✗", "applied, changed since"],
	failed: ["✗", "failed"],
	unrecorded: ["✗", "there, but not in the history"],
	half: ["✗", "half applied"],
	pending: ["·", "pending"],
	skipped: ["✗", "never applied"]
};
const MOST_APPLIED = 6;
function fileLines({ files, unknown, half }, { palette }) {
	const applied = files.findIndex(({ state }) => state !== "applied");
	const first = applied < 0 ? files.length : applied;
	const hidden = first > MOST_APPLIED ? first - 2 : 0;
	const name = (path) => defuse(path.slice(path.lastIndexOf("/") + 1).replace(/^(?:migration|up)\.sql$/, path));
	const rows = files.slice(hidden).map(({ path, state }) => {
		const [sign, words] = SIGNS[state];
		const far = half?.path === path && half.done > 0 && state !== "unrecorded" ? `: ${half.done} of ${half.of} statements` : "";
		return {
			sign,
			name: name(path),
			words: `${words}${far}`
		};
	});
	const gone = unknown.map(({ key }) => ({
		sign: "✗",
		name: defuse(key),
		words: "in the history, not in this folder"
	}));
	const all = [...rows, ...gone];
	const width = Math.min(60, Math.max(0, ...all.map((row) => row.name.length)));
	const paint = (sign) => sign === "✓" ? palette.good(sign) : sign === "✗" ? palette.error(sign) : palette.note(sign);
	return [...hidden > 0 ? [`  ${palette.good("✓")} ${count(hidden, "file")} applied`] : [], ...all.map((row) => `  ${paint(row.sign)} ${row.name.padEnd(width)}  ${palette.dim(row.words)}`)];
}
function problemLines({ says, recovery }, look) {
	const [first = "", ...more] = wrapped(defuse(says), look.width - 2);
	const lines = [`${look.palette.error("✗")} ${first}`, ...more.map((line) => `  ${line}`)];
	return recovery ? [...lines, ...recoveryLines(recovery, look)] : lines;
}
function driftLines({ fact, recovery }, look) {
	const says = sentence(driftWords(fact));
	const [first = "", ...more] = wrapped(defuse(says), look.width - 2);
	const lines = [`${look.palette.error("✗")} ${first}`, ...more.map((line) => `  ${line}`)];
	return recovery ? [...lines, ...recoveryLines(recovery, look)] : lines;
}
function sentence(clause) {
	return `${clause[0]?.toUpperCase()}${clause.slice(1)}.`;
}
function recoveryLines({ steps, outcome, rehearsed }, look) {
	const { palette } = look;
	const numbered = steps.flatMap(({ says, command, sql }, at) => {
		const number = steps.length > 1 ? `${at + 1}. ` : "";
		const end = command === null && sql === null ? "." : ":";
		return [
			...indented(`${number}${defuse(says)}${end}`, "    ", look),
			...sql === null ? [] : sqlLines(sql).map((line) => `       ${palette.note(line)}`),
			...command === null ? [] : command.split("\n").map((line) => `       ${palette.bold(`$ ${defuse(line)}`)}`)
		];
	});
	const paint = rehearsed ? palette.good : palette.warning;
	return [...numbered, ...indented(outcome, "    ", look).map(paint)];
}
const MOST_LINES = 30;
function sqlLines(sql) {
	const lines = sql.split("\n");
	const more = lines.length - MOST_LINES;
	const shown = lines.slice(0, more > 0 ? MOST_LINES : void 0).map(defuseSource);
	return more > 0 ? [...shown, `… and ${count(more, "more line")}: --format json has them all`] : shown;
}
function indented(text, margin, { width }) {
	return wrapped(text, width - margin.length).map((line) => margin + line);
}
function verdictLine({ seen }, { files, problems, drift, next }, { palette }) {
	const verdict = verdictOf(seen);
	const pending = files.filter(({ state }) => state === "pending").length;
	if (verdict === "wrong") {
		const wrong = problems.length + drift.length;
		return palette.error(`✗ ${wrong === 1 ? "One thing is" : `${wrong} things are`} wrong.`);
	}
	if (verdict === "in-step") return palette.good("✓ In step: every file is applied, and the database is what they build.");
	const start = next?.applied.length === pending ? ` On a copy the next start applied ${pending === 1 ? "it" : "them"}.` : "";
	return palette.note(`· ${count(pending, "file")} pending; everything else is in step.${start}`);
}
// src/commands/status/status.ts
async function status(given, around) {
	const told = await toldOf(given, around);
	const { statusFormat } = mergeSettings(given);
	return {
		text: statusFormat === "json" ? statusJson(told, around.version) : statusText(told, around),
		code: verdictOf(told.seen) === "wrong" ? 1 : 0
	};
}
async function toldOf(given, { cwd, look }) {
	const [typed] = given.get("on") ?? [];
	if (typed === void 0) throw new Trouble("Name the database: sqlite-rehearsal status DATABASE [FOLDER].");
	const tree = await readWorkingTree(cwd);
	const { root, head } = tree;
	const file = await terminalSettings(mergeSettings(given).config, {
		base: null,
		head,
		root
	}, cwd);
	const named = given.get("folders")?.map((folder) => folderArgument(folder, root, tree.here));
	const settings = mergeSettings(named ? new Map(given).set("folders", named) : given, file);
	const { database, size } = await readOrOutline(cwd, typed, settings.limits);
	const job = { database };
	const asked = async (all) => look(all, settings.limits).catch((error) => withName(error, typed));
	const { glance } = await asked({
		...job,
		plan: null
	});
	const { folder, chosen } = await meant(head, settings, glance);
	const own = settings.own.get(folder.path) ?? settings;
	const listing = await head.listing(folder.path);
	const baseline = await readRows(root, own.baseline, "baseline");
	const { plan, remarks } = planFor(listing, chosen.runner, {
		layout: own.layout,
		sqlite: own.sqlite,
		baseline
	});
	return {
		database: {
			path: typed,
			bytes: size,
			...howRead(database)
		},
		folder: folder.path,
		runner: chosen.runner,
		remarks: [...chosen.remarks, ...remarks],
		seen: concrete(await withPast(await asked({
			...job,
			plan
		}), plan, root), {
			database: typed,
			folder: folder.path
		})
	};
}
function howRead(database) {
	const isOutline = "schema" in database;
	return {
		isOutline,
		beside: isOutline ? [] : database.beside.map(({ ending }) => ending)
	};
}
async function meant(head, settings, glance) {
	const names = settings.folders.length > 0 ? await namedFolders(head, settings.folders) : [];
	const { folders } = await meantFolders(head, null, names);
	const all = folders.map((folder) => {
		const set = (settings.own.get(folder.path) ?? settings).runner;
		const how = {
			runner: set ?? folder.runner,
			because: folder.because,
			isSet: set !== null
		};
		return {
			folder,
			chosen: chooseRunner(glance, how),
			same: how.runner
		};
	});
	const fitting = all.filter(({ chosen, same }) => chosen.runner === same);
	const [only, ...more] = all.length === 1 ? all : fitting;
	if (only !== void 0 && more.length === 0) return only;
	const paths = folders.map(({ path }) => path).slice(0, 10);
	throw new Trouble(`There are several folders of migrations: ${paths.join(", ")}. Name one: sqlite-rehearsal status DATABASE FOLDER.`);
}
export { status };
