/** What CHECKs demanded, and what holds in the new table by the way in which SQLite computes its columns, or by their strict types: no row can break it. */

import { distinct, type Literal, NULL, shift, text } from '../../../rows/literals.ts'
import { generatedBy } from '../../../sql/create-table.ts'
import { demands } from '../../../sql/demands.ts'
import { keyOf } from '../../../sql/names.ts'
import { namesIn } from '../../../sql/statement.ts'
import { identifier, significant } from '../../../sql/tokens.ts'
import { type Connection, on, refusal } from '../../../sqlite/engine.ts'
import { columnsIn } from '../../../sqlite/schema.ts'
import type { Look } from '../look.ts'

export const heldChecks: Look<'heldChecks'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, first }, { schema }) => {
    const computing = (schema?.after.tables ?? []).filter(
      ({ columns, strict }) => strict || columns.some(({ generated }) => generated),
    )
    const had = distinct((schema?.before.tables ?? []).flatMap(({ checks }) => checks.flatMap(demands)))
    const asked = computing.flatMap(({ name, columns, sql, checks, strict }) => {
      const has = new Set(checks.flatMap(demands))
      const computed = columns.filter(({ generated }) => generated).map((column) => keyOf(column.name))
      const isOf = (check: string) =>
        computed.some((key) => namesIn(check).has(key)) || (strict && /\btypeof\s*\(/i.test(check))
      return had.filter((check) => !has.has(check) && isOf(check)).map((check) => ({ table: name, check, sql }))
    })
    return asked
      .filter((one) => on(scene.engine, first.after, (connection) => isHeld(connection, one)))
      .map(({ table, check }) => ({ table, check }))
  },
}

interface Asked {
  readonly table: string
  readonly check: string
  /** The CREATE text. */
  readonly sql: string
}

/** So many rows are written for one CHECK: the more columns it comes down to, the fewer values each of them gets. */
const MOST_ROWS = 600

/** Where the table takes fewer, nothing can be told. */
const LEAST_TAKEN = 4

/** Whether none of the rows is false to it that the table takes, with every value in each column that it comes down to. */
function isHeld(connection: Connection, { table, check, sql }: Asked): boolean {
  const name = `main.${identifier(table)}`
  const formulas = [...generatedBy(sql).values()].map((tokens) => tokens.map((token) => token.text).join(' '))
  const named = namesIn([check, ...formulas].join(' '))
  const columns = columnsIn(connection, table).filter(({ key, hidden }) => hidden === 0 && named.has(key))
  const values = literalsFor([check, ...formulas])
  const each = Math.floor(MOST_ROWS ** (1 / Math.max(1, columns.length)))
  if (columns.length === 0 || each < 3) return false
  connection.run('PRAGMA foreign_keys = OFF')
  const isAlone = refusal(() => {
    for (const trigger of connection.rows(`SELECT name FROM main.sqlite_master WHERE type = 'trigger'`))
      connection.run(`DROP TRIGGER main.${identifier(String(trigger[0]))}`)
    const [first = []] = connection.rows(
      `SELECT ${columns.map((it) => `quote(${identifier(it.name)})`).join(', ')} FROM ${name} LIMIT 1`,
    )
    if (first.length > 0)
      connection.run(
        `DELETE FROM ${name} WHERE NOT (${columns.map((it, at) => `${identifier(it.name)} IS ${first[at]}`).join(' AND ')})`,
      )
  })
  if (isAlone !== null) return false
  let taken = 0
  for (const row of combined(columns.map(() => values.slice(0, each)))) {
    const set = columns.map((column, at) => `${identifier(column.name)} = ${row[at]}`).join(', ')
    if (refusal(() => connection.run(`UPDATE OR ABORT ${name} SET ${set}`)) !== null) continue
    taken += 1
    let isBroken = false
    const unanswered = refusal(() => {
      isBroken = connection.rows(`SELECT 1 FROM ${name} WHERE NOT (${check})`).length > 0
    })
    if (unanswered !== null || isBroken) return false
  }
  return taken >= LEAST_TAKEN
}

/** Numbers and texts of all kinds, and those that the expressions name, with their neighbours. */
function literalsFor(expressions: readonly string[]): Literal[] {
  const own = expressions.flatMap((sql) =>
    significant(sql).flatMap(({ kind, text: literal }) => {
      if (kind === 'number') return [literal, shift(literal, 1), shift(literal, -1)]
      return kind === 'string' ? [literal] : []
    }),
  )
  return distinct([
    '1',
    '0',
    '-1',
    '7',
    text(' aB c '),
    NULL,
    ...own,
    '2.5',
    '1000003',
    text(''),
    '-12',
    text('Zz'),
    "x'00'",
  ])
}

/** Every value of the first list with every value of the second one, and so on. */
function combined([values = [], ...more]: readonly (readonly Literal[])[]): Literal[][] {
  const rest = more.length > 0 ? combined(more) : [[]]
  return values.flatMap((value) => rest.map((row) => [value, ...row]))
}
