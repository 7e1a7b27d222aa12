-- What `resets-autoincrement` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_invoices.sql
CREATE TABLE IF NOT EXISTS Invoices (Id INTEGER PRIMARY KEY AUTOINCREMENT, Total INTEGER);
CREATE TABLE IF NOT EXISTS Mails (Id INTEGER PRIMARY KEY, InvoiceId INTEGER, Sent TEXT);
-- > 002_total_required.sql
CREATE TABLE IF NOT EXISTS Invoices_new (Id INTEGER PRIMARY KEY AUTOINCREMENT, Total INTEGER NOT NULL DEFAULT 0);
INSERT INTO Invoices_new (Id, Total) SELECT Id, coalesce(Total, 0) FROM Invoices;
DROP TABLE IF EXISTS Invoices;
ALTER TABLE Invoices_new RENAME TO Invoices;

-- ## bad
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_invoices.sql
CREATE TABLE IF NOT EXISTS Invoices (Id INTEGER PRIMARY KEY AUTOINCREMENT, Total INTEGER);
-- > 002_count_anew.sql
DELETE FROM sqlite_sequence WHERE name = 'Invoices';

-- ## good
-- @ runner: transactional
-- @ level: not-rerunnable off
-- = 001_invoices.sql
CREATE TABLE IF NOT EXISTS Invoices (Id INTEGER PRIMARY KEY AUTOINCREMENT, Total INTEGER);
-- > 002_total_required.sql
CREATE TABLE IF NOT EXISTS Invoices_new (Id INTEGER PRIMARY KEY AUTOINCREMENT, Total INTEGER NOT NULL DEFAULT 0);
INSERT INTO Invoices_new (Id, Total) SELECT Id, coalesce(Total, 0) FROM Invoices;
DELETE FROM sqlite_sequence WHERE name = 'Invoices_new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'Invoices_new', seq FROM sqlite_sequence WHERE name = 'Invoices';
DROP TABLE IF EXISTS Invoices;
ALTER TABLE Invoices_new RENAME TO Invoices;

-- ## good
-- = 001_invoices.sql
CREATE TABLE IF NOT EXISTS Invoices (Id INTEGER PRIMARY KEY AUTOINCREMENT, Total INTEGER);
-- > 002_clean.sql
DELETE FROM Invoices WHERE Total < 0;
