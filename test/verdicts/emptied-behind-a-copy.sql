-- Columns that are emptied in every row, after the values of some rows alone were put elsewhere.

-- ## the nick goes into a table of its own where there is a mail, and then from all rows · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, mail TEXT, nick TEXT);
-- > 002_nicks.sql
CREATE TABLE nicks (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE, nick TEXT);
CREATE INDEX nicks_person ON nicks (person_id);
INSERT INTO nicks (person_id, nick) SELECT id, nick FROM people WHERE mail IS NOT NULL;
UPDATE people SET nick = NULL;

-- ## the nick goes into a table of its own where there is one, and then from all rows · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, mail TEXT, nick TEXT);
-- > 002_nicks.sql
CREATE TABLE nicks (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE, nick TEXT);
CREATE INDEX nicks_person ON nicks (person_id);
INSERT INTO nicks (person_id, nick) SELECT id, nick FROM people WHERE nick IS NOT NULL;
UPDATE people SET nick = NULL;

-- ## notes of open orders move, and the notes of all orders are emptied · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, state TEXT NOT NULL CHECK (state IN ('open', 'sent', 'paid')), note TEXT NOT NULL DEFAULT '');
-- > 0002_notes.sql
ALTER TABLE orders ADD COLUMN memo TEXT;
UPDATE orders SET memo = note WHERE state = 'open';
UPDATE orders SET note = '';

-- ## notes move, and are emptied · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, state TEXT NOT NULL CHECK (state IN ('open', 'sent', 'paid')), note TEXT NOT NULL DEFAULT '');
-- > 0002_notes.sql
ALTER TABLE orders ADD COLUMN memo TEXT;
UPDATE orders SET memo = note WHERE note <> '';
UPDATE orders SET note = '';
