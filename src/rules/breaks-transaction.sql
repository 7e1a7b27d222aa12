-- What `breaks-transaction` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ runner: transactional
-- > 001_users.sql
BEGIN;
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
COMMIT;

-- ## bad
-- @ runner: transactional
-- > 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
COMMIT;

-- ## good
-- @ runner: transactional
-- > 001_users.sql
SAVEPOINT users;
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
RELEASE users;
