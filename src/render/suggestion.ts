/** A finding's suggested edits as pairs of lines, old and new, for people. */

import type { Finding } from '../model.ts'
import { applied } from '../sql/edits.ts'
import { defuseSource } from './defuse.ts'
import { cut } from './escape.ts'

/** In UTF-16 code units, and how many of them stand before the first difference when the start of a line is left out. */
const LONGEST = 160
const BEFORE = 60

/** One line as it is and as it should be, both defused and cut alike. */
export interface Pair {
  readonly old: string
  readonly new: string
}

/**
 * The lines that a finding's edits change; none without a suggestion, without the file's text, or where an edit spans lines:
 * such a wording stands in the fix already.
 */
export function suggestedLines({ suggestion }: Finding, source: string | undefined): readonly Pair[] {
  if (!suggestion || source === undefined || suggestion.some(spansLines)) return []
  const now = applied(source, suggestion)
  if (now === null) return []
  const [old, fresh] = [source.split(/\r?\n/), now.split(/\r?\n/)]
  const lines = [...new Set(suggestion.map(({ line }) => line))].sort((a, b) => a - b)
  return lines.map((line) => pair(old[line - 1] ?? '', fresh[line - 1] ?? ''))
}

function spansLines({ line, endLine, text }: NonNullable<Finding['suggestion']>[number]): boolean {
  return endLine !== line || /[\r\n]/.test(text)
}

function pair(old: string, fresh: string): Pair {
  let same = 0
  while (same < old.length && old[same] === fresh[same]) same += 1
  const from = Math.max(old.length, fresh.length) > LONGEST ? Math.max(0, same - BEFORE) : 0
  return { old: window(old, from), new: window(fresh, from) }
}

function window(line: string, from: number): string {
  const shown = from === 0 ? line : `…${line.slice(from)}`
  return defuseSource(cut(shown, LONGEST))
}
