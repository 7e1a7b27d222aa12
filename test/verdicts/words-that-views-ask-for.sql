-- A word goes from every row, and what asks for it finds nothing any more.

-- ## loans get short marks, and the view of those that are out asks for the word · guilty: warning broken-view
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE loans (id INTEGER PRIMARY KEY, book TEXT NOT NULL, stage TEXT NOT NULL, days INTEGER NOT NULL);
CREATE VIEW days_out AS SELECT coalesce(sum(days), 0) AS days FROM loans WHERE stage = 'lent';
-- > 000002_marks.up.sql
UPDATE loans SET stage = 'L' WHERE stage = 'lent';

-- ## stages are written small, and two views ask for them in capitals · guilty: warning broken-view
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE loans (id INTEGER PRIMARY KEY, book TEXT NOT NULL, stage TEXT NOT NULL);
CREATE VIEW out_now AS SELECT id, book FROM loans WHERE stage IN ('LENT', 'RESERVED');
-- > 002_small.sql
UPDATE loans SET stage = lower(stage);

-- ## the state gets a number in a rebuild, and the view hides what has the word · guilty: warning broken-view
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, state TEXT NOT NULL);
CREATE VIEW open_tickets AS SELECT id, subject FROM tickets WHERE state <> 'done';
-- > 002_numbers.sql
DROP VIEW open_tickets;
CREATE TABLE tickets_new (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, state INTEGER NOT NULL);
INSERT INTO tickets_new SELECT id, subject, CASE state WHEN 'done' THEN 7 ELSE 3 END FROM tickets;
DROP TABLE tickets;
ALTER TABLE tickets_new RENAME TO tickets;
CREATE VIEW open_tickets AS SELECT id, subject FROM tickets WHERE state <> 'done';

-- ## a trigger waits for a word that is another one now · guilty: warning broken-trigger
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, place TEXT NOT NULL, step TEXT NOT NULL);
CREATE TABLE arrivals (parcel_id INTEGER NOT NULL, at TEXT);
CREATE TRIGGER parcels_arrive AFTER UPDATE OF step ON parcels WHEN new.step = 'arrived' BEGIN
  INSERT INTO arrivals VALUES (new.id, CURRENT_TIMESTAMP);
END;
-- > 002_words.sql
UPDATE parcels SET step = 'delivered' WHERE step = 'arrived';

-- ## a unique index is for those with a word that is another one now · guilty: warning loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE desks (id INTEGER PRIMARY KEY, room TEXT NOT NULL, use TEXT NOT NULL);
CREATE UNIQUE INDEX desks_head ON desks (room) WHERE use = 'head';
-- > 002_words.sql
UPDATE desks SET use = 'lead' WHERE use = 'head';

-- ## the view is made anew with the short marks · innocent, may: drop-without-if-exists, narrows-values
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE loans (id INTEGER PRIMARY KEY, book TEXT NOT NULL, stage TEXT NOT NULL, days INTEGER NOT NULL);
CREATE VIEW days_out AS SELECT coalesce(sum(days), 0) AS days FROM loans WHERE stage = 'lent';
-- > 000002_marks.up.sql
UPDATE loans SET stage = CASE stage WHEN 'lent' THEN 'L' WHEN 'returned' THEN 'R' ELSE stage END;
DROP VIEW days_out;
CREATE VIEW days_out AS SELECT coalesce(sum(days), 0) AS days FROM loans WHERE stage = 'L';

-- ## the next file makes the view anew · innocent, may: drop-without-if-exists, narrows-values
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE loans (id INTEGER PRIMARY KEY, book TEXT NOT NULL, stage TEXT NOT NULL, days INTEGER NOT NULL);
CREATE VIEW days_out AS SELECT coalesce(sum(days), 0) AS days FROM loans WHERE stage = 'lent';
-- > 000002_marks.up.sql
UPDATE loans SET stage = CASE stage WHEN 'lent' THEN 'L' WHEN 'returned' THEN 'R' ELSE stage END;
-- > 000003_view.up.sql
DROP VIEW days_out;
CREATE VIEW days_out AS SELECT coalesce(sum(days), 0) AS days FROM loans WHERE stage = 'L';

-- ## the view asks for both words · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE loans (id INTEGER PRIMARY KEY, book TEXT NOT NULL, stage TEXT NOT NULL);
CREATE VIEW out_now AS SELECT id, book FROM loans WHERE stage IN ('lent', 'out');
-- > 002_words.sql
UPDATE loans SET stage = 'out' WHERE stage = 'lent';

-- ## what is late goes on to the next state, which the schema knows · innocent, may: narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, name TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'queued');
CREATE VIEW running_jobs AS SELECT id, name FROM jobs WHERE state = 'running';
-- > 002_reset.sql
UPDATE jobs SET state = 'queued' WHERE state = 'running';

-- ## some of the rows with the word get another one · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, name TEXT NOT NULL, state TEXT NOT NULL, started INTEGER NOT NULL);
CREATE VIEW running_jobs AS SELECT id, name FROM jobs WHERE state = 'running';
-- > 002_stuck.sql
UPDATE jobs SET state = 'stuck' WHERE state = 'running' AND started < 1000;
