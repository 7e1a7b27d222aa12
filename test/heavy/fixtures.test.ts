/** A repository for each tool, laid out as its own generator does, and pull requests to it: what is found, decided and said without settings. */

import { describe, expect, test } from 'vitest'
import type { Checked } from '../../src/model/report.ts'
import { runCli } from '../support/doors.ts'
import { makeRepo } from '../support/git.ts'
import { checkInMemory } from '../support/in-memory.ts'
import {
  baseOf,
  changesBetween,
  type Fixture,
  headOf,
  PULLS,
  type PullName,
  pullsOf,
  USUAL,
} from '../tools/fixtures/fixture.ts'
import { FIXTURES } from '../tools/fixtures/table.ts'

/** What only one tool's users know. */
const FOREIGN =
  /(?<!better-)sqlite3|__MigrationHistory|wrangler|\bD1\b|\bd1\b|drizzle|prisma|sqlx|tauri|golang-migrate|goose|dbmate|diesel|rusqlite|refinery|sql-migrate|atlas|flyway|liquibase|nuxt|yoyo|sqldelight|dbutil/gi

/** `folder: runner (by what)`. */
function found({ report }: Checked): string[] {
  return report.folders.map(({ path, tool }) => `${path}: ${tool?.name} (${tool?.because ?? 'assumed'})`)
}

/** The verdict, and each rule that spoke with its level. */
function verdictOf({ report }: Checked): string {
  const rules = report.findings.map(({ rule, level }) => `${rule}=${level}`)
  return [report.verdict, ...[...new Set(rules)].sort()].join(' ')
}

function textsOf({ report }: Checked): string {
  return report.findings.map(({ message, fix }) => `${message}\n${fix}`).join('\n')
}

/** Names of tools that this one's users have nothing to do with; paths are the repository's own. */
function foreignIn(checked: Checked, { speaks }: Fixture): string[] {
  const text = textsOf(checked).replace(/\S*\/\S*/g, '')
  return (text.match(FOREIGN) ?? []).filter((name) => !new RegExp(speaks, 'i').test(name))
}

const check = (fixture: Fixture, pull: PullName) => checkInMemory(baseOf(fixture), headOf(fixture, pull))

describe.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
  test('is found in a real repository, and init sets the same runner', async () => {
    const repo = makeRepo(baseOf(fixture))
    const init = await runCli(['init', '--dry-run'], { cwd: repo.root })
    const set = /^ {2}runner: (.*)$/m.exec(init.stdout)?.[1] ?? null
    expect(set).toBe(fixture.init)
    repo.branch('work')
    repo.commit(changesBetween(baseOf(fixture), headOf(fixture, 'good')))
    const { stdout, code } = await runCli(['--format', 'json'], { cwd: repo.root })
    const report = JSON.parse(stdout) as Checked['report']
    expect(found({ report, sources: new Map() })).toEqual([fixture.found])
    expect(code).toBe(0)
    expect(report.folders.flatMap(({ remarks }) => remarks)).toEqual([])
    // In the order in which they are applied, and none of them left out.
    const names = report.folders[0]?.migrations
      .filter(({ path }) => !path.endsWith('/00-latest.sql'))
      .map(({ path, change }) => `${change} ${nameIn(path)}`)
    expect(names).toEqual(['kept users', 'kept orders', `added ${good(fixture)}`])
  })

  test('decides each pull request as the tool would', async () => {
    const all = await Promise.all(pullsOf(fixture).map(async (pull) => [pull, await check(fixture, pull)] as const))
    const expected = pullsOf(fixture).map((pull) => [pull, fixture.expected[pull] ?? USUAL[pull]])
    expect(all.map(([pull, checked]) => [pull, verdictOf(checked)])).toEqual(expected)
    for (const [pull, checked] of all) {
      expect(foreignIn(checked, fixture), pull).toEqual([])
      const says = fixture.says[pull]
      if (says) expect(textsOf(checked), pull).toMatch(says)
    }
  })
})

/** The words in a migration's path; where there are none, those of its place. */
function nameIn(path: string): string {
  const number = /(\d+)\.sqm$/.exec(path)?.[1]
  if (number !== undefined) return ['', 'users', 'orders', 'add_phone'][Number(number)] ?? ''
  return /(users|orders|add_phone|notes)/.exec(path)?.[1] ?? path
}

function good({ steps }: Fixture): string {
  return steps?.good?.name ?? 'add_phone'
}

test('every pull request is tried with some tool', () => {
  const tried = new Set(FIXTURES.flatMap(pullsOf))
  expect(PULLS.filter((pull) => !tried.has(pull))).toEqual([])
})
