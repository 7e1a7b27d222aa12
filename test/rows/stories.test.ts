/** Whole checks that depend on which rows are invented: what must be found, and what must pass. */

import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { storyInput } from '../story.ts'

async function said(story: string): Promise<string[]> {
  const { folders, options } = storyInput(`-- @ runner: transactional\n${story}`)
  const { report } = await check(folders, options)
  return report.findings.map(({ level, rule }) => `${level} ${rule}`)
}

const ACCOUNTS =
  "CREATE TABLE Accounts (Id INTEGER PRIMARY KEY, Code TEXT NOT NULL CHECK (hex(Code) = '4F6B2D37'), Note TEXT);"

describe('guilty', () => {
  test.each([
    ['a table without rows is emptied', ACCOUNTS, 'DELETE FROM Accounts;', 'warning not-proved'],
    [
      'a table without rows gets a required column',
      ACCOUNTS,
      'ALTER TABLE Accounts ADD COLUMN X TEXT NOT NULL;',
      'error fails-with-rows',
    ],
    [
      'INT PRIMARY KEY numbers no rows',
      'CREATE TABLE Pets (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);',
      'CREATE TABLE New (Id INT PRIMARY KEY, Name TEXT NOT NULL); INSERT INTO New SELECT Id, Name FROM Pets; DROP TABLE Pets; ALTER TABLE New RENAME TO Pets;',
      'error breaks-old-writes',
    ],
    [
      'a default points at nobody',
      'CREATE TABLE Shops (Id INTEGER PRIMARY KEY); CREATE TABLE Tills (Id INTEGER PRIMARY KEY, Label TEXT NOT NULL);',
      'ALTER TABLE Tills ADD COLUMN ShopId INTEGER NOT NULL DEFAULT 0 REFERENCES Shops(Id);',
      'error creates-orphans',
    ],
    [
      'duplicates go and their children stay',
      'CREATE TABLE Firms (Id INTEGER PRIMARY KEY, Vat TEXT NOT NULL); CREATE TABLE Deals (Id INTEGER PRIMARY KEY, FirmId INTEGER NOT NULL REFERENCES Firms(Id));',
      'DELETE FROM Firms WHERE Id NOT IN (SELECT min(Id) FROM Firms GROUP BY Vat);',
      'error creates-orphans',
    ],
    [
      'one mismatch elsewhere hides no orphans',
      'CREATE TABLE Codes (A TEXT); CREATE TABLE Uses (A TEXT REFERENCES Codes(A)); CREATE TABLE P (Id INTEGER PRIMARY KEY, Name TEXT); CREATE TABLE C (Id INTEGER PRIMARY KEY, P INTEGER NOT NULL REFERENCES P(Id));',
      'DELETE FROM P WHERE Id IN (SELECT P FROM C);',
      'error creates-orphans',
    ],
    [
      'an index comes back for other rows',
      'CREATE TABLE Mails (Id INTEGER PRIMARY KEY, Box TEXT, Sent INTEGER NOT NULL); CREATE INDEX Unsent ON Mails(Box) WHERE Sent = 0;',
      'CREATE TABLE New (Id INTEGER PRIMARY KEY, Box TEXT, Sent INTEGER NOT NULL); INSERT INTO New SELECT * FROM Mails; DROP TABLE Mails; ALTER TABLE New RENAME TO Mails; CREATE INDEX Unsent ON Mails(Box) WHERE Sent = 1;',
      'error loses-index',
    ],
  ])('%s', async (_, before, after, finding) => {
    expect(await said(`-- = 001_init.sql\n${before}\n-- > 002_next.sql\n${after}\n`)).toContain(finding)
  })

  test('what follows a guard is rehearsed all the same', async () => {
    const story = `
-- = 001_init.sql
CREATE TABLE Users (Id INTEGER PRIMARY KEY, Email TEXT);
CREATE TABLE Logs (Id INTEGER PRIMARY KEY, Line TEXT);
-- > 002_guard.sql
CREATE TABLE Guard (Ok INTEGER NOT NULL CHECK (Ok = 1));
INSERT INTO Guard SELECT count(*) = 0 FROM Users WHERE Email IS NOT NULL;
DROP TABLE Guard;
-- > 003_drop.sql
DROP TABLE Logs;`
    expect(await said(story)).toContain('error drops-table')
  })
})

const REQUIRE = `
CREATE TABLE New (Id INTEGER PRIMARY KEY, Email TEXT NOT NULL);
INSERT INTO New SELECT Id, Email FROM Users;
DROP TABLE Users;
ALTER TABLE New RENAME TO Users;`

describe('innocent', () => {
  test('the index comes back with its condition written another way', async () => {
    const table = 'Box TEXT, Sent INTEGER NOT NULL'
    const story = `
-- = 001_init.sql
CREATE TABLE Mails (Id INTEGER PRIMARY KEY, ${table});
CREATE INDEX Unsent ON Mails(Box) WHERE Sent = 0;
-- > 002_next.sql
CREATE TABLE New (Id INTEGER PRIMARY KEY, ${table});
INSERT INTO New SELECT * FROM Mails;
DROP TABLE Mails;
ALTER TABLE New RENAME TO Mails;
CREATE INDEX Unsent ON Mails(Box) WHERE NOT (Sent <> 0);`
    expect(await said(story)).not.toContain('error loses-index')
  })

  test('one file fills what the next one requires', async () => {
    const story = `
-- = 001_init.sql
CREATE TABLE Users (Id INTEGER PRIMARY KEY, Email TEXT);
-- > 002_fill.sql
UPDATE Users SET Email = '' WHERE Email IS NULL;
-- > 003_require.sql${REQUIRE}`
    expect(await said(story)).not.toContain('warning depends-on-data')
    expect(await said(story.replace('WHERE Email IS NULL', "WHERE Email = 'x'"))).toContain('warning depends-on-data')
  })
})
