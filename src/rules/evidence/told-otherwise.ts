/** Columns that go and of which another finding tells already: one loss is one finding. */

import type { Loss, LostColumn } from '../../model/loss.ts'
import type { Evidence } from '../../model/rule.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { readCopy } from '../../sql/copy.ts'
import { keyOf, same } from '../../sql/names.ts'
import { namesIn, targetName, targetOf } from '../../sql/statement.ts'
import { takenAlong } from '../cascades-delete.ts'
import { isChangedByRebuild } from '../changes-values.ts'
import { samePlace } from './evidence.ts'
import { isComputedNow } from './generated.ts'
import { lossesOf } from './losses.ts'

/** A rebuild that wipes a column or fills it with a name, rows that are lost with all that they hold, or that go along with others. */
export function withoutTold(evidence: Evidence, loss: Loss, seen: MigrationSeen): Loss {
  if (seen.namesAsText.some(({ at, byQuotes }) => !byQuotes && samePlace(at, loss.at))) return { ...loss, columns: [] }
  const isTold = (column: LostColumn) =>
    isCrossed(evidence, loss, seen, column) ||
    isWiped(loss, seen, column) ||
    isOfRows(evidence, loss, column) ||
    isNamedInstead(loss, seen) ||
    isTakenAgain(loss, seen, column) ||
    isTakenAlong(evidence, loss, column)
  return { ...loss, columns: loss.columns.filter((it) => !isTold(it)) }
}

function isCrossed(evidence: Evidence, loss: Loss, seen: MigrationSeen, { name }: LostColumn): boolean {
  const crossed = [...lossesOf(evidence, 'crossed', 'narrowed')].flatMap((it) =>
    same(it.loss.table, loss.table) ? it.loss.columns : [],
  )
  return crossed.some((it) => it.from !== undefined && same(it.name, name)) && !isComputedNow(seen, loss.table, name)
}

/** The column, by either of its names, or what it stood in elsewhere by the time it went, is changed by the rebuild of a table. */
function isWiped(loss: Loss, seen: MigrationSeen, { name, called = name }: LostColumn): boolean {
  const elsewhere = loss.columns[0]?.wentAt ? targetName(seen.statements[loss.statement]?.sql ?? '') : null
  return (
    isChangedByRebuild(seen, loss.table, name) ||
    isChangedByRebuild(seen, loss.called, called) ||
    (elsewhere !== null && isChangedByRebuild(seen, elsewhere, name))
  )
}

/** The rows are lost with all that they hold: their values are no second loss. */
function isOfRows(evidence: Evidence, loss: Loss, { name, says }: LostColumn): boolean {
  const [which, ...more] = [...lossesOf(evidence, 'rows')].flatMap(({ loss: it }) =>
    it.path === loss.path && it.at.line === loss.at.line && same(it.table, loss.table) ? it.kinds : [],
  )
  return which !== undefined && more.length === 0 && (says === which || which === `a value in ${loss.called}.${name}`)
}

/** What was to take over the only column that goes is filled with a name that is no column: the right one keeps it. */
function isNamedInstead({ columns, called, statement }: Loss, { namesAsText, statements }: MigrationSeen): boolean {
  const drop = statements[statement]?.at
  return (
    columns.length === 1 &&
    namesAsText.some(
      ({ at, table, column, byQuotes }) =>
        !byQuotes && column !== null && same(table, called) && drop !== undefined && at.line < drop.line,
    )
  )
}

/** They were kept in a table of the file's own, from which `cascades-delete` tells that they go. */
function isTakenAgain({ called }: Loss, { takenAgain, statements }: MigrationSeen, { name }: LostColumn): boolean {
  return takenAgain.some(
    ({ statement, filled }) =>
      same(targetName(statements[statement]?.sql ?? '') ?? '', called) &&
      namesIn(statements[filled]?.sql ?? '').has(keyOf(name)),
  )
}

/** The same of a table that an earlier new file has filled from the column. */
function isTakenAlong(evidence: Evidence, { called }: Loss, { name }: LostColumn): boolean {
  const all = evidence.replayed?.migrations ?? []
  const taken = all.flatMap((it) => takenAlong(evidence, it).map(([{ table }]) => keyOf(table)))
  return (
    taken.length > 0 &&
    all.some(({ statements }) =>
      statements.some(({ sql }) => {
        const names = namesIn(sql)
        const isFilled = readCopy(sql) !== null && taken.includes(targetOf(sql) ?? '')
        return isFilled && names.has(keyOf(name)) && names.has(keyOf(called))
      }),
    )
  )
}
