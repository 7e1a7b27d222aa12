-- prisma's engine takes a text in double quotes, as SQLite does unless it is told otherwise.

-- ## a text in double quotes · innocent, may: string-for-column
-- @ runner: prisma
-- = migrations/20240101000000_a/migration.sql
CREATE TABLE "Config" ("key" TEXT NOT NULL PRIMARY KEY, "category" TEXT);
-- > migrations/20240201000000_b/migration.sql
UPDATE "Config" SET "category" = "internal" WHERE "key" = "SETUP_FINISHED";

-- ## a text in double quotes in an applied file · innocent
-- @ runner: prisma
-- = migrations/20240101000000_a/migration.sql
CREATE TABLE "Share" ("id" TEXT NOT NULL PRIMARY KEY, "state" TEXT NOT NULL DEFAULT "open");
-- = migrations/20240201000000_b/migration.sql
UPDATE "Share" SET "state" = "closed";
-- > migrations/20240301000000_c/migration.sql
ALTER TABLE "Share" ADD COLUMN "title" TEXT;

-- ## a column that the old table does not have, in the copy that generators write · guilty: error string-for-column
-- @ runner: prisma
-- = migrations/20240101000000_a/migration.sql
CREATE TABLE "User" ("id" TEXT NOT NULL PRIMARY KEY, "name" TEXT NOT NULL);
-- > migrations/20240201000000_b/migration.sql
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_User" ("id" TEXT NOT NULL PRIMARY KEY, "name" TEXT NOT NULL, "avatar" TEXT);
INSERT INTO "new_User" ("id", "name", "avatar") SELECT "id", "name", "avatar" FROM "User";
DROP TABLE "User";
ALTER TABLE "new_User" RENAME TO "User";
PRAGMA foreign_keys=ON;

-- ## a column misspelt in a copy that generators write · guilty: error string-for-column
-- @ runner: prisma
-- = migrations/20240101000000_a/migration.sql
CREATE TABLE "Post" ("id" TEXT NOT NULL PRIMARY KEY, "title" TEXT NOT NULL);
-- > migrations/20240201000000_b/migration.sql
CREATE TABLE "Draft" ("id" TEXT NOT NULL PRIMARY KEY, "title" TEXT NOT NULL);
INSERT INTO "Draft" ("id", "title") SELECT "id", "titel" FROM "Post";
