/** Losses by name: what production calls it, and the statement that took the last of it away. */

import type { Loss, LostColumn } from '../../model/loss.ts'
import { keyOf } from '../../sql/names.ts'
import { actionOf, namesIn, targetOf, verbOf } from '../../sql/statement.ts'
import type { LostValues } from './columns.ts'
import { sqlOf, type Value } from './contents.ts'
import type { Crossed } from './crossed.ts'
import { goneStep, hasHeir, isSurrogate, type Journey } from './journey.ts'
import type { Marked, MarkedTable } from './marked-table.ts'
import type { Merged } from './merged.ts'
import type { Narrowed } from './narrowed.ts'
import type { Pair } from './near.ts'
import type { Step } from './play.ts'
import type { Replaced } from './replaced.ts'
import type { LostRows } from './rows.ts'

/** One finding for each thing that is lost: a table, the columns of one table at one statement, its rows. */
export function lossesOf(
  journey: Journey,
  rows: readonly LostRows[],
  values: readonly LostValues[],
  narrowed: readonly Narrowed[],
  crossed: readonly Crossed[],
  replaced: readonly Replaced[],
): Loss[] {
  const lostRows = rows.filter(({ taken }) => !taken).map((one) => rowLoss(journey, one))
  const tables = [...new Set(values.map(({ table }) => table))]
  const lostValues = tables.flatMap((table) =>
    valueLosses(
      journey,
      table,
      values.filter((it) => it.table === table),
    ),
  )
  const equal = narrowed.map((one) => narrowLoss(journey, one.table, one.column, one.pair))
  const moved = crossed.map((one) => crossedLoss(journey, one))
  return [...lostRows, ...lostValues, ...equal, ...moved, ...replaced.map((one) => replacedLoss(journey, one))]
}

function rowLoss(journey: Journey, { table, rows, whole, kept, common, removedBy }: LostRows): Loss {
  const taken = goneStep(journey, table) ?? movedAt(journey, table, rows)
  const copy = copyOf(journey, taken, table)
  const deleted = removedBy ?? lastDelete(journey, table)
  const what = taken
    ? whole && common === null && !(copy && (kept || journey.start.end.has(table.key)))
      ? 'table'
      : 'rows'
    : isEmptied(journey, table, deleted)
      ? 'emptied'
      : 'deleted'
  // An invented id says nothing.
  const isTelling = kept?.kind.column !== null && !isSurrogate(table, kept?.kind.column ?? '')
  const others = kept && copy && isTelling ? [`anything else than ${kept.kind.says}`] : []
  const each = whole ? others : [...new Set(rows.map(({ kind }) => kind.says))]
  const kinds = common === null || what === 'emptied' ? each : [common]
  const step = (what === 'table' ? taken : (copy ?? taken)) ?? deleted
  return { ...about(journey, table, step), what, columns: [], kinds }
}

/** The DELETE that took them, and others that were kept. */
function movedAt({ leavings }: Journey, table: MarkedTable, rows: readonly Marked[]): Step | null {
  const own = leavings.filter((it) => it.table === table && it.moved)
  return own.find((it) => rows.some((row) => it.rows.includes(row)))?.step ?? null
}

function lastDelete({ steps, lives }: Journey, { key }: MarkedTable): Step | null {
  const names = [key, keyOf(lives.tables.get(key)?.now ?? key)]
  const isOwn = ({ statement: { sql } }: Step) => actionOf(sql) === 'DELETE' && names.includes(targetOf(sql) ?? '')
  return steps.findLast(isOwn) ?? null
}

/** A DELETE aimed at the table has left no row of any kind, not even a plain one. */
function isEmptied({ start, lives }: Journey, { key }: MarkedTable, step: Step | null): boolean {
  const now = keyOf(lives.tables.get(key)?.now ?? key)
  if (!step || actionOf(step.statement.sql) !== 'DELETE') return false
  const target = targetOf(step.statement.sql)
  return (target === now || target === key) && start.end.get(now)?.rows.length === 0
}

/** A table of which nothing that it says is left is lost as a whole. */
function valueLosses(journey: Journey, table: MarkedTable, values: readonly LostValues[]): Loss[] {
  const [kept, gone] = [values.filter((it) => isNarrowed(journey, it)), values.filter((it) => !isNarrowed(journey, it))]
  const narrowed = kept.map(({ column, pair }) => narrowLoss(journey, table, column, pair as Pair))
  if (gone.length === 0) return narrowed
  const dropped = goneStep(journey, table)
  const said = [...table.facts.values()].filter(({ column }) => !column.rowidAlias)
  const all = gone.length === said.length && gone.every(({ pair }) => pair === null) && dropped !== null
  if (all && !copyOf(journey, dropped, table)) {
    return [...narrowed, { ...about(journey, table, dropped), what: 'table', columns: [], kinds: [] }]
  }
  const byStep = new Map<Step | null, LostColumn[]>()
  for (const one of gone) {
    const step = one.step ?? columnStep(journey, table, one.column)
    byStep.set(step, [...(byStep.get(step) ?? []), named(one)])
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

/** The columns of one table in one finding, at the first of their statements in a file. */
function mergedSteps(byStep: ReadonlyMap<Step | null, LostColumn[]>): AtStep[] {
  const byFile = new Map<string, AtStep>()
  for (const [step, columns] of byStep) {
    const known = byFile.get(step?.path ?? '')
    if (!known) byFile.set(step?.path ?? '', { step, columns: [...columns], also: [] })
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

function named({ table, column, row, pair, mixed }: LostValues): LostColumn {
  const nameOf = (key: string) => table.facts.get(key)?.column.name ?? key
  const says = row.kind.is === 'plain' ? null : row.kind.says
  const told = { name: nameOf(column), says, pair: pair && shown(pair) }
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

/** Rows of these kinds, where the copy leaves them out. */
export function rowsLoss(journey: Journey, table: MarkedTable, kinds: readonly string[]): Loss {
  const dropped = goneStep(journey, table)
  return { ...about(journey, table, copyOf(journey, dropped, table) ?? dropped), what: 'rows', columns: [], kinds }
}

function crossedLoss(journey: Journey, { table, column, from }: Crossed): Loss {
  const name = (key: string) => table.facts.get(key)?.column.name ?? key
  const columns = [{ name: name(column), from: name(from), says: null, pair: null }]
  const dropped = goneStep(journey, table)
  return { ...about(journey, table, copyOf(journey, dropped, table) ?? dropped), what: 'crossed', columns, kinds: [] }
}

/** At the copy of the table that is gone. */
export function mergedLoss(journey: Journey, { table, other, into }: Merged): Loss {
  const dropped = goneStep(journey, table)
  const step = copyOf(journey, dropped, table) ?? dropped
  return { ...about(journey, table, step), what: 'merged', columns: [], kinds: [], with: { other, into } }
}

function replacedLoss(journey: Journey, { table, step, columns, rows }: Replaced): Loss {
  const lost = columns.map((key) => ({ name: table.facts.get(key)?.column.name ?? key, says: null, pair: null }))
  const kinds = rows.some(({ kind }) => kind.is === 'plain') ? [] : [...new Set(rows.map(({ kind }) => kind.says))]
  return { ...about(journey, table, step), what: 'replaced', columns: lost, kinds }
}

function narrowLoss(journey: Journey, table: MarkedTable, column: string, pair: Pair): Loss {
  const name = table.facts.get(column)?.column.name ?? column
  const step = changeStep(journey, table, column)
  return {
    ...about(journey, table, step),
    what: 'narrowed',
    columns: [{ name, says: null, pair: shown(pair) }],
    kinds: [],
  }
}

function nowOf(lives: Journey['lives'], { key }: MarkedTable): string | null {
  const life = lives.tables.get(key)
  return life && life.goneAfter === null ? life.now : null
}

function about({ start, lives }: Journey, table: MarkedTable, step: Step | null, also: readonly Step[] = []) {
  const at = step?.statement.at ?? { path: '', line: 1, column: 1 }
  return {
    ...{ at, also: also.map((it) => it.statement.at), path: step?.path ?? '', statement: step?.index ?? 0 },
    ...{ table: table.name, now: nowOf(lives, table), rebuilt: start.end.has(table.key), rows: table.rows.length },
  }
}

/** The statement that left the column out, or dropped it. */
function columnStep(journey: Journey, table: MarkedTable, column: string): Step | null {
  const after = journey.lives.tables.get(table.key)?.columns.get(column)?.goneAfter ?? null
  if (after !== null) return journey.steps[after - 1] ?? null
  const dropped = goneStep(journey, table)
  return copyOf(journey, dropped, table) ?? dropped
}

/** The copy in the same file before a DROP TABLE or DELETE: what it leaves out is lost there. */
function copyOf({ steps, lives, start }: Journey, dropped: Step | null, { key }: MarkedTable): Step | null {
  if (!dropped) return null
  const names = [key, keyOf(lives.tables.get(key)?.now ?? key)]
  const there = (target: string) => start.end.has(key) || start.end.has(target)
  const before = steps.slice(0, steps.indexOf(dropped))
  return (
    before.findLast(({ statement: { sql } }) => {
      if (!copies(sql)) return false
      const read = namesIn(sql)
      const target = targetOf(sql) ?? ''
      return names.some((name) => read.has(name)) && !names.includes(target) && there(target)
    }) ?? null
  )
}

function copies(sql: string): boolean {
  const action = actionOf(sql) ?? verbOf(sql)
  return action === 'INSERT' || action === 'REPLACE' || (action === 'CREATE TABLE' && namesIn(sql).has('select'))
}

/** The last UPDATE or copy that names the column. */
function changeStep(journey: Journey, table: MarkedTable, column: string): Step | null {
  const life = journey.lives.tables.get(table.key)
  const names = [column, keyOf(life?.columns.get(column)?.now ?? column)]
  const tables = [table.key, keyOf(life?.now ?? table.key)]
  const found = journey.steps.findLast(({ statement: { sql } }) => {
    const read = namesIn(sql)
    return actionOf(sql) === 'UPDATE' && tables.includes(targetOf(sql) ?? '') && names.some((name) => read.has(name))
  })
  return found ?? copyOf(journey, goneStep(journey, table), table) ?? journey.steps[0] ?? null
}
