/** What new files did to production's own rows, in sentences. Times are told, and judge nothing. */

import type { Measures } from '../../model/replayed.ts'
import type { ReportFolder } from '../../model/report.ts'

/** Statements that are told; the others are in the JSON. */
const MOST = 10

/** https://developers.cloudflare.com/d1/platform/pricing/: rows written per day without a bill, in the free plan. */
const D1_FREE_A_DAY = 100_000

/** Seconds: https://developers.cloudflare.com/d1/platform/limits/, the longest a query may run. */
const D1_LONGEST = 30

/** A sentence for each statement that wrote many rows or took long, most rows first; not defused. */
export function measureWords(folder: ReportFolder): string[] {
  if (folder.measures === undefined) return []
  const { rows: total, isThinned, statements: all } = folder.measures
  const told = all.toSorted((a, b) => b.rows - a.rows || b.milliseconds - a.milliseconds).slice(0, MOST)
  const on = folder.base?.ref ?? 'the database'
  const sentences = told.map(({ at, verb, rows, milliseconds }) => {
    const wrote = rows === 0 ? 'takes' : `writes ${number(rows)} ${rows === 1 ? 'row' : 'rows'},`
    return `On ${on}: ${at.path}:${at.line} ${verb} ${wrote} ${seconds(milliseconds)}.`
  })
  const some = `${on} has ${number(total)} rows: the new files ran once on all of them, and in every other scenario on some.`
  return [...(isThinned ? [some] : []), ...sentences, ...(isD1(folder) ? billWords(all) : [])]
}

function billWords(all: Measures['statements']): string[] {
  const written = all.reduce((sum, one) => sum + one.written, 0)
  const slow = all.find(({ milliseconds }) => milliseconds > D1_LONGEST * 1000)
  const free = written > D1_FREE_A_DAY ? ` That is more than the ${number(D1_FREE_A_DAY)} a day of the free plan.` : ''
  return [
    ...(written === 0 ? [] : [`D1 counts about ${number(written)} rows written, those of indexes included.${free}`]),
    ...(slow ? [`D1 ends a statement after ${D1_LONGEST} s: ${slow.at.path}:${slow.at.line} took longer here.`] : []),
  ]
}

function isD1({ runner }: ReportFolder): boolean {
  return /(?:^|-)d1(?:-|$)/.test(runner)
}

/** `1,200,000`: the same in every locale. */
function number(value: number): string {
  return `${value}`.replaceAll(/\B(?=(\d{3})+$)/g, ',')
}

function seconds(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds} ms` : `${(milliseconds / 1000).toFixed(1)} s`
}
