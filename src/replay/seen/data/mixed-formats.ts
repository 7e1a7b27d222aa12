/** Columns that hold moments of two forms behind the file: rows of before in the one, new rows or a new default in the other. */

import type { MixedFormat, MomentForm } from '../../../model/formats.ts'
import { keyOf } from '../../../sql/names.ts'
import { saidUnits } from '../../../sql/said-units.ts'
import { actionOf, changesRows, namesIn } from '../../../sql/statement.ts'
import { quoted } from '../../../sql/tokens.ts'
import { writtenColumns } from '../../../sql/written.ts'
import { type Connection, type Engine, on, refusal, type State } from '../../../sqlite/engine.ts'
import { type Column, readSchema, type Schema, type Table } from '../../../sqlite/schema.ts'
import { played } from '../../scene.ts'
import type { Look, RowsRun } from '../look.ts'
import { DATES, defaultForm, type Form, formsIn, isUnit, MANY_DIGITS, toldApart } from './moment-forms.ts'
import { formsGiven, type Given, newTriggers, triggersIn, updatesIn, type Writing } from './written-moments.ts'

export const mixedFormats: Look<'mixedFormats'> = {
  nothing: [],
  needs: 'rows',
  look: (run) => (DATES.test(run.scene.script.sql) || MANY_DIGITS.test(run.scene.script.sql) ? mixedIn(run) : []),
}

function mixedIn(run: RowsRun): MixedFormat[] {
  const { scene, first, empty } = run
  const { engine } = scene
  const names = namesIn(scene.script.sql)
  const was = on(engine, empty.before, (connection) => readSchema(connection, 'main'))
  const is = on(engine, first.after, (connection) => readSchema(connection, 'main'))
  const pairs = [...is.tables.values()].flatMap((table) => shared(was.tables.get(table.key), table))
  const asked = pairs.filter(({ old, now }) => old.default !== now.default || names.has(now.key))
  const fresh = newTriggers(was, is)
  const made = fresh.length === 0 ? [] : [...is.tables.values()].filter(({ key }) => !was.tables.has(key))
  const within = made.flatMap((table) => atOdds(engine, table, fresh))
  if (asked.length === 0) return within
  const known = asked.flatMap((pair) => {
    const form = on(engine, empty.before, (connection) => knownForm(engine, connection, pair, was))
    return form === null ? [] : [{ ...pair, form }]
  })
  if (known.length === 0) return within
  const { start, end } = withGaps(run, known)
  const both = engine.openPair(start, end)
  try {
    const written = [...fresh, ...updatesIn(first)]
    return [...within, ...known.flatMap((pair) => mixed(engine, both, pair, written))]
  } finally {
    both.close()
  }
}

/** A column that is there before and behind the file. */
interface Pair {
  readonly table: Table
  readonly was: Table
  readonly old: Column
  readonly now: Column
}

function shared(was: Table | undefined, table: Table): Pair[] {
  if (!was || was.virtual || table.virtual) return []
  return table.columns.flatMap((now) => {
    const old = was.columns.find(({ key }) => key === now.key)
    return old && old.hidden === 0 && now.hidden === 0 ? [{ table, was, old, now }] : []
  })
}

/** The one form that the project's own files give the column: by its default, by their rows and by triggers, or else in a comment; null where they do not, or several. */
function knownForm(engine: Engine, connection: Connection, { was, old }: Pair, schema: Schema): MomentForm | null {
  const given = formsGiven(engine, was, old, triggersIn(schema)).map(({ form }) => form)
  const forms = [...formsIn(connection, 'main', was.name, old.name), ...defaultForm(engine, old), ...given]
  // A number is a moment where its default asks the clock: a size in bytes may be as large.
  const isMoment = DATES.test(old.default ?? '') && isUnit(defaultForm(engine, old)[0] ?? null)
  const [only, ...more] = toldApart(forms, isMoment)
  if (only !== undefined) return more.length === 0 && only !== 'other' ? only : null
  return saidUnits(was.sql).get(old.key) ?? null
}

/**
 * The two ends of the file with a row that has no value in those of these columns that it writes, as a file often fills only what is
 * empty: what it makes that of has to be there.
 */
function withGaps({ scene, before, first }: RowsRun, pairs: readonly Pair[]): { start: State; end: State } {
  const plain = { start: before.state, end: first.after }
  const writes = first.performance.statements.filter(({ sql }) => changesRows(sql) && actionOf(sql) !== 'DELETE')
  if (writes.length === 0) return plain
  const written = writes.map(({ sql }) => writtenColumns(sql))
  const gaps = pairs.filter(({ old }) => !old.notNull && written.some((columns) => columns?.has(old.key) ?? true))
  const start = on(scene.engine, before.state, (connection) => {
    for (const { was, old } of gaps) {
      const table = `main.${quoted(was.name)}`
      // A table without rowid, a constraint or a trigger may refuse it: then there is no gap.
      refusal(() =>
        connection.run(
          `UPDATE ${table} SET ${quoted(old.name)} = NULL WHERE rowid = (SELECT min(rowid) FROM ${table})`,
        ),
      )
    }
    return connection.state()
  })
  const { after, performance } = played(scene, start)
  return performance.refusals.length > 0 ? plain : { start, end: after }
}

/** A table of this file whose default and whose trigger, both new, do not agree. */
function atOdds(engine: Engine, table: Table, written: readonly Writing[]): MixedFormat[] {
  return table.columns.flatMap((column): MixedFormat[] => {
    const [form] = defaultForm(engine, column)
    const inUnits = DATES.test(column.default ?? '') && isUnit(form ?? null)
    const [was] = form === undefined ? [] : toldApart([form], inUnits)
    if (was === undefined || was === 'other') return []
    const other = givenBeside(engine, table, column, written, was)
    if (!other || other.by.trigger === null) return []
    const { trigger } = other.by
    return [{ table: table.name, column: column.name, was, now: other.form, by: 'trigger', trigger, isDefault: true }]
  })
}

/** What is written in another form than this one; null for nothing. */
function givenBeside(
  engine: Engine,
  table: Table,
  column: Column,
  written: readonly Writing[],
  form: MomentForm,
): Given | null {
  const given = formsGiven(engine, table, column, written).flatMap((one) =>
    toldApart([one.form], isUnit(form)).flatMap((it) => (it === 'other' ? [] : [{ ...one, form: it }])),
  )
  return given.find((one) => one.form !== form) ?? null
}

function mixed(
  engine: Engine,
  both: Connection,
  pair: Pair & { readonly form: MomentForm },
  written: readonly Writing[],
): MixedFormat[] {
  const { table, was, old, now, form } = pair
  const told = (forms: readonly Form[]) => toldApart(forms, isUnit(form))
  const before = told(formsIn(both, 'main', was.name, old.name))
  const after = told(formsIn(both, 'after', table.name, now.name))
  const [given] = told(defaultForm(engine, now))
  const found = { table: table.name, column: now.name, was: form }
  const other = after.find((it) => it !== form && it !== 'other' && !before.includes(it))
  const stays = after.some((it) => it !== other && before.includes(it)) || given === form
  if (other && other !== 'other' && stays) return [{ ...found, now: other, by: 'rows' }]
  const isDefault = given === form
  const gives = givenBeside(engine, table, now, written, form)
  if (gives && (isDefault || after.includes(form))) {
    const { trigger } = gives.by
    return [
      { ...found, now: gives.form, ...(trigger === null ? { by: 'rows' } : { by: 'trigger', trigger, isDefault }) },
    ]
  }
  const isNew =
    given !== undefined && given !== 'other' && given !== form && keyOf(old.default ?? '') !== keyOf(now.default ?? '')
  return isNew && after.some((it) => it !== given) ? [{ ...found, now: given, by: 'default' }] : []
}
