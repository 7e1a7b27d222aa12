-- A column that goes shows in what was made of it and of another number, but for one value of that number: 0 pieces have no price each.

-- ## of a shift its pay stays, and of one without hours nobody knows the rate · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, worker TEXT NOT NULL, hours INTEGER NOT NULL DEFAULT 8, rate_cents INTEGER NOT NULL);
-- > 0002_pay.sql
ALTER TABLE shifts ADD COLUMN pay_cents INTEGER;
UPDATE shifts SET pay_cents = hours * rate_cents;
ALTER TABLE shifts DROP COLUMN rate_cents;

-- ## of a shift its pay stays, and every shift has an hour at least · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, worker TEXT NOT NULL, hours INTEGER NOT NULL DEFAULT 8 CHECK (hours > 0), rate_cents INTEGER NOT NULL);
-- > 0002_pay.sql
ALTER TABLE shifts ADD COLUMN pay_cents INTEGER;
UPDATE shifts SET pay_cents = hours * rate_cents;
ALTER TABLE shifts DROP COLUMN rate_cents;

-- ## of a shift its pay stays, and where there are no hours the rate itself · innocent, may: breaks-old-reads, breaks-old-writes, updates-all-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, worker TEXT NOT NULL, hours INTEGER NOT NULL DEFAULT 8, rate_cents INTEGER NOT NULL);
-- > 0002_pay.sql
ALTER TABLE shifts ADD COLUMN pay_cents INTEGER;
UPDATE shifts SET pay_cents = CASE hours WHEN 0 THEN rate_cents ELSE hours * rate_cents END;
ALTER TABLE shifts DROP COLUMN rate_cents;

-- ## no shift gets in without hours, says a trigger · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, worker TEXT NOT NULL, hours INTEGER NOT NULL DEFAULT 8, rate_cents INTEGER NOT NULL);
CREATE TRIGGER shifts_new BEFORE INSERT ON shifts WHEN new.hours < 1 BEGIN SELECT raise(ABORT, 'a shift has hours'); END;
CREATE TRIGGER shifts_changed BEFORE UPDATE OF hours ON shifts WHEN new.hours < 1 BEGIN SELECT raise(ABORT, 'a shift has hours'); END;
-- > 002_pay.sql
ALTER TABLE shifts ADD COLUMN pay_cents INTEGER;
UPDATE shifts SET pay_cents = hours * rate_cents;
ALTER TABLE shifts DROP COLUMN rate_cents;

-- ## the generated area of a bed is all that a rebuild takes along of its length · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE beds (id INTEGER PRIMARY KEY, plant TEXT NOT NULL, width INTEGER NOT NULL, length INTEGER NOT NULL, area INTEGER AS (width * length) STORED);
-- > 002_area.sql
CREATE TABLE beds_new (id INTEGER PRIMARY KEY, plant TEXT NOT NULL, width INTEGER NOT NULL, area INTEGER NOT NULL);
INSERT INTO beds_new (id, plant, width, area) SELECT id, plant, width, area FROM beds;
DROP TABLE beds;
ALTER TABLE beds_new RENAME TO beds;

-- ## the generated area of a bed, each of which has a width · innocent, may: breaks-old-reads, breaks-old-writes, loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE beds (id INTEGER PRIMARY KEY, plant TEXT NOT NULL, width INTEGER NOT NULL CHECK (width BETWEEN 1 AND 40), length INTEGER NOT NULL, area INTEGER AS (width * length) STORED);
-- > 002_area.sql
CREATE TABLE beds_new (id INTEGER PRIMARY KEY, plant TEXT NOT NULL, width INTEGER NOT NULL CHECK (width BETWEEN 1 AND 40), area INTEGER NOT NULL);
INSERT INTO beds_new (id, plant, width, area) SELECT id, plant, width, area FROM beds;
DROP TABLE beds;
ALTER TABLE beds_new RENAME TO beds;

-- ## a fare is paid in full by a pass, and what it was is gone · guilty: error drops-column
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE rides (id INTEGER PRIMARY KEY, line TEXT NOT NULL, fare_cents INTEGER NOT NULL, percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100));
-- > 000002_due.up.sql
ALTER TABLE rides ADD COLUMN due REAL;
UPDATE rides SET due = fare_cents * (100 - percent) / 100.0;
ALTER TABLE rides DROP COLUMN fare_cents;

-- ## no pass pays more than half of a fare · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE rides (id INTEGER PRIMARY KEY, line TEXT NOT NULL, fare_cents INTEGER NOT NULL, percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 50));
-- > 000002_due.up.sql
ALTER TABLE rides ADD COLUMN due REAL;
UPDATE rides SET due = fare_cents * (100 - percent) / 100.0;
ALTER TABLE rides DROP COLUMN fare_cents;

-- ## nothing bounds the share that a pass pays · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rides (id INTEGER PRIMARY KEY, line TEXT NOT NULL, share REAL NOT NULL DEFAULT 0, fare_cents INTEGER NOT NULL);
-- > 002_due.sql
CREATE TABLE rides_new (id INTEGER PRIMARY KEY, line TEXT NOT NULL, share REAL NOT NULL DEFAULT 0, due REAL NOT NULL);
INSERT INTO rides_new SELECT id, line, share, fare_cents * (1.0 - share) FROM rides;
DROP TABLE rides;
ALTER TABLE rides_new RENAME TO rides;

-- ## a tax comes on top of a fee, whatever it is · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE fees (id INTEGER PRIMARY KEY, name TEXT NOT NULL, tax_percent REAL NOT NULL, net_cents INTEGER NOT NULL);
-- > 002_gross.sql
ALTER TABLE fees ADD COLUMN gross REAL;
UPDATE fees SET gross = net_cents * (100 + tax_percent) / 100.0;
ALTER TABLE fees DROP COLUMN net_cents;

-- ## a share of all votes, where none were for the list · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lists (id INTEGER PRIMARY KEY, name TEXT NOT NULL, own_votes INTEGER NOT NULL CHECK (own_votes >= 0), all_votes INTEGER NOT NULL CHECK (all_votes > 0));
-- > 002_share.sql
ALTER TABLE lists ADD COLUMN share REAL;
UPDATE lists SET share = own_votes * 1.0 / all_votes;
ALTER TABLE lists DROP COLUMN all_votes;

-- ## an amount gets its sign from a flag, and both go · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE postings (id INTEGER PRIMARY KEY, account TEXT NOT NULL, is_debit INTEGER NOT NULL CHECK (is_debit IN (0, 1)), cents INTEGER NOT NULL CHECK (cents >= 0));
-- > 0002_signed.sql
ALTER TABLE postings ADD COLUMN signed_cents INTEGER;
UPDATE postings SET signed_cents = CASE is_debit WHEN 1 THEN -cents ELSE cents END;
ALTER TABLE postings DROP COLUMN is_debit;
ALTER TABLE postings DROP COLUMN cents;

-- ## the end of a slot is its start and its length · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE slots (id INTEGER PRIMARY KEY, room TEXT NOT NULL, opens INTEGER NOT NULL, minutes INTEGER NOT NULL DEFAULT 30);
-- > 0002_closes.sql
ALTER TABLE slots ADD COLUMN closes INTEGER;
UPDATE slots SET closes = opens + minutes * 60;
ALTER TABLE slots DROP COLUMN minutes;

-- ## of a number in many only the rest is kept, by how many there are · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, holder TEXT NOT NULL, number INTEGER NOT NULL, gates INTEGER NOT NULL CHECK (gates >= 2));
-- > 002_gate.sql
ALTER TABLE tickets ADD COLUMN gate INTEGER;
UPDATE tickets SET gate = number % gates;
ALTER TABLE tickets DROP COLUMN number;
