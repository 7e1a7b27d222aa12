/** Findings as Markdown: what, where, the line itself, and what to write instead, said once. */

import type { Finding, Level } from '../model.ts'
import { codeSpan, cut, fenced } from './escape.ts'
import { markdownLinks } from './links.ts'
import type { MarkdownOptions, Rendered } from './markdown.ts'
import { fixParts, paragraph } from './markdown-fix.ts'
import { quote } from './quote.ts'
import { suggestedLines } from './suggestion.ts'

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
