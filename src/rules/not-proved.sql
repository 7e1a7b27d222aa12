-- What `not-proved` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ runner: transactional
-- = 001_accounts.sql
CREATE TABLE Accounts (Id INTEGER PRIMARY KEY, Code TEXT NOT NULL CHECK (hex(Code) = '4F6B2D37'));
-- > 002_clean.sql
DELETE FROM Accounts WHERE Id < 100;

-- ## good
-- @ runner: transactional
-- = 001_accounts.sql
CREATE TABLE Accounts (Id INTEGER PRIMARY KEY, No INTEGER NOT NULL, Digit INTEGER NOT NULL CHECK (Digit = (No * 7 + 3) % 97));
-- > 002_clean.sql
DELETE FROM Accounts WHERE Id > 100;

-- ## good
-- @ runner: transactional
-- = 001_accounts.sql
CREATE TABLE Accounts (Id INTEGER PRIMARY KEY, Code TEXT NOT NULL CHECK (hex(Code) = '4F6B2D37'));
-- > 002_note.sql
ALTER TABLE Accounts ADD COLUMN Note TEXT;
