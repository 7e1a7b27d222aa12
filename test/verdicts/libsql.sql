-- ALTER COLUMN … TO on libSQL: it changes the schema's text, neither rewrites nor checks the rows that are there.

-- ## NOT NULL where rows hold NULL, and a rebuild that then refuses them · guilty: warning fails-with-rows|depends-on-data
-- @ runner: drizzle-libsql
-- = 0000_init.sql
CREATE TABLE `users` (`id` integer PRIMARY KEY NOT NULL, `name` text, `email` text);
-- > 0001_name.sql
ALTER TABLE `users` ALTER COLUMN "name" TO "name" text NOT NULL;--> statement-breakpoint
CREATE TABLE `__new_users` (`id` integer PRIMARY KEY NOT NULL, `name` text NOT NULL, `email` text, `age` integer);--> statement-breakpoint
INSERT INTO `__new_users` (`id`, `name`, `email`) SELECT `id`, `name`, `email` FROM `users`;--> statement-breakpoint
DROP TABLE `users`;--> statement-breakpoint
ALTER TABLE `__new_users` RENAME TO `users`;

-- ## UNIQUE cannot be added this way · guilty: error replay-fails
-- @ runner: drizzle-libsql
-- = 0000_init.sql
CREATE TABLE `users` (`id` integer PRIMARY KEY NOT NULL, `email` text);
-- > 0001_email.sql
ALTER TABLE `users` ALTER COLUMN "email" TO "email" text UNIQUE;

-- ## a column that is not there · guilty: error replay-fails
-- @ runner: drizzle-libsql
-- = 0000_init.sql
CREATE TABLE `users` (`id` integer PRIMARY KEY NOT NULL, `email` text);
-- > 0001_mail.sql
ALTER TABLE `users` ALTER COLUMN "mail" TO "mail" text DEFAULT '';

-- ## a column goes behind it · guilty: error drops-column
-- @ runner: drizzle-libsql
-- = 0000_init.sql
CREATE TABLE `users` (`id` integer PRIMARY KEY NOT NULL, `name` text, `email` text);
-- > 0001_name.sql
ALTER TABLE `users` ALTER COLUMN "name" TO "name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `users` DROP COLUMN `email`;

-- ## a view that cannot be read any more stops it · guilty: error replay-fails
-- @ runner: drizzle-libsql
-- = 0000_init.sql
CREATE TABLE `users` (`id` integer PRIMARY KEY NOT NULL, `name` text);--> statement-breakpoint
CREATE TABLE `logs` (`id` integer PRIMARY KEY NOT NULL, `line` text);--> statement-breakpoint
CREATE VIEW `lines` AS SELECT `line` FROM `logs`;
-- > 0001_name.sql
DROP TABLE `logs`;--> statement-breakpoint
ALTER TABLE `users` ALTER COLUMN "name" TO "name" text DEFAULT '';

-- ## what follows it fails on some rows · guilty: warning fails-with-rows|depends-on-data
-- @ runner: drizzle-libsql
-- = 0000_init.sql
CREATE TABLE `users` (`id` integer PRIMARY KEY NOT NULL, `name` text NOT NULL);
-- > 0001_name.sql
ALTER TABLE `users` ALTER COLUMN "name" TO "name" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `users_name` ON `users` (`name`);

-- ## a CHECK that the UPDATE behind it breaks · guilty: error fails-with-rows|depends-on-data|replay-fails
-- @ runner: drizzle-libsql
-- = 0000_init.sql
CREATE TABLE `orders` (`id` integer PRIMARY KEY NOT NULL, `state` text DEFAULT 'new' NOT NULL);
-- > 0001_state.sql
ALTER TABLE `orders` ALTER COLUMN "state" TO "state" text DEFAULT 'new' NOT NULL CHECK (`state` IN ('new', 'paid'));--> statement-breakpoint
UPDATE `orders` SET `state` = 'open' WHERE `state` = 'new';

-- ## the definition is written in a way that libSQL cuts wrongly · guilty: error cannot-verify
-- @ runner: drizzle-libsql
-- = 0000_init.sql
CREATE TABLE `users` (`id` integer PRIMARY KEY NOT NULL, `name` text DEFAULT 'Doe, Jane', `age` integer);
-- > 0001_name.sql
ALTER TABLE `users` ALTER COLUMN "name" TO "name" text DEFAULT '';

-- ## the column is the rowid · guilty: error cannot-verify
-- @ runner: drizzle-libsql
-- = 0000_init.sql
CREATE TABLE `users` (`id` integer PRIMARY KEY NOT NULL, `name` text);
-- > 0001_id.sql
ALTER TABLE `users` ALTER COLUMN "id" TO "id" int PRIMARY KEY NOT NULL;

-- ## a default that was missing · innocent
-- @ runner: drizzle-libsql
-- = 0000_init.sql
CREATE TABLE `users` (`id` integer PRIMARY KEY NOT NULL, `name` text NOT NULL);
-- > 0001_name.sql
ALTER TABLE `users` ALTER COLUMN "name" TO "name" text DEFAULT '' NOT NULL;

-- ## NOT NULL with a default, behind an UPDATE that fills · innocent
-- @ runner: drizzle-libsql
-- = 0000_init.sql
CREATE TABLE `users` (`id` integer PRIMARY KEY NOT NULL, `name` text, `age` integer);--> statement-breakpoint
CREATE INDEX `users_name` ON `users` (`name`);
-- > 0001_name.sql
UPDATE `users` SET `name` = '' WHERE `name` IS NULL;--> statement-breakpoint
ALTER TABLE `users` ALTER COLUMN "name" TO "name" text DEFAULT '' NOT NULL;

-- ## NULL is allowed again, over several lines · innocent
-- @ runner: drizzle-libsql
-- = 0000_init.sql
CREATE TABLE `posts` (
	`id` integer PRIMARY KEY NOT NULL,
	`title` text(120) NOT NULL,
	`body` text
);
-- > 0001_title.sql
-- the title is optional
ALTER TABLE `posts`
  ALTER COLUMN `title`
  TO `title` text(120); -- as drafts have none
--> statement-breakpoint
ALTER TABLE `posts` ADD `slug` text;

-- ## the last column, in a table with a trigger and a view · innocent
-- @ runner: drizzle-libsql
-- = 0000_init.sql
CREATE TABLE `posts` (`id` integer PRIMARY KEY NOT NULL, `title` text NOT NULL, `seen` integer DEFAULT 0 NOT NULL);--> statement-breakpoint
CREATE TABLE `log` (`id` integer PRIMARY KEY NOT NULL, `what` text NOT NULL);--> statement-breakpoint
CREATE TRIGGER `posts_added` AFTER INSERT ON `posts` BEGIN INSERT INTO `log` (`what`) VALUES (NEW.`title`); END;--> statement-breakpoint
CREATE VIEW `popular` AS SELECT `title` FROM `posts` WHERE `seen` > 10;
-- > 0001_seen.sql
ALTER TABLE `posts` ALTER COLUMN "seen" TO "seen" integer DEFAULT 1 NOT NULL;

-- ## a foreign key gets ON DELETE CASCADE · innocent
-- @ runner: drizzle-libsql
-- = 0000_init.sql
CREATE TABLE `teams` (`id` integer PRIMARY KEY NOT NULL, `name` text NOT NULL);--> statement-breakpoint
CREATE TABLE `users` (
	`id` integer PRIMARY KEY NOT NULL,
	`team_id` integer NOT NULL REFERENCES `teams`(`id`),
	`name` text NOT NULL
);--> statement-breakpoint
CREATE INDEX `users_team` ON `users` (`team_id`);
-- > 0001_team.sql
ALTER TABLE `users` ALTER COLUMN "team_id" TO "team_id" integer NOT NULL REFERENCES teams(id) ON DELETE cascade ON UPDATE no action;

-- ## it was applied long ago, and the file behind it is judged on what it made · innocent, may: depends-on-data
-- @ runner: drizzle-libsql
-- = 0000_init.sql
CREATE TABLE `users` (`id` integer PRIMARY KEY NOT NULL, `name` text);
-- = 0001_name.sql
ALTER TABLE `users` ALTER COLUMN "name" TO "name" text DEFAULT '' NOT NULL;
-- > 0002_copy.sql
CREATE TABLE `people` (`id` integer PRIMARY KEY NOT NULL, `name` text NOT NULL);--> statement-breakpoint
INSERT INTO `people` SELECT `id`, `name` FROM `users`;

-- ## NOT NULL where rows may hold NULL, and nothing fills them · guilty: warning depends-on-data
-- @ runner: drizzle-libsql
-- = 0000_init.sql
CREATE TABLE `ferries` (`id` integer PRIMARY KEY NOT NULL, `name` text NOT NULL, `pier` text);
-- > 0001_pier.sql
ALTER TABLE `ferries` ALTER COLUMN "pier" TO "pier" text NOT NULL DEFAULT '';

-- ## NOT NULL with an UPDATE before it · innocent, may: breaks-old-writes
-- @ runner: drizzle-libsql
-- = 0000_init.sql
CREATE TABLE `ferries` (`id` integer PRIMARY KEY NOT NULL, `name` text NOT NULL, `pier` text);
-- > 0001_pier.sql
UPDATE `ferries` SET `pier` = '' WHERE `pier` IS NULL;--> statement-breakpoint
ALTER TABLE `ferries` ALTER COLUMN "pier" TO "pier" text NOT NULL DEFAULT '';
