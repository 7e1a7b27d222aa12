/** The rules of the group `replay`, each with its stories and its page. */

import { expect, test } from 'vitest'
import { RULES } from '../../../src/rules/table.ts'
import { storiesOf, told } from '../../rule-stories.ts'
import { testGroup } from '../../support/rule-suite.ts'

testGroup('replay')

test.each(['not-rerunnable', 'rerun-changes-state', 'unterminated-file'])(
  '%s suggests an edit in a story',
  async (id) => {
    const rule = RULES.find((it) => it.id === id)
    const checked = await Promise.all(rule ? storiesOf(id).map((story) => told(story, rule)) : [])
    const findings = checked.flatMap(({ report }) => report.findings.filter((it) => it.rule === id))
    expect(findings.some(({ suggestion }) => suggestion !== undefined)).toBe(true)
  },
)
