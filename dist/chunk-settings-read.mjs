import { x as SETTINGS_PATH } from "./chunk-find.mjs";
import { t as NO_FILE } from "./chunk-settings.mjs";
import { n as Trouble } from "./chunk-runners.mjs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
// src/settings-read.ts
async function terminalSettings(config, head, cwd) {
	return parsed(config === null ? await head.text(SETTINGS_PATH) : await named(resolve(cwd, config), config), config ?? ".github/rehearsal.yml");
}
async function named(path, asTyped) {
	return readFile(path, "utf8").catch((error) => {
		throw new Trouble(`--config: cannot read ${asTyped} (${error.code ?? error.message}).`);
	});
}
async function eventSettings(config, base, head) {
	const path = config ?? ".github/rehearsal.yml";
	const text = await (base ?? head).text(path);
	if (config !== null && text === null && await head.text(path) === null) throw new Trouble(`There is no settings file ${config}.`);
	return parsed(text, path);
}
async function isFirst(path, base, head) {
	return base !== null && await base.text(path) === null && await head.text(path) !== null;
}
async function changedSettings(o) {
	const { path, base, head, used } = o;
	if (base === null) return null;
	const [before, after] = await Promise.all([base.text(path), head.text(path).catch(troubled)]);
	if (before === after) return null;
	return (await import("./chunk-settings-change.mjs")).settingsChange({
		path,
		before,
		after,
		used
	});
}
function troubled(error) {
	if (error instanceof Trouble) return error;
	throw error;
}
async function parsed(text, path) {
	if (text === null) return NO_FILE;
	const { parseSettingsFile } = await import("./chunk-settings-file2.mjs");
	return parseSettingsFile(text, path);
}
export { terminalSettings as i, eventSettings as n, isFirst as r, changedSettings as t };
