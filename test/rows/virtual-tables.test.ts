/** Virtual tables that a migration breaks: what is read behind it that could be read before. */

import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import type { Finding } from '../../src/model/rule.ts'
import { storyInput } from '../story.ts'

async function broken(story: string): Promise<Finding[]> {
  const { folders, options } = storyInput(story.replace(/^ +/gm, ''))
  const { report } = await check(folders, options)
  return report.findings.filter(({ rule }) => !/^breaks-old|^(drops|not-rerunnable|loses|no-rollback)/.test(rule))
}

const notes = (search: string) => `
  -- @ runner: transactional
  -- = 001_notes.sql
  CREATE TABLE notes (id INTEGER PRIMARY KEY, title TEXT, body TEXT);
  ${search}
  -- = 002_triggers.sql
  CREATE TRIGGER notes_ai AFTER INSERT ON notes BEGIN INSERT INTO notes_fts(rowid, title) VALUES (new.id, new.title); END;
  CREATE TRIGGER notes_ad AFTER DELETE ON notes BEGIN
    INSERT INTO notes_fts(notes_fts, rowid, title) VALUES ('delete', old.id, old.title);
  END;
`
const OUTSIDE = "CREATE VIRTUAL TABLE notes_fts USING fts5(title, content='notes', content_rowid='id');"
const NOTES = notes(OUTSIDE)
const WITHOUT_TRIGGERS = 'DROP TRIGGER notes_ai; DROP TRIGGER notes_ad;'

describe('a full-text table whose content is elsewhere', () => {
  test.each([
    ['is renamed', 'ALTER TABLE notes RENAME TO memos;', 'no such table: main.notes', 1],
    ['is dropped', `${WITHOUT_TRIGGERS}\nDROP TABLE notes;`, 'no such table: main.notes', 2],
    ['loses the column', `${WITHOUT_TRIGGERS}\nALTER TABLE notes DROP COLUMN title;`, 'no such column: T.title', 2],
    [
      'has the column renamed',
      `ALTER TABLE notes RENAME COLUMN body TO text;\nALTER TABLE notes RENAME COLUMN title TO heading;`,
      'no such column: T.title',
      2,
    ],
    [
      'is rebuilt without the column',
      `CREATE TABLE n (id INTEGER PRIMARY KEY, body TEXT);\nINSERT INTO n SELECT id, body FROM notes;\nDROP TABLE notes;\nALTER TABLE n RENAME TO notes;`,
      'no such column: T.title',
      3,
    ],
    [
      'loses rows behind its back',
      `${WITHOUT_TRIGGERS}\nDELETE FROM notes;`,
      "fts5: missing row 3 from content table 'main'.'notes'",
      2,
    ],
  ])('cannot be read when that %s', async (_, sql, message, line) => {
    const found = (await broken(`${NOTES}\n-- > 003_change.sql\n${sql}`)).filter(({ rule }) => rule === 'broken-view')
    expect(found).toMatchObject([{ level: 'error', path: 'migrations/003_change.sql', line }])
    expect(found[0]?.message).toBe(`Virtual table notes_fts cannot be read any more. SQLite: ${message}.`)
    expect(found[0]?.fix).toContain("INSERT INTO notes_fts(notes_fts) VALUES ('rebuild')")
  })

  test('is found among many tables', async () => {
    const others = Array.from({ length: 80 }, (_, at) => `CREATE TABLE t${at} (x);`).join('\n')
    const found = await broken(
      `-- @ runner: transactional\n-- = 001_a.sql\n${others}\nCREATE TABLE notes (id INTEGER PRIMARY KEY, title TEXT);\n${OUTSIDE}\n-- > 002_b.sql\nALTER TABLE notes RENAME TO memos;`,
    )
    expect(found.map(({ rule }) => rule)).toEqual(['broken-view'])
  })

  test('whose content is a view', async () => {
    const found = await broken(
      `-- @ runner: transactional\n-- = 001_a.sql\nCREATE TABLE notes (id INTEGER PRIMARY KEY, title TEXT);\nCREATE VIEW v AS SELECT id, title FROM notes;
CREATE VIRTUAL TABLE f USING fts5(title, content="v", content_rowid=id);\n-- > 002_b.sql\nSELECT 1;\nDROP VIEW v;`,
    )
    expect(found.map(({ rule, line }) => `${rule} ${line}`)).toContain('broken-view 2')
  })

  test.each([
    ['follows', 'ALTER TABLE notes ADD COLUMN more TEXT;'],
    ['is dropped with it', `${WITHOUT_TRIGGERS} DROP TABLE notes_fts; ALTER TABLE notes DROP COLUMN title;`],
    [
      'is made anew',
      `${WITHOUT_TRIGGERS} DROP TABLE notes_fts; ALTER TABLE notes RENAME TO memos;
       CREATE VIRTUAL TABLE notes_fts USING fts5(title, content='memos', content_rowid='id');
       INSERT INTO notes_fts(notes_fts) VALUES ('rebuild');`,
    ],
    ['is rebuilt', `${WITHOUT_TRIGGERS} DELETE FROM notes; INSERT INTO notes_fts(notes_fts) VALUES ('rebuild');`],
    [
      'stays while its content is rebuilt',
      `CREATE TABLE n (id INTEGER PRIMARY KEY, title TEXT, body TEXT NOT NULL DEFAULT '');
       INSERT INTO n SELECT id, title, coalesce(body, '') FROM notes; DROP TABLE notes; ALTER TABLE n RENAME TO notes;`,
    ],
    ['is mended by the next file', 'ALTER TABLE notes RENAME TO m;\n-- > 004_back.sql\nALTER TABLE m RENAME TO notes;'],
    ['is dropped by the next file', `${WITHOUT_TRIGGERS} DROP TABLE notes;\n-- > 004_gone.sql\nDROP TABLE notes_fts;`],
    ['has its rows deleted by its triggers', 'DELETE FROM notes WHERE id < 3;'],
  ])('%s: nothing to say', async (_, sql) => {
    expect((await broken(`${NOTES}\n-- > 003_change.sql\n${sql}`)).filter(({ rule }) => /^broken/.test(rule))).toEqual(
      [],
    )
  })
})

describe('other virtual tables', () => {
  test.each([
    ['a contentless one', "CREATE VIRTUAL TABLE notes_fts USING fts5(title, content='');"],
    ['one that keeps its own text', 'CREATE VIRTUAL TABLE notes_fts USING fts5(title);'],
    ['FTS4', 'CREATE VIRTUAL TABLE notes_fts USING fts4(title);'],
    ['FTS3', 'CREATE VIRTUAL TABLE notes_fts USING fts3(title);'],
  ])('%s does not care for the table', async (_, search) => {
    const story = `${notes(search).split('-- = 002')[0]}\n-- > 002_change.sql\nALTER TABLE notes RENAME TO memos;`
    expect((await broken(story)).filter(({ rule }) => /^broken/.test(rule))).toEqual([])
  })

  test('FTS4 with its content elsewhere is the same', async () => {
    const search = 'CREATE VIRTUAL TABLE notes_fts USING fts4(content="notes", title);'
    const story = `${notes(search).split('-- = 002')[0]}\n-- > 002_change.sql\nALTER TABLE notes RENAME TO memos;`
    expect((await broken(story)).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'broken-view: Virtual table notes_fts cannot be read any more. SQLite: SQL logic error.',
    ])
  })

  test('that were broken before are not blamed on the file', async () => {
    const story = `${NOTES}\n-- = 003_memos.sql\nALTER TABLE notes RENAME TO memos;\n-- > 004_more.sql\nALTER TABLE memos ADD COLUMN more TEXT;`
    expect((await broken(story)).filter(({ rule }) => /^broken/.test(rule))).toEqual([])
  })
})
