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

-- ## an UPDATE by a date text, the column holds seconds · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE subscriptions (id INTEGER PRIMARY KEY, plan TEXT NOT NULL, renewed_at INTEGER NOT NULL, lapsed INTEGER NOT NULL DEFAULT 0);
-- > 002_lapsed.sql
UPDATE subscriptions SET lapsed = 1 WHERE renewed_at < '2025-06-01';

-- ## a new flag by datetime() · guilty: warning updates-all-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE devices (id TEXT PRIMARY KEY, name TEXT NOT NULL, last_seen INTEGER NOT NULL);
-- > 0002_dormant.sql
ALTER TABLE devices ADD COLUMN dormant INTEGER NOT NULL DEFAULT 0;
UPDATE devices SET dormant = 1 WHERE name <> '' AND last_seen <= datetime('now', '-6 months');

-- ## a CASE by a date text · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE invoices (id INTEGER PRIMARY KEY, issued INTEGER NOT NULL, era TEXT);
-- > 002_era.sql
UPDATE invoices SET era = CASE WHEN issued >= '2020-01-01' THEN 'new' ELSE 'old' END;

-- ## milliseconds divided, and strftime · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE samples (id INTEGER PRIMARY KEY, taken_ms INTEGER NOT NULL, stale INTEGER NOT NULL DEFAULT 0);
-- > 002_stale.sql
UPDATE samples SET stale = 1 WHERE taken_ms / 1000 < strftime('%s', 'now', '-30 days');

-- ## no number is that large · guilty: warning does-nothing
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE coupons (id INTEGER PRIMARY KEY, code TEXT NOT NULL, valid_until INTEGER NOT NULL, active INTEGER NOT NULL DEFAULT 0);
-- > 002_active.sql
UPDATE coupons SET active = 1 WHERE valid_until > CURRENT_TIMESTAMP;

-- ## a DELETE that meets nothing · guilty: warning does-nothing
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE locks (id INTEGER PRIMARY KEY, taken_at INTEGER NOT NULL);
-- > 002_future.sql
DELETE FROM locks WHERE taken_at BETWEEN '2030-01-01' AND '2039-12-31';

-- ## seconds against a column of date texts · guilty: warning does-nothing
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE trips (id INTEGER PRIMARY KEY, started_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP, old INTEGER NOT NULL DEFAULT 0);
-- > 002_old.sql
UPDATE trips SET old = 1 WHERE started_at < unixepoch('now', '-1 year');

-- ## seconds against seconds · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE subscriptions (id INTEGER PRIMARY KEY, plan TEXT NOT NULL, renewed_at INTEGER NOT NULL, lapsed INTEGER NOT NULL DEFAULT 0);
-- > 002_lapsed.sql
UPDATE subscriptions SET lapsed = 1 WHERE renewed_at < unixepoch('2025-06-01');

-- ## digits of a text are a number for a column of numbers · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE subscriptions (id INTEGER PRIMARY KEY, plan TEXT NOT NULL, renewed_at INTEGER NOT NULL, lapsed INTEGER NOT NULL DEFAULT 0);
-- > 002_lapsed.sql
UPDATE subscriptions SET lapsed = 1 WHERE renewed_at < strftime('%s', 'now', '-1 month');

-- ## a column of numbers that is given texts by its default · innocent
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `posts` (`id` integer PRIMARY KEY NOT NULL, `created_at` integer DEFAULT CURRENT_TIMESTAMP NOT NULL, `hidden` integer DEFAULT 0 NOT NULL);
-- > 0001_hidden.sql
UPDATE `posts` SET `hidden` = 1 WHERE `created_at` < '2024-01-01';

-- ## texts in a column of numbers become numbers · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, created_at INTEGER NOT NULL);
-- > 002_seconds.sql
UPDATE posts SET created_at = unixepoch(created_at) WHERE created_at > '1970-01-01';

-- ## dates as dates · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, created_at INTEGER NOT NULL, published TIMESTAMP NOT NULL, hidden INTEGER NOT NULL DEFAULT 0);
-- > 002_hidden.sql
UPDATE posts SET hidden = 1 WHERE date(created_at, 'unixepoch') < '2024-01-01' AND published < datetime('now');

-- ## half hours do not go into whole ones of a STRICT table · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, who TEXT NOT NULL, hours REAL NOT NULL CHECK (hours > 0 AND hours <= 12));
-- > 002_strict.sql
CREATE TABLE shifts_new (id INTEGER PRIMARY KEY, who TEXT NOT NULL, hours INTEGER NOT NULL CHECK (hours > 0 AND hours <= 12)) STRICT;
INSERT INTO shifts_new (id, who, hours) SELECT id, who, hours FROM shifts;
DROP TABLE shifts;
ALTER TABLE shifts_new RENAME TO shifts;

-- ## half hours go into a STRICT table as they are · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, who TEXT NOT NULL, hours REAL NOT NULL CHECK (hours > 0 AND hours <= 12));
-- > 002_strict.sql
CREATE TABLE shifts_new (id INTEGER PRIMARY KEY, who TEXT NOT NULL, hours REAL NOT NULL CHECK (hours > 0 AND hours <= 12)) STRICT;
INSERT INTO shifts_new (id, who, hours) SELECT id, who, hours FROM shifts;
DROP TABLE shifts;
ALTER TABLE shifts_new RENAME TO shifts;

-- ## photos of albums closed long ago, by a date text; the other table's column holds seconds or NULL · guilty: warning deletes-all-rows|loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE albums (id INTEGER PRIMARY KEY, title TEXT NOT NULL, closed_at INTEGER);
CREATE TABLE photos (id INTEGER PRIMARY KEY, album_id INTEGER NOT NULL REFERENCES albums (id), path TEXT NOT NULL);
-- > 0002_photos.sql
DELETE FROM photos WHERE album_id IN (SELECT a.id FROM albums AS a WHERE a.closed_at < date('now', '-2 years'));

-- ## photos of albums closed long ago, by seconds · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE albums (id INTEGER PRIMARY KEY, title TEXT NOT NULL, closed_at INTEGER);
CREATE TABLE photos (id INTEGER PRIMARY KEY, album_id INTEGER NOT NULL REFERENCES albums (id), path TEXT NOT NULL);
-- > 0002_photos.sql
DELETE FROM photos WHERE album_id IN (SELECT a.id FROM albums AS a WHERE a.closed_at < unixepoch('now', '-2 years'));

-- ## Julian days, as the rows have them, are compared with seconds · guilty: warning deletes-all-rows|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE soundings (id INTEGER PRIMARY KEY, buoy TEXT NOT NULL, taken REAL NOT NULL, metres REAL);
INSERT INTO soundings (buoy, taken, metres) VALUES ('north', 2460310.5, 12.5), ('south', 2460311.25, 14.0);
-- > 002_old.sql
DELETE FROM soundings WHERE taken < CAST(strftime('%s', 'now', '-30 days') AS INTEGER);

-- ## Julian days, as the rows have them, are compared with one · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE soundings (id INTEGER PRIMARY KEY, buoy TEXT NOT NULL, taken REAL NOT NULL, metres REAL);
INSERT INTO soundings (buoy, taken, metres) VALUES ('north', 2460310.5, 12.5), ('south', 2460311.25, 14.0);
-- > 002_old.sql
DELETE FROM soundings WHERE taken < julianday('now', '-30 days');

-- ## seconds are made texts as if they were days · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER NOT NULL PRIMARY KEY, guest TEXT, came INTEGER NOT NULL);
-- > 002_texts.sql
CREATE TABLE visits_new (id INTEGER NOT NULL PRIMARY KEY, guest TEXT, came TEXT NOT NULL);
INSERT INTO visits_new (id, guest, came) SELECT id, guest, strftime('%Y-%m-%d %H:%M', came) FROM visits;
DROP TABLE visits;
ALTER TABLE visits_new RENAME TO visits;

-- ## a new column that takes no NULL is filled with the day of a number · guilty: warning depends-on-data|fails-with-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE visits (id INTEGER NOT NULL PRIMARY KEY, guest TEXT, came BIGINT NOT NULL);
-- > 0002_day.sql
ALTER TABLE visits ADD COLUMN day TEXT NOT NULL DEFAULT '';
UPDATE visits SET day = date(came);

-- ## seconds are made texts · innocent, may: narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER NOT NULL PRIMARY KEY, guest TEXT, came INTEGER NOT NULL);
-- > 002_texts.sql
CREATE TABLE visits_new (id INTEGER NOT NULL PRIMARY KEY, guest TEXT, came TEXT NOT NULL);
INSERT INTO visits_new (id, guest, came) SELECT id, guest, strftime('%Y-%m-%d %H:%M:%S', came, 'unixepoch') FROM visits;
DROP TABLE visits;
ALTER TABLE visits_new RENAME TO visits;

-- ## a new column that takes no NULL is filled with the day of milliseconds · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE visits (id INTEGER NOT NULL PRIMARY KEY, guest TEXT, came BIGINT NOT NULL);
-- > 0002_day.sql
ALTER TABLE visits ADD COLUMN day TEXT NOT NULL DEFAULT '';
UPDATE visits SET day = date(came / 1000, 'unixepoch');

-- ## days by the time zone of the machine · guilty: warning not-deterministic
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, nurse TEXT NOT NULL, begins_at INTEGER NOT NULL DEFAULT (unixepoch()));
-- > 002_day.sql
ALTER TABLE shifts ADD COLUMN day TEXT;
UPDATE shifts SET day = date(begins_at, 'unixepoch', 'localtime') WHERE day IS NULL;

-- ## days by a written offset · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, nurse TEXT NOT NULL, begins_at INTEGER NOT NULL DEFAULT (unixepoch()));
-- > 002_day.sql
ALTER TABLE shifts ADD COLUMN day TEXT;
UPDATE shifts SET day = date(begins_at, 'unixepoch', '+1 hour') WHERE day IS NULL;

-- ## new rows get their moment by a default in local time, as they always did · innocent, may: loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, nurse TEXT NOT NULL, noted TEXT NOT NULL DEFAULT (datetime('now', 'localtime')));
-- > 002_note.sql
CREATE TABLE shifts_new (id INTEGER PRIMARY KEY, nurse TEXT, noted TEXT NOT NULL DEFAULT (datetime('now', 'localtime')));
INSERT INTO shifts_new (id, nurse, noted) SELECT id, nurse, noted FROM shifts;
DROP TABLE shifts;
ALTER TABLE shifts_new RENAME TO shifts;
