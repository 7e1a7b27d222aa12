-- Bare names in a query, view or trigger: SQLite takes the column of the innermost table that has one, whichever was meant.

-- ## posters that no concert hangs up, by the number of the concert · guilty: error loses-rows
-- @ runner: transactional
-- = 001_stage.sql
CREATE TABLE posters (id INTEGER PRIMARY KEY, file TEXT NOT NULL UNIQUE);
CREATE TABLE concerts (id INTEGER PRIMARY KEY, band TEXT NOT NULL, poster_id INTEGER REFERENCES posters (id));
CREATE INDEX concerts_poster ON concerts (poster_id);
-- > 002_unused.sql
DELETE FROM posters WHERE NOT EXISTS (SELECT 1 FROM concerts WHERE poster_id = id);

-- ## posters that no concert hangs up · innocent
-- @ runner: transactional
-- = 001_stage.sql
CREATE TABLE posters (id INTEGER PRIMARY KEY, file TEXT NOT NULL UNIQUE);
CREATE TABLE concerts (id INTEGER PRIMARY KEY, band TEXT NOT NULL, poster_id INTEGER REFERENCES posters (id));
CREATE INDEX concerts_poster ON concerts (poster_id);
-- > 002_unused.sql
DELETE FROM posters WHERE NOT EXISTS (SELECT 1 FROM concerts WHERE poster_id = posters.id);

-- ## pictures that no page of a view shows, without a foreign key · guilty: error loses-rows
-- @ runner: d1
-- = 0001_site.sql
CREATE TABLE pictures (id INTEGER PRIMARY KEY, path TEXT NOT NULL);
CREATE TABLE sheets (id INTEGER PRIMARY KEY, header INTEGER, hidden INTEGER NOT NULL DEFAULT 0);
-- > 0002_unused.sql
WITH shown AS (SELECT id, header FROM sheets WHERE hidden = 0)
DELETE FROM pictures WHERE NOT EXISTS (SELECT 1 FROM sheets WHERE header = id) AND id NOT IN (SELECT header FROM shown WHERE header IS NOT NULL);

-- ## parcels of lockers, where the number is the parcel's · guilty: error loses-rows
-- @ runner: transactional
-- = 001_lockers.sql
CREATE TABLE lockers (id INTEGER PRIMARY KEY, place TEXT NOT NULL);
CREATE TABLE parcels (id INTEGER PRIMARY KEY, locker_id INTEGER NOT NULL REFERENCES lockers (id), code TEXT NOT NULL);
CREATE INDEX parcels_locker ON parcels (locker_id);
-- > 002_full.sql
DELETE FROM lockers WHERE id IN (SELECT id FROM parcels WHERE locker_id = id);

-- ## the heads of a tree hang on themselves · innocent
-- @ runner: transactional
-- = 001_tree.sql
CREATE TABLE topics (id INTEGER PRIMARY KEY, above_id INTEGER NOT NULL REFERENCES topics (id), level INTEGER);
CREATE TABLE counts (id INTEGER PRIMARY KEY CHECK (id = 1), heads INTEGER NOT NULL DEFAULT 0);
CREATE INDEX topics_above ON topics (above_id);
-- > 002_levels.sql
UPDATE topics SET level = 0 WHERE id IN (SELECT id FROM topics WHERE above_id = id);
UPDATE counts SET heads = (SELECT count(*) FROM topics WHERE above_id = id);

-- ## topics are counted below themselves · guilty: error updates-all-rows
-- @ runner: transactional
-- = 001_tree.sql
CREATE TABLE topics (id INTEGER PRIMARY KEY, above_id INTEGER REFERENCES topics (id), below INTEGER NOT NULL DEFAULT 0);
CREATE INDEX topics_above ON topics (above_id);
-- > 002_below.sql
UPDATE topics SET below = (SELECT count(*) FROM topics WHERE topics.above_id = id);

-- ## topics are counted below another one · innocent
-- @ runner: transactional
-- = 001_tree.sql
CREATE TABLE topics (id INTEGER PRIMARY KEY, above_id INTEGER REFERENCES topics (id), below INTEGER NOT NULL DEFAULT 0);
CREATE INDEX topics_above ON topics (above_id);
-- > 002_below.sql
UPDATE topics SET below = (SELECT count(*) FROM topics AS t WHERE t.above_id = topics.id);

-- ## letters find their sender, and all of them the same one · guilty: error updates-all-rows
-- @ runner: golang-migrate
-- = 000001_post.up.sql
CREATE TABLE senders (id INTEGER PRIMARY KEY, address TEXT NOT NULL UNIQUE);
CREATE TABLE letters (id INTEGER PRIMARY KEY, sender_id INTEGER REFERENCES senders (id), address TEXT NOT NULL);
CREATE INDEX letters_sender ON letters (sender_id);
-- > 000002_senders.up.sql
UPDATE letters SET sender_id = (SELECT s.id FROM senders s WHERE lower(s.address) = lower(address)) WHERE sender_id IS NULL;

-- ## letters find their sender · innocent
-- @ runner: golang-migrate
-- = 000001_post.up.sql
CREATE TABLE senders (id INTEGER PRIMARY KEY, address TEXT NOT NULL UNIQUE);
CREATE TABLE letters (id INTEGER PRIMARY KEY, sender_id INTEGER REFERENCES senders (id), address TEXT NOT NULL);
CREATE INDEX letters_sender ON letters (sender_id);
-- > 000002_senders.up.sql
UPDATE letters SET sender_id = (SELECT s.id FROM senders s WHERE lower(s.address) = lower(letters.address)) WHERE sender_id IS NULL;

-- ## seats of people who left, by a column that the other table lacks · guilty: error loses-rows
-- @ runner: transactional
-- = 001_hall.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, guest_id INTEGER NOT NULL, row TEXT NOT NULL);
CREATE TABLE gone (guest INTEGER PRIMARY KEY, since TEXT NOT NULL);
-- > 002_seats.sql
DELETE FROM seats WHERE guest_id IN (SELECT guest_id FROM gone WHERE since < '2024-01-01');

-- ## seats of people who left, compared with themselves · guilty: error loses-rows
-- @ runner: transactional
-- = 001_hall.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, guest_id INTEGER NOT NULL, row TEXT NOT NULL);
CREATE TABLE gone (guest INTEGER PRIMARY KEY, since TEXT NOT NULL);
-- > 002_seats.sql
DELETE FROM seats WHERE EXISTS (SELECT 1 FROM gone WHERE guest_id = seats.guest_id AND since < '2024-01-01');

-- ## seats of people who left · innocent
-- @ runner: transactional
-- = 001_hall.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, guest_id INTEGER NOT NULL, row TEXT NOT NULL);
CREATE TABLE gone (guest INTEGER PRIMARY KEY, since TEXT NOT NULL);
-- > 002_seats.sql
DELETE FROM seats WHERE guest_id IN (SELECT guest FROM gone WHERE since < '2024-01-01');

-- ## the newest photo, by the date of its owner · guilty: error updates-all-rows
-- @ runner: transactional
-- = 001_dogs.sql
CREATE TABLE dogs (id INTEGER PRIMARY KEY, photo TEXT, born_on TEXT NOT NULL);
CREATE TABLE photos (id INTEGER PRIMARY KEY, dog_id INTEGER NOT NULL REFERENCES dogs (id), file TEXT NOT NULL, taken_on TEXT NOT NULL);
CREATE INDEX photos_dog ON photos (dog_id);
-- > 002_newest.sql
UPDATE dogs SET photo = (SELECT file FROM photos WHERE photos.dog_id = dogs.id ORDER BY born_on DESC LIMIT 1) WHERE photo IS NULL;

-- ## the newest photo, by its own date · innocent
-- @ runner: transactional
-- = 001_dogs.sql
CREATE TABLE dogs (id INTEGER PRIMARY KEY, photo TEXT, born_on TEXT NOT NULL);
CREATE TABLE photos (id INTEGER PRIMARY KEY, dog_id INTEGER NOT NULL REFERENCES dogs (id), file TEXT NOT NULL, taken_on TEXT NOT NULL);
CREATE INDEX photos_dog ON photos (dog_id);
-- > 002_newest.sql
UPDATE dogs SET photo = (SELECT file FROM photos WHERE dog_id = dogs.id ORDER BY taken_on DESC LIMIT 1) WHERE photo IS NULL;

-- ## a copy with the grade of whichever exam · guilty: error updates-all-rows
-- @ runner: transactional
-- = 001_school.sql
CREATE TABLE pupils (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE exams (id INTEGER PRIMARY KEY, pupil_id INTEGER NOT NULL UNIQUE REFERENCES pupils (id), grade INTEGER NOT NULL);
-- > 002_grades.sql
CREATE TABLE graded (id INTEGER PRIMARY KEY, name TEXT NOT NULL, grade INTEGER);
INSERT INTO graded (id, name, grade) SELECT id, name, (SELECT grade FROM exams WHERE pupil_id = id) FROM pupils;

-- ## a copy with the grade of the exam · innocent, may: create-without-if-not-exists
-- @ runner: transactional
-- = 001_school.sql
CREATE TABLE pupils (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE exams (id INTEGER PRIMARY KEY, pupil_id INTEGER NOT NULL UNIQUE REFERENCES pupils (id), grade INTEGER NOT NULL);
-- > 002_grades.sql
CREATE TABLE graded (id INTEGER PRIMARY KEY, name TEXT NOT NULL, grade INTEGER);
INSERT INTO graded (id, name, grade) SELECT id, name, (SELECT grade FROM exams WHERE pupil_id = pupils.id) FROM pupils;

-- ## a join whose other side has no such column · guilty: error updates-all-rows
-- @ runner: transactional
-- = 001_mill.sql
CREATE TABLE mills (id INTEGER PRIMARY KEY, river TEXT NOT NULL, power INTEGER);
CREATE TABLE wheels (id INTEGER PRIMARY KEY, mill_id INTEGER NOT NULL REFERENCES mills (id), power INTEGER NOT NULL);
CREATE INDEX wheels_mill ON wheels (mill_id);
-- > 002_power.sql
UPDATE mills SET power = w.power FROM wheels AS w WHERE w.mill_id = mill_id;

-- ## a new trigger throws away the notes whose number is that of their client · guilty: error broken-trigger
-- @ runner: transactional
-- = 001_firm.sql
CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE notes (id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL, body TEXT NOT NULL);
CREATE INDEX notes_client ON notes (client_id);
-- > 002_along.sql
CREATE TRIGGER IF NOT EXISTS clients_gone AFTER DELETE ON clients BEGIN
  DELETE FROM notes WHERE client_id = id;
END;

-- ## a new trigger throws away the notes of the client · innocent
-- @ runner: transactional
-- = 001_firm.sql
CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE notes (id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL, body TEXT NOT NULL);
CREATE INDEX notes_client ON notes (client_id);
-- > 002_along.sql
CREATE TRIGGER IF NOT EXISTS clients_gone AFTER DELETE ON clients BEGIN
  DELETE FROM notes WHERE client_id = OLD.id;
END;

-- ## a new trigger that keeps clients with notes asks the notes alone · guilty: error broken-trigger
-- @ runner: transactional
-- = 001_firm.sql
CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE notes (id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL, body TEXT NOT NULL);
CREATE INDEX notes_client ON notes (client_id);
-- > 002_keep.sql
CREATE TRIGGER IF NOT EXISTS clients_keep BEFORE DELETE ON clients WHEN EXISTS (SELECT 1 FROM notes WHERE client_id = id) BEGIN
  SELECT RAISE(ABORT, 'there are notes');
END;

-- ## a view of the clients with notes, by the number of the note · guilty: error broken-view
-- @ runner: transactional
-- = 001_firm.sql
CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE notes (id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL, body TEXT NOT NULL);
CREATE INDEX notes_client ON notes (client_id);
-- > 002_view.sql
CREATE VIEW IF NOT EXISTS busy AS SELECT id, name FROM clients WHERE EXISTS (SELECT 1 FROM notes WHERE client_id = id);

-- ## a view of the clients with notes, and one that was there before · innocent, may: drop-without-if-exists
-- @ runner: transactional
-- = 001_firm.sql
CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE notes (id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL, body TEXT NOT NULL);
CREATE INDEX notes_client ON notes (client_id);
CREATE VIEW odd AS SELECT id, name FROM clients WHERE EXISTS (SELECT 1 FROM notes WHERE client_id = id);
-- > 002_view.sql
DROP VIEW IF EXISTS odd;
CREATE VIEW IF NOT EXISTS odd AS SELECT id, name FROM clients WHERE EXISTS (SELECT 1 FROM notes WHERE client_id = id);
CREATE VIEW IF NOT EXISTS busy AS SELECT id, name FROM clients WHERE EXISTS (SELECT 1 FROM notes WHERE client_id = clients.id);

-- ## rows that compare two dates of their own · innocent
-- @ runner: transactional
-- = 001_docs.sql
CREATE TABLE essays (id INTEGER PRIMARY KEY, made_at TEXT NOT NULL, changed_at TEXT NOT NULL, fresh INTEGER NOT NULL DEFAULT 0);
CREATE TABLE drafts (id INTEGER PRIMARY KEY, essay_id INTEGER NOT NULL REFERENCES essays (id), made_at TEXT NOT NULL, changed_at TEXT NOT NULL);
CREATE INDEX drafts_essay ON drafts (essay_id);
-- > 002_fresh.sql
UPDATE essays SET fresh = 1 WHERE EXISTS (SELECT 1 FROM drafts WHERE essay_id = essays.id AND changed_at = made_at);
UPDATE essays SET fresh = 2 WHERE id IN (SELECT essay_id FROM drafts WHERE changed_at > made_at);

-- ## two queries of one UPDATE ask for the badge by a number of its own · guilty: error updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE porters (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE badges (id INTEGER PRIMARY KEY, porter_id INTEGER NOT NULL UNIQUE REFERENCES porters (id), code TEXT NOT NULL);
-- > 002_badges.sql
ALTER TABLE porters ADD COLUMN badge_id INTEGER;
ALTER TABLE porters ADD COLUMN badge_code TEXT;
UPDATE porters SET badge_id = (SELECT b.id FROM badges b WHERE b.porter_id = id), badge_code = (SELECT b.code FROM badges b WHERE b.porter_id = id);

-- ## two queries of one UPDATE ask for the badge by the number of the porter · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE porters (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE badges (id INTEGER PRIMARY KEY, porter_id INTEGER NOT NULL UNIQUE REFERENCES porters (id), code TEXT NOT NULL);
-- > 002_badges.sql
ALTER TABLE porters ADD COLUMN badge_id INTEGER;
ALTER TABLE porters ADD COLUMN badge_code TEXT;
UPDATE porters SET badge_id = (SELECT b.id FROM badges b WHERE b.porter_id = porters.id), badge_code = (SELECT b.code FROM badges b WHERE b.porter_id = porters.id);

-- ## songs are numbered by those before them in their list, which are called by the table's own name · guilty: error updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE songs (id INTEGER PRIMARY KEY, list_id INTEGER NOT NULL, nth INTEGER);
-- > 002_nth.sql
UPDATE songs SET nth = (SELECT count(*) FROM songs WHERE list_id = songs.list_id AND id < songs.id);

-- ## letters of which there is an earlier one are deleted, where the earlier one has no name · guilty: error loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE letters (id INTEGER PRIMARY KEY, sender TEXT NOT NULL, subject TEXT NOT NULL);
-- > 0002_doubles.sql
DELETE FROM letters WHERE EXISTS (SELECT 1 FROM letters WHERE letters.sender = sender AND letters.subject = subject AND letters.id > id);

-- ## each folder takes the name of the one above it, whose number no row outside gives · guilty: error updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, above_id INTEGER REFERENCES folders (id), name TEXT NOT NULL, above_name TEXT);
-- > 002_above.sql
UPDATE folders SET above_name = (SELECT name FROM folders WHERE id = above_id);

-- ## songs are numbered by those before them in their list, each by a name of its own · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE songs (id INTEGER PRIMARY KEY, list_id INTEGER NOT NULL, nth INTEGER);
-- > 002_nth.sql
UPDATE songs SET nth = (SELECT count(*) FROM songs AS earlier WHERE earlier.list_id = songs.list_id AND earlier.id < songs.id);
