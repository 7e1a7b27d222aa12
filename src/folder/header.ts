/** The comments of a migration, line by line, without the signs that make them comments. */

import type { Migration } from '../model/folder.ts'
import type { Evidence } from '../model/rule.ts'
import type { Script } from '../model/text.ts'
import { eachToken } from '../sql/tokens.ts'
import { unpadded } from '../version.ts'

export interface CommentLine {
  readonly text: string
  /** UTF-16 offset of the text in the script. */
  readonly start: number
  /** Nothing but comments and spaces stands before it. */
  readonly header: boolean
  /** Which run of comments it belongs to: a blank line or a statement begins the next one. */
  readonly block: number
}

/** Every line of every comment that holds more than its signs. */
export function commentLines({ sql }: Script): CommentLine[] {
  return [...eachLine(sql)]
}

function* eachLine(sql: string): Generator<CommentLine, void, void> {
  let header = true
  let block = 0
  for (const token of eachToken(sql)) {
    if (token.kind === 'comment') {
      for (const { text, start } of linesOf(token.text, token.start)) yield { text, start, header, block }
    } else if (token.kind !== 'space') {
      header = false
      block += 1
    } else if (/\n\s*\n/.test(token.text)) block += 1
  }
}

/** What stands above the first statement: the rest, which may be long, is not read for it. */
function headerOf({ sql }: Script): CommentLine[] {
  let end = 0
  for (const token of eachToken(sql)) {
    if (token.kind !== 'comment' && token.kind !== 'space') break
    end = token.end
  }
  return commentLines({ path: '', sql: sql.slice(0, end), line: 1 })
}

/** `-- text`, or the lines of a block with their leading stars. */
function linesOf(comment: string, offset: number): { text: string; start: number }[] {
  const lines = [...comment.matchAll(/[^\n]+/g)]
  return lines.flatMap(({ 0: line, index }) => {
    const signs = /^\s*(?:--+|\/\*+|\*+(?!\/))?[\s!]*/.exec(line)?.[0].length ?? 0
    // Looks behind itself, so that a long run of blanks or stars is tried once and not from each of its characters.
    const text = line
      .slice(signs)
      .replace(/(?<!\s)\s*(?<!\*)\*+\/\s*$/, '')
      .trimEnd()
    return /[\p{L}\p{N}]/u.test(text) ? [{ text, start: offset + index + signs }] : []
  })
}

/** A version that a header states: its digits, and the UTF-16 offset in the script at which they begin. */
export interface Stated {
  readonly digits: string
  readonly start: number
}

const FIELDS: readonly RegExp[] = [
  // `Version: 004`, `version = v4`, `Migration version 4`; not `1.2.0`, `2024-01-15` or `Version 2 of the form`.
  /^(?:migration[\s_-]*)?version(?:\s+n(?:o\.?|umber))?\s*(?:[:=#-]\s*[#v]?|\s+v?(?=\d+\s*$))(\d+)(?!\.?\d|-)\b/di,
  // `Migration: 004`, `Migration 004: contacts`, `Migration: 004_contacts`; not `Migration: 2 new tables`.
  /^migration(?:\s+n(?:o\.?|umber))?\s*[:=#-]?\s*#?(\d+)(?=\s*$|\s*:|_|\.sql\b|\s+[-–—]\s)/di,
  /^file(?:\s*name)?\s*[:=]\s*(?:\S*\/)?(\d+)[_-]\S*\.sql\s*$/di,
]

/** The file's own name as its first line. */
const NAME = /^(?:\S*\/)?(\d+)[_-]\S*\.sql\s*$/di

/** Every version in the comments that a script begins with. */
export function statedVersions(script: Script): Stated[] {
  const header = headerOf(script)
  return header.flatMap((line, at) => [...FIELDS, ...(at === 0 ? [NAME] : [])].flatMap((field) => found(line, field)))
}

/** UTF-16 code units of a comment's line that can state a version; more would be tried for hours. */
const LONGEST = 200

function found({ text, start }: CommentLine, field: RegExp): Stated[] {
  // The same digits can stand once more in the line, so the expressions say where theirs are (flag `d`).
  const [begin, end] = field.exec(text.slice(0, LONGEST))?.indices?.[1] ?? []
  return begin === undefined ? [] : [{ digits: text.slice(begin, end), start: start + begin }]
}

/** Whether two versions are one. Padding says nothing: 5, 05 and 005 are the same. */
export function isSameVersion(a: string, b: string): boolean {
  return unpadded(a) === unpadded(b)
}

/** Where most of the applied files state another number, it is no version of theirs. */
export function meansSomethingElse({ base }: Pick<Evidence, 'base'>): boolean {
  const stating = (base?.migrations ?? []).map((it) => ({ it, all: stated(it) })).filter(({ all }) => all.length > 0)
  const other = stating.filter(({ it, all }) => all.some(({ digits }) => !isSameVersion(it.version, digits)))
  return stating.length >= 2 && other.length * 2 > stating.length
}

function stated({ up }: Migration): Stated[] {
  return up === null ? [] : statedVersions(up)
}
