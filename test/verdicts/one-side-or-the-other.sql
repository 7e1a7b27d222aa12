-- Conditions with OR of which one side or the other holds for every value: AND was meant.

-- ## two words are to stay, and none does · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, title TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'open', owner TEXT);
-- > 002_owner.sql
UPDATE tickets SET owner = NULL WHERE state <> 'open' OR state <> 'waiting';

-- ## two words stay · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, title TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'open', owner TEXT);
-- > 002_owner.sql
UPDATE tickets SET state = 'closed' WHERE state <> 'open' AND state <> 'waiting';

-- ## links to parents that are gone, and with them all others · guilty: warning updates-all-rows|narrows-values
-- @ runner: sqlx
-- = migrations/20240101000000_init.sql
CREATE TABLE speakers (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT);
CREATE TABLE lines (id INTEGER PRIMARY KEY, text TEXT NOT NULL, speaker_id INTEGER);
-- > migrations/20240201000000_gone.sql
UPDATE lines SET speaker_id = NULL WHERE (speaker_id IS NOT NULL OR speaker_id NOT IN (SELECT id FROM speakers));

-- ## rows of the two kinds go, and all others · guilty: warning deletes-all-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE events (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, body TEXT NOT NULL);
-- > 0002_kinds.sql
DELETE FROM events WHERE kind != 4 OR kind != 7;

-- ## an empty word and a blank one · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, nick TEXT, note TEXT);
-- > 002_nick.sql
UPDATE people SET note = 'no nick' WHERE nick IS NULL OR nick = '' OR trim(nick) = '';

-- ## below and above · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE readings (id INTEGER PRIMARY KEY, degrees INTEGER NOT NULL, flag TEXT);
-- > 002_flag.sql
UPDATE readings SET flag = 'odd' WHERE degrees < -40 OR degrees > 60;

-- ## links to parents that are gone, without a foreign key · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE speakers (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT);
CREATE TABLE lines (id INTEGER PRIMARY KEY, text TEXT NOT NULL, speaker_id INTEGER);
CREATE TABLE edits (id INTEGER PRIMARY KEY, line_id INTEGER, body TEXT);
-- > 002_gone.sql
UPDATE lines SET speaker_id = NULL WHERE speaker_id IS NOT NULL AND speaker_id NOT IN (SELECT id FROM speakers);
UPDATE edits SET line_id = NULL WHERE NOT EXISTS (SELECT 1 FROM lines WHERE lines.id = edits.line_id);

-- ## links to parents that are there · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE speakers (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT);
CREATE TABLE lines (id INTEGER PRIMARY KEY, text TEXT NOT NULL, speaker_id INTEGER);
-- > 002_gone.sql
UPDATE lines SET speaker_id = NULL WHERE speaker_id IS NOT NULL AND speaker_id IN (SELECT id FROM speakers);
