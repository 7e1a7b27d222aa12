/** `applied-twice`: two processes start at once, and both apply the file. */

import type { Evidence, Rule, Spoken } from '../model/rule.ts'
import type { Runner } from '../model/runner.ts'
import type { MigrationSeen, Together } from '../model/seen.ts'
import type { Level } from '../model/text.ts'
import { toolNamed } from '../tools/table.ts'
import { rehearsedGuards, suggested } from './advice/suggest.ts'
import { describeFacts } from './advice/words.ts'
import { factAt, inWords, top } from './evidence/evidence.ts'
import { toolOf } from './evidence/tool.ts'
import { guardAdvice } from './rerun-changes-state.ts'

const ONE =
  'Let only one process migrate: a job that ends before the application starts, or the initContainer of a single replica.'

export const appliedTwice: Rule = {
  id: 'applied-twice',
  group: 'replay',
  level: 'error',
  scenario: 'together',
  title: 'Two starts at once apply it twice',
  why:
    'The tool reads which files are pending before it locks the database. Where two processes start at once (two replicas, a ' +
    'rolling deployment, the workers of a cluster), both find the file pending, and both apply it: one after the other, or one in ' +
    'the middle of the other.',
  fix: `${ONE} Write statements that may find their work done.`,
  *check(evidence) {
    let isHeldUp = false
    for (const seen of evidence.replayed?.migrations ?? []) {
      const { together } = seen
      if (!together || isTold(seen)) continue
      if (together.ends !== 'held-up') yield harmed(evidence, seen, together)
      // What the tool does to every file is said once.
      else if (!isHeldUp) {
        isHeldUp = true
        yield heldUp(evidence, seen, together)
      }
    }
  },
}

/** The rules about second runs and crashes speak of the same statements, and what helps there helps here. */
function isTold({ rehearsals, crash }: MigrationSeen): boolean {
  return crash !== null || rehearsals.some(({ scenario, outcome }) => scenario === 'rerun' && outcome === 'fail')
}

function harmed(evidence: Evidence, seen: MigrationSeen, together: Together): Spoken {
  const { facts } = together
  const [first] = facts
  const guard = guardAdvice(seen)
  return {
    at: together.after?.at ?? (first ? factAt(seen, first) : top(seen.path)),
    level: levelOf(evidence),
    message: `${meets(together)} ${first ? describeFacts(facts) : stuck(together)}.`,
    fix: [...(guard ? [guard] : []), ...inTurn(evidence)].join('\n'),
    ...suggested(first && 'table' in first ? rehearsedGuards(seen, first.table) : undefined),
  }
}

/**
 * An error where the project can change it: a script of its own, or a runner that the settings describe. What a tool does to
 * every file that it applies, no pull request can change, and most projects start one at a time.
 */
function levelOf(evidence: Evidence): Level {
  return toolOf(evidence).loose || isOwn(evidence.runner) ? 'error' : 'note'
}

/** A program with a law of its own: what only says how the connection is opened makes no other runner of a tool. */
function isOwn({ tool, transaction, history }: Runner): boolean {
  const usual = toolNamed(tool).runner
  return transaction !== usual.transaction || history !== usual.history
}

function meets({ after }: Together): string {
  return after === null
    ? 'Two processes that start at once both apply this file:'
    : `A second process that starts when the first one is past line ${after.at.line} applies the whole file, and then the first one goes on:`
}

function stuck({ refusal }: Together): string {
  return `both stop, and so does every start after them. ${refusal ? inWords(refusal).replace(/\.$/, '') : ''}`
}

function inTurn(evidence: Evidence): string[] {
  const own = toolOf(evidence).words.inTurn
  const { name, tool } = evidence.runner
  const setting =
    name === 'custom' ? 'add two-starts: one-waits to its runner' : `runner: { like: ${tool}, two-starts: one-waits }`
  const known = `Where no two processes ever start at once, say so in the settings: ${setting}.`
  return [ONE, ...(own === undefined ? [] : [own]), known]
}

function heldUp(evidence: Evidence, seen: MigrationSeen, { refusal }: Together): Spoken {
  const { kill } = toolOf(evidence).words
  const stops = refusal ? ` one of them stops (${refusal.message}).` : ''
  return {
    at: refusal?.at ?? top(seen.path),
    level: 'note',
    title: 'Two starts at once end in a stop that a person has to lift',
    message: `Two processes that start at once both apply this file:${stops} Then ${kill ?? 'every start stops until a person acts.'}`,
    fix: inTurn(evidence).join('\n'),
  }
}
