-- Printed fixes, pasted to the letter into files of a driver that takes one statement at a time.

-- ## the number of AUTOINCREMENT is not carried over · guilty: note resets-autoincrement
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `tickets` (`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL, `title` text);
-- > 0001_title.sql
CREATE TABLE `__new_tickets` (`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL, `title` text DEFAULT 'none');
--> statement-breakpoint
INSERT INTO `__new_tickets`("id", "title") SELECT "id", "title" FROM `tickets`;--> statement-breakpoint
DROP TABLE `tickets`;--> statement-breakpoint
ALTER TABLE `__new_tickets` RENAME TO `tickets`;

-- ## the number of AUTOINCREMENT is carried over, as it is printed · innocent
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `tickets` (`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL, `title` text);
-- > 0001_title.sql
CREATE TABLE `__new_tickets` (`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL, `title` text DEFAULT 'none');
--> statement-breakpoint
INSERT INTO `__new_tickets`("id", "title") SELECT "id", "title" FROM `tickets`;--> statement-breakpoint
DELETE FROM sqlite_sequence WHERE name = '__new_tickets';
--> statement-breakpoint
INSERT INTO sqlite_sequence (name, seq) SELECT '__new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
--> statement-breakpoint
DROP TABLE `tickets`;--> statement-breakpoint
ALTER TABLE `__new_tickets` RENAME TO `tickets`;

-- ## posts go along with the users that are rebuilt · guilty: error cascades-delete
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `users` (`id` integer PRIMARY KEY NOT NULL, `name` text);
--> statement-breakpoint
CREATE TABLE `posts` (`id` integer PRIMARY KEY NOT NULL, `user_id` integer NOT NULL REFERENCES `users`(`id`) ON DELETE CASCADE, `body` text NOT NULL);
-- > 0001_name.sql
CREATE TABLE `__new_users` (`id` integer PRIMARY KEY NOT NULL, `name` text DEFAULT 'x');
--> statement-breakpoint
INSERT INTO `__new_users`("id", "name") SELECT "id", "name" FROM `users`;--> statement-breakpoint
DROP TABLE `users`;--> statement-breakpoint
ALTER TABLE `__new_users` RENAME TO `users`;

-- ## posts are kept aside and put back, as it is printed · innocent
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `users` (`id` integer PRIMARY KEY NOT NULL, `name` text);
--> statement-breakpoint
CREATE TABLE `posts` (`id` integer PRIMARY KEY NOT NULL, `user_id` integer NOT NULL REFERENCES `users`(`id`) ON DELETE CASCADE, `body` text NOT NULL);
-- > 0001_name.sql
CREATE TABLE posts_kept AS SELECT id, user_id, body FROM posts;
--> statement-breakpoint
-- here the rebuild of users
CREATE TABLE `__new_users` (`id` integer PRIMARY KEY NOT NULL, `name` text DEFAULT 'x');
--> statement-breakpoint
INSERT INTO `__new_users`("id", "name") SELECT "id", "name" FROM `users`;--> statement-breakpoint
DROP TABLE `users`;--> statement-breakpoint
ALTER TABLE `__new_users` RENAME TO `users`;
--> statement-breakpoint
INSERT INTO posts (id, user_id, body) SELECT id, user_id, body FROM posts_kept WHERE id NOT IN (SELECT id FROM posts);
--> statement-breakpoint
DROP TABLE posts_kept;
