/** What to say of a link that leads to another table by the ids of the old one, and how to look the new ones up. */

import type { Loss } from '../../model/loss.ts'
import type { Evidence } from '../../model/rule.ts'
import { keyOf, same } from '../../sql/names.ts'
import { identifier } from '../../sql/tokens.ts'
import { tablesInTheEnd } from '../evidence/successors.ts'

/** Of a loss of the kind `redirected`. */
export function redirected(evidence: Evidence, { table, columns, with: home }: Loss): { message: string; fix: string } {
  const [column] = columns
  const [own, now, parent] = [column?.name ?? '', column?.called ?? '', column?.from ?? '']
  const [into, where] = [home?.other ?? '', home?.into ?? '']
  const other = tablesInTheEnd(evidence).find(({ name }) => same(name, into))
  const back = other?.foreignKeys.find((key) => same(key.parent, parent) && key.columns.length === 1)?.columns[0]
  const id = other?.primaryKey[0] ?? 'id'
  const lookup =
    back === undefined
      ? `by what ties the rows of ${into} to those of ${parent}`
      : `(SELECT ${identifier(into)}.${identifier(id)} FROM ${identifier(into)} WHERE ${identifier(into)}.${identifier(back)} = ${identifier(table)}.${identifier(own)})`
  const isSame = keyOf(where) === keyOf(table) && keyOf(own) === keyOf(now)
  const link = isSame ? `${table}.${own}` : `${where}.${now}`
  return {
    message: `${link} leads to ${into} from now on, and holds the ids of ${parent} that ${isSame ? 'it' : `${table}.${own}`} held: its rows point at other rows of ${into}, or at none.`,
    fix: back === undefined ? `Look the new ids up ${lookup}.` : `Look the new ids up: ${lookup}.`,
  }
}

/** The table and the column that the link is at the end. */
export function linkOf({ table, columns: [column], with: home }: Loss): [string, string] {
  return [home?.into ?? table, column?.called ?? column?.name ?? '']
}
