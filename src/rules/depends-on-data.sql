-- What `depends-on-data` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad also: breaks-old-writes
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT NOT NULL);
-- > 002_unique.sql
CREATE UNIQUE INDEX IF NOT EXISTS Users_Email ON Users(Email);

-- ## bad
-- @ level: needs-newer-sqlite off
-- @ level: breaks-old-writes off
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT);
-- > 002_email_required.sql
ALTER TABLE Users ALTER COLUMN Email SET NOT NULL;

-- ## good
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT NOT NULL);
-- > 002_index.sql
CREATE INDEX IF NOT EXISTS Users_Email ON Users(Email);
