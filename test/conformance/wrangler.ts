/** The real thing: `wrangler d1 migrations apply --local`, which brings workerd and its SQLite. */

import { execFile, execFileSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { NewFile } from './corpus.ts'

/** What one `apply` did: its exit code, what it printed, and the database (null when there is none). */
export interface Applied {
  readonly code: number
  readonly output: string
  readonly bytes: Uint8Array | null
}

const CONFIG = {
  name: 'conformance',
  compatibility_date: '2025-01-01',
  d1_databases: [{ binding: 'DB', database_name: 'db', database_id: '00000000-0000-0000-0000-000000000001' }],
}

/** Applies the files to a new local database. Nothing here reaches the network. */
export async function apply(files: readonly NewFile[]): Promise<Applied> {
  const folder = mkdtempSync(join(tmpdir(), 'wrangler-'))
  try {
    mkdirSync(join(folder, 'migrations'))
    writeFileSync(join(folder, 'wrangler.json'), JSON.stringify(CONFIG))
    for (const { name, bytes } of files) writeFileSync(join(folder, 'migrations', name), bytes)
    const ended = await run(folder)
    return { ...ended, bytes: database(folder) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(folder: string): Promise<{ code: number; output: string }> {
  const program = join(dirname(createRequire(import.meta.url).resolve('wrangler/package.json')), 'bin', 'wrangler.js')
  const options = {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      CI: '1',
      WRANGLER_SEND_METRICS: 'false',
      NO_COLOR: '1',
      // With the banner comes a question to npm whether there is a newer wrangler.
      WRANGLER_HIDE_BANNER: 'true',
      // What miniflare would fetch to show requests as coming from here.
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    },
  }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, 'd1', 'migrations', 'apply', 'db', '--local'],
      options,
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1
        resolve({ code, output: `${stdout}${stderr}` })
      },
    )
  })
}

/** The file that workerd keeps, with its write-ahead log taken in by the shell. */
function database(folder: string): Uint8Array | null {
  const state = join(folder, '.wrangler/state/v3/d1/miniflare-D1DatabaseObject')
  const name = existsSync(state) ? readdirSync(state).find((it) => /^[0-9a-f]{64}\.sqlite$/.test(it)) : undefined
  if (name === undefined) return null
  const copy = join(folder, 'copy.db')
  for (const end of ['', '-wal', '-shm']) {
    if (existsSync(join(state, `${name}${end}`))) copyFileSync(join(state, `${name}${end}`), `${copy}${end}`)
  }
  execFileSync('sqlite3', [copy, 'SELECT count(*) FROM sqlite_schema'])
  return new Uint8Array(readFileSync(copy))
}
