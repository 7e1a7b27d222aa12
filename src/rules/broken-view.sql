-- What `broken-view` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE VIEW IF NOT EXISTS Names AS SELECT DISTINCT Name FROM Users;
-- > 002_name_required.sql
-- RENAME changes the view too: from here on it reads Users_old.
ALTER TABLE Users RENAME TO Users_old;
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
INSERT INTO Users SELECT Id, coalesce(Name, '') FROM Users_old;
DROP TABLE IF EXISTS Users_old;

-- ## bad
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE VIEW IF NOT EXISTS Names AS SELECT DISTINCT Name FROM Users;
-- > 002_active_users.sql
CREATE VIEW IF NOT EXISTS Active AS SELECT Id, Name FROM Users WHERE DeletedAt IS NULL;

-- ## bad also: breaks-old-reads
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE VIEW IF NOT EXISTS Names AS SELECT DISTINCT Name FROM Users;
CREATE VIEW IF NOT EXISTS Initials AS SELECT DISTINCT substr(Name, 1, 1) AS Initial FROM Names;
-- > 002_drop_names.sql
DROP VIEW IF EXISTS Names;

-- ## bad also: breaks-old-reads
-- @ runner: transactional
-- = 001_notes.sql
CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Body TEXT);
CREATE VIRTUAL TABLE IF NOT EXISTS NotesSearch USING fts5(Body, content='Notes', content_rowid='Id');
-- > 002_memos.sql
ALTER TABLE Notes RENAME TO Memos;

-- ## good
-- = 001_notes.sql
CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Body TEXT);
CREATE VIRTUAL TABLE IF NOT EXISTS NotesSearch USING fts5(Body, content='Notes', content_rowid='Id');
-- > 002_body_index.sql
INSERT INTO NotesSearch(NotesSearch) VALUES ('rebuild');
CREATE INDEX IF NOT EXISTS Notes_Body ON Notes(Body);

-- ## good
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE VIEW IF NOT EXISTS Names AS SELECT DISTINCT Name FROM Users;
-- > 002_active_users.sql
CREATE VIEW IF NOT EXISTS Active AS SELECT Id, Name FROM Users WHERE Name IS NOT NULL;

-- ## good
-- > 001_active_users.sql
CREATE VIEW IF NOT EXISTS Active AS SELECT Id, Name FROM Users WHERE Name IS NOT NULL;
-- > 002_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
