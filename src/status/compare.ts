/** What there is to tell about one database and one folder, and the order in which it is found out. */

import { build } from '../apply/base.ts'
import type { Watch } from '../apply/file.ts'
import type { Compared, FileSeen, FileState, Glance, Problem, StatusFile, StatusPlan } from '../model/status.ts'
import { type Engine, on, refusal, type State } from '../sqlite/engine.ts'
import { type HistoryTable, historyTable, type Recorded } from '../tools/recorded.ts'
import { toolNamed } from '../tools/table.ts'
import { driftSeen } from './drift.ts'
import { type HistoryRead, type Matched, matched, readHistoryOf } from './history.ts'
import { tryStart } from './next.ts'
import { withOwnTable } from './own-table.ts'
import { editedProblem, lockedProblem, noHistory, skippedProblem, startProblem, unknownProblem } from './problems.ts'
import { type Ground, markSteps, tried } from './recovery.ts'
import { driftRemarks, replayRemarks } from './remarks.ts'
import { type Real, shapeIn, shapesDiffer } from './shape.ts'
import { statesOf } from './states.ts'
import { stuckProblems } from './stuck.ts'
import { halfSeen, longestBeginning, type Walk, walk } from './walk.ts'

/** What is compared with what. */
export interface Ask {
  readonly engine: Engine
  readonly plan: StatusPlan
  readonly state: State
  /** What was there before the first file. */
  readonly from: State | undefined
  readonly outline: boolean
  readonly watch: Watch
  readonly glance: Glance
}

/** Compares; never changes `state`. */
export function compare(asked: Ask): Compared {
  const { engine, state, outline } = asked
  const tool = toolNamed(asked.plan.runner.tool)
  const isPlain = tool.recorded?.query === undefined
  const plan = on(engine, state, (connection) => withOwnTable(connection, asked.plan, isPlain))
  const ask = { ...asked, plan }
  const isOwn = plan.runner !== asked.plan.runner
  // What a tool does to its table in SQL of its own names that table.
  const table = historyTable({ recorded: isOwn ? plainly(tool.recorded) : (tool.recorded ?? {}), runner: plan.runner })
  const history = on(engine, state, (connection) => readHistoryOf(connection, plan, table))
  const real: Real = { engine, state, shape: shapeIn(engine, state), hasRows: !outline }
  const isNew = real.shape.tables.size + real.shape.objects.size === 0
  return history.table === null && !isNew
    ? withoutHistory(ask, real, table, history.remarks)
    : withHistory(ask, real, table, history)
}

function plainly({ start = null, typed, hasCommand = false }: Recorded = {}): Recorded {
  return { start, hasCommand, ...(typed ? { typed } : {}) }
}

function withHistory(ask: Ask, real: Real, table: HistoryTable, history: HistoryRead): Compared {
  const { engine, plan, state, from, watch } = ask
  const { runner } = plan
  const told = matched(plan, history.rows)
  const applied = told.files.flatMap(({ file, row }) => (row?.state === 'applied' ? [file] : []))
  const marked = told.files.find(({ row }) => row?.state === 'failed')?.file ?? null
  const built = build(engine, runner, applied.map(scriptOf), watch, from)
  const states = statesOf(plan, table, told)
  const open = plan.files.filter((file) => states.get(file) === 'pending' || file === marked)
  const walked = walk(real, built.state, {
    runner,
    files: marked ? [marked, ...open.filter((it) => it !== marked)] : open,
    marked,
    watch,
  })
  const facts = shapesDiffer(shapeIn(engine, walked.state), real.shape, runner)
  const ground = groundOf(ask, table, facts)
  const next = tryStart(ground.trial, state, told)
  const { rows } = history
  const problems = [
    ...locks(ask, ground),
    ...stuckProblems(ground, walked, {
      marked,
      error: rows.find(({ key }) => key === marked?.key)?.error ?? null,
      first: [],
      unknown: told.unknown,
    }),
    ...editedProblems(plan, states, facts.length),
    ...(told.unknown.length > 0 && !isRename(walked, told) ? [unknownProblem(plan.runner, told.unknown)] : []),
    ...plan.files.filter((file) => states.get(file) === 'skipped').map((file) => skippedProblem(runner, file)),
  ]
  const failing = problems.length === 0 ? startProblem(next) : null
  const { state: _, ...told1 } = next
  return {
    history: history.table,
    files: withSums(seenFiles(plan, states, walked), told),
    unknown: told.unknown,
    half: walked.stopped && halfSeen(walked.stopped),
    drift: told.unknown.length > 0 ? facts.map((fact) => ({ fact, recovery: null })) : driftSeen(ground, facts),
    next: told1,
    problems: failing ? [...problems, failing] : problems,
    remarks: [...history.remarks, ...replayRemarks(built.refusals), ...driftRemarks(plan, table, told, facts)],
  }
}

/** The schema alone tells how far the files have come. */
function withoutHistory(ask: Ask, real: Real, table: HistoryTable, remarks: readonly string[]): Compared {
  const { engine, plan, from, watch } = ask
  const { runner, files } = plan
  const best = longestBeginning(real, { runner, files, watch, from })
  const walked = walk(real, best.state, { runner, files: files.slice(best.count), marked: null, watch })
  const there = [...files.slice(0, best.count), ...walked.whole]
  const facts = shapesDiffer(shapeIn(engine, walked.state), real.shape, runner)
  const ground = groundOf(ask, table, facts)
  // On one line, as somebody types it.
  const create = runner.ledger.create === '' ? null : runner.ledger.create.replaceAll(/\s+/g, ' ')
  const first = there.length === 0 ? [] : [markSteps(ground, there, { create })]
  const stuck = stuckProblems(ground, { ...walked, whole: [] }, { marked: null, error: null, first, unknown: [] })
  const recovery = stuck.length === 0 && first.length > 0 ? (tried(ground, first)?.recovery ?? null) : null
  const states = new Map<StatusFile, FileState>(
    files.map((file) => [file, there.includes(file) ? 'unrecorded' : 'pending']),
  )
  return {
    history: null,
    files: seenFiles(plan, states, walked),
    unknown: [],
    half: walked.stopped && halfSeen(walked.stopped),
    drift: driftSeen(ground, facts),
    next: null,
    remarks,
    problems: [noHistory(table.table, { there, files, isExact: facts.length === 0 }, recovery), ...stuck],
  }
}

function groundOf(
  { engine, plan, state, from, outline, watch }: Ask,
  table: HistoryTable,
  drift: ReturnType<typeof shapesDiffer>,
): Ground {
  const { runner, files } = plan
  const wanted = shapeIn(engine, build(engine, runner, files.map(scriptOf), watch, from).state)
  return { trial: { engine, runner, files, watch, wanted, drift }, plan, table, state, outline }
}

function scriptOf({ script }: StatusFile): StatusFile['script'] {
  return script
}

function withSums(seen: readonly FileSeen[], { files }: Matched): FileSeen[] {
  return seen.map((one, at) => {
    const recorded = files[at]?.row?.checksum
    return one.state === 'edited' && recorded ? { ...one, recorded } : one
  })
}

function seenFiles(
  { files }: StatusPlan,
  states: ReadonlyMap<StatusFile, FileState>,
  { whole, stopped }: Walk,
): FileSeen[] {
  return files.map((file) => {
    const known = states.get(file) ?? 'pending'
    const isHalf = known === 'pending' && stopped?.file === file && stopped.come.done > 0
    const state = whole.includes(file) ? 'unrecorded' : isHalf ? 'half' : known
    return { path: file.script.path, key: file.key, state }
  })
}

/** As many files have come without a row as rows have no file. */
function isRename({ whole, stopped }: Walk, { unknown }: Matched): boolean {
  return stopped === null && whole.length === unknown.length
}

function editedProblems(plan: StatusPlan, states: ReadonlyMap<StatusFile, FileState>, differences: number): Problem[] {
  return plan.files
    .filter((file) => states.get(file) === 'edited')
    .map((file) => editedProblem(plan.runner, file, differences))
}

function locks({ engine, state }: Ask, { table, outline }: Ground): Problem[] {
  const { lock } = table
  if (!lock) return []
  return on(engine, state, (connection) => {
    let isLocked = false
    // There is no table before the first lock.
    refusal(() => {
      isLocked = connection.rows(lock.query).length > 0
    })
    if (!isLocked) return []
    const { sql } = lock.release
    if (sql !== null) connection.run(sql)
    return [lockedProblem(lock, connection.rows(lock.query).length === 0 && !outline)]
  })
}
