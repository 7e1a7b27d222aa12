-- What `create-without-if-not-exists` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad also: crash-gets-stuck
-- = 001_contacts.sql
CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS Contacts_Name ON Contacts(Name);
-- > 002_default_name.sql
CREATE TABLE IF NOT EXISTS Contacts_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
INSERT INTO Contacts_new (Id, Name) SELECT Id, Name FROM Contacts;
DROP TABLE Contacts;
ALTER TABLE Contacts_new RENAME TO Contacts;
CREATE INDEX Contacts_Name ON Contacts(Name);

-- ## bad also: crash-gets-stuck
-- = 001_contacts.sql
CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
CREATE TRIGGER IF NOT EXISTS Contacts_named BEFORE INSERT ON Contacts WHEN NEW.Name = ''
BEGIN SELECT RAISE(ABORT, 'a contact needs a name'); END;
-- > 002_default_name.sql
DROP TABLE IF EXISTS Contacts_new;
CREATE TABLE Contacts_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '?');
INSERT INTO Contacts_new (Id, Name) SELECT Id, Name FROM Contacts;
DROP TABLE Contacts;
ALTER TABLE Contacts_new RENAME TO Contacts;
CREATE TRIGGER Contacts_named BEFORE INSERT ON Contacts WHEN NEW.Name = ''
BEGIN SELECT RAISE(ABORT, 'a contact needs a name'); END;

-- ## good
-- > 001_contacts.sql
CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS Contacts_Name ON Contacts(Name);

-- ## good
-- = 001_contacts.sql
CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
CREATE VIEW IF NOT EXISTS Names AS SELECT Name FROM Contacts;
-- > 002_sorted_names.sql
BEGIN;
DROP VIEW IF EXISTS Names;
CREATE VIEW Names AS SELECT Name FROM Contacts ORDER BY Name;
COMMIT;

-- ## good
-- = 001_contacts.sql
CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS Contacts_Name ON Contacts(Name);
CREATE VIEW IF NOT EXISTS Names AS SELECT Name FROM Contacts;
-- > 002_default_name.sql
BEGIN;
CREATE TABLE Contacts_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
INSERT INTO Contacts_new (Id, Name) SELECT Id, Name FROM Contacts;
DROP VIEW Names;
DROP TABLE Contacts;
ALTER TABLE Contacts_new RENAME TO Contacts;
CREATE INDEX Contacts_Name ON Contacts(Name);
CREATE VIEW Names AS SELECT Name FROM Contacts;
COMMIT;
