/** Views and triggers that are beyond production's limits only when SQLite reads them, which is not when they are made. */

import type { Broken } from '../../model/hanging.ts'
import { type Connection, type Engine, on, type SizeLimits } from '../../sqlite/engine.ts'
import { entriesOf } from '../../sqlite/schema.ts'
import { complaints } from '../seen/schema/broken.ts'
import { type OnEmpty, refusedOn } from './older.ts'

/** SQLite's words for each of the limits. */
export const TOO =
  /^(?:string or blob too big|too many columns\b.*|too many terms in (?:compound SELECT|(?:ORDER|GROUP) BY clause)|Expression tree is too large .+|LIKE or GLOB pattern too complex|statement too long|too many arguments on function .+)$/s

/** Those that this engine cannot read in the end and could before the files, by the path of the file that made them so. */
export function unreadIn(limited: Engine, empty: OnEmpty, limits: SizeLimits): ReadonlyMap<string, readonly Broken[]> {
  const known = new Set(empty.state ? on(limited, empty.state, tooLarge).map(identityOf) : [])
  const last = empty.scripts.at(-1)?.path
  let large: Broken[] = []
  const since = new Map<string, string>()
  const note = (path: string, connection: Connection) => {
    large = tooLarge(connection).filter((it) => !known.has(identityOf(it)))
    for (const it of large) if (!since.has(identityOf(it))) since.set(identityOf(it), path)
  }
  // Most often there is none in the end, and no file needs to be asked about.
  refusedOn(limited, { ...empty, behind: (path, connection) => path === last && note(path, connection) })
  if (large.length > 0 && empty.scripts.length > 1) {
    since.clear()
    refusedOn(limited, { ...empty, behind: note })
  }
  const found = new Map<string, readonly Broken[]>()
  for (const it of large) {
    const path = since.get(identityOf(it)) ?? ''
    const most = /depth/.test(it.message) ? limits.depth : limits.columns
    const message = `${it.message.replace(/ \(.*/, '')} (the database here takes at most ${most}, elsewhere SQLite takes more)`
    found.set(path, [...(found.get(path) ?? []), { ...it, message }])
  }
  return found
}

function identityOf({ type, name }: Broken): string {
  return `${type} ${name}`
}

function tooLarge(connection: Connection): Broken[] {
  const entries = entriesOf(connection)
  return entries.flatMap((entry) => {
    const { type, name, table } = entry
    if (type !== 'view' && type !== 'trigger') return []
    const first = [...complaints({ connection, entries }, entry).values()].find(({ message }) => TOO.test(message))
    return first ? [{ type, name, table, message: first.message }] : []
  })
}
