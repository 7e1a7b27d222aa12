-- Several rows of another table belong to a row, or give values to compare with, and SQLite takes one of them.

-- ## of the points of several rounds those of one are added · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, nick TEXT NOT NULL, points INTEGER NOT NULL DEFAULT 0);
CREATE TABLE rounds (id INTEGER PRIMARY KEY, player_id INTEGER NOT NULL REFERENCES players (id), won INTEGER NOT NULL, counted INTEGER NOT NULL DEFAULT 0);
CREATE INDEX rounds_player ON rounds (player_id);
-- > 002_count.sql
UPDATE players SET points = points + rounds.won FROM rounds WHERE rounds.player_id = players.id AND rounds.counted = 0;
UPDATE rounds SET counted = 1 WHERE counted = 0;

-- ## the same by a query in brackets, and no foreign key · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE shelves (code TEXT PRIMARY KEY NOT NULL, pieces INTEGER NOT NULL);
CREATE TABLE deliveries (id INTEGER PRIMARY KEY, shelf TEXT NOT NULL, pieces INTEGER NOT NULL);
CREATE INDEX deliveries_shelf ON deliveries (shelf);
-- > 0002_add.sql
UPDATE shelves SET pieces = pieces + (SELECT d.pieces FROM deliveries AS d WHERE d.shelf = shelves.code)
WHERE code IN (SELECT shelf FROM deliveries);

-- ## what is said of a room is put behind its notes, and it is one remark of several · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, notes TEXT NOT NULL DEFAULT '');
CREATE TABLE remarks (id INTEGER PRIMARY KEY, room_id INTEGER NOT NULL REFERENCES rooms (id), said TEXT NOT NULL);
CREATE INDEX remarks_room ON remarks (room_id);
-- > 002_notes.sql
UPDATE rooms SET notes = rooms.notes || ' ' || r.said FROM remarks AS r WHERE r.room_id = rooms.id;

-- ## the points of all rounds are added · innocent, may: narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, nick TEXT NOT NULL, points INTEGER NOT NULL DEFAULT 0);
CREATE TABLE rounds (id INTEGER PRIMARY KEY, player_id INTEGER NOT NULL REFERENCES players (id), won INTEGER NOT NULL, counted INTEGER NOT NULL DEFAULT 0);
CREATE INDEX rounds_player ON rounds (player_id);
-- > 002_count.sql
UPDATE players SET points = points + (SELECT sum(won) FROM rounds WHERE rounds.player_id = players.id AND counted = 0)
WHERE EXISTS (SELECT 1 FROM rounds WHERE rounds.player_id = players.id AND counted = 0);
UPDATE rounds SET counted = 1 WHERE counted = 0;

-- ## there is one delivery for a shelf · innocent, may: narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE shelves (code TEXT PRIMARY KEY NOT NULL, pieces INTEGER NOT NULL);
CREATE TABLE deliveries (shelf TEXT NOT NULL UNIQUE, pieces INTEGER NOT NULL);
-- > 0002_add.sql
UPDATE shelves SET pieces = pieces + (SELECT d.pieces FROM deliveries AS d WHERE d.shelf = shelves.code)
WHERE code IN (SELECT shelf FROM deliveries);

-- ## prices go up by the rate of their group, of which there is one · innocent, may: narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE kinds (id INTEGER PRIMARY KEY, rate INTEGER NOT NULL);
CREATE TABLE wares (id INTEGER PRIMARY KEY, price INTEGER NOT NULL, kind_id INTEGER NOT NULL REFERENCES kinds (id));
CREATE INDEX wares_kind ON wares (kind_id);
-- > 002_prices.sql
UPDATE wares SET price = price + kinds.rate FROM kinds WHERE kinds.id = wares.kind_id;

-- ## the newest remark is put behind the notes · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, notes TEXT NOT NULL DEFAULT '');
CREATE TABLE remarks (id INTEGER PRIMARY KEY, room_id INTEGER NOT NULL REFERENCES rooms (id), said TEXT NOT NULL);
CREATE INDEX remarks_room ON remarks (room_id);
-- > 002_notes.sql
UPDATE rooms SET notes = notes || ' ' || (SELECT said FROM remarks WHERE room_id = rooms.id ORDER BY id DESC LIMIT 1)
WHERE id IN (SELECT room_id FROM remarks);

-- ## visits of all clinics that are open but one go · guilty: warning deletes-all-rows|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clinics (id INTEGER PRIMARY KEY, name TEXT NOT NULL, closed_at TEXT);
CREATE TABLE visits (id INTEGER PRIMARY KEY, clinic_id INTEGER NOT NULL REFERENCES clinics (id), patient TEXT NOT NULL);
CREATE INDEX visits_clinic ON visits (clinic_id);
-- > 002_closed.sql
DELETE FROM visits WHERE clinic_id != (SELECT id FROM clinics WHERE closed_at IS NULL);

-- ## the same with NOT before it · guilty: warning deletes-all-rows|loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE clinics (id INTEGER PRIMARY KEY, name TEXT NOT NULL, is_open INTEGER NOT NULL DEFAULT 1 CHECK (is_open IN (0, 1)));
CREATE TABLE visits (id INTEGER PRIMARY KEY, clinic_id INTEGER NOT NULL REFERENCES clinics (id), patient TEXT NOT NULL);
CREATE INDEX visits_clinic ON visits (clinic_id);
-- > 0002_closed.sql
DELETE FROM visits WHERE NOT (clinic_id = (SELECT id FROM clinics WHERE is_open = 1));

-- ## seats of all halls in use but one are marked · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE halls (id INTEGER PRIMARY KEY, name TEXT NOT NULL, in_use INTEGER NOT NULL DEFAULT 1);
CREATE TABLE seats (id INTEGER PRIMARY KEY, hall_id INTEGER NOT NULL REFERENCES halls (id), state TEXT NOT NULL DEFAULT 'free');
CREATE INDEX seats_hall ON seats (hall_id);
-- > 002_gone.sql
UPDATE seats SET state = 'gone' WHERE hall_id IS NOT (SELECT id FROM halls WHERE in_use = 1);

-- ## visits of clinics that are closed go · innocent, may: deletes-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clinics (id INTEGER PRIMARY KEY, name TEXT NOT NULL, closed_at TEXT);
CREATE TABLE visits (id INTEGER PRIMARY KEY, clinic_id INTEGER NOT NULL REFERENCES clinics (id), patient TEXT NOT NULL);
CREATE INDEX visits_clinic ON visits (clinic_id);
-- > 002_closed.sql
DELETE FROM visits WHERE clinic_id NOT IN (SELECT id FROM clinics WHERE closed_at IS NULL);

-- ## drafts that are not in the inbox go, and there is one inbox · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE drafts (id INTEGER PRIMARY KEY, folder_id INTEGER NOT NULL REFERENCES folders (id), body TEXT NOT NULL);
CREATE INDEX drafts_folder ON drafts (folder_id);
-- > 002_inbox.sql
DELETE FROM drafts WHERE folder_id <> (SELECT id FROM folders WHERE name = 'inbox');

-- ## drafts that are not in the folder of the house go, and one is so · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, name TEXT NOT NULL, is_main INTEGER NOT NULL DEFAULT 0);
CREATE TABLE drafts (id INTEGER PRIMARY KEY, folder_id INTEGER NOT NULL REFERENCES folders (id), body TEXT NOT NULL);
CREATE INDEX drafts_folder ON drafts (folder_id);
-- > 0002_main.sql
DELETE FROM drafts WHERE folder_id <> (SELECT id FROM folders WHERE is_main = 1);

-- ## all but the newest go · innocent, may: deletes-all-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE backups (id INTEGER PRIMARY KEY, name TEXT NOT NULL, done INTEGER NOT NULL DEFAULT 0);
-- > 0002_newest.sql
DELETE FROM backups WHERE id <> (SELECT max(id) FROM backups);

-- ## what was kept aside is written back, by a key that no index knows · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, title TEXT NOT NULL, parent INTEGER);
-- > 002_back.sql
CREATE TABLE pages_aside AS SELECT id, parent FROM pages;
UPDATE pages SET parent = NULL;
UPDATE pages SET parent = (SELECT a.parent FROM pages_aside AS a WHERE a.id = pages.id);
DROP TABLE pages_aside;

-- ## the landline of a guest is taken over, and all landlines are deleted · guilty: error loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, surname TEXT NOT NULL);
CREATE TABLE numbers (id INTEGER PRIMARY KEY, guest_id INTEGER REFERENCES guests (id) ON DELETE CASCADE, sort TEXT DEFAULT 'mobile' NOT NULL, digits TEXT NOT NULL);
CREATE INDEX numbers_guest ON numbers (guest_id);
-- > 0002_landline.sql
ALTER TABLE guests ADD COLUMN landline TEXT;
UPDATE guests SET landline = n.digits FROM numbers AS n WHERE n.guest_id = guests.id AND n.sort = 'landline';
DELETE FROM numbers WHERE sort = 'landline';

-- ## the same by a query in brackets, where there is one · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, surname TEXT NOT NULL);
CREATE TABLE numbers (id INTEGER PRIMARY KEY, guest_id INTEGER NOT NULL REFERENCES guests (id), sort TEXT NOT NULL, digits TEXT NOT NULL, remark TEXT);
CREATE INDEX numbers_guest ON numbers (guest_id);
-- > 002_landline.sql
ALTER TABLE guests ADD COLUMN landline TEXT;
UPDATE guests SET landline = (SELECT digits FROM numbers AS n WHERE n.guest_id = guests.id AND n.sort = 'landline')
WHERE EXISTS (SELECT 1 FROM numbers AS n WHERE n.guest_id = guests.id AND n.sort = 'landline');
DELETE FROM numbers WHERE sort = 'landline';

-- ## the number of a guest is taken over, and all numbers are deleted · guilty: error loses-rows
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE guests (code TEXT PRIMARY KEY, surname TEXT NOT NULL);
CREATE TABLE numbers (id INTEGER PRIMARY KEY, guest TEXT NOT NULL REFERENCES guests (code), digits TEXT NOT NULL);
CREATE INDEX numbers_guest ON numbers (guest);
-- > 000002_number.up.sql
ALTER TABLE guests ADD COLUMN digits TEXT;
UPDATE guests SET digits = numbers.digits FROM numbers WHERE numbers.guest = guests.code;
DELETE FROM numbers;

-- ## the one landline that a guest may have is taken over, and all landlines are deleted · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, surname TEXT NOT NULL);
CREATE TABLE numbers (id INTEGER PRIMARY KEY, guest_id INTEGER NOT NULL REFERENCES guests (id) ON DELETE CASCADE, sort TEXT DEFAULT 'mobile' NOT NULL, digits TEXT NOT NULL);
CREATE UNIQUE INDEX numbers_landline ON numbers (guest_id) WHERE sort = 'landline';
CREATE INDEX numbers_guest ON numbers (guest_id);
-- > 0002_landline.sql
ALTER TABLE guests ADD COLUMN landline TEXT;
UPDATE guests SET landline = n.digits FROM numbers AS n WHERE n.guest_id = guests.id AND n.sort = 'landline';
DELETE FROM numbers WHERE sort = 'landline';

-- ## a landline of a guest is taken over, and the landlines that were are deleted · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, surname TEXT NOT NULL);
CREATE TABLE numbers (id INTEGER PRIMARY KEY, guest_id INTEGER NOT NULL REFERENCES guests (id), sort TEXT NOT NULL, digits TEXT NOT NULL);
CREATE INDEX numbers_guest ON numbers (guest_id);
-- > 002_landline.sql
ALTER TABLE guests ADD COLUMN landline TEXT;
UPDATE guests SET landline = (SELECT digits FROM numbers AS n WHERE n.guest_id = guests.id AND n.sort = 'landline');
DELETE FROM numbers WHERE sort = 'landline' AND digits = (SELECT landline FROM guests WHERE guests.id = numbers.guest_id);

-- ## a landline of a guest is shown first, and all landlines get a table of their own · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, surname TEXT NOT NULL);
CREATE TABLE numbers (id INTEGER PRIMARY KEY, guest_id INTEGER NOT NULL REFERENCES guests (id), sort TEXT NOT NULL, digits TEXT NOT NULL);
CREATE INDEX numbers_guest ON numbers (guest_id);
-- > 002_landline.sql
CREATE TABLE landlines (id INTEGER PRIMARY KEY, guest_id INTEGER NOT NULL REFERENCES guests (id), digits TEXT NOT NULL);
CREATE INDEX landlines_guest ON landlines (guest_id);
INSERT INTO landlines SELECT id, guest_id, digits FROM numbers WHERE sort = 'landline';
ALTER TABLE guests ADD COLUMN first TEXT;
UPDATE guests SET first = n.digits FROM numbers AS n WHERE n.guest_id = guests.id AND n.sort = 'landline';
DELETE FROM numbers WHERE sort = 'landline';

-- ## a landline comes through a query in brackets, and the next file deletes all landlines · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, surname TEXT NOT NULL, landline TEXT);
CREATE TABLE numbers (id INTEGER PRIMARY KEY, guest_id INTEGER NOT NULL REFERENCES guests (id), sort TEXT NOT NULL, digits TEXT NOT NULL);
CREATE INDEX numbers_guest ON numbers (guest_id);
-- > 002_landline.sql
UPDATE guests SET landline = n.digits FROM (SELECT guest_id, digits FROM numbers WHERE sort = 'landline') AS n WHERE n.guest_id = guests.id;
-- > 003_mobiles_only.sql
DELETE FROM numbers WHERE sort = 'landline';

-- ## guests with a pager are marked, and all pagers are deleted · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, surname TEXT NOT NULL);
CREATE TABLE numbers (id INTEGER PRIMARY KEY, guest_id INTEGER NOT NULL REFERENCES guests (id), sort TEXT NOT NULL, digits TEXT NOT NULL);
CREATE INDEX numbers_guest ON numbers (guest_id);
-- > 002_pagers.sql
ALTER TABLE guests ADD COLUMN had_pager INTEGER NOT NULL DEFAULT 0;
UPDATE guests SET had_pager = 1 FROM numbers AS n WHERE n.guest_id = guests.id AND n.sort = 'pager';
DELETE FROM numbers WHERE sort = 'pager';
