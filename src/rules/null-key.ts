/** `null-key`: rows are written without their primary key, and nothing refuses them. */

import type { Evidence, Rule } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import type { NullKey } from '../model/statements.ts'
import { keyOf, same } from '../sql/names.ts'
import { actionOf, targetName, targetOf } from '../sql/statement.ts'
import { identifier } from '../sql/tokens.ts'
import { writtenColumns } from '../sql/written.ts'
import { later } from './evidence/evidence.ts'

export const nullKey: Rule = {
  id: 'null-key',
  group: 'data',
  level: 'error',
  scenario: 'rows',
  title: 'Rows are written without their key',
  why:
    'SQLite numbers rows by an INTEGER PRIMARY KEY in exactly these words. A key of any other type (INT, BIGINT, TEXT, INTEGER … DESC) that an INSERT ' +
    'leaves out is NULL, in as many rows as come: nothing is refused, no row can be found by its key, and none can be referred to.',
  fix: 'Declare the key as INTEGER PRIMARY KEY, give it a DEFAULT, or name it in the INSERT.',
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const one of seen.nullKeys) {
        if (isFilled(evidence, seen, one)) continue
        const { at, table, column, type, trigger } = one
        const by = trigger === undefined ? 'this statement' : `the trigger ${trigger}`
        yield {
          at,
          message: `No row that ${by} writes into ${table} gets a key: SQLite does not number ${`${type} PRIMARY KEY`.trim()}, and ${column} is NULL in each of them.`,
          fix: isMade(evidence, one)
            ? declared(one)
            : `Name ${column} among the columns of the INSERT, and give each row a key.`,
        }
      }
    }
  },
}

/** Of all other types people mean numbers: SERIAL, BIGINT, NUMBER. */
const OF_TEXTS = /CHAR|CLOB|TEXT|STRING|BLOB|UUID|GUID/i

function declared({ column, type }: NullKey): string {
  return !OF_TEXTS.test(type)
    ? `Declare ${column} as INTEGER PRIMARY KEY, in exactly these words: SQLite numbers rows by no other column (https://sqlite.org/lang_createtable.html#rowid).`
    : `Give each row a key in the INSERT, or let the table do it: ${identifier(column)} ${type} PRIMARY KEY NOT NULL DEFAULT (lower(hex(randomblob(16)))).`
}

/** Whether a new file makes the table: what is applied cannot be declared otherwise. */
function isMade({ replayed }: Evidence, { table }: NullKey): boolean {
  return (replayed?.migrations ?? []).some(({ statements }) =>
    statements.some(({ verb, sql }) => verb === 'CREATE TABLE' && same(targetName(sql) ?? '', table)),
  )
}

/** A later new file gives the rows their keys, or has no such table any more. */
function isFilled(evidence: Evidence, seen: MigrationSeen, { table, column }: NullKey): boolean {
  return later(evidence, seen).some(({ statements }) =>
    statements.some(({ verb, sql }) => {
      if (targetOf(sql) !== keyOf(table)) return false
      return verb === 'DROP TABLE' || (actionOf(sql) === 'UPDATE' && writtenColumns(sql)?.has(keyOf(column)) === true)
    }),
  )
}
