/** Links that lead to another table at the end, and still hold the ids of the rows at which they pointed before. */

import { keyOf, same } from '../../../sql/names.ts'
import type { MarkedTable } from '../marks/marked-table.ts'
import type { Asking } from '../run/asking.ts'
import { parentAtEnd } from '../run/end-keys.ts'
import { placesOf } from '../run/found.ts'
import { type Journey, plainRows } from '../run/journey.ts'
import { calledIn } from '../run/lives.ts'
import { shiftOf } from '../run/other-ids.ts'
import { type Contents, positionOf } from '../values/contents.ts'

export interface Redirected {
  readonly table: MarkedTable
  /** The link as it was, and the table to which it led. */
  readonly column: string
  readonly parent: string
  /** As spelt at the end: where it stands, and the table to which it leads. */
  readonly home: string
  readonly now: string
  readonly into: string
}

/** Each link to a table that production has, which holds what it held before, and other ids than those of the new parent. */
export function redirections(asking: Asking, journey: Journey): Redirected[] {
  // No other words lead a key anywhere else, and what it leads to at the end takes a run of the files to know.
  if (!journey.steps.some(({ statement }) => /\breferences\b/i.test(statement.sql))) return []
  return journey.start.tables.flatMap((table) =>
    table.shape.foreignKeys.flatMap(({ from: [column, ...more], parent }): Redirected[] => {
      if (column === undefined || more.length > 0) return []
      const found = ledElsewhere(journey, table, keyOf(column), keyOf(parent))
      return found && isWithoutParent(asking, journey, found) ? [{ table, column, parent, ...found }] : []
    }),
  )
}

type Led = Pick<Redirected, 'home' | 'now' | 'into'>

/** Where the link of every plain row leads to another table of production's, holding the same id. */
function ledElsewhere(journey: Journey, table: MarkedTable, column: string, parent: string): Led | null {
  const { index, start, lives } = journey
  const own = calledIn(lives, parent)
  const rows = plainRows(table).filter(({ values }) => (values.get(column) ?? 'NULL') !== 'NULL')
  const found = rows.map((row): Led | undefined => {
    const value = row.values.get(column)
    return placesOf(index, row, column)
      .flatMap(({ table: home, cells }) => {
        const held = start.end.get(home)
        return (held?.columns ?? []).flatMap((now, at): Led[] => {
          const into = cells[at] === value ? parentAtEnd(journey, home, now) : null
          if (!held || into === null || own.includes(into)) return []
          const [other] = [...lives.tables.values()].filter(
            (life) => life.goneAfter === null && keyOf(life.now) === into,
          )
          return other ? [{ home: held.name, now, into: other.now }] : []
        })
      })
      .at(0)
  })
  const [first] = found
  return first && found.every((it) => it?.into === first.into && it.now === first.now) ? first : null
}

/**
 * Made-up ids of two tables are alike: with others in the new parent, whose own children follow, those that were looked up there
 * are other ones, too.
 */
function isWithoutParent(asking: Asking, journey: Journey, led: Led): boolean {
  const was = [...journey.lives.tables].find(([, { now }]) => same(now, led.into))?.[0] ?? ''
  const shifted = shiftOf(journey, was)
  const end = shifted && asking.end(shifted.changes)
  if (!shifted || !end) return false
  const links = valuesOf(end, led.home, led.now).filter((it) => it !== 'NULL')
  const ids = new Set(valuesOf(end, led.into, shifted.id))
  return links.length > 0 && links.every((it) => !ids.has(it))
}

function valuesOf(contents: Contents, table: string, column: string): string[] {
  const held = contents.get(keyOf(table))
  const at = positionOf(held, column)
  return at < 0 ? [] : (held?.rows.map((cells) => cells[at] ?? 'NULL') ?? [])
}
