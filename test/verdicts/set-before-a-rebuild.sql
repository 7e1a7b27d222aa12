-- UPDATEs of some rows, which another column tells, before a rebuild copies the column that they write.

-- ## A flag takes over what a state said, and the table is rebuilt with a column more · innocent, may: needless-rebuild, changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cards (id INTEGER PRIMARY KEY, state TEXT NOT NULL, blocked INTEGER NOT NULL DEFAULT 0);
-- > 002_note.sql
UPDATE cards SET blocked = 1 WHERE state = 'blocked';
CREATE TABLE cards_new (id INTEGER PRIMARY KEY, state TEXT NOT NULL, blocked INTEGER NOT NULL DEFAULT 0, note TEXT);
INSERT INTO cards_new (id, state, blocked) SELECT id, state, blocked FROM cards;
DROP TABLE cards;
ALTER TABLE cards_new RENAME TO cards;

-- ## A state is taken out of the list after its cards were moved, with a flag for them · innocent, may: breaks-old-writes, changes-values
-- @ runner: sqlx
-- = 20230101000000_init.sql
CREATE TABLE cards (id INTEGER PRIMARY KEY, title TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'backlog' CHECK (state IN ('backlog','todo','blocked','done')), blocked INTEGER NOT NULL DEFAULT 0);
-- > 20230201000000_no_blocked.sql
CREATE TABLE cards_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'backlog' CHECK (state IN ('backlog','todo','done')), blocked INTEGER NOT NULL DEFAULT 0);
UPDATE cards SET state = 'todo', blocked = 1 WHERE state = 'blocked';
INSERT INTO cards_new SELECT id, title, state, blocked FROM cards;
DROP TABLE cards;
ALTER TABLE cards_new RENAME TO cards;

-- ## Urgent tickets are escalated in one file, and a later one rebuilds the table · innocent, may: needless-rebuild, breaks-old-writes, changes-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, prio TEXT NOT NULL CHECK (prio IN ('low','high','urgent')), escalated INTEGER NOT NULL DEFAULT 0);
-- > 0002_escalate.sql
UPDATE tickets SET escalated = 1 WHERE prio = 'urgent';
-- > 0003_prio.sql
UPDATE tickets SET prio = 'high' WHERE prio = 'urgent';
CREATE TABLE tickets_new (id INTEGER PRIMARY KEY, prio TEXT NOT NULL CHECK (prio IN ('low','high')), escalated INTEGER NOT NULL DEFAULT 0);
INSERT INTO tickets_new SELECT id, prio, escalated FROM tickets;
DROP TABLE tickets;
ALTER TABLE tickets_new RENAME TO tickets;

-- ## The copy behind an UPDATE of some rows writes another column into it · guilty: error drops-column|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT NOT NULL, archived INTEGER NOT NULL DEFAULT 0, hidden INTEGER NOT NULL DEFAULT 0);
-- > 002_rebuild.sql
UPDATE items SET hidden = 1 WHERE archived = 1;
CREATE TABLE items_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, archived INTEGER NOT NULL DEFAULT 0, hidden INTEGER NOT NULL DEFAULT 0);
INSERT INTO items_new SELECT id, name, archived, archived FROM items;
DROP TABLE items;
ALTER TABLE items_new RENAME TO items;

-- ## The copy behind an UPDATE of some rows cuts the prices of the others · guilty: warning narrows-values|drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT NOT NULL, archived INTEGER NOT NULL DEFAULT 0, price REAL NOT NULL);
-- > 002_rebuild.sql
UPDATE items SET price = 0 WHERE archived = 1;
CREATE TABLE items_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, archived INTEGER NOT NULL DEFAULT 0, price INTEGER NOT NULL);
INSERT INTO items_new SELECT id, name, archived, CAST(price AS INTEGER) FROM items;
DROP TABLE items;
ALTER TABLE items_new RENAME TO items;

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

-- ## a rebuild bars those who are suspended, by a CASE in its copy · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, standing TEXT NOT NULL CHECK (standing IN ('good', 'suspended')), barred INTEGER NOT NULL DEFAULT 0 CHECK (barred IN (0, 1)));
-- > 002_barred.sql
CREATE TABLE members_new (id INTEGER PRIMARY KEY, standing TEXT NOT NULL CHECK (standing IN ('good', 'suspended')), barred INTEGER NOT NULL DEFAULT 0 CHECK (barred IN (0, 1)), since TEXT);
INSERT INTO members_new (id, standing, barred) SELECT m.id, m.standing, CASE WHEN m.standing = 'suspended' THEN 1 ELSE m.barred END FROM members AS m;
DROP TABLE members;
ALTER TABLE members_new RENAME TO members;

-- ## a rebuild bars each member that has a standing, and all have one · guilty: error drops-column
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, standing TEXT NOT NULL CHECK (standing IN ('good', 'suspended')), remark TEXT);
-- > 002_barred.sql
CREATE TABLE members_new (id INTEGER PRIMARY KEY, standing TEXT NOT NULL CHECK (standing IN ('good', 'suspended')), remark TEXT);
INSERT INTO members_new (id, standing, remark) SELECT id, standing, CASE WHEN length(standing) > 0 THEN 'barred' ELSE remark END FROM members;
DROP TABLE members;
ALTER TABLE members_new RENAME TO members;
