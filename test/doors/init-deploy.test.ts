/** `sqlite-rehearsal init --deploy` through the command line, and the check that knows the script which it wrote. */

import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Run, runBundledCli } from '../support/dist.ts'
import { runCli } from '../support/doors.ts'
import { makeRepo } from '../support/git.ts'

const cli = (args: readonly string[], cwd: string): Promise<Run> => runCli(args, { cwd, env: { HOME: '/nonexistent' } })

const TABLE = 'CREATE TABLE a (id INTEGER PRIMARY KEY, name TEXT NOT NULL);\n'
const LOOP = 'for f in /app/migrations/*.sql; do sqlite3 "$DB_PATH" < "$f"; done\n'
const SCRIPTS = ['backend/scripts/migrate.sh', 'backend/scripts/seed.sh']

it('writes programs and a container, by which the check then knows the runner', async () => {
  const repo = makeRepo({ 'backend/migrations/001_a.sql': TABLE })
  const run = await cli(['init', '--deploy'], repo.root)
  expect(run).toMatchObject({ code: 0, stderr: '' })
  for (const path of SCRIPTS) {
    expect(run.stdout).toContain(`${path} is written.`)
    expect(statSync(join(repo.root, path)).mode & 0o111).toBe(0o111)
  }
  const patch = parse(readFileSync(join(repo.root, 'k8s/db-migration.yaml'), 'utf8'))
  const [container] = patch.spec.template.spec.initContainers
  expect(container).toMatchObject({ name: 'db-migration', image: expect.any(String) })
  for (const path of SCRIPTS) expect(container.command.at(-1)).toContain(path.replace('backend', '/app'))
  repo.commit({}, 'The scripts')
  repo.write({
    'backend/migrations/002_b.sql':
      'BEGIN;\nALTER TABLE a ADD COLUMN IF NOT EXISTS b TEXT;\nUPDATE a SET b = name;\nCOMMIT;\n',
    'backend/migrations/003_c.sql': 'ALTER TABLE a ADD COLUMN c TEXT;\nCOMMIT;\n',
  })
  const report = JSON.parse((await cli(['--format', 'json'], repo.root)).stdout)
  expect(report.folders[0]).toMatchObject({ runner: 'migrate-sh' })
  const errors = report.findings.filter((it: { level: string }) => it.level === 'error')
  expect(errors.map((it: { rule: string; path: string }) => [it.rule, it.path])).toEqual([
    ['breaks-transaction', 'backend/migrations/003_c.sql'],
  ])
})

it('writes nothing over what is there, says how to take the new one, and shows all of it in a dry run', async () => {
  const repo = makeRepo({ 'backend/migrations/001_a.sql': TABLE, 'backend/scripts/migrate.sh': LOOP })
  // The program that is bundled has the texts beside it.
  const dry = await runBundledCli(['init', '--deploy', '--dry-run'], { cwd: repo.root })
  expect(dry.stdout).toContain('backend/scripts/seed.sh would be written:\n  #!/bin/sh\n')
  expect(repo.git('status', '--porcelain')).toBe('')
  const { stdout, code } = await cli(['init', '--deploy'], repo.root)
  expect(code).toBe(0)
  expect(stdout).toContain('backend/migrations/ is applied by backend/scripts/migrate.sh now.')
  expect(stdout).toContain('git mv backend/scripts/migrate.sh backend/scripts/migrate.sh.old')
  expect(readFileSync(join(repo.root, 'backend/scripts/migrate.sh'), 'utf8')).toBe(LOOP)
  repo.git('mv', 'backend/scripts/migrate.sh', 'backend/scripts/migrate.sh.old')
  expect((await cli(['init', '--deploy'], repo.root)).stdout).toContain('backend/scripts/migrate.sh is written.')
})

it('wants one folder, and one that no tool applies', async () => {
  const d1 = {
    'w/wrangler.toml': '[[d1_databases]]\nmigrations_dir = "migrations"\n',
    'w/migrations/0001_a.sql': TABLE,
  }
  const repo = makeRepo({ ...d1, 'a/migrations/001_a.sql': TABLE, 'b/migrations/001_a.sql': TABLE })
  const refused = async (...folders: string[]) => (await cli(['init', '--deploy', ...folders], repo.root)).stderr
  expect(await refused()).toMatch(/Several folders .*: a\/migrations, b\/migrations\. Name one/)
  expect(await refused('w/migrations')).toContain('w/migrations is applied by d1, which needs no migrate.sh')
  expect(await refused('c')).toContain(
    'c is no folder of migrations; there is a/migrations, b/migrations, w/migrations.',
  )
  expect(repo.git('status', '--porcelain')).toBe('')
  expect((await cli(['init', '--deploy', 'b/migrations'], repo.root)).stdout).toContain(
    'b/scripts/migrate.sh is written.',
  )
})
