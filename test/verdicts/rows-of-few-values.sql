-- Rows that hold few values, truths and keys alone: nothing but their key tells one from another.

-- ## the first dimmer stays behind · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE dimmers (id INTEGER PRIMARY KEY, percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100));
-- > 002_more.sql
CREATE TABLE dimmers_new (id INTEGER PRIMARY KEY, percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 200));
INSERT INTO dimmers_new SELECT id, percent FROM dimmers WHERE id > 1;
DROP TABLE dimmers;
ALTER TABLE dimmers_new RENAME TO dimmers;

-- ## dimmers are numbered anew · innocent, may: changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE dimmers (id INTEGER PRIMARY KEY, percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100));
-- > 002_more.sql
CREATE TABLE dimmers_new (id INTEGER PRIMARY KEY, percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 200));
INSERT INTO dimmers_new (percent) SELECT percent FROM dimmers ORDER BY id;
DROP TABLE dimmers;
ALTER TABLE dimmers_new RENAME TO dimmers;

-- ## a feature that is off is not copied · guilty: error loses-rows
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `features` (`id` integer PRIMARY KEY NOT NULL, `enabled` integer DEFAULT 0 NOT NULL CHECK (`enabled` IN (0, 1)));
-- > 0001_strict.sql
CREATE TABLE `__new_features` (`id` integer PRIMARY KEY NOT NULL, `enabled` integer DEFAULT 1 NOT NULL CHECK (`enabled` IN (0, 1))) STRICT;
--> statement-breakpoint
INSERT INTO `__new_features`(`id`, `enabled`) SELECT `id`, `enabled` FROM `features` WHERE `enabled` = 1;
--> statement-breakpoint
DROP TABLE `features`;
--> statement-breakpoint
ALTER TABLE `__new_features` RENAME TO `features`;

-- ## features that are on and off each have a table now · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `features` (`id` integer PRIMARY KEY NOT NULL, `enabled` integer DEFAULT 0 NOT NULL CHECK (`enabled` IN (0, 1)));
-- > 0001_two.sql
CREATE TABLE `features_on` (`id` integer PRIMARY KEY NOT NULL, `enabled` integer DEFAULT 1 NOT NULL CHECK (`enabled` = 1));
--> statement-breakpoint
CREATE TABLE `features_off` (`id` integer PRIMARY KEY NOT NULL, `enabled` integer DEFAULT 0 NOT NULL CHECK (`enabled` = 0));
--> statement-breakpoint
INSERT INTO `features_on`(`id`, `enabled`) SELECT `id`, `enabled` FROM `features` WHERE `enabled` = 1;
--> statement-breakpoint
INSERT INTO `features_off`(`id`, `enabled`) SELECT `id`, `enabled` FROM `features` WHERE `enabled` = 0;
--> statement-breakpoint
DROP TABLE `features`;

-- ## hours at which nobody is there are left out · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE opening_hours (day INTEGER NOT NULL CHECK (day BETWEEN 0 AND 6), hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23), staffed INTEGER NOT NULL DEFAULT 1 CHECK (staffed IN (0, 1)), PRIMARY KEY (day, hour)) WITHOUT ROWID;
-- > 002_strict.sql
CREATE TABLE opening_hours_new (day INTEGER NOT NULL CHECK (day BETWEEN 0 AND 6), hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23), staffed INTEGER NOT NULL DEFAULT 1 CHECK (staffed IN (0, 1)), PRIMARY KEY (day, hour)) STRICT, WITHOUT ROWID;
INSERT INTO opening_hours_new SELECT day, hour, staffed FROM opening_hours WHERE staffed = 1;
DROP TABLE opening_hours;
ALTER TABLE opening_hours_new RENAME TO opening_hours;

-- ## weekdays are counted from 1 now · innocent, may: breaks-old-writes, changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE opening_hours (day INTEGER NOT NULL CHECK (day BETWEEN 0 AND 6), hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23), staffed INTEGER NOT NULL DEFAULT 1 CHECK (staffed IN (0, 1)), PRIMARY KEY (day, hour)) WITHOUT ROWID;
-- > 002_from_one.sql
CREATE TABLE opening_hours_new (day INTEGER NOT NULL CHECK (day BETWEEN 1 AND 7), hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23), staffed INTEGER NOT NULL DEFAULT 1 CHECK (staffed IN (0, 1)), PRIMARY KEY (day, hour)) WITHOUT ROWID;
INSERT INTO opening_hours_new SELECT day + 1, hour, staffed FROM opening_hours;
DROP TABLE opening_hours;
ALTER TABLE opening_hours_new RENAME TO opening_hours;

-- ## the first hundred links of a crew are copied · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE crews (person_id INTEGER NOT NULL REFERENCES people(id), boat_id INTEGER NOT NULL REFERENCES boats(id), PRIMARY KEY (person_id, boat_id));
-- > 002_narrow.sql
CREATE TABLE crews_new (person_id INTEGER NOT NULL REFERENCES people(id), boat_id INTEGER NOT NULL REFERENCES boats(id), PRIMARY KEY (person_id, boat_id)) WITHOUT ROWID;
INSERT INTO crews_new SELECT person_id, boat_id FROM crews LIMIT 100;
DROP TABLE crews;
ALTER TABLE crews_new RENAME TO crews;

-- ## the links of a crew are copied in two chunks · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE crews (person_id INTEGER NOT NULL REFERENCES people(id), boat_id INTEGER NOT NULL REFERENCES boats(id), PRIMARY KEY (person_id, boat_id));
-- > 002_narrow.sql
CREATE TABLE crews_new (person_id INTEGER NOT NULL REFERENCES people(id), boat_id INTEGER NOT NULL REFERENCES boats(id), PRIMARY KEY (person_id, boat_id)) WITHOUT ROWID;
INSERT INTO crews_new SELECT person_id, boat_id FROM crews ORDER BY person_id, boat_id LIMIT 100;
INSERT INTO crews_new SELECT person_id, boat_id FROM crews ORDER BY person_id, boat_id LIMIT -1 OFFSET 100;
DROP TABLE crews;
ALTER TABLE crews_new RENAME TO crews;

-- ## ratings behind the first one · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE films (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE ratings (id INTEGER PRIMARY KEY, film_id INTEGER NOT NULL REFERENCES films(id), stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5));
-- > 002_half.sql
CREATE TABLE ratings_new (id INTEGER PRIMARY KEY, film_id INTEGER NOT NULL REFERENCES films(id), stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 10));
INSERT INTO ratings_new SELECT id, film_id, stars * 2 FROM ratings ORDER BY id LIMIT -1 OFFSET 1;
DROP TABLE ratings;
ALTER TABLE ratings_new RENAME TO ratings;

-- ## the best rating of each film stays, by a statement that says so · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE films (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE ratings (id INTEGER PRIMARY KEY, film_id INTEGER NOT NULL REFERENCES films(id), stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5));
-- > 002_one.sql
DELETE FROM ratings WHERE id NOT IN (SELECT max(id) FROM ratings GROUP BY film_id);
CREATE TABLE ratings_new (id INTEGER PRIMARY KEY, film_id INTEGER NOT NULL UNIQUE REFERENCES films(id), stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5));
INSERT INTO ratings_new SELECT id, film_id, stars FROM ratings;
DROP TABLE ratings;
ALTER TABLE ratings_new RENAME TO ratings;

-- ## folders at the top are left out · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES folders(id));
-- > 002_cascade.sql
CREATE TABLE folders_new (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES folders(id) ON DELETE CASCADE);
INSERT INTO folders_new SELECT id, parent_id FROM folders WHERE parent_id IS NOT NULL;
DROP TABLE folders;
ALTER TABLE folders_new RENAME TO folders;

-- ## folders at the top come first · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES folders(id));
-- > 002_cascade.sql
CREATE TABLE folders_new (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES folders_new(id) ON DELETE CASCADE);
INSERT INTO folders_new SELECT id, parent_id FROM folders WHERE parent_id IS NULL;
INSERT INTO folders_new SELECT id, parent_id FROM folders WHERE parent_id IS NOT NULL ORDER BY id;
DROP TABLE folders;
ALTER TABLE folders_new RENAME TO folders;

-- ## months are put aside, and not all come back · guilty: error loses-rows|drops-table|deletes-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE closings (year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100), month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12), closed INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (year, month)) WITHOUT ROWID;
-- > 002_again.sql
CREATE TEMP TABLE kept AS SELECT year, month, closed FROM closings WHERE month > 1;
DELETE FROM closings;
INSERT INTO closings SELECT year, month, closed FROM kept;
DROP TABLE kept;

-- ## months are put aside, and come back · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE closings (year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100), month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12), closed INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (year, month)) WITHOUT ROWID;
-- > 002_again.sql
CREATE TEMP TABLE kept AS SELECT year, month, closed FROM closings;
DELETE FROM closings;
INSERT INTO closings SELECT year, month, closed FROM kept;
DROP TABLE kept;

-- ## one year is missing in the copy · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seasons (year INTEGER PRIMARY KEY CHECK (year BETWEEN 2000 AND 2100));
-- > 002_later.sql
CREATE TABLE seasons_new (year INTEGER PRIMARY KEY CHECK (year BETWEEN 2000 AND 2200));
INSERT INTO seasons_new SELECT year FROM seasons WHERE year <> 2020;
DROP TABLE seasons;
ALTER TABLE seasons_new RENAME TO seasons;

-- ## early slots go into an archive, the others into the new table · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE slots (day INTEGER NOT NULL CHECK (day BETWEEN 0 AND 6), hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23), PRIMARY KEY (day, hour)) WITHOUT ROWID;
-- > 002_archive.sql
CREATE TABLE slots_archive (day INTEGER NOT NULL, hour INTEGER NOT NULL, PRIMARY KEY (day, hour)) WITHOUT ROWID;
INSERT INTO slots_archive SELECT day, hour FROM slots WHERE hour < 8;
CREATE TABLE slots_new (day INTEGER NOT NULL CHECK (day BETWEEN 0 AND 6), hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23), PRIMARY KEY (day, hour)) WITHOUT ROWID;
INSERT INTO slots_new SELECT day, hour FROM slots WHERE hour >= 8;
DROP TABLE slots;
ALTER TABLE slots_new RENAME TO slots;

-- ## votes for and against move to another table · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE votes (id INTEGER PRIMARY KEY, post_id INTEGER NOT NULL REFERENCES posts(id), vote INTEGER NOT NULL CHECK (vote IN (-1, 1)));
-- > 002_opinions.sql
CREATE TABLE opinions (id INTEGER PRIMARY KEY, post_id INTEGER NOT NULL REFERENCES posts(id), vote INTEGER NOT NULL CHECK (vote IN (-1, 1)));
INSERT INTO opinions SELECT id, post_id, vote FROM votes;
DROP TABLE votes;

-- ## votes against are left out · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE votes (id INTEGER PRIMARY KEY, post_id INTEGER NOT NULL REFERENCES posts(id), vote INTEGER NOT NULL CHECK (vote IN (-1, 1)));
-- > 002_opinions.sql
CREATE TABLE opinions (id INTEGER PRIMARY KEY, post_id INTEGER NOT NULL REFERENCES posts(id), vote INTEGER NOT NULL CHECK (vote IN (-1, 1)));
INSERT INTO opinions SELECT id, post_id, vote FROM votes WHERE vote = 1;
DROP TABLE votes;

-- ## old sessions are deleted, then the table is rebuilt · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
CREATE TABLE sessions (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), token TEXT NOT NULL, expires_at TEXT NOT NULL);
-- > 002_cascade.sql
DELETE FROM sessions WHERE expires_at < '2024-01-01';
CREATE TABLE sessions_new (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id) ON DELETE CASCADE, token TEXT NOT NULL, expires_at TEXT NOT NULL);
INSERT INTO sessions_new SELECT id, user_id, token, expires_at FROM sessions;
DROP TABLE sessions;
ALTER TABLE sessions_new RENAME TO sessions;

-- ## old sessions are deleted, then new ones too by the copy · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
CREATE TABLE sessions (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), token TEXT NOT NULL, expires_at TEXT NOT NULL);
-- > 002_cascade.sql
DELETE FROM sessions WHERE expires_at < '2024-01-01';
CREATE TABLE sessions_new (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id) ON DELETE CASCADE, token TEXT NOT NULL, expires_at TEXT NOT NULL);
INSERT INTO sessions_new SELECT id, user_id, token, expires_at FROM sessions WHERE expires_at < '2024-06-01';
DROP TABLE sessions;
ALTER TABLE sessions_new RENAME TO sessions;

-- ## flags that are off are deleted, then the table is rebuilt · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
CREATE TABLE flags (user_id INTEGER NOT NULL REFERENCES users(id), name TEXT NOT NULL CHECK (name IN ('beta', 'dark')), is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)), PRIMARY KEY (user_id, name));
-- > 002_wide.sql
DELETE FROM flags WHERE is_on = 0;
CREATE TABLE flags_new (user_id INTEGER NOT NULL REFERENCES users(id) ON DELETE CASCADE, name TEXT NOT NULL CHECK (name IN ('beta', 'dark', 'wide')), is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)), PRIMARY KEY (user_id, name)) WITHOUT ROWID;
INSERT INTO flags_new SELECT user_id, name, is_on FROM flags;
DROP TABLE flags;
ALTER TABLE flags_new RENAME TO flags;

-- ## lines that cost nothing, by a generated column · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lines (id INTEGER PRIMARY KEY, price INTEGER NOT NULL, pieces INTEGER NOT NULL, total INTEGER GENERATED ALWAYS AS (price * pieces) STORED);
-- > 002_note.sql
CREATE TABLE lines_new (id INTEGER PRIMARY KEY, price INTEGER NOT NULL, pieces INTEGER NOT NULL, total INTEGER GENERATED ALWAYS AS (price * pieces) STORED, note TEXT);
INSERT INTO lines_new (id, price, pieces) SELECT l.id, l.price, l.pieces FROM lines l WHERE l.total > 0;
DROP TABLE lines;
ALTER TABLE lines_new RENAME TO lines;

-- ## a generated column is made anew, and a copy takes all · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lines (id INTEGER PRIMARY KEY, price INTEGER NOT NULL, pieces INTEGER NOT NULL, total INTEGER GENERATED ALWAYS AS (price * pieces) STORED);
-- > 002_note.sql
CREATE TABLE lines_new (id INTEGER PRIMARY KEY, price INTEGER NOT NULL, pieces INTEGER NOT NULL, total INTEGER GENERATED ALWAYS AS (price * pieces) VIRTUAL, note TEXT);
INSERT INTO lines_new (id, price, pieces, note) SELECT id, price, pieces, iif(total > 0, 'paid', 'free') FROM lines;
DROP TABLE lines;
ALTER TABLE lines_new RENAME TO lines;

-- ## the same with a CHECK of two bounds · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE hotels (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE reviews (id INTEGER PRIMARY KEY, hotel_id INTEGER NOT NULL REFERENCES hotels(id), points INTEGER NOT NULL CHECK (points >= 0 AND points <= 10));
-- > 002_last.sql
DELETE FROM reviews WHERE id NOT IN (SELECT max(id) FROM reviews GROUP BY hotel_id);
CREATE TABLE reviews_new (id INTEGER PRIMARY KEY, hotel_id INTEGER NOT NULL UNIQUE REFERENCES hotels(id), points INTEGER NOT NULL CHECK (points >= 0 AND points <= 10));
INSERT INTO reviews_new SELECT id, hotel_id, points FROM reviews;
DROP TABLE reviews;
ALTER TABLE reviews_new RENAME TO reviews;

-- ## the same, and half points fall away · guilty: warning narrows-values|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE hotels (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE reviews (id INTEGER PRIMARY KEY, hotel_id INTEGER NOT NULL REFERENCES hotels(id), points INTEGER NOT NULL CHECK (points >= 0 AND points <= 10));
-- > 002_last.sql
DELETE FROM reviews WHERE id NOT IN (SELECT max(id) FROM reviews GROUP BY hotel_id);
CREATE TABLE reviews_new (id INTEGER PRIMARY KEY, hotel_id INTEGER NOT NULL UNIQUE REFERENCES hotels(id), points INTEGER NOT NULL CHECK (points >= 0 AND points <= 5));
INSERT INTO reviews_new SELECT id, hotel_id, points / 2 FROM reviews;
DROP TABLE reviews;
ALTER TABLE reviews_new RENAME TO reviews;
