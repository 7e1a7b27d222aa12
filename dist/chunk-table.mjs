import { a as unquote, i as tokens, r as significant, t as identifier } from "./chunk-tokens.mjs";
import { a as wordsOf, c as actionOf, d as targetName, f as targetOf, h as namesIn, l as cutAt, m as changesRows, n as normalSql, p as verbAt, s as historyRow, t as insertShape, u as outerWord, v as placer } from "./chunk-like.mjs";
import { _ as fileName, a as fittingName, b as top, c as move, d as numbering, f as newStrays, g as added, h as momentOf, i as commentLines, l as quote, m as clock, n as meansSomethingElse, o as renamedTo, p as whereabouts, r as statedVersions, s as beside, t as isSameVersion, u as restore, v as inside, x as within$1, y as newPaths } from "./chunk-header-version.mjs";
import { r as unpadded } from "./chunk-version.mjs";
// src/rules/assumes-row.ts
const TABLE$17 = `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT UNIQUE, Role TEXT);`;
const assumesRow = {
	id: "assumes-row",
	level: "warning",
	title: "Relies on a row that may not be there",
	why: "No migration makes the row, so whether the statement does anything is up to each database: in production it may change the row of somebody else, and in a fresh install it does nothing, without an error.",
	fix: "Make the row first (INSERT OR IGNORE), or say that it may be missing: AND EXISTS (SELECT 1 FROM … WHERE …).",
	examples: {
		bad: [{ story: `${TABLE$17}
          -- > 002_admin.sql
          UPDATE Users SET Role = 'admin' WHERE Id = 1;
        ` }, { story: `${TABLE$17}
          -- > 002_no_test_users.sql
          DELETE FROM "Users" WHERE "Name" IN ('test', 'demo');
        ` }],
		good: [
			{ story: `${TABLE$17}
          -- > 002_admin.sql
          UPDATE Users SET Role = 'admin' WHERE Id = 1 AND EXISTS (SELECT 1 FROM Users WHERE Id = 1);
        ` },
			{ story: `${TABLE$17}
          INSERT OR IGNORE INTO Users (Id, Name) VALUES (1, 'root');
          -- > 002_admin.sql
          UPDATE Users SET Role = 'admin' WHERE Id = 1;
        ` },
			{ story: `${TABLE$17}
          -- > 002_roles.sql
          UPDATE Users SET Role = 'member' WHERE Role = 'user';
        ` }
		]
	},
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) for (const [first, ...others] of byTable(seen.assumedRows)) {
			const { at, verb, table, key } = first;
			yield {
				at,
				message: `No migration makes a row of ${table} with ${key}: where it is missing, this ${verb} does nothing and nobody is told.${others.length > 0 ? ` ${others.length} more of the same: ${keys(others)}.` : ""}`,
				fix: `Make the row first (INSERT OR IGNORE INTO ${identifier(table)} …), or say that it may be missing: AND EXISTS (SELECT 1 FROM ${identifier(table)} WHERE ${key}).`
			};
		}
	}
};
function byTable(assumed) {
	const groups = new Map();
	for (const one of assumed) {
		const name = `${one.verb} ${one.table}`;
		const group = groups.get(name);
		if (group) group.push(one);
		else groups.set(name, [one]);
	}
	return [...groups.values()];
}
const MOST_SHOWN$1 = 3;
function keys(assumed) {
	const shown = assumed.slice(0, MOST_SHOWN$1).map(({ at, key }) => `${key} (line ${at.line})`);
	return assumed.length > MOST_SHOWN$1 ? `${shown.join(", ")}, …` : shown.join(", ");
}
// src/rules/bad-allowance.ts
const badAllowance = {
	id: "bad-allowance",
	level: "error",
	title: "An allowance without a known rule or a reason",
	why: "An allowance is a decision that the next reader has to understand. Without a reason it cannot be judged, and with a misspelt rule it silently allows nothing.",
	fix: "Write `-- rehearsal: allow RULE because REASON` above the statement of a new migration.",
	examples: {
		bad: [{
			story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 002_nothing.sql
          -- rehearsal: allow does-nothing
          SELECT 1;
        `,
			also: ["does-nothing"]
		}],
		good: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 002_nothing.sql
          -- rehearsal: allow does-nothing because the number was taken by a release that was never merged
          SELECT 1;
        ` }]
	},
	check: () => []
};
// src/rules/seen.ts
function* under$1(evidence, scenario) {
	for (const seen of evidence.replayed?.migrations ?? []) {
		const rehearsal = seen.rehearsals.find((one) => one.scenario === scenario);
		if (rehearsal) yield {
			seen,
			rehearsal
		};
	}
}
function runnerOf({ runner }, seen) {
	return seen.runner ?? runner;
}
function inWords$1(refusal) {
	return refusal.hint ? `SQLite: ${refusal.message}. ${refusal.hint}` : `SQLite: ${refusal.message}.`;
}
function samePlace(a, b) {
	return b !== null && a.at.path === b.at.path && a.at.line === b.at.line && a.at.column === b.at.column;
}
// src/rules/base-does-not-replay.ts
const baseDoesNotReplay = {
	id: "base-does-not-replay",
	level: "warning",
	title: "The applied migrations do not replay",
	why: "A file that is applied already fails on an empty database. A fresh install fails in the same place, and what the new migrations do on top of it can only be checked in part.",
	fix: "Mend the file so that it replays; production does not run it again. The finding about the edit can be allowed with a reason.",
	examples: {
		bad: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT,);
          -- > 002_roles.sql
          CREATE TABLE IF NOT EXISTS Roles (Id INTEGER PRIMARY KEY);
        ` }],
		good: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
          -- > 002_roles.sql
          CREATE TABLE IF NOT EXISTS Roles (Id INTEGER PRIMARY KEY);
        ` }]
	},
	*check(evidence) {
		const first = evidence.replayed?.baseRefusals[0];
		if (!first) return;
		const unproved = evidence.replayed?.migrations.filter((seen) => seen.rehearsals.some((rehearsal) => rehearsal.outcome === "unverified"));
		const lost = unproved?.length ? ` Because of it nothing is proved about ${unproved.map((seen) => seen.path).join(", ")}.` : "";
		yield {
			at: first.at,
			message: `This applied file fails on an empty database. ${inWords$1(first)}${lost}`,
			...unproved?.length ? { level: "error" } : {}
		};
	}
};
// src/rules/point.ts
function rowsChangedAt(seen, table) {
	const naming = seen.statements.filter((it) => namesIn(it.sql).has(table.toLowerCase()));
	return (naming.find((it) => changesRows(it.sql)) ?? naming[0])?.at ?? {
		path: seen.path,
		line: 1,
		column: 1
	};
}
function madeAt(seen, name, verbs) {
	const naming = seen.statements.filter((it) => namesIn(it.sql).has(name.toLowerCase()));
	return (naming.find((it) => verbs.includes(it.verb)) ?? naming[0])?.at ?? {
		path: seen.path,
		line: 1,
		column: 1
	};
}
// src/rules/old-release.ts
function* broken(evidence, kind) {
	for (const seen of evidence.replayed?.migrations ?? []) for (const group of groups(seen, kind)) yield {
		at: where$4(seen, group.first),
		message: sentence$2(group),
		fix: advice$7(group.first)
	};
}
function groups(seen, kind) {
	const mine = seen.oldCode.filter((it) => it.kind === kind && !isTold$1(seen, it));
	const queries = mine.filter(({ from }) => from !== null);
	const found = [...new Set(mine.flatMap(({ from, table }) => from === null ? [table] : []))].map((table) => {
		const [first, ...others] = mine.filter((it) => it.from === null && it.table === table);
		return {
			first,
			others,
			queries: queries.filter((query) => meets(query, [first, ...others]))
		};
	});
	const alone = queries.filter((query) => !found.some((group) => group.queries.includes(query)));
	return [...found, ...alone.map((first) => ({
		first,
		others: [],
		queries: []
	}))];
}
function isTold$1({ broken, schema }, { kind, table, message, sql, from }) {
	const names = from === null ? new Set([table.toLowerCase()]) : namesIn(sql);
	const views = schema?.before.objects.filter(({ type }) => type === "view") ?? [];
	const isView = from === null && views.some(({ name }) => name.toLowerCase() === table.toLowerCase());
	return broken.some((it) => {
		if (it.type === "view") return names.has(it.name.toLowerCase()) || isView && it.message === message;
		return kind === "write" && (names.has(it.table.toLowerCase()) || it.message === message);
	});
}
function meets({ sql, column, message }, statements) {
	const names = namesIn(sql);
	return statements.some((it) => {
		if (!names.has(it.table.toLowerCase())) return false;
		return it.message === message || it.column !== null && it.column.toLowerCase() === column?.toLowerCase();
	});
}
function sentence$2({ first, others, queries }) {
	const what = [...new Set([first, ...others].map(named$2))].join(", ");
	return [
		first.from === null ? `The deployed release can no longer ${first.kind} ${what}: ${tried(first)}.` : `The application's query at ${inWords(first.from)} works before this file and fails after it (${first.message}).`,
		...(first.kind === "write" ? others : []).map((it) => `Also ${tried(it)}.`),
		queries.length > 0 ? `${listed$3(queries)} ${queries.length === 1 ? "fails" : "fail"} too.` : ""
	].filter(Boolean).join(" ");
}
function tried({ sql, message }) {
	return `"${short$2(sql)}" works before this file and fails after it (${message})`;
}
function named$2({ kind, table, column }) {
	return kind === "write" || column === null ? table : `${table}.${column}`;
}
const MOST_NAMED = 3;
function listed$3(queries) {
	const places = queries.slice(0, MOST_NAMED).map(({ from }) => inWords(from));
	const more = queries.length - places.length;
	const names = more > 0 ? [...places, `${more} more`] : places;
	const all = names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : names.join("");
	return `The ${queries.length === 1 ? "query" : "queries"} at ${all}`;
}
function inWords({ path, line }) {
	return `${path}:${line}`;
}
const MOST_SHOWN = 90;
function short$2(sql) {
	const line = sql.replace(/\s+/g, " ").trim();
	const letters = Array.from(line);
	return letters.length > MOST_SHOWN ? `${letters.slice(0, 89).join("")}…` : line;
}
const DEFINING = "ALTER TABLE,DROP TABLE,DROP VIEW,CREATE TRIGGER,CREATE INDEX,CREATE VIEW,CREATE TABLE".split(",");
function where$4(seen, { table, column, sql, from }) {
	const defining = seen.statements.filter(({ verb }) => DEFINING.includes(verb));
	const names = (name) => defining.some((it) => namesIn(it.sql).has(name.toLowerCase()));
	const tables = from === null ? [table] : [...namesIn(sql)];
	return madeAt(seen, [...column === null ? [] : [column], ...tables].find(names) ?? table, DEFINING);
}
function advice$7(statement) {
	const { table, column, message, sql } = statement;
	const what = column === null ? table : `${table}.${column}`;
	if (/^NOT NULL constraint/.test(message)) return `Give ${what} a constant DEFAULT, or let it be NULL until no release is running that leaves it out; require it in a later migration.`;
	if (/^(UNIQUE|CHECK) constraint/.test(message)) return "Deploy a release first that writes only what the constraint allows; add the constraint in a later migration.";
	if (/^FOREIGN KEY/.test(message)) return "Say what becomes of the new rows when their parent goes: ON DELETE CASCADE or ON DELETE SET NULL.";
	if (/^ambiguous column/.test(message)) return "Deploy a release first whose queries name the table in front of the column, or give the new column another name.";
	if (/is a view$/.test(message)) return `Write INSTEAD OF triggers for INSERT, UPDATE and DELETE on ${table}, so that the running release can write it until it is replaced.`;
	if (/^no such (table|column)|has no column/.test(message)) return inSteps(statement);
	return sql.startsWith("SELECT") ? inSteps(statement) : "Deploy a release first that writes only what the new schema accepts; change the schema in a later migration.";
}
function inSteps({ kind, table, column, message }) {
	if (column !== null && !/^no such table/.test(message)) {
		const name = table === "" ? column : `${table}.${column}`;
		return `Keep ${name} until no release that uses it is running: add the new column beside it, deploy a release that uses that one, and drop ${name} in a later migration.`;
	}
	return `Keep ${table || "it"} until no release that uses it is running, and drop it in a later migration.${kind === "read" ? " A table that gets another name can leave a view behind under the old one." : ""}`;
}
// src/rules/breaks-old-reads.ts
const breaksOldReads = {
	id: "breaks-old-reads",
	level: "warning",
	title: "The running release can no longer read",
	why: "Migrations run before the new release has replaced the old one, and the old one may come back in a rollback. From this file on its queries fail that name the table, view or column which is gone or has another name.",
	fix: "Add what is new beside what is old, deploy a release that uses the new, and drop the old in a later migration.",
	examples: {
		bad: [
			{
				story: `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- = 001_users.sql
          CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Phone TEXT);
          -- > 002_mobile.sql
          ALTER TABLE Users RENAME COLUMN Phone TO Mobile;
        `,
				also: ["breaks-old-writes"]
			},
			{ story: `
          -- @ runner: transactional
          -- = 001_users.sql
          CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Active INTEGER NOT NULL DEFAULT 1);
          CREATE VIEW ActiveUsers AS SELECT Id, Name FROM Users WHERE Active = 1;
          -- > 002_no_view.sql
          DROP VIEW IF EXISTS ActiveUsers;
        ` },
			{ story: `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- @ queries: queries/*.sql
          -- = 001_users.sql
          CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE TABLE Orders (Id INTEGER PRIMARY KEY, UserId INTEGER NOT NULL REFERENCES Users(Id), Status TEXT);
          -- = queries/orders.sql
          SELECT Name, Status FROM Orders JOIN Users ON Users.Id = UserId WHERE Users.Id = :user;
          -- > 002_user_status.sql
          ALTER TABLE Users ADD COLUMN Status TEXT;
        ` }
		],
		good: [{ story: `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- = 001_users.sql
          CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Phone TEXT);
          -- > 002_mobile.sql
          ALTER TABLE Users ADD COLUMN Mobile TEXT;
          UPDATE Users SET Mobile = Phone WHERE Mobile IS NULL;
        ` }, { story: `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- @ queries: queries/*.sql
          -- = 001_users.sql
          CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- = queries/users.sql
          SELECT Id, Name FROM Users WHERE Id = ?1;
          UPDATE Users SET Name = @name WHERE Id = $id;
          -- > 002_user_status.sql
          ALTER TABLE Users ADD COLUMN Status TEXT;
        ` }]
	},
	check: (evidence) => broken(evidence, "read")
};
// src/rules/breaks-old-writes.ts
const breaksOldWrites = {
	id: "breaks-old-writes",
	level: "warning",
	title: "The running release can no longer write",
	why: "Migrations run before the new release has replaced the old one, and the old one may come back in a rollback. From this file on SQLite refuses what it writes: a column is required or gone, or a new constraint or trigger says no.",
	fix: "Let the schema accept what both releases write; tighten it in a later migration, when the old one is gone.",
	examples: {
		bad: [
			{ story: `
          -- @ runner: transactional
          -- = 001_users.sql
          CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 002_phone.sql
          CREATE TABLE Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Phone TEXT NOT NULL);
          INSERT INTO Users_new (Id, Name, Phone) SELECT Id, Name, '' FROM Users;
          DROP TABLE Users;
          ALTER TABLE Users_new RENAME TO Users;
        ` },
			{ story: `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- = 001_bookings.sql
          CREATE TABLE Bookings (Id INTEGER PRIMARY KEY, Room INTEGER NOT NULL, Day TEXT NOT NULL);
          -- > 002_closed.sql
          CREATE TRIGGER Bookings_closed BEFORE INSERT ON Bookings WHEN NEW.Room < 100
          BEGIN SELECT RAISE(ABORT, 'rooms below 100 are closed'); END;
        ` },
			{ story: `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- = 001_users.sql
          CREATE TABLE Users (Id INTEGER PRIMARY KEY, Email TEXT NOT NULL);
          -- > 002_people.sql
          ALTER TABLE Users RENAME TO People;
          CREATE VIEW Users AS SELECT Id, Email FROM People;
        ` }
		],
		good: [{ story: `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- = 001_users.sql
          CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 002_phone.sql
          ALTER TABLE Users ADD COLUMN Phone TEXT;
        ` }, { story: `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- = 001_users.sql
          CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE TABLE Orders (Id INTEGER PRIMARY KEY, UserId INTEGER NOT NULL REFERENCES Users(Id));
          -- > 002_phone.sql
          ALTER TABLE Users ADD COLUMN Phone TEXT NOT NULL DEFAULT '';
        ` }]
	},
	check: (evidence) => broken(evidence, "write")
};
// src/rules/breaks-transaction.ts
const REFUSED_BY_D1 = {
	message: "D1 runs the file and its history row in a transaction of its own, and refuses this statement.",
	fix: "Leave BEGIN, COMMIT, ROLLBACK and SAVEPOINT out."
};
const breaksTransaction = {
	id: "breaks-transaction",
	level: "error",
	title: "The file breaks the runner's transaction",
	why: "The runner opens a transaction around the file and its history row. A BEGIN inside it is refused; a COMMIT ends it early, so that an error later in the file leaves half of it applied.",
	fix: "Leave BEGIN, COMMIT and ROLLBACK to the runner. SAVEPOINT and RELEASE may be used.",
	examples: {
		bad: [{ story: `
          -- @ runner: transactional
          -- > 001_users.sql
          BEGIN;
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          COMMIT;
        ` }, { story: `
          -- @ runner: transactional
          -- > 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          COMMIT;
        ` }],
		good: [{ story: `
          -- @ runner: transactional
          -- > 001_users.sql
          SAVEPOINT users;
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          RELEASE users;
        ` }]
	},
	*check(evidence) {
		const runner = evidence.runner.name;
		for (const { brokenTransaction: broken } of evidence.replayed?.migrations ?? []) {
			if (!broken) continue;
			const message = /^cannot start/.test(broken.message) ? `The ${runner} runner has begun a transaction already, so SQLite refuses this one.` : `This ends the transaction that the ${runner} runner has begun around the file.`;
			if (/^To execute/.test(broken.message)) yield {
				at: broken.at,
				...REFUSED_BY_D1
			};
			else yield {
				at: broken.at,
				message
			};
		}
	}
};
// src/rules/later.ts
function later({ replayed }, seen) {
	const all = replayed?.migrations ?? [];
	return all.slice(all.indexOf(seen) + 1);
}
function inTheEnd(evidence, seen, table) {
	return later(evidence, seen).reduce((last, { schema }) => {
		if (!last || !schema || !named$1(schema.before.tables, last.name)) return last;
		return named$1(schema.after.tables, last.name);
	}, table);
}
function named$1(tables, name) {
	return tables.find((table) => same(table.name, name)) ?? null;
}
function same(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}
function sameList(a, b) {
	return a.length === b.length && a.every((name, at) => same(name, b[at] ?? ""));
}
function within(some, all) {
	return some.every((name) => all.some((other) => same(name, other)));
}
// src/rules/paste.ts
function pasted(sql) {
	return indented(`${sql.trim().replace(/^(create\s+(?:unique\s+)?(?:index|trigger|view))\s+(?!if\s+not\s+exists\b)/i, "$1 IF NOT EXISTS ").replace(/(?<![\s;])[\s;]+$/, "")};`);
}
function indented(sql) {
	return sql.split(/\r?\n/).filter((line) => line.trim() !== "").map((line) => `  ${line.trimEnd()}`).join("\n");
}
// src/rules/broken.ts
function* stillBroken(evidence, type) {
	for (const seen of evidence.replayed?.migrations ?? []) for (const broken of seen.broken) {
		const isMended = later(evidence, seen).some(({ mended }) => mended.some((it) => it.type === broken.type && same(it.name, broken.name)));
		if (broken.type === type && !isMended) yield {
			seen,
			broken,
			at: brokenAt(seen, broken)
		};
	}
}
function isMade(seen, { type, name }) {
	return seen.statements.some((it) => it.verb === `CREATE ${type.toUpperCase()}` && namesIn(it.sql).has(name.toLowerCase()));
}
function mended(seen, { type, name, message }) {
	const drop = `DROP ${type.toUpperCase()} IF EXISTS ${identifier(name)};`;
	const old = seen.schema?.before.objects.find((it) => it.type === type && same(it.name, name));
	const missed = /no such table: (?:main\.)?(.+)$/.exec(message)?.[1] ?? "";
	const view = seen.schema?.before.objects.find((it) => it.type === "view" && same(it.name, missed));
	if (view) return `The ${type} reads ${view.name}. Make that anew on what is there:\n${pasted(view.sql)}\nOr drop the ${type} too:\n${drop}`;
	const wasThere = missed === "" || seen.schema?.before.tables.some((it) => same(it.name, missed)) === true;
	if (!old || wasThere) return `Make the ${type} anew on what is there, or drop it:\n${drop}`;
	return `A RENAME makes the ${type} follow the old table. Drop it first, and make it again as the last step:\n${indented(drop)}\n${pasted(old.sql)}`;
}
function brokenAt(seen, broken) {
	if (broken.type === "virtual table") return contentChangedAt(seen, broken);
	if (isMade(seen, broken)) return madeAt(seen, broken.name, [`CREATE ${broken.type.toUpperCase()}`]);
	const missed = namesIn(broken.message.split(":").at(-1) ?? "");
	return seen.statements.find(({ verb, sql }) => (verb === "DROP TABLE" || verb === "ALTER TABLE" || verb === "DROP VIEW") && shares(missed, sql))?.at ?? madeAt(seen, broken.table, [
		"DROP TABLE",
		"ALTER TABLE",
		"DROP VIEW"
	]);
}
function contentChangedAt(seen, { table, message }) {
	const missed = /^no such (?:column|table): (?:\w+\.)?(.+)$/.exec(message)?.[1]?.toLowerCase();
	const changes = seen.statements.filter(({ verb }) => /^(DROP|ALTER) (TABLE|VIEW)$/.test(verb));
	const aimed = changes.filter(({ sql }) => targetOf(sql) === table.toLowerCase());
	return (aimed.find(({ verb, sql }) => verb === "DROP TABLE" || missed !== void 0 && namesIn(sql).has(missed)) ?? aimed[0] ?? changes.find(({ sql }) => missed !== void 0 && namesIn(sql).has(missed)) ?? seen.statements.find(({ sql }) => changesRows(sql) && targetOf(sql) === table.toLowerCase()))?.at ?? madeAt(seen, table, [...changes.map(({ verb }) => verb), "CREATE TABLE"]);
}
function shares(names, sql) {
	return [...namesIn(sql)].some((name) => name !== "main" && names.has(name));
}
// src/rules/broken-trigger.ts
const TABLE$16 = `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
          CREATE TABLE IF NOT EXISTS Log (Id INTEGER PRIMARY KEY, Text TEXT);
          CREATE TRIGGER IF NOT EXISTS Users_Log AFTER INSERT ON Users
          BEGIN
            INSERT INTO Log(Text) VALUES (new.Name);
          END;`;
const brokenTrigger = {
	id: "broken-trigger",
	level: "error",
	title: "A trigger uses a table or column that is not there",
	why: "SQLite looks into a trigger only when it fires, so the migration succeeds, and then every INSERT, UPDATE or DELETE that fires it is refused.",
	fix: "Drop the trigger, or make it anew on what is there.",
	examples: {
		bad: [{
			story: `
          -- @ runner: transactional${TABLE$16}
          -- > 002_text_required.sql
          -- RENAME changes the trigger too: from here on it writes to Log_old.
          ALTER TABLE Log RENAME TO Log_old;
          CREATE TABLE IF NOT EXISTS Log (Id INTEGER PRIMARY KEY, Text TEXT NOT NULL DEFAULT '');
          INSERT INTO Log SELECT Id, coalesce(Text, '') FROM Log_old;
          DROP TABLE IF EXISTS Log_old;
        `,
			also: ["not-rerunnable"]
		}, { story: `${TABLE$16}
          -- > 002_log_renames.sql
          CREATE TRIGGER IF NOT EXISTS Users_Renamed AFTER UPDATE OF Name ON Users
          BEGIN
            INSERT INTO Log(Text) VALUES (old.FullName);
          END;
        ` }],
		good: [{ story: `${TABLE$16}
          -- > 002_log_renames.sql
          CREATE TRIGGER IF NOT EXISTS Users_Renamed AFTER UPDATE OF Name ON Users
          BEGIN
            INSERT INTO Log(Text) VALUES (old.Name);
          END;
        ` }, { story: `
          -- @ runner: transactional${TABLE$16}
          -- > 002_text_required.sql
          CREATE TABLE IF NOT EXISTS Log_new (Id INTEGER PRIMARY KEY, Text TEXT NOT NULL DEFAULT '');
          INSERT INTO Log_new SELECT Id, coalesce(Text, '') FROM Log;
          DROP TRIGGER IF EXISTS Users_Log;
          DROP TABLE IF EXISTS Log;
          ALTER TABLE Log_new RENAME TO Log;
          CREATE TRIGGER IF NOT EXISTS Users_Log AFTER INSERT ON Users
          BEGIN
            INSERT INTO Log(Text) VALUES (coalesce(new.Name, ''));
          END;
        ` }]
	},
	*check(evidence) {
		for (const { seen, broken, at } of stillBroken(evidence, "trigger")) {
			const { name, table, message } = broken;
			yield {
				at,
				message: `Trigger ${name} ${isMade(seen, broken) ? "cannot fire" : "can no longer fire"}, so that statements on ${table} fail. SQLite: ${message}.`,
				fix: mended(seen, broken)
			};
		}
	}
};
// src/rules/broken-view.ts
const TABLE$15 = `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
          CREATE VIEW IF NOT EXISTS Names AS SELECT DISTINCT Name FROM Users;`;
const SEARCH = `
          -- = 001_notes.sql
          CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Body TEXT);
          CREATE VIRTUAL TABLE IF NOT EXISTS NotesSearch USING fts5(Body, content='Notes', content_rowid='Id');`;
const brokenView = {
	id: "broken-view",
	level: "error",
	title: "A view or virtual table reads what is not there",
	why: "SQLite looks into a view only when it is read, so CREATE VIEW and DROP TABLE succeed and the application fails. The next ALTER TABLE … RENAME of any table stops at it too. A full-text table that keeps its text in another table (content=…) does not follow when that one is renamed or loses a column.",
	fix: "Drop the view or virtual table, or make it anew on what is there.",
	examples: {
		bad: [
			{
				story: `
          -- @ runner: transactional${TABLE$15}
          -- > 002_name_required.sql
          -- RENAME changes the view too: from here on it reads Users_old.
          ALTER TABLE Users RENAME TO Users_old;
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
          INSERT INTO Users SELECT Id, coalesce(Name, '') FROM Users_old;
          DROP TABLE IF EXISTS Users_old;
        `,
				also: ["not-rerunnable"]
			},
			{ story: `${TABLE$15}
          -- > 002_active_users.sql
          CREATE VIEW IF NOT EXISTS Active AS SELECT Id, Name FROM Users WHERE DeletedAt IS NULL;
        ` },
			{
				story: `
          -- @ runner: transactional${TABLE$15}
          CREATE VIEW IF NOT EXISTS Initials AS SELECT DISTINCT substr(Name, 1, 1) AS Initial FROM Names;
          -- > 002_drop_names.sql
          DROP VIEW IF EXISTS Names;
        `,
				also: ["breaks-old-reads"]
			},
			{
				story: `
          -- @ runner: transactional${SEARCH}
          -- > 002_memos.sql
          ALTER TABLE Notes RENAME TO Memos;
        `,
				also: ["breaks-old-reads", "not-rerunnable"]
			}
		],
		good: [
			{ story: `
${SEARCH}
          -- > 002_body_index.sql
          INSERT INTO NotesSearch(NotesSearch) VALUES ('rebuild');
          CREATE INDEX IF NOT EXISTS Notes_Body ON Notes(Body);
        ` },
			{ story: `${TABLE$15}
          -- > 002_active_users.sql
          CREATE VIEW IF NOT EXISTS Active AS SELECT Id, Name FROM Users WHERE Name IS NOT NULL;
        ` },
			{ story: `
          -- > 001_active_users.sql
          CREATE VIEW IF NOT EXISTS Active AS SELECT Id, Name FROM Users WHERE Name IS NOT NULL;
          -- > 002_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
        ` }
		]
	},
	*check(evidence) {
		for (const { seen, broken, at } of stillBroken(evidence, "view")) {
			const { name, message } = broken;
			yield {
				at,
				message: `View ${name} cannot be read${isMade(seen, broken) ? "" : " any more"}. SQLite: ${message}.`,
				fix: mended(seen, broken)
			};
		}
		for (const { broken, at } of stillBroken(evidence, "virtual table")) yield {
			at,
			message: `Virtual table ${broken.name} cannot be read any more. SQLite: ${broken.message}.`,
			fix: anew(broken)
		};
	}
};
function anew({ name }) {
	const table = identifier(name);
	return `Drop it and its triggers, and make them anew on what is there; FTS5 then fills it with INSERT INTO ${table}(${table}) VALUES ('rebuild').\n  DROP TABLE IF EXISTS ${table};`;
}
// src/rules/cannot-verify.ts
const cannotVerify = {
	id: "cannot-verify",
	level: "warning",
	title: "Needs what no bundled SQLite has",
	why: "Production may load an extension or register a function of its own. The rehearsal has neither, so it can neither pass nor fail the file that needs it, nor anything that comes after that file. The same goes for one version: FTS5 and R-Tree are bundled with the newest SQLite only, which cannot tell what an older one in production makes of a statement that needs them.",
	fix: "Try the file on a copy of production’s database, with the extension loaded; or do without it in migrations.",
	examples: {
		bad: [{ story: `
          -- = 001_notes.sql
          CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Body TEXT);
          -- > 002_vectors.sql
          CREATE VIRTUAL TABLE IF NOT EXISTS NoteVectors USING vec0(embedding float[384]);
          -- > 003_titles.sql
          ALTER TABLE Notes ADD COLUMN Title TEXT;
        ` }, { story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
          -- > 002_slugs.sql
          UPDATE Users SET Name = our_slugify(Name) WHERE Name LIKE '% %';
        ` }],
		good: [{ story: `
          -- = 001_notes.sql
          CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Body TEXT);
          -- > 002_search.sql
          CREATE VIRTUAL TABLE IF NOT EXISTS NotesSearch USING fts5(Body, content='Notes', content_rowid='Id');
        ` }]
	},
	*check({ replayed }) {
		for (const missing of replayed?.missing ?? []) {
			const end = missing === replayed?.missing[0] ? ` From ${missing.at.path} on nothing is proved.` : "";
			const fix = missing.kind === "file" ? { fix: FILE_FIX } : {};
			yield {
				at: missing.at,
				message: `${lacking(missing, replayed)}${end}`,
				...fix
			};
		}
		for (const untold of firstOfEachFile$1(replayed?.untold ?? [])) {
			const { at } = untold;
			if (isTold(at.path, replayed)) continue;
			yield {
				at,
				message: elsewhere(untold, replayed),
				fix: VERSION_FIX
			};
		}
	}
};
const FILE_FIX = "Try the file on a copy of production’s database, with a copy of that file beside it.";
const VERSION_FIX = "Try the file on a copy of production’s database, with the SQLite that production has.";
function firstOfEachFile$1(untold) {
	return untold.filter((it, index) => untold.findIndex((other) => other.at.path === it.at.path) === index);
}
function isTold(path, { missing }) {
	return missing.some(({ at }) => at.path === path);
}
function elsewhere({ asked, needs, message }, { engine, target }) {
	return `Production has SQLite ${target}. ${message === null ? `This has to do with ${needs}, which SQLite ${asked} (sql.js) was built without` : `SQLite ${asked} (sql.js) refuses this (${message}), as far as it could be asked without ${needs ?? "the virtual tables"}`}; it was played on SQLite ${engine.sqlite} (${engine.package}) instead, so whether production takes it is not known.`;
}
function lacking({ kind, name }, { engine }) {
	if (kind === "file") return `What is in the file ${name}, and whether it is there, only production knows: no migration has written to it.`;
	return `This needs the ${kind} ${name}, which SQLite ${engine.sqlite} (${engine.package}) was built without, and no other bundled SQLite could take its place.`;
}
// src/rules/describe.ts
function describeFact(fact) {
	switch (fact.kind) {
		case "rows-added":
		case "rows-deleted":
		case "values-changed":
		case "orphans-added":
		case "sequence-changed":
		case "user-version-changed": return describeContent(fact);
		default: return describeSchema(fact);
	}
}
function describeFacts(facts, most = 3) {
	const shown = facts.slice(0, most).map(describeFact).join("; ");
	return facts.length > most ? `${shown}; and ${facts.length - most} more` : shown;
}
function rows(count) {
	return count === 1 ? "1 row" : `${count} rows`;
}
function describeSchema(fact) {
	switch (fact.kind) {
		case "table-added": return `table ${fact.table} is new`;
		case "table-dropped": return fact.rows > 0 ? `table ${fact.table} is missing with its ${rows(fact.rows)}` : `table ${fact.table} is missing`;
		case "table-changed": return `table ${fact.table} has another definition`;
		case "column-added": return `column ${fact.table}.${fact.column} is new`;
		case "column-dropped": return `column ${fact.table}.${fact.column} is missing`;
		case "column-changed": return `column ${fact.table}.${fact.column} is ${short$1(fact.after)} instead of ${short$1(fact.before)}`;
		case "object-added": return `${fact.type} ${fact.name} is new`;
		case "object-dropped": return `${fact.type} ${fact.name} is missing`;
		case "object-changed": return `${fact.type} ${fact.name} has another definition`;
	}
}
function describeContent(fact) {
	switch (fact.kind) {
		case "rows-added":
		case "rows-deleted":
			if (fact.before !== fact.after) return `${fact.table} has ${rows(fact.after)} instead of ${fact.before}`;
			return `${rows(fact.rows)} of ${fact.table} ${fact.rows === 1 ? "is" : "are"} ${fact.kind === "rows-added" ? "new" : "gone"}`;
		case "values-changed": return `${fact.rows} of ${rows(fact.of)} of ${fact.table} ${fact.rows === 1 ? "differs" : "differ"} in ${fact.column}`;
		case "orphans-added": return `${rows(fact.rows)} of ${fact.table} ${fact.rows === 1 ? "points" : "point"} at rows of ${fact.parent} that do not exist`;
		case "sequence-changed": return `the last id given out in ${fact.table} is ${fact.after} instead of ${fact.before}`;
		case "user-version-changed": return `user_version is ${fact.after} instead of ${fact.before}`;
	}
}
function short$1(definition) {
	const line = definition.replace(/\s+/g, " ").trim() || "without a type";
	return line.length > 60 ? `${Array.from(line).slice(0, 57).join("")}…` : line;
}
// src/rules/fates.ts
function factsOf(seen) {
	return seen.rehearsals.find(({ scenario }) => scenario === "peopled")?.facts ?? [];
}
function factsAbout(facts, kind, table) {
	return facts.filter((fact) => fact.kind === kind && (table === void 0 || "table" in fact && table !== null && same(fact.table, table)));
}
function isNews(evidence, seen, table, column) {
	const all = evidence.replayed?.migrations ?? [];
	return all.slice(0, all.indexOf(seen)).some((earlier) => {
		const facts = factsOf(earlier);
		if (factsAbout(facts, "table-added", table).length > 0) return true;
		return column !== void 0 && factsAbout(facts, "column-added", table).some((fact) => same(fact.column, column));
	});
}
function placeOf(seen, statement) {
	return (statement === null || statement === void 0 ? void 0 : seen.statements[statement]?.at) ?? {
		path: seen.path,
		line: 1,
		column: 1
	};
}
function losesRows$1(seen, fate) {
	if (fate.after === null || fate.now === null) return false;
	if (!same(fate.now, fate.table)) return fate.after < fate.before;
	return factsAbout(factsOf(seen), "rows-deleted", fate.table).some(({ movedTo }) => !movedTo);
}
function lostInCopy({ rebuilt, dropped, after, losses }) {
	if (!rebuilt || !dropped || after === null) return 0;
	const behind = losses.filter((deed) => deed.statement > dropped.statement).reduce((sum, deed) => sum + deed.rows, 0);
	return Math.max(0, dropped.rows - after - behind);
}
function byStatement(found) {
	const groups = new Map();
	for (const [fate, deed] of found) groups.set(deed.statement, [...groups.get(deed.statement) ?? [], [fate, deed]]);
	return [...groups].sort(([a], [b]) => a - b);
}
// src/rules/keep-aside.ts
function advice$6(evidence, seen, statement, bereft) {
	const { verb, sql } = seen.statements[statement] ?? {
		verb: "",
		sql: ""
	};
	const names = listed$2(bereft.map(({ table }) => table));
	const action = actionOf(sql);
	if (action === "INSERT" || action === "REPLACE") return "OR REPLACE deletes the old row before it writes the new one. Write INSERT … ON CONFLICT (key) DO UPDATE SET … instead: the row stays, and what refers to it too.";
	if (verb !== "DROP TABLE") return `If that is meant for ${names} too, say so in a statement of its own before this one. If not, point those rows at another parent first.`;
	const fate = seen.fates.find(({ dropped }) => dropped?.statement === statement);
	const parent = fate?.table ?? /(?<!\S)\S+$/.exec(sql)?.[0] ?? "";
	if (fate && !fate.rebuilt) return `Decide first what becomes of ${names}: delete rows by a statement of their own, or make the table anew without its foreign key to ${parent}.`;
	if (runnerOf(evidence, seen).transaction === "none") return switchedOff(evidence, seen);
	return keptAside(seen, parent, bereft);
}
function switchedOff({ runner }, seen) {
	const on = seen.statements.find(({ sql }) => /^PRAGMA\s+foreign_keys\s*[=(]\s*['"]?(on|1|true|yes)/i.test(sql));
	return `${!runner.foreignKeys && on ? `Take the PRAGMA foreign_keys = ON in line ${on.at.line} out, or move it to the end of the file` : "Write PRAGMA foreign_keys = OFF; as the first statement of the file, before any BEGIN"}: with foreign keys off, DROP TABLE leaves the rows of other tables alone. Check with PRAGMA foreign_key_check behind the rebuild.`;
}
function keptAside(seen, parent, bereft) {
	const steps = parentsFirst(bereft, seen.schema?.before.tables ?? []).map((one) => stepsFor(one, named$1(seen.schema?.before.tables ?? [], one.table)));
	const last = `Make the new ${parent} under a name of its own, drop ${parent}, and rename the new table last: foreign keys follow a table that is renamed. `;
	return [`${isRenamedFirst(seen, parent) ? last : ""}Foreign keys cannot be switched off inside a transaction (defer_foreign_keys does not help either). Use ALTER TABLE ADD, RENAME or DROP COLUMN where that is enough. Where it is not, keep a copy and put it back:`, indented([
		...steps.map(({ before }) => before),
		`-- here the rebuild of ${parent.replaceAll(/\s/g, " ")}`,
		...steps.map(({ behind }) => behind),
		...steps.map(({ last }) => last).reverse()
	].join("\n"))].join("\n");
}
function isRenamedFirst({ statements, fates }, parent) {
	const fate = fates.find(({ table }) => same(table, parent));
	const dropped = targetName(statements[fate?.dropped?.statement ?? -1]?.sql ?? "");
	return dropped !== null && !same(dropped, parent);
}
function stepsFor({ table, columns }, seen) {
	const own = seen?.columns.filter(({ generated }) => !generated).map(({ name }) => identifier(name)) ?? [];
	const [name, kept] = [identifier(table), identifier(`${table}_kept`)];
	const last = `DROP TABLE IF EXISTS ${kept};`;
	if (columns.length === 0) {
		const all = own.join(", ") || "*";
		const into = own.length > 0 ? `${name} (${all})` : name;
		const put = seen && seen.primaryKey.length > 0 ? "INSERT OR IGNORE" : `DELETE FROM ${name};\nINSERT`;
		return {
			before: `CREATE TABLE IF NOT EXISTS ${kept} AS SELECT ${all} FROM ${name};`,
			behind: `${put} INTO ${into} SELECT ${all} FROM ${kept};`,
			last
		};
	}
	const links = columns.map(identifier);
	const key = seen?.primaryKey.map(identifier) ?? [];
	const [named_, there] = key.length > 0 ? [key, key] : [["rowid AS kept_rowid"], ["kept_rowid"]];
	const on = there.map((column, at) => `k.${column} = ${name}.${key[at] ?? "rowid"}`).join(" AND ");
	const sets = links.map((column) => `${column} = (SELECT k.${column} FROM ${kept} AS k WHERE ${on})`);
	return {
		before: `CREATE TABLE IF NOT EXISTS ${kept} AS SELECT ${[...named_, ...links.filter((it) => !key.includes(it))].join(", ")} FROM ${name};`,
		behind: `UPDATE ${name} SET ${sets.join(", ")};`,
		last
	};
}
function parentsFirst(bereft, tables) {
	const left = [...bereft];
	const sorted = [];
	const waits = ({ table }) => named$1(tables, table)?.foreignKeys.some(({ parent }) => !same(parent, table) && left.some((it) => same(it.table, parent)));
	while (left.length > 0) {
		const at = Math.max(0, left.findIndex((one) => !waits(one)));
		sorted.push(...left.splice(at, 1));
	}
	return sorted;
}
function listed$2(names) {
	return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : names.join("");
}
function isMeant(seen, statement, table) {
	if (actionOf(seen.statements[statement]?.sql ?? "") !== "DELETE") return "no";
	return seen.fates.find((fate) => same(fate.table, table))?.losses.some((deed) => deed.aimed) ? "yes" : "perhaps";
}
function headOf(seen, statement) {
	const { verb, sql } = seen.statements[statement] ?? {
		verb: "This statement",
		sql: ""
	};
	const [target, action] = [targetName(sql), actionOf(sql)];
	if (target === null) return verb;
	if (action === "INSERT" || action === "REPLACE") return `INSERT OR REPLACE INTO ${target}`;
	return `${action === "DELETE" ? "DELETE FROM" : action ?? verb} ${target}`;
}
// src/rules/survival-words.ts
function survivalOf({ runner }, seen, table) {
	const found = seen.survival.find((it) => same(it.table, table));
	if (!found) return null;
	const numbers = [...new Set([found.after[runner.name] ?? null, ...Object.values(found.after)])];
	return `${found.table}: ${rows(found.before)} → ${numbers.map((number) => under(found, runner.name, number)).join(", ")}`;
}
function under({ after }, first, number) {
	const names = Object.keys(after).filter((name) => after[name] === number);
	const ordered = [...names.filter((name) => name === first), ...names.filter((name) => name !== first)];
	const listed = ordered.length > 1 ? `${ordered.slice(0, -1).join(", ")} and ${ordered.at(-1)}` : ordered.join("");
	return number === null ? `the file fails under ${listed}` : `${number} under ${listed}`;
}
// src/rules/cascades-delete.ts
const TABLES$2 = `
          -- = 001_messages.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
          CREATE TABLE IF NOT EXISTS Messages (Id INTEGER PRIMARY KEY, UserId INTEGER REFERENCES Users(Id) ON DELETE CASCADE, Body TEXT);`;
const REBUILD$4 = `
          CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
          INSERT INTO Users_new (Id, Name) SELECT Id, coalesce(Name, '') FROM Users;
          DROP TABLE IF EXISTS Users;
          ALTER TABLE Users_new RENAME TO Users;`;
const cascadesDelete = {
	id: "cascades-delete",
	level: "error",
	title: "Rows of another table are deleted along",
	why: "With foreign keys on, DROP TABLE first deletes every row, and ON DELETE CASCADE deletes the rows of other tables with them. INSERT OR REPLACE deletes the old row too. There is no error and no warning, and inside a transaction PRAGMA foreign_keys=OFF does nothing.",
	fix: "Keep the rows of the other table aside and put them back behind the rebuild, or alter the table in place.",
	examples: {
		bad: [
			{ story: `\n          -- @ runner: d1${TABLES$2}\n          -- > 002_name_required.sql${REBUILD$4}\n        ` },
			{
				story: `
          -- @ runner: drizzle${TABLES$2}
          -- > 002_name_required.sql
          PRAGMA foreign_keys = OFF;
          PRAGMA defer_foreign_keys = ON;${REBUILD$4}
          PRAGMA foreign_keys = ON;
        `,
				also: ["pragma-has-no-effect"]
			},
			{ story: `
          -- @ runner: d1${TABLES$2}
          -- > 002_first_user.sql
          INSERT OR REPLACE INTO Users (Id, Name) VALUES (1, 'Admin');
        ` }
		],
		good: [
			{ story: `
          -- @ runner: d1${TABLES$2}
          -- > 002_name_required.sql
          CREATE TABLE IF NOT EXISTS Messages_kept AS SELECT Id, UserId, Body FROM Messages;${REBUILD$4}
          INSERT OR IGNORE INTO Messages (Id, UserId, Body) SELECT Id, UserId, Body FROM Messages_kept;
          DROP TABLE IF EXISTS Messages_kept;
        ` },
			{ story: `
          -- @ level: not-rerunnable off
          -- @ runner: transactional${TABLES$2}
          -- > 002_name_required.sql${REBUILD$4}
        ` },
			{ story: `
          -- @ runner: d1${TABLES$2}
          -- > 002_first_user.sql
          INSERT INTO Users (Id, Name) VALUES (1, 'Admin') ON CONFLICT (Id) DO UPDATE SET Name = excluded.Name;
        ` }
		]
	},
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) {
			const found = seen.fates.flatMap((fate) => losesRows$1(seen, fate) && !isNews(evidence, seen, fate.table) ? fate.losses.flatMap((deed) => deed.aimed || isMeant(seen, deed.statement, fate.table) === "yes" ? [] : [[fate, deed]]) : []);
			for (const [statement, taken] of byStatement(found)) {
				const tables = taken.map(([{ table }]) => table);
				const bereft = tables.map((table) => ({
					table,
					columns: []
				}));
				yield {
					at: placeOf(seen, statement),
					message: `${headOf(seen, statement)} deletes rows of ${listed$2(tables)} too. ${tables.map((table) => left(evidence, seen, table)).join("; ")}.`,
					fix: advice$6(evidence, seen, statement, bereft),
					level: tables.every((table) => isMeant(seen, statement, table) === "no") ? "error" : "warning"
				};
			}
		}
	}
};
function left(evidence, seen, table) {
	const survival = survivalOf(evidence, seen, table);
	if (survival !== null) return survival;
	const [fact] = factsAbout(factsOf(seen), "rows-deleted", table);
	return fact ? `${table}: ${rows(fact.rows)} of ${fact.before} gone` : table;
}
// src/rules/cascades-null.ts
const TABLES$1 = `
          -- = 001_tasks.sql
          CREATE TABLE IF NOT EXISTS Projects (Id INTEGER PRIMARY KEY, Name TEXT);
          CREATE TABLE IF NOT EXISTS Tasks (Id INTEGER PRIMARY KEY, ProjectId INTEGER REFERENCES Projects(Id) ON DELETE SET NULL, Title TEXT);`;
const REBUILD$3 = `
          CREATE TABLE IF NOT EXISTS Projects_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
          INSERT INTO Projects_new (Id, Name) SELECT Id, coalesce(Name, '') FROM Projects;
          DROP TABLE IF EXISTS Projects;
          ALTER TABLE Projects_new RENAME TO Projects;`;
const cascadesNull = {
	id: "cascades-null",
	level: "error",
	title: "Rows of another table lose what they point at",
	why: "With foreign keys on, DROP TABLE first deletes every row, and ON DELETE SET NULL (or SET DEFAULT) empties the columns of other tables that pointed at them. The rebuilt table has the same rows again; the links are gone for good, without an error.",
	fix: "Keep the links aside and put them back behind the rebuild, or alter the table in place.",
	examples: {
		bad: [{ story: `\n          -- @ runner: d1${TABLES$1}\n          -- > 002_name_required.sql${REBUILD$3}\n        ` }, { story: `
          -- @ runner: drizzle
          -- = 001_tasks.sql
          CREATE TABLE IF NOT EXISTS Owners (Id INTEGER PRIMARY KEY, Name TEXT);
          CREATE TABLE IF NOT EXISTS Tasks (Id INTEGER PRIMARY KEY, OwnerId INTEGER REFERENCES Owners(Id) ON DELETE SET NULL);
          -- > 002_owner.sql
          REPLACE INTO Owners (Id, Name) VALUES (1, 'Ada'), (2, 'Grace');
        ` }],
		good: [{ story: `
          -- @ runner: d1${TABLES$1}
          -- > 002_name_required.sql
          CREATE TABLE IF NOT EXISTS Tasks_kept AS SELECT Id, ProjectId FROM Tasks;${REBUILD$3}
          UPDATE Tasks SET ProjectId = (SELECT k.ProjectId FROM Tasks_kept AS k WHERE k.Id = Tasks.Id);
          DROP TABLE IF EXISTS Tasks_kept;
        ` }, { story: `
          -- @ level: not-rerunnable off
          -- @ runner: transactional${TABLES$1}
          -- > 002_name_required.sql${REBUILD$3}
        ` }]
	},
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) {
			const found = seen.fates.flatMap((fate) => isNews(evidence, seen, fate.table) ? [] : fate.unlinked.flatMap((deed) => {
				const changed = factsAbout(factsOf(seen), "values-changed", fate.now);
				return !deed.aimed && changed.some(({ column }) => column === deed.column) ? [[fate, deed]] : [];
			}));
			for (const [statement, taken] of byStatement(found)) {
				const tables = [...new Set(taken.map(([{ table }]) => table))];
				const columnsOf = (name) => taken.flatMap(([{ table }, { column }]) => table === name ? [column] : []);
				const bereft = tables.map((table) => ({
					table,
					columns: columnsOf(table)
				}));
				const links = taken.map(([{ table }, deed]) => `${table}.${deed.column} (${rows(deed.rows)})`);
				yield {
					at: placeOf(seen, statement),
					message: `${headOf(seen, statement)} sets ${listed$2(links)} to NULL or its default too.`,
					fix: advice$6(evidence, seen, statement, bereft),
					level: tables.every((table) => isMeant(seen, statement, table) === "no") ? "error" : "warning"
				};
			}
		}
	}
};
// src/rules/collisions.ts
function collisions(evidence) {
	const groups = new Map();
	for (const path of evidence.head.paths) groups.set(folded(path), [...groups.get(folded(path)) ?? [], path]);
	const unknown = newPaths(evidence);
	const found = new Map();
	for (const group of groups.values()) {
		const fresh = group.filter((path) => unknown.has(path));
		const [first] = group.filter((path) => !fresh.includes(path)).concat(fresh);
		for (const path of fresh) if (first !== void 0 && path !== first) found.set(path, first);
	}
	return found;
}
function folded(path) {
	return path.normalize("NFC").toLowerCase().normalize("NFC");
}
// src/rules/renames.ts
function renames$1(evidence, { standings }, path) {
	const all = [...standings.values()];
	const at = all.findIndex((it) => it.path === path);
	const rest = all.slice(at + 1);
	const end = rest.findIndex((it) => it.kind !== "pushed");
	return byHand([...all.slice(at, at + 1), ...end < 0 ? rest : rest.slice(0, end)].reverse().map((it) => renameOne(evidence, it)));
}
function byHand(commands) {
	return [
		...commands,
		"For a file that is not in git yet, write mv instead of git mv. Or let this do it:",
		RENUMBER$1
	].join("\n");
}
const RENUMBER$1 = "npx sqlite-rehearsal renumber";
function renameOne(evidence, { path, wanted }) {
	const migration = added(evidence).find((it) => it.path === path);
	if (migration) return move(migration, renamedTo(path, wanted));
	return `git mv ${quote(path)} ${quote(within$1(evidence.head, fittingName(path, wanted)))}`;
}
// src/rules/case-collision.ts
const caseCollision = {
	id: "case-collision",
	level: "error",
	title: "Two file names differ only in case or Unicode form",
	why: "On macOS and Windows both names are the same file: a checkout keeps only one of them, and which one is chance. Whoever develops there tests other migrations than production runs.",
	fix: "Give the new file a name of its own.",
	examples: {
		bad: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 001_Users.sql
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
        ` }],
		good: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 002_Users.sql
          CREATE INDEX IF NOT EXISTS IX_Users_Id ON Users (Id);
        ` }]
	},
	*check(evidence) {
		const numbers = numbering(evidence);
		for (const [path, other] of collisions(evidence)) {
			const at = top(path);
			const message = `${fileName(path)} and ${fileName(other)} are the same file on macOS and Windows.`;
			const migration = added(evidence).find((it) => it.path === path);
			const standing = numbers.standings.get(path);
			if (!migration || standing?.kind !== "duplicate") yield {
				at,
				message
			};
			else yield {
				at,
				message,
				fix: `Rename:\n${renames$1(evidence, numbers, path)}`
			};
		}
	}
};
// src/rules/changed-settings.ts
const changedSettings = {
	id: "changed-settings",
	level: "warning",
	title: "The settings of this check are changed",
	why: "Whoever reviews a migration relies on the check beside it. A change of its settings has to be seen, most of all beside the file that would not pass without it.",
	fix: "Have it reviewed as what it is, at best in a pull request of its own.",
	examples: {
		bad: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- < .github/rehearsal.yml
          runner: sqlite3
          -- > .github/rehearsal.yml
          runner: transactional
          rules:
            drops-table: off
          -- > 002_tags.sql
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
        ` }],
		good: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- < .github/rehearsal.yml
          runner: sqlite3
          -- > .github/rehearsal.yml
          # What migrate.sh does.
          runner: sqlite3
          -- > 002_tags.sql
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
        ` }]
	},
	*check({ settingsChange }) {
		if (settingsChange === null) return;
		const { path, changes, problem } = settingsChange;
		if (problem === null) {
			yield {
				at: top(path),
				message: `${listed$1(changes)} ${meaning(settingsChange)}`
			};
			return;
		}
		yield {
			at: top(path),
			level: "error",
			message: `The new settings cannot be used: once they are merged, every check ends with exit code 2. ${problem}`,
			fix: "Mend the file; sqlite-rehearsal in a terminal reads it as it is here."
		};
	}
};
const MOST$1 = 8;
function listed$1(changes) {
	const more = changes.length - MOST$1;
	return `This changes ${changes.slice(0, MOST$1).join("; ")}${more > 0 ? `; and ${more} more` : ""}.`;
}
function meaning({ used }) {
	return used === "base" ? "This check was made with the settings of the base; the new ones count once they are merged." : "This check was made with the new settings; on GitHub those of the base count until they are merged.";
}
// src/sql/copy.ts
function writtenFor(sql, column, columns) {
	const all = significant(sql);
	const select = outerWord(all, 0, /^SELECT$/i);
	if (select < 0) return "unknown";
	const listed = /^CREATE$/i.test(all[0]?.text ?? "") ? null : named(all, select);
	if (listed && !listed.some((name) => name.toLowerCase() === column.toLowerCase())) return "left-out";
	const end = outerWord(all, select + 1, /^(FROM|WHERE|GROUP|ORDER|LIMIT)$/i);
	if (/^WITH$/i.test(all[0]?.text ?? "")) return "unknown";
	if (outerWord(all, select + 1, /^(UNION|EXCEPT|INTERSECT|VALUES)$/i) >= 0) return "unknown";
	const start = /^(DISTINCT|ALL)$/i.test(all[select + 1]?.text ?? "") ? select + 2 : select + 1;
	const results = cutAt(all.slice(start, end < 0 ? all.length : end), (token) => token.text === ",");
	if (/^CREATE$/i.test(all[0]?.text ?? "")) return made(results, column);
	return inserted(results, listed ?? columns, column);
}
function made(results, column) {
	if (results.some(isStar)) return results.length === 1 ? "bare" : "unknown";
	const own = results.find((result) => unquote(result.at(-1)).toLowerCase() === column.toLowerCase());
	return own ? kindOf(own) : "unknown";
}
function inserted(results, into, column) {
	const at = into.findIndex((name) => name.toLowerCase() === column.toLowerCase());
	if (at < 0) return "left-out";
	const star = results.findIndex(isStar);
	if (star >= 0 && star <= at) return results.length === 1 ? "bare" : "unknown";
	const result = results[at];
	return result ? kindOf(result) : "unknown";
}
function named(all, select) {
	const open = all.findIndex((token, at) => at > verbAt(all) && token.text === "(");
	if (open < 0 || open > select) return null;
	const close = all.findIndex((token, at) => at > open && token.text === ")");
	return all.slice(open + 1, close).filter((token) => token.text !== ",").map(unquote);
}
function isStar(result) {
	return result.at(-1)?.text === "*" && (result.length === 1 || result.at(-2)?.text === ".");
}
const CONSTANT = /^(NULL|TRUE|FALSE|CURRENT_TIMESTAMP|CURRENT_DATE|CURRENT_TIME)$/i;
function kindOf(result) {
	const value = withoutAlias(result);
	if (value.filter((token) => isName(token)).length === 0) return "literal";
	const [first, dot] = value;
	return (value.length === 1 || value.length === 3 && dot?.text === ".") && first && isName(first) ? "bare" : "expression";
}
function isName(token) {
	return token.kind === "quoted" || token.kind === "word" && !CONSTANT.test(token.text);
}
function withoutAlias(result) {
	const as = result.findIndex((token, at) => at === result.length - 2 && /^AS$/i.test(token.text));
	if (as >= 0) return result.slice(0, as);
	return result.length === 2 && result.every((token) => token.kind !== "operator") ? result.slice(0, 1) : result;
}
// src/rules/copied.ts
function copiedAs(seen, fate, column) {
	const copy = fate.copied === null ? void 0 : seen.statements[fate.copied];
	if (!copy) return "unknown";
	const columns = named$1(seen.schema?.after.tables ?? [], fate.table)?.columns.filter(({ generated }) => !generated) ?? [];
	return writtenFor(copy.sql, column, columns.map(({ name }) => name));
}
function isUpdated(seen, { table }, column) {
	const heirs = new Set([table.toLowerCase()]);
	for (const { verb, sql } of seen.statements) if (verb === "ALTER TABLE") for (const name of namesIn(sql)) heirs.add(name);
	return seen.statements.some(({ verb, sql }) => verb === "UPDATE" && heirs.has(targetOf(sql) ?? "") && namesIn(sql).has(column.toLowerCase()));
}
function renumbered(seen, fate) {
	const column = idOf(seen, fate);
	if (column === null || !fate.rebuilt || lostInCopy(fate) > 0 || isUpdated(seen, fate, column)) return null;
	const written = copiedAs(seen, fate, column);
	const leftToSqlite = written === "left-out" || written === "literal";
	const facts = factsOf(seen);
	const [changed] = factsAbout(facts, "values-changed", fate.now).filter((it) => same(it.column, column));
	if (changed) {
		const [first] = changed.sample;
		const unseen = fate.copied === null && changed.how === "renumbered";
		return first && (leftToSqlite || unseen) ? {
			column,
			from: first.before,
			to: first.after
		} : null;
	}
	const [gone] = factsAbout(facts, "rows-deleted", fate.now);
	return gone && gone.before === gone.after && factsAbout(facts, "rows-added", fate.now).length > 0 && leftToSqlite ? {
		column,
		from: gone.sample[0] ?? "",
		to: null
	} : null;
}
function idOf({ schema }, { table }) {
	const [was, is] = [schema?.before, schema?.after].map((side) => rowidOf(named$1(side?.tables ?? [], table)));
	return was && is && same(was, is) ? is : null;
}
function rowidOf(table) {
	const [id, ...more] = table?.primaryKey ?? [];
	if (!table || table.withoutRowid || id === void 0 || more.length > 0) return null;
	return /^INTEGER$/i.test(table.columns.find(({ name }) => same(name, id))?.type ?? "") ? id : null;
}
// src/rules/changes-values.ts
const TABLE$14 = `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT, Email TEXT, Zip TEXT);`;
const SWAP$2 = `DROP TABLE IF EXISTS Users;
          ALTER TABLE Users_new RENAME TO Users;`;
const changesValues = {
	id: "changes-values",
	level: "error",
	title: "A rebuild changes values on the way",
	why: "The rows are all there and hold something else: SELECT * copies by position, a column that is left out of the copy is NULL everywhere (an INTEGER PRIMARY KEY is counted from 1 again), and a column of another type turns '0012' into 12 (https://sqlite.org/datatype3.html#type_affinity).",
	fix: "Name the columns on both sides of the copy, in the same order: INSERT INTO new (a, b) SELECT a, b FROM old.",
	examples: {
		bad: [
			{ story: `${TABLE$14}
          -- > 002_email_first.sql
          CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Email TEXT, Name TEXT, Zip TEXT CHECK (length(Zip) < 1000000));
          INSERT INTO Users_new SELECT * FROM Users;
          ${SWAP$2}
        ` },
			{ story: `${TABLE$14}
          -- > 002_zip_number.sql
          CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT, Email TEXT, Zip INTEGER);
          INSERT INTO Users_new (Id, Name, Email, Zip) SELECT Id, Name, Email, Zip FROM Users;
          ${SWAP$2}
        ` },
			{ story: `${TABLE$14}
          -- > 002_name_required.sql
          CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '', Email TEXT, Zip TEXT);
          INSERT INTO Users_new (Id, Name, Zip) SELECT Id, coalesce(Name, ''), Zip FROM Users;
          ${SWAP$2}
        ` },
			{ story: `${TABLE$14}
          -- > 002_name_checked.sql
          CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT CHECK (Name <> '?'), Email TEXT, Zip TEXT);
          INSERT INTO Users_new (Name, Email, Zip) SELECT Name, Email, Zip FROM Users;
          ${SWAP$2}
        ` }
		],
		good: [
			{ story: `${TABLE$14}
          -- > 002_name_required.sql
          CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '', Email TEXT, Zip TEXT);
          INSERT INTO Users_new (Id, Name, Email, Zip) SELECT Id, coalesce(Name, ''), Email, Zip FROM Users;
          ${SWAP$2}
        ` },
			{ story: `${TABLE$14}
          -- > 002_email_first.sql
          CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Email TEXT, Name TEXT, Zip TEXT);
          INSERT INTO Users_new (Id, Name, Email, Zip) SELECT Id, Name, Email, Zip FROM Users;
          ${SWAP$2}
        ` },
			{ story: `${TABLE$14}
          -- > 002_zip_number.sql
          CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT, Email TEXT, Zip INTEGER);
          INSERT INTO Users_new (Id, Name, Email, Zip) SELECT Id, Name, lower(Email), CAST(Zip AS INTEGER) FROM Users;
          ${SWAP$2}
        ` }
		]
	},
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) for (const fate of seen.fates) {
			if (!fate.rebuilt || isNews(evidence, seen, fate.table)) continue;
			const ids = renumbered(seen, fate);
			if (ids !== null) yield {
				at: placeOf(seen, fate.copied ?? fate.dropped?.statement),
				message: idSentence(seen, fate, ids),
				fix: namedCopy(seen, fate.table, `Copy ${ids.column} as well`) ?? `Copy ${ids.column} as well.`
			};
			for (const { fact, says } of changes(seen, fate)) {
				if (ids !== null && (says !== null || ids.to === null || same(ids.column, fact.column))) continue;
				yield {
					at: placeOf(seen, fate.copied ?? fate.dropped?.statement),
					message: `${sentence$1(fact)}${says === null ? "" : ` Seen with ${says}.`}`,
					fix: advice$5(seen, fate, fact)
				};
			}
		}
	}
};
function* changes(seen, fate) {
	const plain = factsAbout(factsOf(seen), "values-changed", fate.now).map((fact) => ({
		fact,
		says: null
	}));
	const awkward = seen.awkward.flatMap(({ facts, says }) => factsAbout(facts, "values-changed", fate.now).map((fact) => ({
		fact,
		says
	})));
	const told = new Set();
	for (const change of [...plain, ...awkward]) {
		const { column, how } = change.fact;
		if (told.has(column) || !isUnmeant(seen, fate, change.fact)) continue;
		if (how === "wiped" && lostInCopy(fate) > 0) continue;
		told.add(column);
		yield change;
	}
}
function isUnmeant(seen, fate, { column, how, table }) {
	if (how !== "wiped" && how !== "swapped" && how !== "converted") return false;
	if (seen.namesAsText.some((it) => same(it.table, table) && same(it.column, column))) return false;
	if (isUpdated(seen, fate, column)) return false;
	if (how === "converted" && /DATE|TIME|BOOL/i.test(typeOf(seen, table, column))) return false;
	const written = copiedAs(seen, fate, column);
	return written === "unknown" ? how === "swapped" : written !== "expression";
}
function typeOf(seen, table, column) {
	return named$1(seen.schema?.after.tables ?? [], table)?.columns.find(({ name }) => same(name, column))?.type ?? "";
}
function idSentence(seen, { table }, { column, from, to }) {
	const names = listed$2((seen.schema?.after.tables ?? []).filter((it) => it.foreignKeys.some(({ parent }) => same(parent, table))).map(({ name }) => name));
	const owners = names === "" ? "" : ` Rows of ${names} point at other rows of ${table} now, or at none.`;
	return `The ids of ${table} (${column}) are not the same any more behind its rebuild: ${to === null ? `${from} is gone` : `${from} became ${to}`}.${owners}`;
}
function sentence$1({ table, column, how, source, sample }) {
	const [first] = sample;
	const example = first ? ` (${short(first.before)} became ${short(first.after)})` : "";
	if (how === "wiped") return `Behind the rebuild of ${table}, ${column} is ${short(first?.after ?? "NULL")} in every row${first ? `; it was ${short(first.before)}` : ""}.`;
	if (how === "swapped") return `Behind the rebuild of ${table}, ${column} holds what was in ${source}${example}.`;
	return `The rebuild of ${table} changes ${column} to another type and its values with it${example}.`;
}
function short(value) {
	const letters = Array.from(value.replaceAll(/\s+/g, " "));
	return letters.length > 40 ? `${letters.slice(0, 39).join("")}…` : value;
}
function advice$5(seen, { table }, { column, how }) {
	if (how === "converted") {
		const type = typeOf(seen, table, column);
		return `Keep ${column} a TEXT column. If the numbers are what is wanted, say so in the copy: CAST(${identifier(column)} AS ${/^\w+$/.test(type) ? type : "NUMERIC"}).`;
	}
	return namedCopy(seen, table, "Name the columns on both sides of the copy") ?? changesValues.fix;
}
function namedCopy(seen, table, what) {
	const columns = named$1(seen.schema?.before.tables ?? [], table)?.columns.filter(({ generated }) => !generated) ?? [];
	const now = named$1(seen.schema?.after.tables ?? [], table)?.columns.map(({ name }) => name.toLowerCase()) ?? [];
	const kept = columns.filter(({ name }) => now.includes(name.toLowerCase())).map(({ name }) => identifier(name)).join(", ");
	return kept === "" ? null : `${what}: INSERT INTO … (${kept}) SELECT ${kept} FROM ….`;
}
// src/rules/continues-after-error.ts
const continuesAfterError = {
	id: "continues-after-error",
	level: "error",
	title: "What follows the error runs all the same",
	why: "`sqlite3 db < file` goes on with the next statement after an error. A DROP behind a copy that failed still drops, and a COMMIT commits the half that worked.",
	fix: "Let the runner stop at the first error: sqlite3 -bail, or `.bail on` as the first line of the file.",
	examples: {
		bad: [{
			story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
          -- > 002_rebuild.sql
          CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          INSERT INTO Users_new SELECT Id, FullName FROM Users;
          DROP TABLE Users;
          ALTER TABLE Users_new RENAME TO Users;
        `,
			also: ["replay-fails"]
		}],
		good: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
          -- > 002_index.sql
          CREATE INDEX IF NOT EXISTS Users_Name ON Users(Name);
        ` }]
	},
	*check(evidence) {
		for (const { damage } of evidence.replayed?.migrations ?? []) {
			if (!damage) continue;
			const { refusal, facts, halfCommitted } = damage;
			const half = halfCommitted ? ` The COMMIT in line ${halfCommitted.line} then keeps the half that worked.` : "";
			const done = facts.length > 0 ? ` Because of what follows, ${describeFacts(facts)}.` : "";
			yield {
				at: refusal.at,
				message: `The runner goes on behind this error.${done}${half}`
			};
		}
	}
};
// src/rules/copy-refused.ts
function copyAdvice({ message }) {
	if (!message.startsWith("output file already exists")) return null;
	return `Make the copy in the script that starts the migrations, or give each run's copy a name of its own: VACUUM INTO 'copy-' || strftime('%s', 'now') || '.db'.`;
}
// src/rules/one-transaction.ts
function oneTransaction({ runner }, seen) {
	return runner.transaction === "none" || seen.runner === void 0 ? IN_RUNNER : NOT_ASKED;
}
const NOT_ASKED = "Take the words out of the file that ask for no transaction: then the runner puts it and its history row into one. A statement that SQLite refuses there (VACUUM, a change of journal_mode) belongs into a file of its own, with nothing else in it.";
const IN_RUNNER = `Let the runner write the file and its history row in one transaction, so that no crash can come between them or into the file:
sqlite3 -bail "$DB" <<SQL
BEGIN IMMEDIATE;
$(cat "$file")
INSERT INTO __MigrationHistory (MigrationName) VALUES ('$name');
COMMIT;
SQL
and set \`runner: transactional\`. No file may have a BEGIN; and COMMIT; of its own then: SQLite has no transaction within a transaction.`;
// src/rules/crash-gets-stuck.ts
const IN_FILE = "Only where the runner has to stay as it is, put BEGIN; and COMMIT; around the file instead: a crash inside it then leaves nothing, but one between the file and its history row still runs it a second time.";
const crashGetsStuck = {
	id: "crash-gets-stuck",
	level: "error",
	title: "A crash in the middle cannot be mended by a restart",
	why: "This runner commits statement by statement. When the process is killed inside the file (a deployment times out, a pod is moved), the next start runs the file from its beginning on what is already there.",
	fix: `${IN_RUNNER}\n${IN_FILE}`,
	examples: {
		bad: [{
			story: `
          -- = 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 002_rename.sql
          CREATE TABLE IF NOT EXISTS People (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          INSERT OR IGNORE INTO People SELECT Id, Name FROM Contacts;
          DROP TABLE Contacts;
          CREATE INDEX IF NOT EXISTS People_Name ON People(Name);
        `,
			also: [
				"breaks-old-reads",
				"breaks-old-writes",
				"not-rerunnable"
			]
		}],
		good: [{ story: `
          -- = 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 002_people.sql
          BEGIN;
          CREATE TABLE IF NOT EXISTS People (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          INSERT OR IGNORE INTO People SELECT Id, Name FROM Contacts;
          CREATE INDEX IF NOT EXISTS People_Name ON People(Name);
          COMMIT;
        ` }]
	},
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) {
			const { crash } = seen;
			if (!crash) continue;
			yield {
				at: crash.after.at,
				message: says$4(crash),
				fix: `${(crash.refusal && copyAdvice(crash.refusal)) ?? prevention(evidence, seen)}\n${recovery(evidence, seen, crash)}`
			};
		}
	}
};
function says$4(crash) {
	const when = `Killed after statement ${crash.number} of ${crash.of} (line ${crash.after.at.line}), the next start`;
	const more = crash.stuck > 1 ? ` ${crash.stuck} of the ${crash.tried} crash points tried get stuck.` : "";
	if (!crash.refusal) return `${when} ends without an error and with another database: ${describeFacts(crash.facts)}.${more}`;
	const { line } = crash.refusal.at;
	return `${when} stops at line ${line}, and so does every start after it. ${inWords$1(crash.refusal)}${more}`;
}
function prevention(evidence, seen) {
	const advice = oneTransaction(evidence, seen);
	return advice === "Let the runner write the file and its history row in one transaction, so that no crash can come between them or into the file:\nsqlite3 -bail \"$DB\" <<SQL\nBEGIN IMMEDIATE;\n$(cat \"$file\")\nINSERT INTO __MigrationHistory (MigrationName) VALUES ('$name');\nCOMMIT;\nSQL\nand set `runner: transactional`. No file may have a BEGIN; and COMMIT; of its own then: SQLite has no transaction within a transaction." ? `${advice}\n${IN_FILE}` : advice;
}
function recovery(evidence, seen, crash) {
	const row = historyRow(evidence.runner.ledger, fileName(seen.path));
	return [
		`When it has happened${crash.refusal ? "" : ", and before the next start"}, run by hand what is left of the file, and record it if that passes.${wentOn(evidence, seen, crash)}`,
		`What is left begins with the first statement that has not run; sqlite3 "$DB" .schema shows how far it came. Killed after statement ${crash.number} it begins in line ${next(seen, crash).line}:`,
		`${rest(evidence, seen, crash)} &&`,
		`sqlite3 "$DB" "${row.replaceAll(/["$`\\]/g, "\\$&")};"`
	].join("\n");
}
function next(seen, { number, after }) {
	return (seen.statements[number] ?? after).at;
}
function rest({ head }, seen, crash) {
	const { line, column } = next(seen, crash);
	const down = head.migrations.find(({ path }) => path === seen.path)?.down;
	return `${down?.path === seen.path ? `sed -n ${line},${down.line - 1}p ${quote(seen.path)}` : `tail -n +${line} ${quote(seen.path)}`}${crash.after.at.line + crash.after.sql.split("\n").length - 1 === line ? ` | sed '1s/^.\\{${column - 1}\\}//'` : ""} | sqlite3 -bail "$DB"`;
}
function wentOn(evidence, seen, { refusal }) {
	if (!refusal || runnerOf(evidence, seen).onError !== "continue") return "";
	return " This runner goes on behind an error: after another start perhaps only the history row is missing.";
}
// src/sql/edits.ts
function applied(text, edits) {
	const starts = lineStarts(text);
	const spans = edits.map((edit) => ({
		from: offset(text, starts, edit.line, edit.column),
		to: offset(text, starts, edit.endLine, edit.endColumn),
		text: edit.text
	}));
	let result = "";
	let at = 0;
	for (const { from, to, text: instead } of spans.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
		if (from < at || to < from) return null;
		result += text.slice(at, from) + instead;
		at = to;
	}
	return result + text.slice(at);
}
function insertion(piece, offset, at, text) {
	const { line, column } = behind(piece.slice(0, offset), at);
	return {
		line,
		column,
		endLine: line,
		endColumn: column,
		text
	};
}
function behind(piece, at) {
	const lines = piece.split("\n");
	const last = lines.at(-1) ?? "";
	return lines.length === 1 ? {
		line: at.line,
		column: at.column + last.length
	} : {
		line: at.line + lines.length - 1,
		column: last.length + 1
	};
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
function offset(text, starts, line, column) {
	const start = starts[line - 1];
	const end = starts[line] === void 0 ? text.length : starts[line] - 1;
	return start === void 0 || start + column - 1 > end ? -1 : start + column - 1;
}
// src/rules/suggest.ts
function suggested(edits) {
	return edits ? { suggestion: edits } : {};
}
function guard(seen, { at, message }) {
	const statement = seen.statements.findLast((it) => before(it.at, at));
	if (!statement) return void 0;
	if (statement.verb.startsWith("CREATE ")) return /already exists$/.test(message) ? objectGuard(statement) : void 0;
	if (statement.verb.startsWith("DROP ")) {
		const kind = statement.verb.slice(5).toLowerCase();
		return message.startsWith(`no such ${kind}: `) ? objectGuard(statement) : void 0;
	}
	const [first] = significant(statement.sql);
	return first && /^INSERT$/i.test(first.text) && meetsItself(seen, statement, message) ? behindToken(statement, first, " OR IGNORE") : void 0;
}
function objectGuard(statement) {
	const words = significant(statement.sql);
	const object = words.slice(1, 4).find((token) => /^(TABLE|INDEX|VIEW|TRIGGER)$/i.test(token.text));
	const first = words[0]?.text.toUpperCase();
	if (!object || first !== "CREATE" && first !== "DROP") return void 0;
	return behindToken(statement, object, first === "CREATE" ? " IF NOT EXISTS" : " IF EXISTS");
}
const MOST_EDITS = 8;
function rehearsedGuards(seen, table) {
	const edits = seen.guarded.flatMap(({ at, sql }) => {
		const statement = seen.statements.find((it) => it.at.line === at.line && it.at.column === at.column);
		if (!statement || targetOf(statement.sql) !== table.toLowerCase()) return [];
		const { line: endLine, column: endColumn } = behind(statement.sql, at);
		return [{
			line: at.line,
			column: at.column,
			endLine,
			endColumn,
			text: sql.replace(/;\s*$/, "")
		}];
	});
	return edits.length > 0 && edits.length <= MOST_EDITS ? edits : void 0;
}
function before(a, b) {
	return a.line < b.line || a.line === b.line && a.column <= b.column;
}
function behindToken({ sql, at }, token, text) {
	return [insertion(sql, token.end, at, text)];
}
function meetsItself(seen, { sql }, message) {
	const key = /^UNIQUE constraint failed: (.+)$/.exec(message)?.[1]?.split(", ");
	const insert = plainInsert(sql);
	const table = targetOf(sql);
	if (!key || !insert || !table || key.some((column) => !column.toLowerCase().startsWith(`${table}.`))) return false;
	if (seen.statements.filter((it) => changesRows(it.sql) && targetOf(it.sql) === table).some(({ verb }) => verb !== "INSERT")) return false;
	if (insert.rows.length === 1) return true;
	const columns = key.map((column) => insert.columns.indexOf(column.slice(table.length + 1).toLowerCase()));
	return insert.rows.every((row) => columns.every((column) => isLiteral(row[column])));
}
function plainInsert(sql) {
	const all = significant(sql);
	const values = all.findIndex((token) => token.kind === "word" && /^VALUES$/i.test(token.text));
	if (values < 0 || !/^INTO$/i.test(all[1]?.text ?? "")) return null;
	const open = all.slice(0, values).findIndex((token) => token.text === "(");
	const names = open < 0 ? [] : cutAt(all.slice(open + 1, values - 1), isComma);
	const rows = cutAt(all.slice(values + 1), isComma);
	const isRow = (row) => row[0]?.text === "(" && row.at(-1)?.text === ")" && closes(row);
	if (!rows.every(isRow) || names.some((name) => name.length !== 1)) return null;
	return {
		columns: names.map(([name]) => name ? unquote(name).toLowerCase() : ""),
		rows: rows.map((row) => cutAt(row.slice(1, -1), isComma))
	};
}
function closes(row) {
	let depth = 0;
	return row.every(({ text }, index) => {
		if (text === "(") depth += 1;
		if (text === ")") depth -= 1;
		return depth > 0 || index === row.length - 1;
	});
}
function isComma(token) {
	return token.text === ",";
}
function isLiteral(value) {
	const [first, ...rest] = value ?? [];
	if (!first) return false;
	if (first.text === "-" && rest.length === 1) return rest[0]?.kind === "number";
	return rest.length === 0 && (first.kind === "string" || first.kind === "number" || first.kind === "blob");
}
// src/rules/unguarded.ts
function* unguarded(evidence, verb) {
	for (const seen of evidence.replayed?.migrations ?? []) {
		if (!seen.rehearsals.some(({ scenario, outcome }) => scenario === "peopled" && outcome === "pass")) continue;
		for (const [index, statement] of seen.statements.entries()) {
			const named = statement.verb.startsWith(`${verb} `) ? objectOf(statement.sql) : null;
			if (!named || isToldOf(evidence, seen, statement)) continue;
			yield {
				statement,
				rerun: runnerOf(evidence, seen).rerun,
				...named,
				earlier: seen.statements.slice(0, index),
				later: seen.statements.slice(index + 1)
			};
		}
	}
}
function mentions({ sql }, name) {
	return namesIn(sql).has(name.toLowerCase());
}
function sameTransaction({ earlier, later, statement }) {
	const begins = earlier.findLastIndex(({ committed }) => committed) + 1;
	if (statement.committed) return {
		earlier: earlier.slice(begins),
		later: []
	};
	const ends = later.findIndex(({ committed }) => committed);
	return {
		earlier: earlier.slice(begins),
		later: later.slice(0, ends < 0 ? later.length : ends)
	};
}
const OBJECT = /^(UNIQUE|VIRTUAL|TABLE|INDEX|VIEW|TRIGGER)$/i;
function objectOf(sql) {
	const [, ...rest] = significant(sql);
	const words = until(rest, ({ kind, text }) => kind !== "word" || !OBJECT.test(text));
	const [first, dot, second] = rest.slice(words.length);
	if (words.length === 0 || first === void 0 || first.kind === "word" && /^if$/i.test(first.text)) return null;
	const qualified = dot?.text === "." && second !== void 0;
	if (qualified && /^temp$/i.test(unquote(first))) return null;
	return {
		object: words.map(({ text }) => text.toUpperCase()).join(" "),
		name: unquote(qualified ? second : first)
	};
}
function until(tokens, stop) {
	const at = tokens.findIndex(stop);
	return tokens.slice(0, at < 0 ? tokens.length : at);
}
function isToldOf(evidence, seen, { sql }) {
	const again = seen.rehearsals.find(({ scenario }) => scenario === "again");
	return runnerOf(evidence, seen).rerun && (again?.refusals.some(({ statement }) => statement === sql) ?? false);
}
// src/rules/create-without-if-not-exists.ts
const createWithoutIfNotExists = {
	id: "create-without-if-not-exists",
	level: "warning",
	title: "CREATE without IF NOT EXISTS",
	why: "The runner can run a file a second time. This statement would stop it there, and does not only because of the statements around it: when those change, in a copy of this file for example, it will. (What does stop is not-rerunnable.)",
	fix: "Write CREATE … IF NOT EXISTS.",
	examples: {
		bad: [{
			story: `
          -- = 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE INDEX IF NOT EXISTS Contacts_Name ON Contacts(Name);
          -- > 002_default_name.sql
          CREATE TABLE IF NOT EXISTS Contacts_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
          INSERT INTO Contacts_new (Id, Name) SELECT Id, Name FROM Contacts;
          DROP TABLE Contacts;
          ALTER TABLE Contacts_new RENAME TO Contacts;
          CREATE INDEX Contacts_Name ON Contacts(Name);
        `,
			also: ["crash-gets-stuck"]
		}, {
			story: `
          -- = 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE TRIGGER IF NOT EXISTS Contacts_named BEFORE INSERT ON Contacts WHEN NEW.Name = ''
          BEGIN SELECT RAISE(ABORT, 'a contact needs a name'); END;
          -- > 002_default_name.sql
          DROP TABLE IF EXISTS Contacts_new;
          CREATE TABLE Contacts_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '?');
          INSERT INTO Contacts_new (Id, Name) SELECT Id, Name FROM Contacts;
          DROP TABLE Contacts;
          ALTER TABLE Contacts_new RENAME TO Contacts;
          CREATE TRIGGER Contacts_named BEFORE INSERT ON Contacts WHEN NEW.Name = ''
          BEGIN SELECT RAISE(ABORT, 'a contact needs a name'); END;
        `,
			also: ["crash-gets-stuck"]
		}],
		good: [
			{ story: `
          -- > 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE INDEX IF NOT EXISTS Contacts_Name ON Contacts(Name);
        ` },
			{ story: `
          -- = 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE VIEW IF NOT EXISTS Names AS SELECT Name FROM Contacts;
          -- > 002_sorted_names.sql
          BEGIN;
          DROP VIEW IF EXISTS Names;
          CREATE VIEW Names AS SELECT Name FROM Contacts ORDER BY Name;
          COMMIT;
        ` },
			{ story: `
          -- = 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE INDEX IF NOT EXISTS Contacts_Name ON Contacts(Name);
          CREATE VIEW IF NOT EXISTS Names AS SELECT Name FROM Contacts;
          -- > 002_default_name.sql
          BEGIN;
          CREATE TABLE Contacts_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
          INSERT INTO Contacts_new (Id, Name) SELECT Id, Name FROM Contacts;
          DROP VIEW Names;
          DROP TABLE Contacts;
          ALTER TABLE Contacts_new RENAME TO Contacts;
          CREATE INDEX Contacts_Name ON Contacts(Name);
          CREATE VIEW Names AS SELECT Name FROM Contacts;
          COMMIT;
        ` }
		]
	},
	*check(evidence) {
		for (const it of unguarded(evidence, "CREATE")) {
			if (!it.rerun || isMadeWay(it) || isPassing(it) || isGoneWithItsTable(it)) continue;
			yield {
				at: it.statement.at,
				message: `A second run passes only because of the statements before this one; by itself it stops when ${it.name} is there.`,
				fix: `Write CREATE ${it.object} IF NOT EXISTS ${identifier(it.name)}.`,
				...suggested(objectGuard(it.statement))
			};
		}
	}
};
function isMadeWay({ name, earlier }) {
	return earlier.some((it) => it.verb.startsWith("DROP ") && mentions(it, name));
}
function isPassing({ name, later }) {
	return later.some((it) => mentions(it, name) && (it.verb.startsWith("DROP ") || /\bRENAME\s+TO\b/i.test(it.sql)));
}
function isGoneWithItsTable(it) {
	return sameTransaction(it).earlier.some(({ verb, sql }) => {
		const dropped = verb === "DROP TABLE" ? targetOf(sql) : null;
		return dropped !== null && mentions(it.statement, dropped);
	});
}
// src/rules/creates-orphans.ts
const TABLES = `
          -- = 001_orders.sql
          CREATE TABLE IF NOT EXISTS Customers (Id INTEGER PRIMARY KEY, Name TEXT);
          CREATE TABLE IF NOT EXISTS Orders (Id INTEGER PRIMARY KEY, CustomerId INTEGER NOT NULL REFERENCES Customers(Id));`;
const createsOrphans = {
	id: "creates-orphans",
	level: "error",
	title: "Rows are left without their parent",
	why: "With foreign keys off (the sqlite3 shell has them off) nobody stops a DELETE that leaves children behind. The application, which mostly runs with foreign keys on, then meets rows that it cannot change: PRAGMA foreign_key_check lists them.",
	fix: "Delete or repoint the children first, in the same file.",
	examples: {
		bad: [{ story: `${TABLES}
          -- > 002_clean.sql
          DELETE FROM Customers WHERE Name LIKE '%1';
        ` }, { story: `${TABLES}
          -- > 002_first_order.sql
          INSERT OR IGNORE INTO Orders (Id, CustomerId) VALUES (1001, 4711);
        ` }],
		good: [{ story: `${TABLES}
          -- > 002_clean.sql
          DELETE FROM Orders WHERE CustomerId IN (SELECT Id FROM Customers WHERE Name LIKE '%1');
          DELETE FROM Customers WHERE Name LIKE '%1';
        ` }, { story: `${TABLES}
          -- > 002_first_order.sql
          INSERT OR IGNORE INTO Customers (Id, Name) VALUES (4711, 'Ada');
          INSERT OR IGNORE INTO Orders (Id, CustomerId) VALUES (1001, 4711);
        ` }]
	},
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) for (const fact of factsAbout(factsOf(seen), "orphans-added")) {
			const parent = seen.fates.find(({ table }) => same(table, fact.parent));
			if (parent && !isNews(evidence, seen, parent.table) && renumbered(seen, parent) !== null) continue;
			if (parent && lostInCopy(parent) > 0 || isNews(evidence, seen, fact.table) && parent === void 0) continue;
			yield {
				at: where$3(seen, fact),
				message: says$3(fact)
			};
		}
	}
};
function says$3({ table, parent, rows: count }) {
	return count === 1 ? `1 row of ${table} points at a row of ${parent} that is not there behind this file.` : `${count} rows of ${table} point at rows of ${parent} that are not there behind this file.`;
}
function where$3(seen, fact) {
	const parent = seen.fates.find(({ table }) => same(table, fact.parent));
	if (parent?.losses[0]) return placeOf(seen, parent.losses[0].statement);
	return seen.statements.find(({ sql }) => same(targetOf(sql) ?? "", fact.table))?.at ?? rowsChangedAt(seen, fact.table);
}
// src/rules/dangling-foreign-key.ts
const danglingForeignKey = {
	id: "dangling-foreign-key",
	level: "error",
	title: "A foreign key points at nothing that can be its parent",
	why: "SQLite takes such a foreign key without an error and looks for its parent only when a row is written. From then on every INSERT into the child, and every DELETE in the parent, is refused on connections that have foreign keys on.",
	fix: "Point it at the primary key, or at columns with a UNIQUE of their own, of a table that is there.",
	examples: {
		bad: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT);
          -- > 002_messages.sql
          CREATE TABLE IF NOT EXISTS Messages (
            Id INTEGER PRIMARY KEY,
            UserEmail TEXT REFERENCES Users(Email)
          );
          CREATE INDEX IF NOT EXISTS Messages_UserEmail ON Messages(UserEmail);
        ` }, { story: `
          -- > 001_messages.sql
          CREATE TABLE IF NOT EXISTS Messages (
            Id INTEGER PRIMARY KEY,
            UserId INTEGER REFERENCES User(Id)
          );
          CREATE INDEX IF NOT EXISTS Messages_UserId ON Messages(UserId);
        ` }],
		good: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT);
          CREATE UNIQUE INDEX IF NOT EXISTS Users_Email ON Users(Email);
          -- > 002_messages.sql
          CREATE TABLE IF NOT EXISTS Messages (
            Id INTEGER PRIMARY KEY,
            UserEmail TEXT REFERENCES Users(Email)
          );
          CREATE INDEX IF NOT EXISTS Messages_UserEmail ON Messages(UserEmail);
        ` }, { story: `
          -- > 001_messages.sql
          CREATE TABLE IF NOT EXISTS Messages (
            Id INTEGER PRIMARY KEY,
            UserId INTEGER REFERENCES Users(Id)
          );
          CREATE INDEX IF NOT EXISTS Messages_UserId ON Messages(UserId);
          -- > 002_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT);
        ` }]
	},
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) for (const table of seen.schema?.after.tables ?? []) for (const key of table.foreignKeys) {
			if (key.dangling === null || wasSo(seen, table, key) || isMended(evidence, seen, table, key)) continue;
			yield {
				at: pointedAt(seen, table, key),
				message: `${table.name}.${key.columns.join(", ")} points at ${target(key)}, but ${key.dangling}.`,
				fix: fixFor(key)
			};
		}
	}
};
function wasSo(seen, table, key) {
	const tables = seen.schema?.before.tables ?? [];
	return (named$1(tables, table.name) ?? tables.find((it) => sameList(columnsOf(it), columnsOf(table))))?.foreignKeys.some((it) => sameList(it.columns, key.columns) && it.dangling !== null) ?? false;
}
function columnsOf(table) {
	return table.columns.map(({ name }) => name);
}
function isMended(evidence, seen, table, key) {
	return !inTheEnd(evidence, seen, table)?.foreignKeys.some((it) => sameList(it.columns, key.columns) && it.dangling !== null);
}
function pointedAt(seen, table, key) {
	if (named$1(seen.schema?.before.tables ?? [], table.name)?.foreignKeys.some((it) => sameList(it.columns, key.columns) && same(it.parent, key.parent))) return madeAt(seen, key.parent, ["DROP TABLE", "ALTER TABLE"]);
	return madeAt(seen, table.name, ["CREATE TABLE"]);
}
function target({ parent, parentColumns }) {
	return parentColumns.length > 0 ? `${parent}(${parentColumns.join(", ")})` : parent;
}
function fixFor({ parent, parentColumns, dangling }) {
	if (dangling?.startsWith("there is no table")) return `Make ${parent} in this file or in an earlier one, or point the foreign key at a table that is there. ALTER TABLE … RENAME changes what foreign keys point at: rename the new table into place, not the old one away.`;
	if (dangling?.endsWith("unique")) return `Make the parent key unique, or point at the primary key of ${parent}:\nCREATE UNIQUE INDEX IF NOT EXISTS ${parent}_${parentColumns.join("_")} ON ${parent}(${parentColumns.join(", ")});`;
	return `Name columns of ${parent} that are its primary key or have a UNIQUE of their own.`;
}
// src/rules/deletes-all-rows.ts
const TABLE$13 = `
          -- = 001_sessions.sql
          CREATE TABLE IF NOT EXISTS Sessions (Id INTEGER PRIMARY KEY, Token TEXT NOT NULL, Expires TEXT);`;
const deletesAllRows = {
	id: "deletes-all-rows",
	level: "warning",
	title: "Every row of a table is deleted",
	why: "A DELETE without a WHERE, or with one that every row fulfils, cannot be taken back once it is committed.",
	fix: "Say which rows: DELETE FROM … WHERE …. If all of them may go, say so above the statement: -- rehearsal: allow deletes-all-rows because <reason>.",
	examples: {
		bad: [{ story: `${TABLE$13}
          -- > 002_log_out.sql
          DELETE FROM Sessions;
        ` }, { story: `${TABLE$13}
          -- > 002_log_out.sql
          DELETE FROM Sessions WHERE Token <> '' OR Token = '';
        ` }],
		good: [{ story: `${TABLE$13}
          -- > 002_clean.sql
          DELETE FROM Sessions WHERE Expires < '2020-01-01';
        ` }, { story: `
          -- @ level: create-without-if-not-exists off${TABLE$13}
          -- > 002_archive.sql
          BEGIN;
          CREATE TABLE IF NOT EXISTS OldSessions (Id INTEGER PRIMARY KEY, Token TEXT NOT NULL, Expires TEXT);
          INSERT OR IGNORE INTO OldSessions (Id, Token, Expires) SELECT Id, Token, Expires FROM Sessions;
          DELETE FROM Sessions;
          COMMIT;
        ` }]
	},
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) for (const fate of seen.fates) {
			const sweep = fate.sweeps.find(({ did, rows: count }) => did === "deleted" && count >= 2);
			const gone = factsAbout(factsOf(seen), "rows-deleted", fate.table).some(({ movedTo }) => !movedTo);
			if (!sweep || !gone || fate.now === null || isNews(evidence, seen, fate.table)) continue;
			yield {
				at: placeOf(seen, sweep.statement),
				message: `Deletes every row of ${fate.table} (${rows(sweep.rows)} in the rehearsal, whatever they held).`
			};
		}
	}
};
// src/rules/unsound.ts
function unsoundFix({ message }) {
	if (/\bindex\b/.test(message) && message.startsWith(CHECK)) return { fix: "Drop the index before this statement, and make it again behind it." };
	if (message.startsWith(CHECK) || /malformed/.test(message)) return { fix: "Mend the rows first, and change the table by a rebuild, which SQLite watches: https://sqlite.org/lang_altertable.html#otheralter." };
	return {};
}
const CHECK = "integrity_check: ";
// src/rules/depends-on-data.ts
const dependsOnData = {
	id: "depends-on-data",
	level: "warning",
	title: "Whether it passes depends on the rows",
	why: "The schema before this migration allows rows on which it fails. Whether production has such rows, nobody can tell from the repository.",
	fix: "Look for such rows in production first, and mend or exclude them in the migration before the statement that fails.",
	examples: {
		bad: [{
			story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT NOT NULL);
          -- > 002_unique.sql
          CREATE UNIQUE INDEX IF NOT EXISTS Users_Email ON Users(Email);
        `,
			also: ["breaks-old-writes"]
		}, { story: `
          -- @ level: needs-newer-sqlite off
          -- @ level: breaks-old-writes off
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT);
          -- > 002_email_required.sql
          ALTER TABLE Users ALTER COLUMN Email SET NOT NULL;
        ` }],
		good: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT NOT NULL);
          -- > 002_index.sql
          CREATE INDEX IF NOT EXISTS Users_Email ON Users(Email);
        ` }]
	},
	*check(evidence) {
		for (const { failsOn } of evidence.replayed?.migrations ?? []) {
			const places = new Map(failsOn.map((one) => [`${one.refusal.at.line}:${one.refusal.at.column}`, one.refusal]));
			for (const [place, refusal] of places) {
				const message = `Passes on plain rows and fails on ${failsOn.filter((one) => `${one.refusal.at.line}:${one.refusal.at.column}` === place).map((one) => one.says).join(", or ")}. ${inWords$1(refusal)}`;
				yield {
					at: refusal.at,
					message,
					...unsoundFix(refusal)
				};
			}
		}
	}
};
// src/rules/deploy-differs.ts
const deployDiffers = {
	id: "deploy-differs",
	level: "error",
	title: "A deployment does not end where it should",
	why: "A deployment is the history table, the files that it does not hold, and the seed scripts. Started a second time it must find nothing to do, and a fresh install must end like production.",
	fix: "Keep migrations away from the history table, and guard seed scripts with INSERT OR IGNORE.",
	examples: {
		bad: [
			{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 002_cleanup.sql
          CREATE INDEX IF NOT EXISTS Users_Name ON Users(Name);
          DELETE FROM __MigrationHistory WHERE MigrationName = '001_users.sql';
        ` },
			{ story: `
          -- @ allow: removed-migration migrations/** because squashed for version 2
          -- < 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- < 002_tags.sql
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 003_all.sql
          -- Users and tags.
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
        ` },
			{ story: `
          -- @ allow: edited-migration migrations/001_users.sql because it was never deployed
          -- < 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL,);
        ` }
		],
		good: [{ story: `
          -- @ allow: removed-migration migrations/** because squashed for version 2
          -- < 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- < 002_tags.sql
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 003_all.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
        ` }, { story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 002_index.sql
          CREATE INDEX IF NOT EXISTS Users_Name ON Users(Name);
        ` }]
	},
	*check(evidence) {
		const deployed = evidence.replayed?.deployed;
		const at = place(evidence);
		for (const comparison of evidence.replayed?.comparisons ?? []) yield* ofFreshInstall(comparison);
		if (!deployed || !at) return;
		for (const message of said$1(deployed)) yield {
			at: deployed.seed === null ? at : top(deployed.seed),
			message
		};
	}
};
function* ofFreshInstall({ about, path, facts, afterRefusal }) {
	if (about === "order") return;
	if (afterRefusal) {
		const { path: stops, line } = afterRefusal.at;
		const message = `A fresh install stops at ${stops}, line ${line}. ${inWords$1(afterRefusal)}`;
		yield {
			at: afterRefusal.at,
			message,
			fix: "Make the folder play from its first file to its last, on an empty database."
		};
	} else if (about === "replaced" && facts.length > 0) {
		const message = `With ${path} gone, a fresh install ends different from production: ${describeFacts(facts)}.`;
		yield {
			at: top(path),
			message,
			fix: "Let the files that stand for it end where it ended; or allow this, if production never had it.",
			level: "warning"
		};
	}
}
function place({ replayed }) {
	const last = replayed?.migrations.at(-1);
	return last ? top(last.path) : null;
}
function* said$1(deployed) {
	const { refusal, freshRefusal, freshDiffers, appliedAgain, secondStart, seed } = deployed;
	if (refusal) yield `The deployment stops at ${refusal.at.path}, line ${refusal.at.line}. ${inWords$1(refusal)}`;
	if (freshRefusal) yield `A fresh install stops at ${freshRefusal.at.path}, line ${freshRefusal.at.line}. ${inWords$1(freshRefusal)}`;
	if (freshDiffers.length > 0) yield `A fresh install ends different from production: ${describeFacts(freshDiffers)}.`;
	if (appliedAgain.length > 0) yield `A second start applies ${appliedAgain.join(", ")} again.`;
	if (secondStart.length > 0) yield `A second start changes the database again${seed === null ? "" : `, by ${seed}`}: ${describeFacts(secondStart)}.`;
}
// src/rules/does-nothing.ts
const doesNothing = {
	id: "does-nothing",
	level: "warning",
	title: "The migration does nothing",
	why: "It will be recorded as applied and can never be changed afterwards. Often the statements are commented out by mistake, or the file was saved before it was written.",
	fix: "Write the statements, or leave the file out.",
	examples: {
		bad: [{ story: `
          -- > 001_users.sql
          -- CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
        ` }, { story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 002_check.sql
          SELECT count(*) FROM Users;
        ` }],
		good: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
          -- > 002_fill.sql
          UPDATE Users SET Name = 'unknown' WHERE Name IS NULL;
        ` }]
	},
	*check(evidence) {
		const stands = evidence.changes.some(({ kind }) => kind === "removed");
		for (const seen of evidence.replayed?.migrations ?? []) {
			if (!seen.didNothing || stands && seen.statements.length > 0) continue;
			const message = seen.statements.length === 0 ? "There is no statement in this file." : "No statement of this file changes the schema, a row or a lasting setting.";
			yield {
				at: seen.statements[0]?.at ?? {
					path: seen.path,
					line: 1,
					column: 1
				},
				message
			};
		}
	}
};
// src/rules/down-does-not-undo.ts
const downDoesNotUndo = {
	id: "down-does-not-undo",
	level: "warning",
	title: "The way back does not bring the old state back",
	why: "What undoes a migration is run in an emergency. One that stops, or leaves something else behind, makes the emergency worse.",
	fix: "Undo each statement in reverse order; what cannot be undone (dropped data) is better said in a comment.",
	examples: {
		bad: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
          -- > 002_roles.up.sql
          CREATE TABLE IF NOT EXISTS Roles (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE TABLE IF NOT EXISTS Rights (RoleId INTEGER PRIMARY KEY REFERENCES Roles(Id), Name TEXT NOT NULL);
          -- > 002_roles.down.sql
          DROP TABLE IF EXISTS Roles;
        ` }, { story: `
          -- @ runner: dbmate
          -- @ level: not-rerunnable off
          -- > 001_users.sql
          -- migrate:up
          CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT);

          -- migrate:down
          DROP TABLE User;
        ` }],
		good: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
          -- > 002_roles.up.sql
          CREATE TABLE IF NOT EXISTS Roles (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE TABLE IF NOT EXISTS Rights (RoleId INTEGER PRIMARY KEY REFERENCES Roles(Id), Name TEXT NOT NULL);
          -- > 002_roles.down.sql
          DROP TABLE IF EXISTS Rights;
          DROP TABLE IF EXISTS Roles;
        ` }, { story: `
          -- @ runner: dbmate
          -- @ level: not-rerunnable off
          -- > 001_users.sql
          -- migrate:up
          CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT);

          -- migrate:down
          DROP TABLE Users;
        ` }]
	},
	*check(evidence) {
		for (const { path, down } of evidence.replayed?.migrations ?? []) {
			if (!down) continue;
			const { refusal, facts } = down;
			const section = evidence.head.migrations.find((it) => it.path === path && it.down?.path === path)?.down;
			if (refusal) yield {
				at: refusal.at,
				message: `Run behind what it undoes, it stops. ${inWords$1(refusal)}`
			};
			else yield {
				at: {
					...top(path),
					line: section?.line ?? 1
				},
				message: `Up and then down does not end where it began: ${describeFacts(facts)}.`
			};
		}
	}
};
// src/rules/drop-without-if-exists.ts
const dropWithoutIfExists = {
	id: "drop-without-if-exists",
	level: "warning",
	title: "DROP without IF EXISTS",
	why: "Somewhere what is dropped is gone already: it was dropped by hand, or by a run that died before it was recorded. There the statement stops the deployment, though everything is as it should be.",
	fix: "Write DROP … IF EXISTS.",
	examples: {
		bad: [{ story: `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- = 001_contacts.sql
          CREATE TABLE Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE INDEX Contacts_Name ON Contacts(Name);
          -- > 002_drop_index.sql
          DROP INDEX Contacts_Name;
        ` }],
		good: [
			{ story: `
          -- = 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE VIEW IF NOT EXISTS Names AS SELECT Name FROM Contacts;
          -- > 002_sorted_names.sql
          BEGIN;
          DROP VIEW Names;
          CREATE VIEW IF NOT EXISTS Names AS SELECT Name FROM Contacts ORDER BY Name;
          COMMIT;
        ` },
			{ story: `
          -- = 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE INDEX IF NOT EXISTS Contacts_Name ON Contacts(Name);
          -- > 002_drop_index.sql
          DROP INDEX IF EXISTS Contacts_Name;
        ` },
			{ story: `
          -- = 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 002_default_name.sql
          BEGIN;
          CREATE TABLE IF NOT EXISTS Contacts_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
          INSERT INTO Contacts_new (Id, Name) SELECT Id, Name FROM Contacts;
          DROP TABLE Contacts;
          ALTER TABLE Contacts_new RENAME TO Contacts;
          COMMIT;
        ` }
		]
	},
	*check(evidence) {
		for (const it of unguarded(evidence, "DROP")) {
			const { statement, object, name, earlier } = it;
			if (earlier.some((one) => mentions(one, name))) continue;
			if (sameTransaction(it).later.some((one) => one.verb.startsWith("CREATE ") && mentions(one, name))) continue;
			yield {
				at: statement.at,
				message: `This stops the deployment wherever ${object.toLowerCase()} ${name} is gone already.`,
				fix: `Write DROP ${object} IF EXISTS ${identifier(name)}.`,
				...suggested(objectGuard(statement))
			};
		}
	}
};
// src/rules/drops-column.ts
const TABLE$12 = `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, First TEXT, Last TEXT, Fax TEXT);`;
const QUIET = `
          -- @ level: breaks-old-reads off
          -- @ level: breaks-old-writes off`;
const dropsColumn = {
	id: "drops-column",
	level: "error",
	title: "A column goes with all its values",
	why: "What was in it is in no other column afterwards, and only a backup brings it back. A rebuild that leaves a column out does the same without saying so. A rename, a copy and a conversion are no loss: whether other values would have led to another end is tried.",
	fix: "Copy the values first (UPDATE … SET new = old), in this file or an earlier one. If they may go, say so above the statement: -- rehearsal: allow drops-column because <reason>.",
	examples: {
		bad: [{
			story: `${TABLE$12}
          -- > 002_no_fax.sql
          ALTER TABLE Users DROP COLUMN Fax;
        `,
			also: ["breaks-old-reads", "breaks-old-writes"]
		}, {
			story: `${TABLE$12}
          -- > 002_first_required.sql
          CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, First TEXT NOT NULL DEFAULT '', Last TEXT);
          INSERT INTO Users_new (Id, First, Last) SELECT Id, coalesce(First, ''), Last FROM Users;
          DROP TABLE IF EXISTS Users;
          ALTER TABLE Users_new RENAME TO Users;
        `,
			also: ["breaks-old-reads", "breaks-old-writes"]
		}],
		good: [{ story: `${QUIET}${TABLE$12}
          -- > 002_name.sql
          ALTER TABLE Users ADD COLUMN Name TEXT;
          UPDATE Users SET Name = trim(coalesce(First, '') || ' ' || coalesce(Last, '')) WHERE Name IS NULL;
          ALTER TABLE Users DROP COLUMN First;
          ALTER TABLE Users DROP COLUMN Last;
        ` }, { story: `${QUIET}${TABLE$12}
          -- = 002_phone.sql
          ALTER TABLE Users ADD COLUMN Phone TEXT;
          -- = 003_fill_phone.sql
          UPDATE Users SET Phone = Fax WHERE Phone IS NULL;
          -- > 004_no_fax.sql
          ALTER TABLE Users DROP COLUMN Fax;
        ` }]
	},
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) for (const fact of factsAbout(factsOf(seen), "column-dropped")) {
			if (!isLost(evidence, seen, fact)) continue;
			const { table, column, values = 0 } = fact;
			const held = values > 0 ? ` (${rows(values)} in the rehearsal)` : "";
			yield {
				at: where$2(seen, fact),
				message: `Column ${table}.${column} goes, and its values${held} are in no other column afterwards.`
			};
		}
	}
};
function isLost(evidence, seen, { table, column, values, before, movedTo }) {
	if (movedTo || /\bGENERATED (VIRTUAL|STORED)$/.test(before) || isNews(evidence, seen, table, column)) return false;
	const fate = seen.fates.find((it) => same(it.table, table));
	if (!fate || values === void 0 || values === 0 && fate.before > 0) return false;
	return fate.before === 0 || lostInCopy(fate) < (fate.dropped?.rows ?? Infinity);
}
function where$2(seen, { table, column }) {
	const fate = seen.fates.find((it) => same(it.table, table));
	if (fate?.dropped) return placeOf(seen, fate.copied ?? fate.dropped.statement);
	return madeAt(seen, column, ["ALTER TABLE"]);
}
// src/rules/drops-table.ts
const TABLE$11 = `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- = 001_notes.sql
          CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Body TEXT NOT NULL, Written TEXT);`;
const dropsTable = {
	id: "drops-table",
	level: "error",
	title: "A table goes with all its rows",
	why: "What was in it is in no other table afterwards, and only a backup brings it back. A rename, a rebuild and a copy to another table are no loss and are told apart by where the rows are at the end.",
	fix: "Copy what is still needed into another table before the DROP. If nothing is, say so above the statement: -- rehearsal: allow drops-table because <reason>.",
	examples: {
		bad: [{
			story: `${TABLE$11}
          -- > 002_no_notes.sql
          DROP TABLE IF EXISTS Notes;
        `,
			also: ["breaks-old-reads", "breaks-old-writes"]
		}, {
			story: `${TABLE$11}
          -- > 002_counts.sql
          CREATE TABLE IF NOT EXISTS NoteCounts (Day TEXT PRIMARY KEY, Count INTEGER NOT NULL);
          INSERT INTO NoteCounts (Day, Count) SELECT coalesce(Written, ''), count(*) FROM Notes GROUP BY 1;
          DROP TABLE IF EXISTS Notes;
        `,
			also: ["breaks-old-reads", "breaks-old-writes"]
		}],
		good: [
			{ story: `
          -- @ level: breaks-old-reads off
          -- @ level: breaks-old-writes off${TABLE$11}
          -- > 002_remarks.sql
          CREATE TABLE IF NOT EXISTS Remarks (Id INTEGER PRIMARY KEY, Text TEXT NOT NULL, Written TEXT);
          INSERT INTO Remarks (Id, Text, Written) SELECT Id, Body, Written FROM Notes;
          DROP TABLE IF EXISTS Notes;
        ` },
			{ story: `
          -- @ level: breaks-old-reads off
          -- @ level: breaks-old-writes off${TABLE$11}
          -- > 002_remarks.sql
          ALTER TABLE Notes RENAME TO Remarks;
        ` },
			{ story: `${TABLE$11}
          -- > 002_long_notes.sql
          CREATE TABLE IF NOT EXISTS Scratch (Id INTEGER PRIMARY KEY);
          INSERT INTO Scratch (Id) SELECT Id FROM Notes WHERE length(Body) > 1000;
          UPDATE Notes SET Written = 'long' WHERE Id IN (SELECT Id FROM Scratch);
          DROP TABLE IF EXISTS Scratch;
        ` }
		]
	},
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) for (const fact of factsAbout(factsOf(seen), "table-dropped")) {
			if (fact.movedTo || isNews(evidence, seen, fact.table) || isMirror(seen, fact)) continue;
			const fate = seen.fates.find(({ table }) => same(table, fact.table));
			yield {
				at: fate?.dropped ? placeOf(seen, fate.dropped.statement) : madeAt(seen, fact.table, ["DROP TABLE"]),
				message: says$2(fact),
				fix: `Copy what is still needed into another table first (INSERT INTO … SELECT … FROM ${identifier(fact.table)}). If nothing is, say so above the statement: -- rehearsal: allow drops-table because <reason>.`,
				level: isVirtual(fact) ? "warning" : "error"
			};
		}
	}
};
function says$2({ table, rows: count }) {
	if (count === 0) return `Table ${table} goes, and whatever rows production has in it.`;
	return `Table ${table} goes, and its rows (${rows(count)} in the rehearsal) are in no other table afterwards.`;
}
function isVirtual({ before }) {
	return /^\s*create\s+virtual/i.test(before);
}
function isMirror({ schema }, fact) {
	if (!isVirtual(fact)) return false;
	const triggers = schema?.before.objects.filter(({ type }) => type === "trigger") ?? [];
	return /\bcontent\s*=/i.test(fact.before) || triggers.some(({ sql }) => namesIn(sql).has(fact.table.toLowerCase()));
}
// src/rules/duplicate-version.ts
const duplicateVersion = {
	id: "duplicate-version",
	level: "error",
	title: "Two migrations have the same version",
	why: "Runners that remember numbers apply only one of the two; runners that remember names apply them in an order nobody chose. It happens when two branches take the same next number: both are green, and main breaks.",
	fix: "Give the new file the next free number.",
	examples: {
		bad: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- = 002_notes.sql
          CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY);
          -- > 002_tags.sql
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
        ` }],
		good: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- = 002_notes.sql
          CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY);
          -- = 002_tags.sql
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
          -- > 003_labels.sql
          CREATE TABLE IF NOT EXISTS Labels (Id INTEGER PRIMARY KEY);
        ` }]
	},
	*check(evidence) {
		const colliding = collisions(evidence);
		const numbers = numbering(evidence);
		for (const migration of added(evidence)) {
			const standing = numbers.standings.get(migration.path);
			if (standing?.kind !== "duplicate" || standing.other === null) continue;
			if (colliding.get(migration.path) === standing.other) continue;
			yield {
				at: top(migration.path),
				message: `Version ${migration.version} is taken by ${fileName(standing.other)}. The next free version is ${standing.wanted}.`,
				fix: `Rename:\n${renames$1(evidence, numbers, migration.path)}`
			};
		}
	}
};
// src/rules/grade.ts
function grade(before, after) {
	const old = significant(before.sql);
	const now = significant(after.sql);
	if (old.length !== now.length || old.some((token, index) => token.text !== now[index]?.text)) return "sql";
	return ended(before.sql) === ended(after.sql) ? "bytes" : "comments";
}
function ended(sql) {
	return sql.replace(/\r\n?/g, "\n");
}
function firstDifference(before, after) {
	if (before.sql === after.sql) return 1;
	const old = before.sql.split("\n");
	const now = after.sql.split("\n");
	const index = now.findIndex((line, at) => line !== old[at]);
	const last = now.at(-1) === "" ? now.length - 1 : now.length;
	return Math.max(1, index < 0 ? last : Math.min(index + 1, last));
}
function difference(evidence, after) {
	const seen = evidence.replayed?.comparisons.find((it) => it.about === "edited" && it.path === after.path);
	return seen ? {
		sentence: sentence(seen),
		repairs: seen.beforeRefusal !== null && seen.afterRefusal === null
	} : null;
}
function sentence({ facts, beforeRefusal, afterRefusal }) {
	if (afterRefusal) return `The new text stops at line ${afterRefusal.at.line}: ${afterRefusal.message}.`;
	if (beforeRefusal) return `The old text stops at line ${beforeRefusal.at.line} (${beforeRefusal.message}); the new one does not.`;
	if (facts.length === 0) return "Replayed on rows, both texts end in the same database.";
	return `A database built from the new text differs from production: ${describeFacts(facts)}.`;
}
// src/rules/edited-migration.ts
const editedMigration = {
	id: "edited-migration",
	level: "error",
	title: "An applied migration was edited",
	why: "Production has applied this file and will not run it again: the edit reaches new databases only, and from then on two kinds of database exist under one history. Runners that store checksums refuse to start.",
	fix: "Restore the file, and put the change in a new migration.",
	examples: {
		bad: [{ story: `
          -- < 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT NOT NULL);
          -- > 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT NOT NULL, Phone TEXT);
        ` }, { story: `
          -- < 001_users.sql
          -- Everybody who can sign in
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 001_users.sql
          -- Everybody who may sign in
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
        ` }],
		good: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT NOT NULL);
          -- > 002_phones.sql
          CREATE TABLE IF NOT EXISTS Phones (UserId INTEGER PRIMARY KEY REFERENCES Users (Id), Number TEXT NOT NULL);
        ` }]
	},
	*check(evidence) {
		for (const { kind, before, after } of evidence.changes) if (kind === "edited" && before && after?.up) yield spoken$4(evidence, before, after, after.up);
	}
};
function spoken$4(evidence, before, after, text) {
	const fix = `Restore the file:\n${restore(evidence, before, after.path)}\nand put the change in a new migration, for example ${within$1(evidence.head, `${numbering(evidence).next}_describe_it.sql`)}.`;
	if (!before.up) return {
		at: top(after.path),
		message: REPAIRED,
		fix,
		level: "warning"
	};
	const at = {
		path: after.path,
		line: firstDifference(before.up, text),
		column: 1
	};
	const grown = grade(before.up, text);
	if (grown === "bytes" && before.up.sql === text.sql && !sameBack(before, after)) return wayBack(after, before, fix);
	if (grown !== "sql") return {
		at,
		message: HARMLESS[grown],
		fix
	};
	const replayed = difference(evidence, after);
	const message = `Production has applied this file with other SQL and does not run it again. ${replayed?.sentence ?? ""}`.trim();
	return replayed?.repairs ? {
		at,
		message: `${message} ${REPAIR}`,
		fix,
		level: "warning"
	} : {
		at,
		message,
		fix
	};
}
function sameBack(before, after) {
	return before.down?.sql === after.down?.sql;
}
function wayBack({ path, down }, before, fix) {
	const line = down && before.down ? down.line - 1 + firstDifference(before.down, down) : 1;
	return {
		at: {
			...top(path),
			line
		},
		message: WAY_BACK,
		fix,
		level: "note"
	};
}
const WAY_BACK = "Only what undoes the applied file differs: no database changes.";
const HARMLESS = {
	bytes: "Only line endings or the byte order mark differ from the applied file: no database changes, but runners that store checksums refuse it.",
	comments: "Only comments and white space differ from the applied file: no database changes, but runners that store checksums refuse it."
};
const REPAIR = "This reads as a repair: make sure that no database got past the old text.";
const REPAIRED = `The applied file could not be read as SQL, and this one can. ${REPAIR}`;
// src/rules/refused-fix.ts
const FIXES = [
	[/^near ".*": syntax error|^incomplete input|^unrecognized token/is, "Write what SQLite understands; https://sqlite.org/lang.html has the syntax of every statement."],
	[/^no such (?:function|collation|module)/, "Write it with what SQLite has: https://sqlite.org/lang_corefunc.html lists its functions."],
	[/\bfrom within a transaction\b|\bwithin a transaction\b|\binside a transaction\b/i, "Take the statement out of the transaction. Where the runner opens that one and a file cannot ask for none (goose and dbmate let it), put it into the script that starts the migrations, or run it once by hand."],
	[/^not authorized\b/, "Leave the statement out: no other wording makes D1 take it."],
	[/^error in (?:view|trigger|index) /i, "Drop that view, trigger or index before this statement, and make it again behind it, on what is there then."],
	[/^no such |^table .* has no column named/, "Name what the earlier migrations, and the statements before this one, have made."],
	[/already exists|^duplicate column name/, "Leave the statement out where what is there will do; else take another name."],
	[/^NOT NULL constraint failed/, "Give that column a value in this statement, or a DEFAULT where it is declared."],
	[/^UNIQUE constraint failed/, "Another row has that key already: write another one, or leave this row out."],
	[/^FOREIGN KEY constraint failed/, "Insert the row that is referred to first; delete those that refer to a row before it."],
	[/constraint failed/, "Write values that the constraint allows, or change the constraint before this statement."],
	[/values were supplied$|^\d+ values for \d+ columns$/, "Write one value for each column, and name the columns."],
	[/^Cannot add a (?:UNIQUE|PRIMARY KEY) column/i, "Add the column without that constraint, and make a unique index behind it."]
];
const REBUILD$2 = "make a new table with it, copy the rows, drop the old table and rename the new one (https://sqlite.org/lang_altertable.html#otheralter)";
const ON_ROWS = [
	[/^cannot add a STORED column/i, `Write VIRTUAL instead of STORED. If it has to be stored: ${REBUILD$2}.`],
	[/^Cannot add a REFERENCES column/i, `Add the column without NOT NULL and without a default, and fill it by UPDATE. If it has to be NOT NULL: ${REBUILD$2}.`],
	[/^Cannot add a column with non-constant default/i, "Add the column without that default or with a constant one, fill it by UPDATE, and let the application set it from then on."],
	[/^Cannot add a NOT NULL column/i, "Add the column as nullable or with a constant default, fill it, and tighten it in a later migration."],
	[/constraint failed/, "Mend the rows that are there before this statement, so that each of them passes it."]
];
function refusedFix(refusal) {
	return first(FIXES, refusal);
}
function onRowsFix(refusal) {
	if (/^ALTER\s+TABLE\b.*\bADD\b/is.test(refusal.statement) && /^(?:CHECK|FOREIGN KEY) constraint/.test(refusal.message)) return { fix: "Give the column a default that its constraint allows: every row that is there gets it." };
	return first(ON_ROWS, refusal);
}
function first(fixes, refusal) {
	const unsound = unsoundFix(refusal);
	if (unsound.fix !== void 0) return unsound;
	const fix = fixes.find(([message]) => message.test(refusal.message))?.[1];
	return fix === void 0 ? {} : { fix };
}
// src/rules/fails-with-rows.ts
const failsWithRows = {
	id: "fails-with-rows",
	level: "error",
	title: "Fails as soon as the table has a row",
	why: "SQLite accepts the statement on an empty table and refuses it on a table with rows. A check that migrates an empty database is green; production stops.",
	fix: "Add a column as nullable or with a constant default, fill it, and tighten it in a later migration; mend the rows before a statement that they fail.",
	examples: {
		bad: [
			{
				story: `
          -- @ runner: transactional
          -- = 001_users.sql
          CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 002_phone.sql
          ALTER TABLE Users ADD COLUMN Phone TEXT NOT NULL;
        `,
				also: ["breaks-old-writes"]
			},
			{ story: `
          -- @ runner: transactional
          -- = 001_users.sql
          CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 002_created.sql
          ALTER TABLE Users ADD COLUMN CreatedAt TEXT DEFAULT CURRENT_TIMESTAMP;
        ` },
			{ story: `
          -- @ runner: transactional
          -- = 001_users.sql
          CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 002_letters.sql
          ALTER TABLE Users ADD COLUMN Letters INTEGER GENERATED ALWAYS AS (length(Name)) STORED;
        ` },
			{ story: `
          -- @ runner: d1
          -- = 001_users.sql
          CREATE TABLE Teams (Id INTEGER PRIMARY KEY);
          CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 002_team.sql
          ALTER TABLE Users ADD COLUMN TeamId INTEGER NOT NULL DEFAULT 1 REFERENCES Teams(Id);
        ` }
		],
		good: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 002_phones.sql
          CREATE TABLE IF NOT EXISTS Phones (UserId INTEGER PRIMARY KEY REFERENCES Users(Id), Phone TEXT NOT NULL);
        ` }]
	},
	*check(evidence) {
		for (const { rehearsal } of under$1(evidence, "peopled")) {
			if (rehearsal.outcome !== "fail") continue;
			for (const refusal of rehearsal.refusals) {
				const message = `Passes on an empty database and fails on one with rows. ${inWords$1(refusal)}`;
				yield {
					at: refusal.at,
					message,
					...onRowsFix(refusal)
				};
			}
		}
	}
};
// src/rules/foreign-key-without-index.ts
const USERS = `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);`;
const foreignKeyWithoutIndex = {
	id: "foreign-key-without-index",
	level: "note",
	title: "A new foreign key has no index",
	why: "With foreign keys on, SQLite looks for children whenever a parent row is deleted or its key changes. Without an index on the foreign key it reads the whole child table each time (https://sqlite.org/foreignkeys.html#fk_indexes).",
	fix: "Add an index that begins with the columns of the foreign key.",
	examples: {
		bad: [{ story: `${USERS}
          -- > 002_messages.sql
          CREATE TABLE IF NOT EXISTS Messages (
            Id INTEGER PRIMARY KEY,
            UserId INTEGER NOT NULL REFERENCES Users(Id) ON DELETE CASCADE
          );
        ` }, {
			story: `
          -- @ runner: transactional${USERS}
          -- > 002_managers.sql
          ALTER TABLE Users ADD COLUMN ManagerId INTEGER REFERENCES Users(Id);
        `,
			also: ["not-rerunnable"]
		}],
		good: [{ story: `${USERS}
          -- > 002_messages.sql
          CREATE TABLE IF NOT EXISTS Messages (
            Id INTEGER PRIMARY KEY,
            UserId INTEGER NOT NULL REFERENCES Users(Id) ON DELETE CASCADE
          );
          CREATE INDEX IF NOT EXISTS Messages_UserId_Id ON Messages(UserId, Id);
        ` }, { story: `${USERS}
          -- > 002_profiles.sql
          CREATE TABLE IF NOT EXISTS Profiles (
            UserId INTEGER PRIMARY KEY REFERENCES Users(Id) ON DELETE CASCADE,
            Text TEXT
          );
        ` }]
	},
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) for (const table of seen.schema?.after.tables ?? []) {
			const end = inTheEnd(evidence, seen, table);
			for (const key of end ? table.foreignKeys : []) {
				if (!end || wasThere(seen, table, key) || isServed(end, key)) continue;
				const columns = key.columns.map(identifier).join(", ");
				yield {
					at: madeAt(seen, table.name, ["CREATE TABLE", "ALTER TABLE"]),
					message: `No index of ${table.name} begins with ${key.columns.join(", ")}: deleting a row of ${key.parent} reads all of ${table.name}.`,
					fix: `Add one:\nCREATE INDEX IF NOT EXISTS ${identifier(`${table.name}_${key.columns.join("_")}`)} ON ${identifier(table.name)}(${columns});`
				};
			}
		}
	}
};
function wasThere(seen, table, key) {
	const tables = seen.schema?.before.tables ?? [];
	const columns = (it) => it.columns.map(({ name }) => name);
	return (named$1(tables, table.name) ?? tables.find((it) => sameList(columns(it), columns(table))))?.foreignKeys.some((it) => sameList(it.columns, key.columns)) ?? false;
}
function isServed({ indexed }, { columns }) {
	return indexed.some((index) => within(columns, index.slice(0, columns.length)));
}
// src/rules/future-version.ts
const futureVersion = {
	id: "future-version",
	level: "warning",
	title: "A timestamp version lies in the future",
	why: "Every migration written until that day gets a lower version, and so comes out of order: one wrong digit in a year blocks the whole team.",
	fix: "Use the time at which the file is written.",
	examples: {
		bad: [{ story: `
          -- @ now: 2026-01-20
          -- = 20260110120000_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 20270119093000_tags.sql
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
        ` }],
		good: [{ story: `
          -- @ now: 2026-01-20
          -- = 20260110120000_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 20260119093000_tags.sql
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
        ` }]
	},
	*check(evidence) {
		const numbers = numbering(evidence);
		for (const migration of added(evidence)) {
			if (numbers.standings.get(migration.path)?.kind !== "future") continue;
			yield {
				at: top(migration.path),
				message: `Version ${migration.version} stands for ${momentOf(migration.version)?.toISOString()}, which is still to come.`,
				fix: `Rename:\n${renames$1(evidence, numbers, migration.path)}`
			};
		}
	}
};
// src/rules/header-mismatch.ts
const headerMismatch = {
	id: "header-mismatch",
	level: "error",
	title: "The header names another version",
	why: "A header that was copied from another file, or not changed when the file got a new number, says something wrong to everybody who looks for a version. Once the file is applied it can never be mended.",
	fix: "Write the version of the file name into the header.",
	examples: {
		bad: [{ story: `
          -- = 004_contacts.sql
          -- Version: 004
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 005_contact_names.sql
          -- Migration: Find contacts by name
          -- Version: 004
          CREATE INDEX IF NOT EXISTS Contacts_Name ON Contacts(Name);
        ` }, { story: `
          -- > 001_contacts.sql
          -- 002_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
        ` }],
		good: [{ story: `
          -- = 004_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 005_contact_names.sql
          -- Migration: Find contacts by name
          -- VERSION = 5
          -- Date: 2024-01-15
          CREATE INDEX IF NOT EXISTS Contacts_Name ON Contacts(Name);
        ` }, { story: `
          -- > 001_contacts.sql
          -- Version: 1.2.0 of the application
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
        ` }]
	},
	*check(evidence) {
		if (meansSomethingElse(evidence)) return;
		for (const migration of added(evidence)) {
			const { version, path, up } = migration;
			const wrong = up && statedVersions(up).find((it) => !isSameVersion(version, it.digits));
			if (!wrong) continue;
			const { digits, start } = wrong;
			yield {
				at: placer(up)(start, start + digits.length),
				message: `The header says ${digits}, and the file is ${fileName(path)}.`,
				fix: `Write ${version} here; or give the file the number ${digits}, if that is the right one.`
			};
		}
	}
};
// src/rules/leaves-transaction-open.ts
const leavesTransactionOpen = {
	id: "leaves-transaction-open",
	level: "error",
	title: "A transaction is never committed",
	why: "The runner closes the connection at the end of the file, and SQLite throws away what was not committed, without an error. The file is then recorded as applied.",
	fix: "Write COMMIT; at the end of the file.",
	examples: {
		bad: [{ story: `
          -- > 001_users.sql
          BEGIN;
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
        ` }],
		good: [{ story: `
          -- > 001_users.sql
          BEGIN;
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          COMMIT;
        ` }, { story: `
          -- @ runner: sqlite3-bail
          -- @ level: replay-fails off
          -- > 001_users.sql
          BEGIN;
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          INSERT INTO Nobody VALUES (1);
          COMMIT;
        ` }]
	},
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) if (seen.openTransaction && !isCutOff(evidence, seen)) yield {
			at: seen.openTransaction,
			message: "The transaction that begins here is still open at the end of the file: all its work is lost."
		};
	}
};
function isCutOff(evidence, seen) {
	const refusals = seen.rehearsals.find(({ scenario }) => scenario === "bare")?.refusals ?? [];
	if (runnerOf(evidence, seen).onError !== "continue") return refusals.length > 0;
	return refusals.some(({ statement }) => /^(?:COMMIT|END)\b/i.test(statement));
}
// src/rules/leftover-table.ts
const TABLE$10 = `
          -- @ runner: transactional
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);`;
const REBUILD$1 = `ALTER TABLE Users RENAME TO Users_old;
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
          INSERT INTO Users SELECT Id, coalesce(Name, '') FROM Users_old;`;
const leftoverTable = {
	id: "leftover-table",
	level: "warning",
	title: "The helper table of a rebuild is still there",
	why: "A second copy of the rows stays behind: it grows old, takes room, holds what somebody asked to have deleted, and stands in the way of the next rebuild that uses its name.",
	fix: "Drop the helper table as the last step of the rebuild.",
	examples: {
		bad: [{
			story: `${TABLE$10}
          -- > 002_name_required.sql
          ${REBUILD$1}
        `,
			also: ["not-rerunnable"]
		}, { story: `${TABLE$10}
          -- > 002_name_required.sql
          CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
          INSERT OR IGNORE INTO Users_new SELECT Id, coalesce(Name, '') FROM Users;
        ` }],
		good: [{ story: `${TABLE$10}
          -- > 002_name_required.sql
          ${REBUILD$1}
          DROP TABLE IF EXISTS Users_old;
        ` }, { story: `${TABLE$10}
          -- > 002_new_users.sql
          CREATE TABLE IF NOT EXISTS Users_new (Token TEXT PRIMARY KEY, Invited TEXT);
        ` }]
	},
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) for (const { table, of, rows: count } of seen.leftovers) {
			if (goesLater(evidence, seen, table)) continue;
			const isRebuilt = seen.rebuilt.some((it) => same(it, of));
			yield {
				at: madeAt(seen, table, isRebuilt ? ["ALTER TABLE", "CREATE TABLE"] : ["CREATE TABLE", "ALTER TABLE"]),
				message: isRebuilt ? `${of} is made anew, and ${table} stays behind with ${rows(count)}.` : `${table} is a copy of ${of} with ${rows(count)}, and neither takes its place nor goes.`,
				fix: isRebuilt ? `Drop it as the last step:\nDROP TABLE IF EXISTS ${identifier(table)};` : `Let it take the place of ${of}, or drop it:\nDROP TABLE IF EXISTS ${identifier(of)};\nALTER TABLE ${identifier(table)} RENAME TO ${identifier(of)};`
			};
		}
	}
};
function goesLater(evidence, seen, table) {
	return later(evidence, seen).some(({ schema }) => schema && named$1(schema.before.tables, table) !== null && named$1(schema.after.tables, table) === null);
}
// src/rules/line-endings.ts
const lineEndings = {
	id: "line-endings",
	level: "note",
	title: "Carriage returns or a byte order mark",
	why: "SQLite reads them as white space, others do not: runners that store checksums see another file when git converts the line endings on the next machine, and some splitters trip over the first or the last character.",
	fix: "Save the file with plain line feeds and without a BOM, and put `*.sql text eol=lf` into .gitattributes.",
	examples: {
		bad: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 002_tags.sql {crlf}
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
        ` }],
		good: [{ story: `
          -- = 001_users.sql {crlf}
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 002_tags.sql
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
        ` }]
	},
	*check(evidence) {
		for (const migration of added(evidence)) {
			const what = found(migration.bytes);
			if (what.length > 0) yield {
				at: top(migration.path),
				message: `This file holds ${what.join(" and ")}.`
			};
		}
	}
};
function found({ bom, carriageReturns }) {
	const what = bom ? ["a byte order mark"] : [];
	if (carriageReturns === 1) what.push("1 carriage return");
	if (carriageReturns > 1) what.push(`${carriageReturns} carriage returns`);
	return what;
}
// src/rules/constraints.ts
function losesPrimaryKey({ was, is }) {
	const key = was.primaryKey;
	if (key.length === 0 || is.primaryKey.length > 0) return false;
	return within(key, namesOf(is)) && !is.uniques.some((unique) => within(unique, key));
}
function goneFrom(rebuild, tables) {
	const { was } = rebuild;
	return [
		...losesPrimaryKey(rebuild) ? [clause("PRIMARY KEY", `PRIMARY KEY (${list(was.primaryKey)})`)] : [],
		...was.columns.flatMap((column) => goneFromColumn(rebuild, column)),
		...goneUniques(rebuild),
		...goneChecks(rebuild),
		...was.foreignKeys.flatMap((key) => goneForeignKey(rebuild, key, tables))
	];
}
function goneFromColumn({ is }, was) {
	const now = is.columns.find((column) => same(column.name, was.name));
	if (!now) return [];
	const { name, type } = was;
	const written = (what) => `${identifier(name)} ${type} ${what}`.replace(/\s+/g, " ");
	const isKey = is.primaryKey.some((key) => same(key, name));
	const keepsDefault = was.default === null || /^null$/i.test(was.default) || now.default !== null || now.generated;
	return [
		...was.notNull && !now.notNull && !isKey && !now.generated ? [clause(`NOT NULL of ${name}`, written("NOT NULL"))] : [],
		...keepsDefault ? [] : [clause(`DEFAULT of ${name}`, written(`DEFAULT ${asDefault(`${was.default}`)}`))],
		...!same(was.collation, "BINARY") && same(now.collation, "BINARY") ? [clause(`COLLATE ${was.collation} of ${name}`, written(`COLLATE ${was.collation}`))] : [],
		...was.generated && !now.generated ? [clause(`the expression of ${name}`, written("GENERATED ALWAYS AS (…)"))] : []
	];
}
function asDefault(text) {
	return /^([+-]?[\w.]+|'.*'|x'.*'|".*"|\(.*\))$/is.test(text) ? text : `(${text})`;
}
function goneUniques({ was, is }) {
	const keys = [...is.uniques, is.primaryKey].filter((key) => key.length > 0);
	return was.uniques.filter((unique) => within(unique, namesOf(is)) && !keys.some((key) => within(key, unique))).map((unique) => clause(`UNIQUE (${list(unique)})`, `UNIQUE (${list(unique)})`));
}
function goneChecks({ was, is }) {
	const kept = new Set(is.checks.map(normalSql));
	const had = new Set(was.checks.map(normalSql));
	const fresh = is.checks.filter((check) => !had.has(normalSql(check))).map((check) => [...wordsOf(check)]);
	return was.checks.filter((check) => !kept.has(normalSql(check))).filter((check) => {
		const words = wordsOf(check);
		const columns = namesOf(was).filter((name) => words.has(name.toLowerCase()));
		return within(columns, namesOf(is)) && !fresh.some((other) => columns.some((name) => other.includes(name.toLowerCase())));
	}).map((check) => clause(`CHECK (${check})`, `CHECK (${check})`));
}
function goneForeignKey({ is }, was, tables) {
	if (!within(was.columns, namesOf(is)) || named$1(tables, was.parent) === null) return [];
	const now = is.foreignKeys.find((key) => sameList(key.columns, was.columns));
	const to = was.parentColumns.length > 0 ? ` (${list(was.parentColumns)})` : "";
	const action = was.onDelete === "NO ACTION" ? "" : ` ON DELETE ${was.onDelete}`;
	const sql = `FOREIGN KEY (${list(was.columns)}) REFERENCES ${identifier(was.parent)}${to}${action}`;
	if (!now) return [clause(`the foreign key of ${was.columns.join(", ")} to ${was.parent}`, sql)];
	return now.onDelete === "NO ACTION" && action !== "" && same(now.parent, was.parent) ? [clause(`ON DELETE ${was.onDelete} of ${was.columns.join(", ")}`, sql)] : [];
}
function clause(says, sql) {
	return {
		says,
		sql
	};
}
function namesOf(table) {
	return table.columns.map(({ name }) => name);
}
function list(names) {
	return names.map(identifier).join(", ");
}
// src/rules/rebuild.ts
function rebuilds(seen) {
	return seen.rebuilt.flatMap((name) => {
		const was = named$1(seen.schema?.before.tables ?? [], name);
		const is = named$1(seen.schema?.after.tables ?? [], name);
		return was && is && !isEmptied(seen, name) ? [{
			was,
			is
		}] : [];
	});
}
function lostFor(evidence, seen, type) {
	return seen.lost.filter((it) => it.type === type && !(type !== "view" && isEmptied(seen, it.table)) && !comesBack(evidence, seen, it));
}
function isDropped(seen, { type, name }) {
	const verb = `DROP ${type.toUpperCase()}`;
	return seen.statements.some((it) => it.verb === verb && namesIn(it.sql).has(name.toLowerCase()));
}
function rebuiltAt(seen, table) {
	return madeAt(seen, table, ["DROP TABLE", "DROP VIEW"]);
}
function comesBack(evidence, seen, lost) {
	return later(evidence, seen).some(({ schema }) => {
		if (!schema) return false;
		if (schema.after.objects.some((it) => it.type === lost.type && same(it.name, lost.name))) return true;
		if (lost.type === "view") return false;
		const then = named$1(schema.before.tables, lost.table);
		const now = named$1(schema.after.tables, lost.table);
		if (then && !now) return true;
		return lost.columns.length > 0 && (now?.indexed ?? []).some((index) => begins(index, lost.columns));
	});
}
function begins(index, columns) {
	return columns.every((column, at) => same(column, index[at] ?? ""));
}
function isEmptied(seen, table) {
	return (seen.rehearsals.find(({ scenario }) => scenario === "peopled")?.facts ?? []).some((fact) => fact.kind === "rows-deleted" && same(fact.table, table) && fact.after === 0);
}
// src/rules/loses-constraint.ts
const TABLE$9 = `
          -- @ runner: transactional
          -- = 001_services.sql
          CREATE TABLE IF NOT EXISTS Services (
            Id INTEGER PRIMARY KEY,
            Code TEXT NOT NULL UNIQUE,
            Kind TEXT CHECK (Kind IN ('once', 'monthly'))
          );`;
const MOVE = `DROP TABLE IF EXISTS Services;
          ALTER TABLE Services_new RENAME TO Services;`;
const losesConstraint = {
	id: "loses-constraint",
	level: "warning",
	title: "A rebuilt table has lost a constraint",
	why: "The new CREATE TABLE of a rebuild is easily shorter than the old one, and nothing complains: the rows that the constraint kept out come later. A warning, since a rebuild is also how one loosens on purpose; an error when the primary key goes, or when CREATE TABLE … AS SELECT leaves all of them behind.",
	fix: "Write the constraint into the new CREATE TABLE too.",
	examples: {
		bad: [{ story: `${TABLE$9}
          -- > 002_kind_required.sql
          CREATE TABLE IF NOT EXISTS Services_new (
            Id INTEGER PRIMARY KEY,
            Code TEXT NOT NULL,
            Kind TEXT NOT NULL DEFAULT 'once'
          );
          INSERT INTO Services_new SELECT Id, Code, coalesce(Kind, 'once') FROM Services;
          ${MOVE}
        ` }, { story: `${TABLE$9}
          -- > 002_tidy_up.sql
          CREATE TABLE IF NOT EXISTS Services_new AS SELECT Id, Code, Kind FROM Services;
          ${MOVE}
        ` }],
		good: [{ story: `${TABLE$9}
          -- > 002_kind_required.sql
          CREATE TABLE IF NOT EXISTS Services_new (
            Id INTEGER PRIMARY KEY,
            Code TEXT NOT NULL UNIQUE,
            Kind TEXT NOT NULL DEFAULT 'once' CHECK (Kind IN ('once', 'monthly'))
          );
          INSERT INTO Services_new SELECT Id, Code, coalesce(Kind, 'once') FROM Services;
          ${MOVE}
        ` }, { story: `${TABLE$9}
          -- > 002_one_kind_more.sql
          CREATE TABLE IF NOT EXISTS Services_new (
            Id INTEGER PRIMARY KEY,
            Code TEXT NOT NULL,
            Kind TEXT CHECK (Kind IN ('once', 'monthly', 'yearly'))
          );
          INSERT INTO Services_new SELECT Id, Code, Kind FROM Services;
          ${MOVE}
          CREATE UNIQUE INDEX IF NOT EXISTS Services_Code ON Services(Code);
        ` }]
	},
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) for (const rebuild of rebuilds(seen)) {
			const is = inTheEnd(evidence, seen, rebuild.is);
			if (!is) continue;
			const gone = goneFrom({
				was: rebuild.was,
				is
			}, seen.schema?.after.tables ?? []).filter(({ sql }) => !isAnIndex(seen, rebuild, sql));
			const all = isCopyOfQuery(seen, rebuild);
			if (gone.length === 0) continue;
			const table = rebuild.is.name;
			yield {
				at: madeAt(seen, table, ["DROP TABLE"]),
				message: `${table} is made anew without ${gone.map(({ says }) => says).join(", ")}.${all ? " CREATE TABLE … AS SELECT copies no constraint." : ""}`,
				fix: `Write into the new CREATE TABLE, unless it is meant to go:\n${indented(gone.map(({ sql }) => sql).join(",\n"))}`,
				level: all || losesPrimaryKey({
					was: rebuild.was,
					is
				}) ? "error" : "warning"
			};
		}
	}
};
function isAnIndex(seen, { was }, sql) {
	return seen.lost.some(({ type, columns }) => type === "index" && was.uniques.some((unique) => sameList(unique, columns) && sql === `UNIQUE (${unique.join(", ")})`));
}
function isCopyOfQuery({ statements }, { was, is }) {
	const bare = is.primaryKey.length + is.uniques.length + is.checks.length + is.foreignKeys.length === 0;
	const had = was.primaryKey.length + was.uniques.length + was.checks.length + was.foreignKeys.length > 0;
	const isBare = bare && is.columns.every((column) => !column.notNull && column.default === null);
	const fromQuery = statements.some(({ verb, sql }) => verb === "CREATE TABLE" && /\bas\s+(select|with|values)\b/i.test(sql) && namesIn(sql).has("select"));
	return isBare && had && fromQuery;
}
// src/rules/loses-index.ts
const TABLE$8 = `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT, Name TEXT);
          CREATE UNIQUE INDEX IF NOT EXISTS Users_Email ON Users(Email);`;
const losesIndex = {
	id: "loses-index",
	level: "error",
	title: "A rebuilt table comes back without an index",
	why: "DROP TABLE takes the indexes of a table along, and the table that is renamed into its place has none of them. Queries turn slow, and a unique index that is gone lets duplicates in, both without an error.",
	fix: "Make the index again behind the rebuild.",
	examples: {
		bad: [{ story: `
          -- @ runner: transactional${TABLE$8}
          -- > 002_name_required.sql
          CREATE TABLE Users_new (Id INTEGER PRIMARY KEY, Email TEXT, Name TEXT NOT NULL DEFAULT '');
          INSERT INTO Users_new SELECT Id, Email, coalesce(Name, '') FROM Users;
          DROP TABLE IF EXISTS Users;
          ALTER TABLE Users_new RENAME TO Users;
        ` }, {
			story: `
          -- @ runner: transactional${TABLE$8}
          -- > 002_name_required.sql
          -- The old table still has the index when it is asked for again, so IF NOT EXISTS passes it over.
          ALTER TABLE Users RENAME TO Users_old;
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT, Name TEXT NOT NULL DEFAULT '');
          INSERT INTO Users SELECT Id, Email, coalesce(Name, '') FROM Users_old;
          CREATE UNIQUE INDEX IF NOT EXISTS Users_Email ON Users(Email);
          DROP TABLE IF EXISTS Users_old;
        `,
			also: ["rerun-changes-state"]
		}],
		good: [{ story: `
          -- @ runner: transactional${TABLE$8}
          -- > 002_name_required.sql
          CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Email TEXT, Name TEXT NOT NULL DEFAULT '');
          INSERT INTO Users_new SELECT Id, Email, coalesce(Name, '') FROM Users;
          DROP TABLE IF EXISTS Users;
          ALTER TABLE Users_new RENAME TO Users;
          CREATE UNIQUE INDEX IF NOT EXISTS Users_Email ON Users(Email);
        ` }, { story: `${TABLE$8}
          -- > 002_emails_are_no_longer_unique.sql
          DROP INDEX IF EXISTS Users_Email;
        ` }]
	},
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) for (const lost of lostFor(evidence, seen, "index")) {
			if (isDropped(seen, lost)) continue;
			yield {
				at: rebuiltAt(seen, lost.table),
				message: said(seen, lost),
				fix: `Make it again as the last step, behind the DROP TABLE:\n${pasted(lost.sql)}`
			};
		}
	}
};
function said(seen, { name, table, sql, movedTo }) {
	const unique = /^\s*create\s+unique\b/i.test(sql) ? "unique index" : "index";
	const passedOver = seen.statements.some((it) => it.verb === "CREATE INDEX" && namesIn(it.sql).has(name.toLowerCase())) ? " CREATE INDEX IF NOT EXISTS was passed over, because the old table still had it." : "";
	return movedTo ? `${table} is made anew, and its ${unique} ${name} stays with ${movedTo}.${passedOver}` : `${table} is made anew, and its ${unique} ${name} goes with the old table.${passedOver}`;
}
// src/rules/loses-rows.ts
const TABLE$7 = `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Teams (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT, TeamId INTEGER REFERENCES Teams(Id));
          CREATE INDEX IF NOT EXISTS Users_TeamId ON Users(TeamId);`;
const CREATE = `CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Email TEXT NOT NULL, TeamId INTEGER REFERENCES Teams(Id));`;
const SWAP$1 = `DROP TABLE IF EXISTS Users;
          ALTER TABLE Users_new RENAME TO Users;
          CREATE INDEX IF NOT EXISTS Users_TeamId ON Users(TeamId);`;
const losesRows = {
	id: "loses-rows",
	level: "error",
	title: "A rebuilt table has fewer rows",
	why: "The copy into the new table passes over rows, and the old table is dropped with them: OR IGNORE skips what the new table refuses, a WHERE skips what it does not ask for, a JOIN skips rows without a partner. There is no error.",
	fix: "Copy every row, and mend or delete the unwanted ones by statements of their own before the copy.",
	examples: {
		bad: [
			{
				story: `${TABLE$7}
          -- > 002_email_required.sql
          ${CREATE}
          INSERT OR IGNORE INTO Users_new (Id, Email, TeamId) SELECT Id, Email, TeamId FROM Users;
          ${SWAP$1}
        `,
				also: ["breaks-old-writes"]
			},
			{ story: `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- @ level: breaks-old-writes off
          -- = 001_orders.sql
          CREATE TABLE IF NOT EXISTS Orders (Id INTEGER PRIMARY KEY, Cents INTEGER, Status TEXT NOT NULL CHECK (Status IN ('new', 'paid', 'sent')));
          -- > 002_no_sent.sql
          CREATE TABLE IF NOT EXISTS Orders_new (Id INTEGER PRIMARY KEY, Cents INTEGER, Status TEXT NOT NULL CHECK (Status IN ('new', 'paid')));
          INSERT INTO Orders_new (Id, Cents, Status) SELECT Id, Cents, Status FROM Orders WHERE Status <> 'sent';
          DROP TABLE IF EXISTS Orders;
          ALTER TABLE Orders_new RENAME TO Orders;
        ` },
			{ story: `${TABLE$7}
          -- > 002_team_required.sql
          CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Email TEXT, TeamId INTEGER REFERENCES Teams(Id), Team TEXT NOT NULL DEFAULT '');
          INSERT INTO Users_new (Id, Email, TeamId, Team) SELECT Users.Id, Email, TeamId, Name FROM Users JOIN Teams ON Teams.Id = TeamId;
          ${SWAP$1}
        ` },
			{ story: `${TABLE$7}
          -- > 002_users_again.sql
          DROP TABLE IF EXISTS Users;
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT, TeamId INTEGER REFERENCES Teams(Id));
          CREATE INDEX IF NOT EXISTS Users_TeamId ON Users(TeamId);
        ` }
		],
		good: [{ story: `
          -- @ level: breaks-old-writes off${TABLE$7}
          -- > 002_email_required.sql
          ${CREATE}
          INSERT INTO Users_new (Id, Email, TeamId) SELECT Id, coalesce(Email, ''), TeamId FROM Users;
          ${SWAP$1}
        ` }, { story: `${TABLE$7}
          -- > 002_team_required.sql
          CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Email TEXT, TeamId INTEGER REFERENCES Teams(Id), Team TEXT NOT NULL DEFAULT '');
          INSERT INTO Users_new (Id, Email, TeamId, Team) SELECT Users.Id, Email, TeamId, coalesce(Name, '') FROM Users LEFT JOIN Teams ON Teams.Id = TeamId;
          ${SWAP$1}
        ` }]
	},
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) for (const fate of seen.fates) {
			const message = fate.rebuilt && !isNews(evidence, seen, fate.table) ? says$1(seen, fate) : null;
			if (message === null) continue;
			yield {
				at: placeOf(seen, fate.copied ?? fate.dropped?.statement),
				message,
				fix: advice$4(seen, fate)
			};
		}
	}
};
function says$1(seen, fate) {
	const { table, dropped, after } = fate;
	if ((factsAbout(factsOf(seen), "rows-deleted", table).some(({ movedTo }) => movedTo) ? 0 : lostInCopy(fate)) > 0 && dropped) return after === 0 ? `${table} is dropped and made anew without its rows (${rows(dropped.rows)} in the rehearsal).` : `${table} is made anew with ${after} of its ${rows(dropped.rows)}.`;
	const kinds = seen.awkward.filter((one) => losesOne(one, table)).map(({ says: kind }) => kind);
	return kinds.length > 0 ? `${table} is made anew without some of its rows. Lost: ${listed$2(kinds)}.` : null;
}
function losesOne({ fates, facts }, table) {
	const fate = fates.find((it) => same(it.table, table));
	if (fate?.copied === null && fate.after !== 0) return false;
	return fate !== void 0 && lostInCopy(fate) > 0 && factsAbout(facts, "rows-deleted", table).length > 0;
}
function advice$4(seen, { copied, table }) {
	if (copied === null) return `Change ${table} by ALTER TABLE, or copy its rows: INSERT INTO … SELECT … FROM ${table} before the DROP.`;
	const words = significant(seen.statements[copied]?.sql ?? "").map((token) => token.text.toUpperCase());
	if (words[1] === "OR" && words[2] === "IGNORE") return "Write INSERT without OR IGNORE: then the migration stops instead of losing rows. Mend the rows that the new table refuses before the copy (UPDATE …), or in it (coalesce(column, …)).";
	if (words[1] === "OR" && words[2] === "REPLACE") return "Write INSERT without OR REPLACE: then the migration stops instead of losing rows. Decide by a statement of its own which of the rows with an equal key stays.";
	if (words.includes("JOIN") && !words.includes("LEFT")) return "Write LEFT JOIN, so that rows without a partner are copied too.";
	return losesRows.fix;
}
// src/rules/loses-table-option.ts
const TABLE$6 = `
          -- @ runner: transactional
          -- = 001_events.sql
          CREATE TABLE IF NOT EXISTS Events (Id INTEGER PRIMARY KEY, Name TEXT) STRICT;`;
const OPTIONS = [
	{
		name: "STRICT",
		has: ({ strict }) => strict,
		loss: "Columns take values of any type again."
	},
	{
		name: "WITHOUT ROWID",
		has: ({ withoutRowid }) => withoutRowid,
		loss: "Its primary key takes NULL again, and rows are stored by a hidden number."
	},
	{
		name: "AUTOINCREMENT",
		has: ({ autoincrement }) => autoincrement,
		loss: "Ids of deleted rows are given out again."
	}
];
const losesTableOption = {
	id: "loses-table-option",
	level: "warning",
	title: "A rebuilt table has lost STRICT, WITHOUT ROWID or AUTOINCREMENT",
	why: "The words behind or inside CREATE TABLE are easily left out of a rebuild, and only a rebuild can bring them back.",
	fix: "Write the option into the new CREATE TABLE too.",
	examples: {
		bad: [{ story: `${TABLE$6}
          -- > 002_name_required.sql
          CREATE TABLE IF NOT EXISTS Events_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
          INSERT INTO Events_new SELECT Id, coalesce(Name, '') FROM Events;
          DROP TABLE IF EXISTS Events;
          ALTER TABLE Events_new RENAME TO Events;
        ` }, { story: `
          -- @ runner: transactional
          -- = 001_settings.sql
          CREATE TABLE IF NOT EXISTS Settings (Name TEXT PRIMARY KEY, Value TEXT) WITHOUT ROWID;
          -- > 002_value_required.sql
          CREATE TABLE IF NOT EXISTS Settings_new (Name TEXT PRIMARY KEY, Value TEXT NOT NULL DEFAULT '');
          INSERT INTO Settings_new SELECT Name, coalesce(Value, '') FROM Settings;
          DROP TABLE IF EXISTS Settings;
          ALTER TABLE Settings_new RENAME TO Settings;
        ` }],
		good: [{ story: `${TABLE$6}
          -- > 002_name_required.sql
          CREATE TABLE IF NOT EXISTS Events_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '') STRICT;
          INSERT INTO Events_new SELECT Id, coalesce(Name, '') FROM Events;
          DROP TABLE IF EXISTS Events;
          ALTER TABLE Events_new RENAME TO Events;
        ` }, { story: `
          -- @ runner: transactional
          -- = 001_settings.sql
          CREATE TABLE IF NOT EXISTS Settings (Name TEXT NOT NULL PRIMARY KEY, Value TEXT);
          -- > 002_smaller.sql
          CREATE TABLE IF NOT EXISTS Settings_new (Name TEXT NOT NULL PRIMARY KEY, Value TEXT) WITHOUT ROWID;
          INSERT INTO Settings_new SELECT Name, Value FROM Settings;
          DROP TABLE IF EXISTS Settings;
          ALTER TABLE Settings_new RENAME TO Settings;
        ` }]
	},
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) for (const { was, is: behind } of rebuilds(seen)) {
			const is = inTheEnd(evidence, seen, behind);
			if (!is || losesPrimaryKey({
				was,
				is
			})) continue;
			const gone = OPTIONS.filter(({ has }) => has(was) && !has(is));
			if (gone.length === 0) continue;
			const names = gone.map(({ name }) => name).join(" and ");
			yield {
				at: rebuiltAt(seen, is.name),
				message: `${is.name} was ${names} and no longer is. ${gone.map(({ loss }) => loss).join(" ")}`,
				fix: `Write ${names} into the new CREATE TABLE too, unless it is meant to go.`
			};
		}
	}
};
// src/rules/loses-trigger.ts
const TABLE$5 = `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT, ChangedAt TEXT);
          CREATE TRIGGER IF NOT EXISTS Users_Changed AFTER UPDATE OF Name ON Users
          BEGIN
            UPDATE Users SET ChangedAt = datetime('now') WHERE Id = new.Id;
          END;`;
const VIEW = `
          -- = 001_people.sql
          CREATE TABLE IF NOT EXISTS People (Id INTEGER PRIMARY KEY, Name TEXT);
          CREATE VIEW IF NOT EXISTS Names AS SELECT Name FROM People;
          CREATE TRIGGER IF NOT EXISTS Names_Insert INSTEAD OF INSERT ON Names
          BEGIN
            INSERT INTO People(Name) VALUES (new.Name);
          END;`;
const losesTrigger = {
	id: "loses-trigger",
	level: "error",
	title: "A table or view that is made anew comes back without a trigger",
	why: "DROP TABLE and DROP VIEW take the triggers along. What they kept up to date (a search index, an audit log, a date of the last change) silently stops being kept up to date.",
	fix: "Make the trigger again behind the rebuild.",
	examples: {
		bad: [{ story: `
          -- @ runner: transactional${TABLE$5}
          -- > 002_name_required.sql
          CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '', ChangedAt TEXT);
          INSERT INTO Users_new SELECT Id, coalesce(Name, ''), ChangedAt FROM Users;
          DROP TABLE IF EXISTS Users;
          ALTER TABLE Users_new RENAME TO Users;
        ` }, { story: `${VIEW}
          -- > 002_ids_in_the_view.sql
          DROP VIEW IF EXISTS Names;
          CREATE VIEW IF NOT EXISTS Names AS SELECT Id, Name FROM People;
        ` }],
		good: [{ story: `
          -- @ runner: transactional${TABLE$5}
          -- > 002_name_required.sql
          CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '', ChangedAt TEXT);
          INSERT INTO Users_new SELECT Id, coalesce(Name, ''), ChangedAt FROM Users;
          DROP TABLE IF EXISTS Users;
          ALTER TABLE Users_new RENAME TO Users;
          CREATE TRIGGER IF NOT EXISTS Users_Changed AFTER UPDATE OF Name ON Users
          BEGIN
            UPDATE Users SET ChangedAt = datetime('now') WHERE Id = new.Id;
          END;
        ` }, { story: `${VIEW}
          -- > 002_ids_in_the_view.sql
          DROP TRIGGER IF EXISTS Names_Insert;
          DROP VIEW IF EXISTS Names;
          CREATE VIEW IF NOT EXISTS Names AS SELECT Id, Name FROM People;
        ` }]
	},
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) for (const lost of lostFor(evidence, seen, "trigger")) {
			if (isDropped(seen, lost)) continue;
			const { name, table, sql, movedTo } = lost;
			yield {
				at: rebuiltAt(seen, table),
				message: movedTo ? `${table} is made anew, and its trigger ${name} stays with ${movedTo}.` : `${table} is made anew, and its trigger ${name} goes with the old one.`,
				fix: `Make it again as the last step, or name it in a DROP TRIGGER if it is meant to go:\n${pasted(sql)}`
			};
		}
	}
};
// src/rules/loses-view.ts
const TABLE$4 = `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
          CREATE VIEW IF NOT EXISTS Names AS SELECT Name FROM Users;`;
const REBUILD = `DROP VIEW IF EXISTS Names;
          CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
          INSERT INTO Users_new SELECT Id, coalesce(Name, '') FROM Users;
          DROP TABLE IF EXISTS Users;
          ALTER TABLE Users_new RENAME TO Users;`;
const losesView = {
	id: "loses-view",
	level: "error",
	title: "A view that had to go for a rebuild does not come back",
	why: "ALTER TABLE … RENAME stops while a view reads a table that is not there, so a rebuild drops the views first. One that is not made again is missing for whoever reads it. A warning where a DROP VIEW names it, since it may be meant to go.",
	fix: "Make the view again behind the rebuild.",
	examples: {
		bad: [{
			story: `
          -- @ runner: transactional${TABLE$4}
          -- > 002_name_required.sql
          ${REBUILD}
        `,
			also: ["breaks-old-reads"]
		}, {
			story: `${TABLE$4}
          -- > 002_no_views.sql
          PRAGMA writable_schema = ON;
          DELETE FROM sqlite_schema WHERE type = 'view';
          PRAGMA writable_schema = RESET;
        `,
			also: ["breaks-old-reads"]
		}],
		good: [{ story: `
          -- @ runner: transactional${TABLE$4}
          -- > 002_name_required.sql
          ${REBUILD}
          CREATE VIEW IF NOT EXISTS Names AS SELECT Name FROM Users;
        ` }, { story: `${TABLE$4}
          -- > 002_ids_in_the_view.sql
          DROP VIEW IF EXISTS Names;
          CREATE VIEW Names AS SELECT Id, Name FROM Users;
        ` }]
	},
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) for (const lost of lostFor(evidence, seen, "view")) {
			const { name, sql } = lost;
			const onPurpose = isDropped(seen, lost);
			if (onPurpose && !wasInTheWay(seen, lost)) continue;
			yield {
				at: madeAt(seen, name, ["DROP VIEW"]),
				message: onPurpose ? `View ${name} goes before a table that it reads is made anew, and is not made again.` : `View ${name} is gone, and no DROP VIEW names it.`,
				fix: `Make it again as the last step:\n${pasted(sql)}`,
				level: onPurpose ? "warning" : "error"
			};
		}
	}
};
function wasInTheWay(seen, { sql }) {
	const read = namesIn(sql);
	const { before, after } = seen.schema ?? {
		before: null,
		after: null
	};
	const had = new Set(before?.objects.map((it) => it.name.toLowerCase()));
	return !(after?.objects.some((it) => it.type === "view" && !had.has(it.name.toLowerCase())) ?? false) && seen.rebuilt.some((table) => read.has(table.toLowerCase()));
}
// src/rules/related.ts
function related(seen, changes) {
	const links = linksOf(seen);
	const together = (a, b) => areLinked(links, a.toLowerCase(), b.toLowerCase()) || areAlike(changes.get(a) ?? [], changes.get(b) ?? []);
	const groups = [];
	for (const table of changes.keys()) {
		const joined = groups.filter((group) => group.some((other) => together(table, other)));
		for (const group of joined) groups.splice(groups.indexOf(group), 1);
		groups.push([...joined.flat(), table]);
	}
	return groups;
}
function linksOf({ schema, statements }) {
	const sides = schema ? [schema.before, schema.after] : [];
	const keys = new Map();
	const link = (a, b) => keys.set(a, (keys.get(a) ?? new Set()).add(b));
	for (const table of sides.flatMap(({ tables }) => tables)) for (const { parent } of table.foreignKeys) {
		link(table.name.toLowerCase(), parent.toLowerCase());
		link(parent.toLowerCase(), table.name.toLowerCase());
	}
	return {
		keys,
		texts: [...sides.flatMap((side) => side.objects.map(({ sql }) => sql)), ...statements.map(({ sql }) => sql)].map(namesIn)
	};
}
function areLinked({ keys, texts }, a, b) {
	const near = keys.get(a);
	if (near?.has(b) || [...near ?? []].some((between) => keys.get(between)?.has(b))) return true;
	return texts.some((names) => names.has(a) && names.has(b));
}
function areAlike(a, b) {
	const columns = new Set(a.flatMap(columnOf));
	if (b.flatMap(columnOf).some((column) => columns.has(column))) return true;
	return kinds(a) === kinds(b);
}
function columnOf(fact) {
	return "column" in fact && fact.kind !== "values-changed" ? [`${fact.kind} ${fact.column.toLowerCase()}`] : [];
}
function kinds(facts) {
	const marks = facts.map((fact) => {
		if ("column" in fact) return `${fact.kind} ${fact.column.toLowerCase()}`;
		return "type" in fact ? `${fact.kind} ${fact.type}` : fact.kind;
	});
	const telling = marks.includes("table-added") ? marks.filter((mark) => mark !== "rows-added") : marks;
	return [...new Set(telling)].sort().join("\n");
}
// src/rules/many-changes.ts
const manyChanges = {
	id: "many-changes",
	level: "note",
	title: "Several unrelated changes in one file",
	why: "When one of them fails, the others are held up or half done; when one has to be taken back, it cannot be taken back alone; and nobody finds a change under the name of another.",
	fix: "Write one migration for each change.",
	examples: {
		bad: [{ story: `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- = 001_schema.sql
          CREATE TABLE Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE TABLE Services (Id INTEGER PRIMARY KEY, Title TEXT NOT NULL);
          -- > 002_changes.sql
          ALTER TABLE Contacts ADD COLUMN Status TEXT;
          ALTER TABLE Services ADD COLUMN Price INTEGER;
        ` }, { story: `
          -- = 001_schema.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE TABLE IF NOT EXISTS Services (Id INTEGER PRIMARY KEY, Title TEXT NOT NULL);
          -- > 002_changes.sql
          CREATE INDEX IF NOT EXISTS Contacts_Name ON Contacts(Name);
          UPDATE Services SET Title = 'Consulting' WHERE Title LIKE 'Title%';
        ` }],
		good: [{ story: `
          -- = 001_schema.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE TABLE IF NOT EXISTS Services (Id INTEGER PRIMARY KEY, Title TEXT NOT NULL);
          -- > 002_indexes.sql
          CREATE INDEX IF NOT EXISTS Contacts_Name ON Contacts(Name);
          CREATE INDEX IF NOT EXISTS Services_Title ON Services(Title);
        ` }, { story: `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- = 001_schema.sql
          CREATE TABLE Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE TABLE Orders (Id INTEGER PRIMARY KEY, ContactId INTEGER NOT NULL REFERENCES Contacts(Id));
          CREATE INDEX Orders_ContactId ON Orders(ContactId);
          -- > 002_last_order.sql
          ALTER TABLE Contacts ADD COLUMN LastOrder TEXT;
          ALTER TABLE Orders ADD COLUMN Placed TEXT;
        ` }]
	},
	*check(evidence) {
		for (const { seen, rehearsal } of under$1(evidence, "peopled")) {
			if (rehearsal.outcome !== "pass" || isFirst(evidence, seen)) continue;
			const [first, ...others] = related(seen, changesByTable(evidence, seen, rehearsal.facts));
			const [second] = others;
			if (!first || !second) continue;
			const groups = [first, ...others].map((tables) => tables.join(" with ")).join("; ");
			yield {
				at: madeAt(seen, second[0], [
					"ALTER TABLE",
					"CREATE TABLE",
					"CREATE INDEX",
					"DROP TABLE"
				]),
				message: `This file changes ${others.length + 1} things that have nothing to do with each other: ${groups}.`
			};
		}
	}
};
function isFirst({ head }, { path }) {
	return head.migrations[0]?.path === path;
}
function changesByTable({ runner }, seen, facts) {
	const named = new Set(seen.statements.flatMap(({ sql }) => [...namesIn(sql)]));
	const found = new Map();
	for (const fact of facts) {
		if (!("table" in fact) || fact.kind === "orphans-added" || fact.kind === "sequence-changed") continue;
		const { table } = fact;
		if (!named.has(table.toLowerCase()) || table.toLowerCase() === runner.ledger.table.toLowerCase()) continue;
		if ("type" in fact && fact.type === "view") continue;
		found.set(table, [...found.get(table) ?? [], fact]);
	}
	return found;
}
// src/rules/masked-by-if-not-exists.ts
const maskedByIfNotExists = {
	id: "masked-by-if-not-exists",
	level: "warning",
	title: "IF NOT EXISTS hides that something else has the name",
	why: "The statement is passed over without a word, because the name is taken. What it declares is not what the database has.",
	fix: "Write ALTER TABLE … ADD COLUMN for what is missing, or take another name.",
	examples: {
		bad: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
          -- > 002_users_again.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT, Phone TEXT);
          CREATE INDEX IF NOT EXISTS Users_Name ON Users(Name);
        ` }],
		good: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
          -- > 002_users_again.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
          CREATE INDEX IF NOT EXISTS Users_Name ON Users(Name);
        ` }]
	},
	*check(evidence) {
		for (const { masked } of evidence.replayed?.migrations ?? []) for (const { at, name, differences } of masked) yield {
			at,
			message: `${name} exists already and is another one: ${differences.join("; ")}. This statement does nothing.`
		};
	}
};
// src/rules/width.ts
function isShort(standing, highest) {
	return standing.kind === "fits" && highest.version.startsWith("0") && standing.version.length < highest.version.length;
}
// src/rules/misnamed-migration.ts
const misnamedMigration = {
	id: "misnamed-migration",
	level: "error",
	title: "A new SQL file does not fit the naming of its folder",
	why: "Runners find migrations by their names. A loop over *.sql runs every file that it sees, in the order of the names; a runner that goes by numbers skips silently what does not fit. Either way production does what nobody reviewed.",
	fix: "Name the file like the others: a version, an underscore, a description, `.sql`.",
	examples: {
		bad: [
			{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 002-tags.sql
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
        ` },
			{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 2_tags.sql
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
        ` },
			{ story: `
          -- @ runner: drizzle
          -- = 0000_users.sql
          CREATE TABLE Users (Id INTEGER PRIMARY KEY);
          -- = migrations/meta/_journal.json
          { "entries": [{ "idx": 0, "tag": "0000_users" }] }
          -- > 0001_tags.sql
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
        ` }
		],
		good: [{ story: `
          -- @ runner: drizzle
          -- = 0000_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- < migrations/meta/_journal.json
          { "entries": [{ "idx": 0, "tag": "0000_users" }] }
          -- > 0001_tags.sql
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
          -- > migrations/meta/_journal.json
          { "entries": [{ "idx": 0, "tag": "0000_users" }, { "idx": 1, "tag": "0001_tags" }] }
        ` }, { story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 002_tags.sql
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
          -- > 002_tags.down.sql
          DROP TABLE IF EXISTS Tags;
          -- > README.md
          How to write a migration
        ` }]
	},
	*check(evidence) {
		const colliding = collisions(evidence);
		const numbers = numbering(evidence);
		for (const stray of newStrays(evidence)) if (!colliding.has(stray.path)) yield spoken$3(evidence, stray, numbers);
		yield* shortNumbers(evidence);
		yield* unlisted(evidence);
	}
};
function spoken$3(evidence, stray, numbers) {
	const at = top(stray.path);
	if (stray.reason === "lonely-down") return {
		at,
		...lonely(stray)
	};
	return {
		at,
		message: reason(evidence.head, stray),
		fix: `Rename:\n${renames$1(evidence, numbers, stray.path)}`
	};
}
function lonely(stray) {
	const name = fileName(stray.path);
	return {
		message: `${name} undoes ${name.replace(/\.down\.sql$/, ".sql")}, which is not in this folder. A runner that loops over *.sql runs it as a migration.`,
		fix: "Name it like the file that it undoes, or remove it."
	};
}
const LOOP = "A runner that loops over *.sql applies it";
function reason(folder, stray) {
	const name = fileName(stray.path);
	if (stray.reason === "nested") return `${inside(folder, stray.path)} is in a folder of its own, where runners do not look: it is never applied.`;
	if (!name.endsWith(".sql")) return `${name} does not end in lower-case .sql: runners that look for *.sql on Linux never see it.`;
	if (!/^\d/.test(name)) return `${name} has no version. ${LOOP} after the numbered files; one that goes by numbers skips it silently.`;
	return `${name} is not named VERSION_description.sql. ${LOOP}; one that goes by numbers skips it silently.`;
}
function* shortNumbers(evidence) {
	const numbers = numbering(evidence);
	const { standings, highest } = numbers;
	for (const migration of added(evidence)) {
		const standing = standings.get(migration.path);
		if (!standing || !highest || !isShort(standing, highest)) continue;
		yield {
			at: top(migration.path),
			message: `${migration.version} is not padded with zeros like ${highest.version}: as text it stands behind every later version.`,
			fix: `Rename:\n${renames$1(evidence, numbers, migration.path)}`
		};
	}
}
const JOURNAL = "meta/_journal.json";
function* unlisted(evidence) {
	const { base, head, runner } = evidence;
	const journal = (folder) => folder?.strays.find((it) => inside(folder, it.path) === JOURNAL);
	const [then, now] = [journal(base), journal(head)];
	if (runner.name !== "drizzle" || !now || then?.oid !== now.oid) return;
	for (const { path } of added(evidence)) yield {
		at: top(path),
		message: `${now.path} is not changed, and drizzle goes by that list: it never applies ${fileName(path)}.`,
		fix: "Let drizzle-kit make the file (drizzle-kit generate --custom makes an empty one), or add it to the list."
	};
}
// src/rules/mixed-width.ts
const mixedWidth = {
	id: "mixed-width",
	level: "warning",
	title: "Text order and number order disagree",
	why: "A shell loop sorts names as text, where 10 stands before 9; other runners sort by number. Production, which gets the files one by one, never notices; a fresh database gets them in the wrong order.",
	fix: "Let all versions have the same number of digits, or make sure that the runner sorts by number (`sort -V`).",
	examples: {
		bad: [{ story: `
          -- = 8_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- = 9_notes.sql
          CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY);
          -- > 10_tags.sql
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
        ` }],
		good: [{ story: `
          -- = 009_notes.sql
          CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY);
          -- > 010_tags.sql
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
        ` }]
	},
	*check(evidence) {
		const { standings, highest } = numbering(evidence);
		const fits = (it) => standings.get(it.path)?.kind === "fits";
		const fresh = new Set(added(evidence).filter(fits));
		const staying = new Set(evidence.changes.flatMap((it) => (it.before && it.kind !== "renamed" ? it.after : []) ?? []));
		const sorted = evidence.head.migrations.filter((it) => fresh.has(it) || staying.has(it));
		const lived = outOfText(evidence.base?.migrations ?? []).length > 0;
		for (const { migration, ahead } of outOfText(sorted)) {
			const standing = standings.get(migration.path);
			if (!fresh.has(migration) || !standing || highest && isShort(standing, highest)) continue;
			if (lived && migration.version.length === highest?.version.length) continue;
			yield spoken$2(migration, ahead, standing.wanted);
			return;
		}
	}
};
function outOfText(sorted) {
	let last = "";
	return sorted.flatMap((migration) => {
		const name = fileName(migration.path);
		const ahead = last;
		last = name > last ? name : last;
		return name < ahead ? [{
			migration,
			ahead
		}] : [];
	});
}
function spoken$2(migration, ahead, wanted) {
	const at = top(migration.path);
	const message = `Sorted as text, ${fileName(migration.path)} runs before ${ahead}; sorted by number, after it.`;
	if (wanted === migration.version) return {
		at,
		message
	};
	return {
		at,
		message,
		fix: `Rename it:\n${move(migration, renamedTo(migration.path, wanted))}`
	};
}
// src/rules/needless-rebuild.ts
const TABLE$3 = `
          -- @ runner: transactional
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT, Fax TEXT);`;
const needlessRebuild = {
	id: "needless-rebuild",
	level: "note",
	title: "A table is copied for what ALTER TABLE does in place",
	why: "A rebuild writes every row again, holds the lock for as long as that takes, and can lose what hangs on the table. ADD COLUMN, RENAME COLUMN and DROP COLUMN (SQLite 3.35) lose nothing. Says so only where it was tried and ends the same, each row included.",
	fix: "Alter the table instead of copying it.",
	examples: {
		bad: [{ story: `${TABLE$3}
          -- > 002_phone.sql
          CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT, Fax TEXT, Phone TEXT);
          INSERT INTO Users_new(Id, Name, Fax) SELECT Id, Name, Fax FROM Users;
          DROP TABLE IF EXISTS Users;
          ALTER TABLE Users_new RENAME TO Users;
        ` }, { story: `${TABLE$3}
          -- > 002_same_again.sql
          CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT, Fax TEXT);
          INSERT INTO Users_new SELECT * FROM Users;
          DROP TABLE IF EXISTS Users;
          ALTER TABLE Users_new RENAME TO Users;
        ` }],
		good: [{ story: `${TABLE$3}
          -- @ level: not-rerunnable off
          -- > 002_phone.sql
          ALTER TABLE Users ADD COLUMN Phone TEXT;
        ` }, { story: `${TABLE$3}
          -- > 002_phone_required.sql
          CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT, Fax TEXT, Phone TEXT CHECK (Phone <> Fax));
          INSERT INTO Users_new(Id, Name, Fax, Phone) SELECT Id, Name, Fax, 'tel:' || Fax FROM Users;
          DROP TABLE IF EXISTS Users;
          ALTER TABLE Users_new RENAME TO Users;
        ` }]
	},
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) for (const { table, instead } of seen.needless) yield {
			at: rebuiltAt(seen, table),
			message: instead.length > 0 ? `Every row of ${table} is copied, and ALTER TABLE ends the same without that.` : `${table} is made anew as it was before.`,
			fix: instead.length > 0 ? ["Write instead:", ...instead.map((sql) => `${sql};`)].join("\n") : "Leave the rebuild out."
		};
	}
};
// src/rules/needs-newer-sqlite.ts
const needsNewerSqlite = {
	id: "needs-newer-sqlite",
	level: "error",
	title: "Needs a newer SQLite",
	why: "SQLite learns new statements and functions with each release, and the one in production does not know those that came after it: the migration passes here and stops there. It is an error when the settings say which version production has, and a note when they do not.",
	fix: "Write what production’s SQLite understands, or update SQLite there first and then raise \"sqlite\" in the settings.",
	examples: {
		bad: [{ story: `
          -- @ sqlite: 3.40
          -- @ runner: transactional
          -- = 001_contacts.sql
          CREATE TABLE Contacts (Id INTEGER PRIMARY KEY, Name TEXT);
          -- > 002_name.sql
          ALTER TABLE Contacts ALTER COLUMN Name SET NOT NULL;
        ` }, { story: `
          -- = 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, First TEXT, Last TEXT);
          -- > 002_names.sql
          UPDATE Contacts SET Last = concat(Last) WHERE Last IS NULL;
        ` }],
		good: [{ story: `
          -- @ sqlite: 3.45
          -- = 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, First TEXT, Last TEXT);
          -- > 002_names.sql
          UPDATE Contacts SET Last = concat(Last) WHERE Last IS NULL;
        ` }, { story: `
          -- = 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, First TEXT, Last TEXT);
          -- > 002_names.sql
          UPDATE Contacts SET Last = coalesce(Last, '') WHERE Last IS NULL;
        ` }]
	},
	*check(evidence) {
		const target = evidence.replayed?.target ?? null;
		for (const { refusal, refusedBy, takenBy } of firstOfEachFile(evidence.replayed?.olderRefusals ?? [])) {
			const tried = `SQLite ${refusedBy} refuses this (${refusal.message}); SQLite ${takenBy} takes it.`;
			if (target !== null) yield {
				at: refusal.at,
				message: `Production has SQLite ${target}. ${tried}`
			};
			else yield {
				at: refusal.at,
				message: tried,
				fix: SAY_WHICH,
				level: "note"
			};
		}
	}
};
const SAY_WHICH = "Make sure that production’s SQLite is not older, and set \"sqlite\" to its version: then what it does not understand is an error here.";
function firstOfEachFile(refusals) {
	return refusals.filter((it, index) => refusals.findIndex((other) => other.refusal.at.path === it.refusal.at.path) === index);
}
// src/rules/no-rollback-note.ts
const noRollbackNote = {
	id: "no-rollback-note",
	level: "off",
	title: "Nothing says how to undo it",
	why: "When a release has to be taken back in a hurry, somebody must know what becomes of the schema: which statements undo the file, or that it can stay, or that it cannot be undone. That is easiest to say when it is written.",
	fix: "Add a line such as \"-- rollback: ALTER TABLE Contacts DROP COLUMN Status;\", or a file that ends in .down.sql beside this one.",
	examples: {
		bad: [{ story: `
          -- > 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
        ` }, { story: `
          -- > 001_contacts.sql
          -- What people write to us.
          -- rollback:
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
        ` }],
		good: [{ story: `
          -- > 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- To rollback: DROP TABLE Contacts (what people wrote is lost)
        ` }, { story: `
          -- > 001_contacts.up.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 001_contacts.down.sql
          DROP TABLE Contacts;
        ` }]
	},
	*check(evidence) {
		for (const migration of added(evidence)) {
			if (migration.up === null || goesBack(migration) || tells(migration)) continue;
			yield {
				at: top(migration.path),
				message: "No comment in this file says how to undo it, and there is no SQL that does."
			};
		}
	}
};
function goesBack({ path, down }) {
	return down !== null && (down.path !== path || significant(down.sql).length > 0);
}
const ABOUT = /\b(roll(?:s|ed|ing)?[\s-]?backs?|undo(?:es|ne|ing)?|revert(?:s|ed|ing)?|irreversible|(?:forward|one)[\s-]?(?:only|way))\b/i;
function tells({ up, down }) {
	return [up, down].some((script) => script !== null && speaks(commentLines(script)));
}
function speaks(lines) {
	return lines.some((line) => {
		if (!ABOUT.test(line.text)) return false;
		const rest = lines.filter((other) => other.block === line.block && other.start >= line.start).map(({ text }) => text).join(" ");
		return /\p{L}{2}/u.test(rest.replace(ABOUT, "").replace(/\bto\b/i, ""));
	});
}
// src/rules/not-deterministic.ts
const notDeterministic = {
	id: "not-deterministic",
	level: "warning",
	title: "Ends differently each time it runs",
	why: "random(), CURRENT_TIMESTAMP and their kin put something else into every database: production, staging and a fresh install no longer agree, and no test can compare them.",
	fix: "Write the value itself: a fixed date such as '2026-01-01', a fixed id.",
	examples: {
		bad: [{
			story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Since TEXT);
          -- > 002_fill.sql
          UPDATE Users SET Since = datetime('now');
        `,
			also: ["updates-all-rows"]
		}, { story: `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 002_uid.sql
          ALTER TABLE Users ADD COLUMN Uid TEXT;
          UPDATE Users SET Uid = lower(hex(randomblob(16))) WHERE Uid IS NULL;
        ` }],
		good: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Since TEXT);
          -- > 002_fill.sql
          UPDATE Users SET Since = '2026-01-01' WHERE Since IS NULL;
        ` }, { story: `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 002_uid.sql
          ALTER TABLE Users ADD COLUMN Uid TEXT;
          -- rehearsal: allow not-deterministic because an id of each database's own is what is wanted
          UPDATE Users SET Uid = lower(hex(randomblob(16))) WHERE Uid IS NULL;
        ` }]
	},
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) {
			const first = seen.chance[0];
			if (!first) continue;
			const at = where$1(seen, first);
			yield {
				at,
				message: `Played at two times, it leaves two different databases: ${describeFacts(seen.chance)}.`,
				...perRow(seen, at)
			};
		}
	}
};
function where$1(seen, fact) {
	if ("name" in fact) return madeAt(seen, fact.name, []);
	return rowsChangedAt(seen, "table" in fact ? fact.table : "");
}
function perRow(seen, at) {
	const sql = seen.statements.find((it) => it.at === at)?.sql ?? "";
	if (!/\brandom(?:blob)?\s*\(/i.test(sql) || /^\s*INSERT\b[^(]*(?:\([^)]*\))?\s*VALUES\b/i.test(sql)) return {};
	return { fix: PER_ROW };
}
const PER_ROW = "Values made by chance for each row cannot be written down here. Fill only what is empty (UPDATE … WHERE … IS NULL), so that a second run keeps what the first has made. They stay different in each database: where that is meant, say so above the statement, -- rehearsal: allow not-deterministic because <reason>.";
// src/rules/not-rerunnable.ts
const notRerunnable = {
	id: "not-rerunnable",
	level: "error",
	title: "A second run stops",
	why: "The runner records a file after it has run. When the process dies in between, the next start runs the file again, it fails, and it fails on every start from then on.",
	fix: `Write statements that may find their work done: CREATE … IF NOT EXISTS, DROP … IF EXISTS, INSERT OR IGNORE. ${IN_RUNNER}`,
	examples: {
		bad: [{ story: `
          -- = 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 002_status.sql
          ALTER TABLE Contacts ADD COLUMN Status TEXT DEFAULT 'pending';
        ` }, { story: `
          -- > 001_contacts.sql
          CREATE TABLE Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
        ` }],
		good: [{ story: `
          -- > 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          CREATE INDEX IF NOT EXISTS Contacts_Name ON Contacts(Name);
        ` }]
	},
	*check(evidence) {
		for (const { seen, rehearsal } of under$1(evidence, "again")) {
			const runner = runnerOf(evidence, seen);
			for (const [refusal, more] of likeOnes(rehearsal.refusals)) {
				const told = runner.rerun ? stops(evidence, seen, refusal) : wouldStop(runner, refusal);
				yield {
					at: refusal.at,
					...more === 0 ? told : asOne(told, more)
				};
			}
		}
	}
};
const MOST_ALIKE = 8;
function likeOnes(refusals) {
	const groups = new Map();
	for (const refusal of refusals) {
		const shape = insertShape(refusal.statement);
		const key = shape === null ? refusal : `${refusal.message}\n${shape}`;
		const group = groups.get(key);
		if (group) group.push(refusal);
		else groups.set(key, [refusal]);
	}
	return [...groups.values()].flatMap(([first, ...rest]) => {
		if (!first) return [];
		return rest.length < MOST_ALIKE ? [first, ...rest].map((one) => [one, 0]) : [[first, rest.length]];
	});
}
function asOne({ suggestion: _, ...told }, more) {
	return {
		...told,
		message: `${told.message} So do ${more} more statements like it in this file.`
	};
}
function stops(evidence, seen, refusal) {
	return {
		level: "error",
		message: `Stops when it runs a second time, as it does after a crash between the file and its history row. ${inWords$1(refusal)}`,
		fix: copyAdvice(refusal) ?? advice$3(refusal, oneTransaction(evidence, seen)),
		...suggested(guard(seen, refusal))
	};
}
function wouldStop({ name }, { message }) {
	return {
		level: "note",
		message: `Would stop in a second run (${message}), which the ${name} runner never needs.`,
		fix: "Nothing."
	};
}
function advice$3({ statement, message }, transaction) {
	if (/^duplicate column name/.test(message) || /\bDROP\s+(COLUMN\s+)?\S+$/i.test(statement)) return `SQLite has no guard for a column (no version knows ADD COLUMN IF NOT EXISTS), so no wording of this file is safe to run twice. ${transaction}`;
	if (/already exists$/.test(message)) {
		const verb = /^CREATE\s+(UNIQUE\s+INDEX|TEMP(?:ORARY)?\s+\w+|VIRTUAL\s+TABLE|\w+)/i.exec(statement)?.[1]?.toUpperCase();
		if (verb && !/\bRENAME\b/i.test(statement)) return `Write CREATE ${verb} IF NOT EXISTS.`;
	}
	if (/^DROP\s/i.test(statement) && /^no such/.test(message)) return `Write DROP ${/^DROP\s+(\w+)/i.exec(statement)?.[1]?.toUpperCase()} IF EXISTS.`;
	if (/^UNIQUE constraint failed/.test(message)) return "Write INSERT OR IGNORE, or INSERT … ON CONFLICT DO NOTHING, so that rows which are there already stay.";
	return `Guard the statement so that it finds its work done. Where SQLite has no guard: ${transaction}`;
}
// src/rules/out-of-order.ts
const outOfOrder = {
	id: "out-of-order",
	level: "error",
	title: "A new migration is below an applied one",
	why: "Production runs the new file after the applied ones, a fresh database before some of them: two orders, and maybe two schemas. Runners that remember only the highest version never run it at all.",
	fix: "Give the new file a version above the highest one.",
	examples: {
		bad: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- = 003_notes.sql
          CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY);
          -- > 002_tags.sql
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
        ` }, { story: `
          -- @ now: 2026-01-20
          -- = 20260110120000_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 20260109093000_tags.sql
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
        ` }],
		good: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- = 003_notes.sql
          CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY);
          -- > 004_tags.sql
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
        ` }]
	},
	*check(evidence) {
		const numbers = numbering(evidence);
		const { standings, highest } = numbers;
		for (const migration of added(evidence)) {
			if (standings.get(migration.path)?.kind !== "below" || !highest) continue;
			const message = `Version ${migration.version} is below ${fileName(highest.path)}, which production has applied.`;
			yield {
				at: top(migration.path),
				message: `${message} ${ends(evidence, migration)}`.trim(),
				fix: `Rename:\n${renames$1(evidence, numbers, migration.path)}`
			};
		}
	}
};
function ends(evidence, migration) {
	const seen = evidence.replayed?.comparisons.find((it) => it.about === "order" && it.path === migration.path);
	if (!seen) return "";
	const { facts, beforeRefusal, afterRefusal } = seen;
	if (afterRefusal) return `A fresh database stops at ${afterRefusal.at.path}, line ${afterRefusal.at.line}: ${afterRefusal.message}.`;
	if (beforeRefusal) return `Production stops at ${beforeRefusal.at.path}, line ${beforeRefusal.at.line}: ${beforeRefusal.message}.`;
	if (facts.length > 0) return `A fresh database ends different from production: ${describeFacts(facts)}.`;
	return "Replayed in both orders, the databases end the same today.";
}
// src/rules/pragma-has-no-effect.ts
const pragmaHasNoEffect = {
	id: "pragma-has-no-effect",
	level: "error",
	title: "A PRAGMA is silently ignored",
	why: "Some settings do nothing where they stand, and SQLite does not say so. PRAGMA foreign_keys=OFF inside a transaction is the dangerous one: the DROP TABLE of a rebuild then deletes the rows of every ON DELETE CASCADE child.",
	fix: "Make the setting where it takes effect, outside of the transaction, or do without it.",
	examples: {
		bad: [{ story: `
          -- @ runner: d1
          -- = 001_users.sql
          CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT);
          -- > 002_index.sql
          PRAGMA foreign_keys = OFF;
          CREATE INDEX IF NOT EXISTS Users_Name ON Users(Name);
        ` }],
		good: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
          -- > 002_index.sql
          PRAGMA foreign_keys = ON;
          CREATE INDEX IF NOT EXISTS Users_Name ON Users(Name);
        ` }]
	},
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) {
			const runner = runnerOf(evidence, seen);
			for (const [index, dead] of seen.deadPragmas.entries()) if (!isUndoing(dead, index, runner)) yield {
				at: dead.at,
				message: says(dead, runner)
			};
		}
	}
};
function isUndoing({ name, is }, index, runner) {
	return name === "foreign_keys" && is === "OFF" && !runner.foreignKeys && (index > 0 || runner.transaction !== "none");
}
function says({ name, wanted, is }, runner) {
	const still = `${name} is still ${is} behind this statement (wanted: ${wanted}).`;
	if (name !== "foreign_keys") return still;
	return `${still} SQLite ignores it ${runner.transaction === "none" ? "inside a transaction" : `inside the transaction of the ${runner.name} runner`}.`;
}
// src/rules/removed-migration.ts
const UNDO = "To undo what it did, add a new migration; a pull request that only reverts another one takes the file away and leaves production as it is.";
const removedMigration = {
	id: "removed-migration",
	level: "error",
	title: "An applied migration was removed",
	why: "Production keeps what this file did, and a fresh database never gets it: developers and tests work on another schema than production, and the next file that builds on it stops.",
	fix: `Restore the file. ${UNDO}`,
	examples: {
		bad: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- < 002_notes.sql
          CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Body TEXT);
        ` }],
		good: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- = 002_notes.sql
          CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Body TEXT);
          -- > 003_index_notes.sql
          CREATE INDEX IF NOT EXISTS IX_Notes_Body ON Notes (Body);
        ` }]
	},
	*check(evidence) {
		const strays = whereabouts(evidence);
		for (const { kind, before } of evidence.changes) if (kind === "removed" && before) yield spoken$1(evidence, before, strays.get(before) ?? null);
	}
};
function spoken$1(evidence, gone, now) {
	const message = "Production has applied this file, and a fresh database will not get what it did.";
	const back = evidence.base ? within$1(evidence.head, inside(evidence.base, gone.path)) : gone.path;
	if (!now) return {
		at: top(gone.path),
		message,
		fix: `Restore the file:\n${restore(evidence, gone, back)}\n${UNDO}`
	};
	const name = now.path === beside(back, fileName(now.path)) ? fileName(now.path) : now.path;
	return {
		at: top(gone.path),
		message: `${message} It is called ${name} now, which is no name of a migration here.`,
		fix: `Give it its old name back:\ngit mv ${quote(now.path)} ${quote(back)}`
	};
}
// src/rules/renamed-migration.ts
const renamedMigration = {
	id: "renamed-migration",
	level: "error",
	title: "An applied migration was renamed",
	why: "Runners remember applied files by name or by number. Under its new name this file is a new one to them: production runs it a second time, and its history keeps a name that no file has.",
	fix: "Give the file its old name back.",
	examples: {
		bad: [{ story: `
          -- < 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 001_create_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
        ` }],
		good: [{ story: `
          -- @ base-folder: db/migrations
          -- @ folder: backend/migrations
          -- < 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
        ` }]
	},
	*check(evidence) {
		for (const { kind, before, after } of evidence.changes) if (kind === "renamed" && before && after) yield spoken(evidence, before, after);
	}
};
function spoken(evidence, before, after) {
	const old = beside(after.path, fileName(before.path));
	const message = `Production has applied this file as ${fileName(before.path)} and takes it for a new one now.`;
	if (before.oid === after.oid) return {
		at: top(after.path),
		message,
		fix: `Rename it back:\n${move(after, old)}`
	};
	return {
		at: top(after.path),
		message: `${message} ${edited(evidence, before, after)}`,
		fix: `Remove it and restore the old one:\ngit rm ${quote(after.path)}\n${restore(evidence, before, old)}`
	};
}
function edited(evidence, before, after) {
	if (!before.up || !after.up) return "Its content has changed too.";
	const grown = grade(before.up, after.up);
	if (grown === "bytes") return "Its line endings have changed too.";
	if (grown === "comments") return "Its comments have changed too.";
	return `Its SQL has changed too. ${difference(evidence, after)?.sentence ?? ""}`.trim();
}
// src/rules/replay-fails.ts
const replayFails = {
	id: "replay-fails",
	level: "error",
	title: "SQLite refuses a statement",
	why: "Played on an empty database behind all earlier migrations, the statement fails. It fails in production too.",
	fix: "Change the statement so that SQLite takes it behind all earlier migrations; https://sqlite.org/lang.html has the syntax of every statement.",
	examples: {
		bad: [
			{ story: `
          -- = 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
          -- > 002_status.sql
          ALTER TABLE Contacts ADD COLUMN IF NOT EXISTS Status TEXT;
        ` },
			{ story: `
          -- > 001_orders.sql
          CREATE TABLE IF NOT EXISTS Orders (Id INTEGER PRIMARY KEY, Total INTEGER);
          CREATE INDEX IF NOT EXISTS Orders_Amount ON Orders(Amount);
        ` },
			{ story: `
          -- @ runner: transactional
          -- > 001_journal.sql
          PRAGMA journal_mode = WAL;
        ` },
			{ story: `
          -- > 001_orders.sql
          CREATE TABLE IF NOT EXISTS Orders (Id INTEGER PRIMARY KEY, Total INTEGER NOT NULL);
          INSERT INTO Orders (Id) VALUES (1);
        ` }
		],
		good: [{ story: `
          -- > 001_orders.sql
          CREATE TABLE IF NOT EXISTS Orders (Id INTEGER PRIMARY KEY, Total INTEGER);
          CREATE INDEX IF NOT EXISTS Orders_Total ON Orders(Total);
        ` }]
	},
	*check(evidence) {
		for (const { seen, rehearsal } of under$1(evidence, "bare")) {
			if (rehearsal.outcome !== "fail") continue;
			for (const refusal of rehearsal.refusals) {
				if (samePlace(refusal, seen.brokenTransaction)) continue;
				yield {
					at: refusal.at,
					message: inWords$1(refusal),
					...refusedFix(refusal)
				};
			}
		}
	}
};
// src/rules/rerun-changes-state.ts
const rerunChangesState = {
	id: "rerun-changes-state",
	level: "error",
	title: "A second run changes the database again",
	why: "The runner records a file after it has run. When the process dies in between, the next start runs the file again without an error, and rows are doubled or values counted up a second time.",
	fix: "Write statements whose second run finds nothing to do: INSERT OR IGNORE with an explicit key, INSERT … WHERE NOT EXISTS (…), UPDATE … WHERE the new value is not there yet.",
	examples: {
		bad: [{ story: `
          -- = 001_services.sql
          CREATE TABLE IF NOT EXISTS Services (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Price INTEGER NOT NULL);
          -- > 002_first_services.sql
          INSERT INTO Services (Name, Price) VALUES ('Consulting', 100), ('Support', 50);
        ` }, {
			story: `
          -- = 001_services.sql
          CREATE TABLE IF NOT EXISTS Services (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Price INTEGER NOT NULL);
          -- > 002_raise.sql
          UPDATE Services SET Price = Price + 10;
        `,
			also: ["updates-all-rows"]
		}],
		good: [{ story: `
          -- = 001_services.sql
          CREATE TABLE IF NOT EXISTS Services (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Price INTEGER NOT NULL);
          -- > 002_first_services.sql
          INSERT OR IGNORE INTO Services (Id, Name, Price) VALUES (101, 'Consulting', 100), (102, 'Support', 50);
        ` }]
	},
	*check(evidence) {
		for (const { seen, rehearsal } of under$1(evidence, "again")) {
			if (rehearsal.refusals.length > 0) continue;
			for (const fact of rehearsal.facts) yield {
				at: where(seen, fact),
				message: `After a second run ${twice(fact)}.`,
				...advice$2(evidence, seen, fact)
			};
		}
	}
};
function advice$2(evidence, seen, fact) {
	const runner = runnerOf(evidence, seen);
	if (!runner.rerun) return {
		level: "note",
		fix: `Nothing, as long as the ${runner.name} runner applies it.`
	};
	if (seen.guarded.length === 0) return { level: "error" };
	const wording = firstOf(seen.guarded);
	if (wording === null) return { level: "error" };
	return {
		level: "error",
		fix: `Guard each row, so that a second run finds it there (this wording was rehearsed and passes):\n${wording}`,
		...suggested(fact.kind === "rows-added" ? rehearsedGuards(seen, fact.table) : void 0)
	};
}
const MOST_LINES = 26;
function firstOf(guarded) {
	const all = guarded.map(({ at, sql }) => `-- line ${at.line}\n${sql}`);
	let lines = 0;
	const first = all.findIndex((text) => {
		lines += text.split("\n").length;
		return lines > MOST_LINES;
	});
	if (first === 0) return null;
	if (first < 0) return all.join("\n");
	return [...all.slice(0, first), `-- and ${all.length - first} more of the same kind`].join("\n");
}
function twice(fact) {
	if (fact.kind === "rows-added" || fact.kind === "rows-deleted") {
		if (fact.before !== fact.after) return `${fact.table} has ${fact.after} rows where the first run left ${fact.before}`;
	}
	return describeFact(fact);
}
function where(seen, fact) {
	if (fact.kind === "user-version-changed") return madeAt(seen, "user_version", ["PRAGMA"]);
	return "name" in fact ? madeAt(seen, fact.name, []) : rowsChangedAt(seen, fact.table);
}
// src/rules/rerun-loses-data.ts
const rerunLosesData = {
	id: "rerun-loses-data",
	level: "error",
	title: "A second run deletes rows that came in between",
	why: "The file makes its table anew each time. When it runs again, after a crash or a lost history row, everything that the application has written meanwhile is deleted, without an error.",
	fix: "Write CREATE TABLE IF NOT EXISTS and leave out the DROP TABLE before it.",
	examples: {
		bad: [{
			story: `
          -- > 001_messages.sql
          DROP TABLE IF EXISTS Messages;
          CREATE TABLE Messages (Id INTEGER PRIMARY KEY, Body TEXT NOT NULL);
        `,
			also: ["rerun-changes-state"]
		}],
		good: [{ story: `
          -- > 001_messages.sql
          CREATE TABLE IF NOT EXISTS Messages (Id INTEGER PRIMARY KEY, Body TEXT NOT NULL);
        ` }]
	},
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) for (const { table } of seen.lostOnRerun) yield {
			at: madeAt(seen, table, [
				"DROP TABLE",
				"DELETE",
				"INSERT"
			]),
			message: `A row added to ${table} after the first run is gone after the second.`,
			...unlessNeeded(runnerOf(evidence, seen))
		};
	}
};
function unlessNeeded({ rerun, name }) {
	return rerun ? {} : {
		level: "note",
		fix: `Nothing, as long as the ${name} runner applies it.`
	};
}
// src/rules/resets-autoincrement.ts
const TABLE$2 = `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- = 001_invoices.sql
          CREATE TABLE IF NOT EXISTS Invoices (Id INTEGER PRIMARY KEY AUTOINCREMENT, Total INTEGER);`;
const COPY = `CREATE TABLE IF NOT EXISTS Invoices_new (Id INTEGER PRIMARY KEY AUTOINCREMENT, Total INTEGER NOT NULL DEFAULT 0);
          INSERT INTO Invoices_new (Id, Total) SELECT Id, coalesce(Total, 0) FROM Invoices;`;
const SWAP = `DROP TABLE IF EXISTS Invoices;
          ALTER TABLE Invoices_new RENAME TO Invoices;`;
const resetsAutoincrement = {
	id: "resets-autoincrement",
	level: "warning",
	title: "Ids of deleted rows are given out again",
	why: "AUTOINCREMENT promises that an id is never used twice, and keeps the highest one in sqlite_sequence. A rebuild starts that count anew from the rows that are there: when the newest rows had been deleted, their ids come back, in links, mails and caches.",
	fix: "Carry the number over to the new table before the old one is dropped.",
	examples: {
		bad: [{ story: `${TABLE$2}
          -- > 002_total_required.sql
          ${COPY}
          ${SWAP}
        ` }, { story: `${TABLE$2}
          -- > 002_count_anew.sql
          DELETE FROM sqlite_sequence WHERE name = 'Invoices';
        ` }],
		good: [{ story: `${TABLE$2}
          -- > 002_total_required.sql
          ${COPY}
          DELETE FROM sqlite_sequence WHERE name = 'Invoices_new';
          INSERT INTO sqlite_sequence (name, seq) SELECT 'Invoices_new', seq FROM sqlite_sequence WHERE name = 'Invoices';
          ${SWAP}
        ` }, { story: `
          -- = 001_invoices.sql
          CREATE TABLE IF NOT EXISTS Invoices (Id INTEGER PRIMARY KEY AUTOINCREMENT, Total INTEGER);
          -- > 002_clean.sql
          DELETE FROM Invoices WHERE Total < 0;
        ` }]
	},
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) {
			const all = [factsOf(seen), ...seen.awkward.map(({ facts }) => facts)].flatMap((facts) => factsAbout(facts, "sequence-changed").filter(({ before, after }) => after < before));
			for (const fact of all.filter((one, at) => all.findIndex((it) => same(it.table, one.table)) === at)) {
				const fate = seen.fates.find(({ table }) => same(table, fact.table));
				if (isNews(evidence, seen, fact.table) || fate && lostInCopy(fate) > 0) continue;
				yield {
					at: fate?.rebuilt ? placeOf(seen, fate.dropped?.statement) : madeAt(seen, "sqlite_sequence", ["DELETE", "UPDATE"]),
					message: `The next id of ${fact.table} is counted from ${fact.after} instead of ${fact.before}: ids that were given to rows deleted since are used again.`,
					...fate?.rebuilt ? { fix: advice$1(seen, fact) } : { fix: "Leave sqlite_sequence as it is." }
				};
			}
		}
	}
};
function advice$1({ statements, fates }, { table }) {
	const fate = fates.find((it) => same(it.table, table));
	const [from, to] = [fate?.dropped?.statement, fate?.copied].map((at) => targetName(statements[at ?? -1]?.sql ?? ""));
	if (!from || !to || same(from, to)) return resetsAutoincrement.fix;
	const made = statements.find(({ verb, sql }) => verb === "CREATE TABLE" && same(targetName(sql) ?? "", to));
	const [was, is] = [same(from, table) ? table : from, targetName(made?.sql ?? "") ?? to].map((name) => `'${name.replaceAll("'", "''")}'`);
	return [
		"Carry the number over behind the copy, before the old table is dropped:",
		indented(`DELETE FROM sqlite_sequence WHERE name = ${is};`),
		indented(`INSERT INTO sqlite_sequence (name, seq) SELECT ${is}, seq FROM sqlite_sequence WHERE name = ${was};`)
	].join("\n");
}
// src/rules/string-for-column.ts
const TABLE$1 = `
          -- @ runner: transactional
          -- @ level: not-rerunnable off
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Phone TEXT);`;
const stringForColumn = {
	id: "string-for-column",
	level: "error",
	title: "A column is filled with its own name",
	why: "Where there is no such column, SQLite takes a name in double quotes for a text (https://sqlite.org/quirks.html#dblquote). The copy that generators write, SELECT \"Id\", \"Name\", \"Avatar\" FROM old, then fills Avatar with the word Avatar in every row.",
	fix: "Leave a column that the old table does not have out of the copy. Write text in single quotes.",
	examples: {
		bad: [{ story: `${TABLE$1}
          -- > 002_avatar.sql
          CREATE TABLE IF NOT EXISTS "Users_new" ("Id" INTEGER PRIMARY KEY, "Name" TEXT NOT NULL DEFAULT '', "Phone" TEXT, "Avatar" TEXT);
          INSERT INTO "Users_new" ("Id", "Name", "Phone", "Avatar") SELECT "Id", "Name", "Phone", "Avatar" FROM "Users";
          DROP TABLE IF EXISTS "Users";
          ALTER TABLE "Users_new" RENAME TO "Users";
        ` }, { story: `${TABLE$1}
          -- @ level: breaks-old-reads off
          -- @ level: breaks-old-writes off
          -- > 002_contact.sql
          ALTER TABLE Users RENAME COLUMN Phone TO Mobile;
          ALTER TABLE Users ADD COLUMN Contact TEXT;
          UPDATE Users SET Contact = "Phone" WHERE Contact IS NULL;
        ` }],
		good: [{ story: `${TABLE$1}
          -- > 002_avatar.sql
          CREATE TABLE IF NOT EXISTS "Users_new" ("Id" INTEGER PRIMARY KEY, "Name" TEXT NOT NULL DEFAULT '', "Phone" TEXT, "Avatar" TEXT);
          INSERT INTO "Users_new" ("Id", "Name", "Phone") SELECT "Id", "Name", "Phone" FROM "Users";
          DROP TABLE IF EXISTS "Users";
          ALTER TABLE "Users_new" RENAME TO "Users";
        ` }, { story: `${TABLE$1}
          -- > 002_role.sql
          ALTER TABLE Users ADD COLUMN Role TEXT;
          UPDATE Users SET Role = "member" WHERE Role IS NULL;
        ` }]
	},
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) for (const { at, table, column, name, rows: count } of seen.namesAsText) yield {
			at,
			message: `${table}.${column} holds the text '${name}' in every row (${rows(count)} in the rehearsal): there is no column "${name}" here, and SQLite takes it for a string.`,
			fix: `Leave ${identifier(column)} out of the statement, name a column that is there, or write '${name.replaceAll("'", "''")}' if the text is meant.`
		};
	}
};
// src/rules/too-slow.ts
const tooSlow = {
	id: "too-slow",
	level: "error",
	title: "Takes too long or too much memory",
	why: "On a handful of rows the file did not come to its end within the deadline and the memory of a rehearsal. Recursion without an end and blobs of a gigabyte look like this; so does a file that would lock production for long.",
	fix: "Bound the recursion (LIMIT), or split the work into smaller files.",
	examples: {
		bad: [{ story: `
          -- @ deadline: 1
          -- > 001_numbers.sql
          CREATE TABLE IF NOT EXISTS Numbers (N INTEGER PRIMARY KEY);
          INSERT OR IGNORE INTO Numbers
            WITH RECURSIVE Up(N) AS (SELECT 1 UNION ALL SELECT N + 1 FROM Up) SELECT N % 10 FROM Up;
        ` }],
		good: [{ story: `
          -- > 001_numbers.sql
          CREATE TABLE IF NOT EXISTS Numbers (N INTEGER PRIMARY KEY);
          INSERT OR IGNORE INTO Numbers
            WITH RECURSIVE Up(N) AS (SELECT 1 UNION ALL SELECT N + 1 FROM Up LIMIT 10) SELECT N FROM Up;
        ` }]
	},
	*check(evidence) {
		const stopped = evidence.replayed?.stopped;
		if (stopped) yield {
			at: stopped.at,
			message: `The rehearsal was ended here: ${stopped.why}. Nothing behind this statement is proved.`
		};
	}
};
// src/rules/unexplained.ts
const unexplained = {
	id: "unexplained",
	level: "off",
	title: "No comment says why",
	why: "A migration stays for ever and cannot be changed. What it does can be read from its SQL; why it was made, and who asked for it, is only known as long as somebody remembers.",
	fix: "Say in a comment why this is done, with the ticket or decision it comes from. A header with version, author and date does not.",
	examples: {
		bad: [{ story: `
          -- > 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
        ` }, { story: `
          -- > 001_contacts.sql
          -- Migration: Add contacts
          -- Version: 001
          -- Author: Somebody
          -- Date: 2024-01-15
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
        ` }],
		good: [{ story: `
          -- > 001_contacts.sql
          -- Version: 001
          -- Keeps what people write to us, so that support can answer (ticket 123).
          CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
        ` }, { story: `
          -- > 001_contacts.sql
          CREATE TABLE IF NOT EXISTS Contacts (
            Id INTEGER PRIMARY KEY,
            Name TEXT NOT NULL /* as signed, for the letter we send back */
          );
        ` }]
	},
	*check(evidence) {
		for (const migration of added(evidence)) {
			if (migration.up === null || explains(migration)) continue;
			yield {
				at: top(migration.path),
				message: "No comment in this file says why it is needed."
			};
		}
	}
};
const NO_REASON = [
	/^(migration|version|author|date|time|name|file(\s*name)?|script|created|updated|modified|generated)(\s+(by|at|on|no\.?|number|version))?\s*[:=]/i,
	/^(created|generated|written)\s+(by|at|on|with)\b/i,
	/^(to\s+)?(roll[\s-]?back|undo|revert)\b/i,
	/^(\+\w|migrate:|rehearsal:|>\s*statement-breakpoint|\+?(up|down)\s*$|@)/i,
	/^(copyright|licen[cs]e|spdx-)/i,
	/^(select|insert|update|delete|create|alter|drop|pragma|begin|commit|rollback|with)\b.*;\s*$/i
];
const REFERENCE = /#\d+|\b[A-Z][A-Z\d]+-\d+\b|\bhttps?:\/\/\S+/;
const SENTENCE = 3;
function explains({ up }) {
	return (up === null ? [] : commentLines(up)).some(({ text }) => {
		if (NO_REASON.some((pattern) => pattern.test(text))) return false;
		return (text.match(/\p{L}[\p{L}\p{M}\p{N}'’_-]*/gu) ?? []).length >= SENTENCE || REFERENCE.test(text) || /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{4}/u.test(text);
	});
}
// src/rules/misread-sections.ts
function* misreadSections(evidence) {
	for (const migration of added(evidence)) {
		const found = migration.up && (migration.sections ? unread(evidence, migration) : unmarked(evidence, migration));
		if (found) yield found;
	}
}
function unread({ runner }, { path, down, sections }) {
	if (runner.sections !== "none" || down?.path !== path || !sections) return null;
	const { tool } = sections;
	return {
		at: {
			...top(path),
			line: down.line
		},
		message: `The ${runner.name} runner plays the whole file, also what stands below this line. Only what stands above it was rehearsed.`,
		fix: `If ${tool} applies these files, write runner: ${tool} into the settings. If not, move what undoes this file out of it.`
	};
}
function unmarked({ runner }, { path }) {
	if (runner.sections === "none" || runner.sections === "any") return null;
	const [up, down] = MARKERS[runner.sections];
	const message = `There is no line "${up}" in this file, and ${runner.sections} stops at it.`;
	return {
		at: top(path),
		message,
		fix: `Write "${up}" above the statements, and "${down}" below them.`
	};
}
const MARKERS = {
	dbmate: ["-- migrate:up", "-- migrate:down"],
	goose: ["-- +goose Up", "-- +goose Down"]
};
// src/rules/unreadable-file.ts
const unreadableFile = {
	id: "unreadable-file",
	level: "error",
	title: "A migration cannot be read as SQL text",
	why: "SQLite reads a migration as UTF-8 text up to the first NUL byte. A link, a pointer or bytes in another encoding are refused there, or, worse, applied in part without an error. dbmate and goose keep the way back in the same file, below a marker: to every other runner a marker is a comment, and it runs what undoes the file straight behind it.",
	fix: "Store the SQL itself as a regular file in UTF-8.",
	examples: {
		bad: [
			{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 002_tags.sql {nul}
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
          CREATE INDEX IF NOT EXISTS IX_Tags_Id ON Tags (Id);
        ` },
			{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 002_tags.sql {lfs}
        ` },
			{ story: `
          -- @ runner: dbmate
          -- > 001_users.sql
          -- migrate:down
          DROP TABLE Users;
        ` },
			{ story: `
          -- @ runner: goose
          -- > 001_users.sql
          -- +goose Up
          -- +goose StatementBegin
          CREATE TABLE Users (Id INTEGER PRIMARY KEY);
          -- +goose Down
          DROP TABLE Users;
        ` },
			{ story: `
          -- > 001_users.sql
          -- migrate:up
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);

          -- migrate:down
          DROP TABLE IF EXISTS Users;
        ` },
			{ story: `
          -- @ runner: dbmate
          -- > 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
        ` }
		],
		good: [
			{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 002_cafés.sql
          CREATE TABLE IF NOT EXISTS Cafés (Id INTEGER PRIMARY KEY);
        ` },
			{ story: `
          -- @ runner: goose
          -- > 001_users.sql
          -- +goose Up
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);

          -- +goose Down
          DROP TABLE IF EXISTS Users;
        ` },
			{ story: `
          -- > 001_users.sql
          -- What dbmate would call migrate:up.
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
        ` }
		]
	},
	*check(evidence) {
		for (const change of evidence.changes) {
			const spoken = ofChange(evidence, change);
			if (spoken) yield spoken;
		}
		yield* misreadSections(evidence);
	}
};
function ofChange(evidence, { kind, before, after }) {
	if (!after?.unreadable || kind === "kept") return null;
	if (kind === "renamed" && before?.oid === after.oid && before.unreadable === after.unreadable) return null;
	const spoken = whatOf(after, after.unreadable);
	if (kind !== "edited" || !before) return spoken;
	return {
		...spoken,
		message: `${spoken.message} Production has applied what it was before.`,
		fix: `Restore the file:\n${restore(evidence, before, after.path)}`
	};
}
function whatOf({ path, sections }, unreadable) {
	if (unreadable !== "sections") return {
		at: top(path),
		message: WHAT[unreadable]
	};
	const { line, says } = sections?.problem ?? {
		line: 1,
		says: "Its sections cannot be told apart."
	};
	return {
		at: {
			...top(path),
			line
		},
		message: says,
		fix: SECTIONS[sections?.tool ?? "dbmate"]
	};
}
const SECTIONS = {
	dbmate: "Write one line \"-- migrate:up\", below it what goes forward, and then one line \"-- migrate:down\", even with nothing below it.",
	goose: "Write one line \"-- +goose Up\", below it what goes forward, and then \"-- +goose Down\". End each statement with a semicolon at the end of a line, or put it between StatementBegin and StatementEnd."
};
const WHAT = {
	symlink: "This file is a symbolic link. What it points at is not part of what was reviewed.",
	submodule: "This path is a submodule, not a file: it holds no SQL.",
	"lfs-pointer": "This file is a Git LFS pointer. Without LFS the runner gets the pointer instead of the SQL.",
	"not-utf8": "This file is not UTF-8. SQLite reads it as UTF-8 and stores other letters than were meant.",
	"nul-byte": "This file holds a NUL byte. SQLite takes it for the end and skips the rest without an error.",
	"too-large": "This file is too large to be read (over 5 MiB), so nothing in it was checked."
};
// src/rules/unterminated-file.ts
const unterminatedFile = {
	id: "unterminated-file",
	level: "warning",
	title: "The file ends in the middle of something",
	why: "Runners that put files together, or append their history row to the text, read on into what follows. An open comment silently swallows every statement behind it.",
	fix: "End the last statement with a semicolon, and close every quote and comment.",
	examples: {
		bad: [{ story: `
          -- > 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY)
        ` }, { story: `
          -- > 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          /* Roles come later.
          CREATE TABLE IF NOT EXISTS Roles (Id INTEGER PRIMARY KEY);
        ` }],
		good: [{ story: `
          -- > 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- That is all.
        ` }]
	},
	*check(evidence) {
		for (const migration of added(evidence)) {
			const found = ending(migration);
			if (found) yield {
				...found,
				level: evidence.runner.history === "appended" ? "error" : "warning"
			};
		}
	}
};
function ending({ up }) {
	if (!up) return null;
	const place = placer(up);
	const open = tokens(up.sql).find((token) => token.kind === "unfinished");
	if (open) {
		const what = open.text.startsWith("/*") ? "comment" : "quote";
		return {
			at: place(open.start, open.start + (what === "comment" ? 2 : 1)),
			message: `The ${what} that starts here is never closed.`
		};
	}
	const last = significant(up.sql).at(-1);
	if (!last || last.kind === "semicolon") return null;
	const at = place(last.start, last.end);
	const message = "The last statement has no semicolon.";
	return up.sql.slice(up.sql.lastIndexOf("\n", last.start) + 1, last.start + 1).startsWith(".") ? {
		at,
		message
	} : {
		at,
		message,
		suggestion: [insertion(last.text, last.text.length, at, ";")]
	};
}
// src/rules/unused-allowance.ts
const unusedAllowance = {
	id: "unused-allowance",
	level: "warning",
	title: "An allowance that nothing needs",
	why: "What it allowed is gone, or it never stood where the finding is. Left behind, it hides the next finding of that rule in the same place.",
	fix: "Remove the allowance, or put it straight above the statement that it is about.",
	examples: {
		bad: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 002_tags.sql
          -- rehearsal: allow does-nothing because the table may be there already
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
        ` }],
		good: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 002_nothing.sql
          -- rehearsal: allow does-nothing because the number was taken by a release that was never merged
          SELECT 1;
        ` }]
	},
	check: () => []
};
// src/rules/updates-all-rows.ts
const TABLE = `
          -- @ runner: transactional
          -- @ level: rerun-changes-state off
          -- @ level: not-rerunnable off
          -- = 001_services.sql
          CREATE TABLE IF NOT EXISTS Services (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Price INTEGER NOT NULL);`;
const updatesAllRows = {
	id: "updates-all-rows",
	level: "note",
	title: "Every row of a table is changed",
	why: "An UPDATE without a WHERE writes each row anew, holds the lock for as long as that takes, and leaves no trace of the old values. Often the WHERE was forgotten.",
	fix: "If only some rows are meant, say which: UPDATE … SET … WHERE ….",
	examples: {
		bad: [{ story: `${TABLE}
          -- > 002_raise.sql
          UPDATE Services SET Price = Price + 10;
        ` }, { story: `${TABLE}
          -- > 002_rename.sql
          UPDATE Services SET Name = 'Service ' || Id, Price = 0 WHERE Id IS NOT NULL;
        ` }],
		good: [{ story: `${TABLE}
          -- > 002_raise.sql
          UPDATE Services SET Price = Price + 10 WHERE Price BETWEEN 10 AND 1000;
        ` }, { story: `${TABLE}
          -- > 002_currency.sql
          ALTER TABLE Services ADD COLUMN Currency TEXT;
          UPDATE Services SET Currency = 'EUR';
        ` }]
	},
	*check(evidence) {
		for (const seen of evidence.replayed?.migrations ?? []) for (const { table, now, rebuilt, sweeps } of seen.fates) {
			const sweep = sweeps.find(({ did, rows: count }) => did === "updated" && count >= 2);
			if (!sweep || rebuilt || isNews(evidence, seen, table)) continue;
			const told = seen.namesAsText.filter((it) => same(it.table, table));
			const columns = factsAbout(factsOf(seen), "values-changed", now).map(({ column }) => column).filter((column) => !told.some((it) => same(it.column, column)) && !isNews(evidence, seen, table, column));
			if (columns.length === 0) continue;
			yield {
				at: placeOf(seen, sweep.statement),
				message: `Changes ${listed$2(columns.map((column) => `${table}.${column}`))} in every row.`,
				...metAll(seen.statements[sweep.statement]?.sql ?? "")
			};
		}
	}
};
function metAll(sql) {
	if (outerWord(significant(sql), 0, /^WHERE$/i) < 0) return {};
	return { fix: "The WHERE passed over no row of the rehearsal. If only some rows are meant, narrow it." };
}
// src/rules/version-gap.ts
const versionGap = {
	id: "version-gap",
	level: "error",
	title: "A number in the sequence is left out",
	why: "The next branch may fill the gap with a number below this one, which production then applies in another order than a fresh database, or not at all. A gap also looks like a file that was lost.",
	fix: "Give the new file the next number.",
	examples: {
		bad: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 003_tags.sql
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
        ` }],
		good: [{ story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 002_tags.sql
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
          -- > 003_labels.sql
          CREATE TABLE IF NOT EXISTS Labels (Id INTEGER PRIMARY KEY);
        ` }]
	},
	*check(evidence) {
		const { standings, highest } = numbering(evidence);
		const moves = added(evidence).flatMap((migration) => {
			const standing = standings.get(migration.path);
			return standing?.kind === "gap" ? [{
				migration,
				version: standing.wanted
			}] : [];
		});
		const [first] = moves;
		if (!first) return;
		yield {
			at: top(first.migration.path),
			message: message$1(first.migration.version, first.version, highest === null),
			fix: `Rename:\n${byHand(moves.map((it) => move(it.migration, renamedTo(it.migration.path, it.version))))}`
		};
	}
};
function message$1(version, wanted, empty) {
	if (empty && /^0*[01]$/.test(wanted)) return `The first migration has version ${version}: a sequence starts at 0 or 1.`;
	return `Version ${version} leaves a gap: the next version is ${wanted}.`;
}
// src/rules/version-taken-elsewhere.ts
const versionTakenElsewhere = {
	id: "version-taken-elsewhere",
	level: "warning",
	title: "Another open pull request takes the same version",
	why: "Neither of the two sees the other, so both are green. Whichever is merged second breaks the base, or turns red in the merge queue. Known beforehand, it is a question of who goes first.",
	fix: "Agree who goes first: that one keeps its number, and the other one is renumbered then.",
	examples: {
		bad: [{ story: `
          -- @ elsewhere: 12 migrations/002_labels.sql
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 002_tags.sql
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
        ` }, { story: `
          -- @ now: 2026-01-20
          -- @ elsewhere: 12 migrations/20260119000000_labels.sql
          -- @ elsewhere: 15 migrations/20260119000000_colors.sql
          -- = 20260110120000_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 20260119000000_tags.sql
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
        ` }],
		good: [{ story: `
          -- @ elsewhere: 12 migrations/003_labels.sql
          -- @ elsewhere: 15 other/002_labels.sql
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 002_tags.sql
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
        ` }]
	},
	*check(evidence) {
		const taken = new Set(evidence.elsewhere.map((it) => unpadded(it.version)));
		const { standings } = numbering(evidence);
		const staying = added(evidence).filter((it) => standings.get(it.path)?.kind === "fits");
		const shared = staying.filter((it) => taken.has(unpadded(it.version)));
		const [first] = shared;
		if (!first) return;
		const moving = staying.slice(staying.indexOf(first));
		const free = freeVersions(evidence, first.version, taken, moving.length);
		const pulls = others(evidence, shared);
		yield {
			at: top(first.path),
			message: `${message(shared, pulls)} ${SECOND} the next version that nobody else has is ${free[0]}.`,
			fix: [
				advice(evidence),
				...renames(moving, free),
				RENUMBER
			].join("\n"),
			links: pulls.slice(0, MOST).map(({ pull, url }) => ({
				text: `pull request ${pull}`,
				url
			}))
		};
	}
};
const MOST = 5;
const SECOND = "Whichever is merged second has to be renumbered;";
const RENUMBER = "sqlite-rehearsal renumber knows nothing of other pull requests: it helps once the other one is merged.";
function others({ elsewhere }, shared) {
	const versions = new Set(shared.map((it) => unpadded(it.version)));
	const taking = elsewhere.filter((it) => versions.has(unpadded(it.version)));
	return taking.filter((it, index) => taking.findIndex(({ pull }) => pull === it.pull) === index);
}
function message(shared, pulls) {
	const versions = listed(shared.map((it) => it.version));
	const takers = listed(pulls.map((it) => `${it.pull} (${fileName(it.path)})`));
	return `${shared.length > 1 ? `Versions ${versions} are` : `Version ${versions} is`} also taken by pull request${pulls.length > 1 ? "s" : ""} ${takers}.`;
}
function listed(words) {
	const shown = words.length > MOST ? [...words.slice(0, MOST), `${words.length - MOST} more`] : words;
	return [shown.slice(0, -1).join(", "), shown.at(-1)].filter((part) => part !== "").join(" and ");
}
function advice({ head }) {
	if (head.layout === "timestamp") return "Rename one of the two:";
	return "Agree who goes first: that one keeps its number. After that, and not before, rename the other one; if it is this:";
}
function renames(moving, free) {
	return moving.map((it, index) => move(it, renamedTo(it.path, free[index] ?? it.version))).reverse();
}
function freeVersions({ head, now }, last, taken, count) {
	const isTime = head.layout === "timestamp";
	let version = BigInt(last);
	return Array.from({ length: count }, () => {
		const today = isTime ? BigInt(clock(now, last.length)) : 0n;
		version = today > version ? today : version + 1n;
		while (taken.has(`${version}`)) version += 1n;
		return `${version}`.padStart(last.length, "0");
	});
}
// src/rules/table.ts
const RULES = [
	assumesRow,
	badAllowance,
	baseDoesNotReplay,
	breaksOldReads,
	breaksOldWrites,
	breaksTransaction,
	brokenTrigger,
	brokenView,
	cannotVerify,
	cascadesDelete,
	cascadesNull,
	caseCollision,
	changedSettings,
	changesValues,
	continuesAfterError,
	crashGetsStuck,
	createWithoutIfNotExists,
	createsOrphans,
	danglingForeignKey,
	deletesAllRows,
	dependsOnData,
	deployDiffers,
	doesNothing,
	downDoesNotUndo,
	dropWithoutIfExists,
	dropsColumn,
	dropsTable,
	duplicateVersion,
	editedMigration,
	failsWithRows,
	foreignKeyWithoutIndex,
	futureVersion,
	headerMismatch,
	leavesTransactionOpen,
	leftoverTable,
	lineEndings,
	losesConstraint,
	losesIndex,
	losesRows,
	losesTableOption,
	losesTrigger,
	losesView,
	manyChanges,
	maskedByIfNotExists,
	misnamedMigration,
	mixedWidth,
	needlessRebuild,
	needsNewerSqlite,
	noRollbackNote,
	notDeterministic,
	notRerunnable,
	outOfOrder,
	pragmaHasNoEffect,
	removedMigration,
	renamedMigration,
	replayFails,
	rerunChangesState,
	rerunLosesData,
	resetsAutoincrement,
	stringForColumn,
	tooSlow,
	unexplained,
	unreadableFile,
	unterminatedFile,
	unusedAllowance,
	updatesAllRows,
	versionGap,
	versionTakenElsewhere
];
function ruleLink(id) {
	return `https://github.com/sqlite-rehearsal/sqlite-rehearsal/blob/v0/src/rules/README.md#${id}`;
}
export { applied as i, ruleLink as n, versionTakenElsewhere as r, RULES as t };
