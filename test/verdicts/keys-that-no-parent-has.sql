-- Rows get a new key of which no parent has a value.

-- ## racks are called by a mark that none of them has yet · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE racks (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE boxes (id INTEGER PRIMARY KEY, rack_id INTEGER REFERENCES racks(id), title TEXT NOT NULL);
-- > 002_mark.sql
ALTER TABLE racks ADD COLUMN mark TEXT;
CREATE UNIQUE INDEX racks_mark ON racks (mark);
ALTER TABLE boxes ADD COLUMN rack_mark TEXT REFERENCES racks (mark);
UPDATE boxes SET rack_mark = (SELECT 'R' || r.label FROM racks r WHERE r.id = boxes.rack_id);

-- ## a mark is made of another word than that of the racks · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE racks (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE boxes (id INTEGER PRIMARY KEY, rack_id INTEGER REFERENCES racks(id), title TEXT NOT NULL);
-- > 002_mark.sql
ALTER TABLE racks ADD COLUMN mark TEXT;
CREATE UNIQUE INDEX racks_mark ON racks (mark);
UPDATE racks SET mark = 'R-' || label;
ALTER TABLE boxes ADD COLUMN rack_mark TEXT REFERENCES racks (mark);
UPDATE boxes SET rack_mark = (SELECT 'R' || r.label FROM racks r WHERE r.id = boxes.rack_id);

-- ## racks have got their marks before · innocent, may: depends-on-data, foreign-key-without-index, fails-with-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE racks (id INTEGER PRIMARY KEY, label TEXT NOT NULL UNIQUE);
CREATE TABLE boxes (id INTEGER PRIMARY KEY, rack_id INTEGER REFERENCES racks(id), title TEXT NOT NULL);
-- > 002_mark.sql
ALTER TABLE racks ADD COLUMN mark TEXT;
UPDATE racks SET mark = 'R' || label;
CREATE UNIQUE INDEX racks_mark ON racks (mark);
-- > 003_boxes.sql
ALTER TABLE boxes ADD COLUMN rack_mark TEXT REFERENCES racks (mark);
UPDATE boxes SET rack_mark = (SELECT 'R' || r.label FROM racks r WHERE r.id = boxes.rack_id);

-- ## a default currency that differs in case from the one that is put in · guilty: error creates-orphans
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 000002_currencies.up.sql
CREATE TABLE currencies (code TEXT PRIMARY KEY, digits INTEGER NOT NULL DEFAULT 2);
INSERT INTO currencies (code, digits) VALUES ('EUR', 2), ('USD', 2), ('JPY', 0);
ALTER TABLE accounts ADD COLUMN currency TEXT NOT NULL DEFAULT 'eur' REFERENCES currencies(code);

-- ## a default currency in small letters, where the key takes both · innocent, may: foreign-key-without-index
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 000002_currencies.up.sql
CREATE TABLE currencies (code TEXT PRIMARY KEY COLLATE NOCASE, digits INTEGER NOT NULL DEFAULT 2);
INSERT INTO currencies (code, digits) VALUES ('EUR', 2), ('USD', 2), ('JPY', 0);
ALTER TABLE accounts ADD COLUMN currency TEXT NOT NULL DEFAULT 'eur' REFERENCES currencies(code);
