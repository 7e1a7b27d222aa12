/** Advice where a copy writes values into a key that an earlier copy has written there already: most often a column that was pasted. */

import type { Refusal } from '../../model/facts.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { columnsBefore } from '../../sql/columns-before.ts'
import { kindOf, readCopy, sourcesOf, withoutAlias } from '../../sql/copy.ts'
import { resultFor } from '../../sql/insert.ts'
import { keyOf, same } from '../../sql/names.ts'
import { namesOf } from '../../sql/readings.ts'
import { namesIn, targetName } from '../../sql/statement.ts'
import { identifier, significant, type Token, unquote } from '../../sql/tokens.ts'
import { whereTokens } from '../../sql/where.ts'
import { statementAt } from '../evidence/evidence.ts'

/** What to copy instead; null for every other refusal. */
export function copiedAgainFix(seen: MigrationSeen, { at, message }: Refusal): string | null {
  const key = /^UNIQUE constraint failed: \w+\.(\w+)$/.exec(message)?.[1]
  const place = statementAt(seen, at)
  const own = key === undefined ? null : written(seen, place, key)
  if (key === undefined || own === null) return null
  for (let one = 0; one < place; one += 1) {
    const other = written(seen, one, key)
    if (!other || !same(other.into, own.into) || !same(other.table, own.table) || !same(other.column, own.column))
      continue
    const line = seen.statements[one]?.at.line
    const says = `No row is wrong: line ${line} has copied ${own.column} of ${own.table} into ${own.into}.${key} already, and this statement copies it again.`
    const left = forgotten(seen, place, own)
    if (left === null) return `${says} Copy another column here, or no row that line ${line} has copied.`
    return `${says} Its WHERE asks for ${left}, which goes and which no statement copies: write ${identifier(left)} in the place of ${identifier(own.column)}.`
  }
  return null
}

interface Write {
  readonly into: string
  readonly table: string
  readonly column: string
}

/** The column that the copy at this place writes into the key as it is; null where it writes something else. */
function written(seen: MigrationSeen, place: number, key: string): Write | null {
  const sql = seen.statements[place]?.sql ?? ''
  const into = targetName(sql)
  const found = into === null ? null : resultFor(sql, key, columnsBefore(seen, place, into) ?? [])
  if (into === null || found === null || kindOf(found.result) !== 'bare') return null
  const [source, ...more] = sourcesOf(found.copy)
  const name = withoutAlias(found.result).at(-1)
  return source && name && more.length === 0 ? { into, table: source.table, column: unquote(name) } : null
}

/** The one column for which the WHERE asks, and which goes without being copied. */
function forgotten({ statements }: MigrationSeen, place: number, { column }: Write): string | null {
  const sql = statements[place]?.sql ?? ''
  const asked = namesOf(whereTokens(sql)).map((it) => it.column)
  const taken = statements.flatMap(({ sql }) => (readCopy(sql)?.results ?? []).flatMap(namesOf).map((it) => it.column))
  const left = [...new Set(asked)].filter(
    (it) => it !== keyOf(column) && !taken.includes(it) && isDropped(statements, it),
  )
  const [name, ...more] = left
  return name === undefined || more.length > 0 ? null : spelt(significant(sql), name)
}

/** As the statement spells the name. */
function spelt(all: readonly Token[], key: string): string {
  const token = all.find((it) => keyOf(unquote(it)) === key)
  return token ? unquote(token) : key
}

function isDropped(statements: MigrationSeen['statements'], column: string): boolean {
  return statements.some(({ verb, sql }) => verb === 'ALTER TABLE' && /\bdrop\b/i.test(sql) && namesIn(sql).has(column))
}
