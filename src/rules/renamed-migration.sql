-- What `renamed-migration` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- < 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- > 001_create_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);

-- ## good
-- @ base-folder: db/migrations
-- @ folder: backend/migrations
-- < 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- > 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
