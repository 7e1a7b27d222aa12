/** After which statement the last mark of a lost row was gone. */

import { type Contents, contentsOf } from './contents.ts'
import { tokensIn } from './found.ts'
import type { Marked, Playable } from './marked-table.ts'
import { type Setting, type Step, watched } from './play.ts'

/** Files of more statements are not looked at behind each one of them. */
const MOST_STEPS = 200

/** The statement that removed the last mark that only this row had; null where it cannot be told. */
export type Removed = (row: Marked) => Step | null

/** Runs the files once more, and looks after each statement which marks are still there. */
export function removals(setting: Setting, { state }: Playable, steps: readonly Step[]): Removed {
  if (steps.length > MOST_STEPS) return () => null
  const last = new Map<string, number>()
  const look = (contents: Contents, done: number) => {
    for (const { rows } of contents.values())
      for (const cells of rows) for (const cell of cells) for (const token of tokensIn(cell)) last.set(token, done)
  }
  watched(setting, state, (connection, done) => look(contentsOf(connection, setting.without), done))
  return ({ own, values }) => {
    const marks = [...own].flatMap((key) => tokensIn(values.get(key) ?? ''))
    // What was never seen after a statement went with the first.
    const seen = Math.max(0, ...marks.map((mark) => last.get(mark) ?? 0))
    return marks.length === 0 ? null : (steps[seen] ?? null)
  }
}
