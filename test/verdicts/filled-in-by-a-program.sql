-- Places that a program fills in before it runs the file.

-- ## an applied file has a number that a program fills in, and a new one adds a column · innocent
-- @ runner: transactional
-- = 01-init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, place TEXT NOT NULL, flags INTEGER NOT NULL DEFAULT 0);
-- = 02-hidden.sql
UPDATE parcels SET flags = flags | {{.FlagHidden}} WHERE place = '';
DELETE FROM parcels WHERE flags & {{ .FlagGone }} != 0; -- {{ not this }}
-- > 03-weight.sql
ALTER TABLE parcels ADD COLUMN weight INTEGER;

-- ## an applied file has a number that a program fills in, and a new one drops a column · guilty: error drops-column
-- @ runner: transactional
-- = 01-init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, place TEXT NOT NULL, flags INTEGER NOT NULL DEFAULT 0);
-- = 02-hidden.sql
UPDATE parcels SET flags = flags | {{.FlagHidden}} WHERE place = '';
-- > 03-place.sql
ALTER TABLE parcels DROP COLUMN place;

-- ## a new file names a table that a program fills in · guilty: error cannot-verify
-- @ runner: transactional
-- = 01-init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, place TEXT NOT NULL);
-- > 02-weight.sql
ALTER TABLE {{ tenant "parcels" }} ADD COLUMN weight INTEGER NOT NULL DEFAULT 0;
CREATE INDEX {{ tenant "parcels_place" }} ON {{ tenant "parcels" }} (place);

-- ## a new file fills in a number, and drops a table behind that · guilty: error cannot-verify, error drops-table
-- @ runner: transactional
-- = 01-init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, place TEXT NOT NULL, flags INTEGER NOT NULL);
CREATE TABLE stamps (id INTEGER PRIMARY KEY, picture TEXT NOT NULL);
-- > 02-gone.sql
DELETE FROM parcels WHERE flags = ${gone};
DROP TABLE stamps;

-- ## braces in a text are a text · innocent, may: assumes-row
-- @ runner: transactional
-- = 01-init.sql
CREATE TABLE letters (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, body TEXT NOT NULL);
-- > 02-greeting.sql
INSERT INTO letters (name, body) VALUES ('welcome', 'Dear {{ name }}, ${"it"} <%= is %> here')
  ON CONFLICT (name) DO NOTHING;

-- ## the names of applied files are filled in, and a new one makes a table of its own · innocent
-- @ runner: transactional
-- = 01-init.sql
CREATE TABLE {{ tenant "parcels" }} (id INTEGER PRIMARY KEY, place TEXT NOT NULL);
CREATE INDEX {{ tenant "parcels_place" }} ON {{ tenant "parcels" }} (place);
-- > 02-stamps.sql
CREATE TABLE stamps (id INTEGER PRIMARY KEY, picture TEXT NOT NULL);
