/** Which columns SQL hands to `unhex()`: they hold bytes as hexadecimal digits. Read from the text, for invented rows. */

import { closing } from './create-table.ts'
import { keyOf } from './names.ts'
import { namesOf, tableOf, tablesNamed } from './readings.ts'
import { statementsOf } from './split.ts'
import { significant, type Token } from './tokens.ts'

/** A column that is read as hexadecimal digits. */
export interface HexReading {
  /** The key of the column. */
  readonly column: string
  /** The keys of the tables that it can be in. */
  readonly tables: ReadonlySet<string>
}

/** Whether something reads the column as hexadecimal digits. */
export function holdsHex(readings: readonly HexReading[], table: string, column: string): boolean {
  return readings.some((it) => it.column === keyOf(column) && it.tables.has(keyOf(table)))
}

/** Every reading of hexadecimal digits in a script, statement by statement. */
export function hexReadings(sql: string): HexReading[] {
  return /\bunhex\s*\(/i.test(sql) ? statementsOf(sql).flatMap((statement) => inStatement(significant(statement))) : []
}

/** `unhex(column)`, `unhex(replace(column, '-', ''))`. */
function inStatement(all: readonly Token[]): HexReading[] {
  const names = tablesNamed(all)
  return all.flatMap((word, at) => {
    if (!/^unhex$/i.test(word.text) || all[at + 1]?.text !== '(') return []
    return namesOf(all.slice(at + 2, closing(all, at + 1))).map(({ of, column }) => {
      const table = of === null ? null : tableOf(all, of)
      return { column, tables: table === null ? names : new Set([table]) }
    })
  })
}
