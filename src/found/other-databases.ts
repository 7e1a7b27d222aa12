/** Folders of another database than SQLite: passed over, and named. */

import { isBelow } from '../folder/paths.ts'
import { dependencyLines } from '../tools/settings/manifests.ts'
import { type At, at } from '../tools/settings/text.ts'
import { SIGNS } from '../tools/signs.ts'
import type { ReadFile } from './found.ts'

const NAMES = new Set([
  ...['postgres', 'postgresql', 'pg', 'pgsql', 'mysql', 'mariadb', 'mssql', 'sqlserver', 'oracle', 'cockroach'],
  ...['cockroachdb', 'clickhouse', 'snowflake', 'bigquery', 'duckdb', 'redshift', 'cassandra', 'supabase'],
])

/** The other database that a folder's own path names: `db/postgres`, `migrations_mysql`; null when it names none. */
export function otherByName(folder: string): string | null {
  const words = folder.toLowerCase().split(/[/_.-]+/)
  return words.includes('sqlite') ? null : (words.find((word) => NAMES.has(word)) ?? null)
}

/** What no SQLite takes, and whose it is. Only what cannot be a type name or a text is asked: SQLite takes any of these. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/^\s*CREATE\s+EXTENSION\b/im, 'PostgreSQL'],
  [/\bLANGUAGE\s+'?plpgsql\b/i, 'PostgreSQL'],
  [/^\s*CREATE\s+TYPE\s+\S+\s+AS\s+ENUM\b/im, 'PostgreSQL'],
  [/^\s*DO\s+\$\w*\$/im, 'PostgreSQL'],
  [/::\s*(?:jsonb?|text|uuid|integer|timestamptz|regclass)\b/i, 'PostgreSQL'],
  [/\bgen_random_uuid\s*\(\s*\)/i, 'PostgreSQL'],
  [/\bTIMESTAMPTZ\b[^,;]*\bDEFAULT\s+now\(\)/i, 'PostgreSQL'],
  [/\)\s*ENGINE\s*=\s*\w+/i, 'MySQL'],
  [/\bAUTO_INCREMENT\b/i, 'MySQL'],
  [/\bIDENTITY\s*\(\s*1\s*,\s*1\s*\)/i, 'SQL Server'],
  [/^\s*GO\s*$/m, 'SQL Server'],
]

/** The database that alone takes this SQL, and the line that says so (from 1); null where SQLite may. */
export function otherBySql(sql: string): { readonly database: string; readonly line: number } | null {
  const plain = sql.replace(/'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\//g, (text) => text.replace(/[^\n]/g, ' '))
  for (const [pattern, database] of FOREIGN) {
    const match = pattern.exec(plain)
    // A line break before the statement belongs to the match.
    if (match) return { database, line: plain.slice(0, match.index + match[0].search(/\S/)).split('\n').length }
  }
  return null
}

/** Of folders side by side, one for each database, only that for SQLite is meant: `db/sqlite` beside `db/mysql`. */
export function forSqlite(folders: readonly string[]): string[] {
  const named = folders.filter((folder) => /(?:^|[/_.-])sqlite3?(?:$|[/_.-])/i.test(folder))
  const isBeside = (folder: string) => named.some((one) => parentOf(one) === parentOf(folder) && one !== folder)
  return folders.filter((folder) => named.includes(folder) || !isBeside(folder) || otherByName(folder) === null)
}

function parentOf(folder: string): string {
  const parent = folder.slice(0, Math.max(folder.lastIndexOf('/'), 0))
  return isBelow(parent, '.') ? parent : '.'
}

/** Another database, by its name. */
export const OTHER_DATABASE = /\b(?:postgres(?:ql)?|mysql|mariadb|mssql|sqlserver|cockroach)\b/i

/** One that is rarely named but by its driver. */
const OTHER_DRIVER = /\b(?:h2database|hsqldb|duckdb|pgx|lib\/pq)\b|\bjdbc:h2:/i

/** SQLite, or what takes its place. */
export const SQLITE = /sqlite|libsql|turso/i

/** Manifests of languages that have no SQLite unless they name one. */
const NAMES_ITS_DRIVER = /(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?|go\.mod|Cargo\.toml)$/

/**
 * Where a repository depends on a tool and on the driver of another database, and nothing that was read speaks of SQLite: the
 * line of the tool; null for any other repository.
 */
export function otherByDriver(files: readonly ReadFile[]): At | null {
  if (files.some(({ text }) => SQLITE.test(text))) return null
  for (const { path, text } of files.filter((file) => NAMES_ITS_DRIVER.test(file.path))) {
    const isTool = (line: string) => SIGNS.some(({ dependency }) => dependency?.test(line))
    const isOther = OTHER_DATABASE.test(text) || OTHER_DRIVER.test(text)
    const found = isOther && dependencyLines(path, text).find(([line]) => isTool(line))
    if (found) return at(path, text, found[1])
  }
  return null
}
