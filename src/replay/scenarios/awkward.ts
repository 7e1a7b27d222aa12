/** The file on rows that the old schema allows and nobody thinks of: which of them it fails on, and which leave orphans. */

import type { Fact } from '../../model/facts.ts'
import type { Fate } from '../../model/fate.ts'
import type { MigrationSeen, StatementSeen } from '../../model/seen.ts'
import { addAwkwards, addOrdinary, addPlain, makeAwkward } from '../../rows/awkward.ts'
import type { Awkward } from '../../rows/awkward-kinds.ts'
import type { Hints } from '../../rows/hints.ts'
import { addOnItsOwn } from '../../rows/on-its-own.ts'
import { referToAll } from '../../rows/refer.ts'
import { same } from '../../sql/names.ts'
import { difference } from '../../sqlite/difference.ts'
import { type Connection, on, type State } from '../../sqlite/engine.ts'
import { everyTable } from '../../sqlite/schema.ts'
import type { Before, Scene } from '../scene.ts'
import { damageOn } from '../seen/damage.ts'
import { fatesIn } from '../seen/data/fates.ts'
import { lasting } from '../seen/data/lasting.ts'
import { literalParents } from '../seen/data/literal-parents.ts'
import { takesRows } from '../seen/data/survival.ts'
import type { Look, TriedRun, UnusualPart } from '../seen/look.ts'
import { culprits, isSame, SEVERAL } from './culprits.ts'
import { atFirst, isRelated } from './earlier.ts'
import { oddRow } from './odd-row.ts'
import { onKind } from './orphaned.ts'
import { strayIn } from './other-parents.ts'
import { takenIds } from './taken-ids.ts'
import {
  type Adding,
  type Made,
  type SinceStart,
  type Tried,
  tryAll,
  tryOn,
  withoutMistyped,
  withoutRefused,
  withoutRefusing,
} from './tried.ts'
import { withoutParent } from './without-parent.ts'

export const failsOn: Look<'failsOn'> = {
  nothing: [],
  needs: 'rows',
  look: (run) => {
    const unusual = run.unusual().failsOn.filter((one) => !run.failsOn.some((known) => isByOneKey(one, known)))
    const known = [...run.failsOn, ...unusual]
    return known.length > 0 ? known : withoutParent(run).failsOn
  },
}

/** What one key refuses is said once: rows without a parent, or alike in an expression, whatever else is unusual in them. */
function isByOneKey({ refusal: one }: FailsOn, { refusal: other }: FailsOn): boolean {
  return isSame(one, other) && /^(FOREIGN KEY constraint failed$|UNIQUE constraint failed: index ')/.test(one.message)
}

type FailsOn = MigrationSeen['failsOn'][number]

export const orphansOn: Look<'orphansOn'> = {
  nothing: [],
  needs: 'rows',
  look: (run) => {
    const known = [...run.unusual().orphansOn, ...literalParents(run)]
    return known.length > 0 ? known : withoutParent(run).orphansOn
  },
}

export const fatesOn: Look<'fatesOn'> = { nothing: [], needs: 'rows', look: (run) => run.unusual().fatesOn }

type Orphans = MigrationSeen['orphansOn'][number]

const NOTHING_UNUSUAL: UnusualPart = { failsOn: [], orphansOn: [], fatesOn: [], run: null }

/**
 * The rows are there from before the first new file on, where the files before this one take them: what one file puts in
 * order the next one may rely on.
 * @param plain what the file does to plain rows
 */
export function onAwkward(
  asked: Scene,
  { before, emptied, empty, first }: Pick<TriedRun, 'before' | 'emptied' | 'empty' | 'first'>,
  plain: readonly Fact[],
  all: SinceStart,
): UnusualPart {
  const scene = { ...asked, hints: { ...asked.hints, taken: takenIds(asked, empty, all.state) } }
  const passed = all.passed.filter((script) => isRelated(script, asked.script, before))
  const since = { ...all, passed }
  const scope = before.scope && atFirst(before.scope, passed)
  // A row that others refer to can leave orphans behind; so each awkward one gets children where it can have some.
  const refer = (connection: Connection) => () =>
    referToAll(connection, scope ?? new Set(everyTable(connection)), scene.hints, true)
  const adding: Adding = {
    all: ({ state }) => onceMade(scene, asked.hints, state, { scope, emptied, refused: all.refused }),
    some: (kinds) => (connection) => addAwkwards(connection, kinds, scene.hints, refer(connection)),
  }
  const through = passed.length > 0 ? (tryAll(scene, since, adding) ?? withoutRefused(scene, since, adding)) : null
  const start = through === null ? { ...all, state: before.state, passed: [] } : since
  const some = through ?? tryAll(scene, start, adding)
  if (some === null) return NOTHING_UNUSUAL
  const tried = withoutMistyped(scene, start, adding, some)
  const harm = (one: Tried) => (one.went ? damageOn(scene, { ...before, state: one.start }, one.went, plain) : null)
  const { statements } = first.performance
  // Between two files nobody adds rows: what no file before this one takes is said there, and leaves nothing behind here.
  const isElsewhere = through === null && passed.length > 0
  if (!tried.refusal)
    return isElsewhere ? NOTHING_UNUSUAL : { ...left(scene, before, start, tried, { plain, statements }), failsOn: [] }
  const failsOn = reasons(scene, { ...start, adding }, tried, harm)
  const others =
    isElsewhere || !statements.some(({ verb }) => verb === 'DELETE' || verb === 'UPDATE')
      ? null
      : withoutRefusing(scene, start, adding, tried)
  const { orphansOn, fatesOn } = others ? left(scene, before, start, others, { plain, statements }) : NOTHING_UNUSUAL
  return { ...NOTHING_UNUSUAL, failsOn, orphansOn, fatesOn }
}

interface Plainly {
  /** What the file does to plain rows. */
  readonly plain: readonly Fact[]
  readonly statements: readonly StatementSeen[]
}

/** What the file leaves behind of unusual rows, all of which it takes. */
function left(
  scene: Scene,
  before: Before,
  since: SinceStart,
  tried: Tried,
  { plain, statements }: Plainly,
): Omit<UnusualPart, 'failsOn'> {
  const facts = lasting(scene, tried.start, tried.end, difference(scene.engine, tried.start, tried.end, before.scope))
  const fates = takesRows(statements) ? fatesIn(scene, { state: tried.start, scope: before.scope }, statements) : []
  return {
    orphansOn: orphans(facts, plain).map((fact) => onKind(scene, since, before, tried, fact)),
    fatesOn: takenAlong(fates, facts),
    run: { before: tried.start, after: tried.end },
  }
}

interface Wanted {
  readonly scope: Before['scope']
  readonly emptied: ReadonlySet<string>
  readonly refused: ReadonlySet<string>
}

/** The last rows of all kinds for a database: files of one pull request that touch the same tables meet the same ones. */
const MADE = new WeakMap<State, { readonly for: string; readonly hints: Hints; readonly made: Made }>()

/** @param hints those that the file shares with others */
function onceMade(
  { engine, hints: own }: Scene,
  hints: Hints,
  state: State,
  { scope, emptied, refused }: Wanted,
): Made {
  return on(engine, state, (connection) => {
    const reached = everyTable(connection).filter((name) => scope?.has(name) ?? true)
    const tables = reached.filter((name) => !emptied.has(name))
    const wanted = JSON.stringify([reached, tables, [...own.taken], [...refused]])
    const last = MADE.get(state)
    if (last?.for === wanted && last.hints === hints) return last.made
    const refer = () => referToAll(connection, new Set(reached), own, true)
    const kinds = makeAwkward(connection, new Set(tables), own, refer, refused)
    const made = { kinds, state: connection.state() }
    MADE.set(state, { for: wanted, hints, made })
    return made
  })
}

/** Which kinds it is that the file fails on, and what the rest of it does behind the refusal. */
function reasons(
  scene: Scene,
  { adding, ...since }: SinceStart & { readonly adding: Adding },
  all: Tried,
  harm: (one: Tried) => MigrationSeen['damage'],
): MigrationSeen['failsOn'] {
  const { hints } = scene
  const isWithout = (connection: Connection, one: Awkward) =>
    one.alike === 'alone'
      ? addPlain(connection, one.table, hints) && adding.some([])(connection).length === 0
      : addOrdinary(connection, one, hints)
  const trial = (add: (connection: Connection) => readonly Awkward[] | null) => {
    const tried = tryOn(scene, since, add)
    return tried && { ...tried, harm: () => harm(tried) }
  }
  const culpritsOf = (add: Adding['some']) =>
    culprits(
      { ...all, harm: () => harm(all) },
      {
        with: (some) => trial(add(some)),
        without: (one) => trial((connection) => (isWithout(connection, one) ? [one] : null)),
        plain: (table) => trial((connection) => (addPlain(connection, table, hints) ? [] : null)),
        onItsOwn: (table) => trial((connection) => (addOnItsOwn(connection, table, hints) ? [] : null)),
        row: (refusal) => oddRow(scene, since, adding.all(since).state, refusal),
        stray: (table, refusal) => {
          const tried = tryOn(scene, since, (connection) => (addPlain(connection, table, hints) ? [] : null))
          return tried && strayIn(scene, tried.start, refusal)
        },
      },
    )
  const found = culpritsOf((some) => (connection) => addAwkwards(connection, some, hints))
  if (found.some(({ says }) => says !== SEVERAL) || all.refusal?.message !== 'FOREIGN KEY constraint failed')
    return found
  // A row that goes is no trouble by itself, and with rows that refer to it is.
  const referred = culpritsOf(adding.some)
  if (referred.every(({ says }) => says === SEVERAL)) return found
  return referred.map((one) => ({
    ...one,
    says: `${one.says},${/^two /.test(one.says) ? ' each' : ''} with rows that refer to it`,
  }))
}

/** Rows that lost their parent, where no plain row of this foreign key did. */
function orphans(facts: readonly Fact[], plain: readonly Fact[]): MigrationSeen['orphansOn'] {
  const known = plain.flatMap((fact) => (fact.kind === 'orphans-added' ? [`${fact.table} ${fact.parent}`] : []))
  return facts.filter(
    (fact): fact is Orphans => fact.kind === 'orphans-added' && !known.includes(`${fact.table} ${fact.parent}`),
  )
}

/** Tables that lose rows or links by statements that are aimed at others, and do not have them back at the end. */
function takenAlong(fates: readonly Fate[], facts: readonly Fact[]): MigrationSeen['fatesOn'] {
  const isChanged = (table: string | null, column: string) =>
    facts.some((fact) => fact.kind === 'values-changed' && fact.table === table && fact.column === column)
  const isFewer = (table: string | null) =>
    facts.some((fact) => fact.kind === 'rows-deleted' && table !== null && same(fact.table, table))
  return fates.flatMap((fate) => {
    const unlinked = fate.unlinked.filter(({ aimed, column }) => !aimed && isChanged(fate.now, column))
    const losses = isFewer(fate.now) ? fate.losses.filter(({ aimed }) => !aimed) : []
    return unlinked.length + losses.length > 0 ? [{ ...fate, unlinked, losses }] : []
  })
}
