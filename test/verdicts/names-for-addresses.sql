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
