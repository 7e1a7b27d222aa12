-- What `pragma-has-no-effect` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ runner: d1
-- = 001_users.sql
CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE TABLE Posts (Id INTEGER PRIMARY KEY, UserId INTEGER REFERENCES Users(Id) ON DELETE CASCADE);
CREATE INDEX Posts_UserId ON Posts(UserId);
-- > 002_users.sql
PRAGMA foreign_keys = OFF;
UPDATE Users SET Id = -Id WHERE Id > 1000000;
PRAGMA foreign_keys = ON;

-- ## good
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
-- > 002_index.sql
PRAGMA foreign_keys = ON;
CREATE INDEX IF NOT EXISTS Users_Name ON Users(Name);

-- ## good
-- @ runner: drizzle
-- = 001_users.sql
CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT);
-- > 002_users.sql
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE Users_new (Id INTEGER PRIMARY KEY, Name TEXT DEFAULT '');--> statement-breakpoint
INSERT INTO Users_new SELECT Id, Name FROM Users;--> statement-breakpoint
DROP TABLE Users;--> statement-breakpoint
ALTER TABLE Users_new RENAME TO Users;--> statement-breakpoint
PRAGMA foreign_keys=ON;
