-- What `updates-all-rows` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ runner: transactional
-- @ level: rerun-changes-state off
-- @ level: not-rerunnable off
-- = 001_services.sql
CREATE TABLE IF NOT EXISTS Services (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Price INTEGER NOT NULL);
-- > 002_raise.sql
UPDATE Services SET Price = Price + 10;

-- ## bad
-- @ runner: transactional
-- @ level: rerun-changes-state off
-- @ level: not-rerunnable off
-- = 001_services.sql
CREATE TABLE IF NOT EXISTS Services (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Price INTEGER NOT NULL);
-- > 002_rename.sql
UPDATE Services SET Name = 'Service ' || Id, Price = 0 WHERE Id IS NOT NULL;

-- ## good
-- @ runner: transactional
-- @ level: rerun-changes-state off
-- @ level: not-rerunnable off
-- = 001_services.sql
CREATE TABLE IF NOT EXISTS Services (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Price INTEGER NOT NULL);
-- > 002_raise.sql
UPDATE Services SET Price = Price + 10 WHERE Price BETWEEN 10 AND 1000;

-- ## good
-- @ runner: transactional
-- @ level: rerun-changes-state off
-- @ level: not-rerunnable off
-- = 001_services.sql
CREATE TABLE IF NOT EXISTS Services (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Price INTEGER NOT NULL);
-- > 002_currency.sql
ALTER TABLE Services ADD COLUMN Currency TEXT;
UPDATE Services SET Currency = 'EUR';

-- ## bad
-- @ runner: transactional
-- @ level: rerun-changes-state off
-- @ level: not-rerunnable off
-- @ level: not-deterministic off
-- = 001_services.sql
CREATE TABLE IF NOT EXISTS Services (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Price INTEGER NOT NULL);
-- > 002_token.sql
ALTER TABLE Services ADD COLUMN Token TEXT;
UPDATE Services SET Token = (SELECT hex(randomblob(8)));

-- ## bad
-- @ runner: transactional
-- = 001_notes.sql
CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Text TEXT NOT NULL, Updated TEXT);
-- > 002_touch.sql
CREATE TRIGGER IF NOT EXISTS NotesTouch AFTER UPDATE OF Text ON Notes BEGIN UPDATE Notes SET Updated = CURRENT_TIMESTAMP; END;

-- ## good
-- @ runner: transactional
-- = 001_notes.sql
CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Text TEXT NOT NULL, Updated TEXT);
-- > 002_touch.sql
CREATE TRIGGER IF NOT EXISTS NotesTouch AFTER UPDATE OF Text ON Notes BEGIN UPDATE Notes SET Updated = CURRENT_TIMESTAMP WHERE Id = NEW.Id; END;
