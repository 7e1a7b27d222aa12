-- A rebuild gives columns other names or maps their values: not a dropped column. One loss is one finding.

-- ## two columns get other names in a rebuild · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lamps (id INTEGER PRIMARY KEY, col TEXT NOT NULL, pow INTEGER NOT NULL);
-- > 002_names.sql
CREATE TABLE lamps_new (id INTEGER PRIMARY KEY, colour TEXT NOT NULL, watts INTEGER NOT NULL);
INSERT INTO lamps_new (id, colour, watts) SELECT id, col, pow FROM lamps;
DROP TABLE lamps;
ALTER TABLE lamps_new RENAME TO lamps;

-- ## camel case becomes snake case under D1 · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE sessions (id TEXT PRIMARY KEY NOT NULL, userId TEXT NOT NULL, expiresAt INTEGER NOT NULL, ipAddress TEXT);
-- > 0002_snake.sql
CREATE TABLE sessions_new (id TEXT PRIMARY KEY NOT NULL, user_id TEXT NOT NULL, expires_at INTEGER NOT NULL, ip_address TEXT);
INSERT INTO sessions_new (id, user_id, expires_at, ip_address) SELECT id, userId, expiresAt, ipAddress FROM sessions;
DROP TABLE sessions;
ALTER TABLE sessions_new RENAME TO sessions;

-- ## a word becomes a number that stands for it · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tasks (id INTEGER PRIMARY KEY, urgency TEXT NOT NULL CHECK (urgency IN ('low', 'mid', 'high')));
-- > 002_rank.sql
CREATE TABLE tasks_new (id INTEGER PRIMARY KEY, urgency_rank INTEGER NOT NULL);
INSERT INTO tasks_new SELECT id, CASE urgency WHEN 'low' THEN 1 WHEN 'mid' THEN 2 ELSE 3 END FROM tasks;
DROP TABLE tasks;
ALTER TABLE tasks_new RENAME TO tasks;

-- ## a flag is turned round · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `members` (`id` integer PRIMARY KEY NOT NULL, `disabled` integer DEFAULT 0 NOT NULL CHECK (`disabled` IN (0, 1)));
-- > 0001_active.sql
CREATE TABLE `__new_members` (`id` integer PRIMARY KEY NOT NULL, `active` integer DEFAULT 1 NOT NULL CHECK (`active` IN (0, 1)));--> statement-breakpoint
INSERT INTO `__new_members`(`id`, `active`) SELECT `id`, 1 - `disabled` FROM `members`;--> statement-breakpoint
DROP TABLE `members`;--> statement-breakpoint
ALTER TABLE `__new_members` RENAME TO `members`;

-- ## the old table is renamed first, columns get other names · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cities (id INTEGER PRIMARY KEY, n TEXT NOT NULL, p INTEGER);
-- > 002_names.sql
ALTER TABLE cities RENAME TO cities_old;
CREATE TABLE cities (id INTEGER PRIMARY KEY, name TEXT NOT NULL, people INTEGER);
INSERT INTO cities (id, name, people) SELECT id, n, p FROM cities_old;
DROP TABLE cities_old;

-- ## a column is mapped by a list in another table · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE zones (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
CREATE TABLE fares (id INTEGER PRIMARY KEY, zone_id INTEGER NOT NULL REFERENCES zones(id), cents INTEGER NOT NULL);
-- > 0002_code.sql
CREATE TABLE fares_new (id INTEGER PRIMARY KEY, zone_code TEXT NOT NULL REFERENCES zones(code), cents INTEGER NOT NULL);
INSERT INTO fares_new SELECT fares.id, zones.code, fares.cents FROM fares JOIN zones ON zones.id = fares.zone_id;
DROP TABLE fares;
ALTER TABLE fares_new RENAME TO fares;

-- ## two get other names, a third is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lamps (id INTEGER PRIMARY KEY, col TEXT NOT NULL, pow INTEGER NOT NULL, socket TEXT);
-- > 002_names.sql
CREATE TABLE lamps_new (id INTEGER PRIMARY KEY, colour TEXT NOT NULL, watts INTEGER NOT NULL);
INSERT INTO lamps_new (id, colour, watts) SELECT id, col, pow FROM lamps;
DROP TABLE lamps;
ALTER TABLE lamps_new RENAME TO lamps;

-- ## a column with a default replaces one that goes · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE sessions (id TEXT PRIMARY KEY NOT NULL, userId TEXT NOT NULL, userAgent TEXT);
-- > 0002_device.sql
CREATE TABLE sessions_new (id TEXT PRIMARY KEY NOT NULL, user_id TEXT NOT NULL, device TEXT NOT NULL DEFAULT 'unknown');
INSERT INTO sessions_new (id, user_id) SELECT id, userId FROM sessions;
DROP TABLE sessions;
ALTER TABLE sessions_new RENAME TO sessions;

-- ## thirteen columns of one table go at once · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE wide (id INTEGER PRIMARY KEY, a TEXT, b TEXT, c TEXT, d TEXT, e TEXT, f TEXT, g TEXT, h TEXT, i TEXT, j TEXT, k TEXT, l TEXT, m TEXT, keep TEXT);
-- > 002_narrow.sql
CREATE TABLE wide_new (id INTEGER PRIMARY KEY, keep TEXT);
INSERT INTO wide_new (id, keep) SELECT id, keep FROM wide;
DROP TABLE wide;
ALTER TABLE wide_new RENAME TO wide;

-- ## a mapping by an inner join that may miss · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE zones (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
CREATE TABLE fares (id INTEGER PRIMARY KEY, zone_id INTEGER REFERENCES zones(id), cents INTEGER NOT NULL);
-- > 002_code.sql
CREATE TABLE fares_new (id INTEGER PRIMARY KEY, zone_code TEXT NOT NULL, cents INTEGER NOT NULL);
INSERT INTO fares_new SELECT fares.id, zones.code, fares.cents FROM fares JOIN zones ON zones.id = fares.zone_id;
DROP TABLE fares;
ALTER TABLE fares_new RENAME TO fares;

-- ## a CASE that forgets a word of the list · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tasks (id INTEGER PRIMARY KEY, urgency TEXT NOT NULL CHECK (urgency IN ('low', 'mid', 'high')));
-- > 002_rank.sql
CREATE TABLE tasks_new (id INTEGER PRIMARY KEY, urgency_rank INTEGER NOT NULL);
INSERT INTO tasks_new SELECT id, CASE urgency WHEN 'high' THEN 2 ELSE 1 END FROM tasks;
DROP TABLE tasks;
ALTER TABLE tasks_new RENAME TO tasks;

-- ## words in lower case, and one of a list for all others · innocent, may: narrows-values, breaks-old-writes
-- @ runner: flyway
-- = V1__init.sql
CREATE TABLE shifts (id TEXT PRIMARY KEY, part TEXT, worker TEXT NOT NULL);
-- > V2__part.sql
CREATE TABLE shifts_2 (id TEXT PRIMARY KEY, part TEXT NOT NULL, worker TEXT NOT NULL);
INSERT INTO shifts_2 (id, part, worker)
SELECT id, CASE WHEN part IS NULL OR trim(part) = '' OR lower(trim(part)) NOT IN ('early', 'late', 'night') THEN 'early' ELSE lower(trim(part)) END, worker
FROM shifts;
DROP TABLE shifts;
ALTER TABLE shifts_2 RENAME TO shifts;

-- ## words of any case are mapped to another column · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: flyway
-- = V1__init.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, part TEXT NOT NULL);
-- > V2__part.sql
ALTER TABLE shifts ADD COLUMN kind INTEGER;
UPDATE shifts SET kind = CASE upper(part) WHEN 'EARLY' THEN 1 WHEN 'LATE' THEN 2 ELSE 3 END;
ALTER TABLE shifts DROP COLUMN part;

-- ## words of any case are mapped, two of them to one · guilty: error drops-column
-- @ runner: flyway
-- = V1__init.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, part TEXT NOT NULL);
-- > V2__part.sql
ALTER TABLE shifts ADD COLUMN kind INTEGER;
UPDATE shifts SET kind = CASE upper(part) WHEN 'EARLY' THEN 1 WHEN 'LATE' THEN 1 ELSE 3 END;
ALTER TABLE shifts DROP COLUMN part;

-- ## a list is asked for, and every row gets its first word · guilty: error drops-column
-- @ runner: flyway
-- = V1__init.sql
CREATE TABLE shifts (id TEXT PRIMARY KEY, part TEXT, worker TEXT NOT NULL);
-- > V2__part.sql
CREATE TABLE shifts_2 (id TEXT PRIMARY KEY, part TEXT NOT NULL, worker TEXT NOT NULL);
INSERT INTO shifts_2 (id, part, worker)
SELECT id, CASE WHEN lower(part) NOT IN ('early', 'late', 'night') THEN 'early' ELSE 'early' END, worker FROM shifts;
DROP TABLE shifts;
ALTER TABLE shifts_2 RENAME TO shifts;

-- ## duties become rows for those that a list names, the default among them, and the column goes · guilty: error drops-column
-- @ runner: d1
-- = 0001_members.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, nick TEXT UNIQUE NOT NULL, duty TEXT NOT NULL DEFAULT 'guest');
-- > 0002_duties.sql
CREATE TABLE duties (member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE, duty TEXT NOT NULL, PRIMARY KEY (member_id, duty)) WITHOUT ROWID;
INSERT INTO duties (member_id, duty) SELECT id, duty FROM members WHERE duty IN ('cook', 'guard', 'guest');
ALTER TABLE members DROP COLUMN duty;

-- ## duties become rows, and who has the default needs none · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_members.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, nick TEXT UNIQUE NOT NULL, duty TEXT NOT NULL DEFAULT 'guest');
-- > 0002_duties.sql
CREATE TABLE duties (member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE, duty TEXT NOT NULL, PRIMARY KEY (member_id, duty)) WITHOUT ROWID;
INSERT INTO duties (member_id, duty) SELECT id, duty FROM members WHERE duty IN ('cook', 'guard');
ALTER TABLE members DROP COLUMN duty;

-- ## duties become rows for those that a list names, and the others go to a table of their own · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_members.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, nick TEXT UNIQUE NOT NULL, duty TEXT NOT NULL DEFAULT 'guest');
-- > 0002_duties.sql
CREATE TABLE duties (member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE, duty TEXT NOT NULL, PRIMARY KEY (member_id, duty)) WITHOUT ROWID;
INSERT INTO duties (member_id, duty) SELECT id, duty FROM members WHERE duty IN ('cook', 'guard', 'guest');
CREATE TABLE other_duties (member_id INTEGER PRIMARY KEY REFERENCES members (id) ON DELETE CASCADE, duty TEXT NOT NULL);
INSERT INTO other_duties (member_id, duty) SELECT id, duty FROM members WHERE duty NOT IN ('cook', 'guard', 'guest');
ALTER TABLE members DROP COLUMN duty;
