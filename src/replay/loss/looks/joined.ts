/** Texts of several rows that become one with a sign between them, and may have that sign in themselves. */

import { isIn, set, wordsIn } from '../../../rows/truths.ts'
import { closing } from '../../../sql/create-table.ts'
import { keyOf } from '../../../sql/names.ts'
import { isName } from '../../../sql/readings.ts'
import { cutAt } from '../../../sql/statement.ts'
import { significant, unquote } from '../../../sql/tokens.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import { uniqueColumns } from '../marks/row-kinds.ts'
import { type Asking, writing } from '../run/asking.ts'
import { hasPlace, isForeign, isSurrogate, type Journey, plainRows } from '../run/journey.ts'
import type { Step } from '../run/play.ts'
import type { Pair, Value } from '../values/contents.ts'
import type { Narrowed } from './narrowed.ts'

/** Last words of names of what has no such sign in it. */
const WITHOUT_SIGNS =
  set(`id uid uuid guid code slug key hash digest token email mail locale lang language currency iso ip host hostname domain
  port phone mac role permission scope privilege right status state kind type flag color colour hex version extension mime word letter digit number day`)

interface Joined {
  readonly step: Step
  /** The names (keyOf case) in what is joined. */
  readonly names: ReadonlySet<string>
  readonly sign: string
}

/**
 * Columns that are gone, and whose values stand in a text with those of other rows, where two rows end like two others: with the
 * sign in a value nobody knows any more where it ends.
 * @param told tables of which something else is lost
 */
export function joinings(asking: Asking, journey: Journey, told: ReadonlySet<MarkedTable>): Narrowed[] {
  const joined = journey.steps.flatMap(joinedBy)
  if (joined.length === 0) return []
  return journey.start.tables.flatMap((table) =>
    [...table.facts].flatMap(
      ([
        column,
        {
          kind,
          column: { name },
        },
      ]): Narrowed[] => {
        if (kind !== 'word' || told.has(table) || hasPlace(journey, table, column)) return []
        if (isForeign(table, column) || isIn(WITHOUT_SIGNS, wordsIn(name).at(-1) ?? '')) return []
        const one = joined.find(({ names }) => names.has(column))
        return one && isMixed(asking, table, column, one.sign)
          ? [{ table, column, pair: null, step: one.step, joined: one.sign }]
          : []
      },
    ),
  )
}

/** In two rows that are alike but for it, or at least in what rows are gathered by, where a key wants more to differ. */
function isMixed(asking: Asking, table: MarkedTable, column: string, sign: string): boolean {
  const [row, other] = plainRows(table)
  if (!row || !other) return false
  const own = new Set([...uniqueColumns(table.shape), column])
  const keys = [...table.facts.keys()].filter((key) => !own.has(key) && !isSurrogate(table, key))
  const gathered = keys.filter((key) => isForeign(table, key) || table.facts.get(key)?.compared?.grouped)
  const text = (...parts: readonly string[]): Value => `'${parts.join(sign)}`
  const [first, second, third] = ['kab', 'mcd', 'pef'] as const
  return [keys, gathered].some((some) => {
    const beside = some.map((key) => writing(other, key, row.values.get(key) ?? 'NULL'))
    const edits = ([one, two]: Pair) => [writing(row, column, one), ...beside, writing(other, column, two)]
    const areOne = (one: Pair, two: Pair) => asking.alike(edits(one), edits(two))
    return (
      areOne([text(first, second), text(third)], [text(first), text(second, third)]) === true &&
      areOne([text(first), text(second)], [text(first), text(third)]) === false
    )
  })
}

/** `group_concat(tag, ', ')`, `string_agg(tag, '|')`: by one sign, as people write it between two words. */
function joinedBy(step: Step): Joined[] {
  const { sql } = step.statement
  if (!/\b(group_concat|string_agg)\s*\(/i.test(sql)) return []
  const all = significant(sql)
  return all.flatMap(({ text }, at): Joined[] => {
    if (!/^(group_concat|string_agg)$/i.test(text) || all[at + 1]?.text !== '(') return []
    const [given = [], [sign] = []] = cutAt(all.slice(at + 2, closing(all, at + 1)), (token) => token.text === ',')
    const between = sign === undefined ? ',' : sign.kind === 'string' ? unquote(sign) : ''
    const names = new Set(given.filter(isName).map((token) => keyOf(unquote(token))))
    return /^\s*[,;|/&+-]\s*$/.test(between) ? [{ step, names, sign: between }] : []
  })
}
