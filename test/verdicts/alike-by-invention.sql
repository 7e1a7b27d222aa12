-- Rows that collide in a new key only where production's are alike; and those that collide whatever they are.

-- ## topics of talks become a table with one row each · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_talks.sql
CREATE TABLE talk (id INTEGER PRIMARY KEY, topics TEXT NOT NULL DEFAULT '[]');
-- > 002_topics.sql
CREATE TABLE topic (name TEXT PRIMARY KEY);
INSERT INTO topic (name) SELECT value FROM talk, json_each(talk.topics);

-- ## a short code is cut out of a title · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_films.sql
CREATE TABLE film (id INTEGER PRIMARY KEY, title TEXT NOT NULL, minutes INTEGER);
-- > 002_codes.sql
ALTER TABLE film ADD COLUMN code TEXT;
UPDATE film SET code = substr(upper(title), 1, 5);
CREATE UNIQUE INDEX film_code ON film (code);

-- ## topics are collected once each · innocent
-- @ runner: transactional
-- = 001_talks.sql
CREATE TABLE talk (id INTEGER PRIMARY KEY, topics TEXT NOT NULL DEFAULT '[]');
-- > 002_topics.sql
CREATE TABLE topic (name TEXT PRIMARY KEY);
INSERT OR IGNORE INTO topic (name) SELECT value FROM talk, json_each(talk.topics) WHERE value IS NOT NULL;

-- ## every film gets the same code · guilty: error fails-with-rows
-- @ runner: transactional
-- = 001_films.sql
CREATE TABLE film (id INTEGER PRIMARY KEY, title TEXT NOT NULL, minutes INTEGER);
-- > 002_codes.sql
ALTER TABLE film ADD COLUMN code TEXT NOT NULL DEFAULT 'none';
CREATE UNIQUE INDEX film_code ON film (code);
