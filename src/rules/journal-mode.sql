-- What `journal-mode` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ runner: sqlite3-bail
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
-- > 002_posts.sql
PRAGMA journal_mode = WAL;
CREATE TABLE IF NOT EXISTS Posts (Id INTEGER PRIMARY KEY, Body TEXT);

-- ## bad
-- @ runner: sqlite3-bail
-- = 001_users.sql
PRAGMA journal_mode = WAL;
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
-- > 002_posts.sql
PRAGMA journal_mode = DELETE;
CREATE TABLE IF NOT EXISTS Posts (Id INTEGER PRIMARY KEY, Body TEXT);

-- ## bad
-- @ runner: sqlite3-bail
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
-- > 002_posts.sql
PRAGMA journal_mode = OFF;
CREATE TABLE IF NOT EXISTS Posts (Id INTEGER PRIMARY KEY, Body TEXT);

-- ## good
-- @ runner: sqlite3-bail
-- > 001_users.sql
PRAGMA journal_mode = WAL;
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);

-- ## good
-- @ runner: sqlite3-bail
-- = 001_users.sql
PRAGMA journal_mode = WAL;
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
-- > 002_posts.sql
PRAGMA journal_mode = WAL;
PRAGMA journal_mode;
CREATE TABLE IF NOT EXISTS Posts (Id INTEGER PRIMARY KEY, Body TEXT);
