/** Rows that a new CHECK refuses, of a table into which they are copied or of a column that comes: which ones they are, in the words of the CHECK, and how to find them. */

import type { Refusal } from '../../model/facts.ts'
import type { Evidence } from '../../model/rule.ts'
import type { TableSeen } from '../../model/schema.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { alterationIn } from '../../sql/alter.ts'
import { type Copy, isStar, kindOf, readCopy, sourcesOf, withoutAlias } from '../../sql/copy.ts'
import { readTable, tableParts } from '../../sql/create-table.ts'
import { keyOf, same } from '../../sql/names.ts'
import { changesRows, namesIn, outerWord, targetName } from '../../sql/statement.ts'
import { identifier, significant, type Token, unquote } from '../../sql/tokens.ts'
import { whereIn } from '../../sql/where.ts'
import { named, statementAt, statementsBefore } from '../evidence/evidence.ts'
import { inProduction, newColumns } from './doubles.ts'

/** What a row is refused for. */
export interface UnmetCheck {
  /** Such a row, in words; null where the CHECK asks for one column, whose values say more. */
  readonly says: string | null
  /** Gives the rows of production; null where it has not what the CHECK asks for, or new files change it before. */
  readonly query: string | null
}

/** Null for every other refusal, and where the copy is not made of the rows of one table. */
export function unmetCheck(evidence: Evidence, seen: MigrationSeen, refusal: Refusal): UnmetCheck | null {
  return /^CHECK constraint failed/.test(refusal.message)
    ? (checkOfColumn(evidence, seen, refusal) ?? checkOfCopy(evidence, seen, refusal))
    : null
}

/** The CHECK of a column that comes, which is asked of the rows that are there. */
function checkOfColumn(evidence: Evidence, seen: MigrationSeen, refusal: Refusal): UnmetCheck | null {
  const { table, added } = alterationIn(refusal.statement) ?? { table: '' }
  const definition = `(${refusal.statement})`
  const [check, ...more] = added === undefined ? [] : readTable(definition).checks
  const was = inProduction(evidence, seen, table)
  if (added === undefined || !check || more.length > 0 || !was) return null
  const text = definition.slice(check.tokens[0]?.start, check.tokens.at(-1)?.end).replace(/\s+/g, ' ')
  const names = namesIn(text)
  const asked = was.columns.filter(({ name }) => names.has(keyOf(name)))
  const isOld = !names.has(keyOf(added)) && !newColumns(seen, was).some((name) => names.has(name))
  return {
    says: asked.length > 1 ? `a row of ${was.name} for which ${text} does not hold` : null,
    query:
      isOld && !isChangedBefore(evidence, seen, refusal, was.name)
        ? `SELECT * FROM ${identifier(was.name)} WHERE NOT (${text})`
        : null,
  }
}

function checkOfCopy(evidence: Evidence, seen: MigrationSeen, refusal: Refusal): UnmetCheck | null {
  const [, label] = /^CHECK constraint failed: (.+)$/s.exec(refusal.message) ?? []
  const copy = label === undefined ? null : readCopy(refusal.statement)
  const made = copy && declarationOf(seen, refusal)
  if (!copy || !made || !copy.isPlain || copy.makes) return null
  const [source, ...others] = sourcesOf(copy)
  const check = readTable(made).checks.find((it) => it.label === label)
  const all = significant(refusal.statement)
  const isGrouped = outerWord(all, 0, /^(GROUP|HAVING|LIMIT|WINDOW)$/i) >= 0
  if (!source || others.length > 0 || !check || isGrouped) return null
  const was = inProduction(evidence, seen, source.table)
  const given = givenBy(copy, made, refusal.statement, was?.columns.map(({ name }) => name) ?? [])
  const asked = given && askedOf(made, check.tokens, given)
  if (!asked) return null
  const table = was?.name ?? source.table
  const where = whereIn(refusal.statement)
  const text = where === null ? asked.text : `${where} AND ${asked.text}`
  const isThere =
    was !== null &&
    !/\b\w+\s*\./.test(where ?? '') &&
    !newColumns(seen, was).some((name) => namesIn(text).has(name)) &&
    isComparedAlike(seen, was, targetName(refusal.statement) ?? '', asked.filled) &&
    !isChangedBefore(evidence, seen, refusal, table)
  const condition = where === null ? `NOT (${asked.text})` : `(${where}) AND NOT (${asked.text})`
  return {
    says: asked.filled.length > 1 ? `a row of ${table} for which ${asked.text} does not hold` : null,
    query: isThere ? `SELECT * FROM ${identifier(table)} WHERE ${condition}` : null,
  }
}

/** The CREATE TABLE of what the copy fills: in this file, else as it stood before. */
function declarationOf(seen: MigrationSeen, refusal: Refusal): string | null {
  const target = targetName(refusal.statement) ?? ''
  const sofar = seen.statements.slice(0, Math.max(0, statementAt(seen, refusal.at)))
  const own = sofar.findLast(({ verb, sql }) => verb === 'CREATE TABLE' && same(targetName(sql) ?? '', target))
  return own?.sql ?? seen.schema?.before.tables.find(({ name }) => same(name, target))?.sql ?? null
}

/** What each column (keyOf case) of the new table is filled with; null where that cannot be told. */
function givenBy(copy: Copy, made: string, statement: string, was: readonly string[]): Map<string, string> | null {
  const declared = tableParts(made)?.parts.flatMap(({ column }) => column ?? []) ?? []
  const into = copy.into === null ? declared : copy.into.map(unquote)
  const [first] = copy.results
  const isAll = copy.results.length === 1 && first !== undefined && isStar(first)
  const given = isAll
    ? was.map((name) => identifier(name))
    : copy.results.map((result) => textOf(withoutAlias(result), statement))
  if (given.length !== into.length || given.some((it) => it === null)) return null
  return new Map(into.map((name, at) => [keyOf(name), given[at] as string]))
}

/** A column without its table; an expression in brackets, where it names no table. */
function textOf(value: readonly Token[], statement: string): string | null {
  if (kindOf(value) === 'bare') return (value.at(-1) as Token).text
  if (isStar(value) || value.some(({ text }) => text === '.')) return null
  const text = statement.slice(value[0]?.start, value.at(-1)?.end)
  return kindOf(value) === 'literal' ? text : `(${text})`
}

/** The CHECK, asked of what the columns are filled with, and those columns with that; null where one is left to its DEFAULT. */
function askedOf(
  made: string,
  check: readonly Token[],
  given: ReadonlyMap<string, string>,
): { text: string; filled: readonly (readonly [column: string, from: string])[] } | null {
  const declared = new Set((tableParts(made)?.parts ?? []).flatMap(({ column }) => (column ? [keyOf(column)] : [])))
  const start = check[0]?.start ?? 0
  const asked = check.filter(
    (token, at) =>
      (token.kind === 'word' || token.kind === 'quoted') &&
      declared.has(keyOf(unquote(token))) &&
      check[at + 1]?.text !== '(' &&
      check[at + 1]?.text !== '.',
  )
  const columns = new Set(asked.map((token) => keyOf(unquote(token))))
  if (asked.length === 0 || [...columns].some((column) => !given.has(column))) return null
  const text = asked.reduceRight(
    (sofar, token) =>
      `${sofar.slice(0, token.start - start)}${given.get(keyOf(unquote(token)))}${sofar.slice(token.end - start)}`,
    made.slice(start, check.at(-1)?.end),
  )
  return { text: text.replace(/\s+/g, ' '), filled: [...columns].map((column) => [column, given.get(column) ?? '']) }
}

/** Whether SQLite compares production's columns as it does the new ones: by the same type and collation. */
function isComparedAlike(
  { schema }: MigrationSeen,
  was: TableSeen,
  target: string,
  filled: readonly (readonly [string, string])[],
): boolean {
  const after = schema?.after.tables ?? []
  const is = named(after, target) ?? named(after, was.name)
  return filled.every(([column, from]) => {
    const old = was.columns.find(({ name }) => same(identifier(name), from) || same(name, from))
    const now = is?.columns.find(({ name }) => same(name, column))
    return old === undefined || (now !== undefined && same(now.type, old.type) && same(now.collation, old.collation))
  })
}

/** Whether the new files change rows of the table before the statement: production's may be put in order then. */
export function isChangedBefore(evidence: Evidence, seen: MigrationSeen, { at }: Refusal, table: string): boolean {
  return statementsBefore(evidence, seen, at).some(({ sql }) => changesRows(sql) && same(targetName(sql) ?? '', table))
}
