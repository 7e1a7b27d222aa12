-- # .bail on
-- @ only: shell
-- > 001_notes.sql
.bail on
CREATE TABLE Notes (Body TEXT);
INSERT INTO Missing VALUES (1);
INSERT INTO Notes VALUES ('never');

-- # .bail on and off
-- @ only: shell
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT);
.bail off
INSERT INTO Missing VALUES (1);
INSERT INTO Notes VALUES ('a');
.bail on
INSERT INTO Missing VALUES (1);
INSERT INTO Notes VALUES ('never');

-- # commands that only print
-- @ only: shell
-- > 001_notes.sql
.headers on
.mode column
.print it's "done; isn't it
CREATE TABLE Notes (Body TEXT);
.timeout 5000
.echo off
INSERT INTO Notes VALUES ('a');
.schema Notes
.tables
.indexes Users

-- # a dot inside a statement
-- @ only: shell
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT)
.print not a command
;
INSERT INTO Notes VALUES ('a');
CREATE TABLE Notes (Body TEXT);
INSERT INTO Notes VALUES ('text
.bail on
more');
INSERT INTO Missing VALUES (1);
INSERT INTO Notes VALUES ('b');

-- # an indented dot
-- @ only: shell
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT);
  .bail on
INSERT INTO Notes VALUES ('a');
INSERT INTO Notes VALUES ('b');

-- # a command that is not there
-- @ only: shell
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT);
.nosuchcommand
INSERT INTO Notes VALUES ('a');

-- # .quit
-- @ only: shell
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT);
.quit
INSERT INTO Notes VALUES ('never');

-- # .exit with a number
-- @ only: shell
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT);
.exit 3
INSERT INTO Notes VALUES ('never');

-- # lines that start with a number sign
-- @ only: shell
-- > 001_notes.sql
# A comment for the shell, isn't it
CREATE TABLE Notes (Body TEXT);
INSERT INTO Notes VALUES ('text
# inside a string
more');
# another; one
INSERT INTO Notes VALUES ('a'); # no comment here
INSERT INTO Notes VALUES ('b');

-- # go and slash
-- @ only: shell
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT)
go
INSERT INTO Notes VALUES ('a')
/
INSERT INTO Notes VALUES ('text
go
more')
  GO -- now
/
go
CREATE TRIGGER Doubled AFTER INSERT ON Notes BEGIN
  DELETE FROM Notes WHERE Body = 'x';
END
go
INSERT INTO Notes VALUES (10
/
5);
INSERT INTO Notes VALUES ('b');

-- # a dot behind a statement
-- @ only: shell
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT); /* open
.print
*/
.print shown
/* a comment
.print inside */
INSERT INTO Notes VALUES ('a'); .bail on
INSERT INTO Notes VALUES ('b');

-- # numbers in a row
-- @ only: shell
-- @ engine: extended
-- > 001_seats.sql
CREATE TABLE Seats (Number INTEGER PRIMARY KEY, Place TEXT);
INSERT INTO Seats (Number) SELECT value FROM generate_series(1, 12, 2);
UPDATE Seats SET Place = 'left' WHERE Number IN (SELECT value FROM generate_series(1, 4));
