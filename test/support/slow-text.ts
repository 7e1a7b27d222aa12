/** A check of one new file by the bundled program with a small heap: for texts that are slow to look at. */

import type { Report } from '../../src/model/report.ts'
import { runBundledCli } from './dist.ts'
import { makeRepo } from './git.ts'
import { said } from './step.ts'

/** What the base has. */
export const MAIN = { 'migrations/001_a.sql': 'CREATE TABLE IF NOT EXISTS A (Id INTEGER PRIMARY KEY, Name TEXT);\n' }
/** An innocent statement for the end of a file. */
export const TABLE = 'CREATE TABLE IF NOT EXISTS B (Id INTEGER PRIMARY KEY);\n'
/** As many characters as one trick has. */
export const MANY = 1_000_000

/** The report on a new file with this text, by our own process with a small heap; `found` is empty unless it is JSON. */
export async function checkedText(
  sql: string,
  format = 'json',
): Promise<{ code: number; stdout: string; found: string[] }> {
  const repo = makeRepo(MAIN)
  repo.branch('work')
  repo.write({ 'migrations/002_b.sql': sql })
  const env = { NODE_OPTIONS: '--max-old-space-size=512' }
  const { code, stdout, stderr } = await runBundledCli(['--format', format], { cwd: repo.root, env })
  if (stderr !== '') throw new Error(stderr)
  return { code, stdout, found: format === 'json' ? said(JSON.parse(stdout) as Report) : [] }
}
