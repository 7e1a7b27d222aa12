/** What is said of sums that take a row more than once. */

import type { Spoken } from '../../model/rule.ts'
import type { Multiplied } from '../../model/statements.ts'

/** The join is right for one of the two tables, and for both it needs two queries. */
export function addedUpAgain({ at, sum, how, of, beside }: Multiplied): Spoken {
  const again = `once for each row of ${beside} that the join puts beside it`
  const query = `Ask for it in a query of its own, without ${beside}`
  const column = sum.slice(how.length + 1, -1)
  return {
    at,
    title: how === 'count' ? 'A count takes rows more than once' : 'A sum takes rows more than once',
    message: `${sum} takes each row of ${of} ${again}: with two of those it counts twice.`,
    fix:
      how === 'count'
        ? `Count each row once: ${how}(DISTINCT ${column}), of a column that is the key of ${of}. Or: ${query}.`
        : `${query}.`,
  }
}
