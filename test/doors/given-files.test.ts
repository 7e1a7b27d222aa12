/** The files that the settings name are the base's: a pull request cannot take out of them what its migration loses. */

import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { runCli } from '../support/doors.ts'
import { type Files, makeRepo, type Repo } from '../support/git.ts'
import { startGitHub } from '../support/github.ts'
import { openPull, runStep, said } from '../support/step.ts'

const METERS = 'CREATE TABLE meters (id INTEGER PRIMARY KEY, label TEXT NOT NULL, value INTEGER NOT NULL);\n'
const WITHOUT_LABEL = 'CREATE TABLE meters (id INTEGER PRIMARY KEY, value INTEGER NOT NULL);\n'
const MAIN = {
  '.github/rehearsal.yml': 'runner: transactional\nbaseline: db/schema.sql\n',
  'db/schema.sql': METERS,
  'migrations/001_read_at.sql': 'ALTER TABLE meters ADD COLUMN read_at TEXT;\n',
}
const REBUILD = `CREATE TABLE next (id INTEGER PRIMARY KEY, value INTEGER NOT NULL, read_at TEXT);
INSERT INTO next SELECT id, value, read_at FROM meters;
DROP TABLE meters;
ALTER TABLE next RENAME TO meters;
`
const LOSS = expect.stringContaining('drops-column migrations/002_meters.sql')
const HIDING = { 'db/schema.sql': WITHOUT_LABEL, 'migrations/002_meters.sql': REBUILD }

function branch(main: Files, files: Files): Repo {
  const repo = makeRepo(main)
  repo.branch('work')
  repo.commit(files)
  return repo
}

async function checked(main: Files, files: Files): Promise<Report> {
  const { stdout, stderr } = await runCli(['--base', 'main', '--format', 'json'], { cwd: branch(main, files).root })
  expect(stderr).toBe('')
  return JSON.parse(stdout) as Report
}

describe('a baseline', () => {
  it('that loses a column together with a new file hides nothing, in a terminal and on GitHub', async () => {
    const report = await checked(MAIN, HIDING)
    expect(said(report)).toContainEqual(LOSS)
    expect(report.folders[0]?.remarks).toContain(
      'baseline: db/schema.sql was taken as main has it: what is changed there counts once it is merged.',
    )
    const step = await runStep(await startGitHub(), openPull(MAIN, HIDING).started())
    expect(step.code).toBe(1)
    expect(said(step.report)).toContainEqual(LOSS)
  })

  it('that is removed, or a link to another file, hides nothing either', async () => {
    expect(said(await checked(MAIN, { ...HIDING, 'db/schema.sql': null }))).toContainEqual(LOSS)
    const linked = { 'db/other.sql': WITHOUT_LABEL, 'db/schema.sql': { symlink: 'other.sql' } }
    expect(said(await checked(MAIN, { ...HIDING, ...linked }))).toContainEqual(LOSS)
    const main = { ...MAIN, 'db/schema.sql': { symlink: 'other.sql' }, 'db/other.sql': METERS }
    const edited = { 'db/other.sql': WITHOUT_LABEL, 'migrations/002_meters.sql': REBUILD }
    expect(said(await checked(main, edited))).toContainEqual(LOSS)
  })

  it.each<[string, Files, string[]]>([
    [
      'is kept up to date with a new table',
      { 'db/schema.sql': `${METERS}CREATE TABLE tags (id INTEGER PRIMARY KEY);\n` },
      [],
    ],
    ['is left alone', {}, []],
    ['is only laid out anew', { 'db/schema.sql': `-- Before the first file.\n${METERS}` }, []],
  ])('that %s is fine', async (_, files) => {
    const report = await checked(MAIN, {
      ...files,
      'migrations/002_tags.sql': 'CREATE TABLE tags (id INTEGER PRIMARY KEY);\n',
    })
    expect(said(report).filter((it) => !/no-rollback-note/.test(it))).toEqual([])
  })

  it('of which the base has nothing counts as it is: a whole file, or a table that a new file needs', async () => {
    const table = 'CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT);\n'
    const added = await checked(MAIN, {
      'db/schema.sql': METERS + table,
      'migrations/002_rooms.sql': 'ALTER TABLE rooms ADD COLUMN floor INTEGER;\n',
    })
    expect(said(added)).toEqual([])
    expect(added.folders[0]?.remarks).toContain(
      'baseline: of db/schema.sql, rooms was taken as it is here: main knows nothing of it.',
    )
    const { 'db/schema.sql': schema, ...without } = MAIN
    const fresh = await checked(without, {
      'db/schema.sql': schema,
      'migrations/002_more.sql': 'ALTER TABLE meters ADD COLUMN more TEXT;\n',
    })
    expect(said(fresh)).toEqual([])
    expect(fresh.folders[0]?.remarks).toContain(
      'baseline: db/schema.sql is not in main yet, and was taken as it is here.',
    )
  })

  it('that is mended without a new migration counts as it is mended', async () => {
    const main = { ...MAIN, 'db/schema.sql': 'CREATE TABEL meters (id);\n' }
    const report = await checked(main, { 'db/schema.sql': METERS })
    expect(said(report)).toEqual([])
  })
})

describe('rows of the project', () => {
  const main = {
    '.github/rehearsal.yml': 'runner: transactional\nrows: rows.sql\n',
    'migrations/001_members.sql': 'CREATE TABLE members (id INTEGER PRIMARY KEY, email TEXT NOT NULL);\n',
    'rows.sql': "INSERT INTO members (email) VALUES ('ann@example.com'), ('ann@example.com');\n",
  }
  const unique = 'CREATE UNIQUE INDEX members_email ON members (email);\n'

  it('are the base’s: those that a new file does not meet are not taken out beside it', async () => {
    const rows = "INSERT INTO members (email) VALUES ('ann@example.com');\n"
    const report = await checked(main, { 'rows.sql': rows, 'migrations/002_unique.sql': unique })
    expect(said(report)).toContain('fails-with-rows migrations/002_unique.sql:1')
  })

  it('may follow the new columns at once', async () => {
    const more = { ...main, 'rows.sql': "INSERT INTO members (email) VALUES ('ann@example.com');\n" }
    const report = await checked(more, {
      'rows.sql': "INSERT INTO members (email, city) VALUES ('ann@example.com', 'Rome');\n",
      'migrations/002_city.sql': 'ALTER TABLE members ADD COLUMN city TEXT;\n',
    })
    expect(said(report)).toEqual([])
  })
})
