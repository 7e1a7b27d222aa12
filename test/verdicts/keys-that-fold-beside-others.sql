-- A new unique index takes for one what differs in case, or in the time of a day, or what a generated column is made of.

-- ## doubles of reader and address go, and the new key folds the address · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE readers (id INTEGER PRIMARY KEY, branch TEXT NOT NULL, card TEXT NOT NULL, since TEXT);
-- > 002_unique.sql
DELETE FROM readers WHERE id NOT IN (SELECT min(id) FROM readers GROUP BY branch, card);
CREATE UNIQUE INDEX readers_card ON readers (branch, upper(card));

-- ## doubles go, and the new key is without case for one column · guilty: warning depends-on-data
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE tags (id INTEGER PRIMARY KEY, owner_id INTEGER NOT NULL, word TEXT NOT NULL);
-- > 0002_unique.sql
DELETE FROM tags WHERE EXISTS (SELECT 1 FROM tags o WHERE o.owner_id = tags.owner_id AND o.word = tags.word AND o.id < tags.id);
CREATE UNIQUE INDEX tags_word ON tags (owner_id, word COLLATE NOCASE);

-- ## doubles of a moment go, and the new key is for the day · guilty: warning depends-on-data
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE checkins (id INTEGER PRIMARY KEY, member_id INTEGER NOT NULL, at DATETIME NOT NULL);
-- > 0002_unique.sql
DELETE FROM checkins WHERE rowid NOT IN (SELECT max(rowid) FROM checkins GROUP BY member_id, at);
CREATE UNIQUE INDEX checkins_day ON checkins (member_id, date(at));

-- ## doubles go by the folded address, and the new key folds it · innocent, may: loses-rows, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE readers (id INTEGER PRIMARY KEY, branch TEXT NOT NULL, card TEXT NOT NULL, since TEXT);
-- > 002_unique.sql
DELETE FROM readers WHERE id NOT IN (SELECT min(id) FROM readers GROUP BY branch, upper(card));
CREATE UNIQUE INDEX readers_card ON readers (branch, upper(card));

-- ## a generated key of trimmed names in small letters, unique for what lives · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL, closed_at TEXT);
CREATE UNIQUE INDEX teams_name ON teams (name) WHERE closed_at IS NULL;
-- > 002_key.sql
ALTER TABLE teams ADD COLUMN name_key TEXT GENERATED ALWAYS AS (lower(trim(name))) VIRTUAL;
CREATE UNIQUE INDEX teams_key ON teams (name_key) WHERE name_key <> '' AND closed_at IS NULL;

-- ## a generated key of names in small letters, after those that clash have lost theirs · innocent, may: narrows-values, changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT, closed_at TEXT);
-- > 002_key.sql
UPDATE teams SET name = NULL WHERE id NOT IN (SELECT min(id) FROM teams GROUP BY lower(trim(name)));
ALTER TABLE teams ADD COLUMN name_key TEXT GENERATED ALWAYS AS (lower(trim(name))) VIRTUAL;
CREATE UNIQUE INDEX teams_key ON teams (name_key) WHERE name_key IS NOT NULL AND closed_at IS NULL;
