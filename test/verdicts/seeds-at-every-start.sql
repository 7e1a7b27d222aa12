-- Seeds that a pull request adds or edits: they run at every start, on production's rows.

-- ## a new seed drops a table of rows · guilty: error drops-table
-- @ runner: transactional
-- @ seeds: db/seeds/*.sql
-- = db/seeds/roles.sql
INSERT OR IGNORE INTO roles (id, name) VALUES (1, 'reader');
-- > db/seeds/tidy.sql
DROP TABLE IF EXISTS letters;
-- = 001_init.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE letters (id INTEGER PRIMARY KEY, role_id INTEGER NOT NULL REFERENCES roles(id), text TEXT NOT NULL);

-- ## an edited seed empties its table first · guilty: warning deletes-all-rows|loses-rows
-- @ runner: transactional
-- @ seeds: db/seeds/*.sql
-- < db/seeds/roles.sql
INSERT OR IGNORE INTO roles (id, name) VALUES (1, 'reader');
-- > db/seeds/roles.sql
DELETE FROM roles;
INSERT INTO roles (id, name) VALUES (1, 'reader'), (2, 'writer');
-- = 001_init.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_tags.sql
CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL);

-- ## a new seed makes a new table anew at every start · guilty: error rerun-loses-data
-- @ runner: dbmate
-- @ seeds: db/seeds/*.sql
-- = db/seeds/roles.sql
INSERT OR IGNORE INTO roles (id, name) VALUES (1, 'reader');
-- > db/seeds/moods.sql
CREATE TABLE IF NOT EXISTS moods (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
DELETE FROM moods;
INSERT INTO moods (id, name) VALUES (1, 'merry');
-- = 20250101000000_init.sql
-- migrate:up
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- migrate:down
DROP TABLE roles;

-- ## a new seed takes a column from a table of a new file · guilty: error drops-column
-- @ runner: transactional
-- @ seeds: db/seeds/*.sql
-- > db/seeds/tidy.sql
ALTER TABLE roles DROP COLUMN note;
-- = 001_init.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
-- > 002_tags.sql
CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL);

-- ## a seed drops a table, and says that it may go · innocent
-- @ runner: transactional
-- @ seeds: db/seeds/*.sql
-- > db/seeds/tidy.sql
-- rehearsal: allow drops-table because nobody has written letters since 2019
DROP TABLE IF EXISTS letters;
-- = 001_init.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE letters (id INTEGER PRIMARY KEY, text TEXT NOT NULL);

-- ## a new seed and a longer one add what is missing · innocent
-- @ runner: transactional
-- @ seeds: db/seeds/*.sql
-- < db/seeds/roles.sql
INSERT OR IGNORE INTO roles (id, name) VALUES (1, 'reader');
-- > db/seeds/roles.sql
INSERT OR IGNORE INTO roles (id, name) VALUES (1, 'reader'), (2, 'writer');
-- > db/seeds/tags.sql
INSERT INTO tags (name) SELECT 'new' WHERE NOT EXISTS (SELECT 1 FROM tags WHERE name = 'new');
-- = 001_init.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_tags.sql
CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL);

-- ## a new seed keeps a list up to date by its keys · innocent
-- @ runner: d1
-- @ seeds: db/seeds/*.sql
-- > db/seeds/countries.sql
INSERT INTO countries (code, name) VALUES ('at', 'Austria'), ('ch', 'Switzerland')
ON CONFLICT (code) DO UPDATE SET name = excluded.name;
-- = 0001_init.sql
CREATE TABLE countries (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL);

-- ## a new seed makes a table, an index and a view that may be there · innocent
-- @ runner: goose
-- @ seeds: db/seeds/*.sql
-- > db/seeds/words.sql
CREATE TABLE IF NOT EXISTS words (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
CREATE INDEX IF NOT EXISTS words_text ON words (text);
INSERT OR IGNORE INTO words (text) VALUES ('yes'), ('no');
UPDATE roles SET name = 'reader' WHERE id = 1 AND name = 'raeder';
-- = 001_init.sql
-- +goose Up
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO roles VALUES (1, 'raeder');
-- +goose Down
DROP TABLE roles;

-- ## a seed that empties its table as it did before is left alone · innocent
-- @ runner: transactional
-- @ seeds: db/seeds/*.sql
-- = db/seeds/roles.sql
DELETE FROM roles;
INSERT INTO roles (id, name) VALUES (1, 'reader');
-- = 001_init.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_tags.sql
CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL);

-- ## a seed is only renamed · innocent
-- @ runner: transactional
-- @ seeds: db/seeds/*.sql
-- < db/seeds/roles.sql
DELETE FROM roles;
INSERT INTO roles (id, name) VALUES (1, 'reader');
-- > db/seeds/01_roles.sql
DELETE FROM roles;
INSERT INTO roles (id, name) VALUES (1, 'reader');
-- = 001_init.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_tags.sql
CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
