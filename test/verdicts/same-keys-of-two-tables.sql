-- Two tables are copied into one, whose key rows of either may have alike, and the second copy does not stop there.

-- ## clubs: trainers and players become people, and who is both is a trainer only · guilty: error loses-rows
-- @ runner: transactional
-- = 001_base.sql
CREATE TABLE trainers (id INTEGER PRIMARY KEY, person_id INTEGER, club_id INTEGER, licence TEXT);
CREATE UNIQUE INDEX trainers_once ON trainers (person_id, club_id);
CREATE TABLE players (id INTEGER PRIMARY KEY, person_id INTEGER, club_id INTEGER, shirt TEXT);
CREATE UNIQUE INDEX players_once ON players (person_id, club_id);
-- > 002_people.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, person_id INTEGER, club_id INTEGER, role TEXT NOT NULL, licence TEXT, shirt TEXT);
CREATE UNIQUE INDEX people_once ON people (person_id, club_id);
INSERT INTO people (person_id, club_id, role, licence) SELECT person_id, club_id, 'trainer', licence FROM trainers;
INSERT OR IGNORE INTO people (person_id, club_id, role, shirt) SELECT person_id, club_id, 'player', shirt FROM players;
DROP TABLE trainers;
DROP TABLE players;

-- ## clubs: trainers and players become people, by their role too · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_base.sql
CREATE TABLE trainers (id INTEGER PRIMARY KEY, person_id INTEGER, club_id INTEGER, licence TEXT);
CREATE UNIQUE INDEX trainers_once ON trainers (person_id, club_id);
CREATE TABLE players (id INTEGER PRIMARY KEY, person_id INTEGER, club_id INTEGER, shirt TEXT);
CREATE UNIQUE INDEX players_once ON players (person_id, club_id);
-- > 002_people.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, person_id INTEGER, club_id INTEGER, role TEXT NOT NULL, licence TEXT, shirt TEXT);
CREATE UNIQUE INDEX people_once ON people (person_id, club_id, role);
INSERT INTO people (person_id, club_id, role, licence) SELECT person_id, club_id, 'trainer', licence FROM trainers;
INSERT OR IGNORE INTO people (person_id, club_id, role, shirt) SELECT person_id, club_id, 'player', shirt FROM players;
DROP TABLE trainers;
DROP TABLE players;

-- ## clubs: players who are trainers too keep their shirt · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_base.sql
CREATE TABLE trainers (id INTEGER PRIMARY KEY, person_id INTEGER, club_id INTEGER, licence TEXT);
CREATE UNIQUE INDEX trainers_once ON trainers (person_id, club_id);
CREATE TABLE players (id INTEGER PRIMARY KEY, person_id INTEGER, club_id INTEGER, shirt TEXT);
CREATE UNIQUE INDEX players_once ON players (person_id, club_id);
-- > 002_people.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, person_id INTEGER, club_id INTEGER, licence TEXT, shirt TEXT);
CREATE UNIQUE INDEX people_once ON people (person_id, club_id);
INSERT INTO people (person_id, club_id, licence) SELECT person_id, club_id, licence FROM trainers;
INSERT INTO people (person_id, club_id, shirt) SELECT person_id, club_id, shirt FROM players WHERE true
  ON CONFLICT (person_id, club_id) DO UPDATE SET shirt = excluded.shirt;
DROP TABLE trainers;
DROP TABLE players;

-- ## prices: those of the new list replace those of the old one, with their remarks · guilty: error loses-rows
-- @ runner: transactional
-- = 001_base.sql
CREATE TABLE own_prices (id INTEGER PRIMARY KEY, article TEXT NOT NULL UNIQUE, cents INTEGER NOT NULL, remark TEXT);
CREATE TABLE list_prices (id INTEGER PRIMARY KEY, article TEXT NOT NULL UNIQUE, cents INTEGER NOT NULL);
-- > 002_prices.sql
CREATE TABLE prices (id INTEGER PRIMARY KEY, article TEXT NOT NULL UNIQUE, cents INTEGER NOT NULL, remark TEXT);
INSERT INTO prices (article, cents, remark) SELECT article, cents, remark FROM own_prices;
INSERT OR REPLACE INTO prices (article, cents) SELECT article, cents FROM list_prices;
DROP TABLE own_prices;
DROP TABLE list_prices;

-- ## prices: those of the new list come where there is none · guilty: error loses-rows
-- @ runner: transactional
-- = 001_base.sql
CREATE TABLE own_prices (id INTEGER PRIMARY KEY, article TEXT NOT NULL, country TEXT NOT NULL, cents INTEGER NOT NULL, UNIQUE (article, country));
CREATE TABLE list_prices (id INTEGER PRIMARY KEY, sku TEXT NOT NULL, land TEXT NOT NULL, cents INTEGER NOT NULL, UNIQUE (sku, land));
-- > 002_prices.sql
CREATE TABLE prices (id INTEGER PRIMARY KEY, article TEXT NOT NULL, country TEXT NOT NULL, cents INTEGER NOT NULL, UNIQUE (article, country));
INSERT INTO prices (article, country, cents) SELECT article, country, cents FROM own_prices;
INSERT INTO prices (article, country, cents) SELECT sku, land, cents FROM list_prices WHERE true ON CONFLICT DO NOTHING;
DROP TABLE own_prices;
DROP TABLE list_prices;

-- ## prices: those of the new list come where there is none, and it is kept · innocent
-- @ runner: transactional
-- = 001_base.sql
CREATE TABLE own_prices (id INTEGER PRIMARY KEY, article TEXT NOT NULL, country TEXT NOT NULL, cents INTEGER NOT NULL, UNIQUE (article, country));
CREATE TABLE list_prices (id INTEGER PRIMARY KEY, sku TEXT NOT NULL, land TEXT NOT NULL, cents INTEGER NOT NULL, UNIQUE (sku, land));
-- > 002_prices.sql
CREATE TABLE prices (id INTEGER PRIMARY KEY, article TEXT NOT NULL, country TEXT NOT NULL, cents INTEGER NOT NULL, UNIQUE (article, country));
INSERT INTO prices (article, country, cents) SELECT article, country, cents FROM own_prices;
INSERT INTO prices (article, country, cents) SELECT sku, land, cents FROM list_prices WHERE true ON CONFLICT DO NOTHING;
