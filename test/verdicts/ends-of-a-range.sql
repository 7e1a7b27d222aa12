-- Two columns are the ends of a range: an ordinary row has them in order, also where the clock fills one of them.

-- ## bookings go into an R-Tree of times · innocent, may: depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bookings (id INTEGER PRIMARY KEY, room TEXT NOT NULL, starts_at INTEGER NOT NULL DEFAULT (unixepoch()), ends_at INTEGER NOT NULL DEFAULT (unixepoch()));
-- > 002_times.sql
CREATE VIRTUAL TABLE booking_times USING rtree(id, starts_at, ends_at);
INSERT INTO booking_times SELECT id, starts_at, ends_at FROM bookings;

-- ## bookings go into an R-Tree of times with their ends first · guilty: error fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bookings (id INTEGER PRIMARY KEY, room TEXT NOT NULL, starts_at INTEGER NOT NULL DEFAULT (unixepoch()), ends_at INTEGER NOT NULL DEFAULT (unixepoch()));
-- > 002_times.sql
CREATE VIRTUAL TABLE booking_times USING rtree(id, starts_at, ends_at);
INSERT INTO booking_times SELECT id, ends_at, starts_at FROM bookings;

-- ## areas that name their northern end first go into an R-Tree · innocent, may: depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE areas (id INTEGER PRIMARY KEY, name TEXT NOT NULL, north REAL NOT NULL, south REAL NOT NULL, east REAL NOT NULL, west REAL NOT NULL);
-- > 002_boxes.sql
CREATE VIRTUAL TABLE area_boxes USING rtree(id, min_lat, max_lat, min_lon, max_lon);
INSERT INTO area_boxes SELECT id, south, north, west, east FROM areas;

-- ## boxes whose names say nothing of their order go into an R-Tree · innocent, may: depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE labels (id INTEGER PRIMARY KEY, caption TEXT NOT NULL, x2 REAL NOT NULL, y2 REAL NOT NULL, x1 REAL NOT NULL, y1 REAL NOT NULL);
-- > 002_boxes.sql
CREATE VIRTUAL TABLE label_boxes USING rtree(id, xa, xb, ya, yb);
INSERT INTO label_boxes SELECT id, x1, x2, y1, y2 FROM labels;

-- ## points become boxes that end before they begin · guilty: error fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT NOT NULL, lat REAL NOT NULL, lon REAL NOT NULL);
-- > 002_boxes.sql
CREATE VIRTUAL TABLE shop_boxes USING rtree(id, min_lat, max_lat, min_lon, max_lon);
INSERT INTO shop_boxes SELECT id, lat + 0.1, lat - 0.1, lon - 0.1, lon + 0.1 FROM shops;

-- ## a CHECK that shifts end behind their beginning, which the clock fills · innocent, may: depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, person TEXT NOT NULL, starts_at INTEGER NOT NULL DEFAULT (unixepoch()), ends_at INTEGER NOT NULL);
-- > 002_check.sql
CREATE TABLE shifts_new (id INTEGER PRIMARY KEY, person TEXT NOT NULL, starts_at INTEGER NOT NULL DEFAULT (unixepoch()), ends_at INTEGER NOT NULL, CHECK (ends_at >= starts_at));
INSERT INTO shifts_new SELECT id, person, starts_at, ends_at FROM shifts;
DROP TABLE shifts;
ALTER TABLE shifts_new RENAME TO shifts;

-- ## a CHECK that shifts end behind their beginning, which the clock fills no more · guilty: warning breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, person TEXT NOT NULL, starts_at INTEGER NOT NULL DEFAULT (unixepoch()), ends_at INTEGER NOT NULL);
-- > 002_check.sql
CREATE TABLE shifts_new (id INTEGER PRIMARY KEY, person TEXT NOT NULL, starts_at INTEGER NOT NULL, ends_at INTEGER NOT NULL, CHECK (ends_at >= starts_at));
INSERT INTO shifts_new SELECT id, person, starts_at, ends_at FROM shifts;
DROP TABLE shifts;
ALTER TABLE shifts_new RENAME TO shifts;

-- ## a CHECK of tickets that are closed as text, and opened by the clock · innocent, may: depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, title TEXT NOT NULL, closed_at TEXT, opened_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 002_check.sql
CREATE TABLE tickets_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, closed_at TEXT, opened_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP, CHECK (closed_at >= opened_at));
INSERT INTO tickets_new SELECT id, title, closed_at, opened_at FROM tickets;
DROP TABLE tickets;
ALTER TABLE tickets_new RENAME TO tickets;
