-- What `document-as-text` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ runner: transactional
-- = 001_bots.sql
CREATE TABLE Bots (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Filters TEXT NOT NULL DEFAULT '[]', Limits TEXT NOT NULL DEFAULT '{}');
-- > 002_config.sql
ALTER TABLE Bots ADD COLUMN Config TEXT;
UPDATE Bots SET Config = json_object('filters', Filters, 'limits', Limits) WHERE Config IS NULL;

-- ## bad
-- @ runner: transactional
-- = 001_profiles.sql
CREATE TABLE Profiles (Id INTEGER PRIMARY KEY, Prefs TEXT NOT NULL DEFAULT '{}');
-- > 002_tags.sql
UPDATE Profiles SET Prefs = json_set(Prefs, '$.tags', '[]') WHERE json_extract(Prefs, '$.tags') IS NULL;

-- ## bad
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 002_profile.sql
ALTER TABLE Users ADD COLUMN Profile TEXT;
UPDATE Users SET Profile = '{"name":"' || Name || '"}' WHERE Profile IS NULL;

-- ## good
-- @ runner: transactional
-- = 001_bots.sql
CREATE TABLE Bots (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Filters TEXT NOT NULL DEFAULT '[]', Limits TEXT NOT NULL DEFAULT '{}');
-- > 002_config.sql
ALTER TABLE Bots ADD COLUMN Config TEXT;
UPDATE Bots SET Config = json_object('filters', json(Filters), 'limits', json(Limits)) WHERE Config IS NULL;

-- ## good
-- @ runner: transactional
-- = 001_profiles.sql
CREATE TABLE Profiles (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Prefs TEXT NOT NULL DEFAULT '{}');
-- > 002_name.sql
UPDATE Profiles SET Prefs = json_set(Prefs, '$.name', Name) WHERE json_extract(Prefs, '$.name') IS NULL;

-- ## good
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 002_profile.sql
ALTER TABLE Users ADD COLUMN Profile TEXT;
UPDATE Users SET Profile = '{"name":' || json_quote(Name) || '}' WHERE Profile IS NULL;
