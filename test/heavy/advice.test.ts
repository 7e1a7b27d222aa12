/** The advice of every published case is written into its file, and the file rehearsed again. */

import { describe, test } from 'vitest'
import { PASTED } from '../support/advice.ts'
import { adviceTaken } from '../support/advice-taken.ts'
import { readCases } from '../verdicts/cases.ts'

/** A file that only made an index or trigger another one does nothing when it is as it was, and in between two files it is gone. */
const UNDONE = ['does-nothing', 'breaks-old-writes']

describe('taken, it ends well in every published case:', () => {
  const cases = readCases().filter(({ guilty }) =>
    guilty.some(({ rules }) => rules.some((rule) => PASTED.includes(rule))),
  )
  test.each(cases.map((one) => [`${one.kind}: ${one.name}`, one] as const))(
    '%s',
    async (_, { kind, guilty, story }) => {
      const isGuilty = guilty.some(({ rules }) => rules.includes('loses-constraint'))
      // A rebuild is also how one loosens on purpose.
      await adviceTaken(story, isGuilty ? [] : ['loses-constraint'], kind === 'comes-back-weaker' ? UNDONE : [])
    },
  )
})
