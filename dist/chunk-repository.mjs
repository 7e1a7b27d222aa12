import { n as Trouble } from "./chunk-runners.mjs";
import { c as SUBMODULE, f as isSql, l as SYMLINK, o as NO_OID, p as makeTree } from "./chunk-find.mjs";
import { delimiter, isAbsolute, join, resolve } from "node:path";
import { closeSync, constants, existsSync, fstatSync, lstatSync, openSync, readFileSync, readSync, readlinkSync } from "node:fs";
import { createHash } from "node:crypto";
import { isUtf8 } from "node:buffer";
import { spawn } from "node:child_process";
// src/read/git.ts
const PASSED = [
	...[
		"PATH",
		"HOME",
		"XDG_CONFIG_HOME",
		"GIT_CONFIG_GLOBAL",
		"GIT_CONFIG_SYSTEM",
		"GIT_CONFIG_NOSYSTEM"
	],
	...[
		"USERPROFILE",
		"HOMEDRIVE",
		"HOMEPATH",
		"APPDATA",
		"PROGRAMDATA",
		"SYSTEMROOT",
		"PATHEXT",
		"TMPDIR",
		"TEMP",
		"TMP"
	],
	...[
		"http_proxy",
		"https_proxy",
		"HTTPS_PROXY",
		"no_proxy",
		"NO_PROXY",
		"all_proxy",
		"ALL_PROXY"
	],
	...[
		"SSL_CERT_FILE",
		"SSL_CERT_DIR",
		"GIT_SSL_CAINFO",
		"SSH_AUTH_SOCK"
	]
];
const FIXED = {
	LC_ALL: "C",
	GIT_TERMINAL_PROMPT: "0",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_REPLACE_OBJECTS: "1"
};
const SAFE = [...[
	"-c",
	"core.hooksPath=/dev/null",
	"-c",
	"core.fsmonitor=false",
	"-c",
	"core.quotePath=false"
], ...["-c", "safe.bareRepository=explicit"]];
const OFFLINE = { GIT_ALLOW_PROTOCOL: "" };
const MOST$1 = 134217728;
function openGit(folder, o = {}) {
	const trust = o.trusted ? ["-c", `safe.directory=${folder}`] : [];
	const before = [
		...SAFE,
		...trust,
		...o.bare ? ["--git-dir=."] : []
	];
	const own = o.trusted ? OFFLINE : {};
	const ask = (args, more = {}) => start(folder, [...before, ...args], {
		...more,
		env: {
			...own,
			...more.env
		}
	});
	async function run(args, more = {}) {
		const answer = await ask(args, more);
		if (answer.code !== 0) throw new Trouble(`git ${args[0]} failed: ${lastLine(answer.error)}`);
		return answer.out;
	}
	return {
		folder,
		ask,
		run
	};
}
function isOid(text) {
	return typeof text === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function fields(out) {
	const text = textOf(out);
	return text === "" ? [] : text.replace(/\0$/, "").split("\0");
}
const UTF8 = new RegExp([
	"[\\0-\\x7f]+|[\\xc2-\\xdf][\\x80-\\xbf]",
	"\\xe0[\\xa0-\\xbf][\\x80-\\xbf]|\\xed[\\x80-\\x9f][\\x80-\\xbf]|[\\xe1-\\xec\\xee\\xef][\\x80-\\xbf]{2}",
	"\\xf0[\\x90-\\xbf][\\x80-\\xbf]{2}|[\\xf1-\\xf3][\\x80-\\xbf]{3}|\\xf4[\\x80-\\x8f][\\x80-\\xbf]{2}",
	"[\\x80-\\xff]"
].join("|"), "g");
function textOf(bytes) {
	if (isUtf8(bytes)) return bytes.toString("utf8");
	return bytes.toString("latin1").replace(UTF8, (part) => {
		return part.length === 1 && part >= "" ? String.fromCharCode(56320 + part.charCodeAt(0)) : Buffer.from(part, "latin1").toString("utf8");
	});
}
function lastLine(error) {
	const lines = error.split(/[\r\n]+/).filter((line) => line.trim() !== "");
	return (lines.findLast((one) => /^(?:fatal|error):/.test(one)) ?? lines.at(-1) ?? "no message").replace(/\p{Cc}/gu, " ").slice(0, 500);
}
function environment(more) {
	const passed = {};
	for (const name of PASSED) {
		const value = process.env[name];
		if (value !== void 0) passed[name] = value;
	}
	return {
		...passed,
		...FIXED,
		...more.env
	};
}
async function start(folder, args, more) {
	const { deadline } = more;
	const detached = deadline !== void 0 && process.platform !== "win32";
	const child = spawn(program(), args, {
		cwd: folder,
		env: environment(more),
		windowsHide: true,
		detached
	});
	let isLate = false;
	const timer = deadline === void 0 ? void 0 : setTimeout(() => end(child, detached), deadline);
	child.on("exit", (_, signal) => {
		isLate = deadline !== void 0 && signal === "SIGKILL";
	});
	child.stdin.on("error", () => {});
	child.stdin.end(more.input ?? "");
	try {
		const answer = await collect(child, folder);
		return isLate ? {
			...answer,
			error: `fatal: it was ended after ${(deadline ?? 0) / 1e3} seconds`
		} : answer;
	} finally {
		clearTimeout(timer);
	}
}
function program() {
	if (process.platform !== "win32") return "git";
	const found = (process.env.PATH ?? "").split(delimiter).filter(isAbsolute).map((place) => join(place, "git.exe"));
	return found.find((path) => existsSync(path)) ?? found[0] ?? join(process.execPath, "../git.exe");
}
function end(child, isGroup) {
	if (isGroup && child.pid !== void 0) process.kill(-child.pid, "SIGKILL");
	else child.kill("SIGKILL");
}
function collect(child, folder) {
	const out = [];
	const error = [];
	return new Promise((resolve, reject) => {
		const into = (pieces) => {
			let size = 0;
			return (chunk) => {
				size += chunk.length;
				if (size <= MOST$1) return void pieces.push(chunk);
				child.kill("SIGKILL");
				reject(new Trouble(`git's answer has more than 128 MiB, as for a repository of a million files.`));
			};
		};
		child.stdout?.on("data", into(out));
		child.stderr?.on("data", into(error));
		child.on("error", (problem) => reject(cannotStart(problem, folder)));
		child.on("close", (code) => {
			const said = Buffer.concat(error).toString("utf8");
			if (said.includes("dubious ownership")) reject(foreign(folder));
			else resolve({
				code: code ?? 1,
				out: Buffer.concat(out),
				error: said
			});
		});
	});
}
function cannotStart(problem, folder) {
	if (!existsSync(folder)) return new Trouble(`The folder ${folder} does not exist.`);
	return new Trouble(`git could not be started (${problem.message}). Install git, or put it on the PATH.`);
}
function foreign(folder) {
	return new Trouble(`git does not read ${folder} because it belongs to another user. If you trust it, run: git config --global --add safe.directory '${folder}'`);
}
// src/read/commit.ts
function commitTree(git, contents, { ref, commit }) {
	let listed = null;
	const entries = () => {
		listed ??= needEntries(git, commit);
		return listed;
	};
	return makeTree({
		ref,
		commit
	}, entries, contents);
}
async function needEntries(git, commit) {
	const entries = await listCommit(git, commit);
	if (entries === null) throw new Trouble(`This clone does not hold all of the commit ${commit}: clone it again.`);
	return entries;
}
async function listCommit(git, commit) {
	const answer = await git.ask([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	]);
	return answer.code === 0 ? fields(answer.out).map(parse) : null;
}
function listerOf(entries) {
	return entries && {
		list: async () => entries,
		isCheap: true
	};
}
function parse(line) {
	const tab = line.indexOf("	");
	const [mode = "", , oid = ""] = line.slice(0, tab).split(" ");
	return {
		path: line.slice(tab + 1),
		mode,
		oid
	};
}
// src/read/contents.ts
function makeContents(places, missing = notInClone) {
	const known = new Map();
	const read = new Set();
	const fill = together(async (wanted) => {
		for (const one of wanted) if (one.read) read.add(one.oid);
		await bring(known, places, wanted, read);
	});
	return {
		put(oid, content) {
			if (known.get(oid)?.bytes == null) known.set(oid, content);
		},
		async look(wanted) {
			await fill(wanted);
			const [lost] = unread(known, wanted);
			if (lost !== void 0) throw missing(lost);
			return known;
		}
	};
}
const MOST = 67108864;
function afford(sizes) {
	let sum = 0;
	for (const size of sizes) sum += size > 5242880 ? 0 : size;
	if (sum <= MOST) return;
	const [all, most] = [sum, MOST].map((bytes) => Math.round(bytes / 1048576));
	throw new Trouble(`The SQL files have ${all} MiB together, and ${most} MiB is the most that can be checked: load data by a step of its own, not by migrations.`);
}
async function bring(known, places, wanted, read) {
	for (const place of places) {
		const unsized = unique(wanted.filter(({ oid }) => !known.has(oid)));
		if (unsized.length === 0) break;
		for (const [oid, size] of await place.sizes(unsized)) known.set(oid, {
			size,
			bytes: null
		});
	}
	for (const place of places) {
		afford([...read].map((oid) => known.get(oid)?.size ?? 0));
		const oids = unread(known, wanted);
		if (oids.length === 0) break;
		for (const [oid, content] of await place.read(oids)) known.set(oid, content);
	}
}
function unread(known, wanted) {
	return unique(wanted.filter(({ oid, read }) => read && isUnread(known.get(oid))));
}
function isUnread(content) {
	return content === void 0 || content.bytes === null && content.size <= 5242880;
}
function unique(wanted) {
	return [...new Set(wanted.map(({ oid }) => oid))];
}
function together(fill) {
	let collecting = null;
	let last = Promise.resolve();
	const start = async (wanted, before) => {
		await before;
		await new Promise(setImmediate);
		collecting = null;
		await fill(wanted);
	};
	return (more) => {
		if (collecting === null) {
			const wanted = [];
			const done = start(wanted, last);
			last = done.catch(() => {});
			collecting = {
				wanted,
				done
			};
		}
		collecting.wanted.push(...more);
		return collecting.done;
	};
}
function notInClone(oid) {
	return new Trouble(`This clone does not hold the object ${oid}. Fetch it, or clone the repository again.`);
}
// src/read/merge.ts
function mergeEntries(base, tip, branch) {
	const [inBase, inTip, inBranch] = [
		byPath(base),
		byPath(tip),
		byPath(branch)
	];
	const merged = [];
	for (const path of new Set([...inTip.keys(), ...inBranch.keys()])) {
		const ours = inBranch.get(path);
		const entry = isSame(ours, inBase.get(path)) ? inTip.get(path) : ours;
		if (entry !== void 0) merged.push(entry);
	}
	return merged;
}
function mergeTree(base, tip, branch, contents) {
	const entries = async (folder) => {
		const [inBase, inTip, inBranch] = await Promise.all([
			base,
			tip,
			branch
		].map((tree) => tree.paths(folder)));
		return mergeEntries(inBase ?? [], inTip ?? [], inBranch ?? []);
	};
	return makeTree(branch.revision, entries, contents);
}
function byPath(entries) {
	return new Map(entries.map((entry) => [entry.path, entry]));
}
function isSame(a, b) {
	return a?.oid === b?.oid && a?.mode === b?.mode;
}
// src/read/objects.ts
async function readCommits(git, oids) {
	const objects = await readObjects(git, oids, "^{commit}");
	return new Map([...objects].map(([asked, { oid, bytes }]) => [asked, {
		oid,
		parents: parentsIn(bytes)
	}]));
}
function parentsIn(commit) {
	return [...(commit.toString("latin1").split("\n\n")[0] ?? "").matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]).filter(isOid);
}
function gitBlobs(git) {
	return {
		sizes: (oids) => readSizes(git, oids),
		read: async (oids) => {
			const blobs = [...await readObjects(git, oids)].filter(([, { type }]) => type === "blob");
			return new Map(blobs.map(([oid, { bytes }]) => [oid, {
				size: bytes.length,
				bytes
			}]));
		}
	};
}
async function readSizes(git, oids) {
	const sizes = new Map();
	if (oids.length === 0) return sizes;
	const out = await git.run([
		"cat-file",
		"--batch-check",
		"--buffer"
	], { input: [...oids, ""].join("\n") });
	for (const line of out.toString("latin1").trimEnd().split("\n")) {
		const [oid = "", type, size] = line.split(" ");
		if (type === "blob") sizes.set(oid, Number(size));
	}
	return sizes;
}
async function readObjects(git, oids, suffix = "") {
	const found = new Map();
	if (oids.length === 0) return found;
	const input = oids.map((oid) => `${oid}${suffix}\n`).join("");
	const out = await git.run([
		"cat-file",
		"--batch",
		"--buffer"
	], { input });
	let at = 0;
	for (const asked of oids) {
		const start = out.indexOf("\n", at) + 1;
		const [oid = "", type = "", size] = out.toString("latin1", at, start - 1).split(" ");
		at = start;
		if (size === void 0) continue;
		at += Number(size) + 1;
		found.set(asked, {
			oid,
			type,
			bytes: out.subarray(start, at - 1)
		});
	}
	return found;
}
// src/read/disk.ts
function blobOid(bytes, format) {
	return createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function readDisk(root, path, format) {
	const place = join(root, path);
	const stats = lstatSync(place, { throwIfNoEntry: false });
	if (stats === void 0) {
		if (/[\uFFFD\p{Cs}]/u.test(path)) throw new Trouble(`The name of ${path} is not UTF-8: rename the file.`);
		return null;
	}
	if (stats.isSymbolicLink()) return readLink(place, format);
	if (stats.isDirectory()) return {
		mode: SUBMODULE,
		oid: NO_OID,
		size: 0,
		bytes: null
	};
	return stats.isFile() ? readRegular(place, stats, format) : null;
}
function readLink(place, format) {
	const target = readlinkSync(place, "buffer");
	return {
		mode: SYMLINK,
		oid: blobOid(target, format),
		size: target.length,
		bytes: null
	};
}
function readRegular(place, stats, format) {
	const mode = (stats.mode & 73) === 0 ? "100644" : "100755";
	if (stats.size > 5242880) return {
		mode,
		oid: isSql(place) ? hashLarge(place, format) : NO_OID,
		size: stats.size,
		bytes: null
	};
	const bytes = withOpen(place, (file) => readFileSync(file));
	return {
		mode,
		oid: blobOid(bytes, format),
		size: bytes.length,
		bytes
	};
}
function hashLarge(place, format) {
	return withOpen(place, (file) => {
		const hash = createHash(format).update(`blob ${fstatSync(file).size}\0`);
		const chunk = Buffer.alloc(1 << 20);
		for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) hash.update(chunk.subarray(0, read));
		return hash.digest("hex");
	});
}
function withOpen(place, use) {
	const file = openSync(place, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
	try {
		return use(file);
	} finally {
		closeSync(file);
	}
}
// src/read/refs.ts
async function findCommit(git, ref) {
	if (ref === "" || ref.includes("\0")) return null;
	const answer = await git.ask([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${ref}^{commit}`
	]);
	const oid = answer.out.toString("utf8").trim();
	return answer.code === 0 && isOid(oid) ? oid : null;
}
async function needCommit(git, ref) {
	const commit = await findCommit(git, ref);
	if (commit !== null) return {
		ref,
		commit
	};
	const near = (await git.run([
		"for-each-ref",
		"--format=%(refname:short)",
		"refs/heads",
		"refs/remotes",
		"refs/tags"
	])).toString("utf8").split("\n").filter((name) => isNear(name, ref));
	const advice = near.length > 0 ? `Did you mean ${near.slice(0, 5).join(", ")}?` : "If it is on the remote, run git fetch origin first.";
	throw new Trouble(`There is no commit named ${JSON.stringify(ref)} in this repository. ${advice}`);
}
function isNear(known, asked) {
	const [a, b] = [known.toLowerCase(), asked.toLowerCase()].map((name) => name.split("/").at(-1) ?? "");
	if (!a || !b) return false;
	return a === b || Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a));
}
const DEFAULT_BRANCHES = ["main", "master"];
async function defaultBranch(git) {
	const local = DEFAULT_BRANCHES.map((name) => `refs/heads/${name}`);
	const order = ["HEAD", ...DEFAULT_BRANCHES].map((name) => `refs/remotes/origin/${name}`).concat(local);
	const lines = (await git.run([
		"for-each-ref",
		"--format=%(refname) %(objectname) %(HEAD) %(symref)",
		...order
	])).toString("utf8").split("\n");
	const found = new Map(lines.map((line) => [line.split(" ")[0], line]));
	const line = order.map((name) => found.get(name)).find((one) => one !== void 0);
	if (line === void 0) return null;
	const [name = "", commit = ""] = line.split(" ");
	return {
		ref: (line.split(" ").at(-1) || name).replace(/^refs\/(?:remotes|heads)\//, ""),
		commit,
		current: line.split(" ")[2] === "*"
	};
}
async function findMergeBase(git, a, b) {
	const answer = await git.ask([
		"merge-base",
		a,
		b
	]);
	return answer.code === 0 ? answer.out.toString("utf8").trim() : null;
}
async function needMergeBase({ git, shallow }, base, head) {
	const found = await findMergeBase(git, base.commit, head);
	if (found !== null) return found;
	if (shallow) throw new Trouble(`This clone is shallow: the commit where the branch left ${base.ref} is not in it. Run git fetch --unshallow.`);
	throw new Trouble(`The branch and ${base.ref} have no commit in common, so they cannot be compared. Name another --base.`);
}
// src/read/repository.ts
async function findRepository(folder, o) {
	const answer = await openGit(folder, o).ask([...[
		"rev-parse",
		"--show-object-format",
		"--is-shallow-repository",
		"--show-toplevel"
	]]);
	if (answer.code !== 0) {
		if (answer.error.includes("not a git repository")) return null;
		throw new Trouble(`git cannot read ${folder}: ${lastLine(answer.error)}`);
	}
	const [format, shallow, ...path] = answer.out.toString("utf8").replace(/\n$/, "").split("\n");
	const root = resolve(path.join("\n"));
	return {
		git: openGit(root, o),
		root,
		format: format === "sha256" ? "sha256" : "sha1",
		shallow: shallow === "true"
	};
}
export { fields as _, needCommit as a, openGit as b, readDisk as c, mergeTree as d, afford as f, listerOf as g, listCommit as h, findMergeBase as i, gitBlobs as l, commitTree as m, defaultBranch as n, needMergeBase as o, makeContents as p, findCommit as r, blobOid as s, findRepository as t, readCommits as u, isOid as v, lastLine as y };
