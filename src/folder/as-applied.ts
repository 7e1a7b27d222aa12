/** What production's database takes although the tool's usual driver would refuse it: the files that are applied prove it. */

import type { Runner } from '../model/runner.ts'
import type { Script } from '../model/text.ts'
import { statementEnds } from '../sql/split.ts'
import { significant } from '../sql/tokens.ts'
import { units } from '../tools/pieces.ts'

/**
 * The runner as these files went through it: one that takes a statement at a time takes more, where an applied piece holds
 * more, and one that stops at a piece without any passes over it, where an applied file has such a piece.
 */
export function asApplied(runner: Runner, applied: readonly Script[]): Runner {
  const { piece = 'any' } = runner
  if (piece === 'any') return runner
  const counts = applied.flatMap(({ sql }) => piecesOf(sql, runner))
  if (piece === 'one' && counts.some((statements) => statements > 1)) return { ...runner, piece: 'any' }
  return counts.includes(0) ? { ...runner, passesBlanks: true } : runner
}

/** Said where `asApplied` changed the runner. */
export function takes({ passesBlanks }: Runner): string {
  const what = passesBlanks ? 'pieces without a statement' : 'several statements between two breakpoints'
  return `Applied files hold ${what}, so production takes that: it was rehearsed so.`
}

/** How many statements each piece of a text holds. */
function piecesOf(sql: string, { reads }: Runner): number[] {
  return units(sql, reads).map(({ start, end }) => statementsIn(sql.slice(start, end)))
}

function statementsIn(text: string): number {
  const ends = statementEnds(text)
  const pieces = [...ends, text.length].map((end, index) => text.slice(index === 0 ? 0 : ends[index - 1], end))
  return pieces.filter((piece) => significant(piece).some((token) => token.text !== ';')).length
}
