-- A TEXT column that a date function reads, or that a DEFAULT fills with the time, holds moments.

-- ## the moment becomes a day, and goes · guilty: error drops-column
-- @ runner: dbmate
-- = 20260101000000_init.sql
-- migrate:up
CREATE TABLE logins (id INTEGER PRIMARY KEY, user TEXT NOT NULL, at TEXT NOT NULL);

-- migrate:down
DROP TABLE logins;
-- > 20260102000000_day.sql
-- migrate:up
ALTER TABLE logins ADD COLUMN day TEXT;
UPDATE logins SET day = date(at);
ALTER TABLE logins DROP COLUMN at;

-- migrate:down
ALTER TABLE logins ADD COLUMN at TEXT;

-- ## the moment of a DEFAULT becomes a day, and goes · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, page TEXT NOT NULL, seen TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 002_day.sql
ALTER TABLE visits ADD COLUMN day TEXT;
UPDATE visits SET day = substr(seen, 1, 10);
ALTER TABLE visits DROP COLUMN seen;

-- ## seconds are cut off in place · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE beats (id INTEGER PRIMARY KEY, at TEXT NOT NULL);
-- > 002_minutes.sql
UPDATE beats SET at = strftime('%Y-%m-%d %H:%M', at);

-- ## one entry for each author and day · guilty: warning depends-on-data
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `journal` (`id` integer PRIMARY KEY NOT NULL, `author` text NOT NULL, `written` text NOT NULL);
-- > 0001_daily.sql
CREATE UNIQUE INDEX `journal_daily` ON `journal` (`author`, date(`written`));

-- ## moments get another form · innocent, may: updates-all-rows, down-does-not-undo
-- @ runner: dbmate
-- = 20260101000000_init.sql
-- migrate:up
CREATE TABLE beats (id INTEGER PRIMARY KEY, at TEXT NOT NULL);

-- migrate:down
DROP TABLE beats;
-- > 20260102000000_normal.sql
-- migrate:up
UPDATE beats SET at = strftime('%Y-%m-%dT%H:%M:%fZ', at);

-- migrate:down
SELECT 1;

-- ## a day of its own beside the moment · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE logins (id INTEGER PRIMARY KEY, user TEXT NOT NULL, at TEXT NOT NULL);
-- > 002_day.sql
ALTER TABLE logins ADD COLUMN day TEXT;
UPDATE logins SET day = date(at);
CREATE INDEX logins_day ON logins (day);

-- ## days stay days · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tasks (id INTEGER PRIMARY KEY, title TEXT NOT NULL, due_date TEXT);
-- > 002_days.sql
UPDATE tasks SET due_date = date(due_date);

-- ## text that nobody reads as a date is a text · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, at TEXT NOT NULL, made TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 002_place.sql
ALTER TABLE notes ADD COLUMN place TEXT;
UPDATE notes SET place = at;
ALTER TABLE notes ADD COLUMN day TEXT;
UPDATE notes SET day = date(made);

-- ## fractions of seconds that the DEFAULT writes are cut off in a rebuild · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE laps (id INTEGER PRIMARY KEY, runner TEXT NOT NULL, crossed TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')));
-- > 002_seconds.sql
CREATE TABLE laps_new (id INTEGER PRIMARY KEY, runner TEXT NOT NULL, crossed TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')));
INSERT INTO laps_new SELECT l.id, l.runner, datetime(l.crossed) FROM laps l;
DROP TABLE laps;
ALTER TABLE laps_new RENAME TO laps;

-- ## fractions of seconds that the DEFAULT writes are kept in milliseconds · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE laps (id INTEGER PRIMARY KEY, runner TEXT NOT NULL, crossed TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')));
-- > 002_milliseconds.sql
CREATE TABLE laps_new (id INTEGER PRIMARY KEY, runner TEXT NOT NULL, crossed INTEGER NOT NULL
  DEFAULT (CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)));
INSERT INTO laps_new SELECT id, runner, CAST(round((julianday(crossed) - 2440587.5) * 86400000) AS INTEGER) FROM laps;
DROP TABLE laps;
ALTER TABLE laps_new RENAME TO laps;

-- ## moments that may have fractions get a form without them · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE laps (id INTEGER PRIMARY KEY, runner TEXT NOT NULL, crossed_at TEXT NOT NULL);
-- > 002_form.sql
UPDATE laps SET crossed_at = strftime('%Y-%m-%d %H:%M:%S', crossed_at);

-- ## moments that the DEFAULT writes without fractions get another form · innocent, may: mixed-formats
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE laps (id INTEGER PRIMARY KEY, runner TEXT NOT NULL, crossed_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 002_form.sql
UPDATE laps SET crossed_at = strftime('%Y-%m-%dT%H:%M:%SZ', crossed_at);

-- ## moments of which nothing shows fractions become seconds · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE laps (id INTEGER PRIMARY KEY, runner TEXT NOT NULL, crossed_at TEXT NOT NULL);
-- > 002_seconds.sql
CREATE TABLE laps_new (id INTEGER PRIMARY KEY, runner TEXT NOT NULL, crossed_at INTEGER NOT NULL);
INSERT INTO laps_new SELECT id, runner, unixepoch(crossed_at) FROM laps;
DROP TABLE laps;
ALTER TABLE laps_new RENAME TO laps;

-- ## a time that was a text is a count of seconds from now on · guilty: warning mixed-formats
-- @ runner: transactional
-- = 001_visits.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, page TEXT NOT NULL, seen TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 002_agent.sql
CREATE TABLE visits_new (id INTEGER PRIMARY KEY, page TEXT NOT NULL, seen TEXT NOT NULL DEFAULT (unixepoch()), agent TEXT CHECK (agent <> ''));
INSERT INTO visits_new (id, page, seen) SELECT id, page, seen FROM visits;
DROP TABLE visits;
ALTER TABLE visits_new RENAME TO visits;

-- ## a time that was a count of seconds in a column of texts is a text from now on · guilty: warning mixed-formats
-- @ runner: transactional
-- = 001_visits.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, page TEXT NOT NULL, seen VARCHAR(30) NOT NULL DEFAULT (strftime('%s', 'now')));
-- > 002_agent.sql
CREATE TABLE visits_new (id INTEGER PRIMARY KEY, page TEXT NOT NULL, seen VARCHAR(30) NOT NULL DEFAULT (datetime('now')), agent TEXT CHECK (agent <> ''));
INSERT INTO visits_new (id, page, seen) SELECT id, page, seen FROM visits;
DROP TABLE visits;
ALTER TABLE visits_new RENAME TO visits;

-- ## all times become counts of seconds · innocent, may: narrows-values
-- @ runner: transactional
-- = 001_visits.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, page TEXT NOT NULL, seen TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 002_agent.sql
CREATE TABLE visits_new (id INTEGER PRIMARY KEY, page TEXT NOT NULL, seen TEXT NOT NULL DEFAULT (unixepoch()), agent TEXT CHECK (agent <> ''));
INSERT INTO visits_new (id, page, seen) SELECT id, page, unixepoch(seen) FROM visits;
DROP TABLE visits;
ALTER TABLE visits_new RENAME TO visits;

-- ## a number of many digits is no time · innocent, may: needless-rebuild
-- @ runner: transactional
-- = 001_visits.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, page TEXT NOT NULL, phone TEXT NOT NULL DEFAULT '0301234567', seen TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 002_agent.sql
CREATE TABLE visits_new (id INTEGER PRIMARY KEY, page TEXT NOT NULL, phone TEXT NOT NULL DEFAULT 'none', seen TEXT NOT NULL DEFAULT (datetime('now')), agent TEXT CHECK (agent <> ''));
INSERT INTO visits_new (id, page, phone, seen) SELECT id, page, phone, seen FROM visits;
DROP TABLE visits;
ALTER TABLE visits_new RENAME TO visits;

-- ## a column that fills itself with moments becomes one of numbers, and its texts come along as they are · guilty: warning mixed-formats|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, code TEXT NOT NULL, handed_in TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 002_seconds.sql
CREATE TABLE parcels_new (id INTEGER PRIMARY KEY, code TEXT NOT NULL, handed_in INTEGER NOT NULL DEFAULT (strftime('%s', 'now')));
INSERT INTO parcels_new (id, code, handed_in) SELECT id, code, handed_in FROM parcels;
DROP TABLE parcels;
ALTER TABLE parcels_new RENAME TO parcels;

-- ## a column that fills itself with moments becomes one of numbers, and the copy makes numbers of its texts · innocent, may: narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, code TEXT NOT NULL, handed_in TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 002_seconds.sql
CREATE TABLE parcels_new (id INTEGER PRIMARY KEY, code TEXT NOT NULL, handed_in INTEGER NOT NULL DEFAULT (strftime('%s', 'now')));
INSERT INTO parcels_new (id, code, handed_in) SELECT id, code, CAST(strftime('%s', handed_in) AS INTEGER) FROM parcels;
DROP TABLE parcels;
ALTER TABLE parcels_new RENAME TO parcels;

-- ## a missing moment is made of another one, in another form · guilty: warning mixed-formats
-- @ runner: d1
-- = 0001_letters.sql
CREATE TABLE letters (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  sent_at TEXT DEFAULT (datetime('now')),
  read_at TEXT DEFAULT (datetime('now'))
);
-- > 0002_read.sql
UPDATE letters SET read_at = replace(datetime(sent_at, '+1 day'), ' ', 'T') || 'Z' WHERE read_at IS NULL;

-- ## a missing moment is made of another one, in the form of all · innocent
-- @ runner: d1
-- = 0001_letters.sql
CREATE TABLE letters (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  sent_at TEXT DEFAULT (datetime('now')),
  read_at TEXT DEFAULT (datetime('now'))
);
-- > 0002_read.sql
UPDATE letters SET read_at = datetime(sent_at, '+1 day') WHERE read_at IS NULL;

-- ## moments of all rows get another form, with what is missing · innocent, may: updates-all-rows, narrows-values
-- @ runner: transactional
-- = 001_letters.sql
CREATE TABLE letters (
  id INTEGER PRIMARY KEY,
  sent_at TEXT,
  read_at TEXT
);
INSERT INTO letters (sent_at, read_at) VALUES ('2024-05-06 07:08:09', '2024-05-07 07:08:09');
-- > 002_read.sql
UPDATE letters SET read_at = strftime('%Y-%m-%dT%H:%M:%SZ', coalesce(read_at, sent_at));
