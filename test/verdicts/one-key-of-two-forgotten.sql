-- a table refers to another one by two keys, and the DELETE of what is not used asks for one of them

-- ## pictures that only the back of a card shows · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pictures (hash TEXT NOT NULL PRIMARY KEY, bytes BLOB);
CREATE TABLE cards (id INTEGER PRIMARY KEY, word TEXT NOT NULL, face TEXT REFERENCES pictures (hash), reverse TEXT REFERENCES pictures (hash));
-- > 002_unused.sql
DELETE FROM pictures WHERE hash NOT IN (SELECT face FROM cards WHERE face IS NOT NULL);

-- ## pictures that neither side shows · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pictures (hash TEXT NOT NULL PRIMARY KEY, bytes BLOB);
CREATE TABLE cards (id INTEGER PRIMARY KEY, word TEXT NOT NULL, face TEXT REFERENCES pictures (hash), reverse TEXT REFERENCES pictures (hash));
-- > 002_unused.sql
DELETE FROM pictures WHERE hash NOT IN (SELECT face FROM cards WHERE face IS NOT NULL) AND hash NOT IN (SELECT reverse FROM cards WHERE reverse IS NOT NULL);

-- ## players who have only been guests, and the key acts · guilty: warning depends-on-data|fails-with-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE matches (id INTEGER PRIMARY KEY, host INTEGER NOT NULL REFERENCES players (id), guest INTEGER NOT NULL REFERENCES players (id));
-- > 0002_idle.sql
DELETE FROM players WHERE NOT EXISTS (SELECT 1 FROM matches WHERE matches.host = players.id);

-- ## players who have only been guests lose their matches · guilty: warning cascades-delete
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE matches (id INTEGER PRIMARY KEY, host INTEGER NOT NULL REFERENCES players (id) ON DELETE CASCADE, guest INTEGER NOT NULL REFERENCES players (id) ON DELETE CASCADE);
-- > 0002_idle.sql
DELETE FROM players WHERE id NOT IN (SELECT host FROM matches);

-- ## players who have never played · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE matches (id INTEGER PRIMARY KEY, host INTEGER NOT NULL REFERENCES players (id) ON DELETE CASCADE, guest INTEGER NOT NULL REFERENCES players (id) ON DELETE CASCADE);
-- > 0002_idle.sql
DELETE FROM players WHERE NOT EXISTS (SELECT 1 FROM matches WHERE players.id IN (host, guest));

-- ## leaves of a tree to which another row is copied · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, title TEXT NOT NULL, above INTEGER REFERENCES pages (id), copied_from INTEGER REFERENCES pages (id));
-- > 002_tops.sql
DELETE FROM pages WHERE above IS NULL AND NOT EXISTS (SELECT 1 FROM pages AS below WHERE below.above = pages.id);
