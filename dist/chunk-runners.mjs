// src/trouble.ts
var Trouble = class extends Error {
	name = "Trouble";
};
// src/replay/d1.ts
const NOT_AUTHORIZED = "not authorized: SQLITE_AUTH";
const D1_REFUSES = [
	{
		pattern: "^(BEGIN|COMMIT|END|ROLLBACK|SAVEPOINT|RELEASE)\\b",
		message: "To execute a transaction, please use the state.storage.transaction() or state.storage.transactionSync() APIs instead of the SQL BEGIN TRANSACTION or SAVEPOINT statements"
	},
	{
		pattern: `^PRAGMA (?!((main|temp) \\. )?(${[
			`(case_sensitive_like|defer_foreign_keys|foreign_keys|ignore_check_constraints|legacy_alter_table|recursive_triggers|reverse_unordered_selects)( (=|\\() (ON|OFF|TRUE|FALSE|YES|NO|0|1)( \\))?)?`,
			`(foreign_key_list|index_info|index_list|index_xinfo|table_info|table_xinfo) (=|\\() .*`,
			"(foreign_key_check|quick_check|table_list)( .*)?",
			"optimize( (=|\\() \\d+( \\))?)?",
			"data_version"
		].join("|")})$)`,
		message: NOT_AUTHORIZED
	},
	{
		pattern: "^(ATTACH|DETACH)\\b",
		message: NOT_AUTHORIZED
	},
	{
		pattern: "^CREATE (TEMP|TEMPORARY)\\b",
		message: NOT_AUTHORIZED
	},
	{
		pattern: "^CREATE (TABLE|VIEW|TRIGGER) (IF NOT EXISTS )?temp \\.",
		message: NOT_AUTHORIZED
	},
	{
		pattern: "^CREATE VIRTUAL TABLE .*?\\bUSING (?!(fts5|fts5vocab)\\b)",
		message: NOT_AUTHORIZED
	},
	{
		pattern: "^(CREATE|DROP|DELETE|INSERT|UPDATE|REPLACE)\\b.*? _cf_",
		message: NOT_AUTHORIZED
	},
	{
		pattern: `(^| )(load_extension|sqlite_version|sqlite_source_id|sqlite_log|sqlite_compileoption_get|sqlite_compileoption_used|subtype|ceiling|power|log10) \\(`,
		message: "not authorized to use function"
	},
	{
		pattern: "(^| )[?:@$]\\w*( |$)",
		message: "Wrong number of parameter bindings for SQL query."
	}
];
// src/replay/runners.ts
const MIGRATION_HISTORY = {
	table: "__MigrationHistory",
	column: "MigrationName",
	holds: "name",
	create: `CREATE TABLE IF NOT EXISTS __MigrationHistory (
  Id INTEGER PRIMARY KEY AUTOINCREMENT,
  MigrationName TEXT NOT NULL UNIQUE,
  AppliedAt DATETIME DEFAULT CURRENT_TIMESTAMP
)`
};
const RUNNERS = {
	sqlite3: {
		name: "sqlite3",
		transaction: "none",
		foreignKeys: false,
		onError: "continue",
		history: "apart",
		reads: "shell",
		sections: "none",
		rerun: true,
		ledger: MIGRATION_HISTORY,
		refuses: []
	},
	"sqlite3-bail": {
		name: "sqlite3-bail",
		transaction: "none",
		foreignKeys: false,
		onError: "stop",
		history: "apart",
		reads: "shell",
		sections: "none",
		rerun: true,
		ledger: MIGRATION_HISTORY,
		refuses: []
	},
	transactional: {
		name: "transactional",
		transaction: "file",
		foreignKeys: false,
		onError: "rollback",
		history: "same-transaction",
		reads: "statements",
		sections: "any",
		rerun: false,
		ledger: MIGRATION_HISTORY,
		refuses: []
	},
	d1: {
		name: "d1",
		transaction: "file",
		foreignKeys: true,
		onError: "rollback",
		history: "appended",
		reads: "statements",
		sections: "none",
		rerun: false,
		ledger: {
			table: "d1_migrations",
			column: "name",
			holds: "name",
			create: `CREATE TABLE IF NOT EXISTS d1_migrations(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT UNIQUE,
  applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
)`
		},
		refuses: D1_REFUSES
	},
	drizzle: {
		name: "drizzle",
		transaction: "all",
		foreignKeys: true,
		onError: "rollback",
		history: "same-transaction",
		reads: "statements",
		sections: "none",
		rerun: false,
		ledger: {
			table: "__drizzle_migrations",
			column: "hash",
			holds: "name",
			create: "CREATE TABLE IF NOT EXISTS __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)"
		},
		refuses: []
	},
	dbmate: {
		name: "dbmate",
		transaction: "file",
		foreignKeys: false,
		onError: "rollback",
		history: "same-transaction",
		reads: "statements",
		sections: "dbmate",
		rerun: false,
		ledger: {
			table: "schema_migrations",
			column: "version",
			holds: "digits",
			create: "CREATE TABLE IF NOT EXISTS \"schema_migrations\" (version varchar(128) primary key)"
		},
		refuses: []
	},
	goose: {
		name: "goose",
		transaction: "file",
		foreignKeys: false,
		onError: "rollback",
		history: "same-transaction",
		reads: "goose",
		sections: "goose",
		rerun: false,
		ledger: {
			table: "goose_db_version",
			column: "version_id",
			holds: "number",
			also: {
				column: "is_applied",
				value: "1"
			},
			create: `CREATE TABLE IF NOT EXISTS goose_db_version (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version_id INTEGER NOT NULL,
  is_applied INTEGER NOT NULL,
  tstamp TIMESTAMP DEFAULT (datetime('now'))
);
INSERT INTO goose_db_version (version_id, is_applied) SELECT 0, 1 WHERE NOT EXISTS (SELECT 1 FROM goose_db_version)`
		},
		refuses: []
	}
};
export { Trouble as n, RUNNERS as t };
