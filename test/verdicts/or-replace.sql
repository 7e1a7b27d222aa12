-- OR REPLACE deletes what is in its way: rows that no statement names.

-- ## e-mails in lower case push accounts out · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL, balance INTEGER NOT NULL DEFAULT 0);
-- > 002_lower.sql
UPDATE OR REPLACE accounts SET email = lower(email);

-- ## slugs without blanks push pages out · guilty: error loses-rows
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `pages` (`id` integer PRIMARY KEY NOT NULL, `slug` text NOT NULL, `body` text NOT NULL);
--> statement-breakpoint
CREATE UNIQUE INDEX `pages_slug` ON `pages` (`slug`);
-- > 0001_slugs.sql
UPDATE OR REPLACE `pages` SET `slug` = replace(trim(`slug`), ' ', '-');

-- ## one tag becomes another · innocent, may: creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE post_tags (post_id INTEGER NOT NULL REFERENCES posts(id), tag_id INTEGER NOT NULL REFERENCES tags(id), PRIMARY KEY (post_id, tag_id));
CREATE INDEX post_tags_tag ON post_tags (tag_id);
-- > 002_merge.sql
UPDATE OR REPLACE post_tags SET tag_id = 2 WHERE tag_id = 1;

-- ## emails in lower case, refused where two are alike · innocent, may: updates-all-rows, depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL, balance INTEGER NOT NULL DEFAULT 0);
-- > 002_lower.sql
UPDATE OR IGNORE accounts SET email = lower(email);

-- ## a row put over itself without the rest of its columns · guilty: error drops-column|changes-values|loses-rows|narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT, note TEXT);
-- > 002_upper.sql
INSERT OR REPLACE INTO people (id, name) SELECT id, upper(name) FROM people;

-- ## a name in capitals, by an upsert · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT, note TEXT);
-- > 002_trim.sql
INSERT INTO people (id, name) SELECT id, trim(name) FROM people WHERE true ON CONFLICT (id) DO UPDATE SET name = excluded.name;

-- ## customers of an import take the place of older ones · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE customers (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL, phone TEXT);
CREATE TABLE imported (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL);
-- > 002_import.sql
REPLACE INTO customers (email, name) SELECT email, name FROM imported;
DROP TABLE imported;
