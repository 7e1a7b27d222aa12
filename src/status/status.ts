/** One real database compared with the files of its folder: what is applied, pending, half done, unknown or made by hand. */

import type { Watch } from '../apply/file.ts'
import type { Compared, Glance, StatusJob, StatusSeen } from '../model/status.ts'
import { bytesOf } from '../replay/versions/baseline.ts'
import { needsOf } from '../replay/versions/missing.ts'
import { asProduction } from '../replay/versions/production.ts'
import { keyOf } from '../sql/names.ts'
import { type BundledEngine, chooseEngine, EXTENDED, NEWEST, type StartEngine } from '../sqlite/bundled.ts'
import { atNoon } from '../sqlite/clock.ts'
import {
  alone,
  type Connection,
  type Engine,
  inRollbackMode,
  on,
  Refused,
  refusal,
  type State,
} from '../sqlite/engine.ts'
import { columnsOf } from '../sqlite/release.ts'
import { entriesOf } from '../sqlite/schema.ts'
import { Trouble } from '../trouble.ts'
import { compare } from './compare.ts'
import { madeAgain } from './outline.ts'

/**
 * Looks at the database and, with a plan, compares it with the files. Throws Trouble for a database that SQLite cannot read;
 * `Refused` never gets out.
 */
export async function statusOf(job: StatusJob, started: StartEngine, watch: Watch): Promise<StatusSeen> {
  const state = alone(await settled(job, started))
  const texts = await schemaTexts(state, started)
  const scripts = job.plan?.files.map(({ script }) => script) ?? []
  const needs = needsOf([...scripts, ...texts.map((sql) => ({ path: '', sql, line: 1 }))])
  const choice = chooseEngine({ target: job.plan?.engine?.target ?? null, needs })
  const start = job.plan ? asProduction(started, job.plan.runner) : started
  const engine = await start(choice.engine)
  return atNoon(() => readable(() => seenOn(engine, job, state, watch)))
}

function seenOn(engine: Engine, { plan, database }: StatusJob, state: State, watch: Watch): StatusSeen {
  const outline = 'schema' in database
  const glance = on(engine, state, (connection) => {
    if (plan !== null && !outline) sound(connection)
    return glanceAt(connection)
  })
  const { package: name, sqlite } = engine
  const from = plan?.baseline ? alone(bytesOf(engine, plan.baseline, watch)) : undefined
  const compared: Compared | null = plan && compare({ engine, plan, state, from, outline, watch, glance })
  return { engine: { package: name, sqlite }, glance, compared }
}

/** With what a crash or a running writer has left beside the file. */
async function settled({ database }: StatusJob, started: StartEngine): Promise<Uint8Array> {
  if ('schema' in database) return madeAgain(await started(fullest(database.schema)), database)
  // In rollback mode without a journal the file is all that there is, and any engine reads it.
  if (database.beside.length === 0) return inRollbackMode(new Uint8Array(database.bytes))
  const engine = await started(EXTENDED)
  return readable(() => engine.settled?.(database) ?? database.bytes)
}

/** The engine that has the modules of its virtual tables. */
function fullest(schema: readonly string[]): BundledEngine {
  const needs = needsOf(schema.map((sql) => ({ path: '', sql, line: 1 })))
  return chooseEngine({ target: null, needs }).engine
}

async function schemaTexts(state: State, started: StartEngine): Promise<string[]> {
  const engine = await started(NEWEST)
  return readable(() => on(engine, state, (connection) => entriesOf(connection).map(({ sql }) => sql)))
}

/** One problem is enough to know. https://sqlite.org/pragma.html#pragma_quick_check */
function sound(connection: Connection): void {
  const problem = refusal(() => {
    const [says] = connection.rows('PRAGMA quick_check(1)')[0] ?? []
    if (says !== 'ok') throw new Refused(`quick_check says: ${says}`)
  })
  // What this SQLite was built without is no damage.
  if (problem !== null && !/^no such (?:module|function|collation|tokenizer)|^unknown tokenizer/.test(problem))
    throw new Refused(problem)
}

function readable<T>(action: () => T): T {
  try {
    return action()
  } catch (error) {
    if (error instanceof Refused) throw new Trouble(whyUnreadable(error.message))
    throw error
  }
}

function whyUnreadable(message: string): string {
  if (/not a database|encrypted/.test(message)) return 'it is no SQLite database, or an encrypted one'
  const last = message.trim().split('\n').at(-1)
  return `it is damaged, or newer than this SQLite (${last}); "sqlite3 FILE .recover" saves what can be saved`
}

function glanceAt(connection: Connection): Glance {
  const entries = entriesOf(connection)
  const tables = entries.filter(({ type }) => type === 'table')
  return {
    tables: tables.map(({ name }) => ({
      name: keyOf(name),
      spelt: name,
      columns: columnsOf(connection, name).map(keyOf),
    })),
    objects: entries.length,
    userVersion: Number(connection.rows('PRAGMA user_version')[0]?.[0]),
  }
}
