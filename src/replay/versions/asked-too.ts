/** A target's SQLite that lacks what the files need: it is asked about everything that does not need it. */

import { type Built, build } from '../../apply/base.ts'
import type { Watch } from '../../apply/file.ts'
import type { Refusal } from '../../model/facts.ts'
import type { ReplayJob } from '../../model/job.ts'
import type { OlderRefusal, Untold } from '../../model/replayed.ts'
import type { Runner } from '../../model/runner.ts'
import type { MigrationSeen, Outcome } from '../../model/seen.ts'
import type { Script } from '../../model/text.ts'
import { keyOf } from '../../sql/names.ts'
import { statementEnds } from '../../sql/split.ts'
import { skipLeading, targetName, targetOf, verbOf } from '../../sql/statement.ts'
import { identifier, significant, type Token, unquote } from '../../sql/tokens.ts'
import { type BundledEngine, EXTENDED, type StartEngine } from '../../sqlite/bundled.ts'
import { atNoon } from '../../sqlite/clock.ts'
import { alone, type Engine, refusal } from '../../sqlite/engine.ts'
import { broughtBy } from '../../sqlite/releases.ts'
import type { Seen } from '../replay.ts'
import { lackedBy, needsOf } from './missing.ts'
import { type OnEmpty, refusedOn, same, takenLater } from './older.ts'

export interface AskedToo {
  readonly older: readonly OlderRefusal[]
  /** The same for what the base has. */
  readonly inBase: readonly OlderRefusal[]
  readonly untold: readonly Untold[]
}

/**
 * Tries what was rehearsed on SQLite's own build on `wanted` too, on a database with plain tables for the virtual ones. What
 * that one refuses and a newer one, with as little, takes, needs a newer SQLite; of any other refusal, and of what has to do
 * with the virtual tables, nobody can tell.
 */
export async function askedToo(
  job: ReplayJob,
  seen: Seen,
  wanted: BundledEngine,
  start: StartEngine,
  watch: Watch,
): Promise<AskedToo> {
  const modules = new Set(EXTENDED.has.filter((name) => !wanted.has.includes(name)))
  const reached = job.incoming.filter(({ path }) => seen.migrations.some((it) => it.path === path && wasPlayed(it)))
  const stood = withStandIns({ has: await start(EXTENDED), modules }, job.base, reached)
  const engine = await start(wanted)
  const past = builtOn(engine, job, stood, watch)
  const empty: OnEmpty = { state: past.state, scripts: stood.incoming, runner: eachAlone(job.runner), start, watch }
  // Only of the first run: a second one stops at statements that this one has to take.
  const known = seen.migrations.flatMap((it) => it.rehearsals[0]?.refusals ?? [])
  const refused = (refusedOn(engine, empty) ?? []).filter((it) => !known.some((own) => same(own, it)))
  const older = await takenLater(refused, wanted, empty)
  const open = refused.filter((it) => !older.some(({ refusal }) => same(refusal, it)))
  const fresh = past.refusals.filter((it) => !seen.baseRefusals.some((own) => same(own, it)))
  const inBase = await takenLater(fresh, wanted, { ...empty, state: undefined, scripts: stood.base })
  return { older, inBase, untold: untoldIn(seen, stood, open, older, wanted) }
}

function wasPlayed({ rehearsals }: MigrationSeen): boolean {
  return rehearsals[0]?.outcome === 'pass' || rehearsals[0]?.outcome === 'fail'
}

/** One statement that cannot be tried must not keep the others from it. */
function eachAlone(runner: Runner): Runner {
  return { ...runner, transaction: 'none', onError: 'continue' }
}

function builtOn(engine: Engine, { runner, from }: ReplayJob, { base }: StoodIn, watch: Watch): Built {
  return atNoon(() => build(engine, eachAlone(runner), base, watch, from && alone(from)))
}

/** In the order of the files: statements that name a virtual table, and what was refused for no reason of its version. */
function untoldIn(
  seen: Seen,
  { tables }: StoodIn,
  open: readonly Refusal[],
  older: readonly OlderRefusal[],
  { sqlite }: BundledEngine,
): Untold[] {
  return seen.migrations.flatMap(({ path, statements }) => {
    const own = open.filter(({ at }) => at.path === path)
    const isOlder = (sql: string) =>
      older.some(({ refusal }) => refusal.at.path === path && refusal.statement.endsWith(sql))
    const found = wanting(statements, tables).filter(({ sql }) => !isOlder(sql))
    return [
      ...found.map(({ at, needs }) => ({ at, asked: sqlite, needs, message: null })),
      ...own.map((it) => ({ at: it.at, asked: sqlite, needs: lackedBy(it)?.name ?? null, message: it.message })),
    ].sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
  })
}

/** To drop a table takes no more than to know its name. */
function wanting(statements: MigrationSeen['statements'], tables: StoodIn['tables']) {
  return statements.flatMap(({ at, sql, verb }) => {
    const needs = verb.startsWith('DROP') ? null : namedIn(tables, sql)
    return needs === null ? [] : [{ at, sql, needs }]
  })
}

/** What was rehearsed of a file that production's SQLite refuses, as it is for a file that fails there. */
export function asRefused(seen: MigrationSeen, older: readonly OlderRefusal[], behind: string | null): MigrationSeen {
  const own = older.find(({ refusal }) => refusal.at.path === seen.path)
  if (!own && behind === null) return seen
  const rest = own
    ? ({ why: 'fails-empty', detail: 'it fails on an empty database' } as const)
    : ({ why: 'fails-before', detail: `${behind} fails before it` } as const)
  const rehearsals = seen.rehearsals.map((it) => {
    if (own && it.scenario === 'empty') {
      const failed: Outcome = 'fail'
      return { ...it, outcome: failed, why: 'refused' as const, detail: own.refusal.message }
    }
    return { ...it, ...rest, outcome: 'skipped' as const }
  })
  // That the release meets the same is no news.
  const oldCode = seen.oldCode.filter(({ message }) => broughtBy({ message, statement: '' }) === null)
  return { ...seen, rehearsals, oldCode }
}

/** Whose modules are missing elsewhere, and which ones, in lower case. */
export interface Lacking {
  readonly has: Engine
  readonly modules: ReadonlySet<string>
}

export interface StoodIn {
  readonly base: readonly Script[]
  readonly incoming: readonly Script[]
  /** Tables (lower case) that only look like what they are named after, views of them, and their modules. */
  readonly tables: ReadonlyMap<string, string>
}

/**
 * The scripts with a plain table, of the same columns, for each virtual one. What the base does with its rows is left out:
 * no migration is tried on those. Lines stay where they are.
 */
export function withStandIns(lacking: Lacking, base: readonly Script[], incoming: readonly Script[]): StoodIn {
  const tables = new Map<string, string>()
  const standIn = (sql: string) => {
    const module = virtualModule(sql)
    if (module === null || !lacking.modules.has(module)) return null
    const text = plainTable(lacking.has, sql)
    if (text !== null) tables.set(targetOf(sql) as string, module)
    return text
  }
  const past = (sql: string) => standIn(sql) ?? (aboutRows(sql) && namedIn(tables, sql) !== null ? '' : null)
  const noted = (sql: string) => {
    const name = newNameIn(sql)
    const module = name && namedIn(tables, sql)
    if (name && module) tables.set(name, module)
    return null
  }
  const changed = (script: Script, change: (sql: string) => string | null) => replaced(script, tables, change)
  return {
    base: base.map((script) => changed(script, (sql) => past(sql) ?? noted(sql))),
    incoming: incoming.map((script) => changed(script, (sql) => standIn(sql) ?? noted(sql))),
    tables,
  }
}

/** The module of a stand-in that the statement names; null when it names none. Strings are no names here. */
export function namedIn(tables: ReadonlyMap<string, string>, sql: string): string | null {
  const text = keyOf(sql)
  if (![...tables.keys()].some((name) => text.includes(name))) return null
  for (const token of significant(sql)) {
    const module = token.kind === 'string' ? undefined : tables.get(keyOf(unquote(token)))
    if (module !== undefined) return module
  }
  return null
}

/** The name, in lower case, that a view is made with or a table renamed to. */
function newNameIn(sql: string): string | null {
  const all = significant(sql).filter(({ kind }) => kind !== 'semicolon')
  const verb = verbOf(sql)
  if (verb === 'ALTER TABLE') return all.at(-1) ? keyOf(unquote(all.at(-1) as Token)) : null
  if (verb !== 'CREATE VIEW') return null
  const [first, , named] = all
    .slice(all.findIndex((it) => /^view$/i.test(it.text)) + 1)
    .filter((it) => !NOISE.test(it.text))
  const at = sql.slice(first?.end).trimStart().startsWith('.') ? named : first
  return at ? keyOf(unquote(at)) : null
}

const NOISE = /^(if|not|exists)$/i

function virtualModule(sql: string): string | null {
  if (!/^create\s+virtual\b/i.test(sql)) return null
  const [module] = needsOf([{ path: '', line: 1, sql }])
  return module ?? null
}

function aboutRows(sql: string): boolean {
  return !/^(CREATE|DROP|ALTER)\b/.test(verbOf(sql))
}

/**
 * Its columns are asked of the SQLite that has the module, with the hidden ones. `rowid` is one of them, as a full-text table
 * is told of a deleted row by an INSERT with its number. Null when that SQLite refuses the statement too.
 */
function plainTable(engine: Engine, sql: string): string | null {
  const name = targetName(sql)
  if (name === null) return null
  const connection = engine.open()
  try {
    if (refusal(() => connection.run(sql)) !== null) return null
    const columns = connection.rows(`PRAGMA table_xinfo(${identifier(name)})`).map((row) => String(row[1]))
    const all = new Map(['rowid', ...columns].map((column) => [keyOf(column), identifier(column)]))
    return `CREATE TABLE IF NOT EXISTS ${identifier(name)} (${[...all.values()].join(', ')});`
  } finally {
    connection.close()
  }
}

/** Each statement that `change` has another text for is replaced by it, followed by as many lines as it had. */
function replaced(script: Script, tables: ReadonlyMap<string, string>, change: (sql: string) => string | null): Script {
  const { sql } = script
  if (!/\bvirtual\b/i.test(sql) && namedIn(tables, sql) === null) return script
  let start = 0
  let text = ''
  for (const end of [...statementEnds(sql), sql.length]) {
    const from = Math.min(end, skipLeading(sql, start))
    const statement = sql.slice(from, end)
    const instead = change(statement)
    text += sql.slice(start, from) + (instead === null ? statement : instead + statement.replace(/[^\n]+/g, ''))
    start = end
  }
  return { ...script, sql: text }
}
