/** `pragma-has-no-effect`: a setting that was made and did not take. */

import type { Evidence, Rule } from '../model/rule.ts'
import type { Runner } from '../model/runner.ts'
import type { MigrationSeen } from '../model/seen.ts'
import type { DeadPragma } from '../model/statements.ts'
import { keyOf, same } from '../sql/names.ts'
import { namesIn } from '../sql/statement.ts'
import { replacesRows, writtenColumns } from '../sql/written.ts'
import { takenAlong } from './cascades-delete.ts'
import { unlinked } from './cascades-null.ts'
import { named, runnerOf } from './evidence/evidence.ts'
import { whyKeysAct } from './evidence/keys-on.ts'

export const pragmaHasNoEffect: Rule = {
  id: 'pragma-has-no-effect',
  group: 'replay',
  level: 'error',
  scenario: 'empty',
  title: 'A PRAGMA is silently ignored',
  why:
    'Some settings do nothing where they stand, and SQLite does not say so. PRAGMA foreign_keys=OFF inside a transaction is the ' +
    'dangerous one: the DROP TABLE of a rebuild then deletes the rows of every ON DELETE CASCADE child.',
  fix: 'Make the setting where it takes effect, outside of the transaction, or do without it.',
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      const runner = runnerOf(evidence, seen)
      const dead = seen.deadPragmas.filter((it, index) => !isUndoing(it, index, runner))
      const keys = dead.find(isAboutKeys)
      // Generators write it at the head of every rebuild: where nothing refers to the table, nothing depends on it.
      if (keys && isAtStake(evidence, seen) && !isToldByRows(evidence, seen))
        yield { at: keys.at, message: says(keys, runner) }
      const other = dead.find((it) => !isAboutKeys(it))
      if (other) yield { at: other.at, message: says(other, runner), level: 'warning' }
    }
  },
}

/** What the keys then do to rows has a finding of its own, which names the line. */
function isToldByRows(evidence: Evidence, seen: MigrationSeen): boolean {
  const deeds = [...takenAlong(evidence, seen), ...unlinked(evidence, seen)].map(([, deed]) => deed)
  return deeds.some(({ statement }) => whyKeysAct(evidence, seen, statement) !== '')
}

function isAboutKeys({ name }: DeadPragma): boolean {
  return name === 'foreign_keys' || name === 'defer_foreign_keys'
}

/**
 * Whether the file drops or deletes rows that other tables may refer to, or changes keys of theirs; also where that was not
 * seen. What new files have made holds no rows of production: what happens to those is told by them.
 */
function isAtStake({ replayed }: Evidence, { schema, statements }: MigrationSeen): boolean {
  if (schema === null) return true
  const first = replayed?.migrations[0]?.schema?.before.tables ?? schema.before.tables
  const keys = schema.before.tables.flatMap(({ name, foreignKeys }) =>
    foreignKeys.flatMap(({ parent, parentColumns }) =>
      same(parent, name) || !named(first, parent) ? [] : [{ parent: keyOf(parent), columns: parentColumns.map(keyOf) }],
    ),
  )
  return statements.some(({ verb, sql }) => {
    if (!/^(?:DROP TABLE|DELETE|UPDATE|WITH)$/.test(verb) && !/\breplace\b/i.test(sql)) return false
    const names = namesIn(sql)
    const written = verb === 'UPDATE' && !replacesRows(sql) ? writtenColumns(sql) : null
    return keys.some(({ parent, columns }) => names.has(parent) && (!written || columns.some((it) => written.has(it))))
  })
}

/** `foreign_keys = ON` at the end only takes back an OFF above it: where the runner has them off, nobody relies on it. */
function isUndoing({ name, is }: DeadPragma, index: number, runner: Runner): boolean {
  return name === 'foreign_keys' && is === 'OFF' && !runner.foreignKeys && (index > 0 || runner.transaction !== 'none')
}

function says({ name, wanted, is }: DeadPragma, runner: Runner): string {
  const still = `${name} is still ${is} after this statement (wanted: ${wanted}).`
  if (name !== 'foreign_keys') return still
  if (runner.foreignKeysStay) return `${still} The database does not let a file change it.`
  const where =
    runner.transaction === 'none' ? 'inside a transaction' : `inside the transaction of the ${runner.name} runner`
  return `${still} SQLite ignores it ${where}.`
}
