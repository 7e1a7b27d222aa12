/** Rows that are given links to another owner's rows: those are looked up by a part of their key, in a table that the files make. */

import { meetingsIn } from '../../../sql/meetings.ts'
import { isCalledId, isNamedAfter, keyOf } from '../../../sql/names.ts'
import { namesIn, targetOf } from '../../../sql/statement.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import { type Asking, writing } from '../run/asking.ts'
import { idAtEnd, keysAtEnd, parentAtEnd } from '../run/end-keys.ts'
import { contentsAtStart, isSurrogate, type Journey, plainRows } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import type { Step } from '../run/play.ts'
import type { Contents, Held } from '../values/contents.ts'
import type { Tied } from './tied.ts'

/**
 * Two rows of two owners are made alike in what the lookup compares: at the end the link of one leads to a row of the other's owner.
 * Whose rows they are is a column of both tables, and of the new one's key.
 */
export function otherOwners(asking: Asking, journey: Journey): Tied[] {
  const before = contentsAtStart(journey)
  return journey.start.tables.flatMap((table): Tied[] => {
    const [one, two] = plainRows(table)
    const end =
      journey.start.end.get(keyOf(journey.lives.tables.get(table.key)?.now ?? '')) ?? journey.start.end.get(table.key)
    if (!one || !two || !end) return []
    return [...journey.start.end].flatMap(([parent, its]): Tied[] => {
      const id = before.has(parent) ? null : idAtEnd(journey, parent)
      const owner = id === null ? undefined : ownerIn(journey, table, parent, end)
      const link = end.columns.find((name) => leadsTo(journey, keyOf(end.name), name, its.name))
      const step = journey.steps.findLast((it) => looksUp(journey, it, table, its.name))
      if (id === null || owner === undefined || link === undefined || !step) return []
      // A column that is compared may be gone in the end.
      const columnsOf = (name: string) => {
        const held = [before.get(name), journey.start.end.get(name)].flatMap((it) => it?.columns.map(keyOf) ?? [])
        return held.length > 0 ? held : null
      }
      const meeting = meetingsIn(step.statement.sql, columnsOf)
      const pairs = meeting.flatMap(({ tables, columns }) => {
        const at = tables.indexOf(parent)
        return at < 0 ? [] : columns.map((pair) => ({ own: pair[1 - at] ?? '', its: pair[at] ?? '' }))
      })
      const isAsked = pairs.some((it) => it.own === owner || it.its === owner)
      const compared = pairs.filter((it) => table.facts.has(it.own) && !isSurrogate(table, it.own))
      if (isAsked || compared.length === 0 || one.values.get(owner) === two.values.get(owner)) return []
      const alike = compared.map(({ own }) => writing(two, own, one.values.get(own) ?? 'NULL'))
      const found = asking.end(alike)
      if (!found || !isCrossed(found, [keyOf(end.name), link], [parent, id], owner)) return []
      return [{ table, step, met: { group: -1, other: its.name, columns: compared, rest: [owner] } }]
    })
  })
}

/** The column (keyOf case) that says whose rows both tables' are, and stands in a key of several of the parent. */
function ownerIn(journey: Journey, { facts }: MarkedTable, parent: string, end: Held): string | undefined {
  const shared = new Set(end.columns.map(keyOf).filter((name) => facts.has(name)))
  const keys = keysAtEnd(journey, parent).filter((key) => key.length > 1)
  return keys.flat().find((name) => shared.has(name) && isCalledId(name))
}

function leadsTo(journey: Journey, table: string, column: string, parent: string): boolean {
  return isNamedAfter(column, parent) || parentAtEnd(journey, table, column) === keyOf(parent)
}

function looksUp({ lives }: Journey, { statement: { sql } }: Step, { key }: MarkedTable, parent: string): boolean {
  const names = namesIn(sql)
  return (
    /\b(select|from)\b/i.test(sql) &&
    names.has(keyOf(parent)) &&
    targetOf(sql) !== keyOf(parent) &&
    calledIn(lives, key).some((name) => names.has(name))
  )
}

/** Whether a row leads to one with another value in the owner's column. */
function isCrossed(
  end: Contents,
  [child, link]: readonly [string, string],
  [parent, id]: readonly [string, string],
  owner: string,
): boolean {
  const [own, its] = [end.get(child), end.get(parent)]
  const at = (held: Held | undefined, column: string) =>
    held?.columns.findIndex((name) => keyOf(name) === keyOf(column)) ?? -1
  const owners = new Map(its?.rows.map((cells) => [cells[at(its, id)], cells[at(its, owner)]]))
  return (
    own?.rows.some((cells) => {
      const to = owners.get(cells[at(own, link)])
      return to !== undefined && to !== cells[at(own, owner)]
    }) ?? false
  )
}
