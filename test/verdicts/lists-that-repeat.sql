-- A list of a document becomes rows, and an element that comes twice becomes one of them. In a set none comes twice; the order is left.

-- ## the rounds of a swim are rows, and two of one time are one · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE swims (id INTEGER PRIMARY KEY, swimmer TEXT NOT NULL, rounds TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(rounds)));
-- > 0002_rounds.sql
CREATE TABLE swim_rounds (swim_id INTEGER NOT NULL REFERENCES swims (id), seconds INTEGER NOT NULL, UNIQUE (swim_id, seconds));
INSERT OR IGNORE INTO swim_rounds (swim_id, seconds) SELECT s.id, r.value FROM swims AS s JOIN json_each(s.rounds) AS r;
ALTER TABLE swims DROP COLUMN rounds;

-- ## the rounds of a swim are rows with an id of their own, and DISTINCT · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE swims (id INTEGER PRIMARY KEY, swimmer TEXT NOT NULL, rounds TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(rounds) AND json_type(rounds) = 'array'));
-- > 002_rounds.sql
CREATE TABLE swim_rounds (id INTEGER PRIMARY KEY, swim_id INTEGER NOT NULL, seconds INTEGER NOT NULL);
INSERT INTO swim_rounds (swim_id, seconds) SELECT DISTINCT s.id, r.value FROM swims AS s, json_each(s.rounds) AS r;
-- > 003_gone.sql
ALTER TABLE swims DROP COLUMN rounds;

-- ## the rounds of a swim are rows with an id of their own · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE swims (id INTEGER PRIMARY KEY, swimmer TEXT NOT NULL, rounds TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(rounds) AND json_type(rounds) = 'array'));
-- > 002_rounds.sql
CREATE TABLE swim_rounds (id INTEGER PRIMARY KEY, swim_id INTEGER NOT NULL, seconds INTEGER NOT NULL);
INSERT INTO swim_rounds (swim_id, seconds) SELECT s.id, r.value FROM swims AS s, json_each(s.rounds) AS r;
-- > 003_gone.sql
ALTER TABLE swims DROP COLUMN rounds;

-- ## the rounds of a swim are rows with how often there was such a one · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE swims (id INTEGER PRIMARY KEY, swimmer TEXT NOT NULL, rounds TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(rounds)));
-- > 0002_rounds.sql
CREATE TABLE swim_rounds (swim_id INTEGER NOT NULL REFERENCES swims (id), seconds INTEGER NOT NULL, times INTEGER NOT NULL, PRIMARY KEY (swim_id, seconds));
INSERT INTO swim_rounds SELECT s.id, r.value, count(*) FROM swims AS s, json_each(s.rounds) AS r GROUP BY s.id, r.value;
ALTER TABLE swims DROP COLUMN rounds;

-- ## the rounds of a swim are rows beside their list · innocent, may: breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE swims (id INTEGER PRIMARY KEY, swimmer TEXT NOT NULL, rounds TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(rounds)));
-- > 0002_rounds.sql
CREATE TABLE swim_rounds (swim_id INTEGER NOT NULL REFERENCES swims (id), seconds INTEGER NOT NULL, UNIQUE (swim_id, seconds));
INSERT OR IGNORE INTO swim_rounds (swim_id, seconds) SELECT s.id, r.value FROM swims AS s JOIN json_each(s.rounds) AS r;

-- ## keywords are a set · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE talks (id INTEGER PRIMARY KEY, title TEXT NOT NULL, keywords TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(keywords)));
-- > 0002_keywords.sql
CREATE TABLE talk_keywords (talk_id INTEGER NOT NULL REFERENCES talks (id), keyword TEXT NOT NULL, PRIMARY KEY (talk_id, keyword));
INSERT OR IGNORE INTO talk_keywords SELECT t.id, k.value FROM talks AS t, json_each(t.keywords) AS k;
ALTER TABLE talks DROP COLUMN keywords;

-- ## keywords become a table of words, and talks are tied to them · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE talks (id INTEGER PRIMARY KEY, title TEXT NOT NULL, keywords TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(keywords)));
-- > 002_keywords.sql
CREATE TABLE keyword (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
INSERT OR IGNORE INTO keyword (word) SELECT k.value FROM talks AS t, json_each(t.keywords) AS k;
CREATE TABLE talk_keyword (talk_id INTEGER NOT NULL REFERENCES talks (id), keyword_id INTEGER NOT NULL REFERENCES keyword (id), PRIMARY KEY (talk_id, keyword_id));
INSERT OR IGNORE INTO talk_keyword SELECT t.id, w.id FROM talks AS t, json_each(t.keywords) AS k JOIN keyword AS w ON w.word = k.value;
ALTER TABLE talks DROP COLUMN keywords;

-- ## a row of the project names a keyword twice: that is how often it was said · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE talks (id INTEGER PRIMARY KEY, title TEXT NOT NULL, keywords TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(keywords)));
INSERT INTO talks (title, keywords) VALUES ('on bees', '["hive", "queen", "hive"]'), ('on ants', '["hill"]');
-- > 0002_keywords.sql
CREATE TABLE talk_keywords (talk_id INTEGER NOT NULL REFERENCES talks (id), keyword TEXT NOT NULL, PRIMARY KEY (talk_id, keyword));
INSERT OR IGNORE INTO talk_keywords SELECT t.id, k.value FROM talks AS t, json_each(t.keywords) AS k;
ALTER TABLE talks DROP COLUMN keywords;

-- ## two parcels of one carrier are one, whatever they weigh · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE moves (id INTEGER PRIMARY KEY, household TEXT NOT NULL, parcels TEXT NOT NULL CHECK (json_valid(parcels)));
CREATE VIEW carried AS SELECT m.id, p.value ->> '$.carrier' AS carrier, p.value ->> '$.grams' AS grams FROM moves AS m, json_each(m.parcels) AS p;
-- > 002_parcels.sql
DROP VIEW carried;
CREATE TABLE parcels (move_id INTEGER NOT NULL REFERENCES moves (id), carrier TEXT NOT NULL, grams INTEGER, PRIMARY KEY (move_id, carrier));
INSERT OR IGNORE INTO parcels SELECT m.id, p.value ->> '$.carrier', p.value ->> '$.grams' FROM moves AS m, json_each(m.parcels) AS p;
ALTER TABLE moves DROP COLUMN parcels;

-- ## two parcels of one carrier have a place each · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE moves (id INTEGER PRIMARY KEY, household TEXT NOT NULL, parcels TEXT NOT NULL CHECK (json_valid(parcels)));
CREATE VIEW carried AS SELECT m.id, p.value ->> '$.carrier' AS carrier, p.value ->> '$.grams' AS grams FROM moves AS m, json_each(m.parcels) AS p;
-- > 002_parcels.sql
DROP VIEW carried;
CREATE TABLE parcels (move_id INTEGER NOT NULL REFERENCES moves (id), place INTEGER NOT NULL, carrier TEXT NOT NULL, grams INTEGER, PRIMARY KEY (move_id, place));
INSERT OR IGNORE INTO parcels SELECT m.id, p.key, p.value ->> '$.carrier', p.value ->> '$.grams' FROM moves AS m, json_each(m.parcels) AS p;
ALTER TABLE moves DROP COLUMN parcels;

-- ## no move gets in with a parcel named twice, says a trigger · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE moves (id INTEGER PRIMARY KEY, household TEXT NOT NULL, parcels TEXT NOT NULL CHECK (json_valid(parcels)));
CREATE TRIGGER moves_new BEFORE INSERT ON moves WHEN (SELECT count(*) <> count(DISTINCT value) FROM json_each(new.parcels)) BEGIN SELECT raise(ABORT, 'twice'); END;
CREATE TRIGGER moves_changed BEFORE UPDATE ON moves WHEN (SELECT count(*) <> count(DISTINCT value) FROM json_each(new.parcels)) BEGIN SELECT raise(ABORT, 'twice'); END;
-- > 002_parcels.sql
DROP TRIGGER moves_new;
DROP TRIGGER moves_changed;
CREATE TABLE parcels (move_id INTEGER NOT NULL REFERENCES moves (id), parcel TEXT NOT NULL, PRIMARY KEY (move_id, parcel));
INSERT OR IGNORE INTO parcels SELECT m.id, p.value FROM moves AS m, json_each(m.parcels) AS p;
ALTER TABLE moves DROP COLUMN parcels;

-- ## the words of all lists become rows, each once · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE films (id INTEGER PRIMARY KEY, title TEXT NOT NULL, genres TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(genres)));
-- > 002_genres.sql
CREATE TABLE genres (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
INSERT INTO genres (word) SELECT DISTINCT g.value FROM films f, json_each(f.genres) g;

-- ## the words of all lists become rows, each as often as it is named · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE films (id INTEGER PRIMARY KEY, title TEXT NOT NULL, genres TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(genres)));
-- > 002_genres.sql
CREATE TABLE genres (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
INSERT INTO genres (word) SELECT g.value FROM films f, json_each(f.genres) g;
