/** `sqlite-rehearsal rules` and `explain`: what the rules say about themselves, for people and for programs. */

import type { Rule } from '../model/rule.ts'
import { jsonText } from '../render/json.ts'
import { explainText, ruleFacts, rulesText } from '../render/rules.ts'
import { otherLevels } from '../rules/presets.ts'
import { RULES, ruleLink } from '../rules/table.ts'
import { type Given, mergeSettings } from '../settings/settings.ts'
import { didYouMean, Trouble } from '../trouble.ts'

/** All rules, or everything about the one that is named, in the format that `--format` names. Trouble for a rule that there is not. */
export function tellRules({ given, rule: id }: { readonly given: Given; readonly rule?: string }): string {
  const isJson = mergeSettings(given).rulesAs === 'json'
  if (id === undefined)
    return isJson ? jsonText(RULES.map((rule) => ruleFacts(rule, ruleLink(rule.id)))) : rulesText(RULES)
  const rule = ruleNamed(id)
  const link = ruleLink(rule.id)
  return isJson ? jsonText(ruleFacts(rule, link)) : explainText(rule, link, otherLevels(rule))
}

/** Throws Trouble for an id that no rule has, with the one that is nearest. */
export function ruleNamed(id: string): Rule {
  const rule = RULES.find((one) => one.id === id)
  if (rule !== undefined) return rule
  const ids = RULES.map((one) => one.id)
  throw new Trouble(`There is no rule "${id}"${didYouMean(id, ids)}. "sqlite-rehearsal rules" lists them.`)
}
