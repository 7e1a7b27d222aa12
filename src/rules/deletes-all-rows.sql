-- What `deletes-all-rows` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- = 001_sessions.sql
CREATE TABLE IF NOT EXISTS Sessions (Id INTEGER PRIMARY KEY, Token TEXT NOT NULL, Expires TEXT);
-- > 002_log_out.sql
DELETE FROM Sessions;

-- ## bad
-- = 001_sessions.sql
CREATE TABLE IF NOT EXISTS Sessions (Id INTEGER PRIMARY KEY, Token TEXT NOT NULL, Expires TEXT);
-- > 002_log_out.sql
DELETE FROM Sessions WHERE Token <> '' OR Token = '';

-- ## good
-- = 001_sessions.sql
CREATE TABLE IF NOT EXISTS Sessions (Id INTEGER PRIMARY KEY, Token TEXT NOT NULL, Expires TEXT);
-- > 002_clean.sql
DELETE FROM Sessions WHERE Expires < '2020-01-01';

-- ## good
-- @ level: create-without-if-not-exists off
-- = 001_sessions.sql
CREATE TABLE IF NOT EXISTS Sessions (Id INTEGER PRIMARY KEY, Token TEXT NOT NULL, Expires TEXT);
-- > 002_archive.sql
BEGIN;
CREATE TABLE IF NOT EXISTS OldSessions (Id INTEGER PRIMARY KEY, Token TEXT NOT NULL, Expires TEXT);
INSERT OR IGNORE INTO OldSessions (Id, Token, Expires) SELECT Id, Token, Expires FROM Sessions;
DELETE FROM Sessions;
COMMIT;

-- ## bad
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS Sessions (Id INTEGER PRIMARY KEY, UserId INTEGER NOT NULL, Token TEXT NOT NULL);
-- > 002_log_out.sql
CREATE TRIGGER IF NOT EXISTS UsersGone AFTER DELETE ON Users BEGIN DELETE FROM Sessions WHERE UserId = UserId; END;
