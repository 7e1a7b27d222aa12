-- Files below the highest applied one, for tools that apply them all the same: an error only where the two orders end differently.

-- ## a late file beside seeds with random ids · innocent, may: out-of-order
-- @ runner: sqlx
-- = 20250101000000_templates.sql
CREATE TABLE templates (id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL);
INSERT INTO templates (id, name) VALUES (randomblob(16), 'one'), (randomblob(16), 'two');
-- = 20250301000000_labels.sql
CREATE TABLE labels (id INTEGER PRIMARY KEY);
-- > 20250201000000_boards.sql
CREATE TABLE boards (id INTEGER PRIMARY KEY);

-- ## a late file that makes random ids itself, in a text, beside a column's default of them · innocent, may: out-of-order, not-deterministic
-- @ runner: diesel
-- = migrations/2025-01-01-000000_keys/up.sql
CREATE TABLE keys (id TEXT PRIMARY KEY NOT NULL DEFAULT (lower(hex(randomblob(8)))), rank INTEGER NOT NULL);
INSERT INTO keys (rank) VALUES (abs(random()) % 1000);
-- = migrations/2025-03-01-000000_more/up.sql
INSERT INTO keys (rank) VALUES (2);
-- > migrations/2025-02-01-000000_tokens/up.sql
CREATE TABLE tokens (id TEXT PRIMARY KEY NOT NULL, owner INTEGER NOT NULL);
INSERT INTO tokens (id, owner) VALUES (hex(randomblob(16)), 1);

-- ## a late file empties rows with random ids that a later one makes · guilty: error out-of-order
-- @ runner: sqlx
-- = 20250101000000_templates.sql
CREATE TABLE recipes (id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL);
-- = 20250301000000_rows.sql
INSERT INTO recipes (id, name) VALUES (randomblob(16), 'soup');
-- > 20250201000000_clean.sql
DELETE FROM recipes;

-- ## a late file changes a column of rows with random ids · guilty: error out-of-order
-- @ runner: sqlx
-- = 20250101000000_themes.sql
CREATE TABLE themes (id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL);
INSERT INTO themes (id, name) VALUES (randomblob(16), 'dark');
-- = 20250301000000_rows.sql
INSERT INTO themes (id, name) VALUES (randomblob(16), 'light');
-- > 20250201000000_names.sql
UPDATE themes SET name = upper(name);

-- ## two late files in one pull request · innocent, may: out-of-order
-- @ runner: diesel
-- = migrations/2025-01-01-000000_a/up.sql
CREATE TABLE a (id INTEGER PRIMARY KEY);
-- = migrations/2025-06-01-000000_d/up.sql
CREATE TABLE d (id INTEGER PRIMARY KEY);
-- > migrations/2025-02-01-000000_b/up.sql
CREATE TABLE b (id INTEGER PRIMARY KEY);
-- > migrations/2025-03-01-000000_c/up.sql
CREATE TABLE c (id INTEGER PRIMARY KEY, b_id INTEGER REFERENCES b (id));

-- ## two late files, and the second one meets another table in a fresh install · guilty: error out-of-order
-- @ runner: diesel
-- = migrations/2025-01-01-000000_a/up.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT);
-- = migrations/2025-06-01-000000_d/up.sql
INSERT INTO rooms (id, name) VALUES (1, 'hall');
-- > migrations/2025-02-01-000000_b/up.sql
CREATE TABLE halls (id INTEGER PRIMARY KEY, name TEXT);
-- > migrations/2025-03-01-000000_c/up.sql
INSERT INTO halls SELECT id, name FROM rooms;

-- ## a diesel folder without -0000 after one that has it · innocent
-- @ runner: diesel
-- = migrations/2025-11-14-185054-0000_index/up.sql
CREATE TABLE message (id INTEGER PRIMARY KEY);
-- > migrations/2025-11-15-232503_sender/up.sql
ALTER TABLE message ADD COLUMN sender TEXT;

-- ## a diesel folder with -0000 after one without it · innocent
-- @ runner: diesel
-- = migrations/2025-11-14-185054_index/up.sql
CREATE TABLE reply (id INTEGER PRIMARY KEY);
-- > migrations/2025-11-15-232503-0000_sender/up.sql
ALTER TABLE reply ADD COLUMN sender TEXT;

-- ## a diesel folder with -0000 before one without it · guilty: warning out-of-order
-- @ runner: diesel
-- = migrations/2025-11-14-185054_index/up.sql
CREATE TABLE thread (id INTEGER PRIMARY KEY);
-- > migrations/2025-11-13-232503-0000_sender/up.sql
CREATE TABLE sender (id INTEGER PRIMARY KEY);

-- ## a diesel folder without -0000 before one that has it · guilty: warning out-of-order
-- @ runner: diesel
-- = migrations/2025-11-14-185054-0000_index/up.sql
CREATE TABLE topic (id INTEGER PRIMARY KEY);
-- > migrations/2025-11-13-232503_sender/up.sql
CREATE TABLE poster (id INTEGER PRIMARY KEY);

-- ## an applied diesel version with a letter · innocent, may: foreign-key-without-index
-- @ runner: diesel
-- = migrations/000000104a_location/up.sql
CREATE TABLE location (id TEXT NOT NULL PRIMARY KEY);
-- = migrations/00000110_shelf/up.sql
CREATE TABLE shelf (id TEXT NOT NULL PRIMARY KEY);
-- > migrations/00000120_stock/up.sql
CREATE TABLE stock (id TEXT NOT NULL PRIMARY KEY, location_id TEXT REFERENCES location(id));

-- ## a new diesel version with a letter loses a column · guilty: error drops-column
-- @ runner: diesel
-- = migrations/00000104_place/up.sql
CREATE TABLE place (id TEXT NOT NULL PRIMARY KEY, note TEXT);
-- > migrations/00000104a_note/up.sql
ALTER TABLE place DROP COLUMN note;

-- ## the missing table comes in below the file that needs it · innocent, may: out-of-order, base-does-not-replay, crash-gets-stuck
-- @ runner: prisma
-- = migrations/20240101000000_a/migration.sql
CREATE TABLE "a" ("id" TEXT NOT NULL PRIMARY KEY);
-- = migrations/20240301000000_c/migration.sql
ALTER TABLE "b" ADD COLUMN "x" INTEGER NOT NULL DEFAULT 0;
-- > migrations/20240201000000_b/migration.sql
CREATE TABLE "b" ("id" TEXT NOT NULL PRIMARY KEY);

-- ## a late column beside another one, which only changes their order · innocent, may: out-of-order
-- @ runner: sqlx
-- = 20250101000000_init.sql
CREATE TABLE clips (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- = 20250301000000_fps.sql
ALTER TABLE clips ADD COLUMN fps REAL;
-- > 20250201000000_codec.sql
ALTER TABLE clips ADD COLUMN codec TEXT NOT NULL DEFAULT 'h264';

-- ## a late column that a rebuild in between leaves out · guilty: error out-of-order
-- @ runner: sqlx
-- = 20250101000000_init.sql
CREATE TABLE clips (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- = 20250301000000_fps.sql
CREATE TABLE clips_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, fps REAL);
INSERT INTO clips_new (id, title) SELECT id, title FROM clips;
DROP TABLE clips;
ALTER TABLE clips_new RENAME TO clips;
-- > 20250201000000_codec.sql
ALTER TABLE clips ADD COLUMN codec TEXT NOT NULL DEFAULT 'h264';

-- ## refinery applies what begins with U also below an applied file · innocent
-- @ runner: refinery-library
-- = V1__init.sql
CREATE TABLE lamps (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- = V3__sockets.sql
CREATE TABLE sockets (id INTEGER PRIMARY KEY);
-- > U2__cables.sql
CREATE TABLE IF NOT EXISTS cables (id INTEGER PRIMARY KEY, length INTEGER);

-- ## refinery never applies what begins with V below an applied file · guilty: error out-of-order
-- @ runner: refinery-library
-- = V1__init.sql
CREATE TABLE lamps (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- = V3__sockets.sql
CREATE TABLE sockets (id INTEGER PRIMARY KEY);
-- > V2__cables.sql
CREATE TABLE IF NOT EXISTS cables (id INTEGER PRIMARY KEY, length INTEGER);

-- ## a late file of refinery's ends otherwise in the order of the numbers · guilty: error out-of-order
-- @ runner: refinery
-- = V1__init.sql
CREATE TABLE lamps (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- = V3__first.sql
INSERT INTO lamps (name) VALUES ('Hall');
-- > U2__capitals.sql
UPDATE lamps SET name = upper(name) WHERE name = 'Hall';
