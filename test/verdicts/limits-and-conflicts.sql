-- Copies with LIMIT, conflict clauses that vanish or always bite, comparisons with NULL, second runs.

-- ## a copy stops at a thousand rows · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE articles (id INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT);
-- > 002_lang.sql
CREATE TABLE articles_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT, lang TEXT NOT NULL DEFAULT 'en');
INSERT INTO articles_new (id, title, body) SELECT id, title, body FROM articles ORDER BY id LIMIT 1000;
DROP TABLE articles;
ALTER TABLE articles_new RENAME TO articles;

-- ## the newest hundred thousand, under another name · guilty: error loses-rows|drops-table
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE log (id INTEGER PRIMARY KEY, line TEXT NOT NULL);
-- > 0002_log.sql
CREATE TABLE log_lines (id INTEGER PRIMARY KEY, line TEXT NOT NULL);
INSERT INTO log_lines (id, line) SELECT id, line FROM log ORDER BY id DESC LIMIT 100000;
DROP TABLE log;

-- ## OFFSET leaves the first ones out · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE steps (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
-- > 002_place.sql
CREATE TABLE steps_new (id INTEGER PRIMARY KEY, text TEXT NOT NULL, place INTEGER);
INSERT INTO steps_new (id, text) SELECT id, text FROM steps ORDER BY id LIMIT -1 OFFSET 1;
DROP TABLE steps;
ALTER TABLE steps_new RENAME TO steps;

-- ## UNIQUE ON CONFLICT IGNORE becomes a plain UNIQUE · guilty: warning loses-constraint|breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seen (id INTEGER PRIMARY KEY, url TEXT NOT NULL, UNIQUE (url) ON CONFLICT IGNORE);
-- > 002_at.sql
CREATE TABLE seen_new (id INTEGER PRIMARY KEY, url TEXT NOT NULL UNIQUE, at TEXT);
INSERT INTO seen_new (id, url) SELECT id, url FROM seen;
DROP TABLE seen;
ALTER TABLE seen_new RENAME TO seen;

-- ## a primary key ON CONFLICT REPLACE loses its clause · guilty: warning loses-constraint|breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cache (key TEXT PRIMARY KEY ON CONFLICT REPLACE, value TEXT NOT NULL);
-- > 002_expires.sql
CREATE TABLE cache_new (key TEXT PRIMARY KEY, value TEXT NOT NULL, expires INTEGER);
INSERT INTO cache_new (key, value) SELECT key, value FROM cache;
DROP TABLE cache;
ALTER TABLE cache_new RENAME TO cache;

-- ## OR IGNORE of a row that its own table always refuses · guilty: warning does-nothing|assumes-row
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL, cents INTEGER NOT NULL);
-- > 002_free_plan.sql
INSERT OR IGNORE INTO plans (id, name) VALUES (1, 'free');

-- ## OR IGNORE against a CHECK of its own table · guilty: warning does-nothing|assumes-row
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE levels (name TEXT PRIMARY KEY NOT NULL, weight INTEGER NOT NULL CHECK (weight > 0));
-- > 0002_default_level.sql
INSERT OR IGNORE INTO levels (name, weight) VALUES ('none', 0);

-- ## a backfill that compares with = NULL · guilty: warning does-nothing|assumes-row
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, country TEXT);
-- > 002_country.sql
UPDATE people SET country = 'at' WHERE country = NULL;

-- ## a clean-up that compares with != NULL · guilty: warning does-nothing|assumes-row
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE offers (id INTEGER PRIMARY KEY, text TEXT NOT NULL, withdrawn_at TEXT);
-- > 002_purge.sql
DELETE FROM offers WHERE withdrawn_at != NULL;

-- ## the second run of a rebuild empties the new column · guilty: error rerun-loses-data|rerun-changes-state
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS Boats (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 002_length.sql
CREATE TABLE IF NOT EXISTS Boats_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Length REAL);
INSERT OR IGNORE INTO Boats_new (Id, Name) SELECT Id, Name FROM Boats;
DROP TABLE IF EXISTS Boats;
ALTER TABLE Boats_new RENAME TO Boats;

-- ## the second run makes the table anew and empty · guilty: error rerun-loses-data
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 002_sessions.sql
DROP TABLE IF EXISTS Sessions;
CREATE TABLE IF NOT EXISTS Sessions (Id INTEGER PRIMARY KEY, UserId INTEGER NOT NULL, Token TEXT NOT NULL UNIQUE);

-- ## a rebuild with OR REPLACE and a new unique pair · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE votes (id INTEGER PRIMARY KEY, poll INTEGER NOT NULL, voter TEXT NOT NULL, choice TEXT NOT NULL);
-- > 002_one_vote.sql
CREATE TABLE votes_new (id INTEGER PRIMARY KEY, poll INTEGER NOT NULL, voter TEXT NOT NULL, choice TEXT NOT NULL, UNIQUE (poll, voter));
INSERT OR REPLACE INTO votes_new SELECT id, poll, voter, choice FROM votes;
DROP TABLE votes;
ALTER TABLE votes_new RENAME TO votes;

-- ## a copy with ORDER BY and no limit · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE articles (id INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT);
-- > 002_lang.sql
CREATE TABLE articles_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT, lang TEXT NOT NULL DEFAULT 'en');
INSERT INTO articles_new (id, title, body) SELECT id, title, body FROM articles ORDER BY id;
DROP TABLE articles;
ALTER TABLE articles_new RENAME TO articles;

-- ## LIMIT -1 is no limit · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE steps (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
-- > 002_place.sql
CREATE TABLE steps_new (id INTEGER PRIMARY KEY, text TEXT NOT NULL, place INTEGER);
INSERT INTO steps_new (id, text, place) SELECT id, text, id FROM steps ORDER BY id LIMIT -1;
DROP TABLE steps;
ALTER TABLE steps_new RENAME TO steps;

-- ## LIMIT 1 in a subquery over a unique key · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE zips (zip TEXT PRIMARY KEY NOT NULL, town TEXT NOT NULL);
CREATE TABLE shops (id INTEGER PRIMARY KEY, zip TEXT);
-- > 002_town.sql
ALTER TABLE shops ADD COLUMN town TEXT;
UPDATE shops SET town = (SELECT town FROM zips WHERE zips.zip = shops.zip LIMIT 1);

-- ## UNIQUE ON CONFLICT IGNORE is kept · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seen (id INTEGER PRIMARY KEY, url TEXT NOT NULL, UNIQUE (url) ON CONFLICT IGNORE);
-- > 002_at.sql
CREATE TABLE seen_new (id INTEGER PRIMARY KEY, url TEXT NOT NULL, at TEXT, UNIQUE (url) ON CONFLICT IGNORE);
INSERT INTO seen_new (id, url) SELECT id, url FROM seen;
DROP TABLE seen;
ALTER TABLE seen_new RENAME TO seen;

-- ## OR IGNORE of a seed that may be there already · innocent
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS Plans (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL UNIQUE, Cents INTEGER NOT NULL);
INSERT OR IGNORE INTO Plans (Id, Name, Cents) VALUES (1, 'free', 0);
-- > 002_more_plans.sql
INSERT OR IGNORE INTO Plans (Id, Name, Cents) VALUES (1, 'free', 0), (2, 'pro', 900), (3, 'team', 2900);

-- ## a backfill that asks IS NULL · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, country TEXT);
-- > 002_country.sql
UPDATE people SET country = 'at' WHERE country IS NULL;

-- ## a backfill with IS NOT DISTINCT FROM · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, title TEXT);
-- > 002_title.sql
UPDATE people SET title = '' WHERE title IS NOT DISTINCT FROM NULL;

-- ## a unique pair that the old schema guarantees already · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE votes (poll INTEGER NOT NULL, voter TEXT NOT NULL, choice TEXT NOT NULL, PRIMARY KEY (poll, voter));
-- > 002_ids.sql
CREATE TABLE votes_new (id INTEGER PRIMARY KEY, poll INTEGER NOT NULL, voter TEXT NOT NULL, choice TEXT NOT NULL, UNIQUE (poll, voter));
INSERT OR IGNORE INTO votes_new (poll, voter, choice) SELECT poll, voter, choice FROM votes;
DROP TABLE votes;
ALTER TABLE votes_new RENAME TO votes;

-- ## a guarded second table and a guarded seed · innocent
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 002_roles.sql
CREATE TABLE IF NOT EXISTS Roles (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL UNIQUE);
INSERT OR IGNORE INTO Roles (Id, Name) VALUES (1, 'reader'), (2, 'writer');
CREATE INDEX IF NOT EXISTS Users_Name ON Users(Name);

-- ## the second run sets a new table back to what the first wrote · guilty: error rerun-loses-data
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_quota.sql
CREATE TABLE IF NOT EXISTS plan_quota (plan_id INTEGER PRIMARY KEY REFERENCES plans (id), seats INTEGER);
INSERT OR REPLACE INTO plan_quota (plan_id, seats) SELECT id, NULL FROM plans;

-- ## the second run leaves a new table as it is · innocent, may: breaks-old-writes
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_quota.sql
CREATE TABLE IF NOT EXISTS plan_quota (plan_id INTEGER PRIMARY KEY REFERENCES plans (id), seats INTEGER);
INSERT OR IGNORE INTO plan_quota (plan_id, seats) SELECT id, NULL FROM plans;

-- ## a tool that runs a file again before the new release starts, and a rebuild with a new column · innocent, may: breaks-old-writes
-- @ runner: refinery
-- = V1__init.sql
CREATE TABLE kv (id INTEGER PRIMARY KEY, k TEXT NOT NULL, v TEXT, UNIQUE (k) ON CONFLICT REPLACE);
-- > V2__rebuild.sql
CREATE TABLE kv_new (id INTEGER PRIMARY KEY, k TEXT NOT NULL, v TEXT, note TEXT CHECK (length(note) < 80), UNIQUE (k) ON CONFLICT REPLACE);
INSERT INTO kv_new (id, k, v) SELECT id, k, v FROM kv;
DROP TABLE kv;
ALTER TABLE kv_new RENAME TO kv;

-- ## chunks by LIMIT, the last one open · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists
-- @ runner: transactional
-- = 001_sensor.sql
CREATE TABLE samples (id INTEGER PRIMARY KEY, sensor TEXT NOT NULL, value REAL NOT NULL);
-- > 002_measurements.sql
CREATE TABLE measurements (id INTEGER PRIMARY KEY, sensor TEXT NOT NULL, value REAL NOT NULL, unit TEXT NOT NULL DEFAULT 'C');
INSERT INTO measurements (id, sensor, value) SELECT id, sensor, value FROM samples ORDER BY id LIMIT 500 OFFSET 0;
INSERT INTO measurements (id, sensor, value) SELECT id, sensor, value FROM samples ORDER BY id LIMIT 1000, 5000000;
INSERT INTO measurements (id, sensor, value) SELECT id, sensor, value FROM samples ORDER BY id LIMIT 500 OFFSET 500;
INSERT INTO measurements (id, sensor, value) SELECT id, sensor, value FROM samples ORDER BY id LIMIT -1 OFFSET 5001000;
DROP TABLE samples;

-- ## chunks by LIMIT, one row between them · guilty: error loses-rows
-- @ runner: transactional
-- = 001_sensor.sql
CREATE TABLE samples (id INTEGER PRIMARY KEY, sensor TEXT NOT NULL, value REAL NOT NULL);
-- > 002_measurements.sql
CREATE TABLE measurements (id INTEGER PRIMARY KEY, sensor TEXT NOT NULL, value REAL NOT NULL, unit TEXT NOT NULL DEFAULT 'C');
INSERT INTO measurements (id, sensor, value) SELECT id, sensor, value FROM samples ORDER BY id LIMIT 500 OFFSET 0;
INSERT INTO measurements (id, sensor, value) SELECT id, sensor, value FROM samples ORDER BY id LIMIT -1 OFFSET 501;
DROP TABLE samples;

-- ## chunks by LIMIT, with an end · guilty: error loses-rows
-- @ runner: transactional
-- = 001_sensor.sql
CREATE TABLE samples (id INTEGER PRIMARY KEY, sensor TEXT NOT NULL, value REAL NOT NULL);
-- > 002_measurements.sql
CREATE TABLE measurements AS SELECT * FROM (SELECT id, sensor, value FROM samples ORDER BY id LIMIT 500 OFFSET 0);
INSERT INTO measurements (id, sensor, value) SELECT id, sensor, value FROM samples ORDER BY id LIMIT 500 OFFSET 500;
DROP TABLE samples;

-- ## a first chunk by LIMIT, deleted before the rest · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists, loses-constraint
-- @ runner: transactional
-- = 001_sensor.sql
CREATE TABLE samples (id INTEGER PRIMARY KEY, sensor TEXT NOT NULL, value REAL NOT NULL);
-- > 002_measurements.sql
CREATE TABLE measurements AS SELECT id, sensor, value FROM samples ORDER BY id LIMIT 500;
DELETE FROM samples WHERE id IN (SELECT id FROM samples ORDER BY id LIMIT 500);
INSERT INTO measurements (id, sensor, value) SELECT id, sensor, value FROM samples ORDER BY id;
DROP TABLE samples;

-- ## a key of two columns that replaces keeps doing so · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE devices (id INTEGER PRIMARY KEY, serial TEXT NOT NULL UNIQUE);
CREATE TABLE device_settings (
  device_id INTEGER NOT NULL REFERENCES devices (id),
  key TEXT NOT NULL,
  value TEXT,
  UNIQUE (device_id, key) ON CONFLICT REPLACE
);
-- > 002_source.sql
CREATE TABLE device_settings_new (
  device_id INTEGER NOT NULL REFERENCES devices (id),
  key TEXT NOT NULL,
  value TEXT,
  source TEXT NOT NULL DEFAULT 'app',
  UNIQUE (device_id, key) ON CONFLICT REPLACE
);
INSERT INTO device_settings_new (device_id, key, value) SELECT device_id, key, value FROM device_settings;
DROP TABLE device_settings;
ALTER TABLE device_settings_new RENAME TO device_settings;

-- ## a primary key of two columns that replaces is rebuilt as it is · innocent
-- @ runner: golang-migrate
-- = 000001_prices.up.sql
CREATE TABLE prices (
  shop TEXT NOT NULL,
  sku TEXT NOT NULL,
  cents INTEGER NOT NULL,
  PRIMARY KEY (shop, sku) ON CONFLICT REPLACE
) WITHOUT ROWID;
-- > 000002_currency.up.sql
CREATE TABLE prices_new (
  shop TEXT NOT NULL,
  sku TEXT NOT NULL,
  cents INTEGER NOT NULL CHECK (typeof(cents) = 'integer'),
  currency TEXT NOT NULL DEFAULT 'EUR',
  PRIMARY KEY (shop, sku) ON CONFLICT REPLACE
) WITHOUT ROWID;
INSERT INTO prices_new (shop, sku, cents) SELECT shop, sku, CAST(cents AS INTEGER) FROM prices;
DROP TABLE prices;
ALTER TABLE prices_new RENAME TO prices;

-- ## a key of two columns that ignores, and a NOT NULL that takes the default, are kept · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE votes (
  voter TEXT NOT NULL,
  poll TEXT NOT NULL,
  choice TEXT NOT NULL ON CONFLICT REPLACE DEFAULT 'none',
  UNIQUE (voter, poll) ON CONFLICT IGNORE
);
-- > 002_at.sql
CREATE TABLE votes_new (
  voter TEXT NOT NULL,
  poll TEXT NOT NULL,
  choice TEXT NOT NULL ON CONFLICT REPLACE DEFAULT 'none',
  at TEXT,
  UNIQUE (voter, poll) ON CONFLICT IGNORE
);
INSERT INTO votes_new (voter, poll, choice) SELECT voter, poll, choice FROM votes;
DROP TABLE votes;
ALTER TABLE votes_new RENAME TO votes;

-- ## a key that replaces gets narrower · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE drafts (author TEXT NOT NULL, slot INTEGER NOT NULL, body TEXT, UNIQUE (author, slot) ON CONFLICT REPLACE);
-- > 002_one_draft.sql
CREATE TABLE drafts_new (author TEXT NOT NULL, slot INTEGER NOT NULL, body TEXT, UNIQUE (author) ON CONFLICT REPLACE);
INSERT INTO drafts_new (author, slot, body) SELECT author, slot, body FROM drafts;
DROP TABLE drafts;
ALTER TABLE drafts_new RENAME TO drafts;

-- ## a table whose key replaces loses a column · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE levels (game TEXT NOT NULL, player TEXT NOT NULL, reached INTEGER, seed TEXT, PRIMARY KEY (game, player) ON CONFLICT REPLACE);
-- > 002_no_seed.sql
CREATE TABLE levels_new (game TEXT NOT NULL, player TEXT NOT NULL, reached INTEGER, PRIMARY KEY (game, player) ON CONFLICT REPLACE);
INSERT INTO levels_new (game, player, reached) SELECT game, player, reached FROM levels;
DROP TABLE levels;
ALTER TABLE levels_new RENAME TO levels;

-- ## a key of three columns that ignores gets narrower · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tags (post TEXT NOT NULL, tag TEXT NOT NULL, by TEXT, UNIQUE (post, tag, by) ON CONFLICT IGNORE);
-- > 002_x.sql
CREATE TABLE tags_new (post TEXT NOT NULL, tag TEXT NOT NULL, by TEXT, UNIQUE (post, tag) ON CONFLICT IGNORE);
INSERT INTO tags_new SELECT post, tag, by FROM tags;
DROP TABLE tags;
ALTER TABLE tags_new RENAME TO tags;

-- ## a primary key that ignores is copied with OR IGNORE · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tags (post TEXT NOT NULL, tag TEXT NOT NULL, note TEXT, PRIMARY KEY (post, tag) ON CONFLICT IGNORE);
-- > 002_x.sql
CREATE TABLE tags_new (post TEXT NOT NULL, tag TEXT NOT NULL, note TEXT, at TEXT, PRIMARY KEY (post, tag) ON CONFLICT IGNORE);
INSERT OR IGNORE INTO tags_new (post, tag, note) SELECT post, tag, note FROM tags;
DROP TABLE tags;
ALTER TABLE tags_new RENAME TO tags;

-- ## conflict clauses of single columns are kept · innocent
-- @ runner: sqlx
-- = 20240101000000_init.sql
CREATE TABLE kv (k TEXT PRIMARY KEY ON CONFLICT REPLACE, v TEXT NOT NULL ON CONFLICT ABORT, n INTEGER UNIQUE ON CONFLICT FAIL);
-- > 20240201000000_x.sql
CREATE TABLE kv_new (k TEXT PRIMARY KEY ON CONFLICT REPLACE, v TEXT NOT NULL ON CONFLICT ABORT, n INTEGER UNIQUE ON CONFLICT FAIL, at INTEGER);
INSERT INTO kv_new (k, v, n) SELECT k, v, n FROM kv;
DROP TABLE kv;
ALTER TABLE kv_new RENAME TO kv;

-- ## two keys that replace are kept · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, hall TEXT NOT NULL, row INTEGER NOT NULL, no INTEGER NOT NULL, ticket TEXT, UNIQUE (hall, row, no) ON CONFLICT REPLACE, UNIQUE (hall, ticket) ON CONFLICT REPLACE);
-- > 002_x.sql
CREATE TABLE seats_new (id INTEGER PRIMARY KEY, hall TEXT NOT NULL, row INTEGER NOT NULL, no INTEGER NOT NULL, ticket TEXT, vip INTEGER NOT NULL DEFAULT 0, UNIQUE (hall, row, no) ON CONFLICT REPLACE, UNIQUE (hall, ticket) ON CONFLICT REPLACE);
INSERT INTO seats_new (id, hall, row, no, ticket) SELECT id, hall, row, no, ticket FROM seats;
DROP TABLE seats;
ALTER TABLE seats_new RENAME TO seats;

-- ## the second run multiplies once more what only some rows have · guilty: error rerun-changes-state
-- @ runner: sqlite3
-- = 001_a.sql
CREATE TABLE IF NOT EXISTS entries (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, n INTEGER NOT NULL);
-- > 002_b.sql
UPDATE entries SET n = n * 100 WHERE kind = 'imported';

-- ## CASE … WHEN NULL names the unassigned · guilty: warning does-nothing
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, code TEXT NOT NULL, courier TEXT);
-- > 002_unassigned.sql
UPDATE parcels SET courier = CASE courier WHEN 'n/a' THEN 'nobody' WHEN NULL THEN 'nobody' ELSE courier END;

-- ## a list with NULL in it is not passed over · guilty: warning does-nothing
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, name TEXT NOT NULL, worker_id INTEGER);
-- > 002_clean.sql
DELETE FROM jobs WHERE worker_id NOT IN (1, 2, NULL);

-- ## a list with NULL in it takes no NULL · guilty: warning does-nothing
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE desks (id INTEGER PRIMARY KEY, room TEXT NOT NULL, owner_id INTEGER, is_free INTEGER NOT NULL DEFAULT 0);
-- > 0002_free.sql
UPDATE desks SET is_free = 1 WHERE owner_id IN (NULL, 0);

-- ## a copy takes what equals NULL · guilty: warning does-nothing
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE mails (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, sent_at TEXT);
-- > 002_outbox.sql
CREATE TABLE outbox (mail_id INTEGER PRIMARY KEY);
INSERT INTO outbox SELECT id FROM mails WHERE sent_at = NULL;

-- ## iif with a comparison with NULL · guilty: warning does-nothing
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL, floor INTEGER);
-- > 002_ground.sql
UPDATE rooms SET floor = iif(floor = NULL, 0, floor);

-- ## a comparison with NULL beside the right one · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE mails (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, sent_at TEXT, is_open INTEGER NOT NULL DEFAULT 0);
-- > 002_open.sql
UPDATE mails SET is_open = 1 WHERE sent_at = NULL OR sent_at IS NULL;

-- ## CASE … WHEN NULL leaves what the other branch leaves · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE towns (id INTEGER PRIMARY KEY, name TEXT);
-- > 002_lower.sql
UPDATE towns SET name = CASE name WHEN NULL THEN NULL ELSE lower(name) END;

-- ## CASE … WHEN an empty text THEN NULL · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE towns (id INTEGER PRIMARY KEY, mayor TEXT);
-- > 002_empty.sql
UPDATE towns SET mayor = CASE mayor WHEN '' THEN NULL ELSE mayor END;

-- ## several columns are set to NULL, and one is asked for a list · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE desks (id INTEGER PRIMARY KEY, room TEXT NOT NULL, owner_id INTEGER, since TEXT);
-- > 002_free.sql
UPDATE desks SET owner_id = NULL, since = NULL WHERE owner_id NOT IN (1, 2);

-- ## an upsert by the id, which the INSERT leaves out · guilty: warning does-nothing
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT);
-- > 002_trim.sql
INSERT INTO members (name) SELECT trim(name) FROM members WHERE true ON CONFLICT (id) DO UPDATE SET name = excluded.name;

-- ## an upsert by a number that may be NULL, and is · guilty: warning does-nothing
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, erp TEXT UNIQUE, mail TEXT);
CREATE TABLE imported (erp TEXT PRIMARY KEY, mail TEXT NOT NULL);
-- > 0002_mails.sql
INSERT INTO shops (mail) SELECT mail FROM imported WHERE true ON CONFLICT (erp) DO UPDATE SET mail = excluded.mail;

-- ## an upsert by a number of its own · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, erp TEXT UNIQUE, mail TEXT);
CREATE TABLE imported (erp TEXT PRIMARY KEY, mail TEXT NOT NULL);
-- > 0002_mails.sql
INSERT INTO shops (erp, mail) SELECT erp, mail FROM imported WHERE true ON CONFLICT (erp) DO UPDATE SET mail = excluded.mail;

-- ## an upsert by a scope that has a default · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE settings (scope TEXT NOT NULL DEFAULT 'global', name TEXT NOT NULL, value TEXT, PRIMARY KEY (scope, name));
-- > 002_theme.sql
INSERT INTO settings (name, value) VALUES ('theme', 'dark') ON CONFLICT (scope, name) DO UPDATE SET value = excluded.value;

-- ## rows are set aside in a table of the file's own, and go by their ids there · innocent, may: breaks-old-writes
-- @ runner: sqlite3
-- = 0001_init.sql
CREATE TABLE IF NOT EXISTS players (id INTEGER PRIMARY KEY, nick TEXT, score INTEGER NOT NULL);
-- > 0002_set_aside.sql
CREATE TABLE IF NOT EXISTS players_set_aside (id INTEGER PRIMARY KEY, nick TEXT, score INTEGER NOT NULL);
INSERT OR IGNORE INTO players_set_aside SELECT id, nick, score FROM players WHERE nick IS NULL;
DELETE FROM players WHERE id IN (SELECT id FROM players_set_aside);

-- ## the second run empties the table of what was set aside · guilty: error rerun-loses-data|rerun-changes-state
-- @ runner: sqlite3
-- = 0001_init.sql
CREATE TABLE IF NOT EXISTS players (id INTEGER PRIMARY KEY, nick TEXT, score INTEGER NOT NULL);
-- > 0002_set_aside.sql
CREATE TABLE IF NOT EXISTS players_set_aside (id INTEGER PRIMARY KEY, nick TEXT, score INTEGER NOT NULL);
DELETE FROM players_set_aside;
INSERT INTO players_set_aside SELECT id, nick, score FROM players WHERE nick IS NULL;
DELETE FROM players WHERE nick IS NULL;

-- ## an UPDATE fills a thousand rows, and the old column goes · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tasks (id INTEGER PRIMARY KEY, title TEXT NOT NULL, hint TEXT);
-- > 002_help.sql
ALTER TABLE tasks ADD COLUMN help TEXT;
UPDATE tasks SET help = hint WHERE id IN (SELECT id FROM tasks WHERE help IS NULL AND hint IS NOT NULL ORDER BY id LIMIT 1000);
-- > 003_hint.sql
ALTER TABLE tasks DROP COLUMN hint;

-- ## fifty of them to a table of their own, and the old column goes · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE tasks (id INTEGER PRIMARY KEY, title TEXT NOT NULL, hint TEXT);
-- > 0002_hints.sql
CREATE TABLE hints (task_id INTEGER NOT NULL, hint TEXT NOT NULL);
INSERT INTO hints (task_id, hint) SELECT id, hint FROM tasks WHERE hint IS NOT NULL LIMIT 50;
ALTER TABLE tasks DROP COLUMN hint;

-- ## a thousand first, the rest behind them, and the old column goes · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tasks (id INTEGER PRIMARY KEY, title TEXT NOT NULL, hint TEXT);
-- > 002_help.sql
ALTER TABLE tasks ADD COLUMN help TEXT;
UPDATE tasks SET help = hint WHERE id IN (SELECT id FROM tasks WHERE help IS NULL AND hint IS NOT NULL ORDER BY id LIMIT 1000);
UPDATE tasks SET help = hint WHERE help IS NULL AND hint IS NOT NULL;
-- > 003_hint.sql
ALTER TABLE tasks DROP COLUMN hint;

-- ## a limit of what is marked, and another column goes that stands elsewhere · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tasks (id INTEGER PRIMARY KEY, title TEXT NOT NULL, hint TEXT);
-- > 002_help.sql
ALTER TABLE tasks ADD COLUMN help TEXT;
ALTER TABLE tasks ADD COLUMN early INTEGER NOT NULL DEFAULT 0;
UPDATE tasks SET help = hint;
UPDATE tasks SET early = 1 WHERE id IN (SELECT id FROM tasks ORDER BY id LIMIT 1000);
ALTER TABLE tasks DROP COLUMN hint;

-- ## a list that is a query with IS NOT NULL in it · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE crates (id INTEGER PRIMARY KEY, seal TEXT);
CREATE TABLE apples (id INTEGER PRIMARY KEY, crate_id INTEGER REFERENCES crates (id), sealed INTEGER NOT NULL DEFAULT 0);
-- > 002_sealed.sql
UPDATE apples SET sealed = 1 WHERE crate_id IN (SELECT id FROM crates WHERE seal IS NOT NULL);

-- ## rows outside of a list that is a query with IS NULL in it · innocent, may: deletes-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE crates (id INTEGER PRIMARY KEY, seal TEXT);
CREATE TABLE apples (id INTEGER PRIMARY KEY, crate_id INTEGER NOT NULL REFERENCES crates (id), weight INTEGER NOT NULL);
-- > 002_open.sql
DELETE FROM apples WHERE crate_id NOT IN (SELECT id FROM crates WHERE seal IS NULL);

-- ## a list with a question about NULL in it · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE apples (id INTEGER PRIMARY KEY, crate TEXT, sealed INTEGER NOT NULL DEFAULT 0);
-- > 002_sealed.sql
UPDATE apples SET sealed = 1 WHERE sealed IN (crate IS NULL, 0);

-- ## a list of numbers and a NULL · guilty: warning does-nothing
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE apples (id INTEGER PRIMARY KEY, crate INTEGER, sealed INTEGER NOT NULL DEFAULT 0);
-- > 002_sealed.sql
UPDATE apples SET sealed = 1 WHERE crate IN (-1, NULL);

-- ## OR IGNORE passes over a word that the list has lost, where rows are pairs of parents and get new ids · guilty: error loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE readers (id INTEGER PRIMARY KEY, nick TEXT NOT NULL UNIQUE);
CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE shelves (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reader_id INTEGER NOT NULL REFERENCES readers (id),
  book_id INTEGER NOT NULL REFERENCES books (id),
  state TEXT NOT NULL CHECK (state IN ('read', 'lent', 'wanted')),
  UNIQUE (reader_id, book_id, state)
);
CREATE INDEX shelves_book ON shelves (book_id);
-- > 0002_states.sql
CREATE TABLE shelves_new (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reader_id INTEGER NOT NULL REFERENCES readers (id),
  book_id INTEGER NOT NULL REFERENCES books (id),
  state TEXT NOT NULL CHECK (state IN ('read', 'wanted', 'gone')),
  UNIQUE (reader_id, book_id, state)
);
INSERT OR IGNORE INTO shelves_new (reader_id, book_id, state) SELECT reader_id, book_id, state FROM shelves;
DROP TABLE shelves;
ALTER TABLE shelves_new RENAME TO shelves;
CREATE INDEX shelves_book ON shelves (book_id);

-- ## a word is added to the list, and the rows keep their ids · innocent, may: resets-autoincrement
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE readers (id INTEGER PRIMARY KEY, nick TEXT NOT NULL UNIQUE);
CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE shelves (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reader_id INTEGER NOT NULL REFERENCES readers (id),
  book_id INTEGER NOT NULL REFERENCES books (id),
  state TEXT NOT NULL CHECK (state IN ('read', 'lent', 'wanted')),
  UNIQUE (reader_id, book_id, state)
);
CREATE INDEX shelves_book ON shelves (book_id);
-- > 0002_states.sql
CREATE TABLE shelves_new (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  reader_id INTEGER NOT NULL REFERENCES readers (id),
  book_id INTEGER NOT NULL REFERENCES books (id),
  state TEXT NOT NULL CHECK (state IN ('read', 'lent', 'wanted', 'gone')),
  UNIQUE (reader_id, book_id, state)
);
INSERT OR IGNORE INTO shelves_new (id, reader_id, book_id, state) SELECT id, reader_id, book_id, state FROM shelves;
DROP TABLE shelves;
ALTER TABLE shelves_new RENAME TO shelves;
CREATE INDEX shelves_book ON shelves (book_id);
