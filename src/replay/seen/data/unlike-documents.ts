/** Truths and numbers in JSON that are compared with texts: `json_extract(doc, '$.on') = 'true'` holds for none, as that gives 1. */

import type { Comparison } from '../../../sql/comparisons.ts'
import { gather } from '../../../sql/names.ts'
import { quoted, significant, unquote } from '../../../sql/tokens.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'
import { columnsIn } from '../../../sqlite/schema.ts'

/** A comparison, and whether it holds for every row, or for none. */
export interface Held {
  /** Its bound is still to come. */
  readonly isAhead?: boolean
  readonly one: Comparison
  readonly holds: boolean
}

export function isEquality({ operator }: Comparison): boolean {
  return /^(?:==?|<>|!=)$/.test(operator)
}

/** Whether one side is a value out of a document, and nothing made of it. */
export function readsJson({ other, columns }: Comparison): boolean {
  return columns.size === 1 && /^(?:jsonb?_extract\s*\([^()]*\)|\S+\s*->>\s*\S+)$/i.test(other)
}

/** Both databases of a question, the second one without invented rows. */
export interface Both {
  readonly connection: Connection
  readonly own: Connection
}

/**
 * Whether the value out of a document is a number in all that production has: in the project's own rows, or as SQLite refuses
 * a text in its place. What invented documents hold there says nothing of it.
 */
export function isNumberInside({ connection, own }: Both, table: string, one: Comparison): boolean {
  if (!readsJson(one)) return false
  const known = typesIn(own, table, one)
  if (known === null || known.has('text')) return false
  return known.size > 0 || refusesTexts(connection, table, one)
}

/** `json_extract(column, path)`, `column ->> path`. */
const READING = /^(?:jsonb?_extract\s*\(\s*([^,]+?)\s*,\s*([^,]+?)\s*\)|(\S+?)\s*->>\s*(\S+))$/is

/** Whether a row takes a number there and no text, as a CHECK or a trigger demands. */
function refusesTexts(connection: Connection, table: string, { other }: Comparison): boolean {
  const [, called, named, left, right] = READING.exec(other) ?? []
  const path = pathOf(named ?? right ?? '')
  const column = significant(called ?? left ?? '').at(-1)
  if (path === null || !column) return false
  const name = quoted(unquote(column))
  const takes = (value: string) => {
    connection.run('SAVEPOINT inside')
    const sql = `UPDATE OR ABORT main.${quoted(table)} SET ${name} = json_set(${name}, ${path}, ${value}) WHERE ${name} IS NOT NULL`
    const refused = refusal(() => connection.run(sql))
    connection.run('ROLLBACK TO inside; RELEASE inside')
    return refused === null
  }
  return takes('7') && !takes("'7 words'") && !takes("'2001-02-03'")
}

/** As `'$.a'`; null for what is no literal. */
function pathOf(written: string): string | null {
  const [only, ...more] = significant(written)
  if (!only || more.length > 0) return null
  if (only.kind === 'number') return `'$[${only.text}]'`
  if (only.kind !== 'string') return null
  const text = unquote(only)
  const path = text.startsWith('$') ? text : `$."${text}"`
  return `'${path.replaceAll("'", "''")}'`
}

/**
 * Those of the equalities that hold for none, or for every row: no text of the project's own stands there, and the literal is a
 * word for a truth, or digits where the project's own documents have numbers.
 */
export function unlikeDocuments(both: Both, table: string, equalities: readonly Comparison[]): Held[] {
  const { own } = both
  const asked = new Map<string, Comparison[]>()
  for (const one of equalities) gather(asked, one.other, one)
  return [...asked.values()].flatMap((all) => {
    const [first] = all
    const known = first ? typesIn(own, table, first) : null
    // Who compares it with a number as well knows that it can be either.
    if (!first || known === null || known.has('text') || !all.every(({ constant }) => /^'.*'$/s.test(constant)))
      return []
    const isUnlike = ({ constant }: Comparison) =>
      /^'(true|false)'$/i.test(constant) || (/^'-?\d+(\.\d+)?'$/.test(constant) && isNumberInside(both, table, first))
    const parts = all.filter(({ sql }) => all.every((it) => it.sql !== sql || isUnlike(it)))
    return [...new Map(parts.map((one) => [one.sql, { one, holds: !one.operator.startsWith('=') }])).values()]
  })
}

/** The types of what stands there in the project's own rows, and by the column's default; null where SQLite cannot tell. */
function typesIn(own: Connection, table: string, { other, columns }: Comparison): Set<string> | null {
  const found = new Set<string>()
  const note = (from: string) => {
    for (const [type] of own.rows(`SELECT DISTINCT typeof(${other}\n) FROM ${from}`)) found.add(String(type))
  }
  const refused = refusal(() => {
    note(`main.${quoted(table)}`)
    for (const { key, name, default: value } of columnsIn(own, table))
      if (columns.has(key) && value !== null) note(`(SELECT ${value}\n AS ${quoted(name)}) AS ${quoted(table)}`)
  })
  found.delete('null')
  return refused === null ? found : null
}
