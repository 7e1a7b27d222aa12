import { E as isRead } from "./chunk-words.mjs";
import { f as isRegular, n as SIZE_LIMIT, p as isSql } from "./chunk-paths.mjs";
import { a as kindOf, m as homeOf } from "./chunk-look.mjs";
import "./chunk-options.mjs";
import { N as Trouble } from "./chunk-pieces.mjs";
import { _ as fields, a as findRepository, b as openGit, c as readDisk, d as mergeTree, f as afford$1, g as makeTree, h as listerOf, l as gitBlobs, m as listCommit, o as findMergeBase, p as makeContents, s as blobOid, u as readCommits, v as isOid, y as lastLine } from "./chunk-terminal.mjs";
import { existsSync, mkdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { mkdtemp, readFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
// src/github/patience.ts
const LONGEST_WAIT = 20;
const MOST_WAITS = 3;
const PAUSE = 1;
const UNSAID = 60;
const CLOCK = {
	now: () => Date.now(),
	sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
};
function openPatience(clock = CLOCK) {
	const quiet = openQuiet(clock);
	return async (send, does) => {
		let mayFail = does === "read";
		for (;;) {
			const sent = await quiet.over();
			try {
				return await send();
			} catch (error) {
				if (quiet.extend(error, sent)) continue;
				if (!mayFail || (statusOf(error) ?? 500) < 500) throw error;
				mayFail = false;
				await clock.sleep(PAUSE * 1e3);
			}
		}
	};
}
function openQuiet(clock) {
	let until = 0;
	let waits = 0;
	return {
		async over() {
			while (clock.now() < until) await clock.sleep(until - clock.now());
			return clock.now();
		},
		extend(error, sent) {
			const seconds = wantedWait(error, clock.now());
			if (seconds === null) return false;
			if (seconds > LONGEST_WAIT) throw givenUp(error, `GitHub asks to wait ${seconds} seconds, which is too long`);
			if (sent >= until && ++waits > MOST_WAITS) throw givenUp(error, `GitHub's limit held after ${MOST_WAITS} waits`);
			until = Math.max(until, clock.now() + seconds * 1e3);
			return true;
		}
	};
}
function wantedWait(error, now) {
	const status = statusOf(error);
	if (status !== 403 && status !== 429) return null;
	const headers = error.response?.headers ?? {};
	const after = headers["retry-after"];
	if (after !== void 0) return seconds(Number(after));
	if (headers["x-ratelimit-remaining"] === "0") return seconds(Number(headers["x-ratelimit-reset"] ?? NaN) - now / 1e3 + 1);
	const isNamed = /rate limit|abuse detection/i.test(error.message);
	return status === 429 || isNamed ? UNSAID : null;
}
function seconds(wanted) {
	return Number.isFinite(wanted) ? Math.max(1, Math.ceil(wanted)) : UNSAID;
}
function givenUp(error, why) {
	const { message } = error;
	return Object.assign(new Error(`${why}: ${message}`, { cause: error }), {
		status: statusOf(error),
		isLimit: true
	});
}
function isLimit(error) {
	return error?.isLimit === true;
}
function statusOf(error) {
	const status = error?.status;
	return typeof status === "number" ? status : void 0;
}
// src/github/octokit.ts
const DEADLINE$1 = 12e3;
const PAGE = 100;
const MOST_PAGES = 50;
async function githubComments({ apiUrl, token, owner, repo, number, deadline = DEADLINE$1 }) {
	const octokit = await connect(apiUrl, token, deadline);
	const issue = {
		owner,
		repo,
		issue_number: number
	};
	return {
		me: () => whoseToken(octokit),
		async *list() {
			for (let page = 1; page <= MOST_PAGES; page++) {
				const { data } = await octokit.rest.issues.listComments({
					...issue,
					per_page: PAGE,
					page
				});
				if (!Array.isArray(data)) throw new Error("GitHub answered with no list of comments");
				yield* data.map(asComment);
				if (data.length < PAGE) return;
			}
			throw new Error(`the pull request has more than 5000 comments, which are not all looked at`);
		},
		create: async (body) => asComment((await octokit.rest.issues.createComment({
			...issue,
			body
		})).data),
		update: async (id, body) => void await octokit.rest.issues.updateComment({
			owner,
			repo,
			comment_id: id,
			body
		}),
		remove: async (id) => void await octokit.rest.issues.deleteComment({
			owner,
			repo,
			comment_id: id
		})
	};
}
function githubReader(o) {
	let octokit = null;
	return async (route, parameters) => {
		octokit ??= connect(o.apiUrl, o.token, o.deadline ?? DEADLINE$1);
		const { data, headers } = await (await octokit).request(`GET ${route}`, { ...parameters });
		const left = headers["x-ratelimit-remaining"];
		return {
			data,
			left: left === void 0 ? null : Number(left)
		};
	};
}
async function connect(apiUrl, token, deadline) {
	const { getOctokit } = await import("./chunk-actions-github.mjs");
	const silent = () => {};
	const log = {
		debug: silent,
		info: silent,
		warn: silent,
		error: silent
	};
	const octokit = getOctokit(token, {
		baseUrl: apiUrl,
		log
	});
	const patiently = openPatience();
	octokit.hook.wrap("request", (request, options) => {
		const send = async () => {
			options.request = {
				...options.request,
				log,
				signal: AbortSignal.timeout(deadline),
				fetch: bounded(options.request?.fetch)
			};
			return request(options);
		};
		return patiently(send, options.method === "GET" ? "read" : "write");
	});
	return octokit;
}
const LARGEST = 67108864;
function bounded(own = fetch) {
	return async (url, init) => {
		const answer = await own(url, init);
		if (answer.body === null) return answer;
		let size = 0;
		const counted = new TransformStream({ transform(chunk, controller) {
			size += chunk.byteLength;
			if (size > LARGEST) controller.error(new Error(`the answer has more than 64 MiB`));
			else controller.enqueue(chunk);
		} });
		const { status, statusText, headers } = answer;
		return new Response(answer.body.pipeThrough(counted), {
			status,
			statusText,
			headers
		});
	};
}
async function whoseToken(octokit) {
	try {
		return (await octokit.rest.users.getAuthenticated()).data.login;
	} catch (error) {
		if (!isRefused(error)) throw error;
	}
	try {
		const { viewer } = await octokit.graphql("{ viewer { login } }");
		return `${viewer.login.replace(/\[bot\]$/, "")}[bot]`;
	} catch (error) {
		if (isRefused(error) || error.name === "GraphqlResponseError") return null;
		throw error;
	}
}
function isRefused(error) {
	return [
		401,
		403,
		404
	].includes(statusOf(error) ?? 0) && !isLimit(error);
}
function asComment(comment) {
	if (!Number.isSafeInteger(comment?.id)) throw new Error("GitHub answered with something that is no comment");
	const author = comment.user && {
		login: comment.user.login,
		isBot: comment.user.type === "Bot"
	};
	return {
		id: comment.id,
		body: comment.body ?? "",
		author
	};
}
// src/github/api.ts
const AT_ONCE = 8;
function openApi(ask, repository, complain) {
	const [owner = "", repo = ""] = repository.split("/");
	let left = null;
	let isShut = false;
	return {
		get: atMost(AT_ONCE, async (route, parameters) => {
			if (isShut) return void 0;
			try {
				const answer = await ask(`/repos/{owner}/{repo}${route}`, {
					owner,
					repo,
					...parameters
				});
				left = answer.left;
				return answer.data;
			} catch (error) {
				complain(`GitHub's API: ${reason(error)}.`);
				isShut ||= !MISSING.has(error.status);
				return;
			}
		}),
		left: () => left,
		isShut: () => isShut
	};
}
const MISSING = new Set([
	404,
	409,
	422
]);
function reason(error) {
	const { status } = error;
	const message = lastLine(error instanceof Error ? error.message : String(error));
	return typeof status === "number" ? `${message} (status ${status})` : message;
}
function blobIn(data, oid) {
	const { content, encoding } = data ?? {};
	if (typeof content !== "string" || encoding !== "base64") return null;
	const bytes = Buffer.from(content, "base64");
	return blobOid(bytes, oid.length === 64 ? "sha256" : "sha1") === oid ? bytes : null;
}
function commitIn(data) {
	const { sha, tree, parents } = data ?? {};
	if (!isOid(sha) || !isOid(tree?.sha) || !Array.isArray(parents)) return null;
	return {
		oid: sha,
		tree: tree.sha,
		parents: parents.map((parent) => parent?.sha).filter(isOid)
	};
}
function treeIn(data) {
	const { tree, truncated } = data ?? {};
	if (!Array.isArray(tree) || typeof truncated !== "boolean") return null;
	const items = tree.flatMap(({ path, mode, type, sha, size }) => {
		return [
			path,
			mode,
			type
		].every((text) => typeof text === "string") && isOid(sha) ? [{
			path,
			mode,
			type,
			oid: sha,
			size: typeof size === "number" ? size : null
		}] : [];
	});
	const isClear = new Set(items.map(({ path }) => path)).size === tree.length;
	return items.length === tree.length && isClear ? {
		items,
		truncated
	} : null;
}
function atMost(most, call) {
	const waiting = [];
	let running = 0;
	return async (...args) => {
		if (running >= most) await new Promise((start) => waiting.push(start));
		else running++;
		try {
			return await call(...args);
		} finally {
			const next = waiting.shift();
			if (next) next();
			else running--;
		}
	};
}
// src/revisions/chain.ts
const ADVICE$1 = "Give the job the permission \"contents: read\", hand its token over as \"github-token\", or put actions/checkout with \"fetch-depth: 0\" before this step.";
function makeChain(sources, why) {
	const explain = (what) => new Trouble([
		what,
		...why,
		ADVICE$1
	].join(" "));
	const blobs = sources.map((source) => source.blobs);
	const contents = makeContents(blobs, (oid) => explain(`The content ${oid} could not be read.`));
	const listers = [];
	const { bring, find } = openCommits(sources);
	const need = async (oid, o) => {
		const commit = await find(oid, o);
		if (commit !== null) return commit;
		throw explain(`The commit ${oid} could not be read.`);
	};
	async function answer(question) {
		const found = await first(sources, question);
		if (found !== void 0) return found;
		throw explain("The branches of the repository could not be listed.");
	}
	return {
		gather: (oids) => bring(oids, false),
		find,
		need,
		async open({ ref, oid }) {
			const { oid: commit } = await need(oid);
			const lister = await first(sources, async (source) => await source.lister(commit) ?? void 0);
			if (lister === void 0) throw explain(`The files of the commit ${commit} could not be listed.`);
			if (lister.isCheap) listers.push(lister.list);
			return makeTree({
				ref,
				commit
			}, lister.list, contents);
		},
		tip: (name) => answer((source) => source.tip?.(name)),
		defaultTip: () => answer((source) => source.defaultTip?.()),
		mergeBase: async (a, b) => await first(sources, (source) => source.mergeBase?.(a, b)) ?? null,
		listed: async () => (await Promise.all(listers.map((list) => list(".")))).flat(),
		contents
	};
}
function openCommits(sources) {
	const known = new Map();
	async function bring(oids, parents) {
		for (const source of sources) {
			const lacking = [...new Set(oids)].filter((oid) => !known.has(oid));
			if (lacking.length === 0) return;
			for (const [oid, commit] of await source.commits(lacking, parents)) known.set(oid, commit);
		}
	}
	async function find(oid, { parents } = { parents: false }) {
		await bring([oid], parents);
		return known.get(oid) ?? null;
	}
	return {
		bring,
		find
	};
}
async function first(sources, question) {
	for (const source of sources) {
		const answer = await question(source);
		if (answer !== void 0) return answer;
	}
}
// src/revisions/remote.ts
const DEADLINE = 18e4;
async function askRemote(git, remote, args, { input = "", more = [] } = {}) {
	const problem = (why) => `git ${args[0]} from ${shown(remote.url)}: ${why}.`;
	try {
		const answer = await git.ask(args, {
			input,
			env: environment(remote, more),
			deadline: DEADLINE
		});
		return answer.code === 0 ? answer.out : problem(lastLine(answer.error));
	} catch (error) {
		if (error instanceof Trouble) return problem(error.message);
		throw error;
	}
}
function environment({ url, settings }, more) {
	return {
		GIT_ALLOW_PROTOCOL: "file:git:http:https:ssh",
		...asEnvironment([
			...[["http.lowSpeedLimit", "1"], ["http.lowSpeedTime", "60"]],
			["remote.origin.url", url],
			...settings,
			...more
		])
	};
}
function asEnvironment(settings) {
	const pairs = settings.flatMap(([key, value], i) => [[`GIT_CONFIG_KEY_${i}`, key], [`GIT_CONFIG_VALUE_${i}`, value]]);
	return {
		GIT_CONFIG_COUNT: `${settings.length}`,
		...Object.fromEntries(pairs)
	};
}
function shown(url) {
	return url.replace(/^(\w+:\/\/)[^/@]*@/, "$1");
}
function listRemote(git, remotes, complain) {
	async function list(...args) {
		for (const remote of remotes) {
			const answer = await askRemote(git, remote, [
				"ls-remote",
				"--quiet",
				...args
			]);
			if (typeof answer !== "string") return answer.toString("utf8").split("\n");
			complain(answer);
		}
	}
	return {
		async tip(name) {
			const names = refsNamed(name);
			const lines = names.length === 0 ? [] : await list("origin", ...names);
			const tips = lines && new Map(lines.map((line) => [line.split("	")[1], line.split("	")[0]]));
			return tips && (names.map((one) => tips.get(one)).find(isOid) ?? null);
		},
		async defaultTip() {
			const lines = await list("--symref", "origin", "HEAD");
			return lines && headOf(lines);
		}
	};
}
function refsNamed(name) {
	const short = shortName(name);
	return short === null ? [] : [
		`refs/heads/${short}`,
		`refs/tags/${short}^{}`,
		`refs/tags/${short}`
	];
}
function shortName(name) {
	const short = name.replace(/^refs\/(?:heads|tags)\//, "").replace(/^origin\//, "");
	return /^[^\s\p{Cc}~^:?*[\\]+$/u.test(short) ? short : null;
}
function headOf(lines) {
	const ref = lines.find((line) => line.startsWith("ref: "))?.split("	")[0]?.slice(16);
	const oid = lines.find((line) => line.endsWith("	HEAD") && !line.startsWith("ref: "))?.split("	")[0];
	return isOid(oid) ? {
		ref: ref ?? "HEAD",
		oid
	} : null;
}
// src/revisions/fetch.ts
const LAZY = [["remote.origin.promisor", "true"], ["remote.origin.partialclonefilter", "blob:none"]];
function openFetch(git, remotes, complain) {
	const fetch = openAttempts(git, remotes, complain);
	return {
		async commits(oids, depth) {
			const flags = ["--filter=blob:none", `--depth=${depth}`];
			if (await fetch(flags, oids, LAZY)) return;
			if (oids.length > 1) for (const oid of oids) await fetch(flags, [oid], LAZY);
		},
		blobs: (oids) => fetch(["--filter=blob:none"], oids, LAZY),
		whole: (commits) => fetch(["--depth=1", "--refetch"], commits, [])
	};
}
function openAttempts(git, remotes, complain) {
	const fixed = [
		"--quiet",
		"--no-tags",
		"--no-write-fetch-head",
		"--no-recurse-submodules",
		"--no-auto-gc"
	];
	let alive = [...remotes];
	return async (flags, oids, more) => {
		const input = oids.map((oid) => `${oid}\n`).join("");
		for (const remote of alive) {
			const answer = await askRemote(git, remote, [
				"fetch",
				...fixed,
				...flags,
				"--stdin",
				"origin"
			], {
				input,
				more
			});
			if (typeof answer !== "string") {
				alive = [remote, ...alive.filter((one) => one !== remote)];
				return true;
			}
			complain(answer);
			if (!/not our ref|unadvertised object/.test(answer)) alive = alive.filter((one) => one !== remote);
		}
		return false;
	};
}
// src/revisions/scratch.ts
function openScratch({ folder, format, remotes, likely, complain }) {
	const git = makeBare(folder, { format });
	const fetch = openFetch(git, remotes, complain);
	const listed = new Set();
	return {
		async commits(oids, parents) {
			const held = await readCommits(git, oids);
			const lacking = oids.filter((oid) => !held.has(oid));
			if (lacking.length === 0) return held;
			await fetch.commits(lacking, parents ? 2 : 1);
			return readCommits(git, oids);
		},
		async lister(commit) {
			let entries = await listCommit(git, commit);
			if (entries === null) {
				await fetch.commits([commit], 1);
				entries = await listCommit(git, commit);
			}
			if (entries !== null) listed.add(commit);
			return listerOf(entries);
		},
		blobs: fetchedBlobs(gitBlobs(git), async (lacking, here) => {
			const more = await likely();
			const held = await here.sizes(more);
			const oids = new Set([...lacking, ...more.filter((oid) => !held.has(oid))]);
			if (!await fetch.blobs([...oids]) && listed.size > 0) await fetch.whole([...listed]);
		}),
		...listRemote(git, remotes, complain)
	};
}
function fetchedBlobs(here, fetch) {
	return {
		sizes: here.sizes,
		async read(oids) {
			const held = await here.sizes(oids);
			const lacking = oids.filter((oid) => !held.has(oid));
			if (lacking.length > 0) await fetch(lacking, here);
			const sizes = [...lacking.length > 0 ? await here.sizes(oids) : held];
			afford$1(sizes.map(([, size]) => size));
			const isSmall = ([, size]) => size <= SIZE_LIMIT;
			const large = sizes.filter((one) => !isSmall(one)).map(([oid, size]) => [oid, {
				size,
				bytes: null
			}]);
			return new Map([...await here.read(sizes.filter(isSmall).map(([oid]) => oid)), ...large]);
		}
	};
}
function makeBare(folder, o) {
	mkdirSync(join(folder, "objects", "info"), { recursive: true });
	mkdirSync(join(folder, "refs"));
	writeFileSync(join(folder, "HEAD"), "ref: refs/heads/none\n");
	const format = o.format === "sha1" ? "" : "	repositoryformatversion = 1\n[extensions]\n	objectformat = sha256\n";
	writeFileSync(join(folder, "config"), `[core]\n\tbare = true\n${format}`);
	if (o.borrowed !== void 0) writeFileSync(join(folder, "objects", "info", "alternates"), `${quoted(o.borrowed)}\n`);
	return openGit(folder, { bare: true });
}
function quoted(path) {
	return `"${path.replaceAll(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}
// src/revisions/workspace.ts
async function findWorkspace(folder, complain) {
	try {
		const found = existsSync(folder) ? await findRepository(realpathSync(folder), { trusted: true }) : null;
		if (found === null) complain(`There is no clone in ${folder}.`);
		return found;
	} catch (error) {
		if (!(error instanceof Trouble)) throw error;
		complain(error.message);
		return null;
	}
}
async function openWorkspace({ git, format }, folder) {
	const path = (await git.run([
		"rev-parse",
		"--git-path",
		"objects"
	])).toString("utf8").replace(/\n$/, "");
	const reader = makeBare(folder, {
		format,
		borrowed: resolve(git.folder, path)
	});
	return {
		commits: (oids) => readCommits(reader, oids),
		lister: async (commit) => listerOf(await listCommit(reader, commit)),
		blobs: gitBlobs(reader),
		mergeBase: async (a, b) => await findMergeBase(git, a, b) ?? void 0
	};
}
// src/github/addresses.ts
async function findRemotes(workspace, access) {
	if (!isRepositoryName(access.repository)) return [];
	const settings = [...workspace === null ? [] : await readSettings(workspace.git), ...credentials(access)];
	const origin = workspace === null ? null : await readOrigin(workspace.git);
	const server = `${access.serverUrl.replace(/\/+$/, "")}/${access.repository}`;
	return [...origin === null || !isNamed(origin, access.repository) || plain(origin) === plain(server) ? [] : [origin], server].map((url) => ({
		url,
		settings
	}));
}
function isNamed(url, repository) {
	const [end, name] = [plain(url).toLowerCase(), repository.toLowerCase()];
	return end.endsWith(`/${name}`) || end.endsWith(`:${name}`);
}
function isRepositoryName(text) {
	return /^[\w.-]+\/[\w.-]+$/.test(text) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(text);
}
function plain(url) {
	return url.replace(/\/+$/, "").replace(/\.git$/, "");
}
async function readOrigin(git) {
	const answer = await git.ask([
		"remote",
		"get-url",
		"origin"
	]);
	return answer.code === 0 ? answer.out.toString("utf8").replace(/\n$/, "") : null;
}
async function readSettings(git) {
	const args = [
		"config",
		"--local",
		"--includes",
		"-z",
		"--get-regexp",
		String.raw`^(http\.|core\.sshcommand$)`
	];
	const answer = await git.ask(args);
	return answer.code === 0 ? fields(answer.out).map(parse) : [];
}
function parse(field) {
	const end = field.indexOf("\n");
	return end < 0 ? [field, "true"] : [field.slice(0, end), field.slice(end + 1)];
}
function credentials({ token, serverUrl }) {
	if (token === "") return [];
	const key = `http.${new URL(serverUrl).origin}/.extraheader`;
	const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
	return [[key, ""], [key, `AUTHORIZATION: basic ${basic}`]];
}
// src/github/tree-oid.ts
function isTree(items, oid, isWhole) {
	const below = new Map([["", []]]);
	for (const item of items) if (item.type === "tree") below.set(item.path, []);
	for (const item of items) {
		const siblings = below.get(folderOf(item.path));
		if (siblings === void 0) return false;
		siblings.push(item);
	}
	const all = isWhole ? [...below] : [["", below.get("") ?? []]];
	const ids = new Map(items.map(({ path, oid: id }) => [path, id]));
	return all.every(([folder, entries]) => treeOid(entries, oid.length) === (folder === "" ? oid : ids.get(folder)));
}
function folderOf(path) {
	return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
function treeOid(entries, length) {
	if (!entries.every(({ oid }) => isOid(oid) && oid.length === length)) return null;
	const parts = entries.map((item) => ({
		...item,
		name: Buffer.from(item.path.slice(item.path.lastIndexOf("/") + 1))
	})).map((item) => ({
		...item,
		key: item.type === "tree" ? Buffer.concat([item.name, Buffer.from("/")]) : item.name
	})).sort((a, b) => Buffer.compare(a.key, b.key)).flatMap(({ mode, name, oid }) => [
		Buffer.from(`${mode.replace(/^0+/, "")} `),
		name,
		Buffer.from("\0"),
		Buffer.from(oid, "hex")
	]);
	const content = Buffer.concat(parts);
	return createHash(length === 64 ? "sha256" : "sha1").update(`tree ${content.length}\0`).update(content).digest("hex");
}
// src/github/objects.ts
const MOST = 500;
const MOST_ENTRIES = 1e6;
function openTrees(get) {
	const whole = new Map();
	const level = new Map();
	let asked = 0;
	async function request(oid, recursive) {
		if (++asked > MOST) throw new Trouble(`${TOO_LARGE} (${MOST} requests were not enough). ${ADVICE}`);
		const found = treeIn(await get("/git/trees/{tree_sha}", {
			tree_sha: oid,
			...recursive ? { recursive: "1" } : {}
		}));
		if (found === null) throw new Trouble(`GitHub's API did not list the tree ${oid}. ${ADVICE}`);
		if (!found.truncated && !isTree(found.items, oid, recursive)) throw new Trouble(`GitHub's API listed other files than those of the tree ${oid}. ${ADVICE}`);
		return found;
	}
	const listWhole = (oid) => once(whole, oid, () => request(oid, true));
	const listLevel = (oid) => once(level, oid, () => request(oid, false));
	async function below(oid, prefix, count) {
		const all = await listWhole(oid);
		if (!all.truncated) count(all.items.length);
		if (!all.truncated) return all.items.filter((item) => item.type !== "tree").map((item) => entry(item, prefix));
		const own = await listLevel(oid);
		if (own.truncated) throw new Trouble(`${TOO_LARGE}. ${ADVICE}`);
		count(0, 1);
		const lists = own.items.map((item) => item.type === "tree" ? below(item.oid, `${prefix}${item.path}/`, count) : [entry(item, prefix)]);
		return (await Promise.all(lists)).flat();
	}
	return async (root, folder) => {
		if (folder === "." || whole.has(root)) return below(root, "", counter());
		let oid = root;
		for (const segment of folder.split("/")) {
			const next = (await listLevel(oid)).items.find(({ path, type }) => path === segment && type === "tree");
			if (next === void 0) return [];
			oid = next.oid;
		}
		return below(oid, `${folder}/`, counter());
	};
}
const TOO_LARGE = "The repository is too large to be listed through GitHub's API";
const ADVICE = "Put a step with actions/checkout before this one.";
function counter() {
	let sum = {
		entries: 0,
		folders: 0
	};
	return (entries, folders = 0) => {
		sum = {
			entries: sum.entries + entries,
			folders: sum.folders + folders
		};
		if (sum.entries > MOST_ENTRIES || sum.folders > MOST) throw new Trouble(`${TOO_LARGE}. ${ADVICE}`);
	};
}
function entry({ path, mode, oid, size }, prefix) {
	return {
		path: prefix + path,
		mode,
		oid,
		size
	};
}
function once(made, key, make) {
	const known = made.get(key);
	if (known !== void 0) return known;
	const fresh = make();
	made.set(key, fresh);
	return fresh;
}
function openRest({ ask, repository, workspace, complain }) {
	const api = openApi(ask, repository, complain);
	const list = openTrees(api.get);
	const trees = new Map();
	const listed = new Map();
	async function commit(oid) {
		const found = commitIn(await api.get("/git/commits/{commit_sha}", { commit_sha: oid }));
		if (found !== null) trees.set(found.oid, found.tree);
		return found && {
			oid: found.oid,
			parents: found.parents
		};
	}
	return {
		async commits(oids) {
			const found = await Promise.all(oids.map(async (oid) => [oid, await commit(oid)]));
			return new Map(found.flatMap(([oid, one]) => one === null ? [] : [[oid, one]]));
		},
		async lister(oid) {
			const tree = trees.get(oid) ?? (await commit(oid) && trees.get(oid));
			if (!tree) return null;
			const below = async (folder) => {
				const entries = await list(tree, folder);
				for (const entry of entries) listed.set(entry.oid, entry);
				return entries.map(({ path, mode, oid }) => ({
					path,
					mode,
					oid
				}));
			};
			return {
				list: below,
				isCheap: false
			};
		},
		blobs: apiBlobs(api, listed, workspace),
		...apiBranches(api)
	};
}
function apiBlobs({ get, left }, listed, workspace) {
	return {
		sizes: async (oids) => new Map(oids.flatMap((oid) => sizeOf(listed.get(oid)))),
		async read(oids) {
			const files = oids.map((oid) => [oid, onDisk(workspace, listed.get(oid), oid)]);
			const found = new Map(files.flatMap(([oid, file]) => file ? [[oid, file]] : []));
			const lacking = oids.filter((oid) => !found.has(oid));
			afford(lacking.length, left());
			const load = async (oid) => {
				const bytes = blobIn(await get("/git/blobs/{file_sha}", { file_sha: oid }), oid);
				if (bytes !== null) found.set(oid, {
					size: bytes.length,
					bytes: bytes.length > 5242880 ? null : bytes
				});
			};
			await Promise.all(lacking.map(load));
			return found;
		}
	};
}
function apiBranches({ get, isShut }) {
	async function tip(name) {
		const short = shortName(name);
		if (short === null) return null;
		for (const ref of [`heads/${short}`, `tags/${short}`]) {
			const { sha } = await get("/commits/{ref}", {
				ref,
				per_page: 1
			}) ?? {};
			if (isOid(sha)) return sha;
		}
		return isShut() ? void 0 : null;
	}
	return {
		tip,
		async defaultTip() {
			const { default_branch: name } = await get("", {}) ?? {};
			const oid = typeof name === "string" ? await tip(name) : null;
			return typeof name === "string" && oid ? {
				ref: name,
				oid
			} : void 0;
		},
		async mergeBase(a, b) {
			const { merge_base_commit: found } = await get("/compare/{basehead}", {
				basehead: `${a}...${b}`,
				per_page: 1
			}) ?? {};
			return isOid(found?.sha) ? found.sha : void 0;
		}
	};
}
function sizeOf(entry) {
	return entry === void 0 || entry.size === null ? [] : [[entry.oid, entry.size]];
}
function onDisk(workspace, entry, oid) {
	try {
		const file = entry && readDisk(workspace, entry.path, oid.length === 64 ? "sha256" : "sha1");
		return file?.oid === oid ? file : null;
	} catch {
		return null;
	}
}
function afford(needed, left) {
	if (left === null || needed <= left) return;
	throw new Trouble(`GitHub's API would have to be asked for ${needed} files, and the token has ${left} requests left in this hour. Put a step with actions/checkout before this one.`);
}
// src/github/sources.ts
async function openSources(o) {
	const folder = await mkdtemp(join(o.temporary, "sqlite-rehearsal-")).catch((error) => {
		throw new Trouble(`No temporary folder can be made in ${o.temporary}, which RUNNER_TEMP names: ${error.message}`);
	});
	const close = () => rmSync(folder, {
		recursive: true,
		force: true,
		maxRetries: 3
	});
	try {
		return {
			...await openAll(o, folder),
			close
		};
	} catch (error) {
		close();
		throw error;
	}
}
async function openAll(o, folder) {
	const why = new Set();
	const complain = (reason) => void why.add(reason);
	const clone = await findWorkspace(o.workspace, complain);
	const workspace = clone && await openWorkspace(clone, join(folder, "workspace"));
	const likely = async () => {
		const entries = await chain.listed();
		const blobs = new Set(entries.filter((one) => isRegular(one) && o.likely(one.path)).map(({ oid }) => oid));
		if (blobs.size > MOST_LIKELY) return [];
		const held = await workspace?.blobs.sizes([...blobs]);
		return [...blobs].filter((oid) => !held?.has(oid));
	};
	const places = {
		folder: join(folder, "scratch"),
		likely,
		complain
	};
	const chain = makeChain([
		workspace,
		clone !== null || await hasGit(folder, complain) ? await openFetching(o, clone, places) : null,
		openAsking(o, complain)
	].filter((source) => source !== null), why);
	return chain;
}
async function openFetching(o, clone, places) {
	return openScratch({
		...places,
		format: clone?.format ?? "sha1",
		remotes: await findRemotes(clone, o)
	});
}
async function hasGit(folder, complain) {
	try {
		await openGit(folder).run(["version"]);
		return true;
	} catch (error) {
		if (!(error instanceof Trouble)) throw error;
		complain(error.message);
		return false;
	}
}
const MOST_LIKELY = 2e4;
function openAsking({ ask, repository, workspace }, complain) {
	if (ask === null) complain("There is no token to ask GitHub's API with.");
	if (ask === null || !isRepositoryName(repository)) return null;
	return openRest({
		ask,
		repository,
		workspace,
		complain
	});
}
// src/github/event.ts
async function readEvent(o) {
	const { close, ...chain } = await openSources(o);
	try {
		const choice = await chooseByEvent(o, chain);
		const other = o.base === null ? {} : {
			base: await namedBase(chain, o.base),
			merged: false,
			remarks: []
		};
		return {
			...await read(chain, {
				...choice,
				...other
			}),
			close
		};
	} catch (error) {
		close();
		throw error;
	}
}
async function namedBase(chain, name) {
	const oid = isOid(name) ? name : await chain.tip(name);
	if (oid === null) throw new Trouble(`The input base names ${JSON.stringify(name)}, which is no branch or tag of origin.`);
	return {
		ref: name,
		oid
	};
}
async function read(chain, choice) {
	const remarks = [...choice.remarks];
	await chain.gather([choice.head, ...choice.base ? [choice.base] : []].map(({ oid }) => oid));
	const headCommit = await chain.need(choice.head.oid);
	const head = await chain.open(choice.head);
	if (choice.base === null) return {
		base: null,
		head,
		remarks
	};
	const baseCommit = await chain.need(choice.base.oid);
	const base = await chain.open(choice.base);
	if (choice.merged || headCommit.oid === baseCommit.oid || headCommit.parents.includes(baseCommit.oid)) return {
		base,
		head,
		remarks
	};
	const parted = await chain.mergeBase(baseCommit.oid, headCommit.oid);
	const known = parted === null ? null : await chain.find(parted);
	if (known === null) return {
		base,
		head,
		remarks: [...remarks, notMerged(choice.base.ref)]
	};
	const before = await chain.open({
		ref: "merge base",
		oid: known.oid
	});
	return {
		base,
		head: mergeTree(before, base, head, chain.contents),
		remarks
	};
}
function notMerged(base) {
	return `The commit where the branch left ${base} could not be read, so a migration that ${base} gained since then looks removed. "fetch-depth: 0" on actions/checkout helps.`;
}
const EVENTS = {
	pull_request: pullRequest,
	pull_request_target: pullRequestTarget,
	merge_group: mergeGroup,
	push,
	workflow_dispatch: onDemand,
	repository_dispatch: onDemand,
	schedule: onDemand
};
async function chooseByEvent(o, chain) {
	const choose = Object.hasOwn(EVENTS, o.eventName) ? EVENTS[o.eventName] : void 0;
	if (choose !== void 0) return choose(o, chain);
	const known = Object.keys(EVENTS).join(", ");
	throw new Trouble(`The event ${JSON.stringify(o.eventName)} does not say what to compare. Run this on: ${known}.`);
}
async function pullRequest(o, chain) {
	const target = text(o.event, "pull_request", "base", "ref") ?? "base";
	const commit = await chain.need(githubSha(o), { parents: true });
	const tip = commit.parents[0];
	if (tip !== void 0 && commit.parents.length > 1) return mergeCommit(o, commit.oid, tip);
	const base = {
		ref: target,
		oid: id(o.event, "pull_request", "base", "sha")
	};
	const remark = `${commit.oid} is not a merge commit, so it is compared with the ${target} that the event names.`;
	return {
		head: {
			ref: `${pullRef(o)}/head`,
			oid: commit.oid
		},
		base,
		merged: false,
		remarks: [remark]
	};
}
async function pullRequestTarget(o, chain) {
	const target = text(o.event, "pull_request", "base", "ref") ?? "base";
	const oid = id(o.event, "pull_request", "head", "sha");
	const merge = field(o.event, "pull_request", "merge_commit_sha");
	const commit = isOid(merge) ? await chain.find(merge, { parents: true }) : null;
	const tip = commit?.parents[0];
	if (commit && tip !== void 0 && commit.parents[1] === oid) return mergeCommit(o, commit.oid, tip);
	const base = {
		ref: target,
		oid: id(o.event, "pull_request", "base", "sha")
	};
	const remark = `GitHub had not merged the last push of this pull request yet, so its own commit is compared with ${target}.`;
	return {
		head: {
			ref: `${pullRef(o)}/head`,
			oid
		},
		base,
		merged: false,
		remarks: [remark]
	};
}
function mergeCommit(o, oid, tip) {
	const target = text(o.event, "pull_request", "base", "ref") ?? "base";
	return {
		head: {
			ref: `${pullRef(o)}/merge`,
			oid
		},
		base: {
			ref: target,
			oid: tip
		},
		merged: true,
		remarks: []
	};
}
async function mergeGroup(o) {
	return {
		head: {
			ref: short(text(o.event, "merge_group", "head_ref")),
			oid: id(o.event, "merge_group", "head_sha")
		},
		base: {
			ref: short(text(o.event, "merge_group", "base_ref")),
			oid: id(o.event, "merge_group", "base_sha")
		},
		merged: true,
		remarks: []
	};
}
async function push(o, chain) {
	const ref = short(text(o.event, "ref"));
	const after = field(o.event, "after");
	const head = {
		ref,
		oid: isOid(after) && !isZero(after) ? after : githubSha(o)
	};
	const before = id(o.event, "before");
	if (!isZero(before)) return {
		head,
		base: {
			ref,
			oid: before
		},
		merged: true,
		remarks: []
	};
	const parent = (await chain.need(head.oid, { parents: true })).parents[0];
	if (parent === void 0) return {
		head,
		base: null,
		merged: true,
		remarks: ["This is the first commit, so there is no base: the newest migration is rehearsed on top of the others."]
	};
	const remark = `This is the first push of ${ref}, so its last commit is compared with the one before it.`;
	return {
		head,
		base: {
			ref,
			oid: parent
		},
		merged: true,
		remarks: [remark]
	};
}
async function onDemand(o, chain) {
	const head = {
		ref: short(text(o.event, "ref")),
		oid: githubSha(o)
	};
	const base = o.base === null ? await chain.defaultTip() : null;
	return {
		head,
		base,
		merged: false,
		remarks: base === null ? ["The remote has no default branch, so there is no base: the newest migration is rehearsed on top of the others."] : []
	};
}
function githubSha({ sha }) {
	if (isOid(sha)) return sha;
	throw new Trouble("GITHUB_SHA is not a commit id: run this as a step of a workflow.");
}
function pullRef(o) {
	const number = field(o.event, "pull_request", "number");
	return Number.isSafeInteger(number) ? `refs/pull/${number}` : "pull request";
}
function short(ref) {
	return ref === null ? "HEAD" : ref.replace(/^refs\/(?:heads|tags)\//, "");
}
function isZero(oid) {
	return /^0+$/.test(oid);
}
function id(event, ...path) {
	const value = field(event, ...path);
	if (isOid(value)) return value;
	throw new Trouble(`The event's payload has no commit id at ${path.join(".")}.`);
}
function text(event, ...path) {
	const value = field(event, ...path);
	return typeof value === "string" && value !== "" ? value : null;
}
function field(event, ...path) {
	let value = event;
	for (const name of path) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return void 0;
		value = value[name];
	}
	return value;
}
// src/github/workflow.ts
async function readWorkflow({ env, cwd }, token) {
	return {
		env,
		workspace: env.GITHUB_WORKSPACE || cwd,
		eventName: env.GITHUB_EVENT_NAME ?? "",
		event: await readPayload(env.GITHUB_EVENT_PATH),
		repository: env.GITHUB_REPOSITORY ?? "",
		token,
		ask: token === "" ? null : githubReader({
			apiUrl: env.GITHUB_API_URL || "https://api.github.com",
			token
		})
	};
}
async function readPayload(path) {
	if (!path) throw new Trouble("GITHUB_EVENT_PATH is not set. In a terminal, run \"npx sqlite-rehearsal\" instead.");
	const text = await readFile(path, "utf8").catch((error) => {
		throw new Trouble(`The event cannot be read from GITHUB_EVENT_PATH: ${error.message}`);
	});
	try {
		const payload = JSON.parse(text);
		if (typeof payload === "object" && payload !== null) return payload;
	} catch {}
	throw new Trouble("The file that GITHUB_EVENT_PATH names does not hold an event.");
}
function readRevisions({ env, ask, ...workflow }, { base, config }) {
	return readEvent({
		...workflow,
		ask,
		temporary: env.RUNNER_TEMP || tmpdir(),
		sha: env.GITHUB_SHA ?? "",
		base,
		serverUrl: env.GITHUB_SERVER_URL || "https://github.com",
		likely: (path) => path === (config ?? ".github/rehearsal.yml") || homeOf(path) !== null || isRead(path) && !isSql(path) || isTelling(path)
	});
}
function isTelling(path) {
	return [
		"settings",
		"package",
		"manifest",
		"workflow"
	].includes(kindOf(path) ?? "");
}
export { isLimit as a, githubComments as i, readWorkflow as n, statusOf as o, openApi as r, readRevisions as t };
