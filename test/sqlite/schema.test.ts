/** The schema rules over stories of the kind that real projects merge: exactly these speak, and no error where all is well. */

import { GUILTY, INNOCENT } from '../stories/schema.ts'
import { judge } from '../support/judged.ts'

const GROUP = new Set([
  'broken-trigger',
  'broken-view',
  'dangling-foreign-key',
  'foreign-key-without-index',
  'leftover-table',
  'loses-constraint',
  'loses-index',
  'loses-table-option',
  'loses-trigger',
  'loses-view',
  'needless-rebuild',
])

judge(GROUP, { guilty: GUILTY, innocent: INNOCENT })
