/** Rows that are alike to a new key alone: all else in them may differ. */

import type { Loss } from '../../model/loss.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { kindOf, readCopy, sourcesOf } from '../../sql/copy.ts'
import { actionOf, cutAt, namesIn, outerWord, targetName } from '../../sql/statement.ts'
import { significant, type Token, unquote } from '../../sql/tokens.ts'
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
 * So are those of one group, where a copy leaves one of each.
 */
export function byNewKey({ schema, statements }: MigrationSeen, { table, kinds }: Loss, copy: number | undefined) {
  const { sql = '' } = statements[copy ?? -1] ?? {}
  const was = named(schema?.before.tables ?? [], table)
  const is = named(schema?.after.tables ?? [], table) ?? named(schema?.after.tables ?? [], targetName(sql) ?? '')
  const shared = kinds.flatMap((kind) => SAME.exec(kind)?.[1] ?? [])
  const alike = kinds.filter((kind) => !SAME.test(kind)).map((kind) => ALIKE.exec(kind))
  if (!was || kinds.length === 0 || alike.includes(null)) return kinds
  const columns = was.columns.map(({ name }) => name)
  const differing = alike.flatMap((it) => it?.[1] ?? it?.[2] ?? [])
  const isKey = (key: readonly string[]) =>
    within(key, columns) && within(shared, key) && !differing.some((name) => within([name], key))
  const group = groupedBy(sql)
  if (group.length > 0 && isKey(group)) return [alikeIn(group)]
  if (!is || !givesWay(sql)) return kinds
  const old = [was.primaryKey, ...was.uniques].filter((key) => key.length > 0)
  const news = [is.primaryKey, ...is.uniques].filter((key) => key.length > 0 && !old.some((it) => within(it, key)))
  const [key, ...more] = news
  return !key || more.length > 0 || !isKey(key) ? kinds : [alikeIn(key)]
}

function alikeIn(key: readonly string[]): string {
  return `the same ${key.join(' and ')} as another row`
}

/** The columns by which a copy of one table makes one row of several; none where it does so by something else, or leaves rows out. */
function groupedBy(sql: string): string[] {
  const copy = readCopy(sql)
  const all = significant(sql).filter(({ kind }) => kind !== 'semicolon')
  const group = outerWord(all, 0, /^GROUP$/i)
  if (!copy?.isPlain || group < 0 || sourcesOf(copy).length !== 1) return []
  if (outerWord(all, 0, /^(?:WHERE|HAVING|LIMIT|DISTINCT)$/i) >= 0) return []
  const end = outerWord(all, group, /^ORDER$/i)
  const keys = cutAt(all.slice(group + 2, end < 0 ? all.length : end), ({ text }) => text === ',')
  return keys.every((key) => kindOf(key) === 'bare') ? keys.flatMap((key) => unquote(key.at(-1) as Token)) : []
}

/** Whether a row that is in the way of another one goes, or lets that go, and none is left out for another reason. */
function givesWay(sql: string): boolean {
  const names = namesIn(sql)
  const isOther = ['distinct', 'group', 'union', 'join', 'limit'].some((word) => names.has(word))
  return !isOther && actionOf(sql) === 'INSERT' && (replacesRows(sql) || names.has('ignore') || names.has('conflict'))
}
