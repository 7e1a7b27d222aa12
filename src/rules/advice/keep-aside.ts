/** Advice against foreign key actions: how rows outlive the rebuild of their parent where foreign keys cannot be switched off. */

import type { Fate } from '../../model/fate.ts'
import type { Evidence } from '../../model/rule.ts'
import type { MigrationSeen, StatementSeen } from '../../model/seen.ts'
import { keyOf, listed, same } from '../../sql/names.ts'
import { actionOf, namesIn, targetName, targetOf } from '../../sql/statement.ts'
import { identifier, significant, unquote } from '../../sql/tokens.ts'
import { wordsOf } from '../../tools/table.ts'
import { later, runnerOf } from '../evidence/evidence.ts'
import { factsAbout, factsOf } from '../evidence/rows.ts'
import { ownChildren } from './own-children.ts'
import { type Bereft, putBack } from './put-back.ts'
import { keysMet, upsert } from './upsert.ts'
import { indented, MOST_LINES } from './words.ts'

/**
 * What to write instead of the statement that took rows or links along. Each of these was tried on SQLite: see the tests.
 * @param statement index of that statement
 */
export function advice(evidence: Evidence, seen: MigrationSeen, statement: number, bereft: readonly Bereft[]): string {
  const { verb, sql } = seen.statements[statement] ?? { verb: '', sql: '' }
  const names = listed(bereft.map(({ table }) => table))
  const action = actionOf(sql)
  if (action === 'INSERT' || action === 'REPLACE') {
    const instead = upsert(seen, statement)
    return instead === null || instead.split('\n').length > MOST_LINES
      ? `${REPLACES} ${inPlace(names, keysMet(seen, statement))}`
      : `${REPLACES} So the row stays, and what refers to it too:\n${indented(`${instead};`)}`
  }
  if (verb !== 'DROP TABLE' && comesBack(evidence, seen, statement)) {
    if (!seen.fates.some(({ table, now }) => now !== null && same(table, targetName(sql) ?? '')))
      return `The rows of ${targetName(sql)} are kept in another table, those of ${names} are not. Drop the trigger or the foreign key that takes them before this statement, or keep them aside and put them back at the end.`
    return `The rows of ${targetName(sql)} come back, and those of ${names} stay as they are then. Change the rows in place instead (UPDATE, or INSERT … ON CONFLICT (key) DO UPDATE SET …), or keep those of ${names} aside before this statement and put them back at the end.`
  }
  if (verb !== 'DROP TABLE' && takesDoubles(seen, statement))
    return toTheOneThatStays(seen, targetName(sql) ?? '', bereft)
  if (verb !== 'DROP TABLE' && bereft.every(({ table }) => same(table, targetName(sql) ?? '')))
    return `If these rows of ${names} are to go, too, delete them by a statement of their own before this one. If not, point them at another parent first.`
  if (verb !== 'DROP TABLE') {
    return `If that is meant for ${names} too, say so in a statement of its own before this one. If not, point those rows at another parent first.`
  }
  const fate = seen.fates.find(({ dropped }) => dropped?.statement === statement)
  const parent = fate?.table ?? /(?<!\S)\S+$/.exec(sql)?.[0] ?? ''
  if (fate && !fate.rebuilt) {
    return `Decide first what becomes of ${names}: delete rows by a statement of their own, or make the table anew without its foreign key to ${parent}.`
  }
  return throughDrop(evidence, seen, statement, parent, bereft)
}

/** How those rows outlive the DROP TABLE of a rebuild that takes the place of the statement, or is there already. */
export function throughDrop(
  evidence: Evidence,
  seen: MigrationSeen,
  statement: number,
  parent: string,
  bereft: readonly Bereft[],
): string {
  const { transaction, foreignKeysStay } = runnerOf(evidence, seen)
  if (transaction === 'none' && !foreignKeysStay) return switchedOff(evidence, seen)
  const { keysOff } = wordsOf(evidence.runner)
  if (keysOff !== undefined) return `${keysOff}: ${LEAVES_ALONE}`
  return keptAside(evidence, seen, statement, parent, bereft)
}

/** One ON CONFLICT is about one key, so that each key needs its own: where a row meets one in a key and another one in the next, two become one, and that is to be done first. */
function inPlace(names: string, [key = ['key'], ...others]: readonly (readonly string[])[]): string {
  const [first = '', ...more] = [key, ...others].map((it) => it.map(identifier).join(', '))
  const write = `INSERT … ${[first, ...more].map((it) => `ON CONFLICT (${it}) DO UPDATE SET …`).join(' ')}`
  if (more.length === 0) return `Write ${write} instead: the row stays, and what refers to it too.`
  return `A row can meet one that is there by (${first}), and another one by (${more.join('), or by (')}). Where two rows become one like that, give the rows of ${names} to the one that stays and delete the other one first. Then write a clause for each key, which leaves alone what other rows refer to: ${write}. The row stays, and what refers to it too.`
}

const REPLACES = 'OR REPLACE deletes the old row before it writes the new one.'

export const KEYS_ON = /^PRAGMA\s+foreign_keys\s*[=(]\s*['"]?(on|1|true|yes)/i

/** Outside of a transaction the pragma works. */
function switchedOff({ runner }: Evidence, seen: MigrationSeen): string {
  const on = seen.statements.find(({ sql }) => KEYS_ON.test(sql))
  const how =
    !runner.foreignKeys && on
      ? `Take the PRAGMA foreign_keys = ON in line ${on.at.line} out, or move it to the end of the file`
      : `Write PRAGMA foreign_keys = OFF; as the first statement of the file, before any BEGIN${runner.foreignKeys ? ', and PRAGMA foreign_keys = ON; as the last' : ''}`
  return `${how}: ${LEAVES_ALONE}`
}

const LEAVES_ALONE =
  'with foreign keys off, DROP TABLE leaves the rows of other tables alone. Check with PRAGMA foreign_key_check after the rebuild.'

/** Inside a transaction only a copy helps: neither foreign_keys nor defer_foreign_keys keeps DROP TABLE from deleting. */
function keptAside(
  evidence: Evidence,
  seen: MigrationSeen,
  statement: number,
  parent: string,
  bereft: readonly Bereft[],
): string {
  const runner = runnerOf(evidence, seen)
  const own = bereft.some(({ table }) => same(table, parent)) ? ownChildren(seen, parent) : null
  const others = own === null ? bereft : bereft.filter(({ table }) => !same(table, parent))
  if (own !== null && others.length === 0) return own
  const { before, behind } = putBack(evidence, seen, statement, others)
  const last = `Make the new ${parent} under a name of its own, drop ${parent}, and rename the new table last: foreign keys follow a table that is renamed. `
  const silent = [...before, ...behind].some((sql) => /^DROP TRIGGER/.test(sql))
    ? ', with the triggers away that would answer'
    : ''
  const instead =
    seen.statements[statement]?.verb === 'DROP TABLE'
      ? 'Use ALTER TABLE ADD, RENAME or DROP COLUMN where that is enough. Where it is not, k'
      : 'K'
  return [
    `${own === null ? '' : `${own} `}${isRenamedFirst(seen, parent) ? last : ''}Foreign keys cannot be switched off ${runner.foreignKeysStay ? 'by a file' : 'inside a transaction'} (defer_foreign_keys does not help either)${withoutPragmas(seen)}. ${instead}eep a copy and put it back${silent}:`,
    indented([...before, `-- here the rebuild of ${parent.replaceAll(/\s/g, ' ')}`, ...behind].join('\n')),
  ].join('\n')
}

/** What has no effect would be told next. */
function withoutPragmas({ deadPragmas, statements }: MigrationSeen): string {
  if (!deadPragmas.some(({ name }) => name === 'foreign_keys')) return ''
  const lines = statements.filter(({ sql }) => /^PRAGMA\s+foreign_keys\b/i.test(sql)).map(({ at }) => `${at.line}`)
  return lines.length === 0
    ? ''
    : `: take PRAGMA foreign_keys out of line${lines.length > 1 ? 's' : ''} ${listed(lines)}`
}

/** The old table had another name when it was dropped. */
function isRenamedFirst({ statements, fates }: MigrationSeen, parent: string): boolean {
  const fate = fates.find(({ table }) => same(table, parent))
  const dropped = targetName(statements[fate?.dropped?.statement ?? -1]?.sql ?? '')
  return dropped !== null && !same(dropped, parent)
}

/**
 * Whether a DELETE of the file took rows along: the schema says that they go with their parent, and somebody meant the parent.
 * Nobody means those of one that comes back, or of a double whose other one stays.
 */
export function isMeant(
  evidence: Evidence,
  seen: MigrationSeen,
  statement: number,
  table: Fate['table'],
): 'yes' | 'perhaps' | 'no' {
  const sql = seen.statements[statement]?.sql ?? ''
  if (actionOf(sql) !== 'DELETE') return 'no'
  const own = seen.fates.find((fate) => same(fate.table, table))
  const isOwn = keyOf(own?.now ?? table) === targetOf(sql)
  if (own?.losses.some((deed) => deed.aimed && (deed.statement !== statement || !isOwn))) return 'yes'
  return comesBack(evidence, seen, statement) || takesDoubles(seen, statement) ? 'no' : 'perhaps'
}

/**
 * `DELETE FROM t WHERE id NOT IN (SELECT min(id) FROM t GROUP BY …)`, or with a row of the same table beside each that is equal in
 * a column; by a list too, which the file has made before.
 */
function takesDoubles({ statements }: MigrationSeen, statement: number): boolean {
  const { sql } = statements[statement] ?? { sql: '' }
  const [target, read] = [targetOf(sql), namesIn(sql)]
  const isList = (it: StatementSeen) => read.has(targetOf(it.sql) ?? '') && targetOf(it.sql) !== target
  const lists = statements.slice(0, statement).filter(isList)
  const names = [sql, ...lists.map((it) => it.sql)].flatMap((text) =>
    significant(text).map((token) =>
      token.kind === 'word' || token.kind === 'quoted' ? keyOf(unquote(token)) : token.text,
    ),
  )
  const readings = names.filter((name, at) => name === target && /^(from|join|,)$/.test(names[at - 1] ?? ''))
  // The first one is where the rows are deleted.
  return readings.length > 1 && AMONG_ALIKE.test(names.join(' '))
}

/** One of each group, or two rows that are equal in a column of theirs: `lower ( x . email ) = lower ( b . email )`. */
const AMONG_ALIKE =
  /\b(?:group by|partition by|min|max|row_number)\b|(\S+) \. (\S+) (?:\) )*(?:==?|is) (?:\S+ \( )*(?!\1 )\S+ \. \2(?: |$)|\busing \(/

/** What belongs to doubles goes to the row that stays. Where that one has such a row already, the other one may go. */
function toTheOneThatStays({ schema }: MigrationSeen, parent: string, bereft: readonly Bereft[]): string {
  const tables = (schema?.before.tables ?? []).filter(({ name }) => bereft.some(({ table }) => same(table, name)))
  const updates = tables.flatMap(({ name, foreignKeys, primaryKey, uniques }) =>
    foreignKeys.flatMap(({ columns, parent: to }) => {
      const [column, ...more] = columns
      if (column === undefined || more.length > 0 || !same(to, parent)) return []
      const isUnique = [primaryKey, ...uniques].some((key) => key.some((it) => same(it, column)))
      return [
        `UPDATE ${isUnique ? 'OR IGNORE ' : ''}${name} SET ${column} = (SELECT min(…) of the rows of ${parent} that are alike)`,
      ]
    }),
  )
  const names = listed(bereft.map(({ table }) => table))
  const how =
    updates.length > 0 ? listed(updates) : 'UPDATE … SET their key = (SELECT min(…) of the rows that are alike)'
  return `Give the rows of ${names} to the row that stays before this statement: ${how}. If they are to go, too, delete them by a statement of their own first.`
}

/** Whether rows that the statement deletes from its own table are there at the end, under the keys that they had, or in another one. */
function comesBack(evidence: Evidence, seen: MigrationSeen, statement: number): boolean {
  return seen.fates.some(({ table, now, losses }) => {
    const deed = losses.find((it) => it.statement === statement && it.aimed)
    if (deed === undefined) return false
    // Its table goes too: then its rows were moved, or their loss is told.
    if (now === null) return deed.rows > 0 && !isLost(evidence, table)
    const gone = factsAbout(factsOf(seen), 'rows-deleted', now).reduce((sum, { rows }) => sum + rows, 0)
    return gone < deed.rows || comesLater(evidence, seen, now, deed.rows)
  })
}

/** Whether a later file of the same pull request puts as many rows into the table. */
export function comesLater(evidence: Evidence, seen: MigrationSeen, table: string, count: number): boolean {
  const added = later(evidence, seen).flatMap((file) => factsAbout(factsOf(file), 'rows-added', table))
  return added.reduce((sum, { rows }) => sum + rows, 0) >= count
}

function isLost({ replayed }: Evidence, table: string): boolean {
  return replayed?.losses.some((loss) => same(loss.table, table)) ?? true
}

/** What a statement is, in words: `DROP TABLE Users`, `INSERT OR REPLACE INTO Users`. */
export function headOf(seen: MigrationSeen, statement: number): string {
  const { verb, sql } = seen.statements[statement] ?? { verb: 'This statement', sql: '' }
  const [target, action] = [targetName(sql), actionOf(sql)]
  if (target === null) return verb
  if (action === 'INSERT' || action === 'REPLACE') return `INSERT OR REPLACE INTO ${target}`
  return `${action === 'DELETE' ? 'DELETE FROM' : (action ?? verb)} ${target}`
}
