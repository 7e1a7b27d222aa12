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
