/** `sqlite-rehearsal rules` and `explain`: what the rules say about themselves, for people and for programs. */

import type { Rule } from '../model/rule.ts'
import { jsonText } from '../render/json.ts'
import { explainText, ruleFacts, rulesText } from '../render/rules.ts'
import { otherLevels } from '../rules/presets.ts'
import { RULES, ruleLink } from '../rules/table.ts'
import { type Given, mergeSettings } from '../settings/settings.ts'
import { didYouMean, Trouble } from '../trouble.ts'
import { examplesOf } from './explain/page.ts'

/** All rules, in the format that `--format` names. */
export function listRules(given: Given): string {
  return isJson(given) ? jsonText(RULES.map((rule) => ruleFacts(rule, ruleLink(rule.id)))) : rulesText(RULES)
}

/** Everything about one rule, in the format that `--format` names. Throws Trouble for one that there is not. */
export async function tellRule(id: string, given: Given): Promise<string> {
  const rule = ruleNamed(id)
  const link = ruleLink(rule.id)
  if (isJson(given)) return jsonText(ruleFacts(rule, link))
  return explainText(rule, link, otherLevels(rule), await examplesOf(rule.id))
}

function isJson(given: Given): boolean {
  return mergeSettings(given).rulesAs === 'json'
}

/** Throws Trouble for an id that no rule has, with the one that is nearest. */
export function ruleNamed(id: string): Rule {
  const rule = RULES.find((one) => one.id === id)
  if (rule !== undefined) return rule
  const ids = RULES.map((one) => one.id)
  throw new Trouble(`There is no rule "${id}"${didYouMean(id, ids)}. "sqlite-rehearsal rules" lists them.`)
}
