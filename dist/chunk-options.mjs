import { w as LAYOUT_NAMES } from "./chunk-words.mjs";
import { t as LIMITS } from "./chunk-job.mjs";
import { t as FORMATS } from "./chunk-table.mjs";
import { _ as PRESETS } from "./chunk-log-line.mjs";
import { P as didYouMean, o as RUNNERS } from "./chunk-pieces.mjs";
// src/settings/option.ts
const COMMANDS = [
	"check",
	"status",
	"folders",
	"renumber",
	"init",
	"rules",
	"explain"
];
const row = (option) => ({
	key: null,
	flag: null,
	commands: ["check"],
	input: null,
	perFolder: false,
	values: [],
	default: "",
	placeholder: "",
	...option
});
function problemWith(option, text) {
	if (text === "") return "must not be empty";
	if (option.shape && !option.shape.pattern.test(text)) return `"${text}" is not ${option.shape.says}`;
	if (option.kind !== "choice" || option.values.includes(text)) return null;
	return `"${text}" is not one of ${option.values.join(", ")}${didYouMean(text, option.values)}`;
}
// src/settings/command-options.ts
const LISTS = [
	"terminal",
	"json",
	"matrix"
];
const RULES_AS = ["terminal", "json"];
const OTHER_COMMANDS = [
	row({
		name: "list",
		flag: "format",
		commands: ["folders"],
		kind: "choice",
		values: LISTS,
		default: "terminal",
		placeholder: "NAME",
		description: "How \"folders\" lists them: one per line, as JSON, or as the matrix of a workflow's job."
	}),
	row({
		name: "rulesAs",
		flag: "format",
		commands: ["rules", "explain"],
		kind: "choice",
		values: RULES_AS,
		default: "terminal",
		placeholder: "NAME",
		description: "How \"rules\" and \"explain\" tell: as text, or as JSON."
	}),
	row({
		name: "dryRun",
		flag: "dry-run",
		commands: ["renumber", "init"],
		kind: "switch",
		description: "Only show what would be done."
	}),
	row({
		name: "deploy",
		flag: "deploy",
		commands: ["init"],
		kind: "switch",
		description: "Write a migrate.sh that applies the files safely, a seed.sh, and the initContainer for Kubernetes."
	})
];
// src/settings/github-options.ts
const COMMENT = [
	"always",
	"on-failure",
	"never"
];
const GITHUB_OPTIONS = [
	row({
		name: "comment",
		key: "comment",
		input: "comment",
		kind: "choice",
		values: COMMENT,
		default: "always",
		description: "When to comment on the pull request; one comment is kept up to date."
	}),
	row({
		name: "overrideLabel",
		key: "override-label",
		input: "override-label",
		kind: "text",
		description: "A label that lets one pull request pass whatever is found; the findings stay in the report."
	}),
	row({
		name: "token",
		input: "github-token",
		kind: "text",
		inputDefault: "${{ github.token }}",
		description: "Token that fetches the base revision and writes the comment."
	})
];
// src/settings/status-options.ts
const STATUS_FORMATS = ["terminal", "json"];
const STATUS_OPTIONS = [row({
	name: "statusFormat",
	flag: "format",
	commands: ["status"],
	kind: "choice",
	values: STATUS_FORMATS,
	default: "terminal",
	placeholder: "NAME",
	description: "How \"status\" tells it: for people, or as JSON."
}), row({
	name: "on",
	flag: "on",
	kind: "text",
	placeholder: "DATABASE",
	description: "Rehearse what is pending on a copy of this database, by its own history and on its own rows."
})];
const SETTINGS_PATH = ".github/rehearsal.yml";
const LAYOUTS = ["auto", ...LAYOUT_NAMES];
const FAIL_ON = [
	"error",
	"warning",
	"never"
];
const LEVELS = [
	"error",
	"warning",
	"note",
	"off"
];
const OPTIONS = [
	row({
		name: "folders",
		key: "folders",
		input: "folder",
		kind: "list",
		placeholder: "FOLDER",
		description: "Folders of migrations, one per line; when none is named, the only one in the repository."
	}),
	row({
		name: "base",
		flag: "base",
		commands: ["check", "renumber"],
		input: "base",
		kind: "text",
		placeholder: "REF",
		description: "What production has: a branch, tag or commit; by default the branch that is merged into."
	}),
	row({
		name: "head",
		flag: "head",
		kind: "text",
		placeholder: "REF",
		description: "Check this branch, tag or commit instead of the working tree."
	}),
	row({
		name: "staged",
		flag: "staged",
		kind: "switch",
		description: "Check what is staged for the next commit instead of the working tree."
	}),
	row({
		name: "all",
		flag: "all",
		kind: "switch",
		description: "Rehearse every file as if it were new; what is found in applied files is a note."
	}),
	row({
		name: "layout",
		key: "layout",
		perFolder: true,
		flag: "layout",
		commands: [
			"check",
			"status",
			"renumber",
			"explain"
		],
		input: "layout",
		kind: "choice",
		values: LAYOUTS,
		default: "auto",
		placeholder: "NAME",
		description: "How files are named: \"plain\" counts up (005_name.sql), \"timestamp\" has 8 or more digits, \"folders\" has a folder for each, \"releases\" says the release (1.21.8.sql, 0.22/01_name.sql)."
	}),
	row({
		name: "runner",
		key: "runner",
		perFolder: true,
		flag: "runner",
		commands: [
			"check",
			"status",
			"explain"
		],
		input: "runner",
		kind: "choice",
		values: ["auto", ...Object.keys(RUNNERS)],
		default: "auto",
		placeholder: "NAME",
		description: "The tool that applies the migrations in production; found by itself when not said."
	}),
	row({
		name: "sqlite",
		key: "sqlite",
		perFolder: true,
		flag: "sqlite",
		commands: [
			"check",
			"status",
			"explain"
		],
		input: "sqlite",
		kind: "text",
		shape: {
			pattern: /^\d+\.\d+(\.\d+)?$/,
			says: "a version such as 3.40 or 3.40.1"
		},
		placeholder: "X.Y",
		description: "Version of production's SQLite (3.35 or newer); what only a newer one understands is then an error."
	}),
	row({
		name: "rows",
		key: "rows",
		perFolder: true,
		kind: "text",
		placeholder: "FILE",
		description: "Rows of your own for the rehearsal: a .sql file, or a SQLite database as production has it."
	}),
	row({
		name: "baseline",
		key: "baseline",
		perFolder: true,
		kind: "text",
		placeholder: "FILE",
		description: "What production had before the first migration: a .sql file, or a SQLite database. Beside new migrations as the base has it."
	}),
	row({
		name: "seeds",
		key: "seeds",
		perFolder: true,
		kind: "list",
		description: "Scripts that production runs after the migrations at every start, as paths or globs: seed/*.sql. New and changed ones are rehearsed."
	}),
	row({
		name: "queries",
		key: "queries",
		perFolder: true,
		kind: "list",
		description: "The application's own SQL, as paths or globs; a migration must not break what stands in these files."
	}),
	row({
		name: "extends",
		key: "extends",
		kind: "choice",
		values: Object.keys(PRESETS),
		default: "recommended",
		description: "Levels to start from: each rule's own, those of a deployment guide's checklist, or all one higher."
	}),
	row({
		name: "deadline",
		key: "deadline",
		flag: "deadline",
		commands: [
			"check",
			"status",
			"explain"
		],
		input: "deadline",
		kind: "text",
		shape: {
			pattern: /^[1-9]\d{0,4}$/,
			says: "a number of seconds"
		},
		default: String(LIMITS.seconds),
		placeholder: "SECONDS",
		description: "How long the rehearsal of one migration may take."
	}),
	row({
		name: "deadlineTotal",
		key: "deadline-total",
		flag: "deadline-total",
		input: "deadline-total",
		kind: "text",
		shape: {
			pattern: /^[1-9]\d{0,4}$/,
			says: "a number of seconds"
		},
		placeholder: "SECONDS",
		description: `How long the whole run may take; 600 where the variable CI is set, else as long as it takes.`
	}),
	row({
		name: "memory",
		key: "memory",
		flag: "memory",
		commands: [
			"check",
			"status",
			"explain"
		],
		input: "memory",
		kind: "text",
		shape: {
			pattern: /^[1-9]\d{2,5}$/,
			says: "a number of megabytes, 100 or more"
		},
		default: String(LIMITS.megabytes),
		placeholder: "MB",
		description: "How much memory a rehearsal may need."
	}),
	row({
		name: "failOn",
		key: "fail-on",
		flag: "fail-on",
		input: "fail-on",
		kind: "choice",
		values: FAIL_ON,
		default: "error",
		placeholder: "LEVEL",
		description: "The lowest level of a finding that makes the check fail."
	}),
	row({
		name: "config",
		flag: "config",
		commands: [
			"check",
			"status",
			"folders",
			"renumber",
			"explain"
		],
		input: "config",
		kind: "text",
		default: SETTINGS_PATH,
		placeholder: "FILE",
		description: "The settings file."
	}),
	row({
		name: "format",
		flag: "format",
		kind: "choice",
		values: FORMATS,
		default: "terminal",
		placeholder: "NAME",
		description: "How the report is written; \"github\" adds annotations to a log, \"html\" is one file for a browser."
	}),
	row({
		name: "notes",
		flag: "notes",
		kind: "switch",
		description: "Show notes in the terminal, which are only counted otherwise."
	}),
	row({
		name: "timing",
		flag: "timing",
		kind: "switch",
		description: "Say on standard error where the time went."
	}),
	...STATUS_OPTIONS,
	...OTHER_COMMANDS,
	row({
		name: "output",
		flag: "output",
		kind: "text",
		placeholder: "FILE",
		description: "Write the report to this file and only the verdict to the terminal."
	}),
	...GITHUB_OPTIONS
];
export { SETTINGS_PATH as a, LISTS as c, problemWith as d, OPTIONS as i, RULES_AS as l, LAYOUTS as n, STATUS_FORMATS as o, LEVELS as r, COMMENT as s, FAIL_ON as t, COMMANDS as u };
