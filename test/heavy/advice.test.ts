/** The advice of every published case is written into its file, and the file rehearsed again. */

import { describe, test } from 'vitest'
import { PASTED } from '../support/advice.ts'
import { adviceTaken } from '../support/advice-taken.ts'
import { readCases } from '../verdicts/cases.ts'

/** A file that only made an index or trigger another one does nothing when it is as it was, and in between two files it is gone. */
const UNDONE = ['does-nothing', 'breaks-old-writes']

/** Where a key has taken all rows, only its advice shows that a copy had left some of them out. */
const ALL_TAKEN = ['loses-rows']

/** A parent that the copy still leaves out is missed in the new table, once that refers to itself. */
const LEFT_OUT = ['depends-on-data']

describe('taken, it ends well in every published case:', () => {
  const cases = readCases().filter(({ guilty }) =>
    guilty.some(({ rules }) => rules.some((rule) => PASTED.includes(rule))),
  )
  test.each(cases.map((one) => [`${one.kind}: ${one.name}`, one] as const))(
    '%s',
    async (_, { kind, guilty, story }) => {
      const isGuilty = (of: string) => guilty.some(({ rules }) => rules.includes(of))
      const after = kind === 'comes-back-weaker' ? UNDONE : []
      const leavesOut = isGuilty('loses-rows') && isGuilty('cascades-delete') ? LEFT_OUT : []
      const allTaken = isGuilty('cascades-delete') && isGuilty('drops-table') ? ALL_TAKEN : []
      // A rebuild is also how one loosens on purpose.
      await adviceTaken(story, isGuilty('loses-constraint') ? [] : ['loses-constraint'], [
        ...after,
        ...leavesOut,
        ...allTaken,
      ])
    },
  )
})
