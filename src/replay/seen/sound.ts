/** Whether a file that SQLite took without a word leaves a sound database: SQLite's own integrity check, behind the file. */

import { perform } from '../../apply/file.ts'
import type { Refusal } from '../../model/facts.ts'
import { placer } from '../../sql/place.ts'
import { namesIn, verbOf } from '../../sql/statement.ts'
import { type Connection, type Engine, on, Refused, refusal, type State } from '../../sqlite/engine.ts'
import type { Played, Scene } from '../scene.ts'

/** What lets a file write the schema, or rows that the schema forbids, past SQLite: https://sqlite.org/pragma.html */
const PAST_SQLITE = /\b(writable_schema|ignore_check_constraints|sqlite_dbpage)\b/i

/** The playing as it was, or refused where the file left an unsound database behind. About half a millisecond. */
export function sounded(scene: Scene, run: Played): Played {
  const complaint = run.performance.refusals.length > 0 ? null : unsound(scene, run)
  return complaint ? { ...run, performance: { ...run.performance, refusals: [complaint] } } : run
}

/** The same where the database is large or played often: only for files that do what SQLite cannot look after. */
export function soundedByForce(scene: Scene, run: Played): Played {
  return forces(scene) ? sounded(scene, run) : run
}

/** Whether the file says that it goes past SQLite. */
export function forces({ script, runner }: Scene): boolean {
  return PAST_SQLITE.test(script.sql) || (runner.altersColumns === true && ALTERS.test(script.sql))
}

/** libSQL writes the new definition of a column, and looks at no row. */
const ALTERS = /\balter\s+column\b/i

/** What SQLite complains of behind the file and did not before it, at the statement that did it. */
function unsound(scene: Scene, { before, after }: Played): Refusal | null {
  const complaint = complaintAbout(scene.engine, after)
  if (complaint === null || complaintAbout(scene.engine, before) !== null) return null
  const { at, sql } = culprit(scene, before)
  return { at, message: complaint, statement: sql, hint: explain(complaint, sql) }
}

/** Null when there is nothing to complain of. In SQLite's words, also when it cannot open the database at all. */
function complaintAbout(engine: Engine, state: State): string | null {
  try {
    return on(engine, state, (connection) => checked(engine, connection))
  } catch (error) {
    if (error instanceof Refused) return error.message
    throw error
  }
}

function checked({ sqlite }: Engine, connection: Connection): string | null {
  const said = connection.rows('PRAGMA main.integrity_check').map(([line]) => String(line))
  // 3.45.0 reads REAL defaults of added columns as NULL, https://sqlite.org/releaselog/3_45_1.html
  const [first] = sqlite === '3.45.0' ? said.filter((line) => !line.startsWith('NULL value in')) : said
  return first === undefined || first === 'ok' ? null : `integrity_check: ${first.replace(/\s+/g, ' ')}`
}

interface Culprit {
  readonly at: Refusal['at']
  readonly sql: string
}

/**
 * The first statement behind which SQLite complains; where it does so only when the database is opened anew, the last one
 * that wrote the schema.
 */
function culprit(scene: Scene, before: State): Culprit {
  const { script, engine, runner } = scene
  return on(engine, before, (connection) => {
    let behind = 0
    let broken = false
    const look = () => {
      broken ||= complains(engine, connection)
      if (!broken) behind += 1
    }
    const watch = (path: string, line: number) => {
      scene.watch(path, line)
      if (line > 0) look()
    }
    const { statements } = perform(connection, script, runner, watch)
    look()
    const writer = statements.findLast(({ sql }) => [...namesIn(sql)].some((it) => SCHEMA_TABLE.test(it)))
    const found = broken ? statements[behind - 1] : (writer ?? statements.at(-1))
    return found ?? { at: placer(script)(0), sql: '' }
  })
}

const SCHEMA_TABLE = /^sqlite_(master|schema|dbpage)$/

function complains(engine: Engine, connection: Connection): boolean {
  let complaint: string | null = null
  return (
    refusal(() => {
      complaint = checked(engine, connection)
    }) !== null || complaint !== null
  )
}

/** What it means for those who use the database. */
function explain(complaint: string, statement: string): string {
  const index = /(?:missing from|entry in|entries in) index (.+)$/.exec(complaint)?.[1]
  if (index !== undefined) {
    const added = verbOf(statement) === 'ALTER TABLE'
    const why = added
      ? ' SQLite takes a name in double quotes that is no column yet for a text, and indexes that (https://sqlite.org/quirks.html#dblquote).'
      : ''
    return `The file is applied without an error, but the index ${index} no longer fits its table: queries miss rows, and changes of them stop with "database disk image is malformed".${why}`
  }
  if (/NULL value|CHECK constraint|value in/.test(complaint))
    return 'The file is applied without an error, but the table holds rows that its own definition forbids.'
  if (/malformed database schema/.test(complaint))
    return 'The file is applied without an error, and from then on no process can use the database.'
  return 'The file is applied without an error, and leaves a damaged database.'
}
