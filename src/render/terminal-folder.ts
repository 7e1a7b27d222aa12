/** One folder in the terminal: the table of rehearsals, and what was compared, remarked and not proved. */

import type { Revision } from '../model/files.ts'
import type { ReportFolder, ReportMigration } from '../model/report.ts'
import type { Finding } from '../model/rule.ts'
import type { Outcome, Scenario } from '../model/seen.ts'
import { defuse, defusedLines } from './words/defuse.ts'
import type { Palette } from './words/palette.ts'
import { displayWidth, padTo, quote, suggestedLines } from './words/quote.ts'
import { addresses, folderName, shown } from './words/verdict.ts'

const SCENARIOS: readonly Scenario[] = ['empty', 'rows', 'rerun', 'crash', 'deploy']

const MARKS: Readonly<Record<Outcome, string>> = {
  ...{ pass: '✓', warn: '!', fail: '✗' },
  ...{ partial: '~', unchecked: '?', skipped: '·' },
}

/** One row per changed or rehearsed migration, one column per scenario that was played. No lines when there is none. */
export function tableLines(folder: ReportFolder, palette: Palette): string[] {
  const played = SCENARIOS.filter((scenario) => folder.rehearsals.some((r) => r.scenario === scenario))
  const migrations = shown(folder)
  if (migrations.length === 0) return []
  const cells = [
    ['migration', 'change', ...played],
    ...migrations.map((m) => [name(folder, m.path), change(folder, m), ...played.map((s) => mark(folder, m, s))]),
  ]
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => displayWidth(row[column] ?? ''))))
  return cells.map((row, index) => {
    const padded = row.map((cell, column) =>
      column < 2 ? padTo(cell, widths[column] ?? 0) : middle(cell, widths[column] ?? 0),
    )
    // Colour comes last: its codes have no width.
    return index === 0 ? palette.dim(line(padded)) : line(padded.map((cell) => paintMark(cell, palette)))
  })
}

/** What was compared and how, in one line: base, head, layout, runner, engine. */
export function comparedLine(folder: ReportFolder): string {
  const base = folder.base === null ? 'nothing to compare with' : revision(folder.base)
  const engine = folder.engine === null ? 'no SQL was run' : `SQLite ${folder.engine.sqlite} (${folder.engine.package})`
  const how = [`layout ${folder.layout}`, `runner ${folder.runner}`, engine].map(defuse).join(' · ')
  return `${folderName(folder.path)} ${base} → ${revision(folder.head)} · ${how}`
}

/** What this check did not prove: rehearsals that were not played or have no result, and tables without a row. */
export function unprovedLines(folder: ReportFolder): string[] {
  const scenarios = new Map<string, string[]>()
  for (const { migration, scenario, outcome, why, detail } of folder.rehearsals) {
    if (outcome !== 'skipped' && outcome !== 'unchecked' && outcome !== 'partial') continue
    // Whether it would pass does not matter where nobody runs it.
    if (why === 'never-twice') continue
    const how = { skipped: 'not rehearsed', unchecked: 'without a result', partial: 'checked in part' }[outcome]
    const key = [defuse(migration), `${how}: ${defuse(detail)}`].join('\n')
    scenarios.set(key, [...(scenarios.get(key) ?? []), scenario])
  }
  return [
    ...Array.from(scenarios, ([key, names]) => key.split('\n').join(`, ${names.join(', ')}: `)),
    ...folder.withoutRows.map(({ table, reason }) => `table ${defuse(table)} had no rows: ${defuse(reason)}`),
  ]
}

function line(cells: readonly string[]): string {
  return `  ${cells.join('  ')}`.trimEnd()
}

function name(folder: ReportFolder, path: string): string {
  const prefix = `${folder.path}/`
  return defuse(path.startsWith(prefix) ? path.slice(prefix.length) : path)
}

function change(folder: ReportFolder, migration: ReportMigration): string {
  return migration.from === undefined ? migration.change : `${migration.change} from ${name(folder, migration.from)}`
}

function mark(folder: ReportFolder, migration: ReportMigration, scenario: Scenario): string {
  const played = folder.rehearsals.find((r) => r.migration === migration.path && r.scenario === scenario)
  return played === undefined ? ' ' : MARKS[played.outcome]
}

function middle(cell: string, width: number): string {
  const room = width - displayWidth(cell)
  return ' '.repeat(Math.floor(room / 2)) + cell + ' '.repeat(Math.ceil(room / 2))
}

/** The blanks around a mark stay outside, so that colour changes nothing but colour. */
function paintMark(cell: string, palette: Palette): string {
  return cell
    .replace(/^ *✓ *$/, (it) => it.replace(MARKS.pass, palette.good))
    .replace(/^ *✗ *$/, (it) => it.replace(MARKS.fail, palette.error))
    .replace(/^ *[!~?] *$/, (it) => it.replace(/[!~?]/, palette.warning))
}

function revision({ ref, commit }: Revision): string {
  if (commit === null) return defuse(ref)
  return commit.startsWith(ref) ? defuse(commit.slice(0, 9)) : `${defuse(ref)} (${defuse(commit.slice(0, 9))})`
}

/**
 * The lines of one finding. `source` is its file's text, where that is known. With `showFix` false the fix is left
 * out, because it was printed with an earlier finding.
 */
export function findingLines(
  finding: Finding,
  source: string | undefined,
  palette: Palette,
  showFix: boolean,
): string[] {
  return [
    `${palette[finding.level](finding.level)} ${palette.bold(defuse(finding.rule))}`,
    place(finding),
    ...quoteLines(finding, source, palette),
    ...[...defusedLines(finding.message), ...addresses(finding)].map(indent),
    ...(showFix ? fixLines(finding.fix, palette) : []),
    ...suggestedLines(finding, source).flatMap((pair) => [
      `  ${palette.error('-')} ${pair.old}`,
      `  ${palette.good('+')} ${pair.new}`,
    ]),
  ]
}

/** `error rule path:line:column: reason`: an allowed finding in one line. */
export function allowedLine(finding: Finding): string {
  const { reason = '', by = 'settings' } = finding.allowed ?? {}
  return `  ${defuse(finding.rule)} at ${place(finding)}: ${defuse(reason)} (${by})`
}

/** At the start of a line and without a bracket, terminals and editors make it a link. */
function place({ path, line, column }: Finding): string {
  return `${defuse(path)}:${line}:${column}`
}

function quoteLines(finding: Finding, source: string | undefined, palette: Palette): string[] {
  const quoted = source === undefined ? null : quote(source, finding.line, finding.column)
  if (quoted === null) return []
  const number = String(finding.line)
  return [
    `${palette.dim(`  ${number} |`)} ${quoted.line}`,
    `${palette.dim(`  ${' '.repeat(number.length)} |`)} ${caretLine(quoted.caret, palette, finding)}`,
  ]
}

function caretLine(caret: string, palette: Palette, finding: Finding): string {
  return caret.slice(0, -1) + palette[finding.level]('^')
}

function fixLines(fix: string, palette: Palette): string[] {
  if (fix.trim() === '') return []
  const [first = '', ...more] = defusedLines(fix.trimEnd())
  return [`  ${palette.good('fix:')} ${first}`, ...more.map((line) => (line === '' ? '' : `       ${line}`))]
}

function indent(line: string): string {
  return line === '' ? '' : `  ${line}`
}
