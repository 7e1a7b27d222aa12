/** Texts in their own place that become empty, as they are cut at the first blank of another text that has none. */

import { namesOf } from '../../../sql/readings.ts'
import { identifier } from '../../../sql/tokens.ts'
import type { Marked } from '../marks/marked-table.ts'
import { type Asking, writing } from '../run/asking.ts'
import { cellsAfter } from '../run/cells.ts'
import type { Journey } from '../run/journey.ts'
import type { Value } from '../values/contents.ts'
import type { Narrowed } from './narrowed.ts'
import { type Written, writtenIn, writtenRow } from './nulled.ts'
import { changes } from './other-values.ts'
import { isAddedLate, isKeptByTrigger } from './overwritten.ts'

/** One word, as a name may be. */
const ONE_WORD: Value = "'Mzzz"

const EMPTY: Value = "'"

/** So many are tried: each costs a run or two. */
const MOST_TRIED = 8

/**
 * Columns that end empty, whatever they held, where another text of their row is one word: `substr(a, 1, instr(a, ' ') - 1)`. Of
 * other signs that are not there nothing may be the right answer, as for the folder of a file; a word alone is the first one, too.
 * @param known columns of which it is known that they lose something
 */
export function withoutBlank(asking: Asking, journey: Journey, known: readonly Narrowed[]): Narrowed[] {
  const cuts = journey.start.tables.flatMap((table) => writtenIn(journey, table)).filter(cutsAtBlank)
  const open = cuts.filter(
    ({ table, column }) =>
      !known.some((it) => it.table === table && it.column === column) &&
      !isAddedLate(journey, table, column) &&
      !isKeptByTrigger(journey, table, column),
  )
  const after = open.length > 0 ? cellsAfter(journey, []) : null
  if (!after) return []
  return open.slice(0, MOST_TRIED).flatMap((one): Narrowed[] => {
    const { table, column, step, given } = one
    const row = writtenRow(one, after)
    const source = row && sourcesOf(one).find((key) => becomesEmpty(asking, journey, one, row, key))
    if (source === undefined) return []
    const own = `${given.prefix}${identifier(table.facts.get(column)?.column.name ?? column)}`
    const says = `${table.name}.${table.facts.get(source)?.column.name ?? source}`
    const kept = `coalesce(nullif(${given.text}, ''), ${own})`
    return [{ table, column, pair: null, step, nulled: { says, kept, isText: true } }]
  })
}

/** `instr(a, ' ')`. */
function cutsAtBlank({ given: { value } }: Written): boolean {
  return value.some(({ kind, text }) => kind === 'string' && text === "' '") && /\binstr\b/i.test(textOf(value))
}

function textOf(value: Written['given']['value']): string {
  return value.map(({ text }) => text).join(' ')
}

/** The texts of the row that it is made of. */
function sourcesOf({ table, column, given }: Written): string[] {
  const named = [...new Set(namesOf(given.value).map((it) => it.column))]
  return named.filter((key) => key !== column && table.facts.get(key)?.kind === 'word')
}

function becomesEmpty(asking: Asking, journey: Journey, { column }: Written, row: Marked, source: string): boolean {
  const edit = writing(row, source, ONE_WORD)
  const other = changes(journey, column, [row])
  if (other.length === 0 || cellsAfter(journey, [edit])?.(row, column) !== EMPTY) return false
  return asking.alike([edit], [edit, ...other]) === true
}
