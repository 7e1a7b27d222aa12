/** What strangers' SQL tries on the machine, and what code tries that has broken out of WebAssembly. */

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { NEWEST } from '../../src/sqlite/bundled.ts'
import { startEngine } from '../../src/stage/engines.ts'
import { runBundledCli } from './dist.ts'
import { makeRepo, temporaryFolder } from './git.ts'

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
export type Attempt = readonly [what: string, sql: (folder: string) => string, mustFail: boolean]

export const ATTEMPTS: readonly Attempt[] = [
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
export const ENGINES: readonly (readonly [engine: string, base: string])[] = [
  ['sql.js', 'CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Body TEXT);\n'],
  ['@sqlite.org/sqlite-wasm', 'CREATE VIRTUAL TABLE IF NOT EXISTS Notes USING fts5(Body);\n'],
]

/** Tries it on an engine, and expects that no file of the machine was reached. */
export async function expectOutOfReach(
  [engine, base]: readonly [string, string],
  [, sql, mustFail]: Attempt,
): Promise<void> {
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
  if (mustFail) expect(bare?.outcome).toMatch(/^(fail|unchecked|partial)$/)
  expect(stdout).not.toContain(SECRET)
  expect(contents(folder)).toEqual(before)
}

function contents(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]))
}

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

/** Runs all of them under this Node, and expects that it holds what it should. */
export function expectHeld(node: string): void {
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
  const driver = join(import.meta.dirname, 'stage-driver.ts')
  const said = execFileSync(node, ['--import', 'tsx', driver, entry], { encoding: 'utf8' })
  const version = execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).split('.').map(Number)
  expect(JSON.parse(said)).toEqual(holds(version))
}
