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
