/** A job on the SQLite that it needs: chosen by its target and its SQL, and changed when that one lacks something. */

import type { Watch } from '../../apply/file.ts'
import type { Refusal } from '../../model/facts.ts'
import type { ReplayJob } from '../../model/job.ts'
import type { OlderRefusal, Replayed, Untold } from '../../model/replayed.ts'
import type { Rehearsal } from '../../model/seen.ts'
import type { Script } from '../../model/text.ts'
import { fileNameIn } from '../../sql/statement.ts'
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
import { replay, type Seen } from '../replay.ts'
import { askedToo, asRefused } from './asked-too.ts'
import { mayNeedNewer, missingIn, needsOf, withoutVerdicts } from './missing.ts'
import { type OnEmpty, refusedOn, same, takenLater } from './older.ts'

/** Asked as well when no target is given: the nearest to the oldest in wide use (Debian 12 has 3.40, Ubuntu 22.04 3.37). */
export const FLOOR: BundledEngine = LADDER.find(({ sqlite }) => sqlite.startsWith('3.39.')) ?? NEWEST

/** Plays `job` and says on what. Throws Trouble for a target that cannot be had. */
export async function play(job: ReplayJob, start: StartEngine, watch: Watch): Promise<Replayed> {
  const target = job.engine?.target ?? null
  const asksOlder = target === null && job.engine?.older === true && mayNeedNewer(job.incoming)
  const older = asksOlder ? start(FLOOR) : null
  // It is only waited for when the newest has played; a failure must not end the process before.
  older?.catch(() => {})
  const played = await onRightEngine(job, target, start, watch)
  const { engine } = played.choice
  const empty = { state: played.base, scripts: job.incoming, runner: job.runner, start, watch }
  const { seen, olderRefusals, untold } =
    target === null
      ? told(played.seen, older && engine === NEWEST ? await refusedByFloor(empty, await older) : [])
      : engine === EXTENDED
        ? await besideTarget(job, played.seen, notNewerThan(target), start, watch)
        : told(...(await onTarget(job, played, empty)))
  const missing = missingIn(seen)
  const remarks = [played.choice.remark, diskRemark(seen), lossRemark(seen)].filter((it) => it !== null)
  return { ...withoutVerdicts(seen, missing), target, remarks, olderRefusals, missing, untold }
}

/** Said whenever something could not be asked. */
function lossRemark({ lossesLeft }: Seen): string | null {
  return lossesLeft
    ? 'Not proved: whether more values or rows are lost. There were too many questions, or the files fail on other rows.'
    : null
}

/** What was taken for granted when the new files name files of their own. */
function diskRemark({ migrations }: Seen): string | null {
  const names = migrations.some(({ statements }) => statements.some(({ sql }) => namesFile(sql)))
  return names
    ? 'The disk of the rehearsal holds no file but those that the migrations make, and has every folder that they name.'
    : null
}

function namesFile(sql: string): boolean {
  const name = fileNameIn(sql)
  return name !== null && !/^'(:memory:)?'$/.test(sql.slice(name.start, name.end))
}

interface Played {
  readonly choice: Choice
  readonly seen: Seen
  /** The database behind the base. */
  readonly base: State | undefined
}

/** The text tells most needs beforehand; a refusal tells the others, and then the job is played once more. */
async function onRightEngine(job: ReplayJob, target: string | null, start: StartEngine, watch: Watch): Promise<Played> {
  const needs = needsOf(scriptsOf(job))
  const first = await playedOn(chooseEngine({ target, needs }), job, start, watch)
  // No engine has a file.
  for (const { kind, name } of missingIn(first.seen)) if (kind !== 'file') needs.add(name.toLowerCase())
  const choice = chooseEngine({ target, needs })
  return choice.engine === first.choice.engine ? first : playedOn(choice, job, start, watch)
}

async function playedOn(choice: Choice, job: ReplayJob, start: StartEngine, watch: Watch): Promise<Played> {
  let base: State | undefined
  const engine = await start(choice.engine)
  let statements = 0
  const counting: Watch = (path, line) => {
    statements += 1
    watch(path, line)
  }
  const seen = replay(engine, job, counting, (state) => {
    base = state
  })
  return { choice, seen: await withGuards(engine, job, seen, statements, watch), base }
}

function scriptsOf(job: ReplayJob): Script[] {
  const asked = job.questions.flatMap((question) => (question.about === 'edited' ? [question.instead] : question.order))
  return [...job.base, ...job.incoming, ...asked, ...job.seeds, ...Object.values(job.downs)]
}

async function refusedByFloor(empty: OnEmpty, older: Engine): Promise<OlderRefusal[]> {
  return takenLater(refusedOn(older, empty) ?? [], FLOOR, empty)
}

/** What the target's SQLite refuses on an empty database, and a newer one takes, is told apart from what all of them refuse. */
async function onTarget(job: ReplayJob, { choice, seen }: Played, empty: OnEmpty): Promise<[Seen, OlderRefusal[]]> {
  const refused = seen.migrations.flatMap((it) => it.rehearsals.filter(isEmptyRun).flatMap((one) => one.refusals))
  const older = await takenLater(refused, choice.engine, empty)
  const base = await takenLater(seen.baseRefusals, choice.engine, { ...empty, state: undefined, scripts: job.base })
  const without = (one: Rehearsal): Rehearsal => ({
    ...one,
    refusals: one.refusals.filter((it) => !older.some(({ refusal }) => same(refusal, it))),
  })
  const migrations = seen.migrations.map((it) => ({
    ...it,
    rehearsals: it.rehearsals.map((one) => (isEmptyRun(one) ? without(one) : one)),
  }))
  return [{ ...seen, migrations, baseRefusals: seen.baseRefusals.map((it) => explained(it, base)) }, older]
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
  const first = seen.migrations.findIndex(({ path }) => older.some(({ refusal }) => refusal.at.path === path))
  const migrations = seen.migrations.map((it, index) =>
    first < 0 || index < first
      ? it
      : asRefused(it, older, index > first ? (seen.migrations[first]?.path ?? null) : null),
  )
  return told({ ...seen, baseRefusals, migrations, deployed: first < 0 ? seen.deployed : null }, older, untold)
}

interface Told {
  readonly seen: Seen
  readonly olderRefusals: readonly OlderRefusal[]
  readonly untold: readonly Untold[]
}

function told(seen: Seen, olderRefusals: readonly OlderRefusal[], untold: readonly Untold[] = []): Told {
  return { seen, olderRefusals, untold }
}

function isEmptyRun({ scenario }: Rehearsal): boolean {
  return scenario === 'empty'
}

/** Production has applied the file, so its SQLite took it. */
function explained(refusal: Refusal, later: readonly OlderRefusal[]): Refusal {
  const found = later.find((it) => same(it.refusal, refusal))
  const hint =
    found && `SQLite ${found.takenBy} takes it: production's SQLite is newer than the settings say, it seems.`
  return hint === undefined ? refusal : { ...refusal, hint }
}
