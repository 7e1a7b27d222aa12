-- Subqueries that find nothing give NULL: whether they do is for production's rows to say, as long as some row can have what they seek.

-- ## a backfill from one row of a kind that is named · innocent, may: depends-on-data
-- @ runner: transactional
-- = 001_a.sql
CREATE TABLE depots (id TEXT NOT NULL PRIMARY KEY, place TEXT NOT NULL, sort TEXT NOT NULL);
CREATE TABLE parcels (id INTEGER PRIMARY KEY, weight INTEGER NOT NULL);
-- > 002_b.sql
ALTER TABLE parcels ADD COLUMN place TEXT NOT NULL DEFAULT '';
UPDATE parcels SET place = (SELECT place FROM depots WHERE sort = 'MAIN' LIMIT 1) WHERE place = '';

-- ## a backfill through a link that no key declares, and a rebuild that requires it · innocent, may: depends-on-data, breaks-old-writes, breaks-old-reads
-- @ runner: transactional
-- = 001_a.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL, floor_room INTEGER);
-- > 002_b.sql
ALTER TABLE rooms ADD COLUMN floor_name TEXT;
UPDATE rooms SET floor_name = (SELECT f.name FROM rooms f WHERE f.id = rooms.floor_room);
CREATE TABLE rooms_next (id INTEGER PRIMARY KEY, name TEXT NOT NULL, floor_room INTEGER, floor_name TEXT NOT NULL);
INSERT INTO rooms_next SELECT id, name, floor_room, floor_name FROM rooms;
DROP TABLE rooms;
ALTER TABLE rooms_next RENAME TO rooms;

-- ## a backfill whose subquery finds nothing in any row, as its condition contradicts itself · guilty: error fails-with-rows
-- @ runner: transactional
-- = 001_a.sql
CREATE TABLE wharves (id INTEGER PRIMARY KEY, place TEXT NOT NULL, sort TEXT NOT NULL);
CREATE TABLE ships (id INTEGER PRIMARY KEY, length INTEGER NOT NULL);
-- > 002_b.sql
ALTER TABLE ships ADD COLUMN place TEXT NOT NULL DEFAULT '';
UPDATE ships SET place = (SELECT place FROM wharves WHERE sort = 'MAIN' AND sort = 'HOME');

-- ## a copy that leaves a required column out, beside a subquery that finds its row · guilty: error fails-with-rows
-- @ runner: transactional
-- = 001_a.sql
CREATE TABLE shelves (id INTEGER PRIMARY KEY, code TEXT NOT NULL);
CREATE TABLE books (id INTEGER PRIMARY KEY, shelf INTEGER REFERENCES shelves(id));
-- > 002_b.sql
CREATE TABLE copies (id INTEGER PRIMARY KEY, code TEXT NOT NULL, owner TEXT NOT NULL);
INSERT INTO copies (id, code) SELECT id, (SELECT code FROM shelves WHERE shelves.id = books.shelf) FROM books;
