/** Tables that the applied files use and none of them makes: they were there before the first file, so they are put there. */

import { type Built, build } from '../../apply/base.ts'
import type { Playing, Watch } from '../../apply/file.ts'
import type { Refusal } from '../../model/facts.ts'
import type { ReplayJob } from '../../model/job.ts'
import type { Script } from '../../model/text.ts'
import { keyOf } from '../../sql/names.ts'
import { statementsOf } from '../../sql/split.ts'
import { namesIn, objectOf } from '../../sql/statement.ts'
import { isWord, significant, type Token, unquote } from '../../sql/tokens.ts'
import { atNoon } from '../../sqlite/clock.ts'
import { alone, type Connection, type Engine, on, type State } from '../../sqlite/engine.ts'
import { entriesOf, everyTable } from '../../sqlite/schema.ts'
import { nearest, Trouble } from '../../trouble.ts'
import { complaints } from '../seen/schema/broken.ts'
import { learnTypes } from './guessed-types.ts'
import {
  addColumn,
  addTable,
  addTo,
  copyOf,
  isRebuilt,
  learn,
  learnIndex,
  missedTable,
  shapeOf,
  type Tables,
  withTables,
} from './made-up.ts'
import { lackedBy } from './missing.ts'
import { parentsElsewhere } from './parents-elsewhere.ts'

/** What production had before the first file, and the tables that were only made up for it. */
export interface Assumed {
  readonly from: State | undefined
  readonly tables: readonly string[]
}

/** How often all files are played for what is still missing. */
const MOST_ROUNDS = 60

/** What SQLite said, of which statement and in which file; the path is empty for what an applied file left behind. */
interface Complaint {
  readonly path: string
  readonly message: string
  readonly statement: string
}

/** Asks SQLite for what the applied files miss until nothing more comes of it. Costs nothing where they miss no table. */
export function assume(engine: Engine, job: ReplayJob, base: Built, watch: Watch): Assumed {
  const given = job.from && alone(job.from)
  const made = madeBy(job)
  const known = new Set([...made, ...(given ? on(engine, given, everyTable) : [])])
  const complained = (scripts: readonly Script[], start: State | undefined, mend?: Playing['mend']): Complaint[] =>
    orNothing(() => {
      const built = atNoon(() => build(engine, job.runner, scripts, watch, start, undefined, mend))
      return [...complaintsIn(built), ...(scripts === job.base ? [] : unreadable(engine, built.state, job))]
    })
  const fresh = job.elsewhere ? complained(job.incoming, base.state) : []
  const missed = [...complaintsIn(base), ...fresh].flatMap(({ message }) => missedTable(message) ?? [])
  const isMissing = missed.some((table) => !made.has(table.toLowerCase()))
  // Where the folder is not whole, new files may use what else it lacks.
  const inPart = job.elsewhere === true || isMissing
  const files = inPart ? [...job.base, ...job.incoming] : job.base
  const parents = parentsElsewhere(isMissing ? files : job.base, known, missed)
  if (parents.length === 0 && !isMissing) return { from: given, tables: [] }
  const tables: Tables = new Map()
  for (const { table, column } of parents) {
    addTable(tables, table)
    if (column !== null) addColumn(tables, table, column, ' UNIQUE')
  }
  const learns = (complaint: Complaint) => {
    const dropped = unheardOf(files, complaint)
    if (dropped !== null) return learnIndex(tables, dropped)
    return !isTypo(job, complaint, [...made, ...tables.keys()]) && learn(tables, complaint, made)
  }
  // What one file names only behind what it misses would else take a playing of all files for each name.
  const mend = (connection: Connection, refusal: Refusal) => {
    const before = copyOf(tables)
    return (
      lackedBy(refusal) === null &&
      !isRebuilt(refusal) &&
      learns(complaintOf(refusal)) &&
      addTo(connection, tables, before)
    )
  }
  let from = parents.length > 0 ? withTables(engine, given, tables) : given
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = shapeOf(tables)
    for (const one of complained(files, from, mend)) learns(one)
    if (shapeOf(tables) === before) break
    from = withTables(engine, given, tables)
  }
  learnTypes(engine, files, tables)
  from = withTables(engine, given, tables)
  return { from, tables: [...tables.keys()] }
}

/** Of a database that cannot be opened any more there is nothing to learn: what that says of the files is told where they are rehearsed. */
function orNothing(ask: () => Complaint[]): Complaint[] {
  try {
    return ask()
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    return []
  }
}

/**
 * What no SQLite here has is nobody's table. Behind the first refusal of a file only tables are asked for: a column may be
 * missing there for want of what was refused before.
 */
function complaintsIn({ refusals, further }: Built): Complaint[] {
  const tables = further.filter(({ message }) => missedTable(message) !== null)
  return [...refusals, ...tables].filter((refusal) => lackedBy(refusal) === null).map(complaintOf)
}

function complaintOf({ at, message, statement }: Refusal): Complaint {
  return { path: at.path, message, statement }
}

/** Views and triggers are taken whatever they name: SQLite complains of those when they are used. */
function unreadable(engine: Engine, state: State, { incoming }: ReplayJob): Complaint[] {
  const fresh = new Map(
    incoming.flatMap(({ path, sql }) => statementsOf(sql).flatMap((it) => [[objectOf(it), path] as const])),
  )
  return on(engine, state, (connection) => {
    const entries = entriesOf(connection)
    const stored = entries.filter(({ type }) => type === 'view' || type === 'trigger')
    return stored.flatMap((entry) =>
      [...complaints({ connection, entries }, entry).values()].map(({ message }) => ({
        ...{ path: fresh.get(keyOf(entry.name)) ?? '', message, statement: entry.sql },
      })),
    )
  })
}

/** What a new file calls nearly as a table that is known here: that is a slip, and fails in production too. */
function isTypo({ incoming }: ReplayJob, { path, message }: Complaint, known: readonly string[]): boolean {
  const table = missedTable(message)
  if (table === null || !incoming.some((it) => it.path === path)) return false
  // What it is rebuilt under for a while is called after it.
  const others = known.filter(
    (it) => !keyOf(it).startsWith(`${keyOf(table)}_`) && !keyOf(it).endsWith(`_${keyOf(table)}`),
  )
  return nearest(table, others) !== null
}

/** The index that a file drops and that neither it nor a file before it names, nor one nearly so; null in any other case. */
function unheardOf(files: readonly Script[], { path, message, statement }: Complaint): string | null {
  const [, index] = /^no such index: (?:main\.)?([^.]+)$/.exec(message) ?? []
  const own = files.findIndex((it) => it.path === path)
  if (index === undefined || own < 0) return null
  const before = files.slice(0, own + 1).map(({ sql }, at) => (at < own ? sql : sql.slice(0, sql.indexOf(statement))))
  const named = new Set(before.flatMap((sql) => [...namesIn(sql)]))
  return nearest(index, [...named], MOST_SLIPS) === null ? index : null
}

/** The indexes of a table are called nearly alike. */
const MOST_SLIPS = 2

/**
 * Names, in lower case, of tables and views that some file makes or renames to: those are nobody's to assume. What a file uses
 * before it gives another table that name is one that it rebuilds.
 */
function madeBy({ base, incoming, runner }: ReplayJob): Set<string> {
  const found = new Set([runner.ledger.table.toLowerCase()])
  for (const { sql } of [...base, ...incoming]) {
    if (!/\b(?:create|rename)\b/i.test(sql)) continue
    const all = withoutMain(significant(sql))
    // What the file has taken away so far had to be there for that.
    const gone = new Set<string>()
    for (const [index, { text }] of all.entries()) {
      if (takesAway(all, index)) gone.add(keyOf(unquote(all[index + 1] as Token)))
      if (/^(?:table|view)$/i.test(text) && /^(?:create|temp|temporary|virtual)$/i.test(all[index - 1]?.text ?? '')) {
        const at = /^if$/i.test(all[index + 1]?.text ?? '') ? index + 4 : index + 1
        const names = all.slice(at, at + 3).map((token) => unquote(token).toLowerCase())
        for (const name of names) if (!gone.has(name)) found.add(name)
      }
      const target = /^rename$/i.test(text) && /^to$/i.test(all[index + 1]?.text ?? '') ? all[index + 2] : undefined
      if (target && !isUsed(all.slice(0, index), keyOf(unquote(target)))) found.add(unquote(target).toLowerCase())
    }
  }
  return found
}

/** A table is the same with `main.` in front of its name. */
function withoutMain(all: readonly Token[]): Token[] {
  const isMain = (at: number) => all[at + 1]?.text === '.' && keyOf(unquote(all[at] as Token)) === 'main'
  return all.filter((_, at) => !isMain(at) && !(at > 0 && isMain(at - 1)))
}

/** Whether `TABLE` at this place stands before the name of one that is dropped or gets another name. */
function takesAway(all: readonly Token[], at: number): boolean {
  if (!isWord(all[at], 'TABLE') || !all[at + 1]) return false
  return isWord(all[at - 1], 'DROP') || (isWord(all[at + 2], 'RENAME') && isWord(all[at + 3], 'TO'))
}

/** Whether a table of this name has to be there for what is written so far. */
function isUsed(before: readonly Token[], key: string): boolean {
  return before.some((token, index) => {
    if (keyOf(unquote(token)) !== key) return false
    const [last = '', first = ''] = [before[index - 1]?.text, before[index - 2]?.text]
    return /^(?:from|join|update|into)$/i.test(last) || (/^table$/i.test(last) && /^(?:drop|alter)$/i.test(first))
  })
}
