/** Which release of SQLite brought what, where it makes a difference between the releases that are bundled. */

import { significant } from '../sql/tokens.ts'

/** Something that a release brought. */
export interface Brought {
  readonly since: string
  /** Where SQLite's own page says so. */
  readonly link: string
}

const page = (since: string) => `https://sqlite.org/releaselog/${since.replaceAll('.', '_')}.html`

/** `group_concat(word ORDER BY id)`: neither a subquery nor a window. */
const ORDERED_AGGREGATE =
  /\b(?!over\b|as\b)\w+\s*\(\s*(?!select\b|with\b|partition\b|order\b)(?:[^()]|\([^()]*\))*\border\s+by\b/i

/** A function in SQLite's message, or a shape of the refused statement. */
const BROUGHT: readonly (readonly [since: string, what: { function?: RegExp; statement?: RegExp }])[] = [
  ['3.37.0', { statement: /\)\s*(?:WITHOUT\s+ROWID\s*,\s*)?STRICT\b/i }],
  ['3.38.0', { function: /^(?:unixepoch|format)$/i, statement: /->/ }],
  ['3.39.0', { statement: /\b(?:RIGHT|FULL)\s+(?:OUTER\s+)?JOIN\b|\bIS\s+(?:NOT\s+)?DISTINCT\s+FROM\b/i }],
  ['3.41.0', { function: /^unhex$/i }],
  ['3.42.0', { function: /^json_error_position$/i }],
  ['3.43.0', { function: /^(?:timediff|octet_length)$/i }],
  ['3.44.0', { function: /^(?:concat|concat_ws|string_agg)$/i, statement: ORDERED_AGGREGATE }],
  ['3.45.0', { function: /^jsonb(?:_\w+)?$/i }],
  ['3.46.0', { function: /^json_pretty$/i, statement: /(?<![\w'])\d+_\d+/ }],
  ['3.48.0', { function: /^if$/i }],
  ['3.50.0', { function: /^unistr(?:_quote)?$/i }],
  [
    '3.53.0',
    {
      statement:
        /^ALTER\s+TABLE\b.*\b(?:ALTER\s+(?:COLUMN\s+)?\S+\s+(?:SET|DROP)\s+NOT\s+NULL|(?:ADD|DROP)\s+CONSTRAINT)\b/is,
    },
  ],
]

/** What the refused statement needs, by SQLite's message; null where this table does not know it. */
export function broughtBy({ message, statement }: { message: string; statement: string }): Brought | null {
  const name = /^no such function: (.+)$/s.exec(message)?.[1]
  const found = BROUGHT.find(([, what]) =>
    name !== undefined
      ? what.function?.test(name)
      : /syntax error|unrecognized token|unknown table option|not currently supported/.test(message) &&
        what.statement?.test(statement),
  )
  return found ? { since: found[0], link: page(found[0]) } : null
}

/** What a statement needs, by its text: functions that it calls, and shapes. */
export function broughtIn(statement: string): Brought[] {
  const text = significant(statement)
  const called = text.flatMap((token, index) => (text[index + 1]?.text === '(' ? [token.text] : []))
  const bare = text.map(({ kind, text }) => (kind === 'string' || kind === 'blob' ? "''" : text)).join(' ')
  return BROUGHT.flatMap(([since, what]) =>
    called.some((name) => what.function?.test(name)) || what.statement?.test(bare)
      ? [{ since, link: page(since) }]
      : [],
  )
}
