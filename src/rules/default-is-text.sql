-- What `default-is-text` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- > 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, CreatedAt TEXT NOT NULL DEFAULT 'datetime(''now'')');

-- ## bad
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 002_sessions.sql
CREATE TABLE IF NOT EXISTS Sessions (Id TEXT PRIMARY KEY DEFAULT "lower(hex(randomblob(16)))", At TEXT DEFAULT CURRENT_TIMESTAMP);

-- ## bad
-- > 001_orders.sql
CREATE TABLE IF NOT EXISTS Orders (Id INTEGER PRIMARY KEY, At TEXT NOT NULL DEFAULT 'CURRENT_TIMESTAMP');

-- ## bad
-- > 001_orders.sql
CREATE TABLE IF NOT EXISTS Orders (Id INTEGER PRIMARY KEY, At TEXT NOT NULL DEFAULT ('now()'));

-- ## bad
-- @ runner: transactional
-- = 001_boards.sql
CREATE TABLE IF NOT EXISTS Boards (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 002_public.sql
ALTER TABLE Boards ADD COLUMN IsPublic BOOLEAN NOT NULL DEFAULT 'false';

-- ## good
-- = 001_boards.sql
CREATE TABLE IF NOT EXISTS Boards (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 002_public.sql
CREATE TABLE IF NOT EXISTS Views (
  Id INTEGER PRIMARY KEY,
  Public BOOLEAN NOT NULL DEFAULT FALSE,
  Shown TEXT NOT NULL DEFAULT 'true',
  Open BOOLEAN NOT NULL DEFAULT 'true' CHECK (Open IN ('true', 'false'))
);

-- ## good
-- > 001_users.sql
CREATE TABLE IF NOT EXISTS Users (
  Id INTEGER PRIMARY KEY,
  Status TEXT NOT NULL DEFAULT 'new',
  Since TEXT DEFAULT '2026-01-01',
  Formula TEXT DEFAULT 'abs(-1) + lower(name)',
  Hint TEXT DEFAULT 'see the manual (chapter 3)',
  Settings TEXT DEFAULT '{"at":"now()"}',
  Data TEXT DEFAULT 'null',
  CreatedAt TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP,
  UpdatedAt TEXT NOT NULL DEFAULT (datetime('now'))
);

-- ## good
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, CreatedAt TEXT NOT NULL DEFAULT 'datetime(''now'')');
-- > 002_phone.sql
CREATE TABLE IF NOT EXISTS Phones (Id INTEGER PRIMARY KEY, Note TEXT DEFAULT 'home');
