/** The language server in a real editor: Neovim, without a screen. */

import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleInto } from '../../scripts/bundle-into.ts'
import { makeRepo } from '../support/git.ts'

const dist = realpathSync(mkdtempSync(join(tmpdir(), 'rehearsal-editor-')))
beforeAll(() => bundleInto(join(import.meta.dirname, '../..'), dist), 300_000)
afterAll(() => rmSync(dist, { recursive: true }))

test('marks a migration, offers to allow it, asks for the reason, and is content with one', async () => {
  const repo = makeRepo({
    'migrations/001_orders.sql': 'CREATE TABLE IF NOT EXISTS orders (id INTEGER PRIMARY KEY);\n',
  })
  repo.branch('work')
  repo.write({ 'migrations/002_drop.sql': '-- Drops the orders.\n\nDROP TABLE IF EXISTS orders;\n' })
  const file = join(repo.root, 'migrations/002_drop.sql')
  const env = {
    PATH: process.env.PATH,
    HOME: dist,
    NODE: process.execPath,
    REHEARSAL: join(dist, 'cli.mjs'),
    FILE: file,
  }
  const said = await new Promise<string>((resolve, reject) => {
    const args = ['--headless', '--clean', '-u', 'NONE', '-c', `luafile ${join(import.meta.dirname, 'neovim.lua')}`]
    const done = (error: Error | null, stdout: string, stderr: string) =>
      error ? reject(new Error(`${error.message}\n${stdout}\n${stderr}`)) : resolve(stdout)
    execFile('nvim', args, { cwd: repo.root, env }, done)
  })
  const seen = JSON.parse(said)
  expect(seen.first).toContainEqual({ code: 'drops-table', line: 3, severity: 1 })
  expect(seen.titles).toContain('Allow drops-table: then write the reason')
  expect(seen.withoutReason).toContainEqual({ code: 'bad-allowance', line: 3, severity: 1 })
  expect(seen.allowed.filter(({ severity }: { severity: number }) => severity === 1)).toEqual([])
  expect(readFileSync(file, 'utf8')).toContain('-- rehearsal: allow drops-table because nobody ordered anything\nDROP')
}, 300_000)
