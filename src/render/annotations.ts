/** Findings as GitHub's annotations on the changed lines, within the limits that GitHub drops the rest at. */

import type { Report } from '../model/report.ts'
import type { Finding } from '../model/rule.ts'
import type { Level } from '../model/text.ts'
import { defuse } from './words/defuse.ts'
import { cut } from './words/escape.ts'
import { addresses } from './words/finding.ts'

/** One annotation, in the words of the runner's commands. Lines and columns count from 1. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  /** The rule's id. */
  readonly title: string
  readonly file: string
  readonly startLine: number
  readonly startColumn: number
  /** Plain text, several lines, at most 4,096 characters. */
  readonly message: string
}

/**
 * GitHub shows 10 annotations of each level per step and 50 per job, in the order they come. One of the ten is left for
 * what the step has to say itself. https://docs.github.com/en/rest/checks/runs
 */
const PER_LEVEL = 9

const LONGEST_MESSAGE = 4096

const LEVELS: Readonly<Record<Level, Annotation['level']>> = { error: 'error', warning: 'warning', note: 'notice' }

/** The findings that nobody allowed, worst first, at most nine of each level. */
export function annotations(report: Report): readonly Annotation[] {
  const open = report.findings.filter((finding) => finding.allowed === null)
  const levels = ['error', 'warning', 'note'] as const
  return levels.flatMap((level) =>
    open
      .filter((finding) => finding.level === level)
      .slice(0, PER_LEVEL)
      .map(annotation),
  )
}

function annotation(finding: Finding): Annotation {
  const lines = [finding.message, ...addresses(finding), ...(finding.fix === '' ? [] : ['', finding.fix])]
  const text = lines.flatMap((part) => part.split(/\r?\n/)).map(defuse)
  return {
    level: LEVELS[finding.level],
    title: finding.rule,
    file: defuse(finding.path),
    startLine: finding.line,
    startColumn: finding.column,
    message: cut(text.join('\n'), LONGEST_MESSAGE),
  }
}

/**
 * The runner's command for an annotation, as one line. Data and properties are escaped as the runner undoes it:
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function annotationCommand(a: Annotation): string {
  const properties = { title: a.title, file: a.file, line: a.startLine, col: a.startColumn }
  const pairs = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${a.level} ${pairs.join(',')}::${escapeData(a.message)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
