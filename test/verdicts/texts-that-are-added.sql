-- Texts put together by a plus, as other databases do it: SQLite adds them, and 0 is all that is left of most.

-- ## a line of an address is put together by plus · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stops (id INTEGER PRIMARY KEY, street TEXT NOT NULL, town TEXT NOT NULL);
-- > 002_line.sql
ALTER TABLE stops ADD COLUMN line TEXT;
UPDATE stops SET line = street + ', ' + town;

-- ## a line of an address is put together by two bars · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stops (id INTEGER PRIMARY KEY, street TEXT NOT NULL, town TEXT NOT NULL);
-- > 002_line.sql
ALTER TABLE stops ADD COLUMN line TEXT;
UPDATE stops SET line = street || ', ' || town;

-- ## what is to be replaced is made by plus · guilty: warning narrows-values
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE letters (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
-- > 00002_tabs.sql
-- +goose Up
UPDATE letters SET body = replace(body, char(9) + char(9), ' ') WHERE body LIKE '%' || char(9) || '%';

-- ## two columns of text are added, and then go · guilty: error narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE singers (id INTEGER PRIMARY KEY, called TEXT NOT NULL, voice TEXT NOT NULL);
-- > 002_label.sql
CREATE TABLE singers_new (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
INSERT INTO singers_new (id, label) SELECT id, upper(called) + voice FROM singers;
DROP TABLE singers;
ALTER TABLE singers_new RENAME TO singers;

-- ## numbers that are kept as texts are added · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tracks (id INTEGER PRIMARY KEY, length TEXT NOT NULL, bonus_points TEXT, extra_points TEXT);
-- > 002_seconds.sql
ALTER TABLE tracks ADD COLUMN seconds INTEGER;
ALTER TABLE tracks ADD COLUMN points INTEGER;
UPDATE tracks SET seconds = substr(length, 1, 2) * 60 + substr(length, 4, 2);
UPDATE tracks SET points = bonus_points + extra_points WHERE bonus_points + 0 > 1;
