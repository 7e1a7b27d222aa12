/** The rules of the group `data`, each with its stories and its page. */

import { testGroup } from '../../support/rule-suite.ts'

testGroup('data')
