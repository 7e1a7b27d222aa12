/** How drizzle's history reads in a real database: a SHA-256 of each file, and its time or its name. */

import { insertion, type Recorded, text } from '../recorded.ts'

const TABLE = { table: '__drizzle_migrations' }

/** By the time of the journal's entry. */
export const TIMES: Recorded = {
  columns: ['hash', 'created_at'],
  query: "SELECT created_at, 'applied', hash, NULL FROM __drizzle_migrations ORDER BY created_at",
  checksum: 'sha256',
  insert: ({ key, checksum }) => insertion(TABLE, { hash: text(checksum), created_at: `${Number(key)}` }),
  start: 'npx drizzle-kit migrate',
}

/** Since 1.0, by the name of the folder. */
export const NAMED: Recorded = {
  ...TIMES,
  columns: ['hash', 'created_at', 'name'],
  query: "SELECT name, 'applied', hash, NULL FROM __drizzle_migrations ORDER BY created_at",
  insert: ({ key, checksum }) =>
    insertion(TABLE, {
      hash: text(checksum),
      created_at: `${timeIn(key)}`,
      name: text(key),
      applied_at: 'CURRENT_TIMESTAMP',
    }),
}

/** The milliseconds that the digits in front of a folder's name stand for. */
function timeIn(folder: string): number {
  const [, year, month, day, hour, minute, second] = (/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/.exec(folder) ?? []).map(
    Number,
  )
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second)
}
