-- AUTOINCREMENT counts on from the highest row that a rebuild copies: ids of deleted rows come back, and it matters where something remembers them.

-- ## letters name the order without a foreign key · guilty: warning resets-autoincrement
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY AUTOINCREMENT, total INTEGER);
CREATE TABLE letters (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, sent_on TEXT);
-- > 002_total.sql
CREATE TABLE orders_next (id INTEGER PRIMARY KEY AUTOINCREMENT, total INTEGER NOT NULL DEFAULT 0);
INSERT INTO orders_next (id, total) SELECT id, coalesce(total, 0) FROM orders;
DROP TABLE orders;
ALTER TABLE orders_next RENAME TO orders;

-- ## a trigger logs the ids of what is deleted · guilty: warning resets-autoincrement
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY AUTOINCREMENT, label TEXT);
CREATE TABLE journal (at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP, what TEXT NOT NULL, row INTEGER NOT NULL);
CREATE TRIGGER parcels_gone AFTER DELETE ON parcels BEGIN
  INSERT INTO journal (what, row) VALUES ('parcel deleted', old.id);
END;
-- > 0002_label.sql
CREATE TABLE parcels_next (id INTEGER PRIMARY KEY AUTOINCREMENT, label TEXT NOT NULL DEFAULT '');
INSERT INTO parcels_next (id, label) SELECT id, coalesce(label, '') FROM parcels;
DROP TABLE parcels;
ALTER TABLE parcels_next RENAME TO parcels;
CREATE TRIGGER parcels_gone AFTER DELETE ON parcels BEGIN
  INSERT INTO journal (what, row) VALUES ('parcel deleted', old.id);
END;

-- ## nothing in the database remembers an id · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY AUTOINCREMENT, total INTEGER);
CREATE TABLE letters (id INTEGER PRIMARY KEY, sent_on TEXT);
-- > 002_total.sql
CREATE TABLE orders_next (id INTEGER PRIMARY KEY AUTOINCREMENT, total INTEGER NOT NULL DEFAULT 0);
INSERT INTO orders_next (id, total) SELECT id, coalesce(total, 0) FROM orders;
DROP TABLE orders;
ALTER TABLE orders_next RENAME TO orders;

-- ## a foreign key goes with what it refers to · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY AUTOINCREMENT, total INTEGER);
CREATE TABLE letters (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders (id), sent_on TEXT);
-- > 002_total.sql
CREATE TABLE orders_next (id INTEGER PRIMARY KEY AUTOINCREMENT, total INTEGER NOT NULL DEFAULT 0);
INSERT INTO orders_next (id, total) SELECT id, coalesce(total, 0) FROM orders;
DROP TABLE orders;
ALTER TABLE orders_next RENAME TO orders;

-- ## letters name the order, and the number is carried over · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY AUTOINCREMENT, total INTEGER);
CREATE TABLE letters (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, sent_on TEXT);
-- > 002_total.sql
CREATE TABLE orders_next (id INTEGER PRIMARY KEY AUTOINCREMENT, total INTEGER NOT NULL DEFAULT 0);
INSERT INTO orders_next (id, total) SELECT id, coalesce(total, 0) FROM orders;
UPDATE sqlite_sequence SET seq = (SELECT seq FROM sqlite_sequence WHERE name = 'orders') WHERE name = 'orders_next';
DROP TABLE orders;
ALTER TABLE orders_next RENAME TO orders;
