/** `breaks-old-reads`: what the deployed release reads is not there any more. */

import type { Rule } from '../model/rule.ts'
import { broken } from './evidence/release.ts'

export const breaksOldReads: Rule = {
  id: 'breaks-old-reads',
  group: 'schema',
  level: 'warning',
  scenario: 'deploy',
  title: 'The running release can no longer read',
  why:
    'Migrations run before the new release has replaced the old one, and the old one may come back in a rollback. From this ' +
    'file on its queries fail that name the table, view or column which is gone or has another name.',
  fix: 'Add what is new beside what is old, deploy a release that uses the new, and drop the old in a later migration.',
  check: (evidence) => broken(evidence, 'read'),
}
