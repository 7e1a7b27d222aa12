-- A time in quotes is words: neither UPDATE nor INSERT evaluates what stands in them.

-- ## the words of a function are written as a time · guilty: warning default-is-text
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, guest TEXT NOT NULL, seen_at TEXT);
-- > 002_seen.sql
UPDATE visits SET seen_at = 'datetime(''now'')' WHERE seen_at IS NULL;

-- ## a trigger writes the words · guilty: warning default-is-text
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, guest TEXT NOT NULL, changed DATETIME);
-- > 002_changed.sql
CREATE TRIGGER visits_changed AFTER UPDATE OF guest ON visits BEGIN
  UPDATE visits SET changed = 'CURRENT_TIMESTAMP' WHERE id = NEW.id;
END;

-- ## new rows get another database's word · guilty: warning default-is-text
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL, createdAt TEXT NOT NULL);
-- > 002_plans.sql
INSERT INTO plans (id, name, createdAt) VALUES (100, 'free', 'now()');

-- ## where there is none, the words · guilty: warning default-is-text
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, begins TIMESTAMP, ends TIMESTAMP);
-- > 002_begins.sql
UPDATE plans SET begins = coalesce(begins, ends, 'CURRENT_TIMESTAMP') WHERE begins IS NULL;

-- ## a time without quotes · innocent, may: not-deterministic
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, guest TEXT NOT NULL, seen_at TEXT);
-- > 002_seen.sql
UPDATE visits SET seen_at = datetime('now') WHERE seen_at IS NULL;

-- ## the words are put in order · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, guest TEXT NOT NULL, seen_at TEXT);
-- > 002_seen.sql
UPDATE visits SET seen_at = '2026-01-01 00:00:00' WHERE seen_at IN ('CURRENT_TIMESTAMP', 'now()');

-- ## an expression that is kept as a text · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE fields (id INTEGER PRIMARY KEY, name TEXT NOT NULL, fallback TEXT);
-- > 002_fallback.sql
UPDATE fields SET fallback = 'CURRENT_TIMESTAMP' WHERE name = 'created_at';
