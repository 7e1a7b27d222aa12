/** Quotes the line of source that a finding speaks of, with a caret under the place. */

import { defuseSource } from './defuse.ts'
import { characterWidth } from './width.ts'

/** Columns that a quoted line may take, and how many of them stand before the place when the line is cut. */
const WIDEST = 100
const BEFORE = 40
/** A tab moves to the next stop, at most this far. */
const TAB = 8

export interface Quote {
  /** The line, defused, cut around the place when it is long; tabs kept. */
  readonly line: string
  /** Blanks (and the line's tabs) and a caret. Stands under the line when both are printed behind the same prefix. */
  readonly caret: string
}

/**
 * The `line` of `text` (from 1) and a caret under its `column` (from 1, UTF-16 code units; behind the end is fine).
 * Null when the text has no such line, or an empty one: there is nothing to see.
 */
export function quote(text: string, line: number, column: number): Quote | null {
  const source = lineOf(text, line)
  if (source === null || source.trim() === '') return null
  const at = Math.min(Math.max(0, column - 1), source.length)
  // Characters are looked at by twos: before the place and from the place on, so that escapes cannot move the caret.
  const before = [...defuseSource(lastOf(source.slice(0, at)))]
  const after = [...defuseSource(firstOf(source.slice(at)))]
  const { left, right } = cut(before, after)
  return { line: left.join('') + right.join(''), caret: `${left.map(blank).join('')}^` }
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

function cut(before: string[], after: string[]): { left: string[]; right: string[] } {
  if (columns(before) + columns(after) <= WIDEST) return { left: before, right: after }
  const room = Math.max(BEFORE, WIDEST - 1 - columns(after))
  const left = fitting(before.toReversed(), room).toReversed()
  const right = fitting(after, WIDEST - columns(left))
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
