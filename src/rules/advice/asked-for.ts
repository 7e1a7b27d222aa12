/** What the WHERE of a copy asks of a column, where a value that was tried is but one of those that it passes over. */

import type { Loss, LostColumn } from '../../model/loss.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { type Comparison, comparisonsIn } from '../../sql/comparisons.ts'
import { keyOf, same } from '../../sql/names.ts'
import { changesRows, namesIn } from '../../sql/statement.ts'
import { significant, unquote } from '../../sql/tokens.ts'
import { named } from '../evidence/evidence.ts'

/**
 * Which rows it passes over, to follow `where`: `failures > 0 does not hold, as with failures = 0 (its DEFAULT) or failures NULL`. Null where the
 * columns are lost otherwise.
 * @param earlier the new files before this one
 */
export function passedOverBy(
  seen: MigrationSeen,
  loss: Loss,
  columns: readonly LostColumn[],
  earlier: readonly MigrationSeen[],
): string | null {
  const [{ says = null } = {}] = columns
  const kept = /^anything else than \w+\.(\w+) = /.exec(says ?? '')?.[1]
  const name = kept ?? /^(?:a NULL in )?\w+\.(\w+)(?: = .*)?$/s.exec(says ?? '')?.[1]
  if (name === undefined || columns.some((it) => it.says !== says)) return null
  const reads = (sql: string) =>
    changesRows(sql) &&
    [loss.called, ...columns.map((it) => it.called ?? it.name)].every((one) => namesIn(sql).has(keyOf(one)))
  const before = [...earlier.flatMap(({ statements }) => statements), ...seen.statements.slice(0, loss.statement)]
  const reader = before.findLast(({ sql }) => reads(sql))
  // `instr(address, ', ') > 0` asks for more than for the one value with which a row was kept.
  const isOf = (it: Comparison) =>
    kept === undefined ? isAlone(it, name) : it.columns.has(keyOf(name)) && !isAlone(it, name)
  const asked = comparisonsIn(reader?.sql ?? '').find((it) => it.needed && isOf(it))
  if (asked === undefined) return null
  const own = named(seen.schema?.before.tables ?? [], loss.table)?.columns.find((it) => same(it.name, name))
  const given = own?.default ?? null
  const others = [
    ...(given !== null && !asked.isPart && isUnmet(asked, given) ? [`${name} = ${given} (its DEFAULT)`] : []),
    ...(own?.notNull ? [] : [`${name} NULL`]),
  ]
  const holds = `${asked.sql} does not hold`
  return others.length === 0 ? holds : `${holds}, as with ${others.join(' or ')}`
}

/** Whether it is about the column as it stands in the row. */
function isAlone({ other }: Comparison, name: string): boolean {
  const tokens = significant(other)
  return (
    same(unquote(tokens.at(-1) ?? { kind: 'word', text: '', start: 0, end: 0 }), name) &&
    (tokens.length === 1 || (tokens.length === 3 && tokens[1]?.text === '.'))
  )
}

/** Of two literals of one kind; of others nothing is said. */
function isUnmet({ left, operator, constant, other }: Comparison, given: string): boolean {
  const value = (sql: string) => (/^[-+]?\d+(\.\d+)?$/.test(sql.trim()) ? Number(sql) : sql.trim())
  const [its, asked] = [value(given), value(constant)]
  if (typeof its !== typeof asked || (typeof its === 'string' && !/^'.*'$/s.test(its))) return false
  const [one, two] = left === other ? [its, asked] : [asked, its]
  if (/^==?$/.test(operator)) return one !== two
  if (/^(<>|!=)$/.test(operator)) return one === two
  if (operator === '<') return !(one < two)
  if (operator === '<=') return !(one <= two)
  return operator === '>' ? !(one > two) : !(one >= two)
}
