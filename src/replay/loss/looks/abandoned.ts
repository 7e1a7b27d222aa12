/** Rows that are left with the id of a double that a DELETE takes: no foreign key says so, but the name of their column. */

import { keyOf, same } from '../../../sql/names.ts'
import { actionOf, namesIn, targetOf } from '../../../sql/statement.ts'
import { quoted, significant, unquote } from '../../../sql/tokens.ts'
import { on } from '../../../sqlite/engine.ts'
import { type NamedLink, namedLinks } from '../../../sqlite/named-links.ts'
import { type Column, columnsIn } from '../../../sqlite/schema.ts'
import { foreignKeysIn } from '../../../sqlite/schema-keys.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import { type Asking, type Edit, writingEach } from '../run/asking.ts'
import { keysToCome } from '../run/end-keys.ts'
import { type Journey, plainRows } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import type { Step } from '../run/play.ts'
import { type Contents, sqlOf, type Value } from '../values/contents.ts'

export interface Abandoned {
  readonly table: MarkedTable
  readonly step: Step
  /** As spelt: the table whose rows are left, and its column. */
  readonly child: string
  readonly column: string
  /** The other column that the DELETE asks in its place; missing where it thins out what is alike. */
  readonly asked?: string
}

/**
 * Two rows are made alike, and what is named after their table points at one of them, then at the other: that one goes, the other
 * stays, and the id stands where it stood. Alike by themselves they both stay. Once they are alike only to the DELETE.
 */
export function abandonedIn(asking: Asking, journey: Journey): Abandoned[] {
  return journey.start.tables.flatMap((table) => {
    const names = calledIn(journey.lives, table.key)
    const step = journey.steps.findLast(({ statement: { sql } }) => thinsOut(sql, names))
    const [id, ...more] = table.shape.primaryKey
    const [one, other] = plainRows(table)
    if (!step || id === undefined || more.length > 0 || !one || !other) return []
    const key = keyOf(id)
    const equal = [keysToCome(journey, table).flat(), [...one.values.keys()]].map((columns) =>
      [...new Set(columns)].filter((it) => it !== key).map((it) => [it, one.values.get(it) ?? 'NULL'] as const),
    )
    const alike = [...equal, ...nearlyAlike(table, step, equal.at(-1) ?? [])]
    return linksTo(journey, table).flatMap((link): Abandoned[] => {
      const isLeft = alike.some(
        (values) =>
          values.length > 0 &&
          [other, one].some((gone) => {
            const [lost, kept] = [gone, gone === one ? other : one].map((row) => row.values.get(key) ?? 'NULL')
            const edits = [writingEach(other, values), pointing(link, lost ?? 'NULL')]
            return isAbandoned(journey, table, link, { key, lost, kept }, asking.end(edits))
          }),
      )
      return isLeft ? [{ table, step, child: link.child, column: link.from }] : []
    })
  })
}

type Values = readonly (readonly [string, Value])[]

/** What the DELETE makes of a text before it compares it, and a text that is another one before. */
const FOLDS: readonly (readonly [RegExp, (text: Value) => Value])[] = [
  [
    /\b(lower|upper)\s*\(|\bnocase\b/i,
    (text) => (text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase()),
  ],
  [/\b[lr]?trim\s*\(/i, (text) => `${text} `],
]

/** The same but for what the DELETE does not see in the texts that it compares: what has moved the links may have seen it. */
function nearlyAlike({ facts }: MarkedTable, { statement: { sql } }: Step, values: Values): Values[] {
  const names = namesIn(sql)
  return FOLDS.filter(([folds]) => folds.test(sql)).map(([, otherwise]) =>
    values.map(([column, value]) => {
      const isFolded = names.has(column) && facts.get(column)?.kind === 'word'
      return [column, isFolded ? otherwise(value) : value] as const
    }),
  )
}

/** A DELETE that asks its own table which of its rows stay. */
function thinsOut(sql: string, names: readonly string[]): boolean {
  if (actionOf(sql) !== 'DELETE' || !names.includes(targetOf(sql) ?? '')) return false
  return (
    significant(sql).filter((token, at, all) => isFrom(all[at - 1]?.text) && names.includes(keyOf(unquote(token))))
      .length > 1
  )
}

function isFrom(text: string | undefined): boolean {
  return text !== undefined && /^(FROM|JOIN|,)$/i.test(text)
}

function linksTo({ setting, start }: Journey, { name }: MarkedTable): Link[] {
  return on(setting.engine, start.state, (connection) => {
    const isDeclared = ({ child, from }: NamedLink) =>
      foreignKeysIn(connection, child).some((key) => key.from.some((it) => same(it, from)))
    const links = namedLinks(connection, name).filter((it) => same(it.parent, name) && !isDeclared(it))
    return links.map((it) => ({
      ...it,
      required: columnsIn(connection, it.child).filter(
        (column) => column.notNull && column.default === null && column.hidden === 0 && !same(column.name, it.from),
      ),
    }))
  })
}

interface Link extends NamedLink {
  /** What else a row of the child has to have. */
  readonly required: readonly Column[]
}

/** Every row points there; where there is none, as nothing else leads to that table, one is put in. */
function pointing({ child, from, required }: Link, id: Value): Edit {
  const [table, link] = [`main.${quoted(child)}`, quoted(from)]
  const columns = [link, ...required.map(({ name }) => quoted(name))].join(', ')
  const values = [sqlOf(id), ...required.map(placeholder)].join(', ')
  return [
    `UPDATE OR IGNORE ${table} SET ${link} = ${sqlOf(id)}`,
    `INSERT OR IGNORE INTO ${table} (${columns}) SELECT ${values} WHERE NOT EXISTS (SELECT 1 FROM ${table})`,
  ].join(';\n')
}

function placeholder({ type }: Column): string {
  if (/BLOB/i.test(type)) return "x'01'"
  return /INT|REAL|FLOA|DOUB|NUM|DEC|BOOL/i.test(type) ? '1' : "'x'"
}

interface Ids {
  readonly key: string
  readonly lost: Value | undefined
  readonly kept: Value | undefined
}

function isAbandoned(
  { start, lives }: Journey,
  { key: table }: MarkedTable,
  { child, from }: NamedLink,
  { key, lost = 'NULL', kept = 'NULL' }: Ids,
  end: Contents | null,
): boolean {
  if (end === null) return false
  const own = calledIn(lives, table)
  const [before, after] = [start.end, end].map((it) => own.flatMap((name) => cellsOf(it, name, key)))
  if (!before?.includes(lost) || after?.includes(lost) || !after?.includes(kept)) return false
  return cellsOf(end, keyOf(child), keyOf(from)).includes(lost)
}

function cellsOf(contents: Contents, table: string, column: string): Value[] {
  const { columns = [], rows = [] } = contents.get(table) ?? {}
  const at = columns.findIndex((name) => keyOf(name) === column)
  return at < 0 ? [] : rows.flatMap((cells) => cells[at] ?? [])
}
