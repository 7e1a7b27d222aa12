-- A table that is hard to give rows to is not a table without loss: find rows, or say that nothing is proved.

-- ## a check digit, and every row is deleted · guilty: warning not-proved|deletes-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (number INTEGER PRIMARY KEY, digit INTEGER NOT NULL, CHECK (digit = (number * 7 + 3) % 11), CHECK (number > 100000));
-- > 002_restart.sql
DELETE FROM accounts;

-- ## a check digit, and a rebuild forgets a column · guilty: warning not-proved|drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE books (isbn TEXT PRIMARY KEY NOT NULL CHECK (length(isbn) = 13 AND substr(isbn, 1, 3) IN ('978', '979')
  AND (substr(isbn, 1, 1) + 3 * substr(isbn, 2, 1) + substr(isbn, 3, 1) + 3 * substr(isbn, 4, 1) + substr(isbn, 5, 1) + 3 * substr(isbn, 6, 1) + substr(isbn, 7, 1)
  + 3 * substr(isbn, 8, 1) + substr(isbn, 9, 1) + 3 * substr(isbn, 10, 1) + substr(isbn, 11, 1) + 3 * substr(isbn, 12, 1) + substr(isbn, 13, 1)) % 10 = 0),
  title TEXT NOT NULL, shelf TEXT);
-- > 002_no_shelf.sql
CREATE TABLE books_new (isbn TEXT PRIMARY KEY NOT NULL, title TEXT NOT NULL);
INSERT INTO books_new SELECT isbn, title FROM books;
DROP TABLE books;
ALTER TABLE books_new RENAME TO books;

-- ## a hash of the other columns, and a required column is added · guilty: error fails-with-rows|not-proved
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE blocks (id INTEGER PRIMARY KEY, a INTEGER NOT NULL, b INTEGER NOT NULL, c INTEGER NOT NULL CHECK (c = (a * 31 + b * 17) % 97 AND a > 50 AND b > a));
-- > 002_miner.sql
ALTER TABLE blocks ADD COLUMN miner TEXT NOT NULL;

-- ## a format by GLOB, and the table is dropped · guilty: error drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plates (plate TEXT PRIMARY KEY NOT NULL CHECK (plate GLOB '[A-Z][A-Z]-[0-9][0-9][0-9][0-9]'), owner TEXT NOT NULL);
-- > 002_no_plates.sql
DROP TABLE IF EXISTS plates;

-- ## a trigger refuses every row that is made up · guilty: warning not-proved|drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seals (id INTEGER PRIMARY KEY, code TEXT NOT NULL, remark TEXT);
CREATE TRIGGER seals_guard BEFORE INSERT ON seals WHEN hex(new.code) NOT LIKE '5345414C2D%' BEGIN SELECT RAISE(ABORT, 'not a seal'); END;
-- > 002_no_remark.sql
ALTER TABLE seals DROP COLUMN remark;

-- ## two tables that need each other, and one is dropped · guilty: error drops-table|fails-with-rows|not-proved
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE eggs (id INTEGER PRIMARY KEY, hen_id INTEGER NOT NULL REFERENCES hens(id));
CREATE TABLE hens (id INTEGER PRIMARY KEY, egg_id INTEGER NOT NULL REFERENCES eggs(id));
-- > 0002_no_eggs.sql
DROP TABLE IF EXISTS hens;
DROP TABLE IF EXISTS eggs;

-- ## an e-mail CHECK, and the address is cut away · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE mails (id INTEGER PRIMARY KEY, address TEXT NOT NULL CHECK (address LIKE '%_@_%._%'), name TEXT);
-- > 002_no_address.sql
CREATE TABLE mails_new (id INTEGER PRIMARY KEY, name TEXT);
INSERT INTO mails_new SELECT id, name FROM mails;
DROP TABLE mails;
ALTER TABLE mails_new RENAME TO mails;

-- ## a format by GLOB, and a column is added · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plates (plate TEXT PRIMARY KEY NOT NULL CHECK (plate GLOB '[A-Z][A-Z]-[0-9][0-9][0-9][0-9]'), owner TEXT NOT NULL);
-- > 002_since.sql
ALTER TABLE plates ADD COLUMN since TEXT;

-- ## an e-mail CHECK, and a whole rebuild · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE mails (id INTEGER PRIMARY KEY, address TEXT NOT NULL CHECK (address LIKE '%_@_%._%'), name TEXT);
-- > 002_name.sql
CREATE TABLE mails_new (id INTEGER PRIMARY KEY, address TEXT NOT NULL CHECK (address LIKE '%_@_%._%'), name TEXT DEFAULT '');
INSERT INTO mails_new SELECT id, address, name FROM mails;
DROP TABLE mails;
ALTER TABLE mails_new RENAME TO mails;

-- ## ranges and lengths, and an index · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pins (id INTEGER PRIMARY KEY, code TEXT NOT NULL CHECK (length(code) = 4 AND code NOT GLOB '*[^0-9]*'), tries INTEGER NOT NULL CHECK (tries BETWEEN 0 AND 3));
-- > 002_index.sql
CREATE INDEX pins_tries ON pins(tries);

-- ## a check digit elsewhere, and a new table beside it · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (number INTEGER PRIMARY KEY, digit INTEGER NOT NULL, CHECK (digit = (number * 7 + 3) % 11), CHECK (number > 100000));
-- > 002_notes.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL);

-- ## one of two columns must be there, and a column is added · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE contacts (id INTEGER PRIMARY KEY, mail TEXT, phone TEXT, CHECK ((mail IS NULL) <> (phone IS NULL)));
-- > 0002_note.sql
ALTER TABLE contacts ADD COLUMN note TEXT;

-- ## a table that only holds one row · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE app (id INTEGER PRIMARY KEY CHECK (id = 1), version TEXT NOT NULL DEFAULT '1');
-- > 002_name.sql
ALTER TABLE app ADD COLUMN name TEXT NOT NULL DEFAULT 'App';

-- ## a check digit over letters, and a required column with a constant default · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lots (code TEXT PRIMARY KEY NOT NULL, n INTEGER NOT NULL, CHECK (length(code) = 6 AND (unicode(code) * 31 + unicode(substr(code, 2)) * 17 + unicode(substr(code, 3)) * 7) % 8191 = 4177 + unicode(substr(code, 6))));
-- > 002_weight.sql
ALTER TABLE lots ADD COLUMN grams INTEGER NOT NULL DEFAULT 0;

-- ## a check digit over letters, and a reference that may be missing · innocent
-- @ runner: sqlx
-- = 001_init.sql
CREATE TABLE places (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE lots (code TEXT PRIMARY KEY NOT NULL, n INTEGER NOT NULL, CHECK (length(code) = 6 AND (unicode(code) * 31 + unicode(substr(code, 2)) * 17 + unicode(substr(code, 3)) * 7) % 8191 = 4177 + unicode(substr(code, 6))));
-- > 002_place.sql
ALTER TABLE lots ADD COLUMN place_id INTEGER REFERENCES places (id);
CREATE INDEX lots_place ON lots (place_id);

-- ## a check digit over letters, and a default that is no constant · guilty: warning not-proved|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lots (code TEXT PRIMARY KEY NOT NULL, n INTEGER NOT NULL, CHECK (length(code) = 6 AND (unicode(code) * 31 + unicode(substr(code, 2)) * 17 + unicode(substr(code, 3)) * 7) % 8191 = 4177 + unicode(substr(code, 6))));
-- > 002_since.sql
ALTER TABLE lots ADD COLUMN since TEXT DEFAULT CURRENT_TIMESTAMP;

-- ## a check digit over letters, and a required column without a default · guilty: warning not-proved|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lots (code TEXT PRIMARY KEY NOT NULL, n INTEGER NOT NULL, CHECK (length(code) = 6 AND (unicode(code) * 31 + unicode(substr(code, 2)) * 17 + unicode(substr(code, 3)) * 7) % 8191 = 4177 + unicode(substr(code, 6))));
-- > 002_weight.sql
ALTER TABLE lots ADD COLUMN grams INTEGER NOT NULL;
