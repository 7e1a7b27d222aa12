-- Nothing to compare with: the newest file is rehearsed on top of the others as if these were production.

-- ## the newest file drops a column · guilty: note drops-column
-- @ runner: transactional
-- @ base: none
-- > 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT);
-- > 002_no_phone.sql
ALTER TABLE users DROP COLUMN phone;

-- ## the newest file drops a table · guilty: note drops-table
-- @ runner: d1
-- @ base: none
-- > 0001_init.sql
CREATE TABLE votes (id INTEGER PRIMARY KEY, choice TEXT NOT NULL);
-- > 0002_no_votes.sql
DROP TABLE IF EXISTS votes;

-- ## the newest file is a rebuild that takes children along · guilty: note cascades-delete
-- @ runner: d1
-- @ base: none
-- > 0001_init.sql
CREATE TABLE albums (id INTEGER PRIMARY KEY, title TEXT);
CREATE TABLE photos (id INTEGER PRIMARY KEY, album_id INTEGER NOT NULL REFERENCES albums(id) ON DELETE CASCADE, path TEXT NOT NULL);
-- > 0002_title.sql
CREATE TABLE albums_new (id INTEGER PRIMARY KEY, title TEXT DEFAULT '');
INSERT INTO albums_new SELECT id, title FROM albums;
DROP TABLE albums;
ALTER TABLE albums_new RENAME TO albums;

-- ## the newest file fails as soon as there are rows · guilty: note fails-with-rows
-- @ runner: transactional
-- @ base: none
-- > 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_email.sql
ALTER TABLE users ADD COLUMN email TEXT NOT NULL;

-- ## the newest file forgets a column in a rebuild · guilty: note drops-column
-- @ runner: drizzle
-- @ base: none
-- > 0000_init.sql
CREATE TABLE `notes` (`id` integer PRIMARY KEY NOT NULL, `text` text, `colour` text);
-- > 0001_text.sql
CREATE TABLE `__new_notes` (`id` integer PRIMARY KEY NOT NULL, `text` text DEFAULT '');--> statement-breakpoint
INSERT INTO `__new_notes`(`id`, `text`) SELECT `id`, `text` FROM `notes`;--> statement-breakpoint
DROP TABLE `notes`;--> statement-breakpoint
ALTER TABLE `__new_notes` RENAME TO `notes`;

-- ## one file, broken · guilty: error replay-fails
-- @ runner: transactional
-- @ base: none
-- > 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL,);

-- ## the first file alone · innocent
-- @ runner: transactional
-- @ base: none
-- > 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT);
CREATE INDEX users_phone ON users(phone);

-- ## the newest file adds a column · innocent
-- @ runner: d1
-- @ base: none
-- > 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 0002_phone.sql
ALTER TABLE users ADD COLUMN phone TEXT;

-- ## the newest file adds a table and a seed · innocent
-- @ runner: transactional
-- @ base: none
-- > 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_roles.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT INTO roles (id, name) VALUES (1, 'reader'), (2, 'writer');

-- ## a whole rebuild of a leaf · innocent
-- @ runner: transactional
-- @ base: none
-- > 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT);
-- > 002_text.sql
CREATE TABLE notes_new (id INTEGER PRIMARY KEY, text TEXT DEFAULT '');
INSERT INTO notes_new SELECT id, text FROM notes;
DROP TABLE notes;
ALTER TABLE notes_new RENAME TO notes;
