import { N as Trouble } from "./chunk-pieces.mjs";
import { c as chooseRunner, i as readDatabase, o as planFor, r as withName } from "./chunk-told.mjs";
// src/commands/status/on.ts
async function onDatabase(inputs, o) {
	const { typed, cwd, limits } = o;
	const database = await readDatabase(cwd, typed, limits);
	const look = (job) => o.look(job, limits).catch((error) => withName(error, typed));
	const { glance } = await look({
		database,
		plan: null
	});
	const all = inputs.map((input) => {
		const { runner, because = null } = input;
		const chosen = chooseRunner(glance, {
			runner,
			because,
			isSet: because === "the settings"
		});
		return {
			input,
			chosen,
			fits: chosen.runner === runner
		};
	});
	const [only, ...more] = all.length === 1 ? all : all.filter(({ fits }) => fits);
	if (only === void 0 || more.length > 0) throw new Trouble(`--on: there are several folders of migrations: ${inputs.slice(0, 10).map(({ head }) => head.folder).join(", ")}. Name the one that ${typed} belongs to.`);
	const { input, chosen } = only;
	const how = {
		layout: input.layout,
		sqlite: input.sqlite,
		baseline: input.baseline ?? null
	};
	const { plan } = planFor(input.head, chosen.runner, how);
	const { compared } = await look({
		database,
		plan
	});
	const rows = {
		path: typed,
		database: database.bytes,
		beside: database.beside,
		sql: null,
		isProduction: true
	};
	return [{
		...input,
		base: null,
		guessed: false,
		runner: chosen.runner,
		rows,
		applied: {
			by: typed,
			paths: appliedIn(compared)
		},
		remarks: [...chosen.remarks, ...wrongRemarks(typed, compared)]
	}];
}
function appliedIn(compared) {
	const done = new Set([
		"applied",
		"edited",
		"unrecorded"
	]);
	return (compared?.files ?? []).filter(({ state }) => done.has(state)).map(({ path }) => path);
}
function wrongRemarks(typed, compared) {
	const count = (compared?.problems.length ?? 0) + (compared?.drift.length ?? 0);
	if (count === 0) return [];
	return [`${count === 1 ? "One thing is" : `${count} things are`} wrong with ${typed} before any new file is applied: sqlite-rehearsal status ${typed} tells more.`];
}
export { onDatabase };
