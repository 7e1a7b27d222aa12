-- What `drops-column` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad also: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, First TEXT, Last TEXT, Fax TEXT);
-- > 002_no_fax.sql
ALTER TABLE Users DROP COLUMN Fax;

-- ## bad also: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, First TEXT, Last TEXT, Fax TEXT);
-- > 002_first_required.sql
CREATE TABLE IF NOT EXISTS Users_new (Id INTEGER PRIMARY KEY, First TEXT NOT NULL DEFAULT '', Last TEXT);
INSERT INTO Users_new (Id, First, Last) SELECT Id, coalesce(First, ''), Last FROM Users;
DROP TABLE IF EXISTS Users;
ALTER TABLE Users_new RENAME TO Users;

-- ## bad also: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_notes.sql
CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Body TEXT NOT NULL, Written TEXT);
-- > 002_counts.sql
CREATE TABLE IF NOT EXISTS NoteCounts (Day TEXT PRIMARY KEY, Count INTEGER NOT NULL);
INSERT INTO NoteCounts (Day, Count) SELECT coalesce(Written, ''), count(*) FROM Notes GROUP BY 1;
DROP TABLE IF EXISTS Notes;

-- ## bad also: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- @ level: not-rerunnable off
-- @ level: foreign-key-without-index off
-- = 001_patients.sql
CREATE TABLE IF NOT EXISTS Patients (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Insurer TEXT NOT NULL, PolicyNo TEXT NOT NULL);
-- > 002_policies.sql
CREATE TABLE IF NOT EXISTS Policies (Id INTEGER PRIMARY KEY, Insurer TEXT NOT NULL, PolicyNo TEXT NOT NULL);
ALTER TABLE Patients ADD COLUMN PolicyId INTEGER REFERENCES Policies (Id);
INSERT INTO Policies (Insurer, PolicyNo) SELECT Insurer, PolicyNo FROM Patients;
UPDATE Patients SET PolicyId = last_insert_rowid() WHERE PolicyId IS NULL;
ALTER TABLE Patients DROP COLUMN Insurer;
ALTER TABLE Patients DROP COLUMN PolicyNo;

-- ## good
-- @ level: breaks-old-reads off
-- @ level: breaks-old-writes off
-- @ runner: transactional
-- @ level: not-rerunnable off
-- @ level: foreign-key-without-index off
-- = 001_patients.sql
CREATE TABLE IF NOT EXISTS Patients (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Insurer TEXT NOT NULL, PolicyNo TEXT NOT NULL);
-- > 002_policies.sql
CREATE TABLE IF NOT EXISTS Policies (Id INTEGER PRIMARY KEY, Insurer TEXT NOT NULL, PolicyNo TEXT NOT NULL);
ALTER TABLE Patients ADD COLUMN PolicyId INTEGER REFERENCES Policies (Id);
INSERT INTO Policies (Id, Insurer, PolicyNo) SELECT Id, Insurer, PolicyNo FROM Patients;
UPDATE Patients SET PolicyId = Id WHERE PolicyId IS NULL;
ALTER TABLE Patients DROP COLUMN Insurer;
ALTER TABLE Patients DROP COLUMN PolicyNo;

-- ## good
-- @ level: breaks-old-reads off
-- @ level: breaks-old-writes off
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, First TEXT, Last TEXT, Fax TEXT);
-- > 002_name.sql
ALTER TABLE Users ADD COLUMN Name TEXT;
UPDATE Users SET Name = trim(coalesce(First, '') || ' ' || coalesce(Last, '')) WHERE Name IS NULL;
ALTER TABLE Users DROP COLUMN First;
ALTER TABLE Users DROP COLUMN Last;

-- ## good
-- @ level: breaks-old-reads off
-- @ level: breaks-old-writes off
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, First TEXT, Last TEXT, Fax TEXT);
-- = 002_phone.sql
ALTER TABLE Users ADD COLUMN Phone TEXT;
-- = 003_fill_phone.sql
UPDATE Users SET Phone = Fax WHERE Phone IS NULL;
-- > 004_no_fax.sql
ALTER TABLE Users DROP COLUMN Fax;
