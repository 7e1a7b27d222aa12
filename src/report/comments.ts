/** Allowances in comments: `-- rehearsal: allow RULE, RULE because REASON`. */

import type { Change, Migration } from '../model/folder.ts'
import type { Place, Script } from '../model/text.ts'
import { placer } from '../sql/place.ts'
import { type Token, tokens } from '../sql/tokens.ts'
import { type Span, spans } from './spans.ts'

/** From one place of a file to another, both included. */
export interface Stretch {
  readonly from: Place
  readonly to: Place
}

/** One allowance as a comment spells it. */
export interface CommentAllowance {
  readonly at: Place
  /** The rule's id as written; empty when there is none. */
  readonly rule: string
  /** Empty when none was given. */
  readonly reason: string
  /** What it covers, both ends included; null for the whole file. */
  readonly covers: Stretch | null
  /** The statement straight below one for the whole file: where that has such a finding, this one is about it alone. */
  readonly above: Stretch | null
  /** It was put into a file that production has already applied, where nothing can be allowed any more. */
  readonly applied: boolean
  /** It stands in a comment between slashes and stars, where it does not count. */
  readonly inBlock: boolean
}

/** The allowances of a pull request: all in files that it adds, and those that it put into applied files. */
export function changeAllowances(changes: readonly Change[]): CommentAllowance[] {
  return changes.flatMap(({ kind, before, after }) => {
    if (!after?.up || kind === 'kept' || kind === 'removed') return []
    const found = allowancesOf(after, after.up)
    return kind === 'added' ? found : newlyWritten(found, before).map((it) => ({ ...it, applied: true }))
  })
}

/** Without those that the applied file had already: they were read when it was new. */
function newlyWritten(found: readonly CommentAllowance[], before: Migration | null): CommentAllowance[] {
  const known = new Set((before?.up ? allowancesOf(before, before.up) : []).map((it) => `${it.rule} ${it.reason}`))
  return found.filter((it) => !known.has(`${it.rule} ${it.reason}`))
}

/** Those of the whole file: the first block of a section that goes back covers that section. */
function allowancesOf({ path, down }: Migration, up: Script): CommentAllowance[] {
  if (down?.path !== path) return commentAllowances(up)
  const place = placer(down)
  const section = { from: place(0), to: place(down.sql.length) }
  return [...commentAllowances(up), ...commentAllowances(down).map((it) => ({ ...it, covers: it.covers ?? section }))]
}

/**
 * Every allowance in a script's comments. One in the file's first comment block (up to the first blank line or statement)
 * covers the whole file, or the statement straight below that block where that is what the rule speaks of. Any other covers
 * the statement that it stands in, or behind on the same line, or else the next.
 */
export function commentAllowances(script: Script): CommentAllowance[] {
  // Most files have none, and need not be cut into tokens for it.
  if (!/rehearsal/i.test(script.sql)) return []
  const place = placer(script)
  const statements = spans(script.sql)
  const all = tokens(script.sql)
  const header = headerEnd(all)
  const [first] = statements
  const isAbove = first !== undefined && !/\n[^\n]*\n/.test(script.sql.slice(header, first.start))
  const above = isAbove ? { from: place(0), to: place(first.end) } : null
  return all
    .filter((token) => token.kind === 'comment')
    .flatMap((token) =>
      written(token).map(({ rule, reason, offset }): CommentAllowance => {
        const span = covered(script.sql, statements, token)
        const covers = { from: place(Math.min(token.start, span.start)), to: place(Math.max(token.end, span.end)) }
        const inBlock = token.text.startsWith('/*')
        const known = { at: place(offset), rule, reason, applied: false, inBlock }
        return token.end <= header ? { ...known, covers: null, above } : { ...known, covers, above: null }
      }),
    )
}

// Either way the white space is read once: a line may have a million blanks.
const MARK = /^(?:--|\/\*+|\*)?\s*rehearsal(?:\s*(:)\s*|\s*)allow\b(.*)$/i

const ALLOWANCE = /^\s+(\S+)(?:\s+because\b\s*(.*))?$/i

/** Several rules in one line, with one reason for all: one statement can lose several things. */
const SEVERAL = /^\s+([\w-]+(?:(?:\s*,\s*|\s+and\s+)[\w-]+)+)\s+because\b\s*(.*)$/i

const BETWEEN = /\s*,\s*|\s+and\s+/i

/**
 * The allowances in one comment, line by line: a block comment may hold several. A line comment inside of a block comment is
 * SQL that was taken out.
 */
function written(comment: Token): { rule: string; reason: string; offset: number }[] {
  let offset = comment.start
  return comment.text.split('\n').flatMap((line) => {
    const start = offset + line.length - line.trimStart().length
    offset += line.length + 1
    const isTakenOut = comment.text.startsWith('/*') && line.trimStart().startsWith('--')
    const mark = isTakenOut ? null : MARK.exec(line.replace(/\*\/$/, '').trim())
    if (!mark) return []
    const [, rules = '', reason = ''] =
      (mark[1] && (SEVERAL.exec(mark[2] ?? '') ?? ALLOWANCE.exec(mark[2] ?? ''))) || []
    return rules.split(BETWEEN).map((rule) => ({ rule, reason: reason.trim(), offset: start }))
  })
}

/** Where the first comment block ends: before the first blank line or the first statement. */
function headerEnd(all: readonly Token[]): number {
  let end = 0
  for (const token of all) {
    if (token.kind === 'comment') end = token.end
    else if (token.kind !== 'space' || (end > 0 && /\n[^\n]*\n/.test(token.text))) return end
  }
  return end
}

/** The statement around the comment, or before it on its line, or behind it; the comment itself when there is none. */
function covered(sql: string, statements: readonly Span[], comment: Token): Span {
  const behind = countBefore(statements, comment.start)
  const last = statements[behind - 1]
  if (last && comment.start < last.end) return last
  if (last && !sql.slice(last.end, comment.start).includes('\n')) return last
  return statements[behind] ?? comment
}

/** How many statements start before an offset: halved, because a file may hold as many comments as statements. */
function countBefore(statements: readonly Span[], offset: number): number {
  let [low, high] = [0, statements.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((statements[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
