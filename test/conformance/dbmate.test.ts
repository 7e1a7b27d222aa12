/** The runner `dbmate` against the real one: how it reads a file's sections, and what a start leaves behind. */

import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startUp } from '../../src/apply/start-up.ts'
import { content } from '../../src/folder/content.ts'
import type { Runner } from '../../src/model/runner.ts'
import type { Script } from '../../src/model/text.ts'
import { NEWEST } from '../../src/sqlite/bundled.ts'
import { alone, type Engine } from '../../src/sqlite/engine.ts'
import { startEngine } from '../../src/stage/engines.ts'
import { partsOf } from '../../src/tools/sections.ts'
import { RUNNERS } from '../../src/tools/table.ts'
import { parseStory } from '../story.ts'
import { Dbmate } from './dbmate.ts'
import { snapshot } from './snapshot.ts'

const DBMATE = RUNNERS.dbmate as Runner

let real: Dbmate
beforeEach(() => {
  real = new Dbmate()
})
afterEach(() => real.remove())

interface Text {
  readonly name: string
  readonly text: string
}

/** One start of the model: like dbmate it applies what stands before a file that it cannot read, and then stops. */
function predicted(engine: Engine, files: readonly Text[], bytes: Uint8Array | undefined) {
  const scripts: Script[] = []
  let unread: string | null = null
  for (const { name, text } of files) {
    const { sql, bytes } = content({ path: name, mode: '100644', oid: '', size: 0, bytes: Buffer.from(text) })
    const parts = sql === null ? null : partsOf({ path: name, sql, line: 1 }, bytes.bom, 'dbmate')
    // A file without markers is `unreadable-file` here.
    if (parts?.up && parts.sections) scripts.push({ ...parts.up, key: /^\d+/.exec(name)?.[0] ?? name })
    else {
      unread = parts?.sections?.problem?.says ?? 'no markers'
      break
    }
  }
  const went = startUp(engine, DBMATE, bytes && alone(bytes), scripts, () => {})
  return {
    code: went.failed || unread ? 1 : 0,
    bytes: went.state.bytes,
    unread,
    message: went.failed?.refusals[0]?.message ?? '',
  }
}

const A = 'CREATE TABLE A (x INTEGER PRIMARY KEY, y TEXT);\n'
const DOWN = '\n-- migrate:down\nDROP TABLE A;\n'

/** Sets of new files; each is started twice, the second time with the files behind `AGAIN` where a set has them. */
const SETS: readonly (readonly [string, string])[] = [
  ['one file', `-- > 001_a.sql\n-- migrate:up\n${A}${DOWN}`],
  [
    'two files, one with a header',
    `-- > 001_a.sql\n-- Version: 001\n\n-- migrate:up\n${A}${DOWN}\n-- > 02_b.sql\n--migrate:up\nINSERT INTO A VALUES (1, 'one');\n--   migrate:down\nDELETE FROM A;`,
  ],
  [
    'an error in the middle takes the file back, and the next start stops again',
    `-- > 001_a.sql\n-- migrate:up\n${A}${DOWN}\n-- > 002_b.sql\n-- migrate:up\nINSERT INTO A VALUES (1, 'one');\nINSERT INTO Nobody VALUES (1);\nINSERT INTO A VALUES (2, 'two');\n-- migrate:down\nDELETE FROM A;`,
  ],
  [
    'an error in the middle without a transaction: what stands before it stays, and stops the next start',
    `-- > 001_a.sql\n-- migrate:up transaction:false\n${A}INSERT INTO A VALUES (1, 'one');\nINSERT INTO Nobody VALUES (1);\nINSERT INTO A VALUES (2, 'two');${DOWN}`,
  ],
  [
    'without a transaction',
    `-- > 001_a.sql\n-- migrate:up transaction:false\n${A}PRAGMA journal_mode = DELETE; VACUUM;\nBEGIN; INSERT INTO A VALUES (1, 'one'); COMMIT;${DOWN}\n-- > 002_b.sql\n-- migrate:up\nINSERT INTO A VALUES (2, 'two');\n-- migrate:down transaction:false`,
  ],
  ['VACUUM inside the transaction', `-- > 001_a.sql\n-- migrate:up\n${A}VACUUM;${DOWN}`],
  ['BEGIN inside the transaction', `-- > 001_a.sql\n-- migrate:up\nBEGIN;\n${A}COMMIT;${DOWN}`],
  [
    'a half transaction that is refused without a transaction around it',
    `-- > 001_a.sql\n-- migrate:up transaction:false\n${A}BEGIN; INSERT INTO A VALUES (1, 'one'); INSERT INTO Nobody VALUES (1); COMMIT;${DOWN}`,
  ],
  [
    'foreign keys are off',
    `-- > 001_a.sql\n-- migrate:up\n${A}CREATE TABLE B (a INTEGER REFERENCES A(x));\nINSERT INTO B VALUES (9);${DOWN}`,
  ],
  [
    'a trigger, and a statement without its semicolon',
    `-- > 001_a.sql\n-- migrate:up\n${A}CREATE TRIGGER T AFTER INSERT ON A BEGIN\n  UPDATE A SET y = 'seen';\nEND;\nINSERT INTO A VALUES (1, 'one')${DOWN}`,
  ],
  ['nothing that goes up', `-- > 001_a.sql\n-- migrate:up\n-- migrate:down\nDROP TABLE A;`],
  [
    'a quote that the marker cuts',
    `-- > 001_a.sql\n-- migrate:up\n${A}INSERT INTO A VALUES (1, '\n-- migrate:down\n');`,
  ],
  ['a marker that no tool sees', `-- > 001_a.sql\n-- migrate:up\n${A}\n  -- migrate:down\nDROP TABLE A;`],
  ['a second file that cannot be read', `-- > 001_a.sql\n-- migrate:up\n${A}${DOWN}\n-- > 002_b.sql\nSELECT 1;`],
  [
    'the table of the history itself',
    `-- > 001_a.sql\n-- migrate:up\nINSERT INTO schema_migrations VALUES ('002');${DOWN}\n-- > 003_c.sql\n-- migrate:up\n${A}${DOWN}`,
  ],
]

describe('dbmate up', () => {
  test.each(SETS)('%s', async (_, story) => {
    const engine = await startEngine(NEWEST)
    const files = parseStory(`-- @ folder: .\n${story}`).files.map(({ path, text }) => ({ name: path, text }))
    let bytes: Uint8Array | undefined
    for (const start of ['first', 'second']) {
      const expected = predicted(engine, files, bytes)
      const went = real.up(files)
      const found = [start, `exit ${went.code === 0 ? 0 : 1}`, ...snapshot(engine, went.bytes, DBMATE)]
      expect(found).toEqual([start, `exit ${expected.code}`, ...snapshot(engine, expected.bytes, DBMATE)])
      expect(went.output).toContain(expected.message.split('\n', 1)[0])
      bytes = expected.bytes
    }
  })

  test.each([
    // Go's database/sql keeps one connection for the whole start.
    [
      'the next file meets the pragmas of one that asked for no transaction',
      `-- > 001_a.sql\n-- migrate:up transaction:false\n${A}PRAGMA foreign_keys = ON;${DOWN}\n-- > 002_b.sql\n-- migrate:up\nCREATE TABLE B (a INTEGER REFERENCES A(x));\nINSERT INTO B VALUES (9);\n-- migrate:down\nDROP TABLE B;`,
    ],
    // The history row is written inside it, and is lost with it.
    [
      'an open transaction takes the history row along',
      `-- > 001_a.sql\n-- migrate:up transaction:false\nBEGIN;\n${A}${DOWN}`,
    ],
    // The model stops where the COMMIT stands; dbmate goes on and stops at its own.
    ['COMMIT ends the transaction of dbmate', `-- > 001_a.sql\n-- migrate:up\n${A}COMMIT;${DOWN}`],
  ])('%s: a known difference', async (_, story) => {
    const engine = await startEngine(NEWEST)
    const files = parseStory(`-- @ folder: .\n${story}`).files.map(({ path, text }) => ({ name: path, text }))
    const went = real.up(files)
    const expected = predicted(engine, files, undefined)
    expect(snapshot(engine, went.bytes, DBMATE)).not.toEqual(snapshot(engine, expected.bytes, DBMATE))
  })
})

const WORDS = [
  ...['-- migrate:up\n', '-- migrate:down\n', '\n-- migrate:up\n', '\n-- migrate:down\n', '\n-- migrate:down'],
  ...[
    '-- migrate:up transaction:false\n',
    '--migrate:up ',
    '--\tmigrate:down',
    'transaction:false',
    'transaction:true',
  ],
  ...[' transaction:false ', '\n-- Migrate:Down\n', '--', ' migrate:up', 'migrate:down\n', ':x ', ';', '\n', '\n', ' '],
  ...[
    '\r\n',
    '\f',
    '\n--\vmigrate:down\n',
    '\n--\u00a0migrate:down\n',
    '\ufeff',
    '-- x\n',
    '  -- y\n',
    "'",
    '/* z',
    '*/',
    '"',
  ],
  ...['CREATE TABLE A (x);\n', 'CREATE TABLE B (x);', 'INSERT INTO A VALUES (1);\n', 'INSERT INTO B VALUES (2);'],
  "INSERT INTO A VALUES ('\n-- migrate:down\n');",
]

const some = (words: readonly string[], maxLength: number) => fc.array(fc.constantFrom(...words), { maxLength })
/** What a file may hold above its first marker, and below it without being refused. */
const COMMENTS = ['-- x\n', '  -- y\n', '\n', '\r\n', '\f\n', '-- Migrate:Down\n']
const SQL = [
  'CREATE TABLE A (x);\n',
  'CREATE TABLE B (x); ',
  'DROP TABLE IF EXISTS A;',
  "SELECT '\n';",
  '/* -- */',
  ...COMMENTS,
]

/** Mostly files that are nearly right: of words in any order few would be. */
const TEXT = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: some(COMMENTS, 2) }, some(WORDS, 3)),
    fc.constantFrom('-- migrate:up\n', '-- migrate:up transaction:false\n', '-- migrate:up\t\n', ''),
    fc.oneof({ weight: 2, arbitrary: some(SQL, 4) }, some(WORDS, 6)),
    fc.constantFrom('\n-- migrate:down\n', '\n--migrate:down x', '\n-- migrate:down\r\n', ''),
    some(WORDS, 3),
  )
  .map((parts) => parts.flat().join(''))

test('random files are read as dbmate reads them', { timeout: 120_000 }, async () => {
  const engine = await startEngine(NEWEST)
  let applied = 0
  fc.assert(
    fc.property(TEXT, (text) => {
      const one = new Dbmate()
      try {
        const went = one.up([{ name: '1_a.sql', text }])
        const expected = predicted(engine, [{ name: '1_a.sql', text }], undefined)
        expect(went.code === 0 ? 0 : 1).toBe(expected.code)
        // A second section is a problem to us whatever is in it; dbmate applies the first one before it stops.
        if (expected.unread?.includes('second')) return
        expect(snapshot(engine, went.bytes, DBMATE)).toEqual(snapshot(engine, expected.bytes, DBMATE))
        applied += went.code === 0 ? 1 : 0
      } finally {
        one.remove()
      }
    }),
    { numRuns: 800 },
  )
  expect(applied).toBeGreaterThan(80)
})
