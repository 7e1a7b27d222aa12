-- Files that a new migration attaches and that no migration has made: only production knows what is in them.

-- ## a table of an attached file is dropped if it is there · guilty: error cannot-verify
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_clean.sql
ATTACH DATABASE 'live.db' AS live;
DROP TABLE IF EXISTS live.bookings;
DETACH DATABASE live;

-- ## the same in one transaction, without the name of the file · guilty: error cannot-verify
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_clean.sql
ATTACH DATABASE 'live.db' AS live;
DROP TABLE IF EXISTS bookings;

-- ## a table of an attached file is made if it is missing, and emptied · guilty: error cannot-verify
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_clean.sql
ATTACH DATABASE 'live.db' AS live;
CREATE TABLE IF NOT EXISTS live.bookings (id INTEGER PRIMARY KEY, guest TEXT);
DELETE FROM live.bookings;
DETACH DATABASE live;

-- ## the same in two new files · guilty: error cannot-verify
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_make.sql
ATTACH DATABASE 'live.db' AS live;
CREATE TABLE IF NOT EXISTS live.bookings (id INTEGER PRIMARY KEY, guest TEXT);
-- > 003_clean.sql
ATTACH DATABASE 'live.db' AS other;
UPDATE other.bookings SET guest = NULL;

-- ## rows come from a table of an attached file that may have been there · guilty: error cannot-verify
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_take.sql
ATTACH DATABASE 'live.db' AS live;
CREATE TABLE IF NOT EXISTS live.rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT OR IGNORE INTO main.rooms SELECT id, name FROM live.rooms;

-- ## rows go to a file of archives, which is made if it is missing · innocent
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS visits (id INTEGER PRIMARY KEY, day TEXT NOT NULL);
-- > 002_archive.sql
ATTACH DATABASE 'archive.db' AS archive;
CREATE TABLE IF NOT EXISTS archive.visits (id INTEGER PRIMARY KEY, day TEXT NOT NULL);
INSERT OR IGNORE INTO archive.visits SELECT id, day FROM main.visits WHERE day < '2020-01-01';
DELETE FROM main.visits WHERE id IN (SELECT id FROM archive.visits) AND day < '2020-01-01';
DETACH DATABASE archive;

-- ## a file that the base has made is changed · innocent
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
ATTACH DATABASE 'side.db' AS side;
CREATE TABLE IF NOT EXISTS side.keys (id INTEGER PRIMARY KEY, code TEXT);
-- > 002_keys.sql
ATTACH DATABASE 'side.db' AS side;
DROP TABLE IF EXISTS side.locks;
UPDATE side.keys SET code = trim(code) WHERE code <> trim(code);

-- ## a database in memory is made, filled and dropped · innocent
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_scratch.sql
ATTACH DATABASE ':memory:' AS scratch;
ATTACH DATABASE '' AS other;
DROP TABLE IF EXISTS scratch.names;
CREATE TABLE IF NOT EXISTS scratch.names (id INTEGER PRIMARY KEY, name TEXT);
INSERT INTO scratch.names SELECT id, trim(name) FROM rooms;
DELETE FROM scratch.names WHERE name = '';
UPDATE rooms SET name = (SELECT name FROM scratch.names n WHERE n.id = rooms.id) WHERE id IN (SELECT id FROM scratch.names) AND name LIKE ' %';
DROP TABLE scratch.names;

-- ## an old file dropped a table of a file that nobody has here · innocent
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
ATTACH DATABASE 'live.db' AS live;
DROP TABLE IF EXISTS live.bookings;
-- > 002_tags.sql
CREATE TABLE IF NOT EXISTS tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
