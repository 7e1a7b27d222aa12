-- What `leftover-table` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
-- > 002_name_required.sql
ALTER TABLE Users RENAME TO Users_old;
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
INSERT INTO Users SELECT Id, coalesce(Name, '') FROM Users_old;

-- ## bad
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
-- > 002_name_required.sql
CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
INSERT OR IGNORE INTO Users_new SELECT Id, coalesce(Name, '') FROM Users;

-- ## good
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
-- > 002_name_required.sql
ALTER TABLE Users RENAME TO Users_old;
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
INSERT INTO Users SELECT Id, coalesce(Name, '') FROM Users_old;
DROP TABLE IF EXISTS Users_old;

-- ## good
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
-- > 002_new_users.sql
CREATE TABLE IF NOT EXISTS Users_new (Token TEXT PRIMARY KEY, Invited TEXT);
