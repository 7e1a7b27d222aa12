import { n as Trouble, t as RUNNERS } from "./chunk-runners.mjs";
import { t as LIMITS } from "./chunk-stage-words.mjs";
// src/rules/presets.ts
const PRESETS = {
	recommended: {
		levels: {},
		raises: false
	},
	guide: {
		raises: false,
		levels: {
			"assumes-row": "error",
			"breaks-old-reads": "error",
			"breaks-old-writes": "error",
			"create-without-if-not-exists": "error",
			"deletes-all-rows": "error",
			"drop-without-if-exists": "error",
			"many-changes": "warning",
			"no-rollback-note": "warning",
			unexplained: "warning"
		}
	},
	strict: {
		levels: { "unused-allowance": "error" },
		raises: true
	}
};
function raised(level) {
	return level === "note" ? "warning" : "error";
}
function otherLevels({ id, level }) {
	return Object.entries(PRESETS).flatMap(([name, { levels, raises }]) => {
		const own = levels[id] ?? (raises && level !== "off" ? raised(level) : level);
		return own === level || own === "off" ? [] : [[name, own]];
	});
}
// src/nearest.ts
function nearest(word, known) {
	let best = null;
	let least = Math.max(2, Math.floor(word.length / 3)) + 1;
	for (const candidate of known) {
		const edits = distance(word.toLowerCase(), candidate.toLowerCase());
		if (edits < least) {
			best = candidate;
			least = edits;
		}
	}
	return best;
}
function didYouMean(word, known) {
	const meant = nearest(word, known);
	return meant === null ? "" : ` (did you mean "${meant}"?)`;
}
function distance(left, right) {
	const a = left.slice(0, 64);
	const rows = [Array.from({ length: right.length + 1 }, (_, column) => column)];
	for (let i = 1; i <= a.length; i++) rows.push(nextRow(rows, a, right, i));
	return rows[a.length]?.[right.length] ?? 0;
}
function nextRow(rows, a, b, i) {
	const row = [i];
	const cell = (y, x) => (y === i ? row[x] : rows[y]?.[x]) ?? 0;
	for (let j = 1; j <= b.length; j++) {
		const replaced = cell(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
		const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? cell(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
		row.push(Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, replaced, swap));
	}
	return row;
}
// src/options.ts
const SETTINGS_PATH = ".github/rehearsal.yml";
const LAYOUTS = [
	"auto",
	"plain",
	"timestamp"
];
const FORMATS = [
	"terminal",
	"json",
	"markdown",
	"github",
	"sarif",
	"junit",
	"code-quality"
];
const FAIL_ON = [
	"error",
	"warning",
	"never"
];
const COMMENT = [
	"always",
	"on-failure",
	"never"
];
const LEVELS = [
	"error",
	"warning",
	"note",
	"off"
];
const row = (option) => ({
	key: null,
	flag: null,
	input: null,
	values: [],
	default: "",
	placeholder: "",
	...option
});
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
		name: "layout",
		key: "layout",
		flag: "layout",
		input: "layout",
		kind: "choice",
		values: LAYOUTS,
		default: "auto",
		placeholder: "NAME",
		description: "How files are named: \"plain\" counts up (005_name.sql), \"timestamp\" has 8 or more digits."
	}),
	row({
		name: "runner",
		key: "runner",
		flag: "runner",
		input: "runner",
		kind: "choice",
		values: Object.keys(RUNNERS),
		default: "sqlite3",
		placeholder: "NAME",
		description: "How production applies a file: transaction, foreign keys, and what happens after an error."
	}),
	row({
		name: "sqlite",
		key: "sqlite",
		flag: "sqlite",
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
		kind: "text",
		placeholder: "FILE",
		description: "Rows of your own for the rehearsal: a .sql file, or a SQLite database as production has it."
	}),
	row({
		name: "seeds",
		key: "seeds",
		kind: "list",
		description: "Scripts that production runs after the migrations at every start, as paths or globs: seed/*.sql."
	}),
	row({
		name: "queries",
		key: "queries",
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
		name: "memory",
		key: "memory",
		flag: "memory",
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
		description: "How the report is written; \"github\" adds annotations to a log, \"sarif\" is for code scanning."
	}),
	row({
		name: "output",
		flag: "output",
		kind: "text",
		placeholder: "FILE",
		description: "Write the report to this file and only the verdict to the terminal."
	}),
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
		name: "token",
		input: "github-token",
		kind: "text",
		inputDefault: "${{ github.token }}",
		description: "Token that fetches the base revision and writes the comment."
	})
];
function problemWith(option, text) {
	if (text === "") return "must not be empty";
	if (option.shape && !option.shape.pattern.test(text)) return `"${text}" is not ${option.shape.says}`;
	if (option.kind !== "choice" || option.values.includes(text)) return null;
	return `"${text}" is not one of ${option.values.join(", ")}${didYouMean(text, option.values)}`;
}
// src/settings.ts
const PRESET_NAMES = Object.keys(PRESETS);
const NO_FILE = {
	given: new Map(),
	runner: null,
	levels: {},
	allow: []
};
function parseInputs(env) {
	const given = new Map();
	for (const option of OPTIONS) {
		if (option.input === null) continue;
		const text = env[`INPUT_${option.input.toUpperCase()}`] ?? "";
		const texts = (option.kind === "list" ? text.split("\n") : [text]).map((t) => t.trim()).filter((t) => t !== "");
		const problem = texts.map((t) => problemWith(option, t)).find((p) => p !== null);
		if (problem) throw new Trouble(`The input "${option.input}": ${problem}.`);
		if (texts.length > 0) given.set(option.name, texts);
	}
	return given;
}
function mergeSettings(given, file = NO_FILE) {
	const texts = (name) => given.get(name) ?? file.given.get(name) ?? [];
	const text = (name) => texts(name)[0] ?? null;
	const number = (name) => Number(text(name) ?? defaultOf(name));
	const preset = PRESETS[pick(PRESET_NAMES, "extends", text("extends"))];
	return {
		folders: texts("folders"),
		base: text("base"),
		head: text("head"),
		staged: text("staged") === "true",
		layout: pick(LAYOUTS, "layout", text("layout")),
		runner: given.has("runner") || !file.runner ? runnerNamed(pick(Object.keys(RUNNERS), "runner", text("runner"))) : file.runner,
		sqlite: text("sqlite"),
		rows: text("rows"),
		seeds: texts("seeds"),
		queries: texts("queries"),
		limits: {
			seconds: number("deadline"),
			megabytes: number("memory")
		},
		failOn: pick(FAIL_ON, "failOn", text("failOn")),
		format: pick(FORMATS, "format", text("format")),
		output: text("output"),
		config: text("config"),
		comment: pick(COMMENT, "comment", text("comment")),
		token: text("token") ?? "",
		levels: {
			...preset.levels,
			...file.levels
		},
		raises: preset.raises,
		allow: file.allow
	};
}
function defaultOf(name) {
	return OPTIONS.find((option) => option.name === name)?.default;
}
function pick(values, name, text) {
	const wanted = text ?? defaultOf(name);
	const found = values.find((value) => value === wanted);
	if (found === void 0) throw new Error(`option ${name} holds ${wanted}`);
	return found;
}
function runnerNamed(name) {
	const runner = RUNNERS[name];
	if (runner === void 0) throw new Error(`no runner ${name}`);
	return runner;
}
export { OPTIONS as a, didYouMean as c, raised as d, LEVELS as i, nearest as l, mergeSettings as n, SETTINGS_PATH as o, parseInputs as r, problemWith as s, NO_FILE as t, otherLevels as u };
