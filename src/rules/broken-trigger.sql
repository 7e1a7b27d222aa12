-- What `broken-trigger` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE TABLE IF NOT EXISTS Log (Id INTEGER PRIMARY KEY, Text TEXT);
CREATE TRIGGER IF NOT EXISTS Users_Log AFTER INSERT ON Users
BEGIN
  INSERT INTO Log(Text) VALUES (new.Name);
END;
-- > 002_text_required.sql
-- RENAME changes the trigger too: from here on it writes to Log_old.
ALTER TABLE Log RENAME TO Log_old;
CREATE TABLE IF NOT EXISTS Log (Id INTEGER PRIMARY KEY, Text TEXT NOT NULL DEFAULT '');
INSERT INTO Log SELECT Id, coalesce(Text, '') FROM Log_old;
DROP TABLE IF EXISTS Log_old;

-- ## bad
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE TABLE IF NOT EXISTS Log (Id INTEGER PRIMARY KEY, Text TEXT);
CREATE TRIGGER IF NOT EXISTS Users_Log AFTER INSERT ON Users
BEGIN
  INSERT INTO Log(Text) VALUES (new.Name);
END;
-- > 002_log_renames.sql
CREATE TRIGGER IF NOT EXISTS Users_Renamed AFTER UPDATE OF Name ON Users
BEGIN
  INSERT INTO Log(Text) VALUES (old.FullName);
END;

-- ## good
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE TABLE IF NOT EXISTS Log (Id INTEGER PRIMARY KEY, Text TEXT);
CREATE TRIGGER IF NOT EXISTS Users_Log AFTER INSERT ON Users
BEGIN
  INSERT INTO Log(Text) VALUES (new.Name);
END;
-- > 002_log_renames.sql
CREATE TRIGGER IF NOT EXISTS Users_Renamed AFTER UPDATE OF Name ON Users
BEGIN
  INSERT INTO Log(Text) VALUES (old.Name);
END;

-- ## good
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE TABLE IF NOT EXISTS Log (Id INTEGER PRIMARY KEY, Text TEXT);
CREATE TRIGGER IF NOT EXISTS Users_Log AFTER INSERT ON Users
BEGIN
  INSERT INTO Log(Text) VALUES (new.Name);
END;
-- > 002_text_required.sql
CREATE TABLE IF NOT EXISTS Log_new (Id INTEGER PRIMARY KEY, Text TEXT NOT NULL DEFAULT '');
INSERT INTO Log_new SELECT Id, coalesce(Text, '') FROM Log;
DROP TRIGGER IF EXISTS Users_Log;
DROP TABLE IF EXISTS Log;
ALTER TABLE Log_new RENAME TO Log;
CREATE TRIGGER IF NOT EXISTS Users_Log AFTER INSERT ON Users
BEGIN
  INSERT INTO Log(Text) VALUES (coalesce(new.Name, ''));
END;

-- ## bad
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT, UpdatedAt TEXT);
-- > 002_touch.sql
CREATE TRIGGER IF NOT EXISTS Users_Touch AFTER UPDATE OF Nmae ON Users
BEGIN
  UPDATE Users SET UpdatedAt = CURRENT_TIMESTAMP WHERE Id = new.Id;
END;

-- ## good
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, "Full Name" TEXT, UpdatedAt TEXT);
-- > 002_touch.sql
CREATE TRIGGER IF NOT EXISTS Users_Touch AFTER UPDATE OF "full name", UPDATEDAT ON Users
BEGIN
  UPDATE Users SET UpdatedAt = CURRENT_TIMESTAMP WHERE Id = new.Id AND UpdatedAt IS NOT NULL;
END;

-- ## bad
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
-- > 002_log.sql
CREATE TABLE IF NOT EXISTS Log (Id INTEGER PRIMARY KEY, Text TEXT, Reason TEXT NOT NULL);
CREATE TRIGGER IF NOT EXISTS Users_Log AFTER UPDATE ON Users
BEGIN
  INSERT INTO Log(Text) VALUES (new.Name);
END;
