/** `loses-rows`: a table is made anew, or copied to another one, with fewer rows than it had. */

import type { Loss } from '../model/loss.ts'
import type { Rule } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { listed } from './advice/keep-aside.ts'
import { rows } from './advice/words.ts'
import { ifMeant, lossesOf, wordsAt } from './evidence/losses.ts'

export const losesRows: Rule = {
  id: 'loses-rows',
  group: 'data',
  level: 'error',
  scenario: 'rows',
  title: 'A rebuilt or copied table has fewer rows',
  why:
    'The copy into the new table passes over rows, and the old table is dropped with them: OR IGNORE skips what the new table refuses, ' +
    'a WHERE skips what it does not ask for, a JOIN skips rows without a partner. There is no error.',
  fix: 'Copy every row, and repair or delete the unwanted ones by statements of their own before the copy.',
  *check(evidence) {
    for (const { loss, seen } of lossesOf(evidence, 'rows', 'table')) {
      if (loss.what === 'table' && !loss.rebuilt) continue
      yield { at: loss.at, message: says(loss), fix: advice(seen, loss) }
    }
    for (const { loss } of lossesOf(evidence, 'replaced')) yield { at: loss.at, message: replaced(loss), fix: INSTEAD }
  },
}

const INSTEAD = `OR REPLACE deletes every row that is in its way. Change rows in place: INSERT … ON CONFLICT (…) DO UPDATE SET …; or write UPDATE without OR REPLACE, and decide before it by a statement of its own which of two rows stays. ${ifMeant('loses-rows')}`

function replaced({ table, columns, kinds }: Loss): string {
  const names = listed(columns.map(({ name }) => `${table}.${name}`))
  const whose = kinds.length === 0 ? '' : ` of rows with ${listed(kinds.slice(0, MOST_KINDS))}`
  return `OR REPLACE deletes rows of ${table} that another one takes the place of: ${names}${whose} ${columns.length > 1 ? 'are' : 'is'} lost.`
}

/** More kinds than these are not named. */
const MOST_KINDS = 4

function says({ table, rebuilt, kinds, rows: count, what }: Loss): string {
  if (what === 'table' || kinds.length === 0) {
    return `${table} is ${rebuilt ? 'dropped and rebuilt' : 'copied and dropped'} without its rows (${rows(count)} in the rehearsal).`
  }
  const shown = kinds.slice(0, MOST_KINDS)
  const more = kinds.length > MOST_KINDS ? ' …' : ''
  return `${table} is ${rebuilt ? 'rebuilt' : 'copied'} without some of its rows. Lost: rows with ${listed(shown)}${more}.`
}

/** By the words of the copy that can pass over rows. */
function advice(seen: MigrationSeen, loss: Loss): string {
  const words = wordsAt(seen, loss)
  if (words[0] !== 'INSERT' && words[0] !== 'REPLACE' && words[0] !== 'WITH') {
    return `Change ${loss.table} by ALTER TABLE, or copy its rows: INSERT INTO … SELECT … FROM ${loss.table} before the DROP. ${ifMeant('loses-rows')}`
  }
  if (words[1] === 'OR' && words[2] === 'IGNORE') {
    return 'Write INSERT without OR IGNORE: then the migration stops instead of losing rows. Repair the rows that the new table refuses before the copy (UPDATE …), or in it (coalesce(column, …)).'
  }
  if (words[1] === 'OR' && words[2] === 'REPLACE') {
    return 'Write INSERT without OR REPLACE: then the migration stops instead of losing rows. Decide by a statement of its own which of the rows with an equal key stays.'
  }
  if (words.includes('JOIN') && !words.includes('LEFT'))
    return 'Write LEFT JOIN, so that rows without a partner are copied too.'
  if (words.includes('LIMIT')) return 'Copy without LIMIT: production may have more rows than that.'
  return losesRows.fix
}
