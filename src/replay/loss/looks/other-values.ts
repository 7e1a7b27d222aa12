/** Another value of the same kind for a marked row's column. */

import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { type Edit, writing } from '../run/asking.ts'
import { tokensIn } from '../run/found.ts'
import { isForeign, isSurrogate, type Journey, plainRows } from '../run/journey.ts'
import { otherBytes } from '../values/bytes.ts'
import type { Value } from '../values/contents.ts'
import { documentKeys, isExtra, writtenKeys } from '../values/documents.ts'
import { markFor } from '../values/kinds-of-value.ts'
import { otherKey } from './other-keys.ts'

/** A column, and the rows in which it is changed. */
export interface Changed {
  readonly table: MarkedTable
  readonly column: string
  readonly rows: readonly Marked[]
}

/** Other values in these rows; nothing for a row that has no other one. */
export function changes(journey: Journey, column: string, rows: readonly Marked[]): Edit[] {
  return rows.flatMap((row) => {
    const other = otherValue(journey, row, column)
    return other === null ? [] : [writing(row, column, other)]
  })
}

/**
 * Whether all these changes together leave each table with other rows than it has. Where nothing but keys and listed
 * values tells rows apart, each can become what another one was: no end could show that.
 */
export function leavesOthers(journey: Journey, changed: readonly Changed[]): boolean {
  return [...new Set(changed.map(({ table }) => table))].every((table) => {
    const own = changed.filter((one) => one.table === table)
    const isNew = ({ column }: Changed) => !isForeign(table, column) && table.facts.get(column)?.kind !== 'listed'
    return own.some(isNew) || rowsAfter(journey, table, own) !== rowsAfter(journey, table, [])
  })
}

/** In any order, and without the ids that SQLite gives out. */
function rowsAfter(journey: Journey, table: MarkedTable, changed: readonly Changed[]): string {
  const keys = [...table.facts.keys()].filter((key) => !isSurrogate(table, key))
  const cellOf = (row: Marked, key: string) => {
    const isChanged = changed.some(({ column, rows }) => column === key && rows.includes(row))
    return (isChanged ? otherValue(journey, row, key) : null) ?? row.values.get(key) ?? 'NULL'
  }
  const lines = table.rows.map((row) => keys.map((key) => cellOf(row, key)).join('\u0001'))
  return lines.sort().join('\u0002')
}

/** Of a document, other texts in it where those do not stand at the end. */
export function otherValue(journey: Journey, row: Marked, column: string): Value | null {
  const { index } = journey
  const facts = row.table.facts.get(column)
  const value = row.values.get(column) ?? 'NULL'
  if (!facts) return null
  if (isForeign(row.table, column)) return otherKey(journey, row, column)
  if (facts.kind === 'json') return otherDocument(value, (token) => index.has(token), knowsKeys(journey))
  if (facts.single) return (value === facts.listed[0] ? facts.listed[1] : facts.listed[0]) ?? null
  if (facts.listed.length > 0) return facts.listed.find((it) => it !== value) ?? null
  const number = Number(/\d{7}/.exec(value)?.[0] ?? 3_900_000) + 900_000
  if (facts.kind === 'blob') return otherBytes(value) ?? markFor(facts, number, false)
  return alikeInBlanks(row, column) ?? markFor(facts, number, value.length > 30)
}

/** Of a text with blanks behind it, that of another row with as many: what is looked up without them is there for both. */
function alikeInBlanks({ kind, table, values }: Marked, column: string): Value | null {
  if (kind.is !== 'blank' || kind.column !== column) return null
  const value = values.get(column) ?? 'NULL'
  const others = plainRows(table).flatMap((row) => row.values.get(column) ?? [])
  const other = others.find((it) => it !== value.trimEnd())
  return other === undefined ? null : `${other}${value.slice(value.trimEnd().length)}`
}

/** By journey: it is asked for each row. */
const KNOWN = new WeakMap<Journey, boolean>()

/** Files that read several keys of documents know them all where those before them show some: else more may be there. */
function knowsKeys(journey: Journey): boolean {
  const known = KNOWN.get(journey) ?? isClosed(journey)
  KNOWN.set(journey, known)
  return known
}

function isClosed({ setting, base }: Journey): boolean {
  const read = setting.scripts.flatMap(({ sql }) => sql.match(/'\$[.[][^']*'|->>?\s*'\w+'/g) ?? [])
  const shown = new Set(new Set(read).size > 1 ? writtenKeys(base) : [])
  return shown.size > 0 && documentKeys(setting.scripts).some((key) => shown.has(key))
}

function otherDocument(value: Value, stands: (token: string) => boolean, known: boolean): Value | null {
  const lost = tokensIn(value).filter((token) => !stands(token) && !(known && isExtra(token)))
  if (lost.length === 0) return null
  return value.replace(/\d{7}/g, (token) => (lost.includes(token) ? String(Number(token) + 1_000_000) : token))
}
