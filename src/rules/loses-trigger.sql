-- What `loses-trigger` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT, ChangedAt TEXT);
CREATE TRIGGER IF NOT EXISTS Users_Changed AFTER UPDATE OF Name ON Users
BEGIN
  UPDATE Users SET ChangedAt = datetime('now') WHERE Id = new.Id;
END;
-- > 002_name_required.sql
CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '', ChangedAt TEXT);
INSERT INTO Users_new SELECT Id, coalesce(Name, ''), ChangedAt FROM Users;
DROP TABLE IF EXISTS Users;
ALTER TABLE Users_new RENAME TO Users;

-- ## bad
-- = 001_people.sql
CREATE TABLE IF NOT EXISTS People (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE VIEW IF NOT EXISTS Names AS SELECT Name FROM People;
CREATE TRIGGER IF NOT EXISTS Names_Insert INSTEAD OF INSERT ON Names
BEGIN
  INSERT INTO People(Name) VALUES (new.Name);
END;
-- > 002_ids_in_the_view.sql
DROP VIEW IF EXISTS Names;
CREATE VIEW IF NOT EXISTS Names AS SELECT Id, Name FROM People;

-- ## bad
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT, ChangedAt TEXT);
CREATE TRIGGER IF NOT EXISTS Users_Changed AFTER UPDATE OF Name ON Users
BEGIN
  UPDATE Users SET ChangedAt = datetime('now') WHERE Id = new.Id;
END;
-- > 002_name_required.sql
CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '', ChangedAt TEXT);
INSERT INTO Users_new SELECT Id, coalesce(Name, ''), ChangedAt FROM Users;
DROP TABLE IF EXISTS Users;
ALTER TABLE Users_new RENAME TO Users;
CREATE TRIGGER IF NOT EXISTS Users_Changed AFTER UPDATE OF Name ON Users
BEGIN
  UPDATE Users SET ChangedAt = datetime('now');
END;

-- ## good
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT, ChangedAt TEXT);
CREATE TRIGGER IF NOT EXISTS Users_Changed AFTER UPDATE OF Name ON Users
BEGIN
  UPDATE Users SET ChangedAt = datetime('now') WHERE Id = new.Id;
END;
-- > 002_name_required.sql
CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '', ChangedAt TEXT);
INSERT INTO Users_new SELECT Id, coalesce(Name, ''), ChangedAt FROM Users;
DROP TABLE IF EXISTS Users;
ALTER TABLE Users_new RENAME TO Users;
CREATE TRIGGER IF NOT EXISTS Users_Changed AFTER UPDATE OF Name ON Users
BEGIN
  UPDATE Users SET ChangedAt = datetime('now') WHERE Id = new.Id;
END;

-- ## good
-- = 001_people.sql
CREATE TABLE IF NOT EXISTS People (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE VIEW IF NOT EXISTS Names AS SELECT Name FROM People;
CREATE TRIGGER IF NOT EXISTS Names_Insert INSTEAD OF INSERT ON Names
BEGIN
  INSERT INTO People(Name) VALUES (new.Name);
END;
-- > 002_ids_in_the_view.sql
DROP TRIGGER IF EXISTS Names_Insert;
DROP VIEW IF EXISTS Names;
CREATE VIEW IF NOT EXISTS Names AS SELECT Id, Name FROM People;
