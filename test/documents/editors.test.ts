/** What docs/editors.md gives people to copy: the problem matchers find in the real report what stands in it. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { runCli } from '../support/doors.ts'
import { fencesOf } from '../support/fences.ts'
import { makeRepo } from '../support/git.ts'

interface Pattern {
  readonly regexp: string
  readonly file: number
  readonly line?: number
  readonly message: number
}

interface Matcher {
  readonly pattern: readonly Pattern[]
}

const docs = join(import.meta.dirname, '../../docs')
const fences = fencesOf(readFileSync(join(docs, 'editors.md'), 'utf8'))
const tasks = JSON.parse(fences.find(({ file }) => file === '.vscode/tasks.json')?.text ?? '')
const ofCode: readonly Matcher[] = tasks.tasks[0].problemMatcher
const ofGitHub: readonly Matcher[] = JSON.parse(readFileSync(join(docs, 'problem-matcher.json'), 'utf8')).problemMatcher

function problems(report: string, matchers: readonly Matcher[]): string[] {
  const patterns = matchers.flatMap(({ pattern }) => pattern)
  return report.split('\n').flatMap((line) =>
    patterns.flatMap(({ regexp, file, line: at, message }) => {
      const found = new RegExp(regexp).exec(line)
      return found ? [`${found[file]}:${at === undefined ? 1 : found[at]} ${found[message]}`] : []
    }),
  )
}

test('the problem matchers find every finding that the terminal shows, at its place', async () => {
  const first = 'CREATE TABLE IF NOT EXISTS orders (id INTEGER PRIMARY KEY, note TEXT);\n'
  const repo = makeRepo({ 'my db/migrations/001_orders.sql': first })
  repo.branch('work')
  repo.write({
    'my db/migrations/001_orders.sql': first.replace('note', 'remark'),
    'my db/migrations/002_notes.sql': '-- Tidies up.\nUPDATE orders SET note = NULL;\n\nDROP TABLE orders;\n',
  })
  const cwd = repo.root
  const { findings } = JSON.parse((await runCli(['--format', 'json'], { cwd })).stdout)
  const places = findings.map((it: { path: string; line: number; rule: string }) => `${it.path}:${it.line} ${it.rule}`)
  const shown = await runCli(['--notes'], { cwd, env: { FORCE_COLOR: '1' } })
  const report = stripVTControlCharacters(shown.stdout)
  expect(places.length).toBeGreaterThan(3)
  expect(places).toContainEqual(expect.stringMatching(/:1 edited-migration$/))
  for (const matchers of [ofGitHub, ofCode]) expect(problems(report, matchers).sort()).toEqual(places.toSorted())
})

test('every block of JSON on the page is JSON', () => {
  const blocks = fences.filter(({ language }) => language === 'json')
  expect(blocks.length).toBeGreaterThan(4)
  for (const { text } of blocks) JSON.parse(text)
})
