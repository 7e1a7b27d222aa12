-- What `loses-index` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT, Name TEXT);
CREATE UNIQUE INDEX IF NOT EXISTS Users_Email ON Users(Email);
-- > 002_name_required.sql
CREATE TABLE Users_new (Id INTEGER PRIMARY KEY, Email TEXT, Name TEXT NOT NULL DEFAULT '');
INSERT INTO Users_new SELECT Id, Email, coalesce(Name, '') FROM Users;
DROP TABLE IF EXISTS Users;
ALTER TABLE Users_new RENAME TO Users;

-- ## bad
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT, Name TEXT);
CREATE UNIQUE INDEX IF NOT EXISTS Users_Email ON Users(Email);
-- > 002_name_required.sql
-- The old table still has the index when it is asked for again, so IF NOT EXISTS passes it over.
ALTER TABLE Users RENAME TO Users_old;
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT, Name TEXT NOT NULL DEFAULT '');
INSERT INTO Users SELECT Id, Email, coalesce(Name, '') FROM Users_old;
CREATE UNIQUE INDEX IF NOT EXISTS Users_Email ON Users(Email);
DROP TABLE IF EXISTS Users_old;

-- ## good
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT, Name TEXT);
CREATE UNIQUE INDEX IF NOT EXISTS Users_Email ON Users(Email);
-- > 002_name_required.sql
CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Email TEXT, Name TEXT NOT NULL DEFAULT '');
INSERT INTO Users_new SELECT Id, Email, coalesce(Name, '') FROM Users;
DROP TABLE IF EXISTS Users;
ALTER TABLE Users_new RENAME TO Users;
CREATE UNIQUE INDEX IF NOT EXISTS Users_Email ON Users(Email);

-- ## good
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT, Name TEXT);
CREATE UNIQUE INDEX IF NOT EXISTS Users_Email ON Users(Email);
-- > 002_emails_are_no_longer_unique.sql
DROP INDEX IF EXISTS Users_Email;
