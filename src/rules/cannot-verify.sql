-- What `cannot-verify` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- = 001_notes.sql
CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Body TEXT);
-- > 002_vectors.sql
CREATE VIRTUAL TABLE IF NOT EXISTS NoteVectors USING vec0(embedding float[384]);
-- > 003_titles.sql
CREATE TABLE IF NOT EXISTS Titles (Id INTEGER PRIMARY KEY, Title TEXT);

-- ## bad
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
-- > 002_slugs.sql
UPDATE Users SET Name = our_slugify(Name) WHERE Name LIKE '% %';

-- ## bad
-- @ runner: transactional
-- = 001_logos.sql
CREATE TABLE Logos (Id INTEGER PRIMARY KEY, Image BLOB NOT NULL);
-- > 002_logo.sql
INSERT INTO Logos (Image) VALUES (readfile('logo.png'));

-- ## good
-- = 001_notes.sql
CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Body TEXT);
-- > 002_search.sql
CREATE VIRTUAL TABLE IF NOT EXISTS NotesSearch USING fts5(Body, content='Notes', content_rowid='Id');
INSERT INTO NotesSearch (NotesSearch) VALUES ('rebuild');
