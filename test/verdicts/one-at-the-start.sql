-- Values that production itself writes in one way: an R-Tree of whole numbers cuts them, a trigger rounds them. Nobody has two
-- of them, and where they end the same nothing is lost.

-- ## parking areas in an R-Tree of whole numbers get a colour, by way of a new one · innocent, may: breaks-old-reads, breaks-old-writes, create-without-if-not-exists, drop-without-if-exists
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE VIRTUAL TABLE areas USING rtree_i32 (area_id, west, east, south, north, +label TEXT);
-- > 2_colour.up.sql
CREATE VIRTUAL TABLE areas_next USING rtree_i32 (area_id, west, east, south, north, +label TEXT, +colour TEXT);
INSERT INTO areas_next (area_id, west, east, south, north, label) SELECT area_id, west, east, south, north, label FROM areas;
DROP TABLE areas;
ALTER TABLE areas_next RENAME TO areas;

-- ## parking areas go from an R-Tree of fractions into one of whole numbers · guilty: warning narrows-values|changes-values
-- @ runner: golang-migrate
-- = 1_init.up.sql
CREATE VIRTUAL TABLE areas USING rtree (area_id, west, east, south, north, +label TEXT);
-- > 2_whole.up.sql
CREATE VIRTUAL TABLE areas_next USING rtree_i32 (area_id, west, east, south, north, +label TEXT);
INSERT INTO areas_next (area_id, west, east, south, north, label) SELECT area_id, west, east, south, north, label FROM areas;
DROP TABLE areas;
ALTER TABLE areas_next RENAME TO areas;

-- ## weights are rounded, as triggers have done all the time · innocent, may: not-deterministic
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, addressee TEXT NOT NULL, kilos REAL NOT NULL);
CREATE TRIGGER parcels_in AFTER INSERT ON parcels BEGIN
  UPDATE parcels SET kilos = round(new.kilos) WHERE id = new.id;
END;
CREATE TRIGGER parcels_up AFTER UPDATE OF kilos ON parcels WHEN new.kilos <> round(new.kilos) BEGIN
  UPDATE parcels SET kilos = round(new.kilos) WHERE id = new.id;
END;
-- > 002_whole_kilos.sql
UPDATE parcels SET kilos = round(kilos) WHERE kilos <> round(kilos);

-- ## weights are rounded, and a trigger only notes when · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, addressee TEXT NOT NULL, kilos REAL NOT NULL, weighed_at TEXT);
CREATE TRIGGER parcels_up AFTER UPDATE OF kilos ON parcels BEGIN
  UPDATE parcels SET weighed_at = datetime('now') WHERE id = new.id;
END;
-- > 002_whole_kilos.sql
UPDATE parcels SET kilos = round(kilos) WHERE kilos <> round(kilos);
