/** Invented rows that are alike in nothing, where they collide in a new key: production's rows may all differ in it. */

import type { Refusal } from '../../model/facts.ts'
import { text } from '../../rows/literals.ts'
import { keyOf } from '../../sql/names.ts'
import { actionOf, namesIn, targetOf } from '../../sql/statement.ts'
import { identifier } from '../../sql/tokens.ts'
import { type Connection, on, refusal, type State } from '../../sqlite/engine.ts'
import { everyTable } from '../../sqlite/schema.ts'
import { allForeignKeys } from '../../sqlite/schema-keys.ts'
import { type Played, played, type Scene } from '../scene.ts'
import type { Instead } from './instead.ts'

/** SQLite's words for two rows that are equal in a key: behind them its columns, or its index. */
export const UNIQUE = /^UNIQUE constraint failed: (.+)$/s

/**
 * Null where the rows collide however they differ, or none comes in then.
 * @param isOurs whether the rows of a table (keyOf case) are invented
 */
export function unlike(
  scene: Scene,
  state: State,
  stopped: Refusal,
  isOurs: (table: string) => boolean,
): Instead | null {
  const [, where] = UNIQUE.exec(stopped.message) ?? []
  if (where === undefined) return null
  const other = on(scene.engine, state, (connection) => {
    connection.run('PRAGMA foreign_keys = OFF')
    const named = namesIn(stopped.statement)
    const tables = everyTable(connection).filter((table) => named.has(table) && isOurs(table))
    return tables.filter((table) => tellApart(connection, table, stopped.statement)).length > 0
      ? connection.state()
      : null
  })
  if (other === null) return null
  const first = played(scene, other)
  if (first.performance.refusals[0]?.message === stopped.message || !comesIn(scene, first, stopped)) return null
  const index = /^index '(.+)'$/.exec(where)?.[1]
  return { state: other, first, says: [`rows that come to be equal in ${index ? `the index ${index}` : where}`] }
}

/** What no row comes into any more proves nothing: the statement may have asked for the old values. */
function comesIn({ engine }: Scene, { after }: Played, { statement }: Refusal): boolean {
  const target = targetOf(statement)
  if (actionOf(statement) !== 'INSERT' || target === null) return true
  return on(engine, after, (connection) => {
    let count = 2
    refusal(() => {
      count = Number(connection.rows(`SELECT count(*) FROM main.${identifier(target)}`)[0]?.[0])
    })
    return count > 1
  })
}

/** Gives the texts and moments of each row, but for keys, a beginning, a length and a day of their own. */
function tellApart(connection: Connection, table: string, statement: string): boolean {
  const name = `main.${identifier(table)}`
  const keys = (allForeignKeys(connection).get(table) ?? []).flatMap(({ from }) => from.map(keyOf))
  let changed = false
  refusal(() => {
    const columns = connection.rows(`SELECT name FROM pragma_table_info(?, 'main') WHERE pk = 0`, [table])
    for (const column of columns.map(([it]) => String(it)).filter((it) => !keys.includes(keyOf(it)))) {
      const seen = new Set<string>()
      const rows = connection.rows(`SELECT rowid, ${identifier(column)} FROM ${name} ORDER BY rowid`)
      for (const [at, [id, value]] of rows.entries()) {
        const other = otherValue(value, at, seen, statement)
        if (other === null || other === value) continue
        const literal = typeof other === 'string' ? text(other) : other
        const sql = `UPDATE OR ABORT ${name} SET ${identifier(column)} = ${literal} WHERE rowid = ${id}`
        if (refusal(() => connection.run(sql)) === null) changed = true
      }
    }
  })
  return changed
}

/** Some 460 days, in seconds. */
const FAR = 40_000_000

/** Larger numbers are taken for moments since 1970, in seconds or in milliseconds. */
const SECONDS = 100_000_000
const MILLISECONDS = 100_000_000_000

function otherValue(value: unknown, at: number, seen: Set<string>, statement: string): string | number | null {
  if (typeof value === 'number' || typeof value === 'bigint') {
    const moment = Number(value)
    return moment > SECONDS || /\bunixepoch\b/i.test(statement)
      ? moment + at * FAR * (moment > MILLISECONDS ? 1000 : 1)
      : null
  }
  if (typeof value !== 'string') return null
  if (/^\s*[[{]/.test(value)) return otherDocument(value, at, seen, statement)
  const [, year, month, day, rest] = /^(\d{4})-(\d\d)-(\d\d)(.*)$/s.exec(value) ?? []
  if (year !== undefined) {
    const [m, d] = [((Number(month) - 1 + at) % 12) + 1, ((Number(day) - 1 + at) % 28) + 1]
    return `${Number(year) + at}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}${rest}`
  }
  return `${String.fromCharCode(97 + (at % 26)).repeat(at + 1)} ${value}`
}

/** Of a list the first item that no row before has; of an object all values, under keys of its own where the statement names none. */
function otherDocument(value: string, at: number, seen: Set<string>, statement: string): string | null {
  let document: unknown
  try {
    document = JSON.parse(value)
  } catch {
    return null
  }
  if (Array.isArray(document)) {
    const fresh = document.find((item) => !seen.has(JSON.stringify(item)))
    if (fresh === undefined) return null
    seen.add(JSON.stringify(fresh))
    return JSON.stringify([fresh])
  }
  const entries = Object.entries(document as object)
  return JSON.stringify(Object.fromEntries(entries.map(([k, v]) => [asks(statement, k) ? k : `${k}${at}`, v])))
}

/** Whether a path of the statement leads through the key. */
function asks(statement: string, key: string): boolean {
  return ['.', '."', "['", "'"].some((before) => statement.includes(`${before === "'" ? '' : '$'}${before}${key}`))
}
