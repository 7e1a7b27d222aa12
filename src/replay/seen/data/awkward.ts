/** What a file does to awkward rows, where it does no harm to plain ones. */

import type { Fact } from '../../../model/facts.ts'
import type { AwkwardSeen, Fate, StatementSeen } from '../../../model/seen.ts'
import { addAwkward, makeAwkward } from '../../../rows/awkward.ts'
import type { Awkward } from '../../../rows/awkward-kinds.ts'
import { keyOf } from '../../../sql/names.ts'
import { difference } from '../../../sqlite/difference.ts'
import { type Connection, on, type State } from '../../../sqlite/engine.ts'
import { type Before, played, type Scene } from '../../scene.ts'
import { fatesIn } from './fates.ts'

/** How many kinds of row are tried one by one, and how many are told. */
const MOST_TRIED = 60

const MOST_TOLD = 6

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
  for (const kind of suspects.slice(0, MOST_TRIED)) {
    const alone = playedWith(scene, before, (connection) => (addAwkward(connection, kind, scene.hints) ? [kind] : []))
    const facts = alone.facts?.filter((fact) => harms(fact, rebuilt)) ?? []
    if (alone.kinds.length === 0 || facts.length === 0) continue
    told.push({ says: kind.says, facts })
    if (told.length === MOST_TOLD) break
  }
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
