/** Queries that only hand rows on are taken out of a statement; what does more stays as it was. */

import { expect, test } from 'vitest'
import { significant } from '../../src/sql/tokens.ts'
import { unfolded } from '../../src/sql/unfold.ts'

test.each([
  ['INSERT INTO b SELECT * FROM (SELECT x FROM a)', 'INSERT INTO b SELECT x FROM a'],
  ['WITH o AS (SELECT x AS y FROM a) INSERT INTO b (z) SELECT y FROM o', 'INSERT INTO b ( z ) SELECT x AS y FROM a'],
  [
    'INSERT INTO b SELECT q.y AS z FROM (SELECT x + 1 AS y FROM a WHERE x) q',
    'INSERT INTO b SELECT x + 1 AS z FROM a WHERE x',
  ],
  [
    'WITH o AS (SELECT x FROM a), p AS (SELECT * FROM o) INSERT INTO b SELECT * FROM p',
    'INSERT INTO b SELECT x FROM a',
  ],
  [
    'INSERT INTO b SELECT * FROM c LEFT JOIN (SELECT * FROM a) AS q ON q.x = c.x',
    'INSERT INTO b SELECT * FROM c LEFT JOIN a AS q ON q . x = c . x',
  ],
  ['INSERT INTO main.b SELECT a.x FROM main.a', 'INSERT INTO b SELECT a . x FROM a'],
  ['SELECT y FROM (SELECT x AS y FROM a) WHERE y', 'SELECT y FROM ( SELECT x AS y FROM a ) WHERE y'],
  ['SELECT x + 1 FROM (SELECT x FROM a)', 'SELECT x + 1 FROM ( SELECT x FROM a )'],
  ['SELECT x FROM (SELECT DISTINCT x FROM a)', 'SELECT x FROM ( SELECT DISTINCT x FROM a )'],
  ['WITH RECURSIVE n(i) AS (SELECT 1) SELECT i FROM n', 'WITH RECURSIVE n ( i ) AS ( SELECT 1 ) SELECT i FROM n'],
])('%s', (sql, plain) => {
  expect(textOf(unfolded(significant(sql)))).toBe(plain)
})

test('a WITH that names itself again and again ends', () => {
  const queries = Array.from({ length: 40 }, (_, at) => `q${at + 1} AS (SELECT * FROM q${at} JOIN q${at})`)
  const sql = `WITH q0 AS (SELECT 1), ${queries.join(', ')} SELECT * FROM q40`
  expect(unfolded(significant(sql)).length).toBeLessThan(100 * significant(sql).length)
})

function textOf(tokens: ReturnType<typeof unfolded>): string {
  return tokens.map(({ text }) => text).join(' ')
}
