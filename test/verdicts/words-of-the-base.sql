-- Words that the base's own rows or a DEFAULT hold, where a new file makes numbers of texts.

-- ## Floors become numbers, and one of the base's own is a word · guilty: error drops-column
-- @ runner: transactional
-- = 001_rooms.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, floor TEXT NOT NULL);
INSERT INTO rooms (floor) VALUES ('1'), ('ground'), ('2');
-- > 002_levels.sql
ALTER TABLE rooms ADD COLUMN level INTEGER;
UPDATE rooms SET level = CAST(floor AS INTEGER);
ALTER TABLE rooms DROP COLUMN floor;

-- ## Floors become numbers, and the base's own are some · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_rooms.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, floor TEXT NOT NULL);
INSERT INTO rooms (floor) VALUES ('1'), ('0'), ('2');
-- > 002_levels.sql
ALTER TABLE rooms ADD COLUMN level INTEGER;
UPDATE rooms SET level = CAST(floor AS INTEGER);
ALTER TABLE rooms DROP COLUMN floor;

-- ## A rebuild makes numbers of texts, and by default they are a word · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_meters.sql
CREATE TABLE meters (id INTEGER PRIMARY KEY, reading TEXT NOT NULL DEFAULT 'unread');
-- > 0002_numbers.sql
CREATE TABLE meters_new (id INTEGER PRIMARY KEY, reading INTEGER NOT NULL DEFAULT 0);
INSERT INTO meters_new (id, reading) SELECT id, CAST(reading AS INTEGER) FROM meters;
DROP TABLE meters;
ALTER TABLE meters_new RENAME TO meters;

-- ## A flag becomes 1 where it is 'true', and by default it is 'TRUE' · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, active TEXT NOT NULL DEFAULT 'TRUE');
-- > 002_flags.sql
UPDATE users SET active = CASE active WHEN 'true' THEN 1 ELSE 0 END;

-- ## A flag becomes 1 where it is 'true', and by default it is · innocent
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, active TEXT NOT NULL DEFAULT 'true');
-- > 002_flags.sql
UPDATE users SET active = CASE active WHEN 'true' THEN 1 ELSE 0 END;

-- ## A flag becomes 1 where it is 'yes', and by default it is 'no' · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, active TEXT NOT NULL DEFAULT 'no');
-- > 002_flags.sql
ALTER TABLE users ADD COLUMN is_active INTEGER NOT NULL DEFAULT 0;
UPDATE users SET is_active = CASE active WHEN 'yes' THEN 1 ELSE 0 END;
ALTER TABLE users DROP COLUMN active;
