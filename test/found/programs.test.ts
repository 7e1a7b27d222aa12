/** What programs of many languages do with a file of SQL, by their text. */
import { expect, test } from 'vitest'
import { kindOf } from '../../src/found/kinds.ts'
import { programClues } from '../../src/found/programs.ts'

const BAIL = 'like: sqlite3-bail, cut-at: statements'

test.each<[string, string, string]>([
  [
    'src/db.rs',
    'use rusqlite::Connection;\nfor sql in [include_str!("../m/001_a.sql")] { conn.execute_batch(sql)?; }',
    `{ ${BAIL}, foreign-keys: on }`,
  ],
  [
    'src/migration.rs',
    'use rusqlite::Connection;\nlet all = format!("BEGIN;\\n{sql}\\nCOMMIT;", sql = include_str!("../m/001_a.sql"));\nc.execute_batch(&all)?;',
    '{ like: transactional, foreign-keys: on }',
  ],
  ['migrate.py', 'import sqlite3\nc.executescript(f"BEGIN;\\n{open(\'a.sql\').read()}\\nCOMMIT;")\n', 'transactional'],
  [
    'server/migrate/migrations.go',
    '//go:embed *.sql\nvar migrations embed.FS\nreturn d.TransactionContext(ctx, func(tx *db.Tx) error {\n\t_, err := tx.ExecContext(ctx, text)\n',
    'transactional',
  ],
  [
    'src/storage/mod.rs',
    'use rusqlite::{Connection};\nconn.pragma_update(None, "foreign_keys", "OFF")?;\nlet tx = conn.transaction()?;\ntx.execute_batch(include_str!("a.sql"))?;',
    'transactional',
  ],
  [
    'app/init_db.py',
    'import sqlite3\nc.execute("PRAGMA foreign_keys = ON")\nfor f in glob("*.sql"):\n  with c: c.executescript(f.read_text())\n',
    `{ ${BAIL}, foreign-keys: on }`,
  ],
  [
    'migrate.py',
    'import sqlite3\nc.execute("BEGIN")\nc.executescript(open("a.sql").read())\nc.execute("COMMIT")\n',
    `{ ${BAIL} }`,
  ],
  ['migrate.py', 'import sqlite3\nc.executescript("BEGIN;" + open("a.sql").read() + ";COMMIT;")\n', 'transactional'],
  ['migrate.py', 'import sqlite3\n# BEGIN and COMMIT are not needed\nc.execute(open("a.sql").read())\n', `{ ${BAIL} }`],
  ['db/__init__.py', 'import aiosqlite\nawait db.executescript(open("a.sql").read())\n', `{ ${BAIL} }`],
  [
    'internal/db/db.go',
    'import (\n\t_ "github.com/mattn/go-sqlite3"\n)\n//go:embed migrations/*.sql\ntx, err := db.Begin()\ntx.Exec(string(b))\n',
    'transactional',
  ],
  [
    'store.go',
    'import _ "modernc.org/sqlite"\n//go:embed m/*.sql\nsql.Open("sqlite", p+"?_pragma=foreign_keys(1)")\ndb.Exec(string(b))\n',
    `{ ${BAIL}, foreign-keys: on }`,
  ],
  [
    'src/x/DatabaseHelper.kt',
    'import android.database.sqlite.SQLiteDatabase\noverride fun onUpgrade(db: SQLiteDatabase) { open("1.sql") }',
    '{ like: transactional, transaction: all }',
  ],
  [
    'AppDatabase.swift',
    'import GRDB\nvar m = DatabaseMigrator()\nurl(forResource: "1", withExtension: "sql")',
    '{ like: transactional, foreign-keys: off-and-checked }',
  ],
  ['scripts/migrate.ts', 'import { Database } from "@db/sqlite";\ndb.exec(read("a.sql"))', `{ ${BAIL} }`],
  [
    'src/db/index.ts',
    'import Database from "better-sqlite3"\ndb.transaction(() => db.exec(read("a.sql")))()',
    '{ like: transactional, foreign-keys: on }',
  ],
  ['database.js', "const sqlite3 = require('sqlite3').verbose()\ndb.exec(read('a.sql'))", `{ ${BAIL} }`],
  [
    'Data/Migrator.cs',
    'using Microsoft.Data.Sqlite;\nusing var tx = c.BeginTransaction(); ReadAllText("a.sql");',
    '{ like: transactional, foreign-keys: on }',
  ],
  ['lib/migrate.rb', 'require "sqlite3"\ndb.transaction { db.execute_batch(File.read("a.sql")) }', 'transactional'],
  [
    'bin/migrate.php',
    "<?php $p = new PDO('sqlite:a.db');\nforeach (glob('*.sql') as $f) $p->exec(file_get_contents($f));",
    `{ ${BAIL} }`,
  ],
  // The connection comes from another file.
  [
    'internal/database/migrations.go',
    '//go:embed migrations/*\nvar files embed.FS\ntx, err := db.Begin()\ntext, err := files.ReadFile("migrations/" + name + ".up.sql")\ntx.Exec(string(text))\n',
    'transactional',
  ],
  [
    'src/migrations.rs',
    'static M: Dir = include_dir!("migrations");\nlet mut tx = pool.get()?.transaction()?;\ntx.execute_batch(sql)?;\n',
    'transactional',
  ],
  [
    'src/services/migration.ts',
    'const all = fs.readdirSync(MIGRATIONS)\nif (/^\\d+__\\w+\\.(sql|js|ts)$/.test(all[0]))\nsql.transactional(() => { sql.executeScript(fs.readFileSync(file)) })\n',
    'transactional',
  ],
  [
    'src/main/java/app/Migrator.java',
    'InputStream in = Migrator.class.getResourceAsStream("/migrations/001_a.sql");\nc.setAutoCommit(false);\nstatement.execute(text);\nc.commit();\n',
    'transactional',
  ],
  [
    'Data/Migrations.cs',
    'foreach (var f in Directory.EnumerateFiles("migrations", "*.sql"))\nusing var tx = c.BeginTransaction();\ncommand.ExecuteNonQuery();\n',
    'transactional',
  ],
])('%s', (path, text, expected) => {
  expect(kindOf(path)).toBe('program')
  expect(programClues(path, text).map((clue) => clue.kind === 'runner' && clue.runner)).toEqual([expected])
})

test('what only one language has is nothing in another', () => {
  expect(programClues('migrate.py', 'print("sqlite:a.db", "a.sql")')).toEqual([])
})

test.each([
  ['a program that begins no transaction', 'migrate.go', '//go:embed migrations/*.sql\ndb.Exec(string(text))\n'],
  [
    'a program that is handed a transaction for something else',
    'migrate.go',
    '//go:embed migrations/*.sql\nlogTransaction(ctx, func(n int) error {\ndb.Exec(string(text))\n',
  ],
  ['one that runs nothing', 'migrate.go', '//go:embed migrations/*.sql\ntx, err := db.Begin()\n'],
  ['one that reads other files', 'migrate.go', 'os.ReadFile("migrate.json")\ntx, err := db.Begin()\ntx.Exec(q)\n'],
  ['one that reads queries', 'db.go', '//go:embed queries/*.sql\ntx, err := db.Begin()\ntx.Exec(q)\n'],
])('without a library of SQLite, %s tells nothing', (_, path, text) => {
  expect(kindOf(path)).toBe('program')
  expect(programClues(path, text)).toEqual([])
})
