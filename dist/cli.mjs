#!/usr/bin/env node
import { t as VERSION } from "./chunk-about.mjs";
import { N as Trouble } from "./chunk-pieces.mjs";
import { n as openTiming, r as openProgress, t as openStage } from "./chunk-stage.mjs";
import { t as checkGiven } from "./chunk-node.mjs";
import { d as showsLinks, o as renderVerdict, r as render } from "./chunk-table.mjs";
import { B as defuse, H as defusedLines, n as withoutCommands } from "./chunk-log-line.mjs";
import { n as parseFlags } from "./chunk-flags.mjs";
import process from "node:process";
import { existsSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { lstat, realpath, writeFile } from "node:fs/promises";
// src/commands/output.ts
async function writeOutput(cwd, output, text) {
	const path = resolve(cwd, output);
	const root = rootAround(cwd);
	try {
		if (isInside(root, path) && !isInside(await realpath(root), await whereItLeads(path))) throw new Trouble(`--output: ${output} leads out of the repository by a link, and is not written.`);
		await writeFile(path, text);
	} catch (error) {
		if (error instanceof Trouble) throw error;
		const { code, message } = error;
		throw new Trouble(`--output: cannot write ${output} (${code ?? message}).`);
	}
}
function rootAround(cwd) {
	for (let folder = cwd;; folder = dirname(folder)) {
		if (existsSync(join(folder, ".git"))) return folder;
		if (dirname(folder) === folder) return cwd;
	}
}
async function whereItLeads(path) {
	return await lstat(path).then(() => true, () => false) ? realpath(path) : join(await realpath(dirname(path)), basename(path));
}
function isInside(root, path) {
	const inside = relative(root, path);
	return inside.split(sep)[0] !== ".." && !isAbsolute(inside);
}
// src/cli.ts
const ISSUES = "https://github.com/sqlite-rehearsal/sqlite-rehearsal/issues";
async function main(world) {
	try {
		return await run(world);
	} catch (error) {
		await write(world.stderr, withoutCommands(complaint(error)));
		return 2;
	}
}
async function run(world) {
	const asked = parseFlags(world.argv);
	if (asked.command === "check") return checkCommand(asked, world);
	if (asked.command === "status") return statusCommand(asked.given, world);
	if (asked.command === "lsp" || asked.command === "mcp") return serve(asked, world);
	await write(world.stdout, withoutCommands(await printed(asked, world)));
	return 0;
}
async function printed(asked, world) {
	switch (asked.command) {
		case "help": return (await import("./chunk-settings-help.mjs")).help();
		case "version": return `${VERSION}\n`;
		case "rules": return (await import("./chunk-commands-rules.mjs")).listRules(asked.given);
		case "explain": return explain(asked.what, asked.given, world);
		case "init": return initCommand(asked.given, world);
		case "folders": return (await import("./chunk-commands-folders.mjs")).listFolders(asked.given, world);
		case "renumber": return (await import("./chunk-commands-renumber-renumber.mjs")).renumber(asked.given, {
			cwd: world.cwd,
			now: world.now()
		});
	}
}
async function initCommand(given, { cwd }) {
	const dryRun = given.has("dryRun");
	if (!given.has("deploy")) return (await import("./chunk-commands-init-init.mjs")).init({
		cwd,
		dryRun
	});
	const { initDeploy } = await import("./chunk-commands-init-deploy.mjs");
	return initDeploy({
		cwd,
		dryRun,
		folders: given.get("folders") ?? []
	});
}
async function explain(what, given, world) {
	if (!/[./\\]/.test(what)) return (await import("./chunk-commands-rules.mjs")).tellRule(what, given);
	const { explainFile } = await import("./chunk-commands-explain-file.mjs");
	const stage = (world.openStage ?? openStage)();
	try {
		const play = (job, limits) => stage.run(job, limits);
		return await explainFile(what, given, {
			cwd: world.cwd,
			play
		});
	} finally {
		stage.close();
	}
}
async function serve({ command, given }, world) {
	const { cwd, stdin, stdout, now, openStage } = world;
	const serving = {
		check: checkGiven,
		given,
		cwd,
		stdin: stdin(),
		stdout,
		now,
		openStage
	};
	if (command === "lsp") return (await import("./chunk-editors-lsp.mjs")).serveEditor(serving);
	return (await import("./chunk-editors-mcp.mjs")).serveAgent(serving);
}
async function checkCommand(asked, world) {
	const say = (text) => void world.stderr.write(text);
	const timing = openTiming();
	const around = {
		cwd: world.cwd,
		now: world.now(),
		timing,
		begun: performance.now(),
		env: world.env,
		openStage: world.openStage,
		progress: openProgress((text) => say(withoutCommands(text)), { isTerminal: world.stderr.isTTY === true })
	};
	const { checked, settings } = await checkGiven(asked.given, around).catch((error) => {
		throw mistyped(asked, world.cwd, error) ?? error;
	});
	await timing.of("rendering", () => deliver(checked, settings, world));
	if (asked.given.has("timing")) say(timing.table());
	return checked.report.verdict === "pass" ? 0 : 1;
}
async function statusCommand(given, world) {
	const stage = (world.openStage ?? openStage)();
	try {
		const { status } = await import("./chunk-commands-status-status.mjs");
		const { text, code } = await status(given, {
			cwd: world.cwd,
			version: VERSION,
			color: wantsColor(world),
			width: terminalOf(world).width ?? WIDEST,
			look: (job, limits) => stage.look(job, limits)
		});
		await write(world.stdout, withoutCommands(text));
		return code;
	} finally {
		stage.close();
	}
}
function mistyped({ given, meant }, cwd, error) {
	const [word] = given.get("folders") ?? [];
	if (!(error instanceof Trouble) || !meant || !word || existsSync(resolve(cwd, word))) return null;
	return new Trouble(`There is no command and no folder ${word}; did you mean "${meant}"? See sqlite-rehearsal --help.`);
}
async function deliver(checked, settings, world) {
	const color = wantsColor(world);
	const { output, format } = settings;
	const { failOn, notes } = settings;
	const look = output === null ? {
		color,
		...terminalOf(world)
	} : {};
	const text = render(checked, format, {
		failOn,
		notes,
		...look
	});
	if (output === null) return write(world.stdout, format === "github" ? text : withoutCommands(text));
	await writeOutput(world.cwd, output, text);
	await write(world.stdout, withoutCommands(renderVerdict(checked.report, { color })));
}
const [NARROWEST, WIDEST] = [60, 110];
function terminalOf({ env, stdout }) {
	if (stdout.isTTY !== true) return {};
	return {
		width: Math.min(WIDEST, Math.max(NARROWEST, stdout.columns ?? 80)),
		links: showsLinks(env)
	};
}
function wantsColor({ env, stdout }) {
	if (env.NO_COLOR) return false;
	if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
	return stdout.isTTY === true && env.TERM !== "dumb";
}
function complaint(error) {
	if (error instanceof Trouble) return `sqlite-rehearsal: ${defusedLines(error.message).join("\n")}\n`;
	const lines = (error instanceof Error ? error.stack ?? error.message : String(error)).split("\n").map(defuse);
	return `This is a bug in sqlite-rehearsal ${VERSION}. Nothing was checked.\n${lines.join("\n")}\nPlease report it: ${ISSUES}\n`;
}
async function write(stream, text) {
	await new Promise((done, fail) => {
		const settle = (error) => error && error.code !== "EPIPE" ? fail(error) : done();
		stream.once("error", settle);
		stream.write(text, settle);
	});
}
// src/main/cli.ts
const { env, stdout, stderr } = process;
process.exitCode = 2;
process.exitCode = await main({
	argv: process.argv.slice(2),
	env,
	cwd: process.cwd(),
	stdin: () => process.stdin,
	stdout,
	stderr,
	now: () => new Date()
});
export {};
