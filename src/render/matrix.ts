/** The table that every report has: a row per migration, a column per scenario, and in each cell what was found there. */

import type { ReportFolder, ReportMigration } from '../model/report.ts'
import type { Finding } from '../model/rule.ts'
import type { Outcome, Scenario } from '../model/seen.ts'
import { shown } from './words/folder.ts'

/** `file` holds what is wrong with a file without running it: its number, its name, its text. */
export type Column = 'file' | Scenario

export interface Cell {
  readonly outcome: Outcome
  /** The worst finding behind the cell; null for none. */
  readonly finding: Finding | null
}

export interface Row {
  readonly migration: ReportMigration
  readonly cells: readonly Cell[]
}

/** As many cells in each row as there are columns. */
export interface Matrix {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

const COLUMNS: readonly Column[] = ['file', 'empty', 'rows', 'rerun', 'crash', 'together', 'deploy']

/** The changed and the rehearsed migrations of a folder. A column that no row needs is left out. */
export function matrix(folder: ReportFolder, findings: readonly Finding[]): Matrix {
  const open = findings.filter(({ allowed, level }) => allowed === null && level !== 'note')
  const unread = unreadIn(folder, open)
  const outcomes = new Map(
    folder.rehearsals.map(({ scenario, migration, outcome }) => [
      keyOf(scenario, migration),
      outcome === 'pass' && unread.has(migration) ? ('unchecked' as const) : outcome,
    ]),
  )
  const rows = shown(folder).map((migration) => ({
    migration,
    cells: COLUMNS.map((column) => cell(column, migration, outcomes, open)),
  }))
  const needed = COLUMNS.map((_, at) => rows.some(({ cells }) => isNeeded(COLUMNS[at], cells[at])))
  return {
    columns: COLUMNS.filter((_, at) => needed[at]),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => needed[at]) })),
  }
}

/** Files that could not be read, so that what was rehearsed was not what stands in them: nobody can allow such a finding. */
function unreadIn({ unchecked = [] }: ReportFolder, findings: readonly Finding[]): ReadonlySet<string> {
  const said = findings.filter(({ group, level, allowable }) => group === 'history' && level === 'error' && !allowable)
  return new Set(said.map(({ path }) => path).filter((path) => unchecked.includes(path)))
}

function keyOf(scenario: Column, migration: string): string {
  return `${scenario} ${migration}`
}

function cell(
  column: Column,
  { path }: ReportMigration,
  outcomes: ReadonlyMap<string, Outcome>,
  findings: readonly Finding[],
): Cell {
  const own = outcomes.get(keyOf(column, path))
  const about = findings.filter((it) => it.path === path && columnOf(it, outcomes) === column)
  const finding = about.find(({ level }) => level === 'error') ?? about[0] ?? null
  const found = finding === null ? null : finding.level === 'error' ? 'fail' : 'warn'
  return { outcome: own ?? found ?? (column === 'file' ? 'pass' : 'skipped'), finding }
}

/** That something was not checked is shown by the rehearsals that it concerns, where there is one. */
function columnOf(it: Finding, outcomes: ReadonlyMap<string, Outcome>): Column | null {
  if (it.scenario !== undefined) return it.scenario
  const isOpen = COLUMNS.some((column) => OPEN.has(outcomes.get(keyOf(column, it.path))))
  return it.group === 'replay' && isOpen ? null : 'file'
}

const OPEN: ReadonlySet<Outcome | undefined> = new Set(['partial', 'unchecked'] as const)

function isNeeded(column: Column | undefined, cell: Cell | undefined): boolean {
  return column === 'file' ? cell?.finding != null : cell?.outcome !== 'skipped'
}
