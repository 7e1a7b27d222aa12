/** Asks every rule about one folder, and stamps what it says with the rule's id and level. */

import type { Evidence, Finding, Level } from '../model.ts'
import { raised } from './presets.ts'
import { RULES } from './table.ts'

/**
 * What the rules say of this evidence, in the table's order.
 *
 * @param levels Levels from the settings, by rule id. They win over the level that a rule gives to a single finding,
 *   which wins over the rule's own. `off` silences a rule; a rule that is off by itself speaks once a level is given.
 * @param raises whether what the settings give no level becomes an error instead of a warning, a warning instead of a note
 */
export function ask(evidence: Evidence, levels: Readonly<Record<string, Level | 'off'>>, raises = false): Finding[] {
  return RULES.flatMap((rule) => {
    const own = levels[rule.id] ?? rule.level
    if (own === 'off') return []
    const graded = (level: Level) => (raises ? raised(level) : level)
    return Array.from(rule.check(evidence), ({ at, message, fix, level, suggestion, links }) => ({
      rule: rule.id,
      level: levels[rule.id] !== undefined ? own : graded(level ?? own),
      path: at.path,
      line: at.line,
      column: at.column,
      message,
      fix: fix ?? rule.fix,
      allowed: null,
      ...(suggestion ? { suggestion } : {}),
      ...(links ? { links } : {}),
    }))
  })
}
