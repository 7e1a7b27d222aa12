/** What the others said of each case, kept in test/verdicts/others.json: asking them takes minutes, and needs all of them. */

import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseFiles, Way } from './benchmark-tools.ts'

const FILE = join(import.meta.dirname, '../test/verdicts/others.json')

interface Kept {
  readonly version: string
  /** What was asked, by its hash: whether the way spoke. */
  readonly said: Readonly<Record<string, boolean>>
}

/**
 * Asks a way about the cases that this version of it was not asked about yet, and keeps its answers to these cases. Without
 * its program the kept answers count; throws where there is a case without one.
 */
export async function judgedBy(way: Way, cases: readonly CaseFiles[]): Promise<{ version: string; spoke: boolean[] }> {
  const all: Record<string, Kept> = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {}
  const kept = all[way.name]
  const version = way.version() ?? kept?.version ?? 'none'
  const said = new Map(kept?.version === version ? Object.entries(kept.said) : [])
  const open = cases.filter((one) => !said.has(keyOf(one)))
  if (open.length > 0 && way.version() === null)
    throw new Error(`${way.name} is not there, and ${open.length} cases are new.`)
  const answers = open.length === 0 ? [] : await way.judge(open)
  for (const [at, one] of open.entries()) said.set(keyOf(one), answers[at] === true)
  const spoke = cases.map((one) => said.get(keyOf(one)) === true)
  const pairs = cases.map((one, at) => [keyOf(one), spoke[at] === true] as const)
  all[way.name] = { version, said: Object.fromEntries(pairs.toSorted()) }
  writeFileSync(FILE, `${JSON.stringify(all, null, 1)}\n`)
  console.log(`${way.name} ${version}: ${open.length} asked, ${cases.length - open.length} known`)
  return { version, spoke }
}

function keyOf(files: CaseFiles): string {
  return createHash('sha256')
    .update(JSON.stringify([files.applied, files.fresh]))
    .digest('hex')
    .slice(0, 16)
}
