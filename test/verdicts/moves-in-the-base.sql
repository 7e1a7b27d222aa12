-- What an applied file has copied is no loss later; where that cannot be tried, nothing says that it was copied.

-- ## a table goes, and an applied file that names it stops on rows · guilty: error drops-table
-- @ runner: sqlx
-- = 0001_a.sql
CREATE TABLE owner (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE pet (id TEXT NOT NULL PRIMARY KEY, owner_id TEXT NOT NULL REFERENCES owner (id));
CREATE TABLE logo (owner_id TEXT NOT NULL PRIMARY KEY REFERENCES owner (id), data BLOB NOT NULL);
-- = 0002_b.sql
INSERT INTO pet (id, owner_id) SELECT owner_id, 'nobody' FROM logo;
-- > 0003_c.sql
DROP TABLE logo;

-- ## a table goes after an applied file has removed all other rows that refer to its parent · guilty: error drops-table
-- @ runner: sqlx
-- = 0001_a.sql
CREATE TABLE person (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE badge (person_id TEXT NOT NULL PRIMARY KEY REFERENCES person (id), data BLOB NOT NULL);
-- = 0002_b.sql
DELETE FROM person WHERE id IN (SELECT person_id FROM badge);
-- > 0003_c.sql
DROP TABLE badge;

-- ## a table goes, and an applied file has copied it · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists
-- @ runner: sqlx
-- = 0001_a.sql
CREATE TABLE player (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE score (player_id TEXT NOT NULL PRIMARY KEY REFERENCES player (id), points INTEGER NOT NULL);
-- = 0002_b.sql
ALTER TABLE player ADD COLUMN points INTEGER;
UPDATE player SET points = (SELECT points FROM score WHERE player_id = player.id);
-- > 0003_c.sql
DROP TABLE score;

-- ## a table goes, and two applied files have moved it on · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists
-- @ runner: transactional
-- = 0001_a.sql
CREATE TABLE city (name TEXT NOT NULL, mayor TEXT NOT NULL);
-- = 0002_b.sql
CREATE TABLE town (name TEXT NOT NULL, mayor TEXT NOT NULL);
INSERT INTO town SELECT name, mayor FROM city;
-- = 0003_c.sql
CREATE TABLE place AS SELECT name, mayor FROM town;
-- > 0004_d.sql
DROP TABLE city;

-- ## a key is taken out that an applied file has copied · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, settings TEXT NOT NULL DEFAULT '{}');
-- = 002_copy.sql
ALTER TABLE users ADD COLUMN theme TEXT;
UPDATE users SET theme = json_extract(settings, '$.theme');
-- > 003_out.sql
UPDATE users SET settings = json_remove(settings, '$.theme');

-- ## a title is cut whose whole an applied file has copied · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE videos (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- = 002_copy.sql
ALTER TABLE videos ADD COLUMN long_title TEXT;
UPDATE videos SET long_title = title;
-- > 003_cut.sql
UPDATE videos SET title = substr(title, 1, 20);

-- ## a title is cut of which an applied file has copied the length · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE videos (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- = 002_copy.sql
ALTER TABLE videos ADD COLUMN letters INTEGER;
UPDATE videos SET letters = length(title);
-- > 003_cut.sql
UPDATE videos SET title = substr(title, 1, 20);

-- ## a column goes that applied files have only carried through rebuilds of its own table · guilty: error drops-column
-- @ runner: drizzle
-- = 0000_a.sql
CREATE TABLE `reader` (`id` text PRIMARY KEY NOT NULL, `email` text NOT NULL);
--> statement-breakpoint
CREATE TABLE `loan` (`id` text PRIMARY KEY NOT NULL, `reader_id` text NOT NULL REFERENCES `reader`(`id`), `due` text);
-- = 0001_b.sql
CREATE TABLE `__new_loan` (`id` text PRIMARY KEY NOT NULL, `reader_id` text NOT NULL REFERENCES `reader`(`id`), `due` text NOT NULL);
--> statement-breakpoint
INSERT INTO `__new_loan` (`id`, `reader_id`, `due`) SELECT `id`, `reader_id`, coalesce(`due`, '') FROM `loan`;
--> statement-breakpoint
DROP TABLE `loan`;
--> statement-breakpoint
ALTER TABLE `__new_loan` RENAME TO `loan`;
-- > 0002_c.sql
ALTER TABLE `loan` DROP COLUMN `due`;

-- ## a unique column goes, and an applied file has put it into another table · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: goose
-- = 0001_a.sql
-- +goose Up
CREATE TABLE member (id INTEGER PRIMARY KEY, email TEXT NOT NULL, card TEXT);
CREATE UNIQUE INDEX member_card ON member (card);
-- = 0002_b.sql
-- +goose Up
CREATE TABLE card (member_id INTEGER PRIMARY KEY REFERENCES member (id), number TEXT);
INSERT INTO card SELECT id, card FROM member;
DROP INDEX member_card;
-- > 0003_c.sql
-- +goose Up
ALTER TABLE member DROP COLUMN card;

-- ## a flag goes, and an applied file has told its meaning in words · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 0001_a.sql
CREATE TABLE ticket (id INTEGER PRIMARY KEY, closed BOOLEAN NOT NULL DEFAULT 0 CHECK (closed IN (0, 1)));
-- = 0002_b.sql
ALTER TABLE ticket ADD COLUMN state TEXT NOT NULL DEFAULT 'open';
UPDATE ticket SET state = CASE closed WHEN 1 THEN 'closed' ELSE 'open' END;
-- > 0003_c.sql
ALTER TABLE ticket DROP COLUMN closed;

-- ## a table goes whose rows applied files have only carried through its own rebuild · guilty: error drops-table
-- @ runner: sqlx
-- = 0001_a.sql
CREATE TABLE visitor (id INTEGER PRIMARY KEY, seen_at TEXT);
CREATE TABLE page (id INTEGER PRIMARY KEY, path TEXT NOT NULL);
-- = 0002_b.sql
CREATE TABLE visitor_next (id INTEGER PRIMARY KEY, seen_at TEXT NOT NULL);
INSERT INTO visitor_next SELECT id, coalesce(seen_at, '') FROM visitor;
DROP TABLE visitor;
ALTER TABLE visitor_next RENAME TO visitor;
-- > 0003_c.sql
DROP TABLE visitor;
