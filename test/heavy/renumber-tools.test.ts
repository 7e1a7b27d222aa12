/** `renumber` where a migration is more than one file: directories, up and down, a journal with snapshots, sums. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCli } from '../support/doors.ts'
import { makeRepo, type Repo } from '../support/git.ts'
import { baseOf, type Fixture, type Step } from '../tools/fixtures/fixture.ts'
import { FIXTURES } from '../tools/fixtures/table.ts'

const USERS: Step = {
  n: 1,
  name: 'users',
  up: ['CREATE TABLE users (id INTEGER PRIMARY KEY);'],
  down: 'DROP TABLE users;',
}

const MINE: Step = { n: 3, name: 'mine', up: ['CREATE TABLE mine (id INTEGER PRIMARY KEY);'], down: 'DROP TABLE mine;' }

/** Made later than mine, merged earlier. */
const THEIRS: Step = {
  ...MINE,
  name: 'theirs',
  up: ['CREATE TABLE theirs (id INTEGER PRIMARY KEY);'],
  down: 'DROP TABLE theirs;',
  when: 9,
}

function fixture(name: string): Fixture {
  const found = FIXTURES.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no fixture ${name}`)
  return found
}

/** Two branches took the same number, and the other one was merged first. */
function raced(name: string, isMerged = false): Repo {
  const { scaffold, files, lists } = fixture(name)
  const state = (...steps: Step[]) => Object.assign({}, ...steps.map(files), lists?.(steps))
  const repo = makeRepo({ ...scaffold, ...state(USERS) })
  repo.branch('work')
  repo.commit(state(USERS, MINE))
  repo.git('checkout', '--quiet', 'main')
  repo.commit(state(USERS, THEIRS))
  repo.git('checkout', '--quiet', 'work')
  if (!isMerged) return repo
  // As people resolve it: both files, both entries.
  repo.git('merge', '--quiet', '--no-commit', '-X', 'theirs', 'main')
  repo.commit(state(USERS, THEIRS, MINE))
  return repo
}

/** What `fixture` has, and a branch with one file that comes too late. */
function late(name: string, more: Readonly<Record<string, string>> = {}): Repo {
  const { files } = fixture(name)
  const repo = makeRepo(baseOf(fixture(name)))
  repo.branch('work')
  repo.commit({ ...files({ ...MINE, n: 2 }), ...more })
  return repo
}

async function renumbered(repo: Repo): Promise<string> {
  const { code, stdout, stderr } = await runCli(['renumber'], { cwd: repo.root })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  // What is staged is what lies on the disk.
  expect(repo.git('diff', '--name-only')).toBe('')
  repo.commit({})
  return stdout
}

const read = (repo: Repo, path: string) => readFileSync(join(repo.root, path), 'utf8')

/** Nothing is left to say about numbers, names or lists. */
/** Errors and warnings: what two starts at once do under a tool is a note on any of its files. */
async function rulesThatSpeak(repo: Repo): Promise<string[]> {
  const { stdout } = await runCli(['--format', 'json'], { cwd: repo.root })
  const findings = JSON.parse(stdout).findings as { rule: string; level: string; message: string }[]
  return findings.filter(({ level }) => level !== 'note').map((it) => `${it.rule}: ${it.message}`)
}

interface Entry {
  readonly tag: string
}

const entriesOf = (repo: Repo): Entry[] => JSON.parse(read(repo, 'drizzle/meta/_journal.json')).entries

describe('renumber', () => {
  test.each([false, true])('edits the journal of drizzle (merged: %s)', async (isMerged) => {
    const repo = raced('drizzle on better-sqlite3', isMerged)
    const printed = await renumbered(repo)
    expect(printed).toMatch(/^drizzle\/0002_mine\.sql → drizzle\/0003_mine\.sql\n/)
    expect(printed).toContain('drizzle/meta/_journal.json has their new names.')
    expect(printed).toMatch(/Left to do:\n {2}A snapshot knows only what its own branch had/)
    expect(printed).not.toContain('still mentioned')
    const entries = entriesOf(repo)
    const when = Date.UTC(2026, 0, 9) + 1
    expect(entries.at(-1)).toEqual({ idx: 3, version: '6', when, tag: '0003_mine', breakpoints: true })
    expect(entries.slice(0, -1).map(({ tag }) => tag)).toEqual(['0000_users', ...(isMerged ? ['0002_theirs'] : [])])
    expect(await rulesThatSpeak(repo)).toEqual([])
  })

  test('takes a snapshot along', async () => {
    const { lists } = fixture('drizzle on better-sqlite3')
    const entries = (steps: Step[]) => lists?.(steps) ?? {}
    const orders: Step = { ...MINE, name: 'orders' }
    const repo = late('drizzle on better-sqlite3', entries([USERS, orders, { ...MINE, n: 2 }]))
    expect(await renumbered(repo)).toContain('drizzle/meta/0001_snapshot.json → drizzle/meta/0003_snapshot.json\n')
    expect(existsSync(join(repo.root, 'drizzle/meta/0001_snapshot.json'))).toBe(false)
    expect(await rulesThatSpeak(repo)).toEqual([])
  })

  test('knows the journal of drizzle-kit where another tool applies the files', async () => {
    const { lists } = fixture('wrangler with drizzle-kit')
    const entries = (steps: Step[]) => lists?.(steps) ?? {}
    const orders: Step = { ...MINE, name: 'orders' }
    const repo = late('wrangler with drizzle-kit', entries([USERS, orders, { ...MINE, n: 2 }]))
    const advice = (await runCli([], { cwd: repo.root })).stdout
    expect(advice).toContain('In meta/_journal.json give its entry the new tag')
    const printed = await renumbered(repo)
    expect(printed).toContain('drizzle/meta/0001_snapshot.json → drizzle/meta/0003_snapshot.json\n')
    expect(printed).toContain('drizzle/meta/_journal.json has their new names.')
    expect(printed).toContain('npx drizzle-kit generate once more')
    expect(entriesOf(repo).at(-1)?.tag).toBe('0003_mine')
  })

  test.each(['drizzle on expo-sqlite', 'drizzle on Durable Objects'])(
    'says what the bundle has to import: %s',
    async (name) => {
      const printed = await renumbered(raced(name, true))
      expect(printed).toContain(
        `In drizzle/migrations.js write: import m0003 from './0003_mine.sql', and m0003 for m0002 in "migrations".`,
      )
    },
  )

  test('names a file that the journal does not list', async () => {
    const { code, stdout } = await runCli(['renumber'], { cwd: late('drizzle on better-sqlite3').root })
    expect(code).toBe(0)
    expect(stdout).toContain(
      'drizzle/0001_mine.sql has no entry in meta/_journal.json, and is never applied before it has one.',
    )
  })

  test("speaks of dbmate's dump", async () => {
    expect(await renumbered(late('dbmate'))).toMatch(/Left to do:\n {2}A schema\.sql .*: dbmate dump writes it anew/)
  })

  test('moves the whole directory of prisma', async () => {
    const folder = 'prisma/migrations/20260101120002_mine'
    const repo = late('prisma', { [`${folder}/README.md`]: 'why\n' })
    const printed = await renumbered(repo)
    const [, moved = ''] = / → (prisma\/migrations\/\d{14}_mine)\/migration\.sql$/m.exec(printed) ?? []
    expect(read(repo, `${moved}/README.md`)).toBe('why\n')
    expect(existsSync(join(repo.root, folder))).toBe(false)
    expect(await rulesThatSpeak(repo)).toEqual([])
  })

  test('moves up and down of golang-migrate together', async () => {
    const repo = raced('golang-migrate', true)
    expect(await renumbered(repo)).toMatch(
      /000003_mine\.up\.sql → db\/migrations\/000004_mine\.up\.sql\n.*000003_mine\.down\.sql → db\/migrations\/000004_mine\.down\.sql\n/,
    )
    expect(await rulesThatSpeak(repo)).toEqual([])
  })

  test('gives a misnamed file the ending that golang-migrate asks for', async () => {
    const { scaffold, files } = fixture('golang-migrate')
    const repo = makeRepo({ ...scaffold, ...files(USERS) })
    repo.branch('work')
    repo.commit({ 'db/migrations/000002_tags.sql': 'CREATE TABLE tags (id INTEGER PRIMARY KEY);\n' })
    expect((await runCli([], { cwd: repo.root })).stdout).toContain(
      'git mv db/migrations/000002_tags.sql db/migrations/000002_tags.up.sql',
    )
    expect(await renumbered(repo)).toContain('db/migrations/000002_tags.sql → db/migrations/000002_tags.up.sql')
    expect(await rulesThatSpeak(repo)).toEqual([])
  })

  test('tells how the sums of atlas are made anew, and not that they have the old name', async () => {
    const printed = await renumbered(raced('atlas', true))
    expect(printed).toContain('Left to do:\n  atlas migrate hash --dir file://migrations\n')
    expect(printed).not.toContain('still mentioned')
  })

  test('spells a time as diesel does', async () => {
    const repo = late('diesel')
    const printed = await renumbered(repo)
    expect(printed).toMatch(
      / → migrations\/\d{4}-\d\d-\d\d-\d{6}-0000_mine\/up\.sql\n.* → migrations\/.*_mine\/down\.sql\n/,
    )
    expect(await rulesThatSpeak(repo)).toEqual([])
  })

  test("keeps the order of yoyo's days", async () => {
    const repo = late('yoyo')
    const printed = await renumbered(repo)
    expect(printed).toMatch(/_A3fOA-mine\.sql → migrations\/\d{8}_\d\d_A3fOA-mine\.sql\n.*mine\.rollback\.sql → /)
    expect((await rulesThatSpeak(repo)).filter((it) => /order|version/.test(it))).toEqual([])
  })
})
