-- Documents whose DEFAULT shows more keys than a file reads: the others are lost with the column.

-- ## two of three limits of a plan become columns · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, label TEXT NOT NULL, limits TEXT NOT NULL DEFAULT '{"seats":5,"storage":10,"exports":2}');
-- > 002_limits.sql
ALTER TABLE plans ADD COLUMN seats INTEGER;
ALTER TABLE plans ADD COLUMN storage INTEGER;
UPDATE plans SET seats = coalesce(json_extract(limits, '$.seats'), 5), storage = coalesce(json_extract(limits, '$.storage'), 10);
ALTER TABLE plans DROP COLUMN limits;

-- ## all three limits of a plan become columns · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, label TEXT NOT NULL, limits TEXT NOT NULL DEFAULT '{"seats":5,"storage":10,"exports":2}');
-- > 002_limits.sql
ALTER TABLE plans ADD COLUMN seats INTEGER;
ALTER TABLE plans ADD COLUMN storage INTEGER;
ALTER TABLE plans ADD COLUMN exports INTEGER;
UPDATE plans SET seats = coalesce(json_extract(limits, '$.seats'), 5), storage = coalesce(json_extract(limits, '$.storage'), 10),
  exports = coalesce(json_extract(limits, '$.exports'), 2);
ALTER TABLE plans DROP COLUMN limits;

-- ## a default that is computed shows a key inside of another, which a rebuild leaves behind · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE kiosks (id INTEGER PRIMARY KEY, town TEXT NOT NULL, look TEXT NOT NULL DEFAULT (json_object('theme', 'dark', 'screen', json_object('width', 800, 'height', 600))));
-- > 0002_look.sql
CREATE TABLE new_kiosks (id INTEGER PRIMARY KEY, town TEXT NOT NULL, theme TEXT, width INTEGER);
INSERT INTO new_kiosks (id, town, theme, width) SELECT id, town, look ->> '$.theme', look ->> '$.screen.width' FROM kiosks;
DROP TABLE kiosks;
ALTER TABLE new_kiosks RENAME TO kiosks;

-- ## a default that is computed, and a rebuild that takes what is inside, too · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists, create-without-if-not-exists, needless-rebuild
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE kiosks (id INTEGER PRIMARY KEY, town TEXT NOT NULL, look TEXT NOT NULL DEFAULT (json_object('theme', 'dark', 'screen', json_object('width', 800, 'height', 600))));
-- > 0002_look.sql
CREATE TABLE new_kiosks (id INTEGER PRIMARY KEY, town TEXT NOT NULL, theme TEXT, width INTEGER, height INTEGER);
INSERT INTO new_kiosks (id, town, theme, width, height) SELECT id, town, look ->> '$.theme', look ->> '$.screen.width', look ->> '$.screen.height' FROM kiosks;
DROP TABLE kiosks;
ALTER TABLE new_kiosks RENAME TO kiosks;

-- ## A color goes into the documents that are some, and by default there is an empty text · guilty: error drops-column
-- @ runner: transactional
-- = 001_parts.sql
CREATE TABLE parts (id INTEGER PRIMARY KEY, spec TEXT NOT NULL DEFAULT '', color TEXT);
-- > 002_spec.sql
UPDATE parts SET spec = json_set(spec, '$.color', color) WHERE json_valid(spec);
ALTER TABLE parts DROP COLUMN color;

-- ## A color goes into the documents that are some, and by default there is one · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_parts.sql
CREATE TABLE parts (id INTEGER PRIMARY KEY, spec TEXT NOT NULL DEFAULT '{}', color TEXT);
-- > 002_spec.sql
UPDATE parts SET spec = json_set(spec, '$.color', color) WHERE json_valid(spec);
ALTER TABLE parts DROP COLUMN color;

-- ## A color goes into each document, and a new one is made of an empty text · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_parts.sql
CREATE TABLE parts (id INTEGER PRIMARY KEY, spec TEXT NOT NULL DEFAULT '', color TEXT);
-- > 002_spec.sql
UPDATE parts SET spec = json_set(CASE WHEN json_valid(spec) THEN spec ELSE '{}' END, '$.color', color);
ALTER TABLE parts DROP COLUMN color;
