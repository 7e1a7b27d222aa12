-- What a conversion cuts off is told in each form: in its own place, in a copy, in a new column. Offsets, halves, the words between, decimals by comma.

-- ## the offset of a flight goes in a copy · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_flights.sql
CREATE TABLE flights (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  departs_at TEXT NOT NULL CHECK (departs_at GLOB '????-??-??T??:??:??[+-]??:??')
);
-- > 002_local.sql
CREATE TABLE flights_new (id INTEGER PRIMARY KEY, code TEXT NOT NULL, departs_at TEXT NOT NULL);
INSERT INTO flights_new SELECT id, code, substr(departs_at, 1, 19) FROM flights;
DROP TABLE flights;
ALTER TABLE flights_new RENAME TO flights;

-- ## the offset of a call goes into a new column · guilty: error drops-column
-- @ runner: d1
-- = 0001_calls.sql
CREATE TABLE calls (id INTEGER PRIMARY KEY, caller TEXT NOT NULL, called_at TEXT NOT NULL);
-- > 0002_plain.sql
ALTER TABLE calls ADD COLUMN call_time TEXT;
UPDATE calls SET call_time = replace(substr(called_at, 1, 19), 'T', ' ');
ALTER TABLE calls DROP COLUMN called_at;

-- ## the offset of a flight is kept beside it · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_flights.sql
CREATE TABLE flights (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  departs_at TEXT NOT NULL CHECK (departs_at GLOB '????-??-??T??:??:??[+-]??:??')
);
-- > 002_local.sql
CREATE TABLE flights_new (id INTEGER PRIMARY KEY, code TEXT NOT NULL, departs_at TEXT NOT NULL, zone TEXT NOT NULL);
INSERT INTO flights_new SELECT id, code, substr(departs_at, 1, 19), substr(departs_at, 20) FROM flights;
DROP TABLE flights;
ALTER TABLE flights_new RENAME TO flights;

-- ## the Z behind what the DEFAULT writes is cut off · innocent, may: mixed-formats
-- @ runner: transactional
-- = 001_events.sql
CREATE TABLE events (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
);
-- > 002_as_sqlite.sql
CREATE TABLE events_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, created_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
INSERT INTO events_new SELECT id, name, replace(substr(created_at, 1, 19), 'T', ' ') FROM events;
DROP TABLE events;
ALTER TABLE events_new RENAME TO events;

-- ## half points of a film become whole ones in a copy · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_ratings.sql
CREATE TABLE ratings (id INTEGER PRIMARY KEY, film TEXT NOT NULL, points REAL NOT NULL CHECK (points BETWEEN 0.5 AND 10));
-- > 002_whole.sql
CREATE TABLE ratings_new (id INTEGER PRIMARY KEY, film TEXT NOT NULL, points INTEGER NOT NULL CHECK (points BETWEEN 0 AND 10));
INSERT INTO ratings_new SELECT id, film, round(points) FROM ratings;
DROP TABLE ratings;
ALTER TABLE ratings_new RENAME TO ratings;

-- ## marks up to five and a half are cut in their place · guilty: warning narrows-values
-- @ runner: sqlx
-- = 1_pupils.sql
CREATE TABLE pupils (id INTEGER PRIMARY KEY, name TEXT NOT NULL, mark REAL NOT NULL CHECK (mark >= 1 AND mark <= 5.5));
-- > 2_whole.sql
UPDATE pupils SET mark = CAST(mark AS INTEGER);

-- ## half points of a film are counted in halves · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_ratings.sql
CREATE TABLE ratings (id INTEGER PRIMARY KEY, film TEXT NOT NULL, points REAL NOT NULL CHECK (points BETWEEN 0.5 AND 10));
-- > 002_halves.sql
CREATE TABLE ratings_new (id INTEGER PRIMARY KEY, film TEXT NOT NULL, halves INTEGER NOT NULL CHECK (halves BETWEEN 1 AND 20));
INSERT INTO ratings_new SELECT id, film, CAST(points * 2 AS INTEGER) FROM ratings;
DROP TABLE ratings;
ALTER TABLE ratings_new RENAME TO ratings;

-- ## the first and the last of the words of a member · guilty: error drops-column
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_parts.sql
ALTER TABLE members ADD COLUMN given TEXT;
ALTER TABLE members ADD COLUMN family TEXT;
UPDATE members
SET given = substr(name, 1, instr(name || ' ', ' ') - 1),
  family = replace(name, rtrim(name, replace(name, ' ', '')), '');
ALTER TABLE members DROP COLUMN name;

-- ## the first of the words of a member and all others · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_parts.sql
ALTER TABLE members ADD COLUMN given TEXT;
ALTER TABLE members ADD COLUMN family TEXT;
UPDATE members
SET given = substr(name, 1, instr(name || ' ', ' ') - 1),
  family = substr(name, instr(name || ' ', ' ') + 1);
ALTER TABLE members DROP COLUMN name;

-- ## weights with a comma by their DEFAULT are cast in a copy · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_goods.sql
CREATE TABLE goods (id INTEGER PRIMARY KEY, name TEXT NOT NULL, weight_kg TEXT DEFAULT '0,0');
-- > 002_numbers.sql
CREATE TABLE goods_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, weight_kg REAL DEFAULT 0.0);
INSERT INTO goods_new SELECT id, name, CAST(weight_kg AS REAL) FROM goods;
DROP TABLE goods;
ALTER TABLE goods_new RENAME TO goods;

-- ## laps in minutes and seconds by their DEFAULT are cast · guilty: error drops-column
-- @ runner: goose
-- = 00001_laps.sql
-- +goose Up
CREATE TABLE laps (id INTEGER PRIMARY KEY, driver TEXT NOT NULL, lap TEXT NOT NULL DEFAULT '0:00');
-- > 00002_seconds.sql
-- +goose Up
ALTER TABLE laps ADD COLUMN seconds INTEGER NOT NULL DEFAULT 0;
UPDATE laps SET seconds = CAST(lap AS INTEGER);
ALTER TABLE laps DROP COLUMN lap;

-- ## laps in minutes and seconds by their DEFAULT become seconds · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_laps.sql
CREATE TABLE laps (id INTEGER PRIMARY KEY, driver TEXT NOT NULL, lap TEXT NOT NULL DEFAULT '0:00');
-- > 002_seconds.sql
ALTER TABLE laps ADD COLUMN seconds INTEGER NOT NULL DEFAULT 0;
UPDATE laps SET seconds = CAST(lap AS INTEGER) * 60 + CAST(substr(lap, instr(lap, ':') + 1) AS INTEGER);
ALTER TABLE laps DROP COLUMN lap;

-- ## weights with a comma by their DEFAULT get a point · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_goods.sql
CREATE TABLE goods (id INTEGER PRIMARY KEY, name TEXT NOT NULL, weight TEXT NOT NULL DEFAULT '0,00');
-- > 002_numbers.sql
ALTER TABLE goods ADD COLUMN weight_kg REAL NOT NULL DEFAULT 0;
UPDATE goods SET weight_kg = CAST(replace(weight, ',', '.') AS REAL);
ALTER TABLE goods DROP COLUMN weight;
