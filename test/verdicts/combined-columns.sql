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

-- ## month and day stand behind each other without a sign · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY, year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100), month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12), day INTEGER NOT NULL CHECK (day BETWEEN 1 AND 31), cents INTEGER NOT NULL);
-- > 002_new.sql
CREATE TABLE bills_new (id INTEGER PRIMARY KEY, due TEXT NOT NULL, cents INTEGER NOT NULL);
INSERT INTO bills_new SELECT id, year || month || day, cents FROM bills;
DROP TABLE bills;
ALTER TABLE bills_new RENAME TO bills;

-- ## hour and minute of a time, which nothing bounds · guilty: error drops-column
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `slots` (`id` integer PRIMARY KEY NOT NULL, `hour` integer NOT NULL, `minute` integer NOT NULL);
-- > 0001_time.sql
ALTER TABLE `slots` ADD `time` text;
--> statement-breakpoint
UPDATE `slots` SET `time` = `hour` || `minute`;
--> statement-breakpoint
ALTER TABLE `slots` DROP COLUMN `hour`;
--> statement-breakpoint
ALTER TABLE `slots` DROP COLUMN `minute`;

-- ## month and day have two digits each · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY, year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100), month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12), day INTEGER NOT NULL CHECK (day BETWEEN 1 AND 31), cents INTEGER NOT NULL);
-- > 002_new.sql
CREATE TABLE bills_new (id INTEGER PRIMARY KEY, due TEXT NOT NULL, cents INTEGER NOT NULL);
INSERT INTO bills_new SELECT id, printf('%04d%02d%02d', year, month, day), cents FROM bills;
DROP TABLE bills;
ALTER TABLE bills_new RENAME TO bills;

-- ## year and month are one number of six digits at most · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY, year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100), month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12), cents INTEGER NOT NULL);
-- > 002_new.sql
ALTER TABLE bills ADD COLUMN period INTEGER;
UPDATE bills SET period = year || month;
ALTER TABLE bills DROP COLUMN year;
ALTER TABLE bills DROP COLUMN month;

-- ## a place is ten times one number and another of two digits · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cells (id INTEGER PRIMARY KEY, x INTEGER NOT NULL CHECK (x BETWEEN 0 AND 99), y INTEGER NOT NULL CHECK (y BETWEEN 0 AND 99));
-- > 002_new.sql
ALTER TABLE cells ADD COLUMN pos INTEGER;
UPDATE cells SET pos = x * 10 + y;
ALTER TABLE cells DROP COLUMN x;
ALTER TABLE cells DROP COLUMN y;

-- ## a place is a hundred times one number and another of two digits · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cells (id INTEGER PRIMARY KEY, x INTEGER NOT NULL CHECK (x BETWEEN 0 AND 99), y INTEGER NOT NULL CHECK (y BETWEEN 0 AND 99));
-- > 002_new.sql
ALTER TABLE cells ADD COLUMN pos INTEGER;
UPDATE cells SET pos = x * 100 + y;
ALTER TABLE cells DROP COLUMN x;
ALTER TABLE cells DROP COLUMN y;

-- ## a generated place takes the columns that it was made of along · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tiles (id INTEGER PRIMARY KEY, x INTEGER NOT NULL CHECK (x BETWEEN 0 AND 15), y INTEGER NOT NULL CHECK (y BETWEEN 0 AND 15), code INTEGER GENERATED ALWAYS AS (x * 10 + y) STORED);
-- > 002_new.sql
CREATE TABLE tiles_new (id INTEGER PRIMARY KEY, code INTEGER NOT NULL);
INSERT INTO tiles_new (id, code) SELECT id, code FROM tiles;
DROP TABLE tiles;
ALTER TABLE tiles_new RENAME TO tiles;

-- ## a generated place of sixteen steps each · innocent, may: breaks-old-reads, breaks-old-writes, loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tiles (id INTEGER PRIMARY KEY, x INTEGER NOT NULL CHECK (x BETWEEN 0 AND 15), y INTEGER NOT NULL CHECK (y BETWEEN 0 AND 15), code INTEGER GENERATED ALWAYS AS (x * 16 + y) STORED);
-- > 002_new.sql
CREATE TABLE tiles_new (id INTEGER PRIMARY KEY, code INTEGER NOT NULL);
INSERT INTO tiles_new (id, code) SELECT id, code FROM tiles;
DROP TABLE tiles;
ALTER TABLE tiles_new RENAME TO tiles;

-- ## a minute of sixty seconds is the next one · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE laps (id INTEGER PRIMARY KEY, minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 300), seconds INTEGER NOT NULL CHECK (seconds >= 0 AND seconds <= 60));
-- > 002_new.sql
ALTER TABLE laps ADD COLUMN total INTEGER;
UPDATE laps SET total = minutes * 60 + seconds;
ALTER TABLE laps DROP COLUMN minutes;
ALTER TABLE laps DROP COLUMN seconds;

-- ## a minute of up to fifty-nine seconds · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE laps (id INTEGER PRIMARY KEY, minutes INTEGER NOT NULL, seconds INTEGER NOT NULL);
-- > 002_new.sql
ALTER TABLE laps ADD COLUMN total INTEGER;
UPDATE laps SET total = minutes * 60 + seconds;
ALTER TABLE laps DROP COLUMN minutes;
ALTER TABLE laps DROP COLUMN seconds;

-- ## bits that overlap · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE flags (id INTEGER PRIMARY KEY, level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 3), kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3));
-- > 002_new.sql
ALTER TABLE flags ADD COLUMN bits INTEGER NOT NULL DEFAULT 0;
UPDATE flags SET bits = (level << 1) | kind;
ALTER TABLE flags DROP COLUMN level;
ALTER TABLE flags DROP COLUMN kind;

-- ## bits beside each other · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE flags (id INTEGER PRIMARY KEY, level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 3), kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3));
-- > 002_new.sql
ALTER TABLE flags ADD COLUMN bits INTEGER NOT NULL DEFAULT 0;
UPDATE flags SET bits = (level << 2) | kind;
ALTER TABLE flags DROP COLUMN level;
ALTER TABLE flags DROP COLUMN kind;

-- ## weeks and days become days · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, weeks INTEGER NOT NULL, days INTEGER NOT NULL);
-- > 002_new.sql
ALTER TABLE plans ADD COLUMN length INTEGER;
UPDATE plans SET length = weeks * 7 + days;
ALTER TABLE plans DROP COLUMN weeks;
ALTER TABLE plans DROP COLUMN days;

-- ## aisle, bay and level of a store are digits of one number, and nothing keeps them to one digit · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bins (id INTEGER PRIMARY KEY, aisle INTEGER NOT NULL, bay INTEGER NOT NULL, level INTEGER NOT NULL, goods TEXT);
-- > 002_spot.sql
ALTER TABLE bins ADD COLUMN spot INTEGER;
UPDATE bins SET spot = aisle * 100 + bay * 10 + level;
ALTER TABLE bins DROP COLUMN aisle;
ALTER TABLE bins DROP COLUMN bay;
ALTER TABLE bins DROP COLUMN level;

-- ## book, chapter and verse are the key of a new table · guilty: error drops-table|drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE verses (id INTEGER PRIMARY KEY, book INTEGER NOT NULL, chapter INTEGER NOT NULL, verse INTEGER NOT NULL, body TEXT NOT NULL);
-- > 0002_lines.sql
CREATE TABLE lines (id INTEGER PRIMARY KEY, ref INTEGER NOT NULL, body TEXT NOT NULL);
INSERT INTO lines (id, ref, body) SELECT id, book * 1000 + chapter * 10 + verse, body FROM verses;
DROP TABLE verses;

-- ## aisle, bay and level of a store are digits of one number, as their CHECKs say · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bins (id INTEGER PRIMARY KEY, aisle INTEGER NOT NULL, bay INTEGER NOT NULL CHECK (bay BETWEEN 0 AND 9), level INTEGER NOT NULL CHECK (level >= 0 AND level < 10), goods TEXT);
-- > 002_spot.sql
ALTER TABLE bins ADD COLUMN spot INTEGER;
UPDATE bins SET spot = aisle * 100 + bay * 10 + level;
ALTER TABLE bins DROP COLUMN aisle;
ALTER TABLE bins DROP COLUMN bay;
ALTER TABLE bins DROP COLUMN level;

-- ## aisle, bay and level of a store have three digits each · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bins (id INTEGER PRIMARY KEY, aisle INTEGER NOT NULL, bay INTEGER NOT NULL, level INTEGER NOT NULL, goods TEXT);
-- > 002_spot.sql
ALTER TABLE bins ADD COLUMN spot INTEGER;
UPDATE bins SET spot = aisle * 1000000 + bay * 1000 + level;
ALTER TABLE bins DROP COLUMN aisle;
ALTER TABLE bins DROP COLUMN bay;
ALTER TABLE bins DROP COLUMN level;

-- ## aisle, bay and level of a store stand with dashes between them · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bins (id INTEGER PRIMARY KEY, aisle INTEGER NOT NULL, bay INTEGER NOT NULL, level INTEGER NOT NULL, goods TEXT);
-- > 002_spot.sql
ALTER TABLE bins ADD COLUMN spot TEXT;
UPDATE bins SET spot = aisle || '-' || bay || '-' || level;
ALTER TABLE bins DROP COLUMN aisle;
ALTER TABLE bins DROP COLUMN bay;
ALTER TABLE bins DROP COLUMN level;

-- ## centimetres and millimetres are millimetres · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bolts (id INTEGER PRIMARY KEY, cm INTEGER NOT NULL, mm INTEGER NOT NULL);
-- > 002_length.sql
ALTER TABLE bolts ADD COLUMN length INTEGER;
UPDATE bolts SET length = cm * 10 + mm;
ALTER TABLE bolts DROP COLUMN cm;
ALTER TABLE bolts DROP COLUMN mm;

-- ## feet and inches are inches · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE boards (id INTEGER PRIMARY KEY, feet INTEGER NOT NULL, inches INTEGER NOT NULL);
-- > 002_length.sql
ALTER TABLE boards ADD COLUMN length INTEGER;
UPDATE boards SET length = feet * 12 + inches;
ALTER TABLE boards DROP COLUMN feet;
ALTER TABLE boards DROP COLUMN inches;

-- ## a chapter and its part are a number with a point, so that part 10 is part 1 · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, chapter INTEGER NOT NULL, part INTEGER NOT NULL, body TEXT NOT NULL);
-- > 002_place.sql
ALTER TABLE notes ADD COLUMN place REAL;
UPDATE notes SET place = chapter || '.' || part;
ALTER TABLE notes DROP COLUMN chapter;
ALTER TABLE notes DROP COLUMN part;

-- ## euros and two digits of cents are a number with a point · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE fees (id INTEGER PRIMARY KEY, euros INTEGER NOT NULL, cents INTEGER NOT NULL CHECK (cents BETWEEN 0 AND 99));
-- > 002_amount.sql
ALTER TABLE fees ADD COLUMN amount REAL;
UPDATE fees SET amount = euros || '.' || printf('%02d', cents);
ALTER TABLE fees DROP COLUMN euros;
ALTER TABLE fees DROP COLUMN cents;

-- ## moments of any millisecond in a century become texts beside a key · innocent, may: breaks-old-reads, breaks-old-writes, loses-constraint, mixed-formats
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE sensors (id INTEGER PRIMARY KEY, label TEXT NOT NULL UNIQUE);
CREATE TABLE samples (
  id INTEGER PRIMARY KEY,
  sensor_id INTEGER NOT NULL REFERENCES sensors(id),
  channel INTEGER NOT NULL,
  taken_at INTEGER NOT NULL CHECK (taken_at BETWEEN 946684800000 AND 4102444799999)
);
CREATE INDEX samples_sensor ON samples(sensor_id, taken_at);
-- > 002_iso.sql
CREATE TABLE samples_iso (
  id INTEGER PRIMARY KEY,
  sensor_id INTEGER NOT NULL REFERENCES sensors(id),
  channel INTEGER NOT NULL,
  taken_at TEXT NOT NULL
);
INSERT INTO samples_iso SELECT id, sensor_id, channel, strftime('%Y-%m-%d %H:%M:%f', taken_at / 1000.0, 'unixepoch') FROM samples;
DROP TABLE samples;
ALTER TABLE samples_iso RENAME TO samples;
CREATE INDEX samples_sensor ON samples(sensor_id, taken_at);

-- ## a start and a length become an end, within bounds of thousands of millions · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE extents (
  id INTEGER PRIMARY KEY,
  volume TEXT NOT NULL,
  start_byte INTEGER NOT NULL CHECK (start_byte BETWEEN 0 AND 281474976710655),
  byte_count INTEGER NOT NULL CHECK (byte_count BETWEEN 1 AND 281474976710655)
);
-- > 002_end.sql
ALTER TABLE extents ADD COLUMN end_byte INTEGER;
UPDATE extents SET end_byte = start_byte + byte_count;
ALTER TABLE extents DROP COLUMN start_byte;
ALTER TABLE extents DROP COLUMN byte_count;

-- ## blocks and bytes become bytes, and a block is larger than they say · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE extents (
  id INTEGER PRIMARY KEY,
  volume TEXT NOT NULL,
  blocks INTEGER NOT NULL CHECK (blocks BETWEEN 0 AND 4000000000),
  bytes INTEGER NOT NULL CHECK (bytes BETWEEN 0 AND 4095)
);
-- > 002_size.sql
ALTER TABLE extents ADD COLUMN size INTEGER;
UPDATE extents SET size = blocks * 512 + bytes;
ALTER TABLE extents DROP COLUMN blocks;
ALTER TABLE extents DROP COLUMN bytes;

-- ## blocks and bytes become bytes, and a block is as large as they say · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE extents (
  id INTEGER PRIMARY KEY,
  volume TEXT NOT NULL,
  blocks INTEGER NOT NULL CHECK (blocks BETWEEN 0 AND 4000000000),
  bytes INTEGER NOT NULL CHECK (bytes BETWEEN 0 AND 4095)
);
-- > 002_size.sql
ALTER TABLE extents ADD COLUMN size INTEGER;
UPDATE extents SET size = blocks * 4096 + bytes;
ALTER TABLE extents DROP COLUMN blocks;
ALTER TABLE extents DROP COLUMN bytes;
