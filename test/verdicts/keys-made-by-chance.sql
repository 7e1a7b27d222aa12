-- Numbers as keys give way to texts made by chance, and what refers to them is moved along.

-- ## users get keys made by chance, and posts are moved along · innocent, may: not-deterministic, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE);
CREATE TABLE posts (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), body TEXT NOT NULL);
-- > 002_uuid.sql
ALTER TABLE users ADD COLUMN uuid TEXT;
UPDATE users SET uuid = lower(hex(randomblob(16)));
CREATE TABLE users_new (id TEXT PRIMARY KEY NOT NULL, email TEXT NOT NULL UNIQUE);
CREATE TABLE posts_new (id INTEGER PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users_new(id), body TEXT NOT NULL);
INSERT INTO users_new (id, email) SELECT uuid, email FROM users;
INSERT INTO posts_new (id, user_id, body) SELECT p.id, u.uuid, p.body FROM posts p JOIN users u ON u.id = p.user_id;
DROP TABLE posts;
DROP TABLE users;
ALTER TABLE users_new RENAME TO users;
ALTER TABLE posts_new RENAME TO posts;

-- ## customers get keys made by chance by way of a list of both · innocent, may: not-deterministic, breaks-old-writes
-- @ runner: sqlx
-- = 001_init.sql
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT);
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers(id), total INTEGER NOT NULL);
-- > 002_keys.sql
CREATE TABLE key_of_customer (old_id INTEGER PRIMARY KEY, new_id TEXT NOT NULL UNIQUE);
INSERT INTO key_of_customer SELECT id, lower(hex(randomblob(16))) FROM customers;
CREATE TABLE customers_new (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, phone TEXT);
INSERT INTO customers_new SELECT k.new_id, c.name, c.phone FROM customers c JOIN key_of_customer k ON k.old_id = c.id;
CREATE TABLE orders_new (id INTEGER PRIMARY KEY, customer_id TEXT NOT NULL REFERENCES customers_new(id), total INTEGER NOT NULL);
INSERT INTO orders_new SELECT o.id, k.new_id, o.total FROM orders o JOIN key_of_customer k ON k.old_id = o.customer_id;
DROP TABLE orders;
DROP TABLE customers;
DROP TABLE key_of_customer;
ALTER TABLE customers_new RENAME TO customers;
ALTER TABLE orders_new RENAME TO orders;

-- ## notes and labels get keys made by chance, and so does what ties them · innocent, may: not-deterministic, breaks-old-writes
-- @ runner: goose
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE labels (id INTEGER PRIMARY KEY, label TEXT NOT NULL UNIQUE);
CREATE TABLE note_labels (note_id INTEGER NOT NULL REFERENCES notes(id), label_id INTEGER NOT NULL REFERENCES labels(id), PRIMARY KEY (note_id, label_id));
-- > 002_uuid.sql
-- +goose Up
CREATE TABLE notes_new (id TEXT PRIMARY KEY NOT NULL, old_id INTEGER, title TEXT NOT NULL);
INSERT INTO notes_new SELECT lower(hex(randomblob(16))), id, title FROM notes;
CREATE TABLE labels_new (id TEXT PRIMARY KEY NOT NULL, old_id INTEGER, label TEXT NOT NULL UNIQUE);
INSERT INTO labels_new SELECT lower(hex(randomblob(16))), id, label FROM labels;
CREATE TABLE note_labels_new (note_id TEXT NOT NULL REFERENCES notes_new(id), label_id TEXT NOT NULL REFERENCES labels_new(id), PRIMARY KEY (note_id, label_id));
INSERT INTO note_labels_new SELECT n.id, l.id FROM note_labels nl JOIN notes_new n ON n.old_id = nl.note_id JOIN labels_new l ON l.old_id = nl.label_id;
DROP TABLE note_labels;
DROP TABLE notes;
DROP TABLE labels;
ALTER TABLE notes_new RENAME TO notes;
ALTER TABLE labels_new RENAME TO labels;
ALTER TABLE note_labels_new RENAME TO note_labels;
ALTER TABLE notes DROP COLUMN old_id;
ALTER TABLE labels DROP COLUMN old_id;

-- ## posts get keys of their own in the place of those of their users · guilty: warning narrows-values|drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE);
CREATE TABLE posts (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), body TEXT NOT NULL);
-- > 002_uuid.sql
CREATE TABLE users_new (id TEXT PRIMARY KEY NOT NULL, email TEXT NOT NULL UNIQUE);
CREATE TABLE posts_new (id INTEGER PRIMARY KEY, user_id TEXT NOT NULL, body TEXT NOT NULL);
INSERT INTO users_new (id, email) SELECT lower(hex(randomblob(16))), email FROM users;
INSERT INTO posts_new (id, user_id, body) SELECT p.id, lower(hex(randomblob(16))), p.body FROM posts p JOIN users u ON u.id = p.user_id;
DROP TABLE posts;
DROP TABLE users;
ALTER TABLE users_new RENAME TO users;
ALTER TABLE posts_new RENAME TO posts;

-- ## orders of one customer stay together, and whose they are is forgotten · guilty: error drops-column|changes-values
-- @ runner: sqlx
-- = 001_init.sql
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT);
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers(id), total INTEGER NOT NULL);
-- > 002_keys.sql
CREATE TABLE key_of_customer (old_id INTEGER PRIMARY KEY, new_id TEXT NOT NULL UNIQUE);
INSERT INTO key_of_customer SELECT id, lower(hex(randomblob(16))) FROM customers;
CREATE TABLE customers_new (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, phone TEXT);
INSERT INTO customers_new SELECT lower(hex(randomblob(16))), name, phone FROM customers;
CREATE TABLE orders_new (id INTEGER PRIMARY KEY, customer_id TEXT NOT NULL, total INTEGER NOT NULL);
INSERT INTO orders_new SELECT o.id, k.new_id, o.total FROM orders o JOIN key_of_customer k ON k.old_id = o.customer_id;
DROP TABLE orders;
DROP TABLE customers;
DROP TABLE key_of_customer;
ALTER TABLE customers_new RENAME TO customers;
ALTER TABLE orders_new RENAME TO orders;

-- ## users are made anew with keys by chance before posts are asked for theirs · guilty: error changes-values|creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE);
CREATE TABLE posts (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, body TEXT NOT NULL);
-- > 002_uuid.sql
CREATE TABLE users_new (id TEXT PRIMARY KEY NOT NULL, email TEXT NOT NULL UNIQUE);
INSERT INTO users_new (id, email) SELECT lower(hex(randomblob(16))), email FROM users;
DROP TABLE users;
ALTER TABLE users_new RENAME TO users;
ALTER TABLE posts ADD COLUMN user_uuid TEXT;
UPDATE posts SET user_uuid = (SELECT id FROM users WHERE users.id = posts.user_id);
