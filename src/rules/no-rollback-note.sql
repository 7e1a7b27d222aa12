-- What `no-rollback-note` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- > 001_contacts.sql
CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);

-- ## bad
-- > 001_contacts.sql
-- What people write to us.
-- rollback:
CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);

-- ## good
-- > 001_contacts.sql
CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- To rollback: DROP TABLE Contacts (what people wrote is lost)

-- ## good
-- > 001_contacts.up.sql
CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 001_contacts.down.sql
DROP TABLE Contacts;
