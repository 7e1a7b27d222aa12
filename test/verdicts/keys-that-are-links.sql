-- Primary keys that become foreign keys: each row has one other table's row, or none.

-- ## profiles get a foreign key on their own key · guilty: warning depends-on-data
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE readers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE cards (reader_id INTEGER PRIMARY KEY, until TEXT NOT NULL);
-- > 0002_link.sql
CREATE TABLE cards_new (reader_id INTEGER PRIMARY KEY REFERENCES readers (id) ON DELETE CASCADE, until TEXT NOT NULL);
INSERT INTO cards_new (reader_id, until) SELECT reader_id, until FROM cards;
DROP TABLE cards;
ALTER TABLE cards_new RENAME TO cards;

-- ## the same by words, with foreign keys off · guilty: warning creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE hosts (name TEXT PRIMARY KEY NOT NULL, rack TEXT);
CREATE TABLE keys (name TEXT PRIMARY KEY NOT NULL, pem TEXT NOT NULL);
-- > 002_link.sql
CREATE TABLE keys_new (name TEXT PRIMARY KEY NOT NULL REFERENCES hosts (name), pem TEXT NOT NULL);
INSERT INTO keys_new (name, pem) SELECT name, pem FROM keys;
DROP TABLE keys;
ALTER TABLE keys_new RENAME TO keys;

-- ## only rows that have their parent are copied, the others are kept aside · innocent, may: breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE readers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE cards (reader_id INTEGER PRIMARY KEY, until TEXT NOT NULL);
-- > 0002_link.sql
CREATE TABLE cards_of_nobody AS SELECT reader_id, until FROM cards WHERE reader_id NOT IN (SELECT id FROM readers);
CREATE TABLE cards_new (reader_id INTEGER PRIMARY KEY REFERENCES readers (id) ON DELETE CASCADE, until TEXT NOT NULL);
INSERT INTO cards_new (reader_id, until) SELECT reader_id, until FROM cards WHERE reader_id IN (SELECT id FROM readers);
DROP TABLE cards;
ALTER TABLE cards_new RENAME TO cards;

-- ## The tenant of a line goes, and its order says it · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_orders.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, tenant_id INTEGER NOT NULL, UNIQUE (tenant_id, id));
CREATE TABLE lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, tenant_id INTEGER NOT NULL, sku TEXT, FOREIGN KEY (tenant_id, order_id) REFERENCES orders (tenant_id, id));
CREATE INDEX lines_order ON lines (tenant_id, order_id);
-- > 002_lines.sql
CREATE TABLE lines_new (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders (id), sku TEXT);
INSERT INTO lines_new (id, order_id, sku) SELECT id, order_id, sku FROM lines;
DROP TABLE lines;
ALTER TABLE lines_new RENAME TO lines;
CREATE INDEX lines_order ON lines (order_id);

-- ## The tenant of a line goes, and each tenant counts its orders anew · guilty: error drops-column
-- @ runner: transactional
-- = 001_orders.sql
CREATE TABLE orders (tenant_id INTEGER NOT NULL, no INTEGER NOT NULL, PRIMARY KEY (tenant_id, no));
CREATE TABLE lines (id INTEGER PRIMARY KEY, order_no INTEGER NOT NULL, tenant_id INTEGER NOT NULL, sku TEXT, FOREIGN KEY (tenant_id, order_no) REFERENCES orders (tenant_id, no));
-- > 002_lines.sql
CREATE TABLE lines_new (id INTEGER PRIMARY KEY, order_no INTEGER NOT NULL, sku TEXT);
INSERT INTO lines_new (id, order_no, sku) SELECT id, order_no, sku FROM lines;
DROP TABLE lines;
ALTER TABLE lines_new RENAME TO lines;

-- ## Guests get what their cards say, and those without a card go · guilty: error loses-rows
-- @ runner: transactional
-- = 001_guests.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE cards (guest_id INTEGER PRIMARY KEY REFERENCES guests (id), pin TEXT, valid_until TEXT);
-- > 002_fold.sql
CREATE TABLE guests_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, pin TEXT, valid_until TEXT);
INSERT INTO guests_new (id, name, pin, valid_until) SELECT g.id, g.name, c.pin, c.valid_until FROM guests AS g JOIN cards AS c ON c.guest_id = g.id;
DROP TABLE cards;
DROP TABLE guests;
ALTER TABLE guests_new RENAME TO guests;

-- ## Guests get what their cards say, where they have one · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_guests.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE cards (guest_id INTEGER PRIMARY KEY REFERENCES guests (id), pin TEXT, valid_until TEXT);
-- > 002_fold.sql
CREATE TABLE guests_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, pin TEXT, valid_until TEXT);
INSERT INTO guests_new (id, name, pin, valid_until) SELECT g.id, g.name, c.pin, c.valid_until FROM guests AS g LEFT JOIN cards AS c ON c.guest_id = g.id;
DROP TABLE cards;
DROP TABLE guests;
ALTER TABLE guests_new RENAME TO guests;

-- ## Crews get new ids out of a map, and their sailors follow · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_crews.sql
CREATE TABLE crews (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE sailors (id INTEGER PRIMARY KEY, crew_id INTEGER NOT NULL REFERENCES crews (id), name TEXT NOT NULL);
CREATE INDEX sailors_crew ON sailors (crew_id);
-- > 002_renumber.sql
CREATE TABLE crew_map (old_id INTEGER PRIMARY KEY, new_id INTEGER NOT NULL);
INSERT INTO crew_map (old_id, new_id) SELECT id, row_number() OVER (ORDER BY id) FROM crews;
CREATE TABLE crews_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO crews_new (id, name) SELECT m.new_id, c.name FROM crews AS c JOIN crew_map AS m ON m.old_id = c.id;
UPDATE sailors SET crew_id = (SELECT new_id FROM crew_map WHERE old_id = crew_id);
DROP TABLE crews;
ALTER TABLE crews_new RENAME TO crews;
DROP TABLE crew_map;

-- ## Singers move to a table of their own in small letters · guilty: error drops-column
-- @ runner: transactional
-- = 001_songs.sql
CREATE TABLE songs (id INTEGER PRIMARY KEY, title TEXT NOT NULL, singer TEXT NOT NULL);
-- > 002_singers.sql
CREATE TABLE singers (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT OR IGNORE INTO singers (name) SELECT lower(trim(singer)) FROM songs;
ALTER TABLE songs ADD COLUMN singer_id INTEGER REFERENCES singers (id);
UPDATE songs SET singer_id = (SELECT s.id FROM singers AS s WHERE s.name = lower(trim(songs.singer)));
CREATE INDEX songs_singer ON songs (singer_id);
ALTER TABLE songs DROP COLUMN singer;
