-- Two tables are poured into one: in which of them a row was is a value too, and lost where the rows end alike.

-- ## two logs · guilty: error drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE logins (id INTEGER PRIMARY KEY, at TEXT NOT NULL, text TEXT NOT NULL);
CREATE TABLE uploads (id INTEGER PRIMARY KEY, at TEXT NOT NULL, text TEXT NOT NULL);
-- > 002_events.sql
CREATE TABLE events (id INTEGER PRIMARY KEY, at TEXT NOT NULL, text TEXT NOT NULL);
INSERT INTO events (at, text) SELECT at, text FROM logins;
INSERT INTO events (at, text) SELECT at, text FROM uploads;
DROP TABLE logins;
DROP TABLE uploads;

-- ## members and their admins, by one UNION · guilty: error drops-table
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE admins (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, name TEXT NOT NULL);
CREATE TABLE members (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, name TEXT NOT NULL);
-- > 0002_people.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, name TEXT NOT NULL);
INSERT INTO people (mail, name) SELECT mail, name FROM admins UNION ALL SELECT mail, name FROM members;
DROP TABLE admins;
DROP TABLE members;

-- ## under other names, in two files · guilty: error drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cats (id INTEGER PRIMARY KEY, name TEXT NOT NULL, owner TEXT NOT NULL);
CREATE TABLE dogs (id INTEGER PRIMARY KEY, called TEXT NOT NULL, keeper TEXT NOT NULL);
-- > 002_animals.sql
CREATE TABLE animals (id INTEGER PRIMARY KEY, name TEXT NOT NULL, owner TEXT NOT NULL);
INSERT INTO animals (name, owner) SELECT name, owner FROM cats;
DROP TABLE cats;
-- > 003_dogs.sql
INSERT INTO animals (name, owner) SELECT called, keeper FROM dogs;
DROP TABLE dogs;

-- ## one goes into the other, which stays: its rows are posts now · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE drafts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL);
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL);
-- > 002_one.sql
INSERT INTO posts (title, body) SELECT title, body FROM drafts;
DROP TABLE drafts;

-- ## a column says where each row comes from · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE logins (id INTEGER PRIMARY KEY, at TEXT NOT NULL, text TEXT NOT NULL);
CREATE TABLE uploads (id INTEGER PRIMARY KEY, at TEXT NOT NULL, text TEXT NOT NULL);
-- > 002_events.sql
CREATE TABLE events (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, at TEXT NOT NULL, text TEXT NOT NULL);
INSERT INTO events (kind, at, text) SELECT 'login', at, text FROM logins;
INSERT INTO events (kind, at, text) SELECT 'upload', at, text FROM uploads;
DROP TABLE logins;
DROP TABLE uploads;

-- ## people of two tables, known by their address · innocent, may: breaks-old-reads, breaks-old-writes, depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE customers (id INTEGER PRIMARY KEY, email TEXT NOT NULL, nick TEXT NOT NULL);
CREATE TABLE suppliers (id INTEGER PRIMARY KEY, email TEXT NOT NULL, nick TEXT NOT NULL);
-- > 002_parties.sql
CREATE TABLE parties (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, nick TEXT NOT NULL);
INSERT INTO parties (email, nick) SELECT email, nick FROM customers UNION ALL SELECT email, nick FROM suppliers;
DROP TABLE customers;
DROP TABLE suppliers;

-- ## the default of a new column says it of one, a word of the other · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE admins (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, name TEXT NOT NULL);
CREATE TABLE users (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, name TEXT NOT NULL);
-- > 002_people.sql
ALTER TABLE users ADD COLUMN is_admin INTEGER NOT NULL DEFAULT 0;
INSERT INTO users (mail, name, is_admin) SELECT mail, name, 1 FROM admins;
DROP TABLE admins;

-- ## a time that only posts have tells drafts · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE drafts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL);
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL, published_at TEXT);
-- > 002_one.sql
INSERT INTO posts (title, body) SELECT title, body FROM drafts;
DROP TABLE drafts;

-- ## each has columns that the other one lacks · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cars (id INTEGER PRIMARY KEY, plate TEXT NOT NULL, doors INTEGER NOT NULL);
CREATE TABLE trucks (id INTEGER PRIMARY KEY, plate TEXT NOT NULL, payload INTEGER NOT NULL);
-- > 002_vehicles.sql
CREATE TABLE vehicles (id INTEGER PRIMARY KEY, plate TEXT NOT NULL, doors INTEGER, payload INTEGER);
INSERT INTO vehicles (plate, doors) SELECT plate, doors FROM cars;
INSERT INTO vehicles (plate, payload) SELECT plate, payload FROM trucks;
DROP TABLE cars;
DROP TABLE trucks;

-- ## ids tell them apart by a thousand millions · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cats (id INTEGER PRIMARY KEY, name TEXT NOT NULL, owner TEXT NOT NULL);
CREATE TABLE dogs (id INTEGER PRIMARY KEY, name TEXT NOT NULL, owner TEXT NOT NULL);
-- > 002_animals.sql
CREATE TABLE animals (id INTEGER PRIMARY KEY, name TEXT NOT NULL, owner TEXT NOT NULL);
INSERT INTO animals SELECT id, name, owner FROM cats;
INSERT INTO animals SELECT id + 1000000000, name, owner FROM dogs;
DROP TABLE cats;
DROP TABLE dogs;

-- ## parts of one table, by year · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE log_2023 (id INTEGER PRIMARY KEY, at TEXT NOT NULL, text TEXT NOT NULL);
CREATE TABLE log_2024 (id INTEGER PRIMARY KEY, at TEXT NOT NULL, text TEXT NOT NULL);
-- > 002_one.sql
CREATE TABLE log (id INTEGER PRIMARY KEY, at TEXT NOT NULL, text TEXT NOT NULL);
INSERT INTO log (at, text) SELECT at, text FROM log_2023;
INSERT INTO log (at, text) SELECT at, text FROM log_2024;
DROP TABLE log_2023;
DROP TABLE log_2024;

-- ## a table where rows waited · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, name TEXT NOT NULL);
CREATE TABLE people_import (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, name TEXT NOT NULL);
-- > 002_people.sql
INSERT INTO people (mail, name) SELECT mail, name FROM people_import;
DROP TABLE people_import;

-- ## the last step of a move that the base began · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id TEXT PRIMARY KEY NOT NULL, mail TEXT NOT NULL, name TEXT NOT NULL);
-- = 002_accounts.sql
CREATE TABLE accounts (id TEXT PRIMARY KEY NOT NULL, mail TEXT NOT NULL, name TEXT NOT NULL);
INSERT INTO accounts SELECT id, mail, name FROM users;
-- > 003_rest.sql
INSERT OR IGNORE INTO accounts SELECT id, mail, name FROM users;
DROP TABLE users;

-- ## a list of names goes into another one · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tags (name TEXT PRIMARY KEY NOT NULL);
CREATE TABLE labels (name TEXT PRIMARY KEY NOT NULL);
-- > 002_one.sql
INSERT OR IGNORE INTO tags SELECT name FROM labels;
DROP TABLE labels;

-- ## two tables are copied, each into its own · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cats (id INTEGER PRIMARY KEY, name TEXT NOT NULL, owner TEXT NOT NULL);
CREATE TABLE dogs (id INTEGER PRIMARY KEY, name TEXT NOT NULL, owner TEXT NOT NULL);
-- > 002_new.sql
CREATE TABLE house_cats (id INTEGER PRIMARY KEY, name TEXT NOT NULL, owner TEXT NOT NULL);
INSERT INTO house_cats SELECT id, name, owner FROM cats;
CREATE TABLE house_dogs (id INTEGER PRIMARY KEY, name TEXT NOT NULL, owner TEXT NOT NULL);
INSERT INTO house_dogs SELECT id, name, owner FROM dogs;
DROP TABLE cats;
DROP TABLE dogs;

-- ## two tables of paths come into one, one statement each · innocent, may: depends-on-data
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE TABLE photos (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE);
CREATE TABLE films (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE);
-- > 2_media.up.sql
CREATE TABLE media (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE);
INSERT INTO media (path) SELECT path FROM photos;
INSERT INTO media (path) SELECT path FROM films;

-- ## tables that are joined by an equal text, of which each pair gets one and the same number · guilty: error fails-with-rows
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE TABLE photos (id INTEGER PRIMARY KEY, path TEXT NOT NULL);
CREATE TABLE captions (id INTEGER PRIMARY KEY, path TEXT NOT NULL);
-- > 2_pairs.up.sql
CREATE TABLE pairs (id INTEGER PRIMARY KEY, position INTEGER NOT NULL UNIQUE);
INSERT INTO pairs (position) SELECT 1 FROM photos JOIN captions ON captions.path = photos.path;

-- ## two tables whose ids are made by chance become one · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE birds (id TEXT PRIMARY KEY NOT NULL DEFAULT (lower(hex(randomblob(16)))), ring TEXT NOT NULL);
CREATE TABLE bats (id TEXT PRIMARY KEY NOT NULL DEFAULT (lower(hex(randomblob(16)))), cave TEXT NOT NULL);
-- > 0002_animals.sql
CREATE TABLE animals (id TEXT PRIMARY KEY NOT NULL, kind TEXT NOT NULL);
INSERT INTO animals (id, kind) SELECT id, 'bird' FROM birds;
INSERT INTO animals (id, kind) SELECT id, 'bat' FROM bats;

-- ## one SELECT of both, of keys with a length, and blobs · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE birds (id TEXT PRIMARY KEY NOT NULL DEFAULT ('a_' || hex(randomblob(8))) CHECK (length(id) = 18), tag BLOB NOT NULL UNIQUE DEFAULT (randomblob(8)));
CREATE TABLE bats (id TEXT PRIMARY KEY NOT NULL DEFAULT ('a_' || hex(randomblob(8))) CHECK (length(id) = 18), tag BLOB NOT NULL UNIQUE DEFAULT (randomblob(8)));
-- > 002_animals.sql
CREATE TABLE animals (id TEXT PRIMARY KEY NOT NULL CHECK (id LIKE 'a\_%' ESCAPE '\'), tag BLOB NOT NULL UNIQUE);
INSERT INTO animals (id, tag) SELECT id, tag FROM birds UNION ALL SELECT id, tag FROM bats;

-- ## two tables whose ids somebody writes become one · guilty: warning depends-on-data
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE birds (id TEXT PRIMARY KEY NOT NULL, ring TEXT NOT NULL);
CREATE TABLE bats (id TEXT PRIMARY KEY NOT NULL, cave TEXT NOT NULL);
-- > 0002_animals.sql
CREATE TABLE animals (id TEXT PRIMARY KEY NOT NULL, kind TEXT NOT NULL);
INSERT INTO animals (id, kind) SELECT id, 'bird' FROM birds;
INSERT INTO animals (id, kind) SELECT id, 'bat' FROM bats;

-- ## two tables with numbered ids become one, ids and all · guilty: error fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE birds (id INTEGER PRIMARY KEY, ring TEXT NOT NULL);
CREATE TABLE bats (id INTEGER PRIMARY KEY, cave TEXT NOT NULL);
-- > 002_animals.sql
CREATE TABLE animals (id INTEGER PRIMARY KEY, kind TEXT NOT NULL);
INSERT INTO animals (id, kind) SELECT id, 'bird' FROM birds;
INSERT INTO animals (id, kind) SELECT id, 'bat' FROM bats;

-- ## two tables with numbered ids become one, with new numbers beside the old · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE birds (id INTEGER PRIMARY KEY, ring TEXT NOT NULL);
CREATE TABLE bats (id INTEGER PRIMARY KEY, cave TEXT NOT NULL);
-- > 002_animals.sql
CREATE TABLE animals (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, old_id INTEGER NOT NULL, UNIQUE (kind, old_id));
INSERT INTO animals (kind, old_id) SELECT 'bird', id FROM birds;
INSERT INTO animals (kind, old_id) SELECT 'bat', id FROM bats;

-- ## a copy by default refers to a parent that nobody made · guilty: error fails-with-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE birds (id INTEGER PRIMARY KEY, ring TEXT NOT NULL);
CREATE TABLE caves (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
-- > 0002_cave.sql
CREATE TABLE birds_new (id INTEGER PRIMARY KEY, ring TEXT NOT NULL, cave_id INTEGER NOT NULL DEFAULT 0 REFERENCES caves (id));
INSERT INTO birds_new (id, ring) SELECT id, ring FROM birds;
DROP TABLE birds;
ALTER TABLE birds_new RENAME TO birds;
CREATE INDEX birds_cave ON birds (cave_id);

-- ## a copy by default, and the parent is made first · innocent, may: needless-rebuild
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE birds (id INTEGER PRIMARY KEY, ring TEXT NOT NULL);
CREATE TABLE caves (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
-- > 0002_cave.sql
INSERT OR IGNORE INTO caves (id, name) VALUES (0, 'none');
CREATE TABLE birds_new (id INTEGER PRIMARY KEY, ring TEXT NOT NULL, cave_id INTEGER NOT NULL DEFAULT 0 REFERENCES caves (id));
INSERT INTO birds_new (id, ring) SELECT id, ring FROM birds;
DROP TABLE birds;
ALTER TABLE birds_new RENAME TO birds;
CREATE INDEX birds_cave ON birds (cave_id);

-- ## what came in and what went out is one till, with a sign · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE takings (id INTEGER PRIMARY KEY, clerk TEXT NOT NULL, pence INTEGER NOT NULL CHECK (pence > 0));
CREATE TABLE expenses (id INTEGER PRIMARY KEY, clerk TEXT NOT NULL, pence INTEGER NOT NULL CHECK (pence > 0));
-- > 002_till.sql
CREATE TABLE till (id INTEGER PRIMARY KEY, clerk TEXT NOT NULL, pence INTEGER NOT NULL);
INSERT INTO till (clerk, pence) SELECT clerk, pence FROM takings;
INSERT INTO till (clerk, pence) SELECT clerk, 0 - pence FROM expenses;
DROP TABLE takings;
DROP TABLE expenses;

-- ## what came in and what went out is one till, without a sign · guilty: error drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE takings (id INTEGER PRIMARY KEY, clerk TEXT NOT NULL, pence INTEGER NOT NULL CHECK (pence > 0));
CREATE TABLE expenses (id INTEGER PRIMARY KEY, clerk TEXT NOT NULL, pence INTEGER NOT NULL CHECK (pence > 0));
-- > 002_till.sql
CREATE TABLE till (id INTEGER PRIMARY KEY, clerk TEXT NOT NULL, pence INTEGER NOT NULL);
INSERT INTO till (clerk, pence) SELECT clerk, pence FROM takings;
INSERT INTO till (clerk, pence) SELECT clerk, pence FROM expenses;
DROP TABLE takings;
DROP TABLE expenses;

-- ## both go into one till, where the slips of one begin with a letter · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE takings (slip TEXT PRIMARY KEY NOT NULL, clerk TEXT NOT NULL, note TEXT NOT NULL);
CREATE TABLE expenses (slip TEXT PRIMARY KEY NOT NULL, clerk TEXT NOT NULL, note TEXT NOT NULL);
-- > 0002_till.sql
CREATE TABLE till (id INTEGER PRIMARY KEY, slip TEXT NOT NULL, clerk TEXT NOT NULL, note TEXT NOT NULL);
INSERT INTO till (slip, clerk, note) SELECT 't:' || slip, clerk, note FROM takings;
INSERT INTO till (slip, clerk, note) SELECT 'x:' || slip, clerk, note FROM expenses;
DROP TABLE takings;
DROP TABLE expenses;
