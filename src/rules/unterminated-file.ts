/** `unterminated-file`: the text ends without a semicolon, or inside a quote or a comment. */

import { added } from '../folder/changes.ts'
import type { Migration } from '../model/folder.ts'
import type { Rule } from '../model/rule.ts'
import type { Runner, Unit } from '../model/runner.ts'
import type { Edit, Place } from '../model/text.ts'
import { insertion, placer } from '../sql/place.ts'
import { eachToken, type Token } from '../sql/tokens.ts'
import { units } from '../tools/pieces.ts'

export const unterminatedFile: Rule = {
  id: 'unterminated-file',
  group: 'replay',
  level: 'warning',
  scenario: 'empty',
  title: 'The file ends in the middle of something',
  why:
    'Runners that put files together, or append their history row to the text, read on into what follows. An open comment ' +
    'silently swallows every statement after it.',
  fix: 'End the last statement with a semicolon, and close every quote and comment.',
  *check(evidence) {
    for (const migration of added(evidence)) {
      const found = ending(migration, evidence.runner.reads)
      if (found) yield { ...found, level: evidence.runner.history === 'appended' ? 'error' : 'warning' }
    }
  },
}

function ending(
  { up }: Migration,
  reads: Runner['reads'],
): { at: Place; message: string; suggestion?: readonly Edit[] } | null {
  if (!up) return null
  const place = placer(up)
  let last: Token | null = null
  for (const token of eachToken(up.sql)) if (token.kind !== 'comment' && token.kind !== 'space') last = token
  if (last?.kind === 'unfinished') {
    const open = last
    const what = open.text.startsWith('/*') ? 'comment' : 'quote'
    return {
      at: place(open.start, open.start + (what === 'comment' ? 2 : 1)),
      message: `The ${what} that starts here is never closed.`,
    }
  }
  if (!last || last.kind === 'semicolon' || isDelimiter(last, units(up.sql, reads))) return null
  const at = place(last.start, last.end)
  const message = 'The last statement has no semicolon.'
  return { at, message, suggestion: [insertion(last.text, last.text.length, at, ';')] }
}

/** Where a tool has another sign than the semicolon, it stands between its pieces; a line of the shell's own takes none. */
function isDelimiter({ start, end }: Token, pieces: readonly Unit[]): boolean {
  return pieces.find((it) => it.start <= start && end <= it.end)?.command !== false
}
