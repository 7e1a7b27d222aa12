-- # a syntax error in the middle
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT);
INSERT INTO Notes VALUES ('a');
INSERT INTO Notes VALUS ('b');
INSERT INTO Notes VALUES ('c');

-- # a missing table in the middle
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT);
UPDATE Missing SET x = 1;
INSERT INTO Notes VALUES ('a');

-- # an error on the first line
-- > 001_notes.sql
DROP TABLE Missing;
CREATE TABLE Notes (Body TEXT);
INSERT INTO Notes VALUES ('a');

-- # an error at the very end
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT);
INSERT INTO Notes VALUES ('a');
DROP TABLE Missing;

-- # a good statement behind an error, same line
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT);
INSERT INTO Missing VALUES (1); INSERT INTO Notes VALUES ('lost');
INSERT INTO Notes VALUES ('kept');

-- # a good statement before an error, same line
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT); INSERT INTO Notes VALUES ('kept'); INSERT INTO Missing VALUES (1); INSERT INTO Notes VALUES ('lost');
INSERT INTO Notes VALUES ('kept too');

-- # an error on a line that goes on
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT);
INSERT INTO Missing VALUES (1); INSERT INTO Notes
VALUES ('lost'); INSERT INTO Notes VALUES ('lost too');
INSERT INTO Notes VALUES ('kept');

-- # a unique value twice
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT UNIQUE);
INSERT INTO Notes VALUES ('a');
INSERT INTO Notes VALUES ('b'), ('a'), ('c');
INSERT INTO Notes VALUES ('d');

-- # NULL and CHECK refused
-- > 001_orders.sql
INSERT INTO Orders (UserId, Total) VALUES (1, 3), (1, -3);
INSERT INTO Users (Name) VALUES (NULL);
UPDATE Orders SET Total = Total - 10;
INSERT INTO Users (Name) VALUES ('Edsger');

-- # a foreign key refused
-- > 001_orders.sql
PRAGMA foreign_keys = ON;
INSERT INTO Orders (UserId) VALUES (1);
INSERT INTO Orders (UserId) VALUES (999);
INSERT INTO Orders (UserId) VALUES (2);

-- # a foreign key not looked at
-- > 001_orders.sql
INSERT INTO Orders (UserId) VALUES (999);
DELETE FROM Users WHERE Id = 1;

-- # a column that is there already
-- > 001_email.sql
ALTER TABLE Users ADD COLUMN Email TEXT;
UPDATE Users SET Email = 'x' || Id;
CREATE TABLE Users (Id INTEGER);

-- # ADD COLUMN IF NOT EXISTS
-- > 001_status.sql
ALTER TABLE Users ADD COLUMN IF NOT EXISTS Status TEXT;
CREATE INDEX IF NOT EXISTS IX_Users_Name ON Users(Name);

-- # an unknown function, an unknown module
-- > 001_notes.sql
UPDATE Users SET Name = proper_case(Name);
CREATE VIRTUAL TABLE Search USING no_such_module(Body);
UPDATE Users SET Name = upper(Name);

-- # a parenthesis that is never closed
-- @ words: wrangler drops the semicolon, so that SQLite speaks of an incomplete input
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT;
INSERT INTO Users (Name) VALUES ('Edsger');
CREATE TABLE Tags (Id INTEGER);

-- # characters that are no SQL
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT);
INSERT INTO Notes VALUES ('a'); $$ INSERT INTO Notes VALUES ('b');
\ INSERT INTO Notes VALUES ('c');
INSERT INTO Notes VALUES ('d') !;
INSERT INTO Notes VALUES ('e');

-- # parameters
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT);
INSERT INTO Notes VALUES (?), (?2), (:name), (@at), ($dollar);
INSERT INTO Notes VALUES ('a');

-- # several errors
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT UNIQUE);
INSERT INTO Missing VALUES (1);
INSERT INTO Notes VALUES ('a');
INSERT INTO Notes VALUES ('a');
SELEC 1;
INSERT INTO Notes VALUES ('b');

-- # an error in the second file
-- > 001_notes.sql
CREATE TABLE IF NOT EXISTS Notes (Body TEXT);
-- > 002_more.sql
INSERT INTO Notes VALUES ('a');
INSERT INTO Missing VALUES (1);
INSERT INTO Notes VALUES ('b');
-- > 003_never.sql
CREATE TABLE Never (Id INTEGER);

-- # a half statement at the end
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT);
INSERT INTO Notes VALUES ('a'); INSERT INTO Notes

-- # an error that a second run does not meet
-- > 001_notes.sql
INSERT INTO Notes VALUES ('too early');
CREATE TABLE IF NOT EXISTS Notes (Body TEXT);

-- # an overflow while running
-- > 001_notes.sql
CREATE TABLE Notes (Id INTEGER);
INSERT INTO Notes SELECT 1 UNION ALL SELECT abs(-9223372036854775808);
INSERT INTO Notes VALUES (2);
