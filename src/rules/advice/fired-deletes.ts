/** What is said of rows that a trigger deletes, where no foreign key takes them along: to give them another parent helps nothing. */

import type { MigrationSeen } from '../../model/seen.ts'
import { readTrigger } from '../../sql/create-trigger.ts'
import { keyOf, listed, same } from '../../sql/names.ts'
import { actionOf, objectOf, targetName } from '../../sql/statement.ts'
import { identifier, isWord, significant, unquote } from '../../sql/tokens.ts'
import { replacesRows } from '../../sql/written.ts'
import { named } from '../evidence/evidence.ts'
import { ifMeant } from '../evidence/losses.ts'

/** Null where no trigger of the statement's table deletes from all of these, or a foreign key may be what does. */
export function firedDelete(
  seen: MigrationSeen,
  statement: number,
  tables: readonly string[],
): { does: string; fix: string } | null {
  const sql = seen.statements[statement]?.sql ?? ''
  const [target, action] = [targetName(sql), actionOf(sql)]
  if (target === null || action === null || replacesRows(sql)) return null
  const refers = (table: string) =>
    named(seen.schema?.before.tables ?? [], table)?.foreignKeys.some(({ parent }) => same(parent, target)) ?? false
  if (action === 'DELETE' && tables.some(refers)) return null
  const triggers = triggersAt(seen, statement).filter((it) => {
    const { table, moment } = readTrigger(it)
    return same(table, target) && moment.endsWith(` ${action}`) && tables.some((one) => deletesFrom(it, one))
  })
  if (triggers.length === 0 || !tables.every((one) => triggers.some((it) => deletesFrom(it, one)))) return null
  const names = triggers.map((it) => objectOf(it) ?? '')
  const isThere = named(seen.schema?.after.tables ?? [], target) !== null
  const again = isThere ? `, and write ${names.length > 1 ? 'their' : 'its'} CREATE TRIGGER again behind it` : ''
  const [head, plural] = [
    action === 'DELETE' ? 'DELETE FROM' : action === 'INSERT' ? 'INSERT INTO' : action,
    names.length > 1,
  ]
  return {
    does: `${head} ${target} fires the ${plural ? 'triggers' : 'trigger'} ${listed(names)}, which ${plural ? 'delete' : 'deletes'}`,
    fix: `${names.map((name) => `DROP TRIGGER ${identifier(name)}`).join(' and ')} before this statement${again}. ${ifMeant('cascades-delete')}`,
  }
}

/** The texts of those that there are when the statement's turn comes. */
function triggersAt({ schema, statements }: MigrationSeen, statement: number): string[] {
  const old = (schema?.before.objects ?? []).flatMap(({ type, sql }) => (type === 'trigger' ? [sql] : []))
  return statements.slice(0, statement).reduce((all, { verb, sql }) => {
    if (verb === 'CREATE TRIGGER') return all.concat(sql)
    return verb === 'DROP TRIGGER' ? all.filter((it) => objectOf(it) !== objectOf(sql)) : all
  }, old)
}

function deletesFrom(trigger: string, table: string): boolean {
  const all = significant(trigger)
  return all.some(
    (token, at) =>
      isWord(token, 'DELETE') && isWord(all[at + 1], 'FROM') && keyOf(unquote(all[at + 2] ?? token)) === keyOf(table),
  )
}
