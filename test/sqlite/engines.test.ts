/** Every bundled SQLite behind the one interface: the same battery for all, and what only some of them have. */

import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { chooseEngine, ENGINES, EXTENDED, LADDER, NEWEST } from '../../src/sqlite/bundled.ts'
import { atNoon } from '../../src/sqlite/clock.ts'
import { alone, type Connection, type Engine, NOTHING, on, Refused } from '../../src/sqlite/engine.ts'
import { startEngine } from '../../src/stage/engines.ts'
import { Trouble } from '../../src/trouble.ts'

/** SQLite's message; fails when the action is not refused. */
function refusal(action: () => unknown): string {
  try {
    action()
  } catch (error) {
    expect(error).toBeInstanceOf(Refused)
    return (error as Refused).message
  }
  throw new Error('expected a refusal')
}

function pieces(connection: Connection, sql: string): string[] {
  return Array.from(connection.statements(sql), (it) => {
    const text = sql.slice(it.start, it.end)
    it.run()
    return text
  })
}

describe.each(ENGINES)('$package $sqlite', (bundled) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await startEngine(bundled)
  })

  function opened<T>(action: (connection: Connection) => T, bytes?: Uint8Array): T {
    const connection = engine.open(bytes && alone(bytes))
    try {
      return action(connection)
    } finally {
      connection.close()
    }
  }
  const made = (sql: string) =>
    opened((it) => {
      it.run(sql)
      return it.bytes()
    })

  test('is what it says it is, and its file is there for the bundler', () => {
    expect(engine).toMatchObject({ package: bundled.package, sqlite: bundled.sqlite })
    expect(opened((it) => it.rows('SELECT sqlite_version()'))).toEqual([[bundled.sqlite]])
    expect(existsSync(createRequire(import.meta.url).resolve(bundled.wasm.from))).toBe(true)
  })

  test('splits a text exactly, whatever is in it', () => {
    const trigger = 'CREATE TRIGGER "ü😀" AFTER INSERT ON t BEGIN SELECT \';\'; SELECT 1; END;'
    const texts = [
      '/* ä; */ CREATE TABLE t(x);',
      '\n-- 語 😀;\nINSERT INTO t VALUES (\'ä;""\');',
      trigger,
      ' SELECT "x";',
    ]
    opened((it) => {
      expect(pieces(it, `${texts.join('')}\n-- the end é`)).toEqual(texts)
    })
  })

  test('splits any text as the newest does', async () => {
    const newest = (await startEngine(NEWEST)).open()
    const word = fc.constantFrom('SELECT 1', ';', "'ä;'", '"😀"', '-- x\n', '/*;*/', ' ', ',2', '(', ';;', '`')
    opened((mine) => {
      const cut = (it: Connection, sql: string) => {
        const found: (string | number)[] = []
        try {
          for (const { start, end } of it.statements(sql)) found.push(start, end)
        } catch (error) {
          found.push((error as Error).message)
        }
        return found
      }
      fc.assert(
        fc.property(fc.array(word, { maxLength: 8 }), (words) => {
          expect(cut(mine, words.join(''))).toEqual(cut(newest, words.join('')))
        }),
      )
    })
    newest.close()
  })

  test('reads the next statement with what the last one did, and stops where it is told', () => {
    opened((it) => {
      expect(pieces(it, 'CREATE TABLE a(x); INSERT INTO a VALUES (1); SELECT x FROM a')).toHaveLength(3)
      const some = it.statements('DELETE FROM a; DROP TABLE a')
      some.next()
      some.return()
      expect(it.rows('SELECT count(*) FROM a')).toEqual([[1]])
      it.run('DROP TABLE a')
    })
  })

  test.each([
    ['SELECT * FROM nope', 'no such table: nope'],
    ['CREAT TABLE t(x)', 'near "CREAT": syntax error'],
    ['SELECT', 'incomplete input'],
    ["SELECT 'a", 'unrecognized token: "\'a"'],
    ['INSERT INTO t(y) VALUES (1)', 'table t has no column named y'],
    ['INSERT INTO t VALUES (1)', 'UNIQUE constraint failed: t.x'],
    ['SELECT nofn(1)', 'no such function: nofn'],
    ['CREATE VIRTUAL TABLE v USING vec0(x)', 'no such module: vec0'],
    ['SELECT x FROM t ORDER BY x COLLATE nocoll', 'no such collation sequence: nocoll'],
    ['COMMIT', 'cannot commit - no transaction is active'],
  ])('refuses %j in SQLite’s words', (sql, message) => {
    opened((it) => {
      it.run('CREATE TABLE t(x UNIQUE); INSERT INTO t VALUES (1)')
      expect(refusal(() => it.run(sql))).toBe(message)
      expect(refusal(() => it.rows(sql))).toBe(message)
      expect(refusal(() => pieces(it, `SELECT 1; ${sql}`))).toBe(message)
      expect(it.rows('SELECT x FROM t')).toEqual([[1]])
    })
  })

  test('prepares without running', () => {
    opened((it) => {
      it.run('CREATE TABLE t(x)')
      it.prepare('DROP TABLE t')
      expect(refusal(() => it.prepare('DROP TABLE u'))).toBe('no such table: u')
      expect(refusal(() => it.prepare('-- nothing'))).toBe('Nothing to prepare')
      expect(it.rows('SELECT count(*) FROM t')).toEqual([[0]])
    })
  })

  test('hands values in and out', () => {
    const values = [null, 1, -2147483648, 2 ** 40, 1.5, '', 'ä😀', new Uint8Array([0, 255]), new Uint8Array(0)]
    opened((it) => {
      it.run('CREATE TABLE t(a, x)')
      for (const [index, value] of values.entries()) it.run('INSERT INTO t VALUES (?, ?)', [index, value])
      expect(it.rows('SELECT x FROM t ORDER BY a').flat()).toEqual(values)
      const types = 'null integer integer real real text text blob blob'.split(' ')
      expect(it.rows('SELECT typeof(x) FROM t ORDER BY a').flat()).toEqual(types)
      expect(it.rows('SELECT 9007199254740993')).toEqual([[9007199254740992]])
      expect(it.rows('SELECT a FROM t WHERE x = ?', [1.5])).toEqual([[4]])
      expect(it.rows('SELECT 1 WHERE 0; SELECT 2')).toEqual([[2]])
    })
  })

  test('takes a missing column in double quotes for a string, as the shell does', () => {
    opened((it) => {
      expect(it.rows('SELECT "nope"')).toEqual([['nope']])
      it.run('CREATE TABLE t(x); CREATE INDEX i ON t("nope")')
    })
  })

  test('knows whether a transaction is open', () => {
    opened((it) => {
      expect(it.autocommit()).toBe(true)
      it.run('BEGIN; CREATE TABLE t(x)')
      expect(it.autocommit()).toBe(false)
      it.run('SAVEPOINT a; RELEASE a')
      expect(it.autocommit()).toBe(false)
      it.run('ROLLBACK')
      expect(it.autocommit()).toBe(true)
      expect(refusal(() => it.rows('SELECT * FROM t'))).toBe('no such table: t')
    })
  })

  test('writes its file and goes on as it was', () => {
    opened((it) => {
      it.run('PRAGMA foreign_keys = ON; CREATE TABLE t(x); INSERT INTO t VALUES (1); CREATE TEMP TABLE mine(x)')
      it.run("ATTACH ':memory:' AS other; CREATE TABLE other.o(x)")
      expect(opened((copy) => copy.rows('SELECT x FROM t'), it.bytes())).toEqual([[1]])
      expect(it.rows('PRAGMA foreign_keys')).toEqual([[1]])
      expect(it.rows('SELECT count(*) FROM mine, o')).toEqual([[0]])
      it.run('INSERT INTO t VALUES (2)')
      expect(opened((copy) => copy.rows('SELECT count(*) FROM t'), it.bytes())).toEqual([[2]])
    })
    expect(
      opened(
        (it) => it.rows('SELECT count(*) FROM sqlite_master'),
        opened((it) => it.bytes()),
      ),
    ).toEqual([[0]])
  })

  test('leaves the bytes that it opens as they are', () => {
    const bytes = made('CREATE TABLE t(x); INSERT INTO t VALUES (1)').fill(2, 18, 20)
    for (const given of [bytes, Buffer.from(bytes)]) {
      opened((it) => it.run('PRAGMA user_version = 7; INSERT INTO t VALUES (2)'), given)
      expect(Buffer.compare(given, made('CREATE TABLE t(x); INSERT INTO t VALUES (1)').fill(2, 18, 20))).toBe(0)
    }
  })

  test('does with journal modes what production does', () => {
    const bytes = opened((it) => {
      expect(refusal(() => it.run('BEGIN; PRAGMA journal_mode = WAL'))).toMatch(
        /^cannot change into wal mode from within a tr/,
      )
      it.run('ROLLBACK')
      expect(it.rows('PRAGMA journal_mode = WAL')).toEqual([['wal']])
      it.run('CREATE TABLE t(x); INSERT INTO t VALUES (1)')
      return it.bytes()
    })
    expect(opened((it) => it.rows('SELECT x FROM t'), bytes)).toEqual([[1]])
    const wal = bytes.slice().fill(2, 18, 20)
    expect(opened((it) => it.rows('INSERT INTO t VALUES (2); SELECT sum(x) FROM t'), wal)).toEqual([[3]])
  })

  test('vacuums, and keeps rowids when it writes its file', () => {
    const bytes = made(
      'CREATE TABLE t(x); INSERT INTO t(rowid, x) VALUES (7, 1), (9, 2); DELETE FROM t WHERE rowid = 7',
    )
    expect(opened((it) => it.rows('SELECT rowid FROM t'), bytes)).toEqual([[9]])
    expect(opened((it) => it.rows('VACUUM; PRAGMA integrity_check'), bytes)).toEqual([['ok']])
  })

  test('enforces foreign keys when told to', () => {
    opened((it) => {
      it.run('CREATE TABLE p(id INTEGER PRIMARY KEY); CREATE TABLE c(p REFERENCES p)')
      it.run('INSERT INTO c VALUES (1)')
      expect(it.rows('PRAGMA foreign_key_check')).toEqual([['c', 1, 'p', 0]])
      it.run('PRAGMA foreign_keys = ON')
      expect(refusal(() => it.run('INSERT INTO c VALUES (2)'))).toBe('FOREIGN KEY constraint failed')
    })
  })

  test('two databases are two, whatever luck would call their files', () => {
    const bytes = made('CREATE TABLE t(x); INSERT INTO t VALUES (1)')
    const real = Math.random
    Math.random = () => 0.5
    try {
      opened((first) => {
        opened((second) => second.run('DELETE FROM t'), bytes)
        expect(first.rows('SELECT x FROM t')).toEqual([[1]])
      }, bytes)
      opened((first) => {
        first.run('CREATE TABLE t(x)')
        expect(opened((second) => second.rows('SELECT name FROM sqlite_master'))).toEqual([])
        expect(first.rows('SELECT name FROM sqlite_master')).toEqual([['t']])
      })
    } finally {
      Math.random = real
    }
  })

  test('opens two databases side by side', () => {
    const [one, two] = [made('CREATE TABLE t(x); INSERT INTO t VALUES (1)'), made('CREATE TABLE t(x, y)')]
    const pair = engine.openPair(alone(one), alone(two))
    expect(pair.rows('SELECT count(*) FROM main.t UNION ALL SELECT count(*) FROM after.t')).toEqual([[1], [0]])
    expect(pair.rows("SELECT name FROM pragma_table_info('t', 'after')")).toEqual([['x'], ['y']])
    pair.close()
  })

  test('reads the clock that a rehearsal holds still', () => {
    const times = () => opened((it) => it.rows("SELECT CURRENT_TIMESTAMP, datetime('now'), date()")[0])
    expect(atNoon(times)).toEqual(['2026-01-01 12:00:00', '2026-01-01 12:00:00', '2026-01-01'])
  })

  test('has no functions that production lacks', () => {
    for (const name of ['stdev', 'reverse', 'padl', 'charindex', 'atn2', 'mode']) {
      expect(opened((it) => refusal(() => it.run(`SELECT ${name}(1)`)))).toBe(`no such function: ${name}`)
    }
  })

  test('has what it is said to have, and nothing that another one is chosen for', () => {
    const names = 'SELECT name FROM pragma_module_list UNION SELECT name FROM pragma_function_list'
    const known = on(engine.with({ functions: [], series: true }), NOTHING, (it) => new Set(it.rows(names).flat()))
    expect(bundled.has.filter((name) => !known.has(name))).toEqual([])
    const others = ENGINES.flatMap((it) => it.has).filter((name) => !bundled.has.includes(name))
    expect(others.filter((name) => known.has(name))).toEqual([])
  })

  test('keeps many connections apart', () => {
    const all = Array.from({ length: 20 }, (_, index) => {
      const connection = engine.open()
      connection.run('CREATE TABLE t(x)')
      connection.run('INSERT INTO t VALUES (?)', [index])
      return connection
    })
    expect(all.flatMap((it) => it.rows('SELECT x FROM t').flat())).toEqual(all.map((_, index) => index))
    for (const connection of all) connection.close()
  })
})

/** What a rung of the ladder takes, and the one below refuses. https://sqlite.org/changes.html */
test.each([
  ['3.35.0', null, 'ALTER TABLE t DROP COLUMN y'],
  ['3.39.3', '3.35.0', 'CREATE TABLE s(x INTEGER) STRICT'],
  ['3.45.0', '3.39.3', "SELECT jsonb('[]')"],
  ['3.49.1', '3.45.0', 'SELECT iif(1, 2)'],
  ['3.54.1', '3.49.1', 'ALTER TABLE t ALTER COLUMN y SET NOT NULL'],
])('SQLite %s takes what %s refuses: %s', async (from, below, sql) => {
  for (const bundled of LADDER) {
    const { sqlite } = bundled
    const connection = (await startEngine(bundled)).open()
    connection.run('CREATE TABLE t(x, y)')
    const take = () => connection.run(sql)
    if (
      below !== null &&
      LADDER.findIndex((it) => it.sqlite === sqlite) <= LADDER.findIndex((it) => it.sqlite === below)
    )
      expect(take, sqlite).toThrow(Refused)
    else expect(take, `${from} ${sqlite}`).not.toThrow()
    connection.close()
  }
})

describe(EXTENDED.package, () => {
  test('searches text and boxes', async () => {
    const connection = (await startEngine(EXTENDED)).open()
    connection.run(
      "CREATE VIRTUAL TABLE f USING fts5(body, tokenize='trigram'); INSERT INTO f VALUES ('a needle in hay')",
    )
    expect(connection.rows("SELECT highlight(f, 0, '[', ']') FROM f('needle')")).toEqual([['a [needle] in hay']])
    connection.run('CREATE VIRTUAL TABLE r USING rtree(id, x0, x1); INSERT INTO r VALUES (1, 0, 10)')
    expect(connection.rows('SELECT id FROM r WHERE x0 < 5 AND x1 > 5')).toEqual([[1]])
    const again = (await startEngine(EXTENDED)).open(connection.state())
    expect(again.rows("SELECT count(*) FROM f('need')")).toEqual([[1]])
    for (const one of [connection, again]) one.close()
  })
})

describe('the choice', () => {
  const none = new Set<string>()
  const chosen = (target: string | null, ...needs: string[]) => {
    const { engine, remark } = chooseEngine({ target, needs: new Set(needs) })
    return [engine.sqlite, engine.package, remark]
  }

  test.each([
    [null, '3.54.1'],
    ['3.54', '3.54.1'],
    ['3.54.0', '3.49.1'],
    ['3.99', '3.54.1'],
    ['3.49', '3.49.1'],
    ['3.49.0', '3.45.0'],
    ['3.48.9', '3.45.0'],
    ['3.40', '3.39.3'],
    ['3.40.1', '3.39.3'],
    ['3.39', '3.39.3'],
    ['3.35', '3.35.0'],
  ])('for %s is the newest that is not newer: %s', (target, sqlite) => {
    expect(chooseEngine({ target, needs: none }).engine).toMatchObject({ sqlite, package: 'sql.js' })
  })

  test.each(['3.34', '3.28.0', '3.0'])('below the ladder, for %s, is trouble that says what to do', (target) => {
    expect(() => chooseEngine({ target, needs: none })).toThrow(Trouble)
    expect(() => chooseEngine({ target, needs: none })).toThrow(/is older than every SQLite .*3\.35/)
  })

  test('knows what YAML does to a version', () => {
    expect(() => chooseEngine({ target: '3.4', needs: none })).toThrow(/Was 3\.40 meant\?.*in quotes/)
    expect(() => chooseEngine({ target: '3.34', needs: none })).not.toThrow(/quotes/)
  })

  test.each(['', '3', '4.0', 'latest', '3.x', '3.40.1.2', '3.40\n', '-3.40', '03.40'])('refuses %j', (target) => {
    expect(() => chooseEngine({ target, needs: none })).toThrow(/is no version of SQLite/)
  })

  test('says what was played instead', () => {
    expect(chosen(null)).toEqual(['3.54.1', 'sql.js', null])
    expect(chosen('3.45')).toEqual(['3.45.0', 'sql.js', null])
    expect(chosen('3.40')[2]).toBe('Played on SQLite 3.39.3, the newest bundled one that is not newer than 3.40.')
    expect(chosen(null, 'fts5', 'rtree', 'unknown')).toEqual([
      '3.54.1',
      '@sqlite.org/sqlite-wasm',
      'Played on SQLite 3.54.1 (@sqlite.org/sqlite-wasm), because sql.js has no fts5 and no rtree.',
    ])
    expect(chosen('3.40', 'fts5').slice(1)).toEqual([
      '@sqlite.org/sqlite-wasm',
      expect.stringMatching(
        /has no fts5\. No older .*: SQLite 3\.39\.3, for 3\.40, was only asked whether it understands what does not need it\.$/,
      ),
    ])
    expect(chosen('3.54', 'fts5')[2]).not.toContain('No older')
  })

  test('stays where nothing is won', () => {
    expect(chosen(null, 'fts4', 'vec0')).toEqual(['3.54.1', 'sql.js', null])
    expect(chosen(null, 'fts4', 'fts5')).toEqual(['3.54.1', 'sql.js', null])
    expect(chosen('3.40', 'sqrt').slice(0, 2)).toEqual(['3.39.3', 'sql.js'])
  })
})
