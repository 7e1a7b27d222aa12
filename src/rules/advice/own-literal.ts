/** Rows that a statement gives a literal as their link: which statement that is, and whether a row of the parent has it in another column. */

import type { Fact } from '../../model/facts.ts'
import type { MigrationSeen, StatementSeen } from '../../model/seen.ts'
import { renameOf } from '../../sql/alter.ts'
import { keyOf, same } from '../../sql/names.ts'
import { actionOf, targetOf } from '../../sql/statement.ts'
import { significant } from '../../sql/tokens.ts'

type Orphans = Pick<Extract<Fact, { kind: 'orphans-added' }>, 'table' | 'parent' | 'values'>

/** The statement that writes all the values that have no parent into the children; undefined where none does. */
export function writerOf({ statements }: MigrationSeen, { table, values = [] }: Orphans): StatementSeen | undefined {
  const old = statements.map(({ sql }) => renameOf(sql)).find((it) => it && same(it.to, table))
  const isChildren = (sql: string) =>
    [table, old?.from].some((name) => name !== undefined && targetOf(sql) === keyOf(name))
  return values.length === 0
    ? undefined
    : statements.find(({ sql }) => isWriting(sql) && isChildren(sql) && values.every((value) => holds(sql, value)))
}

/** The advice where the file puts a row with that value into the parent, under another key; null where it does not. */
export function otherKey(seen: MigrationSeen, fact: Orphans): string | null {
  const [value, ...more] = (fact.values ?? []).map((it) => it.replace(/^\w+ = /, ''))
  const writer = writerOf(seen, fact)
  if (value === undefined || more.length > 0) return null
  const spelt = spelling(seen, fact.parent, value)
  if (spelt !== null) return spelt
  if (writer === undefined) return null
  const made = seen.statements.find(
    ({ sql }) => isWriting(sql) && targetOf(sql) === keyOf(fact.parent) && /\bvalues\b/i.test(sql) && holds(sql, value),
  )
  return made === undefined
    ? null
    : `Line ${made.at.line} puts a row with ${value} into ${fact.parent}, but its key is another one: write that key, in the place of ${value}, in line ${writer.at.line}.`
}

/** Where the file puts a row into the parent whose key is the same but for its letters' case; null where it does not. */
function spelling({ statements }: MigrationSeen, parent: string, value: string): string | null {
  const isAlike = (text: string) => text !== value && text.startsWith("'") && keyOf(text) === keyOf(value)
  for (const { at, sql } of statements) {
    const found =
      isWriting(sql) && targetOf(sql) === keyOf(parent) && significant(sql).find(({ text }) => isAlike(text))
    if (found)
      return `Line ${at.line} puts ${found.text} into ${parent}: write it so, in the place of ${value}. SQLite compares texts letter by letter.`
  }
  return null
}

function isWriting(sql: string): boolean {
  return /^(INSERT|REPLACE|UPDATE)$/.test(actionOf(sql) ?? '')
}

/** The sign of a number is a token of its own. */
function holds(sql: string, value: string): boolean {
  const text = value.replace(/^\w+ = /, '').replace(/^-/, '')
  return significant(sql).some((token) => token.text === text)
}
