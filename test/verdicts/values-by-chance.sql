-- Values that each row gets by chance or by the clock: tokens that have to differ, a new column's DEFAULT, and what overwrites.

-- ## share tokens are filled by chance · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shares (id INTEGER PRIMARY KEY, file TEXT NOT NULL);
-- > 002_share_token.sql
ALTER TABLE shares ADD COLUMN token TEXT;
UPDATE shares SET token = lower(hex(randomblob(16))) WHERE token IS NULL;
CREATE UNIQUE INDEX shares_token ON shares(token);

-- ## a rebuild gives each row a public id · innocent, may: breaks-old-writes
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `posts` (`id` integer PRIMARY KEY NOT NULL, `title` text NOT NULL);
-- > 0001_ids.sql
CREATE TABLE `__new_posts` (`id` integer PRIMARY KEY NOT NULL, `title` text NOT NULL, `publicId` text NOT NULL UNIQUE);--> statement-breakpoint
INSERT INTO `__new_posts`("id", "title", "publicId") SELECT "id", "title", lower(hex(randomblob(16))) FROM `posts`;--> statement-breakpoint
DROP TABLE `posts`;--> statement-breakpoint
ALTER TABLE `__new_posts` RENAME TO `posts`;

-- ## every calendar link is renewed, and the file names no reason · guilty: warning not-deterministic|narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE feeds (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, token TEXT NOT NULL UNIQUE);
-- > 0002_feeds.sql
UPDATE feeds SET token = lower(hex(randomblob(16)));

-- ## a lottery number for each row, which nobody can repeat · guilty: warning not-deterministic
-- @ runner: goose
-- = 001_init.sql
-- +goose Up
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_seats.sql
-- +goose Up
ALTER TABLE guests ADD COLUMN seat INTEGER;
UPDATE guests SET seat = abs(random()) % 40 WHERE seat IS NULL;

-- ## prisma adds a createdAt · innocent, may: pragma-has-no-effect
-- @ runner: prisma
-- = migrations/20240101000000_init/migration.sql
CREATE TABLE "User" ("id" INTEGER NOT NULL PRIMARY KEY, "email" TEXT NOT NULL);
-- > migrations/20240201000000_created/migration.sql
-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_User" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);
INSERT INTO "new_User" ("email", "id") SELECT "email", "id" FROM "User";
DROP TABLE "User";
ALTER TABLE "new_User" RENAME TO "User";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- ## a rebuild adds when an order was stored · innocent
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, sum_cents INTEGER NOT NULL);
-- > 0002_stored.sql
CREATE TABLE orders_new (id INTEGER PRIMARY KEY, sum_cents INTEGER NOT NULL, stored_at INTEGER NOT NULL DEFAULT (unixepoch()));
INSERT INTO orders_new (id, sum_cents) SELECT id, sum_cents FROM orders;
DROP TABLE orders;
ALTER TABLE orders_new RENAME TO orders;

-- ## the copy writes the clock over the moment that was kept · guilty: warning not-deterministic
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, sum_cents INTEGER NOT NULL, stored_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 0002_stored.sql
CREATE TABLE orders_new (id INTEGER PRIMARY KEY, sum_cents INTEGER NOT NULL CHECK (sum_cents >= 0), stored_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
INSERT INTO orders_new (id, sum_cents, stored_at) SELECT id, max(sum_cents, 0), CURRENT_TIMESTAMP FROM orders;
DROP TABLE orders;
ALTER TABLE orders_new RENAME TO orders;
