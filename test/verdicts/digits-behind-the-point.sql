-- How many digits behind the point a number has: coordinates have five and more, and so has what is declared with so many.

-- ## places are rounded to a hundred metres · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shelters (id INTEGER PRIMARY KEY, name TEXT NOT NULL, latitude REAL NOT NULL, longitude REAL NOT NULL);
-- > 002_shorter.sql
UPDATE shelters SET latitude = round(latitude, 3), longitude = round(longitude, 3);

-- ## shares of a coin are kept in millionths · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE holdings (id INTEGER PRIMARY KEY, coin TEXT NOT NULL, held DECIMAL(18, 8) NOT NULL);
-- > 002_millionths.sql
CREATE TABLE holdings_new (id INTEGER PRIMARY KEY, coin TEXT NOT NULL, held INTEGER NOT NULL);
INSERT INTO holdings_new SELECT id, coin, CAST(round(held * 1000000) AS INTEGER) FROM holdings;
DROP TABLE holdings;
ALTER TABLE holdings_new RENAME TO holdings;

-- ## places in millionths of a degree · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shelters (id INTEGER PRIMARY KEY, name TEXT NOT NULL, latitude REAL NOT NULL, longitude REAL NOT NULL);
-- > 002_millionths.sql
CREATE TABLE shelters_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, latitude INTEGER NOT NULL, longitude INTEGER NOT NULL);
INSERT INTO shelters_new
SELECT id, name, CAST(round(latitude * 1000000) AS INTEGER), CAST(round(longitude * 1000000) AS INTEGER) FROM shelters;
DROP TABLE shelters;
ALTER TABLE shelters_new RENAME TO shelters;

-- ## places are declared as what they are · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stops (id INTEGER PRIMARY KEY, lat DECIMAL(9, 6) NOT NULL, lon DECIMAL(9, 6) NOT NULL);
-- > 002_real.sql
CREATE TABLE stops_new (id INTEGER PRIMARY KEY, lat REAL NOT NULL, lon REAL NOT NULL);
INSERT INTO stops_new SELECT id, lat, lon FROM stops;
DROP TABLE stops;
ALTER TABLE stops_new RENAME TO stops;

-- ## weights in grams, declared with four digits from habit · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, weight DECIMAL(10, 4) NOT NULL);
-- > 002_grams.sql
ALTER TABLE parcels ADD COLUMN grams INTEGER;
UPDATE parcels SET grams = CAST(round(weight * 1000) AS INTEGER);
