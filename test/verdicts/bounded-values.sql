-- Columns whose CHECK takes few values: those that other columns are judged by are refused.

-- ## stars between 1 and 5, copied as NULL · guilty: error drops-table|drops-column|changes-values
-- @ runner: transactional
-- = 001_books.sql
CREATE TABLE reviews (id INTEGER PRIMARY KEY, body TEXT NOT NULL, stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5));
-- > 002_feedback.sql
CREATE TABLE feedback (id INTEGER PRIMARY KEY, body TEXT NOT NULL, stars INTEGER);
INSERT INTO feedback (id, body, stars) SELECT id, body, NULL FROM reviews;
DROP TABLE reviews;

-- ## the latitude is the longitude · guilty: error drops-table|drops-column|changes-values
-- @ runner: transactional
-- = 001_books.sql
CREATE TABLE places (id INTEGER PRIMARY KEY, name TEXT NOT NULL, lat REAL NOT NULL CHECK (lat BETWEEN -90 AND 90), lng REAL NOT NULL CHECK (lng >= -180 AND lng <= 180));
-- > 002_feedback.sql
CREATE TABLE spots (id INTEGER PRIMARY KEY, name TEXT NOT NULL, lat REAL, lng REAL);
INSERT INTO spots (id, name, lat, lng) SELECT id, name, lng, lng FROM places;
DROP TABLE places;

-- ## a share of a hundred stays behind · guilty: error drops-table|drops-column|changes-values
-- @ runner: transactional
-- = 001_books.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, name TEXT NOT NULL, done INTEGER NOT NULL DEFAULT 0 CHECK (done >= 0 AND done <= 100));
-- > 002_feedback.sql
CREATE TABLE tasks (id INTEGER PRIMARY KEY, name TEXT NOT NULL, done INTEGER NOT NULL DEFAULT 0);
INSERT INTO tasks (id, name) SELECT id, name FROM jobs;
DROP TABLE jobs;

-- ## a code of three letters stays behind · guilty: error drops-table|drops-column|changes-values
-- @ runner: transactional
-- = 001_books.sql
CREATE TABLE prices (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL, currency TEXT NOT NULL CHECK (length(currency) = 3));
-- > 002_feedback.sql
CREATE TABLE amounts (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL, currency TEXT NOT NULL DEFAULT 'EUR');
INSERT INTO amounts (id, cents) SELECT id, cents FROM prices;
DROP TABLE prices;

-- ## a plate of a form stays behind · guilty: error drops-table|drops-column|changes-values
-- @ runner: transactional
-- = 001_books.sql
CREATE TABLE cars (id INTEGER PRIMARY KEY, model TEXT NOT NULL, plate TEXT NOT NULL CHECK (plate GLOB '[A-Z][A-Z]-[0-9][0-9][0-9]'));
-- > 002_feedback.sql
CREATE TABLE vehicles (id INTEGER PRIMARY KEY, model TEXT NOT NULL, plate TEXT);
INSERT INTO vehicles (id, model) SELECT id, model FROM cars;
DROP TABLE cars;

-- ## a floor below 60 stays behind · guilty: error drops-table|drops-column|changes-values
-- @ runner: transactional
-- = 001_books.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL, floor INTEGER NOT NULL CHECK (floor < 60));
-- > 002_feedback.sql
CREATE TABLE halls (id INTEGER PRIMARY KEY, name TEXT NOT NULL, floor INTEGER);
INSERT INTO halls (id, name) SELECT id, name FROM rooms;
DROP TABLE rooms;

-- ## minutes of a day become hours · guilty: error drops-table|drops-column|changes-values|narrows-values
-- @ runner: transactional
-- = 001_books.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL, minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439));
-- > 002_feedback.sql
CREATE TABLE halls (id INTEGER PRIMARY KEY, name TEXT NOT NULL, hour INTEGER);
INSERT INTO halls (id, name, hour) SELECT id, name, minute / 60 FROM rooms;
DROP TABLE rooms;

-- ## each of them is carried along, some in another form · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_books.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL, minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439), stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5), lat REAL NOT NULL CHECK (lat BETWEEN -90 AND 90), code TEXT CHECK (length(code) = 3));
-- > 002_feedback.sql
CREATE TABLE halls (id INTEGER PRIMARY KEY, name TEXT NOT NULL, at TEXT, rated REAL, lat REAL NOT NULL, code TEXT);
INSERT INTO halls (id, name, at, rated, lat, code) SELECT id, name, printf('%02d:%02d', minute / 60, minute % 60), stars * 2.0, lat, upper(code) || '!' || code FROM rooms;
DROP TABLE rooms;

-- ## two tables become one, and the stars of one of them are left out · guilty: error drops-table|drops-column|changes-values
-- @ runner: transactional
-- = 001_books.sql
CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE comments (
  id INTEGER PRIMARY KEY,
  book_id INTEGER NOT NULL REFERENCES books (id),
  body TEXT NOT NULL
);
CREATE TABLE reviews (
  id INTEGER PRIMARY KEY,
  book_id INTEGER NOT NULL REFERENCES books (id),
  body TEXT NOT NULL,
  stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5)
);
-- > 002_feedback.sql
CREATE TABLE feedback (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('comment', 'review')),
  old_id INTEGER NOT NULL,
  book_id INTEGER NOT NULL REFERENCES books (id),
  body TEXT NOT NULL,
  stars INTEGER
);
INSERT INTO feedback (kind, old_id, book_id, body, stars)
SELECT 'comment', id, book_id, body, NULL FROM comments
UNION ALL
SELECT 'review', id, book_id, body, NULL FROM reviews;
-- > 003_cleanup.sql
DROP TABLE comments;
DROP TABLE reviews;

-- ## two stars become one · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE reviews (id INTEGER PRIMARY KEY, body TEXT NOT NULL, stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5));
-- > 002_new.sql
UPDATE reviews SET stars = max(stars - 1, 1);

-- ## five stars become four · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE reviews (id INTEGER PRIMARY KEY, body TEXT NOT NULL, stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5));
-- > 002_new.sql
UPDATE reviews SET stars = CASE WHEN stars > 4 THEN 4 ELSE stars END;

-- ## stars are turned round · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE reviews (id INTEGER PRIMARY KEY, body TEXT NOT NULL, stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5));
-- > 002_new.sql
UPDATE reviews SET stars = 6 - stars;

-- ## four priorities become two in their own place · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tasks (id INTEGER PRIMARY KEY, title TEXT NOT NULL, prio INTEGER NOT NULL CHECK (prio IN (0, 1, 2, 3)));
-- > 002_new.sql
UPDATE tasks SET prio = prio > 1;
