-- Times whose CHECK or cut tells how they are written.

-- ## visits keep the day and forget the hour · guilty: error drops-column
-- @ runner: transactional
-- = 001_visits.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, guest TEXT NOT NULL, arrives TEXT NOT NULL CHECK (arrives IS strftime('%Y-%m-%d %H:%M', arrives)));
-- > 002_day.sql
ALTER TABLE visits ADD COLUMN day TEXT;
UPDATE visits SET day = date(arrives) WHERE day IS NULL;
ALTER TABLE visits DROP COLUMN arrives;

-- ## visits keep the day and the hour · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_visits.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, guest TEXT NOT NULL, arrives TEXT NOT NULL CHECK (arrives IS strftime('%Y-%m-%d %H:%M', arrives)));
-- > 002_day.sql
ALTER TABLE visits ADD COLUMN day TEXT;
ALTER TABLE visits ADD COLUMN clock TEXT NOT NULL DEFAULT '';
UPDATE visits SET day = date(arrives), clock = strftime('%H:%M', arrives) WHERE day IS NULL;
ALTER TABLE visits DROP COLUMN arrives;

-- ## what stands behind the second of a sailing goes · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_sailings.sql
CREATE TABLE sailings (id INTEGER PRIMARY KEY, ship TEXT NOT NULL, sails_at TEXT NOT NULL);
-- > 002_cut.sql
UPDATE sailings SET sails_at = substr(sails_at, 1, 19);

-- ## sailings are put into one zone · innocent, may: mixed-formats
-- @ runner: transactional
-- = 001_sailings.sql
CREATE TABLE sailings (id INTEGER PRIMARY KEY, ship TEXT NOT NULL, sails_at TEXT NOT NULL);
-- > 002_utc.sql
UPDATE sailings SET sails_at = strftime('%Y-%m-%dT%H:%M:%SZ', sails_at) WHERE sails_at LIKE '____-__-__T__:__:__+__:__';

-- ## rows that are deleted first show nothing in the copy · innocent
-- @ runner: transactional
-- = 001_carts.sql
CREATE TABLE carts (id INTEGER PRIMARY KEY, code TEXT NOT NULL, owner TEXT NOT NULL, state TEXT);
CREATE INDEX carts_owner ON carts (owner);
-- > 002_rebuild.sql
CREATE TABLE carts_new (id INTEGER PRIMARY KEY, code TEXT NOT NULL, owner TEXT NOT NULL, state TEXT, coupons INTEGER NOT NULL DEFAULT 0 CHECK (coupons <= 3));
DELETE FROM carts WHERE state = 'gone';
INSERT INTO carts_new (id, code, owner, state) SELECT id, code, owner, state FROM carts;
DROP TABLE carts;
ALTER TABLE carts_new RENAME TO carts;
CREATE INDEX carts_owner ON carts (owner);
