-- A name that is made a part of an address cannot be written again; a code without its signs is the same code.

-- ## a recipe keeps the end of its address, and not its name · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE dishes (id INTEGER PRIMARY KEY, called TEXT NOT NULL, steps TEXT);
-- > 002_path.sql
ALTER TABLE dishes ADD COLUMN path TEXT;
UPDATE dishes SET path = replace(replace(lower(called), '!', ''), ' ', '_');
ALTER TABLE dishes DROP COLUMN called;

-- ## a recipe keeps the end of its address beside its name · innocent, may: narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE dishes (id INTEGER PRIMARY KEY, called TEXT NOT NULL, steps TEXT);
-- > 002_path.sql
ALTER TABLE dishes ADD COLUMN path TEXT;
UPDATE dishes SET path = replace(replace(lower(called), '!', ''), ' ', '_');

-- ## a number is kept without its signs · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE dishes (id INTEGER PRIMARY KEY, called TEXT NOT NULL, barcode TEXT);
-- > 002_digits.sql
ALTER TABLE dishes ADD COLUMN barcode_digits TEXT;
UPDATE dishes SET barcode_digits = replace(replace(barcode, '-', ''), ' ', '');
ALTER TABLE dishes DROP COLUMN barcode;

-- ## a code is kept in small letters, without its signs · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE dishes (id INTEGER PRIMARY KEY, called TEXT NOT NULL, colour TEXT NOT NULL);
-- > 002_hex.sql
ALTER TABLE dishes ADD COLUMN hex TEXT;
UPDATE dishes SET hex = lower(replace(colour, '#', ''));
ALTER TABLE dishes DROP COLUMN colour;

-- ## titles of talks become parts of an address in their own place · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE talks (id INTEGER PRIMARY KEY, title TEXT NOT NULL, minutes INTEGER);
-- > 002_path.sql
UPDATE talks SET title = lower(replace(title, ' ', '-'));

-- ## names of tags are made tidy in their own place · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE talk_tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL, colour TEXT);
-- > 002_tidy.sql
UPDATE talk_tags SET name = lower(replace(name, ' ', '-'));

-- ## headings are written in capitals · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE talks (id INTEGER PRIMARY KEY, heading TEXT NOT NULL, minutes INTEGER);
-- > 002_capitals.sql
UPDATE talks SET heading = upper(heading);

-- ## headings in capitals stand beside those that somebody wrote · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE talks (id INTEGER PRIMARY KEY, heading TEXT NOT NULL, minutes INTEGER);
-- > 002_capitals.sql
ALTER TABLE talks ADD COLUMN heading_upper TEXT;
UPDATE talks SET heading_upper = upper(heading);

-- ## headings are written in capitals, and the table holds all cases to be one · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE talks (id INTEGER PRIMARY KEY, heading TEXT NOT NULL COLLATE NOCASE, minutes INTEGER);
-- > 002_capitals.sql
UPDATE talks SET heading = upper(heading);

-- ## codes of rooms are written in capitals · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, code TEXT NOT NULL, seats INTEGER);
-- > 002_capitals.sql
UPDATE rooms SET code = upper(trim(code));

-- ## speakers keep their full name in small letters alone · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE speakers (id INTEGER PRIMARY KEY, full_name TEXT NOT NULL);
-- > 002_handles.sql
ALTER TABLE speakers ADD COLUMN handle TEXT;
UPDATE speakers SET handle = lower(full_name);
ALTER TABLE speakers DROP COLUMN full_name;
