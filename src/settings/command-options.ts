/** Options that only other commands than the check have. */

import { type Option, row } from './option.ts'

/** How `folders` lists what it found. */
export const LISTS = ['terminal', 'json', 'matrix'] as const

/** How `explain` tells a file. */
export const EXPLAINED = ['terminal', 'json'] as const

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
    name: 'explained',
    flag: 'format',
    commands: ['explain'],
    kind: 'choice',
    values: EXPLAINED,
    default: 'terminal',
    placeholder: 'NAME',
    description: 'How "explain" tells a file: for people, or as JSON.',
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
