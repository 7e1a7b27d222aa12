/** What rules say of rows that a JOIN puts beside several others. */

import type { Loss } from '../../model/loss.ts'
import { listed } from './keep-aside.ts'

/** The message, and what to write instead, of a loss of the kind `doubled`. */
export function doubled({ table, columns, kinds: rest, with: home }: Loss): { message: string; fix: string } {
  const [other, into] = [home?.other ?? '', home?.into ?? '']
  const by = listed(columns.map(({ name }) => name))
  const message = `Rows of ${table} can stand in ${into} several times: they are joined with ${other} by ${by}, and in neither table ${by} is a key. Where several rows have the same, each of them comes with each of the others.`
  const fix =
    rest.length > 0
      ? `Join by the rest of the key too: … AND ${rest.map((name) => `${other}.${name} = ${table}.${name}`).join(' AND ')}.`
      : `Choose one row of ${other} for each row of ${table}: join with (SELECT …, min(…) FROM ${other} GROUP BY …), or make ${by} unique there first.`
  return { message, fix }
}
