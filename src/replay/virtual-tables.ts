/** Whether virtual tables can still be read: one that keeps its text in another table breaks when that one is changed. */

import type { Broken, MigrationSeen } from '../model.ts'
import { identifier, significant, type Token, unquote } from '../sql/tokens.ts'
import { type Connection, refusal } from './engine.ts'
import { lower } from './schema.ts'
import type { Entry } from './table-seen.ts'
import { aside, type Side } from './works.ts'

/** So many words of a full-text index are looked up: each may lead to another row of the content table. */
const TERMS = 8

/**
 * Virtual tables that could be read before the file, are there behind it and cannot be read then; and those that could not be
 * read before it and can now, or are gone. Each is read once: SQLite prepares what reads the content only at that time.
 */
export function virtualTables(was: Side, is: Side): Pick<MigrationSeen, 'broken' | 'mended'> {
  const now = new Map(is.entries.filter(isVirtual).map((it) => [lower(it.name), it]))
  const broken: Broken[] = []
  const mended: MigrationSeen['mended'][number][] = []
  for (const old of was.entries.filter(isVirtual)) {
    const it = now.get(lower(old.name))
    const terms = it ? termsOf(was.connection, old) : []
    const then = complaints(was.connection, old, terms)
    const still = it ? complaints(is.connection, it, terms) : new Map<string, string>()
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
function complaints(connection: Connection, { name }: Entry, terms: readonly string[]): Map<string, string> {
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
function contentOf({ sql }: Entry): string | null {
  const all = significant(sql)
  const at = all.findIndex((token, index) => /^content$/i.test(token.text) && all[index + 1]?.text === '=')
  const name = at < 0 ? '' : unquote(all[at + 2] as Token)
  return name === '' ? null : name
}
