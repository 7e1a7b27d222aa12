/** What two versions of the same new files leave behind on databases full of random rows: a judge that knows nothing of the check. */

import initSqlJs, { type Database, type SqlJsStatic } from 'sql.js'
import { statementsOf } from '../../../src/sql/split.ts'
import { tokens } from '../../../src/sql/tokens.ts'
import type { Story } from '../../story.ts'
import { chance } from '../generate/random.ts'

let engine: SqlJsStatic | null = null
const ROUNDS = 4

/** What differs at the end, in a line; null where nothing does or where the wrong version only fails. */
export async function differences(right: Story, wrong: Story): Promise<string | null> {
  engine ??= await initSqlJs()
  for (let round = 0; round < ROUNDS; round += 1) {
    const base = new engine.Database()
    try {
      for (const file of ordered(right, ['both', 'base'])) run(base, file.text)
      fill(base, right, round)
      const start = base.export()
      const [one, other] = [end(start, right), end(start, wrong)]
      if (one === null || other === null) continue
      const said = compared(one, other)
      if (said !== null) return said
    } catch {
      return null
    } finally {
      base.close()
    }
  }
  return null
}

function ordered(story: Story, revisions: readonly string[]) {
  return story.files
    .filter((it) => revisions.includes(it.in) && it.path.endsWith('.sql') && !/down\.sql$/.test(it.path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

function run(database: Database, sql: string) {
  for (const statement of statementsOf(sql)) if (statement.trim() !== '') database.run(statement)
}

type End = { readonly tables: Map<string, string[]>; readonly schema: string[] }

function end(start: Uint8Array, story: Story): End | null {
  const database = new (engine as SqlJsStatic).Database(start)
  try {
    database.run('PRAGMA foreign_keys = ON')
    for (const file of ordered(story, ['head'])) {
      const transaction =
        story.options.runner !== 'sqlite3' &&
        !/\bBEGIN\s*(?:TRANSACTION|IMMEDIATE|EXCLUSIVE|DEFERRED)?\s*;/i.test(file.text)
      if (transaction) database.run('BEGIN')
      run(database, file.text)
      if (transaction) database.run('COMMIT')
    }
    return ended(database)
  } catch {
    return null
  } finally {
    database.close()
  }
}

function rowsOf(database: Database, sql: string): unknown[][] {
  return database.exec(sql)[0]?.values ?? []
}

function quoted(name: unknown): string {
  return `"${String(name).replaceAll('"', '""')}"`
}

function ended(database: Database): End {
  const tables = new Map<string, string[]>()
  for (const [name] of rowsOf(
    database,
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'`,
  )) {
    const rows = rowsOf(database, `SELECT * FROM ${quoted(name)}`)
    tables.set(String(name), rows.map((row) => row.map((it) => `${typeof it}:${it}`).join('|')).sort())
  }
  const schema = rowsOf(database, `SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema`).map(
    ([it]) =>
      tokens(String(it))
        .filter(({ kind }) => kind !== 'space' && kind !== 'comment')
        .map(({ text }) => text.toLowerCase())
        .join(' '),
  )
  return { tables, schema: schema.sort() }
}

function compared(right: End, wrong: End): string | null {
  const cells = (end: End) => {
    const counts = new Map<string, number>()
    for (const rows of end.tables.values())
      for (const row of rows) for (const cell of row.split('|')) counts.set(cell, (counts.get(cell) ?? 0) + 1)
    return counts
  }
  const other = [...right.tables].filter(
    ([name, rows]) => (wrong.tables.get(name) ?? []).join('\n') !== rows.join('\n'),
  )
  if (other.length > 0) {
    const there = cells(wrong)
    const lost = [...cells(right).keys()].filter((cell) => !there.has(cell) && !cell.startsWith('object'))
    const [name, rows] = other[0] as [string, string[]]
    const now = wrong.tables.get(name) ?? []
    const gone = rows.filter((it) => !now.includes(it)).slice(0, 1)
    return `${lost.length > 0 ? `LOST ${lost.length} values` : 'CHANGED'} ${other.map(([it]) => it).join(', ')}: ${rows.length} rows, ${now.length} now; no longer ${gone.join()}`.slice(
      0,
      260,
    )
  }
  const schema = right.schema.filter((it) => !wrong.schema.includes(it))
  return schema.length > 0 ? `SCHEMA ${schema[0]}`.slice(0, 260) : null
}

/** Many random rows for every table: parents first, values that its CHECKs name, NULLs where they are taken. */
function fill(database: Database, story: Story, seed: number) {
  const { below: draw } = chance(seed + 7)
  const words = [
    ...new Set(
      story.files.flatMap(({ text }) =>
        tokens(text)
          .filter(({ kind }) => kind === 'string')
          .map(({ text: it }) => it.slice(1, -1).replaceAll("''", "'")),
      ),
    ),
  ]
  const numbers = [
    ...new Set(
      story.files.flatMap(({ text }) =>
        tokens(text)
          .filter(({ kind }) => kind === 'number')
          .map(({ text: it }) => Number(it)),
      ),
    ),
  ]
  const tables = rowsOf(
    database,
    `SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND sql NOT LIKE 'CREATE VIRTUAL%'`,
  )
  let serial = 1000 * (seed + 1)
  for (let turn = 0; turn < 3; turn += 1)
    for (const [name] of tables) {
      const columns = rowsOf(database, `PRAGMA table_info(${quoted(name)})`)
      const keys = new Map(
        rowsOf(database, `PRAGMA foreign_key_list(${quoted(name)})`).map((it) => [String(it[3]), it]),
      )
      for (let n = 0; n < 25; n += 1) {
        const values = columns.map(([, column, type, required, , primary]) => {
          const key = keys.get(String(column))
          if (!required && !primary && draw(4) === 0) return null
          if (key) {
            const parents = rowsOf(database, `SELECT ${quoted(key[4] ?? 'id')} FROM ${quoted(key[2])}`)
            const parent = parents[draw(parents.length)]
            if (parent) return parent[0]
          }
          serial += 1
          return value(String(column), String(type).toUpperCase(), Boolean(primary))
        })
        try {
          database.run(`INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`, values as never[])
        } catch {
          // Another row is tried.
        }
      }
    }
  function value(column: string, type: string, primary: boolean): unknown {
    if (primary && /INT/.test(type)) return draw(3) === 0 ? serial : 1 + draw(40)
    if (/DATE|TIME|_at$|_on$/i.test(`${type} ${column}`) && !/INT/.test(type))
      return `20${10 + draw(20)}-0${1 + draw(9)}-${10 + draw(18)}${/DATE$|_on$/.test(column) ? '' : ` 1${draw(9)}:2${draw(9)}:3${draw(9)}`}`
    if (/INT/.test(type)) {
      const known = draw(3) === 0 ? numbers[draw(numbers.length)] : undefined
      if (known !== undefined) return Math.floor(known)
      return draw(3) === 0 ? draw(2) : draw(2) === 0 ? draw(100) : 1_600_000_000 + serial
    }
    if (/REAL|FLOA|DOUB|NUM|DEC/.test(type)) return draw(3) === 0 ? draw(50) : draw(100_000) / 100
    if (/BLOB/.test(type)) return new TextEncoder().encode(`b${serial}`)
    const known = draw(2) === 0 ? words[draw(words.length)] : undefined
    if (known !== undefined) return known
    if (/json|payload|data|meta|settings|tags/i.test(column))
      return JSON.stringify({ [words.find((it) => /^\$\.\w+$/.test(it))?.slice(2) ?? 'a']: `v${serial}`, b: serial })
    return draw(3) === 0 ? ` Word${serial} Other-${serial % 7} ` : `${column}-${serial}`
  }
}
