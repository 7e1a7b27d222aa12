/**
 * The bundled command says the same on every Node that we promise. Under `npm test` on the Node that runs it; on all of
 * them after `npm ci --prefix test/node-versions` (which .ci/run does; a third of a gigabyte is too much for every clone).
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runBundledCli } from '../support/dist.ts'
import { makeRepo } from '../support/git.ts'

const installed = join(import.meta.dirname, '../node-versions/node_modules')
const others = existsSync(installed) ? readdirSync(installed).filter((name) => name.startsWith('node')) : []
const nodes = [process.execPath, ...others.map((name) => join(installed, name, 'bin/node'))]

describe.each(nodes)('%s', (node) => {
  test('passes a good migration, fails a bad one, and says when it could not check', async () => {
    const repo = makeRepo({ 'migrations/001_a.sql': 'CREATE TABLE IF NOT EXISTS a (x INTEGER PRIMARY KEY);\n' })
    const run = (...args: string[]) => runBundledCli(['--base', 'main', ...args], { cwd: repo.root, node })

    repo.write({ 'migrations/002_b.sql': 'CREATE TABLE IF NOT EXISTS b (y TEXT);\n' })
    expect(await run()).toMatchObject({ code: 0, stderr: '' })

    repo.write({ 'migrations/002_b.sql': 'ALTER TABLE a ADD COLUMN y TEXT NOT NULL;\n' })
    const bad = await run('--format', 'json')
    expect(bad).toMatchObject({ code: 1, stderr: '' })
    const { findings } = JSON.parse(bad.stdout) as { findings: { rule: string; path: string; line: number }[] }
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'fails-with-rows', path: 'migrations/002_b.sql', line: 1 }),
    )

    expect(await run('--runner', 'nobody')).toMatchObject({ code: 2, stdout: '' })
  })
})
