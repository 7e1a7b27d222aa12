-- Rows that refer to rows of their own table: what a DELETE names takes those below along.

-- ## archived folders take along what was not archived in them · guilty: warning cascades-delete
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES folders (id) ON DELETE CASCADE, name TEXT NOT NULL, archived INTEGER NOT NULL DEFAULT 0);
-- > 0002_archived.sql
DELETE FROM folders WHERE archived = 1;

-- ## spam takes the answers to it along · guilty: warning cascades-delete
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `comments` (`id` integer PRIMARY KEY NOT NULL, `reply_to` integer, `body` text NOT NULL, `spam` integer DEFAULT 0 NOT NULL, FOREIGN KEY (`reply_to`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE cascade);
-- > 0001_spam.sql
DELETE FROM `comments` WHERE `spam` = 1;

-- ## what is below a double goes with it · guilty: error cascades-delete
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE categories (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES categories (id) ON DELETE CASCADE, name TEXT NOT NULL);
-- > 0002_doubles.sql
DELETE FROM categories WHERE id NOT IN (SELECT min(id) FROM categories GROUP BY name);

-- ## a trigger deletes what is below · guilty: warning cascades-delete
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE nodes (id INTEGER PRIMARY KEY, parent INTEGER, label TEXT NOT NULL, state TEXT NOT NULL);
CREATE TRIGGER nodes_ad AFTER DELETE ON nodes BEGIN DELETE FROM nodes WHERE parent = OLD.id; END;
-- > 002_clean.sql
DELETE FROM nodes WHERE state = 'draft';

-- ## archived folders in which nothing is · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES folders (id) ON DELETE CASCADE, name TEXT NOT NULL, archived INTEGER NOT NULL DEFAULT 0);
-- > 0002_archived.sql
DELETE FROM folders WHERE archived = 1 AND id NOT IN (SELECT parent_id FROM folders WHERE parent_id IS NOT NULL);

-- ## archived folders and all below them, by their names · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES folders (id) ON DELETE CASCADE, name TEXT NOT NULL, archived INTEGER NOT NULL DEFAULT 0);
-- > 0002_archived.sql
WITH RECURSIVE sub (id) AS (SELECT id FROM folders WHERE archived = 1 UNION SELECT f.id FROM folders f JOIN sub s ON f.parent_id = s.id)
DELETE FROM folders WHERE id IN (SELECT id FROM sub);

-- ## what is in archived folders is lifted out of them before · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES folders (id) ON DELETE CASCADE, name TEXT NOT NULL, archived INTEGER NOT NULL DEFAULT 0);
-- > 0002_archived.sql
UPDATE folders SET parent_id = NULL WHERE parent_id IN (SELECT id FROM folders WHERE archived = 1);
DELETE FROM folders WHERE archived = 1;

-- ## a trigger writes a log of what goes · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL, state TEXT NOT NULL);
CREATE TABLE notes_log (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
CREATE TRIGGER notes_ad AFTER DELETE ON notes BEGIN INSERT INTO notes_log (body) VALUES (OLD.body); END;
-- > 002_drafts.sql
DELETE FROM notes WHERE state = 'draft';

-- ## a rebuild of a tree writes zero for no parent, foreign keys on · guilty: error fails-with-rows|creates-orphans
-- @ runner: sqlx
-- = 20240101000000_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 20240301000000_tree.sql
CREATE TABLE folders_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, parent_id INTEGER NOT NULL DEFAULT 0 REFERENCES folders (id));
INSERT INTO folders_new (id, name) SELECT id, name FROM folders;
DROP TABLE folders;
ALTER TABLE folders_new RENAME TO folders;

-- ## a tree gets its parents by a default that is no row · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_tree.sql
ALTER TABLE folders ADD COLUMN "within" INTEGER NOT NULL DEFAULT 0 REFERENCES folders (id) ON DELETE CASCADE;

-- ## a tree gets its parents, and none is NULL · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_tree.sql
ALTER TABLE folders ADD COLUMN "within" INTEGER REFERENCES folders (id) ON DELETE CASCADE;
CREATE INDEX folders_within ON folders ("within");

-- ## posts that answer none are left out, and nobody knows which ones the others answer · guilty: error loses-rows, error drops-column
-- @ runner: transactional
-- = 001_posts.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, answer_to INTEGER REFERENCES posts (id), text TEXT NOT NULL);
-- > 002_answers.sql
CREATE TABLE answers (id INTEGER PRIMARY KEY, answer_to INTEGER REFERENCES answers (id), text TEXT NOT NULL);
INSERT INTO answers SELECT id, NULL, text FROM posts WHERE answer_to IN (SELECT id FROM posts);
DROP TABLE posts;

-- ## posts that answer none are left out, and each other one keeps what it answers · guilty: error loses-rows
-- @ runner: transactional
-- = 001_posts.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, answer_to INTEGER REFERENCES posts (id), text TEXT NOT NULL);
-- > 002_answers.sql
CREATE TABLE answers (id INTEGER PRIMARY KEY, answer_to INTEGER REFERENCES answers (id), text TEXT NOT NULL);
INSERT INTO answers SELECT id, NULL, text FROM posts WHERE answer_to IN (SELECT id FROM posts);
UPDATE answers SET answer_to = (SELECT p.answer_to FROM posts p WHERE p.id = answers.id AND p.answer_to IN (SELECT id FROM answers));
DROP TABLE posts;

-- ## posts become answers, and each keeps what it answers · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_posts.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, answer_to INTEGER REFERENCES posts (id), text TEXT NOT NULL);
-- > 002_answers.sql
CREATE TABLE answers (id INTEGER PRIMARY KEY, answer_to INTEGER REFERENCES answers (id), text TEXT NOT NULL);
INSERT INTO answers SELECT id, NULL, text FROM posts;
UPDATE answers SET answer_to = (SELECT p.answer_to FROM posts p WHERE p.id = answers.id);
DROP TABLE posts;

-- ## the new table of shelves refers to the old one, which had no such key and takes the copies along · guilty: error cascades-delete
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `shelves` (`id` integer PRIMARY KEY NOT NULL, `above` integer, `label` text NOT NULL);
-- > 0001_above.sql
CREATE TABLE `__new_shelves` (`id` integer PRIMARY KEY NOT NULL, `above` integer, `label` text NOT NULL, FOREIGN KEY (`above`) REFERENCES `shelves`(`id`) ON UPDATE no action ON DELETE cascade);
--> statement-breakpoint
INSERT INTO `__new_shelves`("id", "above", "label") SELECT "id", "above", "label" FROM `shelves`;
--> statement-breakpoint
DROP TABLE `shelves`;
--> statement-breakpoint
ALTER TABLE `__new_shelves` RENAME TO `shelves`;

-- ## the new table of shelves refers to itself · innocent, may: depends-on-data
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `shelves` (`id` integer PRIMARY KEY NOT NULL, `above` integer, `label` text NOT NULL);
-- > 0001_above.sql
CREATE TABLE `__new_shelves` (`id` integer PRIMARY KEY NOT NULL, `above` integer, `label` text NOT NULL, FOREIGN KEY (`above`) REFERENCES `__new_shelves`(`id`) ON UPDATE no action ON DELETE cascade);
--> statement-breakpoint
INSERT INTO `__new_shelves`("id", "above", "label") SELECT "id", "above", "label" FROM `shelves`;
--> statement-breakpoint
DROP TABLE `shelves`;
--> statement-breakpoint
ALTER TABLE `__new_shelves` RENAME TO `shelves`;

-- ## the copy leaves shelves out, and the rest of it has no key · guilty: error loses-rows
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `shelves` (`id` integer PRIMARY KEY NOT NULL, `above` integer, `label` text NOT NULL);
-- > 0001_above.sql
CREATE TABLE `__new_shelves` (`id` integer PRIMARY KEY NOT NULL, `above` integer, `label` text NOT NULL);
--> statement-breakpoint
INSERT INTO `__new_shelves`("id", "above", "label") SELECT "id", "above", "label" FROM `shelves` WHERE "above" IS NOT NULL;
--> statement-breakpoint
DROP TABLE `shelves`;
--> statement-breakpoint
ALTER TABLE `__new_shelves` RENAME TO `shelves`;

-- ## regions of one name become one, and what lies in the others keeps their number · guilty: error creates-orphans
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE regions (id INTEGER PRIMARY KEY, name TEXT NOT NULL, within INTEGER REFERENCES regions (id));
-- > 000002_a.up.sql
DELETE FROM regions WHERE id NOT IN (SELECT min(id) FROM regions GROUP BY name);

-- ## regions of one name become one, and what lies in the others is moved to it · innocent
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE regions (id INTEGER PRIMARY KEY, name TEXT NOT NULL, within INTEGER REFERENCES regions (id));
-- > 000002_a.up.sql
UPDATE regions SET within = (SELECT min(k.id) FROM regions r JOIN regions k ON k.name = r.name WHERE r.id = regions.within) WHERE within IS NOT NULL;
DELETE FROM regions WHERE id NOT IN (SELECT min(id) FROM regions GROUP BY name);

-- ## regions in which nothing lies and that have no name · innocent
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE regions (id INTEGER PRIMARY KEY, name TEXT, within INTEGER REFERENCES regions (id));
-- > 000002_a.up.sql
DELETE FROM regions WHERE name IS NULL AND NOT EXISTS (SELECT 1 FROM regions r WHERE r.within = regions.id);
