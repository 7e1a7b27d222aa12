/** A target's SQLite that lacks what the files need: it is asked about everything that does not need it. */

import type { MigrationSeen, OlderRefusal, Outcome, Refusal, Runner, Untold } from '../model.ts'
import { type Built, build } from './build.ts'
import { atNoon } from './clock.ts'
import type { Engine } from './engine.ts'
import { type BundledEngine, EXTENDED } from './engines.ts'
import type { ReplayJob } from './job.ts'
import { lackedBy } from './missing.ts'
import { type Bare, refusedOn, same, takenLater } from './older.ts'
import type { Watch } from './perform.ts'
import type { Seen } from './replay.ts'
import { namedIn, type StoodIn, withStandIns } from './stand-ins.ts'

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
export async function askedToo(job: ReplayJob, seen: Seen, wanted: BundledEngine, watch: Watch): Promise<AskedToo> {
  const modules = new Set(EXTENDED.has.filter((name) => !wanted.has.includes(name)))
  const reached = job.incoming.filter(({ path }) => seen.migrations.some((it) => it.path === path && wasPlayed(it)))
  const stood = withStandIns({ has: await EXTENDED.start(), modules }, job.base, reached)
  const engine = await wanted.start()
  const past = builtOn(engine, job.runner, stood, watch)
  const bare: Bare = { bytes: past.bytes, scripts: stood.incoming, runner: eachAlone(job.runner), watch }
  // Only of the first run: a second one stops at statements that this one has to take.
  const known = seen.migrations.flatMap((it) => it.rehearsals[0]?.refusals ?? [])
  const refused = (refusedOn(engine, bare) ?? []).filter((it) => !known.some((own) => same(own, it)))
  const older = await takenLater(refused, wanted, bare)
  const open = refused.filter((it) => !older.some(({ refusal }) => same(refusal, it)))
  const fresh = past.refusals.filter((it) => !seen.baseRefusals.some((own) => same(own, it)))
  const inBase = await takenLater(fresh, wanted, { ...bare, bytes: undefined, scripts: stood.base })
  return { older, inBase, untold: untoldIn(seen, stood, open, older, wanted) }
}

function wasPlayed({ rehearsals }: MigrationSeen): boolean {
  return rehearsals[0]?.outcome === 'pass' || rehearsals[0]?.outcome === 'fail'
}

/** One statement that cannot be tried must not keep the others from it. */
function eachAlone(runner: Runner): Runner {
  return { ...runner, transaction: 'none', onError: 'continue' }
}

function builtOn(engine: Engine, runner: Runner, { base }: StoodIn, watch: Watch): Built {
  return atNoon(() => build(engine, eachAlone(runner), base, watch))
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
  const skipped: Outcome = 'skipped'
  const why = own ? 'it fails on an empty database' : `${behind} fails before it`
  const rehearsals = seen.rehearsals.map((it) => {
    if (own && it.scenario === 'bare') {
      const failed: Outcome = 'fail'
      return { ...it, outcome: failed, detail: own.refusal.message }
    }
    return { ...it, outcome: skipped, detail: why }
  })
  return { ...seen, rehearsals }
}
