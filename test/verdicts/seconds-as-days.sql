-- Date functions that are given a column of seconds or milliseconds without 'unixepoch': they take the number for days, and make NULL of it.

-- ## sessions without a date are deleted, and seconds have none · guilty: error deletes-all-rows
-- @ runner: transactional
-- = 001_sessions.sql
CREATE TABLE sessions (token TEXT PRIMARY KEY, account TEXT NOT NULL, last_seen INTEGER NOT NULL DEFAULT (unixepoch()));
-- > 002_no_date.sql
DELETE FROM sessions WHERE datetime(last_seen) IS NULL;

-- ## sessions without a date are deleted, and it says that they are seconds · innocent
-- @ runner: transactional
-- = 001_sessions.sql
CREATE TABLE sessions (token TEXT PRIMARY KEY, account TEXT NOT NULL, last_seen INTEGER NOT NULL DEFAULT (unixepoch()));
-- > 002_no_date.sql
DELETE FROM sessions WHERE datetime(last_seen, 'unixepoch') IS NULL;

-- ## sessions without a date are deleted from a column of texts · innocent
-- @ runner: transactional
-- = 001_sessions.sql
CREATE TABLE sessions (token TEXT PRIMARY KEY, account TEXT NOT NULL, last_seen TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 002_no_date.sql
DELETE FROM sessions WHERE datetime(last_seen) IS NULL;

-- ## calls of another year go, and milliseconds have no year · guilty: error deletes-all-rows
-- @ runner: transactional
-- = 001_calls.sql
CREATE TABLE calls (id INTEGER PRIMARY KEY, caller TEXT NOT NULL, started INTEGER NOT NULL DEFAULT (unixepoch() * 1000));
-- > 002_year.sql
DELETE FROM calls WHERE coalesce(strftime('%Y', started), '') <> '2024';

-- ## calls of before a day go, and are told by Julian days · innocent
-- @ runner: transactional
-- = 001_calls.sql
CREATE TABLE calls (id INTEGER PRIMARY KEY, caller TEXT NOT NULL, started REAL NOT NULL DEFAULT (julianday('now')));
-- > 002_old.sql
DELETE FROM calls WHERE date(started) < '2024-01-01';

-- ## tickets that a trigger stamps with seconds are closed by their date, and none is · guilty: warning does-nothing
-- @ runner: transactional
-- = 001_tickets.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'open', touched INTEGER);
CREATE TRIGGER tickets_touch AFTER UPDATE OF subject ON tickets BEGIN UPDATE tickets SET touched = unixepoch() WHERE id = NEW.id; END;
-- > 002_close.sql
UPDATE tickets SET state = 'stale' WHERE date(touched) < date('now', '-1 year');

-- ## tickets that a trigger stamps with seconds are closed by their date · innocent
-- @ runner: transactional
-- = 001_tickets.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'open', touched INTEGER);
CREATE TRIGGER tickets_touch AFTER UPDATE OF subject ON tickets BEGIN UPDATE tickets SET touched = unixepoch() WHERE id = NEW.id; END;
-- > 002_close.sql
UPDATE tickets SET state = 'stale' WHERE date(touched, 'unixepoch') < date('now', '-1 year');

-- ## texts that came into a column of seconds become seconds · innocent
-- @ runner: transactional
-- = 001_logins.sql
CREATE TABLE logins (id INTEGER PRIMARY KEY, account TEXT NOT NULL, at INTEGER DEFAULT (unixepoch()));
-- > 002_texts.sql
UPDATE logins SET at = strftime('%s', at) WHERE date(at) IS NOT NULL;

-- ## the day of a reading is filled from its seconds, with nothing · guilty: warning does-nothing
-- @ runner: transactional
-- = 001_readings.sql
CREATE TABLE readings (id INTEGER PRIMARY KEY, meter TEXT NOT NULL, taken INTEGER NOT NULL DEFAULT (strftime('%s', 'now')));
-- > 002_day.sql
ALTER TABLE readings ADD COLUMN taken_on TEXT;
UPDATE readings SET taken_on = date(taken);

-- ## the day of a reading is filled from its seconds · innocent
-- @ runner: transactional
-- = 001_readings.sql
CREATE TABLE readings (id INTEGER PRIMARY KEY, meter TEXT NOT NULL, taken INTEGER NOT NULL DEFAULT (strftime('%s', 'now')));
-- > 002_day.sql
ALTER TABLE readings ADD COLUMN taken_on TEXT;
UPDATE readings SET taken_on = date(taken, 'unixepoch');
