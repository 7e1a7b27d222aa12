-- # BEGIN and COMMIT around everything
-- > 001_notes.sql
BEGIN;
CREATE TABLE Notes (Body TEXT);
INSERT INTO Notes VALUES ('a');
INSERT INTO Notes VALUES ('b');
COMMIT;

-- # BEGIN TRANSACTION and COMMIT
-- @ known-cloud: wrangler takes the first BEGIN TRANSACTION; and COMMIT; out of what it gives to the local database, and leaves them in what it sends to D1
-- > 001_notes.sql
BEGIN TRANSACTION;
CREATE TABLE Notes (Body TEXT);
INSERT INTO Notes VALUES ('a');
COMMIT;

-- # two transactions
-- @ words: wrangler itself refuses a second BEGIN TRANSACTION in a file for the local database
-- > 001_notes.sql
BEGIN TRANSACTION;
CREATE TABLE Notes (Body TEXT);
COMMIT;
INSERT INTO Notes VALUES ('between');
BEGIN TRANSACTION;
INSERT INTO Notes VALUES ('a');
END TRANSACTION;

-- # BEGIN without COMMIT
-- > 001_notes.sql
INSERT INTO Users (Name) VALUES ('kept');
BEGIN;
CREATE TABLE Notes (Body TEXT);
INSERT INTO Notes VALUES ('lost');
-- > 002_tags.sql
CREATE TABLE Tags (Id INTEGER);

-- # COMMIT after an error
-- > 001_notes.sql
BEGIN;
CREATE TABLE Notes (Body TEXT);
INSERT INTO Missing VALUES (1);
INSERT INTO Notes VALUES ('half');
COMMIT;

-- # ROLLBACK after an error
-- > 001_notes.sql
BEGIN;
CREATE TABLE Notes (Body TEXT);
INSERT INTO Missing VALUES (1);
ROLLBACK;
INSERT INTO Users (Name) VALUES ('Edsger');

-- # BEGIN fails with the line it stands on
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT);
INSERT INTO Missing VALUES (1); BEGIN;
INSERT INTO Notes VALUES ('committed at once');
COMMIT;
INSERT INTO Notes VALUES ('after');

-- # everything on one line
-- > 001_notes.sql
BEGIN; CREATE TABLE Notes (Body TEXT); INSERT INTO Notes VALUES ('a'); COMMIT; INSERT INTO Notes VALUES ('b');

-- # COMMIT without BEGIN
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT);
COMMIT;
INSERT INTO Notes VALUES ('a');

-- # ROLLBACK without BEGIN, same line
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT);
ROLLBACK; INSERT INTO Notes VALUES ('lost');
INSERT INTO Notes VALUES ('a');

-- # BEGIN twice
-- > 001_notes.sql
BEGIN;
BEGIN IMMEDIATE;
CREATE TABLE Notes (Body TEXT);
COMMIT;
COMMIT;

-- # BEGIN IMMEDIATE and EXCLUSIVE
-- > 001_notes.sql
BEGIN IMMEDIATE TRANSACTION;
CREATE TABLE Notes (Body TEXT);
END;
BEGIN EXCLUSIVE;
INSERT INTO Notes VALUES ('a');
COMMIT TRANSACTION;

-- # a transaction that takes everything back
-- > 001_notes.sql
BEGIN;
CREATE TABLE Notes (Body TEXT);
INSERT INTO Users (Name) VALUES ('Edsger');
ROLLBACK TRANSACTION;

-- # SAVEPOINT and RELEASE
-- > 001_notes.sql
SAVEPOINT notes;
CREATE TABLE Notes (Body TEXT);
INSERT INTO Notes VALUES ('a');
RELEASE notes;
INSERT INTO Notes VALUES ('b');

-- # SAVEPOINT without RELEASE
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT);
SAVEPOINT rows;
INSERT INTO Notes VALUES ('lost');

-- # ROLLBACK TO a savepoint
-- > 001_notes.sql
BEGIN;
CREATE TABLE Notes (Body TEXT);
SAVEPOINT one;
INSERT INTO Notes VALUES ('lost');
SAVEPOINT two;
INSERT INTO Notes VALUES ('lost too');
ROLLBACK TO one;
INSERT INTO Notes VALUES ('kept');
RELEASE SAVEPOINT one;
COMMIT;

-- # RELEASE of a savepoint that is gone
-- > 001_notes.sql
SAVEPOINT one;
CREATE TABLE Notes (Body TEXT);
RELEASE two;
INSERT INTO Notes VALUES ('a');
RELEASE one;
INSERT INTO Notes VALUES ('b');

-- # ON CONFLICT ROLLBACK inside a transaction
-- > 001_notes.sql
BEGIN;
CREATE TABLE Notes (Body TEXT UNIQUE ON CONFLICT ROLLBACK);
INSERT INTO Notes VALUES ('a');
INSERT INTO Notes VALUES ('a');
INSERT INTO Users (Name) VALUES ('commits at once');
COMMIT;

-- # INSERT OR ROLLBACK, FAIL, ABORT, IGNORE, REPLACE
-- > 001_users.sql
INSERT OR FAIL INTO Users (Id, Name) VALUES (20, 'kept'), (1, 'taken'), (21, 'lost');
INSERT OR ABORT INTO Users (Id, Name) VALUES (30, 'lost'), (1, 'taken'), (31, 'lost');
INSERT OR IGNORE INTO Users (Id, Name) VALUES (40, 'kept'), (1, 'passed over'), (41, 'kept');
INSERT OR REPLACE INTO Users (Id, Name) VALUES (50, 'kept'), (1, 'new name'), (51, 'kept');
BEGIN;
INSERT INTO Users (Name) VALUES ('lost');
INSERT OR ROLLBACK INTO Users (Id, Name) VALUES (60, 'lost'), (1, 'taken');
INSERT INTO Users (Name) VALUES ('outside');
COMMIT;

-- # a deferred foreign key that COMMIT refuses
-- > 001_parts.sql
PRAGMA foreign_keys = ON;
CREATE TABLE Parts (Id INTEGER PRIMARY KEY, Whole INTEGER REFERENCES Parts(Id) DEFERRABLE INITIALLY DEFERRED);
BEGIN;
INSERT INTO Parts VALUES (1, 2);
COMMIT;
INSERT INTO Parts VALUES (3, NULL);
COMMIT;
INSERT INTO Parts VALUES (2, NULL);
COMMIT;

-- # a deferred foreign key that nobody resolves
-- > 001_parts.sql
PRAGMA foreign_keys = ON;
CREATE TABLE IF NOT EXISTS Parts (Id INTEGER PRIMARY KEY, Whole INTEGER REFERENCES Parts(Id) DEFERRABLE INITIALLY DEFERRED);
BEGIN;
INSERT INTO Parts VALUES (1, 2);
COMMIT;

-- # a pragma inside a transaction
-- > 001_orders.sql
BEGIN;
PRAGMA foreign_keys = ON;
INSERT INTO Orders (UserId) VALUES (999);
COMMIT;
PRAGMA foreign_keys = ON;
INSERT INTO Orders (UserId) VALUES (998);
