/** Lost values by name: the columns of one table in one finding, at the statement that took the last of them. */

import type { Loss, LostColumn } from '../../../model/loss.ts'
import { verbOf } from '../../../sql/statement.ts'
import { saysWhy } from '../marks/common.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { columnCalled } from '../run/called.ts'
import { goneStep, hasHeir, type Journey } from '../run/journey.ts'
import { removals } from '../run/last-seen.ts'
import type { Step } from '../run/play.ts'
import { about, changeStep, columnStep, copyOf, stepsBefore } from '../run/standing.ts'
import { type Pair, sqlOf, type Value } from '../values/contents.ts'
import type { LostValues } from './columns.ts'
import type { Narrowed } from './narrowed.ts'

/** A table of which nothing that it says is left is lost as a whole. */
export function valueLosses(journey: Journey, table: MarkedTable, values: readonly LostValues[]): Loss[] {
  const [kept, gone] = [values.filter((it) => isNarrowed(journey, it)), values.filter((it) => !isNarrowed(journey, it))]
  const narrowed = kept.map(({ column, pair }) => narrowLoss(journey, { table, column, pair }))
  if (gone.length === 0) return narrowed
  const dropped = goneStep(journey, table)
  const said = [...table.facts.values()].filter(({ column }) => !column.rowidAlias)
  const all = gone.length === said.length && gone.every(({ pair }) => pair === null) && dropped !== null
  if (all && !copyOf(journey, dropped, table)) {
    const later = takenAfter(journey, gone[0]?.row, dropped)
    const went = later ? { wentAt: dropped.statement.at } : {}
    return [...narrowed, { ...about(journey, table, later ?? dropped), what: 'table', columns: [], kinds: [], ...went }]
  }
  const byStep = new Map<Step | null, LostColumn[]>()
  for (const one of gone) {
    const own = one.step ?? columnStep(journey, table, one.column)
    const later = one.step ? null : laterThan(journey, one, own)
    const step = later ?? own
    const column = named(one)
    const called = columnCalled(stepsBefore(journey.steps, own), table.name, column.name)
    const went = later && own ? { wentAt: own.statement.at } : {}
    byStep.set(step, [...(byStep.get(step) ?? []), { ...column, ...went, called }])
  }
  const steps = mergedSteps(byStep)
  return [
    ...narrowed,
    ...steps.map(
      ({ step, columns, also }): Loss => ({
        ...about(journey, table, step, also),
        what: 'columns',
        columns,
        kinds: [],
      }),
    ),
  ]
}

/** The statement that took the last of a column's values where those stood elsewhere by the time the column went; null for none. */
function laterThan(journey: Journey, { table, column, row, pair }: LostValues, own: Step | null): Step | null {
  // What a copy leaves out is there as long as the old table is.
  const out = own && verbOf(own.statement.sql) !== 'ALTER TABLE' ? (goneStep(journey, table) ?? own) : own
  return pair === null ? takenAfter(journey, { ...row, own: new Set([column]) }, out) : null
}

/** The statement behind the one by which a row's table or column went, where that one took the last of its marks; null for none. */
export function takenAfter(journey: Journey, row: Marked | undefined, out: Step | null): Step | null {
  const took = row && out ? removals(journey)(row) : null
  return took && out && journey.steps.indexOf(took.step) > journey.steps.indexOf(out) ? took.step : null
}

/** The columns of one table in one finding, at the first of their statements in a file. */
function mergedSteps(byStep: ReadonlyMap<Step | null, LostColumn[]>): AtStep[] {
  const byFile = new Map<string, AtStep>()
  for (const [step, columns] of byStep) {
    const key = `${columns[0]?.wentAt === undefined} ${step?.path ?? ''}`
    const known = byFile.get(key)
    if (!known) byFile.set(key, { step, columns: [...columns], also: [] })
    else {
      known.columns.push(...columns)
      if (step) known.also.push(step)
    }
  }
  return [...byFile.values()]
}

interface AtStep {
  readonly step: Step | null
  readonly columns: LostColumn[]
  /** The other statements. */
  readonly also: Step[]
}

function named({ table, column, row, common, unmet, inSome, pair, mixed, untied, mingled }: LostValues): LostColumn {
  const nameOf = (key: string) => table.facts.get(key)?.column.name ?? key
  const says = common ?? (saysWhy(row.kind) && !inSome ? row.kind.says : null)
  const told = {
    name: nameOf(column),
    says,
    pair: pair && shown(pair),
    ...(untied === undefined ? {} : { untied }),
    ...(mingled ? { mingled } : {}),
    ...(unmet ? { unmet } : {}),
    ...(inSome ? { inSome } : {}),
  }
  if (!mixed) return told
  return { ...told, mixed: { other: nameOf(mixed.column), pairs: [shown(mixed.pairs[0]), shown(mixed.pairs[1])] } }
}

function shown([one, other]: Pair): readonly [Value, Value] {
  return [sqlOf(one), sqlOf(other)]
}

/** The column is there under its name, with values that are nearly its own. */
function isNarrowed(journey: Journey, { table, column, pair }: LostValues): boolean {
  return pair !== null && hasHeir(journey, table, column)
}

export function narrowLoss(journey: Journey, { table, column, pair, by, step, ...more }: Narrowed): Loss {
  const name = (key: string) => table.facts.get(key)?.column.name ?? key
  const from = by ? { ...by, from: name(by.from) } : {}
  const columns = [{ name: name(column), says: null, pair: pair && shown(pair), ...from, ...more }]
  return { ...about(journey, table, step ?? changeStep(journey, table, column)), what: 'narrowed', columns, kinds: [] }
}
