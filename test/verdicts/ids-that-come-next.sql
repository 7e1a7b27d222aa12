-- A column names an id, and the row that is to have it gets the next one: it is that one only where the table has never had a row.

-- ## the default workspace is put in without the id that the column names · guilty: warning creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE workspaces (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL);
CREATE TABLE boards (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- > 002_workspaces.sql
INSERT INTO workspaces (name) VALUES ('Default');
ALTER TABLE boards ADD COLUMN workspace_id INTEGER NOT NULL DEFAULT 1 REFERENCES workspaces(id);

-- ## a default category is put in without an id in a rebuild · guilty: warning creates-orphans
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE categories (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
-- > 00002_categories.sql
-- +goose Up
INSERT INTO categories (name) VALUES ('General');
CREATE TABLE notes_new (id INTEGER PRIMARY KEY, body TEXT NOT NULL, category_id INTEGER NOT NULL REFERENCES categories(id));
INSERT INTO notes_new (id, body, category_id) SELECT id, body, 1 FROM notes;
DROP TABLE notes;
ALTER TABLE notes_new RENAME TO notes;

-- ## the default team is put in with its id · innocent, may: foreign-key-without-index, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE tasks (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- > 002_teams.sql
INSERT INTO teams (id, name) VALUES (1, 'Everybody') ON CONFLICT (id) DO NOTHING;
ALTER TABLE tasks ADD COLUMN team_id INTEGER NOT NULL DEFAULT 1 REFERENCES teams(id);

-- ## the first team of a new table has the first id · innocent, may: foreign-key-without-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tasks (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- > 002_teams.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL);
INSERT INTO teams (name) VALUES ('Everybody');
ALTER TABLE tasks ADD COLUMN team_id INTEGER NOT NULL DEFAULT 1 REFERENCES teams(id);

-- ## the first team that the base has put in has the first id · innocent, may: foreign-key-without-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL);
INSERT INTO teams (name) VALUES ('Everybody');
CREATE TABLE tasks (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- > 002_teams.sql
INSERT INTO teams (name) VALUES ('Nobody');
ALTER TABLE tasks ADD COLUMN team_id INTEGER NOT NULL DEFAULT 1 REFERENCES teams(id);

-- ## the default team is looked up · innocent, may: foreign-key-without-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL);
CREATE TABLE tasks (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- > 002_teams.sql
INSERT INTO teams (name) VALUES ('Everybody');
ALTER TABLE tasks ADD COLUMN team_id INTEGER REFERENCES teams(id);
UPDATE tasks SET team_id = (SELECT id FROM teams WHERE name = 'Everybody');
