-- A copy of a table stays behind a file: as the helper of a rebuild that was forgotten, or as an archive that is meant.

-- ## the old users are left behind · guilty: warning leftover-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- > 002_name.sql
ALTER TABLE users RENAME TO users_old;
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');
INSERT INTO users SELECT id, coalesce(name, '') FROM users_old;

-- ## the new users never take their place · guilty: warning leftover-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- > 002_users_name_required.sql
CREATE TABLE users_tmp (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');
INSERT INTO users_tmp SELECT id, coalesce(name, '') FROM users;

-- ## the old users are left behind by a file about archived ones · guilty: warning leftover-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- > 002_users_archive_flag.sql
-- archived users are hidden; ids are kept
ALTER TABLE users RENAME TO users_old;
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '', archived INTEGER NOT NULL DEFAULT 0);
INSERT INTO users (id, name) SELECT id, coalesce(name, '') FROM users_old;

-- ## a view of the application follows the old users · guilty: warning leftover-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
CREATE VIEW names AS SELECT name FROM users;
-- > 002_name.sql
ALTER TABLE users RENAME TO users_old;
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');
INSERT INTO users SELECT id, coalesce(name, '') FROM users_old;

-- ## the new users have a column more, and never take their place · guilty: warning leftover-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- > 002_age.sql
CREATE TABLE new_users (id INTEGER PRIMARY KEY, name TEXT, age INTEGER);
INSERT INTO new_users (id, name) SELECT id, name FROM users;

-- ## the name of the file says that it keeps the old orders · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, name TEXT NOT NULL, cents INTEGER NOT NULL);
-- > 002_keep_old_orders.sql
-- Keep the orders as they are today for the auditors.
CREATE TABLE old_orders AS SELECT * FROM orders;

-- ## the name of the file says that it archives the prices · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE prices (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL);
-- > 002_archive_prices.sql
ALTER TABLE prices RENAME TO prices_old;
CREATE TABLE prices (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL, currency TEXT NOT NULL DEFAULT 'EUR');
INSERT INTO prices (id, cents) SELECT id, cents FROM prices_old;

-- ## a comment says how long the old users stay · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- > 0002_users.sql
ALTER TABLE users RENAME TO users_old;
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');
INSERT INTO users SELECT id, coalesce(name, '') FROM users_old;
-- users_old stays until support has gone through the rows without a name

-- ## a view is made of the old users and the new ones · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- > 002_name.sql
CREATE TABLE old_users AS SELECT * FROM users;
UPDATE users SET name = '' WHERE name IS NULL;
CREATE VIEW changed_names AS SELECT u.id, o.name AS was, u.name AS "is" FROM users u JOIN old_users o ON o.id = u.id WHERE o.name IS NOT u.name;

-- ## the old users are written down with the time · innocent, may: breaks-old-reads, breaks-old-writes, not-deterministic
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
-- > 002_name.sql
CREATE TABLE old_users (id INTEGER PRIMARY KEY, name TEXT, copied_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
INSERT INTO old_users (id, name) SELECT id, name FROM users;
UPDATE users SET name = '' WHERE name IS NULL;

-- ## parcels are renamed away, made anew, and never copied · guilty: error leftover-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE depots (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE parcels (depot_id INTEGER NOT NULL REFERENCES depots (id), label TEXT NOT NULL);
-- > 002_weight.sql
ALTER TABLE parcels RENAME TO parcels_old;
CREATE TABLE parcels (depot_id INTEGER NOT NULL REFERENCES depots (id), label TEXT NOT NULL, grams INTEGER NOT NULL DEFAULT 0);

-- ## parcels are renamed away, made anew, and copied by the next file · innocent, may: breaks-old-writes, breaks-old-reads
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
-- > 002_weight.sql
ALTER TABLE parcels RENAME TO parcels_old;
CREATE TABLE parcels (id INTEGER PRIMARY KEY, label TEXT NOT NULL, grams INTEGER NOT NULL DEFAULT 0);
-- > 003_rows.sql
INSERT INTO parcels (id, label) SELECT id, label FROM parcels_old;
DROP TABLE parcels_old;

-- ## settings of one table give their name to something else · innocent, may: breaks-old-writes, breaks-old-reads
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE settings (id INTEGER PRIMARY KEY, theme TEXT NOT NULL, locale TEXT NOT NULL, font_size INTEGER NOT NULL);
-- > 002_pairs.sql
ALTER TABLE settings RENAME TO settings_old;
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);

-- ## old events move to a table of their own · innocent
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE events (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, payload TEXT, at INTEGER NOT NULL);
-- +goose Down
DROP TABLE events;
-- > 00002_archive.sql
-- +goose Up
CREATE TABLE events_old (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, payload TEXT, at INTEGER NOT NULL);
INSERT INTO events_old (id, kind, payload, at) SELECT id, kind, payload, at FROM events WHERE at < 1600000000;
DELETE FROM events WHERE at < 1600000000;
-- +goose Down
INSERT INTO events (id, kind, payload, at) SELECT id, kind, payload, at FROM events_old;
DROP TABLE events_old;

-- ## rows are taken aside and never put back · guilty: warning leftover-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE events (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, at INTEGER NOT NULL);
-- > 002_archive.sql
CREATE TABLE events_old (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, at INTEGER NOT NULL);
INSERT INTO events_old SELECT * FROM events;
DELETE FROM events;

-- ## a rebuild leaves the helper although it deletes some · guilty: warning leftover-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE events (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, at INTEGER NOT NULL);
-- > 002_rebuild.sql
ALTER TABLE events RENAME TO events_old;
CREATE TABLE events (id INTEGER PRIMARY KEY, kind TEXT NOT NULL DEFAULT 'x', at INTEGER NOT NULL);
INSERT INTO events SELECT * FROM events_old;
DELETE FROM events WHERE at < 0;

-- ## a rebuild leaves out what it deletes from the copy · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE events (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, at INTEGER NOT NULL);
-- > 002_rebuild.sql
CREATE TABLE events_new (id INTEGER PRIMARY KEY, kind TEXT NOT NULL DEFAULT 'x', at INTEGER NOT NULL);
INSERT INTO events_new SELECT * FROM events;
DELETE FROM events_new WHERE at < 0;
DROP TABLE events;
ALTER TABLE events_new RENAME TO events;
