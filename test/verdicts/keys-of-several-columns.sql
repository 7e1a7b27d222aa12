-- Rows that become equal in a key of several columns.

-- ## friends in one order, and both orders stand there · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE friends (a INTEGER NOT NULL, b INTEGER NOT NULL, since TEXT, PRIMARY KEY (a, b));
-- > 002_order.sql
UPDATE friends SET a = min(a, b), b = max(a, b) WHERE a > b;

-- ## a unique index over both ends, whichever is first · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE friends (id INTEGER PRIMARY KEY, a INTEGER NOT NULL, b INTEGER NOT NULL, UNIQUE (a, b));
-- > 002_once.sql
CREATE UNIQUE INDEX friends_once ON friends (min(a, b), max(a, b));

-- ## the same with foreign keys · guilty: warning depends-on-data|fails-with-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE friends (a INTEGER NOT NULL REFERENCES people(id), b INTEGER NOT NULL REFERENCES people(id), PRIMARY KEY (a, b));
-- > 0002_once.sql
UPDATE friends SET a = b, b = a WHERE a > b;

-- ## a city is trimmed under a key of city and street · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE places (id INTEGER PRIMARY KEY, city TEXT NOT NULL, street TEXT NOT NULL, UNIQUE (city, street));
-- > 002_trim.sql
UPDATE places SET city = trim(city);

-- ## both are trimmed · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE places (id INTEGER PRIMARY KEY, city TEXT NOT NULL, street TEXT NOT NULL, UNIQUE (city, street));
-- > 002_trim.sql
UPDATE places SET city = trim(city), street = trim(street);

-- ## labels are lower-cased for each owner · guilty: warning depends-on-data|fails-with-rows
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE owners (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE labels (id INTEGER PRIMARY KEY, owner_id INTEGER NOT NULL REFERENCES owners(id), label TEXT NOT NULL, UNIQUE (owner_id, label));
-- > 0002_lower.sql
UPDATE labels SET label = lower(label);

-- ## times become days under a key of person and day · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE doses (person TEXT NOT NULL, given_at DATETIME NOT NULL, ml INTEGER NOT NULL, PRIMARY KEY (person, given_at));
-- > 002_days.sql
UPDATE doses SET given_at = date(given_at);

-- ## a missing part of a key becomes an empty one · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stock (id INTEGER PRIMARY KEY, product TEXT NOT NULL, variant TEXT, n INTEGER NOT NULL);
CREATE UNIQUE INDEX stock_once ON stock (product, variant);
-- > 002_variants.sql
UPDATE stock SET variant = '' WHERE variant IS NULL;

-- ## a unique index over what stands for a missing part · guilty: warning depends-on-data|fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stock (id INTEGER PRIMARY KEY, product TEXT NOT NULL, variant TEXT, n INTEGER NOT NULL, UNIQUE (product, variant));
-- > 002_variants.sql
CREATE UNIQUE INDEX stock_whole ON stock (product, coalesce(variant, ''));

-- ## friends in one order, and the others of pairs are deleted before · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE friends (a INTEGER NOT NULL, b INTEGER NOT NULL, since TEXT, PRIMARY KEY (a, b));
-- > 002_order.sql
DELETE FROM friends WHERE a > b AND EXISTS (SELECT 1 FROM friends f WHERE f.a = friends.b AND f.b = friends.a);
UPDATE friends SET a = b, b = a WHERE a > b;

-- ## friends are kept in one order by a CHECK · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE friends (a INTEGER NOT NULL, b INTEGER NOT NULL, since TEXT, PRIMARY KEY (a, b), CHECK (a < b));
-- > 002_order.sql
CREATE UNIQUE INDEX friends_once ON friends (min(a, b), max(a, b));

-- ## doubles that would come are deleted before the trimming · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE places (id INTEGER PRIMARY KEY, city TEXT NOT NULL, street TEXT NOT NULL, UNIQUE (city, street));
-- > 002_trim.sql
DELETE FROM places WHERE id NOT IN (SELECT min(id) FROM places GROUP BY trim(city), street);
UPDATE places SET city = trim(city);

-- ## the key has no case from the start · innocent
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE owners (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE labels (id INTEGER PRIMARY KEY, owner_id INTEGER NOT NULL REFERENCES owners(id), label TEXT NOT NULL COLLATE NOCASE, UNIQUE (owner_id, label));
-- > 0002_lower.sql
UPDATE labels SET label = lower(label);

-- ## a part of a key that may be missing is filled with the id · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stock (id INTEGER PRIMARY KEY, product TEXT NOT NULL, variant TEXT, n INTEGER NOT NULL);
CREATE UNIQUE INDEX stock_once ON stock (product, variant);
-- > 002_variants.sql
UPDATE stock SET variant = 'none ' || id WHERE variant IS NULL;
