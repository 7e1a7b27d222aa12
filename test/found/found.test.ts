/** Which tool applies which folder, found by what a repository holds and nothing else. */
import { describe, expect, it } from 'vitest'
import { folder } from '../../src/folder/listing.ts'
import { type Meant, meantFolders, otherBefore } from '../../src/found/meant.ts'
import type { Tree } from '../../src/model/files.ts'

const TABLE = 'CREATE TABLE t (id INTEGER PRIMARY KEY);\n'

function tree(files: Readonly<Record<string, string>>): Tree {
  const revision = { ref: 'test', commit: null }
  const entries = Object.keys(files).map((path) => ({ path, mode: '100644', oid: '1'.repeat(40) }))
  return {
    revision,
    paths: async (folder = '.') => entries.filter(({ path }) => folder === '.' || path.startsWith(`${folder}/`)),
    listing: async (folder) => ({ revision, folder, files: [] }),
    bytes: async () => null,
    text: async (path) => files[path] ?? null,
  }
}

async function found(files: Readonly<Record<string, string>>, named: readonly string[] = []): Promise<Meant> {
  return meantFolders(tree(files), null, named)
}

/** `folder: tool (by what)` of each folder. */
async function said(files: Readonly<Record<string, string>>, named: readonly string[] = []): Promise<string[]> {
  const { folders } = await found(files, named)
  return folders.map(({ path, runner, because }) => `${path}: ${runner.name} (${because ?? 'assumed'})`)
}

describe('the tool of a folder', () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      'wrangler, by its settings',
      { 'wrangler.jsonc': '{\n  "d1_databases": [{ "binding": "DB" }]\n}', 'migrations/0001_a.sql': TABLE },
      ['migrations: d1 (wrangler.jsonc:2)'],
    ],
    [
      'wrangler rather than drizzle-kit, which only writes the files',
      {
        'wrangler.toml': '[[d1_databases]]\nmigrations_dir = "drizzle"\n',
        'drizzle.config.ts': "export default { dialect: 'sqlite', driver: 'd1-http', out: './drizzle' }",
        'drizzle/0000_a.sql': TABLE,
        'drizzle/meta/_journal.json': '{}',
      },
      ['drizzle: d1 (wrangler.toml:2)'],
    ],
    [
      'drizzle, by its settings',
      { 'drizzle.config.ts': "export default { dialect: 'sqlite', out: './db' }", 'db/0000_a.sql': TABLE },
      ['db: drizzle (drizzle.config.ts:1)'],
    ],
    [
      'a command in a Dockerfile',
      { Dockerfile: 'FROM x\nCMD dbmate up\n', 'db/migrations/20260101120000_a.sql': `-- migrate:up\n${TABLE}` },
      ['db/migrations: dbmate (db/migrations/20260101120000_a.sql:1)'],
    ],
    ['a mark in the files', { 'sql/00001_a.sql': `-- +goose Up\n${TABLE}` }, ['sql: goose (sql/00001_a.sql:1)']],
    [
      'the loop of a script',
      { 'migrate.sh': 'for f in migrations/*.sql; do sqlite3 "$DB" < "$f"; done\n', 'migrations/001_a.sql': TABLE },
      ['migrations: sqlite3 (migrate.sh:1)'],
    ],
    [
      "drizzle's libsql, by the program that migrates",
      {
        'drizzle.config.ts': "export default { dialect: 'sqlite', out: './drizzle' }",
        'src/migrate.ts': "import { migrate } from 'drizzle-orm/libsql/migrator'\n",
        'drizzle/0000_a.sql': TABLE,
      },
      ['drizzle: drizzle-libsql (src/migrate.ts:1)'],
    ],
    [
      "drizzle's libsql, by the package beside its settings",
      {
        'drizzle.config.ts': "export default { dialect: 'sqlite', out: './drizzle' }",
        'package.json': '{\n  "dependencies": {\n    "@libsql/client": "1"\n  }\n}',
        'drizzle/0000_a.sql': TABLE,
      },
      ['drizzle: drizzle-libsql (package.json:3)'],
    ],
    [
      'drizzle 1.0, by its folders',
      {
        'drizzle.config.ts': "export default { dialect: 'sqlite' }",
        'drizzle/20260101120000_a/migration.sql': TABLE,
        'drizzle/20260101120000_a/snapshot.json': '{}',
      },
      ['drizzle: drizzle-1 (drizzle.config.ts:1)'],
    ],
    [
      'prisma, by its schema',
      {
        'prisma/schema.prisma': 'datasource db {\n  provider = "sqlite"\n}\n',
        'prisma/migrations/20260101120000_a/migration.sql': TABLE,
        'prisma/migrations/migration_lock.toml': 'provider = "sqlite"\n',
      },
      ['prisma/migrations: prisma (prisma/schema.prisma:2)'],
    ],
    [
      'sqlx, by Cargo.toml',
      {
        'Cargo.toml': '[dependencies]\nsqlx = { version = "0.8", features = ["sqlite"] }\n',
        'migrations/1_a.sql': TABLE,
      },
      ['migrations: sqlx (Cargo.toml:2)'],
    ],
    [
      "another library of Go's that is called like golang-migrate, beside a tool that is only installed",
      {
        Makefile: 'tools:\n\tgo install github.com/amacneil/dbmate@v1.15.0\n',
        'store/migrate.go':
          'package store\n\nimport "maragu.dev/migrate"\n\nfunc Up() error { return migrate.New(options()).MigrateUp(ctx) }\n',
        'store/migrations/0001_a.up.sql': TABLE,
        'store/migrations/0001_a.down.sql': 'DROP TABLE t;\n',
      },
      ['store/migrations: transactional (store/migrate.go:3)'],
    ],
    [
      'a tool that is run by the way of its module',
      {
        Makefile: 'up:\n\tgo run github.com/amacneil/dbmate/v2@latest up\n',
        'db/migrations/20260101120000_a.sql': TABLE,
      },
      ['db/migrations: dbmate (Makefile:2)'],
    ],
    [
      "sqlx, beside a function of the program's own that yoyo has too",
      {
        'Cargo.toml': '[dependencies]\nsqlx = { version = "0.8", features = ["sqlite", "migrate"] }\n',
        'build.rs': 'fn main() { for it in read_migrations(Path::new("migrations")) {} }\n',
        'migrations/0001_a.sql': TABLE,
      },
      ['migrations: sqlx (Cargo.toml:2)'],
    ],
    [
      'yoyo, by the program that calls it',
      { 'app/migrate.py': 'm = yoyo.read_migrations("migrations")\n', 'migrations/0001_a.sql': TABLE },
      ['migrations: yoyo (app/migrate.py:1)'],
    ],
    [
      "the tool whose files atlas writes, by the address of atlas's settings",
      {
        'atlas.hcl': 'env "x" {\n  migration {\n    dir = "file://sql?format=goose"\n  }\n}\n',
        'sql/20260101120000_a.sql': `-- +goose Up\n${TABLE}-- +goose Down\nDROP TABLE t;\n`,
      },
      ['sql: goose (atlas.hcl:3)'],
    ],
    [
      "the tool whose files atlas writes, by a word of atlas's settings",
      {
        'atlas.hcl': 'env "x" {\n  migration {\n    dir    = "file://sql"\n    format = golang-migrate\n  }\n}\n',
        'sql/20260101120000_a.up.sql': TABLE,
        'sql/20260101120000_a.down.sql': 'DROP TABLE t;\n',
      },
      ['sql: golang-migrate (atlas.hcl:3)'],
    ],
    [
      'atlas itself, where other settings have a format',
      {
        'atlas.hcl': 'env "x" {\n  migration {\n    dir = "file://sql"\n  }\n  format {\n    format = goose\n  }\n}\n',
        'sql/20260101120000_a.sql': TABLE,
      },
      ['sql: atlas (atlas.hcl:3)'],
    ],
    [
      'a package of Go, one file of which embeds the files and another one runs them',
      {
        'store/migrations.go':
          'package store\n\n//go:embed migrations/*\nvar files embed.FS\n\nfunc load() ([]byte, error) { return files.ReadFile("migrations/x") }\n',
        'store/provider.go':
          'package store\n\nfunc (p *Provider) migrate() error {\n\ttx, err := p.db.BeginTxx(ctx, nil)\n\ttx.ExecContext(ctx, migration.Query)\n}\n',
        'store/migrations/V0001.A.up.sql': TABLE,
        'store/migrations/V0001.A.down.sql': 'DROP TABLE t;\n',
      },
      ['store/migrations: transactional (store/migrations.go:3)'],
    ],
    [
      'a package of Go that begins a transaction for something else',
      {
        'store/migrations.go':
          'package store\n\n//go:embed migrations/*\nvar files embed.FS\n\nfunc migrate() error { _, err := db.Exec(read()); return err }\n',
        'store/users.go':
          'package store\n\nfunc (p *Provider) rename() error {\n\ttx, err := p.db.Begin()\n\ttx.Exec(q)\n}\n',
        'store/migrations/001_a.sql': TABLE,
      },
      ['store/migrations: sqlite3 (assumed)'],
    ],
    [
      'a program beside the folder, among more files than are read',
      {
        ...Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`apps/app-${index}/package.json`, '{}'])),
        'crates/a/core/models/src/migrate.rs':
          'use rusqlite::TransactionBehavior;\nstatic ALL: Dir = include_dir!("$CARGO_MANIFEST_DIR/migrations");\nlet tx = Transaction::new_unchecked(&conn, TransactionBehavior::Immediate)?;\ntx.execute_batch(sql)?;\n',
        'crates/a/core/models/migrations/20260101000000_a.sql': TABLE,
      },
      ['crates/a/core/models/migrations: custom (crates/a/core/models/src/migrate.rs:1)'],
    ],
    [
      'golang-migrate without its transaction, as the program has it',
      {
        'cmd/migrate.go':
          'import "github.com/golang-migrate/migrate/v4"\nd, _ := sqlite3.WithInstance(db, &sqlite3.Config{NoTxWrap: true})\nm, _ := migrate.NewWithDatabaseInstance("file://migrations", "sqlite3", d)\n',
        'migrations/000001_a.up.sql': TABLE,
        'migrations/000001_a.down.sql': 'DROP TABLE t;\n',
      },
      ['migrations: custom (cmd/migrate.go:3)'],
    ],
    [
      'drizzle on Bun, which has foreign keys off, whatever the program says of them',
      {
        'migrate.ts':
          "import { migrate } from 'drizzle-orm/bun-sqlite/migrator'\ndb.run('PRAGMA foreign_keys = OFF')\nmigrate(db, { migrationsFolder: './drizzle' })\n",
        'drizzle/0000_a.sql': TABLE,
        'drizzle/meta/_journal.json': '{ "entries": [] }',
      },
      ['drizzle: custom (migrate.ts:1)'],
    ],
    [
      'refinery with all files in one transaction',
      {
        'src/main.rs':
          'mod embedded { refinery::embed_migrations!("./sql"); }\nfn main() { embedded::migrations::runner().set_grouped(true).run(&mut c); }\n',
        'sql/V1__a.sql': TABLE,
      },
      ['sql: custom (src/main.rs:1)'],
    ],
    [
      'diesel, by its folders and its settings',
      { 'diesel.toml': '', 'migrations/2026-01-01-120000_a/up.sql': TABLE },
      ['migrations: diesel (diesel.toml:1)'],
    ],
    [
      'flyway, by its settings',
      { 'flyway.toml': '[flyway]\nlocations = ["filesystem:sql"]\n', 'sql/V1__a.sql': TABLE },
      ['sql: flyway (flyway.toml:2)'],
    ],
    [
      'flyway with mixed set, by Gradle',
      {
        'build.gradle.kts':
          'plugins { id("org.flywaydb.flyway") version "9" }\nflyway {\n  url = "jdbc:sqlite:x"\n  mixed = true\n}\n',
        'sql/V1__a.sql': TABLE,
      },
      ['sql: flyway-mixed (build.gradle.kts:4)'],
    ],
    [
      'flyway with mixed set, by Maven',
      {
        'pom.xml':
          '<groupId>org.flywaydb</groupId>\n<configuration>\n  <mixed>true</mixed>\n</configuration>\n<!-- sqlite -->\n',
        'sql/V1__a.sql': TABLE,
      },
      ['sql: flyway-mixed (pom.xml:3)'],
    ],
    [
      'flyway with mixed set, by its settings',
      { 'flyway.conf': 'flyway.locations=filesystem:sql\nflyway.mixed=true\n', 'sql/V1__a.sql': TABLE },
      ['sql: flyway-mixed (flyway.conf:1)'],
    ],
    [
      'flyway with mixed set, by an application',
      {
        'pom.xml': '<artifactId>flyway-core</artifactId>\n<!-- sqlite -->\n',
        'src/main/resources/application.yml':
          'spring:\n  flyway:\n    enabled: true\n    # all of them\n    mixed: true\n',
        'src/main/resources/db/migration/V1__a.sql': TABLE,
      },
      ['src/main/resources/db/migration: flyway-mixed (src/main/resources/application.yml:5)'],
    ],
    [
      'flyway with mixed set, by its properties',
      { 'application.properties': 'spring.flyway.mixed=true\n', 'sql/V1__a.sql': TABLE },
      ['sql: flyway-mixed (application.properties:1)'],
    ],
    [
      'flyway, where something else is mixed',
      {
        'pom.xml': '<artifactId>flyway-core</artifactId>\n<!-- sqlite -->\n',
        'application.yml': 'spring:\n  flyway:\n    mixed: false\n  other:\n    mixed: true\n',
        'sql/V1__a.sql': TABLE,
      },
      ['sql: flyway (pom.xml:1)'],
    ],
    [
      'diesel, whose program switches foreign keys off before',
      {
        'src/db/mod.rs':
          'fn run(c: &mut C) {\n  sql_query("PRAGMA foreign_keys = OFF").execute(c)?;\n  c.run_pending_migrations(MIGRATIONS)?;\n  sql_query("PRAGMA foreign_keys = ON").execute(c)?;\n}\n',
        'migrations/2026-01-01-120000_a/up.sql': TABLE,
      },
      ['migrations: custom (src/db/mod.rs:3)'],
    ],
    [
      'diesel, whose program switches foreign keys off and on again before',
      {
        'src/db.rs':
          'fn run(c: &mut C) {\n  sql_query("PRAGMA foreign_keys = OFF").execute(c)?;\n  sql_query("PRAGMA foreign_keys = ON").execute(c)?;\n  c.run_pending_migrations(MIGRATIONS)?;\n}\n',
        'migrations/2026-01-01-120000_a/up.sql': TABLE,
      },
      ['migrations: diesel (src/db.rs:4)'],
    ],
    [
      'diesel, whose program switches foreign keys off in another function',
      {
        'src/db.rs':
          'fn wipe(c: &mut C) {\n  sql_query("PRAGMA foreign_keys = OFF").execute(c)?;\n}\nfn run(c: &mut C) {\n  c.run_pending_migrations(MIGRATIONS)?;\n}\n',
        'migrations/2026-01-01-120000_a/up.sql': TABLE,
      },
      ['migrations: diesel (src/db.rs:5)'],
    ],
    [
      'sqlx, whose connection is opened without foreign keys',
      {
        'src/db.rs':
          'async fn open() {\n  let o = SqliteConnectOptions::new().foreign_keys(false);\n  let c = o.connect().await?;\n  sqlx::migrate!("./sql").run(&mut c).await?;\n}\n',
        'sql/0001_a.sql': TABLE,
      },
      ['sql: custom (src/db.rs:4)'],
    ],
    [
      'sqlx, where only one connection of a pool is told',
      {
        'src/db.rs':
          'async fn open() {\n  sqlx::query("PRAGMA foreign_keys = OFF").execute(&pool).await?;\n  sqlx::migrate!("./sql").run(&pool).await?;\n}\n',
        'sql/0001_a.sql': TABLE,
      },
      ['sql: sqlx (src/db.rs:3)'],
    ],
    [
      'rusqlite_migration, whose program switches foreign keys off before',
      {
        'src/main.rs':
          'fn main() {\n  conn.pragma_update(None, "foreign_keys", "OFF")?;\n  MIGRATIONS.to_latest(&mut conn)?;\n}\n',
        'migrations/01-a/up.sql': TABLE,
      },
      ['migrations: custom (src/main.rs:3)'],
    ],
    [
      'prisma with an adapter, which refuses texts in double quotes',
      {
        'prisma/schema.prisma': 'datasource db {\n  provider = "sqlite"\n}\n',
        'prisma.config.ts':
          "import { PrismaBetterSQLite3 } from '@prisma/adapter-better-sqlite3'\nexport default { engine: 'js', adapter: async () => new PrismaBetterSQLite3({}) }\n",
        'prisma/migrations/20260101000000_a/migration.sql': TABLE,
      },
      ['prisma/migrations: custom (prisma.config.ts:1)'],
    ],
    [
      'drizzle on Bun, in a program that opens the database itself',
      {
        'src/data/data-connection.ts':
          'import { Database as SQLite } from "bun:sqlite";\nimport { migrate } from "drizzle-orm/bun-sqlite/migrator";\nmigrate(this._db, { migrationsFolder });\n',
        'drizzle.config.ts': "export default { dialect: 'sqlite', out: './db' }",
        'db/0000_a.sql': TABLE,
      },
      ['db: custom (src/data/data-connection.ts:2)'],
    ],
    [
      "a program's own function that is called like a tool's",
      {
        'src/db.rs':
          'use rusqlite::Connection;\nconst A: &str = include_str!("../sql/001_a.sql");\nfn open() {\n  db.run_migrations()?;\n}\n',
        'sql/001_a.sql': TABLE,
      },
      ['sql: custom (src/db.rs:1)'],
    ],
    [
      'the names of the files, where nothing else tells',
      { 'sql/V1__a.sql': TABLE },
      ['sql: refinery (the names of its files)'],
    ],
    [
      'SQLDelight',
      { 'app/build.gradle.kts': 'plugins { id("app.cash.sqldelight") }\n', 'app/src/db/1.sqm': TABLE },
      ['app/src/db: sqldelight (app/build.gradle.kts:1)'],
    ],
    [
      'a library that the tool uses too is no sign against the tool',
      {
        'go.mod': 'module a\nrequire (\n\tgithub.com/mattn/go-sqlite3 v1\n\tgithub.com/pressly/goose/v3 v3\n)\n',
        'db/migrations/001_a.sql': TABLE,
        'db/db.go': 'import _ "github.com/mattn/go-sqlite3"\n//go:embed migrations/*.sql\n',
      },
      ['db/migrations: goose (go.mod:4)'],
    ],
    ['nothing tells', { 'migrations/001_a.sql': TABLE }, ['migrations: sqlite3 (assumed)']],
  ])('%s', async (_, files, expected) => {
    expect(await said(files)).toEqual(expected)
  })

  it('is not told by what tests do', async () => {
    const files = {
      'src/migrate.test.ts': "import Database from 'better-sqlite3'\nreadFileSync('x.sql')",
      'm/001_a.sql': TABLE,
    }
    expect(await said(files)).toEqual(['m: sqlite3 (assumed)'])
  })

  it('is said to be assumed where nothing tells, with the line that changes it', async () => {
    const { folders } = await found({ 'migrations/001_a.sql': TABLE })
    expect(folders[0]?.remarks.join()).toContain('one line in .github/rehearsal.yml')
  })

  it('is the one that protects least where two speak, and both are named', async () => {
    const files = {
      'deploy.sh': 'cat migrations/001_a.sql | sqlite3 "$DB"\n',
      'start.sh': 'dbmate -d migrations up\n',
      'migrations/001_a.sql': TABLE,
    }
    const { folders } = await found(files)
    expect(folders.map(({ runner }) => runner.name)).toEqual(['sqlite3'])
    expect(folders[0]?.remarks.join()).toMatch(/deploy\.sh:1.*start\.sh:1 speaks for dbmate/)
  })
})

describe('several folders', () => {
  it('are all checked, each as its own tool applies it', async () => {
    const files = {
      'apps/a/wrangler.toml': '[[d1_databases]]\nbinding = "A"\n',
      'apps/a/migrations/0001_a.sql': TABLE,
      'apps/b/migrations/00001_b.sql': `-- +goose Up\n${TABLE}`,
    }
    expect(await said(files)).toEqual([
      'apps/a/migrations: d1 (apps/a/wrangler.toml:1)',
      'apps/b/migrations: goose (apps/b/migrations/00001_b.sql:1)',
    ])
  })

  it.each<[string, Record<string, string>, string, RegExp]>([
    [
      'by their names',
      { 'db/sqlite/001_a.sql': TABLE, 'db/postgres/001_a.sql': TABLE, 'db/mysql/001_a.sql': TABLE },
      'db/sqlite',
      /db\/mysql is not checked: It is named after another database.*db\/postgres is not checked/,
    ],
    [
      'by their SQL',
      { 'a/001_a.sql': TABLE, 'b/001_a.sql': '-- x\nCREATE EXTENSION citext;\n' },
      'a',
      /b is not checked: Only PostgreSQL takes this SQL \(b\/001_a\.sql:2\)/,
    ],
    [
      "by their tool's settings",
      {
        'a/001_a.sql': TABLE,
        'pg/drizzle.config.ts': "export default { dialect: 'postgresql', out: './sql' }",
        'pg/sql/0000_a.sql': TABLE,
      },
      'a',
      /pg\/sql is not checked: drizzle-kit writes here for another database than SQLite \(pg\/drizzle\.config\.ts:1\)/,
    ],
  ])('of other databases are passed over and named: %s', async (_, files, folder, remark) => {
    const { folders, remarks } = await found(files)
    expect(folders.map(({ path }) => path)).toEqual([folder])
    expect(remarks.join(' ')).toMatch(remark)
  })

  it('of another database are checked when they are named', async () => {
    expect(await said({ 'db/postgres/001_a.sql': TABLE }, ['db/postgres'])).toEqual(['db/postgres: sqlite3 (assumed)'])
  })
})

describe('nothing to check', () => {
  it.each<[string, Record<string, string>]>([
    [
      "drizzle's dialect",
      { 'drizzle.config.ts': "export default { dialect: 'postgresql', out: './db' }", 'db/0000_a.sql': TABLE },
    ],
    ["prisma's lock", { 'db/20260101120000_a/migration.sql': TABLE, 'db/migration_lock.toml': 'provider = "mysql"\n' }],
  ])('in a folder that a tool keeps for another database, although it is named: by %s', async (_, files) => {
    await expect(found(files, ['db'])).rejects.toThrow(
      /^Nothing could be checked\. db is not checked: .* for another database than SQLite \(.*:1\)\. Name the folder and set its "runner"/,
    )
  })

  it('but what one tool of two keeps for SQLite is checked', async () => {
    const files = {
      'drizzle-pg.config.ts': "export default { dialect: 'postgresql', out: './db' }",
      'drizzle-sqlite.config.ts': "export default { dialect: 'sqlite', out: './db' }",
      'db/0000_a.sql': TABLE,
    }
    expect(await said(files, ['db'])).toEqual(['db: drizzle (drizzle-sqlite.config.ts:1)'])
  })

  it('is said with what was passed over', async () => {
    await expect(found({ 'db/postgres/001_a.sql': TABLE })).rejects.toThrow(
      /^No folder of migrations was found.*db\/postgres is not checked/s,
    )
  })

  it.each<[string, Record<string, string>]>([
    ['Alembic', { 'alembic/versions/a1_x.py': 'from alembic import op\n' }],
    ['Django', { 'shop/migrations/0001_initial.py': 'class Migration(migrations.Migration):\n' }],
    ['knex', { 'migrations/20260101120000_a.js': 'exports.up = (knex) => knex.schema\n' }],
    ['TypeORM', { 'src/migration/1700000000000-A.ts': 'export class A implements MigrationInterface {}\n' }],
    ['Rails', { 'db/migrate/20260101120000_create_users.rb': 'class CreateUsers\n' }],
    ['Entity Framework Core', { 'Data/Migrations/20260101120000_A.cs': 'partial class A : Migration\n' }],
    ['Laravel', { 'database/migrations/2026_01_01_120000_create_users.php': '<?php\n' }],
  ])('but programs of %s is said with how their SQL is had', async (tool, files) => {
    await expect(found(files)).rejects.toThrow(new RegExp(`programs of ${tool} .*Write it into numbered \\.sql files`))
  })
})

describe('a pull request that changes the tool', () => {
  const before = { 'migrations/001_a.sql': TABLE, 'migrate.sh': 'cat "$f" | sqlite3 "$DB"\n' }
  const after = { ...before, 'wrangler.jsonc': '{ "d1_databases": [{ "binding": "DB" }] }' }

  it('is checked as the base has it, where the base is trusted, and told so', async () => {
    const { folders } = await meantFolders(tree(after), tree(before), [], tree(before))
    expect(folders.map(({ runner }) => runner.name)).toEqual(['sqlite3'])
    expect(folders[0]?.remarks.join()).toMatch(/changes which tool applies migrations: .* as sqlite3, .*migrate\.sh:1/)
  })

  it('is checked as it says itself where the base tells nothing', async () => {
    const nothing = tree({ 'migrations/001_a.sql': TABLE })
    const { folders } = await meantFolders(tree(after), nothing, [], nothing)
    expect(folders.map(({ runner }) => runner.name)).toEqual(['d1'])
  })
})

describe("a folder that was another database's", () => {
  const OURS = { '20260202000000_b/migration.sql': TABLE }
  const asked = (lock: string, was: Record<string, string>, is: Record<string, string>) => {
    const all = Object.fromEntries(Object.entries(was).map(([path, sql]) => [`db/${path}`, sql]))
    return otherBefore(tree({ ...all, 'db/migration_lock.toml': lock }), folder('db', was), folder('db', is))
  }

  it.each<[string, string, Record<string, string>]>([
    ["by its tool's settings", 'provider = "postgresql"', { '20260101000000_a/migration.sql': TABLE }],
    ['by its SQL', '', { '20260101000000_a/migration.sql': 'CREATE EXTENSION citext;\n' }],
  ])('is told, %s', async (_, lock, was) => {
    expect(await asked(lock, was, OURS)).toMatch(/^The files that db had were for another database/)
  })

  it.each<[string, string, Record<string, string>, Record<string, string>]>([
    ["where it is SQLite's", 'provider = "sqlite"', { '20260101000000_a/migration.sql': TABLE }, OURS],
    ['where files of it are left', 'provider = "mysql"', OURS, OURS],
    ['where it had none', 'provider = "mysql"', {}, OURS],
  ])('is not told %s', async (_, lock, was, is) => {
    expect(await asked(lock, was, is)).toBeNull()
  })
})

describe('drizzle on Bun', () => {
  it.each([
    ['starts without foreign keys', '', '', false],
    ['has them where the program switches them on before', 'db.run("PRAGMA foreign_keys = ON");\n', '', true],
    ['and not where it does so afterwards', '', 'db.run("PRAGMA foreign_keys = ON");\n', false],
  ])('%s', async (_, above, below, isOn) => {
    const { folders } = await found({
      'src/db.ts': `import { migrate } from "drizzle-orm/bun-sqlite/migrator";\n${above}migrate(db, { migrationsFolder });\n${below}`,
      'drizzle.config.ts': "export default { dialect: 'sqlite', out: './db' }",
      'db/0000_a.sql': TABLE,
    })
    expect(folders[0]?.runner).toMatchObject({ foreignKeys: isOn, doubleQuotes: true, piece: 'first' })
  })
})
