/** What goes wrong between rows of several tables, by name: which of them, and the statement. */

import type { Loss } from '../../../model/loss.ts'
import { keyOf } from '../../../sql/names.ts'
import { actionOf, targetOf } from '../../../sql/statement.ts'
import { writtenColumns } from '../../../sql/written.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import type { Met } from '../marks/row-kinds.ts'
import { contentsAtStart, goneStep, type Journey } from '../run/journey.ts'
import type { Step } from '../run/play.ts'
import { about, changeStep, copyInto, copyOf } from '../run/standing.ts'
import { type Contents, sqlOf } from '../values/contents.ts'
import type { Abandoned } from './abandoned.ts'
import type { Collided } from './collided.ts'
import type { Doubled } from './doubled.ts'
import type { HalfCompared } from './half-compared.ts'
import type { HalfConverted } from './half-converted.ts'
import type { KeyTaken } from './key-taken.ts'
import type { Late } from './late.ts'
import type { LeftBehind } from './left-behind.ts'
import type { Merged } from './merged.ts'
import type { Misplaced } from './misplaced.ts'
import type { Numbered } from './own-numbers.ts'
import type { Parentless } from './parentless.ts'
import type { Product } from './products.ts'
import type { Redirected } from './redirected.ts'
import type { RefusedCopy } from './refused.ts'
import type { Renumbered } from './renumbered.ts'
import type { Strayed } from './strayed.ts'
import type { Tied } from './tied.ts'
import type { Unlisted } from './unlisted.ts'

/** At the copy of the table that is gone. */
export function mergedLoss(journey: Journey, { table, other, into, columns = [] }: Merged): Loss {
  const dropped = goneStep(journey, table)
  const step = copyOf(journey, dropped, table) ?? dropped
  return { ...about(journey, table, step), what: 'merged', columns: [], kinds: columns, with: { other, into } }
}

/** At the statement that makes the values equal. */
export function collidedLoss(journey: Journey, { table, column, pair }: Collided): Loss {
  const name = table.facts.get(column)?.column.name ?? column
  const [one, other] = pair.map(sqlOf)
  const columns = [{ name, says: null, pair: [one ?? '', other ?? ''] as const }]
  return { ...about(journey, table, changeStep(journey, table, column)), what: 'collided', columns, kinds: [] }
}

/** At the UPDATE that writes some of the values in another form. */
export function halfLoss(journey: Journey, { table, column, step, kept, written }: HalfConverted): Loss {
  const name = table.facts.get(column)?.column.name ?? column
  const pair = [sqlOf(kept), sqlOf(written)] as const
  return { ...about(journey, table, step), what: 'half-converted', columns: [{ name, says: null, pair }], kinds: [] }
}

/** At the copy that finds their key taken, or takes it. */
export function keyTakenLoss(journey: Journey, { table, step, kind }: KeyTaken): Loss {
  return { ...about(journey, table, step), what: 'rows', columns: [], kinds: [kind] }
}

/** At the copy that joins them. */
export function doubledLoss(journey: Journey, { table, into, met }: Doubled): Loss {
  const dropped = goneStep(journey, table)
  const step = copyOf(journey, dropped, table) ?? dropped
  return { ...about(journey, table, step), what: 'doubled', ...metWith(table, met, into) }
}

/** The same where nothing joins them; of a key that they have, and that the copy does not ask. */
export function productLoss(journey: Journey, { table, column, parent, into }: Product): Loss {
  const dropped = goneStep(journey, table)
  const step = copyOf(journey, dropped, table) ?? dropped
  const kinds = [table.facts.get(column)?.column.name ?? column]
  return { ...about(journey, table, step), what: 'doubled', columns: [], kinds, with: { other: parent, into } }
}

/** At the copy that puts them there. */
export function misplacedLoss(journey: Journey, { table, into, numbers, texts, step }: Misplaced): Loss {
  const columns = [{ name: numbers, from: texts, says: null, pair: null }]
  return { ...about(journey, table, step), what: 'misplaced', columns, kinds: [], with: { other: table.name, into } }
}

export function tiedLoss(journey: Journey, { table, step, met }: Tied): Loss {
  return { ...about(journey, table, step), what: 'tied', ...metWith(table, met, table.name) }
}

function metWith({ facts }: MarkedTable, { columns, other, rest }: Met, into: string) {
  const nameOf = (key: string) => facts.get(key)?.column.name ?? key
  const joined = columns.map(({ own, its }) => ({ name: nameOf(own), from: its, says: null, pair: null }))
  return { columns: joined, kinds: rest, with: { other, into } }
}

/** The last UPDATE that writes the column. */
function updateOf({ steps }: Journey, table: string, column: string): Step | null {
  const writes = ({ statement: { sql } }: Step) =>
    actionOf(sql) === 'UPDATE' && targetOf(sql) === keyOf(table) && writtenColumns(sql)?.has(keyOf(column)) === true
  return steps.findLast(writes) ?? null
}

/** At the statement that puts the ids there. */
export function redirectedLoss(journey: Journey, { table, column, parent, home, now, into }: Redirected): Loss {
  const step =
    updateOf(journey, home, now) ?? copyInto(journey, table, keyOf(home), keyOf(column)) ?? goneStep(journey, table)
  const columns = [{ name: column, called: now, from: parent, says: null, pair: null }]
  return { ...about(journey, table, step), what: 'redirected', columns, kinds: [], with: { other: into, into: home } }
}

/** At the copy of the rows that point; at that of their parents where they stay as they are. */
export function strayedLoss(
  journey: Journey,
  { table, name, column, parent, into, takenFor, offset, besides = [] }: Strayed,
): Loss {
  const own = table && goneStep(journey, table)
  const written = table && offset ? changeStep(journey, table, keyOf(column)) : null
  const step = (table && copyOf(journey, own, table)) ?? own ?? written ?? parentStep(journey, parent, table === null)
  const columns = [{ name: column, says: null, pair: null }]
  const where = { ...about(journey, table ?? parent, step), ...(table ? {} : { table: name, called: name, now: name }) }
  const rival = takenFor === undefined ? {} : { rival: takenFor }
  const count = (all: Contents, key: string) => all.get(key)?.rows.length ?? 0
  const isShared = count(journey.start.end, keyOf(into)) > count(contentsAtStart(journey), parent.key)
  return {
    ...where,
    what: 'strayed',
    columns,
    kinds: besides,
    with: { other: parent.name, into, ...rival, ...(isShared ? { shared: true } : {}), ...(offset ? { offset } : {}) },
  }
}

/** At the copy that leaves the ids out. */
export function renumberedLoss(journey: Journey, { table, column, into, by }: Renumbered): Loss {
  const columns = [{ name: column, says: null, pair: null }]
  const step = parentStep(journey, table, true)
  const kinds = by === undefined ? [] : [by]
  return { ...about(journey, table, step), what: 'renumbered', columns, kinds, with: { other: table.name, into } }
}

function parentStep(journey: Journey, parent: MarkedTable, isCopy: boolean): Step | null {
  const dropped = goneStep(journey, parent) ?? leftAt(journey, parent)
  return (isCopy ? copyOf(journey, dropped, parent) : null) ?? dropped
}

/** What took a part of the rows that is kept elsewhere. */
function leftAt({ leavings }: Journey, parent: MarkedTable): Step | null {
  return leavings.find(({ table, moved }) => table === parent && moved)?.step ?? null
}

/** At the DELETE. */
export function lateLoss(journey: Journey, { table, step, copy, into, turned }: Late): Loss {
  const also = [copy]
  return {
    ...about(journey, table, step, also),
    what: 'late',
    columns: [],
    // In a word for what it asks: the rows that were not copied.
    kinds: turned ? ['the others'] : [],
    with: { other: table.name, into },
  }
}

/** At the DELETE. */
export function numberedLoss(journey: Journey, { table, step, copy, into }: Numbered): Loss {
  const home = { other: table.name, into }
  return { ...about(journey, table, step, [copy]), what: 'numbered', columns: [], kinds: [], with: home }
}

/** At the copy that asks the list. */
export function unlistedLoss(journey: Journey, { table, step, into, columns, list: { called } }: Unlisted): Loss {
  return {
    ...about(journey, table, step),
    what: 'unlisted',
    columns: [{ name: called.column, says: null, pair: null }],
    kinds: columns.map((column) => table.facts.get(column)?.column.name ?? column),
    with: { other: called.table, into },
  }
}

/** At the DELETE. */
export function abandonedLoss(journey: Journey, { table, step, child, column, asked }: Abandoned): Loss {
  const names = asked === undefined ? [column] : [column, asked]
  const columns = names.map((name) => ({ name, says: null, pair: null }))
  return {
    ...about(journey, table, step),
    what: 'abandoned',
    columns,
    kinds: [],
    with: { other: child, into: table.name },
  }
}

/** At the DELETE. */
export function halfComparedLoss(journey: Journey, { table, step, other, left, compared }: HalfCompared): Loss {
  const columns = left.map(({ own, its }) => ({ name: own, from: its, says: null, pair: null }))
  const kinds = compared.map(({ own }) => own)
  return { ...about(journey, table, step), what: 'half-compared', columns, kinds, with: { other, into: table.name } }
}

/** At the DELETE. */
export function parentlessLoss(journey: Journey, { table, step, column, other, by }: Parentless): Loss {
  const columns = [{ name: column, says: null, pair: null }]
  return { ...about(journey, table, step), what: 'parentless', columns, kinds: [by], with: { other, into: table.name } }
}

/** At the copy. */
export function leftBehindLoss(journey: Journey, { table, columns, into, step, emptied }: LeftBehind): Loss {
  const told = columns.map((name) => ({ name, says: null, pair: null }))
  const home = { other: table.name, into }
  const all = emptied ? { emptied } : {}
  return { ...about(journey, table, step), what: 'left-behind', columns: told, kinds: [], with: home, ...all }
}

/** At the copy. */
export function refusedLoss(journey: Journey, { table, step, into, says }: RefusedCopy): Loss {
  const home = { other: table.name, into }
  return { ...about(journey, table, step), what: 'refused', columns: [], kinds: [says], with: home }
}
