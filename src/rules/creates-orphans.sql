-- What `creates-orphans` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- = 001_orders.sql
CREATE TABLE IF NOT EXISTS Customers (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE TABLE IF NOT EXISTS Orders (Id INTEGER PRIMARY KEY, CustomerId INTEGER NOT NULL REFERENCES Customers(Id));
-- > 002_clean.sql
DELETE FROM Customers WHERE Name LIKE '%1';

-- ## bad
-- = 001_orders.sql
CREATE TABLE IF NOT EXISTS Customers (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE TABLE IF NOT EXISTS Orders (Id INTEGER PRIMARY KEY, CustomerId INTEGER NOT NULL REFERENCES Customers(Id));
-- > 002_first_order.sql
INSERT OR IGNORE INTO Orders (Id, CustomerId) VALUES (1001, 4711);

-- ## good
-- = 001_orders.sql
CREATE TABLE IF NOT EXISTS Customers (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE TABLE IF NOT EXISTS Orders (Id INTEGER PRIMARY KEY, CustomerId INTEGER NOT NULL REFERENCES Customers(Id));
-- > 002_clean.sql
DELETE FROM Orders WHERE CustomerId IN (SELECT Id FROM Customers WHERE Name LIKE '%1');
DELETE FROM Customers WHERE Name LIKE '%1';

-- ## good
-- = 001_orders.sql
CREATE TABLE IF NOT EXISTS Customers (Id INTEGER PRIMARY KEY, Name TEXT);
CREATE TABLE IF NOT EXISTS Orders (Id INTEGER PRIMARY KEY, CustomerId INTEGER NOT NULL REFERENCES Customers(Id));
-- > 002_first_order.sql
INSERT OR IGNORE INTO Customers (Id, Name) VALUES (4711, 'Ada');
INSERT OR IGNORE INTO Orders (Id, CustomerId) VALUES (1001, 4711);
