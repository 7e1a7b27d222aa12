/** `loses-view`: a view that had to go for a rebuild does not come back. */

import type { Lost } from '../model/hanging.ts'
import type { Rule } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { tidy } from '../sql/create-table.ts'
import { keyOf } from '../sql/names.ts'
import { namesIn } from '../sql/statement.ts'
import { asItWas, pasted } from './advice/words.ts'
import { madeAt } from './evidence/evidence.ts'
import { isDropped, lostFor } from './evidence/schema.ts'

export const losesView: Rule = {
  id: 'loses-view',
  group: 'schema',
  level: 'error',
  scenario: 'rows',
  title: 'A view that had to go for a rebuild does not come back',
  why:
    'ALTER TABLE … RENAME stops while a view reads a table that is not there, so a rebuild drops the views first. One that is not ' +
    'made again is missing for whoever reads it, and one that is made in other words may show other rows. A warning where a DROP ' +
    'VIEW names it, since it may be meant to go.',
  fix: 'Create the view again after the rebuild.',
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const lost of lostFor(evidence, seen, 'view')) {
        const { name, sql, became } = lost
        if (became !== undefined) {
          // A view that had not to go is another one on purpose.
          if (leadsToRebuilt(seen, lost))
            yield {
              at: madeAt(seen, name, ['CREATE VIEW']),
              message: `View ${name} goes before a table that it reads is rebuilt, and comes back with other rows: ${tidy(became)}.`,
              fix: asItWas(name, sql),
              level: 'warning',
            }
          continue
        }
        const onPurpose = isDropped(seen, lost)
        if (onPurpose && !wasInTheWay(seen, lost)) continue
        yield {
          at: madeAt(seen, name, ['DROP VIEW']),
          message: onPurpose
            ? `View ${name} goes before a table that it reads is rebuilt, and is not created again.`
            : `View ${name} is gone, and no DROP VIEW names it.`,
          fix: `Create it again as the last step:\n${pasted(sql)}`,
          level: onPurpose ? 'warning' : 'error',
        }
      }
    }
  },
}

/** It reads a table that the file makes anew, and no new view may be there in its stead. */
function wasInTheWay(seen: MigrationSeen, lost: Lost): boolean {
  const { before, after } = seen.schema ?? { before: null, after: null }
  const had = new Set(before?.objects.map((it) => keyOf(it.name)))
  const isReplaced = after?.objects.some((it) => it.type === 'view' && !had.has(keyOf(it.name))) ?? false
  return !isReplaced && leadsToRebuilt(seen, lost)
}

/** Whether it reads a table that is made anew, or a view that does. */
function leadsToRebuilt({ rebuilt, schema }: MigrationSeen, { sql }: Lost): boolean {
  const read = namesIn(sql)
  const views = schema?.before.objects.filter(({ type }) => type === 'view') ?? []
  for (let size = -1; size !== read.size; ) {
    size = read.size
    for (const view of views) if (read.has(keyOf(view.name))) for (const name of namesIn(view.sql)) read.add(name)
  }
  return rebuilt.some((table) => read.has(keyOf(table)))
}
