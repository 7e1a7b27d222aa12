-- What `misnamed-migration` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- > 002-tags.sql
CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);

-- ## bad
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- > 2_tags.sql
CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);

-- ## good
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- > 002_tags.sql
CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
-- > 002_tags.down.sql
DROP TABLE IF EXISTS Tags;
-- > README.md
How to write a migration
