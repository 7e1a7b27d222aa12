-- The folder does not hold all of production: a first schema that stands elsewhere, the tool's own table.

-- ## a column for a table that no file makes · innocent
-- @ runner: transactional
-- = 001_index.sql
CREATE INDEX users_email ON users(email);
-- > 002_avatar.sql
ALTER TABLE users ADD COLUMN avatar TEXT;

-- ## a new table beside a baseline that is elsewhere · innocent
-- @ runner: d1
-- = 0002_roles.sql
ALTER TABLE members ADD COLUMN role TEXT NOT NULL DEFAULT 'reader';
-- > 0003_badges.sql
CREATE TABLE badges (id INTEGER PRIMARY KEY, member_id INTEGER NOT NULL, word TEXT NOT NULL);

-- ## the base fills a table that stands elsewhere · innocent
-- @ runner: transactional
-- = 001_seed.sql
INSERT INTO plans (name, cents) VALUES ('free', 0);
CREATE TABLE invoices (id INTEGER PRIMARY KEY, plan TEXT NOT NULL);
-- > 002_due.sql
ALTER TABLE invoices ADD COLUMN due TEXT;

-- ## an index on a table of the baseline · innocent
-- @ runner: transactional
-- = 001_status.sql
ALTER TABLE jobs ADD COLUMN status TEXT NOT NULL DEFAULT 'new';
-- > 002_index.sql
CREATE INDEX jobs_status ON jobs(status);

-- ## a view over a table of the baseline and a table of the folder · innocent
-- @ runner: transactional
-- = 001_notes.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL, text TEXT NOT NULL);
CREATE TRIGGER notes_count AFTER INSERT ON notes BEGIN UPDATE authors SET notes = notes + 1 WHERE id = new.author_id; END;
-- > 002_pinned.sql
ALTER TABLE notes ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;

-- ## a column of a table of the baseline is dropped · guilty: error drops-column
-- @ runner: transactional
-- = 001_name.sql
ALTER TABLE staff ADD COLUMN name TEXT;
CREATE INDEX staff_name ON staff(name);
-- > 002_no_phone.sql
ALTER TABLE staff ADD COLUMN email TEXT;
DROP INDEX IF EXISTS staff_name;
ALTER TABLE staff DROP COLUMN name;

-- ## a table of the folder is dropped although the baseline is elsewhere · guilty: error drops-table
-- @ runner: transactional
-- = 001_init.sql
ALTER TABLE users ADD COLUMN theme TEXT;
CREATE TABLE votes (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, choice TEXT NOT NULL);
-- > 002_no_votes.sql
DROP TABLE IF EXISTS votes;

-- ## a file reads wrangler's own table · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 0002_applied.sql
CREATE VIEW applied AS SELECT name, applied_at FROM d1_migrations;

-- ## a file reads dbmate's own table · innocent
-- @ runner: dbmate
-- = 20240101000000_init.sql
-- migrate:up
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- migrate:down
DROP TABLE users;
-- > 20240201000000_applied.sql
-- migrate:up
CREATE VIEW applied AS SELECT version FROM schema_migrations;
-- migrate:down
DROP VIEW applied;

-- ## an index on goose's own table · innocent
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- +goose Down
DROP TABLE users;
-- > 00002_index.sql
-- +goose Up
CREATE INDEX goose_applied ON goose_db_version(version_id);
-- +goose Down
DROP INDEX goose_applied;

-- ## a misspelt table that no file makes and the base never used · guilty: error replay-fails
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_vip.sql
ALTER TABLE costumers ADD COLUMN vip INTEGER NOT NULL DEFAULT 0;

-- ## a misspelt column of a table of the folder · guilty: error replay-fails
-- @ runner: transactional
-- = 001_init.sql
ALTER TABLE accounts ADD COLUMN plan TEXT;
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_index.sql
CREATE INDEX customers_surname ON customers(surname);

-- ## a new file changes a table that a Go migration between the files has made · innocent
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT);
-- = 00002_settings.go
package migrations
-- > 00003_note.sql
-- +goose Up
ALTER TABLE settings ADD COLUMN note TEXT;

-- ## a table of a Go migration is misspelt, as one of the folder's own · guilty: error replay-fails
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT);
-- = 00002_settings.go
package migrations
-- > 00003_note.sql
-- +goose Up
ALTER TABLE user ADD COLUMN note TEXT;

-- ## the number of a new file is that of a Go migration · guilty: error duplicate-version
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- = 00002_settings.go
package migrations
-- > 00002_age.sql
-- +goose Up
ALTER TABLE users ADD COLUMN age INTEGER;

-- ## a program takes the number between, under a script of the project's own · innocent, may: cannot-verify
-- @ runner: transactional
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 0002_backfill.py
def run(db): pass
-- > 0003_age.sql
ALTER TABLE users ADD COLUMN age INTEGER;

-- ## a gap that no program fills · guilty: error version-gap
-- @ runner: transactional
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 0002_backfill.py
def run(db): pass
-- > 0004_age.sql
ALTER TABLE users ADD COLUMN age INTEGER;

-- ## a column goes from a table that a Go migration has made · guilty: error drops-column
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- = 00002_settings.go
package migrations
-- > 00003_note.sql
-- +goose Up
ALTER TABLE settings DROP COLUMN note;

-- ## a rebuild of a table that a Go migration has made · innocent
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- = 00002_settings.go
package migrations
-- > 00003_rebuild.sql
-- +goose Up
CREATE TABLE settings_new (id INTEGER PRIMARY KEY, word TEXT NOT NULL DEFAULT '', value TEXT);
INSERT INTO settings_new (id, word, value) SELECT id, coalesce(word, ''), value FROM settings;
DROP TABLE settings;
ALTER TABLE settings_new RENAME TO settings;

-- ## SQLDelight's first migration: the tables are in .sq files · innocent
-- @ runner: sqldelight
-- = Player.sq
CREATE TABLE player (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT);
-- > 1.sqm
ALTER TABLE player ADD COLUMN email TEXT;

-- ## SQLDelight's second migration: a table of the .sq files that the first does not name · innocent, may: depends-on-data
-- @ runner: sqldelight
-- = 1.sqm
ALTER TABLE player ADD COLUMN email TEXT;
-- > 2.sqm
CREATE TABLE score (id INTEGER PRIMARY KEY, player_id INTEGER NOT NULL, points INTEGER NOT NULL);
INSERT INTO score (player_id, points) SELECT id, points FROM round;
ALTER TABLE round ADD COLUMN closed INTEGER AS Boolean NOT NULL DEFAULT 0;

-- ## SQLDelight: a table of the .sq files goes · guilty: error drops-table
-- @ runner: sqldelight
-- = 1.sqm
ALTER TABLE player ADD COLUMN email TEXT;
-- > 2.sqm
DROP TABLE player;

-- ## the first schema is elsewhere, and a new file uses another column of its table · innocent
-- @ runner: transactional
-- = 0216_a.sql
UPDATE notes SET title = 'x' WHERE noteId = 'a';
-- = 0217_b.sql
UPDATE options SET name = 'b' WHERE name = 'a';
-- > 0218_c.sql
UPDATE options SET value = 'false' WHERE name = 'compressImages';
UPDATE attributes SET name = 'fileSize' WHERE name = 'noteSize';

-- ## the first schema is elsewhere, and a new file rebuilds its table · innocent
-- @ runner: transactional
-- = 0216_a.sql
UPDATE notes SET title = 'x' WHERE noteId = 'a';
-- = 0217_b.sql
UPDATE options SET name = 'b' WHERE name = 'a';
-- > 0218_c.sql
CREATE TABLE options_new (name TEXT PRIMARY KEY NOT NULL, value TEXT, synced INTEGER NOT NULL DEFAULT 0);
INSERT INTO options_new (name, value) SELECT name, value FROM options;
DROP TABLE options;
ALTER TABLE options_new RENAME TO options;

-- ## the first schema is elsewhere, and a column of a table that is made here is misspelt · guilty: error replay-fails
-- @ runner: transactional
-- = 0216_a.sql
UPDATE notes SET title = 'x' WHERE noteId = 'a';
-- = 0217_b.sql
CREATE TABLE tags (id INTEGER PRIMARY KEY, label TEXT);
-- > 0218_c.sql
UPDATE tags SET lable = 'false' WHERE id = 3;

-- ## the first schema is elsewhere, and its table is misspelt · guilty: error replay-fails
-- @ runner: transactional
-- = 0216_a.sql
UPDATE notes SET title = 'x' WHERE noteId = 'a';
-- > 0217_c.sql
UPDATE notse SET title = 'false' WHERE noteId = 3;

-- ## the first schema is elsewhere, and a column that an applied file fills goes · guilty: error drops-column
-- @ runner: transactional
-- = 0216_a.sql
UPDATE notes SET title = 'x' WHERE noteId = 'a';
-- > 0217_c.sql
ALTER TABLE notes DROP COLUMN title;

-- ## a new view joins tables of a first schema elsewhere · innocent
-- @ runner: sqldelight
-- = 1.sqm
ALTER TABLE recipes ADD COLUMN starred INTEGER NOT NULL DEFAULT 0;
-- > 2.sqm
DROP VIEW IF EXISTS shelf;
CREATE VIEW shelf AS
SELECT R.id, C.title AS chapter, H.read_at
FROM recipes R
JOIN chapters AS C ON C.recipe_id = R.id
LEFT JOIN history H ON H.chapter_id = C.id
WHERE R.starred = 1;

-- ## a new view over an assumed table and one that only it names · innocent
-- @ runner: transactional
-- = 001_index.sql
CREATE INDEX loans_due ON loans(due_on);
-- > 002_late.sql
CREATE VIEW late AS SELECT loans.id, readers.name FROM loans JOIN readers ON readers.id = loans.reader_id;

-- ## a new trigger writes to a table of the first schema elsewhere · innocent
-- @ runner: transactional
-- = 001_weight.sql
ALTER TABLE parcels ADD COLUMN grams INTEGER;
-- > 002_log.sql
CREATE TRIGGER parcels_log AFTER UPDATE OF grams ON parcels BEGIN
  INSERT INTO parcel_log (parcel_id, grams) VALUES (new.id, new.grams);
END;

-- ## an applied view names a table of the first schema elsewhere, and a column gets another name · innocent, may: breaks-old-code, breaks-old-reads
-- @ runner: sqldelight
-- = 1.sqm
ALTER TABLE songs ADD COLUMN lenght INTEGER NOT NULL DEFAULT 0;
CREATE VIEW queue AS SELECT S.id, P.place FROM songs S JOIN playlist P ON P.song_id = S.id;
-- > 2.sqm
ALTER TABLE songs RENAME COLUMN lenght TO seconds;

-- ## an index on a table that a program made and a new file rebuilds · innocent
-- @ runner: goose
-- = 20240101000000_titles.sql
-- +goose Up
CREATE INDEX IF NOT EXISTS album_title ON album(title);
-- > 20240201000000_albums.sql
-- +goose Up
CREATE TABLE album_next (id INTEGER PRIMARY KEY, title TEXT);
INSERT INTO album_next (id, title) SELECT id, title FROM album;
DROP TABLE album;
ALTER TABLE album_next RENAME TO album;
CREATE INDEX album_title ON album(title);

-- ## an applied file rebuilds a table that a program made, and a new one adds to it · innocent
-- @ runner: transactional
-- = 001_rebuild.sql
CREATE TABLE photos_new (id INTEGER PRIMARY KEY, path TEXT NOT NULL, taken TEXT);
INSERT INTO photos_new (id, path, taken) SELECT id, path, taken FROM photos;
DROP TABLE photos;
ALTER TABLE photos_new RENAME TO photos;
-- > 002_rating.sql
ALTER TABLE photos ADD COLUMN rating INTEGER;

-- ## a table that a program made is rebuilt without one of its columns · guilty: error drops-column|drops-values
-- @ runner: transactional
-- = 001_maker.sql
CREATE INDEX lens_maker ON lens(maker);
UPDATE lens SET mount = 'x' WHERE mount IS NULL;
-- > 002_lens.sql
CREATE TABLE lens_new (id INTEGER PRIMARY KEY, maker TEXT);
INSERT INTO lens_new (id, maker) SELECT id, maker FROM lens;
DROP TABLE lens;
ALTER TABLE lens_new RENAME TO lens;

-- ## a new view misspells a table of the folder · guilty: error broken-view
-- @ runner: sqldelight
-- = 1.sqm
ALTER TABLE walks ADD COLUMN metres INTEGER NOT NULL DEFAULT 0;
CREATE TABLE companions (id INTEGER PRIMARY KEY, walk_id INTEGER NOT NULL, name TEXT NOT NULL);
-- > 2.sqm
CREATE VIEW together AS SELECT w.id, c.name FROM walks w JOIN companion c ON c.walk_id = w.id;

-- ## a new view over a table that nobody makes, in a folder that is whole · guilty: error broken-view
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE trains (id INTEGER PRIMARY KEY, line TEXT NOT NULL);
-- > 002_view.sql
CREATE VIEW board AS SELECT t.line, d.minutes FROM trains t JOIN departures d ON d.train_id = t.id;

-- ## the first file changes a table of the schema that lies beside it · innocent
-- @ runner: transactional
-- = schema.sql
CREATE TABLE IF NOT EXISTS letters (id INTEGER PRIMARY KEY, sender TEXT);
-- > 001_stamp.sql
ALTER TABLE letters ADD COLUMN stamp TEXT;
CREATE INDEX letters_sender ON letters(sender);

-- ## the first file misspells a column of a table that it makes itself, beside a schema · guilty: error replay-fails
-- @ runner: transactional
-- = schema.sql
CREATE TABLE IF NOT EXISTS letters (id INTEGER PRIMARY KEY, sender TEXT);
-- > 001_boxes.sql
CREATE TABLE boxes (id INTEGER PRIMARY KEY, street TEXT NOT NULL);
CREATE INDEX boxes_street ON boxes(stret);

-- ## a column of a table of the schema beside it goes · guilty: error drops-column
-- @ runner: transactional
-- = schema.sql
CREATE TABLE IF NOT EXISTS letters (id INTEGER PRIMARY KEY, sender TEXT);
-- = 001_stamp.sql
ALTER TABLE letters ADD COLUMN stamp TEXT;
-- > 002_no_sender.sql
ALTER TABLE letters DROP COLUMN sender;

-- ## a column of a child whose parent stands elsewhere is dropped · guilty: error drops-column
-- @ runner: transactional
-- = 001_devices.sql
CREATE TABLE devices (id INTEGER PRIMARY KEY, owner TEXT NOT NULL REFERENCES people (uuid) ON DELETE CASCADE, label TEXT, serial TEXT);
-- > 002_no_serial.sql
ALTER TABLE devices DROP COLUMN serial;

-- ## a child whose parent stands elsewhere gets a column · innocent
-- @ runner: d1
-- = 001_devices.sql
CREATE TABLE devices (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES people ON DELETE CASCADE, label TEXT, serial TEXT);
-- > 002_colour.sql
ALTER TABLE devices ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey';

-- ## a rebuilt child of a parent that stands elsewhere forgets a column · guilty: error drops-column
-- @ runner: transactional
-- = 001_readings.sql
CREATE TABLE readings (id INTEGER PRIMARY KEY, sensor INTEGER NOT NULL, at TEXT NOT NULL, value REAL, unit TEXT, FOREIGN KEY (sensor) REFERENCES sensors (id));
-- > 002_readings.sql
CREATE TABLE readings_new (id INTEGER PRIMARY KEY, sensor INTEGER NOT NULL, at TEXT NOT NULL, value REAL, FOREIGN KEY (sensor) REFERENCES sensors (id));
INSERT INTO readings_new SELECT id, sensor, at, value FROM readings;
DROP TABLE readings;
ALTER TABLE readings_new RENAME TO readings;

-- ## a new child of a parent that nobody has · guilty: error dangling-foreign-key
-- @ runner: transactional
-- = 001_rooms.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
-- > 002_keys.sql
CREATE TABLE keys (id INTEGER PRIMARY KEY, holder INTEGER REFERENCES janitors (id), room INTEGER NOT NULL);
CREATE INDEX keys_holder ON keys (holder);

-- ## a new view counts in a subquery what only a table of the first schema has · innocent
-- @ runner: sqldelight
-- = 1.sqm
ALTER TABLE series ADD COLUMN kept INTEGER NOT NULL DEFAULT 0;
-- > 2.sqm
CREATE VIEW counts AS
SELECT series.id, coalesce(E.total, 0) AS total, coalesce(E.seen_count, 0) AS seen_count
FROM series
LEFT JOIN (
  SELECT series_id, count(*) AS total, sum(seen) AS seen_count FROM episodes GROUP BY series_id
) E ON E.series_id = series.id;

-- ## no applied file makes a table, and a new one has an index made on one · innocent, may: not-rerunnable
-- @ runner: transactional
-- = 001_indexes.sql
DROP INDEX IF EXISTS flights_gate;
DROP INDEX IF EXISTS flights_state;
-- > 002_crews.sql
CREATE INDEX crews_base ON crews (base);

-- ## no applied file makes a table, and a new one drops a table · guilty: error drops-table
-- @ runner: transactional
-- = 001_indexes.sql
DROP INDEX IF EXISTS flights_gate;
-- > 002_crews.sql
CREATE TABLE pilots (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO pilots SELECT id, name FROM crews WHERE pilot = 1;
DROP TABLE crews;

-- ## a new table beside a wide one of the baseline that a file has rebuilt · innocent
-- @ runner: goose
-- = 00001_quarters.sql
-- +goose Up
CREATE TABLE meter_days_new (
  id INTEGER PRIMARY KEY, day TEXT NOT NULL,
  q01 REAL, q02 REAL, q03 REAL, q04 REAL, q05 REAL, q06 REAL, q07 REAL, q08 REAL, q09 REAL, q10 REAL, q11 REAL,
  q12 REAL, q13 REAL, q14 REAL, q15 REAL, q16 REAL, q17 REAL, q18 REAL, q19 REAL, q20 REAL, q21 REAL, q22 REAL,
  q23 REAL, q24 REAL, q25 REAL, q26 REAL, q27 REAL, q28 REAL, q29 REAL, q30 REAL, q31 REAL, q32 REAL, q33 REAL,
  q34 REAL, q35 REAL, q36 REAL, q37 REAL, q38 REAL, q39 REAL, q40 REAL, q41 REAL, q42 REAL, q43 REAL, q44 REAL,
  q45 REAL, q46 REAL, q47 REAL, q48 REAL, q49 REAL, q50 REAL, q51 REAL, q52 REAL, q53 REAL, q54 REAL, q55 REAL,
  q56 REAL, q57 REAL, q58 REAL, q59 REAL, q60 REAL, q61 REAL, q62 REAL, q63 REAL, q64 REAL, q65 REAL, q66 REAL,
  q67 REAL, q68 REAL, q69 REAL, q70 REAL, q71 REAL, q72 REAL, q73 REAL, q74 REAL, q75 REAL, q76 REAL, q77 REAL,
  q78 REAL, q79 REAL, q80 REAL, q81 REAL, q82 REAL, q83 REAL, q84 REAL, q85 REAL, q86 REAL, q87 REAL, q88 REAL,
  q89 REAL, q90 REAL, q91 REAL, q92 REAL, q93 REAL, q94 REAL, q95 REAL, q96 REAL
);
INSERT INTO meter_days_new
  SELECT id, day,
  q01, q02, q03, q04, q05, q06, q07, q08, q09, q10, q11, q12, q13, q14, q15, q16, q17, q18, q19, q20, q21, q22, q23,
  q24, q25, q26, q27, q28, q29, q30, q31, q32, q33, q34, q35, q36, q37, q38, q39, q40, q41, q42, q43, q44, q45, q46,
  q47, q48, q49, q50, q51, q52, q53, q54, q55, q56, q57, q58, q59, q60, q61, q62, q63, q64, q65, q66, q67, q68, q69,
  q70, q71, q72, q73, q74, q75, q76, q77, q78, q79, q80, q81, q82, q83, q84, q85, q86, q87, q88, q89, q90, q91, q92,
  q93, q94, q95, q96
  FROM meter_days;
DROP TABLE meter_days;
ALTER TABLE meter_days_new RENAME TO meter_days;
-- > 00002_meters.sql
-- +goose Up
CREATE TABLE meters (id INTEGER PRIMARY KEY, place TEXT NOT NULL);

-- ## the last column of a wide table of the baseline that a file has rebuilt · guilty: error drops-column
-- @ runner: goose
-- = 00001_quarters.sql
-- +goose Up
CREATE TABLE meter_days_new (
  id INTEGER PRIMARY KEY, day TEXT NOT NULL,
  q01 REAL, q02 REAL, q03 REAL, q04 REAL, q05 REAL, q06 REAL, q07 REAL, q08 REAL, q09 REAL, q10 REAL, q11 REAL,
  q12 REAL, q13 REAL, q14 REAL, q15 REAL, q16 REAL, q17 REAL, q18 REAL, q19 REAL, q20 REAL, q21 REAL, q22 REAL,
  q23 REAL, q24 REAL, q25 REAL, q26 REAL, q27 REAL, q28 REAL, q29 REAL, q30 REAL, q31 REAL, q32 REAL, q33 REAL,
  q34 REAL, q35 REAL, q36 REAL, q37 REAL, q38 REAL, q39 REAL, q40 REAL, q41 REAL, q42 REAL, q43 REAL, q44 REAL,
  q45 REAL, q46 REAL, q47 REAL, q48 REAL, q49 REAL, q50 REAL, q51 REAL, q52 REAL, q53 REAL, q54 REAL, q55 REAL,
  q56 REAL, q57 REAL, q58 REAL, q59 REAL, q60 REAL, q61 REAL, q62 REAL, q63 REAL, q64 REAL, q65 REAL, q66 REAL,
  q67 REAL, q68 REAL, q69 REAL, q70 REAL, q71 REAL, q72 REAL, q73 REAL, q74 REAL, q75 REAL, q76 REAL, q77 REAL,
  q78 REAL, q79 REAL, q80 REAL, q81 REAL, q82 REAL, q83 REAL, q84 REAL, q85 REAL, q86 REAL, q87 REAL, q88 REAL,
  q89 REAL, q90 REAL, q91 REAL, q92 REAL, q93 REAL, q94 REAL, q95 REAL, q96 REAL
);
INSERT INTO meter_days_new
  SELECT id, day,
  q01, q02, q03, q04, q05, q06, q07, q08, q09, q10, q11, q12, q13, q14, q15, q16, q17, q18, q19, q20, q21, q22, q23,
  q24, q25, q26, q27, q28, q29, q30, q31, q32, q33, q34, q35, q36, q37, q38, q39, q40, q41, q42, q43, q44, q45, q46,
  q47, q48, q49, q50, q51, q52, q53, q54, q55, q56, q57, q58, q59, q60, q61, q62, q63, q64, q65, q66, q67, q68, q69,
  q70, q71, q72, q73, q74, q75, q76, q77, q78, q79, q80, q81, q82, q83, q84, q85, q86, q87, q88, q89, q90, q91, q92,
  q93, q94, q95, q96
  FROM meter_days;
DROP TABLE meter_days;
ALTER TABLE meter_days_new RENAME TO meter_days;
-- > 00002_no_midnight.sql
-- +goose Up
ALTER TABLE meter_days DROP COLUMN q96;

-- ## a new table points at one that stands elsewhere, as others do · innocent
-- @ runner: transactional
-- = 001_orders.sql
CREATE INDEX orders_day ON orders (day);
-- > 002_parcels.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, depot_code TEXT NOT NULL REFERENCES depots (code), weight INTEGER NOT NULL);
CREATE INDEX parcels_depot ON parcels (depot_code);

-- ## a new table points at a slip of one that stands elsewhere · guilty: error dangling-foreign-key
-- @ runner: transactional
-- = 001_orders.sql
CREATE INDEX orders_day ON orders (day);
-- > 002_parcels.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES oders (id), weight INTEGER NOT NULL);
CREATE INDEX parcels_order ON parcels (order_id);

-- ## a key points at a column that the base added to a table that stands elsewhere · innocent
-- @ runner: transactional
-- = 001_code.sql
ALTER TABLE depots ADD COLUMN code TEXT;
CREATE UNIQUE INDEX depots_code ON depots (code);
CREATE TABLE parcels (id INTEGER PRIMARY KEY, depot_code TEXT REFERENCES depots (code));
CREATE INDEX parcels_depot ON parcels (depot_code);
-- > 002_weight.sql
ALTER TABLE parcels ADD COLUMN weight INTEGER;

-- ## an upsert tells the key of a table that stands elsewhere · innocent
-- @ runner: transactional
-- = 001_options.sql
INSERT INTO options (site_id, name, value) VALUES (1, 'theme', 'light') ON CONFLICT (site_id, name) DO NOTHING;
-- > 002_options.sql
INSERT INTO options (site_id, name, value) VALUES (1, 'theme', 'dark') ON CONFLICT (site_id, name) DO UPDATE SET value = excluded.value;

-- ## an upsert by what is no key of a table of the folder · guilty: error replay-fails
-- @ runner: transactional
-- = 001_options.sql
CREATE TABLE options (site_id INTEGER NOT NULL, name TEXT NOT NULL, value TEXT);
CREATE INDEX sites_name ON sites (name);
-- > 002_options.sql
INSERT INTO options (site_id, name, value) VALUES (1, 'theme', 'dark') ON CONFLICT (site_id, name) DO UPDATE SET value = excluded.value;

-- ## rows of wrangler's own table go, which its files have made · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE IF NOT EXISTS plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 0002_history.sql
DELETE FROM d1_migrations WHERE name = '0000_first.sql';
ALTER TABLE plans ADD COLUMN cents INTEGER;

-- ## a row of another table that no file makes is renamed · guilty: warning assumes-row
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE IF NOT EXISTS plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
-- > 0002_history.sql
UPDATE plans SET name = 'basic' WHERE name = 'free';

-- ## the first files of a project whose tables its .sq files make, and which rebuild one · innocent, may: mixed-width, depends-on-data, breaks-old-writes, breaks-old-reads
-- @ runner: sqldelight
-- > 1.sqm
ALTER TABLE volumes ADD COLUMN number INTEGER DEFAULT 0;
-- > 2.sqm
ALTER TABLE volumes RENAME TO volumes_before;
CREATE TABLE volumes (id INTEGER NOT NULL PRIMARY KEY, number INTEGER DEFAULT 0, title TEXT);
INSERT INTO volumes SELECT id, number, title FROM volumes_before;
DROP TABLE volumes_before;

-- ## a new file changes a table before the next one makes it · guilty: error replay-fails
-- @ runner: transactional
-- = 001_base.sql
CREATE TABLE ports (id INTEGER PRIMARY KEY);
-- > 002_early.sql
ALTER TABLE ferries ADD COLUMN number INTEGER DEFAULT 0;
-- > 003_late.sql
CREATE TABLE ferries (id INTEGER PRIMARY KEY);

-- ## a new file rebuilds a table that nobody has made, in a folder that is whole · guilty: error replay-fails
-- @ runner: transactional
-- = 001_base.sql
CREATE TABLE quays (id INTEGER PRIMARY KEY);
-- > 002_rebuild.sql
ALTER TABLE cranes RENAME TO cranes_before;
CREATE TABLE cranes (id INTEGER PRIMARY KEY, height INTEGER);
INSERT INTO cranes SELECT id, height FROM cranes_before;
DROP TABLE cranes_before;

-- ## a new file drops an index of the schema that stands elsewhere, and makes another · innocent
-- @ runner: sqldelight
-- = 1.sqm
ALTER TABLE melody ADD COLUMN tempo INTEGER NOT NULL DEFAULT 0;
-- > 2.sqm
DROP INDEX melody_author_index;
CREATE INDEX melody_tempo_index ON melody (tempo);

-- ## a new file drops an index nearly called as one that an applied file makes · guilty: error replay-fails|base-does-not-replay
-- @ runner: sqldelight
-- = 1.sqm
ALTER TABLE rhythm ADD COLUMN tempo INTEGER NOT NULL DEFAULT 0;
CREATE INDEX rhythm_tempo_index ON rhythm (tempo);
-- > 2.sqm
DROP INDEX rhythm_tempos_index;

-- ## a new file drops an index that an applied one has dropped · guilty: error replay-fails|base-does-not-replay
-- @ runner: sqldelight
-- = 1.sqm
ALTER TABLE chord ADD COLUMN tempo INTEGER NOT NULL DEFAULT 0;
CREATE INDEX chord_tempo_index ON chord (tempo);
DROP INDEX chord_tempo_index;
-- > 2.sqm
DROP INDEX chord_tempo_index;

-- ## a new file drops an index that nobody makes, in a folder that is whole · guilty: error replay-fails
-- @ runner: transactional
-- = 001_songs.sql
CREATE TABLE songs (id INTEGER PRIMARY KEY, tempo INTEGER);
-- > 002_drop.sql
DROP INDEX songs_tempo_index;

-- ## a file gives a table of the schema that stands elsewhere an id, and a new one rebuilds it by that · innocent, may: depends-on-data, loses-constraint, breaks-old-writes, breaks-old-reads, not-rerunnable
-- @ runner: sqldelight
-- = 1.sqm
ALTER TABLE verse ADD COLUMN id TEXT NOT NULL DEFAULT '';
UPDATE verse SET id = hex(link);
-- > 2.sqm
CREATE TABLE verse_next (id TEXT NOT NULL PRIMARY KEY, link TEXT);
INSERT INTO verse_next SELECT id, link FROM verse;
DROP TABLE verse;
ALTER TABLE verse_next RENAME TO verse;

-- ## a new file adds a column that an applied one has added, to a table of the schema that stands elsewhere · guilty: error replay-fails|base-does-not-replay
-- @ runner: sqldelight
-- = 1.sqm
ALTER TABLE stanza ADD COLUMN id TEXT NOT NULL DEFAULT '';
-- > 2.sqm
ALTER TABLE stanza ADD COLUMN id TEXT NOT NULL DEFAULT '';

-- ## a program makes a table that a new file rebuilds under a name after it · innocent, may: breaks-old-writes, breaks-old-reads, depends-on-data, not-rerunnable
-- @ runner: goose
-- = 20240101000000_titles.sql
-- +goose Up
CREATE INDEX IF NOT EXISTS album_title ON album(title);
-- > 20240201000000_guests.sql
-- +goose Up
CREATE TABLE album_guests_tmp (album_id INTEGER, guest_id INTEGER, part TEXT);
INSERT INTO album_guests_tmp (album_id, guest_id, part) SELECT album_id, guest_id, part FROM album_guests;
DROP TABLE album_guests;
ALTER TABLE album_guests_tmp RENAME TO album_guests;

-- ## a new file rebuilds a table by nearly the name of one that an applied file makes · guilty: error replay-fails
-- @ runner: goose
-- = 20240101000000_guests.sql
-- +goose Up
CREATE TABLE album_guests (album_id INTEGER, guest_id INTEGER);
-- > 20240201000000_guests.sql
-- +goose Up
CREATE TABLE album_guest_tmp (album_id INTEGER, guest_id INTEGER, part TEXT);
INSERT INTO album_guest_tmp (album_id, guest_id) SELECT album_id, guest_id FROM album_guest;
DROP TABLE album_guest;
ALTER TABLE album_guest_tmp RENAME TO album_guest;

-- ## a program adds columns to a table that a file has rebuilt, and a new file reads them · innocent, may: breaks-old-writes, breaks-old-reads, depends-on-data
-- @ runner: goose
-- = 00001_rebuild.sql
-- +goose Up
CREATE TABLE track_next (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
INSERT INTO track_next (id, title) SELECT id, title FROM track;
DROP TABLE track;
ALTER TABLE track_next RENAME TO track;
-- = 00002_scanner.go
package migrations
-- = 00003_gone.sql
-- +goose Up
UPDATE track SET gone = 1 WHERE folder = '';
-- > 00004_genres.sql
-- +goose Up
CREATE TABLE track_genres (track_id INTEGER NOT NULL, genre TEXT NOT NULL);
INSERT INTO track_genres (track_id, genre) SELECT t.id, t.genre FROM track t WHERE t.genre IS NOT NULL;
CREATE INDEX track_gone ON track (gone, title);

-- ## such a table loses what its program has added · guilty: error drops-column
-- @ runner: goose
-- = 00001_rebuild.sql
-- +goose Up
CREATE TABLE piece (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- = 00002_scanner.go
package migrations
-- = 00003_gone.sql
-- +goose Up
UPDATE piece SET gone = 1 WHERE folder = '';
-- > 00004_genres.sql
-- +goose Up
ALTER TABLE piece DROP COLUMN folder;

-- ## a new file misspells a column of such a table · guilty: error replay-fails|base-does-not-replay
-- @ runner: goose
-- = 00001_rebuild.sql
-- +goose Up
CREATE TABLE score (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- = 00002_scanner.go
package migrations
-- = 00003_gone.sql
-- +goose Up
UPDATE score SET gone = 1;
-- > 00004_index.sql
-- +goose Up
CREATE INDEX score_title ON score (titel);

-- ## a new file reads a column that a table of the files has not, beside a program · guilty: error replay-fails
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE opus (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- = 00002_scanner.go
package migrations
-- > 00003_index.sql
-- +goose Up
CREATE INDEX opus_composer ON opus (composer);

-- ## a table of the schema that stands elsewhere is copied into a strict one, with bytes in it · innocent, may: depends-on-data, breaks-old-writes
-- @ runner: transactional
-- = 01-hidden.sql
UPDATE chunks SET place = place + 1;
DELETE FROM parcels WHERE chunk_sum IS NULL;
-- > 02-strict.sql
CREATE TABLE chunks_next (
  sum BLOB NOT NULL,
  list_sum BLOB NOT NULL,
  place INTEGER NOT NULL,
  PRIMARY KEY (sum, list_sum, place)
) STRICT, WITHOUT ROWID;
INSERT INTO chunks_next (sum, list_sum, place) SELECT sum, list_sum, place FROM chunks ORDER BY sum;
DROP TABLE chunks;
ALTER TABLE chunks_next RENAME TO chunks;

-- ## the number of a row in a schema that stands elsewhere is the key of the table that takes its place · innocent, may: depends-on-data, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 01-visits.sql
UPDATE visits SET seen = 1 WHERE seen IS NULL;
-- > 02-key.sql
CREATE TABLE visits_v2 (guest TEXT NOT NULL, turn INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, seen INTEGER NOT NULL);
INSERT INTO visits_v2 SELECT v.guest, v.turn, v.seen FROM visits v;
DROP TABLE visits;
ALTER TABLE visits_v2 RENAME TO visits;

-- ## such a table loses a column on the way · guilty: error drops-column
-- @ runner: transactional
-- = 01-visits.sql
UPDATE visits SET seen = 1, guest = trim(guest);
-- > 02-key.sql
CREATE TABLE visits_v2 (turn INTEGER NOT NULL PRIMARY KEY, seen INTEGER NOT NULL) STRICT;
INSERT INTO visits_v2 SELECT turn, seen FROM visits;
DROP TABLE visits;
ALTER TABLE visits_v2 RENAME TO visits;

-- ## a new table beside one of the baseline that a file has rebuilt as a table of main · innocent
-- @ runner: dbmate
-- = 20250101000000_berths.sql
-- migrate:up
CREATE TABLE berths_new (id INTEGER PRIMARY KEY, pier TEXT NOT NULL, metres REAL);
INSERT INTO main.berths_new SELECT id, pier, metres FROM main.berths;
DROP TABLE main.berths;
ALTER TABLE main.berths_new RENAME TO berths;
-- migrate:down
-- > 20250201000000_lamps.sql
-- migrate:up
CREATE TABLE lamps (id INTEGER PRIMARY KEY, pier TEXT NOT NULL);
-- migrate:down
DROP TABLE lamps;

-- ## a table from before the first file is rebuilt under its own name, with all its columns · innocent
-- @ runner: transactional
-- = 001_seats.sql
ALTER TABLE seats RENAME TO _seats_old;
CREATE TABLE seats (
  id INTEGER PRIMARY KEY,
  hall INTEGER NOT NULL,
  taken INTEGER NOT NULL DEFAULT 0 CHECK (taken IN (0, 1)),
  UNIQUE (id, hall)
);
INSERT INTO seats SELECT * FROM _seats_old;
DROP TABLE _seats_old;
-- > 002_price.sql
ALTER TABLE seats ADD COLUMN price INTEGER;

-- ## a table from before the first file is rebuilt under its own name, and a new file drops a column · guilty: error drops-column
-- @ runner: transactional
-- = 001_seats.sql
ALTER TABLE seats RENAME TO _seats_old;
CREATE TABLE seats (
  id INTEGER PRIMARY KEY,
  hall INTEGER NOT NULL,
  taken INTEGER NOT NULL DEFAULT 0 CHECK (taken IN (0, 1))
);
INSERT INTO seats SELECT * FROM _seats_old;
DROP TABLE _seats_old;
-- > 002_tidy.sql
ALTER TABLE seats DROP COLUMN taken;

-- ## A table that no file makes gets another name and is rebuilt · innocent, may: cannot-verify, not-proved
-- @ runner: sqldelight
-- = 1.sqm
CREATE TABLE other (_id INTEGER NOT NULL PRIMARY KEY);
-- > 2.sqm
ALTER TABLE manga_sync RENAME TO manga_sync_tmp;
CREATE TABLE manga_sync (_id INTEGER NOT NULL PRIMARY KEY, title TEXT NOT NULL);
INSERT INTO manga_sync (_id, title) SELECT _id, title FROM manga_sync_tmp;
DROP TABLE manga_sync_tmp;

-- ## Ids of a table that no file makes are left to SQLite · innocent, may: not-proved, cannot-verify, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 01_flags.sql
UPDATE files SET flags = 0 WHERE flags = 8;
-- > 02_normalize.sql
INSERT INTO file_names (idx, name) SELECT DISTINCT null, name FROM files;
CREATE TABLE files_v5 (sequence INTEGER PRIMARY KEY, name_idx INTEGER NOT NULL REFERENCES file_names (idx), flags INTEGER NOT NULL);
INSERT INTO files_v5 SELECT f.sequence, n.idx, f.flags FROM files f INNER JOIN file_names n ON n.name = f.name;
DROP TABLE files;
ALTER TABLE files_v5 RENAME TO files;

-- ## A table that no file makes is rebuilt with its keys · innocent, may: not-proved, breaks-old-reads, breaks-old-writes, needless-rebuild
-- @ runner: transactional
-- = 001_flags.sql
UPDATE devices SET enabled = 1 WHERE enabled IS NULL;
-- > 002_devices.sql
CREATE TABLE devices_new (device_id INTEGER PRIMARY KEY, serial TEXT NOT NULL UNIQUE, owner_id INTEGER NOT NULL, enabled INTEGER NOT NULL DEFAULT 1);
INSERT INTO devices_new (device_id, serial, owner_id, enabled) SELECT device_id, serial, owner_id, enabled FROM devices;
DROP TABLE devices;
ALTER TABLE devices_new RENAME TO devices;

-- ## A table that no file makes is rebuilt with a key of two columns · innocent, may: not-proved, breaks-old-reads, breaks-old-writes, needless-rebuild
-- @ runner: sqlx
-- = 20240101000000_x.sql
UPDATE members SET role = 'none' WHERE role = '';
-- > 20240201000000_keys.sql
CREATE TABLE members_new (org TEXT NOT NULL, user TEXT NOT NULL, role TEXT NOT NULL, PRIMARY KEY (org, user));
INSERT INTO members_new (org, user, role) SELECT org, user, role FROM members;
DROP TABLE members;
ALTER TABLE members_new RENAME TO members;

-- ## A column without a default is added to a table that no file makes · guilty: error fails-with-rows
-- @ runner: transactional
-- = 001_flags.sql
UPDATE devices SET enabled = 1 WHERE enabled IS NULL;
-- > 002_zone.sql
ALTER TABLE devices ADD COLUMN zone TEXT NOT NULL;

-- ## A rebuild of a table that no file makes says NULL where none may be · guilty: error fails-with-rows
-- @ runner: transactional
-- = 001_flags.sql
UPDATE devices SET enabled = 1 WHERE enabled IS NULL;
-- > 002_zone.sql
CREATE TABLE devices_new (id INTEGER PRIMARY KEY, serial TEXT, zone TEXT NOT NULL);
INSERT INTO devices_new (id, serial, zone) SELECT id, serial, NULL FROM devices;
DROP TABLE devices;
ALTER TABLE devices_new RENAME TO devices;

-- ## A rebuild of a table that no file makes gives all rows one unique value · guilty: error fails-with-rows|depends-on-data
-- @ runner: transactional
-- = 001_flags.sql
UPDATE devices SET enabled = 1 WHERE enabled IS NULL;
-- > 002_zone.sql
CREATE TABLE devices_new (id INTEGER PRIMARY KEY, serial TEXT, token TEXT NOT NULL UNIQUE);
INSERT INTO devices_new (id, serial, token) SELECT id, serial, '' FROM devices;
DROP TABLE devices;
ALTER TABLE devices_new RENAME TO devices;

-- ## A table that no file makes is put aside and rebuilt without rowids · innocent, may: not-proved, breaks-old-reads, breaks-old-writes, needless-rebuild, depends-on-data
-- @ runner: golang-migrate
-- = 1_x.up.sql
DELETE FROM sessions WHERE expires < 0;
-- > 2_sessions.up.sql
ALTER TABLE sessions RENAME TO sessions_old;
CREATE TABLE sessions (token TEXT NOT NULL PRIMARY KEY, user_id INTEGER NOT NULL, expires INTEGER NOT NULL, UNIQUE (user_id, expires)) WITHOUT ROWID;
INSERT INTO sessions (token, user_id, expires) SELECT token, user_id, expires FROM sessions_old;
DROP TABLE sessions_old;

-- ## A table that no file makes is rebuilt as STRICT · innocent, may: not-proved, breaks-old-reads, breaks-old-writes, needless-rebuild, depends-on-data
-- @ runner: d1
-- = 0001_x.sql
UPDATE events SET kind = 'other' WHERE kind = '';
-- > 0002_events.sql
CREATE TABLE events_new (event_id INTEGER NOT NULL PRIMARY KEY, kind TEXT NOT NULL, at REAL NOT NULL) STRICT;
INSERT INTO events_new SELECT e.event_id, e.kind, coalesce(e.at, 0) FROM events AS e;
DROP TABLE events;
ALTER TABLE events_new RENAME TO events;
