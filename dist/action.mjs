import "./chunk-rolldown-runtime.mjs";
import { t as VERSION } from "./chunk-about.mjs";
import { t as folderInputs } from "./chunk-inputs.mjs";
import { i as noBaseOfEvent, n as checkGuarded } from "./chunk-node.mjs";
import { r as openProgress } from "./chunk-stage.mjs";
import { a as renderTerminal, i as sarif, l as renderMarkdown, m as annotations, n as IN_A_LOG, p as renderJson, r as render, u as verdictLine } from "./chunk-table.mjs";
import { g as versionTakenElsewhere, h as tryLink, m as ruleLink, t as defusedLines, z as urlPath } from "./chunk-log-line.mjs";
import { n as mergeSettings, r as parseInputs } from "./chunk-settings.mjs";
import { a as isLimit, i as githubComments, n as readWorkflow, o as statusOf, r as openApi, t as readRevisions } from "./chunk-workflow.mjs";
import { n as require_tunnel, t as require_undici } from "./chunk-undici.mjs";
import { t as fold } from "./chunk-layout.mjs";
import "./chunk-options.mjs";
import { n as eventSettings, t as changedSettings } from "./chunk-which.mjs";
import { N as Trouble } from "./chunk-pieces.mjs";
import { join } from "node:path";
import { appendFile, mkdtemp, writeFile } from "node:fs/promises";
import { createHash, randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import * as os$1 from "os";
import os, { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants, promises } from "fs";
import "path";
import * as events from "events";
import "child_process";
import "timers";
// src/github/comment.ts
const MARK = "<!-- sqlite-rehearsal:";
function marker(parts) {
	const key = createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
	return `${MARK}${key} -->`;
}
async function keepComment(comments, wanted) {
	const earlier = await findOurs(comments, wanted.marker, () => comments.me());
	if (earlier !== null) {
		const kept = await say(comments, earlier, bodyOf(wanted, wanted.clear));
		if (kept !== null) return kept;
	}
	if (!wanted.worthIt) return "none";
	const body = bodyOf(wanted, false);
	const created = await comments.create(body);
	return await joined(comments, wanted.marker, {
		...created,
		body
	}) ? "joined" : "created";
}
function bodyOf(wanted, mended) {
	return `${wanted.marker}\n${wanted.text(mended).replaceAll(MARK, MARK.replace("--", "-"))}`;
}
async function joined(comments, start, created) {
	try {
		const oldest = await findOurs(comments, start, async () => created.author?.login ?? null);
		if (oldest === null || oldest.id === created.id) return false;
		if (await say(comments, oldest, created.body) === null) return false;
		await unlessGone(comments.remove(created.id));
		return true;
	} catch (error) {
		throw Object.assign(new Error(error.message, { cause: error }), {
			status: statusOf(error),
			isPosted: true
		});
	}
}
function isPosted(error) {
	return error?.isPosted === true;
}
async function findOurs(comments, start, whoAmI) {
	let me;
	for await (const comment of comments.list()) {
		if (!comment.body.startsWith(start)) continue;
		if (me === void 0) me = await whoAmI();
		if (isOurs(comment, me)) return comment;
	}
	return null;
}
function isOurs({ author }, me) {
	if (author === null) return false;
	return me === null ? author.isBot : author.login === me;
}
async function say(comments, { id, body: before }, body) {
	if (normalised(before) === normalised(body)) return "unchanged";
	return await unlessGone(comments.update(id, body)) ? "updated" : null;
}
async function unlessGone(done) {
	try {
		await done;
		return true;
	} catch (error) {
		if (statusOf(error) === 404) return false;
		throw error;
	}
}
function normalised(body) {
	return body.replaceAll("\r\n", "\n").trimEnd();
}
// src/github/log.ts
function quietly(text, token = randomUUID()) {
	return [
		`::stop-commands::${token}`,
		...defusedLines(text.replace(/\n$/, "")),
		`::${token}::`,
		""
	].join("\n");
}
// src/github/pull-request.ts
function pullRequest(eventName, event) {
	if (eventName !== "pull_request" && eventName !== "pull_request_target") return null;
	const number = event.pull_request?.number;
	return typeof number === "number" && Number.isSafeInteger(number) ? number : null;
}
const QUEUED = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,15})-[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function queuedPull(eventName, event) {
	const ref = eventName === "merge_group" ? event.merge_group?.head_ref : void 0;
	const number = typeof ref === "string" ? QUEUED.exec(ref)?.[1] : void 0;
	return number === void 0 ? null : Number(number);
}
function readOnly(env, event) {
	if (env.GITHUB_ACTOR === "dependabot[bot]") return "dependabot";
	const { head, base } = event.pull_request ?? {};
	if (env.GITHUB_EVENT_NAME !== "pull_request" || head?.repo === void 0) return null;
	return head.repo?.full_name === base?.repo?.full_name ? null : "fork";
}
function runPage(env) {
	const { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository = "", GITHUB_RUN_ID: run = "" } = env;
	return /^https?:\/\/[\w.-]+(:\d+)?$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository) && /^\d+$/.test(run) ? `${server}/${repository}/actions/runs/${run}` : null;
}
function pages(env) {
	return `${env.GITHUB_SERVER_URL ?? "https://github.com"}/${urlPath(env.GITHUB_REPOSITORY ?? "")}`;
}
const COMMIT = /^[0-9a-f]{40,64}$/;
function commitLink(env) {
	return (commit) => COMMIT.test(commit) ? `${pages(env)}/commit/${commit}` : null;
}
function blobLink(event, inputs, env) {
	const seen = new Map();
	for (const { base, head } of inputs) {
		for (const file of base?.files ?? []) seen.set(file.path, base?.revision.commit ?? null);
		for (const file of head.files) seen.set(file.path, String(event.pull_request?.head?.sha ?? head.revision.commit));
	}
	return ({ path, line }) => {
		const commit = seen.get(path) ?? "";
		return COMMIT.test(commit) ? `${pages(env)}/blob/${commit}/${urlPath(path)}#L${line}` : null;
	};
}
// src/github/refusal.ts
const ELSEWHERE = "The report is in the job summary.";
const AGAIN = "The next run tries again.";
const ADVICE = {
	fork: "A pull request from a fork has a token that only reads, whatever the workflow says.",
	dependabot: "Jobs that Dependabot starts have a token that only reads, unless they say \"permissions: pull-requests: write\"."
};
const PERMISSION = "The job needs \"permissions: pull-requests: write\"; for the token of an app or account, that has to be allowed to write to pull requests.";
function explainRefusal(error, readOnly = null) {
	const status = statusOf(error);
	const answer = told(error);
	const refused = `The report was not posted as a comment${answer}`;
	const warning = (text) => ({
		level: "warning",
		message: text
	});
	const notice = (text) => ({
		level: "notice",
		message: `${text} ${ELSEWHERE}`
	});
	if (isPosted(error)) return warning(`The report was posted; whether another run posted one at the same time is not known${answer}`);
	if (isLimit(error)) return warning(`${refused} ${ELSEWHERE} ${AGAIN}`);
	if (status === 403 && /\bis locked\b/i.test(answer)) return notice(`${refused} Unlock the conversation of this pull request to have it there.`);
	if (status === 403 || status === 404) return notice(`${refused} ${readOnly === null ? PERMISSION : ADVICE[readOnly]}`);
	if (status === 401) return warning(`${refused} Check the input "github-token". ${ELSEWHERE}`);
	if (mayBeDone(error)) return warning(`Whether the report was posted as a comment is not known${answer} ${ELSEWHERE} ${AGAIN}`);
	return warning(refused);
}
function told(error) {
	const { response, cause } = error;
	const isAnswered = (response ?? cause?.response) !== void 0 || (statusOf(error) ?? 500) < 500;
	const reason = error instanceof Error ? error.message : String(error);
	return `${isAnswered ? ` (status ${statusOf(error)})` : ""}: ${reason.replace(/\.$/, "")}.`;
}
function mayBeDone(error) {
	const { request } = error;
	return (statusOf(error) ?? 0) >= 500 && request?.method !== "GET";
}
function explainNoToken(readOnly) {
	const empty = "The report was not posted as a comment: the input \"github-token\" is empty.";
	if (readOnly === null) return {
		level: "warning",
		message: `${empty} ${ELSEWHERE}`
	};
	return {
		level: "notice",
		message: `${empty} GitHub hands no secrets to ${readOnly === "fork" ? "pull requests from forks" : "jobs that Dependabot starts"}. ${ELSEWHERE}`
	};
}
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os$1.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os$1.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os$1.EOL}${convertedValue}${os$1.EOL}${delimiter}`;
}
require_tunnel();
require_undici();
var HttpCodes;
(function(HttpCodes) {
	HttpCodes[HttpCodes["OK"] = 200] = "OK";
	HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
	HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
	HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
	HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
	HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
	HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
	HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
	HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
	HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
	HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
	HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
	HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
	HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
	HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
	HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
	HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
	HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
	HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
	HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
	HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
	HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
	HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
	HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
	HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
	HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
	HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers) {
	Headers["Accept"] = "accept";
	Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes) {
	MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
HttpCodes.MovedPermanently, HttpCodes.ResourceMoved, HttpCodes.SeeOther, HttpCodes.TemporaryRedirect, HttpCodes.PermanentRedirect;
HttpCodes.BadGateway, HttpCodes.ServiceUnavailable, HttpCodes.GatewayTimeout;
// node_modules/@actions/core/lib/summary.js
var __awaiter$6 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile: appendFile$1, writeFile: writeFile$1 } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$6(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$6(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile$1 : appendFile$1)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$6(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
new Summary();
const { chmod, copyFile, lstat: lstat$1, mkdir: mkdir$1, open: open$1, readdir, rename, rm: rm$1, rmdir, stat: stat$1, symlink, unlink } = fs.promises;
process.platform;
fs.constants.O_RDONLY;
process.platform;
events.EventEmitter;
events.EventEmitter;
os.platform();
os.arch();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os$1.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
// src/github/step.ts
const COMMANDS = {
	error,
	warning,
	notice
};
function announce({ level, message, ...properties }) {
	COMMANDS[level](message, properties);
}
function setOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
async function addSummary(file, markdown) {
	if (file) await appendFile(file, `${markdown}\n`);
}
// src/github/deliver.ts
const SUMMARY_BUDGET = 1e6;
async function deliver(world, delivery) {
	const { env } = world;
	const { checked, settings } = delivery;
	const { report } = checked;
	const link = blobLink(delivery.event, delivery.inputs, env);
	const links = {
		ruleLink,
		tryLink,
		link,
		commitLink: commitLink(env)
	};
	const markdown = (budget, run) => renderMarkdown(checked, {
		...links,
		budget,
		run
	});
	world.write(quietly(renderTerminal(checked, IN_A_LOG)));
	for (const annotation of annotations(report)) announce(annotation);
	const { error, warning } = report.counts;
	const counts = {
		verdict: report.verdict,
		errors: error,
		warnings: warning
	};
	await unlessUnwritable("The job summary", () => addSummary(env.GITHUB_STEP_SUMMARY, markdown(SUMMARY_BUDGET, null)));
	const files = await unlessUnwritable("The report", () => writeFiles(checked, env.RUNNER_TEMP || tmpdir()));
	await unlessUnwritable("The step's outputs", async () => setOutputs({
		...counts,
		...files ?? {}
	}));
	await comment({
		env,
		settings,
		report,
		event: delivery.event,
		text: (budget) => markdown(budget, runPage(env))
	});
	if (report.verdict === "fail") announce({
		level: "error",
		message: verdictLine(report)
	});
}
async function unlessUnwritable(what, write) {
	try {
		return await write();
	} catch (error) {
		const { message } = error;
		announce({
			level: "warning",
			message: `${what} could not be written: ${message}`
		});
		return null;
	}
}
async function writeFiles(checked, temporary) {
	const folder = await mkdtemp(join(temporary, "sqlite-rehearsal-"));
	const [report, page] = [join(folder, "report.json"), join(folder, "report.html")];
	const files = {
		report,
		sarif: join(folder, "report.sarif"),
		html: page
	};
	await writeFile(files.report, renderJson(checked));
	await writeFile(files.sarif, sarif(checked, { suppressed: false }));
	await writeFile(files.html, render(checked, "html"));
	return files;
}
const BUDGET = 65e3;
async function comment({ env, settings, report, event, text }) {
	const number = settings.comment === "never" ? null : pullRequest(env.GITHUB_EVENT_NAME, event);
	if (number === null) return;
	if (settings.token === "") return announce(explainNoToken(readOnly(env, event)));
	const mark = marker(checkOf(env));
	const open = report.findings.filter(({ allowed }) => allowed === null || allowed.by === "label");
	try {
		await keepComment(await connect(env, settings.token, number), {
			marker: mark,
			text(mended) {
				const start = mended ? "**All clear:** what was reported here before is fixed.\n\n" : "";
				return start + text(BUDGET - Buffer.byteLength(`${mark}\n${start}`));
			},
			worthIt: settings.comment === "always" ? open.length > 0 : report.verdict === "fail",
			clear: open.length === 0
		});
	} catch (error) {
		announce(explainRefusal(error, readOnly(env, event)));
	}
}
const TELLING = [
	"folders",
	"layout",
	"runner",
	"sqlite",
	"config",
	"base"
];
function checkOf(env) {
	const given = parseInputs(env);
	const inputs = TELLING.map((name) => [...given.get(name) ?? []].sort());
	return [
		env.GITHUB_WORKFLOW ?? "",
		env.GITHUB_JOB ?? "",
		...inputs
	];
}
function connect(env, token, number) {
	const apiUrl = env.GITHUB_API_URL || "https://api.github.com";
	const [owner = "", repo = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
	return githubComments({
		apiUrl,
		token,
		owner,
		repo,
		number
	});
}
// src/github/label.ts
async function labelled(workflow, label) {
	const { eventName, event, ask, repository } = workflow;
	const pull = pullRequest(eventName, event) ?? queuedPull(eventName, event);
	if (label === null || pull === null) return null;
	const found = ((ask === null ? null : await labelsOf(ask, repository, pull)) ?? labelNames(event.pull_request?.labels) ?? []).find((name) => name.toLowerCase() === label.toLowerCase());
	return found === void 0 ? null : {
		by: "label",
		reason: `the label "${found}" on pull request ${pull}`
	};
}
const PAGE$1 = 100;
async function labelsOf(ask, repository, pull) {
	return labelNames(await openApi(ask, repository, () => {}).get("/issues/{issue_number}/labels", {
		issue_number: pull,
		per_page: PAGE$1
	}));
}
function labelNames(labels) {
	if (!Array.isArray(labels)) return null;
	return labels.flatMap((label) => typeof label?.name === "string" ? [label.name] : []);
}
// src/github/pulls.ts
const RESERVE = 100;
const PAGE = 100;
const MOST_FILES = 3e3;
const MOST_NAMED = 5;
async function otherPulls({ ask, repository, base, own }) {
	const refused = {
		complaint: "",
		hint: ""
	};
	const api = openApi(watched(ask, refused), repository, (text) => {
		refused.complaint ||= text;
	});
	const order = {
		state: "open",
		base,
		sort: "updated",
		direction: "desc",
		per_page: PAGE
	};
	const listed = await api.get("/pulls", order);
	if (!Array.isArray(listed)) return {
		pulls: [],
		remarks: [`${NOT_LOOKED_AT}: ${reason(refused, null)}`]
	};
	const all = listed.flatMap((one) => reading(one, base, own));
	await readFiles(api, all);
	const pulls = all.filter((one) => one.pages > 0).sort((a, b) => a.number - b.number);
	const isCut = listed.length >= PAGE;
	return {
		pulls: pulls.map(({ number, added }) => ({
			number,
			added
		})),
		remarks: remarks(all, isCut, refused, api)
	};
}
function reading(entry, base, own) {
	const { number, state, base: target } = entry ?? {};
	if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1) return [];
	if (number === own || state !== "open" || target?.ref !== base) return [];
	return [{
		number,
		added: [],
		pages: 0,
		state: "begun"
	}];
}
async function readFiles(api, all) {
	let budget = 39;
	let due = all;
	while (due.length > 0 && !api.isShut()) {
		const affordable = Math.max(0, Math.min(budget, (api.left() ?? Number.POSITIVE_INFINITY) - RESERVE));
		const now = due.slice(0, affordable);
		budget -= now.length;
		await Promise.all(now.map((one) => readPage(api, one)));
		due = now.length < due.length ? [] : now.filter((one) => one.state === "begun");
	}
}
async function readPage(api, one) {
	const page = one.pages + 1;
	const files = await api.get("/pulls/{pull_number}/files", {
		pull_number: one.number,
		per_page: PAGE,
		page
	});
	if (!Array.isArray(files)) {
		one.state = "broken";
		return;
	}
	one.pages = page;
	one.added.push(...files.flatMap(addedFile));
	if (files.length < PAGE) one.state = "whole";
	else if (page * PAGE >= MOST_FILES) one.state = "broken";
}
const NEW_NAMES = new Set([
	"added",
	"renamed",
	"copied"
]);
function addedFile(file) {
	const { filename, status, sha } = file ?? {};
	if (typeof filename !== "string" || !NEW_NAMES.has(status)) return [];
	return [{
		path: filename,
		oid: typeof sha === "string" ? sha : null
	}];
}
function watched(ask, refused) {
	return async (route, parameters) => {
		try {
			return await ask(route, parameters);
		} catch (error) {
			const { status, isLimit } = error;
			const isPermission = status === 403 && isLimit !== true || status === 404 && route.endsWith("/pulls");
			if (refused.complaint === "" && isPermission) refused.hint = " The job needs \"permissions: pull-requests: read\".";
			throw error;
		}
	};
}
const NOT_LOOKED_AT = "Other open pull requests could not be looked at for their versions";
function remarks(all, isCut, refused, api) {
	const seen = all.filter((one) => one.pages > 0);
	const partly = seen.filter((one) => one.state !== "whole").map((one) => one.number);
	const said = partly.length > 0 ? [`Not all files of ${named(partly)} were looked at.`] : [];
	if (seen.length < all.length || isCut) {
		const some = `Of ${`${isCut ? "at least " : ""}${all.length} other open pull requests`} only the ${seen.length} updated last were looked at for their versions`;
		const why = refused.complaint !== "" || isLow(api) ? `: ${reason(refused, api)}` : ".";
		said.unshift(`${seen.length > 0 ? some : NOT_LOOKED_AT}${why}`);
	}
	return said.length > 0 ? [said.join(" ")] : [];
}
function isLow(api) {
	return (api.left() ?? Number.POSITIVE_INFINITY) <= RESERVE;
}
function reason({ complaint, hint }, api) {
	if (complaint !== "") return complaint + hint;
	return api === null ? "GitHub answered with no list." : `the token has ${api.left()} requests left in this hour.`;
}
function named(numbers) {
	const shown = numbers.toSorted((a, b) => a - b).slice(0, MOST_NAMED);
	const more = numbers.length - shown.length;
	return `pull request${numbers.length > 1 ? "s" : ""} ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function askElsewhere(workflow, levels) {
	const { id, level } = versionTakenElsewhere;
	const question = (levels[id] ?? level) === "off" ? null : questionOf(workflow);
	if (question === null) return async () => ({
		found: [],
		remarks: []
	});
	const page = pullPages(workflow);
	let asked = null;
	return async (folders) => {
		asked ??= otherPulls(question);
		const { pulls, remarks } = await asked;
		return {
			found: pulls.flatMap((pull) => migrationsOf(pull, page(pull.number), folders)),
			remarks
		};
	};
}
function questionOf({ ask, repository, eventName, event }) {
	const own = pullRequest(eventName, event);
	const { base } = event.pull_request ?? {};
	if (ask === null || own === null || typeof base?.ref !== "string" || base.ref === "") return null;
	return {
		ask,
		repository,
		own,
		base: base.ref
	};
}
function pullPages({ env, repository }) {
	const root = `${env.GITHUB_SERVER_URL || "https://github.com"}/${urlPath(repository)}/pull/`;
	return (number) => root + number;
}
function migrationsOf(pull, url, { base, head }) {
	const own = new Set(head.migrations.map((it) => `${it.oid} ${inside(head.path, it.path)}`));
	return [...new Set([head.path, ...base === null ? [] : [base.path]])].flatMap((folder) => {
		const { migrations } = fold({
			revision: head.revision,
			folder,
			files: filesIn(folder, pull)
		}, head.layout, void 0, {
			tool: head.tool,
			sections: "any"
		});
		return migrations.filter((it) => !own.has(`${it.oid} ${inside(folder, it.path)}`)).map(({ path, version }) => ({
			pull: pull.number,
			url,
			path,
			version
		}));
	});
}
function filesIn(folder, { added }) {
	return added.filter(({ path }) => folder === "." || path.startsWith(`${folder}/`)).map(({ path, oid }) => ({
		path,
		mode: "100644",
		oid: oid ?? "",
		size: 0,
		bytes: null
	}));
}
function inside(folder, path) {
	return folder === "." ? path : path.slice(folder.length + 1);
}
// src/action.ts
const ISSUES = "https://github.com/sqlite-rehearsal/sqlite-rehearsal/issues";
async function run(world, openStage) {
	try {
		return await rehearse(world, openStage);
	} catch (error) {
		if (error instanceof Trouble) announce({
			level: "error",
			message: error.message
		});
		else complain(error, world);
		return 2;
	}
}
function complain(error, world) {
	world.write(quietly(error instanceof Error ? error.stack ?? error.message : String(error)));
	announce({
		level: "error",
		message: `This is a bug in sqlite-rehearsal ${VERSION}: nothing was checked. Please report it at ${ISSUES}`
	});
}
async function rehearse(world, openStage) {
	const begun = performance.now();
	const given = parseInputs(world.env);
	const { token, config } = mergeSettings(given);
	const workflow = await readWorkflow(world, token);
	const { settings, inputs, settingsChange } = await readAll(given, config ?? ".github/rehearsal.yml", workflow);
	const options = {
		...settings,
		version: VERSION,
		now: world.now,
		settingsChange,
		begun,
		env: { CI: "true" },
		progress: openProgress((text) => world.write(quietly(text)), { isTerminal: false }),
		elsewhere: askElsewhere(workflow, settings.levels),
		override: () => labelled(workflow, settings.overrideLabel)
	};
	const checked = await checkGuarded(inputs, options, openStage);
	await deliver(world, {
		checked,
		settings,
		event: workflow.event,
		inputs
	});
	return checked.report.verdict === "pass" ? 0 : 1;
}
async function readAll(given, path, workflow) {
	const { base, head, remarks, close } = await readRevisions(workflow, mergeSettings(given));
	try {
		if (base === null) throw noBaseOfEvent(remarks);
		const read = await eventSettings(mergeSettings(given).config, base, head);
		const settings = mergeSettings(given, read.file);
		const settingsChange = await changedSettings({
			path,
			base,
			head,
			used: "base"
		});
		return {
			settings,
			inputs: await folderInputs({
				root: workflow.workspace,
				base,
				head,
				settings,
				remarks: [...remarks, ...read.remarks],
				trusted: base
			}),
			settingsChange
		};
	} finally {
		close();
	}
}
// src/main/action.ts
const write = (text) => void process.stdout.write(text);
process.on("uncaughtException", (error) => {
	write(quietly(error.stack ?? error.message));
	process.exitCode = 2;
	process.exit();
});
process.exitCode = 2;
process.exitCode = await run({
	env: process.env,
	cwd: process.cwd(),
	now: new Date(),
	write
});
export {};
