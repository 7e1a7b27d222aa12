-- What `deploy-differs` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 002_cleanup.sql
CREATE INDEX IF NOT EXISTS Users_Name ON Users(Name);
DELETE FROM __MigrationHistory WHERE MigrationName = '001_users.sql';

-- ## bad
-- @ allow: removed-migration migrations/** because squashed for version 2
-- < 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- < 002_tags.sql
CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 003_all.sql
-- Users and tags.
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);

-- ## bad
-- @ allow: edited-migration migrations/001_users.sql because it was never deployed
-- < 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL,);

-- ## good
-- @ allow: removed-migration migrations/** because squashed for version 2
-- < 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- < 002_tags.sql
CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 003_all.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);

-- ## good
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 002_index.sql
CREATE INDEX IF NOT EXISTS Users_Name ON Users(Name);
