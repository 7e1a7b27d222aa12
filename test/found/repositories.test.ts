/** Whole repositories as people lay them out: several tools, settings in subfolders, commands in whatever file deploys. */
import { describe, expect, it } from 'vitest'
import { meantFolders } from '../../src/found/meant.ts'
import { Trouble } from '../../src/trouble.ts'
import { treeOf } from '../support/in-memory.ts'

const TABLE = 'CREATE TABLE t (id INTEGER PRIMARY KEY);\n'

/** `folder: tool (by what)` of each folder, then the remarks. */
async function said(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { folders, remarks } = await meantFolders(treeOf(files, 'test'), null, [])
  const all = [...folders.flatMap((folder) => folder.remarks), ...remarks]
  return [...folders.map(({ path, runner, because }) => `${path}: ${runner.name} (${because ?? 'assumed'})`), ...all]
}

const D1 = (more = '') => `{\n  "d1_databases": [\n    { "binding": "DB"${more} }\n  ]\n}\n`

describe('the tools of a repository', () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      'in a monorepo, each by its own settings',
      {
        'package.json': '{\n  "workspaces": ["apps/*"]\n}',
        'apps/api/wrangler.jsonc': D1(),
        'apps/api/migrations/0001_a.sql': TABLE,
        'apps/mobile/drizzle.config.ts': "export default {\n  dialect: 'sqlite',\n  driver: 'expo',\n}",
        'apps/mobile/drizzle/0000_a.sql': TABLE,
        'apps/mobile/drizzle/meta/_journal.json': '{ "entries": [] }',
        'services/jobs/go.mod': 'module x\n\nrequire github.com/pressly/goose/v3 v3.30.1\n',
        'services/jobs/migrations/00001_a.sql': `-- +goose Up\n${TABLE}`,
      },
      [
        'apps/api/migrations: d1 (apps/api/wrangler.jsonc:2)',
        'apps/mobile/drizzle: drizzle-expo (apps/mobile/drizzle.config.ts:3)',
        'services/jobs/migrations: goose (services/jobs/migrations/00001_a.sql:1)',
      ],
    ],
    [
      'of several D1 databases and environments, whose folders are all meant',
      {
        'wrangler.toml':
          '[[d1_databases]]\nbinding = "A"\nmigrations_dir = "db/a"\n\n[[env.production.d1_databases]]\nbinding = "B"\nmigrations_dir = "db/b"\n',
        'db/a/0001_a.sql': TABLE,
        'db/b/0001_a.sql': TABLE,
      },
      ['db/a: d1 (wrangler.toml:3)', 'db/b: d1 (wrangler.toml:7)'],
    ],
    [
      'where prisma has a schema of several files',
      {
        'prisma/schema/main.prisma': 'datasource db {\n  provider = "sqlite"\n}\n',
        'prisma/schema/user.prisma': 'model User {\n  id Int @id\n}\n',
        'prisma/migrations/20260101120000_a/migration.sql': TABLE,
        'prisma/migrations/migration_lock.toml': 'provider = "sqlite"\n',
      },
      ['prisma/migrations: prisma (prisma/migrations/migration_lock.toml:1)'],
    ],
    [
      "where drizzle's settings are put together by a program",
      {
        'drizzle.config.ts':
          "const out = process.env.OUT ?? './drizzle'\nexport default { dialect: isLocal ? 'sqlite' : 'turso', out }\n",
        'package.json': '{\n  "dependencies": {\n    "@libsql/client": "1"\n  }\n}',
        'drizzle/0000_a.sql': `${TABLE}--> statement-breakpoint\n${TABLE}`,
        'drizzle/meta/_journal.json': '{ "entries": [] }',
      },
      ['drizzle: drizzle-libsql (package.json:3)'],
    ],
    [
      'of a Cargo workspace, whose features stand on lines of their own',
      {
        'Cargo.toml':
          '[workspace]\nmembers = ["db"]\n\n[workspace.dependencies]\nsqlx = { version = "0.9", features = [\n  "runtime-tokio",\n  "sqlite",\n] }\n',
        'db/Cargo.toml': '[dependencies]\nsqlx = { workspace = true }\n',
        'db/migrations/20260101120000_a.sql': TABLE,
      },
      ['db/migrations: sqlx (Cargo.toml:5)'],
    ],
    [
      'of a dependency that has a table of its own',
      {
        'Cargo.toml':
          '[package]\nname = "x"\n\n[dependencies.sqlx]\nversion = "0.9"\nfeatures = ["sqlite"]\n\n[features]\n',
        'migrations/20260101120000_a.sql': TABLE,
      },
      ['migrations: sqlx (Cargo.toml:4)'],
    ],
    [
      'by a command that is a list of words',
      {
        'compose.yaml':
          'services:\n  migrate:\n    image: migrate/migrate\n    command: ["-path", "/migrations", "-database", "sqlite3:///data/app.db", "up"]\n',
        'migrations/000001_a.up.sql': TABLE,
        'migrations/000001_a.down.sql': 'DROP TABLE t;\n',
      },
      ['migrations: golang-migrate (compose.yaml:3)'],
    ],
    [
      'by the last line of a Dockerfile',
      {
        Dockerfile: 'FROM node:24\nCMD ["npx", "prisma", "migrate", "deploy"]\n',
        'db/20260101120000_a/migration.sql': TABLE,
      },
      ['db: prisma (Dockerfile:2)'],
    ],
    [
      "by fly.toml's command",
      { 'fly.toml': '[deploy]\nrelease_command = "dbmate up"\n', 'db/migrations/20260101120000_a.sql': TABLE },
      ['db/migrations: dbmate (fly.toml:2)'],
    ],
    [
      'by a workflow',
      {
        '.github/workflows/deploy.yml':
          'jobs:\n  a:\n    steps:\n      - run: npx wrangler d1 migrations apply DB --remote\n',
        'migrations/0001_a.sql': TABLE,
      },
      ['migrations: d1 (.github/workflows/deploy.yml:4)'],
    ],
    [
      'by a justfile that keeps the program in a variable',
      { justfile: 'migrate:\n  $WRANGLER d1 migrations apply DB --remote\n', 'migrations/0001_a.sql': TABLE },
      ['migrations: d1 (justfile:2)'],
    ],
    [
      'where a script sends each file to D1 by itself',
      {
        'deploy.sh': 'for file in migrations/*.sql; do\n  $WRANGLER d1 execute shop --remote --file "$file"\ndone\n',
        'migrations/0001_a.sql': TABLE,
      },
      ['migrations: custom (deploy.sh:2)'],
    ],
    [
      'where foreign keys are off around the migrator',
      {
        'drizzle.config.ts': "export default { dialect: 'sqlite' }",
        'src/db.ts':
          "import { migrate } from 'drizzle-orm/better-sqlite3/migrator'\nsqlite.pragma('foreign_keys = OFF')\nmigrate(db, { migrationsFolder: 'drizzle' })\n",
        'drizzle/0000_a.sql': TABLE,
      },
      ['drizzle: custom (src/db.ts:1)'],
    ],
    [
      'where drizzle-kit applies the files that wrangler could',
      {
        'wrangler.jsonc': D1(', "migrations_dir": "drizzle"'),
        'drizzle.config.ts': "export default { dialect: 'sqlite', driver: 'd1-http' }",
        'package.json': '{\n  "scripts": {\n    "migrate": "drizzle-kit migrate"\n  }\n}',
        'drizzle/0000_a.sql': TABLE,
      },
      ['drizzle: drizzle-d1-http (drizzle.config.ts:1)'],
    ],
    [
      'where a folder for each database stands side by side',
      {
        'db/sqlite/0001_a.sql': TABLE,
        'db/mysql/0001_a.sql': TABLE,
        'db/postgres/0001_a.sql': TABLE,
        'go.mod': 'module x\n\nrequire github.com/pressly/goose/v3 v3.30.1\n',
      },
      [
        'db/sqlite: goose (go.mod:3)',
        'db/mysql is not checked: It is named after another database. Name the folder to check it all the same.',
        'db/postgres is not checked: It is named after another database. Name the folder to check it all the same.',
      ],
    ],
    [
      'where files for PostgreSQL lie beside those for SQLite',
      {
        'go.mod': 'module x\n\nrequire github.com/golang-migrate/migrate/v4 v4.20.1\n',
        'migrations/0001_a_postgres.up.sql': 'CREATE EXTENSION citext;\n',
        'migrations/0001_a_sqlite.up.sql': TABLE,
      },
      ['migrations: golang-migrate (go.mod:3)'],
    ],
    [
      'where only a test knows another tool',
      {
        'wrangler.jsonc': D1(),
        'test/migrate.ts': "import { migrate } from 'drizzle-orm/better-sqlite3/migrator'\n",
        'src/db.test.ts': "import { migrate } from 'drizzle-orm/libsql/migrator'\n",
        'migrations/0001_a.sql': TABLE,
      },
      ['migrations: d1 (wrangler.jsonc:2)'],
    ],
    [
      'where NuxtHub applies what drizzle-kit has written',
      {
        'package.json': '{\n  "dependencies": {\n    "@libsql/client": "1",\n    "@nuxthub/core": "0.10"\n  }\n}',
        'server/db/migrations/sqlite/0000_a.sql': TABLE,
        'server/db/migrations/sqlite/meta/_journal.json': '{ "entries": [] }',
      },
      ['server/db/migrations/sqlite: nuxthub (package.json:4)'],
    ],
    [
      'by a Makefile that runs the whole of goose',
      {
        Makefile: 'DB=app.db\nup:\n\tgoose -dir sql/migrations sqlite3 $(DB) up\n',
        'sql/migrations/001_a.sql': TABLE,
      },
      ['sql/migrations: goose (Makefile:3)'],
    ],
    [
      'by its address in .env, where dbmate is installed',
      {
        '.env': 'DATABASE_URL="sqlite:db/app.db"\n',
        'package.json': '{\n  "devDependencies": {\n    "dbmate": "^2.36.0"\n  }\n}',
        'db/migrations/20260101120000_a.sql': TABLE,
      },
      ['db/migrations: dbmate (package.json:3)'],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await said(files)).toEqual(expected)
  })
})

const ALEMBIC = '"""users"""\nfrom alembic import op\n\nrevision = "1a2b3c4d5e6f"\ndown_revision = None\n'

describe('migrations that are programs', () => {
  it.each<[string, string, string, RegExp]>([
    ['Alembic', 'migrations/versions/1a2b3c4d5e6f_users.py', ALEMBIC, /alembic upgrade .* --sql/],
    [
      'Django',
      'shop/migrations/0001_initial.py',
      'from django.db import migrations\n\n\nclass Migration(migrations.Migration):\n    initial = True\n',
      /sqlmigrate <app>/,
    ],
    [
      'knex',
      'migrations/20260101120000_users.js',
      '/** @param { import("knex").Knex } knex */\nexports.up = function (knex) {}\n',
      /npx knex migrate:up/,
    ],
    [
      'kysely',
      'src/db/migrations/2026-01-01T12-00-00_users.ts',
      "import type { Kysely } from 'kysely'\n\nexport async function up(db: Kysely<any>) {}\n",
      /compile\(\)\.sql/,
    ],
    [
      'TypeORM',
      'src/migration/1767268800000-Users.ts',
      'import { MigrationInterface, QueryRunner } from "typeorm";\n',
      /queryRunner\.query/,
    ],
    [
      'MikroORM',
      'migrations/Migration20260101120000.ts',
      "import { Migration } from '@mikro-orm/migrations';\n",
      /mikro-orm migration:create --dump/,
    ],
    [
      'Entity Framework Core',
      'Migrations/20260101120000_Users.cs',
      'using Microsoft.EntityFrameworkCore.Migrations;\n',
      /dotnet ef migrations script/,
    ],
    [
      'Room',
      'app/schemas/com.example.AppDatabase/2.json',
      '{ "formatVersion": 1, "database": { "version": 2, "identityHash": "b" } }',
      /execSQL/,
    ],
    ['Rails', 'db/migrate/20260101120000_create_users.rb', 'class CreateUsers\nend\n', /bin\/rails db:migrate/],
  ])('of %s are named, with the way to their SQL', async (tool, path, text, recipe) => {
    const trouble = await meantFolders(treeOf({ [path]: text }, 'test'), null, []).catch((error: Error) => error)
    expect(trouble).toBeInstanceOf(Trouble)
    expect((trouble as Error).message).toContain(`are programs of ${tool} (${path})`)
    expect((trouble as Error).message).toMatch(recipe)
    // Beside a folder that is checked they are named, too.
    const { folders, remarks } = await meantFolders(treeOf({ [path]: text, 'sql/001_a.sql': TABLE }, 'test'), null, [])
    expect(folders.map((folder) => folder.path)).toEqual(['sql'])
    expect(remarks.join()).toContain(`programs of ${tool} (${path})`)
  })
})

const GENERATED = {
  'drizzle.config.ts': "export default { dialect: 'sqlite', out: './app/migrations' }\n",
  'app/migrations/0000_a.sql': TABLE,
  'app/migrations/0001_b.sql': TABLE,
  'app/migrations/meta/_journal.json': '{ "entries": [] }',
}

const LIST =
  'const ALL: &[(i64, &str)] = &[\n  (1, include_str!("../migrations/0000_a.sql")),\n  (2, include_str!("../migrations/0001_b.sql")),\n];\n'

describe('a generator that only writes the files', () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      'gives way to a program that hands them to a tool, although a script repairs them',
      {
        'app/src/lib.rs': `use tauri_plugin_sql::{Migration, MigrationKind};\n${LIST}`,
        'scripts/fix-migrations.mjs':
          "import { DatabaseSync } from 'node:sqlite'\nconst all = ['app/migrations/0000_a.sql', 'app/migrations/0001_b.sql']\n",
      },
      ['app/migrations: tauri (app/src/lib.rs:1)'],
    ],
    [
      'gives way to a program that has them inside and runs them',
      { 'app/src/db.rs': `use rusqlite::Connection;\n${LIST}let tx = c.transaction()?;\ntx.execute_batch(sql)?;\n` },
      ['app/migrations: custom (app/src/db.rs:1)'],
    ],
    [
      'stays where a script only names them',
      {
        'app/src/db.ts':
          "import { DatabaseSync } from 'node:sqlite'\nconst all = ['app/migrations/0000_a.sql', 'app/migrations/0001_b.sql']\n",
      },
      ['app/migrations: drizzle (drizzle.config.ts:1)'],
    ],
    [
      'stays where a command lets it apply them',
      {
        'app/src/db.rs': `use rusqlite::Connection;\n${LIST}c.execute_batch(sql)?;\n`,
        'package.json': '{\n  "scripts": {\n    "deploy": "drizzle-kit migrate"\n  }\n}\n',
      },
      ['app/migrations: drizzle (drizzle.config.ts:1)'],
    ],
    [
      'stays where a program calls the other tool without these files',
      { 'app/src/lib.rs': 'use tauri_plugin_sql::Builder;\n' },
      ['app/migrations: drizzle (drizzle.config.ts:1)'],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await said({ ...GENERATED, ...files })).toEqual(expected)
  })
})

describe('a tool whose names a folder does not have', () => {
  const BESIDE = {
    'Cargo.toml': '[dependencies]\nrefinery = "0.9"\n',
    'src/db.rs': 'mod m { refinery::embed_migrations!("./pg"); }\n',
    'sql/own/1_a.sql': TABLE,
    'sql/own/10_b.sql': TABLE,
  }

  it('is not the one that applies it', async () => {
    expect(await said(BESIDE)).toEqual([
      'sql/own: sqlite3 (assumed)',
      'Nothing in the repository says which tool applies sql/own (src/db.rs:1 speaks for refinery-library, which takes no file of such names), so a script that feeds each file to sqlite3 is assumed. If it is another one, one line in .github/rehearsal.yml says so, such as "runner: d1".',
    ])
  })

  it('gives way to what else tells', async () => {
    const program =
      'use rusqlite::Connection;\nlet tx = c.transaction()?;\ntx.execute_batch(include_str!("../sql/own/1_a.sql"))?;\n'
    expect(await said({ ...BESIDE, 'src/store.rs': program })).toEqual(['sql/own: custom (src/store.rs:1)'])
  })

  it('and a program of the own is not asked how it names files', async () => {
    const program =
      '//go:embed migration\nvar files embed.FS\nfs.Glob(files, "migration/*.sql")\ntx, err := db.Begin()\ntx.Exec(migrationText)\n'
    expect(await said({ 'store/migrator.go': program, 'store/migration/V1__a.sql': TABLE })).toEqual([
      'store/migration: transactional (store/migrator.go:1)',
    ])
  })

  it('stays where it is named for the folder, or has some of its files', async () => {
    const named = { ...BESIDE, 'src/db.rs': 'mod m { refinery::embed_migrations!("./sql/own"); }\n' }
    expect((await said(named))[0]).toBe('sql/own: refinery-library (src/db.rs:1)')
    expect((await said({ ...BESIDE, 'sql/own/V2__c.sql': TABLE }))[0]).toBe('sql/own: refinery-library (src/db.rs:1)')
  })
})

describe('the driver of another database', () => {
  const pom = (driver: string) =>
    `<project>\n<artifactId>flyway-core</artifactId>\n<groupId>${driver}</groupId>\n</project>\n`
  const files = (driver: string) => ({ 'pom.xml': pom(driver), 'src/db/migration/V1__a.sql': TABLE })

  it('makes the folder its own where nothing speaks of SQLite', async () => {
    await expect(said(files('com.h2database'))).rejects.toThrow(
      /src\/db\/migration is not checked: The project depends on the driver of another database, and on none of SQLite \(pom\.xml:2\)/,
    )
    const { folders } = await meantFolders(treeOf(files('com.h2database'), 'test'), null, ['src/db/migration'])
    expect(folders.map(({ runner }) => runner.name)).toEqual(['flyway'])
  })

  it('says nothing beside that of SQLite, or where a program applies the files to it', async () => {
    expect(await said(files('com.h2database</groupId><groupId>org.xerial.sqlite-jdbc'))).toEqual([
      'src/db/migration: flyway (pom.xml:2)',
    ])
    const more = { ...files('com.h2database'), 'Db.java': 'var url = "jdbc:sqlite:app.db";\n' }
    expect(await said(more)).toEqual(['src/db/migration: flyway (pom.xml:2)'])
    expect(await said({ 'pom.xml': pom('com.example'), 'sql/V1__a.sql': TABLE })).toEqual(['sql: flyway (pom.xml:2)'])
  })
})
