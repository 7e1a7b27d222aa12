-- The newest row has none behind it: a copy that asks each row for the next one passes over it, in all or in each group.

-- ## a rebuild takes all readings below the highest id · guilty: error loses-rows
-- @ runner: transactional
-- = 001_readings.sql
CREATE TABLE readings (id INTEGER PRIMARY KEY, taken TIMESTAMP NOT NULL, note TEXT NOT NULL);
-- > 002_notes.sql
CREATE TABLE readings_new (id INTEGER PRIMARY KEY, taken TIMESTAMP NOT NULL, note TEXT NOT NULL DEFAULT '');
INSERT INTO readings_new SELECT id, taken, note FROM readings WHERE id < (SELECT max(id) FROM readings);
DROP TABLE readings;
ALTER TABLE readings_new RENAME TO readings;

-- ## a rebuild takes all readings up to the highest id · innocent
-- @ runner: transactional
-- = 001_readings.sql
CREATE TABLE readings (id INTEGER PRIMARY KEY, taken TIMESTAMP NOT NULL, note TEXT NOT NULL);
-- > 002_notes.sql
CREATE TABLE readings_new (id INTEGER PRIMARY KEY, taken TIMESTAMP NOT NULL, note TEXT NOT NULL DEFAULT '');
INSERT INTO readings_new SELECT id, taken, note FROM readings WHERE id <= (SELECT max(id) FROM readings);
DROP TABLE readings;
ALTER TABLE readings_new RENAME TO readings;

-- ## moves become stays, and where a parcel is now is forgotten · guilty: error loses-rows
-- @ runner: d1
-- = 0001_parcels.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
CREATE TABLE moves (id INTEGER PRIMARY KEY, parcel_id INTEGER NOT NULL REFERENCES parcels (id), depot TEXT NOT NULL, moved_at TIMESTAMP NOT NULL);
-- > 0002_stays.sql
CREATE TABLE stays (id INTEGER PRIMARY KEY, parcel_id INTEGER NOT NULL REFERENCES parcels (id), depot TEXT NOT NULL, came_at TIMESTAMP NOT NULL, left_at TIMESTAMP);
INSERT INTO stays SELECT id, parcel_id, depot, moved_at, next_at
FROM (SELECT *, lead(moved_at) OVER (PARTITION BY parcel_id ORDER BY id) AS next_at FROM moves) WHERE next_at IS NOT NULL;
DROP TABLE moves;

-- ## moves become stays, and the last of each parcel has no end · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_parcels.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
CREATE TABLE moves (id INTEGER PRIMARY KEY, parcel_id INTEGER NOT NULL REFERENCES parcels (id), depot TEXT NOT NULL, moved_at TIMESTAMP NOT NULL);
-- > 0002_stays.sql
CREATE TABLE stays (id INTEGER PRIMARY KEY, parcel_id INTEGER NOT NULL REFERENCES parcels (id), depot TEXT NOT NULL, came_at TIMESTAMP NOT NULL, left_at TIMESTAMP);
INSERT INTO stays SELECT id, parcel_id, depot, moved_at, lead(moved_at) OVER (PARTITION BY parcel_id ORDER BY id) FROM moves;
DROP TABLE moves;

-- ## a message that no later one follows is not taken along · guilty: error loses-rows
-- @ runner: transactional
-- = 001_chat.sql
CREATE TABLE messages (id INTEGER PRIMARY KEY, body TEXT NOT NULL, sent_at TEXT NOT NULL);
-- > 002_archive.sql
CREATE TABLE lines (id INTEGER PRIMARY KEY, body TEXT NOT NULL, sent_at TEXT NOT NULL);
INSERT INTO lines SELECT id, body, sent_at FROM messages m WHERE EXISTS (SELECT 1 FROM messages n WHERE n.id > m.id);
DROP TABLE messages;

-- ## the newest message goes to a table of its own · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_chat.sql
CREATE TABLE messages (id INTEGER PRIMARY KEY, body TEXT NOT NULL, sent_at TEXT NOT NULL);
-- > 002_archive.sql
CREATE TABLE lines (id INTEGER PRIMARY KEY, body TEXT NOT NULL, sent_at TEXT NOT NULL);
CREATE TABLE newest (id INTEGER PRIMARY KEY, body TEXT NOT NULL, sent_at TEXT NOT NULL);
INSERT INTO lines SELECT id, body, sent_at FROM messages WHERE id < (SELECT max(id) FROM messages);
INSERT INTO newest SELECT id, body, sent_at FROM messages WHERE id = (SELECT max(id) FROM messages);
DROP TABLE messages;

-- ## stops become legs: the last one is where the last leg ends · innocent, may: breaks-old-reads, breaks-old-writes, depends-on-data
-- @ runner: transactional
-- = 001_stops.sql
CREATE TABLE stops (id INTEGER PRIMARY KEY, place TEXT NOT NULL);
-- > 002_legs.sql
CREATE TABLE legs (id INTEGER PRIMARY KEY, start TEXT NOT NULL, goal TEXT NOT NULL);
INSERT INTO legs SELECT id, place, next FROM (SELECT *, lead(place) OVER (ORDER BY id) AS next FROM stops) WHERE next IS NOT NULL;
DROP TABLE stops;
