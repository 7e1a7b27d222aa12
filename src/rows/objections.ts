/** Reads SQLite's refusals of a row: which columns are to blame. */

import { newColumnsIn } from '../sql/create-table.ts'
import { keyOf } from '../sql/names.ts'
import { significant, unquote } from '../sql/tokens.ts'
import type { Key, Shape } from '../sqlite/table-shape.ts'
import { distinct } from './literals.ts'
import type { Objection } from './search.ts'

/** Messages that speak of the schema, not of the row: no other values would help. */
const HOPELESS =
  /^(no such (table|column|function|module|collation|view)|foreign key mismatch|near "|unsafe use|malformed database|too many|ambiguous|cannot modify|wrong number|out of memory|string or blob too big|parser stack|views and\/or subqueries nested|expression tree is too large|at most \d+ tables)/i

/** What SQLite's refusal of a row in this table means for the search. */
export function objectionTo(message: string, shape: Shape): Objection {
  if (HOPELESS.test(message)) return { message, columns: null }
  const columns = blamed(message, shape)
  return { message, columns: columns.length === 0 ? null : insertable(columns, shape) }
}

function blamed(message: string, shape: Shape): readonly string[] {
  const [, kind, what = ''] = /^(NOT NULL|UNIQUE|CHECK) constraint failed: (.*)$/s.exec(message) ?? []
  if (kind === 'NOT NULL') return ownColumn(what, shape) ?? byTriggers(shape)
  if (kind === 'UNIQUE') return uniqueColumns(what, shape)
  if (kind === 'CHECK') return checkColumns(what, shape)
  if (message === 'FOREIGN KEY constraint failed') {
    return [...shape.foreignKeys.flatMap((key) => key.from), ...byTriggers(shape)]
  }
  const stored = /^cannot store \w+ value in \w+ column (.+)$/s.exec(message)?.[1]
  if (stored !== undefined) return ownColumn(stored, shape) ?? byTriggers(shape)
  // The second is what AUTOINCREMENT says when the largest id is taken.
  if (message === 'datatype mismatch' || message === 'database or disk is full')
    return shape.columns.filter((column) => column.rowidAlias).map(({ name }) => name)
  const raising = shape.triggers.filter((trigger) => isOpposedBy(trigger, message))
  const raised = byTriggers({ triggers: raising })
  if (raised.length > 0) return raised
  // It counts the rows that are there, whatever the new one holds: one after the insert counts that too.
  if (raising.length > 0) return raising.flatMap((trigger) => significant(trigger).map(unquote))
  // Another trigger's RAISE, or a function inside a CHECK, a generated column or an index ("malformed JSON").
  return distinct([...byTriggers(shape), ...expressionColumns(shape)])
}

/** `T.c` as a column of this table. */
function ownColumn(what: string, shape: Shape): string[] | null {
  const prefix = `${shape.name}.`
  return what.startsWith(prefix) ? [what.slice(prefix.length)] : null
}

function uniqueColumns(what: string, shape: Shape): readonly string[] {
  const matching = shape.keys.filter((key) => keyLabels(key, shape).includes(what))
  // A unique key of another table: a trigger wrote there.
  return matching.length === 0 ? byTriggers(shape) : distinct(matching.flatMap((key) => keyColumns(key)))
}

/** How SQLite may call a unique key in its message. */
function keyLabels(key: Key, shape: Shape): string[] {
  const listed = key.columns.map((column) => `${shape.name}.${column}`).join(', ')
  return [listed, `index '${key.index}'`]
}

/** All columns that decide whether a row is in the way of another: a partial index's condition too. */
function keyColumns(key: Key): string[] {
  const plain = key.columns.filter((column) => column !== null)
  if (!key.partial && plain.length === key.columns.length) return plain
  return [...plain, ...significant(key.sql ?? '').map(unquote)]
}

function checkColumns(label: string, shape: Shape): readonly string[] {
  const exact = shape.text.checks.filter((check) => check.label === label)
  // SQLite before 3.33 names an unnamed CHECK by its table.
  const checks = exact.length > 0 || label !== shape.name ? exact : shape.text.checks
  if (checks.length === 0) return [...byTriggers(shape), ...expressionColumns(shape)]
  return checks.flatMap((check) => check.tokens.map(unquote))
}

function expressionColumns(shape: Shape): string[] {
  const expressions = [...shape.text.checks.map((check) => check.tokens), ...shape.text.generated.values()]
  const indexes = shape.keys.flatMap((key) => (key.columns.includes(null) ? significant(key.sql ?? '') : []))
  return [...expressions.flat(), ...indexes].map(unquote)
}

/** Whether the trigger's text has the message in it, as RAISE has. */
export function isOpposedBy(trigger: string, message: string): boolean {
  return (
    trigger.includes(`'${message.replaceAll("'", "''")}'`) || trigger.includes(`"${message.replaceAll('"', '""')}"`)
  )
}

function byTriggers({ triggers }: Pick<Shape, 'triggers'>): readonly string[] {
  return triggers.flatMap((trigger) => [...newColumnsIn(trigger)])
}

/** The names as the table's columns are spelt; a generated column stands for those that it is computed from. */
function insertable(names: readonly string[], shape: Shape): string[] {
  const wanted = new Set(names.map(keyOf))
  for (let before = 0; before !== wanted.size; ) {
    before = wanted.size
    for (const [name, tokens] of shape.text.generated) {
      if (wanted.has(name)) for (const token of tokens) wanted.add(keyOf(unquote(token)))
    }
  }
  return shape.columns.filter((column) => wanted.has(keyOf(column.name))).map((column) => column.name)
}
