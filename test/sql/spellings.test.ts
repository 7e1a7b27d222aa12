/** Conditions in one spelling, and nothing else touched. */

import { expect, test } from 'vitest'
import { firstSpelling, inOneOrder } from '../../src/sql/spellings.ts'
import { significant } from '../../src/sql/tokens.ts'

test.each([
  ['WHERE 1 = a', 'WHERE a = 1'],
  ['WHERE -1 <= t.a AND b', 'WHERE t . a >= - 1 AND b'],
  ["WHERE 'x' == lower(a)", "WHERE lower ( a ) = 'x'"],
  ['WHERE NOT (a = 1)', 'WHERE a <> 1'],
  ['WHERE NOT (1 < a) OR b NOTNULL', 'WHERE a <= 1 OR b IS NOT NULL'],
  ['WHERE a ISNULL', 'WHERE a IS NULL'],
  ['WHERE 1 = a + 1', 'WHERE 1 = a + 1'],
  ['WHERE NOT (a = 1 OR b)', 'WHERE NOT ( a = 1 OR b )'],
  ['WHERE a BETWEEN 1 AND 2', 'WHERE a BETWEEN 1 AND 2'],
  ["SET a = 'x'", "SET a = 'x'"],
])('%s', (sql, first) => {
  expect(textOf(firstSpelling(significant(sql)))).toBe(first)
})

test('two columns that are equal are so in either order', () => {
  const [one, other] = ['WHERE new.b = a', 'WHERE a = new.b'].map((sql) => textOf(inOneOrder(significant(sql))))
  expect(one).toBe(other)
})

function textOf(tokens: ReturnType<typeof firstSpelling>): string {
  return tokens.map(({ text }) => text).join(' ')
}
