/** Another sequence of files, and how its end differs from production's. */

import { type Built, build } from '../apply/base.ts'
import type { Watch } from '../apply/file.ts'
import { withoutLedger } from '../apply/start-up.ts'
import type { Fact, Refusal } from '../model/facts.ts'
import type { Question, ReplayJob } from '../model/job.ts'
import type { Comparison } from '../model/replayed.ts'
import type { Script } from '../model/text.ts'
import { difference } from '../sqlite/difference.ts'
import { alone, type Engine } from '../sqlite/engine.ts'
import { fallingAlike } from './chance.ts'

/** Answers one of the job's questions; `base` is what its files leave behind. */
export function answer(engine: Engine, job: ReplayJob, question: Question, base: Built, watch: Watch): Comparison {
  const { about, path } = question
  const ours = about === 'edited' ? null : built(engine, job, [...job.base, ...job.incoming], watch)
  const expected = ours ?? base
  const actual = built(engine, job, othersOf(job, question), watch)
  const facts = differing(engine, job, expected, actual)
  return {
    about,
    path,
    facts: facts.length > 0 ? withoutChance(engine, job, question, watch, facts) : facts,
    beforeRefusal: only(expected, actual),
    afterRefusal: only(actual, expected),
  }
}

/**
 * What is left of the facts where `random()` falls the same way in both sequences: ids made by chance differ between any two
 * databases. They stand where the SQL asks for no chance, or what makes it fall changes what SQLite refuses.
 */
function withoutChance(
  engine: Engine,
  job: ReplayJob,
  question: Question,
  watch: Watch,
  facts: readonly Fact[],
): readonly Fact[] {
  const others = othersOf(job, question)
  const ours = question.about === 'edited' ? job.base : [...job.base, ...job.incoming]
  const alike = fallingAlike(engine, watch, [...ours, ...others])
  if (alike === null) return facts
  const [expected, actual] = [ours, others].map((scripts) => built(alike.engine, job, scripts, alike.watch)) as [
    Built,
    Built,
  ]
  return only(expected, actual) || only(actual, expected) ? facts : differing(engine, job, expected, actual)
}

function built(engine: Engine, job: ReplayJob, scripts: readonly Script[], watch: Watch): Built {
  return build(engine, job.runner, scripts, watch, job.from && alone(job.from))
}

function differing(engine: Engine, { runner }: ReplayJob, expected: Built, actual: Built): readonly Fact[] {
  return withoutLedger(difference(engine, expected.state, actual.state), runner)
}

/** The other sequence. */
function othersOf(job: ReplayJob, question: Question): readonly Script[] {
  if (question.about !== 'edited') return question.order
  const { instead } = question
  return job.base.map((script) => (script.path === instead.path ? instead : script))
}

/** What SQLite refuses in the first sequence alone. */
function only(one: Built, other: Built): Refusal | null {
  return one.refusals.find((refusal) => !other.refusals.some((twin) => same(refusal, twin))) ?? null
}

function same(a: Refusal, b: Refusal): boolean {
  return a.at.path === b.at.path && a.message === b.message && a.statement === b.statement
}
