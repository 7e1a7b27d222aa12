-- Files behind one that stops by design: what it refuses they never meet.

-- ## a column is required that the guard has asked for · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT, note TEXT);
-- > 002_guard.sql
CREATE TABLE _guard (missing INTEGER CHECK (missing = 0));
-- rehearsal: allow depends-on-data because it stops until support has asked everybody
INSERT INTO _guard SELECT count(*) FROM members WHERE phone IS NULL;
DROP TABLE _guard;
-- > 003_require.sql
CREATE TABLE members_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT NOT NULL, note TEXT);
INSERT INTO members_new SELECT id, name, phone, note FROM members;
DROP TABLE members;
ALTER TABLE members_new RENAME TO members;

-- ## an index is unique behind a guard against doubles · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_seats.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, code TEXT NOT NULL, row TEXT NOT NULL DEFAULT 'A');
-- > 002_guard.sql
CREATE TABLE _guard (doubles INTEGER CHECK (doubles = 0));
-- rehearsal: allow depends-on-data because somebody has to look which of two seats is real
INSERT INTO _guard SELECT count(*) FROM (SELECT code FROM seats GROUP BY code HAVING count(*) > 1);
DROP TABLE _guard;
-- > 003_halls.sql
CREATE TABLE halls (id INTEGER PRIMARY KEY, label TEXT);
-- > 004_unique.sql
CREATE UNIQUE INDEX seats_code ON seats (code);

-- ## a column goes behind a guard that plain rows meet too · innocent, may: breaks-old-writes, breaks-old-reads
-- @ runner: transactional
-- = 001_jobs.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, moved INTEGER NOT NULL DEFAULT 0 CHECK (moved IN (0, 1)), target TEXT);
-- > 002_guard.sql
CREATE TABLE _guard (open INTEGER NOT NULL CHECK (open = 0));
-- rehearsal: allow depends-on-data because the worker moves them first
INSERT INTO _guard SELECT count(*) FROM jobs WHERE moved = 0 OR target IS NULL;
DROP TABLE _guard;
-- > 003_require.sql
CREATE TABLE jobs_new (id INTEGER PRIMARY KEY, target TEXT NOT NULL);
INSERT INTO jobs_new SELECT id, target FROM jobs;
DROP TABLE jobs;
ALTER TABLE jobs_new RENAME TO jobs;

-- ## a guard asks for a list's words, and every row is copied · innocent, may: depends-on-data, needless-rebuild
-- @ runner: transactional
-- = 001_parts.sql
CREATE TABLE parts (code TEXT PRIMARY KEY NOT NULL, shelf_code TEXT);
CREATE TABLE shelves (code TEXT PRIMARY KEY NOT NULL);
-- > 002_guard.sql
CREATE TABLE _guard (missing INTEGER CHECK (missing = 0));
INSERT INTO _guard SELECT count(*) FROM parts WHERE shelf_code NOT IN (SELECT code FROM shelves);
DROP TABLE _guard;
-- > 003_parts.sql
CREATE TABLE parts_new (code TEXT PRIMARY KEY NOT NULL, shelf_code TEXT, weight INTEGER);
INSERT INTO parts_new (code, shelf_code) SELECT code, shelf_code FROM parts;
DROP TABLE parts;
ALTER TABLE parts_new RENAME TO parts;

-- ## a guard asks for a list's words, and rows without one are not copied · guilty: error loses-rows
-- @ runner: transactional
-- = 001_parts.sql
CREATE TABLE parts (code TEXT PRIMARY KEY NOT NULL, shelf_code TEXT);
CREATE TABLE shelves (code TEXT PRIMARY KEY NOT NULL);
-- > 002_guard.sql
CREATE TABLE _guard (missing INTEGER CHECK (missing = 0));
INSERT INTO _guard SELECT count(*) FROM parts WHERE shelf_code NOT IN (SELECT code FROM shelves);
DROP TABLE _guard;
-- > 003_parts.sql
CREATE TABLE parts_new (code TEXT PRIMARY KEY NOT NULL, shelf_code TEXT, weight INTEGER);
INSERT INTO parts_new (code, shelf_code) SELECT code, shelf_code FROM parts WHERE shelf_code IN (SELECT code FROM shelves);
DROP TABLE parts;
ALTER TABLE parts_new RENAME TO parts;

-- ## a guard asks whether every total has its cents · innocent, may: depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, total REAL NOT NULL, total_cents INTEGER);
-- > 002_guard.sql
CREATE TEMP TABLE guard (missing INTEGER NOT NULL CHECK (missing = 0));
INSERT INTO guard SELECT count(*) FROM orders WHERE total_cents IS NULL OR total_cents <> round(total * 100);
DROP TABLE guard;

-- ## a guard asks whether every full name is made of its parts · innocent, may: depends-on-data
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, first TEXT NOT NULL, last TEXT NOT NULL, full_name TEXT);
-- > 2_guard.up.sql
CREATE TABLE _check (ok INTEGER NOT NULL CHECK (ok = 1));
INSERT INTO _check SELECT NOT EXISTS (SELECT 1 FROM users WHERE full_name IS NOT first || ' ' || last);
DROP TABLE _check;

-- ## a guard asks whether every balance is the sum of its entries · innocent, may: depends-on-data
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, balance INTEGER NOT NULL DEFAULT 0);
CREATE TABLE entries (id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES accounts(id), amount INTEGER NOT NULL);
-- > 0002_guard.sql
CREATE TABLE guard (bad INTEGER CHECK (bad = 0));
INSERT INTO guard SELECT count(*) FROM accounts a WHERE a.balance <> (SELECT coalesce(sum(amount), 0) FROM entries e WHERE e.account_id = a.id);
DROP TABLE guard;

-- ## a guard counts every row by mistake · guilty: warning fails-with-rows|depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, total REAL NOT NULL);
-- > 002_guard.sql
CREATE TEMP TABLE guard (missing INTEGER NOT NULL CHECK (missing = 0));
INSERT INTO guard SELECT count(*) FROM orders WHERE total IS NOT NULL;
DROP TABLE guard;

-- ## a copy of unequal rows gives each a kind that its CHECK refuses · guilty: error fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, state TEXT NOT NULL, want TEXT NOT NULL);
-- > 002_archive.sql
CREATE TABLE archive (id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('job','task')));
INSERT INTO archive SELECT id, 'jobs' FROM jobs WHERE state <> want;

-- ## a guard compares two columns with a third one · innocent, may: depends-on-data
-- @ runner: goose
-- = 00001_lines.sql
-- +goose Up
CREATE TABLE lines (id INTEGER PRIMARY KEY, pieces INTEGER NOT NULL, price INTEGER NOT NULL, amount INTEGER NOT NULL);
-- > 00002_guard.sql
-- +goose Up
CREATE TABLE _check (ok INTEGER NOT NULL CHECK (ok));
INSERT INTO _check SELECT NOT EXISTS (SELECT 1 FROM lines WHERE amount <> pieces * price);
DROP TABLE _check;

-- ## a trigger stops where a name is not made of its parts · innocent, may: depends-on-data
-- @ runner: transactional
-- = 001_people.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, first TEXT NOT NULL, last TEXT NOT NULL, full TEXT NOT NULL);
-- > 002_guard.sql
CREATE TABLE guard (n INTEGER);
CREATE TRIGGER guard_stop BEFORE INSERT ON guard WHEN NEW.n > 0 BEGIN SELECT RAISE(ABORT, 'names differ'); END;
INSERT INTO guard SELECT count(*) FROM people WHERE full <> first || ' ' || last;
DROP TABLE guard;

-- ## what a guard of two columns lets through is lost behind it · guilty: error drops-column
-- @ runner: transactional
-- = 001_orders.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, total REAL NOT NULL, total_cents INTEGER, note TEXT);
-- > 002_guard.sql
CREATE TEMP TABLE guard (missing INTEGER NOT NULL CHECK (missing = 0));
-- rehearsal: allow depends-on-data because the worker fills them first
INSERT INTO guard SELECT count(*) FROM orders WHERE total_cents IS NULL OR total_cents <> round(total * 100);
DROP TABLE guard;
-- > 003_cents.sql
CREATE TABLE orders_new (id INTEGER PRIMARY KEY, total_cents INTEGER NOT NULL);
INSERT INTO orders_new (id, total_cents) SELECT id, total_cents FROM orders;
DROP TABLE orders;
ALTER TABLE orders_new RENAME TO orders;
