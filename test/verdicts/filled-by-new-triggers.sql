-- A table that a new file makes is filled by nothing but the triggers that new files set off: in production it is empty until then.

-- ## books go into a view, and its trigger writes two tables · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shelf (id INTEGER PRIMARY KEY, title TEXT NOT NULL, blurb TEXT);
-- > 002_works.sql
CREATE TABLE works (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE blurbs (work_id INTEGER PRIMARY KEY REFERENCES works (id), body TEXT NOT NULL);
CREATE VIEW catalogue AS SELECT w.id, w.title, b.body AS blurb FROM works w LEFT JOIN blurbs b ON b.work_id = w.id;
CREATE TRIGGER catalogue_in INSTEAD OF INSERT ON catalogue BEGIN
  INSERT INTO works (id, title) VALUES (new.id, new.title);
  INSERT INTO blurbs (work_id, body) SELECT new.id, new.blurb WHERE new.blurb IS NOT NULL;
END;
-- > 003_fill.sql
INSERT INTO catalogue (id, title, blurb) SELECT id, title, blurb FROM shelf;
DROP TABLE shelf;

-- ## books go into a view, and its trigger leaves the blurb out · guilty: error drops-table|drops-column|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shelf (id INTEGER PRIMARY KEY, title TEXT NOT NULL, blurb TEXT);
-- > 002_works.sql
CREATE TABLE works (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE blurbs (work_id INTEGER PRIMARY KEY REFERENCES works (id), body TEXT NOT NULL);
CREATE VIEW catalogue AS SELECT w.id, w.title, b.body AS blurb FROM works w LEFT JOIN blurbs b ON b.work_id = w.id;
CREATE TRIGGER catalogue_in INSTEAD OF INSERT ON catalogue BEGIN
  INSERT INTO works (id, title) VALUES (new.id, new.title);
END;
-- > 003_fill.sql
INSERT INTO catalogue (id, title, blurb) SELECT id, title, blurb FROM shelf;
DROP TABLE shelf;

-- ## what a DELETE takes away is put into a new table by a trigger · innocent, may: breaks-old-reads, breaks-old-writes, deletes-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shelf (id INTEGER PRIMARY KEY, title TEXT NOT NULL, blurb TEXT);
-- > 002_works.sql
CREATE TABLE works (id INTEGER PRIMARY KEY, title TEXT NOT NULL, blurb TEXT);
CREATE TRIGGER shelf_out AFTER DELETE ON shelf BEGIN
  INSERT INTO works (id, title, blurb) VALUES (old.id, old.title, old.blurb);
END;
-- > 003_move.sql
DELETE FROM shelf;
DROP TABLE shelf;

-- ## what a DELETE takes away is put into a new table by a trigger, one column less · guilty: error drops-table|drops-column|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shelf (id INTEGER PRIMARY KEY, title TEXT NOT NULL, blurb TEXT);
-- > 002_works.sql
CREATE TABLE works (id INTEGER PRIMARY KEY, title TEXT NOT NULL, blurb TEXT);
CREATE TRIGGER shelf_out AFTER DELETE ON shelf BEGIN
  INSERT INTO works (id, title) VALUES (old.id, old.title);
END;
-- > 003_move.sql
DELETE FROM shelf;
DROP TABLE shelf;

-- ## a trigger of a trigger writes the new table · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shelf (id INTEGER PRIMARY KEY, title TEXT NOT NULL, blurb TEXT);
-- > 002_works.sql
CREATE TABLE works (id INTEGER PRIMARY KEY, title TEXT NOT NULL, blurb TEXT);
CREATE TABLE blurbs (work_id INTEGER PRIMARY KEY, body TEXT NOT NULL);
CREATE TRIGGER works_in AFTER INSERT ON works WHEN new.blurb IS NOT NULL BEGIN
  INSERT INTO blurbs (work_id, body) VALUES (new.id, new.blurb);
END;
-- > 003_fill.sql
INSERT INTO works (id, title, blurb) SELECT id, title, blurb FROM shelf;
DROP TABLE shelf;
-- > 004_lean.sql
DROP TRIGGER works_in;
ALTER TABLE works DROP COLUMN blurb;
