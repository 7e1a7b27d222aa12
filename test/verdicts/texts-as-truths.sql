-- A text that is taken for true or false: SQLite asks for the number that it begins with, and most texts begin with none.

-- ## notes are deleted that are not there, by NOT · guilty: warning deletes-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT, written_at INTEGER NOT NULL);
-- > 002_empty.sql
DELETE FROM notes WHERE NOT coalesce(body, '');

-- ## notes are deleted that are empty · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT, written_at INTEGER NOT NULL);
-- > 002_empty.sql
DELETE FROM notes WHERE coalesce(body, '') = '' OR NOT length(body);

-- ## old notes go that have no title, by NOT · guilty: warning deletes-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, title TEXT NOT NULL DEFAULT '', written_at INTEGER NOT NULL);
-- > 002_empty.sql
DELETE FROM notes WHERE written_at < 1700000000 AND NOT title;

-- ## guests with a nickname are called by it, by a CASE · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, nick TEXT, name TEXT NOT NULL);
-- > 002_called.sql
ALTER TABLE guests ADD COLUMN called TEXT;
UPDATE guests SET called = CASE WHEN nick THEN nick ELSE name END;

-- ## guests with a nickname are called by it · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, nick TEXT, name TEXT NOT NULL);
-- > 002_called.sql
ALTER TABLE guests ADD COLUMN called TEXT;
UPDATE guests SET called = CASE WHEN nick <> '' THEN nick ELSE name END;

-- ## whoever has a name gets a mark, by the name alone · guilty: warning does-nothing
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT, known INTEGER NOT NULL DEFAULT 0);
-- > 002_known.sql
UPDATE guests SET known = 1 WHERE name;

-- ## flags that are kept as texts, days, and members of documents are taken for true · innocent, may: loses-rows, deletes-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, is_done TEXT NOT NULL DEFAULT '0', gone_at TEXT, options TEXT NOT NULL DEFAULT '{"loud":true}', level INTEGER NOT NULL DEFAULT 0);
-- > 002_level.sql
DELETE FROM jobs WHERE is_done AND level > 2;
DELETE FROM jobs WHERE NOT is_done AND gone_at AND level > 2;
UPDATE jobs SET level = CASE WHEN json_extract(options, '$.loud') THEN 3 ELSE level END WHERE NOT level;

-- ## members who are active get a word, by a text that a number is never like · guilty: warning does-nothing
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, active INTEGER NOT NULL DEFAULT 1, says TEXT);
-- > 002_says.sql
UPDATE members SET says = 'here' WHERE active = 'true';

-- ## invitations that were not accepted go, by the word for it · guilty: warning does-nothing
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE invitations (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, accepted BOOLEAN NOT NULL DEFAULT FALSE);
-- > 0002_open.sql
DELETE FROM invitations WHERE accepted = 'false';

-- ## only enabled hooks come along, by the word for it · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE hooks (id INTEGER PRIMARY KEY, url TEXT NOT NULL, enabled INTEGER NOT NULL DEFAULT 1);
-- > 002_hooks.sql
CREATE TABLE hooks_new (id INTEGER PRIMARY KEY, url TEXT NOT NULL, enabled INTEGER NOT NULL DEFAULT 1, secret TEXT);
INSERT INTO hooks_new (id, url, enabled) SELECT id, url, enabled FROM hooks WHERE enabled = 'true';
DROP TABLE hooks;
ALTER TABLE hooks_new RENAME TO hooks;

-- ## words that came into a column of truths are made numbers · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, active INTEGER NOT NULL DEFAULT 1);
-- > 002_numbers.sql
UPDATE members SET active = 1 WHERE active = 'true';
UPDATE members SET active = 0 WHERE active = 'false';

-- ## options are texts, and so are truths whose default is one · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE options (id INTEGER PRIMARY KEY, name TEXT NOT NULL, value TEXT, live BOOLEAN NOT NULL DEFAULT 'true', remark TEXT);
-- > 002_remarks.sql
UPDATE options SET remark = 'on' WHERE value = 'true' AND remark IS NULL;
UPDATE options SET remark = 'off' WHERE live = 'false' AND remark IS NULL;
