/** One finding in the terminal: level, rule, place, the line with a caret, what is wrong, what to write instead. */

import type { Finding } from '../model.ts'
import { defuse, defusedLines } from './defuse.ts'
import { addresses } from './links.ts'
import { quote } from './quote.ts'
import { suggestedLines } from './suggestion.ts'
import type { Palette } from './terminal.ts'

/**
 * The lines of one finding. `source` is its file's text, where that is known. With `showFix` false the fix is left
 * out, because it was printed with an earlier finding.
 */
export function findingLines(
  finding: Finding,
  source: string | undefined,
  palette: Palette,
  showFix: boolean,
): string[] {
  return [
    `${palette[finding.level](finding.level)} ${palette.bold(defuse(finding.rule))}`,
    place(finding),
    ...quoteLines(finding, source, palette),
    ...[...defusedLines(finding.message), ...addresses(finding)].map(indent),
    ...(showFix ? fixLines(finding.fix, palette) : []),
    ...suggestedLines(finding, source).flatMap((pair) => [
      `  ${palette.error('-')} ${pair.old}`,
      `  ${palette.good('+')} ${pair.new}`,
    ]),
  ]
}

/** `error rule path:line:column: reason`: an allowed finding in one line. */
export function allowedLine(finding: Finding): string {
  const { reason = '', by = 'settings' } = finding.allowed ?? {}
  return `  ${defuse(finding.rule)} at ${place(finding)}: ${defuse(reason)} (${by})`
}

/** At the start of a line and without a bracket, terminals and editors make it a link. */
function place({ path, line, column }: Finding): string {
  return `${defuse(path)}:${line}:${column}`
}

function quoteLines(finding: Finding, source: string | undefined, palette: Palette): string[] {
  const quoted = source === undefined ? null : quote(source, finding.line, finding.column)
  if (quoted === null) return []
  const number = String(finding.line)
  return [
    `${palette.dim(`  ${number} |`)} ${quoted.line}`,
    `${palette.dim(`  ${' '.repeat(number.length)} |`)} ${caretLine(quoted.caret, palette, finding)}`,
  ]
}

function caretLine(caret: string, palette: Palette, finding: Finding): string {
  return caret.slice(0, -1) + palette[finding.level]('^')
}

function fixLines(fix: string, palette: Palette): string[] {
  if (fix.trim() === '') return []
  const [first = '', ...more] = defusedLines(fix.trimEnd())
  return [`  ${palette.good('fix:')} ${first}`, ...more.map((line) => (line === '' ? '' : `       ${line}`))]
}

function indent(line: string): string {
  return line === '' ? '' : `  ${line}`
}
