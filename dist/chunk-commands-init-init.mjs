import { A as nameOf, C as runnerOf, D as seedsIn, E as kindOf, O as at, T as isUnread, j as candidateFolders, k as linesOf, r as findRepository, t as readTerminal, x as look } from "./chunk-terminal.mjs";
import { v as defuse } from "./chunk-table.mjs";
import { o as SETTINGS_PATH } from "./chunk-options.mjs";
import { t as Trouble } from "./chunk-trouble.mjs";
import { t as fold } from "./chunk-layout.mjs";
import { _ as detect } from "./chunk-table2.mjs";
import { d as isBelow, u as inside } from "./chunk-paths.mjs";
import { d as verbOf, l as targetOf, p as keyOf } from "./chunk-statement.mjs";
import { x as RUNNERS, z as statementEnds } from "./chunk-create-table.mjs";
import { a as significant, s as unquote } from "./chunk-tokens.mjs";
import { lstat, mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
// src/found/baseline.ts
const NAMES = /^(?:[\w.-]*[._-])?(?:schema|structure|dump|baseline)\.sql$/i;
const MOST$1 = 10;
async function baselineFor(folder, migrations, { head, paths }) {
	const all = migrations.flatMap(statementsIn);
	const made = new Set(all.flatMap(madeBy));
	const lacking = new Set(all.flatMap(usedBy).filter((name) => !made.has(name)));
	if (lacking.size === 0) return null;
	const found = [];
	for (const path of paths.filter((it) => isDump(it) && !isBelow(it, folder)).slice(0, MOST$1)) {
		const makes = statementsIn(await head.text(path).catch(() => null) ?? "").flatMap(madeBy);
		const tables = [...new Set(makes)].filter((name) => lacking.has(name));
		if (tables.length > 0 && !makes.some((name) => made.has(name))) found.push({
			path,
			tables
		});
	}
	return found.sort((a, b) => b.tables.length - a.tables.length)[0] ?? null;
}
function isDump(path) {
	return NAMES.test(path.slice(path.lastIndexOf("/") + 1)) && !isUnread(path);
}
function statementsIn(sql) {
	const ends = statementEnds(sql);
	return [...ends, sql.length].map((end, at) => sql.slice(ends[at - 1] ?? 0, end)).filter((it) => it.trim() !== "");
}
function madeBy(statement) {
	const verb = verbOf(statement);
	if (/^CREATE (?:TABLE|VIEW|VIRTUAL)/.test(verb)) return listed(targetOf(statement));
	return verb === "ALTER TABLE" && /\brename\s+to\b/i.test(statement) ? behind(statement, /^to$/i) : [];
}
function usedBy(statement) {
	const verb = verbOf(statement);
	if (verb === "CREATE INDEX") return behind(statement, /^on$/i);
	return /^(?:ALTER TABLE|INSERT|REPLACE|UPDATE|DELETE)$/.test(verb) ? listed(targetOf(statement)) : [];
}
function behind(statement, word) {
	const all = significant(statement);
	const name = all[all.findIndex(({ text }) => word.test(text)) + 1];
	return name === void 0 ? [] : [keyOf(unquote(name))];
}
function listed(name) {
	return name === null ? [] : [name];
}
// src/commands/init/look.ts
async function lookForInit(head, base) {
	const { paths, files, clues, folders, passedOver, unread } = await look(head, null);
	const names = folders.map(({ path }) => path);
	const alone = await candidateFolders(head, base);
	const described = await Promise.all(folders.map(({ path, runner }) => describe(head, path, runner, paths)));
	const sights = clues.filter((clue) => clue.kind === "sight").filter((clue) => !passedOver.includes(clue));
	return {
		files,
		choices: folders.map(({ path: _, ...chosen }, index) => ({
			folder: described[index],
			...chosen
		})),
		obvious: names.length === 1 && (alone.length === 0 || alone.length === 1 && alone[0] === names[0]),
		seeds: seedsIn(paths, names, clues),
		sights: [
			...passedOver,
			...sights,
			...unread
		]
	};
}
async function describe(head, path, words, paths) {
	const listing = await head.listing(path);
	const reader = runnerOf(words ?? "sqlite3");
	const auto = fold(listing, "auto", void 0, reader);
	const dated = auto.layout === "plain" ? fold(listing, "timestamp", void 0, reader) : auto;
	const layoutReason = reasonForDates(auto, dated);
	const folder = layoutReason === null ? auto : dated;
	const texts = folder.migrations.flatMap(({ up }) => up ? [up.sql] : []);
	return {
		path,
		layout: folder.layout,
		layoutReason,
		dated: folder.counts === "time",
		files: folder.migrations.map((migration) => inside(folder, migration.path)),
		strays: folder.strays.flatMap((stray) => stray.reason === "other" ? [] : [nameOf(stray.path)]),
		baseline: await baselineFor(path, texts, {
			head,
			paths
		})
	};
}
function reasonForDates(auto, dated) {
	if (auto.layout !== "plain") return null;
	if (auto.migrations.length === 0 && dated.migrations.length > 0) return "a number with a hyphen after it is read in no other";
	const newest = dated.migrations.at(-1);
	return newest && detect([nameOf(newest.path)]) === "timestamp" ? "the newest files are dated" : null;
}
// src/commands/init/new-files.ts
async function isTaken(root, path) {
	await refuseLinks(root, path);
	return await kindAt(root, path) !== "nothing";
}
async function writeNew(root, files) {
	const written = [];
	for (const file of files) {
		try {
			await refuseLinks(root, file.path);
			await mkdir(join(root, file.path, ".."), { recursive: true });
			await writeOne(join(root, file.path), file.text);
		} catch (error) {
			throw new Trouble(`${file.path} cannot be written (${reason(error)}). ${soFar(written)}`);
		}
		written.push(file.path);
	}
}
async function writeOne(place, text) {
	const file = await open(place, "wx");
	try {
		await file.writeFile(text);
	} catch (error) {
		await rm(place, { force: true });
		throw error;
	} finally {
		await file.close();
	}
}
async function refuseLinks(root, path) {
	const segments = path.split("/").slice(0, -1);
	for (const [index] of segments.entries()) {
		const folder = segments.slice(0, index + 1).join("/");
		const kind = await kindAt(root, folder);
		if (kind === "link") throw new Trouble(`${folder} is a link, and git does not follow it: make it a folder.`);
		if (kind === "file") throw new Trouble(`${folder} is there and no folder: make room for one.`);
	}
}
async function kindAt(root, path) {
	try {
		const stats = await lstat(join(root, path));
		return stats.isSymbolicLink() ? "link" : stats.isDirectory() ? "folder" : "file";
	} catch (error) {
		const { code } = error;
		if (code === "ENOENT") return "nothing";
		throw new Trouble(`${path} cannot be looked at (${code}).`);
	}
}
function reason(error) {
	if (error instanceof Trouble) return error.message.replace(/\.$/, "");
	const { code, message } = error;
	return code === "EEXIST" ? "something of that name came into being meanwhile" : code ?? message;
}
function soFar(written) {
	return written.length === 0 ? "Nothing was written." : `Written was only: ${written.join(", ")}.`;
}
// src/commands/init/says.ts
const MOST = 3;
function shownAt({ path, line, text }, show) {
	return text === "" ? show(path) : `${show(path)}:${line}: ${show(text)}`;
}
function layoutWords({ files, layout, dated, layoutReason, strays }, show) {
	const [first, last] = [files[0], files.at(-1)];
	if (first === void 0 || last === void 0) return strays.length === 0 ? "not known before the first file is there; until then the check ends with \"could not check\"" : `none: no file is named like 001_initial_schema.sql, but there is ${show(strays[0] ?? "")}`;
	const span = files.length === 1 ? show(first) : `${files.length} files, ${show(first)} … ${show(last)}`;
	const others = strays.length === 0 ? "" : `; not ${strays.length} with other names, such as ${show(strays[0] ?? "")}`;
	const why = layoutReason === null ? "" : ` (${layoutReason})`;
	return `${layout}, ${dated ? "dated" : "counting up"}: ${span}${others}${why}`;
}
function runnerReasons(choice, show) {
	const { because } = choice;
	const first = because[0];
	if (choice.byNames) return ["By the names of its files: nothing else in the repository speaks of a tool."];
	if (first === void 0) return ["Nothing was found that applies these files, so the default holds: each is fed to sqlite3 by a script.", `If production does it otherwise, say so: ${Object.keys(RUNNERS).join(", ")}.`];
	return [
		...because.slice(0, MOST).map((clue) => shownAt(clue.at, show)),
		first.says,
		...conflict(choice, show)
	];
}
function conflict(choice, show) {
	const seen = choice.against.slice(0, MOST).map((clue) => `${shownAt(clue.at, show)} (${clue.runner})`);
	return seen.length === 0 ? [] : [verdict(choice), ...seen];
}
function verdict({ against, tied, runner }) {
	if (!runner?.startsWith("drizzle") && against.every((clue) => clue.runner.startsWith("drizzle"))) return "drizzle-kit writes the files, but what applies them counts:";
	if (!tied) return "These speak for another runner, but not as clearly:";
	return `These speak for another runner, and no less than that for ${runner}; set the one that production uses:`;
}
function baselineReason({ baseline }, show) {
	if (baseline === null) return null;
	const [first = "", ...more] = baseline.tables;
	const tables = more.length === 0 ? show(first) : `${show(first)} and ${more.length} more tables`;
	return `${show(baseline.path)} makes ${tables}, which migrations use and none of them makes.`;
}
function isDefault({ runner }) {
	return runner === null || runner === "sqlite3";
}
function foundText(found, show) {
	const folders = found.choices.map((choice) => folderText(choice, show));
	if (folders.length === 0) folders.push("No folder of migrations was found by the names of its files.");
	const seeds = found.seeds.map(({ path, at }) => at === null ? `  ${show(path)}, by its name` : `  ${show(path)}, by ${shownAt(at, show)}`);
	const sights = found.sights.flatMap(({ at, says }) => [`  ${shownAt(at, show)}`, `    ${says}`]);
	const others = [seeds.length > 0 ? ["Perhaps seeds that run at every start", ...seeds] : [], sights.length > 0 ? ["Also seen", ...sights] : []];
	return [...folders, ...others.filter((part) => part.length > 0).map((part) => part.join("\n"))].join("\n\n");
}
function folderText(choice, show) {
	const { folder, runner } = choice;
	const before = baselineReason(folder, show);
	return [
		folder.path === "." ? "The root of the repository" : `${show(folder.path)}/`,
		`  layout  ${layoutWords(folder, show)}`,
		`  runner  ${runner ?? "sqlite3"}${isDefault(choice) ? ", the default" : ""}`,
		...runnerReasons(choice, show).map((line) => `          ${line}`),
		...before === null ? [] : [`  before  ${before}`]
	].join("\n");
}
function outcomeText(outcomes, dryRun, show) {
	const written = outcomes.filter(({ text }) => text !== null);
	const lines = outcomes.map(({ path, text, why }) => text === null ? `${show(path)} ${why}` : `${show(path)} ${dryRun ? "would be written:" : "is written."}`);
	if (!dryRun) return [...lines, ...written.length === 0 ? ["Nothing was written."] : []].join("\n");
	return [...outcomes.map(({ text }, index) => {
		const body = (text ?? "").trimEnd().split("\n").map(show);
		return [lines[index] ?? "", ...body.map((line) => `  ${line}`.trimEnd())].join("\n").trimEnd();
	}), "This was a dry run: nothing was written."].join("\n\n");
}
function nextText(paths, show) {
	return [
		"Next:",
		"  1. npx sqlite-rehearsal, which rehearses what is new here",
		`  2. git add ${paths.map(show).join(" ")}, commit, and merge them:`,
		"     on GitHub, the settings that count are those of the branch that is merged into",
		"  3. make \"rehearse\" a required check: Settings, Rules, Rulesets, Require status checks to pass"
	].join("\n");
}
// src/commands/init/writes.ts
const REPOSITORY = "https://github.com/sqlite-rehearsal/sqlite-rehearsal";
const SCHEMA = "https://raw.githubusercontent.com/sqlite-rehearsal/sqlite-rehearsal/v0/schema/settings.schema.json";
function settingsText(found, show) {
	const [only] = found.choices;
	const body = found.obvious && only ? folderLines(only, show) : folderList(found.choices, show);
	return `${[
		[`# yaml-language-server: $schema=${SCHEMA}`, ...comments([`Every key: ${REPOSITORY}#options`])],
		body,
		sqliteHint(found.choices),
		seedsHint(found, show)
	].filter((part) => part.length > 0).map((part) => part.join("\n")).join("\n\n")}\n`;
}
function folderList(choices, show) {
	return ["folders:", ...choices.flatMap((choice) => {
		const lines = folderLines(choice, show);
		const path = scalar(choice.folder.path);
		const isPlain = lines.every((line) => line.startsWith("#"));
		const reasons = lines.filter((line) => line.startsWith("#"));
		const keys = lines.filter((line) => !line.startsWith("#")).map((line) => `  ${line}`);
		return [
			...reasons,
			isPlain ? `- ${path}` : `- path: ${path}`,
			...keys
		];
	}).map((line) => `  ${line}`)];
}
function folderLines(choice, show) {
	const { layout, layoutReason } = choice.folder;
	const runner = choice.runner ?? "sqlite3";
	const before = baselineReason(choice.folder, show);
	return [
		...comments(runnerReasons(choice, show)),
		...isDefault(choice) ? comments([`runner: ${runner}`]) : [`runner: ${runner}`],
		...layoutReason === null ? [] : [...comments([`The layout, because ${layoutReason}.`]), `layout: ${layout}`],
		...before === null ? [] : [...comments([before]), `baseline: ${scalar(choice.folder.baseline?.path ?? "")}`]
	];
}
function sqliteHint(choices) {
	if (choices.every(({ runner }) => runner === "d1")) return [];
	return comments([
		"The version of production's SQLite, so that what only a newer one understands is an error: `sqlite3 --version` in the",
		"image that migrates, or SELECT sqlite_version() in the program.",
		"sqlite: X.Y"
	]);
}
function seedsHint({ seeds }, show) {
	if (seeds.length === 0) return [];
	return comments([
		"Scripts that run after the migrations at every start, if these do:",
		...seeds.flatMap(({ at }) => at === null ? [] : [shownAt(at, show)]),
		`seeds: [${seeds.map(({ path }) => scalar(path)).join(", ")}]`
	]);
}
const WORKFLOW_TEXT = `name: rehearse
on: [pull_request, merge_group]
permissions:
  contents: read         # the two revisions
  pull-requests: write   # the comment; leave it out and the report is in the job summary only
jobs:
  rehearse:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: sqlite-rehearsal/sqlite-rehearsal@v0
`;
const ACTION = /\buses["']?\s*:\s*["']?sqlite-rehearsal\/sqlite-rehearsal[@/]/i;
const COMMAND = /\b(?:npx|bunx|dlx|exec|yarn)\b.*\bsqlite-rehearsal\b/;
function rehearsalIn(text) {
	const line = linesOf(text).findIndex((one) => !/^\s*#/.test(one) && (ACTION.test(one) || COMMAND.test(one)));
	return line === -1 ? null : line + 1;
}
const PLAIN = /^[A-Za-z_][\w./-]*$/;
const WORDS = /^(?:y|yes|n|no|true|false|on|off|null)$/i;
const ESCAPED = /["\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
function scalar(text) {
	if (PLAIN.test(text) && !WORDS.test(text)) return text;
	return `"${text.replace(ESCAPED, escaped)}"`;
}
function escaped(character) {
	if (character === "\"" || character === "\\") return `\\${character}`;
	const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
	return hex.length > 4 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
}
function comments(lines) {
	return lines.map((line) => `# ${line.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu, "?")}`);
}
// src/commands/init/init.ts
const WORKFLOW_PATH = ".github/workflows/rehearse.yml";
const UNREAD_SETTINGS = ".github/rehearsal.yaml";
const LEFT = "is there already: left as it is.";
async function init(o) {
	if (await findRepository(o.cwd) === null) throw new Trouble(`${o.cwd} is not in a git repository: run init inside the one that holds the migrations.`);
	const { root, here, base, head } = await readTerminal({
		cwd: o.cwd,
		base: null,
		head: null,
		staged: false
	});
	const found = await lookForInit(head, base);
	const outcomes = [await settings(root, found), await workflow(root, found)];
	const written = outcomes.flatMap(({ path, text }) => text === null ? [] : [{
		path,
		text
	}]);
	if (!o.dryRun) await writeNew(root, written);
	const paths = written.map(({ path }) => path);
	const next = o.dryRun || paths.length === 0 ? "" : nextText(paths, defuse);
	return `${[
		here === "." ? "" : `In ${defuse(root)}`,
		foundText(found, defuse),
		outcomeText(outcomes, o.dryRun, defuse),
		next
	].filter((part) => part !== "").join("\n\n")}\n`;
}
async function settings(root, found) {
	const path = SETTINGS_PATH;
	if (await isTaken(root, path)) return {
		path,
		text: null,
		why: LEFT
	};
	if (await isTaken(root, UNREAD_SETTINGS)) return {
		path,
		text: null,
		why: `is not written: there is ${UNREAD_SETTINGS}, which is not read. Rename it: git mv ${UNREAD_SETTINGS} ${path}`
	};
	if (found.choices.length === 0) throw nothingFound(found);
	return {
		path,
		text: settingsText(found, defuse),
		why: ""
	};
}
async function workflow(root, { files }) {
	const path = WORKFLOW_PATH;
	const running = files.filter((file) => kindOf(file.path) === "workflow").map((file) => ({
		...file,
		line: rehearsalIn(file.text)
	})).find(({ line }) => line !== null);
	if (await isTaken(root, path)) return {
		path,
		text: null,
		why: running ? LEFT : `${LEFT} It does not run sqlite-rehearsal; the step to add is "- uses: sqlite-rehearsal/sqlite-rehearsal@v0".`
	};
	if (!running) return {
		path,
		text: WORKFLOW_TEXT,
		why: ""
	};
	return {
		path,
		text: null,
		why: `is not needed, as there is ${shownAt(at(running.path, running.text, running.line ?? 1), defuse)}`
	};
}
function nothingFound({ sights }) {
	const seen = sights.map(({ at: place, says }) => `\n${shownAt(place, defuse)}: ${says}`);
	return new Trouble(`No folder of migrations was found, so nothing was written: no file is named like 001_initial_schema.sql (digits, then _ or -, then a name). Make the first one, such as migrations/001_initial_schema.sql, and run init again.${seen.join("")}`);
}
export { init };
