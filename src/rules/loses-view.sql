-- What `loses-view` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad also: breaks-old-reads
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE VIEW IF NOT EXISTS Names AS SELECT Name FROM Users;
-- > 002_name_required.sql
DROP VIEW IF EXISTS Names;
CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
INSERT INTO Users_new SELECT Id, coalesce(Name, '') FROM Users;
DROP TABLE IF EXISTS Users;
ALTER TABLE Users_new RENAME TO Users;

-- ## bad also: breaks-old-reads
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE VIEW IF NOT EXISTS Names AS SELECT Name FROM Users;
-- > 002_no_views.sql
PRAGMA writable_schema = ON;
DELETE FROM sqlite_schema WHERE type = 'view';
PRAGMA writable_schema = RESET;

-- ## good
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE VIEW IF NOT EXISTS Names AS SELECT Name FROM Users;
-- > 002_name_required.sql
DROP VIEW IF EXISTS Names;
CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
INSERT INTO Users_new SELECT Id, coalesce(Name, '') FROM Users;
DROP TABLE IF EXISTS Users;
ALTER TABLE Users_new RENAME TO Users;
CREATE VIEW IF NOT EXISTS Names AS SELECT Name FROM Users;

-- ## good
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE VIEW IF NOT EXISTS Names AS SELECT Name FROM Users;
-- > 002_ids_in_the_view.sql
DROP VIEW IF EXISTS Names;
CREATE VIEW Names AS SELECT Id, Name FROM Users;
