/** What is less after a crash and the start that follows it: rows that nothing has any more, objects that stay away. */

import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { storyInput } from '../story.ts'

const USERS = `-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS Users_Name ON Users (Name);
`

/** What `crash-gets-stuck` says of a new file on top of users, with its title; null when it says nothing. */
async function said(sql: string, runner = 'sqlite3-bail'): Promise<string | null> {
  const { folders, options } = storyInput(`-- @ runner: ${runner}\n${USERS}-- > 002_new.sql\n${sql}`)
  const { report } = await check(folders, options)
  const found = report.findings.find(({ rule }) => rule === 'crash-gets-stuck')
  return found ? `${found.level}: ${found.title}. ${found.message}` : null
}

const COPY = `INSERT INTO Users_new SELECT Id, Name FROM Users;
DROP TABLE Users;
ALTER TABLE Users_new RENAME TO Users;
CREATE INDEX IF NOT EXISTS Users_Name ON Users (Name);
`

test('rows that only the new table had are gone where the next start drops that table first', async () => {
  const sql = `DROP TABLE IF EXISTS Users_new;\nCREATE TABLE Users_new (Id INTEGER PRIMARY KEY, Name TEXT);\n${COPY}`
  const message = await said(sql)
  expect(message).toContain('error: The start after a crash in the middle deletes rows.')
  expect(message).toContain('so does every start after it')
  expect(message).toContain('All 2 rows of Users are gone then: after the crash only Users_new held them')
  expect(message).toContain('Until somebody acts, table Users and index Users_Name are missing')
  const goesOn = await said(sql, 'sqlite3')
  expect(goesOn).toContain('stops at line 3; the start after it passes')
  expect(goesOn).toContain('All 2 rows of Users are gone then')
})

test('they are not gone where the next start leaves the new table as it is', async () => {
  const message = await said(`CREATE TABLE Users_new (Id INTEGER PRIMARY KEY, Name TEXT);\n${COPY}`)
  expect(message).toContain('Killed after statement 1 of 5')
  expect(message).not.toContain('gone')
})

test('nor where the old table still has them when the new one is dropped', async () => {
  const message = await said(
    'DROP TABLE IF EXISTS Users_new;\nCREATE TABLE Users_new AS SELECT * FROM Users;\nALTER TABLE Users ADD COLUMN Email TEXT;\nINSERT OR IGNORE INTO Users SELECT Id, Name, NULL FROM Users_new;\n',
  )
  expect(message).toContain('duplicate column name: Email')
  expect(message).not.toContain('gone')
})

test('an index that was dropped for a bulk load and is not made again is named', async () => {
  const load = (drop: string) =>
    said(
      `${drop} Users_Name;\nINSERT OR IGNORE INTO Users VALUES (101, 'Ann');\nCREATE INDEX Users_Name ON Users (Name);\n`,
    )
  expect(await load('DROP INDEX')).toContain('Until somebody acts, index Users_Name is missing.')
  expect(await load('DROP INDEX IF EXISTS')).toBeNull()
})

test('a start that passes and leaves fewer rows says so', async () => {
  const message = await said(
    'CREATE TEMP TABLE Kept AS SELECT * FROM Users;\nDELETE FROM Users;\nINSERT INTO Users SELECT * FROM Kept;\n',
  )
  expect(message).toContain(
    'without an error and with less than an uninterrupted run leaves: Users has 0 rows instead of 2',
  )
})
