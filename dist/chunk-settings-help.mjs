import { t as WITH_FLAG } from "./chunk-flags.mjs";
import { a as SETTINGS_PATH } from "./chunk-options.mjs";
// src/settings/help.ts
const HEAD = `Rehearse every SQLite migration before production runs it.

Usage: sqlite-rehearsal [check] [FOLDER...]    rehearse what is new
       sqlite-rehearsal status DB [FOLDER]     compare a database with its files
       sqlite-rehearsal init [--deploy]        write a workflow, a migrate.sh
       sqlite-rehearsal renumber, folders      new numbers, what is checked
       sqlite-rehearsal rules                  list the rules
       sqlite-rehearsal explain RULE or FILE   tell about a rule, a migration

A folder that is not named is found. A flag wins over ${SETTINGS_PATH}.
`;
const TAIL = `Examples:
  sqlite-rehearsal --staged    in a pre-commit hook
  sqlite-rehearsal db/migrations --runner transactional --base origin/main

Exit code: 0 nothing found at or above --fail-on, 1 found, 2 could not check.
Everything else: https://github.com/sqlite-rehearsal/sqlite-rehearsal#readme
`;
const BRIEF = {
	base: "what production has; else the branch to merge into",
	head: "check this commit, not the working tree",
	staged: "check what is staged, not the working tree",
	all: "rehearse every file as if it were new",
	layout: "how files are named, such as plain; else it is found",
	runner: "the tool that applies the files; else it is found",
	sqlite: "version of production's SQLite, such as 3.40",
	deadline: "for the rehearsal of one migration; else 30",
	deadlineTotal: "for the whole run; else 600 in CI, no end elsewhere",
	memory: "for one rehearsal; else 512",
	config: `the settings; else ${SETTINGS_PATH}`,
	on: "rehearse what is pending on a copy of this database",
	timing: "say where the time went",
	notes: "show notes, which are only counted otherwise",
	dryRun: "renumber, init: only show what would be done",
	output: "write the report to this file"
};
const WIDTH = 80;
function help() {
	const rows = WITH_FLAG.filter(({ commands }) => commands.includes("check") || commands.includes("renumber")).map((option) => [`--${option.flag}${option.placeholder ? ` ${option.placeholder}` : ""}`, about(option)]);
	const margin = Math.max(...rows.map(([flag]) => flag.length)) + 4;
	const others = [["--lsp, --mcp", "serve an editor, an agent (docs/editors.md)"], ["-h, --help; -v, --version", ""]];
	const lines = [...rows, ...others].flatMap(([flag, text]) => {
		const [first = "", ...more] = wrap(text, WIDTH - margin);
		return [`  ${flag}`.padEnd(margin) + first, ...more.map((line) => " ".repeat(margin) + line)];
	});
	return `${HEAD}\nOptions:\n${lines.map((line) => line.trimEnd()).join("\n")}\n\n${TAIL}`;
}
function about({ name, description, kind, values, default: fallback }) {
	return BRIEF[name] ?? (kind === "choice" ? `${values.join(", ")}; else ${fallback}` : description);
}
function wrap(sentence, width) {
	const lines = [];
	for (const word of sentence.split(" ")) {
		const last = lines.at(-1);
		if (last !== void 0 && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
export { help };
