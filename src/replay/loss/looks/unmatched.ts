/** Columns that an UPDATE or a rebuild fills by a CASE without ELSE, or one that says NULL: what no branch takes is NULL afterwards, and nothing says so. */

import { closing } from '../../../sql/create-table.ts'
import { assignedIn, copiedIn } from '../../../sql/filled.ts'
import { keyOf } from '../../../sql/names.ts'
import { namesOf } from '../../../sql/readings.ts'
import { actionOf, cutAt, targetOf } from '../../../sql/statement.ts'
import { isWord, type Token, unquote } from '../../../sql/tokens.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import type { Asking } from '../run/asking.ts'
import { hasHeir, hasPlace, type Journey, plainRows } from '../run/journey.ts'
import { checkList } from '../values/checked-values.ts'
import type { Value } from '../values/contents.ts'
import { endAlike } from './alike.ts'
import type { Narrowed } from './narrowed.ts'

type Known = Pick<Narrowed, 'table' | 'column'>

/**
 * Where an ordinary value ends like none at all, the branches are about the column itself or a key, and none gives it back.
 * @param known columns of which it is known that they lose something
 */
export function unmatchedIn(asking: Asking, journey: Journey, known: readonly Known[]): Narrowed[] {
  return journey.start.tables.flatMap((table) => {
    const open = new Map(
      journey.steps
        .flatMap(({ statement: { sql } }) => openIn(journey, table, sql))
        .map(({ column, named }) => [column, named]),
    )
    const isKnown = (column: string) => known.some((it) => it.table === table && it.column === column)
    return [...open].flatMap(([column, named]): Narrowed[] => {
      // What is not so may be kept as nothing: a unique key takes many of those.
      const isTruth = table.facts.get(column)?.listed.join() === '0,1'
      if (isKnown(column) || isTruth) return []
      const rows = plainRows(table).filter(({ values }) => (values.get(column) ?? 'NULL') !== 'NULL')
      const own = rows.map((row) => ({ row, value: row.values.get(column) ?? 'NULL' }))
      const listed = checkList(table.shape, column).filter((value) => !named.has(value))
      const values = [...own, ...listed.flatMap((value) => rows.slice(0, 1).map((row) => ({ row, value })))]
      const lost = values.find(({ row, value }) => endAlike(asking, row, column, [value, 'NULL']) === true)
      return lost ? [{ table, column, pair: [lost.value, 'NULL'] }] : []
    })
  })
}

interface Open {
  /** In keyOf case. */
  readonly column: string
  /** The texts in it: what a branch asks for is not forgotten. */
  readonly named: ReadonlySet<Value>
}

/** Columns of production that the statement fills so, in their own place or in the table made anew. */
function openIn(journey: Journey, table: MarkedTable, sql: string): Open[] {
  if (!/\b(case|i?if)\b/i.test(sql)) return []
  const life = journey.lives.tables.get(table.key)
  const names = [table.key, keyOf(life?.now ?? '')]
  const isUpdate = actionOf(sql) === 'UPDATE'
  if (isUpdate && !names.includes(targetOf(sql) ?? '')) return []
  const given = isUpdate ? assignedIn(sql) : copiedIn(sql).filter((one) => names.includes(keyOf(one.table)))
  return given.flatMap(({ column: written, value }): Open[] => {
    const name = keyOf(
      typeof written === 'string' ? written : (journey.start.end.get(table.key)?.columns[written] ?? ''),
    )
    const column = [...(life?.columns ?? [])].find(([key, { now }]) => key === name || keyOf(now) === name)?.[0]
    if (column === undefined || !(isUpdate ? hasPlace : hasHeir)(journey, table, column)) return []
    if (!isForgotten(journey, table, column, name, value)) return []
    const texts = value.filter(({ kind }) => kind === 'string')
    return [{ column, named: new Set(texts.map((token): Value => `'${unquote(token)}`)) }]
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

/** Of a CASE or iif() that is all of the value; null where it gives something to what no branch takes, or asks other rows. */
function branchesOf(value: readonly Token[]): Branches | null {
  if (/^i?if$/i.test(value[0]?.text ?? '')) return branchesOfIf(value)
  if (!isWord(value[0], 'CASE') || !isWord(value.at(-1), 'END')) return null
  const isNull = isWord(value.at(-3), 'ELSE') && isWord(value.at(-2), 'NULL')
  const inside = value.slice(1, isNull ? -3 : -1)
  if (inside.some(({ kind, text }) => kind === 'word' && /^(CASE|ELSE|SELECT)$/i.test(text))) return null
  const [operand = [], ...whens] = cutAt(inside, (token) => isWord(token, 'WHEN'))
  const parts = whens.map((when) => cutAt(when, (token) => isWord(token, 'THEN')))
  return {
    asked: [...operand, ...parts.flatMap(([asked = []]) => asked)],
    given: parts.map(([, given = []]) => given),
  }
}

/** `iif(a, b, NULL)`, `iif(a, b)`, and one in the place of its NULL. */
function branchesOfIf(value: readonly Token[]): Branches | null {
  if (value[1]?.text !== '(' || closing(value, 1) !== value.length - 1) return null
  const [asked = [], given = [], other = [], ...more] = cutAt(value.slice(2, -1), ({ text }) => text === ',')
  const isAlone = other.length === 0 || (other.length === 1 && isWord(other[0], 'NULL'))
  const rest = isAlone ? { asked: [], given: [] } : branchesOf(other)
  const isOther = [...asked, ...given].some((token) => isWord(token, 'SELECT'))
  if (rest === null || more.length > 0 || isOther) return null
  return { asked: [...asked, ...rest.asked], given: [given, ...rest.given] }
}
