-- What `replay-fails` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- = 001_contacts.sql
CREATE TABLE IF NOT EXISTS Contacts (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
-- > 002_status.sql
ALTER TABLE Contacts ADD COLUMN IF NOT EXISTS Status TEXT;

-- ## bad
-- > 001_orders.sql
CREATE TABLE IF NOT EXISTS Orders (Id INTEGER PRIMARY KEY, Total INTEGER);
CREATE INDEX IF NOT EXISTS Orders_Amount ON Orders(Amount);

-- ## bad
-- @ runner: transactional
-- > 001_journal.sql
PRAGMA journal_mode = WAL;

-- ## bad
-- > 001_orders.sql
CREATE TABLE IF NOT EXISTS Orders (Id INTEGER PRIMARY KEY, Total INTEGER NOT NULL);
INSERT INTO Orders (Id) VALUES (1);

-- ## good
-- > 001_orders.sql
CREATE TABLE IF NOT EXISTS Orders (Id INTEGER PRIMARY KEY, Total INTEGER);
CREATE INDEX IF NOT EXISTS Orders_Total ON Orders(Total);
