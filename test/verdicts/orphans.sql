-- Rows are left without their parent: a new key with a value that nobody has, parents deleted, ids given anew.

-- ## an old mismatch elsewhere does not hide the orphans · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE codes (a TEXT, b TEXT);
CREATE TABLE uses (id INTEGER PRIMARY KEY, a TEXT REFERENCES codes(a));
CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE books (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL REFERENCES authors(id), title TEXT NOT NULL);
-- > 002_purge.sql
DELETE FROM authors WHERE id IN (SELECT author_id FROM books);

-- ## a mismatch of a composite key elsewhere does not hide them either · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE slots (day TEXT NOT NULL, hour INTEGER NOT NULL);
CREATE TABLE shifts (id INTEGER PRIMARY KEY, day TEXT, hour INTEGER, FOREIGN KEY (day, hour) REFERENCES slots(day, hour));
CREATE TABLE farms (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE cows (id INTEGER PRIMARY KEY, farm_id INTEGER REFERENCES farms(id), name TEXT NOT NULL);
-- > 002_new_ids.sql
UPDATE farms SET id = id + 1000;

-- ## a new key has 0 by default, and there is no 0 · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE branches (id INTEGER PRIMARY KEY, town TEXT NOT NULL);
CREATE TABLE tills (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
-- > 002_branch.sql
ALTER TABLE tills ADD COLUMN branch_id INTEGER NOT NULL DEFAULT 0 REFERENCES branches(id);

-- ## a new key has 1 by default, and nobody has made 1 · guilty: error creates-orphans
-- @ runner: dbmate
-- = 20240101000000_init.sql
-- migrate:up
CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- migrate:down
DROP TABLE items;
-- > 20240201000000_owner.sql
-- migrate:up
CREATE TABLE owners (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
ALTER TABLE items ADD COLUMN owner_id INTEGER NOT NULL DEFAULT 1 REFERENCES owners(id);
CREATE INDEX items_owner ON items(owner_id);
-- migrate:down
DROP INDEX items_owner;
ALTER TABLE items DROP COLUMN owner_id;
DROP TABLE owners;

-- ## a word by default that the list does not have · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE grades (code TEXT PRIMARY KEY NOT NULL, label TEXT NOT NULL);
INSERT INTO grades VALUES ('a', 'Very good'), ('b', 'Good');
CREATE TABLE eggs (id INTEGER PRIMARY KEY, laid TEXT NOT NULL);
-- > 002_grade.sql
ALTER TABLE eggs ADD COLUMN grade TEXT NOT NULL DEFAULT 'none' REFERENCES grades(code);

-- ## a rebuild gives a column a parent that its values do not have · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE languages (code TEXT PRIMARY KEY NOT NULL);
INSERT INTO languages VALUES ('de'), ('en');
CREATE TABLE texts (id INTEGER PRIMARY KEY, language TEXT NOT NULL, body TEXT NOT NULL);
-- > 002_language.sql
CREATE TABLE texts_new (id INTEGER PRIMARY KEY, language TEXT NOT NULL REFERENCES languages(code), body TEXT NOT NULL);
INSERT INTO texts_new SELECT id, language, body FROM texts;
DROP TABLE texts;
ALTER TABLE texts_new RENAME TO texts;

-- ## duplicates are removed, their children stay · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE companies (id INTEGER PRIMARY KEY, vat TEXT NOT NULL);
CREATE TABLE contracts (id INTEGER PRIMARY KEY, company_id INTEGER NOT NULL REFERENCES companies(id), signed TEXT);
-- > 002_one_vat.sql
DELETE FROM companies WHERE id NOT IN (SELECT min(id) FROM companies GROUP BY vat);
CREATE UNIQUE INDEX companies_vat ON companies(vat);

-- ## duplicates by OR IGNORE in a rebuild, their children stay · guilty: error creates-orphans|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT NOT NULL);
CREATE TABLE meanings (id INTEGER PRIMARY KEY, word_id INTEGER NOT NULL REFERENCES words(id), text TEXT NOT NULL);
-- > 002_unique.sql
CREATE TABLE words_new (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
INSERT OR IGNORE INTO words_new SELECT id, word FROM words;
DROP TABLE words;
ALTER TABLE words_new RENAME TO words;

-- ## parents get new ids in a rebuild · guilty: error creates-orphans|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rooms (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL);
CREATE TABLE beds (id INTEGER PRIMARY KEY, room_id TEXT NOT NULL REFERENCES rooms(id), side TEXT);
-- > 002_uuid.sql
CREATE TABLE rooms_new (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL);
INSERT INTO rooms_new SELECT 'room-' || id, name FROM rooms;
DROP TABLE rooms;
ALTER TABLE rooms_new RENAME TO rooms;

-- ## the parent's table goes, the key stays · guilty: error creates-orphans|drops-table|dangling-foreign-key
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE vendors (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE orders (id INTEGER PRIMARY KEY, vendor_id INTEGER NOT NULL REFERENCES vendors(id), total INTEGER NOT NULL);
-- > 002_no_vendors.sql
DROP TABLE IF EXISTS vendors;

-- ## a new key may be NULL · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE branches (id INTEGER PRIMARY KEY, town TEXT NOT NULL);
CREATE TABLE tills (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
-- > 002_branch.sql
ALTER TABLE tills ADD COLUMN branch_id INTEGER REFERENCES branches(id);

-- ## the default parent is made first · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_owner.sql
CREATE TABLE owners (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO owners (id, name) VALUES (1, 'nobody');
ALTER TABLE items ADD COLUMN owner_id INTEGER NOT NULL DEFAULT 1 REFERENCES owners(id);

-- ## the word by default is put into the list first · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE grades (code TEXT PRIMARY KEY NOT NULL, label TEXT NOT NULL);
INSERT INTO grades VALUES ('a', 'Very good'), ('b', 'Good');
CREATE TABLE eggs (id INTEGER PRIMARY KEY, laid TEXT NOT NULL);
-- > 002_grade.sql
INSERT OR IGNORE INTO grades VALUES ('none', 'Not graded');
ALTER TABLE eggs ADD COLUMN grade TEXT NOT NULL DEFAULT 'none' REFERENCES grades(code);

-- ## the list is made of the values themselves · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE texts (id INTEGER PRIMARY KEY, language TEXT NOT NULL, body TEXT NOT NULL);
-- > 002_languages.sql
CREATE TABLE languages (code TEXT PRIMARY KEY NOT NULL);
INSERT INTO languages SELECT DISTINCT language FROM texts;
CREATE TABLE texts_new (id INTEGER PRIMARY KEY, language TEXT NOT NULL REFERENCES languages(code), body TEXT NOT NULL);
INSERT INTO texts_new SELECT id, language, body FROM texts;
DROP TABLE texts;
ALTER TABLE texts_new RENAME TO texts;

-- ## an old mismatch elsewhere, and a plain new table · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE codes (a TEXT, b TEXT);
CREATE TABLE uses (id INTEGER PRIMARY KEY, a TEXT REFERENCES codes(a));
-- > 002_shelves.sql
CREATE TABLE shelves (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE boxes (id INTEGER PRIMARY KEY, shelf_id INTEGER NOT NULL REFERENCES shelves(id));
CREATE INDEX boxes_shelf ON boxes(shelf_id);

-- ## parents and children get new ids together · innocent, may: breaks-old-reads
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rooms (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL);
CREATE TABLE beds (id INTEGER PRIMARY KEY, room_id TEXT NOT NULL REFERENCES rooms(id), side TEXT);
-- > 002_prefix.sql
UPDATE rooms SET id = 'room-' || id;
UPDATE beds SET room_id = 'room-' || room_id;

-- ## children whose parent is gone are pointed at nobody · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE hosts (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE probes (id INTEGER PRIMARY KEY, host_id INTEGER REFERENCES hosts(id), value REAL);
-- > 002_mend.sql
UPDATE probes SET host_id = NULL WHERE host_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM hosts WHERE hosts.id = probes.host_id);

-- ## a rebuild writes one parent into every row, and nobody has made it · guilty: warning creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE currencies (code TEXT PRIMARY KEY, digits INTEGER NOT NULL);
CREATE TABLE prices (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL);
-- > 002_currency.sql
CREATE TABLE prices_n (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL, currency TEXT NOT NULL REFERENCES currencies (code));
INSERT INTO prices_n SELECT id, cents, 'EURO' FROM prices;
DROP TABLE prices;
ALTER TABLE prices_n RENAME TO prices;

-- ## one parent for every row that an applied file has not made among others · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE currencies (code TEXT PRIMARY KEY, digits INTEGER NOT NULL);
INSERT INTO currencies VALUES ('EUR', 2), ('JPY', 0);
CREATE TABLE prices (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL);
-- > 002_currency.sql
ALTER TABLE prices ADD COLUMN currency TEXT REFERENCES currencies;
UPDATE prices SET currency = 'EURO' WHERE currency IS NULL;

-- ## one parent for every row, put in before · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE currencies (code TEXT PRIMARY KEY, digits INTEGER NOT NULL);
CREATE TABLE prices (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL);
-- > 002_currency.sql
INSERT OR IGNORE INTO currencies VALUES ('EUR', 2);
ALTER TABLE prices ADD COLUMN currency TEXT REFERENCES currencies;
UPDATE prices SET currency = 'EUR' WHERE currency IS NULL;

-- ## an old key that SQLite cannot check does not hide the others · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE regions (code TEXT, name TEXT);
CREATE TABLE sites (id INTEGER PRIMARY KEY, region TEXT REFERENCES regions (code));
CREATE TABLE hosts (id INTEGER PRIMARY KEY, site_id INTEGER NOT NULL REFERENCES sites (id));
-- > 002_trim.sql
DELETE FROM sites WHERE region IS NOT NULL;

-- ## an old key that SQLite cannot check, and children that are deleted first · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE regions (code TEXT, name TEXT);
CREATE TABLE sites (id INTEGER PRIMARY KEY, region TEXT REFERENCES regions (code));
CREATE TABLE hosts (id INTEGER PRIMARY KEY, site_id INTEGER NOT NULL REFERENCES sites (id));
-- > 002_trim.sql
DELETE FROM hosts WHERE site_id IN (SELECT id FROM sites WHERE region = 'gone');
DELETE FROM sites WHERE region = 'gone';

-- ## missing authors are filled with -1, and no such author is made · guilty: error creates-orphans
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE articles (id INTEGER PRIMARY KEY, title TEXT NOT NULL, author_id INTEGER REFERENCES authors(id));
-- > 002_fill.sql
UPDATE articles SET author_id = -1 WHERE author_id IS NULL;

-- ## missing authors are filled with -1 under sqlx · guilty: warning depends-on-data
-- @ runner: sqlx
-- = 001_init.sql
CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE articles (id INTEGER PRIMARY KEY, title TEXT NOT NULL, author_id INTEGER REFERENCES authors(id));
-- > 002_fill.sql
UPDATE articles SET author_id = coalesce(author_id, -1);

-- ## missing currencies become an empty one · guilty: error creates-orphans
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE currencies (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL);
CREATE TABLE prices (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL, currency TEXT REFERENCES currencies(code));
-- > 002_fill.sql
UPDATE prices SET currency = '' WHERE currency IS NULL;

-- ## missing authors are filled with -1, who is there · innocent
-- @ runner: sqlx
-- = 001_init.sql
CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO authors VALUES (-1, 'nobody');
CREATE TABLE articles (id INTEGER PRIMARY KEY, title TEXT NOT NULL, author_id INTEGER REFERENCES authors(id));
-- > 002_fill.sql
UPDATE articles SET author_id = -1 WHERE author_id IS NULL;

-- ## missing authors are filled with -1, who is made where he is not there · innocent
-- @ runner: sqlx
-- = 001_init.sql
CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE articles (id INTEGER PRIMARY KEY, title TEXT NOT NULL, author_id INTEGER REFERENCES authors(id));
-- > 002_fill.sql
INSERT OR IGNORE INTO authors VALUES (-1, 'nobody');
UPDATE articles SET author_id = -1 WHERE author_id IS NULL;

-- ## orphans of a key that is new are deleted first · innocent
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE TABLE trips (id INTEGER PRIMARY KEY, goal TEXT);
CREATE TABLE journal (id INTEGER PRIMARY KEY, trip_id INTEGER NOT NULL, line TEXT);
-- > 2_key.up.sql
DELETE FROM journal WHERE NOT EXISTS (SELECT 1 FROM trips WHERE trips.id = journal.trip_id);
CREATE TABLE journal_new (id INTEGER PRIMARY KEY, trip_id INTEGER NOT NULL REFERENCES trips(id), line TEXT);
INSERT INTO journal_new SELECT id, trip_id, line FROM journal;
DROP TABLE journal;
ALTER TABLE journal_new RENAME TO journal;

-- ## orphans are deleted by a key that nobody declares, before a rebuild · innocent
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE TABLE trips (id INTEGER PRIMARY KEY, goal TEXT);
CREATE TABLE journal (id INTEGER PRIMARY KEY, trip_id INTEGER NOT NULL, line TEXT);
-- > 2_key.up.sql
DELETE FROM journal WHERE trip_id NOT IN (SELECT id FROM trips);
CREATE TABLE journal_new (id INTEGER PRIMARY KEY, trip_id INTEGER NOT NULL, line TEXT, seen INTEGER);
INSERT INTO journal_new (id, trip_id, line) SELECT id, trip_id, line FROM journal;
DROP TABLE journal;
ALTER TABLE journal_new RENAME TO journal;

-- ## orphans of a key that is new are deleted first, keys on · innocent
-- @ runner: drizzle
-- = 0001_init.sql
CREATE TABLE trips (id INTEGER PRIMARY KEY, goal TEXT);--> statement-breakpoint
CREATE TABLE journal (id INTEGER PRIMARY KEY, trip_id INTEGER NOT NULL, line TEXT);
-- > 0002_key.sql
DELETE FROM journal WHERE trip_id NOT IN (SELECT id FROM trips);--> statement-breakpoint
CREATE TABLE journal_new (id INTEGER PRIMARY KEY, trip_id INTEGER NOT NULL REFERENCES trips(id), line TEXT);--> statement-breakpoint
INSERT INTO journal_new SELECT id, trip_id, line FROM journal;--> statement-breakpoint
DROP TABLE journal;--> statement-breakpoint
ALTER TABLE journal_new RENAME TO journal;

-- ## orphans are deleted, and the copy leaves out one row more · guilty: error loses-rows
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE TABLE trips (id INTEGER PRIMARY KEY, goal TEXT);
CREATE TABLE journal (id INTEGER PRIMARY KEY, trip_id INTEGER NOT NULL, line TEXT);
-- > 2_key.up.sql
DELETE FROM journal WHERE trip_id NOT IN (SELECT id FROM trips);
CREATE TABLE journal_new (id INTEGER PRIMARY KEY, trip_id INTEGER NOT NULL REFERENCES trips(id), line TEXT);
INSERT INTO journal_new SELECT id, trip_id, line FROM journal WHERE id > 1;
DROP TABLE journal;
ALTER TABLE journal_new RENAME TO journal;

-- ## orphans are deleted by a table that is empty · guilty: error loses-rows|deletes-all-rows
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE TABLE journal (id INTEGER PRIMARY KEY, trip_id INTEGER NOT NULL, line TEXT);
-- > 2_key.up.sql
CREATE TABLE trips (id INTEGER PRIMARY KEY, goal TEXT);
DELETE FROM journal WHERE trip_id NOT IN (SELECT id FROM trips);
CREATE TABLE journal_new (id INTEGER PRIMARY KEY, trip_id INTEGER NOT NULL REFERENCES trips(id), line TEXT);
INSERT INTO journal_new SELECT id, trip_id, line FROM journal;
DROP TABLE journal;
ALTER TABLE journal_new RENAME TO journal;

-- ## a default points at a parent that nobody made, and that invented rows happen to have · guilty: warning creates-orphans
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE TABLE depots (id INTEGER PRIMARY KEY, town TEXT NOT NULL);
CREATE TABLE trucks (id INTEGER PRIMARY KEY, plate TEXT NOT NULL);
-- > 2_depot.up.sql
ALTER TABLE trucks ADD COLUMN depot_id INTEGER NOT NULL DEFAULT 1 REFERENCES depots (id);

-- ## a rebuild points every row at a parent that nobody made · guilty: warning creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE depots (id INTEGER PRIMARY KEY, town TEXT NOT NULL);
CREATE TABLE gates (id INTEGER PRIMARY KEY, depot INTEGER NOT NULL REFERENCES depots(id));
CREATE TABLE trucks (id INTEGER PRIMARY KEY, plate TEXT NOT NULL);
-- > 002_depot.sql
CREATE TABLE trucks_new (id INTEGER PRIMARY KEY, plate TEXT NOT NULL, depot_id INTEGER NOT NULL REFERENCES depots);
INSERT INTO trucks_new SELECT id, plate, 2 FROM trucks;
DROP TABLE trucks;
ALTER TABLE trucks_new RENAME TO trucks;

-- ## a backfill points every row at a parent that nobody made · guilty: warning creates-orphans
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE depots (id INTEGER PRIMARY KEY, town TEXT NOT NULL);
CREATE TABLE trucks (id INTEGER PRIMARY KEY, plate TEXT NOT NULL);
-- > 00002_depot.sql
-- +goose Up
ALTER TABLE trucks ADD COLUMN depot_id INTEGER REFERENCES depots (id);
UPDATE trucks SET depot_id = 1;

-- ## a default points at a parent that an applied file made · innocent
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE TABLE depots (id INTEGER PRIMARY KEY, town TEXT NOT NULL);
INSERT INTO depots (id, town) VALUES (1, 'unknown');
CREATE TABLE trucks (id INTEGER PRIMARY KEY, plate TEXT NOT NULL);
-- > 2_depot.up.sql
ALTER TABLE trucks ADD COLUMN depot_id INTEGER NOT NULL DEFAULT 1 REFERENCES depots (id);

-- ## a default points at a parent that the same file makes, where it is missing · innocent
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE TABLE depots (id INTEGER PRIMARY KEY, town TEXT NOT NULL);
CREATE TABLE trucks (id INTEGER PRIMARY KEY, plate TEXT NOT NULL);
-- > 2_depot.up.sql
INSERT OR IGNORE INTO depots (id, town) VALUES (1, 'unknown');
ALTER TABLE trucks ADD COLUMN depot_id INTEGER NOT NULL DEFAULT 1 REFERENCES depots (id);

-- ## a default points at a parent that a file before this one makes · innocent
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE TABLE trucks (id INTEGER PRIMARY KEY, plate TEXT NOT NULL);
-- > 2_depots.up.sql
CREATE TABLE depots (id INTEGER PRIMARY KEY, town TEXT NOT NULL);
INSERT INTO depots (town) VALUES ('unknown');
-- > 3_depot.up.sql
ALTER TABLE trucks ADD COLUMN depot_id INTEGER NOT NULL DEFAULT 1 REFERENCES depots (id);

-- ## a new key that may be NULL, without a default · innocent
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE TABLE depots (id INTEGER PRIMARY KEY, town TEXT NOT NULL);
CREATE TABLE trucks (id INTEGER PRIMARY KEY, plate TEXT NOT NULL);
-- > 2_depot.up.sql
ALTER TABLE trucks ADD COLUMN depot_id INTEGER REFERENCES depots (id);

-- ## every row gets the parent that is there first · innocent
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE TABLE depots (id INTEGER PRIMARY KEY, town TEXT NOT NULL);
CREATE TABLE gates (id INTEGER PRIMARY KEY, depot INTEGER NOT NULL REFERENCES depots(id));
CREATE TABLE trucks (id INTEGER PRIMARY KEY, plate TEXT NOT NULL);
-- > 2_depot.up.sql
ALTER TABLE trucks ADD COLUMN depot_id INTEGER REFERENCES depots (id);
ALTER TABLE trucks ADD COLUMN seats INTEGER NOT NULL DEFAULT 1;
UPDATE trucks SET depot_id = (SELECT depot FROM gates ORDER BY id LIMIT 1);

-- ## a default points at the one row that its table may have · innocent
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE TABLE company (id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL);
CREATE TABLE trucks (id INTEGER PRIMARY KEY, plate TEXT NOT NULL);
-- > 2_company.up.sql
ALTER TABLE trucks ADD COLUMN company_id INTEGER NOT NULL DEFAULT 1 REFERENCES company (id);

-- ## doubles by a join of the table with itself take their books along · guilty: error cascades-delete
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE authors (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL);
CREATE TABLE books (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL REFERENCES authors (id) ON DELETE CASCADE, title TEXT NOT NULL);
-- > 0002_doubles.sql
DELETE FROM authors WHERE id IN (SELECT b.id FROM authors a JOIN authors b ON a.email = b.email AND a.id < b.id);
CREATE UNIQUE INDEX authors_email ON authors (email);

-- ## doubles but for case, by a WITH, take their books along · guilty: error cascades-delete
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE authors (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL);
CREATE TABLE books (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL REFERENCES authors (id) ON DELETE CASCADE, title TEXT NOT NULL);
-- > 0002_doubles.sql
WITH doubles AS (SELECT b.id FROM authors a JOIN authors b ON lower(a.email) = lower(b.email) AND a.id < b.id)
DELETE FROM authors WHERE id IN (SELECT id FROM doubles);
CREATE UNIQUE INDEX authors_email ON authors (lower(email));

-- ## doubles by a list of them take their books along · guilty: error cascades-delete
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE authors (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL);
CREATE TABLE books (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL REFERENCES authors (id) ON DELETE CASCADE, title TEXT NOT NULL);
-- > 0002_doubles.sql
CREATE TABLE doubles AS SELECT b.id FROM authors a JOIN authors b ON a.email = b.email AND a.id < b.id;
DELETE FROM authors WHERE id IN (SELECT id FROM doubles);
DROP TABLE doubles;
CREATE UNIQUE INDEX authors_email ON authors (email);

-- ## all but the first of each address take their books along · guilty: error cascades-delete
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE authors (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL);
CREATE TABLE books (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL REFERENCES authors (id) ON DELETE CASCADE, title TEXT NOT NULL);
-- > 0002_doubles.sql
DELETE FROM authors WHERE id <> (SELECT a.id FROM authors a WHERE a.email = authors.email ORDER BY a.id LIMIT 1);
CREATE UNIQUE INDEX authors_email ON authors (email);

-- ## doubles by a join leave books without their author · guilty: error cascades-null
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE authors (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL);
CREATE TABLE books (id INTEGER PRIMARY KEY, author_id INTEGER REFERENCES authors (id) ON DELETE SET NULL, title TEXT NOT NULL);
-- > 0002_doubles.sql
DELETE FROM authors WHERE id IN (SELECT b.id FROM authors a JOIN authors b ON a.email = b.email AND a.id < b.id);
CREATE UNIQUE INDEX authors_email ON authors (email);

-- ## doubles by a join go after their books have got the other one · innocent, may: breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE authors (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL);
CREATE TABLE books (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL REFERENCES authors (id) ON DELETE CASCADE, title TEXT NOT NULL);
-- > 0002_doubles.sql
UPDATE books SET author_id = (SELECT min(a.id) FROM authors a JOIN authors own ON own.email = a.email WHERE own.id = books.author_id);
DELETE FROM authors WHERE id IN (SELECT b.id FROM authors a JOIN authors b ON a.email = b.email AND a.id < b.id);
CREATE UNIQUE INDEX authors_email ON authors (email);

-- ## what is below archived folders goes, with its files · innocent, may: cascades-delete
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, parent_id INTEGER, name TEXT NOT NULL, archived INTEGER NOT NULL DEFAULT 0);
CREATE TABLE files (id INTEGER PRIMARY KEY, folder_id INTEGER NOT NULL REFERENCES folders (id) ON DELETE CASCADE, title TEXT NOT NULL);
-- > 0002_archived.sql
DELETE FROM folders WHERE id IN (SELECT c.id FROM folders p JOIN folders c ON c.parent_id = p.id WHERE p.archived = 1);

-- ## a backfill points every row at a parent of a new table that no file fills · guilty: error creates-orphans
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE TABLE trucks (id INTEGER PRIMARY KEY, plate TEXT NOT NULL);
-- > 2_depot.up.sql
CREATE TABLE depots (id INTEGER PRIMARY KEY, town TEXT NOT NULL);
ALTER TABLE trucks ADD COLUMN depot_id INTEGER REFERENCES depots (id);
UPDATE trucks SET depot_id = 1;

-- ## a default points at a parent of a table that the file before has made and left empty · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE trucks (id INTEGER PRIMARY KEY, plate TEXT NOT NULL);
-- > 002_depots.sql
CREATE TABLE depots (id INTEGER PRIMARY KEY, town TEXT NOT NULL);
-- > 003_trucks.sql
ALTER TABLE trucks ADD COLUMN depot_id INTEGER NOT NULL DEFAULT 1 REFERENCES depots (id);

-- ## a backfill points every row at number 0, which SQLite gives to nobody · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE depots (id INTEGER PRIMARY KEY, town TEXT NOT NULL);
CREATE TABLE trucks (id INTEGER PRIMARY KEY, plate TEXT NOT NULL);
-- > 002_depot.sql
ALTER TABLE trucks ADD COLUMN depot_id INTEGER REFERENCES depots (id);
UPDATE trucks SET depot_id = 0;

-- ## a new table gets the parent from the file that makes it, and the next file points at it · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE trucks (id INTEGER PRIMARY KEY, plate TEXT NOT NULL);
-- > 002_depots.sql
CREATE TABLE depots (id INTEGER PRIMARY KEY, town TEXT NOT NULL);
INSERT INTO depots (id, town) VALUES (1, 'Rome');
-- > 003_trucks.sql
ALTER TABLE trucks ADD COLUMN depot_id INTEGER REFERENCES depots (id);
UPDATE trucks SET depot_id = 1;

-- ## a new table gets its rows out of another one, and the next file points at the first of them · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE towns (id INTEGER PRIMARY KEY, town TEXT NOT NULL);
INSERT INTO towns (id, town) VALUES (1, 'Rome');
CREATE TABLE trucks (id INTEGER PRIMARY KEY, plate TEXT NOT NULL);
-- > 002_depots.sql
CREATE TABLE depots (id INTEGER PRIMARY KEY, town TEXT NOT NULL);
INSERT INTO depots (id, town) SELECT id, town FROM towns;
-- > 003_trucks.sql
ALTER TABLE trucks ADD COLUMN depot_id INTEGER NOT NULL DEFAULT 1 REFERENCES depots (id);

-- ## a new number 0 is put into its table, and every row points at it · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE depots (id INTEGER PRIMARY KEY, town TEXT NOT NULL);
CREATE TABLE trucks (id INTEGER PRIMARY KEY, plate TEXT NOT NULL);
-- > 002_depot.sql
INSERT OR IGNORE INTO depots (id, town) VALUES (0, 'nowhere');
ALTER TABLE trucks ADD COLUMN depot_id INTEGER REFERENCES depots (id);
UPDATE trucks SET depot_id = 0;

-- ## folders without letters go, and take those inside of them along · guilty: warning cascades-delete
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, label TEXT NOT NULL, inside INTEGER REFERENCES folders (id) ON DELETE CASCADE);
CREATE TABLE letters (id INTEGER PRIMARY KEY, body TEXT NOT NULL, folder INTEGER NOT NULL REFERENCES folders (id) ON DELETE CASCADE);
CREATE INDEX folders_inside ON folders (inside);
CREATE INDEX letters_folder ON letters (folder);
-- > 0002_empty.sql
DELETE FROM folders WHERE NOT EXISTS (SELECT 1 FROM letters WHERE letters.folder = folders.id);

-- ## folders go that have neither letters nor folders inside · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, label TEXT NOT NULL, inside INTEGER REFERENCES folders (id) ON DELETE CASCADE);
CREATE TABLE letters (id INTEGER PRIMARY KEY, body TEXT NOT NULL, folder INTEGER NOT NULL REFERENCES folders (id) ON DELETE CASCADE);
CREATE INDEX folders_inside ON folders (inside);
CREATE INDEX letters_folder ON letters (folder);
-- > 0002_empty.sql
DELETE FROM folders WHERE NOT EXISTS (SELECT 1 FROM letters WHERE letters.folder = folders.id) AND NOT EXISTS (SELECT 1 FROM folders below WHERE below.inside = folders.id);

-- ## folders without letters go, and those inside of them stay behind · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, label TEXT NOT NULL, inside INTEGER REFERENCES folders (id));
CREATE TABLE letters (id INTEGER PRIMARY KEY, body TEXT NOT NULL, folder INTEGER NOT NULL REFERENCES folders (id));
CREATE INDEX folders_inside ON folders (inside);
CREATE INDEX letters_folder ON letters (folder);
-- > 002_empty.sql
DELETE FROM folders WHERE id NOT IN (SELECT folder FROM letters);

-- ## folders without letters hold those inside of them · guilty: warning depends-on-data|fails-with-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, label TEXT NOT NULL, inside INTEGER REFERENCES folders (id));
CREATE TABLE letters (id INTEGER PRIMARY KEY, body TEXT NOT NULL, folder INTEGER NOT NULL REFERENCES folders (id));
CREATE INDEX folders_inside ON folders (inside);
CREATE INDEX letters_folder ON letters (folder);
-- > 0002_empty.sql
DELETE FROM folders WHERE id NOT IN (SELECT folder FROM letters);

-- ## one file adds the column, and the next points every row at a parent that nobody made · guilty: warning creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tenants (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
-- > 002_tenant.sql
ALTER TABLE notes ADD COLUMN tenant_id INTEGER REFERENCES tenants(id);
-- > 003_fill.sql
UPDATE notes SET tenant_id = 1 WHERE tenant_id IS NULL;

-- ## the parents are new too, and the next file points at the first of them · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
-- > 002_tenant.sql
CREATE TABLE tenants (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
ALTER TABLE notes ADD COLUMN tenant_id INTEGER REFERENCES tenants(id);
-- > 003_fill.sql
UPDATE notes SET tenant_id = 1;

-- ## the column stands empty, until a rebuild points it at a parent that nobody made · guilty: warning creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tenants (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
-- > 002_tenant.sql
ALTER TABLE notes ADD COLUMN tenant_id INTEGER REFERENCES tenants(id);
CREATE INDEX notes_tenant ON notes (tenant_id);
-- > 003_required.sql
CREATE TABLE notes_new (id INTEGER PRIMARY KEY, text TEXT NOT NULL, tenant_id INTEGER NOT NULL REFERENCES tenants(id));
INSERT INTO notes_new (id, text, tenant_id) SELECT id, text, coalesce(tenant_id, 1) FROM notes;
DROP TABLE notes;
ALTER TABLE notes_new RENAME TO notes;
CREATE INDEX notes_tenant ON notes (tenant_id);

-- ## four files, keys on, and the parent that the last one names is in none · guilty: error creates-orphans
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
-- > 0002_tenant.sql
CREATE TABLE tenants (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 0003_column.sql
ALTER TABLE notes ADD COLUMN tenant_id INTEGER REFERENCES tenants(id);
-- > 0004_fill.sql
UPDATE notes SET tenant_id = 1;

-- ## keys on, and the parent that every row is to have is in no file · guilty: warning creates-orphans
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE tenants (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
-- > 0002_tenant.sql
ALTER TABLE notes ADD COLUMN tenant_id INTEGER REFERENCES tenants(id);
UPDATE notes SET tenant_id = 1;

-- ## the next file points every row at the parent that is there first · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tenants (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
-- > 002_tenant.sql
ALTER TABLE notes ADD COLUMN tenant_id INTEGER REFERENCES tenants(id);
-- > 003_fill.sql
UPDATE notes SET tenant_id = (SELECT min(id) FROM tenants) WHERE tenant_id IS NULL;

-- ## the parent is made two files before rows point at it · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
-- > 002_tenant.sql
CREATE TABLE tenants (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO tenants (id, name) VALUES (1, 'Default');
-- > 003_column.sql
ALTER TABLE notes ADD COLUMN tenant_id INTEGER REFERENCES tenants(id);
-- > 004_fill.sql
UPDATE notes SET tenant_id = 1;

-- ## the next file makes the parent before rows point at it · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tenants (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
-- > 002_column.sql
ALTER TABLE notes ADD COLUMN tenant_id INTEGER REFERENCES tenants(id);
-- > 003_fill.sql
INSERT OR IGNORE INTO tenants (id, name) VALUES (1, 'Default');
UPDATE notes SET tenant_id = 1;

-- ## labels are copied without blanks and the others go, where a new index takes no copy · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE labels (id INTEGER PRIMARY KEY, word TEXT NOT NULL);
CREATE TABLE labelled (photo INTEGER NOT NULL, label_id INTEGER NOT NULL REFERENCES labels (id), PRIMARY KEY (photo, label_id));
-- > 002_trim.sql
CREATE UNIQUE INDEX labels_word ON labels (trim(word));
INSERT OR IGNORE INTO labels (word) SELECT DISTINCT trim(word) FROM labels WHERE word <> trim(word);
DELETE FROM labels WHERE word <> trim(word);

-- ## labels are copied without blanks and the others go, where the copy may be there already · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE labels (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
CREATE TABLE labelled (photo INTEGER NOT NULL, label_id INTEGER NOT NULL REFERENCES labels (id), PRIMARY KEY (photo, label_id));
-- > 002_trim.sql
INSERT OR IGNORE INTO labels (word) SELECT DISTINCT trim(word) FROM labels WHERE word <> trim(word);
DELETE FROM labels WHERE word <> trim(word);

-- ## labels are copied without blanks, and what is labelled follows before the others go · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE labels (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
CREATE TABLE labelled (photo INTEGER NOT NULL, label_id INTEGER NOT NULL REFERENCES labels (id), PRIMARY KEY (photo, label_id));
-- > 002_trim.sql
INSERT OR IGNORE INTO labels (word) SELECT DISTINCT trim(word) FROM labels WHERE word <> trim(word);
INSERT OR IGNORE INTO labelled (photo, label_id) SELECT l.photo, good.id FROM labelled l JOIN labels old ON old.id = l.label_id JOIN labels good ON good.word = trim(old.word) WHERE old.word <> trim(old.word);
DELETE FROM labelled WHERE label_id IN (SELECT id FROM labels WHERE word <> trim(word));
DELETE FROM labels WHERE word <> trim(word);

-- ## an index takes no label twice, and those that nothing is labelled with go · innocent, may: depends-on-data, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE labels (id INTEGER PRIMARY KEY, word TEXT NOT NULL);
CREATE TABLE labelled (photo INTEGER NOT NULL, label_id INTEGER NOT NULL REFERENCES labels (id), PRIMARY KEY (photo, label_id));
-- > 002_trim.sql
DELETE FROM labels WHERE word <> trim(word) AND id NOT IN (SELECT label_id FROM labelled);
CREATE UNIQUE INDEX labels_word ON labels (trim(word));

-- ## another key of the child names a column that is not unique, and its parents go · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE depots (id TEXT PRIMARY KEY, town TEXT NOT NULL, closed_at TEXT);
CREATE TABLE kinds (id INTEGER PRIMARY KEY, code TEXT NOT NULL);
CREATE TABLE vans (id INTEGER PRIMARY KEY, depot_id TEXT NOT NULL REFERENCES depots, kind TEXT REFERENCES kinds (code), plate TEXT);
-- > 002_closed.sql
DELETE FROM depots WHERE closed_at IS NOT NULL;

-- ## the same beside a key to a column that is not there, in a table without rowid · guilty: error creates-orphans
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE depots (country TEXT NOT NULL, number INTEGER NOT NULL, closed INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (country, number));
CREATE TABLE kinds (id INTEGER PRIMARY KEY, code TEXT NOT NULL);
CREATE TABLE vans (plate TEXT PRIMARY KEY, country TEXT NOT NULL, depot INTEGER NOT NULL, kind TEXT REFERENCES kinds (key),
  FOREIGN KEY (country, depot) REFERENCES depots (country, number)) WITHOUT ROWID;
-- > 002_closed.sql
DELETE FROM depots WHERE closed = 1;

-- ## the vans of closed depots go first, and one key names a column that is not unique · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE depots (id TEXT PRIMARY KEY, town TEXT NOT NULL, closed_at TEXT);
CREATE TABLE kinds (id INTEGER PRIMARY KEY, code TEXT NOT NULL);
CREATE TABLE vans (id INTEGER PRIMARY KEY, depot_id TEXT NOT NULL REFERENCES depots, kind TEXT REFERENCES kinds (code), plate TEXT);
-- > 002_closed.sql
DELETE FROM vans WHERE depot_id IN (SELECT id FROM depots WHERE closed_at IS NOT NULL);
DELETE FROM depots WHERE closed_at IS NOT NULL;

-- ## a town is written otherwise in child and parent, beside a key to a column that is not unique · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE towns (name TEXT NOT NULL COLLATE NOCASE PRIMARY KEY, country TEXT);
INSERT INTO towns (name, country) VALUES ('Bergen', 'NO'), ('Oslo', 'NO');
CREATE TABLE kinds (id INTEGER PRIMARY KEY, code TEXT NOT NULL);
CREATE TABLE shops (id INTEGER PRIMARY KEY, town TEXT REFERENCES towns (name), kind TEXT REFERENCES kinds (code));
-- > 002_first_shops.sql
INSERT INTO shops (town) VALUES ('BERGEN'), ('oslo');

-- ## riders go behind the drivers, and their trips are counted from where the drivers end by then · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE drivers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE riders (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE trips (id INTEGER PRIMARY KEY, rider_id INTEGER NOT NULL REFERENCES riders (id), goal TEXT NOT NULL);
-- > 002_users.sql
ALTER TABLE drivers ADD COLUMN drives INTEGER NOT NULL DEFAULT 1;
INSERT INTO drivers (id, name, drives) SELECT id + (SELECT max(id) FROM drivers), name, 0 FROM riders;
CREATE TABLE trips_new (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), goal TEXT NOT NULL);
INSERT INTO trips_new SELECT id, rider_id + (SELECT max(id) FROM drivers), goal FROM trips;
DROP TABLE trips;
ALTER TABLE trips_new RENAME TO trips;
DROP TABLE riders;
ALTER TABLE drivers RENAME TO users;

-- ## riders go behind the drivers, and their trips along with them · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE drivers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE riders (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE trips (id INTEGER PRIMARY KEY, rider_id INTEGER NOT NULL REFERENCES riders (id), goal TEXT NOT NULL);
-- > 002_users.sql
CREATE TEMP TABLE highest AS SELECT coalesce(max(id), 0) AS n FROM drivers;
ALTER TABLE drivers ADD COLUMN drives INTEGER NOT NULL DEFAULT 1;
INSERT INTO drivers (id, name, drives) SELECT id + (SELECT n FROM highest), name, 0 FROM riders;
CREATE TABLE trips_new (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), goal TEXT NOT NULL);
INSERT INTO trips_new SELECT id, rider_id + (SELECT n FROM highest), goal FROM trips;
DROP TABLE trips;
ALTER TABLE trips_new RENAME TO trips;
DROP TABLE riders;
ALTER TABLE drivers RENAME TO users;
DROP TABLE highest;

-- ## a new key has 0 by default, and the fill passes over rows without an album · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE singers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE albums (id INTEGER PRIMARY KEY, singer_id INTEGER NOT NULL REFERENCES singers (id) ON DELETE CASCADE, title TEXT NOT NULL);
CREATE TABLE tracks (id INTEGER PRIMARY KEY, album_id INTEGER REFERENCES albums (id) ON DELETE SET NULL, title TEXT NOT NULL);
-- > 002_singer.sql
ALTER TABLE tracks ADD COLUMN singer_id INTEGER NOT NULL DEFAULT 0 REFERENCES singers (id) ON DELETE CASCADE;
UPDATE tracks SET singer_id = (SELECT singer_id FROM albums WHERE albums.id = tracks.album_id) WHERE album_id IS NOT NULL;

-- ## a new key is NULL where the fill passes over rows without an album · innocent, may: foreign-key-without-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE singers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE albums (id INTEGER PRIMARY KEY, singer_id INTEGER NOT NULL REFERENCES singers (id) ON DELETE CASCADE, title TEXT NOT NULL);
CREATE TABLE tracks (id INTEGER PRIMARY KEY, album_id INTEGER REFERENCES albums (id) ON DELETE SET NULL, title TEXT NOT NULL);
-- > 002_singer.sql
ALTER TABLE tracks ADD COLUMN singer_id INTEGER REFERENCES singers (id) ON DELETE CASCADE;
UPDATE tracks SET singer_id = (SELECT singer_id FROM albums WHERE albums.id = tracks.album_id) WHERE album_id IS NOT NULL;

-- ## a new key has 0 by default, and every row has an album that fills it · innocent, may: foreign-key-without-index, depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE singers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE albums (id INTEGER PRIMARY KEY, singer_id INTEGER NOT NULL REFERENCES singers (id) ON DELETE CASCADE, title TEXT NOT NULL);
CREATE TABLE tracks (id INTEGER PRIMARY KEY, album_id INTEGER NOT NULL REFERENCES albums (id) ON DELETE CASCADE, title TEXT NOT NULL);
-- > 002_singer.sql
ALTER TABLE tracks ADD COLUMN singer_id INTEGER NOT NULL DEFAULT 0 REFERENCES singers (id) ON DELETE CASCADE;
UPDATE tracks SET singer_id = (SELECT singer_id FROM albums WHERE albums.id = tracks.album_id);

-- ## a rebuild gives a new key 0 by default, and only what has a code is looked up · guilty: error creates-orphans
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE TABLE depots (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
CREATE TABLE vans (id INTEGER PRIMARY KEY, plate TEXT NOT NULL, depot_code TEXT);
-- > 2_depot.up.sql
CREATE TABLE vans_new (id INTEGER PRIMARY KEY, plate TEXT NOT NULL, depot_code TEXT, depot_id INTEGER NOT NULL DEFAULT 0 REFERENCES depots (id));
INSERT INTO vans_new (id, plate, depot_code) SELECT id, plate, depot_code FROM vans;
DROP TABLE vans;
ALTER TABLE vans_new RENAME TO vans;
UPDATE vans SET depot_id = depots.id FROM depots WHERE depots.code = vans.depot_code;

-- ## what nothing points at goes, and a link to another table is asked · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE covers (id INTEGER PRIMARY KEY, path TEXT NOT NULL);
CREATE TABLE scans (id INTEGER PRIMARY KEY, path TEXT NOT NULL);
CREATE TABLE books (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  cover_id INTEGER REFERENCES covers (id) ON DELETE SET NULL,
  scan_id INTEGER REFERENCES scans (id) ON DELETE SET NULL
);
-- > 002_unused.sql
DELETE FROM scans WHERE id NOT IN (SELECT cover_id FROM books WHERE cover_id IS NOT NULL);

-- ## what nothing points at goes, and its own link is asked · innocent, may: loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE covers (id INTEGER PRIMARY KEY, path TEXT NOT NULL);
CREATE TABLE scans (id INTEGER PRIMARY KEY, path TEXT NOT NULL);
CREATE TABLE books (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  cover_id INTEGER REFERENCES covers (id) ON DELETE SET NULL,
  scan_id INTEGER REFERENCES scans (id) ON DELETE SET NULL
);
-- > 002_unused.sql
DELETE FROM scans WHERE id NOT IN (SELECT scan_id FROM books WHERE scan_id IS NOT NULL);

-- ## scans of books whose cover is retired go with the cover · innocent, may: loses-rows, cascades-null, cascades-delete
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE covers (id INTEGER PRIMARY KEY, retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)));
CREATE TABLE scans (id INTEGER PRIMARY KEY, path TEXT NOT NULL);
CREATE TABLE books (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  cover_id INTEGER REFERENCES covers (id) ON DELETE SET NULL,
  scan_id INTEGER REFERENCES scans (id) ON DELETE SET NULL
);
-- > 0002_retired.sql
DELETE FROM scans WHERE id IN (SELECT b.scan_id FROM books b JOIN covers c ON c.id = b.cover_id WHERE c.retired = 1);

-- ## addresses without an order by NOT EXISTS, and the other link is compared · guilty: error creates-orphans
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE addresses (id INTEGER PRIMARY KEY, street TEXT NOT NULL);
CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL REFERENCES customers (id),
  address_id INTEGER REFERENCES addresses (id) ON DELETE SET NULL
);
-- > 0002_unused.sql
DELETE FROM addresses WHERE NOT EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = addresses.id);

-- ## a rebuild puts 0 where a shelf belongs · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_shop.sql
CREATE TABLE shelves (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE jars (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
-- > 002_shelf.sql
CREATE TABLE jars_new (id INTEGER PRIMARY KEY, label TEXT NOT NULL, shelf_id INTEGER NOT NULL DEFAULT 0 REFERENCES shelves (id));
INSERT INTO jars_new (id, label) SELECT id, label FROM jars;
DROP TABLE jars;
ALTER TABLE jars_new RENAME TO jars;
CREATE INDEX jars_shelf ON jars (shelf_id);

-- ## a rebuild points at a shelf that the file makes · innocent
-- @ runner: d1
-- = 0001_shop.sql
CREATE TABLE jars (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
-- > 0002_shelf.sql
CREATE TABLE shelves (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO shelves (id, name) VALUES (1, 'Cellar');
CREATE TABLE jars_new (id INTEGER PRIMARY KEY, label TEXT NOT NULL, shelf_id INTEGER NOT NULL DEFAULT 1 REFERENCES shelves (id));
INSERT INTO jars_new (id, label) SELECT id, label FROM jars;
DROP TABLE jars;
ALTER TABLE jars_new RENAME TO jars;
CREATE INDEX jars_shelf ON jars (shelf_id);

-- ## books whose shelf is gone go to a new one, in a rebuild that adds the key · innocent, may: creates-orphans, depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE books (id INTEGER PRIMARY KEY, shelf_id INTEGER NOT NULL, title TEXT NOT NULL);
CREATE TABLE shelves (id INTEGER PRIMARY KEY, place TEXT NOT NULL);
-- > 002_key.sql
INSERT INTO shelves (place) SELECT 'unsorted' WHERE EXISTS (SELECT 1 FROM books WHERE shelf_id NOT IN (SELECT id FROM shelves));
CREATE TABLE books_new (id INTEGER PRIMARY KEY, shelf_id INTEGER NOT NULL REFERENCES shelves (id), title TEXT NOT NULL);
INSERT INTO books_new (id, shelf_id, title)
SELECT id, CASE WHEN shelf_id NOT IN (SELECT id FROM shelves) THEN (SELECT max(id) FROM shelves) ELSE shelf_id END, title FROM books;
DROP TABLE books;
ALTER TABLE books_new RENAME TO books;
CREATE INDEX books_shelf ON books (shelf_id);

-- ## books whose shelf is gone have none, in a rebuild · innocent, may: creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE books (id INTEGER PRIMARY KEY, shelf_id INTEGER, title TEXT NOT NULL);
CREATE TABLE shelves (id INTEGER PRIMARY KEY, place TEXT NOT NULL);
-- > 002_key.sql
CREATE TABLE books_new (id INTEGER PRIMARY KEY, shelf_id INTEGER REFERENCES shelves (id), title TEXT NOT NULL);
INSERT INTO books_new (id, shelf_id, title) SELECT id, CASE WHEN b.shelf_id IN (SELECT id FROM shelves) THEN b.shelf_id END, title FROM books b;
DROP TABLE books;
ALTER TABLE books_new RENAME TO books;
CREATE INDEX books_shelf ON books (shelf_id);

-- ## books whose shelf is there go to the first one, by a NOT too many · guilty: warning narrows-values|drops-column|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE books (id INTEGER PRIMARY KEY, shelf_id INTEGER NOT NULL, title TEXT NOT NULL);
CREATE TABLE shelves (id INTEGER PRIMARY KEY, place TEXT NOT NULL);
-- > 002_key.sql
CREATE TABLE books_new (id INTEGER PRIMARY KEY, shelf_id INTEGER NOT NULL REFERENCES shelves (id), title TEXT NOT NULL);
INSERT INTO books_new (id, shelf_id, title) SELECT id, CASE WHEN shelf_id NOT IN (SELECT id FROM shelves) THEN shelf_id ELSE (SELECT min(id) FROM shelves) END, title FROM books;
DROP TABLE books;
ALTER TABLE books_new RENAME TO books;
CREATE INDEX books_shelf ON books (shelf_id);
