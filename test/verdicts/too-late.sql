-- What a statement reads, one before it has taken: a DELETE or an UPDATE that stands above the copy of what it wipes.

-- ## the old name of a setting goes before the new one is made of it · guilty: error loses-rows
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE prefs (name TEXT PRIMARY KEY, content TEXT NOT NULL, changed TEXT NOT NULL);
-- +goose Down
DROP TABLE prefs;
-- > 00002_rename.sql
-- +goose Up
DELETE FROM prefs WHERE name = 'mail.host';
INSERT INTO prefs (name, content, changed) SELECT 'smtp.host', content, changed FROM prefs WHERE name = 'mail.host'
ON CONFLICT (name) DO UPDATE SET content = excluded.content;
-- +goose Down
SELECT 1;

-- ## notes of one kind go before they are written again as another · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, body TEXT NOT NULL);
-- > 002_kinds.sql
DELETE FROM notes WHERE kind = 'memo';
INSERT INTO notes (kind, body) SELECT 'note', body FROM notes WHERE kind = 'memo';

-- ## the new name of a setting is made, then the old one goes · innocent, may: assumes-row, narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE prefs (name TEXT PRIMARY KEY, content TEXT NOT NULL, changed TEXT NOT NULL);
-- > 002_rename.sql
INSERT INTO prefs (name, content, changed) SELECT 'smtp.host', content, changed FROM prefs WHERE name = 'mail.host'
ON CONFLICT (name) DO UPDATE SET content = excluded.content;
DELETE FROM prefs WHERE name = 'mail.host';

-- ## what stands under the new name goes first, as the old one counts · innocent, may: assumes-row
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE prefs (name TEXT PRIMARY KEY, content TEXT NOT NULL, changed TEXT NOT NULL);
-- > 002_rename.sql
DELETE FROM prefs WHERE name = 'smtp.host';
INSERT INTO prefs (name, content, changed) SELECT 'smtp.host', content, changed FROM prefs WHERE name = 'mail.host';

-- ## tokens are wiped, and then the table of tokens is filled · guilty: error narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, nick TEXT NOT NULL, token TEXT);
-- > 002_tokens.sql
CREATE TABLE tokens (key TEXT PRIMARY KEY, member_id INTEGER NOT NULL REFERENCES members (id), token TEXT NOT NULL);
CREATE INDEX tokens_member ON tokens (member_id);
UPDATE members SET token = NULL;
INSERT INTO tokens SELECT lower(hex(randomblob(8))), id, token FROM members WHERE token IS NOT NULL;

-- ## addresses of some are emptied, and then those are copied · guilty: error narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('own', 'partner')), name TEXT NOT NULL, address TEXT NOT NULL);
-- > 0002_partners.sql
CREATE TABLE partners (shop_id INTEGER NOT NULL REFERENCES shops (id), address TEXT NOT NULL);
CREATE INDEX partners_shop ON partners (shop_id);
UPDATE shops SET address = '' WHERE kind = 'partner';
INSERT INTO partners (shop_id, address) SELECT id, address FROM shops WHERE kind = 'partner' AND address <> '';

-- ## the old column is emptied before the new one is filled from it · guilty: error narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, nick TEXT NOT NULL, phone TEXT);
-- > 002_mobile.sql
ALTER TABLE members ADD COLUMN mobile TEXT;
UPDATE members SET phone = NULL WHERE phone LIKE '0%' OR phone NOT LIKE '0%';
UPDATE members SET mobile = trim(phone);

-- ## the table of tokens is filled, then they are wiped · innocent, may: not-deterministic, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, nick TEXT NOT NULL, token TEXT);
-- > 002_tokens.sql
CREATE TABLE tokens (key TEXT PRIMARY KEY, member_id INTEGER NOT NULL REFERENCES members (id), token TEXT NOT NULL);
CREATE INDEX tokens_member ON tokens (member_id);
INSERT INTO tokens SELECT lower(hex(randomblob(8))), id, token FROM members WHERE token IS NOT NULL;
UPDATE members SET token = NULL;

-- ## passwords are wiped before the members go to the archive · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, nick TEXT NOT NULL, password TEXT);
-- > 002_archive.sql
CREATE TABLE archived (id INTEGER PRIMARY KEY, nick TEXT NOT NULL, password TEXT);
UPDATE members SET password = NULL;
INSERT INTO archived SELECT id, nick, password FROM members;

-- ## addresses of those who left are wiped, and the others are copied · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, nick TEXT NOT NULL, address TEXT, left_on TEXT);
-- > 002_addresses.sql
CREATE TABLE addresses (member_id INTEGER NOT NULL REFERENCES members (id), address TEXT NOT NULL);
CREATE INDEX addresses_member ON addresses (member_id);
UPDATE members SET address = NULL WHERE left_on IS NOT NULL;
INSERT INTO addresses SELECT id, address FROM members WHERE address IS NOT NULL;

-- ## counts begin anew, and are counted · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, nick TEXT NOT NULL, posts INTEGER NOT NULL DEFAULT 0, score INTEGER NOT NULL DEFAULT 0);
CREATE TABLE posts (id INTEGER PRIMARY KEY, member_id INTEGER NOT NULL REFERENCES members (id), body TEXT NOT NULL);
CREATE INDEX posts_member ON posts (member_id);
-- > 002_count.sql
UPDATE members SET posts = 0;
UPDATE members SET posts = posts + (SELECT count(*) FROM posts WHERE member_id = members.id);
UPDATE members SET score = posts * 2;
