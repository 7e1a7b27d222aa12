/** Files of dbmate and goose, which hold the way there and the way back: how they are read, and what is said of them. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { fold } from '../../src/folder/layout.ts'
import type { Runner } from '../../src/model/runner.ts'
import { historyRow } from '../../src/tools/history.ts'
import { units } from '../../src/tools/pieces.ts'
import { partsOf } from '../../src/tools/sections.ts'
import { RUNNERS } from '../../src/tools/table.ts'
import { storyInput, storyListings } from '../story.ts'

type Marks = Runner['sections']

function read(sql: string, marks: Marks = 'any', bom = false) {
  return partsOf({ path: 'm/001_a.sql', sql, line: 1 }, bom, marks)
}

/** `up / down` as they are cut, or where and why not. */
function told(sql: string, marks?: Marks, bom?: boolean): string {
  const { up, down, sections } = read(sql, marks, bom)
  if (sections?.problem) return `${sections.problem.line}: ${sections.problem.says}`
  const none = (asks: 'none' | undefined) => (asks ? ' (no transaction)' : '')
  if (sections === null) return 'whole'
  return `${JSON.stringify(up?.sql)}${none(up?.transaction)} / ${JSON.stringify(down?.sql)}${none(down?.transaction)}`
}

describe('dbmate', () => {
  test.each([
    ['-- migrate:up\nA;\n-- migrate:down\nB;\n', '"-- migrate:up\\nA;\\n" / "-- migrate:down\\nB;\\n"'],
    [
      '-- why\n\n--migrate:up\nA;\n--\tmigrate:down now\n',
      '"-- why\\n\\n--migrate:up\\nA;\\n" / "--\\tmigrate:down now\\n"',
    ],
    ['-- migrate:up\r\nA;\r\n-- migrate:down\r\nB;', '"-- migrate:up\\r\\nA;\\r\\n" / "-- migrate:down\\r\\nB;"'],
    ['-- migrate:up\n-- migrate:down', '"-- migrate:up\\n" / "-- migrate:down"'],
    ['-- migrate:down\n-- migrate:up\n-- migrate:down', '"-- migrate:down\\n-- migrate:up\\n" / "-- migrate:down"'],
    // Quotes mean nothing to dbmate.
    ["-- migrate:up\nSELECT '\n-- migrate:down\n", '"-- migrate:up\\nSELECT \'\\n" / "-- migrate:down\\n"'],
    [
      '-- migrate:up transaction:false\n-- migrate:down',
      '"-- migrate:up transaction:false\\n" (no transaction) / "-- migrate:down"',
    ],
    [
      '-- migrate:up\n-- migrate:down x:y transaction:false',
      '"-- migrate:up\\n" / "-- migrate:down x:y transaction:false" (no transaction)',
    ],
    [
      '-- migrate:up transaction:false transaction:true\n-- migrate:down',
      '"-- migrate:up transaction:false transaction:true\\n" / "-- migrate:down"',
    ],
    ['-- migrate:up transaction:FALSE\n-- migrate:down', '"-- migrate:up transaction:FALSE\\n" / "-- migrate:down"'],
    ['-- migrate:up transaction: false\n-- migrate:down', '"-- migrate:up transaction: false\\n" / "-- migrate:down"'],
    ['-- Migrate:up\nA;\n-- MIGRATE:DOWN\nB;', 'whole'],
    ['  -- migrate:up\nA;', 'whole'],
    ['-- migrate:upwards\nA; -- migrate:down', 'whole'],
  ])('reads %j', (text, parts) => {
    expect(told(text)).toBe(parts)
    expect(told(text, 'dbmate')).toBe(parts)
    expect(told(text, 'goose')).toBe('whole')
  })

  test.each([
    ['A;\n-- migrate:down\nB;\n', /^2: dbmate sees no line "-- migrate:up"/],
    ['-- why\nA;\n-- migrate:up\n-- migrate:down', /^2: dbmate takes nothing but comments \(--\) above .* this line/],
    ['/* why */\n-- migrate:up\n-- migrate:down', /^1: dbmate takes nothing but comments/],
    ['\n-- migrate:up\nA;\n', /^2: dbmate stops at a file that has no line "-- migrate:down"/],
    ['-- migrate:up\nA;\n  -- migrate:down\nB;', /^1: dbmate stops at/],
    ['-- migrate:up\n-- migrate:down\n-- migrate:up\n-- migrate:down', /^3: .* second one is never applied/],
    ["-- migrate:up\nSELECT '\n-- migrate:down\n';\n-- migrate:down\n", /^5: .* second one/],
  ])('cannot read %j', (text, says) => {
    expect(told(text)).toMatch(says)
  })

  test('sees no marker behind a byte order mark', () => {
    expect(told('-- migrate:up\n-- migrate:down', 'dbmate', true)).toMatch(/^2: dbmate sees no line "-- migrate:up"/)
    expect(told('-- x\n-- migrate:up\n-- migrate:down', 'dbmate', true)).toMatch(/^1: .* stops at the byte order mark/)
  })
})

describe('goose', () => {
  test.each([
    ['-- +goose Up\nA;\n-- +goose Down\nB;\n', '"-- +goose Up\\nA;\\n" / "-- +goose Down\\nB;\\n"'],
    [
      '-- why\n\n--+goose UP\r\nA;\r\n--   +goose   down\r\n',
      '"-- why\\n\\n--+goose UP\\r\\nA;\\r\\n" / "--   +goose   down\\r\\n"',
    ],
    ['-- +goose Up\nA;', '"-- +goose Up\\nA;" / undefined'],
    [
      '-- +goose NO TRANSACTION\n-- +goose Up\nA;\n-- +goose Down',
      '"-- +goose NO TRANSACTION\\n-- +goose Up\\nA;\\n" (no transaction) / "-- +goose Down" (no transaction)',
    ],
    [
      '-- +goose Up\n-- +goose ENVSUB ON\nA;\n-- +goose ENVSUB OFF\nB $x;',
      '"-- +goose Up\\n-- +goose ENVSUB ON\\nA;\\n-- +goose ENVSUB OFF\\nB $x;" / undefined',
    ],
    // What is not run is not asked for its semicolon.
    ['-- +goose Up\nA;\n-- +goose Down\nB', '"-- +goose Up\\nA;\\n" / "-- +goose Down\\nB"'],
    ['-- as +goose would\nA;', 'whole'],
    ['-- +goose Upwards\nA;', 'whole'],
  ])('reads %j', (text, parts) => {
    expect(told(text)).toBe(parts)
    expect(told(text, 'goose')).toBe(parts)
    expect(told(text, 'dbmate')).toBe('whole')
  })

  test.each([
    ['-- +goose Down\nB;', /^1: goose takes "-- \+goose Down" once, below Up/],
    ['A;\n-- +goose Up', /^1: goose takes nothing but comments above/],
    ['-- +goose Up\n-- +goose Up\n', /^2: goose takes one "-- \+goose Up"/],
    ['-- +goose Up\nA;\n-- +goose Down\n-- +goose Down', /^4: goose takes "-- \+goose Down" once/],
    ['-- +goose Up\nA\n\n-- +goose Down', /^2: This statement does not end/],
    ['-- +goose Up\nA; -- a\nB; --b\nC -- ;\n', /^4: This statement does not end/],
    ['-- +goose Up\n-- +goose StatementBegin\nA;\n', /^2: The "-- \+goose StatementEnd" .* is missing/],
    ['-- +goose Up\nA;\n-- +goose StatementEnd', /^3: There is no "-- \+goose StatementBegin"/],
    ['-- +goose Up\n -- +goose Down', /^2: goose does not know this annotation, or not in this form/],
    ['-- +goose Up\n-- +goose Dwon\n', /^2: goose does not know this annotation/],
    ['-- +goose Up\n-- +goose ENVSUB ON\nA $' + '{B};', /^3: What goose puts in place of the variable/],
  ])('cannot read %j', (text, says) => {
    expect(told(text)).toMatch(says)
  })

  test('sees no annotation behind a byte order mark', () => {
    expect(told('-- +goose Up\nA;\n-- +goose Down', 'goose', true)).toMatch(
      /^1: goose takes nothing but comments above/,
    )
  })

  test('cuts at lines, or where it is told to', () => {
    const sql =
      '-- +goose Up\n-- x\nA;B; -- c\nC\n;\n-- +goose StatementBegin\nD;\nE;\n-- +goose StatementEnd\nF; G\nH;\n'
    const pieces = units(sql, 'goose').map(({ start, end }) => sql.slice(start, end))
    expect(pieces).toEqual(['A;B; -- c\n', 'C\n;\n', 'D;\nE;\n', 'F; G\nH;\n'])
  })
})

test('both together: the first marker tells, or the runner', () => {
  const text = '-- migrate:up\n-- +goose Up\nA;\n-- +goose Down\n-- migrate:down\nB;'
  const length = (marks?: Marks) => read(text, marks).up?.sql.split('\n').length
  expect([length(), length('dbmate'), length('goose')]).toEqual([5, 5, 4])
})

const WORDS = fc.constantFrom(
  ...['-- migrate:up\n', '-- migrate:down\n', '\n-- migrate:down transaction:false', '--migrate:up', '-- +goose Up\n'],
  ...['-- +goose Down\n', '\n-- +goose Down', '-- +goose StatementBegin\n', '-- +goose StatementEnd\n', '-- +goose\n'],
  ...[
    '-- +goose NO TRANSACTION\n',
    '-- +goose ENVSUB ON\n',
    'A;\n',
    'B',
    ';',
    '\n',
    '\r\n',
    ' ',
    '-- x\n',
    "'",
    '/*',
    '$',
  ],
)

/** Files that are nearly right among files of anything. */
const FILE = fc.oneof(
  fc.array(WORDS, { maxLength: 12 }),
  fc
    .tuple(
      fc.constantFrom('-- migrate:up\n', '-- x\n--migrate:up\r\n', '-- +goose Up\n', '\n-- x\n-- +goose up\n'),
      fc.array(fc.constantFrom('A;\n', "'\n", '\n', '-- x\n', '\r\n'), { maxLength: 4 }),
      fc.constantFrom('\n-- migrate:down\n', '\n-- +goose Down\n'),
      fc.array(fc.constantFrom('A;\n', 'B', '\n', "'"), { maxLength: 4 }),
    )
    .map((parts) => parts.flat()),
)

test('the two scripts of any file are the file, and its lines keep their numbers', () => {
  let cut = 0
  fc.assert(
    fc.property(FILE, fc.constantFrom<Marks>('any', 'dbmate', 'goose', 'none'), fc.boolean(), (words, marks, bom) => {
      const sql = words.join('')
      const { up, down, sections } = read(sql, marks, bom)
      if (sections?.problem) {
        expect([up, down]).toEqual([null, null])
        expect(sections.problem.line).toBeLessThanOrEqual(sql.split('\n').length)
        expect(sections.problem.line).toBeGreaterThan(0)
        return
      }
      expect(`${up?.sql}${down?.sql ?? ''}`).toBe(sql)
      expect(up?.line).toBe(1)
      if (sections === null) expect(down).toBeNull()
      if (down === null) return
      cut += 1
      expect(down.line).toBe(up?.sql.split('\n').length)
      expect(up?.sql === '' || up?.sql.endsWith('\n')).toBe(true)
    }),
    { numRuns: 1000 },
  )
  expect(cut).toBeGreaterThan(50)
})

test('a section comes before a down file', () => {
  const { head } = storyListings(`
    -- = 001_a.sql
    -- migrate:up
    -- migrate:down
    -- = 001_a.down.sql
    SELECT 1;
  `)
  expect(fold(head, 'auto').migrations.map((it) => it.down?.path)).toEqual(['migrations/001_a.sql'])
})

test.each([
  ['sqlite3', "INSERT INTO __MigrationHistory (MigrationName) VALUES ('007_a.sql')"],
  ['dbmate', "INSERT INTO schema_migrations (version) VALUES ('007')"],
  ['goose', "INSERT INTO goose_db_version (version_id, is_applied) VALUES ('7', 1)"],
])('%s notes a file', (runner, row) => {
  const { ledger, tool, sections } = RUNNERS[runner] as Runner
  const { head } = storyListings('-- = 007_a.sql\nSELECT 1;')
  const [migration] = fold(head, 'auto', undefined, { tool, sections }).migrations
  expect(historyRow(ledger, { key: `${migration?.key}` })).toBe(row)
})

/** `rule level line` of each finding that is not allowed. */
async function said(story: string): Promise<string[]> {
  const { folders, options } = storyInput(story)
  const { report } = await check(folders, options)
  return report.findings.filter((it) => it.allowed === null).map((it) => `${it.rule} ${it.level} ${it.line}`)
}

const USERS = 'CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);'
/** What is only noted where a file is never run twice. */
const QUIET = '-- @ level: not-rerunnable off'
const DBMATE = `-- @ runner: dbmate\n${QUIET}\n-- = 001_users.sql\n-- migrate:up\n${USERS}\n-- migrate:down\nDROP TABLE Users;`
const GOOSE = `-- @ runner: goose\n${QUIET}\n-- = 001_users.sql\n-- +goose Up\n${USERS}\n-- +goose Down\nDROP TABLE Users;`

describe('what is said', () => {
  test.each([
    [
      'of a dbmate file that goes there and back',
      `${DBMATE}\n-- > 002_tags.sql\n-- Version: 002\n\n-- migrate:up\nCREATE TABLE Tags (Id INTEGER PRIMARY KEY);\n\n-- migrate:down\nDROP TABLE Tags;`,
      [],
    ],
    [
      'of one that cannot go back',
      `${DBMATE}\n-- > 002_none.sql\n-- migrate:up\nUPDATE Users SET Name = 'x' WHERE Id = 99999 AND EXISTS (SELECT 1 FROM Users WHERE Id = 99999);\n-- migrate:down`,
      [],
    ],
    [
      'of one that drops a table',
      `${DBMATE}\n-- > 002_gone.sql\n-- migrate:up\n\nDROP TABLE IF EXISTS Users;\n-- migrate:down\n${USERS}`,
      [
        'drops-table error 3',
        'breaks-old-reads warning 3',
        'breaks-old-writes warning 3',
        'down-does-not-undo warning 4',
      ],
    ],
    [
      'of what is allowed above the marker, and in the section that goes back',
      `${DBMATE}\n-- > 002_gone.sql\n-- rehearsal: allow drops-table because nobody uses it\n-- rehearsal: allow breaks-old-reads because nobody uses it\n-- rehearsal: allow breaks-old-writes because nobody uses it\n\n-- migrate:up\nDROP TABLE IF EXISTS Users;\n-- migrate:down\n-- rehearsal: allow down-does-not-undo because the rows are gone\n\n${USERS}`,
      [],
    ],
    [
      'of an allowance that stands in the other section',
      `${DBMATE}\n-- > 002_gone.sql\n-- migrate:up\nDROP TABLE IF EXISTS Users;\n-- migrate:down\n-- rehearsal: allow drops-table because nobody uses it\n${USERS}`,
      [
        'drops-table error 2',
        'breaks-old-reads warning 2',
        'breaks-old-writes warning 2',
        'down-does-not-undo warning 3',
        'unused-allowance warning 4',
      ],
    ],
    [
      'of a way back that stops',
      `${DBMATE}\n-- > 002_tags.sql\n-- migrate:up\nCREATE TABLE Tags (Id INTEGER PRIMARY KEY);\n-- migrate:down\n\nDROP TABLE Tag;`,
      ['down-does-not-undo warning 5'],
    ],
    [
      'of a header above the marker',
      `${DBMATE}\n-- > 002_tags.sql\n-- Version: 001\n-- migrate:up\nCREATE TABLE Tags (Id INTEGER PRIMARY KEY);\n-- migrate:down\nDROP TABLE Tags;`,
      ['header-mismatch error 1'],
    ],
    [
      'of a file without a transaction, as it can die half-way',
      `-- @ runner: dbmate\n-- = 001_users.sql\n-- migrate:up\n${USERS}\n-- migrate:down\nDROP TABLE Users;\n-- > 002_tags.sql\n-- migrate:up transaction:false\nALTER TABLE Users ADD COLUMN Tag TEXT;\nCREATE INDEX IF NOT EXISTS Users_Tag ON Users (Tag);\n-- migrate:down transaction:false\nDROP INDEX Users_Tag;\nALTER TABLE Users DROP COLUMN Tag;`,
      ['crash-gets-stuck error 2', 'not-rerunnable error 2'],
    ],
    [
      'of the same file in a transaction',
      `${DBMATE}\n-- > 002_tags.sql\n-- migrate:up\nALTER TABLE Users ADD COLUMN Tag TEXT;\nCREATE INDEX IF NOT EXISTS Users_Tag ON Users (Tag);\n-- migrate:down\nDROP INDEX Users_Tag;\nALTER TABLE Users DROP COLUMN Tag;`,
      [],
    ],
    [
      'of sections that dbmate does not read so',
      `${DBMATE}\n-- > 002_tags.sql\nCREATE TABLE Tags (Id INTEGER PRIMARY KEY);\n-- migrate:up\n-- migrate:down\nDROP TABLE Tags;`,
      ['unreadable-file error 1'],
    ],
    [
      'of an applied file whose way back is another now',
      `-- @ runner: dbmate\n-- < 001_users.sql\n-- migrate:up\n${USERS}\n-- migrate:down\n-- > 001_users.sql\n-- migrate:up\n${USERS}\n-- migrate:down\nDROP TABLE Users;`,
      ['edited-migration note 4'],
    ],
    [
      'of an applied file whose way there is another now',
      `-- @ runner: dbmate\n-- < 001_users.sql\n-- migrate:up\n${USERS}\n-- migrate:down\n-- > 001_users.sql\n-- migrate:up\nCREATE TABLE Users (Id INTEGER PRIMARY KEY);\n-- migrate:down\nDROP TABLE Users;`,
      ['edited-migration error 2'],
    ],
    [
      'of a goose file with a trigger',
      `${GOOSE}\n-- > 002_seen.sql\n-- +goose Up\n-- +goose StatementBegin\nCREATE TRIGGER Seen AFTER INSERT ON Users BEGIN\n  UPDATE Users SET Name = trim(Name) WHERE Id = new.Id;\nEND;\n-- +goose StatementEnd\n-- +goose Down\nDROP TRIGGER Seen;`,
      [],
    ],
    [
      'of a trigger that goose cuts',
      `${GOOSE}\n-- > 002_seen.sql\n-- +goose Up\nCREATE TRIGGER Seen AFTER INSERT ON Users BEGIN\n  UPDATE Users SET Name = trim(Name) WHERE Id = new.Id;\nEND;\n-- +goose Down\nDROP TRIGGER Seen;`,
      ['replay-fails error 3'],
    ],
    [
      'of a goose file without a transaction',
      `-- @ runner: goose\n-- = 001_users.sql\n-- +goose Up\n${USERS}\n-- > 002_tags.sql\n-- +goose NO TRANSACTION\n-- +goose Up\nALTER TABLE Users ADD COLUMN Tag TEXT;\nCREATE INDEX IF NOT EXISTS Users_Tag ON Users (Tag);`,
      ['crash-gets-stuck error 3', 'not-rerunnable error 3'],
    ],
    [
      'where the runner is not said to be dbmate',
      `${QUIET}\n-- = 001_users.sql\n-- migrate:up\n${USERS}\n-- migrate:down\nDROP TABLE Users;\n-- > 002_tags.sql\n-- migrate:up\nCREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);\n-- migrate:down\nDROP TABLE Tags;`,
      ['unreadable-file error 3'],
    ],
    [
      'by a program of their own that plays them in transactions',
      `${DBMATE.replace('dbmate', 'transactional')}\n-- > 002_tags.sql\n-- migrate:up\nCREATE TABLE Tags (Id INTEGER PRIMARY KEY);\n-- migrate:down\nDROP TABLE Tags;`,
      [],
    ],
  ])('%s', async (_, story, findings) => {
    expect(await said(story)).toEqual(findings)
  })

  test('the way out of a crash leaves the way back alone', async () => {
    const { folders, options } = storyInput(
      `-- @ runner: dbmate\n-- > 002_tags.sql\n-- migrate:up transaction:false\nCREATE TABLE Tags (Id INTEGER);\nCREATE TABLE Marks (Id INTEGER);\n-- migrate:down\nDROP TABLE Tags;`,
    )
    const { report } = await check(folders, options)
    const fix = report.findings.find(({ rule }) => rule === 'crash-gets-stuck')?.fix ?? ''
    expect(fix).toContain('sed -n 3,3p migrations/002_tags.sql > rest.sql')
    expect(fix).toContain(`"INSERT INTO schema_migrations (version) VALUES ('002');"`)
  })
})
