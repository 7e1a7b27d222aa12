import { N as Trouble } from "./chunk-pieces.mjs";
import { d as isBelow, p as isSql } from "./chunk-paths.mjs";
import { a as kindOf, d as DEFAULT_RUNNER, i as isUnread, l as namesIn, r as otherBySql, t as look, u as runnerOf } from "./chunk-look.mjs";
import { a as SETTINGS_PATH } from "./chunk-options.mjs";
import { t as NO_FILE } from "./chunk-settings.mjs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { readFile } from "node:fs/promises";
// src/found/code.ts
const TOOLS = [
	{
		name: "Alembic",
		path: /^(.*\/|)versions\/[^/]+\.py$/,
		text: /^\s*(?:from alembic import op|import alembic)\b|^\s*down_revision\b/m,
		recipe: "alembic upgrade <before>:<after> --sql > migrations/<number>_<name>.sql"
	},
	{
		name: "Django",
		path: /^(.*\/|)migrations\/\d{4}_[^/]+\.py$/,
		text: /\bmigrations\.Migration\b/,
		recipe: "python manage.py sqlmigrate <app> <number> > migrations/<number>_<name>.sql"
	},
	{
		name: "knex",
		path: /^(.*\/|)[^/]*migrations[^/]*\/\d{14}_[^/]+\.(?:[cm]?[jt]s)$/,
		text: /\bknex\b/,
		recipe: "log the SQL of a run on an empty database: DEBUG=knex:query npx knex migrate:up"
	},
	{
		name: "kysely",
		path: /^(.*\/|)[^/]*migrations[^/]*\/[^/]+\.(?:[cm]?[jt]s)$/,
		text: /\bkysely\b/i,
		recipe: "print compile().sql of each query that up() builds, in their order"
	},
	{
		name: "TypeORM",
		path: /^(.*\/|)[^/]*migrations?[^/]*\/\d{13}-[^/]+\.(?:[cm]?[jt]s)$/i,
		text: /\bMigrationInterface\b|\bqueryRunner\b/,
		recipe: "copy the strings that up() hands to queryRunner.query, in their order"
	},
	{
		name: "MikroORM",
		path: /^(.*\/|)migrations\/Migration\d{14}[^/]*\.(?:[cm]?[jt]s)$/,
		text: null,
		recipe: "npx mikro-orm migration:create --dump, or copy the strings that up() hands to addSql, in their order"
	},
	{
		name: "Sequelize",
		path: /^(.*\/|)migrations\/\d{14}-[^/]+\.(?:[cm]?[jt]s)$/,
		text: /\bqueryInterface\b/,
		recipe: "log the SQL of a run on an empty database: DEBUG=sequelize:sql* npx sequelize-cli db:migrate"
	},
	{
		name: "Entity Framework Core",
		path: /^(.*\/|)Migrations\/\d{14}_[^/]+\.cs$/,
		text: null,
		recipe: "dotnet ef migrations script <before> <after> > migrations/<number>_<name>.sql"
	},
	{
		name: "Room",
		path: /^(.*\/|)schemas\/[\w.]+\/\d+\.json$/,
		text: /\bidentityHash\b/,
		recipe: "copy the strings that migrate() hands to execSQL, in their order"
	},
	{
		name: "Rails",
		path: /^(.*\/|)db\/migrate\/\d+_[^/]+\.rb$/,
		text: null,
		recipe: "log the SQL of a run on an empty database: bin/rails db:migrate with config.log_level = :debug"
	},
	{
		name: "Laravel",
		path: /^(.*\/|)database\/migrations\/\d{4}_\d{2}_\d{2}_\d{6}_[^/]+\.php$/,
		text: null,
		recipe: "php artisan migrate --pretend > migrations/<number>_<name>.sql"
	},
	{
		name: "Ecto",
		path: /^(.*\/|)priv\/[\w/]*migrations\/\d{14}_[^/]+\.exs$/,
		text: null,
		recipe: "mix ecto.migrate --log-migrations-sql"
	},
	{
		name: "Go functions",
		path: /^(.*\/|)\d+_[^/]+\.go$/,
		text: /\.Add(?:Named)?Migration(?:Context|NoTx)?\(/,
		recipe: "write the statements of each function into a .sql file in its place"
	}
];
async function codeMigrations(paths, folder, text) {
	const inside = folder === null || folder === "." ? paths : paths.filter((path) => path.startsWith(`${folder}/`));
	for (const tool of TOOLS) {
		const path = inside.filter((one) => tool.path.test(one)).sort().at(-1);
		if (path === void 0) continue;
		if (tool.text !== null && !tool.text.test(await text(path) ?? "")) continue;
		const home = path.slice(0, Math.max(path.lastIndexOf("/"), 0)) || ".";
		return {
			tool: tool.name,
			folder: home,
			path,
			recipe: tool.recipe
		};
	}
	return null;
}
function codeSentence({ tool, folder, path, recipe }) {
	return `The migrations in ${folder} are programs of ${tool} (${path}): their SQL exists only when they run, so nothing could be checked. Write it into numbered .sql files and name that folder: ${recipe}`;
}
function codeRemark({ tool, folder, path, recipe }) {
	return `${folder} is not checked: its migrations are programs of ${tool} (${path}), whose SQL exists only when they run. To check it, write it into numbered .sql files: ${recipe}.`;
}
// src/found/meant.ts
const MOST_FOLDERS = 20;
const MOST_FILES = 60;
async function meantFolders(head, base, named, trusted = null) {
	const seen = await look(head, base, named, MOST_FILES);
	if (seen.folders.length === 0 && named.length > 0) throw new Trouble(`Nothing could be checked. ${seen.passedOver.map(passedOver).join(" ")}`);
	if (seen.folders.length === 0) throw await nothing(head, seen);
	for (const { path } of seen.folders) await needSql(head, path, seen.paths);
	if (named.length === 0 && seen.folders.length > MOST_FOLDERS) throw tooMany(seen.folders);
	const before = trusted && await look(trusted, null, seen.folders.map(({ path }) => path), MOST_FILES);
	return {
		folders: seen.folders.map((folder) => asTrusted(folder, before)),
		remarks: [...seen.passedOver.map(passedOver), ...named.length > 0 ? [] : await codeBeside(head, seen)]
	};
}
async function otherBefore(base, was, is) {
	const names = new Set(is.files.map(({ path }) => path.slice(is.folder.length)));
	const sql = was.files.filter(({ path }) => isSql(path));
	if (sql.length === 0 || sql.some(({ path }) => names.has(path.slice(was.folder.length)))) return null;
	const { passedOver } = await look(base, null, [was.folder], MOST_FILES);
	const text = (bytes) => new TextDecoder().decode(bytes ?? new Uint8Array());
	if (passedOver.length === 0 && !sql.some(({ bytes }) => otherBySql(text(bytes)))) return null;
	return `The files that ${was.folder} had were for another database than SQLite: the new ones are checked as the first.`;
}
async function needSql(head, folder, paths) {
	if (namesIn(folder, paths).some((name) => /\.(?:sql|sqm)$/i.test(name))) return;
	const code = await codeMigrations(paths, folder, (path) => head.text(path).catch(() => null));
	if (code) throw new Trouble(codeSentence(code));
}
async function codeBeside(head, { folders, paths }) {
	const isChecked = (path) => folders.some((folder) => isBelow(path, folder.path));
	const code = await codeMigrations(paths.filter((path) => !isUnread(path) && !isChecked(path)), null, (path) => head.text(path).catch(() => null));
	return code ? [codeRemark(code)] : [];
}
function asTrusted(folder, before) {
	const trusted = before?.folders.find(({ path }) => path === folder.path);
	if (!(trusted && trusted.runner !== null && !trusted.byNames) || trusted.runner === folder.runner) return withTool(folder);
	const found = withTool(trusted);
	const remark = `This pull request changes which tool applies ${folder.path}: it was checked as ${found.runner.name}, which the base has (${found.because}).`;
	return {
		...found,
		remarks: [...found.remarks, remark]
	};
}
function withTool({ path, runner: words, because, against, tied, byNames, untold }) {
	const [first] = because;
	if (words === null) return assumed(path, against);
	const runner = runnerOf(words);
	const remarks = untold ? [keysUntold(path, runner)] : [];
	if (byNames || first === void 0) return {
		path,
		runner,
		because: "the names of its files",
		remarks
	};
	return {
		path,
		runner,
		because: placeOf(first.at),
		remarks: [...tied ? [conflict(path, first, against)] : [], ...remarks]
	};
}
const NOTHING_TELLS = "Nothing in the repository says which tool applies ";
function isAssumption(remark) {
	return remark.startsWith(NOTHING_TELLS);
}
function assumed(path, [unfit]) {
	const other = unfit === void 0 ? "" : ` (${placeOf(unfit.at)} speaks for ${unfit.runner}, which takes no file of such names)`;
	const remark = `${NOTHING_TELLS}${path}${other}, so a script that feeds each file to sqlite3 is assumed. If it is another one, one line in .github/rehearsal.yml says so, such as "runner: d1".`;
	return {
		path,
		runner: runnerOf(DEFAULT_RUNNER),
		because: null,
		remarks: [remark]
	};
}
function keysUntold(path, { tool }) {
	return `${path} was checked with foreign keys on, and nothing in the repository tells whether they are: with the SQLite that the library can bring along (feature bundled) they are, with that of the system only after PRAGMA foreign_keys = ON on the same connection. If they are off, set runner: { like: ${tool}, foreign-keys: off } in .github/rehearsal.yml.`;
}
function placeOf({ path, line }) {
	return `${path}:${line}`;
}
function conflict(folder, { at, runner }, against) {
	const others = against.map((clue) => `${placeOf(clue.at)} speaks for ${clue.runner}`).slice(0, 3);
	return `${folder} was checked as ${runner} applies it, because of ${placeOf(at)}; ${others.join(", ")}. Set "runner" in .github/rehearsal.yml if that is the one.`;
}
function passedOver({ rejects, at, says }) {
	const where = at.path === rejects ? "" : ` (${placeOf(at)})`;
	const how = kindOf(at.path) === "settings" ? "Name the folder and set its \"runner\"" : "Name the folder";
	return `${rejects} is not checked: ${says.replace(/\.$/, "")}${where}. ${how} to check it all the same.`;
}
async function nothing(head, seen) {
	const code = await codeMigrations(seen.paths, null, (path) => head.text(path).catch(() => null));
	const skipped = seen.passedOver.map((sight) => ` ${passedOver(sight)}`).join("");
	if (code) return new Trouble(`${codeSentence(code)}${skipped}`);
	return new Trouble(`No folder of migrations was found: no file is named like 001_initial_schema.sql (digits, then _ or -, then a name), V1__name.sql or 20250101120000_name/migration.sql. Name the folder: sqlite-rehearsal <folder>, or the input "folder" of the Action.${skipped}`);
}
function tooMany(folders) {
	const shown = folders.slice(0, 10).map(({ path }) => path);
	return new Trouble(`${folders.length} folders look like folders of migrations: ${shown.join(", ")} and ${folders.length - shown.length} more. Name those to check in "folders" of .github/rehearsal.yml, or on the command line.`);
}
// src/settings/which.ts
async function terminalSettings(config, { base, head, root }, cwd) {
	const file = config === null ? null : resolve(cwd, config);
	const settings = await parsed(file === null ? await head.text(SETTINGS_PATH) : await named(file, config), config ?? ".github/rehearsal.yml");
	const path = file === null ? SETTINGS_PATH : relative(root, file).split(sep).join("/");
	if (base === null || settings.allow.length === 0 || path.startsWith("../") || isAbsolute(path)) return settings;
	const known = await parsed(await base.text(path).catch(() => null), path).catch(() => NO_FILE);
	const isKnown = (it) => known.allow.some(({ rule, path }) => rule === it.rule && path === it.path);
	return {
		...settings,
		allow: settings.allow.map((it) => isKnown(it) ? it : {
			...it,
			fresh: true
		})
	};
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
		remarks: []
	};
	const theirs = await head.text(path).catch(troubled);
	if (config !== null && text === null && theirs === null) throw new Trouble(`There is no settings file ${config}.`);
	const file = await parsed(text, path).catch(troubled);
	if (!(file instanceof Trouble)) return {
		file,
		remarks: []
	};
	if ((theirs instanceof Trouble || theirs === text ? theirs : await parsed(theirs, path).catch(troubled)) instanceof Trouble || theirs === text) throw file;
	const remark = `${path} of the base cannot be used, and this pull request fixes it: it was checked without any settings.`;
	return {
		file: NO_FILE,
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
	const { parseSettingsFile } = await import("./chunk-settings-file.mjs");
	return parseSettingsFile(text, path);
}
export { meantFolders as a, isAssumption as i, eventSettings as n, otherBefore as o, terminalSettings as r, changedSettings as t };
