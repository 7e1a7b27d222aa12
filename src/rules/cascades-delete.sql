-- What `cascades-delete` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ runner: d1
-- = 001_messages.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE TABLE IF NOT EXISTS Messages (Id INTEGER PRIMARY KEY, UserId INTEGER REFERENCES Users(Id) ON DELETE CASCADE, Body TEXT);
-- > 002_name_required.sql
CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
INSERT INTO Users_new (Id, Name) SELECT Id, coalesce(Name, '') FROM Users;
DROP TABLE IF EXISTS Users;
ALTER TABLE Users_new RENAME TO Users;

-- ## bad
-- @ runner: drizzle
-- = 001_messages.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS Messages (Id INTEGER PRIMARY KEY, UserId INTEGER REFERENCES Users(Id) ON DELETE CASCADE, Body TEXT);
-- > 002_name_required.sql
PRAGMA foreign_keys = OFF;
--> statement-breakpoint
PRAGMA defer_foreign_keys = ON;
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
--> statement-breakpoint
INSERT INTO Users_new (Id, Name) SELECT Id, coalesce(Name, '') FROM Users;
--> statement-breakpoint
DROP TABLE IF EXISTS Users;
--> statement-breakpoint
ALTER TABLE Users_new RENAME TO Users;
--> statement-breakpoint
PRAGMA foreign_keys = ON;

-- ## bad
-- @ runner: d1
-- = 001_messages.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE TABLE IF NOT EXISTS Messages (Id INTEGER PRIMARY KEY, UserId INTEGER REFERENCES Users(Id) ON DELETE CASCADE, Body TEXT);
-- > 002_first_user.sql
INSERT OR REPLACE INTO Users (Id, Name) VALUES (1, 'Admin');

-- ## good
-- @ runner: d1
-- = 001_messages.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE TABLE IF NOT EXISTS Messages (Id INTEGER PRIMARY KEY, UserId INTEGER REFERENCES Users(Id) ON DELETE CASCADE, Body TEXT);
-- > 002_name_required.sql
CREATE TABLE IF NOT EXISTS Messages_kept AS SELECT Id, UserId, Body FROM Messages;
CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
INSERT INTO Users_new (Id, Name) SELECT Id, coalesce(Name, '') FROM Users;
DROP TABLE IF EXISTS Users;
ALTER TABLE Users_new RENAME TO Users;
INSERT OR IGNORE INTO Messages (Id, UserId, Body) SELECT Id, UserId, Body FROM Messages_kept;
DROP TABLE IF EXISTS Messages_kept;

-- ## good
-- @ level: not-rerunnable off
-- @ runner: transactional
-- = 001_messages.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE TABLE IF NOT EXISTS Messages (Id INTEGER PRIMARY KEY, UserId INTEGER REFERENCES Users(Id) ON DELETE CASCADE, Body TEXT);
-- > 002_name_required.sql
CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
INSERT INTO Users_new (Id, Name) SELECT Id, coalesce(Name, '') FROM Users;
DROP TABLE IF EXISTS Users;
ALTER TABLE Users_new RENAME TO Users;

-- ## good
-- @ runner: d1
-- = 001_messages.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE TABLE IF NOT EXISTS Messages (Id INTEGER PRIMARY KEY, UserId INTEGER REFERENCES Users(Id) ON DELETE CASCADE, Body TEXT);
-- > 002_first_user.sql
INSERT INTO Users (Id, Name) VALUES (1, 'Admin') ON CONFLICT (Id) DO UPDATE SET Name = excluded.Name;

-- ## bad
-- @ runner: d1
-- = 001_folders.sql
CREATE TABLE IF NOT EXISTS Folders (Id INTEGER PRIMARY KEY, ParentId INTEGER REFERENCES Folders(Id) ON DELETE CASCADE, Name TEXT, Old INTEGER NOT NULL DEFAULT 0);
-- > 002_old.sql
DELETE FROM Folders WHERE Old = 1;

-- ## good
-- @ runner: d1
-- = 001_folders.sql
CREATE TABLE IF NOT EXISTS Folders (Id INTEGER PRIMARY KEY, ParentId INTEGER REFERENCES Folders(Id) ON DELETE CASCADE, Name TEXT, Old INTEGER NOT NULL DEFAULT 0);
-- > 002_old.sql
UPDATE Folders SET ParentId = NULL WHERE ParentId IN (SELECT Id FROM Folders WHERE Old = 1);
DELETE FROM Folders WHERE Old = 1;
