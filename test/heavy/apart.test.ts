/** New files that have nothing to do with each other are rehearsed apart: what is found is what is found of them together. */

import { expect, test } from 'vitest'
import type { ReplayJob } from '../../src/model/job.ts'
import type { Checked } from '../../src/model/report.ts'
import { groupsOf } from '../../src/replay/apart.ts'
import { NOTHING } from '../../src/sqlite/engine.ts'
import { RUNNERS } from '../../src/tools/table.ts'
import { checkInMemory } from '../support/in-memory.ts'
import { startSqlJs } from '../support/in-process.ts'

const pathOf = (number: number) => `migrations/${String(number).padStart(3, '0')}_step.sql`

function filesOf(texts: readonly string[], first: number): Record<string, string> {
  return Object.fromEntries(texts.map((text, at) => [pathOf(first + at), `${text}\n`]))
}

/** Mistakes of every kind, in the file of every third number; others carry on what an earlier one made. */
function step(number: number): string {
  const [own, before] = [`Own${number}`, `Own${number - 1}`]
  if (number % 6 === 0)
    return `CREATE TABLE ${own} (Id INTEGER PRIMARY KEY, Name TEXT);\nINSERT INTO ${own} (Name) VALUES ('x');`
  if (number % 6 === 1)
    return `ALTER TABLE ${before} ADD COLUMN Note TEXT;\nUPDATE ${before} SET Note = Name WHERE Note IS NULL;`
  if (number % 6 === 2) return `DELETE FROM Kept${number % 4};`
  if (number % 6 === 3) return `DROP TABLE IF EXISTS Gone${number};`
  if (number % 6 === 4)
    return `CREATE TABLE IF NOT EXISTS ${own} (Id INTEGER PRIMARY KEY, KeptId INTEGER REFERENCES Kept${number % 4} (Id));`
  return `CREATE INDEX IF NOT EXISTS IX_${number} ON Gone${number} (Name);`
}

const NUMBERS = Array.from({ length: 24 }, (_, at) => at + 2)

const BASE = {
  [pathOf(1)]: [
    ...[0, 1, 2, 3].map((at) => `CREATE TABLE IF NOT EXISTS Kept${at} (Id INTEGER PRIMARY KEY, Name TEXT);`),
    ...NUMBERS.map((at) => `CREATE TABLE IF NOT EXISTS Gone${at} (Id INTEGER PRIMARY KEY, Name TEXT UNIQUE);`),
  ].join('\n'),
}

const FILES = NUMBERS.map(step)

const checked = (files: Readonly<Record<string, string>>) => checkInMemory(BASE, { ...BASE, ...files })

function about(paths: readonly string[], { report }: Checked) {
  // Where the other files are missing their numbers are.
  const findings = report.findings.filter(({ path, group }) => paths.includes(path) && group !== 'history')
  const rehearsals = report.folders[0]?.rehearsals.filter(
    ({ migration, scenario }) => paths.includes(migration) && scenario !== 'deploy',
  )
  return { findings, rehearsals }
}

const all = checked(filesOf(FILES, 2))

test.each([[[2]], [[3]], [[4]], [[5]], [[6, 7]]])('of %j the same is found among others as alone', async (numbers) => {
  const paths = numbers.map(pathOf)
  const alone = Object.fromEntries(numbers.map((number) => [pathOf(number), `${step(number)}\n`]))
  const among = about(paths, await all)
  expect(among.rehearsals?.length).toBeGreaterThanOrEqual(4 * numbers.length)
  expect(among).toEqual(about(paths, await checked(alone)))
})

test('what shares a name stays together, in its order', async () => {
  const job = (texts: readonly string[]): ReplayJob => ({
    ...{
      runner: RUNNERS.sqlite3 as ReplayJob['runner'],
      base: [],
      questions: [],
      fresh: null,
      seeds: [],
      queries: [],
      downs: {},
    },
    incoming: texts.map((sql, at) => ({ path: pathOf(at), sql, line: 1 })),
  })
  const engine = await startSqlJs()
  const groups = (texts: readonly string[]) =>
    groupsOf(engine, job(texts), NOTHING).map((group) => group.map(({ path }) => Number(/\d+/.exec(path)?.[0])))
  const apart = Array.from({ length: 24 }, (_, at) => `CREATE TABLE T${at} (Id INTEGER);`)
  expect(groups(apart)).toHaveLength(24)
  expect(
    groups([...apart, 'CREATE VIEW v AS SELECT * FROM t3 JOIN "T7";', 'ALTER TABLE main.T9 RENAME TO T30;']),
  ).toEqual(
    expect.arrayContaining([
      [3, 7, 24],
      [9, 25],
    ]),
  )
  expect(groups([...apart, 'PRAGMA user_version = 3;'])).toHaveLength(1)
  expect(groups(apart.slice(0, 5))).toHaveLength(1)
})
