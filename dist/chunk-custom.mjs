import { l as TOOLS, o as RUNNERS, v as MIGRATION_HISTORY } from "./chunk-pieces.mjs";
// src/tools/custom.ts
const RUNNER_FIELDS = {
	like: Object.keys(RUNNERS),
	transaction: [
		"none",
		"file",
		"all"
	],
	"foreign-keys": [
		"on",
		"off",
		"off-and-checked"
	],
	"on-error": [
		"continue",
		"stop",
		"rollback"
	],
	history: [
		"apart",
		"same-transaction",
		"appended",
		"before-and-after"
	],
	rerun: ["yes", "no"],
	"double-quotes": ["strings", "refused"],
	"cut-at": [
		"statements",
		"breakpoints",
		"lines"
	],
	"each-piece": [
		"any",
		"one",
		"first"
	],
	"after-kill": ["reruns", "refuses"],
	"after-edit": [
		"ignored",
		"warned",
		"refused"
	],
	"after-missing": [
		"ignored",
		"warned",
		"refused",
		"last-refused"
	],
	"after-late": [
		"applied",
		"skipped",
		"refused"
	],
	"after-duplicate": [
		"applied",
		"fails",
		"one-wins",
		"refused"
	],
	"older-release": ["starts", "refuses"],
	"two-starts": ["both", "one-waits"]
};
const CUTS = {
	statements: "statements",
	breakpoints: "drizzle",
	lines: "shell"
};
function customRunner(fields) {
	const like = RUNNERS[fields.get("like") ?? "sqlite3"];
	if (!like) throw new Error(`no runner ${fields.get("like")}`);
	const word = (field, usual) => fields.get(field) ?? usual;
	const transaction = word("transaction", like.transaction);
	const history = word("history", like.history);
	const given = fields.get("rerun");
	return {
		...like,
		name: "custom",
		transaction,
		history,
		...foreignKeys(like, fields.get("foreign-keys")),
		doubleQuotes: fields.has("double-quotes") ? fields.get("double-quotes") === "strings" : like.doubleQuotes,
		reads: CUTS[fields.get("cut-at") ?? ""] ?? readsOf(like, transaction),
		...fields.has("each-piece") ? { piece: word("each-piece", "any") } : {},
		onError: word("on-error", like.onError),
		rerun: given === void 0 ? transaction === "none" || history === "apart" : given === "yes",
		after: afterOf(like, word)
	};
}
function foreignKeys(like, given) {
	if (given === void 0) return {
		foreignKeys: like.foreignKeys,
		...like.around ? { around: like.around } : {}
	};
	return given === "off-and-checked" ? {
		foreignKeys: false,
		around: "off-and-checked"
	} : { foreignKeys: given === "on" };
}
function afterOf({ after, history }, word) {
	const kill = word("history", history) === "before-and-after" ? "refuses" : after.kill;
	return {
		...after,
		kill: word("after-kill", kill),
		edit: word("after-edit", after.edit),
		missing: word("after-missing", after.missing),
		late: word("after-late", after.late),
		duplicate: word("after-duplicate", after.duplicate),
		olderRelease: word("older-release", after.olderRelease),
		twoStarts: word("two-starts", after.twoStarts)
	};
}
function readsOf({ tool, reads, transaction: usual }, transaction) {
	if (transaction === usual || !GENERIC.has(tool)) return reads;
	return transaction === "none" ? "shell" : "statements";
}
const GENERIC = new Set(TOOLS.filter(({ runner }) => runner.ledger === MIGRATION_HISTORY).map(({ name }) => name));
function contradiction({ transaction, history, onError }) {
	if (transaction === "none" && history === "same-transaction") return "without a transaction the history row is \"apart\"";
	if (transaction === "none" && onError === "rollback") return "without a transaction there is nothing to roll back";
	if (transaction !== "none" && onError === "continue") return "inside a transaction an error stops the file or rolls back";
	return null;
}
export { contradiction as n, customRunner as r, RUNNER_FIELDS as t };
