/** Folders in the terminal: a line about each, and what was found in each migration under each scenario. */

import type { Report, ReportFolder, ReportMigration } from '../model/report.ts'
import type { Outcome } from '../model/seen.ts'
import { type Matrix, matrix } from './matrix.ts'
import { defuse } from './words/defuse.ts'
import { cut } from './words/escape.ts'
import { appliedBy, changeOf, folderName, pathInside, someOf } from './words/folder.ts'
import type { Look, Palette } from './words/palette.ts'
import { displayWidth, padTo } from './words/quote.ts'
import { badRollback } from './words/rollback.ts'
import { wrapped } from './words/wrap.ts'

const MARKS: Readonly<Record<Outcome, string>> = {
  ...{ pass: '✓', warn: '!', fail: '✗' },
  ...{ partial: '~', unchecked: '?', skipped: '·' },
}

/** Each folder's line and, after an empty line, its table. */
export function folderLines(folders: readonly ReportFolder[], report: Report, look: Look): string[] {
  return folders.flatMap((folder, at) => {
    const table = tableLines(folder, report, look)
    return [...(at > 0 ? [''] : []), ...aboutLines(folder, look), ...table, ...rollbackLines(folder, look)]
  })
}

/** A release that can be rolled back is not worth a line: the other formats say it. */
function rollbackLines(folder: ReportFolder, { width }: Look): string[] {
  const text = badRollback(folder) ?? ''
  return text === '' ? [] : wrapped(defuse(cut(text, LONGEST_TEXT)), width - 2).map((line) => `  ${line}`)
}

const LONGEST_TEXT = 1_000

const MOST_NAMED = 8

/** Folders without a change in one sentence. */
export function idleLines(folders: readonly ReportFolder[], { width, palette }: Look): string[] {
  if (folders.length === 0) return []
  const names = folders.map(({ path }) => path)
  const all = someOf(names, 'folder', MOST_NAMED, folderName)
  return ['', ...wrapped(`Nothing changed in ${all}.`, width - 2).map((line) => palette.dim(`  ${line}`))]
}

/** The folder, what applies it, what it was compared with, and which SQLite it ran on. */
function aboutLines(folder: ReportFolder, { width, palette }: Look): string[] {
  const { name, reason, place } = appliedBy(folder)
  const because = reason === '' ? '' : ` (${reason}${place === null ? '' : ` ${place}`})`
  const parts = [
    folderName(cut(folder.path, LONGEST_NAME)),
    defuse(cut(name, LONGEST_NAME) + because),
    against(folder),
    folder.engine === null ? 'no SQL was run' : `SQLite ${defuse(folder.engine.sqlite)}`,
  ]
  return wrapped(parts.join(' · '), width - 2).map((line) => palette.dim(`  ${line}`))
}

const LONGEST_NAME = 100

function against({ base }: ReportFolder): string {
  if (base === null) return 'without a base'
  const commit = base.commit === null || base.commit.startsWith(base.ref) ? '' : ` at ${base.commit.slice(0, 7)}`
  const ref = base.commit?.startsWith(base.ref) ? base.ref.slice(0, 7) : base.ref
  return `against ${defuse(cut(ref, LONGEST_NAME) + commit)}`
}

/** One row per changed or rehearsed migration. A single one needs no heading. */
function tableLines(folder: ReportFolder, report: Report, look: Look): string[] {
  const table = matrix(folder, report.findings)
  if (table.rows.length === 0) return []
  const single = table.rows.length === 1 ? singleLine(folder, table, look) : null
  return single === null ? ['', ...grid(folder, table, look), ...legend(table, look)] : [single, ...legend(table, look)]
}

/** `004_tags.sql  empty ✓  rows ✗`; null when it does not fit, even without the longest column where that one passes. */
function singleLine(folder: ReportFolder, { columns, rows }: Matrix, { palette, width }: Look): string | null {
  const [row] = rows
  if (row === undefined) return null
  const all = row.cells.map(({ outcome }, at) => ({ outcome, column: columns[at] ?? 'file' }))
  const shorter = all.filter(({ outcome, column }) => column !== 'together' || outcome !== 'pass')
  const text = (some: typeof all, sign: (outcome: Outcome) => string) =>
    `  ${[name(folder, row.migration), ...some.map(({ outcome, column }) => `${column} ${sign(outcome)}`)].join('  ')}`
  const fitting = [all, shorter].find((some) => displayWidth(text(some, (it) => MARKS[it])) <= width)
  return fitting ? text(fitting, (it) => paint(it, palette)) : null
}

function grid(folder: ReportFolder, { columns, rows }: Matrix, { palette, width }: Look): string[] {
  const taken = columns.reduce((sum, column) => sum + column.length + 2, 2)
  const names = rows.map(({ migration }) => shortened(name(folder, migration), Math.max(20, width - taken)))
  const widest = Math.max('migration'.length, ...names.map(displayWidth))
  const head = [padTo('migration', widest), ...columns].join('  ')
  const lines = rows.map(({ cells }, at) => {
    const signs = cells.map(({ outcome }, index) => middle(outcome, columns[index]?.length ?? 0, palette))
    return `  ${[padTo(names[at] ?? '', widest), ...signs].join('  ')}`.trimEnd()
  })
  return [palette.dim(`  ${head}`), ...lines]
}

function name(folder: ReportFolder, migration: ReportMigration): string {
  const change = changeOf(folder, migration)
  return defuse(pathInside(folder, migration.path)) + (change === null ? '' : ` (${defuse(change)})`)
}

/** A name that is too long loses its middle: number and ending stay. */
function shortened(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  const letters = Array.from(text)
  const end = letters.slice(-12).join('')
  // Marks without a width of their own may follow each letter, but not without end.
  let start = letters.slice(0, Math.min(letters.length - 12, width * 4))
  while (start.length > 0 && displayWidth(`${start.join('')}…${end}`) > width) start = start.slice(0, -1)
  return `${start.join('')}…${end}`
}

/** The blanks around a mark stay outside of its colour. */
function middle(outcome: Outcome, width: number, palette: Palette): string {
  const room = width - 1
  return ' '.repeat(Math.floor(room / 2)) + paint(outcome, palette) + ' '.repeat(Math.ceil(room / 2))
}

function paint(outcome: Outcome, palette: Palette): string {
  const mark = MARKS[outcome]
  if (outcome === 'pass') return palette.good(mark)
  if (outcome === 'fail') return palette.error(mark)
  return outcome === 'skipped' ? palette.dim(mark) : palette.warning(mark)
}

/** Explains the two signs that do not explain themselves, where they are used. */
function legend({ rows }: Matrix, { palette }: Look): string[] {
  const used = new Set(rows.flatMap(({ cells }) => cells.map(({ outcome }) => outcome)))
  const words = [
    ...(used.has('partial') ? ['~ partly checked'] : []),
    ...(used.has('unchecked') ? ['? not checked'] : []),
  ]
  return words.length === 0 ? [] : [palette.dim(`  ${words.join(' · ')}`)]
}
