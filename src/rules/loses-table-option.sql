-- What `loses-table-option` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ runner: transactional
-- = 001_events.sql
CREATE TABLE IF NOT EXISTS Events (Id INTEGER PRIMARY KEY, Name TEXT) STRICT;
-- > 002_name_required.sql
CREATE TABLE IF NOT EXISTS Events_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
INSERT INTO Events_new SELECT Id, coalesce(Name, '') FROM Events;
DROP TABLE IF EXISTS Events;
ALTER TABLE Events_new RENAME TO Events;

-- ## bad
-- @ runner: transactional
-- = 001_settings.sql
CREATE TABLE IF NOT EXISTS Settings (Name TEXT PRIMARY KEY, Value TEXT) WITHOUT ROWID;
-- > 002_value_required.sql
CREATE TABLE IF NOT EXISTS Settings_new (Name TEXT PRIMARY KEY, Value TEXT NOT NULL DEFAULT '');
INSERT INTO Settings_new SELECT Name, coalesce(Value, '') FROM Settings;
DROP TABLE IF EXISTS Settings;
ALTER TABLE Settings_new RENAME TO Settings;

-- ## good
-- @ runner: transactional
-- = 001_events.sql
CREATE TABLE IF NOT EXISTS Events (Id INTEGER PRIMARY KEY, Name TEXT) STRICT;
-- > 002_name_required.sql
CREATE TABLE IF NOT EXISTS Events_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO Events_new SELECT Id, coalesce(Name, '') FROM Events;
DROP TABLE IF EXISTS Events;
ALTER TABLE Events_new RENAME TO Events;

-- ## good
-- @ runner: transactional
-- = 001_settings.sql
CREATE TABLE IF NOT EXISTS Settings (Name TEXT NOT NULL PRIMARY KEY, Value TEXT);
-- > 002_smaller.sql
CREATE TABLE IF NOT EXISTS Settings_new (Name TEXT NOT NULL PRIMARY KEY, Value TEXT) WITHOUT ROWID;
INSERT INTO Settings_new SELECT Name, Value FROM Settings;
DROP TABLE IF EXISTS Settings;
ALTER TABLE Settings_new RENAME TO Settings;
