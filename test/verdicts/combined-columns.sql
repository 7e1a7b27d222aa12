-- Two columns made one value: each shows in it, and neither may be known from it.

-- ## row and seat are added up · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, hall TEXT NOT NULL, row_no INTEGER NOT NULL, seat_no INTEGER NOT NULL);
-- > 002_place.sql
ALTER TABLE seats ADD COLUMN place INTEGER;
UPDATE seats SET place = row_no + seat_no;
ALTER TABLE seats DROP COLUMN row_no;
ALTER TABLE seats DROP COLUMN seat_no;

-- ## a rebuild keeps the area of a rectangle only · guilty: error drops-column
-- @ runner: dbmate
-- = 20260101000000_init.sql
-- migrate:up
CREATE TABLE plots (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, width REAL NOT NULL, depth REAL NOT NULL);

-- migrate:down
DROP TABLE plots;
-- > 20260102000000_area.sql
-- migrate:up
CREATE TABLE plots_new (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, area REAL NOT NULL);
INSERT INTO plots_new (id, owner, area) SELECT id, owner, width * depth FROM plots;
DROP TABLE plots;
ALTER TABLE plots_new RENAME TO plots;

-- migrate:down
SELECT 1;

-- ## from and to become how long it took · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE trips (id INTEGER PRIMARY KEY, driver TEXT NOT NULL, left_at INTEGER NOT NULL, came_at INTEGER NOT NULL);
-- > 002_span.sql
ALTER TABLE trips ADD COLUMN took INTEGER NOT NULL DEFAULT 0;
UPDATE trips SET took = came_at - left_at;
ALTER TABLE trips DROP COLUMN left_at;
ALTER TABLE trips DROP COLUMN came_at;

-- ## who pays whom becomes a pair without an order · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE debts (id INTEGER PRIMARY KEY, debtor TEXT NOT NULL, creditor TEXT NOT NULL, cents INTEGER NOT NULL);
-- > 002_pair.sql
ALTER TABLE debts ADD COLUMN pair TEXT;
UPDATE debts SET pair = min(debtor, creditor) || '/' || max(debtor, creditor);
ALTER TABLE debts DROP COLUMN debtor;
ALTER TABLE debts DROP COLUMN creditor;

-- ## dollars and cents become cents · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE fees (id INTEGER PRIMARY KEY, what TEXT NOT NULL, dollars INTEGER NOT NULL, cents INTEGER NOT NULL CHECK (cents BETWEEN 0 AND 99));
-- > 002_amount.sql
ALTER TABLE fees ADD COLUMN amount INTEGER NOT NULL DEFAULT 0;
UPDATE fees SET amount = dollars * 100 + cents;

-- ## row and seat stand behind each other · innocent, may: updates-all-rows, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, hall TEXT NOT NULL, row_no INTEGER NOT NULL, seat_no INTEGER NOT NULL);
-- > 002_place.sql
ALTER TABLE seats ADD COLUMN place TEXT;
UPDATE seats SET place = row_no || '-' || seat_no;
ALTER TABLE seats DROP COLUMN row_no;
ALTER TABLE seats DROP COLUMN seat_no;

-- ## the total beside one of its parts · innocent, may: updates-all-rows, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY, who TEXT NOT NULL, net INTEGER NOT NULL, tax INTEGER NOT NULL);
-- > 002_total.sql
ALTER TABLE bills ADD COLUMN total INTEGER;
UPDATE bills SET total = net + tax;
ALTER TABLE bills DROP COLUMN net;
