import { N as Trouble, f as JOURNAL, g as snapshotOf, h as retagged, i as LIST_WORDS, u as toolNamed } from "./chunk-pieces.mjs";
import { a as beside, c as folderOf, f as isRegular, h as within, s as fileName, u as inside } from "./chunk-paths.mjs";
import { i as isAssumption, r as terminalSettings } from "./chunk-which.mjs";
import { B as defuse, C as lastOfJournal, D as newStrays, E as renamedTo, O as diff, S as isJournal, T as numbering, b as meansSomethingElse, k as newPaths, w as fittingPath, x as statedVersions, y as isSameVersion } from "./chunk-log-line.mjs";
import { _ as fields, a as findRepository, c as readDisk, l as gitBlobs, t as readTerminal, v as isOid, y as lastLine } from "./chunk-terminal.mjs";
import { n as mergeSettings } from "./chunk-settings.mjs";
import { t as folderArgument } from "./chunk-folder-argument.mjs";
import { t as folderInputs } from "./chunk-inputs.mjs";
import { n as foldBoth, r as content } from "./chunk-layout.mjs";
import { D as layoutOf, p as quote } from "./chunk-words.mjs";
import { chmodSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync, rmdirSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
// src/commands/renumber/header.ts
function reheaded(bytes, header) {
	const { sql, unreadable } = content({
		path: "",
		mode: "100644",
		oid: "",
		size: bytes?.length ?? 0,
		bytes
	});
	if (bytes === null || sql === null) return {
		bytes: null,
		unreadable
	};
	const old = statedVersions({
		path: "",
		sql,
		line: 1
	}).filter(({ digits }) => isSameVersion(digits, header.old));
	const places = [...new Map(old.map((it) => [it.start, it.digits]))].sort(([a], [b]) => a - b);
	const bom = bytes.length - Buffer.byteLength(sql);
	const parts = [];
	let done = 0;
	for (const [start, digits] of places) {
		const at = bom + Buffer.byteLength(sql.slice(0, start));
		parts.push(bytes.subarray(done, at), Buffer.from(header.now));
		done = at + digits.length;
	}
	const edited = Buffer.concat([...parts, bytes.subarray(done)]);
	return {
		bytes: edited.equals(bytes) ? null : edited,
		unreadable: null
	};
}
// src/commands/renumber/mentions.ts
const DEADLINE = 2e4;
const PLAIN = [
	"--no-color",
	"--no-line-number",
	"--no-column",
	"--no-recurse-submodules",
	"--full-name"
];
async function findMentions(git, words) {
	const patterns = [...new Set(words)].filter((word) => word !== "" && !word.includes("\n"));
	if (patterns.length === 0) return [];
	const answer = await git.ask([
		...[
			"grep",
			"-z",
			"--only-matching",
			"--fixed-strings",
			"--word-regexp",
			"-I",
			"--untracked",
			...PLAIN
		],
		...patterns.flatMap((word) => ["-e", word]),
		"--"
	], { deadline: DEADLINE });
	if (answer.code > 1 || answer.code === 1 && answer.error !== "") return null;
	return parse(answer.out.toString("utf8"));
}
function parse(out) {
	const found = new Map();
	for (const [, path = "", word = ""] of out.matchAll(/([^\0]+)\0([^\n]*)\n/g)) found.set(`${path}\0${word}`, {
		path,
		word
	});
	return [...found.values()].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}
// src/commands/renumber/movable.ts
function waitingPlaces({ to }) {
	return {
		moving: `${to}.renumbering`,
		edited: `${to}.renumbered`
	};
}
async function inspectMoves(repository, moves, known) {
	const index = await readIndex(repository);
	const leaving = new Set(moves.map(({ from }) => from));
	if (leaving.size < moves.length || new Set(moves.map(({ to }) => to)).size < moves.length) throw new Trouble("One file would be moved for two folders at once: name one folder at a time.");
	for (const move of moves) {
		needOrdinary(move, index.get(move.from));
		needPlainFolder(repository, move);
		if (!leaving.has(move.to)) needFree(move, {
			root: repository.root,
			leaving,
			index,
			known
		});
		for (const path of Object.values(waitingPlaces(move))) if (exists(repository.root, path)) throw new Trouble(`${path} is in the way: remove it, or name it otherwise.`);
	}
	return withContents(repository, moves, index);
}
async function readIndex({ git }) {
	const lines = fields(await git.run([
		"ls-files",
		"--stage",
		"-v",
		"-z"
	]));
	return new Map(lines.map((line) => {
		const tab = line.indexOf("	");
		const [tag = "", mode = "", oid = "", stage = ""] = line.slice(0, tab).split(" ");
		return [line.slice(tab + 1), {
			tag,
			mode,
			oid,
			stage
		}];
	}));
}
function needPlainFolder({ root }, { from, to }) {
	for (const folder of [dirname(from), existing(root, dirname(to))]) {
		const place = join(root, folder);
		if (realpathSync(place) !== join(realpathSync(root), folder)) throw new Trouble(`${folder} is reached through a symbolic link: nothing is renamed there.`);
	}
}
function existing(root, folder) {
	return folder === "." || exists(root, folder) ? folder : existing(root, dirname(folder));
}
function needOrdinary({ from }, tracked) {
	if (tracked === void 0) return;
	if (tracked.stage !== "0") throw new Trouble(`The merge of ${from} is not resolved: resolve it, then git add it.`);
	if (tracked.tag !== "H") throw new Trouble(`git is told to look away from ${from} (a sparse checkout, or --assume-unchanged): check it out, then try again.`);
}
function needFree({ from, to }, { root, leaving, index, known }) {
	const name = `${from} should become ${to}`;
	if (exists(root, to) && ![...leaving].some((path) => isItself(root, path, to))) throw new Trouble(`${name}, and there is such a file: give that one another name, or remove it.`);
	if (index.has(to)) throw new Trouble(`${name}, which git still tracks although it is gone: git rm --cached it, or bring it back.`);
	if (known.has(to)) throw new Trouble(`${name}, and the base has such a file.`);
}
function isItself(root, from, to) {
	if (folded(from) !== folded(to)) return false;
	const [a, b] = [from, to].map((path) => lstatSync(join(root, path), { throwIfNoEntry: false }));
	return a !== void 0 && a.ino === b?.ino && a.dev === b.dev;
}
function folded(path) {
	return path.normalize("NFC").toLowerCase();
}
function exists(root, path) {
	return lstatSync(join(root, path), { throwIfNoEntry: false }) !== void 0;
}
async function withContents(repository, moves, index) {
	const intended = await intendedToAdd(repository);
	const entries = moves.map(({ from }) => intended.has(from) ? null : index.get(from) ?? null);
	const blobs = await gitBlobs(repository.git).read(entries.flatMap((entry) => entry?.oid ?? []));
	return moves.map((move, i) => {
		const entry = entries[i] ?? null;
		const staged = entry && {
			mode: entry.mode,
			oid: entry.oid,
			bytes: blobs.get(entry.oid)?.bytes ?? null
		};
		return {
			...move,
			disk: bytesOf(repository, move),
			staged,
			intended: intended.has(move.from)
		};
	});
}
function bytesOf({ root, format }, { from }) {
	const file = readDisk(root, from, format);
	if (file === null || !isRegular({
		path: from,
		...file
	})) throw new Trouble(`${from} is no longer the file that it was a moment ago: try again.`);
	return file.bytes;
}
async function intendedToAdd({ git }) {
	const out = await git.run([
		"diff-files",
		"--name-only",
		"--diff-filter=A",
		"-z",
		"--ignore-submodules=all"
	]);
	return new Set(fields(out));
}
// src/commands/renumber/move.ts
async function carryOut(repository, files) {
	const journal = [];
	const release = holdSignals();
	try {
		const entries = await indexLines(repository, files);
		rename(repository.root, files, journal);
		if (entries !== "") await repository.git.run([
			"update-index",
			"-z",
			"--index-info"
		], { input: entries });
	} catch (error) {
		const state = takeBack(journal);
		if (isExpected(error)) throw new Trouble(`${error.message.replace(/\.?$/, ".")} ${state}`);
		throw error;
	} finally {
		release();
	}
	await cleanUp(repository, files);
}
function holdSignals() {
	const signals = [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	];
	const ignore = () => {};
	for (const signal of signals) process.on(signal, ignore);
	return () => {
		for (const signal of signals) process.off(signal, ignore);
	};
}
function isExpected(error) {
	return error instanceof Trouble || error instanceof Error && "code" in error && "syscall" in error;
}
function rename(root, files, journal) {
	const at = (path) => join(root, path);
	const place = (from, to) => {
		if (exists(root, to)) throw new Trouble(`There is a file ${to} now.`);
		renameSync(at(from), at(to));
		journal.push(() => renameSync(at(to), at(from)));
	};
	for (const { to } of files) {
		const made = mkdirSync(at(dirname(to)), { recursive: true });
		if (made !== void 0) journal.push(() => rmSync(made, { recursive: true }));
	}
	for (const file of files) {
		const { edited } = waitingPlaces(file);
		if (file.newDisk === null) continue;
		writeFileSync(at(edited), file.newDisk, { flag: "wx" });
		journal.push(() => unlinkSync(at(edited)));
		chmodSync(at(edited), statSync(at(file.from)).mode);
	}
	for (const file of files) place(file.from, waitingPlaces(file).moving);
	for (const file of files) {
		const { moving, edited } = waitingPlaces(file);
		place(file.newDisk === null ? moving : edited, file.to);
	}
}
function takeBack(journal) {
	const failed = [];
	for (const step of journal.reverse()) try {
		step();
	} catch (error) {
		failed.push(error.message);
	}
	return failed.length === 0 ? "Nothing was changed." : `Not all of it could be taken back: ${failed.join("; ")}.`;
}
async function indexLines({ git, format }, files) {
	const none = "0".repeat(format === "sha256" ? 64 : 40);
	const lines = files.filter(({ staged, intended }) => staged !== null || intended).map(({ from }) => `0 ${none}\t${from}\0`);
	for (const { to, staged, newStaged } of files) {
		if (staged === null) continue;
		const oid = newStaged === null ? staged.oid : await store(git, newStaged);
		lines.push(`${staged.mode} ${oid} 0\t${to}\0`);
	}
	return lines.join("");
}
async function store(git, text) {
	const input = Buffer.from(text).toString("utf8");
	const oid = (await git.run([
		"hash-object",
		"-w",
		"--stdin",
		"--no-filters"
	], { input })).toString("latin1").trim();
	if (!isOid(oid)) throw new Error(`git hash-object answered ${oid}`);
	return oid;
}
function removeEmpty(folder) {
	try {
		rmdirSync(folder);
	} catch (error) {
		if (!["ENOTEMPTY", "EEXIST"].includes(error.code ?? "")) throw error;
	}
}
async function cleanUp({ git, root }, files) {
	const left = [];
	for (const { moving } of files.filter(({ newDisk }) => newDisk !== null).map(waitingPlaces)) try {
		unlinkSync(join(root, moving));
	} catch (error) {
		left.push(`${moving} is left over and can be removed (${error.message}).`);
	}
	for (const folder of new Set(files.map(({ from }) => dirname(from)))) removeEmpty(join(root, folder));
	const intended = files.filter((file) => file.intended).map(({ to }) => to);
	if (intended.length > 0) {
		const answer = await git.ask([
			"--literal-pathspecs",
			"add",
			"--intent-to-add",
			"--force",
			"--",
			...intended
		]);
		if (answer.code !== 0) left.push(`git add --intent-to-add failed: ${lastLine(answer.error)}`);
	}
	await git.ask([
		"update-index",
		"-q",
		"--refresh"
	]);
	if (left.length > 0) throw new Trouble(`All files have their new names. ${left.join(" ")}`);
}
// src/commands/renumber/plan.ts
const DOWN = /\.down\.sql$/i;
function isCompanion({ head }, { path, reason }) {
	if (DOWN.test(path)) return true;
	const nested = new Set(head.strays.filter((it) => it.reason === "nested").map((it) => it.path));
	return reason === "nested" && head.paths.some((it) => !nested.has(it) && fileName(it) === fileName(path));
}
function companionMoves(evidence, from, to) {
	const down = downOf(evidence, from);
	const nested = evidence.head.strays.filter((it) => it.reason === "nested");
	const namesakes = nested.filter((it) => fileName(it.path) === fileName(from));
	return [...down === null ? [] : [{
		from: down,
		to: beside(to, `${stem(fileName(to))}.down.sql`)
	}], ...nested.some((it) => it.path === from) ? [] : namesakes.map((it) => follow(it, to))];
}
function follow({ path }, to) {
	return {
		from: path,
		to: beside(path, fileName(to))
	};
}
function downOf({ head }, from) {
	const owner = [`${stem(from)}.up.sql`, `${stem(from)}.sql`].find((path) => head.paths.includes(path));
	if (owner !== void 0 && owner !== from) return null;
	const exact = `${stem(from)}.down.sql`;
	if (head.paths.includes(exact)) return exact;
	return head.strays.find(({ path }) => path.toLowerCase() === exact.toLowerCase())?.path ?? null;
}
function stem(path) {
	return path.replace(/(?:\.up)?\.sql$/i, "");
}
function planOf(input, now) {
	const evidence = evidenceOf(input, now);
	const { head } = evidence;
	const companions = head.strays.filter((it) => isCompanion(evidence, it));
	const strays = head.strays.filter((it) => !companions.includes(it));
	const links = linksIn(input.head);
	const standings = [...numbering({
		...evidence,
		head: {
			...head,
			strays
		}
	}, links).standings.values()];
	const placed = standings.filter(({ path }) => !links.has(path)).flatMap((it) => placesOf(evidence, it));
	const fresh = newPaths(evidence);
	const moves = placed.filter(({ from, to }) => from !== to && fresh.has(from) && !links.has(from));
	const settled = new Set(placed.map(({ from }) => from));
	const alone = newStrays(evidence).filter((it) => companions.includes(it) && !settled.has(it.path));
	const fixed = [...settled, ...standings.map(({ path }) => path)].filter((path) => links.has(path));
	const lists = listsOf(input, evidence, moves);
	const { remakes } = toolNamed(input.runner.tool).words;
	return {
		folder: head.path,
		lists,
		next: moves.length === 0 ? [] : nextOf(evidence, lists, moves),
		remade: moves.length === 0 ? [] : head.paths.filter((path) => fileName(path) === remakes),
		moves: meansSomethingElse(evidence) ? moves.map((it) => ({
			...it,
			header: null
		})) : moves,
		fresh: standings.length,
		left: [
			...appliedOnes(evidence),
			...placed.filter(({ from, to }) => from !== to && !fresh.has(from)).map(({ from }) => `${from} is in the base.`),
			...fixed.map((path) => `${path} is a link or a submodule.`),
			...alone.map(({ path }) => `${path} undoes no file that is new here.`),
			...unlisted(evidence)
		],
		known: head.paths
	};
}
function evidenceOf(input, now) {
	const { base, head } = foldBoth(input.base, input.head, input.layout, input.runner);
	return {
		base,
		head,
		changes: diff(base, head),
		runner: input.runner,
		replayed: null,
		settingsChange: null,
		elsewhere: [],
		now
	};
}
function linksIn({ files }) {
	return new Set(files.filter(({ mode }) => !mode.startsWith("100")).map(({ path }) => path));
}
function placesOf(evidence, standing) {
	const { head } = evidence;
	const { path: from, wanted: version } = standing;
	const isMigration = head.migrations.some(({ path }) => path === from);
	const to = isMigration ? renamedTo(head, from, version) : fittingPath(head, from, version);
	const header = standing.version === "" || standing.version === version ? null : {
		old: standing.version,
		now: version
	};
	const along = isMigration ? besideMoves(head, from, version) : [];
	const others = companionMoves(evidence, from, to).filter((it) => !along.some((one) => one.from === it.from));
	return [
		{
			from,
			to
		},
		...along,
		...others
	].map((it) => ({
		...it,
		header: /\.sql$/i.test(it.from) ? header : null
	}));
}
function besideMoves(head, from, version) {
	const layout = layoutOf(head);
	const names = new Set(head.paths.map((path) => inside(head, path)));
	const own = layout.beside?.(inside(head, from), names) ?? [];
	return [...new Set([...own, ...head.paths.some(isJournal) ? snapshotOf(inside(head, from), names) : []])].map((name) => ({
		from: within(head, name),
		to: within(head, layout.renamed(name, version))
	}));
}
function listsOf(input, { head }, moves) {
	const listed = new Set(head.migrations.map(({ path }) => path));
	const own = moves.filter(({ from }) => listed.has(from));
	const after = lastEntry(input.base);
	return own.length === 0 ? [] : head.paths.filter(isJournal).map((path) => ({
		path,
		moves: own,
		after
	}));
}
function lastEntry(base) {
	const bytes = base?.files.find(({ path }) => isJournal(path))?.bytes;
	return lastOfJournal(bytes ? new TextDecoder().decode(bytes) : null);
}
function nextOf({ head, runner }, lists, moves) {
	const { renamed } = toolNamed(runner.tool).words;
	const { generated } = LIST_WORDS;
	const bundle = head.paths.find((path) => path === within(head, "migrations.js"));
	return [
		...renamed && lists.length === 0 ? [renamed(quote(head.path))] : [],
		...bundle ? lists.flatMap((list) => list.moves.map((move) => imported(bundle, move))) : [],
		...generated && (lists.length > 0 || moves.some(({ from }) => isSnapshot(from))) ? [generated] : []
	];
}
function imported(bundle, { from, to }) {
	const [was, now] = [from, to].map((path) => `m${/^\d+/.exec(fileName(path))?.[0] ?? ""}`);
	return `In ${bundle} write: import ${now} from './${fileName(to)}', and ${now} for ${was} in "migrations".`;
}
function unlisted(evidence) {
	const fresh = newPaths(evidence);
	return evidence.head.strays.filter(({ path, reason }) => reason === "unlisted" && fresh.has(path)).map(({ path }) => `${path} has no entry in ${JOURNAL}, and is never applied before it has one.`);
}
function isSnapshot(path) {
	return /snapshot\.json$/.test(path);
}
function appliedOnes({ changes }) {
	return changes.flatMap(({ kind, before, after }) => {
		if (before === null || after === null) return [];
		if (kind === "edited") return [`${after.path} is applied, and was edited.`];
		return kind === "renamed" ? [`${after.path} is applied as ${before.path}, and was renamed.`] : [];
	});
}
// src/commands/renumber/renumber.ts
async function renumber(given, { cwd, now }) {
	const { inputs, base } = await read(given, cwd);
	const repository = await findRepository(cwd);
	if (repository === null) throw new Error("there is a base and no repository");
	const plans = inputs.map((input) => planOf(input, now));
	const moves = plans.flatMap((plan) => plan.moves);
	const lists = plans.flatMap((plan) => plan.lists);
	const files = await inspectMoves(repository, [...moves, ...lists.map(({ path }) => ({
		from: path,
		to: path
	}))], new Set(plans.flatMap(({ known }) => known)));
	const edits = files.slice(0, moves.length).map((file, i) => edited(file, moves[i]?.header ?? null));
	const relisted = files.slice(moves.length).flatMap((file, i) => relist(file, lists[i]));
	const found = await findMentions(repository.git, moves.flatMap(wordOf));
	const remade = new Set(plans.flatMap((plan) => plan.remade));
	const { dryRun } = mergeSettings(given);
	if (!dryRun && edits.length > 0) await carryOut(repository, [...edits, ...relisted]);
	return renumberText({
		remarks: [...new Set(inputs.flatMap(({ remarks }) => remarks))].filter((remark) => !isAssumption(remark)),
		folders: plans,
		moves: edits,
		lists: relisted.map(({ to }) => to),
		next: plans.flatMap(({ next }) => next),
		left: plans.flatMap(({ left }) => left),
		mentions: found?.filter(({ path }) => !remade.has(path)).flatMap((it) => asItWillBe(it, [...edits, ...relisted])) ?? null,
		base,
		dryRun
	});
}
async function read(given, cwd) {
	const { config, base: baseRef } = mergeSettings(given);
	const { base, head, root, here, remarks } = await readTerminal({
		cwd,
		base: baseRef,
		head: null,
		staged: false
	});
	if (base === null) throw new Trouble("There is nothing to compare with, so nobody can know which files are applied and must keep their names. Run renumber in a git repository, and name what production has with --base.");
	const folders = given.get("folders")?.map((folder) => folderArgument(folder, root, here));
	const file = await terminalSettings(config, {
		base,
		head,
		root
	}, cwd);
	const settings = namesOnly(mergeSettings(folders ? new Map(given).set("folders", folders) : given, file));
	return {
		inputs: await folderInputs({
			root,
			base,
			head,
			settings,
			remarks
		}),
		base: base.revision.ref
	};
}
function namesOnly(settings) {
	const nothing = {
		rows: null,
		baseline: null,
		seeds: [],
		queries: []
	};
	const own = [...settings.own].map(([path, one]) => [path, {
		...one,
		...nothing
	}]);
	return {
		...settings,
		...nothing,
		own: new Map(own)
	};
}
function edited(file, header) {
	const still = {
		...file,
		newDisk: null,
		newStaged: null
	};
	if (header === null) return {
		...still,
		note: ""
	};
	const disk = reheaded(file.disk, header);
	const staged = file.staged && reheaded(file.staged.bytes, header);
	const unreadable = disk.unreadable ?? staged?.unreadable ?? null;
	if (unreadable !== null) return {
		...still,
		note: ` (the header is not changed: ${REASONS[unreadable]})`
	};
	const isChanged = disk.bytes !== null || (staged?.bytes ?? null) !== null;
	return {
		...file,
		newDisk: disk.bytes,
		newStaged: staged?.bytes ?? null,
		note: isChanged ? " (header too)" : ""
	};
}
const REASONS = {
	symlink: "the file is a link",
	submodule: "the file is a submodule",
	"lfs-pointer": "Git LFS has the text",
	"not-utf8": "the text is not UTF-8",
	"nul-byte": "the text holds a NUL",
	"too-large": "the file is too large",
	"too-many-tokens": "the file has too many words and signs"
};
function relist(file, list) {
	const now = (bytes) => {
		if (bytes === null || list === void 0) return null;
		const text = retagged(Buffer.from(bytes).toString("utf8"), list.moves, list.after);
		return text === null ? null : Buffer.from(text);
	};
	const [newDisk, newStaged] = [now(file.disk), now(file.staged?.bytes ?? null)];
	return newDisk === null && newStaged === null ? [] : [{
		...file,
		newDisk,
		newStaged
	}];
}
function wordOf({ from, to }) {
	if (fileName(from) === fileName(to)) return /\.sql$/.test(from) ? [fileName(folderOf(from))] : [];
	const name = fileName(from);
	return [/^\d+[_-]/.test(name) ? name.replace(/(?:\.up|\.down)?\.sql$/i, "") : name];
}
function asItWillBe(mention, edits) {
	const file = edits.find(({ from }) => from === mention.path);
	if (file === void 0) return [mention];
	const text = file.newDisk ?? file.disk;
	return text === null || Buffer.from(text).includes(mention.word) ? [{
		...mention,
		path: file.to
	}] : [];
}
const MOST = 20;
function renumberText(o) {
	return [
		...o.remarks,
		...o.moves.map(({ from, to, note }) => `${from} → ${to}${note}`),
		...o.lists.map((path) => `${path} has their new names.`),
		...o.moves.length === 0 ? o.folders.map((it) => nothing(it, o.base)) : [],
		...list("Left as they are:", o.left),
		...list("Left to do:", o.next.filter((it) => it !== "")),
		...mentioned(o.mentions),
		...o.moves.length === 0 ? [] : [ending(o)]
	].map((line) => `${defuse(line)}\n`).join("");
}
function nothing({ folder, fresh }, base) {
	if (fresh === 0) return `Nothing to renumber in ${folder}: no migration is new against ${base}.`;
	return `Nothing to renumber in ${folder}: what is new against ${base} has the next free versions.`;
}
function mentioned(mentions) {
	if (mentions === null) return ["git could not search for the old names: other files may mention them."];
	return list("Old names that are still mentioned, and not changed:", mentions.map(({ path, word }) => `${path}: ${word}`));
}
function list(title, items) {
	if (items.length === 0) return [];
	const more = items.length - MOST;
	return [
		title,
		...items.slice(0, MOST).map((it) => `  ${it}`),
		...more > 0 ? [`  … and ${more} more`] : []
	];
}
function ending({ moves, dryRun }) {
	if (dryRun) return "Nothing was changed: this was a dry run.";
	return `${moves.length} ${moves.length === 1 ? "file has its" : "files have their"} new name; what git tracks is staged under it.`;
}
export { renumber };
