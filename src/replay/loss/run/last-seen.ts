/** After which statement the last mark of a lost row was gone. */

import { oncePer } from '../../../sql/once.ts'
import type { Marked, Playable } from '../marks/marked-table.ts'
import { type Contents, contentsOf } from '../values/contents.ts'
import { tokensIn } from './found.ts'
import type { Journey } from './journey.ts'
import { type Setting, type Step, watched } from './play.ts'

/** Files of more statements are not looked at behind each one of them. */
const MOST_STEPS = 200

/** What removed the last mark that only one row had. */
export interface Removal {
  readonly step: Step
  /** The tables (keyOf case) in which it stood before. */
  readonly stood: ReadonlySet<string>
}

/** Null where it cannot be told. */
export type Removed = (row: Marked) => Removal | null

/** Runs the files once more, and looks after each statement which marks are still there; once, however often it is asked. */
export const removals = oncePer(({ setting, start, steps }: Journey): Removed => watchedMarks(setting, start, steps))

function watchedMarks(setting: Setting, { state }: Playable, steps: readonly Step[]): Removed {
  if (steps.length > MOST_STEPS) return () => null
  const last = new Map<string, { done: number; stood: Set<string> }>()
  const look = (contents: Contents, done: number) => {
    for (const [table, { rows }] of contents)
      for (const cells of rows)
        for (const cell of cells)
          for (const token of tokensIn(cell)) {
            const known = last.get(token)
            if (known?.done === done) known.stood.add(table)
            else last.set(token, { done, stood: new Set([table]) })
          }
  }
  watched(setting, state, (connection, done) => look(contentsOf(connection, setting.without), done))
  return ({ own, values }) => {
    const marks = [...own].flatMap((key) => tokensIn(values.get(key) ?? ''))
    // What was never seen after a statement went with the first.
    const seen = Math.max(0, ...marks.map((mark) => last.get(mark)?.done ?? 0))
    const step = marks.length === 0 ? undefined : steps[seen]
    const stood = marks.flatMap((mark) => (last.get(mark)?.done === seen ? [...(last.get(mark)?.stood ?? [])] : []))
    return step ? { step, stood: new Set(stood) } : null
  }
}
