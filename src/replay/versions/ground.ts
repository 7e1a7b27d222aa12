/** What production has, built before anything is rehearsed on it: on the SQLite that it needs, and as far as one can run it here. */

import type { Watch } from '../../apply/file.ts'
import type { ReplayJob } from '../../model/job.ts'
import { type BundledEngine, type Choice, chooseEngine, NEWEST, type StartEngine } from '../../sqlite/bundled.ts'
import type { Engine } from '../../sqlite/engine.ts'
import { type Base, baseOf } from '../replay.ts'
import { assume } from './assumed.ts'
import { withColumnsBetween } from './between.ts'
import type { LeftOut } from './in-part.ts'
import { type Lacking, lackingInBase } from './missing.ts'
import { has } from './production.ts'
import { isLeftOut, type PassedOver, without } from './without.ts'

/** A job, and the base that its files are rehearsed on. */
export interface Ground {
  readonly choice: Choice
  /** The job with every statement in it. */
  readonly whole: ReplayJob
  /** The job without what no SQLite here can run. */
  readonly job: ReplayJob
  readonly left: LeftOut
  readonly base: Base
  /** Tables that the files take for granted. */
  readonly tables: readonly string[]
  /** Columns that they take for granted of other tables. */
  readonly columns: readonly string[]
}

/**
 * Only the base is built again for what it lacks: a rehearsal on half of it would say nothing.
 * @param needs what the files need of SQLite, as far as it is known; what the base turns out to need is added
 */
export async function groundOf(
  job: ReplayJob,
  target: string | null,
  needs: Set<string>,
  start: StartEngine,
  watch: Watch,
): Promise<Ground> {
  const choice = chooseEngine({ target, needs })
  const engine = await start(choice.engine)
  const base = baseOf(engine, job, watch)
  const lacking = lackingInBase(base)
  for (const { lacked } of lacking) needs.add(lacked.name.toLowerCase())
  if (chooseEngine({ target, needs }).engine !== choice.engine) return groundOf(job, target, needs, start, watch)
  const newest = await newestBeside(choice.engine, start)
  const able = asFarAsAble(engine, newest, { job, base }, watch)
  const { from, tables } = assume(engine, able.job, able.base, watch)
  const isOnTop = tables.length > 0 && from !== undefined
  const between = job.between ? withColumnsBetween(engine, able.job, { from, tables }, watch) : null
  const columns = between?.columns ?? []
  if (!isOnTop && columns.length === 0) return { choice, whole: job, ...able, tables: [], columns }
  const onTop = (it: ReplayJob): ReplayJob => (isOnTop ? { ...it, from: from.bytes, guessed: tables } : it)
  const again = onTop(between?.job ?? able.job)
  const onAll = { job: again, base: baseOf(engine, again, watch) }
  return { choice, whole: onTop(between?.given(job) ?? job), left: able.left, ...onAll, tables, columns }
}

/** The newest SQLite, where this one is older: what only that one has is not passed over. */
export async function newestBeside({ sqlite }: BundledEngine, start: StartEngine): Promise<Engine | null> {
  return sqlite === NEWEST.sqlite ? null : await start(NEWEST)
}

/** The base without the statements that lack something, as long as others come to light behind them. */
function asFarAsAble(
  engine: Engine,
  newest: Engine | null,
  given: Pick<Ground, 'job' | 'base'>,
  watch: Watch,
): Pick<Ground, 'job' | 'base' | 'left'> {
  const passed: PassedOver[] = []
  let now = { ...given, tables: new Map() as LeftOut['tables'] }
  for (;;) {
    const more = newlyLacking(lackingInBase(now.base), now.job, passed, newest)
    if (more.length === 0) return { job: now.job, base: now.base, left: { passed, tables: now.tables } }
    passed.push(...more)
    const { job, tables } = without(given.job, passed)
    now = { job, base: baseOf(engine, job, watch), tables }
  }
}

/** What of this is to be left out as well: what no SQLite here has, and what can be found in its file. */
export function newlyLacking(
  lacking: readonly Lacking[],
  job: ReplayJob,
  passed: readonly PassedOver[],
  newest: Engine | null,
): PassedOver[] {
  return lacking
    .filter(({ lacked }) => newest === null || !has(newest, lacked))
    .filter(({ refusal }) => !isLeftOut(refusal, job))
    .map(({ refusal, lacked }) => ({ path: refusal.at.path, statement: refusal.statement, lacked }))
    .filter((one) => !passed.some(({ path, statement }) => path === one.path && statement === one.statement))
}
