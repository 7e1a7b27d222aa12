/** Allowances in comments: `-- rehearsal: allow RULE because REASON`. */

import type { Change, Migration, Place, Script } from '../model.ts'
import { placer } from '../sql/place.ts'
import { type Token, tokens } from '../sql/tokens.ts'
import { type Span, spans } from './spans.ts'

/** One allowance as a comment spells it. */
export interface CommentAllowance {
  readonly at: Place
  /** The rule's id as written; empty when there is none. */
  readonly rule: string
  /** Empty when none was given. */
  readonly reason: string
  /** What it covers, both ends included; null for the whole file. */
  readonly covers: { readonly from: Place; readonly to: Place } | null
  /** It was put into a file that production has already applied, where nothing can be allowed any more. */
  readonly applied: boolean
}

/** The allowances of a pull request: all in files that it adds, and those that it put into applied files. */
export function changeAllowances(changes: readonly Change[]): CommentAllowance[] {
  return changes.flatMap(({ kind, before, after }) => {
    if (!after?.up || kind === 'kept' || kind === 'removed') return []
    const found = commentAllowances(after.up)
    return kind === 'added' ? found : newlyWritten(found, before).map((it) => ({ ...it, applied: true }))
  })
}

/** Without those that the applied file had already: they were read when it was new. */
function newlyWritten(found: readonly CommentAllowance[], before: Migration | null): CommentAllowance[] {
  const known = new Set((before?.up ? commentAllowances(before.up) : []).map((it) => `${it.rule} ${it.reason}`))
  return found.filter((it) => !known.has(`${it.rule} ${it.reason}`))
}

/**
 * Every allowance in a script's comments. One in the file's first comment block (up to the first blank line or statement)
 * covers the whole file. Any other covers the statement that it stands in, or behind on the same line, or else the next.
 */
export function commentAllowances(script: Script): CommentAllowance[] {
  // Most files have none, and need not be cut into tokens for it.
  if (!/rehearsal/i.test(script.sql)) return []
  const place = placer(script)
  const statements = spans(script.sql)
  const all = tokens(script.sql)
  const header = headerEnd(all)
  return all
    .filter((token) => token.kind === 'comment')
    .flatMap((token) =>
      written(token).map(({ rule, reason, offset }): CommentAllowance => {
        const span = covered(script.sql, statements, token)
        const covers = { from: place(Math.min(token.start, span.start)), to: place(Math.max(token.end, span.end)) }
        return { at: place(offset), rule, reason, covers: token.end <= header ? null : covers, applied: false }
      }),
    )
}

const MARK = /^(?:--|\/\*+|\*)?\s*rehearsal\s*(:?)\s*allow\b(.*)$/i
const ALLOWANCE = /^\s+(\S+)(?:\s+because\b\s*(.*))?$/i

/** The allowances in one comment, line by line: a block comment may hold several. */
function written(comment: Token): { rule: string; reason: string; offset: number }[] {
  let offset = comment.start
  return comment.text.split('\n').flatMap((line) => {
    const start = offset + line.length - line.trimStart().length
    offset += line.length + 1
    const mark = MARK.exec(line.replace(/\*\/$/, '').trim())
    if (!mark) return []
    const [, rule = '', reason = ''] = (mark[1] && ALLOWANCE.exec(mark[2] ?? '')) || []
    return [{ rule, reason: reason.trim(), offset: start }]
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
  const around = statements.find((it) => it.start < comment.start && comment.start < it.end)
  const ahead = statements.findLast((it) => it.end <= comment.start)
  if (around) return around
  if (ahead && !sql.slice(ahead.end, comment.start).includes('\n')) return ahead
  return statements.find((it) => it.start >= comment.end) ?? comment
}
