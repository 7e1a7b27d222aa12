import { n as Trouble } from "./chunk-runners.mjs";
import { _ as fields, a as needCommit, c as readDisk, d as mergeTree, l as gitBlobs, m as commitTree, n as defaultBranch, o as needMergeBase, p as makeContents, r as findCommit, s as blobOid, t as findRepository } from "./chunk-repository.mjs";
import { l as SYMLINK, p as makeTree, u as isBelow } from "./chunk-find.mjs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { readdirSync, realpathSync } from "node:fs";
// src/read/plain.ts
const MOST = 1e5;
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
		if (files.length > MOST) throw new Trouble(`${root} holds more than ${MOST} files: name the folder of migrations.`);
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
// src/read/line-endings.ts
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
// src/read/worktree.ts
function indexTree(repository, contents) {
	const listed = once(() => staged(repository));
	return makeTree({
		ref: "index",
		commit: null
	}, listed, contents);
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
	], { env })).map((line) => {
		const tab = line.indexOf("	");
		const [mode = "", oid = "", stage = ""] = line.slice(0, tab).split(" ");
		return {
			path: line.slice(tab + 1),
			mode,
			oid,
			stage
		};
	});
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
	const [index, touched, untracked] = await Promise.all([
		readIndex(repository),
		readTouched(repository),
		repository.git.run([
			"ls-files",
			"--others",
			"--exclude-standard",
			"-z"
		])
	]);
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
	for (const path of fields(untracked).map((name) => name.replace(/\/$/, ""))) open.set(path, {
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
// src/read/terminal.ts
async function readTerminal(o) {
	if (o.staged && o.head !== null) throw new Trouble("--staged and --head name two different heads: use one of them.");
	const repository = await findRepository(o.cwd);
	if (repository === null) return outside(o);
	const contents = makeContents([gitBlobs(repository.git)]);
	const named = o.head === null ? null : await needCommit(repository.git, o.head);
	const commit = named?.commit ?? await findCommit(repository.git, "HEAD");
	const { base, remarks } = await chooseBase(repository, o, commit);
	const branch = readBranch(repository, contents, o, named);
	return {
		root: repository.root,
		here: from(repository.root, o.cwd),
		base: base && commitTree(repository.git, contents, base),
		head: base && commit ? await merge(repository, contents, base, branch, commit) : branch,
		remarks
	};
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
	const remark = "This folder is not in a git repository, so there is nothing to compare with: every migration is rehearsed as new.";
	const head = plainTree(o.cwd, makeContents([]));
	return {
		root: o.cwd,
		here: ".",
		base: null,
		head,
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
	const remark = `There is no remote branch to compare with, so ${found.ref} is compared with its own last commit: only what is not committed is new. --base names another commit.`;
	return {
		base: {
			ref: "HEAD",
			commit
		},
		remarks: [remark]
	};
}
function withoutBase(commit) {
	return `${commit === null ? "There is no commit yet" : "No branch main or master was found, here or on the remote origin"}, so there is nothing to compare with: every migration is rehearsed as new. --base names a commit to compare with.`;
}
function readBranch(repository, contents, o, named) {
	if (named !== null) return commitTree(repository.git, contents, named);
	return o.staged ? indexTree(repository, contents) : worktreeTree(repository, contents);
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
export { readWorkingTree as n, readTerminal as t };
