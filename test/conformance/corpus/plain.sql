-- # one table
-- > 001_notes.sql
CREATE TABLE Notes (Id INTEGER PRIMARY KEY, Body TEXT);

-- # table, index and rows
-- > 001_notes.sql
CREATE TABLE Notes (Id INTEGER PRIMARY KEY, Body TEXT);
CREATE INDEX IX_Notes_Body ON Notes(Body);
INSERT INTO Notes (Body) VALUES ('first'), ('second');

-- # two files
-- > 001_notes.sql
CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Body TEXT);
INSERT INTO Notes (Body) VALUES ('first');
-- > 002_tags.sql
CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY, NoteId INTEGER REFERENCES Notes(Id));
INSERT INTO Tags (NoteId) SELECT Id FROM Notes;

-- # files that survive a second run
-- > 001_notes.sql
CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Body TEXT UNIQUE);
INSERT OR IGNORE INTO Notes (Body) VALUES ('first');
UPDATE Users SET Email = 'grace@example.org' WHERE Id = 2;
-- > 002_drop.sql
DROP TABLE IF EXISTS Orders;
DELETE FROM Users WHERE Id = 7;

-- # files that do not survive a second run
-- > 001_status.sql
ALTER TABLE Users ADD COLUMN Status TEXT DEFAULT 'new';
UPDATE Users SET Status = 'old' WHERE Id < 3;
-- > 002_more.sql
INSERT INTO Users (Name) VALUES ('Edsger');
UPDATE Orders SET Total = Total + 1;

-- # several statements on one line
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT); INSERT INTO Notes VALUES ('a'); INSERT INTO Notes VALUES ('b');
INSERT INTO Notes VALUES ('c'); DELETE FROM Notes WHERE Body = 'a';

-- # a statement that starts on the line of another
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT); INSERT INTO
Notes VALUES ('a'); INSERT INTO Notes
VALUES ('b'); UPDATE Notes SET Body = Body || '!'
;

-- # semicolons alone
-- > 001_notes.sql
;;;
CREATE TABLE Notes (Body TEXT);;
; ;
INSERT INTO Notes VALUES ('a')
;
;

-- # empty file
-- > 001_empty.sql
-- > 002_notes.sql
CREATE TABLE Notes (Body TEXT);

-- # comments only
-- > 001_later.sql
-- Nothing to do yet.
/* Really
   nothing. */

-- # white space and a semicolon
-- > 001_blank.sql

  ;

-- # no semicolon at the end
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT);
INSERT INTO Notes VALUES ('a')
-- > 002_more.sql
INSERT INTO Notes VALUES ('b');

-- # no semicolon, no line break, a comment at the end
-- > 001_notes.sql {bare}
CREATE TABLE Notes (Body TEXT);
INSERT INTO Notes VALUES ('a') -- the end

-- # no line break at the end
-- > 001_notes.sql {bare}
CREATE TABLE Notes (Body TEXT);
INSERT INTO Notes VALUES ('a');

-- # carriage returns
-- > 001_notes.sql {crlf}
CREATE TABLE Notes (
  Body TEXT
);
-- A comment.
INSERT INTO Notes VALUES ('a');
INSERT INTO Notes VALUES ('b'); INSERT INTO Notes VALUES ('c');

-- # carriage returns inside a string
-- > 001_notes.sql {crlf}
CREATE TABLE Notes (Body TEXT);
INSERT INTO Notes VALUES ('two
lines'); INSERT INTO Notes VALUES ('and

more');

-- # byte order mark
-- > 001_notes.sql {bom}
-- Notes.
CREATE TABLE Notes (Body TEXT);
INSERT INTO Notes VALUES ('a');

-- # queries only
-- > 001_look.sql
SELECT * FROM Users;
SELECT count(*) FROM Orders; VALUES (1), (2);
EXPLAIN QUERY PLAN SELECT * FROM Users WHERE Id = 1;
EXPLAIN DELETE FROM Users;
