/** The runner `d1` against wrangler and its local D1: what is refused, what is left, what is recorded. */

import { describe, expect, test } from 'vitest'
import { startUp } from '../../src/apply/start-up.ts'
import type { Runner } from '../../src/model/runner.ts'
import { normalSql } from '../../src/sql/create-table.ts'
import type { Engine } from '../../src/sqlite/engine.ts'
import { RUNNERS } from '../../src/tools/table.ts'
import { corpus, type MigrationSet } from './corpus.ts'
import { engineFor } from './engines.ts'
import { snapshot } from './snapshot.ts'
import { apply } from './wrangler.ts'

/** The files of the corpus on which D1 has most to say; of the others a few sets. */
const FILES = /^(alter|d1|pragmas|rebuilds|strings|tables|triggers): /
const ALSO: ReadonlySet<string> = new Set([
  'comments: comments in all places',
  'comments: quotes inside comments',
  'comments: a comment that is never closed, behind a statement',
  'plain: two files',
  'plain: empty file',
  'plain: comments only',
  'plain: no semicolon at the end',
  'plain: no semicolon, no line break, a comment at the end',
  'plain: carriage returns inside a string',
  'plain: queries only',
  'errors: a syntax error in the middle',
  'errors: a unique value twice',
  'errors: a foreign key refused',
  'errors: a parenthesis that is never closed',
  'errors: parameters',
  'errors: an error in the second file',
  'errors: a half statement at the end',
  'temporary: a temporary table across statements',
  'temporary: ATTACH a database in memory',
  'temporary: numbers of the connection',
  'transactions: BEGIN and COMMIT around everything',
  'transactions: BEGIN TRANSACTION and COMMIT',
  'transactions: two transactions',
  'transactions: COMMIT without BEGIN',
  'transactions: SAVEPOINT and RELEASE',
  'transactions: INSERT OR ROLLBACK, FAIL, ABORT, IGNORE, REPLACE',
])

const SETS = corpus().filter((set) => set.options.only !== 'shell' && (FILES.test(set.name) || ALSO.has(set.name)))
/** wrangler's local database is not the one that production has: these differ from it, and from what is predicted. */
const KNOWN = SETS.filter((set) => 'known-cloud' in set.options)
const EQUAL = SETS.filter((set) => !KNOWN.includes(set))
const D1 = RUNNERS.d1 as Runner

describe('d1', () => {
  test.concurrent.each(EQUAL)('$name', async (set) => {
    const { predicted, real, refusal, output } = await both(set)
    expect(real).toEqual(predicted)
    // A set with `-- @ words: why` is refused by both in different words.
    if (!('words' in set.options)) expect(output).toContain(refusal)
  })

  test.concurrent.each(KNOWN)('$name is a known difference', async (set) => {
    const { predicted, real } = await both(set)
    expect(real).not.toEqual(predicted)
  })
})

interface Both {
  readonly predicted: readonly string[]
  readonly real: readonly string[]
  /** The first message that the model has; empty when nothing is refused. */
  readonly refusal: string
  readonly output: string
}

async function both(set: MigrationSet): Promise<Both> {
  const engine = await engineFor(set)
  const base = {
    name: '000_base.sql',
    bytes: Buffer.from(set.base),
    script: { path: '000_base.sql', sql: set.base, line: 1 },
  }
  const files = [base, ...set.files]
  const scripts = files.map((file) => file.script)
  const went = startUp(engine, D1, undefined, scripts, () => {})
  const { code, output, bytes } = await apply(files)
  return {
    predicted: [`exit ${went.failed ? 1 : 0}`, ...left(engine, went.state.bytes)],
    real: [`exit ${code}`, ...(bytes ? left(engine, bytes) : ['no database'])],
    refusal: went.failed?.refusals[0]?.message ?? '',
    output,
  }
}

/** wrangler takes comments out before D1 stores a schema's text; D1 keeps a table of its own, and has pages of its own. */
function left(engine: Engine, bytes: Uint8Array): string[] {
  return snapshot(engine, bytes, D1)
    .filter((line) => !/_cf_METADATA|^(page_size|auto_vacuum) /.test(line))
    .map((line) => (/^(table|index|view|trigger) \|/.test(line) ? normalSql(line) : line))
}
