/** What a file that passes did to rows: where they went, what took them, and what happens to rows that nobody thinks of. */

import type { Fact, Orphans } from '../../../model/facts.ts'
import type { Fate } from '../../../model/fate.ts'
import { keyOf } from '../../../sql/names.ts'
import { changesRows } from '../../../sql/statement.ts'
import { significant } from '../../../sql/tokens.ts'
import { difference } from '../../../sqlite/difference.ts'
import { on } from '../../../sqlite/engine.ts'
import { countRows } from '../../../sqlite/schema.ts'
import type { Before, Played, Scene } from '../../scene.ts'
import type { DataPart, RowsRun } from '../look.ts'
import { awkwardFacts, onAllKinds, type Together } from './awkward.ts'
import { fatesIn } from './fates.ts'
import { lasting } from './lasting.ts'
import { type Replacing, replacedKeys } from './replaced-keys.ts'
import { survivalOf, takesRows } from './survival.ts'
import { unmadeKey } from './unmade-keys.ts'

export const survival = part('survival')

export const fates = part('fates')

export const awkward = part('awkward')

function part<K extends keyof DataPart>(name: K) {
  return { nothing: [], needs: 'rows' as const, look: ({ data }: RowsRun) => data()[name] }
}

export interface DataSeen {
  /** The facts of the filled playing, with what is known of where rows went. */
  readonly facts: readonly Fact[]
  readonly seen: DataPart
}

export interface FirstRun {
  readonly before: Before
  readonly first: Played
  readonly facts: readonly Fact[]
}

/**
 * Looks closer at a file's first playing on rows. Costs nothing but a glance at the text where no statement could take
 * rows away.
 * @param empty the same file on the database without invented rows
 */
export function dataSeen(scene: Scene, run: FirstRun, empty: Played): DataSeen {
  const { before, first } = run
  const { statements } = first.performance
  const lasted = lasting(scene, before.state, first.after, run.facts)
  const isReplaced: Replacing = (table, parent) => replacedKeys(scene, before.state, first.after)(table, parent)
  const isUnmade: Proof['isUnmade'] = (fact) => unmadeKey(scene, before, first, fact)
  const facts = withProvenOrphans(scene, lasted, { empty, statements, isReplaced, isUnmade })
  if (!takesRows(statements)) return { facts, seen: { survival: [], fates: [], awkward: [] } }
  const plain = fatesIn(scene, before, statements)
  const all = plain.some((it) => it.rebuilt || it.sweeps.length > 0) ? onAllKinds(scene, before, statements) : null
  return {
    facts,
    seen: {
      survival: survivalOf(scene, before, first, plain),
      fates: all ? plain.map((fate) => sweepingAll(fate, all)) : plain,
      awkward: all ? awkwardFacts(scene, before, plain, all) : [],
    },
  }
}

/** A condition that all plain rows fulfil is still a condition when an awkward row does not. */
function sweepingAll(fate: Fate, all: Together): Fate {
  const twin = all.fates.find((it) => keyOf(it.table) === keyOf(fate.table))
  if (!twin) return fate
  const sweeps = fate.sweeps.filter((one) =>
    twin.sweeps.some((it) => it.statement === one.statement && it.did === one.did),
  )
  return { ...fate, sweeps }
}

/**
 * Invented rows owe nothing to a foreign key that the file declares: that they break it proves nothing. The project's own
 * rows do, when they break it too, and so do all rows that kept the key in whose place it has come; and where the files themselves fill the parent, its rows are the only ones allowed. A
 * parent that the file names itself may be in production, where nobody but the application fills its table.
 */
function withProvenOrphans(
  scene: Scene,
  facts: readonly Fact[],
  { empty, statements, isReplaced, isUnmade }: Proof,
): readonly Fact[] {
  if (!facts.some((fact) => fact.kind === 'orphans-added' && (fact.newKey || fact.values))) return facts
  const proven = difference(scene.engine, empty.before, empty.after)
  const filled = (table: string) =>
    on(scene.engine, empty.after, (connection) => countRows(connection, 'main', table) > 0)
  return facts.flatMap((fact): Fact[] => {
    if (fact.kind !== 'orphans-added') return [fact]
    const isProven = proven.some(
      (it) => it.kind === 'orphans-added' && it.table === fact.table && it.parent === fact.parent,
    )
    if (isProven || filled(fact.parent) || (fact.newKey && isReplaced(fact.table, fact.parent)))
      return [{ ...fact, parentKnown: true }]
    const unmade = fact.newKey ? isUnmade(fact) : null
    if (unmade) return [{ ...fact, parentKnown: true, unmade }]
    if (!fact.newKey) return [{ ...fact, named: areNamed(fact.values, statements) }]
    return fact.sameValue ? [fact] : []
  })
}

interface Proof {
  /** The same file on the database without invented rows. */
  readonly empty: Played
  readonly statements: Played['performance']['statements']
  readonly isReplaced: Replacing
  readonly isUnmade: (fact: Orphans) => ReturnType<typeof unmadeKey>
}

/** Whether the file writes each of the values as a literal. */
function areNamed(values: readonly string[] | undefined, statements: Proof['statements']): boolean {
  if (!values || values.length === 0) return false
  const literals = new Set(
    statements
      .filter(({ sql }) => changesRows(sql))
      .flatMap(({ sql }) => significant(sql))
      .map(({ text }) => text),
  )
  return values.every((value) => literals.has(value))
}
