/** `ON CONFLICT IGNORE` and `REPLACE` in a CREATE TABLE: with them a row that breaks a key or a NOT NULL is no error. */

import { closing, tableParts } from './create-table.ts'
import { keyOf } from './names.ts'
import { significant, type Token, unquote } from './tokens.ts'

/** One constraint that does not refuse: https://sqlite.org/lang_conflict.html. */
export interface ConflictClause {
  readonly on: 'PRIMARY KEY' | 'UNIQUE' | 'NOT NULL'
  readonly columns: readonly string[]
  readonly does: 'IGNORE' | 'REPLACE'
}

/** Those of an ordinary table; the other resolutions all refuse, as a constraint without a clause does. */
export function conflictClauses(sql: string): ConflictClause[] {
  if (!/\bconflict\b/i.test(sql)) return []
  return (tableParts(sql)?.parts ?? []).flatMap(({ text, column }) => clausesIn(significant(text), column))
}

function clausesIn(all: readonly Token[], column: string | null): ConflictClause[] {
  return all.flatMap((token, at): ConflictClause[] => {
    const on = constraintAt(all, at)
    if (on === null || token.kind !== 'word') return []
    const open = at + (on === 'UNIQUE' ? 1 : 2)
    const listed = all[open]?.text === '('
    let next = listed ? closing(all, open) + 1 : open
    if (/^(ASC|DESC)$/i.test(all[next]?.text ?? '')) next += 1
    const does = wordsFrom(all, next, 2) === 'ON CONFLICT' ? wordsFrom(all, next + 2, 1) : ''
    if (does !== 'IGNORE' && does !== 'REPLACE') return []
    return [{ on, does, columns: listed ? namesFrom(all.slice(open + 1, next - 1)) : column === null ? [] : [column] }]
  })
}

function constraintAt(all: readonly Token[], at: number): ConflictClause['on'] | null {
  const two = wordsFrom(all, at, 2)
  if (two === 'PRIMARY KEY' || two === 'NOT NULL') return two
  return wordsFrom(all, at, 1) === 'UNIQUE' ? 'UNIQUE' : null
}

function wordsFrom(all: readonly Token[], at: number, count: number): string {
  const words = all.slice(at, at + count)
  return words.every(({ kind }) => kind === 'word') ? words.map(({ text }) => text.toUpperCase()).join(' ') : ''
}

/** The first name of each entry: `a COLLATE NOCASE, b DESC` are a and b. */
function namesFrom(list: readonly Token[]): string[] {
  return list.flatMap((token, at) => (at === 0 || list[at - 1]?.text === ',' ? [unquote(token)] : []))
}

/** Whether both are about the same constraint. */
export function sameConstraint(one: ConflictClause, other: ConflictClause): boolean {
  return (one.on === 'NOT NULL') === (other.on === 'NOT NULL') && columnsKey(one) === columnsKey(other)
}

function columnsKey({ columns }: ConflictClause): string {
  return columns.map(keyOf).sort().join()
}
