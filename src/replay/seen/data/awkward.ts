/** What a file does to awkward rows, where it does no harm to plain ones. */

import type { Fact } from '../../../model/facts.ts'
import type { Fate } from '../../../model/fate.ts'
import type { AwkwardSeen, StatementSeen } from '../../../model/seen.ts'
import { addAwkwards, makeAwkward } from '../../../rows/awkward.ts'
import type { Awkward } from '../../../rows/awkward-kinds.ts'
import { halve } from '../../../rows/halve.ts'
import { keyOf } from '../../../sql/names.ts'
import { difference } from '../../../sqlite/difference.ts'
import { type Connection, on, type State } from '../../../sqlite/engine.ts'
import { type Before, played, type Scene } from '../../scene.ts'
import { fatesIn } from './fates.ts'

/** How many kinds of row are told. */
const MOST_TOLD = 6

/** How often the file is run for that. Where it fails on many kinds of row, that is a finding of its own. */
const MOST_RUNS = 160

/**
 * The kinds of awkward row of rebuilt tables that the file loses or changes. One playing with all kinds at once tells
 * whether there is anything to look for.
 */
export function awkwardFacts(scene: Scene, before: Before, plain: readonly Fate[], all: Together): AwkwardSeen[] {
  const rebuilt = new Set(plain.flatMap((fate) => (fate.rebuilt ? [keyOf(fate.table)] : [])))
  const harm = all.facts?.filter((fact) => harms(fact, rebuilt)) ?? null
  if (rebuilt.size === 0 || harm?.length === 0) return []
  const told: AwkwardSeen[] = []
  const suspects = all.kinds.filter(
    (kind) => rebuilt.has(keyOf(kind.table)) && (harm === null || harm.some((it) => couldBe(kind, it))),
  )
  let runs = 0
  halve(suspects, (some) => {
    if (told.length === MOST_TOLD || runs === MOST_RUNS) return false
    runs += 1
    const tried = playedWith(scene, before, (connection) => addAwkwards(connection, some, scene.hints))
    const facts = tried.facts?.filter((fact) => harms(fact, rebuilt)) ?? []
    const [kind] = some
    const isOne = some.length === 1 && kind !== undefined && tried.kinds.length > 0
    if (isOne && facts.length > 0) told.push({ says: kind.says, facts })
    // Several that the file fails on together may be harmed one by one.
    return tried.facts === null || facts.length > 0
  })
  return told
}

/** Whether this kind of row could have shown the harm that all kinds together have shown. */
function couldBe({ table, column, says }: Awkward, fact: Fact): boolean {
  if (!('table' in fact) || keyOf(fact.table) !== keyOf(table)) return false
  if (fact.kind === 'sequence-changed') return column === null && says.includes('AUTOINCREMENT')
  return fact.kind !== 'values-changed' || column === null || keyOf(column) === keyOf(fact.column)
}

/** The file with every kind of awkward row at once. `facts` is null when it fails on them. */
export interface Together {
  readonly state: State
  readonly after: State
  readonly kinds: readonly Awkward[]
  readonly facts: readonly Fact[] | null
  readonly fates: readonly Fate[]
  readonly statements: readonly StatementSeen[]
}

export function onAllKinds(scene: Scene, before: Before, statements: readonly StatementSeen[]): Together {
  const { kinds, facts, state, after } = playedWith(scene, before, (connection) =>
    makeAwkward(connection, before.scope, scene.hints),
  )
  const start = { state, scope: before.scope }
  return { state, after, kinds, facts, fates: facts ? fatesIn(scene, start, statements) : [], statements }
}

/** One playing of the file with awkward rows beside the plain ones. */
function playedWith(scene: Scene, before: Before, add: (connection: Connection) => readonly Awkward[]) {
  const made = on(scene.engine, before.state, (connection) => ({ kinds: add(connection), state: connection.state() }))
  const { after, performance } = played(scene, made.state)
  const failed = performance.refusals.length > 0
  return { ...made, after, facts: failed ? null : difference(scene.engine, made.state, after, before.scope) }
}

function harms(fact: Fact, rebuilt: ReadonlySet<string>): boolean {
  if (!('table' in fact) || !rebuilt.has(keyOf(fact.table))) return false
  if (fact.kind === 'values-changed') return fact.how === 'converted' || fact.how === 'wiped' || fact.how === 'swapped'
  return fact.kind === 'rows-deleted' || (fact.kind === 'sequence-changed' && fact.after < fact.before)
}
