/** Advice where SQLite refuses a statement for rows that refer to others: no row is wrong, and none need be lost. */

import type { Refusal } from '../../model/facts.ts'
import type { Fate } from '../../model/fate.ts'
import type { Evidence } from '../../model/rule.ts'
import type { TableSeen } from '../../model/schema.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { renameOf } from '../../sql/alter.ts'
import { listed, same } from '../../sql/names.ts'
import { statementEnds } from '../../sql/split.ts'
import { actionOf, changesRows, targetName } from '../../sql/statement.ts'
import { significant } from '../../sql/tokens.ts'
import { named, statementAt } from '../evidence/evidence.ts'
import { advice } from './keep-aside.ts'
import { ownChildren } from './own-children.ts'
import type { Bereft } from './put-back.ts'

/** What to write for such a statement; null where rows of its own table point at nothing, and for every other refusal. */
export function heldFix(evidence: Evidence, seen: MigrationSeen, refusal: Refusal): string | null {
  if (!refusal.message.startsWith('FOREIGN KEY constraint failed')) return null
  const statement = statementOf(seen, refusal)
  const { verb, sql } = seen.statements[statement] ?? { verb: '', sql: '' }
  const target = targetName(sql)
  if (seen.held === null || target === null) return null
  const parent = nameBefore(seen, statement, target)
  const { tables } = seen.held
  if (verb === 'DROP TABLE') return droppedFix(evidence, seen, statement, parent)
  // Where all rows of a tree go, none is held by another one of it.
  const mayHold = ({ name }: TableSeen) => !same(name, parent) || /\bwhere\b/i.test(sql)
  const holding = tables.filter((child) => mayHold(child) && keysTo(child, parent).some(refuses('onDelete')))
  const names = listed(holding.map(({ name }) => name))
  const action = actionOf(sql)
  if (action === 'DELETE' && names !== '')
    return `Rows of ${names} refer to rows that this statement deletes. Decide first what becomes of them, in a statement before this one: point them at another parent, or delete them too.`
  if (action === 'UPDATE' && tables.some((child) => keysTo(child, parent).some(refuses('onUpdate'))))
    return updatedFix(tables, parent)
  return null
}

/** The statement that is to blame: where a transaction cannot be committed, the DROP TABLE that it remembers. */
function statementOf(seen: MigrationSeen, refusal: Refusal): number {
  return droppedBeforeCommit(seen, refusal)?.statement ?? statementAt(seen, refusal.at)
}

/** A DROP TABLE that passes, and for whose rows the transaction cannot be committed. */
export interface DroppedBeforeCommit {
  readonly statement: number
  readonly parent: string
  /** Tables whose rows are the reason. */
  readonly holding: readonly string[]
  /** Tables whose rows go, and links that do, where there is no such row. */
  readonly taken: readonly string[]
  readonly unlinked: readonly string[]
}

/**
 * The DROP TABLE that a COMMIT is refused for, though the table is there again: it counts a violation for each row that refers
 * to one of those it deletes, and a rename takes none of them back (https://sqlite.org/foreignkeys.html §5). Null for every other refusal.
 */
export function droppedBeforeCommit(
  seen: MigrationSeen,
  { at, message, statement }: Refusal,
): DroppedBeforeCommit | null {
  const ends = statement === '' || /^(?:COMMIT|END)\b/i.test(statement)
  if (!ends || !message.startsWith('FOREIGN KEY constraint failed')) return null
  const { held, statements } = seen
  const last = statement === '' ? statements.length : statementAt(seen, at)
  for (let one = 0; one < last; one += 1) {
    const { verb = '', sql = '' } = statements[one] ?? {}
    const target = verb === 'DROP TABLE' ? targetName(sql) : null
    if (held === null || target === null) continue
    const parent = nameBefore(seen, one, target)
    // Rows that an earlier statement has been at may have gone, or point elsewhere.
    const isTouched = (name: string) =>
      statements
        .slice(0, one)
        .some((it) => /^(?:DELETE|UPDATE|DROP TABLE)$/.test(it.verb) && same(targetName(it.sql) ?? '', name))
    const others = held.tables.filter(({ name }) => !same(name, parent))
    const holding = others.filter((it) => !isTouched(it.name) && keysTo(it, parent).some(refuses('onDelete')))
    if (holding.length === 0) continue
    // What the file writes itself it may put back.
    const isWritten = (name: string) =>
      statements.some((it) => changesRows(it.sql) && same(targetName(it.sql) ?? '', name))
    const bereft = bereftOf(held.tables, parent, false).filter(({ table }) => !isWritten(table))
    return {
      statement: one,
      parent,
      holding: holding.map(({ name }) => name),
      taken: bereft.filter(({ columns }) => columns.length === 0).map(({ table }) => table),
      unlinked: bereft.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`)),
    }
  }
  return null
}

/** Which key was refused nobody says: either the parent's, which children name, or one of the table itself. */
function updatedFix(tables: readonly TableSeen[], parent: string): string | null {
  if ((named(tables, parent)?.foreignKeys.length ?? 0) > 0) return null
  const children = tables.filter((child) => keysTo(child, parent).some(refuses('onUpdate')))
  const names = listed(children.map(({ name }) => name))
  const restricts = children.some((child) => keysTo(child, parent).some(({ onUpdate }) => onUpdate === 'RESTRICT'))
  return restricts
    ? `Rows of ${names} refer to the old keys, and ON UPDATE RESTRICT lets none of them go. Insert the rows with the new keys beside the old ones, UPDATE ${names} to point at those, and delete the old rows last.`
    : `Rows of ${names} refer to the old keys. UPDATE ${names} to the new ones right after this statement, in one transaction that begins with PRAGMA defer_foreign_keys = ON: then SQLite looks only when it is committed.`
}

function droppedFix(evidence: Evidence, seen: MigrationSeen, statement: number, parent: string): string {
  const held = seen.held ?? { tables: [], objects: [] }
  const bereft = bereftOf(held.tables, parent)
  const names = listed(bereft.filter(({ holds }) => holds).map(({ table }) => table))
  const why = `No row is wrong: DROP TABLE deletes the rows of ${parent} first, and those of ${names || parent} refer to them.`
  const texts = textsOf(evidence, seen)
  const isRebuilt = texts.some((sql) => makes(sql, parent) || same(renameOf(sql)?.to ?? '', parent))
  const keys = keysTo(named(held.tables, parent) ?? NO_KEYS, parent)
  // RESTRICT holds the old rows too, among themselves; what is to follow them follows them out of the new table.
  const isHeld = keys.length > 0 && !keys.some(({ onDelete }) => same(onDelete, 'RESTRICT'))
  const own = isHeld ? ownChildren(seen, parent, texts) : null
  if (own !== null && bereft.length === 0) return `${why} ${own}`
  if ((names === '' && own === null) || isTied(held.tables, bereft, parent))
    return `${why} Write ON DELETE CASCADE or SET NULL for that foreign key in a migration before this one, or alter ${parent} in place.`
  const fate: Fate = {
    table: parent,
    now: isRebuilt ? parent : null,
    rebuilt: isRebuilt,
    before: 0,
    after: null,
    dropped: { statement, rows: 0, aimed: true },
    copied: null,
    losses: [],
    unlinked: [],
    sweeps: [],
  }
  const scene = { ...seen, fates: [fate], schema: { before: held, after: held } }
  return `${why} ${own === null ? '' : `${own} `}${advice(evidence, scene, statement, bereft)}`
}

/** The file's statements, also those behind the one that it stops at. */
function textsOf({ head }: Evidence, { path }: MigrationSeen): string[] {
  const sql = head.migrations.find((it) => it.path === path)?.up?.sql ?? ''
  const ends = statementEnds(sql)
  return ends.map((end, at) => sql.slice(ends[at - 1] ?? 0, end))
}

function makes(sql: string, table: string): boolean {
  return /^CREATE$/i.test(significant(sql)[0]?.text ?? '') && same(targetName(sql) ?? '', table)
}

/** What the table was called when the file began. */
function nameBefore(seen: MigrationSeen, statement: number, name: string): string {
  return seen.statements.slice(0, statement).reduceRight((now, it) => {
    const renamed = renameOf(it.sql)
    return renamed && same(renamed.to, now) ? renamed.from : now
  }, name)
}

type ForeignKey = TableSeen['foreignKeys'][number]

const NO_KEYS = { foreignKeys: [] }

function keysTo(child: Pick<TableSeen, 'foreignKeys'>, parent: string): ForeignKey[] {
  return child.foreignKeys.filter((key) => same(key.parent, parent))
}

function refuses(when: 'onDelete' | 'onUpdate'): (key: ForeignKey) => boolean {
  return (key) => /^(RESTRICT|NO ACTION)$/i.test(key[when])
}

/**
 * All that goes, or loses what it points at, when the rows of `parent` go: what refuses that goes first.
 * @param holding whether what refuses it is there
 */
export function bereftOf(tables: readonly TableSeen[], parent: string, holding = true): Bereft[] {
  const gone = new Set([parent])
  const goes = (key: ForeignKey) => same(key.onDelete, 'CASCADE') || (holding && refuses('onDelete')(key))
  // A set that grows while it is walked: children of children too.
  for (const name of gone)
    for (const child of tables)
      if (keysTo(child, name).some(goes)) if (![...gone].some((it) => same(it, child.name))) gone.add(child.name)
  const isGone = (name: string) => [...gone].some((it) => same(it, name))
  return tables.flatMap((child): Bereft[] => {
    if (same(child.name, parent)) return []
    const keys = child.foreignKeys.filter((key) => isGone(key.parent))
    if (isGone(child.name)) return [{ table: child.name, columns: [], holds: keys.some(refuses('onDelete')) }]
    const columns = keys.filter((key) => holding || !refuses('onDelete')(key)).flatMap((key) => key.columns)
    return columns.length > 0 ? [{ table: child.name, columns: [...new Set(columns)] }] : []
  })
}

/** Rows that hold rows of their own table, or each other's, with RESTRICT: no order of statements deletes them. */
function isTied(tables: readonly TableSeen[], bereft: readonly Bereft[], parent: string): boolean {
  const all = [parent, ...bereft.filter(({ columns }) => columns.length === 0).map(({ table }) => table)]
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean => {
    if (seen.has(from)) return false
    seen.add(from)
    const parents = (named(tables, from)?.foreignKeys ?? []).map((key) => key.parent)
    return parents.some((it) => same(it, to) || reaches(it, to, seen))
  }
  return all.some((name) =>
    (named(tables, name)?.foreignKeys ?? []).some(
      (key) => same(key.onDelete, 'RESTRICT') && all.some((it) => same(it, key.parent)) && reaches(key.parent, name),
    ),
  )
}
