/** SQLDelight's own words in a file, which its compiler takes out: imports, and types that are only for Kotlin. */

import { isWord, significant, type Token } from '../../sql/tokens.ts'

/** The text with spaces in place of those words, so that every line and column stays where it was. */
export function withoutKotlin(sql: string): string {
  const all = significant(sql)
  const types = statementsOf(all).flatMap((statement) => [...kotlinTypes(statement), ...searchedTypes(statement)])
  return [...imports(all), ...types].reduce(
    (text, { start, end }) => `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`,
    sql,
  )
}

type Span = Pick<Token, 'start' | 'end'>

/** `import kotlin.Boolean;`, in front of all statements. */
function imports(all: readonly Token[]): Span[] {
  const spans: Span[] = []
  for (let at = 0; isWord(all[at], 'IMPORT'); ) {
    const last = typeEnd(all, at + 1)
    if (all[last]?.kind !== 'semicolon') break
    spans.push({ start: (all[at] as Token).start, end: (all[last] as Token).end })
    at = last + 1
  }
  return spans
}

function statementsOf(all: readonly Token[]): Token[][] {
  const statements: Token[][] = [[]]
  for (const token of all) {
    if (token.kind === 'semicolon') statements.push([])
    else statements.at(-1)?.push(token)
  }
  return statements
}

/** `INTEGER AS Boolean`, which only a column's declaration has: SQL's own AS stands there before a bracket. */
function kotlinTypes(statement: readonly Token[]): Span[] {
  const depth = depthOfColumns(statement)
  const spans: Span[] = []
  let open = 0
  for (let at = 0; at < statement.length; at += 1) {
    const token = statement[at] as Token
    if (token.text === '(') open += 1
    if (token.text === ')') open -= 1
    if (open !== depth || !isWord(token, 'AS')) continue
    const end = typeEnd(statement, annotationsEnd(statement, at + 1))
    const last = statement[end - 1] as Token
    if (last !== token) spans.push({ start: token.start, end: last.end })
    at = end - 1
  }
  return spans
}

/**
 * `title TEXT NOT NULL` in `USING fts5(…)`, whose columns have neither types nor constraints: SQLDelight reads them there for
 * itself. FTS5's own UNINDEXED stays, and so do options.
 */
function searchedTypes(statement: readonly Token[]): Span[] {
  const using = statement.findIndex((token) => isWord(token, 'USING'))
  const isSearched = isWord(statement[1], 'VIRTUAL') && isWord(statement[using + 1], 'FTS5')
  if (!isWord(statement[0], 'CREATE') || !isSearched) return []
  const spans: Span[] = []
  let place = 0
  let open = 0
  for (const [index, token] of statement.entries()) {
    if (index < using + 2) continue
    if (token.text === ')') open -= 1
    if (open <= 0 || (open === 1 && token.text === ',')) place = 0
    else place += 1
    if (token.text === '(') open += 1
    if (statement[index - place + 2]?.text === '=') continue
    if (place > 1 && !isWord(token, 'UNINDEXED')) spans.push({ start: token.start, end: token.end })
  }
  return spans
}

/** In how many brackets the statement declares columns; -1 where it declares none. */
function depthOfColumns([first, ...rest]: readonly Token[]): number {
  if (isWord(first, 'ALTER') && rest.some((token) => isWord(token, 'ADD'))) return 0
  const head = rest.slice(
    0,
    rest.findIndex(({ text }) => text === '('),
  )
  return isWord(first, 'CREATE') && head.some((token) => isWord(token, 'TABLE')) ? 1 : -1
}

/** Behind `@Name`, `@a.b.Name(value = 1)`, as many as there are. */
function annotationsEnd(all: readonly Token[], from: number): number {
  let at = from
  while (all[at]?.text.startsWith('@')) {
    at = pathEnd(all, all[at]?.text === '@' ? at + 2 : at + 1)
    if (all[at]?.text === '(') at = closed(all, at, '(', ')')
  }
  return at
}

/** Behind `kotlin.collections.List<String>`; `from` where no name stands there. */
function typeEnd(all: readonly Token[], from: number): number {
  if (all[from]?.kind !== 'word') return from
  const end = pathEnd(all, from + 1)
  return all[end]?.text === '<' ? closed(all, end, '<', '>') : end
}

function pathEnd(all: readonly Token[], from: number): number {
  let at = from
  while (all[at]?.text === '.' && all[at + 1]?.kind === 'word') at += 2
  return at
}

/** Behind the bracket that closes the one at `from`; `>>` closes two. */
function closed(all: readonly Token[], from: number, opening: string, closing: string): number {
  let open = 0
  for (let at = from; at < all.length; at += 1) {
    const { text } = all[at] as Token
    if (text === opening) open += 1
    else if (text.replaceAll(closing, '') === '') open -= text.length
    if (open <= 0) return at + 1
  }
  return all.length
}
