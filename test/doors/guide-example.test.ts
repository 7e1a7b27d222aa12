/** The deployment guide's own example, `005_add_contact_status.sql`, through the command line. */
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import type { Finding } from '../../src/model/rule.ts'
import { runCli } from '../support/doors.ts'
import { makeRepo } from '../support/git.ts'

const CONTACTS = `CREATE TABLE IF NOT EXISTS ContactSubmissions (
  Id INTEGER PRIMARY KEY AUTOINCREMENT,
  Name TEXT NOT NULL,
  Email TEXT NOT NULL,
  Message TEXT NOT NULL,
  SubmittedAt DATETIME DEFAULT CURRENT_TIMESTAMP
);
`
/** A column, an index on it, a backfill: as people write it. */
const STATUS = `-- Add a status to contact submissions, for the follow-up of ticket 123.
ALTER TABLE ContactSubmissions
ADD COLUMN Status TEXT DEFAULT 'pending'
CHECK (Status IN ('pending', 'contacted', 'resolved'));

CREATE INDEX IF NOT EXISTS IX_ContactSubmissions_Status
ON ContactSubmissions(Status);

UPDATE ContactSubmissions
SET Status = 'pending'
WHERE Status IS NULL;
`

async function checked(sql: string, ...flags: string[]): Promise<{ code: number; findings: readonly Finding[] }> {
  const repo = makeRepo({ 'migrations/004_contacts.sql': CONTACTS })
  repo.branch('work')
  repo.commit({ 'migrations/005_add_contact_status.sql': sql })
  const { code, stdout, stderr } = await runCli(['--format', 'json', ...flags], { cwd: repo.root })
  expect(stderr).toBe('')
  return { code, findings: (JSON.parse(stdout) as Report).findings }
}

describe('a bare ADD COLUMN', () => {
  test('is not re-runnable under sqlite3, and the advice names what works', async () => {
    const { code, findings } = await checked(STATUS)
    expect(code).toBe(1)
    const finding = findings.find(({ rule }) => rule === 'not-rerunnable')
    expect(finding).toMatchObject({
      level: 'error',
      path: 'migrations/005_add_contact_status.sql',
      line: 3,
      column: 12,
    })
    expect(finding?.message).toContain('duplicate column name: Status')
    expect(finding?.fix).toContain('npx sqlite-rehearsal init --deploy')
  })

  test('gets stuck when the process dies inside the file, and the recovery is printed', async () => {
    const { findings } = await checked(STATUS)
    const finding = findings.find(({ rule }) => rule === 'crash-gets-stuck')
    expect(finding).toMatchObject({ level: 'error', line: 2 })
    expect(finding?.fix).toContain('tail -n +6 migrations/005_add_contact_status.sql | sqlite3 -bail "$DB"')
    expect(finding?.fix).toContain("VALUES ('005_add_contact_status.sql')")
  })

  test('passes under the runner that the advice names', async () => {
    const { code, findings } = await checked(STATUS, '--runner', 'transactional')
    expect(code).toBe(0)
    expect(findings.filter(({ level }) => level !== 'note')).toEqual([])
  })
})

test('ADD COLUMN IF NOT EXISTS: no SQLite has it', async () => {
  const { code, findings } = await checked('ALTER TABLE ContactSubmissions ADD COLUMN IF NOT EXISTS Status TEXT;\n')
  expect(code).toBe(1)
  expect(findings.map(({ rule }) => rule)).toEqual(['replay-fails'])
  expect(findings[0]).toMatchObject({ path: 'migrations/005_add_contact_status.sql', line: 1, column: 50 })
  expect(findings[0]?.message).toContain('No version of SQLite has ADD COLUMN IF NOT EXISTS')
})
