-- # a rebuild, foreign keys off
-- > 001_users.sql
PRAGMA foreign_keys = OFF;
CREATE TABLE Users_new (Id INTEGER PRIMARY KEY AUTOINCREMENT, Name TEXT NOT NULL, Email TEXT UNIQUE, Age INTEGER);
INSERT INTO Users_new (Id, Name, Email) SELECT Id, Name, Email FROM Users;
DROP TABLE Users;
ALTER TABLE Users_new RENAME TO Users;
PRAGMA foreign_keys = ON;

-- # a rebuild, foreign keys on
-- > 001_users.sql
PRAGMA foreign_keys = ON;
CREATE TABLE Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Email TEXT);
INSERT INTO Users_new SELECT Id, Name, Email FROM Users;
DROP TABLE Users;
ALTER TABLE Users_new RENAME TO Users;

-- # a rebuild with foreign keys as they are
-- > 001_users.sql
CREATE TABLE Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Email TEXT);
INSERT INTO Users_new SELECT Id, Name, Email FROM Users;
DROP TABLE Users;
ALTER TABLE Users_new RENAME TO Users;

-- # a rebuild, foreign keys deferred, in a transaction
-- > 001_users.sql
PRAGMA foreign_keys = ON;
BEGIN;
PRAGMA defer_foreign_keys = ON;
CREATE TABLE Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Email TEXT);
INSERT INTO Users_new SELECT Id, Name, Email FROM Users;
DROP TABLE Users;
ALTER TABLE Users_new RENAME TO Users;
COMMIT;

-- # a rebuild, foreign keys deferred
-- > 001_users.sql
PRAGMA defer_foreign_keys = ON;
CREATE TABLE Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Email TEXT);
INSERT INTO Users_new SELECT Id, Name, Email FROM Users;
DROP TABLE Users;
ALTER TABLE Users_new RENAME TO Users;

-- # a rebuild whose pragma comes too late
-- @ known-cloud: wrangler takes the first BEGIN TRANSACTION; and COMMIT; out of what it gives to the local database, and leaves them in what it sends to D1
-- > 001_users.sql
PRAGMA foreign_keys = ON;
BEGIN TRANSACTION;
PRAGMA foreign_keys = OFF;
CREATE TABLE Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
INSERT INTO Users_new SELECT Id, Name FROM Users;
DROP TABLE Users;
ALTER TABLE Users_new RENAME TO Users;
COMMIT;

-- # children without ON DELETE, foreign keys on
-- = 000_base.sql
CREATE TABLE Parents (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE TABLE Children (Id INTEGER PRIMARY KEY, ParentId INTEGER REFERENCES Parents(Id));
INSERT INTO Parents VALUES (1, 'a'), (2, 'b');
INSERT INTO Children VALUES (10, 1), (11, NULL);
-- > 001_parents.sql
PRAGMA foreign_keys = ON;
DELETE FROM Parents WHERE Id = 2;
DROP TABLE Parents;
CREATE TABLE Parents (Id INTEGER PRIMARY KEY);

-- # children that become NULL
-- = 000_base.sql
CREATE TABLE Parents (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE TABLE Children (Id INTEGER PRIMARY KEY, ParentId INTEGER DEFAULT 2 REFERENCES Parents(Id) ON DELETE SET NULL ON UPDATE CASCADE);
CREATE TABLE Others (ParentId INTEGER DEFAULT 2 REFERENCES Parents(Id) ON DELETE SET DEFAULT);
INSERT INTO Parents VALUES (1, 'a'), (2, 'b'), (3, 'c');
INSERT INTO Children VALUES (10, 1), (11, 2);
INSERT INTO Others VALUES (1), (3);
-- > 001_parents.sql
PRAGMA foreign_keys = ON;
DELETE FROM Parents WHERE Id = 1;
UPDATE Parents SET Id = 20 WHERE Id = 2;
DROP TABLE Parents;

-- # the old table renamed away
-- > 001_users.sql
ALTER TABLE Users RENAME TO Users_old;
CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
INSERT INTO Users SELECT Id, Name FROM Users_old;
DROP TABLE Users_old;

-- # the old table renamed away, the old way
-- > 001_users.sql
PRAGMA legacy_alter_table = ON;
ALTER TABLE Users RENAME TO Users_old;
CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
INSERT INTO Users SELECT Id, Name FROM Users_old;
DROP TABLE Users_old;

-- # INSERT OR REPLACE over rows with children
-- > 001_users.sql
PRAGMA foreign_keys = ON;
INSERT OR REPLACE INTO Users (Id, Name) VALUES (1, 'Ada Lovelace');
REPLACE INTO Users (Id, Name, Email) VALUES (9, 'Linus', 'linus@example.org');

-- # a rebuild of a table that a view reads
-- > 001_view.sql
CREATE VIEW Names AS SELECT Name FROM Users;
DROP TABLE Orders;
CREATE TABLE Users_new (Id INTEGER PRIMARY KEY, Name TEXT);
DROP TABLE Users;
ALTER TABLE Users_new RENAME TO Users;
DROP VIEW Names;
ALTER TABLE Users_new RENAME TO Users;

-- # a foreign key to nothing
-- > 001_orders.sql
PRAGMA foreign_keys = ON;
CREATE TABLE Lines (Id INTEGER PRIMARY KEY, ProductId INTEGER REFERENCES Products(Id));
INSERT INTO Lines VALUES (1, NULL);
INSERT INTO Lines VALUES (2, 1);
CREATE TABLE Codes (UserName TEXT REFERENCES Users(Name));
INSERT INTO Codes VALUES ('Ada');
DELETE FROM Users WHERE Id = 2;
