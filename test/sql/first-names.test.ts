/** What tables and columns were called before the files that rename them. */

import { expect, test } from 'vitest'
import { inFirstNames } from '../../src/sql/first-names.ts'

const read = (...scripts: string[]) => inFirstNames(scripts.map((sql) => ({ sql }))).map(({ sql }) => sql)

test('a table and its columns are followed through several files', () => {
  const last = read(
    'ALTER TABLE users RENAME TO people;',
    'ALTER TABLE people RENAME COLUMN mail TO "e-mail";',
    'CREATE UNIQUE INDEX once ON People ("e-mail") WHERE name IS NULL;',
  ).at(-1)
  expect(last).toBe('CREATE UNIQUE INDEX once ON users (mail) WHERE name IS NULL;')
})

test('a rebuild under the own name keeps what was known of it', () => {
  const last = read(
    'ALTER TABLE users RENAME TO people;',
    'CREATE TABLE people_new (id); INSERT INTO people_new SELECT id FROM people; DROP TABLE people; ALTER TABLE people_new RENAME TO people;',
    'DELETE FROM people WHERE id > 3;',
  ).at(-1)
  expect(last).toBe('DELETE FROM users WHERE id > 3;')
})

test('a new table that is renamed has no earlier name, and one renamed back neither', () => {
  expect(read('CREATE TABLE a (x); ALTER TABLE a RENAME TO b;', 'DELETE FROM b;').at(-1)).toBe('DELETE FROM b;')
  expect(read('ALTER TABLE a RENAME TO b; ALTER TABLE b RENAME TO a;', 'DELETE FROM a;').at(-1)).toBe('DELETE FROM a;')
})

test('texts and comments stay, and so does a column of another table', () => {
  const file = `ALTER TABLE a RENAME COLUMN x TO y;`
  const same = `-- y of a\nINSERT INTO b (y) VALUES ('y');`
  expect(read(file, same).at(-1)).toBe(same)
})
