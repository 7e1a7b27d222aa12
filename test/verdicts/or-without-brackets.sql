-- AND binds before OR: what an UPDATE asks of the column that it writes, and a DELETE of whose a row is, counts on one side only.

-- ## greetings that somebody has written are written over in the second language · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guides (id INTEGER PRIMARY KEY, lang TEXT NOT NULL, greeting TEXT NOT NULL DEFAULT '', tours INTEGER NOT NULL DEFAULT 0);
-- > 002_greeting.sql
UPDATE guides SET greeting = 'Grüezi' WHERE greeting = '' AND lang = 'de' OR lang = 'gsw';

-- ## greetings that nobody has written are set in two languages · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guides (id INTEGER PRIMARY KEY, lang TEXT NOT NULL, greeting TEXT NOT NULL DEFAULT '', tours INTEGER NOT NULL DEFAULT 0);
-- > 002_greeting.sql
UPDATE guides SET greeting = 'Grüezi' WHERE greeting = '' AND (lang = 'de' OR lang = 'gsw');

-- ## three sides, the guarded one last · guilty: warning narrows-values
-- @ runner: drizzle
-- = 0001_init.sql
CREATE TABLE `rooms` (`id` integer PRIMARY KEY NOT NULL, `floor` integer NOT NULL, `seats` integer);
-- > 0002_seats.sql
UPDATE `rooms` SET `seats` = 12 WHERE `floor` = 1 OR `floor` = 2 OR `floor` = 3 AND `seats` IS NULL;

-- ## the other side is about something else · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, plan TEXT NOT NULL, gone INTEGER NOT NULL DEFAULT 0);
-- > 002_names.sql
UPDATE members SET name = 'Somebody' WHERE name = '' AND plan = 'free' OR gone = 1;

-- ## each side asks what it writes · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, state TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0);
-- > 002_dead.sql
UPDATE jobs SET state = 'dead' WHERE attempts > 5 AND state = 'failed' OR state = 'cancelled';

-- ## nothing was in the column yet · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guides (id INTEGER PRIMARY KEY, lang TEXT NOT NULL, tours INTEGER NOT NULL DEFAULT 0);
-- > 002_greeting.sql
ALTER TABLE guides ADD COLUMN greeting TEXT NOT NULL DEFAULT '';
UPDATE guides SET greeting = 'Grüezi' WHERE greeting = '' AND lang = 'de' OR lang = 'gsw';

-- ## the bin is emptied, and live posts go that are old · guilty: warning loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'published')), body TEXT NOT NULL, deleted_at TEXT, updated_at TEXT NOT NULL);
-- > 002_empty_bin.sql
DELETE FROM posts WHERE deleted_at IS NOT NULL AND status = 'draft' OR updated_at < '2020-01-01';

-- ## the bin is emptied of what is a draft or old · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'published')), body TEXT NOT NULL, deleted_at TEXT, updated_at TEXT NOT NULL);
-- > 002_empty_bin.sql
DELETE FROM posts WHERE deleted_at IS NOT NULL AND (status = 'draft' OR updated_at < '2020-01-01');

-- ## notes of one shop go, and those of all others · guilty: warning loses-rows
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE notes (id INTEGER PRIMARY KEY, shop_id INTEGER NOT NULL REFERENCES shops (id), kind TEXT NOT NULL, words TEXT NOT NULL);
-- +goose Down
DROP TABLE notes;
DROP TABLE shops;
-- > 00002_no_hints.sql
-- +goose Up
DELETE FROM notes WHERE kind = 'hint' OR kind = 'draft' AND shop_id = 4;

-- ## a flag in the place of a date, three kinds · guilty: warning loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE files (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, is_deleted INTEGER NOT NULL DEFAULT 0 CHECK (is_deleted IN (0, 1)));
-- > 0002_purge.sql
DELETE FROM files WHERE is_deleted = 1 AND kind = 'thumb' OR kind = 'preview' OR kind = 'cache';

-- ## deleted a while ago, or nothing but spam · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, body TEXT NOT NULL, is_spam INTEGER NOT NULL DEFAULT 0, deleted_at TEXT);
-- > 002_purge.sql
DELETE FROM posts WHERE deleted_at IS NOT NULL AND deleted_at < '2024-01-01' OR is_spam = 1;

-- ## old drafts, and all that is rejected · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, body TEXT NOT NULL, status TEXT NOT NULL, updated_at TEXT NOT NULL);
-- > 002_purge.sql
DELETE FROM posts WHERE updated_at < '2024-01-01' AND status = 'draft' OR status = 'rejected';

-- ## used codes, and codes of nobody · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE codes (id INTEGER PRIMARY KEY, code TEXT NOT NULL, member_id INTEGER, used INTEGER NOT NULL DEFAULT 0);
-- > 002_purge.sql
DELETE FROM codes WHERE used = 1 AND code LIKE 'once-%' OR member_id IS NULL;

-- ## what is deleted everywhere, or has expired · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE files (id INTEGER PRIMARY KEY, path TEXT NOT NULL, deleted INTEGER NOT NULL DEFAULT 0, synced INTEGER NOT NULL DEFAULT 0, expires_at TEXT);
-- > 002_purge.sql
DELETE FROM files WHERE deleted = 1 AND synced = 1 OR expires_at < '2024-01-01';
