/** The README's example: a pull request with the mistakes that people make, and what the program really says of it. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MERGED: Readonly<Record<string, string>> = {
  '001_customers.sql': `CREATE TABLE IF NOT EXISTS Customers (
    Id INTEGER PRIMARY KEY,
    Name TEXT NOT NULL
);
`,
  '002_services.sql': `CREATE TABLE IF NOT EXISTS Services (
    Id INTEGER PRIMARY KEY,
    Title TEXT NOT NULL
);
`,
}

/** Fails on the first row, doubles its rows when it runs twice, and leaves a gap. */
const PROPOSED: Readonly<Record<string, string>> = {
  '003_seed_services.sql': `INSERT INTO Services (Title) VALUES ('Inspection'), ('Training');
`,
  '005_customer_phone.sql': `ALTER TABLE Customers ADD COLUMN Phone TEXT NOT NULL;
`,
}

/** Markdown: the pull request's files, and the report of the bundle in the folder `dist` (absolute). */
export function badPullRequest(dist: string): string {
  const files = Object.entries(PROPOSED).map(([name, text]) => `-- migrations/${name}\n${text}`)
  return [
    'A pull request adds two files:',
    fenced('sql', files.join('\n')),
    'On an empty database both run without an error. The report:',
    fenced('text', report(dist)),
  ].join('\n\n')
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``
}

function report(dist: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rehearsal-readme-'))
  try {
    makeRepository(folder)
    const args = [join(dist, 'cli.mjs'), '--base', 'main']
    const run = spawnSync(process.execPath, args, { cwd: folder, env: environment(), encoding: 'utf8' })
    if (run.status !== 1) throw new Error(`The README's bad pull request ended with ${run.status}: ${run.stderr}`)
    return run.stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function makeRepository(folder: string): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env: environment() })
  git('init', '--quiet', '--initial-branch=main')
  mkdirSync(join(folder, 'migrations'))
  write(folder, MERGED)
  git('add', '.')
  git('commit', '--quiet', '--message=What production has')
  write(folder, PROPOSED)
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'migrations', name), text)
}

/** Fixed, because the report names the base commit: the same id, and so the same README, on every machine. */
function environment(): NodeJS.ProcessEnv {
  const when = '2026-01-01T00:00:00Z'
  const who = { NAME: 'Somebody', EMAIL: 'somebody@example.com', DATE: when }
  const roles = ['AUTHOR', 'COMMITTER'].flatMap((role) =>
    Object.entries(who).map(([field, value]) => [`GIT_${role}_${field}`, value]),
  )
  const quiet = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', NO_COLOR: '1' }
  return { PATH: process.env.PATH, ...quiet, ...Object.fromEntries(roles) }
}
