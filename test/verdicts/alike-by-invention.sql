-- Rows that collide in a new key only where production's are alike; and those that collide whatever they are.

-- ## topics of talks become a table with one row each · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_talks.sql
CREATE TABLE talk (id INTEGER PRIMARY KEY, topics TEXT NOT NULL DEFAULT '[]');
-- > 002_topics.sql
CREATE TABLE topic (name TEXT PRIMARY KEY);
INSERT INTO topic (name) SELECT value FROM talk, json_each(talk.topics);

-- ## a short code is cut out of a title · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_films.sql
CREATE TABLE film (id INTEGER PRIMARY KEY, title TEXT NOT NULL, minutes INTEGER);
-- > 002_codes.sql
ALTER TABLE film ADD COLUMN code TEXT;
UPDATE film SET code = substr(upper(title), 1, 5);
CREATE UNIQUE INDEX film_code ON film (code);

-- ## topics are collected once each · innocent
-- @ runner: transactional
-- = 001_talks.sql
CREATE TABLE talk (id INTEGER PRIMARY KEY, topics TEXT NOT NULL DEFAULT '[]');
-- > 002_topics.sql
CREATE TABLE topic (name TEXT PRIMARY KEY);
INSERT OR IGNORE INTO topic (name) SELECT value FROM talk, json_each(talk.topics) WHERE value IS NOT NULL;

-- ## every film gets the same code · guilty: error fails-with-rows
-- @ runner: transactional
-- = 001_films.sql
CREATE TABLE film (id INTEGER PRIMARY KEY, title TEXT NOT NULL, minutes INTEGER);
-- > 002_codes.sql
ALTER TABLE film ADD COLUMN code TEXT NOT NULL DEFAULT 'none';
CREATE UNIQUE INDEX film_code ON film (code);

-- ## the uuids of two tables become one list · innocent, may: create-without-if-not-exists
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE photos (uuid TEXT PRIMARY KEY NOT NULL, title TEXT);
CREATE TABLE songs (uuid TEXT PRIMARY KEY NOT NULL, title TEXT);
-- > 002_items.sql
CREATE TABLE items (uuid TEXT PRIMARY KEY NOT NULL, kind TEXT NOT NULL, title TEXT);
INSERT INTO items (uuid, kind, title) SELECT uuid, 'photo', title FROM photos UNION ALL SELECT uuid, 'song', title FROM songs;

-- ## ids of the type uuid become one list · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE photos (id uuid PRIMARY KEY NOT NULL, title TEXT);
CREATE TABLE songs (id uuid PRIMARY KEY NOT NULL, title TEXT);
-- > 002_items.sql
CREATE TABLE items (id uuid PRIMARY KEY NOT NULL, title TEXT);
INSERT INTO items (id, title) SELECT id, title FROM photos;
INSERT INTO items (id, title) SELECT id, title FROM songs;

-- ## codes of two tables become one list · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE photos (code TEXT PRIMARY KEY NOT NULL, title TEXT);
CREATE TABLE songs (code TEXT PRIMARY KEY NOT NULL, title TEXT);
-- > 002_items.sql
CREATE TABLE items (code TEXT PRIMARY KEY NOT NULL, title TEXT);
INSERT INTO items (code, title) SELECT code, title FROM photos UNION ALL SELECT code, title FROM songs;

-- ## uuids of two tables, one of them written twice · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE photos (uuid TEXT PRIMARY KEY NOT NULL, title TEXT);
CREATE TABLE tagged (id INTEGER PRIMARY KEY, photo_uuid TEXT NOT NULL REFERENCES photos (uuid), tag TEXT NOT NULL);
CREATE INDEX tagged_photo ON tagged (photo_uuid);
-- > 002_items.sql
CREATE TABLE items (uuid TEXT PRIMARY KEY NOT NULL);
INSERT INTO items (uuid) SELECT photo_uuid FROM tagged;
