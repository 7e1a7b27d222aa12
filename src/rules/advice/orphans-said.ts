/** What is said of rows that are left without their parent. */

import type { Fact } from '../../model/facts.ts'

type Orphans = Extract<Fact, { kind: 'orphans-added' }>

/** Of a foreign key that no table had before. */
export function newKey({ table, parent }: Orphans): string {
  return `The foreign key from ${table} to ${parent} is new: until now nothing has kept rows of ${table} from pointing at rows of ${parent} that are gone. Such rows are orphans after this file, and with foreign keys off nothing says so.`
}

/** Of a parent that is only there among invented rows. */
export function onLiteral({ table, parent, values, refused }: Orphans): string {
  const then = refused ? 'SQLite refuses the file' : 'they are left without their parent'
  return `Every row of ${table} points at the row of ${parent} with ${values?.[0]}, and no file makes that row: where it is missing, ${then}.`
}

/** Of a value that the file itself writes. */
export function onWritten({ table, parent, values = [] }: Orphans): string {
  return `Rows of ${table} point at ${values.join(', ')} after this file, and no row of ${parent} has that key: the statement writes it itself, and no file makes the row.`
}
