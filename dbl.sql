-- doubles

-- ## k user null, client differs · guilty: warning loses-rows|narrows-values
-- @ runner: prisma
-- = migrations/20230101000000_init/migration.sql
CREATE TABLE "User" ("id" TEXT NOT NULL PRIMARY KEY, "email" TEXT NOT NULL);
CREATE TABLE "PostRead" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" TEXT,
    "clientId" TEXT,
    "postSlug" TEXT NOT NULL,
    CONSTRAINT "PostRead_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
-- > migrations/20230201000000_dedupe_reads/migration.sql
DELETE FROM "PostRead" WHERE "id" NOT IN (
  SELECT min("id") FROM "PostRead" GROUP BY "userId", "postSlug", date("createdAt")
);

-- ## two columns and a third that differs, one nullable · guilty: warning loses-rows
-- @ runner: transactional
-- = 001.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, member_id INTEGER, card TEXT, page TEXT NOT NULL);
-- > 002.sql
DELETE FROM visits WHERE id NOT IN (SELECT min(id) FROM visits GROUP BY member_id, page);

-- ## two columns not null and a third that differs · innocent
-- @ runner: transactional
-- = 001.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, member_id INTEGER NOT NULL, card TEXT, page TEXT NOT NULL);
-- > 002.sql
DELETE FROM visits WHERE id NOT IN (SELECT min(id) FROM visits GROUP BY member_id, page);

-- ## all · innocent
-- @ runner: transactional
-- = 001.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, member_id INTEGER, card TEXT, page TEXT NOT NULL);
-- > 002.sql
DELETE FROM visits WHERE id NOT IN (SELECT min(id) FROM visits GROUP BY member_id, card, page);

-- ## with null kept · innocent
-- @ runner: transactional
-- = 001.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, member_id INTEGER, card TEXT, page TEXT NOT NULL);
-- > 002.sql
DELETE FROM visits WHERE member_id IS NOT NULL AND id NOT IN (SELECT min(id) FROM visits GROUP BY member_id, page);

-- ## one column · guilty: warning loses-rows
-- @ runner: transactional
-- = 001.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, member_id INTEGER, card TEXT, page TEXT NOT NULL);
-- > 002.sql
DELETE FROM visits WHERE id NOT IN (SELECT min(id) FROM visits GROUP BY member_id);
