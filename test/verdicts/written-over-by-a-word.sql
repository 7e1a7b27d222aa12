-- A name in double quotes that is no column, alone among columns, in what an upsert writes over rows that are there.

-- ## the motto of a team is written over by the word for it · guilty: error string-for-column
-- @ runner: transactional
-- = 001_teams.sql
CREATE TABLE riders (id INTEGER PRIMARY KEY, name TEXT NOT NULL, team TEXT);
CREATE TABLE teams (code TEXT PRIMARY KEY, title TEXT NOT NULL, motto TEXT);
-- > 002_teams.sql
INSERT INTO teams (code, title, motto) SELECT DISTINCT team, team, "watchword" FROM riders WHERE team IS NOT NULL
  ON CONFLICT (code) DO UPDATE SET motto = excluded.motto;

-- ## the address of a shop is written over by the word for it · guilty: error string-for-column
-- @ runner: d1
-- = 0001_shops.sql
CREATE TABLE imports (id INTEGER PRIMARY KEY, shop_id INTEGER NOT NULL, town TEXT NOT NULL);
CREATE TABLE shops (id INTEGER PRIMARY KEY, town TEXT, address TEXT);
-- > 0002_shops.sql
INSERT INTO shops (id, town, address) SELECT shop_id, town, "location" FROM imports WHERE true
  ON CONFLICT (id) DO UPDATE SET town = excluded.town, address = excluded.address;

-- ## new teams begin with a word in double quotes · innocent, may: string-for-column
-- @ runner: transactional
-- = 001_teams.sql
CREATE TABLE riders (id INTEGER PRIMARY KEY, name TEXT NOT NULL, team TEXT);
CREATE TABLE teams (code TEXT PRIMARY KEY, title TEXT NOT NULL, state TEXT);
-- > 002_teams.sql
INSERT INTO teams (code, title, state) SELECT DISTINCT team, team, "active" FROM riders WHERE team IS NOT NULL
  ON CONFLICT (code) DO NOTHING;

-- ## the motto of a team comes from a column in double quotes · innocent
-- @ runner: transactional
-- = 001_teams.sql
CREATE TABLE riders (id INTEGER PRIMARY KEY, name TEXT NOT NULL, team TEXT NOT NULL UNIQUE, "watchword" TEXT);
CREATE TABLE teams (code TEXT PRIMARY KEY, title TEXT NOT NULL, motto TEXT);
-- > 002_teams.sql
INSERT INTO teams (code, title, motto) SELECT team, team, "watchword" FROM riders WHERE true
  ON CONFLICT (code) DO UPDATE SET motto = coalesce(teams.motto, excluded.motto);
