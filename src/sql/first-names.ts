/** The names that tables and columns had before the first of some statements: rows are made up before any of them runs. */

import { alterationIn } from './alter.ts'
import { keyOf } from './names.ts'
import { isName } from './readings.ts'
import { statementsOf } from './split.ts'
import { targetOf, verbOf } from './statement.ts'
import { identifier, significant, unquote } from './tokens.ts'

/** Follows the renames of statements, in their order. */
export class FirstNames {
  /** The first key of a table that is called otherwise by now. */
  readonly #tables = new Map<string, string>()
  /** The same of its columns, by the table's first key. */
  readonly #columns = new Map<string, Map<string, string>>()
  /** Tables that one of the statements made: their rows come from elsewhere. */
  readonly #made = new Set<string>()

  /** The key that a table had at first. */
  table(key: string): string {
    return this.#tables.get(key) ?? key
  }

  /** Takes the statement in, and returns it in the first names. */
  pass(statement: string): string {
    const read = this.#tables.size + this.#columns.size > 0 ? this.#inFirst(statement) : statement
    if (/\b(create|alter)\b/i.test(statement)) this.#take(statement)
    return read
  }

  #take(statement: string): void {
    const made = verbOf(statement) === 'CREATE TABLE' ? targetOf(statement) : null
    if (made !== null) {
      this.#made.add(made)
      return
    }
    const change = alterationIn(statement)
    if (change === null) return
    const table = keyOf(change.table)
    if (change.renamed !== undefined) this.#renamed(table, keyOf(change.renamed))
    else if (change.to !== undefined && !this.#made.has(table))
      this.#columnRenamed(this.table(table), keyOf(change.from ?? ''), keyOf(change.to))
  }

  #renamed(from: string, to: string): void {
    // A rebuild ends so: what had the name keeps its first one, as the rows are its own.
    if (this.#made.delete(from)) return
    const first = this.table(from)
    this.#tables.delete(from)
    if (first !== to) this.#tables.set(to, first)
  }

  #columnRenamed(table: string, from: string, to: string): void {
    const columns = this.#columns.get(table) ?? new Map<string, string>()
    const first = columns.get(from) ?? from
    columns.delete(from)
    if (first !== to) columns.set(to, first)
    this.#columns.set(table, columns)
  }

  #inFirst(statement: string): string {
    const names = significant(statement).filter(isName)
    const keys = names.map((token) => keyOf(unquote(token)))
    const columns = keys.flatMap((key) => [...(this.#columns.get(this.table(key)) ?? [])])
    const first = new Map([...columns, ...this.#tables])
    let [text, at] = ['', 0]
    for (const [index, { start, end }] of names.entries()) {
      const name = first.get(keys[index] ?? '')
      if (name === undefined) continue
      text += statement.slice(at, start) + identifier(name)
      at = end
    }
    return text + statement.slice(at)
  }
}

/** The scripts in the names that tables and columns have before the first of them. */
export function inFirstNames<T extends { readonly sql: string }>(scripts: readonly T[]): T[] {
  const names = new FirstNames()
  return scripts.map((script) => {
    const sql = statementsOf(script.sql)
      .map((statement) => names.pass(statement))
      .join('')
    return sql === script.sql ? script : { ...script, sql }
  })
}
