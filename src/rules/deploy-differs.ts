/** `deploy-differs`: production and a fresh install end differently, or a second start finds something to do. */

import { added } from '../folder/changes.ts'
import { calledOf } from '../folder/paths.ts'
import { newPrograms, ownPrograms } from '../folder/programs.ts'
import type { Fact, Refusal } from '../model/facts.ts'
import type { Deployed } from '../model/replayed.ts'
import type { Evidence, Rule, Spoken } from '../model/rule.ts'
import type { Place } from '../model/text.ts'
import { keyOf } from '../sql/names.ts'
import { targetOf } from '../sql/statement.ts'
import { versionOrder } from '../version.ts'
import { describeFacts } from './advice/words.ts'
import { inWords, top } from './evidence/evidence.ts'

export const deployDiffers: Rule = {
  id: 'deploy-differs',
  group: 'replay',
  level: 'error',
  scenario: 'deploy',
  title: 'A deployment does not end where it should',
  why:
    'A deployment is the history table, the files that it does not hold, and the seed scripts. Started a second time it must ' +
    'find nothing to do, and a fresh install must end like production.',
  fix: 'Keep migrations away from the history table, and guard seed scripts with INSERT OR IGNORE.',
  *check(evidence) {
    const deployed = evidence.replayed?.deployed
    const at = place(evidence)
    yield* ofFreshInstalls(evidence)
    if (!deployed || !at) return
    const seen = isPassedOver(evidence) ? { ...deployed, freshDiffers: [] } : deployed
    const writer = historyWriter(evidence)
    for (const message of ofHistory(seen))
      yield writer && deployed.seed === null
        ? { at: writer.at, message: `${message} ${writer.says}`, fix: writer.fix }
        : { at: placeIn(deployed, at), message }
    for (const message of said(seen)) yield { at: placeIn(deployed, at), message }
    const stops = deployed.freshRefusal
    // Where it stops in an applied file, this pull request has not done it.
    if (stops)
      yield { at, message: freshStop(stops), ...(isApplied(evidence, stops) ? { level: 'warning' as const } : {}) }
  },
}

/**
 * What an edit or a squash does to the next fresh install. That applied files were touched is said elsewhere, and may have
 * been allowed; that the folder does not play any more, or ends otherwise, has to be seen all the same.
 */
function* ofFreshInstalls(evidence: Evidence): Generator<Spoken> {
  const said = new Set<string>()
  for (const { about, path, facts, beforeRefusal, afterRefusal } of evidence.replayed?.comparisons ?? []) {
    if (about === 'order' || isPassedBy(evidence, path)) continue
    // Files that are edited together stop at one and the same place.
    const message = afterRefusal && freshStop(afterRefusal)
    if (afterRefusal && message) {
      if (!said.has(message)) yield { at: afterRefusal.at, message, fix: WHOLE }
      said.add(message)
    } else if (about === 'replaced' && facts.length > 0 && added(evidence).length > 0) {
      const message = `With ${path} gone, a fresh install ends different from production: ${describeFacts(facts)}.`
      const fix = 'Let the files that stand for it end where it ended; or allow this, if production never had it.'
      yield { at: top(path), message, fix, level: 'warning' }
    } else if (about === 'snapshot' && facts.length > 0 && !beforeRefusal && !isMadeByProgram(evidence)) {
      const others = facts.filter((fact) => !isForcedDefault(fact))
      const message = `A fresh install, which begins with ${calledOf(path)}, ends different from production: ${describeFacts(others.length > 0 ? others : facts)}.`
      yield others.length > 0
        ? { at: top(path), message, fix: BOTH }
        : { at: top(path), message: `${message} ${FORCED}`, fix: BOTH, level: 'note' as const }
    }
  }
}

/** What a new program of the tool's own makes in production is not known: `cannot-verify` says so. */
function isMadeByProgram(evidence: Evidence): boolean {
  const own = ownPrograms(evidence.head).map(({ path }) => path)
  return newPrograms(evidence).some(({ path }) => own.includes(path))
}

/** No fresh install comes to a file that another one holds. */
function isPassedBy({ head }: Evidence, path: string): boolean {
  return head.migrations.some((it) => it.path === path && it.contained)
}

const BOTH = 'Let the file for empty databases end where the new files lead the database that production has.'

const FORCED = 'SQLite adds no column that is NOT NULL without a default, and takes none away: production keeps it.'

/** Production's column has a default that the fresh one does without, and both take no NULL. */
function isForcedDefault(fact: Fact): boolean {
  if (fact.kind !== 'column-changed' || !/\bNOT\s+NULL\b/i.test(fact.after)) return false
  const [before, after] = [fact.before, fact.after].map((text) => text.replace(/\s+/g, ' ').trim())
  return before?.replace(DEFAULT, '').trim() === after
}

const DEFAULT = / ?\bDEFAULT (?:\((?:[^()]|\([^()]*\))*\)|'(?:[^']|'')*'|[-+]? ?[\w.]+)/i

const WHOLE = 'Make the folder run from its first file to its last, on an empty database.'

function freshStop(refusal: Refusal): string {
  return `A fresh install stops at ${refusal.at.path}, line ${refusal.at.line}. ${inWords(refusal)}`
}

function isApplied({ changes }: Evidence, { at }: Refusal): boolean {
  return changes.some(({ kind, after }) => kind === 'kept' && after?.path === at.path)
}

/** A new file that production never applies is what a fresh install has more; the rules about names say it, and what helps. */
function isPassedOver(evidence: Evidence): boolean {
  const { head, base, runner } = evidence
  const highest = base?.migrations.at(-1)
  const isLate = highest !== undefined && added(evidence).some((it) => !it.up?.late && versionOrder(it, highest) < 0)
  return head.misfits.length > 0 || (runner.after.late === 'skipped' && isLate)
}

/** The deployment is one for all new files: the last of them stands for it. */
function place({ replayed }: Evidence): Place | null {
  const last = replayed?.migrations.at(-1)
  return last ? top(last.path) : null
}

/** The statement of a new file that takes rows out of the tool's own history, or changes them; null where there is none. */
function historyWriter({ replayed, runner }: Evidence) {
  const { table } = runner.ledger
  const statements = replayed?.migrations.flatMap((it) => it.statements) ?? []
  const found = statements.findLast(
    ({ verb, sql }) =>
      /^(DELETE|UPDATE|REPLACE|INSERT|DROP TABLE|ALTER TABLE)$/.test(verb) && targetOf(sql) === keyOf(table),
  )
  if (!found) return null
  return {
    at: found.at,
    says: `This ${found.verb} changes ${table}, the history by which the tool knows what it has applied.`,
    fix: `Leave the statement out: what is in ${table} is the tool's own.`,
  }
}

function placeIn({ seed }: Deployed, at: Place): Place {
  return seed === null ? at : top(seed)
}

/** What a start finds to do that was done already, or cannot be done twice. */
function* ofHistory({ refusal, appliedAgain }: Deployed): Generator<string> {
  if (refusal) yield `The deployment stops at ${refusal.at.path}, line ${refusal.at.line}. ${inWords(refusal)}`
  if (appliedAgain.length > 0) yield `A second start applies ${appliedAgain.join(', ')} again.`
}

function* said(deployed: Deployed): Generator<string> {
  const { freshDiffers, secondStart, seed } = deployed
  if (freshDiffers.length > 0) yield `A fresh install ends different from production: ${describeFacts(freshDiffers)}.`
  if (secondStart.length > 0) {
    yield `A second start changes the database again${seed === null ? '' : `, by ${seed}`}: ${describeFacts(secondStart)}.`
  }
}
