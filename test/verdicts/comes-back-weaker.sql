-- Indexes and triggers that are dropped and made anew under their own name, and demand or do less.

-- ## a unique index comes back as a plain one · guilty: warning loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
CREATE UNIQUE INDEX users_email ON users (email);
-- > 002_nocase.sql
DROP INDEX users_email;
CREATE INDEX users_email ON users (email COLLATE NOCASE);

-- ## one open ticket for each seat comes back for all tickets, and not unique · guilty: warning loses-index
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, seat TEXT NOT NULL, state TEXT NOT NULL);
CREATE UNIQUE INDEX one_open ON tickets (seat) WHERE state = 'open';
-- > 0002_index.sql
DROP INDEX IF EXISTS one_open;
CREATE INDEX IF NOT EXISTS one_open ON tickets (seat);

-- ## one row for each pair becomes one for each three · guilty: warning loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, show INTEGER NOT NULL, seat TEXT NOT NULL, name TEXT NOT NULL);
CREATE UNIQUE INDEX seats_once ON seats (show, seat);
-- > 002_names.sql
DROP INDEX seats_once;
CREATE UNIQUE INDEX seats_once ON seats (show, seat, name);

-- ## unique among the open ones becomes unique among the closed ones · guilty: warning loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, seat TEXT NOT NULL, state TEXT NOT NULL);
CREATE UNIQUE INDEX one_open ON tickets (seat) WHERE state = 'open';
-- > 002_state.sql
DROP INDEX one_open;
CREATE UNIQUE INDEX one_open ON tickets (seat) WHERE state = 'closed';

-- ## a unique index goes in one file and comes back as a plain one in the next · guilty: warning loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
CREATE UNIQUE INDEX users_email ON users (email);
-- > 002_drop.sql
DROP INDEX users_email;
-- > 003_make.sql
CREATE INDEX users_email ON users (email);

-- ## a trigger counts when rows come instead of when they go · guilty: warning loses-trigger
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, comments INTEGER NOT NULL DEFAULT 0);
CREATE TABLE comments (id INTEGER PRIMARY KEY, post_id INTEGER NOT NULL REFERENCES posts(id), body TEXT NOT NULL);
CREATE TRIGGER comments_down AFTER DELETE ON comments BEGIN UPDATE posts SET comments = comments - 1 WHERE id = old.post_id; END;
-- > 002_floor.sql
DROP TRIGGER comments_down;
CREATE TRIGGER comments_down AFTER INSERT ON comments BEGIN UPDATE posts SET comments = max(comments - 1, 0) WHERE id = new.post_id; END;

-- ## a unique index comes back for the rows that are not deleted · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL, deleted_at TEXT);
CREATE UNIQUE INDEX users_email ON users (email);
-- > 002_soft.sql
DROP INDEX users_email;
CREATE UNIQUE INDEX users_email ON users (email) WHERE deleted_at IS NULL;

-- ## a unique index learns of the new tenant · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
CREATE UNIQUE INDEX users_email ON users (email);
-- > 002_tenants.sql
ALTER TABLE users ADD COLUMN tenant TEXT NOT NULL DEFAULT 'main';
DROP INDEX users_email;
CREATE UNIQUE INDEX users_email ON users (tenant, email);

-- ## unique among the open ones becomes unique among the open and the paid ones · innocent, may: depends-on-data, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, seat TEXT NOT NULL, state TEXT NOT NULL);
CREATE UNIQUE INDEX one_open ON tickets (seat) WHERE state = 'open';
-- > 002_state.sql
DROP INDEX one_open;
CREATE UNIQUE INDEX one_open ON tickets (seat) WHERE state IN ('open', 'paid');

-- ## a unique index comes back with its keys in another order · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, show INTEGER NOT NULL, seat TEXT NOT NULL);
CREATE UNIQUE INDEX seats_once ON seats (show, seat);
-- > 002_order.sql
DROP INDEX seats_once;
CREATE UNIQUE INDEX seats_once ON seats (seat, show);

-- ## a plain index comes back on more columns · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, show INTEGER NOT NULL, seat TEXT NOT NULL);
CREATE INDEX seats_show ON seats (show) WHERE seat <> '';
-- > 002_order.sql
DROP INDEX seats_show;
CREATE INDEX seats_show ON seats (show, seat);

-- ## a unique index is the plain helper of another unique one now · innocent, may: depends-on-data, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT);
CREATE UNIQUE INDEX users_email ON users (email);
-- > 002_nocase.sql
DROP INDEX users_email;
CREATE UNIQUE INDEX users_email_nocase ON users (lower(email));
CREATE INDEX users_email ON users (email);

-- ## a trigger writes something else at the same event · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL, changed TEXT);
CREATE TRIGGER notes_changed AFTER UPDATE ON notes BEGIN UPDATE notes SET changed = datetime('now') WHERE id = new.id; END;
-- > 002_precise.sql
DROP TRIGGER notes_changed;
CREATE TRIGGER notes_changed AFTER UPDATE OF body ON notes BEGIN UPDATE notes SET changed = strftime('%s', 'now') WHERE id = new.id; END;

-- ## a trigger is divided into two for its event and another one · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, comments INTEGER NOT NULL DEFAULT 0);
CREATE TABLE comments (id INTEGER PRIMARY KEY, post_id INTEGER NOT NULL REFERENCES posts(id), body TEXT NOT NULL);
CREATE TRIGGER counted AFTER DELETE ON comments BEGIN UPDATE posts SET comments = comments - 1 WHERE id = old.post_id; END;
-- > 002_both.sql
DROP TRIGGER counted;
CREATE TRIGGER counted AFTER INSERT ON comments BEGIN UPDATE posts SET comments = comments + 1 WHERE id = new.post_id; END;
CREATE TRIGGER uncounted AFTER DELETE ON comments BEGIN UPDATE posts SET comments = comments - 1 WHERE id = old.post_id; END;

-- ## unique among the archived ones, of which there is none yet · guilty: warning loses-index
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE channels (id INTEGER PRIMARY KEY, handle TEXT NOT NULL, topic TEXT);
CREATE UNIQUE INDEX channels_handle ON channels (handle);
-- > 002_archive.sql
ALTER TABLE channels ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
DROP INDEX channels_handle;
CREATE UNIQUE INDEX channels_handle ON channels (handle) WHERE archived = 1;

-- ## the time of removal comes in one file, and in the next the index asks for those that have one · guilty: warning loses-index
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE coupons (id INTEGER PRIMARY KEY, code TEXT NOT NULL);
CREATE UNIQUE INDEX coupons_code ON coupons (code);
-- > 0002_removed.sql
ALTER TABLE coupons ADD COLUMN removed_at INTEGER;
-- > 0003_codes_of_the_rest.sql
DROP INDEX coupons_code;
CREATE UNIQUE INDEX coupons_code ON coupons (code) WHERE removed_at IS NOT NULL;

-- ## unique among those that are not archived · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE channels (id INTEGER PRIMARY KEY, handle TEXT NOT NULL, topic TEXT);
CREATE UNIQUE INDEX channels_handle ON channels (handle);
-- > 002_archive.sql
ALTER TABLE channels ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
DROP INDEX channels_handle;
CREATE UNIQUE INDEX channels_handle ON channels (handle) WHERE archived = 0;

-- ## unique among those that were given out, which all of today's were · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, place TEXT NOT NULL, guest TEXT NOT NULL);
CREATE UNIQUE INDEX seats_place ON seats (place);
-- > 002_given_out.sql
ALTER TABLE seats ADD COLUMN given INTEGER NOT NULL DEFAULT 0;
UPDATE seats SET given = 1;
DROP INDEX seats_place;
CREATE UNIQUE INDEX seats_place ON seats (place) WHERE given = 1;

-- ## a rebuild that lets NULL into a link, for ON DELETE SET NULL · innocent
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE boards (id integer PRIMARY KEY NOT NULL, name text NOT NULL);
CREATE TABLE pins (id integer PRIMARY KEY NOT NULL, board_id integer NOT NULL, link text NOT NULL, FOREIGN KEY (board_id) REFERENCES boards(id) ON UPDATE no action ON DELETE no action);
CREATE INDEX pins_board ON pins (board_id);
-- > 0001_optional.sql
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_pins` (`id` integer PRIMARY KEY NOT NULL, `board_id` integer, `link` text NOT NULL, FOREIGN KEY (`board_id`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE set null);
--> statement-breakpoint
INSERT INTO `__new_pins`("id", "board_id", "link") SELECT "id", "board_id", "link" FROM `pins`;--> statement-breakpoint
DROP TABLE `pins`;--> statement-breakpoint
ALTER TABLE `__new_pins` RENAME TO `pins`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `pins_board` ON `pins` (`board_id`);

-- ## a rebuild that adds a column, and forgets NOT NULL of another · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pins (id INTEGER PRIMARY KEY, link TEXT NOT NULL, title TEXT NOT NULL DEFAULT '');
-- > 002_note.sql
CREATE TABLE pins_new (id INTEGER PRIMARY KEY, link TEXT, title TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT 'none');
INSERT INTO pins_new (id, link, title) SELECT id, link, title FROM pins;
DROP TABLE pins;
ALTER TABLE pins_new RENAME TO pins;

-- ## drizzle-kit rebuilds a table where the schema in code makes a column optional and has another one · innocent
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `trips` (`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL, `driver` text NOT NULL, `leaves` integer NOT NULL);
-- > 0001_seats.sql
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_trips` (`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL, `driver` text, `leaves` integer NOT NULL, `seats` integer DEFAULT 4 NOT NULL);
--> statement-breakpoint
INSERT INTO `__new_trips`("id", "driver", "leaves") SELECT "id", "driver", "leaves" FROM `trips`;--> statement-breakpoint
DROP TABLE `trips`;--> statement-breakpoint
ALTER TABLE `__new_trips` RENAME TO `trips`;--> statement-breakpoint
PRAGMA foreign_keys=ON;

-- ## prisma makes a column optional and adds another one · innocent, may: breaks-transaction
-- @ runner: prisma
-- = migrations/20240101000000_init/migration.sql
CREATE TABLE "Trip" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "driver" TEXT NOT NULL, "leaves" DATETIME NOT NULL);
-- > migrations/20240201000000_seats/migration.sql
-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Trip" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "driver" TEXT, "leaves" DATETIME NOT NULL, "seats" INTEGER NOT NULL DEFAULT 4);
INSERT INTO "new_Trip" ("driver", "id", "leaves") SELECT "driver", "id", "leaves" FROM "Trip";
DROP TABLE "Trip";
ALTER TABLE "new_Trip" RENAME TO "Trip";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- ## drizzle-kit rebuilds a table and leaves a default out · guilty: warning loses-constraint|breaks-old-writes
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `trips` (`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL, `driver` text NOT NULL, `seats` integer DEFAULT 4 NOT NULL);
-- > 0001_seats.sql
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_trips` (`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL, `driver` text, `seats` integer NOT NULL);
--> statement-breakpoint
INSERT INTO `__new_trips`("id", "driver", "seats") SELECT "id", "driver", "seats" FROM `trips`;--> statement-breakpoint
DROP TABLE `trips`;--> statement-breakpoint
ALTER TABLE `__new_trips` RENAME TO `trips`;--> statement-breakpoint
PRAGMA foreign_keys=ON;
