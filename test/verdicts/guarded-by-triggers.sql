-- A trigger lets no row in beside certain others: there are several rows all the same, as those others change.

-- ## a copy by position, where only one dive may be under way · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE dives (
  code TEXT NOT NULL PRIMARY KEY,
  diver INTEGER,
  depth INTEGER,
  down_at INTEGER NOT NULL,
  up_at INTEGER,
  aborted_at INTEGER,
  gas INTEGER NOT NULL DEFAULT 0,
  CHECK ((up_at IS NULL) <> (aborted_at IS NULL) OR up_at IS NULL)
);
CREATE TRIGGER dives_one BEFORE INSERT ON dives BEGIN
  SELECT CASE WHEN (SELECT count(*) FROM dives WHERE diver IS NOT NULL) > 0
    THEN RAISE(FAIL, 'somebody is down there') END;
END;
-- > 002_gas.sql
CREATE TABLE dives_new (
  code TEXT NOT NULL PRIMARY KEY,
  diver INTEGER,
  depth INTEGER,
  gas INTEGER NOT NULL DEFAULT 0,
  down_at INTEGER NOT NULL,
  up_at INTEGER,
  aborted_at INTEGER,
  CHECK ((up_at IS NULL) <> (aborted_at IS NULL) OR up_at IS NULL)
);
INSERT INTO dives_new SELECT * FROM dives;
DROP TABLE dives;
ALTER TABLE dives_new RENAME TO dives;
CREATE TRIGGER dives_one BEFORE INSERT ON dives BEGIN
  SELECT CASE WHEN (SELECT count(*) FROM dives WHERE diver IS NOT NULL) > 0
    THEN RAISE(FAIL, 'somebody is down there') END;
END;

-- ## the columns are named, where only one dive may be under way · innocent, may: needless-rebuild, create-without-if-not-exists
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE dives (
  code TEXT NOT NULL PRIMARY KEY,
  diver INTEGER,
  depth INTEGER,
  down_at INTEGER NOT NULL,
  up_at INTEGER,
  aborted_at INTEGER,
  gas INTEGER NOT NULL DEFAULT 0,
  CHECK ((up_at IS NULL) <> (aborted_at IS NULL) OR up_at IS NULL)
);
CREATE TRIGGER dives_one BEFORE INSERT ON dives BEGIN
  SELECT CASE WHEN (SELECT count(*) FROM dives WHERE diver IS NOT NULL) > 0
    THEN RAISE(FAIL, 'somebody is down there') END;
END;
-- > 002_gas.sql
CREATE TABLE dives_new (
  code TEXT NOT NULL PRIMARY KEY,
  diver INTEGER,
  depth INTEGER,
  gas INTEGER NOT NULL DEFAULT 0,
  down_at INTEGER NOT NULL,
  up_at INTEGER,
  aborted_at INTEGER,
  CHECK ((up_at IS NULL) <> (aborted_at IS NULL) OR up_at IS NULL)
);
INSERT INTO dives_new (code, diver, depth, down_at, up_at, aborted_at, gas)
SELECT code, diver, depth, down_at, up_at, aborted_at, gas FROM dives;
DROP TABLE dives;
ALTER TABLE dives_new RENAME TO dives;
CREATE TRIGGER dives_one BEFORE INSERT ON dives BEGIN
  SELECT CASE WHEN (SELECT count(*) FROM dives WHERE diver IS NOT NULL) > 0
    THEN RAISE(FAIL, 'somebody is down there') END;
END;

-- ## no second stage is kept, where a race under way lets no other begin · guilty: error changes-values|drops-table|loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE races (
  id INTEGER PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('running', 'over')),
  laps INTEGER NOT NULL,
  metres INTEGER NOT NULL
);
CREATE TRIGGER races_one BEFORE INSERT ON races WHEN EXISTS (SELECT 1 FROM races WHERE state = 'running') BEGIN
  SELECT RAISE(ABORT, 'one at a time');
END;
-- > 0002_order.sql
CREATE TABLE races_new (
  id INTEGER PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('running', 'over')),
  metres INTEGER NOT NULL,
  laps INTEGER NOT NULL
);
INSERT INTO races_new SELECT * FROM races;
DROP TABLE races;
ALTER TABLE races_new RENAME TO races;
CREATE TRIGGER races_one BEFORE INSERT ON races WHEN EXISTS (SELECT 1 FROM races WHERE state = 'running') BEGIN
  SELECT RAISE(ABORT, 'one at a time');
END;

-- ## the copy by name, where a race under way lets no other begin · innocent, may: needless-rebuild, create-without-if-not-exists
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE races (
  id INTEGER PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('running', 'over')),
  laps INTEGER NOT NULL,
  metres INTEGER NOT NULL
);
CREATE TRIGGER races_one BEFORE INSERT ON races WHEN EXISTS (SELECT 1 FROM races WHERE state = 'running') BEGIN
  SELECT RAISE(ABORT, 'one at a time');
END;
-- > 0002_order.sql
CREATE TABLE races_new (
  id INTEGER PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('running', 'over')),
  metres INTEGER NOT NULL,
  laps INTEGER NOT NULL
);
INSERT INTO races_new (id, state, laps, metres) SELECT id, state, laps, metres FROM races;
DROP TABLE races;
ALTER TABLE races_new RENAME TO races;
CREATE TRIGGER races_one BEFORE INSERT ON races WHEN EXISTS (SELECT 1 FROM races WHERE state = 'running') BEGIN
  SELECT RAISE(ABORT, 'one at a time');
END;

-- ## a copy by position, where a trigger keeps the table to one row · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE house (label TEXT NOT NULL, rooms INTEGER NOT NULL, beds INTEGER NOT NULL);
CREATE TRIGGER house_one BEFORE INSERT ON house WHEN (SELECT count(*) FROM house) > 0 BEGIN
  SELECT RAISE(ABORT, 'there is a house');
END;
-- > 002_order.sql
CREATE TABLE house_new (label TEXT NOT NULL, beds INTEGER NOT NULL, rooms INTEGER NOT NULL);
INSERT INTO house_new SELECT * FROM house;
DROP TABLE house;
ALTER TABLE house_new RENAME TO house;
CREATE TRIGGER house_one BEFORE INSERT ON house WHEN (SELECT count(*) FROM house) > 0 BEGIN
  SELECT RAISE(ABORT, 'there is a house');
END;
