-- Names and numbers: what belongs to another database or is the tool's own habit is no fault.

-- ## the same version for PostgreSQL and for SQLite · innocent
-- @ runner: transactional
-- = 0001_init_sqlite.up.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- = 0001_init_postgres.up.sql
CREATE TABLE users (id SERIAL PRIMARY KEY, name TEXT NOT NULL);
-- > 0002_roles_sqlite.up.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 0002_roles_postgres.up.sql
CREATE TABLE roles (id SERIAL PRIMARY KEY, name TEXT NOT NULL);

-- ## .mysql.up.sql beside .up.sql · innocent
-- @ runner: transactional
-- = 0001_init.up.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- = 0001_init.mysql.up.sql
CREATE TABLE users (id INT AUTO_INCREMENT PRIMARY KEY, name TEXT NOT NULL);
-- > 0002_roles.up.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 0002_roles.mysql.up.sql
CREATE TABLE roles (id INT AUTO_INCREMENT PRIMARY KEY, name TEXT NOT NULL);

-- ## the first file is 005 on purpose · innocent
-- @ runner: transactional
-- > 005_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);

-- ## from counted numbers to timestamps · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 20250601120000_roles.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL);

-- ## a number without a name · innocent
-- @ runner: transactional
-- = 0183.up.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 0184.up.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL);

-- ## a hyphen behind the number, as the folder does it · innocent
-- @ runner: transactional
-- = 0001-init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 0002-roles.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL);

-- ## only numbers, from nought · innocent
-- @ runner: transactional
-- = 0000.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 0001.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL);

-- ## the way back beside it, as _down.sql · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- = 001_init_down.sql
DROP TABLE users;
-- > 002_roles.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_roles_down.sql
DROP TABLE roles;

-- ## the next timestamp · innocent
-- @ runner: dbmate
-- = 20240101000000_init.sql
-- migrate:up
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- migrate:down
DROP TABLE users;
-- > 20240102000000_roles.sql
-- migrate:up
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- migrate:down
DROP TABLE roles;

-- ## two new files with one number · guilty: error duplicate-version
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_roles.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_teams.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);

-- ## the number of a merged file is taken again · guilty: error duplicate-version
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- = 002_roles.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_teams.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);

-- ## a number is left out under the guide's loop · guilty: error version-gap
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- > 003_roles.sql
CREATE TABLE IF NOT EXISTS Roles (Id INTEGER PRIMARY KEY);

-- ## a timestamp below an applied one · guilty: error out-of-order
-- @ runner: goose
-- = 20240601000000_init.sql
-- +goose Up
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- +goose Down
DROP TABLE users;
-- > 20240501000000_roles.sql
-- +goose Up
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- +goose Down
DROP TABLE roles;

-- ## a new file without any number · guilty: error misnamed-migration
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- > roles.sql
CREATE TABLE IF NOT EXISTS Roles (Id INTEGER PRIMARY KEY);

-- ## a letter in front of the number, and a dot behind it · innocent
-- = V0001.Initial_Schema.up.sql
CREATE TABLE IF NOT EXISTS users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- = V0001.Initial_Schema.down.sql
DROP TABLE IF EXISTS users;
-- = V0002.Age.up.sql
CREATE TABLE IF NOT EXISTS ages (user_id INTEGER PRIMARY KEY, age INTEGER);
-- = V0002.Age.down.sql
DROP TABLE IF EXISTS ages;
-- > V0003.Notes.up.sql
CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, body TEXT);
-- > V0003.Notes.down.sql
DROP TABLE IF EXISTS notes;

-- ## a letter in front of the number, and a column goes · guilty: error drops-column
-- @ runner: transactional
-- = V0001.Initial_Schema.up.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT);
-- = V0001.Initial_Schema.down.sql
DROP TABLE users;
-- > V0002.Email.up.sql
ALTER TABLE users DROP COLUMN email;
-- > V0002.Email.down.sql
ALTER TABLE users ADD COLUMN email TEXT;

-- ## a word in front of the number: the tenth comes behind the ninth · guilty: error drops-table
-- @ runner: transactional
-- = migration_9.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- = migration_10.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER, total INTEGER);
-- > migration_11.sql
DROP TABLE orders;

-- ## a schema that lies beside numbered files is no migration · innocent
-- @ runner: transactional
-- = schema1.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, age INTEGER);
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_age.sql
ALTER TABLE users ADD COLUMN age INTEGER;

-- ## a day with hyphens in front of the name · innocent
-- @ runner: transactional
-- = 2024-01-13-users.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- = 2024-05-08-visits.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL);
-- > 2024-07-14-email.sql
ALTER TABLE users ADD COLUMN email TEXT;

-- ## a second file of one day, with hyphens · innocent
-- @ runner: d1
-- = 2024-01-13-users.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- = 2024-05-08-a-visits.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL);
-- > 2024-05-08-b-place.sql
ALTER TABLE visits ADD COLUMN place TEXT;

-- ## a day below an applied one, with hyphens · guilty: warning out-of-order
-- @ runner: transactional
-- = 2024-01-13-users.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- = 2024-05-08-visits.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL);
-- > 2024-03-02-email.sql
ALTER TABLE users ADD COLUMN email TEXT;

-- ## a day with underscores and a time, and a column goes · guilty: error drops-column
-- @ runner: transactional
-- = 2024_01_13_093000_users.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT);
-- > 2024_01_13_101500_no_phone.sql
ALTER TABLE users DROP COLUMN phone;

-- ## numbers that are no day, with a hyphen behind them · guilty: error duplicate-version
-- @ runner: transactional
-- = 0001-01-users.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- = 0002-01-visits.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL);
-- > 0002-02-email.sql
ALTER TABLE users ADD COLUMN email TEXT;

-- ## days and times with a sign between them, nothing behind them · innocent
-- @ runner: transactional
-- = 20231102-081500.sql
CREATE TABLE meals (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- = 20231102-093000.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 20240307-100000.sql
ALTER TABLE meals ADD COLUMN kind TEXT;
-- > 20240307-101500.sql
ALTER TABLE guests ADD COLUMN phone TEXT;

-- ## two files of one day, and a name behind their times · innocent
-- @ runner: sqlite3-bail
-- = 20231102_081500_meals.sql
CREATE TABLE IF NOT EXISTS meals (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- > 20231102_093000_guests.sql
CREATE TABLE IF NOT EXISTS guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL);

-- ## a time of the same day below an applied one · guilty: warning out-of-order
-- @ runner: transactional
-- = 20231102-081500.sql
CREATE TABLE meals (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- = 20231102-093000.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 20231102-090000.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, number INTEGER NOT NULL);

-- ## two new files of one day and one time · guilty: error duplicate-version
-- @ runner: transactional
-- = 20231102-081500_meals.sql
CREATE TABLE meals (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- > 20231103-081500_guests.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 20231103-081500_seats.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, number INTEGER NOT NULL);

-- ## other databases' files beside one that is to run without a transaction · innocent
-- @ runner: transactional
-- = 20240101000000_init.up.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, sent_at TEXT);
-- > 20240201000000_parcels_sent.autocommit.up.sql
CREATE INDEX parcels_sent ON parcels (sent_at);
-- > 20240201000000_parcels_sent.mysql.up.sql
CREATE INDEX parcels_sent ON parcels (sent_at);
-- > 20240201000000_parcels_sent.postgres.autocommit.up.sql
CREATE INDEX CONCURRENTLY parcels_sent ON parcels (sent_at);

-- ## a name that ends in another database's, and no such name for SQLite · guilty: error drops-table
-- @ runner: transactional
-- = 0001_init.sql
CREATE TABLE imports (id INTEGER PRIMARY KEY, row TEXT NOT NULL);
-- > 0002_no_more_mysql.sql
DROP TABLE imports;

-- ## prisma sorts names as text: a day alone stands behind an earlier day with its time · innocent, may: not-rerunnable, create-without-if-not-exists
-- @ runner: prisma
-- = 20250108021921_init/migration.sql
CREATE TABLE "Book" ("id" TEXT NOT NULL PRIMARY KEY, "title" TEXT NOT NULL);
-- > 20250221_shelf/migration.sql
CREATE TABLE "Shelf" ("id" TEXT NOT NULL PRIMARY KEY, "name" TEXT NOT NULL);

-- ## prisma, and an earlier day · guilty: warning out-of-order
-- @ runner: prisma
-- = 20250108021921_init/migration.sql
CREATE TABLE "Book" ("id" TEXT NOT NULL PRIMARY KEY, "title" TEXT NOT NULL);
-- > 20250107000000_shelf/migration.sql
CREATE TABLE "Shelf" ("id" TEXT NOT NULL PRIMARY KEY, "name" TEXT NOT NULL);

-- ## one version in two steps, told apart by a letter · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, data BLOB NOT NULL);
-- > 002_a_new_parcels.sql
CREATE TABLE new_parcels (id INTEGER PRIMARY KEY, state TEXT, data BLOB NOT NULL);
INSERT INTO new_parcels (id, data) SELECT id, data FROM parcels;
-- > 002_b_replace_parcels.sql
DROP TABLE parcels;
ALTER TABLE new_parcels RENAME TO parcels;

-- ## the second step of an applied version · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
-- = 002a_note.sql
ALTER TABLE parcels ADD COLUMN note TEXT;
-- > 002b_weight.sql
ALTER TABLE parcels ADD COLUMN weight INTEGER;

-- ## the same step of a version twice · guilty: error duplicate-version
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
-- = 002_a_note.sql
ALTER TABLE parcels ADD COLUMN note TEXT;
-- > 002_a_weight.sql
ALTER TABLE parcels ADD COLUMN weight INTEGER;

-- ## two steps of a version, for a tool that knows numbers alone · guilty: error duplicate-version
-- @ runner: golang-migrate
-- = 001_init.up.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
-- = 002_a_note.up.sql
ALTER TABLE parcels ADD COLUMN note TEXT;
-- > 002_b_weight.up.sql
ALTER TABLE parcels ADD COLUMN weight INTEGER;

-- ## a letter behind the number puts a file in between · innocent
-- @ runner: transactional
-- = 007_ponds.sql
CREATE TABLE ponds (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- = 008_zander.sql
ALTER TABLE ponds ADD COLUMN fish TEXT;
-- = 008a_carp.sql
UPDATE ponds SET fish = 'carp' WHERE fish = 'Carp';
-- > 008b_bream.sql
UPDATE ponds SET fish = 'bream' WHERE fish = 'Bream';
-- > 009_depth.sql
ALTER TABLE ponds ADD COLUMN depth INTEGER;

-- ## the first file with a letter, for a loop · innocent, may: updates-all-rows
-- @ runner: sqlite3-bail
-- = 007_ponds.sql
CREATE TABLE IF NOT EXISTS ponds (id INTEGER PRIMARY KEY, name TEXT NOT NULL, fish TEXT);
-- > 007a_carp.sql
UPDATE ponds SET fish = 'carp' WHERE fish = 'Carp';

-- ## the first file with a letter, for a tool that goes by numbers · guilty: error misnamed-migration
-- @ runner: golang-migrate
-- = 007_ponds.up.sql
CREATE TABLE ponds (id INTEGER PRIMARY KEY, name TEXT NOT NULL, fish TEXT);
-- > 007a_carp.up.sql
UPDATE ponds SET fish = 'carp' WHERE fish = 'Carp';

-- ## two files with one number and letter · guilty: error duplicate-version
-- @ runner: transactional
-- = 007_ponds.sql
CREATE TABLE ponds (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- = 007a_fish.sql
ALTER TABLE ponds ADD COLUMN fish TEXT;
-- > 007a_depth.sql
ALTER TABLE ponds ADD COLUMN depth INTEGER;

-- ## a file with a letter comes below one that is applied · guilty: error out-of-order
-- @ runner: transactional
-- = 007_ponds.sql
CREATE TABLE ponds (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- = 008_fish.sql
ALTER TABLE ponds ADD COLUMN fish TEXT;
-- > 007a_depth.sql
ALTER TABLE ponds ADD COLUMN depth INTEGER;

-- ## a new migration in code beside files of SQL · guilty: warning cannot-verify
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE parcels (id INTEGER PRIMARY KEY, weight INTEGER NOT NULL);
-- +goose Down
DROP TABLE parcels;
-- > 00002_weights.go
package migrations

-- ## a new migration in a language that no tool of SQL has · guilty: warning cannot-verify
-- @ runner: transactional
-- = 0001.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, weight INTEGER NOT NULL);
-- > 0002.php
<?php
-- > 0003.sql
CREATE TABLE depots (id INTEGER PRIMARY KEY, name TEXT NOT NULL);

-- ## numbers that old programs and notes have are no gap · innocent
-- @ runner: transactional
-- = 0001.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, weight INTEGER NOT NULL);
-- = 0002.php
<?php
-- = 0003-by-hand.md
Done by hand.
-- > 0004.sql
CREATE TABLE depots (id INTEGER PRIMARY KEY, name TEXT NOT NULL);

-- ## an old migration in code gets another name · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, weight INTEGER NOT NULL);
-- < 002_weights.py
print("weights")
-- > 002_weigh.py
print("weights")
-- > 003_depots.sql
CREATE TABLE depots (id INTEGER PRIMARY KEY, name TEXT NOT NULL);

-- ## a test and a declaration of types are no migrations · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, weight INTEGER NOT NULL);
-- > 001_init.test.ts
export {}
-- > 002_depots.sql
CREATE TABLE depots (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- ## flyway's callbacks beside its migrations · innocent
-- @ runner: flyway
-- = V1__guests.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT);
-- > V2__room.sql
ALTER TABLE guests ADD COLUMN room TEXT;
-- > afterMigrate__statistics.sql
ANALYZE;

-- ## nearly the name of a callback of flyway · guilty: error misnamed-migration
-- @ runner: flyway
-- = V1__guests.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT);
-- > V2__room.sql
ALTER TABLE guests ADD COLUMN room TEXT;
-- > afterMigration.sql
ANALYZE;

-- ## a file for SQLite in the place of the general one · innocent
-- @ runner: transactional
-- = 20240101000000_init.up.sql
CREATE TABLE relations (id INTEGER PRIMARY KEY, subject TEXT NOT NULL);
-- > 20240201000000_index.up.sql
CREATE INDEX CONCURRENTLY relations_subject ON relations (subject);
-- > 20240201000000_index.sqlite3.up.sql
CREATE INDEX relations_subject ON relations (subject);

-- ## one way forward for every database, and a way back for SQLite · innocent
-- @ runner: transactional
-- = 20240101000000_kites.up.sql
CREATE TABLE kites (id INTEGER PRIMARY KEY, colour TEXT NOT NULL);
-- = 20240101000000_kites.down.sql
DROP TABLE kites;
-- > 20240201000000_tail.up.sql
ALTER TABLE kites ADD COLUMN tail TEXT;
-- > 20240201000000_tail.down.sql
ALTER TABLE kites DROP COLUMN tail CASCADE;
-- > 20240201000000_tail.sqlite.down.sql
ALTER TABLE kites DROP COLUMN tail;

-- ## a way back for SQLite, and no way forward · guilty: error misnamed-migration
-- @ runner: transactional
-- = 20240101000000_kites.up.sql
CREATE TABLE kites (id INTEGER PRIMARY KEY, colour TEXT NOT NULL);
-- = 20240101000000_kites.down.sql
DROP TABLE kites;
-- > 20240201000000_tail.up.sql
ALTER TABLE kites ADD COLUMN tail TEXT;
-- > 20240202000000_string.sqlite.down.sql
ALTER TABLE kites DROP COLUMN tail;

-- ## each release has a file of its own, and its whole number as the name · innocent
-- @ runner: transactional
-- = 1.21.2.sql
CREATE TABLE mails (id INTEGER PRIMARY KEY, subject TEXT NOT NULL);
-- = 1.22.0.sql
ALTER TABLE mails ADD COLUMN size INTEGER;
-- > 1.23.0.sql
ALTER TABLE mails ADD COLUMN read_at TEXT;

-- ## the tenth minor release comes behind the ninth, whose column it fills · innocent
-- @ runner: transactional
-- = 1.0.0.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
-- = 1.9.0.sql
ALTER TABLE parcels ADD COLUMN weight INTEGER;
-- > 1.10.0.sql
ALTER TABLE parcels ADD COLUMN heavy INTEGER NOT NULL DEFAULT 0;
UPDATE parcels SET heavy = 1 WHERE weight > 20;

-- ## a fix of an old release is applied behind a newer one · guilty: error out-of-order
-- @ runner: transactional
-- = 1.0.0.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
-- = 1.10.0.sql
ALTER TABLE parcels ADD COLUMN weight INTEGER;
-- > 1.9.1.sql
ALTER TABLE parcels ADD COLUMN sent_at TEXT;

-- ## the ninth release loses what the second one made, and the tenth is not the one before it · guilty: error drops-column
-- @ runner: transactional
-- = migrations/0.2/00__parcels.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
-- = migrations/0.2/01__weight.sql
ALTER TABLE parcels ADD COLUMN weight INTEGER;
-- = migrations/0.10/00__sent.sql
ALTER TABLE parcels ADD COLUMN sent_at TEXT;
-- > migrations/0.11/00__tidy.sql
ALTER TABLE parcels DROP COLUMN weight;

-- ## a folder for each release, with numbers of its own · innocent
-- @ runner: transactional
-- = migrations/0.9/00__parcels.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
-- = migrations/0.10/00__weight.sql
ALTER TABLE parcels ADD COLUMN weight INTEGER;
-- > migrations/0.12/00__sent.sql
ALTER TABLE parcels ADD COLUMN sent_at TEXT;
-- > migrations/0.12/01__heavy.sql
CREATE INDEX parcels_by_weight ON parcels (weight);

-- ## two files of a release have one number · guilty: error duplicate-version
-- @ runner: transactional
-- = migrations/0.9/00__parcels.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
-- = migrations/0.10/00__weight.sql
ALTER TABLE parcels ADD COLUMN weight INTEGER;
-- > migrations/0.10/00__sent.sql
ALTER TABLE parcels ADD COLUMN sent_at TEXT;

-- ## a release takes a number with a word that another one has · guilty: error duplicate-version
-- @ runner: transactional
-- = 001_mails.sql
CREATE TABLE mails (id INTEGER PRIMARY KEY, subject TEXT NOT NULL);
-- = 002_size.sql
ALTER TABLE mails ADD COLUMN size INTEGER;
-- > 002_read.sql
ALTER TABLE mails ADD COLUMN read_at TEXT;

-- ## golang-migrate sorts by number, where 10 comes behind 9 · innocent
-- @ runner: golang-migrate
-- = 7_album_7.up.sql
CREATE TABLE IF NOT EXISTS album_7 (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- = 8_album_8.up.sql
CREATE TABLE IF NOT EXISTS album_8 (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- = 9_album_9.up.sql
CREATE TABLE IF NOT EXISTS album_9 (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- > 10_cover.up.sql
ALTER TABLE album_9 ADD COLUMN cover TEXT;

-- ## sqlx sorts by number, where 10 comes behind 9 · innocent
-- @ runner: sqlx
-- = 7_album_7.sql
CREATE TABLE IF NOT EXISTS album_7 (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- = 8_album_8.sql
CREATE TABLE IF NOT EXISTS album_8 (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- = 9_album_9.sql
CREATE TABLE IF NOT EXISTS album_9 (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- > 10_cover.sql
ALTER TABLE album_9 ADD COLUMN cover TEXT;

-- ## refinery sorts by number, where 10 comes behind 9 · innocent, may: not-rerunnable
-- @ runner: refinery
-- = V7__album_7.sql
CREATE TABLE IF NOT EXISTS album_7 (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- = V8__album_8.sql
CREATE TABLE IF NOT EXISTS album_8 (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- = V9__album_9.sql
CREATE TABLE IF NOT EXISTS album_9 (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- > V10__cover.sql
ALTER TABLE album_9 ADD COLUMN cover TEXT;

-- ## a loop sorts as text, where 10 comes before 9 · guilty: warning mixed-width
-- @ runner: sqlite3-bail
-- = 7_album_7.sql
CREATE TABLE IF NOT EXISTS album_7 (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- = 8_album_8.sql
CREATE TABLE IF NOT EXISTS album_8 (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- = 9_album_9.sql
CREATE TABLE IF NOT EXISTS album_9 (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- > 10_cover.sql
ALTER TABLE album_9 ADD COLUMN cover TEXT;

-- ## the files go up in tens · innocent
-- @ runner: transactional
-- = 010_init.sql
CREATE TABLE shelves (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- = 020_names.sql
CREATE INDEX shelves_name ON shelves(name);
-- > 030_color.sql
ALTER TABLE shelves ADD COLUMN color TEXT;
-- > 040_depth.sql
ALTER TABLE shelves ADD COLUMN depth INTEGER;

-- ## a file takes the room between two tens · innocent
-- @ runner: transactional
-- = 100_init.sql
CREATE TABLE shelves (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- = 200_names.sql
CREATE INDEX shelves_name ON shelves(name);
-- > 210_color.sql
ALTER TABLE shelves ADD COLUMN color TEXT;

-- ## a ten is left out where the files go up in tens · guilty: error version-gap
-- @ runner: transactional
-- = 010_init.sql
CREATE TABLE shelves (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- = 020_names.sql
CREATE INDEX shelves_name ON shelves(name);
-- > 040_color.sql
ALTER TABLE shelves ADD COLUMN color TEXT;

-- ## one number was left out once, and another one is now · guilty: error version-gap
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shelves (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- = 003_names.sql
CREATE INDEX shelves_name ON shelves(name);
-- > 005_color.sql
ALTER TABLE shelves ADD COLUMN color TEXT;

-- ## Folders are named by a date with hyphens, two of them of one year · innocent
-- @ runner: transactional
-- = migrations/2025-05-31-110603_ids/up.sql
CREATE TABLE IF NOT EXISTS ids (id INTEGER PRIMARY KEY);
-- > migrations/2025-06-03-211603_sources/up.sql
CREATE TABLE IF NOT EXISTS sources (id INTEGER PRIMARY KEY);

-- ## Folders are named by a date with underscores · innocent
-- @ runner: sqlite3
-- = migrations/2025_05_31_110603_ids/migration.sql
CREATE TABLE IF NOT EXISTS ids (id INTEGER PRIMARY KEY);
-- > migrations/2025_06_03_211603_sources/migration.sql
CREATE TABLE IF NOT EXISTS sources (id INTEGER PRIMARY KEY);

-- ## Folders are named by the day, two of them of one day · innocent
-- @ runner: transactional
-- = migrations/2025-05-31_ids/up.sql
CREATE TABLE IF NOT EXISTS ids (id INTEGER PRIMARY KEY);
-- = migrations/2025-06-03-first/up.sql
CREATE TABLE IF NOT EXISTS sources (id INTEGER PRIMARY KEY);
-- > migrations/2025-06-03-second/up.sql
CREATE TABLE IF NOT EXISTS sources2 (id INTEGER PRIMARY KEY);

-- ## A folder is named by a second before the last one · guilty: error out-of-order
-- @ runner: transactional
-- = migrations/2025-05-31-110603_ids/up.sql
CREATE TABLE IF NOT EXISTS ids (id INTEGER PRIMARY KEY);
-- > migrations/2025-05-30-211603_sources/up.sql
CREATE TABLE IF NOT EXISTS sources (id INTEGER PRIMARY KEY);

-- ## Two folders are named by one second · guilty: error duplicate-version
-- @ runner: transactional
-- = migrations/2025-05-31-110603_ids/up.sql
CREATE TABLE IF NOT EXISTS ids (id INTEGER PRIMARY KEY);
-- > migrations/2025-05-31-110603_sources/up.sql
CREATE TABLE IF NOT EXISTS sources (id INTEGER PRIMARY KEY);
