-- What `continues-after-error` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad also: replay-fails
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
-- > 002_rebuild.sql
CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
INSERT INTO Users_new SELECT Id, FullName FROM Users;
DROP TABLE Users;
ALTER TABLE Users_new RENAME TO Users;

-- ## good
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
-- > 002_index.sql
CREATE INDEX IF NOT EXISTS Users_Name ON Users(Name);

-- ## bad also: breaks-old-writes, crash-gets-stuck
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
-- > 002_rebuild.sql
CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
INSERT INTO Users_new SELECT Id, Name FROM Users;
DROP TABLE IF EXISTS Users;
ALTER TABLE Users_new RENAME TO Users;
