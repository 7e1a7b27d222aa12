import { w as SETTINGS_PATH } from "./chunk-find.mjs";
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
	if (base === null) return {
		file: await parsed(text, path),
		isFirst: false,
		remarks: []
	};
	const theirs = await head.text(path).catch(troubled);
	if (config !== null && text === null && theirs === null) throw new Trouble(`There is no settings file ${config}.`);
	const file = await parsed(text, path).catch(troubled);
	if (!(file instanceof Trouble)) return {
		file,
		isFirst: text === null && theirs !== null,
		remarks: []
	};
	if ((theirs instanceof Trouble || theirs === text ? theirs : await parsed(theirs, path).catch(troubled)) instanceof Trouble || theirs === text) throw file;
	const remark = `${path} of the base cannot be used, and this pull request mends it: it was checked without any settings.`;
	return {
		file: NO_FILE,
		isFirst: true,
		remarks: [remark]
	};
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
export { eventSettings as n, terminalSettings as r, changedSettings as t };
