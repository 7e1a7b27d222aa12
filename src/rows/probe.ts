/** Asks SQLite itself of which rows a condition holds: in a table of the same columns, which is thrown away. */

import { tableParts } from '../sql/create-table.ts'
import { textOf } from '../sql/filters.ts'
import { keyOf } from '../sql/names.ts'
import { identifier } from '../sql/tokens.ts'
import { type Connection, Refused, refusal } from '../sqlite/engine.ts'
import type { Shape } from '../sqlite/table-shape.ts'
import { type Literal, NULL } from './literals.ts'

/** Values by the column's name as spelt. */
export type Candidate = ReadonlyMap<string, Literal>

const TABLE = 'temp."rehearsal probe"'

/** What SQLite says of a candidate: the condition holds, it does not, it is unknown; 'no row' where a CHECK forbids it. */
export type Truth = 'true' | 'false' | 'unknown' | 'no row'

/** The table's columns with their types, collations and CHECKs; what a candidate does not say is as in `example`. */
export class Probe {
  readonly #connection: Connection
  readonly #checks: string

  /** @param sql the CREATE of the table, for its collations */
  constructor(connection: Connection, shape: Shape, sql: string, example: Candidate) {
    this.#connection = connection
    const parts = new Map((tableParts(sql)?.parts ?? []).map((part) => [keyOf(part.column ?? ''), part.collation]))
    const columns = shape.columns.map(({ name, type }) => {
      const collation = parts.get(keyOf(name))
      const collate = collation ? ` COLLATE ${identifier(collation)}` : ''
      // ANY is a type of STRICT tables alone: elsewhere it would be read as a number's.
      return `${identifier(name)} ${type === 'ANY' ? '' : quotedType(type)}${collate} DEFAULT (${example.get(name) ?? NULL})`
    })
    connection.run(`DROP TABLE IF EXISTS ${TABLE}; CREATE TABLE ${TABLE} (${columns.join(', ')})`)
    const checks = shape.text.checks.map(({ tokens }) => `((${textOf(tokens)}) IS NOT 0)`)
    this.#checks = checks.length > 0 ? checks.join(' AND ') : '1'
  }

  /**
   * What SQLite says of each candidate; null where it does not understand the condition here.
   * @param alias how the condition calls the table
   */
  ask(condition: string, alias: string | null, candidates: readonly Candidate[]): Truth[] | null {
    const from = alias === null ? TABLE : `${TABLE} AS ${identifier(alias)}`
    const question = `SELECT CASE WHEN NOT (${this.#checks}) THEN 'no row' WHEN (${condition}) THEN 'true' WHEN NOT (${condition}) THEN 'false' ELSE 'unknown' END FROM ${from}`
    if (!this.#understands(question)) return null
    return this.#inOne(question, candidates) ?? candidates.map((one) => this.#inOne(question, [one])?.[0] ?? 'no row')
  }

  readonly #known = new Map<string, Literal[]>()

  /** The value of an expression without columns, and those of a query; none where SQLite knows none. */
  values(sql: string, most: number): readonly Literal[] {
    const known = this.#known.get(sql)
    if (known) return known
    const found: Literal[] = []
    refusal(() => {
      const rows = this.#connection.rows(`SELECT quote(x) FROM (${sql}) LIMIT ${most}`)
      found.push(...rows.map(([value]) => String(value)))
    })
    this.#known.set(sql, found)
    return found
  }

  close(): void {
    this.#connection.run(`DROP TABLE IF EXISTS ${TABLE}`)
  }

  #understands(question: string): boolean {
    return refusal(() => this.#connection.prepare(question)) === null
  }

  /** Null where one of them makes a function fail, JSON that is none, or an aggregate makes one answer of all of them. */
  #inOne(question: string, candidates: readonly Candidate[]): Truth[] | null {
    try {
      this.#hold(candidates)
      const truths = this.#connection.rows(question).map(([truth]) => truth as Truth)
      return truths.length === candidates.length ? truths : null
    } catch (error) {
      if (error instanceof Refused) return null
      throw error
    }
  }

  #held: readonly Candidate[] = []

  /** Several questions are about the same rows; a list that is held may have grown since. */
  #hold(candidates: readonly Candidate[]): void {
    if (this.#held.length === candidates.length && candidates.every((one, at) => this.#held[at] === one)) return
    this.#held = [...candidates]
    this.#connection.run([`DELETE FROM ${TABLE}`, ...candidates.map(insertion)].join(';\n'))
  }
}

function insertion(candidate: Candidate): string {
  if (candidate.size === 0) return `INSERT INTO ${TABLE} DEFAULT VALUES`
  const columns = [...candidate.keys()].map(identifier).join(', ')
  return `INSERT INTO ${TABLE} (${columns}) VALUES (${[...candidate.values()].join(', ')})`
}

/** A stranger's words, as one name. */
function quotedType(type: string): string {
  return type === '' ? '' : identifier(type)
}
