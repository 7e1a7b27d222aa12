/** `creates-orphans`: rows point at parents that do not exist, and did not before. */

import type { Orphans } from '../model/facts.ts'
import type { Fate } from '../model/fate.ts'
import type { Evidence, Rule, Spoken } from '../model/rule.ts'
import type { MigrationSeen, StatementSeen } from '../model/seen.ts'
import type { Place } from '../model/text.ts'
import { keyOf, listed, same } from '../sql/names.ts'
import { actionOf, changesRows, namesIn, targetOf } from '../sql/statement.ts'
import { significant } from '../sql/tokens.ts'
import { writtenColumns } from '../sql/written.ts'
import { abandoned } from './advice/abandoned.ts'
import { hasChangedPlaces, linksChangedPlaces } from './advice/changed-places.ts'
import {
  alikeIn,
  askedFor,
  forgottenKey,
  keepsDefault,
  newKey,
  onLiteral,
  onWritten,
  says,
  unmadeKey,
} from './advice/orphan-words.ts'
import { otherKey, writerOf } from './advice/own-literal.ts'
import { parentFirst } from './advice/parent-first.ts'
import { linkOf, redirected } from './advice/redirected.ts'
import { inPlace, replaces } from './advice/replaced-parent.ts'
import { named, rowsChangedAt } from './evidence/evidence.ts'
import { keysOf, turnedKey } from './evidence/keys-to.ts'
import { lossesOf } from './evidence/losses.ts'
import { neverMade } from './evidence/never-made.ts'
import { copiedAs, factsAbout, factsOf, isNews, lostInCopy, renumbered } from './evidence/rows.ts'

export const createsOrphans: Rule = {
  id: 'creates-orphans',
  group: 'data',
  level: 'error',
  scenario: 'rows',
  title: 'Rows are left without their parent',
  why:
    'With foreign keys off (the sqlite3 shell has them off) nothing stops a DELETE that leaves children without their parent. The application, which ' +
    'mostly runs with foreign keys on, then meets rows that it cannot change: PRAGMA foreign_key_check lists them.',
  fix: 'Delete or repoint the children first, in the same file.',
  *check(evidence) {
    for (const { loss, seen } of lossesOf(evidence, 'redirected'))
      if (!hasChangedPlaces(evidence, seen, ...linkOf(loss))) yield { at: loss.at, ...redirected(evidence, loss) }
    for (const { loss } of lossesOf(evidence, 'abandoned')) yield { at: loss.at, ...abandoned(loss) }
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const fact of factsAbout(factsOf(seen), 'orphans-added')) {
        const parent = seen.fates.find(({ table }) => same(table, fact.parent))
        // A parent that lost rows, or their ids, in its rebuild is spoken of for that.
        if (parent && !isNews(evidence, seen, parent.table) && renumbered(seen, parent) !== null) continue
        if (isAstray(evidence, seen, fact)) continue
        if ((parent && lostInCopy(parent) > 0) || (isNews(evidence, seen, fact.table) && parent === undefined)) continue
        const isTaken = (parent?.losses.length ?? 0) > 0
        if (fact.byDefault) {
          yield* byDefault(evidence, seen, fact)
          continue
        }
        if (fact.unmade) {
          yield { at: where(seen, fact), ...unmadeKey(fact, fact.unmade) }
          continue
        }
        const isOpen = !fact.parentKnown && !neverMade(evidence, seen, fact)
        const isLeftToApplication = isOpen && ((fact.newKey && fact.sameValue) || (fact.named && !isTaken))
        yield {
          at: where(seen, fact),
          message: says(fact),
          ...(fact.sameValue || isLeftToApplication
            ? { fix: otherKey(seen, fact) ?? parentFirst(seen, fact) }
            : advice(seen, fact)),
          // The application, or somebody by hand, may have put the parent in.
          ...(isLeftToApplication ? { level: 'warning' as const } : {}),
        }
      }
      for (const fact of seen.orphansOn) {
        if (fact.byDefault) {
          yield* byDefault(evidence, seen, fact)
          continue
        }
        if (fact.named && neverMade(evidence, seen, fact)) {
          yield { at: where(seen, fact), message: onLiteral(fact), fix: parentFirst(seen, fact) }
          continue
        }
        if (isNews(evidence, seen, fact.parent) || isNews(evidence, seen, fact.table)) continue
        // As above: what goes in the parent's rebuild is told as its loss, and what helps is said there.
        if (isAstray(evidence, seen, fact) || isLostInRebuild(evidence, seen, fact.parent)) continue
        if (fact.named) {
          const fix = fact.numbered ? askedFor(seen, fact) : parentFirst(seen, fact)
          yield { at: where(seen, fact), message: onLiteral(fact), fix, level: 'warning' }
          continue
        }
        if (fact.newKey) {
          // The new key led to rows that the file loses: that is told as their loss.
          if (losesRowsOf(evidence, seen, fact.parent)) continue
          yield { at: where(seen, fact), message: newKey(fact), fix: LOOK_FIRST, level: 'warning' }
          continue
        }
        if (isWrittenThere(seen, fact)) {
          yield { at: where(seen, fact), message: onWritten(fact), fix: parentFirst(seen, fact) }
          continue
        }
        yield {
          at: where(seen, fact),
          message: `Rows of ${fact.table} are left without their parent in ${fact.parent}, where ${fact.parent} holds ${alikeIn(seen, fact, where(seen, fact))}, which the schema allows.`,
          ...advice(seen, fact),
        }
      }
    }
  },
}

/** Of rows in which nothing fills the new column. */
function* byDefault(evidence: Evidence, seen: MigrationSeen, fact: Orphans): Generator<Spoken> {
  const name = fact.byDefault?.column ?? ''
  const made = seen.statements.find(
    ({ verb, sql }) => /^(ALTER|CREATE) TABLE$/.test(verb) && namesIn(sql).has(keyOf(name)),
  )
  const isOpen = !fact.parentKnown && !neverMade(evidence, seen, fact)
  yield { at: made?.at ?? where(seen, fact), ...keepsDefault(fact), ...(isOpen ? { level: 'warning' as const } : {}) }
}

/** The parents have got new ids, or none of them has arrived: rows that point at the old ones have a finding of their own. */
function isAstray(evidence: Evidence, seen: MigrationSeen, { table, parent }: Orphans): boolean {
  if (linksChangedPlaces(evidence, seen, table, parent)) return true
  const fate = seen.fates.find((it) => same(it.table, parent))
  if (fate && renumbered(seen, fate) !== null) return true
  return [...lossesOf(evidence, 'strayed', 'refused')].some(({ loss }) => same(loss.with?.into ?? '', parent))
}

/** Not that of another table whose rows go on purpose. */
function isLostInRebuild(evidence: Evidence, seen: MigrationSeen, parent: string): boolean {
  const fate = seen.fates.find(({ table }) => same(table, parent))
  return fate?.rebuilt === true && losesRowsOf(evidence, seen, parent)
}

function losesRowsOf(evidence: Evidence, { path }: MigrationSeen, parent: string): boolean {
  return [...lossesOf(evidence, 'rows', 'table')].some(
    ({ loss }) => loss.path === path && [loss.table, loss.called].some((name) => same(name, parent)),
  )
}

const LOOK_FIRST =
  'Look in production for rows whose parent is gone, and delete or repoint them in this file, before the statement that copies them: … WHERE NOT EXISTS (SELECT 1 FROM …).'

/** Whether a statement about the children writes each value that they point at: then no parent went, and one was never made. */
function isWrittenThere(seen: MigrationSeen, fact: Orphans): boolean {
  const { table, values = [] } = fact
  const cause = causeOf(seen, fact)
  if (cause === undefined || values.length === 0 || !same(targetOf(cause.sql) ?? '', table)) return false
  const literals = new Set(significant(cause.sql).map(({ text }) => text))
  // The sign of a number is a token of its own.
  return values.every((value) => literals.has(value.replace(/^-/, '')))
}

/** What took the parents away or gave them other keys, else what wrote the children. */
function causeOf(seen: MigrationSeen, fact: Orphans): StatementSeen | undefined {
  const { table, parent } = fact
  const writer = fact.sameValue ? writerOf(seen, fact) : undefined
  if (writer) return writer
  const writes = ({ sql }: StatementSeen) => same(targetOf(sql) ?? '', table)
  if (fact.unmade) return seen.statements.findLast((it) => writes(it) && changesRows(it.sql))
  const fate = seen.fates.find((it) => same(it.table, parent))
  const [loss] = fate?.losses ?? []
  if (loss) return seen.statements[loss.statement]
  const replacing = seen.statements.find((it) => replaces(it, parent))
  if (replacing) return replacing
  const renews = ({ sql }: StatementSeen) =>
    actionOf(sql) === 'UPDATE' &&
    same(targetOf(sql) ?? '', parent) &&
    keysOf(seen, table, parent).some((key) => writtenColumns(sql)?.has(keyOf(key)))
  const found = seen.statements.find((it) => renews(it) || (changesRows(it.sql) && writes(it)))
  const deletes = ({ sql }: StatementSeen) => actionOf(sql) === 'DELETE' && same(targetOf(sql) ?? '', parent)
  const taken = seen.statements[fate?.copied ?? fate?.dropped?.statement ?? -1]
  return found ?? taken ?? seen.statements.find(writes) ?? seen.statements.find(deletes)
}

/** By what took the parents away. */
function advice(seen: MigrationSeen, fact: Orphans): { fix?: string } {
  const { table, parent } = fact
  const cause = causeOf(seen, fact)
  if (cause === undefined) return {}
  if (replaces(cause, parent)) return { fix: inPlace(seen, seen.statements.indexOf(cause), fact) }
  const action = actionOf(cause.sql)
  const forgotten = action === 'DELETE' ? forgottenKey(seen, fact) : null
  if (forgotten !== null) return { fix: forgotten }
  if (action === 'UPDATE' && same(targetOf(cause.sql) ?? '', parent))
    return { fix: `UPDATE ${table} too, in the same file, so that its rows point at the new keys.` }
  const fate = seen.fates.find((it) => same(it.table, parent))
  const turned = fate?.rebuilt ? turnedKey(seen, fact) : null
  if (turned !== null)
    return {
      fix: `The foreign key of ${table} names no columns of ${parent}, and so follows the order of its key: write that one as it was, PRIMARY KEY (${turned.join(', ')}).`,
    }
  if (fate?.rebuilt && isMadeUp(seen, fact))
    return {
      fix: `No row of ${parent} has the key ${fact.values?.join(', ')}, which the copy itself writes: leave ${ownColumns(seen, fact)} NULL where a row has no parent, and declare it without NOT NULL.`,
    }
  if (fate?.rebuilt && fate.after !== null && fate.after >= fate.before && getsOtherKeys(seen, fate, table))
    return {
      fix: `All rows of ${parent} are copied, and their keys are others now: write the new ones into ${ownColumns(seen, fact)} too, in the same file, by the expression that makes them for ${parent}.`,
    }
  if (fate?.rebuilt)
    return {
      fix: `Copy every row of ${parent} that rows of ${table} point at. Where rows of ${parent} are to become one, point those of ${table} at the one that stays, in the same file.`,
    }
  return {}
}

/** Whether the copy writes something else than the key itself into a column by which the rows are known. */
function getsOtherKeys(seen: MigrationSeen, fate: Fate, table: string): boolean {
  return keysOf(seen, table, fate.table).some((key) => copiedAs(seen, fate, key) !== 'bare')
}

/** Whether a copy names each value that has no parent. */
function isMadeUp({ statements }: MigrationSeen, { values = [] }: Orphans): boolean {
  const copies = statements.filter(({ sql }) => actionOf(sql) === 'INSERT' && /\bselect\b/i.test(sql))
  const literals = new Set(copies.flatMap(({ sql }) => significant(sql)).map(({ text }) => text))
  return values.length > 0 && values.every((value) => literals.has(value.replace(/^\w+ = /, '').replace(/^-/, '')))
}

function ownColumns({ schema }: MigrationSeen, { table, parent }: Orphans): string {
  const keys = named(schema?.after.tables ?? [], table)?.foreignKeys.filter((key) => same(key.parent, parent)) ?? []
  return listed([...new Set(keys.flatMap(({ columns }) => columns))].map((column) => `${table}.${column}`))
}

function where(seen: MigrationSeen, fact: Orphans): Place {
  return causeOf(seen, fact)?.at ?? rowsChangedAt(seen, fact.table)
}
