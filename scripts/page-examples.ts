/** The examples of the page: the stories of the rules and the incidents, as far as the page can show them. */

import type { Example } from '../src/page/examples.ts'
import { RULES } from '../src/rules/table.ts'
import { INCIDENTS } from './incidents.ts'
import { slugOf, stateOfRule, stateOfStory } from './page-stories.ts'

/** Incidents first, then the rules in the order of their table. */
export function pageExamples(): readonly Example[] {
  const incidents = INCIDENTS.map(
    ({ title, wrong, rule, story }): Example => ({
      ...{ kind: 'incident', id: slugOf(title), title, about: wrong.replaceAll('`', ''), rule },
      state: stateOfStory(story, {}),
    }),
  )
  const rules = RULES.map(
    (rule): Example => ({
      ...{ kind: 'rule', id: rule.id, title: rule.title, about: rule.why, rule: rule.id },
      state: stateOfRule(rule),
    }),
  )
  return [...incidents, ...rules]
}
