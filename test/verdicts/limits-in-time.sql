-- A purge by a moment kept as a number: of which unit the column is, its DEFAULT or the condition itself says.

-- ## clicks older than ninety days, in milliseconds · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clicks (id INTEGER PRIMARY KEY, target TEXT NOT NULL, at INTEGER NOT NULL);
-- > 002_purge.sql
DELETE FROM clicks WHERE at < (unixepoch('now', '-90 days') * 1000);

-- ## tokens that ran out, by strftime and a factor · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE tokens (id TEXT PRIMARY KEY, holder TEXT NOT NULL, expires INTEGER NOT NULL);
-- > 0002_purge.sql
DELETE FROM tokens WHERE expires < CAST(strftime('%s', 'now') AS INTEGER) * 1000;

-- ## a factor without a CAST · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pings (id INTEGER PRIMARY KEY, host TEXT NOT NULL, sent INTEGER);
-- > 002_purge.sql
DELETE FROM pings WHERE sent < strftime('%s', 'now', '-1 month') * 1000;

-- ## a fixed moment in milliseconds · innocent
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `audits` (`id` integer PRIMARY KEY NOT NULL, `actor` text NOT NULL, `happened` integer NOT NULL);
-- > 0001_old.sql
DELETE FROM `audits` WHERE `happened` < 1700000000000;

-- ## a fixed moment in seconds · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE uploads (id INTEGER PRIMARY KEY, file TEXT NOT NULL, created_at INTEGER NOT NULL);
-- > 002_old.sql
DELETE FROM uploads WHERE created_at < 1700000000;

-- ## a fixed moment in seconds, the column fills itself with seconds · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE uploads (id INTEGER PRIMARY KEY, file TEXT NOT NULL, created_at INTEGER NOT NULL DEFAULT (unixepoch()));
-- > 002_old.sql
DELETE FROM uploads WHERE created_at < 1700000000;

-- ## measurements by Julian day · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE measurements (id INTEGER PRIMARY KEY, celsius REAL NOT NULL, taken REAL NOT NULL DEFAULT (julianday('now')));
-- > 002_old.sql
DELETE FROM measurements WHERE taken < julianday('now') - 365;

-- ## a Julian day without a DEFAULT · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tides (id INTEGER PRIMARY KEY, height REAL NOT NULL, jd REAL NOT NULL);
-- > 002_old.sql
DELETE FROM tides WHERE jd < julianday('2024-06-01');

-- ## milliseconds are made seconds in the condition · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE frames (id INTEGER PRIMARY KEY, camera TEXT NOT NULL, shot_ms INTEGER NOT NULL);
-- > 002_old.sql
DELETE FROM frames WHERE shot_ms / 1000 < unixepoch('now', '-30 days');

-- ## milliseconds are made a date in the condition · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE calls (id INTEGER PRIMARY KEY, number TEXT NOT NULL, began INTEGER NOT NULL);
-- > 002_old.sql
DELETE FROM calls WHERE datetime(began / 1000, 'unixepoch') < datetime('now', '-1 year');

-- ## a span of milliseconds · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE glitches (id INTEGER PRIMARY KEY, note TEXT, at INTEGER NOT NULL);
-- > 002_span.sql
DELETE FROM glitches WHERE at BETWEEN 1690000000000 AND 1690003600000;

-- ## microseconds, and another condition · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE spans (id INTEGER PRIMARY KEY, name TEXT NOT NULL, done INTEGER NOT NULL DEFAULT 0, started INTEGER NOT NULL);
-- > 002_old.sql
DELETE FROM spans WHERE done = 1 AND started < unixepoch('now', '-7 days') * 1000000;

-- ## whole days since 1970 · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rates (day INTEGER NOT NULL, currency TEXT NOT NULL, rate REAL NOT NULL, PRIMARY KEY (day, currency));
-- > 002_old.sql
DELETE FROM rates WHERE day < unixepoch('now', '-2 years') / 86400;

-- ## seconds by DEFAULT against milliseconds · guilty: warning deletes-all-rows|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE logins (id INTEGER PRIMARY KEY, who TEXT NOT NULL, at INTEGER NOT NULL DEFAULT (unixepoch()));
-- > 002_purge.sql
DELETE FROM logins WHERE at < (unixepoch('now', '-90 days') * 1000);

-- ## seconds by strftime against a fixed moment in milliseconds · guilty: warning deletes-all-rows|loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, page TEXT NOT NULL, seen INTEGER NOT NULL DEFAULT (strftime('%s', 'now')));
-- > 0002_purge.sql
DELETE FROM visits WHERE seen < 1700000000000;

-- ## milliseconds as an INTEGER against a date text · guilty: warning deletes-all-rows|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE receipts (id INTEGER PRIMARY KEY, total INTEGER NOT NULL, printed INTEGER NOT NULL DEFAULT (unixepoch() * 1000));
-- > 002_purge.sql
DELETE FROM receipts WHERE printed < datetime('now', '-1 year');

-- ## seconds against a Julian day, upside down · guilty: warning deletes-all-rows|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE beats (id INTEGER PRIMARY KEY, node TEXT NOT NULL, at INTEGER NOT NULL DEFAULT (unixepoch()));
-- > 002_purge.sql
DELETE FROM beats WHERE julianday('now') - 30 < at;

-- ## a rebuild keeps the last year in milliseconds · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rides (id INTEGER PRIMARY KEY, rider TEXT NOT NULL, at INTEGER NOT NULL);
-- > 002_strict.sql
CREATE TABLE rides_new (id INTEGER PRIMARY KEY, rider TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
INSERT INTO rides_new SELECT id, rider, at FROM rides WHERE at >= unixepoch('now', '-1 year') * 1000;
DROP TABLE rides;
ALTER TABLE rides_new RENAME TO rides;

-- ## old and new rows by milliseconds go into two tables · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE trips (id INTEGER PRIMARY KEY, rider TEXT NOT NULL, at INTEGER NOT NULL);
-- > 002_split.sql
CREATE TABLE old_trips (id INTEGER PRIMARY KEY, rider TEXT NOT NULL, at INTEGER NOT NULL);
CREATE TABLE new_trips (id INTEGER PRIMARY KEY, rider TEXT NOT NULL, at INTEGER NOT NULL);
INSERT INTO old_trips SELECT id, rider, at FROM trips WHERE at < 1735689600000;
INSERT INTO new_trips SELECT id, rider, at FROM trips WHERE at >= 1735689600000;
DROP TABLE trips;

-- ## between two halves of the years a gap of one second · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, nurse TEXT NOT NULL, began INTEGER NOT NULL);
-- > 002_split.sql
CREATE TABLE old_shifts (id INTEGER PRIMARY KEY, nurse TEXT NOT NULL, began INTEGER NOT NULL);
CREATE TABLE new_shifts (id INTEGER PRIMARY KEY, nurse TEXT NOT NULL, began INTEGER NOT NULL);
INSERT INTO old_shifts SELECT id, nurse, began FROM shifts WHERE began < 1735689600;
INSERT INTO new_shifts SELECT id, nurse, began FROM shifts WHERE began > 1735689600;
DROP TABLE shifts;

-- ## the age of a text is measured in days · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, sent TEXT NOT NULL DEFAULT (datetime('now')), weight REAL);
-- > 002_purge.sql
DELETE FROM parcels WHERE julianday('now') - julianday(sent) > 90;

-- ## text moments against datetime() · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE mails (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, created_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 0002_purge.sql
DELETE FROM mails WHERE created_at < datetime('now', '-90 days');

-- ## a sum in the limit, and a kind · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE logs (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, at INTEGER NOT NULL DEFAULT (unixepoch()));
-- > 002_purge.sql
DELETE FROM logs WHERE at < unixepoch() - 30 * 86400 AND kind = 'debug';

-- ## a Julian day by DEFAULT against seconds · guilty: warning deletes-all-rows|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE flights (id INTEGER PRIMARY KEY, code TEXT NOT NULL, left_at REAL NOT NULL DEFAULT (julianday('now')));
-- > 002_purge.sql
DELETE FROM flights WHERE left_at < unixepoch('now', '-2 years');

-- ## seconds by DEFAULT against CURRENT_TIMESTAMP · guilty: warning deletes-all-rows|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE invites (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, ends INTEGER NOT NULL DEFAULT (strftime('%s', 'now', '+7 days')));
-- > 002_purge.sql
DELETE FROM invites WHERE ends < CURRENT_TIMESTAMP;

-- ## a rebuild leaves out what is older than a sum of milliseconds · guilty: error loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE plays (id INTEGER PRIMARY KEY, song TEXT NOT NULL, at INTEGER NOT NULL DEFAULT (unixepoch() * 1000));
-- > 0002_copy.sql
CREATE TABLE plays_new (id INTEGER PRIMARY KEY, song TEXT NOT NULL, at INTEGER NOT NULL);
INSERT INTO plays_new SELECT id, song, at FROM plays WHERE at > (unixepoch('now') - 365 * 86400) * 1000;
DROP TABLE plays;
ALTER TABLE plays_new RENAME TO plays;

-- ## what is old goes, and what is left is rebuilt as it was · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clicks (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, agent TEXT);
-- > 002_old.sql
DELETE FROM clicks WHERE at < unixepoch('now', '-30 days');
-- > 003_rebuild.sql
CREATE TABLE clicks_new (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, agent TEXT NOT NULL DEFAULT '?');
INSERT INTO clicks_new (id, at, agent) SELECT id, at, coalesce(agent, '?') FROM clicks;
DROP TABLE clicks;
ALTER TABLE clicks_new RENAME TO clicks;

-- ## what is old goes, and what is left is rebuilt to the minute · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clicks (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, agent TEXT);
-- > 002_old.sql
DELETE FROM clicks WHERE at < unixepoch('now', '-30 days');
-- > 003_rebuild.sql
CREATE TABLE clicks_new (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, agent TEXT);
INSERT INTO clicks_new (id, at, agent) SELECT id, at - at % 60, agent FROM clicks;
DROP TABLE clicks;
ALTER TABLE clicks_new RENAME TO clicks;

-- ## what is old goes, and of what is left the agent is cut · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clicks (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, agent TEXT);
-- > 002_old.sql
DELETE FROM clicks WHERE at < CAST(strftime('%s', 'now', '-30 days') AS INTEGER);
CREATE TABLE clicks_new (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, agent TEXT);
INSERT INTO clicks_new (id, at, agent) SELECT id, at, substr(agent, 1, 6) FROM clicks;
DROP TABLE clicks;
ALTER TABLE clicks_new RENAME TO clicks;

-- ## jobs of long ago go with their lines, and the others are rebuilt · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, done_ms INTEGER NOT NULL, label TEXT);
CREATE TABLE job_lines (id INTEGER PRIMARY KEY, job_id INTEGER NOT NULL REFERENCES jobs (id), line TEXT NOT NULL);
-- > 002_old.sql
DELETE FROM job_lines WHERE job_id IN (SELECT id FROM jobs WHERE done_ms < unixepoch('now', '-90 days') * 1000);
DELETE FROM jobs WHERE done_ms < unixepoch('now', '-90 days') * 1000;
-- > 003_rebuild.sql
PRAGMA foreign_keys = OFF;
CREATE TABLE jobs_new (id INTEGER PRIMARY KEY, done_ms INTEGER NOT NULL, label TEXT NOT NULL DEFAULT '');
INSERT INTO jobs_new (id, done_ms, label) SELECT id, done_ms, coalesce(label, '') FROM jobs;
DROP TABLE jobs;
ALTER TABLE jobs_new RENAME TO jobs;

-- ## a rebuild leaves out what is older than half a year, by a day in a text · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, page TEXT NOT NULL, day TEXT NOT NULL);
-- > 002_half_a_year.sql
CREATE TABLE visits_new (id INTEGER PRIMARY KEY, page TEXT NOT NULL, day TEXT NOT NULL, agent TEXT);
INSERT INTO visits_new (id, page, day) SELECT id, page, day FROM visits WHERE day > date('now', '-6 months');
DROP TABLE visits;
ALTER TABLE visits_new RENAME TO visits;

-- ## old visits go by a statement of their own, and the rebuild takes all others · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, page TEXT NOT NULL, day TEXT NOT NULL);
-- > 002_half_a_year.sql
DELETE FROM visits WHERE day <= date('now', '-6 months');
CREATE TABLE visits_new (id INTEGER PRIMARY KEY, page TEXT NOT NULL, day TEXT NOT NULL, agent TEXT);
INSERT INTO visits_new (id, page, day) SELECT id, page, day FROM visits;
DROP TABLE visits;
ALTER TABLE visits_new RENAME TO visits;
