-- What `drops-table` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad also: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_notes.sql
CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Body TEXT NOT NULL, Written TEXT);
-- > 002_no_notes.sql
DROP TABLE IF EXISTS Notes;

-- ## good
-- @ level: breaks-old-reads off
-- @ level: breaks-old-writes off
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_notes.sql
CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Body TEXT NOT NULL, Written TEXT);
-- > 002_remarks.sql
CREATE TABLE IF NOT EXISTS Remarks (Id INTEGER PRIMARY KEY, Text TEXT NOT NULL, Written TEXT);
INSERT INTO Remarks (Id, Text, Written) SELECT Id, Body, Written FROM Notes;
DROP TABLE IF EXISTS Notes;

-- ## good
-- @ level: breaks-old-reads off
-- @ level: breaks-old-writes off
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_notes.sql
CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Body TEXT NOT NULL, Written TEXT);
-- > 002_remarks.sql
ALTER TABLE Notes RENAME TO Remarks;

-- ## good
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_notes.sql
CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Body TEXT NOT NULL, Written TEXT);
-- > 002_long_notes.sql
CREATE TABLE IF NOT EXISTS Scratch (Id INTEGER PRIMARY KEY);
INSERT INTO Scratch (Id) SELECT Id FROM Notes WHERE length(Body) > 1000;
UPDATE Notes SET Written = 'long' WHERE Id IN (SELECT Id FROM Scratch);
DROP TABLE IF EXISTS Scratch;
