-- What `case-collision` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- > 001_Users.sql
CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);

-- ## good
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- > 002_Users.sql
CREATE INDEX IF NOT EXISTS IX_Users_Id ON Users (Id);
