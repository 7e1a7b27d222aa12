/** The report for somebody at a terminal: the verdict first, then the rehearsals, the findings, and what to know. */

import type { Report, ReportFolder } from '../model/report.ts'
import type { Finding } from '../model/rule.ts'
import { allowedLine, comparedLine, findingLines, tableLines, unprovedLines } from './terminal-folder.ts'
import { defuse } from './words/defuse.ts'
import { keepWithin } from './words/escape.ts'
import { type Palette, paletteOf } from './words/palette.ts'
import { folderName, isQuiet, letThrough, rehearsedAllTheSame, verdictLine } from './words/verdict.ts'

/**
 * The whole text, with a final line break. `sources` holds the text of files by path, for quoting lines. The same
 * report gives the same bytes; `color` adds SGR codes and nothing else. No other control character is in it but
 * line breaks and the tabs of quoted lines.
 */
export function renderTerminal(
  checked: { readonly report: Report; readonly sources: ReadonlyMap<string, string> },
  options: { readonly color: boolean },
): string {
  const { report, sources } = checked
  const palette = paletteOf(options.color)
  if (isQuiet(report)) return quietText(report, palette)
  const open = report.findings.filter((finding) => finding.allowed === null)
  const blocks = [
    [headline(report, palette)],
    ...report.folders.map((folder) => folderBlock(folder, report.folders.length > 1, palette)),
    ...keptBlocks(findingBlocks(open, sources, palette)),
    section('Allowed', report.findings.filter((f) => f.allowed !== null).map(allowedLine), palette),
    section(
      'Remarks',
      report.folders
        .flatMap((f) => f.remarks)
        .filter(unique)
        .map(listed),
      palette,
    ),
    section(
      'Not proved',
      report.folders.flatMap(unprovedLines).map((text) => `  ${text}`),
      palette,
    ),
    report.folders.map((folder) => palette.dim(comparedLine(folder))),
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

/** With nothing new, notes on applied files are nothing that anybody may act on. The JSON report has them. */
function quietText(report: Report, palette: Palette): string {
  const again = rehearsedAllTheSame(report)
  const remarks = report.folders.flatMap(({ remarks }) => remarks).filter(unique)
  const lines = [headline(report, palette), ...(again === null ? [] : [`  ${again}`]), ...remarks.map(listed)]
  return `${lines.join('\n')}\n`
}

/** The verdict alone, for when the report goes elsewhere. */
export function renderVerdict(report: Report, options: { readonly color: boolean }): string {
  return `${headline(report, paletteOf(options.color))}\n`
}

function headline(report: Report, palette: Palette): string {
  const text = verdictLine(report)
  if (report.verdict === 'fail') return palette.bold(palette.error(text))
  const isGood = report.counts.error === 0 && letThrough(report) === null
  return palette.bold(isGood ? palette.good(text) : palette.warning(text))
}

function folderBlock(folder: ReportFolder, named: boolean, palette: Palette): string[] {
  const table = tableLines(folder, palette)
  return named && table.length > 0 ? [palette.bold(folderName(folder.path)), ...table] : table
}

/** A fix is printed once: the same rule often has the same advice for many places. */
function findingBlocks(
  findings: readonly Finding[],
  sources: ReadonlyMap<string, string>,
  palette: Palette,
): string[][] {
  const seen = new Set<string>()
  return findings.map((finding) => {
    const key = JSON.stringify([finding.rule, finding.fix])
    const isFirst = !seen.has(key)
    seen.add(key)
    return findingLines(finding, sources.get(finding.path), palette, isFirst)
  })
}

/** Bytes of all findings, and of each list behind them: a hundred thousand comments can make a finding each. */
const BUDGET = 300_000
const LIST_BUDGET = 50_000

/** The worst come first. */
function keptBlocks(blocks: readonly string[][]): string[][] {
  const texts = blocks.map((lines) => lines.join('\n'))
  return keepWithin(texts, BUDGET, '\n\n', (count) => `${count} more findings are left out here.`).map((text) => [text])
}

function section(title: string, lines: readonly string[], palette: Palette): string[] {
  const kept = keepWithin(lines, LIST_BUDGET, '\n', (count) => `  … and ${count} more`)
  return lines.length === 0 ? [] : [palette.bold(title), ...kept]
}

function listed(remark: string): string {
  return `  ${defuse(remark)}`
}

function unique<T>(value: T, index: number, all: readonly T[]): boolean {
  return all.indexOf(value) === index
}
