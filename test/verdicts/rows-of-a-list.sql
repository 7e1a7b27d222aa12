-- A unit, a state or a kind that the applied files list themselves, and that a new file renames, replaces or leaves out.

-- ## a unit gets another code by a copy, what uses it, and a DELETE · innocent
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE units (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL);
CREATE TABLE items (id INTEGER PRIMARY KEY NOT NULL, name TEXT NOT NULL, unit TEXT NOT NULL REFERENCES units(code));
INSERT INTO units VALUES ('gr', 'gram'), ('l', 'litre');
-- > 0002_gram.sql
INSERT INTO units (code, name) SELECT 'g', name FROM units WHERE code = 'gr' ON CONFLICT DO NOTHING;
UPDATE items SET unit = 'g' WHERE unit = 'gr';
DELETE FROM units WHERE code = 'gr';

-- ## a misspelt state of the list gets its right name, or gives way to it · innocent
-- @ runner: transactional
-- = 0001_init.sql
CREATE TABLE statuses (slug TEXT PRIMARY KEY NOT NULL, label TEXT NOT NULL);
CREATE TABLE tickets (id INTEGER PRIMARY KEY NOT NULL, name TEXT NOT NULL, status TEXT NOT NULL DEFAULT 'open');
INSERT INTO statuses VALUES ('open', 'Open'), ('canceled', 'Canceled');
-- > 0002_cancelled.sql
UPDATE OR IGNORE statuses SET slug = 'cancelled', label = 'Cancelled' WHERE slug = 'canceled';
UPDATE tickets SET status = 'cancelled' WHERE status = 'canceled';
DELETE FROM statuses WHERE slug = 'canceled';

-- ## a currency of the list gets its right code · innocent
-- @ runner: goose
-- = 001_init.sql
-- +goose Up
CREATE TABLE currencies (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, digits INTEGER NOT NULL DEFAULT 2);
CREATE TABLE prices (id INTEGER PRIMARY KEY NOT NULL, cents INTEGER NOT NULL, currency TEXT NOT NULL REFERENCES currencies(code));
INSERT INTO currencies (code, name, digits) VALUES ('EURO', 'Euro', 2), ('USD', 'US dollar', 2);
-- > 002_euro.sql
-- +goose Up
INSERT OR IGNORE INTO currencies (code, name, digits) SELECT 'EUR', name, digits FROM currencies WHERE code = 'EURO';
UPDATE prices SET currency = 'EUR' WHERE currency = 'EURO';
DELETE FROM currencies WHERE code = 'EURO';

-- ## a kind of the list goes where its places have got another one · innocent
-- @ runner: transactional
-- = 0001_init.sql
CREATE TABLE kinds (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE places (id INTEGER PRIMARY KEY, title TEXT NOT NULL, kind_id INTEGER NOT NULL REFERENCES kinds(id));
INSERT INTO kinds (name) VALUES ('cafe'), ('bar'), ('pub');
-- > 0002_pubs.sql
UPDATE places SET kind_id = (SELECT id FROM kinds WHERE name = 'bar') WHERE kind_id = (SELECT id FROM kinds WHERE name = 'pub');
DELETE FROM kinds WHERE name = 'pub';

-- ## a unit that no file lists gets the code of another one · guilty: error loses-rows
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE units (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL);
CREATE TABLE items (id INTEGER PRIMARY KEY NOT NULL, name TEXT NOT NULL, unit TEXT NOT NULL REFERENCES units(code));
-- > 0002_gram.sql
INSERT INTO units (code, name) SELECT 'g', name FROM units WHERE code = 'gr' ON CONFLICT DO NOTHING;
UPDATE items SET unit = 'g' WHERE unit = 'gr';
DELETE FROM units WHERE code = 'gr';

-- ## all codes are written in small letters, those of the list too · guilty: error loses-rows
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE units (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL);
INSERT INTO units VALUES ('gr', 'gram'), ('l', 'litre');
-- > 0002_gram.sql
INSERT INTO units (code, name) SELECT lower(code), name FROM units WHERE code <> lower(code) ON CONFLICT DO NOTHING;
DELETE FROM units WHERE code <> lower(code);

-- ## a rebuild leaves out a unit of the list by its code · innocent
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE units (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL);
INSERT INTO units VALUES ('gr', 'gram'), ('l', 'litre'), ('st', 'stone');
-- > 0002_no_stones.sql
CREATE TABLE units_new (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, sort INTEGER NOT NULL DEFAULT 0, CHECK (sort >= 0));
INSERT INTO units_new (code, name) SELECT code, name FROM units WHERE code <> 'st';
DROP TABLE units;
ALTER TABLE units_new RENAME TO units;

-- ## a rebuild leaves out all units whose name is short, one of the list among them · guilty: error loses-rows
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE units (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL);
INSERT INTO units VALUES ('gr', 'gram'), ('l', 'litre'), ('st', 'stone');
-- > 0002_no_stones.sql
CREATE TABLE units_new (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, sort INTEGER NOT NULL DEFAULT 0, CHECK (sort >= 0));
INSERT INTO units_new (code, name) SELECT code, name FROM units WHERE name NOT LIKE 's%';
DROP TABLE units;
ALTER TABLE units_new RENAME TO units;

-- ## a DELETE behind it asks for a row that no file makes · guilty: warning assumes-row
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE states (slug TEXT PRIMARY KEY NOT NULL, label TEXT NOT NULL);
INSERT INTO states VALUES ('open', 'Open'), ('canceled', 'Canceled');
-- > 0002_cancelled.sql
UPDATE states SET slug = 'cancelled', label = 'Cancelled' WHERE slug = 'canceled';
DELETE FROM states WHERE slug = 'abandoned';
