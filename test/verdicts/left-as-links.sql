-- Rows that do not come along, where rows that refer to them do, and still hold their key.

-- ## drivers with a tour of no van are left out, and tours come along under their name · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE drivers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE tours (id INTEGER PRIMARY KEY, driver_id INTEGER NOT NULL REFERENCES drivers (id), town TEXT NOT NULL, van TEXT);
-- > 002_drivers.sql
CREATE TABLE drivers_next (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO drivers_next SELECT d.id, d.name FROM drivers AS d WHERE d.id NOT IN (SELECT t.driver_id FROM tours AS t WHERE t.van IS NULL);
CREATE TABLE tours_next (id INTEGER PRIMARY KEY, driver_id INTEGER NOT NULL REFERENCES drivers (id), town TEXT NOT NULL, van TEXT);
INSERT INTO tours_next SELECT id, driver_id, town, van FROM tours;
DROP TABLE tours;
DROP TABLE drivers;
ALTER TABLE drivers_next RENAME TO drivers;
ALTER TABLE tours_next RENAME TO tours;

-- ## drivers with a tour of no van are left out, and tours come along under another name · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE drivers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE tours (id INTEGER PRIMARY KEY, driver_id INTEGER NOT NULL REFERENCES drivers (id), town TEXT NOT NULL, van TEXT);
-- > 002_drivers.sql
CREATE TABLE staff (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO staff SELECT d.id, d.name FROM drivers AS d WHERE NOT EXISTS (SELECT 1 FROM tours AS t WHERE t.driver_id = d.id AND t.van IS NULL);
CREATE TABLE trips (id INTEGER PRIMARY KEY, staff_id INTEGER NOT NULL, town TEXT NOT NULL, van TEXT);
INSERT INTO trips SELECT id, driver_id, town, van FROM tours;
DROP TABLE tours;
DROP TABLE drivers;

-- ## all drivers come along with their tours · innocent, may: breaks-old-reads, breaks-old-writes, foreign-key-without-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE drivers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE tours (id INTEGER PRIMARY KEY, driver_id INTEGER NOT NULL REFERENCES drivers (id), town TEXT NOT NULL, van TEXT);
-- > 002_drivers.sql
CREATE TABLE staff (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO staff SELECT d.id, d.name FROM drivers AS d;
CREATE TABLE trips (id INTEGER PRIMARY KEY, staff_id INTEGER NOT NULL REFERENCES staff (id), town TEXT NOT NULL, van TEXT);
INSERT INTO trips SELECT id, driver_id, town, van FROM tours;
DROP TABLE tours;
DROP TABLE drivers;

-- ## drivers who have tours are known by those, and the others by a list · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE drivers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE tours (id INTEGER PRIMARY KEY, driver_id INTEGER NOT NULL REFERENCES drivers (id), town TEXT NOT NULL);
-- > 002_drivers.sql
CREATE TABLE idle (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO idle SELECT d.id, d.name FROM drivers AS d WHERE NOT EXISTS (SELECT 1 FROM tours AS t WHERE t.driver_id = d.id);
CREATE TABLE trips (id INTEGER PRIMARY KEY, driver_id INTEGER NOT NULL, driver TEXT NOT NULL, town TEXT NOT NULL);
INSERT INTO trips SELECT t.id, t.driver_id, d.name, t.town FROM tours AS t JOIN drivers AS d ON d.id = t.driver_id;
DROP TABLE tours;
DROP TABLE drivers;
