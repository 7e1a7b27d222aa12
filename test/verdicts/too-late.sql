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
