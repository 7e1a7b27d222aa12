-- What `null-key` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- = 001_people.sql
CREATE TABLE IF NOT EXISTS People (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Town TEXT NOT NULL);
-- > 002_towns.sql
CREATE TABLE IF NOT EXISTS Towns (Id INT PRIMARY KEY, Name TEXT NOT NULL UNIQUE);
INSERT OR IGNORE INTO Towns (Name) SELECT DISTINCT Town FROM People;

-- ## bad
-- > 001_roles.sql
CREATE TABLE IF NOT EXISTS Roles (Id TEXT PRIMARY KEY, Name TEXT NOT NULL UNIQUE);
INSERT OR IGNORE INTO Roles (Name) VALUES ('admin'), ('member');

-- ## bad
-- = 001_roles.sql
CREATE TABLE IF NOT EXISTS Roles (Id TEXT PRIMARY KEY, Name TEXT NOT NULL UNIQUE);
-- > 002_guest.sql
INSERT OR IGNORE INTO Roles (Name) VALUES ('guest');

-- ## good
-- = 001_people.sql
CREATE TABLE IF NOT EXISTS People (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Town TEXT NOT NULL);
-- > 002_towns.sql
CREATE TABLE IF NOT EXISTS Towns (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL UNIQUE);
INSERT OR IGNORE INTO Towns (Name) SELECT DISTINCT Town FROM People;

-- ## good
-- > 001_roles.sql
CREATE TABLE IF NOT EXISTS Roles (Id INT PRIMARY KEY, Name TEXT NOT NULL UNIQUE);
INSERT OR IGNORE INTO Roles (Id, Name) VALUES (1, 'admin'), (2, 'member');

-- ## good
-- = 001_people.sql
CREATE TABLE IF NOT EXISTS People (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Town TEXT NOT NULL);
-- > 002_towns.sql
CREATE TABLE IF NOT EXISTS Towns (Id TEXT PRIMARY KEY, Name TEXT NOT NULL UNIQUE);
INSERT OR IGNORE INTO Towns (Name) SELECT DISTINCT Town FROM People;
UPDATE Towns SET Id = 't-' || Name WHERE Id IS NULL;
