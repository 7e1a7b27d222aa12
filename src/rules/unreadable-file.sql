-- What `unreadable-file` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- > 002_tags.sql {nul}
CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
CREATE INDEX IF NOT EXISTS IX_Tags_Id ON Tags (Id);

-- ## bad
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- > 002_tags.sql {lfs}

-- ## bad
-- @ runner: dbmate
-- > 001_users.sql
-- migrate:down
DROP TABLE Users;

-- ## bad
-- @ runner: goose
-- > 001_users.sql
-- +goose Up
-- +goose StatementBegin
CREATE TABLE Users (Id INTEGER PRIMARY KEY);
-- +goose Down
DROP TABLE Users;

-- ## bad
-- > 001_users.sql
-- migrate:up
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);

-- migrate:down
DROP TABLE IF EXISTS Users;

-- ## bad
-- @ runner: dbmate
-- > 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);

-- ## bad
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- > 002_tags.sql
-- migrate:up
CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
-- migrate:down
DROP TABLE Tags;

-- ## good
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- > 002_cafés.sql
CREATE TABLE IF NOT EXISTS Cafés (Id INTEGER PRIMARY KEY);

-- ## good
-- @ runner: goose
-- > 001_users.sql
-- +goose Up
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);

-- +goose Down
DROP TABLE IF EXISTS Users;

-- ## good
-- > 001_users.sql
-- What dbmate would call migrate:up.
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
