/** `table-without-primary-key`: an example to copy, and no rule of the table. */

// A rule is made in four steps: copy this file as `<id>.ts` and `_template.sql` as `<id>.sql`, change both, add one line to
// `table.ts`, run `npm run docs`.

import type { Rule } from '../model/rule.ts'
import { inTheEnd, madeAt, named } from './evidence/evidence.ts'

export const template: Rule = {
  // What the migration does. People write ids into settings: an id never changes.
  id: 'table-without-primary-key',
  // Where the README lists it.
  group: 'schema',
  // The level of a finding that says no other one; `off` is for what only some projects want.
  level: 'note',
  title: 'A new table has no primary key',
  why: 'Nothing tells two equal rows of the table apart, and replication and most libraries need a key.',
  fix: 'Declare a PRIMARY KEY.',
  *check(evidence) {
    // Null when there was nothing to replay. All that is seen of a migration is in model/seen.ts.
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const table of seen.schema?.after.tables ?? []) {
        // The new files of a pull request are applied together: what a later one repairs is no finding.
        const end = inTheEnd(evidence, seen, table)
        // What is merged is never blamed: only a table that this file makes.
        if (!end || end.virtual || end.primaryKey.length > 0 || named(seen.schema?.before.tables ?? [], table.name))
          continue
        yield {
          at: madeAt(seen, table.name, ['CREATE TABLE']),
          message: `${table.name} has no primary key.`,
        }
      }
    }
  },
}
