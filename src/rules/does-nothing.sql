-- What `does-nothing` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- > 001_users.sql
-- CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);

-- ## bad
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- > 002_check.sql
SELECT count(*) FROM Users;

-- ## good
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
-- > 002_fill.sql
UPDATE Users SET Name = 'unknown' WHERE Name IS NULL;
