/** One statement of a migration as its tokens, with how deep each stands in brackets: as much reading as putting slips in needs. */

import { type Token, tokens } from '../../../src/sql/tokens.ts'

export interface Part {
  readonly token: Token
  readonly depth: number
}

/** From the first part to before the second one. */
export type Range = readonly [number, number]

export interface Statement {
  readonly sql: string
  readonly parts: readonly Part[]
}

/** What is put in place of a range of a statement's text; offsets are UTF-16. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Key words that end a list or a condition at its depth. */
const ENDS = [
  ...[
    'FROM',
    'WHERE',
    'GROUP',
    'ORDER',
    'HAVING',
    'LIMIT',
    'UNION',
    'EXCEPT',
    'INTERSECT',
    'RETURNING',
    'JOIN',
    'LEFT',
    'INNER',
  ],
  ...['CROSS', 'ON', 'SELECT', 'SET', 'VALUES', ';', 'THEN', 'WHEN', 'ELSE', 'END', 'DO', 'BEGIN'],
]

export function read(sql: string): Statement {
  let depth = 0
  const parts: Part[] = []
  for (const token of tokens(sql)) {
    if (token.kind === 'space' || token.kind === 'comment') continue
    if (token.text === ')') depth -= 1
    parts.push({ token, depth })
    if (token.text === '(') depth += 1
  }
  return { sql, parts }
}

/** Whether the part is one of these key words or signs. */
export function is(part: Part | undefined, ...words: string[]): boolean {
  const isText = part?.token.kind === 'string' || part?.token.kind === 'quoted'
  return part !== undefined && !isText && words.includes(part.token.text.toUpperCase())
}

export function isName(part: Part | undefined): boolean {
  return part?.token.kind === 'word' || part?.token.kind === 'quoted'
}

/** Behind the list or condition that begins at `at`: where its brackets close, or one of `ends` stands at its depth. */
export function endOf({ parts }: Statement, at: number, ends: readonly string[] = ENDS): number {
  const depth = parts[at]?.depth ?? 0
  const end = parts.findIndex(
    (part, i) => i >= at && (part.depth < depth || (i > at && part.depth === depth && is(part, ...ends))),
  )
  return end < 0 ? parts.length : end
}

/** The pieces of a range between separators of its own depth. The AND of a BETWEEN, and what stands in a CASE, separate nothing. */
export function split({ parts }: Statement, [from, to]: Range, separators: readonly string[]): Range[] {
  const found: Range[] = []
  let start = from
  let cases = 0
  let isBetween = false
  for (let i = from; i < to; i += 1) {
    const part = parts[i]
    if (is(part, 'CASE')) cases += 1
    if (is(part, 'END')) cases -= 1
    if (part?.depth !== parts[from]?.depth || cases > 0) continue
    if (is(part, 'BETWEEN')) isBetween = true
    else if (is(part, ...separators)) {
      if (!isBetween || !is(part, 'AND')) {
        found.push([start, i])
        start = i + 1
      }
      isBetween = false
    }
  }
  return [...found, [start, to] as const].filter(([a, b]) => b > a)
}

/** The text of a range, which is not empty. */
export function textOf({ sql, parts }: Statement, [from, to]: Range): string {
  return sql.slice(parts[from]?.token.start, parts[to - 1]?.token.end)
}

/** The range's text replaced. */
export function put({ parts }: Statement, [from, to]: Range, text: string): Edit {
  return { from: parts[from]?.token.start ?? 0, to: parts[to - 1]?.token.end ?? 0, text }
}

/** Text put before a part, or at the end. */
export function insert({ sql, parts }: Statement, at: number, text: string): Edit {
  const place = parts[at]?.token.start ?? parts[at - 1]?.token.end ?? sql.length
  return { from: place, to: place, text }
}

/** Where parts are that `wanted` takes. */
export function placesOf({ parts }: Statement, wanted: (part: Part, at: number) => boolean): number[] {
  return parts.flatMap((part, at) => (wanted(part, at) ? [at] : []))
}

/** The list once without each of its pieces. */
export function withoutEach(statement: Statement, range: Range, separator: string): Edit[] {
  const pieces = split(statement, range, [separator.trim()])
  if (pieces.length < 2) return []
  return pieces.map((_, left) => {
    const kept = pieces.filter((_, at) => at !== left).map((it) => textOf(statement, it))
    return put(statement, range, kept.join(separator))
  })
}
