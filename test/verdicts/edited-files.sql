-- A file that production has played is changed. Only comments: the level is the tool's. SQL: an error, unless both end the same.

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

-- ## two applied files whose columns change places · innocent, may: edited-migration
-- @ runner: goose
-- < 001_init.sql
-- +goose Up
CREATE TABLE songs (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- < 002_length.sql
-- +goose Up
ALTER TABLE songs ADD COLUMN seconds INTEGER NOT NULL DEFAULT 0;
CREATE INDEX songs_seconds ON songs (seconds);
-- > 001_init.sql
-- +goose Up
CREATE TABLE songs (id INTEGER PRIMARY KEY, title TEXT NOT NULL, seconds INTEGER NOT NULL DEFAULT 0);
-- > 002_length.sql
-- +goose Up
CREATE INDEX songs_seconds ON songs (seconds);

-- ## two applied files edited together to another name of a column · guilty: error edited-migration
-- @ runner: goose
-- < 001_init.sql
-- +goose Up
CREATE TABLE songs (id INTEGER PRIMARY KEY, singer TEXT);
-- < 002_index.sql
-- +goose Up
CREATE INDEX songs_singer ON songs (singer);
-- > 001_init.sql
-- +goose Up
CREATE TABLE songs (id INTEGER PRIMARY KEY, artist TEXT);
-- > 002_index.sql
-- +goose Up
CREATE INDEX songs_singer ON songs (artist);

-- ## two applied files edited together, and a fresh install stops · guilty: error edited-migration, error deploy-differs
-- @ runner: goose
-- < 001_init.sql
-- +goose Up
CREATE TABLE songs (id INTEGER PRIMARY KEY, singer TEXT);
-- < 002_index.sql
-- +goose Up
CREATE INDEX songs_singer ON songs (singer);
-- > 001_init.sql
-- +goose Up
CREATE TABLE songs (id INTEGER PRIMARY KEY, artist TEXT);
-- > 002_index.sql
-- +goose Up
CREATE INDEX songs_singer ON songs (artists);

-- ## an applied file edited, and a kept one builds on what it made · guilty: error edited-migration, error deploy-differs
-- @ runner: dbmate
-- < 001_init.sql
-- migrate:up
CREATE TABLE songs (id INTEGER PRIMARY KEY, singer TEXT);
-- migrate:down
DROP TABLE songs;
-- > 001_init.sql
-- migrate:up
CREATE TABLE songs (id INTEGER PRIMARY KEY, artist TEXT);
-- migrate:down
DROP TABLE songs;
-- = 002_index.sql
-- migrate:up
CREATE INDEX songs_singer ON songs (singer);
-- migrate:down
DROP INDEX songs_singer;

-- ## an index in the applied file, and a new file that gives it to production · innocent, may: edited-migration
-- @ runner: transactional
-- < 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, depot TEXT NOT NULL);
-- > 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, depot TEXT NOT NULL);
CREATE INDEX parcels_depot ON parcels (depot);
-- > 002_depot.sql
CREATE INDEX IF NOT EXISTS parcels_depot ON parcels (depot);

-- ## a column in the applied file, and a new file that adds it once more · guilty: error edited-migration, error deploy-differs
-- @ runner: transactional
-- < 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY);
-- > 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, depot TEXT);
-- > 002_depot.sql
ALTER TABLE parcels ADD COLUMN depot TEXT;

-- ## an applied file takes the next one in, which is gone · innocent, may: edited-migration, removed-migration
-- @ runner: transactional
-- < 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY);
-- < 002_depot.sql
ALTER TABLE parcels ADD COLUMN depot TEXT;
-- > 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, depot TEXT);

-- ## an applied default in another spelling · innocent, may: edited-migration
-- @ runner: sql-migrate
-- < 1_init.sql
-- +migrate Up
CREATE TABLE rooms (id INTEGER PRIMARY KEY, label varchar (40) DEFAULT NULL, open BOOLEAN NOT NULL DEFAULT FALSE, hotel INTEGER REFERENCES hotels);
CREATE TABLE hotels (id INTEGER PRIMARY KEY);
-- > 1_init.sql
-- +migrate Up
CREATE TABLE rooms (
  id INTEGER NOT NULL PRIMARY KEY,
  label VARCHAR(40) NULL,
  open BOOLEAN DEFAULT 0 NOT NULL,
  hotel INTEGER,
  FOREIGN KEY (hotel) REFERENCES hotels (id) ON DELETE NO ACTION
);
CREATE TABLE hotels (id INTEGER PRIMARY KEY);

-- ## an applied NULL becomes NOT NULL · guilty: error edited-migration
-- @ runner: sql-migrate
-- < 1_init.sql
-- +migrate Up
CREATE TABLE rooms (id INTEGER PRIMARY KEY, label VARCHAR(40) NULL);
-- > 1_init.sql
-- +migrate Up
CREATE TABLE rooms (id INTEGER PRIMARY KEY, label VARCHAR(40) NOT NULL);

-- ## an applied key compares in another way · guilty: error edited-migration
-- @ runner: sql-migrate
-- < 1_init.sql
-- +migrate Up
CREATE TABLE rooms (id INTEGER PRIMARY KEY, label TEXT NULL, UNIQUE (label));
-- > 1_init.sql
-- +migrate Up
CREATE TABLE rooms (id INTEGER PRIMARY KEY, label TEXT, UNIQUE (label COLLATE NOCASE));

-- ## an applied foreign key deletes with its parent · guilty: error edited-migration
-- @ runner: d1
-- < 0001_init.sql
CREATE TABLE hotels (id INTEGER PRIMARY KEY);
CREATE TABLE rooms (id INTEGER PRIMARY KEY, hotel INTEGER NULL REFERENCES hotels (id));
-- > 0001_init.sql
CREATE TABLE hotels (id INTEGER PRIMARY KEY);
CREATE TABLE rooms (id INTEGER PRIMARY KEY, hotel INTEGER REFERENCES hotels (id) ON DELETE CASCADE);

-- ## another spelling under a tool that keeps checksums · guilty: error edited-migration
-- @ runner: sqlx
-- < 1_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, label TEXT NULL);
-- > 1_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, label TEXT);

-- ## an edit repairs a key that no database with rows could take · innocent, may: edited-migration
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, mail TEXT);
-- < 0002_slug.sql
ALTER TABLE guests ADD COLUMN slug TEXT DEFAULT '';
CREATE UNIQUE INDEX guests_slug ON guests (slug);
-- > 0002_slug.sql
ALTER TABLE guests ADD COLUMN slug TEXT DEFAULT '';
UPDATE guests SET slug = 'guest-' || id;
CREATE UNIQUE INDEX guests_slug ON guests (slug);

-- ## the same repair under a tool that keeps checksums · guilty: error edited-migration
-- @ runner: sqlx
-- = 1_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, mail TEXT);
-- < 2_slug.sql
ALTER TABLE guests ADD COLUMN slug TEXT DEFAULT '';
CREATE UNIQUE INDEX guests_slug ON guests (slug);
-- > 2_slug.sql
ALTER TABLE guests ADD COLUMN slug TEXT DEFAULT '';
UPDATE guests SET slug = 'guest-' || id;
CREATE UNIQUE INDEX guests_slug ON guests (slug);

-- ## an edit gives other values to rows that production has · guilty: error edited-migration
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, mail TEXT, level TEXT NOT NULL DEFAULT 'free');
-- < 0002_level.sql
UPDATE guests SET level = 'plus' WHERE level = 'free';
-- > 0002_level.sql
UPDATE guests SET level = 'basic' WHERE level = 'free';

-- ## an edit makes an applied file fail on rows · guilty: error edited-migration
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, mail TEXT);
-- < 0002_slug.sql
ALTER TABLE guests ADD COLUMN slug TEXT DEFAULT '';
UPDATE guests SET slug = 'guest-' || id;
CREATE UNIQUE INDEX guests_slug ON guests (slug);
-- > 0002_slug.sql
ALTER TABLE guests ADD COLUMN slug TEXT DEFAULT '';
CREATE UNIQUE INDEX guests_slug ON guests (slug);

-- ## an applied clean-up is withdrawn that finds nothing in a fresh database · innocent, may: removed-migration
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE themes (id TEXT PRIMARY KEY, path TEXT NOT NULL, active INTEGER NOT NULL DEFAULT 1);
-- < 002_old_themes.sql
UPDATE themes SET active = 0 WHERE path LIKE '%/legacy/%';

-- ## an applied clean-up of rows that the first file writes is withdrawn · guilty: error removed-migration
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE themes (id TEXT PRIMARY KEY, path TEXT NOT NULL);
INSERT INTO themes VALUES ('old', '/legacy/old'), ('new', '/new');
-- < 002_old_themes.sql
DELETE FROM themes WHERE path LIKE '/legacy/%';

-- ## an applied clean-up is withdrawn under a tool that misses it · guilty: error removed-migration
-- @ runner: sqlx
-- = 1_init.sql
CREATE TABLE themes (id TEXT PRIMARY KEY, path TEXT NOT NULL);
-- < 2_old_themes.sql
DELETE FROM themes WHERE path LIKE '/legacy/%';

-- ## line endings are turned under a tool whose checksums are of lines · innocent, may: edited-migration
-- @ runner: flyway
-- < V1__init.sql
CREATE TABLE crates (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
-- > V1__init.sql {crlf}
CREATE TABLE crates (id INTEGER PRIMARY KEY, label TEXT NOT NULL);

-- ## a comment goes under the same tool · guilty: error edited-migration
-- @ runner: flyway
-- < V1__init.sql
CREATE TABLE crates (id INTEGER PRIMARY KEY, label TEXT NOT NULL); -- what is written on it
-- > V1__init.sql
CREATE TABLE crates (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
