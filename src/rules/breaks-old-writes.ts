/** `breaks-old-writes`: what the deployed release writes is refused. */

import type { Rule } from '../model/rule.ts'
import { broken } from './evidence/release.ts'

export const breaksOldWrites: Rule = {
  id: 'breaks-old-writes',
  group: 'schema',
  level: 'warning',
  scenario: 'deploy',
  title: 'The running release can no longer write',
  why:
    'Migrations run before the new release has replaced the old one, and the old one may come back in a rollback. From this ' +
    'file on SQLite refuses what it writes: a column is required or gone, or a new constraint or trigger says no.',
  fix: 'Let the schema accept what both releases write; tighten it in a later migration, when the old one is gone.',
  check: (evidence) => broken(evidence, 'write'),
}
