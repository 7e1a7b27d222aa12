-- Tables without a rowid whose rows get another key: the row that has it already goes.

-- ## seats of joined halls take the place of those that are there · guilty: warning loses-rows|cascades-delete
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bookings (hall INTEGER NOT NULL, seat INTEGER NOT NULL, guest TEXT NOT NULL, PRIMARY KEY (hall, seat)) WITHOUT ROWID;
CREATE TABLE joined_halls (was INTEGER PRIMARY KEY, becomes INTEGER NOT NULL);
-- > 002_join.sql
UPDATE OR REPLACE bookings SET hall = (SELECT becomes FROM joined_halls WHERE was = bookings.hall)
WHERE hall IN (SELECT was FROM joined_halls);

-- ## one hall becomes another one by its number · guilty: warning loses-rows|cascades-delete
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE bookings (hall INTEGER NOT NULL, seat INTEGER NOT NULL, guest TEXT NOT NULL, PRIMARY KEY (hall, seat)) WITHOUT ROWID;
-- > 0002_join.sql
UPDATE OR REPLACE bookings SET hall = 1 WHERE hall = 2;

-- ## seats of joined halls go where nobody sits · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bookings (hall INTEGER NOT NULL, seat INTEGER NOT NULL, guest TEXT NOT NULL, PRIMARY KEY (hall, seat)) WITHOUT ROWID;
CREATE TABLE joined_halls (was INTEGER PRIMARY KEY, becomes INTEGER NOT NULL);
-- > 002_join.sql
UPDATE OR IGNORE bookings SET hall = (SELECT becomes FROM joined_halls WHERE was = bookings.hall)
WHERE hall IN (SELECT was FROM joined_halls);

-- ## guests are renamed, and their seats stay · innocent, may: narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bookings (hall INTEGER NOT NULL, seat INTEGER NOT NULL, guest TEXT NOT NULL, PRIMARY KEY (hall, seat)) WITHOUT ROWID;
-- > 002_guests.sql
UPDATE OR REPLACE bookings SET guest = upper(guest) WHERE hall = 2;
