-- An UPDATE with a condition sets a column, and a rebuild copies it: what it sets is meant, and what the copy forgets is lost.

-- ## cards out of a state are marked before it leaves the list · innocent, may: narrows-values, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cards (id INTEGER PRIMARY KEY, state TEXT NOT NULL DEFAULT 'backlog' CHECK (state IN ('backlog', 'todo', 'blocked')), blocked INTEGER NOT NULL DEFAULT 0);
-- > 002_states.sql
UPDATE cards SET state = 'todo', blocked = 1 WHERE state = 'blocked';
CREATE TABLE cards_new (id INTEGER PRIMARY KEY, state TEXT NOT NULL DEFAULT 'backlog' CHECK (state IN ('backlog', 'todo')), blocked INTEGER NOT NULL DEFAULT 0);
INSERT INTO cards_new SELECT id, state, blocked FROM cards;
DROP TABLE cards;
ALTER TABLE cards_new RENAME TO cards;

-- ## orders on hold get a priority before a rebuild · innocent, may: narrows-values, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, state TEXT NOT NULL CHECK (state IN ('open', 'paid', 'hold')), priority INTEGER NOT NULL DEFAULT 3);
-- > 0002_states.sql
UPDATE orders SET state = 'open', priority = 9 WHERE state = 'hold';
CREATE TABLE orders_new (id INTEGER PRIMARY KEY, state TEXT NOT NULL CHECK (state IN ('open', 'paid')), priority INTEGER NOT NULL DEFAULT 3);
INSERT INTO orders_new SELECT id, state, priority FROM orders;
DROP TABLE orders;
ALTER TABLE orders_new RENAME TO orders;

-- ## the reason of tickets of one kind is a fixed word before a rebuild · innocent, may: narrows-values, breaks-old-writes
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE tickets (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, status TEXT NOT NULL, reason TEXT);
-- > 00002_owner.sql
-- +goose Up
UPDATE tickets SET reason = 'spam' WHERE status = 'spam';
CREATE TABLE tickets_new (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, status TEXT NOT NULL, reason TEXT, owner TEXT);
INSERT INTO tickets_new (id, subject, status, reason) SELECT id, subject, status, reason FROM tickets;
DROP TABLE tickets;
ALTER TABLE tickets_new RENAME TO tickets;

-- ## a flag is set by a condition, and the copy forgets the flag · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cards (id INTEGER PRIMARY KEY, state TEXT NOT NULL, blocked INTEGER NOT NULL DEFAULT 0);
-- > 002_note.sql
UPDATE cards SET blocked = 1 WHERE state = 'blocked';
CREATE TABLE cards_new (id INTEGER PRIMARY KEY, state TEXT NOT NULL, blocked INTEGER NOT NULL DEFAULT 0, note TEXT);
INSERT INTO cards_new (id, state) SELECT id, state FROM cards;
DROP TABLE cards;
ALTER TABLE cards_new RENAME TO cards;

-- ## results are set by a condition that every row meets before a rebuild · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, name TEXT NOT NULL, result TEXT);
-- > 002_results.sql
UPDATE jobs SET result = '' WHERE id > 0;
CREATE TABLE jobs_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, result TEXT NOT NULL DEFAULT '');
INSERT INTO jobs_new (id, name, result) SELECT id, name, result FROM jobs;
DROP TABLE jobs;
ALTER TABLE jobs_new RENAME TO jobs;
