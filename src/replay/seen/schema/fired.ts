/** Two triggers fired by the same statements, on rows that can tell them apart. */

import { readTrigger } from '../../../sql/create-trigger.ts'
import { keyOf } from '../../../sql/names.ts'
import { namesIn } from '../../../sql/statement.ts'
import { identifier } from '../../../sql/tokens.ts'
import { fitting, valuesFor } from '../../../sqlite/alike.ts'
import { type Connection, refusal, type SqlValue } from '../../../sqlite/engine.ts'
import { type Column, columnsIn, type Entry, isVirtual } from '../../../sqlite/schema.ts'
import { aside, type Side } from './broken.ts'
import { variations } from './variations.ts'

/** How a statement ends that SQLite, or a trigger, refuses. */
const REFUSED = 'refused'

/** What is asked of two triggers of the same moment. */
interface Asked {
  readonly old: Entry
  readonly now: Entry
  /** Statements of the old one that the new one does not have: each has to be seen at work. */
  readonly left: readonly string[]
  /** For each of those the new one has another of its kind, that writes the same table. */
  readonly isOfKind: boolean
  /** One of them has a condition: it has to be seen both met and not met. */
  readonly mayAsk: boolean
}

/** So many columns are varied, and so many values each. */
const MOST_COLUMNS = 4

const MOST_VALUES = 12

/** So many rows of a table are compared: the rehearsal's own are fewer. */
const MOST_ROWS = 200

/** A row has many words. */
const MOST_WORDS = 5000

/**
 * Whether both leave the same database behind whatever was tried, and what was tried tells: with each statement that differs
 * something happened, and with a condition sometimes nothing did.
 */
export function actAlike(was: Side, is: Side, { old, now, left, isOfKind, mayAsk }: Asked): boolean {
  const tables = tablesNamed(is, old, now)
  // What takes everything back takes back what was made ready, too.
  if ([old.sql, now.sql, ...tables.map(({ sql }) => sql)].some((sql) => /\brollback\b/i.test(sql))) return false
  const trials = trialsOf(was, is, old, now)
  return aside(is.connection, () => {
    for (const { type, name } of is.entries)
      if (type === 'trigger') is.connection.run(`DROP TRIGGER IF EXISTS main.${identifier(name)}`)
    const ends = (sql: string | null) => trials.map((trial) => endOf(is.connection, tables, trial, sql))
    // Without any, a view refuses the statement: nothing would be seen at work there but the refusal's absence.
    const isInstead = /^INSTEAD/.test(readTrigger(old.sql).moment)
    const idle = isInstead ? alone(old, 'SELECT 1') : null
    const [without, then, today] = [ends(idle), ends(old.sql), ends(now.sql)]
    if (then.length === 0 || then.some((end, at) => end !== today[at])) return false
    const isSeen = (end: string, at: number) => end !== without[at] && !(isInstead && end === REFUSED)
    // A view that no row of ours gets into shows nothing of its triggers.
    if (isInstead && !then.some(isSeen)) return isOfKind
    // What is never seen at work is not seen to be alike.
    if (!then.some(isSeen) || (mayAsk && then.every(isSeen))) return false
    return left.length === 0 || left.every((one) => ends(alone(old, one)).some(isSeen))
  })
}

/** The trigger with one of its statements, whatever its condition. */
function alone({ table, sql }: Entry, statement: string): string {
  const { moment } = readTrigger(sql)
  const when = moment.startsWith('INSTEAD') ? moment.replace('INSTEAD', 'INSTEAD OF') : moment
  return `CREATE TRIGGER rehearsal_alone ${when} ON ${identifier(table)} BEGIN ${statement}; END`
}

/** What is done to the rows before there is a trigger, and the statement that fires it. */
interface Trial {
  readonly before: readonly string[]
  readonly fire: string
}

function endOf(connection: Connection, tables: readonly Entry[], { before, fire }: Trial, sql: string | null): string {
  return aside(connection, () => {
    for (const statement of before) refusal(() => connection.run(statement))
    if (sql !== null && refusal(() => connection.run(sql)) !== null) return 'no trigger'
    if (refusal(() => connection.run(fire)) !== null) return REFUSED
    return JSON.stringify(tables.map((table) => heldBy(connection, table)))
  })
}

/** A search table shows the texts of another table: what triggers write into it is its index. Null for what cannot be read. */
function heldBy(connection: Connection, { name, sql }: Entry): SqlValue[][] | null {
  const words = 'temp.rehearsal_words'
  const module = isVirtual(sql) ? /\busing\s+\W?(fts\d)/i.exec(sql)?.[1]?.toLowerCase() : undefined
  const index =
    module === undefined
      ? null
      : module === 'fts5'
        ? `fts5vocab(main, ${identifier(name)}, instance)`
        : `fts4aux(main, ${identifier(name)})`
  let rows: SqlValue[][] | null = null
  refusal(() => {
    if (index !== null) connection.run(`CREATE VIRTUAL TABLE ${words} USING ${index}`)
    const [source, most] = index === null ? [`main.${identifier(name)}`, MOST_ROWS] : [words, MOST_WORDS]
    rows = connection.rows(`SELECT * FROM ${source} LIMIT ${most}`)
  })
  return rows
}

/** The tables that the triggers name, and those behind their view. */
function tablesNamed({ entries }: Side, ...triggers: readonly Entry[]): Entry[] {
  const named = new Set(triggers.flatMap(({ sql }) => [...namesIn(sql)]))
  for (const { type, name, sql } of entries)
    if (type === 'view' && named.has(keyOf(name))) for (const it of namesIn(sql)) named.add(it)
  return entries.filter(({ type, name }) => type === 'table' && named.has(keyOf(name)))
}

/** Statements that may fire the triggers: with the values that their texts name in the columns that they name. */
function trialsOf(was: Side, is: Side, old: Entry, now: Entry): Trial[] {
  const { connection, entries } = is
  const owner = entries.find(({ type, name }) => /^(table|view)$/.test(type) && keyOf(name) === keyOf(old.table))
  if (!owner || isVirtual(owner.sql)) return []
  const named = new Set([...namesIn(old.sql), ...namesIn(now.sql)])
  const columns = columnsIn(connection, owner.name).filter(({ hidden }) => hidden === 0)
  const varied = columns.filter(({ key, primaryKey }) => named.has(key) && primaryKey === 0).slice(0, MOST_COLUMNS)
  const values = valuesFor([old.sql, now.sql])
  const target = {
    values: values.slice(0, MOST_VALUES),
    ...{
      own: `main.${identifier(owner.name)}`,
      columns,
      varied: varied.map(({ name, type }) => ({
        name: identifier(name),
        values: fitting(values, type)
          .slice(0, MOST_VALUES)
          .filter((value) => !isNewlyAllowed(was, old, name, value)),
      })),
    },
    event: readTrigger(old.sql).moment.split(' ').at(-1) ?? '',
  }
  return owner.type === 'view'
    ? onView(target, shownBy(is, owner, old, now))
    : [true, false].flatMap((first) => onTable(target, first))
}

/** A value that no row could have: what is done about it now takes nothing from what was done. */
function isNewlyAllowed({ connection }: Side, { table }: Entry, column: string, value: string): boolean {
  const own = `main.${identifier(table)}`
  const sql = `UPDATE ${own} SET ${identifier(column)} = ${value} WHERE rowid = (SELECT min(rowid) FROM ${own})`
  return /^(?:NOT NULL|CHECK) constraint failed/.test(aside(connection, () => refusal(() => connection.run(sql))) ?? '')
}

interface Target {
  /** As it is written in a statement. */
  readonly own: string
  readonly columns: readonly Column[]
  /** Those whose values are changed, as they are written, and to what. */
  readonly varied: readonly { readonly name: string; readonly values: readonly string[] }[]
  /** For a column of any type. */
  readonly values: readonly string[]
  readonly event: string
}

/** On the first row, or on the last one. */
function onTable({ own, columns, varied, event }: Target, first: boolean): Trial[] {
  const row = oneRow(own, columns, first)
  const set = (column: string, value: string) => `UPDATE ${own} SET ${column} = ${value} WHERE ${row}`
  const each = varied.flatMap(({ name, values }) => values.map((value) => set(name, value)))
  const ready = [[], ...each.map((one) => [one])]
  if (event === 'DELETE') return ready.map((before) => ({ before, fire: `DELETE FROM ${own} WHERE ${row}` }))
  if (event === 'INSERT') return ready.map((before) => putBack(own, columns, row, before))
  const asIs = columns.map(({ name }) => set(identifier(name), identifier(name)))
  const pairs = (first ? ready : [[]]).flatMap((before) => each.map((fire) => ({ before, fire })))
  return [...asIs.map((fire) => ({ before: [], fire })), ...pairs]
}

/** @param before what makes the view show rows, which are made of other tables' rows */
function onView({ own, columns, varied, values, event }: Target, before: readonly string[]): Trial[] {
  const names = columns.map(({ name }) => identifier(name))
  if (event === 'DELETE') return [{ before, fire: `DELETE FROM ${own}` }]
  const fires =
    event === 'INSERT'
      ? values.map((value) => `INSERT INTO ${own} (${names.join(', ')}) VALUES (${names.map(() => value).join(', ')})`)
      : varied.flatMap((it) => it.values.map((value) => `UPDATE ${own} SET ${it.name} = ${value}`))
  return fires.map((fire) => ({ before, fire }))
}

/** What a view needs to show a row: nothing, another value in a row behind it, or two; nothing too where none is found. */
function shownBy(is: Side, view: Entry, ...triggers: readonly Entry[]): string[] {
  const shows = (before: readonly string[]) =>
    aside(is.connection, () => {
      for (const one of before) refusal(() => is.connection.run(one))
      return is.connection.rows(`SELECT 1 FROM main.${identifier(view.name)} LIMIT 1`).length > 0
    })
  if (shows([])) return []
  const single = variations(is, [view, ...triggers])
  const alone = single.find((one) => shows([one]))
  if (alone !== undefined) return [alone]
  for (const [at, first] of single.entries())
    for (const second of single.slice(at + 1)) if (shows([first, second])) return [first, second]
  return []
}

/** The condition for the first row by its key, or the last one. */
function oneRow(own: string, columns: readonly Column[], first: boolean): string {
  const key = columns.filter(({ primaryKey }) => primaryKey > 0).map(({ name }) => identifier(name))
  const names = key.length > 0 ? key.join(', ') : 'rowid'
  const order = key.length > 0 ? key.map((name) => `${name} ${first ? 'ASC' : 'DESC'}`).join(', ') : 'rowid'
  return `(${names}) = (SELECT ${names} FROM ${own} ORDER BY ${order} LIMIT 1)`
}

/** The row is taken out, and the trial is to put it back. */
function putBack(own: string, columns: readonly Column[], row: string, before: readonly string[]): Trial {
  const names = columns.map(({ name }) => identifier(name)).join(', ')
  return {
    before: [
      ...before,
      `CREATE TEMP TABLE rehearsal_row AS SELECT ${names} FROM ${own} WHERE ${row}`,
      `DELETE FROM ${own} WHERE ${row}`,
    ],
    fire: `INSERT INTO ${own} (${names}) SELECT ${names} FROM temp.rehearsal_row`,
  }
}
