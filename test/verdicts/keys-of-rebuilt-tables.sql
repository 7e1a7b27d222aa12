-- A table is rebuilt with a key of several columns that it did not have: rows that were apart are equal in it.

-- ## shelves: a place is known by another pair of columns · guilty: warning depends-on-data
-- @ runner: golang-migrate
-- = 000001_base.up.sql
CREATE TABLE crates (
  id INTEGER PRIMARY KEY,
  room TEXT NOT NULL,
  shelf TEXT NOT NULL,
  label TEXT NOT NULL,
  UNIQUE (room, label)
);
-- > 000002_shelves.up.sql
CREATE TABLE crates_new (
  id INTEGER PRIMARY KEY,
  room TEXT NOT NULL,
  shelf TEXT NOT NULL,
  label TEXT NOT NULL,
  UNIQUE (shelf, label)
);
INSERT INTO crates_new SELECT * FROM crates;
DROP TABLE crates;
ALTER TABLE crates_new RENAME TO crates;

-- ## shelves: a place is known by one column more · innocent, may: loses-constraint
-- @ runner: golang-migrate
-- = 000001_base.up.sql
CREATE TABLE crates (
  id INTEGER PRIMARY KEY,
  room TEXT NOT NULL,
  shelf TEXT NOT NULL,
  label TEXT NOT NULL,
  UNIQUE (room, label)
);
-- > 000002_shelves.up.sql
CREATE TABLE crates_new (
  id INTEGER PRIMARY KEY,
  room TEXT NOT NULL,
  shelf TEXT NOT NULL,
  label TEXT NOT NULL,
  UNIQUE (room, shelf, label)
);
INSERT INTO crates_new SELECT * FROM crates;
DROP TABLE crates;
ALTER TABLE crates_new RENAME TO crates;

-- ## choirs: who sings in which gets a key, and nothing kept a singer from being there twice · guilty: warning depends-on-data
-- @ runner: d1
-- = 0001_base.sql
CREATE TABLE singers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE choirs (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE choir_singers (
  choir INTEGER NOT NULL REFERENCES choirs (id),
  singer INTEGER NOT NULL REFERENCES singers (id)
);
-- > 0002_key.sql
CREATE TABLE memberships (
  choir_id INTEGER NOT NULL REFERENCES choirs (id),
  singer_id INTEGER NOT NULL REFERENCES singers (id),
  CONSTRAINT once PRIMARY KEY (singer_id, choir_id)
);
INSERT INTO memberships (choir_id, singer_id) SELECT s.choir, s.singer FROM choir_singers AS s;
DROP TABLE choir_singers;

-- ## choirs: who sings in which gets a key, and is taken once · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_base.sql
CREATE TABLE singers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE choirs (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE choir_singers (
  choir INTEGER NOT NULL REFERENCES choirs (id),
  singer INTEGER NOT NULL REFERENCES singers (id)
);
-- > 0002_key.sql
CREATE TABLE memberships (
  choir_id INTEGER NOT NULL REFERENCES choirs (id),
  singer_id INTEGER NOT NULL REFERENCES singers (id),
  CONSTRAINT once PRIMARY KEY (singer_id, choir_id)
);
INSERT INTO memberships (choir_id, singer_id) SELECT DISTINCT s.choir, s.singer FROM choir_singers AS s;
DROP TABLE choir_singers;

-- ## choirs: a table of other rows with a key that its source has in one column · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_base.sql
CREATE TABLE singers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL UNIQUE);
-- > 002_addresses.sql
CREATE TABLE addresses (
  kind TEXT NOT NULL,
  email TEXT NOT NULL,
  singer_id INTEGER NOT NULL REFERENCES singers (id),
  PRIMARY KEY (kind, email)
);
INSERT INTO addresses (kind, email, singer_id) SELECT 'work', email, id FROM singers;
