-- What `drop-without-if-exists` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_contacts.sql
CREATE TABLE Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
CREATE INDEX Contacts_Name ON Contacts(Name);
-- > 002_drop_index.sql
DROP INDEX Contacts_Name;

-- ## good
-- = 001_contacts.sql
CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
CREATE VIEW IF NOT EXISTS Names AS SELECT Name FROM Contacts;
-- > 002_sorted_names.sql
BEGIN;
DROP VIEW Names;
CREATE VIEW IF NOT EXISTS Names AS SELECT Name FROM Contacts ORDER BY Name;
COMMIT;

-- ## good
-- = 001_contacts.sql
CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS Contacts_Name ON Contacts(Name);
-- > 002_drop_index.sql
DROP INDEX IF EXISTS Contacts_Name;

-- ## good
-- = 001_contacts.sql
CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 002_default_name.sql
BEGIN;
CREATE TABLE IF NOT EXISTS Contacts_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
INSERT INTO Contacts_new (Id, Name) SELECT Id, Name FROM Contacts;
DROP TABLE Contacts;
ALTER TABLE Contacts_new RENAME TO Contacts;
COMMIT;
