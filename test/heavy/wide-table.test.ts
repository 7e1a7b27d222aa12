/** Tables of two hundred columns: every one of them is asked about, and the time grows with the rows that are tried. */

import { expect, test } from 'vitest'
import { checkStory } from '../rule-stories.ts'

const COLUMNS = Array.from({ length: 200 }, (_, at) => `c${at + 1}`)

function wide(next: string): string {
  return `
    -- @ runner: transactional
    -- = 001_init.sql
    CREATE TABLE wide (id INTEGER PRIMARY KEY, ${COLUMNS.join(' TEXT, ')} TEXT);
    -- > 002_next.sql
    ${next}
  `
}

function rebuilt(columns: readonly string[], where = ''): string {
  const names = columns.join(', ')
  return wide(`
    CREATE TABLE wide_new (id INTEGER PRIMARY KEY, ${columns.join(' TEXT, ')} TEXT);
    INSERT INTO wide_new (id, ${names}) SELECT id, ${names} FROM wide${where};
    DROP TABLE wide;
    ALTER TABLE wide_new RENAME TO wide;
  `)
}

test.each([
  ['a new column', wide('ALTER TABLE wide ADD COLUMN extra TEXT;'), []],
  ['a whole rebuild', rebuilt(COLUMNS), []],
  ['the last column is forgotten', rebuilt(COLUMNS.slice(0, -1)), ['drops-column']],
  ['rows are left out', rebuilt(COLUMNS, ' WHERE c200 IS NOT NULL'), ['loses-rows']],
])('%s', async (_, story, errors) => {
  const { report } = await checkStory(story, null)
  expect(report.findings.filter(({ level }) => level === 'error').map(({ rule }) => rule)).toEqual(errors)
})
