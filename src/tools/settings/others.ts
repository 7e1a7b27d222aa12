/** Reads the settings of the tools whose files say little: which database, which folder. */

import type { Declared, SettingsFile } from './declared.ts'
import { assigned, type Field, field, folderOf, lineAt, resolved, withoutComments } from './text.ts'

const OTHER_DATABASE = /\b(?:postgres(?:ql)?|pg|mysql|mariadb|mssql|sqlserver|cockroach(?:db)?|oracle|mongodb)\b/i

const SQLITE = /sqlite|libsql|turso|\bfile:/i

/** Whether a word or an address speaks of SQLite; null where it tells nothing. */
function isSqlite(text: string): boolean | null {
  if (SQLITE.test(text)) return true
  return OTHER_DATABASE.test(text) ? false : null
}

/** One declaration for a folder as it is written in a file; a database that is not SQLite rejects it. */
function declared(o: {
  readonly path: string
  readonly where: Field | null
  readonly folder: string
  readonly tool: string
  readonly says: string
  /** Words that say which database is meant; empty when none does. */
  readonly database: string
}): Declared[] {
  const folder = resolved(folderOf(o.path), o.folder)
  const line = o.where?.line ?? 1
  if (isSqlite(o.database) === false)
    return [{ line, folder, tool: null, says: 'It is for another database than SQLite.' }]
  return [{ line, folder, tool: o.tool, says: o.says }]
}

const PRISMA = 'prisma migrate deploy runs these files, each without a transaction, and notes it before and after.'

/** https://www.prisma.io/docs/orm/prisma-schema/overview/data-sources */
export const prismaSchema: SettingsFile = {
  file: /^[\w-]+\.prisma$/,
  read: (path, text) => {
    const plain = withoutComments(text, 'script')
    const source = /\bdatasource\s+\w+\s*\{([^}]*)\}/.exec(plain)
    const provider = source && assigned(source[1] ?? '', 'provider')
    if (!source || !provider) return []
    const where = { value: provider.value, line: lineAt(plain, source.index) + provider.line - 1 }
    const database = provider.value ?? ''
    return declared({ path, where, folder: 'migrations', tool: 'prisma', says: PRISMA, database })
  },
}

/** https://www.prisma.io/docs/orm/reference/prisma-config-reference */
export const prismaConfig: SettingsFile = {
  file: /^prisma\.config\.[cm]?[jt]s$/,
  read: (path, text) => {
    const plain = withoutComments(text, 'script')
    const within = /\bmigrations\s*:\s*\{[^}]*/.exec(plain)
    const named = within && field(within[0], 'path')
    const adapter = /^[^\n]*adapter-better-sqlite3[\s\S]*\badapter\b/m.exec(plain)
    const tool = adapter ? '{ like: prisma, double-quotes: refused }' : 'prisma'
    if (!within || !named?.value)
      return adapter ? [{ line: lineAt(plain, adapter.index), folder: null, tool, says: PRISMA }] : []
    const where = { value: named.value, line: lineAt(plain, within.index) + named.line - 1 }
    return declared({ path, where, folder: named.value, tool, says: PRISMA, database: '' })
  },
}

/** prisma's own note of which database the folder is for. */
export const prismaLock: SettingsFile = {
  file: /^migration_lock\.toml$/,
  read: (path, text) => {
    const where = assigned(withoutComments(text, 'toml'), 'provider')
    if (!where) return []
    return declared({ path, where, folder: '.', tool: 'prisma', says: PRISMA, database: where.value ?? '' })
  },
}

/** https://diesel.rs/guides/configuring-diesel-cli */
export const dieselFile: SettingsFile = {
  file: /^diesel\.toml$/,
  read: (path, text) => {
    const plain = withoutComments(text, 'toml')
    const section = /^[ \t]*\[migrations_directory\][ \t]*$/m.exec(plain)
    const dir = section && assigned(plain.slice(section.index), 'dir')
    const where = dir && section ? { value: dir.value, line: lineAt(plain, section.index) + dir.line - 1 } : null
    const says = 'diesel runs each up.sql and its history row in one transaction.'
    return declared({ path, where, folder: where?.value ?? 'migrations', tool: 'diesel', says, database: '' })
  },
}

/** https://docs.rs/sqlx/latest/sqlx/_config/migrate/struct.Config.html */
export const sqlxFile: SettingsFile = {
  file: /^sqlx\.toml$/,
  read: (path, text) => {
    const where = assigned(withoutComments(text, 'toml'), 'migrations-dir')
    const says = 'sqlx runs each file and its history row in one transaction, with foreign keys on.'
    return declared({ path, where, folder: where?.value ?? 'migrations', tool: 'sqlx', says, database: '' })
  },
}

/** https://github.com/rust-db/refinery: the CLI's settings. */
export const refineryFile: SettingsFile = {
  file: /^refinery\.toml$/,
  read: (path, text) => {
    const where = assigned(withoutComments(text, 'toml'), 'db_type')
    const says = 'refinery runs each file in a transaction and records it in another one.'
    return declared({ path, where, folder: 'migrations', tool: 'refinery', says, database: where?.value ?? '' })
  },
}

/** https://github.com/amacneil/dbmate#configuration: variables, often in `.env`. */
export const environmentFile: SettingsFile = {
  file: /^\.env(?:\.[\w.-]+)?$/,
  read: (path, text) => {
    const plain = withoutComments(text, 'hash')
    const [dir, url] = [assigned(plain, 'DBMATE_MIGRATIONS_DIR'), assigned(plain, 'DATABASE_URL')]
    const [goose, driver] = [assigned(plain, 'GOOSE_MIGRATION_DIR'), assigned(plain, 'GOOSE_DRIVER')]
    const says = {
      dbmate: 'dbmate runs what stands above "-- migrate:down", each file and its history row in one transaction.',
      goose: 'goose runs what stands below "-- +goose Up", each file and its history row in one transaction.',
    }
    return [
      ...(dir?.value
        ? declared({
            path,
            where: dir,
            folder: dir.value,
            tool: 'dbmate',
            says: says.dbmate,
            database: url?.value ?? '',
          })
        : []),
      ...(goose?.value
        ? declared({
            path,
            where: goose,
            folder: goose.value,
            tool: 'goose',
            says: says.goose,
            database: driver?.value ?? '',
          })
        : []),
    ]
  },
}

/** https://atlasgo.io/atlas-schema/projects: `env` blocks with a directory and an address. */
export const atlasFile: SettingsFile = {
  file: /^atlas\.hcl$/,
  read: (path, text) => {
    const plain = withoutComments(withoutComments(text, 'hash'), 'script')
    return [...plain.matchAll(/\bdir\s*=\s*"(?:file:\/\/)?([^"?\n]+)(?:\?[^"\n]*\bformat=([\w-]+))?/g)].flatMap(
      (match) => {
        const where = { value: match[1] ?? '', line: lineAt(plain, match.index) }
        const format = match[2] ?? formatAround(plain, match.index)
        const tool = ATLAS_FORMATS.has(format) ? format : 'atlas'
        const says =
          tool === 'atlas'
            ? 'atlas runs each file and its history row in one transaction, if atlas.sum fits the folder.'
            : `atlas writes these files for ${tool}, which applies them.`
        return declared({ path, where, folder: where.value, tool, says, database: addresses(plain) })
      },
    )
  },
}

/** Whose files a folder holds that is not of atlas's own kind: https://atlasgo.io/atlas-schema/projects#configure-migration-directory */
const ATLAS_FORMATS: ReadonlySet<string> = new Set(['golang-migrate', 'goose', 'flyway', 'liquibase', 'dbmate'])

/** `format = goose` in the block that a place is in; empty where none is said. */
function formatAround(plain: string, at: number): string {
  const start = plain.lastIndexOf('{', at) + 1
  const end = plain.indexOf('}', at)
  const block = plain.slice(start, end === -1 ? plain.length : end)
  return /^[ \t]*format[ \t]*=[ \t]*"?([\w-]+)/m.exec(block)?.[1] ?? ''
}

/** The addresses of databases in a file of settings. */
function addresses(plain: string): string {
  return [...plain.matchAll(/\b(?:url|dev|driver|jdbc)\b[^\n]*/gi)].map(([text]) => text).join(' ')
}

/** https://documentation.red-gate.com/flyway/reference/configuration */
export const flywayFile: SettingsFile = {
  file: /^flyway\.(?:conf|toml)$/,
  read: (path, text) => {
    const plain = withoutComments(text, 'hash')
    const where = assigned(plain, 'flyway\\.locations') ?? assigned(plain, 'locations')
    const named = /filesystem:([^"',\]\s]+)/.exec(where?.value ?? plain)?.[1] ?? 'sql'
    const says = 'flyway runs each file and its history row in one transaction.'
    const mixed = assigned(plain, '(?:flyway\\.)?mixed')?.value === 'true'
    const tool = mixed ? 'flyway-mixed' : 'flyway'
    return declared({ path, where, folder: named, tool, says: mixed ? FLYWAY_MIXED : says, database: addresses(plain) })
  },
}

const FLYWAY_MIXED =
  'flyway runs a file with a pragma for foreign keys without a transaction (mixed is true), and each other one in one.'

/** https://docs.spring.io/spring-boot/appendix/application-properties/: of Spring's and Quarkus's settings only whether files may be mixed. */
export const applicationFile: SettingsFile = {
  file: /^application(?:-[\w-]+)?\.(?:ya?ml|properties)$/,
  read: (_path, text) => {
    const plain = withoutComments(text, 'hash')
    const nested = /^([ \t]*)flyway:[ \t]*\n(?:\1[ \t]+[^\n]*\n|[ \t]*\n)*?\1[ \t]+mixed:[ \t]*(true)\b/m.exec(plain)
    const flat = /^[ \t]*(?:[\w."-]+\.)?flyway\.(?:[\w"-]+\.)?mixed[ \t]*[=:][ \t]*true\b/m.exec(plain)
    const found = nested ?? flat
    if (!found) return []
    const line = lineAt(plain, found.index + found[0].trimEnd().length)
    return [{ line, folder: null, tool: 'flyway-mixed', says: FLYWAY_MIXED }]
  },
}

/** https://ollycope.com/software/yoyo/latest/#configuration-file */
export const yoyoFile: SettingsFile = {
  file: /^yoyo\.ini$/,
  read: (path, text) => {
    const plain = withoutComments(text, 'hash')
    const [where, database] = [assigned(plain, 'sources'), assigned(plain, 'database')]
    const folder = (where?.value ?? 'migrations').split(/\s+/)[0] ?? 'migrations'
    const says = 'yoyo runs each file and its history row in one transaction.'
    return declared({ path, where, folder, tool: 'yoyo', says, database: database?.value ?? '' })
  },
}

/** https://github.com/rubenv/sql-migrate#as-a-standalone-tool: YAML with an environment per key. */
export const sqlMigrateFile: SettingsFile = {
  file: /^dbconfig\.ya?ml$/,
  read: (path, text) => {
    const plain = withoutComments(text, 'hash')
    const [where, dialect] = [assigned(plain, 'dir'), assigned(plain, 'dialect')]
    const says =
      'sql-migrate runs what stands below "-- +migrate Up", each file and its history row in one transaction.'
    const folder = where?.value ?? 'migrations'
    return declared({ path, where, folder, tool: 'sql-migrate', says, database: dialect?.value ?? '' })
  },
}

/** https://docs.liquibase.com/concepts/connections/creating-config-properties.html */
export const liquibaseFile: SettingsFile = {
  file: /^liquibase\.properties$/,
  read: (path, text) => {
    const plain = withoutComments(text, 'hash')
    const where = assigned(plain, 'changeLogFile') ?? assigned(plain, 'changelog-file')
    if (!where?.value) return []
    const says = 'liquibase runs each changeset in a transaction and keeps its checksum.'
    return declared({ path, where, folder: folderOf(where.value), tool: 'liquibase', says, database: addresses(plain) })
  },
}
