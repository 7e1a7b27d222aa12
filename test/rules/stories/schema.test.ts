/** The rules of the group `schema`, each with its stories and its page. */

import { testGroup } from '../../support/rule-suite.ts'

testGroup('schema')
