-- # a temporary table across statements
-- > 001_move.sql
CREATE TEMP TABLE Moved AS SELECT Id, Name FROM Users WHERE Id > 1;
DELETE FROM Users WHERE Id IN (SELECT Id FROM Moved);
INSERT INTO Users (Name) SELECT Name || ' again' FROM Moved;
DROP TABLE Moved;

-- # a temporary table across files
-- > 001_move.sql
CREATE TEMPORARY TABLE Moved AS SELECT Id, Name FROM Users;
INSERT INTO temp.Moved VALUES (100, 'x');
-- > 002_use.sql
INSERT INTO Users (Name) SELECT Name FROM Moved;
CREATE TABLE Never (Id INTEGER);

-- # a temporary table that hides another
-- > 001_hide.sql
CREATE TEMP TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT);
INSERT INTO Users (Name) VALUES ('temporary');
INSERT INTO main.Users (Name) VALUES ('real');
DELETE FROM Users;
DROP TABLE Users;
INSERT INTO Users (Name) VALUES ('real too');
-- > 002_more.sql
CREATE TEMP VIEW Orders AS SELECT 1;
INSERT INTO Orders (UserId) VALUES (1);

-- # a temporary table inside a transaction
-- > 001_move.sql
BEGIN;
CREATE TEMP TABLE Moved (Id INTEGER);
INSERT INTO Moved SELECT Id FROM Users;
CREATE TABLE Notes AS SELECT * FROM Moved;
ROLLBACK;
INSERT INTO Notes VALUES (1);
INSERT INTO Users (Name) VALUES ('kept');

-- # a history table that is hidden
-- > 001_hide.sql
CREATE TEMP TABLE __MigrationHistory (MigrationName TEXT UNIQUE, Id INTEGER);
INSERT INTO __MigrationHistory VALUES ('002_more.sql', 1);
-- > 002_more.sql
INSERT INTO Users (Name) VALUES ('Edsger');

-- # ATTACH a database in memory
-- > 001_attach.sql
ATTACH ':memory:' AS scratch;
CREATE TABLE scratch.Moved AS SELECT * FROM main.Users;
INSERT INTO Users (Name) SELECT Name || ' 2' FROM scratch.Moved;
DETACH scratch;
INSERT INTO scratch.Moved (Name) VALUES ('gone');
-- > 002_more.sql
INSERT INTO Users (Name) SELECT Name FROM scratch.Moved;

-- # ATTACH a file
-- > 001_attach.sql
ATTACH DATABASE 'archive.db' AS archive;
CREATE TABLE archive.Old AS SELECT * FROM main.Users;
DELETE FROM Users WHERE Id = 7;
DETACH DATABASE archive;

-- # VACUUM INTO a file
-- > 001_backup.sql
VACUUM INTO 'backup.db';
INSERT INTO Users (Name) VALUES ('Edsger');

-- # numbers of the connection
-- > 001_users.sql
INSERT INTO Users (Name) VALUES ('Edsger');
INSERT INTO Orders (UserId, Total) VALUES (last_insert_rowid(), changes());
-- > 002_more.sql
INSERT INTO Orders (UserId, Total) VALUES (last_insert_rowid(), changes() + total_changes());
