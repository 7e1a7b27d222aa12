-- SQLite takes a name in double quotes that is no column for a text: every row gets the name itself.

-- ## a misspelt column in a rebuild · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, "nick" TEXT, "level" INTEGER);
-- > 002_level.sql
CREATE TABLE players_new (id INTEGER PRIMARY KEY, nick TEXT, level INTEGER NOT NULL DEFAULT 1);
INSERT INTO players_new SELECT "id", "nickname", coalesce("level", 1) FROM players;
DROP TABLE players;
ALTER TABLE players_new RENAME TO players;

-- ## a misspelt column in an UPDATE · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, street TEXT NOT NULL);
-- > 002_address.sql
ALTER TABLE shops ADD COLUMN address TEXT;
UPDATE shops SET address = "Strasse";

-- ## camel case of the application, snake case of the table · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE invoices (id INTEGER PRIMARY KEY, due_date TEXT NOT NULL, total INTEGER NOT NULL);
-- > 002_copy.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY, due TEXT NOT NULL, total INTEGER NOT NULL);
INSERT INTO bills (id, due, total) SELECT "id", "dueDate", "total" FROM invoices;

-- ## inside coalesce · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tasks (id INTEGER PRIMARY KEY, text TEXT NOT NULL, remark TEXT);
-- > 002_remark.sql
CREATE TABLE tasks_new (id INTEGER PRIMARY KEY, text TEXT NOT NULL, remark TEXT NOT NULL DEFAULT '');
INSERT INTO tasks_new (id, text, remark) SELECT id, text, coalesce("remarks", '') FROM tasks;
DROP TABLE tasks;
ALTER TABLE tasks_new RENAME TO tasks;

-- ## in a copy to another table that is then dropped · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE mails (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, body TEXT NOT NULL);
-- > 002_messages.sql
CREATE TABLE messages (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, body TEXT NOT NULL);
INSERT INTO messages SELECT "id", "subject", "text" FROM mails;
DROP TABLE mails;

-- ## a new column filled from a name of another table · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
CREATE TABLE accounts (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id));
-- > 002_email.sql
ALTER TABLE accounts ADD COLUMN email TEXT;
UPDATE accounts SET email = "email_address" WHERE email IS NULL;

-- ## with || to a text · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE files (id INTEGER PRIMARY KEY, folder TEXT NOT NULL, name TEXT NOT NULL);
-- > 002_path.sql
ALTER TABLE files ADD COLUMN path TEXT NOT NULL DEFAULT '';
UPDATE files SET path = "directory" || '/' || "name";

-- ## the shell, with guards · guilty: error string-for-column
-- @ runner: sqlite3
-- = 001_init.sql
CREATE TABLE IF NOT EXISTS Readers (Id INTEGER PRIMARY KEY, Card TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS Loans (Id INTEGER PRIMARY KEY, ReaderCard TEXT);
-- > 002_cards.sql
CREATE TABLE IF NOT EXISTS Cards (Number TEXT PRIMARY KEY NOT NULL, ReaderId INTEGER NOT NULL UNIQUE);
INSERT OR IGNORE INTO Cards (Number, ReaderId) SELECT "CardNumber" || Id, Id FROM Readers;

-- ## quoted names that are columns · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE "players" ("id" INTEGER PRIMARY KEY, "nick" TEXT, "level" INTEGER);
-- > 002_level.sql
CREATE TABLE "players_new" ("id" INTEGER PRIMARY KEY, "nick" TEXT, "level" INTEGER DEFAULT 1);
INSERT INTO "players_new" ("id", "nick", "level") SELECT "id", "nick", "level" FROM "players";
DROP TABLE "players";
ALTER TABLE "players_new" RENAME TO "players";

-- ## a column in another case · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, Street TEXT NOT NULL);
-- > 002_address.sql
ALTER TABLE shops ADD COLUMN address TEXT;
UPDATE shops SET address = "street";

-- ## a text in single quotes that is called like a column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE fields (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_kind.sql
ALTER TABLE fields ADD COLUMN kind TEXT;
UPDATE fields SET kind = 'name' WHERE kind IS NULL;

-- ## quoted table and column with a blank · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE "work items" (id INTEGER PRIMARY KEY, "due day" TEXT);
-- > 002_due.sql
ALTER TABLE "work items" ADD COLUMN "due month" TEXT;
UPDATE "work items" SET "due month" = substr("due day", 1, 7);

-- ## names in brackets and back ticks · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE [order] (id INTEGER PRIMARY KEY, [group] TEXT, `index` INTEGER);
-- > 002_note.sql
ALTER TABLE [order] ADD COLUMN [note] TEXT;
UPDATE [order] SET [note] = [group] || ' ' || coalesce(`index`, 0) WHERE [group] IS NOT NULL;

-- ## an alias in double quotes · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE sales (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL);
-- > 002_view.sql
CREATE VIEW euro_sales AS SELECT id AS "number", cents / 100.0 AS "amount in euros" FROM sales;

-- ## a quoted name of a table in front of the column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE coaches (id INTEGER PRIMARY KEY, team_id INTEGER NOT NULL REFERENCES teams(id));
-- > 002_team_name.sql
ALTER TABLE coaches ADD COLUMN team_name TEXT;
UPDATE coaches SET team_name = (SELECT "teams"."name" FROM "teams" WHERE "teams"."id" = "coaches"."team_id");

-- ## a column that a file of the same pull request adds · innocent
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `cups` (`id` integer PRIMARY KEY NOT NULL, `name` text NOT NULL);
-- > 0001_slug.sql
ALTER TABLE `cups` ADD `slug` text;
-- > 0002_fill.sql
UPDATE "cups" SET "slug" = lower("name") WHERE "slug" IS NULL;

-- ## two letters of the column changed places · guilty: error string-for-column
-- @ runner: dbmate
-- = 20260101000000_init.sql
-- migrate:up
CREATE TABLE items (id INTEGER PRIMARY KEY, label TEXT NOT NULL, short TEXT);
-- migrate:down
DROP TABLE items;
-- > 20260102000000_fill.sql
-- migrate:up
UPDATE items SET short = "lable" WHERE short IS NULL;
-- migrate:down
SELECT 1;

-- ## a word that is like no column, in a file with texts in single quotes · guilty: note string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE depots (id INTEGER PRIMARY KEY, street TEXT NOT NULL, kind TEXT);
-- > 002_address.sql
ALTER TABLE depots ADD COLUMN address TEXT;
UPDATE depots SET address = "Strasse" WHERE kind = 'shop';

-- ## another one, in a CASE · guilty: note string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rides (id INTEGER PRIMARY KEY, origin TEXT NOT NULL, far INTEGER NOT NULL DEFAULT 0, label TEXT);
-- > 002_label.sql
UPDATE rides SET label = CASE WHEN far = 1 THEN 'far away' ELSE "place" END WHERE label IS NULL;

-- ## a text in double quotes that is meant · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_role.sql
ALTER TABLE members ADD COLUMN role TEXT;
UPDATE members SET role = "guest" WHERE role IS NULL;

-- ## a text in double quotes and one in single quotes · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT);
-- > 002_kind.sql
UPDATE guests SET kind = "visitor" WHERE kind = 'guest';

-- ## a name of no column in a view · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE riders (id INTEGER PRIMARY KEY, mail TEXT NOT NULL);
-- > 002_view.sql
CREATE VIEW rider_list AS SELECT id, "fullname", mail FROM riders;

-- ## a text in a view that has a name for it · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE riders (id INTEGER PRIMARY KEY, mail TEXT NOT NULL);
-- > 002_views.sql
CREATE VIEW people AS SELECT id, "rider" AS kind FROM riders;
CREATE VIEW kinds (id, kind) AS SELECT id, "rider" FROM riders;

-- ## a column of dates that is set to a word · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE "Ticket" ("id" TEXT NOT NULL PRIMARY KEY, "validityEnd" DATETIME NOT NULL);
-- > 002_until.sql
ALTER TABLE "Ticket" ADD COLUMN "until" DATETIME;
UPDATE "Ticket" SET "until" = "validEnd" WHERE "until" IS NULL;

-- ## a column of numbers that is set to a word · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE races (id INTEGER PRIMARY KEY, length REAL NOT NULL);
-- > 002_metres.sql
ALTER TABLE races ADD COLUMN metres INTEGER;
UPDATE races SET metres = "distance";

-- ## a column of numbers whose rows have words · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, place INTEGER);
INSERT INTO seats (id, place) VALUES (1, 4), (2, 'standing');
-- > 002_standing.sql
UPDATE seats SET place = "standing" WHERE place IS NULL;

-- ## reminders take their text from a name that no table has · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, patient TEXT NOT NULL, due TEXT);
CREATE TABLE reminders (id INTEGER PRIMARY KEY, visit_id INTEGER NOT NULL REFERENCES visits(id), body TEXT);
-- > 002_reminders.sql
INSERT INTO reminders (visit_id, body) SELECT id, "description" FROM visits;

-- ## a label is joined with a name that neither table has · guilty: error string-for-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE halls (id INTEGER PRIMARY KEY, town TEXT NOT NULL);
CREATE TABLE concerts (id INTEGER PRIMARY KEY, hall_id INTEGER NOT NULL REFERENCES halls(id), band TEXT NOT NULL, label TEXT);
-- > 0002_label.sql
UPDATE concerts SET label = band || ', ' || "venue";

-- ## an upsert takes its texts from a column of another table · guilty: error string-for-column
-- @ runner: sqlx
-- = 001_init.sql
CREATE TABLE breeds (code TEXT PRIMARY KEY, remark TEXT);
CREATE TABLE dogs (id INTEGER PRIMARY KEY, breed TEXT NOT NULL, chip TEXT);
CREATE TABLE cats (id INTEGER PRIMARY KEY, temper TEXT);
-- > 002_breeds.sql
INSERT INTO breeds (code, remark) SELECT DISTINCT breed, "temper" FROM dogs WHERE true ON CONFLICT (code) DO UPDATE SET remark = excluded.remark;

-- ## a join whose author writes names in double quotes where he must · guilty: error string-for-column
-- @ runner: goose
-- = 001_init.sql
-- +goose Up
CREATE TABLE lines (id INTEGER PRIMARY KEY, "order" INTEGER NOT NULL, sku TEXT NOT NULL);
CREATE TABLE picks (id INTEGER PRIMARY KEY, line_id INTEGER NOT NULL, spot TEXT);
-- > 002_picks.sql
-- +goose Up
INSERT INTO picks (line_id, spot) SELECT l.id, "shelf" FROM lines l LEFT JOIN picks p ON p.line_id = l.id WHERE p.id IS NULL;

-- ## members get a role in double quotes · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, status TEXT);
CREATE TABLE people_roles (person_id INTEGER NOT NULL REFERENCES people(id), role TEXT NOT NULL, PRIMARY KEY (person_id, role));
-- > 002_roles.sql
INSERT INTO people_roles (person_id, role) SELECT id, "member" FROM people WHERE status = 'active';

-- ## each user gets a setting by its name in double quotes · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, mail TEXT NOT NULL);
CREATE TABLE prefs (user_id INTEGER NOT NULL REFERENCES users(id), "key" TEXT NOT NULL, "value" TEXT, PRIMARY KEY (user_id, "key"));
-- > 002_prefs.sql
INSERT INTO prefs (user_id, "key", "value") SELECT id, "sort_by", "created_at" FROM users;

-- ## the kind of an owner is handed on in double quotes · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE vendors (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE owners (id INTEGER PRIMARY KEY, of TEXT NOT NULL, ref INTEGER NOT NULL, since TEXT);
-- > 002_owners.sql
INSERT INTO owners (of, ref) SELECT "vendor", id FROM vendors;

-- ## an old script writes all its texts in double quotes · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE songs (id INTEGER PRIMARY KEY, title TEXT NOT NULL, ref TEXT);
CREATE TABLE remarks (id INTEGER PRIMARY KEY, song_id INTEGER NOT NULL, words TEXT NOT NULL);
-- > 002_remarks.sql
INSERT INTO remarks (song_id, words) SELECT id, "imported" FROM songs;
UPDATE songs SET ref = "song" || id WHERE ref IS NULL;
