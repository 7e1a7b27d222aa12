/** The schema before and after a file, as data, and what it broke or lost. */

import type { SchemaObjectType, SchemaSeen, TableSeen } from '../../../model/schema.ts'
import type { StatementSeen } from '../../../model/seen.ts'
import { keyOf, same } from '../../../sql/names.ts'
import { namesIn } from '../../../sql/statement.ts'
import { on } from '../../../sqlite/engine.ts'
import { changedNames, neighbours, rowsTouched } from '../../../sqlite/reach.ts'
import { type Entry, entriesOf } from '../../../sqlite/schema.ts'
import { linksOf } from '../../../sqlite/schema-keys.ts'
import { tablesOf } from '../../../sqlite/table-seen.ts'
import type { Played, Scene } from '../../scene.ts'
import type { RowsRun, SchemaPart } from '../look.ts'
import { type Side, virtualTables, worked } from './broken.ts'
import { lostIn } from './lost.ts'
import { movedUnder } from './moved-under.ts'
import { leftoversOf, needlessly, type Run } from './needless.ts'
import { lostUnder, staleSearch } from './stale.ts'
import { unfitTriggers } from './unfit.ts'

export const schema = part('schema', null)

export const broken = part('broken', [])

export const mended = part('mended', [])

export const rebuilt = part('rebuilt', [])

export const lost = part('lost', [])

export const needless = part('needless', [])

export const leftovers = part('leftovers', [])

function part<K extends keyof SchemaPart>(name: K, nothing: SchemaPart[K]) {
  return { nothing, needs: 'rows' as const, look: ({ schemas }: RowsRun) => schemas()[name] }
}

const NOTHING = { broken: [], mended: [], rebuilt: [], lost: [], needless: [], leftovers: [] }

/**
 * Reads both schemas of the tables that the file touched and of their neighbours, and tries every view and trigger that
 * leads to them, and every virtual table. Costs little for a file that only changes rows, whatever the size of the schema.
 * @param unusual its run on unusual rows
 */
export function schemaSeen(scene: Scene, first: Played, unusual: () => Run | null): SchemaPart {
  return on(scene.engine, first.before, (then) =>
    on(scene.engine, first.after, (now) => compared(scene, first, sideOf(then), sideOf(now), unusual)),
  )
}

/** A database as it is compared with another one. */
export function sideOf(connection: Side['connection']): Side {
  connection.run('PRAGMA foreign_keys = OFF')
  return { connection, entries: entriesOf(connection) }
}

function compared(scene: Scene, first: Played, was: Side, is: Side, unusual: () => Run | null): SchemaPart {
  const { statements } = first.performance
  const changed = changedNames(was.entries, is.entries)
  const touched = new Set([...changed, ...rowsTouched(statements)])
  const links = touched.size > 0 ? [...linksOf(was.connection), ...linksOf(is.connection)] : []
  const around = neighbours(touched, links)
  const before = schemaOf(was, around, changed)
  const after = changed.size > 0 ? schemaOf(is, around, changed) : before
  // Rows that are deleted behind a full-text table's back break it too.
  const virtual = virtualSeen(scene, first, was, is)
  if (changed.size === 0) return { ...NOTHING, ...virtual, schema: { before, after } }
  const anew = rebuilds(was.entries, is.entries, statements)
  const work = worked(was, is, changed)
  const { unfit, replaced } = unfitTriggers(was, is)
  return {
    schema: { before, after },
    broken: [...work.broken, ...unfit, ...virtual.broken],
    mended: [...work.mended, ...replaced.map((name) => ({ type: 'trigger' as const, name })), ...virtual.mended],
    rebuilt: anew,
    lost: lostIn(was, is),
    needless: needlessly(scene, first, unusual, bothSides(anew, before, after)),
    leftovers: leftoversOf(scene, first, was.entries, is.entries, links),
  }
}

/** Virtual tables that cannot be read, and searches that miss what is there. */
function virtualSeen(scene: Scene, first: Played, was: Side, is: Side): Pick<SchemaPart, 'broken' | 'mended'> {
  const { broken, mended } = virtualTables(was, is)
  const { stale, renewed, unfilled } = staleSearch(was, is)
  const moved = movedUnder(scene, first.before, was, is, first.performance.statements)
  const others = moved.filter(({ name }) => !stale.some((it) => same(it.name, name)))
  const wrong = [...stale, ...lostUnder(scene, first.before, unfilled), ...others]
  const unread = new Set(broken.map(({ name }) => keyOf(name)))
  return {
    broken: [...broken, ...wrong.filter(({ name }) => !unread.has(keyOf(name)))],
    mended: [...mended, ...renewed.map((name) => ({ type: 'virtual table' as const, name }))],
  }
}

/** Every table and what hangs on it. */
export function wholeSchema(connection: Side['connection']): SchemaSeen {
  const side = sideOf(connection)
  return schemaOf(side, new Set(side.entries.map(({ name }) => keyOf(name))), new Set())
}

/** Tables of these names, what hangs on them, and views that changed or read them. */
function schemaOf({ connection, entries }: Side, names: ReadonlySet<string>, changed: ReadonlySet<string>): SchemaSeen {
  const tables = tablesOf(connection, entries)
  const own = entries.filter(({ type, name }) => type === 'table' && names.has(keyOf(name)) && !isShadow(name, entries))
  const shown = entries.filter((it) => it.type !== 'table' && (names.has(keyOf(it.table)) || reads(it, changed)))
  return {
    tables: own.map(({ name }) => tables.find(name)?.seen).filter((it) => it !== undefined),
    objects: shown.map(({ type, name, table, sql }) => ({ type: type as SchemaObjectType, name, table, sql })),
  }
}

function reads({ type, sql }: Entry, names: ReadonlySet<string>): boolean {
  const text = keyOf(sql)
  return (
    type === 'view' && [...names].some((name) => text.includes(name)) && [...namesIn(sql)].some((it) => names.has(it))
  )
}

/** What full-text and R-Tree tables keep their content in (https://sqlite.org/fts5.html#fts5_data_structures). */
const SHADOW = /_(content|segments|segdir|docsize|stat|data|idx|config|node|rowid|parent)$/i

function isShadow(name: string, entries: readonly Entry[]): boolean {
  if (!SHADOW.test(name)) return false
  const owner = keyOf(name.replace(SHADOW, ''))
  return entries.some((it) => keyOf(it.name) === owner && /^\s*create\s+virtual/i.test(it.sql))
}

/**
 * Tables that were dropped and rebuilt under their name: they have another entry in `sqlite_schema`. SQLite may give a
 * number again, and VACUUM numbers anew; then a DROP TABLE tells.
 */
function rebuilds(was: readonly Entry[], is: readonly Entry[], statements: readonly StatementSeen[]): string[] {
  const then = new Map(was.filter(isTable).map((it) => [keyOf(it.name), it]))
  const dropped = new Set(
    statements.filter(({ verb }) => verb === 'DROP TABLE').flatMap(({ sql }) => [...namesIn(sql)]),
  )
  const renumbered = statements.some(({ verb }) => verb === 'VACUUM')
  return is.filter(isTable).flatMap(({ name, number }) => {
    const old = then.get(keyOf(name))
    if (!old) return []
    return dropped.has(keyOf(name)) || (old.number !== number && !renumbered) ? [name] : []
  })
}

function isTable({ type }: Entry): boolean {
  return type === 'table'
}

function bothSides(names: readonly string[], before: SchemaSeen, after: SchemaSeen): [TableSeen, TableSeen][] {
  return names.flatMap((name) => {
    const [was, is] = [before, after].map((it) => it.tables.find((table) => keyOf(table.name) === keyOf(name)))
    return was && is && !was.virtual && !is.virtual ? [[was, is] as [TableSeen, TableSeen]] : []
  })
}
