-- What `mixed-formats` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ runner: transactional
-- = 001_orders.sql
CREATE TABLE Orders (Id INTEGER PRIMARY KEY, Total INTEGER NOT NULL, PaidAt TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 002_orders.sql
CREATE TABLE Orders_new (
  Id INTEGER PRIMARY KEY,
  Total INTEGER NOT NULL,
  PaidAt TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
);
INSERT INTO Orders_new (Id, Total, PaidAt) SELECT Id, Total, PaidAt FROM Orders;
DROP TABLE Orders;
ALTER TABLE Orders_new RENAME TO Orders;

-- ## bad
-- @ runner: transactional
-- = 001_orders.sql
CREATE TABLE Orders (Id INTEGER PRIMARY KEY, State TEXT, PaidAt TEXT DEFAULT (datetime('now')));
-- > 002_paid.sql
UPDATE Orders SET PaidAt = '2026-01-01T00:00:00Z' WHERE PaidAt IS NULL;

-- ## good
-- @ runner: transactional
-- = 001_orders.sql
CREATE TABLE Orders (Id INTEGER PRIMARY KEY, State TEXT, PaidAt TEXT DEFAULT (datetime('now')));
-- > 002_paid.sql
UPDATE Orders SET PaidAt = '2026-01-01 00:00:00' WHERE PaidAt IS NULL;

-- ## good
-- @ runner: transactional
-- = 001_orders.sql
CREATE TABLE Orders (Id INTEGER PRIMARY KEY, Total INTEGER NOT NULL, PaidAt TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 002_orders.sql
CREATE TABLE Orders_new (
  Id INTEGER PRIMARY KEY,
  Total INTEGER NOT NULL,
  PaidAt TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
);
INSERT INTO Orders_new (Id, Total, PaidAt) SELECT Id, Total, strftime('%Y-%m-%dT%H:%M:%SZ', PaidAt) FROM Orders;
DROP TABLE Orders;
ALTER TABLE Orders_new RENAME TO Orders;
