/** What to do where the running release's statement is good, and a trigger writes for it what another table refuses. */

import type { OlderRefusal } from '../../model/replayed.ts'
import type { Evidence } from '../../model/rule.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import type { OldStatement } from '../../model/statements.ts'
import { keyOf, listed, same } from '../../sql/names.ts'
import { namesIn, objectOf } from '../../sql/statement.ts'

/** About the table that refuses, and the trigger that writes to it; null where the statement itself is refused. */
export function byTriggerFix(evidence: Evidence, seen: MigrationSeen, statement: OldStatement): string | null {
  const { table, message, by } = statement
  const [, kind, other = '', column = ''] = /^(NOT NULL|UNIQUE) constraint failed: (.+?)\.([^.,]+)/.exec(message) ?? []
  const isElsewhere = kind !== undefined && !other.startsWith('index ') && !same(other, table)
  const named = triggersOf(seen).filter(({ name }) => by !== undefined && same(name, by))
  if (!isElsewhere)
    return named.length > 0 && /^(CHECK|FOREIGN KEY|UNIQUE) constraint failed/.test(message)
      ? `Let trigger ${by} write only what that constraint allows: without the trigger the statement is taken.`
      : null
  const writing = named.length > 0 ? named : triggersOf(seen).filter((it) => fires(it, table, other))
  const trigger = writing.length > 0 ? `trigger ${listed(writing.map(({ name }) => name))}` : 'what the statement fires'
  if (kind === 'UNIQUE')
    return `Let ${trigger} write a row of ${other} that none is equal to, or INSERT … ON CONFLICT … with what is to become of the one that is there.`
  const older = unknownIn(evidence, seen, [other, ...writing.map(({ name }) => name)])
  if (older !== undefined)
    return `Write line ${older.refusal.at.line} so that production’s SQLite understands it (see needs-newer-sqlite): there ${other}.${column} is NULL in the row that ${trigger} writes for each one of ${table}.`
  return `Let ${trigger} give ${other}.${column} a value, or declare a DEFAULT for it that is not NULL, or let it be NULL.`
}

type Named = NonNullable<MigrationSeen['schema']>['after']['objects'][number]

function triggersOf({ schema }: MigrationSeen): Named[] {
  return (schema?.after.objects ?? []).filter(({ type }) => type === 'trigger')
}

function fires({ table: on, sql }: Named, table: string, other: string): boolean {
  return same(on, table) && namesIn(sql).has(keyOf(other))
}

/** What production's SQLite takes for NULL where one of these is made. */
function unknownIn(
  { replayed }: Evidence,
  { path }: MigrationSeen,
  names: readonly string[],
): OlderRefusal | undefined {
  return replayed?.olderRefusals.find(
    ({ refusal, brought }) =>
      brought?.silent && refusal.at.path === path && names.some((name) => keyOf(name) === objectOf(refusal.statement)),
  )
}
