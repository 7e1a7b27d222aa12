/** SQL text cut into tokens by SQLite's own rules (https://sqlite.org/src/file/src/tokenize.c), comments and spaces kept. */

export type TokenKind =
  | 'word'
  | 'string'
  | 'quoted'
  | 'number'
  | 'blob'
  | 'parameter'
  | 'operator'
  | 'semicolon'
  | 'comment'
  | 'space'
  /** A quote or a block comment that the text ends in. */
  | 'unfinished'

/** One token. `start` and `end` are UTF-16 offsets into the text; `text` is the slice between them. */
export interface Token {
  readonly kind: TokenKind
  readonly text: string
  readonly start: number
  readonly end: number
}

const WORD = /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/y

const NUMBER = /0[xX][0-9a-fA-F_]+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?/y

const BLOB = /[xX]'(?:[0-9a-fA-F]{2})*'/y

const PARAMETER = /\?\d*|[:@#$][\w$\u0080-\uffff]+/y

const OPERATOR = /->>|->|\|\||<<|>>|<=|>=|<>|==|!=|[\s\S]/y

/**
 * Cuts `sql` into tokens. Joined, the tokens' texts are the input again; never throws, whatever the input.
 * The BOM counts as space, as SQLite's shell and most runners drop it.
 */
export function tokens(sql: string): Token[] {
  const found: Token[] = []
  for (let at = 0; at < sql.length; at = end) found.push(token(sql, at))
  return found
}

/** The same one after the other, for who stops early or keeps none: a file may have millions. */
export function* eachToken(sql: string): Generator<Token, void, void> {
  for (let at = 0; at < sql.length; ) {
    const next = token(sql, at)
    yield next
    at = next.end
  }
}

/** Whether the text has more tokens than this. Looks no further than it has to. */
export function hasMoreTokens(sql: string, most: number): boolean {
  let count = 0
  for (let at = 0; at < sql.length && count <= most; at = end) {
    kindAt(sql, at)
    count += 1
  }
  return count > most
}

function token(sql: string, at: number): Token {
  const kind = kindAt(sql, at)
  return { kind, text: sql.slice(at, end), start: at, end }
}

/** Where the token ends whose kind was asked for last. A pair of both for each of a million tokens would cost as much again. */
let end = 0

function kindAt(sql: string, at: number): TokenKind {
  const char = sql[at] as string
  switch (char) {
    case '(':
    case ')':
    case ',':
      return ends('operator', at + 1)
    case ';':
      return ends('semicolon', at + 1)
    case ' ':
    case '\n':
    case '\t':
    case '\r':
    case '\f':
      return ends('space', spaceEnd(sql, at))
    case '\ufeff':
      return ends('space', at + 1)
    case "'":
      return quotedBy(sql, at, "'", 'string')
    case '"':
    case '`':
      return quotedBy(sql, at, char, 'quoted')
    case '[':
      return enclosed(sql, sql.indexOf(']', at), 1, 'quoted')
    case '-':
      return sql[at + 1] === '-' ? ends('comment', lineEnd(sql, at)) : matched(sql, at)
    case '/':
      return sql[at + 1] === '*' ? enclosed(sql, sql.indexOf('*/', at + 2), 2, 'comment') : matched(sql, at)
    default:
      return matched(sql, at)
  }
}

function ends(kind: TokenKind, where: number): TokenKind {
  end = where
  return kind
}

function spaceEnd(sql: string, from: number): number {
  let at = from
  for (;;) {
    const code = sql.charCodeAt(at)
    // Behind the end there is no code, which is no space.
    if (code !== 32 && !(code >= 9 && code <= 13 && code !== 11)) return at
    at += 1
  }
}

function matched(sql: string, at: number): TokenKind {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at
    if (pattern.test(sql)) return ends(kind, pattern.lastIndex)
  }
  return ends('operator', at + 1)
}

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['blob', BLOB],
  ['word', WORD],
  ['number', NUMBER],
  ['parameter', PARAMETER],
  ['operator', OPERATOR],
]

function lineEnd(sql: string, from: number): number {
  const found = sql.indexOf('\n', from)
  return found < 0 ? sql.length : found
}

function enclosed(sql: string, close: number, width: number, kind: TokenKind): TokenKind {
  return close >= 0 ? ends(kind, close + width) : ends('unfinished', sql.length)
}

function quotedBy(sql: string, at: number, quote: string, kind: TokenKind): TokenKind {
  let close = sql.indexOf(quote, at + 1)
  while (close >= 0 && sql[close + 1] === quote) close = sql.indexOf(quote, close + 2)
  return enclosed(sql, close, 1, kind)
}

/** The tokens that SQLite's parser sees: no comments, no white space. */
export function significant(sql: string): Token[] {
  return tokens(sql).filter((token) => token.kind !== 'comment' && token.kind !== 'space')
}

/** Whether the token is this key word, written in upper case here; a name in quotes is none. */
export function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && token.text.toUpperCase() === word
}

/** The name that an identifier token stands for: quotes taken off, doubled quotes made single. */
export function unquote(token: Token): string {
  const first = token.text[0]
  if (token.kind !== 'quoted' && token.kind !== 'string') return token.text
  const inner = token.text.slice(1, -1)
  return first === '[' ? inner : inner.replaceAll(`${first}${first}`, first as string)
}

/** The name that an expression is, without its quotes; one that is more than a name stays as it is. */
export function nameIn(expression: string): string {
  const [only, ...more] = significant(expression)
  return only && more.length === 0 ? unquote(only) : expression
}

/** A name as an SQL identifier, quoted only when it has to be: `Users`, `"order lines"`. */
export function identifier(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !RESERVED.has(name.toUpperCase()) ? name : quoted(name)
}

/** A name as an SQL identifier, in quotes whatever it is: for SQL that nobody reads. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** Key words that SQLite does not take as a bare name (https://sqlite.org/lang_keywords.html, those without fallback). */
const RESERVED = new Set(
  (
    'ADD ALL ALTER AND AS AUTOINCREMENT BETWEEN CASE CHECK COLLATE COMMIT CONSTRAINT CREATE DEFAULT DEFERRABLE DELETE ' +
    'DISTINCT DROP ELSE ESCAPE EXISTS FOREIGN FROM GROUP HAVING IN INDEX INSERT INTO IS ISNULL JOIN LIMIT NOT NOTHING ' +
    'NOTNULL NULL ON OR ORDER PRIMARY REFERENCES RETURNING SELECT SET TABLE THEN TO TRANSACTION UNION UNIQUE UPDATE ' +
    'USING VALUES WHEN WHERE CURRENT CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP CROSS INNER LEFT NATURAL OUTER RIGHT FULL'
  ).split(' '),
)
