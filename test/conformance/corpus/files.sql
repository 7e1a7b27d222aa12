-- # an archive, made if it is not there
-- @ only: shell
-- > 001_archive.sql
ATTACH DATABASE 'archive.db' AS archive;
CREATE TABLE IF NOT EXISTS archive.Old (Id INTEGER PRIMARY KEY, Name TEXT);
INSERT OR IGNORE INTO archive.Old SELECT Id, Name FROM main.Users;
DETACH DATABASE archive;
-- > 002_count.sql
ATTACH './archive.db' AS again;
INSERT INTO Users (Name) SELECT count(*) || ' archived' FROM again.Old;

-- # rows that move to another file in one transaction
-- @ only: shell
-- > 001_move.sql
ATTACH 'archive.db' AS archive;
CREATE TABLE archive.Old (Id INTEGER PRIMARY KEY, Name TEXT);
BEGIN;
INSERT INTO archive.Old SELECT Id, Name FROM Users WHERE Id > 1;
DELETE FROM Users WHERE Id > 1;
COMMIT;
-- > 002_back.sql
ATTACH 'archive.db' AS archive;
INSERT INTO Users (Name) SELECT Name || ' is back' FROM archive.Old;
DROP TABLE archive.Old;

-- # a file that nobody has made
-- @ only: shell
-- > 001_legacy.sql
ATTACH 'legacy.db' AS legacy;
INSERT INTO Users (Name) SELECT Name FROM legacy.People;
INSERT INTO Users (Name) VALUES ('behind');
DETACH legacy;

-- # names as expressions
-- @ only: shell
-- > 001_names.sql
ATTACH archive AS one;
ATTACH "second.db" AS two;
ATTACH CAST('third' AS TEXT) || '.db' AS three;
ATTACH 7 AS four;
ATTACH (SELECT 'user-' || max(Id) FROM Users) AS five;
CREATE TABLE one.A (X);
CREATE TABLE two.B (X);
CREATE TABLE three.C (X);
CREATE TABLE four.D (X);
CREATE TABLE five.E (X);
INSERT INTO one.A VALUES (1), (2);
-- > 002_read.sql
ATTACH 'archive' AS first;
ATTACH 'second.db' AS second;
INSERT INTO Users (Name) SELECT count(*) FROM first.A;
INSERT INTO Users (Name) SELECT 'and ' || count(*) FROM second.B;

-- # one file under two names
-- @ only: shell
-- > 001_twice.sql
ATTACH 'archive.db' AS one;
CREATE TABLE one.A (X);
ATTACH 'archive.db' AS two;
INSERT INTO two.A VALUES (1);
BEGIN;
INSERT INTO one.A VALUES (2);
INSERT INTO two.A VALUES (3);
COMMIT;
INSERT INTO Users (Name) SELECT X FROM one.A;

-- # files that are none
-- @ only: shell
-- > 001_none.sql
ATTACH '' AS empty;
ATTACH NULL AS nothing;
ATTACH ':memory:' AS memory;
CREATE TABLE empty.A (X);
CREATE TABLE nothing.A (X);
CREATE TABLE memory.A (X);
INSERT INTO nothing.A VALUES (1);
INSERT INTO Users (Name) SELECT count(*) || ' in nothing' FROM nothing.A;
VACUUM INTO NULL;
VACUUM INTO 7;
VACUUM INTO nobody;
INSERT INTO Users (Name) VALUES ('behind');

-- # a copy that is read
-- @ only: shell
-- > 001_copy.sql
VACUUM main INTO "copy.db";
DELETE FROM Orders;
-- > 002_read.sql
ATTACH 'copy.db' AS copy;
INSERT INTO Users (Name) SELECT 'orders: ' || count(*) FROM copy.Orders;
INSERT INTO copy.Users (Name) VALUES ('only there');
VACUUM copy INTO 'other.db';
-- > 003_copy.sql
VACUUM INTO 'copy.db';
INSERT INTO Users (Name) VALUES ('behind');

-- # a copy for each number of users
-- @ only: shell
-- > 001_copy.sql
VACUUM INTO 'copy-' || (SELECT count(*) FROM Users) || '.db';
INSERT INTO Users (Name) VALUES ('Edsger');
INSERT INTO Users (Name) VALUES ('Barbara');

-- # a copy for each moment
-- @ only: shell
-- > 001_copy.sql
VACUUM INTO 'copy-' || strftime('%f', 'now') || hex(randomblob(8)) || '.db';
INSERT INTO Users (Name) VALUES ('Edsger');

-- # no copy inside a transaction
-- @ only: shell
-- > 001_copy.sql
BEGIN;
VACUUM INTO 'copy.db';
ATTACH 'archive.db' AS archive;
CREATE TABLE archive.A (X);
ROLLBACK;
CREATE TABLE archive.A (X);
INSERT INTO archive.A VALUES (1);
DETACH archive;

-- # a file in a mode of its own
-- @ only: shell
-- > 001_modes.sql
PRAGMA locking_mode = EXCLUSIVE;
ATTACH 'archive.db' AS archive;
PRAGMA archive.user_version = 7;
CREATE TABLE archive.A (X);
PRAGMA archive.journal_mode = WAL;
INSERT INTO archive.A VALUES (1);
-- > 002_modes.sql
ATTACH 'archive.db' AS archive;
INSERT INTO archive.A VALUES (2);
INSERT INTO Users (Name) SELECT sum(X) FROM archive.A;
