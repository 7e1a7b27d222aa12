/** Truths and numbers in JSON that are compared with texts: `json_extract(doc, '$.on') = 'true'` holds for none, as that gives 1. */

import type { Comparison } from '../../../sql/comparisons.ts'
import { gather } from '../../../sql/names.ts'
import { quoted } from '../../../sql/tokens.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'
import { columnsIn } from '../../../sqlite/schema.ts'

/** A comparison, and whether it holds for every row, or for none. */
export interface Held {
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

/**
 * Those of the equalities that hold for none, or for every row: no text of the project's own stands there, and the literal is a
 * word for a truth, or digits where the project's own documents have numbers.
 * @param own the database without invented rows
 */
export function unlikeDocuments(own: Connection, table: string, equalities: readonly Comparison[]): Held[] {
  const asked = new Map<string, Comparison[]>()
  for (const one of equalities) gather(asked, one.other, one)
  return [...asked.values()].flatMap((all) => {
    const [first] = all
    const known = first ? typesIn(own, table, first) : null
    // Who compares it with a number as well knows that it can be either.
    if (!first || known === null || known.has('text') || !all.every(({ constant }) => /^'.*'$/s.test(constant)))
      return []
    const isUnlike = ({ constant }: Comparison) =>
      /^'(true|false)'$/i.test(constant) || (known.size > 0 && /^'-?\d+(\.\d+)?'$/.test(constant))
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
