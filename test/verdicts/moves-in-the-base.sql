-- What an applied file has copied is no loss later; where that cannot be tried, nothing says that it was copied.

-- ## a table goes, and an applied file that names it stops on rows · guilty: error drops-table
-- @ runner: sqlx
-- = 0001_a.sql
CREATE TABLE owner (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE pet (id TEXT NOT NULL PRIMARY KEY, owner_id TEXT NOT NULL REFERENCES owner (id));
CREATE TABLE logo (owner_id TEXT NOT NULL PRIMARY KEY REFERENCES owner (id), data BLOB NOT NULL);
-- = 0002_b.sql
INSERT INTO pet (id, owner_id) SELECT owner_id, 'nobody' FROM logo;
-- > 0003_c.sql
DROP TABLE logo;

-- ## a table goes after an applied file has removed all other rows that refer to its parent · guilty: error drops-table
-- @ runner: sqlx
-- = 0001_a.sql
CREATE TABLE person (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE badge (person_id TEXT NOT NULL PRIMARY KEY REFERENCES person (id), data BLOB NOT NULL);
-- = 0002_b.sql
DELETE FROM person WHERE id IN (SELECT person_id FROM badge);
-- > 0003_c.sql
DROP TABLE badge;

-- ## a table goes, and an applied file has copied it · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists
-- @ runner: sqlx
-- = 0001_a.sql
CREATE TABLE player (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE score (player_id TEXT NOT NULL PRIMARY KEY REFERENCES player (id), points INTEGER NOT NULL);
-- = 0002_b.sql
ALTER TABLE player ADD COLUMN points INTEGER;
UPDATE player SET points = (SELECT points FROM score WHERE player_id = player.id);
-- > 0003_c.sql
DROP TABLE score;

-- ## a table goes, and two applied files have moved it on · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists
-- @ runner: transactional
-- = 0001_a.sql
CREATE TABLE city (name TEXT NOT NULL, mayor TEXT NOT NULL);
-- = 0002_b.sql
CREATE TABLE town (name TEXT NOT NULL, mayor TEXT NOT NULL);
INSERT INTO town SELECT name, mayor FROM city;
-- = 0003_c.sql
CREATE TABLE place AS SELECT name, mayor FROM town;
-- > 0004_d.sql
DROP TABLE city;

-- ## a key is taken out that an applied file has copied · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, settings TEXT NOT NULL DEFAULT '{}');
-- = 002_copy.sql
ALTER TABLE users ADD COLUMN theme TEXT;
UPDATE users SET theme = json_extract(settings, '$.theme');
-- > 003_out.sql
UPDATE users SET settings = json_remove(settings, '$.theme');

-- ## a title is cut whose whole an applied file has copied · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE videos (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- = 002_copy.sql
ALTER TABLE videos ADD COLUMN long_title TEXT;
UPDATE videos SET long_title = title;
-- > 003_cut.sql
UPDATE videos SET title = substr(title, 1, 20);

-- ## a title is cut of which an applied file has copied the length · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE videos (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- = 002_copy.sql
ALTER TABLE videos ADD COLUMN letters INTEGER;
UPDATE videos SET letters = length(title);
-- > 003_cut.sql
UPDATE videos SET title = substr(title, 1, 20);
