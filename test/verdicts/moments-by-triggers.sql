-- Moments that a new trigger, or an UPDATE of some rows, writes in another form than the column has.

-- ## a new trigger writes a T where the default writes a blank · guilty: warning mixed-formats
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, title TEXT NOT NULL, servings INTEGER, changed TEXT NOT NULL DEFAULT (datetime('now')));
CREATE INDEX recipes_changed ON recipes (changed);
-- > 002_changed.sql
CREATE TRIGGER recipes_changed_at AFTER UPDATE OF title, servings ON recipes WHEN new.title <> old.title BEGIN
  UPDATE recipes SET changed = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE id = new.id;
END;

-- ## a new trigger writes seconds where the default writes a text · guilty: warning mixed-formats
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, title TEXT NOT NULL, added TEXT DEFAULT CURRENT_TIMESTAMP);
-- > 0002_added.sql
CREATE TRIGGER recipes_added AFTER INSERT ON recipes WHEN new.added IS NULL BEGIN
  UPDATE recipes SET added = unixepoch() WHERE rowid = new.rowid;
END;

-- ## a log gets lines of two forms from a new trigger · guilty: warning mixed-formats
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE log (id INTEGER PRIMARY KEY, what TEXT NOT NULL, at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 000002_log.up.sql
CREATE TRIGGER recipes_log AFTER DELETE ON recipes BEGIN
  INSERT INTO log (what, at) VALUES ('gone: ' || old.title, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'));
END;

-- ## two triggers of a column write two forms · guilty: warning mixed-formats
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, title TEXT NOT NULL, changed TEXT);
CREATE TRIGGER recipes_made AFTER INSERT ON recipes BEGIN
  UPDATE recipes SET changed = datetime('now') WHERE id = new.id;
END;
-- > 002_changed.sql
CREATE TRIGGER recipes_changed AFTER UPDATE OF title ON recipes BEGIN
  UPDATE recipes SET changed = strftime('%Y-%m-%dT%H:%M:%SZ', 'now') WHERE id = new.id;
END;

-- ## a new table and its trigger do not agree · guilty: warning mixed-formats
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- > 002_cooks.sql
CREATE TABLE cooks (id INTEGER PRIMARY KEY, name TEXT NOT NULL, changed TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TRIGGER cooks_changed AFTER UPDATE OF name ON cooks BEGIN
  UPDATE cooks SET changed = strftime('%Y-%m-%dT%H:%M:%SZ', 'now') WHERE id = new.id;
END;

-- ## some rows are set to now, with a T · guilty: warning mixed-formats
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, title TEXT NOT NULL, state TEXT NOT NULL, changed TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 002_changed.sql
UPDATE recipes SET state = 'shown', changed = strftime('%Y-%m-%dT%H:%M:%SZ', 'now') WHERE state = 'waiting for the cook';

-- ## a new trigger writes as the default does · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, title TEXT NOT NULL, servings INTEGER, changed TEXT NOT NULL DEFAULT (datetime('now')));
-- > 002_changed.sql
CREATE TRIGGER recipes_changed_at AFTER UPDATE OF title, servings ON recipes BEGIN
  UPDATE recipes SET changed = strftime('%Y-%m-%d %H:%M:%S', 'now') WHERE id = new.id;
END;

-- ## a new trigger writes a day · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, title TEXT NOT NULL, changed TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 002_changed.sql
CREATE TRIGGER recipes_changed AFTER UPDATE OF title ON recipes BEGIN
  UPDATE recipes SET changed = date('now') WHERE id = new.id;
END;

-- ## nothing says how the column writes moments · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, title TEXT NOT NULL, changed TEXT);
-- > 002_changed.sql
CREATE TRIGGER recipes_changed AFTER UPDATE OF title ON recipes BEGIN
  UPDATE recipes SET changed = strftime('%Y-%m-%dT%H:%M:%SZ', 'now') WHERE id = new.id;
END;

-- ## all moments, the default and the trigger get the new form · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, title TEXT NOT NULL, changed TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TRIGGER recipes_changed AFTER UPDATE OF title ON recipes BEGIN
  UPDATE recipes SET changed = CURRENT_TIMESTAMP WHERE id = new.id;
END;
-- > 002_changed.sql
DROP TRIGGER recipes_changed;
CREATE TABLE recipes_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, changed TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')));
INSERT INTO recipes_new (id, title, changed) SELECT id, title, strftime('%Y-%m-%dT%H:%M:%SZ', changed) FROM recipes;
DROP TABLE recipes;
ALTER TABLE recipes_new RENAME TO recipes;
CREATE TRIGGER recipes_changed AFTER UPDATE OF title ON recipes BEGIN
  UPDATE recipes SET changed = strftime('%Y-%m-%dT%H:%M:%SZ', 'now') WHERE id = new.id;
END;

-- ## the trigger is another one, and writes what an older one wrote already · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, title TEXT NOT NULL, note TEXT, changed TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TRIGGER recipes_changed AFTER UPDATE OF title ON recipes BEGIN
  UPDATE recipes SET changed = strftime('%Y-%m-%dT%H:%M:%SZ', 'now') WHERE id = new.id;
END;
-- > 002_changed.sql
DROP TRIGGER recipes_changed;
CREATE TRIGGER recipes_changed AFTER UPDATE OF title, note ON recipes BEGIN
  UPDATE recipes SET changed = strftime('%Y-%m-%dT%H:%M:%SZ', 'now') WHERE id = new.id;
END;

-- ## some rows are set to now, as the default writes it · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE recipes (id INTEGER PRIMARY KEY, title TEXT NOT NULL, state TEXT NOT NULL, changed TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 002_changed.sql
UPDATE recipes SET state = 'shown', changed = datetime('now') WHERE state = 'waiting for the cook';

-- ## rows are added, and the table's own DEFAULT says when · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE breeds (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, added TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE dogs (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, breed TEXT NOT NULL);
-- > 0002_breeds.sql
INSERT INTO breeds (name) SELECT DISTINCT d.breed FROM dogs d WHERE NOT EXISTS (SELECT 1 FROM breeds b WHERE b.name = d.breed);

-- ## rows are added, and the file says when itself · guilty: warning not-deterministic
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE breeds (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, added TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE dogs (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, breed TEXT NOT NULL);
-- > 0002_breeds.sql
INSERT INTO breeds (name, added) SELECT DISTINCT d.breed, CURRENT_TIMESTAMP FROM dogs d WHERE NOT EXISTS (SELECT 1 FROM breeds b WHERE b.name = d.breed);
