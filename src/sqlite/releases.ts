/** Which release of SQLite brought what, where it makes a difference between the releases that are bundled. */

import { closing } from '../sql/create-table.ts'
import { significant, type Token } from '../sql/tokens.ts'

/** Something that a release brought. */
export interface Brought {
  readonly since: string
  /** The function, or the shape in words. */
  readonly what: string
  /** Where SQLite's own page says so. */
  readonly link: string
  /** An older release does not refuse it, but makes NULL of it. */
  readonly silent: boolean
}

const page = (since: string) => `https://sqlite.org/releaselog/${since.replaceAll('.', '_')}.html`

/** `group_concat(word ORDER BY id)`: neither a subquery nor a window. */
const ORDERED_AGGREGATE =
  /\b(?!over\b|as\b)\w+\s*\(\s*(?!\s|select\b|with\b|partition\b|order\b)(?:[^()]|\([^()]*\))*\border\s+by\b/i

/**
 * Conversions of strftime() and modifiers of date functions, which give NULL where they are not known: https://sqlite.org/lang_datefunc.html.
 * Each as it stands in a string of a statement that calls such a function.
 */
const FORMATS: readonly (readonly [since: string, string: RegExp, is: string])[] = [
  ['3.38.0', /^'auto'$/i, "the modifier 'auto'"],
  ['3.42.0', /^'subsec(?:ond)?'$/i, "the modifier 'subsec'"],
  ['3.44.0', /%[eFIklpPRTu]/, 'the conversions %e, %F, %I, %k, %l, %p, %P, %R, %T and %u of strftime()'],
  ['3.46.0', /%[GgUV]/, 'the conversions %G, %g, %U and %V of strftime()'],
  ['3.46.0', /^'(?:ceiling|floor)'$/i, "the modifiers 'ceiling' and 'floor'"],
]

const DATE_FUNCTION = /^(?:date|time|datetime|julianday|unixepoch|strftime)$/i

/** A function in SQLite's message, or a shape of the refused statement and what it is called. */
const BROUGHT: readonly (readonly [since: string, what: { function: RegExp } | { statement: RegExp; is: string }])[] = [
  ['3.37.0', { statement: /\)\s*(?:WITHOUT\s+ROWID\s*,\s*)?STRICT\b/i, is: 'STRICT tables' }],
  ['3.38.0', { function: /^(?:unixepoch|format)$/i }],
  ['3.38.0', { statement: /->/, is: 'the operators -> and ->>' }],
  ['3.39.0', { statement: /\b(?:RIGHT|FULL)\s+(?:OUTER\s+)?JOIN\b/i, is: 'RIGHT JOIN and FULL JOIN' }],
  ['3.39.0', { statement: /\bIS\s+(?:NOT\s+)?DISTINCT\s+FROM\b/i, is: 'IS DISTINCT FROM' }],
  ['3.41.0', { function: /^unhex$/i }],
  ['3.42.0', { function: /^json_error_position$/i }],
  ['3.43.0', { function: /^(?:timediff|octet_length)$/i }],
  ['3.44.0', { function: /^(?:concat|concat_ws|string_agg)$/i }],
  ['3.44.0', { statement: ORDERED_AGGREGATE, is: 'ORDER BY inside an aggregate' }],
  ['3.45.0', { function: /^jsonb(?:_\w+)?$/i }],
  ['3.46.0', { function: /^json_pretty$/i }],
  ['3.46.0', { statement: /(?<![\w'])\d+_\d+/, is: 'numbers with _ between their digits' }],
  ['3.48.0', { function: /^if$/i }],
  ['3.50.0', { function: /^unistr(?:_quote)?$/i }],
  [
    '3.53.0',
    {
      statement:
        /^ALTER\s+TABLE\b.*\b(?:ALTER\s+(?:COLUMN\s+)?\S+\s+(?:SET|DROP)\s+NOT\s+NULL|(?:ADD|DROP)\s+CONSTRAINT)\b/is,
      is: 'ALTER TABLE for NOT NULL and constraints',
    },
  ],
]

/** What the refused statement needs, by SQLite's message; null where this table does not know it. */
export function broughtBy({ message, statement }: { message: string; statement: string }): Brought | null {
  // A generated column and a CHECK that ALTER TABLE has added are compiled later than the rest of a statement.
  const name = /^no such function: (.+)$/s.exec(message)?.[1] ?? /^unknown function: (.+)\(\)$/s.exec(message)?.[1]
  const isUnread = /syntax error|unrecognized token|unknown table option|not currently supported/.test(message)
  for (const [since, what] of BROUGHT) {
    if ('function' in what && name !== undefined && what.function.test(name)) return brought(since, `${name}()`)
    if ('is' in what && name === undefined && isUnread && what.statement.test(statement)) return brought(since, what.is)
  }
  return null
}

/** What a statement needs, by its text: functions that it calls, and shapes. */
export function broughtIn(statement: string): Brought[] {
  const text = significant(statement)
  const called = text.flatMap((token, index) => (text[index + 1]?.text === '(' ? [token.text] : []))
  const bare = text.map(({ kind, text }) => (kind === 'string' || kind === 'blob' ? "''" : text)).join(' ')
  const shapes = BROUGHT.flatMap(([since, what]) => {
    if ('is' in what) return what.statement.test(bare) ? [brought(since, what.is)] : []
    const name = called.find((it) => what.function.test(it))
    return name === undefined ? [] : [brought(since, `${name}()`)]
  })
  return [...shapes, ...formatsIn(text)]
}

/** What stands in the brackets of a date function. */
function formatsIn(all: readonly Token[]): Brought[] {
  const given = all.flatMap((token, at) =>
    DATE_FUNCTION.test(token.text) && all[at + 1]?.text === '(' ? all.slice(at + 2, closing(all, at + 1)) : [],
  )
  const strings = given.filter(({ kind }) => kind === 'string').map(({ text }) => text.replaceAll('%%', ''))
  return FORMATS.filter(([, string]) => strings.some((it) => string.test(it))).map(([since, , is]) => ({
    ...brought(since, is),
    silent: true,
  }))
}

function brought(since: string, what: string): Brought {
  return { since, what, link: page(since), silent: false }
}
