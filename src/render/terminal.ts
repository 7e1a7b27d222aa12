/** The report for somebody at a terminal: what happens, where, and what to write instead; the rest in a line each. */

import type { Report } from '../model/report.ts'
import type { Finding } from '../model/rule.ts'
import type { Level } from '../model/text.ts'
import { allowedLines, findingLines, LEVEL_SIGNS, shortLines } from './terminal-finding.ts'
import { folderLines, idleLines } from './terminal-folder.ts'
import { defuse } from './words/defuse.ts'
import { keepWithin } from './words/escape.ts'
import { firstAdvice, worstFirst } from './words/finding.ts'
import { busyAndIdle, counted, remarks, someOf } from './words/folder.ts'
import { type Look, type Palette, paletteOf } from './words/palette.ts'
import { headline, isQuiet, isSaidInHeadline, rehearsedAllTheSame, type Sign } from './words/verdict.ts'
import { unproved } from './words/why.ts'
import { wrapped } from './words/wrap.ts'

export interface TerminalOptions {
  /** Adds SGR codes and nothing else. */
  readonly color: boolean
  /** Columns; 80 when not said. Commands and names may be wider. */
  readonly width?: number
  /** Whether notes are shown and not only counted. */
  readonly notes?: boolean
  /** The page of a rule, where the terminal shows OSC 8 links. */
  readonly page?: ((rule: string) => string) | null
}

const WIDTH = 80

const SIGNS = { good: '✓', warn: '!', bad: '✗' } as const

/**
 * The whole text, with a final line break. `sources` holds the text of files by path, for quoting lines. The same
 * report gives the same bytes. No control character is in it but line breaks, the tabs of quoted lines, and what `color`
 * and `page` ask for.
 */
export function renderTerminal(
  { report, sources }: { readonly report: Report; readonly sources: ReadonlyMap<string, string> },
  { color, width = WIDTH, notes = false, page = null }: TerminalOptions,
): string {
  const look = { palette: paletteOf(color, page), width }
  // Notes on applied files are nothing that anybody may act on. The JSON report has them.
  if (isQuiet(report)) return text([[...headLines(report, look), ...again(report, look)]])
  const open = worstFirst(report.findings)
  const { busy, idle } = busyAndIdle(report)
  return text([
    [...headLines(report, look), ...folderLines(busy, report, look), ...idleLines(idle, look)],
    ...bounded(findingBlocks(report, sources, look)),
    ...(notes ? [shortList(open, 'note', look)] : []),
    inBudget(allowedLines(report.findings, look)),
    inBudget(remarkLines(report, look)),
    inBudget(unprovedLines(report, look)),
    moreLine(open, notes, look),
  ])
}

/** The verdict alone, for when the report goes elsewhere. */
export function renderVerdict(report: Report, { color }: { readonly color: boolean }): string {
  return text([headLines(report, { palette: paletteOf(color), width: Number.POSITIVE_INFINITY })])
}

/** Bytes of all findings together, and of one block: a hundred thousand comments can make a finding each. */
const BUDGET = 300_000
const BLOCK_BUDGET = 100_000

/** The worst come first. */
function bounded(blocks: readonly (readonly string[])[]): string[][] {
  const texts = blocks.map((lines) => inBudget(lines).join('\n'))
  const rest = (count: number) => `${counted(count, 'more finding')} left out here: --format json has more of them.`
  return keepWithin(texts, BUDGET, '\n\n', rest).map((block) => [block])
}

function inBudget(lines: readonly string[]): readonly string[] {
  return keepWithin(lines, BLOCK_BUDGET, '\n', (count) => `  … and ${counted(count, 'more line')}`)
}

/** Blocks apart from each other by an empty line. */
function text(blocks: readonly (readonly string[])[]): string {
  const filled = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
  return `${filled.join('\n\n')}\n`
}

function headLines(report: Report, { palette, width }: Look): string[] {
  const said = headline(report)
  const paint: Readonly<Record<Sign, Palette['bold']>> = {
    good: palette.good,
    warn: palette.warning,
    bad: palette.error,
  }
  return wrapped(said.text, width - 2).map((line, at) =>
    palette.bold(paint[said.sign](`${at === 0 ? SIGNS[said.sign] : ' '} ${line}`)),
  )
}

function again(report: Report, { width }: Look): string[] {
  return wrapped(rehearsedAllTheSame(report) ?? '', width - 2).map((line) => `  ${line}`)
}

/** The worst level in full, each finding a block; warnings beside errors in a few lines each. */
function findingBlocks(report: Report, sources: ReadonlyMap<string, string>, look: Look): string[][] {
  const open = worstFirst(report.findings)
  const isFirst = firstAdvice()
  const full = open.filter(({ level }) => level === (report.counts.error > 0 ? 'error' : 'warning'))
  const isSaid = isSaidInHeadline(report)
  const blocks = full.map((finding) =>
    findingLines(finding, sources.get(finding.path), look, {
      titled: !isSaid,
      advised: isFirst(finding),
    }),
  )
  const warnings = report.counts.error > 0 ? shortList(open, 'warning', look) : []
  return warnings.length > 0 ? [...blocks, warnings] : blocks
}

/** All findings of a level below their count. */
function shortList(findings: readonly Finding[], level: Level, look: Look): string[] {
  const some = findings.filter((it) => it.level === level)
  if (some.length === 0) return []
  const heading = look.palette[level](`${LEVEL_SIGNS[level]} ${counted(some.length, level)}`)
  return [look.palette.bold(heading), ...some.flatMap((finding) => shortLines(finding, look))]
}

function remarkLines(report: Report, { width }: Look): string[] {
  return remarks(report).flatMap((remark) => wrapped(defuse(remark), width - 2).map((line) => `  ${line}`))
}

function unprovedLines({ folders }: Report, { palette, width }: Look): string[] {
  const lines = folders
    .flatMap(unproved)
    .flatMap(({ subjects, says }) => wrapped(`${someOf(subjects, 'name', 5, defuse)} ${defuse(says)}`, width - 4))
  return lines.length === 0 ? [] : [palette.bold('  Not proved'), ...lines.map((line) => `    ${line}`)]
}

/** Where there is more to read: the rule of the worst finding, and what is only counted. */
function moreLine(open: readonly Finding[], notes: boolean, { palette }: Look): string[] {
  const [worst] = open.filter(({ level }) => level !== 'note')
  const hidden = notes ? 0 : open.filter(({ level }) => level === 'note').length
  const parts = [
    ...(worst === undefined ? [] : [`More: sqlite-rehearsal explain ${defuse(worst.rule)}`]),
    ...(hidden === 0 ? [] : [`${counted(hidden, 'note')}: --notes`]),
  ]
  return parts.length === 0 ? [] : [palette.dim(`  ${parts.join(' · ')}`)]
}
