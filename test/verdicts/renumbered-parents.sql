-- Rows get new ids in another table, and what points at them is copied: with the old ids it points at others.

-- ## ids without gaps, and children with the old ones · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bands (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE albums (id INTEGER PRIMARY KEY, band_id INTEGER NOT NULL REFERENCES bands (id), title TEXT NOT NULL);
-- > 002_music.sql
CREATE TABLE artists (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO artists (id, name) SELECT row_number() OVER (ORDER BY name), name FROM bands;
CREATE TABLE records (id INTEGER PRIMARY KEY, artist_id INTEGER NOT NULL REFERENCES artists (id), title TEXT NOT NULL);
INSERT INTO records SELECT id, band_id, title FROM albums;
DROP TABLE albums;
DROP TABLE bands;

-- ## a link table of keys alone · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cooks (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE dishes (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE cook_dishes (cook_id INTEGER NOT NULL REFERENCES cooks (id), dish_id INTEGER NOT NULL REFERENCES dishes (id), PRIMARY KEY (cook_id, dish_id));
-- > 002_meals.sql
CREATE TABLE meals (id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT NOT NULL);
INSERT INTO meals (title) SELECT title FROM dishes;
CREATE TABLE cook_meals (cook_id INTEGER NOT NULL REFERENCES cooks (id), meal_id INTEGER NOT NULL REFERENCES meals (id), PRIMARY KEY (cook_id, meal_id));
INSERT INTO cook_meals SELECT cook_id, dish_id FROM cook_dishes;
DROP TABLE cook_dishes;
DROP TABLE dishes;

-- ## the parents go into a table that has rows · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, mail TEXT NOT NULL);
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL, mail TEXT NOT NULL);
CREATE TABLE user_posts (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), text TEXT NOT NULL);
CREATE TABLE guest_posts (id INTEGER PRIMARY KEY, guest_id INTEGER NOT NULL REFERENCES guests (id), text TEXT NOT NULL);
-- > 002_users.sql
INSERT INTO users (name, mail) SELECT name, mail FROM guests;
INSERT INTO user_posts (user_id, text) SELECT guest_id, text FROM guest_posts;
DROP TABLE guest_posts;
DROP TABLE guests;

-- ## a tree whose rows point at each other · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE topics (id INTEGER PRIMARY KEY, above INTEGER REFERENCES topics (id), word TEXT NOT NULL);
-- > 002_nodes.sql
CREATE TABLE nodes (id INTEGER PRIMARY KEY, above INTEGER REFERENCES nodes (id), word TEXT NOT NULL);
INSERT INTO nodes (id, above, word) SELECT row_number() OVER (ORDER BY word), above, word FROM topics;
DROP TABLE topics;

-- ## only the new key says at what the column points · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bands (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE albums (id INTEGER PRIMARY KEY, band_id INTEGER NOT NULL, title TEXT NOT NULL);
-- > 002_music.sql
CREATE TABLE artists (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO artists (name) SELECT name FROM bands ORDER BY name;
CREATE TABLE records (id INTEGER PRIMARY KEY, artist_id INTEGER NOT NULL REFERENCES artists (id), title TEXT NOT NULL);
INSERT INTO records SELECT id, band_id, title FROM albums;
DROP TABLE albums;
DROP TABLE bands;

-- ## children are joined by the old id, which is kept · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bands (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE albums (id INTEGER PRIMARY KEY, band_id INTEGER NOT NULL REFERENCES bands (id), title TEXT NOT NULL);
-- > 002_music.sql
CREATE TABLE artists (id INTEGER PRIMARY KEY, band_id INTEGER, name TEXT NOT NULL);
INSERT INTO artists (band_id, name) SELECT id, name FROM bands;
CREATE TABLE records (id INTEGER PRIMARY KEY, artist_id INTEGER NOT NULL REFERENCES artists (id), title TEXT NOT NULL);
INSERT INTO records SELECT b.id, a.id, b.title FROM albums b JOIN artists a ON a.band_id = b.band_id;
DROP TABLE albums;
DROP TABLE bands;

-- ## children are pointed anew through a map that goes · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE topics (id INTEGER PRIMARY KEY, above INTEGER REFERENCES topics (id), word TEXT NOT NULL);
-- > 002_nodes.sql
CREATE TABLE ids AS SELECT id AS was, row_number() OVER (ORDER BY id) AS now FROM topics;
CREATE TABLE nodes (id INTEGER PRIMARY KEY, above INTEGER REFERENCES nodes (id), word TEXT NOT NULL);
INSERT INTO nodes (id, above, word) SELECT i.now, a.now, t.word FROM topics t JOIN ids i ON i.was = t.id LEFT JOIN ids a ON a.was = t.above ORDER BY i.now;
DROP TABLE topics;
DROP TABLE ids;

-- ## parents and children are moved by as much · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bands (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE albums (id INTEGER PRIMARY KEY, band_id INTEGER NOT NULL REFERENCES bands (id), title TEXT NOT NULL);
-- > 002_music.sql
CREATE TABLE artists (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO artists (id, name) SELECT id + 5000, name FROM bands;
CREATE TABLE records (id INTEGER PRIMARY KEY, artist_id INTEGER NOT NULL REFERENCES artists (id), title TEXT NOT NULL);
INSERT INTO records SELECT id, band_id + 5000, title FROM albums;
DROP TABLE albums;
DROP TABLE bands;

-- ## the new id is a number that the rows had, by which the children point · innocent, may: breaks-old-reads, breaks-old-writes, creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bands (id INTEGER PRIMARY KEY, nr INTEGER NOT NULL UNIQUE, name TEXT NOT NULL);
CREATE TABLE albums (id INTEGER PRIMARY KEY, band_nr INTEGER NOT NULL, title TEXT NOT NULL);
-- > 002_music.sql
CREATE TABLE artists (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO artists (id, name) SELECT nr, name FROM bands;
CREATE TABLE records (id INTEGER PRIMARY KEY, artist_id INTEGER NOT NULL REFERENCES artists (id), title TEXT NOT NULL);
INSERT INTO records SELECT id, band_nr, title FROM albums;
DROP TABLE albums;
DROP TABLE bands;

-- ## the children get new ids, and their parents keep theirs · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bands (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE albums (id INTEGER PRIMARY KEY, band_id INTEGER NOT NULL REFERENCES bands (id), title TEXT NOT NULL);
-- > 002_music.sql
CREATE TABLE records (id INTEGER PRIMARY KEY, band_id INTEGER NOT NULL REFERENCES bands (id), title TEXT NOT NULL);
INSERT INTO records (band_id, title) SELECT band_id, title FROM albums ORDER BY title;
DROP TABLE albums;

-- ## only the name of a column says at what it points, and its table stays · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT);
CREATE TABLE orders (id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL, total INTEGER NOT NULL);
-- > 002_customers.sql
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT, vip INTEGER NOT NULL DEFAULT 0);
INSERT INTO customers (name, phone) SELECT name, phone FROM clients;
ALTER TABLE orders RENAME COLUMN client_id TO customer_id;
DROP TABLE clients;

-- ## only the name says it, and the rows go along · guilty: error changes-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE devices (id INTEGER PRIMARY KEY, serial TEXT NOT NULL UNIQUE, model TEXT);
CREATE TABLE readings (id INTEGER PRIMARY KEY, deviceId INTEGER NOT NULL, value REAL NOT NULL);
-- > 0002_sensors.sql
CREATE TABLE sensors (id INTEGER PRIMARY KEY, serial TEXT NOT NULL UNIQUE, model TEXT);
INSERT INTO sensors (serial, model) SELECT serial, model FROM devices;
CREATE TABLE samples (id INTEGER PRIMARY KEY, sensor INTEGER NOT NULL, value REAL NOT NULL);
INSERT INTO samples SELECT id, deviceId, value FROM readings;
DROP TABLE readings;
DROP TABLE devices;

-- ## only the name says it, and a map leads to the new ids · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE devices (id INTEGER PRIMARY KEY, serial TEXT NOT NULL UNIQUE, model TEXT);
CREATE TABLE readings (id INTEGER PRIMARY KEY, device_id INTEGER NOT NULL, value REAL NOT NULL);
-- > 002_sensors.sql
CREATE TABLE sensors (id INTEGER PRIMARY KEY, serial TEXT NOT NULL UNIQUE, model TEXT);
INSERT INTO sensors (serial, model) SELECT serial, model FROM devices;
CREATE TABLE samples (id INTEGER PRIMARY KEY, sensor_id INTEGER, value REAL NOT NULL);
INSERT INTO samples SELECT r.id, s.id, r.value FROM readings r LEFT JOIN devices d ON d.id = r.device_id LEFT JOIN sensors s ON s.serial = d.serial;
DROP TABLE readings;
DROP TABLE devices;

-- ## the ids are copied, and a column is named after the table · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT);
CREATE TABLE orders (id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL, total INTEGER NOT NULL);
-- > 002_customers.sql
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT, vip INTEGER NOT NULL DEFAULT 0);
INSERT INTO customers (id, name, phone) SELECT id, name, phone FROM clients;
DROP TABLE clients;

-- ## closed orders get new ids in an archive, their items stay · guilty: error changes-values
-- @ runner: transactional
-- = 001_orders.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, total INTEGER NOT NULL, status TEXT NOT NULL);
CREATE TABLE order_items (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, sku TEXT NOT NULL);
-- > 002_archive.sql
CREATE TABLE archived_orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, total INTEGER NOT NULL);
INSERT INTO archived_orders (customer, total) SELECT customer, total FROM orders WHERE status = 'closed';
DELETE FROM orders WHERE status = 'closed';

-- ## closed orders keep their ids in an archive · innocent
-- @ runner: transactional
-- = 001_orders.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, total INTEGER NOT NULL, status TEXT NOT NULL);
CREATE TABLE order_items (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, sku TEXT NOT NULL);
-- > 002_archive.sql
CREATE TABLE archived_orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, total INTEGER NOT NULL);
INSERT INTO archived_orders (id, customer, total) SELECT id, customer, total FROM orders WHERE status = 'closed';
DELETE FROM orders WHERE status = 'closed';

-- ## closed orders have their old ids in a column of an archive · innocent
-- @ runner: transactional
-- = 001_orders.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, total INTEGER NOT NULL, status TEXT NOT NULL);
CREATE TABLE order_items (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, sku TEXT NOT NULL);
-- > 002_archive.sql
CREATE TABLE archived_orders (id INTEGER PRIMARY KEY, old_id INTEGER NOT NULL, customer TEXT NOT NULL, total INTEGER NOT NULL);
INSERT INTO archived_orders (old_id, customer, total) SELECT id, customer, total FROM orders WHERE status = 'closed';
DELETE FROM orders WHERE status = 'closed';

-- ## closed orders get new ids in an archive, and their items go · innocent
-- @ runner: transactional
-- = 001_orders.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, total INTEGER NOT NULL, status TEXT NOT NULL);
CREATE TABLE order_items (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, sku TEXT NOT NULL);
-- > 002_archive.sql
CREATE TABLE archived_orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, total INTEGER NOT NULL);
INSERT INTO archived_orders (customer, total) SELECT customer, total FROM orders WHERE status = 'closed';
DELETE FROM order_items WHERE order_id IN (SELECT id FROM orders WHERE status = 'closed');
DELETE FROM orders WHERE status = 'closed';

-- ## former users get new ids in a table that is there, their posts stay · guilty: error changes-values
-- @ runner: d1
-- = 0001_users.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL, active INTEGER NOT NULL DEFAULT 1);
CREATE TABLE former_users (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL);
CREATE TABLE posts (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, title TEXT NOT NULL);
-- > 0002_former.sql
INSERT INTO former_users (email, name) SELECT email, name FROM users WHERE active = 0;
DELETE FROM users WHERE active = 0;

-- ## former users get new ids, and nobody points at them · innocent
-- @ runner: d1
-- = 0001_users.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL, active INTEGER NOT NULL DEFAULT 1);
CREATE TABLE former_users (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL);
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- > 0002_former.sql
INSERT INTO former_users (email, name) SELECT email, name FROM users WHERE active = 0;
DELETE FROM users WHERE active = 0;

-- ## letters and parcels become items of new numbers, and notes on them keep the old ones · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE letters (id INTEGER PRIMARY KEY, sender TEXT NOT NULL);
CREATE TABLE parcels (id INTEGER PRIMARY KEY, sender TEXT NOT NULL, weight INTEGER);
CREATE TABLE notes (id INTEGER PRIMARY KEY, of TEXT NOT NULL CHECK (of IN ('letter', 'parcel')), of_id INTEGER NOT NULL, body TEXT NOT NULL);
CREATE VIEW letter_notes AS SELECT l.sender, n.body FROM notes AS n JOIN letters AS l ON l.id = n.of_id WHERE n.of = 'letter';
CREATE TRIGGER parcels_gone AFTER DELETE ON parcels BEGIN
  DELETE FROM notes WHERE of = 'parcel' AND of_id = OLD.id;
END;
-- > 002_items.sql
DROP VIEW letter_notes;
CREATE TABLE items (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, sender TEXT NOT NULL, weight INTEGER);
INSERT INTO items (kind, sender, weight) SELECT 'letter', sender, NULL FROM letters;
INSERT INTO items (kind, sender, weight) SELECT 'parcel', sender, weight FROM parcels;
DROP TABLE letters;
DROP TABLE parcels;
CREATE TRIGGER parcels_gone AFTER DELETE ON items WHEN OLD.kind = 'parcel' BEGIN
  DELETE FROM notes WHERE of = 'parcel' AND of_id = OLD.id;
END;

-- ## a view knows whose seats are meant, and tickets keep the old numbers of them · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, hall TEXT NOT NULL, label TEXT NOT NULL);
CREATE TABLE tickets (id INTEGER PRIMARY KEY, place INTEGER NOT NULL, price INTEGER NOT NULL);
CREATE VIEW sold AS SELECT s.hall, s.label, t.price FROM tickets AS t JOIN seats AS s ON s.id = t.place;
-- > 002_places.sql
DROP VIEW sold;
CREATE TABLE places (id INTEGER PRIMARY KEY, hall TEXT NOT NULL, label TEXT NOT NULL);
INSERT INTO places (hall, label) SELECT hall, label FROM seats ORDER BY hall, label;
DROP TABLE seats;
CREATE VIEW sold AS SELECT s.hall, s.label, t.price FROM tickets AS t JOIN places AS s ON s.id = t.place;

-- ## letters and parcels become items that know their old numbers · innocent, may: breaks-old-reads, breaks-old-writes, loses-trigger
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE letters (id INTEGER PRIMARY KEY, sender TEXT NOT NULL);
CREATE TABLE parcels (id INTEGER PRIMARY KEY, sender TEXT NOT NULL, weight INTEGER);
CREATE TABLE notes (id INTEGER PRIMARY KEY, of TEXT NOT NULL CHECK (of IN ('letter', 'parcel')), of_id INTEGER NOT NULL, body TEXT NOT NULL);
CREATE TRIGGER letters_gone AFTER DELETE ON letters BEGIN
  DELETE FROM notes WHERE of = 'letter' AND of_id = OLD.id;
END;
CREATE TRIGGER parcels_gone AFTER DELETE ON parcels BEGIN
  DELETE FROM notes WHERE of = 'parcel' AND of_id = OLD.id;
END;
-- > 002_items.sql
CREATE TABLE items (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, was INTEGER NOT NULL, sender TEXT NOT NULL, weight INTEGER, UNIQUE (kind, was));
INSERT INTO items (kind, was, sender, weight) SELECT 'letter', id, sender, NULL FROM letters;
INSERT INTO items (kind, was, sender, weight) SELECT 'parcel', id, sender, weight FROM parcels;
DROP TABLE letters;
DROP TABLE parcels;

-- ## letters and parcels become items of new numbers, and notes get those · innocent, may: breaks-old-reads, breaks-old-writes, loses-trigger, updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE letters (id INTEGER PRIMARY KEY, sender TEXT NOT NULL);
CREATE TABLE parcels (id INTEGER PRIMARY KEY, sender TEXT NOT NULL, weight INTEGER);
CREATE TABLE notes (id INTEGER PRIMARY KEY, of TEXT NOT NULL CHECK (of IN ('letter', 'parcel')), of_id INTEGER NOT NULL, body TEXT NOT NULL);
CREATE TRIGGER letters_gone AFTER DELETE ON letters BEGIN
  DELETE FROM notes WHERE of = 'letter' AND of_id = OLD.id;
END;
CREATE TRIGGER parcels_gone AFTER DELETE ON parcels BEGIN
  DELETE FROM notes WHERE of = 'parcel' AND of_id = OLD.id;
END;
-- > 002_items.sql
CREATE TABLE items (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, was INTEGER, sender TEXT NOT NULL, weight INTEGER);
INSERT INTO items (kind, was, sender, weight) SELECT 'letter', id, sender, NULL FROM letters;
INSERT INTO items (kind, was, sender, weight) SELECT 'parcel', id, sender, weight FROM parcels;
UPDATE notes SET of_id = (SELECT i.id FROM items AS i WHERE i.kind = notes.of AND i.was = notes.of_id)
  WHERE EXISTS (SELECT 1 FROM items AS i WHERE i.kind = notes.of AND i.was = notes.of_id);
ALTER TABLE items DROP COLUMN was;
DROP TABLE letters;
DROP TABLE parcels;

-- ## a view shows seats by their label, and tickets have it · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, hall TEXT NOT NULL, label TEXT NOT NULL UNIQUE);
CREATE TABLE tickets (id INTEGER PRIMARY KEY, place TEXT NOT NULL, price INTEGER NOT NULL);
CREATE VIEW sold AS SELECT s.hall, s.label, t.price FROM tickets AS t JOIN seats AS s ON s.label = t.place;
-- > 002_places.sql
DROP VIEW sold;
CREATE TABLE places (id INTEGER PRIMARY KEY, hall TEXT NOT NULL, label TEXT NOT NULL UNIQUE);
INSERT INTO places (hall, label) SELECT hall, label FROM seats ORDER BY hall, label;
DROP TABLE seats;
CREATE VIEW sold AS SELECT s.hall, s.label, t.price FROM tickets AS t JOIN places AS s ON s.label = t.place;
