/** What the rows refer to, where SQLite refuses a statement for a foreign key, of the rows or of the column that goes, or as a join by keys finds nothing: advice has to name those tables. */

import type { Refusal } from '../../../model/facts.ts'
import { on } from '../../../sqlite/engine.ts'
import type { Look, TriedRun } from '../look.ts'
import { wholeSchema } from './schema.ts'

export const held: Look<'held'> = {
  nothing: null,
  needs: 'tried',
  look: ({ scene, first }: TriedRun, { failsOn }) =>
    [...first.performance.refusals, ...failsOn.map(({ refusal }) => refusal)].some(isHeld)
      ? on(scene.engine, first.before, wholeSchema)
      : null,
}

function isHeld({ message, statement }: Refusal): boolean {
  return (
    (/^NOT NULL constraint failed/.test(message) && /\bjoin\b/i.test(statement)) ||
    /^(?:FOREIGN KEY constraint failed|Cannot add a REFERENCES column)/.test(message) ||
    /unknown column .* in foreign key definition/.test(message)
  )
}
