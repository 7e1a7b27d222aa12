-- A CHECK that is not written again beside a column that SQLite computes now: it may hold by the expression, or it may not.

-- ## the area is computed, and nobody needs to check it · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE fields (id INTEGER PRIMARY KEY, wide INTEGER NOT NULL, deep INTEGER NOT NULL, area INTEGER NOT NULL CHECK (area = wide * deep));
-- > 002_area.sql
CREATE TABLE fields_new (id INTEGER PRIMARY KEY, wide INTEGER NOT NULL, deep INTEGER NOT NULL, area INTEGER NOT NULL GENERATED ALWAYS AS (deep * wide) STORED);
INSERT INTO fields_new (id, wide, deep) SELECT id, wide, deep FROM fields;
DROP TABLE fields;
ALTER TABLE fields_new RENAME TO fields;

-- ## what is left to pay is computed, and may be less than nothing now · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL, rebate INTEGER NOT NULL DEFAULT 0, due INTEGER NOT NULL CHECK (due = cents - rebate AND due >= 0));
-- > 002_due.sql
CREATE TABLE bills_new (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL, rebate INTEGER NOT NULL DEFAULT 0, due INTEGER NOT NULL AS (cents - rebate) STORED);
INSERT INTO bills_new (id, cents, rebate) SELECT id, cents, rebate FROM bills;
DROP TABLE bills;
ALTER TABLE bills_new RENAME TO bills;

-- ## keys in small letters are made of the name · innocent, may: breaks-old-writes, updates-all-rows
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE towns (id INTEGER PRIMARY KEY, name TEXT NOT NULL, sorts TEXT NOT NULL, CHECK (sorts = lower(name)));
-- > 000002_sorts.up.sql
CREATE TABLE towns_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, sorts TEXT NOT NULL GENERATED ALWAYS AS (lower(name)) VIRTUAL);
INSERT INTO towns_new (id, name) SELECT id, name FROM towns;
DROP TABLE towns;
ALTER TABLE towns_new RENAME TO towns;

-- ## keys in small letters are made of the name, without blanks around it · guilty: warning loses-constraint
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE towns (id INTEGER PRIMARY KEY, name TEXT NOT NULL, sorts TEXT NOT NULL, CHECK (sorts = lower(name)));
-- > 000002_sorts.up.sql
CREATE TABLE towns_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, sorts TEXT NOT NULL GENERATED ALWAYS AS (lower(trim(name))) VIRTUAL);
INSERT INTO towns_new (id, name) SELECT id, name FROM towns;
DROP TABLE towns;
ALTER TABLE towns_new RENAME TO towns;
