-- What `pragma-has-no-effect` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ runner: d1
-- = 001_users.sql
CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT);
-- > 002_index.sql
PRAGMA foreign_keys = OFF;
CREATE INDEX IF NOT EXISTS Users_Name ON Users(Name);

-- ## good
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
-- > 002_index.sql
PRAGMA foreign_keys = ON;
CREATE INDEX IF NOT EXISTS Users_Name ON Users(Name);
