-- Rows that become equal in a key of several columns.

-- ## friends in one order, and both orders stand there · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE friends (a INTEGER NOT NULL, b INTEGER NOT NULL, since TEXT, PRIMARY KEY (a, b));
-- > 002_order.sql
UPDATE friends SET a = min(a, b), b = max(a, b) WHERE a > b;

-- ## a unique index over both ends, whichever is first · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE friends (id INTEGER PRIMARY KEY, a INTEGER NOT NULL, b INTEGER NOT NULL, UNIQUE (a, b));
-- > 002_once.sql
CREATE UNIQUE INDEX friends_once ON friends (min(a, b), max(a, b));

-- ## the same with foreign keys · guilty: warning depends-on-data|fails-with-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE friends (a INTEGER NOT NULL REFERENCES people(id), b INTEGER NOT NULL REFERENCES people(id), PRIMARY KEY (a, b));
-- > 0002_once.sql
UPDATE friends SET a = b, b = a WHERE a > b;

-- ## a city is trimmed under a key of city and street · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE places (id INTEGER PRIMARY KEY, city TEXT NOT NULL, street TEXT NOT NULL, UNIQUE (city, street));
-- > 002_trim.sql
UPDATE places SET city = trim(city);

-- ## both are trimmed · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE places (id INTEGER PRIMARY KEY, city TEXT NOT NULL, street TEXT NOT NULL, UNIQUE (city, street));
-- > 002_trim.sql
UPDATE places SET city = trim(city), street = trim(street);

-- ## labels are lower-cased for each owner · guilty: warning depends-on-data|fails-with-rows
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE owners (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE labels (id INTEGER PRIMARY KEY, owner_id INTEGER NOT NULL REFERENCES owners(id), label TEXT NOT NULL, UNIQUE (owner_id, label));
-- > 0002_lower.sql
UPDATE labels SET label = lower(label);

-- ## times become days under a key of person and day · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE doses (person TEXT NOT NULL, given_at DATETIME NOT NULL, ml INTEGER NOT NULL, PRIMARY KEY (person, given_at));
-- > 002_days.sql
UPDATE doses SET given_at = date(given_at);

-- ## a missing part of a key becomes an empty one · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stock (id INTEGER PRIMARY KEY, product TEXT NOT NULL, variant TEXT, n INTEGER NOT NULL);
CREATE UNIQUE INDEX stock_once ON stock (product, variant);
-- > 002_variants.sql
UPDATE stock SET variant = '' WHERE variant IS NULL;

-- ## a unique index over what stands for a missing part · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stock (id INTEGER PRIMARY KEY, product TEXT NOT NULL, variant TEXT, n INTEGER NOT NULL, UNIQUE (product, variant));
-- > 002_variants.sql
CREATE UNIQUE INDEX stock_whole ON stock (product, coalesce(variant, ''));

-- ## friends in one order, and the others of pairs are deleted before · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE friends (a INTEGER NOT NULL, b INTEGER NOT NULL, since TEXT, PRIMARY KEY (a, b));
-- > 002_order.sql
DELETE FROM friends WHERE a > b AND EXISTS (SELECT 1 FROM friends f WHERE f.a = friends.b AND f.b = friends.a);
UPDATE friends SET a = b, b = a WHERE a > b;

-- ## friends are kept in one order by a CHECK · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE friends (a INTEGER NOT NULL, b INTEGER NOT NULL, since TEXT, PRIMARY KEY (a, b), CHECK (a < b));
-- > 002_order.sql
CREATE UNIQUE INDEX friends_once ON friends (min(a, b), max(a, b));

-- ## doubles that would come are deleted before the trimming · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE places (id INTEGER PRIMARY KEY, city TEXT NOT NULL, street TEXT NOT NULL, UNIQUE (city, street));
-- > 002_trim.sql
DELETE FROM places WHERE id NOT IN (SELECT min(id) FROM places GROUP BY trim(city), street);
UPDATE places SET city = trim(city);

-- ## the key has no case from the start · innocent
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE owners (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE labels (id INTEGER PRIMARY KEY, owner_id INTEGER NOT NULL REFERENCES owners(id), label TEXT NOT NULL COLLATE NOCASE, UNIQUE (owner_id, label));
-- > 0002_lower.sql
UPDATE labels SET label = lower(label);

-- ## a part of a key that may be missing is filled with the id · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stock (id INTEGER PRIMARY KEY, product TEXT NOT NULL, variant TEXT, n INTEGER NOT NULL);
CREATE UNIQUE INDEX stock_once ON stock (product, variant);
-- > 002_variants.sql
UPDATE stock SET variant = 'none ' || id WHERE variant IS NULL;

-- ## ferries between two ports stand there once, in a table without rowids · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE ports (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL);
CREATE TABLE ferries (port TEXT NOT NULL REFERENCES ports (code), coast TEXT NOT NULL REFERENCES ports (code), minutes INTEGER NOT NULL, PRIMARY KEY (port, coast)) WITHOUT ROWID;
-- > 002_once.sql
CREATE UNIQUE INDEX ferries_once ON ferries (min(port, coast), max(port, coast));

-- ## only ferries that run stand there once · guilty: warning depends-on-data
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE ports (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL);
CREATE TABLE ferries (port TEXT NOT NULL REFERENCES ports (code), coast TEXT NOT NULL REFERENCES ports (code), runs INTEGER NOT NULL DEFAULT 1, PRIMARY KEY (port, coast)) WITHOUT ROWID;
-- > 000002_once.up.sql
CREATE UNIQUE INDEX ferries_once ON ferries (min(port, coast), max(port, coast)) WHERE runs = 1;

-- ## the copy of ferries has the index before it has the rows · guilty: warning depends-on-data
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE ports (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL);
CREATE TABLE ferries (port TEXT NOT NULL REFERENCES ports (code), coast TEXT NOT NULL REFERENCES ports (code), minutes INTEGER NOT NULL, PRIMARY KEY (port, coast));
-- > 0002_once.sql
CREATE TABLE ferries_new (port TEXT NOT NULL REFERENCES ports (code), coast TEXT NOT NULL REFERENCES ports (code), minutes INTEGER NOT NULL, PRIMARY KEY (port, coast)) WITHOUT ROWID;
CREATE UNIQUE INDEX ferries_once ON ferries_new (min(port, coast), max(port, coast));
INSERT INTO ferries_new (port, coast, minutes) SELECT port, coast, minutes FROM ferries;
DROP TABLE ferries;
ALTER TABLE ferries_new RENAME TO ferries;

-- ## places in a store are one text without anything between its parts · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bins (id INTEGER PRIMARY KEY, aisle TEXT NOT NULL, bin TEXT NOT NULL, UNIQUE (aisle, bin));
-- > 002_once.sql
CREATE UNIQUE INDEX bins_place ON bins (aisle || bin);

-- ## places in a store are one text with a dash between its parts, and an aisle has none · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bins (id INTEGER PRIMARY KEY, aisle TEXT NOT NULL, bin TEXT NOT NULL, UNIQUE (aisle, bin), CHECK (instr(aisle, '-') = 0));
-- > 002_once.sql
CREATE UNIQUE INDEX bins_place ON bins (aisle || '-' || bin);

-- ## ferries are in order by a CHECK, in a table without rowids · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE ports (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL);
CREATE TABLE ferries (port TEXT NOT NULL REFERENCES ports (code), coast TEXT NOT NULL REFERENCES ports (code), minutes INTEGER NOT NULL, PRIMARY KEY (port, coast), CHECK (port < coast)) WITHOUT ROWID;
-- > 002_once.sql
CREATE UNIQUE INDEX ferries_once ON ferries (min(port, coast), max(port, coast));

-- ## the way back goes before ferries stand there once · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE ports (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL);
CREATE TABLE ferries (port TEXT NOT NULL REFERENCES ports (code), coast TEXT NOT NULL REFERENCES ports (code), minutes INTEGER NOT NULL, PRIMARY KEY (port, coast)) WITHOUT ROWID;
-- > 0002_once.sql
DELETE FROM ferries WHERE port > coast AND EXISTS (SELECT 1 FROM ferries AS back WHERE back.port = ferries.coast AND back.coast = ferries.port);
CREATE UNIQUE INDEX ferries_once ON ferries (min(port, coast), max(port, coast));
-- ## two genres become one, and a record may be in both · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE records (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE genres (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
CREATE TABLE record_genres (record_id INTEGER NOT NULL REFERENCES records(id), genre_id INTEGER NOT NULL REFERENCES genres(id), PRIMARY KEY (record_id, genre_id));
INSERT INTO genres (id, word) VALUES (1, 'rock and roll'), (2, 'rock''n''roll'), (3, 'swing');
-- > 002_one_genre.sql
UPDATE record_genres SET genre_id = 1 WHERE genre_id = 2;
DELETE FROM genres WHERE id = 2;

-- ## two genres become one, by a question for each row · guilty: warning depends-on-data|fails-with-rows
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE records (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE genres (id INTEGER PRIMARY KEY, word TEXT NOT NULL, better_id INTEGER REFERENCES genres(id));
CREATE TABLE record_genres (record_id INTEGER NOT NULL REFERENCES records(id), genre_id INTEGER NOT NULL REFERENCES genres(id), UNIQUE (record_id, genre_id));
INSERT INTO genres (id, word, better_id) VALUES (1, 'swing', NULL), (2, 'Swing music', 1);
-- > 002_better.sql
UPDATE record_genres SET genre_id = (SELECT g.better_id FROM genres g WHERE g.id = record_genres.genre_id)
WHERE rowid IN (SELECT r.rowid FROM record_genres r JOIN genres g ON g.id = r.genre_id WHERE g.better_id IS NOT NULL);

-- ## two desks become one, where bookings that stand keep the days apart · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE desks (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE bookings (id INTEGER PRIMARY KEY, desk_id INTEGER NOT NULL REFERENCES desks(id), day TEXT NOT NULL, cancelled_at TEXT);
CREATE UNIQUE INDEX bookings_standing ON bookings (desk_id, day) WHERE cancelled_at IS NULL;
INSERT INTO desks (id, label) VALUES (1, 'window'), (2, 'window, old'), (3, 'door');
-- > 002_one_desk.sql
UPDATE bookings SET desk_id = 1 WHERE desk_id = 2;
DELETE FROM desks WHERE id = 2;

-- ## two makers become one, and sizes are one whatever their case is · guilty: warning depends-on-data
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE makers (code TEXT PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE offers (id INTEGER PRIMARY KEY, shop_id INTEGER NOT NULL REFERENCES shops(id), maker TEXT NOT NULL REFERENCES makers(code), size TEXT NOT NULL);
CREATE UNIQUE INDEX offers_once ON offers (shop_id, maker, lower(size));
INSERT INTO makers (code, label) VALUES ('acme', 'Acme'), ('acme-eu', 'Acme Europe'), ('other', 'Other');
-- > 0002_one_maker.sql
UPDATE offers SET maker = 'acme' WHERE maker = 'acme-eu';
DELETE FROM makers WHERE code = 'acme-eu';

-- ## two genres become one, and what is there already is passed over and deleted · innocent, may: loses-rows, narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE records (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE genres (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
CREATE TABLE record_genres (record_id INTEGER NOT NULL REFERENCES records(id), genre_id INTEGER NOT NULL REFERENCES genres(id), PRIMARY KEY (record_id, genre_id));
INSERT INTO genres (id, word) VALUES (1, 'rock and roll'), (2, 'rock''n''roll'), (3, 'swing');
-- > 002_one_genre.sql
UPDATE OR IGNORE record_genres SET genre_id = 1 WHERE genre_id = 2;
DELETE FROM record_genres WHERE genre_id = 2;
DELETE FROM genres WHERE id = 2;

-- ## two genres become one, after the second of a record that has both has gone · innocent, may: loses-rows, narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE records (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE genres (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
CREATE TABLE record_genres (record_id INTEGER NOT NULL REFERENCES records(id), genre_id INTEGER NOT NULL REFERENCES genres(id), PRIMARY KEY (record_id, genre_id));
INSERT INTO genres (id, word) VALUES (1, 'rock and roll'), (2, 'rock''n''roll'), (3, 'swing');
-- > 002_one_genre.sql
DELETE FROM record_genres WHERE genre_id = 2 AND record_id IN (SELECT record_id FROM record_genres WHERE genre_id = 1);
UPDATE record_genres SET genre_id = 1 WHERE genre_id = 2;
DELETE FROM genres WHERE id = 2;

-- ## two genres become one where the record has not got it · innocent, may: narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE records (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE genres (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
CREATE TABLE record_genres (record_id INTEGER NOT NULL REFERENCES records(id), genre_id INTEGER NOT NULL REFERENCES genres(id), PRIMARY KEY (record_id, genre_id));
INSERT INTO genres (id, word) VALUES (1, 'rock and roll'), (2, 'rock''n''roll'), (3, 'swing');
-- > 002_one_genre.sql
UPDATE record_genres SET genre_id = 1
WHERE genre_id = 2 AND NOT EXISTS (SELECT 1 FROM record_genres o WHERE o.record_id = record_genres.record_id AND o.genre_id = 1);

-- ## a genre becomes one that nobody had · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE records (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE genres (id INTEGER PRIMARY KEY, word TEXT NOT NULL);
CREATE TABLE record_genres (record_id INTEGER NOT NULL REFERENCES records(id), genre_id INTEGER NOT NULL REFERENCES genres(id), PRIMARY KEY (record_id, genre_id));
INSERT INTO genres (id, word) VALUES (1, 'rock and roll'), (2, 'swing');
-- > 002_new_genre.sql
INSERT INTO genres (word) VALUES ('big band swing');
UPDATE record_genres SET genre_id = last_insert_rowid() WHERE genre_id = 2;

-- ## an option of each owner gets another name · innocent, may: narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE options (owner INTEGER NOT NULL, key TEXT NOT NULL, value TEXT, PRIMARY KEY (owner, key));
-- > 002_key.sql
UPDATE options SET key = 'ui.theme' WHERE key = 'theme';

-- ## a genre becomes another one where a record has one genre · innocent, may: narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE records (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE genres (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
CREATE TABLE record_genres (record_id INTEGER PRIMARY KEY REFERENCES records(id), genre_id INTEGER NOT NULL REFERENCES genres(id));
INSERT INTO genres (id, word) VALUES (1, 'rock and roll'), (2, 'rock''n''roll'), (3, 'swing');
-- > 002_one_genre.sql
UPDATE record_genres SET genre_id = 1 WHERE genre_id = 2;
DELETE FROM genres WHERE id = 2;

-- ## cellars get a table of grapes, found without the blanks that were taken from them, beside a CHECK · guilty: error drops-column
-- @ runner: transactional
-- = 001_cellar.sql
CREATE TABLE racks (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
CREATE TABLE bottles (
  id INTEGER PRIMARY KEY,
  rack_id INTEGER NOT NULL REFERENCES racks (id),
  slot TEXT NOT NULL,
  grape TEXT,
  stars INTEGER CHECK (stars BETWEEN 1 AND 5),
  UNIQUE (rack_id, slot)
);
-- > 002_grapes.sql
CREATE TABLE grapes (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT INTO grapes (name) SELECT DISTINCT trim(grape) FROM bottles WHERE trim(grape) <> '';
ALTER TABLE bottles ADD COLUMN grape_id INTEGER REFERENCES grapes (id);
UPDATE bottles SET grape_id = (SELECT g.id FROM grapes AS g WHERE g.name = bottles.grape);
CREATE INDEX bottles_grape ON bottles (grape_id);
ALTER TABLE bottles DROP COLUMN grape;

-- ## cellars get a table of grapes, found as they were put there, beside a CHECK · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_cellar.sql
CREATE TABLE racks (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
CREATE TABLE bottles (
  id INTEGER PRIMARY KEY,
  rack_id INTEGER NOT NULL REFERENCES racks (id),
  slot TEXT NOT NULL,
  grape TEXT,
  stars INTEGER CHECK (stars BETWEEN 1 AND 5),
  UNIQUE (rack_id, slot)
);
-- > 002_grapes.sql
CREATE TABLE grapes (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT INTO grapes (name) SELECT DISTINCT trim(grape) FROM bottles WHERE trim(grape) <> '';
ALTER TABLE bottles ADD COLUMN grape_id INTEGER REFERENCES grapes (id);
UPDATE bottles SET grape_id = (SELECT g.id FROM grapes AS g WHERE g.name = trim(bottles.grape));
CREATE INDEX bottles_grape ON bottles (grape_id);
ALTER TABLE bottles DROP COLUMN grape;

-- ## one recipe is left of each name, and the key would let each kitchen have its own · guilty: error loses-rows
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE kitchens (id INTEGER PRIMARY KEY, town TEXT NOT NULL);
CREATE TABLE recipes (id INTEGER PRIMARY KEY, kitchen_id INTEGER NOT NULL REFERENCES kitchens (id), name TEXT NOT NULL, steps TEXT NOT NULL);
-- > 00002_once.sql
-- +goose Up
DELETE FROM recipes WHERE EXISTS (SELECT 1 FROM recipes AS later WHERE later.name = recipes.name AND later.id > recipes.id);
CREATE UNIQUE INDEX recipes_of_kitchen ON recipes (kitchen_id, name);

-- ## a reading of each meter is left, and the key has the day · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE readings (id INTEGER PRIMARY KEY, meter TEXT NOT NULL, day TEXT NOT NULL, litres INTEGER NOT NULL);
-- > 002_once_a_day.sql
DELETE FROM readings WHERE id IN (SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY meter ORDER BY id DESC) AS n FROM readings) WHERE n > 1);
CREATE UNIQUE INDEX readings_once ON readings (meter, day);

-- ## one recipe is left of each name in each kitchen · innocent, may: breaks-old-writes
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE kitchens (id INTEGER PRIMARY KEY, town TEXT NOT NULL);
CREATE TABLE recipes (id INTEGER PRIMARY KEY, kitchen_id INTEGER NOT NULL REFERENCES kitchens (id), name TEXT NOT NULL, steps TEXT NOT NULL);
-- > 00002_once.sql
-- +goose Up
DELETE FROM recipes WHERE EXISTS (SELECT 1 FROM recipes AS later WHERE later.name = recipes.name AND later.kitchen_id = recipes.kitchen_id AND later.id > recipes.id);
CREATE UNIQUE INDEX recipes_of_kitchen ON recipes (kitchen_id, name);

-- ## names are unique over all kitchens, and an index of two columns is for searches · innocent, may: breaks-old-writes
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE kitchens (id INTEGER PRIMARY KEY, town TEXT NOT NULL);
CREATE TABLE recipes (id INTEGER PRIMARY KEY, kitchen_id INTEGER NOT NULL REFERENCES kitchens (id), name TEXT NOT NULL, steps TEXT NOT NULL);
-- > 00002_once.sql
-- +goose Up
DELETE FROM recipes WHERE EXISTS (SELECT 1 FROM recipes AS later WHERE later.name = recipes.name AND later.id > recipes.id);
CREATE UNIQUE INDEX recipes_name ON recipes (name);
CREATE UNIQUE INDEX recipes_of_kitchen ON recipes (kitchen_id, name);

-- ## one loan is left of each reader, and the key would let each book be lent · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE readers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE loans (id INTEGER PRIMARY KEY, reader_id INTEGER NOT NULL REFERENCES readers (id), book_id INTEGER NOT NULL REFERENCES books (id));
-- > 002_once.sql
DELETE FROM loans WHERE id NOT IN (SELECT max(id) FROM loans GROUP BY reader_id);
CREATE UNIQUE INDEX loans_once ON loans (reader_id, book_id);

-- ## one loan is left of each reader and book · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE readers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE loans (id INTEGER PRIMARY KEY, reader_id INTEGER NOT NULL REFERENCES readers (id), book_id INTEGER NOT NULL REFERENCES books (id));
-- > 002_once.sql
DELETE FROM loans WHERE id NOT IN (SELECT max(id) FROM loans GROUP BY reader_id, book_id);
CREATE UNIQUE INDEX loans_once ON loans (reader_id, book_id);
