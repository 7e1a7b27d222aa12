/** Where SQLite looks for a bare name: the queries of a statement, from the text. */

import { describe, expect, test } from 'vitest'
import { scopesIn } from '../../src/sql/scopes.ts'
import { comparedIn } from '../../src/sql/self-compared.ts'
import { significant } from '../../src/sql/tokens.ts'

/** `asked label,label < label` of each query: what it reads, and what stands around it. */
function shown(sql: string): string[] {
  return scopesIn(significant(sql)).map(({ asked, sources, outer }) => {
    const own = sources.map(({ label }) => label).join(',')
    return `${asked} ${own}${outer === null ? '' : ` < ${outer.sources.map(({ label }) => label).join(',')}`}`
  })
}

describe('queries', () => {
  test.each([
    ['DELETE FROM a WHERE EXISTS (SELECT 1 FROM b WHERE x = y)', ['rows a', 'exists b < a']],
    ['UPDATE OR IGNORE a AS t SET n = (SELECT m FROM b AS u) FROM c', ['rows t,c', 'scalar u < t,c']],
    ['UPDATE a SET n = 1 WHERE id IN (SELECT x FROM b UNION SELECT x FROM c)', ['rows a', 'in b < a', 'in c < a']],
    ['INSERT INTO t (a) SELECT (SELECT x FROM b) FROM s LEFT JOIN r ON s.i = r.i', ['rows s,r', 'scalar b < s,r']],
    ['UPDATE a SET x = s.y FROM (SELECT y FROM b) AS s', ['rows a,s', 'rows b']],
    ['WITH w AS (SELECT id FROM b) DELETE FROM a WHERE id IN (SELECT id FROM w)', ['rows b', 'rows a', 'in w < a']],
    ['SELECT (SELECT 1 FROM b WHERE EXISTS (SELECT 1 FROM c)) FROM a', ['rows a', 'scalar b < a', 'exists c < b']],
    [
      'INSERT INTO a AS t SELECT x FROM s WHERE true ON CONFLICT (id) DO UPDATE SET n = (SELECT m FROM b)',
      ['rows s', 'rows t', 'scalar b < t'],
    ],
    ['SELECT 1 FROM t, json_each(t.tags) AS j WHERE 1 IN (SELECT 2 FROM main.u)', ['rows t,j', 'in u < t,j']],
  ])('%s', (sql, wanted) => {
    expect(shown(sql)).toEqual(wanted)
  })
})

describe('comparisons', () => {
  test.each([
    ['SELECT 1 FROM b WHERE a_id = id AND x > 1', ['a_id = id']],
    [
      'SELECT 1 FROM b JOIN c ON c.i = b.i WHERE lower(x) = lower(c.y)',
      ['c . i = b . i', 'lower ( x ) = lower ( c . y )'],
    ],
    ["SELECT 1 FROM b WHERE x || 'a' = y OR (p = q COLLATE NOCASE)", ['p = q COLLATE NOCASE']],
    ['SELECT a = b FROM c WHERE d = (SELECT e FROM f WHERE g = h)', []],
    ['DELETE FROM a WHERE b IS NOT c AND d IS e', ['d IS e']],
  ])('%s', (sql, wanted) => {
    const [first] = scopesIn(significant(sql))
    const found = first ? comparedIn(first) : []
    expect(found.map(({ tokens }) => tokens.map(({ text }) => text).join(' '))).toEqual(wanted)
  })
})
