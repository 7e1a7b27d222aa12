import { f as jsonText } from "./chunk-table.mjs";
import { f as RULES, m as ruleLink, v as otherLevels } from "./chunk-log-line.mjs";
import { n as mergeSettings } from "./chunk-settings.mjs";
import { N as Trouble, P as didYouMean } from "./chunk-pieces.mjs";
import { readFile } from "node:fs/promises";
// src/render/rules.ts
function rulesText(rules) {
	const width = Math.max(0, ...rules.map(({ id }) => id.length));
	return rules.map(({ id, level, title }) => `${id.padEnd(width)}  ${level.padEnd(7)}  ${title}\n`).join("");
}
function explainText(rule, link, presets = [], examples = null) {
	const others = presets.map(([name, level]) => `${level} with "extends: ${name}"`).join(", ");
	return `${[
		`${rule.id} (${rule.level}${others && `; ${others}`}): ${rule.title}`,
		paragraph("Why", rule.why),
		paragraph("What to do", rule.fix),
		...examples === null ? [] : [paragraph("Reported", `${examples.bad}\n\n${examples.said}`), paragraph("Not reported", examples.good)],
		paragraph(examples === null ? "Examples" : "More examples", link)
	].join("\n\n")}\n`;
}
function paragraph(title, text) {
	return `${title}\n${indented(text)}`;
}
function indented(text) {
	return text.split("\n").map((line) => line.trim() === "" ? "" : `  ${line}`).join("\n");
}
function ruleFacts({ id, group, level, title, why, fix }, page) {
	return {
		id,
		group,
		level,
		title,
		why,
		fix,
		page
	};
}
// src/commands/explain/page.ts
const FOLDERS = ["../docs/rules/", "../../../docs/rules/"];
async function examplesOf(rule) {
	for (const folder of FOLDERS) {
		const page = await readFile(new URL(`${folder}${rule}.md`, import.meta.url), "utf8").catch(() => null);
		if (page !== null) return examplesIn(page);
	}
	return null;
}
function examplesIn(page) {
	const [reported = "", others = ""] = page.split("\n## Not reported\n");
	const [bad, said] = blocksIn(reported);
	const [good] = blocksIn(others);
	return bad === void 0 || said === void 0 || good === void 0 ? null : {
		bad,
		said,
		good
	};
}
function blocksIn(page) {
	return [...page.matchAll(/^(`{3,})\w+\n([\s\S]*?)\n\1$/gm)].map(([, , text = ""]) => text);
}
// src/commands/rules.ts
function listRules(given) {
	return isJson(given) ? jsonText(RULES.map((rule) => ruleFacts(rule, ruleLink(rule.id)))) : rulesText(RULES);
}
async function tellRule(id, given) {
	const rule = ruleNamed(id);
	const link = ruleLink(rule.id);
	if (isJson(given)) return jsonText(ruleFacts(rule, link));
	return explainText(rule, link, otherLevels(rule), await examplesOf(rule.id));
}
function isJson(given) {
	return mergeSettings(given).rulesAs === "json";
}
function ruleNamed(id) {
	const rule = RULES.find((one) => one.id === id);
	if (rule !== void 0) return rule;
	const ids = RULES.map((one) => one.id);
	throw new Trouble(`There is no rule "${id}"${didYouMean(id, ids)}. "sqlite-rehearsal rules" lists them.`);
}
export { ruleNamed as n, tellRule as r, listRules as t };
