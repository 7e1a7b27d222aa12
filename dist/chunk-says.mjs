import { N as Trouble, o as RUNNERS } from "./chunk-pieces.mjs";
import { u as inside } from "./chunk-paths.mjs";
import { t as fold } from "./chunk-layout.mjs";
import { T as detect } from "./chunk-words.mjs";
import { c as nameOf, f as candidateFolders, n as seedsIn, t as look, u as runnerOf } from "./chunk-look.mjs";
import { t as baselineFor } from "./chunk-baseline.mjs";
import { join } from "node:path";
import { lstat, mkdir, open, rm } from "node:fs/promises";
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
		strays: folder.strays.flatMap((stray) => stray.reason === "other" || stray.reason === "callback" ? [] : [nameOf(stray.path)]),
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
			await writeOne(join(root, file.path), file);
		} catch (error) {
			throw new Trouble(`${file.path} cannot be written (${reason(error)}). ${soFar(written)}`);
		}
		written.push(file.path);
	}
}
async function writeOne(place, { text, runs }) {
	const file = await open(place, "wx", runs ? 511 : 438);
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
	return text === "" ? show(path) : `${show(path)}:${line}: ${show(text.replaceAll("	", " "))}`;
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
		"  1. npx sqlite-rehearsal, which rehearses what is new here, and says that the settings are new until they are merged",
		`  2. git add ${paths.map(show).join(" ")}, commit, and merge them:`,
		"     on GitHub, the settings that count are those of the branch that is merged into",
		"  3. make \"rehearse\" a required check: Settings, Rules, Rulesets, Require status checks to pass"
	].join("\n");
}
export { outcomeText as a, isTaken as c, nextText as i, writeNew as l, foundText as n, runnerReasons as o, isDefault as r, shownAt as s, baselineReason as t, lookForInit as u };
