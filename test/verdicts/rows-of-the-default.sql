-- Rows that have what the DEFAULT of a column gives: an application that says nothing of the column writes just those.

-- ## NULLIF makes a NULL of the DEFAULT, which the column does not take · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, title TEXT NOT NULL, price INTEGER NOT NULL DEFAULT 0);
-- > 002_free.sql
UPDATE tickets SET price = NULLIF(price, 0);

-- ## NULLIF of the DEFAULT on the way into a NOT NULL column of the new table · guilty: warning depends-on-data
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, lang TEXT NOT NULL DEFAULT 'unknown');
-- > 0002_lang.sql
CREATE TABLE people_new (id INTEGER PRIMARY KEY, mail TEXT NOT NULL, lang TEXT NOT NULL DEFAULT 'unknown');
INSERT INTO people_new (id, mail, lang) SELECT id, mail, nullif(lang, 'unknown') FROM people;
DROP TABLE people;
ALTER TABLE people_new RENAME TO people;

-- ## NULLIF of a number that no DEFAULT names, written back into a NOT NULL column · guilty: warning depends-on-data
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, age INTEGER NOT NULL);
-- > 0002_age.sql
UPDATE members SET age = nullif(age, 99);

-- ## a share is computed by dividing by a count whose DEFAULT is 0 · guilty: warning depends-on-data
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE quizzes (id INTEGER PRIMARY KEY, name TEXT NOT NULL, points INTEGER NOT NULL DEFAULT 0, answers INTEGER NOT NULL DEFAULT 0, mean REAL NOT NULL DEFAULT 0);
-- > 000002_mean.up.sql
UPDATE quizzes SET mean = points * 1.0 / answers;

-- ## NULLIF with a value to fall back on · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, title TEXT NOT NULL, price INTEGER NOT NULL DEFAULT 0);
-- > 002_free.sql
UPDATE tickets SET price = coalesce(nullif(price, 0), 1);

-- ## NULLIF of the DEFAULT into a column that takes NULL · innocent
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, title TEXT NOT NULL, price INTEGER DEFAULT 0);
-- > 0002_free.sql
UPDATE tickets SET price = nullif(price, 0);

-- ## a mean of a count whose DEFAULT is 0, only where something was counted · innocent
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE quizzes (id INTEGER PRIMARY KEY, name TEXT NOT NULL, points INTEGER NOT NULL DEFAULT 0, answers INTEGER NOT NULL DEFAULT 0, mean REAL NOT NULL DEFAULT 0);
-- > 000002_mean.up.sql
UPDATE quizzes SET mean = points * 1.0 / answers WHERE answers > 0;

-- ## a CHECK that names the DEFAULT among the words that are allowed · innocent, may: breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE seats (id INTEGER PRIMARY KEY, name TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'free' CHECK (state IN ('free', 'sold')));
-- > 0002_held.sql
CREATE TABLE seats_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'free' CHECK (state IN ('free', 'held', 'sold')));
INSERT INTO seats_new (id, name, state) SELECT id, name, state FROM seats;
DROP TABLE seats;
ALTER TABLE seats_new RENAME TO seats;
