/** New triggers that reach every row of a table, in words. */

import type { Sweeping } from '../../model/hanging.ts'
import type { Evidence } from '../../model/rule.ts'
import type { TableSeen } from '../../model/schema.ts'
import type { Place } from '../../model/text.ts'
import { listed, same } from '../../sql/names.ts'
import { later, madeAt, named } from './evidence.ts'

/** Those that write, or those that delete, as the files leave them. */
export function* sweepingTriggers(
  evidence: Evidence,
  does: 'writes' | 'deletes',
): Generator<{ at: Place; message: string; fix: string }> {
  for (const seen of evidence.replayed?.migrations ?? []) {
    for (const one of seen.sweeping.filter(({ columns }) => columns.length > 0 === (does === 'writes'))) {
      const { trigger, table } = one
      // That it was tied to its row before is the greater trouble.
      const isTold = seen.lost.some(({ type, name }) => type === 'trigger' && same(name, trigger))
      const isMadeAnew = later(evidence, seen).some(({ statements }) =>
        statements.some(
          ({ verb, sql }) => verb === 'DROP TRIGGER' && sql.toLowerCase().includes(trigger.toLowerCase()),
        ),
      )
      if (isTold || isMadeAnew) continue
      yield {
        at: madeAt(seen, trigger, ['CREATE TRIGGER']),
        message: `Trigger ${trigger} of ${table} ${reach(one)}.`,
        fix: tie(seen.schema?.after.tables ?? [], one),
      }
    }
  }
}

function reach({ target, columns, itself }: Sweeping): string {
  const what =
    columns.length > 0
      ? `writes ${listed(columns.map((it) => `${target}.${it}`))} in every row`
      : `deletes every row of ${target}`
  const why = itself === undefined ? 'it has no WHERE' : `${itself} = ${itself} compares the column with itself`
  return `${what} each time that one row fires it: ${why}`
}

/** By the key of its own table, or by the foreign key between both. */
function tie(tables: readonly TableSeen[], { table, target, row, itself }: Sweeping): string {
  const [own, other] = [named(tables, target), named(tables, table)]
  const keyTo = (from: TableSeen | null, to: string) => from?.foreignKeys.find(({ parent }) => same(parent, to))
  const [down, up] = same(table, target) ? [] : [keyTo(own, table), keyTo(other, target)]
  const key = (it: TableSeen | null) => it?.primaryKey[0] ?? 'rowid'
  const [left, right] = down
    ? [down.columns[0], down.parentColumns[0] ?? key(other)]
    : up
      ? [up.parentColumns[0] ?? key(own), up.columns[0]]
      : same(table, target)
        ? [itself ?? key(own), itself ?? key(own)]
        : [itself ?? key(own), other?.columns.some(({ name }) => same(name, itself ?? '')) ? itself : key(other)]
  return `Say in its WHERE which rows belong to the one that fires it: WHERE ${left} = ${row}.${right}.`
}
