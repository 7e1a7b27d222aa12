-- Tables that take one row and no second one: settings, a counter. What that row holds decides what becomes of it.

-- ## the only row of settings is left out without a theme · guilty: error loses-rows
-- @ runner: transactional
-- = 001_settings.sql
CREATE TABLE settings (id INTEGER PRIMARY KEY CHECK (id = 1), theme TEXT, size INTEGER, lang TEXT NOT NULL DEFAULT 'en');
-- > 002_settings.sql
CREATE TABLE settings_new (id INTEGER PRIMARY KEY CHECK (id = 1), theme TEXT NOT NULL DEFAULT 'light', size INTEGER, lang TEXT NOT NULL DEFAULT 'en');
INSERT INTO settings_new SELECT id, theme, size, lang FROM settings WHERE theme IS NOT NULL;
DROP TABLE settings;
ALTER TABLE settings_new RENAME TO settings;

-- ## the only row of settings is left out with another theme · guilty: error loses-rows
-- @ runner: transactional
-- = 001_settings.sql
CREATE TABLE settings (id INTEGER PRIMARY KEY CHECK (id = 1), theme TEXT, size INTEGER, lang TEXT NOT NULL DEFAULT 'en');
-- > 002_settings.sql
CREATE TABLE settings_new (id INTEGER PRIMARY KEY CHECK (id = 1), theme TEXT NOT NULL DEFAULT 'light', size INTEGER, lang TEXT NOT NULL DEFAULT 'en');
INSERT INTO settings_new SELECT id, theme, size, lang FROM settings WHERE theme = 'dark';
DROP TABLE settings;
ALTER TABLE settings_new RENAME TO settings;

-- ## the only row of settings is refused without a theme · guilty: error loses-rows
-- @ runner: transactional
-- = 001_settings.sql
CREATE TABLE settings (id INTEGER PRIMARY KEY CHECK (id = 1), theme TEXT, size INTEGER, lang TEXT NOT NULL DEFAULT 'en');
-- > 002_settings.sql
CREATE TABLE settings_new (id INTEGER PRIMARY KEY CHECK (id = 1), theme TEXT NOT NULL DEFAULT 'light', size INTEGER, lang TEXT NOT NULL DEFAULT 'en');
INSERT OR IGNORE INTO settings_new SELECT id, theme, size, lang FROM settings;
DROP TABLE settings;
ALTER TABLE settings_new RENAME TO settings;

-- ## the only row of settings moves to another table with a size alone · guilty: error loses-rows|drops-table
-- @ runner: transactional
-- = 001_settings.sql
CREATE TABLE settings (id INTEGER PRIMARY KEY CHECK (id = 1), theme TEXT, size INTEGER, lang TEXT NOT NULL DEFAULT 'en');
-- > 002_settings.sql
CREATE TABLE config (id INTEGER PRIMARY KEY CHECK (id = 1), theme TEXT, size INTEGER NOT NULL, lang TEXT NOT NULL);
INSERT INTO config SELECT id, theme, size, lang FROM settings WHERE size > 0;
DROP TABLE settings;

-- ## the only row of settings gets a theme in the copy · innocent
-- @ runner: transactional
-- = 001_settings.sql
CREATE TABLE settings (id INTEGER PRIMARY KEY CHECK (id = 1), theme TEXT, size INTEGER, lang TEXT NOT NULL DEFAULT 'en');
-- > 002_settings.sql
CREATE TABLE settings_new (id INTEGER PRIMARY KEY CHECK (id = 1), theme TEXT NOT NULL DEFAULT 'light', size INTEGER, lang TEXT NOT NULL DEFAULT 'en');
INSERT INTO settings_new SELECT id, coalesce(theme, 'light'), size, lang FROM settings WHERE id = 1;
DROP TABLE settings;
ALTER TABLE settings_new RENAME TO settings;

-- ## the only row of settings gets a theme before the copy · innocent
-- @ runner: transactional
-- = 001_settings.sql
CREATE TABLE settings (id INTEGER PRIMARY KEY CHECK (id = 1), theme TEXT, size INTEGER, lang TEXT NOT NULL DEFAULT 'en');
-- > 002_settings.sql
UPDATE settings SET theme = 'light' WHERE theme IS NULL;
CREATE TABLE settings_new (id INTEGER PRIMARY KEY CHECK (id = 1), theme TEXT NOT NULL DEFAULT 'light', size INTEGER, lang TEXT NOT NULL DEFAULT 'en');
INSERT INTO settings_new SELECT id, theme, size, lang FROM settings WHERE theme IS NOT NULL;
DROP TABLE settings;
ALTER TABLE settings_new RENAME TO settings;

-- ## the only row of settings goes one of two ways · innocent
-- @ runner: transactional
-- = 001_settings.sql
CREATE TABLE settings (id INTEGER PRIMARY KEY CHECK (id = 1), theme TEXT, size INTEGER, lang TEXT NOT NULL DEFAULT 'en');
-- > 002_settings.sql
CREATE TABLE settings_new (id INTEGER PRIMARY KEY CHECK (id = 1), theme TEXT NOT NULL DEFAULT 'light', size INTEGER, lang TEXT NOT NULL DEFAULT 'en');
INSERT INTO settings_new SELECT id, theme, size, lang FROM settings WHERE theme IS NOT NULL;
INSERT INTO settings_new SELECT id, 'none', size, lang FROM settings WHERE theme IS NULL;
DROP TABLE settings;
ALTER TABLE settings_new RENAME TO settings;

-- ## the only row of settings becomes rows of a name and a value · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_settings.sql
CREATE TABLE settings (id INTEGER PRIMARY KEY CHECK (id = 1), theme TEXT, size INTEGER, lang TEXT NOT NULL DEFAULT 'en');
-- > 002_settings.sql
CREATE TABLE options (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL);
INSERT INTO options SELECT 'theme', theme FROM settings WHERE theme IS NOT NULL;
INSERT INTO options SELECT 'size', size FROM settings WHERE size IS NOT NULL;
INSERT INTO options SELECT 'lang', lang FROM settings;
DROP TABLE settings;

-- ## settings without a theme are deleted, and the table made anew · innocent
-- @ runner: transactional
-- = 001_settings.sql
CREATE TABLE settings (id INTEGER PRIMARY KEY CHECK (id = 1), theme TEXT, size INTEGER, lang TEXT NOT NULL DEFAULT 'en');
-- > 002_settings.sql
DELETE FROM settings WHERE theme IS NULL;
CREATE TABLE settings_new (id INTEGER PRIMARY KEY CHECK (id = 1), theme TEXT NOT NULL DEFAULT 'light', size INTEGER, lang TEXT NOT NULL DEFAULT 'en');
INSERT INTO settings_new SELECT id, theme, size, lang FROM settings;
DROP TABLE settings;
ALTER TABLE settings_new RENAME TO settings;
