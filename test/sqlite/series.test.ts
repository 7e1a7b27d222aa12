/** `generate_series` on SQLite's own build: what the sqlite3 shell answers to the same queries. */

import { expect, test } from 'vitest'
import { EXTENDED } from '../../src/sqlite/bundled.ts'
import { NOTHING, on, refusal } from '../../src/sqlite/engine.ts'
import { startEngine } from '../../src/stage/engines.ts'

const engine = (await startEngine(EXTENDED)).with({ functions: [], series: true })

// Written down from the shell of SQLite 3.40.
test.each<[string, number[][]]>([
  ['SELECT * FROM generate_series(1, 10, 3)', [[1], [4], [7], [10]]],
  ['SELECT value FROM generate_series(3, 1, -1)', [[3], [2], [1]]],
  ['SELECT count(*) FROM generate_series(5, 1)', [[0]]],
  ['SELECT value FROM generate_series(1, NULL)', []],
  ['SELECT value FROM generate_series WHERE start = 2 AND stop = 4', [[2], [3], [4]]],
  ['SELECT value FROM generate_series(1) LIMIT 2', [[1], [2]]],
  ['SELECT value FROM generate_series(0, 2, 0)', [[0], [1], [2]]],
  ["SELECT value FROM generate_series('2', 2.5)", [[2]]],
  [
    'SELECT a.value, b.value FROM generate_series(1, 2) a, generate_series(a.value, 2) b',
    [
      [1, 1],
      [1, 2],
      [2, 2],
    ],
  ],
])('%s', (sql, rows) => {
  expect(on(engine, NOTHING, (connection) => connection.rows(sql))).toEqual(rows)
})

test('without a start it is refused in the words of the shell', () => {
  const message = on(engine, NOTHING, (connection) =>
    refusal(() => connection.run('SELECT value FROM generate_series')),
  )
  expect(message).toBe('first argument to "generate_series()" missing or unusable')
})
