/** Views of more columns than production's database reads: SQLite counts them when somebody reads the view, not when it is made. */

import type { Broken } from '../../model/hanging.ts'
import { identifier } from '../../sql/tokens.ts'
import { type Connection, type Engine, on, refusal } from '../../sqlite/engine.ts'
import { type OnEmpty, refusedOn } from './older.ts'

/** The views that this engine cannot read in the end and could before the files, by the path of the file that made them so. */
export function wideViews(limited: Engine, empty: OnEmpty, most: number): ReadonlyMap<string, readonly Broken[]> {
  let wide = empty.state ? on(limited, empty.state, unread) : []
  const known = new Set(wide)
  const since = new Map<string, string>()
  const behind = (path: string, connection: Connection) => {
    wide = unread(connection)
    for (const name of wide) if (!since.has(name)) since.set(name, path)
  }
  refusedOn(limited, { ...empty, behind })
  const found = new Map<string, readonly Broken[]>()
  for (const [name, path] of since)
    if (wide.includes(name) && !known.has(name)) found.set(path, [...(found.get(path) ?? []), broken(name, most)])
  return found
}

function broken(name: string, most: number): Broken {
  const message = `too many columns in result set (the database here takes at most ${most}, elsewhere SQLite takes more)`
  return { type: 'view', name, table: name, message }
}

function unread(connection: Connection): string[] {
  const views = connection.rows("SELECT name FROM main.sqlite_master WHERE type = 'view'").map(([name]) => String(name))
  const isTooWide = (name: string) =>
    /^too many columns/.test(refusal(() => connection.prepare(`SELECT * FROM main.${identifier(name)}`)) ?? '')
  return views.filter(isTooWide)
}
