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

-- ## names right behind each other in a generated column, which a rebuild keeps · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, given TEXT NOT NULL, family TEXT NOT NULL);
-- > 002_players.sql
ALTER TABLE players ADD COLUMN whole TEXT GENERATED ALWAYS AS (given || family) VIRTUAL;
CREATE TABLE players_new (id INTEGER PRIMARY KEY, whole TEXT NOT NULL);
INSERT INTO players_new SELECT id, whole FROM players;
DROP TABLE players;
ALTER TABLE players_new RENAME TO players;

-- ## an applied generated column is all that a copy takes · guilty: error drops-column|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY, net INTEGER NOT NULL, tax INTEGER NOT NULL, gross INTEGER GENERATED ALWAYS AS (net + tax) STORED);
-- > 002_bills.sql
CREATE TABLE invoices (id INTEGER PRIMARY KEY, gross INTEGER NOT NULL);
INSERT INTO invoices SELECT id, gross FROM bills;
DROP TABLE bills;

-- ## a street and its number without a blank · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE homes (id INTEGER PRIMARY KEY, street TEXT NOT NULL, nr INTEGER NOT NULL);
-- > 002_homes.sql
ALTER TABLE homes ADD COLUMN address TEXT;
UPDATE homes SET address = street || nr;
ALTER TABLE homes DROP COLUMN street;
ALTER TABLE homes DROP COLUMN nr;

-- ## floor and room as one number of digits · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE offices (id INTEGER PRIMARY KEY, floor INTEGER NOT NULL, room INTEGER NOT NULL);
-- > 002_offices.sql
CREATE TABLE doors (id INTEGER PRIMARY KEY, sign TEXT NOT NULL);
INSERT INTO doors SELECT id, printf('%d%d', floor, room) FROM offices;
DROP TABLE offices;

-- ## a generated column with a comma between them · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, given TEXT NOT NULL, family TEXT NOT NULL);
-- > 002_players.sql
ALTER TABLE players ADD COLUMN whole TEXT GENERATED ALWAYS AS (family || ', ' || given) VIRTUAL;
CREATE TABLE players_new (id INTEGER PRIMARY KEY, whole TEXT NOT NULL);
INSERT INTO players_new SELECT id, whole FROM players;
DROP TABLE players;
ALTER TABLE players_new RENAME TO players;

-- ## a generated column beside its parts · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, given TEXT NOT NULL, family TEXT NOT NULL);
-- > 002_players.sql
ALTER TABLE players ADD COLUMN whole TEXT GENERATED ALWAYS AS (given || family) VIRTUAL;

-- ## one part goes, and the whole stands beside the other one · innocent, may: breaks-old-reads, breaks-old-writes, updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, given TEXT NOT NULL, family TEXT NOT NULL);
-- > 002_players.sql
ALTER TABLE players ADD COLUMN whole TEXT;
UPDATE players SET whole = given || family;
ALTER TABLE players DROP COLUMN given;

-- ## a code of two letters before a number · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE firms (id INTEGER PRIMARY KEY, country TEXT NOT NULL CHECK (length(country) = 2), tax_nr TEXT NOT NULL);
-- > 002_firms.sql
CREATE TABLE companies (id INTEGER PRIMARY KEY, vat TEXT NOT NULL);
INSERT INTO companies SELECT id, country || tax_nr FROM firms;
DROP TABLE firms;

-- ## floor and room as one number of a place each · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE offices (id INTEGER PRIMARY KEY, floor INTEGER NOT NULL, room INTEGER NOT NULL CHECK (room BETWEEN 0 AND 999));
-- > 002_offices.sql
CREATE TABLE doors (id INTEGER PRIMARY KEY, sign INTEGER NOT NULL);
INSERT INTO doors SELECT id, floor * 1000 + room FROM offices;
DROP TABLE offices;
