/** New files that have nothing to do with each other, apart: a thousand of them cost what each of them costs alone. */

import type { ReplayJob } from '../model/job.ts'
import type { Script } from '../model/text.ts'
import { keyOf } from '../sql/names.ts'
import { significant, unquote } from '../sql/tokens.ts'
import { type Connection, type Engine, NOTHING, on, type State } from '../sqlite/engine.ts'
import { isLarge, looksAround, namesInScript, reach, reachIn, slim } from '../sqlite/reach.ts'
import { releaseOf } from '../sqlite/release.ts'
import { entriesOf } from '../sqlite/schema.ts'
import type { Reality } from './rehearse.ts'
import type { FilledRows } from './scenarios/rows.ts'

/** Fewer files are rehearsed together: the database in which all of them are at home is small. */
const FEWEST = 20

/** What is about the whole database, or about what the connection did last. */
const WHOLE =
  /\bpragma(?!\s+(?:defer_)?foreign_key)|\b(?:attach|detach|vacuum|reindex|analyze|temp|temporary|last_insert_rowid|(?:total_)?changes)\b/i

/**
 * The new files in groups, each in the files' order: no file of one group reads, writes, makes or drops what a file of another
 * does. All in one where that cannot be told.
 * @param base what they can touch of production's database
 */
export function groupsOf(engine: Engine, job: ReplayJob, base: State): readonly (readonly Script[])[] {
  const { incoming, seeds, queries, downs } = job
  const isTold = seeds.length === 0 && queries.length === 0 && Object.keys(downs).length === 0
  const isWhole = incoming.some(({ sql }) => WHOLE.test(sql)) || looksAround(incoming)
  if (incoming.length < FEWEST || !isTold || isWhole) return [incoming]
  return on(engine, base, (connection) => {
    const reaches = reachIn(connection)
    const objects = new Set([...entriesOf(connection).map(({ name }) => keyOf(name)), ...incoming.flatMap(madeIn)])
    const named = incoming.map((script) => ({
      script,
      names: [...(reaches([script]) ?? []), ...[...namesInScript(script)].filter((name) => objects.has(name))],
    }))
    return joined(named)
  })
}

/** What a script makes or renames: whatever stands behind the words that name it. Too much only joins what could be apart. */
function madeIn({ sql }: Script): string[] {
  const tokens = significant(sql)
  return tokens.flatMap(({ text }, at) => {
    if (!/^(?:table|view|index|trigger|to)$/i.test(text)) return []
    const rest = tokens.slice(at + 1, at + 8).filter((token) => !/^(?:if|not|exists)$/i.test(token.text))
    const [name, dot, behind] = rest
    return [name, ...(dot?.text === '.' ? [behind] : [])].flatMap((token) => (token ? [keyOf(unquote(token))] : []))
  })
}

/** Scripts that share a name, over several steps too, together. */
function joined(named: readonly { readonly script: Script; readonly names: readonly string[] }[]): Script[][] {
  const above = named.map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (above[at] !== at) {
      above[at] = above[above[at] as number] as number
      at = above[at] as number
    }
    return at
  }
  const first = new Map<string, number>()
  for (const [index, { names }] of named.entries())
    for (const name of names) {
      const known = first.get(name)
      if (known === undefined) first.set(name, index)
      else above[root(index)] = root(known)
    }
  const groups = new Map<number, Script[]>()
  for (const [index, { script }] of named.entries()) {
    const group = groups.get(root(index))
    if (group) group.push(script)
    else groups.set(root(index), [script])
  }
  return [...groups.values()]
}

/** What a rehearsal of some new files starts with. */
interface Started {
  /** Production before the first of them, without invented rows. */
  readonly empty: State
  readonly reality: Reality
}

/** New files that are rehearsed on a database of their own, which is made for the first of them. */
export interface Group {
  readonly scripts: readonly Script[]
  /** Null where none of them was reached. */
  started: Started | null
  start(): Started
}

interface Told {
  readonly job: ReplayJob
  /** What all new files can touch, without rows and with the project's own. */
  readonly empty: State
  readonly filled: State
  /** The base itself did not replay. */
  readonly shaky: boolean
  /** The tables that have rows of the project's own. */
  readonly tables: ReadonlySet<string>
}

/** The new files of a job in their groups. */
export function groupsIn(engine: Engine, told: Told): Group[] {
  const groups = groupsOf(engine, told.job, told.filled)
  const isWhole = groups.length === 1 || !on(engine, told.filled, isLarge)
  return groups.map((scripts) => {
    const group: Group = {
      scripts,
      started: null,
      start() {
        group.started ??= startOf(engine, scripts, isWhole ? told : { ...told, ...partsOf(engine, told, scripts) })
        return group.started
      },
    }
    return group
  })
}

function startOf(engine: Engine, scripts: readonly Script[], { job, empty, filled, shaky, tables }: Told): Started {
  const rows: FilledRows = {
    ...{ state: filled, scripts, own: tables, done: new Set(tables), atFirst: null, start: null },
    ...{ withoutRows: new Map(), since: null, passed: [], refused: new Set() },
  }
  const deployment = { release: releaseOf(engine, filled), queries: job.queries }
  return { empty, reality: { empty, rows, deployment, seeds: job.seeds, shaky, guards: new Map() } }
}

/** What these of the new files can touch. */
function partsOf(engine: Engine, { job, empty, filled }: Told, incoming: readonly Script[]) {
  const part = (whole: State) =>
    on(engine, whole, (connection) => slim(connection, whole, scopeOf(connection, { ...job, incoming })))
  const own = part(filled)
  return { empty: empty === filled ? own : part(empty), filled: own }
}

/**
 * What the new files, the seeds and the queries can touch, and the history table, by which a start knows what it has applied.
 * Null for everything.
 */
export function scopeOf(connection: Connection, job: ReplayJob): ReadonlySet<string> | null {
  const scripts = [...job.incoming, ...job.seeds, ...job.queries, ...Object.values(job.downs)]
  const scope = looksAround(scripts) ? null : reach(connection, scripts)
  return scope && new Set([...scope, keyOf(job.runner.ledger.table)])
}

/** Lets go of the databases that only the next file of the group would need: a thousand groups have a thousand of them. */
export function forget({ started }: Group): void {
  if (!started) return
  started.reality.empty = NOTHING
  started.reality.rows.state = NOTHING
}
