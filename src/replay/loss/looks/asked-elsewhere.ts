/** Copies that take all rows or none, as another table has a row that has nothing to do with them: `WHERE EXISTS (SELECT 1 FROM settings …)`. */

import type { Loss } from '../../../model/loss.ts'
import { readCopy, sourcesOf } from '../../../sql/copy.ts'
import { closing } from '../../../sql/create-table.ts'
import { keyOf } from '../../../sql/names.ts'
import { type Name, namesOf, tableOf } from '../../../sql/readings.ts'
import { statementsOf } from '../../../sql/split.ts'
import { actionOf, outerWord, targetOf } from '../../../sql/statement.ts'
import { isWord, quoted, significant, type Token, unquote } from '../../../sql/tokens.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import type { Asking } from '../run/asking.ts'
import { indexOf, placesOf } from '../run/found.ts'
import type { Journey } from '../run/journey.ts'
import { calledIn, type Lives } from '../run/lives.ts'
import { about } from '../run/standing.ts'

/**
 * Tables whose rows stand at the end, and nowhere if that other table is empty. Where the base fills it, or the rows point at it, it is not.
 * @param lost tables of which something is known to be lost
 */
export function askedElsewhere(asking: Asking, journey: Journey, lost: ReadonlySet<MarkedTable>): Loss[] {
  const { start, lives, steps, index } = journey
  return steps.flatMap((step): Loss[] => {
    const { sql } = step.statement
    const copy = /\bselect\b.*\bwhere\b.*\bselect\b/is.test(sql) ? readCopy(sql) : null
    const [source, ...more] = copy?.isPlain ? sourcesOf(copy) : []
    const table = start.tables.find(({ key }) => source && calledIn(lives, key).includes(keyOf(source.table)))
    if (!table || more.length > 0 || lost.has(table)) return []
    const stands = table.rows.filter((row) => row.own.size > 0 && placesOf(index, row, null).length > 0)
    const others = askedIn(journey, significant(sql), table).filter((it) => mayBeEmpty(journey, table, it))
    const other = stands.length === 0 ? undefined : others.find((it) => areGone(asking, journey, stands, it))
    const home = { other: other ?? '', into: targetOf(sql) ?? '' }
    return other === undefined
      ? []
      : [{ ...about(journey, table, step), what: 'unlisted', columns: [], kinds: [], with: home }]
  })
}

/** What a condition begins behind. */
const STARTS = /^(WHERE|AND|OR|NOT|\()$/i

/** The tables of the queries in the WHERE that have to do with no column of the row. */
function askedIn({ lives }: Journey, all: readonly Token[], { key, facts }: MarkedTable): string[] {
  const where = outerWord(all, 0, /^WHERE$/i)
  return all.flatMap((token, at): string[] => {
    const isQuery = where >= 0 && at > where && token.text === '(' && isWord(all[at + 1], 'SELECT')
    if (!isQuery) return []
    const end = closing(all, at)
    // What it gives is compared with nothing of the row.
    const isWithLiteral = STARTS.test(all[at - 1]?.text ?? '') && /^(string|number)$/.test(all[end + 2]?.kind ?? '')
    if (!isWord(all[at - 1], 'EXISTS') && !isWithLiteral) return []
    const inside = all.slice(at + 1, end)
    const from = outerWord(inside, 0, /^FROM$/i)
    const other = inside[from + 1]
    const columns = lives.tables.get(keyIn(lives, other ? unquote(other) : ''))?.columns
    if (from < 0 || !other || !columns || keyOf(unquote(other)) === key) return []
    const isOwn = ({ of, column }: Name) =>
      of === null ? facts.has(column) && !columns.has(column) : tableOf(inside, of) !== keyOf(unquote(other))
    return namesOf(inside).some(isOwn) ? [] : [unquote(other)]
  })
}

/** What production calls the table (keyOf case). */
function keyIn(lives: Lives, name: string): string {
  return [...lives.tables.keys()].find((it) => calledIn(lives, it).includes(keyOf(name))) ?? ''
}

function mayBeEmpty({ lives, base }: Journey, { shape }: MarkedTable, other: string): boolean {
  const key = keyIn(lives, other)
  const fills = (sql: string) => actionOf(sql) === 'INSERT' && targetOf(sql) === key
  const isFilled = base.some(({ sql }) => statementsOf(sql).some(fills))
  return !isFilled && !shape.foreignKeys.some(({ parent }) => keyOf(parent) === key)
}

function areGone(asking: Asking, { lives }: Journey, rows: readonly Marked[], other: string): boolean {
  const end = asking.end([`DELETE FROM main.${quoted(keyIn(lives, other))}`])
  const index = end && indexOf(end)
  return index !== null && rows.every((row) => placesOf(index, row, null).length === 0)
}
