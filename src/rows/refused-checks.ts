/** What CHECKs have refused: they look at nothing but the row, so that the same values need no second question. */

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

/** The refusals of one table, by SQLite's message. */
export type RefusedChecks = Map<string, Refused>

/** What SQLite said of a row with the same values in the columns that a CHECK reads; null where it was not asked yet. */
export function knownRefusal(known: RefusedChecks | undefined, values: Values): Objection | null {
  for (const refused of known?.values() ?? [])
    if (refused.values.has(textOf(refused.columns, values) ?? '')) return refused.objection
  return null
}

/** Keeps a CHECK's refusal in mind. */
export function rememberRefusal(known: RefusedChecks, shape: Shape, values: Values, objection: Objection): void {
  const { message, columns } = objection
  const label = /^CHECK constraint failed: (.*)$/s.exec(message)?.[1]
  const checks = shape.text.checks.filter((check) => check.label === label)
  if (columns === null || columns.length === 0 || checks.length === 0) return
  // A number that SQLite gives out is none of the values.
  const numbered = new Set(['rowid', 'oid', '_rowid_', ...shape.columns.flatMap(namedRowid)])
  const isNumbered = checks.some(({ tokens }) => tokens.some((token) => numbered.has(keyOf(unquote(token)))))
  const text = isNumbered ? null : textOf(columns, values)
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
