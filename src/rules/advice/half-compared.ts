/** Words for rows that a DELETE takes because of another owner's row. */

import type { Loss } from '../../model/loss.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { listed, same } from '../../sql/names.ts'
import { type Source, scopesIn } from '../../sql/scopes.ts'
import { outerWord } from '../../sql/statement.ts'
import { identifier, significant } from '../../sql/tokens.ts'
import { ifMeant } from '../evidence/losses.ts'

/** Of a loss of the kind `half-compared`: its message and its fix. */
export function halfCompared(
  { called: table, columns, kinds, with: home, statement }: Loss,
  { statements }: MigrationSeen,
): { message: string; fix: string } {
  const [other, names] = [home?.other ?? '', listed(columns.map(({ name }) => name))]
  const scopes = scopesIn(significant(statements[statement]?.sql ?? ''))
  const reads = (name: string) => (source: Source) => source.table !== null && same(source.table, name)
  const query = scopes.slice(1).find(({ sources }) => sources.some(reads(other)))
  const [its = other, own = table] = [
    query?.sources.find(reads(other))?.label,
    scopes[0]?.sources.find(reads(table))?.label,
  ]
  const alike = columns.map(
    ({ name, from = name }) => `${identifier(its)}.${identifier(from)} = ${identifier(own)}.${identifier(name)}`,
  )
  const condition = alike.join(' AND ')
  const hasWhere = query !== undefined && outerWord(query.tokens, 0, /^WHERE$/i) >= 0
  const write = hasWhere
    ? `${condition} AND … behind the WHERE of the query that reads ${other}`
    : `WHERE ${condition} behind the FROM that reads ${other}`
  return {
    message: `The DELETE compares ${listed(kinds)} with ${other}, and not ${names}: a row of ${table} goes because of a row of ${other} that has another ${names}.`,
    fix: `Compare ${names} too: write ${write}. ${ifMeant('loses-rows')}`,
  }
}
