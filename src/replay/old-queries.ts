/** The application's own queries, prepared before a file and behind it. */

import type { OldStatement, Script } from '../model.ts'
import { placer } from '../sql/place.ts'
import { changesRows, skipLeading } from '../sql/statement.ts'
import { tokens, unquote } from '../sql/tokens.ts'
import { unprepared } from './attempt.ts'
import type { Connection } from './engine.ts'
import { columnIn } from './old-message.ts'
import { units } from './units.ts'

/** Those that could be prepared before and cannot be behind. Parameters need no value for that. */
export function brokenQueries(was: Connection, is: Connection, scripts: readonly Script[]): OldStatement[] {
  const seen = new Set<string>()
  return scripts.flatMap((script) => {
    const place = placer(script)
    return units(script.sql, 'statements').flatMap((unit): OldStatement[] => {
      const start = skipLeading(script.sql, unit.start)
      const sql = script.sql.slice(start, unit.end).replace(/(?<![\s;])[\s;]+$/, '')
      const asked = [strict(sql), sql].find((text) => unprepared(was, text) === null)
      const message = asked === undefined ? null : unprepared(is, asked)
      // A file that the pull request edits is asked as it was and as it will be.
      const id = `${script.path}\n${sql}`
      if (message === null || seen.has(id)) return []
      seen.add(id)
      const from = place(start)
      return [{ kind: changesRows(sql) ? 'write' : 'read', sql, table: '', column: columnIn(message), message, from }]
    })
  })
}

/** With names in back-ticks, which are never taken for strings: `"Phone"` still prepares when there is no such column. */
function strict(sql: string): string {
  const texts = tokens(sql).map((token) =>
    token.kind === 'quoted' && token.text.startsWith('"') ? `\`${unquote(token).replaceAll('`', '``')}\`` : token.text,
  )
  return texts.join('')
}
