-- What `dangling-foreign-key` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT);
-- > 002_messages.sql
CREATE TABLE IF NOT EXISTS Messages (
  Id INTEGER PRIMARY KEY,
  UserEmail TEXT REFERENCES Users(Email)
);
CREATE INDEX IF NOT EXISTS Messages_UserEmail ON Messages(UserEmail);

-- ## bad
-- > 001_messages.sql
CREATE TABLE IF NOT EXISTS Messages (
  Id INTEGER PRIMARY KEY,
  UserId INTEGER REFERENCES User(Id)
);
CREATE INDEX IF NOT EXISTS Messages_UserId ON Messages(UserId);

-- ## good
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT);
CREATE UNIQUE INDEX IF NOT EXISTS Users_Email ON Users(Email);
-- > 002_messages.sql
CREATE TABLE IF NOT EXISTS Messages (
  Id INTEGER PRIMARY KEY,
  UserEmail TEXT REFERENCES Users(Email)
);
CREATE INDEX IF NOT EXISTS Messages_UserEmail ON Messages(UserEmail);

-- ## good
-- > 001_messages.sql
CREATE TABLE IF NOT EXISTS Messages (
  Id INTEGER PRIMARY KEY,
  UserId INTEGER REFERENCES Users(Id)
);
CREATE INDEX IF NOT EXISTS Messages_UserId ON Messages(UserId);
-- > 002_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT);
