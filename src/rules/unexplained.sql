-- What `unexplained` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- > 001_contacts.sql
CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);

-- ## bad
-- > 001_contacts.sql
-- Migration: Add contacts
-- Version: 001
-- Author: Somebody
-- Date: 2024-01-15
CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);

-- ## good
-- > 001_contacts.sql
-- Version: 001
-- Keeps what people write to us, so that support can answer (ticket 123).
CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);

-- ## good
-- > 001_contacts.sql
CREATE TABLE IF NOT EXISTS Contacts (
  Id INTEGER PRIMARY KEY,
  Name TEXT NOT NULL /* as signed, for the letter we send back */
);
