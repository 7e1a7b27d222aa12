-- What only two things together show: two columns, two rows, a row and its children.

-- ## a NULL in one column swallows the other · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lenses (id INTEGER PRIMARY KEY, body_id INTEGER UNIQUE REFERENCES bodies (id), wide INTEGER, long INTEGER, maker TEXT);
CREATE TABLE bodies (id INTEGER PRIMARY KEY, model TEXT NOT NULL);
-- > 002_range.sql
ALTER TABLE lenses ADD COLUMN focal TEXT;
UPDATE lenses SET focal = wide || '-' || long;
ALTER TABLE lenses DROP COLUMN wide;
ALTER TABLE lenses DROP COLUMN long;

-- ## a dash stands for what is missing · innocent, may: breaks-old-reads, breaks-old-writes, updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lenses (id INTEGER PRIMARY KEY, body_id INTEGER UNIQUE REFERENCES bodies (id), wide INTEGER, long INTEGER, maker TEXT);
CREATE TABLE bodies (id INTEGER PRIMARY KEY, model TEXT NOT NULL);
-- > 002_range.sql
ALTER TABLE lenses ADD COLUMN focal TEXT;
UPDATE lenses SET focal = coalesce(wide, '?') || '-' || coalesce(long, '?');
ALTER TABLE lenses DROP COLUMN wide;
ALTER TABLE lenses DROP COLUMN long;

-- ## only those who changed one of two settings keep the third · guilty: error drops-column|loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, nick TEXT NOT NULL, board TEXT NOT NULL DEFAULT 'wood', clock TEXT, volume INTEGER NOT NULL DEFAULT 7);
-- > 0002_options.sql
CREATE TABLE options (player_id INTEGER PRIMARY KEY REFERENCES players (id), board TEXT NOT NULL, clock TEXT, volume INTEGER NOT NULL);
INSERT INTO options SELECT id, board, clock, volume FROM players WHERE board <> 'wood' OR clock IS NOT NULL;
ALTER TABLE players DROP COLUMN board;
ALTER TABLE players DROP COLUMN clock;
ALTER TABLE players DROP COLUMN volume;

-- ## everybody keeps all settings · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, nick TEXT NOT NULL, board TEXT NOT NULL DEFAULT 'wood', clock TEXT, volume INTEGER NOT NULL DEFAULT 7);
-- > 0002_options.sql
CREATE TABLE options (player_id INTEGER PRIMARY KEY REFERENCES players (id), board TEXT NOT NULL, clock TEXT, volume INTEGER NOT NULL);
INSERT INTO options SELECT id, board, clock, volume FROM players;
ALTER TABLE players DROP COLUMN board;
ALTER TABLE players DROP COLUMN clock;
ALTER TABLE players DROP COLUMN volume;

-- ## two date filters leave a year between them · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE alarms (id INTEGER PRIMARY KEY, sensor TEXT NOT NULL, raised TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 002_split.sql
CREATE TABLE alarm_archive (id INTEGER PRIMARY KEY, sensor TEXT NOT NULL, raised TEXT NOT NULL);
INSERT INTO alarm_archive SELECT id, sensor, raised FROM alarms WHERE raised < '2021-01-01';
CREATE TABLE alarms_new (id INTEGER PRIMARY KEY, sensor TEXT NOT NULL, raised TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
INSERT INTO alarms_new SELECT id, sensor, raised FROM alarms WHERE raised >= '2022-01-01';
DROP TABLE alarms;
ALTER TABLE alarms_new RENAME TO alarms;

-- ## two date filters meet · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE alarms (id INTEGER PRIMARY KEY, sensor TEXT NOT NULL, raised TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 002_split.sql
CREATE TABLE alarm_archive (id INTEGER PRIMARY KEY, sensor TEXT NOT NULL, raised TEXT NOT NULL);
INSERT INTO alarm_archive SELECT id, sensor, raised FROM alarms WHERE raised < '2022-01-01';
CREATE TABLE alarms_new (id INTEGER PRIMARY KEY, sensor TEXT NOT NULL, raised TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
INSERT INTO alarms_new SELECT id, sensor, raised FROM alarms WHERE raised >= '2022-01-01';
DROP TABLE alarms;
ALTER TABLE alarms_new RENAME TO alarms;

-- ## the list is in small letters, the pointer looks for any · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE wines (id INTEGER PRIMARY KEY, name TEXT NOT NULL, grape TEXT, year INTEGER);
-- > 002_grapes.sql
CREATE TABLE grapes (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE);
INSERT OR IGNORE INTO grapes (name) SELECT lower(grape) FROM wines WHERE grape IS NOT NULL;
ALTER TABLE wines ADD COLUMN grape_id INTEGER REFERENCES grapes (id);
UPDATE wines SET grape_id = (SELECT id FROM grapes WHERE grapes.name = wines.grape);
ALTER TABLE wines DROP COLUMN grape;

-- ## the list and the pointer agree · innocent, may: breaks-old-reads, breaks-old-writes, updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE wines (id INTEGER PRIMARY KEY, name TEXT NOT NULL, grape TEXT, year INTEGER);
-- > 002_grapes.sql
CREATE TABLE grapes (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE);
INSERT OR IGNORE INTO grapes (name) SELECT grape FROM wines WHERE grape IS NOT NULL;
ALTER TABLE wines ADD COLUMN grape_id INTEGER REFERENCES grapes (id);
UPDATE wines SET grape_id = (SELECT id FROM grapes WHERE grapes.name = wines.grape);
ALTER TABLE wines DROP COLUMN grape;

-- ## one room for each guest, though guests have several · guilty: error loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE rooms (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE stays (guest_id INTEGER NOT NULL REFERENCES guests (id), room_id INTEGER NOT NULL REFERENCES rooms (id), nights INTEGER, PRIMARY KEY (guest_id, room_id));
-- > 0002_one_room.sql
CREATE TABLE stays_new (guest_id INTEGER PRIMARY KEY REFERENCES guests (id), room_id INTEGER NOT NULL REFERENCES rooms (id), nights INTEGER);
INSERT OR IGNORE INTO stays_new SELECT guest_id, room_id, nights FROM stays;
DROP TABLE stays;
ALTER TABLE stays_new RENAME TO stays;

-- ## hidden albums go, and what was in them · guilty: warning cascades-delete
-- @ runner: sqlx
-- = 20260101000000_init.sql
CREATE TABLE albums (id INTEGER PRIMARY KEY, title TEXT NOT NULL, hidden INTEGER NOT NULL DEFAULT 0);
CREATE TABLE pictures (id INTEGER PRIMARY KEY, album_id INTEGER NOT NULL REFERENCES albums (id) ON DELETE CASCADE, file TEXT NOT NULL);
CREATE INDEX pictures_album ON pictures (album_id);
-- > 20260102000000_hidden.sql
DELETE FROM albums WHERE hidden = 1;

-- ## pictures of hidden albums go first · innocent
-- @ runner: sqlx
-- = 20260101000000_init.sql
CREATE TABLE albums (id INTEGER PRIMARY KEY, title TEXT NOT NULL, hidden INTEGER NOT NULL DEFAULT 0);
CREATE TABLE pictures (id INTEGER PRIMARY KEY, album_id INTEGER NOT NULL REFERENCES albums (id) ON DELETE CASCADE, file TEXT NOT NULL);
CREATE INDEX pictures_album ON pictures (album_id);
-- > 20260102000000_hidden.sql
DELETE FROM pictures WHERE album_id IN (SELECT id FROM albums WHERE hidden = 1);
DELETE FROM albums WHERE hidden = 1;

-- ## a view over the column does not keep it · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lessons (id INTEGER PRIMARY KEY, pupil TEXT NOT NULL, begins_at TEXT NOT NULL);
CREATE VIEW agenda AS SELECT pupil, begins_at FROM lessons;
-- > 002_day.sql
DROP VIEW agenda;
ALTER TABLE lessons ADD COLUMN day TEXT NOT NULL DEFAULT '';
UPDATE lessons SET day = date(begins_at);
ALTER TABLE lessons DROP COLUMN begins_at;
CREATE VIEW agenda AS SELECT pupil, day FROM lessons;

-- ## names in small letters push others of the same club out · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clubs (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE members (id INTEGER PRIMARY KEY, club_id INTEGER NOT NULL REFERENCES clubs (id), nick TEXT NOT NULL, joined TEXT, UNIQUE (club_id, nick));
-- > 002_nicks.sql
UPDATE OR REPLACE members SET nick = lower(nick);

-- ## texts move into a search table, by their rowid · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE memos (id INTEGER PRIMARY KEY, author TEXT NOT NULL, words TEXT NOT NULL);
-- > 002_search.sql
CREATE VIRTUAL TABLE memo_search USING fts5 (words);
INSERT INTO memo_search (rowid, words) SELECT id, words FROM memos;
ALTER TABLE memos DROP COLUMN words;

-- ## a remark is cut to two hundred letters on its way · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE repairs (id INTEGER PRIMARY KEY, car TEXT NOT NULL, remark TEXT);
-- > 002_remarks.sql
CREATE TABLE remarks (repair_id INTEGER PRIMARY KEY REFERENCES repairs (id), remark TEXT NOT NULL);
INSERT INTO remarks SELECT id, substr(remark, 1, 200) FROM repairs WHERE remark IS NOT NULL;
ALTER TABLE repairs DROP COLUMN remark;

-- ## truths that are not so need no row · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE staff (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE rights (staff_id INTEGER PRIMARY KEY REFERENCES staff (id), can_open INTEGER NOT NULL DEFAULT 0, can_close INTEGER NOT NULL DEFAULT 0);
-- > 0002_rows.sql
CREATE TABLE granted (staff_id INTEGER NOT NULL REFERENCES staff (id), what TEXT NOT NULL, PRIMARY KEY (staff_id, what));
INSERT INTO granted SELECT staff_id, 'open' FROM rights WHERE can_open = 1 UNION ALL SELECT staff_id, 'close' FROM rights WHERE can_close = 1;
DROP TABLE IF EXISTS rights;
