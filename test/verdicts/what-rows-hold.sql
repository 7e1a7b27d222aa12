-- Invented rows hold what the schema allows: keys that a new file is the first to declare, and ids that two tables share by accident.

-- ## a rebuild declares the foreign key that was always meant · innocent, may: depends-on-data
-- @ runner: sqlx
-- = 001_init.sql
CREATE TABLE keyset (id TEXT PRIMARY KEY, unit TEXT NOT NULL);
CREATE TABLE proof (y BLOB PRIMARY KEY, keyset_id TEXT NOT NULL, amount INTEGER NOT NULL);
-- > 002_key.sql
CREATE TABLE proof_new (y BLOB PRIMARY KEY, keyset_id TEXT NOT NULL REFERENCES keyset(id), amount INTEGER NOT NULL);
INSERT INTO proof_new SELECT * FROM proof;
DROP TABLE proof;
ALTER TABLE proof_new RENAME TO proof;

-- ## a link table takes over two columns, and declares their keys · innocent, may: depends-on-data, drops-table, breaks-old-reads, breaks-old-writes, foreign-key-without-index
-- @ runner: diesel
-- = migrations/2025-01-01-000000_a/up.sql
CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE club (code TEXT PRIMARY KEY NOT NULL, title TEXT);
CREATE TABLE visit (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL, club_code TEXT NOT NULL, minutes INTEGER);
-- > migrations/2025-02-01-000000_b/up.sql
CREATE TABLE membership (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id),
  club_code TEXT NOT NULL REFERENCES club (code)
);
INSERT INTO membership (person_id, club_code) SELECT person_id, club_code FROM visit;

-- ## a new key to a parent that stays empty · guilty: error fails-with-rows
-- @ runner: sqlx
-- = 001_init.sql
CREATE TABLE token (id TEXT PRIMARY KEY, wallet_id TEXT NOT NULL);
-- > 002_key.sql
CREATE TABLE wallet (id TEXT PRIMARY KEY, name TEXT);
CREATE TABLE token_new (id TEXT PRIMARY KEY, wallet_id TEXT NOT NULL REFERENCES wallet (id));
INSERT INTO token_new SELECT id, wallet_id FROM token;
DROP TABLE token;
ALTER TABLE token_new RENAME TO token;

-- ## a new key, and every copied row gets a parent that nobody has · guilty: error fails-with-rows
-- @ runner: sqlx
-- = 001_init.sql
CREATE TABLE unit (id TEXT PRIMARY KEY, name TEXT);
CREATE TABLE price (id INTEGER PRIMARY KEY, unit_id TEXT NOT NULL, amount INTEGER NOT NULL);
-- > 002_key.sql
CREATE TABLE price_new (id INTEGER PRIMARY KEY, unit_id TEXT NOT NULL REFERENCES unit (id), amount INTEGER NOT NULL);
INSERT INTO price_new SELECT id, 'default', amount FROM price;
DROP TABLE price;
ALTER TABLE price_new RENAME TO price;

-- ## parents that rows point at are deleted · guilty: error fails-with-rows
-- @ runner: sqlx
-- = 001_init.sql
CREATE TABLE plan (id TEXT PRIMARY KEY, name TEXT);
CREATE TABLE account (id INTEGER PRIMARY KEY, plan_id TEXT NOT NULL REFERENCES plan (id));
-- > 002_clean.sql
DELETE FROM plan;

-- ## rows of one table move into another under their own ids · innocent, may: depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE assets (id TEXT NOT NULL PRIMARY KEY, symbol TEXT NOT NULL, name TEXT);
CREATE TABLE exchange_rates (id TEXT NOT NULL PRIMARY KEY, rate REAL NOT NULL);
-- > 002_step.sql
INSERT INTO assets (id, symbol, name) SELECT id, id, 'rate' FROM exchange_rates
WHERE NOT EXISTS (SELECT 1 FROM assets WHERE assets.symbol = exchange_rates.id);

-- ## rows of two joined tables move into a third one that has rows · innocent, may: depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE page (id TEXT NOT NULL PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE author (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE draft (id TEXT NOT NULL PRIMARY KEY, author_id TEXT NOT NULL REFERENCES author (id));
-- > 002_step.sql
INSERT INTO page (id, title) SELECT draft.id, author.name FROM draft JOIN author ON author.id = draft.author_id
WHERE (SELECT count(*) FROM page WHERE title = author.name) = 0;

-- ## a table is copied into itself under the same ids · guilty: error fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stock (id TEXT NOT NULL PRIMARY KEY, symbol TEXT NOT NULL);
CREATE TABLE rate (id TEXT NOT NULL PRIMARY KEY, factor REAL NOT NULL);
-- > 002_step.sql
INSERT INTO stock (id, symbol) SELECT stock.id, stock.symbol FROM stock CROSS JOIN rate;

-- ## numbers of one table move into another that counts from one as well · guilty: error fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE item (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE offer (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
-- > 002_step.sql
INSERT INTO item (id, label) SELECT id, label FROM offer WHERE NOT EXISTS (SELECT 1 FROM item WHERE item.label = offer.id);

-- ## a column moves into a child table that has the parent's text key · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE apps (id TEXT PRIMARY KEY, name TEXT NOT NULL, topic TEXT);
-- > 0002_step.sql
CREATE TABLE configs (app_id TEXT NOT NULL REFERENCES apps(id) ON DELETE CASCADE, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (app_id, key));
INSERT OR IGNORE INTO configs (app_id, key, value) SELECT id, 'topic', topic FROM apps WHERE topic IS NOT NULL;
ALTER TABLE apps DROP COLUMN topic;

-- ## a rebuild writes NOT NULL at the text key · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE device (serial TEXT PRIMARY KEY, label TEXT);
-- > 0002_step.sql
CREATE TABLE device_new (serial TEXT PRIMARY KEY NOT NULL, label TEXT);
INSERT INTO device_new (serial, label) SELECT serial, label FROM device;
DROP TABLE device;
ALTER TABLE device_new RENAME TO device;

-- ## a column moves into a child table, but for a row without it in a column that may be empty · guilty: error drops-column|loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE sensor (id TEXT PRIMARY KEY, site TEXT, reading TEXT);
-- > 0002_step.sql
CREATE TABLE readings (site TEXT NOT NULL, sensor_id TEXT NOT NULL, value TEXT NOT NULL);
INSERT OR IGNORE INTO readings (site, sensor_id, value) SELECT site, id, reading FROM sensor WHERE reading IS NOT NULL;
ALTER TABLE sensor DROP COLUMN reading;
