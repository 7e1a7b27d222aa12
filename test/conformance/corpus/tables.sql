-- # AUTOINCREMENT
-- > 001_users.sql
INSERT INTO Users (Name) VALUES ('a');
DELETE FROM Users WHERE Id > 2;
INSERT INTO Users (Name) VALUES ('b');
INSERT OR IGNORE INTO Users (Name, Email) VALUES ('c', 'ada@example.org');
UPDATE sqlite_sequence SET seq = 100 WHERE name = 'Users';
INSERT INTO Users (Name) VALUES ('d');
DELETE FROM sqlite_sequence;

-- # WITHOUT ROWID
-- > 001_codes.sql
CREATE TABLE Codes (Country TEXT, Code INTEGER, Name TEXT, PRIMARY KEY (Country, Code)) WITHOUT ROWID;
INSERT INTO Codes VALUES ('de', 1, 'a'), ('at', 1, 'b');
INSERT INTO Codes VALUES ('de', 2, 'c'), ('at', 1, 'd');
INSERT INTO Codes VALUES (NULL, 2, 'c');
UPDATE Codes SET Code = 7 WHERE Country = 'de';

-- # STRICT
-- > 001_strict.sql
CREATE TABLE Readings (Id INTEGER PRIMARY KEY, Value REAL NOT NULL, Note TEXT, Raw BLOB, Whatever ANY) STRICT;
INSERT INTO Readings VALUES (1, 1, 'a', x'00', '1');
INSERT INTO Readings VALUES (2, 'two', 'b', NULL, NULL);
INSERT INTO Readings VALUES (3, '3', 3, NULL, 3), (4, 4, 'd', 'text', 4);
CREATE TABLE Bad (Id INTEGER, Name VARCHAR(20)) STRICT;

-- # generated columns
-- > 001_lines.sql
CREATE TABLE Lines (Price REAL, Count INTEGER, Sum REAL AS (Price * Count) STORED, Label TEXT GENERATED ALWAYS AS (Count || ' x') VIRTUAL);
INSERT INTO Lines (Price, Count) VALUES (1.5, 2), (NULL, 1);
INSERT INTO Lines VALUES (1, 2, 3, 4);
UPDATE Lines SET Sum = 1;
CREATE INDEX IX_Lines_Label ON Lines(Label);
UPDATE Lines SET Count = Count + 1;

-- # partial and expression indexes
-- > 001_indexes.sql
CREATE UNIQUE INDEX UX_Users_Email ON Users(lower(Email)) WHERE Email IS NOT NULL;
INSERT INTO Users (Name, Email) VALUES ('x', 'ADA@example.org');
CREATE UNIQUE INDEX UX_Orders_UserId ON Orders(UserId);
CREATE UNIQUE INDEX UX_Orders_Big ON Orders(UserId) WHERE Total > 50;
CREATE INDEX IF NOT EXISTS IX_Orders_UserId ON Orders(Total DESC);
REINDEX Users;
DROP INDEX IX_Orders_UserId;
DROP INDEX sqlite_autoindex_Users_1;

-- # views
-- > 001_views.sql
CREATE VIEW Totals AS SELECT Name, sum(Total) AS Sum FROM Users JOIN Orders ON UserId = Users.Id GROUP BY Name;
CREATE VIEW IF NOT EXISTS Totals AS SELECT 1;
CREATE VIEW Broken AS SELECT * FROM Missing;
CREATE TABLE Snapshot AS SELECT * FROM Totals ORDER BY Name;
CREATE TABLE Copy AS SELECT * FROM Broken;
DROP VIEW Broken;

-- # UPSERT and RETURNING
-- > 001_upsert.sql
CREATE TABLE Settings (Key TEXT PRIMARY KEY, Value TEXT, Times INTEGER DEFAULT 1);
INSERT INTO Settings (Key, Value) VALUES ('a', '1'), ('b', '2');
INSERT INTO Settings (Key, Value) VALUES ('a', '3') ON CONFLICT (Key) DO UPDATE SET Value = excluded.Value, Times = Times + 1;
INSERT INTO Settings (Key, Value) VALUES ('b', '3'), ('c', '4') ON CONFLICT DO NOTHING;
INSERT INTO Settings (Key, Value) VALUES ('d', '5') RETURNING Key, Value || ';';
UPDATE Settings SET Times = 9 WHERE Key = 'd' RETURNING *; DELETE FROM Settings WHERE Key = 'c' RETURNING Times;
INSERT INTO Settings (Key) VALUES ('a') ON CONFLICT (Value) DO NOTHING;

-- # WITH
-- > 001_with.sql
CREATE TABLE Days (N INTEGER PRIMARY KEY);
WITH RECURSIVE count(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < 20) INSERT INTO Days SELECT n FROM count;
WITH big AS (SELECT N FROM Days WHERE N > 15) DELETE FROM Days WHERE N IN (SELECT N FROM big);
WITH one(x) AS (VALUES (3)) UPDATE Days SET N = 100 WHERE N = (SELECT x FROM one);
WITH one AS (SELECT 1) SELECT * FROM one;

-- # UPDATE FROM, windows, JSON
-- > 001_update.sql
ALTER TABLE Users ADD COLUMN Spent REAL;
UPDATE Users SET Spent = s.Total FROM (SELECT UserId, sum(Total) AS Total FROM Orders GROUP BY UserId) AS s WHERE s.UserId = Users.Id;
CREATE TABLE Ranked AS SELECT Id, row_number() OVER (ORDER BY Total DESC) AS Place FROM Orders;
CREATE TABLE Json AS SELECT json_extract('{"a": [1, 2, "x;y"]}', '$.a[2]') AS X, json_group_array(Name) AS Names FROM Users;
UPDATE Json SET X = json_set('{}', '$.k', X);

-- # full text search
-- > 001_search.sql
CREATE VIRTUAL TABLE Search USING fts4(Body);
INSERT INTO Search (Body) SELECT Name FROM Users;
INSERT INTO Search (Body) VALUES ('Ada wrote; the first program');
DELETE FROM Search WHERE Body MATCH 'grace';
DROP TABLE Search;
CREATE VIRTUAL TABLE Search USING fts4(Title, Body);

-- # full text search, the newer way
-- @ engine: extended
-- > 001_search.sql
CREATE VIRTUAL TABLE Search USING fts5(Body);
INSERT INTO Search (Body) SELECT Name FROM Users;
DELETE FROM Search WHERE Body MATCH 'grace';
CREATE TABLE Found AS SELECT Body FROM Search WHERE Search MATCH 'ada OR linus' ORDER BY Body;
INSERT INTO Search (Body) VALUES ('Ada; Lovelace')

-- # ANALYZE
-- > 001_analyze.sql
ANALYZE;
CREATE INDEX IX_Users_Name ON Users(Name);
ANALYZE Users;
DROP TABLE sqlite_stat1;
REINDEX;

-- # names with a meaning
-- > 001_names.sql
CREATE TABLE sqlite_mine (Id INTEGER);
DROP TABLE sqlite_sequence;
INSERT INTO sqlite_schema VALUES ('table', 'x', 'x', 0, 'CREATE TABLE x (y)');
CREATE TABLE "select" ("from" TEXT, "order" INTEGER);
INSERT INTO "select" VALUES ('where', 1);
CREATE TABLE Key (Begin TEXT, "End" TEXT, Trigger TEXT);
INSERT INTO Key (Begin, "End") VALUES ('CASE ', ' END');
CREATE TABLE Later AS SELECT CASE Begin WHEN 'x' THEN 1 ELSE 2 END AS Case1, (CASE WHEN 1 THEN 'a' END) AS Case2 FROM Key;
INSERT INTO Later VALUES (3, 'after');
