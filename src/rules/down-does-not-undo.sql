-- What `down-does-not-undo` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
-- > 002_roles.up.sql
CREATE TABLE IF NOT EXISTS Roles (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS Rights (RoleId INTEGER PRIMARY KEY REFERENCES Roles(Id), Name TEXT NOT NULL);
-- > 002_roles.down.sql
DROP TABLE IF EXISTS Roles;

-- ## bad
-- @ runner: dbmate
-- @ level: not-rerunnable off
-- > 001_users.sql
-- migrate:up
CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT);

-- migrate:down
DROP TABLE User;

-- ## good
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT);
-- > 002_roles.up.sql
CREATE TABLE IF NOT EXISTS Roles (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS Rights (RoleId INTEGER PRIMARY KEY REFERENCES Roles(Id), Name TEXT NOT NULL);
-- > 002_roles.down.sql
DROP TABLE IF EXISTS Rights;
DROP TABLE IF EXISTS Roles;

-- ## good
-- @ runner: dbmate
-- @ level: not-rerunnable off
-- > 001_users.sql
-- migrate:up
CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT);

-- migrate:down
DROP TABLE Users;
