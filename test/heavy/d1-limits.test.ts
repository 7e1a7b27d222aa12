/** D1's limits, which are smaller than SQLite's: the nearest file that passes, and the first that does not. */

import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { dedented, storyInput } from '../story.ts'

async function errors(sql: string, runner: string): Promise<string[]> {
  const story = dedented(`
    -- @ runner: ${runner}
    -- = 0001_a.sql
    CREATE TABLE a (id INTEGER PRIMARY KEY, x TEXT);
    -- > 0002_b.sql
    ${sql}
  `)
  const { folders, options } = storyInput(story)
  const { findings } = (await check(folders, options)).report
  return findings.filter(({ level }) => level === 'error').map(({ rule }) => rule)
}

const values = (size: number) => `INSERT INTO a (x) VALUES ('${'y'.repeat(size)}');`
const terms = (count: number) =>
  `INSERT INTO a (x) ${Array.from({ length: count }, () => "SELECT 'a'").join(' UNION ALL ')};`
const columns = (count: number) => `CREATE TABLE b (${Array.from({ length: count }, (_, at) => `c${at}`).join(', ')});`
const pattern = (size: number) => `DELETE FROM a WHERE x LIKE '${'z'.repeat(size)}';`

test.each([
  ['a statement of 100 kB', values(99_000), values(100_001)],
  ['5 terms in a compound SELECT', terms(5), terms(6)],
  ['100 columns', columns(100), columns(101)],
  ['50 bytes in a LIKE pattern', pattern(50), pattern(51)],
])('%s', async (_, within, beyond) => {
  expect(await errors(within, 'd1')).toEqual([])
  expect(await errors(beyond, 'd1')).toEqual(['replay-fails'])
  expect(await errors(beyond, 'transactional')).toEqual([])
})
