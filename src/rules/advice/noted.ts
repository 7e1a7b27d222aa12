/** What to write where a statement makes a value out of itself: no condition on it tells whether that has been done. */

import type { Fact } from '../../model/facts.ts'
import type { Runner } from '../../model/runner.ts'
import type { MigrationSeen, StatementSeen } from '../../model/seen.ts'
import { assignmentsIn } from '../../sql/assignments.ts'
import { keyOf, listed, same } from '../../sql/names.ts'
import { actionOf, namesIn, outerWord, targetName, verbAt } from '../../sql/statement.ts'
import { identifier, significant } from '../../sql/tokens.ts'
import { named } from '../evidence/evidence.ts'
import { indented } from './words.ts'

/**
 * A note that the file leaves, in one transaction with what it notes; null for every other change of a second run. It is the same
 * for each of the file's changes, and names the statements of all of them: who wrote it behind the first one, and asked for it
 * before the next one, would never run that.
 * @param fact the change that is spoken of
 * @param all every change of the second run
 */
export function notedFix(
  { transaction }: Runner,
  seen: MigrationSeen,
  fact: Fact,
  all: readonly Fact[],
): string | null {
  if (fact.kind !== 'values-changed') return null
  const [own] = growing(seen, fact)
  if (own === undefined) return null
  const { table, column } = fact
  if (isMadeText(seen, table, column, own.sql))
    return `hex() makes a text of the bytes. Change only what is none yet: UPDATE ${identifier(table)} SET … WHERE typeof(${identifier(column)}) = 'blob'.`
  const found = new Set(all.flatMap((it) => growing(seen, it)))
  const name = `'${seen.path.slice(seen.path.indexOf('/') + 1).replaceAll("'", "''")}'`
  const once = `NOT EXISTS (SELECT 1 FROM done WHERE what = ${name})`
  const lines = [
    'CREATE TABLE IF NOT EXISTS done (what TEXT PRIMARY KEY NOT NULL);',
    ...seen.statements.filter((it) => found.has(it)).map(({ sql }) => guardedBy(once, sql)),
    `INSERT OR IGNORE INTO done VALUES (${name});`,
  ]
  const whole = transaction === 'none' ? ['BEGIN;', ...lines, 'COMMIT;'] : lines
  const made = all.flatMap((it) => (it.kind === 'values-changed' && growing(seen, it).length > 0 ? [it.column] : []))
  const columns = [...new Set(made)]
  const [is, one, it] = columns.length > 1 ? ['are', 'ones', 'them'] : ['is', 'one', 'it']
  const why = `The new ${atMost(columns)} ${is} made out of the old ${one}, so that no condition on ${it} tells what is done already.`
  const [what, behind] = found.size > 1 ? ['changes', ', and only once, behind the last of them'] : ['change', '']
  return `${why} Let the file note that, in one transaction with the ${what}${behind}:\n${indented(whole.join('\n'))}\nA runner that records a file in the transaction in which it runs it needs no such note.`
}

/** Nobody reads a long list. */
function atMost(columns: readonly string[], most = 4): string {
  const more = columns.length - most
  return listed(more > 0 ? [...columns.slice(0, most), `${more} more`] : columns)
}

/** The statements that make the changed column out of itself. */
function growing({ statements }: MigrationSeen, fact: Fact): StatementSeen[] {
  if (fact.kind !== 'values-changed') return []
  const key = keyOf(fact.column)
  return statements.filter(
    ({ sql }) =>
      same(targetName(sql) ?? '', fact.table) &&
      assignmentsIn(sql).some((it) => it.column === key && namesIn(it.text).has(key)),
  )
}

/** With the statement's own condition, which says for which rows it is. */
function guardedBy(once: string, sql: string): string {
  const table = identifier(targetName(sql) ?? '')
  const own = ownCondition(sql)
  const where = own === null ? once : `(${own}) AND ${once}`
  return actionOf(sql) === 'UPDATE'
    ? `UPDATE ${table} SET … WHERE ${where};`
    : `INSERT INTO ${table} … SELECT … WHERE ${where} ON CONFLICT …;`
}

/** The text behind the WHERE of an UPDATE, or of the query of an INSERT; null where there is none. */
function ownCondition(sql: string): string | null {
  const all = significant(sql).filter(({ kind }) => kind !== 'semicolon')
  const verb = verbAt(all)
  const conflict = all.findIndex(({ text }, at) => /^ON$/i.test(text) && /^CONFLICT$/i.test(all[at + 1]?.text ?? ''))
  const where = outerWord(conflict < 0 ? all : all.slice(0, conflict), verb, /^WHERE$/i)
  if (where < 0) return null
  const rest = all.slice(where + 1, conflict < 0 ? all.length : conflict)
  const end = outerWord(rest, 0, /^(RETURNING|GROUP|ORDER|LIMIT|WINDOW|UNION|EXCEPT|INTERSECT)$/i)
  const condition = end < 0 ? rest : rest.slice(0, end)
  return sql.slice(condition[0]?.start, condition.at(-1)?.end)
}

/** Bytes in a column for bytes become a text: its type tells what has been done, as such a column changes no type of a value. */
function isMadeText({ schema }: MigrationSeen, table: string, column: string, sql: string): boolean {
  const type = named(schema?.before.tables ?? [], table)?.columns.find(({ name }) => same(name, column))?.type
  const given = assignmentsIn(sql).find((it) => it.column === keyOf(column))
  return actionOf(sql) === 'UPDATE' && /^BLOB$/i.test(type ?? '') && namesIn(given?.text ?? '').has('hex')
}
