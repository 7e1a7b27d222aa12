/** New files that have nothing to do with each other are rehearsed apart: what is found is what is found of them together. */

import { expect, test } from 'vitest'
import type { ReplayJob } from '../../src/model/job.ts'
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

/** About the whole database, so that all files stay together. */
const WHOLE = 'ANALYZE;'

test('the same is found apart and together', async () => {
  const found = async (last: string) => {
    const { report } = await checkInMemory(BASE, { ...BASE, ...filesOf([...FILES, last], 2) })
    const own = report.findings.filter(({ path }) => path !== pathOf(2 + FILES.length))
    const rehearsals = report.folders[0]?.rehearsals.filter(({ migration }) => migration !== pathOf(2 + FILES.length))
    return { findings: own, rehearsals: rehearsals?.filter(({ scenario }) => scenario !== 'deploy') }
  }
  const apart = await found('CREATE TABLE IF NOT EXISTS Last (Id INTEGER PRIMARY KEY);')
  expect(new Set(apart.findings.map(({ rule }) => rule)).size).toBeGreaterThan(3)
  expect(apart).toEqual(await found(WHOLE))
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
