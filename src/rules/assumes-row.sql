-- What `assumes-row` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT UNIQUE, Role TEXT);
-- > 002_admin.sql
UPDATE Users SET Role = 'admin' WHERE Id = 1;

-- ## bad
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT UNIQUE, Role TEXT);
-- > 002_no_test_users.sql
DELETE FROM "Users" WHERE "Name" IN ('test', 'demo');

-- ## good
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT UNIQUE, Role TEXT);
-- > 002_admin.sql
UPDATE Users SET Role = 'admin' WHERE Id = 1 AND EXISTS (SELECT 1 FROM Users WHERE Id = 1);

-- ## good
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT UNIQUE, Role TEXT);
INSERT OR IGNORE INTO Users (Id, Name) VALUES (1, 'root');
-- > 002_admin.sql
UPDATE Users SET Role = 'admin' WHERE Id = 1;

-- ## good
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT UNIQUE, Role TEXT);
-- > 002_roles.sql
UPDATE Users SET Role = 'member' WHERE Role = 'user';
