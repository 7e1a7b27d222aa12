/** Findings as an editor shows them: marks in a file, and edits that mend or allow them. */

import type { Finding } from '../model/rule.ts'
import type { Edit, Level } from '../model/text.ts'
import { cut } from '../render/words/escape.ts'
import { allowances, bodyOf, isAboutFile, titleOf } from '../render/words/finding.ts'
import { defusedLines } from '../render/words/log-line.ts'
import { ruleLink } from '../rules/table.ts'

/** A place between characters, from 0, in UTF-16 code units: the protocol's own words. */
interface Position {
  readonly line: number
  readonly character: number
}

interface Range {
  readonly start: Position
  readonly end: Position
}

/** https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#diagnosticSeverity */
const SEVERITY = { error: 1, warning: 2, note: 3 } as const satisfies Record<Level, number>

const LONGEST = 4000

/** A mark in a file: the rule as code, linked to its page. */
export function diagnostic(finding: Finding, text: string | undefined) {
  const said = [titleOf(finding), bodyOf(finding), finding.fix].filter((part) => part !== '')
  return {
    range: rangeOf(finding, text),
    severity: SEVERITY[finding.level],
    source: 'sqlite-rehearsal',
    code: finding.rule,
    codeDescription: { href: ruleLink(finding.rule) },
    message: plain(said.join('\n')),
  }
}

export type Diagnostic = ReturnType<typeof diagnostic>

/** Says at the top of a file that nothing is known of it: a file without a mark would look checked. */
export function unchecked(why: string) {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
  const message = plain(`Not checked. ${why}`)
  return { range, severity: SEVERITY.warning, source: 'sqlite-rehearsal', message }
}

/** Names and SQL in it are strangers'. */
export function plain(text: string): string {
  return cut(defusedLines(text).join('\n'), LONGEST)
}

/** From the place to the end of its line. */
function rangeOf(finding: Finding, text = ''): Range {
  const line = finding.line - 1
  const source = (text.split('\n', finding.line)[line] ?? '').trimEnd()
  const character = isAboutFile(finding) ? 0 : Math.min(finding.column - 1, source.length)
  return { start: { line, character }, end: { line, character: Math.max(character, source.length) } }
}

/** One way out of a finding, as the editor offers it. */
export interface Way {
  readonly title: string
  /** Whether it mends what was found, and does not only allow it. */
  readonly mends: boolean
  readonly edits: readonly { readonly range: Range; readonly newText: string }[]
}

/** What the report itself would have one write: the edits that mend it, and the comment that allows it. */
export function waysOut(finding: Finding, text: string): Way[] {
  const title = plain(titleOf(finding)).replaceAll('\n', ' ')
  const mending = finding.suggestion
    ? [{ title: `Mend: ${title}`, mends: true, edits: finding.suggestion.map(edit) }]
    : []
  return [...mending, ...allowing(finding, text)]
}

function edit({ line, column, endLine, endColumn, text }: Edit) {
  const start = { line: line - 1, character: column - 1 }
  return { range: { start, end: { line: endLine - 1, character: endColumn - 1 } }, newText: text }
}

/** The reason is left out, so that the next check asks for it: an allowance without one is an error. */
function allowing(finding: Finding, text: string): Way[] {
  const allowance = allowances([finding])(finding)
  if (allowance === null || allowance.language !== 'sql') return []
  const [comment = ''] = allowance.lines
  const lines = isAboutFile(finding) ? [1] : [finding, ...(finding.also ?? [])].map(({ line }) => line)
  const edits = [...new Set(lines)].map((line) => above(line - 1, comment.replace(/ …$/, ' '), text))
  return [{ title: `Allow ${finding.rule}: then write the reason`, mends: false, edits }]
}

/** The comment on a line of its own above this one (from 0), indented as it is. */
function above(line: number, comment: string, text: string): Way['edits'][number] {
  const indent = /^[\t ]*/.exec(text.split('\n', line + 1)[line] ?? '')?.[0] ?? ''
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n'
  const place = { line, character: 0 }
  return { range: { start: place, end: place }, newText: `${indent}${comment}${lineBreak}` }
}
