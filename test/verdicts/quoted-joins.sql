-- Names in double quotes that are compared with the number of a row: no text is ever equal to one.

-- ## covers are taken over by a name that only the program has · guilty: error string-for-column
-- @ runner: transactional
-- = 001_books.sql
CREATE TABLE works (id INTEGER PRIMARY KEY, cover TEXT NOT NULL);
CREATE TABLE editions (id INTEGER PRIMARY KEY, work_id INTEGER NOT NULL REFERENCES works (id), isbn TEXT NOT NULL, cover TEXT);
CREATE INDEX editions_work ON editions (work_id);
-- > 002_covers.sql
UPDATE editions SET cover = w.cover FROM works AS w WHERE w.id = "workId" AND editions.cover IS NULL;

-- ## covers are taken over by the column · innocent
-- @ runner: transactional
-- = 001_books.sql
CREATE TABLE works (id INTEGER PRIMARY KEY, cover TEXT NOT NULL);
CREATE TABLE editions (id INTEGER PRIMARY KEY, work_id INTEGER NOT NULL REFERENCES works (id), isbn TEXT NOT NULL, cover TEXT);
CREATE INDEX editions_work ON editions (work_id);
-- > 002_covers.sql
UPDATE editions SET cover = w.cover FROM works AS w WHERE w.id = "work_id" AND editions.cover IS NULL;

-- ## a join on the camel of a column · guilty: error string-for-column
-- @ runner: d1
-- = 0001_parcels.sql
CREATE TABLE routes (id INTEGER PRIMARY KEY, closed INTEGER NOT NULL DEFAULT 0);
CREATE TABLE stops (id INTEGER PRIMARY KEY, route_id INTEGER NOT NULL REFERENCES routes (id), place TEXT NOT NULL);
CREATE TABLE parcels (id INTEGER PRIMARY KEY, stop_id INTEGER NOT NULL REFERENCES stops (id), held INTEGER NOT NULL DEFAULT 0);
CREATE INDEX stops_route ON stops (route_id);
CREATE INDEX parcels_stop ON parcels (stop_id);
-- > 0002_hold.sql
UPDATE parcels SET held = 1 WHERE stop_id IN (SELECT s.id FROM stops s JOIN routes r ON "routeId" = r.id WHERE r.closed = 1);

-- ## a join on the column · innocent
-- @ runner: d1
-- = 0001_parcels.sql
CREATE TABLE routes (id INTEGER PRIMARY KEY, closed INTEGER NOT NULL DEFAULT 0);
CREATE TABLE stops (id INTEGER PRIMARY KEY, route_id INTEGER NOT NULL REFERENCES routes (id), place TEXT NOT NULL);
CREATE TABLE parcels (id INTEGER PRIMARY KEY, stop_id INTEGER NOT NULL REFERENCES stops (id), held INTEGER NOT NULL DEFAULT 0);
CREATE INDEX stops_route ON stops (route_id);
CREATE INDEX parcels_stop ON parcels (stop_id);
-- > 0002_hold.sql
UPDATE parcels SET held = 1 WHERE stop_id IN (SELECT s.id FROM stops s JOIN routes r ON "route_id" = r.id WHERE r.closed = 1);

-- ## a view and a trigger that ask for what nobody called so · guilty: error string-for-column
-- @ runner: transactional
-- = 001_club.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, name TEXT NOT NULL, games INTEGER NOT NULL DEFAULT 0);
CREATE TABLE results (id INTEGER PRIMARY KEY, player_id INTEGER NOT NULL REFERENCES players (id), points INTEGER NOT NULL);
CREATE INDEX results_player ON results (player_id);
-- > 002_points.sql
CREATE VIEW IF NOT EXISTS points_of AS
  SELECT p.name, (SELECT total(r.points) FROM results r WHERE p.id = "playerId") AS points FROM players p;

-- ## a word of the column of words is a word · innocent
-- @ runner: transactional
-- = 001_club.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, name TEXT NOT NULL, part_time INTEGER NOT NULL DEFAULT 0, kind TEXT NOT NULL DEFAULT '');
-- > 002_kinds.sql
UPDATE players SET part_time = 1 WHERE kind = "parttime";

-- ## codes are compared with a name that has humps · guilty: error string-for-column
-- @ runner: transactional
-- = 001_club.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, code TEXT NOT NULL, last_day TEXT);
CREATE TABLE news (id INTEGER PRIMARY KEY, player_code TEXT NOT NULL, last_day TEXT);
-- > 002_days.sql
UPDATE news SET last_day = p.last_day FROM players p WHERE p.code = "playerCode" AND news.last_day IS NULL;

-- ## an upsert that asks for a day in humps · guilty: error string-for-column
-- @ runner: transactional
-- = 001_club.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, name TEXT NOT NULL, last_day TEXT);
CREATE TABLE arrivals (id INTEGER PRIMARY KEY, name TEXT NOT NULL, last_day TEXT);
-- > 002_arrivals.sql
INSERT INTO players (id, name, last_day) SELECT id, name, last_day FROM arrivals WHERE true
ON CONFLICT (id) DO UPDATE SET last_day = excluded.last_day WHERE "lastDay" < excluded.last_day;

-- ## the names of fields in a log are respelt · innocent
-- @ runner: transactional
-- = 001_club.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, name TEXT NOT NULL, last_day TEXT);
CREATE TABLE edits (id INTEGER PRIMARY KEY, field TEXT NOT NULL, old TEXT, new TEXT);
-- > 002_respelt.sql
UPDATE edits SET field = "last_day" WHERE field = "lastDay";

-- ## an artist is looked up by a word that nothing is called · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE artists (uuid TEXT NOT NULL PRIMARY KEY, stage_name TEXT NOT NULL UNIQUE);
CREATE TABLE posters (uuid TEXT NOT NULL PRIMARY KEY, title TEXT, printed_for_uuid TEXT REFERENCES artists);
-- > 002_names.sql
ALTER TABLE posters ADD COLUMN artist TEXT;
UPDATE posters SET artist = (SELECT a.stage_name FROM artists a WHERE a.uuid = "printed_for");

-- ## an artist is joined by a word that nothing is called · guilty: error string-for-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE artists (uuid TEXT NOT NULL PRIMARY KEY, stage_name TEXT NOT NULL UNIQUE);
CREATE TABLE posters (uuid TEXT NOT NULL PRIMARY KEY, title TEXT, printed_for_uuid TEXT REFERENCES artists);
-- > 002_names.sql
CREATE TABLE credits (poster TEXT NOT NULL REFERENCES posters, artist TEXT);
INSERT INTO credits SELECT p.uuid, a.stage_name FROM posters p LEFT JOIN artists a ON a."uuid" = "performer";

-- ## an artist that a row of the project is, is looked up by its id in double quotes · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE artists (uuid TEXT NOT NULL PRIMARY KEY, stage_name TEXT NOT NULL UNIQUE);
CREATE TABLE posters (uuid TEXT NOT NULL PRIMARY KEY, title TEXT, printed_for_uuid TEXT REFERENCES artists);
INSERT INTO artists VALUES ('house_band', 'The House Band');
-- > 002_names.sql
ALTER TABLE posters ADD COLUMN artist TEXT;
UPDATE posters SET artist = (SELECT a.stage_name FROM artists a WHERE a.uuid = "house_band") WHERE printed_for_uuid IS NULL;

-- ## a setting is looked up by its key in double quotes · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE settings (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE posters (uuid TEXT NOT NULL PRIMARY KEY, title TEXT);
-- > 002_paper.sql
ALTER TABLE posters ADD COLUMN paper TEXT;
UPDATE posters SET paper = (SELECT s.value FROM settings s WHERE s.name = "default_paper");
