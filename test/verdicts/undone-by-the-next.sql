-- UPDATEs of which nothing is left, as the next one writes over what they did.

-- ## the plan of who pays is set before the plan of all · guilty: warning does-nothing
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, paid INTEGER NOT NULL DEFAULT 0);
-- > 002_plan.sql
ALTER TABLE members ADD COLUMN plan TEXT;
UPDATE members SET plan = 'pro' WHERE paid > 0;
UPDATE members SET plan = 'free';

-- ## the plan of who pays is set behind the plan of all · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, paid INTEGER NOT NULL DEFAULT 0);
-- > 002_plan.sql
ALTER TABLE members ADD COLUMN plan TEXT;
UPDATE members SET plan = 'free';
UPDATE members SET plan = 'pro' WHERE paid > 0;

-- ## a kind is told from the others, and the next statement asks too much · guilty: warning does-nothing
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE runs (id INTEGER PRIMARY KEY, agent TEXT NOT NULL, build TEXT NOT NULL DEFAULT '');
-- > 0002_kind.sql
ALTER TABLE runs ADD COLUMN kind TEXT NOT NULL DEFAULT 'other';
UPDATE runs SET kind = 'local' WHERE agent = 'cli';
UPDATE runs SET kind = 'hosted' WHERE agent IN ('cli', 'web');

-- ## each kind by its own word · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE runs (id INTEGER PRIMARY KEY, agent TEXT NOT NULL, build TEXT NOT NULL DEFAULT '');
-- > 0002_kind.sql
ALTER TABLE runs ADD COLUMN kind TEXT NOT NULL DEFAULT 'other';
UPDATE runs SET kind = 'local' WHERE agent = 'cli';
UPDATE runs SET kind = 'hosted' WHERE agent IN ('app', 'web');

-- ## what is put there is read before it is written over · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE trips (id INTEGER PRIMARY KEY, home TEXT NOT NULL, away TEXT NOT NULL);
-- > 002_turn.sql
ALTER TABLE trips ADD COLUMN spare TEXT;
UPDATE trips SET spare = home;
UPDATE trips SET home = away;
UPDATE trips SET away = spare;
UPDATE trips SET spare = NULL;

-- ## a later one fills only what is still empty · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shops (id INTEGER PRIMARY KEY, town TEXT, area TEXT);
-- > 002_label.sql
ALTER TABLE shops ADD COLUMN label TEXT;
UPDATE shops SET label = town WHERE town IS NOT NULL;
UPDATE shops SET label = area WHERE label IS NULL;
