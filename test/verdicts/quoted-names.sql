-- Names in double quotes that are no column, where they are read later: in views, triggers, indexes, constraints and upserts.

-- ## a view shows a word · guilty: error string-for-column
-- @ runner: sqlx
-- = 001_init.sql
CREATE TABLE patients (id INTEGER PRIMARY KEY, birth_date TEXT NOT NULL, ward TEXT);
-- > 002_view.sql
CREATE VIEW "ward_list" AS SELECT "id", "birthDate" AS "born" FROM "patients" WHERE "ward" IS NOT NULL;

-- ## a view reads a name that the file has changed · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE boats (id INTEGER PRIMARY KEY, harbor TEXT NOT NULL);
-- > 002_port.sql
ALTER TABLE boats RENAME COLUMN harbor TO home_port;
CREATE VIEW boat_list AS SELECT id, "harbor" FROM boats;

-- ## a view filters by a column that is not there · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE memos (id INTEGER PRIMARY KEY, body TEXT NOT NULL, deleted_at TEXT);
-- > 002_view.sql
CREATE VIEW live_memos AS SELECT id, body FROM memos WHERE "removed" IS NULL;

-- ## a view is sorted by a column that is not there · guilty: error string-for-column
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE races (id INTEGER PRIMARY KEY, title TEXT NOT NULL, started_on TEXT NOT NULL);
-- > 00002_view.sql
-- +goose Up
CREATE VIEW latest_races AS SELECT id, title FROM races ORDER BY "date" DESC;

-- ## a trigger logs the name of a column · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, heading TEXT NOT NULL);
CREATE TABLE page_log (id INTEGER PRIMARY KEY, page_id INTEGER NOT NULL, was TEXT NOT NULL);
-- > 002_log.sql
CREATE TRIGGER pages_logged AFTER UPDATE ON pages BEGIN
  INSERT INTO page_log (page_id, was) VALUES (OLD.id, "heading");
END;

-- ## a trigger logs NEW and a name in one pair of quotes · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE room_log (id INTEGER PRIMARY KEY, message TEXT NOT NULL);
-- > 002_log.sql
CREATE TRIGGER rooms_logged AFTER INSERT ON rooms BEGIN
  INSERT INTO room_log (message) VALUES ('new room: ' || "new.label");
END;

-- ## the condition of a trigger asks a word · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE loans (id INTEGER PRIMARY KEY, state TEXT NOT NULL DEFAULT 'open', closed_at TEXT);
-- > 002_close.sql
CREATE TRIGGER loans_closed AFTER UPDATE ON loans WHEN "state" = 'closed' BEGIN
  UPDATE loans SET closed_at = CURRENT_TIMESTAMP WHERE id = NEW.id;
END;

-- ## a trigger copies a column that is not there · guilty: error string-for-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY, "name" TEXT NOT NULL, "points" INTEGER NOT NULL DEFAULT 0);
CREATE TABLE table_rows (team_id INTEGER PRIMARY KEY, "name" TEXT, "points" INTEGER);
-- > 0002_trigger.sql
CREATE TRIGGER teams_table AFTER UPDATE ON teams BEGIN
  INSERT OR REPLACE INTO table_rows ("team_id", "name", "points") SELECT "id", "name", "score" FROM teams WHERE "id" = NEW."id";
END;

-- ## an upsert with excluded in the quotes · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rates (code TEXT PRIMARY KEY, rate REAL NOT NULL);
CREATE TABLE feed (id INTEGER PRIMARY KEY, code TEXT NOT NULL, rate REAL NOT NULL);
-- > 002_feed.sql
INSERT INTO rates (code, rate) SELECT code, max(rate) FROM feed WHERE true GROUP BY code
ON CONFLICT (code) DO UPDATE SET rate = "excluded.rate";

-- ## table and column in one pair of quotes · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shelves (id INTEGER PRIMARY KEY, place TEXT NOT NULL);
-- > 002_code.sql
ALTER TABLE shelves ADD COLUMN code TEXT;
UPDATE shelves SET code = "shelves.place" WHERE code IS NULL;

-- ## an alias and a column in one pair of quotes · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE owners (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE dogs (id INTEGER PRIMARY KEY, owner_id INTEGER NOT NULL REFERENCES owners(id), owner_name TEXT);
-- > 002_owner.sql
UPDATE dogs SET owner_name = (SELECT "o.name" FROM owners o WHERE o.id = dogs.owner_id);

-- ## an index on a column that is not there · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE mails (id INTEGER PRIMARY KEY, sender TEXT NOT NULL);
-- > 002_index.sql
CREATE INDEX mails_by_from ON mails ("from");

-- ## the condition of a new index asks a word · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE slots (id INTEGER PRIMARY KEY, hour INTEGER NOT NULL, freed_at TEXT);
-- > 002_index.sql
CREATE INDEX slots_live ON slots (hour) WHERE "cancelled" IS NULL;

-- ## a CHECK asks a word · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cars (id INTEGER PRIMARY KEY, seats INTEGER NOT NULL);
-- > 002_trips.sql
CREATE TABLE trips (id INTEGER PRIMARY KEY, car_id INTEGER NOT NULL, passengers INTEGER NOT NULL, CHECK ("passenger" >= 0));

-- ## rows are deleted where a word is a text · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE trials (id INTEGER PRIMARY KEY, tier TEXT NOT NULL);
-- > 002_clean.sql
DELETE FROM trials WHERE "plan" <> 'paid';

-- ## a flag in words, beside a column that is called alike · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL, is_active INTEGER NOT NULL DEFAULT 1);
-- > 002_status.sql
ALTER TABLE users ADD COLUMN status TEXT;
UPDATE users SET status = CASE WHEN is_active = 1 THEN "active" ELSE "inactive" END WHERE status IS NULL;

-- ## the kind of an owner, beside its key · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, customer_id INTEGER, body TEXT NOT NULL);
-- > 002_owner.sql
ALTER TABLE notes ADD COLUMN owner_type TEXT;
UPDATE notes SET owner_type = "customer" WHERE customer_id IS NOT NULL;

-- ## a value in two words · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE "jobs" ("id" INTEGER PRIMARY KEY, "status" TEXT, "owner" TEXT);
-- > 002_status.sql
UPDATE "jobs" SET "status" = "in_progress" WHERE "owner" IS NOT NULL AND "status" IS NULL;

-- ## a view of one status · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE "accounts" ("id" INTEGER PRIMARY KEY, "status" TEXT NOT NULL, "is_active" INTEGER NOT NULL DEFAULT 1);
-- > 002_view.sql
CREATE VIEW "active_accounts" AS SELECT "id" FROM "accounts" WHERE "status" = "active" OR "status" IN ("trial", "invited");

-- ## a view with an alias in quotes · innocent
-- @ runner: sqlx
-- = 001_init.sql
CREATE TABLE patients (id INTEGER PRIMARY KEY, birth_date TEXT NOT NULL, ward TEXT);
-- > 002_view.sql
CREATE VIEW "ward_list" AS SELECT "id", "birth_date" AS "birthDate" FROM "patients" WHERE "ward" IS NOT NULL ORDER BY "birthDate";

-- ## a trigger that logs the name of a column beside its value · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, heading TEXT NOT NULL);
CREATE TABLE page_log (id INTEGER PRIMARY KEY, page_id INTEGER NOT NULL, field TEXT NOT NULL, was TEXT NOT NULL);
-- > 002_log.sql
CREATE TRIGGER pages_logged AFTER UPDATE OF heading ON pages BEGIN
  INSERT INTO page_log (page_id, field, was) VALUES (OLD.id, "heading", OLD.heading);
END;

-- ## a trigger that asks for a status · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE loans (id INTEGER PRIMARY KEY, state TEXT NOT NULL DEFAULT 'open', closed_at TEXT);
CREATE TABLE loan_log (id INTEGER PRIMARY KEY, loan_id INTEGER NOT NULL, event TEXT NOT NULL);
-- > 002_close.sql
CREATE TRIGGER loans_closed AFTER UPDATE ON loans WHEN NEW.state = "closed" AND OLD.state <> "closed" BEGIN
  INSERT INTO loan_log (loan_id, event) VALUES (NEW.id, "closed");
  SELECT RAISE(ABORT, "open") WHERE NEW.closed_at IS NULL;
END;

-- ## a list of values in a CHECK and a default · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cars (id INTEGER PRIMARY KEY, seats INTEGER NOT NULL);
-- > 002_trips.sql
CREATE TABLE trips (id INTEGER PRIMARY KEY, car_id INTEGER NOT NULL, state TEXT NOT NULL DEFAULT "planned" CHECK (state IN ("planned", "in_progress", "done")));

-- ## an index where the status is a text · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE slots (id INTEGER PRIMARY KEY, hour INTEGER NOT NULL, state TEXT NOT NULL);
-- > 002_index.sql
CREATE INDEX slots_free ON "slots" ("hour") WHERE "state" = "free";

-- ## the moment of now and a part that is replaced · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE "links" ("id" INTEGER PRIMARY KEY, "url" TEXT NOT NULL, "checked" TEXT);
-- > 002_links.sql
UPDATE "links" SET "checked" = datetime("now") WHERE "checked" IS NULL;
UPDATE "links" SET "url" = replace("url", "http", "https") WHERE "url" LIKE "http%" AND "url" NOT LIKE "https%";

-- ## a file's name with a dot in it · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE assets (id INTEGER PRIMARY KEY, path TEXT, html TEXT);
-- > 002_path.sql
UPDATE assets SET path = "index.html" WHERE path IS NULL;

-- ## an upsert that names excluded as it should · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rates (code TEXT PRIMARY KEY, rate REAL NOT NULL);
CREATE TABLE feed (id INTEGER PRIMARY KEY, code TEXT NOT NULL, rate REAL NOT NULL);
-- > 002_feed.sql
INSERT INTO rates (code, rate) SELECT code, max(rate) FROM feed WHERE true GROUP BY code
ON CONFLICT (code) DO UPDATE SET rate = max("rates"."rate", "excluded"."rate");

-- ## a document is read by a key that is not there · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE calls (id INTEGER PRIMARY KEY, body TEXT NOT NULL CHECK (json_valid(body)), kind TEXT);
-- > 002_kind.sql
UPDATE calls SET kind = json_extract("payload", '$.kind') WHERE kind IS NULL;

-- ## keys of a document in double quotes · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE calls (id INTEGER PRIMARY KEY, body TEXT NOT NULL CHECK (json_valid(body)), user_id TEXT, full_name TEXT);
-- > 002_user.sql
UPDATE calls SET user_id = body ->> "userId" WHERE user_id IS NULL;
CREATE VIEW call_documents AS SELECT id, json_object("userId", user_id, "fullName", full_name) AS document FROM calls;

-- ## a setting that is written once · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE "config" ("key" TEXT PRIMARY KEY, "value" TEXT NOT NULL);
-- > 002_theme.sql
INSERT INTO "config" ("key", "value") SELECT "theme", "dark" WHERE NOT EXISTS (SELECT 1 FROM "config" WHERE "key" = "theme");

-- ## arms of a UNION that say what they are · innocent
-- @ runner: sqlx
-- = 001_init.sql
CREATE TABLE "buyers" ("id" INTEGER PRIMARY KEY, "name" TEXT NOT NULL);
CREATE TABLE "sellers" ("id" INTEGER PRIMARY KEY, "name" TEXT NOT NULL);
-- > 002_parties.sql
CREATE VIEW "parties" AS SELECT "id", "name", "buyer" AS "kind" FROM "buyers" UNION ALL SELECT "id", "name", "seller" AS "kind" FROM "sellers";

-- ## a word that is nearly the name of its column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE quotes (id INTEGER PRIMARY KEY, price INTEGER NOT NULL, state TEXT);
-- > 002_state.sql
UPDATE quotes SET state = "stale" WHERE state IS NULL AND price = 0;
UPDATE quotes SET state = "priced" WHERE state IS NULL;

-- ## a field that is stored by its name · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE filters (id INTEGER PRIMARY KEY, field TEXT NOT NULL, created_at TEXT NOT NULL);
-- > 002_field.sql
UPDATE filters SET field = "made_on" WHERE field = "createdAt";

-- ## a name of another spelling in a join · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE "users" ("id" INTEGER PRIMARY KEY, "name" TEXT NOT NULL);
CREATE TABLE "notes" ("id" INTEGER PRIMARY KEY, "user_id" INTEGER NOT NULL, "body" TEXT NOT NULL);
-- > 002_view.sql
CREATE VIEW "note_list" AS SELECT n."id", u."name" FROM "notes" n LEFT JOIN "users" u ON u."id" = "userId";

-- ## a trigger logs a misspelt name · guilty: error string-for-column
-- @ runner: sqlx
-- = 001_init.sql
CREATE TABLE articles (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE article_log (id INTEGER PRIMARY KEY, message TEXT NOT NULL);
-- > 002_log.sql
CREATE TRIGGER articles_gone AFTER DELETE ON articles BEGIN
  INSERT INTO article_log (message) SELECT 'gone: ' || "titel";
END;

-- ## a trigger that logs what was done · innocent
-- @ runner: sqlx
-- = 001_init.sql
CREATE TABLE articles (id INTEGER PRIMARY KEY, title TEXT NOT NULL, created TEXT NOT NULL, deleted_at TEXT);
CREATE TABLE article_log (id INTEGER PRIMARY KEY, article_id INTEGER NOT NULL, action TEXT NOT NULL);
-- > 002_log.sql
CREATE TRIGGER articles_made AFTER INSERT ON articles BEGIN
  INSERT INTO article_log (article_id, action) VALUES (NEW.id, "create");
END;
CREATE TRIGGER articles_gone AFTER DELETE ON articles BEGIN
  INSERT INTO article_log (article_id, action) VALUES (OLD.id, "deleted");
END;

-- ## a new column is made of a name that is not there · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE streets (id INTEGER PRIMARY KEY, town TEXT NOT NULL, street TEXT NOT NULL, house TEXT NOT NULL);
-- > 002_label.sql
ALTER TABLE streets ADD COLUMN label TEXT AS ("street" || ' ' || "house_number" || ', ' || "town") VIRTUAL;

-- ## the CHECK of a new column asks a word · guilty: error string-for-column
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE rides (id INTEGER PRIMARY KEY, seats INTEGER NOT NULL);
-- > 00002_code.sql
-- +goose Up
ALTER TABLE rides ADD COLUMN code TEXT CHECK (length("ride_code") <= 12);

-- ## a new column is made of the names that are there · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE streets (id INTEGER PRIMARY KEY, town TEXT NOT NULL, street TEXT NOT NULL, house TEXT NOT NULL);
-- > 002_label.sql
ALTER TABLE streets ADD COLUMN label TEXT AS ("street" || ' ' || "house" || ', ' || "town") VIRTUAL;

-- ## a new column has a list of words and a default in double quotes · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE "rides" ("id" INTEGER PRIMARY KEY, "seats" INTEGER NOT NULL);
-- > 0002_state.sql
ALTER TABLE "rides" ADD COLUMN "state" TEXT NOT NULL DEFAULT "planned" CHECK ("state" IN ("planned", "under_way", "done"));
ALTER TABLE "rides" ADD COLUMN "size" TEXT AS (CASE WHEN "seats" > 5 THEN "large" ELSE "small" END);

-- ## a name that is not there is looked for among ids · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE albums (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE photos (id INTEGER PRIMARY KEY, album_id INTEGER, path TEXT NOT NULL);
-- > 002_stray.sql
DELETE FROM photos WHERE "albumId" NOT IN (SELECT id FROM albums);

-- ## a name that is like no column is compared with the answer of a query · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tariffs (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
CREATE TABLE clients (id INTEGER PRIMARY KEY, tariff_code TEXT NOT NULL, seats INTEGER NOT NULL);
-- > 002_seats.sql
UPDATE clients SET seats = 1 WHERE "tariff" = (SELECT code FROM tariffs ORDER BY id LIMIT 1);

-- ## a document gets the name of a column that is not there · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, origin TEXT, target TEXT);
-- > 002_route.sql
ALTER TABLE parcels ADD COLUMN route TEXT;
UPDATE parcels SET route = json_object('from', "source", 'to', "target");

-- ## where nothing stands, another spelling of a column is given · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE singers (id INTEGER PRIMARY KEY, stage TEXT, full_name TEXT NOT NULL);
-- > 002_stage.sql
UPDATE singers SET stage = coalesce(stage, "fullName");

-- ## doubles are told by a name that is not there · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tolls (id INTEGER PRIMARY KEY, road TEXT NOT NULL, cents INTEGER NOT NULL);
-- > 002_doubles.sql
DELETE FROM tolls WHERE id IN (SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY road, "amount" ORDER BY id) AS n FROM tolls) WHERE n > 1);

-- ## the CHECK of a table compares two names that are not there · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE halls (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_shifts.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, begin_at TEXT NOT NULL, end_at TEXT NOT NULL, CHECK ("beginAt" < "endAt"));

-- ## a role is added unless it is there, and who has it is marked · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE staff (id INTEGER PRIMARY KEY, name TEXT NOT NULL, is_admin INTEGER NOT NULL DEFAULT 0);
CREATE TABLE staff_roles (staff_id INTEGER NOT NULL REFERENCES staff(id), role TEXT NOT NULL, PRIMARY KEY (staff_id, role));
-- > 002_admin.sql
INSERT INTO roles (name) SELECT "admin" WHERE "admin" NOT IN (SELECT name FROM roles);
UPDATE staff SET is_admin = 1 WHERE "admin" IN (SELECT role FROM staff_roles WHERE staff_id = staff.id);

-- ## documents with keys and words in double quotes, and a word where nothing stands · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, origin TEXT, target TEXT, carrier TEXT);
-- > 002_route.sql
ALTER TABLE parcels ADD COLUMN route TEXT;
ALTER TABLE parcels ADD COLUMN marks TEXT;
UPDATE parcels SET route = json_object("kind", "post", "from", origin), marks = json_array("new", "heavy");
UPDATE parcels SET carrier = coalesce(carrier, "nobody");
