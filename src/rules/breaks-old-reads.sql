-- What `breaks-old-reads` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad also: breaks-old-writes
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_users.sql
CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Phone TEXT);
-- > 002_mobile.sql
ALTER TABLE Users RENAME COLUMN Phone TO Mobile;

-- ## bad
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Active INTEGER NOT NULL DEFAULT 1);
CREATE VIEW ActiveUsers AS SELECT Id, Name FROM Users WHERE Active = 1;
-- > 002_no_view.sql
DROP VIEW IF EXISTS ActiveUsers;

-- ## bad
-- @ runner: transactional
-- @ level: not-rerunnable off
-- @ queries: queries/*.sql
-- = 001_users.sql
CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
CREATE TABLE Orders (Id INTEGER PRIMARY KEY, UserId INTEGER NOT NULL REFERENCES Users(Id), Status TEXT);
-- = queries/orders.sql
SELECT Name, Status FROM Orders JOIN Users ON Users.Id = UserId WHERE Users.Id = :user;
-- > 002_user_status.sql
ALTER TABLE Users ADD COLUMN Status TEXT;

-- ## good
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_users.sql
CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Phone TEXT);
-- > 002_mobile.sql
ALTER TABLE Users ADD COLUMN Mobile TEXT;
UPDATE Users SET Mobile = Phone WHERE Mobile IS NULL;

-- ## good
-- @ runner: transactional
-- @ level: not-rerunnable off
-- @ queries: queries/*.sql
-- = 001_users.sql
CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- = queries/users.sql
SELECT Id, Name FROM Users WHERE Id = ?1;
UPDATE Users SET Name = @name WHERE Id = $id;
-- > 002_user_status.sql
ALTER TABLE Users ADD COLUMN Status TEXT;
