-- Rows of a key and a value that the project's own files have made: production has other values in them.

-- ## four prices of the café move, and one of them is asked for by a name that nothing has · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE prefs (name TEXT PRIMARY KEY, amount TEXT NOT NULL);
INSERT INTO prefs (name, amount) VALUES ('tea_small', 'two'), ('tea_large', 'three'), ('coffee_small', 'two and a half'), ('coffee_large', 'four');
-- > 002_prices.sql
CREATE TABLE prices (id INTEGER PRIMARY KEY CHECK (id = 1), tea_small TEXT, tea_large TEXT, coffee_small TEXT, coffee_large TEXT);
INSERT INTO prices (id, tea_small, tea_large, coffee_small, coffee_large)
SELECT 1,
  max(CASE name WHEN 'tea_small' THEN amount END),
  max(CASE name WHEN 'tea_large' THEN amount END),
  max(CASE name WHEN 'coffee_small' THEN amount END),
  max(CASE name WHEN 'coffee_big' THEN amount END)
FROM prefs;
DELETE FROM prefs WHERE name IN ('tea_small', 'tea_large', 'coffee_small', 'coffee_large');

-- ## four prices of the café move under their names · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE prefs (name TEXT PRIMARY KEY, amount TEXT NOT NULL);
INSERT INTO prefs (name, amount) VALUES ('tea_small', 'two'), ('tea_large', 'three'), ('coffee_small', 'two and a half'), ('coffee_large', 'four');
-- > 002_prices.sql
CREATE TABLE prices (id INTEGER PRIMARY KEY CHECK (id = 1), tea_small TEXT, tea_large TEXT, coffee_small TEXT, coffee_large TEXT);
INSERT INTO prices (id, tea_small, tea_large, coffee_small, coffee_large)
SELECT 1,
  max(CASE name WHEN 'tea_small' THEN amount END),
  max(CASE name WHEN 'tea_large' THEN amount END),
  max(CASE name WHEN 'coffee_small' THEN amount END),
  max(CASE name WHEN 'coffee_large' THEN amount END)
FROM prefs;
DELETE FROM prefs WHERE name IN ('tea_small', 'tea_large', 'coffee_small', 'coffee_large');

-- ## two texts of the club move into a table of texts, and the DELETE takes a third one · guilty: error loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE options (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, body TEXT NOT NULL);
INSERT INTO options (name, body) VALUES ('welcome', 'Hello'), ('farewell', 'Bye'), ('rules', 'Be kind'), ('open', 'yes');
-- > 0002_texts.sql
CREATE TABLE texts (name TEXT PRIMARY KEY, body TEXT NOT NULL);
INSERT INTO texts (name, body) SELECT name, body FROM options WHERE name IN ('welcome', 'farewell');
DELETE FROM options WHERE name IN ('welcome', 'farewell', 'rules');

-- ## an option that no release reads any more is deleted · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE options (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, body TEXT NOT NULL);
INSERT INTO options (name, body) VALUES ('welcome', 'Hello'), ('farewell', 'Bye'), ('rules', 'Be kind'), ('open', 'yes');
-- > 0002_without_open.sql
DELETE FROM options WHERE name = 'open';

-- ## an option gets another name · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE options (name TEXT PRIMARY KEY, body TEXT NOT NULL);
INSERT INTO options (name, body) VALUES ('welcome', 'Hello'), ('rules', 'Be kind');
-- > 002_greeting.sql
UPDATE options SET name = 'greeting' WHERE name = 'welcome';
INSERT OR IGNORE INTO options (name, body) VALUES ('farewell', 'Bye');
