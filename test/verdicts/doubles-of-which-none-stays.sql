-- A DELETE of doubles that takes every one of them, or takes for doubles what its own new key tells apart.

-- ## seats sold twice are deleted, and the one to keep is the first of all · guilty: error loses-rows
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE tickets (id INTEGER PRIMARY KEY, seat TEXT NOT NULL, holder TEXT NOT NULL, sold_at TEXT NOT NULL);
-- > 00002_seats.sql
-- +goose Up
DELETE FROM tickets WHERE seat IN (SELECT seat FROM tickets GROUP BY seat HAVING count(*) > 1) AND id <> (SELECT min(id) FROM tickets);
CREATE UNIQUE INDEX tickets_seat ON tickets (seat);

-- ## of seats sold twice the first ticket stays · innocent, may: breaks-old-writes
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE tickets (id INTEGER PRIMARY KEY, seat TEXT NOT NULL, holder TEXT NOT NULL, sold_at TEXT NOT NULL);
-- > 00002_seats.sql
-- +goose Up
DELETE FROM tickets WHERE seat IN (SELECT seat FROM tickets GROUP BY seat HAVING count(*) > 1) AND id NOT IN (SELECT min(id) FROM tickets GROUP BY seat);
CREATE UNIQUE INDEX tickets_seat ON tickets (seat);

-- ## a row goes where there is another one, and that goes for the same reason · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE dishes (id INTEGER PRIMARY KEY, menu TEXT NOT NULL, dish TEXT NOT NULL, price REAL);
-- > 002_once.sql
DELETE FROM dishes WHERE EXISTS (SELECT 1 FROM dishes AS other WHERE other.menu = dishes.menu AND other.dish = dishes.dish AND other.id <> dishes.id);

-- ## a row goes where there is one before it · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE dishes (id INTEGER PRIMARY KEY, menu TEXT NOT NULL, dish TEXT NOT NULL, price REAL);
-- > 002_once.sql
DELETE FROM dishes WHERE EXISTS (SELECT 1 FROM dishes AS other WHERE other.menu = dishes.menu AND other.dish = dishes.dish AND other.id < dishes.id);

-- ## the doubles of a list are found before, and all of them go · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE badges (id INTEGER PRIMARY KEY, serial TEXT, owner TEXT NOT NULL);
-- > 002_serials.sql
CREATE TEMP TABLE doubles AS SELECT serial FROM badges GROUP BY serial HAVING count(*) > 1;
DELETE FROM badges WHERE serial IN (SELECT serial FROM doubles);
DROP TABLE doubles;
CREATE UNIQUE INDEX badges_serial ON badges (serial);

-- ## all doubles are put aside before they go · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE badges (id INTEGER PRIMARY KEY, serial TEXT, owner TEXT NOT NULL);
-- > 002_serials.sql
CREATE TABLE badge_doubles AS SELECT * FROM badges WHERE serial IN (SELECT serial FROM badges GROUP BY serial HAVING count(*) > 1);
DELETE FROM badges WHERE serial IN (SELECT serial FROM badges GROUP BY serial HAVING count(*) > 1);
CREATE UNIQUE INDEX badges_serial ON badges (serial);

-- ## who has voted twice has no vote · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE votes (id INTEGER PRIMARY KEY, voter TEXT NOT NULL, choice TEXT NOT NULL);
-- > 002_fair.sql
DELETE FROM votes WHERE voter IN (SELECT voter FROM votes GROUP BY voter HAVING count(*) > 1);

-- ## closed accounts go where another one has their name · innocent, may: breaks-old-writes, depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, handle TEXT NOT NULL, closed INTEGER NOT NULL DEFAULT 0, balance INTEGER NOT NULL);
-- > 002_handles.sql
DELETE FROM accounts WHERE closed = 1 AND handle IN (SELECT handle FROM accounts GROUP BY handle HAVING count(*) > 1);
CREATE UNIQUE INDEX accounts_handle ON accounts (handle) WHERE closed = 0;

-- ## paths that differ in case are taken for one · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE scans (id INTEGER PRIMARY KEY, path TEXT NOT NULL, pages INTEGER NOT NULL);
-- > 002_once.sql
DELETE FROM scans WHERE id NOT IN (SELECT max(id) FROM scans GROUP BY path COLLATE NOCASE);
CREATE UNIQUE INDEX scans_path ON scans (path);

-- ## paths that differ in case are one for the index, too · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE scans (id INTEGER PRIMARY KEY, path TEXT NOT NULL, pages INTEGER NOT NULL);
-- > 002_once.sql
DELETE FROM scans WHERE id NOT IN (SELECT max(id) FROM scans GROUP BY lower(path));
CREATE UNIQUE INDEX scans_path ON scans (path COLLATE NOCASE);

-- ## of the measures of a day one stays, where the key asks for the second · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE levels (id INTEGER PRIMARY KEY, river TEXT NOT NULL, measured_at DATETIME NOT NULL, cm INTEGER NOT NULL);
-- > 002_once.sql
DELETE FROM levels WHERE EXISTS (SELECT 1 FROM levels AS l WHERE l.river = levels.river AND date(l.measured_at) = date(levels.measured_at) AND l.id < levels.id);
CREATE UNIQUE INDEX levels_once ON levels (river, measured_at);

-- ## of the measures of a day one stays, as the key asks · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE levels (id INTEGER PRIMARY KEY, river TEXT NOT NULL, measured_at DATETIME NOT NULL, cm INTEGER NOT NULL);
-- > 002_once.sql
DELETE FROM levels WHERE EXISTS (SELECT 1 FROM levels AS l WHERE l.river = levels.river AND date(l.measured_at) = date(levels.measured_at) AND l.id < levels.id);
CREATE UNIQUE INDEX levels_once ON levels (river, date(measured_at));

-- ## mail addresses in any case are one · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT);
-- > 002_once.sql
DELETE FROM guests WHERE id NOT IN (SELECT min(id) FROM guests GROUP BY lower(trim(email)));
CREATE UNIQUE INDEX guests_email ON guests (email);

-- ## links are written in small letters behind the DELETE · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE feeds (id INTEGER PRIMARY KEY, link TEXT NOT NULL, checked INTEGER);
-- > 002_once.sql
DELETE FROM feeds WHERE id NOT IN (SELECT min(id) FROM feeds GROUP BY lower(link));
UPDATE feeds SET link = lower(link);
CREATE UNIQUE INDEX feeds_link ON feeds (link);

-- ## what is older than a day goes, and moments are a key from now on · innocent, may: breaks-old-writes, depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pings (id INTEGER PRIMARY KEY, at DATETIME NOT NULL, ms INTEGER NOT NULL);
-- > 002_once.sql
DELETE FROM pings WHERE at < '2001-05-01';
CREATE UNIQUE INDEX pings_at ON pings (at);
