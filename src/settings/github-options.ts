/** The options that only GitHub knows: the comment, the label, the token. */

import { type Option, row } from './option.ts'

export const COMMENT = ['always', 'on-failure', 'never'] as const

export const GITHUB_OPTIONS: readonly Option[] = [
  row({
    name: 'comment',
    key: 'comment',
    input: 'comment',
    kind: 'choice',
    values: COMMENT,
    default: 'always',
    description: 'When to comment on the pull request; one comment is kept up to date.',
  }),
  row({
    name: 'overrideLabel',
    key: 'override-label',
    input: 'override-label',
    kind: 'text',
    description: 'A label that lets one pull request pass whatever is found; the findings stay in the report.',
  }),
  row({
    name: 'token',
    input: 'github-token',
    kind: 'text',
    inputDefault: '$' + '{{ github.token }}',
    description: 'Token that fetches the base revision and writes the comment.',
  }),
]
