-- What is destroyed on purpose is found all the same; a guard that refuses until something was done stops nothing behind it.

-- ## the name and the comment say what goes: a table · guilty: error drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE legacy_stats (id INTEGER PRIMARY KEY, day TEXT NOT NULL, hits INTEGER NOT NULL);
-- > 002_drop_legacy_stats.sql
-- Nobody has read legacy_stats since the new dashboard. Drop it.
DROP TABLE IF EXISTS legacy_stats;

-- ## the name and the comment say what goes: three columns · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, icq TEXT, msn TEXT, aim TEXT);
-- > 0002_drop_messengers.sql
-- Remove the messenger columns.
ALTER TABLE users DROP COLUMN icq;
ALTER TABLE users DROP COLUMN msn;
ALTER TABLE users DROP COLUMN aim;

-- ## a feature goes with its three tables · guilty: error drops-table
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `polls` (`id` integer PRIMARY KEY NOT NULL, `title` text NOT NULL);
CREATE TABLE `poll_options` (`id` integer PRIMARY KEY NOT NULL, `poll_id` integer NOT NULL REFERENCES `polls`(`id`), `text` text NOT NULL);
CREATE TABLE `poll_votes` (`id` integer PRIMARY KEY NOT NULL, `option_id` integer NOT NULL REFERENCES `poll_options`(`id`), `voter` text NOT NULL);
-- > 0001_remove_polls.sql
DROP TABLE `poll_votes`;
--> statement-breakpoint
DROP TABLE `poll_options`;
--> statement-breakpoint
DROP TABLE `polls`;

-- ## all rows are deleted on purpose · guilty: warning deletes-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cache_entries (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL);
-- > 002_clear_cache.sql
-- Clear the cache: its format has changed.
DELETE FROM cache_entries;

-- ## dropped and made anew with another shape · guilty: error drops-table|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE drafts (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
-- > 002_recreate_drafts.sql
-- Drafts are recreated from scratch.
DROP TABLE IF EXISTS drafts;
CREATE TABLE drafts (id INTEGER PRIMARY KEY, author INTEGER NOT NULL, text TEXT NOT NULL);

-- ## a guard before a loss does not hide the loss · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, phone TEXT, mobile TEXT);
-- > 002_guard.sql
CREATE TABLE guard_002 (ok INTEGER NOT NULL CHECK (ok = 1));
INSERT INTO guard_002 SELECT NOT EXISTS (SELECT 1 FROM people WHERE phone IS NULL AND mobile IS NOT NULL);
DROP TABLE guard_002;
-- > 003_no_mobile.sql
ALTER TABLE people DROP COLUMN mobile;

-- ## a guard in the same file does not hide a cascade behind it · guilty: error cascades-delete
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE tills (id INTEGER PRIMARY KEY, shop_id INTEGER NOT NULL REFERENCES shops(id) ON DELETE CASCADE, label TEXT NOT NULL);
-- > 0002_names.sql
CREATE TABLE guard_0002 (ok INTEGER NOT NULL CHECK (ok = 1));
INSERT INTO guard_0002 SELECT count(*) = 0 FROM shops WHERE name IS NULL;
DROP TABLE guard_0002;
CREATE TABLE shops_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO shops_new SELECT id, name FROM shops;
DROP TABLE shops;
ALTER TABLE shops_new RENAME TO shops;

-- ## allowed with a reason: a table · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE legacy_stats (id INTEGER PRIMARY KEY, day TEXT NOT NULL, hits INTEGER NOT NULL);
-- > 002_drop_legacy_stats.sql
-- rehearsal: allow drops-table because nobody has read legacy_stats since the new dashboard
DROP TABLE IF EXISTS legacy_stats;

-- ## allowed for the whole file: three columns · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, icq TEXT, msn TEXT, aim TEXT);
-- > 0002_drop_messengers.sql
-- rehearsal: allow drops-column because these messengers have closed

ALTER TABLE users DROP COLUMN icq;
ALTER TABLE users DROP COLUMN msn;
ALTER TABLE users DROP COLUMN aim;

-- ## allowed straight above the first of three columns: the others are not · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, icq TEXT, msn TEXT, aim TEXT);
-- > 0002_drop_messengers.sql
-- rehearsal: allow drops-column because ICQ has closed
ALTER TABLE users DROP COLUMN icq;
ALTER TABLE users DROP COLUMN msn;
ALTER TABLE users DROP COLUMN aim;

-- ## allowed at the head of a file that begins a transaction: two columns · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: sqlite3-bail
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, icq TEXT, msn TEXT);
-- > 002_drop_messengers.sql
-- rehearsal: allow drops-column, not-rerunnable because these messengers have closed
BEGIN;
ALTER TABLE users DROP COLUMN icq;
ALTER TABLE users DROP COLUMN msn;
COMMIT;

-- ## a guard, and a plain file behind it · innocent, may: depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, email TEXT);
-- > 002_guard.sql
CREATE TABLE guard_002 (ok INTEGER NOT NULL CHECK (ok = 1));
INSERT INTO guard_002 SELECT NOT EXISTS (SELECT 1 FROM people WHERE email IS NULL);
DROP TABLE guard_002;
-- > 003_index.sql
CREATE INDEX people_email ON people(email);

-- ## a backfill, its guard, and what needs it · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT);
-- > 002_fill.sql
UPDATE people SET email = 'unknown-' || id || '@example.org' WHERE email IS NULL;
-- > 003_guard.sql
CREATE TABLE guard_003 (ok INTEGER NOT NULL CHECK (ok = 1));
INSERT INTO guard_003 SELECT count(*) = 0 FROM people WHERE email IS NULL;
DROP TABLE guard_003;
-- > 004_required.sql
CREATE TABLE people_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL);
INSERT INTO people_new SELECT id, name, email FROM people;
DROP TABLE people;
ALTER TABLE people_new RENAME TO people;

-- ## each of three columns is allowed to go by a comment of its own · innocent
-- @ runner: d1
-- = 0001_tours.sql
CREATE TABLE tours (id INTEGER PRIMARY KEY, title TEXT NOT NULL, bus TEXT, stop TEXT, seats INTEGER);
-- > 0002_no_bus.sql
-- The coaches are booked elsewhere.

-- rehearsal: allow drops-column, breaks-old-reads, breaks-old-writes because the coach firm has the list
ALTER TABLE tours DROP COLUMN bus;
-- rehearsal: allow drops-column, breaks-old-reads, breaks-old-writes because the coach firm has the list
ALTER TABLE tours DROP COLUMN stop;
-- rehearsal: allow drops-column, breaks-old-reads, breaks-old-writes because the coach firm has the list
ALTER TABLE tours DROP COLUMN seats;

-- ## an allowance above a column that nobody drops · guilty: warning unused-allowance
-- @ runner: d1
-- = 0001_tours.sql
CREATE TABLE tours (id INTEGER PRIMARY KEY, title TEXT NOT NULL, bus TEXT, stop TEXT);
-- > 0002_no_bus.sql
-- The coaches are booked elsewhere.

-- rehearsal: allow drops-column, breaks-old-reads, breaks-old-writes because the coach firm has the list
ALTER TABLE tours DROP COLUMN bus;
-- rehearsal: allow breaks-old-reads because the coach firm has the list
ALTER TABLE tours ADD COLUMN seats INTEGER;

-- ## two columns get another name, each allowed by a comment of its own · innocent
-- @ runner: transactional
-- = 001_tours.sql
CREATE TABLE tours (id INTEGER PRIMARY KEY, title TEXT NOT NULL, bus TEXT, stop TEXT);
-- > 002_names.sql
-- The release waits behind a maintenance page.

-- rehearsal: allow breaks-old-reads, breaks-old-writes because the application is stopped meanwhile
ALTER TABLE tours RENAME COLUMN bus TO coach;
-- rehearsal: allow breaks-old-reads, breaks-old-writes because the application is stopped meanwhile
ALTER TABLE tours RENAME COLUMN stop TO halt;

-- ## an allowance above one of two columns of a name does not cover what the other one breaks · guilty: warning breaks-old-reads
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL, pin TEXT);
CREATE TABLE cards (id INTEGER PRIMARY KEY, label TEXT NOT NULL, pin TEXT);
-- > 002_no_pin.sql
CREATE INDEX clients_name ON clients (name);
-- rehearsal: allow drops-column, breaks-old-reads, breaks-old-writes because no card has a pin since May
ALTER TABLE cards DROP COLUMN pin;
-- rehearsal: allow drops-column because support has exported the pins
ALTER TABLE clients DROP COLUMN pin;

-- ## each of two columns of a name is allowed to go by a comment of its own · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL, pin TEXT);
CREATE TABLE cards (id INTEGER PRIMARY KEY, label TEXT NOT NULL, pin TEXT);
-- > 002_no_pin.sql
CREATE INDEX clients_pin ON clients (name);
-- rehearsal: allow drops-column, breaks-old-reads, breaks-old-writes because no card has a pin since May
ALTER TABLE cards DROP COLUMN pin;
-- rehearsal: allow drops-column, breaks-old-reads, breaks-old-writes because support has exported the pins
ALTER TABLE clients DROP COLUMN pin;

-- ## an allowance above the first of two columns of a table does not let the second go · guilty: error drops-column, warning breaks-old-reads
-- @ runner: d1
-- = 0001_tours.sql
CREATE TABLE tours (id INTEGER PRIMARY KEY, title TEXT NOT NULL, bus TEXT, seats INTEGER);
-- > 0002_no_bus.sql
-- The coaches are booked elsewhere.

-- rehearsal: allow drops-column, breaks-old-reads, breaks-old-writes because the coach firm has the list
ALTER TABLE tours DROP COLUMN bus;
ALTER TABLE tours DROP COLUMN seats;

-- ## a parent goes with its children's rows, and nothing is copied: the table is named · guilty: error drops-table, error cascades-delete
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE coaches (id INTEGER PRIMARY KEY, plate TEXT NOT NULL);
CREATE TABLE trips (id INTEGER PRIMARY KEY, coach_id INTEGER NOT NULL REFERENCES coaches(id) ON DELETE CASCADE, day TEXT NOT NULL);
-- > 0001_no_coaches.sql
DROP TABLE coaches;
