/** What `status` says of databases that real tools have left, made again from their records. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { planFor } from '../../src/commands/status/plan.ts'
import type { Compared } from '../../src/model/status.ts'
import { NEWEST } from '../../src/sqlite/bundled.ts'
import { NOTHING, on } from '../../src/sqlite/engine.ts'
import { startEngine } from '../../src/stage/engines.ts'
import { statusOf } from '../../src/status/status.ts'
import { RUNNERS } from '../../src/tools/table.ts'
import { sqlOf } from './recorded-database.ts'
import type { ToolRecord } from './replayed-record.ts'

/** Record → the runner, and the history's table. */
const TOOLS: Readonly<Record<string, readonly [runner: string, table: string]>> = {
  wrangler: ['d1', 'd1_migrations'],
  'drizzle-better-sqlite3': ['drizzle', '__drizzle_migrations'],
  'drizzle-1': ['drizzle-1', 'drizzle1'],
  prisma: ['prisma', '_prisma_migrations'],
  sqlx: ['sqlx', '_sqlx_migrations'],
  'golang-migrate': ['golang-migrate', 'golang'],
  goose: ['goose', 'goose_db_version'],
  dbmate: ['dbmate', 'schema_migrations'],
  diesel: ['diesel', '__diesel_schema_migrations'],
  'rusqlite-migration': ['rusqlite-migration', 'user_version'],
  refinery: ['refinery', 'refinery_schema_history'],
  'sql-migrate': ['sql-migrate', 'gorp_migrations'],
  atlas: ['atlas', 'atlas_schema_revisions'],
  flyway: ['flyway', 'flyway_schema_history'],
  nuxthub: ['nuxthub', '_hub_migrations'],
  yoyo: ['yoyo', '_yoyo_migration'],
  dbutil: ['dbutil', 'version'],
  liquibase: ['liquibase', 'DATABASECHANGELOG'],
}

/** Those whose checksum we can make again. */
const SUMMED = new Set(['drizzle-better-sqlite3', 'drizzle-1', 'prisma', 'sqlx', 'refinery', 'atlas', 'flyway'])

/** Those that know a file by its name. */
const NAMED = new Set(['wrangler', 'drizzle-1', 'prisma', 'sql-migrate', 'nuxthub', 'yoyo', 'liquibase'])

const FOLDERS = ['server/db/migrations', 'db/migrations', 'prisma/migrations', 'migrations', 'drizzle']

/** The database behind one step of a case, with the files of another one. */
async function compared(tool: string, title: string, database: number, files: number): Promise<Compared> {
  const path = join(import.meta.dirname, 'tools', tool, 'record.json')
  const record = JSON.parse(readFileSync(path, 'utf8')) as ToolRecord
  const steps = record.cases.find((one) => one.case === title)?.steps ?? []
  const [runner, table] = TOOLS[tool] ?? ['', '']
  const texts = steps.slice(0, files + 1).findLast((step) => step.files)?.files ?? {}
  const folder = FOLDERS.find((one) => Object.keys(texts).some((name) => name.startsWith(`${one}/`))) ?? ''
  const listing = {
    revision: { ref: '', commit: null },
    folder,
    files: Object.entries(texts)
      .filter(([name]) => name.startsWith(`${folder}/`))
      .map(([name, text]) => {
        // A count to so many millions, in which the real process was killed, need not be made here.
        const bytes = new TextEncoder().encode(text.replace(/\b\d{6,}\b(?=\) SELECT count)/g, '3'))
        return { path: name, mode: '100644', oid: name, size: bytes.length, bytes }
      }),
  }
  const engine = await startEngine(NEWEST)
  const bytes = on(engine, NOTHING, (connection) => {
    connection.run(sqlOf(steps[database] as (typeof steps)[number], table))
    return connection.state().bytes
  })
  const { plan } = planFor(listing, RUNNERS[runner] as NonNullable<(typeof RUNNERS)[string]>, {
    ...{ layout: 'auto', sqlite: null, baseline: null },
  })
  const seen = await statusOf({ database: { bytes, beside: [] }, plan }, startEngine, () => {})
  return seen.compared as Compared
}

const states = ({ files }: Compared) => files.map(({ state }) => state).join()
const kinds = ({ problems }: Compared) => problems.map(({ kind }) => kind).join()

describe.each(Object.keys(TOOLS))('%s', (tool) => {
  test('in step', async () => {
    const seen = await compared(tool, 'two files, then a second start', 0, 1)
    expect([states(seen), kinds(seen), seen.drift, seen.unknown]).toEqual(['applied,applied', '', [], []])
  })

  test('a file to come', async () => {
    const seen = await compared(tool, 'a third file later', 0, 1)
    expect([states(seen), kinds(seen), seen.drift]).toEqual(['applied,applied,pending', '', []])
    expect(seen.next?.applied).toHaveLength(1)
  })

  test('an applied file with one more comment', async () => {
    const seen = await compared(tool, 'a comment added to an applied file', 0, 1)
    const third = SUMMED.has(tool) ? 'edited' : 'applied'
    expect([states(seen), kinds(seen)]).toEqual([`applied,applied,${third},pending`, SUMMED.has(tool) ? 'edited' : ''])
  })

  test('an applied file with other SQL', async () => {
    const { drift } = await compared(tool, 'SQL changed in an applied file', 0, 1)
    expect(drift).toMatchObject([{ fact: { kind: 'column-dropped', column: 'colour' }, recovery: { rehearsed: true } }])
  })

  test('a release that is rolled back', async () => {
    const seen = await compared(tool, 'the last applied file is gone', 0, 1)
    expect([states(seen), kinds(seen), seen.unknown.length]).toEqual(['applied,applied', 'unknown', 1])
  })

  test('a file with another name', async () => {
    const seen = await compared(tool, 'an applied file gets another name', 0, 1)
    const goesByName = NAMED.has(tool)
    const third = goesByName ? 'unrecorded' : /refinery|atlas/.test(tool) ? 'edited' : 'applied'
    expect(states(seen)).toBe(`applied,applied,${third}`)
    if (goesByName && tool !== 'liquibase') expect(seen.problems[0]?.recovery?.rehearsed).toBe(true)
  })

  test('a file that fails in the middle', async () => {
    const seen = await compared(tool, 'an error in the middle, then mended', 1, 1)
    const third = { prisma: 'failed', 'golang-migrate': 'failed', nuxthub: 'half' }[tool] ?? 'pending'
    expect(states(seen)).toBe(`applied,applied,${third}`)
    if (third === 'pending') expect(kinds(seen)).toBe('next-start')
  })

  test('a process that was killed in the middle', async () => {
    const seen = await compared(tool, 'killed in the middle', 1, 1)
    const [third, problems] = {
      prisma: ['failed', 'failed'],
      'golang-migrate': ['failed', 'failed'],
      nuxthub: ['half', 'half-applied'],
      yoyo: ['pending', 'locked'],
      liquibase: ['pending', 'locked'],
    }[tool] ?? ['pending', '']
    expect([states(seen), kinds(seen)]).toEqual([`applied,applied,${third}`, problems])
    for (const { recovery } of seen.problems) expect(recovery?.rehearsed).toBe(true)
  })
})
