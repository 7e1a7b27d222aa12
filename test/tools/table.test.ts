/** The table of tools: what every tool must say, and that nobody else says it. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { template } from '../../src/tools/_template.ts'
import { historyRow } from '../../src/tools/history.ts'
import { units } from '../../src/tools/pieces.ts'
import { SIGNS } from '../../src/tools/signs.ts'
import { RUNNERS, TOOLS } from '../../src/tools/table.ts'
import type { Tool } from '../../src/tools/tool.ts'

const SRC = join(import.meta.dirname, '..', '..', 'src')

describe('every tool', () => {
  test.each(TOOLS.map((tool) => [tool.name, tool] as const))('%s is a whole', (name, tool) => {
    const { runner } = tool
    expect([runner.name, runner.tool]).toEqual([name, name])
    expect(JSON.parse(JSON.stringify(runner))).toEqual(runner)
    // Its ways of reading are in the table.
    expect(units('SELECT 1;', runner.reads).length).toBeGreaterThan(0)
    if (!['any', 'none'].includes(runner.sections)) expect(Object.keys(RUNNERS)).toContain(runner.sections)
    expect(tool.layouts.length).toBeGreaterThan(0)
    expect(historyRow(runner.ledger, { key: '1' })).toMatch(/^(INSERT INTO|PRAGMA user_version)/)
    // What makes a start stop or passes a file over is said in words.
    const { after, words } = tool.runner.ledger.loose
      ? { after: null, words: null }
      : { after: runner.after, words: tool.words }
    if (after?.kill === 'refuses') expect(words?.kill).toBeTruthy()
    if (after?.edit === 'refused') expect(words?.edit).toBeTruthy()
    if (after?.missing.endsWith('refused')) expect(words?.missing).toBeTruthy()
    if (after && after.late !== 'applied') expect(words?.late).toBeTruthy()
    if (after && after.duplicate !== 'applied') expect(words?.duplicate).toBeTruthy()
  })

  test('has a name of its own', () => {
    expect(new Set(SIGNS.map(({ name }) => name)).size).toBe(SIGNS.length)
    expect(TOOLS.map(({ name }) => name)).not.toContain(template.name)
  })
})

test('the template is a tool that reads a folder', () => {
  const added: readonly Tool[] = [...TOOLS, template]
  const [layout] = added.at(-1)?.layouts ?? []
  const reading = layout?.read(['001.up-users.sql', 'README.md', 'x.sql'], { known: null, text: () => null })
  expect(reading?.migrations).toEqual([
    { file: '001.up-users.sql', version: '001', name: 'users', key: '001.up-users.sql', down: null },
  ])
  expect([...(reading?.strays ?? [])]).toEqual([
    ['README.md', 'other'],
    ['x.sql', 'misnamed'],
  ])
})

/** Comments and JSDoc may speak of tools; so may the room that looks for them in a repository. */
test('no other room names a tool', () => {
  const names =
    /\b(?:goose|dbmate|drizzle|wrangler|prisma|sqlx|tauri|golang-migrate|diesel|refinery|sql-migrate|atlas|flyway|nuxthub|yoyo|sqldelight|dbutil|liquibase|rusqlite[-_]migration|sqlite3 -bail|__MigrationHistory)\b/i
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.startsWith('tools/') && !path.startsWith('commands/init/'))
  const naming = files.flatMap((path) => {
    const text = readFileSync(join(SRC, path), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/(^|\s)\/\/.*$/gm, '')
    const line = text.split('\n').find((it) => names.test(it))
    return line === undefined ? [] : [`${path}: ${line.trim()}`]
  })
  // The shell is the only runner that goes on after an error, so its own switch is the advice there.
  expect(naming.filter((it) => !it.startsWith('rules/continues-after-error.ts'))).toEqual([])
})
