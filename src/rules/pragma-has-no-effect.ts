/** `pragma-has-no-effect`: a setting that was made and did not take. */

import type { Evidence, Rule } from '../model/rule.ts'
import type { Runner } from '../model/runner.ts'
import type { MigrationSeen } from '../model/seen.ts'
import type { DeadPragma } from '../model/statements.ts'
import { keyOf, listed, same } from '../sql/names.ts'
import { namesIn, targetOf } from '../sql/statement.ts'
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
      const children = keys ? atStake(evidence, seen) : []
      if (keys && children?.length !== 0 && !isToldByRows(evidence, seen)) {
        const back = children?.every((name) => cameBack(seen, name)) ?? false
        const more = back ? ` The rows of ${listed(children ?? [])} go too, and the file puts all of them back.` : ''
        yield { at: keys.at, message: `${says(keys, runner)}${more}`, ...(back ? { level: 'warning' as const } : {}) }
      }
      const on = keys ? undefined : seen.deadPragmas.find((it) => isUndoing(it, 0, runner))
      const left = on ? leftBehind(seen, on) : []
      if (on && left.length > 0)
        yield {
          at: on.at,
          level: 'warning',
          message: `${says(on, runner)} What the file deletes below takes no row of ${listed(left)} along.`,
          fix: `Delete those rows of ${listed(left)} in the file itself, in front of their parents, or write NULL into their keys.`,
        }
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
 * The tables whose rows may refer to what the file drops or deletes, or whose keys it changes; null where that was not seen.
 * What new files have made holds no rows of production: what happens to those is told by them.
 */
function atStake({ replayed }: Evidence, { schema, statements }: MigrationSeen): string[] | null {
  if (schema === null) return null
  const first = replayed?.migrations[0]?.schema?.before.tables ?? schema.before.tables
  const keys = schema.before.tables.flatMap(({ name, foreignKeys }) =>
    foreignKeys.flatMap(({ parent, parentColumns }) =>
      same(parent, name) || !named(first, parent)
        ? []
        : [{ child: name, parent: keyOf(parent), columns: parentColumns.map(keyOf) }],
    ),
  )
  const found = statements.flatMap(({ verb, sql }) => {
    // What a trigger replaces it does later, whatever the keys are now.
    if (verb.startsWith('CREATE ')) return []
    if (!/^(?:DROP TABLE|DELETE|UPDATE|WITH)$/.test(verb) && !/\breplace\b/i.test(sql)) return []
    const names = namesIn(sql)
    const written = verb === 'UPDATE' && !replacesRows(sql) ? writtenColumns(sql) : null
    const isMet = (columns: readonly string[]) => !written || columns.some((it) => written.has(it))
    return keys.filter(({ parent, columns }) => names.has(parent) && isMet(columns)).map(({ child }) => child)
  })
  return [...new Set(found)]
}

/** The tables whose ON DELETE would act on what the file deletes behind the setting, and in which it does nothing by itself. */
function leftBehind({ schema, statements }: MigrationSeen, { at }: DeadPragma): string[] {
  const behind = statements.filter((it) => it.verb === 'DELETE' && it.at.line >= at.line)
  const written = new Set(
    statements.filter(({ verb }) => verb === 'DELETE' || verb === 'UPDATE').map((it) => targetOf(it.sql)),
  )
  const children = (schema?.before.tables ?? []).filter(
    ({ name, foreignKeys }) =>
      !written.has(keyOf(name)) &&
      foreignKeys.some(
        ({ parent, onDelete }) =>
          /^(CASCADE|SET )/i.test(onDelete) && behind.some(({ sql }) => targetOf(sql) === keyOf(parent)),
      ),
  )
  return children.map(({ name }) => name)
}

/** Whether its rows were seen to go with those of another table, and to be there again at the end of the file. */
function cameBack({ fates, fatesOn }: MigrationSeen, table: string): boolean {
  const own = [...fates, ...fatesOn].filter((fate) => same(fate.table, table))
  const isWhole = own.every(({ before, after }) => before === after)
  return isWhole && own.some(({ before, losses }) => before > 0 && losses.some(({ aimed }) => !aimed))
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
