/** Two states of one database, row by row. */

import { expect, test } from 'vitest'
import { difference } from '../../src/sqlite/difference.ts'
import { type Engine, NOTHING, on } from '../../src/sqlite/engine.ts'
import { startSqlJs } from '../support/in-process.ts'

function after(engine: Engine, sql: string) {
  return on(engine, NOTHING, (connection) => {
    connection.run(sql)
    return connection.state()
  })
}

test('rows whose primary key is NULL are told apart by where they stand, and none of them with the others', async () => {
  const engine = await startSqlJs()
  const made = `CREATE TABLE notices (id SERIAL PRIMARY KEY, text TEXT, at TEXT);
    INSERT INTO notices (text, at) VALUES ('a', '2026-01-01'), ('b', '2026-01-02'), ('c', '2026-01-03');`
  const before = after(engine, made)
  expect(difference(engine, before, after(engine, made), null)).toEqual([])
  const changed = after(engine, `${made} UPDATE notices SET at = '2026-02-01' WHERE text = 'b'`)
  expect(difference(engine, before, changed, null)).toMatchObject([
    { kind: 'values-changed', table: 'notices', column: 'at', rows: 1, of: 3 },
  ])
})
