/** One finding in the terminal: as a block with its statement and what to write instead, or in two lines. */

import type { Finding } from '../model/rule.ts'
import type { Level } from '../model/text.ts'
import { adviceHeading, type Part, partsOf } from './words/advice.ts'
import { defuse, defuseSource } from './words/defuse.ts'
import { addresses, bodyOf, isAboutFile, titleOf } from './words/finding.ts'
import type { Look } from './words/palette.ts'
import { type Pair, quote, suggestedLines } from './words/quote.ts'
import { wrapped, wrappedSql } from './words/wrap.ts'

export const LEVEL_SIGNS: Readonly<Record<Level, string>> = { error: '✗', warning: '!', note: 'i' }

/**
 * The lines of a block. `source` is the file's text, where that is known.
 * @param how `titled`: with its headline, which the first line of the report may have said already. `advised`: with what to
 *   write instead, which an earlier block may have said.
 */
export function findingLines(
  finding: Finding,
  source: string | undefined,
  look: Look,
  how: { readonly titled: boolean; readonly advised: boolean },
): string[] {
  const { palette, width } = look
  const { level } = finding
  const place = `${placeOf(finding)} · ${palette.rule(defuse(finding.rule))}`
  const title = wrapped(defuse(titleOf(finding)), width - 2).map((line, at) =>
    palette.bold(at === 0 ? `${palette[level](LEVEL_SIGNS[level])} ${line}` : `  ${line}`),
  )
  const head = how.titled ? [...title, `  ${place}`] : [`${palette[level](LEVEL_SIGNS[level])} ${place}`]
  const parts = [
    quoteLines(finding, source, look),
    [...paragraph(bodyOf(finding), look), ...addresses(finding).map((url) => `  ${url}`)],
    adviceLines(how.advised ? finding.fix : '', suggestedLines(finding, source), look),
  ]
  return [...head, ...parts.flatMap((part) => (part.length === 0 ? [] : ['', ...part]))]
}

/** A finding that is not the worst: where, and what. */
export function shortLines(finding: Finding, look: Look): string[] {
  const place = `  ${placeOf(finding)} · ${look.palette.rule(defuse(finding.rule))}`
  return [place, ...paragraph(withStop(titleOf(finding)), look)]
}

/** The findings that somebody has allowed, and why. */
export function allowedLines(findings: readonly Finding[], look: Look): string[] {
  const lines = findings.flatMap((finding) => {
    if (finding.allowed === null) return []
    const { reason, by } = finding.allowed
    return paragraph(`${finding.rule} at ${finding.path}:${finding.line}, allowed by ${by}: ${reason}`, look)
  })
  return lines.length === 0 ? [] : [look.palette.bold('  Allowed'), ...lines]
}

/** Terminals and editors make it a link. */
function placeOf(finding: Finding): string {
  const { path, line, column } = finding
  return isAboutFile(finding) ? defuse(path) : `${defuse(path)}:${line}:${column}`
}

function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

/** Each line of the text wrapped and indented. */
function paragraph(text: string, { width }: Look): string[] {
  return text
    .split(/\r?\n/)
    .flatMap((line) => wrapped(defuse(line), width - 2))
    .map((line) => `  ${line}`)
}

function quoteLines(finding: Finding, source: string | undefined, { palette, width }: Look): string[] {
  if (source === undefined || isAboutFile(finding)) return []
  const number = `  ${finding.line} │ `
  const quoted = quote(source, finding.line, finding.column, width - number.length)
  if (quoted === null) return []
  const line = `${palette.dim(number)}${quoted.line}`
  if (quoted.isAtStart) return [line]
  return [
    line,
    `${palette.dim(`${' '.repeat(number.length - 2)}│ `)}${quoted.caret.slice(0, -1)}${palette[finding.level]('^')}`,
  ]
}

/** A fix after its heading, SQL and commands indented once more and apart from the sentences. */
function adviceLines(fix: string, pairs: readonly Pair[], look: Look): string[] {
  const { palette, width } = look
  const parts = fix.trim() === '' ? [] : partsOf(fix)
  if (parts.length + pairs.length === 0) return []
  const suggested = wrappedSql(
    pairs.map((pair) => pair.new),
    width - 4,
  ).map((line) => `    ${palette.good(line)}`)
  const heading = adviceHeading(parts, pairs.length > 0)
  // A sentence goes on after the heading, code stands below it.
  const [first, ...others] = parts
  const isSentence = first?.kind === 'text'
  const words = isSentence ? defuse(first.lines.join(' ')) : ''
  const [start = '', ...more] = wrapped(`${heading} ${words}`, width - 2).map((line) => `  ${line}`)
  const opening = [start.replace(heading, palette.bold), ...more]
  return [opening, ...(isSentence ? others : parts).map((part) => partLines(part, look)), suggested]
    .filter((lines) => lines.length > 0)
    .flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]))
}

function partLines({ kind, lines }: Part, look: Look): string[] {
  if (kind === 'text') return paragraph(lines.join('\n'), look)
  const shown = kind === 'sql' ? wrappedSql(lines, look.width - 4) : lines
  return shown.map((line) => `    ${defuseSource(line)}`.trimEnd())
}
