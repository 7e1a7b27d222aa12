-- # pragmas only
-- > 001_version.sql
PRAGMA user_version = 5;
PRAGMA application_id = 77;

-- # user_version between statements
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT);
PRAGMA user_version = 1;
BEGIN;
INSERT INTO Notes VALUES ('lost');
PRAGMA user_version = 2;
ROLLBACK;
-- > 002_more.sql
PRAGMA user_version = 3;
INSERT INTO Notes VALUES ('a');

-- # foreign keys on for one file only
-- > 001_on.sql
PRAGMA foreign_keys = ON;
DELETE FROM Users WHERE Id = 7;
-- > 002_off.sql
DELETE FROM Users WHERE Id = 1;

-- # settings that end with the process
-- > 001_lax.sql
PRAGMA ignore_check_constraints = ON;
INSERT INTO Orders (UserId, Total) VALUES (1, -5);
PRAGMA case_sensitive_like = ON;
UPDATE Users SET Email = 'found' WHERE Name LIKE 'ADA';
-- > 002_strict.sql
UPDATE Users SET Email = 'found' WHERE Name LIKE 'GRACE';
INSERT INTO Orders (UserId, Total) VALUES (1, -6);

-- # query_only
-- > 001_read.sql
INSERT INTO Users (Name) VALUES ('kept');
PRAGMA query_only = ON;
INSERT INTO Users (Name) VALUES ('refused');
-- > 002_write.sql
INSERT INTO Users (Name) VALUES ('kept too');

-- # query_only and nothing after it
-- > 001_read.sql
INSERT INTO Users (Name) VALUES ('kept');
PRAGMA query_only = ON;

-- # write-ahead logging
-- > 001_wal.sql
PRAGMA journal_mode = WAL;
CREATE TABLE Notes (Body TEXT);
BEGIN;
INSERT INTO Notes VALUES ('a');
COMMIT;
INSERT INTO Notes VALUES ('b');
-- > 002_more.sql
INSERT INTO Notes VALUES ('c');

-- # writable schema
-- > 001_schema.sql
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (Total >= 0)', 'CHECK (Total >= -1)') WHERE name = 'Orders';
PRAGMA writable_schema = RESET;
INSERT INTO Orders (UserId, Total) VALUES (1, -1);
INSERT INTO Orders (UserId, Total) VALUES (1, -2);

-- # pragmas that are not there, or only print
-- @ engine: 3.39
-- @ note: since 3.46, PRAGMA optimize analyses tables that never were
-- > 001_pragmas.sql
PRAGMA no_such_pragma = 5;
PRAGMA table_info(Users);
PRAGMA foreign_key_check;
PRAGMA integrity_check;
PRAGMA synchronous = OFF;
PRAGMA cache_size = -2000;
PRAGMA optimize;
INSERT INTO Users (Name) VALUES ('Edsger');

-- # VACUUM
-- > 001_vacuum.sql
DELETE FROM Orders;
VACUUM;
INSERT INTO Users (Name) VALUES ('a');
BEGIN;
VACUUM;
INSERT INTO Users (Name) VALUES ('b');
COMMIT;

-- # another page size
-- > 001_pages.sql
PRAGMA page_size = 8192;
PRAGMA auto_vacuum = FULL;
VACUUM;
CREATE TABLE Notes (Body TEXT);
