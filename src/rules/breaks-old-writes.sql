-- What `breaks-old-writes` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 002_phone.sql
CREATE TABLE Users_new (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Phone TEXT NOT NULL);
INSERT INTO Users_new (Id, Name, Phone) SELECT Id, Name, '' FROM Users;
DROP TABLE Users;
ALTER TABLE Users_new RENAME TO Users;

-- ## bad
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_bookings.sql
CREATE TABLE Bookings (Id INTEGER PRIMARY KEY, Room INTEGER NOT NULL, Day TEXT NOT NULL);
-- > 002_closed.sql
CREATE TRIGGER Bookings_closed BEFORE INSERT ON Bookings WHEN NEW.Room < 100
BEGIN SELECT RAISE(ABORT, 'rooms below 100 are closed'); END;

-- ## bad
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_users.sql
CREATE TABLE Users (Id INTEGER PRIMARY KEY, Email TEXT NOT NULL);
-- > 002_people.sql
ALTER TABLE Users RENAME TO People;
CREATE VIEW Users AS SELECT Id, Email FROM People;

-- ## good
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_users.sql
CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 002_phone.sql
ALTER TABLE Users ADD COLUMN Phone TEXT;

-- ## good
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_users.sql
CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
CREATE TABLE Orders (Id INTEGER PRIMARY KEY, UserId INTEGER NOT NULL REFERENCES Users(Id));
-- > 002_phone.sql
ALTER TABLE Users ADD COLUMN Phone TEXT NOT NULL DEFAULT '';
