/** The parser as a witness: what it reads is asked of SQLite before anybody is told. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { readInsertion } from '../../src/sql/witness.ts'
import { storyInput } from '../story.ts'

describe('readInsertion', () => {
  test('reads literal rows as SQL', () => {
    expect(readInsertion("INSERT INTO \"order lines\" (Id, Note) VALUES (1, 'it''s'), (-2, NULL)")).toEqual({
      table: '"order lines"',
      columns: ['Id', 'Note'],
      rows: [
        ['1', "'it''s'"],
        ['-2', 'NULL'],
      ],
    })
  })

  for (const sql of [
    'INSERT INTO T SELECT 1',
    'INSERT INTO T VALUES (1)',
    'INSERT OR IGNORE INTO T (A) VALUES (1)',
    'REPLACE INTO T (A) VALUES (1)',
    'INSERT INTO main.T (A) VALUES (1)',
    'UPDATE T SET A = 1',
    'PRAGMA user_version = 1',
    'no SQL at all',
    '',
  ]) {
    test(`cannot read: ${sql}`, () => expect(readInsertion(sql)).toBeNull())
  }

  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        expect(() => readInsertion(`INSERT INTO T (A) VALUES (${text})`)).not.toThrow()
      }),
      { numRuns: 200 },
    )
  })
})

describe('the wording that is offered', () => {
  const BASE = `
    -- = 001_services.sql
    CREATE TABLE IF NOT EXISTS Services (Id INTEGER PRIMARY KEY, Title TEXT NOT NULL, Price REAL);
  `
  const fixes = async (story: string) => {
    const { folders, options } = storyInput(story)
    const { report } = await check(folders, options)
    return report.findings.map(({ rule, fix }) => ({ rule, fix }))
  }

  test('passes when it is put in the place of the statement', async () => {
    const bad = "INSERT INTO Services (Title, Price) VALUES ('It''s on', 10.5), ('None', NULL);"
    const [finding] = await fixes(`${BASE}\n    -- > 002_seed.sql\n    ${bad}`)
    expect(finding?.rule).toBe('rerun-changes-state')
    const wording = finding?.fix.split('\n').slice(1).join('\n    ')
    expect(wording).toContain('WHERE NOT EXISTS')
    expect(await fixes(`${BASE}\n    -- > 002_seed.sql\n    ${wording}`)).toEqual([])
  })

  test('is not offered when SQLite finds that it would not pass either', async () => {
    const bad = "INSERT INTO Services (Title, Price) VALUES ('Now', random());"
    const [finding] = (await fixes(`${BASE}\n    -- > 002_seed.sql\n    ${bad}`)).filter(
      ({ rule }) => rule === 'rerun-changes-state',
    )
    expect(finding?.fix).not.toContain('WHERE NOT EXISTS (SELECT 1 FROM Services')
  })
})
