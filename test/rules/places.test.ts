/** Where findings about a difference between two databases point. */

import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { storyInput } from '../story.ts'

const BASE = `
  -- = 001_init.sql
  CREATE TABLE IF NOT EXISTS posts (id INTEGER PRIMARY KEY, price REAL NOT NULL, views INTEGER NOT NULL DEFAULT 0, tag TEXT);
`

async function linesOf(rule: string, statements: readonly string[]): Promise<number[]> {
  const { folders, options } = storyInput(
    `${BASE}\n  -- > 002_change.sql\n${statements.map((it) => `  ${it}`).join('\n')}\n`,
  )
  const { report } = await check(folders, options)
  return report.findings.filter((it) => it.rule === rule).map(({ line }) => line)
}

test('a column that a second run changes again: the statement that writes it', async () => {
  const statements = ["UPDATE posts SET tag = 'a' WHERE tag IS NULL;", 'UPDATE posts SET views = views + 1;']
  expect(await linesOf('rerun-changes-state', statements)).toEqual([2])
})

test('rows that a second run adds: the INSERT, and no UPDATE before it', async () => {
  const statements = [
    "UPDATE posts SET tag = 'a' WHERE tag IS NULL;",
    "INSERT INTO posts (price, tag) VALUES (1.5, 'b');",
  ]
  expect(await linesOf('rerun-changes-state', statements)).toEqual([2])
})

test('rows that a second run adds to several tables: one finding, at the first INSERT', async () => {
  const statements = [
    'CREATE TABLE IF NOT EXISTS tags (id INTEGER PRIMARY KEY, name TEXT);',
    "INSERT INTO tags (name) VALUES ('a');",
    "INSERT INTO posts (price, tag) VALUES (1.5, 'b');",
  ]
  expect(await linesOf('rerun-changes-state', statements)).toEqual([2])
})

test('a column that chance fills: the statement that writes it', async () => {
  const statements = ["UPDATE posts SET tag = 'a' WHERE tag IS NULL;", 'UPDATE posts SET views = abs(random());']
  expect(await linesOf('not-deterministic', statements)).toEqual([2])
})
