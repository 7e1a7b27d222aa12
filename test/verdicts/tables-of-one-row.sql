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

-- ## the list of the only row is dropped · guilty: error drops-column
-- @ runner: transactional
-- = 001_station.sql
CREATE TABLE station (id INTEGER PRIMARY KEY CHECK (id = 1), label TEXT NOT NULL DEFAULT '', alarms TEXT NOT NULL DEFAULT '[]');
INSERT INTO station (id) VALUES (1);
-- > 002_station.sql
ALTER TABLE station DROP COLUMN alarms;

-- ## the list of the only row becomes rows · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_station.sql
CREATE TABLE station (id INTEGER PRIMARY KEY CHECK (id = 1), label TEXT NOT NULL DEFAULT '', alarms TEXT NOT NULL DEFAULT '[]');
INSERT INTO station (id) VALUES (1);
-- > 002_station.sql
CREATE TABLE alarm_limits (position INTEGER PRIMARY KEY, degrees INTEGER NOT NULL);
INSERT INTO alarm_limits (position, degrees) SELECT item.key, CAST(item.value AS INTEGER) FROM station, json_each(station.alarms) AS item;
ALTER TABLE station DROP COLUMN alarms;

-- ## the list of the only row becomes links to others · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 001_station.sql
CREATE TABLE sensors (id INTEGER PRIMARY KEY, place TEXT NOT NULL);
CREATE TABLE station (id INTEGER PRIMARY KEY CHECK (id = 1), label TEXT NOT NULL DEFAULT '', sensor_ids TEXT NOT NULL DEFAULT '[]');
INSERT INTO station (id) VALUES (1);
-- > 002_station.sql
CREATE TABLE station_sensors (position INTEGER PRIMARY KEY, sensor_id INTEGER NOT NULL REFERENCES sensors (id));
CREATE INDEX station_sensors_sensor ON station_sensors (sensor_id);
INSERT INTO station_sensors (position, sensor_id) SELECT item.key, item.value FROM station, json_each(station.sensor_ids) AS item WHERE item.value IN (SELECT id FROM sensors);
ALTER TABLE station DROP COLUMN sensor_ids;

-- ## the list of the only row is kept under another name · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_station.sql
CREATE TABLE station (id INTEGER PRIMARY KEY CHECK (id = 1), label TEXT NOT NULL DEFAULT '', alarms TEXT NOT NULL DEFAULT '[]');
INSERT INTO station (id) VALUES (1);
-- > 002_station.sql
ALTER TABLE station ADD COLUMN limits TEXT NOT NULL DEFAULT '[]';
UPDATE station SET limits = alarms;
ALTER TABLE station DROP COLUMN alarms;

-- ## whom the only row points at is left out of the rebuild · guilty: error drops-column
-- @ runner: transactional
-- = 001_station.sql
CREATE TABLE keepers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE station (id INTEGER PRIMARY KEY CHECK (id = 1), label TEXT, keeper INTEGER REFERENCES keepers (id));
INSERT INTO station (id) VALUES (1);
-- > 002_station.sql
CREATE TABLE station_new (id INTEGER PRIMARY KEY CHECK (id = 1), label TEXT);
INSERT INTO station_new SELECT id, label FROM station;
DROP TABLE station;
ALTER TABLE station_new RENAME TO station;

-- ## whom the only row points at is noted at the one who is · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_station.sql
CREATE TABLE keepers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE station (id INTEGER PRIMARY KEY CHECK (id = 1), label TEXT, keeper INTEGER REFERENCES keepers (id));
INSERT INTO station (id) VALUES (1);
-- > 002_station.sql
ALTER TABLE keepers ADD COLUMN in_charge INTEGER NOT NULL DEFAULT 0;
UPDATE keepers SET in_charge = 1 WHERE id IN (SELECT keeper FROM station);
CREATE TABLE station_new (id INTEGER PRIMARY KEY CHECK (id = 1), label TEXT);
INSERT INTO station_new SELECT id, label FROM station;
DROP TABLE station;
ALTER TABLE station_new RENAME TO station;
