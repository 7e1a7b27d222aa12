/** Plain tables in place of the virtual ones that a SQLite was built without, so that it can be asked about everything else. */

import type { Script } from '../model.ts'
import { skipLeading, verbOf } from '../sql/statement.ts'
import { targetName, targetOf } from '../sql/target.ts'
import { identifier, significant, type Token, unquote } from '../sql/tokens.ts'
import { statementEnds } from './complete.ts'
import { type Engine, refusal } from './engine.ts'
import { needsOf } from './needs.ts'

/** Whose modules are missing elsewhere, and which ones, in lower case. */
export interface Lacking {
  readonly has: Engine
  readonly modules: ReadonlySet<string>
}

export interface StoodIn {
  readonly base: readonly Script[]
  readonly incoming: readonly Script[]
  /** Tables (lower case) that only look like what they are named after, views of them, and their modules. */
  readonly tables: ReadonlyMap<string, string>
}

/**
 * The scripts with a plain table, of the same columns, for each virtual one. What the base does with its rows is left out:
 * no migration is tried on those. Lines stay where they are.
 */
export function withStandIns(lacking: Lacking, base: readonly Script[], incoming: readonly Script[]): StoodIn {
  const tables = new Map<string, string>()
  const standIn = (sql: string) => {
    const module = virtualModule(sql)
    if (module === null || !lacking.modules.has(module)) return null
    const text = plainTable(lacking.has, sql)
    if (text !== null) tables.set(targetOf(sql) as string, module)
    return text
  }
  const past = (sql: string) => standIn(sql) ?? (aboutRows(sql) && namedIn(tables, sql) !== null ? '' : null)
  const noted = (sql: string) => {
    const name = newNameIn(sql)
    const module = name && namedIn(tables, sql)
    if (name && module) tables.set(name, module)
    return null
  }
  const changed = (script: Script, change: (sql: string) => string | null) => replaced(script, tables, change)
  return {
    base: base.map((script) => changed(script, (sql) => past(sql) ?? noted(sql))),
    incoming: incoming.map((script) => changed(script, (sql) => standIn(sql) ?? noted(sql))),
    tables,
  }
}

/** The module of a stand-in that the statement names; null when it names none. Strings are no names here. */
export function namedIn(tables: ReadonlyMap<string, string>, sql: string): string | null {
  const text = sql.toLowerCase()
  if (![...tables.keys()].some((name) => text.includes(name))) return null
  for (const token of significant(sql)) {
    const module = token.kind === 'string' ? undefined : tables.get(unquote(token).toLowerCase())
    if (module !== undefined) return module
  }
  return null
}

/** The name, in lower case, that a view is made with or a table renamed to. */
function newNameIn(sql: string): string | null {
  const all = significant(sql).filter(({ kind }) => kind !== 'semicolon')
  const verb = verbOf(sql)
  if (verb === 'ALTER TABLE') return all.at(-1) ? unquote(all.at(-1) as Token).toLowerCase() : null
  if (verb !== 'CREATE VIEW') return null
  const [first, , named] = all
    .slice(all.findIndex((it) => /^view$/i.test(it.text)) + 1)
    .filter((it) => !NOISE.test(it.text))
  const at = sql.slice(first?.end).trimStart().startsWith('.') ? named : first
  return at ? unquote(at).toLowerCase() : null
}

const NOISE = /^(if|not|exists)$/i

function virtualModule(sql: string): string | null {
  if (!/^create\s+virtual\b/i.test(sql)) return null
  const [module] = needsOf([{ path: '', line: 1, sql }])
  return module ?? null
}

function aboutRows(sql: string): boolean {
  return !/^(CREATE|DROP|ALTER)\b/.test(verbOf(sql))
}

/**
 * Its columns are asked of the SQLite that has the module, with the hidden ones. `rowid` is one of them, as a full-text table
 * is told of a deleted row by an INSERT with its number. Null when that SQLite refuses the statement too.
 */
function plainTable(engine: Engine, sql: string): string | null {
  const name = targetName(sql)
  if (name === null) return null
  const connection = engine.open()
  try {
    if (refusal(() => connection.run(sql)) !== null) return null
    const columns = connection.rows(`PRAGMA table_xinfo(${identifier(name)})`).map((row) => String(row[1]))
    const all = new Map(['rowid', ...columns].map((column) => [column.toLowerCase(), identifier(column)]))
    return `CREATE TABLE IF NOT EXISTS ${identifier(name)} (${[...all.values()].join(', ')});`
  } finally {
    connection.close()
  }
}

/** Each statement that `change` has another text for is replaced by it, followed by as many lines as it had. */
function replaced(script: Script, tables: ReadonlyMap<string, string>, change: (sql: string) => string | null): Script {
  const { sql } = script
  if (!/\bvirtual\b/i.test(sql) && namedIn(tables, sql) === null) return script
  let start = 0
  let text = ''
  for (const end of [...statementEnds(sql), sql.length]) {
    const from = Math.min(end, skipLeading(sql, start))
    const statement = sql.slice(from, end)
    const instead = change(statement)
    text += sql.slice(start, from) + (instead === null ? statement : instead + statement.replace(/[^\n]+/g, ''))
    start = end
  }
  return { ...script, sql: text }
}
