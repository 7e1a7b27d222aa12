/** Offsets in a script turned into places in a file. */

import type { Edit, Place, Script } from '../model/text.ts'
import { listed } from './names.ts'

/**
 * A function from a UTF-16 offset in the script's SQL to its place in the file. Lines end at `\n`, as in git and editors;
 * the line starts are found once, so that a file of thousands of statements costs one pass.
 */
export function placer(script: Script): (offset: number, end?: number) => Place {
  const starts = [0]
  for (let at = script.sql.indexOf('\n'); at >= 0; at = script.sql.indexOf('\n', at + 1)) starts.push(at + 1)
  const lineOf = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  return (offset, end) => {
    const line = lineOf(offset)
    const column = offset - (starts[line] as number) + 1
    const place = { path: script.path, line: script.line + line, column }
    return end !== undefined && lineOf(end) === line ? { ...place, endColumn: column + end - offset } : place
  }
}

/** Where to write a comment for these statements, which each need one: `above the statement`, `above each of the statements in lines 4 and 6`. */
export function aboveEach(places: readonly { readonly line: number }[]): string {
  const where = inLines(places)
  return where.startsWith('lines') ? `above each of the statements in ${where}` : 'above the statement'
}

/** `line 4`, `lines 4 and 6`: each once. */
export function inLines(places: readonly { readonly line: number }[]): string {
  const lines = [...new Set(places.map(({ line }) => String(line)))]
  return `line${lines.length > 1 ? 's' : ''} ${listed(lines)}`
}

/**
 * The text with every edit made. Lines end at `\n`. Places are those of the text as it is given, so the order of the edits
 * does not matter. Null when an edit lies outside of the text or two of them overlap.
 */
export function applied(text: string, edits: readonly Edit[]): string | null {
  const starts = lineStarts(text)
  const spans = edits.map((edit) => ({
    from: offset(text, starts, edit.line, edit.column),
    to: offset(text, starts, edit.endLine, edit.endColumn),
    text: edit.text,
  }))
  let result = ''
  let at = 0
  for (const { from, to, text: instead } of spans.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < at || to < from) return null
    result += text.slice(at, from) + instead
    at = to
  }
  return result + text.slice(at)
}

/** An edit that puts `text` behind the first `offset` UTF-16 code units of a piece that starts at `line` and `column`. */
export function insertion(piece: string, offset: number, at: { line: number; column: number }, text: string): Edit {
  const { line, column } = behind(piece.slice(0, offset), at)
  return { line, column, endLine: line, endColumn: column, text }
}

/** The place behind a piece of text that starts at `at`. */
export function behind(piece: string, at: { line: number; column: number }): { line: number; column: number } {
  const lines = piece.split('\n')
  const last = lines.at(-1) ?? ''
  return lines.length === 1
    ? { line: at.line, column: at.column + last.length }
    : { line: at.line + lines.length - 1, column: last.length + 1 }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** -1 for a place that the text does not have, so that the edit is seen to be out of order. */
function offset(text: string, starts: readonly number[], line: number, column: number): number {
  const start = starts[line - 1]
  const end = starts[line] === undefined ? text.length : starts[line] - 1
  return start === undefined || start + column - 1 > end ? -1 : start + column - 1
}
