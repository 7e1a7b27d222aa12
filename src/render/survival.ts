/** How many rows of each table are left under each runner, as a Markdown table. */

import type { Survival } from '../model.ts'
import { codeSpan, cut } from './escape.ts'

const LONGEST_NAME = 200
const MOST_TABLES = 50

/** One row per table, one column per runner; `–` where the table is gone or the file fails. Empty without tables. */
export function survivalTable(survival: readonly Survival[]): string {
  if (survival.length === 0) return ''
  const runners = [...new Set(survival.flatMap(({ after }) => Object.keys(after)))].sort()
  const titles = ['Table', 'before', ...runners.map((runner) => codeSpan(cut(runner, LONGEST_NAME)))]
  const shown = survival.slice(0, MOST_TABLES).map(({ table, before, after }) => {
    const left = runners.map((runner) => (after[runner] === undefined ? '' : `${after[runner] ?? '–'}`))
    return row([codeSpan(cut(table, LONGEST_NAME)), `${before}`, ...left])
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
