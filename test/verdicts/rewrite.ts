/** The same migration written differently: operators that change a story's text and nothing of what it means. */

import { check } from '../../src/check.ts'
import { statementsOf } from '../../src/sql/split.ts'
import { NEWEST } from '../../src/sqlite/bundled.ts'
import type { Connection, Engine } from '../../src/sqlite/engine.ts'
import { startEngine } from '../../src/stage/engines.ts'
import { storyInput } from '../story.ts'
import { type Case, disagreement, KNOWN } from './cases.ts'
import { CLAUSES } from './rewrite/clauses.ts'
import { CONDITIONS } from './rewrite/conditions.ts'
import { FILES } from './rewrite/files.ts'
import { SPELLING } from './rewrite/spelling.ts'
import { STATEMENTS } from './rewrite/statements.ts'
import { isSql, type Operator, piecesOf, storyOf } from './rewrite/text.ts'

export const OPERATORS: Readonly<Record<string, Operator>> = {
  ...SPELLING,
  ...CONDITIONS,
  ...CLAUSES,
  ...STATEMENTS,
  ...FILES,
}

/** The story as the operator writes it; null where it has nothing to write, or is not sure. */
function rewritten(story: string, operator: string): string | null {
  const result = OPERATORS[operator]?.(piecesOf(story))
  return result ? storyOf(result) : null
}

export interface Rewritten {
  readonly one: Case
  readonly story: string
}

/** The first so many cases that the operator has something to write in: out of all classes, and the same ones each time. */
export async function sampleOf(cases: readonly Case[], operator: string, most: number): Promise<Rewritten[]> {
  const found: Rewritten[] = []
  for (const one of spread(cases)) {
    if (found.length === most) break
    const isFit = one.guilty.every(({ rules }) => rules.every((rule) => isAsked(operator, rule)))
    const story = isFit && !(one.name in KNOWN) ? rewritten(one.story, operator) : null
    if (story !== null && (await refusals(story)) === (await refusals(one.story))) found.push({ one, story })
  }
  return found
}

/** What is wrong with the verdict on a story that was written differently; null when it is the one to expect. */
export async function changeOf({ one, story }: Rewritten, operator: string): Promise<string | null> {
  const { folders, options } = storyInput(story)
  const { report } = await check(folders, options)
  const findings = report.findings.filter(({ rule }) => isAsked(operator, rule))
  return disagreement(one, findings)
}

/** Each file has its own place in a deployment: where files become more or fewer, only what is lost has to stay the same. */
function isAsked(operator: string, rule: string): boolean {
  return !/one file in two|two files in one/.test(operator) || LOSS.test(rule)
}

const LOSS = /^(drops-|loses-rows|changes-values|narrows-values|cascades-)/

/** Each of them once, neighbours far from each other. */
function spread<T>(all: readonly T[]): T[] {
  return all
    .map((one, at) => [one, (at * 0.618034) % 1] as const)
    .toSorted(([, a], [, b]) => a - b)
    .map(([one]) => one)
}

/** How much SQLite refuses of the files as they stand: a rewriting after which that is more or less is none. */
async function refusals(story: string): Promise<string> {
  const engine: Engine = await startEngine(NEWEST)
  const connection = engine.open()
  try {
    const files = piecesOf(story).files.filter((file) => isSql(file) && file.sign !== '<')
    const refused = files.flatMap(({ text }) => statementsOf(text)).filter((sql) => !runs(connection, sql))
    const views = connection.rows("SELECT name FROM sqlite_schema WHERE type = 'view'")
    const broken = views.filter(([name]) => !runs(connection, `SELECT * FROM "${name}"`))
    return `${refused.length} and ${broken.length}`
  } finally {
    connection.close()
  }
}

function runs(connection: Connection, sql: string): boolean {
  try {
    // What counts rows up may count for ever.
    const isEndless = /recursive|generate_series/i.test(sql)
    for (const statement of connection.statements(sql)) if (!isEndless) statement.run()
    return true
  } catch {
    return false
  }
}
