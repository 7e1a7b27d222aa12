/** `CREATE … IF NOT EXISTS` that found something of another shape under the name, and silently did nothing. */

import type { Masked } from '../../model/facts.ts'
import type { StatementSeen } from '../../model/seen.ts'
import { normalSql, tidy } from '../../sql/create-table.ts'
import { keyOf } from '../../sql/names.ts'
import { namesIn } from '../../sql/statement.ts'
import { significant, unquote } from '../../sql/tokens.ts'
import { type Connection, type Engine, on, Refused } from '../../sqlite/engine.ts'
import { type Column, readSchema, type Schema, type Table } from '../../sqlite/schema.ts'
import type { Look } from './look.ts'

export const masked: Look<'masked'> = {
  nothing: [],
  needs: 'empty',
  look: ({ scene, empty }) => {
    const { statements } = empty.performance
    const guards = statements.some(({ verb, sql }) => verb.startsWith('CREATE') && /\bif\s+not\s+exists\b/i.test(sql))
    if (!guards) return []
    const had = on(scene.engine, empty.before, (connection) => readSchema(connection, 'main'))
    return maskedIn(scene.engine, had, statements)
  },
}

/** Compares what each such statement declares with what the database had under that name before the file ran. */
function maskedIn(engine: Engine, before: Schema, statements: readonly StatementSeen[]): Masked[] {
  return statements.flatMap(({ at, sql, verb }, index) => {
    const name = guarded(sql)
    if (name === null || statements.slice(0, index).some((earlier) => takesAway(earlier, owners(before, verb, name))))
      return []
    const differences =
      verb === 'CREATE TABLE' ? tableDiffers(engine, before, name, sql) : objectDiffers(before, verb, name, sql)
    return differences.length > 0 ? [{ at, type: typeOf(verb), name, differences }] : []
  })
}

/** What goes with the object when it goes: its own name, and that of the table whose index or trigger it is. */
function owners(before: Schema, verb: string, name: string): string[] {
  const table = before.objects.get(`${typeOf(verb)} ${keyOf(name)}`)?.table
  return [name, ...(table === undefined ? [] : [table])].map(keyOf)
}

/** A DROP or a RENAME that names one of these: the name may be free again. */
function takesAway({ verb, sql }: StatementSeen, names: readonly string[]): boolean {
  const frees = verb.startsWith('DROP ') || (verb === 'ALTER TABLE' && /\brename\s+to\b/i.test(sql))
  if (!frees) return false
  const named = namesIn(sql)
  return names.some((name) => named.has(name))
}

/** The name behind IF NOT EXISTS (without a schema in front of it); null for a statement that has no such guard. */
function guarded(sql: string): string | null {
  const head = significant(sql.slice(0, 2000)).slice(0, 12)
  const at = head.findIndex((token, i) => /^IF$/i.test(token.text) && /^NOT$/i.test(head[i + 1]?.text ?? ''))
  const [name, dot, behind] = [head[at + 3], head[at + 4], head[at + 5]]
  if (at < 0 || at > 4 || !name) return null
  return unquote(dot?.text === '.' && behind ? behind : name)
}

/** The declared table, made in an empty database, beside the one that exists. */
function tableDiffers(engine: Engine, before: Schema, name: string, sql: string): string[] {
  const existing = before.tables.get(keyOf(name))
  if (!existing) return before.objects.has(`view ${keyOf(name)}`) ? ['a view has this name'] : []
  const scratch = engine.open()
  try {
    const declared = made(scratch, sql)?.tables.get(keyOf(name))
    return declared ? columnsDiffer(declared, existing) : []
  } finally {
    scratch.close()
  }
}

function made(scratch: Connection, sql: string): Schema | null {
  try {
    scratch.run(sql)
  } catch (error) {
    // CREATE TABLE … AS SELECT needs the other tables: what it would have declared is not known.
    if (error instanceof Refused) return null
    throw error
  }
  return readSchema(scratch, 'main')
}

function columnsDiffer(declared: Table, existing: Table): string[] {
  const there = new Map(existing.columns.map((column) => [column.key, column]))
  return declared.columns.flatMap((column) => {
    const twin = there.get(column.key)
    if (!twin) return [`column ${column.name} is not in the existing table`]
    return shape(twin) === shape(column) ? [] : [`column ${column.name} is ${shape(twin)} instead of ${shape(column)}`]
  })
}

function shape(column: Column): string {
  const key = column.primaryKey > 0 ? ' PRIMARY KEY' : ''
  return `${column.type.toUpperCase()}${key}${column.notNull ? ' NOT NULL' : ''}${column.default === null ? '' : ` DEFAULT ${column.default}`}`.trim()
}

function objectDiffers(before: Schema, verb: string, name: string, sql: string): string[] {
  const type = typeOf(verb)
  const existing = before.objects.get(`${type} ${keyOf(name)}`)
  if (!existing) return []
  return body(existing.sql) === body(sql) ? [] : [`the existing ${type} is ${tidy(existing.sql)}`]
}

function typeOf(verb: string): string {
  return verb.replace('CREATE ', '').toLowerCase()
}

/** A CREATE text without what SQLite does not keep: the guard, TEMP, and a schema in front of the name. */
function body(sql: string): string {
  return normalSql(sql)
    .replace(/^create (temp |temporary )?/, '')
    .replace(/ if not exists /, ' ')
    .replace(/^((?:unique )?\w+) \S+ \. /, '$1 ')
}
