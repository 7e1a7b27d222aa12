/** What changed, folded for those who want to see it: rows before and after, the schema as a diff, and as a diagram. */

import type { Picture, Report, ReportFolder } from '../model/report.ts'
import { diagram } from './diagram.ts'
import { folded, row } from './markdown-parts.ts'
import { schemaDiff } from './schema-diff.ts'
import { bytes, codeSpan, cut, fenced } from './words/escape.ts'
import { counted } from './words/folder.ts'
import { rowsLeft, tablesChanged } from './words/pictures.ts'

const LONGEST_NAME = 300

const LONGEST_LINE = 300

const MOST_LINES = 250

/** A page with more of them is slow to show. */
const MOST_DIAGRAMS = 10

/** For the line that says how many are left out. */
const REST = 60

/** One folded part with everything that fits into `budget` bytes, the smaller blocks of each migration first; none when nothing does. */
export function picturesFolded(report: Report, budget: number): string[] {
  const all = report.folders.flatMap((folder) => (folder.pictures ?? []).map((one) => ({ folder, one })))
  const title = titleOf(all.map(({ one }) => one))
  let room = budget - bytes(folded(title, '')) - REST
  let isFull = false
  let diagrams = 0
  const texts = all.flatMap(({ folder, one }) => {
    const name = codeSpan(cut(one.migration, LONGEST_NAME))
    const wanted = [rowsTable(folder, one), diffBlock(one), diagrams < MOST_DIAGRAMS ? diagramBlock(one) : '']
    const kept = wanted.filter((block) => {
      const cost = bytes(`${name}\n\n${block}\n\n`)
      if (block === '') return false
      isFull ||= cost > room
      if (cost > room) return false
      room -= cost
      return true
    })
    if (kept.some((block) => block === wanted[2])) diagrams += 1
    return kept.length === 0 ? [] : [[name, ...kept].join('\n\n')]
  })
  const more = all.length - texts.length
  const rest = more > 0 && isFull ? [`… and ${counted(more, 'more migration')}`] : []
  return texts.length === 0 ? [] : [folded(title, [...texts, ...rest].join('\n\n'))]
}

function titleOf(all: readonly Picture[]): string {
  const { added, changed, removed } = tablesChanged(all)
  const parts = [
    ...(added > 0 ? [`${counted(added, 'table')} added`] : []),
    ...(changed > 0 ? [`${counted(changed, 'table')} changed`] : []),
    ...(removed > 0 ? [`${counted(removed, 'table')} removed`] : []),
  ]
  return parts.length === 0 ? 'What changed' : `What changed: ${parts.join(', ')}`
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

/** One row per table that lost rows under the folder's own runner; empty without one. */
function rowsTable(folder: ReportFolder, one: Picture): string {
  const left = rowsLeft(folder, one)
  if (left.length === 0) return ''
  const shown = left
    .slice(0, MOST_TABLES)
    .map(({ table, before, after }) =>
      row([codeSpan(cut(table, LONGEST_TABLE_NAME)), `${before}`, after === null ? 'none' : `${after}`]),
    )
  const more = left.length - MOST_TABLES
  const rest = more > 0 ? [row([`… and ${more} more`, '', ''])] : []
  return [row(['Rows of', 'before', 'after']), row([':--', ':-:', ':-:']), ...shown, ...rest].join('\n')
}
