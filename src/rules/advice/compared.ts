/** Advice for a condition with < or > that holds for every row, or for none: which of its sides is not what it looks like. */

import type { TableSeen } from '../../model/schema.ts'
import { type Comparison, comparisonsIn } from '../../sql/comparisons.ts'
import { same } from '../../sql/names.ts'
import { identifier, significant, unquote } from '../../sql/tokens.ts'
import { ONE_TYPE } from './words.ts'

/** What to write in a condition of the statement (SQL) on rows of the table, as far as its text and the column's DEFAULT say. */
export function comparedAs(sql: string, table: TableSeen | null): string {
  const columns = table?.columns ?? []
  for (const comparison of comparisonsIn(sql))
    for (const column of columns) {
      const told = inUnits(comparison, column) ?? ofText(comparison, column)
      if (told !== null) return told
    }
  return ONE_TYPE
}

type Column = TableSeen['columns'][number]

const SECONDS = /\bunixepoch\s*\(|\bstrftime\s*\(\s*['"]%s['"]/i

const THOUSAND = /\*\s*1000(?:\.0)?\b|\b1000(?:\.0)?\s*\*/

/** The DEFAULT says what the column counts. */
function inUnits({ other, constant }: Comparison, { name, default: given }: Column): string | null {
  const isAlone = same(unquote(significant(other).at(-1) ?? NONE), name) && !/[-+*/(]/.test(other)
  if (!isAlone || given === null || !SECONDS.test(given) || !SECONDS.test(constant)) return null
  const [own, its] = [THOUSAND.test(given), THOUSAND.test(constant)]
  if (own === its) return null
  const says = `${name} counts ${own ? 'milliseconds' : 'seconds'}, as its DEFAULT says, and is compared with ${own ? 'seconds' : 'milliseconds'}.`
  return `${says} Write ${own ? `${constant} * 1000` : 'the seconds alone, without * 1000'}.`
}

const NONE = { kind: 'word', text: '', start: 0, end: 0 } as const

/** Of a text, arithmetic takes the number at its start: https://sqlite.org/lang_expr.html#operators_and_parse_affecting_attributes. */
function ofText({ other }: Comparison, { name, type }: Column): string | null {
  if (!/CHAR|CLOB|TEXT|DATE|TIME/i.test(type)) return null
  const all = significant(other)
  const isCounted = all.some(
    (token, at) =>
      (token.kind === 'word' || token.kind === 'quoted') &&
      same(unquote(token), name) &&
      (/^[-+*/]$/.test(all[at - 1]?.text ?? '') || /^[-+*/]$/.test(all[at + 1]?.text ?? '')),
  )
  if (!isCounted) return null
  const moment = `${SECONDS.test(other) ? 'unixepoch' : 'julianday'}(${identifier(name)})`
  return `${name} is a text, of which arithmetic takes the number at its start: the year of a date. Write ${moment} in its place.`
}
