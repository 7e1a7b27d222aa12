/** The README's examples: pull requests with the mistakes that people make, and what the program really says of them. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Files = Readonly<Record<string, string>>

const MERGED: Files = {
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

/** Passes everywhere but in production. */
const PROPOSED: Files = {
  '003_customer_phone.sql': `ALTER TABLE Customers ADD COLUMN Phone TEXT NOT NULL;
`,
}

/** Markdown: the pull request's files, and the report of the bundle in the folder `dist` (absolute). */
export function badPullRequest(dist: string): string {
  return [
    'A pull request adds a file:',
    shown(PROPOSED),
    'On an empty database it runs without an error. The report:',
    fenced('text', report(dist, PROPOSED)),
  ].join('\n\n')
}

function shown(files: Files): string {
  const texts = Object.entries(files).map(([name, text]) => `-- migrations/${name}\n${text}`)
  return fenced('sql', texts.join('\n'))
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``
}

function report(dist: string, proposed: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'rehearsal-readme-'))
  try {
    makeRepository(folder, proposed)
    const args = [join(dist, 'cli.mjs'), '--base', 'main']
    const run = spawnSync(process.execPath, args, { cwd: folder, env: environment(), encoding: 'utf8' })
    if (run.status !== 1) throw new Error(`The README's bad pull request ended with ${run.status}: ${run.stderr}`)
    return run.stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function makeRepository(folder: string, proposed: Files): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env: environment() })
  git('init', '--quiet', '--initial-branch=main')
  mkdirSync(join(folder, 'migrations'))
  write(folder, MERGED)
  git('add', '.')
  git('commit', '--quiet', '--message=What production has')
  write(folder, proposed)
}

function write(folder: string, files: Files): void {
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
