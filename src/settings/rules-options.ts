/** How `rules` and `explain` tell what they know. */

import { type Option, row } from './option.ts'

export const RULES_AS = ['terminal', 'json'] as const

export const RULES_OPTIONS: readonly Option[] = [
  row({
    name: 'rulesAs',
    flag: 'format',
    commands: ['rules', 'explain'],
    kind: 'choice',
    values: RULES_AS,
    default: 'terminal',
    placeholder: 'NAME',
    description: 'How "rules" and "explain" tell about rules: as text, or as JSON.',
  }),
]
