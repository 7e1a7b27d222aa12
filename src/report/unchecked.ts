/** Which new files were not checked, or not to their end. */

import type { Evidence, Finding } from '../model/rule.ts'

/**
 * New files of which a finding or a rehearsal says that they were not checked, and those that were not rehearsed after them.
 * @param rules those that say so
 */
export function uncheckedFiles(
  { changes, replayed }: Evidence,
  findings: readonly Finding[],
  rules: ReadonlySet<string>,
): string[] {
  const isOpenEnd = ({ rule, level }: Finding) => rules.has(rule) && level === 'error'
  const said = new Set(findings.filter(isOpenEnd).map(({ path }) => path))
  const seen = new Map(replayed?.migrations.map((it) => [it.path, it]))
  // Two starts of a whole file were tried even where one could not start in the middle of the other: its cell says so.
  const isOpen = (path: string) =>
    seen
      .get(path)
      ?.rehearsals.some(
        ({ outcome, scenario }) => outcome === 'unchecked' || (outcome === 'partial' && scenario !== 'together'),
      ) ?? true
  return changes.flatMap(({ kind, after }) => {
    if (!after || kind === 'kept') return []
    return said.has(after.path) || (kind === 'added' && isOpen(after.path)) ? [after.path] : []
  })
}
