-- Two numbers in one text, with a sign between them, are cut into two columns.

-- ## the height is cut out with its sign, and is 0 everywhere · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE screens (id INTEGER PRIMARY KEY, model TEXT NOT NULL, pixels TEXT NOT NULL);
-- > 002_sides.sql
ALTER TABLE screens ADD COLUMN width INTEGER;
ALTER TABLE screens ADD COLUMN height INTEGER;
UPDATE screens SET width = CAST(substr(pixels, 1, instr(pixels, '*') - 1) AS INTEGER), height = CAST(substr(pixels, instr(pixels, '*')) AS INTEGER);
ALTER TABLE screens DROP COLUMN pixels;

-- ## width and height are cut out behind and before the sign · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE screens (id INTEGER PRIMARY KEY, model TEXT NOT NULL, pixels TEXT NOT NULL);
-- > 002_sides.sql
ALTER TABLE screens ADD COLUMN width INTEGER;
ALTER TABLE screens ADD COLUMN height INTEGER;
UPDATE screens SET width = CAST(substr(pixels, 1, instr(pixels, '*') - 1) AS INTEGER), height = CAST(substr(pixels, instr(pixels, '*') + 1) AS INTEGER);
ALTER TABLE screens DROP COLUMN pixels;

-- ## the end of a range is cut out, and not its beginning · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, name TEXT NOT NULL, pay TEXT NOT NULL);
-- > 0002_pay.sql
CREATE TABLE jobs_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, pay_to REAL);
INSERT INTO jobs_new (id, name, pay_to) SELECT id, name, CAST(substr(pay, instr(pay, '/') + 1) AS REAL) FROM jobs;
DROP TABLE jobs;
ALTER TABLE jobs_new RENAME TO jobs;

-- ## both ends of a range are cut out · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, name TEXT NOT NULL, pay TEXT NOT NULL);
-- > 0002_pay.sql
CREATE TABLE jobs_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, pay_from REAL, pay_to REAL);
INSERT INTO jobs_new (id, name, pay_from, pay_to) SELECT id, name, CAST(substr(pay, 1, instr(pay, '/') - 1) AS REAL), CAST(substr(pay, instr(pay, '/') + 1) AS REAL) FROM jobs;
DROP TABLE jobs;
ALTER TABLE jobs_new RENAME TO jobs;

-- ## times of day become minutes, with the hours as if they were minutes · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, starts TEXT NOT NULL CHECK (starts GLOB '[0-2][0-9]:[0-5][0-9]'));
-- > 002_minutes.sql
ALTER TABLE shifts ADD COLUMN start_min INTEGER NOT NULL DEFAULT 0;
UPDATE shifts SET start_min = CAST(substr(starts, 1, 2) AS INTEGER) + CAST(substr(starts, 4, 2) AS INTEGER);
ALTER TABLE shifts DROP COLUMN starts;

-- ## times of day become minutes · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, starts TEXT NOT NULL CHECK (starts GLOB '[0-2][0-9]:[0-5][0-9]'));
-- > 002_minutes.sql
ALTER TABLE shifts ADD COLUMN start_min INTEGER NOT NULL DEFAULT 0;
UPDATE shifts SET start_min = CAST(substr(starts, 1, 2) AS INTEGER) * 60 + CAST(substr(starts, 4, 2) AS INTEGER);
ALTER TABLE shifts DROP COLUMN starts;
