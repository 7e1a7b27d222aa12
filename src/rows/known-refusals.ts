/** What SQLite has refused: the same values in the same columns need no second question as long as no row goes away. */

import { keyOf } from '../sql/names.ts'
import { unquote } from '../sql/tokens.ts'
import type { Column, Shape } from '../sqlite/table-shape.ts'
import type { Objection, Values } from './search.ts'

interface Refused {
  readonly columns: readonly string[]
  readonly objection: Objection
  /** The values of those columns, each row's as one text. */
  readonly values: Set<string>
}

/** The refusals of one table without triggers, by SQLite's message. */
export type KnownRefusals = Map<string, Refused>

/** What SQLite said of a row with the same values in the columns that it blamed; null where it was not asked yet. */
export function knownRefusal(known: KnownRefusals, values: Values): Objection | null {
  for (const { columns, objection, values: all } of known.values()) {
    const text = textOf(columns, values)
    if (text !== null && all.has(text)) return objection
  }
  return null
}

/** Keeps in mind what a CHECK or a unique key refuses: neither looks at anything but these columns, and the rows that are there. */
export function rememberRefusal(known: KnownRefusals, shape: Shape, values: Values, objection: Objection): void {
  const { message, columns } = objection
  const [, kind, label] = /^(CHECK|UNIQUE) constraint failed: (.*)$/s.exec(message) ?? []
  if (kind === undefined || columns === null || columns.length === 0) return
  const checks = shape.text.checks.filter((check) => check.label === label)
  if (kind === 'CHECK' && checks.length === 0) return
  // A number that SQLite gives out is none of the values.
  const numbered = new Set(['rowid', 'oid', '_rowid_', ...shape.columns.flatMap(namedRowid)])
  const named = [...columns, ...checks.flatMap(({ tokens }) => tokens.map(unquote))]
  const text = named.some((name) => numbered.has(keyOf(name))) ? null : textOf(columns, values)
  if (text === null) return
  const refused = known.get(message) ?? { columns, objection, values: new Set<string>() }
  refused.values.add(text)
  known.set(message, refused)
}

function namedRowid({ name, rowidAlias }: Column): string[] {
  return rowidAlias ? [keyOf(name)] : []
}

/** Null where a column is left to its default. */
function textOf(columns: readonly string[], values: Values): string | null {
  const own = columns.map((column) => values.get(column))
  return own.includes(undefined) ? null : own.join('\n')
}
