-- What `fails-with-rows` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad also: breaks-old-writes
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 002_phone.sql
ALTER TABLE Users ADD COLUMN Phone TEXT NOT NULL;

-- ## bad
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 002_created.sql
ALTER TABLE Users ADD COLUMN CreatedAt TEXT DEFAULT CURRENT_TIMESTAMP;

-- ## bad
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 002_letters.sql
ALTER TABLE Users ADD COLUMN Letters INTEGER GENERATED ALWAYS AS (length(Name)) STORED;

-- ## bad
-- @ runner: d1
-- = 001_users.sql
CREATE TABLE Teams (Id INTEGER PRIMARY KEY);
CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 002_team.sql
ALTER TABLE Users ADD COLUMN TeamId INTEGER NOT NULL DEFAULT 1 REFERENCES Teams(Id);

-- ## good
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 002_phones.sql
CREATE TABLE IF NOT EXISTS Phones (UserId INTEGER PRIMARY KEY REFERENCES Users(Id), Phone TEXT NOT NULL);
