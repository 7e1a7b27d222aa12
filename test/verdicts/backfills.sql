-- A column that may be empty is filled from another one in every row, also where it had something; a new one only where it is NULL, which it never is.

-- ## nicknames are made of the first name, also where there are some · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, given TEXT NOT NULL, nickname TEXT, joined TEXT NOT NULL);
CREATE INDEX players_nick ON players (nickname);
-- > 002_nick.sql
-- players of before the site have no nickname
UPDATE players SET nickname = upper(substr(given, 1, 1)) || lower(substr(given, 2));

-- ## handles are numbers from now on, also where there are some · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE artists (id INTEGER PRIMARY KEY, stage TEXT NOT NULL, handle TEXT UNIQUE);
-- > 0002_handle.sql
UPDATE artists SET handle = 'artist-' || id;

-- ## a path is made of the heading in small letters · guilty: warning narrows-values
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE pages (id INTEGER PRIMARY KEY, heading TEXT NOT NULL, path TEXT, body TEXT NOT NULL DEFAULT '');
-- > 00002_path.sql
-- +goose Up
UPDATE pages SET path = '/' || replace(replace(lower(trim(heading)), ' ', '-'), '--', '-');

-- ## nicknames where there is none · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, given TEXT NOT NULL, nickname TEXT, joined TEXT NOT NULL);
-- > 002_nick.sql
UPDATE players SET nickname = upper(substr(given, 1, 1)) || lower(substr(given, 2)) WHERE nickname IS NULL;

-- ## nicknames where they are empty · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, given TEXT NOT NULL, nickname TEXT, joined TEXT NOT NULL);
-- > 002_nick.sql
UPDATE players SET nickname = lower(given) WHERE coalesce(trim(nickname), '') = '';

-- ## nicknames by coalesce · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, given TEXT NOT NULL, nickname TEXT, joined TEXT NOT NULL);
-- > 0002_nick.sql
UPDATE players SET nickname = coalesce(nickname, lower(given));

-- ## handles that this file has added · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE artists (id INTEGER PRIMARY KEY, stage TEXT NOT NULL);
-- > 0002_handle.sql
ALTER TABLE artists ADD COLUMN handle TEXT;
UPDATE artists SET handle = 'artist-' || id;
CREATE UNIQUE INDEX artists_handle ON artists (handle);

-- ## handles that the base has added · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE artists (id INTEGER PRIMARY KEY, stage TEXT NOT NULL);
-- = 0002_handle.sql
ALTER TABLE artists ADD COLUMN handle TEXT;
-- > 0003_handle.sql
UPDATE artists SET handle = 'artist-' || id;

-- ## a path that an earlier file has made the same way · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, heading TEXT NOT NULL, path TEXT);
-- = 002_path.sql
UPDATE pages SET path = '/' || lower(heading);
-- > 003_path.sql
UPDATE pages SET path = '/' || replace(lower(heading), ' ', '-');

-- ## a path that a trigger makes · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, heading TEXT NOT NULL, path TEXT);
CREATE TRIGGER pages_path AFTER INSERT ON pages BEGIN UPDATE pages SET path = '/' || lower(new.heading) WHERE id = new.id; END;
-- > 002_path.sql
UPDATE pages SET path = '/' || replace(lower(heading), ' ', '-');

-- ## a trigger makes it from now on · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, heading TEXT NOT NULL, sorted TEXT);
-- > 002_sorted.sql
CREATE TRIGGER pages_sorted AFTER UPDATE OF heading ON pages BEGIN UPDATE pages SET sorted = lower(new.heading) WHERE id = new.id; END;
UPDATE pages SET sorted = lower(heading);

-- ## a copy that is named after its column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, email_key TEXT);
CREATE INDEX users_email_key ON users (email_key);
-- > 002_key.sql
UPDATE users SET email_key = lower(trim(email));

-- ## what is searched is put together again · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, heading TEXT NOT NULL, body TEXT NOT NULL, haystack TEXT);
-- > 002_search.sql
UPDATE notes SET haystack = lower(heading || ' ' || body);

-- ## letters are counted again · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, heading TEXT NOT NULL, body TEXT NOT NULL, letters INTEGER, shown TEXT);
-- > 002_letters.sql
UPDATE notes SET letters = length(body);

-- ## a path is put aside before it gets another one · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, heading TEXT NOT NULL, path TEXT);
-- > 002_path.sql
CREATE TABLE old_paths (page_id INTEGER NOT NULL REFERENCES pages(id), path TEXT NOT NULL);
INSERT INTO old_paths (page_id, path) SELECT id, path FROM pages WHERE path IS NOT NULL;
UPDATE pages SET path = '/' || replace(lower(heading), ' ', '-');

-- ## a new column that is NOT NULL is to be filled where it is NULL · guilty: warning does-nothing
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL, lang TEXT);
-- > 002_summary.sql
ALTER TABLE notes ADD COLUMN summary TEXT NOT NULL DEFAULT '';
UPDATE notes SET summary = substr(body, 1, 80) WHERE summary IS NULL;

-- ## a new state is to be another than its default where it is NULL · guilty: warning does-nothing
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, paid_at INTEGER);
-- > 0002_state.sql
ALTER TABLE orders ADD COLUMN state TEXT NOT NULL DEFAULT 'new';
UPDATE orders SET state = 'paid' WHERE paid_at IS NOT NULL AND orders.state IS NULL;

-- ## a new column is NULL until it is filled · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL, lang TEXT);
-- > 002_summary.sql
ALTER TABLE notes ADD COLUMN summary TEXT DEFAULT NULL;
UPDATE notes SET summary = substr(body, 1, 80) WHERE summary IS NULL;

-- ## what a new column has by its default is written once more · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL, lang TEXT);
-- > 002_kind.sql
ALTER TABLE notes ADD COLUMN kind TEXT NOT NULL DEFAULT 'plain';
UPDATE notes SET kind = 'plain' WHERE kind IS NULL;

-- ## a new column is filled where it is NULL or empty · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL, lang TEXT);
-- > 002_summary.sql
ALTER TABLE notes ADD COLUMN summary TEXT NOT NULL DEFAULT '';
UPDATE notes SET summary = substr(body, 1, 80) WHERE summary IS NULL OR summary = '';

-- ## a new column that an UPDATE has filled is filled once more where it is NULL · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL, lang TEXT);
-- > 002_summary.sql
ALTER TABLE notes ADD COLUMN summary TEXT NOT NULL DEFAULT '';
UPDATE notes SET summary = substr(body, 1, 80);
UPDATE notes SET summary = 'none' WHERE summary IS NULL;
