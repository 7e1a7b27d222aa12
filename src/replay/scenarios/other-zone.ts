/** The file on machines in two time zones: `datetime(at, 'localtime')` asks the one that it runs on. */

import type { Fact } from '../../model/facts.ts'
import { changesRows } from '../../sql/statement.ts'
import { significant, unquote } from '../../sql/tokens.ts'
import { difference } from '../../sqlite/difference.ts'
import { played } from '../scene.ts'
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
    return played({ ...scene, script: { ...scene.script, sql } }, before.state)
  }
  const [here, there] = [inZone(0), inZone(HOURS)]
  if ([here, there].some(({ performance }) => performance.refusals.length > 0)) return []
  return difference(scene.engine, here.after, there.after, null)
}

/** Enough to fall on another day, of moments at noon as well. */
const HOURS = 14

/** The statement as it is that many hours east of UTC (https://sqlite.org/lang_datefunc.html#modifiers). */
function moved(sql: string, hours: number): string {
  return significant(sql).reduceRight((text, token) => {
    const zone = token.kind === 'string' ? /^(localtime|utc)$/i.exec(unquote(token))?.[1] : undefined
    const modifier = `'${zone?.toLowerCase() === 'utc' ? '-' : '+'}${hours} hours'`
    return zone === undefined ? text : text.slice(0, token.start) + modifier + text.slice(token.end)
  }, sql)
}
