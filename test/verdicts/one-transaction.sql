-- All new files in one transaction: what one of them may do depends on whether another has written before it.

-- ## WAL asked for in the second of two new files · innocent, may: pragma-has-no-effect, journal-mode
-- @ runner: drizzle-libsql
-- = 0000_a.sql
CREATE TABLE `general` (`id` integer PRIMARY KEY, `v` text);
-- > 0001_b.sql
CREATE TABLE `hooks` (`id` integer PRIMARY KEY, `v` text);
-- > 0002_c.sql
PRAGMA journal_mode=WAL;--> statement-breakpoint
INSERT INTO `general` (`v`) VALUES ('1');

-- ## WAL asked for in an applied file, which has worked · innocent, may: pragma-has-no-effect
-- @ runner: drizzle
-- = 0000_a.sql
CREATE TABLE `users` (`id` integer PRIMARY KEY, `v` text);
-- = 0001_b.sql
PRAGMA journal_mode=WAL;--> statement-breakpoint
CREATE TABLE `hooks` (`id` integer PRIMARY KEY, `v` text);
-- > 0002_c.sql
CREATE TABLE `more` (`id` integer PRIMARY KEY, `v` text);

-- ## WAL asked for by the only new file · guilty: error replay-fails
-- @ runner: drizzle-libsql
-- = 0000_a.sql
CREATE TABLE `site` (`id` integer PRIMARY KEY, `v` text);
-- > 0001_b.sql
PRAGMA journal_mode=WAL;--> statement-breakpoint
INSERT INTO `site` (`v`) VALUES ('1');

-- ## foreign keys switched off in the second of two new files, and a parent is rebuilt · guilty: error cascades-delete|pragma-has-no-effect
-- @ runner: rusqlite-migration
-- = migrations/01-a/up.sql
CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE child (id INTEGER PRIMARY KEY, parent_id INTEGER NOT NULL REFERENCES parent (id) ON DELETE CASCADE);
-- > migrations/02-b/up.sql
CREATE TABLE other (id INTEGER PRIMARY KEY);
-- > migrations/03-c/up.sql
PRAGMA foreign_keys = OFF;
CREATE TABLE parent_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');
INSERT INTO parent_new SELECT id, coalesce(name, '') FROM parent;
DROP TABLE parent;
ALTER TABLE parent_new RENAME TO parent;

-- ## an applied file has made a secret by chance, as a fresh install does · innocent
-- @ runner: drizzle
-- = 0000_a.sql
CREATE TABLE `secret` (`id` integer PRIMARY KEY, `v` text NOT NULL);--> statement-breakpoint
INSERT INTO `secret` (`v`) VALUES (hex(randomblob(16)));
-- > 0001_b.sql
CREATE TABLE `other` (`id` integer PRIMARY KEY, `v` text);
