/** What stands folded for those who want to see it: rows left under each runner, the schema as a diff, and as a diagram. */

import type { Picture, Report } from '../model/report.ts'
import type { Survival } from '../model/seen.ts'
import { diagram } from './diagram.ts'
import { schemaDiff } from './schema-diff.ts'
import { bytes, codeSpan, cut, fenced, keepWithin } from './words/escape.ts'

const LONGEST_NAME = 300

const LONGEST_LINE = 300

const MOST_LINES = 250

/** A page with more of them is slow to show. */
const MOST_DIAGRAMS = 10

/** The folded parts that have something in them, in at most `budget` bytes together; what does not fit is left out. */
export function picturesFolded(report: Report, budget: number): string[] {
  const all = report.folders.flatMap((folder) => folder.pictures ?? [])
  const parts: readonly (readonly [title: string, blocks: readonly string[]])[] = [
    ['Rows left under each runner', all.flatMap((one) => named(one, survivalTable(one.survival)))],
    ['The schema before and after', all.flatMap((one) => named(one, diffBlock(one)))],
    ['A diagram of the tables', all.flatMap((one) => named(one, diagramBlock(one))).slice(0, MOST_DIAGRAMS)],
  ]
  let room = budget
  return parts.flatMap(([title, blocks]) => {
    const part = blocks.length > 0 ? folded(title, blocks, room) : null
    room -= part === null ? 0 : bytes(part) + bytes('\n\n')
    return part === null ? [] : [part]
  })
}

/** `title` must be our own words: it stands in HTML. Null when not even one block fits. */
function folded(title: string, blocks: readonly string[], budget: number): string | null {
  const open = `<details><summary>${title}</summary>\n\n`
  const close = '\n\n</details>'
  const rest = (count: number) => `… and ${count} more`
  const room = budget - bytes(open + close) - bytes('\n\n')
  const shown = keepWithin(blocks, room, '\n\n', rest)
  const isEmpty = shown.length === 0 || (shown.length === 1 && shown[0] === rest(blocks.length))
  return isEmpty ? null : open + shown.join('\n\n') + close
}

/** A block below the name of its migration; nothing for an empty one. */
function named({ migration }: Picture, block: string): string[] {
  return block === '' ? [] : [`${codeSpan(cut(migration, LONGEST_NAME))}\n\n${block}`]
}

function diffBlock({ schema }: Picture): string {
  const lines = schemaDiff(schema)
  if (lines.length === 0) return ''
  const shown = lines.slice(0, MOST_LINES).map((line) => cut(line, LONGEST_LINE))
  const more = lines.length - MOST_LINES
  return fenced(more > 0 ? [...shown, ` … and ${more} more lines`] : shown, 'diff')
}

function diagramBlock({ schema }: Picture): string {
  const lines = diagram(schema)
  return lines.length === 0 ? '' : fenced(lines, 'mermaid')
}

const LONGEST_TABLE_NAME = 200

const MOST_TABLES = 50

/** One row per table, one column per runner; `–` where the table is gone or the file fails. Empty without tables. */
export function survivalTable(survival: readonly Survival[]): string {
  if (survival.length === 0) return ''
  const runners = [...new Set(survival.flatMap(({ after }) => Object.keys(after)))].sort()
  const titles = ['Table', 'before', ...runners.map((runner) => codeSpan(cut(runner, LONGEST_TABLE_NAME)))]
  const shown = survival.slice(0, MOST_TABLES).map(({ table, before, after }) => {
    const left = runners.map((runner) => (after[runner] === undefined ? '' : `${after[runner] ?? '–'}`))
    return row([codeSpan(cut(table, LONGEST_TABLE_NAME)), `${before}`, ...left])
  })
  const more = survival.length - MOST_TABLES
  const rest = more > 0 ? [row([`… and ${more} more`, ...titles.slice(1).map(() => '')])] : []
  const hasGone = survival.some(({ after }) => Object.values(after).includes(null))
  const legend = hasGone ? ['', '<sub>– the table is gone, or the file fails</sub>'] : []
  return [row(titles), row(titles.map((_, at) => (at < 1 ? ':--' : ':-:'))), ...shown, ...rest, ...legend].join('\n')
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
