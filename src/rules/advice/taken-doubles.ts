/** What is said of rows that a DELETE takes for doubles: they are none, or hold what the one that stays does not. */

import type { Loss } from '../../model/loss.ts'
import type { Level } from '../../model/text.ts'
import { listed } from '../../sql/names.ts'
import { identifier } from '../../sql/tokens.ts'
import { ifMeant } from '../evidence/losses.ts'

interface Told {
  readonly level?: Level
  readonly message: string
  readonly fix: string
}

/** Of a loss of the kind `undoubled`. */
export function undoubled(loss: Loss): Told {
  const { called: table, columns, kinds: others, with: home, unlike, noneLeft } = loss
  const names = columns.map(({ name }) => name)
  if (loss.uncounted) return uncounted(table, names.join(), others)
  if (noneLeft) {
    const [id = 'rowid'] = others.map(identifier)
    const same = [
      ...names.map((name) => `kept.${identifier(name)} = one.${identifier(name)}`),
      `kept.${id} < one.${id}`,
    ]
    return {
      message: `Of rows of ${table} that have the same ${listed(names)} not one is left: the DELETE takes all of them, and keeps none of each.`,
      fix: `Keep the first of each: DELETE FROM ${identifier(table)} AS one WHERE EXISTS (SELECT 1 FROM ${identifier(table)} AS kept WHERE ${same.join(' AND ')}). ${ifMeant('loses-rows')}`,
    }
  }
  const pair = columns[0]?.pair
  if (pair) {
    const alike = others.length > 0 ? ` and the same ${listed(others)}` : ''
    const key = [...others, ...names]
    return {
      message: `The DELETE takes rows of ${table} for doubles that are none: of two with ${listed(names)} ${pair.join(' and ')}${alike} one goes. The new UNIQUE key lets both stand.`,
      fix: `Let the DELETE compare ${listed(names)} as it is, as the key does: … GROUP BY ${key.map(identifier).join(', ')}. ${ifMeant('loses-rows')}`,
    }
  }
  if (unlike) {
    const all = [...names, ...others]
    const by =
      others.length > 0 ? `that have the same ${listed(others)}, whatever their ${listed(names)}` : 'that there are'
    return {
      message: `Of all rows of ${table} ${by}, one stays, and the others are deleted as its doubles: the new UNIQUE key asks for ${listed(all)} together, and lets all of them stand.`,
      fix: `Let the DELETE compare ${listed(names)} too, so that one row stays for each ${listed(all)}: … GROUP BY ${all.map(identifier).join(', ')}. ${ifMeant('loses-rows')}`,
    }
  }
  if (home)
    return {
      message: `This DELETE takes rows of ${table} that differ in ${names.join()} for doubles: of those that are alike in the rest one is left, and every other row of ${home.other} loses its own.`,
      fix: `Compare ${names.join()} as well: GROUP BY …, ${names.map(identifier).join()}. ${ifMeant('loses-rows')}`,
    }
  const alike = others.length > 0 ? ` with the same ${listed(others)}` : ''
  const set = names.map((name) => `${identifier(name)} IS NOT NULL`).join(' AND ')
  return {
    message: `Of all rows of ${table}${alike} that have no ${names.join(' or no ')} one stays, and the others are deleted as its doubles: the DELETE takes NULL for a value like others. A UNIQUE key does not, and lets all of them stand.`,
    fix: `Let the DELETE pass over them: write ${set} AND … behind its WHERE. ${ifMeant('loses-rows')}`,
  }
}

function uncounted(table: string, column: string, key: readonly string[]): Told {
  const [it, sum] = [identifier(table), identifier(column)]
  const list = key.map(identifier).join(', ')
  const same = key.map((name) => `twice.${identifier(name)} = ${it}.${identifier(name)}`).join(' AND ')
  return {
    level: 'warning',
    message: `Of rows of ${table} that have the same ${listed(key)} one stays, and keeps the ${column} that it has: what the deleted ones hold in ${column} goes with them.`,
    fix: `Where it adds up, do so before this DELETE. ${ifMeant('loses-rows')}\n  UPDATE ${it} SET ${sum} = twice.added FROM (SELECT ${list}, sum(${sum}) AS added FROM ${it} GROUP BY ${list} HAVING count(*) > 1) AS twice WHERE ${same};`,
  }
}
