import { N as Trouble, l as TOOLS, u as toolNamed } from "./chunk-pieces.mjs";
import { s as fileName, u as inside } from "./chunk-paths.mjs";
import { g as CODE } from "./chunk-words.mjs";
// src/folder/need.ts
function needMigrations(base, head, by) {
	if (head.migrations.length > 0 || (base?.migrations.length ?? 0) > 0) return;
	const [before, after] = [base, head].map((folder) => folder?.strays.filter(({ reason }) => reason !== "other") ?? []);
	const first = after?.find(({ reason }) => reason !== "lonely-down") ?? after?.[0];
	if (first === void 0) throw new Trouble(`Nothing could be checked: ${unreadable(head)}`);
	if (base !== null && before?.length === 0) return;
	throw new Trouble(`No SQL file in ${head.path} is named as a migration, so nothing could be checked: ${shouldBe(head, first.path, by)}`);
}
function shouldBe(head, path, { runner, because = null }) {
	const other = readerOf(head);
	const end = /\.up\.sql$/i.test(path) ? ".up.sql" : ".sql";
	if (because === null || other === void 0 || other.name === runner.tool) return `${path} should be named like 001_initial_schema${end} or 20250101120000_initial_schema${end}, directly in the folder. Name the folder that holds such files, or take this one out of the settings.`;
	return `${toolNamed(runner.tool).title}, which was taken because of ${because}, passes over ${path}. Where another tool or a program of your own applies these files, name it: --runner transactional, or "runner" in .github/rehearsal.yml.`;
}
function readerOf(folder) {
	const names = folder.paths.map((it) => inside(folder, it));
	return TOOLS.find(({ layouts }) => layouts.some(({ count }) => count(names) > 0));
}
const NAME_ANOTHER = "Make the first migration there, name the folder that holds the .sql files, or take this one out of the settings.";
function unreadable(folder) {
	const { path, strays } = folder;
	const [first] = strays;
	if (first === void 0) return `${path} is empty. ${NAME_ANOTHER}`;
	const code = strays.find((it) => CODE.test(it.path));
	if (code) return `${path} holds migrations in code (${fileName(code.path)}), and only SQL files can be rehearsed. If the tool can write its SQL into files, name their folder.`;
	const tool = readerOf(folder);
	if (tool) return `${path} holds files as ${tool.title} names them (${fileName(first.path)}): set runner: ${tool.name}.`;
	return `${path} holds no .sql file, but ${fileName(first.path)}. ${NAME_ANOTHER}`;
}
export { needMigrations as t };
