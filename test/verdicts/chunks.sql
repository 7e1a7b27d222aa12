-- Chunks between breakpoints, of which one holds no statement that SQLite here can run.

-- ## a column changed the way drizzle-kit writes it for Turso · innocent, may: cannot-verify, breaks-old-writes, depends-on-data
-- @ runner: drizzle-libsql
-- = 0000_a.sql
CREATE TABLE `users` (`id` integer PRIMARY KEY NOT NULL, `name` text NOT NULL);
-- > 0001_b.sql
ALTER TABLE `users` ALTER COLUMN "name" TO "name" text;--> statement-breakpoint
CREATE UNIQUE INDEX `users_name` ON `users` (`name`);

-- ## two columns changed in an applied file · innocent, may: cannot-verify
-- @ runner: drizzle-libsql
-- = 0000_a.sql
CREATE TABLE `members` (`id` integer PRIMARY KEY NOT NULL, `name` text NOT NULL);
-- = 0001_b.sql
ALTER TABLE `members` ALTER COLUMN "name" TO "name" text;--> statement-breakpoint
ALTER TABLE `members` ALTER COLUMN "name" TO "name" text NOT NULL;
-- > 0002_c.sql
CREATE TABLE `groups` (`id` integer PRIMARY KEY NOT NULL);

-- ## a column changed, and another one dropped · guilty: error drops-column
-- @ runner: drizzle-libsql
-- = 0000_a.sql
CREATE TABLE `guests` (`id` integer PRIMARY KEY NOT NULL, `name` text NOT NULL, `note` text);
-- > 0001_b.sql
ALTER TABLE `guests` ALTER COLUMN "name" TO "name" text;--> statement-breakpoint
ALTER TABLE `guests` DROP COLUMN `note`;

-- ## a chunk that is empty · guilty: error replay-fails
-- @ runner: drizzle-libsql
-- = 0000_a.sql
CREATE TABLE `tickets` (`id` integer PRIMARY KEY NOT NULL);
-- > 0001_b.sql
ALTER TABLE `tickets` ADD `note` text;--> statement-breakpoint
-- nothing

-- ## the last chunk is empty, as in the files that are applied · innocent
-- @ runner: drizzle-expo
-- = 0000_a.sql
CREATE TABLE `tickets` (`id` integer PRIMARY KEY NOT NULL);
--> statement-breakpoint
CREATE TABLE `seats` (`id` integer PRIMARY KEY NOT NULL);
--> statement-breakpoint
-- > 0001_b.sql
ALTER TABLE `tickets` ADD `note` text;
--> statement-breakpoint

-- ## the last chunk is empty, and no applied file has such a chunk · guilty: error replay-fails
-- @ runner: drizzle-expo
-- = 0000_a.sql
CREATE TABLE `tickets` (`id` integer PRIMARY KEY NOT NULL);
-- > 0001_b.sql
ALTER TABLE `tickets` ADD `note` text;
--> statement-breakpoint

-- ## an empty chunk that passes, and a column that goes · guilty: error drops-column
-- @ runner: drizzle
-- = 0000_a.sql
CREATE TABLE `tickets` (`id` integer PRIMARY KEY NOT NULL, `note` text);
--> statement-breakpoint
-- > 0001_b.sql
ALTER TABLE `tickets` DROP COLUMN `note`;
--> statement-breakpoint
