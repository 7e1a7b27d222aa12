import { N as Trouble, p as mergedJournal } from "./chunk-pieces.mjs";
import { E as isRead } from "./chunk-words.mjs";
import { d as isBelow, f as isRegular, i as SYMLINK, r as SUBMODULE, t as NO_OID } from "./chunk-paths.mjs";
import { S as isJournal, u as blobId } from "./chunk-log-line.mjs";
import { closeSync, constants, existsSync, fstatSync, lstatSync, openSync, readFileSync, readSync, readdirSync, readlinkSync, realpathSync } from "node:fs";
import { delimiter, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { isUtf8 } from "node:buffer";
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
// src/revisions/git.ts
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
const MOST$3 = 134217728;
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
				if (size <= MOST$3) return void pieces.push(chunk);
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
// src/revisions/tree.ts
function makeTree(revision, entries, contents) {
	async function paths(folder = ".") {
		return (await entries(folder)).filter((entry) => isBelow(entry.path, folder)).sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
	}
	async function bytes(path) {
		const entry = (await paths(parent(path))).find((one) => one.path === path);
		return entry === void 0 ? null : readBytes(entry, contents);
	}
	return {
		revision,
		paths,
		listing: async (folder) => ({
			revision,
			folder,
			files: await readFiles(await paths(folder), contents)
		}),
		text: async (path) => decoded(path, await bytes(path)),
		bytes
	};
}
function parent(path) {
	return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
}
async function readFiles(entries, contents) {
	const known = entries.filter((entry) => entry.mode !== "160000" && !isUnhashed(entry));
	const read = (entry) => isRegular(entry) && isRead(entry.path);
	const found = await contents.look(known.map((entry) => ({
		oid: entry.oid,
		read: read(entry)
	})));
	return entries.map((entry) => {
		const content = found.get(entry.oid);
		return {
			...entry,
			size: content?.size ?? 0,
			bytes: read(entry) ? content?.bytes ?? null : null
		};
	});
}
function isUnhashed(entry) {
	return /^0+$/.test(entry.oid);
}
async function readBytes(entry, contents) {
	if (!isRegular(entry)) throw new Trouble(`${entry.path} is a link or a submodule, which is not followed: make it a file.`);
	const bytes = isUnhashed(entry) ? null : (await contents.look([{
		oid: entry.oid,
		read: true
	}])).get(entry.oid)?.bytes;
	if (!bytes) throw new Trouble(`${entry.path} is too large to be read.`);
	return bytes;
}
function decoded(path, bytes) {
	try {
		return bytes && new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw new Trouble(`${path} is not UTF-8: save it as UTF-8.`);
	}
}
// src/revisions/commit.ts
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
// src/revisions/contents.ts
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
const MOST$2 = 67108864;
function afford(sizes) {
	let sum = 0;
	for (const size of sizes) sum += size > 5242880 ? 0 : size;
	if (sum <= MOST$2) return;
	const [all, most] = [sum, MOST$2].map((bytes) => Math.round(bytes / 1048576));
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
// src/revisions/merge.ts
function mergeEntries(base, tip, branch) {
	const [inBase, inTip, inBranch] = [
		byPath$1(base),
		byPath$1(tip),
		byPath$1(branch)
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
	const joined = new Map();
	const entries = async (folder) => {
		const [inBase, inTip, inBranch] = await Promise.all([
			base,
			tip,
			branch
		].map((tree) => tree.paths(folder)));
		const sides = [
			inBase,
			inTip,
			inBranch
		].map((all) => byPath$1(all ?? []));
		const merged = mergeEntries(inBase ?? [], inTip ?? [], inBranch ?? []);
		return Promise.all(merged.map((entry) => {
			if (!isJournal(entry.path) || !isChangedByBoth(entry.path, sides)) return entry;
			const known = joined.get(entry.path) ?? join$1(entry, [
				base,
				tip,
				branch
			], contents);
			joined.set(entry.path, known);
			return known;
		}));
	};
	return makeTree(branch.revision, entries, contents);
}
function isChangedByBoth(path, sides) {
	const [base, tip, branch] = sides.map((side) => side.get(path));
	return tip !== void 0 && branch !== void 0 && !isSame(base, tip) && !isSame(base, branch) && !isSame(tip, branch);
}
async function join$1(entry, trees, contents) {
	const [base = null, tip = null, branch = null] = await Promise.all(trees.map((tree) => tree.text(entry.path)));
	const text = tip === null || branch === null ? null : mergedJournal(base, tip, branch);
	if (text === null) return entry;
	const bytes = new TextEncoder().encode(text);
	const oid = blobId(bytes);
	contents.put(oid, {
		size: bytes.length,
		bytes
	});
	return {
		...entry,
		oid
	};
}
function byPath$1(entries) {
	return new Map(entries.map((entry) => [entry.path, entry]));
}
function isSame(a, b) {
	return a?.oid === b?.oid && a?.mode === b?.mode;
}
// src/revisions/objects.ts
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
// src/revisions/disk.ts
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
		oid: isRead(place) ? hashLarge(place, format) : NO_OID,
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
// src/revisions/plain.ts
const MOST$1 = 1e5;
const SKIPPED = new Set([".git", "node_modules"]);
function plainTree(root, contents) {
	const read = async (folder) => walk(root, folder).flatMap((path) => entryAt(root, path, contents));
	return makeTree({
		ref: "working tree",
		commit: null
	}, read, contents);
}
function entryAt(root, path, contents) {
	const file = readDisk(root, path, "sha1");
	if (file === null || file.mode === "160000") return [];
	contents.put(file.oid, file);
	return [{
		path,
		mode: file.mode,
		oid: file.oid
	}];
}
function walk(root, top) {
	if (!isInside(root, top)) throw new Trouble(`The folder ${top} is a link, which is not followed: name where it leads.`);
	const files = [];
	const folders = [top];
	for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
		for (const item of list(join(root, folder))) {
			const path = folder === "." ? item.name : `${folder}/${item.name}`;
			if (!item.isDirectory()) files.push(path);
			else if (!SKIPPED.has(item.name)) folders.push(path);
		}
		if (files.length > MOST$1) throw new Trouble(`${root} holds more than ${MOST$1} files: name the folder of migrations.`);
	}
	return files;
}
function isInside(root, folder) {
	try {
		return realpathSync(join(root, folder)) === join(realpathSync(root), folder);
	} catch {
		return true;
	}
}
function list(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch (problem) {
		const { code } = problem;
		if (code === "ENOENT" || code === "ENOTDIR") return [];
		throw new Trouble(`The folder ${folder} cannot be read (${code}): name the folder of migrations.`);
	}
}
// src/revisions/refs.ts
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
	throw new Trouble(`There is no commit named ${JSON.stringify(ref)} in this repository. ${await adviceFor(git, ref)}`);
}
async function adviceFor(git, ref) {
	const { out } = await git.ask(["rev-parse", "--is-shallow-repository"]);
	const isShallow = out.toString("utf8").trim() === "true";
	const start = /^([^~^]+)[~^]/.exec(ref)?.[1];
	if (start !== void 0 && await findCommit(git, start) !== null) return `The history of ${start} does not reach that far${isShallow ? `, as this clone is shallow: ${DEEPEN}` : "."}`;
	const near = (await namesOf(git, [
		"refs/heads",
		"refs/remotes",
		"refs/tags"
	])).filter((name) => isNear(name, ref));
	if (near.length > 0) return `Did you mean ${near.slice(0, MOST).join(", ")}?`;
	if (isShallow) return `This clone is shallow and holds few commits: ${DEEPEN}`;
	const branches = await namesOf(git, ["refs/heads"]);
	return `If it is on the remote, run git fetch origin first.${branches.length > 0 && branches.length <= MOST ? ` Its branches: ${branches.join(", ")}.` : ""}`;
}
const DEEPEN = "run git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*' first.";
const MOST = 5;
async function namesOf(git, kinds) {
	return (await git.run([
		"for-each-ref",
		"--format=%(refname:short)",
		...kinds
	])).toString("utf8").split("\n").filter((name) => name !== "");
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
	const head = "refs/remotes/origin/HEAD";
	if (await isOnlyOfOneBranch(git, found.get(head))) found.delete(head);
	const line = order.map((name) => found.get(name)).find((one) => one !== void 0);
	if (line === void 0) return null;
	const [name = "", commit = ""] = line.split(" ");
	return {
		ref: (line.split(" ").at(-1) || name).replace(/^refs\/(?:remotes|heads)\//, ""),
		commit,
		current: line.split(" ")[2] === "*"
	};
}
async function isOnlyOfOneBranch(git, head) {
	const name = head?.split(" ").at(-1)?.split("/").at(-1) ?? "";
	if (name === "" || DEFAULT_BRANCHES.includes(name)) return false;
	const { out } = await git.ask([
		"config",
		"--get-all",
		"remote.origin.fetch"
	]);
	return !out.toString("utf8").includes("*");
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
// src/revisions/repository.ts
async function findBare(folder) {
	const git = openGit(folder, { bare: true });
	const answer = await git.ask([
		"rev-parse",
		"--show-object-format",
		"--is-shallow-repository"
	]);
	if (answer.code !== 0) return null;
	const [format, shallow] = answer.out.toString("utf8").trim().split("\n");
	return {
		git,
		root: resolve(folder),
		format: format === "sha256" ? "sha256" : "sha1",
		shallow: shallow === "true"
	};
}
const NO_WORKING_TREE = /cannot use bare repository|this operation must be run in a work tree/;
async function findRepository(folder, o) {
	const answer = await openGit(folder, o).ask([...[
		"rev-parse",
		"--show-object-format",
		"--is-shallow-repository",
		"--show-toplevel"
	]]);
	if (answer.code !== 0) {
		if (answer.error.includes("not a git repository")) return null;
		if (NO_WORKING_TREE.test(answer.error)) throw new Trouble(`${folder} is a bare repository: it has no working tree to check. Name both commits there, with --base and --head, or start in a clone.`);
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
async function isOwnRepository(folder, gitDir) {
	const { code, out } = await openGit(folder).ask(["rev-parse", "--absolute-git-dir"]);
	if (code !== 0) return false;
	const own = out.toString("utf8").replace(/\n$/, "");
	return realpathSync(own) === realpathOf(resolve(folder, gitDir));
}
function realpathOf(path) {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
}
// src/revisions/unsaved.ts
const FILE = "100644";
function withUnsaved(tree, contents, o) {
	if (o.texts === void 0 || o.texts.size === 0) return tree;
	const unsaved = new Map(Array.from(o.texts, ([path, text]) => [inTree(o.root, path), put(contents, text, o.format)]));
	async function entries(folder) {
		const known = await tree.paths(folder);
		const paths = new Set(known.map(({ path }) => path));
		const added = [...unsaved].filter(([path]) => !paths.has(path) && isNowhere(o.root, path));
		return [...known.map((entry) => ({
			...entry,
			oid: entry.mode.startsWith("100") && unsaved.get(entry.path) || entry.oid
		})), ...added.map(([path, oid]) => ({
			path,
			mode: FILE,
			oid
		}))];
	}
	return makeTree(tree.revision, entries, contents);
}
function inTree(root, path) {
	return relative(root, path).split(sep).join("/");
}
function isNowhere(root, path) {
	return !path.startsWith("../") && !existsSync(join(root, path));
}
function put(contents, text, format) {
	const bytes = new TextEncoder().encode(text);
	const oid = blobOid(bytes, format);
	contents.put(oid, {
		size: bytes.length,
		bytes
	});
	return oid;
}
// src/revisions/line-endings.ts
async function asStored(repository, contents, files) {
	const kept = files.map((one) => isCheckedOut(one, repository) ? {
		...one,
		file: converted(one, repository)
	} : one);
	const converting = await whichConvert(repository, contents, kept.filter(({ file, index }) => file !== null && file.oid !== index?.oid && hasCrlf(file.bytes)));
	return kept.map((one) => converting.has(one.path) ? {
		...one,
		file: converted(one, repository)
	} : one);
}
function isCheckedOut(one, repository) {
	if (one.index === null || one.file === null || one.file.oid === one.index.oid || !hasCrlf(one.file.bytes)) return false;
	return converted(one, repository)?.oid === one.index.oid;
}
function converted({ file }, { format }) {
	if (file === null || file.bytes === null) return file;
	const text = Buffer.from(file.bytes).toString("latin1").replaceAll("\r\n", "\n");
	const bytes = Buffer.from(text, "latin1");
	return {
		...file,
		bytes,
		size: bytes.length,
		oid: blobOid(bytes, format)
	};
}
function hasCrlf(bytes) {
	return bytes !== null && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes("\r\n");
}
async function whichConvert({ git }, contents, files) {
	if (files.length === 0) return new Set();
	const input = files.map(({ path }) => `${path}\0`).join("");
	const [attributes, setting] = await Promise.all([git.run([
		"check-attr",
		"--stdin",
		"-z",
		"text",
		"eol"
	], { input }), git.ask([
		"config",
		"--get",
		"core.autocrlf"
	])]);
	const values = byPath(fields(attributes));
	const autocrlf = /^(?:true|input|yes|on|1)$/i.test(setting.out.toString("utf8").trim());
	const converting = new Set();
	for (const one of files) {
		const rule = ruleOf(values.get(one.path) ?? {}, autocrlf);
		if (rule === "always" || rule === "guess" && await isGuessedText(one, contents)) converting.add(one.path);
	}
	return converting;
}
function byPath(parts) {
	const values = new Map();
	for (let i = 0; i + 2 < parts.length; i += 3) {
		const [path = "", name = "", value = ""] = parts.slice(i, i + 3);
		values.set(path, {
			...values.get(path),
			[name]: value
		});
	}
	return values;
}
function ruleOf(attributes, autocrlf) {
	const { text = "unspecified", eol = "unspecified" } = attributes;
	if (text === "unset") return "never";
	if (text === "auto") return "guess";
	if (text === "set" || text === "input" || eol === "lf" || eol === "crlf") return "always";
	return autocrlf ? "guess" : "never";
}
async function isGuessedText({ file, index }, contents) {
	const text = Buffer.from(file?.bytes ?? []).toString("latin1");
	if (text.includes("\0") || /\r(?!\n)/.test(text)) return false;
	if (index === null) return true;
	return !hasCrlf((await contents.look([{
		oid: index.oid,
		read: true
	}])).get(index.oid)?.bytes ?? null);
}
// src/revisions/worktree.ts
function indexTree(repository, contents) {
	return makeTree({
		ref: "index",
		commit: null
	}, once(() => staged(repository)), contents);
}
function worktreeTree(repository, contents) {
	const listed = once(() => compare(repository));
	const seen = new Map();
	async function entries(folder) {
		const { kept, open } = await listed();
		const unread = [...open.values()].filter(({ path }) => isBelow(path, folder) && !seen.has(path));
		for (const [path, entry] of await readOpen(repository, contents, unread)) seen.set(path, entry);
		return [...kept, ...[...seen.values()].filter((entry) => entry !== null)];
	}
	return makeTree({
		ref: "working tree",
		commit: null
	}, entries, contents);
}
function once(make) {
	let made = null;
	return () => {
		made ??= make();
		return made;
	};
}
async function readIndex({ git }, env = {}) {
	return fields(await git.run([
		"ls-files",
		"--stage",
		"-z"
	], { env })).map(stagedIn);
}
function stagedIn(line) {
	const tab = line.indexOf("	");
	const [mode = "", oid = "", stage = ""] = line.slice(0, tab).split(" ");
	return {
		path: line.slice(tab + 1),
		mode,
		oid,
		stage
	};
}
async function readIndexAndOthers({ git }) {
	const out = await git.run([
		"ls-files",
		"-t",
		"--stage",
		"--cached",
		"--others",
		"--exclude-standard",
		"-z"
	]);
	const [index, untracked] = [[], []];
	for (const line of fields(out)) if (line.startsWith("? ")) untracked.push(line.slice(2));
	else index.push(stagedIn(line.slice(2)));
	return {
		index,
		untracked
	};
}
async function readTouched({ git }, env = {}) {
	const out = await git.run([
		"diff-files",
		"--raw",
		"-z",
		"--no-renames",
		"--ignore-submodules=all"
	], { env });
	const touched = new Map();
	const parts = fields(out);
	for (let i = 0; i + 1 < parts.length; i += 2) {
		const [path = "", letter = ""] = [parts[i + 1], parts[i]?.at(-1)];
		if (touched.get(path) !== "D") touched.set(path, letter);
	}
	return touched;
}
async function staged(repository) {
	const env = await hookIndex(repository);
	const index = await readIndex(repository, env);
	const conflict = index.find(({ stage }) => stage !== "0");
	if (conflict) throw new Trouble(`The index holds an unresolved merge of ${conflict.path}: resolve it, then git add it.`);
	const empty = blobOid(new Uint8Array(), repository.format);
	if (!index.some(({ oid }) => oid === empty)) return index.map(plain);
	const touched = await readTouched(repository, env);
	return index.filter(({ path, oid }) => oid !== empty || touched.get(path) !== "A").map(plain);
}
async function hookIndex({ git, root }) {
	const named = process.env.GIT_INDEX_FILE;
	if (named === void 0) return {};
	const own = (await git.run(["rev-parse", "--absolute-git-dir"])).toString("utf8").replace(/\n$/, "");
	const path = resolve(root, named);
	const inside = relative(own, path);
	return inside.startsWith("..") || isAbsolute(inside) ? {} : { GIT_INDEX_FILE: path };
}
function plain({ path, mode, oid }) {
	return {
		path,
		mode,
		oid
	};
}
async function compare(repository) {
	const [{ index, untracked }, touched] = await Promise.all([readIndexAndOthers(repository), readTouched(repository)]);
	const kept = index.filter(({ path, stage }) => stage === "0" && !touched.has(path)).map(plain);
	const open = new Map();
	for (const entry of index) {
		const letter = touched.get(entry.path);
		if (letter === void 0 || letter === "D") continue;
		open.set(entry.path, {
			path: entry.path,
			index: entry.stage === "0" ? plain(entry) : null
		});
	}
	for (const path of untracked.map((name) => name.replace(/\/$/, ""))) open.set(path, {
		path,
		index: null
	});
	return {
		kept,
		open
	};
}
async function readOpen(repository, contents, open) {
	return (await asStored(repository, contents, open.map((one) => ({
		...one,
		file: readDisk(repository.root, one.path, repository.format)
	})))).map(({ path, index, file }) => {
		if (file !== null && file.mode !== "160000") contents.put(file.oid, file);
		return [path, file === null ? null : entryOf(path, index, file)];
	});
}
function entryOf(path, index, file) {
	return {
		path,
		mode: index === null ? file.mode : modeOf(index, file),
		oid: file.oid
	};
}
function modeOf(index, file) {
	if (file.mode === "120000" || file.mode === "160000") return file.mode;
	if (index.mode === "120000") return file.oid === index.oid ? SYMLINK : file.mode;
	return index.mode === "160000" ? file.mode : index.mode;
}
// src/revisions/terminal.ts
async function readTerminal(o) {
	if (o.staged && o.head !== null) throw new Trouble("--staged and --head name two different heads: use one of them.");
	const bare = await withoutWorkingTree(o);
	if (bare !== null) return bare;
	const repository = await findRepository(o.cwd);
	if (repository === null) return outside(o);
	const contents = makeContents([gitBlobs(repository.git)]);
	const named = o.head === null ? null : await needCommit(repository.git, o.head);
	const commit = named?.commit ?? await findCommit(repository.git, "HEAD");
	const { base, guessed = false, remarks } = await chooseBase(repository, o, commit);
	const branch = readBranch(repository, contents, o, named);
	return {
		root: repository.root,
		here: from(repository.root, o.cwd),
		base: base && commitTree(repository.git, contents, base),
		head: base && commit ? await merge(repository, contents, base, branch, commit) : branch,
		guessed,
		remarks
	};
}
async function withoutWorkingTree(o) {
	const isOther = o.gitDir !== void 0 && !await isOwnRepository(o.cwd, o.gitDir);
	if (!isOther && (o.base === null || o.head === null || await isTracked(o.cwd))) return null;
	const repository = await findBare(resolve(o.cwd, o.gitDir ?? "."));
	if (repository === null) {
		if (isOther) throw new Trouble(`GIT_DIR names ${o.gitDir}, which is no git repository.`);
		return null;
	}
	if (o.base === null || o.head === null) throw new Trouble("GIT_DIR names another repository than the one here, and no working tree is read there: name both commits, with --base and --head.");
	const contents = makeContents([gitBlobs(repository.git)]);
	const [base, head] = [await needCommit(repository.git, o.base), await needCommit(repository.git, o.head)];
	const branch = commitTree(repository.git, contents, head);
	return {
		root: repository.root,
		here: ".",
		guessed: false,
		remarks: [],
		base: commitTree(repository.git, contents, base),
		head: await merge(repository, contents, base, branch, head.commit)
	};
}
async function isTracked(cwd) {
	const found = (folder) => findRepository(folder).catch(() => null);
	return await found(cwd) !== null || await found(dirname(cwd)) !== null;
}
async function readWorkingTree(cwd) {
	const repository = await findRepository(cwd);
	if (repository === null) return {
		root: cwd,
		here: ".",
		head: plainTree(cwd, makeContents([]))
	};
	const head = worktreeTree(repository, makeContents([gitBlobs(repository.git)]));
	return {
		root: repository.root,
		here: from(repository.root, cwd),
		head
	};
}
function outside(o) {
	const flag = o.staged ? "--staged" : o.head !== null ? "--head" : o.base !== null ? "--base" : null;
	if (flag !== null) throw new Trouble(`${o.cwd} is not in a git repository, so there is nothing that ${flag} could name.`);
	const remark = "This folder is not in a git repository, so there is no base: the newest migration is rehearsed on top of the others.";
	const contents = makeContents([]);
	const head = withUnsaved(plainTree(o.cwd, contents), contents, {
		root: o.cwd,
		format: "sha1",
		texts: o.unsaved
	});
	return {
		root: o.cwd,
		here: ".",
		base: null,
		head,
		guessed: false,
		remarks: [remark]
	};
}
async function chooseBase({ git }, o, commit) {
	if (o.base !== null) return {
		base: await needCommit(git, o.base),
		remarks: []
	};
	const found = await defaultBranch(git);
	if (found === null || commit === null) return {
		base: null,
		remarks: [withoutBase(commit)]
	};
	if (!found.current || o.head !== null) return {
		base: found,
		remarks: []
	};
	const remark = `There is no remote branch to compare with, so what is not committed on ${found.ref} counts as new; where nothing is, the newest file is rehearsed as if it were. --base names a commit to compare with.`;
	return {
		base: {
			ref: "HEAD",
			commit
		},
		guessed: true,
		remarks: [remark]
	};
}
function withoutBase(commit) {
	return `${commit === null ? "There is no commit yet" : "No branch main or master was found, here or on the remote origin"}, so there is no base: the newest migration is rehearsed on top of the others. --base names a commit to compare with.`;
}
function readBranch(repository, contents, o, named) {
	if (named !== null) return commitTree(repository.git, contents, named);
	if (o.staged) return indexTree(repository, contents);
	return withUnsaved(worktreeTree(repository, contents), contents, {
		...repository,
		texts: o.unsaved
	});
}
async function merge(repository, contents, base, branch, commit) {
	if (base.commit === commit) return branch;
	const parted = await needMergeBase(repository, base, commit);
	if (parted === base.commit) return branch;
	const [old, tip] = [{
		ref: "merge base",
		commit: parted
	}, base];
	const [before, now] = [old, tip].map((revision) => commitTree(repository.git, contents, revision));
	return mergeTree(before, now, branch, contents);
}
function from(root, cwd) {
	const path = relative(root, realpathSync(cwd)).split(sep).join("/");
	return path === "" ? "." : path;
}
export { fields as _, findRepository as a, openGit as b, readDisk as c, mergeTree as d, afford as f, makeTree as g, listerOf as h, put as i, gitBlobs as l, listCommit as m, readWorkingTree as n, findMergeBase as o, makeContents as p, FILE as r, blobOid as s, readTerminal as t, readCommits as u, isOid as v, lastLine as y };
