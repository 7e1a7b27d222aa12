-- A table goes to its archive, and what belongs to it goes along, or is lost.

-- ## orders are archived, and their lines go with them · guilty: error cascades-delete|loses-rows
-- @ runner: d1
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)));
CREATE TABLE order_lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE, sku TEXT NOT NULL, quantity INTEGER NOT NULL);
CREATE INDEX order_lines_order ON order_lines (order_id);
-- > 002_archive.sql
CREATE TABLE archived_orders AS SELECT * FROM orders WHERE done = 1;
DELETE FROM orders WHERE done = 1;

-- ## lines are copied after they have gone with their order · guilty: error cascades-delete|loses-rows
-- @ runner: d1
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)));
CREATE TABLE order_lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE, sku TEXT NOT NULL, quantity INTEGER NOT NULL);
CREATE INDEX order_lines_order ON order_lines (order_id);
-- > 002_archive.sql
CREATE TABLE closed_orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL);
CREATE TABLE old_lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, sku TEXT NOT NULL, quantity INTEGER NOT NULL);
INSERT INTO closed_orders (id, customer) SELECT id, customer FROM orders WHERE done = 1;
DELETE FROM orders WHERE done = 1;
INSERT INTO old_lines SELECT * FROM order_lines WHERE order_id IN (SELECT id FROM closed_orders);

-- ## orders and lines are archived, the lines with numbers of their own · innocent, may: create-without-if-not-exists, foreign-key-without-index
-- @ runner: d1
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)));
CREATE TABLE order_lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE, sku TEXT NOT NULL, quantity INTEGER NOT NULL);
CREATE INDEX order_lines_order ON order_lines (order_id);
-- > 002_archive.sql
CREATE TABLE archived_orders AS SELECT * FROM orders WHERE done = 1;
CREATE TABLE archived_lines (n INTEGER PRIMARY KEY AUTOINCREMENT, old_order INTEGER NOT NULL, article TEXT NOT NULL, pieces INTEGER NOT NULL);
INSERT INTO archived_lines (old_order, article, pieces) SELECT l.order_id, l.sku, l.quantity FROM order_lines l JOIN orders o ON o.id = l.order_id WHERE o.done = 1;
DELETE FROM orders WHERE done = 1;

-- ## spam is deleted with its comments · innocent, may: cascades-delete, deletes-all-rows
-- @ runner: d1
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, body TEXT NOT NULL, spam INTEGER NOT NULL DEFAULT 0 CHECK (spam IN (0, 1)));
CREATE TABLE comments (id INTEGER PRIMARY KEY, post_id INTEGER NOT NULL REFERENCES posts (id) ON DELETE CASCADE, body TEXT NOT NULL);
CREATE INDEX comments_post ON comments (post_id);
-- > 002_spam.sql
DELETE FROM posts WHERE spam = 1;

-- ## readings go by the number of the archive, in two files · guilty: error loses-rows|deletes-all-rows
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE readings (id INTEGER PRIMARY KEY AUTOINCREMENT, sensor TEXT NOT NULL, value REAL NOT NULL, taken TEXT NOT NULL);
-- > 00002_archive.sql
-- +goose Up
CREATE TABLE readings_old (id INTEGER PRIMARY KEY, reading_id INTEGER NOT NULL, sensor TEXT NOT NULL, value REAL NOT NULL, taken TEXT NOT NULL);
INSERT INTO readings_old (reading_id, sensor, value, taken) SELECT id, sensor, value, taken FROM readings WHERE taken < '2024-01-01';
-- > 00003_delete.sql
-- +goose Up
DELETE FROM readings WHERE EXISTS (SELECT 1 FROM readings_old o WHERE o.id = readings.id);

-- ## mails go by the rowid of a copy · guilty: error loses-rows|deletes-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE mails (id INTEGER PRIMARY KEY, recipient TEXT NOT NULL, body TEXT, sent INTEGER NOT NULL DEFAULT 0 CHECK (sent IN (0, 1)));
-- > 002_archive.sql
CREATE TABLE sent_mails AS SELECT id, recipient, body FROM mails WHERE sent = 1;
DELETE FROM mails WHERE rowid IN (SELECT rowid FROM sent_mails);

-- ## mails go by the id in a copy · innocent, may: create-without-if-not-exists
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE mails (id INTEGER PRIMARY KEY, recipient TEXT NOT NULL, body TEXT, sent INTEGER NOT NULL DEFAULT 0 CHECK (sent IN (0, 1)));
-- > 002_archive.sql
CREATE TABLE sent_mails AS SELECT id, recipient, body FROM mails WHERE sent = 1;
DELETE FROM mails WHERE id IN (SELECT id FROM sent_mails);

-- ## readings go by their number in the archive, in two files · innocent, may: create-without-if-not-exists
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE readings (id INTEGER PRIMARY KEY AUTOINCREMENT, sensor TEXT NOT NULL, value REAL NOT NULL, taken TEXT NOT NULL);
-- > 00002_archive.sql
-- +goose Up
CREATE TABLE readings_old (id INTEGER PRIMARY KEY, reading_id INTEGER NOT NULL, sensor TEXT NOT NULL, value REAL NOT NULL, taken TEXT NOT NULL);
INSERT INTO readings_old (reading_id, sensor, value, taken) SELECT id, sensor, value, taken FROM readings WHERE taken < '2024-01-01';
-- > 00003_delete.sql
-- +goose Up
DELETE FROM readings WHERE EXISTS (SELECT 1 FROM readings_old o WHERE o.reading_id = readings.id);

-- ## lines of finished orders are looked for when the orders are gone · guilty: error loses-rows|creates-orphans|cascades-delete
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)));
CREATE TABLE order_lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, sku TEXT NOT NULL, quantity INTEGER NOT NULL);
-- > 002_archive.sql
CREATE TABLE closed_orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL);
CREATE TABLE old_lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, sku TEXT NOT NULL, quantity INTEGER NOT NULL);
INSERT INTO closed_orders (id, customer) SELECT id, customer FROM orders WHERE done = 1;
DELETE FROM orders WHERE done = 1;
INSERT INTO old_lines SELECT * FROM order_lines WHERE order_id IN (SELECT id FROM orders WHERE done = 1);
DELETE FROM order_lines WHERE order_id IN (SELECT id FROM closed_orders);

-- ## lines of finished orders are looked for by the archive · innocent, may: create-without-if-not-exists
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)));
CREATE TABLE order_lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, sku TEXT NOT NULL, quantity INTEGER NOT NULL);
-- > 002_archive.sql
CREATE TABLE closed_orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL);
CREATE TABLE old_lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, sku TEXT NOT NULL, quantity INTEGER NOT NULL);
INSERT INTO closed_orders (id, customer) SELECT id, customer FROM orders WHERE done = 1;
DELETE FROM orders WHERE done = 1;
INSERT INTO old_lines SELECT * FROM order_lines WHERE order_id IN (SELECT id FROM closed_orders);
DELETE FROM order_lines WHERE order_id IN (SELECT id FROM closed_orders);

-- ## finished errands are archived, and a trigger takes their photos · guilty: error cascades-delete|loses-rows
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE errands (id INTEGER PRIMARY KEY, title TEXT NOT NULL, finished INTEGER NOT NULL DEFAULT 0);
CREATE TABLE photos (id INTEGER PRIMARY KEY, errand_id INTEGER NOT NULL, path TEXT NOT NULL);
CREATE TRIGGER errands_gone AFTER DELETE ON errands BEGIN
  DELETE FROM photos WHERE errand_id = old.id;
END;
-- = 000001_init.down.sql
DROP TABLE photos;
DROP TABLE errands;
-- > 000002_archive.up.sql
CREATE TABLE errands_archive (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
INSERT INTO errands_archive (id, title) SELECT id, title FROM errands WHERE finished = 1;
DELETE FROM errands WHERE finished = 1;
-- > 000002_archive.down.sql
INSERT INTO errands (id, title, finished) SELECT id, title, 1 FROM errands_archive;
DROP TABLE errands_archive;

-- ## the photos of finished errands are archived before the trigger takes them · innocent, may: create-without-if-not-exists
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE errands (id INTEGER PRIMARY KEY, title TEXT NOT NULL, finished INTEGER NOT NULL DEFAULT 0);
CREATE TABLE photos (id INTEGER PRIMARY KEY, errand_id INTEGER NOT NULL, path TEXT NOT NULL);
CREATE TRIGGER errands_gone AFTER DELETE ON errands BEGIN
  DELETE FROM photos WHERE errand_id = old.id;
END;
-- = 000001_init.down.sql
DROP TABLE photos;
DROP TABLE errands;
-- > 000002_archive.up.sql
CREATE TABLE errands_archive (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE photos_archive (id INTEGER PRIMARY KEY, errand_id INTEGER NOT NULL, path TEXT NOT NULL);
INSERT INTO errands_archive (id, title) SELECT id, title FROM errands WHERE finished = 1;
INSERT INTO photos_archive SELECT p.* FROM photos p JOIN errands e ON e.id = p.errand_id WHERE e.finished = 1;
DELETE FROM errands WHERE finished = 1;
-- > 000002_archive.down.sql
INSERT INTO errands (id, title, finished) SELECT id, title, 1 FROM errands_archive;
INSERT INTO photos SELECT * FROM photos_archive;
DROP TABLE photos_archive;
DROP TABLE errands_archive;

-- ## what is closed is copied to the archive, and what is open is deleted · guilty: error loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE cases (id INTEGER PRIMARY KEY, title TEXT NOT NULL, closed_at TEXT);
-- > 0002_archive.sql
CREATE TABLE cases_closed (id INTEGER PRIMARY KEY, title TEXT NOT NULL, closed_at TEXT NOT NULL);
INSERT INTO cases_closed (id, title, closed_at) SELECT id, title, closed_at FROM cases WHERE closed_at IS NOT NULL;
DELETE FROM cases WHERE closed_at IS NULL;

-- ## what is closed is copied to the archive, and deleted · innocent, may: breaks-old-reads, loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE cases (id INTEGER PRIMARY KEY, title TEXT NOT NULL, closed_at TEXT);
-- > 0002_archive.sql
CREATE TABLE cases_closed (id INTEGER PRIMARY KEY, title TEXT NOT NULL, closed_at TEXT NOT NULL);
INSERT INTO cases_closed (id, title, closed_at) SELECT id, title, closed_at FROM cases WHERE closed_at IS NOT NULL;
DELETE FROM cases WHERE closed_at IS NOT NULL;

-- ## All orders go to an archive that has no notes · guilty: error drops-column
-- @ runner: transactional
-- = 001_orders.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, placed_on TEXT NOT NULL, note TEXT);
-- > 002_archive.sql
CREATE TABLE orders_archive (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, placed_on TEXT NOT NULL);
INSERT INTO orders_archive (id, customer, placed_on) SELECT id, customer, placed_on FROM orders;
DELETE FROM orders;
