-- Losses that are easily found and easily put down to the wrong thing: what passes over the rows is told, and what helps.

-- ## every guide is refused for want of a language, and nothing says so · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guides (id INTEGER PRIMARY KEY, badge TEXT NOT NULL UNIQUE, name TEXT NOT NULL, phone TEXT);
CREATE TABLE tours (id INTEGER PRIMARY KEY, guide_id INTEGER NOT NULL REFERENCES guides (id), day TEXT NOT NULL);
-- > 002_staff.sql
CREATE TABLE staff (id INTEGER PRIMARY KEY, badge TEXT NOT NULL UNIQUE, name TEXT NOT NULL, phone TEXT, language TEXT NOT NULL);
INSERT OR IGNORE INTO staff (id, badge, name, phone) SELECT id, badge, name, phone FROM guides;
CREATE TABLE walks (id INTEGER PRIMARY KEY, staff_id INTEGER NOT NULL REFERENCES staff (id), day TEXT NOT NULL);
INSERT INTO walks (id, staff_id, day) SELECT id, guide_id, day FROM tours;
DROP TABLE tours;
DROP TABLE guides;

-- ## every guide is refused for a role that is written otherwise · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guides (id INTEGER PRIMARY KEY, badge TEXT NOT NULL UNIQUE, name TEXT NOT NULL, phone TEXT);
-- > 002_staff.sql
CREATE TABLE staff (id INTEGER PRIMARY KEY, badge TEXT NOT NULL UNIQUE, name TEXT NOT NULL, phone TEXT, role TEXT NOT NULL CHECK (role IN ('guide', 'driver')));
INSERT OR IGNORE INTO staff (id, badge, name, phone, role) SELECT id, badge, name, phone, 'Guide' FROM guides;
DROP TABLE guides;

-- ## guides speak English unless something else is said · innocent, may: loses-constraint, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guides (id INTEGER PRIMARY KEY, badge TEXT NOT NULL UNIQUE, name TEXT NOT NULL, phone TEXT);
-- > 002_staff.sql
CREATE TABLE staff (id INTEGER PRIMARY KEY, badge TEXT NOT NULL UNIQUE, name TEXT NOT NULL, phone TEXT, language TEXT NOT NULL DEFAULT 'en');
INSERT OR IGNORE INTO staff (id, badge, name, phone) SELECT id, badge, name, phone FROM guides;
DROP TABLE guides;

-- ## the query of the DELETE names a column that the archive does not have, and all tickets go · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, holder TEXT NOT NULL, note TEXT);
CREATE TABLE scans (scan_no INTEGER PRIMARY KEY, ticket_id INTEGER UNIQUE REFERENCES tickets (id), gate TEXT NOT NULL);
-- > 002_used.sql
CREATE TABLE used_tickets (scan_no INTEGER PRIMARY KEY REFERENCES scans (scan_no), ticket_no INTEGER NOT NULL, holder TEXT NOT NULL, note TEXT);
INSERT INTO used_tickets (scan_no, ticket_no, holder, note)
SELECT s.scan_no, t.id, t.holder, t.note FROM scans s JOIN tickets t ON t.id = s.ticket_id;
UPDATE scans SET ticket_id = NULL;
DELETE FROM tickets WHERE id IN (SELECT id FROM used_tickets);

-- ## the query of the DELETE names the number of the ticket · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, holder TEXT NOT NULL, note TEXT);
CREATE TABLE scans (scan_no INTEGER PRIMARY KEY, ticket_id INTEGER UNIQUE REFERENCES tickets (id), gate TEXT NOT NULL);
-- > 002_used.sql
CREATE TABLE used_tickets (scan_no INTEGER PRIMARY KEY REFERENCES scans (scan_no), ticket_no INTEGER NOT NULL, holder TEXT NOT NULL, note TEXT);
INSERT INTO used_tickets (scan_no, ticket_no, holder, note)
SELECT s.scan_no, t.id, t.holder, t.note FROM scans s JOIN tickets t ON t.id = s.ticket_id;
UPDATE scans SET ticket_id = NULL;
DELETE FROM tickets WHERE id IN (SELECT ticket_no FROM used_tickets);

-- ## drivers get new numbers among the staff, and trips point by the old ones · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clerks (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT);
CREATE TABLE drivers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT);
CREATE TABLE trips (id INTEGER PRIMARY KEY, driver_id INTEGER NOT NULL REFERENCES drivers (id), km INTEGER NOT NULL);
-- > 002_staff.sql
CREATE TABLE staff (id INTEGER PRIMARY KEY, job TEXT NOT NULL CHECK (job IN ('clerk', 'driver')), name TEXT NOT NULL, phone TEXT);
INSERT INTO staff (id, job, name, phone) SELECT id, 'clerk', name, phone FROM clerks;
INSERT INTO staff (job, name, phone) SELECT 'driver', name, phone FROM drivers ORDER BY id;
ALTER TABLE trips ADD COLUMN staff_id INTEGER REFERENCES staff (id);
UPDATE trips SET staff_id = driver_id;
ALTER TABLE trips DROP COLUMN driver_id;
DROP TABLE clerks;
DROP TABLE drivers;

-- ## drivers get new numbers among the staff, and trips look them up by the old ones · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clerks (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT);
CREATE TABLE drivers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT);
CREATE TABLE trips (id INTEGER PRIMARY KEY, driver_id INTEGER NOT NULL REFERENCES drivers (id), km INTEGER NOT NULL);
-- > 002_staff.sql
CREATE TABLE staff (id INTEGER PRIMARY KEY, job TEXT NOT NULL CHECK (job IN ('clerk', 'driver')), name TEXT NOT NULL, phone TEXT, old_id INTEGER);
INSERT INTO staff (id, job, name, phone) SELECT id, 'clerk', name, phone FROM clerks;
INSERT INTO staff (job, name, phone, old_id) SELECT 'driver', name, phone, id FROM drivers ORDER BY id;
ALTER TABLE trips ADD COLUMN staff_id INTEGER REFERENCES staff (id);
UPDATE trips SET staff_id = (SELECT id FROM staff WHERE old_id = trips.driver_id);
ALTER TABLE trips DROP COLUMN driver_id;
DROP TABLE clerks;
DROP TABLE drivers;

-- ## phones of members who have left are not taken over, and a file that says so drops the column · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT, left_at TEXT);
-- > 0002_mobile.sql
ALTER TABLE members ADD COLUMN mobile TEXT;
UPDATE members SET mobile = phone WHERE left_at IS NULL;
-- > 0003_drop_phone.sql
-- The phone is the mobile now.
ALTER TABLE members DROP COLUMN phone;

-- ## phones of all members are taken over, and a file that says so drops the column · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT, left_at TEXT);
-- > 0002_mobile.sql
ALTER TABLE members ADD COLUMN mobile TEXT;
UPDATE members SET mobile = phone;
-- > 0003_drop_phone.sql
-- The phone is the mobile now.
ALTER TABLE members DROP COLUMN phone;

-- ## streets by name become streets by number, where there is one of that name · guilty: error drops-column
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE streets (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE lamps (id INTEGER PRIMARY KEY, street TEXT NOT NULL, watts INTEGER NOT NULL);
-- > 0002_street_id.sql
ALTER TABLE lamps ADD COLUMN street_id INTEGER REFERENCES streets (id);
UPDATE lamps SET street_id = (SELECT s.id FROM streets s WHERE s.name = lamps.street);
-- > 0003_drop_street.sql
ALTER TABLE lamps DROP COLUMN street;

-- ## streets by name become streets by number, and those that are missing are made · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE streets (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE lamps (id INTEGER PRIMARY KEY, street TEXT NOT NULL, watts INTEGER NOT NULL);
-- > 0002_street_id.sql
INSERT INTO streets (name) SELECT street FROM lamps WHERE street IS NOT NULL EXCEPT SELECT name FROM streets;
ALTER TABLE lamps ADD COLUMN street_id INTEGER REFERENCES streets (id);
UPDATE lamps SET street_id = (SELECT s.id FROM streets s WHERE s.name = lamps.street);
-- > 0003_drop_street.sql
ALTER TABLE lamps DROP COLUMN street;

-- ## passes of a fare that is in no list are not copied, and the old table goes in a file of its own · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE fares (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, cents INTEGER NOT NULL DEFAULT 0);
INSERT INTO fares (code, cents) VALUES ('day', 800), ('week', 3000);
CREATE TABLE passes (id INTEGER PRIMARY KEY, fare_code TEXT NOT NULL, holder TEXT NOT NULL);
-- > 002_cards.sql
CREATE TABLE cards (id INTEGER PRIMARY KEY, fare_id INTEGER NOT NULL REFERENCES fares (id), holder TEXT NOT NULL);
-- > 003_fill.sql
INSERT INTO cards (id, fare_id, holder) SELECT p.id, f.id, p.holder FROM passes p JOIN fares f ON f.code = p.fare_code;
-- > 004_passes.sql
DROP TABLE passes;

-- ## fares that are in no list are made first, and all passes are copied · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE fares (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, cents INTEGER NOT NULL DEFAULT 0);
INSERT INTO fares (code, cents) VALUES ('day', 800), ('week', 3000);
CREATE TABLE passes (id INTEGER PRIMARY KEY, fare_code TEXT NOT NULL, holder TEXT NOT NULL);
-- > 002_cards.sql
CREATE TABLE cards (id INTEGER PRIMARY KEY, fare_id INTEGER NOT NULL REFERENCES fares (id), holder TEXT NOT NULL);
-- > 003_fill.sql
INSERT INTO fares (code) SELECT fare_code FROM passes EXCEPT SELECT code FROM fares;
INSERT INTO cards (id, fare_id, holder) SELECT p.id, f.id, p.holder FROM passes p JOIN fares f ON f.code = p.fare_code;
-- > 004_passes.sql
DROP TABLE passes;

-- ## a loan was renewed twice, and one of its renewals is kept · guilty: error drops-table
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE loans (id INTEGER PRIMARY KEY, reader TEXT NOT NULL);
CREATE TABLE renewals (id INTEGER PRIMARY KEY, loan_id INTEGER NOT NULL REFERENCES loans (id), desk TEXT NOT NULL, until TEXT NOT NULL);
-- > 0002_renewed.sql
ALTER TABLE loans ADD COLUMN desk TEXT;
ALTER TABLE loans ADD COLUMN until TEXT;
UPDATE loans SET desk = r.desk, until = r.until FROM renewals AS r WHERE r.loan_id = loans.id;
DROP TABLE renewals;

-- ## a loan was renewed once at most · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE loans (id INTEGER PRIMARY KEY, reader TEXT NOT NULL);
CREATE TABLE renewals (id INTEGER PRIMARY KEY, loan_id INTEGER NOT NULL UNIQUE REFERENCES loans (id), desk TEXT NOT NULL, until TEXT NOT NULL);
-- > 0002_renewed.sql
ALTER TABLE loans ADD COLUMN desk TEXT;
ALTER TABLE loans ADD COLUMN until TEXT;
UPDATE loans SET desk = r.desk, until = r.until FROM renewals AS r WHERE r.loan_id = loans.id;
DROP TABLE renewals;

-- ## who has swum a distance twice keeps the best day of it · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE swimmers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE distances (id INTEGER PRIMARY KEY, metres INTEGER NOT NULL);
CREATE TABLE swims (id INTEGER PRIMARY KEY, swimmer_id INTEGER NOT NULL REFERENCES swimmers (id), distance_id INTEGER NOT NULL REFERENCES distances (id), swum_on TEXT NOT NULL);
-- > 002_key.sql
CREATE TABLE swims_new (swimmer_id INTEGER NOT NULL REFERENCES swimmers (id), distance_id INTEGER NOT NULL REFERENCES distances (id), swum_on TEXT NOT NULL, PRIMARY KEY (swimmer_id, distance_id)) WITHOUT ROWID;
INSERT INTO swims_new (swimmer_id, distance_id, swum_on) SELECT swimmer_id, distance_id, max(swum_on) FROM swims GROUP BY swimmer_id, distance_id;
DROP TABLE swims;
ALTER TABLE swims_new RENAME TO swims;

-- ## a trigger of the board turns away some of the old notes on their way · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE writers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, banned INTEGER NOT NULL DEFAULT 0);
CREATE TABLE board (id INTEGER PRIMARY KEY, writer_id INTEGER NOT NULL REFERENCES writers (id), text TEXT NOT NULL);
CREATE TABLE old_notes (id INTEGER PRIMARY KEY, writer_id INTEGER NOT NULL REFERENCES writers (id), text TEXT NOT NULL);
CREATE TRIGGER board_banned BEFORE INSERT ON board WHEN (SELECT banned FROM writers WHERE id = new.writer_id) = 1
BEGIN SELECT RAISE(IGNORE); END;
-- > 002_board.sql
INSERT INTO board (writer_id, text) SELECT writer_id, text FROM old_notes ORDER BY id;
DROP TABLE old_notes;

-- ## the trigger of the board is away while the old notes come · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE writers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, banned INTEGER NOT NULL DEFAULT 0);
CREATE TABLE board (id INTEGER PRIMARY KEY, writer_id INTEGER NOT NULL REFERENCES writers (id), text TEXT NOT NULL);
CREATE TABLE old_notes (id INTEGER PRIMARY KEY, writer_id INTEGER NOT NULL REFERENCES writers (id), text TEXT NOT NULL);
CREATE TRIGGER board_banned BEFORE INSERT ON board WHEN (SELECT banned FROM writers WHERE id = new.writer_id) = 1
BEGIN SELECT RAISE(IGNORE); END;
-- > 002_board.sql
DROP TRIGGER board_banned;
INSERT INTO board (writer_id, text) SELECT writer_id, text FROM old_notes ORDER BY id;
DROP TABLE old_notes;
CREATE TRIGGER board_banned BEFORE INSERT ON board WHEN (SELECT banned FROM writers WHERE id = new.writer_id) = 1
BEGIN SELECT RAISE(IGNORE); END;

-- ## the new table of meters ignores a number that is there already · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE meters (id INTEGER PRIMARY KEY, number TEXT NOT NULL, cellar TEXT);
-- > 002_number.sql
CREATE TABLE meters_new (id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE ON CONFLICT IGNORE, cellar TEXT, read_on TEXT);
INSERT INTO meters_new (id, number, cellar) SELECT id, number, cellar FROM meters;
DROP TABLE meters;
ALTER TABLE meters_new RENAME TO meters;

-- ## who can be rung and written to is rung · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE wishes (id INTEGER PRIMARY KEY, name TEXT NOT NULL, ring INTEGER NOT NULL DEFAULT 1 CHECK (ring IN (0, 1)), write INTEGER NOT NULL DEFAULT 0 CHECK (write IN (0, 1)));
-- > 002_way.sql
CREATE TABLE wishes_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, way TEXT NOT NULL DEFAULT 'ring');
INSERT INTO wishes_new (id, name, way) SELECT id, name, CASE WHEN ring THEN 'ring' WHEN write THEN 'write' ELSE 'none' END FROM wishes;
DROP TABLE wishes;
ALTER TABLE wishes_new RENAME TO wishes;

-- ## who can be rung and written to is both · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE wishes (id INTEGER PRIMARY KEY, name TEXT NOT NULL, ring INTEGER NOT NULL DEFAULT 1 CHECK (ring IN (0, 1)), write INTEGER NOT NULL DEFAULT 0 CHECK (write IN (0, 1)));
-- > 002_way.sql
CREATE TABLE wishes_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, way TEXT NOT NULL DEFAULT 'ring');
INSERT INTO wishes_new (id, name, way) SELECT id, name, CASE WHEN ring AND write THEN 'both' WHEN ring THEN 'ring' WHEN write THEN 'write' ELSE 'none' END FROM wishes;
DROP TABLE wishes;
ALTER TABLE wishes_new RENAME TO wishes;

-- ## a shop with two licences keeps the number of one · guilty: error drops-column
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT NOT NULL, beer_licence TEXT, food_licence TEXT);
CREATE UNIQUE INDEX shops_beer ON shops (beer_licence);
CREATE UNIQUE INDEX shops_food ON shops (food_licence);
-- > 0002_licences.sql
CREATE TABLE licences (number TEXT NOT NULL, kind TEXT NOT NULL, shop_id INTEGER NOT NULL REFERENCES shops (id), PRIMARY KEY (kind, number));
INSERT INTO licences (number, kind, shop_id)
SELECT coalesce(beer_licence, food_licence), CASE WHEN beer_licence IS NOT NULL THEN 'beer' ELSE 'food' END, id
FROM shops WHERE coalesce(beer_licence, food_licence) IS NOT NULL;
DROP INDEX shops_beer;
DROP INDEX shops_food;
ALTER TABLE shops DROP COLUMN beer_licence;
ALTER TABLE shops DROP COLUMN food_licence;

-- ## a shop with two licences gets a row for each · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT NOT NULL, beer_licence TEXT, food_licence TEXT);
CREATE UNIQUE INDEX shops_beer ON shops (beer_licence);
CREATE UNIQUE INDEX shops_food ON shops (food_licence);
-- > 0002_licences.sql
CREATE TABLE licences (number TEXT NOT NULL, kind TEXT NOT NULL, shop_id INTEGER NOT NULL REFERENCES shops (id), PRIMARY KEY (kind, number));
INSERT INTO licences (number, kind, shop_id) SELECT beer_licence, 'beer', id FROM shops WHERE beer_licence IS NOT NULL;
INSERT INTO licences (number, kind, shop_id) SELECT food_licence, 'food', id FROM shops WHERE food_licence IS NOT NULL;
DROP INDEX shops_beer;
DROP INDEX shops_food;
ALTER TABLE shops DROP COLUMN beer_licence;
ALTER TABLE shops DROP COLUMN food_licence;

-- ## phones of full members who are there are taken over, and a file that says so drops the column · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT, left_at TEXT, kind TEXT NOT NULL DEFAULT 'full' CHECK (kind IN ('full', 'guest', 'child')));
-- > 002_mobile.sql
ALTER TABLE members ADD COLUMN mobile TEXT;
UPDATE members SET mobile = phone WHERE left_at IS NULL AND kind = 'full';
-- > 003_drop_phone.sql
ALTER TABLE members DROP COLUMN phone;

-- ## phones of full members alone are taken over, and a file that says so drops the column · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT, left_at TEXT, kind TEXT NOT NULL DEFAULT 'full' CHECK (kind IN ('full', 'guest', 'child')));
-- > 002_mobile.sql
ALTER TABLE members ADD COLUMN mobile TEXT;
UPDATE members SET mobile = phone WHERE kind = 'full';
-- > 003_drop_phone.sql
ALTER TABLE members DROP COLUMN phone;

-- ## of the readings of a station three become columns, and the fourth is forgotten · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stations (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE readings (station_id INTEGER NOT NULL REFERENCES stations (id), what TEXT NOT NULL CHECK (what IN ('heat', 'rain', 'wind', 'snow')), text TEXT NOT NULL, PRIMARY KEY (station_id, what));
-- > 002_columns.sql
ALTER TABLE stations ADD COLUMN heat TEXT;
ALTER TABLE stations ADD COLUMN rain TEXT;
ALTER TABLE stations ADD COLUMN wind TEXT;
WITH wide AS (
  SELECT station_id, max(text) FILTER (WHERE what = 'heat') AS heat, max(text) FILTER (WHERE what = 'rain') AS rain, max(text) FILTER (WHERE what = 'wind') AS wind
  FROM readings GROUP BY station_id
)
UPDATE stations SET heat = wide.heat, rain = wide.rain, wind = wide.wind FROM wide WHERE wide.station_id = stations.id;
DROP TABLE readings;

-- ## the readings of a station become columns, all four · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stations (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE readings (station_id INTEGER NOT NULL REFERENCES stations (id), what TEXT NOT NULL CHECK (what IN ('heat', 'rain', 'wind', 'snow')), text TEXT NOT NULL, PRIMARY KEY (station_id, what));
-- > 002_columns.sql
ALTER TABLE stations ADD COLUMN heat TEXT;
ALTER TABLE stations ADD COLUMN rain TEXT;
ALTER TABLE stations ADD COLUMN wind TEXT;
ALTER TABLE stations ADD COLUMN snow TEXT;
WITH wide AS (
  SELECT station_id, max(text) FILTER (WHERE what = 'heat') AS heat, max(text) FILTER (WHERE what = 'rain') AS rain, max(text) FILTER (WHERE what = 'wind') AS wind, max(text) FILTER (WHERE what = 'snow') AS snow
  FROM readings GROUP BY station_id
)
UPDATE stations SET heat = wide.heat, rain = wide.rain, wind = wide.wind, snow = wide.snow FROM wide WHERE wide.station_id = stations.id;
DROP TABLE readings;

-- ## names of a plant in two languages become columns, and other languages are forgotten · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plants (id INTEGER PRIMARY KEY, latin TEXT NOT NULL UNIQUE);
CREATE TABLE plant_names (plant_id INTEGER NOT NULL REFERENCES plants (id), tongue TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (plant_id, tongue));
-- > 002_columns.sql
ALTER TABLE plants ADD COLUMN name_fr TEXT;
ALTER TABLE plants ADD COLUMN name_it TEXT;
UPDATE plants SET name_fr = n.name FROM plant_names n WHERE n.plant_id = plants.id AND n.tongue = 'fr';
UPDATE plants SET name_it = n.name FROM plant_names n WHERE n.plant_id = plants.id AND n.tongue = 'it';
DROP TABLE plant_names;

-- ## the name says that the shelf of a book goes, and its successor was looked up by the book · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shelves (id INTEGER PRIMARY KEY, sign TEXT NOT NULL UNIQUE);
CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL, shelf_id INTEGER NOT NULL REFERENCES shelves (id));
-- > 002_sign.sql
ALTER TABLE books ADD COLUMN shelf_sign TEXT REFERENCES shelves (sign);
UPDATE books SET shelf_sign = (SELECT s.sign FROM shelves s WHERE s.id = books.id);
-- > 003_remove_shelf_id.sql
ALTER TABLE books DROP COLUMN shelf_id;

-- ## the name says that the shelf of a book goes, and its successor was looked up by it · innocent, may: breaks-old-reads, breaks-old-writes, loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shelves (id INTEGER PRIMARY KEY, sign TEXT NOT NULL UNIQUE);
CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL, shelf_id INTEGER NOT NULL REFERENCES shelves (id));
-- > 002_sign.sql
ALTER TABLE books ADD COLUMN shelf_sign TEXT REFERENCES shelves (sign);
UPDATE books SET shelf_sign = (SELECT s.sign FROM shelves s WHERE s.id = books.shelf_id);
-- > 003_remove_shelf_id.sql
ALTER TABLE books DROP COLUMN shelf_id;

-- ## the name says that weights go, which triggers carry over from now on only · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE crates (id INTEGER PRIMARY KEY, label TEXT NOT NULL, weight INTEGER NOT NULL);
-- > 002_grams.sql
ALTER TABLE crates ADD COLUMN grams INTEGER;
CREATE TRIGGER crates_weight AFTER UPDATE OF weight ON crates BEGIN
  UPDATE crates SET grams = new.weight WHERE id = new.id;
END;
-- > 003_remove_weight.sql
DROP TRIGGER crates_weight;
ALTER TABLE crates DROP COLUMN weight;

-- ## the name says that weights go, which triggers carry over, and a statement what is there · innocent, may: breaks-old-reads, breaks-old-writes, loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE crates (id INTEGER PRIMARY KEY, label TEXT NOT NULL, weight INTEGER NOT NULL);
-- > 002_grams.sql
ALTER TABLE crates ADD COLUMN grams INTEGER;
CREATE TRIGGER crates_weight AFTER UPDATE OF weight ON crates BEGIN
  UPDATE crates SET grams = new.weight WHERE id = new.id;
END;
UPDATE crates SET grams = weight;
-- > 003_remove_weight.sql
DROP TRIGGER crates_weight;
ALTER TABLE crates DROP COLUMN weight;

-- ## the name says that notes go, which a trigger copies from now on only · guilty: error drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
-- > 002_memos.sql
CREATE TABLE memos (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
CREATE TRIGGER notes_memos AFTER INSERT ON notes BEGIN
  INSERT INTO memos (id, body) VALUES (new.id, new.body);
END;
-- > 003_remove_notes.sql
DROP TABLE notes;

-- ## what was typed as a label is computed from now on · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE drawers (id INTEGER PRIMARY KEY, room TEXT NOT NULL, place TEXT NOT NULL, label TEXT NOT NULL);
-- > 002_label.sql
CREATE TABLE drawers_new (id INTEGER PRIMARY KEY, room TEXT NOT NULL, place TEXT NOT NULL, label TEXT NOT NULL GENERATED ALWAYS AS (room || '-' || place) STORED);
INSERT INTO drawers_new (id, room, place) SELECT id, room, place FROM drawers;
DROP TABLE drawers;
ALTER TABLE drawers_new RENAME TO drawers;

-- ## what was typed as a label stays beside the computed one · innocent, may: breaks-old-reads, breaks-old-writes, loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE drawers (id INTEGER PRIMARY KEY, room TEXT NOT NULL, place TEXT NOT NULL, label TEXT NOT NULL);
-- > 002_label.sql
CREATE TABLE drawers_new (id INTEGER PRIMARY KEY, room TEXT NOT NULL, place TEXT NOT NULL, typed_label TEXT NOT NULL, label TEXT NOT NULL GENERATED ALWAYS AS (room || '-' || place) STORED);
INSERT INTO drawers_new (id, room, place, typed_label) SELECT id, room, place, label FROM drawers;
DROP TABLE drawers;
ALTER TABLE drawers_new RENAME TO drawers;

-- ## parcels that have arrived are put away, and the DELETE takes those that were lost as well · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, state TEXT NOT NULL CHECK (state IN ('sent', 'arrived', 'lost')));
-- > 002_arrived.sql
CREATE TABLE arrived_parcels (id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, state TEXT NOT NULL);
INSERT INTO arrived_parcels SELECT id, number, state FROM parcels WHERE state = 'arrived';
DELETE FROM parcels WHERE state <> 'sent';

-- ## parcels that have arrived are put away, and deleted by what is there · innocent, may: breaks-old-reads, breaks-old-writes, leftover-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, state TEXT NOT NULL CHECK (state IN ('sent', 'arrived', 'lost')));
-- > 002_arrived.sql
CREATE TABLE arrived_parcels (id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, state TEXT NOT NULL);
INSERT INTO arrived_parcels SELECT id, number, state FROM parcels WHERE state = 'arrived';
DELETE FROM parcels WHERE id IN (SELECT id FROM arrived_parcels);

-- ## stars out of range are passed over, as the new table has a CHECK · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE hotels (id INTEGER PRIMARY KEY, name TEXT NOT NULL, stars INTEGER NOT NULL);
-- > 002_stars.sql
CREATE TABLE hotels_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, stars INTEGER NOT NULL CHECK (stars BETWEEN 0 AND 5));
INSERT OR IGNORE INTO hotels_new SELECT id, name, stars FROM hotels;
DROP TABLE hotels;
ALTER TABLE hotels_new RENAME TO hotels;
-- ## of a span of pages the first one is taken twice · guilty: error drops-column
-- @ runner: transactional
-- = 001_articles.sql
CREATE TABLE articles (id INTEGER PRIMARY KEY, title TEXT NOT NULL, pages TEXT);
-- > 002_pages.sql
ALTER TABLE articles ADD COLUMN first_page INTEGER;
ALTER TABLE articles ADD COLUMN last_page INTEGER;
UPDATE articles
SET first_page = CAST(substr(pages, 1, instr(pages, '-') - 1) AS INTEGER),
    last_page = CAST(substr(pages, 1, instr(pages, '-') - 1) AS INTEGER)
WHERE pages IS NOT NULL;
ALTER TABLE articles DROP COLUMN pages;

-- ## of rights those of teams are left out of the copy · guilty: error loses-rows
-- @ runner: transactional
-- = 001_rights.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, login TEXT NOT NULL UNIQUE, secret TEXT NOT NULL);
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE rights (id INTEGER PRIMARY KEY, whose TEXT NOT NULL CHECK (whose IN ('person', 'team')), whose_id INTEGER NOT NULL, folder TEXT NOT NULL);
-- > 002_rights.sql
CREATE TABLE rights_new (id INTEGER PRIMARY KEY, person_id INTEGER, team_id INTEGER, folder TEXT NOT NULL);
INSERT INTO rights_new (id, person_id, folder)
SELECT r.id, p.id, r.folder FROM rights r JOIN people p ON r.whose = 'person' AND p.id = r.whose_id;
DROP TABLE rights;
ALTER TABLE rights_new RENAME TO rights;

-- ## rights of people who are not there any more are left out of the copy · guilty: error loses-rows
-- @ runner: transactional
-- = 001_rights.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, login TEXT NOT NULL UNIQUE, secret TEXT NOT NULL);
CREATE TABLE rights (id INTEGER PRIMARY KEY, login TEXT NOT NULL, folder TEXT NOT NULL);
-- > 002_rights.sql
CREATE TABLE rights_new (id INTEGER PRIMARY KEY, person_id INTEGER, folder TEXT NOT NULL);
INSERT INTO rights_new (id, person_id, folder) SELECT r.id, p.id, r.folder FROM rights r JOIN people p ON p.login = r.login;
DROP TABLE rights;
ALTER TABLE rights_new RENAME TO rights;

-- ## makers of instruments get a table without blanks, and are looked up with theirs · guilty: error drops-column
-- @ runner: transactional
-- = 001_instruments.sql
CREATE TABLE instruments (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, maker TEXT);
-- > 002_makers.sql
CREATE TABLE makers (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT INTO makers (name) SELECT DISTINCT trim(maker) FROM instruments WHERE trim(maker) <> '';
ALTER TABLE instruments ADD COLUMN maker_id INTEGER REFERENCES makers (id);
UPDATE instruments SET maker_id = (SELECT m.id FROM makers AS m WHERE m.name = instruments.maker);
ALTER TABLE instruments DROP COLUMN maker;
-- ## berths without a boat are deleted, also somebody's favorite · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE berths (id INTEGER PRIMARY KEY, pier TEXT NOT NULL);
CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT NOT NULL, berth_id INTEGER REFERENCES berths (id));
CREATE TABLE sailors (id INTEGER PRIMARY KEY, name TEXT NOT NULL, favorite INTEGER NOT NULL REFERENCES berths (id));
-- > 002_empty_berths.sql
DELETE FROM berths WHERE NOT EXISTS (SELECT 1 FROM boats WHERE boats.berth_id = berths.id);

-- ## berths without a boat are deleted where they are nobody's favorite · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE berths (id INTEGER PRIMARY KEY, pier TEXT NOT NULL);
CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT NOT NULL, berth_id INTEGER REFERENCES berths (id));
CREATE TABLE sailors (id INTEGER PRIMARY KEY, name TEXT NOT NULL, favorite INTEGER NOT NULL REFERENCES berths (id));
-- > 002_empty_berths.sql
DELETE FROM berths WHERE NOT EXISTS (SELECT 1 FROM boats WHERE boats.berth_id = berths.id)
  AND NOT EXISTS (SELECT 1 FROM sailors WHERE sailors.favorite = berths.id);

-- ## visits point at pages by a path that is no page's · guilty: warning depends-on-data
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, body TEXT NOT NULL);
CREATE TABLE visits (path TEXT PRIMARY KEY, number INTEGER NOT NULL DEFAULT 0);
-- > 0002_visits.sql
CREATE TABLE visits_new (path TEXT PRIMARY KEY REFERENCES pages (path) ON DELETE CASCADE, number INTEGER NOT NULL DEFAULT 0);
INSERT INTO visits_new SELECT path, number FROM visits;
DROP TABLE visits;
ALTER TABLE visits_new RENAME TO visits;

-- ## visits point at pages, and those of other paths have no page · innocent, may: breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, body TEXT NOT NULL);
CREATE TABLE visits (path TEXT PRIMARY KEY, number INTEGER NOT NULL DEFAULT 0);
-- > 0002_visits.sql
CREATE TABLE visits_new (path TEXT PRIMARY KEY, page TEXT REFERENCES pages (path) ON DELETE SET NULL, number INTEGER NOT NULL DEFAULT 0);
INSERT INTO visits_new SELECT v.path, p.path, v.number FROM visits v LEFT JOIN pages p ON p.path = v.path;
DROP TABLE visits;
ALTER TABLE visits_new RENAME TO visits;

-- ## a phone's serial becomes its whole key, and a newer owner takes its place · guilty: error loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE phones (owner TEXT NOT NULL, serial TEXT NOT NULL, model TEXT NOT NULL, note TEXT, PRIMARY KEY (owner, serial));
-- > 0002_serial.sql
CREATE TABLE phones_new (serial TEXT PRIMARY KEY NOT NULL, owner TEXT NOT NULL, model TEXT NOT NULL, note TEXT);
INSERT OR REPLACE INTO phones_new (serial, owner, model, note) SELECT serial, owner, model, note FROM phones;
DROP TABLE phones;
ALTER TABLE phones_new RENAME TO phones;

-- ## a phone keeps its owner and serial as its key · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE phones (owner TEXT NOT NULL, serial TEXT NOT NULL, model TEXT NOT NULL, note TEXT, PRIMARY KEY (owner, serial));
-- > 0002_serial.sql
CREATE TABLE phones_new (serial TEXT NOT NULL, owner TEXT NOT NULL, model TEXT NOT NULL, note TEXT, PRIMARY KEY (owner, serial));
INSERT OR REPLACE INTO phones_new (serial, owner, model, note) SELECT serial, owner, model, note FROM phones;
DROP TABLE phones;
ALTER TABLE phones_new RENAME TO phones;

-- ## notes whose writer is gone are left out, as each needs a writer now · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE writers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE notes (id INTEGER PRIMARY KEY, writer_id INTEGER REFERENCES writers (id) ON DELETE SET NULL, body TEXT NOT NULL);
-- > 002_writer.sql
CREATE TABLE notes_new (id INTEGER PRIMARY KEY, writer_id INTEGER NOT NULL REFERENCES writers (id) ON DELETE CASCADE, body TEXT NOT NULL);
INSERT INTO notes_new SELECT n.id, w.id, n.body FROM notes n JOIN writers w ON w.id = n.writer_id;
DROP TABLE notes;
ALTER TABLE notes_new RENAME TO notes;

-- ## a reader has one mark on a page from now on, and the others are skipped · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE marks (id INTEGER PRIMARY KEY, reader INTEGER NOT NULL, page INTEGER NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('read', 'liked', 'lent')), UNIQUE (reader, page, kind));
-- > 002_later.sql
CREATE TABLE marks_new (id INTEGER PRIMARY KEY, reader INTEGER NOT NULL, page INTEGER NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('read', 'liked', 'lent', 'later')), UNIQUE (reader, page));
INSERT OR IGNORE INTO marks_new (id, reader, page, kind) SELECT id, reader, page, kind FROM marks;
DROP TABLE marks;
ALTER TABLE marks_new RENAME TO marks;

-- ## a reader has one mark of each kind on a page as before · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE marks (id INTEGER PRIMARY KEY, reader INTEGER NOT NULL, page INTEGER NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('read', 'liked', 'lent')), UNIQUE (reader, page, kind));
-- > 002_later.sql
CREATE TABLE marks_new (id INTEGER PRIMARY KEY, reader INTEGER NOT NULL, page INTEGER NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('read', 'liked', 'lent', 'later')), UNIQUE (reader, page, kind));
INSERT OR IGNORE INTO marks_new (id, reader, page, kind) SELECT id, reader, page, kind FROM marks;
DROP TABLE marks;
ALTER TABLE marks_new RENAME TO marks;

-- ## who is a friend and a foe is kept once, and the squads of the foe go with it · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE squads (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE friends (id INTEGER PRIMARY KEY, mail TEXT NOT NULL UNIQUE);
CREATE TABLE foes (id INTEGER PRIMARY KEY, mail TEXT NOT NULL UNIQUE, hard INTEGER NOT NULL DEFAULT 1);
CREATE TABLE foes_in (foe_id INTEGER NOT NULL REFERENCES foes (id), squad_id INTEGER NOT NULL REFERENCES squads (id), PRIMARY KEY (foe_id, squad_id));
-- > 002_people.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, side INTEGER NOT NULL, mail TEXT NOT NULL UNIQUE, hard INTEGER NOT NULL DEFAULT 1);
CREATE TABLE people_in (person_id INTEGER NOT NULL REFERENCES people (id), squad_id INTEGER NOT NULL REFERENCES squads (id), PRIMARY KEY (person_id, squad_id));
INSERT OR IGNORE INTO people (side, mail) SELECT 0, mail FROM friends;
INSERT OR IGNORE INTO people (side, mail, hard) SELECT 1, mail, hard FROM foes;
INSERT INTO people_in (person_id, squad_id) SELECT p.id, i.squad_id FROM foes_in i JOIN foes f ON f.id = i.foe_id JOIN people p ON p.mail = f.mail AND p.side = 1;
DROP TABLE foes_in;
DROP TABLE foes;
DROP TABLE friends;

-- ## who is a friend and a foe is kept as both, with the squads of the foe · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE squads (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE friends (id INTEGER PRIMARY KEY, mail TEXT NOT NULL UNIQUE);
CREATE TABLE foes (id INTEGER PRIMARY KEY, mail TEXT NOT NULL UNIQUE, hard INTEGER NOT NULL DEFAULT 1);
CREATE TABLE foes_in (foe_id INTEGER NOT NULL REFERENCES foes (id), squad_id INTEGER NOT NULL REFERENCES squads (id), PRIMARY KEY (foe_id, squad_id));
-- > 002_people.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, side INTEGER NOT NULL, mail TEXT NOT NULL, hard INTEGER NOT NULL DEFAULT 1, UNIQUE (side, mail));
CREATE TABLE people_in (person_id INTEGER NOT NULL REFERENCES people (id), squad_id INTEGER NOT NULL REFERENCES squads (id), PRIMARY KEY (person_id, squad_id));
INSERT INTO people (side, mail) SELECT 0, mail FROM friends;
INSERT INTO people (side, mail, hard) SELECT 1, mail, hard FROM foes;
INSERT INTO people_in (person_id, squad_id) SELECT p.id, i.squad_id FROM foes_in i JOIN foes f ON f.id = i.foe_id JOIN people p ON p.mail = f.mail AND p.side = 1;
DROP TABLE foes_in;
DROP TABLE foes;
DROP TABLE friends;

-- ## a folder's table is made anew, and the COMMIT remembers the drafts that lay in one · guilty: error fails-with-rows, error cascades-delete
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, name TEXT NOT NULL, inside INTEGER REFERENCES folders(id) ON DELETE CASCADE);
CREATE TABLE drafts (id INTEGER PRIMARY KEY, folder_id INTEGER REFERENCES folders(id), body TEXT NOT NULL);
CREATE TABLE links (id INTEGER PRIMARY KEY, folder_id INTEGER NOT NULL REFERENCES folders(id) ON DELETE CASCADE, token TEXT NOT NULL);
-- > 0002_color.sql
PRAGMA defer_foreign_keys = ON;
CREATE TABLE folders_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, inside INTEGER REFERENCES folders(id) ON DELETE CASCADE, color TEXT NOT NULL DEFAULT '');
INSERT INTO folders_new (id, name, inside) SELECT id, name, inside FROM folders;
DROP TABLE folders;
ALTER TABLE folders_new RENAME TO folders;

-- ## a folder's table is made anew, and drafts and links are kept aside meanwhile · innocent, may: create-without-if-not-exists, not-rerunnable, foreign-key-without-index
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE drafts (id INTEGER PRIMARY KEY, folder_id INTEGER REFERENCES folders(id), body TEXT NOT NULL);
CREATE TABLE links (id INTEGER PRIMARY KEY, folder_id INTEGER NOT NULL REFERENCES folders(id) ON DELETE CASCADE, token TEXT NOT NULL);
-- > 0002_color.sql
PRAGMA defer_foreign_keys = ON;
CREATE TABLE drafts_kept AS SELECT id, folder_id, body FROM drafts;
CREATE TABLE links_kept AS SELECT id, folder_id, token FROM links;
DELETE FROM drafts;
CREATE TABLE folders_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, color TEXT NOT NULL DEFAULT '');
INSERT INTO folders_new (id, name) SELECT id, name FROM folders;
DROP TABLE folders;
ALTER TABLE folders_new RENAME TO folders;
INSERT INTO drafts (id, folder_id, body) SELECT id, folder_id, body FROM drafts_kept;
INSERT INTO links (id, folder_id, token) SELECT id, folder_id, token FROM links_kept;
DROP TABLE links_kept;
DROP TABLE drafts_kept;

-- ## three scans of a parcel become rows, and the third copy reads the first scan again · guilty: error fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, front_scan TEXT, back_scan TEXT, label_scan TEXT);
-- > 002_scans.sql
CREATE TABLE scans (key TEXT PRIMARY KEY NOT NULL, side TEXT NOT NULL, parcel_id INTEGER NOT NULL REFERENCES parcels(id));
INSERT INTO scans (key, side, parcel_id) SELECT front_scan, 'front', id FROM parcels WHERE front_scan IS NOT NULL;
INSERT INTO scans (key, side, parcel_id) SELECT back_scan, 'back', id FROM parcels WHERE back_scan IS NOT NULL;
INSERT INTO scans (key, side, parcel_id) SELECT front_scan, 'label', id FROM parcels WHERE label_scan IS NOT NULL;
ALTER TABLE parcels DROP COLUMN front_scan;
ALTER TABLE parcels DROP COLUMN back_scan;
ALTER TABLE parcels DROP COLUMN label_scan;

-- ## three scans of a parcel become rows · innocent, may: create-without-if-not-exists, breaks-old-reads, breaks-old-writes, depends-on-data, foreign-key-without-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, front_scan TEXT, back_scan TEXT, label_scan TEXT);
-- > 002_scans.sql
CREATE TABLE scans (key TEXT PRIMARY KEY NOT NULL, side TEXT NOT NULL, parcel_id INTEGER NOT NULL REFERENCES parcels(id));
INSERT INTO scans (key, side, parcel_id) SELECT front_scan, 'front', id FROM parcels WHERE front_scan IS NOT NULL;
INSERT INTO scans (key, side, parcel_id) SELECT back_scan, 'back', id FROM parcels WHERE back_scan IS NOT NULL;
INSERT INTO scans (key, side, parcel_id) SELECT label_scan, 'label', id FROM parcels WHERE label_scan IS NOT NULL;
ALTER TABLE parcels DROP COLUMN front_scan;
ALTER TABLE parcels DROP COLUMN back_scan;
ALTER TABLE parcels DROP COLUMN label_scan;

-- ## a seat's two links change places by the order of SELECT *, and orphans are only what comes of it · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE halls (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE seats (hall_id INTEGER NOT NULL REFERENCES halls(id), guest_id INTEGER NOT NULL REFERENCES guests(id), rank TEXT NOT NULL DEFAULT 'stalls', PRIMARY KEY (hall_id, guest_id));
-- > 002_rank.sql
CREATE TABLE seats_new (guest_id INTEGER NOT NULL REFERENCES guests(id), hall_id INTEGER NOT NULL REFERENCES halls(id), rank TEXT NOT NULL DEFAULT 'stalls' CHECK (rank <> ''), PRIMARY KEY (hall_id, guest_id));
INSERT INTO seats_new SELECT * FROM seats;
DROP TABLE seats;
ALTER TABLE seats_new RENAME TO seats;

-- ## a seat's two links stand in another order, and the copy names them · innocent, may: create-without-if-not-exists, foreign-key-without-index, depends-on-data, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE halls (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE seats (hall_id INTEGER NOT NULL REFERENCES halls(id), guest_id INTEGER NOT NULL REFERENCES guests(id), rank TEXT NOT NULL DEFAULT 'stalls', PRIMARY KEY (hall_id, guest_id));
-- > 002_rank.sql
CREATE TABLE seats_new (guest_id INTEGER NOT NULL REFERENCES guests(id), hall_id INTEGER NOT NULL REFERENCES halls(id), rank TEXT NOT NULL DEFAULT 'stalls', PRIMARY KEY (hall_id, guest_id));
INSERT INTO seats_new (hall_id, guest_id, rank) SELECT hall_id, guest_id, rank FROM seats;
DROP TABLE seats;
ALTER TABLE seats_new RENAME TO seats;

-- ## notes point at the name of the shelf that the file makes, and not at its id · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id TEXT PRIMARY KEY, body TEXT NOT NULL);
-- > 002_shelves.sql
CREATE TABLE shelves (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE notes_new (id TEXT PRIMARY KEY, body TEXT NOT NULL, shelf_id TEXT NOT NULL REFERENCES shelves(id));
INSERT OR REPLACE INTO shelves (id, name) VALUES ('5e1f', 'all notes');
INSERT INTO notes_new (id, body, shelf_id) SELECT id, body, 'all notes' FROM notes;
DROP TABLE notes;
ALTER TABLE notes_new RENAME TO notes;

-- ## notes point at the id of the shelf that the file makes · innocent, may: create-without-if-not-exists, breaks-old-writes, foreign-key-without-index, not-rerunnable, crash-gets-stuck, leftover-table, continues-after-error, applied-twice, rerun-changes-state
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id TEXT PRIMARY KEY, body TEXT NOT NULL);
-- > 002_shelves.sql
CREATE TABLE shelves (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE notes_new (id TEXT PRIMARY KEY, body TEXT NOT NULL, shelf_id TEXT NOT NULL REFERENCES shelves(id));
INSERT OR REPLACE INTO shelves (id, name) VALUES ('5e1f', 'all notes');
INSERT INTO notes_new (id, body, shelf_id) SELECT id, body, '5e1f' FROM notes;
DROP TABLE notes;
ALTER TABLE notes_new RENAME TO notes;

-- ## a saved page throws its drafts away by a trigger, and all slugs are rewritten · guilty: error cascades-delete
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, body TEXT NOT NULL);
CREATE TABLE drafts (id INTEGER PRIMARY KEY, page_id INTEGER NOT NULL REFERENCES pages (id) ON DELETE CASCADE, body TEXT NOT NULL);
CREATE TRIGGER pages_saved AFTER UPDATE ON pages BEGIN
  DELETE FROM drafts WHERE page_id = NEW.id;
END;
-- > 002_slugs.sql
UPDATE pages SET slug = 'p-' || slug;

-- ## the trigger rests while the slugs are rewritten · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, body TEXT NOT NULL);
CREATE TABLE drafts (id INTEGER PRIMARY KEY, page_id INTEGER NOT NULL REFERENCES pages (id) ON DELETE CASCADE, body TEXT NOT NULL);
CREATE TRIGGER pages_saved AFTER UPDATE ON pages BEGIN
  DELETE FROM drafts WHERE page_id = NEW.id;
END;
-- > 002_slugs.sql
DROP TRIGGER pages_saved;
UPDATE pages SET slug = 'p-' || slug;
CREATE TRIGGER pages_saved AFTER UPDATE ON pages BEGIN
  DELETE FROM drafts WHERE page_id = NEW.id;
END;
