-- Rows that production has and nobody thinks of: ids that an app has given, parents that are gone, states that a trigger keeps.

-- ## depots with ids that the app has given out · guilty: warning depends-on-data
-- @ runner: sqlx
-- = 1_depots.sql
CREATE TABLE depots (id INTEGER PRIMARY KEY, town TEXT NOT NULL, opened_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 2_first_depots.sql
INSERT INTO depots (id, town, opened_at) VALUES (1, 'Kiel', '2024-01-01'), (2, 'Jena', '2024-02-01'), (3, 'Ulm', '2024-03-01');

-- ## one account with an id of its own, AUTOINCREMENT · guilty: warning depends-on-data
-- @ runner: d1
-- = 0001_accounts.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY AUTOINCREMENT, login TEXT NOT NULL UNIQUE, role TEXT NOT NULL);
CREATE TABLE posts (id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES accounts(id), body TEXT);
CREATE INDEX posts_account ON posts(account_id);
-- > 0002_robot.sql
INSERT INTO accounts (id, login, role) SELECT 10, 'robot', 'system';

-- ## the first orders of a customer, with ids · guilty: warning depends-on-data
-- @ runner: transactional
-- = 1_init.sql
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO customers (id, name) VALUES (1, 'House');
CREATE TABLE purchases (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers (id), cents INTEGER NOT NULL);
CREATE INDEX purchases_customer ON purchases (customer_id);
-- > 2_samples.sql
INSERT INTO purchases (id, customer_id, cents) VALUES (1, 1, 0), (2, 1, 0);

-- ## rows that a trigger makes have ids already · guilty: warning depends-on-data
-- @ runner: transactional
-- = 1_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE changes (id INTEGER PRIMARY KEY, what TEXT NOT NULL);
CREATE TRIGGER rooms_log AFTER INSERT ON rooms BEGIN INSERT INTO changes (what) VALUES ('room ' || new.id); END;
-- > 2_first.sql
INSERT INTO changes (id, what) VALUES (1, 'start');

-- ## a list of words that nothing else fills · innocent
-- @ runner: sqlx
-- = 1_sizes.sql
CREATE TABLE sizes (id INTEGER PRIMARY KEY, label TEXT NOT NULL UNIQUE, position INTEGER NOT NULL DEFAULT 0);
CREATE TABLE shirts (id INTEGER PRIMARY KEY, size_id INTEGER NOT NULL REFERENCES sizes (id), color TEXT);
CREATE INDEX shirts_size ON shirts (size_id);
-- > 2_sizes.sql
INSERT INTO sizes (id, label, position) VALUES (1, 'S', 10), (2, 'M', 20), (3, 'L', 30);

-- ## depots, where they are not there yet · innocent
-- @ runner: sqlx
-- = 1_depots.sql
CREATE TABLE depots (id INTEGER PRIMARY KEY, town TEXT NOT NULL);
-- > 2_first_depots.sql
INSERT INTO depots (id, town) VALUES (1, 'Kiel'), (2, 'Jena') ON CONFLICT (id) DO NOTHING;

-- ## another grade in a list that the migrations fill · innocent
-- @ runner: sqlx
-- = 1_grades.sql
CREATE TABLE grades (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
INSERT INTO grades (id, label) VALUES (1, 'good'), (2, 'fair');
-- > 2_grade.sql
INSERT INTO grades (id, label) VALUES (3, 'poor');

-- ## a list that one file makes and the next one fills · innocent
-- @ runner: goose
-- = 1_orders.sql
-- +goose Up
CREATE TABLE orders (id INTEGER PRIMARY KEY, note TEXT);
-- > 2_lanes.sql
-- +goose Up
CREATE TABLE lanes (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 3_fill.sql
-- +goose Up
INSERT INTO lanes (id, name) VALUES (1, 'slow'), (2, 'fast');

-- ## a row without an id of its own · innocent
-- @ runner: sqlx
-- = 1_tags.sql
CREATE TABLE tags (id INTEGER PRIMARY KEY, word TEXT NOT NULL);
-- > 2_tag.sql
INSERT INTO tags (word) VALUES ('new'), ('old');

-- ## a journal gets a foreign key, keys off · guilty: warning creates-orphans
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE TABLE trips (id INTEGER PRIMARY KEY, goal TEXT);
CREATE TABLE journal (id INTEGER PRIMARY KEY, trip_id INTEGER NOT NULL, line TEXT);
-- > 2_key.up.sql
CREATE TABLE journal_new (id INTEGER PRIMARY KEY, trip_id INTEGER NOT NULL REFERENCES trips(id), line TEXT);
INSERT INTO journal_new SELECT id, trip_id, line FROM journal;
DROP TABLE IF EXISTS journal;
ALTER TABLE journal_new RENAME TO journal;
CREATE INDEX journal_trip ON journal(trip_id);

-- ## ratings point at books by their code, keys off · guilty: warning creates-orphans
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS books (code TEXT PRIMARY KEY, title TEXT);
CREATE TABLE IF NOT EXISTS ratings (id INTEGER PRIMARY KEY, book TEXT NOT NULL, stars INTEGER);
-- > 002_key.sql
CREATE TABLE IF NOT EXISTS ratings_new (id INTEGER PRIMARY KEY, book TEXT NOT NULL REFERENCES books(code) ON DELETE CASCADE, stars INTEGER);
INSERT INTO ratings_new SELECT id, book, stars FROM ratings;
DROP TABLE IF EXISTS ratings;
ALTER TABLE ratings_new RENAME TO ratings;
CREATE INDEX IF NOT EXISTS ratings_book ON ratings(book);

-- ## a journal gets a foreign key and leaves orphans behind on purpose · innocent, may: loses-rows, narrows-values
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE TABLE trips (id INTEGER PRIMARY KEY, goal TEXT);
CREATE TABLE journal (id INTEGER PRIMARY KEY, trip_id INTEGER, line TEXT);
-- > 2_key.up.sql
CREATE TABLE journal_new (id INTEGER PRIMARY KEY, trip_id INTEGER REFERENCES trips(id), line TEXT);
INSERT INTO journal_new
SELECT id, CASE WHEN trip_id IN (SELECT id FROM trips) THEN trip_id END, line FROM journal;
DROP TABLE IF EXISTS journal;
ALTER TABLE journal_new RENAME TO journal;
CREATE INDEX journal_trip ON journal(trip_id);

-- ## a foreign key that triggers have kept until now · innocent
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE keys (id INTEGER PRIMARY KEY, room_id INTEGER NOT NULL, serial TEXT);
CREATE TRIGGER keys_in BEFORE INSERT ON keys WHEN NEW.room_id NOT IN (SELECT id FROM rooms)
BEGIN
  SELECT RAISE(ABORT, 'no such room');
END;
CREATE TRIGGER keys_move BEFORE UPDATE OF room_id ON keys WHEN NEW.room_id NOT IN (SELECT id FROM rooms)
BEGIN
  SELECT RAISE(ABORT, 'no such room');
END;
CREATE TRIGGER rooms_out BEFORE DELETE ON rooms WHEN OLD.id IN (SELECT room_id FROM keys)
BEGIN
  SELECT RAISE(ABORT, 'has keys');
END;
-- > 2_key.up.sql
DROP TRIGGER IF EXISTS keys_in;
DROP TRIGGER IF EXISTS keys_move;
DROP TRIGGER IF EXISTS rooms_out;
CREATE TABLE keys_new (id INTEGER PRIMARY KEY, room_id INTEGER NOT NULL REFERENCES rooms(id), serial TEXT);
INSERT INTO keys_new SELECT id, room_id, serial FROM keys;
DROP TABLE IF EXISTS keys;
ALTER TABLE keys_new RENAME TO keys;
CREATE INDEX keys_room ON keys(room_id);

-- ## a copy that one NULL stops, and the DROP behind it · guilty: error continues-after-error
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS vouchers (code TEXT PRIMARY KEY, ends TEXT);
-- > 002_ends.sql
CREATE TABLE IF NOT EXISTS vouchers_new (code TEXT PRIMARY KEY, ends TEXT NOT NULL);
INSERT INTO vouchers_new (code, ends) SELECT code, ends FROM vouchers;
DROP TABLE IF EXISTS vouchers;
ALTER TABLE vouchers_new RENAME TO vouchers;

-- ## a copy that equal addresses stop, inside BEGIN and COMMIT · guilty: error continues-after-error
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS readers (id INTEGER PRIMARY KEY, mail TEXT NOT NULL);
-- > 002_unique.sql
BEGIN;
CREATE TABLE IF NOT EXISTS subscribers (id INTEGER PRIMARY KEY, mail TEXT NOT NULL UNIQUE);
INSERT INTO subscribers SELECT id, mail FROM readers;
DROP TABLE IF EXISTS readers;
COMMIT;

-- ## a copy that takes every row · innocent
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS vouchers (code TEXT PRIMARY KEY, ends TEXT);
-- > 002_ends.sql
BEGIN;
CREATE TABLE IF NOT EXISTS vouchers_new (code TEXT PRIMARY KEY, ends TEXT CHECK (ends <> 'never' OR code <> ''));
INSERT INTO vouchers_new (code, ends) SELECT code, ends FROM vouchers;
DROP TABLE IF EXISTS vouchers;
ALTER TABLE vouchers_new RENAME TO vouchers;
COMMIT;

-- ## a unique index beside a view that goes · innocent, may: depends-on-data, breaks-old-reads, breaks-old-writes
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS readers (id INTEGER PRIMARY KEY, mail TEXT NOT NULL);
CREATE VIEW IF NOT EXISTS mails AS SELECT mail FROM readers;
-- > 002_unique.sql
CREATE UNIQUE INDEX IF NOT EXISTS readers_mail ON readers(mail);
DROP VIEW IF EXISTS mails;

-- ## JSON is read out of a column whose default is none · guilty: warning depends-on-data
-- @ runner: sqlx
-- = 1_init.sql
CREATE TABLE hooks (id INTEGER PRIMARY KEY, body TEXT NOT NULL DEFAULT '');
-- > 2_event.sql
CREATE INDEX hooks_event ON hooks (json_extract(body, '$.event'));

-- ## options merged where some are still the word none · guilty: warning depends-on-data
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `players` (`id` integer PRIMARY KEY NOT NULL, `options` text DEFAULT 'none' NOT NULL);
-- > 0001_options.sql
UPDATE `players` SET `options` = json_set(`options`, '$.sound', json('true')) WHERE `id` > 0;

-- ## JSON is read where the default was left out · innocent
-- @ runner: sqlx
-- = 1_init.sql
CREATE TABLE hooks (id INTEGER PRIMARY KEY, body TEXT NOT NULL DEFAULT '');
-- > 2_event.sql
CREATE INDEX hooks_event ON hooks (json_extract(body, '$.event')) WHERE body <> '';

-- ## options merged into documents · innocent
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `players` (`id` integer PRIMARY KEY NOT NULL, `options` text DEFAULT '{}' NOT NULL);
-- > 0001_options.sql
UPDATE `players` SET `options` = json_set(`options`, '$.sound', json('true')) WHERE `id` > 0;

-- ## a purge over a trigger that keeps paid bills · guilty: warning depends-on-data
-- @ runner: sqlx
-- = 1_init.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY, day TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'open');
CREATE TRIGGER keep_paid BEFORE DELETE ON bills WHEN OLD.state = 'paid'
BEGIN
  SELECT RAISE(ABORT, 'paid bills are kept');
END;
-- > 2_purge.sql
DELETE FROM bills WHERE day < '2024-06-01';

-- ## a renumbering over a trigger that locks what was sent · guilty: warning depends-on-data
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE letters (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, pages INTEGER NOT NULL, sent INTEGER NOT NULL DEFAULT 0);
CREATE TRIGGER letters_locked BEFORE UPDATE ON letters
BEGIN
  SELECT CASE WHEN OLD.sent = 7 AND OLD.pages > 400 THEN RAISE(ABORT, 'locked') END;
END;
-- > 0002_pages.sql
UPDATE letters SET pages = pages + 1 WHERE subject LIKE 'Re:%';

-- ## a purge that leaves what the trigger keeps · innocent
-- @ runner: sqlx
-- = 1_init.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY, day TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'open');
CREATE TRIGGER keep_paid BEFORE DELETE ON bills WHEN OLD.state = 'paid'
BEGIN
  SELECT RAISE(ABORT, 'paid bills are kept');
END;
-- > 2_purge.sql
DELETE FROM bills WHERE day < '2024-06-01' AND state <> 'paid';

-- ## a change that the trigger does not watch · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE letters (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, pages INTEGER NOT NULL, sent INTEGER NOT NULL DEFAULT 0);
CREATE TRIGGER letters_locked BEFORE UPDATE OF pages ON letters WHEN OLD.sent = 7
BEGIN
  SELECT RAISE(ABORT, 'locked');
END;
-- > 0002_subject.sql
UPDATE letters SET subject = 'Re: ' || substr(subject, 5) WHERE subject LIKE 'RE:%';

-- ## milliseconds also as text · innocent, may: updates-all-rows
-- @ runner: sqlx
-- = 1_init.sql
CREATE TABLE calls (id INTEGER PRIMARY KEY, began INTEGER NOT NULL);
-- > 2_text.sql
ALTER TABLE calls ADD COLUMN began_text TEXT NOT NULL DEFAULT '';
UPDATE calls SET began_text = strftime('%Y-%m-%dT%H:%M:%fZ', began / 1000.0, 'unixepoch');

-- ## seconds become dates in a rebuild · innocent, may: changes-values, breaks-old-writes, breaks-old-reads, narrows-values
-- @ runner: goose
-- = 1_init.sql
-- +goose Up
CREATE TABLE visits (id INTEGER PRIMARY KEY, seen_at INTEGER NOT NULL DEFAULT (unixepoch()));
-- > 2_dates.sql
-- +goose Up
CREATE TABLE visits_new (id INTEGER PRIMARY KEY, seen_at INTEGER NOT NULL DEFAULT (unixepoch()), seen_on TEXT NOT NULL);
INSERT INTO visits_new SELECT id, seen_at, datetime(seen_at, 'unixepoch') FROM visits;
DROP TABLE IF EXISTS visits;
ALTER TABLE visits_new RENAME TO visits;

-- ## milliseconds as text, and some are not known · guilty: warning depends-on-data|fails-with-rows
-- @ runner: sqlx
-- = 1_init.sql
CREATE TABLE calls (id INTEGER PRIMARY KEY, began INTEGER);
-- > 2_text.sql
ALTER TABLE calls ADD COLUMN began_text TEXT NOT NULL DEFAULT '';
UPDATE calls SET began_text = strftime('%Y-%m-%dT%H:%M:%fZ', began / 1000.0, 'unixepoch');

-- ## a number that is no time, in a column of 32 bits · guilty: warning depends-on-data|fails-with-rows
-- @ runner: sqlx
-- = 1_init.sql
CREATE TABLE meters (id INTEGER PRIMARY KEY, pulses INTEGER NOT NULL);
-- > 2_bound.sql
CREATE TABLE meters_new (id INTEGER PRIMARY KEY, pulses INTEGER NOT NULL CHECK (pulses < 4294967296));
INSERT INTO meters_new SELECT id, pulses FROM meters;
DROP TABLE IF EXISTS meters;
ALTER TABLE meters_new RENAME TO meters;

-- ## titles are trimmed, and a trigger of before notes when · innocent, may: updates-all-rows
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE TABLE songs (id INTEGER PRIMARY KEY, title TEXT NOT NULL, updated_at TEXT);
CREATE TRIGGER songs_touch AFTER UPDATE OF title ON songs
BEGIN
  UPDATE songs SET updated_at = CURRENT_TIMESTAMP WHERE id = NEW.id;
END;
-- > 2_trim.up.sql
UPDATE songs SET title = trim(title);

-- ## a price rises, and a trigger of before keeps a history · innocent, may: updates-all-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE wares (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL);
CREATE TABLE price_history (ware_id INTEGER NOT NULL, cents INTEGER NOT NULL, at INTEGER NOT NULL);
CREATE TRIGGER wares_history AFTER UPDATE OF cents ON wares
BEGIN
  INSERT INTO price_history VALUES (OLD.id, OLD.cents, unixepoch('now'));
END;
-- > 0002_prices.sql
UPDATE wares SET cents = cents + 5 WHERE cents > 100;

-- ## the file writes the clock itself, beside a trigger · guilty: warning not-deterministic
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE TABLE songs (id INTEGER PRIMARY KEY, title TEXT NOT NULL, updated_at TEXT, checked_at TEXT);
CREATE TRIGGER songs_touch AFTER UPDATE OF title ON songs
BEGIN
  UPDATE songs SET updated_at = CURRENT_TIMESTAMP WHERE id = NEW.id;
END;
-- > 2_trim.up.sql
UPDATE songs SET title = trim(title), checked_at = CURRENT_TIMESTAMP;

-- ## the file's own trigger writes the clock · guilty: warning not-deterministic
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE wares (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL, changed INTEGER);
-- > 0002_touch.sql
CREATE TRIGGER wares_touch AFTER UPDATE OF cents ON wares
BEGIN
  UPDATE wares SET changed = unixepoch('now') WHERE id = NEW.id;
END;
UPDATE wares SET cents = cents + 5 WHERE cents > 0;

-- ## sums of children, and a parent without any · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE crates (id INTEGER PRIMARY KEY, label TEXT NOT NULL UNIQUE, packed_on TEXT);
CREATE TABLE bottles (
  id INTEGER PRIMARY KEY,
  crate_id INTEGER NOT NULL REFERENCES crates (id),
  millilitres INTEGER NOT NULL
);
CREATE INDEX bottles_crate ON bottles (crate_id);
-- > 002_crate_volumes.sql
-- The list of crates adds up every bottle, which is slow.
ALTER TABLE crates ADD COLUMN millilitres INTEGER NOT NULL DEFAULT 0;
UPDATE crates SET millilitres = (SELECT sum(b.millilitres) FROM bottles b WHERE b.crate_id = crates.id);

-- ## sums of children, nothing where there is none · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE crates (id INTEGER PRIMARY KEY, label TEXT NOT NULL UNIQUE, packed_on TEXT);
CREATE TABLE bottles (
  id INTEGER PRIMARY KEY,
  crate_id INTEGER NOT NULL REFERENCES crates (id),
  millilitres INTEGER NOT NULL
);
CREATE INDEX bottles_crate ON bottles (crate_id);
-- > 002_crate_volumes.sql
-- The list of crates adds up every bottle, which is slow.
ALTER TABLE crates ADD COLUMN millilitres INTEGER NOT NULL DEFAULT 0;
UPDATE crates SET millilitres = (SELECT total(b.millilitres) FROM bottles b WHERE b.crate_id = crates.id);
