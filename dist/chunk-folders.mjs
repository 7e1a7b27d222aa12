import { m as defuse, n as findFolders, t as candidateFolders } from "./chunk-find.mjs";
import { n as readWorkingTree } from "./chunk-terminal.mjs";
import { n as mergeSettings } from "./chunk-settings.mjs";
import { n as eventSettings, r as terminalSettings } from "./chunk-settings-read.mjs";
import { n as Trouble } from "./chunk-runners.mjs";
import { n as readWorkflow, t as readRevisions } from "./chunk-workflow.mjs";
// src/folders.ts
async function listFolders(given, where) {
	const folders = await (where.env.GITHUB_ACTIONS === "true" && where.env.GITHUB_EVENT_PATH ? inWorkflow(given, where) : inTerminal(given, where));
	if (folders.length === 0) throw new Trouble("No folder of migrations was found: no file is named like 001_initial_schema.sql.");
	return listed(folders, mergeSettings(given).list);
}
async function inTerminal(given, { cwd }) {
	const { head } = await readWorkingTree(cwd);
	return named(mergeSettings(given, await terminalSettings(mergeSettings(given).config, head, cwd)), head, null);
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
function named({ folders }, head, base) {
	return folders.length > 0 ? findFolders(head, folders, base) : candidateFolders(head, base);
}
function listed(folders, format) {
	if (format === "terminal") return folders.map((folder) => `${defuse(folder)}\n`).join("");
	const list = format === "json" ? folders : { include: folders.map((folder) => ({ folder })) };
	return `${JSON.stringify(list)}\n`;
}
export { listFolders };
