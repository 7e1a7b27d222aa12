import { p as namedFolders } from "./chunk-look.mjs";
import { a as meantFolders, n as eventSettings, r as terminalSettings } from "./chunk-which.mjs";
import { n as readWorkflow, t as readRevisions } from "./chunk-workflow.mjs";
import { B as defuse } from "./chunk-log-line.mjs";
import { n as readWorkingTree } from "./chunk-terminal.mjs";
import { n as mergeSettings } from "./chunk-settings.mjs";
import { N as Trouble } from "./chunk-pieces.mjs";
// src/commands/folders.ts
async function listFolders(given, where) {
	const folders = await (where.env.GITHUB_ACTIONS === "true" && where.env.GITHUB_EVENT_PATH ? inWorkflow(given, where) : inTerminal(given, where));
	if (folders.length === 0) throw new Trouble("No folder of migrations was found: no file is named like 001_initial_schema.sql.");
	return listed(folders, mergeSettings(given).list);
}
async function inTerminal(given, { cwd }) {
	const { head, root } = await readWorkingTree(cwd);
	const file = await terminalSettings(mergeSettings(given).config, {
		base: null,
		head,
		root
	}, cwd);
	return named(mergeSettings(given, file), head, null);
}
async function inWorkflow(given, where) {
	const { config } = mergeSettings(given);
	const workflow = await readWorkflow(where, where.env.GITHUB_TOKEN ?? "");
	const { base, head, close } = await readRevisions(workflow, {
		base: null,
		config
	});
	try {
		return await named(mergeSettings(given, (await eventSettings(config, base, head)).file), head, base);
	} finally {
		close();
	}
}
async function named({ folders }, head, base) {
	if (folders.length > 0) return namedFolders(head, folders, base);
	return (await meantFolders(head, base, [])).folders.map(({ path }) => path);
}
function listed(folders, format) {
	if (format === "terminal") return folders.map((folder) => `${defuse(folder)}\n`).join("");
	const list = format === "json" ? folders : { include: folders.map((folder) => ({ folder })) };
	return `${JSON.stringify(list)}\n`;
}
export { listFolders };
