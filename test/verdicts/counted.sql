-- A row is made for each step up to what a column says: invented numbers are no bombs there, and are told apart all the same.

-- ## as many rows as the largest number of a table · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, batch INTEGER NOT NULL, size INTEGER NOT NULL);
-- > 002_slots.sql
CREATE TABLE slots (n INTEGER PRIMARY KEY);
WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < (SELECT max(size) FROM orders)) INSERT INTO slots SELECT n FROM c;

-- ## a row for each minute between two moments · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE events (id INTEGER PRIMARY KEY, started_at INTEGER NOT NULL, ended_at INTEGER NOT NULL);
-- > 002_minutes.sql
CREATE TABLE minutes (event_id INTEGER NOT NULL, minute INTEGER NOT NULL);
WITH RECURSIVE m(id, t, e) AS (SELECT id, started_at, ended_at FROM events UNION ALL SELECT id, t + 60, e FROM m WHERE t + 60 <= e) INSERT INTO minutes SELECT id, t FROM m;

-- ## a row for each night of a stay, by generate_series · innocent
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS stays (id INTEGER PRIMARY KEY, room INTEGER NOT NULL, first_day INTEGER NOT NULL, last_day INTEGER NOT NULL);
-- > 002_nights.sql
CREATE TABLE IF NOT EXISTS nights (stay_id INTEGER NOT NULL, day INTEGER NOT NULL, PRIMARY KEY (stay_id, day));
INSERT OR IGNORE INTO nights SELECT s.id, g.value FROM stays s JOIN generate_series(s.first_day, s.last_day) g;

-- ## a quantity becomes as many rows, and goes · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE items (id INTEGER PRIMARY KEY, quantity INTEGER NOT NULL, code TEXT NOT NULL);
-- > 002_units.sql
CREATE TABLE units (id INTEGER PRIMARY KEY, item_id INTEGER NOT NULL);
CREATE INDEX units_item ON units(item_id);
WITH RECURSIVE u(item_id, n) AS (SELECT id, quantity FROM items UNION ALL SELECT item_id, n - 1 FROM u WHERE n > 1) INSERT INTO units (item_id) SELECT item_id FROM u;
ALTER TABLE items DROP COLUMN quantity;

-- ## the depth of a tree is bounded, and its own numbers are none to count to · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE nodes (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES nodes(id), rank INTEGER NOT NULL, title TEXT NOT NULL);
CREATE INDEX nodes_parent ON nodes(parent_id);
-- > 002_depth.sql
ALTER TABLE nodes ADD COLUMN depth INTEGER NOT NULL DEFAULT 0;
WITH RECURSIVE t(id, depth) AS (SELECT id, 0 FROM nodes WHERE parent_id IS NULL UNION ALL SELECT n.id, t.depth + 1 FROM nodes n JOIN t ON n.parent_id = t.id WHERE t.depth < 20)
UPDATE nodes SET depth = (SELECT depth FROM t WHERE t.id = nodes.id) WHERE id IN (SELECT id FROM t);

-- ## the number goes after it was only counted to for one of the rows · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, size INTEGER NOT NULL);
-- > 002_slots.sql
CREATE TABLE slots (n INTEGER PRIMARY KEY);
WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < (SELECT max(size) FROM orders)) INSERT INTO slots SELECT n FROM c;
ALTER TABLE orders DROP COLUMN size;

-- ## rows are made for it, and another column goes · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE items (id INTEGER PRIMARY KEY, quantity INTEGER NOT NULL, weight INTEGER NOT NULL);
-- > 002_units.sql
CREATE TABLE units (id INTEGER PRIMARY KEY, item_id INTEGER NOT NULL);
CREATE INDEX units_item ON units(item_id);
WITH RECURSIVE u(item_id, n) AS (SELECT id, quantity FROM items UNION ALL SELECT item_id, n - 1 FROM u WHERE n > 1) INSERT INTO units (item_id) SELECT item_id FROM u;
ALTER TABLE items DROP COLUMN weight;

-- ## at most three rows are made, and the number goes · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE items (id INTEGER PRIMARY KEY, quantity INTEGER NOT NULL, code TEXT NOT NULL);
-- > 002_units.sql
CREATE TABLE units (id INTEGER PRIMARY KEY, item_id INTEGER NOT NULL);
CREATE INDEX units_item ON units(item_id);
WITH RECURSIVE u(item_id, n) AS (SELECT id, min(quantity, 3) FROM items UNION ALL SELECT item_id, n - 1 FROM u WHERE n > 1) INSERT INTO units (item_id) SELECT item_id FROM u;
ALTER TABLE items DROP COLUMN quantity;

-- ## a key that two series may give twice · guilty: warning depends-on-data|fails-with-rows
-- @ runner: sqlite3-bail
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS stays (id INTEGER PRIMARY KEY, room INTEGER NOT NULL, nights INTEGER NOT NULL);
-- > 002_nights.sql
CREATE TABLE IF NOT EXISTS nights (room INTEGER NOT NULL, night INTEGER NOT NULL, PRIMARY KEY (room, night));
INSERT INTO nights SELECT s.room, g.value FROM stays s JOIN generate_series(1, s.nights) g WHERE NOT EXISTS (SELECT 1 FROM nights);
