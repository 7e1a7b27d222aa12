-- What `bad-allowance` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad also: does-nothing
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- > 002_nothing.sql
-- rehearsal: allow does-nothing
SELECT 1;

-- ## good
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- > 002_nothing.sql
-- rehearsal: allow does-nothing because the number was taken by a release that was never merged
SELECT 1;
