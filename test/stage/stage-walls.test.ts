/** What strangers' SQL can reach: no file of the machine on either engine; and what the process that plays it was given. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { NEWEST } from '../../src/sqlite/bundled.ts'
import { startEngine } from '../../src/stage/engines.ts'
import { openStage } from '../../src/stage/stage.ts'
import { runBundledCli } from '../support/dist.ts'
import { makeRepo, temporaryFolder } from '../support/git.ts'

const SECRET = 'canary-5d1f0b'

/** A real database and a text file, as a machine may have them, both with the secret. */
async function machine(): Promise<string> {
  const folder = temporaryFolder()
  const engine = await startEngine(NEWEST)
  const connection = engine.open()
  connection.run(`CREATE TABLE Secrets AS SELECT '${SECRET}' AS Value`)
  writeFileSync(join(folder, 'secret.db'), connection.bytes())
  connection.close()
  writeFileSync(join(folder, 'secret.txt'), SECRET)
  return folder
}

/** What a migration tries; and whether it can only do it with something of the machine's. */
const ATTEMPTS: readonly (readonly [what: string, sql: (folder: string) => string, mustFail: boolean])[] = [
  ['ATTACH', (at) => `ATTACH '${at}/secret.db' AS s;\nCREATE TABLE Seen AS SELECT Value FROM s.Secrets;`, true],
  ['ATTACH by address', (at) => `ATTACH 'file:${at}/secret.db?mode=ro' AS s;\nSELECT Value FROM s.Secrets;`, true],
  ['ATTACH of a new file', (at) => `ATTACH '${at}/new.db' AS n;\nCREATE TABLE n.T (X);`, false],
  ['VACUUM INTO', (at) => `VACUUM INTO '${at}/new.db';`, false],
  ['readfile', (at) => `CREATE TABLE Seen AS SELECT readfile('${at}/secret.txt') AS Value;`, true],
  ['writefile', (at) => `SELECT writefile('${at}/new.txt', 'x');`, true],
  ['load_extension', (at) => `SELECT load_extension('${at}/secret.so');`, true],
  ['a dot command', (at) => `.shell touch ${at}/new.txt\nSELECT 1;`, true],
]

/** The second engine is chosen where a folder needs what the first lacks. */
const ENGINES = [
  ['sql.js', 'CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Body TEXT);\n'],
  ['@sqlite.org/sqlite-wasm', 'CREATE VIRTUAL TABLE IF NOT EXISTS Notes USING fts5(Body);\n'],
] as const

describe.each(ENGINES)('on %s', (engine, base) => {
  it.each(engine === 'sql.js' ? ATTEMPTS : ATTEMPTS.slice(0, 5))(
    '%s reaches no file of the machine',
    async (_, sql, mustFail) => {
      const folder = await machine()
      const before = contents(folder)
      const repo = makeRepo({ 'migrations/001_base.sql': base })
      repo.branch('work')
      repo.commit({ 'migrations/002_try.sql': `${sql(folder)}\n` })
      const { stdout, stderr } = await runBundledCli(['--format', 'json'], { cwd: repo.root })
      expect(stderr).toBe('')
      const report = JSON.parse(stdout) as Report
      expect(report.folders[0]?.engine?.package).toBe(engine)
      const bare = report.folders[0]?.rehearsals.find(
        ({ migration, scenario }) => /002/.test(migration) && scenario === 'empty',
      )
      if (mustFail) expect(bare?.outcome).toMatch(/^(fail|unchecked)$/)
      expect(stdout).not.toContain(SECRET)
      expect(contents(folder)).toEqual(before)
    },
  )
})

function contents(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]))
}

it('the process that plays it has no environment and no streams, and nothing but Node in its arguments', async () => {
  const entry = join(temporaryFolder(), 'stage.mjs')
  const told = '{ env: process.env, tty: [0, 1, 2].map((fd) => fstatSync(fd).rdev), argv: process.argv.slice(2) }'
  writeFileSync(
    entry,
    `import { fstatSync } from 'node:fs'\nprocess.on('message', () => process.send({ bug: JSON.stringify(${told}) }))\n`,
  )
  process.env.INPUT_TOKEN = 'secret'
  const stage = openStage(pathToFileURL(entry))
  try {
    const job = { base: [], incoming: [] } as unknown as Parameters<typeof stage.run>[0]
    const said = await stage.run(job).catch((error: Error) => JSON.parse(error.message))
    expect(said).toMatchObject({ env: {}, argv: [] })
    // All three are /dev/null.
    expect(new Set(said.tty).size).toBe(1)
  } finally {
    stage.close()
    delete process.env.INPUT_TOKEN
  }
})

it('and where Node can wall it off, it can read no file but its own, write none and start nothing', async () => {
  const folder = temporaryFolder()
  const entry = join(temporaryFolder(), 'stage.mjs')
  writeFileSync(join(folder, 'secret.txt'), SECRET)
  const tried = (what: string) => `await (async () => ${what})().then(() => 'done', (error) => error.code)`
  const attempts = [
    `fs.readFileSync(${JSON.stringify(join(folder, 'secret.txt'))})`,
    `fs.writeFileSync(${JSON.stringify(join(folder, 'new.txt'))}, 'x')`,
    `spawnSync(process.execPath, ['--version'])`,
    'fs.readFileSync(process.argv[1])',
  ]
  writeFileSync(
    entry,
    `import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
const said = [${attempts.map(tried).join(', ')}]
process.on('message', () => process.send({ bug: JSON.stringify(said) }))
`,
  )
  const stage = openStage(pathToFileURL(entry))
  try {
    const job = { base: [], incoming: [] } as unknown as Parameters<typeof stage.run>[0]
    const said = await stage.run(job).catch((error: Error) => JSON.parse(error.message))
    // Node 20 has no such wall; there WebAssembly is the only one.
    const refused = process.allowedNodeEnvironmentFlags.has('--permission') ? 'ERR_ACCESS_DENIED' : 'done'
    expect(said).toEqual([refused, refused, refused, 'done'])
  } finally {
    stage.close()
  }
})
