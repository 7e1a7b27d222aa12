-- A condition asks the table for its own values: it passes over no row that has one.

-- ## trips go that are among the trips · guilty: warning deletes-all-rows
-- @ runner: sqlite3
-- = 001_trips.sql
CREATE TABLE trips (trip_no INTEGER PRIMARY KEY, ended INTEGER NOT NULL DEFAULT 0, guide TEXT);
-- > 002_ended.sql
DELETE FROM trips WHERE trip_no IN (SELECT t.trip_no FROM trips AS t WHERE 1 = 1);

-- ## trips go that have any guide of the trips · guilty: warning deletes-all-rows
-- @ runner: d1
-- = 0001_trips.sql
CREATE TABLE trips (trip_no INTEGER PRIMARY KEY, ended INTEGER NOT NULL DEFAULT 0, guide TEXT);
-- > 0002_guides.sql
DELETE FROM trips WHERE (guide IN (SELECT DISTINCT guide FROM trips));

-- ## trips end if there are trips · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_trips.sql
CREATE TABLE trips (trip_no INTEGER PRIMARY KEY, ended INTEGER NOT NULL DEFAULT 0, guide TEXT);
-- > 002_ended.sql
UPDATE trips SET ended = 1 WHERE EXISTS (SELECT 1 FROM trips);

-- ## trips go that are among the ended ones · innocent
-- @ runner: sqlite3
-- = 001_trips.sql
CREATE TABLE trips (trip_no INTEGER PRIMARY KEY, ended INTEGER NOT NULL DEFAULT 0, guide TEXT);
-- > 002_ended.sql
DELETE FROM trips WHERE trip_no IN (SELECT trip_no FROM trips WHERE ended = 1);

-- ## trips end that others come after · innocent
-- @ runner: transactional
-- = 001_trips.sql
CREATE TABLE trips (trip_no INTEGER PRIMARY KEY, ended INTEGER NOT NULL DEFAULT 0, after_no INTEGER);
-- > 002_ended.sql
UPDATE trips SET ended = 1 WHERE trip_no IN (SELECT after_no FROM trips);

-- ## a new column is filled for all trips there are · innocent
-- @ runner: transactional
-- = 001_trips.sql
CREATE TABLE trips (trip_no INTEGER PRIMARY KEY, ended INTEGER NOT NULL DEFAULT 0, guide TEXT);
-- > 002_label.sql
ALTER TABLE trips ADD COLUMN label TEXT;
UPDATE trips SET label = 'trip ' || trip_no WHERE trip_no IN (SELECT trip_no FROM trips);
