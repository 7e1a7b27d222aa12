/** Two starts at once, under the locks and the history of each tool: what the scenario `together` makes of a file. */

import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import type { Runner } from '../../src/model/runner.ts'
import { storyInput } from '../story.ts'

const TABLE = 'CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);'
const ROWS = `INSERT INTO Users (Name) VALUES ('Cid');`

const MARKS: Readonly<Record<string, readonly [up: string, down: string]>> = {
  goose: ['-- +goose Up\n', ''],
  'sql-migrate': ['-- +migrate Up\n', ''],
  dbmate: ['-- migrate:up\n', '-- migrate:down\n'],
}

/** A file as its tool wants it named and written, for a story. */
function named(runner: string, number: number, sql: string): string {
  const [up, down] = MARKS[runner] ?? ['', '']
  const names: Readonly<Record<string, string>> = {
    'golang-migrate': `000${number}_x.up.sql`,
    'rusqlite-migration': `${number}-x/up.sql`,
    diesel: `000${number}_x/up.sql`,
    flyway: `V${number}__x.sql`,
  }
  return `migrations/${names[runner] ?? `000${number}_x.sql`}\n${up}${sql}\n${down}`
}

/** The cell of the first new file, its detail, and what the rule says of all of them. */
function met(runner: string, ...files: readonly string[]) {
  return metAs(runner, {}, ...files)
}

/** The same where the runner's fields differ so. */
async function metAs(runner: string, differs: Partial<Runner>, ...files: readonly string[]) {
  const text = [TABLE, ...files].map((sql, at) => `-- ${at === 0 ? '=' : '>'} ${named(runner, at + 1, sql)}`)
  const { folders, options } = storyInput(`-- @ runner: ${runner}\n${text.join('')}`)
  const others = folders.map((it) => ({ ...it, runner: { ...it.runner, ...differs } }))
  const { report } = await check(others, options)
  const cell = report.folders[0]?.rehearsals.find(({ scenario }) => scenario === 'together')
  const said = report.findings.filter(({ rule }) => rule === 'applied-twice').map(({ level }) => level)
  return { outcome: cell?.outcome, detail: cell?.detail, said }
}

const STOPS = expect.stringMatching(/^one start stops \(.*\), and is right when it is started again$/)

test('rows without a guard, by what keeps the second start from adding them again', async () => {
  // What the tool does to every file is a note.
  for (const runner of ['drizzle', 'rusqlite-migration', 'goose'])
    expect({ runner, ...(await met(runner, ROWS)) }).toMatchObject({ runner, outcome: 'warn', said: ['note'] })
  // So it is where only its connection is opened in another way; a program with a law of its own can be changed.
  const custom = { name: 'custom', foreignKeys: true }
  expect(await metAs('goose', custom, ROWS)).toMatchObject({ outcome: 'warn', said: ['note'] })
  const apart = { ...custom, history: 'apart', rerun: false } as const
  expect(await metAs('goose', apart, ROWS)).toMatchObject({ said: ['error'] })
  // The history takes no second row, and the file is rolled back with it.
  for (const runner of ['d1', 'dbmate', 'sqlx', 'diesel', 'transactional', 'sql-migrate'])
    expect({ runner, ...(await met(runner, ROWS)) }).toEqual({ runner, outcome: 'pass', detail: STOPS, said: [] })
  expect(await met('flyway', ROWS)).toMatchObject({ detail: expect.stringContaining('waits for the first'), said: [] })
  expect(await met('atlas', ROWS)).toMatchObject({ detail: expect.stringContaining('lock of the first'), said: [] })
})

test('a loop is told once of what a second run does, and the cell shows it', async () => {
  expect(await met('sqlite3', ROWS)).toMatchObject({ outcome: 'fail', said: [] })
  expect(
    await met(
      'sqlite3',
      ROWS.replace('INSERT', 'INSERT OR IGNORE').replace('(Name)', '(Id, Name)').replace("('C", "(101, 'C"),
    ),
  ).toMatchObject({
    ...{ outcome: 'pass', said: [] },
    detail: 'both starts apply it, and the database ends as after one',
  })
})

test('all new files in one transaction stop together', async () => {
  const column = 'ALTER TABLE Users ADD COLUMN Email TEXT;'
  expect(await met('drizzle', ROWS, column)).toMatchObject({ outcome: 'pass', said: [] })
  expect(await met('goose', ROWS, column)).toMatchObject({ outcome: 'warn', said: ['note'] })
})

test("a temporary table is one connection's own, so the second start is tried after the whole file only", async () => {
  const file = `CREATE TEMP TABLE Kept AS SELECT * FROM Users;\nUPDATE Users SET Name = (SELECT Name FROM Kept WHERE Kept.Id = Users.Id);`
  expect(await met('sqlite3', file)).toMatchObject({
    ...{ outcome: 'partial', said: [] },
    detail: expect.stringContaining('after the whole file only'),
  })
})

test('a tool that then waits for a person is a note, once for all files', async () => {
  const first = await met('golang-migrate', 'CREATE TABLE A (X);', 'CREATE TABLE B (X);')
  expect(first).toEqual({
    outcome: 'pass',
    detail: 'one start stops (table A already exists), and every later one until a person acts',
    said: ['note'],
  })
})

test('what no two runs make alike is not made wrong by a second one', async () => {
  const random = `UPDATE Users SET Name = hex(randomblob(8));`
  expect(await met('drizzle', random)).toMatchObject({ outcome: 'pass', said: [] })
})
