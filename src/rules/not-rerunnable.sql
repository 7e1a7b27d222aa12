-- What `not-rerunnable` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- = 001_contacts.sql
CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 002_status.sql
ALTER TABLE Contacts ADD COLUMN Status TEXT DEFAULT 'pending';

-- ## bad
-- > 001_contacts.sql
CREATE TABLE Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);

-- ## good
-- > 001_contacts.sql
CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS Contacts_Name ON Contacts(Name);
