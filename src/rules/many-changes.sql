-- What `many-changes` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_schema.sql
CREATE TABLE Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
CREATE TABLE Services (Id INTEGER PRIMARY KEY, Title TEXT NOT NULL);
-- > 002_changes.sql
ALTER TABLE Contacts ADD COLUMN Status TEXT;
ALTER TABLE Services ADD COLUMN Price INTEGER;

-- ## bad
-- = 001_schema.sql
CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS Services (Id INTEGER PRIMARY KEY, Title TEXT NOT NULL);
-- > 002_changes.sql
CREATE INDEX IF NOT EXISTS Contacts_Name ON Contacts(Name);
UPDATE Services SET Title = 'Consulting' WHERE Title LIKE 'Title%';

-- ## good
-- = 001_schema.sql
CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS Services (Id INTEGER PRIMARY KEY, Title TEXT NOT NULL);
-- > 002_indexes.sql
CREATE INDEX IF NOT EXISTS Contacts_Name ON Contacts(Name);
CREATE INDEX IF NOT EXISTS Services_Title ON Services(Title);

-- ## good
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_schema.sql
CREATE TABLE Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
CREATE TABLE Orders (Id INTEGER PRIMARY KEY, ContactId INTEGER NOT NULL REFERENCES Contacts(Id));
CREATE INDEX Orders_ContactId ON Orders(ContactId);
-- > 002_last_order.sql
ALTER TABLE Contacts ADD COLUMN LastOrder TEXT;
ALTER TABLE Orders ADD COLUMN Placed TEXT;
