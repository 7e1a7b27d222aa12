/** `mixed-formats`: a column that holds moments of two forms, which SQLite sorts and compares as what they are: texts or numbers. */

import type { MixedFormat, MomentForm } from '../model/formats.ts'
import type { Rule } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import type { Place } from '../model/text.ts'
import { keyOf, same } from '../sql/names.ts'
import { changesRows, namesIn } from '../sql/statement.ts'
import { asNumber } from './advice/moments.ts'
import { madeAt, named } from './evidence/evidence.ts'
import { ifMeant, lossesOf } from './evidence/losses.ts'

export const mixedFormats: Rule = {
  id: 'mixed-formats',
  group: 'data',
  level: 'warning',
  scenario: 'rows',
  title: 'A column holds dates of two forms',
  why:
    'SQLite has no type for dates: it compares texts letter by letter, and a number is smaller than every text. 2026-01-01 23:00:00 is ' +
    'then before 2026-01-01T01:00:00Z, and seconds since 1970 are before all milliseconds, so that ORDER BY, < and BETWEEN give wrong rows as soon as both forms are in one column.',
  fix: 'Keep to the form that the column has, in new rows and in its default. Or change all rows of before, and the default, to the new form in this file.',
  *check(evidence) {
    for (const { loss, seen } of lossesOf(evidence, 'half-converted'))
      for (const { name, pair } of loss.columns) {
        // Where the project shows the form, it is told below.
        if (seen.mixedFormats.some((it) => same(it.column, name) && same(it.table, loss.now ?? loss.table))) continue
        const [kept, written] = pair ?? ['', '']
        yield {
          at: loss.at,
          message: `${loss.called}.${name} now holds dates of two forms: this file writes ${written} in some rows. The others keep what they have, as in ${kept}.`,
          fix: `Leave the WHERE out, so that every row has the one form. Or write the new form into a column of its own. ${ifMeant('mixed-formats')}`,
        }
      }
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const one of seen.mixedFormats) {
        const { table, column, was, now, by, trigger, isDefault } = one
        const has = isDefault ? 'its default has' : 'rows of before have'
        const file = by === 'default' ? 'The new default has' : 'This file writes'
        const writes = trigger === undefined ? file : `Trigger ${trigger} writes`
        yield {
          at: placeOf(seen, one),
          message: `${table}.${column} now holds dates of two forms: ${has} ${SHAPES[was]}. ${writes} ${SHAPES[now]}.`,
          ...fixFor(seen, one),
        }
      }
    }
  },
}

const SHAPES: Readonly<Record<MomentForm, string>> = {
  space: 'a blank between day and time, as in 2026-01-01 12:00:00',
  T: 'a T between day and time, as in 2026-01-01T12:00:00Z',
  number: 'a number',
  days: 'a number of days, as in 2461042.0',
  seconds: 'seconds since 1970, as in 1767268800',
  milliseconds: 'milliseconds since 1970, as in 1767268800000',
  microseconds: 'microseconds since 1970, as in 1767268800000000',
}

/** How SQLite writes the present moment in each form. */
const NOW: Readonly<Record<MomentForm, string | null>> = {
  space: "datetime('now')",
  T: "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')",
  number: null,
  days: "julianday('now')",
  seconds: "CAST(strftime('%s', 'now') AS INTEGER)",
  milliseconds: "1000 * CAST(strftime('%s', 'now') AS INTEGER)",
  microseconds: "1000000 * CAST(strftime('%s', 'now') AS INTEGER)",
}

/** Where the new default is a number, the old rows can be made such in the copy, or by an UPDATE. */
function fixFor(seen: MigrationSeen, one: MixedFormat): { fix?: string } {
  const { table, column, by, now } = one
  if (by === 'trigger') return { fix: inTrigger(one) }
  const is = named(seen.schema?.after.tables ?? [], table)
  if (by !== 'default' || now !== 'number' || !is) return {}
  const isCopied = seen.rebuilt.some((name) => same(name, table))
  const write = asNumber(is, column)
  const how = isCopied ? `in the copy, ${write} in the place of ${column}` : `UPDATE … SET ${column} = ${write}`
  return {
    fix: `Keep to the form that the column has, in new rows and in its default. Or change all rows of before to the new form in this file: ${how}.`,
  }
}

function inTrigger({ column, was }: MixedFormat): string {
  const write = NOW[was] === null ? 'the number that the column has' : `${NOW[was]}, as the column has it`
  return `Let the trigger write ${write}. Or change all values of ${column}, and its default, to the new form in this file.`
}

function placeOf(seen: MigrationSeen, { table, column, by, trigger }: MixedFormat): Place {
  if (trigger !== undefined) return madeAt(seen, trigger, ['CREATE TRIGGER'])
  const names = (sql: string) => namesIn(sql).has(keyOf(column))
  if (by === 'default')
    return seen.statements.find(({ verb, sql }) => verb === 'CREATE TABLE' && names(sql))?.at ?? madeAt(seen, table, [])
  const aimed = seen.statements.find(({ sql }) => changesRows(sql) && names(sql) && namesIn(sql).has(keyOf(table)))
  return aimed?.at ?? seen.statements.find(({ sql }) => changesRows(sql) && names(sql))?.at ?? madeAt(seen, table, [])
}
