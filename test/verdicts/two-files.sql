-- What production has is followed through all new files as one: a loss that takes two files is the same loss.

-- ## renamed in one file, dropped in the next · guilty: error drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE newsletters (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, body TEXT);
-- > 002_mailings.sql
ALTER TABLE newsletters RENAME TO mailings;
-- > 003_cleanup.sql
DROP TABLE IF EXISTS mailings;

-- ## renamed in one file, emptied in the next · guilty: warning deletes-all-rows|drops-table|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE leads (id INTEGER PRIMARY KEY, email TEXT NOT NULL, source TEXT);
-- > 002_prospects.sql
ALTER TABLE leads RENAME TO prospects;
-- > 003_restart.sql
DELETE FROM prospects;

-- ## a column gets another name and goes one file later · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE profiles (id INTEGER PRIMARY KEY, handle TEXT NOT NULL, about TEXT);
-- > 002_bio.sql
ALTER TABLE profiles RENAME COLUMN about TO bio;
-- > 003_no_bio.sql
ALTER TABLE profiles DROP COLUMN bio;

-- ## copied to a new table, which is dropped two files later · guilty: error drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE sessions (id INTEGER PRIMARY KEY, token TEXT NOT NULL, user_agent TEXT);
-- > 002_copy.sql
CREATE TABLE logins (id INTEGER PRIMARY KEY, token TEXT NOT NULL, user_agent TEXT);
INSERT INTO logins (id, token, user_agent) SELECT id, token, user_agent FROM sessions;
-- > 003_old_gone.sql
DROP TABLE IF EXISTS sessions;
-- > 004_new_gone.sql
DROP TABLE IF EXISTS logins;

-- ## renamed, then rebuilt without its oldest rows · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE readings (id INTEGER PRIMARY KEY, sensor TEXT NOT NULL, value REAL NOT NULL);
-- > 002_measures.sql
ALTER TABLE readings RENAME TO measures;
-- > 003_unit.sql
CREATE TABLE measures_new (id INTEGER PRIMARY KEY, sensor TEXT NOT NULL, value REAL NOT NULL, unit TEXT NOT NULL DEFAULT 'C');
INSERT INTO measures_new (id, sensor, value) SELECT id, sensor, value FROM measures WHERE id > 1;
DROP TABLE measures;
ALTER TABLE measures_new RENAME TO measures;

-- ## renamed, then rebuilt with one column less · guilty: error drops-column
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `gadgets` (`id` integer PRIMARY KEY NOT NULL, `label` text NOT NULL, `colour` text);
-- > 0001_things.sql
ALTER TABLE `gadgets` RENAME TO `things`;
-- > 0002_things.sql
CREATE TABLE `__new_things` (`id` integer PRIMARY KEY NOT NULL, `label` text DEFAULT '' NOT NULL);--> statement-breakpoint
INSERT INTO `__new_things`(`id`, `label`) SELECT `id`, `label` FROM `things`;--> statement-breakpoint
DROP TABLE `things`;--> statement-breakpoint
ALTER TABLE `__new_things` RENAME TO `things`;

-- ## children get a cascade in one file, the parent is rebuilt in the next · guilty: error cascades-delete|drops-table
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE albums (id INTEGER PRIMARY KEY, title TEXT);
CREATE TABLE photos (id INTEGER PRIMARY KEY, album_id INTEGER NOT NULL, path TEXT NOT NULL);
-- > 0002_photos.sql
CREATE TABLE pictures (id INTEGER PRIMARY KEY, album_id INTEGER NOT NULL REFERENCES albums(id) ON DELETE CASCADE, path TEXT NOT NULL);
INSERT INTO pictures (id, album_id, path) SELECT id, album_id, path FROM photos WHERE EXISTS (SELECT 1 FROM albums WHERE albums.id = photos.album_id);
-- > 0003_albums.sql
CREATE TABLE albums_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL DEFAULT '');
INSERT INTO albums_new (id, title) SELECT id, coalesce(title, '') FROM albums;
DROP TABLE albums;
ALTER TABLE albums_new RENAME TO albums;
DROP TABLE IF EXISTS photos;

-- ## the parent is renamed in 002 and rebuilt in 003 with foreign keys on · guilty: error cascades-delete
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE boards (id INTEGER PRIMARY KEY, name TEXT);--> statement-breakpoint
CREATE TABLE cards (id INTEGER PRIMARY KEY, board_id INTEGER NOT NULL REFERENCES boards(id) ON DELETE CASCADE, text TEXT NOT NULL);
-- > 0001_walls.sql
ALTER TABLE boards RENAME TO walls;
-- > 0002_walls.sql
CREATE TABLE __new_walls (id INTEGER PRIMARY KEY, name TEXT DEFAULT '' NOT NULL);--> statement-breakpoint
INSERT INTO __new_walls (id, name) SELECT id, coalesce(name, '') FROM walls;--> statement-breakpoint
DROP TABLE walls;--> statement-breakpoint
ALTER TABLE __new_walls RENAME TO walls;

-- ## copied into a new column, the old one dropped, then the new one · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE products (id INTEGER PRIMARY KEY, name TEXT NOT NULL, price REAL NOT NULL);
-- > 002_cents.sql
ALTER TABLE products ADD COLUMN price_text TEXT;
UPDATE products SET price_text = price;
-- > 003_no_price.sql
ALTER TABLE products DROP COLUMN price;
-- > 004_no_text.sql
ALTER TABLE products DROP COLUMN price_text;

-- ## moved to an archive without the note, the table dropped later · guilty: error drops-table|drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bookings (id INTEGER PRIMARY KEY, guest TEXT NOT NULL, note TEXT);
-- > 002_archive.sql
CREATE TABLE bookings_archive (id INTEGER PRIMARY KEY, guest TEXT NOT NULL);
INSERT INTO bookings_archive (id, guest) SELECT id, guest FROM bookings;
-- > 003_drop.sql
DROP TABLE IF EXISTS bookings;

-- ## overwritten in 002, the copy dropped in 003 · guilty: error drops-column|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE games (id INTEGER PRIMARY KEY, title TEXT NOT NULL, score INTEGER NOT NULL);
-- > 002_keep_score.sql
ALTER TABLE games ADD COLUMN old_score INTEGER;
UPDATE games SET old_score = score;
UPDATE games SET score = 0;
-- > 003_forget.sql
ALTER TABLE games DROP COLUMN old_score;

-- ## three steps of a safe rename of a column · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE staff (id INTEGER PRIMARY KEY, mobile TEXT);
-- > 002_phone.sql
ALTER TABLE staff ADD COLUMN phone TEXT;
-- > 003_fill.sql
UPDATE staff SET phone = mobile WHERE phone IS NULL;
-- > 004_no_mobile.sql
ALTER TABLE staff DROP COLUMN mobile;

-- ## renamed in 002 and rebuilt whole in 003 · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cars (id INTEGER PRIMARY KEY, plate TEXT NOT NULL UNIQUE, colour TEXT);
-- > 002_vehicles.sql
ALTER TABLE cars RENAME TO vehicles;
-- > 003_wheels.sql
CREATE TABLE vehicles_new (id INTEGER PRIMARY KEY, plate TEXT NOT NULL UNIQUE, colour TEXT, wheels INTEGER NOT NULL DEFAULT 4);
INSERT INTO vehicles_new (id, plate, colour) SELECT id, plate, colour FROM vehicles;
DROP TABLE vehicles;
ALTER TABLE vehicles_new RENAME TO vehicles;

-- ## a helper table lives for two files · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE songs (id INTEGER PRIMARY KEY, title TEXT NOT NULL, plays INTEGER NOT NULL DEFAULT 0);
-- > 002_ranks.sql
CREATE TABLE song_ranks (song_id INTEGER PRIMARY KEY, place INTEGER NOT NULL);
INSERT INTO song_ranks SELECT id, row_number() OVER (ORDER BY plays DESC, id) FROM songs;
-- > 003_rank_column.sql
ALTER TABLE songs ADD COLUMN place INTEGER;
UPDATE songs SET place = (SELECT r.place FROM song_ranks AS r WHERE r.song_id = songs.id);
DROP TABLE song_ranks;

-- ## copied in 002, compared by nobody, the old one dropped in 003 · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE hits (id INTEGER PRIMARY KEY, path TEXT NOT NULL, at INTEGER NOT NULL);
-- > 0002_views.sql
CREATE TABLE page_views (id INTEGER PRIMARY KEY, path TEXT NOT NULL, at INTEGER NOT NULL, country TEXT);
INSERT INTO page_views (id, path, at) SELECT id, path, at FROM hits;
-- > 0003_no_hits.sql
DROP TABLE IF EXISTS hits;

-- ## a table of the same name comes back with the old rows · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE prefs (user_id INTEGER NOT NULL, name TEXT NOT NULL, value TEXT, PRIMARY KEY (user_id, name));
-- > 002_aside.sql
ALTER TABLE prefs RENAME TO prefs_old;
CREATE TABLE prefs (user_id INTEGER NOT NULL, name TEXT NOT NULL, value TEXT, changed_at TEXT, PRIMARY KEY (user_id, name));
INSERT INTO prefs (user_id, name, value) SELECT user_id, name, value FROM prefs_old;
-- > 003_old_gone.sql
DROP TABLE IF EXISTS prefs_old;

-- ## two tables swap their names by way of a third · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE drafts (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
CREATE TABLE posts (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
-- > 002_swap_one.sql
ALTER TABLE drafts RENAME TO swap_tmp;
ALTER TABLE posts RENAME TO drafts;
-- > 003_swap_two.sql
ALTER TABLE swap_tmp RENAME TO posts;

-- ## a new table is filled in 002 and dropped in 003, the old one untouched · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE meals (id INTEGER PRIMARY KEY, dish TEXT NOT NULL, kcal INTEGER);
-- > 002_heavy.sql
CREATE TABLE heavy_meals (id INTEGER PRIMARY KEY, dish TEXT NOT NULL);
INSERT INTO heavy_meals SELECT id, dish FROM meals WHERE kcal > 900;
-- > 003_no_heavy.sql
DROP TABLE IF EXISTS heavy_meals;

-- ## 002 renames two columns, 003 rebuilds with the new names · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE points (id INTEGER PRIMARY KEY, x REAL NOT NULL, y REAL NOT NULL);
-- > 002_lon_lat.sql
ALTER TABLE points RENAME COLUMN x TO lon;
ALTER TABLE points RENAME COLUMN y TO lat;
-- > 003_height.sql
CREATE TABLE points_new (id INTEGER PRIMARY KEY, lat REAL NOT NULL, lon REAL NOT NULL, height REAL);
INSERT INTO points_new (id, lat, lon) SELECT id, lat, lon FROM points;
DROP TABLE points;
ALTER TABLE points_new RENAME TO points;

-- ## a table is renamed, and a unique index on the new name · guilty: warning depends-on-data|fails-with-rows
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE devices (id INTEGER PRIMARY KEY, status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'live')), serial TEXT NOT NULL);
-- > 0001_appliances.sql
ALTER TABLE devices RENAME TO appliances;
-- > 0002_once.sql
CREATE UNIQUE INDEX appliances_serial ON appliances (serial) WHERE status = 'live';

-- ## a column is renamed, and a CHECK on the new name that rows may not meet · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, worker TEXT NOT NULL, mins INTEGER NOT NULL);
-- > 002_minutes.sql
ALTER TABLE shifts RENAME COLUMN mins TO minutes;
-- > 003_sane.sql
CREATE TABLE shifts_new (id INTEGER PRIMARY KEY, worker TEXT NOT NULL, minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 900));
INSERT INTO shifts_new SELECT id, worker, minutes FROM shifts;
DROP TABLE shifts;
ALTER TABLE shifts_new RENAME TO shifts;

-- ## a table is renamed, and a unique index on its key and another column · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE devices (id INTEGER PRIMARY KEY, serial TEXT NOT NULL UNIQUE, room TEXT);
-- > 002_appliances.sql
ALTER TABLE devices RENAME TO appliances;
-- > 003_once.sql
CREATE UNIQUE INDEX appliances_room ON appliances (room, serial);

-- ## a table comes back two files after it went · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists
-- @ runner: sqlx
-- = 001_audit.sql
CREATE TABLE audit_log (id INTEGER PRIMARY KEY, actor TEXT NOT NULL, action TEXT NOT NULL, at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 002_archive.sql
CREATE TABLE audit_archive (id INTEGER PRIMARY KEY, actor TEXT NOT NULL, action TEXT NOT NULL, at TEXT NOT NULL);
INSERT INTO audit_archive SELECT id, actor, action, at FROM audit_log;
-- > 003_drop_log.sql
DROP TABLE audit_log;
-- > 004_new_log.sql
CREATE INDEX audit_archive_at ON audit_archive (at);
CREATE TABLE audit_log (id INTEGER PRIMARY KEY, actor TEXT NOT NULL, action TEXT NOT NULL, at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);

-- ## a view and an index come back in a later file as others · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists, loses-view
-- @ runner: transactional
-- = 001_audit.sql
CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT NOT NULL, price INTEGER);
CREATE TABLE places (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE INDEX by_name ON places (name);
CREATE VIEW cheap AS SELECT id, name FROM things WHERE price < 10;
-- > 002_a.sql
ALTER TABLE places ADD COLUMN size INTEGER;
-- > 003_drop.sql
DROP VIEW cheap;
-- > 004_drop.sql
DROP INDEX by_name;
-- > 005_new.sql
CREATE VIEW cheap AS SELECT id, name, size FROM places WHERE size < 10;
CREATE INDEX by_name ON places (name, size);
UPDATE places SET size = 0 WHERE size IS NULL;

-- ## a trigger takes the lines along, and the second file fills only the orders · guilty: error cascades-delete
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, sender TEXT NOT NULL, note TEXT);
CREATE TABLE scans (id INTEGER PRIMARY KEY, parcel_id INTEGER NOT NULL, place TEXT NOT NULL);
CREATE TRIGGER parcels_gone AFTER DELETE ON parcels BEGIN DELETE FROM scans WHERE parcel_id = OLD.id; END;
-- > 002_aside.sql
CREATE TABLE parcels_kept AS SELECT id, sender, coalesce(note, '') AS note FROM parcels;
DELETE FROM parcels;
-- > 003_back.sql
INSERT INTO parcels SELECT id, sender, note FROM parcels_kept;
DROP TABLE parcels_kept;

-- ## a trigger takes the lines along, and the second file puts them back · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, sender TEXT NOT NULL, note TEXT);
CREATE TABLE scans (id INTEGER PRIMARY KEY, parcel_id INTEGER NOT NULL, place TEXT NOT NULL);
CREATE TRIGGER parcels_gone AFTER DELETE ON parcels BEGIN DELETE FROM scans WHERE parcel_id = OLD.id; END;
-- > 002_aside.sql
CREATE TABLE parcels_kept AS SELECT id, sender, coalesce(note, '') AS note FROM parcels;
CREATE TABLE scans_kept AS SELECT * FROM scans;
DELETE FROM parcels;
INSERT INTO parcels SELECT id, sender, note FROM parcels_kept;
-- > 003_back.sql
INSERT OR IGNORE INTO scans SELECT * FROM scans_kept;
DROP TABLE scans_kept;
DROP TABLE parcels_kept;

-- ## a rebuild in two files, the old table renamed away, without its index · guilty: error loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, author INTEGER NOT NULL, title TEXT NOT NULL);
CREATE INDEX posts_author ON posts(author);
-- > 002_new.sql
ALTER TABLE posts RENAME TO posts_old;
CREATE TABLE posts (id INTEGER PRIMARY KEY, author INTEGER NOT NULL, title TEXT NOT NULL, slug TEXT);
INSERT INTO posts (id, author, title) SELECT id, author, title FROM posts_old;
-- > 003_drop.sql
DROP TABLE posts_old;

-- ## a rebuild in three files, without its index · guilty: error loses-index
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, author INTEGER NOT NULL, title TEXT NOT NULL);
CREATE INDEX posts_author ON posts(author);
-- > 0002_new.sql
CREATE TABLE posts_new (id INTEGER PRIMARY KEY, author INTEGER NOT NULL, title TEXT NOT NULL, slug TEXT);
INSERT INTO posts_new (id, author, title) SELECT id, author, title FROM posts;
-- > 0003_drop.sql
DROP TABLE posts;
-- > 0004_rename.sql
ALTER TABLE posts_new RENAME TO posts;

-- ## a rebuild in three files, the old table renamed away, without its trigger · guilty: error loses-trigger
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, at TEXT);
CREATE TRIGGER touch AFTER UPDATE OF title ON posts BEGIN UPDATE posts SET at = datetime('now') WHERE id = new.id; END;
-- > 002_new.sql
ALTER TABLE posts RENAME TO posts_old;
-- > 003_mid.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, at TEXT, slug TEXT);
INSERT INTO posts (id, title, at) SELECT id, title, at FROM posts_old;
-- > 004_drop.sql
DROP TABLE posts_old;

-- ## a rebuild in three files forgets a NOT NULL · guilty: warning loses-constraint
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, author INTEGER NOT NULL, title TEXT NOT NULL);
-- > 0002_new.sql
CREATE TABLE posts_new (id INTEGER PRIMARY KEY, author INTEGER, title TEXT NOT NULL, slug TEXT);
INSERT INTO posts_new (id, author, title) SELECT id, author, title FROM posts;
-- > 0003_drop.sql
DROP TABLE posts;
-- > 0004_rename.sql
ALTER TABLE posts_new RENAME TO posts;

-- ## a rebuild in two files, and the second one makes the index anew · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, author INTEGER NOT NULL, title TEXT NOT NULL);
CREATE INDEX posts_author ON posts(author);
-- > 002_new.sql
ALTER TABLE posts RENAME TO posts_old;
CREATE TABLE posts (id INTEGER PRIMARY KEY, author INTEGER NOT NULL, title TEXT NOT NULL, slug TEXT);
INSERT INTO posts (id, author, title) SELECT id, author, title FROM posts_old;
-- > 003_drop.sql
DROP TABLE posts_old;
CREATE INDEX posts_author ON posts(author);

-- ## a table is emptied and filled anew, and unique in the next file · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE slugs (id INTEGER PRIMARY KEY, slug TEXT NOT NULL);
-- > 002_empty.sql
DELETE FROM slugs;
INSERT INTO slugs (slug) SELECT title FROM posts;
-- > 003_unique.sql
CREATE UNIQUE INDEX slugs_slug ON slugs(slug);

-- ## some rows are deleted, and the rest is unique in the next file · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE slugs (id INTEGER PRIMARY KEY, slug TEXT NOT NULL, at TEXT);
-- > 002_empty.sql
DELETE FROM slugs WHERE at IS NULL;
-- > 003_unique.sql
CREATE UNIQUE INDEX slugs_slug ON slugs(slug);

-- ## a table is emptied, and rebuilt stricter in the next file · innocent, may: deletes-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE slugs (id INTEGER PRIMARY KEY, slug TEXT, at TEXT);
-- > 002_empty.sql
DELETE FROM slugs;
-- > 003_unique.sql
CREATE TABLE slugs_new (id INTEGER PRIMARY KEY, slug TEXT NOT NULL, at TEXT);
INSERT INTO slugs_new SELECT id, slug, at FROM slugs;
DROP TABLE slugs;
ALTER TABLE slugs_new RENAME TO slugs;

-- ## a cache is emptied, and unique in the next file · innocent, may: deletes-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cache (id INTEGER PRIMARY KEY, url TEXT NOT NULL, body TEXT);
-- > 002_empty.sql
-- rehearsal: allow deletes-all-rows because a cache fills itself
DELETE FROM cache;
-- > 003_unique.sql
CREATE UNIQUE INDEX cache_url ON cache(url);

-- ## a key to genres, which the next file fills · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE films (id INTEGER PRIMARY KEY, title TEXT NOT NULL, genre TEXT NOT NULL);
-- > 002_key.sql
CREATE TABLE genres (name TEXT PRIMARY KEY NOT NULL);
CREATE TABLE films_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, genre TEXT NOT NULL REFERENCES genres(name));
INSERT INTO films_new SELECT id, title, genre FROM films;
DROP TABLE films;
ALTER TABLE films_new RENAME TO films;
-- > 003_genres.sql
INSERT INTO genres SELECT DISTINCT genre FROM films;

-- ## a key to genres, which the next file fills with titles · guilty: warning creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE films (id INTEGER PRIMARY KEY, title TEXT NOT NULL, genre TEXT NOT NULL);
-- > 002_key.sql
CREATE TABLE genres (name TEXT PRIMARY KEY NOT NULL);
CREATE TABLE films_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, genre TEXT NOT NULL REFERENCES genres(name));
INSERT INTO films_new SELECT id, title, genre FROM films;
DROP TABLE films;
ALTER TABLE films_new RENAME TO films;
-- > 003_genres.sql
INSERT INTO genres SELECT DISTINCT title FROM films;

-- ## all desks go to an office that the file after the next opens · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE offices (id INTEGER PRIMARY KEY, city TEXT NOT NULL);
CREATE TABLE desks (id INTEGER PRIMARY KEY, label TEXT NOT NULL, office_id INTEGER REFERENCES offices(id));
-- > 002_move.sql
UPDATE desks SET office_id = 4711 WHERE office_id IS NULL;
-- > 003_note.sql
ALTER TABLE desks ADD COLUMN note TEXT;
-- > 004_open.sql
INSERT INTO offices (id, city) VALUES (4711, 'Ghent');

-- ## offices close, and the next file takes their desks out · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE offices (id INTEGER PRIMARY KEY, city TEXT NOT NULL, closed INTEGER NOT NULL DEFAULT 0);
CREATE TABLE desks (id INTEGER PRIMARY KEY, label TEXT NOT NULL, office_id INTEGER REFERENCES offices(id));
-- > 002_close.sql
DELETE FROM offices WHERE closed = 1;
-- > 003_desks.sql
UPDATE desks SET office_id = NULL WHERE office_id NOT IN (SELECT id FROM offices);

-- ## offices close, and the next file takes other desks out · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE offices (id INTEGER PRIMARY KEY, city TEXT NOT NULL, closed INTEGER NOT NULL DEFAULT 0);
CREATE TABLE desks (id INTEGER PRIMARY KEY, label TEXT NOT NULL, office_id INTEGER REFERENCES offices(id));
-- > 002_close.sql
DELETE FROM offices WHERE closed = 1;
-- > 003_desks.sql
UPDATE desks SET office_id = NULL WHERE label = 'lost';

-- ## names of small meters are filled, and the next file requires all · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_meters.sql
CREATE TABLE meters (id INTEGER PRIMARY KEY, label TEXT, capacity INTEGER NOT NULL, installed_on DATE NOT NULL);
-- > 002_label.sql
UPDATE meters SET label = 'small' WHERE label IS NULL AND capacity < 500;
-- > 003_required.sql
CREATE TABLE meters_new (id INTEGER PRIMARY KEY, label TEXT NOT NULL, capacity INTEGER NOT NULL, installed_on DATE NOT NULL);
INSERT INTO meters_new SELECT id, label, capacity, installed_on FROM meters;
DROP TABLE meters;
ALTER TABLE meters_new RENAME TO meters;

-- ## names of old meters are filled, and the same file requires all · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_meters.sql
CREATE TABLE meters (id INTEGER PRIMARY KEY, label TEXT, created_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 002_label.sql
UPDATE meters SET label = 'old meter' WHERE label IS NULL AND created_at < '2024-07-01';
CREATE TABLE meters_new (id INTEGER PRIMARY KEY, label TEXT NOT NULL, created_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
INSERT INTO meters_new SELECT id, label, created_at FROM meters;
DROP TABLE meters;
ALTER TABLE meters_new RENAME TO meters;

-- ## names of small meters are filled and of the others too, and the next file requires all · innocent, may: breaks-old-writes, narrows-values
-- @ runner: transactional
-- = 001_meters.sql
CREATE TABLE meters (id INTEGER PRIMARY KEY, label TEXT, capacity INTEGER NOT NULL, installed_on DATE NOT NULL);
-- > 002_label.sql
UPDATE meters SET label = 'small' WHERE label IS NULL AND capacity < 500;
UPDATE meters SET label = 'large' WHERE label IS NULL AND capacity >= 500;
-- > 003_required.sql
CREATE TABLE meters_new (id INTEGER PRIMARY KEY, label TEXT NOT NULL, capacity INTEGER NOT NULL, installed_on DATE NOT NULL);
INSERT INTO meters_new SELECT id, label, capacity, installed_on FROM meters;
DROP TABLE meters;
ALTER TABLE meters_new RENAME TO meters;
