-- Dates as texts that are subtracted: what is left is a difference of years.

-- ## a view subtracts two texts that are moments · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, start_at TEXT NOT NULL, end_at TEXT NOT NULL);
INSERT INTO shifts VALUES (1, '2024-05-01 08:00:00', '2024-05-01 16:00:00');
-- > 002_a.sql
CREATE VIEW shift_lengths AS SELECT id, end_at - start_at AS seconds FROM shifts;

-- ## a generated column subtracts two dates · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bookings (id INTEGER PRIMARY KEY, check_in DATE NOT NULL, check_out DATE NOT NULL);
-- > 002_a.sql
ALTER TABLE bookings ADD COLUMN nights INTEGER GENERATED ALWAYS AS (check_out - check_in) VIRTUAL;

-- ## a copy subtracts two moments · guilty: warning narrows-values
-- @ runner: sqlx
-- = 001_init.sql
CREATE TABLE rentals (id INTEGER PRIMARY KEY, started_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP, ended_at TEXT);
-- > 002_a.sql
CREATE TABLE rental_stats (rental_id INTEGER PRIMARY KEY, seconds INTEGER NOT NULL);
INSERT INTO rental_stats (rental_id, seconds) SELECT id, ended_at - started_at FROM rentals WHERE ended_at IS NOT NULL;

-- ## an UPDATE subtracts a date from today · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE trials (id INTEGER PRIMARY KEY, started_on TEXT NOT NULL, days_used INTEGER NOT NULL DEFAULT 0);
-- > 002_a.sql
UPDATE trials SET days_used = date('now') - started_on;

-- ## a view subtracts the days of two moments · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, start_at TEXT NOT NULL, end_at TEXT NOT NULL);
-- > 002_a.sql
CREATE VIEW shift_lengths AS SELECT id, (julianday(end_at) - julianday(start_at)) * 86400 AS seconds FROM shifts;

-- ## numbers that are moments are subtracted · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, start_at INTEGER NOT NULL, end_at INTEGER NOT NULL);
-- > 002_a.sql
CREATE VIEW shift_lengths AS SELECT id, end_at - start_at AS seconds FROM shifts;
ALTER TABLE shifts ADD COLUMN seconds INTEGER AS (end_at - start_at);

-- ## a view subtracts dates for an age · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, born_on TEXT NOT NULL);
-- > 002_a.sql
CREATE VIEW ages AS SELECT id, date('now') - born_on AS age FROM people;

-- ## a view is made again that subtracted moments before · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, start_at TEXT NOT NULL, end_at TEXT NOT NULL);
CREATE VIEW shift_lengths AS SELECT id, end_at - start_at AS seconds FROM shifts;
-- > 002_a.sql
ALTER TABLE shifts ADD COLUMN note TEXT;
DROP VIEW shift_lengths;
CREATE VIEW shift_lengths AS SELECT id, end_at - start_at AS seconds, note FROM shifts;

-- ## a view subtracts texts that are amounts · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE meters (id INTEGER PRIMARY KEY, low TEXT NOT NULL, high TEXT NOT NULL, read_at TEXT NOT NULL);
-- > 002_a.sql
CREATE VIEW used AS SELECT id, high - low AS units, date(read_at) AS day FROM meters;
