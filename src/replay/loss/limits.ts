/** A copy with a LIMIT: the same files with a small one show what happens to the rows behind it. */

import type { Loss } from '../../model/loss.ts'
import type { Script } from '../../model/text.ts'
import { statementEnds } from '../../sql/split.ts'
import { actionOf, outerWord } from '../../sql/statement.ts'
import { significant } from '../../sql/tokens.ts'
import { indexOf, placesOf } from './found.ts'
import { isThere, type Journey } from './journey.ts'
import { rowsLoss } from './named.ts'
import { endOf } from './play.ts'

/** Fewer rows than any marked table has. */
const FEW = 3

/** Rows of tables that are gone, which only a small number of rows has hidden from the limit. */
export function beyondLimits(journey: Journey): Loss[] {
  const limits: number[] = []
  const scripts = journey.setting.scripts.map((script) => limited(script, limits))
  if (limits.length === 0) return []
  const end = endOf({ ...journey.setting, scripts }, journey.start.state)
  if (!end) return []
  const index = indexOf(end)
  return journey.start.tables.flatMap((table) => {
    if (isThere(journey, table)) return []
    const lost = table.rows.some((row) => {
      return placesOf(journey.index, row, null).length > 0 && placesOf(index, row, null).length === 0
    })
    return lost ? [rowsLoss(journey, table, [`a place after the first ${Math.min(...limits)}`])] : []
  })
}

/** The script with a small number in the LIMIT of each copy. */
function limited(script: Script, limits: number[]): Script {
  let from = 0
  const pieces = statementEnds(script.sql).map((end) => {
    const sql = script.sql.slice(from, end)
    from = end
    return withFew(sql, limits)
  })
  return { ...script, sql: pieces.join('') + withFew(script.sql.slice(from), limits) }
}

function withFew(sql: string, limits: number[]): string {
  if (!/\blimit\b/i.test(sql) || (actionOf(sql) !== 'INSERT' && actionOf(sql) !== 'REPLACE')) return sql
  const tokens = significant(sql)
  const number = tokens[outerWord(tokens, 0, /^LIMIT$/i) + 1]
  if (number?.kind !== 'number' || Number(number.text) <= FEW) return sql
  limits.push(Number(number.text))
  return `${sql.slice(0, number.start)}${FEW}${sql.slice(number.end)}`
}
