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
