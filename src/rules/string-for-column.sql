-- What `string-for-column` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Phone TEXT);
-- > 002_avatar.sql
CREATE TABLE IF NOT EXISTS "Users_new" ("Id" INTEGER PRIMARY KEY, "Name" TEXT NOT NULL DEFAULT '', "Phone" TEXT, "Avatar" TEXT);
INSERT INTO "Users_new" ("Id", "Name", "Phone", "Avatar") SELECT "Id", "Name", "Phone", "Avatar" FROM "Users";
DROP TABLE IF EXISTS "Users";
ALTER TABLE "Users_new" RENAME TO "Users";

-- ## bad
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Phone TEXT);
-- @ level: breaks-old-reads off
-- @ level: breaks-old-writes off
-- > 002_contact.sql
ALTER TABLE Users RENAME COLUMN Phone TO Mobile;
ALTER TABLE Users ADD COLUMN Contact TEXT;
UPDATE Users SET Contact = "Phone" WHERE Contact IS NULL;

-- ## good
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Phone TEXT);
-- > 002_avatar.sql
CREATE TABLE IF NOT EXISTS "Users_new" ("Id" INTEGER PRIMARY KEY, "Name" TEXT NOT NULL DEFAULT '', "Phone" TEXT, "Avatar" TEXT);
INSERT INTO "Users_new" ("Id", "Name", "Phone") SELECT "Id", "Name", "Phone" FROM "Users";
DROP TABLE IF EXISTS "Users";
ALTER TABLE "Users_new" RENAME TO "Users";

-- ## good
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Phone TEXT);
-- > 002_role.sql
ALTER TABLE Users ADD COLUMN Role TEXT;
UPDATE Users SET Role = "member" WHERE Role IS NULL;
