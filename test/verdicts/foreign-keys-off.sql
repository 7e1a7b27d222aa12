-- PRAGMA foreign_keys inside a transaction does nothing. That matters only where rows hang on the table.

-- ## drizzle-kit's header, and children hang on the table · guilty: error cascades-delete
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `lists` (`id` integer PRIMARY KEY NOT NULL, `title` text);
--> statement-breakpoint
CREATE TABLE `entries` (`id` integer PRIMARY KEY NOT NULL, `list_id` integer NOT NULL, `text` text NOT NULL, FOREIGN KEY (`list_id`) REFERENCES `lists`(`id`) ON DELETE cascade);
-- > 0001_title.sql
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_lists` (`id` integer PRIMARY KEY NOT NULL, `title` text DEFAULT '' NOT NULL);
--> statement-breakpoint
INSERT INTO `__new_lists`("id", "title") SELECT "id", coalesce("title", '') FROM `lists`;--> statement-breakpoint
DROP TABLE `lists`;--> statement-breakpoint
ALTER TABLE `__new_lists` RENAME TO `lists`;--> statement-breakpoint
PRAGMA foreign_keys=ON;

-- ## the same under D1, with set null · guilty: error cascades-null
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE categories (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE products (id INTEGER PRIMARY KEY, name TEXT NOT NULL, category_id INTEGER REFERENCES categories(id) ON DELETE SET NULL);
-- > 0002_name.sql
PRAGMA foreign_keys = OFF;
CREATE TABLE categories_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');
INSERT INTO categories_new SELECT id, coalesce(name, '') FROM categories;
DROP TABLE categories;
ALTER TABLE categories_new RENAME TO categories;
PRAGMA foreign_keys = ON;

-- ## two generations of children · guilty: error cascades-delete
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE orgs (id INTEGER PRIMARY KEY, name TEXT NOT NULL, plan TEXT);
CREATE TABLE repos (id INTEGER PRIMARY KEY, org_id INTEGER NOT NULL REFERENCES orgs(id) ON DELETE CASCADE, name TEXT NOT NULL);
CREATE TABLE issues (id INTEGER PRIMARY KEY, repo_id INTEGER NOT NULL REFERENCES repos(id) ON DELETE CASCADE, title TEXT NOT NULL);
-- > 0002_plan.sql
PRAGMA defer_foreign_keys = TRUE;
CREATE TABLE orgs_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, plan TEXT NOT NULL DEFAULT 'free');
INSERT INTO orgs_new SELECT id, name, coalesce(plan, 'free') FROM orgs;
DROP TABLE orgs;
ALTER TABLE orgs_new RENAME TO orgs;

-- ## a base that steps out of the transaction does not hide a later cascade · guilty: error cascades-delete
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `users` (`id` integer PRIMARY KEY NOT NULL, `name` text);
CREATE TABLE `notes` (`id` integer PRIMARY KEY NOT NULL, `user_id` integer NOT NULL REFERENCES `users`(`id`) ON DELETE cascade, `text` text);
-- = 0001_users.sql
COMMIT;
PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE `__new_users` (`id` integer PRIMARY KEY NOT NULL, `name` text, `email` text);
INSERT INTO `__new_users`(`id`, `name`) SELECT `id`, `name` FROM `users`;
DROP TABLE `users`;
ALTER TABLE `__new_users` RENAME TO `users`;
COMMIT;
PRAGMA foreign_keys = ON;
BEGIN;
-- > 0002_name.sql
CREATE TABLE `__new_users` (`id` integer PRIMARY KEY NOT NULL, `name` text DEFAULT '' NOT NULL, `email` text);
INSERT INTO `__new_users`(`id`, `name`, `email`) SELECT `id`, coalesce(`name`, ''), `email` FROM `users`;
DROP TABLE `users`;
ALTER TABLE `__new_users` RENAME TO `users`;

-- ## OR REPLACE of a parent row · guilty: error cascades-delete
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE themes (code TEXT PRIMARY KEY NOT NULL, colour TEXT NOT NULL);
INSERT INTO themes VALUES ('dark', '#000'), ('light', '#fff');
CREATE TABLE blogs (id INTEGER PRIMARY KEY, title TEXT NOT NULL, theme TEXT NOT NULL REFERENCES themes(code) ON DELETE CASCADE);
-- > 0002_colours.sql
INSERT OR REPLACE INTO themes VALUES ('dark', '#111');

-- ## a DELETE of old parents under D1 · guilty: warning cascades-delete
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE seasons (id INTEGER PRIMARY KEY, year INTEGER NOT NULL);
CREATE TABLE matches (id INTEGER PRIMARY KEY, season_id INTEGER NOT NULL REFERENCES seasons(id) ON DELETE CASCADE, score TEXT);
-- > 0002_old.sql
DELETE FROM seasons WHERE year < 2015;

-- ## drizzle-kit's header where nothing refers to the table · innocent, may: pragma-has-no-effect
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `settings` (`key` text PRIMARY KEY NOT NULL, `value` text);
-- > 0001_value.sql
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_settings` (`key` text PRIMARY KEY NOT NULL, `value` text, `scope` text DEFAULT 'app' NOT NULL);
--> statement-breakpoint
INSERT INTO `__new_settings`("key", "value") SELECT "key", "value" FROM `settings`;--> statement-breakpoint
DROP TABLE `settings`;--> statement-breakpoint
ALTER TABLE `__new_settings` RENAME TO `settings`;--> statement-breakpoint
PRAGMA foreign_keys=ON;

-- ## three generated rebuilds with the header each, of leaf tables · innocent, may: pragma-has-no-effect
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `a` (`id` integer PRIMARY KEY NOT NULL, `x` integer);
CREATE TABLE `b` (`id` integer PRIMARY KEY NOT NULL, `x` integer);
-- > 0001_defaults.sql
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_a` (`id` integer PRIMARY KEY NOT NULL, `x` integer DEFAULT 0);--> statement-breakpoint
INSERT INTO `__new_a`("id", "x") SELECT "id", "x" FROM `a`;--> statement-breakpoint
DROP TABLE `a`;--> statement-breakpoint
ALTER TABLE `__new_a` RENAME TO `a`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_b` (`id` integer PRIMARY KEY NOT NULL, `x` integer DEFAULT 0);--> statement-breakpoint
INSERT INTO `__new_b`("id", "x") SELECT "id", "x" FROM `b`;--> statement-breakpoint
DROP TABLE `b`;--> statement-breakpoint
ALTER TABLE `__new_b` RENAME TO `b`;--> statement-breakpoint
PRAGMA foreign_keys=ON;

-- ## the header under a runner without foreign keys · innocent, may: pragma-has-no-effect
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lists (id INTEGER PRIMARY KEY, title TEXT);
CREATE TABLE entries (id INTEGER PRIMARY KEY, list_id INTEGER NOT NULL REFERENCES lists(id) ON DELETE CASCADE, text TEXT NOT NULL);
-- > 002_title.sql
PRAGMA foreign_keys=OFF;
CREATE TABLE lists_new (id INTEGER PRIMARY KEY, title TEXT DEFAULT '');
INSERT INTO lists_new SELECT id, title FROM lists;
DROP TABLE lists;
ALTER TABLE lists_new RENAME TO lists;

-- ## the guide's way: off, transaction, on again · innocent
-- @ runner: sqlite3-bail
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS Lists (Id INTEGER PRIMARY KEY, Title TEXT);
CREATE TABLE IF NOT EXISTS Entries (Id INTEGER PRIMARY KEY, ListId INTEGER NOT NULL REFERENCES Lists(Id) ON DELETE CASCADE, Text TEXT NOT NULL);
-- > 002_title.sql
PRAGMA foreign_keys = OFF;
BEGIN;
DROP TABLE IF EXISTS Lists_new;
CREATE TABLE Lists_new (Id INTEGER PRIMARY KEY, Title TEXT DEFAULT 'untitled');
INSERT INTO Lists_new (Id, Title) SELECT Id, Title FROM Lists;
DROP TABLE Lists;
ALTER TABLE Lists_new RENAME TO Lists;
COMMIT;

-- ## a base that steps out of the transaction, and a plain new file · innocent
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `users` (`id` integer PRIMARY KEY NOT NULL, `name` text);
CREATE TABLE `notes` (`id` integer PRIMARY KEY NOT NULL, `user_id` integer NOT NULL REFERENCES `users`(`id`) ON DELETE cascade, `text` text);
-- = 0001_users.sql
COMMIT;
PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE `__new_users` (`id` integer PRIMARY KEY NOT NULL, `name` text, `email` text);
INSERT INTO `__new_users`(`id`, `name`) SELECT `id`, `name` FROM `users`;
DROP TABLE `users`;
ALTER TABLE `__new_users` RENAME TO `users`;
COMMIT;
PRAGMA foreign_keys = ON;
BEGIN;
-- > 0002_avatar.sql
ALTER TABLE `users` ADD `avatar` text;

-- ## the child is rebuilt under D1, the parent is left alone · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE lists (id INTEGER PRIMARY KEY, title TEXT);
CREATE TABLE entries (id INTEGER PRIMARY KEY, list_id INTEGER NOT NULL REFERENCES lists(id) ON DELETE CASCADE, text TEXT);
-- > 0002_text.sql
CREATE TABLE entries_new (id INTEGER PRIMARY KEY, list_id INTEGER NOT NULL REFERENCES lists(id) ON DELETE CASCADE, text TEXT DEFAULT '');
INSERT INTO entries_new SELECT id, list_id, text FROM entries;
DROP TABLE entries;
ALTER TABLE entries_new RENAME TO entries;

-- ## children are put aside and come back under D1 · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE boards (id INTEGER PRIMARY KEY, title TEXT);
CREATE TABLE cards (id INTEGER PRIMARY KEY, board_id INTEGER NOT NULL REFERENCES boards(id) ON DELETE CASCADE, text TEXT NOT NULL);
-- > 0002_title.sql
CREATE TABLE cards_aside (id INTEGER PRIMARY KEY, board_id INTEGER NOT NULL, text TEXT NOT NULL);
INSERT INTO cards_aside SELECT id, board_id, text FROM cards;
CREATE TABLE boards_new (id INTEGER PRIMARY KEY, title TEXT DEFAULT '');
INSERT INTO boards_new SELECT id, title FROM boards;
DROP TABLE boards;
ALTER TABLE boards_new RENAME TO boards;
INSERT INTO cards SELECT id, board_id, text FROM cards_aside;
DROP TABLE cards_aside;

-- ## an upsert in place of OR REPLACE · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE themes (code TEXT PRIMARY KEY NOT NULL, colour TEXT NOT NULL);
INSERT INTO themes VALUES ('dark', '#000'), ('light', '#fff');
CREATE TABLE blogs (id INTEGER PRIMARY KEY, title TEXT NOT NULL, theme TEXT NOT NULL REFERENCES themes(code) ON DELETE CASCADE);
-- > 0002_colours.sql
INSERT INTO themes VALUES ('dark', '#111') ON CONFLICT (code) DO UPDATE SET colour = excluded.colour;

-- ## NULLs are filled in 002, required in 003 · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, town TEXT);
-- > 002_fill.sql
UPDATE shops SET town = '' WHERE town IS NULL;
-- > 003_required.sql
CREATE TABLE shops_new (id INTEGER PRIMARY KEY, town TEXT NOT NULL DEFAULT '');
INSERT INTO shops_new SELECT id, town FROM shops;
DROP TABLE shops;
ALTER TABLE shops_new RENAME TO shops;

-- ## a table in a database in memory needs no guard · innocent
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS Words (Id INTEGER PRIMARY KEY, Word TEXT NOT NULL);
-- > 002_words.sql
ATTACH ':memory:' AS work;
CREATE TABLE work.fresh (Word TEXT NOT NULL);
INSERT INTO work.fresh VALUES ('alpha'), ('beta');
INSERT INTO Words (Word) SELECT f.Word FROM work.fresh AS f WHERE NOT EXISTS (SELECT 1 FROM Words AS w WHERE w.Word = f.Word);
DETACH work;

-- ## keys are switched off (in vain) and only a column that is no key is filled · innocent, may: does-nothing
-- @ runner: diesel
-- = migrations/2022-07-05-000000_init/up.sql
CREATE TABLE event (id INTEGER PRIMARY KEY AUTOINCREMENT, executed_at TEXT);
CREATE TABLE vote (event_id INTEGER PRIMARY KEY REFERENCES event (id) ON DELETE CASCADE, vote TEXT);
-- = migrations/2022-07-05-000000_init/down.sql
DROP TABLE vote; DROP TABLE event;
-- > migrations/2022-07-25-000000_more/up.sql
PRAGMA foreign_keys=off;
ALTER TABLE event ADD COLUMN action_id INTEGER;
UPDATE event SET action_id = CASE executed_at WHEN NULL THEN NULL ELSE 1 END;
PRAGMA foreign_keys=on;
-- > migrations/2022-07-25-000000_more/down.sql
ALTER TABLE event DROP COLUMN action_id;

-- ## drizzle rebuilds a table that the same pull request makes · innocent
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `user` (`id` text PRIMARY KEY NOT NULL);
-- = migrations/meta/_journal.json
{"version":"7","dialect":"sqlite","entries":[{"idx":0,"version":"6","when":1700000000000,"tag":"0000_init","breakpoints":true}]}
-- > 0001_widgets.sql
CREATE TABLE `def` (`id` text PRIMARY KEY NOT NULL, `base` text);
--> statement-breakpoint
CREATE TABLE `secret` (`id` text PRIMARY KEY NOT NULL, `def_id` text NOT NULL, FOREIGN KEY (`def_id`) REFERENCES `def`(`id`) ON DELETE cascade);
-- > 0002_merge.sql
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_def` (`id` text PRIMARY KEY NOT NULL, `url` text);--> statement-breakpoint
INSERT INTO `__new_def`("id", "url") SELECT "id", "base" FROM `def`;--> statement-breakpoint
DROP TABLE `def`;--> statement-breakpoint
ALTER TABLE `__new_def` RENAME TO `def`;--> statement-breakpoint
PRAGMA foreign_keys=ON;
-- > migrations/meta/_journal.json
{"version":"7","dialect":"sqlite","entries":[{"idx":0,"version":"6","when":1700000000000,"tag":"0000_init","breakpoints":true},{"idx":1,"version":"6","when":1710000000000,"tag":"0001_widgets","breakpoints":true},{"idx":2,"version":"6","when":1710000100000,"tag":"0002_merge","breakpoints":true}]}

-- ## a tree is rebuilt and its new branches hang on the old one · guilty: error cascades-delete
-- @ runner: d1
-- = 001_comments.sql
CREATE TABLE comments (id INTEGER PRIMARY KEY, reply_to INTEGER REFERENCES comments (id) ON DELETE CASCADE, body TEXT NOT NULL, score INTEGER);
-- > 002_score.sql
CREATE TABLE comments_new (id INTEGER PRIMARY KEY, reply_to INTEGER REFERENCES comments (id) ON DELETE CASCADE, body TEXT NOT NULL, score INTEGER NOT NULL DEFAULT 0);
INSERT INTO comments_new SELECT id, reply_to, body, coalesce(score, 0) FROM comments;
DROP TABLE comments;
ALTER TABLE comments_new RENAME TO comments;

-- ## a tree is rebuilt and hangs on itself · innocent
-- @ runner: d1
-- = 001_comments.sql
CREATE TABLE comments (id INTEGER PRIMARY KEY, reply_to INTEGER REFERENCES comments (id) ON DELETE CASCADE, body TEXT NOT NULL, score INTEGER);
-- > 002_score.sql
CREATE TABLE comments_new (id INTEGER PRIMARY KEY, reply_to INTEGER REFERENCES comments_new (id) ON DELETE CASCADE, body TEXT NOT NULL, score INTEGER NOT NULL DEFAULT 0);
INSERT INTO comments_new SELECT id, reply_to, body, coalesce(score, 0) FROM comments;
DROP TABLE comments;
ALTER TABLE comments_new RENAME TO comments;

-- ## a tree loses rows by its copy, and branches by its rebuild · guilty: error loses-rows, error cascades-delete
-- @ runner: d1
-- = 001_comments.sql
CREATE TABLE comments (id INTEGER PRIMARY KEY, reply_to INTEGER REFERENCES comments (id) ON DELETE CASCADE, body TEXT, score INTEGER);
-- > 002_body.sql
CREATE TABLE comments_new (id INTEGER PRIMARY KEY, reply_to INTEGER REFERENCES comments (id) ON DELETE CASCADE, body TEXT NOT NULL, score INTEGER);
INSERT INTO comments_new SELECT id, reply_to, body, score FROM comments WHERE body IS NOT NULL;
DROP TABLE comments;
ALTER TABLE comments_new RENAME TO comments;

-- ## a file steps out of the transaction to switch keys off · guilty: warning breaks-transaction
-- @ runner: sqlx
-- = 20240101000000_init.sql
CREATE TABLE hosts (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE pings (id INTEGER PRIMARY KEY, host_id INTEGER NOT NULL REFERENCES hosts (id) ON DELETE CASCADE);
CREATE INDEX pings_host ON pings (host_id);
-- > 20240201000000_name.sql
COMMIT;
PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE hosts_new (id INTEGER PRIMARY KEY, name TEXT DEFAULT 'host');
INSERT INTO hosts_new (id, name) SELECT id, name FROM hosts;
DROP TABLE hosts;
ALTER TABLE hosts_new RENAME TO hosts;
COMMIT;
PRAGMA foreign_keys = ON;
BEGIN;

-- ## the same file asks sqlx for no transaction · innocent
-- @ runner: sqlx
-- = 20240101000000_init.sql
CREATE TABLE hosts (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE pings (id INTEGER PRIMARY KEY, host_id INTEGER NOT NULL REFERENCES hosts (id) ON DELETE CASCADE);
CREATE INDEX pings_host ON pings (host_id);
-- > 20240201000000_name.sql
-- no-transaction
PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE hosts_new (id INTEGER PRIMARY KEY, name TEXT DEFAULT 'host');
INSERT INTO hosts_new (id, name) SELECT id, name FROM hosts;
DROP TABLE hosts;
ALTER TABLE hosts_new RENAME TO hosts;
COMMIT;
PRAGMA foreign_keys = ON;

-- ## the header has no effect, and the file keeps the children aside itself · innocent, may: pragma-has-no-effect
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `albums` (`id` integer PRIMARY KEY NOT NULL, `title` text NOT NULL, `year` text);
CREATE TABLE `tracks` (`id` integer PRIMARY KEY NOT NULL, `album_id` integer NOT NULL REFERENCES `albums`(`id`) ON DELETE cascade, `title` text NOT NULL);
CREATE INDEX `tracks_album` ON `tracks` (`album_id`);
-- > 0001_year.sql
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TEMP TABLE `kept_tracks` AS SELECT * FROM `tracks`;--> statement-breakpoint
CREATE TABLE `__new_albums` (`id` integer PRIMARY KEY NOT NULL, `title` text NOT NULL, `year` text DEFAULT '');--> statement-breakpoint
INSERT INTO `__new_albums`("id", "title", "year") SELECT "id", "title", "year" FROM `albums`;--> statement-breakpoint
DROP TABLE `albums`;--> statement-breakpoint
ALTER TABLE `__new_albums` RENAME TO `albums`;--> statement-breakpoint
INSERT INTO `tracks` SELECT * FROM `kept_tracks`;--> statement-breakpoint
DROP TABLE `kept_tracks`;--> statement-breakpoint
PRAGMA foreign_keys=ON;

-- ## the header has no effect, and only one of two tables of children is kept aside · guilty: error cascades-delete
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `albums` (`id` integer PRIMARY KEY NOT NULL, `title` text NOT NULL, `year` text);
CREATE TABLE `tracks` (`id` integer PRIMARY KEY NOT NULL, `album_id` integer NOT NULL REFERENCES `albums`(`id`) ON DELETE cascade, `title` text NOT NULL);
CREATE TABLE `covers` (`id` integer PRIMARY KEY NOT NULL, `album_id` integer NOT NULL REFERENCES `albums`(`id`) ON DELETE cascade, `picture` text NOT NULL);
-- > 0001_year.sql
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TEMP TABLE `kept_tracks` AS SELECT * FROM `tracks`;--> statement-breakpoint
CREATE TABLE `__new_albums` (`id` integer PRIMARY KEY NOT NULL, `title` text NOT NULL, `year` text DEFAULT '');--> statement-breakpoint
INSERT INTO `__new_albums`("id", "title", "year") SELECT "id", "title", "year" FROM `albums`;--> statement-breakpoint
DROP TABLE `albums`;--> statement-breakpoint
ALTER TABLE `__new_albums` RENAME TO `albums`;--> statement-breakpoint
INSERT INTO `tracks` SELECT * FROM `kept_tracks`;--> statement-breakpoint
DROP TABLE `kept_tracks`;--> statement-breakpoint
PRAGMA foreign_keys=ON;

-- ## the header of a file whose new trigger replaces rows of a search table · innocent, may: loses-trigger, not-deterministic
-- @ runner: sqlx
-- = migrations/20240101000000_init.sql
CREATE TABLE frames (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE words (id INTEGER PRIMARY KEY, frame_id INTEGER NOT NULL REFERENCES frames (id), text TEXT NOT NULL);
CREATE INDEX words_frame ON words (frame_id);
CREATE VIRTUAL TABLE names USING fts5 (name);
-- > migrations/20240201000000_names.sql
PRAGMA foreign_keys = OFF;
CREATE TRIGGER frames_named AFTER UPDATE OF name ON frames BEGIN
  INSERT OR REPLACE INTO names (rowid, name) VALUES (new.id, new.name);
END;
