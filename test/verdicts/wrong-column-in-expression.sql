-- A rebuild puts a value into the wrong column, inside an expression: every row is filled, and wrong.

-- ## coalesce: first and last are swapped · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE heirs (id INTEGER PRIMARY KEY, given TEXT, family TEXT);
-- > 002_required.sql
CREATE TABLE heirs_new (id INTEGER PRIMARY KEY, family TEXT NOT NULL DEFAULT '', given TEXT NOT NULL DEFAULT '');
INSERT INTO heirs_new (id, family, given) SELECT id, coalesce(given, ''), coalesce(family, '') FROM heirs;
DROP TABLE heirs;
ALTER TABLE heirs_new RENAME TO heirs;

-- ## trim: city and country are swapped · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE ports (id INTEGER PRIMARY KEY, city TEXT NOT NULL, country TEXT NOT NULL);
-- > 002_trim.sql
CREATE TABLE ports_new (id INTEGER PRIMARY KEY, city TEXT NOT NULL, country TEXT NOT NULL);
INSERT INTO ports_new SELECT id, trim(country), trim(city) FROM ports;
DROP TABLE ports;
ALTER TABLE ports_new RENAME TO ports;

-- ## CAST: width and height are swapped · guilty: error changes-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE images (id INTEGER PRIMARY KEY, width INTEGER NOT NULL, height INTEGER NOT NULL, path TEXT NOT NULL);
-- > 0002_real.sql
CREATE TABLE images_new (id INTEGER PRIMARY KEY, height INTEGER NOT NULL, width INTEGER NOT NULL, path TEXT NOT NULL);
INSERT INTO images_new (id, height, width, path) SELECT id, CAST(width AS INTEGER), CAST(height AS INTEGER), path FROM images;
DROP TABLE images;
ALTER TABLE images_new RENAME TO images;

-- ## ifnull: the same column twice · guilty: error changes-values|drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE deliveries (id INTEGER PRIMARY KEY, sender TEXT, receiver TEXT);
-- > 002_required.sql
CREATE TABLE deliveries_new (id INTEGER PRIMARY KEY, sender TEXT NOT NULL, receiver TEXT NOT NULL);
INSERT INTO deliveries_new SELECT id, ifnull(sender, '?'), ifnull(sender, '?') FROM deliveries;
DROP TABLE deliveries;
ALTER TABLE deliveries_new RENAME TO deliveries;

-- ## nullif: the two remarks are swapped · guilty: error changes-values
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `rooms` (`id` integer PRIMARY KEY NOT NULL, `public_note` text NOT NULL, `secret_note` text NOT NULL);
-- > 0001_null.sql
CREATE TABLE `__new_rooms` (`id` integer PRIMARY KEY NOT NULL, `public_note` text, `secret_note` text);--> statement-breakpoint
INSERT INTO `__new_rooms`(`id`, `public_note`, `secret_note`) SELECT `id`, nullif(`secret_note`, ''), nullif(`public_note`, '') FROM `rooms`;--> statement-breakpoint
DROP TABLE `rooms`;--> statement-breakpoint
ALTER TABLE `__new_rooms` RENAME TO `rooms`;

-- ## CASE: min and max are swapped · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE ranges (id INTEGER PRIMARY KEY, low INTEGER, high INTEGER);
-- > 002_filled.sql
CREATE TABLE ranges_new (id INTEGER PRIMARY KEY, low INTEGER NOT NULL, high INTEGER NOT NULL);
INSERT INTO ranges_new (id, low, high) SELECT id, CASE WHEN high IS NULL THEN 0 ELSE high END, CASE WHEN low IS NULL THEN 0 ELSE low END FROM ranges;
DROP TABLE ranges;
ALTER TABLE ranges_new RENAME TO ranges;

-- ## three columns move round by one · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE colours (id INTEGER PRIMARY KEY, red INTEGER, green INTEGER, blue INTEGER);
-- > 002_required.sql
CREATE TABLE colours_new (id INTEGER PRIMARY KEY, red INTEGER NOT NULL, green INTEGER NOT NULL, blue INTEGER NOT NULL);
INSERT INTO colours_new (id, red, green, blue) SELECT id, coalesce(green, 0), coalesce(blue, 0), coalesce(red, 0) FROM colours;
DROP TABLE colours;
ALTER TABLE colours_new RENAME TO colours;

-- ## SELECT * into another order of columns · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, line TEXT NOT NULL, place TEXT NOT NULL);
-- > 002_order.sql
CREATE TABLE seats_new (id INTEGER PRIMARY KEY, place TEXT NOT NULL, line TEXT NOT NULL);
INSERT INTO seats_new SELECT * FROM seats;
DROP TABLE seats;
ALTER TABLE seats_new RENAME TO seats;

-- ## the old table is renamed first, two columns change places · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rates (id INTEGER PRIMARY KEY, buy REAL, sell REAL);
-- > 002_required.sql
ALTER TABLE rates RENAME TO rates_old;
CREATE TABLE rates (id INTEGER PRIMARY KEY, buy REAL NOT NULL DEFAULT 0, sell REAL NOT NULL DEFAULT 0);
INSERT INTO rates (id, buy, sell) SELECT id, coalesce(sell, 0), coalesce(buy, 0) FROM rates_old;
DROP TABLE rates_old;

-- ## the created and the updated time are swapped · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, created_at TEXT, updated_at TEXT);
-- > 002_times.sql
CREATE TABLE pages_new (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL DEFAULT '', updated_at TEXT NOT NULL DEFAULT '');
INSERT INTO pages_new (id, slug, updated_at, created_at) SELECT id, slug, coalesce(created_at, ''), coalesce(updated_at, '') FROM pages;
DROP TABLE pages;
ALTER TABLE pages_new RENAME TO pages;

-- ## coalesce into the same columns, in another order · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE heirs (id INTEGER PRIMARY KEY, given TEXT, family TEXT);
-- > 002_required.sql
CREATE TABLE heirs_new (id INTEGER PRIMARY KEY, family TEXT NOT NULL DEFAULT '', given TEXT NOT NULL DEFAULT '');
INSERT INTO heirs_new (id, family, given) SELECT id, coalesce(family, ''), coalesce(given, '') FROM heirs;
DROP TABLE heirs;
ALTER TABLE heirs_new RENAME TO heirs;

-- ## trim into the same columns · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE ports (id INTEGER PRIMARY KEY, city TEXT NOT NULL, country TEXT NOT NULL);
-- > 002_trim.sql
CREATE TABLE ports_new (id INTEGER PRIMARY KEY, city TEXT NOT NULL, country TEXT NOT NULL);
INSERT INTO ports_new SELECT id, trim(city), trim(country) FROM ports;
DROP TABLE ports;
ALTER TABLE ports_new RENAME TO ports;

-- ## a column gets a new name by a rebuild with coalesce · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE songs (id INTEGER PRIMARY KEY, artist TEXT, title TEXT NOT NULL);
-- > 002_band.sql
CREATE TABLE songs_new (id INTEGER PRIMARY KEY, band TEXT NOT NULL DEFAULT '', title TEXT NOT NULL);
INSERT INTO songs_new (id, band, title) SELECT id, coalesce(artist, ''), title FROM songs;
DROP TABLE songs;
ALTER TABLE songs_new RENAME TO songs;

-- ## a missing display name is taken from the login · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE logins (id INTEGER PRIMARY KEY, login TEXT NOT NULL UNIQUE, display TEXT);
-- > 002_display.sql
CREATE TABLE logins_new (id INTEGER PRIMARY KEY, login TEXT NOT NULL UNIQUE, display TEXT NOT NULL);
INSERT INTO logins_new (id, login, display) SELECT id, login, coalesce(display, login) FROM logins;
DROP TABLE logins;
ALTER TABLE logins_new RENAME TO logins;

-- ## SELECT * into the same order of columns · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, line TEXT NOT NULL, place TEXT NOT NULL);
-- > 002_unique.sql
CREATE TABLE seats_new (id INTEGER PRIMARY KEY, line TEXT NOT NULL, place TEXT NOT NULL DEFAULT '1');
INSERT INTO seats_new SELECT * FROM seats;
DROP TABLE seats;
ALTER TABLE seats_new RENAME TO seats;

-- ## a new column is filled from two others in a rebuild · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE boxes (id INTEGER PRIMARY KEY, width INTEGER NOT NULL, depth INTEGER NOT NULL);
-- > 002_area.sql
CREATE TABLE boxes_new (id INTEGER PRIMARY KEY, width INTEGER NOT NULL, depth INTEGER NOT NULL, area INTEGER NOT NULL DEFAULT 0);
INSERT INTO boxes_new (id, width, depth, area) SELECT id, width, depth, width * depth FROM boxes;
DROP TABLE boxes;
ALTER TABLE boxes_new RENAME TO boxes;

-- ## a wrong assignment of the past is put right on purpose, by renaming both columns · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE markers (id INTEGER PRIMARY KEY, lat REAL NOT NULL, lon REAL NOT NULL);
-- > 002_swap_names.sql
ALTER TABLE markers RENAME COLUMN lat TO tmp;
ALTER TABLE markers RENAME COLUMN lon TO lat;
ALTER TABLE markers RENAME COLUMN tmp TO lon;

-- ## a CASE that only fills what is missing · innocent, may: breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE lamps (id INTEGER PRIMARY KEY, watts INTEGER, lumen INTEGER);
-- > 0002_filled.sql
CREATE TABLE lamps_new (id INTEGER PRIMARY KEY, watts INTEGER NOT NULL DEFAULT 0, lumen INTEGER NOT NULL DEFAULT 0);
INSERT INTO lamps_new (id, watts, lumen) SELECT id, CASE WHEN watts IS NULL THEN 0 ELSE watts END, CASE WHEN lumen IS NULL THEN 0 ELSE lumen END FROM lamps;
DROP TABLE lamps;
ALTER TABLE lamps_new RENAME TO lamps;

-- ## CAST: two keys to one parent are swapped · guilty: error changes-values
-- @ runner: sqlx
-- = 001_ledger.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
CREATE TABLE bookings (id INTEGER PRIMARY KEY, debit_id INTEGER NOT NULL REFERENCES accounts (id), credit_id INTEGER NOT NULL REFERENCES accounts (id), cents INTEGER NOT NULL);
-- > 002_strict.sql
CREATE TABLE bookings_new (id INTEGER PRIMARY KEY, debit_id INTEGER NOT NULL REFERENCES accounts (id), credit_id INTEGER NOT NULL REFERENCES accounts (id), cents INTEGER NOT NULL CHECK (cents > -100000000000));
INSERT INTO bookings_new (id, credit_id, debit_id, cents) SELECT id, CAST(debit_id AS INTEGER), CAST(credit_id AS INTEGER), cents FROM bookings;
DROP TABLE bookings;
ALTER TABLE bookings_new RENAME TO bookings;

-- ## CAST: two keys to one parent keep their places · innocent, may: depends-on-data
-- @ runner: sqlx
-- = 001_ledger.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
CREATE TABLE bookings (id INTEGER PRIMARY KEY, debit_id INTEGER NOT NULL REFERENCES accounts (id), credit_id INTEGER NOT NULL REFERENCES accounts (id), cents INTEGER NOT NULL);
-- > 002_strict.sql
CREATE TABLE bookings_new (id INTEGER PRIMARY KEY, debit_id INTEGER NOT NULL REFERENCES accounts (id), credit_id INTEGER NOT NULL REFERENCES accounts (id), cents INTEGER NOT NULL CHECK (cents > -100000000000));
INSERT INTO bookings_new (id, credit_id, debit_id, cents) SELECT id, CAST(credit_id AS INTEGER), CAST(debit_id AS INTEGER), cents FROM bookings;
DROP TABLE bookings;
ALTER TABLE bookings_new RENAME TO bookings;

-- ## coalesce: the home and the away team are swapped · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE teams (id TEXT PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE matches (id INTEGER PRIMARY KEY, day TEXT NOT NULL, home TEXT REFERENCES teams (id), away TEXT REFERENCES teams (id));
-- > 002_not_null.sql
INSERT OR IGNORE INTO teams (id, name) VALUES ('none', 'No team');
CREATE TABLE matches_new (id INTEGER PRIMARY KEY, day TEXT NOT NULL, away TEXT NOT NULL REFERENCES teams (id), home TEXT NOT NULL REFERENCES teams (id));
INSERT INTO matches_new SELECT id, day, coalesce(home, 'none'), coalesce(away, 'none') FROM matches;
DROP TABLE matches;
ALTER TABLE matches_new RENAME TO matches;

-- ## coalesce: the home and the away team keep their places · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE teams (id TEXT PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE matches (id INTEGER PRIMARY KEY, day TEXT NOT NULL, home TEXT REFERENCES teams (id), away TEXT REFERENCES teams (id));
-- > 002_not_null.sql
INSERT OR IGNORE INTO teams (id, name) VALUES ('none', 'No team');
CREATE TABLE matches_new (id INTEGER PRIMARY KEY, day TEXT NOT NULL, away TEXT NOT NULL REFERENCES teams (id), home TEXT NOT NULL REFERENCES teams (id));
INSERT INTO matches_new SELECT id, day, coalesce(away, 'none'), coalesce(home, 'none') FROM matches;
DROP TABLE matches;
ALTER TABLE matches_new RENAME TO matches;

-- ## ifnull: two truths are swapped · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL, is_public BOOLEAN DEFAULT 0, is_locked BOOLEAN DEFAULT 0);
-- > 002_not_null.sql
CREATE TABLE rooms_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, is_locked BOOLEAN NOT NULL DEFAULT 0, is_public BOOLEAN NOT NULL DEFAULT 0);
INSERT INTO rooms_new SELECT id, name, ifnull(is_public, 0), ifnull(is_locked, 0) FROM rooms;
DROP TABLE rooms;
ALTER TABLE rooms_new RENAME TO rooms;

-- ## ifnull: two truths keep their places · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL, is_public BOOLEAN DEFAULT 0, is_locked BOOLEAN DEFAULT 0);
-- > 002_not_null.sql
CREATE TABLE rooms_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, is_locked BOOLEAN NOT NULL DEFAULT 0, is_public BOOLEAN NOT NULL DEFAULT 0);
INSERT INTO rooms_new SELECT id, name, ifnull(is_locked, 0), ifnull(is_public, 0) FROM rooms;
DROP TABLE rooms;
ALTER TABLE rooms_new RENAME TO rooms;

-- ## lower: two lists are swapped · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, name TEXT NOT NULL, wanted TEXT NOT NULL CHECK (wanted IN ('low', 'mid', 'high')), actual TEXT NOT NULL CHECK (actual IN ('low', 'mid', 'high')));
-- > 002_more.sql
CREATE TABLE jobs_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, wanted TEXT NOT NULL CHECK (wanted IN ('low', 'mid', 'high', 'top')), actual TEXT NOT NULL CHECK (actual IN ('low', 'mid', 'high', 'top')));
INSERT INTO jobs_new (id, name, wanted, actual) SELECT id, name, lower(actual), lower(wanted) FROM jobs;
DROP TABLE jobs;
ALTER TABLE jobs_new RENAME TO jobs;

-- ## two keys become one where the other is missing · innocent, may: breaks-old-reads, breaks-old-writes, drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, author_id INTEGER NOT NULL REFERENCES users (id), editor_id INTEGER REFERENCES users (id));
-- > 002_one.sql
CREATE TABLE posts_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, author_id INTEGER NOT NULL REFERENCES users (id), editor_id INTEGER NOT NULL REFERENCES users (id));
INSERT INTO posts_new SELECT id, title, author_id, coalesce(editor_id, author_id) FROM posts;
DROP TABLE posts;
ALTER TABLE posts_new RENAME TO posts;
