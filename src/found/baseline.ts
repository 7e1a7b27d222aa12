/** A dump of the schema from before the first migration: it makes tables that migrations use and none of them makes. */

import { isBelow } from '../folder/paths.ts'
import { SCHEMA } from '../folder/programs.ts'
import type { Tree } from '../model/files.ts'
import { keyOf } from '../sql/names.ts'
import { statementEnds } from '../sql/split.ts'
import { targetOf, verbOf } from '../sql/statement.ts'
import { significant, unquote } from '../sql/tokens.ts'
import { isUnread } from './kinds.ts'

/** A file for the setting `baseline`. */
export interface FoundBaseline {
  readonly path: string
  /** Tables that it makes and migrations use, in lower case. */
  readonly tables: readonly string[]
}

/** How many files are read. */
const MOST = 10

/**
 * The file that makes most of what the migrations of `folder` lack; null where they lack nothing, or where each such file
 * makes a table that a migration makes too: then it is a dump from after them.
 * @param paths every file of the revision
 * @param migrations the texts of the folder's migrations
 */
export async function baselineFor(
  folder: string,
  migrations: readonly string[],
  { head, paths }: { readonly head: Tree; readonly paths: readonly string[] },
): Promise<FoundBaseline | null> {
  const { made, lacking } = needsOf(migrations)
  if (lacking.size === 0) return null
  const found: FoundBaseline[] = []
  for (const path of paths.filter((it) => isDump(it) && !isBelow(it, folder)).slice(0, MOST)) {
    const text = await head.text(path).catch(() => null)
    const makes = statementsIn(text ?? '').flatMap(madeBy)
    const tables = [...new Set(makes)].filter((name) => lacking.has(name))
    if (tables.length > 0 && !makes.some((name) => made.has(name))) found.push({ path, tables })
  }
  return found.sort((a, b) => b.tables.length - a.tables.length)[0] ?? null
}

/**
 * What of a dump makes tables that the migrations use, none of them makes and `known`, a text, does not name: with its indexes
 * and rows; null where there is none.
 */
export function lackedBy(
  migrations: readonly string[],
  dump: string,
  known: string,
): { readonly tables: readonly string[]; readonly sql: string } | null {
  const { lacking } = needsOf(migrations)
  const all = statementsIn(dump)
  const names = new Set(significant(known).map((it) => keyOf(unquote(it))))
  const tables = [...new Set(all.flatMap(madeBy))].filter((name) => lacking.has(name) && !names.has(name))
  const isOfThem = (statement: string) => [...madeBy(statement), ...usedBy(statement)].some((it) => tables.includes(it))
  return tables.length > 0 ? { tables, sql: all.filter(isOfThem).join(';\n') } : null
}

function needsOf(migrations: readonly string[]) {
  const all = migrations.flatMap(statementsIn)
  const made = new Set(all.flatMap(madeBy))
  return { made, lacking: new Set(all.flatMap(usedBy).filter((name) => !made.has(name))) }
}

function isDump(path: string): boolean {
  return SCHEMA.test(path.slice(path.lastIndexOf('/') + 1)) && !isUnread(path)
}

function statementsIn(sql: string): string[] {
  const ends = statementEnds(sql)
  return [...ends, sql.length].map((end, at) => sql.slice(ends[at - 1] ?? 0, end)).filter((it) => it.trim() !== '')
}

/** The names that it makes: of a table or view, or the new one of a table. */
function madeBy(statement: string): string[] {
  const verb = verbOf(statement)
  if (/^CREATE (?:TABLE|VIEW|VIRTUAL)/.test(verb)) return listed(targetOf(statement))
  return verb === 'ALTER TABLE' && /\brename\s+to\b/i.test(statement) ? behind(statement, /^to$/i) : []
}

/** The tables that have to be there for it. */
function usedBy(statement: string): string[] {
  const verb = verbOf(statement)
  if (verb === 'CREATE INDEX') return behind(statement, /^on$/i)
  return /^(?:ALTER TABLE|INSERT|REPLACE|UPDATE|DELETE)$/.test(verb) ? listed(targetOf(statement)) : []
}

/** The name behind a word. */
function behind(statement: string, word: RegExp): string[] {
  const all = significant(statement)
  const name = all[all.findIndex(({ text }) => word.test(text)) + 1]
  return name === undefined ? [] : [keyOf(unquote(name))]
}

function listed(name: string | null): string[] {
  return name === null ? [] : [name]
}
