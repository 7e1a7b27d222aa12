/** SQL bombs for the bundled CLI, and the processes that it leaves. */
import { execFileSync, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Report } from '../../src/model/report.ts'
import { distFolder, type Run, runBundledCli } from './dist.ts'
import { makeRepo } from './git.ts'

/** The table that is there before. */
export const BASE = 'CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Body TEXT);\n'

/** What a file does that never ends or eats everything; the bomb itself stands in line 3. */
export const BOMBS: Readonly<Record<string, string>> = {
  'recursion without an end':
    'INSERT INTO Notes (Body) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n WHERE i < 0;',
  'a select that never comes back':
    'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n;',
  'rows without an end':
    'INSERT INTO Notes (Body) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT hex(randomblob(500)) FROM n;',
  'blobs of zeros':
    'INSERT INTO Notes (Body) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT zeroblob(100000000) FROM n;',
  'one row that needs everything':
    "CREATE TABLE IF NOT EXISTS Big AS SELECT replace(hex(zeroblob(200000000)), '0', 'xxxx') AS Body;",
}

const LIMITS = ['--deadline', '4', '--memory', '300']

/** The run on a new file with `sql` in line 3. */
export async function rehearsed(
  sql: string,
  limits: readonly string[] = LIMITS,
): Promise<Run & { report: () => Report }> {
  const repo = makeRepo({ 'migrations/001_notes.sql': BASE })
  repo.branch('work')
  repo.commit({
    'migrations/002_bomb.sql': `-- A bomb.\nCREATE INDEX IF NOT EXISTS Notes_Body ON Notes(Body);\n${sql}\n`,
  })
  const run = await runBundledCli(['--format', 'json', ...limits], { cwd: repo.root })
  return { ...run, report: () => JSON.parse(run.stdout) as Report }
}

/** Command lines of every process that runs a stage of this bundle. */
export function stages(): string[] {
  const all = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n')
  return all.filter((line) => line.includes(`${distFolder()}/stage.mjs`))
}

/** Waits until something is there. The test's own time limit ends it. */
export async function until<T>(look: () => T | null | undefined | false): Promise<T> {
  for (;;) {
    const found = look()
    if (found) return found
    await pause(50)
  }
}

/** Ids of the processes that a process has started. */
export function childrenOf(pid: number): { pid: number; args: string }[] {
  const all = execFileSync('ps', ['-eo', 'ppid,pid,args'], { encoding: 'utf8' }).split('\n')
  const found = all.map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)).filter((it) => it?.[1] === String(pid))
  return found.map((it) => ({ pid: Number(it?.[2]), args: it?.[3] ?? '' }))
}

/** Starts a check of a file that never ends. */
export function started(deadline: string) {
  const repo = makeRepo({ 'migrations/001_notes.sql': BASE })
  repo.branch('work')
  repo.commit({ 'migrations/002_bomb.sql': BOMBS['a select that never comes back'] as string })
  const args = [join(distFolder(), 'cli.mjs'), '--format', 'json', '--deadline', deadline]
  const child = spawn(process.execPath, args, { cwd: repo.root, env: { PATH: process.env.PATH } })
  const stage = () => childrenOf(child.pid as number).find(({ args }) => args.includes('stage.mjs'))
  return { child, stage }
}
