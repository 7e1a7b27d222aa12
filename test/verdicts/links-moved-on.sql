-- Columns that point at rows by their name alone, where both are moved on by a number: they have to be moved by the same one.

-- ## beds are numbered from 3000 on, and plants point 300 further on · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE beds (id INTEGER PRIMARY KEY, soil TEXT NOT NULL);
CREATE TABLE plants (id INTEGER PRIMARY KEY, bed_id INTEGER NOT NULL, latin TEXT NOT NULL);
-- > 002_beds.sql
CREATE TABLE beds_next (id INTEGER PRIMARY KEY, soil TEXT NOT NULL);
INSERT INTO beds_next (id, soil) SELECT b.id + 3000, b.soil FROM beds AS b;
CREATE TABLE plants_next (id INTEGER PRIMARY KEY, bed_id INTEGER NOT NULL, latin TEXT NOT NULL);
INSERT INTO plants_next (id, bed_id, latin) SELECT p.id, 300 + p.bed_id, p.latin FROM plants AS p;
DROP TABLE plants;
DROP TABLE beds;
ALTER TABLE beds_next RENAME TO beds;
ALTER TABLE plants_next RENAME TO plants;

-- ## beds are numbered from 3000 on, and plants point as far on · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE beds (id INTEGER PRIMARY KEY, soil TEXT NOT NULL);
CREATE TABLE plants (id INTEGER PRIMARY KEY, bed_id INTEGER NOT NULL, latin TEXT NOT NULL);
-- > 002_beds.sql
CREATE TABLE beds_next (id INTEGER PRIMARY KEY, soil TEXT NOT NULL);
INSERT INTO beds_next (id, soil) SELECT b.id + 3000, b.soil FROM beds AS b;
CREATE TABLE plants_next (id INTEGER PRIMARY KEY, bed_id INTEGER NOT NULL, latin TEXT NOT NULL);
INSERT INTO plants_next (id, bed_id, latin) SELECT p.id, 3000 + p.bed_id, p.latin FROM plants AS p;
DROP TABLE plants;
DROP TABLE beds;
ALTER TABLE beds_next RENAME TO beds;
ALTER TABLE plants_next RENAME TO plants;

-- ## both are moved where they are, a nought is missing · guilty: error changes-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE boxes (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE letters (id INTEGER PRIMARY KEY, box_id INTEGER, sender TEXT NOT NULL);
-- > 0002_numbers.sql
UPDATE letters SET box_id = box_id + 1000;
UPDATE boxes SET id = id + 10000;

-- ## both are moved where they are · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE boxes (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE letters (id INTEGER PRIMARY KEY, box_id INTEGER, sender TEXT NOT NULL);
-- > 0002_numbers.sql
UPDATE letters SET box_id = box_id + 10000;
UPDATE boxes SET id = id + 10000;

-- ## of two towns the visits of the second are moved on less than its shops · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE visits (id INTEGER PRIMARY KEY, shop_id INTEGER NOT NULL, day TEXT NOT NULL);
CREATE TABLE shops_north (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE visits_north (id INTEGER PRIMARY KEY, shop_id INTEGER NOT NULL, day TEXT NOT NULL);
-- > 002_one_town.sql
INSERT INTO shops SELECT id + 2000000, name FROM shops_north;
INSERT INTO visits SELECT id + 2000000, shop_id + 1000000, day FROM visits_north;
DROP TABLE shops_north;
DROP TABLE visits_north;

-- ## of two towns the visits of the second are moved on like its shops · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE visits (id INTEGER PRIMARY KEY, shop_id INTEGER NOT NULL, day TEXT NOT NULL);
CREATE TABLE shops_north (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE visits_north (id INTEGER PRIMARY KEY, shop_id INTEGER NOT NULL, day TEXT NOT NULL);
-- > 002_one_town.sql
INSERT INTO shops SELECT id + 2000000, name FROM shops_north;
INSERT INTO visits SELECT id + 5000000, shop_id + 2000000, day FROM visits_north;
DROP TABLE shops_north;
DROP TABLE visits_north;

-- ## the highest number is asked again after the shops have come · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE visits (id INTEGER PRIMARY KEY, shop_id INTEGER NOT NULL, day TEXT NOT NULL);
CREATE TABLE shops_north (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE visits_north (id INTEGER PRIMARY KEY, shop_id INTEGER NOT NULL, day TEXT NOT NULL);
-- > 002_one_town.sql
INSERT INTO shops SELECT id + (SELECT max(id) FROM shops), name FROM shops_north;
INSERT INTO visits SELECT id + (SELECT max(id) FROM visits), shop_id + (SELECT max(id) FROM shops), day FROM visits_north;
DROP TABLE shops_north;
DROP TABLE visits_north;

-- ## the highest number is asked before the shops come · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE visits (id INTEGER PRIMARY KEY, shop_id INTEGER NOT NULL, day TEXT NOT NULL);
CREATE TABLE shops_north (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE visits_north (id INTEGER PRIMARY KEY, shop_id INTEGER NOT NULL, day TEXT NOT NULL);
-- > 002_one_town.sql
INSERT INTO visits SELECT id + (SELECT max(id) FROM visits), shop_id + (SELECT max(id) FROM shops), day FROM visits_north;
INSERT INTO shops SELECT id + (SELECT max(id) FROM shops), name FROM shops_north;
DROP TABLE shops_north;
DROP TABLE visits_north;

-- ## shops are counted anew, and visits moved on · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE visits (id INTEGER PRIMARY KEY, shop_id INTEGER NOT NULL, day TEXT NOT NULL);
-- > 002_stores.sql
CREATE TABLE stores (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO stores (id, name) SELECT row_number() OVER (ORDER BY id) + 70, name FROM shops;
UPDATE visits SET shop_id = shop_id + 70;
DROP TABLE shops;

-- ## only a view says at what a call points · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE phones (id INTEGER PRIMARY KEY, no TEXT NOT NULL);
CREATE TABLE calls (id INTEGER PRIMARY KEY, line INTEGER NOT NULL, minutes INTEGER NOT NULL);
CREATE VIEW bill AS SELECT p.no, c.minutes FROM calls AS c JOIN phones AS p ON p.id = c.line;
-- > 002_numbers.sql
UPDATE phones SET id = id + 500;
UPDATE calls SET line = line + 50;

-- ## a number that points at nothing is moved on · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE phones (id INTEGER PRIMARY KEY, no TEXT NOT NULL);
CREATE TABLE calls (id INTEGER PRIMARY KEY, phone_id INTEGER NOT NULL, minutes INTEGER NOT NULL);
-- > 002_numbers.sql
UPDATE phones SET id = id + 500;
UPDATE calls SET minutes = minutes + 50, phone_id = phone_id + 500;
