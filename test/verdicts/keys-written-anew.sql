-- Unique texts that an UPDATE writes anew by arguments of its own.

-- ## dots behind host names go, and one has them with and without · guilty: warning depends-on-data
-- @ runner: goose
-- = 00001_hosts.sql
-- +goose Up
CREATE TABLE hosts (id INTEGER PRIMARY KEY, zone_id INTEGER NOT NULL, host TEXT NOT NULL, note TEXT, UNIQUE (zone_id, host));
-- > 00002_dots.sql
-- +goose Up
-- Root dots are no part of a name.
UPDATE hosts SET host = rtrim(host, '.') WHERE host <> '.';

-- ## hash signs in front of channels go · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE channels (id INTEGER PRIMARY KEY, handle TEXT NOT NULL UNIQUE);
-- > 002_handles.sql
UPDATE channels SET handle = ltrim(handle, '#@') WHERE handle GLOB '[#@]*';

-- ## stars around words go, and the key is an index · guilty: warning depends-on-data
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE terms (id INTEGER PRIMARY KEY, word TEXT NOT NULL);
CREATE UNIQUE INDEX terms_word ON terms (word);
-- > 0002_stars.sql
UPDATE terms SET word = trim(lower(word), '*') WHERE word LIKE '%*%';

-- ## underlines in slugs become hyphens · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE topics (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE);
-- > 002_slugs.sql
UPDATE topics SET slug = replace(slug, '_', '-');

-- ## dots in account codes become slashes, of one book · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE books (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE accounts (id INTEGER PRIMARY KEY, book_id INTEGER NOT NULL REFERENCES books (id), label TEXT NOT NULL, UNIQUE (book_id, label));
-- > 002_labels.sql
UPDATE accounts SET label = replace(label, '.', '/') WHERE instr(label, '.') > 0;

-- ## dots behind host names go where nothing is in the way · innocent, may: narrows-values, updates-all-rows
-- @ runner: goose
-- = 00001_hosts.sql
-- +goose Up
CREATE TABLE hosts (id INTEGER PRIMARY KEY, zone_id INTEGER NOT NULL, host TEXT NOT NULL, note TEXT, UNIQUE (zone_id, host));
-- > 00002_dots.sql
-- +goose Up
-- Root dots are no part of a name.
UPDATE OR IGNORE hosts SET host = rtrim(host, '.') WHERE host <> '.';

-- ## dots behind host names go that are unique nowhere · innocent, may: narrows-values, updates-all-rows
-- @ runner: transactional
-- = 001_hosts.sql
CREATE TABLE hosts (id INTEGER PRIMARY KEY, zone_id INTEGER NOT NULL, host TEXT NOT NULL, note TEXT NOT NULL UNIQUE);
-- > 002_dots.sql
UPDATE hosts SET host = rtrim(host, '.');

-- ## no slug has an underline, by a CHECK · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE topics (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE CHECK (instr(slug, '_') = 0));
-- > 002_slugs.sql
UPDATE topics SET slug = replace(slug, '_', '-');

-- ## slashes go where the same path without one is not there · innocent, may: narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE routes (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE);
-- > 002_slash.sql
UPDATE routes SET path = substr(path, 1, length(path) - 1)
 WHERE path LIKE '%_/' AND NOT EXISTS (SELECT 1 FROM routes AS r WHERE r.path = rtrim(routes.path, '/'));

-- ## codes of airports get small letters, and flights keep the capitals · guilty: error creates-orphans
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE airports (code TEXT PRIMARY KEY NOT NULL, city TEXT NOT NULL);
CREATE TABLE flights (id INTEGER PRIMARY KEY, lands_at TEXT NOT NULL REFERENCES airports (code), gate TEXT);
-- > 000002_a.up.sql
UPDATE airports SET code = lower(code);

-- ## codes of airports lose the blanks around them, and flights keep theirs · guilty: error creates-orphans
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE airports (code TEXT PRIMARY KEY NOT NULL, city TEXT NOT NULL);
CREATE TABLE flights (id INTEGER PRIMARY KEY, lands_at TEXT NOT NULL REFERENCES airports (code), gate TEXT);
-- > 000002_a.up.sql
UPDATE airports SET code = trim(code) WHERE code <> trim(code);

-- ## codes of airports get small letters, and so do those of flights · innocent, may: depends-on-data
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE airports (code TEXT PRIMARY KEY NOT NULL, city TEXT NOT NULL);
CREATE TABLE flights (id INTEGER PRIMARY KEY, lands_at TEXT NOT NULL REFERENCES airports (code), gate TEXT);
-- > 000002_a.up.sql
UPDATE airports SET code = lower(code);
UPDATE flights SET lands_at = lower(lands_at);

-- ## codes of airports get small letters, and SQLite takes flights along · innocent, may: depends-on-data
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE airports (code TEXT PRIMARY KEY NOT NULL, city TEXT NOT NULL);
CREATE TABLE flights (id INTEGER PRIMARY KEY, lands_at TEXT NOT NULL REFERENCES airports (code) ON UPDATE CASCADE, gate TEXT);
-- > 0002_a.sql
UPDATE airports SET code = lower(code);
