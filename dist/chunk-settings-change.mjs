import { N as Trouble, w as byCodeUnit } from "./chunk-pieces.mjs";
import { t as parseSettingsFile } from "./chunk-file.mjs";
import { i as OPTIONS } from "./chunk-options.mjs";
import { t as NO_FILE } from "./chunk-settings.mjs";
// src/settings/change.ts
function settingsChange(o) {
	const { path, used } = o;
	const [before, after] = [read(o.before, path), read(o.after, path)];
	if (after instanceof Trouble) return {
		path,
		changes: [],
		problem: after.message,
		used
	};
	const changes = differences(before instanceof Trouble ? NO_FILE : before, after);
	return changes.length > 0 ? {
		path,
		changes,
		problem: null,
		used
	} : null;
}
function read(text, path) {
	if (text === null) return NO_FILE;
	if (text instanceof Trouble) return text;
	try {
		return parseSettingsFile(text, path);
	} catch (error) {
		if (error instanceof Trouble) return error;
		throw error;
	}
}
function differences(before, after) {
	const [then, now] = [flat(before), flat(after)];
	return [...new Set([...then.keys(), ...now.keys()])].sort(byCodeUnit).flatMap((key) => {
		const unset = key === "folders" ? "all that are found" : "(not set)";
		const [old, fresh] = [then.get(key) ?? unset, now.get(key) ?? unset];
		return old === fresh ? [] : [`${key}: ${old} → ${fresh}`];
	});
}
function flat(file) {
	const { given, runner, folders, levels, allow } = file;
	return new Map([
		...options("", given, runner),
		...folders.length > 0 ? [["folders", `only ${folders.map(({ path }) => path).join(", ")}`]] : [],
		...folders.flatMap((entry) => options(`folders[${entry.path}].`, entry.given, entry.runner)),
		...Object.entries(levels).map(([id, level]) => [`rules.${id}`, level]),
		...allow.map(({ rule, path, reason }) => [`allow[${rule} ${path}]`, reason || "(no reason)"])
	]);
}
function options(prefix, given, runner) {
	const said = [...given].map(([name, texts]) => [prefix + keyOf(name), texts.join(", ")]);
	return runner === null ? said : [...said, [`${prefix}runner`, inWords(runner)]];
}
function keyOf(name) {
	return OPTIONS.find((option) => option.name === name)?.key ?? name;
}
function inWords({ transaction, foreignKeys, onError, history, rerun }) {
	return `transaction ${transaction}, foreign keys ${foreignKeys ? "on" : "off"}, on error ${onError}, history ${history}, rerun ${rerun ? "yes" : "no"}`;
}
export { settingsChange };
