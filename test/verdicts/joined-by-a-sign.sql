-- Texts of several rows become one, and their table goes: with the sign between them in a text of its own, nobody can tell where it ends.

-- ## ingredients of a dish are joined by commas · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE dishes (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE ingredients (id INTEGER PRIMARY KEY, dish_id INTEGER NOT NULL REFERENCES dishes (id), called TEXT NOT NULL);
-- > 002_one_text.sql
ALTER TABLE dishes ADD COLUMN ingredients TEXT NOT NULL DEFAULT '';
UPDATE dishes SET ingredients = coalesce((SELECT group_concat(i.called, ', ') FROM ingredients i WHERE i.dish_id = dishes.id), '');
DROP TABLE ingredients;

-- ## ingredients of a dish are joined by commas, and have none by a CHECK · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE dishes (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE ingredients (
  id INTEGER PRIMARY KEY, dish_id INTEGER NOT NULL REFERENCES dishes (id), called TEXT NOT NULL CHECK (called NOT LIKE '%,%')
);
-- > 002_one_text.sql
ALTER TABLE dishes ADD COLUMN ingredients TEXT NOT NULL DEFAULT '';
UPDATE dishes SET ingredients = coalesce((SELECT group_concat(i.called, ', ') FROM ingredients i WHERE i.dish_id = dishes.id), '');
DROP TABLE ingredients;

-- ## ingredients of a dish become a list · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE dishes (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE ingredients (id INTEGER PRIMARY KEY, dish_id INTEGER NOT NULL REFERENCES dishes (id), called TEXT NOT NULL);
-- > 002_one_text.sql
ALTER TABLE dishes ADD COLUMN ingredients TEXT NOT NULL DEFAULT '[]';
UPDATE dishes SET ingredients = (SELECT json_group_array(i.called) FROM ingredients i WHERE i.dish_id = dishes.id);
DROP TABLE ingredients;

-- ## ingredients of a dish stand in one text for the search, and stay · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE dishes (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE ingredients (id INTEGER PRIMARY KEY, dish_id INTEGER NOT NULL REFERENCES dishes (id), called TEXT NOT NULL);
-- > 002_one_text.sql
ALTER TABLE dishes ADD COLUMN search TEXT NOT NULL DEFAULT '';
UPDATE dishes SET search = coalesce((SELECT group_concat(i.called, ', ') FROM ingredients i WHERE i.dish_id = dishes.id), '');

-- ## stops of a line are joined by strokes into a new table · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE bus_stops (line TEXT NOT NULL, place INTEGER NOT NULL, title TEXT NOT NULL, PRIMARY KEY (line, place));
-- > 0002_lines.sql
CREATE TABLE bus_lines AS
SELECT line, group_concat(title, ' | ') AS stops, json_group_array(place) AS places FROM (SELECT * FROM bus_stops ORDER BY line, place) GROUP BY line;
DROP TABLE bus_stops;

-- ## addresses of a letter are joined by commas · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE letters (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
CREATE TABLE receivers (letter_id INTEGER NOT NULL REFERENCES letters (id), email TEXT NOT NULL);
-- > 002_one_text.sql
ALTER TABLE letters ADD COLUMN receivers TEXT NOT NULL DEFAULT '';
UPDATE letters SET receivers = coalesce((SELECT group_concat(r.email) FROM receivers r WHERE r.letter_id = letters.id), '');
DROP TABLE receivers;
