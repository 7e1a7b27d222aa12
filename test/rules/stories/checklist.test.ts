/** The rules of the group `checklist`, each with its stories and its page. */

import { testGroup } from '../../support/rule-suite.ts'

testGroup('checklist')
