-- Two tables become one, and both have had the same ids: what pointed at one of them is led to the other.

-- ## trips are led to whichever vehicle has had the number · guilty: error changes-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE cars (id INTEGER PRIMARY KEY, plate TEXT NOT NULL);
CREATE TABLE vans (id INTEGER PRIMARY KEY, plate TEXT NOT NULL);
CREATE TABLE trips (id INTEGER PRIMARY KEY, van_id INTEGER NOT NULL REFERENCES vans (id), km INTEGER NOT NULL);
-- > 0002_vehicles.sql
CREATE TABLE vehicles (id INTEGER PRIMARY KEY, sort TEXT NOT NULL, was INTEGER NOT NULL, plate TEXT NOT NULL);
INSERT INTO vehicles (sort, was, plate) SELECT 'car', id, plate FROM cars ORDER BY id;
INSERT INTO vehicles (sort, was, plate) SELECT 'van', id, plate FROM vans ORDER BY id;
CREATE TABLE trips_new (id INTEGER PRIMARY KEY, vehicle_id INTEGER NOT NULL REFERENCES vehicles (id), km INTEGER NOT NULL);
INSERT INTO trips_new (id, vehicle_id, km) SELECT id, (SELECT min(v.id) FROM vehicles v WHERE v.was = trips.van_id), km FROM trips;
DROP TABLE trips;
ALTER TABLE trips_new RENAME TO trips;
DROP TABLE cars;
DROP TABLE vans;

-- ## trips are led to the van that has had the number · innocent, may: breaks-old-reads, breaks-old-writes, create-without-if-not-exists, drop-without-if-exists
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE cars (id INTEGER PRIMARY KEY, plate TEXT NOT NULL);
CREATE TABLE vans (id INTEGER PRIMARY KEY, plate TEXT NOT NULL);
CREATE TABLE trips (id INTEGER PRIMARY KEY, van_id INTEGER NOT NULL REFERENCES vans (id), km INTEGER NOT NULL);
-- > 0002_vehicles.sql
CREATE TABLE vehicles (id INTEGER PRIMARY KEY, sort TEXT NOT NULL, was INTEGER NOT NULL, plate TEXT NOT NULL);
INSERT INTO vehicles (sort, was, plate) SELECT 'car', id, plate FROM cars ORDER BY id;
INSERT INTO vehicles (sort, was, plate) SELECT 'van', id, plate FROM vans ORDER BY id;
CREATE TABLE trips_new (id INTEGER PRIMARY KEY, vehicle_id INTEGER NOT NULL REFERENCES vehicles (id), km INTEGER NOT NULL);
INSERT INTO trips_new (id, vehicle_id, km) SELECT id, (SELECT min(v.id) FROM vehicles v WHERE v.was = trips.van_id AND v.sort = 'van'), km FROM trips;
DROP TABLE trips;
ALTER TABLE trips_new RENAME TO trips;
DROP TABLE cars;
DROP TABLE vans;

-- ## the new number is looked up in place, by the old one alone · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cars (id INTEGER PRIMARY KEY, plate TEXT NOT NULL);
CREATE TABLE vans (id INTEGER PRIMARY KEY, plate TEXT NOT NULL);
CREATE TABLE trips (id INTEGER PRIMARY KEY, van_id INTEGER NOT NULL REFERENCES vans (id), km INTEGER NOT NULL);
-- > 002_vehicles.sql
CREATE TABLE vehicles (id INTEGER PRIMARY KEY, is_van INTEGER NOT NULL, was INTEGER NOT NULL, plate TEXT NOT NULL);
INSERT INTO vehicles (is_van, was, plate) SELECT 0, id, plate FROM cars UNION ALL SELECT 1, id, plate FROM vans;
ALTER TABLE trips ADD COLUMN vehicle_id INTEGER REFERENCES vehicles (id);
UPDATE trips SET vehicle_id = (SELECT v.id FROM vehicles v WHERE v.was = van_id ORDER BY v.id LIMIT 1);
ALTER TABLE trips DROP COLUMN van_id;
DROP TABLE cars;
DROP TABLE vans;

-- ## links of a table of nothing but links are led to a shelf of the same number, and the shelves stay as well · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shelves (id INTEGER PRIMARY KEY, label TEXT NOT NULL, depth INTEGER NOT NULL DEFAULT 30);
CREATE TABLE crates (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE tools (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE tool_crates (tool INTEGER NOT NULL REFERENCES tools (id), crate INTEGER NOT NULL REFERENCES crates (id), PRIMARY KEY (tool, crate));
-- > 002_places.sql
CREATE TABLE places (id INTEGER PRIMARY KEY, sort TEXT NOT NULL, was INTEGER NOT NULL, label TEXT NOT NULL);
INSERT INTO places (sort, was, label) SELECT 'shelf', id, label FROM shelves;
INSERT INTO places (sort, was, label) SELECT 'crate', id, label FROM crates;
-- > 003_tool_places.sql
CREATE TABLE tool_places (tool INTEGER NOT NULL REFERENCES tools (id), place INTEGER NOT NULL REFERENCES places (id), PRIMARY KEY (tool, place));
INSERT INTO tool_places (tool, place) SELECT c.tool, (SELECT p.id FROM places p WHERE p.was = c.crate) FROM tool_crates c;
DROP TABLE tool_crates;
DROP TABLE crates;

-- ## links of a table of nothing but links are led to the crate that has had the number, and the shelves stay as well · innocent, may: breaks-old-reads, breaks-old-writes, create-without-if-not-exists, drop-without-if-exists
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shelves (id INTEGER PRIMARY KEY, label TEXT NOT NULL, depth INTEGER NOT NULL DEFAULT 30);
CREATE TABLE crates (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE tools (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE tool_crates (tool INTEGER NOT NULL REFERENCES tools (id), crate INTEGER NOT NULL REFERENCES crates (id), PRIMARY KEY (tool, crate));
-- > 002_places.sql
CREATE TABLE places (id INTEGER PRIMARY KEY, sort TEXT NOT NULL, was INTEGER NOT NULL, label TEXT NOT NULL);
INSERT INTO places (sort, was, label) SELECT 'shelf', id, label FROM shelves;
INSERT INTO places (sort, was, label) SELECT 'crate', id, label FROM crates;
-- > 003_tool_places.sql
CREATE TABLE tool_places (tool INTEGER NOT NULL REFERENCES tools (id), place INTEGER NOT NULL REFERENCES places (id), PRIMARY KEY (tool, place));
INSERT INTO tool_places (tool, place) SELECT c.tool, (SELECT p.id FROM places p WHERE p.was = c.crate AND p.sort = 'crate') FROM tool_crates c;
DROP TABLE tool_crates;
DROP TABLE crates;

-- ## gauges of a table that stays take the number by which bills join · guilty: error changes-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE gauges (id INTEGER PRIMARY KEY, serial TEXT NOT NULL, built TEXT);
CREATE TABLE meters (id INTEGER PRIMARY KEY, serial TEXT NOT NULL);
CREATE TABLE bills (id INTEGER PRIMARY KEY, meter_id INTEGER NOT NULL REFERENCES meters (id), cents INTEGER NOT NULL);
-- > 0002_devices.sql
CREATE TABLE devices (id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, old INTEGER NOT NULL, serial TEXT NOT NULL);
INSERT INTO devices (kind, old, serial) SELECT 'gauge', id, serial FROM gauges ORDER BY id;
INSERT INTO devices (kind, old, serial) SELECT 'meter', id, serial FROM meters ORDER BY id;
CREATE TABLE bills_new (id INTEGER PRIMARY KEY, device_id INTEGER NOT NULL REFERENCES devices (id), cents INTEGER NOT NULL);
INSERT OR IGNORE INTO bills_new (id, device_id, cents) SELECT b.id, d.id, b.cents FROM bills b JOIN devices d ON d.old = b.meter_id ORDER BY d.id;
DROP TABLE bills;
ALTER TABLE bills_new RENAME TO bills;
DROP TABLE meters;
