-- A text column holds a truth, as its default says, in words.

-- ## whether a lamp is lit becomes a number by a CAST, and the word goes · guilty: error drops-column
-- @ runner: transactional
-- = 001.sql
CREATE TABLE lamps (id INTEGER PRIMARY KEY, name TEXT NOT NULL, lit TEXT NOT NULL DEFAULT 'true');
-- > 002.sql
ALTER TABLE lamps ADD COLUMN is_lit INTEGER NOT NULL DEFAULT 1;
UPDATE lamps SET is_lit = CAST(lit AS INTEGER);
ALTER TABLE lamps DROP COLUMN lit;

-- ## whether a lamp is lit is asked for by its word, and the word goes · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001.sql
CREATE TABLE lamps (id INTEGER PRIMARY KEY, name TEXT NOT NULL, lit TEXT NOT NULL DEFAULT 'true');
-- > 002.sql
ALTER TABLE lamps ADD COLUMN is_lit INTEGER NOT NULL DEFAULT 1;
UPDATE lamps SET is_lit = lit = 'true';
ALTER TABLE lamps DROP COLUMN lit;

-- ## two words for yes become 1, and all else 0 · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001.sql
CREATE TABLE lamps (id INTEGER PRIMARY KEY, name TEXT NOT NULL, lit TEXT NOT NULL DEFAULT 'true');
-- > 002.sql
ALTER TABLE lamps ADD COLUMN is_lit INTEGER NOT NULL DEFAULT 1;
UPDATE lamps SET is_lit = CASE lower(lit) WHEN 'true' THEN 1 WHEN 'yes' THEN 1 ELSE 0 END;
ALTER TABLE lamps DROP COLUMN lit;

-- ## whether a lamp is lit becomes a number by a CAST in a rebuild · guilty: warning narrows-values|drops-column|changes-values
-- @ runner: transactional
-- = 001.sql
CREATE TABLE lamps (id INTEGER PRIMARY KEY, name TEXT NOT NULL, lit TEXT NOT NULL DEFAULT 'no');
-- > 002.sql
CREATE TABLE lamps_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, lit INTEGER NOT NULL DEFAULT 0);
INSERT INTO lamps_new SELECT id, name, CAST(lit AS INTEGER) FROM lamps;
DROP TABLE lamps;
ALTER TABLE lamps_new RENAME TO lamps;

-- ## whether a lamp is lit becomes a number by a CAST in place · guilty: warning narrows-values|drops-column|changes-values
-- @ runner: transactional
-- = 001.sql
CREATE TABLE lamps (id INTEGER PRIMARY KEY, name TEXT NOT NULL, lit TEXT NOT NULL DEFAULT 'on');
-- > 002.sql
UPDATE lamps SET lit = CAST(lit AS INTEGER);
