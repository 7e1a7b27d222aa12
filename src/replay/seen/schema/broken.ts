/** Whether virtual tables can still be read: one that keeps its text in another table breaks when that one is changed. */

import type { Broken } from '../../../model/hanging.ts'
import type { MigrationSeen } from '../../../model/seen.ts'
import { readTrigger } from '../../../sql/create-trigger.ts'
import { keyOf } from '../../../sql/names.ts'
import { namesIn } from '../../../sql/statement.ts'
import { identifier, significant, type Token, unquote } from '../../../sql/tokens.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'
import { columnsOf } from '../../../sqlite/release.ts'
import { broughtBy } from '../../../sqlite/releases.ts'
import type { Entry } from '../../../sqlite/schema.ts'
import { ungivenBy } from './ungiven.ts'

/** So many words of a full-text index are looked up: each may lead to another row of the content table. */
const TERMS = 8

/**
 * Virtual tables that could be read before the file, are there behind it and cannot be read then; and those that could not be
 * read before it and can now, or are gone. Each is read once: SQLite prepares what reads the content only at that time.
 */
export function virtualTables(was: Side, is: Side): Pick<MigrationSeen, 'broken' | 'mended'> {
  const now = new Map(is.entries.filter(isVirtual).map((it) => [keyOf(it.name), it]))
  const broken: Broken[] = []
  const mended: MigrationSeen['mended'][number][] = []
  for (const old of was.entries.filter(isVirtual)) {
    const it = now.get(keyOf(old.name))
    const terms = it ? termsOf(was.connection, old) : []
    const then = virtualComplaints(was.connection, old, terms)
    const still = it ? virtualComplaints(is.connection, it, terms) : new Map<string, string>()
    if (then.size > 0 && still.size === 0) mended.push({ type: 'virtual table', name: old.name })
    const message = [...still].find(([sought]) => !then.has(sought) && !then.has(WHOLE))?.[1]
    if (message !== undefined)
      broken.push({ type: 'virtual table', name: old.name, table: contentOf(old) ?? old.name, message })
  }
  return { broken, mended }
}

function isVirtual({ type, sql }: Entry): boolean {
  return type === 'table' && /^\s*create\s+virtual/i.test(sql)
}

/** The read that is no search. FTS5 has no empty word. */
const WHOLE = ''

/** What SQLite says to a read of some rows, and to a search for each of these words, by the word. Empty when all is well. */
function virtualComplaints(connection: Connection, { name }: Entry, terms: readonly string[]): Map<string, string> {
  const table = identifier(name)
  const found = new Map<string, string>()
  for (const term of [WHOLE, ...terms]) {
    const search = term === WHOLE ? '' : `WHERE ${table} MATCH '"${term.replaceAll('"', '""').replaceAll("'", "''")}"'`
    // The limit is for databases of the project's own: what is gone is missed with the first row already.
    const message = refusal(() => void connection.rows(`SELECT * FROM main.${table} ${search} LIMIT 5`))
    if (message !== null) found.set(term, message)
    if (found.has(WHOLE)) break
  }
  return found
}

/** Words that a full-text table of FTS5's has in its index; none for another module. */
function termsOf(connection: Connection, { name, sql }: Entry): string[] {
  if (!/\busing\s+["'`[]?fts5\b/i.test(sql)) return []
  let terms: string[] = []
  aside(connection, () => {
    // Where it cannot be asked for its words it is only read.
    refusal(() => {
      connection.run(`CREATE VIRTUAL TABLE temp.rehearsal_terms USING fts5vocab(main, ${identifier(name)}, 'row')`)
      terms = connection.rows(`SELECT term FROM temp.rehearsal_terms LIMIT ${TERMS}`).map(([term]) => String(term))
    })
  })
  return terms
}

/** The table or view that an external-content table reads: https://sqlite.org/fts5.html#external_content_tables. */
export function contentOf({ sql }: Entry): string | null {
  const all = significant(sql)
  const at = all.findIndex((token, index) => /^content$/i.test(token.text) && all[index + 1]?.text === '=')
  const name = at < 0 ? '' : unquote(all[at + 2] as Token)
  return name === '' ? null : name
}

/** One side: a database of our own to try things in, and what it holds. */
export interface Side {
  readonly connection: Connection
  readonly entries: readonly Entry[]
}

type Reader = Entry & { readonly type: 'view' | 'trigger' }

/** What the file broke and mended, of the views and triggers that lead to a name (lower case) in `changed`. */
export function worked(
  was: Side,
  is: Side,
  changed: ReadonlySet<string>,
): { broken: Broken[]; mended: { type: 'view' | 'trigger'; name: string }[] } {
  const then = new Map(readers(was, changed).map((it) => [identityOf(it), { ...it, failing: complaints(was, it) }]))
  const now = new Map(readers(is, changed).map((it) => [identityOf(it), { ...it, failing: complaints(is, it) }]))
  const broken = [...now].flatMap(([key, it]) => {
    const had = then.get(key)?.failing
    const fresh = [...it.failing].find(([kind]) => !had?.has(kind))?.[1]
    return fresh === undefined ? [] : [{ it, complaint: fresh }]
  })
  const mended = [...then].flatMap(([key, { type, name, failing }]) =>
    failing.size > 0 && (now.get(key)?.failing.size ?? 0) === 0 ? [{ type, name }] : [],
  )
  return { broken: roots(broken), mended }
}

/** Without those that only read a broken view: to mend the view mends them. */
function roots(broken: readonly { it: Reader; complaint: Complaint }[]): Broken[] {
  const views = new Set(broken.flatMap(({ it }) => (it.type === 'view' ? [keyOf(it.name)] : [])))
  const isRoot = ({ it }: { it: Reader }) =>
    ![...namesIn(it.sql)].some((name) => views.has(name) && name !== keyOf(it.name))
  return broken.filter(isRoot).map(({ it: { type, name, table }, complaint }) => ({ type, name, table, ...complaint }))
}

function identityOf({ type, name }: Entry): string {
  return `${type} ${keyOf(name)}`
}

/** Views and triggers that name something changed, or a view that does. */
function readers({ entries }: Side, changed: ReadonlySet<string>): Reader[] {
  const all = entries.filter((it): it is Reader => it.type === 'view' || it.type === 'trigger')
  const affected = new Set(changed)
  const found = new Set<Reader>()
  for (let before = -1; before !== found.size; ) {
    before = found.size
    for (const reader of all) {
      if (found.has(reader) || !(affected.has(keyOf(reader.table)) || mentions(reader.sql, affected))) continue
      found.add(reader)
      if (reader.type === 'view') affected.add(keyOf(reader.name))
    }
  }
  return [...found]
}

function mentions(sql: string, names: ReadonlySet<string>): boolean {
  // Cutting a text into tokens is slow, looking for a name in it is not; most texts have none.
  const text = keyOf(sql)
  return [...names].some((name) => text.includes(name)) && [...namesIn(sql)].some((name) => names.has(name))
}

/** What is wrong with a view or trigger, and the column behind UPDATE OF that is all that is wrong. */
type Complaint = Pick<Broken, 'message' | 'waitsFor'>

/** What SQLite says when it has to compile the view or trigger, by kind of statement; empty when it works. */
export function complaints(side: Side, entry: Entry): Map<string, Complaint> {
  const found = tried(side, entry)
  if (entry.type !== 'trigger' || found.size === 0) return found
  // Another trigger of the table, or one that this one fires, may be the broken one.
  return aside(side.connection, () => {
    for (const { type, name } of side.entries) {
      const other = type === 'trigger' && keyOf(name) !== keyOf(entry.name)
      if (other) side.connection.run(`DROP TRIGGER IF EXISTS main.${identifier(name)}`)
    }
    return tried(side, entry)
  })
}

/** A view that has no trigger for this kind of statement, and virtual tables of modules that are not here. */
const BESIDE_THE_POINT = /^cannot modify .* because it is a view|^no such module|^unknown tokenizer/

/** What only an older SQLite lacks is told where versions are asked. */
function isBesideThePoint(message: string): boolean {
  return BESIDE_THE_POINT.test(message) || broughtBy({ message, statement: '' }) !== null
}

/** SQLite takes any name there, and never fires for one that is not there: what we say of it is our own. */
const UPDATE_OF = 'UPDATE OF'

function tried({ connection }: Side, { type, name, table, sql }: Entry): Map<string, Complaint> {
  const found = new Map<string, Complaint>()
  const statements =
    type === 'view' ? [['SELECT', `SELECT * FROM main.${identifier(name)}`]] : firing(connection, table)
  for (const [kind, sql] of statements as [string, string][]) {
    const message = refusal(() => connection.prepare(sql))
    if (message !== null && !isBesideThePoint(message)) found.set(kind, { message })
  }
  if (type === 'trigger' && found.size === 0) {
    const there = columnsOf(connection, table).map(keyOf)
    const waitsFor = readTrigger(sql).columns.find((column) => there.length > 0 && !there.includes(column))
    if (waitsFor !== undefined)
      found.set(UPDATE_OF, { message: `UPDATE OF a column that is not there: ${waitsFor}`, waitsFor })
    const ungiven = ungivenBy(connection, sql)
    // In SQLite's words, which it says only when the trigger gets that far.
    if (ungiven !== null) found.set('what is given', { message: `NOT NULL constraint failed: ${ungiven}` })
  }
  return found
}

/** A statement of each kind; preparing it compiles the triggers that it would fire. */
function firing(connection: Connection, table: string): [string, string][] {
  const name = `main.${identifier(table)}`
  let columns: string[] = []
  const unread = refusal(() => {
    const rows = connection.rows(`PRAGMA main.table_xinfo(${identifier(table)})`)
    columns = rows.filter((row) => row[6] === 0).map((row) => identifier(String(row[1])))
  })
  const all = columns.map((column) => `${column} = ${column}`).join(', ')
  return [
    ['INSERT', `INSERT INTO ${name} DEFAULT VALUES`],
    ['DELETE', `DELETE FROM ${name}`],
    ...(unread === null && all !== '' ? ([['UPDATE', `UPDATE ${name} SET ${all}`]] as [string, string][]) : []),
  ]
}

/** Runs `action` and takes back what it did to the database. */
export function aside<T>(connection: Connection, action: () => T): T {
  connection.run('SAVEPOINT aside')
  try {
    return action()
  } finally {
    connection.run('ROLLBACK TO aside; RELEASE aside')
  }
}
