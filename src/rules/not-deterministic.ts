/** `not-deterministic`: the time of day, or chance, ends up in the data. */

import type { Rule } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import type { Place } from '../model/text.ts'
import { describeFacts } from './advice/words.ts'
import { factAt } from './evidence/evidence.ts'

export const notDeterministic: Rule = {
  id: 'not-deterministic',
  group: 'replay',
  level: 'warning',
  scenario: 'rows',
  title: 'Ends differently each time it runs',
  why:
    'random(), CURRENT_TIMESTAMP and the like put something else into every database: production, staging and a fresh ' +
    'install no longer agree, and no test can compare them.',
  fix: "Write the value itself: a fixed date such as '2026-01-01', a fixed id.",
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      const first = seen.chance[0]
      if (!first) continue
      const at = factAt(seen, first)
      yield {
        at,
        title: notDeterministic.title,
        message: `Run at two different times, it leaves two different databases: ${describeFacts(seen.chance)}.`,
        ...perRow(seen, at),
      }
    }
  },
}

/** Chance that makes a value for each row: there is no one value to write down instead. */
function perRow(seen: MigrationSeen, at: Place): { fix?: string } {
  const sql = seen.statements.find((it) => it.at === at)?.sql ?? ''
  if (!/\brandom(?:blob)?\s*\(/i.test(sql) || /^\s*INSERT\b[^(]*(?:\([^)]*\))?\s*VALUES\b/i.test(sql)) return {}
  return { fix: PER_ROW }
}

const PER_ROW =
  'Values made by chance for each row cannot be written down here. Fill only what is empty (UPDATE … WHERE … IS NULL), so that a second run keeps what the first has made. They stay different in each database: where that is meant, say so above the statement, -- rehearsal: allow not-deterministic because <reason>.'
