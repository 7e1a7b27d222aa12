-- What `loses-rows` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad also: breaks-old-writes
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Teams (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT, TeamId INTEGER REFERENCES Teams(Id));
CREATE INDEX IF NOT EXISTS Users_TeamId ON Users(TeamId);
-- > 002_email_required.sql
CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Email TEXT NOT NULL, TeamId INTEGER REFERENCES Teams(Id));
INSERT OR IGNORE INTO Users_new (Id, Email, TeamId) SELECT Id, Email, TeamId FROM Users;
DROP TABLE IF EXISTS Users;
ALTER TABLE Users_new RENAME TO Users;
CREATE INDEX IF NOT EXISTS Users_TeamId ON Users(TeamId);

-- ## bad
-- @ runner: transactional
-- @ level: not-rerunnable off
-- @ level: breaks-old-writes off
-- = 001_orders.sql
CREATE TABLE IF NOT EXISTS Orders (Id INTEGER PRIMARY KEY, Cents INTEGER, Status TEXT NOT NULL CHECK (Status IN ('new', 'paid', 'sent')));
-- > 002_no_sent.sql
CREATE TABLE IF NOT EXISTS Orders_new (Id INTEGER PRIMARY KEY, Cents INTEGER, Status TEXT NOT NULL CHECK (Status IN ('new', 'paid')));
INSERT INTO Orders_new (Id, Cents, Status) SELECT Id, Cents, Status FROM Orders WHERE Status <> 'sent';
DROP TABLE IF EXISTS Orders;
ALTER TABLE Orders_new RENAME TO Orders;

-- ## bad
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Teams (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT, TeamId INTEGER REFERENCES Teams(Id));
CREATE INDEX IF NOT EXISTS Users_TeamId ON Users(TeamId);
-- > 002_team_required.sql
CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Email TEXT, TeamId INTEGER REFERENCES Teams(Id), Team TEXT NOT NULL DEFAULT '');
INSERT INTO Users_new (Id, Email, TeamId, Team) SELECT Users.Id, Email, TeamId, Name FROM Users JOIN Teams ON Teams.Id = TeamId;
DROP TABLE IF EXISTS Users;
ALTER TABLE Users_new RENAME TO Users;
CREATE INDEX IF NOT EXISTS Users_TeamId ON Users(TeamId);

-- ## bad
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Teams (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT, TeamId INTEGER REFERENCES Teams(Id));
CREATE INDEX IF NOT EXISTS Users_TeamId ON Users(TeamId);
-- > 002_users_again.sql
DROP TABLE IF EXISTS Users;
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT, TeamId INTEGER REFERENCES Teams(Id));
CREATE INDEX IF NOT EXISTS Users_TeamId ON Users(TeamId);

-- ## good
-- @ level: breaks-old-writes off
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Teams (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT, TeamId INTEGER REFERENCES Teams(Id));
CREATE INDEX IF NOT EXISTS Users_TeamId ON Users(TeamId);
-- > 002_email_required.sql
CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Email TEXT NOT NULL, TeamId INTEGER REFERENCES Teams(Id));
INSERT INTO Users_new (Id, Email, TeamId) SELECT Id, coalesce(Email, ''), TeamId FROM Users;
DROP TABLE IF EXISTS Users;
ALTER TABLE Users_new RENAME TO Users;
CREATE INDEX IF NOT EXISTS Users_TeamId ON Users(TeamId);

-- ## good
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Teams (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Email TEXT, TeamId INTEGER REFERENCES Teams(Id));
CREATE INDEX IF NOT EXISTS Users_TeamId ON Users(TeamId);
-- > 002_team_required.sql
CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Email TEXT, TeamId INTEGER REFERENCES Teams(Id), Team TEXT NOT NULL DEFAULT '');
INSERT INTO Users_new (Id, Email, TeamId, Team) SELECT Users.Id, Email, TeamId, coalesce(Name, '') FROM Users LEFT JOIN Teams ON Teams.Id = TeamId;
DROP TABLE IF EXISTS Users;
ALTER TABLE Users_new RENAME TO Users;
CREATE INDEX IF NOT EXISTS Users_TeamId ON Users(TeamId);
