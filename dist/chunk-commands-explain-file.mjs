import { t as fold } from "./chunk-layout.mjs";
import { c as folderOf, s as fileName } from "./chunk-paths.mjs";
import { n as completed } from "./chunk-plan.mjs";
import { B as defuse, N as cut } from "./chunk-log-line.mjs";
import { n as readWorkingTree } from "./chunk-terminal.mjs";
import { n as mergeSettings } from "./chunk-settings.mjs";
import { r as terminalSettings } from "./chunk-which.mjs";
import { N as Trouble, u as toolNamed } from "./chunk-pieces.mjs";
import { t as folderArgument } from "./chunk-folder-argument.mjs";
import { t as folderInputs } from "./chunk-inputs.mjs";
// src/render/steps.ts
const WIDEST = 88;
function stepsText({ path, tool, sqlite, steps, left, stops, undone }) {
	const parts = [
		`${defuse(path)}, as ${defuse(tool)} applies it, on invented rows · SQLite ${defuse(sqlite)}`,
		...steps.map(stepText),
		...steps.length === 0 ? ["It holds no statement."] : []
	];
	if (left > 0) parts.push(`${left} more statements are not told.`);
	if (stops) parts.push(undone ? "It stops there, and its transaction is taken back." : "It stops there. What was committed stays.");
	else if (undone) parts.push("The file ends inside its transaction, which is taken back.");
	return `${parts.join("\n\n")}\n`;
}
function stepsJson(told) {
	return `${JSON.stringify({
		formatVersion: 1,
		...told
	}, null, 2)}\n`;
}
function stepText(step, at) {
	const number = `${at + 1}`.padStart(3);
	const sql = cut(defuse(step.sql.replace(/\s+/g, " ")), WIDEST);
	const lines = [
		...step.refused === null ? [] : [`refused  ${defuse(step.refused)}`],
		...step.schema.map((one, index) => `${index === 0 ? "schema " : "       "}  ${schemaText(one)}`),
		...step.rows.map((one, index) => `${index === 0 ? "rows   " : "       "}  ${rowText(one)}`),
		...step.work === null || step.refused !== null ? [] : [`work     ${step.work}`],
		...step.refused === null ? [`lock     ${lockText(step)}`] : []
	];
	return [`${number}  line ${step.at.line}  ${sql}`, ...lines.map((line) => `     ${line}`)].join("\n");
}
const SIGNS = {
	added: "+",
	removed: "−",
	renamed: "~",
	changed: "~"
};
function schemaText({ did, type, name, table, from }) {
	const of = type === "table" ? "" : type === "column" ? ` of ${defuse(table)}` : ` on ${defuse(table)}`;
	const was = from === void 0 ? "" : `, which was ${defuse(from)}`;
	return `${SIGNS[did]} ${type} ${defuse(name)}${of}${was}${did === "changed" ? " is another one" : ""}`;
}
function rowText({ table, before, added, changed, deleted }) {
	const did = [
		...added > 0 ? [`${added} added`] : [],
		...changed > 0 ? [`${changed} changed`] : [],
		...deleted > 0 ? [`${deleted} deleted`] : []
	];
	return `${defuse(table)}: ${did.join(", ")}, of ${before}`;
}
const TRANSACTIONS = {
	runner: "in the tool's transaction",
	file: "in the file's transaction",
	none: "commits by itself"
};
function lockText({ lock, transaction }) {
	return `${{
		none: "others can write",
		statement: "nobody else can write while it runs",
		transaction: "nobody else can write until the transaction ends"
	}[lock]}; ${TRANSACTIONS[transaction]}`;
}
// src/commands/explain/file.ts
async function explainFile(file, given, { cwd, play }) {
	const { root, here, head } = await readWorkingTree(cwd);
	const path = folderArgument(file, root, here);
	const config = mergeSettings(given).config;
	const settings = mergeSettings(given, await terminalSettings(config, {
		base: null,
		head,
		root
	}, cwd));
	const input = await inputOf(path, {
		...settings,
		folders: folderNames(path, settings)
	}, {
		root,
		head
	});
	const folder = fold(input.head, input.layout, void 0, input.runner);
	const at = folder.migrations.findIndex((it) => it.path === path || it.down?.path === path);
	const migration = folder.migrations[at];
	if (!migration?.up) throw new Trouble(`${path} is no migration of ${folder.path} that can be read.`);
	const before = folder.migrations.slice(0, at).flatMap(({ up }) => up ? [up] : []);
	const told = toldOf(migration, input, await play({
		...completed({
			base: before,
			incoming: [migration.up],
			questions: []
		}, folder, input),
		engine: {
			target: input.sqlite,
			older: false
		},
		fresh: null,
		tells: true
	}, settings.limits));
	return mergeSettings(given).rulesAs === "json" ? stepsJson(told) : stepsText(told);
}
function folderNames(path, { folders }) {
	const around = [folderOf(path), folderOf(folderOf(path))];
	const named = around.find((one) => folders.includes(one));
	if (named !== void 0) return [named];
	return [around[/^(?:migration|up|down)\.sql$/i.test(fileName(path)) ? 1 : 0] ?? "."];
}
async function inputOf(path, settings, { root, head }) {
	if (await head.text(path) === null) throw new Trouble(`There is no file ${path}.`);
	const [input] = await folderInputs({
		root,
		base: null,
		head,
		settings,
		remarks: []
	});
	if (input === void 0) throw new Trouble(`${folderOf(path)} is no folder of migrations.`);
	return input;
}
function toldOf({ path }, { runner }, { told, stopped, engine, baseRefusals }) {
	const [refusal] = baseRefusals;
	if (stopped) throw new Trouble(`${stopped.at.path}, line ${stopped.at.line}: ${stopped.why}`);
	if (!told) throw new Trouble(`${path} could not be played${refusal ? `: ${refusal.at.path}: ${refusal.message}` : ""}.`);
	return {
		path,
		tool: toolNamed(runner.tool).title,
		sqlite: engine.sqlite,
		...told
	};
}
export { explainFile };
