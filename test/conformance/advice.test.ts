/** What a finding tells its reader to type is typed, with the real shell. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { RUNNERS } from '../../src/tools/table.ts'
import { storyInput } from '../story.ts'

const BASE = 'CREATE TABLE IF NOT EXISTS Customers (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);'
const NEW = [
  '-- Support wants to see who has been called back.',
  "ALTER TABLE Customers ADD COLUMN Status TEXT DEFAULT 'new';",
  'CREATE INDEX IF NOT EXISTS IX_Customers_Status ON Customers(Status);',
  "UPDATE Customers SET Status = 'known' WHERE Id < 100;",
  '',
]
const FILE = 'migrations/002_customer_status.sql'
const MIGRATE = join(import.meta.dirname, '../../src/commands/assets/migrate.sh')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rehearsal-advice-'))
  mkdirSync(join(folder, 'migrations'))
  writeFileSync(join(folder, FILE), NEW.join('\n'))
  sqlite3(`${RUNNERS.sqlite3?.ledger.create}; ${BASE} INSERT INTO Customers VALUES (1, 'Ann');`)
})
afterEach(() => rmSync(folder, { recursive: true }))

function sqlite3(sql: string): string {
  return execFileSync('sqlite3', ['x.db'], { cwd: folder, input: sql, encoding: 'utf8' })
}

function typed(script: string, env: Record<string, string> = {}): void {
  execFileSync('bash', ['-euc', script], { cwd: folder, env: { PATH: process.env.PATH, DB: 'x.db', ...env } })
}

async function fixOf(rule: string, file = NEW.join('\n'), runner = 'sqlite3'): Promise<string[]> {
  const { folders, options } = storyInput(
    `-- @ runner: ${runner}\n-- = 001_customers.sql\n${BASE}\n-- > 002_customer_status.sql\n${file}`,
  )
  const { report } = await check(folders, options)
  return report.findings.find((finding) => finding.rule === rule)?.fix.split('\n') ?? []
}

const STATE =
  'SELECT * FROM Customers; SELECT sql FROM sqlite_master ORDER BY name; SELECT MigrationName FROM __MigrationHistory;'
const DONE = ['1|Ann|known', "Status TEXT DEFAULT 'new'", '002_customer_status.sql']

test('the recovery of crash-gets-stuck ends a deployment that died behind the first statement', async () => {
  sqlite3(NEW.slice(0, 2).join('\n'))
  expect(() => typed(`sqlite3 "$DB" < ${FILE}`)).toThrow('duplicate column name: Status')
  typed((await fixOf('crash-gets-stuck')).slice(-2).join('\n'))
  for (const part of DONE) expect(sqlite3(STATE)).toContain(part)
})

const COLUMNS = ['A', 'B', 'C'].map((name) => `ALTER TABLE Customers ADD COLUMN ${name} TEXT;`)

test('the recovery leaves no history row behind before the whole file has run, wherever it died', async () => {
  writeFileSync(join(folder, FILE), `${COLUMNS.join('\n')}\n`)
  sqlite3(COLUMNS.slice(0, 2).join('\n'))
  const fix = await fixOf('crash-gets-stuck', COLUMNS.join('\n'), 'sqlite3-bail')
  expect(fix.at(-3)).toContain('Killed after statement 1 it begins in line 2')
  const recovery = fix.slice(-2).join('\n')
  expect(() => typed(recovery)).toThrow('duplicate column name: B')
  expect(sqlite3(STATE)).not.toContain('002_customer_status.sql')
  typed(recovery.replace('tail -n +2', 'tail -n +3'))
  for (const part of ['C TEXT', '002_customer_status.sql']) expect(sqlite3(STATE)).toContain(part)
})

test('the recovery passes over what has run in the same line', async () => {
  const file = `${COLUMNS.slice(0, 2).join(' ')}\n${COLUMNS[2]}\n`
  writeFileSync(join(folder, FILE), file)
  sqlite3(`${COLUMNS[0]}`)
  typed((await fixOf('crash-gets-stuck', file, 'sqlite3-bail')).slice(-2).join('\n'))
  for (const part of ['C TEXT', '002_customer_status.sql']) expect(sqlite3(STATE)).toContain(part)
})

test('both findings about a crash give the same advice, which solves both', async () => {
  const ADVICE = 'npx sqlite-rehearsal init --deploy'
  for (const rule of ['crash-gets-stuck', 'not-rerunnable']) expect(await fixOf(rule)).toContain(ADVICE)
  const { folders, options } = storyInput(
    `-- @ runner: migrate-sh\n-- = 001_customers.sql\n${BASE}\n-- > 002_customer_status.sql\n${NEW.join('\n')}`,
  )
  const { report } = await check(folders, options)
  expect(report.findings.filter(({ level }) => level === 'error')).toEqual([])
})

test('the script of that advice leaves a file and its history row behind, or neither', () => {
  const run = () => typed(`sh ${MIGRATE}`, { DB_PATH: 'x.db', MIGRATIONS_PATH: 'migrations' })
  writeFileSync(join(folder, FILE), `${NEW.join('\n')}INSERT INTO Nobody VALUES (1);\n`)
  const left = `SELECT * FROM Customers; SELECT sql FROM sqlite_master WHERE tbl_name = 'Customers'; SELECT count(*) FROM __MigrationHistory`
  const before = sqlite3(left)
  expect(run).toThrow('no such table: Nobody')
  expect(sqlite3(left)).toBe(before)
  writeFileSync(join(folder, FILE), NEW.join('\n'))
  run()
  for (const part of DONE) expect(sqlite3(STATE)).toContain(part)
})
