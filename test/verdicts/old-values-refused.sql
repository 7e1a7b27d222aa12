-- A file puts the rows in order and then refuses a value: the release that still runs goes on writing it.

-- ## a word leaves the list, and its rows get another one · guilty: warning breaks-old-writes
-- @ runner: transactional
-- = 001_shipments.sql
CREATE TABLE depots (id INTEGER PRIMARY KEY, town TEXT NOT NULL);
CREATE TABLE shipments (id INTEGER PRIMARY KEY, depot_id INTEGER NOT NULL REFERENCES depots(id), grams INTEGER NOT NULL, stage TEXT NOT NULL CHECK (stage IN ('packed', 'sent', 'queued')));
-- > 002_stages.sql
CREATE TABLE shipments_new (id INTEGER PRIMARY KEY, depot_id INTEGER NOT NULL REFERENCES depots(id), grams INTEGER NOT NULL, stage TEXT NOT NULL CHECK (stage IN ('packed', 'sent', 'waiting')));
INSERT INTO shipments_new SELECT id, depot_id, grams, CASE stage WHEN 'queued' THEN 'waiting' ELSE stage END FROM shipments;
DROP TABLE shipments;
ALTER TABLE shipments_new RENAME TO shipments;

-- ## a word gets a successor, and both are in the list · innocent, may: drop-without-if-exists, updates-all-rows
-- @ runner: transactional
-- = 001_shipments.sql
CREATE TABLE depots (id INTEGER PRIMARY KEY, town TEXT NOT NULL);
CREATE TABLE shipments (id INTEGER PRIMARY KEY, depot_id INTEGER NOT NULL REFERENCES depots(id), grams INTEGER NOT NULL, stage TEXT NOT NULL CHECK (stage IN ('packed', 'sent', 'queued')));
-- > 002_stages.sql
CREATE TABLE shipments_new (id INTEGER PRIMARY KEY, depot_id INTEGER NOT NULL REFERENCES depots(id), grams INTEGER NOT NULL, stage TEXT NOT NULL CHECK (stage IN ('packed', 'sent', 'queued', 'waiting')));
INSERT INTO shipments_new SELECT id, depot_id, grams, CASE stage WHEN 'queued' THEN 'waiting' ELSE stage END FROM shipments;
DROP TABLE shipments;
ALTER TABLE shipments_new RENAME TO shipments;

-- ## a range ends earlier, and what is above it is brought down · guilty: warning breaks-old-writes
-- @ runner: transactional
-- = 001_lamps.sql
CREATE TABLE lamps (id INTEGER PRIMARY KEY, room TEXT NOT NULL, watts INTEGER NOT NULL CHECK (watts >= 0 AND watts <= 500));
-- > 002_less.sql
CREATE TABLE lamps_new (id INTEGER PRIMARY KEY, room TEXT NOT NULL, watts INTEGER NOT NULL CHECK (watts >= 0 AND watts <= 200));
INSERT INTO lamps_new SELECT id, room, min(watts, 200) FROM lamps;
DROP TABLE lamps;
ALTER TABLE lamps_new RENAME TO lamps;

-- ## a range ends later · innocent, may: drop-without-if-exists
-- @ runner: transactional
-- = 001_lamps.sql
CREATE TABLE lamps (id INTEGER PRIMARY KEY, room TEXT NOT NULL, watts INTEGER NOT NULL CHECK (watts >= 0 AND watts <= 500));
-- > 002_more.sql
CREATE TABLE lamps_new (id INTEGER PRIMARY KEY, room TEXT NOT NULL, watts INTEGER NOT NULL CHECK (watts BETWEEN 0 AND 800));
INSERT INTO lamps_new SELECT id, room, watts FROM lamps;
DROP TABLE lamps;
ALTER TABLE lamps_new RENAME TO lamps;

-- ## a text may be half as long · guilty: warning breaks-old-writes
-- @ runner: transactional
-- = 001_badges.sql
CREATE TABLE badges (id INTEGER PRIMARY KEY, line TEXT NOT NULL CHECK (length(line) BETWEEN 1 AND 40));
-- > 002_line.sql
CREATE TABLE badges_new (id INTEGER PRIMARY KEY, line TEXT NOT NULL CHECK (length(line) BETWEEN 1 AND 20));
INSERT INTO badges_new SELECT id, substr(line, 1, 20) FROM badges;
DROP TABLE badges;
ALTER TABLE badges_new RENAME TO badges;

-- ## a trigger refuses one word of three · guilty: warning breaks-old-writes
-- @ runner: transactional
-- = 001_seats.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, line INTEGER NOT NULL, state TEXT NOT NULL DEFAULT 'free' CHECK (state IN ('free', 'taken', 'held')));
-- > 002_not_held.sql
CREATE TRIGGER seats_not_held BEFORE UPDATE OF state ON seats WHEN new.state = 'held' BEGIN SELECT RAISE(ABORT, 'a seat is free or taken'); END;

-- ## a trigger refuses what the list refuses too · innocent
-- @ runner: transactional
-- = 001_seats.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, line INTEGER NOT NULL, state TEXT NOT NULL DEFAULT 'free' CHECK (state IN ('free', 'taken', 'held')));
-- > 002_known.sql
CREATE TRIGGER seats_known BEFORE UPDATE OF state ON seats WHEN new.state NOT IN ('free', 'taken', 'held') BEGIN SELECT RAISE(ABORT, 'no such state'); END;

-- ## a trigger asks whether the parent is there, as the foreign key does · innocent
-- @ runner: transactional
-- = 001_notes.sql
CREATE TABLE writers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)));
CREATE TABLE notes (id INTEGER PRIMARY KEY, writer_id INTEGER NOT NULL REFERENCES writers(id), line TEXT NOT NULL);
-- > 002_writers.sql
DELETE FROM notes WHERE writer_id NOT IN (SELECT id FROM writers WHERE gone = 0);
CREATE TRIGGER notes_writer BEFORE INSERT ON notes WHEN NOT EXISTS (SELECT 1 FROM writers WHERE id = new.writer_id) BEGIN SELECT RAISE(ABORT, 'no such writer'); END;

-- ## what was below zero goes, and nothing below zero comes · guilty: warning breaks-old-writes
-- @ runner: transactional
-- = 001_tills.sql
CREATE TABLE tills (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL, note TEXT);
-- > 002_not_below.sql
UPDATE tills SET cents = 0 WHERE cents < 0;
CREATE TABLE tills_new (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL CHECK (cents >= 0), note TEXT);
INSERT INTO tills_new SELECT id, cents, note FROM tills;
DROP TABLE tills;
ALTER TABLE tills_new RENAME TO tills;

-- ## what is below zero is marked, and anything may come · innocent, may: drop-without-if-exists
-- @ runner: transactional
-- = 001_tills.sql
CREATE TABLE tills (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL, note TEXT);
-- > 002_mark.sql
CREATE TABLE tills_new (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL, note TEXT, owes INTEGER NOT NULL DEFAULT 0 CHECK (owes IN (0, 1)));
INSERT INTO tills_new (id, cents, note) SELECT id, cents, note FROM tills;
UPDATE tills_new SET owes = 1 WHERE cents < 0;
DROP TABLE tills;
ALTER TABLE tills_new RENAME TO tills;

-- ## the words that one file writes are not in the list of the next · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE loans (id INTEGER PRIMARY KEY, reader TEXT NOT NULL, stage TEXT NOT NULL CHECK (stage IN ('asked', 'out', 'late', 'gone', 'lost')));
-- > 002_lost.sql
UPDATE loans SET stage = CASE WHEN stage IN ('late', 'gone') THEN 'lost' ELSE stage END;
-- > 003_list.sql
CREATE TABLE loans_new (id INTEGER PRIMARY KEY, reader TEXT NOT NULL, stage TEXT NOT NULL CHECK (stage IN ('asked', 'out')));
INSERT INTO loans_new (id, reader, stage) SELECT id, reader, stage FROM loans;
DROP TABLE loans;
ALTER TABLE loans_new RENAME TO loans;

-- ## the words that one file looks up are in the list of the next · innocent, may: breaks-old-writes, narrows-values, updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE loans (id INTEGER PRIMARY KEY, reader TEXT NOT NULL, stage TEXT NOT NULL CHECK (stage IN ('asked', 'out', 'late', 'gone', 'lost')));
-- > 002_lost.sql
CREATE TABLE successors (was TEXT PRIMARY KEY, is_now TEXT NOT NULL);
INSERT INTO successors VALUES ('asked', 'asked'), ('out', 'out'), ('late', 'lost'), ('gone', 'lost'), ('lost', 'lost');
UPDATE loans SET stage = (SELECT is_now FROM successors WHERE was = loans.stage);
-- > 003_list.sql
CREATE TABLE loans_new (id INTEGER PRIMARY KEY, reader TEXT NOT NULL, stage TEXT NOT NULL CHECK (stage IN ('asked', 'out', 'lost')));
INSERT INTO loans_new (id, reader, stage) SELECT id, reader, stage FROM loans;
DROP TABLE loans;
ALTER TABLE loans_new RENAME TO loans;

-- ## the words that one file looks up are not in the list of the next · guilty: warning depends-on-data|fails-with-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE loans (id INTEGER PRIMARY KEY, reader TEXT NOT NULL, stage TEXT NOT NULL CHECK (stage IN ('asked', 'out', 'late', 'gone', 'lost')));
-- > 0002_lost.sql
CREATE TABLE successors (was TEXT PRIMARY KEY, is_now TEXT NOT NULL);
INSERT INTO successors VALUES ('asked', 'asked'), ('out', 'out'), ('late', 'lost'), ('gone', 'lost'), ('lost', 'lost');
UPDATE loans SET stage = (SELECT is_now FROM successors WHERE was = loans.stage);
-- > 0003_list.sql
CREATE TABLE loans_new (id INTEGER PRIMARY KEY, reader TEXT NOT NULL, stage TEXT NOT NULL CHECK (stage IN ('asked', 'out')));
INSERT INTO loans_new (id, reader, stage) SELECT id, reader, stage FROM loans;
DROP TABLE loans;
ALTER TABLE loans_new RENAME TO loans;

-- ## a trigger lets nobody come back from the last state · guilty: warning breaks-old-writes
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, nick TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'guest' CHECK (state IN ('guest', 'member', 'left')));
-- > 002_left.sql
CREATE TRIGGER members_left BEFORE UPDATE OF state ON members WHEN old.state = 'left' AND new.state <> 'left' BEGIN SELECT RAISE(ABORT, 'who has left stays away'); END;

-- ## a trigger lets only those in who were looked at, and a view says what states there are · guilty: warning breaks-old-writes
-- @ runner: d1
-- = 0001_members.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, nick TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'guest');
CREATE VIEW active AS SELECT id, nick FROM members WHERE state IN ('checked', 'member');
-- > 0002_checked.sql
CREATE TRIGGER members_checked BEFORE UPDATE OF state ON members WHEN new.state = 'member' AND old.state <> 'checked' BEGIN SELECT RAISE(ABORT, 'look first'); END;

-- ## a trigger passes over what is too early, without a word · guilty: warning breaks-old-writes
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, nick TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'guest' CHECK (state IN ('guest', 'checked', 'member')));
-- > 002_checked.sql
CREATE TRIGGER members_checked BEFORE UPDATE OF state ON members WHEN new.state = 'member' AND old.state = 'guest' BEGIN SELECT RAISE(IGNORE); END;

-- ## a trigger refuses a state that only the next release knows · innocent
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, nick TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'guest');
CREATE VIEW active AS SELECT id, nick FROM members WHERE state IN ('checked', 'member');
-- > 002_banned.sql
CREATE TRIGGER members_banned BEFORE UPDATE OF state ON members WHEN new.state = 'banned' AND old.state <> 'member' BEGIN SELECT RAISE(ABORT, 'members only'); END;

-- ## a trigger asks for what only the next release writes · innocent
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, nick TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'guest' CHECK (state IN ('guest', 'checked', 'member')));
-- > 002_reason.sql
ALTER TABLE members ADD COLUMN reason TEXT;
CREATE TRIGGER members_reason BEFORE UPDATE OF state ON members WHEN new.reason = '' AND new.state = 'member' BEGIN SELECT RAISE(ABORT, 'say why'); END;
