/** Rows of two tables that refer to rows of two others, in one column of one table: a number there is an id of either. */

import { isNamedAfter, keyOf } from '../../../sql/names.ts'
import { actionOf, namesIn, targetOf, verbOf } from '../../../sql/statement.ts'
import { quoted } from '../../../sql/tokens.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import type { Asking, Edit } from '../run/asking.ts'
import { isSurrogate, isThere, type Journey, plainRows } from '../run/journey.ts'
import { sqlOf } from '../values/contents.ts'
import type { Merged } from './merged.ts'

/** An id that nobody has: larger than what tables are filled with, and no mark. */
const ANY_ID = 8_400_301

/** As many pairs of columns are asked: each takes two runs. */
const MOST_ASKED = 6

/**
 * Each pair of tables that are gone, and whose rows are in one new table: whether a new row of the one, with the id of what it
 * refers to, ends like one of the other. Ids that are no numbers are mostly made so that no two rows anywhere have one.
 * @param lost tables of which rows are lost anyway
 */
export function ofTwoParents(asking: Asking, journey: Journey, lost: ReadonlySet<MarkedTable>): Merged[] {
  const gone = journey.start.tables.filter((table) => !isThere(journey, table) && !lost.has(table))
  let asked = 0
  return gone.flatMap((table, at) => {
    for (const other of gone.slice(at + 1)) {
      const into = homeOf(journey, table, other)
      if (into === null) continue
      for (const columns of pairsOf(journey, table, other)) {
        asked += 1
        if (asked > MOST_ASKED) return []
        const [one, two] = [adding(table, other, columns), adding(other, table, [columns[1], columns[0]])]
        if (one === null || two === null) continue
        if (asking.alikeButForIds([one], [two]) && asking.vanishes([one]) === false)
          return [{ table, other: other.name, into, columns: [spelt(table, columns[0]), spelt(other, columns[1])] }]
      }
    }
    return []
  })
}

/** The table into which the files copy out of both. */
function homeOf({ steps, start }: Journey, table: MarkedTable, other: MarkedTable): string | null {
  const targets = ({ key }: MarkedTable) =>
    steps.flatMap(({ statement: { sql } }) => {
      const copies = /^(INSERT|REPLACE)$/.test(actionOf(sql) ?? '') || verbOf(sql) === 'CREATE TABLE'
      const target = targetOf(sql)
      return copies && target !== null && target !== key && namesIn(sql).has(key) ? [target] : []
    })
  const its = targets(other)
  const both = targets(table).find((target) => its.includes(target))
  return both === undefined ? null : (start.end.get(both)?.name ?? null)
}

type ColumnPair = readonly [string, string]

/** Columns (keyOf case) of the two that are numbers, have not the same name, and refer to rows of two tables. */
function pairsOf(journey: Journey, table: MarkedTable, other: MarkedTable): ColumnPair[] {
  const isOwn = ({ facts }: MarkedTable, key: string, its: MarkedTable) =>
    !its.facts.has(key) && facts.get(key)?.column.kind === 'integer'
  const own = [...table.facts.keys()].filter((key) => isOwn(table, key, other))
  const theirs = [...other.facts.keys()].filter((key) => isOwn(other, key, table))
  return own.flatMap((one) =>
    theirs.flatMap((two): ColumnPair[] => (areOfTwo(journey, [table, one], [other, two]) ? [[one, two]] : [])),
  )
}

type Place = readonly [MarkedTable, string]

function areOfTwo(journey: Journey, one: Place, other: Place): boolean {
  const [a, b] = [parentOf(journey, one, other), parentOf(journey, other, one)]
  if (a !== null && b !== null) return a !== b
  return a === null && b === null && isSaidByTables(one, other)
}

/** The key of the table that the column refers to, by a foreign key or its name; null where there is none. */
function parentOf({ lives }: Journey, [{ shape, key: own }, column]: Place, [other]: Place): string | null {
  const key = shape.foreignKeys.find(({ from }) => from.length === 1 && keyOf(from[0] ?? '') === column)
  if (key) return keyOf(key.parent)
  // `friends.friend_id` is a number of whatever has friends.
  const others = [...lives.tables.keys()].filter((table) => table !== own && table !== other.key)
  return others.find((table) => isNamedAfter(column, table)) ?? null
}

/** `post_likes.post_id` and `comment_likes.comment_id`: the tables are called alike but for what their rows refer to. */
function isSaidByTables([table, column]: Place, [other, its]: Place): boolean {
  const [own, theirs] = [stemOf(column), stemOf(its)]
  if (own === null || theirs === null) return false
  const rest = bare(table.name).replace(own, '')
  return rest !== bare(table.name) && rest !== '' && rest.length > 1 && rest === bare(other.name).replace(theirs, '')
}

function stemOf(column: string): string | null {
  const stem = bare(column).replace(/id$/, '')
  return stem === bare(column) || stem === '' ? null : stem
}

function bare(name: string): string {
  return keyOf(name).replaceAll('_', '')
}

/** Puts a row there with the id in the first column, and with what a plain row of the one or the other table says in those that both have. */
function adding(table: MarkedTable, other: MarkedTable, [column, its]: ColumnPair): Edit | null {
  // The same values in both tables: those of the table whose name comes first.
  const [from] = [table, other].sort((a, b) => (a.key < b.key ? -1 : 1))
  const [row] = from ? plainRows(from) : []
  const shared = [...table.facts.keys()].filter(
    (key) => key !== column && key !== its && other.facts.has(key) && !isSurrogate(table, key),
  )
  if (!row || shared.length === 0) return null
  const values = shared.map((key) => sqlOf(row.values.get(key) ?? 'NULL'))
  const names = [column, ...shared].map((key) => quoted(spelt(table, key)))
  return `INSERT INTO main.${quoted(table.name)} (${names.join(', ')}) VALUES (${[ANY_ID, ...values].join(', ')})`
}

function spelt({ facts }: MarkedTable, key: string): string {
  return facts.get(key)?.column.name ?? key
}
