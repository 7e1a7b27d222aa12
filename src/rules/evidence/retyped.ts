/** Columns that come back with another type, though nobody wrote a conversion: what SQLite makes of their values then. */

import type { Evidence, Spoken } from '../../model/rule.ts'
import type { TableSeen } from '../../model/schema.ts'
import { wordsOf } from '../../sql/create-table.ts'
import { keyOf, same } from '../../sql/names.ts'
import { identifier, significant, unquote } from '../../sql/tokens.ts'
import { castTo } from '../advice/long-numbers.ts'
import { asNumber, fillsWithMoments, ifMoments } from '../advice/moments.ts'
import { type Successor, successors, tablesInTheEnd } from './successors.ts'

type Column = TableSeen['columns'][number]

/**
 * Texts of digits that become numbers, and numbers that become texts where the new table still means numbers.
 * @param isTold whether the rows of the rehearsal show that the column is changed
 */
export function* retyped(
  evidence: Evidence,
  isTold: (seen: Successor['seen'], table: string, column: string) => boolean,
): Generator<Spoken> {
  for (const successor of successors(evidence)) {
    const { seen, at, was, is, from, taken } = successor
    const what = from === null ? `The rebuild of ${is.name}` : `The move from ${from} to ${is.name}`
    for (const column of is.columns) {
      const old = was.columns.find(({ name }) => same(name, column.name))
      const { how, from: name } = taken.get(keyOf(column.name)) ?? { how: null, from: '' }
      if (!old || how === null || is.strict) continue
      if (isTold(seen, is.name, column.name) || isLost(evidence, was.name, name)) continue
      const keep = `Keep the type of ${column.name}, ${old.type}.`
      const isMoment = fillsWithMoments(old)
      // Its texts beside the numbers of the new default are `mixed-formats`' to tell.
      const isMixed = seen.mixedFormats.some((it) => same(it.table, is.name) && same(it.column, column.name))
      if (affinityOf(old) === 'text' && isNumber(column) && !isBound(was, old.name) && !(isMoment && isMixed))
        yield {
          at,
          ...(isMoment
            ? {
                message: `${what} changes ${column.name} to another type, and its moments stay the texts that they are ('2026-01-01 12:00:00'), which sort behind every number.`,
                fix: `${keep} If numbers are what is wanted, write them in the copy: ${asNumber(is, column.name)}.`,
              }
            : {
                message: `${what} changes ${column.name} to another type and its values with it ('0012' becomes 12).`,
                fix: `${keep} ${castTo(column.name, column.type)}${ifMoments(was, is, column.name)}`,
              }),
        }
      const meant =
        how !== 'text' && isNumber(old) && affinityOf(column) === 'text'
          ? meantAs(is, column, tablesInTheEnd(evidence))
          : null
      if (meant !== null)
        yield {
          at,
          message: `${what} makes texts of the numbers in ${column.name}, and '10' sorts before '9' from now on; ${meant}.`,
          fix: `${keep} If texts are what is wanted, say so in the copy: CAST(${identifier(column.name)} AS TEXT).`,
          level: 'warning',
        }
    }
  }
}

/** Whether the values of production's column are said to be lost. */
function isLost({ replayed }: Evidence, table: string, column: string): boolean {
  return (
    replayed?.losses.some((it) => same(it.table, table) && it.columns.some(({ name }) => same(name, column))) ?? false
  )
}

/** https://sqlite.org/datatype3.html#determination_of_column_affinity. */
function affinityOf({ type }: Pick<Column, 'type'>): 'integer' | 'text' | 'blob' | 'real' | 'numeric' {
  if (/INT/i.test(type)) return 'integer'
  if (/CHAR|CLOB|TEXT/i.test(type)) return 'text'
  if (/BLOB/i.test(type) || type === '') return 'blob'
  return /REAL|FLOA|DOUB/i.test(type) ? 'real' : 'numeric'
}

/** Text in a column of dates or truths is no number that could be changed. */
function isNumber(column: Column): boolean {
  return affinityOf(column) !== 'text' && affinityOf(column) !== 'blob' && !/DATE|TIME|BOOL/i.test(column.type)
}

/** A CHECK may say that there are no digits in it. */
function isBound({ checks }: TableSeen, column: string): boolean {
  return checks.some((check) => wordsOf(check).has(keyOf(column)))
}

/** What in the new table says that the column is meant for numbers; null where nothing does: a number may be a mere name. */
function meantAs(is: TableSeen, { name, default: value }: Column, tables: readonly TableSeen[]): string | null {
  if (/^[+-]?\d[\d.]*$/.test(value ?? '')) return `its default is the number ${value}`
  for (const { columns, parent, parentColumns } of is.foreignKeys) {
    const other = parentColumns[columns.findIndex((it) => same(it, name))]
    const found = tables.find((it) => same(it.name, parent))?.columns.find((it) => same(it.name, other ?? ''))
    if (found && isNumber(found)) return `${parent}.${found.name}, to which it leads, is a number`
  }
  const check = is.checks.find((it) => comparesNumber(it, name))
  return check === undefined ? null : `CHECK (${check}) compares it with a number`
}

/** `name < 5`, `name BETWEEN 1 AND 9`, `name IN (1, 2)`. */
function comparesNumber(check: string, name: string): boolean {
  const all = significant(check)
  return all.some((token, at) => {
    if (keyOf(unquote(token)) !== keyOf(name) || !/^([<>=!]+|BETWEEN|IN)$/i.test(all[at + 1]?.text ?? '')) return false
    return all.slice(at + 2).find(({ text }) => !/^[-+(]$/.test(text))?.kind === 'number'
  })
}
