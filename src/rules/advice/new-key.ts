/** Rows that are alike to a new key alone: all else in them may differ. */

import type { Loss } from '../../model/loss.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { actionOf, namesIn, targetName } from '../../sql/statement.ts'
import { replacesRows } from '../../sql/written.ts'
import { named, within } from '../evidence/evidence.ts'

/** Rows that are like others in all columns, or in all but one: its name. */
const ALIKE =
  /^(?:the same values as another row|the values of another row everywhere but in \S+\.(\w+)|a value in \S+\.(\w+) that differs from another row's only in case)$/

/** Rows that are like others in one column: where a key has it and others, it is not alone why they are lost. */
const SAME = /^the same [^\s.]+\.(\w+) as another row$/

/**
 * The kinds of row that are lost. Rows that are like others in everything, or in a part of it, where one key of the table in their
 * place, or of the one that is filled, is new, are those that are alike in that: nothing else lets a copy that gives way to others do so.
 */
export function byNewKey({ schema, statements }: MigrationSeen, { table, kinds }: Loss, copy: number | undefined) {
  const { sql = '' } = statements[copy ?? -1] ?? {}
  const was = named(schema?.before.tables ?? [], table)
  const is = named(schema?.after.tables ?? [], table) ?? named(schema?.after.tables ?? [], targetName(sql) ?? '')
  const shared = kinds.flatMap((kind) => SAME.exec(kind)?.[1] ?? [])
  const alike = kinds.filter((kind) => !SAME.test(kind)).map((kind) => ALIKE.exec(kind))
  if (!was || !is || kinds.length === 0 || alike.includes(null) || !givesWay(sql)) return kinds
  const old = [was.primaryKey, ...was.uniques].filter((key) => key.length > 0)
  const news = [is.primaryKey, ...is.uniques].filter((key) => key.length > 0 && !old.some((it) => within(it, key)))
  const [key, ...more] = news
  const columns = was.columns.map(({ name }) => name)
  const differing = alike.flatMap((it) => it?.[1] ?? it?.[2] ?? [])
  if (
    !key ||
    more.length > 0 ||
    !within(key, columns) ||
    !within(shared, key) ||
    differing.some((name) => within([name], key))
  )
    return kinds
  return [`the same ${key.join(' and ')} as another row`]
}

/** Whether a row that is in the way of another one goes, or lets that go, and none is left out for another reason. */
function givesWay(sql: string): boolean {
  const names = namesIn(sql)
  const isOther = ['distinct', 'group', 'union', 'join', 'limit'].some((word) => names.has(word))
  return !isOther && actionOf(sql) === 'INSERT' && (replacesRows(sql) || names.has('ignore') || names.has('conflict'))
}
