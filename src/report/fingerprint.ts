/** One name per finding that stays the same from run to run, so that other programs know what is new and what is mended. */

import { hashOf } from '../folder/hash.ts'
import type { Checked } from '../model/report.ts'
import type { Finding } from '../model/rule.ts'
import { normalSql } from '../sql/create-table.ts'
import { type Span, spans } from './spans.ts'

const DIGITS = 32

/**
 * A function from each finding of the report to its fingerprint, 32 hexadecimal digits, unlike every other one's. It hangs
 * on rule, path, the statement without its comments and layout, and the finding's rank among those that share all three:
 * not on line numbers, and not on other statements or files (SARIF 2.1.0, appendix B).
 */
export function fingerprints({ report, sources }: Checked): (finding: Finding) => string {
  const statementOf = statements(sources)
  const seen = new Map<string, number>()
  const found = new Map<Finding, string>()
  for (const finding of report.findings.toSorted(byPlace)) {
    const key = JSON.stringify([finding.rule, finding.path, statementOf(finding)])
    const rank = seen.get(key) ?? 0
    seen.set(key, rank + 1)
    found.set(finding, hashOf(`${key}${rank}`).slice(0, DIGITS))
  }
  return (finding) => {
    const print = found.get(finding)
    if (print === undefined) throw new Error(`no finding of this report: ${finding.rule}`)
    return print
  }
}

function byPlace(a: Finding, b: Finding): number {
  return a.line - b.line || a.column - b.column || (a.message < b.message ? -1 : 1)
}

/** The statement that a finding points into, or else the next one, in one form; for files without a text, what is said. */
function statements(sources: Checked['sources']): (finding: Finding) => string {
  const cut = new Map<string, { readonly lines: readonly number[]; readonly all: readonly Span[] }>()
  return ({ path, line, column, message }) => {
    const text = sources.get(path)
    // Numbers in a message count days or lines, and would change it with the day or the line.
    if (text === undefined) return message.replace(/\d+/g, '#')
    const { lines, all } = cut.get(path) ?? { lines: lineStarts(text), all: spans(text) }
    cut.set(path, { lines, all })
    const at = (lines[line - 1] ?? text.length) + column - 1
    const span = all[countUpTo(all, at)] ?? all.at(-1)
    return span ? normalSql(text.slice(span.start, span.end)) : ''
  }
}

/** Where each line starts: found once, because a file may have as many findings as lines. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** How many statements end at an offset or before it. */
function countUpTo(all: readonly Span[], offset: number): number {
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
