/** Columns that an UPDATE or a rebuild fills by a CASE without ELSE: what no branch takes is NULL afterwards, and nothing says so. */

import { assignedIn, copiedIn } from '../../../sql/filled.ts'
import { keyOf } from '../../../sql/names.ts'
import { namesOf } from '../../../sql/readings.ts'
import { actionOf, cutAt, targetOf } from '../../../sql/statement.ts'
import { isWord, type Token, unquote } from '../../../sql/tokens.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import type { Asking } from '../run/asking.ts'
import { hasHeir, hasPlace, type Journey, plainRows } from '../run/journey.ts'
import { checkList } from '../values/checked-values.ts'
import { endAlike } from './alike.ts'
import type { Narrowed } from './narrowed.ts'

type Known = Pick<Narrowed, 'table' | 'column'>

/**
 * Where an ordinary value ends like none at all, the branches are about the column itself or a key, and none gives it back.
 * @param known columns of which it is known that they lose something
 */
export function unmatchedIn(asking: Asking, journey: Journey, known: readonly Known[]): Narrowed[] {
  return journey.start.tables.flatMap((table) => {
    const columns = new Set(journey.steps.flatMap(({ statement: { sql } }) => openIn(journey, table, sql)))
    const isKnown = (column: string) => known.some((it) => it.table === table && it.column === column)
    return [...columns].flatMap((column): Narrowed[] => {
      if (isKnown(column)) return []
      const rows = plainRows(table).filter(({ values }) => (values.get(column) ?? 'NULL') !== 'NULL')
      const values = rows.map((row) => ({ row, value: row.values.get(column) ?? 'NULL' }))
      const lost = values.find(({ row, value }) => endAlike(asking, row, column, [value, 'NULL']) === true)
      return lost ? [{ table, column, pair: [lost.value, 'NULL'] }] : []
    })
  })
}

/** Columns (keyOf case) of production that the statement fills so, in their own place or in the table made anew. */
function openIn(journey: Journey, table: MarkedTable, sql: string): string[] {
  if (!/\bcase\b/i.test(sql)) return []
  const life = journey.lives.tables.get(table.key)
  const names = [table.key, keyOf(life?.now ?? '')]
  const isUpdate = actionOf(sql) === 'UPDATE'
  if (isUpdate && !names.includes(targetOf(sql) ?? '')) return []
  const given = isUpdate ? assignedIn(sql) : copiedIn(sql).filter((one) => names.includes(keyOf(one.table)))
  return given.flatMap(({ column: written, value }) => {
    const name = keyOf(
      typeof written === 'string' ? written : (journey.start.end.get(table.key)?.columns[written] ?? ''),
    )
    const column = [...(life?.columns ?? [])].find(([key, { now }]) => key === name || keyOf(now) === name)?.[0]
    if (column === undefined || !(isUpdate ? hasPlace : hasHeir)(journey, table, column)) return []
    return isForgotten(journey, table, column, name, value) ? [column] : []
  })
}

/** Values that several branches name are all that there are; so are the rows that the files have made themselves. */
function isForgotten(
  { base, setting, lives }: Journey,
  table: MarkedTable,
  column: string,
  name: string,
  value: readonly Token[],
): boolean {
  const branches = branchesOf(value)
  if (branches === null || branches.given.some((given) => given.length === 1 && isNamed(given[0], name))) return false
  const own = [...(lives.tables.get(table.key)?.columns ?? [])].flatMap(([key, { now }]) => [key, keyOf(now)])
  const asked = new Set(namesOf(branches.asked).flatMap((it) => (own.includes(it.column) ? [it.column] : [])))
  if (asked.size === 0) return true
  if ([...asked].every((it) => it === name)) {
    const named = table.facts.get(column)?.compared?.equals.length ?? 0
    return named < 2 || checkList(table.shape, column).length > 1
  }
  const keys = new Set(table.shape.primaryKey.map(keyOf))
  return [...asked].every((it) => keys.has(it)) && ![...base, ...setting.scripts].some(({ sql }) => fills(sql, table))
}

function isNamed(token: Token | undefined, name: string): boolean {
  return token !== undefined && token.kind !== 'string' && keyOf(unquote(token)) === name
}

function fills(sql: string, { name }: MarkedTable): boolean {
  return new RegExp(`\\binto\\W+${name.replaceAll(/\W/g, '\\$&')}\\b`, 'i').test(sql)
}

interface Branches {
  readonly asked: readonly Token[]
  readonly given: readonly (readonly Token[])[]
}

/** Of a CASE that is all of the value; null where it has an ELSE, or asks other rows. */
function branchesOf(value: readonly Token[]): Branches | null {
  if (!isWord(value[0], 'CASE') || !isWord(value.at(-1), 'END')) return null
  const inside = value.slice(1, -1)
  if (inside.some(({ kind, text }) => kind === 'word' && /^(CASE|ELSE|SELECT)$/i.test(text))) return null
  const [operand = [], ...whens] = cutAt(inside, (token) => isWord(token, 'WHEN'))
  const parts = whens.map((when) => cutAt(when, (token) => isWord(token, 'THEN')))
  return {
    asked: [...operand, ...parts.flatMap(([asked = []]) => asked)],
    given: parts.map(([, given = []]) => given),
  }
}
