/** The report as Markdown, for the pull request's comment and the job summary. */

import type { Report } from '../model/report.ts'
import type { Finding } from '../model/rule.ts'
import type { Level } from '../model/text.ts'
import { details, folderTable } from './markdown-folder.ts'
import { picturesFolded } from './markdown-pictures.ts'
import { bytes, codeSpan, cut, fenced, keepWithin, prose } from './words/escape.ts'
import { quote, suggestedLines } from './words/quote.ts'
import { counted, markdownLinks, verdictLine } from './words/verdict.ts'

/** What is rendered: a report, and the text of every migration it speaks of, by path. */
export interface Rendered {
  readonly report: Report
  readonly sources: ReadonlyMap<string, string>
}

export interface MarkdownOptions {
  /** The most bytes that the result may have; at least 16,000. */
  readonly budget: number
  /** Where the file of a finding can be seen, e.g. at GitHub; null when nowhere. The caller answers for the address. */
  readonly link?: (finding: Finding) => string | null
  /** The page of a rule. */
  readonly ruleLink?: (id: string) => string
  /** The page of the run whose log has the whole report; null where this stands on it, or there is none. */
  readonly run?: string | null
}

/** Never more than these parts of the budget for tables and folded details, so that findings have the rest. */
const TABLE_SHARE = 1 / 4

const DETAILS_SHARE = 1 / 4

/** Names of folders are in it. */
const LONGEST_VERDICT = 600

/**
 * Verdict, table of rehearsals, findings worst first, and what stands folded below. When all of it does not fit, pictures
 * go first, then whole rows, findings and items, the least bad first, and it is said how many.
 */
export function renderMarkdown(checked: Rendered, options: MarkdownOptions): string {
  const whole = compose(checked, options, Number.POSITIVE_INFINITY)
  const room = options.budget - bytes(whole)
  if (room < 0) return compose(checked, options, options.budget)
  const pictures = picturesFolded(checked.report, room)
  return pictures.length > 0 ? compose(checked, options, Number.POSITIVE_INFINITY, pictures) : whole
}

function compose(
  checked: Rendered,
  options: MarkdownOptions,
  budget: number,
  pictures: readonly string[] = [],
): string {
  const { report } = checked
  const tables = report.folders.map((folder) =>
    folderTable(folder, (budget * TABLE_SHARE) / Math.max(1, report.folders.length)),
  )
  const above = [
    `### ${prose(cut(verdictLine(report), LONGEST_VERDICT))}`,
    ...keepWithin(tables, budget * TABLE_SHARE, '\n\n', (count) => `… and ${counted(count, 'more folder')}`),
  ]
  const below = [...pictures, ...details(report, budget * DETAILS_SHARE), signature(report)]
  const used = bytes([...above, ...below].join('\n\n')) + bytes('\n\n\n')
  const findings = keepWithin(findingBlocks(checked, options), budget - used, '\n\n', tooMany(options.run))
  return `${[...above, ...findings, ...below].filter((part) => part !== '').join('\n\n')}\n`
}

function tooMany(run: string | null = null): (count: number) => string {
  const log = run === null ? "The job's log" : `[The log of this run](${run})`
  return (count) =>
    `**${counted(count, 'more finding')} left out here for want of room.** ${log} and the JSON report have all of them.`
}

function signature(report: Report): string {
  return `<sub>sqlite-rehearsal ${report.tool.version}</sub>`
}

const LEVELS: readonly Level[] = ['error', 'warning', 'note']

const SIGNS: Readonly<Record<Level, string>> = { error: '✗', warning: '!', note: 'i' }

/** In UTF-16 code units; a name or statement that is longer says nothing more. */
const LONGEST_MESSAGE = 1500

/** The findings that nobody allowed, worst first, each as one block. The same advice is given once for each rule. */
export function findingBlocks(checked: Rendered, options: MarkdownOptions): string[] {
  const open = checked.report.findings.filter((finding) => finding.allowed === null)
  const sorted = LEVELS.flatMap((level) => open.filter((finding) => finding.level === level))
  const advised = new Set<string>()
  return sorted.map((finding) => {
    const advice = `${finding.rule}\n${finding.fix}`
    const parts = [
      title(finding, options),
      ...paragraph(cut(finding.message, LONGEST_MESSAGE)).map((said) => said + markdownLinks(finding)),
      ...source(finding, checked),
    ]
    if (!advised.has(advice)) parts.push(...fixParts(finding.fix))
    advised.add(advice)
    parts.push(...difference(finding, checked))
    return parts.join('\n\n')
  })
}

function title(finding: Finding, options: MarkdownOptions): string {
  const name = codeSpan(finding.rule)
  const page = options.ruleLink?.(finding.rule)
  const rule = page === undefined ? name : `[${name}](${page})`
  return `**${SIGNS[finding.level]} ${finding.level}** ${rule} · ${place(finding, options)}`
}

/** `path:line` as a code span, linked when the file can be seen somewhere. */
export function place(finding: Finding, options: MarkdownOptions): string {
  const name = codeSpan(cut(`${finding.path}:${finding.line}`, 400))
  const url = options.link?.(finding) ?? null
  return url === null ? name : `[${name}](${url})`
}

function source(finding: Finding, { sources }: Rendered): string[] {
  const seen = quote(sources.get(finding.path) ?? '', finding.line, finding.column)
  if (seen === null) return []
  // The number in front also keeps a stranger's line from starting with a command that some bot listens to.
  const number = `${finding.line} | `
  return [fenced([number + seen.line, `${' '.repeat(number.length - 2)}| ${seen.caret}`], 'sql')]
}

/** What to write instead as a diff. GitHub's `suggestion` blocks work in reviews only, not in a comment on the whole. */
function difference(finding: Finding, { sources }: Rendered): string[] {
  const pairs = suggestedLines(finding, sources.get(finding.path))
  if (pairs.length === 0) return []
  return [fenced([...pairs.map((pair) => `- ${pair.old}`), ...pairs.map((pair) => `+ ${pair.new}`)], 'diff')]
}

const LONGEST_LINE = 500

const MOST_LINES = 60

/** How a line of SQL starts. Sentences start with one capital letter, not with a key word in capitals. */
const SQL =
  /^(?:\s+\S|--|(?:ALTER|BEGIN|COMMIT|CREATE|DELETE|DROP|INSERT|PRAGMA|REPLACE|ROLLBACK|SELECT|UPDATE|WITH)\b)/

/** A command to type. */
const SHELL = /^(?:git|mv|npx|sed|sqlite3|tail) /

/** What a command reads goes on to the line with this word. */
const HERE = / <<(\w+)$/

type Kind = 'text' | 'sql' | 'sh'

interface Part {
  readonly kind: Kind
  readonly lines: string[]
}

/** The advice in blocks, each to be set apart by an empty line; none when there is no advice. */
export function fixParts(fix: string): string[] {
  const lines = fix.trimEnd().split(/\r?\n/)
  const blocks = apart(lines.slice(0, MOST_LINES)).flatMap((part) =>
    part.kind === 'text' ? paragraph(part.lines.join('\n')) : [`\n\n${codeBlock(part)}`],
  )
  if (lines.length > MOST_LINES) blocks.push('…')
  const [first, ...others] = blocks
  // A sentence goes on behind the word, a block of code stands below it.
  return first === undefined ? [] : [`**Fix:** ${first}`, ...others].map((block) => block.trim())
}

/** Text as one paragraph, its line breaks kept; none when it is empty. */
export function paragraph(text: string): string[] {
  const lines = text.split(/\r?\n/).map(prose)
  const said = lines.filter((line) => line !== '').join('\n')
  return said === '' ? [] : [said]
}

/** Runs of lines of the same kind. A statement goes on until a line ends with a semicolon. */
function apart(lines: readonly string[]): Part[] {
  const parts: Part[] = []
  let inStatement = false
  let here: string | undefined
  for (const line of lines) {
    // Advice of one line is a sentence, even one that starts with a key word.
    const kind: Kind = lines.length === 1 ? 'text' : here === undefined ? kindOf(line, inStatement) : 'sh'
    if (kind === 'sh') here = HERE.exec(line)?.[1] ?? (line === here ? undefined : here)
    inStatement = kind === 'sql' && !line.trimEnd().endsWith(';') && !line.trimStart().startsWith('--')
    const last = parts.at(-1)
    if (last !== undefined && last.kind === kind) last.lines.push(line)
    else parts.push({ kind, lines: [line] })
  }
  return parts
}

function kindOf(line: string, inStatement: boolean): Kind {
  if (SQL.test(line) || (inStatement && line.trim() !== '')) return 'sql'
  return SHELL.test(line) ? 'sh' : 'text'
}

function codeBlock({ kind, lines }: Part): string {
  const shortest = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
  const shown = lines.map((line) => cut(line.slice(shortest), LONGEST_LINE))
  // Some bots take a line that starts with `/` or `@`, wherever it stands, for a command to them.
  return fenced(
    shown.map((line) => line.replace(/^[/@]/, ' $&')),
    kind,
  )
}
