-- A text is parted in two columns, and what is left of it has to be unique: nothing is lost, and two rows come to be equal.

-- ## the unit goes from the label into a column of its own · guilty: warning depends-on-data
-- @ runner: golang-migrate
-- = 0001_init.up.sql
CREATE TABLE sensors (id INTEGER PRIMARY KEY AUTOINCREMENT, label TEXT NOT NULL UNIQUE);
-- > 0002_unit.up.sql
ALTER TABLE sensors ADD COLUMN unit TEXT NOT NULL DEFAULT '';
UPDATE sensors SET unit = substr(label, instr(label, ' in ') + 4) WHERE label LIKE '% in %';
UPDATE sensors SET label = substr(label, 1, length(label) - length(unit) - 4) WHERE unit <> '';

-- ## the same, and each owner has a sensor of that label · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE owners (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE sensors (id INTEGER PRIMARY KEY, owner_id INTEGER NOT NULL REFERENCES owners (id), label TEXT NOT NULL, UNIQUE (owner_id, label));
-- > 002_unit.sql
ALTER TABLE sensors ADD COLUMN unit TEXT;
UPDATE sensors SET unit = substr(label, instr(label, '#') + 1), label = substr(label, 1, instr(label, '#') - 1) WHERE instr(label, '#') > 0;

-- ## in a rebuild that keeps the key · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE sensors (id INTEGER PRIMARY KEY, label TEXT NOT NULL UNIQUE);
-- > 002_unit.sql
CREATE TABLE sensors_new (id INTEGER PRIMARY KEY, label TEXT NOT NULL UNIQUE, unit TEXT);
INSERT INTO sensors_new (id, label, unit)
SELECT id,
  CASE WHEN label LIKE '%#%' THEN substr(label, 1, instr(label, '#') - 1) ELSE label END,
  CASE WHEN label LIKE '%#%' THEN substr(label, instr(label, '#') + 1) END
FROM sensors;
DROP TABLE sensors;
ALTER TABLE sensors_new RENAME TO sensors;

-- ## the label need not be unique · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE sensors (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
-- > 002_unit.sql
ALTER TABLE sensors ADD COLUMN unit TEXT;
UPDATE sensors SET unit = substr(label, instr(label, '#') + 1), label = substr(label, 1, instr(label, '#') - 1) WHERE instr(label, '#') > 0;

-- ## the label stays what it is · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE sensors (id INTEGER PRIMARY KEY, label TEXT NOT NULL UNIQUE);
-- > 002_unit.sql
ALTER TABLE sensors ADD COLUMN unit TEXT;
UPDATE sensors SET unit = substr(label, instr(label, '#') + 1) WHERE instr(label, '#') > 0;

-- ## the number keeps the labels apart · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE sensors (id INTEGER PRIMARY KEY, label TEXT NOT NULL UNIQUE);
-- > 002_unit.sql
ALTER TABLE sensors ADD COLUMN unit TEXT;
UPDATE sensors SET unit = substr(label, instr(label, '#') + 1) WHERE instr(label, '#') > 0;
UPDATE sensors SET label = substr(label, 1, instr(label, '#') - 1) || '/' || id WHERE unit IS NOT NULL;

-- ## the key holds the unit too · innocent, may: breaks-old-writes, loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE sensors (id INTEGER PRIMARY KEY, label TEXT NOT NULL UNIQUE);
-- > 002_unit.sql
CREATE TABLE sensors_new (id INTEGER PRIMARY KEY, label TEXT NOT NULL, unit TEXT NOT NULL, UNIQUE (label, unit));
INSERT INTO sensors_new (id, label, unit)
SELECT id,
  CASE WHEN label LIKE '%#%' THEN substr(label, 1, instr(label, '#') - 1) ELSE label END,
  CASE WHEN label LIKE '%#%' THEN substr(label, instr(label, '#')) ELSE '' END
FROM sensors;
DROP TABLE sensors;
ALTER TABLE sensors_new RENAME TO sensors;
