/** What production's database takes although the tool's usual driver would refuse it: the files that are applied prove it. */

import type { Runner } from '../model/runner.ts'
import type { Script } from '../model/text.ts'
import { statementEnds } from '../sql/split.ts'
import { significant } from '../sql/tokens.ts'
import { units } from '../tools/pieces.ts'

/** The runner as these files went through it: one that takes a statement at a time takes more, where an applied piece holds more. */
export function asApplied(runner: Runner, applied: readonly Script[]): Runner {
  if (runner.piece !== 'one' || !applied.some(({ sql }) => holdsSeveral(sql, runner))) return runner
  return { ...runner, piece: 'any' }
}

/** Said where `asApplied` changed the runner. */
export const TAKES_SEVERAL =
  'Applied files hold several statements between two breakpoints, so production takes that: it was rehearsed so.'

function holdsSeveral(sql: string, { reads }: Runner): boolean {
  return units(sql, reads).some(({ start, end }) => statementsIn(sql.slice(start, end)) > 1)
}

function statementsIn(text: string): number {
  const ends = statementEnds(text)
  const pieces = [...ends, text.length].map((end, index) => text.slice(index === 0 ? 0 : ends[index - 1], end))
  return pieces.filter((piece) => significant(piece).some((token) => token.text !== ';')).length
}
