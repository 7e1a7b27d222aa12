-- Rebuilds that copy most columns as they are, beside one that they do not.

-- ## a rebuild for NOT NULL copies every column into one of its type · innocent, may: depends-on-data, breaks-old-writes, not-rerunnable
-- @ runner: transactional
-- = 001_boats.sql
CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT NOT NULL, code TEXT NOT NULL, launched BIGINT NOT NULL, weight INTEGER);
-- > 002_weight.sql
CREATE TABLE boats_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, code TEXT NOT NULL, launched BIGINT NOT NULL, weight INTEGER NOT NULL);
INSERT INTO boats_new (id, name, code, launched, weight) SELECT id, name, code, launched, coalesce(weight, 0) FROM boats;
DROP TABLE boats;
ALTER TABLE boats_new RENAME TO boats;

-- ## the same, and a code becomes a number on the way · guilty: error changes-values
-- @ runner: transactional
-- = 001_boats.sql
CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT NOT NULL, code TEXT NOT NULL, launched BIGINT NOT NULL, weight INTEGER);
-- > 002_weight.sql
CREATE TABLE boats_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, code INTEGER NOT NULL, launched BIGINT NOT NULL, weight INTEGER);
INSERT INTO boats_new (id, name, code, launched, weight) SELECT id, name, code, launched, weight FROM boats;
DROP TABLE boats;
ALTER TABLE boats_new RENAME TO boats;

-- ## the same, and a later statement cuts what was copied as it is · guilty: warning narrows-values|changes-values
-- @ runner: transactional
-- = 001_boats.sql
CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT NOT NULL, code TEXT NOT NULL, launched BIGINT NOT NULL, weight INTEGER);
-- > 002_weight.sql
CREATE TABLE boats_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, code TEXT NOT NULL, launched BIGINT NOT NULL, weight INTEGER);
INSERT INTO boats_new (id, name, code, launched, weight) SELECT id, name, code, launched, weight FROM boats;
DROP TABLE boats;
ALTER TABLE boats_new RENAME TO boats;
UPDATE boats SET launched = launched / 1000;
