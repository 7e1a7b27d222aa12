/** What the rows have in common that a copy with a WHERE passes over. */

import type { Fact } from '../../../model/facts.ts'
import type { AwkwardSeen, Fate, StatementSeen } from '../../../model/seen.ts'
import type { Awkward } from '../../../rows/awkward-kinds.ts'
import { keyOf } from '../../../sql/names.ts'
import { outerWord } from '../../../sql/statement.ts'
import { identifier, significant, unquote } from '../../../sql/tokens.ts'
import type { Connection, Engine, State } from '../../../sqlite/engine.ts'
import { rowKeyOf } from '../../../sqlite/rows-differ.ts'
import { readSchema, type Table } from '../../../sqlite/schema.ts'

/** The most values of one column that are still one reason, and how many lost rows each needs to be no accident. */
const MOST_VALUES = 3

const ROWS_EACH = 2

/** Longer values, as SQL, are not quoted in a sentence. */
const LONGEST = 60

/** The file on every kind of row at once. */
export interface AllKinds {
  readonly state: State
  readonly after: State
  readonly facts: readonly Fact[] | null
  readonly statements: readonly StatementSeen[]
}

/** One kind of row, and what became of it alone. */
export interface Told {
  readonly kind: Awkward
  readonly seen: AwkwardSeen
}

/**
 * The same, but for rows that a WHERE of the copy passed over for the sake of a column that is not the awkward one: there
 * the value that all lost rows have, and no kept one, is told instead, or else how many rows were lost.
 */
export function withReasons(
  engine: Engine,
  told: readonly Told[],
  plain: readonly Fate[],
  all: AllKinds,
): AwkwardSeen[] {
  const others = new Map<string, string>()
  for (const fate of plain.filter(({ rebuilt }) => rebuilt)) {
    const asked = askedFor(all.statements[fate.copied ?? -1]?.sql ?? '')
    const losing = told.filter((it) => loses(it, fate.table))
    const strange = losing.some(({ kind: { column } }) => column === null || !asked.has(keyOf(column)))
    const reason = asked.size > 0 && strange ? reasonFor(engine, fate.table, asked, all) : null
    if (reason !== null) others.set(keyOf(fate.table), reason)
  }
  const seen = new Set<string>()
  return told.flatMap((it): AwkwardSeen[] => {
    const table = keyOf(it.kind.table)
    const says = others.get(table)
    if (says === undefined || !loses(it, table)) return [it.seen]
    const isTold = seen.has(table)
    seen.add(table)
    return isTold ? [] : [{ ...it.seen, says }]
  })
}

function loses({ seen }: Told, table: string): boolean {
  return seen.facts.some((fact) => fact.kind === 'rows-deleted' && keyOf(fact.table) === keyOf(table))
}

/** The names behind the WHERE of a copy, in lower case. */
function askedFor(sql: string): ReadonlySet<string> {
  const words = significant(sql)
  const where = outerWord(words, 0, /^WHERE$/i)
  return new Set(where < 0 ? [] : words.slice(where + 1).map((token) => keyOf(unquote(token))))
}

function reasonFor(engine: Engine, table: string, asked: ReadonlySet<string>, all: AllKinds): string | null {
  const fact = all.facts?.find((it) => it.kind === 'rows-deleted' && keyOf(it.table) === keyOf(table))
  if (fact?.kind !== 'rows-deleted') return null
  return inCommon(engine, table, asked, all) ?? `${fact.rows} of the ${fact.before} rows of the rehearsal`
}

/** `all rows with o.status = 'sent'`; null where no column that the copy asks for tells. */
function inCommon(
  engine: Engine,
  table: string,
  asked: ReadonlySet<string>,
  { state, after }: AllKinds,
): string | null {
  const pair = engine.openPair(state, after)
  try {
    const was = readSchema(pair, 'main').tables.get(keyOf(table))
    const is = readSchema(pair, 'after').tables.get(keyOf(table))
    const key = was && is ? rowKeyOf(pair, was, is) : null
    if (!was || !is || key === null) return null
    const columns = was.columns.filter((column) => asked.has(column.key))
    for (const { name } of columns) {
      const values = tellingValues(pair, [was, is], key, name)
      const column = `${was.name}.${identifier(name)}`
      if (values?.length === 1) return `all rows with ${column} ${values[0] === 'NULL' ? 'IS' : '='} ${values[0]}`
      if (values) return `all rows with ${column} ${values.slice(0, -1).join(', ')} or ${values.at(-1)}`
    }
    return null
  } finally {
    pair.close()
  }
}

/** The few values that lost rows have in the column, where no kept row has one of them; as SQL writes them. */
function tellingValues(
  pair: Connection,
  [was, is]: readonly [Table, Table],
  key: readonly string[],
  name: string,
): string[] | null {
  const same = key.map((column) => `a.${column} IS b.${column}`).join(' AND ')
  const kept = `EXISTS (SELECT 1 FROM after.${identifier(is.name)} a WHERE ${same})`
  const rows = pair.rows(
    `SELECT quote(b.${identifier(name)}) AS value, sum(${kept}) AS kept, count(*) FROM main.${identifier(was.name)} b
     GROUP BY value HAVING kept < count(*) ORDER BY value LIMIT ${MOST_VALUES + 1}`,
  )
  const lost = rows.reduce((sum, [, , count]) => sum + Number(count), 0)
  const tells =
    rows.length > 0 &&
    rows.length <= MOST_VALUES &&
    rows.every(([value, count]) => Number(count) === 0 && String(value).length <= LONGEST)
  return tells && lost >= ROWS_EACH * rows.length ? rows.map(([value]) => String(value)) : null
}
