-- What `foreign-key-without-index` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
-- > 002_messages.sql
CREATE TABLE IF NOT EXISTS Messages (
  Id INTEGER PRIMARY KEY,
  UserId INTEGER NOT NULL REFERENCES Users(Id) ON DELETE CASCADE
);

-- ## bad
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
-- > 002_managers.sql
ALTER TABLE Users ADD COLUMN ManagerId INTEGER REFERENCES Users(Id);

-- ## good
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
-- > 002_messages.sql
CREATE TABLE IF NOT EXISTS Messages (
  Id INTEGER PRIMARY KEY,
  UserId INTEGER NOT NULL REFERENCES Users(Id) ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS Messages_UserId_Id ON Messages(UserId, Id);

-- ## good
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
-- > 002_profiles.sql
CREATE TABLE IF NOT EXISTS Profiles (
  UserId INTEGER PRIMARY KEY REFERENCES Users(Id) ON DELETE CASCADE,
  Text TEXT
);
