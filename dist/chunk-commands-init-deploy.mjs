import { c as folderOf, s as fileName } from "./chunk-paths.mjs";
import "./chunk-look.mjs";
import { B as defuse } from "./chunk-log-line.mjs";
import { a as findRepository, t as readTerminal } from "./chunk-terminal.mjs";
import { p as quote } from "./chunk-words.mjs";
import { a as SETTINGS_PATH } from "./chunk-options.mjs";
import { N as Trouble } from "./chunk-pieces.mjs";
import { t as folderArgument } from "./chunk-folder-argument.mjs";
import { a as outcomeText, c as isTaken, l as writeNew, u as lookForInit } from "./chunk-says.mjs";
import { readFile } from "node:fs/promises";
// src/commands/assets.ts
function assetText(name) {
	return readFile(new URL(`./assets/${name}`, import.meta.url), "utf8");
}
// src/commands/init/deploy.ts
const SCRIPTED = /^(?:\{ like: )?(?:sqlite3|sqlite3-bail|transactional|migrate-sh)\b/;
async function initDeploy(o) {
	if (await findRepository(o.cwd) === null) throw new Trouble(`${o.cwd} is not in a git repository: run init inside the one that holds the migrations.`);
	const { root, here, base, head } = await readTerminal({
		cwd: o.cwd,
		base: null,
		head: null,
		staged: false
	});
	const named = o.folders.map((folder) => folderArgument(folder, root, here));
	const choice = chosen(await lookForInit(head, base), named);
	const outcomes = [];
	for (const wanted of wantedFor(choice)) outcomes.push(await outcome(root, wanted));
	const written = outcomes.flatMap(({ path, text, runs }) => text === null ? [] : [{
		path,
		text,
		runs
	}]);
	if (!o.dryRun) await writeNew(root, written);
	const settings = await isTaken(root, SETTINGS_PATH);
	return `${[
		applied(choice),
		outcomeText(outcomes, o.dryRun, defuse),
		o.dryRun || written.length === 0 ? "" : next(choice, settings)
	].filter((part) => part !== "").join("\n\n")}\n`;
}
function chosen({ choices }, named) {
	if (choices.length === 0) throw new Trouble("No folder of migrations was found, so nothing was written. Make the first file and run it again.");
	const meant = choices.filter(({ folder }) => named.length === 0 || named.includes(folder.path));
	const paths = choices.map(({ folder }) => folder.path).join(", ");
	if (meant.length === 0) throw new Trouble(`${named.join(", ")} is no folder of migrations; there is ${paths}.`);
	const scripted = meant.filter(({ runner }) => SCRIPTED.test(runner ?? "sqlite3"));
	const [first, ...more] = scripted;
	if (first === void 0) {
		const [{ folder, runner }] = meant;
		throw new Trouble(`${folder.path} is applied by ${runner}, which needs no migrate.sh: nothing was written.`);
	}
	if (more.length > 0) {
		const names = scripted.map(({ folder }) => folder.path).join(", ");
		throw new Trouble(`Several folders are applied by a script: ${names}. Name one: sqlite-rehearsal init --deploy FOLDER`);
	}
	if (first.folder.files.some((file) => file.includes("/"))) throw new Trouble(`${first.folder.path} has a folder for each migration, which migrate.sh does not read.`);
	return first;
}
function scriptOf({ because }) {
	return because.find(({ weight }) => weight === "command")?.at.path ?? null;
}
function applied(choice) {
	const now = scriptOf(choice);
	const folder = `${defuse(choice.folder.path)}/`;
	return now === null ? `Nothing was found that applies ${folder} now.` : `${folder} is applied by ${defuse(now)} now.`;
}
function wantedFor(choice) {
	const now = scriptOf(choice);
	const beside = folderOf(choice.folder.path);
	const folder = now && fileName(now) === "migrate.sh" ? folderOf(now) : inside(beside, "scripts");
	return [
		{
			path: inside(folder, "migrate.sh"),
			asset: "migrate.sh"
		},
		{
			path: inside(folder, "seed.sh"),
			asset: "seed.sh"
		},
		{
			path: "k8s/db-migration.yaml",
			asset: "db-migration.yaml"
		}
	];
}
function inside(folder, name) {
	return folder === "." ? name : `${folder}/${name}`;
}
async function outcome(root, { path, asset }) {
	const runs = asset.endsWith(".sh");
	if (!await isTaken(root, path)) return {
		path,
		text: await assetText(asset),
		why: "",
		runs
	};
	const away = `git mv ${quote(path)} ${quote(`${path}.old`)}`;
	return {
		path,
		text: null,
		why: `is there already: left as it is. For the new one move it away and run this again: ${defuse(away)}`,
		runs
	};
}
function next(choice, hasSettings) {
	const now = scriptOf(choice);
	const [script] = wantedFor(choice);
	return ["Next:", ...[
		`npx sqlite-rehearsal ${defuse(quote(choice.folder.path))} --all --runner migrate-sh, which tells whether it takes each of your files`,
		...now === null || now === script?.path ? [] : [`let ${defuse(now)} call ${defuse(script?.path ?? "")} instead`],
		...hasSettings ? [`if ${SETTINGS_PATH} sets "runner", set it to migrate-sh`] : [],
		"change names and image in k8s/db-migration.yaml to yours, and copy the scripts into the image"
	].map((step, at) => `  ${at + 1}. ${step}`)].join("\n");
}
export { initDeploy };
