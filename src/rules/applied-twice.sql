-- What `applied-twice` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ runner: drizzle
-- = 0000_services.sql
CREATE TABLE services (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 0001_first_services.sql
INSERT INTO services (name) VALUES ('Consulting'), ('Support');

-- ## bad also: rerun-loses-data
-- = 001_orders.sql
CREATE TABLE IF NOT EXISTS Orders (Id INTEGER PRIMARY KEY, Year INTEGER NOT NULL, Total INTEGER NOT NULL);
-- > 002_totals.sql
CREATE TABLE IF NOT EXISTS Totals (Year INTEGER NOT NULL, Total INTEGER NOT NULL);
DELETE FROM Totals;
INSERT INTO Totals SELECT Year, sum(Total) FROM Orders GROUP BY Year;

-- ## good
-- @ runner: drizzle
-- = 0000_services.sql
CREATE TABLE services (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 0001_first_services.sql
INSERT INTO services (name)
SELECT value FROM json_each('["Consulting", "Support"]')
WHERE NOT EXISTS (SELECT 1 FROM services WHERE name IS value);

-- ## good
-- @ runner: drizzle
-- = 0000_services.sql
CREATE TABLE services (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 0001_first_services.sql
INSERT INTO services (name) VALUES ('Consulting'), ('Support');
-- > 0002_price.sql
ALTER TABLE services ADD COLUMN price INTEGER;

-- ## good
-- = 001_orders.sql
CREATE TABLE IF NOT EXISTS Orders (Id INTEGER PRIMARY KEY, Year INTEGER NOT NULL, Total INTEGER NOT NULL);
-- > 002_totals.sql
CREATE TABLE IF NOT EXISTS Totals (Year TEXT PRIMARY KEY NOT NULL, Total INTEGER NOT NULL);
INSERT OR IGNORE INTO Totals SELECT Year, sum(Total) FROM Orders GROUP BY Year;
