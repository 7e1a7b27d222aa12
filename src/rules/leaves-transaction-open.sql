-- What `leaves-transaction-open` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- > 001_users.sql
BEGIN;
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);

-- ## good
-- > 001_users.sql
BEGIN;
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
COMMIT;

-- ## good
-- @ runner: sqlite3-bail
-- @ level: replay-fails off
-- > 001_users.sql
BEGIN;
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
INSERT INTO Nobody VALUES (1);
COMMIT;
