-- Rows that become one: a sum or a count shows that they were there, and one value stands for those of all.

-- ## plays are added up, and of when they were only the last stays · guilty: error loses-rows|drops-column|drops-table
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE plays (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), song TEXT NOT NULL, seconds INTEGER NOT NULL, played_at TEXT NOT NULL);
-- > 0002_a.sql
CREATE TABLE plays_new (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), song TEXT NOT NULL, seconds INTEGER NOT NULL, played_at TEXT NOT NULL, UNIQUE (user_id, song));
INSERT INTO plays_new (id, user_id, song, seconds, played_at) SELECT min(id), user_id, song, sum(seconds), max(played_at) FROM plays GROUP BY user_id, song;
DROP TABLE plays;
ALTER TABLE plays_new RENAME TO plays;

-- ## scans are counted, with one note of all · guilty: error loses-rows|drops-column|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE scans (id INTEGER PRIMARY KEY, badge TEXT NOT NULL, gate TEXT NOT NULL, note TEXT);
-- > 002_a.sql
CREATE TABLE scan_counts (badge TEXT NOT NULL, gate TEXT NOT NULL, times INTEGER NOT NULL, note TEXT, PRIMARY KEY (badge, gate));
INSERT INTO scan_counts SELECT badge, gate, count(*), max(note) FROM scans GROUP BY badge, gate;
DROP TABLE scans;

-- ## an upsert adds up, and the first gift stands for all · guilty: error loses-rows|drops-column|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lines (id INTEGER PRIMARY KEY, cart TEXT NOT NULL, sku TEXT NOT NULL, qty INTEGER NOT NULL, gift TEXT);
-- > 002_a.sql
CREATE TABLE lines_new (cart TEXT NOT NULL, sku TEXT NOT NULL, qty INTEGER NOT NULL, gift TEXT, PRIMARY KEY (cart, sku));
INSERT INTO lines_new (cart, sku, qty, gift) SELECT cart, sku, qty, gift FROM lines WHERE true ON CONFLICT (cart, sku) DO UPDATE SET qty = qty + excluded.qty;
DROP TABLE lines;
ALTER TABLE lines_new RENAME TO lines;

-- ## added up by all other columns · innocent, may: drop-without-if-exists, breaks-old-writes, depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stock (sku TEXT NOT NULL, shelf TEXT NOT NULL, qty INTEGER NOT NULL, PRIMARY KEY (sku, shelf));
-- > 002_a.sql
CREATE TABLE stock_new (sku TEXT NOT NULL, shelf TEXT NOT NULL, qty INTEGER NOT NULL CHECK (qty > -100000000), PRIMARY KEY (sku, shelf));
INSERT INTO stock_new SELECT sku, shelf, sum(qty) FROM stock GROUP BY sku, shelf;
DROP TABLE stock;
ALTER TABLE stock_new RENAME TO stock;

-- ## added up, and the parts are kept as a document · innocent, may: drop-without-if-exists, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parts (sku TEXT NOT NULL, shelf TEXT NOT NULL, qty INTEGER NOT NULL, PRIMARY KEY (sku, shelf));
-- > 002_a.sql
CREATE TABLE part_totals (sku TEXT PRIMARY KEY NOT NULL, qty INTEGER NOT NULL, shelves TEXT NOT NULL);
INSERT INTO part_totals SELECT sku, sum(qty), json_group_object(shelf, qty) FROM parts GROUP BY sku;
DROP TABLE parts;

-- ## comments are counted beside the posts · innocent, may: drop-without-if-exists, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT, at TEXT NOT NULL);
CREATE TABLE comments (id INTEGER PRIMARY KEY, post_id INTEGER NOT NULL, text TEXT NOT NULL);
-- > 002_a.sql
CREATE TABLE posts_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT, at TEXT NOT NULL, comments INTEGER NOT NULL DEFAULT 0);
INSERT INTO posts_new SELECT p.id, p.title, p.body, p.at, count(c.id) FROM posts p LEFT JOIN comments c ON c.post_id = p.id GROUP BY p.id;
DROP TABLE posts;
ALTER TABLE posts_new RENAME TO posts;

-- ## equal lines of a cart are added up · innocent, may: drop-without-if-exists, breaks-old-writes, breaks-old-reads, loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lines (id INTEGER PRIMARY KEY, cart_id INTEGER NOT NULL, product_id INTEGER NOT NULL, qty INTEGER NOT NULL DEFAULT 1);
-- > 002_a.sql
CREATE TABLE lines_new (id INTEGER PRIMARY KEY, cart_id INTEGER NOT NULL, product_id INTEGER NOT NULL, qty INTEGER NOT NULL DEFAULT 1, UNIQUE (cart_id, product_id));
INSERT INTO lines_new SELECT min(id), cart_id, product_id, sum(qty) FROM lines GROUP BY cart_id, product_id;
DROP TABLE lines;
ALTER TABLE lines_new RENAME TO lines;

-- ## minutes of a day are added up, with any of the tasks · guilty: error loses-rows|drops-column|drops-table
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE hours (id INTEGER PRIMARY KEY, person TEXT NOT NULL, day TEXT NOT NULL, minutes INTEGER NOT NULL, task TEXT);
-- > 000002_a.up.sql
CREATE TABLE hours_new (id INTEGER PRIMARY KEY, person TEXT NOT NULL, day TEXT NOT NULL, minutes INTEGER NOT NULL, task TEXT);
INSERT INTO hours_new SELECT id, person, day, sum(minutes), task FROM hours GROUP BY person, day;
DROP TABLE hours;
ALTER TABLE hours_new RENAME TO hours;

-- Grouped.

-- ## hits are counted by all that they say · innocent, may: drop-without-if-exists, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE hits (id INTEGER PRIMARY KEY, path TEXT NOT NULL, day TEXT NOT NULL, bot INTEGER NOT NULL DEFAULT 0 CHECK (bot IN (0,1)));
-- > 002_a.sql
CREATE TABLE hit_counts (path TEXT NOT NULL, day TEXT NOT NULL, bot INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (path, day, bot));
INSERT INTO hit_counts SELECT path, day, bot, count(*) FROM hits GROUP BY path, day, bot;
DROP TABLE hits;

-- ## one wallet for each user is added up · innocent, may: drop-without-if-exists, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE wallets (id INTEGER PRIMARY KEY, user TEXT NOT NULL UNIQUE, cents INTEGER NOT NULL, currency TEXT NOT NULL);
-- > 002_a.sql
CREATE TABLE wallets_new (id INTEGER PRIMARY KEY, user TEXT NOT NULL UNIQUE, cents INTEGER NOT NULL DEFAULT 0, currency TEXT NOT NULL);
INSERT INTO wallets_new SELECT id, user, sum(cents), max(currency) FROM wallets GROUP BY user;
DROP TABLE wallets;
ALTER TABLE wallets_new RENAME TO wallets;

-- ## stock of all warehouses is put into one of them · guilty: error loses-rows|drops-column|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE warehouses (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE stock (id INTEGER PRIMARY KEY, sku TEXT NOT NULL, warehouse_id INTEGER NOT NULL REFERENCES warehouses(id), qty INTEGER NOT NULL);
-- > 002_a.sql
CREATE TABLE stock_new (id INTEGER PRIMARY KEY, sku TEXT NOT NULL UNIQUE, warehouse_id INTEGER NOT NULL REFERENCES warehouses(id), qty INTEGER NOT NULL DEFAULT 0);
INSERT INTO stock_new (id, sku, warehouse_id, qty) SELECT min(id), sku, min(warehouse_id), sum(qty) FROM stock GROUP BY sku;
DROP TABLE stock;
ALTER TABLE stock_new RENAME TO stock;

-- Of numbers that belong to one row only their sum is left: each of them shows in it, and 3 and 7 end like 4 and 6.

-- ## the laps of a run are added up, and go · guilty: error drops-column|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE runs (id INTEGER PRIMARY KEY, title TEXT NOT NULL, seconds INTEGER NOT NULL DEFAULT 0);
CREATE TABLE laps (id INTEGER PRIMARY KEY, run_id INTEGER NOT NULL REFERENCES runs(id), seconds INTEGER NOT NULL);
-- > 002_a.sql
UPDATE runs SET seconds = (SELECT coalesce(sum(laps.seconds), 0) FROM laps WHERE laps.run_id = runs.id);
DROP TABLE laps;

-- ## deposits become one row for each jar, with their number · guilty: error drops-column|drops-table
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE jars (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE deposits (id INTEGER PRIMARY KEY, jar_id INTEGER NOT NULL REFERENCES jars(id), cents INTEGER NOT NULL);
-- > 000002_a.up.sql
CREATE TABLE jar_totals (jar_id INTEGER PRIMARY KEY REFERENCES jars(id), cents INTEGER NOT NULL, times INTEGER NOT NULL);
INSERT INTO jar_totals SELECT jar_id, sum(cents), count(*) FROM deposits GROUP BY jar_id;
DROP TABLE deposits;

-- ## the laps of a run are added up, and kept in the archive · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE runs (id INTEGER PRIMARY KEY, title TEXT NOT NULL, seconds INTEGER NOT NULL DEFAULT 0);
CREATE TABLE laps (id INTEGER PRIMARY KEY, run_id INTEGER NOT NULL REFERENCES runs(id), seconds INTEGER NOT NULL);
-- > 002_a.sql
UPDATE runs SET seconds = (SELECT coalesce(sum(laps.seconds), 0) FROM laps WHERE laps.run_id = runs.id);
CREATE TABLE archived_laps (run_id INTEGER NOT NULL REFERENCES runs(id), lap INTEGER NOT NULL, seconds INTEGER NOT NULL);
INSERT INTO archived_laps SELECT run_id, id, seconds FROM laps;
DROP TABLE laps;

-- ## equal lines of a basket are added up under another name · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists, loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lines (id INTEGER PRIMARY KEY, basket_id INTEGER NOT NULL, product_id INTEGER NOT NULL, qty INTEGER NOT NULL DEFAULT 1);
-- > 002_a.sql
CREATE TABLE basket_lines (basket_id INTEGER NOT NULL, product_id INTEGER NOT NULL, qty INTEGER NOT NULL, PRIMARY KEY (basket_id, product_id));
INSERT INTO basket_lines SELECT basket_id, product_id, sum(qty) FROM lines GROUP BY basket_id, product_id;
DROP TABLE lines;

-- ## the points of a document are added up, and it goes · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, name TEXT NOT NULL, rounds TEXT NOT NULL DEFAULT '[]');
-- > 0002_a.sql
ALTER TABLE players ADD COLUMN points INTEGER NOT NULL DEFAULT 0;
UPDATE players SET points = (SELECT coalesce(sum(value), 0) FROM json_each(players.rounds));
ALTER TABLE players DROP COLUMN rounds;

-- ## width and height out of a document, and its area beside them · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE frames (id INTEGER PRIMARY KEY, size TEXT NOT NULL DEFAULT '{"width":1,"height":2}');
-- > 0002_a.sql
ALTER TABLE frames ADD COLUMN width INTEGER;
ALTER TABLE frames ADD COLUMN height INTEGER;
ALTER TABLE frames ADD COLUMN area INTEGER;
UPDATE frames SET width = size ->> '$.width', height = size ->> '$.height', area = (size ->> '$.width') * (size ->> '$.height');
ALTER TABLE frames DROP COLUMN size;

-- ## single prices go once their sum by room is stored · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, room TEXT NOT NULL, price INTEGER NOT NULL);
CREATE TABLE rooms (room TEXT PRIMARY KEY, total INTEGER NOT NULL);
-- > 002_a.sql
INSERT INTO rooms SELECT room, sum(price) FROM tickets GROUP BY room;
ALTER TABLE tickets DROP COLUMN price;

-- ## single readings go once their sum by meter and day is stored · guilty: error drops-column
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE readings (id INTEGER PRIMARY KEY, meter TEXT NOT NULL, day TEXT NOT NULL, kwh REAL NOT NULL);
-- > 00002_daily.sql
-- +goose Up
CREATE TABLE daily (meter TEXT NOT NULL, day TEXT NOT NULL, kwh REAL NOT NULL, PRIMARY KEY (meter, day));
INSERT INTO daily (meter, day, kwh) SELECT meter, day, total(kwh) FROM readings GROUP BY meter, day;
ALTER TABLE readings DROP COLUMN kwh;

-- ## the hits of each file go once their sum is stored under a name · guilty: error drops-column
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE stats (name TEXT PRIMARY KEY, value INTEGER);
CREATE TABLE downloads (id INTEGER PRIMARY KEY, file TEXT NOT NULL UNIQUE, hits INTEGER NOT NULL DEFAULT 0);
-- > 0002_stats.sql
INSERT OR REPLACE INTO stats (name, value) SELECT 'hits', sum(hits) FROM downloads;
ALTER TABLE downloads DROP COLUMN hits;

-- ## the sum of what is one row for each user is the same fact · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE profiles (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL UNIQUE REFERENCES users(id), score INTEGER NOT NULL DEFAULT 0, bio TEXT);
-- > 002_score.sql
ALTER TABLE users ADD COLUMN score INTEGER NOT NULL DEFAULT 0;
UPDATE users SET score = (SELECT total(score) FROM profiles p WHERE p.user_id = users.id);
ALTER TABLE profiles DROP COLUMN score;

-- ## a sum is stored, and the single amounts move to a table of their own · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE invoices (id INTEGER PRIMARY KEY, nr TEXT NOT NULL);
CREATE TABLE items (id INTEGER PRIMARY KEY, invoice_id INTEGER NOT NULL REFERENCES invoices(id), cents INTEGER NOT NULL);
-- > 002_prices.sql
CREATE TABLE prices (item_id INTEGER PRIMARY KEY REFERENCES items(id), cents INTEGER NOT NULL);
INSERT INTO prices (item_id, cents) SELECT id, cents FROM items;
ALTER TABLE invoices ADD COLUMN cents INTEGER NOT NULL DEFAULT 0;
UPDATE invoices SET cents = coalesce((SELECT sum(cents) FROM items i WHERE i.invoice_id = invoices.id), 0);
ALTER TABLE items DROP COLUMN cents;
