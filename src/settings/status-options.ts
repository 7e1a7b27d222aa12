/** What only `sqlite-rehearsal status` can be told. */

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
    kind: 'text',
    placeholder: 'DATABASE',
    description: 'The database that "status" looks at.',
  }),
]
