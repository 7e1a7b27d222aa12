-- What `cascades-null` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ runner: d1
-- = 001_tasks.sql
CREATE TABLE IF NOT EXISTS Projects (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE TABLE IF NOT EXISTS Tasks (Id INTEGER PRIMARY KEY, ProjectId INTEGER REFERENCES Projects(Id) ON DELETE SET NULL, Title TEXT);
-- > 002_name_required.sql
CREATE TABLE IF NOT EXISTS Projects_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
INSERT INTO Projects_new (Id, Name) SELECT Id, coalesce(Name, '') FROM Projects;
DROP TABLE IF EXISTS Projects;
ALTER TABLE Projects_new RENAME TO Projects;

-- ## bad
-- @ runner: drizzle
-- = 001_tasks.sql
CREATE TABLE IF NOT EXISTS Owners (Id INTEGER PRIMARY KEY, Name TEXT);
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS Tasks (Id INTEGER PRIMARY KEY, OwnerId INTEGER REFERENCES Owners(Id) ON DELETE SET NULL);
-- > 002_owner.sql
REPLACE INTO Owners (Id, Name) VALUES (1, 'Ada'), (2, 'Grace');

-- ## good
-- @ runner: d1
-- = 001_tasks.sql
CREATE TABLE IF NOT EXISTS Projects (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE TABLE IF NOT EXISTS Tasks (Id INTEGER PRIMARY KEY, ProjectId INTEGER REFERENCES Projects(Id) ON DELETE SET NULL, Title TEXT);
-- > 002_name_required.sql
CREATE TABLE IF NOT EXISTS Tasks_kept AS SELECT Id, ProjectId FROM Tasks;
CREATE TABLE IF NOT EXISTS Projects_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
INSERT INTO Projects_new (Id, Name) SELECT Id, coalesce(Name, '') FROM Projects;
DROP TABLE IF EXISTS Projects;
ALTER TABLE Projects_new RENAME TO Projects;
UPDATE Tasks SET ProjectId = (SELECT k.ProjectId FROM Tasks_kept AS k WHERE k.Id = Tasks.Id);
DROP TABLE IF EXISTS Tasks_kept;

-- ## good
-- @ level: not-rerunnable off
-- @ runner: transactional
-- = 001_tasks.sql
CREATE TABLE IF NOT EXISTS Projects (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE TABLE IF NOT EXISTS Tasks (Id INTEGER PRIMARY KEY, ProjectId INTEGER REFERENCES Projects(Id) ON DELETE SET NULL, Title TEXT);
-- > 002_name_required.sql
CREATE TABLE IF NOT EXISTS Projects_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '');
INSERT INTO Projects_new (Id, Name) SELECT Id, coalesce(Name, '') FROM Projects;
DROP TABLE IF EXISTS Projects;
ALTER TABLE Projects_new RENAME TO Projects;
