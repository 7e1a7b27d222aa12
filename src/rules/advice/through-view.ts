/** A copy that reads a view of the table, which may not show all of its rows. */

import type { Loss } from '../../model/loss.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import type { Place } from '../../model/text.ts'
import { readCopy, sourcesOf } from '../../sql/copy.ts'
import { keyOf } from '../../sql/names.ts'
import { namesIn } from '../../sql/statement.ts'
import { identifier } from '../../sql/tokens.ts'
import { ifMeant } from '../evidence/losses.ts'

export interface ViewRead {
  readonly at: Place
  /** A sentence. */
  readonly says: string
  readonly fix: string
}

/** A longer condition is not shown. */
const LONGEST = 80

/** Null where no copy up to the loss reads one. */
export function throughView(
  { statements, schema }: MigrationSeen,
  { table, called, statement }: Loss,
): ViewRead | null {
  const all = schema?.before.objects ?? []
  const views = all.filter(({ type, sql }) => type === 'view' && namesIn(sql).has(keyOf(table)))
  const [read] = statements.slice(0, statement + 1).flatMap(({ sql, at }) => {
    const copy = readCopy(sql)
    const sources = copy ? sourcesOf(copy).map((it) => keyOf(it.table)) : []
    return views.filter(({ name }) => sources.includes(keyOf(name))).map((view) => ({ view, at }))
  })
  if (read === undefined) return null
  const { name, sql } = read.view
  const where = /\bWHERE\b[\s\S]*$/i.exec(sql)?.[0].replaceAll(/\s+/g, ' ') ?? ''
  const shows = where === '' || where.length > LONGEST ? 'not all of them' : `only rows ${where}`
  return {
    at: read.at,
    says: `The copy reads the view ${name}, which shows ${shows}.`,
    fix: `Copy from ${identifier(called)} itself: the view ${name} does not show all of its rows. ${ifMeant('loses-rows')}`,
  }
}
