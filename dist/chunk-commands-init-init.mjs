import { a as kindOf, o as at, s as linesOf } from "./chunk-look.mjs";
import { B as defuse } from "./chunk-log-line.mjs";
import { a as findRepository, t as readTerminal } from "./chunk-terminal.mjs";
import { a as SETTINGS_PATH } from "./chunk-options.mjs";
import { N as Trouble } from "./chunk-pieces.mjs";
import { a as outcomeText, c as isTaken, i as nextText, l as writeNew, n as foundText, o as runnerReasons, r as isDefault, s as shownAt, t as baselineReason, u as lookForInit } from "./chunk-says.mjs";
// src/commands/init/writes.ts
const REPOSITORY = "https://github.com/sqlite-rehearsal/sqlite-rehearsal";
const SCHEMA = "https://raw.githubusercontent.com/sqlite-rehearsal/sqlite-rehearsal/v0/schema/settings.schema.json";
function settingsText(found, show) {
	const [only] = found.choices;
	const body = found.obvious && only ? folderLines(only, show) : folderList(found.choices, show);
	return `${[
		[`# yaml-language-server: $schema=${SCHEMA}`, ...comments([`Every key: ${REPOSITORY}/blob/v0/docs/settings.md`])],
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
