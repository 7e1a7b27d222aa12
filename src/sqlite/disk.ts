/** The disk beside a database: the files that ATTACH and VACUUM INTO make stay there for the next process, and for nobody else. */

import { normalPath } from '../folder/paths.ts'
import { keyOf } from '../sql/names.ts'
import { type FileName, fileNameIn } from '../sql/statement.ts'
import { quoted, type Token, unquote } from '../sql/tokens.ts'
import { aMinuteLater } from './clock.ts'
import {
  type Connection,
  type Engine,
  NOTHING,
  type Prepared,
  Refused,
  refusal,
  type State,
  unshared,
} from './engine.ts'

/** An open database, and the path of its file in the engine's own memory, where every connection could reach it. */
export interface Raw {
  readonly connection: Connection
  readonly path: string
}

type Files = State['files']

/** Opens states that each have a disk of their own; a stranger's file name never reaches the engine's file system. */
export function withDisks(open: (bytes?: Uint8Array) => Raw): Engine['open'] {
  return ({ bytes, files } = NOTHING) => {
    const connection = unshared(open(bytes).connection)
    const disk = new Disk(connection, open, files)
    return {
      ...connection,
      statements: (sql) => disk.statements(sql),
      state: () => ({ bytes: connection.bytes(), files: disk.files() }),
      attached: () => disk.attached().map(({ schema, name }) => ({ schema, file: normalPath(name) })),
      close() {
        connection.close()
        disk.close()
      },
    }
  }
}

/** A file that this connection has opened. `passing`: the next process would give it another name. */
interface Beside extends Raw {
  readonly name: string
  readonly passing: boolean
}

class Disk {
  readonly #connection: Connection
  readonly #open: (bytes?: Uint8Array) => Raw
  readonly #found: Files
  readonly #opened = new Map<string, Beside>()

  constructor(connection: Connection, open: (bytes?: Uint8Array) => Raw, found: Files) {
    this.#connection = connection
    this.#open = open
    this.#found = found
  }

  *statements(sql: string): Generator<Prepared, void, void> {
    try {
      for (const prepared of this.#connection.statements(sql)) {
        yield { ...prepared, run: () => this.#run(sql.slice(prepared.start, prepared.end), prepared) }
      }
    } catch (error) {
      throw this.#explained(error)
    }
  }

  #run(sql: string, prepared: Prepared): void {
    const where = fileNameIn(sql)
    const name = where && this.#nameOf(sql, where)
    try {
      if (where === null || name === null) prepared.run()
      else this.#connection.run(`${sql.slice(0, where.start)}'${this.#file(name).path}'${sql.slice(where.end)}`)
    } catch (error) {
      throw this.#explained(error)
    }
  }

  /** The file as it was found, or a new one without any bytes. */
  #file({ name, passing }: Name): Beside {
    const key = normalPath(name)
    const file = this.#opened.get(key) ?? { ...this.#open(this.#found.get(key)), name, passing }
    this.#opened.set(key, file)
    return file
  }

  /** Null where SQLite makes no file, or will refuse the statement in its own words. */
  #nameOf(sql: string, where: FileName): Name | null {
    const text = sql.slice(where.start, where.end)
    const bare = where.verb === 'ATTACH' && isName(where.only)
    const name = bare ? unquote(where.only) : this.#value(text, where.verb)
    if (name === null || name === '' || name === ':memory:') return null
    // Whether these are addresses (https://sqlite.org/uri.html) or plain names is how production's SQLite was built.
    if (name.startsWith('file:')) throw unknown(name)
    const passing = !bare && aMinuteLater(() => this.#value(text, where.verb)) !== name
    return { name, passing }
  }

  #value(text: string, verb: FileName['verb']): string | null {
    try {
      const [value, type] =
        this.#connection.rows(`SELECT CAST(v AS TEXT), typeof(v) FROM (SELECT (${text}) AS v)`)[0] ?? []
      return typeof value === 'string' && (verb === 'ATTACH' || type === 'text') ? value : null
    } catch (error) {
      if (error instanceof Refused) return null
      throw error
    }
  }

  /**
   * Files that ATTACH names may have been there before the first migration, with anything in them. What is not found in one
   * to which no migration has written yet may be there in production.
   */
  #explained(error: unknown): unknown {
    const missing =
      error instanceof Refused ? /^no such (?:table|index|view|trigger): (.+)$/s.exec(error.message)?.[1] : null
    if (!missing) return error
    const file = this.attached().find(
      ({ schema }) =>
        (!missing.includes('.') || keyOf(missing).startsWith(`${keyOf(schema)}.`)) &&
        this.#connection.rows(`PRAGMA ${quoted(schema)}.page_count`)[0]?.[0] === 0,
    )
    return file ? unknown(file.name) : error
  }

  attached(): { schema: string; name: string }[] {
    if (this.#opened.size === 0) return []
    const names = new Map([...this.#opened.values()].map(({ path, name }) => [rooted(path), name]))
    return this.#connection.rows('PRAGMA database_list').flatMap(([, schema, path]) => {
      const name = names.get(rooted(String(path)))
      return name === undefined ? [] : [{ schema: String(schema), name }]
    })
  }

  /** What the next process finds. A file without a byte is as good as none. */
  files(): Files {
    const attached = this.attached()
    // Twice, as one file under two names can keep itself locked; what is locked then cannot be read below.
    for (const { schema } of [...attached, ...attached]) refusal(() => this.#unlock(quoted(schema)))
    const files = new Map(this.#found)
    for (const [key, { connection, passing }] of this.#opened) {
      const empty = connection.rows('PRAGMA page_count')[0]?.[0] === 0
      if (empty || passing) files.delete(key)
      else files.set(key, connection.bytes())
    }
    return files
  }

  /** A migration's own `locking_mode = EXCLUSIVE` ends with the next access, and not at all in write-ahead mode. */
  #unlock(schema: string): void {
    const isWal = this.#connection.rows(`PRAGMA ${schema}.journal_mode`)[0]?.[0] === 'wal'
    if (isWal) this.#connection.run(`PRAGMA ${schema}.journal_mode = DELETE`)
    this.#connection.run(`PRAGMA ${schema}.locking_mode = NORMAL`)
    this.#connection.rows(`SELECT count(*) FROM ${schema}.sqlite_master`)
  }

  close(): void {
    for (const { connection } of this.#opened.values()) connection.close()
  }
}

interface Name {
  readonly name: string
  readonly passing: boolean
}

function isName(token: Token | null): token is Token {
  if (token?.kind === 'quoted') return true
  return token?.kind === 'word' && !/^(null|current_(date|time|timestamp))$/i.test(token.text)
}

function rooted(path: string): string {
  return `/${path.replace(/^\/+/, '')}`
}

/** `missing.ts` knows these words: nothing that hangs on the file is proved. */
function unknown(name: string): Refused {
  return new Refused(`no such file: ${name}`)
}
