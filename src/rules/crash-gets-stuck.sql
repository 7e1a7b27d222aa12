-- What `crash-gets-stuck` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad also: breaks-old-reads, breaks-old-writes, not-rerunnable
-- = 001_contacts.sql
CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 002_rename.sql
CREATE TABLE IF NOT EXISTS People (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
INSERT OR IGNORE INTO People SELECT Id, Name FROM Contacts;
DROP TABLE Contacts;
CREATE INDEX IF NOT EXISTS People_Name ON People(Name);

-- ## good
-- = 001_contacts.sql
CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 002_people.sql
BEGIN;
CREATE TABLE IF NOT EXISTS People (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
INSERT OR IGNORE INTO People SELECT Id, Name FROM Contacts;
CREATE INDEX IF NOT EXISTS People_Name ON People(Name);
COMMIT;

-- ## bad
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 002_names_without_case.sql
DROP TABLE IF EXISTS Users_new;
CREATE TABLE Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL COLLATE NOCASE);
INSERT INTO Users_new (Id, Name) SELECT Id, Name FROM Users;
DROP TABLE Users;
ALTER TABLE Users_new RENAME TO Users;

-- ## good
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 002_names_without_case.sql
DROP TABLE IF EXISTS Users_new;
CREATE TABLE Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL COLLATE NOCASE);
INSERT INTO Users_new (Id, Name) SELECT Id, Name FROM Users;
DROP TABLE Users;
ALTER TABLE Users_new RENAME TO Users;

-- ## bad also: drop-without-if-exists
-- @ runner: sqlite3-bail
-- = 001_words.sql
CREATE TABLE IF NOT EXISTS Words (Id INTEGER PRIMARY KEY, Word TEXT);
CREATE INDEX IF NOT EXISTS Words_Word ON Words (Word);
-- > 002_more_words.sql
DROP INDEX Words_Word;
INSERT OR IGNORE INTO Words VALUES (101, 'lake'), (102, 'moss');
CREATE INDEX IF NOT EXISTS Words_Word ON Words (Word);

-- ## good
-- @ runner: sqlite3-bail
-- = 001_words.sql
CREATE TABLE IF NOT EXISTS Words (Id INTEGER PRIMARY KEY, Word TEXT);
CREATE INDEX IF NOT EXISTS Words_Word ON Words (Word);
-- > 002_more_words.sql
DROP INDEX IF EXISTS Words_Word;
INSERT OR IGNORE INTO Words VALUES (101, 'lake'), (102, 'moss');
CREATE INDEX IF NOT EXISTS Words_Word ON Words (Word);

-- ## bad
-- = 001_prices.sql
CREATE TABLE IF NOT EXISTS Prices (Id INTEGER PRIMARY KEY, Cents INTEGER NOT NULL);
-- > 002_by_price.sql
CREATE TEMP TABLE Sorted AS SELECT * FROM Prices ORDER BY Cents;
DELETE FROM Prices;
INSERT INTO Prices SELECT Id, Cents FROM Sorted;
