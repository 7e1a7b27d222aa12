/** Quotes the line of source that a finding speaks of, with a caret under the place. */

import type { Finding } from '../../model/rule.ts'
import { applied } from '../../sql/place.ts'
import { defuseSource } from './defuse.ts'
import { cut } from './escape.ts'

/** Columns that a quoted line may take, and the share of them that stands before the place when the line is cut. */
const WIDEST = 100

const BEFORE = 0.4

/** A tab moves to the next stop, at most this far. */
const TAB = 8

export interface Quote {
  /** The line, defused, cut around the place when it is long; tabs kept. */
  readonly line: string
  /** Blanks (and the line's tabs) and a caret. Stands under the line when both are printed behind the same prefix. */
  readonly caret: string
  /** Nothing but white space stands before the place: then the caret tells nothing. */
  readonly isAtStart: boolean
}

/**
 * The `line` of `text` (from 1) and a caret under its `column` (from 1, UTF-16 code units; behind the end is fine).
 * Null when the text has no such line, or an empty one: there is nothing to see.
 */
export function quote(text: string, line: number, column: number, widest = WIDEST): Quote | null {
  const source = lineOf(text, line)
  if (source === null || source.trim() === '') return null
  const at = Math.min(Math.max(0, column - 1), source.length)
  // Characters are looked at by twos: before the place and from the place on, so that escapes cannot move the caret.
  const before = [...defuseSource(lastOf(source.slice(0, at)))]
  const after = [...defuseSource(firstOf(source.slice(at)))]
  const { left, right } = around(before, after, widest)
  const start = left.join('')
  return { line: start + right.join(''), caret: `${left.map(blank).join('')}^`, isAtStart: start.trim() === '' }
}

/** The text whose lines were counted last: a thousand findings in a file of a thousand lines count them once. */
let counted: { readonly text: string; readonly starts: readonly number[] } = { text: '', starts: [0] }

function lineOf(text: string, line: number): string | null {
  if (counted.text !== text) {
    const starts = [0]
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    counted = { text, starts }
  }
  const start = counted.starts[line - 1]
  if (start === undefined) return null
  return text.slice(start, (counted.starts[line] ?? text.length + 1) - 1).replace(/\r$/, '')
}

/** UTF-16 code units on each side of the place that are looked at: marks that take no column are not piled up for ever. */
const MOST = 500

function lastOf(text: string): string {
  return text.length <= MOST ? text : `…${text.slice(-MOST).replace(/^[\uDC00-\uDFFF]/, '')}`
}

function firstOf(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, MOST).replace(/[\uD800-\uDBFF]$/, '')}…`
}

function around(before: string[], after: string[], widest: number): { left: string[]; right: string[] } {
  if (columns(before) + columns(after) <= widest) return { left: before, right: after }
  const room = Math.max(Math.floor(widest * BEFORE), widest - 1 - columns(after))
  const left = fitting(before.toReversed(), room).toReversed()
  const right = fitting(after, widest - columns(left))
  return { left, right }
}

/** As many characters from the start as fit; when some do not, `…` takes the place of the rest. */
function fitting(characters: string[], room: number): string[] {
  if (columns(characters) <= room) return characters
  let used = 0
  const kept = characters.findIndex((character) => {
    used += columns([character])
    return used > room - 1
  })
  return [...characters.slice(0, kept), '…']
}

function columns(characters: readonly string[]): number {
  return characters.reduce((sum, character) => sum + (character === '\t' ? TAB : characterWidth(character)), 0)
}

function blank(character: string): string {
  return character === '\t' ? '\t' : ' '.repeat(characterWidth(character))
}

/** In UTF-16 code units, and how many of them stand before the first difference when the start of a line is left out. */
const LONGEST = 160

const LINES_BEFORE = 60

/** One line as it is and as it should be, both defused and cut alike. */
export interface Pair {
  readonly old: string
  readonly new: string
}

/**
 * The lines that a finding's edits change; none without a suggestion, without the file's text, or where an edit spans lines:
 * such a wording stands in the fix already.
 */
export function suggestedLines({ suggestion }: Finding, source: string | undefined): readonly Pair[] {
  if (!suggestion || source === undefined || suggestion.some(spansLines)) return []
  const now = applied(source, suggestion)
  if (now === null) return []
  const [old, fresh] = [source.split(/\r?\n/), now.split(/\r?\n/)]
  const lines = [...new Set(suggestion.map(({ line }) => line))].sort((a, b) => a - b)
  return lines.map((line) => pair(old[line - 1] ?? '', fresh[line - 1] ?? ''))
}

function spansLines({ line, endLine, text }: NonNullable<Finding['suggestion']>[number]): boolean {
  return endLine !== line || /[\r\n]/.test(text)
}

function pair(old: string, fresh: string): Pair {
  let same = 0
  while (same < old.length && old[same] === fresh[same]) same += 1
  const from = Math.max(old.length, fresh.length) > LONGEST ? Math.max(0, same - LINES_BEFORE) : 0
  return { old: window(old, from), new: window(fresh, from) }
}

function window(line: string, from: number): string {
  const shown = from === 0 ? line : `…${line.slice(from)}`
  return defuseSource(cut(shown, LONGEST))
}

/** East Asian wide and full-width characters (Unicode Standard Annex #11), and emoji that are drawn as pictures. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u

/** The half-width forms belong to those scripts and are narrow all the same. */
const HALF = /[\uff61-\uffdc]/u

const COMBINING = /\p{M}/u

/** Columns that one character (a code point) takes: 0, 1 or 2. A tab counts as 1; callers know where it leads to. */
export function characterWidth(character: string): 0 | 1 | 2 {
  if (character >= ' ' && character <= '~') return 1
  if (COMBINING.test(character)) return 0
  return WIDE.test(character) && !HALF.test(character) ? 2 : 1
}

/** Code units from which on a text is not measured: it fits on no line, whatever its characters are. */
const LONGER_THAN_ANY_LINE = 2000

/** Columns that a line of defused text takes. */
export function displayWidth(text: string): number {
  if (text.length > LONGER_THAN_ANY_LINE) return text.length
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** The text with spaces behind it until it is `width` columns wide. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}
