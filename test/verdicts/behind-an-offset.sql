-- Rows of one table come behind those of another by a fixed number, and a key that is taken is passed over without a word.

-- ## outdoor plants are numbered from 501 on among the indoor ones, and those that do not fit are passed over · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE indoor (id INTEGER PRIMARY KEY, latin TEXT NOT NULL, watered TEXT);
CREATE TABLE outdoor (id INTEGER PRIMARY KEY, latin TEXT NOT NULL, watered TEXT);
-- > 002_plants.sql
INSERT INTO indoor (id, latin, watered) SELECT 500 + o.id, o.latin, o.watered FROM outdoor AS o WHERE true ON CONFLICT (id) DO NOTHING;
DROP TABLE outdoor;

-- ## outdoor plants are numbered behind the last of the indoor ones · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE indoor (id INTEGER PRIMARY KEY, latin TEXT NOT NULL, watered TEXT);
CREATE TABLE outdoor (id INTEGER PRIMARY KEY, latin TEXT NOT NULL, watered TEXT);
-- > 002_plants.sql
INSERT OR IGNORE INTO indoor (id, latin, watered) SELECT (SELECT max(id) FROM indoor) + o.id, o.latin, o.watered FROM outdoor AS o;
DROP TABLE outdoor;

-- ## outdoor plants are numbered from a thousand million on · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE indoor (id INTEGER PRIMARY KEY, latin TEXT NOT NULL, watered TEXT);
CREATE TABLE outdoor (id INTEGER PRIMARY KEY, latin TEXT NOT NULL, watered TEXT);
-- > 002_plants.sql
INSERT OR IGNORE INTO indoor (id, latin, watered) SELECT 1000000000 + id, latin, watered FROM outdoor;
DROP TABLE outdoor;

-- ## indoor plants make room for the outdoor ones before · innocent, may: breaks-old-reads, breaks-old-writes, depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE indoor (id INTEGER PRIMARY KEY, latin TEXT NOT NULL, watered TEXT);
CREATE TABLE outdoor (id INTEGER PRIMARY KEY, latin TEXT NOT NULL, watered TEXT);
-- > 002_plants.sql
UPDATE indoor SET id = -2 * id;
UPDATE indoor SET id = -id;
INSERT OR IGNORE INTO indoor (id, latin, watered) SELECT 2 * id + 1, latin, watered FROM outdoor;
DROP TABLE outdoor;

-- ## outdoor plants take the place of the indoor ones from 501 on · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE indoor (id INTEGER PRIMARY KEY, latin TEXT NOT NULL, watered TEXT);
CREATE TABLE outdoor (id INTEGER PRIMARY KEY, latin TEXT NOT NULL, watered TEXT);
-- > 002_plants.sql
INSERT OR REPLACE INTO indoor (id, latin, watered) SELECT id + 500, latin, watered FROM outdoor;
DROP TABLE outdoor;
