-- What `needs-newer-sqlite` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ sqlite: 3.40
-- @ runner: transactional
-- = 001_contacts.sql
CREATE TABLE Contacts (Id INTEGER PRIMARY KEY, Name TEXT);
-- > 002_name.sql
ALTER TABLE Contacts ALTER COLUMN Name SET NOT NULL;

-- ## bad
-- = 001_contacts.sql
CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, First TEXT, Last TEXT);
-- > 002_names.sql
UPDATE Contacts SET Last = concat(Last) WHERE Last IS NULL;

-- ## good
-- @ sqlite: 3.45
-- = 001_contacts.sql
CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, First TEXT, Last TEXT);
-- > 002_names.sql
UPDATE Contacts SET Last = concat(Last) WHERE Last IS NULL;

-- ## good
-- = 001_contacts.sql
CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, First TEXT, Last TEXT);
-- > 002_names.sql
UPDATE Contacts SET Last = coalesce(Last, '') WHERE Last IS NULL;
