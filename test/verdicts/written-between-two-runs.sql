-- What the application writes into a new column between two runs, where a CHECK of it takes only what it names.

-- ## a second run makes the doors anew, and none has a side any more · guilty: error rerun-loses-data
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE doors (id INTEGER PRIMARY KEY, room TEXT NOT NULL);
-- > 002_side.sql
BEGIN;
DROP TABLE IF EXISTS doors_new;
CREATE TABLE doors_new (id INTEGER PRIMARY KEY, room TEXT NOT NULL, side TEXT CHECK (side IS NULL OR side IN ('left', 'right')));
INSERT INTO doors_new (id, room) SELECT id, room FROM doors;
DROP TABLE doors;
ALTER TABLE doors_new RENAME TO doors;
COMMIT;

-- ## a second run opens all doors that were locked meanwhile · guilty: error rerun-loses-data
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE doors (id INTEGER PRIMARY KEY, room TEXT NOT NULL);
-- > 002_locked.sql
BEGIN;
DROP TABLE IF EXISTS doors_new;
CREATE TABLE doors_new (id INTEGER PRIMARY KEY, room TEXT NOT NULL, open INTEGER NOT NULL DEFAULT 1 CHECK (open BETWEEN 0 AND 1));
INSERT INTO doors_new (id, room) SELECT id, room FROM doors;
DROP TABLE doors;
ALTER TABLE doors_new RENAME TO doors;
COMMIT;

-- ## a second run gives a table of sides only those that it lacks · innocent, may: breaks-old-writes
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE doors (id INTEGER PRIMARY KEY, room TEXT NOT NULL);
-- > 002_side.sql
CREATE TABLE IF NOT EXISTS door_sides (door_id INTEGER PRIMARY KEY REFERENCES doors (id), side TEXT NOT NULL DEFAULT 'left' CHECK (side IN ('left', 'right')));
INSERT OR IGNORE INTO door_sides (door_id) SELECT id FROM doors;

-- ## a second run makes all sides left again · guilty: error rerun-loses-data
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE doors (id INTEGER PRIMARY KEY, room TEXT NOT NULL);
-- > 002_side.sql
CREATE TABLE IF NOT EXISTS door_sides (door_id INTEGER PRIMARY KEY REFERENCES doors (id), side TEXT NOT NULL DEFAULT 'left' CHECK (side IN ('left', 'right')));
INSERT OR REPLACE INTO door_sides (door_id) SELECT id FROM doors;

-- ## visits are added up once more by a second run · guilty: error rerun-changes-state
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, room_id INTEGER NOT NULL);
-- > 002_totals.sql
CREATE TABLE IF NOT EXISTS room_totals (room_id INTEGER PRIMARY KEY, visits INTEGER NOT NULL DEFAULT 0);
INSERT INTO room_totals (room_id, visits) SELECT room_id, count(*) FROM visits WHERE true GROUP BY room_id
ON CONFLICT (room_id) DO UPDATE SET visits = room_totals.visits + excluded.visits;
