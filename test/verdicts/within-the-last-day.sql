-- Rows of a span of time are copied and deleted by two conditions that differ within its last day.

-- ## visits of a month are copied by days and deleted by moments · guilty: error loses-rows
-- @ runner: transactional
-- = 001_visits.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, page TEXT NOT NULL, visited_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 002_march.sql
CREATE TABLE visits_march (id INTEGER PRIMARY KEY, page TEXT NOT NULL, visited_at TEXT NOT NULL);
INSERT INTO visits_march SELECT id, page, visited_at FROM visits WHERE visited_at BETWEEN '2024-03-01' AND '2024-03-31';
DELETE FROM visits WHERE visited_at >= '2024-03-01' AND visited_at < '2024-04-01';

-- ## orders of a quarter are copied up to the midnight before its last day ends · guilty: error loses-rows
-- @ runner: d1
-- = 0001_orders.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, total INTEGER NOT NULL, placed DATETIME NOT NULL);
-- > 0002_quarter.sql
CREATE TABLE orders_q1 (id INTEGER PRIMARY KEY, total INTEGER NOT NULL, placed DATETIME NOT NULL);
INSERT INTO orders_q1 SELECT * FROM orders WHERE placed >= '2023-01-01' AND placed <= '2023-03-31';
DELETE FROM orders WHERE placed >= '2023-01-01' AND placed < '2023-04-01';

-- ## days of a quarter are copied and deleted by two spellings of one span · innocent
-- @ runner: transactional
-- = 001_shifts.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, worker TEXT NOT NULL, day DATE NOT NULL CHECK (day IS date(day)));
-- > 002_quarter.sql
CREATE TABLE shifts_q1 (id INTEGER PRIMARY KEY, worker TEXT NOT NULL, day DATE NOT NULL);
INSERT INTO shifts_q1 SELECT * FROM shifts WHERE day BETWEEN '2023-01-01' AND '2023-03-31';
DELETE FROM shifts WHERE day >= '2023-01-01' AND day < '2023-04-01';

-- ## visits of a month are copied and deleted by one span of moments · innocent
-- @ runner: transactional
-- = 001_visits.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, page TEXT NOT NULL, visited_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 002_march.sql
CREATE TABLE visits_march (id INTEGER PRIMARY KEY, page TEXT NOT NULL, visited_at TEXT NOT NULL);
INSERT INTO visits_march SELECT id, page, visited_at FROM visits WHERE visited_at BETWEEN '2024-03-01' AND '2024-03-31 23:59:59';
DELETE FROM visits WHERE visited_at >= '2024-03-01' AND visited_at < '2024-04-01';
