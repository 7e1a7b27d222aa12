-- What `edited-migration` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- < 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT NOT NULL);
-- > 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT NOT NULL, Phone TEXT);

-- ## bad
-- < 001_users.sql
-- Everybody who can sign in
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- > 001_users.sql
-- Everybody who may sign in
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);

-- ## good
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT NOT NULL);
-- > 002_phones.sql
CREATE TABLE IF NOT EXISTS Phones (UserId INTEGER PRIMARY KEY REFERENCES Users (Id), Number TEXT NOT NULL);
