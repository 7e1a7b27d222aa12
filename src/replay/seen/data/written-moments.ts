/** Moments that statements write without a look at the row: what a trigger, or an UPDATE of some rows, gives to a column each time. */

import type { MomentForm } from '../../../model/formats.ts'
import { assignmentsIn } from '../../../sql/assignments.ts'
import { withoutAlias } from '../../../sql/copy.ts'
import { readTrigger } from '../../../sql/create-trigger.ts'
import { keyOf } from '../../../sql/names.ts'
import { actionOf, cutAt, outerWord, targetOf, verbAt } from '../../../sql/statement.ts'
import { significant, type Token } from '../../../sql/tokens.ts'
import { unfoldedCopy } from '../../../sql/unfold.ts'
import { namedIn } from '../../../sql/written.ts'
import type { Engine } from '../../../sqlite/engine.ts'
import type { Column, Schema, Table } from '../../../sqlite/schema.ts'
import type { Played } from '../../scene.ts'
import { DATES, MANY_DIGITS, storedForm } from './moment-forms.ts'

/** A statement of a trigger, or one of the file's own. */
export interface Writing {
  readonly sql: string
  /** The trigger's name; null where it is the file's own. */
  readonly trigger: string | null
}

export function triggersIn({ objects }: Schema): Writing[] {
  return [...objects.values()].flatMap(({ type, name, sql }) =>
    type === 'trigger' && DATES.test(sql)
      ? readTrigger(sql).statements.map((one) => ({ sql: one, trigger: name }))
      : [],
  )
}

/** What triggers do from now on. */
export function newTriggers(was: Schema, is: Schema): Writing[] {
  const before = new Set([...was.objects.values()].map(({ sql }) => sql))
  const objects = new Map([...is.objects].filter(([, { sql }]) => !before.has(sql)))
  return triggersIn({ ...is, objects })
}

/** Each may be for rows that no row here is like. */
export function updatesIn({ performance }: Played): Writing[] {
  const updates = performance.statements.filter(({ sql }) => actionOf(sql) === 'UPDATE')
  return updates.map(({ sql }) => ({ sql, trigger: null }))
}

/** A form that the statement gives to the column. */
export interface Given {
  readonly form: MomentForm
  readonly by: Writing
}

/**
 * What these statements write into the column of that table, where it is known without the row: `strftime('…', 'now')`, not
 * what is made of columns. Without what says nothing of a form.
 */
export function formsGiven(engine: Engine, table: Table, column: Column, writings: readonly Writing[]): Given[] {
  const all = writings
    .filter(({ sql }) => targetOf(sql) === table.key)
    .flatMap((by) => valuesFor(by.sql, table, column).map((text) => ({ by, text })))
  // What the file writes twice may get the other form the second time.
  const isOnce = all.filter(({ by }) => by.trigger === null).length < 2
  return all
    .filter(({ by, text }) => (by.trigger !== null || isOnce) && (DATES.test(text) || MANY_DIGITS.test(text)))
    .flatMap(({ by, text }) => storedForm(engine, column, text).map((form) => ({ form, by })))
    .flatMap(({ form, by }) => (form === 'other' ? [] : [{ form, by }]))
}

/** The expressions that the statement writes into the column, as they are written. */
export function valuesFor(sql: string, table: Table, { key }: Column): string[] {
  const assigned = assignmentsIn(sql).flatMap(({ column, text }) => (column === key ? [text] : []))
  return actionOf(sql) === 'UPDATE' ? assigned : [...assigned, ...insertedFor(sql, table, key)]
}

function insertedFor(sql: string, table: Table, key: string): string[] {
  const all = significant(sql).filter(({ kind }) => kind !== 'semicolon')
  const verb = Math.max(0, verbAt(all))
  const names = namedIn(all, verb)?.map(keyOf) ?? table.columns.map((column) => column.key)
  const at = names.indexOf(key)
  if (at < 0) return []
  const written = (value: readonly Token[] | undefined) =>
    value && value.length > 0 ? [sql.slice(value[0]?.start, value.at(-1)?.end)] : []
  const values = outerWord(all, verb, /^VALUES$/i)
  if (values < 0) {
    const copy = unfoldedCopy(sql)
    const result = copy?.results[at]
    return copy?.isPlain && result ? written(withoutAlias(result)) : []
  }
  const rows = cutAt(all.slice(values + 1), ({ text }) => text === ',').filter(([first]) => first?.text === '(')
  return rows.flatMap((row) => {
    const inside = row.slice(
      1,
      row.findLastIndex(({ text }) => text === ')'),
    )
    return written(cutAt(inside, ({ text }) => text === ',')[at])
  })
}
