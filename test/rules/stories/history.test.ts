/** The rules of the group `history`, each with its stories and its page. */

import { testGroup } from '../../support/rule-suite.ts'

testGroup('history')
