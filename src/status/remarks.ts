/** What a reader of a database's status has to know about how it was found out. */

import type { Fact, Refusal } from '../model/facts.ts'
import type { StatusPlan } from '../model/status.ts'
import type { HistoryTable } from '../tools/recorded.ts'
import { toolNamed } from '../tools/table.ts'
import type { Matched } from './history.ts'

/** The applied files do not make what they should. */
export function replayRemarks(refusals: readonly Refusal[]): string[] {
  const [first] = refusals
  if (!first) return []
  return [
    `The applied files do not replay on a new database (${first.at.path}, line ${first.at.line}: ${first.message}): what they build was compared without what follows there.`,
  ]
}

/** Where differences may come from. */
export function driftRemarks(
  { runner }: StatusPlan,
  table: HistoryTable,
  { unknown }: Matched,
  facts: readonly Fact[],
): string[] {
  if (facts.length === 0) return []
  if (unknown.length > 0) return ['What differs may be the work of the migrations that this folder does not have.']
  const isMissing = facts.some(({ kind }) => kind.endsWith('-dropped'))
  const { title } = toolNamed(runner.tool)
  return [
    ...(table.checksum === null
      ? [`${title} keeps no checksum: what differs was made by hand, or a file was changed after it was applied.`]
      : []),
    ...(runner.ledger.keeps !== 'each' && isMissing
      ? [
          `${title} remembers only the last version: a file with a lower number counts as applied, whether it was ever run or not.`,
        ]
      : []),
  ]
}
