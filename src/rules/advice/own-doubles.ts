/** Advice before a unique index where the new files themselves have made the rows alike, or keep one row for more columns than it has. */

import type { Refusal } from '../../model/facts.ts'
import type { Evidence } from '../../model/rule.ts'
import type { TableSeen } from '../../model/schema.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { type Assignment, assignmentsIn } from '../../sql/assignments.ts'
import { kindOf } from '../../sql/copy.ts'
import { closing } from '../../sql/create-table.ts'
import { keyOf, listed, same } from '../../sql/names.ts'
import { scopesIn } from '../../sql/scopes.ts'
import { comparedIn } from '../../sql/self-compared.ts'
import { actionOf, cutAt, namesIn, targetName } from '../../sql/statement.ts'
import { identifier, isWord, nameIn, significant, type Token, unquote } from '../../sql/tokens.ts'
import type { UniqueIndexText } from '../../sql/unique-index.ts'
import { named, statementsBefore } from '../evidence/evidence.ts'

/** An UPDATE or DELETE of the index's own table that runs before it. */
interface Earlier {
  readonly sql: string
  /** `line 4`, with the file where that is another one. */
  readonly called: string
}

/**
 * What to write instead of taking rows away: none of them is to blame.
 * @param fresh the index's columns (keyOf case) that production does not have yet
 */
export function ownDoublesFix(
  evidence: Evidence,
  seen: MigrationSeen,
  refusal: Refusal,
  index: UniqueIndexText,
  fresh: readonly string[],
): string | null {
  const all = earlier(evidence, seen, refusal, index.table)
  return tooShort(index, all) ?? madeAlike(seen, index, all, fresh)
}

/** An earlier statement tells rows apart by the columns of the index and by others: the index has forgotten those. */
function tooShort({ table, keys, condition }: UniqueIndexText, all: readonly Earlier[]): string | null {
  const asked = namesIn(condition ?? '')
  // What an UPDATE writes beside the index leaves as many rows in it as there were.
  const thinning = all.filter(
    ({ sql }) => actionOf(sql) === 'DELETE' || assignmentsIn(sql).some(({ column }) => asked.has(column)),
  )
  for (const { sql, called } of thinning)
    for (const columns of comparedBy(sql)) {
      const more = columns.filter((column) => !keys.some((key) => same(nameIn(key), column)))
      const isAll = keys.every((key) => columns.some((column) => same(nameIn(key), column)))
      if (!isAll || more.length === 0) continue
      const whole = [...more, ...keys.map(nameIn)].map(identifier).join(', ')
      return `No row is wrong: ${called} leaves one row of ${table} for each ${listed([...more, ...keys])}, and this index takes only one for each ${listed(keys)}. Write ${listed(more)} into the index too, and delete nothing for it: … ON ${identifier(table)} (${whole}).`
    }
  return null
}

/** The columns by which a statement says which rows are alike: those of GROUP BY and PARTITION BY, and those it compares with themselves. */
function comparedBy(sql: string): string[][] {
  const all = significant(sql).filter(({ kind }) => kind !== 'semicolon')
  const grouped = all.flatMap((token, at) => {
    const isList = (isWord(token, 'GROUP') || isWord(token, 'PARTITION')) && isWord(all[at + 1], 'BY')
    if (!isList) return []
    const terms = cutAt(all.slice(at + 2, endOf(all, at + 2)), ({ text }) => text === ',')
    // An expression in the list is no column that an index could be given by its name.
    return terms.every((term) => term.length === 1 || (term.length === 3 && term[1]?.text === '.'))
      ? [terms.map((term) => unquote(term.at(-1) as Token))]
      : []
  })
  const compared = scopesIn(all).map((scope) =>
    comparedIn(scope).flatMap(({ left, right, isEqual }) =>
      isEqual && left.of !== right.of && same(left.column, right.column) ? [left.column] : [],
    ),
  )
  return [...grouped, ...compared]
}

/** Where such a list ends: at the bracket that holds it, or at the next clause. */
function endOf(all: readonly Token[], from: number): number {
  for (let at = from; at < all.length; at += 1) {
    const token = all[at] as Token
    if (token.text === '(') at = closing(all, at)
    else if (
      token.text === ')' ||
      (token.kind === 'word' && /^(HAVING|WINDOW|ORDER|LIMIT|ROWS|RANGE|GROUPS|UNION)$/i.test(token.text))
    )
      return at
  }
  return all.length
}

/** A column of the index is new, and an UPDATE of the new files gives several rows the same in it. */
function madeAlike(
  seen: MigrationSeen,
  { table, keys }: UniqueIndexText,
  all: readonly Earlier[],
  fresh: readonly string[],
): string | null {
  const own = keys.map(nameIn).filter((key) => fresh.includes(keyOf(key)))
  // One value for all rows tells nothing apart: the rest of the key does.
  const given = all.flatMap(({ sql, called }) => assignmentsIn(sql).map((it) => ({ ...it, called })))
  const made = given.findLast(
    ({ column, value }) => kindOf(value) !== 'literal' && own.some((key) => keyOf(key) === column),
  )
  const name = own.find((key) => keyOf(key) === made?.column)
  if (!made || name === undefined) return null
  const others = keys.filter((key) => nameIn(key) !== name)
  const apart = rowKey(named(seen.schema?.after.tables ?? [], table))
  const where = others.length === 0 ? '' : ` where ${listed(others)} ${others.length === 1 ? 'is' : 'are'} the same`
  const says = `No row is wrong: ${made.called} sets ${name}, and can give several rows of ${table} the same one${where}.`
  if (!isNumbering(made, table))
    return `${says} Let it give each row one of its own, as by its key behind it (${listed(apart)}), and delete none for it.`
  const parts = others.length === 0 ? '' : `PARTITION BY ${others.join(', ')} `
  return `${says} Count those that come together one by one, and delete none for it: row_number() OVER (${parts}ORDER BY …, ${apart.join(', ')}).`
}

/** Whether the value is found by looking at other rows of the same table, as by counting those before. */
function isNumbering({ value }: Assignment, table: string): boolean {
  return (
    value.some((token, at) => isWord(token, 'FROM') && same(unquote(value[at + 1] ?? token), table)) ||
    value.some((token) => isWord(token, 'OVER'))
  )
}

function rowKey(table: TableSeen | null): string[] {
  const keys = table?.primaryKey ?? []
  const isId = keys.length === 1 && table?.columns.some(({ name, type }) => name === keys[0] && same(type, 'INTEGER'))
  return table?.withoutRowid || isId ? keys.map(identifier) : ['rowid']
}

function earlier(evidence: Evidence, seen: MigrationSeen, { at }: Refusal, table: string): Earlier[] {
  return statementsBefore(evidence, seen, at)
    .filter(({ sql }) => /^(UPDATE|DELETE)$/.test(actionOf(sql) ?? '') && same(targetName(sql) ?? '', table))
    .map(({ sql, at: { line, path } }) => ({
      sql,
      called: `line ${line}${path === seen.path ? '' : ` of ${path}`}`,
    }))
}
