/** `not-deterministic`: the time of day, or chance, ends up in the data. */

import type { Fact, Rule } from '../model.ts'
import { describeFacts } from './describe.ts'
import { madeAt, rowsChangedAt } from './point.ts'

export const notDeterministic: Rule = {
  id: 'not-deterministic',
  level: 'warning',
  title: 'Ends differently each time it runs',
  why:
    'random(), CURRENT_TIMESTAMP and their kin put something else into every database: production, staging and a fresh ' +
    'install no longer agree, and no test can compare them.',
  fix: "Write the value itself: a fixed date such as '2026-01-01', a fixed id.",
  examples: {
    bad: [
      {
        story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Since TEXT);
          -- > 002_fill.sql
          UPDATE Users SET Since = datetime('now');
        `,
        also: ['updates-all-rows'],
      },
    ],
    good: [
      {
        story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Since TEXT);
          -- > 002_fill.sql
          UPDATE Users SET Since = '2026-01-01' WHERE Since IS NULL;
        `,
      },
    ],
  },
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      const first = seen.chance[0]
      if (!first) continue
      yield {
        at: where(first),
        message: `Played at two times, it leaves two different databases: ${describeFacts(seen.chance)}.`,
      }
      function where(fact: Fact) {
        if ('name' in fact) return madeAt(seen as NonNullable<typeof seen>, fact.name, [])
        return rowsChangedAt(seen as NonNullable<typeof seen>, 'table' in fact ? fact.table : '')
      }
    }
  },
}
