/** The file on machines in two time zones: `datetime(at, 'localtime')` asks the one that it runs on. */

import type { Fact } from '../../model/facts.ts'
import { insideDates } from '../../sql/date-readings.ts'
import { changesRows } from '../../sql/statement.ts'
import { significant } from '../../sql/tokens.ts'
import { difference } from '../../sqlite/difference.ts'
import { playedAs } from '../scene.ts'
import type { Look, RowsRun } from '../seen/look.ts'

export const otherZone: Look<'otherZone'> = {
  nothing: [],
  needs: 'rows',
  look: (run) => (/'(localtime|utc)'/i.test(run.scene.script.sql) ? betweenZones(run) : []),
}

function betweenZones({ scene, before, first }: RowsRun): Fact[] {
  const inZone = (hours: number) => {
    const sql = first.performance.statements
      .filter((one) => changesRows(one.sql))
      .reduce((text, one) => text.replace(one.sql, () => moved(one.sql, hours)), scene.script.sql)
    return playedAs(scene, before.state, sql)
  }
  const here = inZone(0)
  for (const hours of FAR) {
    const there = inZone(hours)
    if (here === null || there === null) return []
    const facts = difference(scene.engine, here, there, null)
    if (facts.length > 0) return facts
  }
  return []
}

/** The zones that are furthest from UTC: one of them has another day, whatever time it is. */
const FAR = [14, -12]

/** The statement as it is that many hours east of UTC (https://sqlite.org/lang_datefunc.html#modifiers). */
function moved(sql: string, hours: number): string {
  return modifiersIn(sql).reduceRight((text, { start, end, zone }) => {
    const shift = zone === 'utc' ? -hours : hours
    const modifier = `'${shift < 0 ? '-' : '+'}${Math.abs(shift)} hours'`
    return text.slice(0, start) + modifier + text.slice(end)
  }, sql)
}

/** Elsewhere 'UTC' is the name of a zone, as a setting holds it. */
function modifiersIn(sql: string): { readonly start: number; readonly end: number; readonly zone: string }[] {
  return insideDates(significant(sql)).flatMap(({ kind, text, start, end }) => {
    const zone = kind === 'string' ? /^'(localtime|utc)'$/i.exec(text)?.[1] : undefined
    return zone ? [{ start, end, zone: zone.toLowerCase() }] : []
  })
}
