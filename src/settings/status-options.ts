/** What a real database can be used for: `sqlite-rehearsal status`, and `--on`. */

import { type Option, row } from './option.ts'

/** How `status` tells what it found. */
export const STATUS_FORMATS = ['terminal', 'json'] as const

export const STATUS_OPTIONS: readonly Option[] = [
  row({
    name: 'statusFormat',
    flag: 'format',
    commands: ['status'],
    kind: 'choice',
    values: STATUS_FORMATS,
    default: 'terminal',
    placeholder: 'NAME',
    description: 'How "status" tells it: for people, or as JSON.',
  }),
  row({
    name: 'on',
    flag: 'on',
    kind: 'text',
    placeholder: 'DATABASE',
    description: 'Rehearse what is pending on a copy of this database, by its own history and on its own rows.',
  }),
]
