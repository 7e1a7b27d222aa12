-- Rows that are moved to a new table, by a copy and a DELETE, are lost when that table goes.

-- ## closed tickets are moved, and their table goes in the same file · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, title TEXT NOT NULL, status TEXT NOT NULL, body TEXT);
-- > 002_closed.sql
CREATE TABLE tickets_closed AS SELECT * FROM tickets WHERE status = 'closed';
DELETE FROM tickets WHERE status = 'closed';
DROP TABLE tickets_closed;

-- ## deleted by the ids of the copy, which goes one file later · guilty: error loses-rows|drops-table
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, code TEXT NOT NULL, state TEXT NOT NULL, weight REAL);
-- > 0002_delivered.sql
CREATE TABLE delivered AS SELECT * FROM parcels WHERE state = 'delivered';
DELETE FROM parcels WHERE id IN (SELECT id FROM delivered);
-- > 0003_cleanup.sql
DROP TABLE IF EXISTS delivered;

-- ## all entries are moved, and the copy goes · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE journal (id INTEGER PRIMARY KEY, line TEXT NOT NULL, written TEXT);
-- > 002_move.sql
CREATE TABLE journal_past (id INTEGER PRIMARY KEY, line TEXT NOT NULL, written TEXT);
INSERT INTO journal_past SELECT * FROM journal;
DELETE FROM journal;
-- > 003_drop.sql
DROP TABLE journal_past;

-- ## both tables get other names on the way · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, path TEXT NOT NULL, at TEXT NOT NULL);
-- > 002_old.sql
ALTER TABLE visits RENAME TO hits;
CREATE TABLE hits_past (id INTEGER PRIMARY KEY, path TEXT NOT NULL, at TEXT NOT NULL);
INSERT INTO hits_past SELECT * FROM hits WHERE at < '2024-01-01';
DELETE FROM hits WHERE at < '2024-01-01';
-- > 003_rename.sql
ALTER TABLE hits_past RENAME TO attic;
-- > 004_drop.sql
DROP TABLE attic;

-- ## a list of what the DELETE takes · innocent, may: drop-without-if-exists
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL, banned INTEGER NOT NULL DEFAULT 0);
-- > 002_banned.sql
CREATE TABLE to_delete AS SELECT * FROM guests WHERE banned = 1;
DELETE FROM guests WHERE id IN (SELECT id FROM to_delete);
DROP TABLE to_delete;

-- ## a backup for the time of the file · innocent, may: drop-without-if-exists
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL, banned INTEGER NOT NULL DEFAULT 0);
-- > 002_banned.sql
CREATE TABLE guests_backup AS SELECT * FROM guests;
DELETE FROM guests WHERE banned = 1;
DROP TABLE guests_backup;

-- ## moved by way of a table that goes · innocent, may: drop-without-if-exists, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL, banned INTEGER NOT NULL DEFAULT 0 CHECK (banned IN (0, 1)));
-- > 002_out.sql
CREATE TABLE out (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL);
INSERT INTO out SELECT id, email, name FROM guests WHERE banned = 1;
DELETE FROM guests WHERE banned = 1;
-- > 003_banned.sql
CREATE TABLE banned (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL, why TEXT);
INSERT INTO banned (id, email, name) SELECT id, email, name FROM out;
DROP TABLE out;

-- ## moved to a bin, and the oldest are deleted there · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT, gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)), at TEXT NOT NULL);
-- > 002_bin.sql
CREATE TABLE bin (id INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT, at TEXT NOT NULL);
INSERT INTO bin (id, title, body, at) SELECT id, title, body, at FROM pages WHERE gone = 1;
DELETE FROM pages WHERE gone = 1;
DELETE FROM bin WHERE at < '2010-01-01';

-- ## teams are dropped, with their members, before the members are copied · guilty: error drops-table
-- @ runner: drizzle
-- = 0000_teams.sql
CREATE TABLE `teams` (`id` integer PRIMARY KEY NOT NULL, `name` text NOT NULL);
--> statement-breakpoint
CREATE TABLE `team_members` (
	`id` integer PRIMARY KEY NOT NULL,
	`team_id` integer NOT NULL,
	`user_name` text NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade
);
-- > 0001_clubs.sql
CREATE TABLE `clubs` (`id` integer PRIMARY KEY NOT NULL, `name` text NOT NULL);
--> statement-breakpoint
INSERT INTO `clubs` (`id`, `name`) SELECT `id`, `name` FROM `teams`;
--> statement-breakpoint
CREATE TABLE `club_members` (
	`id` integer PRIMARY KEY NOT NULL,
	`club_id` integer NOT NULL,
	`user_name` text NOT NULL,
	FOREIGN KEY (`club_id`) REFERENCES `clubs`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
DROP TABLE `teams`;
--> statement-breakpoint
INSERT INTO `club_members` (`id`, `club_id`, `user_name`) SELECT `id`, `team_id`, `user_name` FROM `team_members`;
--> statement-breakpoint
DROP TABLE `team_members`;

-- ## members are copied, and dropped, before their teams are · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: drizzle
-- = 0000_teams.sql
CREATE TABLE `teams` (`id` integer PRIMARY KEY NOT NULL, `name` text NOT NULL);
--> statement-breakpoint
CREATE TABLE `team_members` (
	`id` integer PRIMARY KEY NOT NULL,
	`team_id` integer NOT NULL,
	`user_name` text NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade
);
-- > 0001_clubs.sql
CREATE TABLE `clubs` (`id` integer PRIMARY KEY NOT NULL, `name` text NOT NULL);
--> statement-breakpoint
INSERT INTO `clubs` (`id`, `name`) SELECT `id`, `name` FROM `teams`;
--> statement-breakpoint
CREATE TABLE `club_members` (
	`id` integer PRIMARY KEY NOT NULL,
	`club_id` integer NOT NULL,
	`user_name` text NOT NULL,
	FOREIGN KEY (`club_id`) REFERENCES `clubs`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `club_members` (`id`, `club_id`, `user_name`) SELECT `id`, `team_id`, `user_name` FROM `team_members`;
--> statement-breakpoint
DROP TABLE `team_members`;
--> statement-breakpoint
DROP TABLE `teams`;

-- ## the DELETE stands above the copy of what it takes · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('open', 'closed')), at TEXT NOT NULL);
-- > 002_archive.sql
CREATE TABLE closed_tickets (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, at TEXT NOT NULL);
DELETE FROM tickets WHERE state = 'closed';
INSERT INTO closed_tickets (id, subject, at) SELECT id, subject, at FROM tickets WHERE state = 'closed';

-- ## the same into a table that was there, with new ids · guilty: error loses-rows
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE files (id INTEGER PRIMARY KEY, path TEXT NOT NULL, bytes INTEGER NOT NULL);
CREATE TABLE attic (id INTEGER PRIMARY KEY, path TEXT NOT NULL, bytes INTEGER NOT NULL);
-- > 002_move.sql
DELETE FROM files WHERE path LIKE '/old/%';
INSERT INTO attic (path, bytes) SELECT path, bytes FROM files WHERE path LIKE '/old/%';

-- ## old lines go first, and what is left is copied · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lines (id INTEGER PRIMARY KEY, at TEXT NOT NULL, text TEXT NOT NULL);
-- > 002_journal.sql
CREATE TABLE journal (id INTEGER PRIMARY KEY, at TEXT NOT NULL, text TEXT NOT NULL);
DELETE FROM lines WHERE at < '2020-01-01';
INSERT INTO journal SELECT id, at, text FROM lines WHERE text <> '';

-- ## drafts go, and another kind is copied · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, state TEXT NOT NULL CHECK (state IN ('draft', 'live', 'old')), body TEXT NOT NULL);
-- > 002_archive.sql
CREATE TABLE archive (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
DELETE FROM posts WHERE state = 'draft';
INSERT INTO archive SELECT id, body FROM posts WHERE state = 'old';
