/** Advice for statements that pass on an empty table and that SQLite refuses because of the rows. */

import type { Refusal } from '../../model/facts.ts'
import type { Evidence } from '../../model/rule.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { columnsBefore } from '../../sql/columns-before.ts'
import { readCopy, sourcesOf } from '../../sql/copy.ts'
import { writtenFor } from '../../sql/insert.ts'
import { listed, same } from '../../sql/names.ts'
import { statementsOf } from '../../sql/split.ts'
import { actionOf, targetName } from '../../sql/statement.ts'
import { runnerOf, statementAt } from '../evidence/evidence.ts'
import { generatedFixFor } from '../evidence/generated.ts'
import { BY_THE_CLOCK, JSON_ONLY, REBUILD, unsoundFix } from './advice.ts'
import { copiedAgainFix } from './copied-again.ts'
import { copiedKeysFix } from './copied-keys.ts'
import { doublesFix, refusedRowsFix } from './doubles.ts'
import { heldFix } from './held.ts'
import { oneForAllFix } from './met-values.ts'
import { neverEqualFix } from './never-equal.ts'
import { ownValuesFix } from './own-values.ts'
import { stoppedByFix } from './stopped-by.ts'

/** Each was tried on a table with rows; the first that fits counts. */
const ON_ROWS: readonly (readonly [RegExp, string])[] = [
  [/^malformed JSON/, JSON_ONLY],
  [/^non-deterministic use of /, BY_THE_CLOCK],
  [/^cannot add a STORED column/i, `Write VIRTUAL instead of STORED. If it has to be stored: ${REBUILD}.`],
  [
    /^Cannot add a column with non-constant default/i,
    'Add the column without that default or with a constant one, fill it by UPDATE, and let the application set it from then on.',
  ],
  [
    /^Cannot add a NOT NULL column/i,
    'Add the column as nullable or with a constant default, fill it, and tighten it in a later migration.',
  ],
  [
    /^cannot store TEXT value in (INTEGER|REAL)/,
    'Leave the column TEXT: a CAST turns a text that is no number into 0, and takes zeros off its start. Convert it only where each row is known to hold a number.',
  ],
  [
    /^cannot store \w+ value in/,
    'Convert the value in the copy, for example by CAST(round(…) AS INTEGER), or leave the type of the column as it was: a STRICT table takes no other.',
  ],
  [/constraint failed/, 'Before this statement, correct the rows that are there, so that each of them passes it.'],
]

/** Empty where only SQLite's words can say. */
export function onRowsFix(evidence: Evidence, seen: MigrationSeen, refusal: Refusal): { fix?: string } {
  const joined = neverEqualFix(seen, refusal)
  if (joined !== null) return { fix: joined }
  const unsound = unsoundFix(refusal)
  if (unsound.fix !== undefined) return unsound
  const own = ownFix(evidence, seen, refusal)
  if (own !== null) return { fix: own }
  const which = oneForAllFix(refusal) ?? doublesFix(evidence, seen, refusal) ?? refusedRowsFix(refusal)
  if (which !== null) return { fix: which }
  const fix = ON_ROWS.find(([message]) => message.test(refusal.message))?.[1]
  return fix === undefined ? {} : { fix }
}

/** Of a value of a type that a STRICT table does not take; null for everything else. */
export function strictFix({ message }: Refusal): string | null {
  return /^cannot store /.test(message) ? (ON_ROWS.find(([words]) => words.test(message))?.[1] ?? null) : null
}

/** Where no row is wrong, and the statement itself is. */
function ownFix(evidence: Evidence, seen: MigrationSeen, refusal: Refusal): string | null {
  const { at, message, statement } = refusal
  if (/^Cannot add a REFERENCES column/i.test(message)) return referenceFix(evidence, seen, refusal)
  if (/^ALTER\s+TABLE\b.*\bADD\b/is.test(statement) && /^(?:CHECK|FOREIGN KEY) constraint/.test(message))
    return 'Give the column a default that its constraint allows: every row that is there gets it.'
  const stopped = stoppedByFix(evidence, seen, refusal)
  if (stopped !== null) return stopped
  const held = heldFix(evidence, seen, refusal)
  if (held !== null) return held
  const generated = generatedFixFor(seen, refusal)
  if (generated !== null) return generated
  const values = ownValuesFix(seen, refusal)
  if (values !== null) return values
  const again = copiedAgainFix(seen, refusal)
  if (again !== null) return again
  const keys = copiedKeysFix(seen, refusal)
  if (keys !== null) return keys
  if (message.startsWith('CHECK') && actionOf(statement) === 'UPDATE') return forbiddenFix(evidence, seen, refusal)
  const columns = /^(?:NOT NULL|UNIQUE) constraint failed: (.+)$/.exec(message)?.[1]?.split(', ')
  const [first, ...more] = (columns ?? []).map((name) => name.slice(name.lastIndexOf('.') + 1))
  if (first === undefined || more.length > 0 || actionOf(statement) !== 'INSERT') return null
  const into = columnsBefore(seen, statementAt(seen, at), targetName(statement) ?? '')
  const written = writtenFor(statement, first, into ?? [])
  if (into === null || (written !== 'left-out' && written !== 'literal')) return null
  if (message.startsWith('NOT NULL'))
    return `The copy gives ${first} no value, whatever the rows hold: give it one in the copy, or a DEFAULT where the new table declares it.`
  return `The copy gives every row the same ${first}: give each row one of its own, or leave UNIQUE away.`
}

/** Where foreign keys act, DROP TABLE deletes the rows of the old table first, and what refers to them goes or stands in the way. */
function referenceFix(evidence: Evidence, seen: MigrationSeen, { statement }: Refusal): string {
  const table = targetName(statement) ?? ''
  const tables = (seen.schema?.before ?? seen.held)?.tables ?? []
  const children = tables.filter((it) => it.foreignKeys.some(({ parent }) => same(parent, table)))
  const add = 'Add the column without NOT NULL and without a default, and fill it by UPDATE.'
  if (children.length === 0 || !runnerOf(evidence, seen).foreignKeys)
    return `${add} If it has to be NOT NULL: ${REBUILD}.`
  return `${add} Leave it so: NOT NULL would take a new table, and with foreign keys on DROP TABLE ${table} acts on the rows of ${listed(children.map(({ name }) => name))}, which refer to it.`
}

/** Every row that is there fulfils the CHECK: the UPDATE writes what does not. A table made anew behind it may allow that. */
function forbiddenFix({ head }: Evidence, { path }: MigrationSeen, { statement }: Refusal): string {
  const target = targetName(statement) ?? ''
  const all = statementsOf(head.migrations.find((it) => it.path === path)?.up?.sql ?? '')
  const behind = all.slice(all.findIndex((sql) => sql.includes(statement)) + 1)
  const copy = behind.map(readCopy).find((it) => it && sourcesOf(it).some(({ table }) => same(table, target)))
  const says = `Every row of ${target} fulfils the CHECK, and this UPDATE writes what it does not allow.`
  if (copy)
    return `${says} Write the new value in the copy into the table that allows it instead: SELECT …, CASE … WHEN … THEN … ELSE … END, ….`
  return `${says} Leave those rows out by a WHERE, or write what the CHECK allows; where the CHECK has to change, ${REBUILD}, and write the new value in that copy.`
}
