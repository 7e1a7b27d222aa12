-- What `header-mismatch` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- = 004_contacts.sql
-- Version: 004
CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 005_contact_names.sql
-- Migration: Find contacts by name
-- Version: 004
CREATE INDEX IF NOT EXISTS Contacts_Name ON Contacts(Name);

-- ## bad
-- > 001_contacts.sql
-- 002_contacts.sql
CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);

-- ## good
-- = 004_contacts.sql
CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 005_contact_names.sql
-- Migration: Find contacts by name
-- VERSION = 5
-- Date: 2024-01-15
CREATE INDEX IF NOT EXISTS Contacts_Name ON Contacts(Name);

-- ## good
-- > 001_contacts.sql
-- Version: 1.2.0 of the application
CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
