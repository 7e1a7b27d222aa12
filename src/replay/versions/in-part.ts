/** What is known of files that were checked without some statements: a part, or nothing. */

import type { Missing } from '../../model/replayed.ts'
import type { MigrationSeen, Outcome, Rehearsal } from '../../model/seen.ts'
import { RANDOM_ROWID } from '../../sql/libsql.ts'
import type { Seen } from '../replay.ts'
import { unseen } from '../seen/table.ts'
import { namedIn } from './asked-too.ts'
import { mayFollow, withoutTakenOver, withoutUnmet } from './left-unknown.ts'
import { named, withoutIt } from './missing.ts'
import type { PassedOver } from './without.ts'

/** What was left out, and the plain tables that stand for virtual ones. */
export interface LeftOut {
  readonly passed: readonly PassedOver[]
  readonly tables: ReadonlyMap<string, string>
}

/**
 * The same where a file that misses something has passed in part only. What fails for want of something that was left out
 * has no verdict at all, and neither has what stands after it. Every such place is among `missing`.
 */
export function inPart(seen: Seen, { passed, tables }: LeftOut): { seen: Seen; missing: Missing[] } {
  if (passed.length === 0) return { seen, missing: [] }
  const missing: Missing[] = []
  const isNew = new Set(seen.migrations.map(({ path }) => path))
  const left = passed.filter(({ path }) => !isNew.has(path)).map(({ lacked }) => lacked)
  const before: PassedOver[] = []
  let isOpen = false
  const migrations = seen.migrations.map((it) => {
    const here = passed.filter(({ path }) => path === it.path)
    const own = here.map(({ lacked }) => lacked)
    // In the place of a random rowid stands another one: that statement has run.
    before.push(...here.filter(({ lacked }) => lacked.name !== RANDOM_ROWID))
    left.push(...own)
    const named = namesStandIn(it, tables, left)
    const after = afterwards(it, left, before, own.length > 0)
    missing.push(...own, ...(own.length === 0 ? [named, after].filter((one) => one !== null).slice(0, 1) : []))
    const why = detailOf(own[0] ?? named ?? after ?? left[0], seen)
    if (after !== null || (isOpen && isSkipped(it))) {
      isOpen = true
      return withoutVerdict(it, why)
    }
    const met = before.length > 0 ? withoutUnmet(it, before) : it
    return own.length > 0 || named !== null ? partly(met, why) : met
  })
  const deployed = seen.deployed && { ...seen.deployed, outcome: less(seen.deployed.outcome, missing.length > 0) }
  const losses = withoutTakenOver(seen, before)
  return { seen: { ...seen, migrations, losses, deployed: isOpen ? null : deployed }, missing: firsts(missing) }
}

/** The first of each thing in each file; all that a program fills in is one. */
function firsts(all: readonly Missing[]): Missing[] {
  const same = (a: Missing, b: Missing) =>
    a.at.path === b.at.path &&
    a.kind === b.kind &&
    (a.kind === 'template' || a.name.toLowerCase() === b.name.toLowerCase())
  return all.filter((it, index) => all.findIndex((other) => same(it, other)) === index)
}

/** To drop a table takes no more than to know its name. */
function namesStandIn(
  { statements }: MigrationSeen,
  tables: LeftOut['tables'],
  left: readonly Missing[],
): Missing | null {
  for (const { sql, verb, at } of statements) {
    const name = verb.startsWith('DROP') ? null : namedIn(tables, sql)
    const lacked = left.find((it) => it.kind === 'module' && it.name === name)
    if (lacked) return { ...lacked, at, through: lacked.at.path }
  }
  return null
}

/**
 * The first refusal, where all of them may come from what was left out. A file with all its statements that passes once misses
 * nothing: what a second run is refused for, the first has done.
 */
function afterwards(
  { rehearsals }: MigrationSeen,
  left: readonly Missing[],
  before: readonly PassedOver[],
  isPart: boolean,
): Missing | null {
  const asked = rehearsals.filter(({ scenario }) => isPart || scenario === 'empty' || scenario === 'rows')
  const refusals = asked.flatMap((it) => (it.outcome === 'fail' ? it.refusals : []))
  const [first] = refusals
  const [lacked] = left
  return first && lacked && refusals.every((it) => mayFollow(it, before))
    ? { ...lacked, at: first.at, through: lacked.at.path }
    : null
}

function isSkipped({ rehearsals }: MigrationSeen): boolean {
  return rehearsals.every(({ why }) => why === 'fails-before')
}

function detailOf(lacked: Missing | undefined, seen: Seen): string {
  return lacked === undefined ? '' : `needs ${named(lacked)}, which ${withoutIt(lacked, seen)} does not have`
}

function less(outcome: Outcome, isPart: boolean): Outcome {
  return outcome === 'pass' && isPart ? 'partial' : outcome
}

function partly(seen: MigrationSeen, detail: string): MigrationSeen {
  const rehearsals = seen.rehearsals.map(
    (it): Rehearsal => (it.outcome === 'pass' ? { ...it, outcome: 'partial', why: 'lacks', detail } : it),
  )
  return { ...seen, didNothing: false, needless: [], rehearsals }
}

function withoutVerdict(seen: MigrationSeen, detail: string): MigrationSeen {
  const rehearsals = seen.rehearsals.map(
    (it): Rehearsal => ({
      ...{ ...it, outcome: 'unchecked', why: 'lacks', detail },
      ...{ refusals: [], facts: [] },
    }),
  )
  return { ...unseen(seen.path), statements: seen.statements, rehearsals }
}
