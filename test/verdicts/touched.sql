-- A trigger sets the time of change: what fills a new column changes nothing that production has.

-- ## a new column of recipes is filled, and all of them are of today · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, dish TEXT NOT NULL, changed TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TRIGGER recipes_changed AFTER UPDATE ON recipes BEGIN
  UPDATE recipes SET changed = CURRENT_TIMESTAMP WHERE id = new.id;
END;
-- > 0002_path.sql
ALTER TABLE recipes ADD COLUMN path TEXT;
UPDATE recipes SET path = lower(replace(dish, ' ', '-')) WHERE path IS NULL;

-- ## seconds since 1970, by a trigger with a condition, in two files · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT NOT NULL, seen_at INTEGER NOT NULL DEFAULT (unixepoch()));
CREATE TRIGGER boats_seen AFTER UPDATE ON boats FOR EACH ROW WHEN old.seen_at IS new.seen_at BEGIN
  UPDATE boats SET seen_at = unixepoch() WHERE rowid = new.rowid;
END;
-- > 002_flag.sql
ALTER TABLE boats ADD COLUMN flag TEXT;
-- > 003_fill.sql
UPDATE boats SET flag = upper(substr(name, 1, 2));

-- ## the file makes the trigger before it fills the column · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shelves (id INTEGER PRIMARY KEY, label TEXT NOT NULL, touched TEXT);
-- > 002_touch.sql
CREATE TRIGGER shelves_touched AFTER UPDATE ON shelves BEGIN
  UPDATE shelves SET touched = datetime('now') WHERE id = new.id;
END;
ALTER TABLE shelves ADD COLUMN width INTEGER;
UPDATE shelves SET width = 80;

-- ## the trigger is out of the way · innocent, may: drop-without-if-exists, create-without-if-not-exists
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, dish TEXT NOT NULL, changed TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TRIGGER recipes_changed AFTER UPDATE ON recipes BEGIN
  UPDATE recipes SET changed = CURRENT_TIMESTAMP WHERE id = new.id;
END;
-- > 0002_path.sql
ALTER TABLE recipes ADD COLUMN path TEXT;
DROP TRIGGER recipes_changed;
UPDATE recipes SET path = lower(replace(dish, ' ', '-')) WHERE path IS NULL;
CREATE TRIGGER recipes_changed AFTER UPDATE ON recipes BEGIN
  UPDATE recipes SET changed = CURRENT_TIMESTAMP WHERE id = new.id;
END;

-- ## the trigger is for another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, dish TEXT NOT NULL, changed TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TRIGGER recipes_changed AFTER UPDATE OF dish ON recipes BEGIN
  UPDATE recipes SET changed = CURRENT_TIMESTAMP WHERE id = new.id;
END;
-- > 002_path.sql
ALTER TABLE recipes ADD COLUMN path TEXT;
UPDATE recipes SET path = lower(replace(dish, ' ', '-'));

-- ## the statement puts the time back itself · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, dish TEXT NOT NULL, changed TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TRIGGER recipes_changed AFTER UPDATE ON recipes WHEN new.changed IS old.changed BEGIN
  UPDATE recipes SET changed = CURRENT_TIMESTAMP WHERE id = new.id;
END;
-- > 002_path.sql
ALTER TABLE recipes ADD COLUMN path TEXT;
ALTER TABLE recipes ADD COLUMN was TEXT;
UPDATE recipes SET was = changed;
UPDATE recipes SET path = lower(replace(dish, ' ', '-'));
UPDATE recipes SET changed = was;

-- ## what production holds is changed · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, dish TEXT NOT NULL, changed TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TRIGGER recipes_changed AFTER UPDATE ON recipes BEGIN
  UPDATE recipes SET changed = CURRENT_TIMESTAMP WHERE id = new.id;
END;
-- > 002_upper.sql
UPDATE recipes SET dish = 'Dish: ' || dish;

-- ## a log and a search text are kept by triggers · innocent, may: not-deterministic
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, dish TEXT NOT NULL, search TEXT);
CREATE TABLE recipe_log (id INTEGER PRIMARY KEY, recipe_id INTEGER NOT NULL, at TEXT NOT NULL);
CREATE TRIGGER recipes_log AFTER UPDATE ON recipes BEGIN
  INSERT INTO recipe_log (recipe_id, at) VALUES (new.id, datetime('now'));
  UPDATE recipes SET search = lower(new.dish) WHERE id = new.id;
END;
-- > 002_path.sql
ALTER TABLE recipes ADD COLUMN path TEXT;
UPDATE recipes SET path = lower(replace(dish, ' ', '-'));
