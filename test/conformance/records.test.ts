/** Every record of what a real tool did (tools/<tool>/record.json) is replayed by our model of that tool. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Runner } from '../../src/model/runner.ts'
import { NEWEST } from '../../src/sqlite/bundled.ts'
import { startEngine } from '../../src/stage/engines.ts'
import { RUNNERS } from '../../src/tools/table.ts'
import { known } from './known-differences.ts'
import { predicted, recorded, type ToolRecord } from './replayed-record.ts'

const TOOLS = join(import.meta.dirname, 'tools')

/** Record (folder, or folder/file) → the runner that models it, and where the rows of its history have the key. */
const MODELS: Readonly<Record<string, readonly [runner: Runner, column: number]>> = {
  wrangler: [named('d1'), 1],
  'drizzle-better-sqlite3': [named('drizzle'), 2],
  'drizzle-libsql': [named('drizzle-libsql'), 2],
  'drizzle-sqljs': [named('drizzle-sqljs'), 2],
  'drizzle-1': [named('drizzle-1'), 3],
  // Recorded with the adapter for better-sqlite3.
  prisma: [{ ...named('prisma'), doubleQuotes: false }, 0],
  sqlx: [named('sqlx'), 0],
  tauri: [named('tauri'), 0],
  'golang-migrate': [named('golang-migrate'), 0],
  'golang-migrate/record-sqlite': [named('golang-migrate'), 0],
  goose: [named('goose'), 1],
  dbmate: [named('dbmate'), 0],
  diesel: [named('diesel'), 0],
  'diesel/record-system': [{ ...named('diesel'), foreignKeys: false }, 0],
  'rusqlite-migration': [named('rusqlite-migration'), 1],
  refinery: [named('refinery'), 0],
  'refinery/record-strict': [named('refinery-library'), 0],
  'sql-migrate': [named('sql-migrate'), 0],
  atlas: [named('atlas'), 0],
  flyway: [named('flyway'), 1],
  nuxthub: [named('nuxthub'), 1],
  yoyo: [named('yoyo'), 2],
  dbutil: [named('dbutil'), 0],
  liquibase: [named('liquibase'), 3],
}

function named(name: string): Runner {
  const runner = RUNNERS[name]
  if (runner === undefined) throw new Error(`no runner ${name}`)
  return runner
}

function records(): { name: string; record: ToolRecord }[] {
  const folders = existsSync(TOOLS) ? readdirSync(TOOLS, { withFileTypes: true }).filter((it) => it.isDirectory()) : []
  return folders.flatMap(({ name: folder }) =>
    readdirSync(join(TOOLS, folder))
      .filter((file) => /^record.*\.json$/.test(file))
      .map((file) => ({
        name: file === 'record.json' ? folder : `${folder}/${file.replace(/\.json$/, '')}`,
        record: JSON.parse(readFileSync(join(TOOLS, folder, file), 'utf8')) as ToolRecord,
      })),
  )
}

const ALL = records()

test('there are records, and each has a model', () => {
  expect(ALL.length).toBeGreaterThan(10)
  expect(ALL.map(({ name }) => name).filter((name) => !(name in MODELS) && known(name, '*') === null)).toEqual([])
})

test('an older release starts on the migrated database, or does not, as each tool says', () => {
  // The files of the release before are those without the last one.
  const said = ALL.flatMap(({ name, record }) => {
    const [runner] = MODELS[name] ?? []
    const steps = record.cases.find((it) => it.case === 'the last applied file is gone')?.steps
    return runner && steps ? [{ name, real: steps[1]?.ok === true, model: runner.after.olderRelease === 'starts' }] : []
  })
  expect(said.length).toBeGreaterThan(15)
  expect(said.filter(({ real, model }) => real !== model)).toEqual([])
})

for (const { name, record } of ALL) {
  const model = MODELS[name]
  if (model === undefined) continue
  const [runner, column] = model
  describe(`${name} ${record.version}`, async () => {
    const engine = await startEngine(NEWEST)
    for (const one of record.cases) {
      // Another command than the usual one is no matter of the model.
      if (one.steps.some(({ command }) => command !== undefined)) continue
      test(one.case, () => {
        // Which of two processes at one moment wins is chance.
        const compared = one.steps.flatMap((step, at) => (step.do === 'together' ? [] : [at]))
        const seen = predicted(engine, runner, one)
        const real = one.steps.map((step) => recorded(step, column, runner.ledger))
        const pick = (all: readonly unknown[]) => compared.map((at) => all[at])
        const why = known(name, one.case)
        if (why === null) expect(pick(seen)).toEqual(pick(real))
        else expect(pick(seen)).not.toEqual(pick(real))
      })
    }
  })
}
