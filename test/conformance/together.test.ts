/** The scenario `together` against two real processes: SQLite's shell in a loop, dbmate, drizzle-orm. */

import { expect, test } from 'vitest'
import { perform } from '../../src/apply/file.ts'
import { startUp } from '../../src/apply/start-up.ts'
import { check } from '../../src/check.ts'
import type { Runner } from '../../src/model/runner.ts'
import type { Script } from '../../src/model/text.ts'
import { runBoth } from '../../src/replay/scenarios/together.ts'
import type { Scene } from '../../src/replay/scene.ts'
import { hintsOf } from '../../src/rows/hints.ts'
import { NEWEST } from '../../src/sqlite/bundled.ts'
import { alone, type Engine, on } from '../../src/sqlite/engine.ts'
import { startEngine } from '../../src/stage/engines.ts'
import { RUNNERS } from '../../src/tools/table.ts'
import { storyInput } from '../story.ts'
import { snapshot } from './snapshot.ts'
import { dbmateTwice, drizzleTwice, Place, shellTwice } from './two-starts.ts'

const BASE = `CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
INSERT INTO Users VALUES (1, 'Ann'), (2, 'Bob');
`

/** Every statement stands on one line. */
const SHELL_FILES: Readonly<Record<string, string>> = {
  'unguarded rows': `INSERT INTO Users (Name) VALUES ('Cid');\nINSERT INTO Users (Name) VALUES ('Dea');\n`,
  'guarded rows': `CREATE TABLE IF NOT EXISTS Tags (Name TEXT PRIMARY KEY);\nINSERT OR IGNORE INTO Tags VALUES ('a');\nCREATE INDEX IF NOT EXISTS Users_Name ON Users (Name);\n`,
  'a table made anew': `CREATE TABLE IF NOT EXISTS Counts (N INTEGER);\nDELETE FROM Counts;\nINSERT INTO Counts SELECT count(*) FROM Users;\n`,
  'two columns': `ALTER TABLE Users ADD COLUMN Email TEXT;\nALTER TABLE Users ADD COLUMN Phone TEXT;\n`,
  'a rebuild': `DROP TABLE IF EXISTS Users_new;\nCREATE TABLE Users_new (Id INTEGER PRIMARY KEY, Name TEXT);\nINSERT INTO Users_new SELECT Id, Name FROM Users;\nDROP TABLE Users;\nALTER TABLE Users_new RENAME TO Users;\n`,
  'a rebuild in a transaction': `BEGIN;\nDROP TABLE IF EXISTS Users_new;\nCREATE TABLE Users_new (Id INTEGER PRIMARY KEY, Name TEXT);\nINSERT INTO Users_new SELECT Id, Name FROM Users;\nDROP TABLE Users;\nALTER TABLE Users_new RENAME TO Users;\nCOMMIT;\n`,
  'a counter': `UPDATE Users SET Name = Name || '!';\nCREATE TABLE IF NOT EXISTS Done (X);\n`,
}

const NAME = '002_new.sql'

function named(name: string): Runner {
  return RUNNERS[name] as Runner
}

function sceneOf(engine: Engine, runner: Runner, sql: string): Scene {
  const script: Script = { path: NAME, sql, line: 1 }
  return { engine, runner, script, later: [], watch: () => {}, hints: hintsOf([script], [script]) }
}

/** Behind which statements nothing is left uncommitted, from 1. */
function points(scene: Scene, base: Uint8Array): number[] {
  const { statements } = on(scene.engine, alone(base), (it) => perform(it, scene.script, scene.runner, () => {}))
  return statements.flatMap(({ committed }, at) => (committed ? [at + 1] : []))
}

/** The model: both, and the start after them where neither has recorded the file. */
function predicted(scene: Scene, base: Uint8Array, number: number) {
  const both = runBoth(scene, alone(base), number)
  const [first, second] = [both.first.refusals.length, both.second?.refusals.length ?? 0].map((it) => (it > 0 ? 1 : 0))
  if (!first || !second) return { first, second, bytes: both.state.bytes }
  const bytes = on(scene.engine, both.state, (it) => {
    perform(it, scene.script, scene.runner, () => {})
    return it.state().bytes
  })
  return { first, second, bytes }
}

/** A database without what the runner remembers. */
function content(engine: Engine, bytes: Uint8Array, runner: Runner): string[] {
  return snapshot(engine, bytes, runner).filter(
    (line) => !line.includes(runner.ledger.table) && !/sqlite_sequence/.test(line),
  )
}

/** Whether the check says that two starts end otherwise than one. */
async function accused(runner: string, base: string, file: string): Promise<boolean> {
  const { folders, options } = storyInput(
    `-- @ runner: ${runner}\n-- = 0001_base.sql\n${base}-- > 0002_new.sql\n${file}`,
  )
  const { report } = await check(folders, options)
  const row = report.folders[0]?.rehearsals.find(({ scenario }) => scenario === 'together')
  return row?.outcome === 'fail' || row?.outcome === 'warn'
}

for (const [runner, flags] of [
  ['sqlite3', ''],
  ['sqlite3-bail', '-bail'],
] as const) {
  test.each(Object.entries(SHELL_FILES))(`${runner}: %s`, async (_, sql) => {
    const scene = sceneOf(await startEngine(NEWEST), named(runner), sql)
    const make = (): Place => new Place(`${BASE}${scene.runner.ledger.create};`)
    const origin = make()
    const base = origin.bytes()
    const single = startUp(scene.engine, scene.runner, alone(base), [scene.script], () => {}).state.bytes
    origin.remove()
    let differs = false
    for (const number of points(scene, base)) {
      const place = make()
      const real = await shellTwice(place, flags, NAME, sql, number)
      const model = predicted(scene, base, number)
      const seen = content(scene.engine, place.bytes(), scene.runner)
      expect({ number, first: real.first, second: real.second, seen }).toEqual({
        ...{ number, first: model.first, second: model.second },
        seen: content(scene.engine, model.bytes, scene.runner),
      })
      differs ||= real.third === 1 || seen.join() !== content(scene.engine, single, scene.runner).join()
      place.remove()
    }
    expect(await accused(runner, BASE, sql)).toBe(differs)
  })
}

const DBMATE_BASE = `${BASE}CREATE TABLE schema_migrations (version varchar(128) primary key);\n`

const ROWS = `INSERT INTO Users (Name) VALUES ('Cid');`

test.each([
  ['rows, in a transaction', '', ROWS, [0, 2], 3],
  ['rows, without one', ' transaction:false', ROWS, [0, 2], 4],
  ['guarded rows, without one', ' transaction:false', `INSERT OR IGNORE INTO Users VALUES (3, 'Cid');`, [0, 2], 3],
  ['a column', '', 'ALTER TABLE Users ADD COLUMN Email TEXT;', [0, 2], 2],
] as const)('dbmate: %s', async (_, option, sql, codes, rows) => {
  const place = new Place(DBMATE_BASE)
  const file = `-- migrate:up${option}\n${sql}\n-- migrate:down\n`
  place.write('migrations/0002_new.sql', file)
  expect((await dbmateTwice(place)).sort()).toEqual(codes)
  expect(await count(place)).toBe(rows)
  expect(await accused('dbmate', `-- migrate:up\n${BASE}-- migrate:down\n`, file)).toBe(rows === 4)
  place.remove()
})

test.each([
  ['rows', ROWS, [0, 0], 4],
  [
    'guarded rows',
    `INSERT INTO Users (Name) SELECT 'Cid' WHERE NOT EXISTS (SELECT 1 FROM Users WHERE Name = 'Cid');`,
    [0, 0],
    3,
  ],
  ['rows with their own ids', `INSERT INTO Users VALUES (3, 'Cid');`, [0, 1], 3],
  ['rows and a column', `${ROWS}\n--> statement-breakpoint\nALTER TABLE Users ADD COLUMN Email TEXT;`, [0, 1], 3],
] as const)('drizzle-orm: %s', async (_, sql, codes, rows) => {
  const place = new Place(BASE)
  const entry = { idx: 0, version: '6', when: 1_767_225_600_000, tag: '0002_new', breakpoints: true }
  place.write('drizzle/meta/_journal.json', JSON.stringify({ version: '7', dialect: 'sqlite', entries: [entry] }))
  place.write('drizzle/0002_new.sql', sql)
  expect(await drizzleTwice(place)).toEqual(codes)
  expect(await count(place)).toBe(rows)
  expect(
    await accused('drizzle-libsql', BASE.replace('\nINSERT', '\n--> statement-breakpoint\nINSERT'), `${sql}\n`),
  ).toBe(rows === 4)
  place.remove()
})

async function count(place: Place): Promise<number> {
  const engine = await startEngine(NEWEST)
  return on(engine, alone(place.bytes()), (it) => Number(it.rows('SELECT count(*) FROM Users')[0]?.[0]))
}
