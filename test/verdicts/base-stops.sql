-- An applied file that does not replay: production has got through it, and the new file is not to blame.

-- ## an applied rebuild that stops half-way, and a new one that uses the name again · innocent, may: base-does-not-replay, crash-gets-stuck
-- @ runner: drizzle-d1-http
-- = 0001_a.sql
CREATE TABLE "file" ("id" INTEGER NOT NULL PRIMARY KEY, "name" TEXT NOT NULL);
-- = 0002_b.sql
CREATE TABLE "new_file" ("id" INTEGER NOT NULL PRIMARY KEY, "name" TEXT NOT NULL, "parent" BLOB);--> statement-breakpoint
INSERT INTO "new_file" ("id", "name", "parent") SELECT "id", "name", [parent] FROM "file";--> statement-breakpoint
DROP TABLE "file";--> statement-breakpoint
ALTER TABLE "new_file" RENAME TO "file";
-- > 0003_c.sql
CREATE TABLE "new_file" ("id" INTEGER NOT NULL PRIMARY KEY, "name" TEXT NOT NULL, "parent" BLOB, "size" INTEGER);--> statement-breakpoint
INSERT INTO "new_file" ("id", "name", "parent") SELECT "id", "name", "parent" FROM "file";--> statement-breakpoint
DROP TABLE "file";--> statement-breakpoint
ALTER TABLE "new_file" RENAME TO "file";

-- ## WAL is set already by the program · innocent, may: base-does-not-replay
-- @ runner: sqlx
-- = 0001_a.sql
PRAGMA journal_mode = WAL;
CREATE TABLE puzzle (id INTEGER PRIMARY KEY);
-- > 0002_b.sql
CREATE TABLE piece (id INTEGER PRIMARY KEY, puzzle_id INTEGER REFERENCES puzzle (id));

-- ## an applied file that stops half-way, and a new one that drops what it has made · guilty: error drops-column
-- @ runner: sqlx
-- = 0001_a.sql
PRAGMA journal_mode = WAL;
CREATE TABLE wallet (id INTEGER PRIMARY KEY, note TEXT);
-- > 0002_b.sql
ALTER TABLE wallet DROP COLUMN note;

-- ## an applied file that stops, and a new one that needs what nobody makes · guilty: error base-does-not-replay|replay-fails
-- @ runner: sqlx
-- = 0001_a.sql
PRAGMA journal_mode = WAL;
CREATE TABLE coin (id INTEGER PRIMARY KEY);
-- > 0002_b.sql
ALTER TABLE coins ADD COLUMN note TEXT;

-- ## of an applied piece with two statements libsql has run the first only, as a fresh install does · innocent
-- @ runner: drizzle-libsql
-- = 0000_a.sql
CREATE TABLE `song` (`id` text PRIMARY KEY NOT NULL, `album_id` text NOT NULL, `path` text);
-- = 0001_b.sql
CREATE INDEX IF NOT EXISTS `song_path` ON `song` (`path`);

CREATE UNIQUE INDEX IF NOT EXISTS `song_album_path` ON `song` (`album_id`, `path`) WHERE `path` <> '';
-- > 0002_c.sql
ALTER TABLE `song` ADD `rating` integer;

-- ## a new file drops what stands second in an applied piece, and libsql has never made it · guilty: error replay-fails
-- @ runner: drizzle-libsql
-- = 0000_a.sql
CREATE TABLE `bird` (`id` text PRIMARY KEY NOT NULL, `ring` text, `name` text);
-- = 0001_b.sql
CREATE INDEX `bird_ring` ON `bird` (`ring`);
CREATE INDEX `bird_name` ON `bird` (`name`);
-- > 0002_c.sql
DROP INDEX `bird_name`;
