/** What strangers' SQL can reach: no file of the machine on either engine; and what the process that plays it was given. */

import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
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
      // Where it stands is said after a while.
      expect(stderr.replace(/^rehearsing .*\n/gm, '')).toBe('')
      const report = JSON.parse(stdout) as Report
      expect(report.folders[0]?.engine?.package).toBe(engine)
      const bare = report.folders[0]?.rehearsals.find(
        ({ migration, scenario }) => /002/.test(migration) && scenario === 'empty',
      )
      if (mustFail) expect(bare?.outcome).toMatch(/^(fail|unchecked|partial)$/)
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
    const none = { questions: [], seeds: [], queries: [], downs: {} }
    const job = { base: [], incoming: [], ...none } as unknown as Parameters<typeof stage.run>[0]
    const said = await stage.run(job).catch((error: Error) => JSON.parse(error.message))
    expect(said).toMatchObject({ env: {}, argv: [] })
    // All three are /dev/null.
    expect(new Set(said.tty).size).toBe(1)
  } finally {
    stage.close()
    delete process.env.INPUT_TOKEN
  }
})

/** What a stranger's code inside of the process would try; `done` where it succeeds, else the error's code. */
const BREAKOUTS: Readonly<Record<string, (folder: string) => string>> = {
  'read a file': (at) => `fs.readFileSync(${JSON.stringify(join(at, 'secret.txt'))})`,
  'write a file': (at) => `fs.writeFileSync(${JSON.stringify(join(at, 'new.txt'))}, 'x')`,
  'make a link': (at) => `fs.symlinkSync('/', ${JSON.stringify(join(at, 'link'))})`,
  'start a process': () => `spawnSync(process.execPath, ['--version'])`,
  'start a thread without the walls': () =>
    `new Promise((done, fail) => new Worker("require('fs').readdirSync('/')", { eval: true, execArgv: [] }).on('exit', done).on('error', fail))`,
  'open a database': (at) =>
    `import('node:sqlite').then(({ DatabaseSync }) => new DatabaseSync(${JSON.stringify(join(at, 'new.db'))}))`,
  'load a library': () => `process.dlopen({ exports: {} }, '/nowhere.node')`,
  'open a debugger': () => `import('node:inspector').then((it) => it.open(0))`,
  'ask the network': () =>
    `new Promise((done, fail) => connect(1, '127.0.0.1').on('connect', done).on('error', (e) => (e.code === 'ECONNREFUSED' ? done() : fail(e))))`,
  'read the bundle': () => 'fs.readFileSync(process.argv[1])',
}

/** Which Node holds what. https://nodejs.org/docs/latest-v24.x/api/permissions.html */
function holds(version: readonly number[]): Readonly<Record<string, string>> {
  const [major = 0] = version
  const open = Object.fromEntries(Object.keys(BREAKOUTS).map((what) => [what, 'done']))
  // Node 20 has no such wall: there WebAssembly is the only one. It has no SQLite of its own either.
  if (major < 22)
    return {
      ...open,
      'open a database': 'ERR_UNKNOWN_BUILTIN_MODULE',
      'load a library': 'ERR_DLOPEN_FAILED',
    }
  const denied = 'ERR_ACCESS_DENIED'
  return {
    ...Object.fromEntries(Object.keys(BREAKOUTS).map((what) => [what, denied])),
    'open a database': 'ERR_UNKNOWN_BUILTIN_MODULE',
    'load a library': 'ERR_DLOPEN_DISABLED',
    // From Node 25 on the permission model covers it.
    'ask the network': major < 25 ? 'done' : denied,
    'read the bundle': 'done',
  }
}

const installed = join(import.meta.dirname, '../node-versions/node_modules')
const others = existsSync(installed) ? readdirSync(installed).filter((name) => name.startsWith('node')) : []

it.each([process.execPath, ...others.map((name) => join(installed, name, 'bin/node'))])(
  'what code that has broken out of WebAssembly can still do under %s',
  (node) => {
    const folder = temporaryFolder()
    const entry = join(realpathSync(temporaryFolder()), 'stage.mjs')
    writeFileSync(join(folder, 'secret.txt'), SECRET)
    const tried = Object.entries(BREAKOUTS).map(
      ([what, code]) =>
        `[${JSON.stringify(what)}, await (async () => ${code(folder)})().then(() => 'done', (error) => error.code)]`,
    )
    writeFileSync(
      entry,
      `import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { connect } from 'node:net'
import { Worker } from 'node:worker_threads'
process.on('message', async () => process.send({ bug: JSON.stringify(Object.fromEntries([${tried.join(',\n')}])) }))
`,
    )
    const driver = join(import.meta.dirname, '../support/stage-driver.ts')
    const said = execFileSync(node, ['--import', 'tsx', driver, entry], { encoding: 'utf8' })
    const version = execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).split('.').map(Number)
    expect(JSON.parse(said)).toEqual(holds(version))
  },
)
