-- What `needless-rebuild` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT, Fax TEXT);
-- > 002_phone.sql
CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT, Fax TEXT, Phone TEXT);
INSERT INTO Users_new(Id, Name, Fax) SELECT Id, Name, Fax FROM Users;
DROP TABLE IF EXISTS Users;
ALTER TABLE Users_new RENAME TO Users;

-- ## bad
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT, Fax TEXT);
-- > 002_same_again.sql
CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT, Fax TEXT);
INSERT INTO Users_new SELECT * FROM Users;
DROP TABLE IF EXISTS Users;
ALTER TABLE Users_new RENAME TO Users;

-- ## good
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT, Fax TEXT);
-- @ level: not-rerunnable off
-- > 002_phone.sql
ALTER TABLE Users ADD COLUMN Phone TEXT;

-- ## good
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT, Fax TEXT);
-- > 002_phone_required.sql
CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, Name TEXT, Fax TEXT, Phone TEXT CHECK (Phone <> Fax));
INSERT INTO Users_new(Id, Name, Fax, Phone) SELECT Id, Name, Fax, 'tel:' || Fax FROM Users;
DROP TABLE IF EXISTS Users;
ALTER TABLE Users_new RENAME TO Users;
