import { l as TOOLS, u as toolNamed } from "./chunk-pieces.mjs";
// src/tools/sections.ts
function partsOf(file, bom, marks) {
	const text = `${bom ? "﻿" : ""}${file.sql}`;
	const read = readBy(text, marks);
	if (read === null) return {
		up: file,
		down: null,
		sections: null
	};
	const { tool, down, problem, withoutTransaction, foreignKeysOff } = read;
	const keys = foreignKeysOff ? { foreignKeys: "off" } : {};
	if (problem) return {
		up: null,
		down: null,
		sections: {
			tool,
			problem: {
				line: lineAt(text, problem.at),
				says: problem.says,
				...problem.fix === void 0 ? {} : { fix: problem.fix }
			}
		}
	};
	const cut = (down ?? text.length) - (bom ? 1 : 0);
	const back = {
		...file,
		sql: file.sql.slice(cut),
		line: lineAt(text, down ?? 0)
	};
	return {
		up: {
			...file,
			sql: file.sql.slice(0, cut),
			...asks(withoutTransaction.up),
			...keys
		},
		down: down === null ? null : {
			...back,
			...asks(withoutTransaction.down)
		},
		sections: {
			tool,
			problem: null
		}
	};
}
function asks(none) {
	return none ? { transaction: "none" } : {};
}
function readBy(text, marks) {
	return (marks === "any" || marks === "none" ? TOOLS.filter((tool) => tool.markers) : [toolNamed(marks)]).flatMap((tool) => tool.sections?.(text) ?? []).sort((a, b) => a.first - b.first)[0] ?? null;
}
function lineAt(text, at) {
	return text.slice(0, at).split("\n").length;
}
function wayOf(usual, script) {
	const runner = script.foreignKeys === "off" && usual.sections !== "none" ? {
		...usual,
		foreignKeys: false,
		around: "off"
	} : usual;
	if (script.transaction !== "none" || runner.sections === "none" || runner.transaction !== "file") return runner;
	return {
		...runner,
		transaction: "none",
		onError: "stop",
		history: "apart",
		rerun: true
	};
}
export { wayOf as n, partsOf as t };
