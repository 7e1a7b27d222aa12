-- An UPDATE reads the column that it writes, and gives the same whatever is in it.

-- ## the word for none stands first in coalesce · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT NOT NULL, berth TEXT);
-- > 002_berth.sql
UPDATE boats SET berth = coalesce('none', berth);

-- ## the word for none stands last in coalesce · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT NOT NULL, berth TEXT);
-- > 002_berth.sql
UPDATE boats SET berth = coalesce(berth, 'none');

-- ## all berths are free, without a look at them · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT NOT NULL, berth TEXT);
-- > 002_berth.sql
UPDATE boats SET berth = 'none';

-- ## the nought stands first, of a number that is never NULL · guilty: warning updates-all-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL, nights INTEGER NOT NULL DEFAULT 0);
-- > 0002_nights.sql
UPDATE guests SET nights = ifnull(0, nights);

-- ## a CASE without ELSE fills the gaps and empties the rest · guilty: warning updates-all-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL, town TEXT);
-- > 0002_town.sql
UPDATE guests SET town = CASE WHEN town IS NULL THEN 'unknown' END;

-- ## a CASE with ELSE fills the gaps · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL, town TEXT);
-- > 0002_town.sql
UPDATE guests SET town = CASE WHEN town IS NULL THEN 'unknown' ELSE town END;

-- ## what somebody has entered becomes a mark that he has · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT);
-- > 002_phone.sql
UPDATE guests SET phone = CASE WHEN phone IS NOT NULL THEN 'removed' END;

-- ## a new column begins with its default, however that is said · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_rank.sql
ALTER TABLE guests ADD COLUMN rank INTEGER;
UPDATE guests SET rank = coalesce(1, rank);

-- ## a nickname that is empty becomes none · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL, nickname TEXT);
-- > 002_nickname.sql
UPDATE guests SET nickname = nullif(trim(nickname), '');

-- ## only what looks like a code of the house stays one · innocent, may: narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL, code TEXT, mail TEXT);
-- > 002_codes.sql
UPDATE guests SET code = CASE WHEN code LIKE 'H-__-%' OR code GLOB 'X[A-C][0-9]-*' THEN code END;
UPDATE guests SET mail = CASE WHEN mail LIKE '%@%.%' AND length(mail) > 8 THEN mail END;

-- ## an upsert takes a column that its INSERT leaves out · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, mail TEXT NOT NULL UNIQUE, name TEXT NOT NULL, town TEXT);
-- > 002_desk.sql
INSERT INTO guests (mail, name) VALUES ('desk@house.example', 'Desk') ON CONFLICT (mail) DO UPDATE SET name = excluded.name, town = excluded.town;

-- ## an upsert takes what its INSERT gives · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, mail TEXT NOT NULL UNIQUE, name TEXT NOT NULL, town TEXT);
-- > 002_desk.sql
INSERT INTO guests (mail, name) VALUES ('desk@house.example', 'Desk') ON CONFLICT (mail) DO UPDATE SET name = excluded.name;

-- ## an upsert notes the moment by the default of its column · innocent, may: not-deterministic
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, mail TEXT NOT NULL UNIQUE, name TEXT NOT NULL, seen_at TEXT DEFAULT CURRENT_TIMESTAMP);
-- > 002_desk.sql
INSERT INTO guests (mail, name) VALUES ('desk@house.example', 'Desk') ON CONFLICT (mail) DO UPDATE SET name = excluded.name, seen_at = excluded.seen_at;

-- ## an upsert takes a column that its copy leaves out · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL, key_no TEXT, note TEXT);
CREATE TABLE plans (id INTEGER PRIMARY KEY, room_id INTEGER NOT NULL, name TEXT NOT NULL);
-- > 0002_names.sql
INSERT INTO rooms (id, name) SELECT room_id, name FROM plans WHERE true ON CONFLICT (id) DO UPDATE SET name = excluded.name, key_no = excluded.key_no;
