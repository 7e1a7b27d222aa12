/** One finding in Markdown: an error as a block with its statement and what to write instead, a lesser one as an item. */

import type { Finding } from '../model/rule.ts'
import { folded, SIGNS } from './markdown-parts.ts'
import { adviceHeading, type Part, partsOf } from './words/advice.ts'
import { codeSpan, cut, fenced, prose } from './words/escape.ts'
import { type Allowance, bodyOf, isAboutFile, titleOf } from './words/finding.ts'
import { markdownLinks } from './words/links.ts'
import { quote, suggestedLines } from './words/quote.ts'

export interface MarkdownOptions {
  /** The most bytes that the result may have; at least 16,000. */
  readonly budget: number
  /** Where a line of a file can be seen, e.g. at GitHub; null when nowhere. The caller answers for the address. */
  readonly link?: (at: Pick<Finding, 'path' | 'line'>) => string | null
  /** The page of a commit. */
  readonly commitLink?: (commit: string) => string | null
  /** The page of a rule. */
  readonly ruleLink?: (id: string) => string
  /** A page that runs an example of a rule in the browser. */
  readonly tryLink?: (id: string) => string
  /** The page of the run whose log has the whole report; null where this stands on it, or there is none. */
  readonly run?: string | null
}

/** In UTF-16 code units; a name or statement that is longer says nothing more. */
const LONGEST_MESSAGE = 1500

/**
 * What happens, where, the statement, why, and what to write instead.
 * @param how `titled`: with what happens as its heading, which the report's first line may have said already. `advised`:
 *   with what to write instead, which an earlier block may have said. `allowance`: what lets it pass.
 */
export function errorBlock(
  finding: Finding,
  source: string | undefined,
  options: MarkdownOptions,
  how: { readonly titled: boolean; readonly advised: boolean; readonly allowance: Allowance | null },
): string {
  const place = `${placeOf(finding, options)} · ${ruleOf(finding, options)}`
  const title = prose(cut(titleOf(finding), LONGEST_MESSAGE))
  const head = how.titled ? [`#### ${SIGNS.bad} ${title}`, place] : [`#### ${SIGNS.bad} ${place}`]
  const body = paragraph(cut(bodyOf(finding), LONGEST_MESSAGE)) + markdownLinks(finding)
  const parts = [...head, quoted(finding, source), body.trim()]
  return [...parts, ...adviceBlocks(how.advised ? finding.fix : '', instead(finding, source)), allowed(how.allowance)]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** A warning or note as an item of a list. */
export function lesserItem(finding: Finding, options: MarkdownOptions, isAdvised: boolean): string {
  const message = prose(cut(finding.message, LONGEST_MESSAGE)) + markdownLinks(finding)
  const blocks = isAdvised ? adviceBlocks(finding.fix) : []
  const [first, ...more] = [`${placeOf(finding, options)} · ${ruleOf(finding, options)}: ${message}`, ...blocks]
  const inItem = more.map((block) =>
    block
      .split('\n')
      .map((line) => (line === '' ? '' : `  ${line}`))
      .join('\n'),
  )
  return [`- ${first}`, ...inItem].join('\n\n')
}

function ruleOf({ rule }: Finding, { ruleLink }: MarkdownOptions): string {
  const page = ruleLink?.(rule)
  return page === undefined ? codeSpan(rule) : `[${codeSpan(rule)}](${page})`
}

/** `path:line` as a code span, linked when the file can be seen somewhere. */
function placeOf(finding: Finding, { link }: MarkdownOptions): string {
  const { path, line } = finding
  const name = codeSpan(cut(isAboutFile(finding) ? path : `${path}:${line}`, 400))
  const url = link?.(finding) ?? null
  return url === null ? name : `[${name}](${url})`
}

function quoted(finding: Finding, source: string | undefined): string {
  const seen = source === undefined || isAboutFile(finding) ? null : quote(source, finding.line, finding.column)
  if (seen === null) return ''
  // The number in front also keeps a stranger's line from starting with a command that some bot listens to.
  const number = `${finding.line} │ `
  const caret = seen.isAtStart ? [] : [`${' '.repeat(number.length - 2)}│ ${seen.caret}`]
  return fenced([number + seen.line, ...caret], 'sql')
}

const MOST_LINES = 60

/** Lines to write instead. GitHub's `suggestion` blocks work in reviews alone, so they are code to copy. */
function instead(finding: Finding, source: string | undefined): string[] {
  return suggestedLines(finding, source).map((pair) => pair.new)
}

/** What to write instead, in blocks that are set apart by an empty line: sentences, and code to copy. None without advice. */
export function adviceBlocks(fix: string, suggested: readonly string[] = []): string[] {
  const lines = fix.trimEnd().split(/\r?\n/)
  const parts = fix.trim() === '' ? [] : partsOf(lines.slice(0, MOST_LINES).join('\n'))
  const blocks = [
    ...parts.map((part) => (part.kind === 'text' ? paragraph(part.lines.join('\n')) : codeBlock(part))),
    ...(lines.length > MOST_LINES ? ['…'] : []),
    ...(suggested.length > 0 ? [codeBlock({ kind: 'sql', lines: suggested })] : []),
  ].filter((block) => block !== '')
  const heading = `**${adviceHeading(parts, suggested.length > 0)}**`
  const [first, ...others] = blocks
  if (first === undefined) return []
  // A sentence goes on after the heading, a block of code stands below it.
  return first.startsWith('```') ? [heading, first, ...others] : [`${heading} ${first}`, ...others]
}

/** Text as one paragraph, its line breaks kept; empty when it is empty. */
function paragraph(text: string): string {
  const lines = text.split(/\r?\n/).map(prose)
  return lines.filter((line) => line !== '').join('\n')
}

const LONGEST_LINE = 500

function codeBlock({ kind, lines }: Part): string {
  // Some bots take a line that starts with `/` or `@`, wherever it stands, for a command to them.
  return fenced(
    lines.map((line) => cut(line, LONGEST_LINE).replace(/^[/@]/, ' $&')),
    kind,
  )
}

/** What lets it pass, ready to be committed. */
function allowed(it: Allowance | null): string {
  return it === null ? '' : folded(it.title, `${it.says}\n\n${fenced(it.lines, it.language)}`)
}
