import { s as significant } from "./chunk-tokens.mjs";
import { D as versionOrder } from "./chunk-pieces.mjs";
import { t as asApplied } from "./chunk-as-applied.mjs";
import { v as mayMakeMore, y as migratesBetween } from "./chunk-words.mjs";
// src/folder/plan.ts
function planOfChanges(changes, base, head) {
	const added = changes.flatMap(({ kind, after }) => after && (kind === "added" || kind === "edited" && after.repeats) ? [after] : []);
	const started = fromNothing(base?.migrations ?? []);
	const incoming = scripts(untilUnreadable(started.length > 0 ? added : fromNothing(added)));
	const questions = [
		...edits(changes, head),
		...order(started, added, head),
		...replaced(changes, head),
		...snapshot(changes, started, head)
	];
	return incoming.length + questions.length > 0 ? {
		base: scripts(started),
		incoming,
		questions
	} : null;
}
function fromNothing(migrations) {
	return migrations.filter(({ contained }) => !contained);
}
function completed(plan, head, { runner, seeds = [], queries = [], rows = null, baseline = null }) {
	const downs = head.migrations.flatMap((it) => it.down && goesBack(it, it.down) ? [[it.path, it.down]] : []);
	const fresh = runner.transaction === "all" || seeds.length > 0 ? [...plan.base, ...plan.incoming] : null;
	return {
		runner: asApplied(runner, plan.base),
		...plan,
		...runner.transaction === "all" ? {
			base: following(plan.base),
			incoming: following(plan.incoming)
		} : {},
		fresh,
		baseline,
		...migratesBetween(head) ? { between: true } : {},
		...mayMakeMore(head) || makesNoTable(plan.base) ? { elsewhere: true } : {},
		rows,
		seeds,
		queries,
		downs: Object.fromEntries(downs)
	};
}
function makesNoTable(base) {
	return base.length > 0 && !base.some(({ sql }) => /\btable\b/i.test(sql) && /\b(?:create|rename)\b/i.test(sql));
}
function allOf({ migrations }) {
	return scripts(fromNothing(migrations));
}
function following(all) {
	return all.map((script, index) => index === 0 ? script : {
		...script,
		follows: true
	});
}
function goesBack({ path }, down) {
	return down.path !== path || significant(down.sql).length > 0;
}
function planOfNewest({ migrations }) {
	const all = scripts(fromNothing(migrations));
	return all.length > 0 ? {
		base: all.slice(0, -1),
		incoming: all.slice(-1),
		questions: []
	} : null;
}
function planOfAll(changes, head) {
	const incoming = scripts(untilUnreadable(fromNothing(head.migrations)));
	const questions = (changes?.questions ?? []).filter(({ about }) => about === "order");
	return incoming.length > 0 ? {
		base: [],
		incoming,
		questions
	} : changes;
}
function withoutNewest(head) {
	const gone = head.migrations.at(-1)?.contained ? fromNothing(head.migrations) : head.migrations.slice(-1);
	const own = new Set(gone.flatMap(({ path, down }) => [path, down?.path]));
	return {
		...head,
		revision: {
			ref: "the files before it",
			commit: null
		},
		migrations: head.migrations.filter((it) => !gone.includes(it)),
		paths: head.paths.filter((path) => !own.has(path))
	};
}
function onlyWith(head, paths, ref) {
	const known = new Set(paths);
	const others = head.migrations.filter(({ path }) => !known.has(path));
	const own = new Set(others.flatMap(({ path, down }) => [path, down?.path]));
	return {
		...head,
		revision: {
			ref,
			commit: null
		},
		migrations: head.migrations.filter(({ path }) => known.has(path)),
		paths: head.paths.filter((path) => !own.has(path))
	};
}
function untilUnreadable(migrations) {
	const at = migrations.findIndex((it) => it.up === null);
	return at < 0 ? migrations : migrations.slice(0, at);
}
function scripts(migrations) {
	return migrations.flatMap((it) => it.up ? [it.up] : []);
}
function edits(changes, head) {
	const isAlone = changes.filter(({ kind }) => kind !== "kept").length === 1;
	const isWhole = changes.every(({ parts, after }) => parts === void 0 && after?.up !== null);
	const together = isAlone || !isWhole ? {} : { order: freshInstall(changes, head) };
	return changes.flatMap(({ kind, before, after }) => {
		if (kind !== "edited" || !before?.up || !after?.up) return [];
		if (before.snapshot) return [];
		const instead = {
			...after.up,
			path: before.path
		};
		if (before.contained) return [{
			about: "edited",
			path: after.path,
			instead,
			applied: before.up
		}];
		return [{
			about: "edited",
			path: after.path,
			instead,
			...together
		}];
	});
}
function freshInstall(changes, head) {
	const old = new Map(changes.flatMap(({ before, after }) => before && after ? [[after.path, before.path]] : []));
	return scripts(fromNothing(head.migrations)).map((script) => ({
		...script,
		path: old.get(script.path) ?? script.path
	}));
}
function order(applied, added, head) {
	const highest = applied.at(-1);
	const early = highest && added.find((it) => it.up && versionOrder(it, highest) < 0);
	if (!early) return [];
	const present = new Set([...applied, ...added].map((it) => it.path));
	const fresh = fromNothing(head.migrations).filter((it) => present.has(it.path));
	return [{
		about: "order",
		path: early.path,
		order: scripts(fresh)
	}];
}
function replaced(changes, head) {
	const gone = changes.find(({ kind }) => kind === "removed")?.before;
	return gone ? [{
		about: "replaced",
		path: gone.path,
		order: scripts(untilUnreadable(fromNothing(head.migrations)))
	}] : [];
}
function snapshot(changes, started, head) {
	const first = head.migrations.find((it) => it.snapshot);
	const isSame = changes.every(({ kind, after }) => kind === "kept" || kind !== "added" && !after?.snapshot);
	if (!first || isSame || !started.some((it) => it.snapshot)) return [];
	return [{
		about: "snapshot",
		path: first.path,
		order: scripts(untilUnreadable(fromNothing(head.migrations)))
	}];
}
export { planOfChanges as a, planOfAll as i, completed as n, planOfNewest as o, onlyWith as r, withoutNewest as s, allOf as t };
