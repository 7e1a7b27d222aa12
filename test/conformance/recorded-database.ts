/** A database as a real tool has left it, made again from the record of what it did: schema, rows, and its own history. */

import type { ToolRecord } from './replayed-record.ts'

type Step = ToolRecord['cases'][number]['steps'][number] & { readonly schema?: readonly string[] }

/** The history tables as the tools themselves make them, and the columns that their records hold. */
const TABLES: Readonly<Record<string, { readonly ddl: string; readonly columns: readonly string[] }>> = {
  atlas_schema_revisions: {
    ddl: `CREATE TABLE \`atlas_schema_revisions\` (\`version\` text NOT NULL, \`description\` text NOT NULL, \`type\` integer NOT NULL DEFAULT 2, \`applied\` integer NOT NULL DEFAULT 0, \`total\` integer NOT NULL DEFAULT 0, \`executed_at\` datetime NOT NULL DEFAULT '2026-01-01', \`execution_time\` integer NOT NULL DEFAULT 0, \`error\` text NULL, \`error_stmt\` text NULL, \`hash\` text NOT NULL, \`partial_hashes\` json NULL, \`operator_version\` text NOT NULL DEFAULT '', PRIMARY KEY (\`version\`))`,
    columns: ['version', 'description', 'type', 'applied', 'total', 'error', 'error_stmt', 'hash', 'partial_hashes'],
  },
  schema_migrations: {
    ddl: 'CREATE TABLE "schema_migrations" (version varchar(128) primary key)',
    columns: ['version'],
  },
  __diesel_schema_migrations: {
    ddl: 'CREATE TABLE __diesel_schema_migrations (version VARCHAR(50) PRIMARY KEY NOT NULL, run_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP)',
    columns: ['version'],
  },
  __drizzle_migrations: {
    ddl: 'CREATE TABLE __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)',
    columns: ['id', 'hash', 'created_at'],
  },
  flyway_schema_history: {
    ddl: `CREATE TABLE "flyway_schema_history" ("installed_rank" INT NOT NULL PRIMARY KEY, "version" VARCHAR(50), "description" VARCHAR(200) NOT NULL, "type" VARCHAR(20) NOT NULL, "script" VARCHAR(1000) NOT NULL, "checksum" INT, "installed_by" VARCHAR(100) NOT NULL DEFAULT '', "installed_on" TEXT NOT NULL DEFAULT '', "execution_time" INT NOT NULL DEFAULT 0, "success" BOOLEAN NOT NULL)`,
    columns: ['installed_rank', 'version', 'description', 'type', 'script', 'checksum', 'success'],
  },
  goose_db_version: {
    ddl: "CREATE TABLE goose_db_version (id INTEGER PRIMARY KEY AUTOINCREMENT, version_id INTEGER NOT NULL, is_applied INTEGER NOT NULL, tstamp TIMESTAMP DEFAULT (datetime('now')))",
    columns: ['id', 'version_id', 'is_applied'],
  },
  DATABASECHANGELOG: {
    ddl: 'CREATE TABLE DATABASECHANGELOG (ID VARCHAR(255) NOT NULL, AUTHOR VARCHAR(255) NOT NULL, FILENAME VARCHAR(255) NOT NULL, ORDEREXECUTED INT NOT NULL, EXECTYPE VARCHAR(10) NOT NULL, MD5SUM VARCHAR(35))',
    columns: ['ID', 'AUTHOR', 'FILENAME', 'ORDEREXECUTED', 'EXECTYPE', 'MD5SUM'],
  },
  DATABASECHANGELOGLOCK: {
    ddl: 'CREATE TABLE DATABASECHANGELOGLOCK (ID INT NOT NULL PRIMARY KEY, LOCKED BOOLEAN NOT NULL)',
    columns: ['ID', 'LOCKED'],
  },
  _hub_migrations: {
    ddl: 'CREATE TABLE _hub_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)',
    columns: ['id', 'name'],
  },
  refinery_schema_history: {
    ddl: "CREATE TABLE refinery_schema_history(version int4 PRIMARY KEY, name VARCHAR(255), applied_on VARCHAR(255) DEFAULT '', checksum VARCHAR(255))",
    columns: ['version', 'name', 'checksum'],
  },
  gorp_migrations: {
    ddl: 'CREATE TABLE "gorp_migrations" ("id" varchar(255) not null primary key, "applied_at" datetime)',
    columns: ['id'],
  },
  _sqlx_migrations: {
    ddl: 'CREATE TABLE _sqlx_migrations (version BIGINT PRIMARY KEY, description TEXT NOT NULL, installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, success BOOLEAN NOT NULL, checksum BLOB NOT NULL, execution_time BIGINT NOT NULL DEFAULT 0)',
    columns: ['version', 'description', 'success', 'checksum'],
  },
  d1_migrations: {
    ddl: 'CREATE TABLE "d1_migrations"(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)',
    columns: ['id', 'name'],
  },
  _prisma_migrations: {
    ddl: 'CREATE TABLE "_prisma_migrations" ("id" TEXT, "checksum" TEXT NOT NULL, "finished_at" DATETIME, "migration_name" TEXT NOT NULL, "logs" TEXT, "rolled_back_at" DATETIME, "started_at" DATETIME NOT NULL DEFAULT current_timestamp, "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)',
    columns: [
      'migration_name',
      'checksum',
      'started_at',
      'finished_at',
      'rolled_back_at',
      'applied_steps_count',
      'logs',
    ],
  },
  _yoyo_migration: {
    ddl: 'CREATE TABLE "_yoyo_migration" ("migration_hash" VARCHAR(64), "migration_id" VARCHAR(255), "applied_at_utc" TIMESTAMP, PRIMARY KEY ("migration_hash"))',
    columns: ['migration_hash', 'migration_id'],
  },
  yoyo_lock: {
    ddl: 'CREATE TABLE yoyo_lock (locked INT DEFAULT 1, pid INT NOT NULL, PRIMARY KEY (locked))',
    columns: ['pid'],
  },
  version: { ddl: 'CREATE TABLE version (version INTEGER, compat INTEGER)', columns: ['version', 'compat'] },
  golang: { ddl: 'CREATE TABLE schema_migrations (version uint64, dirty bool)', columns: ['version', 'dirty'] },
  drizzle1: {
    ddl: 'CREATE TABLE __drizzle_migrations (id INTEGER PRIMARY KEY, hash text NOT NULL, created_at numeric, name text, applied_at TEXT)',
    columns: ['id', 'hash', 'created_at', 'name'],
  },
}

/** SQL that makes the database as it was behind the step. `table`: the history table, or the name that it has above. */
export function sqlOf(step: Step, table: string): string {
  const made = new Set<string>()
  const history = step.history.flatMap((cells) => {
    // Where a tool has several tables, a row begins with the name of its own.
    const [own, row] = cells[0] !== undefined && cells[0] in TABLES ? [cells[0], cells.slice(1)] : [table, cells]
    if (own === 'user_version') return [`PRAGMA user_version = ${row[1]}`]
    const { ddl, columns } = TABLES[own] ?? { ddl: '', columns: [] }
    const name = /TABLE\s+["`]?(\w+)/.exec(ddl)?.[1]
    const create = made.has(own) ? [] : [ddl]
    made.add(own)
    return [...create, `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${row.map(value).join(', ')})`]
  })
  const isTable = (sql: string) => /^\s*create\s+table/i.test(sql)
  const schema = step.schema ?? []
  const rows = Object.entries(step.rows).flatMap(([name, all]) =>
    name.startsWith('sqlite_') || !schema.some((sql) => isTable(sql) && sql.toLowerCase().includes(name.toLowerCase()))
      ? []
      : all.map((row) => `INSERT INTO "${name}" VALUES (${row.join(', ')})`),
  )
  const all = [...schema.filter(isTable), ...rows, ...schema.filter((sql) => !isTable(sql)), ...history]
  return all.map((sql) => `${sql};`).join('\n')
}

/** Records write `set` for a time. */
function value(cell: string): string {
  return cell === "'set'" || cell === 'set' ? "'2026-01-01'" : cell
}
