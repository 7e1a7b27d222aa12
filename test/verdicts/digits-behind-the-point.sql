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

-- ## how far a course is done is divided before it is multiplied · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_courses.sql
CREATE TABLE courses (id INTEGER PRIMARY KEY, lessons INTEGER NOT NULL, seen INTEGER NOT NULL);
-- > 002_percent.sql
ALTER TABLE courses ADD COLUMN percent INTEGER NOT NULL DEFAULT 0;
UPDATE courses SET percent = 100 * (seen / lessons) WHERE lessons > 0;

-- ## how far a course is done is multiplied before it is divided · innocent
-- @ runner: transactional
-- = 001_courses.sql
CREATE TABLE courses (id INTEGER PRIMARY KEY, lessons INTEGER NOT NULL, seen INTEGER NOT NULL);
-- > 002_percent.sql
ALTER TABLE courses ADD COLUMN percent INTEGER NOT NULL DEFAULT 0;
UPDATE courses SET percent = 100 * seen / lessons WHERE lessons > 0;

-- ## an average of whole numbers goes into a column of fractions without any · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_rides.sql
CREATE TABLE rides (id INTEGER PRIMARY KEY, day TEXT NOT NULL, metres INTEGER NOT NULL, seconds INTEGER NOT NULL);
-- > 0002_speeds.sql
CREATE TABLE speeds (day TEXT NOT NULL PRIMARY KEY, speed REAL NOT NULL);
INSERT INTO speeds (day, speed) SELECT day, sum(metres) / sum(seconds) FROM rides WHERE seconds > 0 GROUP BY day;

-- ## an average of whole numbers goes into a column of fractions · innocent
-- @ runner: d1
-- = 0001_rides.sql
CREATE TABLE rides (id INTEGER PRIMARY KEY, day TEXT NOT NULL, metres INTEGER NOT NULL, seconds INTEGER NOT NULL);
-- > 0002_speeds.sql
CREATE TABLE speeds (day TEXT NOT NULL PRIMARY KEY, speed REAL NOT NULL);
INSERT INTO speeds (day, speed) SELECT day, 1.0 * sum(metres) / sum(seconds) FROM rides WHERE seconds > 0 GROUP BY day;

-- ## hits are put under the hour that they fall into · innocent
-- @ runner: transactional
-- = 001_hits.sql
CREATE TABLE hits (id INTEGER PRIMARY KEY, at INTEGER NOT NULL);
-- > 002_hours.sql
ALTER TABLE hits ADD COLUMN hour INTEGER;
UPDATE hits SET hour = at / 3600 * 3600;
