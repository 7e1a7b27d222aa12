-- What `narrows-values` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ runner: transactional
-- = 001_laps.sql
CREATE TABLE Laps (Id INTEGER PRIMARY KEY, Runner TEXT NOT NULL, Duration INTEGER NOT NULL);
-- > 002_seconds.sql
UPDATE Laps SET Duration = Duration / 1000 WHERE Duration > 100000;

-- ## bad
-- @ runner: transactional
-- @ level: updates-all-rows off
-- = 001_people.sql
CREATE TABLE People (Id INTEGER PRIMARY KEY, Given TEXT NOT NULL, Family TEXT NOT NULL);
-- > 002_change_places.sql
UPDATE People SET Given = Family;
UPDATE People SET Family = Given;

-- ## good
-- @ runner: transactional
-- @ level: updates-all-rows off
-- = 001_people.sql
CREATE TABLE People (Id INTEGER PRIMARY KEY, Given TEXT NOT NULL, Family TEXT NOT NULL);
-- > 002_change_places.sql
UPDATE People SET Given = Family, Family = Given;

-- ## good
-- @ runner: transactional
-- = 001_laps.sql
CREATE TABLE Laps (Id INTEGER PRIMARY KEY, Runner TEXT NOT NULL, Duration INTEGER NOT NULL);
-- > 002_seconds.sql
ALTER TABLE Laps ADD COLUMN Seconds INTEGER;
UPDATE Laps SET Seconds = Duration / 1000;

-- ## bad
-- @ runner: transactional
-- @ level: updates-all-rows off
-- = 001_goods.sql
CREATE TABLE Goods (Sku TEXT PRIMARY KEY, Label TEXT NOT NULL, Cents INTEGER);
CREATE TABLE Fixes (Sku TEXT PRIMARY KEY, Cents INTEGER NOT NULL);
-- > 002_fix.sql
UPDATE Goods SET Cents = (SELECT f.Cents FROM Fixes f WHERE f.Sku = Goods.Sku);

-- ## good
-- @ runner: transactional
-- @ level: updates-all-rows off
-- = 001_goods.sql
CREATE TABLE Goods (Sku TEXT PRIMARY KEY, Label TEXT NOT NULL, Cents INTEGER);
CREATE TABLE Fixes (Sku TEXT PRIMARY KEY, Cents INTEGER NOT NULL);
-- > 002_fix.sql
UPDATE Goods SET Cents = coalesce((SELECT f.Cents FROM Fixes f WHERE f.Sku = Goods.Sku), Cents);

-- ## bad
-- @ runner: transactional
-- @ level: updates-all-rows off
-- = 001_notes.sql
CREATE TABLE Notes (Id INTEGER PRIMARY KEY, Body TEXT NOT NULL, Changed TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TRIGGER Notes_changed AFTER UPDATE ON Notes BEGIN
  UPDATE Notes SET Changed = CURRENT_TIMESTAMP WHERE Id = new.Id;
END;
-- > 002_length.sql
ALTER TABLE Notes ADD COLUMN Length INTEGER;
UPDATE Notes SET Length = length(Body);
