-- A query for the key of a list that has nothing to do with the row, though the row says which one of the list is meant.

-- ## the genre of old shelves is written beside the book, and all links go to the first one · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE genres (id INTEGER PRIMARY KEY, label TEXT NOT NULL UNIQUE);
CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE shelved (book_id INTEGER NOT NULL REFERENCES books (id), genre TEXT NOT NULL, PRIMARY KEY (book_id, genre));
CREATE TABLE book_genres (book_id INTEGER NOT NULL REFERENCES books (id), genre_id INTEGER NOT NULL REFERENCES genres (id), PRIMARY KEY (book_id, genre_id));
-- > 002_genres.sql
INSERT OR IGNORE INTO book_genres (book_id, genre_id) SELECT s.book_id, (SELECT min(g.id) FROM genres g) FROM shelved s;

-- ## the genre is looked up by what is written beside the book · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE genres (id INTEGER PRIMARY KEY, label TEXT NOT NULL UNIQUE);
CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE shelved (book_id INTEGER NOT NULL REFERENCES books (id), genre TEXT NOT NULL, PRIMARY KEY (book_id, genre));
CREATE TABLE book_genres (book_id INTEGER NOT NULL REFERENCES books (id), genre_id INTEGER NOT NULL REFERENCES genres (id), PRIMARY KEY (book_id, genre_id));
-- > 002_genres.sql
INSERT OR IGNORE INTO book_genres (book_id, genre_id) SELECT s.book_id, (SELECT min(g.id) FROM genres g WHERE g.label = s.genre) FROM shelved s WHERE s.genre IN (SELECT label FROM genres);

-- ## every book begins with the first genre · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE genres (id INTEGER PRIMARY KEY, label TEXT NOT NULL UNIQUE);
CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL, label TEXT);
CREATE TABLE book_genres (book_id INTEGER NOT NULL REFERENCES books (id), genre_id INTEGER NOT NULL REFERENCES genres (id), PRIMARY KEY (book_id, genre_id));
-- > 002_genres.sql
INSERT OR IGNORE INTO book_genres (book_id, genre_id) SELECT b.id, (SELECT min(g.id) FROM genres g) FROM books b;

-- ## harbours come from the ships, and all ships lie in the first one · guilty: warning updates-all-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE ships (id INTEGER PRIMARY KEY, name TEXT NOT NULL, lies_at TEXT NOT NULL);
-- > 0002_harbours.sql
CREATE TABLE harbours (id INTEGER PRIMARY KEY, town TEXT NOT NULL UNIQUE);
INSERT INTO harbours (town) SELECT DISTINCT lies_at FROM ships;
ALTER TABLE ships ADD COLUMN harbour_id INTEGER REFERENCES harbours (id);
UPDATE ships SET harbour_id = (SELECT id FROM harbours ORDER BY id LIMIT 1);

-- ## harbours come from the ships, and a town is compared with itself · guilty: warning updates-all-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE ships (id INTEGER PRIMARY KEY, name TEXT NOT NULL, lies_at TEXT NOT NULL);
-- > 0002_harbours.sql
CREATE TABLE harbours (id INTEGER PRIMARY KEY, town TEXT NOT NULL UNIQUE);
INSERT INTO harbours (town) SELECT DISTINCT lies_at FROM ships;
ALTER TABLE ships ADD COLUMN harbour_id INTEGER REFERENCES harbours (id);
UPDATE ships SET harbour_id = (SELECT h.id FROM harbours h WHERE h.town = town) WHERE harbour_id IS NULL;

-- ## harbours come from the ships, and those without one lie in the first · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE ships (id INTEGER PRIMARY KEY, name TEXT NOT NULL, lies_at TEXT);
-- > 0002_harbours.sql
CREATE TABLE harbours (id INTEGER PRIMARY KEY, town TEXT NOT NULL UNIQUE);
INSERT INTO harbours (town) SELECT DISTINCT lies_at FROM ships WHERE lies_at IS NOT NULL;
ALTER TABLE ships ADD COLUMN harbour_id INTEGER REFERENCES harbours (id);
UPDATE ships SET harbour_id = (SELECT h.id FROM harbours h WHERE h.town = ships.lies_at);
UPDATE ships SET harbour_id = (SELECT min(h.id) FROM harbours h) WHERE harbour_id IS NULL;

-- ## all ships begin in the first harbour, in two steps · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE harbours (id INTEGER PRIMARY KEY, town TEXT NOT NULL UNIQUE);
CREATE TABLE ships (id INTEGER PRIMARY KEY, name TEXT NOT NULL, harbour TEXT);
-- > 0002_harbours.sql
ALTER TABLE ships ADD COLUMN harbour_id INTEGER REFERENCES harbours (id);
UPDATE ships SET harbour_id = (SELECT min(h.id) FROM harbours h) WHERE harbour IS NULL;
UPDATE ships SET harbour_id = (SELECT h.id FROM harbours h WHERE h.town = ships.harbour) WHERE harbour IS NOT NULL;

-- ## the class of a pupil is known by its name, and all come into the first · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE classes (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE pupils (id INTEGER PRIMARY KEY, name TEXT NOT NULL, class_name TEXT NOT NULL);
-- > 002_classes.sql
ALTER TABLE pupils ADD COLUMN class_id INTEGER REFERENCES classes (id);
UPDATE pupils SET class_id = (SELECT id FROM classes LIMIT 1);

-- ## all pupils come into the first class, as nothing says in which they are · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE classes (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE pupils (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_classes.sql
ALTER TABLE pupils ADD COLUMN class_id INTEGER REFERENCES classes (id);
UPDATE pupils SET class_id = (SELECT id FROM classes LIMIT 1);

-- ## each pupil has a class, and all come into the first · guilty: warning updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE classes (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE pupils (id INTEGER PRIMARY KEY, name TEXT NOT NULL, class_id INTEGER NOT NULL REFERENCES classes (id));
-- > 002_classes.sql
UPDATE pupils SET class_id = (SELECT min(id) FROM classes);

-- ## each pupil has a class, and those who have left come into the first · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE classes (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE pupils (id INTEGER PRIMARY KEY, name TEXT NOT NULL, gone INTEGER NOT NULL DEFAULT 0, class_id INTEGER NOT NULL REFERENCES classes (id));
-- > 002_classes.sql
UPDATE pupils SET class_id = (SELECT min(id) FROM classes) WHERE gone = 0;
