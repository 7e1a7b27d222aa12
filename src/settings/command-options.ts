/** Options that only other commands than the check have. */

import { type Option, row } from './option.ts'

/** How `folders` lists what it found. */
export const LISTS = ['terminal', 'json', 'matrix'] as const

/** How `rules` and `explain` tell what they know. */
export const RULES_AS = ['terminal', 'json'] as const

export const OTHER_COMMANDS: readonly Option[] = [
  row({
    name: 'list',
    flag: 'format',
    commands: ['folders'],
    kind: 'choice',
    values: LISTS,
    default: 'terminal',
    placeholder: 'NAME',
    description: 'How "folders" lists them: one per line, as JSON, or as the matrix of a workflow\'s job.',
  }),
  row({
    name: 'rulesAs',
    flag: 'format',
    commands: ['rules', 'explain'],
    kind: 'choice',
    values: RULES_AS,
    default: 'terminal',
    placeholder: 'NAME',
    description: 'How "rules" and "explain" tell: as text, or as JSON.',
  }),
  row({
    name: 'dryRun',
    flag: 'dry-run',
    commands: ['renumber', 'init'],
    kind: 'switch',
    description: 'Only show what would be done.',
  }),
  row({
    name: 'deploy',
    flag: 'deploy',
    commands: ['init'],
    kind: 'switch',
    description: 'Write a migrate.sh that applies the files safely, a seed.sh, and the initContainer for Kubernetes.',
  }),
]
