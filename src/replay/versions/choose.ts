/** A job on the SQLite that it needs: chosen by its target and its SQL, and changed when that one lacks something. */

import type { Watch } from '../../apply/file.ts'
import type { ReplayJob } from '../../model/job.ts'
import type { OlderRefusal, Replayed, Untold } from '../../model/replayed.ts'
import type { Script } from '../../model/text.ts'
import {
  type BundledEngine,
  type Choice,
  chooseEngine,
  EXTENDED,
  LADDER,
  NEWEST,
  notNewerThan,
  type StartEngine,
} from '../../sqlite/bundled.ts'
import type { Engine, State } from '../../sqlite/engine.ts'
import { withGuards } from '../guarded.ts'
import { type Base, baseOf, replay, type Seen } from '../replay.ts'
import { OutOfTime } from '../time.ts'
import { withSound } from '../unusable.ts'
import { askedToo } from './asked-too.ts'
import { hangsOnFiles } from './attached.ts'
import { onBaseline } from './baseline.ts'
import { type Ground, groundOf, newestBeside, newlyLacking } from './ground.ts'
import { inPart } from './in-part.ts'
import { withinLimits } from './limits.ts'
import { lackingIn, mayNeedNewer, missingIn, needsOf, withoutVerdicts } from './missing.ts'
import { type OnEmpty, refusedOn, same, takenLater } from './older.ts'
import { explained, newerThan, nextFor, onTarget, refusedFrom, sortedFor } from './on-target.ts'
import { asProduction } from './production.ts'
import { assumedRemark, baseRemark, betweenRemark, diskRemark, libsqlRemark, lossRemark } from './remarks.ts'
import { without } from './without.ts'

/** Asked as well when no target is given: the nearest to the oldest in wide use (Debian 12 has 3.40, Ubuntu 22.04 3.37). */
export const FLOOR: BundledEngine = LADDER.find(({ sqlite }) => sqlite.startsWith('3.39.')) ?? NEWEST

/** Plays `job` and says on what. Throws Trouble for a target that cannot be had. */
export async function play(asked: ReplayJob, started: StartEngine, watch: Watch): Promise<Replayed> {
  const start = asProduction(started, asked.runner)
  return withSound(
    asked,
    () => start(NEWEST),
    () => playedOut(asked, start, watch),
  )
}

async function playedOut(asked: ReplayJob, start: StartEngine, watch: Watch): Promise<Replayed> {
  const target = asked.engine?.target ?? null
  const asksOlder = target === null && asked.engine?.older === true && mayNeedNewer(asked.incoming)
  const older = asksOlder ? start(FLOOR) : null
  // It is only waited for when the newest has played; a failure must not end the process before.
  older?.catch(() => {})
  const settled = await withoutLog(asked, start)
  const given = asked.baseline ? onBaseline(await start(NEWEST), settled, watch) : settled
  const found = await withoutLacking(await onRightEngine(given, target, start, watch), start, watch)
  const { job, played, left, tables, columns } = found
  const { engine } = played.choice
  const empty = { state: played.base, scripts: job.incoming, runner: job.runner, start, watch }
  const {
    seen,
    olderRefusals,
    untold,
    remark = played.choice.remark,
  } = await unlessOver(played.seen, async () =>
    target === null
      ? told(played.seen, older && engine === NEWEST ? await refusedByFloor(empty, await older) : [])
      : engine === EXTENDED
        ? await besideTarget(job, played.seen, notNewerThan(target), start, watch)
        : await between(job, played, empty, target),
  )
  watch.enters?.('versions')
  const within = await withinLimits(seen, job, played.base, start, watch)
  const setting = { engine: await start(engine), runner: job.runner, watch }
  const beside = seen.stopped === null ? hangsOnFiles(setting, played.base, job.incoming) : []
  const part = inPart(within, { ...left, passed: [...left.passed, ...beside] })
  const still = missingIn(part.seen)
  const missing = [...part.missing, ...still]
  const remarks = [
    remark,
    diskRemark(seen),
    libsqlRemark(job, seen),
    baseRemark(job, left, seen),
    assumedRemark(job, tables),
    betweenRemark(columns),
    lossRemark(seen),
  ].filter((it) => it !== null)
  return { ...withoutVerdicts(part.seen, still), target, remarks, olderRefusals, missing, untold, guessed: tables }
}

/** Rows in a database as a process finds them that opens it: with what its log holds. */
async function withoutLog(job: ReplayJob, started: StartEngine): Promise<ReplayJob> {
  const { rows } = job
  if (!rows?.database || (rows.beside ?? []).length === 0) return job
  const left = { bytes: rows.database, beside: rows.beside ?? [] }
  const database = (await started(EXTENDED)).settled?.(left) ?? rows.database
  return { ...job, rows: { ...rows, database } }
}

/** A job as it could be played in the end, on what ground, and what was seen. */
interface Found extends Ground {
  readonly played: Played
}

/** How often more of what is lacking may come to light behind what was left out. */
const MOST_ROUNDS = 8

/** Plays the new files without the statements that lack something, as long as that brings others to light. */
async function withoutLacking(first: Found, start: StartEngine, watch: Watch): Promise<Found> {
  const { choice, whole } = first
  const newest = await newestBeside(choice.engine, start)
  const passed = [...first.left.passed]
  let now = first
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const more = newlyLacking(lackingIn(now.played.seen), now.job, passed, newest)
    if (more.length === 0) break
    passed.push(...more)
    const { job, tables } = without(whole, passed)
    const left = { passed: [...passed], tables }
    now = { ...now, job, left, played: await playedOn(choice, job, start, watch, now.base) }
  }
  return now
}

interface Played {
  readonly choice: Choice
  readonly seen: Seen
  /** The database behind the base. */
  readonly base: State
}

/** The text tells most needs beforehand; a refusal tells the others, and then the job is played once more. */
async function onRightEngine(job: ReplayJob, target: string | null, start: StartEngine, watch: Watch): Promise<Found> {
  const needs = needsOf(scriptsOf(job))
  const played = async (ground: Ground): Promise<Found> => ({
    ...ground,
    played: await playedOn(ground.choice, ground.job, start, watch, ground.base),
  })
  const first = await played(await groundOf(job, target, needs, start, watch))
  // No engine has a file.
  for (const { kind, name } of missingIn(first.played.seen)) if (kind !== 'file') needs.add(name.toLowerCase())
  const { engine } = chooseEngine({ target, needs })
  return engine === first.choice.engine ? first : played(await groundOf(job, target, needs, start, watch))
}

async function playedOn(
  choice: Choice,
  job: ReplayJob,
  start: StartEngine,
  watch: Watch,
  known: Base | null = null,
): Promise<Played> {
  const engine = await start(choice.engine)
  let statements = 0
  const count = (path: string, line: number) => {
    statements += 1
    watch(path, line)
  }
  const counting: Watch = Object.assign(count, { ...watch })
  const base = known ?? baseOf(engine, job, counting)
  const seen = replay(engine, job, base, counting)
  return { choice, seen: await withGuards(engine, job, seen, statements, watch), base: base.part }
}

function scriptsOf(job: ReplayJob): Script[] {
  const asked = job.questions.flatMap((question) => [
    ...(question.about === 'edited' ? [question.instead] : []),
    ...(question.order ?? []),
  ])
  return [...job.base, ...job.incoming, ...asked, ...job.seeds, ...Object.values(job.downs)]
}

/** What these hold is only looked at when somebody reads or writes. */
const STORED = /^(?:CREATE (?:VIEW|TRIGGER|TABLE|INDEX)|ALTER TABLE)$/

function isBeside(a: OlderRefusal, b: OlderRefusal): boolean {
  return a.refusal.at.path === b.refusal.at.path && a.refusal.at.line === b.refusal.at.line
}

/** On a bundled SQLite that may be older than production's: what only that one refuses is no proof. */
async function between(job: ReplayJob, played: Played, empty: OnEmpty, target: string): Promise<Told> {
  const { seen, older, inBase } = await onTarget(job, played, empty)
  const sorted = sortedFor(target, older)
  const up = nextFor(target, [...sorted.has, ...sorted.unknown, ...inBase])
  if (up === null) {
    const stored = newerThan(target, played.choice.engine, seen.migrations, STORED)
    const tooNew = [...sorted.tooNew, ...stored.filter((it) => !older.some((own) => isBeside(own, it)))]
    return told(refusedFrom(seen, tooNew), tooNew)
  }
  const remark = `Run on SQLite ${up.sqlite}: it is newer than ${target}, but SQLite ${played.choice.engine.sqlite}, the next older one that is bundled, lacks what ${target} may have.`
  const again = await playedOn({ engine: up, remark }, job, empty.start, empty.watch)
  const { tooNew: pastTarget } = sortedFor(target, inBase)
  const inPast = seen.baseRefusals.filter((it) => pastTarget.some(({ refusal }) => same(refusal, it)))
  const next = await onTarget(job, again, { ...empty, state: again.base })
  const tooNew = [...sorted.tooNew, ...next.older, ...newerThan(target, up, next.seen.migrations)]
  const untold = sorted.unknown.map((it) => ({
    at: it.refusal.at,
    asked: it.refusedBy,
    takenBy: it.takenBy,
    needs: null,
    message: it.refusal.message,
  }))
  const whole = { ...next.seen, baseRefusals: [...inPast, ...next.seen.baseRefusals] }
  return { ...told(refusedFrom(whole, tooNew), tooNew, untold), remark }
}

async function refusedByFloor(empty: OnEmpty, older: Engine): Promise<OlderRefusal[]> {
  return takenLater(refusedOn(older, empty) ?? [], FLOOR, empty)
}

/** The target's SQLite lacks something, so that the files were played on another one: it is asked about the rest. */
async function besideTarget(
  job: ReplayJob,
  seen: Seen,
  wanted: BundledEngine,
  start: StartEngine,
  watch: Watch,
): Promise<Told> {
  if (wanted.sqlite === EXTENDED.sqlite) return told(seen, [])
  const { older, inBase, untold } = await askedToo(job, seen, wanted, start, watch)
  const baseRefusals = [...seen.baseRefusals, ...inBase.map(({ refusal }) => explained(refusal, inBase))]
  return told(refusedFrom({ ...seen, baseRefusals }, older), older, untold)
}

interface Told {
  readonly seen: Seen
  readonly olderRefusals: readonly OlderRefusal[]
  readonly untold: readonly Untold[]
  /** Why it was played on that SQLite, where that is not the choice's own remark. */
  readonly remark?: string
}

/** Other versions are asked as long as there is time; what was seen before that stays seen. */
async function unlessOver(seen: Seen, ask: () => Promise<Told>): Promise<Told> {
  if (seen.stopped) return told(seen, [])
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error
    const at = { path: error.path, line: Math.max(1, error.line), column: 1 }
    return told({ ...seen, stopped: { at, why: error.message } }, [])
  }
}

function told(seen: Seen, olderRefusals: readonly OlderRefusal[], untold: readonly Untold[] = []): Told {
  return { seen, olderRefusals, untold }
}
