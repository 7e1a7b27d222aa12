/** Strangers' text made harmless in GitHub's Markdown: names, SQL and messages are shown as they are and never act. */

import { defuse, defuseSource } from './defuse.ts'

/** At most `limit` UTF-16 code units of the text; a cut is marked with `…` and never halves a character. */
export function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

function longestRun(text: string): number {
  let longest = 0
  for (const run of text.matchAll(/`+/g)) longest = Math.max(longest, run[0].length)
  return longest
}

/**
 * A code span on one line. Inside one GitHub links no mention, issue, commit or address. A vertical bar is shown as `¦`,
 * because neither `\|` nor an entity survives a code span in a table cell (GFM 0.29, tables extension).
 */
export function codeSpan(text: string): string {
  const shown = defuse(text).replaceAll('|', '¦')
  if (shown.trim() === '') return `\`${shown.replaceAll(' ', '\\u0020') || '(empty)'}\``
  const fence = '`'.repeat(longestRun(shown) + 1)
  // CommonMark 0.31 §6.1 takes one space off both ends when both have one.
  const pad = /^[ `]|[ `]$/.test(shown) ? ' ' : ''
  return fence + pad + shown + pad + fence
}

/** A fenced code block, its fence longer than any run of back-ticks inside. `info` is the language: our own word. */
export function fenced(lines: readonly string[], info: string): string {
  const shown = lines.map(defuseSource)
  const fence = '`'.repeat(Math.max(3, longestRun(shown.join('\n')) + 1))
  return `${fence}${info}\n${shown.join('\n')}\n${fence}`
}

/** Words that mean nothing to GitHub: letters and digits, `'` and `-` between them, a quote or bracket around. */
const WORD = /^["'“‘(]*[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*[)"'”’.,;:!?…%]*$/u

const NUMBER = /^\(?\d+(?:\.\d+)+[).,;:]*$/

const SIGN = /^(?:[–—→✓✗%…]|["'(),;:!?]+)$/u

/** `ABC-12` may be an issue, seven hexadecimal digits may be a commit, and `www.` alone is an address for GitHub. */
const REFERENCE = /-\d|www\.|\b[0-9a-f]{7,}\b/i

/** What starts a list when a line starts with it. */
const LIST_ITEM = /^\d+[.)]$/

/**
 * A text of several words as one line of Markdown: words that can mean nothing stay, every other one becomes a code span.
 * Escaping would not do: GitHub looks for `@name`, `#1`, `GH-1` and addresses in the finished HTML, where `\@` and `&#64;`
 * are plain `@` again (https://github.com/openjdk/skara/pull/1548, https://github.com/github/markup/issues/1168).
 */
export function prose(text: string): string {
  return proseWith(text, codeSpan)
}

/** The same for a place where GitHub reads HTML and no Markdown: inside of `<summary>`. */
export function proseInHtml(text: string): string {
  return proseWith(text, (word) => `<code>${defuse(word).replace(/[&<>"`]/g, entity)}</code>`)
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`
}

function proseWith(text: string, code: (word: string) => string): string {
  const words = text.split(/\s+/).filter((word) => word !== '')
  const plain = (word: string, index: number) => isHarmless(word) && !(index === 0 && LIST_ITEM.test(word))
  return words.map((word, index) => (plain(word, index) ? word : around(word, code))).join(' ')
}

function isHarmless(word: string): boolean {
  if (defuse(word) !== word || REFERENCE.test(word)) return false
  return WORD.test(word) || NUMBER.test(word) || SIGN.test(word)
}

// Looks behind itself first: else each quote of a long run would be tried as the first of the last ones.
const STOPS = /(?<!["'.,;:!?])["'.,;:!?]*$/

const STOPS_AND_BRACKET = /(?<!["'.,;:!?)])["'.,;:!?)]*$/

/** A code span with quotes, brackets and the sentence's own punctuation left outside. */
function around(word: string, code: (word: string) => string): string {
  const before = /^["'(]*/.exec(word)?.[0] ?? ''
  const after =
    (before.includes('(') || !word.includes('(') ? STOPS_AND_BRACKET : STOPS).exec(word.slice(before.length))?.[0] ?? ''
  const inside = word.slice(before.length, word.length - after.length)
  return inside === '' ? code(word) : before + code(inside) + after
}

/**
 * A path as part of a URL: every byte that is not unreserved (RFC 3986 §2.3) or `/` as `%XX`. Half a surrogate pair stands
 * for a byte of a name that is not UTF-8.
 */
export function urlPath(path: string): string {
  const parts = path.split(/([\udc80-\udcff])(?<![\ud800-\udbff].)/)
  return parts.map((part, at) => (at % 2 === 0 ? encoded(part) : percent(part.charCodeAt(0) - 0xdc00))).join('')
}

const UTF8 = new TextEncoder()

function encoded(text: string): string {
  return Array.from(UTF8.encode(text), (byte) => {
    const character = String.fromCharCode(byte)
    return /[\w.~/-]/.test(character) ? character : percent(byte)
  }).join('')
}

function percent(byte: number): string {
  return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
}

/** Size in UTF-8, which is what GitHub's limits are counted in at worst. */
export function bytes(text: string): number {
  return UTF8.encode(text).length
}

/** How many pieces from the start fit into `budget` bytes together, each with `separator` after it. */
export function fitting(pieces: readonly string[], budget: number, separator: string): number {
  let room = budget
  const first = pieces.findIndex((piece) => {
    room -= bytes(piece) + bytes(separator)
    return room < 0
  })
  return first < 0 ? pieces.length : first
}

/**
 * As many pieces from the start as fit into `budget` bytes together, each with `separator` behind it. When some do not,
 * room is kept for `rest(count)`, the sentence that says how many were left out.
 */
export function keepWithin(
  pieces: readonly string[],
  budget: number,
  separator: string,
  rest: (count: number) => string,
): readonly string[] {
  const cost = (text: string) => bytes(text) + bytes(separator)
  if (fitting(pieces, budget, separator) === pieces.length) return pieces
  const kept = fitting(pieces, budget - cost(rest(pieces.length)), separator)
  return [...pieces.slice(0, kept), rest(pieces.length - kept)]
}
