-- A CHECK says how far a number goes, and that it may have a fraction: one within those bounds is tried.

-- ## fares that may be whole or not go into a strict table of whole ones · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rides (id INTEGER PRIMARY KEY, fare NUMERIC NOT NULL CHECK (typeof(fare) IN ('integer', 'real') AND fare BETWEEN 0 AND 5000));
-- > 002_whole.sql
CREATE TABLE rides_new (id INTEGER PRIMARY KEY, fare INTEGER NOT NULL CHECK (fare BETWEEN 0 AND 5000)) STRICT;
INSERT INTO rides_new (id, fare) SELECT id, fare FROM rides;
DROP TABLE rides;
ALTER TABLE rides_new RENAME TO rides;

-- ## fares that may be whole or not go into a strict table of reals · innocent, may: loses-constraint, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rides (id INTEGER PRIMARY KEY, fare NUMERIC NOT NULL CHECK (typeof(fare) IN ('integer', 'real') AND fare BETWEEN 0 AND 5000));
-- > 002_real.sql
CREATE TABLE rides_new (id INTEGER PRIMARY KEY, fare REAL NOT NULL CHECK (fare BETWEEN 0 AND 5000)) STRICT;
INSERT INTO rides_new (id, fare) SELECT id, fare FROM rides;
DROP TABLE rides;
ALTER TABLE rides_new RENAME TO rides;

-- ## weights by type in two halves of an OR lose their grams · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE crates (id INTEGER PRIMARY KEY, kilos NUMERIC NOT NULL CHECK (typeof(kilos) = 'integer' OR typeof(kilos) = 'real'), CHECK (kilos >= 0 AND kilos < 10));
-- > 0002_round.sql
UPDATE crates SET kilos = CAST(kilos AS INTEGER);

-- ## weights by type become grams · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE crates (id INTEGER PRIMARY KEY, kilos NUMERIC NOT NULL CHECK (typeof(kilos) = 'integer' OR typeof(kilos) = 'real'), CHECK (kilos >= 0 AND kilos < 10));
-- > 0002_grams.sql
ALTER TABLE crates ADD COLUMN grams INTEGER;
UPDATE crates SET grams = round(kilos * 1000);

-- ## marks out of five lose their fraction · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE reviews (id INTEGER PRIMARY KEY, mark REAL NOT NULL CHECK (mark BETWEEN 0 AND 5));
-- > 002_whole.sql
UPDATE reviews SET mark = CAST(mark AS INTEGER);

-- ## marks out of five become marks out of ten · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE reviews (id INTEGER PRIMARY KEY, mark REAL NOT NULL CHECK (mark BETWEEN 0 AND 10));
-- > 002_ten.sql
UPDATE reviews SET mark = mark * 2 WHERE mark <= 5;
