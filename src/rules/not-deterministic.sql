-- What `not-deterministic` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad also: updates-all-rows
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Since TEXT);
-- > 002_fill.sql
UPDATE Users SET Since = datetime('now');

-- ## bad
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- > 002_uid.sql
ALTER TABLE Users ADD COLUMN Uid TEXT;
UPDATE Users SET Uid = lower(hex(randomblob(16))) WHERE Uid IS NULL;

-- ## bad
-- @ runner: transactional
-- = 001_visits.sql
CREATE TABLE Visits (Id INTEGER PRIMARY KEY, At TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 002_day.sql
ALTER TABLE Visits ADD COLUMN Day TEXT;
UPDATE Visits SET Day = date(At, 'localtime') WHERE Day IS NULL;

-- ## good
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Since TEXT);
-- > 002_fill.sql
UPDATE Users SET Since = '2026-01-01' WHERE Since IS NULL;

-- ## good
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- > 002_uid.sql
ALTER TABLE Users ADD COLUMN Uid TEXT;
-- rehearsal: allow not-deterministic because an id of each database's own is what is wanted
UPDATE Users SET Uid = lower(hex(randomblob(16))) WHERE Uid IS NULL;

-- ## good
-- @ runner: transactional
-- = 001_visits.sql
CREATE TABLE Visits (Id INTEGER PRIMARY KEY, At TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 002_day.sql
ALTER TABLE Visits ADD COLUMN Day TEXT;
UPDATE Visits SET Day = date(At) WHERE Day IS NULL;
