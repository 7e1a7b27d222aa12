/** What production had besides the files: tables from before the first one, the tool's own history, transactions that a file ends. */

import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import type { Report } from '../../src/model/report.ts'
import { dedented, storyInput } from '../story.ts'

async function reported(story: string, more: object = {}): Promise<Report> {
  const { folders, options } = storyInput(story)
  return (
    await check(
      folders.map((it) => ({ ...it, ...more })),
      options,
    )
  ).report
}

const errors = ({ findings }: Report) => findings.filter(({ level }) => level === 'error').map(({ rule }) => rule)

const remarks = ({ folders }: Report) => folders[0]?.remarks.join('\n') ?? ''

describe('tables that no file makes', () => {
  const BASE = dedented(`
    -- @ runner: transactional
    -- = 001_age.sql
    ALTER TABLE users ADD COLUMN age INTEGER;
    CREATE INDEX users_mail ON users(mail);
    INSERT INTO schema_version (version) VALUES (1);
    -- = 002_names.sql
    UPDATE users SET name = trim(name) WHERE role = 'x';
    INSERT INTO settings VALUES ('a', 'b', 3);
    CREATE VIEW names AS SELECT u.name FROM users u;
  `)

  test('are taken to have been there, which is said once, and a new file is judged', async () => {
    const good = await reported(`${BASE}
-- > 003_phone.sql
ALTER TABLE users ADD COLUMN phone TEXT;
INSERT INTO schema_version (version) VALUES (3);
`)
    expect(errors(good)).toEqual([])
    expect(remarks(good)).toContain('Applied files use users, schema_version, settings, and none of them makes them.')
    const bad = await reported(`${BASE}
-- > 003_name.sql
DROP VIEW IF EXISTS names;
ALTER TABLE users DROP COLUMN name;
`)
    expect(errors(bad)).toContain('drops-column')
  })

  test('are not what a new file alone speaks of', async () => {
    const report = await reported(`${BASE}
-- > 003_typo.sql
ALTER TABLE userz ADD COLUMN phone TEXT;
`)
    expect(errors(report)).toEqual(['replay-fails'])
  })

  test('come from a baseline, where the settings name one', async () => {
    const sql = `PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, mail TEXT, role TEXT);
CREATE TABLE settings (a, b, c);
CREATE TABLE schema_version (version INTEGER);
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT);
COMMIT;`
    const baseline = { path: 'schema.sql', database: null, sql }
    const good = await reported(`${BASE}\n-- > 003_notes.sql\nALTER TABLE notes ADD COLUMN at TEXT;`, {
      baseline,
    })
    expect([good.findings, remarks(good)]).toEqual([[], ''])
    const bad = await reported(`${BASE}\n-- > 003_notes.sql\nALTER TABLE notes DROP COLUMN body;`, { baseline })
    expect(errors(bad)).toEqual(['drops-column'])
    const wrong = { baseline: { ...baseline, sql: 'CREATE TABEL x;' } }
    await expect(reported(`${BASE}\n-- > 003_a.sql\nSELECT 1;`, wrong)).rejects.toThrow(/baseline: schema.sql, line 1/)
  })
})

describe('a file that ends the transaction of its runner and begins another', () => {
  const TABLES = dedented(`
    -- @ runner: transactional
    -- = 001_tables.sql
    CREATE TABLE p (id INTEGER PRIMARY KEY, name TEXT);
    CREATE TABLE c (id INTEGER PRIMARY KEY, p_id INTEGER NOT NULL REFERENCES p(id) ON DELETE CASCADE);
    CREATE INDEX c_p ON c(p_id);
  `)
  const REBUILD = dedented(`
    COMMIT;
    PRAGMA foreign_keys=OFF;
    BEGIN;
    CREATE TABLE p2 (id INTEGER PRIMARY KEY, name TEXT DEFAULT '');
    INSERT INTO p2 SELECT * FROM p;
    DROP TABLE p;
    ALTER TABLE p2 RENAME TO p;
    COMMIT;
    PRAGMA foreign_keys=ON;
    BEGIN;
  `)

  test('replays in the base as the tool runs it', async () => {
    const report = await reported(
      `${TABLES}\n-- = 002_p.sql\n${REBUILD}\n-- > 003_d.sql\nCREATE TABLE d (id INTEGER PRIMARY KEY);`,
    )
    expect(report.findings).toEqual([])
  })

  test('is rehearsed as a new one, with a warning, and so is what comes after it', async () => {
    const report = await reported(
      `${TABLES}\n-- > 002_p.sql\n${REBUILD}\n-- > 003_d.sql\nALTER TABLE p DROP COLUMN name;`,
    )
    const found = report.findings.map(({ rule, level }) => `${level} ${rule}`)
    expect(found).toContain('warning breaks-transaction')
    expect(errors(report)).toEqual(['drops-column'])
  })
})

test('the history of the tool is there when a file runs', async () => {
  const report = await reported(`
    -- @ runner: dbmate
    -- > 20240101000000_a.sql
    -- migrate:up
    CREATE TABLE a (id INTEGER PRIMARY KEY);
    DELETE FROM schema_migrations WHERE version = '19990101000000';
    -- migrate:down
    DROP TABLE a;
  `)
  expect(errors(report)).toEqual([])
})
