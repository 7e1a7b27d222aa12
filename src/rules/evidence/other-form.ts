/** Checks of a column that holds texts in the place of numbers now, or numbers in the place of texts: their words do not fit it. */

import type { TableSeen } from '../../model/schema.ts'
import { wordsOf } from '../../sql/create-table.ts'
import { wholeOf } from '../../sql/demands.ts'
import { keyOf, same } from '../../sql/names.ts'
import { clause, type Gone } from './constraints.ts'
import type { Rebuild } from './schema.ts'

/**
 * Those that are gone, each with the column that has another form now; of a BETWEEN that is gone as a whole both ends are
 * told, also where the new rows would not fulfil one of them.
 * @param all also those that the new rows do not fulfil
 */
export function inOtherForm(rebuild: Rebuild, all: readonly Gone[], gone: readonly Gone[]): Gone[] {
  const told = gone.map((one) => {
    const [, check] = /^CHECK \((.*)\)$/s.exec(one.sql) ?? []
    const reformed = check === undefined ? undefined : reformedIn(rebuild, check)
    if (check === undefined || reformed === undefined) return one
    const whole = wholeOf(rebuild.was.checks, check)
    const ends = all.filter(({ sql }) => wholeOf(rebuild.was.checks, sql.slice('CHECK ('.length, -1)) === whole)
    const text = ends.length > 1 ? whole : check
    return { ...clause(`CHECK (${text})`, `CHECK (${text})`), reformed }
  })
  return told.filter(({ says }, at) => told.findIndex((it) => it.says === says) === at)
}

/** The column of the check that has changed from texts to numbers, or back. */
function reformedIn({ was, is }: Rebuild, check: string): string | undefined {
  const words = wordsOf(check)
  return was.columns.find(({ name, type }) => {
    const now = is.columns.find((it) => same(it.name, name))
    const [old, fresh] = [kindOf(type), kindOf(now?.type ?? '')]
    return words.has(keyOf(name)) && old !== null && fresh !== null && old !== fresh
  })?.name
}

type Type = TableSeen['columns'][number]['type']

/** By https://sqlite.org/datatype3.html#determination_of_column_affinity; null where any value stays what it is. */
function kindOf(type: Type): 'number' | 'text' | null {
  if (/INT/i.test(type)) return 'number'
  if (/CHAR|CLOB|TEXT/i.test(type)) return 'text'
  return type === '' || /BLOB|ANY/i.test(type) ? null : 'number'
}
