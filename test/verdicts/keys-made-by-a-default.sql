-- The default of a key makes the id of each row that is written without one.

-- ## tickets keep their text ids and lose what made them · guilty: error breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (code TEXT PRIMARY KEY DEFAULT (upper(hex(randomblob(8)))), seat TEXT NOT NULL, price INTEGER);
-- > 002_price.sql
CREATE TABLE tickets_new (code TEXT PRIMARY KEY, seat TEXT NOT NULL, price INTEGER NOT NULL DEFAULT 0);
INSERT INTO tickets_new (code, seat, price) SELECT code, seat, coalesce(price, 0) FROM tickets;
DROP TABLE tickets;
ALTER TABLE tickets_new RENAME TO tickets;

-- ## numbered guests get text ids, and nothing makes them · guilty: error breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_text.sql
CREATE TABLE guests_new (id TEXT PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO guests_new (id, name) SELECT 'g' || id, name FROM guests;
DROP TABLE guests;
ALTER TABLE guests_new RENAME TO guests;

-- ## tickets keep their text ids and what makes them · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (code TEXT PRIMARY KEY DEFAULT (upper(hex(randomblob(8)))), seat TEXT NOT NULL, price INTEGER);
-- > 002_price.sql
CREATE TABLE tickets_new (code TEXT PRIMARY KEY DEFAULT (upper(hex(randomblob(8)))), seat TEXT NOT NULL, price INTEGER NOT NULL DEFAULT 0);
INSERT INTO tickets_new (code, seat, price) SELECT code, seat, coalesce(price, 0) FROM tickets;
DROP TABLE tickets;
ALTER TABLE tickets_new RENAME TO tickets;

-- ## the ids of tickets are made of other letters now · innocent, may: loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (code TEXT PRIMARY KEY DEFAULT (upper(hex(randomblob(8)))), seat TEXT NOT NULL);
-- > 002_letters.sql
CREATE TABLE tickets_new (code TEXT PRIMARY KEY DEFAULT (lower(hex(randomblob(16)))), seat TEXT NOT NULL);
INSERT INTO tickets_new (code, seat) SELECT code, seat FROM tickets;
DROP TABLE tickets;
ALTER TABLE tickets_new RENAME TO tickets;

-- ## numbered guests get text ids, and the table makes them · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_text.sql
CREATE TABLE guests_new (id TEXT PRIMARY KEY NOT NULL DEFAULT (lower(hex(randomblob(16)))), name TEXT NOT NULL);
INSERT INTO guests_new (id, name) SELECT 'g' || id, name FROM guests;
DROP TABLE guests;
ALTER TABLE guests_new RENAME TO guests;
