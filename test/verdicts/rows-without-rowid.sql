-- Tables without a rowid whose rows get another key: the row that has it already goes.

-- ## seats of joined halls take the place of those that are there · guilty: warning loses-rows|cascades-delete
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bookings (hall INTEGER NOT NULL, seat INTEGER NOT NULL, guest TEXT NOT NULL, PRIMARY KEY (hall, seat)) WITHOUT ROWID;
CREATE TABLE joined_halls (was INTEGER PRIMARY KEY, becomes INTEGER NOT NULL);
-- > 002_join.sql
UPDATE OR REPLACE bookings SET hall = (SELECT becomes FROM joined_halls WHERE was = bookings.hall)
WHERE hall IN (SELECT was FROM joined_halls);

-- ## one hall becomes another one by its number · guilty: warning loses-rows|cascades-delete
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE bookings (hall INTEGER NOT NULL, seat INTEGER NOT NULL, guest TEXT NOT NULL, PRIMARY KEY (hall, seat)) WITHOUT ROWID;
-- > 0002_join.sql
UPDATE OR REPLACE bookings SET hall = 1 WHERE hall = 2;

-- ## seats of joined halls go where nobody sits · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bookings (hall INTEGER NOT NULL, seat INTEGER NOT NULL, guest TEXT NOT NULL, PRIMARY KEY (hall, seat)) WITHOUT ROWID;
CREATE TABLE joined_halls (was INTEGER PRIMARY KEY, becomes INTEGER NOT NULL);
-- > 002_join.sql
UPDATE OR IGNORE bookings SET hall = (SELECT becomes FROM joined_halls WHERE was = bookings.hall)
WHERE hall IN (SELECT was FROM joined_halls);

-- ## guests are renamed, and their seats stay · innocent, may: narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bookings (hall INTEGER NOT NULL, seat INTEGER NOT NULL, guest TEXT NOT NULL, PRIMARY KEY (hall, seat)) WITHOUT ROWID;
-- > 002_guests.sql
UPDATE OR REPLACE bookings SET guest = upper(guest) WHERE hall = 2;

-- ## lines of a song become a list with their numbers · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_songs.sql
CREATE TABLE songs (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE song_lines (
  song_id INTEGER NOT NULL REFERENCES songs (id), nr INTEGER NOT NULL, words TEXT NOT NULL, seconds INTEGER,
  PRIMARY KEY (song_id, nr)
) WITHOUT ROWID;
-- > 0002_lines.sql
ALTER TABLE songs ADD COLUMN lines TEXT NOT NULL DEFAULT '[]';
UPDATE songs SET lines = (
  SELECT json_group_array(json_object('nr', nr, 'words', words, 'seconds', seconds)) FROM song_lines WHERE song_id = songs.id
);
DROP TABLE song_lines;

-- ## ids of songs begin at a thousand, and their lines become a list · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_songs.sql
CREATE TABLE songs (id INTEGER PRIMARY KEY CHECK (id >= 1000), title TEXT NOT NULL);
CREATE TABLE song_lines (
  song_id INTEGER NOT NULL REFERENCES songs (id), nr INTEGER NOT NULL, words TEXT NOT NULL,
  PRIMARY KEY (song_id, nr)
);
-- > 002_lines.sql
ALTER TABLE songs ADD COLUMN lines TEXT NOT NULL DEFAULT '[]';
UPDATE songs SET lines = (SELECT json_group_array(json_array(nr, words)) FROM song_lines WHERE song_id = songs.id);
DROP TABLE song_lines;

-- ## row and seat of a hall become one text, with nothing between them · guilty: error drops-column
-- @ runner: transactional
-- = 001_seats.sql
CREATE TABLE seats (bank INTEGER NOT NULL, seat INTEGER NOT NULL, kind TEXT NOT NULL, PRIMARY KEY (bank, seat)) WITHOUT ROWID;
-- > 002_place.sql
CREATE TABLE places (place TEXT NOT NULL, kind TEXT NOT NULL);
INSERT INTO places (place, kind) SELECT bank || seat, kind FROM seats;
DROP TABLE seats;

-- ## row and seat of a hall become one text, with a line between them · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_seats.sql
CREATE TABLE seats (bank INTEGER NOT NULL, seat INTEGER NOT NULL, kind TEXT NOT NULL, PRIMARY KEY (bank, seat)) WITHOUT ROWID;
-- > 002_place.sql
CREATE TABLE places (place TEXT NOT NULL, kind TEXT NOT NULL);
INSERT INTO places (place, kind) SELECT bank || '-' || seat, kind FROM seats;
DROP TABLE seats;

-- ## lines of songs are counted through, by ten for each song · guilty: error drops-column
-- @ runner: d1
-- = 0001_songs.sql
CREATE TABLE songs (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE song_lines (
  song_id INTEGER NOT NULL REFERENCES songs (id), nr INTEGER NOT NULL, words TEXT NOT NULL,
  PRIMARY KEY (song_id, nr)
) WITHOUT ROWID;
-- > 0002_lines.sql
CREATE TABLE all_lines (number INTEGER NOT NULL, words TEXT NOT NULL);
INSERT INTO all_lines (number, words) SELECT song_id * 10 + nr, words FROM song_lines;
DROP TABLE song_lines;

-- ## a table of numbered stamps loses its rowids · guilty: error breaks-old-writes
-- @ runner: transactional
-- = 001_stamps.sql
CREATE TABLE stamps (id INTEGER PRIMARY KEY, country TEXT NOT NULL, year INTEGER);
-- > 002_clustered.sql
CREATE TABLE stamps_new (id INTEGER PRIMARY KEY, country TEXT NOT NULL, year INTEGER) WITHOUT ROWID;
INSERT INTO stamps_new (id, country, year) SELECT id, country, year FROM stamps;
DROP TABLE stamps;
ALTER TABLE stamps_new RENAME TO stamps;

-- ## a table of numbered stamps becomes strict, and its key an INT · guilty: error breaks-old-writes
-- @ runner: transactional
-- = 001_stamps.sql
CREATE TABLE stamps (id INTEGER PRIMARY KEY, country TEXT NOT NULL);
-- > 002_strict.sql
CREATE TABLE stamps_new (id INT PRIMARY KEY, country TEXT NOT NULL) STRICT;
INSERT INTO stamps_new (id, country) SELECT id, country FROM stamps;
DROP TABLE stamps;
ALTER TABLE stamps_new RENAME TO stamps;

-- ## a table of numbered stamps becomes strict with its key · innocent
-- @ runner: transactional
-- = 001_stamps.sql
CREATE TABLE stamps (id INTEGER PRIMARY KEY, country TEXT NOT NULL);
-- > 002_strict.sql
CREATE TABLE stamps_new (id INTEGER PRIMARY KEY, country TEXT NOT NULL) STRICT;
INSERT INTO stamps_new (id, country) SELECT id, country FROM stamps;
DROP TABLE stamps;
ALTER TABLE stamps_new RENAME TO stamps;
