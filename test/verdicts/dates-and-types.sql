-- SQLite sorts numbers before texts: a time kept as a number is smaller than every date text, and the other way round.

-- ## old events are deleted by a date text, the column holds seconds · guilty: warning deletes-all-rows|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE page_views (id INTEGER PRIMARY KEY, path TEXT NOT NULL, viewed_at INTEGER NOT NULL);
-- > 002_purge.sql
DELETE FROM page_views WHERE viewed_at < date('now', '-30 days');

-- ## sessions by datetime(), the column holds milliseconds · guilty: warning deletes-all-rows|loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE sessions (id TEXT PRIMARY KEY, user_id INTEGER NOT NULL, expires_at INTEGER NOT NULL);
-- > 0002_purge.sql
DELETE FROM sessions WHERE expires_at < datetime('now', '-7 days');

-- ## a fixed date text against unix seconds by default · guilty: warning deletes-all-rows|loses-rows
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `jobs` (`id` integer PRIMARY KEY NOT NULL, `name` text NOT NULL, `run_at` integer DEFAULT (unixepoch()) NOT NULL);
-- > 0001_old_jobs.sql
DELETE FROM `jobs` WHERE `run_at` < '2020-01-01';

-- ## strftime without CAST gives a text · guilty: warning deletes-all-rows|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE drafts (id INTEGER PRIMARY KEY, text TEXT NOT NULL, edited_ms INTEGER NOT NULL);
-- > 002_purge.sql
DELETE FROM drafts WHERE edited_ms + 0 < strftime('%s', 'now', '-1 year');

-- ## seconds against a text column: none is small enough, or all are · guilty: warning deletes-all-rows|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, page TEXT NOT NULL, day TEXT NOT NULL);
-- > 002_purge.sql
DELETE FROM visits WHERE day + 0 < unixepoch('now', '-90 days');

-- ## a rebuild leaves out what is older by a date text · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE readings (id INTEGER PRIMARY KEY, value REAL NOT NULL, at INTEGER NOT NULL);
-- > 002_fresh.sql
CREATE TABLE readings_new (id INTEGER PRIMARY KEY, value REAL NOT NULL, at INTEGER NOT NULL, unit TEXT NOT NULL DEFAULT 'C');
INSERT INTO readings_new (id, value, at) SELECT id, value, at FROM readings WHERE at >= date('now', '-1 year');
DROP TABLE readings;
ALTER TABLE readings_new RENAME TO readings;

-- ## julian days against unix seconds · guilty: warning deletes-all-rows|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pings (id INTEGER PRIMARY KEY, host TEXT NOT NULL, at REAL NOT NULL DEFAULT (julianday('now')));
-- > 002_purge.sql
DELETE FROM pings WHERE at < unixepoch('now', '-90 days');

-- ## an index on a column of seconds · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE page_views (id INTEGER PRIMARY KEY, path TEXT NOT NULL, viewed_at INTEGER NOT NULL DEFAULT (strftime('%s', 'now')));
-- > 002_index.sql
CREATE INDEX page_views_viewed_at ON page_views(viewed_at);

-- ## a recent-rows view on seconds · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE logins (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, at INTEGER NOT NULL);
-- > 002_view.sql
CREATE VIEW recent_logins AS SELECT id, user_id, at FROM logins WHERE at > CAST(strftime('%s', 'now', '-30 days') AS INTEGER);

-- ## a day is made of seconds beside them · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE runs (id INTEGER PRIMARY KEY, at INTEGER NOT NULL);
-- > 002_day.sql
ALTER TABLE runs ADD COLUMN day TEXT;
UPDATE runs SET day = date(at, 'unixepoch');

-- ## texts of dates are compared with a date · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tasks (id INTEGER PRIMARY KEY, due TEXT, late INTEGER NOT NULL DEFAULT 0);
-- > 002_late.sql
ALTER TABLE tasks ADD COLUMN century INTEGER NOT NULL DEFAULT 21;
UPDATE tasks SET century = 20 WHERE due < '2001-01-01';

-- ## a generated column reads seconds · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE trips (id INTEGER PRIMARY KEY, started INTEGER NOT NULL);
-- > 002_day.sql
ALTER TABLE trips ADD COLUMN day TEXT GENERATED ALWAYS AS (date(started, 'unixepoch')) VIRTUAL;

-- ## texts of dates become seconds beside them · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE notices (id INTEGER PRIMARY KEY, posted TEXT NOT NULL);
-- > 0002_seconds.sql
ALTER TABLE notices ADD COLUMN posted_at INTEGER;
UPDATE notices SET posted_at = CAST(strftime('%s', posted) AS INTEGER);

-- ## only the day is kept of a time in a STRICT table · guilty: error drops-column|changes-values|narrows-values|drops-table
-- @ runner: transactional
-- = 001_a.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY, paid_at TEXT) STRICT;
-- > 002_b.sql
CREATE TABLE bills_new (id INTEGER PRIMARY KEY, paid_day TEXT) STRICT;
INSERT INTO bills_new SELECT id, date(paid_at) FROM bills;
DROP TABLE bills;
ALTER TABLE bills_new RENAME TO bills;

-- ## the day is kept beside a time in a STRICT table · innocent, may: not-rerunnable
-- @ runner: transactional
-- = 001_a.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY, paid_at TEXT NOT NULL) STRICT;
-- > 002_b.sql
ALTER TABLE bills ADD COLUMN paid_day TEXT;
UPDATE bills SET paid_day = date(paid_at);
