-- A file that production has played is changed. Only comments: the level is the tool's. SQL: an error everywhere.

-- ## one more column in an applied file · guilty: error edited-migration
-- @ runner: d1
-- < 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT);

-- ## another default in an applied file · guilty: error edited-migration
-- @ runner: transactional
-- < 001_init.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, state TEXT NOT NULL DEFAULT 'new');
-- > 001_init.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, state TEXT NOT NULL DEFAULT 'open');

-- ## an index is taken out of an applied file · guilty: error edited-migration
-- @ runner: drizzle
-- < 0000_init.sql
CREATE TABLE `logs` (`id` integer PRIMARY KEY NOT NULL, `host` text);
--> statement-breakpoint
CREATE INDEX `logs_host` ON `logs` (`host`);
-- > 0000_init.sql
CREATE TABLE `logs` (`id` integer PRIMARY KEY NOT NULL, `host` text);

-- ## one more seed in an applied file · guilty: error edited-migration
-- @ runner: sqlite3
-- < 001_plans.sql
CREATE TABLE IF NOT EXISTS Plans (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL UNIQUE);
INSERT OR IGNORE INTO Plans (Id, Name) VALUES (1, 'free');
-- > 001_plans.sql
CREATE TABLE IF NOT EXISTS Plans (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL UNIQUE);
INSERT OR IGNORE INTO Plans (Id, Name) VALUES (1, 'free'), (2, 'pro');

-- ## a comment under the guide's loop · guilty: error edited-migration
-- @ runner: sqlite3
-- < 001_users.sql
-- the first table
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- > 001_users.sql
-- the first table of all
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);

-- ## a comment that turns a statement off · guilty: error edited-migration
-- @ runner: transactional
-- < 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY);
CREATE TABLE roles (id INTEGER PRIMARY KEY);
-- > 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY);
/* CREATE TABLE roles (id INTEGER PRIMARY KEY); */

-- ## an applied file is renamed under D1 · guilty: error renamed-migration
-- @ runner: d1
-- < 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 0001_users.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);

-- ## an applied file is removed · guilty: error removed-migration
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- < 002_roles.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL);

-- ## a comment is put right under D1 · innocent, may: edited-migration
-- @ runner: d1
-- < 0001_init.sql
-- the frist table
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 0001_init.sql
-- the first table
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);

-- ## white space under drizzle · innocent, may: edited-migration
-- @ runner: drizzle
-- < 0000_init.sql
CREATE TABLE `users` (`id` integer PRIMARY KEY NOT NULL,`name` text);
-- > 0000_init.sql
CREATE TABLE `users` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text
);

-- ## a licence line under dbmate · innocent, may: edited-migration
-- @ runner: dbmate
-- < 20240101000000_init.sql
-- migrate:up
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- migrate:down
DROP TABLE users;
-- > 20240101000000_init.sql
-- This file is in the public domain.
-- migrate:up
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- migrate:down
DROP TABLE users;

-- ## a comment under goose · innocent, may: edited-migration
-- @ runner: goose
-- < 00001_init.sql
-- +goose Up
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- +goose Down
DROP TABLE users;
-- > 00001_init.sql
-- +goose Up
-- people who may log in
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- +goose Down
DROP TABLE users;

-- ## a comment in a file that a program of one's own has applied · innocent, may: edited-migration
-- @ runner: transactional
-- < 001_init.sql
CREATE TABLE sessions (id INTEGER PRIMARY KEY)
-- > 001_init.sql
-- who is signed in
CREATE TABLE sessions (id INTEGER PRIMARY KEY);
