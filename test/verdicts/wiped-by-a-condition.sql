-- A condition that every value of the column fulfils is none: nothing is left of them.

-- ## all fax numbers go, not the empty ones · guilty: note updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE offices (id INTEGER PRIMARY KEY, town TEXT NOT NULL, fax TEXT);
-- > 002_fax.sql
UPDATE offices SET fax = NULL WHERE length(trim(fax)) > 0;

-- ## all nicknames that there are go · guilty: note updates-all-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, team TEXT NOT NULL, nick TEXT);
-- > 0002_nick.sql
UPDATE players SET nick = 'none' WHERE nick IS NOT NULL;

-- ## the empty fax numbers go · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE offices (id INTEGER PRIMARY KEY, town TEXT NOT NULL, fax TEXT);
-- > 002_fax.sql
UPDATE offices SET fax = NULL WHERE length(trim(fax)) = 0;
