-- Positions are counted anew while their rows are copied: what they say is the order, and only among rows of one group.

-- ## tracks of each album are numbered without gaps in a rebuild · innocent, may: narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE albums (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE tracks (id INTEGER PRIMARY KEY, album_id INTEGER NOT NULL REFERENCES albums (id), title TEXT NOT NULL, place INTEGER NOT NULL);
-- > 002_places.sql
CREATE TABLE tracks_new (id INTEGER PRIMARY KEY, album_id INTEGER NOT NULL REFERENCES albums (id), title TEXT NOT NULL, place INTEGER NOT NULL CHECK (place > 0));
INSERT INTO tracks_new (id, album_id, title, place)
SELECT id, album_id, title, row_number() OVER (PARTITION BY album_id ORDER BY place, id) FROM tracks;
DROP TABLE tracks;
ALTER TABLE tracks_new RENAME TO tracks;

-- ## steps are put aside, numbered by a subquery, and put back · innocent, may: narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE steps (id INTEGER PRIMARY KEY, recipe TEXT NOT NULL, body TEXT, rank INTEGER NOT NULL);
-- > 002_ranks.sql
CREATE TEMP TABLE aside AS SELECT s.id, s.recipe, s.body, (SELECT count(*) FROM steps AS o WHERE o.recipe = s.recipe AND (o.rank, o.id) <= (s.rank, s.id)) AS rank FROM steps AS s;
DELETE FROM steps;
INSERT INTO steps (id, recipe, body, rank) SELECT id, recipe, body, rank FROM aside;
DROP TABLE aside;

-- ## steps are numbered in the order of their ids, whatever their rank was · guilty: error drops-column|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE steps (id INTEGER PRIMARY KEY, recipe TEXT NOT NULL, body TEXT, rank INTEGER NOT NULL);
-- > 002_ranks.sql
CREATE TABLE steps_new (id INTEGER PRIMARY KEY, recipe TEXT NOT NULL, body TEXT, rank INTEGER NOT NULL);
INSERT INTO steps_new (id, recipe, body, rank) SELECT id, recipe, body, row_number() OVER (PARTITION BY recipe ORDER BY id) FROM steps;
DROP TABLE steps;
ALTER TABLE steps_new RENAME TO steps;

-- ## all steps of a recipe get the rank of the first of them · guilty: error drops-column|changes-values|narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE steps (id INTEGER PRIMARY KEY, recipe TEXT NOT NULL, body TEXT, rank INTEGER NOT NULL);
-- > 002_ranks.sql
CREATE TABLE steps_new (id INTEGER PRIMARY KEY, recipe TEXT NOT NULL, body TEXT, rank INTEGER NOT NULL);
INSERT INTO steps_new (id, recipe, body, rank) SELECT id, recipe, body, rank() OVER (PARTITION BY recipe) FROM steps;
DROP TABLE steps;
ALTER TABLE steps_new RENAME TO steps;

-- ## positions of a key move by way of negative numbers · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE verses (song TEXT NOT NULL, place INTEGER NOT NULL, words TEXT, PRIMARY KEY (song, place));
-- > 002_refrain_first.sql
UPDATE verses SET place = -(place + 1);
UPDATE verses SET place = -place WHERE place < 0;

-- ## the same without a condition · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE verses (id INTEGER PRIMARY KEY, song TEXT NOT NULL, place INTEGER NOT NULL, UNIQUE (song, place));
-- > 002_refrain_first.sql
UPDATE verses SET place = -place - 1;
UPDATE verses SET place = -place;

-- ## the numbers that stand for no place are negative, and move along · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE verses (id INTEGER PRIMARY KEY, song TEXT NOT NULL, place INTEGER NOT NULL DEFAULT -1, UNIQUE (song, place));
-- > 002_refrain_first.sql
UPDATE verses SET place = -place - 1;
UPDATE verses SET place = -place;

-- ## positions of a key move up at once · guilty: warning depends-on-data|narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE verses (id INTEGER PRIMARY KEY, song TEXT NOT NULL, place INTEGER NOT NULL, UNIQUE (song, place));
-- > 002_refrain_first.sql
UPDATE verses SET place = place + 1;
