-- What `rerun-changes-state` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- = 001_services.sql
CREATE TABLE IF NOT EXISTS Services (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Price INTEGER NOT NULL);
-- > 002_first_services.sql
INSERT INTO Services (Name, Price) VALUES ('Consulting', 100), ('Support', 50);

-- ## bad also: updates-all-rows
-- = 001_services.sql
CREATE TABLE IF NOT EXISTS Services (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Price INTEGER NOT NULL);
-- > 002_raise.sql
UPDATE Services SET Price = Price + 10;

-- ## good
-- = 001_services.sql
CREATE TABLE IF NOT EXISTS Services (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Price INTEGER NOT NULL);
-- > 002_first_services.sql
INSERT OR IGNORE INTO Services (Id, Name, Price) VALUES (101, 'Consulting', 100), (102, 'Support', 50);
