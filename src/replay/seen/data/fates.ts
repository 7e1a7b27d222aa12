/** Follows every table through a file, statement by statement: what dropped it, what took its place, who took its rows. */

import { perform } from '../../../apply/file.ts'
import type { Fate } from '../../../model/fate.ts'
import type { StatementSeen } from '../../../model/seen.ts'
import { keyOf } from '../../../sql/names.ts'
import { actionOf, outerWord, targetOf, verbAt } from '../../../sql/statement.ts'
import { significant } from '../../../sql/tokens.ts'
import { type Count, counting, type Tables, tablesIn } from '../../../sqlite/count.ts'
import { type Connection, on, refusal } from '../../../sqlite/engine.ts'
import type { Before, Scene } from '../../scene.ts'
import { withKept } from './kept.ts'

/** Mutable while the file plays: one table, whatever it is called at the time. */
interface Life {
  /** The name before the file; null for a table that the file made. */
  readonly origin: string | null
  readonly first: Count
  name: string
  now: Count
  dropped: Fate['dropped']
  copied: number | null
  readonly losses: Fate['losses'][number][]
  readonly unlinked: Fate['unlinked'][number][]
  readonly sweeps: Fate['sweeps'][number][]
}

/** Plays the file once more on `before` and looks behind each statement that could change a table or its rows. */
export function fatesIn(scene: Scene, before: Before, statements: readonly StatementSeen[]): Fate[] {
  return withKept(scene, before.state, statements, followed(scene, before, statements))
}

function followed(scene: Scene, before: Before, statements: readonly StatementSeen[]): Fate[] {
  return on(scene.engine, before.state, (connection) => {
    const path = start(connection, before.scope)
    let next = 0
    const look = () => {
      const last = statements[next - 1]
      if (last && !onlyAdds(path, last, next - 1)) behind(path, last, next - 1)
      path.changes = changesIn(connection)
      const following = statements[next]
      path.named = following ? named(connection, following.sql) : null
      next += 1
    }
    const watch = (file: string, line: number) => {
      scene.watch(file, line)
      if (line > 0) look()
    }
    const { openTransaction } = perform(connection, scene.script, scene.runner, watch)
    // What was not committed has not happened; another rule speaks of that.
    if (openTransaction) return []
    look()
    return path.lives.flatMap((life) => (life.origin === null ? [] : [fateOf(life, path.lives)]))
  })
}

const LOOKED_BEHIND = new Set(['DROP TABLE', 'ALTER TABLE', 'CREATE TABLE', 'INSERT', 'UPDATE', 'DELETE', 'WITH'])

/** The tables on their way through the file. */
interface Path {
  readonly connection: Connection
  /** Tables (lower case) that the file cannot reach. */
  readonly untouched: ReadonlySet<string>
  tables: Tables
  lives: Life[]
  atBegin: Life[] | null
  /** What SQLite had changed when it was last looked behind a statement. */
  changes: number
  /** Of a DELETE whose turn it is: how many rows it names itself; null where no others could go with them. */
  named: number | null
}

function start(connection: Connection, scope: ReadonlySet<string> | null): Path {
  const tables = tablesIn(connection)
  const lives = [...counting(connection, tables, scope).values()].map((now) => born(now, now.name))
  const untouched = new Set([...tables.keys()].filter((key) => scope !== null && !scope.has(key)))
  return { connection, untouched, tables, lives, atBegin: null, changes: changesIn(connection), named: null }
}

/** Rows that the connection has written or deleted by now, those of triggers and of foreign keys among them. */
function changesIn(connection: Connection): number {
  return Number(connection.rows('SELECT total_changes()')[0]?.[0])
}

/**
 * Whether an INSERT made as many rows as SQLite says it changed: then no other row has gone, and nobody else has to be counted.
 * So a long list of rows costs one count each. What replaces a row, or fires a trigger, changes more than it adds.
 */
function onlyAdds(path: Path, { sql, verb }: StatementSeen, index: number): boolean {
  const target = verb === 'INSERT' ? targetOf(sql) : null
  const life = living(path).find(({ name }) => keyOf(name) === target)
  const now = target === null ? undefined : counting(path.connection, path.tables, new Set([target])).get(target)
  if (!life || !now || now.rows - life.now.rows !== changesIn(path.connection) - path.changes) return false
  note(life, now, { statement: index, aimed: true }, 'INSERT', 0, null)
  life.now = now
  return true
}

function behind(path: Path, statement: StatementSeen, index: number): void {
  const { sql, verb } = statement
  if (verb === 'BEGIN') path.atBegin = structuredClone(path.lives)
  if (verb === 'ROLLBACK') {
    path.lives = structuredClone(path.atBegin ?? path.lives)
    path.tables = tablesIn(path.connection)
  }
  if (!LOOKED_BEHIND.has(verb)) return
  if (verb.endsWith('TABLE')) {
    path.tables = tablesIn(path.connection)
    comeAndGo(path, verb, { statement: index, target: targetOf(sql) })
  }
  count(path, statement, index)
}

/** How many rows a DELETE names, where a foreign key of its own table or a trigger could take more. */
function named(connection: Connection, sql: string): number | null {
  const target = actionOf(sql) === 'DELETE' ? targetOf(sql) : null
  const asked = target === null ? null : countOf(sql)
  if (asked === null) return null
  const takes = `SELECT 1 FROM main.sqlite_master m WHERE lower(m.tbl_name) = ?1 AND (m.type = 'trigger' OR (m.type = 'table' AND
    EXISTS (SELECT 1 FROM pragma_foreign_key_list(m.name) f WHERE lower(f."table") = ?1 AND f.on_delete = 'CASCADE')))`
  if (connection.rows(takes, [target]).length === 0) return null
  let found: number | null = null
  refusal(() => {
    found = Number(connection.rows(asked)[0]?.[0])
  })
  return found
}

/** The DELETE as a question: `SELECT count(*) FROM t WHERE …`; null where a LIMIT says how many. */
function countOf(sql: string): string | null {
  const all = significant(sql)
  const verb = verbAt(all)
  const [word, end] = [all[verb], all[outerWord(all, verb, /^RETURNING$/i)]]
  if (!word || outerWord(all, verb, /^(ORDER|LIMIT)$/i) >= 0) return null
  return `${sql.slice(0, word.start)}SELECT count(*)${sql.slice(word.end, end?.start)}`
}

function living({ lives }: Path): Life[] {
  return lives.filter((life) => life.dropped === null)
}

/** Which tables came, went or changed their names behind a statement about tables. */
function comeAndGo(path: Path, verb: string, by: { statement: number; target: string | null }): void {
  const { tables } = path
  const gone = living(path).filter((life) => !tables.has(keyOf(life.name)))
  const known = new Set([...path.untouched, ...living(path).map((life) => keyOf(life.name))])
  const fresh = [...tables].flatMap(([key, { name }]) => (known.has(key) ? [] : [name]))
  const [left] = gone
  const [came] = fresh
  if (verb === 'ALTER TABLE' && left && came !== undefined) {
    left.name = came
    return
  }
  for (const life of gone) {
    life.dropped = { statement: by.statement, rows: life.now.rows, aimed: by.target === keyOf(life.name) }
  }
  for (const name of fresh) path.lives.push(born({ name, rows: 0, linked: [] }, null))
}

function count(path: Path, { sql }: StatementSeen, index: number): void {
  const target = targetOf(sql)
  const action = actionOf(sql)
  const met = action === 'UPDATE' ? Number(path.connection.rows('SELECT changes()')[0]?.[0]) : 0
  const names = new Set(living(path).map((life) => keyOf(life.name)))
  const counts = counting(path.connection, path.tables, names)
  for (const life of living(path)) {
    const now = counts.get(keyOf(life.name))
    if (!now) continue
    note(life, now, { statement: index, aimed: target === keyOf(life.name) }, action, met, path.named)
    life.now = now
  }
}

function born(now: Count, origin: string | null): Life {
  return { origin, first: now, name: now.name, now, dropped: null, copied: null, losses: [], unlinked: [], sweeps: [] }
}

/** Compares a table's counts behind a statement with those before it. */
function note(
  life: Life,
  now: Count,
  by: { statement: number; aimed: boolean },
  action: string | null,
  met: number,
  named: number | null,
): void {
  const lost = life.now.rows - now.rows
  const along = by.aimed && named !== null ? Math.max(0, lost - named) : 0
  if (lost > along) life.losses.push({ ...by, rows: lost - along })
  if (along > 0) life.losses.push({ ...by, rows: along, aimed: false })
  if (lost < 0) life.copied ??= by.statement
  for (const { column, rows } of life.now.linked) {
    const after = now.linked.find((one) => one.column === column)
    const fewer = after ? rows - after.rows - Math.max(0, lost) : 0
    if (fewer > 0) life.unlinked.push({ ...by, rows: fewer, column })
  }
  const every = by.aimed && life.now.rows > 0
  if (every && action === 'DELETE' && now.rows === 0) life.sweeps.push({ ...by, rows: life.now.rows, did: 'deleted' })
  if (every && action === 'UPDATE' && met >= now.rows) life.sweeps.push({ ...by, rows: now.rows, did: 'updated' })
}

function fateOf(life: Life, lives: readonly Life[]): Fate {
  const table = life.origin as string
  const heir = lives.find((it) => it !== life && it.dropped === null && keyOf(it.name) === keyOf(table))
  const rebuilt = life.dropped !== null && heir !== undefined
  const end = life.dropped === null ? life : rebuilt ? heir : null
  return {
    table,
    now: end?.name ?? null,
    rebuilt,
    before: life.first.rows,
    after: end?.now.rows ?? null,
    dropped: life.dropped,
    copied: rebuilt ? heir.copied : null,
    losses: rebuilt ? [...life.losses, ...heir.losses] : life.losses,
    unlinked: rebuilt ? [...life.unlinked, ...heir.unlinked] : life.unlinked,
    sweeps: life.sweeps,
  }
}
