/** A DELETE that takes more rows than were copied before it: the fault is its own, and a copy of all of them would take too much. */

import type { Loss } from '../../model/loss.ts'
import type { MigrationSeen, StatementSeen } from '../../model/seen.ts'
import { keyOf, same } from '../../sql/names.ts'
import { actionOf, targetName, targetOf } from '../../sql/statement.ts'
import { identifier } from '../../sql/tokens.ts'
import { whereIn } from '../../sql/where.ts'
import { named } from '../evidence/evidence.ts'

/** The statement to change, the beginning of the sentence, and what to write. */
export interface DeletedToo {
  readonly at: StatementSeen['at']
  readonly says: string
  readonly fix: string
}

/**
 * Of a table that stays; null where no single DELETE with a WHERE takes its rows, or where the copy takes all that it can, or one of several.
 * @param all every new file, in order
 * @param copy the index of the statement that copies
 */
export function deletedToo(
  all: readonly MigrationSeen[],
  seen: MigrationSeen,
  { table, called, now, kinds }: Loss,
  copy: number | undefined,
): DeletedToo | null {
  const own = seen.statements[copy ?? -1]
  const names = [table, called, now ?? table].map(keyOf)
  const isAsked = (sql: string) => whereIn(sql) !== null
  const statements = all.flatMap((one) => one.statements.map((it) => ({ it, path: one.path })))
  const deletes = statements.filter(({ it }) => actionOf(it.sql) === 'DELETE' && names.includes(targetOf(it.sql) ?? ''))
  const [found, ...more] = deletes
  // Of rows that are alike it takes one, whatever either of both asks for.
  const isOneOfEquals = kinds.every((it) => it.startsWith('the same ')) && GIVES_WAY.test(own?.sql ?? '')
  if (!own || isOneOfEquals || !isAsked(own.sql) || !found || more.length > 0 || !isAsked(found.it.sql)) return null
  const line = ({ at }: StatementSeen) => `line ${at.line}${at.path === found.path ? '' : ` of ${at.path}`}`
  return {
    at: found.it.at,
    says: `The DELETE takes rows of ${called} that the copy in ${line(own)} does not, and they are nowhere afterwards.`,
    fix: `Let the DELETE take what the copy takes, by the same WHERE${byKey(seen, called, own.sql)}. Only where these rows belong there too, let the copy take them.`,
  }
}

const GIVES_WAY = /\bor\s+(ignore|replace)\b|^\s*replace\b|\bon\s+conflict\b/i

/** By the key, where the copy keeps it under its name. */
function byKey({ schema }: MigrationSeen, table: string, copy: string): string {
  const into = targetName(copy) ?? ''
  const [key, ...more] = named(schema?.before.tables ?? [], table)?.primaryKey ?? []
  const isThere = named(schema?.after.tables ?? [], into)?.columns.some(({ name }) => same(name, key ?? ''))
  if (key === undefined || more.length > 0 || !isThere) return ''
  return `, or by what has arrived: WHERE ${identifier(key)} IN (SELECT ${identifier(key)} FROM ${identifier(into)})`
}
