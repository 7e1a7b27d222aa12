/** Files that stand between applied and pending, as problems with their ways back. */

import type { Refusal } from '../model/facts.ts'
import type { Problem, Recovery, StatusFile, UnknownSeen } from '../model/status.ts'
import { failedProblem, halfProblem, unrecordedProblem } from './problems.ts'
import {
  type Doing,
  forgetStep,
  type Ground,
  lookFirst,
  markSteps,
  mendFirst,
  type Stuck,
  tried,
  wayBack,
} from './recovery.ts'
import { halfSeen, type Walk } from './walk.ts'

/** What is known besides. */
export interface Known {
  /** The file that the history has as failed, and the error that it has of it. */
  readonly marked: StatusFile | null
  readonly error: string | null
  /** What every way back begins with. */
  readonly first: readonly Doing[]
  readonly unknown: readonly UnknownSeen[]
}

/** Files that the history does not have as they are. */
export function stuckProblems(ground: Ground, { whole, stopped }: Walk, known: Known): Problem[] {
  const { marked, error, first, unknown } = known
  const { plan } = ground
  const before = [...first, ...(whole.length === 0 ? [] : [markSteps(ground, whole)])]
  const done = (way: Recovery | null) => (whole.length === 0 ? [] : [unrecordedProblem(whole, unknown, way)])
  if (stopped === null) return done(whole.length === 0 ? null : marking(ground, before, whole, unknown))
  const { file, come } = stopped
  const at = plan.files.indexOf(file)
  const stuck: Stuck = {
    file,
    statements: come.statements,
    done: come.done,
    isMarked: file === marked,
    before: plan.files[at - 1]?.key ?? null,
  }
  const recovery = come.unsure ? lookFirst(stuck) : wayOut(ground, stuck, before, come.refusal)
  const half = halfSeen(stopped)
  return [
    ...done(null),
    file === marked ? failedProblem(plan.runner, half, error, recovery) : halfProblem(half, recovery),
  ]
}

function wayOut(ground: Ground, stuck: Stuck, before: readonly Doing[], refusal: Refusal | null): Recovery | null {
  return refusal === null ? wayBack(ground, stuck, before) : mendFirst(ground, stuck, refusal)
}

/** Files with other names are recorded by these, and forgotten by the old ones where the tool asks for those. */
function marking(
  ground: Ground,
  mark: readonly Doing[],
  whole: readonly StatusFile[],
  unknown: readonly UnknownSeen[],
): Recovery | null {
  const passed = tried(ground, mark)
  if (passed !== null || unknown.length !== whole.length) return passed?.recovery ?? null
  return tried(ground, [...unknown.map(({ key }) => forgetStep(ground, key)), ...mark])?.recovery ?? null
}
